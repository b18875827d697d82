// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IAggregatorV3} from "jurat/interfaces/IAggregatorV3.sol";

/// @title A lender that knows AggregatorV3Interface and nothing of Jurat.
/// @notice Lends dollars against bitcoin: at most half of what the collateral is worth, and whoever owes more
/// than three quarters can be liquidated. Both are kept as numbers, for the story is about the price.
contract Lender {
    IAggregatorV3 public immutable FEED;

    mapping(address borrower => uint256) public collateral; // 10^-8 BTC
    mapping(address borrower => uint256) public debt; // 10^-2 USD

    error TooMuch(uint256 owed, uint256 limit);
    error Healthy(uint256 owed, uint256 limit);

    constructor(IAggregatorV3 feed) {
        FEED = feed;
    }

    function deposit(uint256 amount) external {
        collateral[msg.sender] += amount;
    }

    function borrow(uint256 amount) external {
        uint256 owed = debt[msg.sender] += amount;
        uint256 limit = worth(msg.sender) / 2;
        if (owed > limit) revert TooMuch(owed, limit);
    }

    function liquidate(address borrower) external {
        uint256 owed = debt[borrower];
        uint256 limit = worth(borrower) * 3 / 4;
        if (owed <= limit) revert Healthy(owed, limit);
        collateral[borrower] = debt[borrower] = 0;
    }

    /// @notice What a borrower's collateral is worth, in 10^-2 USD. Where there is no price that may be used,
    /// the feed reverts by name, and so does everything that needs one: nobody borrows or is liquidated on it.
    function worth(address borrower) public view returns (uint256) {
        (, int256 answer,,,) = FEED.latestRoundData();
        return collateral[borrower] * uint256(answer) / 10 ** FEED.decimals() / 10 ** 6;
    }
}

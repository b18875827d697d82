// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IAggregatorV3} from "../interfaces/IAggregatorV3.sol";

/// @title A consumer as they are written everywhere: it knows AggregatorV3Interface and nothing of Jurat.
/// @notice Values holdings at the feed's price. Where there is no price that may be used, the feed reverts by
/// name and so does this: there is no number to check for zero.
contract Treasury {
    IAggregatorV3 public immutable FEED;

    constructor(IAggregatorV3 feed) {
        FEED = feed;
    }

    /// @notice The price, in the feed's decimals.
    function price() public view returns (int256 answer) {
        (, answer,,,) = FEED.latestRoundData();
    }

    /// @notice What `amount` (18 decimals) is worth, in the feed's quote unit with 18 decimals.
    function worth(uint256 amount) external view returns (uint256) {
        return amount * uint256(price()) / 10 ** FEED.decimals();
    }

    /// @notice How far the price has moved since the round before, in parts per million of that one's.
    function moved() external view returns (int256) {
        (uint80 round, int256 answer,,,) = FEED.latestRoundData();
        (, int256 before,,,) = FEED.getRoundData(round - 1);
        return (answer - before) * 1e6 / before;
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Hearing} from "./Hearing.sol";
import {ICommittees} from "./interfaces/ICommittees.sol";
import {IEarnings} from "./interfaces/IEarnings.sol";
import {IFeeds} from "./interfaces/IFeeds.sol";
import {Coins} from "./libraries/Coins.sol";

/// @title Earnings
/// @notice {IEarnings} is the manual.
abstract contract Earnings is Hearing, IEarnings {
    /// @inheritdoc IEarnings
    address public immutable TOKEN;

    /// @inheritdoc IEarnings
    mapping(bytes32 committee => mapping(uint32 epoch => uint256)) public earned;
    /// @inheritdoc IEarnings
    mapping(address deliverer => uint256) public owed;
    mapping(bytes32 committee => mapping(uint32 epoch => mapping(address member => uint256))) private collected;

    constructor(IFeeds feeds, address token) Hearing(feeds) {
        TOKEN = token;
    }

    /// @inheritdoc IEarnings
    function collect(bytes32 committee, uint32 epoch, uint256 place, address to) external returns (uint256 amount) {
        address[] memory members = ICommittees(COMMITTEES).membersOf(committee, epoch);
        if (place >= members.length || members[place] != msg.sender) revert NotMember(msg.sender);
        uint256 part = earned[committee][epoch] / members.length;
        amount = part - collected[committee][epoch][msg.sender];
        collected[committee][epoch][msg.sender] = part;
        if (amount != 0) Coins.give(TOKEN, to, amount);
    }

    /// @inheritdoc IEarnings
    function withdraw(address to) external returns (uint256 amount) {
        amount = owed[msg.sender];
        owed[msg.sender] = 0;
        if (amount != 0) Coins.give(TOKEN, to, amount);
    }
}

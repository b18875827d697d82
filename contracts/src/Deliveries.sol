// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IAgreements} from "./interfaces/IAgreements.sol";
import {ICommittees} from "./interfaces/ICommittees.sol";
import {IDeliveries} from "./interfaces/IDeliveries.sol";
import {IFeeds} from "./interfaces/IFeeds.sol";
import {Lanes} from "./libraries/Lanes.sol";
import {Terms} from "./libraries/Terms.sol";

/// @title Deliveries
/// @notice {IDeliveries} is the manual.
contract Deliveries is IDeliveries {
    IAgreements private immutable AGREEMENTS;
    ICommittees private immutable COMMITTEES;
    IFeeds private immutable FEEDS;

    /// @inheritdoc IDeliveries
    uint256 public constant TURN = 10;

    constructor(IAgreements agreements, ICommittees committees, IFeeds feeds) {
        AGREEMENTS = agreements;
        COMMITTEES = committees;
        FEEDS = feeds;
    }

    /// @inheritdoc IDeliveries
    function deliver(Terms[] calldata agreements, bytes calldata delivery) external {
        uint256[] memory before = new uint256[](agreements.length);
        for (uint256 i; i < agreements.length; ++i) {
            // What comes may end a halt that nobody has noted, so it is noted before and after.
            AGREEMENTS.settle(agreements[i]);
            before[i] = _lane(agreements[i].ref);
        }
        FEEDS.deliver(delivery);
        for (uint256 i; i < agreements.length; ++i) {
            Terms calldata terms = agreements[i];
            uint256 lane = _lane(terms.ref);
            if (Lanes.count(lane) == Lanes.count(before[i])) continue;
            uint256 due = _dueSince(terms, before[i], lane);
            bool reimbursed = block.timestamp >= due
                && (block.timestamp - due >= TURN || msg.sender == _onTurn(terms.committee, before[i]));
            if (reimbursed) AGREEMENTS.reimburse(terms, msg.sender);
            else AGREEMENTS.settle(terms);
        }
    }

    /// @dev Since when (Unix seconds) what `lane` holds was due in place of `before`; the greatest number if it
    /// was not. As core/delivery has it.
    function _dueSince(Terms calldata terms, uint256 before, uint256 lane)
        private
        pure
        returns (uint256 since)
    {
        uint256 time = Lanes.time(lane);
        bool other = Lanes.halted(lane) != Lanes.halted(before);
        since = other || _moved(Lanes.answer(before), Lanes.answer(lane), terms.deviation)
            ? time
            : type(uint256).max;
        uint256 beat = Lanes.time(before) + terms.heartbeat - Math.min(terms.heartbeat / 5, 60);
        if (time >= beat && beat < since) since = beat;
    }

    function _moved(int256 old, int256 answer, uint256 deviation) private pure returns (bool) {
        // A lane's answer has at most 180 bits, so nothing overflows.
        uint256 size = uint256(old < 0 ? -old : old);
        uint256 move = uint256(old < answer ? answer - old : old - answer);
        return move != 0 && move * 1e6 >= size * deviation;
    }

    function _onTurn(bytes32 committee, uint256 before) private view returns (address first) {
        address[] memory members = COMMITTEES.membersOf(committee, COMMITTEES.current(committee));
        bytes32 seed = keccak256(abi.encodePacked(committee, uint32(Lanes.time(before))));
        bytes32 least = bytes32(type(uint256).max);
        for (uint256 i; i < members.length; ++i) {
            bytes32 key = keccak256(abi.encodePacked(seed, uint16(i + 1)));
            if (key < least) (least, first) = (key, members[i]);
        }
    }

    function _lane(bytes32 ref) private view returns (uint256) {
        return Lanes.cut(ref, FEEDS.readBare(ref));
    }
}

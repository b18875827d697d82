// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Terms} from "../libraries/Terms.sol";

/// @title Deliveries: packs for Feeds, reimbursed by those for whom they are due.
/// @notice One pack often brings the feeds of several agreements, so it is delivered once, for all of them.
/// Nobody owns this contract, and it holds no money: {IAgreements-reimburse} says how much it is.
///
/// An answer is *due* in place of another, in the terms' lane,
/// - from its own time on, if it is a number after a halt or the reverse, or if it differs from the other by at
///   least `deviation` parts per million of that one, and at all;
/// - from a fifth of a heartbeat, at most a minute, before the other's heartbeat is over.
///
/// From then the member *on turn* is reimbursed, and {TURN} seconds later anyone. On turn is the member whose
/// keccak256(keccak256(committee 32 ‖ the other answer's time 4, Unix seconds) ‖ place from 1, 2) is the least.
///
/// A delivery counts wherever it comes from; who delivers by {IFeeds} itself is reimbursed nothing.
interface IDeliveries {
    /// @notice Delivers a pack, and has the caller reimbursed for the answers that were due. Answers that are not
    /// due, and agreements that are over, do not keep the others from being delivered.
    /// @param agreements Terms of active agreements whose lanes the pack is to fill.
    /// @param delivery As {IFeeds-deliver} takes it; reverts where that does.
    function deliver(Terms[] calldata agreements, bytes calldata delivery) external;

    /// @notice Seconds for which the member on turn alone is reimbursed.
    function TURN() external view returns (uint256);
}

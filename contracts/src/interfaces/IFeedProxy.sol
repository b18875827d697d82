// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IAggregatorV3} from "./IAggregatorV3.sol";

/// @title One feed, at an address of its own, as existing consumers read it.
/// @notice `AggregatorV3Interface` and the older getters. Immutable, ownerless. Where the answer is stale,
/// halted or missing, every getter reverts with the name that {IFeeds} gives it (`Stale`, `Halted`, `Never`,
/// `NotKept`): a consumer never gets a number that it should not use.
///
/// Round ids are the feed's own, consecutive from 1; `getRoundData` reaches back as far as the feed's ring.
///
/// Deliveries do not touch the proxy, so its events come from {announce}, which anyone may call: whoever wants
/// `AnswerUpdated` logs pays for them, and everybody's deliveries stay cheap.
interface IFeedProxy is IAggregatorV3 {
    /// @notice There is no such home yet: see {IFeeds-create}.
    error NoHome(bytes32 ref);
    /// @notice This round has been announced already.
    error Announced(uint256 round);
    /// @notice There is no such function.
    error NoFunction(bytes4 selector);

    /// @notice Emits `NewRound` and `AnswerUpdated` for the last answer, once a round.
    function announce() external;

    /// @notice The last round whose events are out.
    function announced() external view returns (uint256 round);

    /// @notice Where the proxy reads, and which feed: see {IFeeds}.
    /// `ring` is how many answers before the last one `getRoundData` reaches.
    function source() external view returns (address feeds, bytes32 ref, uint16 ring);
}

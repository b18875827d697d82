// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IAggregatorV3} from "./interfaces/IAggregatorV3.sol";
import {IFeeds} from "./interfaces/IFeeds.sol";
import {Lanes} from "./libraries/Lanes.sol";
import {Spec, Specs} from "./libraries/Specs.sol";

/// @title One feed, at an address of its own, as existing consumers read it.
/// @notice Immutable, ownerless. Where the answer is stale, halted or missing, every getter reverts with the
/// name that {IFeeds} gives it (`Stale`, `Halted`, `Never`, `NotKept`): a consumer never gets a number that
/// it should not use. Round ids are the feed's own, consecutive from 1; {getRoundData} reaches back as far as
/// the feed's ring.
///
/// Deliveries do not touch the proxy, so its events come from {announce}, which anyone may call: whoever
/// wants `AnswerUpdated` logs pays for them, and others' pushes stay cheap.
contract FeedProxy is IAggregatorV3 {
    /// @notice There is no such home yet: see {IFeeds-create}.
    error NoHome(bytes32 ref);
    /// @notice This round has been announced already.
    error Announced(uint256 round);

    IFeeds public immutable FEEDS;
    /// @notice What this proxy reads; see {IFeeds}.
    bytes32 public immutable REF;
    /// @notice How many past answers {getRoundData} reaches.
    uint16 public immutable RING;

    uint8 public immutable decimals;
    uint256 public constant version = 1;
    string public description;

    /// @notice The last round whose events are out.
    uint256 public announced;

    /// @param spec The feed's; that it hashes to an id of the home is what makes this proxy's decimals and
    /// description true.
    /// @param other The other feed's id if the home is a pair's, else 0.
    /// @param second Whether this feed is the second of the pair.
    constructor(IFeeds feeds, bytes32 committee, Spec memory spec, bytes32 other, bool second, uint16 ring) {
        bytes32 id = Specs.id(spec);
        bytes32 ref = second
            ? bytes32(uint256(Lanes.home(committee, other, id, ring)) | 1)
            : Lanes.home(committee, id, other, ring);
        if (feeds.word(ref) == 0) revert NoHome(ref);
        FEEDS = feeds;
        REF = ref;
        RING = ring;
        decimals = spec.decimals;
        description = spec.name;
    }

    /// @notice Emits `NewRound` and `AnswerUpdated` for the last answer, once a round.
    function announce() external {
        (uint80 round, int256 answer,, uint256 updatedAt,) = FEEDS.round(REF);
        if (round <= announced) revert Announced(round);
        announced = round;
        emit NewRound(round, msg.sender, updatedAt);
        emit AnswerUpdated(answer, round, updatedAt);
    }

    /// @inheritdoc IAggregatorV3
    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        return FEEDS.round(REF);
    }

    /// @inheritdoc IAggregatorV3
    function getRoundData(uint80 id) external view returns (uint80, int256, uint256, uint256, uint80) {
        return FEEDS.roundAt(REF, RING, id);
    }

    /// @inheritdoc IAggregatorV3
    function latestAnswer() external view returns (int256 answer) {
        (answer,) = FEEDS.latestAnswer(REF);
    }

    /// @inheritdoc IAggregatorV3
    function latestTimestamp() external view returns (uint256 updatedAt) {
        (, updatedAt) = FEEDS.latestAnswer(REF);
    }

    /// @inheritdoc IAggregatorV3
    function latestRound() external view returns (uint256 round) {
        (round,,,,) = FEEDS.round(REF);
    }

    /// @inheritdoc IAggregatorV3
    function getAnswer(uint256 roundId) external view returns (int256 answer) {
        (, answer,,,) = FEEDS.roundAt(REF, RING, roundId);
    }

    /// @inheritdoc IAggregatorV3
    function getTimestamp(uint256 roundId) external view returns (uint256 updatedAt) {
        (,,, updatedAt,) = FEEDS.roundAt(REF, RING, roundId);
    }
}

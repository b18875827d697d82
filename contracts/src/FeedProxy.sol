// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IAggregatorV3} from "./interfaces/IAggregatorV3.sol";
import {IFeedProxy} from "./interfaces/IFeedProxy.sol";
import {IFeeds} from "./interfaces/IFeeds.sol";
import {Lanes} from "./libraries/Lanes.sol";
import {Spec, Specs} from "./libraries/Specs.sol";

/// @title FeedProxy
/// @notice {IFeedProxy} is the manual.
/// @dev Solidity tries a contract's functions one after another in the order of their selectors, and
/// `latestRoundData`, which consumers call, would be the last of fifteen. So it is the only function, and the
/// fallback answers to the other names of {IFeedProxy}.
contract FeedProxy {
    IFeeds private immutable FEEDS;
    bytes32 private immutable REF;
    uint16 private immutable RING;
    uint256 private immutable GRACE;
    uint8 private immutable DECIMALS;

    string private description;
    uint256 private announced;

    /// @param spec The feed's; that it hashes to an id of the home is what makes this proxy's decimals and
    /// description true.
    /// @param other The other feed's id if the home is a pair's, else 0.
    /// @param second Whether this feed is the second of the pair.
    constructor(IFeeds feeds, bytes32 committee, Spec memory spec, bytes32 other, bool second, uint16 ring) {
        bytes32 id = Specs.id(spec);
        bytes32 ref = second
            ? bytes32(uint256(Lanes.home(committee, other, id, ring)) | 1)
            : Lanes.home(committee, id, other, ring);
        if (feeds.readBare(ref) == 0) revert IFeedProxy.NoHome(ref);
        FEEDS = feeds;
        REF = ref;
        RING = ring;
        GRACE = feeds.GRACE();
        DECIMALS = spec.decimals;
        description = spec.name;
    }

    /// @notice See {IAggregatorV3}.
    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        (uint256 round, int256 answer, uint256 updatedAt) = _latest();
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, round)
            mstore(add(m, 0x20), answer)
            mstore(add(m, 0x40), updatedAt)
            mstore(add(m, 0x60), updatedAt)
            mstore(add(m, 0x80), round)
            return(m, 0xa0)
        }
    }

    /// @dev The last answer, or the reason why there is none: IFeeds.latestAnswer, from the raw slot.
    function _latest() private view returns (uint256 round, int256 answer, uint256 updatedAt) {
        bytes32 ref = REF;
        address feeds = address(FEEDS);
        uint256 lane;
        uint256 limit = GRACE;
        bool bad;
        bytes4 selector = IFeeds.readBare.selector;
        uint256 units = Specs.UNITS;
        assembly ("memory-safe") {
            // Feeds cannot be replaced, and readBare cannot revert.
            mstore(0, selector)
            mstore(4, ref)
            pop(staticcall(gas(), feeds, 0, 0x24, 0, 0x20))
            // The fields, as {Lanes} has them.
            lane := mload(0)
            if and(ref, 2) { lane := signextend(15, shr(shl(7, and(ref, 1)), lane)) }
            answer := sar(76, lane)
            round := and(shr(48, lane), 0xfffffff)
            updatedAt := and(shr(16, lane), 0xffffffff)
            let beat := and(shr(8, lane), 0xff)
            limit := add(limit, mul(and(beat, 63), and(shr(mul(24, shr(6, beat)), units), 0xffffff)))
            // Never, halted, or stale; a time ahead of the block wraps, and is not.
            let age := sub(timestamp(), updatedAt)
            if slt(age, 0) {
                updatedAt := timestamp()
                age := 0
            }
            bad := or(or(iszero(updatedAt), and(lane, 1)), gt(age, limit))
        }
        if (bad) _refuse(ref, lane, updatedAt, limit);
    }

    /// @dev Why there is no answer.
    function _refuse(bytes32 ref, uint256 lane, uint256 updatedAt, uint256 limit) private pure {
        if (updatedAt == 0) revert IFeeds.Never(ref);
        if (Lanes.halted(lane)) revert IFeeds.Halted(ref, updatedAt);
        revert IFeeds.Stale(ref, updatedAt, limit);
    }

    /// @dev The rest of {IFeedProxy}, ABI-encoded by hand.
    fallback(bytes calldata input) external returns (bytes memory) {
        bytes4 f = msg.sig;
        if (f == IAggregatorV3.decimals.selector) return abi.encode(DECIMALS);
        if (f == IAggregatorV3.description.selector) return abi.encode(description);
        if (f == IAggregatorV3.version.selector) return abi.encode(uint256(1));
        if (f == IFeedProxy.source.selector) return abi.encode(FEEDS, REF, RING);
        if (f == IFeedProxy.announced.selector) return abi.encode(announced);

        if (
            f == IAggregatorV3.getRoundData.selector || f == IAggregatorV3.getAnswer.selector
                || f == IAggregatorV3.getTimestamp.selector
        ) {
            (uint80 id, int256 past, uint256 started, uint256 at_, uint80 answered) =
                FEEDS.roundAt(REF, RING, abi.decode(input[4:], (uint256)));
            if (f == IAggregatorV3.getAnswer.selector) return abi.encode(past);
            if (f == IAggregatorV3.getTimestamp.selector) return abi.encode(at_);
            return abi.encode(id, past, started, at_, answered);
        }

        (uint256 round, int256 answer, uint256 updatedAt) = _latest();
        if (f == IAggregatorV3.latestAnswer.selector) return abi.encode(answer);
        if (f == IAggregatorV3.latestTimestamp.selector) return abi.encode(updatedAt);
        if (f == IAggregatorV3.latestRound.selector) return abi.encode(round);
        if (f == IFeedProxy.announce.selector) {
            if (round <= announced) revert IFeedProxy.Announced(round);
            announced = round;
            emit IAggregatorV3.NewRound(round, msg.sender, updatedAt);
            emit IAggregatorV3.AnswerUpdated(answer, round, updatedAt);
            return "";
        }
        revert IFeedProxy.NoFunction(f);
    }
}

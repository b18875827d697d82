// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Specs} from "./Specs.sol";

/// @title Where a feed lives in storage, and what its bits say.
/// @notice A *home* is one storage slot, owned by one committee, of one feed or of two.
///
/// A *lane* is a feed's part of its home: the whole slot of a lone feed, or half of a pair's slot (the
/// first feed has the lower half). Its low 76 bits are the same in both widths, the answer takes what
/// remains above them:
///
/// ```
///   bit    76      48     16          8          1        0
///   answer | count | time | heartbeat | lateness | halted
///   52/180 |  28   |  32  |     8     |    7     |   1
/// ```
///
/// - answer: two's complement; 52 bits in half a slot, 180 in a whole one; 0 while halted
/// - count: the round id of this feed's answer, consecutive from 1; 0 means that it never had one
/// - time: when the answer was sworn, Unix seconds; 0 means that it never had one
/// - heartbeat: unit and count, see {Specs-beat}; never 0, so a home that exists is never a zero slot
/// - lateness: whole heartbeats by which answers came late, summed, saturating at 127
/// - halted: the committee swore that there is no answer
///
/// A *ref* is one word that names a feed on chain: the home's slot, whose three lowest bits say what it is
/// (4: it keeps a ring, 2: a pair, 1: the second feed of it). So a ref cannot be read in the wrong width.
///
/// Lateness, precisely: let `age` be how old the replaced answer is in the block that replaces it, which is
/// what consumers saw. An age below two heartbeats is on time (a delivery may take a moment); from there on
/// each whole heartbeat counts one: `age / heartbeat − 1`. A first answer is never late.
library Lanes {
    uint256 internal constant MAX_COUNT = (1 << 28) - 1;
    uint256 internal constant MAX_LATENESS = 127;
    /// @dev The bits of a lane that the next answer builds on: count, heartbeat, lateness.
    uint256 internal constant KEPT = (MAX_COUNT << 48) | 0xfffe;
    /// @dev The bits that decide whether an answer is newer, and whether it is late: time and heartbeat.
    uint256 internal constant PACE = (0xffffffff << 16) | 0xff00;

    /// @dev The bit above the count: set if adding one ran over.
    uint256 internal constant OVERRUN = 1 << 76;
    /// @dev The answer's bits in half a slot.
    uint256 internal constant NARROW_ANSWER = ((1 << 52) - 1) << 76;

    // ================================================================================== places

    /// @notice The slot of a home. It commits to all that decides who may write there and what, so anybody
    /// may create it: there is nothing to front-run.
    /// @param b The second feed's id, or 0 for a lone feed.
    /// @param ring How many past answers each of its feeds keeps.
    function home(bytes32 committee, bytes32 a, bytes32 b, uint16 ring) internal pure returns (bytes32 slot) {
        bytes32 hash = b == 0
            ? keccak256(abi.encodePacked(committee, ring, a))
            : keccak256(abi.encodePacked(committee, ring, a, b));
        return bytes32((uint256(hash) & ~uint256(7)) | (ring == 0 ? 0 : 4) | (b == 0 ? 0 : 2));
    }

    /// @notice A feed's lane, cut from its slot. Half a slot's is sign-extended, so that {answer} reads
    /// both widths alike. 0 if nobody has created the home.
    function load(bytes32 ref) internal view returns (uint256) {
        uint256 word;
        assembly ("memory-safe") {
            word := sload(and(ref, not(1)))
        }
        return cut(ref, word);
    }

    /// @notice {load} of a slot's word that was read already.
    function cut(bytes32 ref, uint256 word) internal pure returns (uint256 lane) {
        assembly ("memory-safe") {
            lane := word
            if and(ref, 2) { lane := signextend(15, shr(shl(7, and(ref, 1)), word)) }
        }
    }

    /// @notice What the ring holds in the place of the past answer `round`, which may be of another round.
    function past(bytes32 ref, uint256 ring, uint256 round) internal view returns (uint256 lane) {
        assembly ("memory-safe") {
            mstore(0, ref)
            lane := sload(add(keccak256(0, 0x20), mod(round, ring)))
            if and(ref, 2) { lane := signextend(15, lane) }
        }
    }

    // ================================================================================== fields

    function answer(uint256 lane) internal pure returns (int256 value) {
        assembly ("memory-safe") {
            value := sar(76, lane)
        }
    }

    function count(uint256 lane) internal pure returns (uint256) {
        return (lane >> 48) & MAX_COUNT;
    }

    function time(uint256 lane) internal pure returns (uint256) {
        return (lane >> 16) & 0xffffffff;
    }

    function heartbeat(uint256 lane) internal pure returns (uint256) {
        return Specs.beatSeconds((lane >> 8) & 0xff);
    }

    function lateness(uint256 lane) internal pure returns (uint256) {
        return (lane >> 1) & MAX_LATENESS;
    }

    function halted(uint256 lane) internal pure returns (bool) {
        return lane & 1 != 0;
    }

    /// @notice Whether an answer fits the lane that `ref` names: 52 bits in half a slot; a whole one holds
    /// any int128.
    function fits(bytes32 ref, int256 value) internal pure returns (bool) {
        return uint256(ref) & 2 == 0 || (value < 1 << 51 && value >= -(1 << 51));
    }

    // ================================================================================== the step

    /// @notice Stores an answer in the lane that `ref` names, if it can be: the home exists, the answer is
    /// strictly newer and fits, and the count is not used up.
    /// @param ring The home's ring length; the replaced answer goes there.
    /// @param value The answer, two's complement; 0 if `halt` is 1.
    /// @param when When it was sworn, Unix seconds.
    /// @return next The new lane, or 0 if the answer was not stored.
    function store(bytes32 ref, uint256 ring, uint256 value, uint256 halt, uint256 when)
        internal
        returns (uint256 next)
    {
        uint256 table = Specs.UNITS;
        uint256 kept = KEPT;
        assembly ("memory-safe") {
            let slot := and(ref, not(1))
            let word := sload(slot)
            // A pair's lane is 128 bits at bit 0 or 128; a lone feed's is the word.
            let shift := shl(7, and(ref, 1))
            let mask := shr(shl(6, and(ref, 2)), not(0))
            let lane := and(shr(shift, word), mask)
            let last := and(shr(16, lane), 0xffffffff)

            // Count plus one, the new time, the answer; heartbeat and lateness stay.
            let base := add(and(lane, kept), or(shl(48, 1), shl(16, when)))
            let wide := and(or(base, shl(76, value)), mask)
            // The answer fits if it can be read back: sign-extended from 128 bits if they are all there is.
            let back := wide
            if and(ref, 2) { back := signextend(15, wide) }
            if and(and(gt(when, last), iszero(iszero(word))), and(eq(sar(76, back), value), iszero(shr(76, base)))) {
                next := or(wide, halt)
                let beat := and(shr(8, lane), 0xff)
                let beats := div(
                    sub(timestamp(), last), mul(and(beat, 63), and(shr(mul(24, shr(6, beat)), table), 0xffffff))
                )
                // The difference wraps where the committee's clock was ahead of the chain's: not late.
                if and(gt(beats, 1), and(gt(timestamp(), last), gt(last, 0))) {
                    let room := sub(127, and(shr(1, lane), 127))
                    beats := sub(beats, 1)
                    if gt(beats, room) { beats := room }
                    next := add(next, shl(1, beats))
                }
                if ring {
                    if last {
                        mstore(0, ref)
                        sstore(add(keccak256(0, 0x20), mod(and(shr(48, lane), 0xfffffff), ring)), lane)
                    }
                }
                sstore(slot, or(and(word, not(shl(shift, mask))), shl(shift, next)))
            }
        }
    }
}

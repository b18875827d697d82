// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Specs} from "./Specs.sol";

/// @title Where a feed lives in storage, and what its bits say.
/// @notice A *home* is one storage slot, owned by one committee, of one feed or of two.
///
/// A *lane* is a feed's part of its home: the whole slot of a lone feed, or half of a pair's slot. Its low
/// 76 bits are the same in both widths, the answer takes what remains above them:
///
/// ```
///   bit  76       48      16          8          1        0
///   answer | count  | time  | heartbeat | lateness | halted
///   52/180 |  28    |  32   |     8     |    7     |   1
/// ```
///
/// - answer: two's complement; 52 bits in half a slot, 180 in a whole one; 0 while halted
/// - count: the round id of this feed's answer, consecutive from 1; 0 means that it never had one
/// - time: when the answer was sworn, Unix seconds
/// - heartbeat: unit and count, see {Specs-beat}; never 0, so a home that exists is never a zero slot
/// - lateness: whole heartbeats by which answers came late, summed, saturating at 127
/// - halted: the committee swore that there is no answer
///
/// A *ref* is one word that names a feed on chain: the home's slot, whose two lowest bits are 00 for a lone
/// feed and 10 for a pair, plus 1 for the pair's second feed.
library Lanes {
    uint256 internal constant MAX_COUNT = (1 << 28) - 1;
    uint256 internal constant MAX_LATENESS = 127;
    /// @dev What half a slot can hold: 52 bits, signed.
    int256 internal constant NARROW_MAX = (1 << 51) - 1;
    int256 internal constant NARROW_MIN = -(1 << 51);

    // -------------------------------------------------------------------------------------------- places

    /// @notice The slot of a home. It commits to all that decides who may write there and what, so anybody
    /// may create it: there is nothing to front-run.
    /// @param b The second feed's id, or 0 for a lone feed.
    /// @param ring How many past answers each of its feeds keeps.
    function home(bytes32 committee, bytes32 a, bytes32 b, uint256 ring) internal pure returns (bytes32 slot) {
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, committee)
            mstore(add(m, 0x20), a)
            mstore(add(m, 0x40), b)
            mstore(add(m, 0x60), ring)
            slot := or(and(keccak256(m, 0x80), not(3)), shl(1, iszero(iszero(b))))
        }
    }

    /// @notice The slot that a ref lies in.
    function slotOf(bytes32 ref) internal pure returns (bytes32 slot) {
        assembly ("memory-safe") {
            slot := and(ref, not(1))
        }
    }

    /// @notice The slot of the past answer `round` of a feed that keeps `ring` of them.
    function ringSlot(bytes32 ref, uint256 ring, uint256 round) internal pure returns (bytes32 slot) {
        assembly ("memory-safe") {
            mstore(0, ref)
            slot := add(keccak256(0, 0x20), mod(round, ring))
        }
    }

    // --------------------------------------------------------------------------------------------- lanes

    /// @notice A feed's lane, cut from its slot's word; the answer is not sign-extended yet.
    function cut(bytes32 ref, uint256 word) internal pure returns (uint256 lane) {
        assembly ("memory-safe") {
            lane := word
            if and(ref, 2) { lane := and(shr(shl(7, and(ref, 1)), word), 0xffffffffffffffffffffffffffffffff) }
        }
    }

    /// @notice The slot's word with one feed's lane replaced.
    function paste(bytes32 ref, uint256 word, uint256 lane) internal pure returns (uint256 pasted) {
        assembly ("memory-safe") {
            pasted := lane
            if and(ref, 2) {
                let shift := shl(7, and(ref, 1))
                let mask := shl(shift, 0xffffffffffffffffffffffffffffffff)
                pasted := or(and(word, not(mask)), and(shl(shift, lane), mask))
            }
        }
    }

    /// @notice Whether an answer fits the lane that `ref` names. A whole slot holds any int128.
    function fits(bytes32 ref, int256 value) internal pure returns (bool) {
        return uint256(ref) & 2 == 0 || (value <= NARROW_MAX && value >= NARROW_MIN);
    }

    // -------------------------------------------------------------------------------------------- fields

    function answer(bytes32 ref, uint256 lane) internal pure returns (int256 value) {
        assembly ("memory-safe") {
            if and(ref, 2) { lane := signextend(15, lane) }
            value := sar(76, lane)
        }
    }

    function count(uint256 lane) internal pure returns (uint256) {
        return (lane >> 48) & MAX_COUNT;
    }

    function time(uint256 lane) internal pure returns (uint256) {
        return (lane >> 16) & 0xffffffff;
    }

    function beat(uint256 lane) internal pure returns (uint256) {
        return (lane >> 8) & 0xff;
    }

    function lateness(uint256 lane) internal pure returns (uint256) {
        return (lane >> 1) & MAX_LATENESS;
    }

    function halted(uint256 lane) internal pure returns (bool) {
        return lane & 1 != 0;
    }

    // ----------------------------------------------------------------------------------------- the step

    /// @notice The lane after an answer. The caller has checked that the answer is newer and fits, and
    /// that the count is not used up.
    /// @param at The answer's own time, Unix seconds.
    /// @dev Lateness: let `age` be how old the replaced answer is in the block that replaces it, which is
    /// what consumers saw. Age up to two heartbeats is on time (a delivery may take a moment); from there
    /// each further whole heartbeat counts one: `age / heartbeat − 1`. The first answer is never late.
    function step(uint256 lane, int256 value, bool halt, uint256 at) internal view returns (uint256 next) {
        unchecked {
            uint256 last = time(lane);
            uint256 late = lateness(lane);
            if (last != 0 && block.timestamp > last) {
                uint256 beats = (block.timestamp - last) / Specs.beatSeconds(beat(lane));
                if (beats > 1) {
                    late += beats - 1;
                    if (late > MAX_LATENESS) late = MAX_LATENESS;
                }
            }
            uint256 id = count(lane) + 1;
            assembly ("memory-safe") {
                // The heartbeat byte stays; everything around it is new. `value` is 0 when halted.
                next := or(or(shl(76, value), shl(48, id)), shl(16, at))
                next := or(or(next, and(lane, 0xff00)), or(shl(1, late), halt))
            }
        }
    }
}

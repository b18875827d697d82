// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {SignedReport} from "../interfaces/ICommittees.sol";
import {Reply} from "../interfaces/IFeeds.sol";
import {Reports} from "./Reports.sol";
import {Statements} from "./Statements.sol";

/// @dev What the observations behind a report show of it; `Nothing` is a report as it should be. The first
/// that applies counts.
enum Finding {
    Nothing,
    FewObservers, // fewer than 2f + 1 are listed
    Disordered, // a listed member does not exist, comes twice, or comes before a lower one
    Foreign, // an observation is of another committee, epoch, round or member than its place says
    Garbled, // an observation's word of the feed is none that an oracle may say
    WrongTime, // the report's time is not the lower median of the observers' clocks
    WrongOutcome // the sworn word of the feed is not what the rule makes of the observers' words
}

/// @dev A report's observers, as far as they were opened. The arrays have a place for each observer opened.
struct Opened {
    bytes32 payload; // what the report's evidence leaf says if these are its observers
    uint256 observers; // how many are listed
    Finding finding; // Nothing, Disordered, Foreign or Garbled
    uint256 times; // how many were opened at least as far as their time
    uint256 words; // how many were opened as far as their word of the feed
    Witness[] witnesses;
}

/// @dev One observer of a report.
/// @param time Its own clock, Unix milliseconds.
/// @param word What it said of the feed; only where `spoke`.
struct Witness {
    uint256 member;
    uint256 time;
    bytes32 digest;
    bytes32 word;
    bool spoke;
}

/// @title Evidence: what operators sign in a round, byte for byte as the Go core hashes it, and what follows
/// from it by the protocol's rules.
/// @notice Pure: it trusts nobody and remembers nothing.
///
/// An *observation* is EIP-712 data in the domain of {Statements}: `Observation(bytes32 committee,uint32 epoch,
/// uint64 round,uint16 member,uint64 time,bytes32 values,bytes32 oneOffs,bytes32 context)`. `values` is the root
/// of a tree over chunks of 32 words, with leaf `keccak256(keccak256(uint256 index ‖ words))`: an inner node is
/// the hash of 64 bytes and a leaf that of 32, so neither can be passed off as the other, and a chunk's
/// index is in its leaf, so neither can a chunk. `oneOffs` and `context` are hashes of what proves no fault.
///
/// A *statement* is `Statement(bytes32 committee,uint32 epoch,uint64 round,bytes32 digest,bytes32 context)`:
/// a proposal, a partial signature, a readiness to sign, all of them of one digest a round.
///
/// ## Observers
///
/// A report's evidence leaf (kind 0, subject 0) is the hash of `member 2 ‖ digest 32` of each observer. To open
/// it, observers are listed packed and big-endian:
///
/// ```
///   observers 2
///   observers × ( member 2 ‖ form 1 ‖ … )
///     form 0          digest 32                           listed only
///     form 1 + bits   [2: committee 32 ‖ epoch 4 ‖ round 8 ‖ member 2]
///                     time 8 ‖ context 32
///                     [4: oneOffs 32]                     else those of an observation without any
///                     [8: values 32]                      else the chunk that holds the feed's word:
///                     words 1 ‖ words × 32 ‖ k 1 ‖ path k × 32
/// ```
///
/// Form 2 is for an observation that is not of the report's round, or not of the member that it is listed
/// under; else the report's committee, epoch and round and the listed member are taken.
library Evidence {
    bytes32 internal constant OBSERVATION = keccak256(
        "Observation(bytes32 committee,uint32 epoch,uint64 round,uint16 member,uint64 time,bytes32 values,bytes32 oneOffs,bytes32 context)"
    );
    bytes32 internal constant STATEMENT =
        keccak256("Statement(bytes32 committee,uint32 epoch,uint64 round,bytes32 digest,bytes32 context)");

    /// @dev `oneOffs` of an observation that names none.
    bytes32 internal constant NO_ONE_OFFS = keccak256("");
    /// @dev Words in a chunk.
    uint256 internal constant CHUNK = 32;
    /// @dev The outcome that the oracles are there and have no value.
    bytes32 internal constant HALTED = bytes32(Reports.HALTED << 248);

    uint256 private constant VALUE_HEAD = Reports.VALUE << 120; // a value's upper half
    uint256 private constant REASON = 2; // the tag of a typed reason

    // The bits of a form.
    uint256 private constant OPEN = 1;
    uint256 private constant ELSEWHERE = 2;
    uint256 private constant ONE_OFFS = 4;
    uint256 private constant BARE = 8;
    /// @dev The bytes of an observer that is listed only: none takes fewer.
    uint256 private constant LEAST = 35;

    /// @notice The list of observers is truncated or too long, or has an unknown form.
    error Garble();
    /// @notice The chunk shown holds more than 32 words, or not the feed's.
    error NotInChunk(uint256 place, uint256 words);

    // ================================================================================== what is signed

    /// @notice What an operator's key signs of an observation.
    /// @param member Its place in the committee, from 1. @param time Its own clock, Unix milliseconds.
    function observation(
        bytes32 committee,
        uint256 epoch,
        uint256 round,
        uint256 member,
        uint256 time,
        bytes32 values,
        bytes32 oneOffs,
        bytes32 context
    ) internal pure returns (bytes32) {
        return Statements.toSign(
            keccak256(
                abi.encode(OBSERVATION, committee, epoch, round, member, time, values, oneOffs, context)
            )
        );
    }

    /// @notice What an operator's key signs when it says that `digest` is the one of a round.
    function statement(bytes32 committee, uint256 epoch, uint256 round, bytes32 digest, bytes32 context)
        internal
        pure
        returns (bytes32)
    {
        return
            Statements.toSign(keccak256(abi.encode(STATEMENT, committee, epoch, round, digest, context)));
    }

    /// @notice What an operator's key signs of an answer to a demand: an observation whose only one-off subject
    /// is (kind 6, the feed) with its word. So it says by itself which feed it is of.
    function reply(bytes32 committee, uint256 epoch, uint256 round, bytes32 feed, Reply calldata r)
        internal
        pure
        returns (bytes32)
    {
        bytes32 oneOffs = keccak256(bytes.concat(Reports.leaf(Reports.ANSWER, feed, r.word)));
        return observation(committee, epoch, round, r.member, r.time, r.values, oneOffs, r.context);
    }

    /// @notice Whether an operator may answer so: with a value or a reason.
    function isReply(bytes32 word) internal pure returns (bool) {
        return word != 0 && isObserved(word);
    }

    // ================================================================================== opening

    /// @notice Opens a report's list of observers. Whether the report has it is for the caller to check: by
    /// `payload` under the report's root.
    /// @param n The committee's size in the report's epoch.
    /// @param place The feed's place in the committee's list, from 0.
    function open(SignedReport calldata report, uint256 n, uint256 place, bytes calldata list)
        internal
        pure
        returns (Opened memory o)
    {
        unchecked {
            uint256 p;
            assembly ("memory-safe") {
                p := list.offset
            }
            uint256 end = p + list.length;
            uint256 count = _read(p, 2);
            p += 2;
            if (list.length < 2 + count * LEAST) revert Garble();
            o.observers = count;
            o.witnesses = new Witness[](count);
            bytes memory packed = new bytes(34 * count);
            uint256 last;
            for (uint256 i; i < count; ++i) {
                if (p >= end) revert Garble();
                Witness memory w = o.witnesses[o.times];
                uint256 member = _read(p, 2);
                uint256 form = _read(p + 2, 1);
                p += 3;
                if (member <= last || member > n) _find(o, Finding.Disordered);
                last = member;
                bytes32 digest;
                if (form == 0) {
                    digest = _word(p);
                    p += 32;
                } else {
                    if (form & OPEN == 0 || form > 15) revert Garble();
                    w.member = member;
                    p = _openOne(report, place, form, p, w, o);
                    digest = w.digest;
                }
                assembly ("memory-safe") {
                    let at := add(add(packed, 32), mul(34, i))
                    mstore(at, shl(240, member))
                    mstore(add(at, 2), digest)
                }
            }
            if (p != end) revert Garble();
            o.payload = keccak256(packed);
        }
    }

    /// @dev Opens the observer at `p` into `w`, whose member is set.
    /// @return What follows it.
    function _openOne(
        SignedReport calldata report,
        uint256 place,
        uint256 form,
        uint256 p,
        Witness memory w,
        Opened memory o
    ) private pure returns (uint256) {
        unchecked {
            bytes32 committee = report.committee;
            uint256 epoch = report.epoch;
            uint256 round = report.round;
            uint256 member = w.member;
            if (form & ELSEWHERE != 0) {
                committee = _word(p);
                epoch = _read(p + 32, 4);
                round = _read(p + 36, 8);
                member = _read(p + 44, 2);
                p += 46;
                if (
                    committee != report.committee || epoch != report.epoch || round != report.round
                        || member != w.member
                ) _find(o, Finding.Foreign);
            }
            w.time = _read(p, 8);
            bytes32 context = _word(p + 8);
            p += 40;
            bytes32 oneOffs = NO_ONE_OFFS;
            if (form & ONE_OFFS != 0) {
                oneOffs = _word(p);
                p += 32;
            }
            bytes32 values;
            if (form & BARE != 0) {
                values = _word(p);
                p += 32;
            } else {
                (values, w.word, p) = chunk(p, place);
                w.spoke = true;
                ++o.words;
                if (!isObserved(w.word)) _find(o, Finding.Garbled);
            }
            ++o.times;
            w.digest = observation(committee, epoch, round, member, w.time, values, oneOffs, context);
            return p;
        }
    }

    /// @notice Opens the chunk at `p` of the calldata, `words 1 ‖ words × 32 ‖ k 1 ‖ path k × 32`, which must
    /// hold the word of `place`.
    /// @return root The root that it leads to. @return word The feed's. @return next What follows the path.
    function chunk(uint256 p, uint256 place)
        internal
        pure
        returns (bytes32 root, bytes32 word, uint256 next)
    {
        unchecked {
            uint256 words = _read(p, 1);
            uint256 slot = place % CHUNK;
            if (words > CHUNK || slot >= words) revert NotInChunk(place, words);
            assembly ("memory-safe") {
                let m := mload(0x40)
                mstore(m, shr(5, place))
                let size := shl(5, words)
                calldatacopy(add(m, 0x20), add(p, 1), size)
                word := mload(add(add(m, 0x20), shl(5, slot)))
                mstore(0, keccak256(m, add(size, 0x20)))
                root := keccak256(0, 0x20)
                next := add(add(p, 1), size)
                let k := byte(0, calldataload(next))
                next := add(next, 1)
                for { let over := add(next, shl(5, k)) } lt(next, over) { next := add(next, 0x20) } {
                    let side := calldataload(next)
                    let swap := shl(5, lt(side, root))
                    mstore(swap, root)
                    mstore(xor(swap, 0x20), side)
                    root := keccak256(0, 0x40)
                }
            }
        }
    }

    /// @dev The lower finding stays: it is the one that counts.
    function _find(Opened memory o, Finding finding) private pure {
        if (o.finding == Finding.Nothing || finding < o.finding) o.finding = finding;
    }

    // ================================================================================== judging

    /// @notice What the observers of a report show of it, as far as they were opened.
    /// @param sworn The feed's payload in the report; only if `shown`.
    /// @return finding The first that applies.
    /// @return whole Whether all was opened that could show one. If not, `Nothing` means nothing.
    function judge(uint256 time, uint256 n, Opened memory o, bytes32 sworn, bool shown)
        internal
        pure
        returns (Finding finding, bool whole)
    {
        if (o.observers < quorum(n)) return (Finding.FewObservers, true);
        if (o.finding != Finding.Nothing) return (o.finding, true);
        if (o.times == o.observers && !isMedianTime(o, time)) return (Finding.WrongTime, true);
        whole = o.words == o.observers;
        if (whole && shown && !isOutcome(o, n, sworn)) finding = Finding.WrongOutcome;
        whole = whole && shown;
    }

    /// @notice 2f + 1 of n = 3f + 1: how many make a report, and how many values make a value.
    function quorum(uint256 n) internal pure returns (uint256) {
        return 2 * (n / 3) + 1;
    }

    /// @notice Whether an oracle may say this of a feed: nothing, a value, or a reason.
    function isObserved(bytes32 word) internal pure returns (bool) {
        uint256 x = uint256(word);
        if (x >> 128 == VALUE_HEAD || x == 0) return true;
        return x >> 248 == REASON && (x >> 240) & 0xff != 0 && x << 16 == 0;
    }

    /// @notice Whether a word, of an observation or sworn, is a value.
    function isValue(bytes32 word) internal pure returns (bool) {
        return uint256(word) >> 128 == VALUE_HEAD;
    }

    /// @notice The number of a word that {isValue}.
    function valueOf(bytes32 word) internal pure returns (int256) {
        return int128(uint128(uint256(word)));
    }

    /// @notice Whether `sworn` is what the rule makes of the words of all of a report's observers:
    /// - a value, the lower median, if at least 2f + 1 give one;
    /// - else HALTED, if at least f + 1 give reasons;
    /// - else no leaf at all, so whatever is sworn is wrong.
    function isOutcome(Opened memory o, uint256 n, bytes32 sworn) internal pure returns (bool) {
        (int256[] memory values, uint256 reasons) = _tally(o);
        if (values.length >= quorum(n)) return isValue(sworn) && isLowerMedian(values, valueOf(sworn));
        return reasons > n / 3 && sworn == HALTED;
    }

    /// @notice What the rule makes of the words of these observers: a value's word, {HALTED}, or 0 for no leaf.
    function outcome(Opened memory o, uint256 n) internal pure returns (bytes32) {
        (int256[] memory values, uint256 reasons) = _tally(o);
        if (values.length >= quorum(n)) return Reports.feedWord(uint256(lowerMedian(values)), 0);
        return reasons > n / 3 ? HALTED : bytes32(0);
    }

    /// @dev The values that were said, and how many reasons.
    function _tally(Opened memory o) private pure returns (int256[] memory values, uint256 reasons) {
        unchecked {
            values = new int256[](o.words);
            uint256 count;
            for (uint256 i; i < o.times; ++i) {
                Witness memory w = o.witnesses[i];
                if (!w.spoke) continue;
                if (isValue(w.word)) values[count++] = valueOf(w.word);
                else if (w.word != 0) ++reasons;
            }
            assembly ("memory-safe") {
                mstore(values, count)
            }
        }
    }

    /// @notice Whether `time` (Unix milliseconds) is the lower median of the clocks of these observers.
    function isMedianTime(Opened memory o, uint256 time) internal pure returns (bool) {
        return isLowerMedian(timesOf(o), int256(time));
    }

    /// @notice The clocks of these observers, in their order.
    function timesOf(Opened memory o) internal pure returns (int256[] memory times) {
        unchecked {
            times = new int256[](o.times);
            for (uint256 i; i < o.times; ++i) {
                times[i] = int256(o.witnesses[i].time);
            }
        }
    }

    /// @notice Whether `m` is the lower median of `v`: at its place, ⌊(length − 1) / 2⌋ from 0, if `v` were
    /// sorted. In one pass: fewer or as many as that place are below, and more than that are not above.
    function isLowerMedian(int256[] memory v, int256 m) internal pure returns (bool yes) {
        assembly ("memory-safe") {
            let n := mload(v)
            let below := 0
            let upTo := 0
            let at := add(v, 0x20)
            for { let end := add(at, shl(5, n)) } lt(at, end) { at := add(at, 0x20) } {
                let x := mload(at)
                below := add(below, slt(x, m))
                upTo := add(upTo, iszero(sgt(x, m)))
            }
            let place := shr(1, sub(n, 1)) // of an empty list it is past any count
            yes := and(iszero(gt(below, place)), gt(upTo, place))
        }
    }

    /// @notice The lower median of `v`, which must not be empty. No sorting: each is tried.
    function lowerMedian(int256[] memory v) internal pure returns (int256 m) {
        unchecked {
            for (uint256 i;; ++i) {
                m = v[i];
                if (isLowerMedian(v, m)) return m;
            }
        }
    }

    // ================================================================================== words

    /// @dev `n` bytes of calldata at `p` as a number. Past the end there are zeros; lengths are checked where
    /// the list is read.
    function _read(uint256 p, uint256 n) private pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := shr(sub(256, shl(3, n)), calldataload(p))
        }
    }

    function _word(uint256 p) private pure returns (bytes32 value) {
        assembly ("memory-safe") {
            value := calldataload(p)
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {ICommittees} from "./interfaces/ICommittees.sol";
import {Answer, IFeeds, Reply, Status} from "./interfaces/IFeeds.sol";
import {Evidence, Opened, Witness} from "./libraries/Evidence.sol";
import {Lanes} from "./libraries/Lanes.sol";
import {Pages} from "./libraries/Pages.sol";
import {Reports} from "./libraries/Reports.sol";
import {Flaw, Schnorr} from "./libraries/Schnorr.sol";
import {Spec, Specs} from "./libraries/Specs.sol";

/// @title Feeds
/// @notice {IFeeds} is the manual.
/// @dev Storage has no Solidity variables. Slots are keyed by hashes of preimages of different
/// lengths, so no two kinds can meet:
///   keys   committee ⊕ (expiry 5 ‖ epoch 4)                  a key's px, while it is the current one
///   homes  keccak256(committee 32 ‖ ring 2 ‖ a 32 ‖ [b 32])  one or two lanes, see {Lanes}
///   rings  keccak256(ref 32) + round % ring                  a past lane
/// (A committee's id is the keccak256 of 96 bytes.)
contract Feeds is IFeeds {
    address public immutable COMMITTEES;
    uint256 public immutable MAX_LAG;
    uint256 public immutable MAX_SKEW;
    uint256 public immutable GRACE;
    /// @dev MAX_LAG + MAX_SKEW: a report's time is right if now + MAX_SKEW − time is at most this.
    uint256 private immutable WINDOW;

    // A delivery's first word is its head: expiry 40 bits ‖ epoch 32 ‖ round 64 ‖ time 64 ‖ 56 bits of R.
    // R is at 25, s at 45, the rest follows.
    uint256 private constant BODY = 77;

    // How an entry gives an answer: two bits each for the home's first and second feed.
    uint256 private constant WIDE = 1;
    uint256 private constant HALTED = 2;
    uint256 private constant ABSENT = 3;

    /// @dev In an entry's place: homes to pass over.
    uint256 private constant PASS = 0xff;

    /// @dev Bytes of a home in a page or an inline list: ring 2 ‖ a 32 ‖ b 32.
    uint256 private constant RECORD = 66;
    uint256 private constant LOW_HALF = 0xffffffffffffffffffffffffffffffff;
    /// @dev Times this, a lane's bits become the same bits of both lanes of a pair.
    uint256 private constant TWICE = (1 << 128) | 1;

    constructor(ICommittees committees, uint256 maxLag, uint256 maxSkew, uint256 grace) {
        COMMITTEES = address(committees);
        MAX_LAG = maxLag;
        MAX_SKEW = maxSkew;
        WINDOW = maxLag + maxSkew;
        GRACE = grace;
    }

    // ================================================================================== delivery

    /// @inheritdoc IFeeds
    /// @dev Everything is at a fixed place behind the selector:
    ///   4 head 25 ‖ 29 R 20 ‖ 49 s 32 ‖ 81 committee 32 ‖ 113 ring 2 ‖ 115 id 32 ‖ 147 tag 1 ‖ 148 value 16
    ///   ‖ 164 proof
    function post() external {
        bytes32 ref;
        bytes32 committee;
        bytes32 root;
        uint256 head;
        uint256 when;
        uint256 ring;
        uint256 tag;
        uint256 value;
        uint256 bad;
        uint256 skew = MAX_SKEW;
        uint256 window = WINDOW;
        assembly ("memory-safe") {
            head := calldataload(4)
            when := div(and(shr(56, head), 0xffffffffffffffff), 1000)

            // committee ‖ ring ‖ id hash to the home as they stand.
            let m := mload(0x40)
            calldatacopy(m, 81, 66)
            committee := mload(m)
            ring := and(mload(add(m, 2)), 0xffff)
            ref := or(and(keccak256(m, 66), not(7)), shl(2, lt(0, ring)))

            tag := byte(0, calldataload(147))
            value := sar(128, calldataload(148))

            // Out of time, expired, not a whole proof: {_notTaken} tells. (Shorter than 164 is no tag.)
            bad :=
                or(
                    or(gt(sub(add(timestamp(), skew), when), window), iszero(gt(shr(216, head), timestamp()))),
                    and(sub(calldatasize(), 164), 31)
                )

            // The leaf: kind before the id and payload behind it, where it lies.
            mstore(add(m, 2), 1)
            mstore(add(m, 66), or(shl(248, tag), and(value, LOW_HALF)))
            mstore(0, keccak256(add(m, 2), 0x60))
            root := keccak256(0, 0x20)
            for { let q := 164 } lt(q, calldatasize()) { q := add(q, 0x20) } {
                let side := calldataload(q)
                let swap := shl(5, lt(side, root))
                mstore(swap, root)
                mstore(xor(swap, 0x20), side)
                root := keccak256(0, 0x40)
            }
        }
        if (bad != 0) _notTaken(head, when);
        _check(committee, head, 4, root);

        // Nearly always it is a value, there is no ring, and the answer is newer, in time, and not the last
        // there can be. Then it is stored here; else {_storeOne} looks closer.
        uint256 kept = Lanes.KEPT;
        uint256 units = Specs.UNITS;
        assembly ("memory-safe") {
            let before := sload(ref)
            let last := and(shr(16, before), 0xffffffff)
            let beat := and(shr(8, before), 0xff)
            let beats := mul(and(beat, 63), and(shr(mul(24, shr(6, beat)), units), 0xffffff))
            let next := add(and(before, kept), or(shl(48, 1), shl(16, when)))
            bad :=
                or(
                    or(or(ring, xor(tag, 1)), shr(76, next)),
                    iszero(and(gt(when, last), lt(sub(timestamp(), last), shl(1, beats))))
                )
            if iszero(bad) { sstore(ref, or(next, shl(76, value))) }
        }
        if (bad != 0) _storeOne(ref, ring, tag, value, when);
        assembly ("memory-safe") {
            calldatacopy(0, 147, 17) // tag ‖ value
            mstore(17, shl(72, head)) // round
            log1(0, 25, ref) // Sworn
        }
    }

    /// @inheritdoc IFeeds
    function postPack() external {
        _pack(4, msg.data.length);
    }

    /// @inheritdoc IFeeds
    function deliver(bytes calldata delivery) external {
        _pack(_offset(delivery), _offset(delivery) + delivery.length);
    }

    /// @inheritdoc IFeeds
    function pull(bytes32 ref, uint256 maxAge, bytes calldata delivery)
        external
        returns (int256 value, uint256 updatedAt)
    {
        _pack(_offset(delivery), _offset(delivery) + delivery.length);
        return readWithin(ref, maxAge);
    }

    /// @dev A pack, in the calldata from `p` to `end`. Answers are stored while the entries are read, and
    /// proven afterwards: nothing in between calls another contract, and unless root and signature hold, all
    /// of it is undone.
    function _pack(uint256 p, uint256 end) private {
        uint256 head;
        uint256 when;
        uint256 list; // in memory: committee 32 ‖ homes × (ring 2 ‖ a 32 ‖ b 32)
        uint256 listEnd; // where the last home is over, less 32
        uint256 entries;
        uint256 k;
        uint256 q;
        uint256 queue; // in memory: at most two leaves an entry; then hashes, one less than leaves and proof
        bytes32 committee;
        uint256 bad;
        uint256 skew = MAX_SKEW;
        uint256 window = WINDOW;
        assembly ("memory-safe") {
            head := calldataload(p)
            when := div(and(shr(56, head), 0xffffffffffffffff), 1000)
            bad := or(gt(sub(add(timestamp(), skew), when), window), iszero(gt(shr(216, head), timestamp())))

            q := add(p, BODY)
            list := mload(0x40)
            let x := calldataload(add(q, 1))
            switch byte(0, calldataload(q))
            case 1 {
                // page 20 ‖ homes 1; the code starts with a STOP byte
                listEnd := mul(RECORD, byte(20, x))
                extcodecopy(shr(96, x), list, 1, add(listEnd, 32))
                q := add(q, 22)
            }
            case 0 {
                // committee 32 ‖ homes 1 ‖ homes
                listEnd := mul(RECORD, byte(0, calldataload(add(q, 33))))
                mstore(list, x)
                calldatacopy(add(list, 32), add(q, 34), listEnd)
                q := add(add(q, 34), listEnd)
            }
            default { bad := 1 }
            listEnd := add(list, listEnd)
            committee := mload(list)

            x := calldataload(q)
            entries := byte(0, x)
            k := and(shr(232, x), 0xffff)
            q := add(q, 3)
            bad := or(bad, gt(add(q, shl(5, k)), end))
            queue := and(add(listEnd, 63), not(31))
            mstore(0x40, add(queue, shl(5, add(k, shl(2, entries)))))
        }
        if (bad != 0) _notTaken(head, when);
        unchecked {
            uint256 filled;
            (q, filled) =
                _entries(q, entries, list, listEnd, queue, when);

            uint256 n = (filled - queue) / 32;
            uint256 proof = q + (n + k + 6) / 8; // past the n + k − 1 flags, rounded up to bytes
            if (n == 0 || proof + k * 32 != end) revert Malformed();
            _check(committee, head, p, _foldMany(queue, n, k, q, proof));
            assembly ("memory-safe") {
                mstore(0, shl(72, head)) // round
                log1(0, 8, committee) // SwornPack
            }
        }
    }

    /// @dev Reads the entries at `q`: appends their leaves at `queue` and stores what can be stored.
    /// @param place Where the next home's record is in the list, less the 32 bytes in front of it. That is
    /// where the committee goes, to be hashed with it; and as no home comes twice, its record is then
    /// overwritten with the preimages of its leaves.
    /// @param listEnd The place after the last home's.
    /// @return What follows the entries.
    /// @return The end of the leaves.
    function _entries(uint256 q, uint256 entries, uint256 place, uint256 listEnd, uint256 queue, uint256 when)
        private
        returns (uint256, uint256)
    {
        unchecked {
            bytes32 committee;
            assembly ("memory-safe") {
                committee := mload(place)
            }
            while (true) {
                // Each entry takes a home, so from here on none is past the list's end.
                if (place + entries * RECORD > listEnd) revert Malformed();
                (q, entries, place, queue) = _pairs(committee, q, entries, place, queue, when);
                if (entries == 0) return (q, queue);
                if (_read(q, 1) == PASS) {
                    place += _read(q + 1, 1) * RECORD;
                    q += 2;
                } else {
                    (q, queue) = _entry(committee, q, place, queue, when);
                    place += RECORD;
                    --entries;
                }
            }
            return (q, queue); // never: the loop ends within
        }
    }

    /// @dev The entries that nearly all are: pairs whose feeds were last answered together and are answered
    /// together again, on time, with narrow values and no ring. They are done at once, by arithmetic on the
    /// whole word; and what was found of one pair's times and heartbeats holds for all with the same. Stops
    /// before the first entry that is not of this kind.
    function _pairs(
        bytes32 committee,
        uint256 q,
        uint256 entries,
        uint256 place,
        uint256 queue,
        uint256 when
    ) private returns (uint256, uint256, uint256, uint256) {
        uint256 kept = Lanes.KEPT * TWICE;
        uint256 paces = Lanes.PACE * TWICE;
        uint256 overrun = Lanes.OVERRUN * TWICE;
        uint256 answers = Lanes.NARROW_ANSWER;
        uint256 units = Specs.UNITS;
        uint256 twice = TWICE;
        assembly ("memory-safe") {
            // What a pair's word gains with an answer: one in the counts, and the time. In scratch space, as
            // the loop fills the stack.
            mstore(0x20, mul(or(shl(48, 1), shl(16, when)), twice))
            let timely := not(0) // the times and heartbeats last found in order; none so far
            for {} entries {} {
                if byte(0, calldataload(q)) { break }

                // The home if it is a pair's without a ring. Of other homes this is no slot, so nothing will
                // be found there.
                mstore(place, committee)
                let home := or(and(keccak256(place, 98), not(7)), 2)
                let word_ := sload(home)
                let next := add(and(word_, kept), mload(0x20))
                word_ := and(word_, paces)
                // A count that ran over shows in the bit above it.
                if or(xor(word_, timely), and(next, overrun)) {
                    let time := and(shr(16, word_), 0xffffffff)
                    let beat := and(shr(8, word_), 0xff)
                    let beats := mul(and(beat, 63), and(shr(mul(24, shr(6, beat)), units), 0xffffff))
                    // The lanes differ, there is no newer answer, or it is late: not here.
                    if or(
                        or(and(next, overrun), xor(shr(128, word_), and(word_, LOW_HALF))),
                        iszero(and(gt(when, time), lt(sub(timestamp(), time), shl(1, beats))))
                    ) { break }
                    timely := word_
                }

                // The two values' low 52 bits, moved to the top of a word.
                let one := shl(12, calldataload(q))
                let two := shl(56, one)
                sstore(home, or(next, or(and(shr(128, one), answers), and(two, shl(128, answers)))))

                // Reports.leaf(FEED, a, …), then of b, where the record was.
                let m := add(place, 2)
                place := add(place, 66)
                let b := mload(place)
                mstore(m, 1)
                mstore(place, or(shl(248, 1), and(sar(204, one), LOW_HALF)))
                mstore(0, keccak256(m, 0x60))
                mstore(queue, keccak256(0, 0x20))
                mstore(add(m, 0x20), b)
                mstore(place, or(shl(248, 1), and(sar(204, two), LOW_HALF)))
                mstore(0, keccak256(m, 0x60))
                mstore(add(queue, 0x20), keccak256(0, 0x20))
                queue := add(queue, 0x40)
                q := add(q, 15)
                entries := sub(entries, 1)
            }
        }
        return (q, entries, place, queue);
    }

    /// @dev One entry of any kind, feed by feed.
    function _entry(bytes32 committee, uint256 q, uint256 place, uint256 queue, uint256 when)
        private
        returns (uint256, uint256)
    {
        unchecked {
            uint256 modes = _read(q, 1);
            if (modes > 0x1f) revert Malformed();
            q += 1;
            bytes32[2] memory ids;
            bytes32 home;
            uint256 ring;
            assembly ("memory-safe") {
                mstore(place, committee)
                ring := and(mload(add(place, 2)), 0xffff)
                mcopy(ids, add(place, 34), 0x40)
                let pair := iszero(iszero(mload(add(ids, 0x20))))
                home := and(keccak256(place, add(66, shl(5, pair))), not(7))
                home := or(home, or(shl(2, lt(0, ring)), shl(1, pair)))
            }
            for (uint256 second; second < 2; ++second) {
                uint256 mode = (modes >> (2 * second)) & 3;
                if (mode == ABSENT) continue;
                if (ids[second] == 0) revert Malformed(); // a lone feed has no second
                uint256 value;
                (value, q) = _value(q, mode);
                uint256 halt = mode >> 1;
                bytes32 leaf = Reports.leaf(Reports.FEED, ids[second], Reports.feedWord(value, halt));
                assembly ("memory-safe") {
                    mstore(queue, leaf)
                }
                queue += 32;
                Lanes.store(bytes32(uint256(home) | second), ring, value, halt, when);
            }
            return (q, queue);
        }
    }

    /// @dev The value at `q` in the given mode, and what follows it.
    function _value(uint256 q, uint256 mode) private pure returns (uint256 value, uint256) {
        unchecked {
            if (mode == HALTED) return (0, q);
            if (mode == WIDE) return (uint256(int256(int128(uint128(_read(q, 16))))), q + 16);
            assembly ("memory-safe") {
                value := sar(204, shl(4, calldataload(q)))
            }
            return (value, q + 7);
        }
    }

    // ================================================================================== checks

    /// @dev Reverts unless the committee's current key signed the report of this head with this root. The
    /// signature is in the delivery at `p`.
    function _check(bytes32 committee, uint256 head, uint256 p, bytes32 root) private view {
        uint256 px = _load(_keySlot(committee, head >> 184));
        bytes32 digest;
        bytes32 domain = Reports.DOMAIN;
        assembly ("memory-safe") {
            // Reports.digest: epoch ‖ round ‖ time are packed in the head as they are signed.
            let m := mload(0x40)
            mstore(m, domain)
            mstore(add(m, 0x20), committee)
            mstore(add(m, 0x40), shl(40, head))
            mstore(add(m, 0x54), root)
            digest := keccak256(m, 0x74)
        }
        uint256 r = _read(p + 25, 20);
        uint256 s = uint256(_word(p + 45));
        if (!Schnorr.holds(px, digest, r, s)) {
            if (px == 0) revert UnknownKey(committee, uint32(head >> 184), head >> 216);
            revert BadSignature(Schnorr.flawOf(px, r, s));
        }
    }

    /// @dev Says why a delivery is not taken.
    function _notTaken(uint256 head, uint256 when) private view {
        unchecked {
            if (when + MAX_LAG < block.timestamp) revert TooOld(when, MAX_LAG);
            if (when > block.timestamp + MAX_SKEW) revert TooNew(when, MAX_SKEW);
            if (head >> 216 <= block.timestamp) revert Expired(head >> 216);
            revert Malformed();
        }
    }

    /// @dev OpenZeppelin's multiproof over a queue of `n` leaves: each step takes a node from the queue and
    /// its partner from the queue (flag 1) or from the proof (flag 0), and appends the pair's hash.
    ///
    /// There are n + k − 1 steps. Ending with exactly k proof nodes used means n − 1 flags of 1, and then no
    /// step can have read past what was written before it.
    function _foldMany(uint256 queue, uint256 n, uint256 k, uint256 flags, uint256 proof)
        private
        pure
        returns (bytes32 root)
    {
        uint256 left;
        assembly ("memory-safe") {
            let write := add(queue, shl(5, n))
            let last := add(write, shl(5, sub(add(n, k), 1)))
            let over := add(proof, shl(5, k))
            for {} lt(write, last) {} {
                // At most 256 flags at a time, the next one on top, and zeros behind the last.
                let steps := shr(5, sub(last, write))
                if gt(steps, 256) { steps := 256 }
                let bits := and(calldataload(flags), not(shr(steps, not(0))))
                flags := add(flags, 0x20)
                let until := add(write, shl(5, steps))
                for {} 1 {} {
                    for {} slt(bits, 0) { write := add(write, 0x20) } {
                        let node := mload(queue)
                        let side := mload(add(queue, 0x20))
                        let swap := shl(5, lt(side, node))
                        mstore(swap, node)
                        mstore(xor(swap, 0x20), side)
                        mstore(write, keccak256(0, 0x40))
                        queue := add(queue, 0x40)
                        bits := add(bits, bits)
                    }
                    if iszero(lt(write, until)) { break }
                    let node := mload(queue)
                    let side := calldataload(proof)
                    let swap := shl(5, lt(side, node))
                    mstore(swap, node)
                    mstore(xor(swap, 0x20), side)
                    mstore(write, keccak256(0, 0x40))
                    queue := add(queue, 0x20)
                    proof := add(proof, 0x20)
                    bits := add(bits, bits)
                    write := add(write, 0x20)
                }
            }
            root := mload(sub(last, 0x20))
            left := xor(proof, over)
        }
        if (left != 0) revert Malformed();
    }

    /// @dev Stores a lone feed's answer, which always fits, or says why not.
    function _storeOne(bytes32 ref, uint256 ring, uint256 tag, uint256 value, uint256 when) private {
        bool halt = tag == Reports.HALTED;
        if (halt ? value != 0 : tag != Reports.VALUE) revert Malformed();
        if (Lanes.store(ref, ring, value, halt ? 1 : 0, when) != 0) return;
        uint256 lane = Lanes.load(ref);
        if (lane == 0) revert NotCreated(ref);
        if (when <= Lanes.time(lane)) revert NotNewer(ref, when, Lanes.time(lane));
        revert CountUsedUp(ref);
    }

    // ================================================================================== fallback

    /// @inheritdoc IFeeds
    function settle(
        bytes32 committee,
        uint16 ring,
        bytes32 a,
        bytes32 b,
        bool second,
        uint64 round,
        Reply[] calldata replies
    ) external {
        if (uint16(round) != 0 || (second && b == 0)) revert Malformed();
        bytes32 ref = Lanes.home(committee, a, b, ring) | bytes32(uint256(second ? 1 : 0));
        uint256 lane = Lanes.load(ref);
        if (lane == 0) revert NotCreated(ref);
        if (block.timestamp <= Lanes.time(lane) + _limit(lane)) {
            revert NotStale(ref, Lanes.time(lane), _limit(lane));
        }
        (Opened memory o, uint256 n) = _replies(committee, round, second ? b : a, replies);

        uint256 when = uint256(Evidence.lowerMedian(Evidence.timesOf(o))) / 1000;
        if (when + MAX_LAG < block.timestamp) revert TooOld(when, MAX_LAG);
        if (when > block.timestamp + MAX_SKEW) revert TooNew(when, MAX_SKEW);
        if (when <= Lanes.time(lane)) revert NotNewer(ref, when, Lanes.time(lane));
        bytes32 word = Evidence.outcome(o, n);
        bool halt = word == Evidence.HALTED;
        uint256 value = halt ? 0 : uint256(Evidence.valueOf(word));
        if (word == 0 || Lanes.store(ref, ring, value, halt ? 1 : 0, when) == 0) revert NoAnswer(ref);
        emit Settled(ref, round, word);
    }

    /// @dev The answers, if they are 2f + 1 of the committee's living epoch, and its size.
    function _replies(bytes32 committee, uint64 round, bytes32 feed, Reply[] calldata replies)
        private
        view
        returns (Opened memory o, uint256 n)
    {
        ICommittees committees = ICommittees(COMMITTEES);
        uint32 epoch = committees.current(committee);
        (bytes32 px, uint64 expiry) = committees.keyOf(committee, epoch);
        if (px == 0) revert UnknownKey(committee, epoch, expiry);
        if (expiry <= block.timestamp) revert Expired(expiry);
        address[] memory members = committees.membersOf(committee, epoch);
        n = members.length;
        uint256 count = Evidence.quorum(n);
        if (replies.length != count) revert ReplyCount(replies.length, count);
        o.witnesses = new Witness[](count);
        o.times = o.words = count;
        uint256 last;
        for (uint256 i; i < count; ++i) {
            Reply calldata r = replies[i];
            bytes32 hash = Evidence.reply(committee, epoch, round, feed, r);
            (address signer,,) = ECDSA.tryRecoverCalldata(hash, r.signature);
            if (r.member <= last || r.member > n || !Evidence.isReply(r.word)) revert BadReply(i);
            if (signer != members[r.member - 1]) revert BadReply(i);
            last = r.member;
            Witness memory w = o.witnesses[i];
            (w.time, w.word, w.spoke) = (r.time, r.word, true);
        }
    }

    // ================================================================================== homes

    /// @inheritdoc IFeeds
    function create(bytes32 committee, Spec[] calldata specs, uint16 ring) external returns (bytes32 home) {
        uint256 n = specs.length;
        if (n != 1 && n != 2) revert Malformed();
        bytes32[] memory ids = new bytes32[](n);
        uint256 slotWord;
        for (uint256 i; i < n; ++i) {
            ids[i] = Specs.id(specs[i]);
            slotWord |= Specs.beat(specs[i].heartbeat) << (8 + 128 * i);
        }
        if (n == 2 && ids[0] == ids[1]) revert SameFeed(ids[0]);
        home = Lanes.home(committee, ids[0], n == 2 ? ids[1] : bytes32(0), ring);
        if (_load(home) != 0) return home;
        _save(home, slotWord);
        emit Created(home, committee, ring, ids, specs);
    }

    /// @inheritdoc IFeeds
    function writePage(bytes32 committee, bytes calldata records) external returns (address page) {
        uint256 homes = records.length / RECORD;
        if (homes == 0 || homes > 255 || records.length % RECORD != 0) revert Malformed();
        page = Pages.write(bytes.concat(committee, records));
        emit PageWritten(page);
    }

    /// @inheritdoc IFeeds
    function sync(bytes32 committee) external {
        ICommittees committees = ICommittees(COMMITTEES);
        uint32 epoch = committees.current(committee);
        (bytes32 px, uint64 expiry) = committees.keyOf(committee, epoch);
        if (px == 0) revert UnknownKey(committee, epoch, expiry);
        _save(_keySlot(committee, _term(expiry, epoch)), uint256(px));
        emit Synced(committee, epoch, px, expiry);

        // Expiries rise from epoch to epoch: before an expired one there is nothing left to retire.
        for (uint32 old = epoch - 1; old != 0; --old) {
            (, expiry) = committees.keyOf(committee, old);
            if (expiry <= block.timestamp) break;
            _save(_keySlot(committee, _term(expiry, old)), 0);
        }
    }

    // ================================================================================== reads

    /// @inheritdoc IFeeds
    function latestAnswer(bytes32 ref) external view returns (int256 value, uint256 updatedAt) {
        uint256 lane = Lanes.load(ref);
        return _answer(ref, lane, _limit(lane));
    }

    /// @inheritdoc IFeeds
    function readWithin(bytes32 ref, uint256 maxAge) public view returns (int256 value, uint256 updatedAt) {
        return _answer(ref, Lanes.load(ref), maxAge);
    }

    /// @inheritdoc IFeeds
    function roundAt(bytes32 ref, uint256 ring, uint256 id)
        external
        view
        returns (uint80, int256, uint256, uint256, uint80)
    {
        uint256 lane = Lanes.load(ref);
        // What the ring holds in a round's place may be of another round: its count tells.
        if (Lanes.count(lane) != id) lane = ring == 0 ? 0 : Lanes.past(ref, ring, id);
        if (id == 0 || Lanes.count(lane) != id) revert NotKept(ref, id);
        (int256 value, uint256 updatedAt) = _answer(ref, lane, type(uint256).max);
        return (uint80(id), value, updatedAt, updatedAt, uint80(id));
    }

    /// @inheritdoc IFeeds
    function peek(bytes32 ref) external view returns (Answer memory a) {
        uint256 lane = Lanes.load(ref);
        if (lane == 0) return a;
        a.round = Lanes.count(lane);
        a.heartbeat = Lanes.heartbeat(lane);
        a.lateness = Lanes.lateness(lane);
        a.updatedAt = _seen(Lanes.time(lane));
        a.value = Lanes.answer(lane);
        if (a.round == 0) a.status = Status.Never;
        else if (Lanes.halted(lane)) a.status = Status.Halted;
        else if (block.timestamp - a.updatedAt > _limit(lane)) a.status = Status.Stale;
        else a.status = Status.Fresh;
    }

    /// @inheritdoc IFeeds
    function readBare(bytes32 ref) external view returns (uint256) {
        return _load(bytes32(uint256(ref) & ~uint256(1)));
    }

    /// @inheritdoc IFeeds
    function homeOf(bytes32 committee, bytes32 a, bytes32 b, uint16 ring) external pure returns (bytes32) {
        return Lanes.home(committee, a, b, ring);
    }

    /// @inheritdoc IFeeds
    function idOf(Spec calldata spec) external pure returns (bytes32) {
        return Specs.id(spec);
    }

    /// @inheritdoc IFeeds
    function keyAt(bytes32 committee, uint32 epoch, uint64 expiry) external view returns (bytes32) {
        return bytes32(_load(_keySlot(committee, _term(expiry, epoch))));
    }

    /// @dev A lane's number, or the reason why there is none.
    /// @param limit The greatest age, in seconds.
    function _answer(bytes32 ref, uint256 lane, uint256 limit)
        private
        view
        returns (int256 value, uint256 updatedAt)
    {
        unchecked {
            uint256 time = Lanes.time(lane);
            if (time == 0) revert Never(ref);
            updatedAt = _seen(time);
            if (Lanes.halted(lane)) revert Halted(ref, updatedAt);
            if (block.timestamp - updatedAt > limit) revert Stale(ref, updatedAt, limit);
            value = Lanes.answer(lane);
        }
    }

    /// @dev The age at which an answer is stale, in seconds.
    function _limit(uint256 lane) private view returns (uint256) {
        unchecked {
            return Lanes.heartbeat(lane) + GRACE;
        }
    }

    /// @dev The committee's clock may be ahead of the chain's; consumers subtract without fear.
    function _seen(uint256 time) private view returns (uint256) {
        return time < block.timestamp ? time : block.timestamp;
    }

    // ================================================================================== words

    /// @dev `n` bytes of calldata at `p` as a number. Past the end there are zeros; lengths are checked where
    /// the delivery is parsed.
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

    function _offset(bytes calldata data) private pure returns (uint256 p) {
        assembly ("memory-safe") {
            p := data.offset
        }
    }

    function _reserve(uint256 length) private pure returns (uint256 when) {
        assembly ("memory-safe") {
            when := mload(0x40)
            mstore(0x40, and(add(add(when, length), 31), not(31)))
        }
    }

    /// @dev Where the key of an epoch is, if it is the committee's current one. The expiry is part of the
    /// slot's key, so what a delivery says of it is proven by something being there, and the slot's one word
    /// can be the key itself: one cold read for both. A committee's id is a hash, so this needs no other.
    /// @param term expiry 40 bits ‖ epoch 32 bits
    function _keySlot(bytes32 committee, uint256 term) private pure returns (bytes32) {
        return bytes32(uint256(committee) ^ term);
    }

    function _term(uint64 expiry, uint32 epoch) private pure returns (uint256) {
        return (uint256(expiry) << 32) | epoch;
    }

    function _load(bytes32 slot) private view returns (uint256 value) {
        assembly ("memory-safe") {
            value := sload(slot)
        }
    }

    function _save(bytes32 slot, uint256 value) private {
        assembly ("memory-safe") {
            sstore(slot, value)
        }
    }
}

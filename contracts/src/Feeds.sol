// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ICommittees} from "./interfaces/ICommittees.sol";
import {Answer, IFeeds, Status} from "./interfaces/IFeeds.sol";
import {Lanes} from "./libraries/Lanes.sol";
import {Pages} from "./libraries/Pages.sol";
import {Reports} from "./libraries/Reports.sol";
import {Flaw, Schnorr} from "./libraries/Schnorr.sol";
import {Spec, Specs} from "./libraries/Specs.sol";

/// @title Feeds
/// @notice {IFeeds} is the manual.
/// @dev Storage has no Solidity variables. Slots are keyed by hashes of preimages of different lengths, so
/// no two kinds can meet:
///   keys   keccak256(committee, epoch, expiry)   96 bytes   the key's px, while that epoch is current
///   homes  keccak256(committee, a, b, ring)     128 bytes   one or two lanes, see {Lanes}
///   rings  keccak256(ref) + count % ring         32 bytes   a past lane
contract Feeds is IFeeds {
    address public immutable COMMITTEES;
    uint256 public immutable MAX_LAG;
    uint256 public immutable MAX_SKEW;
    uint256 public immutable GRACE;

    // Offsets within a delivery.
    uint256 private constant EPOCH = 32;
    uint256 private constant ROUND = 36;
    uint256 private constant TIME = 44;
    uint256 private constant EXPIRY = 52;
    uint256 private constant R = 57;
    uint256 private constant S = 77;
    uint256 private constant FORM = 109;
    uint256 private constant BODY = 110;

    // Bits of the form.
    uint256 private constant PAIR = 1;
    uint256 private constant SECOND = 2;
    uint256 private constant HALT = 4;
    uint256 private constant MANY = 0x80;
    uint256 private constant PAGE = 1;

    /// @dev Bytes of a home in a page or an inline list: ring 2 ‖ a 32 ‖ b 32.
    uint256 private constant RECORD = 66;

    constructor(ICommittees committees, uint256 maxLag, uint256 maxSkew, uint256 grace) {
        COMMITTEES = address(committees);
        MAX_LAG = maxLag;
        MAX_SKEW = maxSkew;
        GRACE = grace;
    }

    // ================================================================================== delivery

    /// @inheritdoc IFeeds
    function push() external {
        _deliver(4, msg.data.length, true);
    }

    /// @inheritdoc IFeeds
    function deliver(bytes calldata delivery) external returns (uint256 stored) {
        return _deliver(_offset(delivery), _offset(delivery) + delivery.length, false);
    }

    /// @inheritdoc IFeeds
    function pull(bytes32 ref, uint256 maxAge, bytes calldata delivery)
        external
        returns (int256 value, uint256 updatedAt)
    {
        _deliver(_offset(delivery), _offset(delivery) + delivery.length, false);
        return latestWithin(ref, maxAge);
    }

    /// @dev `p` and `end` bound the delivery within calldata.
    function _deliver(uint256 p, uint256 end, bool strict) private returns (uint256 stored) {
        unchecked {
            if (end < p + BODY) revert Malformed();
            return _read(p + FORM, 1) & MANY == 0 ? _one(p, end, strict) : _many(p, end);
        }
    }

    /// @dev One leaf: parse, fold the proof into the root, check the signature, store.
    function _one(uint256 p, uint256 end, bool strict) private returns (uint256 stored) {
        unchecked {
            uint256 form = _read(p + FORM, 1);
            uint256 q = p + BODY;
            uint256 ring = _read(q, 2);
            bytes32 id = _word(q + 2);
            bytes32 ref;
            if (form & PAIR == 0) {
                if (form & ~HALT != 0) revert Malformed();
                ref = Lanes.home(_word(p), id, 0, ring);
                q += 34;
            } else {
                bytes32 b = _word(q + 34);
                if (form > (PAIR | SECOND | HALT) || b == 0) revert Malformed();
                ref = Lanes.home(_word(p), id, b, ring);
                if (form & SECOND != 0) (ref, id) = (bytes32(uint256(ref) | 1), b);
                q += 66;
            }
            int256 value;
            if (form & HALT == 0) {
                value = int128(uint128(_read(q, 16)));
                q += 16;
            }
            if (q > end || (end - q) & 31 != 0) revert Malformed();

            bytes32 root =
                _fold(Reports.leaf(Reports.FEED, id, Reports.feedWord(value, form & HALT != 0)), q, end);
            uint256 at = _sworn(p, root);

            bytes32 slot = Lanes.slotOf(ref);
            uint256 before = _load(slot);
            uint256 lane = Lanes.cut(ref, before);
            if (!_takes(ref, before, lane, value, at)) {
                if (strict) _refuse(ref, before, lane, value, at);
                return 0;
            }
            uint256 next = Lanes.step(lane, value, form & HALT != 0, at);
            if (ring != 0) _keep(ref, ring, lane);
            _save(slot, Lanes.paste(ref, before, next));
            emit Sworn(
                ref,
                bytes32(
                    (uint256(value) << 128) | (_read(p + ROUND, 8) << 64) | (at << 32) | (Lanes.count(next) << 4)
                        | (next & 1)
                )
            );
            return 1;
        }
    }

    /// @dev Many leaves: parse each entry into a leaf and an item, fold the multiproof into the root, check
    /// the signature, then store the items.
    function _many(uint256 p, uint256 end) private returns (uint256 stored) {
        unchecked {
            (uint256 list, uint256 homes, uint256 q) = _list(p, end);
            uint256 body = q; // for the event: from the entries' count on
            uint256 n = _read(q, 1);
            uint256 k = _read(q + 1, 2);
            if (n == 0 || k * 32 > end) revert Malformed();

            // Memory: the multiproof's queue (n leaves, then n + k − 1 hashes), then n items of 3 words.
            uint256 queue = _reserve((2 * n + k - 1) * 32);
            uint256 items = _reserve(n * 96);

            q = _entries(p, q + 3, n, list, homes, queue, items);
            uint256 proof = q + (n + k + 6) / 8; // the flags' bits, rounded up to bytes
            if (proof + k * 32 != end) revert Malformed();
            uint256 at = _sworn(p, _foldMany(queue, n, k, q, proof));
            stored = _store(items, n, at);
            _emitMany(p, stored, body, q);
        }
    }

    /// @dev Loads the list of homes that a delivery of many refers to.
    /// @return list Where in memory. @return homes How many. @return q What follows in the delivery.
    function _list(uint256 p, uint256 end) private view returns (uint256 list, uint256 homes, uint256 q) {
        unchecked {
            uint256 form = _read(p + FORM, 1);
            q = p + BODY;
            if (form == MANY | PAGE) {
                address page = address(uint160(_read(q, 20)));
                uint256 first = _read(q + 20, 2) * RECORD + 1; // past the STOP byte
                homes = _read(q + 22, 2);
                q += 24;
                list = _reserve(homes * RECORD);
                assembly ("memory-safe") {
                    extcodecopy(page, list, first, mul(homes, RECORD))
                }
            } else if (form == MANY) {
                homes = _read(q, 1);
                q += 1;
                list = _reserve(homes * RECORD);
                assembly ("memory-safe") {
                    calldatacopy(list, q, mul(homes, RECORD))
                }
                q += homes * RECORD;
            } else {
                revert Malformed();
            }
            if (q + 3 > end) revert Malformed();
        }
    }

    /// @dev Parses `n` entries at `q` into leaves and items: an item is ref, value, ring ‖ halted 1 bit.
    /// @return What follows the entries.
    function _entries(
        uint256 p,
        uint256 q,
        uint256 n,
        uint256 list,
        uint256 homes,
        uint256 queue,
        uint256 items
    ) private pure returns (uint256) {
        unchecked {
            bytes32 committee = _word(p);
            uint256 known = type(uint256).max; // which home the three below are of
            bytes32 slot;
            bytes32 a;
            bytes32 b;
            uint256 ring;
            for (uint256 i; i < n; ++i) {
                uint256 head = _read(q, 2);
                q += 2;
                uint256 index = (head >> 1) & 0x1fff;
                if (index != known) {
                    if (index >= homes) revert Malformed();
                    known = index;
                    assembly ("memory-safe") {
                        let record := add(list, mul(index, RECORD))
                        ring := shr(240, mload(record))
                        a := mload(add(record, 2))
                        b := mload(add(record, 34))
                    }
                    slot = Lanes.home(committee, a, b, ring);
                }
                bytes32 ref = bytes32(uint256(slot) | (head & 1));
                bytes32 id = a;
                if (head & 1 != 0) {
                    if (b == 0) revert Malformed();
                    id = b;
                }
                int256 value;
                uint256 halt = (head >> 14) & 1;
                if (halt == 0) {
                    if (head >> 15 != 0) {
                        value = int128(uint128(_read(q, 16)));
                        q += 16;
                    } else {
                        value = int56(uint56(_read(q, 7)));
                        q += 7;
                    }
                }
                bytes32 leaf = Reports.leaf(Reports.FEED, id, Reports.feedWord(value, halt != 0));
                assembly ("memory-safe") {
                    mstore(add(queue, shl(5, i)), leaf)
                    let item := add(items, mul(i, 96))
                    mstore(item, ref)
                    mstore(add(item, 32), value)
                    mstore(add(item, 64), or(shl(1, ring), halt))
                }
            }
            return q;
        }
    }

    /// @dev Stores what can be stored of the items. A slot is read and written once for neighbours in it.
    function _store(uint256 items, uint256 n, uint256 at) private returns (uint256 stored) {
        unchecked {
            bytes32 slot;
            uint256 before;
            uint256 word_;
            for (uint256 i; i < n; ++i) {
                bytes32 ref;
                int256 value;
                uint256 rest;
                assembly ("memory-safe") {
                    let item := add(items, mul(i, 96))
                    ref := mload(item)
                    value := mload(add(item, 32))
                    rest := mload(add(item, 64))
                }
                if (Lanes.slotOf(ref) != slot) {
                    if (word_ != before) _save(slot, word_);
                    slot = Lanes.slotOf(ref);
                    word_ = before = _load(slot);
                }
                uint256 lane = Lanes.cut(ref, word_);
                if (!_takes(ref, word_, lane, value, at)) continue;
                if (rest > 1) _keep(ref, rest >> 1, lane);
                word_ = Lanes.paste(ref, word_, Lanes.step(lane, value, rest & 1 != 0, at));
                ++stored;
            }
            if (word_ != before) _save(slot, word_);
        }
    }

    function _emitMany(uint256 p, uint256 stored, uint256 from, uint256 to) private {
        unchecked {
            bytes32 header = bytes32((_read(p + ROUND, 8) << 192) | (_read(p + TIME, 8) << 128) | stored);
            bytes calldata entries;
            assembly ("memory-safe") {
                entries.offset := from
                entries.length := sub(to, from)
            }
            emit SwornMany(_word(p), header, entries);
        }
    }

    // ================================================================================== checks

    /// @dev Whether the report at `p` with this root is one to act on now.
    /// @return at The report's time in Unix seconds.
    function _sworn(uint256 p, bytes32 root) private view returns (uint256 at) {
        unchecked {
            at = _read(p + TIME, 8) / 1000;
            if (at + MAX_LAG < block.timestamp) revert TooOld(at, MAX_LAG);
            if (at > block.timestamp + MAX_SKEW) revert TooNew(at, MAX_SKEW);
            uint256 epoch = _read(p + EPOCH, 4);
            uint256 expiry = _read(p + EXPIRY, 5);
            if (expiry <= block.timestamp) revert Expired(expiry);

            // The expiry is part of the key's slot, so what the delivery says of it is proven by the key's
            // being there, and the slot's one word can be the key itself: one cold read in all.
            uint256 px = _load(_keySlot(_word(p), epoch, expiry));
            if (px == 0) revert UnknownKey(_word(p), epoch, expiry);

            (bool ok, Flaw flaw) =
                Schnorr.verify(px, _digest(p, root), address(uint160(_read(p + R, 20))), uint256(_word(p + S)));
            if (!ok) revert BadSignature(flaw);
        }
    }

    /// @dev Reports.digest, over the 52 bytes of the header, which are in its order already.
    function _digest(uint256 p, bytes32 root) private pure returns (bytes32 digest) {
        bytes32 domain = Reports.DOMAIN;
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, domain)
            calldatacopy(add(m, 0x20), p, 0x34)
            mstore(add(m, 0x54), root)
            digest := keccak256(m, 0x74)
        }
    }

    /// @dev Folds a leaf with the proof in calldata from `q` to `end`, pairs sorted.
    function _fold(bytes32 leaf, uint256 q, uint256 end) private pure returns (bytes32 root) {
        assembly ("memory-safe") {
            root := leaf
            for {} lt(q, end) { q := add(q, 0x20) } {
                let side := calldataload(q)
                let swap := shl(5, lt(side, root))
                mstore(swap, root)
                mstore(xor(swap, 0x20), side)
                root := keccak256(0, 0x40)
            }
        }
    }

    /// @dev OpenZeppelin's multiproof over a queue of `n` leaves: each step takes one node from the queue and
    /// its partner from the queue (flag 1) or from the proof (flag 0), and appends their hash.
    ///
    /// There are n + k − 1 steps. Ending with all k proof nodes used means n − 1 flags of 1, and then no step
    /// can have read past what was written before it.
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
            let bits := 0
            for { let i := 0 } lt(write, last) { i := add(i, 1) } {
                if iszero(and(i, 255)) { bits := calldataload(add(flags, shr(3, i))) }
                let node := mload(queue)
                queue := add(queue, 0x20)
                let side := 0
                switch slt(bits, 0)
                case 0 {
                    side := calldataload(proof)
                    proof := add(proof, 0x20)
                }
                default {
                    side := mload(queue)
                    queue := add(queue, 0x20)
                }
                bits := shl(1, bits)
                let swap := shl(5, lt(side, node))
                mstore(swap, node)
                mstore(xor(swap, 0x20), side)
                mstore(write, keccak256(0, 0x40))
                write := add(write, 0x20)
            }
            root := mload(sub(last, 0x20))
            left := xor(proof, over)
        }
        if (left != 0) revert Malformed();
    }

    /// @dev Whether an answer of time `at` can be stored in this lane.
    function _takes(bytes32 ref, uint256 slotWord, uint256 lane, int256 value, uint256 at)
        private
        pure
        returns (bool)
    {
        return slotWord != 0 && at > Lanes.time(lane) && Lanes.fits(ref, value)
            && Lanes.count(lane) != Lanes.MAX_COUNT;
    }

    /// @dev Says why {_takes} said no.
    function _refuse(bytes32 ref, uint256 slotWord, uint256 lane, int256 value, uint256 at) private pure {
        if (slotWord == 0) revert NotCreated(ref);
        if (at <= Lanes.time(lane)) revert NotNewer(ref, at, Lanes.time(lane));
        if (!Lanes.fits(ref, value)) revert DoesNotFit(ref, value);
        revert CountUsedUp(ref);
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
    function writePage(bytes calldata records) external returns (address page) {
        if (records.length == 0 || records.length % RECORD != 0) revert Malformed();
        page = Pages.write(records);
        emit PageWritten(page);
    }

    /// @inheritdoc IFeeds
    function sync(bytes32 committee) external {
        ICommittees committees = ICommittees(COMMITTEES);
        uint32 epoch = committees.current(committee);
        (bytes32 px, uint64 expiry) = committees.keyOf(committee, epoch);
        if (px == 0) revert UnknownKey(committee, epoch, expiry);
        _save(_keySlot(committee, epoch, expiry), uint256(px));
        emit Synced(committee, epoch, px, expiry);

        // Expiries rise from epoch to epoch: before an expired one there is nothing left to retire.
        for (uint32 old = epoch - 1; old != 0; --old) {
            (, expiry) = committees.keyOf(committee, old);
            if (expiry <= block.timestamp) break;
            _save(_keySlot(committee, old, expiry), 0);
        }
    }

    // ================================================================================== reads

    /// @inheritdoc IFeeds
    function latest(bytes32 ref) public view returns (int256 value, uint256 updatedAt) {
        uint256 lane = Lanes.cut(ref, _load(Lanes.slotOf(ref)));
        unchecked {
            return _answer(ref, lane, Specs.beatSeconds(Lanes.beat(lane)) + GRACE);
        }
    }

    /// @inheritdoc IFeeds
    function latestWithin(bytes32 ref, uint256 maxAge) public view returns (int256 value, uint256 updatedAt) {
        return _answer(ref, Lanes.cut(ref, _load(Lanes.slotOf(ref))), maxAge);
    }

    /// @inheritdoc IFeeds
    function latestRound(bytes32 ref) external view returns (uint80, int256, uint256, uint256, uint80) {
        uint256 lane = Lanes.cut(ref, _load(Lanes.slotOf(ref)));
        unchecked {
            (int256 value, uint256 updatedAt) =
                _answer(ref, lane, Specs.beatSeconds(Lanes.beat(lane)) + GRACE);
            uint80 round = uint80(Lanes.count(lane));
            return (round, value, updatedAt, updatedAt, round);
        }
    }

    /// @inheritdoc IFeeds
    function roundOf(bytes32 ref, uint256 ring, uint256 round)
        external
        view
        returns (uint80, int256, uint256, uint256, uint80)
    {
        uint256 lane = Lanes.cut(ref, _load(Lanes.slotOf(ref)));
        if (Lanes.count(lane) != round) {
            // An entry of another round, or none, has another count.
            lane = ring == 0 ? 0 : _load(Lanes.ringSlot(ref, ring, round));
        }
        if (round == 0 || Lanes.count(lane) != round) revert NotKept(ref, round);
        (int256 value, uint256 updatedAt) = _answer(ref, lane, type(uint256).max);
        return (uint80(round), value, updatedAt, updatedAt, uint80(round));
    }

    /// @inheritdoc IFeeds
    function peek(bytes32 ref) external view returns (Answer memory a) {
        uint256 slotWord = _load(Lanes.slotOf(ref));
        if (slotWord == 0) return a;
        uint256 lane = Lanes.cut(ref, slotWord);
        a.round = Lanes.count(lane);
        a.heartbeat = Specs.beatSeconds(Lanes.beat(lane));
        a.lateness = Lanes.lateness(lane);
        a.updatedAt = _seen(Lanes.time(lane));
        if (a.round == 0) a.status = Status.Never;
        else if (Lanes.halted(lane)) a.status = Status.Halted;
        else if (block.timestamp - a.updatedAt > a.heartbeat + GRACE) a.status = Status.Stale;
        else a.status = Status.Fresh;
        a.value = Lanes.answer(ref, lane);
    }

    /// @inheritdoc IFeeds
    function word(bytes32 ref) external view returns (uint256) {
        return _load(Lanes.slotOf(ref));
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
        return bytes32(_load(_keySlot(committee, epoch, expiry)));
    }

    /// @dev A lane's number, or the reason why there is none.
    /// @param limit The greatest age, in seconds.
    function _answer(bytes32 ref, uint256 lane, uint256 limit)
        private
        view
        returns (int256 value, uint256 updatedAt)
    {
        unchecked {
            if (Lanes.count(lane) == 0) revert Never(ref);
            updatedAt = _seen(Lanes.time(lane));
            if (Lanes.halted(lane)) revert Halted(ref, updatedAt);
            if (block.timestamp - updatedAt > limit) revert Stale(ref, updatedAt, limit);
            value = Lanes.answer(ref, lane);
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

    function _reserve(uint256 length) private pure returns (uint256 at) {
        assembly ("memory-safe") {
            at := mload(0x40)
            mstore(0x40, and(add(add(at, length), 31), not(31)))
        }
    }

    function _keySlot(bytes32 committee, uint256 epoch, uint256 expiry) private pure returns (bytes32 slot) {
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, committee)
            mstore(add(m, 0x20), epoch)
            mstore(add(m, 0x40), expiry)
            slot := keccak256(m, 0x60)
        }
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

    function _keep(bytes32 ref, uint256 ring, uint256 lane) private {
        if (Lanes.count(lane) != 0) _save(Lanes.ringSlot(ref, ring, Lanes.count(lane)), lane);
    }
}

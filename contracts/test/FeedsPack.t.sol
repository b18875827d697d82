// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Answer, IFeeds, Status} from "../src/interfaces/IFeeds.sol";
import {Flaw} from "../src/libraries/Schnorr.sol";
import {Header, Oracle} from "./kit/Oracle.sol";
import {Model, Models} from "./kit/Model.sol";
import {Scene} from "./kit/Scene.sol";

/// @dev Packs: whatever is said of whatever homes, storage is as the plain model has it.
contract FeedsPackTest is Scene {
    using Models for Model;

    bytes32 private ab;
    bytes32 private cd;
    bytes32 private ringed;
    bytes32 private alone;
    mapping(bytes32 ref => Model) private models;

    function setUp() public override {
        super.setUp();
        ab = pair("A", "B", 0);
        cd = pair("C", "D", 0);
        ringed = pair("E", "F", 3);
        alone = lone("G", 0);
    }

    // ---------------------------------------------------------------------------------------- stored

    function test_twoPairsAtOnce() public {
        Say[] memory says = new Say[](2);
        says[0] = both("A", "B", 1, -2);
        says[1] = both("C", "D", 2 ** 51 - 1, -(2 ** 51));
        for (uint256 i; i < 3; ++i) {
            vm.warp(START + 20 * i);
            postPack(pack(header(), says)); // the first goes feed by feed, the others pair by pair
            is_(ab, i + 1, 1);
            is_(next(ab), i + 1, -2);
            is_(cd, i + 1, 2 ** 51 - 1);
            is_(next(cd), i + 1, -(2 ** 51));
        }
    }

    /// @dev Any modes, values, gaps and homes, thrice in a row.
    function testFuzz_storageIsAsTheModelHasIt(uint256 seed) public {
        for (uint256 i; i < 3; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            vm.warp(block.timestamp + seed % 200);
            say(seed);
        }
    }

    function say(uint256 seed) private {
        Say[] memory says = new Say[](4);
        says[0] = some("A", "B", 0, seed);
        says[1] = some("C", "D", 0, seed >> 64);
        says[2] = some("E", "F", 3, seed >> 128);
        says[3] = some("G", "", 0, seed >> 192);
        if (says[0].modeA == ABSENT && says[0].modeB == ABSENT) says[0].modeA = HALTED;
        Header memory h = header((block.timestamp - (seed >> 3) % 40) * 1000);
        postPack(pack(h, says));
        uint256 time = h.time / 1000;
        bytes32[4] memory homes = [ab, cd, ringed, alone];
        for (uint256 i; i < 4; ++i) {
            expect(homes[i], i < 3, says[i].modeA, says[i].valueA, time);
            if (i < 3) expect(next(homes[i]), true, says[i].modeB, says[i].valueB, time);
        }
    }

    function expect(bytes32 ref, bool narrow, uint256 mode, int256 value, uint256 time) private {
        Model storage m = models[ref];
        if (mode != ABSENT) m.step(60, narrow, value, mode == HALTED, time);
        Answer memory a = feeds.peek(ref);
        eq(a.round, m.count, "count");
        eq(a.updatedAt, m.time, "time");
        eq(a.lateness, m.late, "lateness");
        eq(a.value, m.value, "value");
        yes((a.status == Status.Halted) == m.halted, "halted");
    }

    function test_aRingIsKeptByPacksToo() public {
        Say[] memory says = new Say[](1);
        says[0] = both("E", "F", 10, 20);
        says[0].ring = 3;
        for (uint256 i; i < 6; ++i) {
            vm.warp(START + 20 * i);
            (says[0].valueA, says[0].valueB) = (int256(i), -int256(i));
            says[0].modeB = i % 2 == 0 ? NARROW : WIDE;
            postPack(pack(header(), says));
        }
        for (uint256 i = 3; i <= 6; ++i) {
            (, int256 a,,,) = feeds.roundAt(ringed, 3, i);
            (, int256 b,,,) = feeds.roundAt(next(ringed), 3, i);
            eq(a, int256(i) - 1, "first's past");
            eq(b, 1 - int256(i), "second's past");
        }
        vm.expectRevert(abi.encodeWithSelector(IFeeds.NotKept.selector, ringed, 2));
        feeds.roundAt(ringed, 3, 2);
    }

    function test_homesFromAPageAndPassedOver() public {
        bytes memory records = bytes.concat(rec("A", "B", 0), rec("C", "D", 0), rec("E", "F", 3), rec("G", "", 0));
        address page = feeds.writePage(committee, records);
        eq(feeds.writePage(committee, records), page, "the same page");
        bytes32[] memory leaves = new bytes32[](4);
        leaves[0] = keccak256("evidence");
        leaves[1] = leafFor(id("C"), NARROW, 3);
        leaves[2] = leafFor(id("D"), NARROW, 4);
        leaves[3] = leafFor(id("G"), WIDE, 7);
        bytes memory entries =
            bytes.concat(hex"ff01", hex"00", coded(NARROW, 3), coded(NARROW, 4), hex"ff01", hex"0d", coded(WIDE, 7));
        bytes32 root = rootOf(leaves);
        postPack(
            bytes.concat(
                Oracle.head(SECRET, header(), root, EXPIRY), hex"01", bytes20(page), hex"04", hex"02", proven(leaves, 3, entries)
            )
        );
        is_(cd, 1, 3);
        is_(next(cd), 1, 4);
        is_(alone, 1, 7);
        eq(feeds.peek(ab).round, 0, "passed over");
    }

    function test_leavesThatCannotBeStoredAreSkipped() public {
        Say[] memory says = new Say[](2);
        says[0] = both("A", "B", 1, 2);
        says[1] = both("X", "Y", 1, 2); // nobody made it
        bytes memory delivery = pack(header(), says);
        postPack(delivery);
        postPack(delivery); // nor is it newer a second time
        feeds.deliver(delivery);
        is_(ab, 1, 1);
        says[0] = Say("A", "B", 0, WIDE, 2 ** 51, NARROW, 5); // too wide for half a slot
        vm.warp(START + 1);
        postPack(pack(header(), says));
        is_(ab, 1, 1);
        is_(next(ab), 2, 5);
    }

    function test_pullReadsWhatIsStoredWhoeverBroughtIt() public {
        Say[] memory says = new Say[](1);
        says[0] = both("A", "B", 11, 22);
        bytes memory delivery = pack(header(), says);
        postPack(delivery); // somebody was faster
        (int256 value,) = feeds.pull(next(ab), 5, delivery);
        eq(value, int256(22), "value");
        // The delivery of other feeds does not stand in for the one that is read.
        vm.expectRevert(abi.encodeWithSelector(IFeeds.Never.selector, cd));
        feeds.pull(cd, 5, delivery);
        vm.warp(START + 6);
        vm.expectRevert(abi.encodeWithSelector(IFeeds.Stale.selector, ab, START, 5));
        feeds.pull(ab, 5, delivery);
    }

    // --------------------------------------------------------------------------------------- refused

    function testFuzz_refusesEveryFlippedBit(uint256 bit, uint256 seed) public {
        Say[] memory says = new Say[](2);
        says[0] = both("A", "B", 1, 2);
        says[1] = some("G", "", 0, seed);
        bytes memory delivery = pack(header(), says);
        bit = bound(bit, 0, delivery.length * 8 - 1);
        delivery[bit / 8] ^= bytes1(uint8(1 << (bit % 8)));
        uint256 before = feeds.readBare(ab);
        (bool ok,) = address(feeds).call(abi.encodePacked(IFeeds.postPack.selector, delivery));
        if (!ok) return;
        // Some bits mean nothing: of a narrow value above its 52, behind the flags, of the note about rings;
        // and a home that does not exist takes nothing. What is stored is sworn all the same.
        Answer memory a = feeds.peek(ab);
        Answer memory b = feeds.peek(next(ab));
        yes(feeds.readBare(ab) == before || (a.value == 1 && (b.value == 2 || b.round == 0)), "a value that nobody swore");
    }

    function testFuzz_refusesEveryTruncation(uint256 length) public {
        Say[] memory says = new Say[](1);
        says[0] = both("A", "B", 0, 0);
        bytes memory delivery = pack(header(), says);
        length = bound(length, 0, delivery.length - 1);
        assembly ("memory-safe") {
            mstore(delivery, length)
        }
        (bool ok,) = address(feeds).call(abi.encodePacked(IFeeds.postPack.selector, delivery));
        yes(!ok, "a truncated pack was taken");
    }

    function test_refusesAPackThatReachesPastItsList() public {
        // Two entries, one home: the second's record would be memory that the pack itself fills.
        bytes32[] memory leaves = new bytes32[](3);
        leaves[0] = keccak256("evidence");
        leaves[1] = leafFor(id("A"), NARROW, 1);
        leaves[2] = leafFor(id("B"), NARROW, 2);
        bytes memory entries = bytes.concat(hex"00", coded(NARROW, 1), coded(NARROW, 2));
        bytes memory start = bytes.concat(Oracle.head(SECRET, header(), rootOf(leaves), EXPIRY), hex"00", committee);
        postPackFails(
            bytes.concat(start, hex"01", rec("A", "B", 0), hex"02", proven(leaves, 2, bytes.concat(entries, entries))),
            abi.encodeWithSelector(IFeeds.Malformed.selector)
        );
        postPackFails(
            bytes.concat(start, hex"01", rec("A", "B", 0), hex"01", proven(leaves, 2, bytes.concat(hex"ff01", entries))),
            abi.encodeWithSelector(IFeeds.Malformed.selector)
        );
        postPack(bytes.concat(start, hex"01", rec("A", "B", 0), hex"01", proven(leaves, 2, entries)));
    }

    function test_refusesValuesThatNobodySwore() public {
        Say[] memory says = new Say[](1);
        says[0] = both("A", "B", 1, 2);
        Header memory h = header();
        bytes memory delivery = pack(h, says);
        bytes32 root = keccak256("another root");
        bytes memory head = Oracle.head(SECRET, h, root, EXPIRY);
        for (uint256 i; i < head.length; ++i) {
            delivery[i] = head[i];
        }
        postPackFails(delivery, abi.encodeWithSelector(IFeeds.BadSignature.selector, Flaw.Mismatch));
        eq(feeds.peek(ab).round, 0, "undone");
    }

    function test_refusesASecondOfALoneFeed() public {
        bytes32[] memory leaves = new bytes32[](2);
        leaves[0] = keccak256("evidence");
        leaves[1] = leafFor(bytes32(0), WIDE, 7); // even if a leaf of feed 0 is sworn
        bytes memory entries = bytes.concat(hex"07", coded(WIDE, 7));
        postPackFails(
            bytes.concat(
                Oracle.head(SECRET, header(), rootOf(leaves), EXPIRY), hex"00", committee, hex"01", rec("G", "", 0), hex"01",
                proven(leaves, 1, entries)
            ),
            abi.encodeWithSelector(IFeeds.Malformed.selector)
        );
    }

    function test_refusesAnEmptyPack() public {
        bytes32[] memory leaves = new bytes32[](1);
        leaves[0] = keccak256("evidence");
        postPackFails(
            bytes.concat(Oracle.head(SECRET, header(), leaves[0], EXPIRY), hex"00", committee, hex"00", hex"00", hex"0001", leaves[0]),
            abi.encodeWithSelector(IFeeds.Malformed.selector)
        );
    }

    // ------------------------------------------------------------------------------------------ helpers

    function next(bytes32 ref) private pure returns (bytes32) {
        return bytes32(uint256(ref) | 1);
    }

    function both(string memory a, string memory b, int256 x, int256 y) private pure returns (Say memory) {
        return Say(a, b, 0, NARROW, x, NARROW, y);
    }

    function some(string memory a, string memory b, uint16 ring, uint256 seed) private pure returns (Say memory y) {
        y = Say(a, b, ring, seed & 3, 0, (seed >> 2) & 3, 0);
        if (bytes(b).length == 0) (y.modeA, y.modeB) = (y.modeA == ABSENT ? WIDE : y.modeA, ABSENT);
        y.valueA = valued(y.modeA, uint256(keccak256(abi.encode(seed, 1))));
        y.valueB = valued(y.modeB, uint256(keccak256(abi.encode(seed, 2))));
    }

    function valued(uint256 mode, uint256 r) private pure returns (int256) {
        if (mode == NARROW) return int256(r << 204) >> 204; // any 52 bits, signed
        if (mode == WIDE) return r & 1 == 0 ? int256(int128(uint128(r >> 8))) : int256(int64(uint64(r >> 8))) >> 13;
        return 0;
    }

    function rec(string memory a, string memory b, uint16 ring) private pure returns (bytes memory) {
        return bytes.concat(bytes2(ring), id(a), bytes(b).length == 0 ? bytes32(0) : id(b));
    }

    function is_(bytes32 ref, uint256 round_, int256 value) private view {
        Answer memory a = feeds.peek(ref);
        eq(a.round, round_, "round");
        eq(a.value, value, "value");
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Answer, IFeeds, Status} from "../src/interfaces/IFeeds.sol";
import {Reports} from "../src/libraries/Reports.sol";
import {Flaw, Schnorr} from "../src/libraries/Schnorr.sol";
import {Header, Oracle} from "./kit/Oracle.sol";
import {Scene} from "./kit/Scene.sol";
import {Tree} from "./kit/Tree.sol";

/// @dev Deliveries of one: what is stored, and each reason for which nothing is.
contract FeedsPostTest is Scene {
    bytes32 private ref;

    function setUp() public override {
        super.setUp();
        ref = lone("ETH / USD", 0);
    }

    // ---------------------------------------------------------------------------------------- taken

    function testFuzz_aSwornValueIsReadBack(int128 value) public {
        push(one("ETH / USD", value));
        (int256 read, uint256 updatedAt) = feeds.latestAnswer(ref);
        eq(read, int256(value), "value");
        eq(updatedAt, START, "updatedAt");
    }

    function test_haltedIsARefusalByNameAndNeverANumber() public {
        push(one("ETH / USD", 5));
        vm.warp(START + 10);
        push(halted(header()));
        vm.expectRevert(abi.encodeWithSelector(IFeeds.Halted.selector, ref, START + 10));
        feeds.latestAnswer(ref);
        Answer memory a = feeds.peek(ref);
        yes(a.status == Status.Halted, "status");
        eq(a.value, int256(0), "value");
        eq(a.round, 2, "round");
        vm.warp(START + 20);
        push(one("ETH / USD", 7)); // and it comes back
        (int256 read,) = feeds.latestAnswer(ref);
        eq(read, int256(7), "value after");
    }

    function test_aClockAheadOfTheChainIsServedAsNow() public {
        push(one(header((START + SKEW) * 1000), id("ETH / USD"), 0, 9));
        (, uint256 updatedAt) = feeds.latestAnswer(ref);
        eq(updatedAt, START, "updatedAt");
    }

    function test_staleAfterHeartbeatAndGrace() public {
        push(one("ETH / USD", 9));
        vm.warp(START + 60 + GRACE);
        feeds.latestAnswer(ref);
        vm.warp(START + 60 + GRACE + 1);
        vm.expectRevert(abi.encodeWithSelector(IFeeds.Stale.selector, ref, START, 60 + GRACE));
        feeds.latestAnswer(ref);
        (int256 read,) = feeds.readWithin(ref, 1000); // the reader's own limit
        eq(read, int256(9), "value");
        vm.expectRevert(abi.encodeWithSelector(IFeeds.Stale.selector, ref, START, 10));
        feeds.readWithin(ref, 10);
        yes(feeds.peek(ref).status == Status.Stale, "status");
    }

    function testFuzz_latenessCountsWholeHeartbeatsBeyondTheFirst(uint256 seconds_) public {
        seconds_ = bound(seconds_, 1, 9000);
        push(one("ETH / USD", 1));
        vm.warp(START + seconds_);
        push(one("ETH / USD", 2));
        uint256 beats = seconds_ / 60;
        eq(feeds.peek(ref).lateness, beats < 2 ? 0 : beats - 1 > 127 ? 127 : beats - 1, "lateness");
    }

    function testFuzz_theRingKeepsWhatItSays(uint256 ring, uint256 count) public {
        ring = bound(ring, 1, 9);
        count = bound(count, 1, 25);
        bytes32 kept = lone("BTC / USD", uint16(ring));
        for (uint256 i = 1; i <= count; ++i) {
            vm.warp(START + 30 * i);
            push(one(header(), id("BTC / USD"), uint16(ring), int256(i * 100)));
        }
        for (uint256 i = 0; i <= count + 1; ++i) {
            bool there = i > 0 && i <= count && i + ring >= count;
            if (!there) vm.expectRevert(abi.encodeWithSelector(IFeeds.NotKept.selector, kept, i));
            (uint80 round_, int256 answer, uint256 started, uint256 updated, uint80 answered) =
                feeds.roundAt(kept, ring, i);
            if (!there) continue;
            eq(round_, i, "round");
            eq(answer, int256(i * 100), "answer");
            eq(started, updated, "startedAt");
            eq(updated, START + 30 * i, "updatedAt");
            eq(answered, i, "answeredInRound");
        }
    }

    // -------------------------------------------------------------------------------------- refused

    function test_refusesWhatIsNoNewer() public {
        bytes memory delivery = one("ETH / USD", 1);
        push(delivery);
        pushFails(delivery, abi.encodeWithSelector(IFeeds.NotNewer.selector, ref, START, START));
        // A later report of the same second is no newer either.
        pushFails(
            one(header(START * 1000 + 999), id("ETH / USD"), 0, 2),
            abi.encodeWithSelector(IFeeds.NotNewer.selector, ref, START, START)
        );
        eq(feeds.peek(ref).round, 1, "round");
    }

    function test_refusesOldAndFutureReports() public {
        vm.warp(START + LAG + 1);
        bytes32 feed = id("ETH / USD");
        pushFails(one(header(START * 1000), feed, 0, 1), abi.encodeWithSelector(IFeeds.TooOld.selector, START, LAG));
        uint256 ahead = block.timestamp + SKEW + 1;
        pushFails(one(header(ahead * 1000), feed, 0, 1), abi.encodeWithSelector(IFeeds.TooNew.selector, ahead, SKEW));
        push(one(header((START + 1) * 1000), feed, 0, 1)); // as old as can be
        push(one(header((block.timestamp + SKEW) * 1000), feed, 0, 1)); // as new as can be
        Header memory h = header();
        h.time = type(uint64).max;
        pushFails(
            one(h, feed, 0, 1), abi.encodeWithSelector(IFeeds.TooNew.selector, uint256(type(uint64).max) / 1000, SKEW)
        );
    }

    function test_refusesAnExpiredKey() public {
        vm.warp(EXPIRY - 1);
        push(one("ETH / USD", 1));
        vm.warp(EXPIRY);
        pushFails(one("ETH / USD", 2), abi.encodeWithSelector(IFeeds.Expired.selector, uint256(EXPIRY)));
    }

    function test_refusesAForgedExpiry() public {
        vm.warp(EXPIRY);
        Header memory h = header();
        bytes32 side = keccak256("evidence");
        bytes32 root = Tree.pair(leafOf(id("ETH / USD"), 1), side);
        bytes memory delivery = abi.encodePacked(
            Oracle.head(SECRET, h, root, EXPIRY + 1), committee, uint16(0), id("ETH / USD"), uint8(1), int128(1), side
        );
        pushFails(
            delivery, abi.encodeWithSelector(IFeeds.UnknownKey.selector, committee, uint256(1), uint256(EXPIRY) + 1)
        );
    }

    function test_refusesAnotherCommitteesReportAndEpoch() public {
        bytes32 other = found(0xB0B, 50, 4, EXPIRY);
        Header memory h = header();
        h.committee = other; // its key is 0xB0B's
        pushFails(one(h, id("ETH / USD"), 0, 1), abi.encodeWithSelector(IFeeds.BadSignature.selector, Flaw.Mismatch));
        h.committee = committee;
        h.epoch = 2;
        pushFails(
            one(h, id("ETH / USD"), 0, 1),
            abi.encodeWithSelector(IFeeds.UnknownKey.selector, committee, uint256(2), uint256(EXPIRY))
        );
    }

    function test_refusesHomesThatNobodyMade() public {
        bytes32 none = feeds.homeOf(committee, id("XAU / USD"), 0, 0);
        pushFails(one("XAU / USD", 1), abi.encodeWithSelector(IFeeds.NotCreated.selector, none));
        // Nor does another ring length lead to a home.
        bytes32 ringed = feeds.homeOf(committee, id("ETH / USD"), 0, 7);
        pushFails(
            one(header(), id("ETH / USD"), 7, 1), abi.encodeWithSelector(IFeeds.NotCreated.selector, ringed)
        );
        vm.expectRevert(abi.encodeWithSelector(IFeeds.Never.selector, none));
        feeds.latestAnswer(none);
        yes(feeds.peek(none).status == Status.Unknown, "status");
    }

    function test_refusesOtherTagsEvenIfSworn() public {
        for (uint256 tag; tag < 256; ++tag) {
            if (tag == 1) continue;
            int128 value = tag == 3 ? int128(1) : int128(0); // halted with a number is none either
            pushFails(tagged(header(), uint8(tag), value), abi.encodeWithSelector(IFeeds.Malformed.selector));
        }
    }

    function testFuzz_refusesEveryFlippedBit(uint256 bit) public {
        bytes memory delivery = one("ETH / USD", 1234e8);
        bit = bound(bit, 0, delivery.length * 8 - 1);
        delivery[bit / 8] ^= bytes1(uint8(1 << (bit % 8)));
        (bool ok,) = address(feeds).call(abi.encodePacked(IFeeds.post.selector, delivery));
        yes(!ok, "a flipped bit was taken");
        eq(feeds.peek(ref).round, 0, "round");
    }

    function testFuzz_refusesEveryTruncation(uint256 length) public {
        bytes memory delivery = one("ETH / USD", 0); // zeros at its end are not filled in
        length = bound(length, 0, delivery.length - 1);
        assembly ("memory-safe") {
            mstore(delivery, length)
        }
        (bool ok,) = address(feeds).call(abi.encodePacked(IFeeds.post.selector, delivery));
        yes(!ok, "a truncated delivery was taken");
    }

    function test_refusesAHugeProof() public {
        bytes memory delivery = bytes.concat(one("ETH / USD", 1), new bytes(32 * 2000));
        pushFails(delivery, abi.encodeWithSelector(IFeeds.BadSignature.selector, Flaw.Mismatch));
    }

    // --------------------------------------------------------------------------------- forged signatures

    function test_refusesEachFlawByName() public {
        bytes memory delivery = one("ETH / USD", 1);
        forged(delivery, bytes32(0), Flaw.ScalarOutOfRange);
        forged(delivery, bytes32(Schnorr.N), Flaw.ScalarOutOfRange);
        forged(delivery, bytes32(type(uint256).max), Flaw.ScalarOutOfRange);
        bytes memory zero = bytes.concat(delivery);
        for (uint256 i = 25; i < 45; ++i) {
            zero[i] = 0;
        }
        pushFails(zero, abi.encodeWithSelector(IFeeds.BadSignature.selector, Flaw.NonceMissing));
    }

    /// @dev s + N would be the same scalar; only one encoding is taken.
    function testFuzz_refusesTheNegatedScalar(uint256 salt) public {
        bytes memory delivery = one("ETH / USD", int128(uint128(salt)));
        uint256 s;
        assembly ("memory-safe") {
            s := mload(add(delivery, add(0x20, 45)))
        }
        forged(delivery, bytes32(Schnorr.N - s), Flaw.Mismatch);
    }

    function forged(bytes memory delivery, bytes32 s, Flaw flaw) private {
        bytes memory copy = bytes.concat(delivery);
        assembly ("memory-safe") {
            mstore(add(copy, add(0x20, 45)), s)
        }
        pushFails(copy, abi.encodeWithSelector(IFeeds.BadSignature.selector, flaw));
    }

    // ------------------------------------------------------------------------------------------ helpers

    function halted(Header memory h) private returns (bytes memory) {
        return tagged(h, 3, 0);
    }

    /// @dev A delivery whose leaf has any tag, all sworn.
    function tagged(Header memory h, uint8 tag, int128 value) private returns (bytes memory) {
        bytes32 side = keccak256("evidence");
        bytes32 payload = bytes32((uint256(tag) << 248) | uint128(value));
        bytes32 root = Tree.pair(Reports.leaf(Reports.FEED, id("ETH / USD"), payload), side);
        return abi.encodePacked(
            Oracle.head(SECRET, h, root, EXPIRY), committee, uint16(0), id("ETH / USD"), tag, value, side
        );
    }
}

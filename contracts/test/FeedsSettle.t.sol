// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Answer, IFeeds, Reply, Status} from "../src/interfaces/IFeeds.sol";
import {Evidence} from "../src/libraries/Evidence.sol";
import {Reports} from "../src/libraries/Reports.sol";
import {Oracle} from "./kit/Oracle.sol";
import {Reference} from "./kit/Reference.sol";
import {Scene} from "./kit/Scene.sol";

/// @dev Feeds without the group's key.
contract FeedsSettleTest is Scene {
    bytes32 private ref;
    uint64 private constant R = 9 << 16;

    function setUp() public override {
        super.setUp();
        ref = lone("G", 0);
        push(one("G", 1000));
    }

    function reply(uint256 member, string memory name, uint64 round_, uint256 ms, bytes32 word)
        private
        view
        returns (Reply memory r)
    {
        r = Reply(uint16(member), uint64(ms), word, keccak256("values"), keccak256("context"), "");
        bytes32 oneOffs = keccak256(bytes.concat(Reports.leaf(6, id(name), word)));
        bytes32 hash = Evidence.observation(committee, 1, round_, member, ms, r.values, oneOffs, r.context);
        (uint8 v, bytes32 a, bytes32 b) = vm.sign(Oracle.secretOf(member - 1), hash);
        r.signature = abi.encodePacked(a, b, v);
    }

    function three(int256 a, int256 b, int256 c) private view returns (Reply[] memory list) {
        uint256 ms = vm.getBlockTimestamp() * 1000;
        list = new Reply[](3);
        list[0] = reply(1, "G", R, ms - 10, word(a));
        list[1] = reply(3, "G", R, ms - 1010, word(b));
        list[2] = reply(4, "G", R, ms + 2000, word(c));
    }

    function word(int256 v) private pure returns (bytes32) {
        return Reports.feedWord(uint256(v), 0);
    }

    function settle(Reply[] memory list, bytes memory want) private {
        if (want.length != 0) vm.expectRevert(want);
        feeds.settle(committee, 0, id("G"), 0, false, R, list);
    }

    function late() private {
        vm.warp(vm.getBlockTimestamp() + 61 + GRACE);
    }

    function test_settle() public {
        late();
        vm.expectEmit();
        emit IFeeds.Settled(ref, R, word(1002));
        settle(three(1003, 999, 1002), "");
        Answer memory a = feeds.peek(ref);
        yes(a.status == Status.Fresh, "fresh");
        eq(a.value, int256(1002), "the lower median");
        eq(a.updatedAt, vm.getBlockTimestamp() - 1, "the lower median of the clocks, in seconds");
        eq(a.round, 2, "round");
    }

    function test_secondOfAPairWithARing() public {
        bytes32 second = bytes32(uint256(pair("A", "B", 2)) | 1);
        late();
        Reply[] memory list = three(0, 0, 0);
        for (uint256 i; i < 3; ++i) {
            list[i] = reply(i + 1, "B", R, vm.getBlockTimestamp() * 1000, word(int256(i) - 7));
        }
        feeds.settle(committee, 2, id("A"), id("B"), true, R, list);
        eq(feeds.peek(second).value, int256(-6), "the second");
        eq(feeds.peek(bytes32(uint256(second) & ~uint256(1))).round, 0, "the first");
    }

    function test_halted() public {
        late();
        Reply[] memory list = three(1, 2, 3);
        uint256 ms = vm.getBlockTimestamp() * 1000;
        list[0] = reply(1, "G", R, ms, bytes32((uint256(2) << 248) | (5 << 240)));
        settle(list, abi.encodeWithSelector(IFeeds.NoAnswer.selector, ref)); // two values, one reason
        list[1] = reply(3, "G", R, ms, bytes32((uint256(2) << 248) | (6 << 240)));
        settle(list, "");
        yes(feeds.peek(ref).status == Status.Halted, "halted");
    }

    function test_onlyWhereStale() public {
        uint256 time = vm.getBlockTimestamp();
        vm.warp(time + 60 + GRACE);
        settle(three(1, 2, 3), abi.encodeWithSelector(IFeeds.NotStale.selector, ref, time, 60 + GRACE));
        vm.warp(time + 61 + GRACE);
        settle(three(1, 2, 3), "");
        settle(three(1, 2, 3), abi.encodeWithSelector(IFeeds.NotStale.selector, ref, vm.getBlockTimestamp() - 1, 60 + GRACE));
    }

    function test_refusals() public {
        late();
        uint256 ms = vm.getBlockTimestamp() * 1000;
        Reply[] memory list = three(1, 2, 3);
        Reply[] memory few = new Reply[](2);
        (few[0], few[1]) = (list[0], list[1]);
        settle(few, abi.encodeWithSelector(IFeeds.ReplyCount.selector, 2, 3));
        // Twice the same, out of order, no member, another's, another feed's, another round's.
        list[1] = list[0];
        settle(list, bad(1));
        list = three(1, 2, 3);
        (list[0], list[1]) = (list[1], list[0]);
        settle(list, bad(1));
        list = three(1, 2, 3);
        list[2].member = 5;
        settle(list, bad(2));
        list[0].member = 0;
        settle(list, bad(0));
        list = three(1, 2, 3);
        list[2] = reply(2, "G", R, ms, word(1));
        list[2].member = 4;
        settle(list, bad(2));
        list[2] = reply(4, "H", R, ms, word(1));
        settle(list, bad(2));
        list[2] = reply(4, "G", R + 65_536, ms, word(1));
        settle(list, bad(2));
        list[2] = reply(4, "G", R, ms, 0);
        settle(list, bad(2));
        list[2] = reply(4, "G", R, ms, Evidence.HALTED);
        settle(list, bad(2));
        // A round of the protocol.
        vm.expectRevert(abi.encodeWithSelector(IFeeds.Malformed.selector));
        feeds.settle(committee, 0, id("G"), 0, false, R + 1, three(1, 2, 3));
        vm.expectRevert(abi.encodeWithSelector(IFeeds.Malformed.selector));
        feeds.settle(committee, 0, id("G"), 0, true, R, three(1, 2, 3));
        // Another committee's lane is another lane.
        bytes32 elsewhere = feeds.homeOf("another", id("G"), 0, 0);
        vm.expectRevert(abi.encodeWithSelector(IFeeds.NotCreated.selector, elsewhere));
        feeds.settle("another", 0, id("G"), 0, false, R, three(1, 2, 3));
        eq(feeds.peek(ref).round, 1, "nothing changed");
    }

    function bad(uint256 i) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IFeeds.BadReply.selector, i);
    }

    /// @dev A stranger registers a committee of his own and makes the same feed's home: it is his own.
    function test_aStrangersCommitteeSettlesItsOwn() public {
        bytes32 theirs = found(0xBAD, 66, 4, EXPIRY);
        late();
        vm.expectRevert(
            abi.encodeWithSelector(IFeeds.NotCreated.selector, feeds.homeOf(theirs, id("G"), 0, 0))
        );
        feeds.settle(theirs, 0, id("G"), 0, false, R, three(1, 2, 3));
    }

    function test_timesAndExpiry() public {
        late();
        uint256 ms = vm.getBlockTimestamp() * 1000;
        Reply[] memory list = three(1, 2, 3);
        for (uint256 i; i < 3; ++i) {
            list[i] = reply(i + 1, "G", R, ms + SKEW * 1000 + 1000, word(1));
        }
        settle(list, abi.encodeWithSelector(IFeeds.TooNew.selector, ms / 1000 + SKEW + 1, SKEW));
        list = three(1, 2, 3);
        vm.warp(ms / 1000 + LAG);
        settle(list, abi.encodeWithSelector(IFeeds.TooOld.selector, ms / 1000 - 1, LAG));
        for (uint256 i; i < 3; ++i) {
            list[i] = reply(i + 1, "G", R, START * 1000, word(1));
        }
        vm.warp(START + 61 + GRACE);
        settle(list, abi.encodeWithSelector(IFeeds.NotNewer.selector, ref, START, START));
        vm.warp(EXPIRY);
        settle(three(1, 2, 3), abi.encodeWithSelector(IFeeds.Expired.selector, EXPIRY));
    }

    /// @dev Whichever three of four are brought, the answer is between two honest ones; one operator lies.
    function testFuzz_betweenHonestOnes(int128[3] memory honest, int128 lie, uint256 out) public {
        late();
        uint256 ms = vm.getBlockTimestamp() * 1000;
        Reply[] memory list = new Reply[](3);
        uint256 k;
        for (uint256 m = 1; m <= 4; ++m) {
            if (m == 1 + out % 4) continue;
            list[k++] = reply(m, "G", R, ms, word(m == 4 ? lie : honest[m - 1]));
        }
        settle(list, "");
        int256 got = feeds.peek(ref).value;
        (bool above, bool below) = (false, false);
        for (uint256 i; i < 3; ++i) {
            above = above || honest[i] >= got;
            below = below || honest[i] <= got;
        }
        yes(above && below, "between two honest ones");
    }
}

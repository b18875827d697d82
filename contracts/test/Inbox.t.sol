// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IHearing} from "../src/interfaces/IHearing.sol";
import {Arrival, IInbox, Refusal} from "../src/interfaces/IInbox.sol";
import {ILaneEnd, Oath} from "../src/interfaces/ILaneEnd.sol";
import {IOutbox, Letter, Message} from "../src/interfaces/IOutbox.sol";
import {Flaw} from "../src/libraries/Schnorr.sol";
import {TwoChains} from "./kit/TwoChains.sol";
import {Mailbox} from "./kit/Receivers.sol";

/// @dev What is delivered, when, in which order, and each reason for which it is not.
contract InboxTest is TwoChains {
    Mailbox internal box;

    function setUp() public override {
        super.setUp();
        box = new Mailbox();
    }

    function refusedFor(bytes32 id, Refusal why) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IInbox.Refused.selector, id, why);
    }

    // ---------------------------------------------------------------------------------------- delivery

    function test_aMessageIsDeliveredOnceWithExactlyItsGas() public {
        (Message memory m, bytes32 id) = sends(address(box), "hello");
        isAt(id, Arrival.None);
        deliver(m);
        isAt(id, Arrival.Delivered);
        eq(box.calls(), 1, "calls");
        eq(box.last(), id, "id");
        eq(keccak256(box.data()), keccak256("hello"), "data");
        eq(box.caller(), address(b.inbox), "caller");
        yes(box.gasGot() <= 200_000 && box.gasGot() > 197_000, "gas");
        deliverFails(m, refusedFor(id, Refusal.Delivered));
        vm.expectRevert(refusedFor(id, Refusal.Delivered));
        b.inbox.retry(m);
        vm.warp(m.deadline + 1);
        vm.expectRevert(refusedFor(id, Refusal.Delivered));
        b.inbox.lapse(m);
        eq(box.calls(), 1, "calls after");
    }

    function testFuzz_manyGoByOneReport(uint256 count, uint256 skip) public {
        count = bound(count, 2, 20);
        skip = bound(skip, 0, count - 1);
        Message[] memory list = new Message[](count);
        bytes32[] memory ids = new bytes32[](count);
        for (uint256 i; i < count; ++i) {
            (list[i], ids[i]) = sends(address(box), abi.encode(i));
        }
        deliver(list[skip]); // by itself: the batch skips it
        deliver(list);
        for (uint256 i; i < count; ++i) {
            isAt(ids[i], Arrival.Delivered);
        }
        eq(box.calls(), count, "calls");
        deliver(list); // changes nothing
        eq(box.calls(), count, "calls after");
    }

    function testFuzz_refusesEveryFlippedBitOfABatch(uint256 bit) public {
        Message[] memory list = new Message[](3);
        for (uint256 i; i < 3; ++i) {
            (list[i],) = sends(address(box), abi.encode(i));
        }
        Oath[] memory oaths = only(sentOath(SECRET, list));
        bytes memory call_ = abi.encodeCall(IInbox.deliver, (oaths, list));
        bit = bound(bit, 32, 8 * call_.length - 1);
        call_[bit / 8] ^= bytes1(uint8(1 << (bit % 8)));
        (bool ok,) = address(b.inbox).call(call_);
        // A flip in the padding of bytes, or in the flags past the last step, says nothing else than before.
        if (ok) eq(box.calls(), 3, "calls");
        else eq(box.calls(), 0, "calls of a refused batch");
        if (ok) eq(keccak256(box.data()), keccak256(abi.encode(2)), "data of the last");
    }

    function test_refusesWhatNobodySwore() public {
        (Message memory m,) = sends(address(box), "x");
        (Message memory other,) = sends(address(box), "y");
        Oath[] memory oaths = only(sentOath(SECRET, other));
        vm.expectRevert(abi.encodeWithSelector(IHearing.BadSignature.selector, Flaw.Mismatch));
        b.inbox.deliver(oaths, only(m));
        oaths = only(sentOath(GUARD_SECRET, m)); // the guard's alone is not the committee's
        vm.expectRevert(abi.encodeWithSelector(IHearing.BadSignature.selector, Flaw.Mismatch));
        b.inbox.deliver(oaths, only(m));
        oaths = only(sentOath(SECRET, m));
        oaths[0].report.epoch = 2;
        vm.expectRevert(abi.encodeWithSelector(IHearing.UnknownKey.selector, committee, 2, EXPIRY));
        b.inbox.deliver(oaths, only(m));
        oaths = returnOaths(m, false);
        vm.expectRevert(abi.encodeWithSelector(IHearing.BadSignature.selector, Flaw.Mismatch));
        b.inbox.deliver(oaths, only(m));
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.WrongOaths.selector, 0, 1));
        b.inbox.deliver(new Oath[](0), only(m));
        oaths = both(sentOath(SECRET, m), sentOath(GUARD_SECRET, m)); // this lane has no guard
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.WrongOaths.selector, 2, 1));
        b.inbox.deliver(oaths, only(m));
        vm.expectRevert(abi.encodeWithSelector(IInbox.BadBatch.selector));
        b.inbox.deliver(oaths, new Message[](0));
    }

    function test_refusesProofsThatDoNotUseThemselvesUp() public {
        Message[] memory list = new Message[](2);
        (list[0],) = sends(address(box), "x");
        (list[1],) = sends(address(box), "y");
        Oath memory o = sentOath(SECRET, list);
        bytes32 flags = o.flags;
        o.flags = bytes32(0); // every step wants a node of the proof
        Oath[] memory oaths = only(o);
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.BadProof.selector));
        b.inbox.deliver(oaths, list);
        oaths[0].flags = bytes32(type(uint256).max); // no step does
        vm.expectRevert();
        b.inbox.deliver(oaths, list);
        oaths[0].flags = flags;
        oaths[0].proof = new bytes32[](300);
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.BadProof.selector));
        b.inbox.deliver(oaths, list);
    }

    function test_refusesForeignMessages() public {
        (Message memory m,) = sends(address(box), "x");
        Message memory f = copy(m);
        f.outbox = address(b.outbox); // another outbox of the same chain
        foreign(f);
        f = copy(m);
        f.committee = guard;
        foreign(f);
        f = copy(m);
        f.inbox = address(a.inbox);
        foreign(f);
        f = copy(m);
        f.destinationChain = 77;
        foreign(f);
        f = copy(m);
        f.sourceChain = 77;
        deliverFails(f, abi.encodeWithSelector(ILaneEnd.NoLane.selector, 77));
        chains.chainId(B + 7); // a fork of B that took another number
        foreign(m);
        at(b);
        deliver(m);
    }

    function foreign(Message memory m) private {
        deliverFails(m, abi.encodeWithSelector(IInbox.Foreign.selector, a.outbox.idOf(m)));
    }

    function copy(Message memory m) private pure returns (Message memory) {
        return abi.decode(abi.encode(m), (Message));
    }

    function test_expiredEpochsDeliverNothing() public {
        pass(29 days - DELAY);
        Letter memory l = letter(address(box), "x");
        l.deadline = uint64(vm.getBlockTimestamp() + 20 days);
        (Message memory m,) = sends(l);
        Oath[] memory oaths = only(sentOath(SECRET, m));
        vm.warp(EXPIRY);
        vm.expectRevert(abi.encodeWithSelector(IHearing.Expired.selector, EXPIRY));
        b.inbox.deliver(oaths, only(m));
        vm.warp(EXPIRY - 1);
        b.inbox.deliver(oaths, only(m));
    }

    /// @dev No second belongs both to delivery and to the return.
    function testFuzz_everySecondIsForDeliveryOrForTheReturn(uint256 when) public {
        (Message memory m, bytes32 id) = sends(address(box), "x");
        Oath[] memory sent = only(sentOath(SECRET, m));
        Oath[] memory back = returnOaths(m, false);
        when = bound(when, m.sent, m.deadline + 10 minutes);
        vm.warp(when);
        bool inTime = when <= m.deadline;
        at(a);
        (bool returned,) = address(a.outbox).call(abi.encodeCall(a.outbox.reclaim, (back, m)));
        at(b);
        (bool delivered,) = address(b.inbox).call(abi.encodeCall(b.inbox.deliver, (sent, only(m))));
        yes(delivered == inTime && returned == !inTime, "both or neither");
        isAt(id, inTime ? Arrival.Delivered : Arrival.None);
    }

    function test_theDeadlinesOwnSecondIsForDelivery() public {
        (Message memory m, bytes32 id) = sends(address(box), "x");
        box.fail(true);
        (Message memory kept, bytes32 keptId) = sends(address(box), "y");
        deliver(kept);
        box.fail(false);
        Oath[] memory back = returnOaths(m, false);
        vm.warp(m.deadline);
        at(a);
        vm.expectRevert(abi.encodeWithSelector(IOutbox.NotPast.selector, id, m.deadline));
        a.outbox.reclaim(back, m);
        at(b);
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.NotYet.selector, id, m.deadline + 1));
        b.inbox.lapse(m);
        uint256 snapshot = vm.snapshotState();
        b.inbox.refute(false, back[0], m); // who swears to its return now lies: it can still come
        eq(b.inbox.laneOf(A).changes, 1, "halted");
        vm.revertToState(snapshot);
        deliver(m);
        isAt(id, Arrival.Delivered);
        b.inbox.retry(kept);
        isAt(keptId, Arrival.Delivered);
    }

    function test_refusesABatchOfTwoSources() public {
        Message[] memory list = new Message[](2);
        (list[0],) = sends(address(box), "x");
        (list[1],) = sends(address(box), "y");
        list[1].sourceChain = B;
        Oath[] memory oaths = only(sentOath(SECRET, list));
        vm.expectRevert(abi.encodeWithSelector(IInbox.BadBatch.selector));
        b.inbox.deliver(oaths, list);
    }

    // ------------------------------------------------------------------------------------ keep and retry

    function test_aFailingReceiverIsKeptAndRetriedByAnyone() public {
        box.fail(true);
        (Message memory m, bytes32 id) = sends(address(box), "x");
        deliver(m);
        isAt(id, Arrival.Kept);
        deliverFails(m, refusedFor(id, Refusal.Known));
        vm.expectRevert(abi.encodeWithSelector(IInbox.Failed.selector, id));
        b.inbox.retry(m);
        isAt(id, Arrival.Kept);
        box.fail(false);
        vm.prank(address(0x999));
        b.inbox.retry(m);
        isAt(id, Arrival.Delivered);
        eq(box.calls(), 1, "calls");
    }

    function test_afterTheDeadlineNothingIsRetried() public {
        box.fail(true);
        (Message memory m, bytes32 id) = sends(address(box), "x");
        deliver(m);
        box.fail(false);
        vm.warp(m.deadline + 1);
        vm.expectRevert(refusedFor(id, Refusal.PastDeadline));
        b.inbox.retry(m);
        deliverFails(m, refusedFor(id, Refusal.PastDeadline));
    }

    function test_nobodyRetriesWhatWasNotSworn() public {
        (Message memory m, bytes32 id) = sends(address(box), "x");
        vm.expectRevert(refusedFor(id, Refusal.NeedsDelay));
        b.inbox.retry(m);
    }

    function test_aDeliveryWithTooLittleGasIsRefused() public {
        (Message memory m, bytes32 id) = sends(address(box), "x");
        Oath[] memory oaths = only(sentOath(SECRET, m));
        bytes memory call_ = abi.encodeCall(IInbox.deliver, (oaths, only(m)));
        for (uint256 gas_ = 40_000; gas_ < 400_000; gas_ += 5000) {
            (bool ok,) = address(b.inbox).call{gas: gas_}(call_);
            yes(!ok || box.calls() == 1, "delivered without the call");
            yes(arrival(id) == (ok ? Arrival.Delivered : Arrival.None), "kept for want of gas");
            if (ok) {
                yes(box.gasGot() > 197_000, "called with less");
                return;
            }
        }
        yes(false, "never delivered");
    }

    // --------------------------------------------------------------------------------------------- order

    function ordered(bytes memory data) private returns (Message memory m, bytes32 id) {
        Letter memory l = letter(address(box), data);
        l.ordered = true;
        return sends(l);
    }

    function test_orderIsKeptWhereTheSenderAskedForIt() public {
        (Message memory one, bytes32 first) = ordered("1");
        (Message memory two, bytes32 second) = ordered("2");
        (Message memory free,) = sends(address(box), "free");
        deliver(free);
        deliverFails(two, refusedFor(second, Refusal.OutOfOrder));
        box.fail(true);
        deliver(one);
        isAt(first, Arrival.Kept);
        deliverFails(two, refusedFor(second, Refusal.OutOfOrder)); // the first is not called yet
        box.fail(false);
        b.inbox.retry(one);
        deliver(two);
        eq(box.last(), second, "last");
        eq(box.calls(), 3, "calls");
    }

    function test_aBatchKeepsOrderAndSkipsWhatIsOutOfIt() public {
        Message[] memory list = new Message[](2);
        bytes32[] memory ids = new bytes32[](2);
        (list[1], ids[0]) = ordered("1");
        (list[0], ids[1]) = ordered("2");
        deliver(list); // the second comes first in the report
        isAt(ids[0], Arrival.Delivered);
        isAt(ids[1], Arrival.None);
        deliver(list);
        isAt(ids[1], Arrival.Delivered);
        eq(box.calls(), 2, "calls");
    }

    function test_whatLapsesHoldsNothingUp() public {
        Letter memory l = letter(address(box), "1");
        l.ordered = true;
        l.deadline = uint64(vm.getBlockTimestamp() + 100);
        (Message memory one, bytes32 first) = sends(l);
        (Message memory two, bytes32 second) = ordered("2");
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.NotYet.selector, first, one.deadline + 1));
        b.inbox.lapse(one);
        vm.warp(one.deadline + 1);
        deliverFails(two, refusedFor(second, Refusal.OutOfOrder));
        b.inbox.lapse(one);
        isAt(first, Arrival.Lapsed);
        deliverFails(one, refusedFor(first, Refusal.PastDeadline));
        deliver(two);
        isAt(second, Arrival.Delivered);
    }
}

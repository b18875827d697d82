// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Keygen} from "../src/interfaces/ICommittees.sol";
import {IHearing} from "../src/interfaces/IHearing.sol";
import {Arrival, IInbox, Refusal} from "../src/interfaces/IInbox.sol";
import {ILaneEnd, Oath} from "../src/interfaces/ILaneEnd.sol";
import {Fee, IOutbox, Letter, Message, TokenAmount} from "../src/interfaces/IOutbox.sol";
import {Flaw} from "../src/libraries/Schnorr.sol";
import {TwoChains, Side} from "./kit/TwoChains.sol";
import {Mailbox} from "./kit/Receivers.sol";
import {Oracle} from "./kit/Oracle.sol";

/// @dev What both ends have in common: changes and their delay, halts, and the guard.
contract LaneEndTest is TwoChains {
    Mailbox internal box;

    function setUp() public override {
        super.setUp();
        box = new Mailbox();
        at(b);
    }

    function refusedFor(bytes32 id, Refusal why) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IInbox.Refused.selector, id, why);
    }

    // ------------------------------------------------------------------------------------------ changes

    function test_onlyTheAdminChangesLanes() public {
        bytes[9] memory calls = [
            abi.encodeCall(IInbox.open, (7, address(1), committee, 0, 0)),
            abi.encodeCall(IInbox.setGuard, (A, guard)),
            abi.encodeCall(IInbox.setVetoDelay, (A, 1)),
            abi.encodeCall(IInbox.setGuardFrom, (A, address(1), 1)),
            abi.encodeCall(ILaneEnd.setPool, (A, address(1), address(1))),
            abi.encodeCall(ILaneEnd.closePool, (A, address(1))),
            abi.encodeCall(ILaneEnd.cancelChange, (bytes32(0))),
            abi.encodeCall(IOutbox.open, (7, address(1), committee, 0, someFee())),
            abi.encodeCall(IOutbox.setFee, (A, someFee()))
        ];
        for (uint256 i; i < calls.length; ++i) {
            address to = i < 7 ? address(b.inbox) : address(b.outbox);
            vm.prank(address(0x999));
            (bool ok, bytes memory out) = to.call(calls[i]);
            bytes memory want = abi.encodeWithSelector(ILaneEnd.NotAdmin.selector, address(0x999));
            yes(!ok && keccak256(out) == keccak256(want), "a stranger changed a lane");
        }
    }

    function test_whatLoosensIsAnnouncedAndStrictnessHoldsAtOnce() public {
        b.inbox.setGuard(A, guard); // from none: at once
        yes(b.inbox.laneOf(A).guarded, "guard");
        b.inbox.setVetoDelay(A, 600);
        eq(b.inbox.laneOf(A).vetoDelay, 600, "longer at once");

        b.inbox.setVetoDelay(A, 60);
        eq(b.inbox.laneOf(A).vetoDelay, 600, "shorter at once");
        bytes32 change = keccak256(abi.encodeCall(IInbox.setVetoDelay, (A, 60)));
        uint256 from = vm.getBlockTimestamp() + DELAY;
        eq(b.inbox.changeFrom(change), from, "when it can be made");
        vm.warp(from - 1);
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.NotYet.selector, change, from));
        b.inbox.setVetoDelay(A, 60);
        vm.warp(from);
        b.inbox.setVetoDelay(A, 60);
        eq(b.inbox.laneOf(A).vetoDelay, 60, "made");
        eq(b.inbox.changeFrom(change), 0, "an announcement is used up");

        b.inbox.setGuardFrom(A, address(0), 5); // more than 0: looser
        eq(b.inbox.guardFromOf(A, address(0)), 0, "looser at once");
        pass(DELAY);
        b.inbox.setGuardFrom(A, address(0), 5);
        b.inbox.setGuardFrom(A, address(0), 4);
        eq(b.inbox.guardFromOf(A, address(0)), 4, "stricter waits");

        b.inbox.setGuard(A, 0);
        yes(b.inbox.laneOf(A).guarded, "the guard went at once");
        b.inbox.cancelChange(keccak256(abi.encodeCall(IInbox.setGuard, (A, 0))));
        pass(DELAY);
        b.inbox.setGuard(A, 0); // announces it anew
        yes(b.inbox.laneOf(A).guarded, "a cancelled change was made");
        pass(DELAY);
        b.inbox.setGuard(A, 0);
        yes(!b.inbox.laneOf(A).guarded, "the guard stays");
    }

    function test_anAnnouncementGoesStale() public {
        b.inbox.setGuard(A, guard);
        b.inbox.setGuard(A, 0);
        pass(DELAY + 7 days + 1);
        b.inbox.setGuard(A, 0);
        yes(b.inbox.laneOf(A).guarded, "a stale change was made");
        pass(DELAY + 7 days);
        b.inbox.setGuard(A, 0);
        yes(!b.inbox.laneOf(A).guarded, "made on the last second");
    }

    function test_feesFallAtOnceAndRiseBehindTheDelay() public {
        at(a);
        Fee memory less = someFee();
        less.perGas -= 1;
        a.outbox.setFee(B, less);
        eq(a.outbox.feeOf(B).perGas, less.perGas, "less");
        Fee memory more = someFee();
        more.base += 1;
        a.outbox.setFee(B, more);
        eq(a.outbox.feeOf(B).base, someFee().base, "more at once");
        pass(DELAY);
        a.outbox.setFee(B, more);
        eq(a.outbox.feeOf(B).base, more.base, "more");
        more.target = 0;
        vm.expectRevert(abi.encodeWithSelector(IOutbox.BadFee.selector));
        a.outbox.setFee(B, more);
    }

    function test_aLanesEndsAreFixed() public {
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.BadLane.selector, A));
        b.inbox.open(A, address(1), committee, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.BadLane.selector, B)); // this chain
        b.inbox.open(B, address(1), committee, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.BadLane.selector, 7));
        b.inbox.open(7, address(0), committee, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.BadLane.selector, 7));
        b.inbox.open(7, address(1), committee, committee, 0);
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.BadLane.selector, A));
        b.inbox.setGuard(A, committee);
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.NoLane.selector, 7));
        b.inbox.setGuard(7, guard);
    }

    // -------------------------------------------------------------------------------------------- halts

    function test_aHaltedLaneDeliversNothingAndLosesNothing() public {
        (Message memory m, bytes32 id) = sends(address(box), "x");
        box.fail(true);
        (Message memory kept,) = sends(address(box), "y");
        deliver(kept);
        box.fail(false);
        Oath memory halt = oath(SECRET, haltLeaf(b.inbox.stateSubject(A)));
        vm.prank(address(0x999)); // anyone
        b.inbox.halt(A, false, halt);
        eq(b.inbox.laneOf(A).changes, 1, "changes");
        deliverFails(m, abi.encodeWithSelector(ILaneEnd.LaneHalted.selector, A));
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.LaneHalted.selector, A));
        b.inbox.retry(kept);
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.NoChange.selector, A));
        b.inbox.halt(A, false, halt);

        Oath[] memory resume = only(oath(SECRET, resumeLeaf(b.inbox.stateSubject(A))));
        b.inbox.resume(A, resume);
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.NoChange.selector, A));
        b.inbox.resume(A, resume);
        deliver(m);
        b.inbox.retry(kept);
        isAt(id, Arrival.Delivered);
        // The old leaf does not halt it again.
        vm.expectRevert(abi.encodeWithSelector(IHearing.BadSignature.selector, Flaw.Mismatch));
        b.inbox.halt(A, false, halt);
    }

    function test_bothEndsTakeTheSameLeaf() public {
        eq(subjectFrom(a), subjectFrom(b), "subjects");
        Oath memory halt = oath(SECRET, haltLeaf(subjectFrom(b)));
        b.inbox.halt(A, false, halt);
        at(a);
        a.outbox.halt(B, false, halt);
        Letter memory l = letter(address(box), "x");
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.LaneHalted.selector, B));
        a.outbox.send{value: 1 ether}(l);
        // The other lane of the same two chains goes on.
        at(b);
        l.destinationChain = A;
        b.outbox.send{value: 1 ether}(l);
    }

    /// @dev Of the lane from A to B, as that side names it.
    function subjectFrom(Side memory s) private returns (bytes32 subject) {
        at(s);
        subject = s.chain == A ? a.outbox.stateSubject(B) : b.inbox.stateSubject(A);
        at(b);
    }

    function test_whatIsHeldUpByAHaltStillGoesBack() public {
        (Message memory m,) = sends(address(box), "x");
        Oath memory halt = oath(SECRET, haltLeaf(b.inbox.stateSubject(A)));
        at(a);
        a.outbox.halt(B, false, halt);
        vm.warp(m.deadline + 1);
        a.outbox.reclaim(returnOaths(m, false), m);
    }

    function test_eitherCommitteeHaltsAndBothResume() public {
        b.inbox.setGuard(A, guard);
        b.inbox.checkDisjoint(committee, 1, guard, 1);
        Oath memory halt = oath(GUARD_SECRET, haltLeaf(b.inbox.stateSubject(A)));
        vm.expectRevert(abi.encodeWithSelector(IHearing.BadSignature.selector, Flaw.Mismatch));
        b.inbox.halt(A, false, halt);
        b.inbox.halt(A, true, halt);
        bytes32 leaf = resumeLeaf(b.inbox.stateSubject(A));
        Oath[] memory alone = only(oath(SECRET, leaf));
        Oath[] memory twice = both(alone[0], alone[0]);
        Oath[] memory two = both(alone[0], oath(GUARD_SECRET, leaf));
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.WrongOaths.selector, 1, 2));
        b.inbox.resume(A, alone);
        vm.expectRevert(abi.encodeWithSelector(IHearing.BadSignature.selector, Flaw.Mismatch));
        b.inbox.resume(A, twice);
        b.inbox.resume(A, two);
        eq(b.inbox.laneOf(A).changes, 2, "changes");
        halt = oath(SECRET, haltLeaf(b.inbox.stateSubject(A)));
        b.inbox.halt(A, false, halt);
    }

    function test_aLaneWithoutGuardIsNotHaltedByOne() public {
        Oath memory halt = oath(GUARD_SECRET, haltLeaf(b.inbox.stateSubject(A)));
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.WrongOaths.selector, 1, 0));
        b.inbox.halt(A, true, halt);
    }

    // ------------------------------------------------------------------------------------------ refuted

    function copy(Message memory m) private pure returns (Message memory) {
        return abi.decode(abi.encode(m), (Message));
    }

    function test_anOutboxRefutesWhatItNeverSent() public {
        (Message memory m, bytes32 id) = sends(address(box), "x");
        Oath memory honest = sentOath(SECRET, m);
        Message memory beyond = copy(m);
        beyond.sequence = 2;
        Message memory valuable = copy(m);
        valuable.tokens = new TokenAmount[](1);
        valuable.tokens[0] = TokenAmount(address(0x70), 1);
        Message memory data = copy(m);
        data.data = "y"; // a message without tokens and with a sequence that was given out: nothing is known of it
        Oath[3] memory lies = [sentOath(SECRET, beyond), sentOath(SECRET, valuable), sentOath(SECRET, data)];
        at(a);
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.NotRefuted.selector, id));
        a.outbox.refute(false, honest, m);
        bytes32 dataId = a.outbox.idOf(data);
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.NotRefuted.selector, dataId));
        a.outbox.refute(false, lies[2], data);
        vm.expectRevert(abi.encodeWithSelector(IHearing.BadSignature.selector, Flaw.Mismatch));
        a.outbox.refute(false, honest, beyond); // nobody swore to that
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.WrongOaths.selector, 1, 0));
        a.outbox.refute(true, lies[0], beyond);
        uint256 snapshot = vm.snapshotState();
        a.outbox.refute(false, lies[0], beyond);
        eq(a.outbox.laneOf(B).changes, 1, "halted");
        a.outbox.refute(false, lies[1], valuable); // may be shown, and halts no more than once
        eq(a.outbox.laneOf(B).changes, 1, "halted once");
        vm.revertToState(snapshot);
        a.outbox.refute(false, lies[1], valuable);
        eq(a.outbox.laneOf(B).changes, 1, "halted by value that was never sent");
        // It is resumed as if a leaf had halted it.
        a.outbox.resume(B, only(oath(SECRET, resumeLeaf(a.outbox.stateSubject(B)))));
        eq(a.outbox.laneOf(B).changes, 2, "resumed");
        // And nobody halts it again by what both committees knew.
        bytes32 lieId = a.outbox.idOf(valuable);
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.RefutedBefore.selector, lieId));
        a.outbox.refute(false, lies[1], valuable);
        a.outbox.refute(false, lies[0], beyond); // another lie does
        eq(a.outbox.laneOf(B).changes, 3, "halted anew");
    }

    function test_anInboxRefutesReturnsOfWhatItDeliveredOrStillMay() public {
        b.inbox.setGuard(A, guard);
        b.inbox.checkDisjoint(committee, 1, guard, 1);
        (Message memory m,) = sends(address(box), "x");
        (Message memory late, bytes32 lateId) = sends(address(box), "y");
        Oath[] memory back = returnOaths(m, true);
        uint256 snapshot = vm.snapshotState();
        b.inbox.refute(true, back[1], m); // the deadline is not past
        eq(b.inbox.laneOf(A).changes, 1, "halted before the deadline");
        vm.revertToState(snapshot);
        b.inbox.deliver(both(sentOath(SECRET, m), sentOath(GUARD_SECRET, m)), only(m));
        vm.warp(m.deadline + 1);
        Oath memory honest = returnOaths(late, false)[0];
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.NotRefuted.selector, lateId));
        b.inbox.refute(false, honest, late);
        b.inbox.refute(false, back[0], m);
        eq(b.inbox.laneOf(A).changes, 1, "halted");
    }

    // -------------------------------------------------------------------------------------------- guard

    function test_withAGuardBothSwearToAMessage() public {
        b.inbox.setGuard(A, guard);
        (Message memory m, bytes32 id) = sends(address(box), "x");
        deliverFails(m, refusedFor(id, Refusal.NeedsGuard));
        Oath memory o = sentOath(SECRET, m);
        Oath[] memory twice = both(o, o);
        Oath[] memory two = both(o, sentOath(GUARD_SECRET, m));
        vm.expectRevert(abi.encodeWithSelector(IHearing.BadSignature.selector, Flaw.Mismatch));
        b.inbox.deliver(twice, only(m));
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.NotChecked.selector, committee, 1, guard, 1));
        b.inbox.deliver(two, only(m));
        b.inbox.checkDisjoint(committee, 1, guard, 1);
        b.inbox.deliver(two, only(m));
        isAt(id, Arrival.Delivered);
    }

    function test_aGuardWithAnOperatorOfTheCommitteeIsNone() public {
        (, bytes32 px) = Oracle.key(0xC0C0);
        Keygen memory k = Oracle.keygen(3, 4, px, EXPIRY); // operators 3 to 6: 3 is the committee's too
        bytes32 mixed = b.committees.register(k, Oracle.statements(3, 4, Oracle.transcript(k, 1, 0)));
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.NotDisjoint.selector, Oracle.members(3, 1)[0]));
        b.inbox.checkDisjoint(committee, 1, mixed, 1);
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.NoEpoch.selector, guard, 2));
        b.inbox.checkDisjoint(committee, 1, guard, 2);
        yes(!b.inbox.disjoint(committee, 1, guard, 1), "disjoint before anyone looked");
        b.inbox.checkDisjoint(committee, 1, guard, 1);
        yes(b.inbox.disjoint(committee, 1, guard, 1), "disjoint");
        yes(!b.inbox.disjoint(committee, 1, guard, 2), "another epoch");
    }

    function loosened(uint32 vetoDelay) private {
        b.inbox.setGuard(A, guard);
        b.inbox.setVetoDelay(A, vetoDelay);
        b.inbox.setGuardFrom(A, address(0), 1); // messages without tokens need no guard
        pass(DELAY);
        b.inbox.setGuardFrom(A, address(0), 1);
    }

    function test_whereTheGuardIsNotNeededTheCommitteeIsEnough() public {
        loosened(0);
        (Message memory m, bytes32 id) = sends(address(box), "x");
        deliver(m);
        isAt(id, Arrival.Delivered);
    }

    function test_anAnnouncedMessageWaitsForTheGuardToObject() public {
        loosened(0);
        (Message memory m, bytes32 id) = sends(address(box), "x");
        Oath memory o = sentOath(SECRET, m);
        vm.expectRevert(abi.encodeWithSelector(IInbox.NothingToWaitFor.selector, A));
        b.inbox.announce(o, only(m));
        b.inbox.setVetoDelay(A, 600);
        deliverFails(m, refusedFor(id, Refusal.NeedsDelay));
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.NotChecked.selector, committee, 1, guard, 1));
        b.inbox.announce(o, only(m));
        b.inbox.checkDisjoint(committee, 1, guard, 1);
        b.inbox.announce(o, only(m));
        isAt(id, Arrival.Announced);
        vm.expectRevert(refusedFor(id, Refusal.Known));
        b.inbox.announce(o, only(m)); // does not begin again
        deliverFails(m, refusedFor(id, Refusal.Known));
        pass(599);
        vm.expectRevert(refusedFor(id, Refusal.NeedsDelay));
        b.inbox.retry(m);
        pass(1);
        uint256 snapshot = vm.snapshotState();
        b.inbox.retry(m);
        isAt(id, Arrival.Delivered);
        vm.revertToState(snapshot);

        Oath memory halt = oath(GUARD_SECRET, haltLeaf(b.inbox.stateSubject(A)));
        b.inbox.halt(A, true, halt);
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.LaneHalted.selector, A));
        b.inbox.retry(m);
        eq(box.calls(), 0, "calls");
    }

    function test_theGuardsLeafNeedNotWait() public {
        loosened(600);
        b.inbox.checkDisjoint(committee, 1, guard, 1);
        (Message memory m, bytes32 id) = sends(address(box), "x");
        Oath memory o = sentOath(SECRET, m);
        b.inbox.announce(o, only(m));
        Oath[] memory two = both(o, sentOath(GUARD_SECRET, m));
        b.inbox.deliver(two, only(m));
        isAt(id, Arrival.Delivered);
    }
}

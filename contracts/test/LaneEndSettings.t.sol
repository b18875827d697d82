// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IHearing} from "../src/interfaces/IHearing.sol";
import {IInbox, Refusal} from "../src/interfaces/IInbox.sol";
import {ILaneEnd, Oath} from "../src/interfaces/ILaneEnd.sol";
import {Fee, IOutbox, Message} from "../src/interfaces/IOutbox.sol";
import {Flaw} from "../src/libraries/Schnorr.sol";
import {TwoChains} from "./kit/TwoChains.sol";

/// @dev Each condition of each setting by itself, and whose leaf a halt is: what a test that looks at several at once
/// would not notice to be missing.
contract LaneEndSettingsTest is TwoChains {
    function setUp() public override {
        super.setUp();
        at(a);
    }

    function test_onlyTheAdminChangesAnOutbox() public {
        bytes[4] memory calls = [
            abi.encodeCall(IOutbox.setGuard, (B, guard)),
            abi.encodeCall(ILaneEnd.setPool, (B, address(1), address(1))),
            abi.encodeCall(ILaneEnd.closePool, (B, address(1))),
            abi.encodeCall(ILaneEnd.cancelChange, (bytes32(0)))
        ];
        for (uint256 i; i < calls.length; ++i) {
            vm.prank(address(0x999));
            (bool ok, bytes memory out) = address(a.outbox).call(calls[i]);
            bytes memory want = abi.encodeWithSelector(ILaneEnd.NotAdmin.selector, address(0x999));
            yes(!ok && keccak256(out) == keccak256(want), "a stranger changed a lane");
        }
    }

    /// @dev What makes sending dearer or later waits, whichever part of the fee it is.
    function test_eachPartOfAFeeRisesBehindTheDelay() public {
        for (uint256 part; part < 5; ++part) {
            Fee memory fee = a.outbox.feeOf(B);
            if (part == 0) fee.base += 1;
            if (part == 1) fee.perByte += 1;
            if (part == 2) fee.perGas += 1;
            if (part == 3) fee.target -= 1;
            if (part == 4) fee.least += 1;
            bytes32 before = keccak256(abi.encode(a.outbox.feeOf(B)));
            a.outbox.setFee(B, fee);
            eq(keccak256(abi.encode(a.outbox.feeOf(B))), before, "at once");
            pass(DELAY);
            a.outbox.setFee(B, fee);
            eq(keccak256(abi.encode(a.outbox.feeOf(B))), keccak256(abi.encode(fee)), "made");
        }
    }

    function test_anOutboxTakesNoLaneWithoutItsParts() public {
        Fee memory fee = someFee();
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.BadLane.selector, 0));
        a.outbox.open(0, address(1), committee, 0, fee);
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.BadLane.selector, 7));
        a.outbox.open(7, address(1), 0, 0, fee);
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.BadLane.selector, B));
        a.outbox.setGuard(B, committee);
        fee.target = 0;
        vm.expectRevert(abi.encodeWithSelector(IOutbox.BadFee.selector));
        a.outbox.open(7, address(1), committee, 0, fee);
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.BadPool.selector, address(1), address(0)));
        a.outbox.closePool(B, address(1));
    }

    /// @dev At an outbox any change of the guard waits, also the first: it says what it takes to get tokens back.
    function test_anOutboxsGuardChangesBehindTheDelay() public {
        a.outbox.setGuard(B, guard);
        yes(!a.outbox.laneOf(B).guarded, "at once");
        pass(DELAY);
        a.outbox.setGuard(B, guard);
        yes(a.outbox.laneOf(B).guarded, "made");
        pass(DELAY);
        a.outbox.setGuard(B, 0); // announced anew: nothing is made twice
        yes(a.outbox.laneOf(B).guarded, "gone at once");
    }

    /// @dev The subject names no committee, so both want the same leaf: the report says whose it is. Neither's counts for
    /// the other, a change spends the number for both, and a leaf of a number that is spent halts nothing.
    function test_aHaltIsTheCommitteesThatSworeIt() public {
        at(b);
        b.inbox.setGuard(A, guard);
        b.inbox.checkDisjoint(committee, 1, guard, 1);
        bytes32 leaf = haltLeaf(b.inbox.stateSubject(A));
        Oath memory one = oath(SECRET, leaf);
        Oath memory other = oath(GUARD_SECRET, leaf);
        vm.expectRevert(abi.encodeWithSelector(IHearing.BadSignature.selector, Flaw.Mismatch));
        b.inbox.halt(A, true, one);
        vm.expectRevert(abi.encodeWithSelector(IHearing.BadSignature.selector, Flaw.Mismatch));
        b.inbox.halt(A, false, other);
        b.inbox.halt(A, false, one);
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.NoChange.selector, A));
        b.inbox.halt(A, true, other);
        bytes32 go = resumeLeaf(b.inbox.stateSubject(A));
        b.inbox.resume(A, both(oath(SECRET, go), oath(GUARD_SECRET, go)));
        vm.expectRevert(abi.encodeWithSelector(IHearing.BadSignature.selector, Flaw.Mismatch));
        b.inbox.halt(A, true, other);
        // Nor does a resumption act twice, on a lane that is not halted.
        Oath[] memory again = both(oath(SECRET, go), oath(GUARD_SECRET, go));
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.NoChange.selector, A));
        b.inbox.resume(A, again);
    }

    /// @dev Announcing, too, takes a guard that has no operator in common with the committee.
    function test_nothingIsAnnouncedBeforeTheGuardIsSeenToBeApart() public {
        at(b);
        b.inbox.setGuard(A, guard);
        b.inbox.setVetoDelay(A, 600);
        b.inbox.setGuardFrom(A, address(0), 1);
        pass(DELAY);
        b.inbox.setGuardFrom(A, address(0), 1);
        (Message memory m, bytes32 id) = sends(address(0xB0B), "x");
        at(b);
        Oath memory o = sentOath(SECRET, m);
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.NotChecked.selector, committee, 1, guard, 1));
        b.inbox.announce(o, only(m));
        b.inbox.checkDisjoint(committee, 1, guard, 1);
        b.inbox.announce(o, only(m));
        vm.expectRevert(abi.encodeWithSelector(IInbox.Refused.selector, id, Refusal.Known));
        b.inbox.announce(o, only(m));
    }
}

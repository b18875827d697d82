// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IEarnings} from "../src/interfaces/IEarnings.sol";
import {IHearing} from "../src/interfaces/IHearing.sol";
import {ILaneEnd, Oath} from "../src/interfaces/ILaneEnd.sol";
import {Departure, Fee, IOutbox, Letter, Message, TokenAmount} from "../src/interfaces/IOutbox.sol";
import {Flaw} from "../src/libraries/Schnorr.sol";
import {TwoChains} from "./kit/TwoChains.sol";
import {Oracle} from "./kit/Oracle.sol";
import {Vm} from "./kit/Vm.sol";

/// @dev What is sent, for how much, and what comes back.
contract OutboxTest is TwoChains {
    address private constant TO = address(0x7070);

    function idByHand(Message memory m) private pure returns (bytes32) {
        bytes memory head = abi.encode(
            keccak256("jurat.message.v1"), m.sourceChain, m.outbox, m.destinationChain, m.inbox, m.committee, m.sequence
        );
        bytes memory rest = abi.encode(m.previous, m.sender, m.receiver, m.gasLimit, m.sent, m.deadline);
        return keccak256(bytes.concat(head, rest, keccak256(m.data), keccak256(abi.encode(m.tokens))));
    }

    // ------------------------------------------------------------------------------------------ sending

    function test_theEventTellsTheWholeMessage() public {
        Letter memory l = letter(TO, "hello");
        (Message memory m, bytes32 id) = sends(l);
        eq(m.sourceChain, A, "source");
        eq(m.outbox, address(a.outbox), "outbox");
        eq(m.destinationChain, B, "destination");
        eq(m.inbox, address(b.inbox), "inbox");
        eq(m.committee, committee, "committee");
        eq(m.sequence, 1, "sequence");
        eq(m.previous, 0, "previous");
        eq(m.sender, address(this), "sender");
        eq(m.receiver, TO, "receiver");
        eq(m.gasLimit, l.gasLimit, "gas");
        eq(m.sent, vm.getBlockTimestamp(), "sent");
        eq(m.deadline, l.deadline, "deadline");
        eq(keccak256(m.data), keccak256("hello"), "data");
        eq(id, idByHand(m), "id by hand");
        eq(id, a.outbox.idOf(m), "id of the outbox");
        eq(id, b.inbox.idOf(m), "id of the inbox");
        (Message memory next, bytes32 other) = sends(l);
        eq(next.sequence, 2, "next sequence");
        yes(other != id, "two messages have one id");
        eq(a.outbox.sequenceOf(B), 2, "sequence of the lane");
    }

    function testFuzz_theIdIsTheHashByHand(bytes memory data, uint64 chain, uint32 gas_, TokenAmount[] memory tokens)
        public
        view
    {
        Message memory m;
        (m.sourceChain, m.gasLimit, m.data, m.tokens) = (chain, gas_, data, tokens);
        (m.outbox, m.sender, m.previous) = (address(this), TO, keccak256(data));
        eq(a.outbox.idOf(m), idByHand(m), "id");
    }

    function test_orderedMessagesNameTheOneBefore() public {
        Letter memory l = letter(TO, "");
        l.ordered = true;
        (Message memory first, bytes32 id) = sends(l);
        eq(first.previous, bytes32(uint256(1)), "first");
        sends(letter(TO, "")); // not ordered: not in the chain
        (Message memory second,) = sends(l);
        eq(second.previous, id, "second");
        vm.deal(TO, 1 ether);
        at(a);
        uint256 fee = a.outbox.quote(l);
        vm.prank(TO);
        a.outbox.send{value: fee}(l);
        yes(a.outbox.lastOrdered(B, TO) != a.outbox.lastOrdered(B, address(this)), "one chain for two senders");
    }

    function refusedWith(Letter memory l, bytes memory why) private {
        at(a);
        vm.expectRevert(why);
        a.outbox.send{value: 1 ether}(l);
        vm.expectRevert(why);
        a.outbox.quote(l);
    }

    function test_refusesWhatCannotArrive() public {
        Letter memory l = letter(TO, "");
        l.destinationChain = 77;
        refusedWith(l, abi.encodeWithSelector(ILaneEnd.NoLane.selector, 77));

        l = letter(TO, new bytes(30_001));
        refusedWith(l, abi.encodeWithSelector(IOutbox.TooMuch.selector, 30_001, 30_000));
        sends(letter(TO, new bytes(30_000)));

        l = letter(TO, "");
        l.gasLimit = 5_000_001;
        refusedWith(l, abi.encodeWithSelector(IOutbox.TooMuch.selector, 5_000_001, 5_000_000));
        l.gasLimit = 0;
        refusedWith(l, abi.encodeWithSelector(IOutbox.NothingToDo.selector));
        refusedWith(letter(address(0), ""), abi.encodeWithSelector(IOutbox.NothingToDo.selector));

        l = letter(TO, "");
        l.tokens = new TokenAmount[](6);
        refusedWith(l, abi.encodeWithSelector(IOutbox.TooMuch.selector, 6, 5));

        uint256 now_ = vm.getBlockTimestamp();
        bytes4 bad = IOutbox.BadDeadline.selector;
        l = letter(TO, "");
        l.deadline = uint64(now_ + 59);
        refusedWith(l, abi.encodeWithSelector(bad, now_ + 59, now_ + 60, now_ + 30 days));
        l.deadline = uint64(now_ + 30 days + 1);
        refusedWith(l, abi.encodeWithSelector(bad, l.deadline, now_ + 60, now_ + 30 days));
    }

    function test_refusesTokensWithoutPool() public {
        Letter memory l = letter(TO, "");
        l.tokens = new TokenAmount[](1);
        l.tokens[0] = TokenAmount(address(0x70), 1);
        at(a);
        vm.expectRevert(abi.encodeWithSelector(IOutbox.NoPool.selector, B, address(0x70)));
        a.outbox.send{value: 1 ether}(l);
    }

    // --------------------------------------------------------------------------------------------- fees

    function test_theFeeCountsBytesAndGasAndIsTheMembers() public {
        Letter memory l = letter(TO, new bytes(100));
        at(a);
        uint256 fee = a.outbox.quote(l);
        eq(fee, 1e12 + 100 * 1e9 + 200_000 * 1e7, "fee");
        vm.expectRevert(abi.encodeWithSelector(IOutbox.FeeTooLow.selector, fee - 1, fee));
        a.outbox.send{value: fee - 1}(l);
        uint256 before = address(this).balance;
        a.outbox.send{value: fee + 5 ether}(l);
        eq(before - address(this).balance, fee, "the rest goes back");
        eq(a.outbox.earned(committee, 1), 0, "not credited yet");
        a.outbox.credit(B);
        eq(a.outbox.earned(committee, 1), fee, "earned");
        address member = Oracle.members(2, 1)[0];
        vm.prank(member);
        eq(a.outbox.collect(committee, 1, 2, TO), fee / 4, "a member's part");
        eq(TO.balance, fee / 4, "balance");
        vm.expectRevert(abi.encodeWithSelector(IEarnings.NotMember.selector, address(this)));
        a.outbox.collect(committee, 1, 2, TO);
    }

    /// @dev 100 an hour cost the fee, and as many at once at the start; a hundred more double it.
    function test_whoFloodsALanePaysForItAndItWearsOff() public {
        Letter memory l = letter(TO, "");
        at(a);
        uint256 calm = a.outbox.quote(l);
        for (uint256 i; i < 100; ++i) {
            eq(a.outbox.quote(l), calm, "fee within the target");
            a.outbox.send{value: calm}(l);
        }
        for (uint256 i; i < 100; ++i) {
            eq(a.outbox.quote(l), calm + calm * i / 100, "fee beyond the target");
            a.outbox.send{value: 1 ether}(l);
        }
        eq(a.outbox.quote(l), 2 * calm, "doubled");
        for (uint256 i; i < 50; ++i) {
            a.outbox.send{value: 1 ether}(l);
        }
        eq(a.outbox.quote(l), 3 * calm, "half way to four times");
        pass(36); // a hundredth of an hour: one message wears off
        eq(a.outbox.quote(l), 2 * calm + 2 * calm * 49 / 100, "a little less");
        pass(2 hours);
        l.deadline = uint64(vm.getBlockTimestamp() + 1 hours);
        eq(a.outbox.quote(l), calm, "calm again");
    }

    // ------------------------------------------------------------------------------------------ returns

    function test_aMessageIsMarkedReturnedOnceAfterItsDeadline() public {
        (Message memory m, bytes32 id) = sends(TO, "x");
        Oath[] memory early = returnOaths(m, false);
        at(a);
        vm.warp(m.deadline);
        vm.expectRevert(abi.encodeWithSelector(IOutbox.NotPast.selector, id, m.deadline));
        a.outbox.reclaim(early, m);
        pass(1);
        a.outbox.reclaim(early, m);
        eq(uint256(a.outbox.stateOf(id)), uint256(Departure.Returned), "state");
        vm.expectRevert(abi.encodeWithSelector(IOutbox.NotReturnable.selector, id, Departure.Returned));
        a.outbox.reclaim(early, m);
    }

    function test_nothingOfAnotherMessageOutboxOrForkIsReturned() public {
        (Message memory m,) = sends(TO, "x");
        Oath[] memory oaths = returnOaths(m, false);
        vm.warp(m.deadline + 1);
        at(a);
        Message memory other = abi.decode(abi.encode(m), (Message));
        other.sender = TO;
        vm.expectRevert(abi.encodeWithSelector(IHearing.BadSignature.selector, Flaw.Mismatch));
        a.outbox.reclaim(oaths, other);
        other = abi.decode(abi.encode(m), (Message));
        other.outbox = address(b.outbox);
        bytes32 id = b.outbox.idOf(other);
        vm.expectRevert(abi.encodeWithSelector(IOutbox.NotOurs.selector, id));
        a.outbox.reclaim(oaths, other);
        chains.chainId(A + 7); // a fork of A that took another number
        id = a.outbox.idOf(m);
        vm.expectRevert(abi.encodeWithSelector(IOutbox.NotOurs.selector, id));
        a.outbox.reclaim(oaths, m);
        at(a);
        // A message with tokens that was never sent: nothing is given back, whoever swears.
        other = abi.decode(abi.encode(m), (Message));
        other.tokens = new TokenAmount[](1);
        other.tokens[0] = TokenAmount(address(0x70), 1);
        oaths = returnOaths(other, false);
        id = a.outbox.idOf(other);
        vm.expectRevert(abi.encodeWithSelector(IOutbox.NotReturnable.selector, id, Departure.None));
        a.outbox.reclaim(oaths, other);
        // The leaf that it was sent is not the leaf that it was not delivered.
        oaths = only(sentOath(SECRET, m));
        vm.expectRevert(abi.encodeWithSelector(IHearing.BadSignature.selector, Flaw.Mismatch));
        a.outbox.reclaim(oaths, m);
    }

    function test_withAGuardBothSwearAReturn() public {
        at(a);
        a.outbox.setGuard(B, guard); // here always announced: it says what it takes to get tokens back
        yes(!a.outbox.laneOf(B).guarded, "a guard at once");
        pass(DELAY);
        a.outbox.setGuard(B, guard);
        (Message memory m, bytes32 id) = sends(TO, "x");
        vm.warp(m.deadline + 1);
        Oath[] memory alone = returnOaths(m, false);
        Oath[] memory oaths = returnOaths(m, true);
        at(a);
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.WrongOaths.selector, 1, 2));
        a.outbox.reclaim(alone, m);
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.NotChecked.selector, committee, 1, guard, 1));
        a.outbox.reclaim(oaths, m);
        a.outbox.checkDisjoint(committee, 1, guard, 1);
        a.outbox.reclaim(oaths, m);
        eq(uint256(a.outbox.stateOf(id)), uint256(Departure.Returned), "state");
    }
}

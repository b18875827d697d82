// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Requests} from "../src/Requests.sol";
import {IHearing} from "../src/interfaces/IHearing.sol";
import {IEarnings} from "../src/interfaces/IEarnings.sol";
import {Ask, IRequests, Request, State, Sworn} from "../src/interfaces/IRequests.sol";
import {IFeeds} from "../src/interfaces/IFeeds.sol";
import {Coins} from "../src/libraries/Coins.sol";
import {Flaw} from "../src/libraries/Schnorr.sol";
import {Asking, Consumer} from "./kit/Asking.sol";
import {Header, Oracle} from "./kit/Oracle.sol";
import {Vm} from "./kit/Vm.sol";

/// @dev What is asked, answered, paid and refunded, and each reason for which it is not.
contract RequestsTest is Asking {
    // -------------------------------------------------------------------------------------- questions

    function test_theEventTellsTheWholeRequest() public {
        Ask memory a = question(7);
        a.params = hex"0102030405";
        a.callbackGas = 0;
        vm.recordLogs();
        bytes32 id = consumer.ask{value: 5 ether}(a);
        Vm.Log memory log = vm.getRecordedLogs()[0];
        eq(log.topics[0], IRequests.Requested.selector, "topic");
        eq(log.topics[1], id, "id");
        eq(log.topics[2], committee, "committee");
        eq(log.topics[3], a.job, "job");
        bytes memory want = abi.encode(
            address(consumer), uint64(7), a.deadline, uint32(400_000), uint8(3), a.callback, uint128(5 ether), a.params
        );
        eq(keccak256(log.data), keccak256(want), "data");
        eq(id, requests.idOf(made(a, address(consumer), 5 ether)), "id of the request");
    }

    function testFuzz_theEventIsTheAbisForAnyParameters(bytes calldata params, uint64 number, uint96 payment) public {
        Ask memory a = question(number);
        a.params = params;
        more.deal(address(this), payment);
        vm.recordLogs();
        bytes32 id = consumer.ask{value: payment}(a);
        bytes memory want = abi.encode(
            address(consumer), number, a.deadline, a.callbackGas, a.confirmations, a.callback, uint128(payment), params
        );
        eq(keccak256(vm.getRecordedLogs()[0].data), keccak256(want), "data");
        eq(id, requests.idOf(made(a, address(consumer), payment)), "id");
        eq(id, idByHand(made(a, address(consumer), payment)), "id by hand");
    }

    function idByHand(Request memory q) private view returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256("jurat.request.v1"),
                block.chainid,
                address(requests),
                q.committee,
                q.job,
                q.consumer,
                q.number,
                q.deadline,
                q.callbackGas,
                q.confirmations,
                q.callback,
                q.payment,
                keccak256(q.params)
            )
        );
    }

    function test_aQuestionIsAskedOnceAndAnotherNumberIsAnotherQuestion() public {
        (Request memory asked, bytes32 id) = asks(consumer, 1, 0);
        Ask memory again = question(1);
        vm.expectRevert(abi.encodeWithSelector(IRequests.AskedAlready.selector, id));
        consumer.ask(again);
        asks(consumer, 2, 0);
        asks(new Consumer(requests), 1, 0); // nor does another's take it away
        fulfil(asked, answer(1));
        vm.expectRevert(abi.encodeWithSelector(IRequests.AskedAlready.selector, id));
        consumer.ask(again);
    }

    function test_refusesDeadlinesBeforeFinalityAndRounds() public {
        Ask memory a = question(1);
        uint256 earliest = START + 3 * BLOCK_TIME + ROUNDS;
        eq(requests.earliest(3), earliest, "earliest");
        a.deadline = uint64(earliest - 1);
        vm.expectRevert(abi.encodeWithSelector(IRequests.DeadlineTooSoon.selector, earliest - 1, earliest));
        consumer.ask(a);
        a.deadline = uint64(earliest);
        consumer.ask(a);
        a.confirmations = 4;
        vm.expectRevert(
            abi.encodeWithSelector(IRequests.DeadlineTooSoon.selector, earliest, earliest + BLOCK_TIME)
        );
        consumer.ask(a);
    }

    function test_refusesMoreGasThanThereIs() public {
        Ask memory a = question(1);
        a.callbackGas = 5_000_001;
        vm.expectRevert(abi.encodeWithSelector(IRequests.TooMuchGas.selector, 5_000_001, 5_000_000));
        consumer.ask(a);
        a.callbackGas = 5_000_000;
        consumer.ask(a);
    }

    function test_refusesPaymentsThatDoNotFit() public {
        uint256 much = uint256(type(uint128).max) + 1;
        more.deal(address(this), much);
        vm.expectRevert(abi.encodeWithSelector(IRequests.BadPayment.selector, much));
        consumer.ask{value: much}(question(1));
    }

    function test_refusesCoinWithoutAQuestion() public {
        (bool sent,) = address(requests).call{value: 1}("");
        yes(!sent, "coin was taken for nothing");
        vm.expectRevert(abi.encodeWithSelector(IRequests.OtherCoin.selector, address(0)));
        requests.onTokenTransfer(address(consumer), 1, abi.encode(question(1)));
    }

    // ---------------------------------------------------------------------------------------- answers

    function test_anAnswerIsCalledBackWithExactlyTheGasAskedFor() public {
        (Request memory asked, bytes32 id) = asks(consumer, 1, 1 ether);
        isIn(id, address(consumer), State.Open);
        fulfil(asked, answer(42));
        eq(consumer.calls(), 1, "calls");
        eq(consumer.id(), id, "id");
        eq(consumer.status(), 1, "status");
        eq(keccak256(consumer.result()), keccak256(abi.encode(42)), "result");
        yes(consumer.gasGot() < 200_000 && consumer.gasGot() > 198_000, "gas");
        isIn(id, address(consumer), State.Answered);
    }

    function test_theFailuresAreAnswersThatCostNothing() public {
        for (uint8 status = 2; status <= 6; ++status) {
            (Request memory asked, bytes32 id) = asks(consumer, status, 1 ether);
            fulfil(asked, abi.encodePacked(status));
            eq(consumer.calls(), status - 1, "calls");
            eq(consumer.status(), status, "status");
            eq(consumer.result().length, 0, "result");
            (State s, uint256 payment, uint256 deadline) = requests.stateOf(id, address(consumer));
            eq(uint256(s), uint256(State.Failed), "state");
            eq(payment, 1 ether, "payment");
            eq(deadline, 0, "deadline");
            (uint8 said,) = requests.resultOf(id, address(consumer), abi.encodePacked(status));
            eq(said, status, "status of the result");
            address to = address(uint160(0xf00 + status));
            eq(consumer.refund(id, to), 1 ether, "refund"); // at once
            eq(to.balance, 1 ether, "balance");
            isIn(id, address(consumer), State.Refunded);
            vm.expectRevert(abi.encodeWithSelector(IRequests.NoRefund.selector, id, State.Refunded));
            consumer.refund(id, to);
            fulfilFails(asked, answer(1), abi.encodeWithSelector(IRequests.NotOpen.selector, id, State.Refunded));
        }
        eq(requests.earned(committee, 1), 0, "earned");
        eq(requests.owed(address(this)), 0, "owed");
    }

    function test_refusesASecondAnswer() public {
        (Request memory asked, bytes32 id) = asks(consumer, 1, 1 ether);
        (Sworn memory sworn, bytes32[] memory path) = swear(id, answer(1));
        requests.fulfil(sworn, path, asked, answer(1));
        vm.expectRevert(abi.encodeWithSelector(IRequests.NotOpen.selector, id, State.Answered));
        requests.fulfil(sworn, path, asked, answer(1));
        fulfilFails(asked, answer(2), abi.encodeWithSelector(IRequests.NotOpen.selector, id, State.Answered));
        eq(consumer.calls(), 1, "calls");
    }

    /// @dev Whatever field is changed, it is another question, and nobody asked that.
    function testFuzz_anAnswerFulfilsNoOtherQuestion(uint256 field, uint256 change) public {
        (Request memory asked, bytes32 id) = asks(consumer, 1, 1 ether);
        (Sworn memory sworn, bytes32[] memory path) = swear(id, answer(1));
        field = bound(field, 0, 9);
        uint8 bit = uint8(bound(change, 0, 7));
        if (field == 0) asked.committee ^= bytes32(uint256(1) << bit);
        else if (field == 1) asked.job ^= bytes32(uint256(1) << bit);
        else if (field == 2) asked.consumer = address(uint160(asked.consumer) ^ (uint160(1) << bit));
        else if (field == 3) asked.number ^= uint64(1) << bit;
        else if (field == 4) asked.deadline ^= uint64(1) << bit;
        else if (field == 5) asked.callbackGas ^= uint32(1) << bit;
        else if (field == 6) asked.confirmations ^= uint8(1) << bit;
        else if (field == 7) asked.callback ^= bytes4(uint32(1) << bit);
        else if (field == 8) asked.payment ^= uint128(1) << bit;
        else asked.params = bytes.concat(asked.params, bytes1(bit));
        bytes32 other = requests.idOf(asked);
        yes(other != id, "two requests with one id");
        vm.expectRevert(abi.encodeWithSelector(IRequests.NotOpen.selector, other, State.None));
        requests.fulfil(sworn, path, asked, answer(1));
        isIn(id, address(consumer), State.Open);
    }

    function test_anAnswerHoldsOnNoOtherChainAndInNoOtherContract() public {
        Ask memory a = question(1);
        bytes32 id = consumer.ask(a);
        Request memory asked = made(a, address(consumer), 0);
        (Sworn memory sworn, bytes32[] memory path) = swear(id, answer(1));
        Requests twin = new Requests(IFeeds(address(feeds)), address(0), BLOCK_TIME, ROUNDS, REQUEST_GRACE);
        yes(twin.idOf(asked) != id, "two contracts, one id");
        vm.expectRevert(abi.encodeWithSelector(IRequests.NotOpen.selector, twin.idOf(asked), State.None));
        twin.fulfil(sworn, path, asked, answer(1));
        more.chainId(77);
        vm.expectRevert(abi.encodeWithSelector(IRequests.NotOpen.selector, requests.idOf(asked), State.None));
        requests.fulfil(sworn, path, asked, answer(1));
    }

    /// @dev A chain that went back: the first question is undone, another takes its number.
    function test_afterAReorganisationAnOldAnswerFulfilsNothingElse() public {
        uint256 before = vm.snapshotState();
        (, bytes32 id) = asks(consumer, 1, 1 ether);
        (Sworn memory sworn, bytes32[] memory path) = swear(id, answer(1));
        vm.revertToState(before);
        Ask memory a = question(1);
        a.params = abi.encode("BTC");
        consumer.ask{value: 1 ether}(a);
        Request memory now_ = made(a, address(consumer), 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IHearing.BadSignature.selector, Flaw.Mismatch));
        requests.fulfil(sworn, path, now_, answer(1));
        Request memory then = made(question(1), address(consumer), 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IRequests.NotOpen.selector, id, State.None));
        requests.fulfil(sworn, path, then, answer(1));
    }

    function test_refusesBodiesThatAreNone() public {
        (Request memory asked,) = asks(consumer, 1, 0);
        bytes memory why = abi.encodeWithSelector(IRequests.BadBody.selector);
        fulfilFails(asked, "", why);
        fulfilFails(asked, hex"00", why);
        fulfilFails(asked, hex"07", why);
        fulfilFails(asked, hex"ff", why);
        fulfilFails(asked, hex"0200", why);
        fulfilFails(asked, hex"0500000000000000000000000000000000000000000000000000000000000000ff", why);
    }

    function testFuzz_refusesEveryFlippedBit(uint256 bit) public {
        (Request memory asked, bytes32 id) = asks(consumer, 1, 1 ether);
        (Sworn memory sworn, bytes32[] memory path) = swear(id, answer(1234));
        bytes memory call = abi.encodeCall(IRequests.fulfil, (sworn, path, asked, answer(1234)));
        bit = bound(bit, 0, call.length * 8 - 1);
        call[bit / 8] ^= bytes1(uint8(1 << (bit % 8)));
        (bool ok,) = address(requests).call(call);
        // Padding behind the parameters and the body means nothing; all else is signed or found by its hash.
        if (ok) eq(keccak256(consumer.result()), keccak256(abi.encode(1234)), "another answer was taken");
        else isIn(id, address(consumer), State.Open);
    }

    function test_refusesOthersSignaturesEpochsAndExpiredKeys() public {
        (Request memory asked, bytes32 id) = asks(consumer, 1, 0);
        (Sworn memory sworn, bytes32[] memory path) = swear(id, answer(1));
        sworn.s ^= 1;
        vm.expectRevert(abi.encodeWithSelector(IHearing.BadSignature.selector, Flaw.Mismatch));
        requests.fulfil(sworn, path, asked, answer(1));
        sworn.s ^= 1;
        sworn.epoch = 2;
        vm.expectRevert(abi.encodeWithSelector(IHearing.UnknownKey.selector, committee, 2, EXPIRY));
        requests.fulfil(sworn, path, asked, answer(1));
        sworn.epoch = 1;
        sworn.expiry += 1; // the key does not expire later because somebody says so
        vm.expectRevert(abi.encodeWithSelector(IHearing.UnknownKey.selector, committee, 1, EXPIRY + 1));
        requests.fulfil(sworn, path, asked, answer(1));
        vm.warp(EXPIRY);
        Ask memory late = question(9);
        consumer.ask(late);
        fulfilFails(
            made(late, address(consumer), 0), answer(1), abi.encodeWithSelector(IHearing.Expired.selector, EXPIRY)
        );
    }

    // ------------------------------------------------------------------------------------- the deadline

    function test_swornByTheDeadlineAndBroughtInTheGraceIsPaid() public {
        (Request memory asked, bytes32 id) = asks(consumer, 1, 1 ether);
        // The last millisecond of the deadline's second, brought in the last second of the grace.
        Header memory h = header((uint256(asked.deadline) + 1) * 1000 - 1);
        (Sworn memory sworn, bytes32[] memory path) = swear(h, id, answer(5));
        vm.warp(asked.deadline + REQUEST_GRACE - 1);
        vm.expectRevert(abi.encodeWithSelector(IRequests.NotYet.selector, id, asked.deadline + REQUEST_GRACE));
        consumer.refund(id, address(1));
        requests.fulfil(sworn, path, asked, answer(5));
        eq(consumer.calls(), 1, "calls");
        yes(requests.earned(committee, 1) > 0, "it was not paid");
        vm.warp(asked.deadline + REQUEST_GRACE);
        vm.expectRevert(abi.encodeWithSelector(IRequests.NoRefund.selector, id, State.Answered));
        consumer.refund(id, address(1));
    }

    function test_refusesWhatWasSwornAfterTheDeadline() public {
        (Request memory asked, bytes32 id) = asks(consumer, 1, 1 ether);
        uint256 ms = (uint256(asked.deadline) + 1) * 1000;
        vm.warp(asked.deadline + 2); // within the grace
        (Sworn memory sworn, bytes32[] memory path) = swear(header(ms), id, answer(5));
        vm.expectRevert(abi.encodeWithSelector(IRequests.SwornLate.selector, ms, asked.deadline));
        requests.fulfil(sworn, path, asked, answer(5));
    }

    function test_afterTheGraceThereIsOnlyTheRefund() public {
        (Request memory asked, bytes32 id) = asks(consumer, 1, 1 ether);
        (Sworn memory sworn, bytes32[] memory path) = swear(id, answer(5));
        vm.warp(asked.deadline + REQUEST_GRACE);
        vm.expectRevert(
            abi.encodeWithSelector(IRequests.DeliveredLate.selector, asked.deadline + REQUEST_GRACE)
        );
        requests.fulfil(sworn, path, asked, answer(5));
        vm.expectRevert(abi.encodeWithSelector(IRequests.NoRefund.selector, id, State.None));
        requests.refund(id, address(this)); // it is the consumer's alone
        eq(consumer.refund(id, address(0xf00)), 1 ether, "refund");
        eq(address(0xf00).balance, 1 ether, "balance");
        eq(address(requests).balance, 0, "left");
    }

    /// @dev No second belongs to both, and none to neither.
    function testFuzz_everySecondIsForAnswersOrForRefunds(uint256 seconds_) public {
        (Request memory asked, bytes32 id) = asks(consumer, 1, 1 ether);
        (Sworn memory sworn, bytes32[] memory path) = swear(id, answer(5));
        vm.warp(START + bound(seconds_, 0, 2000));
        uint256 before = vm.snapshotState();
        (bool answered,) = address(requests).call(abi.encodeCall(IRequests.fulfil, (sworn, path, asked, answer(5))));
        vm.revertToState(before);
        (bool refunded,) = address(consumer).call(abi.encodeCall(Consumer.refund, (id, address(1))));
        yes(answered != refunded, "both, or neither");
    }

    // ---------------------------------------------------------------------------------------------- pay

    function test_theDelivererIsReimbursedAndTheRestIsTheMembers() public {
        (Request memory asked,) = asks(consumer, 1, 1 ether);
        fulfil(asked, answer(1));
        uint256 cost = requests.owed(address(this));
        yes(cost > 60_000 gwei && cost < 400_000 gwei, "gas at one gwei");
        uint256 earned = requests.earned(committee, 1);
        eq(cost + earned, 1 ether, "parts");
        for (uint256 place; place < 4; ++place) {
            vm.prank(member(place));
            eq(requests.collect(committee, 1, place, address(uint160(0xf00 + place))), earned / 4, "part");
            vm.prank(member(place));
            eq(requests.collect(committee, 1, place, address(1)), 0, "twice");
            eq(address(uint160(0xf00 + place)).balance, earned / 4, "balance");
        }
        uint256 before = address(this).balance;
        eq(requests.withdraw(address(this)), cost, "withdrawn");
        eq(address(this).balance - before, cost, "balance");
        eq(requests.withdraw(address(this)), 0, "withdrawn twice");
        yes(address(requests).balance < 4, "more than the parts' rounding is left");
    }

    function test_collectingOftenOrLateIsTheSame() public {
        uint256 took;
        for (uint64 i; i < 5; ++i) {
            (Request memory asked,) = asks(consumer, i, 1 ether + i);
            fulfil(asked, answer(i));
            vm.prank(member(2));
            took += requests.collect(committee, 1, 2, address(0xf00));
        }
        eq(took, requests.earned(committee, 1) / 4, "in parts");
        vm.prank(member(0));
        eq(requests.collect(committee, 1, 0, address(0xf00)), took, "at once");
    }

    function test_aPaymentBelowTheGasGoesToWhoPaidTheGas() public {
        (Request memory asked,) = asks(consumer, 1, 1000);
        fulfil(asked, answer(1));
        eq(requests.owed(address(this)), 1000, "owed");
        eq(requests.earned(committee, 1), 0, "earned");
    }

    function test_onlyAMemberCollectsAndOnlyItsOwn() public {
        (Request memory asked,) = asks(consumer, 1, 1 ether);
        fulfil(asked, answer(1));
        bytes memory why = abi.encodeWithSelector(IEarnings.NotMember.selector, address(this));
        vm.expectRevert(why);
        requests.collect(committee, 1, 0, address(this));
        vm.expectRevert(why);
        requests.collect(committee, 1, 4, address(this));
        vm.expectRevert(why);
        requests.collect(committee, 2, 0, address(this)); // no such epoch
        vm.expectRevert(abi.encodeWithSelector(IEarnings.NotMember.selector, member(1)));
        vm.prank(member(1));
        requests.collect(committee, 1, 0, address(this));
        vm.expectRevert(
            abi.encodeWithSelector(Coins.NotSent.selector, address(0), address(0), requests.earned(committee, 1) / 4)
        );
        vm.prank(member(1));
        requests.collect(committee, 1, 1, address(0));
    }

    function test_whatIsAskedForNothingIsAnsweredForNothing() public {
        (Request memory asked, bytes32 id) = asks(consumer, 1, 0);
        fulfil(asked, answer(1));
        eq(requests.owed(address(this)), 0, "owed");
        eq(requests.earned(committee, 1), 0, "earned");
        (asked, id) = asks(consumer, 2, 0);
        fulfil(asked, hex"03");
        eq(consumer.refund(id, address(0)), 0, "refund of nothing");
        isIn(id, address(consumer), State.Refunded);
    }

    // ------------------------------------------------------------------------------------------ results

    function test_resultsAreVouchedForAndNothingElseIs() public {
        (Request memory asked, bytes32 id) = asks(consumer, 1, 0);
        bytes memory none = abi.encodeWithSelector(IRequests.NotTheResult.selector, id);
        vm.expectRevert(none);
        requests.resultOf(id, address(consumer), answer(1));
        fulfil(asked, answer(1));
        (uint8 status, bytes memory result) = requests.resultOf(id, address(consumer), answer(1));
        eq(status, 1, "status");
        eq(keccak256(result), keccak256(abi.encode(1)), "result");
        vm.expectRevert(none);
        requests.resultOf(id, address(consumer), answer(2));
        vm.expectRevert(none);
        requests.resultOf(id, address(consumer), "");
        vm.expectRevert(none);
        requests.resultOf(id, address(this), answer(1));
    }
}

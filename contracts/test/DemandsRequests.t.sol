// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Requests} from "../src/Requests.sol";
import {IDemands} from "../src/interfaces/IDemands.sol";
import {IProofs} from "../src/interfaces/IProofs.sol";
import {Reply} from "../src/interfaces/IFeeds.sol";
import {Ask, Request, State, Sworn} from "../src/interfaces/IRequests.sol";
import {Reports} from "../src/libraries/Reports.sol";
import {Terms} from "../src/libraries/Terms.sol";
import {Court} from "./kit/Court.sol";
import {Oracle} from "./kit/Oracle.sol";

/// @dev A request of the agreement's consumer that nobody answered: the roll is called.
contract DemandsRequestsTest is Court {
    address private constant ASKER = address(0xA5);
    uint256 private constant FEE = 10 gwei;
    uint256 private constant DEPOSIT = 4 * 40_000 * FEE;
    uint32 private constant LATER = 20; // the terms' grace

    Request private asked;
    bytes32 private request;

    function setUp() public override {
        super.setUp();
        chain.fee(FEE);
        chain.roll(1000);
        chain.deal(ASKER, 100 ether);
        chain.deal(CONSUMER, 100 ether);
        terms.salt = "requests";
        (terms.deadline, terms.grace) = (60, LATER);
        agreement = activate(terms);
        step(1);
        uint64 deadline = uint64(vm.getBlockTimestamp() + 60);
        vm.prank(CONSUMER);
        request = requests.request{value: 1 ether}(Ask(committee, "job", 7, deadline, 100_000, 0, 0x12345678, ""));
        asked = Request(committee, "job", CONSUMER, 7, deadline, 100_000, 0, 0x12345678, 1 ether, "");
    }

    function call(Terms memory t, address at, Request memory r, bytes memory want) private {
        vm.prank(ASKER);
        if (want.length != 0) vm.expectRevert(want);
        demands.demandAnswer{value: DEPOSIT}(t, at, abi.encode(r));
    }

    function calledRoll() private returns (uint64 r) {
        step(60 + LATER + 1);
        call(terms, address(requests), asked, "");
        (, uint64 opened,,,) = demands.demandOf(agreement);
        return opened << 16;
    }

    function roll(uint256 from, uint256 to, uint64 r, bytes32 subject) private view returns (Reply[] memory list) {
        list = new Reply[](to - from);
        for (uint256 m = from; m < to; ++m) {
            list[m - from] = replyOf(m, r, nowMs(), reason(14), subject);
        }
    }

    function pass() private {
        for (uint256 i; i < 3; ++i) {
            chain.roll(1010 + i);
            step(terms.demandGrace / 3);
            demands.tick(terms);
        }
    }

    function test_whoIsSilentAtTheRollPays() public {
        uint64 r = calledRoll();
        (address at, bytes32 what) = demands.overdue(agreement);
        yes(at == address(requests) && what == request, "what is overdue");
        step(1);
        demands.answer(terms, roll(1, 3, r, request));
        pass();
        demands.conclude(terms);
        eq(lost(1) + lost(2), 0, "who answered the roll");
        eq(lost(3), PENALTY, "who did not");
        eq(lost(4), PENALTY, "who did not");
        eq(bonds.creditOf(ASKER), 2 * (PENALTY / 10), "bounty");
    }

    /// @dev Taking the payment back changes nothing for who was silent.
    function test_aRefundIsNoAnswer() public {
        uint64 r = calledRoll();
        step(1);
        demands.answer(terms, roll(1, 4, r, request));
        pass();
        vm.prank(CONSUMER);
        requests.refund(request, CONSUMER);
        demands.conclude(terms);
        eq(lost(4), PENALTY, "who was silent");
        eq(lost(1) + lost(2) + lost(3), 0, "who was not");
    }

    /// @dev An answer about the feed is none to the roll, nor the reverse.
    function test_answersAreOfTheirSubject() public {
        uint64 r = calledRoll();
        step(1);
        vm.expectPartialRevert(IProofs.NotSigned.selector);
        demands.answer(terms, roll(1, 2, r, feed));
        demands.answer(terms, roll(1, 5, r, request));
        pass();
        demands.conclude(terms);
        // The next one is about the feed again.
        step(60 + GRACE);
        vm.prank(ASKER);
        demands.demand{value: DEPOSIT}(terms);
        (, uint64 opened,,,) = demands.demandOf(agreement);
        (address at,) = demands.overdue(agreement);
        eq(uint160(at), 0, "about the feed");
        step(1);
        vm.expectPartialRevert(IProofs.NotSigned.selector);
        demands.answer(terms, roll(1, 2, opened << 16, request));
        demands.answer(terms, roll(1, 2, opened << 16, feed));
    }

    /// @dev Sworn by the deadline, delivered within the grace of Requests while the roll is open: nobody pays.
    function test_answeredAfterAll() public {
        bytes memory body = hex"05"; // a typed failure
        uint64 ms = uint64((asked.deadline - 1) * 1000);
        bytes32 leaf = Reports.leaf(Reports.RESPONSE, request, keccak256(body));
        (address rr, uint256 s) = Oracle.sign(SECRET, Reports.digest(committee, 1, ROUND + 999, ms, leaf));
        calledRoll(); // 21 s after the deadline; the grace of Requests is 60
        requests.fulfil(Sworn(EXPIRY, 1, ROUND + 999, ms, rr, s), new bytes32[](0), asked, body);
        demands.conclude(terms);
        eq(lost(1) + lost(2) + lost(3) + lost(4), 0, "penalties");
        eq(demands.creditOf(ASKER), DEPOSIT, "the deposit");
    }

    /// @dev Bytes that are no request, or whose committee is not where a request has it, call nobody.
    function testFuzz_noRequest(bytes calldata junk, uint8 cut, bytes32 first) public {
        step(60 + LATER + 1);
        vm.expectRevert();
        demands.demandAnswer{value: DEPOSIT}(terms, address(requests), junk);
        bytes memory whole = abi.encode(asked);
        uint256 length = whole.length;
        assembly ("memory-safe") {
            mstore(whole, mod(cut, length))
        }
        vm.expectRevert();
        demands.demandAnswer{value: DEPOSIT}(terms, address(requests), whole);
        if (uint256(first) == 0x20) return;
        assembly ("memory-safe") {
            mstore(whole, length)
            mstore(add(whole, 0x20), first)
        }
        vm.expectRevert(abi.encodeWithSelector(IProofs.WrongCommittee.selector, committee, committee));
        demands.demandAnswer{value: DEPOSIT}(terms, address(requests), whole);
    }

    function test_refusals() public {
        call(
            terms,
            address(requests),
            asked,
            abi.encodeWithSelector(
                IDemands.NotLate.selector, uint256(asked.deadline), uint256(asked.deadline) + LATER + 1
            )
        );
        step(60 + LATER + 1);
        Requests other = new Requests(feeds, address(0), 2, 30, 60);
        call(terms, address(other), asked, abi.encodeWithSelector(IDemands.NotRequests.selector, address(other)));
        Request memory r = asked;
        r.number = 8;
        call(
            terms,
            address(requests),
            r,
            abi.encodeWithSelector(IDemands.NotUnanswered.selector, requests.idOf(r), State.None)
        );
        r = asked;
        r.consumer = ASKER;
        call(
            terms,
            address(requests),
            r,
            abi.encodeWithSelector(IDemands.NotUnanswered.selector, requests.idOf(r), State.None)
        );
        r = asked;
        r.committee = "another";
        call(
            terms,
            address(requests),
            r,
            abi.encodeWithSelector(IProofs.WrongCommittee.selector, bytes32("another"), committee)
        );
        Terms memory t = terms;
        t.deadline = 0;
        call(t, address(requests), asked, abi.encodeWithSelector(IDemands.NotUnanswered.selector, request, State.Open));
        step(60);
        vm.prank(CONSUMER);
        requests.refund(request, CONSUMER);
        call(
            terms,
            address(requests),
            asked,
            abi.encodeWithSelector(IDemands.NotUnanswered.selector, request, State.Refunded)
        );
    }
}

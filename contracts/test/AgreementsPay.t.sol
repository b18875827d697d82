// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Account, IAgreements, Standing} from "../src/interfaces/IAgreements.sol";
import {IBonds} from "../src/interfaces/IBonds.sol";
import {IAcceptances} from "../src/interfaces/IAcceptances.sol";
import {Clauses, Terms} from "../src/libraries/Terms.sol";
import {Oracle} from "./kit/Oracle.sol";
import {Pact} from "./kit/Pact.sol";

/// @dev What is earned, lost, refunded and reimbursed, and how agreements end and go on.
contract AgreementsPayTest is Pact {
    Terms private t;
    bytes32 private pact;

    uint256 private constant SHARE = uint256(PRICE) / 4; // one operator's, a day

    function setUp() public override {
        super.setUp();
        t = draft();
        pact = activate(t);
    }

    function credit(address who) private view returns (uint256) {
        return agreements.creditOf(address(coin), who);
    }

    function pull(uint256 place) private returns (uint256 paid, uint256 refunded) {
        return agreements.pull(t, serving, one_(place));
    }

    function card(uint256 i, uint64 rounds, uint64 observed) private {
        cards.set(committee, operatorOf(i), rounds, observed);
    }

    function remaining() private view returns (uint256) {
        return agreements.accountOf(pact).remaining;
    }

    // ------------------------------------------------------------------------------------------- earning

    function test_payAccruesWithNobodyPushingIt() public {
        live(5 days);
        (uint256 paid, uint256 refunded) = pull(0);
        eq(paid, 3 * SHARE, "all but the last two days"); // RECORDS is two days
        eq(refunded, 0, "refunded");
        eq(credit(ownerOf(0)), 3 * SHARE, "to the owner");
        (paid,) = pull(0);
        eq(paid, 0, "twice");
        live(1 days);
        (paid,) = agreements.pull(t, 1, all(4));
        eq(paid, SHARE * 13, "one more day for one, four for the others");
        vm.prank(ownerOf(0));
        agreements.claim(address(coin), ownerOf(0));
        eq(coin.balanceOf(ownerOf(0)), 4 * SHARE, "claimed");
    }

    /// @dev However often it is pulled, it comes to the same.
    /// forge-config: default.fuzz.runs = 20
    function testFuzz_pullingOftenChangesNothing(uint256 seed) public {
        uint256 state = vm.snapshotState();
        live(10 days);
        vm.warp(START + 12 days);
        agreements.pull(t, 1, all(4));
        bytes32 want = keccak256(abi.encode(credit(ownerOf(0)), credit(ownerOf(3)), credit(consumer)));
        vm.revertToState(state);
        for (uint256 i; i < 20; ++i) {
            live(12 hours);
            seed = uint256(keccak256(abi.encode(seed)));
            if (seed & 1 == 0) agreements.pull(t, 1, one_((seed >> 8) % 4));
            if (seed & 2 == 0) agreements.settle(t);
        }
        vm.warp(START + 12 days);
        agreements.pull(t, 1, all(4));
        eq(
            keccak256(abi.encode(credit(ownerOf(0)), credit(ownerOf(3)), credit(consumer))),
            want,
            "another sum"
        );
    }

    /// @dev Everything paid out in the end: earned + refunded = escrowed, nothing stuck.
    function test_inTheEndNothingIsLeft() public {
        live(10 days);
        card(1, 1000, 750);
        vm.warp(START + 12 days);
        agreements.pull(t, 1, all(4));
        eq(credit(ownerOf(0)), 10 * SHARE, "who was there");
        eq(credit(ownerOf(1)), 10 * SHARE * 3 / 4, "who was there three times in four");
        eq(credit(consumer), 10 * SHARE / 4, "what it did not earn");
        eq(remaining(), 0, "stuck");
        (uint256 paid, uint256 refunded) = agreements.pull(t, 1, all(4));
        eq(paid + refunded, 0, "closed seats");
    }

    function test_onlyWhatTheRecordGainedSinceTheBeginningCounts() public {
        t.salt = "2";
        card(2, 500, 0); // before: no business of the agreement's
        pact = activate(t);
        card(2, 600, 100);
        live(4 days);
        (uint256 paid,) = pull(2);
        eq(paid, 2 * SHARE, "observed all of the 100 since");
    }

    /// @dev Pulling before a bad record only borrows: what comes later makes up for it.
    function test_pullingAheadOfABadRecordGainsNothing() public {
        card(0, 100, 100);
        live(4 days);
        (uint256 paid,) = pull(0);
        eq(paid, 2 * SHARE, "by the record so far");
        card(0, 400, 100);
        live(1 days);
        (paid,) = pull(0);
        eq(paid, 0, "had more than its due");
        live(5 days);
        vm.warp(START + 12 days);
        (paid,) = pull(0);
        eq(credit(ownerOf(0)), 10 * SHARE / 4, "a quarter in all");
    }

    /// @dev A record that fell (it was disproved) is no record.
    function test_aDisprovedRecordDoesNotCount() public {
        card(3, 100, 100);
        t.salt = "2";
        pact = activate(t);
        card(3, 50, 0);
        live(4 days);
        (uint256 paid,) = pull(3);
        eq(paid, 2 * SHARE, "paid as without a card");
    }

    // ---------------------------------------------------------------------------------------- lateness

    function test_latenessReducesPay() public {
        vm.warp(START + 5 hours + 10); // an answer five heartbeats old: four of them late
        say(1e8);
        live(10 days - 5 hours - 10);
        agreements.settle(t);
        vm.warp(START + 12 days);
        pull(0);
        eq(credit(ownerOf(0)), (10 days - 4 hours) * SHARE / 1 days, "less four hours");
    }

    /// @dev A committee that falls silent is not paid for it, and need not be late *yet* for that.
    function test_silenceIsNotPaid() public {
        vm.warp(START + 12 days);
        agreements.pull(t, 1, all(4));
        eq(credit(ownerOf(0)), (10 days - 239 hours) * SHARE / 1 days, "paid for silence");
        eq(remaining(), 0, "stuck");
    }

    /// @dev Invariant 8: lateness after the paid time is nobody's.
    /// forge-config: default.fuzz.runs = 50
    function testFuzz_noDutyOutsidePaidTime(uint256 when) public {
        live(10 days);
        vm.warp(START + 10 days + bound(when, 0, 400 days));
        agreements.settle(t);
        vm.warp(vm.getBlockTimestamp() + RECORDS);
        agreements.pull(t, 1, all(4));
        for (uint256 i; i < 4; ++i) {
            eq(credit(ownerOf(i)), 10 * SHARE, "held against it what came after");
        }
    }

    /// @dev Where an answer came about the end, and nobody called then, the doubt is the operators'.
    function test_lateAboutTheEnd() public {
        live(9 days);
        vm.warp(START + 10 days + 200);
        say(1e8); // 23 heartbeats late: of 24 hours, 200 seconds after the end
        vm.warp(START + 12 days);
        pull(0);
        eq(credit(ownerOf(0)), (10 days - 23 hours + 500) * SHARE / 1 days, "less what is certain");
    }

    /// @dev Nor is lateness before: the lane's count goes on from another's time.
    function test_latenessBeforeTheStintDoesNotCount() public {
        vm.warp(START + 8 hours);
        say(1e8); // seven late heartbeats of the first agreement
        t.salt = "2";
        pact = activate(t);
        live(10 days);
        vm.warp(START + 8 hours + 12 days);
        pull(0);
        eq(credit(ownerOf(0)), 10 * SHARE, "in full");
    }

    /// @dev A lane that has counted all it can still shows silence while it lasts.
    function test_aFullCountStillShowsSilence() public {
        vm.warp(START + 6 days);
        agreements.settle(t); // 143 late heartbeats by now
        say(1e8); // of which the lane counts 127
        live(4 days);
        vm.warp(START + 12 days);
        pull(0);
        eq(credit(ownerOf(0)), (10 days - 143 hours) * SHARE / 1 days, "came back by a late delivery");
    }

    // ------------------------------------------------------------------------------------------- halts

    function test_haltsAreNotPaid() public {
        live(1 days);
        vm.warp(START + 1 days + 600);
        deliverAs(STRANGER, packOf(0, true)); // notes itself
        for (uint256 i; i < 11; ++i) {
            vm.warp(vm.getBlockTimestamp() + 30 minutes);
            halt_(); // HALTED in time is neither late nor paid
        }
        vm.warp(vm.getBlockTimestamp() + 30 minutes);
        deliverAs(STRANGER, packOf(1e8, false));
        live(9 days - 600 - 6 hours);
        vm.warp(START + 12 days);
        pull(0);
        eq(credit(ownerOf(0)), (10 days - 6 hours) * SHARE / 1 days, "less six hours");
    }

    /// @dev A halt that is late as well is not deducted twice.
    function test_aSilentHaltIsNotDeductedTwice() public {
        live(1 days);
        vm.warp(START + 1 days + 600);
        deliverAs(STRANGER, packOf(0, true));
        vm.warp(START + 2 days);
        deliverAs(STRANGER, packOf(1e8, false));
        live(8 days);
        vm.warp(START + 12 days);
        pull(0);
        eq(credit(ownerOf(0)), (9 days + 600) * SHARE / 1 days, "less the halt");
    }

    function deliverAs(address who, bytes memory pack_) private {
        Terms[] memory list = new Terms[](1);
        list[0] = t;
        vm.prank(who);
        deliveries.deliver(list, pack_);
    }

    // --------------------------------------------------------------------------------------- deliveries

    /// @dev Who is on turn, as core/delivery computes it.
    function onTurn(uint256 last) private view returns (uint256 best) {
        bytes32 seed = keccak256(abi.encodePacked(committee, uint32(last)));
        bytes32 least = bytes32(type(uint256).max);
        for (uint256 i; i < 4; ++i) {
            bytes32 key = keccak256(abi.encodePacked(seed, uint16(i + 1)));
            if (key < least) (least, best) = (key, i);
        }
    }

    event Gas(string what, uint256 n, uint256 gas);

    function test_aDueDeliveryIsReimbursedToWhoIsOnTurn() public {
        vmp.fee(20 gwei);
        vm.warp(START + 100);
        uint256 turn = onTurn(START);
        address first = operatorOf(turn);
        deliverAs(operatorOf((turn + 1) % 4), packOf(1.1e8, false)); // due, but not its turn
        eq(credit(operatorOf((turn + 1) % 4)), 0, "out of turn");

        vm.warp(START + 200);
        first = operatorOf(onTurn(START + 100));
        bytes memory p = packOf(1.2e8, false);
        Terms[] memory list = new Terms[](1);
        list[0] = t;
        vm.prank(first);
        uint256 gas_ = gasleft();
        deliveries.deliver(list, p);
        emit Gas("deliver, reimbursed", 4, gas_ - gasleft());
        eq(credit(first), 100_000 * 20 gwei, "gas times base fee");
        uint256 until = agreements.standingOf(pact).until;
        uint256 funds = t.escrow - 100_000 * 20 gwei;
        eq(until, START + ((funds + 1) * 1 days - 1) / PRICE, "the paid time is that much shorter");
    }

    function test_laterAnyoneIsReimbursed() public {
        vmp.fee(200 gwei);
        vm.warp(START + 1 hours - 50); // within a minute of the heartbeat, since ten seconds
        deliverAs(STRANGER, packOf(1e8, false));
        eq(credit(STRANGER), 100_000 * 100 gwei, "at the cap");
    }

    function test_whatIsNotDueIsDeliveredAndNotReimbursed() public {
        vmp.fee(20 gwei);
        vm.warp(START + 1000);
        deliverAs(STRANGER, packOf(1.004999e8, false)); // less than the deviation
        eq(feeds.peek(ref).updatedAt, START + 1000, "delivered");
        eq(credit(STRANGER), 0, "reimbursed");
        vm.warp(START + 1001);
        bytes memory p = packOf(2e8, false);
        vm.warp(START + 1011);
        deliverAs(STRANGER, p);
        eq(credit(STRANGER), 100_000 * 20 gwei, "due by its move, for longer than a turn");
        deliverAs(STRANGER, p); // the same again is skipped
        eq(credit(STRANGER), 100_000 * 20 gwei, "reimbursed twice");
        vm.warp(START + 12 days);
        deliverAs(STRANGER, packOf(3e8, false));
        eq(feeds.peek(ref).updatedAt, START + 12 days, "delivered after the end");
        eq(credit(STRANGER), 100_000 * 20 gwei, "reimbursed after the end");
    }

    /// @dev The same terms twice in one delivery are reimbursed once.
    function test_oneAnswerIsReimbursedOnce() public {
        vmp.fee(20 gwei);
        Terms[] memory list = new Terms[](3);
        (list[0], list[1], list[2]) = (t, t, t);
        bytes memory p = packOf(2e8, false);
        vm.warp(START + 20);
        p = packOf(2e8, false);
        vm.warp(START + 40);
        vm.prank(STRANGER);
        deliveries.deliver(list, p);
        eq(credit(STRANGER), 100_000 * 20 gwei, "thrice");
        vm.expectRevert(abi.encodeWithSelector(IAgreements.NotYours.selector, STRANGER));
        vm.prank(STRANGER);
        agreements.reimburse(t, STRANGER);
    }

    /// @dev Deliveries cannot take what the time that has passed costs.
    function test_reimbursementsLeaveWhatIsEarned() public {
        t = draft();
        t.salt = "dear";
        t.deliveryGas = type(uint32).max;
        t.baseFeeCap = type(uint64).max;
        t.rate = type(uint128).max;
        pact = activate(t);
        vmp.fee(1 ether);
        live(1 days - 1000);
        vm.warp(START + 1 days);
        bytes memory p = packOf(2e8, false);
        vm.warp(START + 1 days + 20);
        deliverAs(STRANGER, p);
        eq(credit(STRANGER), t.escrow - (1 days + 20) * uint256(PRICE) / 1 days, "all to spare");
        eq(agreements.standingOf(pact).until, START + 1 days + 20, "and so it is over");
        vm.warp(START + 4 days);
        agreements.pull(t, 1, all(4));
        eq(credit(ownerOf(0)), (1 days + 20) * SHARE / 1 days, "what was earned");
        yes(remaining() == 0, "stuck");
    }

    // ----------------------------------------------------------------------------------------- forfeits

    function test_aForfeitTakesAPeriodOnce() public {
        live(3 days);
        vmp.startPrank(FAULTS);
        eq(agreements.forfeit(t, 1, START + 30 hours, START + 30 hours + 1), PRICE, "one period");
        eq(agreements.forfeit(t, 1, START + 25 hours, START + 47 hours), 0, "the same period");
        eq(agreements.forfeit(t, 1, START + 4 days, START + 5 days), 0, "not begun yet");
        eq(agreements.forfeit(t, 1, 0, START), 0, "before the stint");
        eq(agreements.forfeit(t, 1, START + 2 days, START + 1 days), 0, "backwards");
        vmp.stopPrank();
        live(7 days);
        vm.warp(START + 12 days);
        agreements.pull(t, 1, all(4));
        eq(credit(ownerOf(2)), 9 * SHARE, "a day less");
        eq(credit(consumer), PRICE, "the consumer's");
    }

    /// @dev The last period is cut short by the end: no more is taken than there was.
    function test_aForfeitOfACutPeriodTakesNoMoreThanItsPart() public {
        live(3 days + 6 hours);
        vm.prank(FAULTS);
        agreements.forfeit(t, 1, START + 3 days + 6 hours - 1, START + 3 days + 6 hours);
        vm.prank(FAULTS);
        agreements.stop(t);
        vm.warp(START + 20 days);
        agreements.pull(t, 1, all(4));
        eq(credit(ownerOf(0)), 3 * SHARE, "three days");
        eq(credit(consumer), t.escrow - 3 * uint256(PRICE), "the rest");
    }

    /// @dev Forfeits in any order, of any windows, take their union.
    /// forge-config: default.fuzz.runs = 100
    function testFuzz_forfeitsAreASet(uint256 a, uint256 b, uint256 c, uint256 d) public {
        live(9 days);
        a = bound(a, START, START + 9 days);
        b = bound(b, a, START + 9 days);
        c = bound(c, START, START + 9 days);
        d = bound(d, c, START + 9 days);
        uint256 state = vm.snapshotState();
        vmp.startPrank(FAULTS);
        uint256 one1 = agreements.forfeit(t, 1, a, b);
        uint256 two = agreements.forfeit(t, 1, c, d);
        vmp.stopPrank();
        vm.revertToState(state);
        vmp.startPrank(FAULTS);
        eq(agreements.forfeit(t, 1, c, d) + agreements.forfeit(t, 1, a, b), one1 + two, "by order");
        vmp.stopPrank();
        uint256 days_;
        for (uint256 i; i < 9; ++i) {
            (uint256 x, uint256 y) = (START + i * 1 days, START + (i + 1) * 1 days);
            if ((a < b && a < y && b > x) || (c < d && c < y && d > x)) ++days_;
        }
        eq(one1 + two, days_ * PRICE, "the union");
    }

    /// @dev The dearest forfeit that terms allow stays affordable.
    function test_gasOfTheLongestForfeit() public {
        Terms memory l = draft();
        l.salt = "long";
        l.period = 60;
        l.longest = 16_384 * 60;
        l.price = 1;
        pact = activate(l);
        vm.warp(START + l.longest);
        vm.prank(FAULTS);
        uint256 gas_ = gasleft();
        uint256 fees = agreements.forfeit(l, 1, 0, type(uint256).max);
        emit Gas("forfeit of 16,384 periods", 4, gas_ - gasleft());
        eq(fees, 16_384, "all");
    }

    // ------------------------------------------------------------------------------------------- ending

    /// @dev Invariant 9: each party alone, and one period later it is over and everybody has theirs.
    function test_anyPartyEndsItInBoundedTime() public {
        live(1 days);
        address[5] memory who = [consumer, operatorOf(0), ownerOf(1), operatorOf(3), ownerOf(3)];
        uint8[5] memory place = [99, 0, 1, 3, 3];
        for (uint256 i; i < 5; ++i) {
            uint256 state = vm.snapshotState();
            vm.prank(who[i]);
            agreements.end(t, place[i]);
            eq(agreements.standingOf(pact).until, START + 2 days, "one period's notice");
            // Nobody delays it.
            fund(t, 1000e18);
            vm.prank(consumer);
            agreements.topUp(t, 1000e18);
            vm.warp(START + 1 days + 12 hours);
            vm.prank(consumer);
            agreements.end(t, 0);
            eq(agreements.standingOf(pact).until, START + 2 days, "delayed");
            vm.warp(START + 2 days);
            agreements.settle(t);
            yes(credit(consumer) >= 1000e18 + 8 * uint256(PRICE), "the remainder is the consumer's");
            vm.expectRevert(abi.encodeWithSelector(IAgreements.Over.selector, pact, START + 2 days));
            agreements.topUp(t, 1);
            vm.warp(START + 4 days);
            agreements.pull(t, 1, all(4));
            eq(remaining(), 0, "stuck");
            vm.revertToState(state);
        }
        vm.expectRevert(abi.encodeWithSelector(IAgreements.NotYours.selector, STRANGER));
        vm.prank(STRANGER);
        agreements.end(t, 0);
        vm.expectRevert(abi.encodeWithSelector(IAgreements.NotYours.selector, operatorOf(0)));
        vm.prank(operatorOf(0));
        agreements.end(t, 1); // another's place
        vm.expectRevert(abi.encodeWithSelector(IAgreements.NotYours.selector, operatorOf(0)));
        vm.prank(operatorOf(0));
        agreements.end(t, 4);
    }

    function test_anEmptyEscrowEndsWithoutDebt() public {
        live(10 days);
        yes(agreements.standingOf(pact).ended, "goes on");
        vm.prank(consumer);
        vm.expectRevert(abi.encodeWithSelector(IAgreements.Over.selector, pact, START + 10 days));
        agreements.end(t, 0);
        live(10 days);
        agreements.pull(t, 1, all(4));
        eq(credit(ownerOf(0)), 10 * SHARE, "paid for what was paid in");
        eq(credit(consumer), 0, "all was earned");
    }

    function test_toppingUpRenewsUntilTheLongest() public {
        fund(t, 20 * uint256(PRICE));
        vm.prank(consumer);
        agreements.topUp(t, 2 * uint256(PRICE));
        eq(agreements.standingOf(pact).until, START + 12 days, "two days more");
        vm.prank(consumer);
        agreements.topUp(t, 18 * uint256(PRICE));
        eq(agreements.standingOf(pact).until, START + 20 days, "no further than the longest");
        live(20 days);
        agreements.settle(t);
        eq(credit(consumer), 10 * uint256(PRICE), "what bought no time");
        vm.expectRevert(IAgreements.Nothing.selector);
        agreements.topUp(t, 0);
    }

    function test_stopEndsAtOnce() public {
        live(1 days);
        vm.expectRevert(abi.encodeWithSelector(IAgreements.OnlyVerdicts.selector, address(this)));
        agreements.stop(t);
        vm.prank(DEMANDS);
        agreements.stop(t);
        eq(credit(consumer), 9 * uint256(PRICE), "at once");
        vm.prank(FAULTS);
        agreements.stop(t); // of no further effect
        (uint256 from, uint256 to) = agreements.stintOf(pact, 1);
        yes(from == START && to == START + 1 days, "the stint");
    }

    // ---------------------------------------------------------------------------------------- rotation

    function adopt(uint256 from, uint256 n) private {
        agreements.adopt(t, acceptancesOf(pact, from, n));
    }

    function test_rotationAdoptionAndPayOfBothStints() public {
        live(2 days);
        enrol(4, BOND);
        rotate(1, 1, 4); // 1, 2, 3 stay, 0 leaves, 4 joins
        adopt(1, 4);
        uint256 later = EXPIRY + 30 days + 7 days + CHALLENGE;
        (uint256 left, uint256 until) = lockOf(pact, 4);
        yes(left == BOND && until == later, "the joiner's lock");
        (left, until) = lockOf(pact, 1);
        yes(left == BOND && until == later, "a stayer's lock lasts longer");
        (left, until) = lockOf(pact, 0);
        yes(left == BOND && until == later - 30 days, "the leaver's stays as it was");
        eq(agreements.standingOf(pact).lockedUntil, later, "standing");

        live(8 days);
        vm.warp(START + 12 days);
        agreements.pull(t, 1, all(4));
        agreements.pull(t, 2, all(4));
        eq(credit(ownerOf(0)), 2 * SHARE, "leaver");
        eq(credit(ownerOf(1)), 10 * SHARE, "stayer");
        eq(credit(ownerOf(4)), 8 * SHARE, "joiner");
        eq(remaining(), 0, "stuck");
    }

    /// @dev From when the rotation is noted until it is adopted nothing is earned, and there is no duty.
    function test_nothingIsEarnedBetweenStints() public {
        live(1 days);
        enrol(4, BOND);
        rotate(1, 1, 4);
        agreements.settle(t);
        (uint256 from, uint256 to) = agreements.stintOf(pact, 1);
        eq(to, START + 1 days, "noted");
        vm.warp(START + 3 days);
        say(1e8);
        adopt(1, 4);
        (from, to) = agreements.stintOf(pact, 2);
        yes(from == START + 3 days && to == START + 10 days, "the next stint");
        live(7 days);
        vm.warp(START + 12 days);
        agreements.pull(t, 1, all(4));
        agreements.pull(t, 2, all(4));
        eq(credit(ownerOf(1)), 8 * SHARE, "less the two days between");
        eq(credit(consumer), 2 * uint256(PRICE), "which are the consumer's");
    }

    function test_anExpiredEpochEarnsNothing() public {
        Terms memory l = draft();
        (l.salt, l.longest, l.escrow) = ("long", 60 days, 60 * PRICE);
        t = l;
        pact = activate(l);
        live(30 days - 1);
        vm.warp(START + 40 days);
        agreements.settle(t);
        (, uint256 to) = agreements.stintOf(pact, 1);
        eq(to, EXPIRY, "the stint ends with the key");
        vm.expectRevert(abi.encodeWithSelector(IAgreements.AdoptedAlready.selector, pact, 1));
        adopt(0, 4);
        vm.prank(consumer);
        agreements.end(t, 0);
        vm.warp(START + 41 days);
        agreements.pull(t, 1, all(4));
        eq(credit(ownerOf(0)), 30 * SHARE, "thirty days");
        eq(remaining(), 0, "stuck");
    }

    function test_joinersMustSignAndLock() public {
        rotate(1, 2, 4); // 4 and 5 join
        vm.expectRevert();
        adopt(2, 4); // without a bond
        enrol(4, BOND);
        enrol(5, BOND - 1);
        vm.expectRevert();
        adopt(2, 4);
        fill(5, 1);
        bytes[] memory list = acceptancesOf(pact, 2, 4);
        list[3] = "";
        vm.expectRevert(abi.encodeWithSelector(IAcceptances.BadAcceptance.selector, 3, operatorOf(5)));
        agreements.adopt(t, list);
        vm.prank(operatorOf(5));
        acceptances.revoke(pact, operatorOf(5));
        vm.expectRevert(abi.encodeWithSelector(IAcceptances.TakenBack.selector, pact, operatorOf(5)));
        adopt(2, 4);
        eq(agreements.standingOf(pact).epoch, 1, "adopted by halves");
        eq(freeOf(4), BOND, "locked by halves");
    }

    /// @dev A stayer whose owner revoked it makes no new promise: its lock stays as it was, and the committee needs
    /// another member.
    function test_noAgreementGoesOnWithARevokedStayer() public {
        vm.prank(ownerOf(2));
        bonds.revoke(operatorOf(2));
        enrol(4, BOND);
        rotate(1, 1, 4);
        bytes[] memory list = acceptancesOf(pact, 1, 4);
        vm.expectRevert(abi.encodeWithSelector(IBonds.OperatorRevoked.selector, operatorOf(2)));
        agreements.adopt(t, list);
        (, uint256 until) = lockOf(pact, 2);
        eq(until, EXPIRY + 7 days + CHALLENGE, "extended");
        enrol(5, BOND);
        enrol(6, BOND);
        rotate(2, 3, 4);
        adopt(3, 4);
    }

    /// @dev An epoch that was passed over never served; who only served there has no lock.
    function test_anEpochThatWasPassedOver() public {
        enrol(4, BOND);
        rotate(1, 4, 4);
        rotate(2, 0, 4);
        adopt(0, 4); // all stayers: no lock, no signature
        (uint256 from, uint256 to) = agreements.stintOf(pact, 2);
        yes(from == 0 && to == 0, "served");
        vm.expectRevert(abi.encodeWithSelector(IAgreements.NotServed.selector, pact, 2));
        agreements.pull(t, 2, one_(0));
        vm.prank(FAULTS);
        eq(agreements.charge(pact, operatorOf(4), type(uint256).max, PROVER), 0, "charged without a lock");
        vm.prank(FAULTS);
        vm.expectRevert(abi.encodeWithSelector(IAgreements.NotServed.selector, pact, 2));
        agreements.forfeit(t, 2, START, START + 1);
    }

    // ----------------------------------------------------------------------------------------- verdicts

    /// @dev Invariant 12: whatever comes later, a past moment stays in the paid time and the lock within reach.
    function test_nothingLaterChangesAVerdict() public {
        live(2 days);
        uint256 moment = START + 2 days - 1;
        uint256 state = vm.snapshotState();
        for (uint256 i; i < 6; ++i) {
            if (i == 0) {
                vm.prank(consumer);
                agreements.end(t, 0);
            } else if (i == 1) {
                rotate(1, 20, 4);
                agreements.settle(t);
            } else if (i == 2) {
                vm.prank(ownerOf(0));
                bonds.unbond(operatorOf(0), 9 * BOND);
                vm.warp(START + 2 days + UNBONDING);
                // The lock is over by then; the stint's past is not.
                (uint256 f, uint256 u) = agreements.stintOf(pact, 1);
                yes(f <= moment && moment < u, "moved");
                vm.revertToState(state);
                continue;
            } else if (i == 3) {
                vm.prank(ownerOf(0));
                bonds.revoke(operatorOf(0));
            } else if (i == 4) {
                vm.prank(FAULTS);
                agreements.stop(t);
            } else {
                vm.warp(agreements.standingOf(pact).lockedUntil - 1);
                agreements.pull(t, 1, all(4));
            }
            (uint256 from, uint256 to) = agreements.stintOf(pact, 1);
            yes(from <= moment && moment < to, "no longer in the paid time");
            vm.prank(FAULTS);
            eq(agreements.charge(pact, operatorOf(0), type(uint256).max, PROVER), BOND, "out of reach");
            vm.revertToState(state);
        }
    }

    function test_onlyVerdictsCharge() public {
        bytes memory no = abi.encodeWithSelector(IAgreements.OnlyVerdicts.selector, consumer);
        vmp.startPrank(consumer);
        vm.expectRevert(no);
        agreements.charge(pact, operatorOf(0), 1, consumer);
        vm.expectRevert(no);
        agreements.charge(pact, operatorOf(0), type(uint256).max, consumer);
        vm.expectRevert(no);
        agreements.forfeit(t, 1, START, START + 1);
        vmp.stopPrank();
        vmp.startPrank(DEMANDS);
        vm.expectRevert(abi.encodeWithSelector(IAgreements.NotActivated.selector, bytes32("none")));
        agreements.charge("none", operatorOf(0), 1, consumer);
        eq(agreements.charge(pact, operatorOf(0), 7, PROVER), 7, "charged");
        eq(agreements.charge(pact, operatorOf(0), BOND, PROVER), BOND - 7, "no further than the lock");
        eq(agreements.charge(pact, operatorOf(0), 1, PROVER), 0, "empty");
        vmp.stopPrank();
    }

    function test_unknownTermsDoNothing() public {
        t.salt = "never";
        bytes memory no = abi.encodeWithSelector(IAgreements.NotActivated.selector, agreements.idOf(t));
        vm.expectRevert(no);
        agreements.settle(t);
        vm.expectRevert(no);
        agreements.pull(t, 1, one_(0));
        vm.expectRevert(no);
        agreements.topUp(t, 1);
        vm.expectRevert(no);
        agreements.end(t, 0);
        vm.expectRevert(no);
        agreements.adopt(t, new bytes[](4));
        vm.prank(FAULTS);
        vm.expectRevert(no);
        agreements.stop(t);
        Standing memory s = agreements.standingOf(agreements.idOf(t));
        yes(s.activated == 0 && s.until == 0 && !s.ended, "standing of nothing");
    }
}

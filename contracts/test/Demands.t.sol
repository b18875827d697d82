// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IDemands} from "../src/interfaces/IDemands.sol";
import {IFaults, Signer} from "../src/interfaces/IFaults.sol";
import {IFeeds, Reply} from "../src/interfaces/IFeeds.sol";
import {IProofs, Shown} from "../src/interfaces/IProofs.sol";
import {SignedReport} from "../src/interfaces/ICommittees.sol";
import {Evidence, Finding} from "../src/libraries/Evidence.sol";
import {Reports} from "../src/libraries/Reports.sol";
import {Terms} from "../src/libraries/Terms.sol";
import {Court, Seen} from "./kit/Court.sol";
import {Oracle} from "./kit/Oracle.sol";
import {Tree} from "./kit/Tree.sol";

/// @dev Takes its credit, and asks for it again while it gets it; or refuses it; or burns what gas there is.
contract Greedy {
    IDemands private immutable DEMANDS;
    uint256 private immutable MANNER;

    constructor(IDemands demands, uint256 manner) {
        (DEMANDS, MANNER) = (demands, manner);
    }

    function answer(Terms calldata terms, Reply[] calldata replies) external {
        DEMANDS.answer(terms, replies);
    }

    function claim(address payable to) external returns (uint256) {
        return DEMANDS.claim(to);
    }

    receive() external payable {
        if (MANNER == 0) {
            try DEMANDS.claim(payable(address(this))) {} catch {}
        }
        require(MANNER != 1);
        while (MANNER == 2) {}
    }
}

contract DemandsTest is Court {
    address private constant ASKER = address(0xA5);
    address private constant POSTER = address(0x90);
    uint256 private constant FEE = 10 gwei;
    uint256 private constant DEPOSIT = 4 * 40_000 * FEE;

    function setUp() public override {
        super.setUp();
        chain.fee(FEE);
        chain.roll(1000);
        chain.deal(ASKER, 100 ether);
    }

    function err(bytes4 selector, uint256 a, uint256 b) private pure returns (bytes memory) {
        return abi.encodeWithSelector(selector, a, b);
    }

    // ------------------------------------------------------------------------------------------ demands

    function ask(bytes memory want) private {
        vm.prank(ASKER);
        if (want.length != 0) vm.expectRevert(want);
        demands.demand{value: DEPOSIT}(terms);
    }

    /// @dev The lane is late, and somebody asks. @return r The round to answer in.
    function asked() private returns (uint64 r) {
        step(61 + GRACE);
        ask("");
        (, uint64 opened,,,) = demands.demandOf(agreement);
        return opened << 16;
    }

    function post(Reply[] memory list, bytes memory want) private {
        vm.prank(POSTER);
        if (want.length != 0) vm.expectRevert(want);
        demands.answer(terms, list);
    }

    /// @dev The grace passes, in seconds and in blocks.
    function pass() private {
        for (uint256 i; i < 3; ++i) {
            chain.roll(1010 + i);
            step(terms.demandGrace / 3);
            demands.tick(terms);
        }
    }

    function conclude(bytes memory want) private {
        if (want.length != 0) vm.expectRevert(want);
        demands.conclude(terms);
    }

    function penalties() private view returns (uint256) {
        return lost(1) + lost(2) + lost(3) + lost(4);
    }

    /// @dev The deposit's parts add up to what is there.
    function settled(uint256 back, uint256 earned) private view {
        eq(demands.creditOf(ASKER), back, "back to the demander");
        eq(demands.creditOf(POSTER), earned, "to who posted answers");
        eq(address(demands).balance, back + earned, "all of it");
    }

    function test_silenceCosts() public {
        uint64 r = asked();
        step(1);
        post(replies(1, 3, r, 1000), "");
        pass();
        conclude("");
        eq(lost(1) + lost(2), 0, "who answered");
        eq(lost(3), PENALTY, "who did not");
        eq(lost(4), PENALTY, "who did not");
        eq(bonds.creditOf(ASKER), 2 * (PENALTY / 10), "bounty");
        settled(DEPOSIT / 2, DEPOSIT / 2);
        conclude(abi.encodeWithSelector(IDemands.NotOpen.selector, agreement));
    }

    function test_allAnswered() public {
        uint64 r = asked();
        step(1);
        post(replies(1, 5, r, 1000), "");
        pass();
        conclude("");
        eq(penalties(), 0, "penalties");
        settled(0, DEPOSIT);
    }

    /// @dev A reason is an answer: an operator without a value is not silent.
    function test_aReasonIsAnAnswer() public {
        uint64 r = asked();
        step(1);
        Reply[] memory list = new Reply[](4);
        for (uint256 m = 1; m <= 4; ++m) {
            list[m - 1] = replyOf(m, r, nowMs(), reason(14));
        }
        post(list, "");
        pass();
        conclude("");
        eq(penalties(), 0, "penalties");
    }

    /// @dev The very same answers settle the feed, and the demand is met: nobody pays, who was away neither.
    function test_answersSettleTheFeed() public {
        uint64 r = asked();
        step(1);
        Reply[] memory list = replies(2, 5, r, 1000);
        post(list, "");
        feeds.settle(committee, 0, feed, 0, false, r, list);
        (int256 got, uint256 at) = feeds.latestAnswer(ref);
        eq(got, int256(1001), "the lower median");
        eq(at, vm.getBlockTimestamp(), "now");
        conclude("");
        eq(penalties(), 0, "penalties");
        settled(DEPOSIT - 3 * (DEPOSIT / 4), 3 * (DEPOSIT / 4));
    }

    function test_aDeliveryEndsIt() public {
        uint64 opened = asked() >> 16;
        step(1);
        freshen(1001);
        conclude("");
        eq(penalties(), 0, "penalties");
        settled(DEPOSIT, 0);
        // The next one waits: for a heartbeat after the last, and for the feed to be late again.
        ask(abi.encodeWithSelector(IDemands.TooSoon.selector, opened + 60));
        step(60);
        ask(err(IDemands.NotLate.selector, opened + 1, opened + 1 + 61 + GRACE));
        asked();
    }

    /// @dev A report from before, which was late when the demand was made, does not end it.
    function test_anOldDeliveryDoesNotEndIt() public {
        step(61 + GRACE);
        uint64 old = nowMs() - 80_000; // newer than the lane's, but older than the heartbeat will allow
        step(30);
        ask("");
        push(one(header(old), feed, 0, 999));
        pass();
        conclude("");
        eq(penalties(), 4 * PENALTY, "penalties");
    }

    function test_notJustAfterADelivery() public {
        step(60 + GRACE - 10);
        uint256 time = vm.getBlockTimestamp() - 60 - GRACE;
        ask(err(IDemands.NotLate.selector, time, time + 61 + GRACE));
        step(1);
        asked();
    }

    /// @dev A spike of fees counts against nobody: neither for the demand nor for its blocks.
    function test_feeSpike() public {
        step(61 + GRACE);
        chain.fee(51 gwei);
        ask(err(IDemands.FeesTooHigh.selector, 51 gwei, 50 gwei));
        chain.fee(FEE);
        ask("");
        chain.fee(51 gwei);
        chain.roll(1001);
        step(1000);
        vm.expectRevert(err(IDemands.FeesTooHigh.selector, 51 gwei, 50 gwei));
        demands.tick(terms);
        uint256 due = vm.getBlockTimestamp() - 1000 + terms.demandGrace;
        conclude(abi.encodeWithSelector(IDemands.TooEarly.selector, due, 0, 3));
        chain.fee(FEE);
        pass();
        conclude("");
        eq(penalties(), 4 * PENALTY, "penalties");
    }

    /// @dev A block counts once, the demand's own never, and not before the grace in seconds is over too.
    function test_ticks() public {
        asked();
        vm.expectRevert(abi.encodeWithSelector(IDemands.Counted.selector, 0));
        demands.tick(terms);
        for (uint256 i = 1; i <= 3; ++i) {
            chain.roll(1000 + i);
            demands.tick(terms);
            vm.expectRevert(abi.encodeWithSelector(IDemands.Counted.selector, i));
            demands.tick(terms);
        }
        chain.roll(1009);
        vm.expectRevert(abi.encodeWithSelector(IDemands.Counted.selector, 3));
        demands.tick(terms);
        uint256 due = vm.getBlockTimestamp() + terms.demandGrace;
        conclude(abi.encodeWithSelector(IDemands.TooEarly.selector, due, 3, 3));
        vm.warp(due - 1);
        conclude(abi.encodeWithSelector(IDemands.TooEarly.selector, due, 3, 3));
        vm.warp(due);
        conclude("");
    }

    /// @dev (11) HALTED means no breach, and a halt that nobody renews is none either.
    function test_invariant11_haltedIsNoBreach() public {
        bytes32 side = keccak256("evidence");
        bytes32 root = Tree.pair(Reports.leaf(1, feed, Evidence.HALTED), side);
        push(
            abi.encodePacked(
                Oracle.head(SECRET, header(), root, EXPIRY), committee, uint16(0), feed, uint8(3), int128(0), side
            )
        );
        step(61 + GRACE);
        ask(abi.encodeWithSelector(IDemands.LaneHalted.selector, ref));
        step(1 days);
        ask(abi.encodeWithSelector(IDemands.LaneHalted.selector, ref));
    }

    function test_badReplies() public {
        uint64 r = asked();
        Reply[] memory list = replies(1, 2, r, 1000);
        bytes memory bad = abi.encodeWithSelector(IDemands.BadReply.selector, 0);
        // Dated before the demand, to come, or saying nothing.
        list[0] = replyOf(1, r, nowMs() - 1, value(1));
        post(list, bad);
        list[0] = replyOf(1, r, nowMs() + uint64(SKEW * 1000) + 1, value(1));
        post(list, bad);
        list[0] = replyOf(1, r, nowMs(), 0);
        post(list, bad);
        list[0] = replyOf(1, r, nowMs(), Evidence.HALTED);
        post(list, bad);
        // By another, of another round or another feed.
        list[0] = replyOf(2, r, nowMs(), value(1));
        list[0].member = 1;
        vm.expectPartialRevert(IProofs.NotSigned.selector);
        demands.answer(terms, list);
        list[0] = replyOf(1, r - 65_536, nowMs(), value(1));
        vm.expectPartialRevert(IProofs.NotSigned.selector);
        demands.answer(terms, list);
        list[0] = replyOf(1, r, nowMs(), value(1));
        list[0].word = value(2);
        vm.expectPartialRevert(IProofs.NotSigned.selector);
        demands.answer(terms, list);
        list[0].member = 5;
        post(list, err(IProofs.NoMember.selector, 5, 4));
        // What is said in the protocol's rounds answers nothing.
        Seen memory o = seen(1, nowMs(), value(1));
        list[0] = Reply(1, o.time, value(1), valuesOf(o), o.context, signBy(1, digestOf(1, r, o)));
        vm.expectPartialRevert(IProofs.NotSigned.selector);
        demands.answer(terms, list);
        settledNothing();
    }

    function settledNothing() private view {
        eq(demands.creditOf(POSTER) + demands.creditOf(address(this)), 0, "credits");
        eq(penalties(), 0, "penalties");
    }

    /// @dev Who brings some of the answers first takes nothing from who brings them all.
    function test_frontRunAnswers() public {
        uint64 r = asked();
        step(1);
        demands.answer(terms, replies(2, 3, r, 1001));
        post(replies(1, 5, r, 1000), "");
        post(replies(1, 5, r, 1000), abi.encodeWithSelector(IDemands.NothingNew.selector));
        eq(demands.creditOf(address(this)), DEPOSIT / 4, "for one");
        eq(demands.creditOf(POSTER), DEPOSIT / 4 * 3, "for three");
        pass();
        conclude("");
        eq(penalties(), 0, "penalties");
        eq(demands.creditOf(ASKER), 0, "nothing is left");
    }

    function test_deposit() public {
        step(61 + GRACE);
        vm.prank(ASKER);
        vm.expectRevert(err(IDemands.DepositTooSmall.selector, DEPOSIT - 1, DEPOSIT));
        demands.demand{value: DEPOSIT - 1}(terms);
        ask("");
        ask(abi.encodeWithSelector(IDemands.TooSoon.selector, type(uint256).max));
    }

    /// @dev No duty outside paid time: not where it would be due after it, nor where it ended meanwhile.
    function test_noDutyOutsidePaidTime() public {
        (, uint256 to) = agreements.stintOf(agreement, 1);
        vm.warp(to - 400);
        freshen(1000);
        step(100);
        uint256 due = vm.getBlockTimestamp() + terms.demandGrace;
        ask(abi.encodeWithSelector(IDemands.NoDuty.selector, 1, 1, due, to));
    }

    function test_endedMeanwhile() public {
        asked();
        vm.prank(address(faults));
        agreements.stop(terms);
        pass();
        conclude("");
        eq(penalties(), 0, "void");
        settled(DEPOSIT, 0);
    }

    /// @dev Who is asked may end the agreement, and still answers in the notice's time, or pays.
    function test_endingItSavesNobodyFromADemand() public {
        asked();
        vm.prank(Oracle.members(0, n)[0]);
        agreements.end(terms, 0);
        pass();
        conclude("");
        eq(penalties(), 4 * PENALTY, "all pay");
    }

    // --------------------------------------------------------------------------------------- challenges

    uint256 private constant STAKE = (150_000 + 4 * 30_000) * 50 gwei;

    /// @dev A report that says `v` of observers that say 1000 … 1003, delivered.
    function delivered(int256 v) private returns (Shown memory shown) {
        Seen[] memory all = everybody(1000);
        shown = swear(ROUND + 1, medianTimeOf(all), all, value(v));
        push(
            abi.encodePacked(
                uint40(EXPIRY), shown.report.epoch, shown.report.round, shown.report.time, shown.report.r,
                shown.report.s, committee, uint16(0), feed, uint8(1), int128(v), shown.wordPath
            )
        );
        step(5);
    }

    function challenge(Shown memory shown, bytes memory want) private {
        vm.prank(ASKER);
        if (want.length != 0) vm.expectRevert(want);
        demands.challenge{value: STAKE}(terms, shown.report, shown.word, shown.wordPath);
    }

    function defend(Shown memory shown, bytes memory want) private {
        vm.prank(POSTER);
        if (want.length != 0) vm.expectRevert(want);
        demands.defend(terms, shown);
    }

    function resolve(Shown memory shown, bytes memory want) private {
        if (want.length != 0) vm.expectRevert(want);
        demands.resolve(terms, shown.report, shown.word);
    }

    /// @dev (10) A valid answer costs no bond, and the deposit is the defender's.
    function test_invariant10_aValidAnswer() public {
        Shown memory shown = delivered(1001);
        challenge(shown, "");
        resolve(shown, abi.encodeWithSelector(IDemands.TooEarly.selector, vm.getBlockTimestamp() + 12 hours, 0, 0));
        step(11 hours);
        defend(shown, "");
        settled(0, STAKE);
        eq(penalties(), 0, "bonds");
        // It is over: no second end, and no second challenge.
        defend(shown, abi.encodeWithSelector(IDemands.NotOpen.selector, agreement));
        step(2 days);
        resolve(shown, abi.encodeWithSelector(IDemands.NotOpen.selector, agreement));
        vm.warp(shown.report.time / 1000 + 60);
        challenge(shown, abi.encodeWithSelector(IDemands.Judged.selector, digestOf(shown.report)));
    }

    /// @dev (10) Silence costs what an invalid report costs.
    function test_invariant10_silence() public {
        Shown memory shown = delivered(1001);
        challenge(shown, "");
        step(12 hours);
        uint256 state = vm.snapshotState();
        resolve(shown, "");
        settled(STAKE, 0);
        eq(penalties(), 4 * JOINT, "all jointly");
        eq(bonds.creditOf(ASKER), 4 * JOINT / 10, "bounty");
        yes(faults.condemned(agreement, digestOf(shown.report)), "condemned");
        uint256 silence = penalties();
        vm.revertToState(state);

        Shown memory invalid = delivered(1002);
        Signer[] memory nobody;
        faults.invalidReport(terms, invalid, nobody);
        yes(silence >= penalties(), "never less than an invalid report");
    }

    /// @dev (10) Evidence that condemns: the deposit goes back. It cannot be a defence.
    function test_invariant10_anInvalidReport() public {
        Shown memory shown = delivered(1002);
        challenge(shown, "");
        defend(shown, abi.encodeWithSelector(IDemands.NotCleared.selector, Finding.WrongOutcome));
        faults.invalidReport(terms, shown, signers(shown.report, 1, 2));
        resolve(shown, "");
        settled(STAKE, 0);
        eq(penalties(), BOND + 3 * JOINT, "as an invalid report");
    }

    /// @dev A defence must show all of it.
    function test_halfADefence() public {
        Shown memory shown = delivered(1001);
        challenge(shown, "");
        Shown memory half = shown;
        Seen[] memory all = everybody(1000);
        for (uint256 i; i < 4; ++i) {
            all[i].time -= 5000;
        }
        half.observers = bytes.concat(
            bytes2(uint16(4)), entryOf(all[0]), entryOf(all[1]), entryOf(all[2]), closedOf(ROUND + 1, all[3])
        );
        defend(half, abi.encodeWithSelector(IDemands.NotCleared.selector, Finding.Nothing));
        // Without the word, or with another report's.
        half.observers = listOf(all);
        (half.word, half.wordPath) = (0, new bytes32[](0));
        defend(half, abi.encodeWithSelector(IDemands.NotOpen.selector, agreement));
    }

    /// @dev Only what the lane holds: not what nobody delivered, nor what was replaced.
    function test_notDelivered() public {
        Seen[] memory all = everybody(1000);
        Shown memory shown = swear(ROUND + 1, medianTimeOf(all), all, value(1001));
        step(5);
        bytes memory want = abi.encodeWithSelector(IDemands.NotDelivered.selector, ref);
        challenge(shown, want);
        shown = delivered(1001);
        freshen(1001);
        challenge(shown, want);
    }

    /// @dev A report that swears the same in the same second as the delivered one, but whose evidence need not be
    /// kept so long, cannot be brought later.
    function test_aLookalikeIsTooOld() public {
        Shown memory shown = delivered(1001);
        uint256 until = shown.report.time / 1000 + 12 hours;
        vm.warp(until + 1);
        challenge(shown, abi.encodeWithSelector(IDemands.TooOld.selector, until));
        vm.warp(until);
        challenge(shown, "");
    }

    function test_oneChallengeAtATime() public {
        Shown memory shown = delivered(1001);
        challenge(shown, "");
        uint256 due = vm.getBlockTimestamp() + 12 hours;
        Shown memory next = delivered(1001);
        challenge(next, abi.encodeWithSelector(IDemands.TooSoon.selector, due));
        // Who is kept out by a challenge of something valid defends it, and challenges.
        defend(shown, "");
        challenge(next, "");
    }

    function test_challengeRefusals() public {
        Shown memory shown = delivered(1001);
        vm.prank(ASKER);
        vm.expectRevert(err(IDemands.DepositTooSmall.selector, STAKE - 1, STAKE));
        demands.challenge{value: STAKE - 1}(terms, shown.report, shown.word, shown.wordPath);
        shown.word = value(1002);
        vm.prank(ASKER);
        vm.expectPartialRevert(IProofs.NotInReport.selector);
        demands.challenge{value: STAKE}(terms, shown.report, shown.word, shown.wordPath);
        shown.word = value(1001);
        shown.report.epoch = 2;
        challenge(shown, abi.encodeWithSelector(IProofs.NotServed.selector, agreement, uint32(2)));
    }

    /// @dev When locks may have left there is no verdict any more, but the deposit is not stuck.
    function test_aForgottenChallenge() public {
        Shown memory shown = delivered(1001);
        challenge(shown, "");
        vm.warp(agreements.standingOf(agreement).lockedUntil);
        resolve(shown, "");
        settled(STAKE, 0);
        eq(penalties(), 0, "no verdict");
    }

    /// @dev (10) However it goes, the deposit ends in one place.
    /// forge-config: default.fuzz.runs = 200
    function testFuzz_invariant10_oneEnd(uint256 seed) public {
        Shown memory shown = delivered(seed & 1 == 0 ? int256(1001) : int256(1002));
        challenge(shown, "");
        for (uint256 i; i < 6; ++i) {
            uint256 what = (seed >> (8 * i + 8)) % 4;
            if (what == 0) try demands.defend(terms, shown) {} catch {}
            if (what == 1) try demands.resolve(terms, shown.report, shown.word) {} catch {}
            if (what == 2) try faults.invalidReport(terms, shown, new Signer[](0)) {} catch {}
            if (what == 3) step(5 hours);
            uint256 there = demands.creditOf(ASKER) + demands.creditOf(address(this));
            (address by,) = demands.challengeOf(agreement);
            eq(there, by == address(0) ? STAKE : 0, "in one place, once it is over");
        }
        bool cleared = demands.creditOf(address(this)) != 0;
        if (cleared) eq(penalties(), 0, "cleared");
    }

    // ------------------------------------------------------------------------------------------ credits

    function test_claims() public {
        Greedy[3] memory them = [new Greedy(demands, 0), new Greedy(demands, 1), new Greedy(demands, 2)];
        uint64 r = asked();
        step(1);
        for (uint256 i; i < 3; ++i) {
            them[i].answer(terms, replies(i + 1, i + 2, r, 1000));
        }
        eq(them[0].claim(payable(address(them[0]))), DEPOSIT / 4, "once");
        eq(address(them[0]).balance, DEPOSIT / 4, "re-entered in vain");
        vm.expectRevert(abi.encodeWithSelector(IDemands.NotTaken.selector, address(them[1])));
        them[1].claim(payable(address(them[1])));
        (bool ok,) = address(them[2]).call{gas: 500_000}(abi.encodeCall(Greedy.claim, (payable(address(them[2])))));
        yes(!ok, "burnt its own gas");
        // Their credit is where it was, and goes to any address they name.
        eq(them[2].claim(payable(ASKER)), DEPOSIT / 4, "elsewhere");
        vm.expectRevert(abi.encodeWithSelector(IDemands.Nothing.selector));
        demands.claim(payable(address(this)));
        pass();
        conclude("");
        eq(demands.creditOf(ASKER), DEPOSIT / 4, "nobody else was held up");
    }

    // --------------------------------------------------------------------------------------- invariant 12

    /// @dev (12) Refusals change nothing and cost bounded gas.
    function testFuzz_invariant12_junkIsCheap(bytes memory junk, uint256 which) public {
        bytes4[7] memory ways = [
            IDemands.demand.selector,
            IDemands.tick.selector,
            IDemands.answer.selector,
            IDemands.conclude.selector,
            IDemands.challenge.selector,
            IDemands.defend.selector,
            IDemands.resolve.selector
        ];
        uint256 before = gasleft();
        (bool ok,) = address(demands).call(bytes.concat(ways[which % 7], abi.encode(terms), junk));
        yes(!ok, "junk was taken");
        yes(before - gasleft() < 100_000 + 1000 * junk.length, "gas of junk");
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {SignedReport} from "../src/interfaces/ICommittees.sol";
import {IFaults, Oath, Signer, Twin, Version} from "../src/interfaces/IFaults.sol";
import {IProofs, Shown} from "../src/interfaces/IProofs.sol";
import {Evidence, Finding} from "../src/libraries/Evidence.sol";
import {Reports} from "../src/libraries/Reports.sol";
import {Flaw} from "../src/libraries/Schnorr.sol";
import {Terms} from "../src/libraries/Terms.sol";
import {Court, Seen} from "./kit/Court.sol";
import {Oracle} from "./kit/Oracle.sol";
import {Tree} from "./kit/Tree.sol";

/// @dev Each fault proven, and each way in which its proof is refused. Prover is this contract.
contract FaultsTest is Court {
    Signer[] private nobody;

    function err(bytes4 selector, uint256 a, uint256 b) private pure returns (bytes memory) {
        return abi.encodeWithSelector(selector, a, b);
    }

    function err(bytes4 selector, uint256 a, uint256 b, uint256 c) private pure returns (bytes memory) {
        return abi.encodeWithSelector(selector, a, b, c);
    }

    // ------------------------------------------------------------------------------------ equivocation

    function twoVersions(uint64 t) private view returns (Version memory a, Version memory b) {
        a = versionOf(1, ROUND + 1, seen(2, t, value(1000)));
        b = versionOf(1, ROUND + 1, seen(2, t + 5, value(1001)));
    }

    function observedTwice(uint64 round_, Version memory a, Version memory b, bytes memory want) private {
        if (want.length != 0) vm.expectRevert(want);
        faults.observedTwice(terms, 1, round_, 2, a, b);
    }

    /// @dev A tenth to the prover, four tenths to the consumer, the rest to the sink; nobody else moves.
    function test_observedTwice() public {
        (Version memory a, Version memory b) = twoVersions(nowMs() - 2000);
        observedTwice(ROUND + 1, a, b, "");
        eq(lost(2), BOND, "the operator");
        eq(lost(1) + lost(3) + lost(4), 0, "the others");
        eq(bonds.creditOf(address(this)), BOND / 10, "bounty");
        eq(bonds.creditOf(CONSUMER), BOND * 4 / 10, "consumer");
        eq(bonds.creditOf(SINK), BOND / 2, "sink");
    }

    function test_observedTwiceCountsOnce() public {
        (Version memory a, Version memory b) = twoVersions(nowMs() - 2000);
        observedTwice(ROUND + 1, a, b, "");
        bytes32 nullifier = keccak256(abi.encode(agreement, operator(2), 1, ROUND + 1, bytes32(0)));
        bytes memory again = abi.encodeWithSelector(IProofs.Proven.selector, nullifier);
        observedTwice(ROUND + 1, a, b, again);
        observedTwice(ROUND + 1, b, a, again);
        // Nor under another shape: the round is spent.
        Oath memory x = oath(2, ROUND + 1, "one", "");
        Oath memory y = oath(2, ROUND + 1, "two", "");
        vm.expectRevert(again);
        faults.sworeTwice(terms, 1, ROUND + 1, 2, x, y);
    }

    /// @dev What may differ between messages that are sent again: time, one-off subjects, context.
    function test_whatMayDiffer() public {
        Seen memory o = seen(2, nowMs() - 2000, value(1000));
        Version memory a = versionOf(1, ROUND + 1, o);
        o.time += 700;
        o.oneOffs = keccak256("a request");
        o.context = keccak256("other source times");
        Version memory b = versionOf(1, ROUND + 1, o);
        observedTwice(ROUND + 1, a, b, abi.encodeWithSelector(IFaults.Same.selector, a.values));
        Oath memory x = oath(2, ROUND + 1, "digest", "a partial with one scalar");
        Oath memory y = oath(2, ROUND + 1, "digest", "a standby with one commitment");
        vm.expectRevert(abi.encodeWithSelector(IFaults.Same.selector, bytes32("digest")));
        faults.sworeTwice(terms, 1, ROUND + 1, 2, x, y);
    }

    /// @dev Rounds of sequence 0 are for answers to demands, which may be given again with newer values.
    function test_answersMayDiffer() public {
        Version memory a = versionOf(1, ROUND, seen(2, nowMs() - 2000, value(1000)));
        Version memory b = versionOf(1, ROUND, seen(2, nowMs() - 1000, value(1001)));
        observedTwice(ROUND, a, b, abi.encodeWithSelector(IFaults.AnswersOnly.selector, ROUND));
    }

    function test_observedTwiceRefusals() public {
        (Version memory a, Version memory b) = twoVersions(nowMs() - 2000);
        bytes32 digest = digestOf(1, ROUND + 1, seen(2, b.time, value(1001)));
        bytes memory want = abi.encodeWithSelector(IProofs.NotSigned.selector, 2, digest);
        // By another operator, malleated, with another v, cut, empty.
        bytes memory good = b.signature;
        b.signature = signBy(3, digest);
        observedTwice(ROUND + 1, a, b, want);
        b.signature = malleated(good);
        observedTwice(ROUND + 1, a, b, want);
        b.signature = bytes.concat(good);
        b.signature[64] = bytes1(uint8(b.signature[64]) - 27);
        observedTwice(ROUND + 1, a, b, want);
        b.signature = bytes.concat(good, hex"00");
        observedTwice(ROUND + 1, a, b, want);
        b.signature = "";
        observedTwice(ROUND + 1, a, b, want);
        // Of another round, epoch or member than it was signed for.
        b.signature = good;
        digest = Evidence.observation(committee, 1, ROUND + 2, 2, a.time, a.values, a.oneOffs, a.context);
        observedTwice(ROUND + 2, a, b, abi.encodeWithSelector(IProofs.NotSigned.selector, 2, digest));
        vm.expectRevert(abi.encodeWithSelector(IProofs.NotServed.selector, agreement, uint32(2)));
        faults.observedTwice(terms, 2, ROUND + 1, 2, a, b);
        vm.expectRevert(err(IProofs.NoMember.selector, 5, 4));
        faults.observedTwice(terms, 1, ROUND + 1, 5, a, b);
        vm.expectRevert(err(IProofs.NoMember.selector, 0, 4));
        faults.observedTwice(terms, 1, ROUND + 1, 0, a, b);
        vm.expectPartialRevert(IProofs.NotSigned.selector);
        faults.observedTwice(terms, 1, ROUND + 1, 3, a, b);
        eq(lost(1) + lost(2) + lost(3) + lost(4), 0, "lost");
    }

    function malleated(bytes memory signature) private pure returns (bytes memory out) {
        out = bytes.concat(signature);
        uint256 s;
        assembly ("memory-safe") {
            s := mload(add(out, 0x40))
            s := sub(0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141, s)
            mstore(add(out, 0x40), s)
        }
        out[64] = bytes1(uint8(out[64]) ^ 7); // 27 and 28 change places
    }

    /// @dev One of them must be dated in paid time, so that no operator can escape by a false date in one.
    function test_observedTwiceOutOfPaidTime() public {
        uint64 early = nowMs() - 11_000;
        (Version memory a, Version memory b) = twoVersions(early);
        (uint256 from, uint256 to) = agreements.stintOf(agreement, 1);
        observedTwice(ROUND + 1, a, b, err(IProofs.NotPaidFor.selector, early, from, to));
        (, b) = twoVersions(nowMs() - 2000);
        observedTwice(ROUND + 1, a, b, "");
        eq(lost(2), BOND, "the operator");
    }

    function test_sworeTwice() public {
        Oath memory a = oath(3, ROUND + 1, "one", "as the leader");
        Oath memory b = oath(3, ROUND + 1, "two", "as a member");
        faults.sworeTwice(terms, 1, ROUND + 1, 3, a, b);
        eq(lost(3), BOND, "the operator");
        eq(lost(1) + lost(2) + lost(4), 0, "the others");
    }

    function test_sworeTwiceRefusals() public {
        Oath memory a = oath(3, ROUND + 1, "one", "");
        Oath memory b = oath(3, ROUND + 2, "two", ""); // of another round
        vm.expectPartialRevert(IProofs.NotSigned.selector);
        faults.sworeTwice(terms, 1, ROUND + 1, 3, a, b);
        b = oath(2, ROUND + 1, "two", ""); // by another
        vm.expectPartialRevert(IProofs.NotSigned.selector);
        faults.sworeTwice(terms, 1, ROUND + 1, 3, a, b);
        // An observation's signature is none of a statement, however its fields are called.
        Seen memory o = seen(3, nowMs(), value(1));
        b = Oath(valuesOf(o), o.context, signBy(3, digestOf(1, ROUND + 1, o)));
        vm.expectPartialRevert(IProofs.NotSigned.selector);
        faults.sworeTwice(terms, 1, ROUND + 1, 3, a, b);
    }

    /// @dev Each agreement is proven and charged by itself.
    function test_anotherAgreementIsNotTouched() public {
        (Terms memory other, bytes32 second) = another("other", JOINT);
        step(10);
        (Version memory a, Version memory b) = twoVersions(nowMs() - 2000);
        observedTwice(ROUND + 1, a, b, "");
        (uint256 leftThere,) = bonds.lockOf(second, operator(2));
        eq(leftThere, BOND, "the other agreement's lock");
        eq(lost(2), BOND, "this agreement's lock");
        faults.observedTwice(other, 1, ROUND + 1, 2, a, b);
        (leftThere,) = bonds.lockOf(second, operator(2));
        eq(leftThere, 0, "the other agreement's lock");
    }

    // ------------------------------------------------------------------------------------ invalid report

    function invalid(Shown memory shown, Signer[] memory who, bytes memory want) private {
        if (want.length != 0) vm.expectRevert(want);
        faults.invalidReport(terms, shown, who);
    }

    function swornAt(int256 v) private returns (Shown memory shown, Seen[] memory all) {
        all = everybody(1000);
        shown = swear(ROUND + 1, medianTimeOf(all), all, value(v));
        step(5);
    }

    function test_wrongOutcome() public {
        (Shown memory shown,) = swornAt(1002); // the lower median of 1000 … 1003 is 1001
        invalid(shown, signers(shown.report, 1, 3), "");
        eq(lost(1), BOND, "shown to have signed");
        eq(lost(2), BOND, "shown to have signed");
        eq(lost(3), JOINT, "not shown");
        eq(lost(4), JOINT, "not shown");
        yes(faults.condemned(agreement, digestOf(shown.report)), "condemned");
    }

    function test_rightOutcome() public {
        (Shown memory shown,) = swornAt(1001);
        invalid(shown, nobody, abi.encodeWithSelector(IFaults.NothingWrong.selector));
        // And nobody pays for having signed it.
        invalid(shown, signers(shown.report, 1, 5), abi.encodeWithSelector(IFaults.NothingWrong.selector));
    }

    /// @dev More signers can be shown later; nobody pays twice, and the joint share does not come on top.
    function test_signersInAnyOrder() public {
        (Shown memory shown,) = swornAt(1002);
        uint256 state = vm.snapshotState();
        invalid(shown, signers(shown.report, 1, 5), "");
        bytes32 atOnce = losses();
        eq(lost(1) + lost(2) + lost(3) + lost(4), 4 * BOND, "all of it");
        vm.revertToState(state);

        invalid(shown, nobody, "");
        eq(lost(1) + lost(2) + lost(3) + lost(4), 4 * JOINT, "jointly");
        invalid(shown, signers(shown.report, 2, 3), "");
        eq(lost(2), BOND, "shown later");
        eq(lost(1), JOINT, "still jointly");
        invalid(shown, signers(shown.report, 1, 5), "");
        eq(losses(), atOnce, "the same in any order");
        bytes32 nullifier = keccak256(abi.encode(agreement, address(0), 2, 0, digestOf(shown.report)));
        bytes memory again = abi.encodeWithSelector(IProofs.Proven.selector, nullifier);
        invalid(shown, signers(shown.report, 1, 5), again);
        invalid(shown, nobody, again);
    }

    function losses() private view returns (bytes32) {
        return keccak256(abi.encode(lost(1), lost(2), lost(3), lost(4)));
    }

    /// @dev The joint share is taken once for each period of pay, however many reports of it are condemned.
    function test_jointOncePerPeriod() public {
        for (uint64 i = 1; i < 4; ++i) {
            Seen[] memory all = everybody(1000);
            Shown memory shown = swear(ROUND + i, medianTimeOf(all), all, value(1002));
            step(5);
            invalid(shown, nobody, "");
        }
        eq(lost(1), JOINT, "in one period");
        step(PERIOD);
        (Shown memory next,) = swornAt(1002);
        invalid(next, nobody, "");
        eq(lost(1), 2 * JOINT, "in the next");
    }

    /// @dev Where the terms name no joint share, it is the period's fees, once.
    function test_jointIsThePeriodsFees() public {
        (Terms memory t, bytes32 second) = another("fees", 0);
        step(10);
        (Shown memory shown,) = swornAt(1002);
        faults.invalidReport(t, shown, signers(shown.report, 2, 3));
        (uint256 at1,) = bonds.lockOf(second, operator(1));
        (uint256 at2,) = bonds.lockOf(second, operator(2));
        eq(at1, BOND, "not shown: no bond moves");
        eq(at2, 0, "shown");
        faults.invalidReport(t, shown, signers(shown.report, 3, 4));
        (uint256 at3,) = bonds.lockOf(second, operator(3));
        eq(at3, 0, "shown later");
    }

    function testFuzz_findings(uint256 seed) public {
        Seen[] memory all = everybody(1000);
        uint64 time = medianTimeOf(all);
        uint256 what = seed % 6;
        uint256 at = (seed >> 8) % 4;
        bytes32 word = value(1001);
        if (what == 0) assembly ("memory-safe") { mstore(all, 2) } // few
        if (what == 1) (all[at], all[(at + 1) % 4]) = (all[(at + 1) % 4], all[at]); // disordered
        if (what == 2) all[3].member = 5; // no member
        if (what == 3) all[at].words[place] = bytes32(uint256((1 << 248) | (1 << 130))); // garbled
        if (what == 4) time += 1;
        if (what == 5) word = value(1001 + int256(1 + (seed >> 16) % 1000));
        Shown memory shown = swear(ROUND + 1, time, all, word);
        step(5);
        vm.expectEmit();
        uint8[6] memory findings = [1, 2, 2, 4, 5, 6];
        emit IFaults.Condemned(agreement, digestOf(shown.report), ROUND + 1, Finding(findings[what]));
        invalid(shown, nobody, "");
        eq(lost(1), JOINT, "lost");
    }

    /// @dev An observation of another round, epoch, committee or member stands in the list.
    function testFuzz_foreign(uint256 seed) public {
        Seen[] memory all = everybody(1000);
        uint256 what = seed % 4;
        (bytes32 c, uint32 e, uint64 r, uint16 m) = (committee, 1, ROUND + 1, 2);
        if (what == 0) c = "another";
        if (what == 1) e = 2;
        if (what == 2) r = ROUND + 2;
        if (what == 3) m = 3;
        bytes32 digest = Evidence.observation(
            c, e, r, m, all[1].time, valuesOf(all[1]), all[1].oneOffs, all[1].context
        );
        bytes memory entry = abi.encodePacked(
            uint16(2), uint8(3), c, e, r, m, all[1].time, all[1].context, chunkOf(all[1].words)
        );
        bytes memory list = bytes.concat(
            bytes2(uint16(4)),
            closedOf(ROUND + 1, all[0]),
            entry,
            closedOf(ROUND + 1, all[2]),
            closedOf(ROUND + 1, all[3])
        );
        bytes32 payload = keccak256(
            abi.encodePacked(
                uint16(1), digestOf(1, ROUND + 1, all[0]), uint16(2), digest,
                uint16(3), digestOf(1, ROUND + 1, all[2]), uint16(4), digestOf(1, ROUND + 1, all[3])
            )
        );
        Shown memory shown = swear(ROUND + 1, medianTimeOf(all), all, value(1001), payload);
        shown.observers = list;
        step(5);
        invalid(shown, nobody, "");
        eq(lost(1), JOINT, "lost");
    }

    function test_haltedAndLeftOut() public {
        // Two of four give reasons: HALTED. A value is wrong, HALTED is right.
        Seen[] memory all = everybody(1000);
        all[0].words[place] = reason(9);
        all[3].words[place] = reason(2);
        Shown memory good = swear(ROUND + 1, medianTimeOf(all), all, Evidence.HALTED);
        Shown memory bad = swear(ROUND + 2, medianTimeOf(all), all, value(1001));
        // One reason, one silence, two values: nothing can be sworn.
        all[3].words[place] = 0;
        Shown memory halted = swear(ROUND + 3, medianTimeOf(all), all, Evidence.HALTED);
        Shown memory number = swear(ROUND + 4, medianTimeOf(all), all, value(1001));
        Shown memory none = swear(ROUND + 5, medianTimeOf(all), all, 0);
        step(5);
        invalid(good, nobody, abi.encodeWithSelector(IFaults.NothingWrong.selector));
        invalid(none, nobody, err(IFaults.NotOpened.selector, 4, 4, 4));
        uint256 state = vm.snapshotState();
        invalid(bad, nobody, "");
        vm.revertToState(state);
        invalid(halted, nobody, "");
        vm.revertToState(state);
        invalid(number, nobody, "");
        eq(lost(1), JOINT, "lost");
    }

    function test_invalidRefusals() public {
        (Shown memory shown, Seen[] memory all) = swornAt(1002);
        bytes memory whole = shown.observers;
        // Only one opened.
        shown.observers = bytes.concat(
            bytes2(uint16(4)),
            entryOf(all[0]),
            closedOf(ROUND + 1, all[1]),
            closedOf(ROUND + 1, all[2]),
            closedOf(ROUND + 1, all[3])
        );
        invalid(shown, nobody, err(IFaults.NotOpened.selector, 4, 1, 1));
        // One omitted: there were enough without it, and the outcome would be another.
        Seen[] memory three = new Seen[](3);
        (three[0], three[1], three[2]) = (all[0], all[2], all[3]);
        shown.observers = listOf(three);
        bytes32 leaf = Reports.leaf(0, 0, payloadOf(1, ROUND + 1, three));
        bytes memory notIn = abi.encodeWithSelector(IProofs.NotInReport.selector, leaf, shown.report.root);
        invalid(shown, nobody, notIn);
        // A word altered.
        shown.observers = bytes.concat(whole);
        shown.observers[2 + 3 + 40 + 1 + 32 + 31] ^= 0x01;
        vm.expectPartialRevert(IProofs.NotInReport.selector);
        faults.invalidReport(terms, shown, nobody);
        // Another word than the one sworn.
        shown.observers = whole;
        shown.word = value(1003);
        vm.expectPartialRevert(IProofs.NotInReport.selector);
        faults.invalidReport(terms, shown, nobody);
        // Another feed's leaf.
        shown.word = value(5);
        vm.expectPartialRevert(IProofs.NotInReport.selector);
        faults.invalidReport(terms, shown, nobody);
        // Without the sworn word there is nothing to compare.
        (shown.word, shown.wordPath) = (0, new bytes32[](0));
        invalid(shown, nobody, err(IFaults.NotOpened.selector, 4, 4, 4));
        eq(lost(1) + lost(2) + lost(3) + lost(4), 0, "lost");
    }

    function test_reportRefusals() public {
        (Shown memory shown,) = swornAt(1002);
        SignedReport memory good = shown.report;
        (uint256 from, uint256 to) = agreements.stintOf(agreement, 1);
        shown.report.s ^= 1;
        invalid(shown, nobody, abi.encodeWithSelector(IProofs.BadSignature.selector, Flaw.Mismatch));
        shown.report = good;
        shown.report.s ^= 1;
        // Of another committee.
        shown.report.committee = "another";
        invalid(shown, nobody, abi.encodeWithSelector(IProofs.WrongCommittee.selector, bytes32("another"), committee));
        // Dated before, in the block itself, or to come.
        shown.report = signReport(ROUND + 1, uint64(from * 1000 - 1), good.root);
        invalid(shown, nobody, err(IProofs.NotPaidFor.selector, from * 1000 - 1, from, to));
        shown.report = signReport(ROUND + 1, nowMs(), good.root);
        invalid(shown, nobody, err(IProofs.NotPaidFor.selector, nowMs(), from, to));
        shown.report = signReport(ROUND + 1, uint64(to * 1000), good.root);
        vm.warp(to + 1 days);
        invalid(shown, nobody, err(IProofs.NotPaidFor.selector, to * 1000, from, to));
        // Of an epoch that never served.
        shown.report.epoch = 2;
        invalid(shown, nobody, abi.encodeWithSelector(IProofs.NotServed.selector, agreement, uint32(2)));
    }

    /// @dev Terms with anything changed are another agreement, which nobody activated.
    function test_otherTerms() public {
        (Shown memory shown,) = swornAt(1002);
        Terms memory t = terms;
        t.place = 0;
        bytes32 other = agreements.idOf(t);
        vm.expectRevert(abi.encodeWithSelector(IProofs.NotActivated.selector, other));
        faults.invalidReport(t, shown, nobody);
    }

    function test_proofsAreTakenUntilTheLocksMayLeave() public {
        (Shown memory shown,) = swornAt(1002);
        uint256 until = agreements.standingOf(agreement).lockedUntil;
        vm.warp(until - 1);
        uint256 state = vm.snapshotState();
        invalid(shown, nobody, "");
        eq(lost(1), JOINT, "at the last moment");
        vm.revertToState(state);
        vm.warp(until);
        invalid(shown, nobody, abi.encodeWithSelector(IProofs.TooLate.selector, until));
    }

    function test_signersMustHaveSigned() public {
        (Shown memory shown,) = swornAt(1002);
        Signer[] memory who = signers(shown.report, 1, 3);
        who[1].member = 3;
        vm.expectPartialRevert(IProofs.NotSigned.selector);
        faults.invalidReport(terms, shown, who);
        who[1].member = 5;
        invalid(shown, who, err(IProofs.NoMember.selector, 5, 4));
        // A statement over another digest of the round names nobody here.
        Oath memory o = oath(2, ROUND + 1, "another digest", "a partial");
        who[1] = Signer(2, o.context, o.signature);
        vm.expectPartialRevert(IProofs.NotSigned.selector);
        faults.invalidReport(terms, shown, who);
        eq(lost(1) + lost(2) + lost(3), 0, "lost");
        // Named twice is named once.
        who[1] = who[0];
        invalid(shown, who, "");
        eq(lost(1), BOND, "named");
        eq(lost(2), JOINT, "not named");
    }

    // --------------------------------------------------------------------------------------- double leaf

    function twins(bytes32 x, bytes32 y)
        private
        returns (SignedReport memory report, Twin memory a, Twin memory b)
    {
        bytes32[] memory leaves = new bytes32[](3);
        leaves[0] = Reports.leaf(0, 0, "the evidence");
        leaves[1] = Reports.leaf(2, "a request", x);
        leaves[2] = Reports.leaf(2, "a request", y);
        bytes32[] memory nodes = Tree.build(leaves);
        report = signReport(ROUND + 1, nowMs(), nodes[0]);
        (a, b) = (Twin(x, pathOf(nodes, 1)), Twin(y, pathOf(nodes, 2)));
        step(5);
    }

    function test_doubleLeaf() public {
        (SignedReport memory report, Twin memory a, Twin memory b) = twins("yes", "no");
        faults.doubleLeaf(terms, report, 2, "a request", a, b, signers(report, 4, 5));
        eq(lost(4), BOND, "shown");
        eq(lost(1) + lost(2) + lost(3), 3 * JOINT, "the others");
        vm.expectPartialRevert(IProofs.Proven.selector);
        faults.doubleLeaf(terms, report, 2, "a request", b, a, signers(report, 4, 5));
    }

    function test_doubleLeafRefusals() public {
        (SignedReport memory report, Twin memory a, Twin memory b) = twins("yes", "no");
        vm.expectRevert(abi.encodeWithSelector(IFaults.Same.selector, bytes32("yes")));
        faults.doubleLeaf(terms, report, 2, "a request", a, a, nobody);
        vm.expectPartialRevert(IProofs.NotInReport.selector);
        faults.doubleLeaf(terms, report, 3, "a request", a, b, nobody);
        vm.expectPartialRevert(IProofs.NotInReport.selector);
        faults.doubleLeaf(terms, report, 2, "another request", a, b, nobody);
        b.payload = "perhaps";
        vm.expectPartialRevert(IProofs.NotInReport.selector);
        faults.doubleLeaf(terms, report, 2, "a request", a, b, nobody);
    }

    // ------------------------------------------------------------------------------------------ outliers

    /// @dev A report of a round in which `member` is off by `off`, and that member's signature.
    function aside(uint64 seq, uint256 member, int256 off) private returns (Shown memory shown, bytes memory sig) {
        Seen[] memory all = everybody(1_000_000);
        all[member - 1].words[place] = value(1_000_000 + off);
        sig = signBy(member, digestOf(1, ROUND + seq, all[member - 1]));
        shown = swear(ROUND + seq, medianTimeOf(all), all, outcomeOf(all));
        step(5);
    }

    /// @dev To the beginning of windows that are counted together: 4 · 3 of 60 seconds.
    function align() private {
        step(720 - vm.getBlockTimestamp() % 720);
    }

    function counted(uint256 member) private view returns (uint256) {
        return faults.outliersOf(agreement, operator(member), vm.getBlockTimestamp() / 60, 3);
    }

    /// @dev k samples, d apart: each in a window of its own, of one parity.
    function test_outliers() public {
        align();
        for (uint64 i = 1; i <= 6; ++i) {
            (Shown memory shown, bytes memory sig) = aside(i, 2, -10_010);
            faults.outlier(terms, shown, 2, sig);
            eq(lost(2), i / 3 * PENALTY, "every third costs");
            eq(counted(2), i, "counted");
            step(2 * 60 - 5);
        }
        eq(lost(1) + lost(3) + lost(4), 0, "the others");
    }

    /// @dev A fault is something lasting: a bad moment now and then never adds up.
    function test_badMomentsDoNotAddUp() public {
        align();
        for (uint64 i = 1; i <= 8; ++i) {
            (Shown memory shown, bytes memory sig) = aside(i, 2, 20_000);
            faults.outlier(terms, shown, 2, sig);
            if (i % 2 == 0) align();
            else step(120);
        }
        eq(lost(2), 0, "two of them in each twelve minutes");
    }

    /// @dev Where half the tolerance is less than a unit, rounding would be an outlier.
    function test_valuesNearZero() public {
        for (uint64 i = 1; i <= 2; ++i) {
            Seen[] memory all = everybody(0);
            int256 sworn = i == 1 ? int256(199) : int256(200); // 1 %: 1.99 and 2 units
            for (uint256 m; m < 4; ++m) {
                all[m].words[place] = value(m == 1 ? sworn + 3 : sworn);
            }
            bytes memory sig = signBy(2, digestOf(1, ROUND + i, all[1]));
            Shown memory shown = swear(ROUND + i, medianTimeOf(all), all, value(sworn));
            step(60);
            if (i == 1) outlierFails(shown, 2, sig, abi.encodeWithSelector(IFaults.TooCoarse.selector, sworn));
            else faults.outlier(terms, shown, 2, sig);
        }
    }

    /// @dev A report that is invalid by its own observers is no yardstick: one close member listed three times does
    /// not make three, and another round's observation is not this one's.
    function test_noYardstick() public {
        Seen[] memory all = everybody(1_000_000);
        all[1].words[place] = value(1_020_000);
        bytes memory sig = signBy(2, digestOf(1, ROUND + 1, all[1]));
        (all[2], all[3]) = (all[0], all[0]);
        Shown memory shown = swear(ROUND + 1, medianTimeOf(all), all, value(1_000_000));
        step(5);
        outlierFails(shown, 2, sig, abi.encodeWithSelector(IFaults.NotAsItShould.selector, Finding.Disordered));

        all = everybody(1_000_000);
        all[1].words[place] = value(1_020_000);
        bytes32 elsewhere = digestOf(1, ROUND + 9, all[1]);
        sig = signBy(2, elsewhere);
        bytes memory entry = abi.encodePacked(
            uint16(2), uint8(3), committee, uint32(1), ROUND + 9, uint16(2), all[1].time, all[1].context,
            chunkOf(all[1].words)
        );
        bytes32 payload = keccak256(
            abi.encodePacked(
                uint16(1), digestOf(1, ROUND + 1, all[0]), uint16(2), elsewhere,
                uint16(3), digestOf(1, ROUND + 1, all[2]), uint16(4), digestOf(1, ROUND + 1, all[3])
            )
        );
        shown = swear(ROUND + 1, medianTimeOf(all), all, value(1_000_002), payload);
        shown.observers =
            bytes.concat(bytes2(uint16(4)), entryOf(all[0]), entry, entryOf(all[2]), entryOf(all[3]));
        step(5);
        outlierFails(shown, 2, sig, abi.encodeWithSelector(IFaults.NotAsItShould.selector, Finding.Foreign));
    }

    /// @dev Samples that are closer than d count once, or apart: never together.
    function test_samplesTooCloseNeverAddUp() public {
        align();
        for (uint64 i = 1; i <= 12; ++i) {
            (Shown memory shown, bytes memory sig) = aside(i, 2, 20_000);
            (bool ok,) = address(faults).call(abi.encodeCall(faults.outlier, (terms, shown, 2, sig)));
            yes(ok == (i % 6 == 1), "once a window");
            step(5);
        }
        // In 120 seconds, one even and one odd window.
        eq(counted(2), 1, "even windows");
        step(60);
        eq(counted(2), 1, "odd windows");
        eq(lost(2), 0, "lost");
    }

    function outlierFails(Shown memory shown, uint16 member, bytes memory sig, bytes memory want) private {
        vm.expectRevert(want);
        faults.outlier(terms, shown, member, sig);
    }

    function test_outlierRefusals() public {
        (Shown memory shown, bytes memory sig) = aside(1, 2, 20_000);
        // Without the operator's own signature: 2f + 1 others could list anything.
        vm.expectPartialRevert(IProofs.NotSigned.selector);
        faults.outlier(terms, shown, 2, signBy(3, "x"));
        vm.expectPartialRevert(IProofs.NotSigned.selector);
        faults.outlier(terms, shown, 2, "");
        // Another member's observation is within.
        vm.expectPartialRevert(IFaults.WithinTolerance.selector);
        faults.outlier(terms, shown, 3, sig);
        outlierFails(shown, 5, sig, err(IProofs.NoMember.selector, 5, 4));
        // The word is not shown, or is HALTED.
        shown.word = 0;
        shown.wordPath = new bytes32[](0);
        outlierFails(shown, 2, sig, abi.encodeWithSelector(IFaults.NoValue.selector, 0));

        // Within the tolerance to the last unit, and just not.
        (shown, sig) = aside(2, 2, 10_010);
        int256 sworn = Evidence.valueOf(shown.word);
        eq(sworn, 1_000_002, "sworn");
        bytes memory within =
            abi.encodeWithSelector(IFaults.WithinTolerance.selector, int256(1_010_002), sworn);
        (Shown memory edge, bytes memory edgeSig) = aside(3, 2, 10_002);
        outlierFails(edge, 2, edgeSig, within);
        (edge, edgeSig) = aside(4, 2, 10_003);
        faults.outlier(terms, edge, 2, edgeSig);
    }

    /// @dev Silence and reasons are never outliers.
    function test_abstainingNeverCounts() public {
        Seen[] memory all = everybody(1_000_000);
        all[1].words[place] = reason(3);
        bytes memory sig = signBy(2, digestOf(1, ROUND + 1, all[1]));
        Shown memory shown = swear(ROUND + 1, medianTimeOf(all), all, outcomeOf(all));
        step(5);
        outlierFails(shown, 2, sig, abi.encodeWithSelector(IFaults.NoValue.selector, 2));
    }

    /// @dev If fewer than 2f + 1 others are close, it may be the sworn value that is off.
    function test_theSwornValueMayBeOff() public {
        Seen[] memory all = everybody(1_000_000);
        all[1].words[place] = value(1_020_000);
        all[2].words[place] = value(1_006_000);
        bytes memory sig = signBy(2, digestOf(1, ROUND + 1, all[1]));
        Shown memory shown = swear(ROUND + 1, medianTimeOf(all), all, value(1_000_003));
        step(5);
        outlierFails(shown, 2, sig, err(IFaults.FewClose.selector, 2, 3));
    }

    /// @dev A leader may open a round to one member early or late: its clock must be near the report's.
    function test_anotherMomentsValueIsNoOutlier() public {
        Seen[] memory all = everybody(1_000_000);
        all[1].words[place] = value(1_020_000);
        all[1].time -= 2003;
        bytes memory sig = signBy(2, digestOf(1, ROUND + 1, all[1]));
        uint64 time = medianTimeOf(all);
        Shown memory shown = swear(ROUND + 1, time, all, value(1_000_002));
        step(5);
        outlierFails(shown, 2, sig, err(IFaults.TooFar.selector, all[1].time, time, 2000));
    }

    // ------------------------------------------------------------------------------------------ withheld

    function test_onlyDemandsMaySayWithheld() public {
        (Shown memory shown,) = swornAt(1001);
        vm.expectRevert(abi.encodeWithSelector(IFaults.NotDemands.selector, address(this)));
        faults.withheld(terms, shown.report, address(this));
        vm.prank(address(demands));
        faults.withheld(terms, shown.report, address(0xBEEF));
        eq(lost(1) + lost(2) + lost(3) + lost(4), 4 * JOINT, "as an invalid report of which no signer is shown");
        eq(bonds.creditOf(address(0xBEEF)), 4 * JOINT / 10, "bounty");
        vm.prank(address(demands));
        vm.expectPartialRevert(IProofs.Proven.selector);
        faults.withheld(terms, shown.report, address(0xBEEF));
    }
}

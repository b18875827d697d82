// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Committees} from "../src/Committees.sol";
import {ICommittees, Keygen, SignedReport} from "../src/interfaces/ICommittees.sol";
import {Flaw, Schnorr} from "../src/libraries/Schnorr.sol";
import {Statements} from "../src/libraries/Statements.sol";
import {Assembly, Recovery, Rotation} from "./kit/Assembly.sol";
import {Oracle} from "./kit/Oracle.sol";

/// @dev A cheatcode that only this test uses.
interface Chain {
    function chainId(uint256 id) external;
}

contract CommitteesRecoverTest is Assembly {
    bytes32 private id;

    function setUp() public override {
        super.setUp();
        id = found(1, 7); // f = 2: five votes open, three veto
    }

    /// @dev Crew 1, whose key is lost, to crew 2.
    function lost() private returns (Recovery memory) {
        return recovery(id, 1, 1, 7, 2);
    }

    function vetoes(bytes32 what, uint256 count) private view returns (bytes[] memory) {
        return votesOf(1, 7, count, Statements.cancelRecovery(id, 1, what));
    }

    function reportAt(uint256 ms) private returns (SignedReport memory) {
        return reportOf(1, id, 1, ms, keccak256("any root"));
    }

    function cancelFails(SignedReport memory r, bytes memory want) private {
        vm.expectRevert(want);
        committees.cancelRecovery(r);
    }

    function vetoFails(bytes32 what, bytes[] memory votes, bytes memory want) private {
        vm.expectRevert(want);
        committees.vetoRecovery(id, what, votes);
    }

    // ------------------------------------------------------------------------------------ the good way

    function test_opensWaitsFinishes() public {
        Recovery memory r = lost();
        vm.expectEmit();
        emit ICommittees.RecoveryOpened(id, r.id, 1, r.keygen.key, uint64(START) + DELAY);
        open(r);
        waits(id, r.id, START + DELAY);
        isAt(id, 1, keygenOf(1, 7, EXPIRY));

        vm.warp(START + DELAY - 1);
        finishFails(r, err(ICommittees.TooEarly.selector, START + DELAY));
        vm.warp(START + DELAY);
        vm.expectEmit();
        emit ICommittees.RecoveryFinished(id, r.id);
        vm.expectEmit();
        emit ICommittees.EpochStarted(id, 2, r.keygen.key, r.keygen.expiry, r.keygen.transcript);
        vm.prank(address(0xbad));
        finish(r);
        isAt(id, 2, r.keygen);
        isKept(id, 1, keygenOf(1, 7, EXPIRY));
        waits(id, 0, 0);
    }

    function test_theDelayIsPublic() public view {
        eq(committees.RECOVERY_DELAY(), DELAY, "delay");
    }

    /// @dev The very same bytes recover on another chain and in another contract.
    function test_sameBytesOnEveryChain() public {
        Recovery memory r = lost();
        open(r);
        Chain(address(vm)).chainId(4242);
        vm.warp(START + 5 days);
        Committees elsewhere = new Committees();
        Keygen memory k = keygenOf(1, 7, EXPIRY);
        elsewhere.register(k, signaturesOf(1, k, 1, 0));
        eq(elsewhere.openRecovery(id, r.keygen, r.signatures, r.votes), r.id, "id elsewhere");
        vm.warp(START + 5 days + DELAY);
        elsewhere.finishRecovery(id, r.keygen);
        eq(elsewhere.current(id), 2, "epoch elsewhere");
    }

    /// @dev After a recovery the new key rotates, and the old one, found again, does nothing.
    function test_theFoundKeyIsTooLate() public {
        Recovery memory r = lost();
        open(r);
        vm.warp(START + DELAY);
        Rotation memory found_ = rotation(id, 1, 1, 3, 4);
        SignedReport memory report = reportAt(block.timestamp * 1000);
        finish(r);
        rotateFails(found_, err(ICommittees.WrongEpoch.selector, 1, 2));
        cancelFails(report, err(ICommittees.WrongEpoch.selector, 1, 2));
        rotate(rotation(id, 2, 2, 3, 4));
        eq(committees.current(id), 3, "epoch");
    }

    // ----------------------------------------------------------------------------------------- opening

    function test_takesTwoThirdsOfTheCurrentOperators() public {
        Recovery memory r = lost();
        for (uint256 count; count < 5; ++count) {
            r.votes = votesOf(1, 7, count, r.id);
            openFails(r, err(ICommittees.TooFewVotes.selector, count, 5));
        }
        r.votes = votesOf(1, 7, 5, r.id);
        open(r);
    }

    function test_moreVotesThanNeededAreFine() public {
        Recovery memory r = lost();
        r.votes = votesOf(1, 7, 7, r.id);
        open(r);
    }

    function test_refusesOtherNumbersOfPlaces() public {
        Recovery memory r = lost();
        for (uint256 n = 5; n < 9; ++n) {
            if (n == 7) continue;
            r.votes = votesOf(1, n, 5, r.id);
            openFails(r, err(ICommittees.SignatureCount.selector, n, 7));
        }
    }

    /// @dev One operator's vote counts once, in its own place.
    function test_refusesAVoteTwice() public {
        Recovery memory r = lost();
        r.votes = votesOf(1, 7, 4, r.id); // of members 3 to 6
        r.votes[0] = r.votes[3];
        openFails(r, err(ICommittees.BadVote.selector, 0));
    }

    function test_refusesEachSpoiltVote() public {
        Recovery memory r = lost();
        bytes32 session = Oracle.session(r.keygen, 2, id);
        Keygen memory k = r.keygen;
        bytes32[10] memory others = [
            Statements.recovery(keccak256("foreign"), 1, session, k.key, k.transcript, k.expiry),
            Statements.recovery(id, 2, session, k.key, k.transcript, k.expiry),
            Statements.recovery(id, 0, session, k.key, k.transcript, k.expiry),
            Statements.recovery(id, 1, bytes32(uint256(session) ^ 1), k.key, k.transcript, k.expiry),
            Statements.recovery(id, 1, session, bytes32(uint256(k.key) ^ 1), k.transcript, k.expiry),
            Statements.recovery(id, 1, session, k.key, keccak256("another"), k.expiry),
            Statements.recovery(id, 1, session, k.key, k.transcript, k.expiry + 1),
            Statements.cancelRecovery(id, 1, r.id),
            Statements.transcript(session, k.key, k.transcript, k.expiry),
            Statements.committee(session, k.key)
        ];
        for (uint256 i; i < others.length; ++i) {
            r.votes[6] = Oracle.statement(106, others[i]);
            openFails(r, err(ICommittees.BadVote.selector, 6));
        }
        r.votes[6] = Oracle.statement(206, r.id); // a new member's
        openFails(r, err(ICommittees.BadVote.selector, 6));

        bytes memory good = Oracle.statement(106, r.id);
        bytes32 high;
        assembly ("memory-safe") {
            high := mload(add(good, 0x40))
        }
        high = bytes32(Schnorr.N - uint256(high));
        bytes memory malleable = bytes.concat(good);
        malleable[64] ^= 0x07;
        assembly ("memory-safe") {
            mstore(add(malleable, 0x40), high)
        }
        r.votes[6] = malleable;
        openFails(r, err(ICommittees.BadVote.selector, 6));
        r.votes[6] = good;
        open(r);
    }

    function test_refusesSuccessorsWhoDidNotSign() public {
        Recovery memory r = lost();
        for (uint256 i; i < 7; ++i) {
            bytes memory good = r.signatures[i];
            r.signatures[i] = "";
            openFails(r, err(ICommittees.BadStatement.selector, i));
            r.signatures[i] = good;
        }
        r.signatures = new bytes[](6);
        openFails(r, err(ICommittees.SignatureCount.selector, 6, 7));
    }

    function test_refusesBadKeygensEvenIfVotedFor() public {
        Keygen memory k = keygenOf(2, 6, EXPIRY + 1);
        openFails(recovery(id, 1, 1, 7, 5, 2, k), err(ICommittees.BadSize.selector, 6));
        k = keygenOf(2, 7, EXPIRY + 1);
        k.threshold = 3;
        openFails(recovery(id, 1, 1, 7, 5, 2, k), err(ICommittees.BadThreshold.selector, 3, 5));
        k = keygenOf(2, 7, EXPIRY + 1);
        k.members[1] = k.members[0];
        openFails(recovery(id, 1, 1, 7, 5, 2, k), err(ICommittees.BadMember.selector, 1));
        k = keygenOf(2, 7, EXPIRY + 1);
        k.key = bytes32(Schnorr.N);
        openFails(recovery(id, 1, 1, 7, 5, 2, k), err(ICommittees.BadKey.selector, Schnorr.N));
        k = keygenOf(2, 7, EXPIRY);
        openFails(recovery(id, 1, 1, 7, 5, 2, k), err(ICommittees.BadExpiry.selector, EXPIRY));
        uint64 far = uint64(START + committees.MAX_TERM() + 1);
        openFails(recovery(id, 1, 1, 7, 5, 2, keygenOf(2, 7, far)), err(ICommittees.BadExpiry.selector, far));
    }

    function test_refusesAStranger() public {
        Recovery memory r = lost();
        bytes32 stranger = keccak256("stranger");
        r.committee = stranger;
        bytes memory want = abi.encodeWithSelector(ICommittees.Unregistered.selector, stranger);
        openFails(r, want);
        finishFails(r, want);
        vm.expectRevert(want);
        committees.vetoRecovery(stranger, r.id, r.votes);
        SignedReport memory report = reportAt(block.timestamp * 1000);
        report.committee = stranger;
        cancelFails(report, want);
    }

    /// @dev It must be due while the epoch lives: at most DELAY + 1 seconds before its end.
    function test_refusesWhatWouldBeDueTooLate() public {
        Recovery memory r = lost();
        vm.warp(EXPIRY - DELAY);
        openFails(r, err(ICommittees.TooLate.selector, EXPIRY, EXPIRY));
        vm.warp(EXPIRY);
        openFails(r, err(ICommittees.Expired.selector, EXPIRY));
        vm.warp(EXPIRY - DELAY - 1);
        open(r);
        vm.warp(EXPIRY - 1);
        finish(r);
        isAt(id, 2, r.keygen);
    }

    function test_refusesASecondWhileOneWaits() public {
        Recovery memory r = lost();
        Recovery memory second = recovery(id, 1, 1, 7, 3);
        open(r);
        bytes memory want = abi.encodeWithSelector(ICommittees.RecoveryWaits.selector, r.id);
        openFails(second, want);
        openFails(r, want); // nor does the same again start the delay anew
        vm.warp(START + DELAY + 10 days);
        openFails(second, want);
        waits(id, r.id, START + DELAY);
    }

    /// @dev Another committee's recovery is another matter.
    function test_oneEachCommittee() public {
        Recovery memory r = lost();
        bytes32 other = found(5, 4);
        Recovery memory s = recovery(other, 1, 5, 4, 6);
        open(r);
        open(s);
        waits(id, r.id, START + DELAY);
        waits(other, s.id, START + DELAY);
        vm.warp(START + DELAY);
        finish(r);
        waits(other, s.id, START + DELAY);
        eq(committees.current(other), 1, "the other's epoch");
    }

    // --------------------------------------------------------------------------------------- finishing

    function test_finishesOnlyWhatWasOpened() public {
        Recovery memory r = lost();
        finishFails(r, abi.encodeWithSelector(ICommittees.NoRecovery.selector, id));
        open(r);
        vm.warp(START + DELAY);
        for (uint256 part; part < 6; ++part) {
            Recovery memory s = lost();
            Keygen memory k = s.keygen;
            if (part == 0) (k.members[0], k.members[1]) = (k.members[1], k.members[0]);
            if (part == 1) k.threshold = 3;
            if (part == 2) k.attempt ^= 1;
            if (part == 3) (, k.key) = Oracle.key(secretOf(3));
            if (part == 4) k.transcript = keccak256("another");
            if (part == 5) k.expiry += 1;
            bytes32 got = Statements.recovery(id, 1, Oracle.session(k, 2, id), k.key, k.transcript, k.expiry);
            finishFails(s, abi.encodeWithSelector(ICommittees.OtherRecovery.selector, got, r.id));
        }
        finish(r);
        finishFails(r, abi.encodeWithSelector(ICommittees.NoRecovery.selector, id));
    }

    function test_expiredEpochsAreNotRecovered() public {
        Recovery memory r = lost();
        open(r);
        vm.warp(EXPIRY);
        bytes memory want = err(ICommittees.Expired.selector, EXPIRY);
        finishFails(r, want);
        openFails(r, want);
        vetoFails(r.id, vetoes(r.id, 3), want);
        cancelFails(reportAt(EXPIRY * 1000), want);
        eq(committees.current(id), 1, "epoch");
    }

    // ------------------------------------------------------------------------- cancelled by a report

    function test_aNewerReportCancels() public {
        Recovery memory r = lost();
        open(r);
        SignedReport memory report = reportAt(START * 1000 + 1);
        vm.expectEmit();
        emit ICommittees.RecoveryCancelled(id, r.id);
        vm.prank(address(0xbad));
        committees.cancelRecovery(report);
        waits(id, 0, 0);
        vm.warp(START + DELAY);
        finishFails(r, abi.encodeWithSelector(ICommittees.NoRecovery.selector, id));
        cancelFails(report, abi.encodeWithSelector(ICommittees.NoRecovery.selector, id));
    }

    function test_reportsFromBeforeTheOpeningDoNot() public {
        Recovery memory r = lost();
        open(r);
        uint64[3] memory times = [uint64(START * 1000), uint64(START * 1000 - 1), 0];
        for (uint256 i; i < times.length; ++i) {
            SignedReport memory report = reportAt(times[i]);
            cancelFails(report, err(ICommittees.ReportTooOld.selector, times[i], START));
        }
    }

    /// @dev A cancelled recovery may be opened again. It waits in full, and the report that cancelled it the
    /// first time does not do so twice.
    function test_reopensAfterAReport() public {
        Recovery memory r = lost();
        open(r);
        SignedReport memory report = reportAt(START * 1000 + 1);
        committees.cancelRecovery(report);
        vm.warp(START + 2 days);
        open(r);
        waits(id, r.id, START + 2 days + DELAY);
        cancelFails(report, err(ICommittees.ReportTooOld.selector, report.time, START + 2 days));
        vm.warp(START + DELAY);
        finishFails(r, err(ICommittees.TooEarly.selector, START + 2 days + DELAY));
        vm.warp(START + 2 days + DELAY);
        finish(r);
        isAt(id, 2, r.keygen);
    }

    /// @dev Due is not done.
    function test_aReportCancelsUntilItIsFinished() public {
        Recovery memory r = lost();
        open(r);
        vm.warp(START + DELAY + 1 days);
        committees.cancelRecovery(reportAt(block.timestamp * 1000));
        finishFails(r, abi.encodeWithSelector(ICommittees.NoRecovery.selector, id));
    }

    function test_otherReportsDoNotCancel() public {
        Recovery memory r = lost();
        open(r);
        uint256 ms = (START + 60) * 1000;
        bytes memory mismatch = err(ICommittees.BadSignature.selector, uint256(Flaw.Mismatch));
        cancelFails(reportOf(2, id, 1, ms, "root"), mismatch); // by the recovery's own key
        cancelFails(reportOf(1, id, 2, ms, "root"), err(ICommittees.WrongEpoch.selector, 2, 1));
        SignedReport memory other = reportOf(5, found(5, 4), 1, ms, "root"); // of another committee
        cancelFails(other, abi.encodeWithSelector(ICommittees.NoRecovery.selector, other.committee));
        other.committee = id;
        cancelFails(other, mismatch);
        SignedReport memory old = reportAt(START * 1000); // made younger
        old.time = uint64(ms);
        cancelFails(old, mismatch);
        waits(id, r.id, START + DELAY);
    }

    // --------------------------------------------------------------------------------------- vetoes

    function test_aThirdVetoes() public {
        Recovery memory r = lost();
        open(r);
        for (uint256 count; count < 3; ++count) {
            vetoFails(r.id, vetoes(r.id, count), err(ICommittees.TooFewVotes.selector, count, 3));
        }
        bytes[] memory votes = vetoes(r.id, 3);
        vm.expectEmit();
        emit ICommittees.RecoveryVetoed(id, r.id);
        vm.expectEmit();
        emit ICommittees.RecoveryCancelled(id, r.id);
        vm.prank(address(0xbad));
        committees.vetoRecovery(id, r.id, votes);
        waits(id, 0, 0);
        yes(committees.vetoed(id, r.id), "not vetoed");
        vm.warp(START + DELAY);
        finishFails(r, abi.encodeWithSelector(ICommittees.NoRecovery.selector, id));
        openFails(r, abi.encodeWithSelector(ICommittees.Vetoed.selector, r.id)); // for ever
        vetoFails(r.id, votes, abi.encodeWithSelector(ICommittees.Vetoed.selector, r.id));

        Recovery memory second = recovery(id, 1, 1, 7, 3); // but not another
        open(second);
        waits(id, second.id, block.timestamp + DELAY);
    }

    function test_aVetoMayComeFirst() public {
        Recovery memory r = lost();
        committees.vetoRecovery(id, r.id, vetoes(r.id, 3));
        openFails(r, abi.encodeWithSelector(ICommittees.Vetoed.selector, r.id));
    }

    /// @dev A veto of one recovery does not touch another that waits.
    function test_aVetoNamesItsRecovery() public {
        Recovery memory r = lost();
        Recovery memory second = recovery(id, 1, 1, 7, 3);
        open(r);
        committees.vetoRecovery(id, second.id, vetoes(second.id, 3));
        waits(id, r.id, START + DELAY);
        vetoFails(r.id, vetoes(second.id, 3), err(ICommittees.BadVote.selector, 4));
    }

    function test_refusesSpoiltVetoes() public {
        Recovery memory r = lost();
        open(r);
        bytes[] memory votes = vetoes(r.id, 3);
        bytes32[4] memory others = [
            Statements.cancelRecovery(keccak256("foreign"), 1, r.id),
            Statements.cancelRecovery(id, 2, r.id),
            Statements.cancelRecovery(id, 1, keccak256("another")),
            r.id // a vote for it
        ];
        for (uint256 i; i < others.length; ++i) {
            votes[6] = Oracle.statement(106, others[i]);
            vetoFails(r.id, votes, err(ICommittees.BadVote.selector, 6));
        }
        votes[6] = "";
        votes[0] = votes[5];
        vetoFails(r.id, votes, err(ICommittees.BadVote.selector, 0));
        vetoFails(r.id, new bytes[](6), err(ICommittees.SignatureCount.selector, 6, 7));
    }

    // ------------------------------------------------------------------------------------------ races

    function test_rotationCancels() public {
        Recovery memory r = lost();
        Rotation memory found_ = rotation(id, 1, 1, 3, 4);
        open(r);
        vm.warp(START + DELAY);
        vm.expectEmit();
        emit ICommittees.RecoveryCancelled(id, r.id);
        rotate(found_);
        waits(id, 0, 0);
        finishFails(r, abi.encodeWithSelector(ICommittees.NoRecovery.selector, id));
        isAt(id, 2, found_.keygen);
        // Its votes were of an epoch that is over, and are of no use in this one.
        uint256 n = committees.membersOf(id, 2).length;
        eq(n, 4, "members");
        openFails(r, err(ICommittees.SignatureCount.selector, 7, 4));
    }

    /// @dev Old operators who stayed on: what they voted for in epoch 1 is nothing in epoch 2.
    function test_votesDoNotOutliveTheirEpoch() public {
        Recovery memory r = lost();
        Keygen memory k = keygenOf(1, 7, EXPIRY + 30 days); // crew 1 again
        (, k.key) = Oracle.key(secretOf(3));
        rotate(rotation(id, 1, 1, 1, k));
        openFails(r, err(ICommittees.BadVote.selector, 2));
        vetoFails(r.id, vetoes(r.id, 3), err(ICommittees.BadVote.selector, 4));
    }

    /// @dev The successor is the same by recovery and by rotation: whichever comes first, the epoch is one.
    function test_oneSuccessorByTwoWays() public {
        Recovery memory r = lost();
        Rotation memory same = rotation(id, 1, 1, 2, r.keygen);
        open(r);
        rotate(same);
        isAt(id, 2, r.keygen);
        vm.warp(START + DELAY);
        finishFails(r, abi.encodeWithSelector(ICommittees.NoRecovery.selector, id));
    }

    /// @dev Four recoveries in a row, each epoch kept.
    function test_chainOfRecoveries() public {
        uint256 n = 7;
        for (uint32 epoch = 1; epoch < 5; ++epoch) {
            Recovery memory r = recovery(id, epoch, epoch, n, epoch + 1);
            open(r);
            vm.warp(block.timestamp + DELAY);
            finish(r);
            isAt(id, epoch + 1, r.keygen);
        }
        for (uint256 crew = 1; crew < 6; ++crew) {
            isKept(id, uint32(crew), keygenOf(crew, n, EXPIRY + uint64(30 days * (crew - 1))));
        }
    }

    // ------------------------------------------------------------------------------------------- fuzz

    /// @dev Any set of voters: it opens exactly where there are 2f + 1, it is vetoed exactly where f + 1.
    function testFuzz_anyVoters(uint256 size, uint256 forIt, uint256 against) public {
        uint256 f = bound(size, 1, 10);
        uint256 n = 3 * f + 1;
        bytes32 committee = found(8, n);
        Recovery memory r = recovery(committee, 1, 8, n, 9);
        uint256 count;
        (r.votes, count) = voters(n, forIt, r.id);
        if (count < 2 * f + 1) {
            openFails(r, err(ICommittees.TooFewVotes.selector, count, 2 * f + 1));
            r.votes = votesOf(8, n, 2 * f + 1, r.id);
        }
        open(r);

        bytes[] memory votes;
        (votes, count) = voters(n, against, Statements.cancelRecovery(committee, 1, r.id));
        if (count < f + 1) vm.expectRevert(err(ICommittees.TooFewVotes.selector, count, f + 1));
        committees.vetoRecovery(committee, r.id, votes);
        if (count < f + 1) waits(committee, r.id, START + DELAY);
        else waits(committee, 0, 0);
    }

    function voters(uint256 n, uint256 who, bytes32 statement)
        private
        pure
        returns (bytes[] memory votes, uint256 count)
    {
        votes = new bytes[](n);
        for (uint256 i; i < n; ++i) {
            if ((who >> i) & 1 == 0) continue;
            votes[i] = Oracle.statement(800 + i, statement);
            ++count;
        }
    }

    /// @dev Any hours of opening, of a report, and of finishing: the report cancels if and only if it is dated
    /// after the opening, and else it finishes if and only if it has waited.
    function testFuzz_anyHours(uint256 opening, uint256 reported, uint256 finishing) public {
        opening = START + bound(opening, 0, 20 days);
        finishing = opening + bound(finishing, 0, 9 days);
        reported = bound(reported, opening * 1000 - 4 days * 1000, opening * 1000 + 4 days * 1000);
        Recovery memory r = lost();
        SignedReport memory report = reportAt(reported);
        vm.warp(opening);
        open(r);
        vm.warp(finishing);
        bool cancels = reported > opening * 1000;
        if (!cancels) vm.expectRevert(err(ICommittees.ReportTooOld.selector, reported, opening));
        committees.cancelRecovery(report);
        if (cancels) {
            finishFails(r, abi.encodeWithSelector(ICommittees.NoRecovery.selector, id));
        } else if (finishing < opening + DELAY) {
            finishFails(r, err(ICommittees.TooEarly.selector, opening + DELAY));
        } else {
            finish(r);
        }
        eq(committees.current(id), !cancels && finishing >= opening + DELAY ? 2 : 1, "epoch");
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {SignedReport} from "../src/interfaces/ICommittees.sol";
import {IFaults, Sworn} from "../src/interfaces/IFaults.sol";
import {IProofs} from "../src/interfaces/IProofs.sol";
import {Evidence} from "../src/libraries/Evidence.sol";
import {Reports} from "../src/libraries/Reports.sol";
import {Terms} from "../src/libraries/Terms.sol";
import {Court} from "./kit/Court.sol";
import {Oracle} from "./kit/Oracle.sol";
import {Tree} from "./kit/Tree.sol";

/// @dev A second committee, of other operators and another owner, contradicts the first.
contract FaultsRefereeTest is Court {
    uint256 private constant THEIRS = 0x4EF;
    bytes32 private constant THEIR_FEED = "their feed";
    bytes32 private referee;
    Terms private judged;

    function setUp() public override {
        super.setUp();
        referee = found(THEIRS, 100, 4, EXPIRY);
        for (uint256 m = 101; m <= 104; ++m) {
            address o = operator(m);
            bytes32 consent = keccak256(abi.encode(keccak256("Bond(address operator,address owner)"), o, SINK));
            bytes memory sig =
                signBy(m, keccak256(abi.encodePacked(hex"1901", domainOf(address(bonds)), consent)));
            vm.prank(SINK);
            bonds.open(o, sig);
            token.mint(address(this), BOND);
            token.approve(address(bonds), BOND);
            bonds.deposit(o, BOND);
        }
        freshen(1000);
        Terms memory t = someTerms();
        (t.salt, t.referee, t.refereeFeed) = ("judged", referee, THEIR_FEED);
        judged = t;
        agreement = activate(t);
        step(720 - vm.getBlockTimestamp() % 720);
    }

    function sworn(uint256 secret, bytes32 who, bytes32 of_, uint64 ms, bytes32 word)
        private
        returns (Sworn memory y)
    {
        y.path = new bytes32[](1);
        y.path[0] = keccak256("the evidence");
        bytes32 root = Tree.pair(Reports.leaf(Reports.FEED, of_, word), y.path[0]);
        y.word = word;
        (address r, uint256 s) = Oracle.sign(secret, Reports.digest(who, 1, ms, ms, root));
        y.report = SignedReport(who, 1, ms, ms, root, r, s);
    }

    /// @dev At `t`: the committee says 1,000,000, the referee `w` half a second later.
    function pair(uint256 t, int256 w) private returns (Sworn memory ours, Sworn memory theirs) {
        ours = sworn(SECRET, committee, feed, uint64(t * 1000), value(1_000_000));
        theirs = sworn(THEIRS, referee, THEIR_FEED, uint64(t * 1000 + 500), value(w));
    }

    function contradict(Sworn memory ours, Sworn memory theirs, bytes memory want) private {
        if (want.length != 0) vm.expectRevert(want);
        faults.contradicted(judged, ours, theirs);
    }

    function ended() private view returns (bool) {
        return agreements.standingOf(agreement).ended;
    }

    function test_theThirdSampleEndsIt() public {
        uint256 begin = vm.getBlockTimestamp();
        for (uint256 i; i < 3; ++i) {
            (Sworn memory ours, Sworn memory theirs) = pair(begin + 120 * i, 989_999);
            step(120);
            yes(!ended(), "not yet");
            contradict(ours, theirs, "");
            vm.expectPartialRevert(IProofs.Proven.selector);
            faults.contradicted(judged, ours, theirs);
        }
        yes(ended(), "ended");
        eq(lost(1) + lost(2) + lost(3) + lost(4), 0, "no bond moves");
    }

    /// @dev Samples closer than the spacing are in one window, or in two of different parity: they do not add up.
    function test_tooCloseDoesNotAddUp() public {
        uint256 begin = vm.getBlockTimestamp();
        step(120);
        for (uint256 t; t < 120; t += 5) {
            (Sworn memory ours, Sworn memory theirs) = pair(begin + t, 1_010_001);
            (bool ok,) = address(faults).call(abi.encodeCall(IFaults.contradicted, (judged, ours, theirs)));
            yes(ok == (t % 60 == 0), "once a window");
        }
        yes(!ended(), "two windows");
    }

    function test_contradictionRefusals() public {
        (Sworn memory ours, Sworn memory theirs) = pair(vm.getBlockTimestamp(), 990_000);
        step(10);
        contradict(
            ours, theirs, abi.encodeWithSelector(IFaults.WithinTolerance.selector, int256(990_000), int256(1_000_000))
        );
        // Of no value; of another feed; of another committee; by another key; too far in time; expired.
        uint64 ms = ours.report.time;
        theirs = sworn(THEIRS, referee, THEIR_FEED, ms, Evidence.HALTED);
        contradict(ours, theirs, abi.encodeWithSelector(IFaults.NoValue.selector, 0));
        theirs = sworn(THEIRS, referee, feed, ms, value(1));
        vm.expectPartialRevert(IProofs.NotInReport.selector);
        faults.contradicted(judged, ours, theirs);
        theirs = sworn(THEIRS, committee, THEIR_FEED, ms, value(1));
        contradict(ours, theirs, abi.encodeWithSelector(IProofs.WrongCommittee.selector, committee, referee));
        theirs = sworn(SECRET, referee, THEIR_FEED, ms, value(1));
        vm.expectPartialRevert(IProofs.BadSignature.selector);
        faults.contradicted(judged, ours, theirs);
        theirs = sworn(THEIRS, referee, THEIR_FEED, ms + 2001, value(1));
        contradict(ours, theirs, abi.encodeWithSelector(IFaults.TooFar.selector, ms + 2001, ms, 2000));
        theirs = sworn(THEIRS, referee, THEIR_FEED, ms - 2001, value(1));
        contradict(ours, theirs, abi.encodeWithSelector(IFaults.TooFar.selector, ms - 2001, ms, 2000));
        theirs = sworn(THEIRS, referee, THEIR_FEED, EXPIRY * 1000, value(1));
        contradict(ours, theirs, abi.encodeWithSelector(IProofs.NotPaidFor.selector, EXPIRY * 1000, 0, EXPIRY));
        // Terms without a referee.
        vm.expectRevert(abi.encodeWithSelector(IFaults.NoReferee.selector));
        faults.contradicted(terms, ours, theirs);
        yes(!ended(), "ended");
        // As far off in time as may be.
        contradict(ours, sworn(THEIRS, referee, THEIR_FEED, ms - 2000, value(1)), "");
    }
}

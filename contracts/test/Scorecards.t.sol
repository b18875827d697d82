// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Scorecards} from "../src/Scorecards.sol";
import {SignedReport} from "../src/interfaces/ICommittees.sol";
import {Card, IScorecards} from "../src/interfaces/IScorecards.sol";
import {Reports} from "../src/libraries/Reports.sol";
import {Flaw} from "../src/libraries/Schnorr.sol";
import {Oracle} from "./kit/Oracle.sol";
import {Scene} from "./kit/Scene.sol";
import {Tree} from "./kit/Tree.sol";

contract ScorecardsTest is Scene {
    Scorecards private cards;
    address private constant WHO = address(0x0123);

    function setUp() public override {
        super.setUp();
        cards = new Scorecards(committees);
    }

    function card(uint24 period, bytes32 prior) private view returns (Card memory c) {
        c = Card(committee, WHO, period, prior, 100, 90, 80, 3, 7, 1, 0, 250);
    }

    function sworn(Card memory c) private returns (SignedReport memory r, bytes32[] memory path) {
        bytes32 leaf =
            Reports.leaf(Reports.SCORECARD, bytes32(uint256(uint160(c.operator))), keccak256(abi.encode(c)));
        path = new bytes32[](1);
        path[0] = keccak256("the evidence");
        bytes32 root = Tree.pair(leaf, path[0]);
        r = SignedReport(committee, 1, ++round, uint64(vm.getBlockTimestamp() * 1000), root, address(0), 0);
        (r.r, r.s) = Oracle.sign(SECRET, Reports.digest(committee, 1, r.round, r.time, root));
    }

    function record(Card memory c, bytes memory want) private returns (bytes32 hash) {
        (SignedReport memory r, bytes32[] memory path) = sworn(c);
        hash = keccak256(abi.encode(c));
        if (want.length != 0) {
            bytes32 last = cards.lastOf(committee, WHO);
            vm.expectRevert(want);
            cards.record(r, path, c);
            eq(cards.lastOf(committee, WHO), last, "nothing changed");
            return hash;
        }
        cards.record(r, path, c);
        eq(cards.lastOf(committee, WHO), hash, "last");
    }

    function test_chain() public {
        bytes32 first = record(card(1, 0), "");
        Card memory c = card(2, first);
        (c.rounds, c.observed, c.signed, c.outliers) = (150, 140, 130, 4);
        record(c, "");
        (uint64 period, uint64 rounds, uint64 observed) = cards.tallyOf(committee, WHO);
        eq(period, 2, "period");
        eq(rounds, 150, "rounds");
        eq(observed, 140, "observed");
        (uint256 signed, uint256 outliers, uint256 deliveries, uint256 honoured, uint256 breached) =
            cards.countsOf(committee, WHO);
        eq(signed, 130, "signed");
        eq(outliers, 4, "outliers");
        eq(deliveries, 7, "deliveries");
        eq(honoured, 1, "honoured");
        eq(breached, 0, "breached");
    }

    /// @dev A false step is refused, whichever number it is in.
    function test_falseSteps() public {
        bytes4 notNext = IScorecards.NotNext.selector;
        record(card(2, 0), abi.encodeWithSelector(notNext, 2, bytes32(0), 0, bytes32(0)));
        bytes32 first = record(card(1, 0), "");
        record(card(1, 0), abi.encodeWithSelector(notNext, 1, bytes32(0), 1, first));
        record(card(3, first), abi.encodeWithSelector(notNext, 3, first, 1, first));
        record(card(2, "x"), abi.encodeWithSelector(notNext, 2, bytes32("x"), 1, first));

        bytes4 fell = IScorecards.Fell.selector;
        Card memory c = card(2, first);
        c.rounds = 99;
        record(c, abi.encodeWithSelector(fell, "rounds", 100, 99));
        c = card(2, first);
        c.observed = 89;
        record(c, abi.encodeWithSelector(fell, "observed", 90, 89));
        c = card(2, first);
        c.breached = 1;
        c.outliers = 2;
        record(c, abi.encodeWithSelector(fell, "outliers", 3, 2));

        bytes4 more = IScorecards.MoreThanRounds.selector;
        c = card(2, first);
        (c.rounds, c.observed) = (105, 96); // fewer than there were in all, but more than were gained
        record(c, abi.encodeWithSelector(more, "observed", 6, 5));
        c = card(2, first);
        (c.rounds, c.signed) = (105, 86);
        record(c, abi.encodeWithSelector(more, "signed", 6, 5));
    }

    function test_refusals() public {
        Card memory c = card(1, 0);
        (SignedReport memory r, bytes32[] memory path) = sworn(c);
        // Anything changed in the card, in whose it is, or in the report.
        Card memory d = card(1, 0);
        d.latency = 1;
        vm.expectPartialRevert(IScorecards.NotInReport.selector);
        cards.record(r, path, d);
        d = card(1, 0);
        d.operator = address(1);
        vm.expectPartialRevert(IScorecards.NotInReport.selector);
        cards.record(r, path, d);
        d.committee = "another";
        vm.expectRevert(
            abi.encodeWithSelector(IScorecards.WrongCommittee.selector, committee, bytes32("another"))
        );
        cards.record(r, path, d);
        r.time += 1;
        vm.expectRevert(abi.encodeWithSelector(IScorecards.BadSignature.selector, Flaw.Mismatch));
        cards.record(r, path, c);
        r.epoch = 2;
        vm.expectRevert(abi.encodeWithSelector(IScorecards.Expired.selector, 0));
        cards.record(r, path, c);
        vm.warp(EXPIRY);
        r.epoch = 1;
        vm.expectRevert(abi.encodeWithSelector(IScorecards.Expired.selector, EXPIRY));
        cards.record(r, path, c);
    }

    /// @dev Along any chain that is taken, counters never fall and observed ≤ rounds.
    function testFuzz_chains(uint40[6] memory rounds, uint40[6] memory observed) public {
        bytes32 prior;
        (uint256 lastRounds, uint256 lastObserved) = (0, 0);
        uint24 period = 1;
        for (uint256 i; i < 6; ++i) {
            Card memory c = Card(committee, WHO, period, prior, rounds[i] % 50, observed[i] % 50, 0, 0, 0, 0, 0, 0);
            (SignedReport memory r, bytes32[] memory path) = sworn(c);
            bool right = c.rounds >= lastRounds && c.observed >= lastObserved
                && c.observed - lastObserved <= c.rounds - lastRounds;
            (bool ok,) = address(cards).call(abi.encodeCall(IScorecards.record, (r, path, c)));
            yes(ok == right, "taken if it is right");
            if (!ok) continue;
            (prior, period) = (keccak256(abi.encode(c)), period + 1);
            (lastRounds, lastObserved) = (c.rounds, c.observed);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {SignedReport} from "../src/interfaces/ICommittees.sol";
import {IFaults, Oath, Signer, Twin, Version} from "../src/interfaces/IFaults.sol";
import {Shown} from "../src/interfaces/IProofs.sol";
import {Evidence} from "../src/libraries/Evidence.sol";
import {Reports} from "../src/libraries/Reports.sol";
import {Terms} from "../src/libraries/Terms.sol";
import {Court, Seen} from "./kit/Court.sol";
import {Tree} from "./kit/Tree.sol";

/// @dev Everything that rule-following operators sign, crashes and retries included, and everything that one of
/// four and a crowd of provers can build around it. Members 1 to 3 follow the rules; 4 does what it likes, leads
/// whenever it wants, and holds everybody's signatures.
contract FaultsHonestTest is Court {
    uint256 private constant ROUNDS = 3;

    Version[][4] private versions; // of member 2, by round
    Oath[][4] private oaths; // of member 2, by round
    Shown[] private reports; // that came about
    bytes[] private marks; // member 2's signature over the observation in that report
    uint256 private random;

    function draw(uint256 below) private returns (uint256) {
        random = uint256(keccak256(abi.encode(random)));
        return random % below;
    }

    // ------------------------------------------------------------------------------------ what is signed

    /// @dev One round. Honest values are within half the tolerance of each other, honest clocks within a second.
    function hold(uint64 i) private {
        uint64 r = ROUND + i;
        Seen[] memory all = new Seen[](4);
        uint256 count;
        for (uint256 m = 1; m <= 4; ++m) {
            if (m < 4) {
                bytes32 word = draw(8) == 0
                    ? reason(1 + draw(200))
                    : value(1_000_000 + int256(draw(5000))); // 0.5 %
                all[m - 1] = seen(m, nowMs() + uint64(draw(1000)), word);
            } else {
                all[3] = seen(4, nowMs() + uint64(draw(100_000)), anything());
            }
            if (draw(3) == 0) all[m - 1].oneOffs = keccak256(abi.encode("some request", draw(9)));
            all[m - 1].context = bytes32(draw(9));
        }
        // Member 2 crashes before it observes, or says it once; a host that repeats may sign the same values with
        // another time or context.
        bool crashed = draw(6) == 0;
        if (!crashed) {
            versions[i].push(versionOf(1, r, all[1]));
            while (draw(2) == 0) {
                Seen memory again = all[1];
                Seen memory copy = Seen(2, again.time + uint64(draw(3000)), bytes32(draw(9)), bytes32(draw(9)), again.words);
                versions[i].push(versionOf(1, r, copy));
            }
        }
        // The leader chooses at least three of those that there are.
        bool[4] memory chosen = [draw(4) != 0, !crashed && draw(4) != 0, draw(4) != 0, draw(4) != 0];
        for (uint256 m; m < 4; ++m) {
            if (chosen[m]) ++count;
        }
        if (count < 3) return;
        Seen[] memory set = new Seen[](count);
        count = 0;
        for (uint256 m; m < 4; ++m) {
            if (chosen[m]) set[count++] = all[m];
        }
        // A rule-following member recomputes all of it and states one digest: in partials, standbys, as a leader.
        Shown memory shown = swear(r, medianTimeOf(set), set, outcomeOf(set));
        bytes32 digest = digestOf(shown.report);
        do {
            oaths[i].push(oath(2, r, digest, bytes32(draw(1000))));
        } while (draw(2) == 0);
        reports.push(shown);
        marks.push(chosen[1] ? signBy(2, digestOf(1, r, all[1])) : bytes(""));
    }

    /// @dev A word that may stand in an observation: honest members drop any other.
    function anything() private returns (bytes32) {
        uint256 x = draw(5);
        if (x == 0) return 0;
        if (x == 1) return reason(1 + draw(255));
        if (x == 2) return value(int256(draw(type(uint128).max)) - 2 ** 127);
        return value(int256(1_000_000 * (draw(3))) + int256(draw(10_000)));
    }

    // ------------------------------------------------------------------------------------- what is built

    function tried(bytes memory data, string memory what) private {
        uint256 before = gasleft();
        (bool ok, bytes memory out) = address(faults).call(data);
        yes(!ok, what);
        yes(out.length >= 4, "a refusal has a name");
        yes(before - gasleft() < 600_000, "gas of a refusal");
    }

    function attack() private {
        for (uint64 i = 1; i <= ROUNDS; ++i) {
            for (uint64 j = 1; j <= ROUNDS; ++j) {
                attackPairs(i, j);
            }
        }
        for (uint256 k; k < reports.length; ++k) {
            attackReport(k);
        }
    }

    /// @dev Any two of its observations, and any two of its statements, put forward for any round.
    function attackPairs(uint64 i, uint64 j) private {
        uint64 r = ROUND + uint64(1 + draw(ROUNDS));
        for (uint256 a; a < versions[i].length; ++a) {
            for (uint256 b; b < versions[j].length; ++b) {
                bytes memory data =
                    abi.encodeCall(IFaults.observedTwice, (terms, 1, r, 2, versions[i][a], versions[j][b]));
                tried(data, "observed twice");
            }
        }
        for (uint256 a; a < oaths[i].length; ++a) {
            for (uint256 b; b < oaths[j].length; ++b) {
                bytes memory data =
                    abi.encodeCall(IFaults.sworeTwice, (terms, 1, r, 2, oaths[i][a], oaths[j][b]));
                tried(data, "swore twice");
            }
        }
        if (versions[i].length != 0 && oaths[j].length != 0) {
            // One taken for the other.
            Version memory v = versions[i][0];
            Oath memory o = Oath(v.values, v.context, v.signature);
            tried(abi.encodeCall(IFaults.sworeTwice, (terms, 1, ROUND + j, 2, oaths[j][0], o)), "a mix");
        }
    }

    function attackReport(uint256 k) private {
        Shown memory shown = reports[k];
        uint256 i = shown.report.round - ROUND;
        Signer[] memory who = new Signer[](1);
        who[0] = Signer(2, oaths[i][0].context, oaths[i][0].signature);
        tried(abi.encodeCall(IFaults.invalidReport, (terms, shown, who)), "as it is");

        Shown memory bent = reports[k];
        uint256 what = draw(8);
        if (what == 0) bent.word = anything();
        if (what == 1) (bent.word, bent.wordPath) = (0, new bytes32[](0));
        if (what == 2) bent.observers[draw(bent.observers.length)] ^= bytes1(uint8(1 + draw(255)));
        if (what == 3) bent.observers = bytes.concat(bytes2(uint16(draw(4))), cut(bent.observers, 2, draw(400)));
        if (what == 4) bent.report.time += 1;
        if (what == 5) bent.report.round += 1;
        if (what == 6) bent.report = reports[draw(reports.length)].report;
        if (what == 7) (bent.observers, bent.observersPath) = other(k);
        bool same = keccak256(abi.encode(bent)) == keccak256(abi.encode(shown));
        if (!same) tried(abi.encodeCall(IFaults.invalidReport, (terms, bent, who)), "bent");

        // Every pair of what might pass for leaves, with any path.
        Twin memory a = Twin(shown.word, shown.wordPath);
        Twin memory b = Twin(anything(), draw(2) == 0 ? shown.wordPath : shown.observersPath);
        if (a.payload != b.payload) {
            tried(abi.encodeCall(IFaults.doubleLeaf, (terms, shown.report, 1, feed, a, b, who)), "double");
        }
        tried(abi.encodeCall(IFaults.outlier, (terms, shown, 2, marks[k])), "an outlier");
    }

    /// @dev Another report's observers.
    function other(uint256 k) private view returns (bytes memory, bytes32[] memory) {
        Shown storage next = reports[(k + 1) % reports.length];
        return (next.observers, next.observersPath);
    }

    function cut(bytes memory b, uint256 from, uint256 size) private pure returns (bytes memory out) {
        if (from + size > b.length) size = b.length - from;
        out = new bytes(size);
        for (uint256 i; i < size; ++i) {
            out[i] = b[from + i];
        }
    }

    // ---------------------------------------------------------------------------------------- invariant 6

    /// @dev (6) A rule-following operator never pays as culprit.
    /// forge-config: default.fuzz.runs = 300
    function testFuzz_invariant6_theHonestNeverPay(uint256 seed) public {
        random = seed;
        for (uint64 i = 1; i <= ROUNDS; ++i) {
            hold(i);
            step(60);
        }
        attack();
        eq(lost(1) + lost(2) + lost(3), 0, "lost by who follows the rules");
    }

    /// @dev (6) What others sign costs who did not sign it at most the joint share for each period of pay, whatever
    /// 2f + 1 colluders condemn themselves by, and however it is proven.
    /// forge-config: default.fuzz.runs = 200
    function testFuzz_invariant6_jointLossIsCapped(uint256 seed) public {
        random = seed;
        uint256 periods = 1;
        for (uint64 i = 1; i <= 6; ++i) {
            if (draw(3) == 0) {
                step(PERIOD);
                ++periods;
            }
            Seen[] memory all = everybody(1000);
            Shown memory shown = swear(ROUND + i, medianTimeOf(all), all, value(int256(1002 + draw(50))));
            step(5);
            faults.invalidReport(terms, shown, signers(shown.report, 2 + draw(4), 5));
            if (draw(2) == 0) {
                try faults.invalidReport(terms, shown, signers(shown.report, 2, 5)) {} catch {}
            }
        }
        yes(lost(1) <= periods * JOINT, "joint loss");
        eq(lost(1) % JOINT, 0, "whole shares");
    }

    /// @dev (6) While honest oracles are within half the tolerance of each other, none is an outlier, whatever f
    /// others say and the committee swears.
    function testFuzz_invariant6_noHonestOutlier(uint256 seed) public {
        random = seed;
        Seen[] memory all = everybody(0);
        int256 base = int256(draw(1e9)) - 5e8;
        uint256 spread = uint256(base < 0 ? -base : base) * terms.tolerance / 2e6;
        for (uint256 m; m < 3; ++m) {
            all[m].words[place] = value(base + int256(draw(spread / 2 + 1)));
        }
        all[3].words[place] = anything();
        // Whatever is sworn: a colluding group key too.
        bytes32 sworn = draw(2) == 0 ? outcomeOf(all) : value(base + int256(draw(3 * spread + 1)) - int256(spread));
        if (!Evidence.isValue(sworn)) return;
        // The tolerance is of the sworn value, so the honest spread is measured by it.
        int256 s = Evidence.valueOf(sworn);
        uint256 allowed = uint256(s < 0 ? -s : s) * terms.tolerance / 2e6;
        if (allowed < spread / 2) return;
        Shown memory shown = swear(ROUND + 1, medianTimeOf(all), all, sworn);
        uint256 accused = 1 + draw(3);
        bytes memory mark = signBy(accused, digestOf(1, ROUND + 1, all[accused - 1]));
        step(5);
        tried(abi.encodeCall(IFaults.outlier, (terms, shown, uint16(accused), mark)), "an honest outlier");
    }

    // ------------------------------------------------------------------------------------ invariants 4, 5

    bytes[] private proofs;

    /// @dev (4, 5) Proofs of many faults in any order: each works once, together they come to the same, no lock
    /// gives more than it has, and no other agreement moves.
    /// forge-config: default.fuzz.runs = 100
    function testFuzz_invariant5_anyOrder(uint256 seed) public {
        (, bytes32 second) = another("bystander", JOINT);
        prepare();
        random = seed;
        uint256 state = vm.snapshotState();
        uint256[4] memory first = bring(false);
        vm.revertToState(state);
        random = seed;
        uint256[4] memory then = bring(true);
        for (uint256 m; m < 4; ++m) {
            eq(then[m], first[m], "the same in any order");
            yes(then[m] <= BOND, "at most the lock");
            eq(lostOf(second, m + 1), 0, "another agreement");
        }
        eq(first[0], BOND, "member 1 equivocated");
        eq(first[1], BOND, "member 2 signed an invalid report");
        eq(first[2], 2 * PENALTY + 2 * JOINT, "member 3 was an outlier, and pays jointly in two periods");
        eq(first[3], 2 * JOINT, "member 4 pays jointly");
        uint256 total = first[0] + first[1] + first[2] + first[3];
        uint256 credits = bonds.creditOf(address(this)) + bonds.creditOf(CONSUMER) + bonds.creditOf(SINK);
        eq(credits, total, "what was taken was credited");
        yes(bonds.creditOf(SINK) * 2 >= total, "at least half is sunk");
    }

    function prepare() private {
        Signer[] memory none;
        step(5);
        Seen[] memory all = everybody(1_000_000);
        proofs.push(
            abi.encodeCall(
                IFaults.sworeTwice,
                (terms, 1, ROUND + 90, 1, oath(1, ROUND + 90, "one", ""), oath(1, ROUND + 90, "two", ""))
            )
        );
        Shown memory bad = swear(ROUND + 1, medianTimeOf(all), all, value(7));
        proofs.push(abi.encodeCall(IFaults.invalidReport, (terms, bad, none)));
        proofs.push(abi.encodeCall(IFaults.invalidReport, (terms, bad, signers(bad.report, 2, 3))));
        bad = swear(ROUND + 2, medianTimeOf(all), all, value(8));
        proofs.push(abi.encodeCall(IFaults.invalidReport, (terms, bad, none)));
        step((1320 - vm.getBlockTimestamp() % 720) % 720); // 120 seconds before windows counted together begin
        for (uint64 i = 10; i < 16; ++i) {
            step(120);
            all = everybody(1_000_000);
            all[2].words[place] = value(1_100_000);
            bytes memory mark = signBy(3, digestOf(1, ROUND + i, all[2]));
            Shown memory shown = swear(ROUND + i, medianTimeOf(all), all, outcomeOf(all));
            proofs.push(abi.encodeCall(IFaults.outlier, (terms, shown, 3, mark)));
        }
        step(PERIOD);
        all = everybody(1_000_000);
        bad = swear(ROUND + 3, medianTimeOf(all), all, value(9));
        proofs.push(abi.encodeCall(IFaults.invalidReport, (terms, bad, none)));
        step(5);
    }

    function bring(bool shuffled) private returns (uint256[4] memory losses) {
        uint256 count = proofs.length;
        uint256[] memory order = new uint256[](count);
        for (uint256 i; i < count; ++i) {
            order[i] = i;
        }
        for (uint256 i = count; shuffled && i > 1; --i) {
            uint256 j = draw(i);
            (order[i - 1], order[j]) = (order[j], order[i - 1]);
        }
        for (uint256 i; i < count; ++i) {
            (bool ok,) = address(faults).call(proofs[order[i]]);
            // The proof without names adds nothing to the one with a name, if that came first.
            yes(ok || order[i] == 1, "a good proof");
            (ok,) = address(faults).call(proofs[order[i]]);
            yes(!ok, "a proof works once");
            if (shuffled) step(draw(3600));
        }
        for (uint256 m; m < 4; ++m) {
            losses[m] = lost(m + 1);
        }
    }

    // --------------------------------------------------------------------------------------- invariant 12

    /// @dev (12) Junk is refused with bounded gas.
    function testFuzz_invariant12_junkIsCheap(bytes memory junk, uint256 which) public {
        bytes4[6] memory ways = [
            IFaults.observedTwice.selector,
            IFaults.sworeTwice.selector,
            IFaults.doubleLeaf.selector,
            IFaults.invalidReport.selector,
            IFaults.outlier.selector,
            IFaults.withheld.selector
        ];
        uint256 before = gasleft();
        (bool ok,) = address(faults).call(bytes.concat(ways[which % 6], abi.encode(terms), junk));
        yes(!ok, "junk was taken");
        yes(before - gasleft() < 100_000 + 1000 * junk.length, "gas of junk");
    }
}

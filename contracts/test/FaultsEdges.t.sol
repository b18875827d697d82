// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Keygen, SignedReport} from "../src/interfaces/ICommittees.sol";
import {IFaults, Signer, Twin} from "../src/interfaces/IFaults.sol";
import {IProofs, Shown} from "../src/interfaces/IProofs.sol";
import {Reports} from "../src/libraries/Reports.sol";
import {Terms} from "../src/libraries/Terms.sol";
import {Court, Seen} from "./kit/Court.sol";
import {Oracle} from "./kit/Oracle.sol";
import {Tree} from "./kit/Tree.sol";

/// @dev The edges of what is compared: each is the last second, unit or window on its side.
contract FaultsEdgesTest is Court {
    Signer[] private nobody;

    /// @dev A report, sworn now, that does not follow from its observations.
    function wrong(uint64 seq) private returns (Shown memory) {
        Seen[] memory all = everybody(1000);
        return swear(ROUND + seq, medianTimeOf(all), all, value(1002));
    }

    function test_theFirstSecondOfAStintCounts() public {
        Shown memory earlier = wrong(1);
        step(1);
        (Terms memory t, bytes32 made) = another("later", JOINT);
        Shown memory first = wrong(2);
        step(5);
        vm.expectPartialRevert(IProofs.NotPaidFor.selector);
        faults.invalidReport(t, earlier, nobody);
        faults.invalidReport(t, first, nobody);
        eq(lostOf(made, 1), JOINT, "lost");
    }

    /// @dev The periods of the joint share are those of the pay, from the stint's beginning, and not of the clock.
    function test_jointPeriodsBeginWithTheStint() public {
        step(PERIOD / 2 - vm.getBlockTimestamp() % PERIOD);
        (Terms memory t, bytes32 made) = another("at half past", JOINT);
        step(PERIOD / 2 - 100);
        Shown memory one = wrong(1);
        step(200);
        Shown memory two = wrong(2);
        step(PERIOD / 2);
        Shown memory three = wrong(3);
        step(5);
        faults.invalidReport(t, one, nobody);
        faults.invalidReport(t, two, nobody);
        eq(lostOf(made, 1), JOINT, "before and after the full hour");
        faults.invalidReport(t, three, nobody);
        eq(lostOf(made, 1), 2 * JOINT, "in the second period");
    }

    /// @dev Of each epoch the joint share is taken by itself.
    function test_jointOfEachEpoch() public {
        condemn(SECRET, 1);
        eq(lost(1), JOINT, "the first");
        uint256 next = 0x5EC0;
        rotate(next);
        agreements.adopt(terms, new bytes[](n));
        step(5);
        condemn(next, 2);
        eq(lost(1), 2 * JOINT, "the second, in the same place of its stint");
    }

    /// @dev A report of the epoch with two leaves of one subject is sworn and shown.
    function condemn(uint256 secret, uint32 epoch) private {
        (Twin memory a, Twin memory b) = (Twin("yes", new bytes32[](1)), Twin("no", new bytes32[](1)));
        (a.path[0], b.path[0]) = (Reports.leaf(2, "a request", "no"), Reports.leaf(2, "a request", "yes"));
        bytes32 root = Tree.pair(a.path[0], b.path[0]);
        uint64 ms = nowMs();
        (address r, uint256 s) = Oracle.sign(secret, Reports.digest(committee, epoch, ROUND + 1, ms, root));
        step(5);
        faults.doubleLeaf(
            terms, SignedReport(committee, epoch, ROUND + 1, ms, root, r, s), 2, "a request", a, b, nobody
        );
    }

    /// @dev The same members go on with another key.
    function rotate(uint256 secret) private {
        (, bytes32 px) = Oracle.key(secret);
        Keygen memory k = Oracle.keygen(0, n, px, EXPIRY + 1 days);
        bytes32 session = Oracle.session(k, 2, committee);
        bytes32 leaf = Reports.leaf(
            Reports.SUCCESSION,
            bytes32(uint256(2)),
            keccak256(abi.encode(session, k.key, k.transcript, k.expiry, k.members))
        );
        SignedReport memory report = signReport(ROUND + 9, nowMs(), leaf);
        committees.rotate(report, new bytes32[](0), k, Oracle.statements(0, n, Oracle.transcript(k, 2, committee)));
    }

    /// @dev Who is off by just half the tolerance is close, and by a unit more is not.
    function test_halfTheToleranceIsClose() public {
        for (uint64 i; i < 2; ++i) {
            Seen[] memory all = everybody(1_000_000);
            all[1].words[place] = value(1_020_000);
            all[2].words[place] = value(i == 0 ? int256(1_005_001) : int256(1_005_000));
            bytes memory sig = signBy(2, digestOf(1, ROUND + 1 + i, all[1]));
            Shown memory shown = swear(ROUND + 1 + i, medianTimeOf(all), all, value(1_000_000));
            step(5);
            if (i == 0) vm.expectRevert(abi.encodeWithSelector(IFaults.FewClose.selector, 2, 3));
            faults.outlier(terms, shown, 2, sig);
        }
    }
}

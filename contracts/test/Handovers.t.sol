// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Handovers} from "../src/Handovers.sol";
import {IAcceptances} from "../src/interfaces/IAcceptances.sol";
import {IBonds} from "../src/interfaces/IBonds.sol";
import {Keygen, SignedReport} from "../src/interfaces/ICommittees.sol";
import {Going, IHandovers} from "../src/interfaces/IHandovers.sol";
import {Terms} from "../src/libraries/Terms.sol";
import {Pact} from "./kit/Pact.sol";

/// @dev A committee's next epoch and its agreements', in one transaction.
contract HandoversTest is Pact {
    Terms private t;
    bytes32 private pact;
    Handovers private handovers;

    function setUp() public override {
        super.setUp();
        handovers = new Handovers(address(committees), address(feeds), address(agreements));
        t = draft();
        pact = activate(t);
        live(1 days);
    }

    function going(uint256 from, uint256 n) private view returns (Going[] memory list) {
        list = new Going[](1);
        list[0] = Going(t, acceptancesOf(pact, from, n));
    }

    /// @dev To the operators `from` to `from + n − 1`, at once.
    function handOver(uint256 from, uint256 n, Going[] memory list, bytes memory want) private {
        (SignedReport memory report, Keygen memory k, bytes[] memory signatures) = succession(1, from, n);
        if (want.length != 0) vm.expectRevert(want);
        handovers.handOver(report, new bytes32[](0), k, signatures, list);
    }

    function test_noSecondIsBetweenTheStints() public {
        enrol(4, BOND);
        handOver(1, 4, going(1, 4), "");
        serving = 2;
        (, uint256 to) = agreements.stintOf(pact, 1);
        (uint256 from,) = agreements.stintOf(pact, 2);
        yes(to == vm.getBlockTimestamp() && from == to, "a second that nobody is paid for");
        (uint256 left,) = lockOf(pact, 4);
        eq(left, BOND, "the joiner's lock");
        live(9 days);
        vm.warp(START + 12 days);
        agreements.pull(t, 1, all(4));
        agreements.pull(t, 2, all(4));
        eq(agreements.accountOf(pact).remaining, 0, "what nobody earned");
    }

    /// @dev Who has not signed, or has too little bond, keeps the whole epoch from beginning so.
    function testFuzz_joinersHaveSignedAndLockOrNothingHappens(uint256 bond, bool signs) public {
        bond = bond % BOND;
        enrol(4, BOND);
        enrol(5, bond == 0 ? 1 : bond);
        Going[] memory list = going(2, 4);
        if (!signs) list[0].acceptances[3] = "";
        bytes memory want = signs
            ? abi.encodeWithSelector(IBonds.TooLittleFree.selector, operatorOf(5), freeOf(5), BOND)
            : abi.encodeWithSelector(IAcceptances.BadAcceptance.selector, 3, operatorOf(5));
        handOver(2, 4, list, want);
        eq(committees.current(committee), 1, "the committee rotated");
        eq(agreements.standingOf(pact).epoch, 1, "adopted");
        (uint256 left,) = lockOf(pact, 4);
        eq(left, 0, "locked");
        fill(5, BOND);
        handOver(2, 4, going(2, 4), "");
        eq(agreements.standingOf(pact).epoch, 2, "not adopted");
    }

    function test_anotherCommitteesAgreementIsRefused() public {
        enrol(4, BOND);
        Going[] memory list = going(1, 4);
        list[0].terms.committee = bytes32(uint256(7));
        handOver(
            1, 4, list, abi.encodeWithSelector(IHandovers.WrongCommittee.selector, bytes32(uint256(7)), committee)
        );
    }

    /// @dev It cannot be done twice, and rotating first by other means only leaves the adoption.
    function test_rotatedAlready() public {
        enrol(4, BOND);
        (SignedReport memory report, Keygen memory k, bytes[] memory signatures) = succession(1, 1, 4);
        committees.rotate(report, new bytes32[](0), k, signatures);
        Going[] memory list = going(1, 4);
        vm.expectRevert();
        handovers.handOver(report, new bytes32[](0), k, signatures, list);
        agreements.adopt(t, list[0].acceptances);
        eq(agreements.standingOf(pact).epoch, 2, "not adopted");
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Bonds} from "../src/Bonds.sol";
import {IBonds} from "../src/interfaces/IBonds.sol";
import {Coins} from "../src/libraries/Coins.sol";
import {Pact} from "./kit/Pact.sol";
import {BlockingCoin, CallingCoin, Coin, IdleCoin, OddCoin, TaxedCoin} from "./kit/Tokens.sol";

/// @dev Bonds alone; this contract plays Agreements.
contract BondsTest is Pact {
    bytes32 private constant ID = "an agreement";
    Bonds private b;

    function setUp() public override {
        super.setUp();
        b = make(address(stake));
        open(b, 0);
    }

    function make(address token) private returns (Bonds) {
        return new Bonds(token, SINK, UNBONDING, address(this));
    }

    function open(Bonds to, uint256 i) private {
        bonds = to; // whose domain the consent is for
        bytes memory c = consent(i, ownerOf(i));
        vm.prank(ownerOf(i));
        to.open(operatorOf(i), c);
    }

    function put(uint256 amount) private {
        stake.mint(address(this), amount);
        stake.approve(address(b), amount);
        b.deposit(operatorOf(0), amount);
    }

    function lock(uint256 amount, uint256 until) private {
        b.lock(ID, ops(), amount, until);
    }

    function ops() private pure returns (address[] memory list) {
        list = new address[](1);
        list[0] = operatorOf(0);
    }

    function parts(uint256 free, uint256 unbonding, uint256 left, uint256 all_) private view {
        (uint256 f, uint256 u,) = b.stakeOf(operatorOf(0));
        (uint256 l,) = b.lockOf(ID, operatorOf(0));
        eq(f, free, "free");
        eq(u, unbonding, "unbonding");
        eq(l, left, "locked");
        eq(b.bondOf(operatorOf(0)), all_, "bond");
        eq(f + u + l, all_, "the parts make the whole");
    }

    // ---------------------------------------------------------------------------------------- owners

    function test_nobodyTakesAnothersKey() public {
        address victim = operatorOf(1);
        bytes memory c = consent(1, ownerOf(1));
        vm.expectRevert(abi.encodeWithSelector(IBonds.BadConsent.selector, victim, STRANGER));
        vm.prank(STRANGER); // who saw the consent in the mempool
        b.open(victim, c);

        // A consent for another deployment, or another chain.
        (bonds,) = (make(address(stake)), 0);
        bytes memory foreign = consent(1, ownerOf(1));
        vm.expectRevert(abi.encodeWithSelector(IBonds.BadConsent.selector, victim, ownerOf(1)));
        vm.prank(ownerOf(1));
        b.open(victim, foreign);
        vmp.chainId(5);
        vm.expectRevert(abi.encodeWithSelector(IBonds.BadConsent.selector, victim, ownerOf(1)));
        vm.prank(ownerOf(1));
        b.open(victim, c);
        vmp.chainId(31_337);

        vm.prank(ownerOf(1));
        b.open(victim, c);
        vm.expectRevert(abi.encodeWithSelector(IBonds.OpenedAlready.selector, victim, ownerOf(1)));
        vm.prank(ownerOf(1));
        b.open(victim, c);
        vm.expectRevert(abi.encodeWithSelector(IBonds.BadConsent.selector, address(0), STRANGER));
        vm.prank(STRANGER); // an empty consent recovers to no one
        b.open(address(0), "");
    }

    function test_onlyTheOwnerTakesOut() public {
        put(100);
        address op = operatorOf(0);
        address[3] memory others = [STRANGER, op, SINK];
        for (uint256 i; i < 3; ++i) {
            bytes memory no = abi.encodeWithSelector(IBonds.NotOwner.selector, op, others[i]);
            vmp.startPrank(others[i]);
            vm.expectRevert(no);
            b.unbond(op, 1);
            vm.expectRevert(no);
            b.withdraw(op, others[i]);
            vm.expectRevert(no);
            b.revoke(op);
            vm.expectRevert(abi.encodeWithSelector(IBonds.OnlyAgreements.selector, others[i]));
            b.lock(ID, ops(), 1, START + 1);
            vm.expectRevert(abi.encodeWithSelector(IBonds.OnlyAgreements.selector, others[i]));
            b.extend(ID, ops(), START + 1);
            vm.expectRevert(abi.encodeWithSelector(IBonds.OnlyAgreements.selector, others[i]));
            b.slash(ID, op, 1, PROVER, consumer);
            vmp.stopPrank();
        }
        vm.expectRevert(abi.encodeWithSelector(IBonds.NotOpened.selector, operatorOf(3)));
        b.deposit(operatorOf(3), 1);
        vm.expectRevert(IBonds.Nothing.selector);
        b.deposit(op, 0);
    }

    function test_unbondingWaits() public {
        put(100);
        address op = operatorOf(0);
        vmp.startPrank(ownerOf(0));
        vm.expectRevert(abi.encodeWithSelector(IBonds.TooLittleFree.selector, op, 100, 101));
        b.unbond(op, 101);
        b.unbond(op, 60);
        parts(40, 60, 0, 100);
        vm.warp(START + UNBONDING - 1);
        vm.expectRevert(abi.encodeWithSelector(IBonds.StillUnbonding.selector, op, START + UNBONDING));
        b.withdraw(op, ownerOf(0));
        b.unbond(op, 10); // begins anew for all
        vm.warp(START + 2 * UNBONDING - 2);
        vm.expectRevert(abi.encodeWithSelector(IBonds.StillUnbonding.selector, op, START + 2 * UNBONDING - 1));
        b.withdraw(op, ownerOf(0));
        vm.warp(START + 2 * UNBONDING - 1);
        eq(b.withdraw(op, address(0xcafe)), 70, "withdrawn");
        vmp.stopPrank();
        eq(stake.balanceOf(address(0xcafe)), 70, "arrived");
        parts(30, 0, 0, 30);
        vm.expectRevert(IBonds.Nothing.selector);
        vm.prank(ownerOf(0));
        b.withdraw(op, ownerOf(0));
    }

    // ----------------------------------------------------------------------------------------- locks

    function test_aRevokedOperatorLocksNothingMoreAndStaysLocked() public {
        put(100);
        lock(60, START + 100);
        vm.prank(ownerOf(0));
        b.revoke(operatorOf(0));
        vm.expectRevert(abi.encodeWithSelector(IBonds.OperatorRevoked.selector, operatorOf(0)));
        b.extend(ID, ops(), START + 200);
        yes(!b.active(operatorOf(0)), "still active");
        parts(40, 0, 60, 100);
        vm.expectRevert(abi.encodeWithSelector(IBonds.OperatorRevoked.selector, operatorOf(0)));
        b.lock("another", ops(), 1, START + 100);
        eq(b.slash(ID, operatorOf(0), 10, PROVER, consumer), 10, "slashed all the same");
        vm.prank(ownerOf(0));
        b.unbond(operatorOf(0), 40);
        parts(0, 40, 50, 90);
    }

    function test_oneWeiShortLocksNothing() public {
        put(100);
        open(b, 1);
        address[] memory two = new address[](2);
        (two[0], two[1]) = (operatorOf(0), operatorOf(1));
        stake.mint(address(this), 99);
        stake.approve(address(b), 99);
        b.deposit(operatorOf(1), 99);
        vm.expectRevert(abi.encodeWithSelector(IBonds.TooLittleFree.selector, operatorOf(1), 99, 100));
        b.lock(ID, two, 100, START + 1);
        parts(100, 0, 0, 100);
    }

    /// @dev Invariant 7, for every moment: before its end a lock cannot leave and a verdict reaches all of it;
    /// from its end on the reverse.
    function testFuzz_noLockLeavesBeforeItsEndAndAnyTimelyVerdictReachesIt(uint256 until, uint256 when)
        public
    {
        put(100);
        until = bound(until, START + 1, START + 3000 days);
        when = bound(when, START, START + 4000 days);
        lock(70, until);
        vm.prank(ownerOf(0)); // who tries all to get away
        b.unbond(operatorOf(0), 30);
        vm.prank(ownerOf(0));
        b.revoke(operatorOf(0));
        vm.warp(when);
        if (when < until) {
            vm.expectRevert(abi.encodeWithSelector(IBonds.StillLocked.selector, ID, operatorOf(0), until));
            b.release(ID, operatorOf(0));
            eq(b.slash(ID, operatorOf(0), 1000, PROVER, consumer), 70, "reached");
            parts(0, 30, 0, 30);
        } else {
            eq(b.slash(ID, operatorOf(0), 1000, PROVER, consumer), 0, "too late");
            eq(b.release(ID, operatorOf(0)), 70, "released");
            parts(70, 30, 0, 100);
            vm.expectRevert(abi.encodeWithSelector(IBonds.NotLocked.selector, ID, operatorOf(0)));
            b.release(ID, operatorOf(0));
        }
    }

    /// @dev A lock's last second is a verdict's, and its end is not: no second belongs to both, or to neither.
    function test_theLastSecondOfALock() public {
        put(100);
        lock(70, START + 100);
        vm.warp(START + 99);
        vm.expectRevert(abi.encodeWithSelector(IBonds.StillLocked.selector, ID, operatorOf(0), START + 100));
        b.release(ID, operatorOf(0));
        eq(b.slash(ID, operatorOf(0), 10, PROVER, consumer), 10, "the last second");
        vm.warp(START + 100);
        eq(b.slash(ID, operatorOf(0), 10, PROVER, consumer), 0, "its end");
        eq(b.release(ID, operatorOf(0)), 60, "released");
    }

    function test_locksAreNeverShortened() public {
        put(100);
        lock(50, START + 100);
        b.extend(ID, ops(), START + 99);
        (, uint256 until) = b.lockOf(ID, operatorOf(0));
        eq(until, START + 100, "shortened");
        b.extend(ID, ops(), START + 101);
        (, until) = b.lockOf(ID, operatorOf(0));
        eq(until, START + 101, "not extended");
        vm.expectRevert(abi.encodeWithSelector(IBonds.LockedAlready.selector, ID, operatorOf(0)));
        lock(1, START + 200);
        vm.expectRevert(abi.encodeWithSelector(IBonds.NotLocked.selector, bytes32("other"), operatorOf(0)));
        b.extend("other", ops(), START + 200);
    }

    // ---------------------------------------------------------------------------------------- slashes

    /// @dev Invariants 3 and 4: to the wei, at most the lock, at least half to the sink, others untouched.
    function testFuzz_aSlashIsSplitToTheWei(uint128 size, uint256 amount, uint128 other, bool oneHolder)
        public
    {
        size = uint128(bound(size, 1, type(uint120).max));
        other = uint128(bound(other, 1, type(uint120).max));
        put(uint256(size) + other);
        lock(size, START + 100);
        b.lock("other", ops(), other, START + 100);
        address prover = oneHolder ? ownerOf(0) : PROVER;
        address payee = oneHolder ? ownerOf(0) : consumer;
        uint256 taken = b.slash(ID, operatorOf(0), amount, prover, payee);
        eq(taken, amount < size ? amount : size, "taken");
        uint256 back = oneHolder ? b.creditOf(prover) : b.creditOf(prover) + b.creditOf(payee);
        uint256 sunk = b.creditOf(SINK);
        eq(back + sunk, taken, "to the wei");
        yes(sunk >= back, "less than half to the sink");
        eq(oneHolder ? 0 : b.creditOf(PROVER), oneHolder ? 0 : taken / 10, "bounty");
        (uint256 left,) = b.lockOf(ID, operatorOf(0));
        eq(left, size - taken, "the lock");
        (left,) = b.lockOf("other", operatorOf(0));
        eq(left, other, "another agreement's lock moved");
        eq(b.bondOf(operatorOf(0)), uint256(size) + other - taken, "the bond");
        eq(b.slash("third", operatorOf(0), 1, prover, payee), 0, "where nothing is locked");
    }

    function test_creditsArePulled() public {
        put(1000);
        lock(1000, START + 100);
        b.slash(ID, operatorOf(0), 1000, PROVER, consumer);
        vm.expectRevert(IBonds.Nothing.selector);
        b.claim(address(this));
        vm.prank(PROVER);
        eq(b.claim(address(0xb0b)), 100, "bounty");
        eq(stake.balanceOf(address(0xb0b)), 100, "arrived");
        vm.expectRevert(IBonds.Nothing.selector);
        vm.prank(PROVER);
        b.claim(PROVER);
        vm.prank(STRANGER);
        eq(b.sweep(), 500, "swept");
        eq(stake.balanceOf(SINK), 500, "to the sink");
        vm.expectRevert(IBonds.Nothing.selector);
        b.sweep();
        vm.expectRevert(abi.encodeWithSelector(Coins.NotSent.selector, address(stake), address(0), 400));
        vm.prank(consumer);
        b.claim(address(0));
        vm.prank(consumer);
        b.claim(consumer);
        eq(stake.balanceOf(address(b)), 0, "nothing is left");
    }

    // ---------------------------------------------------------------------------------------- tokens

    function test_tokensThatAreNotWellBehavedAreRefused() public {
        address[4] memory tokens =
            [address(new TaxedCoin(false)), address(new IdleCoin()), address(new OddCoin()), address(0xdead)];
        OddCoin(tokens[2]).lie(true);
        for (uint256 i; i < 4; ++i) {
            Bonds t = make(tokens[i]);
            open(t, 1);
            if (i < 3) Coin(tokens[i]).mint(address(this), 1e6);
            if (i < 2) Coin(tokens[i]).approve(address(t), 1e6);
            if (i < 2) {
                vm.expectRevert(
                    abi.encodeWithSelector(Coins.NotExact.selector, tokens[i], i == 0 ? 990 : 0, 1000)
                );
            } else {
                vm.expectRevert();
            }
            t.deposit(operatorOf(1), 1000);
            eq(t.bondOf(operatorOf(1)), 0, "a bond of nothing");
        }
        // One that answers nothing is well-behaved.
        Bonds usdt = make(tokens[2]);
        OddCoin(tokens[2]).lie(false);
        open(usdt, 1);
        usdt.deposit(operatorOf(1), 1000);
        eq(usdt.bondOf(operatorOf(1)), 1000, "deposited");
        vmp.startPrank(ownerOf(1));
        usdt.unbond(operatorOf(1), 1000);
        vm.warp(START + UNBONDING);
        usdt.withdraw(operatorOf(1), ownerOf(1));
        vmp.stopPrank();
        eq(OddCoin(tokens[2]).balanceOf(ownerOf(1)), 1000, "withdrawn");
    }

    /// @dev A token that calls back finds the balances settled and every door that moves money shut.
    function test_aTokenThatCallsBackGetsNothing() public {
        CallingCoin t = new CallingCoin();
        Bonds c = make(address(t));
        open(c, 1);
        t.mint(address(this), 2000);
        t.approve(address(c), 2000);
        t.arm(address(c), abi.encodeCall(IBonds.deposit, (operatorOf(1), 500)));
        c.deposit(operatorOf(1), 1000);
        yes(t.tried() && !t.worked(), "re-entered a deposit");
        eq(c.bondOf(operatorOf(1)), 1000, "counted twice");
        c.lock(ID, ops1(), 1000, START + 10);
        c.slash(ID, operatorOf(1), 1000, address(t), consumer); // the token is the prover
        t.arm(address(c), abi.encodeCall(IBonds.claim, (address(t))));
        c.sweep();
        yes(t.tried() && !t.worked(), "re-entered a claim");
        eq(c.creditOf(address(t)), 100, "its credit stays its own");
    }

    function ops1() private pure returns (address[] memory list) {
        list = new address[](1);
        list[0] = operatorOf(1);
    }

    function test_whoIsBlockedIsPaidElsewhereAndHoldsUpNobody() public {
        BlockingCoin t = new BlockingCoin();
        Bonds c = make(address(t));
        open(c, 1);
        t.mint(address(this), 1000);
        t.approve(address(c), 1000);
        c.deposit(operatorOf(1), 1000);
        c.lock(ID, ops1(), 1000, START + 10);
        t.block_(consumer);
        t.block_(SINK);
        c.slash(ID, operatorOf(1), 1000, PROVER, consumer);
        vm.prank(PROVER);
        c.claim(PROVER);
        vm.expectRevert();
        c.sweep();
        vm.expectRevert();
        vm.prank(consumer);
        c.claim(consumer);
        vm.prank(consumer);
        eq(c.claim(address(0xb0b)), 400, "paid elsewhere");
        eq(c.creditOf(SINK), 500, "the sink's waits");
    }
}

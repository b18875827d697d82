// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Bonds} from "../src/Bonds.sol";
import {IBonds} from "../src/interfaces/IBonds.sol";
import {Pact} from "./kit/Pact.sol";
import {Test} from "./kit/Test.sol";

/// @dev Owners, a contract that locks and slashes, and strangers, in any order and at any time: Bonds alone, many
/// steps a second. This contract plays Agreements. Beside it the model, in plain numbers.
contract Holders is Pact {
    uint256 private constant OPERATORS = 4;
    uint256 private constant AGREEMENTS = 4;

    struct Holding {
        uint256 free;
        uint256 unbonding;
        uint256 wait;
        bool revoked;
    }

    struct Held {
        uint256 left;
        uint256 until;
    }

    Bonds private b;
    address[] private operators;
    mapping(uint256 operator => Holding) private holdings;
    mapping(uint256 agreement => mapping(uint256 operator => Held)) private helds;
    mapping(address holder => uint256) private owed;
    address[] private holders;
    uint256 private time = START;

    constructor() {
        setUp();
        b = new Bonds(address(stake), SINK, UNBONDING, address(this));
        bonds = b; // for consents
        for (uint256 i; i < OPERATORS; ++i) {
            bytes memory c = consent(i, ownerOf(i));
            vm.prank(ownerOf(i));
            b.open(operatorOf(i), c);
            operators.push(operatorOf(i));
            holders.push(ownerOf(i));
        }
        holders.push(PROVER);
        holders.push(consumer);
        holders.push(SINK);
        stake.mint(address(this), type(uint128).max);
        stake.approve(address(b), type(uint256).max);
    }

    function wait(uint256 secs) external {
        time += bound(secs, 1, 20 days);
        vm.warp(time);
    }

    function deposit(uint256 who, uint256 amount) external {
        who %= OPERATORS;
        amount = bound(amount, 1, 1e24);
        b.deposit(operators[who], amount);
        holdings[who].free += amount;
    }

    function unbond(uint256 who, uint256 amount) external {
        who %= OPERATORS;
        Holding storage h = holdings[who];
        amount = bound(amount, 1, h.free + h.free / 8 + 1);
        vm.prank(ownerOf(who));
        (bool ok,) = address(b).call(abi.encodeCall(IBonds.unbond, (operators[who], amount)));
        yes(ok == (amount <= h.free), "unbonding");
        if (ok) (h.free, h.unbonding, h.wait) = (h.free - amount, h.unbonding + amount, time + UNBONDING);
    }

    function withdraw(uint256 who) external {
        who %= OPERATORS;
        Holding storage h = holdings[who];
        vm.prank(ownerOf(who));
        (bool ok,) = address(b).call(abi.encodeCall(IBonds.withdraw, (operators[who], address(this))));
        yes(ok == (h.unbonding != 0 && time >= h.wait), "withdrawing");
        if (ok) h.unbonding = 0;
    }

    function revoke(uint256 who) external {
        if (who & 0xff00 != 0) return; // hardly ever
        who %= OPERATORS;
        vm.prank(ownerOf(who));
        (bool ok,) = address(b).call(abi.encodeCall(IBonds.revoke, (operators[who])));
        yes(ok == !holdings[who].revoked, "revoking");
        holdings[who].revoked = true;
    }

    /// @dev Of two operators at once: both or none.
    function lock(uint256 which, uint256 who, uint256 amount, uint256 until) external {
        (which, who) = (which % AGREEMENTS, who % OPERATORS);
        uint256 other = (who + 1) % OPERATORS;
        amount = bound(amount, 1, holdings[who].free + holdings[who].free / 8 + 1);
        until = time + bound(until, 1, 100 days);
        bool able = true;
        for (uint256 i; i < 2; ++i) {
            uint256 j = i == 0 ? who : other;
            able = able && !holdings[j].revoked && holdings[j].free >= amount && helds[which][j].until == 0;
        }
        (bool ok,) =
            address(b).call(abi.encodeCall(IBonds.lock, (bytes32(which), two(who, other), amount, until)));
        yes(ok == able, "locking");
        if (!ok) return;
        holdings[who].free -= amount;
        holdings[other].free -= amount;
        helds[which][who] = Held(amount, until);
        helds[which][other] = Held(amount, until);
    }

    function extend(uint256 which, uint256 who, uint256 until) external {
        (which, who) = (which % AGREEMENTS, who % OPERATORS);
        uint256 other = (who + 1) % OPERATORS;
        until = time + bound(until, 0, 100 days);
        bool able = helds[which][who].until != 0 && helds[which][other].until != 0 && !holdings[who].revoked
            && !holdings[other].revoked;
        (bool ok,) = address(b).call(abi.encodeCall(IBonds.extend, (bytes32(which), two(who, other), until)));
        yes(ok == able, "extending");
        if (!ok) return;
        if (until > helds[which][who].until) helds[which][who].until = until;
        if (until > helds[which][other].until) helds[which][other].until = until;
    }

    function two(uint256 a, uint256 c) private view returns (address[] memory list) {
        list = new address[](2);
        (list[0], list[1]) = (operators[a], operators[c]);
    }

    function slash(uint256 which, uint256 who, uint256 amount, bool alone) external {
        (which, who) = (which % AGREEMENTS, who % OPERATORS);
        Held storage h = helds[which][who];
        amount = amount & 7 == 0 ? type(uint256).max : bound(amount, 0, h.left + h.left / 4 + 1);
        uint256 want = time >= h.until ? 0 : amount < h.left ? amount : h.left;
        address prover = alone ? consumer : PROVER;
        uint256 got = b.slash(bytes32(which), operators[who], amount, prover, consumer);
        eq(got, want, "taken");
        h.left -= got;
        owed[prover] += got / 10;
        owed[consumer] += got * 4 / 10;
        owed[SINK] += got - got / 10 - got * 4 / 10;
    }

    function release(uint256 which, uint256 who) external {
        (which, who) = (which % AGREEMENTS, who % OPERATORS);
        Held storage h = helds[which][who];
        (bool ok,) = address(b).call(abi.encodeCall(IBonds.release, (bytes32(which), operators[who])));
        yes(ok == (h.until != 0 && time >= h.until), "releasing");
        if (!ok) return;
        holdings[who].free += h.left;
        delete helds[which][who];
    }

    function claim(uint256 who) external {
        address holder = holders[who % holders.length];
        vm.prank(holder);
        (bool ok, bytes memory out) = address(b)
            .call(
                holder == SINK
                    ? abi.encodeCall(IBonds.sweep, ())
                    : abi.encodeCall(IBonds.claim, (address(this)))
            );
        yes(ok == (owed[holder] != 0), "claiming");
        if (ok) eq(abi.decode(out, (uint256)), owed[holder], "claimed");
        owed[holder] = 0;
    }

    function meddle(uint256 what, uint256 who) external {
        address operator = operators[who % OPERATORS];
        bytes[6] memory tries = [
            abi.encodeCall(IBonds.unbond, (operator, 1)),
            abi.encodeCall(IBonds.withdraw, (operator, STRANGER)),
            abi.encodeCall(IBonds.revoke, (operator)),
            abi.encodeCall(IBonds.lock, ("", operators, 0, time)),
            abi.encodeCall(IBonds.slash, ("", operator, 1, STRANGER, STRANGER)),
            abi.encodeCall(IBonds.open, (operator, ""))
        ];
        vm.prank(STRANGER);
        uint256 gas_ = gasleft();
        (bool ok,) = address(b).call(tries[what % 6]);
        yes(!ok && gas_ - gasleft() < 50_000, "meddled");
    }

    // ------------------------------------------------------------------------------------------- checks

    function checkBalance() external view {
        uint256 sum;
        for (uint256 i; i < OPERATORS; ++i) {
            sum += b.bondOf(operators[i]);
        }
        for (uint256 i; i < holders.length; ++i) {
            sum += b.creditOf(holders[i]);
        }
        eq(stake.balanceOf(address(b)), sum, "what it holds is what it owes");
    }

    function checkParts() external view {
        for (uint256 i; i < OPERATORS; ++i) {
            (uint256 free, uint256 unbonding,) = b.stakeOf(operators[i]);
            eq(free, holdings[i].free, "free");
            eq(unbonding, holdings[i].unbonding, "unbonding");
            uint256 sum = free + unbonding;
            for (uint256 k; k < AGREEMENTS; ++k) {
                (uint256 left, uint256 until) = b.lockOf(bytes32(k), operators[i]);
                eq(left, helds[k][i].left, "a lock moved");
                eq(until, helds[k][i].until, "a lock's time moved");
                sum += left;
            }
            eq(b.bondOf(operators[i]), sum, "free + unbonding + locks");
        }
    }

    function checkCredits() external view {
        for (uint256 i; i < holders.length; ++i) {
            eq(b.creditOf(holders[i]), owed[holders[i]], "credit");
        }
    }
}

/// forge-config: default.invariant.runs = 512
/// forge-config: default.invariant.depth = 512
/// forge-config: default.invariant.check_interval = 16
contract BondsInvariantTest is Test {
    Holders private holders;

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    function setUp() public {
        holders = new Holders();
    }

    function targetSelectors() public view returns (FuzzSelector[] memory list) {
        bytes4[11] memory all = [
            Holders.wait.selector,
            Holders.deposit.selector,
            Holders.unbond.selector,
            Holders.withdraw.selector,
            Holders.revoke.selector,
            Holders.lock.selector,
            Holders.extend.selector,
            Holders.slash.selector,
            Holders.release.selector,
            Holders.claim.selector,
            Holders.meddle.selector
        ];
        bytes4[] memory selectors = new bytes4[](11);
        for (uint256 i; i < 11; ++i) {
            selectors[i] = all[i];
        }
        list = new FuzzSelector[](1);
        list[0] = FuzzSelector(address(holders), selectors);
    }

    function targetContracts() public view returns (address[] memory list) {
        list = new address[](1);
        list[0] = address(holders);
    }

    function invariant_1_theBalanceIsBondsAndCredits() public view {
        holders.checkBalance();
    }

    function invariant_2_4_7_partsMakeTheBondAndOnlyWhatShouldMoves() public view {
        holders.checkParts();
    }

    function invariant_3_whatIsSlashedIsBountyCompensationAndSink() public view {
        holders.checkCredits();
    }
}

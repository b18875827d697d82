// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IAgreements} from "../src/interfaces/IAgreements.sol";
import {Coins} from "../src/libraries/Coins.sol";
import {Terms} from "../src/libraries/Terms.sol";
import {Pact} from "./kit/Pact.sol";
import {BlockingCoin, CallingCoin, Coin, IdleCoin, OddCoin, RebasingCoin, TaxedCoin} from "./kit/Tokens.sol";

/// @dev A consumer that is paid in the native coin, and misbehaves when it is.
contract Taker {
    IAgreements private immutable AGREEMENTS;
    uint256 public mode; // 0 takes it, 1 claims again, 2 burns all gas, 3 returns a long reason
    bool public again;
    bytes public data;

    constructor(IAgreements agreements) {
        AGREEMENTS = agreements;
    }

    function set(uint256 mode_, bytes calldata data_) external {
        (mode, data) = (mode_, data_);
    }

    function isValidSignature(bytes32, bytes calldata) external view returns (bytes4) {
        while (mode == 4) {}
        return this.isValidSignature.selector;
    }

    function claim(address to) external returns (uint256) {
        return AGREEMENTS.claim(address(0), to);
    }

    receive() external payable {
        if (mode == 1) (again,) = address(AGREEMENTS).call(data);
        while (mode == 2) {}
        if (mode == 3) {
            assembly {
                revert(0, 1000000)
            }
        }
    }
}

/// @dev Calls with just so much gas, and swallows what goes wrong.
contract Starver {
    function call(address target, uint256 gas_, bytes memory data) external returns (bool ok) {
        (ok,) = target.call{gas: gas_}(data);
    }
}

contract AgreementsAttackTest is Pact {
    function with(address token) private view returns (Terms memory t) {
        t = draft();
        t.token = token;
        t.salt = bytes32(uint256(uint160(token)));
    }

    /// @dev An agreement with a good token beside it, which must not notice anything.
    function bystander() private returns (Terms memory t, bytes32 id) {
        t = draft();
        t.salt = "bystander";
        id = activate(t);
    }

    function unharmed(Terms memory t, bytes32 id) private {
        vm.warp(START + 12 days);
        agreements.pull(t, 1, all(4));
        eq(agreements.accountOf(id).remaining, 0, "the bystander's escrow");
        uint256 sum = agreements.creditOf(address(coin), consumer);
        for (uint256 i; i < 4; ++i) {
            sum += agreements.creditOf(address(coin), ownerOf(i));
            (uint256 left,) = lockOf(id, i);
            eq(left, BOND, "the bystander's lock");
        }
        eq(sum, t.escrow, "the bystander's money");
        eq(coin.balanceOf(address(agreements)), sum, "is there");
    }

    // ------------------------------------------------------------------------------------------- tokens

    function test_aTaxedTokenIsRefused() public {
        Terms memory t = with(address(new TaxedCoin(false)));
        refused(
            t,
            abi.encodeWithSelector(
                Coins.NotExact.selector, t.token, uint256(t.escrow) * 99 / 100, uint256(t.escrow)
            )
        );
    }

    function test_aTokenThatMovesNothingIsRefused() public {
        Terms memory t = with(address(new IdleCoin()));
        refused(t, abi.encodeWithSelector(Coins.NotExact.selector, t.token, 0, uint256(t.escrow)));
        t = with(address(new OddCoin()));
        OddCoin(t.token).lie(true); // and says so
        refused(t, hex"5274afe7"); // SafeERC20FailedOperation
        t = with(address(0xdead)); // no token at all
        t.consumer = consumer;
        bytes32 id = agreements.idOf(t);
        bytes memory sig = sign(CONSUMER_KEY, id);
        vm.expectRevert();
        agreements.activate(t, hourly(), home, sig, acceptancesOf(id, 0, 4));
        eq(freeOf(0), 10 * BOND, "locked by halves");
    }

    function test_aTokenThatAnswersNothingIsFine() public {
        Terms memory t = with(address(new OddCoin()));
        bytes32 id = activate(t);
        vm.warp(START + 12 days);
        agreements.pull(t, 1, all(4));
        vm.prank(ownerOf(0));
        uint256 amount = agreements.claim(t.token, ownerOf(0));
        eq(OddCoin(t.token).balanceOf(ownerOf(0)), amount, "paid");
        eq(agreements.accountOf(id).remaining, 0, "stuck");
    }

    /// @dev A token that takes its fee on top takes it of nobody else's share: it cannot leave at all.
    function test_aTokenThatTaxesTheSenderHarmsOnlyItself() public {
        (Terms memory other, bytes32 otherId) = bystander();
        Terms memory t = with(address(new TaxedCoin(true)));
        fund(t, t.escrow); // twice, as it pays the tax
        activate(t);
        vm.warp(START + 12 days);
        agreements.pull(t, 1, all(4));
        uint256 due = agreements.creditOf(t.token, ownerOf(0));
        vm.expectRevert(abi.encodeWithSelector(Coins.NotExact.selector, t.token, due + due / 100, due));
        vm.prank(ownerOf(0));
        agreements.claim(t.token, ownerOf(0));
        eq(agreements.creditOf(t.token, ownerOf(0)), due, "the credit stays");
        unharmed(other, otherId);
    }

    function test_aRebasingTokenHarmsOnlyItself() public {
        (Terms memory other, bytes32 otherId) = bystander();
        RebasingCoin r = new RebasingCoin();
        Terms memory t = with(address(r));
        bytes32 id = activate(t);
        r.rebase(address(agreements), -int256(uint256(t.escrow) / 2));
        vm.prank(consumer);
        agreements.end(t, 0);
        vm.warp(START + 12 days);
        agreements.pull(t, 1, all(4));
        vm.prank(consumer);
        vm.expectRevert(); // more than is there
        agreements.claim(t.token, consumer);
        vm.prank(ownerOf(0));
        agreements.claim(t.token, ownerOf(0)); // first come
        eq(agreements.accountOf(id).remaining, 0, "ended all the same");
        r.rebase(address(agreements), int256(uint256(t.escrow))); // a gain is nobody's
        vm.prank(consumer);
        agreements.claim(t.token, consumer);
        unharmed(other, otherId);
    }

    function test_whoIsBlockedHoldsUpNobody() public {
        BlockingCoin b = new BlockingCoin();
        Terms memory t = with(address(b));
        activate(t);
        b.block_(consumer);
        b.block_(ownerOf(0));
        vm.prank(operatorOf(2));
        agreements.end(t, 2);
        vm.warp(START + 12 days);
        agreements.pull(t, 1, all(4));
        vm.prank(ownerOf(1));
        agreements.claim(t.token, ownerOf(1));
        vm.expectRevert();
        vm.prank(ownerOf(0));
        agreements.claim(t.token, ownerOf(0));
        vmp.startPrank(consumer);
        uint256 due = agreements.creditOf(t.token, consumer);
        vm.expectRevert();
        agreements.claim(t.token, consumer);
        agreements.claim(t.token, address(0xb0b));
        vmp.stopPrank();
        eq(b.balanceOf(address(0xb0b)), due, "elsewhere");
    }

    /// @dev A token that blocks this contract keeps its own money, and no other.
    function test_aTokenThatBlocksTheEscrowHarmsOnlyItself() public {
        (Terms memory other, bytes32 otherId) = bystander();
        BlockingCoin b = new BlockingCoin();
        Terms memory t = with(address(b));
        bytes32 id = activate(t);
        b.block_(address(agreements));
        vm.prank(operatorOf(2));
        agreements.end(t, 2);
        vm.warp(START + 2 days);
        agreements.settle(t);
        yes(agreements.standingOf(id).ended, "ends all the same");
        unharmed(other, otherId);
    }

    function test_aTokenThatCallsBackGetsNothing() public {
        (Terms memory other, bytes32 otherId) = bystander();
        CallingCoin c = new CallingCoin();
        Terms memory t = with(address(c));
        bytes32 id = agreements.idOf(t);
        bytes memory twice = abi.encodeCall(
            IAgreements.activate, (t, hourly(), home, sign(CONSUMER_KEY, id), acceptancesOf(id, 0, 4))
        );
        fund(t, 2 * uint256(t.escrow));
        c.arm(address(agreements), twice);
        activateUnfunded(t);
        yes(c.tried() && !c.worked(), "activated within its activation");
        eq(freeOf(0), 8 * BOND, "locked twice");

        // While money arrives: topping up and claiming are shut, the rest finds all in order.
        uint256 more = PRICE;
        c.mint(consumer, 10 * more);
        bytes[5] memory tries = [
            abi.encodeCall(IAgreements.topUp, (t, more)),
            abi.encodeCall(IAgreements.claim, (address(coin), address(c))),
            abi.encodeCall(IAgreements.settle, (t)),
            abi.encodeCall(IAgreements.pull, (t, 1, all(4))),
            abi.encodeCall(IAgreements.stop, (t))
        ];
        for (uint256 i; i < 5; ++i) {
            c.arm(address(agreements), tries[i]);
            vm.prank(consumer);
            agreements.topUp(t, more);
            yes(c.tried() && c.worked() == (i == 2 || i == 3), "re-entered");
        }
        vm.warp(START + 20 days);
        agreements.settle(t);
        vm.warp(START + 22 days);
        agreements.pull(t, 1, all(4));
        uint256 sum = agreements.creditOf(t.token, consumer);
        for (uint256 i; i < 4; ++i) {
            sum += agreements.creditOf(t.token, ownerOf(i));
        }
        eq(sum, t.escrow + 5 * more, "more than came");
        eq(c.balanceOf(address(agreements)), sum, "not all there");

        // While money leaves.
        c.arm(address(agreements), abi.encodeCall(IAgreements.claim, (t.token, address(c))));
        vm.prank(ownerOf(0));
        uint256 got = agreements.claim(t.token, ownerOf(0));
        yes(c.tried() && !c.worked(), "claimed within a claim");
        eq(c.balanceOf(ownerOf(0)), got, "once");
        vm.warp(START);
        unharmed(other, otherId);
    }

    // -------------------------------------------------------------------------------------- native coin

    function native() private returns (Terms memory t, Taker taker) {
        taker = new Taker(agreements);
        t = draft();
        t.token = address(0);
        t.consumer = address(taker);
        activate(t);
        vm.prank(address(taker));
        agreements.end(t, 0);
        vm.warp(START + 12 days);
        agreements.pull(t, 1, all(4));
    }

    function test_aRecipientThatReentersGetsItsOwnOnce() public {
        (Terms memory t, Taker taker) = native();
        uint256 due = agreements.creditOf(address(0), address(taker));
        yes(due != 0, "nothing due");
        taker.set(1, abi.encodeCall(IAgreements.claim, (address(0), address(taker))));
        eq(taker.claim(address(taker)), due, "claimed");
        yes(!taker.again(), "twice");
        eq(address(taker).balance, due, "more than its own");
        eq(address(agreements).balance, t.escrow - due, "the others'");
    }

    function test_aRecipientThatBurnsGasOrRevertsHarmsOnlyItself() public {
        (Terms memory t, Taker taker) = native();
        uint256 due = agreements.creditOf(address(0), address(taker));
        for (uint256 mode = 2; mode < 4; ++mode) {
            taker.set(mode, "");
            (bool ok,) = address(taker).call{gas: 1_000_000}(abi.encodeCall(Taker.claim, (address(taker))));
            yes(!ok, "burnt");
            eq(agreements.creditOf(address(0), address(taker)), due, "its credit stays");
            vm.prank(ownerOf(mode));
            agreements.claim(address(0), ownerOf(mode));
        }
        eq(taker.claim(address(0xb0b)), due, "and can go elsewhere");
        eq(address(0xb0b).balance, due, "arrived");
        t;
    }

    /// @dev Whoever's code is asked, it is asked last and with its own gas; nobody is bound by it.
    function test_aConsumerWhoseCodeBurnsGas() public {
        Terms memory t = draft();
        Taker taker = new Taker(agreements);
        t.consumer = address(taker);
        taker.set(4, "");
        fund(t, t.escrow);
        bytes32 id = agreements.idOf(t);
        bytes memory data =
            abi.encodeCall(IAgreements.activate, (t, hourly(), home, "", acceptancesOf(id, 0, 4)));
        (bool ok,) = address(agreements).call{gas: 2_000_000}(data);
        yes(!ok, "activated");
        eq(freeOf(0), 10 * BOND, "locked by halves");
        eq(agreements.standingOf(id).activated, 0, "by halves");
    }

    // ---------------------------------------------------------------------------------------------- gas

    /// @dev Invariant 12: with any amount of gas an activation does all or nothing, and starving it once does not
    /// keep it from being done.
    /// forge-config: default.fuzz.runs = 300
    function testFuzz_activationIsAllOrNone(uint256 gas_) public {
        Starver starver = new Starver();
        Terms memory t = draft();
        fund(t, t.escrow);
        bytes32 id = agreements.idOf(t);
        bytes memory data = abi.encodeCall(
            IAgreements.activate, (t, hourly(), home, sign(CONSUMER_KEY, id), acceptancesOf(id, 0, 4))
        );
        bool ok = starver.call(address(agreements), bound(gas_, 20_000, 900_000), data);
        uint256 locks;
        for (uint256 i; i < 4; ++i) {
            (uint256 left,) = lockOf(id, i);
            if (left != 0) ++locks;
        }
        eq(locks, ok ? 4 : 0, "locks");
        eq(coin.balanceOf(address(agreements)), ok ? t.escrow : 0, "escrow");
        eq(agreements.standingOf(id).activated, ok ? START : 0, "standing");
        if (!ok) yes(starver.call(address(agreements), 5_000_000, data), "refused with gas enough");
        yes(!starver.call(address(agreements), 5_000_000, data), "activated twice");
    }

    /// @dev Who sees an activation in the mempool and sends it first changes nothing.
    function test_frontRunningAnActivationIsHarmless() public {
        Terms memory t = draft();
        fund(t, t.escrow);
        bytes32 id = agreements.idOf(t);
        bytes memory sig = sign(CONSUMER_KEY, id);
        bytes[] memory list = acceptancesOf(id, 0, 4);
        vm.prank(STRANGER);
        agreements.activate(t, hourly(), home, sig, list);
        vm.prank(STRANGER);
        vm.expectRevert(abi.encodeWithSelector(IAgreements.NotYours.selector, STRANGER));
        agreements.end(t, 0);
        eq(agreements.creditOf(address(coin), STRANGER), 0, "gained");
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {CCIPFront} from "../src/CCIPFront.sol";
import {LockPool} from "../src/LockPool.sol";
import {EVM2AnyMessage, ICCIPFront} from "../src/interfaces/ICCIPFront.sol";
import {IOutbox, Message, TokenAmount} from "../src/interfaces/IOutbox.sol";
import {Oath} from "../src/interfaces/ILaneEnd.sol";
import {Limits} from "../src/interfaces/ITokenPool.sol";
import {BlockingCoin} from "./kit/Tokens.sol";
import {Value} from "./kit/Value.sol";
import {Vm} from "./kit/Vm.sol";

/// @dev What comes back to the front of one sender's message in parts, while the front holds the same tokens of another's.
contract CCIPReturnsTest is Value {
    uint64 private constant SELECTOR = 15971525489660198786;
    address private constant ALICE = address(0xA11CE);
    address private constant BOB = address(0xB0B0);

    CCIPFront private front;
    BlockingCoin private blocking;

    function setUp() public override {
        super.setUp();
        at(a);
        front = new CCIPFront(a.outbox, a.inbox, address(0), 1 hours);
        blocking = new BlockingCoin();
        LockPool pool =
            new LockPool(address(blocking), address(a.outbox), address(a.inbox), address(this), uint64(DELAY));
        pool.limit(B, Limits(CAPACITY, RATE, CAPACITY, RATE));
        for (uint256 i; i < 2; ++i) {
            a.outbox.setPool(B, address(blocking), address(pool));
            front.connect(SELECTOR, B, address(0xF407));
            if (i == 0) pass(DELAY);
        }
        pool.loosen(B);
        stocks(ALICE);
        stocks(BOB);
    }

    function stocks(address who) private {
        vm.deal(who, 10 ether);
        coin.transfer(who, 100 ether);
        blocking.mint(who, 100 ether);
        vm.prank(who);
        coin.approve(address(front), type(uint256).max);
        vm.prank(who);
        blocking.approve(address(front), type(uint256).max);
    }

    function sendsAs(address who) private returns (Message memory m) {
        at(a);
        EVM2AnyMessage memory x;
        x.receiver = abi.encode(address(0x7070));
        x.tokenAmounts = new TokenAmount[](2);
        x.tokenAmounts[0] = TokenAmount(address(blocking), 20 ether);
        x.tokenAmounts[1] = TokenAmount(address(coin), 10 ether);
        vm.recordLogs();
        vm.prank(who);
        front.ccipSend{value: 1 ether}(SELECTOR, x);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].topics[0] == IOutbox.Sent.selector) m = abi.decode(logs[i].data, (Message));
        }
    }

    function nothing(Message memory m) private {
        bytes32 id = a.outbox.idOf(m);
        vm.expectRevert(abi.encodeWithSelector(ICCIPFront.NothingToHandBack.selector, id));
    }

    function test_oneTokenThatIsBlockedKeepsNoOther() public {
        Message memory m = sendsAs(ALICE);
        vm.warp(m.deadline + 1);
        Oath[] memory oaths = returnOaths(m, false);
        at(a);
        a.outbox.reclaim(oaths, m);
        blocking.block_(ALICE);
        vm.expectRevert("blocked");
        front.handBack(m);
        front.handBackOne(m, 1);
        eq(coin.balanceOf(ALICE), 100 ether, "the one that is not blocked");
        nothing(m);
        front.handBackOne(m, 1);
        nothing(m);
        front.handBackOne(m, 2);
        blocking.unblock(ALICE);
        front.handBack(m);
        eq(blocking.balanceOf(ALICE), 100 ether, "the other");
        eq(coin.balanceOf(ALICE), 100 ether, "once");
        nothing(m);
        front.handBack(m);
    }

    function test_whatHasNotComeBackIsNotHandedBackOutOfAnothers() public {
        Message memory his = sendsAs(BOB);
        Message memory hers = sendsAs(ALICE);
        vm.warp(hers.deadline + 1);
        Oath[] memory oaths = returnOaths(his, false);
        Oath[] memory others = returnOaths(hers, false);
        at(a);
        a.outbox.reclaim(oaths, his); // at the front, and his
        a.outbox.reclaimOne(others, hers, 1);
        nothing(hers);
        front.handBackOne(hers, 0);
        front.handBack(hers);
        eq(coin.balanceOf(ALICE), 100 ether, "what came back");
        eq(blocking.balanceOf(ALICE), 80 ether, "what did not");
        nothing(hers);
        front.handBack(hers);
        front.handBack(his);
        eq(blocking.balanceOf(BOB), 100 ether, "his");
        a.outbox.reclaim(new Oath[](0), hers);
        front.handBack(hers);
        eq(blocking.balanceOf(ALICE), 100 ether, "hers");
        eq(coin.balanceOf(address(front)) + blocking.balanceOf(address(front)), 0, "the front's");
    }
}

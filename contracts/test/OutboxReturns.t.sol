// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {LockPool} from "../src/LockPool.sol";
import {Departure, IOutbox, Letter, Message, TokenAmount} from "../src/interfaces/IOutbox.sol";
import {Oath} from "../src/interfaces/ILaneEnd.sol";
import {Limits} from "../src/interfaces/ITokenPool.sol";
import {BlockingCoin, CallingCoin} from "./kit/Tokens.sol";
import {Value} from "./kit/Value.sol";

/// @dev What goes back of a message with several tokens, one of which does not go back: paused for good, or its issuer blocks
/// the sender.
contract OutboxReturnsTest is Value {
    BlockingCoin private blocking;
    CallingCoin private calling;
    address private constant SENDER = address(0x5E4D);

    function setUp() public override {
        super.setUp();
        blocking = new BlockingCoin();
        calling = new CallingCoin();
        listed(address(blocking));
        listed(address(calling));
        vm.deal(SENDER, 100 ether);
        blocking.mint(SENDER, 100 ether);
        calling.mint(SENDER, 100 ether);
        coin.transfer(SENDER, 100 ether);
        vm.prank(SENDER);
        coin.approve(address(home), type(uint256).max);
    }

    function listed(address token) private {
        LockPool pool =
            new LockPool(token, address(a.outbox), address(a.inbox), address(this), uint64(DELAY));
        pool.limit(B, Limits(CAPACITY, RATE, CAPACITY, RATE));
        at(a);
        a.outbox.setPool(B, token, address(pool));
        pass(DELAY);
        pool.loosen(B);
        a.outbox.setPool(B, token, address(pool));
        vm.prank(SENDER);
        BlockingCoin(token).approve(address(pool), type(uint256).max);
    }

    /// @dev Of three tokens, of which the second is blocked when it should go back.
    function lost() private returns (Message memory m, bytes32 id, Oath[] memory oaths) {
        Letter memory l = letter(address(0x7070), "");
        l.tokens = new TokenAmount[](3);
        l.tokens[0] = TokenAmount(address(coin), 10 ether);
        l.tokens[1] = TokenAmount(address(blocking), 20 ether);
        l.tokens[2] = TokenAmount(address(calling), 30 ether);
        vm.deal(address(this), 100 ether);
        (m, id) = sendsAs(l);
        vm.warp(m.deadline + 1);
        oaths = returnOaths(m, false);
        blocking.block_(SENDER);
        at(a);
    }

    function sendsAs(Letter memory l) private returns (Message memory m, bytes32 id) {
        at(a);
        uint256 fee = a.outbox.quote(l);
        uint64 sequence = a.outbox.sequenceOf(B);
        vm.prank(SENDER);
        id = a.outbox.send{value: fee}(l);
        m.sourceChain = A;
        m.outbox = address(a.outbox);
        m.destinationChain = B;
        m.inbox = address(b.inbox);
        m.committee = committee;
        m.sequence = sequence + 1;
        m.sender = SENDER;
        m.receiver = l.receiver;
        m.gasLimit = l.gasLimit;
        m.sent = uint64(vm.getBlockTimestamp());
        m.deadline = l.deadline;
        m.data = l.data;
        m.tokens = l.tokens;
        eq(a.outbox.idOf(m), id, "id");
    }

    function refused(bytes32 id, Departure departure) private {
        vm.expectRevert(abi.encodeWithSelector(IOutbox.NotReturnable.selector, id, departure));
    }

    function test_oneTokenThatIsBlockedKeepsNoOther() public {
        (Message memory m, bytes32 id, Oath[] memory oaths) = lost();
        Oath[] memory none = new Oath[](0);
        vm.expectRevert("blocked");
        a.outbox.reclaim(oaths, m);
        a.outbox.reclaimOne(oaths, m, 0);
        eq(coin.balanceOf(SENDER), 100 ether, "the first");
        eq(uint256(a.outbox.stateOf(id)), uint256(Departure.Returning), "state");
        eq(a.outbox.backOf(id), 1, "what went back");
        refused(id, Departure.Returning);
        a.outbox.reclaimOne(oaths, m, 0);
        a.outbox.reclaimOne(none, m, 2); // that it was not delivered is known
        eq(calling.balanceOf(SENDER), 100 ether, "the third");
        vm.expectRevert("blocked");
        a.outbox.reclaim(none, m);
        blocking.unblock(SENDER);
        a.outbox.reclaim(none, m);
        eq(blocking.balanceOf(SENDER), 100 ether, "the second");
        eq(coin.balanceOf(SENDER) + calling.balanceOf(SENDER), 200 ether, "no more of the others");
        eq(uint256(a.outbox.stateOf(id)), uint256(Departure.Returned), "state");
        refused(id, Departure.Returned);
        a.outbox.reclaim(oaths, m);
        refused(id, Departure.Returned);
        a.outbox.reclaimOne(oaths, m, 1);
    }

    function test_oneTokenNeedsAllThatAllNeed() public {
        (Message memory m, bytes32 id, Oath[] memory oaths) = lost();
        refused(id, Departure.Sent);
        a.outbox.reclaimOne(oaths, m, 3); // there is none
        refused(id, Departure.Sent);
        a.outbox.reclaimOne(oaths, m, 256);
        Oath[] memory sworn = only(sentOath(SECRET, m));
        at(a);
        vm.expectRevert();
        a.outbox.reclaimOne(sworn, m, 0);
        vm.warp(m.deadline);
        vm.expectRevert(abi.encodeWithSelector(IOutbox.NotPast.selector, id, m.deadline));
        a.outbox.reclaimOne(oaths, m, 0);
        // Another message's tokens are not this one's.
        vm.warp(m.deadline + 1);
        a.outbox.reclaimOne(oaths, m, 0);
        m.tokens[2].amount += 1;
        bytes32 other = a.outbox.idOf(m);
        refused(other, Departure.None);
        a.outbox.reclaimOne(oaths, m, 2);
    }

    /// @dev A token that calls back while it goes back has nothing given back a second time.
    function test_aTokenThatCallsBackTakesNothingTwice() public {
        (Message memory m,, Oath[] memory oaths) = lost();
        calling.arm(address(a.outbox), abi.encodeCall(IOutbox.reclaimOne, (oaths, m, 2)));
        a.outbox.reclaimOne(oaths, m, 2);
        yes(calling.tried() && !calling.worked(), "given back within");
        eq(calling.balanceOf(SENDER), 100 ether, "once");
        blocking.unblock(SENDER);
        a.outbox.reclaim(oaths, m);
        eq(coin.balanceOf(SENDER), 100 ether, "the first");
    }
}

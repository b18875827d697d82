// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IInbox, Arrival, Refusal} from "../src/interfaces/IInbox.sol";
import {ILaneEnd, Oath} from "../src/interfaces/ILaneEnd.sol";
import {Departure, IOutbox, Letter, Message, TokenAmount} from "../src/interfaces/IOutbox.sol";
import {Limits} from "../src/interfaces/ITokenPool.sol";
import {Bomb, Burner, Mailbox, Reentrant} from "./kit/Receivers.sol";
import {Value} from "./kit/Value.sol";

/// @dev Receivers and tokens that do what they should not, and value that is moved once or not at all.
contract InboxAttackTest is Value {
    Mailbox private box;

    function setUp() public override {
        super.setUp();
        box = new Mailbox();
    }

    // ----------------------------------------------------------------------------------------- receivers

    function test_aReceiverThatCallsBackIsCalledOnce() public {
        Reentrant r = new Reentrant(b.inbox);
        Letter memory l = letter(address(r), "x");
        l.gasLimit = 2_000_000;
        (Message memory m, bytes32 id) = sends(l);
        Oath[] memory oaths = only(sentOath(SECRET, m));
        r.arm(oaths, only(m), false);
        b.inbox.deliver(oaths, only(m));
        eq(r.calls(), 1, "calls");
        eq(r.worked(), 0, "what it did by calling back");
        isAt(id, Arrival.Delivered);
    }

    function test_aReceiverThatCallsBackAndRevertsIsKept() public {
        Reentrant r = new Reentrant(b.inbox);
        Letter memory l = worth(address(r), 10 ether);
        l.gasLimit = 2_000_000;
        (Message memory m, bytes32 id) = sends(l);
        Oath[] memory oaths = only(sentOath(SECRET, m));
        r.arm(oaths, only(m), true);
        b.inbox.deliver(oaths, only(m));
        isAt(id, Arrival.Kept);
        eq(shadow.totalSupply(), 0, "minted");
        r.arm(oaths, only(m), false);
        b.inbox.retry(m);
        eq(r.calls(), 1, "calls");
        eq(r.worked(), 0, "what it did by calling back");
        eq(shadow.balanceOf(address(r)), 10 ether, "released once");
    }

    function test_aReceiverMayDeliverAnotherMessage() public {
        Reentrant r = new Reentrant(b.inbox);
        (Message memory other, bytes32 second) = sends(address(box), "y");
        Oath[] memory others = only(sentOath(SECRET, other));
        Letter memory l = letter(address(r), "x");
        l.gasLimit = 2_000_000;
        (Message memory m, bytes32 first) = sends(l);
        r.arm(others, only(other), false);
        deliver(m);
        isAt(first, Arrival.Delivered);
        isAt(second, Arrival.Delivered);
        eq(box.calls(), 1, "calls");
        eq(r.worked(), 1, "deliveries within");
    }

    /// @dev One of each kind in a batch: none keeps the honest one from its message, or makes it cost more than its gas.
    function test_oneReceiverHarmsNoOther() public {
        address[5] memory bad =
            [address(new Burner()), address(new Bomb(true)), address(new Bomb(false)), address(b.inbox), address(away)];
        Message[] memory list = new Message[](6);
        bytes32[] memory ids = new bytes32[](6);
        for (uint256 i; i < 5; ++i) {
            (list[i], ids[i]) = sends(bad[i], "x");
        }
        (list[5], ids[5]) = sends(address(box), "x");
        Oath[] memory oaths = only(sentOath(SECRET, list));
        uint256 before = gasleft();
        b.inbox.deliver(oaths, list);
        yes(before - gasleft() < 6 * 260_000, "gas");
        eq(box.calls(), 1, "calls");
        for (uint256 i; i < 6; ++i) {
            // A bomb that returns does not fail: it has had its gas.
            isAt(ids[i], i == 2 || i == 5 ? Arrival.Delivered : Arrival.Kept);
        }
    }

    function test_aReceiverWithoutCodeIsDelivered() public {
        (Message memory m, bytes32 id) = sends(address(0xE0A), "x");
        deliver(m);
        isAt(id, Arrival.Delivered);
    }

    function test_onlyTheInboxCallsItsFrame() public {
        (Message memory m, bytes32 id) = sends(worth(address(box), 1 ether));
        vm.expectRevert(abi.encodeWithSelector(IInbox.NotSelf.selector));
        b.inbox.run(id, m, true);
    }

    // --------------------------------------------------------------------------------------------- value

    function test_valueArrivesWithTheCall() public {
        (Message memory m, bytes32 id) = sends(worth(address(box), 10 ether));
        eq(uint256(a.outbox.stateOf(id)), uint256(Departure.Sent), "state");
        eq(coin.balanceOf(address(home)), 10 ether, "locked");
        eq(b.inbox.tokenOf(A, address(coin)), address(shadow), "token");
        deliver(m);
        eq(shadow.balanceOf(address(box)), 10 ether, "minted");
        eq(box.calls(), 1, "calls");
    }

    function test_tokensAloneNeedNoCall() public {
        Letter memory l = worth(address(box), 10 ether);
        l.gasLimit = 0;
        (Message memory m,) = sends(l);
        deliver(m);
        eq(shadow.balanceOf(address(box)), 10 ether, "minted");
        eq(box.calls(), 0, "calls");
    }

    function test_aFailingReceiverUndoesTheRelease() public {
        box.fail(true);
        (Message memory m, bytes32 id) = sends(worth(address(box), 10 ether));
        deliver(m);
        isAt(id, Arrival.Kept);
        eq(shadow.totalSupply(), 0, "minted for a message that was kept");
        vm.warp(m.deadline + 1);
        vm.expectRevert(abi.encodeWithSelector(IInbox.Refused.selector, id, Refusal.PastDeadline));
        b.inbox.retry(m);
        uint256 before = coin.balanceOf(address(this));
        Oath[] memory back = returnOaths(m, false);
        at(a);
        a.outbox.reclaim(back, m);
        eq(coin.balanceOf(address(this)) - before, 10 ether, "given back");
        eq(coin.balanceOf(address(home)), 0, "locked");
        vm.expectRevert(abi.encodeWithSelector(IOutbox.NotReturnable.selector, id, Departure.Returned));
        a.outbox.reclaim(back, m);
    }

    function test_whatIsOverAPoolsLimitIsKeptUntilThereIsRoom() public {
        (Message memory one,) = sends(worth(address(box), 1000 ether));
        deliver(one);
        pass(30 minutes);
        (Message memory two, bytes32 id) = sends(worth(address(box), 1000 ether));
        away.limit(A, tight());
        deliver(two);
        isAt(id, Arrival.Kept);
        eq(shadow.balanceOf(address(box)), 1000 ether, "minted beyond the limit");
    }

    function tight() private view returns (Limits memory l) {
        l = away.limitsOf(A);
        l.inCapacity = 10 ether;
    }

    function test_aClosedPoolKeepsAndWhatWasSentGoesBack() public {
        (Message memory m, bytes32 id) = sends(worth(address(box), 10 ether));
        b.inbox.closePool(A, address(coin));
        deliver(m);
        isAt(id, Arrival.Kept);
        at(a);
        a.outbox.closePool(B, address(coin));
        Letter memory l = worth(address(box), 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IOutbox.NoPool.selector, B, address(coin)));
        a.outbox.send{value: 1 ether}(l);
        vm.warp(m.deadline + 1);
        a.outbox.reclaim(returnOaths(m, false), m);
        eq(coin.balanceOf(address(home)), 0, "given back");
    }

    /// @dev The committee swears to a message that was never sent: it moves no more than others sent over that lane,
    /// which is what a lane's committee is trusted with where no guard looks.
    function test_whatWasNeverSentIsNotReturned() public {
        sends(worth(address(box), 10 ether));
        (Message memory m,) = sends(letter(address(box), "x"));
        m.tokens = new TokenAmount[](1);
        m.tokens[0] = TokenAmount(address(coin), 10 ether);
        vm.warp(m.deadline + 1);
        Oath[] memory back = returnOaths(m, false);
        at(a);
        bytes32 id = a.outbox.idOf(m);
        vm.expectRevert(abi.encodeWithSelector(IOutbox.NotReturnable.selector, id, Departure.None));
        a.outbox.reclaim(back, m);
        eq(coin.balanceOf(address(home)), 10 ether, "locked");
    }

    function test_aPoolIsNeverReplaced() public {
        at(a);
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.BadPool.selector, address(coin), address(away)));
        a.outbox.setPool(B, address(coin), address(away));
        vm.expectRevert(abi.encodeWithSelector(ILaneEnd.BadPool.selector, address(shadow), address(home)));
        a.outbox.setPool(B, address(shadow), address(home)); // another token's
        a.outbox.closePool(B, address(coin));
        a.outbox.setPool(B, address(coin), address(home)); // open it again: behind the delay
        yes(a.outbox.poolOf(B, address(coin)).closed, "reopened at once");
        pass(DELAY);
        a.outbox.setPool(B, address(coin), address(home));
        yes(!a.outbox.poolOf(B, address(coin)).closed, "reopened");
    }

    /// @dev Whatever gas a delivery comes with: the receiver has all of its own, or nothing has happened.
    function testFuzz_noAmountOfGasMakesAValuableMessageFail(uint256 gas_) public {
        (Message memory m, bytes32 id) = sends(worth(address(box), 10 ether));
        Oath[] memory oaths = only(sentOath(SECRET, m));
        gas_ = bound(gas_, 30_000, 900_000);
        (bool ok,) = address(b.inbox).call{gas: gas_}(abi.encodeCall(IInbox.deliver, (oaths, only(m))));
        isAt(id, ok ? Arrival.Delivered : Arrival.None);
        eq(shadow.balanceOf(address(box)), ok ? 10 ether : 0, "minted");
        if (ok) yes(box.gasGot() > 197_000, "called with less");
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Arrival, IInbox, Refusal} from "../src/interfaces/IInbox.sol";
import {Letter, Message, TokenAmount} from "../src/interfaces/IOutbox.sol";
import {Mailbox} from "./kit/Receivers.sol";
import {Value} from "./kit/Value.sol";

/// @dev A committee that would do without its guard: by many small amounts in one message, by a call that brings next to
/// nothing, and by what it had the inbox keep while the lane demanded less.
contract InboxGuardTest is Value {
    uint256 private constant FROM = 100 ether;
    Mailbox private box;

    function setUp() public override {
        super.setUp();
        box = new Mailbox();
        sends(worth(address(box), 1000 ether)); // what is across, for forgeries to take
    }

    /// @dev Sets the guard, and lets amounts below `FROM` of the coin do without it, and calls if `calls`.
    function guarded(uint32 vetoDelay, bool calls) private {
        b.inbox.setGuard(A, guard);
        b.inbox.setVetoDelay(A, vetoDelay);
        b.inbox.checkDisjoint(committee, 1, guard, 1);
        for (uint256 i; i < 2; ++i) {
            b.inbox.setGuardFrom(A, address(coin), FROM);
            if (calls) b.inbox.setGuardFrom(A, address(0), 1);
            if (i == 0) pass(DELAY);
        }
    }

    function plain(uint256 amount, uint256 times) private view returns (Letter memory l) {
        l = letter(address(box), "");
        l.gasLimit = 0;
        l.tokens = new TokenAmount[](times);
        for (uint256 i; i < times; ++i) {
            l.tokens[i] = TokenAmount(address(coin), amount);
        }
    }

    /// @dev As the committee makes it up: nothing of it was sent.
    function forged(Letter memory l) private view returns (Message memory m) {
        m.sourceChain = A;
        m.outbox = address(a.outbox);
        m.destinationChain = B;
        m.inbox = address(b.inbox);
        m.committee = committee;
        m.sequence = 1_000_000;
        m.sender = m.receiver = l.receiver;
        m.gasLimit = l.gasLimit;
        m.sent = uint64(vm.getBlockTimestamp());
        m.deadline = type(uint64).max; // an inbox takes any
        m.data = l.data;
        m.tokens = l.tokens;
    }

    function needsBoth(Message memory m) private {
        deliverFails(m, refusedFor(b.inbox.idOf(m), Refusal.NeedsGuard));
        b.inbox.deliver(both(sentOath(SECRET, m), sentOath(GUARD_SECRET, m)), only(m));
        isAt(b.inbox.idOf(m), Arrival.Delivered);
    }

    function refusedFor(bytes32 id, Refusal why) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IInbox.Refused.selector, id, why);
    }

    // ------------------------------------------------------------------------------------------- amounts

    function test_manySmallAmountsOfATokenAreOneLargeOne() public {
        guarded(0, false);
        deliver(forged(plain(FROM / 5 - 1, 5)));
        eq(shadow.balanceOf(address(box)), FROM - 5, "below, in all");
        needsBoth(forged(plain(FROM / 5, 5)));
        // Nor can it be announced, where there is a delay.
        b.inbox.setVetoDelay(A, 600);
        Message memory m = forged(plain(FROM / 2, 2));
        m.sequence += 1;
        bytes memory why = refusedFor(b.inbox.idOf(m), Refusal.NeedsGuard);
        vm.expectRevert(why);
        b.inbox.announce(sentOath(SECRET, m), only(m));
    }

    /// @dev Each token has its own amount, and no two are one sum. The second has no pool here, so the message is kept.
    function test_amountsOfTwoTokensAreNotOne() public {
        guarded(0, false);
        address other = address(0x70);
        b.inbox.setGuardFrom(A, other, FROM);
        pass(DELAY);
        b.inbox.setGuardFrom(A, other, FROM);
        Letter memory l = plain(FROM - 1, 2);
        l.tokens[1].token = other;
        Message memory m = forged(l);
        deliver(m);
        isAt(b.inbox.idOf(m), Arrival.Kept);
        l.tokens[1].amount = FROM;
        m = forged(l);
        deliverFails(m, refusedFor(b.inbox.idOf(m), Refusal.NeedsGuard));
    }

    function test_aCallNeedsTheGuardWhateverLittleComesWithIt() public {
        guarded(0, false); // calls need it
        Letter memory l = plain(1, 1);
        (l.gasLimit, l.data) = (200_000, "an instruction");
        needsBoth(forged(l));
        l.tokens[0].amount = 0; // as no outbox sends it
        needsBoth(forged(l));
        eq(box.calls(), 2, "calls");
    }

    function test_whereCallsDoWithoutTheGuardAmountsAreLookedAtStill() public {
        guarded(0, true);
        Letter memory l = plain(FROM - 1, 1);
        (l.gasLimit, l.data) = (200_000, "an instruction");
        deliver(forged(l));
        l.tokens[0].amount = FROM;
        needsBoth(forged(l));
    }

    // ----------------------------------------------------------------------------------------- tightened

    /// @dev A forgery waits at the inbox for room in the pool, without end; then the lane gets a guard.
    function test_whatWasKeptWithoutAGuardWaitsForTheOneThatCameSince() public {
        box.fail(true);
        Letter memory l = plain(10 ether, 1);
        l.gasLimit = 200_000;
        Message memory m = forged(l);
        deliver(m);
        bytes32 id = b.inbox.idOf(m);
        isAt(id, Arrival.Kept);
        (, uint256 from) = b.inbox.stateOf(id);
        eq(from, 0, "from");
        box.fail(false);
        b.inbox.setGuard(A, guard);
        b.inbox.checkDisjoint(committee, 1, guard, 1);
        vm.expectRevert(refusedFor(id, Refusal.NeedsGuard));
        b.inbox.retry(m);
        deliverFails(m, refusedFor(id, Refusal.Known));
        uint256 snapshot = vm.snapshotState();
        b.inbox.deliver(both(sentOath(SECRET, m), sentOath(GUARD_SECRET, m)), only(m));
        isAt(id, Arrival.Delivered);
        vm.revertToState(snapshot);
        // Where the guard need not have sworn to it, it would have had to wait.
        guarded(600, true);
        vm.expectRevert(refusedFor(id, Refusal.NeedsDelay));
        b.inbox.retry(m);
        b.inbox.setGuardFrom(A, address(coin), 0);
        vm.expectRevert(refusedFor(id, Refusal.NeedsGuard));
        b.inbox.retry(m);
    }

    function test_whatIsAnnouncedNeedsTheGuardOnceItIsDemanded() public {
        guarded(600, true);
        Message memory m = forged(plain(FROM - 1, 1));
        bytes32 id = b.inbox.idOf(m);
        b.inbox.announce(sentOath(SECRET, m), only(m));
        pass(600);
        uint256 snapshot = vm.snapshotState();
        b.inbox.retry(m);
        vm.revertToState(snapshot);
        b.inbox.setGuardFrom(A, address(coin), FROM - 1); // at once
        vm.expectRevert(refusedFor(id, Refusal.NeedsGuard));
        b.inbox.retry(m);
        b.inbox.deliver(both(sentOath(SECRET, m), sentOath(GUARD_SECRET, m)), only(m));
        isAt(id, Arrival.Delivered);
    }

    function test_whatBothSworeAndIsKeptIsRetriedAsEver() public {
        guarded(600, false);
        box.fail(true);
        Letter memory l = plain(FROM, 1);
        l.gasLimit = 200_000;
        Message memory m = forged(l);
        bytes32 id = b.inbox.idOf(m);
        b.inbox.deliver(both(sentOath(SECRET, m), sentOath(GUARD_SECRET, m)), only(m));
        isAt(id, Arrival.Kept);
        (, uint256 from) = b.inbox.stateOf(id);
        eq(from, 0, "from");
        bytes memory why = refusedFor(id, Refusal.Known);
        vm.expectRevert(why);
        b.inbox.deliver(both(sentOath(SECRET, m), sentOath(GUARD_SECRET, m)), only(m));
        box.fail(false);
        b.inbox.retry(m);
        isAt(id, Arrival.Delivered);
    }
}

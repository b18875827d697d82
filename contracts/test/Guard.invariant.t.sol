// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Arrival, IInbox} from "../src/interfaces/IInbox.sol";
import {Oath} from "../src/interfaces/ILaneEnd.sol";
import {Departure, IOutbox, Letter, Message} from "../src/interfaces/IOutbox.sol";
import {Messages} from "../src/libraries/Messages.sol";
import {Value} from "./kit/Value.sol";

/// @dev A lane with a guard whose committee swears to everything that it is asked to. The guard is honest: it swears to
/// what was sent, and to returns of what was not delivered by its deadline, and halts the lane before a message that was
/// announced and never sent could be delivered.
contract Guarded is Value {
    uint32 private constant VETO = 600;
    uint256 private constant FROM = 100 ether; // what moves so much needs the guard's leaf

    struct Known {
        Message m;
        bytes32 id;
        bool delivered;
        bool returned;
    }

    Known[] private known;
    Message[] private forged; // announced, and never sent
    uint64 private forgeries;
    uint256 public refusals; // of what the committee alone would have had

    constructor() {
        setUp();
        at(a);
        a.outbox.setGuard(B, guard);
        at(b);
        b.inbox.setGuard(A, guard);
        b.inbox.setVetoDelay(A, VETO);
        b.inbox.setGuardFrom(A, address(coin), FROM);
        pass(DELAY);
        at(a);
        a.outbox.setGuard(B, guard);
        a.outbox.checkDisjoint(committee, 1, guard, 1);
        at(b);
        b.inbox.setGuardFrom(A, address(coin), FROM);
        b.inbox.checkDisjoint(committee, 1, guard, 1);
    }

    // --------------------------------------------------------------------------------------- honest life

    function send(uint256 amount, uint256 life) external {
        at(a);
        Letter memory l = worth(address(0xB0B), bound(amount, 1, 200 ether));
        l.gasLimit = 0;
        l.deadline = uint64(vm.getBlockTimestamp() + bound(life, 60, 4 hours));
        if (a.outbox.laneOf(B).changes & 1 == 1 || home.roomOf(B).out < l.tokens[0].amount) return;
        vm.deal(address(this), 100 ether);
        Known storage k = known.push();
        (k.m, k.id) = sends(l);
    }

    function deliverByBoth(uint256 which) external {
        if (known.length == 0) return;
        Known storage k = known[which % known.length];
        at(b);
        Oath[] memory two = both(sentOath(SECRET, k.m), sentOath(GUARD_SECRET, k.m));
        Arrival before = arrival(k.id);
        bool due = !halted() && (before == Arrival.None || before == Arrival.Announced)
            && vm.getBlockTimestamp() <= k.m.deadline;
        try b.inbox.deliver(two, only(k.m)) {
            yes(due, "delivered what is not due");
            k.delivered = arrival(k.id) == Arrival.Delivered; // or kept, for want of room
        } catch {
            yes(!due, "refused what is due");
        }
    }

    function announce(uint256 which) external {
        if (known.length == 0) return;
        Known storage k = known[which % known.length];
        at(b);
        Oath memory o = sentOath(SECRET, k.m);
        bool due = !halted() && arrival(k.id) == Arrival.None && vm.getBlockTimestamp() <= k.m.deadline
            && k.m.tokens[0].amount < FROM;
        try b.inbox.announce(o, only(k.m)) {
            yes(due, "announced what is not due");
        } catch {
            yes(!due, "refused an announcement");
        }
    }

    function retry(uint256 which) external {
        if (known.length == 0) return;
        Known storage k = known[which % known.length];
        at(b);
        try b.inbox.retry(k.m) {
            k.delivered = true;
        } catch {}
    }

    function reclaim(uint256 which) external {
        if (known.length == 0) return;
        Known storage k = known[which % known.length];
        if (arrival(k.id) == Arrival.Delivered || vm.getBlockTimestamp() <= k.m.deadline) return; // an honest guard
        Oath[] memory two = returnOaths(k.m, true);
        bool room = home.roomOf(B).back >= k.m.tokens[0].amount;
        at(a);
        try a.outbox.reclaim(two, k.m) {
            yes(!k.returned, "given back twice");
            k.returned = true;
        } catch {
            yes(k.returned || !room, "not given back");
        }
    }

    /// @dev Time passes; the guard, which watches, has halted the lane by then if something forged was announced.
    function pass_(uint256 s) external {
        at(b);
        if (forged.length != 0 && !halted()) {
            Oath memory o = oath(GUARD_SECRET, haltLeaf(b.inbox.stateSubject(A)));
            b.inbox.halt(A, true, o);
        }
        pass(bound(s, 1, 2 hours));
    }

    /// @dev Both agree to go on once nothing forged can be delivered any more.
    function resume() external {
        at(b);
        if (!halted()) return;
        for (uint256 i; i < forged.length; ++i) {
            if (vm.getBlockTimestamp() <= forged[i].deadline) return;
        }
        bytes32 leaf = resumeLeaf(b.inbox.stateSubject(A));
        b.inbox.resume(A, both(oath(SECRET, leaf), oath(GUARD_SECRET, leaf)));
        delete forged;
    }

    // -------------------------------------------------------------------------------- a committee that lies

    /// @dev A message that nobody sent, by the committee alone.
    function forge(uint256 amount, uint256 how) external {
        Message memory m = invented(amount);
        at(b);
        Oath memory o = sentOath(SECRET, m);
        Oath[] memory oaths = how % 3 == 0 ? only(o) : both(o, how % 3 == 1 ? o : other());
        try b.inbox.deliver(oaths, only(m)) {
            yes(false, "a forgery was delivered");
        } catch {
            ++refusals;
        }
    }

    function announceForged(uint256 amount) external {
        Message memory m = invented(amount);
        at(b);
        Oath memory o = sentOath(SECRET, m);
        try b.inbox.announce(o, only(m)) {
            yes(m.tokens[0].amount < FROM, "announced what needs the guard");
            forged.push(m);
        } catch {
            ++refusals;
        }
    }

    /// @dev Tries what was announced and never sent, in case that it can be delivered now.
    function retryForged(uint256 which) external {
        if (forged.length == 0) return;
        at(b);
        try b.inbox.retry(forged[which % forged.length]) {
            yes(false, "a forgery was delivered in time");
        } catch {
            ++refusals;
        }
    }

    /// @dev Swears alone that something was not delivered.
    function forgeReturn(uint256 which, bool twice) external {
        if (known.length == 0) return;
        Message memory m = known[which % known.length].m;
        Oath[] memory oaths = returnOaths(m, false);
        if (twice) oaths = both(oaths[0], oaths[0]);
        at(a);
        try a.outbox.reclaim(oaths, m) {
            yes(false, "given back by one committee");
        } catch {
            ++refusals;
        }
    }

    function invented(uint256 amount) private returns (Message memory m) {
        m.sourceChain = A;
        m.outbox = address(a.outbox);
        m.destinationChain = B;
        m.inbox = address(b.inbox);
        m.committee = committee;
        m.sequence = 1_000_000 + ++forgeries;
        m.sender = m.receiver = address(0x7417EF);
        m.sent = uint64(vm.getBlockTimestamp());
        m.deadline = m.sent + 1 hours;
        m.tokens = worth(address(0), bound(amount, 1, 200 ether)).tokens;
    }

    /// @dev Something that the guard did swear to.
    function other() private returns (Oath memory) {
        if (known.length == 0) return oath(GUARD_SECRET, keccak256("something else"));
        return sentOath(GUARD_SECRET, known[0].m);
    }

    // ------------------------------------------------------------------------------------------ checks

    function halted() private view returns (bool) {
        return b.inbox.laneOf(A).changes & 1 == 1;
    }

    function check() external view {
        uint256 underWay;
        uint256 delivered;
        for (uint256 i; i < known.length; ++i) {
            Known storage k = known[i];
            yes(!(k.delivered && k.returned), "delivered and given back");
            yes((arrival(k.id) == Arrival.Delivered) == k.delivered, "arrival");
            yes((a.outbox.stateOf(k.id) == Departure.Returned) == k.returned, "departure");
            if (k.delivered) delivered += k.m.tokens[0].amount;
            else if (!k.returned) underWay += k.m.tokens[0].amount;
        }
        eq(shadow.totalSupply(), delivered, "minted");
        eq(coin.balanceOf(address(home)), delivered + underWay, "locked");
        eq(shadow.balanceOf(address(0x7417EF)), 0, "stolen");
    }
}

/// forge-config: default.invariant.runs = 128
/// forge-config: default.invariant.depth = 128
/// forge-config: default.invariant.check_interval = 16
/// forge-config: bound.invariant.runs = 128
/// forge-config: bound.invariant.depth = 128
/// forge-config: bound.invariant.check_interval = 16
contract GuardInvariantTest {
    Guarded private handler;

    function setUp() public {
        handler = new Guarded();
    }

    function targetContracts() public view returns (address[] memory list) {
        list = new address[](1);
        list[0] = address(handler);
    }

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    function targetSelectors() public view returns (FuzzSelector[] memory list) {
        list = new FuzzSelector[](1);
        list[0].addr = address(handler);
        bytes4[14] memory s = [
            Guarded.send.selector,
            Guarded.send.selector,
            Guarded.deliverByBoth.selector,
            Guarded.deliverByBoth.selector,
            Guarded.announce.selector,
            Guarded.retry.selector,
            Guarded.retry.selector,
            Guarded.reclaim.selector,
            Guarded.pass_.selector,
            Guarded.resume.selector,
            Guarded.forge.selector,
            Guarded.announceForged.selector,
            Guarded.retryForged.selector,
            Guarded.forgeReturn.selector
        ];
        list[0].selectors = new bytes4[](14);
        for (uint256 i; i < 14; ++i) {
            list[0].selectors[i] = s[i];
        }
    }

    /// @dev What is minted was sent and delivered once, what is locked covers it and all that is under way, and one
    /// committee alone has moved nothing that was not sent.
    function invariant_oneCommitteeAloneMovesNothingThatWasNotSent() public view {
        handler.check();
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Inbox} from "../src/Inbox.sol";
import {Outbox} from "../src/Outbox.sol";
import {Sworn} from "../src/interfaces/IHearing.sol";
import {Arrival, IReceiver} from "../src/interfaces/IInbox.sol";
import {Oath} from "../src/interfaces/ILaneEnd.sol";
import {Departure, Fee, Letter, Message, TokenAmount} from "../src/interfaces/IOutbox.sol";
import {Limits, Room} from "../src/interfaces/ITokenPool.sol";
import {Messages} from "../src/libraries/Messages.sol";
import {Reports} from "../src/libraries/Reports.sol";
import {Oracle} from "./kit/Oracle.sol";
import {Pooling} from "./kit/Pooling.sol";
import {Tree} from "./kit/Tree.sol";

/// @dev Takes messages, or not; and while it has one, tries to have it once more.
contract Guest is IReceiver {
    bool public grumpy;
    mapping(bytes32 id => uint256) public calls;
    uint256 public again;

    function turn(bool grumpy_) external {
        grumpy = grumpy_;
    }

    function receiveMessage(bytes32 id, Message calldata message) external {
        ++calls[id];
        try Inbox(msg.sender).retry(message) {
            ++again;
        } catch {}
        require(!grumpy, "grumpy");
    }
}

/// @dev Everybody at once: senders on A and B, an honest committee, deliverers, an admin who changes limits, a lane that is
/// halted now and then; and a third chain, C, whose committee swears what it likes. Beside it what should come of it, message
/// by message, and for each attempt whether it may succeed.
contract Travellers is Pooling {
    uint64 private constant C = 1003;
    uint256 private constant LIAR = 0x11A4;
    address private constant THIEF = address(0x7417EF);
    address private constant FAR_SHADOW = address(0xC01);

    struct Known {
        Message m;
        bytes32 id;
        bool delivered;
        bool returned;
    }

    Known[] private known;
    address[4] private people;
    Guest private guest;
    bytes32 private liars;
    uint64 private forged;

    // Of the lane to C: what was sent there, and what its committee took.
    uint256 public sentToC;
    uint256 public takenByC;
    uint256 public donated;

    constructor() {
        setUp();
        liars = found(LIAR, 50, 4, EXPIRY);
        outboxA.open(C, address(0xC0B), liars, 0, Fee({base: 0, perByte: 0, perGas: 0, target: 1000, least: 60}));
        inboxA.open(C, address(0xC0A), liars, 0, 0);
        outboxA.setPool(C, address(coin), address(home));
        inboxA.setPool(C, FAR_SHADOW, address(home));
        home.limit(C, Limits(CAPACITY, RATE, CAPACITY, RATE));
        guest = new Guest();
        people = [address(0xA1), address(0xA2), address(0xA3), address(guest)];
        for (uint256 i; i < 4; ++i) {
            coin.mint(people[i], 10_000 ether);
            vm.prank(people[i]);
            coin.approve(address(home), type(uint256).max);
        }
    }

    // --------------------------------------------------------------------------------------- honest life

    function send(uint256 from, uint256 to, uint256 amount, uint256 life, bool back, bool ordered) external {
        address sender = people[from % 4];
        address receiver = people[to % 4];
        uint256 has = back ? shadow.balanceOf(sender) : coin.balanceOf(sender);
        amount = bound(amount, 0, has / 4 + 1);
        Outbox outbox = back ? outboxB : outboxA;
        Letter memory l = Letter({
            destinationChain: back ? A : B,
            receiver: receiver,
            gasLimit: receiver == address(guest) ? 300_000 : 0,
            deadline: uint64(vm.getBlockTimestamp() + bound(life, 60, 4 hours)),
            ordered: ordered,
            data: "",
            tokens: amounts(back ? address(shadow) : address(coin), amount)
        });
        on(back ? B : A);
        uint256 room = back ? away.roomOf(A).out : home.roomOf(B).out;
        bool may = amount != 0 && amount <= room && amount <= has && !halted(address(outbox), l.destinationChain);
        uint256 fee = outbox.quote(l);
        vm.deal(sender, fee);
        vm.prank(sender);
        try outbox.send{value: fee}(l) returns (bytes32 id) {
            yes(may, "sent what may not be sent");
            Known storage k = known.push();
            k.m = lastSent();
            k.id = id;
        } catch {
            yes(!may, "refused what may be sent");
        }
    }

    function bring(uint256 which) external {
        if (known.length == 0) return;
        Known storage k = known[which % known.length];
        (Arrival before,) = Inbox(k.m.inbox).stateOf(k.id);
        bool may = before == Arrival.None && vm.getBlockTimestamp() <= k.m.deadline && inOrder(k.m)
            && !halted(k.m.inbox, k.m.sourceChain);
        try this.deliverNow(k.m) {
            yes(may, "delivered what may not be delivered");
            (Arrival arrival,) = Inbox(k.m.inbox).stateOf(k.id);
            if (arrival == Arrival.Delivered) k.delivered = true;
            else yes(arrival == Arrival.Kept && mayFail(k.m), "kept without a reason");
        } catch {
            yes(!may, "refused what may be delivered");
        }
    }

    function deliverNow(Message calldata m) external {
        deliver(m);
    }

    function retry(uint256 which) public {
        if (known.length == 0) return;
        Known storage k = known[which % known.length];
        on(k.m.destinationChain);
        (Arrival before,) = Inbox(k.m.inbox).stateOf(k.id);
        bool may = before == Arrival.Kept && vm.getBlockTimestamp() <= k.m.deadline && inOrder(k.m)
            && !halted(k.m.inbox, k.m.sourceChain) && !mayFail(k.m);
        try Inbox(k.m.inbox).retry(k.m) {
            yes(may, "retried what may not be retried");
            k.delivered = true;
        } catch {
            yes(!may, "refused a retry that may be");
        }
    }

    function lapse(uint256 which) public {
        if (known.length == 0) return;
        Known storage k = known[which % known.length];
        on(k.m.destinationChain);
        bool may = !k.delivered && vm.getBlockTimestamp() > k.m.deadline;
        try Inbox(k.m.inbox).lapse(k.m) {
            yes(may, "lapsed before its time");
        } catch {
            yes(!may, "did not lapse");
        }
    }

    /// @dev The committee swears to a return when it is true, and to nothing else.
    function goBack(uint256 which) public {
        if (known.length == 0) return;
        Known storage k = known[which % known.length];
        if (k.delivered || vm.getBlockTimestamp() <= k.m.deadline) return;
        uint256 room = k.m.sourceChain == A ? home.roomOf(B).back : away.roomOf(A).back;
        bool may = !k.returned && k.m.tokens[0].amount <= room;
        try this.reclaimNow(k.m) {
            yes(may, "returned what may not be returned");
            k.returned = true;
        } catch {
            yes(!may, "refused what is to be returned");
        }
    }

    function reclaimNow(Message calldata m) external {
        reclaim(m);
    }

    function pass(uint256 seconds_) external {
        vm.warp(vm.getBlockTimestamp() + bound(seconds_, 1, 2 hours));
    }

    function turn(bool grumpy) external {
        guest.turn(grumpy);
    }

    /// @dev Looser and tighter, at either end.
    function limit(bool at, uint128 outCapacity, uint128 outRate, uint128 inCapacity, uint128 inRate) external {
        Limits memory l = Limits(
            uint128(bound(outCapacity, 0, CAPACITY)),
            uint128(bound(outRate, 0, RATE)),
            uint128(bound(inCapacity, 0, CAPACITY)),
            uint128(bound(inRate, 0, RATE))
        );
        if (at) home.limit(B, l);
        else away.limit(A, l);
    }

    /// @dev Halts or resumes one of the four ends.
    function turnLane(uint256 which) public {
        bool back = which & 1 == 1;
        bool in_ = which & 2 == 2;
        on(back ? B : A);
        uint64 far = back ? A : B;
        Outbox end = in_ ? Outbox(address(back ? inboxB : inboxA)) : (back ? outboxB : outboxA);
        bytes32 payload = halted(address(end), far) ? Messages.RESUME : Messages.HALT;
        Oath[] memory list = oaths(Reports.leaf(Reports.MESSAGE, end.stateSubject(far), payload));
        if (payload == Messages.HALT) end.halt(far, false, list[0]);
        else end.resume(far, list);
    }

    function donate(uint256 from, uint256 amount) external {
        address who = people[from % 4];
        amount = bound(amount, 0, coin.balanceOf(who) / 100);
        vm.prank(who);
        coin.transfer(address(home), amount);
        donated += amount;
    }

    // ------------------------------------------------------------------------------------------ attacks

    /// @dev An honest oath to a message, beside another message: altered, misdirected, or to the other chain.
    function tamper(uint256 which, uint256 how, uint256 amount) external {
        if (known.length == 0) return;
        Message memory m = known[which % known.length].m;
        Oath[] memory list = oaths(Messages.sentLeaf(Messages.idOf(m)));
        how %= 6;
        if (how == 0) m.receiver = THIEF;
        if (how == 1) m.tokens[0].amount = bound(amount, m.tokens[0].amount + 1, type(uint128).max);
        if (how == 2) m.deadline += 1;
        if (how == 3) m.sequence += 1;
        if (how == 4) (m.outbox, m.inbox) = (m.inbox, m.outbox);
        bool away_ = m.destinationChain == B;
        Message[] memory batch = new Message[](1);
        batch[0] = m;
        on(how == 5 ? m.sourceChain : m.destinationChain);
        Inbox inbox = (how == 5) == away_ ? inboxA : inboxB;
        try inbox.deliver(list, batch) {
            revert Untrue("a forged message was delivered");
        } catch {}
        // What was sworn to have been sent is not sworn to have come back.
        on(m.sourceChain);
        try (away_ ? outboxA : outboxB).reclaim(list, m) {
            revert Untrue("a forged return was taken");
        } catch {}
    }

    function sendToC(uint256 from, uint256 amount) external {
        address sender = people[from % 4];
        amount = bound(amount, 1, 100 ether);
        if (amount > home.roomOf(C).out || amount > coin.balanceOf(sender)) return;
        on(A);
        Letter memory l =
            Letter(C, THIEF, 0, uint64(vm.getBlockTimestamp() + 60), false, "", amounts(address(coin), amount));
        vm.prank(sender);
        outboxA.send(l);
        sentToC += amount;
        lastToC = lastSent();
    }

    Message private lastToC;

    /// @dev The lane from C delivers whatever its committee says was sent there.
    function forge(uint256 amount) external {
        amount = bound(amount, 1, 2 * CAPACITY);
        on(A);
        Message memory m = Message({
            sourceChain: C,
            outbox: address(0xC0A),
            destinationChain: A,
            inbox: address(inboxA),
            committee: liars,
            sequence: ++forged,
            previous: 0,
            sender: THIEF,
            receiver: THIEF,
            gasLimit: 0,
            sent: uint64(vm.getBlockTimestamp()),
            deadline: uint64(vm.getBlockTimestamp() + 1 hours),
            data: "",
            tokens: amounts(FAR_SHADOW, amount)
        });
        bool may = amount <= home.roomOf(C).in_ && amount <= home.acrossOf(C);
        Message[] memory batch = new Message[](1);
        batch[0] = m;
        inboxA.deliver(lies(Messages.sentLeaf(Messages.idOf(m))), batch);
        (Arrival arrival,) = inboxA.stateOf(Messages.idOf(m));
        yes((arrival == Arrival.Delivered) == may, "the thief got what he may not get, or did not");
        if (may) takenByC += amount;
    }

    /// @dev And it has the last message to C returned, whether or not it arrived there.
    function forgeReturn() external {
        bytes32 id = Messages.idOf(lastToC);
        on(A);
        if (lastToC.sequence == 0 || outboxA.stateOf(id) != Departure.Sent) return;
        if (vm.getBlockTimestamp() <= lastToC.deadline) return;
        uint256 amount = lastToC.tokens[0].amount;
        bool may = amount <= home.roomOf(C).back && amount <= home.acrossOf(C);
        try outboxA.reclaim(lies(Messages.returnLeaf(id)), lastToC) {
            yes(may, "returned more than was there");
            takenByC += amount;
        } catch {
            yes(!may, "did not return");
        }
    }

    function lies(bytes32 leaf) private returns (Oath[] memory list) {
        list = new Oath[](1);
        list[0].proof = new bytes32[](1);
        bytes32 root = Tree.pair(leaf, list[0].proof[0]);
        uint64 time = uint64(vm.getBlockTimestamp() * 1000);
        (address r, uint256 s) = Oracle.sign(LIAR, Reports.digest(liars, 1, ++round, time, root));
        list[0].report = Sworn({expiry: EXPIRY, epoch: 1, round: round, time: time, r: r, s: s});
    }

    // ------------------------------------------------------------------------------------------- model

    function halted(address end, uint64 far) private view returns (bool) {
        return Outbox(end).laneOf(far).changes & 1 == 1;
    }

    function inOrder(Message memory m) private view returns (bool) {
        if (uint256(m.previous) <= 1) return true;
        (Arrival arrival,) = Inbox(m.inbox).stateOf(m.previous);
        return arrival == Arrival.Delivered || arrival == Arrival.Lapsed;
    }

    /// @dev Whether the release or the receiver fails now.
    function mayFail(Message memory m) private view returns (bool) {
        uint256 room = m.destinationChain == B ? away.roomOf(A).in_ : home.roomOf(B).in_;
        return m.tokens[0].amount > room || (m.receiver == address(guest) && guest.grumpy());
    }

    /// @dev What left each chain and did not come back, and what arrived.
    function sums() private view returns (uint256 wentOut, uint256 cameIn, uint256 wentBack, uint256 cameHome) {
        for (uint256 i; i < known.length; ++i) {
            Known storage k = known[i];
            uint256 amount = k.m.tokens[0].amount;
            if (k.m.sourceChain == A) {
                if (!k.returned) wentOut += amount;
                if (k.delivered) cameIn += amount;
            } else {
                if (!k.returned) wentBack += amount;
                if (k.delivered) cameHome += amount;
            }
        }
    }

    // ------------------------------------------------------------------------------------------ checks

    function checkMintedIsLocked() external view {
        (uint256 wentOut, uint256 cameIn, uint256 wentBack, uint256 cameHome) = sums();
        eq(home.acrossOf(B), wentOut - cameHome, "locked for B");
        eq(shadow.totalSupply(), cameIn - wentBack, "minted on B");
        eq(away.acrossOf(A), shadow.totalSupply(), "across on B");
        yes(shadow.totalSupply() <= home.acrossOf(B), "more is minted than is locked");
    }

    function checkNothingIsLost() external view {
        eq(home.locked(), home.acrossOf(B) + home.acrossOf(C), "locked");
        eq(coin.balanceOf(address(home)), home.locked() + donated, "held");
        uint256 sum = coin.balanceOf(address(home)) + coin.balanceOf(THIEF);
        for (uint256 i; i < 4; ++i) {
            sum += coin.balanceOf(people[i]);
        }
        eq(sum, coin.totalSupply(), "all there is");
    }

    function checkOnceAndOnlyOnce() external view {
        for (uint256 i; i < known.length; ++i) {
            Known storage k = known[i];
            yes(!(k.delivered && k.returned), "delivered and returned");
            (Arrival arrival,) = Inbox(k.m.inbox).stateOf(k.id);
            eq(uint256(arrival == Arrival.Delivered ? 1 : 0), k.delivered ? 1 : 0, "delivered");
            Departure departure = Outbox(k.m.outbox).stateOf(k.id);
            eq(uint256(departure), uint256(k.returned ? Departure.Returned : Departure.Sent), "departure");
            uint256 calls = k.delivered && k.m.receiver == address(guest) ? 1 : 0;
            eq(guest.calls(k.id), calls, "calls");
        }
        eq(guest.again(), 0, "delivered within its own delivery");
    }

    function checkTheLiarsTookTheirOwnLane() external view {
        eq(home.acrossOf(C), sentToC - takenByC, "across to C");
    }

    /// @dev In the end, with lanes resumed, limits open and receivers in good mood, everything is settled: what was
    /// neither delivered nor returned is one of the two.
    function settle() external {
        guest.turn(false);
        for (uint256 i; i < 4; ++i) {
            bool back = i & 1 == 1;
            if (halted(i & 2 == 2 ? address(back ? inboxB : inboxA) : address(back ? outboxB : outboxA), back ? A : B)) {
                turnLane(i);
            }
        }
        vm.warp(vm.getBlockTimestamp() + 1 days);
        home.limit(B, Limits(CAPACITY, RATE, CAPACITY, RATE));
        away.limit(A, Limits(CAPACITY, RATE, CAPACITY, RATE));
        for (uint256 i; i < known.length; ++i) {
            if (!known[i].delivered && !known[i].returned) {
                vm.warp(vm.getBlockTimestamp() + CAPACITY / RATE);
                goBack(i);
                yes(known[i].returned, "neither delivered nor returned");
            }
        }
        eq(shadow.totalSupply(), home.acrossOf(B), "something is still under way");
    }
}

/// forge-config: default.invariant.runs = 512
/// forge-config: default.invariant.depth = 512
/// forge-config: default.invariant.check_interval = 16
/// forge-config: bound.invariant.runs = 512
/// forge-config: bound.invariant.depth = 512
/// forge-config: bound.invariant.check_interval = 16
contract BridgeInvariantTest {
    Travellers private handler;

    function setUp() public {
        handler = new Travellers();
    }

    function targetContracts() public view returns (address[] memory list) {
        list = new address[](1);
        list[0] = address(handler);
    }

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    /// @dev What makes things go on is drawn more often.
    function targetSelectors() public view returns (FuzzSelector[] memory list) {
        list = new FuzzSelector[](1);
        list[0].addr = address(handler);
        bytes4[20] memory s = [
            Travellers.send.selector,
            Travellers.send.selector,
            Travellers.send.selector,
            Travellers.send.selector,
            Travellers.bring.selector,
            Travellers.bring.selector,
            Travellers.bring.selector,
            Travellers.bring.selector,
            Travellers.retry.selector,
            Travellers.retry.selector,
            Travellers.lapse.selector,
            Travellers.goBack.selector,
            Travellers.goBack.selector,
            Travellers.pass.selector,
            Travellers.turn.selector,
            Travellers.limit.selector,
            Travellers.turnLane.selector,
            Travellers.tamper.selector,
            Travellers.sendToC.selector,
            Travellers.forge.selector
        ];
        list[0].selectors = new bytes4[](22);
        for (uint256 i; i < 20; ++i) {
            list[0].selectors[i] = s[i];
        }
        list[0].selectors[20] = Travellers.forgeReturn.selector;
        list[0].selectors[21] = Travellers.donate.selector;
    }

    /// @dev Σ minted ≤ Σ locked, always; and the difference is what is under way.
    function invariant_whatIsMintedIsLocked() public view {
        handler.checkMintedIsLocked();
    }

    function invariant_nothingIsLost() public view {
        handler.checkNothingIsLost();
    }

    /// @dev Each message is delivered once or returned once, and its receiver called once.
    function invariant_onceAndOnlyOnce() public view {
        handler.checkOnceAndOnlyOnce();
    }

    /// @dev A committee that lies takes what was sent over its own lane, and of no other.
    function invariant_theLiarsTookTheirOwnLane() public view {
        handler.checkTheLiarsTookTheirOwnLane();
    }

    /// @dev Whatever happened, everything can be settled.
    function afterInvariant() public {
        handler.settle();
        handler.checkMintedIsLocked();
        handler.checkNothingIsLost();
        handler.checkOnceAndOnlyOnce();
    }
}

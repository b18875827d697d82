// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Inbox} from "../src/Inbox.sol";
import {Outbox} from "../src/Outbox.sol";
import {SignedReport} from "../src/interfaces/ICommittees.sol";
import {ICrossings, Naming, Testimony, Trail, Weather} from "../src/interfaces/ICrossings.sol";
import {IFeeds, Reply} from "../src/interfaces/IFeeds.sol";
import {Sworn} from "../src/interfaces/IHearing.sol";
import {Oath} from "../src/interfaces/ILaneEnd.sol";
import {Departure, Fee, IOutbox, Letter, Message, TokenAmount} from "../src/interfaces/IOutbox.sol";
import {IProofs} from "../src/interfaces/IProofs.sol";
import {Evidence} from "../src/libraries/Evidence.sol";
import {Messages} from "../src/libraries/Messages.sol";
import {Reports} from "../src/libraries/Reports.sol";
import {Terms} from "../src/libraries/Terms.sol";
import {Court, Seen} from "./kit/Court.sol";
import {Oracle} from "./kit/Oracle.sol";
import {Tree} from "./kit/Tree.sol";
import {Vm} from "./kit/Vm.sol";

/// @dev What a committee does wrong between chains, proven where the bonds are. The outbox sends to chain `FAR`, the inbox
/// hears from it; the guard's operators are those from 50 on. Prover is this contract.
contract CrossingsTest is Court {
    uint64 private constant FAR = 1002;
    uint256 private constant GUARD_SECRET = 0xB0B;
    address private constant FAR_END = address(0xFA2);
    address private constant SENDER = address(0x5E2D);
    uint32 private constant HASTE = 600; // the terms' deadline
    Outbox private outbox;
    Inbox private inbox;
    bytes32 private guard;
    bytes32[] private sent; // ids, in order

    function setUp() public override {
        super.setUp();
        freshen(1000);
        Terms memory t = someTerms();
        (t.salt, t.deadline, t.grace) = ("covers messages", HASTE, 60);
        terms = t;
        agreement = activate(t);
        step(10);
        guard = found(GUARD_SECRET, 50, 4, EXPIRY);
        outbox.open(FAR, FAR_END, committee, guard, Fee({base: 1e12, perByte: 0, perGas: 0, target: 1000, least: 60}));
        inbox.open(FAR, FAR_END, committee, guard, 0);
        vm.deal(SENDER, 100 ether);
        vm.deal(address(this), 100 ether);
    }

    receive() external payable {}

    function outboxAt() internal override returns (address) {
        return address(outbox = new Outbox(IFeeds(address(feeds)), address(this), 0));
    }

    function inboxAt() internal override returns (address) {
        return address(inbox = new Inbox(IFeeds(address(feeds)), address(this), 0));
    }

    // ------------------------------------------------------------------------------------------ messages

    function sends(bytes memory data) private returns (Message memory m) {
        Letter memory l;
        (l.destinationChain, l.receiver, l.gasLimit, l.data) = (FAR, address(0x7070), 100_000, data);
        l.deadline = uint64(vm.getBlockTimestamp() + 1 hours);
        vm.recordLogs();
        vm.prank(SENDER);
        sent.push(outbox.send{value: 1 ether}(l));
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].topics[0] == IOutbox.Sent.selector) m = abi.decode(logs[i].data, (Message));
        }
    }

    /// @dev A message as this outbox would send it now, with that sequence.
    function made(uint64 sequence, bytes memory data) private view returns (Message memory m) {
        (m.sourceChain, m.outbox, m.destinationChain, m.inbox) = (uint64(block.chainid), address(outbox), FAR, FAR_END);
        (m.committee, m.sequence, m.sender, m.receiver, m.gasLimit) = (committee, sequence, SENDER, address(0x7070), 100_000);
        (m.sent, m.deadline, m.data) = (uint64(vm.getBlockTimestamp()), uint64(vm.getBlockTimestamp() + 1 hours), data);
    }

    function trailFrom(uint64 sequence) private view returns (Trail memory t) {
        for (uint256 i; i + 1 < sequence; ++i) {
            t.before = bytes17(keccak256(abi.encodePacked(bytes32(t.before), sent[i])));
        }
        t.ids = new bytes32[](sent.length + 1 - sequence);
        for (uint256 i; i < t.ids.length; ++i) {
            t.ids[i] = sent[sequence - 1 + i];
        }
    }

    function none() private pure returns (Trail memory t) {}

    /// @dev A member's observation that names the message among others.
    function naming(uint256 member, Message memory m) private view returns (Naming memory y) {
        Seen memory o = seen(member, nowMs() - 2000, value(1000));
        y.oneOffs = new bytes32[](3);
        y.oneOffs[0] = Messages.sentLeaf("another");
        y.oneOffs[1] = Messages.sentLeaf(Messages.idOf(m));
        y.oneOffs[2] = Reports.leaf(Reports.RESPONSE, "a request", "an answer");
        o.oneOffs = keccak256(abi.encodePacked(y.oneOffs));
        (y.round, y.member, y.time, y.values, y.context) = (ROUND + 1, uint16(member), o.time, valuesOf(o), o.context);
        y.signature = signBy(member, digestOf(1, y.round, o));
    }

    function namings(Message memory m, uint256 from, uint256 to) private view returns (Naming[] memory list) {
        list = new Naming[](to - from);
        for (uint256 i = from; i < to; ++i) {
            list[i - from] = naming(i, m);
        }
    }

    function forgedFails(Message memory m, Trail memory t, Naming[] memory list, bytes memory why) private {
        vm.expectRevert(why);
        crossings.forged(terms, 1, m, t, list);
    }

    // -------------------------------------------------------------------------------------------- forged

    /// @dev Whoever named it pays all, whether or not others did; a tenth to the prover, four to the consumer.
    function test_aMessageBeyondTheLast() public {
        Message memory m = made(1, "give");
        crossings.forged(terms, 1, m, none(), namings(m, 2, 3));
        eq(lost(2), BOND, "who named it");
        eq(lost(1) + lost(3) + lost(4), 0, "the others");
        eq(bonds.creditOf(address(this)), BOND / 10, "bounty");
        eq(bonds.creditOf(CONSUMER), BOND * 4 / 10, "consumer");
        eq(bonds.creditOf(SINK), BOND / 2, "sink");
        bytes32 nullifier = keccak256(abi.encode(agreement, operator(2), 7, 0, Messages.idOf(m)));
        forgedFails(m, none(), namings(m, 2, 3), abi.encodeWithSelector(IProofs.Proven.selector, nullifier));
        crossings.forged(terms, 1, m, none(), namings(m, 1, 4)); // the news in it counts
        eq(lost(1) + lost(2) + lost(3), 3 * BOND, "those too");
        eq(lost(4), 0, "not who is not shown");
    }

    /// @dev Without tokens, in another's place: the trail shows whose it was.
    function test_aMessageInThePlaceOfAnother() public {
        sends("one");
        Message memory two = sends("two");
        sends("three");
        Message memory m = made(2, "give");
        bytes memory why = abi.encodeWithSelector(ICrossings.NotRefuted.selector, Messages.idOf(m));
        Naming[] memory list = namings(m, 1, 4);
        forgedFails(m, none(), list, why);
        forgedFails(m, trailFrom(1), list, why);
        forgedFails(m, trailFrom(3), list, why);
        Trail memory t = trailFrom(2);
        t.ids[0] = "somebody's";
        forgedFails(m, t, list, why);
        crossings.forged(terms, 1, m, trailFrom(2), list);
        eq(lost(1) + lost(2) + lost(3), 3 * BOND, "who named it");

        // What was sent stands, by any trail.
        list = namings(two, 4, 5);
        why = abi.encodeWithSelector(ICrossings.NotRefuted.selector, Messages.idOf(two));
        forgedFails(two, trailFrom(2), list, why);
        forgedFails(two, none(), list, why);
        eq(lost(4), 0, "an honest operator");
    }

    function test_aMessageOfAnotherInboxOrCommittee() public {
        sends("one");
        Message memory m = made(1, "give");
        m.inbox = address(0xbad);
        crossings.forged(terms, 1, m, none(), namings(m, 1, 2));
        m = made(1, "give");
        m.committee = "others";
        crossings.forged(terms, 1, m, none(), namings(m, 2, 3));
        eq(lost(1) + lost(2), 2 * BOND, "both");
        m = made(1, "give");
        m.outbox = address(0xbad);
        forgedFails(m, none(), namings(m, 3, 4), abi.encodeWithSelector(IOutbox.NotOurs.selector, Messages.idOf(m)));
    }

    function test_aMessageWithTokensThatIsNotKnown() public {
        sends("one");
        Message memory m = made(1, "give");
        m.tokens = new TokenAmount[](1);
        m.tokens[0] = TokenAmount(address(token), 5);
        crossings.forged(terms, 1, m, none(), namings(m, 1, 2));
        eq(lost(1), BOND, "who named it");
    }

    /// @dev The signature has to be the member's, over an observation of paid time that names this message.
    function test_refusesWhatIsNotTheMembers() public {
        Message memory m = made(1, "give");
        Naming[] memory list = namings(m, 2, 3);
        list[0].member = 3;
        vm.expectPartialRevert(IProofs.NotSigned.selector);
        crossings.forged(terms, 1, m, none(), list);
        list[0].member = 5;
        forgedFails(m, none(), list, abi.encodeWithSelector(IProofs.NoMember.selector, 5, 4));
        list = namings(m, 2, 3);
        list[0].oneOffs[1] = Messages.sentLeaf("yet another");
        forgedFails(m, none(), list, abi.encodeWithSelector(ICrossings.NotNamed.selector, 2, Messages.idOf(m)));
        list = namings(m, 2, 3);
        list[0].oneOffs[0] = Messages.sentLeaf(Messages.idOf(m)); // named, but not in what was signed
        vm.expectPartialRevert(IProofs.NotSigned.selector);
        crossings.forged(terms, 1, m, none(), list);
        list = namings(m, 2, 3);
        list[0].time = nowMs();
        (uint256 from, uint256 to) = agreements.stintOf(agreement, 1);
        forgedFails(m, none(), list, abi.encodeWithSelector(IProofs.NotPaidFor.selector, nowMs(), from, to));
        list = namings(m, 2, 3);
        vm.expectRevert(abi.encodeWithSelector(IProofs.NotServed.selector, agreement, 2));
        crossings.forged(terms, 2, m, none(), list);
        for (uint256 i = 1; i < 5; ++i) {
            eq(lost(i), 0, "nobody");
        }
    }

    /// @dev Of any history each message that was sent stands, and whatever else claims a place of it falls.
    function testFuzz_theTrailTellsWhoseAPlaceIs(uint8 count, uint8 place_, bytes32 other) public {
        uint256 k = uint256(count) % 12 + 1;
        Message[] memory all = new Message[](k);
        for (uint256 i; i < k; ++i) {
            all[i] = sends(abi.encode(i));
        }
        uint64 at = uint64(uint256(place_) % k + 1);
        Trail memory t = trailFrom(at);
        yes(!outbox.neverSent(all[at - 1], t.before, t.ids), "an honest message");
        yes(outbox.neverSent(made(at, abi.encode(other, "forged")), t.before, t.ids), "a forged one");
        t.before = bytes17(other);
        yes(at == 1 || !outbox.neverSent(made(at, "forged"), t.before, t.ids), "a trail that does not lead here");
    }

    // -------------------------------------------------------------------------------------------- abroad

    function testimony(uint256 secret, bytes32 by, bytes32 leaf, uint64 time) private returns (Testimony memory y) {
        bytes32[] memory leaves = new bytes32[](2);
        (leaves[0], leaves[1]) = (Reports.leaf(Reports.EVIDENCE, 0, "evidence"), leaf);
        bytes32[] memory nodes = Tree.build(leaves);
        (address r, uint256 s) = Oracle.sign(secret, Reports.digest(by, 1, ROUND + 9, time, nodes[0]));
        y.report = SignedReport(by, 1, ROUND + 9, time, nodes[0], r, s);
        y.path = pathOf(nodes, 1);
    }

    function abroad() private view returns (Message memory m) {
        m = made(1, "give");
        (m.sourceChain, m.outbox, m.destinationChain, m.inbox) = (FAR, FAR_END, uint64(block.chainid), address(inbox));
        m.sent -= 100;
    }

    /// @dev Word against word: a penalty, not the lock.
    function test_theGuardsWordOnAMessageFromElsewhere() public {
        Message memory m = abroad();
        bytes32 leaf = Messages.neverLeaf(Messages.idOf(m));
        Testimony memory y = testimony(GUARD_SECRET, guard, leaf, nowMs());
        Naming[] memory list = namings(m, 2, 3);
        vm.expectRevert(abi.encodeWithSelector(ICrossings.NotChecked.selector, committee, 1, guard, 1));
        crossings.forgedAbroad(terms, 1, m, y, list);
        inbox.checkDisjoint(committee, 1, guard, 1);
        crossings.forgedAbroad(terms, 1, m, y, namings(m, 2, 4));
        eq(lost(2) + lost(3), 2 * uint256(PENALTY), "who named it");
        eq(lost(1) + lost(4), 0, "the others");
    }

    /// @dev Where it leads is nothing to the outbox that never sent it.
    function test_theGuardsWordOnAMessageBetweenOtherChains() public {
        inbox.checkDisjoint(committee, 1, guard, 1);
        Message memory m = abroad();
        (m.destinationChain, m.inbox) = (77, address(0x77));
        Testimony memory y = testimony(GUARD_SECRET, guard, Messages.neverLeaf(Messages.idOf(m)), nowMs());
        crossings.forgedAbroad(terms, 1, m, y, namings(m, 2, 4));
        eq(lost(2) + lost(3), 2 * uint256(PENALTY), "who named it");
        eq(lost(1) + lost(4), 0, "the others");
    }

    function abroadFails(Message memory m, Testimony memory y, bytes memory why) private {
        Naming[] memory list = namings(m, 2, 3);
        vm.expectRevert(why);
        crossings.forgedAbroad(terms, 1, m, y, list);
    }

    function test_refusesWhatIsNotTheGuards() public {
        inbox.checkDisjoint(committee, 1, guard, 1);
        Message memory m = abroad();
        bytes32 id_ = Messages.idOf(m);
        bytes32 leaf = Messages.neverLeaf(id_);
        // The committee's own word is none; nor is another leaf of the guard's, nor one from before it was said to be sent.
        Testimony memory y = testimony(SECRET, committee, leaf, nowMs());
        abroadFails(m, y, abi.encodeWithSelector(IProofs.WrongCommittee.selector, committee, guard));
        y = testimony(GUARD_SECRET, guard, Messages.returnLeaf(id_), nowMs());
        abroadFails(m, y, abi.encodeWithSelector(IProofs.NotInReport.selector, leaf, y.report.root));
        y = testimony(GUARD_SECRET, guard, leaf, m.sent * 1000);
        abroadFails(m, y, abi.encodeWithSelector(ICrossings.NotPast.selector, m.sent));
        // Nor is it about a message from here, of another outbox there, or of another committee's lane.
        y = testimony(GUARD_SECRET, guard, leaf, nowMs());
        Message memory other = made(1, "give");
        abroadFails(other, y, abi.encodeWithSelector(ICrossings.NotCovered.selector, Messages.idOf(other)));
        other = abroad();
        other.outbox = address(this);
        abroadFails(other, y, abi.encodeWithSelector(ICrossings.NotCovered.selector, Messages.idOf(other)));
        other = abroad();
        other.committee = guard;
        abroadFails(other, y, abi.encodeWithSelector(ICrossings.NotCovered.selector, Messages.idOf(other)));
        inbox.setGuard(FAR, 0);
        abroadFails(m, y, abi.encodeWithSelector(ICrossings.NoGuard.selector, FAR));
    }

    // ---------------------------------------------------------------------------------------------- late

    function lateOath(Message memory m, Weather memory w) private returns (Testimony memory) {
        return testimony(SECRET, committee, Messages.lateLeaf(Messages.idOf(m), w.blocks, w.baseFee), nowMs());
    }

    /// @dev One penalty, of all together, once; four tenths of it are the sender's.
    function test_whatWasNotBrought() public {
        Message memory m = sends("in vain");
        Weather memory w = Weather(3, 1 gwei);
        Testimony memory y = lateOath(m, w);
        vm.expectPartialRevert(IProofs.NotPaidFor.selector); // its deadline is to come
        crossings.late(terms, 1, m, y, w);
        step(1 hours + 2);
        y = lateOath(m, w);
        crossings.late(terms, 1, m, y, w);
        uint256 part = PENALTY / 4;
        for (uint256 i = 1; i < 5; ++i) {
            eq(lost(i), part, "each");
        }
        eq(bonds.creditOf(SENDER), 4 * (part * 4 / 10), "sender");
        eq(bonds.creditOf(CONSUMER), 0, "not the consumer");
        vm.expectRevert(abi.encodeWithSelector(IProofs.Proven.selector, Messages.idOf(m)));
        crossings.late(terms, 1, m, y, w);
    }

    function lateFails(Message memory m, Weather memory w, bytes memory why) private {
        Testimony memory y = lateOath(m, w);
        vm.expectRevert(why);
        crossings.late(terms, 1, m, y, w);
    }

    function test_whatIsNotLate() public {
        Message memory m = sends("in vain");
        Message memory second = sends("in vain too");
        step(1 hours + 2);
        bytes4 stormy = ICrossings.Stormy.selector;
        lateFails(m, Weather(0, 1), abi.encodeWithSelector(stormy, 0, 1));
        lateFails(m, Weather(3, 51 gwei), abi.encodeWithSelector(stormy, 3, 51 gwei));
        Message memory hasty = m;
        hasty.deadline = hasty.sent + HASTE - 1;
        lateFails(hasty, Weather(3, 1), abi.encodeWithSelector(ICrossings.NotCovered.selector, Messages.idOf(hasty)));
        // Other weather than was sworn.
        Testimony memory y = lateOath(second, Weather(1, 60 gwei));
        vm.expectPartialRevert(IProofs.NotInReport.selector);
        crossings.late(terms, 1, second, y, Weather(1, 1));
    }

    // ---------------------------------------------------------------------------------------------- roll

    function calls() private returns (Message memory m, uint64 opened) {
        m = sends("in vain");
        step(1 hours + 61);
        freshen(1000);
        chain.fee(10 gwei);
        crossings.roll{value: 4 * 40_000 * 10 gwei}(terms, m, trailFrom(1));
        opened = uint64(vm.getBlockTimestamp());
        step(5);
    }

    function says(uint256 from, uint256 to, uint64 opened, bytes32 id_, int256 v) private view returns (Reply[] memory r) {
        r = new Reply[](to - from);
        for (uint256 i = from; i < to; ++i) {
            r[i - from] = replyOf(i, opened << 16, nowMs(), value(v), id_);
        }
    }

    function ticks() private {
        uint256 number = block.number;
        for (uint256 i = 1; i < 4; ++i) {
            chain.roll(number + i);
            crossings.tick(terms);
        }
    }

    /// @dev Who does not answer pays, to the sender; who does, does not.
    function test_theRollFindsWhoIsSilent() public {
        (Message memory m, uint64 opened) = calls();
        crossings.answer(terms, says(1, 3, opened, Messages.idOf(m), 0));
        eq(crossings.creditOf(address(this)), 2 * 40_000 * 10 gwei, "for two answers");
        vm.expectRevert(abi.encodeWithSelector(ICrossings.TooEarly.selector, opened + 300, 0, 3));
        crossings.conclude(terms);
        step(300);
        ticks();
        crossings.conclude(terms);
        eq(lost(1) + lost(2), 0, "who answered");
        eq(lost(3) + lost(4), 2 * uint256(PENALTY), "who did not");
        eq(bonds.creditOf(SENDER), 2 * (uint256(PENALTY) * 4 / 10), "sender");
        uint256 before = address(this).balance;
        crossings.claim(payable(address(this)));
        eq(address(this).balance - before, 4 * 40_000 * 10 gwei, "the deposit ends here");
        freshen(1000);
        Trail memory t = trailFrom(1);
        vm.expectRevert(abi.encodeWithSelector(ICrossings.Called.selector, Messages.idOf(m)));
        crossings.roll{value: 1 ether}(terms, m, t);
    }

    /// @dev 2f + 1 that are there are enough, and what they say counts.
    function test_aRollThatIsAnswered() public {
        (Message memory m, uint64 opened) = calls();
        crossings.answer(terms, says(1, 4, opened, Messages.idOf(m), 0));
        crossings.conclude(terms);
        for (uint256 i = 1; i < 5; ++i) {
            eq(lost(i), 0, "nobody");
        }
    }

    function test_aRollThatSaysLate() public {
        (Message memory m, uint64 opened) = calls();
        crossings.answer(terms, says(2, 5, opened, Messages.idOf(m), 1));
        crossings.conclude(terms);
        for (uint256 i = 1; i < 5; ++i) {
            eq(lost(i), PENALTY / 4, "each");
        }
        yes(crossings.isPaid(Messages.idOf(m)), "paid");
    }

    function test_nobodyCallsTheRollOnWhatHeMadeUp() public {
        sends("one");
        step(1 hours + 61);
        Message memory m = made(1, "made up");
        (m.sent, m.deadline) = (m.sent - 3700, m.deadline - 3700);
        bytes memory why = abi.encodeWithSelector(ICrossings.NotCovered.selector, Messages.idOf(m));
        Trail memory t = trailFrom(1);
        vm.expectRevert(why);
        crossings.roll{value: 1 ether}(terms, m, t);
        t.ids[0] = Messages.idOf(m);
        vm.expectRevert(why);
        crossings.roll{value: 1 ether}(terms, m, t);
    }

    /// @dev A committee that was late gains nothing by being quick to give the tokens back.
    function test_theRollIsCalledOnWhatWentBack() public {
        outbox.setGuard(FAR, 0);
        outbox.setPool(FAR, address(token), address(new Pocket(address(token))));
        Letter memory l;
        (l.destinationChain, l.receiver, l.gasLimit, l.data) = (FAR, address(0x7070), 100_000, "in vain");
        l.deadline = uint64(vm.getBlockTimestamp() + 1 hours);
        l.tokens = new TokenAmount[](1);
        l.tokens[0] = TokenAmount(address(token), 5);
        Message memory m = made(1, "in vain");
        m.tokens = l.tokens;
        vm.prank(SENDER);
        eq(outbox.send{value: 1 ether}(l), Messages.idOf(m), "id");
        step(1 hours + 61);
        Testimony memory y = testimony(SECRET, committee, Messages.returnLeaf(Messages.idOf(m)), nowMs());
        Oath[] memory oaths = new Oath[](1);
        oaths[0].report = Sworn(EXPIRY, 1, y.report.round, y.report.time, y.report.r, y.report.s);
        oaths[0].proof = y.path;
        outbox.reclaim(oaths, m);
        eq(uint256(outbox.stateOf(Messages.idOf(m))), uint256(Departure.Returned), "state");
        freshen(1000);
        chain.fee(10 gwei);
        crossings.roll{value: 4 * 40_000 * 10 gwei}(terms, m, none());
        uint64 opened = uint64(vm.getBlockTimestamp());
        step(5);
        crossings.answer(terms, says(2, 5, opened, Messages.idOf(m), 1));
        crossings.conclude(terms);
        eq(lost(1), PENALTY / 4, "each");
        // Not on tokens that were never sent.
        m.tokens[0].amount = 6;
        vm.expectRevert(abi.encodeWithSelector(ICrossings.NotCovered.selector, Messages.idOf(m)));
        crossings.roll{value: 1 ether}(terms, m, none());
    }

    // --------------------------------------------------------------------------------------------- guard

    /// @dev What the guard earns is announced, divides what is paid from then on, and never touches what was before.
    function test_theGuardsShareOfFees() public {
        sends("before");
        outbox.setGuardShare(FAR, 2_000); // no delay here; the announcement is LaneEnd's
        eq(outbox.earned(committee, 1), 1e12, "what was paid before");
        sends("after");
        sends("after");
        outbox.credit(FAR);
        eq(outbox.earned(guard, 1), 2 * 1e12 / 5, "guard");
        eq(outbox.earned(committee, 1), 1e12 + 2 * 1e12 * 4 / 5, "committee");
        address first = vm.addr(Oracle.secretOf(50));
        vm.prank(first);
        eq(outbox.collect(guard, 1, 0, SENDER), 2 * 1e12 / 5 / 4, "a member's part");
        sends("under way when the guard goes");
        outbox.setGuard(FAR, 0);
        eq(outbox.earned(guard, 1), 3 * 1e12 / 5, "the guard that was");
        sends("without a guard");
        outbox.credit(FAR);
        eq(outbox.earned(guard, 1), 3 * 1e12 / 5, "nothing more");
        vm.expectRevert(abi.encodeWithSelector(IOutbox.TooMuch.selector, 5_001, 5_000));
        outbox.setGuardShare(FAR, 5_001);
    }
}

/// @dev A pool that is told what goes through it, and moves nothing.
contract Pocket {
    address public immutable TOKEN;

    constructor(address token) {
        TOKEN = token;
    }

    function lock(uint64, address, uint256) external {}

    function giveBack(uint64, address, uint256) external {}
}

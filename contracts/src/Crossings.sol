// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Case, Proofs} from "./Proofs.sol";
import {IAgreements, Standing} from "./interfaces/IAgreements.sol";
import {ICommittees} from "./interfaces/ICommittees.sol";
import {ICrossings, Naming, Testimony, Trail, Weather} from "./interfaces/ICrossings.sol";
import {IFeeds, Reply} from "./interfaces/IFeeds.sol";
import {ILaneEnd, Lane} from "./interfaces/ILaneEnd.sol";
import {Departure, IOutbox, Message} from "./interfaces/IOutbox.sol";
import {Evidence} from "./libraries/Evidence.sol";
import {Messages} from "./libraries/Messages.sol";
import {Terms} from "./libraries/Terms.sol";

/// @title Crossings
/// @notice {ICrossings} is the manual.
/// @dev All contracts that it calls are named at deployment; coins leave by {claim} alone, last of all.
contract Crossings is ICrossings, Proofs {
    /// @dev `by` is 0 where none is open; `opened` stays, to space them.
    struct Roll {
        address by;
        uint40 opened; // Unix seconds
        uint32 epoch;
        uint24 blocks; // counted, at most the terms' demandBlocks
        bytes32 message;
        address sender; // of the message
        uint96 deposit; // wei
        uint24 answered;
        uint24 late; // of these
        uint40 counted; // when the last block was counted, Unix seconds
        uint64 last; // that block
    }

    /// @dev The part of a nullifier that says what is proven: the others are in {Faults}.
    uint256 private constant FORGED = 7; // operator, message

    /// @inheritdoc ICrossings
    uint256 public constant REPLY_GAS = 40_000;
    /// @inheritdoc ICrossings
    address public immutable OUTBOX;
    /// @inheritdoc ICrossings
    address public immutable INBOX;
    uint256 private immutable MAX_SKEW;

    /// @inheritdoc ICrossings
    mapping(address holder => uint256) public creditOf;
    /// @inheritdoc ICrossings
    mapping(bytes32 message => bool) public isPaid;
    mapping(bytes32 nullifier => bool) private proven;
    mapping(bytes32 agreement => Roll) private rolls;
    mapping(bytes32 message => bool) private called;
    /// @dev By keccak256(agreement, opened, member / 256), a bit each.
    mapping(bytes32 => uint256) private answers;

    /// @param outbox Of this chain, or 0. @param inbox Of this chain, or 0.
    constructor(IAgreements agreements, ICommittees committees, IFeeds feeds, address outbox, address inbox)
        Proofs(agreements, committees)
    {
        (OUTBOX, INBOX) = (outbox, inbox);
        MAX_SKEW = feeds.MAX_SKEW();
    }

    // ==================================================================================== forged

    /// @inheritdoc ICrossings
    function forged(
        Terms calldata terms,
        uint32 epoch,
        Message calldata message,
        Trail calldata trail,
        Naming[] calldata namings
    ) external {
        bytes32 id = Messages.id(message);
        if (!IOutbox(OUTBOX).neverSent(message, trail.before, trail.ids)) revert NotRefuted(id);
        _named(terms, epoch, id, namings, type(uint256).max);
    }

    /// @inheritdoc ICrossings
    function forgedAbroad(
        Terms calldata terms,
        uint32 epoch,
        Message calldata message,
        Testimony calldata guard,
        Naming[] calldata namings
    ) external {
        bytes32 id = Messages.id(message);
        Lane memory lane = ILaneEnd(INBOX).laneOf(message.sourceChain);
        // Wherever it leads: an outbox that has no such message has none for any destination.
        bool ofLane = message.outbox == lane.far && message.committee == lane.committee;
        if (!ofLane || lane.committee != terms.committee || terms.deadline == 0) revert NotCovered(id);
        if (!lane.guarded) revert NoGuard(message.sourceChain);
        (, uint64 expiry) = _checkSworn(lane.guard, guard.report);
        uint256 time = guard.report.time / 1000;
        if (time <= message.sent) revert NotPast(message.sent);
        if (time >= expiry) revert NotPaidFor(guard.report.time, 0, expiry);
        if (!ILaneEnd(INBOX).disjoint(terms.committee, epoch, lane.guard, guard.report.epoch)) {
            revert NotChecked(terms.committee, epoch, lane.guard, guard.report.epoch);
        }
        _checkLeaf(guard.report, Messages.neverLeaf(id), guard.path);
        _named(terms, epoch, id, namings, terms.penalty);
    }

    /// @dev Each member pays that is shown to have named the message, and has not paid for it before.
    function _named(Terms calldata terms, uint32 epoch, bytes32 id, Naming[] calldata namings, uint256 amount) private {
        Case memory c = _case(terms, epoch, true);
        bytes32 leaf = Messages.sentLeaf(id);
        bytes32 nullifier;
        bool news;
        for (uint256 i; i < namings.length; ++i) {
            Naming calldata y = namings[i];
            address operator = _checkNaming(terms.committee, epoch, c, y, leaf, id);
            nullifier = keccak256(abi.encode(c.id, operator, FORGED, 0, id));
            if (proven[nullifier]) continue;
            proven[nullifier] = true;
            news = true;
            emit Forged(c.id, operator, id, y.round);
            AGREEMENTS.charge(c.id, operator, amount, msg.sender);
        }
        if (!news) revert Proven(nullifier);
    }

    function _checkNaming(
        bytes32 committee,
        uint32 epoch,
        Case memory c,
        Naming calldata y,
        bytes32 leaf,
        bytes32 id
    ) private view returns (address operator) {
        if (!_isPaidFor(c, y.time)) revert NotPaidFor(y.time, c.from, c.to);
        operator = _member(c, y.member);
        bool names;
        for (uint256 i; i < y.oneOffs.length && !names; ++i) {
            names = y.oneOffs[i] == leaf;
        }
        if (!names) revert NotNamed(y.member, id);
        bytes32 oneOffs = keccak256(abi.encodePacked(y.oneOffs));
        bytes32 hash =
            Evidence.observation(committee, epoch, y.round, y.member, y.time, y.values, oneOffs, y.context);
        _checkSigned(y.member, operator, hash, y.signature);
    }

    // ====================================================================================== late

    /// @inheritdoc ICrossings
    function late(
        Terms calldata terms,
        uint32 epoch,
        Message calldata message,
        Testimony calldata oath,
        Weather calldata weather
    ) external {
        bytes32 id = _covered(terms, message);
        if (weather.blocks == 0 || weather.baseFee > terms.baseFeeCap) revert Stormy(weather.blocks, weather.baseFee);
        Case memory c = _case(terms, epoch, true);
        if (message.sent < c.from || !_isPaidFor(c, uint256(message.deadline) * 1000)) {
            revert NotPaidFor(uint256(message.deadline) * 1000, c.from, c.to);
        }
        _checkSworn(terms.committee, oath.report);
        if (oath.report.time / 1000 <= message.deadline) revert NotPast(message.deadline);
        _checkLeaf(oath.report, Messages.lateLeaf(id, weather.blocks, weather.baseFee), oath.path);
        if (isPaid[id]) revert Proven(id);
        _breach(terms, c.id, c.members, id, message.sender, msg.sender);
    }

    /// @dev The id of a message from here that the agreement covers.
    function _covered(Terms calldata terms, Message calldata message) private view returns (bytes32 id) {
        id = Messages.id(message);
        bool ours = message.sourceChain == block.chainid && message.outbox == OUTBOX
            && message.committee == terms.committee && terms.deadline != 0;
        if (!ours || uint256(message.deadline) < uint256(message.sent) + terms.deadline) revert NotCovered(id);
    }

    /// @dev All pay one penalty together.
    function _breach(
        Terms calldata terms,
        bytes32 agreement,
        address[] memory members,
        bytes32 id,
        address sender,
        address prover
    ) private {
        isPaid[id] = true;
        emit Late(agreement, id, sender);
        uint256 part = terms.penalty / members.length;
        for (uint256 i; i < members.length; ++i) {
            AGREEMENTS.chargeFor(agreement, members[i], part, prover, sender);
        }
    }

    // ================================================================================== the roll

    /// @inheritdoc ICrossings
    function roll(Terms calldata terms, Message calldata message, Trail calldata trail) external payable {
        bytes32 message_ = _covered(terms, message);
        _checkSent(message, message_, trail);
        (bytes32 id, Standing memory s) = _agreement(terms);
        Roll storage open = rolls[id];
        if (open.by != address(0) || called[message_] || isPaid[message_]) revert Called(message_);
        if (block.timestamp < uint256(open.opened) + terms.heartbeat) {
            revert NotPast(uint256(open.opened) + terms.heartbeat - 1);
        }
        uint256 after_ = uint256(message.deadline) + terms.grace;
        if (block.timestamp <= after_) revert NotPast(after_);
        if (block.basefee > terms.baseFeeCap) revert FeesTooHigh(block.basefee, terms.baseFeeCap);
        uint256 due = block.timestamp + terms.demandGrace;
        (uint256 from, uint256 to) = AGREEMENTS.stintOf(id, s.epoch);
        if (message.sent < from || due >= to || COMMITTEES.current(terms.committee) != s.epoch) {
            revert NotPaidFor(due * 1000, from, to);
        }
        uint256 wanted = COMMITTEES.membersOf(terms.committee, s.epoch).length * REPLY_GAS * block.basefee;
        if (msg.value < wanted) revert DepositTooSmall(msg.value, wanted);
        called[message_] = true;
        rolls[id] = Roll({
            by: msg.sender,
            opened: uint40(block.timestamp),
            epoch: s.epoch,
            blocks: 0,
            message: message_,
            sender: message.sender,
            deposit: uint96(msg.value), // more than all the coins there are fits
            answered: 0,
            late: 0,
            counted: uint40(block.timestamp),
            last: uint64(block.number)
        });
        emit Rolled(id, message_, s.epoch, uint64(block.timestamp), due, message);
    }

    /// @dev Reverts unless the outbox sent the message: nobody calls the roll on what he made up.
    function _checkSent(Message calldata message, bytes32 id, Trail calldata trail) private view {
        if (message.tokens.length != 0) {
            // What went back was sent too: else whoever is late would but have to be quick to return it.
            if (IOutbox(OUTBOX).stateOf(id) == Departure.None) revert NotCovered(id);
            return;
        }
        uint64 chain = message.destinationChain;
        uint256 count = IOutbox(OUTBOX).sequenceOf(chain) + 1 - message.sequence;
        if (trail.ids.length != count || count == 0 || trail.ids[0] != id) revert NotCovered(id);
        bytes17 end = trail.before;
        for (uint256 i; i < count; ++i) {
            end = Messages.next(end, trail.ids[i]);
        }
        if (end != IOutbox(OUTBOX).trailOf(chain)) revert NotCovered(id);
    }

    /// @inheritdoc ICrossings
    function tick(Terms calldata terms) external {
        (, Roll storage r) = _called(terms);
        if (block.basefee > terms.baseFeeCap) revert FeesTooHigh(block.basefee, terms.baseFeeCap);
        if (block.number <= r.last || r.blocks >= terms.demandBlocks) revert Counted(r.blocks);
        r.blocks += 1;
        r.counted = uint40(block.timestamp);
        r.last = uint64(block.number);
    }

    /// @inheritdoc ICrossings
    function answer(Terms calldata terms, Reply[] calldata replies) external {
        (bytes32 id, Roll storage r) = _called(terms);
        address[] memory members = COMMITTEES.membersOf(terms.committee, r.epoch);
        uint256 news;
        for (uint256 i; i < replies.length; ++i) {
            if (_answer(terms.committee, id, r, members, replies[i], i)) ++news;
        }
        if (news == 0) revert NothingNew();
        r.answered += uint24(news);
        creditOf[msg.sender] += news * (r.deposit / members.length);
    }

    /// @dev Takes one answer. @return Whether that member had not answered.
    function _answer(
        bytes32 committee,
        bytes32 id,
        Roll storage r,
        address[] memory members,
        Reply calldata y,
        uint256 index
    ) private returns (bool) {
        uint64 opened = r.opened;
        if (y.member == 0 || y.member > members.length) revert NoMember(y.member, members.length);
        (bytes32 word, uint256 bit) = _place(id, opened, y.member);
        if (answers[word] & bit != 0) return false;
        bool dated = y.time >= uint256(opened) * 1000 && y.time <= (block.timestamp + MAX_SKEW) * 1000;
        if (!dated || !Evidence.isReply(y.word)) revert BadReply(index);
        address operator = members[y.member - 1];
        _checkSigned(
            y.member, operator, Evidence.reply(committee, r.epoch, uint256(opened) << 16, r.message, y), y.signature
        );
        answers[word] |= bit;
        if (Evidence.isValue(y.word) && Evidence.valueOf(y.word) == 1) r.late += 1;
        emit Answered(id, operator, opened, y.word);
        return true;
    }

    /// @inheritdoc ICrossings
    function conclude(Terms calldata terms) external {
        (bytes32 id, Roll storage s) = _called(terms);
        Roll memory r = s;
        address[] memory members = COMMITTEES.membersOf(terms.committee, r.epoch);
        uint256 quorum = Evidence.quorum(members.length);
        uint256 due = uint256(r.opened) + terms.demandGrace;
        bool met = r.answered >= quorum;
        bool void;
        if (!met) {
            (, uint256 to) = AGREEMENTS.stintOf(id, r.epoch);
            void = (r.counted > due ? r.counted : due) >= to || COMMITTEES.current(terms.committee) != r.epoch;
            if (!void && (block.timestamp < due || r.blocks < terms.demandBlocks)) {
                revert TooEarly(due, r.blocks, terms.demandBlocks);
            }
        }
        s.by = address(0);
        creditOf[r.by] += r.deposit - r.answered * (r.deposit / members.length);
        bool pays = !met && !void;
        emit Concluded(id, r.message, pays ? members.length - r.answered : 0);
        if (r.late >= quorum && !isPaid[r.message]) _breach(terms, id, members, r.message, r.sender, r.by);
        for (uint256 m = 1; m <= members.length && pays; ++m) {
            if (hasAnswered(id, r.opened, m)) continue;
            AGREEMENTS.chargeFor(id, members[m - 1], terms.penalty, r.by, r.sender);
        }
    }

    function _called(Terms calldata terms) private view returns (bytes32 id, Roll storage r) {
        id = AGREEMENTS.idOf(terms);
        r = rolls[id];
        if (r.by == address(0)) revert NotOpen(id);
    }

    /// @dev Where it is kept whether a member answered.
    function _place(bytes32 id, uint64 opened, uint256 member) private pure returns (bytes32, uint256) {
        return (keccak256(abi.encode(id, opened, member >> 8)), 1 << (member & 255));
    }

    /// @inheritdoc ICrossings
    function claim(address payable to) external returns (uint256 amount) {
        amount = creditOf[msg.sender];
        if (amount == 0) revert Nothing();
        creditOf[msg.sender] = 0;
        (bool ok,) = to.call{value: amount}("");
        if (!ok) revert NotTaken(to);
    }

    // ===================================================================================== reads

    /// @inheritdoc ICrossings
    function rollOf(bytes32 agreement)
        external
        view
        returns (address by, bytes32 message, uint64 opened, uint32 epoch, uint256 blocks, uint256 answered)
    {
        Roll storage r = rolls[agreement];
        return (r.by, r.message, r.opened, r.epoch, r.blocks, r.answered);
    }

    /// @inheritdoc ICrossings
    function hasAnswered(bytes32 agreement, uint64 opened, uint256 member) public view returns (bool) {
        (bytes32 word, uint256 bit) = _place(agreement, opened, member);
        return answers[word] & bit != 0;
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Case, Proofs} from "./Proofs.sol";
import {IAgreements, Standing} from "./interfaces/IAgreements.sol";
import {ICommittees, SignedReport} from "./interfaces/ICommittees.sol";
import {IDemands} from "./interfaces/IDemands.sol";
import {IFaults} from "./interfaces/IFaults.sol";
import {IFeeds, Reply} from "./interfaces/IFeeds.sol";
import {IRequests, State} from "./interfaces/IRequests.sol";
import {Shown} from "./interfaces/IProofs.sol";
import {Evidence, Finding, Opened} from "./libraries/Evidence.sol";
import {Lanes} from "./libraries/Lanes.sol";
import {Reports} from "./libraries/Reports.sol";
import {Terms} from "./libraries/Terms.sol";

/// @title Demands
/// @notice {IDemands} is the manual.
/// @dev All contracts that it calls are named at deployment; coins leave by {claim} alone, last of all.
contract Demands is IDemands, Proofs {
    /// @dev `by` is 0 where no demand is open; `opened` stays, to space demands.
    struct Demand {
        address by;
        uint40 opened; // Unix seconds
        uint32 epoch;
        uint24 blocks; // counted, at most the terms' demandBlocks
        uint96 deposit; // wei
        uint32 seen; // the lane's time when it was opened, Unix seconds
        uint24 answered;
        uint40 counted; // when the last block was counted, Unix seconds
        uint64 last; // that block
    }

    struct Overdue {
        address requests;
        bytes32 id;
    }

    struct Challenge {
        address by; // 0 where none is open
        uint40 due; // Unix seconds
        uint128 deposit; // wei
        bytes32 what; // keccak256(digest, word)
    }

    /// @inheritdoc IDemands
    uint256 public constant REPLY_GAS = 40_000;
    /// @inheritdoc IDemands
    uint256 public constant DEFENCE_GAS = 150_000;
    /// @inheritdoc IDemands
    uint256 public constant OPENING_GAS = 30_000;

    IFeeds public immutable FEEDS;
    IFaults public immutable FAULTS;
    uint256 private immutable GRACE;
    uint256 private immutable MAX_SKEW;

    /// @inheritdoc IDemands
    mapping(address holder => uint256) public creditOf;
    /// @dev Whether requests to that contract are answered under agreements here.
    mapping(address requests => bool) private asksBy;
    mapping(bytes32 agreement => Demand) private demands;
    /// @inheritdoc IDemands
    mapping(bytes32 agreement => Overdue) public overdue;
    /// @dev By keccak256(agreement, opened, member / 256), a bit each.
    mapping(bytes32 => uint256) private answers;
    mapping(bytes32 agreement => Challenge) private challenges;
    mapping(bytes32 agreement => mapping(bytes32 digest => bool)) private defended;

    /// @param requests Whose requests' answers can be demanded.
    constructor(
        IAgreements agreements,
        ICommittees committees,
        IFeeds feeds,
        IFaults faults,
        address[] memory requests
    ) Proofs(agreements, committees) {
        for (uint256 i; i < requests.length; ++i) {
            asksBy[requests[i]] = true;
        }
        FEEDS = feeds;
        FAULTS = faults;
        GRACE = feeds.GRACE();
        MAX_SKEW = feeds.MAX_SKEW();
    }

    // ================================================================================== demands

    /// @inheritdoc IDemands
    function demand(Terms calldata terms) external payable {
        uint256 lane = _lane(terms);
        uint256 time = Lanes.time(lane);
        if (Lanes.halted(lane)) revert LaneHalted(terms.ref);
        bytes32 id = _openDemand(terms, time, time + terms.heartbeat + GRACE);
        if (overdue[id].id != 0) delete overdue[id];
    }

    /// @inheritdoc IDemands
    function demandAnswer(Terms calldata terms, address requests, bytes calldata asked) external payable {
        if (!asksBy[requests]) revert NotRequests(requests);
        // abi.encode of a request is the word 0x20, then the committee, then nine words and the parameters.
        bytes32 committee = bytes32(asked[32:64]);
        if (committee != terms.committee || uint256(bytes32(asked)) != 0x20) {
            revert WrongCommittee(committee, terms.committee);
        }
        (, bytes memory answer) = requests.staticcall(bytes.concat(IRequests.idOf.selector, asked));
        bytes32 request = bytes32(answer); // what is no request has an id that nobody asked
        Overdue memory o = Overdue(requests, request);
        (State state, uint256 deadline) = _stateOf(o, terms.consumer);
        if (state != State.Open || terms.deadline == 0) revert NotUnanswered(request, state);
        overdue[_openDemand(terms, deadline, deadline + terms.grace)] = o;
    }

    function _stateOf(Overdue memory o, address consumer) private view returns (State state, uint256 deadline) {
        (state,, deadline) = IRequests(o.requests).stateOf(o.id, consumer);
    }

    /// @dev Opens a demand for what is of the time `seen` and late from after `late`, Unix seconds both.
    function _openDemand(Terms calldata terms, uint256 seen, uint256 late) private returns (bytes32) {
        (bytes32 id, Standing memory s) = _agreement(terms);
        Demand storage d = demands[id];
        uint256 free = d.by != address(0) ? type(uint256).max : uint256(d.opened) + terms.heartbeat;
        if (block.timestamp < free) revert TooSoon(free);
        if (block.basefee > terms.baseFeeCap) revert FeesTooHigh(block.basefee, terms.baseFeeCap);
        if (block.timestamp <= late) revert NotLate(seen, late + 1);

        uint256 due = block.timestamp + terms.demandGrace;
        (, uint256 to) = AGREEMENTS.stintOf(id, s.epoch);
        uint32 current = COMMITTEES.current(terms.committee);
        if (due >= to || current != s.epoch) revert NoDuty(s.epoch, current, due, to);
        uint256 wanted = COMMITTEES.membersOf(terms.committee, current).length * REPLY_GAS * block.basefee;
        if (msg.value < wanted) revert DepositTooSmall(msg.value, wanted);

        demands[id] = Demand({
            by: msg.sender,
            opened: uint40(block.timestamp),
            epoch: current,
            blocks: 0,
            deposit: uint96(msg.value), // more than all the coins there are fits
            seen: uint32(seen),
            answered: 0,
            counted: uint40(block.timestamp),
            last: uint64(block.number)
        });
        emit Demanded(id, msg.sender, current, uint64(block.timestamp), due);
        return id;
    }

    /// @inheritdoc IDemands
    function tick(Terms calldata terms) external {
        (, Demand storage d) = _asked(terms);
        if (block.basefee > terms.baseFeeCap) revert FeesTooHigh(block.basefee, terms.baseFeeCap);
        if (block.number <= d.last || d.blocks >= terms.demandBlocks) revert Counted(d.blocks);
        d.blocks += 1;
        d.counted = uint40(block.timestamp);
        d.last = uint64(block.number);
    }

    /// @inheritdoc IDemands
    function answer(Terms calldata terms, Reply[] calldata replies) external {
        (bytes32 id, Demand storage d) = _asked(terms);
        uint64 opened = d.opened;
        uint32 epoch = d.epoch;
        address[] memory members = COMMITTEES.membersOf(terms.committee, epoch);
        bytes32 subject = overdue[id].id;
        if (subject == 0) subject = terms.feed;
        uint256 news;
        for (uint256 i; i < replies.length; ++i) {
            Reply calldata r = replies[i];
            if (r.member == 0 || r.member > members.length) revert NoMember(r.member, members.length);
            (bytes32 word, uint256 bit) = _answer(id, opened, r.member);
            if (answers[word] & bit != 0) continue;
            if (
                r.time < uint256(opened) * 1000 || r.time > (block.timestamp + MAX_SKEW) * 1000
                    || !Evidence.isReply(r.word)
            ) revert BadReply(i);
            address operator = members[r.member - 1];
            bytes32 hash = Evidence.reply(terms.committee, epoch, opened << 16, subject, r);
            _checkSigned(r.member, operator, hash, r.signature);
            answers[word] |= bit;
            ++news;
            emit Answered(id, operator, opened, r.word);
        }
        if (news == 0) revert NothingNew();
        d.answered += uint24(news);
        creditOf[msg.sender] += news * (d.deposit / members.length);
    }

    /// @inheritdoc IDemands
    function conclude(Terms calldata terms) external {
        (bytes32 id, Demand storage s) = _asked(terms);
        Demand memory d = s;
        address[] memory members = COMMITTEES.membersOf(terms.committee, d.epoch);
        bool met = _isMet(terms, id, d);
        bool void = !met && _isVoid(terms, id, d);
        if (!met && !void) {
            uint256 due = uint256(d.opened) + terms.demandGrace;
            if (block.timestamp < due || d.blocks < terms.demandBlocks) {
                revert TooEarly(due, d.blocks, terms.demandBlocks);
            }
        }
        s.by = address(0);
        creditOf[d.by] += d.deposit - d.answered * (d.deposit / members.length);
        if (met || void) {
            emit Met(id, d.opened, void);
            return;
        }
        emit Unmet(id, d.opened, members.length - d.answered);
        for (uint256 m = 1; m <= members.length; ++m) {
            if (hasAnswered(id, d.opened, m)) continue;
            AGREEMENTS.charge(id, members[m - 1], terms.penalty, d.by);
        }
    }

    /// @dev Whether the lane has a newer answer, which was within the heartbeat when the demand was made; or the
    /// request has one after all.
    function _isMet(Terms calldata terms, bytes32 id, Demand memory d) private view returns (bool) {
        Overdue memory o = overdue[id];
        if (o.id != 0) {
            (State state,) = _stateOf(o, terms.consumer);
            return state != State.Open && state != State.Refunded;
        }
        uint256 time = Lanes.time(_lane(terms));
        return time > d.seen && time + terms.heartbeat + GRACE >= d.opened;
    }

    /// @dev Whether its operators had no duty any more when it was due: rotated, or their time was over.
    function _isVoid(Terms calldata terms, bytes32 id, Demand memory d) private view returns (bool) {
        uint256 due = uint256(d.opened) + terms.demandGrace;
        if (d.counted > due) due = d.counted;
        (, uint256 to) = AGREEMENTS.stintOf(id, d.epoch);
        return due >= to || COMMITTEES.current(terms.committee) != d.epoch;
    }

    function _asked(Terms calldata terms) private view returns (bytes32 id, Demand storage d) {
        id = AGREEMENTS.idOf(terms);
        d = demands[id];
        if (d.by == address(0)) revert NotOpen(id);
    }

    /// @dev Where it is kept whether a member answered.
    function _answer(bytes32 id, uint64 opened, uint256 member) private pure returns (bytes32, uint256) {
        return (keccak256(abi.encode(id, opened, member >> 8)), 1 << (member & 255));
    }

    function _lane(Terms calldata terms) private view returns (uint256) {
        return Lanes.cut(terms.ref, FEEDS.readBare(terms.ref));
    }

    // ================================================================================== challenges

    /// @inheritdoc IDemands
    function challenge(
        Terms calldata terms,
        SignedReport calldata report,
        bytes32 word,
        bytes32[] calldata path
    ) external payable {
        Case memory c = _case(terms, report.epoch, true);
        bytes32 digest = _checkReport(terms, c, report);
        _checkLeaf(report, Reports.leaf(Reports.FEED, terms.feed, word), path);
        _checkDelivered(terms, report.time / 1000, word);
        if (defended[c.id][digest] || FAULTS.condemned(c.id, digest)) revert Judged(digest);

        // Half of the window to answer in, and half to have the silence settled before the locks may leave.
        uint256 window = AGREEMENTS.CHALLENGE_WINDOW();
        uint256 until = report.time / 1000 + window / 2;
        if (block.timestamp > until) revert TooOld(until);
        uint256 locked = AGREEMENTS.standingOf(c.id).lockedUntil;
        if (block.timestamp + window > locked) revert TooLate(locked - window);
        uint256 wanted = (DEFENCE_GAS + c.members.length * OPENING_GAS) * terms.baseFeeCap;
        if (msg.value < wanted) revert DepositTooSmall(msg.value, wanted);
        Challenge storage h = challenges[c.id];
        if (h.by != address(0)) revert TooSoon(h.due);

        uint256 due = block.timestamp + window / 2;
        challenges[c.id] =
            Challenge(msg.sender, uint40(due), uint128(msg.value), keccak256(abi.encode(digest, word)));
        emit Challenged(c.id, digest, msg.sender, report, due);
    }

    /// @inheritdoc IDemands
    function defend(Terms calldata terms, Shown calldata shown) external {
        (bytes32 id, bytes32 digest, Challenge memory h) = _challenged(terms, shown.report, shown.word);
        uint256 n = COMMITTEES.membersOf(terms.committee, shown.report.epoch).length;
        (Opened memory o, bool withWord) = _open(terms, n, shown);
        (Finding finding, bool whole) = Evidence.judge(shown.report.time, n, o, shown.word, withWord);
        if (finding != Finding.Nothing || !whole) revert NotCleared(finding);

        delete challenges[id];
        defended[id][digest] = true;
        creditOf[msg.sender] += h.deposit;
        emit Defended(id, digest, msg.sender);
    }

    /// @inheritdoc IDemands
    function resolve(Terms calldata terms, SignedReport calldata report, bytes32 word) external {
        (bytes32 id, bytes32 digest, Challenge memory h) = _challenged(terms, report, word);
        bool condemned = FAULTS.condemned(id, digest);
        if (!condemned && block.timestamp < h.due) revert TooEarly(h.due, 0, 0);

        delete challenges[id];
        creditOf[h.by] += h.deposit;
        emit Resolved(id, digest, !condemned);
        // When the locks may have left there is no verdict any more, but the deposit goes back all the same.
        if (condemned || block.timestamp >= AGREEMENTS.standingOf(id).lockedUntil) return;
        FAULTS.withheld(terms, report, h.by);
    }

    function _challenged(Terms calldata terms, SignedReport calldata report, bytes32 word)
        private
        view
        returns (bytes32 id, bytes32 digest, Challenge memory h)
    {
        id = AGREEMENTS.idOf(terms);
        digest = _digest(report);
        h = challenges[id];
        if (h.by == address(0) || h.what != keccak256(abi.encode(digest, word))) revert NotOpen(id);
    }

    /// @dev Reverts unless the lane holds this word of this second.
    function _checkDelivered(Terms calldata terms, uint256 time, bytes32 word) private view {
        uint256 lane = _lane(terms);
        bool same = Lanes.halted(lane)
            ? word == Evidence.HALTED
            : Evidence.isValue(word) && Evidence.valueOf(word) == Lanes.answer(lane);
        if (!same || Lanes.time(lane) != time) revert NotDelivered(terms.ref);
    }

    // ================================================================================== credits

    /// @inheritdoc IDemands
    function claim(address payable to) external returns (uint256 amount) {
        amount = creditOf[msg.sender];
        if (amount == 0) revert Nothing();
        creditOf[msg.sender] = 0;
        emit Claimed(msg.sender, to, amount);
        (bool ok,) = to.call{value: amount}("");
        if (!ok) revert NotTaken(to);
    }

    // ================================================================================== reads

    /// @inheritdoc IDemands
    function demandOf(bytes32 agreement)
        external
        view
        returns (address by, uint64 opened, uint32 epoch, uint256 blocks, uint256 answered)
    {
        Demand storage d = demands[agreement];
        return (d.by, d.opened, d.epoch, d.blocks, d.answered);
    }

    /// @inheritdoc IDemands
    function hasAnswered(bytes32 agreement, uint64 opened, uint256 member) public view returns (bool) {
        (bytes32 word, uint256 bit) = _answer(agreement, opened, member);
        return answers[word] & bit != 0;
    }

    /// @inheritdoc IDemands
    function challengeOf(bytes32 agreement) external view returns (address by, uint256 due) {
        Challenge storage h = challenges[agreement];
        return (h.by, h.due);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Home, IAcceptances} from "./interfaces/IAcceptances.sol";
import {Account, IAgreements, Standing} from "./interfaces/IAgreements.sol";
import {IBonds} from "./interfaces/IBonds.sol";
import {ICommittees} from "./interfaces/ICommittees.sol";
import {IFeeds} from "./interfaces/IFeeds.sol";
import {IScorecards} from "./interfaces/IScorecards.sol";
import {Coins} from "./libraries/Coins.sol";
import {Lanes} from "./libraries/Lanes.sol";
import {Spec} from "./libraries/Specs.sol";
import {Clauses, Terms} from "./libraries/Terms.sol";

/// @dev The contracts that Agreements knows, for ever.
struct Places {
    IBonds bonds;
    IAcceptances acceptances;
    ICommittees committees;
    IFeeds feeds;
    IScorecards scorecards;
    address faults;
    address demands;
    address deliveries;
    address crossings;
}

/// @title Agreements
/// @notice {IAgreements} is the manual.
/// @dev Of what it calls, only the token and who claims the native coin are not fixed at deployment: they come
/// last in each function, under a guard that covers all functions in which money moves.
contract Agreements is IAgreements, EIP712, ReentrancyGuardTransient {
    using SafeCast for uint256;

    struct Agreement {
        address consumer; // 0 until it is activated
        uint40 from; // where the paid time begins, Unix seconds
        uint40 until; // where it ends: kept as what _untilOf says
        uint40 cut; // where it was ended early, or the greatest number
        uint40 lockedUntil;
        uint32 firstEpoch;
        uint32 epoch; // the last that was adopted
        uint40 delivered; // Unix seconds: the time of the last answer whose delivery was reimbursed
        bool closed; // over, and what no stint earned is refunded
        uint128 escrowed;
        uint128 reimbursed;
        uint128 paid; // to operators
        uint128 refunded; // to the consumer
        uint128 reserved; // once closed stints' seats: what they have not been paid or refunded yet
    }

    /// @dev An epoch's time in an agreement. Times are Unix seconds.
    struct Stint {
        uint40 from;
        uint40 to; // 0 while it goes on
        uint40 expiry; // of the epoch's key
        uint40 seen; // until when lateness and halts are in `lost`
        uint40 lost; // seconds of lateness and halts
        uint16 members;
        uint32 lateness; // heartbeats: what the lane had, with those due, when it was seen
        bool halted; // whether it was halted then
        uint128 paid; // to seats, while it goes on
        uint40 forfeited; // seconds, by whole periods
    }

    struct Seat {
        uint128 paid;
        uint56 rounds; // the operator's record when the stint began
        uint56 observed;
        bool closed;
    }

    address public immutable BONDS;
    address public immutable ACCEPTANCES;
    address public immutable COMMITTEES;
    address public immutable FEEDS;
    address public immutable SCORECARDS;
    address public immutable FAULTS;
    address public immutable DEMANDS;
    address public immutable DELIVERIES;
    address public immutable CROSSINGS;
    uint256 public immutable CHALLENGE_WINDOW;
    uint256 public immutable RECORD_GRACE;
    /// @dev Seconds: how old an answer may be when it comes.
    uint256 private immutable MAX_LAG;

    /// @inheritdoc IAgreements
    mapping(address token => mapping(address holder => uint256)) public creditOf;
    mapping(bytes32 id => Agreement) private agreements;
    mapping(bytes32 id => mapping(uint32 epoch => Stint)) private stints;
    mapping(bytes32 id => mapping(uint32 epoch => mapping(address operator => Seat))) private seats;
    /// @dev Which periods of a stint are forfeited, 256 a word.
    mapping(bytes32 id => mapping(uint32 epoch => mapping(uint256 word => uint256))) private forfeits;

    modifier onlyVerdicts() {
        if (msg.sender != FAULTS && msg.sender != DEMANDS && msg.sender != CROSSINGS) {
            revert OnlyVerdicts(msg.sender);
        }
        _;
    }

    constructor(Places memory p, uint256 challengeWindow, uint256 recordGrace) EIP712("Jurat", "1") {
        BONDS = address(p.bonds);
        ACCEPTANCES = address(p.acceptances);
        COMMITTEES = address(p.committees);
        FEEDS = address(p.feeds);
        SCORECARDS = address(p.scorecards);
        FAULTS = p.faults;
        DEMANDS = p.demands;
        DELIVERIES = p.deliveries;
        CROSSINGS = p.crossings;
        CHALLENGE_WINDOW = challengeWindow;
        RECORD_GRACE = recordGrace;
        MAX_LAG = p.feeds.MAX_LAG();
    }

    // ================================================================================== activation

    /// @inheritdoc IAgreements
    function activate(
        Terms calldata terms,
        Spec calldata spec,
        Home calldata home,
        bytes calldata consumerSignature,
        bytes[] calldata acceptances
    ) external payable nonReentrant returns (bytes32 id) {
        id = idOf(terms);
        Agreement storage a = agreements[id];
        if (a.consumer != address(0)) revert ActivatedAlready(id);
        (uint32 epoch, uint64 expiry, address[] memory members) = IAcceptances(ACCEPTANCES)
            .checkFirst(id, msg.sender, terms, spec, home, consumerSignature, acceptances);

        a.consumer = terms.consumer;
        a.from = uint40(block.timestamp);
        a.cut = type(uint40).max;
        (a.firstEpoch, a.epoch) = (epoch, epoch);
        a.escrowed = terms.escrow;
        a.until = _untilOf(a, terms);
        uint256 lockedUntil = _lockedUntil(terms, expiry);
        a.lockedUntil = lockedUntil.toUint40();
        _begin(id, terms, epoch, expiry, members);
        emit Activated(id, terms.committee, terms.consumer, epoch, terms);

        IBonds(BONDS).lock(id, members, terms.bond, lockedUntil);
        Coins.take(terms.token, terms.consumer, terms.escrow);
    }

    // ================================================================================== adoption

    /// @inheritdoc IAgreements
    function adopt(Terms calldata terms, bytes[] calldata acceptances) external {
        (bytes32 id, Agreement storage a) = _running(terms);
        uint32 epoch = ICommittees(COMMITTEES).current(terms.committee);
        if (epoch == a.epoch) revert AdoptedAlready(id, epoch);
        (uint64 expiry, address[] memory joiners, address[] memory stayers) =
            IAcceptances(ACCEPTANCES).checkNext(id, terms, epoch, acceptances);

        a.epoch = epoch;
        uint256 lockedUntil = _lockedUntil(terms, expiry);
        a.lockedUntil = lockedUntil.toUint40();
        _begin(id, terms, epoch, expiry, _members(terms.committee, epoch));
        emit Adopted(id, epoch, lockedUntil);

        IBonds(BONDS).lock(id, joiners, terms.bond, lockedUntil);
        IBonds(BONDS).extend(id, stayers, lockedUntil);
    }

    // ================================================================================== longer and shorter

    /// @inheritdoc IAgreements
    function topUp(Terms calldata terms, uint256 amount) external payable nonReentrant {
        if (amount == 0) revert Nothing();
        (bytes32 id, Agreement storage a) = _running(terms);
        a.escrowed += amount.toUint128();
        a.until = _untilOf(a, terms);
        emit ToppedUp(id, msg.sender, amount, a.until);
        Coins.take(terms.token, msg.sender, amount);
    }

    /// @inheritdoc IAgreements
    function end(Terms calldata terms, uint256 place) external {
        (bytes32 id, Agreement storage a) = _running(terms);
        if (msg.sender != terms.consumer) {
            address[] memory members = _members(terms.committee, a.epoch);
            if (place >= members.length) revert NotYours(msg.sender);
            if (msg.sender != members[place] && msg.sender != IBonds(BONDS).ownerOf(members[place])) {
                revert NotYours(msg.sender);
            }
        }
        _cut(id, a, terms, block.timestamp + terms.period);
    }

    // ================================================================================== deliveries

    /// @inheritdoc IAgreements
    function reimburse(Terms calldata terms, address deliverer) external returns (uint256 amount) {
        if (msg.sender != DELIVERIES) revert NotYours(msg.sender);
        (bytes32 id, Agreement storage a) = _settled(terms);
        if (stints[id][a.epoch].to != 0) return 0;
        uint256 time = Lanes.time(_lane(terms.ref));
        if (time <= a.delivered) return 0;
        a.delivered = uint40(time);

        uint256 gasPaid = uint256(terms.deliveryGas) * Math.min(block.basefee, terms.baseFeeCap);
        uint256 spare = _funds(a) - _cost(terms, block.timestamp - a.from);
        amount = Math.min(gasPaid * terms.rate / 1e18, spare);
        if (amount == 0) return 0;
        a.reimbursed += uint128(amount);
        a.until = _untilOf(a, terms);
        creditOf[terms.token][deliverer] += amount;
        emit Reimbursed(id, deliverer, amount);
    }

    // ================================================================================== pay

    /// @inheritdoc IAgreements
    function settle(Terms calldata terms) external {
        _settled(terms);
    }

    /// @inheritdoc IAgreements
    function pull(Terms calldata terms, uint32 epoch, uint256[] calldata places)
        external
        returns (uint256 paid, uint256 refunded)
    {
        (bytes32 id, Agreement storage a) = _settled(terms);
        Stint storage s = stints[id][epoch];
        if (s.from == 0) revert NotServed(id, epoch);
        address[] memory members = _members(terms.committee, epoch);
        // What each seat has earned until RECORD_GRACE ago, before its own record; and what it gets at most.
        uint256 earned = _share(terms, s, _earned(terms, id, epoch, s));
        bool last = s.to != 0 && block.timestamp >= s.to + RECORD_GRACE;
        uint256 whole = last ? _share(terms, s, s.to - s.from) : 0;
        for (uint256 i; i < places.length; ++i) {
            if (places[i] >= members.length) revert NotServed(id, epoch);
            address operator = members[places[i]];
            Seat storage seat = seats[id][epoch][operator];
            if (seat.closed) continue;
            uint256 due = earned * _attendance(terms.committee, operator, seat) / 1e18;
            uint256 amount = due > seat.paid ? due - seat.paid : 0;
            uint256 rest;
            seat.paid += uint128(amount);
            if (last) {
                seat.closed = true;
                rest = whole - seat.paid;
            } else if (amount == 0) {
                continue;
            }
            paid += amount;
            refunded += rest;
            creditOf[terms.token][IBonds(BONDS).ownerOf(operator)] += amount;
            emit Paid(id, operator, epoch, amount, rest);
        }
        a.paid += uint128(paid);
        a.refunded += uint128(refunded);
        creditOf[terms.token][terms.consumer] += refunded;
        if (s.to == 0) s.paid += uint128(paid);
        else a.reserved -= uint128(paid + refunded);
    }

    /// @inheritdoc IAgreements
    function claim(address token, address to) external nonReentrant returns (uint256 amount) {
        amount = creditOf[token][msg.sender];
        if (amount == 0) revert Nothing();
        creditOf[token][msg.sender] = 0;
        emit Claimed(token, msg.sender, to, amount);
        Coins.give(token, to, amount);
    }

    /// @dev The seconds of a stint that are earned and can be pulled by now, had everybody attended.
    function _earned(Terms calldata terms, bytes32 id, uint32 epoch, Stint storage s)
        private
        view
        returns (uint256)
    {
        uint256 to = s.to == 0 ? s.seen : s.to;
        uint256 lost = uint256(s.lost) + s.forfeited;
        if (s.to > s.from) {
            // The last period may be cut short, and forfeited as if it were whole.
            uint256 last = (to - s.from - 1) / terms.period;
            if (forfeits[id][epoch][last >> 8] >> (last & 255) & 1 != 0) {
                lost -= (last + 1) * terms.period - (to - s.from);
            }
        }
        return
            Math.saturatingSub(Math.min(to, Math.saturatingSub(block.timestamp, RECORD_GRACE)), s.from + lost);
    }

    /// @dev Of 10^18, how much of the rounds since the stint began the operator observed in.
    function _attendance(bytes32 committee, address operator, Seat storage seat)
        private
        view
        returns (uint256)
    {
        (, uint64 rounds, uint64 observed) = IScorecards(SCORECARDS).tallyOf(committee, operator);
        if (rounds <= seat.rounds) return 1e18;
        uint256 seen = rounds - seat.rounds;
        return Math.min(Math.saturatingSub(observed, seat.observed), seen) * 1e18 / seen;
    }

    // ================================================================================== verdicts

    /// @inheritdoc IAgreements
    function charge(bytes32 id, address operator, uint256 amount, address prover) external returns (uint256) {
        return _charge(id, operator, amount, prover, agreements[id].consumer);
    }

    /// @inheritdoc IAgreements
    function chargeFor(bytes32 id, address operator, uint256 amount, address prover, address harmed)
        external
        returns (uint256)
    {
        return _charge(id, operator, amount, prover, harmed);
    }

    function _charge(bytes32 id, address operator, uint256 amount, address prover, address harmed)
        private
        onlyVerdicts
        returns (uint256)
    {
        if (agreements[id].consumer == address(0)) revert NotActivated(id);
        return IBonds(BONDS).slash(id, operator, amount, prover, harmed);
    }

    /// @inheritdoc IAgreements
    function forfeit(Terms calldata terms, uint32 epoch, uint256 from, uint256 to)
        external
        onlyVerdicts
        returns (uint256 fees)
    {
        (bytes32 id,) = _settled(terms);
        Stint storage s = stints[id][epoch];
        if (s.from == 0) revert NotServed(id, epoch);
        from = Math.max(from, s.from);
        to = Math.min(to, s.to == 0 ? block.timestamp : s.to);
        if (from >= to) return 0;
        uint256 count =
            _mark(forfeits[id][epoch], (from - s.from) / terms.period, (to - s.from - 1) / terms.period);
        if (count == 0) return 0;
        s.forfeited += (count * terms.period).toUint40();
        emit Forfeited(id, epoch, count * terms.period);
        return count * terms.price;
    }

    /// @dev Sets the bits `first` to `last`.
    /// @return count How many were not set before.
    function _mark(mapping(uint256 => uint256) storage bits, uint256 first, uint256 last)
        private
        returns (uint256 count)
    {
        for (uint256 word = first >> 8; word <= last >> 8; ++word) {
            uint256 mask = type(uint256).max;
            if (word == first >> 8) mask &= type(uint256).max << (first & 255);
            if (word == last >> 8) mask &= type(uint256).max >> (255 - (last & 255));
            uint256 added = mask & ~bits[word];
            if (added == 0) continue;
            bits[word] |= mask;
            for (; added != 0; added &= added - 1) {
                ++count;
            }
        }
    }

    /// @inheritdoc IAgreements
    function stop(Terms calldata terms) external onlyVerdicts {
        (bytes32 id, Agreement storage a) = _settled(terms);
        if (a.closed) return;
        _cut(id, a, terms, block.timestamp);
        _settled(terms);
    }

    // ================================================================================== reads

    /// @inheritdoc IAgreements
    function idOf(Terms calldata terms) public view returns (bytes32) {
        return _hashTypedDataV4(Clauses.hash(terms));
    }

    /// @inheritdoc IAgreements
    function standingOf(bytes32 id) external view returns (Standing memory) {
        Agreement storage a = agreements[id];
        return Standing({
            activated: a.from,
            from: a.from,
            until: a.until,
            lockedUntil: a.lockedUntil,
            firstEpoch: a.firstEpoch,
            epoch: a.epoch,
            ended: a.from != 0 && block.timestamp >= a.until
        });
    }

    /// @inheritdoc IAgreements
    function stintOf(bytes32 id, uint32 epoch) external view returns (uint256, uint256) {
        Stint storage s = stints[id][epoch];
        return (s.from, s.to != 0 ? s.to : Math.min(agreements[id].until, s.expiry));
    }

    /// @inheritdoc IAgreements
    function accountOf(bytes32 id) external view returns (Account memory) {
        Agreement storage a = agreements[id];
        return Account(a.escrowed, a.reimbursed, a.paid, a.refunded, _funds(a) - a.paid - a.refunded);
    }

    // ================================================================================== time

    /// @dev The agreement of these terms, with all noted that the chain shows.
    function _settled(Terms calldata terms) private returns (bytes32 id, Agreement storage a) {
        id = idOf(terms);
        a = agreements[id];
        if (a.consumer == address(0)) revert NotActivated(id);
        if (a.closed) return (id, a);

        Stint storage s = stints[id][a.epoch];
        if (s.to == 0) {
            uint256 limit = Math.min(a.until, s.expiry);
            uint256 to = Math.min(limit, block.timestamp);
            _look(terms, s, _lane(terms.ref), to);
            // Past the limit it does not matter whether the committee rotated.
            if (to == limit || ICommittees(COMMITTEES).current(terms.committee) != a.epoch) {
                s.to = uint40(to);
                a.reserved += uint128(s.members * _share(terms, s, to - s.from) - s.paid);
                emit StintOver(id, a.epoch, to);
            }
        }
        if (block.timestamp >= a.until) {
            a.closed = true;
            uint256 rest = _funds(a) - a.paid - a.refunded - a.reserved;
            a.refunded += uint128(rest);
            creditOf[terms.token][terms.consumer] += rest;
            emit Closed(id, rest);
        }
    }

    /// @dev {_settled}, if the paid time goes on.
    function _running(Terms calldata terms) private returns (bytes32 id, Agreement storage a) {
        (id, a) = _settled(terms);
        if (a.closed) revert Over(id, a.until);
    }

    /// @dev Adds to a stint's lost time what the lane shows of [s.seen, to).
    function _look(Terms calldata terms, Stint storage s, uint256 lane, uint256 to) private {
        uint256 span = to - s.seen;
        uint256 time = Lanes.time(lane);
        bool halted = Lanes.halted(lane);

        uint256 halt;
        if (s.halted || halted) {
            // Until the number that ended it; since the answer that began it, if that was not seen before.
            uint256 ended = halted ? to : Math.min(to, time);
            halt = Math.saturatingSub(ended, s.halted ? s.seen : Math.max(s.seen, time));
        }

        uint32 beats = _lateness(lane, to, false);
        uint256 late;
        if (beats > s.lateness) {
            // The answer may have come after `to`, up to so many seconds: that lateness is not this stint's.
            uint256 after_ = Math.saturatingSub(Math.min(block.timestamp, time + MAX_LAG), to);
            late = Math.saturatingSub(uint256(beats - s.lateness) * terms.heartbeat, after_);
        }
        // A halted lane that is late as well is not paid once.
        if (halt != 0) late = Math.min(late, span - halt);
        s.lost = uint40(Math.min(s.lost + halt + late, type(uint40).max));
        s.lateness = beats;
        s.halted = halted;
        s.seen = uint40(to);
    }

    /// @dev A lane's lateness in heartbeats, with what an answer at `when` would add to it.
    /// @param up Whether a heartbeat that has begun counts.
    function _lateness(uint256 lane, uint256 when, bool up) private pure returns (uint32) {
        uint256 age = Math.saturatingSub(when, Lanes.time(lane));
        uint256 heartbeat = Lanes.heartbeat(lane);
        uint256 beats = Math.saturatingSub(up ? Math.ceilDiv(age, heartbeat) : age / heartbeat, 1);
        return uint32(Math.min(Lanes.lateness(lane) + beats, type(uint32).max));
    }

    /// @dev Where the paid time ends: the term, the money, or an early end. The money of a second is there as
    /// long as _cost of all seconds until its end is.
    function _untilOf(Agreement storage a, Terms calldata terms) private view returns (uint40) {
        uint256 bought = ((_funds(a) + 1) * terms.period - 1) / terms.price;
        uint256 until = Math.min(uint256(terms.start) + terms.longest, a.from + bought);
        return uint40(Math.min(until, a.cut));
    }

    function _lockedUntil(Terms calldata terms, uint256 expiry) private view returns (uint256) {
        return
            Math.max(uint256(terms.start) + terms.longest, expiry) + terms.evidenceWindow + CHALLENGE_WINDOW;
    }

    /// @dev Ends the paid time at `when`, if it would not end earlier.
    function _cut(bytes32 id, Agreement storage a, Terms calldata terms, uint256 when) private {
        if (when < a.cut) a.cut = uint40(when);
        a.until = _untilOf(a, terms);
        emit Ending(id, msg.sender, a.until);
    }

    /// @dev Begins an epoch's stint, with a clean slate: what the lane and the records have by now is no news.
    function _begin(bytes32 id, Terms calldata terms, uint32 epoch, uint64 expiry, address[] memory members)
        private
    {
        uint256 lane = _lane(terms.ref);
        Stint storage s = stints[id][epoch];
        s.from = uint40(block.timestamp);
        s.expiry = uint40(expiry);
        s.seen = uint40(block.timestamp);
        s.members = uint16(members.length);
        s.lateness = _lateness(lane, block.timestamp, true);
        s.halted = Lanes.halted(lane);
        for (uint256 i; i < members.length; ++i) {
            (, uint64 rounds, uint64 observed) = IScorecards(SCORECARDS).tallyOf(terms.committee, members[i]);
            if (rounds == 0) continue;
            Seat storage seat = seats[id][epoch][members[i]];
            (seat.rounds, seat.observed) = (uint56(rounds), uint56(observed));
        }
    }

    // ================================================================================== amounts

    /// @dev What has been paid in and not been reimbursed.
    function _funds(Agreement storage a) private view returns (uint256) {
        return a.escrowed - a.reimbursed;
    }

    /// @dev What the first so many seconds of the paid time cost.
    function _cost(Terms calldata terms, uint256 secs) private pure returns (uint256) {
        return secs * terms.price / terms.period;
    }

    /// @dev One member's part of so many seconds' pay.
    function _share(Terms calldata terms, Stint storage s, uint256 secs) private view returns (uint256) {
        return secs * terms.price / (uint256(terms.period) * s.members);
    }

    // ================================================================================== checks

    function _members(bytes32 committee, uint32 epoch) private view returns (address[] memory) {
        return ICommittees(COMMITTEES).membersOf(committee, epoch);
    }

    function _lane(bytes32 ref) private view returns (uint256) {
        return Lanes.cut(ref, IFeeds(FEEDS).readBare(ref));
    }
}

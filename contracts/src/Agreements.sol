// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Account, Home, IAgreements, Standing} from "./interfaces/IAgreements.sol";
import {IBonds} from "./interfaces/IBonds.sol";
import {ICommittees} from "./interfaces/ICommittees.sol";
import {IFeeds} from "./interfaces/IFeeds.sol";
import {IScorecards} from "./interfaces/IScorecards.sol";
import {Coins} from "./libraries/Coins.sol";
import {Lanes} from "./libraries/Lanes.sol";
import {Spec, Specs} from "./libraries/Specs.sol";
import {Clauses, Terms} from "./libraries/Terms.sol";

/// @dev The contracts that Agreements knows, for ever.
struct Places {
    IBonds bonds;
    ICommittees committees;
    IFeeds feeds;
    IScorecards scorecards;
    address faults;
    address demands;
}

/// @title Agreements
/// @notice {IAgreements} is the manual.
/// @dev Those whom it calls without having chosen them are the token and the consumer (ERC-1271, statically):
/// the token last in each function, under a guard that covers all functions in which money moves.
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
        uint24 members;
        uint24 lateness; // heartbeats: what the lane had, with those due, when it was seen
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

    /// @dev Most lateness of a lane that an agreement begins with: as much again is left to count.
    uint256 private constant WORN = Lanes.MAX_LATENESS / 2;

    /// @inheritdoc IAgreements
    uint256 public constant TURN = 10;

    address public immutable BONDS;
    address public immutable COMMITTEES;
    address public immutable FEEDS;
    address public immutable SCORECARDS;
    address public immutable FAULTS;
    address public immutable DEMANDS;
    uint256 public immutable CHALLENGE_WINDOW;
    uint256 public immutable RECORD_GRACE;

    /// @inheritdoc IAgreements
    mapping(address token => mapping(address holder => uint256)) public creditOf;
    /// @inheritdoc IAgreements
    mapping(bytes32 id => mapping(address party => bool)) public revoked;
    mapping(bytes32 id => Agreement) private agreements;
    mapping(bytes32 id => mapping(uint32 epoch => Stint)) private stints;
    mapping(bytes32 id => mapping(uint32 epoch => mapping(address operator => Seat))) private seats;
    /// @dev Which periods of a stint are forfeited, 256 a word.
    mapping(bytes32 id => mapping(uint32 epoch => mapping(uint256 word => uint256))) private forfeits;

    modifier onlyVerdicts() {
        if (msg.sender != FAULTS && msg.sender != DEMANDS) revert OnlyVerdicts(msg.sender);
        _;
    }

    constructor(Places memory p, uint256 challengeWindow, uint256 recordGrace) EIP712("Jurat", "1") {
        BONDS = address(p.bonds);
        COMMITTEES = address(p.committees);
        FEEDS = address(p.feeds);
        SCORECARDS = address(p.scorecards);
        FAULTS = p.faults;
        DEMANDS = p.demands;
        CHALLENGE_WINDOW = challengeWindow;
        RECORD_GRACE = recordGrace;
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
        Clauses.check(terms);
        id = idOf(terms);
        Agreement storage a = agreements[id];
        if (a.consumer != address(0)) revert ActivatedAlready(id);
        if (block.timestamp < terms.start || block.timestamp >= terms.activateBefore) {
            revert NotTheTime(terms.start, terms.activateBefore);
        }
        (uint32 epoch, uint64 expiry) = _living(terms.committee);
        uint256 lane = _checkFeed(terms, spec, home);
        _checkConsumer(id, terms.consumer, consumerSignature);
        address[] memory members = _members(terms.committee, epoch);
        if (acceptances.length != members.length) revert AcceptanceCount(acceptances.length, members.length);
        for (uint256 i; i < members.length; ++i) {
            _checkAcceptance(id, i, members[i], acceptances[i]);
        }
        if (terms.referee != 0) _checkReferee(terms, members);

        a.consumer = terms.consumer;
        a.from = uint40(block.timestamp);
        a.cut = type(uint40).max;
        (a.firstEpoch, a.epoch) = (epoch, epoch);
        a.escrowed = terms.escrow;
        a.until = _untilOf(a, terms);
        uint256 lockedUntil = _lockedUntil(terms, expiry);
        a.lockedUntil = lockedUntil.toUint40();
        _begin(id, terms, epoch, expiry, members, lane);
        emit Activated(id, terms.committee, terms.consumer, epoch, terms);

        IBonds(BONDS).lock(id, members, terms.bond, lockedUntil);
        Coins.take(terms.token, terms.consumer, terms.escrow);
    }

    /// @inheritdoc IAgreements
    function revoke(bytes32 id, address party) external {
        if (msg.sender != party && msg.sender != IBonds(BONDS).ownerOf(party)) revert NotYours(msg.sender);
        revoked[id][party] = true;
        emit Revoked(id, party);
    }

    // ================================================================================== adoption

    /// @inheritdoc IAgreements
    function adopt(Terms calldata terms, bytes[] calldata acceptances) external {
        (bytes32 id, Agreement storage a) = _running(terms);
        (uint32 epoch, uint64 expiry) = _living(terms.committee);
        if (epoch == a.epoch) revert AdoptedAlready(id, epoch);
        address[] memory members = _members(terms.committee, epoch);
        if (acceptances.length != members.length) revert AcceptanceCount(acceptances.length, members.length);

        // No lock of this agreement is released in its paid time: so who has none never had one.
        address[] memory joiners = new address[](members.length);
        address[] memory stayers = new address[](members.length);
        uint256 joining;
        uint256 staying;
        for (uint256 i; i < members.length; ++i) {
            (, uint256 held) = IBonds(BONDS).lockOf(id, members[i]);
            if (held != 0) {
                stayers[staying++] = members[i];
                continue;
            }
            _checkAcceptance(id, i, members[i], acceptances[i]);
            joiners[joining++] = members[i];
        }
        assembly ("memory-safe") {
            mstore(joiners, joining)
            mstore(stayers, staying)
        }
        if (terms.referee != 0) _checkReferee(terms, joiners);

        a.epoch = epoch;
        uint256 lockedUntil = _lockedUntil(terms, expiry);
        a.lockedUntil = lockedUntil.toUint40();
        _begin(id, terms, epoch, expiry, members, _lane(terms.ref));
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
    function deliver(Terms calldata terms, bytes calldata delivery) external returns (uint256 reimbursed) {
        (bytes32 id, Agreement storage a) = _settled(terms);
        uint256 before = _lane(terms.ref);
        IFeeds(FEEDS).deliver(delivery);
        uint256 lane = _lane(terms.ref);
        // In the second look, the answer that came may have ended a halt or begun one.
        Stint storage s = stints[id][a.epoch];
        if (Lanes.count(lane) == Lanes.count(before) || s.to != 0) return 0;
        _look(terms, s, lane, block.timestamp);

        uint256 due = _dueSince(terms, before, lane);
        if (block.timestamp < due) return 0;
        if (block.timestamp < due + TURN && msg.sender != _onTurn(terms, a.epoch, before)) return 0;
        uint256 wei_ = uint256(terms.deliveryGas) * Math.min(block.basefee, terms.baseFeeCap);
        uint256 spare = _funds(a) - _cost(terms, block.timestamp - a.from);
        reimbursed = Math.min(wei_ * terms.rate / 1e18, spare);
        if (reimbursed == 0) return 0;
        a.reimbursed += uint128(reimbursed);
        a.until = _untilOf(a, terms);
        creditOf[terms.token][msg.sender] += reimbursed;
        emit Reimbursed(id, msg.sender, reimbursed);
    }

    /// @dev Since when the answer that `lane` holds was due in place of `before`'s; the greatest number if it
    /// was not. As core/delivery has it.
    function _dueSince(Terms calldata terms, uint256 before, uint256 lane) private pure returns (uint256 since) {
        uint256 due = Lanes.time(before) + terms.heartbeat - Math.min(terms.heartbeat / 5, 60);
        uint256 time = Lanes.time(lane);
        since = time >= due ? due : type(uint256).max - TURN;
        bool other = Lanes.halted(lane) != Lanes.halted(before);
        if (other || _moved(Lanes.answer(before), Lanes.answer(lane), terms.deviation)) {
            since = Math.min(since, time);
        }
    }

    function _moved(int256 old, int256 now_, uint256 deviation) private pure returns (bool) {
        // A lane's answer has at most 180 bits.
        uint256 size = uint256(old < 0 ? -old : old);
        uint256 move = uint256(old < now_ ? now_ - old : old - now_);
        return move != 0 && move * 1e6 >= size * deviation;
    }

    function _onTurn(Terms calldata terms, uint32 epoch, uint256 before) private view returns (address first) {
        address[] memory members = _members(terms.committee, epoch);
        bytes32 seed = keccak256(abi.encodePacked(terms.committee, uint32(Lanes.time(before))));
        bytes32 least = bytes32(type(uint256).max);
        for (uint256 i; i < members.length; ++i) {
            bytes32 key = keccak256(abi.encodePacked(seed, uint16(i + 1)));
            if (key < least) (least, first) = (key, members[i]);
        }
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
        return Math.saturatingSub(Math.min(to, Math.saturatingSub(block.timestamp, RECORD_GRACE)), s.from + lost);
    }

    /// @dev Of 10^18, how much of the rounds since the stint began the operator observed in.
    function _attendance(bytes32 committee, address operator, Seat storage seat) private view returns (uint256) {
        (, uint64 rounds, uint64 observed) = IScorecards(SCORECARDS).tallyOf(committee, operator);
        if (rounds <= seat.rounds) return 1e18;
        uint256 seen = rounds - seat.rounds;
        return Math.min(Math.saturatingSub(observed, seat.observed), seen) * 1e18 / seen;
    }

    // ================================================================================== verdicts

    /// @inheritdoc IAgreements
    function charge(bytes32 id, address operator, uint256 amount, address prover) public returns (uint256) {
        return _charge(id, operator, amount, prover);
    }

    /// @inheritdoc IAgreements
    function chargeWhole(bytes32 id, address operator, address prover) external returns (uint256) {
        return _charge(id, operator, type(uint256).max, prover);
    }

    function _charge(bytes32 id, address operator, uint256 amount, address prover)
        private
        onlyVerdicts
        returns (uint256)
    {
        address consumer = agreements[id].consumer;
        if (consumer == address(0)) revert NotActivated(id);
        return IBonds(BONDS).slash(id, operator, amount, prover, consumer);
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
        uint256 count = _mark(forfeits[id][epoch], (from - s.from) / terms.period, (to - s.from - 1) / terms.period);
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
            for (; added != 0; added &= added - 1) ++count;
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

        uint256 beats = _lateness(lane, false);
        uint256 late;
        if (beats > s.lateness) {
            // Of so many seconds of lateness before now, those after `to` are not this stint's.
            late = Math.saturatingSub((beats - s.lateness) * terms.heartbeat, block.timestamp - to);
        }
        // A halted lane that is late as well is not paid once.
        if (halt != 0) late = Math.min(late, span - halt);
        s.lost = (s.lost + halt + late).toUint40();
        s.lateness = uint24(Math.min(beats, type(uint24).max));
        s.halted = halted;
        s.seen = uint40(to);
    }

    /// @dev A lane's lateness in heartbeats, with what the next answer would add by now.
    /// @param up Whether a heartbeat that has begun counts.
    function _lateness(uint256 lane, bool up) private view returns (uint256 beats) {
        beats = Lanes.lateness(lane);
        uint256 age = Math.saturatingSub(block.timestamp, Lanes.time(lane));
        uint256 heartbeat = Lanes.heartbeat(lane);
        return beats + Math.saturatingSub(up ? Math.ceilDiv(age, heartbeat) : age / heartbeat, 1);
    }

    /// @dev Where the paid time ends: the term, the money, or an early end. The money of a second is there as
    /// long as _cost of all seconds until its end is.
    function _untilOf(Agreement storage a, Terms calldata terms) private view returns (uint40) {
        uint256 bought = ((_funds(a) + 1) * terms.period - 1) / terms.price;
        uint256 until = Math.min(uint256(terms.start) + terms.longest, a.from + bought);
        return uint40(Math.min(until, a.cut));
    }

    function _lockedUntil(Terms calldata terms, uint256 expiry) private view returns (uint256) {
        return Math.max(uint256(terms.start) + terms.longest, expiry) + terms.evidenceWindow + CHALLENGE_WINDOW;
    }

    /// @dev Ends the paid time at `at`, if it would not end earlier.
    function _cut(bytes32 id, Agreement storage a, Terms calldata terms, uint256 at) private {
        if (at < a.cut) a.cut = uint40(at);
        a.until = _untilOf(a, terms);
        emit Ending(id, msg.sender, a.until);
    }

    /// @dev Begins an epoch's stint, with a clean slate: what the lane and the records have by now is no news.
    function _begin(
        bytes32 id,
        Terms calldata terms,
        uint32 epoch,
        uint64 expiry,
        address[] memory members,
        uint256 lane
    ) private {
        Stint storage s = stints[id][epoch];
        s.from = uint40(block.timestamp);
        s.expiry = uint40(expiry);
        s.seen = uint40(block.timestamp);
        s.members = uint24(members.length);
        s.lateness = uint24(Math.min(_lateness(lane, true), type(uint24).max));
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

    function _living(bytes32 committee) private view returns (uint32 epoch, uint64 expiry) {
        epoch = ICommittees(COMMITTEES).current(committee);
        if (epoch == 0) revert Unregistered(committee);
        (, expiry) = ICommittees(COMMITTEES).keyOf(committee, epoch);
        if (block.timestamp >= expiry) revert Expired(committee, expiry);
    }

    function _members(bytes32 committee, uint32 epoch) private view returns (address[] memory) {
        return ICommittees(COMMITTEES).membersOf(committee, epoch);
    }

    function _lane(bytes32 ref) private view returns (uint256) {
        return Lanes.cut(ref, IFeeds(FEEDS).readBare(ref));
    }

    /// @dev The spec is the feed's, the lane is its, and the lane is fit to measure by.
    function _checkFeed(Terms calldata terms, Spec calldata spec, Home calldata home)
        private
        view
        returns (uint256 lane)
    {
        bytes32 feed = Specs.id(spec);
        if (feed != terms.feed || spec.heartbeat != terms.heartbeat || spec.deviation != terms.deviation) {
            revert WrongSpec(feed, terms.feed);
        }
        bytes32 ref = home.second
            ? Lanes.home(terms.committee, home.other, feed, home.ring) | bytes32(uint256(1))
            : Lanes.home(terms.committee, feed, home.other, home.ring);
        if (ref != terms.ref) revert WrongRef(terms.ref, ref);
        lane = _lane(ref);
        uint256 time = Lanes.time(lane);
        if (time == 0 || Lanes.halted(lane) || block.timestamp >= time + terms.heartbeat) {
            revert NotFresh(ref, time);
        }
        if (Lanes.lateness(lane) > WORN) revert LaneWorn(ref, Lanes.lateness(lane));
    }

    function _checkConsumer(bytes32 id, address consumer, bytes calldata signature) private view {
        if (revoked[id][consumer]) revert TakenBack(id, consumer);
        if (msg.sender == consumer) return;
        if (!SignatureChecker.isValidSignatureNowCalldata(consumer, id, signature)) revert BadConsumer(consumer);
    }

    function _checkAcceptance(bytes32 id, uint256 index, address member, bytes calldata acceptance)
        private
        view
    {
        (address signer,,) = ECDSA.tryRecoverCalldata(id, acceptance);
        if (signer != member) revert BadAcceptance(index, member);
        if (revoked[id][member]) revert TakenBack(id, member);
    }

    /// @dev The referee's members hold bonds, and none of their owners is an owner of `members`. An operator
    /// has one owner, so no operator is on both sides either.
    function _checkReferee(Terms calldata terms, address[] memory members) private view {
        (uint32 epoch,) = _living(terms.referee);
        address[] memory others = _members(terms.referee, epoch);
        address[] memory owners = new address[](members.length);
        for (uint256 i; i < members.length; ++i) {
            owners[i] = IBonds(BONDS).ownerOf(members[i]);
        }
        for (uint256 i; i < others.length; ++i) {
            uint256 bond = IBonds(BONDS).active(others[i]) ? IBonds(BONDS).bondOf(others[i]) : 0;
            if (bond < terms.bond) revert RefereeNotBonded(i, bond, terms.bond);
            address owner = IBonds(BONDS).ownerOf(others[i]);
            for (uint256 j; j < owners.length; ++j) {
                if (owners[j] == owner) revert RefereeNotDisjoint(members[j], others[i]);
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Earnings} from "./Earnings.sol";
import {LaneEnd} from "./LaneEnd.sol";
import {ICommittees} from "./interfaces/ICommittees.sol";
import {IFeeds} from "./interfaces/IFeeds.sol";
import {ILaneEnd, Lane, Oath, Place} from "./interfaces/ILaneEnd.sol";
import {Departure, Fee, IOutbox, Letter, Message, TokenAmount} from "./interfaces/IOutbox.sol";
import {IPool} from "./interfaces/IPool.sol";
import {Coins} from "./libraries/Coins.sol";
import {Messages} from "./libraries/Messages.sol";

/// @title Outbox
/// @notice {IOutbox} is the manual.
contract Outbox is Earnings, LaneEnd, IOutbox {
    /// @dev How a lane is used. @param ahead Messages that came before their time, in 3600ths: `target` of these wear off
    /// in a second; less than 66 · 3600 · 2^24. @param since When `ahead` was that, Unix seconds.
    /// @param trail See {IOutbox}: its 136 bits fill the slot that is written anyway. Who wants two ids with one trail
    /// has 2^68 tries ahead of him, and all anew with the next message that anybody sends.
    struct Traffic {
        uint40 sequence;
        uint48 ahead;
        uint32 since;
        bytes17 trail;
    }

    /// @dev A lane's fees that are not credited yet. @param epoch The committee's that they are of.
    /// @param share The guard's part of them, in 10,000ths.
    struct Pot {
        uint128 amount;
        uint32 epoch;
        uint16 share;
    }

    uint256 public constant MOST_DATA = 30_000;
    uint256 public constant MOST_TOKENS = 5;
    uint256 public constant MOST_GAS = 5_000_000;
    uint256 public constant MOST_TERM = 30 days;
    uint256 public constant TOKEN_GAS = 100_000;
    uint16 public constant MOST_SHARE = 5_000;

    mapping(uint64 destinationChain => Fee) private fees;
    mapping(uint64 destinationChain => Traffic) private traffics;
    mapping(uint64 destinationChain => Pot) private pots;
    /// @inheritdoc IOutbox
    mapping(uint64 destinationChain => mapping(address sender => bytes32)) public lastOrdered;
    /// @inheritdoc IOutbox
    mapping(bytes32 id => Departure) public stateOf;
    /// @inheritdoc IOutbox
    mapping(bytes32 id => uint256) public backOf;

    /// @param feeds Where this chain's keys are known. @param admin Who may change lanes. @param delay Seconds, see
    /// {ILaneEnd-DELAY}; 0 on a development chain alone.
    constructor(IFeeds feeds, address admin, uint256 delay) Earnings(feeds, address(0)) LaneEnd(admin, delay) {}

    // ================================================================================== changes

    /// @inheritdoc IOutbox
    function open(uint64 destinationChain, address inbox, bytes32 committee, bytes32 guard, Fee calldata fee)
        external
        onlyAdmin
    {
        _openable(destinationChain, inbox, committee, guard);
        if (fee.target == 0) revert BadFee();
        if (!_due()) return;
        _open(destinationChain, inbox, committee, guard, 0);
        fees[destinationChain] = fee;
        emit FeeSet(destinationChain, fee);
    }

    /// @inheritdoc IOutbox
    function setFee(uint64 destinationChain, Fee calldata fee) external onlyAdmin {
        _opened(destinationChain);
        if (fee.target == 0) revert BadFee();
        Fee memory old = fees[destinationChain];
        bool dearer = fee.base > old.base || fee.perByte > old.perByte || fee.perGas > old.perGas
            || fee.target < old.target || fee.least > old.least;
        if (dearer && !_due()) return;
        fees[destinationChain] = fee;
        emit FeeSet(destinationChain, fee);
    }

    /// @inheritdoc IOutbox
    function setGuard(uint64 destinationChain, bytes32 guard) external onlyAdmin {
        if (guard == _opened(destinationChain).committee) revert BadLane(destinationChain);
        if (!_due()) return;
        credit(destinationChain);
        _setGuard(destinationChain, guard);
    }

    /// @inheritdoc IOutbox
    function setGuardShare(uint64 destinationChain, uint16 share) external onlyAdmin {
        _opened(destinationChain);
        if (share > MOST_SHARE) revert TooMuch(share, MOST_SHARE);
        if (!_due()) return;
        credit(destinationChain);
        pots[destinationChain].share = share;
        emit GuardShareSet(destinationChain, share);
    }

    function _fits(address token, address pool) internal view override returns (bool) {
        return IPool(pool).TOKEN() == token;
    }

    // ================================================================================== sending

    /// @inheritdoc IOutbox
    function send(Letter calldata letter) external payable returns (bytes32 id) {
        uint64 chain = letter.destinationChain;
        Lane storage lane = _opened(chain);
        if (lane.changes & 1 == 1) revert LaneHalted(chain);
        bytes32 committee = lane.committee;
        uint256 fee;
        Message memory m;
        Traffic memory traffic = traffics[chain];
        (fee, traffic.ahead) = _price(letter, traffic);
        if (msg.value < fee) revert FeeTooLow(msg.value, fee);
        traffic.ahead += 3600;
        traffic.since = uint32(block.timestamp);
        m.sequence = ++traffic.sequence;
        m.sourceChain = uint64(block.chainid);
        m.outbox = address(this);
        m.destinationChain = chain;
        m.inbox = lane.far;
        m.committee = committee;
        if (letter.ordered) {
            bytes32 last = lastOrdered[chain][msg.sender];
            m.previous = last == 0 ? Messages.FIRST : last;
        }
        m.sender = msg.sender;
        m.receiver = letter.receiver;
        m.gasLimit = letter.gasLimit;
        m.sent = uint64(block.timestamp);
        m.deadline = letter.deadline;
        m.data = letter.data;
        m.tokens = letter.tokens;
        id = Messages.idOf(m);
        traffic.trail = Messages.next(traffic.trail, id);
        traffics[chain] = traffic;
        if (letter.ordered) lastOrdered[chain][msg.sender] = id;
        _earn(chain, committee, fee);
        emit Sent(id, chain, msg.sender, m);
        if (letter.tokens.length != 0) _lock(id, chain, letter.tokens);
        if (msg.value > fee) Coins.give(address(0), msg.sender, msg.value - fee);
    }

    /// @dev One slot, whatever the guard's share: who it is of is found out when it is credited.
    function _earn(uint64 chain, bytes32 committee, uint256 fee) private {
        uint32 epoch = ICommittees(COMMITTEES).current(committee);
        if (epoch == 0) revert NoEpoch(committee, 0);
        Pot memory pot = pots[chain];
        if (pot.epoch != epoch) {
            credit(chain);
            (pot.amount, pot.epoch) = (0, epoch);
        }
        pot.amount += uint128(fee); // more than all the coins there are fits
        pots[chain] = pot;
    }

    /// @inheritdoc IOutbox
    function credit(uint64 destinationChain) public {
        Pot storage pot = pots[destinationChain];
        uint256 amount = pot.amount;
        if (amount == 0) return;
        pot.amount = 0;
        Lane storage lane = lanes[destinationChain];
        uint32 guardEpoch = lane.guarded ? ICommittees(COMMITTEES).current(lane.guard) : 0;
        uint256 part = guardEpoch == 0 ? 0 : amount * pot.share / 10_000;
        if (part != 0) earned[lane.guard][guardEpoch] += part;
        earned[lane.committee][pot.epoch] += amount - part;
    }

    function _lock(bytes32 id, uint64 chain, TokenAmount[] calldata tokens) private {
        stateOf[id] = Departure.Sent;
        for (uint256 i; i < tokens.length; ++i) {
            address token = tokens[i].token;
            Place memory place = places[chain][token];
            if (place.pool == address(0) || place.closed) revert NoPool(chain, token);
            if (tokens[i].amount == 0) revert NothingToDo();
            IPool(place.pool).lock(chain, msg.sender, tokens[i].amount);
        }
    }

    /// @dev The letter's fee, and by how much the lane is ahead before it.
    function _price(Letter calldata letter, Traffic memory traffic) private view returns (uint256 fee, uint48 ahead) {
        Fee memory f = fees[letter.destinationChain];
        uint256 tokens = letter.tokens.length;
        if (letter.data.length > MOST_DATA) revert TooMuch(letter.data.length, MOST_DATA);
        if (tokens > MOST_TOKENS) revert TooMuch(tokens, MOST_TOKENS);
        if (letter.gasLimit > MOST_GAS) revert TooMuch(letter.gasLimit, MOST_GAS);
        if (letter.receiver == address(0) || (letter.gasLimit == 0 && tokens == 0)) revert NothingToDo();
        uint256 earliest = block.timestamp + f.least;
        uint256 latest = block.timestamp + MOST_TERM;
        if (letter.deadline < earliest || letter.deadline > latest) revert BadDeadline(letter.deadline, earliest, latest);

        fee = f.base + uint256(f.perByte) * letter.data.length
            + uint256(f.perGas) * (letter.gasLimit + TOKEN_GAS * tokens);
        uint256 worn = (block.timestamp - traffic.since) * f.target;
        ahead = traffic.ahead;
        ahead = ahead > worn ? ahead - uint48(worn) : 0;
        uint256 free = uint256(f.target) * 3600;
        if (ahead < free) return (fee, ahead);
        // 2^(over / free), along a line between the powers.
        uint256 over = ahead - free;
        if (over / free >= 64) revert Flooded(letter.destinationChain);
        fee <<= over / free;
        fee += fee * (over % free) / free;
    }

    // ================================================================================== returns

    /// @inheritdoc IOutbox
    function reclaim(Oath[] calldata oaths, Message calldata message) external {
        _reclaim(oaths, message, (1 << message.tokens.length) - 1);
    }

    /// @inheritdoc IOutbox
    function reclaimOne(Oath[] calldata oaths, Message calldata message, uint256 place) external {
        _reclaim(oaths, message, (1 << place) & ((1 << message.tokens.length) - 1));
    }

    /// @param wanted Which of its tokens are to go back, as in {backOf}: those of them that have not.
    function _reclaim(Oath[] calldata oaths, Message calldata message, uint256 wanted) private {
        (bytes32 id, Lane storage lane) = _ours(message);
        TokenAmount[] calldata tokens = message.tokens;
        Departure departure = stateOf[id];
        uint256 back;
        if (departure == Departure.Returning) {
            back = backOf[id];
        } else {
            if (departure != (tokens.length == 0 ? Departure.None : Departure.Sent)) revert NotReturnable(id, departure);
            if (block.timestamp <= message.deadline) revert NotPast(id, message.deadline);
            _hearBoth(lane, oaths, Messages.returnLeaf(id));
        }
        wanted &= ~back;
        if (wanted == 0 && tokens.length != 0) revert NotReturnable(id, departure);
        back |= wanted;
        if (back == (1 << tokens.length) - 1) {
            stateOf[id] = Departure.Returned;
            emit Returned(id);
        } else {
            stateOf[id] = Departure.Returning;
            backOf[id] = back;
        }
        uint64 chain = message.destinationChain;
        for (uint256 i; i < tokens.length; ++i) {
            if ((wanted >> i) & 1 == 0) continue;
            IPool(places[chain][tokens[i].token].pool).giveBack(chain, message.sender, tokens[i].amount);
        }
    }

    /// @inheritdoc ILaneEnd
    function refute(bool byGuard, Oath calldata oath, Message calldata message) external {
        _refute(byGuard, oath, message, neverSent(message, 0, new bytes32[](0)));
    }

    /// @inheritdoc IOutbox
    function refuteByTrail(
        bool byGuard,
        Oath calldata oath,
        Message calldata message,
        bytes17 before,
        bytes32[] calldata ids
    ) external {
        _refute(byGuard, oath, message, neverSent(message, before, ids));
    }

    function _refute(bool byGuard, Oath calldata oath, Message calldata message, bool never) private {
        (bytes32 id, Lane storage lane) = _ours(message);
        if (!never) revert NotRefuted(id);
        _refuted(lane, message.destinationChain, byGuard, oath, id, Messages.sentLeaf(id));
    }

    /// @inheritdoc IOutbox
    function neverSent(Message calldata message, bytes17 before, bytes32[] memory ids) public view returns (bool) {
        bytes32 id = Messages.id(message);
        uint64 chain = message.destinationChain;
        if (message.sourceChain != block.chainid || message.outbox != address(this)) revert NotOurs(id);
        // A lane's far end and committee never change.
        if (message.inbox != lanes[chain].far || message.committee != lanes[chain].committee) return true;
        if (message.tokens.length != 0) return stateOf[id] == Departure.None;
        Traffic memory traffic = traffics[chain];
        if (message.sequence == 0 || message.sequence > traffic.sequence) return true;
        if (ids.length != traffic.sequence - message.sequence + 1 || ids[0] == id) return false;
        for (uint256 i; i < ids.length; ++i) {
            before = Messages.next(before, ids[i]);
        }
        return before == traffic.trail;
    }

    /// @dev A message's id and lane, or a revert unless it says that it is of this outbox and that lane.
    function _ours(Message calldata message) private view returns (bytes32 id, Lane storage lane) {
        id = Messages.id(message);
        lane = _opened(message.destinationChain);
        bool ours = message.sourceChain == block.chainid && message.outbox == address(this)
            && message.inbox == lane.far && message.committee == lane.committee;
        if (!ours) revert NotOurs(id);
    }

    // ==================================================================================== reads

    /// @inheritdoc IOutbox
    function quote(Letter calldata letter) external view returns (uint256 fee) {
        _opened(letter.destinationChain);
        (fee,) = _price(letter, traffics[letter.destinationChain]);
    }

    /// @inheritdoc IOutbox
    function feeOf(uint64 destinationChain) external view returns (Fee memory) {
        return fees[destinationChain];
    }

    /// @inheritdoc IOutbox
    function sequenceOf(uint64 destinationChain) external view returns (uint64) {
        return traffics[destinationChain].sequence;
    }

    /// @inheritdoc IOutbox
    function trailOf(uint64 destinationChain) external view returns (bytes17) {
        return traffics[destinationChain].trail;
    }

    /// @inheritdoc IOutbox
    function potOf(uint64 destinationChain) external view returns (uint256 amount, uint32 epoch, uint16 guardShare) {
        Pot storage pot = pots[destinationChain];
        return (pot.amount, pot.epoch, pot.share);
    }

    /// @inheritdoc IOutbox
    function idOf(Message calldata message) external pure returns (bytes32) {
        return Messages.id(message);
    }

    /// @inheritdoc ILaneEnd
    function stateSubject(uint64 chain) public view override(ILaneEnd, LaneEnd) returns (bytes32) {
        Lane storage lane = lanes[chain];
        return Messages.laneSubject(uint64(block.chainid), address(this), chain, lane.far, lane.changes);
    }
}

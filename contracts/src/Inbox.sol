// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Hearing} from "./Hearing.sol";
import {LaneEnd} from "./LaneEnd.sol";
import {ICommittees} from "./interfaces/ICommittees.sol";
import {IFeeds} from "./interfaces/IFeeds.sol";
import {Arrival, IInbox, IReceiver, Refusal} from "./interfaces/IInbox.sol";
import {ILaneEnd, Lane, Oath, Place} from "./interfaces/ILaneEnd.sol";
import {Message, TokenAmount} from "./interfaces/IOutbox.sol";
import {IPool} from "./interfaces/IPool.sol";
import {Messages} from "./libraries/Messages.sol";

/// @title Inbox
/// @notice {IInbox} is the manual.
/// @dev A message has one slot, by its id. From the low end: arrival 8 ‖ from when on it can be delivered 64 ‖ whether the
/// guard swore to it 1.
contract Inbox is LaneEnd, IInbox {
    /// @dev Gas that is kept around a call: for the call itself and what is written after.
    uint256 private constant RESERVE = 20_000;
    /// @dev Gas that a token's release has beside the receiver's.
    uint256 private constant RELEASE = 250_000;
    uint256 private constant BY_GUARD = 1 << 72;

    mapping(bytes32 id => uint256) private slots;
    mapping(uint64 sourceChain => mapping(address token => uint256)) private guardFroms;

    /// @param feeds Where this chain's keys are known. @param admin Who may change lanes. @param delay Seconds, see
    /// {ILaneEnd-DELAY}; 0 on a development chain alone.
    constructor(IFeeds feeds, address admin, uint256 delay) Hearing(feeds) LaneEnd(admin, delay) {}

    // ================================================================================== changes

    /// @inheritdoc IInbox
    function open(uint64 sourceChain, address outbox, bytes32 committee, bytes32 guard, uint32 vetoDelay)
        external
        onlyAdmin
    {
        _openable(sourceChain, outbox, committee, guard);
        if (!_due()) return;
        _open(sourceChain, outbox, committee, guard, vetoDelay);
        emit VetoDelaySet(sourceChain, vetoDelay);
    }

    /// @inheritdoc IInbox
    function setGuard(uint64 sourceChain, bytes32 guard) external onlyAdmin {
        Lane storage lane = _opened(sourceChain);
        if (guard == lane.committee) revert BadLane(sourceChain);
        if (lane.guarded && !_due()) return;
        _setGuard(sourceChain, guard);
    }

    /// @inheritdoc IInbox
    function setVetoDelay(uint64 sourceChain, uint32 vetoDelay) external onlyAdmin {
        Lane storage lane = _opened(sourceChain);
        if (vetoDelay < lane.vetoDelay && !_due()) return;
        lane.vetoDelay = vetoDelay;
        emit VetoDelaySet(sourceChain, vetoDelay);
    }

    /// @inheritdoc IInbox
    function setGuardFrom(uint64 sourceChain, address token, uint256 amount) external onlyAdmin {
        _opened(sourceChain);
        if (amount > guardFroms[sourceChain][token] && !_due()) return;
        guardFroms[sourceChain][token] = amount;
        emit GuardFromSet(sourceChain, token, amount);
    }

    function _fits(address, address) internal pure override returns (bool) {
        return true; // the token is another chain's, of which nothing is known here
    }

    // ================================================================================= delivery

    /// @inheritdoc IInbox
    function deliver(Oath[] calldata oaths, Message[] calldata messages) external {
        (Lane storage lane, bytes32[] memory ids, bytes32[] memory leaves) = _read(messages);
        bool byGuard = oaths.length == 2;
        if (oaths.length != 1 && !(byGuard && lane.guarded)) revert WrongOaths(oaths.length, lane.guarded ? 2 : 1);
        bytes32 committee = lane.committee;
        _hearAll(oaths[0], committee, leaves);
        if (byGuard) {
            bytes32 guard = lane.guard;
            _hearAll(oaths[1], guard, leaves);
            _apart(committee, oaths[0].report.epoch, guard, oaths[1].report.epoch);
        }
        for (uint256 i; i < ids.length; ++i) {
            Refusal why = _refusal(lane, ids[i], messages[i], byGuard);
            if (why == Refusal.None) _deliver(ids[i], messages[i], byGuard);
            else _refuse(ids[i], why, ids.length);
        }
    }

    /// @inheritdoc IInbox
    function announce(Oath calldata oath, Message[] calldata messages) external {
        (Lane storage lane, bytes32[] memory ids, bytes32[] memory leaves) = _read(messages);
        bytes32 committee = lane.committee;
        bytes32 guard = lane.guard;
        if (!lane.guarded || lane.vetoDelay == 0) revert NothingToWaitFor(messages[0].sourceChain);
        _hearAll(oath, committee, leaves);
        // A guard that is the committee itself would not object.
        _apart(committee, oath.report.epoch, guard, ICommittees(COMMITTEES).current(guard));
        uint256 from = block.timestamp + lane.vetoDelay;
        for (uint256 i; i < ids.length; ++i) {
            Refusal why = _refusal(lane, ids[i], messages[i], false);
            if (why == Refusal.NeedsDelay) {
                slots[ids[i]] = uint256(Arrival.Announced) | (from << 8);
                emit Announced(ids[i], messages[i].sourceChain, from);
            } else {
                _refuse(ids[i], why, ids.length);
            }
        }
    }

    /// @inheritdoc IInbox
    function retry(Message calldata message) external {
        (bytes32 id, Lane storage lane) = _checked(message);
        uint256 slot = slots[id];
        Arrival arrival = _arrival(slot);
        if (arrival == Arrival.Delivered) revert Refused(id, Refusal.Delivered);
        if (block.timestamp > message.deadline) revert Refused(id, Refusal.PastDeadline);
        if (arrival == Arrival.None) revert Refused(id, Refusal.NeedsDelay);
        if (arrival == Arrival.Announced && block.timestamp < slot >> 8) revert Refused(id, Refusal.NeedsDelay);
        if (slot & BY_GUARD == 0 && lane.guarded) {
            // The lane may demand more by now than when the message came.
            if (_needsGuard(message)) revert Refused(id, Refusal.NeedsGuard);
            if (arrival == Arrival.Kept && lane.vetoDelay != 0) revert Refused(id, Refusal.NeedsDelay);
        }
        if (!_inOrder(message.previous)) revert Refused(id, Refusal.OutOfOrder);
        slots[id] = uint256(Arrival.Delivered);
        if (!_run(id, message, true)) revert Failed(id);
        emit Delivered(id, message.sourceChain);
    }

    /// @inheritdoc IInbox
    function lapse(Message calldata message) external {
        bytes32 id = Messages.id(message);
        if (_arrival(slots[id]) == Arrival.Delivered) revert Refused(id, Refusal.Delivered);
        if (block.timestamp <= message.deadline) revert NotYet(id, uint256(message.deadline) + 1);
        slots[id] = uint256(Arrival.Lapsed);
        emit Lapsed(id, message.sourceChain);
    }

    /// @inheritdoc ILaneEnd
    function refute(bool byGuard, Oath calldata oath, Message calldata message) external {
        (bytes32 id, Lane storage lane) = _ours(message);
        bool delivered = _arrival(slots[id]) == Arrival.Delivered;
        if (!delivered && block.timestamp > message.deadline) revert NotRefuted(id);
        _refuted(lane, message.sourceChain, byGuard, oath, id, Messages.returnLeaf(id));
    }

    function _deliver(bytes32 id, Message calldata message, bool byGuard) private {
        slots[id] = uint256(Arrival.Delivered);
        if (_run(id, message, false)) {
            emit Delivered(id, message.sourceChain);
        } else {
            slots[id] = uint256(Arrival.Kept) | (byGuard ? BY_GUARD : 0);
            emit Kept(id, message.sourceChain);
        }
    }

    // ================================================================================= messages

    /// @dev The lane that the messages are of, their ids and leaves.
    function _read(Message[] calldata messages)
        private
        view
        returns (Lane storage lane, bytes32[] memory ids, bytes32[] memory leaves)
    {
        if (messages.length == 0) revert BadBatch();
        uint64 chain = messages[0].sourceChain;
        lane = _opened(chain);
        ids = new bytes32[](messages.length);
        leaves = new bytes32[](messages.length);
        for (uint256 i; i < messages.length; ++i) {
            if (messages[i].sourceChain != chain) revert BadBatch();
            (ids[i],) = _checked(messages[i]);
            leaves[i] = Messages.sentLeaf(ids[i]);
        }
    }

    /// @dev A message's id and lane, or a revert unless it was sent here on that lane, which is not halted.
    function _checked(Message calldata message) private view returns (bytes32 id, Lane storage lane) {
        (id, lane) = _ours(message);
        if (lane.changes & 1 == 1) revert LaneHalted(message.sourceChain);
    }

    /// @dev A message's id and lane, or a revert unless it says that it was sent here on that lane.
    function _ours(Message calldata message) private view returns (bytes32 id, Lane storage lane) {
        id = Messages.id(message);
        lane = _opened(message.sourceChain);
        bool here = message.destinationChain == block.chainid && message.inbox == address(this)
            && message.outbox == lane.far && message.committee == lane.committee;
        if (!here) revert Foreign(id);
    }

    /// @dev Why a message that the committee swore to is not delivered now.
    function _refusal(Lane storage lane, bytes32 id, Message calldata message, bool byGuard)
        private
        view
        returns (Refusal)
    {
        uint256 slot = slots[id];
        Arrival arrival = _arrival(slot);
        if (arrival == Arrival.Delivered) return Refusal.Delivered;
        if (block.timestamp > message.deadline) return Refusal.PastDeadline;
        // What came without the guard may come once more, with it.
        if (arrival != Arrival.None && (!byGuard || slot & BY_GUARD != 0)) return Refusal.Known;
        if (!byGuard && lane.guarded) {
            if (_needsGuard(message)) return Refusal.NeedsGuard;
            if (lane.vetoDelay != 0) return Refusal.NeedsDelay;
        }
        return _inOrder(message.previous) ? Refusal.None : Refusal.OutOfOrder;
    }

    function _needsGuard(Message calldata message) private view returns (bool) {
        mapping(address => uint256) storage froms = guardFroms[message.sourceChain];
        TokenAmount[] calldata tokens = message.tokens;
        // A call is looked at as such, whatever little comes with it.
        if ((tokens.length == 0 || message.gasLimit != 0) && froms[address(0)] == 0) return true;
        for (uint256 i; i < tokens.length; ++i) {
            address token = tokens[i].token;
            uint256 amount; // in all: a token may be named more than once
            for (uint256 k; k < tokens.length; ++k) {
                if (tokens[k].token == token) amount += tokens[k].amount;
            }
            if (amount >= froms[token]) return true;
        }
        return false;
    }

    function _inOrder(bytes32 previous) private view returns (bool) {
        if (uint256(previous) <= uint256(Messages.FIRST)) return true;
        Arrival arrival = _arrival(slots[previous]);
        return arrival == Arrival.Delivered || arrival == Arrival.Lapsed;
    }

    function _refuse(bytes32 id, Refusal why, uint256 count) private {
        if (count == 1) revert Refused(id, why);
        emit Skipped(id, why);
    }

    // ==================================================================================== calls

    /// @dev Releases the tokens and calls the receiver, or does neither.
    /// @param all Whether the receiver gets all the gas there is, not just what the message says.
    function _run(bytes32 id, Message calldata message, bool all) private returns (bool) {
        uint256 tokens = message.tokens.length;
        if (tokens == 0) return _call(id, message, all);
        bytes memory data = abi.encodeCall(this.run, (id, message, all));
        return _callWith(address(this), data, gasleft(), message.gasLimit + RESERVE + RELEASE * tokens);
    }

    /// @notice The frame that a failure undoes: this contract calls it on itself.
    function run(bytes32 id, Message calldata message, bool all) external {
        if (msg.sender != address(this)) revert NotSelf();
        TokenAmount[] calldata tokens = message.tokens;
        uint64 chain = message.sourceChain;
        for (uint256 i; i < tokens.length; ++i) {
            address token = tokens[i].token;
            Place memory place = places[chain][token];
            if (place.pool == address(0) || place.closed) revert NoPool(chain, token);
            IPool(place.pool).release(chain, message.receiver, tokens[i].amount);
        }
        if (!_call(id, message, all)) revert Failed(id);
    }

    function _call(bytes32 id, Message calldata message, bool all) private returns (bool) {
        uint256 wanted = message.gasLimit;
        if (wanted == 0) return true;
        bytes memory data = abi.encodeCall(IReceiver.receiveMessage, (id, message));
        return _callWith(message.receiver, data, all ? gasleft() : wanted, wanted);
    }

    /// @dev Calls with `given` gas, or reverts if the callee would get less than `wanted`. Copies nothing back.
    function _callWith(address to, bytes memory data, uint256 given, uint256 wanted) private returns (bool called) {
        // Of what is left a call gets 63 parts of 64 at most, and less without an error.
        uint256 left = gasleft();
        if (left < RESERVE || (left - RESERVE) / 64 * 63 < wanted) revert TooLittleGas(left, wanted);
        assembly ("memory-safe") {
            called := call(given, to, 0, add(data, 0x20), mload(data), 0, 0)
        }
    }

    // ==================================================================================== reads

    /// @inheritdoc IInbox
    function stateOf(bytes32 id) external view returns (Arrival arrival, uint256 from) {
        return (_arrival(slots[id]), uint64(slots[id] >> 8));
    }

    /// @inheritdoc IInbox
    function guardFromOf(uint64 sourceChain, address token) external view returns (uint256 amount) {
        return guardFroms[sourceChain][token];
    }

    /// @inheritdoc IInbox
    function tokenOf(uint64 sourceChain, address token) external view returns (address) {
        address pool = places[sourceChain][token].pool;
        return pool == address(0) ? pool : IPool(pool).TOKEN();
    }

    /// @inheritdoc IInbox
    function idOf(Message calldata message) external pure returns (bytes32) {
        return Messages.id(message);
    }

    /// @inheritdoc ILaneEnd
    function stateSubject(uint64 chain) public view override(ILaneEnd, LaneEnd) returns (bytes32) {
        Lane storage lane = lanes[chain];
        return Messages.laneSubject(chain, lane.far, uint64(block.chainid), address(this), lane.changes);
    }

    function _arrival(uint256 slot) private pure returns (Arrival) {
        return Arrival(slot & 0xff);
    }
}

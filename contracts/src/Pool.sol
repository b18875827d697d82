// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IPool} from "./interfaces/IPool.sol";
import {Change, ITokenPool, Limits, Room} from "./interfaces/ITokenPool.sol";
import {Bucket, Buckets} from "./libraries/Buckets.sol";

/// @title Pool: what {LockPool} and {MintPool} have in common, lanes with their limits.
/// @notice {ITokenPool} is the manual.
abstract contract Pool is ITokenPool {
    using Buckets for Bucket;

    /// @dev `back` has the widest limits that `out` ever had: what could be sent can be given back, whatever the admin
    /// tightened since.
    struct Lane {
        Bucket out;
        Bucket in_;
        Bucket back;
        uint256 across;
        Change pending;
    }

    address public immutable TOKEN;
    address public immutable OUTBOX;
    address public immutable INBOX;
    address public immutable ADMIN;
    uint64 public immutable DELAY;

    mapping(uint64 chain => Lane) private lanes;

    /// @dev Set while a token is called: it reaches nothing here by calling back.
    bool private transient busy;

    /// @param admin Who sets limits. @param delay Seconds, see {ITokenPool-DELAY}; 0 on a development chain alone.
    constructor(address token, address outbox, address inbox, address admin, uint64 delay) {
        TOKEN = token;
        OUTBOX = outbox;
        INBOX = inbox;
        ADMIN = admin;
        DELAY = delay;
    }

    // ================================================================================== value

    /// @inheritdoc IPool
    function lock(uint64 chain, address from, uint256 amount) external by(OUTBOX) {
        if (amount == 0) revert NoAmount();
        Lane storage lane = lanes[chain];
        lane.out.take(amount);
        lane.across = _afterSending(lane.across, amount);
        _take(from, amount);
        emit Locked(chain, from, amount);
    }

    /// @inheritdoc IPool
    function release(uint64 chain, address to, uint256 amount) external by(INBOX) {
        Lane storage lane = lanes[chain];
        lane.in_.take(amount);
        lane.across = _afterReceiving(lane.across, amount);
        _give(to, amount);
        emit Released(chain, to, amount);
    }

    /// @inheritdoc IPool
    function giveBack(uint64 chain, address to, uint256 amount) external by(OUTBOX) {
        Lane storage lane = lanes[chain];
        lane.back.take(amount);
        lane.across = _afterReceiving(lane.across, amount);
        _giveBack(to, amount);
        emit GivenBack(chain, to, amount);
    }

    modifier by(address box) {
        if (msg.sender != box) revert NotTheBox(msg.sender, box);
        if (busy) revert Busy();
        busy = true;
        _;
        busy = false;
    }

    /// @dev What is across once `amount` has been sent, or has come.
    function _afterSending(uint256 across, uint256 amount) internal pure virtual returns (uint256);
    function _afterReceiving(uint256 across, uint256 amount) internal pure virtual returns (uint256);

    /// @dev Locks or burns, releases or mints.
    function _take(address from, uint256 amount) internal virtual;
    function _give(address to, uint256 amount) internal virtual;
    function _giveBack(address to, uint256 amount) internal virtual;

    function _less(uint256 across, uint256 amount) internal pure returns (uint256) {
        if (amount > across) revert NotAcross(amount, across);
        return across - amount;
    }

    // ================================================================================== limits

    /// @inheritdoc ITokenPool
    function limit(uint64 chain, Limits calldata wanted) external {
        if (msg.sender != ADMIN) revert NotTheAdmin(msg.sender, ADMIN);
        Lane storage lane = lanes[chain];
        Limits memory now_ = _limits(lane);
        Limits memory tight = Limits({
            outCapacity: _least(now_.outCapacity, wanted.outCapacity),
            outRate: _least(now_.outRate, wanted.outRate),
            inCapacity: _least(now_.inCapacity, wanted.inCapacity),
            inRate: _least(now_.inRate, wanted.inRate)
        });
        if (DELAY == 0) tight = wanted;
        if (!_same(tight, now_)) _set(chain, lane, tight);
        if (_same(tight, wanted)) {
            delete lane.pending;
        } else {
            lane.pending = Change(wanted, uint64(block.timestamp) + DELAY);
        }
        emit Pending(chain, lane.pending.limits, lane.pending.from);
    }

    /// @inheritdoc ITokenPool
    function loosen(uint64 chain) external {
        Lane storage lane = lanes[chain];
        uint256 from = lane.pending.from;
        if (from == 0) revert NothingPending(chain);
        if (block.timestamp < from) revert NotYet(from);
        Limits memory limits = lane.pending.limits;
        delete lane.pending;
        _set(chain, lane, limits);
    }

    function _set(uint64 chain, Lane storage lane, Limits memory limits) private {
        // A bucket that is closed stays as if it never was, so that it opens full.
        if (lane.out.seen != 0 || limits.outCapacity != 0) lane.out.set(limits.outCapacity, limits.outRate);
        if (lane.in_.seen != 0 || limits.inCapacity != 0) lane.in_.set(limits.inCapacity, limits.inRate);
        uint128 capacity = _most(lane.back.capacity, limits.outCapacity);
        uint128 rate = _most(lane.back.rate, limits.outRate);
        if (capacity != lane.back.capacity || rate != lane.back.rate) lane.back.set(capacity, rate);
        emit Limited(chain, limits);
    }

    function _limits(Lane storage lane) private view returns (Limits memory) {
        return Limits(lane.out.capacity, lane.out.rate, lane.in_.capacity, lane.in_.rate);
    }

    function _same(Limits memory a, Limits memory b) private pure returns (bool) {
        return a.outCapacity == b.outCapacity && a.outRate == b.outRate && a.inCapacity == b.inCapacity
            && a.inRate == b.inRate;
    }

    function _least(uint128 a, uint128 b) private pure returns (uint128) {
        return a < b ? a : b;
    }

    function _most(uint128 a, uint128 b) private pure returns (uint128) {
        return a > b ? a : b;
    }

    // ================================================================================== reads

    /// @inheritdoc ITokenPool
    function limitsOf(uint64 chain) external view returns (Limits memory) {
        return _limits(lanes[chain]);
    }

    /// @inheritdoc ITokenPool
    function pendingOf(uint64 chain) external view returns (Change memory) {
        return lanes[chain].pending;
    }

    /// @inheritdoc ITokenPool
    function roomOf(uint64 chain) external view returns (Room memory) {
        Lane storage lane = lanes[chain];
        return Room(lane.out.available(), lane.in_.available(), lane.back.available());
    }

    /// @inheritdoc ITokenPool
    function acrossOf(uint64 chain) external view returns (uint256) {
        return lanes[chain].across;
    }
}

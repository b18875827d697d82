// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Earnings} from "./Earnings.sol";
import {IFeeds} from "./interfaces/IFeeds.sol";
import {Sworn} from "./interfaces/IHearing.sol";
import {IUpkeeps, Trigger, Upkeep} from "./interfaces/IUpkeeps.sol";
import {Coins} from "./libraries/Coins.sol";
import {Reports} from "./libraries/Reports.sol";

/// @notice What is called of a target: the one function of Automation's interface that changes anything.
interface IPerforms {
    function performUpkeep(bytes calldata performData) external;
}

/// @title Upkeeps
/// @notice {IUpkeeps} is the manual.
/// @dev An upkeep has one slot, by its id: balance 128 ‖ last 64 ‖ takeable from 64, from the low end. `last` is never 0.
contract Upkeeps is Earnings, IUpkeeps {
    uint256 public constant STALE = 10 minutes;
    uint256 public constant CLOSING = 20 minutes;
    uint256 public constant PREMIUM = 20;

    bytes32 private constant DOMAIN = keccak256("jurat.upkeep.v1");
    uint256 private constant MOST_GAS = 5_000_000;
    /// @dev Gas that {perform} keeps for itself around the call: for the call itself and what is written after.
    uint256 private constant RESERVE = 80_000;
    /// @dev Gas of a delivery that {perform} cannot see: the transaction's, and what comes after the last look.
    uint256 private constant UNSEEN = 45_000;
    /// @dev The most gas that {perform} takes besides the target's and the calldata's.
    uint256 private constant OVERHEAD = 200_000;
    /// @dev Gas for a byte of a delivery: of its bytes about half are zero.
    uint256 private constant BYTE = 10;
    /// @dev Bytes of a delivery's fixed parts, with offsets and lengths.
    uint256 private constant FIXED = 900;
    /// @dev Bytes of performData, at most; an upkeep whose check returns more is not performed.
    uint256 private constant MOST_DATA = 4096;

    mapping(bytes32 id => uint256) private slots;
    mapping(bytes32 id => mapping(uint256 occurrence => bool)) public performed;
    /// @inheritdoc IUpkeeps
    address public transient performingFor;

    constructor(IFeeds feeds) Earnings(feeds, address(0)) {}

    // ================================================================================== owners

    /// @inheritdoc IUpkeeps
    function register(Upkeep calldata upkeep) external payable returns (bytes32 id) {
        Upkeep memory own = upkeep;
        own.owner = msg.sender;
        bool bad = own.gas == 0 || own.gas > MOST_GAS || (own.trigger == Trigger.Condition) != (own.every != 0)
            || (own.trigger == Trigger.Condition) != (own.schedule.length == 0);
        if (bad) revert BadUpkeep();
        id = _id(own);
        if (slots[id] != 0) revert RegisteredAlready(id);
        slots[id] = _pack(msg.value, own.trigger == Trigger.Time ? block.timestamp : block.number, 0);
        emit Registered(id, own.committee, own);
        if (msg.value != 0) emit Funded(id, msg.value);
    }

    /// @inheritdoc IUpkeeps
    function fund(bytes32 id) external payable {
        uint256 slot = slots[id];
        if (slot == 0) revert Unknown(id);
        (uint256 balance, uint256 last, uint256 from) = _unpack(slot);
        if (from != 0) revert Closed(id);
        slots[id] = _pack(balance + msg.value, last, 0);
        emit Funded(id, msg.value);
    }

    /// @inheritdoc IUpkeeps
    function close(Upkeep calldata upkeep) external {
        (bytes32 id, uint256 balance, uint256 last, uint256 from) = _owned(upkeep);
        if (from != 0) revert Closed(id);
        from = block.timestamp + CLOSING;
        slots[id] = _pack(balance, last, from);
        emit ClosedBy(id, from);
    }

    /// @inheritdoc IUpkeeps
    function take(Upkeep calldata upkeep, address payable to) external returns (uint256 amount) {
        uint256 last;
        uint256 from;
        bytes32 id;
        (id, amount, last, from) = _owned(upkeep);
        if (from == 0) revert NotClosed(id);
        if (block.timestamp < from) revert NotYet(id, from);
        slots[id] = _pack(0, last, from);
        if (amount != 0) Coins.give(address(0), to, amount);
    }

    // ================================================================================== performing

    /// @inheritdoc IUpkeeps
    function perform(
        Sworn calldata report,
        bytes32[] calldata path,
        Upkeep calldata upkeep,
        uint256 occurrence,
        bytes calldata performData
    ) external returns (bool done) {
        uint256 gasBefore = gasleft();
        if (performingFor != address(0)) revert Performing();
        performingFor = upkeep.owner;
        if (performData.length > MOST_DATA) revert TooMuchData(performData.length);
        bytes32 id = _id(upkeep);
        _hear(report, upkeep.committee, _rootOf(path, _leaf(id, occurrence, performData)));
        if (report.time / 1000 + STALE < block.timestamp) revert Stale(report.time);
        _begin(id, upkeep, occurrence);
        done = _call(upkeep, performData);
        uint256 size = _size(upkeep, performData.length) + 32 * path.length;
        uint256 paid = _pay(id, upkeep.committee, report.epoch, gasBefore, size);
        emit Performed(id, occurrence, done, paid);
        performingFor = address(0);
    }

    /// @dev Takes the occurrence, once, before anything is called.
    function _begin(bytes32 id, Upkeep calldata upkeep, uint256 occurrence) private {
        uint256 slot = slots[id];
        if (slot == 0) revert Unknown(id);
        (uint256 balance, uint256 last, uint256 from) = _unpack(slot);
        // Closed and past the time in which performers are still paid: what is left is the owner's.
        if (from != 0 && block.timestamp >= from) revert Closed(id);
        uint256 most = _most(upkeep, block.basefee);
        if (balance < most) revert Unfunded(id, balance, most);
        if (upkeep.trigger == Trigger.Log) {
            if (performed[id][occurrence]) revert PerformedAlready(id, occurrence);
            performed[id][occurrence] = true;
            return;
        }
        uint256 present = upkeep.trigger == Trigger.Time ? block.timestamp : block.number;
        if (occurrence <= last) revert PerformedAlready(id, occurrence);
        if (occurrence > present) revert NotDue(id, occurrence);
        slots[id] = _pack(balance, upkeep.trigger == Trigger.Time ? occurrence : present, from);
    }

    function _call(Upkeep calldata upkeep, bytes calldata performData) private returns (bool done) {
        bytes memory data = abi.encodeCall(IPerforms.performUpkeep, (performData));
        address target = upkeep.target;
        uint256 wanted = upkeep.gas;
        // Of what is left a call gets 63 parts of 64 at most, and less without an error.
        uint256 left = gasleft();
        if (left < RESERVE || (left - RESERVE) / 64 * 63 < wanted) revert TooLittleGas(left, wanted);
        assembly ("memory-safe") {
            done := call(wanted, target, 0, add(data, 0x20), mload(data), 0, 0)
        }
    }

    /// @dev Reimburses the delivery, and credits the premium to the epoch. `size` is of what a delivery has to hold: bytes
    /// appended to it are not paid.
    function _pay(bytes32 id, bytes32 committee, uint32 epoch, uint256 gasBefore, uint256 size)
        private
        returns (uint256 paid)
    {
        (uint256 balance, uint256 last, uint256 from) = _unpack(slots[id]);
        uint256 cost = (gasBefore - gasleft() + UNSEEN + BYTE * size) * block.basefee;
        uint256 premium = cost * PREMIUM / 100;
        paid = cost + premium;
        if (paid > balance) (paid, premium) = (balance, balance - (cost < balance ? cost : balance));
        slots[id] = _pack(balance - paid, last, from);
        owed[msg.sender] += paid - premium;
        earned[committee][epoch] += premium;
    }

    // ================================================================================== reads

    /// @inheritdoc IUpkeeps
    function stateOf(bytes32 id) external view returns (uint256 balance, uint256 last, uint256 takeableFrom) {
        return _unpack(slots[id]);
    }

    /// @inheritdoc IUpkeeps
    function idOf(Upkeep calldata upkeep) external view returns (bytes32) {
        return _id(upkeep);
    }

    /// @inheritdoc IUpkeeps
    function mostOf(Upkeep calldata upkeep, uint256 baseFee) external pure returns (uint256) {
        return _most(upkeep, baseFee);
    }

    // ================================================================================== words

    function _leaf(bytes32 id, uint256 occurrence, bytes calldata performData) private view returns (bytes32) {
        bytes32 subject = keccak256(abi.encode(DOMAIN, block.chainid, address(this), id, occurrence));
        return Reports.leaf(Reports.RESPONSE, subject, keccak256(performData));
    }

    function _id(Upkeep memory upkeep) private view returns (bytes32) {
        return keccak256(abi.encode(DOMAIN, block.chainid, address(this), upkeep));
    }

    function _owned(Upkeep calldata upkeep) private view returns (bytes32 id, uint256 balance, uint256 last, uint256 from) {
        id = _id(upkeep);
        uint256 slot = slots[id];
        if (slot == 0) revert Unknown(id);
        if (msg.sender != upkeep.owner) revert NotOwner(msg.sender, upkeep.owner);
        (balance, last, from) = _unpack(slot);
    }

    /// @dev Bytes of a delivery, but for its path.
    function _size(Upkeep calldata upkeep, uint256 performData) private pure returns (uint256) {
        return FIXED + upkeep.schedule.length + upkeep.data.length + performData;
    }

    function _most(Upkeep calldata upkeep, uint256 baseFee) private pure returns (uint256) {
        uint256 size = _size(upkeep, MOST_DATA) + 32 * 32;
        return (upkeep.gas + OVERHEAD + BYTE * size) * baseFee * (100 + PREMIUM) / 100;
    }

    function _pack(uint256 balance, uint256 last, uint256 from) private pure returns (uint256) {
        return uint256(uint128(balance)) | (uint256(uint64(last)) << 128) | (uint256(uint64(from)) << 192);
    }

    function _unpack(uint256 slot) private pure returns (uint256 balance, uint256 last, uint256 from) {
        return (uint128(slot), uint64(slot >> 128), slot >> 192);
    }
}

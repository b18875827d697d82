// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Earnings} from "./Earnings.sol";
import {IFeeds} from "./interfaces/IFeeds.sol";
import {Sworn} from "./interfaces/IHearing.sol";
import {Ask, IRequests, Request, State} from "./interfaces/IRequests.sol";
import {Coins} from "./libraries/Coins.sol";
import {Reports} from "./libraries/Reports.sol";

/// @title Requests
/// @notice {IRequests} is the manual.
/// @dev A request has one slot, keyed by its id and its consumer: so the slot itself says whose it is. From the low
/// end:
///   open             state 8 ‖ payment 128 ‖ deadline 64
///   answered, kept   state 8 ‖ the body's hash but its lowest byte, 248
///   failed           state 8 ‖ payment 128 ‖ status 8
///   refunded         state 8
/// It is never zero again, so no question is asked twice.
contract Requests is Earnings, IRequests {
    uint256 public immutable BLOCK_TIME;
    uint256 public immutable ROUNDS;
    uint256 public immutable GRACE;

    bytes32 private constant DOMAIN = keccak256("jurat.request.v1");
    uint32 private constant DEFAULT_GAS = 400_000;
    uint32 private constant MOST_GAS = 5_000_000;

    uint8 private constant ANSWERED = 1;
    uint8 private constant UNKNOWN = 6;

    /// @dev Gas that {fulfil} keeps for itself around the callback: for the call itself and what is written after.
    uint256 private constant RESERVE = 60_000;
    /// @dev Gas of a delivery that {fulfil} cannot see: the transaction's, its calldata's beyond 4 a byte, and what
    /// comes after the last look at what is left. A little less than it is, so that nobody delivers for its sake.
    uint256 private constant UNSEEN = 38_000;
    /// @dev Bytes of a delivery's fixed parts, with offsets and lengths.
    uint256 private constant FIXED = 708;

    mapping(bytes32 key => uint256 slot) private slots;

    /// @dev Set while an answer is delivered: gas is not reimbursed to two deliveries, one within the other.
    bool private transient delivering;

    constructor(IFeeds feeds, address token, uint256 blockTime, uint256 rounds, uint256 grace)
        Earnings(feeds, token)
    {
        BLOCK_TIME = blockTime;
        ROUNDS = rounds;
        GRACE = grace;
    }

    // ================================================================================== questions

    /// @inheritdoc IRequests
    function request(Ask calldata ask) external payable returns (bytes32 id) {
        if (TOKEN != address(0)) revert OtherCoin(TOKEN);
        return _request(ask, msg.sender, msg.value);
    }

    /// @inheritdoc IRequests
    function onTokenTransfer(address sender, uint256 amount, bytes calldata data) external {
        if (msg.sender != TOKEN) revert OtherCoin(TOKEN);
        // Else the token could have itself called by this contract, which holds some of it.
        if (sender == TOKEN) revert BadPayment(amount);
        // abi.encode(ask) is the word 0x20, then eight words and the parameters' length, then the parameters.
        if (data.length < 320 || uint256(bytes32(data)) != 0x20) revert NotAnAsk();
        Ask calldata ask;
        assembly ("memory-safe") {
            ask := add(data.offset, 0x20)
        }
        _request(ask, sender, amount);
    }

    function _request(Ask calldata ask, address consumer, uint256 payment) private returns (bytes32 id) {
        uint32 callbackGas = ask.callbackGas == 0 ? DEFAULT_GAS : ask.callbackGas;
        if (callbackGas > MOST_GAS) revert TooMuchGas(callbackGas, MOST_GAS);
        if (ask.deadline < earliest(ask.confirmations)) {
            revert DeadlineTooSoon(ask.deadline, earliest(ask.confirmations));
        }
        if (payment > type(uint128).max) revert BadPayment(payment);
        id = _emit(ask, consumer, callbackGas, payment);
        bytes32 key = _key(id, consumer);
        if (slots[key] != 0) revert AskedAlready(id);
        slots[key] = uint256(State.Open) | (payment << 8) | (uint256(ask.deadline) << 136);
    }

    /// @dev Emits the event and returns the id. What is hashed and what is emitted share seven words:
    ///   domain ‖ chain ‖ this ‖ committee ‖ job ‖ [consumer … payment] ‖ params' hash
    ///                                             [consumer … payment] ‖ offset ‖ length ‖ params
    function _emit(Ask calldata ask, address consumer, uint256 callbackGas, uint256 payment)
        private
        returns (bytes32 id)
    {
        bytes calldata params = ask.params;
        (uint256 count, uint256 deadline, uint256 confirmations) = (ask.number, ask.deadline, ask.confirmations);
        bytes4 callback = ask.callback;
        bytes32 domain = DOMAIN;
        bytes32 topic = Requested.selector;
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, domain)
            mstore(add(m, 0x20), chainid())
            mstore(add(m, 0x40), address())
            calldatacopy(add(m, 0x60), ask, 0x40) // committee, job
            mstore(add(m, 0xa0), consumer)
            mstore(add(m, 0xc0), count)
            mstore(add(m, 0xe0), deadline)
            mstore(add(m, 0x100), callbackGas)
            mstore(add(m, 0x120), confirmations)
            mstore(add(m, 0x140), callback)
            mstore(add(m, 0x160), payment)
            calldatacopy(add(m, 0x1c0), params.offset, params.length)
            mstore(add(add(m, 0x1c0), params.length), 0) // pads the last word
            mstore(add(m, 0x180), keccak256(add(m, 0x1c0), params.length))
            id := keccak256(m, 0x1a0)
            mstore(add(m, 0x180), 0x100)
            mstore(add(m, 0x1a0), params.length)
            let size := add(0x120, and(add(params.length, 31), not(31)))
            log4(add(m, 0xa0), size, topic, id, mload(add(m, 0x60)), mload(add(m, 0x80)))
        }
    }

    /// @inheritdoc IRequests
    function refund(bytes32 id, address to) external returns (uint256 amount) {
        bytes32 key = _key(id, msg.sender);
        uint256 slot = slots[key];
        State state = _state(slot);
        if (state == State.Open) {
            uint256 from = (slot >> 136) + GRACE;
            if (block.timestamp < from) revert NotYet(id, from);
        } else if (state != State.Failed) {
            revert NoRefund(id, state);
        }
        slots[key] = uint256(State.Refunded);
        amount = uint128(slot >> 8);
        emit Refunded(id, to, amount);
        if (amount != 0) Coins.give(TOKEN, to, amount);
    }

    // ================================================================================== answers

    /// @inheritdoc IRequests
    function fulfil(Sworn calldata report, bytes32[] calldata path, Request calldata asked, bytes calldata body)
        external
    {
        uint256 gasBefore = gasleft();
        if (delivering) revert Delivering();
        delivering = true;

        bytes32 id = idOf(asked);
        bytes32 key = _key(id, asked.consumer);
        uint256 slot = slots[key];
        if (_state(slot) != State.Open) revert NotOpen(id, _state(slot));
        if (block.timestamp >= asked.deadline + GRACE) revert DeliveredLate(asked.deadline + GRACE);
        if (report.time / 1000 > asked.deadline) revert SwornLate(report.time, asked.deadline);
        uint8 status = _statusOf(body);
        bytes32 hash = keccak256(body);
        _hear(report, asked.committee, _rootOf(path, Reports.leaf(Reports.RESPONSE, id, hash)));

        if (status == ANSWERED) {
            slots[key] = uint256(State.Answered) | _kept(hash);
        } else {
            slots[key] = uint256(State.Failed) | (uint256(asked.payment) << 8) | (uint256(status) << 136);
        }
        bool called = _callBack(id, asked, status, body[1:]);
        if (status == ANSWERED) {
            if (!called) slots[key] = uint256(State.Kept) | _kept(hash);
            if (asked.payment != 0) _pay(report.epoch, asked, gasBefore, 32 * path.length + body.length);
        }
        emit Answered(id, status, called, body[1:]);
        delivering = false;
    }

    /// @dev Calls the consumer with the gas that it asked for, or reverts.
    function _callBack(bytes32 id, Request calldata asked, uint8 status, bytes calldata result)
        private
        returns (bool called)
    {
        bytes memory data = abi.encodeWithSelector(asked.callback, id, status, result);
        address consumer = asked.consumer;
        uint256 wanted = asked.callbackGas;
        // Of what is left a call gets 63 parts of 64 at most, and less without an error.
        uint256 left = gasleft();
        if (left < RESERVE || (left - RESERVE) / 64 * 63 < wanted) revert TooLittleGas(left, wanted);
        assembly ("memory-safe") {
            called := call(wanted, consumer, 0, add(data, 0x20), mload(data), 0, 0)
        }
    }

    /// @dev Reimburses the delivery and credits the rest to the epoch. `size` is of the path and the body: what a delivery
    /// has to hold counts, not what it does, for bytes appended to it cost a contract that delivers next to nothing.
    function _pay(uint32 epoch, Request calldata asked, uint256 gasBefore, uint256 size) private {
        uint256 payment = asked.payment;
        if (TOKEN == address(0)) {
            size += FIXED + asked.params.length;
            uint256 cost = (gasBefore - gasleft() + UNSEEN + 4 * size) * block.basefee;
            if (cost > payment) cost = payment;
            owed[msg.sender] += cost;
            payment -= cost;
        }
        earned[asked.committee][epoch] += payment;
    }

    function _statusOf(bytes calldata body) private pure returns (uint8 status) {
        if (body.length == 0) revert BadBody();
        status = uint8(body[0]);
        if (status < ANSWERED || status > UNKNOWN || (status != ANSWERED && body.length != 1)) revert BadBody();
    }

    // ================================================================================== reads

    /// @inheritdoc IRequests
    function stateOf(bytes32 id, address consumer)
        external
        view
        returns (State state, uint256 payment, uint256 deadline)
    {
        uint256 slot = slots[_key(id, consumer)];
        state = _state(slot);
        if (state == State.Open || state == State.Failed) payment = uint128(slot >> 8);
        if (state == State.Open) deadline = slot >> 136;
    }

    /// @inheritdoc IRequests
    function resultOf(bytes32 id, address consumer, bytes calldata body)
        external
        view
        returns (uint8 status, bytes memory result)
    {
        uint256 slot = slots[_key(id, consumer)];
        State state = _state(slot);
        bool answered = (state == State.Answered || state == State.Kept) && slot >> 8 == _kept(keccak256(body)) >> 8;
        bool failed = state == State.Failed && body.length == 1 && uint8(body[0]) == slot >> 136;
        if (!answered && !failed) revert NotTheResult(id);
        return (uint8(body[0]), body[1:]);
    }

    /// @inheritdoc IRequests
    function idOf(Request calldata asked) public view returns (bytes32 id) {
        bytes calldata params = asked.params;
        bytes32 domain = DOMAIN;
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, domain)
            mstore(add(m, 0x20), chainid())
            mstore(add(m, 0x40), address())
            calldatacopy(add(m, 0x180), params.offset, params.length)
            let hash := keccak256(add(m, 0x180), params.length)
            calldatacopy(add(m, 0x60), asked, 0x120) // committee to payment, nine words
            mstore(add(m, 0x180), hash)
            id := keccak256(m, 0x1a0)
        }
    }

    /// @inheritdoc IRequests
    function earliest(uint256 confirmations) public view returns (uint256) {
        return block.timestamp + confirmations * BLOCK_TIME + ROUNDS;
    }

    // ================================================================================== slots

    function _key(bytes32 id, address consumer) private pure returns (bytes32) {
        return keccak256(abi.encode(id, consumer));
    }

    function _state(uint256 slot) private pure returns (State) {
        return State(slot & 0xff);
    }

    /// @dev What a slot keeps of the hash of an answer's body.
    function _kept(bytes32 hash) private pure returns (uint256) {
        return uint256(hash) & ~uint256(0xff);
    }
}

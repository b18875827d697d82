// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IOperatorFront} from "./interfaces/IOperatorFront.sol";
import {Ask, IRequests, Request} from "./interfaces/IRequests.sol";

interface IERC677 {
    function transferAndCall(address to, uint256 amount, bytes calldata data) external returns (bool);
}

/// @title OperatorFront
/// @notice {IOperatorFront} is the manual.
contract OperatorFront is IOperatorFront {
    address public immutable REQUESTS;
    bytes32 public immutable COMMITTEE;
    uint64 public immutable LIFE;
    uint8 public immutable CONFIRMATIONS;
    address private immutable LINK;
    uint256 private immutable GRACE;

    /// @dev What the consumer gets, and what the front needs around it at most, with results of kilobytes.
    uint256 private constant CONSUMER_GAS = 400_000;
    uint32 private constant CALLBACK_GAS = 500_000;

    uint8 private constant ANSWERED = 1;

    /// @dev Who is to be called back for a request of {IRequests}, and how: one slot.
    struct Caller {
        address consumer;
        bytes4 callback;
        uint64 nonce;
    }

    mapping(bytes32 id => Caller) private callers;
    /// @inheritdoc IOperatorFront
    mapping(bytes32 requestId => bytes32 id) public idOf;

    constructor(IRequests requests, bytes32 committee, uint64 life, uint8 confirmations) {
        REQUESTS = address(requests);
        COMMITTEE = committee;
        LIFE = life;
        CONFIRMATIONS = confirmations;
        LINK = requests.TOKEN();
        GRACE = requests.GRACE();
        uint256 earliest = requests.earliest(confirmations);
        if (block.timestamp + life < earliest) revert IRequests.DeadlineTooSoon(block.timestamp + life, earliest);
    }

    // ================================================================================== requests

    /// @inheritdoc IOperatorFront
    function onTokenTransfer(address sender, uint256 amount, bytes calldata data) external {
        if (msg.sender != LINK) revert MustUseLink(msg.sender);
        bytes4 selector = bytes4(data);
        if (selector == this.operatorRequest.selector) {
            (,, bytes32 specId, bytes4 callback, uint256 nonce, uint256 version, bytes memory params) =
                abi.decode(data[4:], (address, uint256, bytes32, bytes4, uint256, uint256, bytes));
            _request(sender, amount, specId, callback, nonce, version, params);
        } else if (selector == this.oracleRequest.selector) {
            (,, bytes32 specId, address to, bytes4 callback, uint256 nonce, uint256 version, bytes memory params) =
                abi.decode(data[4:], (address, uint256, bytes32, address, bytes4, uint256, uint256, bytes));
            if (to != sender) revert OtherCallback(to, sender);
            _request(sender, amount, specId, callback, nonce, version, params);
        } else {
            revert NotARequest(selector);
        }
    }

    function _request(
        address sender,
        uint256 amount,
        bytes32 specId,
        bytes4 callback,
        uint256 nonce,
        uint256 version,
        bytes memory params
    ) private {
        if (nonce > type(uint64).max) revert BadNonce(nonce);
        bytes32 requestId = _requestId(sender, nonce);
        if (idOf[requestId] != 0) revert NotUnique(requestId);
        // Senders' nonces are alike, so the number is taken from what they are hashed to.
        Ask memory ask = Ask({
            committee: COMMITTEE,
            job: specId,
            number: uint64(bytes8(requestId)),
            deadline: uint64(block.timestamp) + LIFE,
            callbackGas: CALLBACK_GAS,
            confirmations: CONFIRMATIONS,
            callback: this.answered.selector,
            params: params
        });
        bytes32 id = _idOf(ask, amount);
        callers[id] = Caller(sender, callback, uint64(nonce));
        idOf[requestId] = id;
        emit OracleRequest(
            specId, sender, requestId, amount, sender, callback, ask.deadline + GRACE, version, params
        );
        emit Asked(requestId, id);
        if (!IERC677(LINK).transferAndCall(REQUESTS, amount, abi.encode(ask))) revert NotPassedOn();
    }

    function _idOf(Ask memory ask, uint256 amount) private view returns (bytes32) {
        return IRequests(REQUESTS).idOf(
            Request({
                committee: ask.committee,
                job: ask.job,
                consumer: address(this),
                number: ask.number,
                deadline: ask.deadline,
                callbackGas: ask.callbackGas,
                confirmations: ask.confirmations,
                callback: ask.callback,
                payment: uint128(amount), // Requests refuses what does not fit
                params: ask.params
            })
        );
    }

    function _requestId(address sender, uint256 nonce) private pure returns (bytes32) {
        return keccak256(abi.encodePacked(sender, nonce));
    }

    /// @inheritdoc IOperatorFront
    function oracleRequest(address, uint256, bytes32, address, bytes4, uint256, uint256, bytes calldata) external view {
        revert MustUseLink(msg.sender);
    }

    /// @inheritdoc IOperatorFront
    function operatorRequest(address, uint256, bytes32, bytes4, uint256, uint256, bytes calldata) external view {
        revert MustUseLink(msg.sender);
    }

    // ================================================================================== answers

    /// @inheritdoc IOperatorFront
    function answered(bytes32 id, uint8 status, bytes calldata result) external {
        if (msg.sender != REQUESTS) revert NotRequests(msg.sender);
        if (status != ANSWERED) return; // until it is cancelled
        Caller memory caller = callers[id];
        bytes32 requestId = _requestId(caller.consumer, caller.nonce);
        delete callers[id];
        delete idOf[requestId];
        emit OracleResponse(requestId);

        bytes memory data = abi.encodePacked(caller.callback, requestId, result);
        address consumer = caller.consumer;
        bool called = gasleft() / 64 * 63 > CONSUMER_GAS + 3000;
        assembly ("memory-safe") {
            // Nothing is copied of what it returns.
            if called { called := call(CONSUMER_GAS, consumer, 0, add(data, 0x20), mload(data), 0, 0) }
        }
        if (!called) revert CallbackFailed(requestId);
    }

    // ================================================================================== cancellation

    /// @inheritdoc IOperatorFront
    function cancelOracleRequest(bytes32 requestId, uint256 payment, bytes4 callbackFunctionId, uint256)
        external
    {
        _cancel(requestId, payment, callbackFunctionId);
    }

    /// @inheritdoc IOperatorFront
    function cancelOracleRequestByRequester(uint256 nonce, uint256 payment, bytes4 callbackFunctionId, uint256)
        external
    {
        _cancel(_requestId(msg.sender, nonce), payment, callbackFunctionId);
    }

    function _cancel(bytes32 requestId, uint256 payment, bytes4 callback) private {
        bytes32 id = idOf[requestId];
        Caller memory caller = callers[id];
        if (caller.consumer != msg.sender || caller.callback != callback) revert NoSuchRequest(requestId);
        delete callers[id];
        delete idOf[requestId];
        emit CancelOracleRequest(requestId);
        if (IRequests(REQUESTS).refund(id, msg.sender) != payment) revert NoSuchRequest(requestId);
    }

    // ================================================================================== reads

    /// @inheritdoc IOperatorFront
    function getChainlinkToken() external view returns (address) {
        return LINK;
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Subscriptions} from "./Subscriptions.sol";
import {IFunctionsFront} from "./interfaces/IFunctionsFront.sol";
import {Ask, IRequests, Request, State} from "./interfaces/IRequests.sol";
import {Scripts} from "./libraries/Scripts.sol";

interface IERC677 {
    function transferAndCall(address to, uint256 amount, bytes calldata data) external returns (bool);
}

interface IFunctionsClient {
    function handleOracleFulfillment(bytes32 requestId, bytes memory response, bytes memory err) external;
}

/// @title FunctionsFront
/// @notice {IFunctionsFront} is the manual.
/// @dev Nodes tell an OperatorFront by its getters, getChainlinkToken among them, and put answers for it behind an id.
/// This front must never have all of those: it takes answers as they are.
contract FunctionsFront is Subscriptions, IFunctionsFront {
    address public immutable REQUESTS;
    bytes32 public immutable COMMITTEE;
    uint64 public immutable LIFE;
    uint8 public immutable CONFIRMATIONS;
    uint88 public immutable FEE;
    uint64 public immutable PER_GAS;

    uint256 private constant MOST_DATA = 30 << 10;
    uint32 private constant MOST_GAS = 300_000;
    /// @dev What the front itself needs around the consumer's part at most, a refund and 512 bytes of answer included.
    uint32 private constant OVERHEAD = 150_000;
    /// @dev Of that, what is left for the time after the consumer was called.
    uint256 private constant AFTERWARDS = 15_000;
    /// @dev Calldata's floor, for a byte that is not zero.
    uint256 private constant GAS_A_BYTE = 40;

    uint16 private constant VERSION = 1;
    uint8 private constant ANSWERED = 1;

    /// @dev An open request: one slot. Its cost follows from callbackGas and length.
    struct Pending {
        address consumer;
        uint48 subscriptionId;
        uint24 callbackGas;
        uint24 length;
    }

    mapping(bytes32 requestId => Pending) private pending;
    uint64 private count;

    constructor(IRequests requests, bytes32 committee, uint64 life, uint8 confirmations, uint88 fee, uint64 perGas)
        Subscriptions(requests.TOKEN())
    {
        REQUESTS = address(requests);
        COMMITTEE = committee;
        LIFE = life;
        CONFIRMATIONS = confirmations;
        FEE = fee;
        PER_GAS = perGas;
        uint256 earliest = requests.earliest(confirmations);
        if (block.timestamp + life < earliest) {
            revert IRequests.DeadlineTooSoon(block.timestamp + life, earliest);
        }
    }

    // ================================================================================== requests

    /// @inheritdoc IFunctionsFront
    function sendRequest(
        uint64 subscriptionId,
        bytes calldata data,
        uint16 dataVersion,
        uint32 callbackGasLimit,
        bytes32 donId
    ) external returns (bytes32 requestId) {
        if (data.length == 0) revert EmptyRequestData();
        if (data.length > MOST_DATA) revert TooMuchData(data.length, MOST_DATA);
        if (dataVersion != VERSION) revert OtherVersion(dataVersion);
        isValidCallbackGasLimit(subscriptionId, callbackGasLimit);
        Scripts.check(data);
        uint96 cost = costOf(data.length, callbackGasLimit);
        _charge(subscriptionId, msg.sender, cost);

        Ask memory ask = Ask({
            committee: COMMITTEE,
            job: donId,
            number: ++count,
            deadline: uint64(block.timestamp) + LIFE,
            callbackGas: callbackGasLimit + OVERHEAD,
            confirmations: CONFIRMATIONS,
            callback: this.answered.selector,
            params: data
        });
        requestId = _idOf(ask, cost);
        pending[requestId] = Pending(msg.sender, uint48(subscriptionId), uint24(callbackGasLimit), uint24(data.length));
        emit RequestStart(
            requestId,
            donId,
            subscriptionId,
            _ownerOf(subscriptionId),
            msg.sender,
            tx.origin,
            data,
            dataVersion,
            callbackGasLimit,
            cost
        );
        if (!IERC677(LINK).transferAndCall(REQUESTS, cost, abi.encode(ask))) revert NotPassedOn();
    }

    function _idOf(Ask memory ask, uint96 cost) private view returns (bytes32) {
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
                payment: cost,
                params: ask.params
            })
        );
    }

    // ================================================================================== answers

    /// @inheritdoc IFunctionsFront
    function answered(bytes32 requestId, uint8 status, bytes calldata result) external {
        if (msg.sender != REQUESTS) revert NotRequests(msg.sender);
        Pending memory p = pending[requestId];
        delete pending[requestId];
        bytes memory response;
        bytes memory err;
        uint96 cost;
        uint96 back;
        if (status == ANSWERED) {
            (response, err) = abi.decode(result, (bytes, bytes));
            cost = costOf(p.length, p.callbackGas);
        } else {
            err = _reason(status);
            back = _refund(requestId);
        }
        _complete(p.subscriptionId, p.consumer, back);

        bytes memory data = abi.encodeCall(IFunctionsClient.handleOracleFulfillment, (requestId, response, err));
        (address consumer, uint256 wanted, uint256 left) = (p.consumer, p.callbackGas, gasleft());
        if (left < AFTERWARDS || (left - AFTERWARDS) / 64 * 63 < wanted) revert TooLittleGas(requestId);
        bool called;
        assembly ("memory-safe") {
            // Nothing is copied of what it returns.
            called := call(wanted, consumer, 0, add(data, 0x20), mload(data), 0, 0)
        }
        emit RequestProcessed(
            requestId, p.subscriptionId, cost, tx.origin, called ? 0 : 1, response, err, ""
        );
    }

    /// @dev Why there is no answer, as {IRequests} numbers the reasons.
    function _reason(uint8 status) private pure returns (bytes memory) {
        if (status == 2) return "no agreement";
        if (status == 3) return "source down";
        if (status == 4) return "halted";
        if (status == 5) return "refused";
        return "unknown";
    }

    /// @dev What comes back of a request's payment, which was a uint96.
    function _refund(bytes32 requestId) private returns (uint96) {
        return uint96(IRequests(REQUESTS).refund(requestId, address(this)));
    }

    /// @inheritdoc IFunctionsFront
    function timeoutRequests(bytes32[] calldata requestIds) external {
        for (uint256 i; i < requestIds.length; ++i) {
            bytes32 requestId = requestIds[i];
            Pending memory p = pending[requestId];
            if (p.consumer == address(0)) revert NoSuchRequest(requestId);
            delete pending[requestId];
            // Of what was answered, and failed here for want of gas, nothing comes back.
            (State state,,) = IRequests(REQUESTS).stateOf(requestId, address(this));
            uint96 back = state == State.Kept ? 0 : _refund(requestId);
            _complete(p.subscriptionId, p.consumer, back);
            emit RequestTimedOut(requestId);
        }
    }

    // ================================================================================== reads

    /// @inheritdoc IFunctionsFront
    function costOf(uint256 length, uint32 callbackGasLimit) public view returns (uint96) {
        // 2^88 + 2^64 · 2^21 at most.
        return uint96(FEE + PER_GAS * (callbackGasLimit + GAS_A_BYTE * length));
    }

    /// @inheritdoc IFunctionsFront
    function isValidCallbackGasLimit(uint64, uint32 callbackGasLimit) public pure {
        if (callbackGasLimit > MOST_GAS) revert GasLimitTooBig(MOST_GAS);
    }
}

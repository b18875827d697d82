// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ISubscriptions} from "./ISubscriptions.sol";

/// @title FunctionsFront: contracts that were written for Chainlink Functions ask here, unchanged.
/// @notice To a `FunctionsClient` this is the router: the address that its constructor takes, which is configuration. What
/// consumers and owners of subscriptions meet of Chainlink's FunctionsRouter is here ({ISubscriptions} has the owners' part):
/// its functions, events and errors. Nobody owns it.
///
/// ## A request
///
/// `sendRequest` asks {IRequests} at once, and its id is the request's there:
///
/// ```
///   committee, confirmations   the front's, for ever
///   job                        the donId: which job that is, the committee's nodes are configured with
///   params                     the data, the CBOR of a FunctionsRequest as the consumer made it
///   payment                    {costOf} its length and callback gas, out of the subscription
///   deadline                   now + LIFE
/// ```
///
/// The source is in the request, JavaScript, as `initializeRequestForInlineJavaScript` puts it there; what is elsewhere, or
/// brings secrets, is refused here ({Scripts}). The job says which hosts it may ask.
///
/// ## An answer
///
/// The committee's result is `abi.encode(bytes response, bytes err)`: what the source returned, or the message of the error
/// that it ended with; never both. The consumer's `handleOracleFulfillment(requestId, response, err)` is called with
/// `callbackGasLimit` gas, once, after everything is written. If it reverts, `resultCode` in {RequestProcessed} is 1 and that is
/// that, as with Chainlink: the event has the answer, and {IRequests-resultOf} vouches for it with this front as consumer.
///
/// Where the committee swore that it has no answer, the payment goes back to the subscription, and the consumer is called
/// with the reason as `err`: `no agreement`, `source down`, `halted`, `refused`.
///
/// ## What does not come back
///
/// A request without an answer is open until {timeoutRequests}, from `deadline + GRACE` of {IRequests} on, by anyone.
/// The payment goes back to the subscription; the consumer is not called, as with Chainlink.
///
/// ## What a callback can touch
///
/// The front holds the subscriptions' LINK. It calls one function of the contract that asked, and has no allowance or role
/// anywhere but that of the consumer of its own requests. When it calls, the request is over, charged or refunded; a consumer
/// that comes back meets what everybody meets at any other time.
interface IFunctionsFront is ISubscriptions {
    // -------------------------------------------------------------------------------------------- errors

    error EmptyRequestData();
    /// @notice More than Chainlink Functions takes: shorten the source or its arguments.
    error TooMuchData(uint256 length, uint256 most);
    /// @notice Data of another version than 1 is not known: make it by `FunctionsRequest.encodeCBOR`.
    error OtherVersion(uint16 dataVersion);
    error GasLimitTooBig(uint32 limit);
    /// @notice The token refused to pass the payment on.
    error NotPassedOn();
    /// @notice Only {IRequests} brings answers.
    error NotRequests(address caller);
    /// @notice There was too little gas left for the consumer: end the request by {timeoutRequests}.
    error TooLittleGas(bytes32 requestId);
    /// @notice No request with this id is open.
    error NoSuchRequest(bytes32 requestId);

    // -------------------------------------------------------------------------------------------- events

    /// @notice As Chainlink's router has it; `estimatedTotalCostJuels` is what it costs.
    event RequestStart(
        bytes32 indexed requestId,
        bytes32 indexed donId,
        uint64 indexed subscriptionId,
        address subscriptionOwner,
        address requestingContract,
        address requestInitiator,
        bytes data,
        uint16 dataVersion,
        uint32 callbackGasLimit,
        uint96 estimatedTotalCostJuels
    );
    /// @notice As Chainlink's router has it. @param totalCostJuels 0 where there was no answer.
    /// @param transmitter The account whose transaction brought it. @param resultCode 0, or 1 where the consumer reverted.
    /// @param callbackReturnData Always empty: nothing is copied of what a consumer returns.
    event RequestProcessed(
        bytes32 indexed requestId,
        uint64 indexed subscriptionId,
        uint96 totalCostJuels,
        address transmitter,
        uint8 resultCode,
        bytes response,
        bytes err,
        bytes callbackReturnData
    );
    event RequestTimedOut(bytes32 indexed requestId);

    // --------------------------------------------------------------------------------------- for consumers

    /// @notice Asks. The caller is a consumer of the subscription.
    function sendRequest(
        uint64 subscriptionId,
        bytes calldata data,
        uint16 dataVersion,
        uint32 callbackGasLimit,
        bytes32 donId
    ) external returns (bytes32 requestId);

    // ----------------------------------------------------------------------------------------- for anyone

    /// @notice Ends requests that can have no answer any more.
    function timeoutRequests(bytes32[] calldata requestIds) external;

    // -------------------------------------------------------------------------------------- for contracts

    /// @notice Called by Requests.
    function answered(bytes32 requestId, uint8 status, bytes calldata result) external;

    // --------------------------------------------------------------------------------------------- reads

    /// @notice What a request costs: `FEE + PER_GAS · (callbackGasLimit + 40 · length)`, the length being its data's, which
    /// is delivered with the answer.
    function costOf(uint256 length, uint32 callbackGasLimit) external view returns (uint96 juels);
    /// @notice Reverts for more than 300,000, Chainlink's limit for subscriptions without flags.
    function isValidCallbackGasLimit(uint64 subscriptionId, uint32 callbackGasLimit) external view;
    function REQUESTS() external view returns (address);
    function COMMITTEE() external view returns (bytes32);
    /// @notice Seconds in which an answer is sworn, or there is none.
    function LIFE() external view returns (uint64);
    function CONFIRMATIONS() external view returns (uint8);
    /// @notice Of every request, in the smallest units of LINK.
    function FEE() external view returns (uint88);
    /// @notice For a unit of gas, in the smallest units of LINK.
    function PER_GAS() external view returns (uint64);
}

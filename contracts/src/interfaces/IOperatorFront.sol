// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title OperatorFront: contracts that were written for Chainlink's direct requests ask here, unchanged.
/// @notice To a `ChainlinkClient` this is the oracle: `setChainlinkOracle(front)` is all that changes, and that is
/// configuration. Its functions, events and request ids are those of Chainlink's Operator that a consumer meets. Nobody
/// owns it.
///
/// ## A request
///
/// The consumer sends LINK by `transferAndCall`, with a call of {oracleRequest} or {operatorRequest} as data. Of that
/// call sender and payment are ignored: they are what the token says. The request's id is
/// `keccak256(abi.encodePacked(sender, nonce))`. The front asks {IRequests} at once:
///
/// ```
///   committee, confirmations   the front's, for ever
///   job                        the specId: which job that is, the committee's nodes are configured with
///   params                     the data, CBOR as the consumer made it
///   payment                    all the LINK that came: it is passed on, the front never keeps any
///   deadline                   now + LIFE
/// ```
///
/// ## An answer
///
/// The committee's result follows the request's id in the call to the consumer: `callbackFunctionId ‖ requestId ‖
/// result`, with 400,000 gas. Of static types that is the job's output as it is. Of `bytes`, `string` and what holds them,
/// offsets count from the id, so the result is `abi.encode(bytes32(0), outputs…)` without its first word.
///
/// If the consumer reverts, {IRequests} says so ({IRequests-resultOf} has the result for the front as consumer), and the
/// payment is kept. An answer that the committee swore not to have is not called back, as Chainlink has no call for that:
/// from then on the consumer can cancel.
///
/// ## Cancellation
///
/// `cancelExpiration` in {OracleRequest} is the true one: from then on, if there was no answer, {cancelOracleRequest}
/// sends the LINK back, and until then an answer may still come. A sworn failure can be cancelled before.
///
/// ## What a callback can touch
///
/// The front calls the contract that sent the LINK, never another; it holds no token, has no allowance, and no role
/// anywhere but that of the consumer of its own requests, of which all that can be done is to ask and to be refunded.
interface IOperatorFront {
    // -------------------------------------------------------------------------------------------- errors

    /// @notice Only the token's `transferAndCall` makes requests.
    error MustUseLink(address caller);
    /// @notice The data is no call of {oracleRequest} or {operatorRequest}.
    error NotARequest(bytes4 selector);
    /// @notice The callback address is another than the sender's, which Chainlink's Operator would never have called.
    error OtherCallback(address callback, address sender);
    /// @notice The nonce does not fit in 64 bits.
    error BadNonce(uint256 nonce);
    /// @notice The sender has an open request with this nonce.
    error NotUnique(bytes32 requestId);
    /// @notice The token refused to pass the payment on.
    error NotPassedOn();
    /// @notice No open request has this id, consumer, payment and callback.
    error NoSuchRequest(bytes32 requestId);
    /// @notice Only {IRequests} brings answers.
    error NotRequests(address caller);
    /// @notice The consumer reverted, or there was too little gas left for it.
    error CallbackFailed(bytes32 requestId);

    // -------------------------------------------------------------------------------------------- events

    /// @notice As Chainlink's Operator has it. @param cancelExpiration Unix seconds.
    event OracleRequest(
        bytes32 indexed specId,
        address requester,
        bytes32 requestId,
        uint256 payment,
        address callbackAddr,
        bytes4 callbackFunctionId,
        uint256 cancelExpiration,
        uint256 dataVersion,
        bytes data
    );
    event CancelOracleRequest(bytes32 indexed requestId);
    event OracleResponse(bytes32 indexed requestId);
    /// @notice Which of {IRequests} an oracle request became.
    event Asked(bytes32 indexed requestId, bytes32 indexed id);

    // --------------------------------------------------------------------------------------- for consumers

    /// @notice What the data of a `transferAndCall` calls; by anyone, always refused.
    function oracleRequest(
        address sender,
        uint256 payment,
        bytes32 specId,
        address callbackAddress,
        bytes4 callbackFunctionId,
        uint256 nonce,
        uint256 dataVersion,
        bytes calldata data
    ) external;

    /// @notice The same, for answers of many words.
    function operatorRequest(
        address sender,
        uint256 payment,
        bytes32 specId,
        bytes4 callbackFunctionId,
        uint256 nonce,
        uint256 dataVersion,
        bytes calldata data
    ) external;

    /// @notice Sends a request's payment back to its consumer, the caller.
    /// @param expiration Ignored: it is Requests that knows the time.
    function cancelOracleRequest(bytes32 requestId, uint256 payment, bytes4 callbackFunctionId, uint256 expiration)
        external;

    /// @notice The same by nonce.
    function cancelOracleRequestByRequester(
        uint256 nonce,
        uint256 payment,
        bytes4 callbackFunctionId,
        uint256 expiration
    ) external;

    // -------------------------------------------------------------------------------------- for contracts

    /// @notice Called by the token. @param data A call of {oracleRequest} or {operatorRequest}.
    function onTokenTransfer(address sender, uint256 amount, bytes calldata data) external;

    /// @notice Called by Requests.
    function answered(bytes32 id, uint8 status, bytes calldata result) external;

    // --------------------------------------------------------------------------------------------- reads

    function getChainlinkToken() external view returns (address);
    /// @notice The request's id in {IRequests}, 0 if it is not open here.
    function idOf(bytes32 requestId) external view returns (bytes32);
    function REQUESTS() external view returns (address);
    function COMMITTEE() external view returns (bytes32);
    /// @notice Seconds in which an answer is sworn, or there is none.
    function LIFE() external view returns (uint64);
    function CONFIRMATIONS() external view returns (uint8);
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IEarnings} from "./IEarnings.sol";
import {Sworn} from "./IHearing.sol";

/// @notice What a consumer asks. The consumer is who calls, the payment what comes with the call.
/// @param committee Who is to answer.
/// @param job What it is to do: the hash of the job's canonical form.
/// @param number Any number by which the consumer's equal questions differ, say its own count of them.
/// @param deadline Unix seconds: the answer is sworn by then, or there is none. Not before {IRequests-earliest}.
/// @param callbackGas For the callback: at most 5,000,000; 0 for 400,000.
/// @param confirmations Blocks on top of the request's own before oracles take it for asked.
/// @param callback The consumer's function that is called: `(bytes32 id, uint8 status, bytes result)`.
/// @param params The job's parameters, `abi.encode(…)` in the order in which the job declares them.
struct Ask {
    bytes32 committee;
    bytes32 job;
    uint64 number;
    uint64 deadline;
    uint32 callbackGas;
    uint8 confirmations;
    bytes4 callback;
    bytes params;
}

/// @notice The whole request, as its event has it and its id commits to it. {Ask} says what is not said here.
/// @param consumer Who asked, is called back, and takes back the payment of what is not answered.
/// @param callbackGas Never 0.
/// @param payment Units of the coin, see {IRequests-TOKEN}.
struct Request {
    bytes32 committee;
    bytes32 job;
    address consumer;
    uint64 number;
    uint64 deadline;
    uint32 callbackGas;
    uint8 confirmations;
    bytes4 callback;
    uint128 payment;
    bytes params;
}

/// @dev Where a request stands.
enum State {
    None, // never asked here, or by another consumer
    Open, // asked and neither answered nor refunded
    Answered, // answered, paid, and called back
    Kept, // answered and paid, but the callback failed: see {IRequests-resultOf}
    Failed, // the committee swore why it has no answer: the payment waits for {IRequests-refund}
    Refunded
}

/// @title Requests: a contract asks, a committee swears an answer, the contract is called back.
/// @notice Anyone may ask any job of any committee. Nobody owns this contract, and nothing in it can be paused or
/// changed.
///
/// ## The question
///
/// A request's id is
///
/// ```
///   keccak256(abi.encode(keccak256("jurat.request.v1"), chain id, this contract, committee, job, consumer, number,
///                        deadline, callbackGas, confirmations, callback, payment, keccak256(params)))
/// ```
///
/// so it commits to all that was asked, and where. After a reorganisation an answer fulfils the question that it was
/// sworn to, or none. A question is asked once: whoever repeats it changes the number.
///
/// ## The answer
///
/// An answer is a leaf of a report: kind 2, subject the id, payload `keccak256(body)`, with
/// `body = abi.encodePacked(uint8 status, bytes result)`:
///
/// ```
///   1 answered       result is the job's output, ABI-encoded; the committee is paid
///   2 no agreement   too few oracles named one result
///   3 source down    the oracles could not reach what the job reads
///   4 halted         a guard of the job tripped
///   5 refused        the job is unknown, the parameters are not its, or no oracle may act
///   6 unknown        of a job that acts: it may have happened, and nobody can tell
/// ```
///
/// What is not 1 has no result, and costs nothing: the consumer takes its payment back at once.
///
/// Anyone may bring it, by {fulfil}, if the report is of the committee's current epoch as Feeds knows it
/// ({IFeeds-sync}), the key has not expired, and the report's time is not after the deadline. It must come before
/// `deadline + GRACE`. From then on, and only then, an open request is refunded: no second belongs to both.
///
/// ## The callback
///
/// The consumer is called at most once, after all of the request's state is written, with no value and with exactly
/// `callbackGas`: a delivery with too little gas for that is refused, so nobody can make a callback fail by
/// giving it less. Nothing that it returns is copied. If it reverts, the answer counts as given and is paid;
/// {resultOf} then vouches for it. This contract has no role or allowance anywhere, and the only contract that it calls
/// is the one that asked: a callback reaches no balance but its own.
///
/// ## The payment
///
/// Out of an answer's payment whoever delivered it is reimbursed for the gas at the block's base fee, as of a
/// transaction of its own, as far as the payment goes. (A tip is its own affair; and nothing is reimbursed in a token,
/// of which this contract knows no price.) What is left
/// belongs to the members of the epoch that swore it, in equal parts, whoever observed: which of them did is not on
/// chain, and to be paid each needs 2f others. All of it is pulled: {collect}, {withdraw}, {refund}.
///
/// ## The coin
///
/// A deployment takes one coin for ever. With `TOKEN` 0 it is the native one, and {request} takes it as the call's
/// value. Else it is an ERC-677 token such as LINK: `transferAndCall(requests, payment, abi.encode(ask))` asks, and the
/// consumer is who sent the tokens. The deployer chose the token: one that lies harms who asks with it.
interface IRequests is IEarnings {
    // -------------------------------------------------------------------------------------------- errors

    /// @notice No answer could be sworn by that deadline: it takes until `earliest` for the question to be final and
    /// for the rounds that agree on the answer.
    error DeadlineTooSoon(uint256 deadline, uint256 earliest);
    /// @notice More gas for a callback than the most that there is.
    error TooMuchGas(uint256 asked, uint256 most);
    /// @notice That very question was asked before: change its number.
    error AskedAlready(bytes32 id);
    /// @notice This deployment takes another coin: `TOKEN`, or the native one where that is 0.
    error OtherCoin(address token);
    /// @notice The payment does not fit in 128 bits, or the token itself asks.
    error BadPayment(uint256 amount);
    /// @notice What came with the tokens is not `abi.encode(ask)`.
    error NotAnAsk();

    /// @notice No such request is open here: `state` is what it is in. None if it was never asked: also where a single
    /// field differs from what was asked, or the request was undone by a reorganisation.
    error NotOpen(bytes32 id, State state);
    /// @notice The body's status is none of these, or one without result comes with one.
    error BadBody();
    /// @notice The answer was sworn at `time` (Unix milliseconds), after the deadline (seconds).
    error SwornLate(uint256 time, uint256 deadline);
    /// @notice The answer came too late: from `until` (Unix seconds) on the request can only be refunded.
    error DeliveredLate(uint256 until);
    /// @notice The callback would get less gas than was asked for it: send the delivery with more.
    error TooLittleGas(uint256 left, uint256 wanted);
    /// @notice A callback delivers no other answer.
    error Delivering();

    /// @notice An open request is not refunded before `from` (Unix seconds).
    error NotYet(bytes32 id, uint256 from);
    /// @notice There is nothing to take back of a request of the caller's in this state.
    error NoRefund(bytes32 id, State state);
    /// @notice The body is not what the committee answered, or it answered nothing.
    error NotTheResult(bytes32 id);

    // -------------------------------------------------------------------------------------------- events

    /// @notice A question was asked. The fields are those of {Request}.
    event Requested(
        bytes32 indexed id,
        bytes32 indexed committee,
        bytes32 indexed job,
        address consumer,
        uint64 number,
        uint64 deadline,
        uint32 callbackGas,
        uint8 confirmations,
        bytes4 callback,
        uint128 payment,
        bytes params
    );
    /// @notice A sworn answer came. @param called Whether the callback went well.
    event Answered(bytes32 indexed id, uint8 status, bool called, bytes result);
    /// @notice A payment went back to whom its consumer named.
    event Refunded(bytes32 indexed id, address to, uint256 amount);

    // ------------------------------------------------------------------------------------------ questions

    /// @notice Asks, and pays in the native coin.
    function request(Ask calldata ask) external payable returns (bytes32 id);

    /// @notice Asks, and has paid in `TOKEN`: called by the token, in its `transferAndCall`.
    /// @param sender Who sent the tokens: the consumer. @param amount The payment. @param data `abi.encode(ask)`.
    function onTokenTransfer(address sender, uint256 amount, bytes calldata data) external;

    /// @notice Sends a payment to `to`: of a request of the caller's that the committee swore to have no answer to, or
    /// that is open at `deadline + GRACE`.
    function refund(bytes32 id, address to) external returns (uint256 amount);

    // -------------------------------------------------------------------------------------------- answers

    /// @notice Brings the answer to a request and calls its consumer back. Anyone may.
    /// @param report Of the request's committee, with the answer's leaf under its root.
    /// @param path The leaf's siblings, from the bottom, in sorted pairs.
    /// @param asked The request as it was asked. @param body Status and result.
    function fulfil(Sworn calldata report, bytes32[] calldata path, Request calldata asked, bytes calldata body)
        external;

    // ---------------------------------------------------------------------------------------------- reads

    /// @notice The state of a request of that consumer's; its payment (0 once it is no longer the consumer's) and
    /// deadline (0 once it is no longer open).
    function stateOf(bytes32 id, address consumer)
        external
        view
        returns (State state, uint256 payment, uint256 deadline);

    /// @notice Status and result of a request of that consumer's, out of the body in its {Answered} event (status 1 ‖
    /// result): reverts unless the committee swore just that. For consumers whose callback failed, or that would
    /// rather be told by anybody than be called.
    function resultOf(bytes32 id, address consumer, bytes calldata body)
        external
        view
        returns (uint8 status, bytes memory result);

    /// @notice The id of a request.
    function idOf(Request calldata asked) external view returns (bytes32);

    /// @notice The earliest deadline (Unix seconds) for a request that comes now:
    /// `now + confirmations · BLOCK_TIME + ROUNDS`.
    function earliest(uint256 confirmations) external view returns (uint256);

    /// @notice Seconds that a block takes on this chain, rounded up.
    function BLOCK_TIME() external view returns (uint256);
    /// @notice Seconds that oracles need from a final question to a sworn answer.
    function ROUNDS() external view returns (uint256);
    /// @notice Seconds past the deadline for which an answer that was sworn in time may still be brought.
    function GRACE() external view returns (uint256);
}

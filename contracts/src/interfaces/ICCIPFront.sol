// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IReceiver} from "./IInbox.sol";
import {Message, TokenAmount} from "./IOutbox.sol";

/// @notice What senders hand to CCIP's router.
/// @param receiver `abi.encode(address)`.
/// @param tokenAmounts Of this chain, each allowed to the router.
/// @param feeToken 0 for the native coin, or {ICCIPFront-WRAPPED}.
/// @param extraArgs A tag of 4 bytes and what goes with it, see {ICCIPFront}; or nothing.
struct EVM2AnyMessage {
    bytes receiver;
    bytes data;
    TokenAmount[] tokenAmounts;
    address feeToken;
    bytes extraArgs;
}

/// @notice What receivers are handed.
/// @param sender `abi.encode(address)`. @param destTokenAmounts Of this chain, and there already.
struct Any2EVMMessage {
    bytes32 messageId;
    uint64 sourceChainSelector;
    bytes sender;
    bytes data;
    TokenAmount[] destTokenAmounts;
}

/// @title What CCIP's routers are to senders.
interface IRouterClient {
    error UnsupportedDestinationChain(uint64 destChainSelector);
    error InsufficientFeeTokenAmount();
    error InvalidMsgValue();

    function isChainSupported(uint64 destChainSelector) external view returns (bool supported);
    function getFee(uint64 destinationChainSelector, EVM2AnyMessage calldata message)
        external
        view
        returns (uint256 fee);
    function ccipSend(uint64 destinationChainSelector, EVM2AnyMessage calldata message)
        external
        payable
        returns (bytes32 messageId);
}

/// @title What CCIP's routers call.
interface IAny2EVMMessageReceiver {
    function ccipReceive(Any2EVMMessage calldata message) external;
}

/// @title CCIPFront: CCIP's router, towards senders and receivers that were written for it.
/// @notice A contract that was given this as its router sends and receives by {IOutbox} and {IInbox} without a changed
/// line. The front has no say in what is delivered: it is a sender there and a receiver here, and knows the fronts of other
/// chains.
///
/// ## Chains
///
/// CCIP's chain selectors are not chain ids. `ADMIN`, the outbox's, connects a selector with a chain and the front there,
/// once: by two calls of {connect}, `DELAY` seconds apart at least. It can never be changed. Nobody else owns anything.
///
/// ## Sending
///
/// The fee is the outbox's quote, in the native coin or, unwrapped on the way, in `WRAPPED`. Other fee tokens, LINK among
/// them, are refused by name. What is paid beyond the fee goes back, if the sender takes it; else it is lost, as with
/// CCIP. `extraArgs` are
///
/// ```
///   nothing                   200,000 gas, in any order
///   0x97a657c9 EVM V1         gasLimit, in any order
///   0x181dcf10 generic V2     gasLimit, allowOutOfOrderExecution: false has it delivered after this sender's last such
///   0xa69dd4aa generic V3     gasLimit and finality alone. Final is what the lane takes for final, whatever is asked
/// ```
///
/// and nothing else: verifiers, executors and token receivers of the sender's choice are refused. Messages live `LIFE`
/// seconds. An ordered message that fails holds up those after it, as everywhere in {IInbox}, until it is retried or
/// has lapsed.
///
/// ## Receiving
///
/// Tokens go to the receiver, which is then called if there is something to call: no call is made without data and gas, nor
/// where there is no code, nor where the contract does not say by ERC-165 that it has `ccipReceive`. It gets at
/// least the gas that was asked for. If it reverts, the inbox keeps the message, tokens and all, for {IInbox-retry}.
///
/// ## Giving back
///
/// What was not delivered in its life comes back to the front by {IOutbox-reclaim}, and from there by {handBack} to who
/// sent it.
interface ICCIPFront is IRouterClient, IReceiver {
    /// @notice Neither the native coin nor `WRAPPED`: fees are paid in these.
    error FeeTokenNotSupported(address token, address wrapped);
    /// @notice Not `abi.encode(address)` of an address that anything is at.
    error BadReceiver(bytes receiver);
    /// @notice Extra arguments of another kind, or that ask for what there is not here. See {ICCIPFront}.
    error ArgumentsNotSupported(bytes4 tag);
    /// @notice More gas than a message can have.
    error TooMuchGas(uint256 gasLimit);
    /// @notice Fewer tokens arrived than were sent: the token takes a fee.
    error NotExact(address token, uint256 moved, uint256 wanted);
    /// @notice Only the outbox's admin connects chains, once each.
    error NotAdmin(address caller);
    error ConnectedAlready(uint64 selector, uint64 chain);
    /// @notice Announced: call again from `from` (Unix seconds) on.
    error NotYet(uint256 from);
    /// @notice Only the inbox brings messages, and only those of connected fronts are passed on.
    error NotTheInbox(address caller);
    error NotAFront(uint64 chain, address sender);
    /// @notice The ordered message before this one is neither delivered nor lapsed.
    error OutOfOrder(bytes32 previous);
    /// @notice The receiver would get less than was paid for: bring more gas.
    error TooLittleGas(uint256 left, uint256 wanted);
    /// @notice The receiver reverted.
    error ReceiverFailed(address receiver);
    /// @notice The message is not this front's, has not come back, or was handed back already.
    error NothingToHandBack(bytes32 id);
    /// @notice Coins come from the outbox and out of `WRAPPED` alone.
    error NotFor(address caller);

    event Announced(uint64 indexed selector, uint64 indexed chain, address peer, uint256 from);
    event Connected(uint64 indexed selector, uint64 indexed chain, address peer);
    event HandedBack(bytes32 indexed id, address indexed sender);

    /// @notice Connects a selector with a chain and the front there: the first call announces, the second does.
    function connect(uint64 selector, uint64 chain, address peer) external;

    /// @notice Hands the tokens of a message of this front's that came back to who sent them, each once. Anyone may.
    function handBack(Message calldata message) external;

    /// @notice {handBack} of one token alone, where another does not go to its sender now.
    /// @param place The token's in the message, from 0.
    function handBackOne(Message calldata message, uint256 place) external;

    /// @notice The chain and front of a selector; the selector of a chain. 0: not connected.
    function farOf(uint64 selector) external view returns (uint64 chain, address peer);
    function selectorOf(uint64 chain) external view returns (uint64);

    function OUTBOX() external view returns (address);
    function INBOX() external view returns (address);
    /// @notice The wrapped native coin.
    function WRAPPED() external view returns (address);
    /// @notice Seconds that a message has to be delivered.
    function LIFE() external view returns (uint64);
    function ADMIN() external view returns (address);
    function DELAY() external view returns (uint256);
}

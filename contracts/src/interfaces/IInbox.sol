// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ILaneEnd, Oath} from "./ILaneEnd.sol";
import {Message} from "./IOutbox.sol";

/// @notice What receives messages.
interface IReceiver {
    /// @notice A message for this contract. Its tokens are here already. Check that the caller is the inbox, and that
    /// source chain and sender are whom you listen to; revert to have the message kept, tokens and all.
    /// @param id The message's.
    function receiveMessage(bytes32 id, Message calldata message) external;
}

/// @dev Where a message stands here.
enum Arrival {
    None, // not seen here
    Announced, // sworn by the committee, and waiting for the guard to object
    Kept, // the receiver's call or the release of the tokens failed: to be retried
    Delivered, // released and called, once and for all
    Lapsed // not delivered by its deadline, and so never: said by {IInbox-lapse}, for the sake of what comes after it
}

/// @dev Why a message is not delivered now.
enum Refusal {
    None,
    Delivered, // it was
    PastDeadline,
    OutOfOrder, // the ordered message before it is neither delivered nor lapsed
    NeedsGuard, // an amount, or the lane, for which the guard's leaf is needed
    NeedsDelay, // to be announced, or announced and still waiting
    Known // announced or kept already
}

/// @title Inbox: where messages from other chains arrive.
/// @notice Anyone may bring a message that was sworn to have been sent ({IOutbox} has the leaf). It is delivered at most
/// once, by its deadline or not at all.
///
/// ## Delivery
///
/// Tokens are released to the receiver and the receiver is called, with exactly `gasLimit`, in one frame: if either fails,
/// both are undone and the message is *kept*. Anybody may {retry} it with more gas, until its deadline. A delivery
/// with too little gas for the receiver is refused, so nobody makes a call fail by giving it less. Where there is no code the
/// call does nothing and succeeds: send nothing to a contract that is still to be deployed. All of the message's
/// state is written before the frame; nothing that a receiver returns is copied.
///
/// A batch of one lane goes by one report and one multiproof. What cannot be delivered now is skipped in a batch, with an
/// event, and reverts when it comes alone.
///
/// ## Order
///
/// A message with a `previous` waits until that one is delivered, or has lapsed: then anyone says so by {lapse}. One
/// that is kept holds up those after it until it is retried or lapses.
///
/// ## The guard
///
/// On a lane with a guard a message needs the leaf of both committees if it moves `guardFrom` or more of some token (0,
/// where nobody set it: any amount). A call of the receiver counts as an amount of 0 of the token 0, with tokens or without:
/// `guardFrom` 0 there means that each needs the guard, more that none does for being a call. Below it the committee's leaf is enough, at once where the lane's
/// `vetoDelay` is 0. Else the message is to be announced, and waits that long, in which the guard may halt the lane; then
/// {retry} delivers it. For the guard to be in time, `vetoDelay` must exceed the source's finality, how old its final blocks
/// get, by 90 seconds: to see that the message is not there, swear the halt and bring it. That is not known here.
///
/// What a lane demands is looked at anew when a message is retried that the guard has not sworn to: if that is more than when
/// it came, it waits for {deliver} with both committees' leaves, or goes back.
interface IInbox is ILaneEnd {
    // -------------------------------------------------------------------------------------------- errors

    /// @notice No messages were brought, or of several chains.
    error BadBatch();
    /// @notice The message was not sent here by the lane's outbox under the lane's committee.
    error Foreign(bytes32 id);
    /// @notice The message, alone in its delivery, cannot be delivered now.
    error Refused(bytes32 id, Refusal why);
    /// @notice The lane has no guard, or no `vetoDelay`: deliver.
    error NothingToWaitFor(uint64 sourceChain);
    /// @notice The receiver would get less gas than was paid for: send with more.
    error TooLittleGas(uint256 left, uint256 wanted);
    /// @notice The receiver reverted, or a pool refused.
    error Failed(bytes32 id);
    /// @notice There is no pool for that token, or no longer.
    error NoPool(uint64 sourceChain, address token);
    /// @notice Only this contract calls that, on itself.
    error NotSelf();

    // -------------------------------------------------------------------------------------------- events

    event Delivered(bytes32 indexed id, uint64 indexed sourceChain);
    /// @notice The release or the call failed, and the message waits for a {retry}.
    event Kept(bytes32 indexed id, uint64 indexed sourceChain);
    /// @notice The message can be delivered from `from` (Unix seconds) on, by {retry}, unless the lane is halted.
    event Announced(bytes32 indexed id, uint64 indexed sourceChain, uint256 from);
    event Lapsed(bytes32 indexed id, uint64 indexed sourceChain);
    event Skipped(bytes32 indexed id, Refusal why);
    event VetoDelaySet(uint64 indexed sourceChain, uint32 vetoDelay);
    event GuardFromSet(uint64 indexed sourceChain, address indexed token, uint256 amount);

    // ------------------------------------------------------------------------------------------- changes

    /// @notice Opens the lane from a chain. Looser.
    function open(uint64 sourceChain, address outbox, bytes32 committee, bytes32 guard, uint32 vetoDelay) external;

    /// @notice Sets the guard, 0 for none. Stricter where there was none.
    function setGuard(uint64 sourceChain, bytes32 guard) external;

    /// @notice Sets how long a message waits that the guard has not sworn to, in seconds; see above for the least.
    /// Stricter where it is longer.
    function setVetoDelay(uint64 sourceChain, uint32 vetoDelay) external;

    /// @notice Sets the amount of a token from which the guard's leaf is needed. Stricter where it is less.
    /// @param token On the source chain; 0 for calls of the receiver.
    function setGuardFrom(uint64 sourceChain, address token, uint256 amount) external;

    // ---------------------------------------------------------------------------------------------- ways

    /// @notice Delivers messages of one lane. Anyone may.
    /// @param oaths The committee's to the messages, and the guard's where that is needed.
    /// @param messages In the order of their leaves.
    function deliver(Oath[] calldata oaths, Message[] calldata messages) external;

    /// @notice Has messages wait for the guard to object, of a lane that has a `vetoDelay`. Anyone may.
    /// @param oath The committee's to the messages.
    function announce(Oath calldata oath, Message[] calldata messages) external;

    /// @notice Delivers a message that was kept, or announced long enough ago. Anyone may, with as much gas as they like: the
    /// receiver gets all there is, and no less than the message's. Reverts if it fails again.
    function retry(Message calldata message) external;

    /// @notice Says that a message was not delivered by its deadline, so that what is ordered after it can be. Anyone may;
    /// of any message, sent or not: it changes nothing for any other.
    function lapse(Message calldata message) external;

    // --------------------------------------------------------------------------------------------- reads

    /// @notice Where a message stands, and, if it is announced, from when on it can be delivered (Unix seconds).
    function stateOf(bytes32 id) external view returns (Arrival arrival, uint256 from);
    function guardFromOf(uint64 sourceChain, address token) external view returns (uint256 amount);
    /// @notice The token of this chain that a receiver gets for one of the source chain; 0 if there is no pool for it.
    function tokenOf(uint64 sourceChain, address token) external view returns (address);
    function idOf(Message calldata message) external pure returns (bytes32);
}

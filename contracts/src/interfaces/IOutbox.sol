// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IEarnings} from "./IEarnings.sol";
import {ILaneEnd, Oath} from "./ILaneEnd.sol";
import {Message, TokenAmount} from "./Message.sol";

/// @notice What a sender sends; the rest of {Message} follows.
/// @param ordered Whether it is delivered after this sender's last ordered message on the lane.
/// @param data At most 30,000 bytes. @param tokens At most 5, amounts not 0, each allowed to its pool by the sender.
struct Letter {
    uint64 destinationChain;
    address receiver;
    uint32 gasLimit;
    uint64 deadline;
    bool ordered;
    bytes data;
    TokenAmount[] tokens;
}

/// @notice What sending costs on a lane, in the native coin of this chain.
/// @param base Wei for a message. @param perByte Wei for a byte of data. @param perGas Wei for a unit of the receiver's
/// gas, and of `TOKEN_GAS` for each token.
/// @param target Messages an hour that cost just that: see {IOutbox}.
/// @param least Seconds from sending that a deadline is away at least: for finality, rounds and delivery.
struct Fee {
    uint96 base;
    uint64 perByte;
    uint48 perGas;
    uint24 target;
    uint24 least;
}

/// @dev Where a message stands here.
enum Departure {
    None, // no message of this outbox; or one without tokens, of which nothing is kept
    Sent, // its tokens are with their pools
    Returned, // it was not delivered, and its tokens went back
    Returning // it was not delivered, and some of its tokens went back: see {IOutbox-backOf}
}

/// @title Outbox: where messages to other chains start.
/// @notice A message's id is
///
/// ```
///   keccak256(abi.encode(keccak256("jurat.message.v1"), sourceChain, outbox, destinationChain, inbox, committee,
///                        sequence, previous, sender, receiver, gasLimit, sent, deadline, keccak256(data),
///                        keccak256(abi.encode(tokens))))
/// ```
///
/// ## What is sworn of it
///
/// All leaves are of kind 3, with payload `keccak256(body)`:
///
/// ```
///   sent, final and canonical                        subject: the id                                        body 0x01
///   not delivered by its deadline, seen at the       keccak256(abi.encode(keccak256("jurat.return.v1"), id))     0x02
///   destination's finality after the deadline
///   the lane is halted, resumed                      see {ILaneEnd}                                    0x03, 0x04
/// ```
///
/// The first lets {IInbox-deliver} deliver it, the second lets {reclaim} give its tokens back. After the deadline the inbox
/// neither delivers nor retries: one of the two happens, and never both.
///
/// ## The fee
///
/// `base + perByte · bytes + perGas · (gasLimit + TOKEN_GAS · tokens)`, doubled with every `target` messages by which the
/// lane is ahead of `target` an hour, after a first `target` that may come at once: who floods a lane pays for it, and it
/// wears off at the same pace. It belongs to the members of the committee's epoch that is current here when it is sent,
/// but for the share of the lane's guard, which belongs to the guard's epoch that is current when it is credited. What was
/// paid beyond it goes back to the caller.
///
/// ## The trail
///
/// Of a message without tokens an outbox keeps no slot. What it keeps is a lane's trail, in a slot that it writes anyway:
///
/// ```
///   trail of none = 0      trail of n = the first 17 bytes of keccak256(trail of n − 1, as a word ‖ id of the n-th message)
/// ```
///
/// So whoever brings the ids from some sequence on, which are in the events, shows which message had that sequence, and
/// that no other had it ({neverSent}).
///
/// ## Trust
///
/// With the lane's committee a sender trusts that 2f + 1 of its operators do not swear together that a message was not
/// delivered that was, or the reverse. On a lane with a guard, tokens go back only if both committees swear it.
interface IOutbox is IEarnings, ILaneEnd {
    // -------------------------------------------------------------------------------------------- errors

    /// @notice More data than `MOST_DATA` bytes, more tokens than `MOST_TOKENS`, or more gas than `MOST_GAS`.
    error TooMuch(uint256 got, uint256 most);
    /// @notice No gas for a call and no tokens, no receiver, or an amount of 0: nothing would happen.
    error NothingToDo();
    /// @notice The deadline is not between these (Unix seconds).
    error BadDeadline(uint256 deadline, uint256 earliest, uint256 latest);
    /// @notice A fee without a target.
    error BadFee();
    /// @notice What came with the call is less than the fee.
    error FeeTooLow(uint256 got, uint256 wanted);
    /// @notice So many messages are ahead of the lane's target that no fee is quoted: wait.
    error Flooded(uint64 destinationChain);
    /// @notice No pool takes that token to that chain, or no longer.
    error NoPool(uint64 destinationChain, address token);
    /// @notice Nothing of that message is to be given back: it is `departure`.
    error NotReturnable(bytes32 id, Departure departure);
    /// @notice Nothing is given back before the deadline has passed, by this chain's clock too.
    error NotPast(bytes32 id, uint256 deadline);
    /// @notice The message is not of this outbox, nor of a lane of its.
    error NotOurs(bytes32 id);

    // -------------------------------------------------------------------------------------------- events

    /// @notice A message was sent.
    event Sent(bytes32 indexed id, uint64 indexed destinationChain, address indexed sender, Message message);
    /// @notice A message was not delivered by its deadline, and all of its tokens went back to its sender.
    event Returned(bytes32 indexed id);
    event FeeSet(uint64 indexed destinationChain, Fee fee);
    event GuardShareSet(uint64 indexed destinationChain, uint16 share);

    // ------------------------------------------------------------------------------------------- changes

    /// @notice Opens the lane to a chain. Looser.
    function open(uint64 destinationChain, address inbox, bytes32 committee, bytes32 guard, Fee calldata fee) external;

    /// @notice Sets the fee. Stricter where nothing costs more, the target is not lower and `least` not longer.
    function setFee(uint64 destinationChain, Fee calldata fee) external;

    /// @notice Sets the guard, 0 for none. Here always looser: it says what it takes to get tokens back.
    function setGuard(uint64 destinationChain, bytes32 guard) external;

    /// @notice Sets what part of the lane's fees is its guard's, in 10,000ths, at most `MOST_SHARE`; 0 when the lane is
    /// opened. Announced either way: one of the two committees works for less. Fees that were paid before are not touched.
    function setGuardShare(uint64 destinationChain, uint16 share) external;

    // ---------------------------------------------------------------------------------------------- ways

    /// @notice Sends a message of the caller's. @return id The message's.
    function send(Letter calldata letter) external payable returns (bytes32 id);

    /// @notice Gives a message's tokens back to its sender, once: it was not delivered by its deadline. Anyone may. A
    /// message without tokens is but marked, for its sender to see.
    /// @param oaths The committee's to the return of this message, and the guard's where the lane has one.
    function reclaim(Oath[] calldata oaths, Message calldata message) external;

    /// @notice {reclaim} of one token alone, where another cannot be given back now: it is paused, blocks the sender, or has no
    /// room in its pool. Once one went back, none of the others needs an oath any more, here or there.
    /// @param place The token's in the message, from 0.
    function reclaimOne(Oath[] calldata oaths, Message calldata message, uint256 place) external;

    /// @notice Credits the lane's fees to the epoch of its committee in which they were paid, and the guard's share of
    /// them to its current epoch: see {earned}. Anyone may, before {collect}; the lane itself does when an epoch is over.
    function credit(uint64 destinationChain) external;

    /// @notice {refute} for a message without tokens whose sequence was given out, to another message.
    /// @param before The trail before that sequence. @param ids Of the lane's messages from that sequence on, to the last.
    function refuteByTrail(
        bool byGuard,
        Oath calldata oath,
        Message calldata message,
        bytes17 before,
        bytes32[] calldata ids
    ) external;

    // --------------------------------------------------------------------------------------------- reads

    /// @notice The fee (wei) for the letter if it were sent now.
    function quote(Letter calldata letter) external view returns (uint256 fee);
    function feeOf(uint64 destinationChain) external view returns (Fee memory);
    function stateOf(bytes32 id) external view returns (Departure);
    /// @notice Of a message that is `Returning`, which tokens went back: bit i for the token at place i.
    function backOf(bytes32 id) external view returns (uint256 places);
    /// @notice The sequence of the lane's last message, 0 before the first.
    function sequenceOf(uint64 destinationChain) external view returns (uint64);
    /// @notice The id of the sender's last ordered message on the lane, 0 before the first.
    function lastOrdered(uint64 destinationChain, address sender) external view returns (bytes32);
    function idOf(Message calldata message) external pure returns (bytes32);
    /// @notice Whether it is shown that this outbox never sent that message, which says that it did. It has tokens and is
    /// not known; its sequence is not given out; the lane has another inbox or committee; or the trail leads from `before`
    /// over `ids` to what it is, and the first of them is another.
    /// @param before The trail before the message's sequence, see {refuteByTrail}; 0 and no ids where none is needed.
    function neverSent(Message calldata message, bytes17 before, bytes32[] calldata ids) external view returns (bool);
    function trailOf(uint64 destinationChain) external view returns (bytes17);
    /// @notice A lane's fees that are not credited yet, the committee's epoch that they are of, and the guard's share.
    function potOf(uint64 destinationChain) external view returns (uint256 amount, uint32 epoch, uint16 guardShare);

    function MOST_SHARE() external view returns (uint16);
    function MOST_DATA() external view returns (uint256);
    function MOST_TOKENS() external view returns (uint256);
    function MOST_GAS() external view returns (uint256);
    /// @notice Seconds that a deadline may be away.
    function MOST_TERM() external view returns (uint256);
    /// @notice Gas that a token counts for in the fee.
    function TOKEN_GAS() external view returns (uint256);
}

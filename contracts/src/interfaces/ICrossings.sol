// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Terms} from "../libraries/Terms.sol";
import {SignedReport} from "./ICommittees.sol";
import {Reply} from "./IFeeds.sol";
import {IProofs} from "./IProofs.sol";
import {Message} from "./Message.sol";

/// @notice An observation by which a member wants leaves sworn, as its operator signed it: see {Evidence}.
/// @param time Unix milliseconds. @param oneOffs The hashes of all leaves that it names, in their order.
struct Naming {
    uint64 round;
    uint16 member;
    uint64 time;
    bytes32 values;
    bytes32 context;
    bytes32[] oneOffs;
    bytes signature;
}

/// @notice Which messages a lane had from some sequence on. @param before Its trail before that ({IOutbox}).
/// @param ids Theirs, to the last message. Both empty where a proof needs no trail.
struct Trail {
    bytes17 before;
    bytes32[] ids;
}

/// @notice What a committee swore. @param path From the leaf to the report's root.
struct Testimony {
    SignedReport report;
    bytes32[] path;
}

/// @notice What the destination of a late message was like, as its committee swears it.
/// @param blocks How many of the last 32 blocks until the deadline, of those since the message was sent, had transactions.
/// @param baseFee Wei: the highest among those blocks.
struct Weather {
    uint32 blocks;
    uint64 baseFee;
}

/// @title Crossings: what a committee does wrong between chains, and what it costs.
/// @notice Bonds lie on one chain, here. So what is proven here is what this chain can know of messages: by `OUTBOX` of
/// those sent from here; of those of other chains' outboxes, wherever they lead, by the oath of the guard of the lane from there
/// to `INBOX`; and by the committee's own oath, or by its silence, of those that were sent from here and did not arrive.
/// What all proofs have in common is in {IProofs}. Nobody owns this contract.
///
/// | fault              | what proves it                                  | who pays                                      |
/// |--------------------|-------------------------------------------------|-----------------------------------------------|
/// | {forged}           | `OUTBOX`, and signed observations that name it  | their members, whole locks; to the consumer   |
/// | {forgedAbroad}     | the guard's oath, and such observations         | their members, `penalty`; to the consumer     |
/// | {late}             | the committee's own oath                        | all, one `penalty` together; to the sender    |
/// | silence ({roll})   | nobody's answer: fewer than 2f + 1 came         | who did not answer, `penalty`; to the sender  |
///
/// Of each slash a tenth is the prover's, four tenths go to whom the table names, and at least half is sunk ({IBonds}).
///
/// ## Forged
///
/// A member names a message among the one-off subjects of its observation, which its operator signs. With 2f + 1 that
/// name it the leaf is sworn; but each such observation by itself says that the message was sent, finally. One that names
/// what was not sent is a lie, sworn or not, and its own proof. The guard's members name messages too, and pay likewise,
/// under an agreement of theirs.
///
/// An operator that follows the rules names what a quorum of its endpoints showed it in a final block, and cannot be
/// made to pay while they and its chain's finality hold. Both are its own choice: whoever states a finality that the chain does
/// not keep, or believes one endpoint, answers for it with the bond.
///
/// The guard's word moves no more than `penalty`, since it is word against word: 2f + 1 of a guard could else take the
/// locks of an honest committee.
///
/// ## Late
///
/// An agreement covers messages where its `deadline` is not 0: those of its committee that leave at least so many seconds
/// between sending and deadline, and both in one epoch's stint. A message is late where, in a final block after its
/// deadline, the inbox has never seen it, although the lane was not halted, no message before it was waited for and the
/// guard, where it is needed, had sworn; and where the chain took transactions, at a base fee of at most the terms'
/// `baseFeeCap`. All that is sworn: kind 3, subject `keccak256(abi.encode(keccak256("jurat.late.v1"), id))`, body
/// `0x06 ‖ blocks 4 ‖ baseFee 8`, see {Weather}. A message that came and whose receiver failed is not late.
///
/// A message is paid for once, whatever the agreement.
///
/// ## The roll
///
/// Members that refuse to swear to their own breach can be asked one by one: {roll}, `grace` seconds past the deadline, against a
/// deposit of `REPLY_GAS` a member. An answer is a {Reply} as in {IDemands}, with the message's id as its subject and the
/// round `opened · 2^16`: the value 1 says that the message is late, any other value or reason that it is not. With 2f + 1
/// answers nobody pays for silence; with 2f + 1 that say late all pay as for {late}. With fewer, whoever did not answer
/// within the terms' `demandGrace` and `demandBlocks` pays `penalty`. An agreement has one roll at a time, a message one.
interface ICrossings is IProofs {
    // -------------------------------------------------------------------------------------------- errors

    /// @notice The outbox sent that message, or it is not shown that it did not.
    error NotRefuted(bytes32 message);
    /// @notice That observation does not name that message.
    error NotNamed(uint256 member, bytes32 message);
    /// @notice The message is not of that lane, committee and chain, the agreement covers none, or none so hasty.
    error NotCovered(bytes32 message);
    /// @notice The lane has no guard at this end.
    error NoGuard(uint64 sourceChain);
    /// @notice The two epochs have not been looked at: {ILaneEnd-checkDisjoint} at `INBOX`.
    error NotChecked(bytes32 committee, uint32 epoch, bytes32 guard, uint32 guardEpoch);
    /// @notice The report is of that time (Unix seconds) or earlier, or so is the block: what is claimed was not known then.
    error NotPast(uint256 time);
    /// @notice No transaction got into the destination's blocks, or only at fees that the terms do not ask for.
    error Stormy(uint32 blocks, uint64 baseFee);
    /// @notice A roll is open, or was called of that message.
    error Called(bytes32 message);
    /// @notice No roll is open under the agreement.
    error NotOpen(bytes32 agreement);
    error DepositTooSmall(uint256 got, uint256 wanted);
    error FeesTooHigh(uint256 baseFee, uint256 cap);
    /// @notice This block is counted, or enough are.
    error Counted(uint256 blocks);
    /// @notice It may be answered until then (Unix seconds), and in so many blocks.
    error TooEarly(uint256 due, uint256 blocks, uint256 wanted);
    /// @notice That answer is dated before the roll or ahead of the block, or no oracle answers so.
    error BadReply(uint256 index);
    error NothingNew();
    error Nothing();
    error NotTaken(address to);

    // -------------------------------------------------------------------------------------------- events

    /// @notice An operator named a message that was never sent.
    event Forged(bytes32 indexed agreement, address indexed operator, bytes32 indexed message, uint64 round);
    /// @notice A message was not brought by its deadline, and its committee paid.
    event Late(bytes32 indexed agreement, bytes32 indexed message, address indexed sender);
    /// @notice The roll is called. @param opened Answers are for the round `opened · 2^16`.
    event Rolled(bytes32 indexed agreement, bytes32 indexed message, uint32 epoch, uint64 opened, uint256 due, Message asked);
    event Answered(bytes32 indexed agreement, address indexed operator, uint64 indexed opened, bytes32 word);
    /// @notice A roll is over. @param silent How many pay for their silence.
    event Concluded(bytes32 indexed agreement, bytes32 indexed message, uint256 silent);

    // ---------------------------------------------------------------------------------------------- ways

    /// @notice Members named a message of `OUTBOX` that it never sent.
    /// @param epoch Theirs, of the agreement's committee. @param trail See {IOutbox-neverSent}.
    function forged(
        Terms calldata terms,
        uint32 epoch,
        Message calldata message,
        Trail calldata trail,
        Naming[] calldata namings
    ) external;

    /// @notice Members named a message of another chain's outbox of which a guard swears that its source chain does not have it:
    /// the guard of the lane that leads from that outbox to `INBOX`, which must be open here, wherever the message leads.
    /// @param guard Kind 3, subject `keccak256(abi.encode(keccak256("jurat.never.v1"), id))`, body `0x05`.
    function forgedAbroad(
        Terms calldata terms,
        uint32 epoch,
        Message calldata message,
        Testimony calldata guard,
        Naming[] calldata namings
    ) external;

    /// @notice A message was late.
    /// @param epoch Which served when it was sent and when it was due. @param oath The committee's, of any epoch.
    function late(
        Terms calldata terms,
        uint32 epoch,
        Message calldata message,
        Testimony calldata oath,
        Weather calldata weather
    ) external;

    /// @notice Calls the roll on a message of `OUTBOX`, in an epoch that has a duty until the answers are due.
    /// @param trail From the message on: its id comes first. None for a message with tokens, which the outbox knows.
    function roll(Terms calldata terms, Message calldata message, Trail calldata trail) external payable;

    /// @notice Counts this block, of a base fee that the terms ask for. Anyone may.
    function tick(Terms calldata terms) external;

    /// @notice Posts answers, for an n-th of the deposit each.
    function answer(Terms calldata terms, Reply[] calldata replies) external;

    /// @notice Ends a roll: at once where 2f + 1 have answered, else when it is due.
    function conclude(Terms calldata terms) external;

    /// @notice Pays out what deposits gave the caller.
    function claim(address payable to) external returns (uint256 amount);

    // --------------------------------------------------------------------------------------------- reads

    /// @notice Whether a message was paid for as late.
    function isPaid(bytes32 message) external view returns (bool);
    /// @notice An agreement's roll; `by` is 0 where none is open.
    function rollOf(bytes32 agreement)
        external
        view
        returns (address by, bytes32 message, uint64 opened, uint32 epoch, uint256 blocks, uint256 answered);
    function hasAnswered(bytes32 agreement, uint64 opened, uint256 member) external view returns (bool);
    function creditOf(address holder) external view returns (uint256);
    function OUTBOX() external view returns (address);
    function INBOX() external view returns (address);
    function REPLY_GAS() external view returns (uint256);
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IHearing, Sworn} from "./IHearing.sol";
import {Message} from "./Message.sol";

/// @notice What one committee swore: a report, and the way from its leaves to its root.
/// @param report Of the committee's current epoch.
/// @param proof The nodes of the multiproof; of a single leaf, its siblings from the bottom.
/// @param flags Bit i from the high end: whether step i of the multiproof takes both its nodes from what is there, and
/// none from `proof` (OpenZeppelin's `proofFlags`, packed). 0 for a single leaf. At most 256 steps.
struct Oath {
    Sworn report;
    bytes32[] proof;
    bytes32 flags;
}

/// @notice A lane as one of its ends knows it.
/// @param far The other end: the outbox of an inbox, the inbox of an outbox. 0: no such lane.
/// @param changes How often the lane was halted or resumed. Odd: it is halted.
/// @param guarded Whether there is a guard. @param vetoDelay Seconds, see {IInbox-announce}.
/// @param committee Who swears what happened. @param guard The second committee, or 0.
struct Lane {
    address far;
    uint32 changes;
    bool guarded;
    uint32 vetoDelay;
    bytes32 committee;
    bytes32 guard;
}

/// @notice Where a token is handled on a lane. @param closed Whether no more of it is taken or handed out; what is under
/// way still goes back.
struct Place {
    address pool;
    bool closed;
}

/// @title One end of lanes: the half that outbox and inbox have in common.
/// @notice A *lane* leads from an outbox on one chain to an inbox on another, and has one committee. An end has at most
/// one lane for each far chain; its far end and committee never change.
///
/// ## Who may change what
///
/// `ADMIN`, named at deployment, opens lanes and sets what a lane demands. What makes a lane stricter holds at once. What
/// makes it looser takes two calls of the same function with the same arguments: the first announces it, the second, from
/// `DELAY` seconds later on and within `PATIENCE` of that, makes it. Whoever would rather leave has that long. Nothing
/// else has an owner, and no one can move what is under way.
///
/// ## The guard
///
/// A lane may have a second committee, that has no operator in common with the first in the epochs that swore: anyone
/// has that looked at once for each pair of epochs ({checkDisjoint}).
///
/// ## Halts
///
/// Either committee halts a lane by a leaf; to resume it takes both committees' leaves (the one's, where there is no
/// guard). Such a leaf is of kind 3, with subject
///
/// ```
///   keccak256(abi.encode(keccak256("jurat.lane.v1"), source chain, outbox, destination chain, inbox, number))
/// ```
///
/// and body `0x03` (halt) or `0x04` (resume). `number` is how often the lane was halted or resumed before, so no leaf acts
/// twice; each end is told by itself, and takes the leaves in their order. The subject names no committee: whose leaf it is
/// the report says, and a change that either has made spends the number for both. While it is halted nothing is sent and nothing
/// delivered. Nothing is lost: what is not delivered by its deadline goes back ({IOutbox-reclaim}), and that is not halted.
///
/// ## What an end knows to be false
///
/// The outbox knows which messages with tokens it sent, and how many messages in all; the inbox knows what it delivered,
/// and what time it is. Whoever shows that a committee swore otherwise halts the lane by it ({refute}), once, with no leaf of
/// anyone's: the lie proves itself, on the chain that it is about.
interface ILaneEnd is IHearing {
    // -------------------------------------------------------------------------------------------- errors

    /// @notice The caller is not `ADMIN`.
    error NotAdmin(address caller);
    /// @notice The change is announced and can be made from `from` (Unix seconds) on.
    error NotYet(bytes32 change, uint256 from);
    /// @notice There is a lane for that chain already, or it is this chain, or an end or the committee is 0.
    error BadLane(uint64 chain);
    /// @notice The token has another pool on that lane, for good, or the pool is another token's.
    error BadPool(address token, address pool);
    /// @notice No lane for that chain was opened here.
    error NoLane(uint64 chain);
    /// @notice The lane is halted.
    error LaneHalted(uint64 chain);
    /// @notice The lane is halted already, or not halted.
    error NoChange(uint64 chain);
    /// @notice A lane with a guard takes the committee's oath and then the guard's, others the committee's alone.
    error WrongOaths(uint256 got, uint256 wanted);
    /// @notice The proof does not use up its nodes, or needs more than there are.
    error BadProof();
    /// @notice An operator serves in both: neither guards the other.
    error NotDisjoint(address operator);
    /// @notice Nobody has had it looked at whether these epochs have an operator in common: call {checkDisjoint}.
    error NotChecked(bytes32 committee, uint32 epoch, bytes32 guard, uint32 guardEpoch);
    /// @notice What was sworn of the message is not known to be false here.
    error NotRefuted(bytes32 id);
    /// @notice That was shown before, and halts no lane twice.
    error RefutedBefore(bytes32 id);
    /// @notice There is no such epoch on this chain.
    error NoEpoch(bytes32 committee, uint32 epoch);

    // -------------------------------------------------------------------------------------------- events

    /// @notice A change that makes a lane looser was announced. `call_` is the call that makes it from `from` on.
    event ChangeAnnounced(bytes32 indexed change, uint256 from, bytes call_);
    /// @notice An announced change will not be made.
    event ChangeCancelled(bytes32 indexed change);
    event LaneOpened(uint64 indexed chain, address far, bytes32 committee, bytes32 guard);
    event GuardSet(uint64 indexed chain, bytes32 guard);
    event PoolSet(uint64 indexed chain, address indexed token, address pool);
    event PoolClosed(uint64 indexed chain, address indexed token);
    /// @notice @param number How often the lane was halted or resumed before.
    event Halted(uint64 indexed chain, uint32 number, bytes32 committee);
    /// @notice A committee, in that epoch, swore of a message what this end knows to be false.
    event Refuted(bytes32 indexed id, uint64 indexed chain, bytes32 committee, uint32 epoch);
    event Resumed(uint64 indexed chain, uint32 number);

    // ------------------------------------------------------------------------------------------- changes

    /// @notice Has a token of the source chain handled by a pool of this one, on the lane of that far chain. Looser.
    /// @param token On the source chain. @param pool On this chain.
    function setPool(uint64 chain, address token, address pool) external;

    /// @notice No more of the token on that lane; what is under way can still go back. Stricter.
    function closePool(uint64 chain, address token) external;

    /// @notice Takes back an announced change.
    /// @param change `keccak256` of the announced call.
    function cancelChange(bytes32 change) external;

    // --------------------------------------------------------------------------------------------- halts

    /// @notice Halts a lane. Anyone may bring it.
    /// @param byGuard Whether the oath is the guard's, not the committee's.
    function halt(uint64 chain, bool byGuard, Oath calldata oath) external;

    /// @notice Resumes a lane. Anyone may bring it.
    /// @param oaths The committee's, and the guard's where the lane has one.
    function resume(uint64 chain, Oath[] calldata oaths) external;

    /// @notice Shows that a committee of the lane swore to what this end knows to be false, and halts the lane. Anyone may.
    ///
    /// At an outbox: that a message was sent which was not. It has tokens and is not among those that this outbox sent; or
    /// its sequence is beyond that of the lane's last message. (Where another message without tokens has its sequence, it
    /// takes {IOutbox-refuteByTrail}.)
    ///
    /// At an inbox: that a message was not delivered by its deadline, while it was delivered, or the deadline is not past.
    ///
    /// A chain that takes back what was final refutes an honest committee too: the lane is to be halted then as well.
    /// @param byGuard Whether the oath is the guard's, not the committee's.
    function refute(bool byGuard, Oath calldata oath, Message calldata message) external;

    /// @notice Reads both member lists, and remembers that no operator is in both. Anyone may.
    function checkDisjoint(bytes32 committee, uint32 epoch, bytes32 guard, uint32 guardEpoch) external;

    // --------------------------------------------------------------------------------------------- reads

    /// @notice A lane, zeros if there is none for that chain.
    function laneOf(uint64 chain) external view returns (Lane memory);
    /// @notice The pool of a token of the source chain on a lane; zeros if there is none.
    function poolOf(uint64 chain, address token) external view returns (Place memory);
    /// @notice From when on an announced change can be made (Unix seconds), 0 if it is not announced.
    function changeFrom(bytes32 change) external view returns (uint256);
    /// @notice Whether two epochs were found to have no operator in common.
    function disjoint(bytes32 committee, uint32 epoch, bytes32 guard, uint32 guardEpoch) external view returns (bool);
    /// @notice The subject of the leaf that next halts or resumes the lane.
    function stateSubject(uint64 chain) external view returns (bytes32);

    /// @notice Who may change lanes.
    function ADMIN() external view returns (address);
    /// @notice Seconds between the announcement of a looser setting and its taking effect.
    function DELAY() external view returns (uint256);
    /// @notice Seconds from then on for which it can be made.
    function PATIENCE() external view returns (uint256);
}

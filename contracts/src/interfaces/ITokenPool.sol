// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IPool} from "./IPool.sol";

/// @notice What may pass on a lane: at most capacity + rate · T in any T seconds. 0, 0: nothing.
/// @param outCapacity Units of the token that may be sent at once. @param outRate Units a second that come back to it.
/// @param inCapacity Units that may arrive at once. @param inRate Units a second that come back to it.
struct Limits {
    uint128 outCapacity;
    uint128 outRate;
    uint128 inCapacity;
    uint128 inRate;
}

/// @notice Limits that are announced. @param from When they can be had, Unix seconds; 0: nothing is pending.
struct Change {
    Limits limits;
    uint64 from;
}

/// @notice How much can pass now. @param back Of what was sent and did not arrive.
struct Room {
    uint256 out;
    uint256 in_;
    uint256 back;
}

/// @title TokenPool: where the tokens of messages come from and go to. One token, one chain.
/// @notice Only its outbox takes and gives back, only its inbox releases; both are fixed for good. Who sends allows the
/// pool to take a token that is at home here; of a {BridgedToken} the pool burns without an allowance.
///
/// ## Two ends
///
/// A token has one home. There a LockPool locks what is sent and releases what comes back; on every other chain a
/// MintPool mints what came and burns what goes. Amounts cross as they are: both ends have the same decimals.
///
/// What is *across* is counted on each lane by itself: what was locked for it less what it released, what it minted less
/// what it burned. So whatever a lane's committee swears, it releases no more than was sent over this lane and not brought
/// back: the tokens of other lanes are out of its reach. And what was minted over a lane goes home over that lane.
///
/// ## Limits
///
/// Each lane has a token bucket for each direction, and each end its own. What is over a limit is not sent, or is kept
/// by the inbox and can be retried once there is room, until the message's deadline; then it is given back. Giving
/// back has a bucket too, with the widest limits that sending ever had: nobody can tighten what was sent into being stuck.
///
/// ## The admin
///
/// Every lane begins closed. The admin, named at deployment, can tighten limits at once. What is looser than it was
/// waits for `DELAY` seconds, where everybody sees it ({pendingOf}), the opening of the lane included: so
/// no new pool or lane moves anything before its users could look at it. The admin can move no tokens.
///
/// ## Tokens
///
/// Of what is taken and given the whole amount must move, by the balances on both sides: a token that takes a fee is
/// refused, at either end. Where a LockPool holds less than it owes, since the token was rebased or its issuer took some,
/// it locks no more ({Short}); what is left is released in the order in which it is asked for. A token that lies about
/// balances makes its own bridged form worthless, and touches nothing else. Native coins cross as their wrapped form.
interface ITokenPool is IPool {
    /// @notice A message took, brought or gave back tokens. `chain` is the lane's other end.
    event Locked(uint64 indexed chain, address indexed from, uint256 amount);
    event Released(uint64 indexed chain, address indexed to, uint256 amount);
    event GivenBack(uint64 indexed chain, address indexed to, uint256 amount);
    /// @notice These limits hold from now on.
    event Limited(uint64 indexed chain, Limits limits);
    /// @notice These limits can be had from `from` on (Unix seconds); 0: nothing is pending any more.
    event Pending(uint64 indexed chain, Limits limits, uint64 from);

    /// @dev Only the outbox locks and gives back, only the inbox releases.
    error NotTheBox(address caller, address box);
    /// @dev Only the admin sets limits.
    error NotTheAdmin(address caller, address admin);
    /// @dev The token called back while it was moved.
    error Busy();
    /// @dev Nothing to move. Leave the token out.
    error NoAmount();
    /// @dev More than this lane ever brought across, and did not take back. Send it over the lane that it came by.
    error NotAcross(uint256 amount, uint256 across);
    /// @dev The pool holds less than it owes: the token does not keep balances. Do not send it.
    error Short(uint256 balance, uint256 owed);
    /// @dev No looser limits wait, or not for long enough yet: try again from `from` on (Unix seconds).
    error NothingPending(uint64 chain);
    error NotYet(uint256 from);

    /// @notice Sets a lane's limits: what is tighter now, all of it in `DELAY` seconds by {loosen}. Replaces what is
    /// pending. The admin's alone.
    function limit(uint64 chain, Limits calldata wanted) external;
    /// @notice Has what is pending hold, once its time has come. Anyone may.
    function loosen(uint64 chain) external;

    /// @notice The limits that hold.
    function limitsOf(uint64 chain) external view returns (Limits memory);
    /// @notice The limits that are pending, if any.
    function pendingOf(uint64 chain) external view returns (Change memory);
    /// @notice How much can be sent, can arrive, and can be given back, now.
    function roomOf(uint64 chain) external view returns (Room memory);
    /// @notice What is across on a lane: locked here, or minted here.
    function acrossOf(uint64 chain) external view returns (uint256);

    function OUTBOX() external view returns (address);
    function INBOX() external view returns (address);
    function ADMIN() external view returns (address);
    /// @notice Seconds from when looser limits are announced until they can hold.
    function DELAY() external view returns (uint64);
}

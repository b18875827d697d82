// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IEarnings} from "./IEarnings.sol";
import {Sworn} from "./IHearing.sol";

/// @dev What an upkeep waits for.
enum Trigger {
    Time, // moments of a clock
    Condition, // the target's own checkUpkeep
    Log // events of a contract
}

/// @notice What is to be performed, when, by whom. Registered once, never changed.
/// @param committee Who watches and performs.
/// @param owner Who pays: registers, closes, and takes back what is left.
/// @param number Any number by which the owner's equal upkeeps differ.
/// @param target The contract that is called: `performUpkeep(bytes)`, with a check before it by its `checkUpkeep(bytes)`
/// or `checkLog(Log,bytes)`, as Chainlink Automation has them.
/// @param gas For performUpkeep, and for the check: at most 5,000,000.
/// @param every Condition: blocks from one check to the next, those whose number it divides; else 0.
/// @param confirmations Blocks on top of the one that triggers before oracles act on it.
/// @param schedule Time: five cron fields, UTC, as text; Log: `abi.encode(address emitter, bytes32[4] topics)`, of which 0
/// is any; Condition: empty.
/// @param data Time: what performUpkeep is given; else the check's `checkData`.
struct Upkeep {
    bytes32 committee;
    address owner;
    uint64 number;
    address target;
    Trigger trigger;
    uint32 gas;
    uint32 every;
    uint8 confirmations;
    bytes schedule;
    bytes data;
}

/// @title Upkeeps: a committee performs what is due, once each time.
/// @notice Anyone may register an upkeep of any target with any committee. Nobody owns this contract, and nothing in it
/// can be paused or changed. Targets written for Chainlink Automation are taken as they are.
///
/// A target to whom it matters who has it performed checks that `msg.sender` is this contract **and** that
/// {performingFor} is the account that registered its upkeep. The first alone says nothing: anyone may register an upkeep of
/// that target, with a committee that he founded himself and that swears any performData at any time.
///
/// ## The trigger
///
/// Each moment that triggers has a number, its *occurrence*:
///
/// ```
///   Time        the Unix second that the schedule names
///   Condition   the block at which every oracle simulated checkUpkeep, from the zero address
///   Log         keccak256(abi.encode(block hash, index of the log in the block))
/// ```
///
/// The oracles simulate the check at that very block; what it returns as performData, 2f+1 of them must name
/// identically. Their word is a leaf of a report: kind 2 (an answer: the registration asks, each occurrence anew),
/// payload `keccak256(performData)`, and as its subject
///
/// ```
///   keccak256(abi.encode(keccak256("jurat.upkeep.v1"), chain id, this contract, upkeep's id, occurrence))
/// ```
///
/// ## Once
///
/// Occurrences of a time must grow, those of a log are taken once each. A condition that was seen at or before the block
/// in which the upkeep was last performed is refused: it was seen before the target changed. A report is performed no
/// later than `STALE` seconds after it was sworn, so nobody keeps a trigger for an hour that suits him.
///
/// ## The pay
///
/// An attempt is paid whether the target reverts or not: what it took of gas at the block's base fee to who delivered,
/// and `PREMIUM` per cent of that to the members of the epoch, in equal parts. An upkeep whose balance cannot pay the
/// most that an attempt may cost is not performed. The target is called with exactly its gas after everything is
/// written; nothing it returns is copied, and it reaches no balance here.
///
/// An owner who closes an upkeep takes back what is left `CLOSING` seconds later: who performs in that time is still paid.
interface IUpkeeps is IEarnings {
    /// @notice Gas of 0 or more than the most; a condition without `every`, or another with it; a time or a log without schedule.
    error BadUpkeep();
    /// @notice That very upkeep was registered before: change its number.
    error RegisteredAlready(bytes32 id);
    /// @notice No such upkeep, or not with these fields.
    error Unknown(bytes32 id);
    /// @notice The caller does not own it.
    error NotOwner(address caller, address owner);
    /// @notice It is closed already, or not closed.
    error Closed(bytes32 id);
    error NotClosed(bytes32 id);
    /// @notice What is left can be taken from `from` (Unix seconds) on.
    error NotYet(bytes32 id, uint256 from);
    /// @notice The balance is less than what an attempt may cost at this block's base fee.
    error Unfunded(bytes32 id, uint256 balance, uint256 most);
    /// @notice Performed already, or seen before the last performance.
    error PerformedAlready(bytes32 id, uint256 occurrence);
    /// @notice A trigger that has not come yet, by this chain's clock or height.
    error NotDue(bytes32 id, uint256 occurrence);
    /// @notice The report was sworn more than `STALE` seconds ago.
    error Stale(uint256 time);
    /// @notice The target would get less gas than it is to have: send with more.
    error TooLittleGas(uint256 left, uint256 wanted);
    /// @notice More performData than 4096 bytes.
    error TooMuchData(uint256 size);
    /// @notice A target performs nothing here while it is performed.
    error Performing();

    /// @notice An upkeep is there. `upkeep` is the whole of it.
    event Registered(bytes32 indexed id, bytes32 indexed committee, Upkeep upkeep);
    event Funded(bytes32 indexed id, uint256 amount);
    /// @notice It was attempted. @param done Whether performUpkeep went well. @param paid Out of the upkeep's balance.
    event Performed(bytes32 indexed id, uint256 occurrence, bool done, uint256 paid);
    event ClosedBy(bytes32 indexed id, uint256 takeableFrom);

    /// @notice Registers the caller's upkeep (its owner is the caller, whatever `upkeep` says) and funds it.
    function register(Upkeep calldata upkeep) external payable returns (bytes32 id);
    /// @notice Adds to an upkeep's balance. Anyone may.
    function fund(bytes32 id) external payable;
    /// @notice Ends an upkeep.
    function close(Upkeep calldata upkeep) external;
    /// @notice Sends what is left of a closed upkeep to `to`.
    function take(Upkeep calldata upkeep, address payable to) external returns (uint256 amount);

    /// @notice Performs an occurrence that the committee swore. Anyone may.
    /// @param path The leaf's siblings, from the bottom, in sorted pairs. @param performData As sworn.
    function perform(Sworn calldata report, bytes32[] calldata path, Upkeep calldata upkeep, uint256 occurrence, bytes calldata performData)
        external
        returns (bool done);

    /// @notice Balance (wei), the block of the last performance or registration (Condition and Log) or the last occurrence
    /// (Time), and from when on what is left can be taken (Unix seconds; 0 while it is open).
    function stateOf(bytes32 id) external view returns (uint256 balance, uint256 last, uint256 takeableFrom);
    /// @notice The owner of the upkeep that is being performed, for its target to ask; 0 at any other time.
    function performingFor() external view returns (address owner);
    /// @notice Whether an occurrence of a log was performed.
    function performed(bytes32 id, uint256 occurrence) external view returns (bool);
    function idOf(Upkeep calldata upkeep) external view returns (bytes32);
    /// @notice The most that one attempt takes of the balance at a base fee (wei).
    function mostOf(Upkeep calldata upkeep, uint256 baseFee) external view returns (uint256);
    function STALE() external view returns (uint256);
    function CLOSING() external view returns (uint256);
    function PREMIUM() external view returns (uint256);
}

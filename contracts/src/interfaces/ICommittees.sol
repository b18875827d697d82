// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Flaw} from "../libraries/Schnorr.sol";

/// @notice The result of a distributed key generation, as all its members sign it.
/// @param members Operators' addresses in the order of the key generation, all different: n = 3f + 1.
/// @param threshold How many make a signature: exactly 2f + 1.
/// @param attempt Which try the key generation was; it is part of the session's id.
/// @param key The group key's x-coordinate; its y is even.
/// @param transcript The hash of the key generation's transcript.
/// @param expiry Unix seconds: from then on the key is refused everywhere.
struct Keygen {
    address[] members;
    uint256 threshold;
    uint32 attempt;
    bytes32 key;
    bytes32 transcript;
    uint64 expiry;
}

/// @notice A report as the committee signed it, with a leaf's place in it left to the caller.
/// @param time Unix milliseconds.
/// @param r The signature's R, as an address. @param s The signature's scalar.
struct SignedReport {
    bytes32 committee;
    uint32 epoch;
    uint64 round;
    uint64 time;
    bytes32 root;
    address r;
    uint256 s;
}

/// @notice A committee's state as a chain that joins late starts from it.
struct Checkpoint {
    bytes32 committee;
    uint32 epoch;
    bytes32 key;
    uint64 expiry;
    address[] members;
}

/// @title Committees: who a committee is, and which key speaks for it until when.
/// @notice A committee's id is the hash of its founding session and first key: it is the same on every chain,
/// and nobody can squat on it. Nobody owns this contract.
///
/// Each epoch has one key, with an expiry. The next epoch comes by {rotate}, under a report of the current
/// key, or, when the key is lost, by {openRecovery} and {finishRecovery}. Nothing of an epoch is accepted
/// after its expiry. Epochs' members are kept for ever.
///
/// Statements are EIP-712 data under the domain ("Jurat", "1") without chain or contract, signed by operator
/// keys: 65 bytes, r ‖ s ‖ v with v 27 or 28 and s in the lower half. See {Statements}.
interface ICommittees {
    // -------------------------------------------------------------------------------------------- errors

    /// @notice n is not 3f + 1 with f ≥ 1.
    error BadSize(uint256 n);
    /// @notice The threshold is not 2f + 1: two quorums would not meet in an honest member.
    error BadThreshold(uint256 threshold, uint256 wanted);
    /// @notice That member is the zero address or comes twice.
    error BadMember(uint256 index);
    /// @notice The key is not the x-coordinate of a point, or not below the group's order.
    error BadKey(bytes32 key);
    /// @notice The expiry is past, more than 40 bits, or not after the expiry of the epoch before.
    error BadExpiry(uint64 expiry);
    /// @notice The number of signatures is not the number of members.
    error SignatureCount(uint256 got, uint256 wanted);
    /// @notice The signature at that place is not by the member it should be by.
    error BadStatement(uint256 index);
    /// @notice This committee is registered already.
    error Registered(bytes32 committee);
    /// @notice No such committee here.
    error Unregistered(bytes32 committee);

    // -------------------------------------------------------------------------------------------- events

    /// @notice A committee has a new epoch. `Keygen` data is in the transaction; members by {membersOf}.
    event EpochStarted(
        bytes32 indexed committee, uint32 indexed epoch, bytes32 key, uint64 expiry, bytes32 transcript
    );

    // ---------------------------------------------------------------------------------------------- ways

    /// @notice Founds a committee: epoch 1, with no prior.
    /// @param signatures Every member's over `Transcript(session, key, transcript, expiry)`, in order.
    function register(Keygen calldata keygen, bytes[] calldata signatures) external returns (bytes32 committee);

    // --------------------------------------------------------------------------------------------- reads

    /// @notice The current epoch, 0 if the committee is not registered here.
    function current(bytes32 committee) external view returns (uint32 epoch);

    /// @notice An epoch's key and expiry (Unix seconds), zeros if there is none.
    function keyOf(bytes32 committee, uint32 epoch) external view returns (bytes32 key, uint64 expiry);

    /// @notice An epoch's members, in the order of its key generation.
    function membersOf(bytes32 committee, uint32 epoch) external view returns (address[] memory);
}

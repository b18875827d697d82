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

/// @notice A committee's state as a chain that joins late starts from it; see {CommitteesFrom} for whom that
/// trusts.
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
/// from its expiry on: a committee that let its last epoch expire is founded anew, under another id. Epochs'
/// members are kept for ever.
///
/// What all this trusts: that at most f of a committee's n = 3f + 1 operators break the rules, of every epoch
/// until it expires. 2f + 1 of one epoch can name any successor.
///
/// **Recovery.** A recovery names the epoch after the current one, as a rotation does, but 2f + 1 of the
/// current operators vote for it with their own keys. It then waits {RECOVERY_DELAY} in public. Meanwhile,
/// and until it is finished:
/// - a report of the current key dated after the opening cancels it, as the key is evidently not lost. The
///   same recovery can be opened again, and waits again from the start.
/// - f + 1 current operators veto it: it is cancelled, and can never be opened here. A veto may come first.
/// - a rotation cancels it, as its votes are of an epoch that is over.
///
/// One recovery waits at a time; a second is refused until the first is gone. Its bytes name no chain, so what
/// was voted for can be opened wherever the committee is known at that epoch. An operator votes for one
/// successor an epoch at most, be it by recovery or by a succession leaf, so no two chains get different ones.
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
    /// @notice The expiry is past, more than {MAX_TERM} away, or not after the expiry of the epoch before.
    error BadExpiry(uint64 expiry);
    /// @notice The number of signatures is not the number of members.
    error SignatureCount(uint256 got, uint256 wanted);
    /// @notice The signature at that place is not by the new member it should be by.
    error BadStatement(uint256 index);
    /// @notice The vote at that place is not by the current member it should be by. Leave it empty instead.
    error BadVote(uint256 index);
    /// @notice Fewer current members voted than it takes.
    error TooFewVotes(uint256 got, uint256 wanted);
    /// @notice This committee is registered already.
    error Registered(bytes32 committee);
    /// @notice No such committee here.
    error Unregistered(bytes32 committee);
    /// @notice The report is of another epoch than the committee's current one.
    error WrongEpoch(uint32 epoch, uint32 current);
    /// @notice The current epoch expired then: nothing of it is accepted any more.
    error Expired(uint64 expiry);
    /// @notice The report is not signed by the epoch's key.
    error BadSignature(Flaw flaw);
    /// @notice The path does not lead from that succession leaf to the report's root.
    error NotInReport(bytes32 leaf, bytes32 root);
    /// @notice A recovery of this committee waits already.
    error RecoveryWaits(bytes32 recovery);
    /// @notice f + 1 operators vetoed this recovery.
    error Vetoed(bytes32 recovery);
    /// @notice The recovery would be due only when the epoch has expired.
    error TooLate(uint64 due, uint64 expiry);
    /// @notice The recovery is not due before then.
    error TooEarly(uint64 due);
    /// @notice No recovery of this committee waits.
    error NoRecovery(bytes32 committee);
    /// @notice Another recovery than this one waits.
    error OtherRecovery(bytes32 recovery, bytes32 waits);
    /// @notice The report's time (milliseconds) is not after the recovery's opening (seconds).
    error ReportTooOld(uint64 time, uint64 opened);

    // -------------------------------------------------------------------------------------------- events

    /// @notice A committee has a new epoch. `Keygen` data is in the transaction; members by {membersOf}.
    event EpochStarted(
        bytes32 indexed committee, uint32 indexed epoch, bytes32 key, uint64 expiry, bytes32 transcript
    );
    /// @notice A recovery waits until `due` (Unix seconds). Whoever has a newer report should show it.
    /// @param epoch The current epoch, whose key is said to be lost. @param key The next epoch's.
    event RecoveryOpened(
        bytes32 indexed committee, bytes32 indexed recovery, uint32 epoch, bytes32 key, uint64 due
    );
    /// @notice A recovery that waited is gone: a newer report, a veto or a rotation came.
    event RecoveryCancelled(bytes32 indexed committee, bytes32 indexed recovery);
    /// @notice f + 1 operators forbade a recovery, whether it waits or not.
    event RecoveryVetoed(bytes32 indexed committee, bytes32 indexed recovery);
    /// @notice A recovery took effect; {EpochStarted} follows.
    event RecoveryFinished(bytes32 indexed committee, bytes32 indexed recovery);
    /// @notice The deployer said that a committee is at this epoch; {EpochStarted} follows, with transcript 0.
    event Imported(bytes32 indexed committee, uint32 indexed epoch);

    // ---------------------------------------------------------------------------------------------- ways

    /// @notice Founds a committee: epoch 1, with no prior.
    /// @param signatures Every member's over `Transcript(session, key, transcript, expiry)`, in order.
    function register(Keygen calldata keygen, bytes[] calldata signatures)
        external
        returns (bytes32 committee);

    /// @notice Starts the committee's next epoch, sworn under its current key. Anyone may bring it.
    /// @param report A report of the current epoch with the leaf (kind 5, subject `epoch + 1`, payload
    /// `keccak256(abi.encode(session, key, transcript, expiry, members))`) under its root.
    /// @param path The leaf's siblings, from the bottom, in sorted pairs.
    /// @param keygen The next epoch's, with the committee as the session's prior; its expiry is later than the
    /// current epoch's.
    /// @param signatures Every new member's over `Transcript(session, key, transcript, expiry)`, in order.
    function rotate(
        SignedReport calldata report,
        bytes32[] calldata path,
        Keygen calldata keygen,
        bytes[] calldata signatures
    ) external;

    /// @notice Opens the way to the next epoch for a committee whose key is lost. Anyone may bring it. Refused
    /// where it would be due only after the current epoch's expiry.
    /// @param keygen The next epoch's, as for {rotate}.
    /// @param signatures Every new member's, as for {rotate}.
    /// @param votes One place for each current member, in order: its signature over `Recovery(committee, epoch,
    /// session, key, transcript, expiry)` with the current epoch, or nothing. At least 2f + 1.
    /// @return recovery Its id, the struct hash of that statement: the same on every chain.
    function openRecovery(
        bytes32 committee,
        Keygen calldata keygen,
        bytes[] calldata signatures,
        bytes[] calldata votes
    ) external returns (bytes32 recovery);

    /// @notice Starts the next epoch by a recovery that is due, before the current epoch expires. Anyone may.
    /// @param keygen What the recovery was opened with.
    function finishRecovery(bytes32 committee, Keygen calldata keygen) external;

    /// @notice Cancels the recovery that waits: its committee's key is not lost. Anyone may.
    /// @param report Any report of the current epoch, dated after the opening.
    function cancelRecovery(SignedReport calldata report) external;

    /// @notice Forbids a recovery for ever, and cancels it if it waits. Anyone may bring it.
    /// @param votes One place for each current member, in order: its signature over `CancelRecovery(committee,
    /// epoch, recovery)` with the current epoch, or nothing. At least f + 1.
    function vetoRecovery(bytes32 committee, bytes32 recovery, bytes[] calldata votes) external;

    // --------------------------------------------------------------------------------------------- reads

    /// @notice The current epoch, 0 if the committee is not registered here.
    function current(bytes32 committee) external view returns (uint32 epoch);

    /// @notice An epoch's key and expiry (Unix seconds), zeros if there is none.
    function keyOf(bytes32 committee, uint32 epoch) external view returns (bytes32 key, uint64 expiry);

    /// @notice An epoch's members, in the order of its key generation.
    function membersOf(bytes32 committee, uint32 epoch) external view returns (address[] memory);

    /// @notice The recovery that waits and when it is due (Unix seconds), zeros if none does.
    function recoveryOf(bytes32 committee) external view returns (bytes32 recovery, uint64 due);

    /// @notice Whether f + 1 of the committee's operators forbade a recovery.
    function vetoed(bytes32 committee, bytes32 recovery) external view returns (bool);

    /// @notice Seconds that a recovery waits: time enough for one honest watcher of any chain to show a report.
    function RECOVERY_DELAY() external view returns (uint64);

    /// @notice Seconds that an expiry may be away: nobody can have a key that never dies.
    function MAX_TERM() external view returns (uint64);
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {ICommittees, Keygen, SignedReport} from "./interfaces/ICommittees.sol";
import {Pages} from "./libraries/Pages.sol";
import {Reports} from "./libraries/Reports.sol";
import {Flaw, Schnorr} from "./libraries/Schnorr.sol";
import {Statements} from "./libraries/Statements.sol";

/// @title Committees
/// @notice {ICommittees} is the manual.
/// @dev It calls no contract but the precompiles and the pages that it creates itself: nothing can call back.
contract Committees is ICommittees {
    /// @dev What an epoch is. Written once, never changed.
    struct Epoch {
        bytes32 key;
        uint64 expiry;
        address members; // a page: abi.encode(address[])
    }

    /// @dev A recovery of the current epoch that waits; `recovery` is 0 where none does.
    struct Opening {
        bytes32 recovery;
        uint64 opened; // Unix seconds
    }

    /// @inheritdoc ICommittees
    uint64 public constant RECOVERY_DELAY = 3 days;
    /// @inheritdoc ICommittees
    uint64 public constant MAX_TERM = 1461 days;

    /// @dev The newest epoch of each committee; it only grows.
    mapping(bytes32 committee => uint32) public current;
    /// @inheritdoc ICommittees
    mapping(bytes32 committee => mapping(bytes32 recovery => bool)) public vetoed;
    mapping(bytes32 committee => mapping(uint32 epoch => Epoch)) private epochs;
    mapping(bytes32 committee => Opening) private openings;

    // ================================================================================== founding

    /// @inheritdoc ICommittees
    function register(Keygen calldata keygen, bytes[] calldata signatures)
        external
        returns (bytes32 committee)
    {
        bytes32 session = _session(keygen, 1, 0);
        committee = Statements.committee(session, keygen.key);
        if (current[committee] != 0) revert Registered(committee);
        _checkKeygen(keygen, session, 0, signatures);
        _start(committee, 1, keygen.key, keygen.expiry, keygen.transcript, keygen.members);
    }

    // ================================================================================== rotation

    /// @inheritdoc ICommittees
    function rotate(
        SignedReport calldata report,
        bytes32[] calldata path,
        Keygen calldata keygen,
        bytes[] calldata signatures
    ) external {
        bytes32 committee = report.committee;
        (uint32 epoch, uint64 expiry) = _checkReport(report);
        uint32 next = epoch + 1;
        bytes32 session = _session(keygen, next, committee);
        bytes32 leaf = Reports.leaf(Reports.SUCCESSION, bytes32(uint256(next)), _succession(keygen, session));
        if (!MerkleProof.verifyCalldata(path, report.root, leaf)) revert NotInReport(leaf, report.root);
        _checkKeygen(keygen, session, expiry, signatures);

        bytes32 open = openings[committee].recovery;
        if (open != 0) _cancel(committee, open);
        _start(committee, next, keygen.key, keygen.expiry, keygen.transcript, keygen.members);
    }

    // ================================================================================== recovery

    /// @inheritdoc ICommittees
    function openRecovery(
        bytes32 committee,
        Keygen calldata keygen,
        bytes[] calldata signatures,
        bytes[] calldata votes
    ) external returns (bytes32 recovery) {
        (uint32 epoch, uint64 expiry) = _living(committee);
        bytes32 open = openings[committee].recovery;
        if (open != 0) revert RecoveryWaits(open);
        uint64 opened = uint64(block.timestamp);
        if (opened + RECOVERY_DELAY >= expiry) revert TooLate(opened + RECOVERY_DELAY, expiry);

        bytes32 session = _session(keygen, epoch + 1, committee);
        recovery = _recovery(committee, epoch, keygen, session);
        if (vetoed[committee][recovery]) revert Vetoed(recovery);
        _checkVotes(committee, epoch, recovery, votes, 2);
        _checkKeygen(keygen, session, expiry, signatures);

        openings[committee] = Opening(recovery, opened);
        emit RecoveryOpened(committee, recovery, epoch, keygen.key, opened + RECOVERY_DELAY);
    }

    /// @inheritdoc ICommittees
    function finishRecovery(bytes32 committee, Keygen calldata keygen) external {
        (uint32 epoch,) = _living(committee);
        Opening memory open = _waiting(committee);
        // All else was checked at the opening: the id commits to it.
        bytes32 recovery = _recovery(committee, epoch, keygen, _session(keygen, epoch + 1, committee));
        if (recovery != open.recovery) revert OtherRecovery(recovery, open.recovery);
        if (block.timestamp < open.opened + RECOVERY_DELAY) revert TooEarly(open.opened + RECOVERY_DELAY);

        delete openings[committee];
        emit RecoveryFinished(committee, recovery);
        _start(committee, epoch + 1, keygen.key, keygen.expiry, keygen.transcript, keygen.members);
    }

    /// @inheritdoc ICommittees
    function cancelRecovery(SignedReport calldata report) external {
        _checkReport(report);
        Opening memory open = _waiting(report.committee);
        if (report.time <= uint256(open.opened) * 1000) revert ReportTooOld(report.time, open.opened);
        _cancel(report.committee, open.recovery);
    }

    /// @inheritdoc ICommittees
    function vetoRecovery(bytes32 committee, bytes32 recovery, bytes[] calldata votes) external {
        (uint32 epoch,) = _living(committee);
        if (vetoed[committee][recovery]) revert Vetoed(recovery);
        _checkVotes(committee, epoch, Statements.cancelRecovery(committee, epoch, recovery), votes, 1);

        vetoed[committee][recovery] = true;
        emit RecoveryVetoed(committee, recovery);
        if (openings[committee].recovery == recovery) _cancel(committee, recovery);
    }

    // ================================================================================== reads

    /// @inheritdoc ICommittees
    function keyOf(bytes32 committee, uint32 epoch) external view returns (bytes32, uint64) {
        Epoch storage e = epochs[committee][epoch];
        return (e.key, e.expiry);
    }

    /// @inheritdoc ICommittees
    function membersOf(bytes32 committee, uint32 epoch) public view returns (address[] memory) {
        address page = epochs[committee][epoch].members;
        return page == address(0) ? new address[](0) : abi.decode(Pages.read(page), (address[]));
    }

    /// @inheritdoc ICommittees
    function recoveryOf(bytes32 committee) external view returns (bytes32 recovery, uint64 due) {
        Opening memory open = openings[committee];
        if (open.recovery != 0) (recovery, due) = (open.recovery, open.opened + RECOVERY_DELAY);
    }

    // ================================================================================== what is hashed

    function _session(Keygen calldata k, uint32 epoch, bytes32 prior) private pure returns (bytes32) {
        return Statements.session(k.members, k.threshold, epoch, k.attempt, prior);
    }

    /// @dev The payload of a succession leaf.
    function _succession(Keygen calldata k, bytes32 session) private pure returns (bytes32) {
        return keccak256(abi.encode(session, k.key, k.transcript, k.expiry, k.members));
    }

    function _recovery(bytes32 committee, uint32 epoch, Keygen calldata k, bytes32 session)
        private
        pure
        returns (bytes32)
    {
        return Statements.recovery(committee, epoch, session, k.key, k.transcript, k.expiry);
    }

    // ================================================================================== checks

    /// @dev The current epoch, if its key still counts.
    function _living(bytes32 committee) private view returns (uint32 epoch, uint64 expiry) {
        epoch = current[committee];
        if (epoch == 0) revert Unregistered(committee);
        expiry = epochs[committee][epoch].expiry;
        if (block.timestamp >= expiry) revert Expired(expiry);
    }

    function _waiting(bytes32 committee) private view returns (Opening memory open) {
        open = openings[committee];
        if (open.recovery == 0) revert NoRecovery(committee);
    }

    /// @dev A report is taken if its epoch is the current one, has not expired, and its key signed it.
    function _checkReport(SignedReport calldata r) private view returns (uint32 epoch, uint64 expiry) {
        (epoch, expiry) = _living(r.committee);
        if (r.epoch != epoch) revert WrongEpoch(r.epoch, epoch);
        bytes32 digest = Reports.digest(r.committee, r.epoch, r.round, r.time, r.root);
        (bool ok, Flaw flaw) = Schnorr.verify(uint256(epochs[r.committee][epoch].key), digest, r.r, r.s);
        if (!ok) revert BadSignature(flaw);
    }

    /// @dev A key generation is taken if its shape is right, its key is a key, and all its members signed it.
    /// @param prior The expiry of the epoch before, 0 if there is none.
    function _checkKeygen(Keygen calldata k, bytes32 session, uint64 prior, bytes[] calldata signatures)
        private
        view
    {
        address[] memory members = k.members;
        uint256 quorum = _checkMembers(members);
        if (k.threshold != quorum) revert BadThreshold(k.threshold, quorum);
        _checkKey(k.key, k.expiry, prior);

        if (signatures.length != members.length) revert SignatureCount(signatures.length, members.length);
        bytes32 signed = Statements.toSign(Statements.transcript(session, k.key, k.transcript, k.expiry));
        for (uint256 i; i < members.length; ++i) {
            (address signer,,) = ECDSA.tryRecoverCalldata(signed, signatures[i]);
            if (signer != members[i]) revert BadStatement(i);
        }
    }

    /// @dev At least `times`·f + 1 of an epoch's members signed the statement; who did not has an empty place.
    function _checkVotes(
        bytes32 committee,
        uint32 epoch,
        bytes32 statement,
        bytes[] calldata votes,
        uint256 times
    ) private view {
        address[] memory members = membersOf(committee, epoch);
        if (votes.length != members.length) revert SignatureCount(votes.length, members.length);
        bytes32 signed = Statements.toSign(statement);
        uint256 count;
        for (uint256 i; i < members.length; ++i) {
            if (votes[i].length == 0) continue;
            (address signer,,) = ECDSA.tryRecoverCalldata(signed, votes[i]);
            if (signer != members[i]) revert BadVote(i);
            ++count;
        }
        uint256 wanted = times * (members.length / 3) + 1;
        if (count < wanted) revert TooFewVotes(count, wanted);
    }

    /// @dev Members are 3f + 1 and all different.
    /// @return quorum 2f + 1.
    function _checkMembers(address[] memory members) internal pure returns (uint256 quorum) {
        uint256 n = members.length;
        if (n < 4 || n % 3 != 1) revert BadSize(n);
        for (uint256 i; i < n; ++i) {
            address member = members[i];
            if (member == address(0)) revert BadMember(i);
            for (uint256 j; j < i; ++j) {
                if (members[j] == member) revert BadMember(i);
            }
        }
        return 2 * (n / 3) + 1;
    }

    function _checkKey(bytes32 key, uint64 expiry, uint64 prior) internal view {
        if (!Schnorr.isKey(uint256(key))) revert BadKey(key);
        if (expiry <= block.timestamp || expiry <= prior || expiry > block.timestamp + MAX_TERM) {
            revert BadExpiry(expiry);
        }
    }

    // ================================================================================== effects

    function _start(
        bytes32 committee,
        uint32 epoch,
        bytes32 key,
        uint64 expiry,
        bytes32 transcript,
        address[] memory members
    ) internal {
        current[committee] = epoch;
        epochs[committee][epoch] = Epoch(key, expiry, Pages.write(abi.encode(members)));
        emit EpochStarted(committee, epoch, key, expiry, transcript);
    }

    function _cancel(bytes32 committee, bytes32 recovery) private {
        delete openings[committee];
        emit RecoveryCancelled(committee, recovery);
    }
}

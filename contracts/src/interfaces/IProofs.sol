// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Flaw} from "../libraries/Schnorr.sol";
import {SignedReport} from "./ICommittees.sol";

/// @notice A report and what of it is shown.
/// @param observers The report's observers, opened as far as the proof needs it: see {Evidence}.
/// @param observersPath From the evidence leaf (kind 0, subject 0) to the report's root, in sorted pairs.
/// @param word The payload of the agreement's feed in the report; 0 with an empty path if it is not shown.
/// @param wordPath From the feed's leaf to the report's root.
struct Shown {
    SignedReport report;
    bytes observers;
    bytes32[] observersPath;
    bytes32 word;
    bytes32[] wordPath;
}

/// @title What all proofs about an agreement have in common.
/// @notice A proof brings the agreement's terms along; their id tells which agreement it is. It is taken from
/// the activation until the agreement's locks may leave. It is about an epoch of the agreement's committee
/// that served it, and names that epoch's members, which are kept for ever: no rotation, ending or unbonding
/// changes a verdict. What has a date counts only if that is in the epoch's stint, which is paid time, and
/// not to come. Operators' signatures are 65 bytes, r ‖ s ‖ v with v 27 or 28 and s in the lower half; others
/// count for nothing.
interface IProofs {
    /// @notice No agreement of these terms was ever activated.
    error NotActivated(bytes32 agreement);
    /// @notice The agreement's locks may have left: proofs were taken until then (Unix seconds).
    error TooLate(uint256 until);
    /// @notice The report is not of the agreement's committee.
    error WrongCommittee(bytes32 committee, bytes32 wanted);
    /// @notice That epoch never served the agreement.
    error NotServed(bytes32 agreement, uint32 epoch);
    /// @notice That time (Unix milliseconds) is to come, or not in the epoch's stint (Unix seconds).
    error NotPaidFor(uint256 time, uint256 from, uint256 to);
    /// @notice The report is not signed by its epoch's key.
    error BadSignature(Flaw flaw);
    /// @notice The path does not lead from that leaf to the report's root. A proof that omits an observer, or
    /// adds or alters one, fails so too.
    error NotInReport(bytes32 leaf, bytes32 root);
    /// @notice The epoch has no such member; the first is 1.
    error NoMember(uint256 member, uint256 n);
    /// @notice That member did not sign this.
    error NotSigned(uint256 member, bytes32 hash);
    /// @notice This was proven before: it counts once.
    error Proven(bytes32 nullifier);
}

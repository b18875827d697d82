// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Terms} from "../libraries/Terms.sol";
import {Keygen, SignedReport} from "./ICommittees.sol";

/// @notice An agreement that goes on with the next epoch.
/// @param acceptances As {IAgreements-adopt} takes them: one place for each member of the next epoch, in order; of
/// those that stay, nothing.
struct Going {
    Terms terms;
    bytes[] acceptances;
}

/// @title Handovers: a committee's next epoch and its agreements', in one transaction.
/// @notice Who joins a committee joins its agreements: with signed terms and a bond under lock, or the epoch does not
/// begin by this transaction. So there is no time that is neither paid for nor proven by. This contract owns nothing
/// and holds nothing; whoever calls it could send the same calls one after the other.
///
/// It does not stop a committee from rotating without it: {ICommittees-rotate} knows of no agreements, and a committee
/// whose joiners refuse must not be kept from its next epoch. An agreement then earns nothing until it is adopted.
interface IHandovers {
    /// @notice Rotates, makes the new key known to Feeds, and has each agreement adopt the epoch. All of it, or
    /// nothing: every call's own error comes through.
    /// @param report @param path @param keygen @param signatures As {ICommittees-rotate} takes them.
    /// @param going The agreements, which must be of the report's committee.
    function handOver(
        SignedReport calldata report,
        bytes32[] calldata path,
        Keygen calldata keygen,
        bytes[] calldata signatures,
        Going[] calldata going
    ) external;

    function COMMITTEES() external view returns (address);

    function FEEDS() external view returns (address);

    function AGREEMENTS() external view returns (address);

    /// @notice The agreement is of another committee than the report.
    error WrongCommittee(bytes32 committee, bytes32 wanted);
}

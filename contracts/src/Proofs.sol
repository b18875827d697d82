// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {IAgreements, Standing} from "./interfaces/IAgreements.sol";
import {ICommittees, SignedReport} from "./interfaces/ICommittees.sol";
import {IProofs, Shown} from "./interfaces/IProofs.sol";
import {Evidence, Opened} from "./libraries/Evidence.sol";
import {Reports} from "./libraries/Reports.sol";
import {Flaw, Schnorr} from "./libraries/Schnorr.sol";
import {Terms} from "./libraries/Terms.sol";

/// @dev What a proof is about: an agreement, and an epoch that served it.
/// @param from Unix seconds: the epoch's stint is [from, to).
struct Case {
    bytes32 id;
    uint256 from;
    uint256 to;
    address[] members;
}

/// @title The checks that {IProofs} describes.
abstract contract Proofs is IProofs {
    IAgreements public immutable AGREEMENTS;
    ICommittees public immutable COMMITTEES;

    constructor(IAgreements agreements, ICommittees committees) {
        AGREEMENTS = agreements;
        COMMITTEES = committees;
    }

    // ================================================================================== agreements

    /// @dev The agreement, if proofs about it are taken.
    function _agreement(Terms calldata terms) internal view returns (bytes32 id, Standing memory s) {
        id = AGREEMENTS.idOf(terms);
        s = AGREEMENTS.standingOf(id);
        if (s.activated == 0) revert NotActivated(id);
        if (block.timestamp >= s.lockedUntil) revert TooLate(s.lockedUntil);
    }

    /// @param withMembers Whether somebody may be named or charged: else the list need not be read.
    function _case(Terms calldata terms, uint32 epoch, bool withMembers)
        internal
        view
        returns (Case memory c)
    {
        (c.id,) = _agreement(terms);
        (c.from, c.to) = AGREEMENTS.stintOf(c.id, epoch);
        if (c.to == 0) revert NotServed(c.id, epoch);
        if (withMembers) c.members = COMMITTEES.membersOf(terms.committee, epoch);
    }

    /// @dev In the stint, and over: Agreements forfeits no second that has not passed.
    /// @param ms Unix milliseconds.
    function _isPaidFor(Case memory c, uint256 ms) internal view returns (bool) {
        uint256 t = ms / 1000;
        return t >= c.from && t < c.to && t < block.timestamp;
    }

    // ================================================================================== operators

    function _member(Case memory c, uint256 member) internal pure returns (address) {
        if (member == 0 || member > c.members.length) revert NoMember(member, c.members.length);
        return c.members[member - 1];
    }

    /// @dev Reverts unless that member, whose key is `operator`, signed the hash.
    function _checkSigned(uint256 member, address operator, bytes32 hash, bytes calldata signature)
        internal
        pure
    {
        // A signature that is none gives the zero address, which is no member.
        (address signer,,) = ECDSA.tryRecoverCalldata(hash, signature);
        if (signer != operator) revert NotSigned(member, hash);
    }

    // ================================================================================== reports

    function _digest(SignedReport calldata r) internal pure returns (bytes32) {
        return Reports.digest(r.committee, r.epoch, r.round, r.time, r.root);
    }

    /// @dev Reverts unless the committee signed the report, of paid time. The case is of the report's epoch.
    function _checkReport(Terms calldata terms, Case memory c, SignedReport calldata r)
        internal
        view
        returns (bytes32 digest)
    {
        if (!_isPaidFor(c, r.time)) revert NotPaidFor(r.time, c.from, c.to);
        (digest,) = _checkSworn(terms.committee, r);
    }

    /// @dev Reverts unless the committee signed the report.
    /// @return digest The report's. @return expiry Of the key that signed it, Unix seconds.
    function _checkSworn(bytes32 committee, SignedReport calldata r)
        internal
        view
        returns (bytes32 digest, uint64 expiry)
    {
        if (r.committee != committee) revert WrongCommittee(r.committee, committee);
        bytes32 key;
        (key, expiry) = COMMITTEES.keyOf(committee, r.epoch);
        digest = _digest(r);
        (bool ok, Flaw flaw) = Schnorr.verify(uint256(key), digest, r.r, r.s);
        if (!ok) revert BadSignature(flaw);
    }

    function _checkLeaf(SignedReport calldata r, bytes32 leaf, bytes32[] calldata path) internal pure {
        if (!MerkleProof.verifyCalldata(path, r.root, leaf)) revert NotInReport(leaf, r.root);
    }

    /// @dev The observers of a report, and whether its word of the feed is shown. Its signature is not checked.
    function _open(Terms calldata terms, uint256 n, Shown calldata shown)
        internal
        pure
        returns (Opened memory o, bool withWord)
    {
        o = Evidence.open(shown.report, n, terms.place, shown.observers);
        _checkLeaf(shown.report, Reports.leaf(Reports.EVIDENCE, 0, o.payload), shown.observersPath);
        withWord = shown.word != 0 || shown.wordPath.length != 0;
        if (withWord) {
            _checkLeaf(shown.report, Reports.leaf(Reports.FEED, terms.feed, shown.word), shown.wordPath);
        }
    }
}

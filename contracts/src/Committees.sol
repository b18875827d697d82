// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {ICommittees, Keygen} from "./interfaces/ICommittees.sol";
import {Pages} from "./libraries/Pages.sol";
import {Schnorr} from "./libraries/Schnorr.sol";
import {Statements} from "./libraries/Statements.sol";

/// @title Committees
/// @notice {ICommittees} is the manual.
contract Committees is ICommittees {
    /// @dev What an epoch is. Written once, never changed.
    struct Epoch {
        bytes32 key;
        uint64 expiry;
        address members; // a page: abi.encode(address[])
    }

    /// @dev The newest epoch of each committee; it only grows.
    mapping(bytes32 committee => uint32) public current;
    mapping(bytes32 committee => mapping(uint32 epoch => Epoch)) private epochs;

    // ================================================================================== founding

    /// @inheritdoc ICommittees
    function register(Keygen calldata keygen, bytes[] calldata signatures) external returns (bytes32 committee) {
        bytes32 session = _session(keygen, 1, 0);
        committee = Statements.committee(session, keygen.key);
        if (current[committee] != 0) revert Registered(committee);
        _checkKeygen(keygen, session, signatures);
        _start(committee, 1, keygen);
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

    // ================================================================================== parts

    function _session(Keygen calldata k, uint32 epoch, bytes32 prior) private pure returns (bytes32) {
        return Statements.session(k.members, k.threshold, epoch, k.attempt, prior);
    }

    /// @dev A key generation is taken if its shape is right, its key is a key, and all its members signed it.
    function _checkKeygen(Keygen calldata k, bytes32 session, bytes[] calldata signatures) private view {
        uint256 n = k.members.length;
        if (n < 4 || n % 3 != 1) revert BadSize(n);
        uint256 quorum = 2 * (n / 3) + 1;
        if (k.threshold != quorum) revert BadThreshold(k.threshold, quorum);
        for (uint256 i; i < n; ++i) {
            if (k.members[i] == address(0)) revert BadMember(i);
            for (uint256 j; j < i; ++j) {
                if (k.members[i] == k.members[j]) revert BadMember(i);
            }
        }
        if (!Schnorr.isKey(uint256(k.key))) revert BadKey(k.key);
        if (k.expiry <= block.timestamp || k.expiry > type(uint40).max) revert BadExpiry(k.expiry);

        if (signatures.length != n) revert SignatureCount(signatures.length, n);
        bytes32 signed = Statements.toSign(Statements.transcript(session, k.key, k.transcript, k.expiry));
        for (uint256 i; i < n; ++i) {
            (address signer,,) = ECDSA.tryRecover(signed, signatures[i]);
            if (signer != k.members[i]) revert BadStatement(i);
        }
    }

    function _start(bytes32 committee, uint32 epoch, Keygen calldata k) private {
        current[committee] = epoch;
        epochs[committee][epoch] = Epoch(k.key, k.expiry, Pages.write(abi.encode(k.members)));
        emit EpochStarted(committee, epoch, k.key, k.expiry, k.transcript);
    }
}

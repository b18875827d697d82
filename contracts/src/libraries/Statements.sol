// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title What operators sign with their own keys, as EIP-712 data.
/// @notice The domain has neither chain nor contract: a statement is about the network and holds wherever
/// it is shown. Each has a type hash of its own.
library Statements {
    bytes32 internal constant DOMAIN_SEPARATOR = keccak256(
        abi.encode(keccak256("EIP712Domain(string name,string version)"), keccak256("Jurat"), keccak256("1"))
    );

    bytes32 internal constant SESSION =
        keccak256("Session(address[] members,uint256 threshold,uint32 epoch,uint32 attempt,bytes32 prior)");
    bytes32 internal constant COMMITTEE = keccak256("Committee(bytes32 session,bytes32 key)");
    bytes32 internal constant TRANSCRIPT =
        keccak256("Transcript(bytes32 session,bytes32 key,bytes32 transcript,uint64 expiry)");
    bytes32 internal constant RECOVERY = keccak256(
        "Recovery(bytes32 committee,uint32 epoch,bytes32 session,bytes32 key,bytes32 transcript,uint64 expiry)"
    );
    bytes32 internal constant CANCEL_RECOVERY =
        keccak256("CancelRecovery(bytes32 committee,uint32 epoch,bytes32 recovery)");

    /// @notice A key generation: who takes part in which order, and which try this is.
    /// @param prior The committee that the new key is to serve, or 0 when it is founded.
    function session(address[] memory members, uint256 threshold, uint32 epoch, uint32 attempt, bytes32 prior)
        internal
        pure
        returns (bytes32)
    {
        // An address array packs into one word for each, as EIP-712 encodes it.
        return keccak256(
            abi.encode(SESSION, keccak256(abi.encodePacked(members)), threshold, epoch, attempt, prior)
        );
    }

    /// @notice A committee's id: its founding session and first key.
    function committee(bytes32 session_, bytes32 px) internal pure returns (bytes32) {
        return keccak256(abi.encode(COMMITTEE, session_, px));
    }

    function transcript(bytes32 session_, bytes32 px, bytes32 transcript_, uint64 expiry)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(TRANSCRIPT, session_, px, transcript_, expiry));
    }

    function recovery(
        bytes32 committee_,
        uint32 epoch,
        bytes32 session_,
        bytes32 px,
        bytes32 transcript_,
        uint64 expiry
    ) internal pure returns (bytes32) {
        return keccak256(abi.encode(RECOVERY, committee_, epoch, session_, px, transcript_, expiry));
    }

    function cancelRecovery(bytes32 committee_, uint32 epoch, bytes32 recovery_)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(CANCEL_RECOVERY, committee_, epoch, recovery_));
    }

    /// @notice What is signed of a statement's struct hash.
    function toSign(bytes32 structHash) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(hex"1901", DOMAIN_SEPARATOR, structHash));
    }
}

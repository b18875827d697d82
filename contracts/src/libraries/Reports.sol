// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title Reports and leaves: what a committee signs, byte for byte.
/// @notice Each round a committee signs one Merkle root; all that it says is a leaf under it. A report is
/// not bound to a chain. Leaves that must act once name chain and contract in their subject.
library Reports {
    /// @dev Names the protocol and its version inside every digest.
    bytes32 internal constant DOMAIN = keccak256("jurat.report.v1");

    // The kinds of leaf.
    uint256 internal constant EVIDENCE = 0;
    uint256 internal constant FEED = 1;
    uint256 internal constant RESPONSE = 2;
    uint256 internal constant MESSAGE = 3;
    uint256 internal constant SCORECARD = 4;
    uint256 internal constant SUCCESSION = 5;
    uint256 internal constant ANSWER = 6; // to a demand: named by an observer, never sworn of by itself
    uint256 internal constant OPINION = 7; // of one observer on a request; sworn or not, it is no response
    uint256 internal constant ENCLAVE = 10; // an enclave, its revocation, or a measurement

    // The tags of a feed's payload, in its first byte. On chain a feed is a value or halted.
    uint256 internal constant VALUE = 1;
    uint256 internal constant HALTED = 3;

    /// @notice What the committee's signature is over.
    /// @param time The lower median of the observers' clocks, Unix milliseconds.
    function digest(bytes32 committee, uint32 epoch, uint64 round, uint64 time, bytes32 root)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encodePacked(DOMAIN, committee, epoch, round, time, root));
    }

    /// @notice A leaf's hash, doubled as OpenZeppelin's StandardMerkleTree does, so that no inner node can
    /// be passed off as a leaf.
    /// @param payload One word: a feed's word itself; of every other kind the hash of the body.
    function leaf(uint256 kind, bytes32 subject, bytes32 payload) internal pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, kind)
            mstore(add(m, 0x20), subject)
            mstore(add(m, 0x40), payload)
            mstore(0, keccak256(m, 0x60))
            hash := keccak256(0, 0x20)
        }
    }

    /// @notice A feed's payload.
    /// @param value The answer, an int128 in two's complement; 0 if halted.
    /// @param halt 1 if the committee has no answer, else 0.
    function feedWord(uint256 value, uint256 halt) internal pure returns (bytes32 payload) {
        assembly ("memory-safe") {
            // Tag 1 is a value, tag 3 halted.
            payload := or(shl(248, add(1, shl(1, halt))), and(value, 0xffffffffffffffffffffffffffffffff))
        }
    }
}

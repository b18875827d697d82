// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @dev OpenZeppelin's StandardMerkleTree with sortLeaves: false, as a heap: leaf i is node 2n − 2 − i.
library Tree {
    function build(bytes32[] memory leaves) internal pure returns (bytes32[] memory nodes) {
        uint256 n = leaves.length;
        nodes = new bytes32[](2 * n - 1);
        for (uint256 i; i < n; ++i) {
            nodes[2 * n - 2 - i] = leaves[i];
        }
        for (uint256 i = n - 1; i > 0; --i) {
            nodes[i - 1] = pair(nodes[2 * i - 1], nodes[2 * i]);
        }
    }

    function pair(bytes32 a, bytes32 b) internal pure returns (bytes32) {
        return a < b ? keccak256(abi.encodePacked(a, b)) : keccak256(abi.encodePacked(b, a));
    }

    function proof(bytes32[] memory nodes, uint256 leaf) internal pure returns (bytes memory packed) {
        uint256 node = nodes.length - 1 - leaf;
        for (; node > 0; node = (node - 1) / 2) {
            packed = abi.encodePacked(packed, nodes[node & 1 == 1 ? node + 1 : node - 1]);
        }
    }

    /// @dev The multiproof for leaves in ascending order: `k`, the packed flag bits, the packed nodes.
    function multiproof(bytes32[] memory nodes, uint256[] memory leaves)
        internal
        pure
        returns (uint256 k, bytes memory flags, bytes memory packed)
    {
        uint256[] memory queue = new uint256[](nodes.length * 2);
        uint256 write;
        uint256 read;
        for (; write < leaves.length; ++write) {
            queue[write] = nodes.length - 1 - leaves[write];
        }
        flags = new bytes((nodes.length + 7) / 8);
        uint256 steps;
        for (; queue[read] != 0; ++steps) {
            uint256 node = queue[read++];
            uint256 side = node & 1 == 1 ? node + 1 : node - 1;
            if (read < write && queue[read] == side) {
                ++read;
                flags[steps / 8] |= bytes1(uint8(0x80 >> (steps % 8)));
            } else {
                packed = abi.encodePacked(packed, nodes[side]);
                ++k;
            }
            queue[write++] = (node - 1) / 2;
        }
        uint256 size = (steps + 7) / 8;
        assembly ("memory-safe") {
            mstore(flags, size)
        }
    }
}

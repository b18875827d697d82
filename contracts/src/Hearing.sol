// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IFeeds} from "./interfaces/IFeeds.sol";
import {IHearing, Sworn} from "./interfaces/IHearing.sol";
import {Reports} from "./libraries/Reports.sol";
import {Flaw, Schnorr} from "./libraries/Schnorr.sol";

/// @title Hearing
/// @notice {IHearing} is the manual.
abstract contract Hearing is IHearing {
    /// @inheritdoc IHearing
    address public immutable FEEDS;
    /// @inheritdoc IHearing
    address public immutable COMMITTEES;

    constructor(IFeeds feeds) {
        FEEDS = address(feeds);
        COMMITTEES = feeds.COMMITTEES();
    }

    /// @dev Reverts unless the committee's current key signed the report with this root.
    function _hear(Sworn calldata report, bytes32 committee, bytes32 root) internal view {
        if (report.expiry <= block.timestamp) revert Expired(report.expiry);
        uint256 px = uint256(IFeeds(FEEDS).keyAt(committee, report.epoch, report.expiry));
        if (px == 0) revert UnknownKey(committee, report.epoch, report.expiry);
        bytes32 digest = Reports.digest(committee, report.epoch, report.round, report.time, root);
        (bool ok, Flaw flaw) = Schnorr.verify(px, digest, report.r, report.s);
        if (!ok) revert BadSignature(flaw);
    }

    /// @dev The root to which the path leads from the leaf, as OpenZeppelin's MerkleProof has it, at the same cost
    /// whichever of two siblings comes first.
    function _rootOf(bytes32[] calldata path, bytes32 leaf) internal pure returns (bytes32 root) {
        root = leaf;
        assembly ("memory-safe") {
            let end := add(path.offset, shl(5, path.length))
            for { let q := path.offset } lt(q, end) { q := add(q, 0x20) } {
                let side := calldataload(q)
                let swap := shl(5, lt(side, root))
                mstore(swap, root)
                mstore(xor(swap, 0x20), side)
                root := keccak256(0, 0x40)
            }
        }
    }
}

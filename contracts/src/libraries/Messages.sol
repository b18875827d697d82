// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Message, TokenAmount} from "../interfaces/IOutbox.sol";
import {Reports} from "./Reports.sol";

/// @title Messages: their ids, and the leaves that are sworn of them and of lanes.
library Messages {
    bytes32 internal constant MESSAGE = keccak256("jurat.message.v1");
    bytes32 internal constant RETURN = keccak256("jurat.return.v1");
    bytes32 internal constant LANE = keccak256("jurat.lane.v1");
    bytes32 internal constant NEVER = keccak256("jurat.never.v1");
    bytes32 internal constant LATE = keccak256("jurat.late.v1");

    // Payloads: the hashes of bodies of one byte.
    bytes32 internal constant SENT = keccak256(hex"01");
    bytes32 internal constant UNDELIVERED = keccak256(hex"02");
    bytes32 internal constant HALT = keccak256(hex"03");
    bytes32 internal constant RESUME = keccak256(hex"04");
    bytes32 internal constant NEVER_SENT = keccak256(hex"05");

    /// @dev What `previous` is of a sender's first ordered message on a lane.
    bytes32 internal constant FIRST = bytes32(uint256(1));

    /// @notice A message's id. Words with bits where their type has none are hashed as they are, and so are no message's.
    function id(Message calldata message) internal pure returns (bytes32 hash) {
        bytes calldata data = message.data;
        bytes32 domain = MESSAGE;
        TokenAmount[] calldata tokens = message.tokens;
        assembly ("memory-safe") {
            // domain ‖ [sourceChain … deadline] ‖ hash of data ‖ hash of tokens
            let m := mload(0x40)
            calldatacopy(m, data.offset, data.length)
            let dataHash := keccak256(m, data.length)
            mstore(m, 0x20)
            mstore(add(m, 0x20), tokens.length)
            let size := shl(6, tokens.length)
            calldatacopy(add(m, 0x40), tokens.offset, size)
            let tokensHash := keccak256(m, add(0x40, size))
            mstore(m, domain)
            calldatacopy(add(m, 0x20), message, 0x180)
            mstore(add(m, 0x1a0), dataHash)
            mstore(add(m, 0x1c0), tokensHash)
            hash := keccak256(m, 0x1e0)
        }
    }

    /// @notice The id of a message in memory.
    function idOf(Message memory message) internal pure returns (bytes32 hash) {
        bytes32 dataHash = keccak256(message.data);
        bytes32 tokensHash = keccak256(abi.encode(message.tokens));
        bytes32 domain = MESSAGE;
        assembly ("memory-safe") {
            // A struct in memory is its fields' words, one after the other.
            let m := mload(0x40)
            mstore(m, domain)
            mcopy(add(m, 0x20), message, 0x180)
            mstore(add(m, 0x1a0), dataHash)
            mstore(add(m, 0x1c0), tokensHash)
            hash := keccak256(m, 0x1e0)
        }
    }

    function sentLeaf(bytes32 id_) internal pure returns (bytes32) {
        return Reports.leaf(Reports.MESSAGE, id_, SENT);
    }

    function returnLeaf(bytes32 id_) internal pure returns (bytes32) {
        return Reports.leaf(Reports.MESSAGE, keccak256(abi.encode(RETURN, id_)), UNDELIVERED);
    }

    /// @notice That the message's source chain, which is past the time at which it says that it was sent, does not have it.
    function neverLeaf(bytes32 id_) internal pure returns (bytes32) {
        return Reports.leaf(Reports.MESSAGE, keccak256(abi.encode(NEVER, id_)), NEVER_SENT);
    }

    /// @notice That nobody brought the message by its deadline although nothing was in the way, and that its destination
    /// took transactions: see {ICrossings-late}. The body is `0x06 ‖ blocks ‖ baseFee`.
    function lateLeaf(bytes32 id_, uint32 blocks, uint64 baseFee) internal pure returns (bytes32) {
        bytes32 payload = keccak256(abi.encodePacked(uint8(6), blocks, baseFee));
        return Reports.leaf(Reports.MESSAGE, keccak256(abi.encode(LATE, id_)), payload);
    }

    /// @notice A lane's trail after one more message: see {IOutbox}.
    function next(bytes17 trail, bytes32 id_) internal pure returns (bytes17 longer) {
        assembly ("memory-safe") {
            mstore(0, trail)
            mstore(0x20, id_)
            longer := and(keccak256(0, 0x40), not(sub(shl(120, 1), 1)))
        }
    }

    /// @notice The subject of what is sworn of a lane.
    /// @param number How often it was halted or resumed before.
    function laneSubject(uint64 sourceChain, address outbox, uint64 destinationChain, address inbox, uint32 number)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(LANE, sourceChain, outbox, destinationChain, inbox, number));
    }
}

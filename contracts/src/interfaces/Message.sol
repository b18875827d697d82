// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @notice An amount of a token. @param token On the source chain.
struct TokenAmount {
    address token;
    uint256 amount;
}

/// @notice A message, as its event has it and its id commits to it.
/// @param committee The lane's. @param sequence Counts the lane's messages, from 1.
/// @param previous 0: it may be delivered in any order. Else the id of this sender's last ordered message on the lane,
/// or `bytes32(uint256(1))` if it is the first.
/// @param gasLimit For the call of the receiver; 0: tokens only, no call.
/// @param sent Unix seconds, of the block that sent it.
/// @param deadline Unix seconds, by the destination's clock: delivered by then, or not at all.
struct Message {
    uint64 sourceChain;
    address outbox;
    uint64 destinationChain;
    address inbox;
    bytes32 committee;
    uint64 sequence;
    bytes32 previous;
    address sender;
    address receiver;
    uint32 gasLimit;
    uint64 sent;
    uint64 deadline;
    bytes data;
    TokenAmount[] tokens;
}

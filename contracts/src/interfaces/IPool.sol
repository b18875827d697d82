// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title Pool: where one token waits, or is burned and minted, while it is away.
/// @notice What {IOutbox} and {IInbox} need of one. A pool serves one outbox and one inbox of its chain, for good, and
/// holds to limits of its own: what is beyond them reverts, and the message is not sent, or kept and retried.
interface IPool {
    /// @notice The token on this chain.
    function TOKEN() external view returns (address);

    /// @notice Takes `amount` of the token from `from`, who has allowed the pool to. Only the outbox.
    /// @param destinationChain Where the message goes.
    function lock(uint64 destinationChain, address from, uint256 amount) external;

    /// @notice Hands out `amount` to `to`, of a message that was delivered here. Only the inbox.
    /// @param sourceChain Where the message came from.
    function release(uint64 sourceChain, address to, uint256 amount) external;

    /// @notice Hands back to `to` what {lock} took for a message that was not delivered by its deadline. Only the outbox.
    /// @param destinationChain Where the message should have gone.
    function giveBack(uint64 destinationChain, address to, uint256 amount) external;
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IReceiver} from "../interfaces/IInbox.sol";
import {Message} from "../interfaces/IOutbox.sol";

/// @title A receiver: it keeps the last message of each sender on another chain.
/// @notice It listens to everyone. One that does not checks `message.sourceChain` and `message.sender`.
contract Mailbox is IReceiver {
    /// @dev Only the inbox delivers.
    error NotInbox(address caller);
    /// @dev The box is shut: the message is kept, and can be delivered again.
    error Shut();

    address public immutable INBOX;
    /// @notice How many messages came.
    uint256 public count;
    /// @notice Whether it takes none. For DEVELOPMENT anybody shuts and opens it, to see what becomes of a message whose
    /// receiver fails.
    bool public shut;
    mapping(uint64 sourceChain => mapping(address sender => bytes)) private last;

    event Received(bytes32 indexed id, uint64 indexed sourceChain, address indexed sender, bytes data);

    constructor(address inbox) {
        INBOX = inbox;
    }

    /// @inheritdoc IReceiver
    function receiveMessage(bytes32 id, Message calldata message) external {
        if (msg.sender != INBOX) revert NotInbox(msg.sender);
        if (shut) revert Shut();
        ++count;
        last[message.sourceChain][message.sender] = message.data;
        emit Received(id, message.sourceChain, message.sender, message.data);
    }

    function setShut(bool shut_) external {
        shut = shut_;
    }

    /// @notice The data of a sender's last message.
    function lastOf(uint64 sourceChain, address sender) external view returns (bytes memory) {
        return last[sourceChain][sender];
    }
}

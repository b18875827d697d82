// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IReceiver} from "../../src/interfaces/IInbox.sol";
import {Message} from "../../src/interfaces/IOutbox.sol";

/// @dev The least that a receiver can be: it listens to one inbox, one chain and one sender, and stores one slot.
contract Slotted is IReceiver {
    address private immutable INBOX;
    uint64 private immutable CHAIN;
    address private immutable SENDER;

    uint256 public value;

    constructor(address inbox, uint64 chain, address sender) {
        (INBOX, CHAIN, SENDER) = (inbox, chain, sender);
    }

    function receiveMessage(bytes32, Message calldata message) external {
        require(msg.sender == INBOX && message.sourceChain == CHAIN && message.sender == SENDER);
        value = uint256(bytes32(message.data));
    }
}

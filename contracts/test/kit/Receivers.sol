// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IInbox, IReceiver} from "../../src/interfaces/IInbox.sol";
import {Oath} from "../../src/interfaces/ILaneEnd.sol";
import {Message} from "../../src/interfaces/IOutbox.sol";

/// @dev Remembers what it was told, and fails while it is told to.
contract Mailbox is IReceiver {
    uint256 public calls;
    bytes32 public last;
    bytes public data;
    uint256 public gasGot;
    address public caller;
    bool public failing;

    function fail(bool yes) external {
        failing = yes;
    }

    function receiveMessage(bytes32 id, Message calldata message) external {
        gasGot = gasleft();
        require(!failing, "failing");
        ++calls;
        (last, data, caller) = (id, message.data, msg.sender);
    }
}

/// @dev Burns all the gas it is given.
contract Burner is IReceiver {
    uint256 private sink;

    function receiveMessage(bytes32, Message calldata) external {
        while (true) ++sink;
    }
}

/// @dev Returns, or reverts with, as much as its gas makes memory for.
contract Bomb is IReceiver {
    bool private immutable REVERTS;

    constructor(bool reverts) {
        REVERTS = reverts;
    }

    function receiveMessage(bytes32, Message calldata) external view {
        bool reverts = REVERTS;
        assembly ("memory-safe") {
            let size := 200000
            if reverts { revert(0, size) }
            return(0, size)
        }
    }
}

/// @dev Tries, while it is called, to have messages delivered or retried again.
contract Reentrant is IReceiver {
    IInbox private immutable INBOX;
    Oath[] private oaths;
    Message[] private messages;
    uint256 public calls;
    uint256 public worked;
    bool private again; // reverts after it has tried

    constructor(IInbox inbox) {
        INBOX = inbox;
    }

    function arm(Oath[] calldata oaths_, Message[] calldata messages_, bool revertAfter) external {
        oaths = oaths_;
        messages = messages_;
        again = revertAfter;
    }

    function receiveMessage(bytes32, Message calldata) external {
        ++calls;
        try INBOX.deliver(oaths, messages) {
            ++worked;
        } catch {}
        try INBOX.retry(messages[0]) {
            ++worked;
        } catch {}
        require(!again, "again");
    }
}

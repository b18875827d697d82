// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IInbox, IReceiver} from "jurat/interfaces/IInbox.sol";
import {IOutbox, Letter, Message, TokenAmount} from "jurat/interfaces/IOutbox.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title A receiver that does its worst, by the first byte of the message's data.
contract Chameleon is IReceiver {
    IInbox private immutable INBOX;
    IOutbox private immutable OUTBOX;
    /// @notice How often a call to the inbox or the outbox from within a call went through.
    uint256 public within;

    constructor(IInbox inbox, IOutbox outbox) payable {
        (INBOX, OUTBOX) = (inbox, outbox);
    }

    receive() external payable {}

    function receiveMessage(bytes32, Message calldata message) external {
        bytes1 how = message.data[0];
        if (how == "r") { // a revert of as much as its gas pays for
            assembly {
                revert(0, 400000)
            }
        }
        if (how == "R") { // the same, and it takes the message
            assembly {
                return(0, 400000)
            }
        }
        if (how == "g") { // all its gas
            assembly {
                for {} 1 {} {}
            }
        }
        if (how == "i") { // an operation that there is not: all its gas, too
            assembly {
                invalid()
            }
        }
        if (how == "a") { // once more, from within: whatever goes through is counted
            _try(address(INBOX), abi.encodeCall(IInbox.retry, (message)));
            _try(address(INBOX), abi.encodeCall(IInbox.lapse, (message)));
        }
        if (how == "s" || how == "S") { // the tokens go home again from within, and "S" takes all of it back
            Letter memory letter;
            letter.destinationChain = message.sourceChain;
            letter.receiver = message.sender;
            letter.deadline = uint64(block.timestamp + 1 days);
            letter.tokens = new TokenAmount[](1);
            letter.tokens[0] = TokenAmount(
                INBOX.tokenOf(message.sourceChain, message.tokens[0].token), message.tokens[0].amount
            );
            OUTBOX.send{value: OUTBOX.quote(letter)}(letter);
            within++;
            if (how == "S") revert("all of it");
        }
    }

    function _try(address to, bytes memory data) private {
        (bool ok,) = to.call(data);
        if (ok) within++;
    }
}

/// @title A token that does its worst while it moves to or from a contract, as its owner says.
contract Imp is ERC20 {
    enum Trick {
        None,
        Fee, // a tenth stays behind
        Again, // `target` is called with `data` first
        Idle, // moves nothing, and says that it did
        Bomb, // reverts with as much as the gas pays for
        Twice // moves twice as much
    }

    address private immutable OWNER = msg.sender;
    Trick public trick;
    address private target;
    bytes private data;
    /// @notice How often a call from within went through.
    uint256 public within;

    constructor() payable ERC20("Imp", "IMP") {
        _mint(msg.sender, 1e24);
        _mint(address(this), 1e24);
    }

    receive() external payable {}

    function set(Trick trick_, address target_, bytes calldata data_) external {
        require(msg.sender == OWNER);
        (trick, target, data) = (trick_, target_, data_);
    }

    function _update(address from, address to, uint256 amount) internal override {
        if (from == address(0)) return super._update(from, to, amount);
        Trick how = trick;
        if (how == Trick.Idle) return;
        if (how == Trick.Bomb) {
            assembly {
                revert(0, 400000)
            }
        }
        if (how == Trick.Again) {
            trick = Trick.None;
            (bool ok,) = target.call{value: address(this).balance / 2}(data);
            if (ok) within++;
            trick = how;
        }
        if (how == Trick.Fee) {
            super._update(from, OWNER, amount / 10);
            amount -= amount / 10;
        }
        if (how == Trick.Twice) super._update(OWNER, to, amount);
        super._update(from, to, amount);
    }
}

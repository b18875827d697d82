// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Message, TokenAmount} from "../src/interfaces/IOutbox.sol";
import {Messages} from "../src/libraries/Messages.sol";
import {Reports} from "../src/libraries/Reports.sol";
import {Test} from "./kit/Test.sol";

/// @dev The vectors that core/message writes: ids, and the leaves of messages and lanes.
contract MessagesVectorsTest is Test {
    string private json;

    function test_vectors() public {
        json = vm.readFile("../testdata/vectors/message.json");
        uint256 i;
        for (; vm.keyExistsJson(json, string.concat(".messages[", vm.toString(i), "]")); ++i) {
            string memory key = string.concat(".messages[", vm.toString(i), "]");
            Message memory m = message(key);
            bytes32 id = word(key, ".id");
            eq(Messages.idOf(m), id, "id in memory");
            eq(this.idOf(m), id, "id in calldata");
            eq(Messages.sentLeaf(id), word(key, ".sent_hash"), "sent");
            eq(Messages.returnLeaf(id), word(key, ".return_hash"), "return");
            // Of the message's lane, with its sequence for a number.
            bytes32 lane =
                Messages.laneSubject(m.sourceChain, m.outbox, m.destinationChain, m.inbox, uint32(m.sequence));
            isLeaf(string.concat(key, ".halt_leaf"), lane, Messages.HALT);
            isLeaf(string.concat(key, ".resume_leaf"), lane, Messages.RESUME);
        }
        eq(i, 8, "messages read");
    }

    function isLeaf(string memory key, bytes32 subject, bytes32 payload) private view {
        eq(number(key, ".kind"), Reports.MESSAGE, "kind");
        eq(word(key, ".subject"), subject, "subject");
        eq(word(key, ".payload"), payload, "payload");
    }

    function idOf(Message calldata m) external pure returns (bytes32) {
        return Messages.id(m);
    }

    function message(string memory key) private view returns (Message memory m) {
        m.sourceChain = uint64(number(key, ".source_chain"));
        m.outbox = account(key, ".outbox");
        m.destinationChain = uint64(number(key, ".destination_chain"));
        m.inbox = account(key, ".inbox");
        m.committee = word(key, ".committee");
        m.sequence = uint64(number(key, ".sequence"));
        m.previous = word(key, ".previous");
        m.sender = account(key, ".sender");
        m.receiver = account(key, ".receiver");
        m.gasLimit = uint32(number(key, ".gas_limit"));
        m.sent = uint64(number(key, ".sent"));
        m.deadline = uint64(number(key, ".deadline"));
        m.data = vm.parseJsonBytes(json, string.concat(key, ".data"));
        uint256 n;
        while (vm.keyExistsJson(json, token(key, n))) ++n;
        m.tokens = new TokenAmount[](n);
        for (uint256 i; i < n; ++i) {
            m.tokens[i] = TokenAmount(account(token(key, i), ".token"), number(token(key, i), ".amount"));
        }
    }

    function token(string memory key, uint256 i) private pure returns (string memory) {
        return string.concat(key, ".tokens[", vm.toString(i), "]");
    }

    function number(string memory key, string memory field) private view returns (uint256) {
        return vm.parseJsonUint(json, string.concat(key, field));
    }

    function word(string memory key, string memory field) private view returns (bytes32) {
        return vm.parseJsonBytes32(json, string.concat(key, field));
    }

    function account(string memory key, string memory field) private view returns (address) {
        return vm.parseJsonAddress(json, string.concat(key, field));
    }
}

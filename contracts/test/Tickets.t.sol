// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Tickets} from "../src/examples/Tickets.sol";
import {Scene} from "./kit/Scene.sol";

contract Ticketed is Tickets {
    function params(bytes32 credential, uint256 length, uint64 uses, Demand memory demand, bytes calldata question)
        external
        returns (bytes memory)
    {
        return _params(credential, length, uses, demand, question);
    }
}

contract TicketsTest is Scene {
    bytes32 private constant CREDENTIAL = bytes32(uint256(0x22) * 0x0101010101010101010101010101010101010101010101010101010101010101);
    bytes32 private constant AGREEMENT = bytes32(uint256(0x33) * 0x0101010101010101010101010101010101010101010101010101010101010101);

    function test_numbersCountUpWithinAPeriod() public {
        Ticketed t = new Ticketed();
        Tickets.Demand memory demand = Tickets.Demand(AGREEMENT, 3, 2);
        vm.warp(600);
        bytes memory first = t.params(CREDENTIAL, 60, 2, demand, hex"c0ffee");
        bytes memory second = t.params(CREDENTIAL, 60, 2, demand, hex"c0ffee");
        eq(second.length, 99 + 48 + 3, "length");
        // core/confidential has the same of period 10 and number 1.
        eq(uint256(keccak256(second)), uint256(0x9e1f2ac028bf40fd32b968464c4b59e4eacec71793200261b404ba331c834eed), "as Go encodes it");
        eq(keccak256(first) == keccak256(second) ? 1 : 0, uint256(0), "a number twice");
        vm.expectRevert(abi.encodeWithSelector(Tickets.NoTicket.selector, CREDENTIAL, uint64(10), uint64(2)));
        t.params(CREDENTIAL, 60, 2, demand, hex"c0ffee");
        vm.warp(660);
        t.params(CREDENTIAL, 60, 2, demand, hex"c0ffee");
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {UpkeepCall} from "../src/UpkeepCall.sol";
import {IUpkeepCall} from "../src/interfaces/IUpkeepCall.sol";
import {Test} from "./kit/Test.sol";

/// @dev A contract that knows nothing of upkeeps.
contract Ledger {
    error Unsettled(uint256 day);

    uint256 public day;
    address public by;

    function settle(uint256 day_, string calldata word) external {
        if (keccak256(bytes(word)) != keccak256("close of a day that takes more than a word")) revert Unsettled(day_);
        (day, by) = (day_, msg.sender);
    }

}

/// @dev Upkeeps, performing for whom it is told.
contract Performer {
    address public performingFor;

    function setOwner(address owner) external {
        performingFor = owner;
    }
}

contract UpkeepCallTest is Test {
    address private upkeeps = address(new Performer());
    address private owner = address(0xA11);
    Ledger private ledger = new Ledger();

    function setUp() public {
        Performer(upkeeps).setOwner(owner);
    }

    function made(string memory word) private returns (UpkeepCall) {
        return new UpkeepCall(upkeeps, owner, address(ledger), abi.encodeCall(Ledger.settle, (7, word)));
    }

    function test_calls_the_function_as_it_was_made() public {
        UpkeepCall call_ = made("close of a day that takes more than a word");
        bytes memory wanted = abi.encodeCall(Ledger.settle, (7, "close of a day that takes more than a word"));
        eq(keccak256(call_.callData()), keccak256(wanted), "what it calls");
        vm.prank(upkeeps);
        call_.performUpkeep("whatever the report says");
        eq(ledger.day(), 7, "day");
        eq(ledger.by(), address(call_), "caller");
    }

    function test_reverts_with_what_the_target_says() public {
        UpkeepCall call_ = made("no");
        vm.prank(upkeeps);
        vm.expectRevert(abi.encodeWithSelector(Ledger.Unsettled.selector, 7));
        call_.performUpkeep("");
    }

    function test_nobody_else_performs() public {
        UpkeepCall call_ = made("close of a day that takes more than a word");
        vm.expectRevert(abi.encodeWithSelector(IUpkeepCall.NotUpkeeps.selector, address(this)));
        call_.performUpkeep("");
        eq(ledger.day(), 0, "day");
    }

    function test_for_nobody_elses_upkeep() public {
        UpkeepCall call_ = made("close of a day that takes more than a word");
        Performer(upkeeps).setOwner(address(0xBAD));
        vm.prank(upkeeps);
        vm.expectRevert(abi.encodeWithSelector(IUpkeepCall.NotItsOwners.selector, address(0xBAD)));
        call_.performUpkeep("");
        eq(ledger.day(), 0, "day");
    }

    function test_a_target_without_code_is_refused() public {
        vm.expectRevert(abi.encodeWithSelector(IUpkeepCall.NoTarget.selector, address(0xdead)));
        new UpkeepCall(upkeeps, owner, address(0xdead), hex"12345678");
        UpkeepCall call_ = made("close of a day that takes more than a word");
        vm.etch(address(ledger), "");
        vm.prank(upkeeps);
        vm.expectRevert(abi.encodeWithSelector(IUpkeepCall.NoTarget.selector, address(ledger)));
        call_.performUpkeep("");
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Bonds} from "../src/Bonds.sol";
import {Registry} from "../src/Registry.sol";
import {Entry, IRegistry} from "../src/interfaces/IRegistry.sol";
import {Test} from "./kit/Test.sol";
import {Vm} from "./kit/Vm.sol";

/// @dev The registry over real Bonds. Operator i has secret i + 1 and owner 0xA0 + i.
contract RegistryTest is Test {
    bytes32 private constant CONSENT = keccak256("Bond(address operator,address owner)");
    bytes32 private constant DOMAIN =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    address private constant STRANGER = address(0xBAD);

    Bonds private bonds;
    Registry private registry;

    function setUp() public {
        bonds = new Bonds(address(1), address(2), 1 hours, address(this));
        registry = new Registry(bonds);
    }

    function operatorOf(uint256 i) private pure returns (address) {
        return vm.addr(i + 1);
    }

    function ownerOf(uint256 i) private pure returns (address) {
        return address(uint160(0xA0 + i));
    }

    function open(uint256 i) private {
        bytes32 domain =
            keccak256(abi.encode(DOMAIN, keccak256("Jurat"), keccak256("1"), block.chainid, address(bonds)));
        bytes32 signed = keccak256(
            abi.encodePacked("\x19\x01", domain, keccak256(abi.encode(CONSENT, operatorOf(i), ownerOf(i))))
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(i + 1, signed);
        vm.prank(ownerOf(i));
        bonds.open(operatorOf(i), abi.encodePacked(r, s, v));
    }

    function entry(uint256 i) private returns (Entry memory e) {
        Vm.Wallet memory w = vm.createWallet(i + 1);
        (e.x, e.y, e.name, e.peer) = (bytes32(w.publicKeyX), bytes32(w.publicKeyY), "an operator", "12D3KooW");
        e.addresses = new string[](1);
        e.addresses[0] = "/ip4/192.0.2.1/tcp/7070";
    }

    function enter(uint256 i) private {
        open(i);
        Entry memory e = entry(i);
        vm.prank(ownerOf(i));
        registry.enter(operatorOf(i), e);
    }

    function refuse(address caller, bytes memory call, bytes memory why) private {
        uint256 count = registry.count();
        vm.expectRevert(why);
        vm.prank(caller);
        (bool ok,) = address(registry).call(call);
        ok; // expectRevert checks it
        eq(registry.count(), count, "nothing changed");
    }

    // ---------------------------------------------------------------------------------------- who may

    function test_entryIsRead() public {
        enter(0);
        Entry memory got = registry.entryOf(operatorOf(0));
        eq(keccak256(abi.encode(got)), keccak256(abi.encode(entry(0))), "entry");
    }

    function test_onlyTheOwnerEntersAndTakesOut() public {
        Entry memory e = entry(0);
        address operator = operatorOf(0);
        bytes memory call = abi.encodeCall(IRegistry.enter, (operator, e));
        // No bond is open: nobody owns it, the zero address included.
        refuse(address(0), call, abi.encodeWithSelector(IRegistry.NotOwner.selector, operator, address(0)));
        open(0);
        refuse(STRANGER, call, abi.encodeWithSelector(IRegistry.NotOwner.selector, operator, STRANGER));
        refuse(operator, call, abi.encodeWithSelector(IRegistry.NotOwner.selector, operator, operator));
        vm.prank(ownerOf(0));
        registry.enter(operator, e);
        refuse(ownerOf(0), call, abi.encodeWithSelector(IRegistry.EnteredAlready.selector, operator));
        call = abi.encodeCall(IRegistry.remove, (operator));
        refuse(operator, call, abi.encodeWithSelector(IRegistry.NotOwner.selector, operator, operator));
        vm.prank(ownerOf(0));
        registry.remove(operator);
        refuse(ownerOf(0), call, abi.encodeWithSelector(IRegistry.NotEntered.selector, operator));
    }

    function test_operatorAndOwnerChange() public {
        enter(0);
        Entry memory e = entry(0);
        e.name = "moved";
        bytes memory call = abi.encodeCall(IRegistry.change, (operatorOf(0), e));
        refuse(STRANGER, call, abi.encodeWithSelector(IRegistry.NotOwner.selector, operatorOf(0), STRANGER));
        vm.prank(operatorOf(0));
        registry.change(operatorOf(0), e);
        eq(registry.entryOf(operatorOf(0)).name, "moved", "by the operator");
        e.name = "again";
        vm.prank(ownerOf(0));
        registry.change(operatorOf(0), e);
        eq(registry.entryOf(operatorOf(0)).name, "again", "by the owner");
    }

    /// @dev A stolen hot key, once revoked, cannot lead peers to another machine; the owner can still take it out.
    function test_revokedKeyChangesNothing() public {
        enter(0);
        vm.prank(ownerOf(0));
        bonds.revoke(operatorOf(0));
        Entry memory e = entry(0);
        bytes memory call = abi.encodeCall(IRegistry.change, (operatorOf(0), e));
        refuse(operatorOf(0), call, abi.encodeWithSelector(IRegistry.OperatorRevoked.selector, operatorOf(0)));
        vm.prank(ownerOf(0));
        registry.remove(operatorOf(0));
        eq(registry.count(), 0, "left");
    }

    function test_anotherKeyIsRefused() public {
        open(0);
        Entry memory e = entry(1);
        bytes memory call = abi.encodeCall(IRegistry.enter, (operatorOf(0), e));
        refuse(
            ownerOf(0), call, abi.encodeWithSelector(IRegistry.WrongKey.selector, operatorOf(0), operatorOf(1))
        );
    }

    function test_lengths() public {
        open(0);
        Entry memory e = entry(0);
        e.peer = "";
        refuseLength(e, "peer", 0, 64);
        e = entry(0);
        e.name = string(new bytes(65));
        refuseLength(e, "name", 65, 64);
        e = entry(0);
        e.addresses = new string[](9);
        refuseLength(e, "addresses", 9, 8);
        e.addresses = new string[](0);
        refuseLength(e, "addresses", 0, 8);
        e = entry(0);
        e.addresses[0] = string(new bytes(129));
        refuseLength(e, "addresses", 129, 128);
    }

    function refuseLength(Entry memory e, string memory field, uint256 length, uint256 most) private {
        refuse(
            ownerOf(0),
            abi.encodeCall(IRegistry.enter, (operatorOf(0), e)),
            abi.encodeWithSelector(IRegistry.BadLength.selector, field, length, most)
        );
    }

    // ---------------------------------------------------------------------------------------- pages

    /// @dev Whatever enters and leaves in whatever order: the pages hold exactly who is in, each once.
    function testFuzz_pagesAreTheSet(uint16 coming, uint256 order, uint256 most) public {
        bool[8] memory there;
        bool[8] memory opened;
        for (uint256 step; step < 16; ++step) {
            uint256 i = (order >> (3 * step)) % 8;
            if (there[i] && (coming >> step) & 1 == 0) {
                vm.prank(ownerOf(i));
                registry.remove(operatorOf(i));
                there[i] = false;
            } else if (!there[i]) {
                if (!opened[i]) open(i);
                Entry memory e = entry(i);
                vm.prank(ownerOf(i));
                registry.enter(operatorOf(i), e);
                (there[i], opened[i]) = (true, true);
            }
        }
        most = bound(most, 1, 9);
        uint256 seen;
        for (uint256 from; from < registry.count(); from += most) {
            (address[] memory page, Entry[] memory entries) = registry.page(from, most);
            eq(page.length, entries.length, "as many");
            for (uint256 k; k < page.length; ++k) {
                uint256 i;
                while (operatorOf(i) != page[k]) ++i; // runs out of gas on a stranger
                yes(there[i], "it is in, and was not seen before");
                there[i] = false;
                eq(keccak256(abi.encode(entries[k])), keccak256(abi.encode(entry(i))), "its own entry");
                ++seen;
            }
        }
        eq(seen, registry.count(), "all were seen");
        for (uint256 i; i < 8; ++i) yes(!there[i], "nobody was left out");
        (address[] memory beyond,) = registry.page(type(uint256).max, type(uint256).max);
        eq(beyond.length, 0, "beyond the end");
    }

    // ---------------------------------------------------------------------------------------- announcements

    function test_aCallIsDatedOnce() public {
        eq(registry.announcedAt("call"), 0, "not yet");
        registry.announce("call");
        uint256 dated = registry.announcedAt("call");
        eq(dated, block.number, "this block");
        refuse(
            STRANGER,
            abi.encodeCall(IRegistry.announce, ("call")),
            abi.encodeWithSelector(IRegistry.AnnouncedAlready.selector, bytes32("call"), dated)
        );
    }
}

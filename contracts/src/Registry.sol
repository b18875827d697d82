// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IBonds} from "./interfaces/IBonds.sol";
import {Entry, IRegistry} from "./interfaces/IRegistry.sol";

/// @title Registry
/// @notice {IRegistry} is the manual.
contract Registry is IRegistry {
    IBonds public immutable BONDS;

    /// @inheritdoc IRegistry
    mapping(bytes32 call => uint256) public announcedAt;
    address[] private operators;
    mapping(address operator => Entry) private entries;
    mapping(address operator => uint256) private places; // from 1; 0 where it is not entered

    constructor(IBonds bonds) {
        BONDS = bonds;
    }

    // ================================================================================== entries

    /// @inheritdoc IRegistry
    function enter(address operator, Entry calldata entry) external {
        _onlyOwner(operator);
        if (places[operator] != 0) revert EnteredAlready(operator);
        _write(operator, entry);
        operators.push(operator);
        places[operator] = operators.length;
        emit Entered(operator, msg.sender);
    }

    /// @inheritdoc IRegistry
    function change(address operator, Entry calldata entry) external {
        if (msg.sender != operator) _onlyOwner(operator);
        _checkEntered(operator);
        _write(operator, entry);
        emit Changed(operator, msg.sender);
    }

    /// @inheritdoc IRegistry
    function remove(address operator) external {
        _onlyOwner(operator);
        _checkEntered(operator);
        uint256 place = places[operator];
        address last = operators[operators.length - 1];
        operators[place - 1] = last;
        places[last] = place;
        operators.pop();
        delete places[operator]; // after the last one's, which may be the same
        delete entries[operator];
        emit Removed(operator, msg.sender);
    }

    /// @inheritdoc IRegistry
    function announce(bytes32 call) external {
        if (announcedAt[call] != 0) revert AnnouncedAlready(call, announcedAt[call]);
        announcedAt[call] = block.number;
        emit Announced(call, msg.sender);
    }

    // ================================================================================== reads

    /// @inheritdoc IRegistry
    function count() external view returns (uint256) {
        return operators.length;
    }

    /// @inheritdoc IRegistry
    function page(uint256 from, uint256 most) external view returns (address[] memory some, Entry[] memory theirs) {
        uint256 left = from < operators.length ? operators.length - from : 0;
        uint256 n = most < left ? most : left;
        (some, theirs) = (new address[](n), new Entry[](n));
        for (uint256 i; i < n; ++i) {
            some[i] = operators[from + i];
            theirs[i] = entries[some[i]];
        }
    }

    /// @inheritdoc IRegistry
    function entryOf(address operator) external view returns (Entry memory) {
        _checkEntered(operator);
        return entries[operator];
    }

    // ================================================================================== checks

    function _onlyOwner(address operator) private view {
        address owner = BONDS.ownerOf(operator);
        if (owner == address(0) || owner != msg.sender) revert NotOwner(operator, msg.sender);
    }

    function _checkEntered(address operator) private view {
        if (places[operator] == 0) revert NotEntered(operator);
    }

    function _write(address operator, Entry calldata entry) private {
        if (!BONDS.active(operator)) revert OperatorRevoked(operator);
        // An account whose key is known has this key and no other: that the point is on the curve need not be checked.
        address account = address(uint160(uint256(keccak256(abi.encode(entry.x, entry.y)))));
        if (account != operator) revert WrongKey(operator, account);
        _checkLength("name", bytes(entry.name).length, 64);
        _checkLength("peer", bytes(entry.peer).length, 64);
        _checkLength("addresses", entry.addresses.length, 8);
        for (uint256 i; i < entry.addresses.length; ++i) {
            _checkLength("addresses", bytes(entry.addresses[i]).length, 128);
        }
        entries[operator] = entry;
    }

    function _checkLength(string memory field, uint256 length, uint256 most) private pure {
        if (length == 0 || length > most) revert BadLength(field, length, most);
    }
}

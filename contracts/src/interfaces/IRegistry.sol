// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @notice What an operator says of itself. Keys and bonds are checked by contracts; the rest is its own word.
struct Entry {
    bytes32 x; // its hot key: the point whose hash is the operator's address
    bytes32 y;
    string name; // for people; at most 64 bytes, not unique, proves nothing
    string peer; // libp2p peer id
    string[] addresses; // multiaddrs, 1 to 8 of at most 128 bytes each
}

/// @title The registry of operators
/// @notice Who can be drawn into a committee, and how to reach it. Three facts of an operator lie elsewhere and are
/// not repeated: its owner and its bond in {IBonds}, its record in {IScorecards}.
///
/// An operator is the account of its hot key. Its cold owner, as Bonds knows it, enters it and takes it out; the hot
/// key itself can do nothing but change the entry, as machines move. Nobody else can do anything. An entry costs
/// nothing but gas, so a draw must weigh by bond: entries alone are worth no seat.
///
/// Places: operators are numbered from 0 in no order that means anything; the last takes the place of one that leaves.
/// Read all pages at one block.
///
/// Announcements: who convenes a committee announces the hash of its call before the randomness exists that the call
/// names. The chain then dates the call for everyone; it means nothing else, and anybody may announce anything once.
interface IRegistry {
    event Entered(address indexed operator, address indexed owner);
    event Changed(address indexed operator, address by);
    event Removed(address indexed operator, address indexed owner);
    event Announced(bytes32 indexed call, address by);

    /// @notice Only the owner of the operator's bond may do this; for {change}, the operator also may.
    error NotOwner(address operator, address caller);
    /// @notice The owner has revoked the operator's key: it cannot be entered, nor change its entry.
    error OperatorRevoked(address operator);
    error EnteredAlready(address operator);
    error NotEntered(address operator);
    /// @notice The key (x, y) is of another account.
    error WrongKey(address operator, address account);
    /// @notice A text is empty or too long. `field` is the name of a member of {Entry}.
    error BadLength(string field, uint256 length, uint256 most);
    error AnnouncedAlready(bytes32 call, uint256 blockNumber);

    /// @notice Enters an operator. The caller is the owner of its bond, which must be open.
    function enter(address operator, Entry calldata entry) external;

    /// @notice Replaces an operator's entry. The caller is the operator or its owner.
    function change(address operator, Entry calldata entry) external;

    /// @notice Takes an operator out. Committees that it sits on, its bond and its record stay as they are.
    function remove(address operator) external;

    /// @notice Dates a call by this block.
    function announce(bytes32 call) external;

    /// @return The number of operators entered.
    function count() external view returns (uint256);

    /// @return operators Those from place `from` on, at most `most`; fewer where the list ends.
    /// @return entries In the same order.
    function page(uint256 from, uint256 most)
        external
        view
        returns (address[] memory operators, Entry[] memory entries);

    /// @notice One operator's entry; reverts with {NotEntered}.
    function entryOf(address operator) external view returns (Entry memory);

    /// @return Number of the block in which a call was announced; 0 where it was not.
    function announcedAt(bytes32 call) external view returns (uint256);
}

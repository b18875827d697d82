// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title UpkeepCall: any function of any contract, called at a time.
/// @notice The target of an upkeep whose own target knows nothing of upkeeps: it is performed by {IUpkeeps}, and calls one
/// function of one contract with the same arguments each time. Both are set when it is made, and for good. It holds nothing
/// and nobody can change it; what the called contract checks `msg.sender` against is this contract.
///
/// Without it a target would be called by Upkeeps itself, as which anyone could then call anything. And it calls for the
/// upkeeps of one owner alone: anyone can register an upkeep of it, with a committee that swears what he likes.
interface IUpkeepCall {
    /// @notice Only Upkeeps performs.
    error NotUpkeeps(address caller);
    /// @notice The upkeep that is performed is another's.
    error NotItsOwners(address owner);
    /// @notice The target is no contract: a call of it would succeed and do nothing.
    error NoTarget(address target);

    /// @notice Calls the function. What it reverts with, this does. @param performData Nothing is taken of it.
    function performUpkeep(bytes calldata performData) external;

    /// @notice The selector and the arguments.
    function callData() external view returns (bytes memory);

    function UPKEEPS() external view returns (address);
    /// @notice For whose upkeeps it calls.
    function OWNER() external view returns (address);
    function TARGET() external view returns (address);
}

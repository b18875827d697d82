// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IHearing} from "./IHearing.sol";

/// @title Earnings: what an epoch's members earn together, and deliverers are owed.
/// @notice Members share in equal parts, whoever observed: which of them did is not on chain, and to be paid each needs
/// 2f others. All of it is pulled.
interface IEarnings is IHearing {
    /// @notice The caller is not the epoch's member at that place.
    error NotMember(address caller);

    /// @notice Sends the calling member's part of what its epoch has earned, less what it took before.
    /// @param place The member's place in {ICommittees-membersOf}, from 0.
    function collect(bytes32 committee, uint32 epoch, uint256 place, address to) external returns (uint256 amount);

    /// @notice Sends what the caller is reimbursed for deliveries.
    function withdraw(address to) external returns (uint256 amount);

    /// @notice What an epoch has earned so far, of all members together; and what a caller of {withdraw} gets.
    function earned(bytes32 committee, uint32 epoch) external view returns (uint256);
    function owed(address deliverer) external view returns (uint256);

    /// @notice The coin that is earned: a token, or 0 for the native coin.
    function TOKEN() external view returns (address);
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title Scorecards, as far as pay goes by them.
interface IScorecards {
    /// @notice An operator's newest undisproved record in a committee; zeros if there is none. Cumulative over
    /// all that the committee ever swore of it: numbers never fall, and `observed ≤ rounds`.
    /// @param period The number of the record, consecutive from 1.
    /// @param rounds Rounds in which the operator was a member. @param observed Those it observed in.
    function tallyOf(bytes32 committee, address operator)
        external
        view
        returns (uint64 period, uint64 rounds, uint64 observed);
}

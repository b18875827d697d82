// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Flaw} from "../libraries/Schnorr.sol";

/// @notice A report as whoever takes one of its leaves is given it: its committee is known, its root follows from the
/// path.
/// @param expiry Of the epoch's key, Unix seconds, as {IFeeds-keyAt} takes it.
/// @param time Unix milliseconds. @param r The signature's R, as an address. @param s Its scalar.
struct Sworn {
    uint64 expiry;
    uint32 epoch;
    uint64 round;
    uint64 time;
    address r;
    uint256 s;
}

/// @title Hearing: what all contracts have in common that act on what a committee swore.
/// @notice A report counts if it is of the committee's current epoch as Feeds knows it ({IFeeds-sync}), and the key has
/// not expired.
interface IHearing {
    /// @notice Feeds knows no key of that epoch and expiry. If Committees has it, call {IFeeds-sync}.
    error UnknownKey(bytes32 committee, uint256 epoch, uint256 expiry);
    /// @notice The epoch's key expired then (Unix seconds).
    error Expired(uint256 expiry);
    /// @notice The signature is not the committee's over this root: a wrong leaf or path shows as `Mismatch` too.
    error BadSignature(Flaw flaw);

    /// @notice Where keys are known, and members.
    function FEEDS() external view returns (address);
    function COMMITTEES() external view returns (address);
}

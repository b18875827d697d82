// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Committees} from "./Committees.sol";
import {Checkpoint} from "./interfaces/ICommittees.sol";

/// @title Committees of a chain that joins late: it starts from its deployer's checkpoints.
/// @notice Where a committee has rotated, the reports that did it may be lost or of expired epochs, so a new
/// chain cannot repeat them. Here the deployer says which epoch and key each committee is at.
///
/// **Trust.** Whoever relies on an imported committee relies on the deployer for that one statement: no
/// signature is asked for, and the committee's id cannot be checked against a later epoch's key. So compare
/// `keyOf`, `membersOf` and `current` with a chain that saw the committee's founding before using this one;
/// deployed by CREATE2, the address already commits to the checkpoints. After the constructor nobody can
/// import anything, and everything else is as in {ICommittees}: other committees register, and all rotate
/// and recover.
contract CommitteesFrom is Committees {
    constructor(Checkpoint[] memory checkpoints) {
        for (uint256 i; i < checkpoints.length; ++i) {
            Checkpoint memory c = checkpoints[i];
            if (c.committee == 0) revert Unregistered(c.committee);
            if (c.epoch == 0) revert WrongEpoch(0, 1);
            if (current[c.committee] != 0) revert Registered(c.committee);
            _checkMembers(c.members);
            _checkKey(c.key, c.expiry, 0);
            emit Imported(c.committee, c.epoch);
            _start(c.committee, c.epoch, c.key, c.expiry, 0, c.members);
        }
    }
}

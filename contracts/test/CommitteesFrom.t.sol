// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {CommitteesFrom} from "../src/CommitteesFrom.sol";
import {Checkpoint, ICommittees, Keygen} from "../src/interfaces/ICommittees.sol";
import {Schnorr} from "../src/libraries/Schnorr.sol";
import {Assembly, Recovery} from "./kit/Assembly.sol";
import {Oracle} from "./kit/Oracle.sol";

contract CommitteesFromTest is Assembly {
    bytes32 private constant ID = keccak256("a committee founded elsewhere");

    function checkpoint() private returns (Checkpoint[] memory list) {
        Keygen memory k = keygenOf(1, 7, EXPIRY);
        list = new Checkpoint[](1);
        list[0] = Checkpoint(ID, 9, k.key, k.expiry, k.members);
    }

    function fails(Checkpoint[] memory list, bytes memory want) private {
        vm.expectRevert(want);
        new CommitteesFrom(list);
    }

    function test_startsWhereTheDeployerSays() public {
        Checkpoint[] memory list = checkpoint();
        Keygen memory k = keygenOf(1, 7, EXPIRY);
        vm.expectEmit();
        emit ICommittees.Imported(ID, 9);
        vm.expectEmit();
        emit ICommittees.EpochStarted(ID, 9, k.key, k.expiry, 0);
        committees = new CommitteesFrom(list);
        isAt(ID, 9, k);
        eq(committees.membersOf(ID, 8).length, 0, "the epoch before is not known");
    }

    /// @dev From then on all is as elsewhere: it rotates, it recovers, others register.
    function test_goesOnAsElsewhere() public {
        committees = new CommitteesFrom(checkpoint());
        rotate(rotation(ID, 9, 1, 2, 4));
        eq(committees.current(ID), 10, "rotated");
        Recovery memory r = recovery(ID, 10, 2, 4, 3);
        open(r);
        vm.warp(START + DELAY);
        finish(r);
        isAt(ID, 11, r.keygen);
        isAt(found(5, 4), 1, keygenOf(5, 4, EXPIRY));
    }

    /// @dev What really happened elsewhere: founded, rotated, then imported. It cannot be founded here again.
    function test_theFoundingCannotComeAfter() public {
        bytes32 id = found(1, 4);
        Keygen memory k = keygenOf(2, 7, EXPIRY + 1);
        rotate(rotation(id, 1, 1, 2, k));

        Checkpoint[] memory list = new Checkpoint[](1);
        list[0] = Checkpoint(id, 2, k.key, k.expiry, k.members);
        committees = new CommitteesFrom(list);
        Keygen memory first = keygenOf(1, 4, EXPIRY);
        bytes[] memory signatures = signaturesOf(1, first, 1, 0);
        vm.expectRevert(abi.encodeWithSelector(ICommittees.Registered.selector, id));
        committees.register(first, signatures);
        isAt(id, 2, k);
    }

    function test_importsMany() public {
        Checkpoint[] memory list = new Checkpoint[](3);
        for (uint256 i; i < 3; ++i) {
            list[i] = checkpoint()[0];
            list[i].committee = keccak256(abi.encode(i));
            list[i].epoch = uint32(i + 1);
        }
        committees = new CommitteesFrom(list);
        for (uint256 i; i < 3; ++i) {
            isAt(list[i].committee, uint32(i + 1), keygenOf(1, 7, EXPIRY));
        }
    }

    function test_refusesCheckpointsThatCannotBe() public {
        Checkpoint[] memory list = checkpoint();
        list[0].committee = 0;
        fails(list, abi.encodeWithSelector(ICommittees.Unregistered.selector, bytes32(0)));
        list = checkpoint();
        list[0].epoch = 0;
        fails(list, err(ICommittees.WrongEpoch.selector, 0, 1));
        list = checkpoint();
        list[0].key = bytes32(Schnorr.N);
        fails(list, err(ICommittees.BadKey.selector, Schnorr.N));
        list = checkpoint();
        list[0].expiry = uint64(START);
        fails(list, err(ICommittees.BadExpiry.selector, START));
        list = checkpoint();
        list[0].expiry = uint64(START + committees.MAX_TERM() + 1);
        fails(list, err(ICommittees.BadExpiry.selector, list[0].expiry));
        list = checkpoint();
        list[0].members = Oracle.members(0, 6);
        fails(list, err(ICommittees.BadSize.selector, 6));
        list = checkpoint();
        list[0].members[6] = list[0].members[0];
        fails(list, err(ICommittees.BadMember.selector, 6));
        list = checkpoint();
        list[0].members[3] = address(0);
        fails(list, err(ICommittees.BadMember.selector, 3));
    }

    function test_importsEachCommitteeOnce() public {
        Checkpoint[] memory list = new Checkpoint[](2);
        list[0] = checkpoint()[0];
        list[1] = checkpoint()[0];
        list[1].epoch = 10;
        fails(list, abi.encodeWithSelector(ICommittees.Registered.selector, ID));
    }
}

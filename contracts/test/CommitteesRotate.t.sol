// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ICommittees, Keygen, SignedReport} from "../src/interfaces/ICommittees.sol";
import {Reports} from "../src/libraries/Reports.sol";
import {Flaw, Schnorr} from "../src/libraries/Schnorr.sol";
import {Assembly, Rotation} from "./kit/Assembly.sol";
import {Oracle} from "./kit/Oracle.sol";
import {Tree} from "./kit/Tree.sol";

contract CommitteesRotateTest is Assembly {
    bytes32 private id;

    function setUp() public override {
        super.setUp();
        id = found(1, 4);
    }

    /// @dev From crew 1, which has epoch 1, to crew 2.
    function next() private returns (Rotation memory) {
        return rotation(id, 1, 1, 2, 7);
    }

    function leafOf(Keygen memory k, uint32 epoch) private view returns (bytes32) {
        return Reports.leaf(Reports.SUCCESSION, bytes32(uint256(epoch)), successionOf(k, epoch, id));
    }

    function notInReport(Rotation memory r) private view returns (bytes memory) {
        return abi.encodeWithSelector(ICommittees.NotInReport.selector, leafOf(r.keygen, 2), r.report.root);
    }

    /// @dev Swears `leaf` in the place of the right one, and signs as new members whatever the keygen says.
    function swear(Rotation memory r, bytes32 leaf) private {
        (r.report, r.path) = sworn(1, id, 1, leaf);
        r.signatures = signaturesOf(2, r.keygen, 2, id);
    }

    // ------------------------------------------------------------------------------------ the good way

    function test_startsTheNextEpoch() public {
        Rotation memory r = next();
        vm.expectEmit();
        emit ICommittees.EpochStarted(id, 2, r.keygen.key, r.keygen.expiry, r.keygen.transcript);
        rotate(r);
        isAt(id, 2, r.keygen);
        isKept(id, 1, keygenOf(1, 4, EXPIRY));
    }

    function test_anyoneMayBringIt() public {
        Rotation memory r = next();
        vm.prank(address(0xbad));
        rotate(r);
        isAt(id, 2, r.keygen);
    }

    /// @dev A tree of that leaf alone has no path.
    function test_pathMayBeEmpty() public {
        Rotation memory r = next();
        r.report = reportOf(1, id, 1, block.timestamp * 1000, leafOf(r.keygen, 2));
        r.path = new bytes32[](0);
        rotate(r);
        isAt(id, 2, r.keygen);
    }

    /// @dev Five rotations, growing and shrinking; each epoch stays known as it was.
    function test_chainOfEpochs() public {
        uint8[6] memory sizes = [4, 7, 31, 4, 16, 10];
        Keygen[] memory kept = new Keygen[](7);
        kept[1] = keygenOf(1, 4, EXPIRY);
        Rotation[] memory done = new Rotation[](7);
        for (uint32 epoch = 1; epoch < 6; ++epoch) {
            vm.warp(block.timestamp + 20 days);
            done[epoch] = rotation(id, epoch, epoch, epoch + 1, sizes[epoch]);
            rotate(done[epoch]);
            kept[epoch + 1] = done[epoch].keygen;
            isAt(id, epoch + 1, kept[epoch + 1]);
            for (uint32 old = 1; old <= epoch; ++old) {
                isKept(id, old, kept[old]);
                // No rotation of an earlier epoch works again.
                rotateFails(done[old], err(ICommittees.WrongEpoch.selector, old, epoch + 1));
            }
        }
        eq(committees.membersOf(id, 7).length, 0, "an epoch that is not yet");
    }

    /// @dev The same members again, with another key.
    function test_membersMayStay() public {
        Keygen memory k = keygenOf(1, 4, EXPIRY + 1);
        (, k.key) = Oracle.key(secretOf(2));
        rotate(rotation(id, 1, 1, 1, k));
        isAt(id, 2, k);
    }

    // ------------------------------------------------------------------------------------- the report

    function test_refusesAStranger() public {
        Rotation memory r = next();
        r.report.committee = keccak256("stranger");
        rotateFails(r, abi.encodeWithSelector(ICommittees.Unregistered.selector, r.report.committee));
    }

    function test_refusesOtherEpochs() public {
        uint32[4] memory others = [0, 2, 3, type(uint32).max];
        for (uint256 i; i < others.length; ++i) {
            Rotation memory r = next();
            r.report = reportOf(1, id, others[i], r.report.time, r.report.root);
            rotateFails(r, err(ICommittees.WrongEpoch.selector, others[i], 1));
        }
    }

    /// @dev Epoch 1's key names epoch 3, while epoch 2 is current: nobody skips, nobody rules from the grave.
    function test_anOldKeyCannotRotate() public {
        rotate(next());
        rotateFails(rotation(id, 1, 1, 3, 4), err(ICommittees.WrongEpoch.selector, 1, 2));

        // Nor does it sign for epoch 2.
        Rotation memory r = rotation(id, 2, 1, 3, 4);
        rotateFails(r, err(ICommittees.BadSignature.selector, uint256(Flaw.Mismatch)));
    }

    function test_expiresToTheSecond() public {
        Rotation memory r = next();
        vm.warp(EXPIRY);
        rotateFails(r, err(ICommittees.Expired.selector, EXPIRY));
        vm.warp(EXPIRY + 1000 days);
        rotateFails(r, err(ICommittees.Expired.selector, EXPIRY));
        vm.warp(EXPIRY - 1);
        rotate(r);
        isAt(id, 2, r.keygen);
    }

    function test_refusesEachFlaw() public {
        Rotation memory r = next();
        (address R, uint256 s) = (r.report.r, r.report.s);
        uint256[4] memory scalars = [uint256(0), Schnorr.N, Schnorr.N + s % 1e9, type(uint256).max];
        for (uint256 i; i < scalars.length; ++i) {
            r.report.s = scalars[i];
            rotateFails(r, err(ICommittees.BadSignature.selector, uint256(Flaw.ScalarOutOfRange)));
        }
        r.report.s = Schnorr.N - s;
        rotateFails(r, err(ICommittees.BadSignature.selector, uint256(Flaw.Mismatch)));
        (r.report.r, r.report.s) = (address(0), s);
        rotateFails(r, err(ICommittees.BadSignature.selector, uint256(Flaw.NonceMissing)));
        r.report.r = address(uint160(R) ^ 1);
        rotateFails(r, err(ICommittees.BadSignature.selector, uint256(Flaw.Mismatch)));
        r.report.r = R;
        r.report.round ^= 1;
        rotateFails(r, err(ICommittees.BadSignature.selector, uint256(Flaw.Mismatch)));
        r.report.round ^= 1;
        r.report.time ^= 1;
        rotateFails(r, err(ICommittees.BadSignature.selector, uint256(Flaw.Mismatch)));
        r.report.time ^= 1;
        r.report.root ^= bytes32(uint256(1));
        rotateFails(r, err(ICommittees.BadSignature.selector, uint256(Flaw.Mismatch)));
        r.report.root ^= bytes32(uint256(1));
        rotate(r);
    }

    /// @dev Two committees of the same members: what one swore does not move the other.
    function test_refusesAnotherCommittees() public {
        Keygen memory k = keygenOf(1, 4, EXPIRY);
        (, k.key) = Oracle.key(secretOf(9));
        bytes32 other = committees.register(k, signaturesOf(1, k, 1, 0));

        Rotation memory r = next();
        r.report.committee = other;
        rotateFails(r, err(ICommittees.BadSignature.selector, uint256(Flaw.Mismatch)));

        // Even where the other committee swears this very payload.
        r = next();
        (r.report, r.path) = sworn(9, other, 1, leafOf(r.keygen, 2));
        vm.expectPartialRevert(ICommittees.NotInReport.selector);
        committees.rotate(r.report, r.path, r.keygen, r.signatures);
    }

    /// @dev One group key that founded two committees, which a real key generation never gives.
    function test_refusesAnotherCommitteesOfTheSameKey() public {
        Keygen memory k = keygenOf(1, 4, EXPIRY);
        k.attempt = 7;
        bytes32 other = committees.register(k, signaturesOf(1, k, 1, 0));
        Rotation memory r = next();
        r.report.committee = other;
        rotateFails(r, err(ICommittees.BadSignature.selector, uint256(Flaw.Mismatch)));
    }

    // --------------------------------------------------------------------------------------- the leaf

    function test_refusesOtherKindsOfLeaf() public {
        for (uint256 kind; kind < 8; ++kind) {
            if (kind == Reports.SUCCESSION) continue;
            Rotation memory r = next();
            swear(r, Reports.leaf(kind, bytes32(uint256(2)), successionOf(r.keygen, 2, id)));
            rotateFails(r, notInReport(r));
        }
    }

    function test_refusesOtherSubjects() public {
        uint256[4] memory subjects = [uint256(0), 1, 3, (1 << 32) + 2];
        for (uint256 i; i < subjects.length; ++i) {
            Rotation memory r = next();
            swear(r, Reports.leaf(Reports.SUCCESSION, bytes32(subjects[i]), successionOf(r.keygen, 2, id)));
            rotateFails(r, notInReport(r));
        }
    }

    /// @dev A successor whose session is of another epoch, or of another committee, or of none.
    function test_refusesOtherSessions() public {
        bytes32[3] memory payloads;
        Rotation memory r = next();
        payloads[0] = successionOf(r.keygen, 3, id);
        payloads[1] = successionOf(r.keygen, 2, keccak256("another"));
        payloads[2] = successionOf(r.keygen, 2, 0);
        for (uint256 i; i < payloads.length; ++i) {
            swear(r, Reports.leaf(Reports.SUCCESSION, bytes32(uint256(2)), payloads[i]));
            rotateFails(r, notInReport(r));
        }
    }

    /// @dev The leaf commits to every part of the key generation.
    function test_refusesAnotherKeygenThanSworn() public {
        for (uint256 part; part < 6; ++part) {
            Rotation memory r = next();
            Keygen memory k = r.keygen;
            if (part == 0) (k.members[0], k.members[1]) = (k.members[1], k.members[0]);
            if (part == 1) k.threshold ^= 1;
            if (part == 2) k.attempt ^= 1;
            if (part == 3) (, k.key) = Oracle.key(secretOf(3));
            if (part == 4) k.transcript = keccak256("another");
            if (part == 5) k.expiry += 1;
            r.signatures = signaturesOf(2, k, 2, id);
            rotateFails(r, notInReport(r));
        }
    }

    function test_refusesBrokenPaths() public {
        Rotation memory r = next();
        bytes32[] memory path = r.path;
        for (uint256 i; i < path.length; ++i) {
            path[i] ^= bytes32(uint256(1));
            rotateFails(r, notInReport(r));
            path[i] ^= bytes32(uint256(1));
        }
        r.path = new bytes32[](path.length - 1); // shorter
        for (uint256 i; i < r.path.length; ++i) {
            r.path[i] = path[i];
        }
        rotateFails(r, notInReport(r));
        r.path = new bytes32[](0);
        rotateFails(r, notInReport(r));
        r.path = path;
        rotate(r);
    }

    // -------------------------------------------------------------------------------- the key generation

    function test_refusesAnExpiryNotLater() public {
        uint64[3] memory bad = [EXPIRY, EXPIRY - 1, uint64(START)];
        for (uint256 i; i < bad.length; ++i) {
            rotateFails(
                rotation(id, 1, 1, 2, keygenOf(2, 4, bad[i])), err(ICommittees.BadExpiry.selector, bad[i])
            );
        }
        rotate(rotation(id, 1, 1, 2, keygenOf(2, 4, EXPIRY + 1)));
    }

    function test_refusesAnExpiryTooFar() public {
        uint64 far = uint64(START + committees.MAX_TERM());
        Rotation memory r = rotation(id, 1, 1, 2, keygenOf(2, 4, far + 1));
        rotateFails(r, err(ICommittees.BadExpiry.selector, far + 1));
        vm.warp(START + 1); // what is too far today is not tomorrow
        rotate(r);
    }

    function test_refusesBadShapesEvenIfSworn() public {
        Keygen memory k = keygenOf(2, 5, EXPIRY + 1);
        rotateFails(rotation(id, 1, 1, 2, k), err(ICommittees.BadSize.selector, 5));
        k = keygenOf(2, 7, EXPIRY + 1);
        k.threshold = 3;
        rotateFails(rotation(id, 1, 1, 2, k), err(ICommittees.BadThreshold.selector, 3, 5));
        k = keygenOf(2, 7, EXPIRY + 1);
        k.members[6] = k.members[2];
        rotateFails(rotation(id, 1, 1, 2, k), err(ICommittees.BadMember.selector, 6));
        k = keygenOf(2, 7, EXPIRY + 1);
        k.key = bytes32(uint256(5));
        rotateFails(rotation(id, 1, 1, 2, k), err(ICommittees.BadKey.selector, 5));
    }

    /// @dev The outgoing 2f + 1 cannot name a successor whose members did not all agree.
    function test_refusesSuccessorsWhoDidNotSign() public {
        Rotation memory r = next();
        for (uint256 i; i < 7; ++i) {
            bytes memory good = r.signatures[i];
            r.signatures[i] = "";
            rotateFails(r, err(ICommittees.BadStatement.selector, i));
            r.signatures[i] = Oracle.statement(200 + i, Oracle.transcript(r.keygen, 2, 0)); // prior
            rotateFails(r, err(ICommittees.BadStatement.selector, i));
            r.signatures[i] = Oracle.statement(200 + i, Oracle.transcript(r.keygen, 1, id)); // epoch
            rotateFails(r, err(ICommittees.BadStatement.selector, i));
            r.signatures[i] = Oracle.statement(100 + i, Oracle.transcript(r.keygen, 2, id)); // an old member
            rotateFails(r, err(ICommittees.BadStatement.selector, i));
            r.signatures[i] = good;
        }
        r.signatures = Oracle.statements(200, 6, Oracle.transcript(r.keygen, 2, id));
        rotateFails(r, err(ICommittees.SignatureCount.selector, 6, 7));
    }

    // ------------------------------------------------------------------------------------------- fuzz

    /// @dev Any one bit of the report, the path or the signature flipped, and nothing happens.
    function testFuzz_everyBitCounts(uint256 where, uint256 bit) public {
        Rotation memory r = next();
        where = bound(where, 0, 6 + r.path.length);
        bytes32 flip = bytes32(uint256(1) << bound(bit, 0, 255));
        if (where == 0) r.report.committee ^= flip;
        if (where == 1) r.report.epoch ^= uint32(1 << (bit % 32));
        if (where == 2) r.report.round ^= uint64(1 << (bit % 64));
        if (where == 3) r.report.time ^= uint64(1 << (bit % 64));
        if (where == 4) r.report.root ^= flip;
        if (where == 5) r.report.r = address(uint160(r.report.r) ^ uint160(1 << (bit % 160)));
        if (where == 6) r.report.s ^= uint256(flip);
        if (where > 6) r.path[where - 7] ^= flip;
        vm.expectRevert();
        committees.rotate(r.report, r.path, r.keygen, r.signatures);
        eq(committees.current(id), 1, "epoch");
    }

    /// @dev Trees of any size with the leaf anywhere, successors of any size.
    function testFuzz_anyTree(uint256 leaves, uint256 place, uint256 size) public {
        leaves = bound(leaves, 1, 70);
        place = bound(place, 0, leaves - 1);
        Keygen memory k = keygenOf(2, 3 * bound(size, 1, 10) + 1, EXPIRY + 1);
        bytes32[] memory all = new bytes32[](leaves);
        for (uint256 i; i < leaves; ++i) {
            all[i] = i == place ? leafOf(k, 2) : keccak256(abi.encode(i));
        }
        bytes32[] memory nodes = Tree.build(all);
        SignedReport memory report = reportOf(1, id, 1, block.timestamp * 1000, nodes[0]);
        committees.rotate(report, pathOf(nodes, place), k, signaturesOf(2, k, 2, id));
        isAt(id, 2, k);
    }
}

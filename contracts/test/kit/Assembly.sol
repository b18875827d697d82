// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Committees} from "../../src/Committees.sol";
import {ICommittees, Keygen, SignedReport} from "../../src/interfaces/ICommittees.sol";
import {Reports} from "../../src/libraries/Reports.sol";
import {Statements} from "../../src/libraries/Statements.sol";
import {Oracle} from "./Oracle.sol";
import {Test} from "./Test.sol";
import {Tree} from "./Tree.sol";

/// @dev What {ICommittees-rotate} takes.
struct Rotation {
    SignedReport report;
    bytes32[] path;
    Keygen keygen;
    bytes[] signatures;
}

/// @dev What {ICommittees-openRecovery} takes, and the recovery's id.
struct Recovery {
    bytes32 committee;
    Keygen keygen;
    bytes[] signatures;
    bytes[] votes;
    bytes32 id;
}

/// @dev Committees alone, and crews for them: crew c has operators 100·c, 100·c + 1, … and one group secret.
abstract contract Assembly is Test {
    uint256 internal constant START = 1_800_000_000;
    uint64 internal constant EXPIRY = uint64(START + 30 days);
    uint64 internal constant DELAY = 3 days;

    Committees internal committees;

    function setUp() public virtual {
        vm.warp(START);
        committees = new Committees();
    }

    // ------------------------------------------------------------------------------------------ crews

    function secretOf(uint256 crew) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode("group", crew))) >> 1;
    }

    function keygenOf(uint256 crew, uint256 n, uint64 expiry) internal returns (Keygen memory) {
        (, bytes32 px) = Oracle.key(secretOf(crew));
        return Oracle.keygen(100 * crew, n, px, expiry);
    }

    /// @dev All new members' signatures over a key generation for that epoch.
    function signaturesOf(uint256 crew, Keygen memory k, uint32 epoch, bytes32 prior)
        internal
        pure
        returns (bytes[] memory)
    {
        return Oracle.statements(100 * crew, k.members.length, Oracle.transcript(k, epoch, prior));
    }

    function found(uint256 crew, uint256 n) internal returns (bytes32 committee) {
        return found(crew, n, EXPIRY);
    }

    function found(uint256 crew, uint256 n, uint64 expiry) internal returns (bytes32 committee) {
        Keygen memory k = keygenOf(crew, n, expiry);
        return committees.register(k, signaturesOf(crew, k, 1, 0));
    }

    // ---------------------------------------------------------------------------------------- reports

    function reportOf(uint256 crew, bytes32 committee, uint32 epoch, uint256 ms, bytes32 root)
        internal
        returns (SignedReport memory)
    {
        uint64 round = uint64(ms % 1e9);
        (address r, uint256 s) =
            Oracle.sign(secretOf(crew), Reports.digest(committee, epoch, round, uint64(ms), root));
        return SignedReport(committee, epoch, round, uint64(ms), root, r, s);
    }

    function successionOf(Keygen memory k, uint32 epoch, bytes32 committee) internal pure returns (bytes32) {
        return
            keccak256(
                abi.encode(Oracle.session(k, epoch, committee), k.key, k.transcript, k.expiry, k.members)
            );
    }

    /// @dev A report of `crew`, made now, with this leaf as the fifth of seven.
    function sworn(uint256 crew, bytes32 committee, uint32 epoch, bytes32 leaf)
        internal
        returns (SignedReport memory report, bytes32[] memory path)
    {
        bytes32[] memory leaves = new bytes32[](7);
        for (uint256 i; i < leaves.length; ++i) {
            leaves[i] = i == 4 ? leaf : keccak256(abi.encode("some leaf", i));
        }
        bytes32[] memory nodes = Tree.build(leaves);
        path = pathOf(nodes, 4);
        report = reportOf(crew, committee, epoch, block.timestamp * 1000 + 250, nodes[0]);
    }

    function pathOf(bytes32[] memory nodes, uint256 leaf) internal pure returns (bytes32[] memory) {
        bytes memory packed = Tree.proof(nodes, leaf);
        return abi.decode(abi.encodePacked(uint256(32), packed.length / 32, packed), (bytes32[]));
    }

    // --------------------------------------------------------------------------------------- rotation

    /// @dev The committee's epoch `epoch` of crew `from` hands over to crew `to`.
    function rotation(bytes32 committee, uint32 epoch, uint256 from, uint256 to, Keygen memory k)
        internal
        returns (Rotation memory r)
    {
        r.keygen = k;
        r.signatures = signaturesOf(to, k, epoch + 1, committee);
        (r.report, r.path) = sworn(
            from,
            committee,
            epoch,
            Reports.leaf(
                Reports.SUCCESSION, bytes32(uint256(epoch) + 1), successionOf(k, epoch + 1, committee)
            )
        );
    }

    function rotation(bytes32 committee, uint32 epoch, uint256 from, uint256 to, uint256 n)
        internal
        returns (Rotation memory)
    {
        (, uint64 expiry) = committees.keyOf(committee, epoch);
        return rotation(committee, epoch, from, to, keygenOf(to, n, expiry + 30 days));
    }

    function rotate(Rotation memory r) internal {
        committees.rotate(r.report, r.path, r.keygen, r.signatures);
    }

    function rotateFails(Rotation memory r, bytes memory want) internal {
        vm.expectRevert(want);
        committees.rotate(r.report, r.path, r.keygen, r.signatures);
    }

    // --------------------------------------------------------------------------------------- recovery

    /// @dev `count` of the `n` operators of crew `from` vote that crew `to` takes over.
    function recovery(
        bytes32 committee,
        uint32 epoch,
        uint256 from,
        uint256 n,
        uint256 count,
        uint256 to,
        Keygen memory k
    ) internal pure returns (Recovery memory r) {
        r.committee = committee;
        r.keygen = k;
        r.signatures = signaturesOf(to, k, epoch + 1, committee);
        r.id = Statements.recovery(
            committee, epoch, Oracle.session(k, epoch + 1, committee), k.key, k.transcript, k.expiry
        );
        r.votes = votesOf(from, n, count, r.id);
    }

    function recovery(bytes32 committee, uint32 epoch, uint256 from, uint256 n, uint256 to)
        internal
        returns (Recovery memory)
    {
        (, uint64 expiry) = committees.keyOf(committee, epoch);
        return recovery(committee, epoch, from, n, 2 * (n / 3) + 1, to, keygenOf(to, n, expiry + 30 days));
    }

    /// @dev The last `count` of crew `from` sign; the others' places are empty.
    function votesOf(uint256 from, uint256 n, uint256 count, bytes32 structHash)
        internal
        pure
        returns (bytes[] memory votes)
    {
        votes = new bytes[](n);
        for (uint256 i = n - count; i < n; ++i) {
            votes[i] = Oracle.statement(100 * from + i, structHash);
        }
    }

    function open(Recovery memory r) internal {
        eq(committees.openRecovery(r.committee, r.keygen, r.signatures, r.votes), r.id, "recovery's id");
    }

    function openFails(Recovery memory r, bytes memory want) internal {
        vm.expectRevert(want);
        committees.openRecovery(r.committee, r.keygen, r.signatures, r.votes);
    }

    function finish(Recovery memory r) internal {
        committees.finishRecovery(r.committee, r.keygen);
    }

    function finishFails(Recovery memory r, bytes memory want) internal {
        vm.expectRevert(want);
        committees.finishRecovery(r.committee, r.keygen);
    }

    // ----------------------------------------------------------------------------------------- checks

    function isAt(bytes32 committee, uint32 epoch, Keygen memory k) internal view {
        eq(committees.current(committee), epoch, "current epoch");
        isKept(committee, epoch, k);
    }

    function isKept(bytes32 committee, uint32 epoch, Keygen memory k) internal view {
        (bytes32 key, uint64 expiry) = committees.keyOf(committee, epoch);
        eq(key, k.key, "key");
        eq(expiry, k.expiry, "expiry");
        eq(
            keccak256(abi.encode(committees.membersOf(committee, epoch))),
            keccak256(abi.encode(k.members)),
            "members"
        );
    }

    function waits(bytes32 committee, bytes32 id, uint256 due) internal view {
        (bytes32 gotId, uint64 gotDue) = committees.recoveryOf(committee);
        eq(gotId, id, "the recovery that waits");
        eq(gotDue, due, "when it is due");
    }

    function err(bytes4 selector, uint256 a) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(selector, a);
    }

    function err(bytes4 selector, uint256 a, uint256 b) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(selector, a, b);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {ICommittees, SignedReport} from "./interfaces/ICommittees.sol";
import {Enclave, IEnclaves} from "./interfaces/IEnclaves.sol";
import {Reports} from "./libraries/Reports.sol";
import {Flaw, Schnorr} from "./libraries/Schnorr.sol";

/// @title Enclaves
/// @notice {IEnclaves} is the manual.
contract Enclaves is IEnclaves {
    /// @dev What {check} reads is one slot; a measurement has a number here, so that its permission is another.
    struct Record {
        uint64 expiry; // 0 once revoked
        uint64 round; // of the statement that counts
        uint64 measurement; // its number
        uint8 vendor;
        uint8 assurance;
        bytes32 measured;
        bytes32 hpke;
    }

    struct Permission {
        uint64 number; // from 1
        uint64 round;
    }

    ICommittees public immutable COMMITTEES;
    bool public immutable DEVELOPMENT;

    bytes32 private constant ENCLAVE = keccak256("jurat.enclave.v1");
    bytes32 private constant MEASUREMENT = keccak256("jurat.measurement.v1");
    uint8 private constant SIM = 1;

    mapping(bytes32 committee => mapping(address signer => Record)) private records;
    mapping(bytes32 committee => mapping(bytes32 measurement => Permission)) private permissions;
    mapping(uint64 number => bool) private allowed;
    uint64 private count;

    constructor(ICommittees committees, bool development) {
        if (development && block.chainid != 1337 && block.chainid != 31337) revert NotADevelopmentChain(block.chainid);
        COMMITTEES = committees;
        DEVELOPMENT = development;
    }

    // ============================================================================== statements

    /// @inheritdoc IEnclaves
    function register(SignedReport calldata report, bytes32[] calldata path, address signer, Enclave calldata enclave)
        external
    {
        _checkSworn(report, path, _subject(ENCLAVE, bytes32(uint256(uint160(signer)))), keccak256(abi.encode(enclave)));
        if (enclave.vendor == SIM && !DEVELOPMENT) revert Simulated();
        uint64 number = permissions[report.committee][enclave.measurement].number;
        if (!allowed[number]) revert NotAllowed(enclave.measurement);
        Record storage to = records[report.committee][signer];
        to.round = _later(report.round, to.round);
        (to.expiry, to.measurement, to.vendor, to.assurance) = (enclave.expiry, number, enclave.vendor, enclave.assurance);
        (to.measured, to.hpke) = (enclave.measurement, enclave.hpke);
        emit Registered(report.committee, signer, enclave);
    }

    /// @inheritdoc IEnclaves
    function revoke(SignedReport calldata report, bytes32[] calldata path, address signer) external {
        _checkSworn(report, path, _subject(ENCLAVE, bytes32(uint256(uint160(signer)))), keccak256(""));
        Record storage to = records[report.committee][signer];
        to.round = _later(report.round, to.round);
        to.expiry = 0;
        emit Revoked(report.committee, signer);
    }

    /// @inheritdoc IEnclaves
    function permit(SignedReport calldata report, bytes32[] calldata path, bytes32 measurement, bool allow) external {
        _checkSworn(report, path, _subject(MEASUREMENT, measurement), keccak256(abi.encode(allow)));
        Permission storage to = permissions[report.committee][measurement];
        to.round = _later(report.round, to.round);
        if (to.number == 0) to.number = ++count;
        allowed[to.number] = allow;
        emit Permitted(report.committee, measurement, allow);
    }

    function _checkSworn(SignedReport calldata r, bytes32[] calldata path, bytes32 subject, bytes32 payload) private view {
        (bytes32 key, uint64 expiry) = COMMITTEES.keyOf(r.committee, r.epoch);
        if (block.timestamp >= expiry) revert Expired(expiry);
        (bool ok, Flaw flaw) =
            Schnorr.verify(uint256(key), Reports.digest(r.committee, r.epoch, r.round, r.time, r.root), r.r, r.s);
        if (!ok) revert BadSignature(flaw);
        bytes32 leaf = Reports.leaf(Reports.ENCLAVE, subject, payload);
        if (!MerkleProof.verifyCalldata(path, r.root, leaf)) revert NotInReport(leaf, r.root);
    }

    function _subject(bytes32 domain, bytes32 what) private view returns (bytes32) {
        return keccak256(abi.encode(domain, block.chainid, address(this), what));
    }

    function _later(uint64 round, uint64 known) private pure returns (uint64) {
        if (round <= known) revert Older(round, known);
        return round;
    }

    // =================================================================================== reads

    /// @inheritdoc IEnclaves
    function check(bytes32 committee, address[] calldata signers, uint256 assurance, uint256 vendors) external view {
        uint256 seen;
        uint256 different;
        for (uint256 i; i < signers.length; ++i) {
            Record storage at = records[committee][signers[i]];
            if (!_live(at)) revert NotLive(signers[i]);
            if (at.assurance < assurance) revert TooWeak(signers[i], at.assurance, assurance);
            uint256 bit = 1 << at.vendor;
            if (seen & bit == 0) ++different;
            seen |= bit;
        }
        if (different == 0 || different < vendors) revert TooFewVendors(different, vendors);
    }

    function _live(Record storage at) private view returns (bool) {
        return block.timestamp < at.expiry && allowed[at.measurement];
    }

    /// @inheritdoc IEnclaves
    function enclaveOf(bytes32 committee, address signer)
        external
        view
        returns (uint8 vendor, uint8 assurance, uint64 expiry, bytes32 measurement, bytes32 hpke)
    {
        Record storage at = records[committee][signer];
        return (at.vendor, at.assurance, at.expiry, at.measured, at.hpke);
    }

    /// @inheritdoc IEnclaves
    function isLive(bytes32 committee, address signer) external view returns (bool) {
        return _live(records[committee][signer]);
    }

    /// @inheritdoc IEnclaves
    function isAllowed(bytes32 committee, bytes32 measurement) external view returns (bool) {
        return allowed[permissions[committee][measurement].number];
    }
}

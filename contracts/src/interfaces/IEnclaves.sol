// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Flaw} from "../libraries/Schnorr.sol";
import {SignedReport} from "./ICommittees.sol";

/// @notice An enclave whose evidence the committee's members have verified.
/// @param vendor 1 SIM, 2 SEV-SNP, 3 TDX, 4 Nitro, 5 vTPM. @param measurement Of what runs there, one word.
/// @param evidence keccak256 of the evidence. @param hpke keccak256 of the enclave's public HPKE key.
/// @param collateral Unix seconds: the date of the oldest collateral that it was judged by.
/// @param expiry Unix seconds. @param assurance 1 simulated, 2 measured, 3 hidden by hardware.
struct Enclave {
    uint8 vendor;
    bytes32 measurement;
    bytes32 evidence;
    bytes32 hpke;
    uint64 collateral;
    uint64 expiry;
    uint8 assurance;
}

/// @title Enclaves: which enclaves a committee vouches for.
/// @notice All that is here is a leaf of kind 10 in a report of the committee's, brought by anyone:
///
/// ```
///   subject keccak256(abi.encode(keccak256("jurat.enclave.v1"), chain id, this, signer))
///   payload keccak256(abi.encode(enclave)), or keccak256("") which revokes
///   subject keccak256(abi.encode(keccak256("jurat.measurement.v1"), chain id, this, measurement))
///   payload keccak256(abi.encode(bool allowed))
/// ```
///
/// Of one subject the statement of the later round counts, so none is undone by bringing an older one. A revocation
/// and a measurement's end work at once: {check} refuses from then on, also what was asked before.
///
/// A request says in its job which least assurance and how many vendors it wants; its answer names the enclaves, and
/// who asked calls {check} with them. SIM is taken only where `DEVELOPMENT` is set, which only a chain of id 1337 or
/// 31337 allows, and which nobody changes.
interface IEnclaves {
    /// @notice A deployment for development is of a development chain.
    error NotADevelopmentChain(uint256 chain);
    /// @notice The report is of an epoch whose key expired then (Unix seconds), or there is no such epoch (0).
    error Expired(uint64 expiry);
    /// @notice The report is not signed by the epoch's key.
    error BadSignature(Flaw flaw);
    /// @notice The path does not lead from the leaf to the report's root.
    error NotInReport(bytes32 leaf, bytes32 root);
    /// @notice A statement of that round or a later one is here already.
    error Older(uint64 round, uint64 known);
    /// @notice SIM proves nothing and counts on chains for development alone.
    error Simulated();
    /// @notice The committee does not allow that measurement.
    error NotAllowed(bytes32 measurement);

    /// @notice The enclave is not registered, revoked, run out, or its measurement is not allowed any more.
    error NotLive(address signer);
    /// @notice The enclave's evidence is worth less than was asked for.
    error TooWeak(address signer, uint256 assurance, uint256 least);
    /// @notice Fewer different vendors vouch than were asked for.
    error TooFewVendors(uint256 vendors, uint256 least);

    event Registered(bytes32 indexed committee, address indexed signer, Enclave enclave);
    event Revoked(bytes32 indexed committee, address indexed signer);
    event Permitted(bytes32 indexed committee, bytes32 indexed measurement, bool allowed);

    /// @notice Registers an enclave, or renews it. @param path From the leaf to the root, in sorted pairs.
    function register(SignedReport calldata report, bytes32[] calldata path, address signer, Enclave calldata enclave)
        external;

    /// @notice Ends an enclave.
    function revoke(SignedReport calldata report, bytes32[] calldata path, address signer) external;

    /// @notice Allows a measurement, or ends it and with it every enclave that has it.
    function permit(SignedReport calldata report, bytes32[] calldata path, bytes32 measurement, bool allowed) external;

    /// @notice Reverts unless each of the enclaves is live and of that assurance, and so many vendors vouch for them.
    function check(bytes32 committee, address[] calldata signers, uint256 assurance, uint256 vendors) external view;

    /// @notice What is registered of an enclave, live or not; zeros if nothing is.
    function enclaveOf(bytes32 committee, address signer)
        external
        view
        returns (uint8 vendor, uint8 assurance, uint64 expiry, bytes32 measurement, bytes32 hpke);

    /// @notice Whether {check} takes it at assurance 1.
    function isLive(bytes32 committee, address signer) external view returns (bool);
    function isAllowed(bytes32 committee, bytes32 measurement) external view returns (bool);

    function DEVELOPMENT() external view returns (bool);
}

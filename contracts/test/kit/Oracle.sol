// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Keygen} from "../../src/interfaces/ICommittees.sol";
import {Reports} from "../../src/libraries/Reports.sol";
import {Schnorr} from "../../src/libraries/Schnorr.sol";
import {Statements} from "../../src/libraries/Statements.sol";
import {Vm} from "./Vm.sol";

/// @dev A report's header as a test writes it. `time` is in Unix milliseconds.
struct Header {
    bytes32 committee;
    uint32 epoch;
    uint64 round;
    uint64 time;
}

/// @dev A whole committee in one place: it holds the group's private key, as no real member does.
library Oracle {
    Vm private constant vm = Vm(0x7109709ECfa91a80626fF3989D68f67F5b1DD12D);

    /// @dev The secret, negated if need be so that the public key has even y, and the key's x.
    function key(uint256 secret) internal returns (uint256 even, bytes32 px) {
        Vm.Wallet memory w = vm.createWallet(secret);
        return (w.publicKeyY & 1 == 0 ? secret : Schnorr.N - secret, bytes32(w.publicKeyX));
    }

    /// @dev s·G = R + e·P, with R given by its address.
    function sign(uint256 secret, bytes32 digest) internal returns (address r, uint256 s) {
        (uint256 even, bytes32 px) = key(secret);
        uint256 k = uint256(keccak256(abi.encode("nonce", secret, digest))) % (Schnorr.N - 1) + 1;
        r = vm.addr(k);
        uint256 e = uint256(keccak256(abi.encodePacked(px, uint8(27), digest, r))) % Schnorr.N;
        s = addmod(k, mulmod(e, even, Schnorr.N), Schnorr.N);
    }

    /// @dev The first 77 bytes of a delivery.
    function head(uint256 secret, Header memory h, bytes32 root, uint256 expiry)
        internal
        returns (bytes memory)
    {
        (address r, uint256 s) = sign(secret, Reports.digest(h.committee, h.epoch, h.round, h.time, root));
        return abi.encodePacked(uint40(expiry), h.epoch, h.round, h.time, r, s);
    }

    // -------------------------------------------------------------------------------------- operators

    function secretOf(uint256 operator) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode("operator", operator))) % (Schnorr.N - 1) + 1;
    }

    /// @dev The members with numbers `from` to `from + n − 1`.
    function members(uint256 from, uint256 n) internal pure returns (address[] memory list) {
        list = new address[](n);
        for (uint256 i; i < n; ++i) {
            list[i] = vm.addr(secretOf(from + i));
        }
    }

    function statement(uint256 operator, bytes32 structHash) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(secretOf(operator), Statements.toSign(structHash));
        return abi.encodePacked(r, s, v);
    }

    function statements(uint256 from, uint256 n, bytes32 structHash) internal pure returns (bytes[] memory list) {
        list = new bytes[](n);
        for (uint256 i; i < n; ++i) {
            list[i] = statement(from + i, structHash);
        }
    }

    function keygen(uint256 from, uint256 n, bytes32 px, uint64 expiry) internal pure returns (Keygen memory) {
        return Keygen(members(from, n), 2 * (n / 3) + 1, 0, px, keccak256("transcript"), expiry);
    }

    function session(Keygen memory k, uint32 epoch, bytes32 prior) internal pure returns (bytes32) {
        return Statements.session(k.members, k.threshold, epoch, k.attempt, prior);
    }

    function transcript(Keygen memory k, uint32 epoch, bytes32 prior) internal pure returns (bytes32) {
        return Statements.transcript(session(k, epoch, prior), k.key, k.transcript, k.expiry);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @dev Why a signature was refused; `None` means that it holds.
enum Flaw {
    None,
    ScalarOutOfRange, // s is 0 or not below the group's order
    NonceMissing, // R is the zero address, which a failed ecrecover would equal
    KeyOutOfRange, // px is 0 or not below the group's order
    Mismatch // the equation does not hold
}

/// @title The committee's signature: Schnorr over secp256k1, checked with one `ecrecover`.
/// @notice A committee signs with FROST (RFC 9591); what arrives here is a plain Schnorr signature
/// `(R, s)` with `s·G = R + e·P`, where `R` is given as its Ethereum address and `P` is the key with the
/// even y of its x-coordinate `px`. The challenge is
/// `e = keccak256(abi.encodePacked(px, uint8(27), digest, R)) mod N`.
/// @dev `ecrecover(h, 27, px, t)` returns the address of `px⁻¹·(t·P − h·G)`. With `h = −s·px` and
/// `t = −e·px` that is `s·G − e·P`, which must be `R`. (The precompile accepts any `0 < t < N`, so `px`
/// needs no half-order limit.) Signatures are not unique: never use one as an id or as randomness.
library Schnorr {
    /// @dev The order of secp256k1's group.
    uint256 internal constant N = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;

    /// @notice Whether `(r, s)` is the signature of the key `px` over `digest`, and if not, why.
    function verify(uint256 px, bytes32 digest, address r, uint256 s)
        internal
        view
        returns (bool ok, Flaw flaw)
    {
        if (s == 0 || s >= N) return (false, Flaw.ScalarOutOfRange);
        if (r == address(0)) return (false, Flaw.NonceMissing);
        if (px == 0 || px >= N) return (false, Flaw.KeyOutOfRange);
        assembly ("memory-safe") {
            let m := mload(0x40)
            // e = keccak256(px ‖ 27 ‖ digest ‖ r); the address's upper 12 bytes are cut by the length.
            mstore(m, px)
            mstore8(add(m, 0x20), 27)
            mstore(add(m, 0x21), digest)
            mstore(add(m, 0x41), shl(96, r))
            let e := mod(keccak256(m, 0x55), N)

            mstore(m, sub(N, mulmod(s, px, N)))
            mstore(add(m, 0x20), 27)
            mstore(add(m, 0x40), px)
            mstore(add(m, 0x60), sub(N, mulmod(e, px, N)))
            // A failed recovery returns no bytes: word 0 is cleared so that nothing stale is compared.
            mstore(0, 0)
            pop(staticcall(gas(), 1, m, 0x80, 0, 0x20))
            ok := eq(mload(0), r)
        }
        if (!ok) flaw = Flaw.Mismatch;
    }

    /// @notice Whether `px` can be a key: `0 < px < N` and `px` is a point's x-coordinate.
    /// @dev `ecrecover` checks just that of its `r`; with hash 0 the result is `px⁻¹·P`, never infinity.
    function isKey(uint256 px) internal pure returns (bool) {
        return ecrecover(0, 27, bytes32(px), bytes32(uint256(1))) != address(0);
    }
}

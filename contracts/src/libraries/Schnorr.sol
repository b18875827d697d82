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
/// @dev `ecrecover(h, 28, px, t)` returns the address of `px⁻¹·(t·(−P) − h·G)`, as 28 takes the point with
/// odd y. With `h = −s·px` and `t = e·px` that is `s·G − e·P`, which must be `R`. (The precompile accepts any
/// `0 < t < N`, so `px` needs no half-order limit.) Signatures are not unique: never use one as an id or as
/// randomness.
library Schnorr {
    /// @dev The order of secp256k1's group.
    uint256 internal constant N = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;

    /// @notice Whether `(r, s)` is the signature of the key `px` over `digest`, and if not, why.
    function verify(uint256 px, bytes32 digest, address r, uint256 s)
        internal
        view
        returns (bool ok, Flaw flaw)
    {
        ok = holds(px, digest, uint160(r), s);
        if (!ok) flaw = flawOf(px, uint160(r), s);
    }

    /// @notice Whether `(r, s)` is the signature of the key `px` over `digest`.
    /// @param r R's address as a number.
    function holds(uint256 px, bytes32 digest, uint256 r, uint256 s) internal view returns (bool ok) {
        assembly ("memory-safe") {
            let m := mload(0x40)
            // e = keccak256(px ‖ 27 ‖ digest ‖ r)
            mstore(m, px)
            mstore8(add(m, 0x20), 27)
            mstore(add(m, 0x21), digest)
            mstore(add(m, 0x41), shl(96, r))
            let e := keccak256(m, 0x55)

            mstore(m, sub(N, mulmod(s, px, N)))
            mstore(add(m, 0x20), 28)
            mstore(add(m, 0x40), px)
            mstore(add(m, 0x60), mulmod(e, px, N))
            // A failed recovery returns nothing and leaves this word, which is no address, as it is. The
            // precompile fails where px should be refused: 0, not below N, not on the curve.
            mstore(0, not(0))
            pop(staticcall(gas(), 1, m, 0x80, 0, 0x20))
            // s − 1 < N − 1 is 0 < s < N. No recovery gives the zero address, so r = 0 fails by itself.
            ok := and(eq(mload(0), r), lt(sub(s, 1), sub(N, 1)))
        }
    }

    /// @notice Why a signature that does not hold does not.
    function flawOf(uint256 px, uint256 r, uint256 s) internal pure returns (Flaw) {
        if (s == 0 || s >= N) return Flaw.ScalarOutOfRange;
        if (r == 0) return Flaw.NonceMissing;
        if (px == 0 || px >= N) return Flaw.KeyOutOfRange;
        return Flaw.Mismatch;
    }

    /// @notice Whether `px` can be a key: `0 < px < N` and `px` is a point's x-coordinate.
    /// @dev `ecrecover` checks just that of its `r`; with hash 0 the result is `px⁻¹·P`, never infinity.
    function isKey(uint256 px) internal pure returns (bool) {
        return ecrecover(0, 27, bytes32(px), bytes32(uint256(1))) != address(0);
    }
}

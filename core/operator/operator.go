// Package operator checks what operators sign: ECDSA over secp256k1, exactly as
// the chain's ecrecover would, so that a signature which passes here is a proof
// there.
package operator

import (
	"fmt"

	gnark "github.com/consensys/gnark-crypto/ecc/secp256k1"
	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/curve"
)

// Key is an operator's public key, checked to be on the curve.
type Key struct {
	point *secp256k1.PublicKey
	table *curve.Table // nil unless Prepared
}

// ParseKey reads a compressed key.
func ParseKey(b [33]byte) (Key, error) {
	p, err := secp256k1.ParsePubKey(b[:])
	if err != nil {
		return Key{}, fmt.Errorf("parse operator key: %w", err)
	}
	return Key{point: p}, nil
}

// Prepared returns the key with a table from which it verifies in a third of
// the time. It takes 148 KB and as long as twenty verifications: use it for keys
// that stay, such as a committee's.
func (k Key) Prepared() Key {
	var p gnark.G1Affine
	p.X.SetBytes(k.point.X().Bytes())
	p.Y.SetBytes(k.point.Y().Bytes())
	return Key{k.point, curve.NewTable(&p)}
}

// Compressed is the key's 33-byte form.
func (k Key) Compressed() (out [33]byte) {
	copy(out[:], k.point.SerializeCompressed())
	return out
}

// Address is the key's account.
func (k Key) Address() jurat.Address {
	h := jurat.Keccak(k.point.SerializeUncompressed()[1:])
	return jurat.Address(h[12:])
}

// Verify reports whether sig is the operator's over digest: r and s in range, s
// in the lower half, and v the one with which ecrecover finds this key. The last
// matters: a signature with a wrong v would convince a member and no contract.
func (k Key) Verify(digest jurat.Hash, sig jurat.OperatorSignature) bool {
	switch {
	case !inRange(&sig):
		return false
	case k.table != nil:
		return k.verify(digest, &sig)
	}
	return recovers(k, digest, sig)
}

// inRange checks what can be known of r, s and v by themselves.
func inRange(sig *jurat.OperatorSignature) bool {
	var r, s secp256k1.ModNScalar
	return !r.SetByteSlice(sig[:32]) && !s.SetByteSlice(sig[32:64]) && !r.IsZero() && !s.IsZero() && !s.IsOverHalfOrder() &&
		(sig[64] == 27 || sig[64] == 28)
}

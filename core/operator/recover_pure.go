//go:build !cgo

package operator

import (
	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/jurat-network/jurat"
)

// recovers checks the verification equation and the parity of the nonce point.
// Nothing here is secret, so variable time is no leak.
func recovers(k Key, digest jurat.Hash, sig jurat.OperatorSignature) bool {
	var e, r, w secp256k1.ModNScalar
	e.SetByteSlice(digest[:])
	r.SetByteSlice(sig[:32])
	w.SetByteSlice(sig[32:64])
	w.InverseNonConst()
	u1 := new(secp256k1.ModNScalar).Mul2(&e, &w)
	u2 := new(secp256k1.ModNScalar).Mul2(&r, &w)
	var key, a, b, nonce secp256k1.JacobianPoint
	k.point.AsJacobian(&key)
	secp256k1.ScalarBaseMultNonConst(u1, &a)
	secp256k1.ScalarMultNonConst(u2, &key, &b)
	secp256k1.AddNonConst(&a, &b, &nonce)
	if nonce.Z.IsZero() {
		return false
	}
	nonce.ToAffine()
	// ecrecover with v 27 or 28 takes r itself as the abscissa, never r + N.
	x := nonce.X.Bytes()
	return [32]byte(sig[:32]) == *x && nonce.Y.IsOddBit() == uint32(sig[64]-27)
}

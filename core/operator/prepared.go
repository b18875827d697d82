package operator

import (
	gnark "github.com/consensys/gnark-crypto/ecc/secp256k1"
	"github.com/consensys/gnark-crypto/ecc/secp256k1/fp"
	"github.com/consensys/gnark-crypto/ecc/secp256k1/fr"
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/curve"
)

// verify checks the verification equation and the parity of the nonce point,
// with r and s in range, from the key's table.
func (k Key) verify(digest jurat.Hash, sig *jurat.OperatorSignature) bool {
	var e, r, s fr.Element
	e.SetBytes(digest[:])
	r.SetBytes(sig[:32])
	s.SetBytes(sig[32:64])
	s.Inverse(&s)
	u1, u2 := e.Mul(&e, &s).Bytes(), r.Mul(&r, &s).Bytes()
	var nonce gnark.G1Jac // the identity
	curve.Generator.AddMultiple(&nonce, &u1)
	k.table.AddMultiple(&nonce, &u2)
	if nonce.Z.IsZero() {
		return false
	}
	// ecrecover with v 27 or 28 takes r itself as the abscissa, never r + N.
	var x, zInverse, z2 fp.Element
	if x.SetBytesCanonical(sig[:32]) != nil {
		return false
	}
	zInverse.Inverse(&nonce.Z)
	z2.Square(&zInverse)
	if nonce.X.Mul(&nonce.X, &z2); !nonce.X.Equal(&x) {
		return false
	}
	nonce.Y.Mul(&nonce.Y, &z2).Mul(&nonce.Y, &zInverse)
	return nonce.Y.Bits()[0]&1 == uint64(sig[64]-27)
}

package operator

import (
	"slices"

	gnark "github.com/consensys/gnark-crypto/ecc/secp256k1"
	"github.com/consensys/gnark-crypto/ecc/secp256k1/fp"
	"github.com/consensys/gnark-crypto/ecc/secp256k1/fr"
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/curve"
)

// verify checks the verification equation and the parity of the nonce point,
// with r and s in range, from the key's table.
func (k Key) verify(digest jurat.Hash, sig *jurat.OperatorSignature) bool {
	var s fr.Element
	s.SetBytes(sig[32:64])
	s.Inverse(&s)
	u1, u2 := factors(digest, sig, &s)
	var sum gnark.G1Jac // the identity
	curve.Generator.AddMultiple(&sum, &u1)
	k.table.AddMultiple(&sum, &u2)
	var nonce gnark.G1Affine
	nonce.FromJacobian(&sum)
	return isNonce(&nonce, sig)
}

// factors are the two of the equation: the nonce point is u1·G + u2·key.
func factors(digest jurat.Hash, sig *jurat.OperatorSignature, sInverse *fr.Element) (u1, u2 [32]byte) {
	var e, r fr.Element
	e.SetBytes(digest[:])
	r.SetBytes(sig[:32])
	return e.Mul(&e, sInverse).Bytes(), r.Mul(&r, sInverse).Bytes()
}

// isNonce reports whether the signature is the one that this nonce point makes:
// ecrecover with v 27 or 28 takes r itself as the abscissa, never r + N.
func isNonce(p *gnark.G1Affine, sig *jurat.OperatorSignature) bool {
	var x fp.Element
	return !p.IsInfinity() && x.SetBytesCanonical(sig[:32]) == nil && p.X.Equal(&x) && p.Y.Bits()[0]&1 == uint64(sig[64]-27)
}

// Check is one signature to be verified.
type Check struct {
	Key    Key // Prepared
	Digest jurat.Hash
	Sig    jurat.OperatorSignature
}

// most is how many signatures are checked together at most: the points of more
// would not stay in the processor's cache (BenchmarkVerifier).
const most = 16

// Verifier checks signatures together. It is for one goroutine at a time, and
// only holds what serves again: 60 points a signature would be much to allocate
// each time. The zero Verifier is ready.
type Verifier struct{ sums curve.Columns }

// Verify does for each check what Key.Verify does. Every signature has its own
// verdict; only inversions are shared, which halves what an addition costs.
func (v *Verifier) Verify(checks []Check) []bool {
	verdicts := make([]bool, 0, len(checks))
	for some := range slices.Chunk(checks, most) {
		if len(some) == 1 {
			verdicts = append(verdicts, some[0].Key.Verify(some[0].Digest, some[0].Sig))
		} else {
			verdicts = append(verdicts, v.verify(some)...)
		}
	}
	return verdicts
}

func (v *Verifier) verify(checks []Check) []bool {
	verdicts := make([]bool, len(checks))
	places, inverses := fit(checks)
	sums := &v.sums
	sums.Points, sums.Start, sums.Length = sums.Points[:0], sums.Start[:0], sums.Length[:0]
	for k, i := range places {
		start := len(sums.Points)
		u1, u2 := factors(checks[i].Digest, &checks[i].Sig, &inverses[k])
		sums.Points = curve.Generator.AppendTerms(sums.Points, &u1)
		sums.Points = checks[i].Key.table.AppendTerms(sums.Points, &u2)
		sums.Start, sums.Length = append(sums.Start, start), append(sums.Length, len(sums.Points)-start)
	}
	sums.Sum()
	for k, i := range places {
		verdicts[i] = isNonce(&sums.Points[sums.Start[k]], &checks[i].Sig)
	}
	return verdicts
}

// fit returns the places of the signatures that are in range, and the inverses of
// their s.
func fit(checks []Check) (places []int, inverses []fr.Element) {
	for i := range checks {
		if inRange(&checks[i].Sig) {
			var s fr.Element
			s.SetBytes(checks[i].Sig[32:64])
			places, inverses = append(places, i), append(inverses, s)
		}
	}
	return places, fr.BatchInvert(inverses)
}

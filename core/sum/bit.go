package sum

import (
	"fmt"
	"io"

	"github.com/jurat-network/jurat/core/dlog"
)

// suite begins the tags of all hashes here.
const suite = "jurat-sum-secp256k1-v1 "

// bit is an encrypted bit, with a proof that it is zero or one: that log_G(U) is
// log_H(V) or log_H(V − G), of which it does not tell (Cramer, Damgård and Schoenmakers
// 1994). The two challenges add up to the hash.
type bit struct {
	u, v      [33]byte
	zero, one dlog.Proof
	uAt, vAt  dlog.Affine // the points, parsed
}

// bitSize is the length of an encoded bit: U (33) ‖ V (33) ‖ two proofs c ‖ z (64 each).
const bitSize = 2*33 + 2*dlog.ProofSize

const bitTag = suite + "bit"

var generator = func() dlog.Affine {
	var one dlog.Scalar
	one.SetInt(1)
	enc := dlog.Commit(&one)
	p, err := dlog.ParsePoint(&enc)
	if err != nil {
		panic(err) // the generator is a point
	}
	return p
}()

// encryptBit draws r, encrypts, and proves. It is the party's own machine that
// does it; its time may depend on the bit.
func encryptBit(rand io.Reader, key *[33]byte, value bool, context []byte) (b *bit, r dlog.Scalar, err error) {
	keyAt, err := dlog.ParsePoint(key)
	if err != nil {
		return nil, r, err
	}
	if err := dlog.RandomScalar(rand, &r); err != nil {
		return nil, r, fmt.Errorf("encrypt bit: %w", err)
	}
	b = &bit{u: dlog.Commit(&r)}
	if b.v, err = dlog.DiffieHellman(&r, key); err != nil {
		return nil, r, err
	}
	if b.uAt, err = dlog.ParsePoint(&b.u); err != nil {
		return nil, r, err
	}
	if b.vAt, err = dlog.ParsePoint(&b.v); err != nil {
		return nil, r, err
	}
	if value {
		var sum dlog.Jac
		sum.FromAffine(&b.vAt)
		sum.AddMixed(&generator)
		b.vAt.FromJacobian(&sum)
		b.v = dlog.EncodePoint(&b.vAt)
	}
	return b, r, b.prove(rand, &keyAt, key, &r, value, context)
}

func (b *bit) prove(rand io.Reader, keyAt *dlog.Affine, key *[33]byte, r *dlog.Scalar, value bool, context []byte) error {
	real, other := &b.zero, &b.one
	if value {
		real, other = other, real
	}
	var nonce dlog.Scalar
	defer nonce.Zero()
	for _, k := range []*dlog.Scalar{&other.C, &other.Z, &nonce} {
		if err := dlog.RandomScalar(rand, k); err != nil {
			return fmt.Errorf("prove bit: %w", err)
		}
	}
	// What the other proof commits to follows from its challenge, drawn beforehand.
	first, second, ok := b.commitments(other, keyAt, !value)
	if !ok {
		return fmt.Errorf("prove bit: %w", dlog.ErrPoint)
	}
	own1 := dlog.Commit(&nonce)
	own2, err := dlog.DiffieHellman(&nonce, key)
	if err != nil {
		return err
	}
	points := [][]byte{own1[:], own2[:], first[:], second[:]}
	if value {
		points = [][]byte{first[:], second[:], own1[:], own2[:]}
	}
	real.C = b.challenge(key, points, context)
	var minus dlog.Scalar
	real.C.Add(minus.NegateVal(&other.C))
	real.Z.Mul2(&real.C, r).Add(&nonce)
	return nil
}

// commitments are z·G − c·U and z·H − c·(V − m·G).
func (b *bit) commitments(p *dlog.Proof, keyAt *dlog.Affine, value bool) (first, second [33]byte, ok bool) {
	minus := p.C
	minus.Negate()
	sum1 := dlog.Multiply(&p.Z, []dlog.Term{{K: minus, P: b.uAt}})
	var onG *dlog.Scalar
	if value {
		onG = &p.C
	}
	sum2 := dlog.Multiply(onG, []dlog.Term{{K: p.Z, P: *keyAt}, {K: minus, P: b.vAt}})
	p1, ok1 := dlog.Finite(&sum1)
	p2, ok2 := dlog.Finite(&sum2)
	if !ok1 || !ok2 {
		return first, second, false
	}
	return dlog.EncodePoint(&p1), dlog.EncodePoint(&p2), true
}

func (b *bit) challenge(key *[33]byte, commitments [][]byte, context []byte) dlog.Scalar {
	return dlog.HashToScalar(bitTag, append([][]byte{context, key[:], b.u[:], b.v[:]}, commitments...)...)
}

// proven reports whether the bit is zero or one.
func (b *bit) proven(key *[33]byte, keyAt *dlog.Affine, context []byte) bool {
	a1, a2, ok0 := b.commitments(&b.zero, keyAt, false)
	b1, b2, ok1 := b.commitments(&b.one, keyAt, true)
	if !ok0 || !ok1 {
		return false
	}
	want := b.challenge(key, [][]byte{a1[:], a2[:], b1[:], b2[:]}, context)
	var sum dlog.Scalar
	sum.Add2(&b.zero.C, &b.one.C)
	return sum.Equals(&want)
}

func (b *bit) append(out []byte) []byte {
	out = append(append(out, b.u[:]...), b.v[:]...)
	return b.one.Append(b.zero.Append(out))
}

func parseBit(raw *[bitSize]byte) (*bit, error) {
	b := &bit{u: [33]byte(raw[:]), v: [33]byte(raw[33:])}
	var err error
	if b.uAt, err = dlog.ParsePoint(&b.u); err != nil {
		return nil, err
	}
	if b.vAt, err = dlog.ParsePoint(&b.v); err != nil {
		return nil, err
	}
	if b.zero, err = dlog.ParseProof((*[dlog.ProofSize]byte)(raw[66:])); err != nil {
		return nil, err
	}
	b.one, err = dlog.ParseProof((*[dlog.ProofSize]byte)(raw[66+dlog.ProofSize:]))
	return b, err
}

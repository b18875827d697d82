package threshold

import (
	"crypto/sha256"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/dlog"
)

type (
	scalar = dlog.Scalar
	affine = dlog.Affine
	jac    = dlog.Jac
	term   = dlog.Term
	proof  = dlog.Proof
)

// contextString separates this ciphersuite's hashes from all others (RFC 9591
// section 6.5).
const contextString = "FROST-secp256k1-SHA256-v1"

// challenge is the Schnorr challenge c of "z·G = R + c·P". FROST is the same
// for any: the product uses evmChallenge, the RFC's vectors rfcChallenge.
type challenge func(r *affine, key *[33]byte, msg []byte) scalar

// evmParity is the parity byte of a key whose y is even, as ecrecover counts.
const evmParity = 27

// evmChallenge is keccak256(Px ‖ parity ‖ digest ‖ address(R)) mod N, where Px
// is the key's x coordinate (32 bytes), parity one byte (27 for an even y, 28
// for an odd one; group keys are always even) and address(R) the last 20 bytes
// of keccak256(Rx ‖ Ry). A contract recomputes it from what it has at hand, and
// ecrecover then yields address(z·G − e·P): the verification of Group.Verify.
func evmChallenge(r *affine, key *[33]byte, msg []byte) scalar {
	a := addressOf(r)
	return evmChallengeOf(&a, key, msg)
}

func evmChallengeOf(r *jurat.Address, key *[33]byte, msg []byte) (e scalar) {
	parity := [1]byte{evmParity + key[0]&1}
	h := [32]byte(jurat.Keccak(key[1:], parity[:], msg, r[:]))
	e.SetBytes(&h)
	return e
}

// rfcChallenge is H2 of RFC 9591 section 6.5 over R ‖ key ‖ message.
func rfcChallenge(r *affine, key *[33]byte, msg []byte) scalar {
	enc := dlog.EncodePoint(r)
	return hashToScalar("chal", enc[:], key[:], msg)
}

// h1 is the binding factor hash, h3 the nonce hash, h4 the message hash and h5
// the commitment list hash of RFC 9591 section 6.5.
func h1(parts ...[]byte) scalar   { return hashToScalar("rho", parts...) }
func h3(parts ...[]byte) scalar   { return hashToScalar("nonce", parts...) }
func h4(parts ...[]byte) [32]byte { return taggedHash("msg", parts...) }
func h5(parts ...[]byte) [32]byte { return taggedHash("com", parts...) }

func taggedHash(tag string, parts ...[]byte) (out [32]byte) {
	h := sha256.New()
	h.Write([]byte(contextString + tag))
	for _, p := range parts {
		h.Write(p)
	}
	h.Sum(out[:0])
	return out
}

func hashToScalar(tag string, parts ...[]byte) scalar {
	return dlog.HashToScalar(contextString+tag, parts...)
}

// addressOf is the EVM address of a point: the last 20 bytes of
// keccak256(x ‖ y).
func addressOf(p *affine) (a jurat.Address) {
	x, y := p.X.Bytes(), p.Y.Bytes()
	h := jurat.Keccak(x[:], y[:])
	copy(a[:], h[12:])
	return a
}

// identifier is a member's index as a scalar, encoded as RFC 9591 encodes it.
func identifier(m jurat.MemberIndex) (enc [32]byte) {
	enc[30], enc[31] = byte(m>>8), byte(m)
	return enc
}

package threshold

import (
	"crypto/sha256"
	"crypto/subtle"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"

	"github.com/jurat-network/jurat"
)

// scalar is an integer modulo the group order N. Its arithmetic takes the same
// time for all values, inversion excepted, which is only used on public data.
type scalar = secp256k1.ModNScalar

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
	enc := encodePoint(r)
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

// hashToScalar is hash_to_field of RFC 9380 section 5.2 with m = 1, L = 48 and
// the order N as modulus. It takes constant time, since h3 hashes secrets.
func hashToScalar(tag string, parts ...[]byte) (k scalar) {
	wide := expandMessage(contextString+tag, parts...)
	// k = hi·2^192 + lo, each half below N.
	var hi, lo [32]byte
	copy(hi[8:], wide[:24])
	copy(lo[8:], wide[24:])
	var low scalar
	k.SetBytes(&hi)
	low.SetBytes(&lo)
	k.Mul(&twoTo192).Add(&low)
	low.Zero()
	clear(hi[:])
	clear(lo[:])
	clear(wide[:])
	return k
}

var twoTo192 = func() (k scalar) {
	k.SetByteSlice(append([]byte{1}, make([]byte, 24)...))
	return k
}()

// expandMessage is expand_message_xmd of RFC 9380 section 5.3.1 with SHA-256,
// for 48 bytes.
func expandMessage(dst string, parts ...[]byte) (out [48]byte) {
	dstPrime := append([]byte(dst), byte(len(dst)))
	var b0, b1, b2 [32]byte

	h := sha256.New()
	h.Write(make([]byte, sha256.BlockSize))
	for _, p := range parts {
		h.Write(p)
	}
	h.Write([]byte{0, byte(len(out)), 0})
	h.Write(dstPrime)
	h.Sum(b0[:0])

	h.Reset()
	h.Write(b0[:])
	h.Write([]byte{1})
	h.Write(dstPrime)
	h.Sum(b1[:0])

	subtle.XORBytes(b0[:], b0[:], b1[:])
	h.Reset()
	h.Write(b0[:])
	h.Write([]byte{2})
	h.Write(dstPrime)
	h.Sum(b2[:0])

	copy(out[:32], b1[:])
	copy(out[32:], b2[:16])
	clear(b0[:])
	clear(b1[:])
	clear(b2[:])
	return out
}

// identifier is a member's index as a scalar, encoded as RFC 9591 encodes it.
func identifier(m jurat.MemberIndex) (enc [32]byte) {
	enc[30], enc[31] = byte(m>>8), byte(m)
	return enc
}

// lagrange returns the coefficient of member at x = 0 when the members of a
// list are interpolated: Π x_j / (x_j − x_i) (RFC 9591 section 4.2). The
// members must be distinct and non-zero, and member among them.
func lagrange(members []jurat.MemberIndex, member jurat.MemberIndex) scalar {
	var num, den, x, d scalar
	num.SetInt(1)
	den.SetInt(1)
	for _, j := range members {
		if j == member {
			continue
		}
		num.Mul(x.SetInt(uint32(j)))
		if j > member {
			d.SetInt(uint32(j - member))
		} else {
			d.SetInt(uint32(member - j)).Negate()
		}
		den.Mul(&d)
	}
	return *num.Mul(den.InverseNonConst())
}

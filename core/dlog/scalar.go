package dlog

import (
	"crypto/sha256"
	"crypto/subtle"
	"errors"
	"io"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"

	"github.com/jurat-network/jurat"
)

// Scalar is an integer modulo the group order N. Its arithmetic takes the same
// time for all values, inversion excepted, which is only used on public data.
type Scalar = secp256k1.ModNScalar

// ErrScalar is returned for what a stranger sent that is no scalar.
var ErrScalar = errors.New("not a canonical scalar between 1 and the group order")

// ParseScalar reads a big-endian scalar k with 0 < k < N.
func ParseScalar(enc *[32]byte) (k Scalar, err error) {
	if k.SetBytes(enc) != 0 || k.IsZero() {
		return Scalar{}, ErrScalar
	}
	return k, nil
}

// RandomScalar draws k uniformly from 1 … N−1.
func RandomScalar(rand io.Reader, k *Scalar) error {
	var b [32]byte
	defer clear(b[:])
	for {
		if _, err := io.ReadFull(rand, b[:]); err != nil {
			return err
		}
		if k.SetBytes(&b) == 0 && !k.IsZero() {
			return nil
		}
	}
}

// Evaluate is Σ coefficients[k]·x^k.
func Evaluate(coefficients []Scalar, x uint32) *Scalar {
	var at, y Scalar
	at.SetInt(x)
	for k := len(coefficients) - 1; k >= 0; k-- {
		y.Mul(&at).Add(&coefficients[k])
	}
	return &y
}

// Lagrange returns the coefficient of member at x = 0 when the members of a
// list are interpolated: Π x_j / (x_j − x_i) (RFC 9591 section 4.2). The
// members must be distinct and non-zero, and member among them.
func Lagrange(members []jurat.MemberIndex, member jurat.MemberIndex) Scalar {
	var num, den, x, d Scalar
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

// HashToScalar is hash_to_field of RFC 9380 section 5.2 with m = 1, L = 48 and
// the order N as modulus. It takes constant time, since h3 hashes secrets.
func HashToScalar(dst string, parts ...[]byte) (k Scalar) {
	wide := expandMessage(dst, parts...)
	// k = hi·2^192 + lo, each half below N.
	var hi, lo [32]byte
	copy(hi[8:], wide[:24])
	copy(lo[8:], wide[24:])
	var low Scalar
	k.SetBytes(&hi)
	low.SetBytes(&lo)
	k.Mul(&twoTo192).Add(&low)
	low.Zero()
	clear(hi[:])
	clear(lo[:])
	clear(wide[:])
	return k
}

var twoTo192 = func() (k Scalar) {
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

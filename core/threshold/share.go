package threshold

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/dlog"
)

// Share is one member's secret share of a group's key. The secret sits behind
// a pointer that every copy shares, so that Erase reaches all of them and no
// fmt verb, whatever struct the Share is a field of, prints more than an address.
type Share struct {
	secret *shareSecret
}

type shareSecret struct {
	member jurat.MemberIndex
	scalar scalar // not zero, unless erased
}

// ShareSize is the length of an encoded share in bytes.
const ShareSize = 2 + 32

// ErrShare is returned for a share that is malformed, erased or another's.
var ErrShare = errors.New("key share refused")

func newShare(m jurat.MemberIndex, k *scalar) *Share {
	return &Share{&shareSecret{member: m, scalar: *k}}
}

// Member is whose share it is.
func (s Share) Member() jurat.MemberIndex { return s.secret.member }

// Public is the verification share, the compressed point that everyone knows
// for this member. It is the zero array once s is erased.
func (s Share) Public() (enc [33]byte) {
	if s.secret.scalar.IsZero() {
		return enc
	}
	return dlog.Commit(&s.secret.scalar)
}

// Multiply returns secret·base, compressed, with a proof that it is: the same
// logarithm as Public's to the generator (dlog.Proof.ProvesEqual, under tag and
// context). It is the one thing besides signing that a share does. The error
// wraps ErrShare, dlog.ErrPoint or the generator's.
func (s Share) Multiply(rand io.Reader, tag string, base *[33]byte, context []byte) (product [33]byte, p dlog.Proof, err error) {
	k := &s.secret.scalar
	if k.IsZero() {
		return product, p, fmt.Errorf("%w: it was erased", ErrShare)
	}
	if product, err = dlog.DiffieHellman(k, base); err != nil {
		return product, p, err
	}
	public := s.Public()
	p, err = dlog.ProveEqual(rand, tag, k, &public, base, &product, context)
	return product, p, err
}

// Encode writes the secret itself: the member (2 bytes, big-endian) and the
// scalar (32 bytes, big-endian). Its one use is to be sealed under the
// operator's key before it is stored; the caller clears the array after that.
func (s Share) Encode() (enc [ShareSize]byte) {
	binary.BigEndian.PutUint16(enc[:], uint16(s.secret.member))
	s.secret.scalar.PutBytesUnchecked(enc[2:])
	return enc
}

// DecodeShare is the inverse of Encode, on bytes that were unsealed. The error
// wraps ErrShare and holds nothing of the bytes.
func DecodeShare(b []byte) (*Share, error) {
	if len(b) != ShareSize {
		return nil, fmt.Errorf("%w: %d bytes, want %d", ErrShare, len(b), ShareSize)
	}
	m := jurat.MemberIndex(binary.BigEndian.Uint16(b))
	if m < 1 || m > jurat.MaxMembers {
		return nil, fmt.Errorf("%w: no member %d", ErrShare, m)
	}
	k, err := dlog.ParseScalar((*[32]byte)(b[2:]))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrShare, err)
	}
	return newShare(m, &k), nil
}

// Erase overwrites the secret, in every copy of s.
func (s Share) Erase() { s.secret.scalar.Zero() }

const redacted = "[redacted]"

func (Share) String() string               { return redacted }
func (Share) GoString() string             { return redacted }
func (Share) Format(f fmt.State, _ rune)   { f.Write([]byte(redacted)) }
func (Share) MarshalJSON() ([]byte, error) { return []byte(`"` + redacted + `"`), nil }
func (Share) MarshalText() ([]byte, error) { return []byte(redacted), nil }

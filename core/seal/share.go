package seal

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/dlog"
	"github.com/jurat-network/jurat/core/threshold"
)

// Share is one member's answer to one ciphertext. It is as secret as what it
// opens: whoever has t of them and the ciphertext has the plaintext.
type Share struct {
	Member  jurat.MemberIndex
	product [33]byte // x_i·U
	proof   dlog.Proof
}

// ShareSize is the length of an encoded share in bytes.
const ShareSize = 2 + 33 + dlog.ProofSize

// ErrShare is returned for a share that is malformed, or does not fit its member
// and ciphertext.
var ErrShare = errors.New("decryption share refused")

const shareTag = suite + "share"

// ShareOf answers a ciphertext. rand is the system's generator, or a seeded one in
// the simulator. A secret of another key, the signing key's for one, answers
// nothing: the error wraps threshold.ErrShare, also where the secret was erased.
func ShareOf(rand io.Reader, g *threshold.Group, secret *threshold.Share, c *Ciphertext) (Share, error) {
	m := secret.Member()
	if g.Key != c.key.X || m < 1 || int(m) > len(g.Shares) || secret.Public() != g.Shares[m-1] {
		return Share{}, fmt.Errorf("%w: it is no share of the key that was sealed to", threshold.ErrShare)
	}
	product, proof, err := secret.Multiply(rand, shareTag, &c.point, c.digest[:])
	if err != nil {
		return Share{}, err
	}
	return Share{secret.Member(), product, proof}, nil
}

// Encode writes the member (2 bytes, big-endian), x_i·U (33) and the proof c ‖ z
// (64).
func (s *Share) Encode() (b [ShareSize]byte) {
	binary.BigEndian.PutUint16(b[:], uint16(s.Member))
	copy(b[2:], s.product[:])
	copy(b[35:], s.proof.Append(nil))
	return b
}

// DecodeShare is the inverse of Encode, on bytes of anyone. The error wraps
// ErrShare.
func DecodeShare(b []byte) (Share, error) {
	if len(b) != ShareSize {
		return Share{}, fmt.Errorf("%w: %d bytes, want %d", ErrShare, len(b), ShareSize)
	}
	s := Share{Member: jurat.MemberIndex(binary.BigEndian.Uint16(b)), product: [33]byte(b[2:])}
	var err error
	if s.proof, err = dlog.ParseProof((*[dlog.ProofSize]byte)(b[35:])); err != nil {
		return Share{}, fmt.Errorf("%w: %w", ErrShare, err)
	}
	if _, err := dlog.ParsePoint(&s.product); err != nil || s.Member < 1 || s.Member > jurat.MaxMembers {
		return Share{}, fmt.Errorf("%w: no point, or no member", ErrShare)
	}
	return s, nil
}

// VerifyShare checks one member's answer. The error wraps ErrShare, or
// threshold.ErrGroup if the group has no such member.
func VerifyShare(g *threshold.Group, c *Ciphertext, s *Share) error {
	_, err := verifyShare(g, c, s)
	return err
}

func verifyShare(g *threshold.Group, c *Ciphertext, s *Share) (product dlog.Affine, err error) {
	public, err := g.SharePoint(s.Member)
	if err != nil {
		return product, err
	}
	if product, err = dlog.ParsePoint(&s.product); err != nil {
		return product, fmt.Errorf("%w: member %d: %w", ErrShare, s.Member, err)
	}
	if !s.proof.ProvesEqual(shareTag, &public, &c.base, &product, c.digest[:]) {
		return product, fmt.Errorf("%w: the proof of member %d does not hold", ErrShare, s.Member)
	}
	return product, nil
}

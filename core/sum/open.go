package sum

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/dlog"
	"github.com/jurat-network/jurat/core/seal"
	"github.com/jurat-network/jurat/core/threshold"
)

// ErrShare is returned for a share that is malformed, or does not fit its member and tally.
var ErrShare = errors.New("share of a sum refused")

// ErrTotal is returned where every share is right and no total in range comes out. Proofs
// of range exclude it.
var ErrTotal = errors.New("the total is out of range")

// Share is one member's answer to a tally. It may be shown to everybody: t of them are the
// result, and no more.
type Share struct {
	Member jurat.MemberIndex
	slots  []answer
}

type answer struct {
	product [33]byte // x_i·U
	proof   dlog.Proof
}

const shareTag = suite + "share"

// ShareOf answers a tally. The caller has recorded that it does: see Tally.MayOpen. The
// error wraps threshold.ErrShare.
func ShareOf(rand io.Reader, g *threshold.Group, secret *threshold.Share, t *Tally) (Share, error) {
	m := secret.Member()
	if g.Key != t.key.X || m < 1 || int(m) > len(g.Shares) || secret.Public() != g.Shares[m-1] {
		return Share{}, fmt.Errorf("%w: it is no share of the key that was contributed to", threshold.ErrShare)
	}
	s := Share{Member: m}
	for i := range t.slots {
		var a answer
		var err error
		if a.product, a.proof, err = secret.Multiply(rand, shareTag, &t.encoded[i], t.context(i)); err != nil {
			return Share{}, err
		}
		s.slots = append(s.slots, a)
	}
	return s, nil
}

func (t *Tally) context(slot int) []byte { return bitContext(t.set, slot, 0) }

// Encode writes the member (2 bytes, big-endian) and for each slot x_i·U (33) and the proof
// c ‖ z (64).
func (s *Share) Encode() []byte {
	b := binary.BigEndian.AppendUint16(nil, uint16(s.Member))
	for i := range s.slots {
		b = s.slots[i].proof.Append(append(b, s.slots[i].product[:]...))
	}
	return b
}

// DecodeShare is the inverse of Encode, on bytes of anyone, for a query. The error wraps
// ErrShare.
func DecodeShare(q *Query, b []byte) (Share, error) {
	const each = 33 + dlog.ProofSize
	if len(b) != 2+q.slots()*each {
		return Share{}, fmt.Errorf("%w: %d bytes", ErrShare, len(b))
	}
	s := Share{Member: jurat.MemberIndex(binary.BigEndian.Uint16(b))}
	if s.Member < 1 || s.Member > jurat.MaxMembers {
		return Share{}, fmt.Errorf("%w: no member %d", ErrShare, s.Member)
	}
	for rest := b[2:]; len(rest) > 0; rest = rest[each:] {
		a := answer{product: [33]byte(rest)}
		var err error
		if a.proof, err = dlog.ParseProof((*[dlog.ProofSize]byte)(rest[33:])); err == nil {
			_, err = dlog.ParsePoint(&a.product)
		}
		if err != nil {
			return Share{}, fmt.Errorf("%w: %w", ErrShare, err)
		}
		s.slots = append(s.slots, a)
	}
	return s, nil
}

// verify checks one member's answer and returns its products.
func (t *Tally) verify(g *threshold.Group, s *Share) (products []dlog.Affine, err error) {
	public, err := g.SharePoint(s.Member)
	if err != nil {
		return nil, err
	}
	if len(s.slots) != len(t.slots) {
		return nil, fmt.Errorf("%w: member %d answers %d slots of %d", ErrShare, s.Member, len(s.slots), len(t.slots))
	}
	for i := range s.slots {
		p, err := dlog.ParsePoint(&s.slots[i].product)
		if err != nil {
			return nil, fmt.Errorf("%w: member %d: %w", ErrShare, s.Member, err)
		}
		if !s.slots[i].proof.ProvesEqual(shareTag, &public, &t.slots[i].u, &p, t.context(i)) {
			return nil, fmt.Errorf("%w: the proof of member %d does not hold", ErrShare, s.Member)
		}
		products = append(products, p)
	}
	return products, nil
}

// Verify checks one member's answer: the error wraps ErrShare, or threshold.ErrGroup.
func (t *Tally) Verify(g *threshold.Group, s *Share) error {
	_, err := t.verify(g, s)
	return err
}

// Open finds the totals with the shares of any t members, and does not mind further ones,
// repeated or wrong. The error is a *seal.BadShares, or wraps seal.ErrTooFew, seal.ErrKey or
// ErrTotal.
func (t *Tally) Open(g *threshold.Group, shares []Share) (*Result, error) {
	if g.Key != t.key.X {
		return nil, fmt.Errorf("%w: the contributions are encrypted to another", seal.ErrKey)
	}
	right := map[jurat.MemberIndex][]dlog.Affine{}
	var bad []jurat.MemberIndex
	for i := range shares {
		m := shares[i].Member
		if right[m] != nil || len(right) == g.Threshold {
			continue
		}
		products, err := t.verify(g, &shares[i])
		if err != nil {
			bad = append(bad, m)
			continue
		}
		right[m] = products
	}
	switch {
	case len(right) == g.Threshold:
		return t.open(right)
	case len(bad) > 0:
		return nil, &seal.BadShares{Members: bad, Right: len(right), Want: g.Threshold}
	}
	return nil, fmt.Errorf("%w: %d of %d", seal.ErrTooFew, len(right), g.Threshold)
}

// open combines exactly t members' products: V − Σ λ_i·(x_i·U) = V − x·U is m·G for the total m.
func (t *Tally) open(products map[jurat.MemberIndex][]dlog.Affine) (*Result, error) {
	members := slices.Sorted(maps.Keys(products))
	r := &Result{Query: t.id, Set: t.set, Count: t.count}
	most := uint64(t.count) * (1<<t.query.bits() - 1)
	for s := range t.slots {
		terms := make([]dlog.Term, len(members), len(members)+1)
		for i, m := range members {
			k := dlog.Lagrange(members, m)
			terms[i] = dlog.Term{K: *k.Negate(), P: products[m][s]}
		}
		var one dlog.Scalar
		one.SetInt(1)
		point := dlog.Multiply(nil, append(terms, dlog.Term{K: one, P: t.slots[s].v}))
		total, ok := logarithm(&point, most)
		if !ok {
			return nil, fmt.Errorf("%w: slot %d", ErrTotal, s)
		}
		r.Totals = append(r.Totals, total)
	}
	return r, nil
}

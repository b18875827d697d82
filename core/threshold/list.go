package threshold

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/dlog"
)

// Commitment is a signer's public half of one nonce pair: D = d·G and E = e·G,
// compressed. Neither is the identity.
type Commitment struct{ Hiding, Binding [33]byte }

// CommitmentSize is the length of an encoded Commitment in bytes.
const CommitmentSize = 66

// Check refuses what is not two canonical points other than the identity.
func (c *Commitment) Check() error {
	_, err := c.Parse()
	return err
}

// Entry is one member's commitment in a List.
type Entry struct {
	Member     jurat.MemberIndex
	Commitment Commitment
}

// List is the commitments of one signing session: exactly t entries, ascending
// by member, no member twice.
type List []Entry

// ErrList is returned for a list that no honest member signs under.
var ErrList = errors.New("commitment list refused")

// Check refuses a list that is not exactly g.Threshold members of g, ascending
// and distinct, with well-formed commitments.
func (l List) Check(g *Group) error {
	if err := l.checkShape(g); err != nil {
		return err
	}
	_, err := l.parse()
	return err
}

func (l List) checkShape(g *Group) error {
	if len(l) != g.Threshold {
		return fmt.Errorf("%w: %d entries, want exactly the threshold %d", ErrList, len(l), g.Threshold)
	}
	last := jurat.MemberIndex(0)
	for _, e := range l {
		if e.Member <= last {
			return fmt.Errorf("%w: member %d after member %d; want ascending and distinct from 1", ErrList, e.Member, last)
		}
		last = e.Member
	}
	if int(last) > len(g.Shares) {
		return fmt.Errorf("%w: member %d of a committee of %d", ErrList, last, len(g.Shares))
	}
	return nil
}

// Hash is the Keccak-256 of the list's canonical encoding: for each entry the
// member (2 bytes, big-endian), the hiding and the binding point.
func (l List) Hash() jurat.Hash {
	b := make([]byte, 0, len(l)*(2+CommitmentSize))
	for i := range l {
		b = binary.BigEndian.AppendUint16(b, uint16(l[i].Member))
		b = append(b, l[i].Commitment.Hiding[:]...)
		b = append(b, l[i].Commitment.Binding[:]...)
	}
	return jurat.Keccak(b)
}

// find returns the position of a member's entry, or -1.
func (l List) find(m jurat.MemberIndex) int {
	i, ok := slices.BinarySearchFunc(l, m, func(e Entry, m jurat.MemberIndex) int { return int(e.Member) - int(m) })
	if !ok {
		return -1
	}
	return i
}

func (l List) members() []jurat.MemberIndex {
	m := make([]jurat.MemberIndex, len(l))
	for i := range l {
		m[i] = l[i].Member
	}
	return m
}

// Parsed is a commitment with its points unpacked, which takes two square
// roots: most of what a session costs to set up, after the multiplication.
// Whoever checks a commitment when it arrives may keep it for NewSessionParsed.
type Parsed struct {
	commitment      Commitment
	hiding, binding affine
}

// Parse is Check with something to show for it.
func (c *Commitment) Parse() (*Parsed, error) {
	p := &Parsed{commitment: *c}
	var err error
	if p.hiding, err = dlog.ParsePoint(&c.Hiding); err != nil {
		return nil, fmt.Errorf("hiding commitment: %w", err)
	}
	if p.binding, err = dlog.ParsePoint(&c.Binding); err != nil {
		return nil, fmt.Errorf("binding commitment: %w", err)
	}
	return p, nil
}

func (l List) parse() ([]*Parsed, error) {
	out := make([]*Parsed, len(l))
	for i := range l {
		p, err := l[i].Commitment.Parse()
		if err != nil {
			return nil, fmt.Errorf("%w: member %d: %w", ErrList, l[i].Member, err)
		}
		out[i] = p
	}
	return out, nil
}

// rfcEncoding is encode_group_commitment_list of RFC 9591 section 4.3.
func (l List) rfcEncoding() []byte {
	b := make([]byte, 0, len(l)*(32+CommitmentSize))
	for i := range l {
		id := identifier(l[i].Member)
		b = append(b, id[:]...)
		b = append(b, l[i].Commitment.Hiding[:]...)
		b = append(b, l[i].Commitment.Binding[:]...)
	}
	return b
}

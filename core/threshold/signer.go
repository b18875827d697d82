package threshold

import (
	"errors"
	"fmt"
	"io"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/dlog"
)

// Signer holds one member's share and its unused nonces, in memory only: a
// nonce is never stored, logged or replayed, and a restart forgets them all.
// The protocol around it handles nonce ids. Two processes must never run one
// share. A Signer is owned by one goroutine.
type Signer struct {
	group  *Group
	share  *Share
	rand   io.Reader
	floor  uint64              // ids below are refused for ever
	nonces map[uint64]*nonce   // drawn and unused; ids ≥ floor
	spent  map[uint64]struct{} // burnt; ids ≥ floor, none of them in nonces
}

// nonce is one nonce pair, behind a pointer like every secret here.
type nonce struct {
	hiding, binding scalar
	commitment      Commitment
}

func (n *nonce) erase() {
	n.hiding.Zero()
	n.binding.Zero()
}

var (
	// ErrNonce is returned for a nonce id that cannot serve: already drawn,
	// already used, forgotten, or never drawn.
	ErrNonce = errors.New("nonce refused")
	// ErrNotListed is returned when a list does not hold this member's own
	// commitment under the id that it was asked to sign with.
	ErrNotListed = errors.New("the list does not carry this signer's commitment")
	// ErrForeign is returned for a session under another group's key.
	ErrForeign = errors.New("the session belongs to another group")
)

// NewSigner makes a signer for a share of g. rand is the system's generator,
// or a seeded one in the simulator. The error wraps ErrShare if the share is
// not one of g's.
func NewSigner(g *Group, s *Share, rand io.Reader) (*Signer, error) {
	m := s.Member()
	if m < 1 || int(m) > len(g.Shares) || s.Public() != g.Shares[m-1] {
		return nil, fmt.Errorf("%w: it is not member %d's share of this group; restore the share of this epoch or leave the committee", ErrShare, m)
	}
	return &Signer{
		group:  g,
		share:  s,
		rand:   rand,
		nonces: make(map[uint64]*nonce),
		spent:  make(map[uint64]struct{}),
	}, nil
}

// Member is who signs.
func (s *Signer) Member() jurat.MemberIndex { return s.share.Member() }

// Commit draws the nonce pair of an id, which must be new, and returns its
// public half. It costs two fixed-base multiplications: call it ahead of need.
func (s *Signer) Commit(id uint64) (Commitment, error) {
	if err := s.fresh(id); err != nil {
		return Commitment{}, err
	}
	n := new(nonce)
	for _, k := range []*scalar{&n.hiding, &n.binding} {
		if err := s.draw(k); err != nil {
			n.erase()
			return Commitment{}, fmt.Errorf("draw nonce: %w", err)
		}
	}
	n.commitment = Commitment{dlog.Commit(&n.hiding), dlog.Commit(&n.binding)}
	s.nonces[id] = n
	return n.commitment, nil
}

func (s *Signer) fresh(id uint64) error {
	if s.share.secret.scalar.IsZero() {
		return fmt.Errorf("%w: it was erased", ErrShare)
	}
	if _, ok := s.spent[id]; ok || id < s.floor {
		return fmt.Errorf("%w: id %d was used or forgotten", ErrNonce, id)
	}
	if _, ok := s.nonces[id]; ok {
		return fmt.Errorf("%w: id %d is outstanding", ErrNonce, id)
	}
	return nil
}

// draw is nonce_generate of RFC 9591 section 4.1: hedged with the share, so
// that a weak generator alone does not betray it.
func (s *Signer) draw(k *scalar) error {
	var random, secret [32]byte
	defer clear(random[:])
	defer clear(secret[:])
	if _, err := io.ReadFull(s.rand, random[:]); err != nil {
		return err
	}
	s.share.secret.scalar.PutBytes(&secret)
	*k = h3(random[:], secret[:])
	if k.IsZero() {
		return dlog.ErrScalar
	}
	return nil
}

// Sign answers a digest under a list with this member's partial signature
// (RFC 9591 section 5.2). The list must carry the commitment of id. Whatever
// is refused is refused before the nonce is touched; from then on the nonce is
// burnt, whatever happens.
func (s *Signer) Sign(id uint64, digest jurat.Hash, list List) (z [32]byte, err error) {
	if _, err := s.listed(id, list); err != nil {
		return z, err
	}
	session, err := NewSession(s.group, digest, list)
	if err != nil {
		return z, err
	}
	return s.SignSession(id, session)
}

// SignSession is Sign for a session at hand.
func (s *Signer) SignSession(id uint64, session *Session) (z [32]byte, err error) {
	if session.group.Key != s.group.Key || session.group.Threshold != s.group.Threshold {
		return z, ErrForeign
	}
	at, err := s.listed(id, session.list)
	if err != nil {
		return z, err
	}
	n := s.burn(id)
	defer n.erase()

	// z = d + ρ·e + λ·c·share
	var sum, product scalar
	k := session.weight(s.Member())
	sum.Mul2(&session.factors[at], &n.binding)
	sum.Add(&n.hiding).Add(product.Mul2(&k, &s.share.secret.scalar))
	sum.PutBytes(&z)
	sum.Zero()
	product.Zero()
	return z, nil
}

// listed checks that id is drawn and unused, and that the list carries its
// commitment for this member. It returns the entry's position.
func (s *Signer) listed(id uint64, list List) (int, error) {
	n, ok := s.nonces[id]
	if !ok {
		return 0, fmt.Errorf("%w: id %d is not outstanding", ErrNonce, id)
	}
	at := list.find(s.Member())
	if at < 0 || list[at].Commitment != n.commitment {
		return 0, ErrNotListed
	}
	return at, nil
}

// burn takes the nonce of an id out, so that nothing can reach it again.
func (s *Signer) burn(id uint64) *nonce {
	n := s.nonces[id]
	delete(s.nonces, id)
	s.spent[id] = struct{}{}
	return n
}

// Forget erases every unused nonce whose id is below before, and refuses such
// ids from now on.
func (s *Signer) Forget(before uint64) {
	s.floor = max(s.floor, before)
	for id, n := range s.nonces {
		if id < s.floor {
			n.erase()
			delete(s.nonces, id)
		}
	}
	for id := range s.spent {
		if id < s.floor {
			delete(s.spent, id)
		}
	}
}

// Erase overwrites the share and every nonce. The signer refuses all work
// afterwards.
func (s *Signer) Erase() {
	for _, n := range s.nonces {
		n.erase()
	}
	clear(s.nonces)
	s.share.Erase()
}

func (*Signer) String() string               { return redacted }
func (*Signer) GoString() string             { return redacted }
func (*Signer) Format(f fmt.State, _ rune)   { f.Write([]byte(redacted)) }
func (*Signer) MarshalJSON() ([]byte, error) { return []byte(`"` + redacted + `"`), nil }

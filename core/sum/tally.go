package sum

import (
	"bytes"
	"errors"
	"fmt"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/curve"
	"github.com/jurat-network/jurat/core/dlog"
	"github.com/jurat-network/jurat/core/seal"
)

// Reasons not to open.
var (
	// ErrCohort is returned where too few contributed.
	ErrCohort = errors.New("too few contributions to open anything")
	// ErrOpen is returned before the query closes.
	ErrOpen = errors.New("the query is still open")
	// ErrAnotherSet is returned where other contributions to the query were opened: what
	// differs between the two sets would show.
	ErrAnotherSet = errors.New("another set of contributions to this query was opened already")
)

// Tally is contributions added up, encrypted still.
type Tally struct {
	query   *Query
	id      jurat.Hash
	key     seal.Key
	set     jurat.Hash
	count   int
	slots   []slot
	encoded [][33]byte // the slots' U
}

// Add adds up contributions to a query, in any order, each party's once. The error wraps
// ErrContribution, ErrCohort, ErrQuery or seal.ErrKey.
func Add(k *seal.Key, q *Query, contributions []*Contribution) (*Tally, error) {
	if err := errors.Join(q.Check(), k.Check()); err != nil {
		return nil, err
	}
	if len(contributions) < int(q.Least) {
		return nil, fmt.Errorf("%w: %d, and it takes %d", ErrCohort, len(contributions), q.Least)
	}
	sorted := slices.Clone(contributions)
	slices.SortFunc(sorted, func(a, b *Contribution) int { return bytes.Compare(a.party[:], b.party[:]) })
	t := &Tally{query: q, id: q.ID(), key: *k, count: len(sorted)}
	sums := make([]struct{ u, v, twin dlog.Jac }, q.slots())
	hashes := [][]byte{t.id[:]}
	for i, c := range sorted {
		if c.query != t.id || i > 0 && sorted[i-1].party == c.party {
			return nil, fmt.Errorf("%w: %s contributes twice, or to another query", ErrContribution, c.party)
		}
		hashes = append(hashes, c.party[:], c.hash[:])
		for s := range sums {
			curve.AddMixed(&sums[s].u, &c.slots[s].u)
			curve.AddMixed(&sums[s].v, &c.slots[s].v)
			curve.AddMixed(&sums[s].twin, &c.slots[s].twin)
		}
	}
	t.set = jurat.Keccak(hashes...)
	for s := range sums {
		var one slot
		var ok1, ok2, ok3 bool
		one.u, ok1 = dlog.Finite(&sums[s].u)
		one.v, ok2 = dlog.Finite(&sums[s].v)
		one.twin, ok3 = dlog.Finite(&sums[s].twin)
		if !ok1 || !ok2 || !ok3 {
			return nil, fmt.Errorf("%w: they cancel out; parties that chose their randomness together are among them", ErrContribution)
		}
		t.slots = append(t.slots, one)
		t.encoded = append(t.encoded, dlog.EncodePoint(&one.u))
	}
	return t, nil
}

// Query is the id of what was asked.
func (t *Tally) Query() jurat.Hash { return t.id }

// Set identifies the contributions: keccak256(query ‖ each one's party ‖ hash, by party). Members
// agree on it as on a leaf before they open it.
func (t *Tally) Set() jurat.Hash { return t.set }

// MayOpen reports whether a member may answer, at a time (Unix seconds): recorded is the set
// that it has recorded for this query, zero for none. It makes Set durable as that before
// it answers. The error wraps ErrOpen or ErrAnotherSet.
func (t *Tally) MayOpen(recorded jurat.Hash, now uint64) error {
	if now < t.query.Closes {
		return fmt.Errorf("%w until %d", ErrOpen, t.query.Closes)
	}
	if recorded != (jurat.Hash{}) && recorded != t.set {
		return ErrAnotherSet
	}
	return nil
}

// Apart is how many accounts are in one of two circles alone, each given ascending. What
// two totals differ by is a sum over these, if the others' values are as before: so few are
// no cohort where a query's least number is more.
func Apart(a, b []jurat.Address) (n int) {
	for len(a) > 0 && len(b) > 0 {
		switch c := bytes.Compare(a[0][:], b[0][:]); {
		case c == 0:
			a, b = a[1:], b[1:]
		case c < 0:
			a, n = a[1:], n+1
		default:
			b, n = b[1:], n+1
		}
	}
	return n + len(a) + len(b)
}

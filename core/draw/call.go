// Package draw gives the seats of a committee to operators of a registry by lot:
// once, weighted by bond, from a snapshot and by a randomness that is known to
// nobody when both are committed to.
//
// A Call is the commitment, Drawn is what comes of it once the randomness exists,
// and Answers of those who were drawn make it a committee.Proposal. Everything
// but the snapshot's truth can be checked from the documents alone; the snapshot,
// and that the call came first, are on the registry's chain.
package draw

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/bits"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/committee"
	"github.com/jurat-network/jurat/core/drand"
)

// Candidate is an operator as the registry, its bond and its record show it.
type Candidate struct {
	Operator  jurat.Address       `json:"operator"`
	Key       committee.PublicKey `json:"key"`
	Name      string              `json:"name"`
	Peer      string              `json:"peer"`
	Addresses []string            `json:"addresses"`
	Bond      agreement.Amount    `json:"bond"`     // smallest units; without what is unbonding
	Rounds    uint64              `json:"rounds"`   // of its record in the call's committee; 0 for a founding
	Observed  uint64              `json:"observed"` // of those, it observed in
}

// Snapshot is the registry at one block.
type Snapshot struct {
	ChainID    uint64        `json:"chain_id"`
	Block      uint64        `json:"block"`
	Registry   jurat.Address `json:"registry"`
	Candidates []Candidate   `json:"candidates"` // ascending by operator; revoked ones are left out
}

// Conditions are what a candidate must meet to be drawn.
type Conditions struct {
	MinBond     agreement.Amount `json:"min_bond"`              // smallest units; a bond of zero is never drawn
	MinObserved uint64           `json:"min_observed_permille"` // of its rounds; who has none yet meets it
}

// Source is where the randomness comes from.
type Source string

// Drand resists everyone but a threshold of the League of Entropy, who would know
// a round early; they cannot choose it. Prevrandao is the chain's own: the
// proposer of the block can withhold it and so choose between two outcomes, and
// again for each slot in a row that it proposes. A DEVELOPMENT chain's prevrandao
// resists nobody: who runs the chain makes it.
const (
	Drand      Source = "drand"
	Prevrandao Source = "prevrandao"
)

// Randomness names a public value of the future.
type Randomness struct {
	Source Source `json:"source"`
	Number uint64 `json:"number"` // quicknet's round, or a block of the snapshot's chain
}

// Call is a committee's draw before it can be foreseen.
type Call struct {
	Format     string     `json:"format"`
	Committee  jurat.Hash `json:"committee"` // whose next epoch it is; zero for a founding
	Epoch      uint32     `json:"epoch"`
	Expiry     uint64     `json:"expiry"` // Unix seconds: of the epoch's key
	Seats      int        `json:"seats"`  // 3f+1
	Conditions Conditions `json:"conditions"`
	Randomness Randomness `json:"randomness"`
	Snapshot   Snapshot   `json:"snapshot"`
}

// CallFormat names the document.
const CallFormat = "jurat-call-1"

const (
	maxCandidates = 10_000
	// MaxBytes bounds a document's JSON.
	MaxBytes = 16 << 20
)

// ErrCall is returned for a call by which nobody could be drawn.
var ErrCall = errors.New("call refused")

// ParseCall reads and checks a call's JSON. Unknown keys are refused.
func ParseCall(data []byte) (*Call, error) {
	c := new(Call)
	if err := decode(data, c); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrCall, err)
	}
	return c, c.Check()
}

func decode(data []byte, into any) error {
	if len(data) > MaxBytes {
		return fmt.Errorf("%d bytes; at most %d", len(data), MaxBytes)
	}
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		return err
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return errors.New("something follows the document")
	}
	return nil
}

// Check refuses calls that cannot fill their seats, and snapshots in any but the
// one order: one registry has one hash.
func (c *Call) Check() error {
	r, s := c.Randomness, &c.Snapshot
	switch {
	case c.Format != CallFormat:
		return fmt.Errorf("%w: format %q; this reads %s", ErrCall, c.Format, CallFormat)
	case c.Seats < 4 || c.Seats%3 != 1 || c.Seats > jurat.MaxMembers:
		return fmt.Errorf("%w: %d seats; a committee has 3f+1, from 4 to %d", ErrCall, c.Seats, jurat.MaxMembers)
	case c.Epoch < 1 || c.Epoch > jurat.MaxEpoch || (c.Epoch == 1) != (c.Committee == jurat.Hash{}):
		return fmt.Errorf("%w: epoch %d of committee %s; a founding is epoch 1 of none, every later epoch names its committee", ErrCall, c.Epoch, c.Committee)
	case c.Expiry == 0:
		return fmt.Errorf("%w: expiry is missing", ErrCall)
	case c.Conditions.MinObserved > 1000:
		return fmt.Errorf("%w: min_observed_permille is %d; at most 1000", ErrCall, c.Conditions.MinObserved)
	case r.Source != Drand && r.Source != Prevrandao:
		return fmt.Errorf("%w: randomness from %q; write %s or %s", ErrCall, r.Source, Drand, Prevrandao)
	case r.Source == Prevrandao && r.Number <= s.Block:
		return fmt.Errorf("%w: block %d is no later than the snapshot's, %d: its randomness was known", ErrCall, r.Number, s.Block)
	case r.Source == Drand && (r.Number == 0 || r.Number-1 > (1<<62)/drand.Period):
		return fmt.Errorf("%w: drand has no round %d", ErrCall, r.Number)
	case len(s.Candidates) > maxCandidates:
		return fmt.Errorf("%w: %d candidates; at most %d", ErrCall, len(s.Candidates), maxCandidates)
	}
	for i := 1; i < len(s.Candidates); i++ {
		if bytes.Compare(s.Candidates[i-1].Operator[:], s.Candidates[i].Operator[:]) >= 0 {
			return fmt.Errorf("%w: candidates[%d] does not follow the one before; they ascend by operator, each once", ErrCall, i)
		}
	}
	if n := len(c.Eligible()); n < c.Seats {
		return fmt.Errorf("%w: %d of %d candidates meet the conditions, for %d seats; ask for less", ErrCall, n, len(s.Candidates), c.Seats)
	}
	return nil
}

// Eligible are the candidates that meet the conditions, in the snapshot's order.
func (c *Call) Eligible() (list []*Candidate) {
	for i := range c.Snapshot.Candidates {
		k := &c.Snapshot.Candidates[i]
		if k.Bond.IsZero() || k.Bond.Less(c.Conditions.MinBond) || !k.observed(c.Conditions.MinObserved) {
			continue
		}
		list = append(list, k)
	}
	return list
}

// observed multiplies at twice the width, since a document may hold any numbers.
func (k *Candidate) observed(permille uint64) bool {
	haveHigh, haveLow := bits.Mul64(k.Observed, 1000)
	needHigh, needLow := bits.Mul64(k.Rounds, permille)
	return haveHigh > needHigh || haveHigh == needHigh && haveLow >= needLow
}

// Hash commits to the whole call: Keccak-256 of its format and its fields in
// order, numbers as 8 bytes big-endian, texts and lists behind their length.
func (c *Call) Hash() jurat.Hash {
	snapshot := c.Snapshot.Hash()
	var e encoder
	e.text(c.Format)
	e.raw(c.Committee[:])
	e.number(uint64(c.Epoch), c.Expiry, uint64(c.Seats))
	e.text(c.Conditions.MinBond.String())
	e.number(c.Conditions.MinObserved)
	e.text(string(c.Randomness.Source))
	e.number(c.Randomness.Number)
	e.raw(snapshot[:])
	return jurat.Keccak(e)
}

// Hash commits to the snapshot, in the encoding of Call.Hash.
func (s *Snapshot) Hash() jurat.Hash {
	var e encoder
	e.number(s.ChainID, s.Block)
	e.raw(s.Registry[:])
	e.number(uint64(len(s.Candidates)))
	for i := range s.Candidates {
		k := &s.Candidates[i]
		e.raw(k.Operator[:])
		e.raw(k.Key[:])
		e.text(k.Name)
		e.text(k.Peer)
		e.number(uint64(len(k.Addresses)))
		for _, a := range k.Addresses {
			e.text(a)
		}
		e.text(k.Bond.String())
		e.number(k.Rounds, k.Observed)
	}
	return jurat.Keccak(e)
}

type encoder []byte

func (e *encoder) raw(b []byte) { *e = append(*e, b...) }

func (e *encoder) number(list ...uint64) {
	for _, n := range list {
		*e = binary.BigEndian.AppendUint64(*e, n)
	}
}

func (e *encoder) text(s string) {
	e.number(uint64(len(s)))
	*e = append(*e, s...)
}

// Sort brings the candidates into the snapshot's order.
func (s *Snapshot) Sort() {
	slices.SortFunc(s.Candidates, func(a, b Candidate) int { return bytes.Compare(a.Operator[:], b.Operator[:]) })
}

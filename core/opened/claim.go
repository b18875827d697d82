package opened

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/core/roll"
	"github.com/jurat-network/jurat/core/sum"
	"github.com/jurat-network/jurat/core/wire"
)

// Claim is that a set of contributions may have been opened, with what proves to everybody
// who has the epoch's key that its committee swore it.
type Claim struct {
	Chain   uint64          `json:"chain"`
	At      jurat.Address   `json:"at"`      // the Requests that was asked
	Request request.Request `json:"request"` // in full: it is of a job, and lists the parties that were asked
	Kind    sum.Kind        `json:"kind"`    // as the request's job says, like the next two
	Width   uint8           `json:"width"`
	Least   uint32          `json:"least"`
	Set     []byte          `json:"set"`   // as roll.List.Encode has it
	Epoch   uint32          `json:"epoch"` // whose members swore it
	Proof   wire.Proof      `json:"proof"` // that the set was sworn to be proposed
}

// Opening is what a claim proves.
type Opening struct {
	Request jurat.Hash
	Job     jurat.Hash
	Set     jurat.Hash
	Parties []jurat.Address // whose contributions are in it, ascending
	Time    uint64          // of the report that swore it, Unix seconds
}

// ErrClaim is returned for a claim that proves nothing.
var ErrClaim = errors.New("no opening is proven")

const (
	// MaxClaim bounds a claim's bytes: 500 parties take 60 kB.
	MaxClaim = 96 << 10
	maxPath  = 32
)

// Encode writes the claim as JSON. The error wraps ErrClaim where it is longer than MaxClaim.
func (c *Claim) Encode() ([]byte, error) {
	body, err := json.Marshal(c)
	if err == nil && len(body) > MaxClaim {
		err = fmt.Errorf("%w: %d bytes, at most %d are read", ErrClaim, len(body), MaxClaim)
	}
	return body, err
}

// Parse reads a claim, of anyone. The error wraps ErrClaim.
func Parse(body []byte) (*Claim, error) {
	if len(body) > MaxClaim {
		return nil, fmt.Errorf("%w: %d bytes, at most %d are read", ErrClaim, len(body), MaxClaim)
	}
	c := new(Claim)
	if err := json.Unmarshal(body, c); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrClaim, err)
	}
	if p := c.Request.Payment; p != nil && (p.Sign() < 0 || p.BitLen() > 256) || len(c.Proof.Path) > maxPath {
		return nil, fmt.Errorf("%w: a payment of no 256 bits, or a path of %d", ErrClaim, len(c.Proof.Path))
	}
	return c, nil
}

// Check is what the claim proves, if verify takes the signature over the digest of a report of
// the claim's epoch of that committee. The error wraps ErrClaim.
func (c *Claim) Check(committee jurat.Hash, verify func(digest jurat.Hash, sig jurat.Signature) bool) (*Opening, error) {
	closes, asked, err := job.DecodeCircle(c.Request.Params)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrClaim, err)
	}
	q := &sum.Query{Name: c.Request.ID(c.Chain, c.At), Kind: c.Kind, Width: c.Width, Parties: asked, Least: c.Least, Closes: closes}
	if err := q.Check(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrClaim, err)
	}
	set, err := roll.Decode(c.Set, len(asked))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrClaim, err)
	}
	o := &Opening{Request: q.Name, Job: c.Request.Job, Set: set.Hash(q.ID()), Time: c.Proof.Time.Seconds()}
	for _, e := range set {
		o.Parties = append(o.Parties, e.Party)
	}
	report := c.Proof.Report(committee, c.Epoch, roll.ProposalLeaf(q.ID(), o.Set))
	if !verify(report.Digest(), report.Signature) {
		return nil, fmt.Errorf("%w: the report is not the committee's", ErrClaim)
	}
	return o, nil
}

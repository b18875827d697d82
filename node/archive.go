package node

import (
	"errors"
	"sync"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/outcome"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/store"
)

// archive gives old reports back with all that they came from.
type archive struct{ store *store.Store }

// recentReports is how far back the newest report with evidence is looked for: a
// member that has just come back was not shown what the last ones came from.
const recentReports = 16

// Document returns a report with its evidence; round 0 is the newest of which
// that is held. The error is api.ErrNoReport or api.ErrNoEvidence.
func (a archive) Document(r jurat.Round) (*evidence.Document, error) {
	if r != 0 {
		return a.document(r)
	}
	reports, err := a.store.Latest(recentReports)
	if err != nil {
		return nil, err
	}
	err = api.ErrNoReport
	for i := range reports {
		var d *evidence.Document
		if d, err = a.document(reports[i].Round); !errors.Is(err, api.ErrNoEvidence) {
			return d, err
		}
	}
	return nil, err
}

func (a archive) document(r jurat.Round) (*evidence.Document, error) {
	sworn, err := a.store.Sworn(r)
	switch {
	case errors.Is(err, store.ErrNotFound):
		return nil, api.ErrNoReport
	case err != nil:
		return nil, err
	case sworn.Proposal == nil:
		return nil, api.ErrNoEvidence
	}
	return documentFrom(&sworn.Report, sworn.Committee, sworn.Proposal)
}

// documentFrom is a report with the evidence that it is said to come from.
func documentFrom(report *jurat.SignedReport, c *jurat.Committee, p *round.Proposal) (*evidence.Document, error) {
	d := &evidence.Document{Report: *report, Committee: *c, Observers: p.Propose.Observers}
	observations := make([]*jurat.Observation, len(p.Observations))
	for i, o := range p.Observations {
		observations[i] = &o.Observation
		d.Observations = append(d.Observations, evidence.SignedObservation{Observation: o.Observation, Sig: o.Sig})
	}
	out, err := outcome.Of(c, observations)
	if err != nil {
		return nil, err
	}
	d.Leaves = out.Leaves
	return d, nil
}

// Reports lists what is kept, ascending by round.
func (a archive) Reports(after jurat.Round, from jurat.Time, n int) ([]api.Held, error) {
	kept, err := a.store.Since(after, from, n)
	if err != nil {
		return nil, err
	}
	held := make([]api.Held, len(kept))
	for i := range kept {
		held[i] = api.Held(kept[i])
	}
	return held, nil
}

// digests finds reports by their digest. It reads the store as far as it has grown,
// whenever a digest is asked for that it does not know.
type digests struct {
	mu     sync.Mutex
	rounds map[jurat.Hash]jurat.Round
	after  jurat.Round
}

// digestsKept bounds what is remembered: several days of a round a second. What the
// store has forgotten goes when all is read anew.
const digestsKept = 1 << 19

func (x *digests) find(s *store.Store, digest jurat.Hash) (jurat.Round, error) {
	const page = 1024
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.rounds == nil || len(x.rounds) > digestsKept {
		x.rounds, x.after = map[jurat.Hash]jurat.Round{}, 0
	}
	for {
		if r, found := x.rounds[digest]; found {
			return r, nil
		}
		held, err := s.Since(x.after, 0, page)
		if err != nil {
			return 0, err
		}
		for i := range held {
			x.after = held[i].Report.Round
			x.rounds[held[i].Report.Digest()] = x.after
		}
		if len(held) == 0 {
			return 0, api.ErrNoReport
		}
	}
}

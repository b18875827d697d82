package store

import (
	"fmt"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence/evidencetest"
	"github.com/jurat-network/jurat/core/outcome"
	"github.com/jurat-network/jurat/core/round"
)

// sample is a committee whose rounds are made to order.
type sample struct {
	t   testing.TB
	net *evidencetest.Network
}

func newSample(t testing.TB, seed string, members, feeds int) *sample {
	t.Helper()
	list := make([]jurat.Feed, feeds)
	for i := range list {
		list[i] = jurat.Feed{Name: fmt.Sprintf("F%d/USD", i), Base: fmt.Sprintf("F%d", i), Quote: "USD", Decimals: 8, Heartbeat: 60}
	}
	net, err := evidencetest.New(seed, members, list...)
	if err != nil {
		t.Fatal(err)
	}
	return &sample{t, net}
}

const start jurat.Time = 1_790_000_000_000

// rounds are one a second, from round 1 of view 1.
func roundOf(i int) jurat.Round { return jurat.NewRound(1+uint64(i)>>10, uint16(i&1023)+1) }

func timeOf(i int) jurat.Time { return start + 1000*jurat.Time(i) }

// proposal is what a member is ready to swear in the i-th round: each feed's
// value is 1000·i + feed, as every observer saw it.
func (s *sample) proposal(i int) *round.Proposal {
	c := s.net.Committee
	p := &round.Proposal{Propose: &round.Propose{Round: roundOf(i)}}
	var observations []*jurat.Observation
	for m := range c.Threshold {
		words := make([]jurat.Word, len(c.Feeds))
		for f := range words {
			words[f] = jurat.ValueWord(int64(1000*i + f))
		}
		o := &round.Observe{Observation: s.net.Observation(roundOf(i), jurat.MemberIndex(m+1), timeOf(i), words...)}
		p.Propose.Observers = append(p.Propose.Observers, jurat.Observer{Member: jurat.MemberIndex(m + 1), Digest: o.Observation.Digest()})
		p.Observations = append(p.Observations, o)
		observations = append(observations, &o.Observation)
	}
	out, err := outcome.Of(c, observations)
	if err != nil {
		s.t.Fatal(err)
	}
	p.Report = out.Report
	p.Propose.Digest = out.Report.Digest()
	return p
}

// signed is a proposal's report with a signature's bytes: a store checks none.
func signed(p *round.Proposal) jurat.SignedReport {
	r := jurat.SignedReport{Report: p.Report}
	r.Signature.S[31] = 1
	return r
}

// records is what a member persists of the i-th round, in the order of the round.
func records(p *round.Proposal) []round.Record {
	return []round.Record{
		&round.Answered{Round: p.Report.Round},
		&round.Swore{Round: p.Report.Round, Digest: p.Propose.Digest},
		p,
		&round.Newest{Report: signed(p)},
	}
}

func (s *sample) open(dir string) *Store {
	s.t.Helper()
	st, err := Open(Config{Dir: dir, Key: [32]byte{1}})
	if err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(func() {
		if err := st.Close(); err != nil {
			s.t.Error(err)
		}
	})
	if err := st.Serve(s.net.Committee); err != nil {
		s.t.Fatal(err)
	}
	return st
}

// swear persists the i-th round whole and returns its proposal.
func (s *sample) swear(st *Store, i int) *round.Proposal {
	s.t.Helper()
	p := s.proposal(i)
	if err := st.Persist(records(p)); err != nil {
		s.t.Fatal(err)
	}
	return p
}

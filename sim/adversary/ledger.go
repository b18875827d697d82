package adversary

import (
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/outcome"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/core/threshold"
)

// ledger is what a corrupted leader keeps of the round that it leads, so that it
// can propose what its Machine would not, and finish it by itself.
type ledger struct {
	round        jurat.Round
	observations map[jurat.MemberIndex]*round.Observe
	commitments  map[jurat.MemberIndex]threshold.Commitment
	sessions     []*session
}

// session is one list under one digest that the leader asked members to sign.
type session struct {
	report jurat.Report
	digest jurat.Hash
	list   threshold.List
	hash   jurat.Hash // of list
	z      map[jurat.MemberIndex][32]byte
	done   bool
}

// hear keeps what members tell the leader of round r.
func (l *ledger) hear(s Seat, m round.Message) {
	switch m := m.(type) {
	case *round.Observe:
		if l.at(m.Observation.Round) {
			l.observations[m.Observation.Member] = m
		}
	case *round.Commit:
		if l.at(m.Round) {
			l.commitments[m.Member] = m.Commitment
		}
	case *round.Standby:
		if l.at(m.Round) {
			l.commitments[m.Member] = m.Next
		}
	case *round.Partial:
		if !l.at(m.Round) {
			return
		}
		l.commitments[m.Member] = m.Next
		for _, t := range l.sessions {
			if t.digest == m.Digest && t.hash == m.List {
				t.z[m.Member] = m.Z
				l.finish(s, t)
			}
		}
	}
}

// at turns the page when a later round begins, and reports whether r is the
// present one.
func (l *ledger) at(r jurat.Round) bool {
	if r > l.round {
		*l = ledger{round: r, observations: map[jurat.MemberIndex]*round.Observe{}, commitments: map[jurat.MemberIndex]threshold.Commitment{}}
	}
	return r == l.round
}

// observers are the members whose observations the leader holds, ascending.
func (l *ledger) observers() []jurat.MemberIndex { return ascending(l.observations) }

// signers are the members whose commitments it holds, ascending; the cabal's
// are drawn when they are needed.
func (l *ledger) signers(s Seat) []jurat.MemberIndex {
	all := append(ascending(l.commitments), s.Cabal()...)
	slices.Sort(all)
	return slices.Compact(all)
}

// list joins 2f+1 of the given signers, the first ones, to a commitment list.
func (l *ledger) list(s Seat, signers []jurat.MemberIndex) threshold.List {
	var list threshold.List
	for _, m := range signers[:min(len(signers), jurat.Quorum(s.Committee().N()))] {
		c := l.commitments[m]
		if slices.Contains(s.Cabal(), m) {
			c = s.Commit(m)
		}
		list = append(list, threshold.Entry{Member: m, Commitment: c})
	}
	return list
}

// propose makes a proposal of the given observers under a list, and waits for
// its partials. It returns nil where the set makes no report.
func (l *ledger) propose(s Seat, observers []jurat.MemberIndex, list threshold.List) *round.Propose {
	var set []*jurat.Observation
	p := &round.Propose{Round: l.round, List: list}
	for _, m := range observers {
		o := &l.observations[m].Observation
		set = append(set, o)
		p.Observers = append(p.Observers, jurat.Observer{Member: m, Digest: o.Digest()})
	}
	out, err := outcome.Of(s.Committee(), set)
	if err != nil || len(list) != jurat.Quorum(s.Committee().N()) {
		return nil
	}
	p.Digest = out.Report.Digest()
	l.open(s, out.Report, list)
	return s.Sign(s.Self(), p).(*round.Propose)
}

// open begins to collect partials of a session, the cabal's first.
func (l *ledger) open(s Seat, report jurat.Report, list threshold.List) {
	t := &session{report: report, digest: report.Digest(), list: list, hash: list.Hash(), z: map[jurat.MemberIndex][32]byte{}}
	l.sessions = append(l.sessions, t)
	for _, m := range s.Cabal() {
		if z, ok := s.Partial(m, t.digest, list); ok {
			t.z[m] = z
		}
	}
	l.finish(s, t)
}

// finish publishes a report as soon as all its signers have signed.
func (l *ledger) finish(s Seat, t *session) {
	if t.done || len(t.z) < len(t.list) {
		return
	}
	z := make([][32]byte, len(t.list))
	for i, e := range t.list {
		z[i] = t.z[e.Member]
	}
	sig, err := s.Aggregate(t.digest, t.list, z)
	if err != nil {
		return
	}
	t.done = true
	s.Say(nil, &round.Sworn{Report: jurat.SignedReport{Report: t.report, Signature: sig}})
}

func ascending[V any](m map[jurat.MemberIndex]V) []jurat.MemberIndex {
	all := make([]jurat.MemberIndex, 0, len(m))
	for k := range m {
		all = append(all, k)
	}
	slices.Sort(all)
	return all
}

// others are all members but the cabal, ascending.
func others(s Seat) (all []jurat.MemberIndex) {
	for i := range s.Committee().N() {
		if m := jurat.MemberIndex(i + 1); !slices.Contains(s.Cabal(), m) {
			all = append(all, m)
		}
	}
	return all
}

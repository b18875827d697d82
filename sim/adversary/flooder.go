package adversary

import (
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// flooder says everything that its key can sign and much that it cannot, of every
// round from long ago to far ahead, several times a second, to a few members at a time.
type flooder struct {
	faithful
	round jurat.Round // the last it has heard of
	last  []round.Message
}

// NewFlooder makes the flooder.
func NewFlooder() Attack { return &flooder{} }

func (*flooder) Name() string { return "flooder" }

func (a *flooder) Start(s Seat) {
	a.round = max(a.round, jurat.NewRound(jurat.FirstView(s.Committee().Epoch), 1))
	every(s, 250, func() { a.flood(s) })
}

func (a *flooder) Hear(_ Seat, _ jurat.MemberIndex, m round.Message) bool {
	if open, ok := m.(*round.Open); ok {
		a.round = max(a.round, open.Round)
	}
	return true
}

func (a *flooder) Send(_ Seat, to []jurat.MemberIndex, m round.Message) []round.Send {
	a.last = append(a.last, m)
	a.last = a.last[max(0, len(a.last)-8):]
	return []round.Send{{To: to, Msg: m}}
}

func (a *flooder) flood(s Seat) {
	self, rng := s.Self(), s.Rand()
	r := a.round + jurat.Round(rng.IntN(7)) - 3
	if rng.IntN(3) == 0 {
		r = jurat.NewRound(jurat.FirstView(s.Committee().Epoch), 0) + jurat.Round(rng.Uint64()>>rng.IntN(64))
	}
	digest := jurat.Hash{byte(rng.IntN(2))}
	victims := make([]jurat.MemberIndex, 4)
	for i := range victims {
		victims[i] = jurat.MemberIndex(1 + rng.IntN(s.Committee().N()))
	}
	for _, m := range []round.Message{
		&round.Open{Round: r},
		&round.Commit{Round: r, Member: self, Commitment: s.Commit(self)},
		&round.Partial{Round: r, Member: self, Digest: digest, Next: s.Commit(self)},
		&round.Standby{Round: r, Member: self, Digest: digest, Next: s.Commit(self)},
		&round.Pull{Round: r, Digests: []jurat.Hash{digest}},
		&round.Hello{Member: self, Nonce: jurat.Hash{byte(rng.IntN(256))}},
		&round.Observe{Observation: a.observation(s, r)},
	} {
		s.Say(victims, s.Sign(self, m))
	}
	for _, m := range append(a.forgeries(s, r), a.last...) {
		s.Say(victims, m)
	}
}

// forgeries are an honest member's words with the flooder's signature under
// them, and a report and a certificate that nobody swore.
func (a *flooder) forgeries(s Seat, r jurat.Round) []round.Message {
	honest := others(s)
	victim := honest[s.Rand().IntN(len(honest))]
	observe := &round.Observe{Observation: a.observation(s, r)}
	observe.Observation.Member = victim
	report := jurat.Report{Committee: s.Committee().ID, Epoch: s.Committee().Epoch, Round: r, Time: s.Now()}
	certificate := &round.Certificate{View: r.View() + 1}
	for i := range jurat.Quorum(s.Committee().N()) {
		certificate.Votes = append(certificate.Votes, round.VoteSignature{Member: jurat.MemberIndex(i + 1)})
	}
	return []round.Message{
		s.Sign(s.Self(), observe),
		s.Sign(s.Self(), &round.Vote{View: r.View() + 1, Member: victim}),
		&round.Sworn{Report: jurat.SignedReport{Report: report, Signature: jurat.Signature{R: jurat.Address{1}, S: [32]byte{31: 1}}}},
		certificate,
	}
}

func (a *flooder) observation(s Seat, r jurat.Round) jurat.Observation {
	c := s.Committee()
	return jurat.Observation{
		Committee: c.ID, Epoch: c.Epoch, Round: r, Member: s.Self(), Time: s.Now(),
		Words: make([]jurat.Word, len(c.Feeds)), SourceTimes: make([]uint32, len(c.Feeds)), Seen: make([]byte, (c.N()+7)/8),
	}
}

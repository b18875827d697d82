package wire

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/core/threshold"
)

// sampler makes messages of every kind, filled from a seed.
type sampler struct {
	*rand.Rand
	committee *jurat.Committee
	codec     *Codec
}

func newSampler(t testing.TB, seed uint64, members, feeds int) *sampler {
	s := &sampler{Rand: rand.New(rand.NewPCG(seed, 1))}
	s.committee = &jurat.Committee{
		ID: s.hash(), Epoch: 7,
		Members: make([]jurat.Member, members), Threshold: jurat.Quorum(members),
		Feeds: make([]jurat.Feed, feeds),
	}
	codec, err := New(s.committee)
	if err != nil {
		t.Fatal(err)
	}
	s.codec = codec
	return s
}

func (s *sampler) fill(p []byte) {
	for i := range p {
		p[i] = byte(s.Uint32())
	}
}

func (s *sampler) hash() (h jurat.Hash)               { s.fill(h[:]); return h }
func (s *sampler) sig() (sig jurat.OperatorSignature) { s.fill(sig[:]); return sig }
func (s *sampler) round() jurat.Round                 { return jurat.NewRound(s.Uint64N(1<<20), uint16(s.Uint32())) }
func (s *sampler) member() jurat.MemberIndex          { return jurat.MemberIndex(1 + s.IntN(s.committee.N())) }
func (s *sampler) commitment() (c threshold.Commitment) {
	s.fill(c.Hiding[:])
	s.fill(c.Binding[:])
	return c
}
func (s *sampler) now() jurat.Time { return 1_790_000_000_000 + jurat.Time(s.Uint64N(1e9)) }
func (s *sampler) price(decimals int) int64 {
	return int64(math.Pow(10, s.Float64()*6-1) * math.Pow10(decimals))
}
func (s *sampler) moved(v int64, partsPerMillion float64) int64 {
	return v + int64(s.NormFloat64()*partsPerMillion*float64(v)/1e6)
}

func (s *sampler) list() (l threshold.List) {
	for i := range s.committee.Threshold {
		l = append(l, threshold.Entry{Member: jurat.MemberIndex(i + 1), Commitment: s.commitment()})
	}
	return l
}

// word is any word that may stand in an observation.
func (s *sampler) word() jurat.Word {
	switch s.IntN(8) {
	case 0:
		return jurat.Word{}
	case 1:
		return jurat.ReasonWord(jurat.Reason(1 + s.IntN(255)))
	case 2: // any 128 bits
		w := jurat.Word{0: jurat.TagValue}
		s.fill(w[16:])
		return w
	case 3: // the ends of the range
		end := new(big.Int).Lsh(big.NewInt(1), 127)
		if s.IntN(2) == 0 {
			end.Sub(end, big.NewInt(1))
		} else {
			end.Neg(end)
		}
		w, _ := jurat.BigWord(end)
		return w
	}
	return jurat.ValueWord(int64(s.Uint64()) >> s.IntN(64))
}

func (s *sampler) words() []jurat.Word {
	words := make([]jurat.Word, len(s.committee.Feeds))
	for i := range words {
		words[i] = s.word()
	}
	return words
}

func (s *sampler) observe() *round.Observe {
	o := jurat.Observation{
		Committee: s.committee.ID, Epoch: s.committee.Epoch, Round: s.round(), Member: s.member(), Time: s.now(),
		Words: s.words(), SourceTimes: make([]uint32, len(s.committee.Feeds)), Seen: make([]byte, (s.committee.N()+7)/8),
	}
	for i, w := range o.Words {
		if w.Tag() == jurat.TagValue {
			o.SourceTimes[i] = s.Uint32() >> s.IntN(32)
		}
	}
	s.fill(o.Seen)
	for range s.IntN(4) {
		o.OneOffs = append(o.OneOffs, jurat.Leaf{Kind: jurat.Kind(s.IntN(256)), Subject: s.hash(), Payload: s.hash()})
	}
	return &round.Observe{Observation: o, Sig: s.sig()}
}

func (s *sampler) report() jurat.SignedReport {
	r := jurat.SignedReport{Report: jurat.Report{Committee: s.committee.ID, Epoch: 6, Round: s.round(), Time: s.now(), Root: s.hash()}}
	s.fill(r.Signature.R[:])
	s.fill(r.Signature.S[:])
	return r
}

func (s *sampler) certificate() *round.Certificate {
	c := &round.Certificate{View: s.Uint64()}
	for i := range s.committee.Threshold {
		c.Votes = append(c.Votes, round.VoteSignature{Member: jurat.MemberIndex(i + 1), Sig: s.sig()})
	}
	return c
}

func (s *sampler) propose() *round.Propose {
	p := &round.Propose{Round: s.round(), Digest: s.hash(), List: s.list(), Sig: s.sig()}
	for i := range s.committee.Threshold {
		p.Observers = append(p.Observers, jurat.Observer{Member: jurat.MemberIndex(i + 1), Digest: s.hash()})
	}
	return p
}

func (s *sampler) partial() *round.Partial {
	return &round.Partial{Round: s.round(), Member: s.member(), Digest: s.hash(), List: s.hash(), Z: s.hash(), Next: s.commitment(), Sig: s.sig()}
}

// all is one message of each kind and shape.
func (s *sampler) all() []round.Message {
	r := s.report()
	return []round.Message{
		&round.Open{Round: s.round(), Sig: s.sig()},
		s.observe(),
		&round.Commit{Round: s.round(), Member: s.member(), Commitment: s.commitment(), Sig: s.sig()},
		s.propose(),
		&round.Pull{Round: s.round(), Digests: []jurat.Hash{s.hash(), s.hash()}},
		&round.Pull{},
		s.partial(),
		&round.Standby{Round: s.round(), Member: s.member(), Digest: s.hash(), Next: s.commitment(), Sig: s.sig()},
		&round.Session{Round: s.round(), Digest: s.hash(), List: s.list(), Sig: s.sig()},
		&round.Sworn{Report: r},
		&round.Vote{View: s.Uint64(), Member: s.member(), Sig: s.sig()},
		s.certificate(),
		&round.Hello{Member: s.member(), Nonce: s.hash(), Sig: s.sig()},
		&round.Welcome{Member: s.member(), Nonce: s.hash(), Sig: s.sig()},
		&round.Welcome{Member: s.member(), Nonce: s.hash(), Certificate: s.certificate(), Newest: &r, LastSeen: s.observe(), Sig: s.sig()},
		&round.Welcome{Member: s.member(), Nonce: s.hash(), LastSeen: s.partial(), Sig: s.sig()},
		&round.Welcome{Member: s.member(), Nonce: s.hash(), LastSeen: s.propose(), Sig: s.sig()},
		&Full{Round: s.round(), Member: s.member()},
	}
}

// evidence is a proposal whose observers see nearly the same market.
func (s *sampler) evidence(observers int) *round.Proposal {
	propose := s.propose()
	propose.Observers = nil
	p := &round.Proposal{Propose: propose, Report: jurat.Report{
		Committee: s.committee.ID, Epoch: s.committee.Epoch, Round: propose.Round, Time: s.now(), Root: s.hash()}}
	market := s.market()
	for i := range observers {
		o := s.moving(market, 30)
		o.Observation.Round, o.Observation.Member = propose.Round, jurat.MemberIndex(i+1)
		propose.Observers = append(propose.Observers, jurat.Observer{Member: jurat.MemberIndex(i + 1), Digest: s.hash()})
		p.Observations = append(p.Observations, o)
	}
	return p
}

// market is a price for each feed, from 0.1 to 100,000 units in 8 decimals.
func (s *sampler) market() []int64 {
	m := make([]int64, len(s.committee.Feeds))
	for i := range m {
		m[i] = s.price(8)
	}
	return m
}

// moving is an observation of a market in which every price has moved, by the
// given standard deviation; the sources are up to 3 s old.
func (s *sampler) moving(market []int64, partsPerMillion float64) *round.Observe {
	o := s.observe()
	o.Observation.OneOffs = nil
	for i, v := range market {
		o.Observation.Words[i] = jurat.ValueWord(s.moved(v, partsPerMillion))
		o.Observation.SourceTimes[i] = uint32(o.Observation.Time.Seconds()) - uint32(s.IntN(4))
	}
	return o
}

func wordsOf(market []int64) []jurat.Word {
	words := make([]jurat.Word, len(market))
	for i, v := range market {
		words[i] = jurat.ValueWord(v)
	}
	return words
}

package sim

import (
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// epochStart is what true clocks show when virtual time begins.
const epochStart jurat.Time = 1_800_000_000_000

// World is one run: a committee, its network, and what surrounds them. It is
// one thread of events; whoever holds it owns it.
type World struct {
	plan      Plan
	committee *jurat.Committee
	scheme    scheme
	hosts     []*host // member i+1
	network   network
	calm      bool // nothing from outside disturbs it at present
	market    *market
	agenda    agenda
	now       jurat.Time // virtual
	check     checker
	verified  map[verifiedKey]verifiedResult
	digests   map[*round.Observe]jurat.Hash
	drops     map[string]int // useless messages, by kind and reason
	line      func(string)   // the transcript; nil for none
	digest    uint64         // of all messages and their times
}

// newWorld makes a committee of which nobody has started.
func newWorld(p Plan, o Options) (*World, error) {
	w := &World{plan: p, verified: map[verifiedKey]verifiedResult{}, digests: map[*round.Observe]jurat.Hash{}, drops: map[string]int{}, line: o.Trace}
	w.scheme = newIdeal(p.Seed, p.N)
	if o.Real {
		s, err := newReal(p.Seed, p.N)
		if err != nil {
			return nil, err
		}
		w.scheme = s
	}
	w.committee = newCommittee(p, w.scheme)
	w.network = network{rng: generator(p.Seed, "network", 0), side: make([]uint8, p.N)}
	w.market = newMarket(w)
	w.check = newChecker(w)
	for i := range p.N {
		self := jurat.MemberIndex(i + 1)
		w.hosts = append(w.hosts, &host{world: w, self: self, skew: p.skew(self), fuse: -1})
	}
	for _, f := range p.Faulty {
		h := w.host(f.Member)
		h.attack, h.rng = f.Attack, generator(p.Seed, "attack", int(f.Member))
		if f.Restored {
			h.disk.keep = maxBackup
		}
	}
	return w, nil
}

func newCommittee(p Plan, s scheme) *jurat.Committee {
	session := jurat.Session{Threshold: jurat.Quorum(p.N), Epoch: 1, Attempt: 1}
	for i := range p.N {
		key := s.operatorKey(jurat.MemberIndex(i + 1))
		hash := jurat.Keccak(key[:])
		session.Members = append(session.Members, jurat.Member{Operator: jurat.Address(hash[12:]), Key: key})
	}
	c := &jurat.Committee{Epoch: max(1, p.Epoch), Members: session.Members, Threshold: session.Threshold, Key: s.key(), Expiry: 1 << 40}
	c.ID = jurat.CommitteeID(session.ID(), c.Key)
	for i := range p.Feeds {
		c.Feeds = append(c.Feeds, jurat.Feed{Name: fmt.Sprintf("F%d/USD", i), Base: fmt.Sprintf("F%d", i), Quote: "USD", Decimals: 8, Heartbeat: 60, Deviation: 5000})
	}
	return c
}

func (w *World) host(m jurat.MemberIndex) *host { return w.hosts[m-1] }

// recipients spells out whom a message is for: to, or everyone but the sender.
// A message to oneself is delivered by the host, never by the network.
func (w *World) recipients(from jurat.MemberIndex, to []jurat.MemberIndex) []jurat.MemberIndex {
	all := make([]jurat.MemberIndex, 0, len(w.hosts))
	if len(to) > 0 {
		for _, m := range to {
			if m != from {
				all = append(all, m)
			}
		}
		return all
	}
	for _, h := range w.hosts {
		if h.self != from {
			all = append(all, h.self)
		}
	}
	return all
}

// note mixes an event into the run's fingerprint.
func (w *World) note(e *event) {
	for _, x := range [...]uint64{uint64(e.at), e.turn, uint64(e.from), uint64(e.life)} {
		w.digest = (w.digest ^ x) * 0x100000001b3 // FNV-1a's prime
	}
	if e.msg != nil {
		w.digest = (w.digest ^ uint64(e.msg.Kind())) * 0x100000001b3
	}
}

// at puts something on the agenda that happens to no host in particular.
func (w *World) at(t jurat.Time, do func()) { w.agenda.add(event{at: t, do: do}) }

// runUntil lets virtual time pass up to a moment. It ends early when an
// invariant breaks.
func (w *World) runUntil(t jurat.Time) {
	for len(w.agenda.events) > 0 && w.agenda.events[0].at <= t && w.check.broken == nil {
		e, _ := w.agenda.next()
		w.now = e.at
		w.note(&e)
		w.happen(&e)
	}
	w.now = max(w.now, t)
}

func (w *World) happen(e *event) {
	switch {
	case e.to == nil:
		e.do()
	case !e.to.up():
	case e.msg != nil:
		e.to.receive(e.from, e.msg)
	case e.life == e.to.life:
		e.do()
	}
}

// verifiedKey names a message by identity: members of one world share messages
// and never change one that was sent.
type verifiedKey struct {
	from jurat.MemberIndex
	msg  round.Message
}

type verifiedResult struct {
	v   round.Verified
	err error
}

// verify is round.Verify, once for each message and peer.
func (w *World) verify(from jurat.MemberIndex, msg round.Message) (round.Verified, error) {
	key := verifiedKey{from, msg}
	if r, ok := w.verified[key]; ok {
		return r.v, r.err
	}
	if len(w.verified) >= memoLimit {
		clear(w.verified)
	}
	v, err := round.Verify(w.scheme, w.committee, from, msg)
	w.verified[key] = verifiedResult{v, err}
	return v, err
}

// digestOf is Observation.Digest, once for each message.
func (w *World) digestOf(m *round.Observe) jurat.Hash {
	if d, ok := w.digests[m]; ok {
		return d
	}
	if len(w.digests) >= memoLimit {
		clear(w.digests)
	}
	d := m.Observation.Digest()
	w.digests[m] = d
	return d
}

// signingHash is round.SigningHash.
func (w *World) signingHash(msg round.Message) jurat.Hash {
	if o, ok := msg.(*round.Observe); ok {
		return w.digestOf(o)
	}
	return round.SigningHash(w.committee, msg)
}

package round

import (
	"errors"
	"slices"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/threshold"
)

// everyKind is one valid message of each kind with the peer that sends it, as
// members of a running committee say them.
func everyKind(t *testing.T) (tb *table, said map[Kind]letter) {
	tb = newTable(t, 4, 40)
	said = map[Kind]letter{}
	bad := tb.host(3)
	bad.badness = true // for the sake of a Session
	tb.lose = func(from, to jurat.MemberIndex, msg Message) bool {
		if w, ok := msg.(*Welcome); !ok || w.Certificate != nil && w.Newest != nil && w.LastSeen != nil {
			said[msg.Kind()] = letter{from: from, to: to, msg: msg}
		}
		return msg.Kind() == KindObserve && from == 2 && to == 4 // for the sake of a Pull
	}
	tb.startAll()
	tb.forward(7000)
	tb.host(2).crash()
	tb.host(2).start()
	tb.forward(6000)
	for k := KindOpen; k <= KindWelcome; k++ {
		if _, ok := said[k]; !ok {
			t.Fatalf("no %v was said", k)
		}
	}
	return tb, said
}

func TestVerifyTakesWhatMembersSay(t *testing.T) {
	tb, said := everyKind(t)
	for k := KindOpen; k <= KindWelcome; k++ {
		l := said[k]
		v, err := Verify(tb.scheme, tb.committee, l.from, l.msg)
		if err != nil || v.From() != l.from || v.Message() != l.msg {
			t.Errorf("%v: %v", k, err)
		}
	}
}

// Each spoils a copy of a valid message in one place.
func TestVerifyRefuses(t *testing.T) {
	tb, said := everyKind(t)
	type spoiling struct {
		name   string
		kind   Kind
		reason string
		spoil  func(l *letter)
	}
	bump := func(sig *jurat.OperatorSignature) { sig[5]++ }
	cases := []spoiling{
		{"from nobody", KindOpen, ReasonForeign, func(l *letter) { l.from = 0 }},
		{"from a stranger", KindOpen, ReasonForeign, func(l *letter) { l.from = 5 }},
		{"view 0", KindOpen, ReasonMalformed, func(l *letter) { l.msg.(*Open).Round = 1 }},
		{"seq 0", KindOpen, ReasonMalformed, func(l *letter) { l.msg.(*Open).Round = 1 << 16 }},
		{"another round", KindOpen, ReasonSignature, func(l *letter) { l.msg.(*Open).Round++ }},
		{"signature", KindOpen, ReasonSignature, func(l *letter) { bump(&l.msg.(*Open).Sig) }},
		{"another value", KindObserve, ReasonSignature, func(l *letter) {
			o := &l.msg.(*Observe).Observation
			o.Words = slices.Clone(o.Words)
			o.Words[39] = jurat.ValueWord(666)
		}},
		{"a word too few", KindObserve, ReasonMalformed, func(l *letter) { o := &l.msg.(*Observe).Observation; o.Words = o.Words[1:] }},
		{"another epoch", KindObserve, ReasonMalformed, func(l *letter) { l.msg.(*Observe).Observation.Epoch++ }},
		{"another's name", KindObserve, ReasonSignature, func(l *letter) { o := &l.msg.(*Observe).Observation; o.Member = o.Member%4 + 1 }},
		{"round 0", KindObserve, ReasonMalformed, func(l *letter) { l.msg.(*Observe).Observation.Round = 0 }},
		{"passed on", KindCommit, ReasonForeign, func(l *letter) { l.from = l.from%4 + 1 }},
		{"no points", KindCommit, ReasonCommitment, func(l *letter) {
			c := l.msg.(*Commit)
			c.Commitment = threshold.Commitment{}
			tb.forge(c.Member, c)
		}},
		{"signature", KindCommit, ReasonSignature, func(l *letter) { bump(&l.msg.(*Commit).Sig) }},
		{"too few observers", KindPropose, ReasonMalformed, func(l *letter) { p := l.msg.(*Propose); p.Observers = p.Observers[:2] }},
		{"an observer twice", KindPropose, ReasonMalformed, func(l *letter) {
			p := l.msg.(*Propose)
			p.Observers = slices.Clone(p.Observers)
			p.Observers[1] = p.Observers[0]
		}},
		{"a stranger observes", KindPropose, ReasonMalformed, func(l *letter) {
			p := l.msg.(*Propose)
			p.Observers = slices.Clone(p.Observers)
			p.Observers[len(p.Observers)-1].Member = 5
		}},
		{"a short list", KindPropose, ReasonMalformed, func(l *letter) { p := l.msg.(*Propose); p.List = p.List[1:] }},
		{"a long list", KindPropose, ReasonMalformed, func(l *letter) {
			p := l.msg.(*Propose)
			p.List = append(slices.Clone(p.List), threshold.Entry{Member: 4})
		}},
		{"a list out of order", KindPropose, ReasonMalformed, func(l *letter) {
			p := l.msg.(*Propose)
			p.List = slices.Clone(p.List)
			slices.Reverse(p.List)
		}},
		{"another commitment", KindPropose, ReasonSignature, func(l *letter) {
			p := l.msg.(*Propose)
			p.List = slices.Clone(p.List)
			p.List[0].Commitment.Hiding[9]++
		}},
		{"another digest", KindPropose, ReasonSignature, func(l *letter) { l.msg.(*Propose).Digest[0]++ }},
		{"nothing asked", KindPull, ReasonMalformed, func(l *letter) { l.msg.(*Pull).Digests = nil }},
		{"too much asked", KindPull, ReasonMalformed, func(l *letter) { l.msg.(*Pull).Digests = make([]jurat.Hash, 5) }},
		{"another share", KindPartial, ReasonSignature, func(l *letter) { l.msg.(*Partial).Z[0]++ }},
		{"another list", KindPartial, ReasonSignature, func(l *letter) { l.msg.(*Partial).List[0]++ }},
		{"passed on", KindPartial, ReasonForeign, func(l *letter) { l.from = l.from%4 + 1 }},
		{"no points", KindPartial, ReasonCommitment, func(l *letter) { p := l.msg.(*Partial); p.Next.Hiding[0] = 9; tb.forge(p.Member, p) }},
		{"another digest", KindStandby, ReasonSignature, func(l *letter) { l.msg.(*Standby).Digest[0]++ }},
		{"passed on", KindStandby, ReasonForeign, func(l *letter) { l.from = l.from%4 + 1 }},
		{"a short list", KindSession, ReasonMalformed, func(l *letter) { s := l.msg.(*Session); s.List = s.List[1:] }},
		{"another digest", KindSession, ReasonSignature, func(l *letter) { l.msg.(*Session).Digest[0]++ }},
		{"another committee", KindSworn, ReasonForeign, func(l *letter) { l.msg.(*Sworn).Report.Committee[0]++ }},
		{"another epoch", KindSworn, ReasonForeign, func(l *letter) { l.msg.(*Sworn).Report.Epoch++ }},
		{"round 0", KindSworn, ReasonMalformed, func(l *letter) { l.msg.(*Sworn).Report.Round = 0 }},
		{"another root", KindSworn, ReasonSignature, func(l *letter) { l.msg.(*Sworn).Report.Root[0]++ }},
		{"for view 1", KindVote, ReasonMalformed, func(l *letter) { l.msg.(*Vote).View = 1 }},
		{"for too high a view", KindVote, ReasonMalformed, func(l *letter) { l.msg.(*Vote).View = 1 << 48 }},
		{"for another view", KindVote, ReasonSignature, func(l *letter) { l.msg.(*Vote).View++ }},
		{"a stranger's", KindVote, ReasonForeign, func(l *letter) { l.msg.(*Vote).Member = 9 }},
		{"too few votes", KindCertificate, ReasonMalformed, func(l *letter) { c := l.msg.(*Certificate); c.Votes = c.Votes[1:] }},
		{"one vote twice", KindCertificate, ReasonMalformed, func(l *letter) {
			c := l.msg.(*Certificate)
			c.Votes = slices.Clone(c.Votes)
			c.Votes[1] = c.Votes[0]
		}},
		{"for view 1", KindCertificate, ReasonMalformed, func(l *letter) { l.msg.(*Certificate).View = 1 }},
		{"for another view", KindCertificate, ReasonSignature, func(l *letter) { l.msg.(*Certificate).View++ }},
		{"one bad vote", KindCertificate, ReasonSignature, func(l *letter) {
			c := l.msg.(*Certificate)
			c.Votes = slices.Clone(c.Votes)
			bump(&c.Votes[2].Sig)
		}},
		{"passed on", KindHello, ReasonForeign, func(l *letter) { l.from = l.from%4 + 1 }},
		{"another nonce", KindHello, ReasonSignature, func(l *letter) { l.msg.(*Hello).Nonce[0]++ }},
		{"passed on", KindWelcome, ReasonForeign, func(l *letter) { l.from = l.from%4 + 1 }},
		{"another nonce", KindWelcome, ReasonSignature, func(l *letter) { l.msg.(*Welcome).Nonce[0]++ }},
		{"a forged certificate", KindWelcome, ReasonSignature, func(l *letter) {
			w := l.msg.(*Welcome)
			c := *w.Certificate
			c.View++
			w.Certificate = &c
			tb.forge(w.Member, w)
		}},
		{"a forged report", KindWelcome, ReasonSignature, func(l *letter) {
			w := l.msg.(*Welcome)
			r := *w.Newest
			r.Round++
			w.Newest = &r
			tb.forge(w.Member, w)
		}},
		{"forged last words", KindWelcome, ReasonSignature, func(l *letter) {
			w := l.msg.(*Welcome)
			w.LastSeen = &Partial{Round: 1 << 40, Member: 2, Next: tb.scheme.commitment(2, 1)}
			w.LastSeen.(*Partial).Round = jurat.NewRound(9, 9)
			tb.forge(w.Member, w)
		}},
		{"last words of another kind", KindWelcome, ReasonMalformed, func(l *letter) {
			w := l.msg.(*Welcome)
			w.LastSeen = &Open{}
			tb.forge(w.Member, w)
		}},
	}
	for _, c := range cases {
		l := said[c.kind]
		l.msg = shallow(l.msg)
		c.spoil(&l)
		_, err := Verify(tb.scheme, tb.committee, l.from, l.msg)
		var refused *Refused
		if !errors.As(err, &refused) || refused.Reason != c.reason || refused.Kind != c.kind && c.kind != KindWelcome {
			t.Errorf("%v, %s: error %v, want reason %s", c.kind, c.name, err, c.reason)
		}
	}
}

// shallow copies a message.
func shallow(msg Message) Message {
	switch m := msg.(type) {
	case *Open:
		c := *m
		return &c
	case *Observe:
		c := *m
		return &c
	case *Commit:
		c := *m
		return &c
	case *Propose:
		c := *m
		return &c
	case *Pull:
		c := *m
		return &c
	case *Partial:
		c := *m
		return &c
	case *Standby:
		c := *m
		return &c
	case *Session:
		c := *m
		return &c
	case *Sworn:
		c := *m
		return &c
	case *Vote:
		c := *m
		return &c
	case *Certificate:
		c := *m
		return &c
	case *Hello:
		c := *m
		return &c
	case *Welcome:
		c := *m
		return &c
	}
	return nil
}

// Every field of a message that is signed is under its signature: changing it
// changes the hash.
func TestSigningHashCoversEveryField(t *testing.T) {
	tb, said := everyKind(t)
	changes := map[Kind][]func(m Message){
		KindOpen:    {func(m Message) { m.(*Open).Round++ }},
		KindCommit:  {func(m Message) { m.(*Commit).Round++ }, func(m Message) { m.(*Commit).Member++ }, func(m Message) { m.(*Commit).Commitment.Hiding[1]++ }, func(m Message) { m.(*Commit).Commitment.Binding[1]++ }},
		KindPropose: {func(m Message) { m.(*Propose).Round++ }, func(m Message) { m.(*Propose).Digest[0]++ }, func(m Message) { p := m.(*Propose); p.Observers = p.Observers[1:] }, func(m Message) { p := m.(*Propose); p.List = p.List[1:] }},
		KindPartial: {func(m Message) { m.(*Partial).Round++ }, func(m Message) { m.(*Partial).Digest[0]++ }, func(m Message) { m.(*Partial).List[0]++ }, func(m Message) { m.(*Partial).Z[0]++ }, func(m Message) { m.(*Partial).Next.Binding[4]++ }},
		KindStandby: {func(m Message) { m.(*Standby).Round++ }, func(m Message) { m.(*Standby).Digest[0]++ }, func(m Message) { m.(*Standby).Next.Binding[4]++ }},
		KindSession: {func(m Message) { m.(*Session).Round++ }, func(m Message) { m.(*Session).Digest[0]++ }, func(m Message) { s := m.(*Session); s.List = s.List[1:] }},
		KindVote:    {func(m Message) { m.(*Vote).View++ }},
		KindHello:   {func(m Message) { m.(*Hello).Member++ }, func(m Message) { m.(*Hello).Nonce[3]++ }},
		KindWelcome: {func(m Message) { m.(*Welcome).Member++ }, func(m Message) { m.(*Welcome).Nonce[3]++ }, func(m Message) { m.(*Welcome).Certificate = nil }, func(m Message) { m.(*Welcome).Newest = nil }, func(m Message) { m.(*Welcome).LastSeen = nil }},
	}
	seen := map[jurat.Hash]string{}
	for k := KindOpen; k <= KindWelcome; k++ {
		for i, change := range append(changes[k], func(Message) {}) {
			if changes[k] == nil {
				continue
			}
			m := shallow(said[k].msg)
			change(m)
			h := SigningHash(tb.committee, m)
			if other, ok := seen[h]; ok {
				t.Errorf("%v, change %d has the hash of %s", k, i, other)
			}
			seen[h] = k.String()
		}
		// The same words in another epoch are another statement.
		c := *tb.committee
		c.Epoch++
		if changes[k] != nil && SigningHash(&c, said[k].msg) == SigningHash(tb.committee, said[k].msg) {
			t.Errorf("%v: the epoch is not signed", k)
		}
	}
}

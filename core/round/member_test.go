package round

import (
	"slices"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/outcome"
)

// forge signs a message with a member's key, as its thief or itself could.
func (tb *table) forge(from jurat.MemberIndex, msg Message) Message {
	Attach(msg, tb.scheme.operator(from, SigningHash(tb.committee, msg)))
	return msg
}

// otherProposal is a proposal of the leader for the same round with other
// observations: all but one.
func otherProposal(p *Propose, without int) *Propose {
	other := *p
	other.Observers = slices.Delete(slices.Clone(p.Observers), without, without+1)
	other.Digest[0] ^= 1
	return &other
}

// saidStatements lists the digests that a host has made statements on, by round.
func (h *host) statements() map[jurat.Round][]jurat.Hash {
	said := map[jurat.Round][]jurat.Hash{}
	for _, msg := range h.said {
		if d := digestOf(msg); d != (jurat.Hash{}) && !slices.Contains(said[roundOf(msg)], d) {
			said[roundOf(msg)] = append(said[roundOf(msg)], d)
		}
	}
	return said
}

func TestEquivocatingLeaderIsProvedAndReplaced(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.startAll()
	tb.forward(50) // the proposal has arrived
	p := tb.host(2).machine.round.proposal
	for to := jurat.MemberIndex(2); to <= 4; to++ {
		tb.deliver(letter{from: 1, to: to, msg: tb.forge(1, otherProposal(p, 3))})
		tb.deliver(letter{from: 1, to: to, msg: tb.forge(1, otherProposal(p, 2))})
	}
	tb.forward(100)
	for _, h := range tb.hosts[1:] {
		if len(h.evidence) != 1 {
			t.Fatalf("%d has %d proofs, want exactly one", h.self, len(h.evidence))
		}
		e := h.evidence[0]
		if e.Member != 1 || digestOf(e.A) == digestOf(e.B) || roundOf(e.A) != roundOf(e.B) {
			t.Errorf("%d: %+v proves nothing", h.self, e)
		}
		if got := h.statements()[jurat.NewRound(1, 1)]; len(got) > 1 {
			t.Errorf("%d made statements on %d digests", h.self, len(got))
		}
		if h.machine.view.number != 2 {
			t.Errorf("%d still follows the equivocator", h.self)
		}
	}
}

// Two members see different proposals. Whoever learns that the other one was
// sworn shows its own to those who can complete the proof.
func TestSplitProposalsMeet(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.lose = func(from, to jurat.MemberIndex, msg Message) bool {
		return from == 1 && to == 4 && (msg.Kind() == KindPropose || msg.Kind() == KindSworn)
	}
	tb.startAll()
	tb.forward(50)
	p := tb.host(2).machine.round.proposal
	tb.deliver(letter{from: 1, to: 4, msg: tb.forge(1, otherProposal(p, 3))})
	tb.forward(200)
	sworn := &Sworn{tb.host(2).finished[0].Report}
	tb.deliver(letter{from: 2, to: 4, msg: sworn})
	tb.forward(200)
	for _, h := range tb.hosts[1:3] {
		if len(h.evidence) != 1 || h.evidence[0].Member != 1 {
			t.Errorf("%d has no proof against the leader: %v", h.self, h.evidence)
		}
	}
}

func TestEquivocatingObserverIsProvedOnce(t *testing.T) {
	tb := newTable(t, 4, 2)
	tb.startAll()
	tb.forward(500)
	tb.clear()
	tb.forward(545) // 1.2 is open and observed
	s := tb.host(1).machine.round
	for i := range 3 {
		o := *s.observes[2].msg
		o.Observation.Words = []jurat.Word{jurat.ValueWord(int64(1000 + i)), o.Observation.Words[1]}
		tb.deliver(letter{from: 3, to: 2, msg: tb.forge(3, &o)})
	}
	// Another clock with the same values is no fault that a contract could see.
	o := *s.observes[1].msg
	o.Observation.Time++
	tb.deliver(letter{from: 2, to: 4, msg: tb.forge(2, &o)})
	if got := tb.host(2).evidence; len(got) != 1 || got[0].Member != 3 {
		t.Errorf("proofs %v, want one against member 3", got)
	}
	if got := tb.host(4).evidence; len(got) != 0 {
		t.Errorf("proof against an honest observer: %v", got)
	}
}

// The proposal may name the version of an equivocator's observation that this
// member has not seen: it pulls it, and the round goes on.
func TestTheNamedVersionIsPulled(t *testing.T) {
	tb := newTable(t, 4, 2)
	tb.params.Reign = 100
	var other *Observe
	tb.lose = func(from, to jurat.MemberIndex, msg Message) bool {
		o, ok := msg.(*Observe)
		if !ok || o.Observation.Member != 3 || from != 3 || to == 1 {
			return false
		}
		if other == nil {
			x := *o
			x.Observation.Words = []jurat.Word{jurat.ValueWord(7), jurat.ValueWord(8)}
			other = tb.forge(3, &x).(*Observe)
		}
		tb.mail = append(tb.mail, letter{tb.now + delay, 3, to, other})
		return true // the leader alone gets the first version
	}
	tb.startAll()
	tb.forward(900)
	tb.expectReports(1)
	if got := tb.host(2).finished[0].Proposal; got == nil || len(got.Observations) != 4 {
		t.Errorf("member 2 has not validated: %v", tb.host(2).machine)
	}
	if len(tb.host(2).evidence) != 1 {
		t.Error("two versions met and nobody was blamed")
	}
}

// Members lack observations that the leader has: they pull them, from others
// where the leader does not answer.
func TestMissingObservationsArePulled(t *testing.T) {
	for _, leaderAnswers := range []bool{true, false} {
		tb := newTable(t, 4, 2)
		tb.params.Reign = 100
		tb.lose = func(from, to jurat.MemberIndex, msg Message) bool {
			o, ok := msg.(*Observe)
			if !ok {
				return msg.Kind() == KindPull && to == 1 && !leaderAnswers
			}
			return o.Observation.Member == 4 && from == 4 && to == 2
		}
		tb.startAll()
		tb.forward(2500)
		tb.expectReports(2)
		h := tb.host(2)
		if leaderAnswers && h.finished[0].Proposal == nil {
			t.Errorf("member 2 did not validate although the leader answers pulls: %v", h.machine)
		}
	}
}

func TestPullsAreBounded(t *testing.T) {
	tb := newTable(t, 4, 2)
	tb.startAll()
	tb.forward(500)
	tb.clear()
	digests := []jurat.Hash{tb.host(1).machine.round.observes[0].digest, tb.host(1).machine.round.observes[1].digest}
	for range 100 {
		tb.deliver(letter{from: 3, to: 2, msg: &Pull{Round: jurat.NewRound(1, 1), Digests: digests}})
	}
	if got := len(tb.mail); got > 4*4 {
		t.Errorf("%d answers to one member's pulls", got)
	}
}

func TestWrongOutcomeIsNotSigned(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.lose = func(from, to jurat.MemberIndex, msg Message) bool {
		p, ok := msg.(*Propose)
		if !ok || p.Digest[31] == 0xff && p.Digest[30] == 0xff {
			return false
		}
		wrong := *p
		wrong.Digest = jurat.Hash{31: 0xff, 30: 0xff}
		tb.mail = append(tb.mail, letter{tb.now + delay, from, to, tb.forge(from, &wrong)})
		return true
	}
	tb.startAll()
	tb.forward(60)
	for _, h := range tb.hosts[1:] {
		if got := h.statements(); len(got) != 0 {
			t.Errorf("%d made statements on a wrong outcome: %v", h.self, got)
		}
		if !slices.ContainsFunc(h.drops, func(d Drop) bool { return d.Reason == "wrong-outcome" }) || h.machine.view.number != 2 {
			t.Errorf("%d does not name or leave the liar: %v", h.self, h.drops)
		}
	}
}

// What is durable when a partial leaves: proposal, all observations, watermark.
func TestEvidenceIsDurableBeforeThePartial(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.startAll()
	tb.forward(40)
	h := tb.host(2)
	l := tb.mail[slices.IndexFunc(tb.mail, func(l letter) bool { return l.to == 2 && l.msg.Kind() == KindPropose })]
	tb.now = l.at
	v, err := Verify(tb.scheme, tb.committee, l.from, l.msg)
	if err != nil {
		t.Fatal(err)
	}
	ready := h.machine.Step(tb.now, v)
	if len(ready.Persist) < 2 || len(ready.Sign) != 1 || ready.Sign[0].Msg.Kind() != KindPartial {
		t.Fatalf("%+v", ready)
	}
	var p *Proposal
	var swore *Swore
	for _, rec := range ready.Persist {
		switch rec := rec.(type) {
		case *Proposal:
			p = rec
		case *Swore:
			swore = rec
		}
	}
	if len(p.Observations) != 4 || p.Report.Digest() != swore.Digest || swore.Digest != p.Propose.Digest || swore.Round != p.Propose.Round {
		t.Errorf("persisted %+v and %+v", p, swore)
	}
}

// fewer is a proposal as valid as p, of all its observations but one.
func (tb *table) fewer(p *Propose, s *state, without int) *Propose {
	tb.t.Helper()
	other := *p
	other.Observers = slices.Delete(slices.Clone(p.Observers), without, without+1)
	var words []*jurat.Observation
	for _, o := range other.Observers {
		words = append(words, &s.observation(o).Observation)
	}
	out, err := outcome.Of(tb.committee, words)
	if err != nil {
		tb.t.Fatal(err)
	}
	other.Digest = out.Report.Digest()
	return &other
}

// The leader waits for a crash to propose something else, as valid as the first.
// The watermark remembers, the member does not sign it, nor observe again; and
// what it has sworn it may sign once more.
func TestSignOnceAcrossARestart(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.params.Reign = 100
	tb.startAll()
	tb.forward(50)
	h, leader := tb.host(2), tb.host(1).machine.round
	first := leader.proposal
	if h.saved.Swore.Digest != first.Digest {
		t.Fatal("nothing sworn yet")
	}
	tb.lose = func(from, to jurat.MemberIndex, msg Message) bool { return from == 1 || to == 1 }
	tb.mail = nil
	tb.forward(600) // greetings are answered now and then only
	h.crash()
	h.start()
	h.clear()
	tb.forward(100)
	if !h.machine.maySign() {
		t.Fatalf("not back yet: %v", h.machine)
	}
	tb.deliver(letter{from: 1, to: 2, msg: tb.forge(1, &Open{Round: first.Round})})
	for _, o := range leader.observes {
		tb.deliver(letter{from: 1, to: 2, msg: o.msg})
	}
	tb.deliver(letter{from: 1, to: 2, msg: tb.forge(1, tb.fewer(first, leader, 3))})
	if got := h.statements()[first.Round]; len(got) != 0 {
		t.Errorf("statements on another digest after a restart: %v", got)
	}
	if !slices.ContainsFunc(h.drops, func(d Drop) bool { return d.Reason == "sworn-otherwise" }) {
		t.Errorf("does not say why: %v", h.drops)
	}
	tb.forward(600)
	h.crash()
	h.start()
	tb.forward(100)
	for _, o := range leader.observes {
		tb.deliver(letter{from: 1, to: 2, msg: o.msg})
	}
	tb.deliver(letter{from: 1, to: 2, msg: first})
	if got := h.statements()[first.Round]; len(got) != 1 || got[0] != first.Digest {
		t.Errorf("statements after the first proposal came again: %v", got)
	}
	for _, msg := range h.said {
		if msg.Kind() == KindObserve {
			t.Errorf("observed again: %s", describe(msg))
		}
	}
}

func TestLateObservedIsDropped(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.startAll()
	tb.forward(500)
	h := tb.host(2)
	for _, r := range []jurat.Round{jurat.NewRound(1, 1), jurat.NewRound(1, 2), jurat.NewRound(7, 7)} {
		h.clear()
		h.step(Observed{Round: r, Words: make([]jurat.Word, 1), SourceTimes: make([]uint32, 1)})
		if len(h.said) != 0 || len(h.drops) != 1 || h.drops[0].Reason != "late" {
			t.Errorf("an answer for %v: said %v, dropped %v", r, h.said, h.drops)
		}
	}
}

func TestUnfitObservationIsNotSigned(t *testing.T) {
	tb := newTable(t, 4, 2)
	h := tb.host(2)
	h.words = func(r jurat.Round) []jurat.Word { return make([]jurat.Word, 1) }
	for _, other := range tb.hosts {
		other.mute = other != h
	}
	tb.committee.Feeds = tb.committee.Feeds[:2]
	tb.startAll()
	tb.forward(500)
	if h.saved.Answered != 0 || !slices.ContainsFunc(h.drops, func(d Drop) bool { return d.Reason == "unfit" }) {
		t.Errorf("answered %v, drops %v", h.saved.Answered, h.drops)
	}
}

func TestExpiredKeySwearsNothing(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.committee.Expiry = (start + 3000).Seconds()
	tb.startAll()
	tb.forward(20_000)
	for _, h := range tb.hosts {
		for _, f := range h.finished {
			if f.Report.Time.Seconds() >= tb.committee.Expiry {
				t.Errorf("%d swore %v after the key's expiry", h.self, f.Report.Round)
			}
		}
		if len(h.finished) != 3 {
			t.Errorf("%d has %v", h.self, h.reports())
		}
	}
}

// Observations name whom their author heard in the round before.
func TestSeenNamesThoseHeard(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.params.Reign = 100
	tb.lose = func(from, to jurat.MemberIndex, msg Message) bool {
		return from == 3 && to == 2 && msg.Kind() == KindObserve
	}
	tb.startAll()
	tb.forward(1900)
	o := tb.host(4).machine.round.observes[1].msg.Observation
	for member, want := range map[jurat.MemberIndex]bool{1: true, 2: true, 3: true, 4: true, 5: false} {
		if got := o.Saw(member); got != want {
			t.Errorf("member 2 saw %d: %t, want %t", member, got, want)
		}
	}
}

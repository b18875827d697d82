package round

import (
	"slices"
	"testing"

	"github.com/jurat-network/jurat"
)

// Two attempts at the next committee, and one that is none.
var (
	heirA = jurat.Hash{0xa}
	heirB = jurat.Hash{0xb}
	heirC = jurat.Hash{0xc}
)

func (tb *table) tell(payload jurat.Hash, members ...jurat.MemberIndex) {
	for _, m := range members {
		tb.host(m).step(Succession{payload})
	}
}

// heirs lists what the finished reports that a member validated hold, by report.
func (h *host) heirs() (payloads []jurat.Hash) {
	for _, f := range h.finished {
		payload := jurat.Hash{}
		if at := successor(f.Outcome.Leaves); at >= 0 {
			payload = f.Outcome.Leaves[at].Payload
		}
		payloads = append(payloads, payload)
	}
	return payloads
}

func (h *host) boundTo() jurat.Hash {
	if b := h.machine.succession.bound; b != nil {
		return b.Payload
	}
	return jurat.Hash{}
}

func refusedFor(h *host, reason string) bool {
	return slices.ContainsFunc(h.drops, func(d Drop) bool { return d.Reason == reason })
}

// From the round after the hosts told of it, every report holds the leaf, and all
// are bound by it, durably.
func TestNextCommitteeIsSworn(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.startAll()
	tb.forward(500)
	tb.tell(heirA, 1, 2, 3, 4)
	tb.forward(3000)
	for _, h := range tb.hosts {
		if got := h.heirs(); !slices.Equal(got, []jurat.Hash{{}, heirA, heirA, heirA}) {
			t.Errorf("%d: reports hold %v", h.self, got)
		}
		if h.saved.Bound == nil || h.saved.Bound.Payload != heirA || len(h.saved.Bound.Names) != 3 {
			t.Errorf("%d: on disk is %+v", h.self, h.saved.Bound)
		}
		if !h.machine.succession.final || h.machine.Horizon().Open {
			t.Errorf("%d does not know that it was sworn", h.self)
		}
	}
}

// The host's one-offs keep their order around the leaf, which is the machine's own.
func TestTheMachineNamesTheNextCommittee(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.startAll()
	m := tb.host(2).machine
	given := []jurat.Leaf{{Kind: jurat.KindResponse}, {Kind: 9}}
	if got := m.oneOffs(given); !slices.Equal(got, given) {
		t.Errorf("named without being told: %v", got)
	}
	tb.tell(heirA, 2)
	tb.tell(heirB, 2)
	want := []jurat.Leaf{given[0], {Kind: jurat.KindSuccession, Subject: jurat.Successor(2), Payload: heirB}, given[1]}
	if got := m.oneOffs(given); !slices.Equal(got, want) || len(given) != 2 {
		t.Errorf("got %v, want %v", got, want)
	}
	tb.tell(heirA, 2)
	if got := m.oneOffs(nil); len(got) != 1 || got[0].Payload != heirA {
		t.Errorf("what was told last is %v", got)
	}
}

// A host that puts a next committee among its one-offs is not heard.
func TestTheHostMayNotNameTheNextCommittee(t *testing.T) {
	tb := newTable(t, 4, 1)
	h := tb.host(2)
	h.mute = true
	tb.startAll()
	tb.forward(30)
	h.step(Observed{Round: h.machine.round.number, Words: make([]jurat.Word, 1), SourceTimes: make([]uint32, 1),
		OneOffs: []jurat.Leaf{{Kind: jurat.KindSuccession, Subject: jurat.Successor(2), Payload: heirA}}})
	if !refusedFor(h, "unfit") || h.saved.Answered != 0 {
		t.Errorf("answered %v, drops %v", h.saved.Answered, h.drops)
	}
}

// Who was not told does not sign; told in time, it signs the same proposal.
func TestUntoldMemberWaitsForItsHost(t *testing.T) {
	for _, late := range []bool{true, false} {
		tb := newTable(t, 4, 1)
		tb.params.Reign = 100
		tb.startAll()
		tb.forward(500)
		tb.tell(heirA, 1, 2, 3)
		tb.forward(555) // 1.2 is proposed
		h := tb.host(4)
		if !refusedFor(h, "succession") || len(h.statements()[jurat.NewRound(1, 2)]) != 0 {
			t.Fatalf("signed what its host does not know: %v", h.machine)
		}
		if late {
			tb.forward(1000)
		}
		tb.tell(heirA, 4)
		if got := len(h.statements()[jurat.NewRound(1, 2)]); got != map[bool]int{true: 0, false: 1}[late] {
			t.Errorf("late %t: %d statements", late, got)
		}
		tb.forward(3000)
		if h.boundTo() != heirA {
			t.Errorf("late %t: not bound: %v", late, h.machine)
		}
	}
}

// A leader whose host was not told waits with names that it must not sign.
func TestUntoldLeaderWaitsForItsHost(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.params.Reign = 100
	tb.startAll()
	tb.forward(500)
	tb.tell(heirA, 2, 3, 4)
	tb.forward(2000)
	tb.expectReports(1)
	tb.tell(heirA, 1)
	tb.forward(100)
	tb.expectReports(2)
	if got := tb.host(3).heirs(); got[1] != heirA {
		t.Errorf("sworn without the next committee: %v", got)
	}
}

// Names that are too few delay a round by the grace, and no more.
func TestFewNamesDelayByTheGrace(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.params.Reign = 100
	tb.host(4).mute = true
	tb.startAll()
	tb.forward(2500)
	tb.tell(heirA, 1, 2)
	tb.clear()
	tb.forward(3000)
	tb.expectReports(3)
	if got := tb.host(1).heirs(); slices.Contains(got, heirA) {
		t.Errorf("two of four made a leaf: %v", got)
	}
}

// Bound, a member signs no report without the leaf and names no other, also
// after a restart and whatever its host tells it.
func TestBoundAcrossARestart(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.params.Reign = 100
	tb.startAll()
	tb.forward(500)
	tb.tell(heirA, 1, 2, 3, 4)
	tb.forward(1000)
	h := tb.host(2)
	h.crash()
	h.start()
	tb.tell(heirB, 2)
	tb.forward(500)
	if got := h.machine.oneOffs(nil); len(got) != 1 || got[0].Payload != heirA {
		t.Errorf("names %v", got)
	}
	r := h.machine.swore.Round + 1
	leaf := func(subject uint32, payload jurat.Hash) jurat.Leaf {
		return jurat.Leaf{Kind: jurat.KindSuccession, Subject: jurat.Successor(subject), Payload: payload}
	}
	for name, c := range map[string]struct {
		round  jurat.Round
		leaves []jurat.Leaf
		strays bool
	}{
		"its leaf":                         {r, []jurat.Leaf{leaf(2, heirA)}, false},
		"none":                             {r, nil, true},
		"one that it was not told of":      {r, []jurat.Leaf{leaf(2, heirC)}, true},
		"one of another epoch":             {r, []jurat.Leaf{leaf(3, heirA)}, true},
		"two":                              {r, []jurat.Leaf{leaf(2, heirA), leaf(3, heirA)}, true},
		"another, named later by 2f+1":     {r, []jurat.Leaf{leaf(2, heirB)}, false},
		"another, in the round that binds": {h.machine.succession.bound.Round(), []jurat.Leaf{leaf(2, heirB)}, true},
	} {
		if got := h.machine.strays(c.round, c.leaves); got != c.strays {
			t.Errorf("%s: strays %t", name, got)
		}
	}
	h.machine.answered = r + 1
	if !h.machine.strays(r, []jurat.Leaf{leaf(2, heirA)}) {
		t.Error("it would sign a leaf below a round that it has observed, and may have named another in")
	}
}

// Two members are bound to different leaves, each by one round that nobody
// finished. They show each other why, the later round counts, and rounds go on.
func TestSplitPromisesMeet(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.startAll()
	tb.forward(4900) // so that nobody remembers what it said in the first rounds
	for _, h := range tb.hosts[:3] {
		tb.tell(heirA, h.self)
		tb.tell(heirB, h.self)
	}
	tb.host(4).crash() // the faulty one lends its name to both, and says no more
	bind := func(m jurat.MemberIndex, r jurat.Round, payload jurat.Hash) {
		b := &Bound{Payload: payload}
		for _, from := range []jurat.MemberIndex{1, 2, 4} {
			o := jurat.Observation{Committee: tb.committee.ID, Epoch: 1, Round: r, Member: from, Time: tb.now,
				Words: make([]jurat.Word, 1), SourceTimes: make([]uint32, 1), Seen: make([]byte, 1),
				OneOffs: []jurat.Leaf{{Kind: jurat.KindSuccession, Subject: jurat.Successor(2), Payload: payload}}}
			b.Names = append(b.Names, tb.forge(from, &Observe{Observation: o}).(*Observe))
		}
		tb.host(m).machine.succession.bound = b
	}
	bind(1, jurat.NewRound(1, 1), heirA)
	bind(3, jurat.NewRound(1, 2), heirB)
	tb.clear()
	tb.forward(30_000)
	for _, h := range tb.hosts[:3] {
		if len(h.finished) < 5 || h.boundTo() != heirB {
			t.Errorf("%d has %v and is bound to %v", h.self, h.reports(), h.boundTo())
		}
	}
}

// Observations of different rounds, too few, or of one member do not bind.
func TestOnlyOneRoundBinds(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.startAll()
	tb.forward(4500)
	tb.tell(heirA, 2)
	h := tb.host(2)
	show := func(by, member jurat.MemberIndex, seq uint16) {
		o := jurat.Observation{Committee: tb.committee.ID, Epoch: 1, Round: jurat.NewRound(1, seq), Member: member, Time: tb.now,
			Words: make([]jurat.Word, 1), SourceTimes: make([]uint32, 1), Seen: make([]byte, 1),
			OneOffs: []jurat.Leaf{{Kind: jurat.KindSuccession, Subject: jurat.Successor(2), Payload: heirA}}}
		tb.deliver(letter{from: by, to: 2, msg: tb.forge(member, &Observe{Observation: o})})
	}
	show(3, 1, 1)
	show(3, 3, 1)
	show(3, 3, 1)
	show(3, 4, 2)
	show(4, 4, 1)
	if h.boundTo() != (jurat.Hash{}) {
		t.Fatalf("bound: %v", h.machine)
	}
	show(3, 1, 1)
	show(3, 3, 1)
	show(3, 4, 1)
	if h.boundTo() != heirA || h.saved.Bound == nil {
		t.Errorf("not bound by three of one round: %v", h.machine)
	}
}

// An epoch's rounds are its own: it starts after all that came before, and hears
// of nothing else.
func TestEpochsShareNoRound(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.startAll()
	tb.forward(1500)
	before := tb.host(2).saved
	tb = newTable(t, 4, 1)
	tb.committee.Epoch = 2
	for _, h := range tb.hosts {
		h.saved = before // the same store serves the next epoch
		h.saved.Bound = &Bound{Payload: heirA, Names: []*Observe{{Observation: jurat.Observation{Epoch: 1}}}}
	}
	tb.startAll()
	tb.forward(1500)
	for _, h := range tb.hosts {
		if got := h.reports(); !slices.Equal(got, []jurat.Round{jurat.NewRound(1<<32+1, 1), jurat.NewRound(1<<32+1, 2)}) || h.boundTo() != (jurat.Hash{}) {
			t.Errorf("%d has %v: %v", h.self, got, h.machine)
		}
	}
	for _, msg := range []Message{
		&Vote{View: 2, Member: 3}, &Vote{View: 1 << 32, Member: 3}, &Vote{View: 1<<32 + 1, Member: 3}, &Vote{View: 2<<32 + 1, Member: 3},
		&Open{Round: jurat.NewRound(1<<32, 1)}, &Open{Round: jurat.NewRound(2<<32+1, 1)},
	} {
		if _, err := Verify(tb.scheme, tb.committee, 3, tb.forge(3, msg)); err == nil {
			t.Errorf("a %s outside the epoch is taken: %+v", msg.Kind(), msg)
		}
	}
	if _, err := Verify(tb.scheme, tb.committee, 3, tb.forge(3, &Vote{View: 2 << 32, Member: 3})); err != nil {
		t.Errorf("the last view: %v", err)
	}
	if first := jurat.NewRound(jurat.LastView(jurat.MaxEpoch), 1<<16-1); first >= 1<<63 || jurat.FirstView(1) != 1 || jurat.LastView(1)+1 != jurat.FirstView(2) {
		t.Errorf("views %d, %d and %d; the last round is %v", jurat.FirstView(1), jurat.LastView(1), jurat.FirstView(2), first)
	}
}

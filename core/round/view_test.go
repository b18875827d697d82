package round

import (
	"slices"
	"testing"

	"github.com/jurat-network/jurat"
)

// expectReports fails unless every running host has reported at least want rounds.
func (tb *table) expectReports(want int) {
	tb.t.Helper()
	for _, h := range tb.hosts {
		if h.machine != nil && len(h.finished) < want {
			tb.t.Errorf("%d has %d reports, want %d: %v\n%s", h.self, len(h.finished), want, h.reports(), tb.state())
		}
	}
}

func (h *host) clear() { h.finished, h.evidence, h.drops, h.said = nil, nil, nil, nil }

func (tb *table) clear() {
	for _, h := range tb.hosts {
		h.clear()
	}
	tb.lines = nil
}

func TestDeadLeaderIsReplaced(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.startAll()
	tb.forward(2500)
	tb.host(1).crash()
	tb.clear()
	tb.forward(testParams.Interval + testParams.ViewTimeout + 1000)
	tb.expectReports(1)
	for _, h := range tb.hosts[1:] {
		if h.machine.view.number != 2 {
			t.Errorf("%d is in view %d, want 2", h.self, h.machine.view.number)
		}
	}
}

// Views that fail double the timeout, up to its end; a report resets it.
func TestTimeoutsDoubleAndReset(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.startAll()
	tb.forward(500)
	m := tb.host(1).machine
	for _, want := range []jurat.Time{4000, 8000, 16000, 16000} {
		if got := m.timeout(); got != want {
			t.Errorf("after %d failures the timeout is %d, want %d", m.view.failures, got, want)
		}
		m.view.failures++
	}
	m.progress(jurat.NewRound(1, 2))
	if got := m.timeout(); got != testParams.ViewTimeout {
		t.Errorf("after a report the timeout is %d, want %d", got, testParams.ViewTimeout)
	}
}

func TestReignEnds(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.startAll()
	tb.forward(7500)
	got := tb.host(3).reports()
	want := []jurat.Round{
		jurat.NewRound(1, 1), jurat.NewRound(1, 2), jurat.NewRound(1, 3), jurat.NewRound(1, 4), jurat.NewRound(1, 5),
		jurat.NewRound(2, 1), jurat.NewRound(2, 2), jurat.NewRound(2, 3),
	}
	if !slices.Equal(got, want) {
		t.Errorf("reports %v, want %v", got, want)
	}
}

// A leader that skips ahead only shortens its own reign.
func TestNoRoundBeyondTheReign(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.startAll()
	tb.forward(500)
	h := tb.host(2)
	open := &Open{Round: jurat.NewRound(1, testParams.Reign+1)}
	Attach(open, tb.scheme.operator(1, SigningHash(tb.committee, open)))
	tb.deliver(letter{from: 1, to: 2, msg: open})
	if h.drops[len(h.drops)-1].Reason != "beyond-reign" || h.machine.round.number != jurat.NewRound(1, 1) {
		t.Errorf("a round beyond the reign was begun: %v", h.machine)
	}
}

// f members alone cannot raise a view, however they vote.
func TestFewVotesMoveNobody(t *testing.T) {
	tb := newTable(t, 7, 1)
	tb.startAll()
	tb.forward(500)
	for _, view := range []uint64{2, 3, 9, jurat.LastView(1)} {
		for _, from := range []jurat.MemberIndex{2, 3} { // f = 2
			vote := &Vote{View: view, Member: from}
			Attach(vote, tb.scheme.operator(from, VoteHash(tb.committee, view)))
			for to := jurat.MemberIndex(1); to <= 7; to++ {
				if to != from {
					tb.deliver(letter{from: from, to: to, msg: vote})
				}
			}
		}
	}
	tb.forward(2000)
	for _, h := range tb.hosts {
		if h.machine.view.number != 1 || h.machine.view.voted {
			t.Errorf("%v moved by two votes", h.machine)
		}
	}
}

// f+1 votes bring the others along, before their own timeout.
func TestVotesAreAmplified(t *testing.T) {
	tb := newTable(t, 7, 1)
	tb.startAll()
	tb.forward(500)
	for _, from := range []jurat.MemberIndex{2, 3, 4} {
		vote := &Vote{View: 2, Member: from}
		Attach(vote, tb.scheme.operator(from, VoteHash(tb.committee, 2)))
		tb.deliver(letter{from: from, to: 1, msg: vote})
	}
	if !tb.host(1).machine.view.voted {
		t.Error("f+1 votes were not joined")
	}
}

// A member that slept through many views follows by one certificate.
func TestSleeperFollowsByCertificate(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.lose = func(from, to jurat.MemberIndex, _ Message) bool { return from == 4 || to == 4 }
	tb.startAll()
	tb.forward(30_000)
	if got := tb.host(4).machine.view.number; got != 1 {
		t.Fatalf("the sleeper is in view %d", got)
	}
	tb.lose = nil
	tb.clear()
	tb.forward(8_000)
	if a, b := tb.host(4).machine.view.number, tb.host(1).machine.view.number; a != b {
		t.Errorf("the sleeper is in view %d, the others in %d", a, b)
	}
	if len(tb.host(4).finished) == 0 || tb.host(4).finished[len(tb.host(4).finished)-1].Proposal == nil {
		t.Errorf("the sleeper has not taken part: %v", tb.host(4).machine)
	}
}

// The last report of a reign may reach nobody but the leader and the votes may
// get lost: repetition must heal it.
func TestLossAtTheEndOfAReign(t *testing.T) {
	tb := newTable(t, 4, 1)
	heal := start + 5000
	tb.lose = func(from, to jurat.MemberIndex, msg Message) bool {
		_, vote := msg.(*Vote)
		sworn, ok := msg.(*Sworn)
		return tb.now < heal && (vote || ok && sworn.Report.Round.Seq() == testParams.Reign && to != 2)
	}
	tb.startAll()
	tb.forward(14_000)
	tb.expectReports(9)
}

// A leader that is always just fast enough to be kept loses its view once the
// patience that it was given is used up.
func TestDawdlerLosesItsView(t *testing.T) {
	params := testParams
	params.Reign = 1000
	tb := newTable(t, 4, 1)
	tb.params = params
	// Leader 1 delays its openings so that each report comes half a second
	// before the timeout.
	tb.startAll()
	tb.forward(1500)
	reports := 0
	for tb.host(2).machine.view.number == 1 && reports < 100 {
		leader := tb.host(1).machine
		leader.timers.set(openTimer, tb.now+params.Interval+params.ViewTimeout-600)
		reports = len(tb.host(2).finished)
		for len(tb.host(2).finished) == reports && tb.host(2).machine.view.number == 1 {
			tb.forward(100)
		}
	}
	if reports > 5 {
		t.Errorf("a leader with %d ms a report made %d reports", params.Interval+params.ViewTimeout-600, reports)
	}
	if tb.host(2).machine.view.number == 1 {
		t.Error("the dawdler still leads")
	}
}

package round

import (
	"slices"
	"testing"

	"github.com/jurat-network/jurat"
)

// What a committee does when all its members restart at once, at any moment.
func TestWholeCommitteeRestarts(t *testing.T) {
	for at := jurat.Time(0); at < 1100; at += 7 {
		tb := newTable(t, 4, 1)
		tb.startAll()
		tb.forward(4000 + at)
		for _, h := range tb.hosts {
			h.crash()
		}
		tb.mail = nil
		tb.forward(1000)
		tb.clear()
		tb.startAll()
		tb.forward(8000)
		tb.expectReports(2)
		if t.Failed() {
			t.Fatalf("restarted at %d", at)
		}
	}
}

// Until 2f others have answered, a member neither observes nor signs.
func TestNothingIsSaidBeforeTheWelcome(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.startAll()
	tb.forward(2500)
	h := tb.host(4)
	h.crash()
	h.start()
	h.clear()
	tb.lose = func(from, to jurat.MemberIndex, msg Message) bool {
		return to == 4 && msg.Kind() == KindWelcome && from != 1 // one of the two that it takes
	}
	tb.forward(3000)
	for _, msg := range h.said {
		if k := msg.Kind(); k != KindHello && k != KindWelcome && k != KindVote {
			t.Errorf("said %s", describe(msg))
		}
	}
	tb.lose = nil
	tb.forward(3000)
	if len(h.finished) == 0 || h.finished[len(h.finished)-1].Proposal == nil || !h.machine.join.done {
		t.Errorf("did not come back: %v", h.machine)
	}
}

// A restored backup: the store is behind what the others have seen. The member
// keeps silent for the view that it may have spoken in, and joins the next.
func TestStoreBehindKeepsSilentForTheView(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.startAll()
	tb.forward(1500)
	h := tb.host(4)
	backup := h.saved
	tb.forward(2000)
	spoken := h.saved.Answered
	h.crash()
	h.saved = backup
	h.clear()
	h.start()
	if why, _ := h.machine.Silence(); why != SilentJoining {
		t.Errorf("starts with silence %q", why)
	}
	tb.forward(300)
	if why, until := h.machine.Silence(); why != SilentBehind || until != 2 {
		t.Errorf("silence %q until view %d", why, until)
	}
	tb.forward(1100) // view 1 lasts until 4.06
	for _, msg := range h.said {
		if r := roundOf(msg); r.View() == 1 {
			t.Errorf("said %s in the view of its lost words (up to %v)", describe(msg), spoken)
		}
	}
	if !slices.ContainsFunc(h.drops, func(d Drop) bool { return d.Reason == "store-behind" }) {
		t.Error("does not say why it is silent")
	}
	tb.forward(3000)
	if why, until := h.machine.Silence(); why != NotSilent || until != 0 {
		t.Errorf("back, with silence %q until view %d", why, until)
	}
	if last := h.finished[len(h.finished)-1]; last.Report.Round.View() != 2 || len(last.Proposal.Observations) != 4 {
		t.Errorf("did not come back in view 2: %v", h.machine)
	}
}

// A store that holds everything costs its member the greeting, and an
// observation: the right to the next one was used up in advance. It signs on.
func TestIntactStoreContinuesAtOnce(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.startAll()
	tb.forward(1500)
	h := tb.host(4)
	h.crash()
	h.start()
	h.clear()
	tb.forward(1700)
	tb.forward(1000)
	for k, f := range h.finished[len(h.finished)-3:] {
		if f.Report.Round != jurat.NewRound(1, uint16(3+k)) || f.Proposal == nil {
			t.Errorf("%v: %+v\n%v", f.Report.Round, f.Proposal, h.machine)
		}
	}
	if last := h.finished[len(h.finished)-1]; len(last.Proposal.Observations) != 4 {
		t.Errorf("still not in the set O: %v", h.machine)
	}
}

// In a steady round a member writes once.
func TestSteadyRoundsCostOneWrite(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.params.Reign = 1000
	tb.startAll()
	tb.forward(1500)
	for _, h := range tb.hosts {
		h.writes = 0
	}
	tb.forward(10_000)
	for _, h := range tb.hosts {
		if h.writes != 10 {
			t.Errorf("%d wrote %d times in 10 rounds", h.self, h.writes)
		}
	}
}

// Whoever stole an operator's key signs for rounds far ahead. The operator
// restarts and is silent for one view at most.
func TestThiefCannotSilenceForEver(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.startAll()
	tb.forward(1500)
	h := tb.host(4)
	forged := h.machine.round.observes[3].msg.Observation
	forged.Round = jurat.NewRound(jurat.LastView(1), 1)
	h.crash()
	h.start()
	for from := jurat.MemberIndex(1); from <= 3; from++ {
		w := &Welcome{Member: from, Nonce: h.machine.join.nonce, LastSeen: tb.forge(4, &Observe{Observation: forged})}
		tb.deliver(letter{from: from, to: 4, msg: tb.forge(from, w)})
	}
	if !h.machine.join.behind || h.machine.join.bar != 1 {
		t.Fatalf("bar %d, want the view", h.machine.join.bar)
	}
	tb.clear()
	tb.forward(5000)
	if last := h.finished[len(h.finished)-1]; last.Proposal == nil || len(last.Proposal.Observations) != 4 {
		t.Errorf("still silent: %v", h.machine)
	}
}

// Two processes on one key: the one that meets the other's words is silent.
func TestTwoProcessesOnOneKey(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.startAll()
	tb.forward(1500)
	h := tb.host(4)
	o := h.machine.round.observes[3].msg.Observation
	o.Round++ // the other process is a round ahead
	tb.deliver(letter{from: 2, to: 4, msg: tb.forge(4, &Observe{Observation: o})})
	if h.machine.maySign() || h.drops[len(h.drops)-1].Reason != "key-in-use-elsewhere" {
		t.Errorf("goes on: %v, %v", h.machine, h.drops)
	}
	if why, until := h.machine.Silence(); why != SilentShared || until != 2 {
		t.Errorf("silence %q until view %d", why, until)
	}
}

// What this process has said itself may come back by way of others.
func TestEchoIsNoStranger(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.startAll()
	tb.forward(1500)
	for _, restart := range []bool{false, true} {
		h := tb.host(4)
		own := tb.host(1).machine.round.observes[3].msg
		if restart {
			h.crash()
			h.start()
			tb.forward(50)
		}
		tb.deliver(letter{from: 2, to: 4, msg: own})
		if !h.machine.maySign() {
			t.Errorf("restart %t: silenced by its own words: %v", restart, h.drops)
		}
	}
}

// An answer to an earlier start, or a second one of the same member, counts nothing.
func TestWelcomesCountOnce(t *testing.T) {
	tb := newTable(t, 7, 1)
	h := tb.host(7)
	h.start()
	for range 5 {
		tb.deliver(letter{from: 1, to: 7, msg: tb.forge(1, &Welcome{Member: 1, Nonce: h.machine.join.nonce})})
	}
	for from := jurat.MemberIndex(2); from <= 6; from++ {
		tb.deliver(letter{from: from, to: 7, msg: tb.forge(from, &Welcome{Member: from, Nonce: jurat.Hash{1}})})
	}
	if h.machine.join.welcomes != 1 || h.machine.join.done {
		t.Errorf("%d welcomes counted", h.machine.join.welcomes)
	}
}

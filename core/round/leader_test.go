package round

import (
	"slices"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
)

// observersOf lists the members of the set O of each report that a host has.
func (h *host) observers() (sets [][]jurat.MemberIndex) {
	for _, f := range h.finished {
		var set []jurat.MemberIndex
		if f.Proposal != nil {
			for _, o := range f.Proposal.Propose.Observers {
				set = append(set, o.Member)
			}
		}
		sets = append(sets, set)
	}
	return sets
}

// gone makes everything from and to a member disappear.
func gone(member jurat.MemberIndex) func(from, to jurat.MemberIndex, _ Message) bool {
	return func(from, to jurat.MemberIndex, _ Message) bool { return from == member || to == member }
}

func equalSets(a, b [][]jurat.MemberIndex) bool {
	return slices.EqualFunc(a, b, func(x, y []jurat.MemberIndex) bool { return slices.Equal(x, y) })
}

// A member that falls silent is waited for once, for the grace, and no more.
func TestTheSilentAreWaitedForOnce(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.params.Reign = 100
	tb.startAll()
	tb.forward(500)
	tb.lose = gone(4)
	tb.clear()
	tb.forward(3000)
	all := []jurat.MemberIndex{1, 2, 3}
	if got := tb.host(1).observers(); !equalSets(got, [][]jurat.MemberIndex{all, all, all}) {
		t.Fatalf("the sets O are %v", got)
	}
	// Openings are at 1020, 2020 and 3020; the proposal follows after two hops,
	// or after the grace where the fourth was still expected.
	for _, want := range []string{"  1240 ", "  2040 ", "  3040 "} {
		if !slices.ContainsFunc(tb.lines, func(l string) bool { return strings.HasPrefix(l, want+"1→2,3,4 propose") }) {
			t.Errorf("no proposal at%sin\n%s", want, strings.Join(tb.lines, "\n"))
		}
	}
}

// Whoever comes back is in the set again at the second round.
func TestTheReturnedAreExpectedAgain(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.params.Reign = 100
	tb.startAll()
	tb.forward(500)
	tb.lose = gone(4)
	tb.forward(3000)
	tb.lose = nil
	tb.clear()
	tb.forward(2000)
	sets := tb.host(2).observers()
	if len(sets) != 2 || len(sets[1]) != 4 {
		t.Errorf("sets O after the return: %v", sets)
	}
}

// An oracle that is always later than the others, but within the grace, is in
// every set: being late once does not keep it out.
func TestTheSlowStayIn(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.params.Reign = 100
	slow := tb.host(4)
	slow.lag = 50
	tb.startAll()
	tb.forward(500)
	tb.clear()
	tb.forward(5000)
	for _, set := range tb.host(1).observers() {
		if len(set) != 4 {
			t.Errorf("a set without the slow one: %v", set)
		}
	}
}

// Whoever comes and goes is waited for less and less often.
func TestComingAndGoingIsNotWaitedFor(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.startAll()
	tb.forward(500)
	m := tb.host(1).machine
	waited := 0
	for round := range 200 {
		s := newState(jurat.NewRound(1, 1), 4, tb.now)
		last := newState(jurat.NewRound(1, 1), 4, tb.now)
		for i := range 4 {
			o := held{msg: &Observe{}}
			if i < 3 || round%2 == 1 {
				s.observes[i] = o
			}
			if i < 3 || round%2 == 0 {
				last.observes[i] = o
			}
		}
		m.past[0] = last
		if s.observes[3].msg == nil && m.expects(4) {
			waited++
		}
		m.judgeArrivals(s)
	}
	if waited > 15 {
		t.Errorf("waited in vain for one member %d times in 200 rounds", waited)
	}
}

// While a feed lacks speakers the leader waits, although all that it expects
// are there.
func TestFeedsWithoutSpeakersAreWaitedFor(t *testing.T) {
	tb := newTable(t, 4, 2)
	tb.params.Reign = 100
	tb.lose = gone(4)
	quiet := tb.host(3)
	words := quiet.words
	quiet.words = func(r jurat.Round) []jurat.Word {
		w := words(r)
		w[1] = jurat.ReasonWord(jurat.ReasonStale)
		return w
	}
	tb.startAll()
	tb.forward(1900)
	// Member 4 comes back in the middle of the grace: its value makes the feed speak.
	tb.lose = nil
	tb.clear()
	tb.forward(2500)
	last := tb.host(1).finished[len(tb.host(1).finished)-1]
	if last.Outcome.Words[1].Tag() != jurat.TagValue || len(last.Proposal.Observations) != 4 {
		t.Errorf("outcome %v of %d observations", last.Outcome.Words, len(last.Proposal.Observations))
	}
}

func TestRoundsRunBackToBack(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.params.Interval = 0
	tb.params.Reign = 50
	tb.startAll()
	tb.forward(1020)
	// A round is open, observe, propose, partial: four hops; the report travels
	// with the next opening.
	for _, h := range tb.hosts {
		if got := len(h.finished); got < 23 {
			t.Errorf("%d has %d reports in a second of %d ms hops", h.self, got, delay)
		}
	}
}

// A leader whose clock is wrong proposes nothing that it would not sign itself.
func TestLeaderWithAWrongClockIsReplaced(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.host(1).skew = 600_000
	tb.startAll()
	tb.forward(12_000)
	if got := tb.host(2).machine.view.number; got < 2 {
		t.Errorf("still in view %d", got)
	}
	for _, h := range tb.hosts[1:] {
		if len(h.finished) < 4 {
			t.Errorf("%d has %v", h.self, h.reports())
		}
	}
	for _, f := range tb.host(2).finished {
		if f.Report.Time > tb.now {
			t.Errorf("report of %v has time %d, the true one is below %d", f.Report.Round, f.Report.Time, tb.now)
		}
	}
	if !slices.ContainsFunc(tb.host(1).drops, func(d Drop) bool { return d.Reason == "skew" }) {
		t.Error("the wrong clock is not named")
	}
}

// A leader that opens round after round gets a few answers and a vote against it.
func TestHastyLeaderIsNotFollowed(t *testing.T) {
	for _, interval := range []jurat.Time{0, 1000} {
		tb := newTable(t, 4, 1)
		tb.params.Interval = interval
		tb.params.Reign = 1000
		for _, h := range tb.hosts[1:] {
			h.start()
		}
		tb.forward(500)
		tb.clear()
		h := tb.host(2)
		for seq := range uint16(200) {
			open := tb.forge(1, &Open{Round: jurat.NewRound(1, seq+1)})
			tb.deliver(letter{from: 1, to: 2, msg: open})
		}
		observed := 0
		for _, msg := range h.said {
			if msg.Kind() == KindObserve {
				observed++
			}
		}
		if observed > 8 || !h.machine.view.voted {
			t.Errorf("interval %d: observed %d times in no time, voted %t", interval, observed, h.machine.view.voted)
		}
	}
}

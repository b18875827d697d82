package round

import (
	"testing"
)

func TestTimersRingInOrder(t *testing.T) {
	var ts timers
	if at := ts.next(); at != 0 {
		t.Errorf("no timer is set, next is %d", at)
	}
	ts.set(graceTimer, 50)
	ts.set(joinTimer, 40)
	ts.set(openTimer, 0) // at once
	if at := ts.next(); at != 1 {
		t.Errorf("next is %d, want at once", at)
	}
	ts.stop(openTimer)
	if ts.due(joinTimer, 39) || !ts.due(joinTimer, 40) || ts.due(openTimer, 40) || ts.next() != 40 {
		t.Errorf("timers %v", ts)
	}
	if !ts.take(joinTimer, 41) || ts.take(joinTimer, 42) || ts.next() != 50 {
		t.Errorf("a timer that was taken rings again: %v", ts)
	}
}

// A clock that was ten minutes ahead and is put right costs its member nothing:
// not as a follower, and not as the next leader.
func TestClockSetBack(t *testing.T) {
	for _, ahead := range []int64{600_000, 3_600_000} {
		tb := newTable(t, 4, 1)
		tb.startAll()
		tb.forward(1500)
		tb.host(2).skew = ahead // the leader of view 2
		tb.forward(1700)
		tb.host(2).skew = 0
		tb.clear()
		tb.forward(4000)
		if got := tb.host(2).reports(); len(got) != 4 || got[3].View() != 2 {
			t.Errorf("%d s ahead and back: reports %v\n%s", ahead/1000, got, tb.state())
		}
	}
}

// A clock that jumps ahead makes its member vote, and no more.
func TestClockSetAhead(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.startAll()
	tb.forward(1500)
	tb.host(3).skew = 600_000
	tb.host(3).wake = tb.now
	tb.forward(2000)
	for _, h := range tb.hosts {
		if h.machine.view.number != 1 {
			t.Errorf("%v followed one member's clock", h.machine)
		}
		for _, f := range h.finished {
			if f.Report.Time > tb.now || f.Report.Time < start {
				t.Errorf("report of %v has time %d", f.Report.Round, f.Report.Time)
			}
		}
	}
}

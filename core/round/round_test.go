package round

import "testing"

// With everyone there and honest, every round ends in one session, with all
// observations, on time, and everybody holds the evidence.

func TestGoodRounds(t *testing.T) {
	for _, n := range []int{4, 7, 10} {
		tb := newTable(t, n, 3)
		tb.startAll()
		tb.forward(10_500)
		for _, h := range tb.hosts {
			if len(h.finished) != 11 {
				t.Errorf("n=%d: %d has %v", n, h.self, h.reports())
			}
			for _, f := range h.finished {
				if f.Proposal == nil || len(f.Proposal.Observations) != n {
					t.Errorf("n=%d: %d: report of %v without its evidence", n, h.self, f.Report.Round)
				}
			}
		}
		if t.Failed() {
			t.Fatal(tb.state())
		}
	}
}

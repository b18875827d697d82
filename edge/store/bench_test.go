package store

import (
	"fmt"
	"slices"
	"syscall"
	"testing"
	"time"

	"github.com/jurat-network/jurat/core/round"
)

// BenchmarkPersist is the write between a proposal and the partial signature,
// the only one of an undisturbed round: the sign-once record with the evidence,
// the watermark of the next answer and the report of the round before.
func BenchmarkPersist(b *testing.B) {
	for _, size := range []struct{ members, feeds int }{{4, 1}, {10, 2000}, {31, 2000}} {
		b.Run(fmt.Sprintf("n=%d,feeds=%d", size.members, size.feeds), func(b *testing.B) {
			s := newSample(b, "bench", size.members, size.feeds)
			st := s.open(b.TempDir())
			p := s.proposal(1)
			var took []time.Duration
			before := cpuTime()
			for i := 1; b.Loop(); i++ {
				p.Propose.Round, p.Report.Round = roundOf(i), roundOf(i)
				for _, o := range p.Observations {
					o.Observation.Round = roundOf(i)
				}
				last := signed(p)
				last.Round = roundOf(i - 1)
				st.Keep(last)
				began := time.Now()
				if err := st.Persist([]round.Record{&round.Answered{Round: roundOf(i + 1)}, &round.Swore{Round: roundOf(i), Digest: p.Propose.Digest}, p, &round.Newest{Report: last}}); err != nil {
					b.Fatal(err)
				}
				took = append(took, time.Since(began))
			}
			b.ReportMetric(float64((cpuTime()-before).Microseconds())/float64(b.N), "cpu-µs/op")
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)/2].Microseconds()), "p50-µs")
			b.ReportMetric(float64(took[len(took)*99/100].Microseconds()), "p99-µs")
		})
	}
}

// cpuTime is what this process has used so far: on a busy machine it says more
// than the clock.
func cpuTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// BenchmarkWatermark is the write before an observation leaves.
func BenchmarkWatermark(b *testing.B) {
	s := newSample(b, "bench", 4, 1)
	st := s.open(b.TempDir())
	for i := 1; b.Loop(); i++ {
		if err := st.Persist([]round.Record{&round.Answered{Round: roundOf(i)}}); err != nil {
			b.Fatal(err)
		}
	}
}

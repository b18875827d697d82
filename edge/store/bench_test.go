package store

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/jurat-network/jurat/core/round"
)

// BenchmarkPersist is the write between a proposal and the partial signature:
// the sign-once record with the evidence, durable.
func BenchmarkPersist(b *testing.B) {
	for _, size := range []struct{ members, feeds int }{{4, 1}, {10, 2000}, {31, 2000}} {
		b.Run(fmt.Sprintf("n=%d,feeds=%d", size.members, size.feeds), func(b *testing.B) {
			s := newSample(b, "bench", size.members, size.feeds)
			st := s.open(b.TempDir())
			p := s.proposal(1)
			var took []time.Duration
			for i := 1; b.Loop(); i++ {
				p.Propose.Round, p.Report.Round = roundOf(i), roundOf(i)
				for _, o := range p.Observations {
					o.Observation.Round = roundOf(i)
				}
				began := time.Now()
				if err := st.Persist([]round.Record{&round.Swore{Round: roundOf(i), Digest: p.Propose.Digest}, p}); err != nil {
					b.Fatal(err)
				}
				took = append(took, time.Since(began))
			}
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)/2].Microseconds()), "p50-µs")
			b.ReportMetric(float64(took[len(took)*99/100].Microseconds()), "p99-µs")
		})
	}
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

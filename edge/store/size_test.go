package store

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// BenchmarkEvidenceSize states the bytes that a round costs each member's disk, and
// what an auditor's document of it has: all members observe, each other values, within
// a thousandth of each other. go test ./edge/store -run ^$ -bench EvidenceSize
func BenchmarkEvidenceSize(b *testing.B) {
	for _, size := range []struct{ members, feeds int }{{4, 1}, {4, 100}, {31, 1}, {31, 100}, {31, 2000}} {
		b.Run(fmt.Sprintf("n=%d,feeds=%d", size.members, size.feeds), func(b *testing.B) {
			s := newSample(b, "size", size.members, size.feeds)
			st := s.open(b.TempDir())
			var observations []jurat.Observation
			for m := range size.members {
				words := make([]jurat.Word, size.feeds)
				for f := range words { // eight decimals: a thousandth is six digits of noise
					words[f] = jurat.ValueWord(67_123_45000000 + int64(jurat.Keccak([]byte{byte(m), byte(f), byte(f >> 8)})[0])<<18)
				}
				o := s.net.Observation(roundOf(1), jurat.MemberIndex(m+1), timeOf(1), words...)
				for i := range o.Seen {
					o.Seen[i] = byte(m)
				}
				observations = append(observations, o)
			}
			d, err := s.net.Swear(observations...)
			if err != nil {
				b.Fatal(err)
			}
			kept := &round.Proposal{Propose: &round.Propose{Round: roundOf(1), Digest: d.Report.Digest(), Observers: d.Observers}, Report: d.Report.Report}
			for i := range d.Observations {
				kept.Observations = append(kept.Observations, &round.Observe{Observation: d.Observations[i].Observation, Sig: d.Observations[i].Sig})
			}
			var body []byte
			for b.Loop() {
				if body, err = st.serving.Load().codec.EncodeEvidence(kept); err != nil {
					b.Fatal(err)
				}
			}
			document, err := json.Marshal(d)
			if err != nil {
				b.Fatal(err)
			}
			b.ReportMetric(float64(len(body)), "stored-B/round")
			b.ReportMetric(float64(len(document)), "document-B/round")
		})
	}
}

package node

import (
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence/evidencetest"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/core/outcome"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/edge/store"
)

// TestNamingsOutliveARestart: who named a message is found in the evidence by a watcher that has seen none of it, with
// the signature that proves it.
func TestNamingsOutliveARestart(t *testing.T) {
	net, err := evidencetest.New("namings", 4, jurat.Feed{Name: "A/USD", Base: "A", Quote: "USD", Decimals: 8, Heartbeat: 60})
	if err != nil {
		t.Fatal(err)
	}
	s, err := store.Open(store.Config{Dir: t.TempDir(), Key: [32]byte{1}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	if err := s.Serve(net.Committee); err != nil {
		t.Fatal(err)
	}
	m := &message.Message{SourceChain: 2, DestinationChain: 1, Sequence: 1, Sent: 1_790_000_000, Deadline: 1_790_003_600}
	const at = jurat.Time(1_790_000_010_000)
	p := &round.Proposal{Propose: &round.Propose{Round: jurat.NewRound(1, 1)}}
	var observations []*jurat.Observation
	for i := range jurat.MemberIndex(3) {
		o := net.Observation(p.Propose.Round, i+1, at, jurat.ValueWord(1))
		if i == 1 {
			o.OneOffs = []jurat.Leaf{message.SentLeaf(m.ID())}
		}
		p.Observations = append(p.Observations, &round.Observe{Observation: o, Sig: jurat.OperatorSignature{1 + byte(i)}})
		p.Propose.Observers = append(p.Propose.Observers, jurat.Observer{Member: i + 1, Digest: o.Digest()})
		observations = append(observations, &o)
	}
	out, err := outcome.Of(net.Committee, observations)
	if err != nil {
		t.Fatal(err)
	}
	p.Report, p.Propose.Digest = out.Report, out.Report.Digest()
	if err := s.Persist([]round.Record{&round.Answered{Round: p.Report.Round}, &round.Swore{Round: p.Report.Round, Digest: p.Propose.Digest}, p}); err != nil {
		t.Fatal(err)
	}
	w, err := newWatcher(s, nil, net.Committee, 1, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.recall(m); err != nil {
		t.Fatal(err)
	}
	x := w.notes.named[m.ID()]
	if x == nil || len(x.due()) != 1 || x.due()[0].Member != 2 || x.due()[0].Sig[0] != 2 || !x.due()[0].Names(message.SentLeaf(m.ID())) {
		t.Fatalf("it finds %+v", x)
	}
	other := *m
	other.Sequence++
	if err := w.recall(&other); err != nil || w.notes.named[other.ID()] != nil {
		t.Errorf("of another message it finds something, %v", err)
	}
}

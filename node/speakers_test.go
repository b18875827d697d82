package node

import (
	"context"
	"slices"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// saying is a speaker with so many leaves of one kind.
type saying struct {
	kind  jurat.Kind
	count int
}

func (s saying) Leaves(jurat.Round) (leaves []jurat.Leaf) {
	for i := range s.count {
		leaves = append(leaves, jurat.Leaf{Kind: s.kind, Subject: jurat.Hash{byte(255 - i), byte(i >> 8)}})
	}
	return leaves
}

func (saying) Sworn(round.Finished)                    {}
func (s saying) Frame() byte                           { return 0xe0 | byte(s.kind) }
func (saying) Receive(jurat.MemberIndex, []byte) error { return nil }
func (saying) Run(context.Context)                     {}

// TestSpeakersShareAnObservation: whoever has much to say leaves room for the others.
func TestSpeakersShareAnObservation(t *testing.T) {
	feeds := func(r jurat.Round) round.Observed { return round.Observed{Round: r} }
	for _, c := range []struct{ first, second, want1, want2 int }{
		{0, 0, 0, 0}, {3, 5, 3, 5}, {600, 3, room - 3, 3}, {600, 600, (room + 1) / 2, room / 2}, {2, 900, 2, room - 2},
	} {
		s := speakers{saying{jurat.KindResponse, c.first}, saying{jurat.KindScorecard, c.second}}
		o := s.observe(feeds)(1)
		count := map[jurat.Kind]int{}
		for _, l := range o.OneOffs {
			count[l.Kind]++
		}
		if count[jurat.KindResponse] != c.want1 || count[jurat.KindScorecard] != c.want2 {
			t.Errorf("%d and %d leaves: said %v, want %d and %d", c.first, c.second, count, c.want1, c.want2)
		}
		if !slices.IsSortedFunc(o.OneOffs, jurat.CompareSubjects) {
			t.Errorf("%d and %d leaves: not ascending", c.first, c.second)
		}
	}
	s := speakers{saying{kind: jurat.KindResponse}, saying{kind: jurat.KindScorecard}}
	if got := s.of(0xe4); got != listener(s[1].(saying)) {
		t.Errorf("frame 0xe4 is for %v", got)
	}
	if got := s.of(0x01); got != nil {
		t.Errorf("frame 0x01 is for %v", got)
	}
}

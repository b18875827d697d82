package record_test

import (
	"errors"
	"reflect"
	"slices"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/evidence/evidencetest"
	"github.com/jurat-network/jurat/core/record"
)

// sworn is a network of four with three reports: all observe in the first, member
// 4 is missing in the second, and member 2 has no value in the third.
func sworn(t *testing.T) (*evidencetest.Network, []*evidence.Document) {
	t.Helper()
	network, err := evidencetest.New("record", 4, jurat.Feed{Name: "BTC/USD", Base: "BTC", Quote: "USD", Decimals: 8, Heartbeat: 60, Deviation: 1000})
	if err != nil {
		t.Fatal(err)
	}
	var documents []*evidence.Document
	for seq := range uint16(3) {
		var all []jurat.Observation
		for m := jurat.MemberIndex(1); m <= 4; m++ {
			word := jurat.ValueWord(100 + int64(m))
			if seq == 2 && m == 2 {
				word = jurat.ReasonWord(jurat.ReasonFewSources)
			}
			if seq != 1 || m != 4 {
				all = append(all, network.Observation(jurat.NewRound(1, seq+1), m, 1_700_000_000_000, word))
			}
		}
		d, err := network.Swear(all...)
		if err != nil {
			t.Fatal(err)
		}
		documents = append(documents, d)
	}
	return network, documents
}

func TestCount(t *testing.T) {
	network, documents := sworn(t)
	got, err := record.Count(network.Committee, documents)
	if err != nil {
		t.Fatal(err)
	}
	type counts struct{ rounds, observed, spoke uint64 }
	for i, want := range []counts{{3, 3, 3}, {3, 3, 2}, {3, 3, 3}, {3, 2, 2}} {
		if have := (counts{got[i].Rounds, got[i].Observed, got[i].Spoke}); have != want {
			t.Errorf("member %d: %+v, want %+v", i+1, have, want)
		}
	}
	if want := []jurat.Round{jurat.NewRound(1, 2)}; !slices.Equal(got[3].Missed, want) {
		t.Errorf("member 4 missed %v, want %v", got[3].Missed, want)
	}
	slices.Reverse(documents)
	if again, err := record.Count(network.Committee, documents); err != nil || !reflect.DeepEqual(again, got) {
		t.Errorf("in another order %+v, %v", again, err)
	}
}

func TestCountRefused(t *testing.T) {
	network, documents := sworn(t)
	if _, err := record.Count(network.Committee, append(documents, documents[0])); !errors.Is(err, record.ErrCount) {
		t.Errorf("a round twice: %v", err)
	}
	// Leaving an observer out, so that it counts as missing, breaks the evidence leaf.
	d := *documents[0]
	d.Observers, d.Observations = d.Observers[:3], d.Observations[:3]
	if _, err := record.Count(network.Committee, []*evidence.Document{&d}); !errors.Is(err, record.ErrCount) || !errors.Is(err, evidence.ErrAudit) {
		t.Errorf("an observer left out: %v", err)
	}
	other, err := evidencetest.New("another", 4, network.Committee.Feeds...)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := record.Count(other.Committee, documents); !errors.Is(err, record.ErrCount) {
		t.Errorf("another committee's: %v", err)
	}
}

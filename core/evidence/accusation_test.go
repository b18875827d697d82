package evidence_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/evidence/evidencetest"
)

// accused is a report with one leaf more than its observations give, a second word of its feed
// or a false one instead of the true, signed by the committee's key.
func accused(t testing.TB, double bool) *evidence.Accusation {
	t.Helper()
	network, err := evidencetest.New("accused", 4, jurat.Feed{Name: "BTC/USD", Base: "BTC", Quote: "USD", Decimals: 8, Heartbeat: 60, Deviation: 1000})
	if err != nil {
		t.Fatal(err)
	}
	var all []jurat.Observation
	for m := jurat.MemberIndex(1); m <= 4; m++ {
		all = append(all, network.Observation(jurat.NewRound(1, 1), m, 1_700_000_000_000, jurat.ValueWord(100)))
	}
	d, err := network.Swear(all...)
	if err != nil {
		t.Fatal(err)
	}
	if double {
		d.Leaves = append(d.Leaves, d.Leaves[1])
	}
	d.Leaves[1].Payload = jurat.Hash(jurat.ValueWord(105))
	d.Report.Root = jurat.NewTree(jurat.HashLeaves(d.Leaves)).Root()
	if d.Report.Signature, err = network.Sign(d.Report.Digest()); err != nil {
		t.Fatal(err)
	}
	return &evidence.Accusation{Document: d, Signers: []evidence.Signer{{Member: 2, Context: jurat.Hash{1}, Sig: jurat.OperatorSignature{2, 64: 27}}}}
}

func TestAccusation(t *testing.T) {
	for _, double := range []bool{false, true} {
		a := accused(t, double)
		data, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		again, err := evidence.ParseAccusation(data)
		if err != nil || !reflect.DeepEqual(again.Signers, a.Signers) || again.Document.Report != a.Document.Report {
			t.Fatalf("%+v, %v", again, err)
		}
		switch p := again.Proof(0).(type) {
		case *evidence.DoubleLeaf:
			if !double || !reflect.DeepEqual(p.Signers, a.Signers) {
				t.Errorf("double %t gives %+v", double, p)
			}
		case *evidence.InvalidReport:
			if double || !reflect.DeepEqual(p.Signers, a.Signers) {
				t.Errorf("double %t gives %+v", double, p)
			}
		default:
			t.Errorf("double %t gives %T", double, p)
		}
	}
	innocent := accused(t, false)
	innocent.Document.Leaves[1].Payload = jurat.Hash(jurat.ValueWord(100))
	innocent.Document.Report.Root = jurat.NewTree(jurat.HashLeaves(innocent.Document.Leaves)).Root()
	if p := innocent.Proof(0); p != nil {
		t.Errorf("a report that follows from its evidence is proven: %+v", p)
	}
}

// FuzzParseAccusation: whatever the bytes, an accusation is refused by one error or written back.
func FuzzParseAccusation(f *testing.F) {
	for _, double := range []bool{false, true} {
		data, err := json.Marshal(accused(f, double))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Add([]byte(`{}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := evidence.ParseAccusation(data)
		if err != nil {
			if !errors.Is(err, evidence.ErrMalformed) {
				t.Errorf("refused by %v", err)
			}
			return
		}
		for feed := range a.Document.Committee.Feeds {
			_ = a.Proof(feed)
		}
		if _, err := json.Marshal(a); err != nil {
			t.Error(err)
		}
	})
}

package evidence_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/evidence/evidencetest"
	"github.com/jurat-network/jurat/core/threshold"
)

// bundleOf is the proof of a feed's word.
func bundleOf(t testing.TB, net *evidencetest.Network, feed int) *evidence.Bundle {
	t.Helper()
	audited, err := evidence.Audit(net.Committee, sworn(t, net), feed)
	if err != nil {
		t.Fatal(err)
	}
	return audited.Bundle
}

func TestVerifyNamesTheFault(t *testing.T) {
	net := newNetwork(t)
	for _, c := range []struct {
		name   string
		change func(b *evidence.Bundle)
		want   evidence.Fault
	}{
		{"nothing", func(b *evidence.Bundle) {}, ""},
		{"no description of the feed", func(b *evidence.Bundle) { b.Feed = nil }, ""},
		{"the key it names", func(b *evidence.Bundle) { b.Key[0] ^= 1 }, evidence.FaultKey},
		{"the feed's decimals", func(b *evidence.Bundle) { f := *b.Feed; f.Decimals = 18; b.Feed = &f }, evidence.FaultFeed},
		{"the leaf's kind", func(b *evidence.Bundle) { b.Leaf.Kind = jurat.KindResponse }, evidence.FaultFeed},
		{"a reason as the word", func(b *evidence.Bundle) { b.Leaf.Payload = jurat.Hash(jurat.ReasonWord(1)) }, evidence.FaultWord},
		{"padding in the word", func(b *evidence.Bundle) { b.Leaf.Payload[5] = 1 }, evidence.FaultWord},
		{"the value", func(b *evidence.Bundle) { b.Leaf.Payload[31] ^= 1 }, evidence.FaultPath},
		{"a path cut short", func(b *evidence.Bundle) { b.Path = b.Path[1:] }, evidence.FaultPath},
		{"the root", func(b *evidence.Bundle) { b.Report.Root[0] ^= 1 }, evidence.FaultPath},
		{"the round", func(b *evidence.Bundle) { b.Report.Round++ }, evidence.FaultSignature},
		{"the time", func(b *evidence.Bundle) { b.Report.Time++ }, evidence.FaultSignature},
		{"the committee", func(b *evidence.Bundle) { b.Report.Committee[0] ^= 1 }, evidence.FaultSignature},
		{"the epoch", func(b *evidence.Bundle) { b.Report.Epoch++ }, evidence.FaultSignature},
		{"the signature's R", func(b *evidence.Bundle) { b.Report.Signature.R[0] ^= 1 }, evidence.FaultSignature},
		{"a zero R", func(b *evidence.Bundle) { b.Report.Signature.R = jurat.Address{} }, evidence.FaultSignature},
		{"a zero S", func(b *evidence.Bundle) { b.Report.Signature.S = [32]byte{} }, evidence.FaultSignature},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := bundleOf(t, net, 0)
			c.change(b)
			err := b.Verify(net.Committee.Key)
			if c.want == "" {
				if err != nil {
					t.Fatalf("a true bundle is refused: %v", err)
				}
				return
			}
			if invalid, ok := errors.AsType[*evidence.Invalid](err); !ok || invalid.Fault != c.want {
				t.Errorf("error %v, want fault %s", err, c.want)
			}
		})
	}
}

func TestVerifyTellsABadKeyFromABadSignature(t *testing.T) {
	net := newNetwork(t)
	b := bundleOf(t, net, 0)
	b.Key = [32]byte{} // no x coordinate of a group key
	if err := b.Verify([32]byte{}); !errors.Is(err, threshold.ErrGroup) {
		t.Errorf("error %v, want one that wraps threshold.ErrGroup", err)
	}
}

func TestParseBundleIsStrict(t *testing.T) {
	net := newNetwork(t)
	good, err := json.Marshal(bundleOf(t, net, 0))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := evidence.ParseBundle(good); err != nil {
		t.Fatal(err)
	}
	edit := func(old, new string) string {
		if !strings.Contains(string(good), old) {
			t.Fatalf("the bundle has no %q", old)
		}
		return strings.Replace(string(good), old, new, 1)
	}
	for name, doc := range map[string]string{
		"nothing":                      "",
		"another document":             `{"format":"jurat.evidence.v1"}`,
		"another format":               edit(evidence.BundleFormat, "jurat.bundle.v2"),
		"an unknown name":              edit(`{"format"`, `{"value":"5","format"`),
		"a name twice":                 edit(`"epoch":1`, `"epoch":1,"epoch":1`),
		"a name twice in another case": edit(`"epoch":1`, `"epoch":1,"Epoch":2`),
		"bytes after it":               string(good) + "{}",
		"a short hash":                 edit(`"root":"0x`, `"root":"0xabc`),
		"another digest":               edit(`"digest":"0x`, `"digest":"0x0000000000000000000000000000000000000000000000000000000000000000","x":"`),
		"a negative round":             edit(`"round":`, `"round":-`),
		"a kind too large":             edit(`"kind":1`, `"kind":256`),
		"a long path":                  edit(`"path":[`, `"path":[`+strings.Repeat(`"0x`+strings.Repeat("00", 32)+`",`, evidence.MaxPath)),
		"deep nesting":                 edit(`"path":[`, `"path":[`+strings.Repeat("[", 20)),
		"too many bytes":               string(good) + strings.Repeat(" ", evidence.MaxBundleBytes),
	} {
		if _, err := evidence.ParseBundle([]byte(doc)); !errors.Is(err, evidence.ErrMalformed) {
			t.Errorf("%s: error %v, want one that wraps ErrMalformed", name, err)
		}
	}
}

func TestParseRefusesFalseCommittees(t *testing.T) {
	net := newNetwork(t)
	good, err := json.Marshal(sworn(t, net))
	if err != nil {
		t.Fatal(err)
	}
	first, second := net.Committee.Members[0].Operator.String(), net.Committee.Members[1].Operator.String()
	id := btc.ID()
	for name, change := range map[string][2]string{
		"an operator that its key does not give": {first, second},
		"members out of order":                   {`"index":2`, `"index":3`},
		"a feed id that its terms do not give":   {id.String(), jurat.Hash{}.String()},
		"a threshold of f+1":                     {`"threshold":3`, `"threshold":2`},
		"a key that is no point":                 {`"key":"0x02`, `"key":"0x05`},
		"a signature cut short":                  {`"signature":"0x`, `"signature":"0x00","x":"`},
	} {
		if !strings.Contains(string(good), change[0]) {
			if name == "a key that is no point" {
				change = [2]string{`"key":"0x03`, `"key":"0x05`}
			} else {
				t.Fatalf("%s: the document has no %q", name, change[0])
			}
		}
		doc := strings.Replace(string(good), change[0], change[1], 1)
		if _, err := evidence.Parse([]byte(doc)); !errors.Is(err, evidence.ErrMalformed) {
			t.Errorf("%s: error %v, want one that wraps ErrMalformed", name, err)
		}
	}
}

// FuzzBundle: parsing and verifying are total, and what parses says the same
// after a round trip.
func FuzzBundle(f *testing.F) {
	net := newNetwork(f)
	good, err := json.Marshal(bundleOf(f, net, 0))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good)
	f.Add([]byte(`{"format":"jurat.bundle.v1","path":[]}`))
	f.Add([]byte(`[[[[`))
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := evidence.ParseBundle(data)
		if err != nil {
			return
		}
		b.Verify(b.Key)
		again, err := json.Marshal(b)
		if err != nil {
			t.Fatal(err)
		}
		c, err := evidence.ParseBundle(again)
		if err != nil {
			t.Fatalf("what was parsed does not parse again: %v", err)
		}
		if c.Report != b.Report || c.Leaf != b.Leaf || c.Key != b.Key {
			t.Fatalf("changed on the way: %+v to %+v", b, c)
		}
	})
}

// FuzzDocument: parsing and auditing are total, whatever the document claims.
func FuzzDocument(f *testing.F) {
	net := newNetwork(f)
	good, err := json.Marshal(sworn(f, net))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good)
	f.Add([]byte(`{"format":"jurat.evidence.v1","committee":{},"report":{}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := evidence.Parse(data)
		if err != nil {
			return
		}
		for feed := range d.Committee.Feeds {
			audited, err := evidence.Audit(&d.Committee, d, feed)
			if (err == nil) != !hasFailure(audited.Steps) {
				t.Fatalf("error %v beside steps %+v", err, audited.Steps)
			}
		}
	})
}

func hasFailure(steps []evidence.Step) bool {
	for _, s := range steps {
		if !s.OK {
			return true
		}
	}
	return false
}

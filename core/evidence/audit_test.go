package evidence_test

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/evidence/evidencetest"
)

var (
	btc = jurat.Feed{Name: "BTC/USD", Base: "BTC", Quote: "USD", Decimals: 8, Heartbeat: 60, Deviation: 1000}
	eth = jurat.Feed{Name: "ETH/USD", Base: "ETH", Quote: "USD", Decimals: 8, Heartbeat: 60, Deviation: 1000}
	sol = jurat.Feed{Name: "SOL/USD", Base: "SOL", Quote: "USD", Decimals: 8, Heartbeat: 60, Deviation: 1000}
)

const firstTime = jurat.Time(1_700_000_000_000)

func newNetwork(t testing.TB) *evidencetest.Network {
	t.Helper()
	net, err := evidencetest.New("audit", 4, btc, eth, sol)
	if err != nil {
		t.Fatal(err)
	}
	return net
}

// sworn is a report in which BTC has a value, ETH is halted and SOL is left out.
func sworn(t testing.TB, net *evidencetest.Network) *evidence.Document {
	t.Helper()
	var all []jurat.Observation
	for m := range jurat.MemberIndex(4) {
		ether, solana := jurat.ReasonWord(jurat.ReasonFewSources), jurat.Word{}
		if m < 2 {
			ether = jurat.ValueWord(3_000_00000000)
		}
		if m == 0 {
			solana = jurat.ValueWord(150_00000000)
		}
		all = append(all, net.Observation(jurat.NewRound(1, 7), m+1, firstTime+jurat.Time(m),
			jurat.ValueWord(67_000_00000000+int64(m)), ether, solana))
	}
	d, err := net.Swear(all...)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestAuditOfWhatIsTrue(t *testing.T) {
	net := newNetwork(t)
	d := sworn(t, net)
	for feed, want := range []jurat.Word{jurat.ValueWord(67_000_00000001), jurat.Halted, {}} {
		got, err := evidence.Audit(net.Committee, d, feed)
		if err != nil {
			t.Fatalf("feed %d: %v", feed, err)
		}
		if got.Word != want {
			t.Errorf("feed %d: word %s, want %s", feed, got.Word, want)
		}
		names := stepNames(got.Steps)
		path := []string{evidence.StepPath}
		if want.Tag() == jurat.TagNone {
			path = nil
		}
		if wantNames := slices.Concat([]string{evidence.StepCommittee,
			evidence.StepObservation, evidence.StepObservation, evidence.StepObservation, evidence.StepObservation,
			evidence.StepObservers, evidence.StepEvidence, evidence.StepTime, evidence.StepWords, evidence.StepMedian, evidence.StepLeaf},
			path, []string{evidence.StepRoot, evidence.StepDigest, evidence.StepSignature}); !slices.Equal(names, wantNames) {
			t.Errorf("feed %d: steps %q, want %q", feed, names, wantNames)
		}
		if got.Bundle == nil {
			if want.Tag() != jurat.TagNone {
				t.Errorf("feed %d: no bundle", feed)
			}
		} else if err := got.Bundle.Verify(net.Committee.Key); err != nil {
			t.Errorf("feed %d: the audit's bundle: %v", feed, err)
		}
	}
}

func stepNames(steps []evidence.Step) (names []string) {
	for _, s := range steps {
		names = append(names, s.Name)
	}
	return names
}

// TestAuditNotices changes one thing at a time, re-signs what a forger could
// re-sign, and wants the audit to name exactly the steps that no longer hold.
func TestAuditNotices(t *testing.T) {
	const committee, observation, observers, leafOfEvidence = evidence.StepCommittee, evidence.StepObservation, evidence.StepObservers, evidence.StepEvidence
	const timeStep, leaf, path, root, signature = evidence.StepTime, evidence.StepLeaf, evidence.StepPath, evidence.StepRoot, evidence.StepSignature
	for _, c := range []struct {
		name   string
		change func(t *testing.T, net *evidencetest.Network, d *evidence.Document)
		want   []string
	}{
		{"the committee's signature", func(t *testing.T, net *evidencetest.Network, d *evidence.Document) {
			d.Report.Signature.S[31] ^= 1
		}, []string{signature}},
		{"an operator's signature", func(t *testing.T, net *evidencetest.Network, d *evidence.Document) {
			d.Observations[2].Sig[40] ^= 1
		}, []string{observation}},
		{"an observation signed by another operator", func(t *testing.T, net *evidencetest.Network, d *evidence.Document) {
			d.Observations[2].Sig = net.SignAs(2, d.Observers[2].Digest)
		}, []string{observation}},
		{"a word, signed anew", func(t *testing.T, net *evidencetest.Network, d *evidence.Document) {
			s := &d.Observations[3]
			s.Observation.Words[0] = jurat.ValueWord(1)
			s.Sig = net.SignAs(4, s.Observation.Digest())
		}, []string{observers, leaf, root}},
		{"a word, signed anew and named by its digest", func(t *testing.T, net *evidencetest.Network, d *evidence.Document) {
			s := &d.Observations[3]
			s.Observation.Words[0] = jurat.ValueWord(1)
			d.Observers[3].Digest = s.Observation.Digest()
			s.Sig = net.SignAs(4, d.Observers[3].Digest)
		}, []string{leafOfEvidence, leaf, root}},
		{"an observation of another round", func(t *testing.T, net *evidencetest.Network, d *evidence.Document) {
			for i := range d.Observations {
				s := &d.Observations[i]
				s.Observation.Round++
				d.Observers[i].Digest = s.Observation.Digest()
				s.Sig = net.SignAs(s.Observation.Member, d.Observers[i].Digest)
			}
		}, []string{observation, observation, observation, observation, leafOfEvidence, path, root}},
		{"fewer observations than a report takes", func(t *testing.T, net *evidencetest.Network, d *evidence.Document) {
			d.Observers, d.Observations = d.Observers[:2], d.Observations[:2]
		}, []string{observers}},
		{"an observation shown twice", func(t *testing.T, net *evidencetest.Network, d *evidence.Document) {
			d.Observers[3], d.Observations[3] = d.Observers[2], d.Observations[2]
		}, []string{observers}},
		{"an observer withheld", func(t *testing.T, net *evidencetest.Network, d *evidence.Document) {
			d.Observers, d.Observations = d.Observers[:3], d.Observations[:3]
		}, []string{leafOfEvidence, path, root}},
		{"another time, sworn", func(t *testing.T, net *evidencetest.Network, d *evidence.Document) {
			d.Report.Time += 1000
			swear(t, net, d)
		}, []string{timeStep}},
		{"another value, sworn", func(t *testing.T, net *evidencetest.Network, d *evidence.Document) {
			d.Leaves[1].Payload = jurat.Hash(jurat.ValueWord(99_000_00000000))
			rebuild(t, net, d)
		}, []string{leaf, root}},
		{"a leaf more, sworn", func(t *testing.T, net *evidencetest.Network, d *evidence.Document) {
			d.Leaves = append(d.Leaves, jurat.Leaf{Kind: jurat.KindFeed, Subject: sol.ID(), Payload: jurat.Hash(jurat.ValueWord(5))})
			rebuild(t, net, d)
		}, []string{path, root}},
		{"a report after the key's end", func(t *testing.T, net *evidencetest.Network, d *evidence.Document) {
			net.Committee.Expiry = d.Report.Time.Seconds() - 1
		}, []string{committee}},
		{"an operator that did not found the committee", func(t *testing.T, net *evidencetest.Network, d *evidence.Document) {
			other, err := evidencetest.New("other", 4)
			if err != nil {
				t.Fatal(err)
			}
			net.Committee.Members[3] = other.Committee.Members[3]
			d.Committee = *net.Committee
			d.Observations[3].Sig = other.SignAs(4, d.Observers[3].Digest)
		}, []string{committee}},
		{"another committee than the trusted one", func(t *testing.T, net *evidencetest.Network, d *evidence.Document) {
			other, err := evidencetest.New("other", 4, btc, eth, sol)
			if err != nil {
				t.Fatal(err)
			}
			d.Committee = *other.Committee
		}, []string{committee}},
	} {
		t.Run(c.name, func(t *testing.T) {
			net := newNetwork(t)
			d := sworn(t, net)
			c.change(t, net, d)
			got, err := evidence.Audit(net.Committee, d, 0)
			if !errors.Is(err, evidence.ErrAudit) {
				t.Fatalf("error %v, want one that wraps ErrAudit", err)
			}
			var failed []string
			for _, s := range got.Steps {
				if !s.OK {
					failed = append(failed, s.Name)
				}
			}
			if !slices.Equal(failed, c.want) {
				t.Errorf("failed steps %q, want %q", failed, c.want)
			}
			if !strings.Contains(err.Error(), failed[0]) {
				t.Errorf("error %q does not name the first failed step %q", err, failed[0])
			}
		})
	}
}

// TestAuditOfALeafThatWasNotSworn covers the feed that nothing is sworn of.
func TestAuditOfALeafThatWasNotSworn(t *testing.T) {
	net := newNetwork(t)
	d := sworn(t, net)
	d.Leaves = append(d.Leaves, jurat.Leaf{Kind: jurat.KindFeed, Subject: sol.ID(), Payload: jurat.Hash(jurat.ValueWord(5))})
	rebuild(t, net, d)
	got, err := evidence.Audit(net.Committee, d, 2)
	if !errors.Is(err, evidence.ErrAudit) || got.Bundle != nil {
		t.Errorf("error %v and bundle %v, want ErrAudit and none", err, got.Bundle)
	}
}

// swear signs the document's report as 2f+1 corrupt members would.
func swear(t *testing.T, net *evidencetest.Network, d *evidence.Document) {
	t.Helper()
	var err error
	if d.Report.Signature, err = net.Sign(d.Report.Digest()); err != nil {
		t.Fatal(err)
	}
}

// rebuild makes the report's root that of its leaves and swears it.
func rebuild(t *testing.T, net *evidencetest.Network, d *evidence.Document) {
	t.Helper()
	hashes := make([]jurat.Hash, len(d.Leaves))
	for i, l := range d.Leaves {
		hashes[i] = l.Hash()
	}
	d.Report.Root = jurat.NewTree(hashes).Root()
	swear(t, net, d)
}

func TestAuditRefusesAnUnknownFeed(t *testing.T) {
	net := newNetwork(t)
	d := sworn(t, net)
	for _, feed := range []int{-1, 3} {
		if _, err := evidence.Audit(net.Committee, d, feed); !errors.Is(err, evidence.ErrNoSuchFeed) {
			t.Errorf("feed %d: error %v, want ErrNoSuchFeed", feed, err)
		}
	}
}

func TestDocumentRoundTrips(t *testing.T) {
	net := newNetwork(t)
	d := sworn(t, net)
	first, err := json.Marshal(d)
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := evidence.Parse(first)
	if err != nil {
		t.Fatal(err)
	}
	second, err := json.Marshal(parsed)
	if err != nil {
		t.Fatal(err)
	}
	if string(first) != string(second) {
		t.Errorf("document changed on the way:\n%s\n%s", first, second)
	}
	if _, err := evidence.Audit(net.Committee, parsed, 0); err != nil {
		t.Errorf("audit of the parsed document: %v", err)
	}
}

package sim

import (
	"errors"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/threshold"
)

// TestSameSeedSameRun runs seeds twice, and once more with a transcript: all
// three go through the same events.
func TestSameSeedSameRun(t *testing.T) {
	const duration = 120_000
	for seed := range uint64(20) {
		first, err := RunSeed(seed, Options{Duration: duration})
		if err != nil {
			t.Fatal(err)
		}
		lines := 0
		for _, o := range []Options{{Duration: duration}, {Duration: duration, Trace: func(string) { lines++ }}} {
			again, err := RunSeed(seed, o)
			if err != nil {
				t.Fatal(err)
			}
			if again.Fingerprint != first.Fingerprint || again.Reports != first.Reports {
				t.Errorf("seed %d: fingerprints %x and %x, %d and %d reports", seed, first.Fingerprint, again.Fingerprint, first.Reports, again.Reports)
			}
		}
		if lines < 1000 {
			t.Errorf("seed %d: a transcript of %d lines", seed, lines)
		}
	}
}

// TestSizes holds the seeds to the shares that are promised.
func TestSizes(t *testing.T) {
	count := map[int]int{}
	attacks := map[string]bool{}
	for seed := range uint64(1000) {
		p := NewPlan(seed, 0)
		count[p.N]++
		if len(p.Faulty) > p.Faults() {
			t.Errorf("seed %d: %d faulty of %d", seed, len(p.Faulty), p.N)
		}
		for _, f := range p.Faulty {
			if f.Attack != nil {
				attacks[f.Attack.Name()] = true
			}
		}
		if last := p.Spells[len(p.Spells)-1]; last.Until < p.Duration {
			t.Errorf("seed %d: the weather ends at %d", seed, last.Until)
		}
	}
	if count[4] != 400 || count[7] != 300 || count[16] != 200 || count[31] != 100 {
		t.Errorf("sizes %v; want 40, 30, 20 and 10%% of 4, 7, 16 and 31", count)
	}
	if len(attacks) != 13 {
		t.Errorf("%d attacks were drawn: %v", len(attacks), attacks)
	}
}

func TestAgendaIsInOrder(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	var a agenda
	for range 5000 {
		a.add(event{at: jurat.Time(rng.IntN(100))})
		if rng.IntN(3) == 0 {
			a.next()
		}
	}
	last := event{}
	for e, ok := a.next(); ok; e, ok = a.next() {
		if !last.before(&e) {
			t.Fatalf("%d/%d after %d/%d", e.at, e.turn, last.at, last.turn)
		}
		last = e
	}
}

// TestSchemesKeepTheirPromises holds the ideal scheme and the real one to the
// same rules.
func TestSchemesKeepTheirPromises(t *testing.T) {
	nodes, err := newReal(7, 4)
	if err != nil {
		t.Fatal(err)
	}
	for name, s := range map[string]scheme{"ideal": newIdeal(7, 4), "real": nodes} {
		t.Run(name, func(t *testing.T) {
			a, b := jurat.Keccak([]byte("a")), jurat.Keccak([]byte("b"))
			sig := s.signOperator(2, a)
			if !s.VerifyOperator(2, a, sig) || s.VerifyOperator(1, a, sig) || s.VerifyOperator(2, b, sig) || s.VerifyOperator(5, a, sig) {
				t.Error("an operator's signature is its own over one digest")
			}
			signers := []nonces{s.newNonces(1, 1), s.newNonces(2, 1), s.newNonces(4, 1)}
			var list threshold.List
			for i, m := range []jurat.MemberIndex{1, 2, 4} {
				c, err := signers[i].Commit(1)
				if err != nil || !s.CheckCommitment(&c) {
					t.Fatalf("commit: %v", err)
				}
				list = append(list, threshold.Entry{Member: m, Commitment: c})
			}
			if _, err := signers[0].Commit(1); err == nil {
				t.Error("one id was drawn twice")
			}
			var z [][32]byte
			for i := range signers {
				part, err := signers[i].Sign(1, a, list)
				if err != nil {
					t.Fatal(err)
				}
				if !s.VerifyShare(a, list, list[i].Member, part) || s.VerifyShare(b, list, list[i].Member, part) {
					t.Error("a partial is for one digest")
				}
				z = append(z, part)
				if _, err := signers[i].Sign(1, b, list); err == nil {
					t.Error("a nonce served twice")
				}
			}
			report, err := s.Aggregate(a, list, z)
			if err != nil || !s.VerifyReport(a, report) || s.VerifyReport(b, report) {
				t.Errorf("aggregate: %v", err)
			}
			z[1][31] ^= 1
			var bad *threshold.BadShares
			if _, err := s.Aggregate(a, list, z); !errors.As(err, &bad) || !slices.Equal(bad.Members, []jurat.MemberIndex{2}) {
				t.Errorf("a wrong partial of member 2 gives %v", err)
			}
			if _, err := s.Aggregate(a, list[:2], z[:2]); err == nil {
				t.Error("two of four have signed for three")
			}
			stranger := threshold.Commitment{}
			if s.CheckCommitment(&stranger) {
				t.Error("a commitment that nobody drew")
			}
			signers[0].Forget(10)
			if _, err := signers[0].Commit(9); err == nil {
				t.Error("a forgotten id was drawn")
			}
		})
	}
}

// TestFlattenTellsApart: equal values give equal bytes and different ones
// different bytes, unexported fields included.
func TestFlattenTellsApart(t *testing.T) {
	type inner struct {
		a []byte
		s string
		p *int
	}
	one, two := 1, 2
	values := []inner{{}, {a: []byte{1}}, {a: []byte{1, 0}}, {s: "x"}, {p: &one}, {p: &two}}
	for i := range values {
		for j := range values {
			x, y := flatten(nil, reflect.ValueOf(values[i])), flatten(nil, reflect.ValueOf(values[j]))
			if slices.Equal(x, y) != (i == j) {
				t.Errorf("values %d and %d: %x and %x", i, j, x, y)
			}
		}
	}
}

// TestViolationSaysHowToReplay: whoever sees a failure can repeat it.
func TestViolationSaysHowToReplay(t *testing.T) {
	v := &Violation{Seed: 17, Replay: replay("real", 17), At: 61_005, Member: 3, Invariant: signOnce, Detail: "round 1.1"}
	if got := v.Error(); !strings.Contains(got, "jurat sim --real --seed 17") || !strings.Contains(got, "61.005 s") {
		t.Error(got)
	}
}

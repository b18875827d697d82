package sim

import (
	"maps"
	"slices"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/sim/adversary"
)

// TestVerdicts: every adversary, from every seat of a small world, ends with the
// verdict that its breach deserves, and nobody else with any. Who is slow, silent
// or merely loud breaks no rule that can be proven: the others do without it.
func TestVerdicts(t *testing.T) {
	twice, off := evidence.Equivocation, evidence.Outlying
	deserved := map[string][]evidence.Breach{
		"leader that equivocates":                      {twice},
		"observer that equivocates":                    {twice, off}, // some of its versions are far off, too
		"observer that lies":                           {off},
		"leader that rules badly but just fast enough": {twice}, // it proposes digests that it does not sign
		"flooder":                           {twice},
		"nonce-reuse baiter":                {twice},
		"victim of an operator key's thief": {twice},
	}
	for _, attack := range adversary.All() {
		name := attack().Name()
		got := map[evidence.Breach]int{}
		for seat := range jurat.MemberIndex(4) {
			w := smallWorld(t, smallPlan(seat+1, attack()))
			w.startAll()
			w.runUntil(20_000)
			if w.check.broken != nil {
				t.Fatalf("%s as member %d: %v", name, seat+1, w.check.broken)
			}
			for m, convictions := range w.check.court.verdicts {
				if m != seat+1 {
					t.Errorf("%s as member %d: member %d is convicted", name, seat+1, m)
				}
				for breach, n := range convictions {
					got[breach] += n
				}
			}
		}
		want := deserved[name]
		if breaches := slices.Sorted(maps.Keys(got)); !slices.Equal(breaches, want) {
			t.Errorf("%s: convicted of %v, deserves %v", name, got, want)
		}
		t.Logf("%s: %v", name, got)
	}
}

package node

import (
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/evidence"
)

// Each step of a demand is taken by one member first and by all others later, one
// after another: the first changes from step to step, and whoever has not answered
// comes after all who have.
func TestStepsAreTakenInTurn(t *testing.T) {
	const n, silent = 4, 3
	id, delay := jurat.Keccak([]byte("agreement")), jurat.Time(filingDelay.Milliseconds())
	first := map[jurat.MemberIndex]bool{}
	for blocks := range uint64(30) {
		waits := map[jurat.Time]jurat.MemberIndex{}
		for m := jurat.MemberIndex(1); m <= n; m++ {
			a := &answerer{committee: &jurat.Committee{Members: make([]jurat.Member, n)}, self: m}
			d := &asked{demand: agreement.Demand{Opened: 1_800_000_000}, stage: stage{blocks: blocks}}
			if m != silent {
				d.answers = map[jurat.MemberIndex]*evidence.SignedObservation{m: {}}
			}
			wait := a.stepDelay(id, d)
			if last := n * delay; wait%delay != 0 || (m == silent) != (wait >= last) {
				t.Errorf("after %d blocks member %d waits %d ms", blocks, m, wait)
			}
			if other, taken := waits[wait]; taken {
				t.Errorf("after %d blocks members %d and %d both wait %d ms", blocks, other, m, wait)
			}
			if waits[wait] = m; wait == 0 {
				first[m] = true
			}
		}
	}
	if len(first) != n-1 {
		t.Errorf("of the members that answered only %v ever came first", first)
	}
}

// Posting goes by turns too, and whoever has not heard all answers waits for them.
func TestAnswersAreGatheredFirst(t *testing.T) {
	const n = 4
	id := jurat.Keccak([]byte("agreement"))
	for m := jurat.MemberIndex(1); m <= n; m++ {
		a := &answerer{committee: &jurat.Committee{Members: make([]jurat.Member, n)}, self: m}
		d := &asked{answers: map[jurat.MemberIndex]*evidence.SignedObservation{1: {}, 2: {}, 3: {}}}
		few := a.turn(id, d)
		d.answers[4] = &evidence.SignedObservation{}
		if all := a.turn(id, d); few != all+gathering {
			t.Errorf("member %d waits %d ms with three answers and %d with all", m, few, all)
		}
	}
}

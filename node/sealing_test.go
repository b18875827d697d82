package node

import (
	"crypto/rand"
	"encoding/json"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/seal"
	"github.com/jurat-network/jurat/core/threshold"
)

// A member that holds no old share goes by what f+1 others say, and by nothing less.
func TestPlansOfOthers(t *testing.T) {
	k := &keyholder{committee: &jurat.Committee{Members: make([]jurat.Member, 4)}, plans: map[jurat.MemberIndex][]byte{}}
	say := func(from jurat.MemberIndex, p *plan) {
		t.Helper()
		body, err := json.Marshal(p)
		if err == nil {
			err = k.Receive(from, append([]byte{sealingFrame, sealingPlan}, body...))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	group, _, err := threshold.Deal(rand.Reader, 4, 3)
	if err != nil {
		t.Fatal(err)
	}
	old := &oldSharing{Key: group.Key, Threshold: group.Threshold}
	for _, s := range group.Shares {
		old.Shares = append(old.Shares, s)
	}
	honest := &plan{Generation: 1, Old: old, Holders: []jurat.MemberIndex{1, 2, 3, 0}}
	say(1, honest)
	say(2, &plan{Generation: 1, Old: old, Holders: []jurat.MemberIndex{1, 2, 0, 3}})
	say(1, honest) // again
	if p := k.heard(); p != nil {
		t.Fatalf("one member's word is a plan: %+v", p)
	}
	say(3, honest)
	p := k.heard()
	if p == nil || p.Generation != 1 || len(p.Holders) != 4 || p.Holders[3] != 0 || seal.Sharing(p.Old.group()) != seal.Sharing(group) || p.Old.group().Key != group.Key {
		t.Fatalf("two members' plan is %+v", p)
	}
	for _, frame := range [][]byte{{sealingFrame}, {sealingFrame, 9, 9}, append([]byte{sealingFrame, sealingPlan}, make([]byte, maxPlan)...)} {
		if err := k.Receive(4, frame); err == nil {
			t.Errorf("a frame of %d bytes is taken", len(frame))
		}
	}
	for m := range jurat.MemberIndex(4) {
		if err := k.Receive(m+1, []byte{sealingFrame, sealingPlan, '{', '}'}); err != nil {
			t.Fatal(err)
		}
	}
	if p := k.heard(); p != nil {
		t.Errorf("a plan of no generation is taken: %+v", p)
	}
}

package node

import (
	"fmt"
	"sync"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/operator"
)

// However signatures come together, each has the verdict that it has alone.
func TestBatchesKeepVerdictsApart(t *testing.T) {
	const members = 8
	keys := make([]*OperatorKey, members)
	prepared := make([]operator.Key, members)
	for i := range keys {
		secret := jurat.Keccak(fmt.Appendf(nil, "operator %d", i))
		var err error
		if keys[i], err = NewOperatorKey(secret[:]); err != nil {
			t.Fatal(err)
		}
		prepared[i] = keys[i].Public().Prepared()
	}
	var checks []operator.Check
	var want []bool
	for i := range 40 * members {
		digest := jurat.Keccak(fmt.Appendf(nil, "digest %d", i))
		sig, err := keys[i%members].Sign(digest)
		if err != nil {
			t.Fatal(err)
		}
		if i%3 == 0 {
			sig[i%65] ^= 1
		}
		checks = append(checks, operator.Check{Key: prepared[i%members], Digest: digest, Sig: sig})
		want = append(want, i%3 != 0)
	}
	var b batches
	var asking sync.WaitGroup
	for i := range checks {
		asking.Go(func() {
			if got := b.verify(checks[i]); got != want[i] {
				t.Errorf("signature %d: %t", i, got)
			}
		})
	}
	asking.Wait()
	if b.open != nil {
		t.Error("a batch was left open")
	}
}

package sim

import (
	"flag"
	"fmt"
	"testing"
)

var (
	bridgeCount = flag.Int("sim.bridges", 100, "how many seeds TestBridgeSeeds runs")
	bridgeTrace = flag.Uint64("sim.bridge", 0, "print the transcript of this seed of a bridge")
)

// TestBridgeSeeds runs one seed after another.
func TestBridgeSeeds(t *testing.T) {
	if *bridgeTrace != 0 {
		if _, err := RunBridge(*bridgeTrace, func(line string) { fmt.Println(line) }); err != nil {
			t.Fatal(err)
		}
		return
	}
	var sum BridgeResult
	for i := range uint64(*bridgeCount) {
		r, err := RunBridge(*firstSeed+i, nil)
		if err != nil {
			t.Fatalf("%s\n%v", r.Plan.String(), err)
		}
		sum.Sent += r.Sent
		sum.Delivered += r.Delivered
		sum.Kept += r.Kept
		sum.Returned += r.Returned
		sum.Batched += r.Batched
		sum.Forged += r.Forged
		sum.Halts += r.Halts
	}
	t.Logf("%d messages: %d delivered (%d with others), %d kept, %d given back; %d halts, %d forged by committees that lie", sum.Sent, sum.Delivered, sum.Batched, sum.Kept, sum.Returned, sum.Halts, sum.Forged)
	if *bridgeCount >= 100 && (sum.Delivered == 0 || sum.Batched == 0 || sum.Kept == 0 || sum.Returned == 0 || sum.Halts == 0 || sum.Forged == 0) {
		t.Error("the simulation does not get everywhere")
	}
}

// TestBridgeRepeats: the same seed gives the same run.
func TestBridgeRepeats(t *testing.T) {
	for seed := range uint64(20) {
		a, _ := RunBridge(seed, nil)
		b, _ := RunBridge(seed, nil)
		if a.Fingerprint != b.Fingerprint {
			t.Fatalf("seed %d ran in two ways", seed)
		}
	}
}

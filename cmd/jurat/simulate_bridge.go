package main

import (
	"fmt"
	"io"

	"github.com/jurat-network/jurat/sim"
)

// bridgeAnswer is the answer of sim --bridge.
type bridgeAnswer struct {
	Seed        string `json:"seed"` // decimal: it may exceed 2^53
	OK          bool   `json:"ok"`
	Violation   string `json:"violation,omitempty"`
	Plan        string `json:"plan"`
	Sent        int    `json:"sent"`
	Delivered   int    `json:"delivered"`
	Kept        int    `json:"kept"`
	Returned    int    `json:"returned"`
	Forged      int    `json:"forged"`
	Halts       int    `json:"halts"`
	Fingerprint string `json:"fingerprint"`
}

func (c *cli) tellBridge(seed uint64, r *sim.BridgeResult, err error) error {
	violation, err := violated(err)
	if err != nil {
		return err
	}
	a := bridgeAnswer{Seed: fmt.Sprint(seed), OK: violation == "", Violation: violation, Plan: r.Plan.String(), Sent: r.Sent, Delivered: r.Delivered, Kept: r.Kept,
		Returned: r.Returned, Forged: r.Forged, Halts: r.Halts, Fingerprint: fmt.Sprintf("%016x", r.Fingerprint)}
	return c.tellRun(a, violation, func(w io.Writer) {
		fmt.Fprintf(w, "seed\t%d\nplan\t%s\n", seed, a.Plan)
		fmt.Fprintf(w, "messages\t%d sent: %d delivered, %d kept, %d given back\n", a.Sent, a.Delivered, a.Kept, a.Returned)
		fmt.Fprintf(w, "forged\t%d delivered, by a committee that lies\nhalts\t%d\nfingerprint\t%s\n", a.Forged, a.Halts, a.Fingerprint)
	})
}

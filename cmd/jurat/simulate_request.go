package main

import (
	"fmt"
	"io"
	"maps"
	"slices"

	"github.com/jurat-network/jurat/sim"
)

// requestsAnswer is the answer of sim --request.
type requestsAnswer struct {
	Seed        string         `json:"seed"` // decimal: it may exceed 2^53
	OK          bool           `json:"ok"`
	Violation   string         `json:"violation,omitempty"`
	Plan        string         `json:"plan"`
	Statuses    map[string]int `json:"statuses"` // of the questions, by how they were answered
	Again       int            `json:"again"`    // of these with a second response
	Fingerprint string         `json:"fingerprint"`
}

func (c *cli) tellRequests(seed uint64, r *sim.RequestResult, err error) error {
	violation, err := violated(err)
	if err != nil {
		return err
	}
	a := requestsAnswer{Seed: fmt.Sprint(seed), OK: violation == "", Violation: violation, Plan: r.Plan.String(), Statuses: r.Statuses, Again: r.Again, Fingerprint: fmt.Sprintf("%016x", r.Fingerprint)}
	return c.tellRun(a, violation, func(w io.Writer) {
		fmt.Fprintf(w, "seed\t%d\nplan\t%s\n", seed, a.Plan)
		for _, status := range slices.Sorted(maps.Keys(a.Statuses)) {
			fmt.Fprintf(w, "%s\t%d\n", status, a.Statuses[status])
		}
		fmt.Fprintf(w, "fingerprint\t%s\n", a.Fingerprint)
	})
}

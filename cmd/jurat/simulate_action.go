package main

import (
	"fmt"
	"io"

	"github.com/jurat-network/jurat/sim"
)

// actionAnswer is the answer of sim --action.
type actionAnswer struct {
	Seed        string `json:"seed"` // decimal: it may exceed 2^53
	OK          bool   `json:"ok"`
	Violation   string `json:"violation,omitempty"`
	Plan        string `json:"plan"`
	Status      string `json:"status"`
	Verdict     string `json:"verdict"`
	Label       string `json:"label"`
	Outcomes    int    `json:"outcomes"`
	Intents     int    `json:"intents"`
	Acts        int    `json:"acts"`
	Effects     int    `json:"effects"`
	Fingerprint string `json:"fingerprint"`
}

func (c *cli) tellAction(seed uint64, r *sim.ActionResult, err error) error {
	violation, err := violated(err)
	if err != nil {
		return err
	}
	a := actionAnswer{Seed: fmt.Sprint(seed), OK: violation == "", Violation: violation, Plan: r.Plan.String(), Status: r.Outcome.Status.String(), Verdict: r.Outcome.Verdict.String(),
		Label: r.Outcome.Label(), Outcomes: r.Outcomes, Intents: r.Intents, Acts: r.Acts, Effects: r.Effects, Fingerprint: fmt.Sprintf("%016x", r.Fingerprint)}
	return c.tellRun(a, violation, func(w io.Writer) {
		fmt.Fprintf(w, "seed\t%d\nplan\t%s\n", seed, a.Plan)
		fmt.Fprintf(w, "sworn\t%s %s %s\toutcomes: %d\n", a.Status, a.Verdict, a.Label, a.Outcomes)
		fmt.Fprintf(w, "honest members\t%d acts on %d sworn intents, %d effects\nfingerprint\t%s\n", a.Acts, a.Intents, a.Effects, a.Fingerprint)
	})
}

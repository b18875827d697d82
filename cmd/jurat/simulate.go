package main

import (
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/sim"
)

func (c *cli) simCommand() *cobra.Command {
	var seed uint64
	var keygen, actions, requests, bridge, real, trace bool
	var duration time.Duration
	cmd := command("sim", "Replay one seed of the simulator", cobra.NoArgs, func(_ *cobra.Command, _ []string) error {
		o := sim.Options{Real: real, Duration: jurat.Time(duration.Milliseconds())}
		if trace {
			o.Trace = c.transcript()
		}
		if keygen {
			result, err := sim.RunKeygen(seed, o.Trace)
			return c.tellKeygen(seed, result, err)
		}
		if actions {
			result, err := sim.RunAction(seed, o.Trace)
			return c.tellAction(seed, result, err)
		}
		if requests {
			result, err := sim.RunRequests(seed, o.Trace)
			return c.tellRequests(seed, result, err)
		}
		if bridge {
			result, err := sim.RunBridge(seed, o.Trace)
			return c.tellBridge(seed, result, err)
		}
		result, err := sim.RunSeed(seed, o)
		return c.tellSim(seed, result, err)
	})
	cmd.Long = `Run one committee through bad networks, crashes and corrupted members in virtual time,
all drawn from a seed, and hold what it says against the protocol's invariants. It replays
a committee's rounds, under a key that was dealt; with --keygen it replays how members make
a key, some of them cheating dealers, with --action how they act in the world for a contract,
with --request how they answer what contracts ask, and with --bridge how they carry messages and tokens between two chains that reorganise, with
a guard or without. The same seed gives the same run, event for event.
Exit 1 if an invariant breaks.`
	cmd.Flags().Uint64Var(&seed, "seed", 0, "the seed")
	cmd.Flags().BoolVar(&keygen, "keygen", false, "replay a key generation instead of rounds")
	cmd.Flags().BoolVar(&actions, "action", false, "replay an action in the world instead of rounds")
	cmd.Flags().BoolVar(&requests, "request", false, "replay requests of contracts instead of rounds")
	cmd.Flags().BoolVar(&bridge, "bridge", false, "replay messages between two chains instead of rounds")
	cmd.Flags().BoolVar(&real, "real", false, "sign with the nodes' own scheme instead of the ideal one")
	cmd.Flags().BoolVar(&trace, "trace", false, "print the transcript (on stderr with --json)")
	cmd.Flags().DurationVar(&duration, "duration", 0, "virtual time to run (default: as long as make sim)")
	cmd.MarkFlagsMutuallyExclusive("keygen", "action", "request", "bridge", "real")
	cmd.MarkFlagsMutuallyExclusive("keygen", "action", "request", "bridge", "duration")
	require(cmd, "seed")
	return cmd
}

// transcript writes a run's transcript line by line.
func (c *cli) transcript() func(string) {
	w := c.out.stdout
	if c.out.json {
		w = c.out.stderr
	}
	return func(line string) { fmt.Fprintln(w, line) }
}

// violated takes what a run says it broke out of its error; "" for nothing.
func violated(err error) (string, error) {
	if violation, broken := errors.AsType[*sim.Violation](err); broken {
		return violation.Error(), nil
	}
	return "", err
}

// tellRun prints what a run came to, and says no if it broke something.
func (c *cli) tellRun(answer any, violation string, text func(io.Writer)) error {
	err := c.out.data(answer, func(w io.Writer) {
		text(w)
		if violation != "" {
			fmt.Fprintf(w, "BROKEN\t%s\n", violation)
		}
	})
	if err == nil && violation != "" {
		return errSaidNo
	}
	return err
}

// simAnswer is the answer of sim.
type simAnswer struct {
	Seed        string `json:"seed"` // decimal: it may exceed 2^53
	OK          bool   `json:"ok"`
	Violation   string `json:"violation,omitempty"`
	Plan        string `json:"plan"`
	Reports     int    `json:"reports"`
	Views       uint64 `json:"views"`
	Messages    int    `json:"messages"`
	Lost        int    `json:"lost"`
	Convictions int    `json:"convictions"`
	Healing     uint64 `json:"healing_views"`
	Fingerprint string `json:"fingerprint"`
}

func (c *cli) tellSim(seed uint64, r *sim.Result, err error) error {
	violation, err := violated(err)
	if err != nil {
		return err
	}
	a := simAnswer{Seed: fmt.Sprint(seed), OK: violation == "", Violation: violation, Plan: r.Plan.String(), Reports: r.Reports, Views: r.Views, Messages: r.Messages,
		Lost: r.Lost, Convictions: r.Convictions, Healing: r.Healing, Fingerprint: fmt.Sprintf("%016x", r.Fingerprint)}
	return c.tellRun(a, violation, func(w io.Writer) {
		fmt.Fprintf(w, "seed\t%d\nplan\t%s\n", seed, a.Plan)
		fmt.Fprintf(w, "reports\t%d in %d views\n", a.Reports, a.Views)
		fmt.Fprintf(w, "messages\t%d sent, %d lost\n", a.Messages, a.Lost)
		fmt.Fprintf(w, "convictions\t%d\nhealing\tat most %d views\nfingerprint\t%s\n", a.Convictions, a.Healing, a.Fingerprint)
	})
}

// keygenAnswer is the answer of sim --keygen.
type keygenAnswer struct {
	Seed        string     `json:"seed"` // decimal: it may exceed 2^53
	OK          bool       `json:"ok"`
	Violation   string     `json:"violation,omitempty"`
	Plan        string     `json:"plan"`
	Attempts    uint32     `json:"attempts"`
	Completed   int        `json:"completed"`
	Failures    int        `json:"failures"`
	Blames      int        `json:"blames"`
	Healing     jurat.Time `json:"healing_ms"`
	Messages    int        `json:"messages"`
	Lost        int        `json:"lost"`
	Fingerprint string     `json:"fingerprint"`
}

func (c *cli) tellKeygen(seed uint64, r *sim.KeygenResult, err error) error {
	violation, err := violated(err)
	if err != nil {
		return err
	}
	a := keygenAnswer{Seed: fmt.Sprint(seed), OK: violation == "", Violation: violation, Plan: r.Plan.String(), Attempts: r.Attempts, Completed: r.Completed, Failures: r.Failures,
		Blames: r.Blames, Healing: r.Healing, Messages: r.Messages, Lost: r.Lost, Fingerprint: fmt.Sprintf("%016x", r.Fingerprint)}
	return c.tellRun(a, violation, func(w io.Writer) {
		fmt.Fprintf(w, "seed\t%d\nplan\t%s\n", seed, a.Plan)
		fmt.Fprintf(w, "attempts\t%d, of which %d gave a key\n", a.Attempts, a.Completed)
		fmt.Fprintf(w, "failures\t%d, of which %d name a cheater\n", a.Failures, a.Blames)
		fmt.Fprintf(w, "messages\t%d sent, %d lost\nhealing\twithin %d s\nfingerprint\t%s\n", a.Messages, a.Lost, a.Healing/1000, a.Fingerprint)
	})
}

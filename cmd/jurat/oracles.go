package main

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"time"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/devnet"
	"github.com/jurat-network/jurat/edge/api"
)

// oracleCommands act on the oracles of a running devnet.
func (c *cli) oracleCommands() []*cobra.Command {
	return []*cobra.Command{
		c.orderCommand(devnet.Kill, "Kill an oracle of the running devnet, as a crash would"),
		c.orderCommand(devnet.Pause, "Pause an oracle of the running devnet"),
		c.orderCommand(devnet.Revive, "Wake or restart an oracle of the running devnet"),
		c.corruptCommand(),
	}
}

func (c *cli) orderCommand(what, short string) *cobra.Command {
	return command(what+" INDEX", short, cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		index, err := oracleIndex(args[0])
		if err != nil {
			return err
		}
		done, err := devnet.Order(cmd.Context(), c.place.data, what, index)
		if err != nil {
			return devnetFailure(err)
		}
		return c.out.data(done, func(w io.Writer) { fmt.Fprintf(w, "oracle %d\t%s\tpid %d\n", done.Index, done.State, done.PID) })
	})
}

func oracleIndex(text string) (int, error) {
	index, err := strconv.Atoi(text)
	if err != nil || index < 1 {
		return 0, fail(exitUsage, "write the oracle's number as the devnet shows it, from 1", "%q is no oracle", printable(text))
	}
	return index, nil
}

// devnetFailure gives an error of the devnet its exit status.
func devnetFailure(err error) error {
	switch {
	case errors.Is(err, devnet.ErrNotRunning):
		return &failure{status: exitUnreachable, err: err}
	case errors.Is(err, devnet.ErrNoOracle):
		return &failure{status: exitAbsent, err: err}
	case errors.Is(err, devnet.ErrNothingAtStake), errors.Is(err, devnet.ErrUnproven):
		return &failure{status: exitNo, err: err}
	}
	return err
}

func (c *cli) corruptCommand() *cobra.Command {
	var equivocate bool
	cmd := command("corrupt INDEX", "Have an oracle of the running devnet break the rules, and see what it costs", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		index, err := oracleIndex(args[0])
		if err != nil {
			return err
		}
		if !equivocate {
			return fail(exitUsage, "", "say how: --equivocate")
		}
		settled, err := devnet.Equivocate(cmd.Context(), c.place.data, index, c.out.note)
		if err != nil {
			return devnetFailure(err)
		}
		form := settledFormOf(index, settled)
		return c.out.data(form, func(w io.Writer) { form.show(w, settled) })
	})
	cmd.Long = `Have an oracle of the running devnet break the rules, with its own keys, until an honest one
has proven it and the chain has taken its bond; then the oracle goes on as before.

--equivocate: it signs two different observations of one round, and tells half of the members
one and half the other. Whoever sees both can prove it to anyone, in one transaction.`
	cmd.Example = "  jurat devnet corrupt 2 --equivocate"
	cmd.Flags().BoolVar(&equivocate, "equivocate", false, "sign two observations of one round")
	return cmd
}

// settledForm is the answer of devnet corrupt. Amounts are in the bond token's
// smallest units.
type settledForm struct {
	Oracle    int            `json:"oracle"`
	Operator  jurat.Address  `json:"operator"`
	Owner     jurat.Address  `json:"owner"`
	Agreement jurat.Hash     `json:"agreement"`
	Round     jurat.Round    `json:"round"`
	Said      []api.SaidForm `json:"said"`
	Proof     *api.ProofForm `json:"proof"`
	Tx        jurat.Hash     `json:"tx"`
	Block     uint64         `json:"block"`
	Gas       uint64         `json:"gas"`
	Prover    jurat.Address  `json:"prover"`
	Taken     string         `json:"taken"`
	Bounty    string         `json:"bounty"`
	Consumer  string         `json:"compensation"`
	Sunk      string         `json:"sunk"`
	Left      string         `json:"left"` // of the lock
	CaughtMs  int64          `json:"caught_ms"`
	SettledMs int64          `json:"settled_ms"`
}

func settledFormOf(index int, s *devnet.Settled) *settledForm {
	form := &settledForm{Oracle: index, Operator: s.Slash.Operator, Owner: s.Owner, Agreement: s.Agreement, Round: s.Fault.Round, Said: s.Fault.Said,
		Tx: s.Slash.Tx, Block: s.Slash.Block, Gas: s.Gas, Prover: s.Slash.Prover, Taken: s.Slash.Taken().String(), Bounty: s.Slash.Bounty.String(),
		Consumer: s.Slash.Compensation.String(), Sunk: s.Slash.Sunk.String(), Left: s.Left.String(),
		CaughtMs: s.Caught.Milliseconds(), SettledMs: s.SettledIn.Milliseconds()}
	for i := range s.Fault.Proofs {
		if s.Fault.Proofs[i].Agreement == s.Agreement {
			form.Proof = &s.Fault.Proofs[i]
		}
	}
	return form
}

func (f *settledForm) show(w io.Writer, s *devnet.Settled) {
	a, b := &f.Said[0], &f.Said[1]
	fmt.Fprintf(w, "Oracle %d signed two observations of round %d:\n\n", f.Oracle, f.Round)
	fmt.Fprintf(w, "  \tone\tthe other\n")
	for i := range a.Feeds {
		mark := ""
		if worded(&a.Feeds[i]) != worded(&b.Feeds[i]) {
			mark = "← two values"
		}
		fmt.Fprintf(w, "  %s\t%s\t%s\t%s\n", printable(a.Feeds[i].Name), worded(&a.Feeds[i]), worded(&b.Feeds[i]), mark)
	}
	fmt.Fprintf(w, "  signed hash\t%s…\t%s…\n", a.Hash.String()[:18], b.Hash.String()[:18])
	fmt.Fprintf(w, "  signature\t%s…\t%s…\n", a.Signature[:18], b.Signature[:18])
	fmt.Fprintf(w, "\nProof\t%d bytes to Faults; `curl …/v1/faults` has them\n", proofSize(f.Proof))
	fmt.Fprintf(w, "Transaction\t%s\n", f.Tx)
	fmt.Fprintf(w, "\tblock %d, %d gas, filed by %s\n", f.Block, f.Gas, prover(s))
	fmt.Fprintf(w, "Caught\t%s after it was signed, settled %s later\n", s.Caught.Round(10*time.Millisecond), s.SettledIn.Round(10*time.Millisecond))
	fmt.Fprintf(w, "\nTaken\t%s\tof operator %s, whose owner is %s\n", s.Token.Format(s.Slash.Taken()), f.Operator, f.Owner)
	fmt.Fprintf(w, "  bounty\t%s\tto the prover %s\n", s.Token.Format(s.Slash.Bounty), f.Prover)
	fmt.Fprintf(w, "  compensation\t%s\tto the consumer %s\n", s.Token.Format(s.Slash.Compensation), s.Slash.Consumer)
	fmt.Fprintf(w, "  sunk\t%s\tto nobody\n", s.Token.Format(s.Slash.Sunk))
	fmt.Fprintf(w, "Left\t%s\tof its lock\n", s.Token.Format(s.Left))
}

func worded(f *api.FeedForm) string {
	switch {
	case f.Value != nil:
		return *f.Value
	case f.Reason != "":
		return f.Reason
	}
	return f.Status
}

func proofSize(p *api.ProofForm) int {
	if p == nil {
		return 0
	}
	return (len(p.Calldata) - 2) / 2
}

func prover(s *devnet.Settled) string {
	if s.ProverIndex == 0 {
		return s.Slash.Prover.String()
	}
	return fmt.Sprintf("oracle %d", s.ProverIndex)
}

package main

import (
	"encoding/hex"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/devnet"
	"github.com/jurat-network/jurat/edge/api"
)

// settledForm is the answer of devnet corrupt. Amounts are in the bond token's
// smallest units.
type settledForm struct {
	Oracle    int            `json:"oracle"`
	Operator  jurat.Address  `json:"operator"`
	Owner     jurat.Address  `json:"owner"`
	Agreement jurat.Hash     `json:"agreement"`
	Round     jurat.Round    `json:"round"`
	Said      []api.SaidForm `json:"said,omitempty"`    // of an equivocation
	Proof     *api.ProofForm `json:"proof,omitempty"`   // of an equivocation
	Samples   []sampleForm   `json:"samples,omitempty"` // of outliers
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
	for i := range s.Samples {
		form.Samples = append(form.Samples, sampleFormOf(&s.Samples[i]))
		form.Round = s.Samples[i].Round
	}
	return form
}

// sampleForm is an outlier. Values are decimals of the feed's unit.
type sampleForm struct {
	Round     jurat.Round `json:"round"`
	TimeMs    uint64      `json:"time_ms"`
	Feed      string      `json:"feed"`
	Said      string      `json:"said"`
	Sworn     string      `json:"sworn"`
	Others    []string    `json:"others"`
	Signature string      `json:"signature"`
	Tx        jurat.Hash  `json:"tx"`
}

func sampleFormOf(s *devnet.Sample) sampleForm {
	form := sampleForm{Round: s.Round, TimeMs: uint64(s.Time), Feed: s.Feed.Name, Said: s.Feed.Format(s.Said), Sworn: s.Feed.Format(s.Sworn),
		Signature: "0x" + hex.EncodeToString(s.Signature[:]), Tx: s.Tx}
	for _, word := range s.Others {
		form.Others = append(form.Others, s.Feed.Format(word))
	}
	return form
}

func (f *settledForm) show(w io.Writer, s *devnet.Settled) {
	if len(f.Samples) > 0 {
		f.showSamples(w)
	} else {
		f.showSaid(w)
	}
	fmt.Fprintf(w, "Transaction\t%s\n", f.Tx)
	fmt.Fprintf(w, "\tblock %d, %d gas, filed by %s\n", f.Block, f.Gas, prover(s))
	fmt.Fprintf(w, "Evidence\texisted %s after it began, settled %s later\n", s.Caught.Round(10*time.Millisecond), s.SettledIn.Round(10*time.Millisecond))
	fmt.Fprintf(w, "\nTaken\t%s\tof operator %s, whose owner is %s\n", s.Token.Format(s.Slash.Taken()), f.Operator, f.Owner)
	fmt.Fprintf(w, "  bounty\t%s\tto the prover %s\n", s.Token.Format(s.Slash.Bounty), f.Prover)
	fmt.Fprintf(w, "  compensation\t%s\tto the consumer %s\n", s.Token.Format(s.Slash.Compensation), s.Slash.Consumer)
	fmt.Fprintf(w, "  sunk\t%s\tto nobody\n", s.Token.Format(s.Slash.Sunk))
	fmt.Fprintf(w, "Left\t%s\tof its lock\n", s.Token.Format(s.Left))
}

// showSamples sets an outlier's values beside what the others said.
func (f *settledForm) showSamples(w io.Writer) {
	fmt.Fprintf(w, "Oracle %d signed values that nobody else saw, in %d rounds that count together:\n\n", f.Oracle, len(f.Samples))
	fmt.Fprintf(w, "  round\tit said\tsworn\tthe others said\n")
	for _, s := range f.Samples {
		fmt.Fprintf(w, "  %d\t%s\t%s\t%s\n", s.Round, s.Said, s.Sworn, strings.Join(s.Others, " · "))
	}
	fmt.Fprintf(w, "\nProofs\tone transaction each; the last made it a fault\n")
}

// showSaid sets an equivocator's two versions side by side.
func (f *settledForm) showSaid(w io.Writer) {
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

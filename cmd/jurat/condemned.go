package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/devnet"
)

// condemnedForm is the answer of devnet corrupt --invalid and --double-leaf. Amounts are in
// the bond token's smallest units.
type condemnedForm struct {
	Oracles   []int         `json:"oracles"`
	Agreement jurat.Hash    `json:"agreement"`
	Round     jurat.Round   `json:"round"`
	Digest    jurat.Hash    `json:"digest"`
	Feed      string        `json:"feed"`
	Sworn     []string      `json:"sworn"`
	Follows   string        `json:"follows"` // what the observations give
	Observers int           `json:"observers"`
	Signers   int           `json:"signers"` // that were shown to have signed
	Tx        jurat.Hash    `json:"tx"`
	Gas       uint64        `json:"gas"`
	By        int           `json:"by"` // the oracle that filed the proof; 0 for somebody else
	Prover    jurat.Address `json:"prover"`
	Paid      []paidForm    `json:"paid"`
}

// condemned is devnet corrupt --invalid and --double-leaf.
func (c *cli) condemned(ctx context.Context, list string, corrupt func(context.Context, string, []int, func(string, ...any)) (*devnet.Condemned, error)) error {
	indices, err := oracleIndices(list)
	if err != nil {
		return err
	}
	d, err := corrupt(ctx, c.place.data, indices, c.out.note)
	if err != nil {
		return devnetFailure(err)
	}
	form := &condemnedForm{Oracles: indices, Agreement: d.Agreement, Round: d.Round, Digest: d.Digest, Feed: d.Feed.Name, Follows: d.Feed.Format(d.Follows),
		Observers: d.Observers, Signers: d.Signers, Tx: d.Tx, Gas: d.Gas, By: d.By, Prover: d.Prover, Paid: []paidForm{}}
	for _, word := range d.Sworn {
		form.Sworn = append(form.Sworn, d.Feed.Format(word))
	}
	for _, p := range d.Paid {
		form.Paid = append(form.Paid, paidForm{p.Index, p.Taken().String(), p.Bounty.String(), p.Compensation.String(), p.Sunk.String()})
	}
	return c.out.data(form, func(w io.Writer) { form.show(w, d) })
}

func (f *condemnedForm) show(w io.Writer, d *devnet.Condemned) {
	fmt.Fprintf(w, "Oracles %v swore a report of round %d:\n\n", f.Oracles, f.Round)
	fmt.Fprintf(w, "  %s, as sworn\t%s\n", printable(f.Feed), strings.Join(f.Sworn, " and "))
	fmt.Fprintf(w, "  as its %d observers give it\t%s\n", f.Observers, f.Follows)
	by := "somebody without a node, " + f.Prover.String()
	if f.By != 0 {
		by = fmt.Sprintf("oracle %d", f.By)
	}
	fmt.Fprintf(w, "\nProof\tby %s, with %d statements of who signed\n\t%d gas, in %s\n", by, f.Signers, f.Gas, f.Tx)
	for i := range d.Paid {
		p := &d.Paid[i]
		fmt.Fprintf(w, "Taken\t%s\tof oracle %d: %s to the prover, %s to the consumer, %s sunk\n", d.Token.Format(p.Taken()), p.Index,
			d.Token.Format(p.Bounty), d.Token.Format(p.Compensation), d.Token.Format(p.Sunk))
	}
}

package main

import (
	"context"
	"fmt"
	"io"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/devnet"
)

// undeliveredForm is the answer of devnet corrupt --undelivered. Amounts are in the bond
// token's smallest units.
type undeliveredForm struct {
	Agreement jurat.Hash    `json:"agreement"`
	Message   jurat.Hash    `json:"message"`
	Sender    jurat.Address `json:"sender"`
	Tx        jurat.Hash    `json:"tx"`
	Gas       uint64        `json:"gas"`
	By        int           `json:"by"` // the oracle that filed it; 0 for somebody else
	Paid      []paidForm    `json:"paid"`
}

// undelivered is devnet corrupt all --undelivered.
func (c *cli) undelivered(ctx context.Context, who string) error {
	if who != "all" {
		return fail(exitUsage, "jurat devnet corrupt all --undelivered", "as long as one oracle delivers, no message is late: --undelivered takes all of them")
	}
	d, err := devnet.Undeliver(ctx, c.place.data, c.out.note)
	if err != nil {
		return devnetFailure(err)
	}
	form := &undeliveredForm{Agreement: d.Agreement, Message: d.Message.ID(), Sender: d.Message.Sender, Tx: d.Tx, Gas: d.Gas, By: d.By, Paid: []paidForm{}}
	for _, p := range d.Paid {
		form.Paid = append(form.Paid, paidForm{p.Index, p.Taken().String(), p.Bounty.String(), p.Compensation.String(), p.Sunk.String()})
	}
	return c.out.data(form, func(w io.Writer) { form.show(w, d) })
}

func (f *undeliveredForm) show(w io.Writer, d *devnet.Undelivered) {
	fmt.Fprintf(w, "Nobody brought message %s to chain %d by its deadline, and 2f+1 swore so.\n\n", f.Message, d.Message.DestinationChain)
	fmt.Fprintf(w, "Breach\tfiled by oracle %d, %d gas, in %s\n", f.By, f.Gas, f.Tx)
	for i := range d.Paid {
		p := &d.Paid[i]
		fmt.Fprintf(w, "Taken\t%s\tof oracle %d: %s to the prover, %s to the sender %s, %s sunk\n", d.Token.Format(p.Taken()), p.Index,
			d.Token.Format(p.Bounty), d.Token.Format(p.Compensation), f.Sender, d.Token.Format(p.Sunk))
	}
}

package main

import (
	"context"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/devnet"
)

// forgeryForm is the answer of devnet corrupt --forge-message. Amounts are in the bond
// token's smallest units.
type forgeryForm struct {
	Oracles   []int      `json:"oracles"`
	Agreement jurat.Hash `json:"agreement"`
	Message   jurat.Hash `json:"message"`
	Sequence  uint64     `json:"sequence"`
	Sworn     bool       `json:"sworn"`
	Halted    bool       `json:"halted"`  // its lane, where it begins
	Arrived   bool       `json:"arrived"` // its inbox took it
	Tx        jurat.Hash `json:"tx"`
	Gas       uint64     `json:"gas"`
	By        int        `json:"by"` // the oracle that filed the proof; 0 for somebody else
	Paid      []paidForm `json:"paid"`
}

// forgedMessage is devnet corrupt --forge-message.
func (c *cli) forgedMessage(ctx context.Context, list, lane string) error {
	way, err := wayOf(lane)
	if err != nil {
		return err
	}
	indices, err := oracleIndices(list)
	if err != nil {
		return err
	}
	d, err := devnet.ForgeMessage(ctx, c.place.data, indices, way, c.out.note)
	if err != nil {
		return devnetFailure(err)
	}
	form := &forgeryForm{Oracles: indices, Agreement: d.Agreement, Message: d.Message.ID(), Sequence: d.Message.Sequence, Sworn: d.Sworn, Halted: d.Halted,
		Arrived: d.Arrived, Tx: d.Tx, Gas: d.Gas, By: d.By, Paid: []paidForm{}}
	for _, p := range d.Paid {
		form.Paid = append(form.Paid, paidForm{p.Index, p.Taken().String(), p.Bounty.String(), p.Compensation.String(), p.Sunk.String()})
	}
	return c.out.data(form, func(w io.Writer) { form.show(w, d) })
}

func (f *forgeryForm) show(w io.Writer, d *devnet.Forgery) {
	fmt.Fprintf(w, "Oracles %v named message %s of chain %d, which never sent it.\n\n", f.Oracles, f.Message, d.Message.SourceChain)
	state := "no: fewer than 2f+1 named it"
	if f.Sworn {
		state = "yes, by 2f+1 of them"
	}
	fmt.Fprintf(w, "Sworn\t%s\nArrived\t%v\nLane halted\t%v\n", state, f.Arrived, f.Halted)
	by := "somebody without a node"
	if f.By != 0 {
		by = fmt.Sprintf("oracle %d", f.By)
	}
	fmt.Fprintf(w, "Proof\tby %s, from their own signed observations\n\t%d gas, in %s\n", by, f.Gas, f.Tx)
	for i := range d.Paid {
		p := &d.Paid[i]
		fmt.Fprintf(w, "Taken\t%s\tof oracle %d: %s to the prover, %s to the consumer, %s sunk\n", d.Token.Format(p.Taken()), p.Index,
			d.Token.Format(p.Bounty), d.Token.Format(p.Compensation), d.Token.Format(p.Sunk))
	}
}

// wayOf reads a lane of a devnet's, as its chains' places from 1.
func wayOf(text string) (way devnet.Way, err error) {
	from, to, _ := strings.Cut(text, "-")
	if way.From, err = strconv.Atoi(from); err == nil {
		way.To, err = strconv.Atoi(to)
	}
	if err != nil {
		return way, fail(exitUsage, "write the chains' places, such as 2-1", "--lane: %q is no lane", printable(text))
	}
	return way, nil
}

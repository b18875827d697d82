package main

import (
	"context"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/devnet"
)

// demanded is devnet corrupt --silent and --keyless: oracles by whose fault an
// answer is demanded.
func (c *cli) demanded(ctx context.Context, list string, corrupt func(context.Context, string, []int, func(string, ...any)) (*devnet.Demanded, error)) error {
	indices, err := oracleIndices(list)
	if err != nil {
		return err
	}
	done, err := corrupt(ctx, c.place.data, indices, c.out.note)
	if err != nil {
		return devnetFailure(err)
	}
	form := demandedFormOf(done)
	return c.out.data(form, func(w io.Writer) { form.show(w, done) })
}

// oracleIndices reads oracles' numbers, such as 3,4.
func oracleIndices(list string) (indices []int, err error) {
	for text := range strings.SplitSeq(list, ",") {
		index, err := oracleIndex(text)
		if err != nil {
			return nil, err
		}
		indices = append(indices, index)
	}
	return indices, nil
}

// demandedForm is the answer of devnet corrupt --silent and --keyless. Amounts are in the bond
// token's smallest units.
type demandedForm struct {
	Agreement jurat.Hash    `json:"agreement"`
	Feed      string        `json:"feed"`
	Demander  jurat.Address `json:"demander"`
	Opened    uint64        `json:"opened_s"`
	Answers   []answerForm  `json:"answers"`
	Settled   *jurat.Hash   `json:"settled"` // the transaction; null where there were fewer than 2f+1 answers, or a report came first
	Met       bool          `json:"met"`
	Tx        jurat.Hash    `json:"tx"`
	By        int           `json:"concluded_by"` // the oracle that did it; 0 for somebody else
	TookMs    int64         `json:"took_ms"`
	Paid      []paidForm    `json:"paid"`
}

type answerForm struct {
	Oracle int        `json:"oracle"`
	Said   string     `json:"said"`
	Tx     jurat.Hash `json:"tx"`
}

type paidForm struct {
	Oracle   int    `json:"oracle"`
	Taken    string `json:"taken"`
	Bounty   string `json:"bounty"`
	Consumer string `json:"compensation"`
	Sunk     string `json:"sunk"`
}

func demandedFormOf(d *devnet.Demanded) *demandedForm {
	form := &demandedForm{Agreement: d.Agreement, Feed: d.Feed.Name, Demander: d.Demander, Opened: uint64(d.Opened.Unix()),
		Answers: []answerForm{}, Met: len(d.Paid) == 0, Tx: d.Tx, By: d.By, TookMs: d.Took.Milliseconds(), Paid: []paidForm{}}
	if d.Settled != (jurat.Hash{}) {
		form.Settled = &d.Settled
	}
	for _, a := range d.Answers {
		form.Answers = append(form.Answers, answerForm{a.Index, d.Feed.Format(a.Word), a.Tx})
	}
	for _, p := range d.Paid {
		form.Paid = append(form.Paid, paidForm{p.Index, p.Taken().String(), p.Bounty.String(), p.Compensation.String(), p.Sunk.String()})
	}
	return form
}

func (f *demandedForm) show(w io.Writer, d *devnet.Demanded) {
	fmt.Fprintf(w, "%s was late, and %s demanded an answer.\n\n", printable(f.Feed), f.Demander)
	for _, a := range f.Answers {
		fmt.Fprintf(w, "  oracle %d\tanswered\t%s\tin %s\n", a.Oracle, a.Said, a.Tx)
	}
	switch {
	case f.Settled != nil:
		fmt.Fprintf(w, "\nSettled\tby their signatures, without the group's key, in %s\n", f.Settled)
	case f.Met:
		fmt.Fprintf(w, "\nMet\tby a report that came after all\n")
	default:
		fmt.Fprintf(w, "\nUnmet\tit takes %d answers to settle a feed\n", jurat.Quorum(d.Members))
	}
	by := "by somebody else"
	if f.By != 0 {
		by = fmt.Sprintf("by oracle %d", f.By)
	}
	fmt.Fprintf(w, "Concluded\t%s, %s after the demand, in %s\n", by, d.Took.Round(time.Second), f.Tx)
	for i := range d.Paid {
		p := &d.Paid[i]
		fmt.Fprintf(w, "\nTaken\t%s\tof oracle %d, which did not answer\n", d.Token.Format(p.Taken()), p.Index)
		fmt.Fprintf(w, "  bounty\t%s\tto the demander\n", d.Token.Format(p.Bounty))
		fmt.Fprintf(w, "  compensation\t%s\tto the consumer %s\n", d.Token.Format(p.Compensation), p.Consumer)
		fmt.Fprintf(w, "  sunk\t%s\tto nobody\n", d.Token.Format(p.Sunk))
	}
	if f.Met {
		fmt.Fprintf(w, "Nobody pays: a demand that is met costs nothing.\n")
	}
}

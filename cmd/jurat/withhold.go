package main

import (
	"context"
	"fmt"
	"io"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/devnet"
)

// challengedForm is the answer of devnet corrupt --withhold.
type challengedForm struct {
	Oracle     int           `json:"oracle"`
	Agreement  jurat.Hash    `json:"agreement"`
	Round      jurat.Round   `json:"round"`
	Digest     jurat.Hash    `json:"digest"`
	Challenger jurat.Address `json:"challenger"`
	Challenged jurat.Hash    `json:"challenged"` // the transaction
	Defended   jurat.Hash    `json:"defended"`   // the transaction
	By         int           `json:"by"`         // the oracle that showed the evidence; 0 for somebody else
	Observers  int           `json:"observers"`
	TookMs     int64         `json:"took_ms"`
}

// withhold is devnet corrupt --withhold.
func (c *cli) withhold(ctx context.Context, index int) error {
	d, err := devnet.Withhold(ctx, c.place.data, index, c.out.note)
	if err != nil {
		return devnetFailure(err)
	}
	form := &challengedForm{index, d.Agreement, d.Round, d.Digest, d.Challenger, d.Opened, d.Defended, d.By, d.Observers, d.Took.Milliseconds()}
	return c.out.data(form, func(w io.Writer) {
		fmt.Fprintf(w, "Oracle %d kept no evidence of what it swore.\n\n", index)
		fmt.Fprintf(w, "Challenged\treport %d, by %s\n\tin %s\n", d.Round, d.Challenger, d.Opened)
		fmt.Fprintf(w, "Defended\tby oracle %d, which showed all %d observations, %s later\n\tin %s\n", d.By, d.Observers, d.Took.Round(time.Second), d.Defended)
		fmt.Fprintf(w, "\nNobody loses anything but the challenger its deposit, which paid for the answer: every report's evidence\n")
		fmt.Fprintf(w, "is held by f+1 honest members before the report exists. If all kept it back, all would lose the joint share.\n")
	})
}

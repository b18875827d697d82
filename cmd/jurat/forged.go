package main

import (
	"context"
	"fmt"
	"io"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/devnet"
)

// forgedForm is the answer of devnet corrupt --forge.
type forgedForm struct {
	Oracle   string       `json:"oracle"`
	Rounds   int          `json:"rounds"`
	Sent     int          `json:"sent"`     // messages that nobody sent
	Returned int          `json:"returned"` // returns of messages that were not lost
	Halted   int          `json:"halted"`
	Sworn    []jurat.Hash `json:"sworn"` // subjects of the first two kinds that were sworn all the same
}

// forged has an oracle lie about messages, and says what came of it. It ends with status 1 where
// any of it was sworn.
func (c *cli) forged(ctx context.Context, text string, during time.Duration) error {
	who, err := devnet.ParseWho(text)
	if err != nil {
		return usage(err, devnet.ErrNoOracle)
	}
	done, err := devnet.Forge(ctx, c.place.data, who, during, c.out.note)
	if err != nil {
		return usage(devnetFailure(err), devnet.ErrNoLanes)
	}
	form := forgedForm{who.String(), done.Rounds, done.Sent, done.Returned, done.Halted, append([]jurat.Hash{}, done.Sworn...)}
	err = c.out.data(form, func(w io.Writer) {
		fmt.Fprintf(w, "Oracle %s named, in %d rounds:\n\n  %s\n\n", who, done.Rounds, done)
		fmt.Fprintf(w, "Sworn\t%d of the messages and returns\n", len(done.Sworn))
	})
	if err == nil && len(done.Sworn) > 0 {
		return errSaidNo
	}
	return err
}

package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"time"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
)

func (c *cli) agreementStatusCommand(at *string) *cobra.Command {
	status := command("status [ID]", "Show agreements: who is bound, the money, where it stands", cobra.MaximumNArgs(1), func(cmd *cobra.Command, args []string) error {
		var id jurat.Hash
		if len(args) == 1 {
			if err := id.UnmarshalText([]byte(args[0])); err != nil {
				return fail(exitUsage, "write an agreement's id, 0x and 64 hex digits", "%w", err)
			}
		}
		s, err := c.openBound(cmd.Context(), *at)
		if err != nil {
			return err
		}
		defer s.client.Close()
		return c.agreementStatus(cmd.Context(), s, id)
	})
	status.Long = `Show agreements as the chain has them: all that were ever activated, or the one named. What has
accrued is the price of the paid time until now; lateness, halts, forfeits and absence take of it
when it is pulled.`
	status.Example = "  jurat agreement status"
	return status
}

// agreementForm is an agreement. Amounts are in the smallest units of its token,
// bonds in those of the bond token; times are Unix seconds.
type agreementForm struct {
	ID          jurat.Hash      `json:"id"`
	State       string          `json:"state"` // active or ended
	From        uint64          `json:"from_s"`
	Until       uint64          `json:"until_s"`
	LockedUntil uint64          `json:"locked_until_s"`
	Epoch       uint32          `json:"epoch"`
	Escrowed    string          `json:"escrowed"`
	Accrued     string          `json:"accrued"`
	Paid        string          `json:"paid"`
	Refunded    string          `json:"refunded"`
	Reimbursed  string          `json:"reimbursed"`
	Remaining   string          `json:"remaining"`
	Taken       string          `json:"taken"` // of bonds, by verdicts
	Terms       json.RawMessage `json:"terms"`
}

func (c *cli) agreementStatus(ctx context.Context, s *boundSide, id jurat.Hash) error {
	made, err := chain.Agreements(ctx, s.client, s.bound, jurat.Hash{})
	if err != nil {
		return unreachable(err)
	}
	forms, shown := []agreementForm{}, []*chain.Agreement{}
	for i := range made {
		a := &made[i]
		if id != (jurat.Hash{}) && a.ID != id {
			continue
		}
		form, err := s.agreement(ctx, a)
		if err != nil {
			return unreachable(err)
		}
		forms, shown = append(forms, form), append(shown, a)
	}
	if len(forms) == 0 && id != (jurat.Hash{}) {
		return fail(exitAbsent, "list all with jurat agreement status", "no agreement %s was ever activated here", id)
	}
	tokens := make([]chain.Token, len(shown))
	for i, a := range shown {
		if tokens[i], err = chain.ReadToken(ctx, s.client, a.Terms.Token); err != nil {
			return unreachable(err)
		}
	}
	answer := struct {
		Agreements []agreementForm `json:"agreements"`
	}{forms}
	return c.out.data(answer, func(w io.Writer) {
		for i, a := range shown {
			s.showAgreement(w, &forms[i], a, tokens[i])
		}
	})
}

func (s *boundSide) agreement(ctx context.Context, a *chain.Agreement) (form agreementForm, err error) {
	slashes, err := chain.Slashes(ctx, s.client, s.bound, a.ID, jurat.Address{})
	if err != nil {
		return form, err
	}
	taken := new(big.Int)
	for i := range slashes {
		taken.Add(taken, slashes[i].Taken())
	}
	form = agreementForm{ID: a.ID, State: "active", From: a.From, Until: a.Until, LockedUntil: a.LockedUntil, Epoch: a.Epoch,
		Escrowed: a.Escrowed.String(), Accrued: a.Accrued(uint64(time.Now().Unix())).String(), Paid: a.Paid.String(), Refunded: a.Refunded.String(),
		Reimbursed: a.Reimbursed.String(), Remaining: a.Remaining.String(), Taken: taken.String(), Terms: a.Terms.Document()}
	if a.Ended {
		form.State = "ended"
	}
	return form, nil
}

func (s *boundSide) showAgreement(w io.Writer, f *agreementForm, a *chain.Agreement, token chain.Token) {
	t := a.Terms
	at := func(seconds uint64) string { return api.RFC3339(jurat.Time(seconds) * 1000) }
	fmt.Fprintf(w, "agreement\t%s, %s\n", a.ID, f.State)
	fmt.Fprintf(w, "feed\t%s, place %d of committee %s, epoch %d\n", t.Feed, t.Place, t.Committee, a.Epoch)
	fmt.Fprintf(w, "consumer\t%s\n", t.Consumer)
	fmt.Fprintf(w, "paid time\t%s to %s; bonds are locked until %s\n", at(a.From), at(a.Until), at(a.LockedUntil))
	fmt.Fprintf(w, "price\t%s every %s, of all operators together\n", token.Format(t.Price.Big()), t.Period)
	fmt.Fprintf(w, "escrow\t%s paid in, %s remain\n", token.Format(a.Escrowed), token.Format(a.Remaining))
	fmt.Fprintf(w, "accrued\t%s until now, %s paid out\n", token.Format(units(f.Accrued)), token.Format(a.Paid))
	fmt.Fprintf(w, "bonds\t%s of each operator, %s taken by verdicts\n", s.stake.Format(t.Bond.Big()), s.stake.Format(units(f.Taken)))
}

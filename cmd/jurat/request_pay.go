package main

import (
	"context"
	"fmt"
	"io"
	"math/big"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain"
)

const requestsUsage = "address of the contract Requests (default: the devnet's)"

func (c *cli) requestPayCommand() *cobra.Command {
	var requests string
	cmd := command("pay OPERATOR", "Show what an operator has earned by answers and can collect", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		return c.requestPay(cmd.Context(), args[0], requests)
	})
	cmd.Long = `Show what Requests has for an operator: of each epoch of the committee in which it was a
member its equal part of what answers earned, and the gas of the answers that it brought,
in the smallest units of the contract's coin.`
	cmd.Flags().StringVar(&requests, "requests", "", requestsUsage)
	return cmd
}

func (c *cli) requestCollectCommand() *cobra.Command {
	var keys keyFlags
	var requests, to string
	cmd := command("collect", "Have what an operator earned by answers sent to an account", cobra.NoArgs, func(cmd *cobra.Command, _ []string) error {
		return c.requestCollect(cmd.Context(), &keys, to, requests)
	})
	keys.add(cmd, "the operator")
	cmd.Flags().StringVar(&requests, "requests", "", requestsUsage)
	cmd.Flags().StringVar(&to, "to", "", "the account that gets it (default: the operator's own)")
	return cmd
}

// payForm is what an operator can collect, in the coin's smallest units.
type payForm struct {
	Operator   jurat.Address  `json:"operator"`
	Epochs     []epochPayForm `json:"epochs"`
	Deliveries string         `json:"deliveries"`
	Total      string         `json:"total"`
}

type epochPayForm struct {
	Epoch  uint32 `json:"epoch"`
	Amount string `json:"amount"`
}

func (c *cli) requestPay(ctx context.Context, text, flag string) error {
	operator, err := address(text, "OPERATOR")
	if err != nil {
		return err
	}
	s, err := c.openRequests(ctx, flag)
	if err != nil {
		return err
	}
	defer s.client.Close()
	committee, err := c.committeeOf(ctx)
	if err != nil {
		return err
	}
	pay, err := chain.ReadEarnings(ctx, s.client, s.requests, committee.ID, operator)
	if err != nil {
		return refusedOf(err, "jurat request list and jurat request pay")
	}
	form := &payForm{Operator: operator, Epochs: []epochPayForm{}, Deliveries: pay.Deliveries.String(), Total: pay.Total().String()}
	for _, e := range pay.Epochs {
		form.Epochs = append(form.Epochs, epochPayForm{e.Epoch, e.Amount.String()})
	}
	return c.out.data(form, func(w io.Writer) {
		for _, e := range form.Epochs {
			fmt.Fprintf(w, "epoch %d\t%s\n", e.Epoch, e.Amount)
		}
		fmt.Fprintf(w, "deliveries\t%s\ntotal\t%s\n", form.Deliveries, form.Total)
	})
}

func (c *cli) requestCollect(ctx context.Context, keys *keyFlags, text, flag string) error {
	s, err := c.openRequests(ctx, flag)
	if err != nil {
		return err
	}
	defer s.client.Close()
	committee, err := c.committeeOf(ctx)
	if err != nil {
		return err
	}
	return c.collect(ctx, s.client, s.requests, []jurat.Hash{committee.ID}, keys, text, "jurat request list and jurat request pay")
}

// collect has what the keys' account earned at a contract, as a member of committees, sent to
// an account: its own where none is named. shown says which commands show where things stand.
func (c *cli) collect(ctx context.Context, client *chain.Client, at jurat.Address, committees []jurat.Hash, keys *keyFlags, text, shown string) (err error) {
	sender, err := keys.sender(client)
	if err != nil {
		return err
	}
	operator := sender.Account()
	to := operator
	if text != "" {
		if to, err = address(text, "--to"); err != nil {
			return err
		}
	}
	form, amount := doneForm{Operator: &operator, To: &to}, new(big.Int)
	for _, committee := range committees {
		pay, err := chain.ReadEarnings(ctx, client, at, committee, operator)
		if err != nil {
			return refusedOf(err, shown)
		}
		txs, err := chain.CollectEarnings(ctx, sender, at, committee, pay, to)
		if err != nil {
			return refusedOf(err, shown)
		}
		amount.Add(amount, pay.Total())
		form.Tx = append(form.Tx, txs...)
	}
	if amount.Sign() == 0 {
		return fail(exitNo, shown+" show where things stand", "there is nothing to collect for %s", operator)
	}
	form.Amount = amount.String()
	return c.tell(&form, "%s collected for %s, sent to %s", amount, operator, to)
}

package main

import (
	"context"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain"
)

// collectCommand pays out an operator's part of a lane's fees.
func (b *bridge) collectCommand() *cobra.Command {
	var keys keyFlags
	var to string
	cmd := command("collect FROM TO", "Have what an operator earned by messages of a lane sent to an account", cobra.ExactArgs(2), func(cmd *cobra.Command, args []string) error {
		return b.collectFees(cmd.Context(), args, &keys, to)
	})
	cmd.Long = `Have an operator's equal part of the fees of messages from one chain to another sent to an account, in the source's coin. What
the lane took since is credited to its committee first, and the guard's share to its guard. An operator that was
a member of several epochs gets its part of each.`
	cmd.Example = "  jurat bridge collect 1 2 --keystore me.json --password-file me.password"
	keys.add(cmd, "the operator, of the lane's committee or its guard")
	cmd.Flags().StringVar(&to, "to", "", "the account that gets it (default: the operator's own)")
	return cmd
}

func (b *bridge) collectFees(ctx context.Context, args []string, keys *keyFlags, text string) error {
	const shown = "jurat bridge lanes and jurat bridge status"
	_, from, to, err := b.lane(args)
	if err != nil {
		return err
	}
	client, err := from.dial(ctx)
	if err != nil {
		return err
	}
	defer client.Close()
	lane, err := chain.LaneOf(ctx, client, from.ends.Outbox, to.id)
	if err != nil {
		return refusedOf(err, shown)
	}
	pay, err := chain.ReadGuardPay(ctx, client, from.ends.Outbox, to.id)
	if err != nil {
		return refusedOf(err, shown)
	}
	if pay.Uncredited.Sign() > 0 {
		sender, err := keys.sender(client)
		if err != nil {
			return err
		}
		if err := chain.CreditFees(ctx, sender, from.ends.Outbox, to.id); err != nil {
			return refusedOf(err, shown)
		}
	}
	committees := []jurat.Hash{lane.Committee}
	if lane.Guard != (jurat.Hash{}) {
		committees = append(committees, lane.Guard)
	}
	return b.collect(ctx, client, from.ends.Outbox, committees, keys, text, shown)
}

package main

import (
	"context"
	"errors"
	"math/big"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/edge/chain"
)

func (c *cli) challengeCommand(at *string) *cobra.Command {
	var keys keyFlags
	var round, file string
	cmd := command("challenge ID", "Ask on the chain for the evidence of a delivered report", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		return c.party(cmd.Context(), *at, &keys, args[0], func(s *boundSide, sender *chain.Sender, a *chain.Agreement) error {
			return c.challenge(cmd.Context(), s, sender, a, round, file)
		})
	})
	cmd.Long = `Ask on the chain for the evidence of the report whose word the agreement's feed holds now, against a deposit that pays for the answer.
Anyone may. Nodes answer by themselves; one that holds it is enough. If nobody does until half the challenge window is over, jurat agreement resolve
takes the joint share of all, and the deposit comes back.`
	cmd.Example = "  jurat agreement challenge 0x… --round latest --keystore owner.json --password-file owner.password"
	keys.add(cmd, "who challenges, and pays the deposit")
	cmd.Flags().StringVar(&round, "round", "", "the report's round, as a node has it")
	cmd.Flags().StringVar(&file, "evidence", "", "the report as jurat report show --json wrote it, where no node shows it any more")
	cmd.MarkFlagsOneRequired("round", "evidence")
	cmd.MarkFlagsMutuallyExclusive("round", "evidence")
	return cmd
}

func (c *cli) challenge(ctx context.Context, s *boundSide, sender *chain.Sender, a *chain.Agreement, round, file string) error {
	d, err := c.documentOf(ctx, round, file)
	if err != nil {
		return err
	}
	shown := evidence.ShowAll(d, int(a.Terms.Place))
	members, err := chain.Members(ctx, s.client, s.bound, a.Terms.Committee, d.Report.Epoch)
	if err != nil {
		return err
	}
	tx, err := chain.OpenChallenge(ctx, sender, s.bound, a.Terms, &shown, len(members))
	if err != nil {
		return err
	}
	form := &doneForm{Tx: []jurat.Hash{tx}}
	if h, err := chain.ChallengeOf(ctx, s.client, s.bound, a.ID); err == nil && h != nil {
		form.Until = h.Due
	}
	return c.tell(form, "challenged\tround %s: its evidence is to be shown by %s", roundText(d.Report.Round), moment(form.Until))
}

// documentOf reads a report and what it came from from a file, or asks a node.
func (c *cli) documentOf(ctx context.Context, round, file string) (*evidence.Document, error) {
	if file == "" {
		node, err := c.client()
		if err != nil {
			return nil, err
		}
		d, _, err := node.evidence(ctx, round)
		return d, err
	}
	data, err := c.readInput(file)
	if err != nil {
		return nil, err
	}
	d, err := evidence.Parse(data)
	if err != nil {
		return nil, fail(exitUsage, "give a report's evidence", "%s: %w", file, err)
	}
	return d, nil
}

func (c *cli) resolveCommand(at *string) *cobra.Command {
	var keys keyFlags
	cmd := command("resolve ID", "End a challenge that nobody answered", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		return c.party(cmd.Context(), *at, &keys, args[0], func(s *boundSide, sender *chain.Sender, a *chain.Agreement) error {
			tx, slashes, err := chain.Resolve(cmd.Context(), sender, s.bound, a.ID, a.Terms)
			if errors.Is(err, chain.ErrNoChallenge) {
				return &failure{exitAbsent, err, "jurat agreement challenge opens one"}
			}
			if err != nil {
				return err
			}
			taken := new(big.Int)
			for i := range slashes {
				taken.Add(taken, slashes[i].Taken())
			}
			return c.tell(&doneForm{Amount: taken.String(), Tx: []jurat.Hash{tx}}, "resolved\t%s taken of %d operators", s.stake.Format(taken), len(slashes))
		})
	})
	cmd.Long = `End the agreement's open challenge, when it was not answered in time or its report was condemned: the deposit goes back to who challenged, and
silence costs every member the joint share. Anyone may; only the challenger and the consumer gain by it. Exit 1 while it may still be answered.`
	cmd.Example = "  jurat agreement resolve 0x… --keystore owner.json --password-file owner.password"
	keys.add(cmd, "whoever pays for the transaction")
	return cmd
}

func (c *cli) topUpCommand(at *string) *cobra.Command {
	var keys keyFlags
	cmd := command("topup ID AMOUNT", "Add to an agreement's escrow", cobra.ExactArgs(2), func(cmd *cobra.Command, args []string) error {
		return c.party(cmd.Context(), *at, &keys, args[0], func(s *boundSide, sender *chain.Sender, a *chain.Agreement) error {
			return c.topUp(cmd.Context(), s, sender, a, args[1])
		})
	})
	cmd.Long = `Add to the escrow of an agreement that is paid for, in units of its token: its paid time gets longer, to the terms' longest at most. Anyone may.
Where a token pays, a transaction before it lets Agreements take the amount.`
	cmd.Example = "  jurat agreement topup 0x… 25 --keystore consumer.json --password-file consumer.password"
	keys.add(cmd, "who pays")
	return cmd
}

func (c *cli) topUp(ctx context.Context, s *boundSide, sender *chain.Sender, a *chain.Agreement, text string) error {
	token, err := chain.ReadToken(ctx, s.client, a.Terms.Token)
	if err != nil {
		return err
	}
	amount, err := token.Parse(text)
	if err != nil {
		return &failure{exitUsage, err, ""}
	}
	form := &doneForm{Amount: amount.String()}
	if a.Terms.Token != (jurat.Address{}) {
		if err := allow(ctx, s, sender, a.Terms.Token, s.bound.Agreements, amount); err != nil {
			return err
		}
	}
	tx, err := chain.TopUp(ctx, sender, s.bound, a, amount)
	if err != nil {
		return err
	}
	after, err := s.find(ctx, a.ID.String())
	if err != nil {
		return err
	}
	form.Until, form.Tx = after.Until, []jurat.Hash{tx}
	return c.tell(form, "added\t%s: agreement %s is paid for until %s", token.Format(amount), a.ID, moment(after.Until))
}

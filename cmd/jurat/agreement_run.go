package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain"
)

// party runs a command that does something to one agreement.
func (c *cli) party(ctx context.Context, at string, keys *keyFlags, id string, run func(*boundSide, *chain.Sender, *chain.Agreement) error) error {
	return c.sending(ctx, at, keys, func(s *boundSide, sender *chain.Sender) error {
		a, err := s.find(ctx, id)
		if err != nil {
			return err
		}
		return run(s, sender, a)
	})
}

func (c *cli) claimCommand(at *string) *cobra.Command {
	var keys keyFlags
	var to string
	cmd := command("claim ID", "Pull the pay of an agreement and pay out what the account is owed", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		return c.party(cmd.Context(), *at, &keys, args[0], func(s *boundSide, holder *chain.Sender, a *chain.Agreement) error {
			where, err := recipient(to, holder)
			if err != nil {
				return err
			}
			return c.claim(cmd.Context(), s, holder, a, where)
		})
	})
	cmd.Long = `Credit all members of an agreement with what they earned until now, as the contract computes it, then pay out
the whole credit of the account: an operator's owner, the consumer for what nobody earned, or a deliverer. When and
how often it is pulled changes nothing of what is earned. Deposits of demands that went back are paid out too. Exit 1 if nothing is owed yet.`
	cmd.Example = "  jurat agreement claim 0x… --keystore owner.json --password-file owner.password"
	keys.add(cmd, "the account that is owed: an operator's owner, or the consumer")
	cmd.Flags().StringVar(&to, "to", "", "the account that is paid (default: the key's own)")
	return cmd
}

func (c *cli) claim(ctx context.Context, s *boundSide, holder *chain.Sender, a *chain.Agreement, to jurat.Address) error {
	form := &doneForm{To: &to}
	for epoch := a.FirstEpoch; epoch <= a.Epoch; epoch++ {
		served, err := chain.Served(ctx, s.client, s.bound, a, epoch)
		if err != nil {
			return err
		}
		if !served {
			continue
		}
		tx, err := chain.Pull(ctx, holder, s.bound, a, epoch)
		if err != nil {
			return err
		}
		form.Tx = append(form.Tx, tx)
	}
	back, err := s.claimDeposits(ctx, holder, to, form)
	if err != nil {
		return err
	}
	credit, err := chain.Credit(ctx, s.client, s.bound, a.Terms.Token, holder.Account())
	if err != nil {
		return err
	}
	if credit.Sign() == 0 && back.Sign() > 0 {
		return c.tell(form, "claimed\t%s of deposits to %s", coin.Format(back), to)
	}
	if credit.Sign() == 0 {
		return fail(exitNo, "what was earned can be pulled once the records of that time should have come; jurat agreement status shows the rest",
			"nothing is owed to %s under agreement %s", holder.Account(), a.ID)
	}
	tx, err := chain.Claim(ctx, holder, s.bound, a.Terms.Token, to)
	if err != nil {
		return err
	}
	token, err := chain.ReadToken(ctx, s.client, a.Terms.Token)
	if err != nil {
		return err
	}
	form.Amount, form.Tx = credit.String(), append(form.Tx, tx)
	return c.tell(form, "claimed\t%s to %s", token.Format(credit), to)
}

// claimDeposits pays out what Demands owes the account, in wei.
func (s *boundSide) claimDeposits(ctx context.Context, holder *chain.Sender, to jurat.Address, form *doneForm) (*big.Int, error) {
	back, err := chain.DemandCredit(ctx, s.client, s.bound, holder.Account())
	if err != nil || back.Sign() == 0 {
		return back, err
	}
	tx, err := chain.ClaimDemands(ctx, holder, s.bound, to)
	form.Tx = append(form.Tx, tx)
	return back, err
}

func (c *cli) endCommand(at *string) *cobra.Command {
	var keys keyFlags
	cmd := command("end ID", "End an agreement with one period's notice", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		return c.party(cmd.Context(), *at, &keys, args[0], func(s *boundSide, party *chain.Sender, a *chain.Agreement) error {
			tx, err := chain.EndAgreement(cmd.Context(), party, s.bound, a)
			if err != nil {
				return err
			}
			ended, err := s.find(cmd.Context(), a.ID.String())
			if err != nil {
				return err
			}
			return c.tell(&doneForm{Until: ended.Until, Tx: []jurat.Hash{tx}}, "ending\tagreement %s: its paid time is over at %s at the latest, and before where nothing is left in escrow", a.ID, moment(ended.Until))
		})
	})
	cmd.Long = `End an agreement one period from now, if it would not end earlier: as its consumer, as a member of the epoch that
serves, or as a member's owner. Nobody needs to agree. Bonds stay locked until proofs of the paid time are not taken any more.`
	keys.add(cmd, "the consumer, a serving operator or its owner")
	return cmd
}

// demandForm is the answer of demand. The deposit is in wei; due is when the
// grace is over, unless too few blocks have counted by then.
type demandForm struct {
	Agreement jurat.Hash   `json:"agreement"`
	Opened    uint64       `json:"opened_s"`
	Due       uint64       `json:"due_s"`
	Deposit   string       `json:"deposit"`
	Tx        []jurat.Hash `json:"tx"`
}

func (c *cli) demandCommand(at *string) *cobra.Command {
	var keys keyFlags
	var request, requests, message string
	cmd := command("demand ID", "Demand an answer that is late", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		return c.party(cmd.Context(), *at, &keys, args[0], func(s *boundSide, sender *chain.Sender, a *chain.Agreement) error {
			return c.demand(cmd.Context(), s, sender, a, request, requests, message)
		})
	})
	cmd.Long = `Demand an answer that is later than its heartbeat and the grace of Feeds. Anyone may, in paid time: each operator
then has the terms' grace to answer by a signed observation, and pays the penalty if it does not. The deposit pays
those who post answers; it is twice what all answers cost at the present base fee, and what is left of it comes back.

With --request it is a request of the consumer's that stands unanswered past its deadline and the terms' grace: the roll is called. What was
asked is not answered any more, but who does not show that it is there pays.

With --message it is a message of the committee's between chains, past its deadline: each operator says whether it was late by the
terms. Where 2f+1 say so all pay one penalty together, to its sender; where fewer answer at all, who does not.`
	cmd.Flags().StringVar(&request, "request", "", "id of a request that nobody answered")
	cmd.Flags().StringVar(&requests, "requests", "", requestsUsage)
	cmd.Flags().StringVar(&message, "message", "", "id of a message that nobody brought")
	cmd.MarkFlagsMutuallyExclusive("request", "message")
	keys.add(cmd, "who demands, and pays the deposit")
	return cmd
}

func (c *cli) demand(ctx context.Context, s *boundSide, sender *chain.Sender, a *chain.Agreement, request, requests, message string) error {
	members, err := chain.Members(ctx, s.client, s.bound, a.Terms.Committee, a.Epoch)
	if err != nil {
		return err
	}
	var tx jurat.Hash
	var deposit *big.Int
	open := chain.DemandOf
	switch {
	case message != "":
		open = chain.RollOf
		tx, deposit, err = c.callRollOnMessage(ctx, s, sender, a, message, len(members))
	case request != "":
		tx, deposit, err = c.callRoll(ctx, s, sender, a, request, requests, len(members))
	default:
		tx, deposit, err = chain.OpenDemand(ctx, sender, s.bound, a.Terms, len(members))
	}
	if err != nil {
		return err
	}
	d, err := open(ctx, s.client, s.bound, a.ID)
	if err != nil {
		return err
	}
	form := demandForm{Agreement: a.ID, Deposit: deposit.String(), Tx: []jurat.Hash{tx}}
	if d != nil { // nobody has ended it already
		form.Opened, form.Due = d.Opened, d.Opened+uint64(a.Terms.DemandGrace)
	}
	return c.out.data(form, func(w io.Writer) { form.show(w, len(members)) })
}

// callRoll demands that operators show that they are there, for a request that they have not answered.
func (c *cli) callRoll(ctx context.Context, s *boundSide, sender *chain.Sender, a *chain.Agreement, request, flag string, n int) (tx jurat.Hash, deposit *big.Int, err error) {
	id, err := requestID(request)
	if err != nil {
		return tx, nil, err
	}
	state, err := c.place.devnet()
	if err != nil {
		return tx, nil, err
	}
	at, err := c.contractAt(flag, "requests", state)
	if err != nil {
		return tx, nil, err
	}
	log, err := chain.RequestEvent(ctx, s.client, at, id)
	if err != nil {
		return tx, nil, err
	}
	if len(log.Asked) == 0 {
		return tx, nil, fail(exitAbsent, "list them with jurat request list", "%s has no request %s", at, id)
	}
	return chain.CallRoll(ctx, sender, s.bound, a.Terms, at, &log.Asked[0].Request, n)
}

// callRollOnMessage asks each operator whether a message was late.
func (c *cli) callRollOnMessage(ctx context.Context, s *boundSide, sender *chain.Sender, a *chain.Agreement, text string, n int) (tx jurat.Hash, deposit *big.Int, err error) {
	var id jurat.Hash
	if err := id.UnmarshalText([]byte(text)); err != nil {
		return tx, nil, fail(exitUsage, "write a message's id, 0x and 64 hex digits", "%w", err)
	}
	ends, err := chain.CrossingsEnds(ctx, s.client, s.bound)
	if err != nil {
		return tx, nil, err
	}
	m, _, err := chain.ReadMessage(ctx, s.client, ends.Outbox, id)
	if errors.Is(err, chain.ErrNoMessage) {
		return tx, nil, fail(exitAbsent, "an agreement is about messages that are sent from its own chain", "%w", err)
	}
	if err != nil {
		return tx, nil, err
	}
	return chain.CallRollOnMessage(ctx, sender, s.bound, a.Terms, &m.Message, n)
}

func (f *demandForm) show(w io.Writer, members int) {
	fmt.Fprintf(w, "demanded\tan answer under agreement %s, of %d operators\n", f.Agreement, members)
	fmt.Fprintf(w, "due\t%s\n", moment(f.Due))
	fmt.Fprintf(w, "deposit\t%s\n", coin.Format(units(f.Deposit)))
	fmt.Fprintf(w, "tx\t%s\n", f.Tx[0])
}

// coin is the chain's own, in a unit in which fees are not all zeros.
var coin = chain.Token{Symbol: "gwei", Decimals: 9}

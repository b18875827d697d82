package main

import (
	"context"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/committee"
	"github.com/jurat-network/jurat/core/draw"
	"github.com/jurat-network/jurat/core/record"
	"github.com/jurat-network/jurat/edge/chain"
)

// operatorsCommand shows the registry, and puts operators into it.
func (c *cli) operatorsCommand() *cobra.Command {
	var at, of string
	var proof bool
	cmd := command("operators", "Show the registry: operators with bond and record", cobra.NoArgs, func(cmd *cobra.Command, _ []string) error {
		return c.operatorTable(cmd.Context(), at, of, proof)
	})
	cmd.Long = `Show the operators in the registry, as a draw would see them now: bond without what is
unbonding, and the record that Scorecards holds of them in one committee. Operators whose key is revoked are left out.

Each period, the longest heartbeat of the committee's feeds but an hour at most, nodes count the rounds whose reports are
of that time and swear a card for each operator, each chained to the one before. A round counts as observed where the report's
evidence lists the operator. --proof shows all cards, and the transactions in which they were recorded with the committee's
signature; jurat operators count --cards counts again from the evidence.`
	cmd.Example = "  jurat operators\n  jurat operators --proof"
	cmd.PersistentFlags().StringVar(&at, "agreements", "", "the contract Agreements on the chain (default: the devnet's)")
	cmd.Flags().StringVar(&of, "committee", "", "whose records are shown (default: the devnet's)")
	cmd.Flags().BoolVar(&proof, "proof", false, "show every card that a number comes from")
	cmd.AddCommand(c.enterCommand(&at), c.removeCommand(&at), c.countCommand(&at))
	return cmd
}

// operatorTable is the answer of jurat operators.
type operatorTable struct {
	*draw.Snapshot
	Committee jurat.Hash       `json:"committee"` // whose records these are; zero for none
	Cards     []chain.Recorded `json:"cards"`     // each operator's last one, or all
}

func (c *cli) operatorTable(ctx context.Context, at, of string, proof bool) error {
	id, err := c.place.committeeID(of)
	if err != nil {
		return err
	}
	s, err := c.openBound(ctx, at)
	if err != nil {
		return err
	}
	defer s.client.Close()
	table := operatorTable{Committee: id, Cards: []chain.Recorded{}}
	if table.Snapshot, err = chain.ReadRegistry(ctx, s.client, s.bound, id, 0); err != nil {
		return unreachable(err)
	}
	last := map[jurat.Address]*chain.Recorded{}
	if id != (jurat.Hash{}) {
		all, err := chain.Cards(ctx, s.client, s.bound, id, jurat.Address{}, 0)
		if err != nil {
			return unreachable(err)
		}
		for i := range all {
			last[all[i].Card.Operator] = &all[i]
		}
		for i := range all {
			if proof || last[all[i].Card.Operator] == &all[i] {
				table.Cards = append(table.Cards, all[i])
			}
		}
	}
	return c.out.data(table, func(w io.Writer) {
		fmt.Fprintf(w, "operator\tname\tbond\trounds\tobserved\toutliers\tdeliveries\thonoured\tbreached\treached at\n")
		for i := range table.Candidates {
			k := &table.Candidates[i]
			card := record.First(id, k.Operator)
			if on := last[k.Operator]; on != nil {
				card = &on.Card
			}
			fmt.Fprintf(w, "%s\t%s\t%s\t%d\t%d\t%d\t%d\t%d\t%d\t%s\n", k.Operator, printable(k.Name), s.stake.Format(k.Bond.Big()), k.Rounds, k.Observed,
				card.Outliers, card.Deliveries, card.Honoured, card.Breached, printable(k.Addresses[0]))
		}
		if !proof {
			return
		}
		fmt.Fprintf(w, "\noperator\tcard\trounds\tobserved\toutliers\tdeliveries\tms behind\ttransaction\n")
		for i := range table.Cards {
			k := &table.Cards[i].Card
			fmt.Fprintf(w, "%s\t%d\t%d\t%d\t%d\t%d\t%d\t%s\n", k.Operator, k.Period, k.Rounds, k.Observed, k.Outliers, k.Deliveries, k.Latency, table.Cards[i].Tx)
		}
	})
}

func (c *cli) enterCommand(at *string) *cobra.Command {
	var keys keyFlags
	var name string
	var seat committee.Seat
	cmd := command("enter KEY", "Put an operator into the registry, or change its entry", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		if err := seat.Key.UnmarshalText([]byte(args[0])); err != nil {
			return fail(exitUsage, "it is in the members of a node's configuration", "KEY: %w", err)
		}
		operator, err := seat.Key.Address()
		if err != nil {
			return &failure{exitUsage, err, ""}
		}
		seat.Operator = operator
		return c.owning(cmd.Context(), *at, &keys, operator.String(), func(s *boundSide, from *chain.Sender, operator jurat.Address) error {
			if err := chain.Enter(cmd.Context(), from, s.bound, name, seat); err != nil {
				return err
			}
			return c.entered(operator, "entered")
		})
	})
	cmd.Long = `Put an operator into the registry, from which committees are drawn, or change its entry. KEY is
its compressed public key, 0x and 66 hex digits. The owner of its bond sends it; changes, the operator may send too.`
	cmd.Example = "  jurat operators enter 0x02… --name Example --peer 12D3… --address /dns/oracle.example/tcp/7070 --keystore owner.json --password-file owner.password"
	keys.add(cmd, "the owner of the operator's bond, or for a change the operator")
	cmd.Flags().StringVar(&name, "name", "", "for people; proves nothing")
	cmd.Flags().StringVar(&seat.Peer, "peer", "", "libp2p peer id")
	cmd.Flags().StringArrayVar(&seat.Addresses, "address", nil, "multiaddr at which members reach it, which may be repeated")
	for _, flag := range []string{"name", "peer", "address"} {
		require(cmd, flag)
	}
	return cmd
}

func (c *cli) removeCommand(at *string) *cobra.Command {
	var keys keyFlags
	cmd := command("remove OPERATOR", "Take an operator out of the registry", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		return c.owning(cmd.Context(), *at, &keys, args[0], func(s *boundSide, from *chain.Sender, operator jurat.Address) error {
			if err := chain.Remove(cmd.Context(), from, s.bound, operator); err != nil {
				return err
			}
			return c.entered(operator, "removed")
		})
	})
	cmd.Long = `Take an operator out of the registry: it is in no later snapshot. Its bond, its record and the
committees that it sits on stay as they are.`
	cmd.Example = "  jurat operators remove 0x… --keystore owner.json --password-file owner.password"
	keys.add(cmd, "the owner of the operator's bond")
	return cmd
}

func (c *cli) entered(operator jurat.Address, state string) error {
	answer := struct {
		Operator jurat.Address `json:"operator"`
		State    string        `json:"state"`
	}{operator, state}
	return c.out.data(answer, func(w io.Writer) { fmt.Fprintf(w, "%s\t%s\n", state, operator) })
}

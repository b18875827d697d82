package main

import (
	"context"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/committee"
	"github.com/jurat-network/jurat/edge/chain"
)

// operatorsCommand shows the registry, and puts operators into it.
func (c *cli) operatorsCommand() *cobra.Command {
	var at, of string
	cmd := command("operators", "Show the registry: operators with bond and record", cobra.NoArgs, func(cmd *cobra.Command, _ []string) error {
		return c.operatorTable(cmd.Context(), at, of)
	})
	cmd.Long = `Show the operators in the registry, as a draw would see them now: bond without what is
unbonding, and the record that Scorecards holds of them in one committee. Operators whose key is revoked are left out.
Nodes do not swear scorecards yet: records are empty unless a committee recorded them otherwise.`
	cmd.Example = "  jurat operators"
	cmd.PersistentFlags().StringVar(&at, "agreements", "", "the contract Agreements on the chain (default: the devnet's)")
	cmd.Flags().StringVar(&of, "committee", "", "whose records are shown; none where it is not given")
	cmd.AddCommand(c.enterCommand(&at), c.removeCommand(&at), c.countCommand())
	return cmd
}

func (c *cli) operatorTable(ctx context.Context, at, of string) error {
	var id jurat.Hash
	if of != "" {
		if err := id.UnmarshalText([]byte(of)); err != nil {
			return fail(exitUsage, "write 0x and 64 hex digits", "--committee: %w", err)
		}
	}
	s, err := c.openBound(ctx, at)
	if err != nil {
		return err
	}
	defer s.client.Close()
	snapshot, err := chain.ReadRegistry(ctx, s.client, s.bound, id, 0)
	if err != nil {
		return unreachable(err)
	}
	return c.out.data(snapshot, func(w io.Writer) {
		fmt.Fprintf(w, "operator\tname\tbond\trounds\tobserved\treached at\n")
		for i := range snapshot.Candidates {
			k := &snapshot.Candidates[i]
			fmt.Fprintf(w, "%s\t%s\t%s\t%d\t%d\t%s\n", k.Operator, printable(k.Name), s.stake.Format(k.Bond.Big()), k.Rounds, k.Observed, printable(k.Addresses[0]))
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

package main

import (
	"context"
	"fmt"
	"io"
	"math/big"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
)

func (c *cli) bondStatusCommand(at *string) *cobra.Command {
	status := command("status [OPERATOR]", "Show what operators have at stake", cobra.MaximumNArgs(1), func(cmd *cobra.Command, args []string) error {
		s, err := c.openBound(cmd.Context(), *at)
		if err != nil {
			return err
		}
		defer s.client.Close()
		operators, err := c.operators(cmd.Context(), args)
		if err != nil {
			return err
		}
		return c.bondStatus(cmd.Context(), s, operators)
	})
	status.Long = `Show what operators have at stake, as the chain has it: the bond with its free, unbonding and
locked parts, what verdicts have taken of it, and in which transactions. OPERATOR is an account, 0x and 40 hex digits;
without it, all members of the node's committee.`
	status.Example = "  jurat bond status"
	return status
}

// operators are the one that is named, or all members of the node's committee.
func (c *cli) operators(ctx context.Context, args []string) (list []jurat.Address, err error) {
	if len(args) == 1 {
		var operator jurat.Address
		if err := operator.UnmarshalText([]byte(args[0])); err != nil {
			return nil, fail(exitUsage, "write an operator's account, 0x and 40 hex digits", "%w", err)
		}
		return []jurat.Address{operator}, nil
	}
	node, err := c.client()
	if err != nil {
		return nil, err
	}
	var form api.CommitteeForm
	if err := node.into(ctx, "/v1/committee", &form); err != nil {
		return nil, err
	}
	for _, m := range form.Members {
		list = append(list, m.Operator)
	}
	return list, nil
}

// bondForm is an operator's bond. Amounts are in the bond token's smallest units.
type bondForm struct {
	Operator  jurat.Address `json:"operator"`
	Owner     jurat.Address `json:"owner"`
	Active    bool          `json:"active"`
	Bond      string        `json:"bond"`
	Free      string        `json:"free"`
	Unbonding string        `json:"unbonding"`
	Until     uint64        `json:"unbonding_until_s"`
	Locks     []lockForm    `json:"locks"`
	Taken     []takenForm   `json:"taken"`
}

type lockForm struct {
	Agreement jurat.Hash `json:"agreement"`
	Left      string     `json:"left"`
	Until     uint64     `json:"until_s"`
}

type takenForm struct {
	Agreement jurat.Hash    `json:"agreement"`
	Amount    string        `json:"amount"`
	Prover    jurat.Address `json:"prover"`
	Tx        jurat.Hash    `json:"tx"`
}

func (c *cli) bondStatus(ctx context.Context, s *boundSide, operators []jurat.Address) error {
	made, err := chain.Agreements(ctx, s.client, s.bound, jurat.Hash{})
	if err != nil {
		return unreachable(err)
	}
	answer := struct {
		Token string     `json:"token"`
		Bonds []bondForm `json:"bonds"`
	}{s.stake.Address.String(), []bondForm{}}
	for _, operator := range operators {
		form, err := s.bond(ctx, operator, made)
		if err != nil {
			return unreachable(err)
		}
		answer.Bonds = append(answer.Bonds, form)
	}
	return c.out.data(answer, func(w io.Writer) {
		fmt.Fprintln(w, "OPERATOR\tBOND\tLOCKED\tFREE\tUNBONDING\tTAKEN\t")
		for i := range answer.Bonds {
			s.showBond(w, &answer.Bonds[i])
		}
	})
}

func (s *boundSide) bond(ctx context.Context, operator jurat.Address, made []chain.Agreement) (form bondForm, err error) {
	bond, err := chain.ReadBond(ctx, s.client, s.bound, operator)
	if err != nil {
		return form, err
	}
	form = bondForm{Operator: operator, Owner: bond.Owner, Active: bond.Active, Bond: bond.Total.String(), Free: bond.Free.String(),
		Unbonding: bond.Unbonding.String(), Until: bond.Until, Locks: []lockForm{}, Taken: []takenForm{}}
	for i := range made {
		left, until, err := chain.ReadLock(ctx, s.client, s.bound, made[i].ID, operator)
		if err != nil {
			return form, err
		}
		if until != 0 {
			form.Locks = append(form.Locks, lockForm{made[i].ID, left.String(), until})
		}
		slashes, err := chain.Slashes(ctx, s.client, s.bound, made[i].ID, operator)
		if err != nil {
			return form, err
		}
		for k := range slashes {
			form.Taken = append(form.Taken, takenForm{made[i].ID, slashes[k].Taken().String(), slashes[k].Prover, slashes[k].Tx})
		}
	}
	return form, nil
}

// units reads an amount back; it is of this program's own writing.
func units(text string) *big.Int {
	n, _ := new(big.Int).SetString(text, 10)
	return n
}

func (s *boundSide) showBond(w io.Writer, b *bondForm) {
	locked, taken, note := new(big.Int), new(big.Int), ""
	for _, l := range b.Locks {
		locked.Add(locked, units(l.Left))
	}
	for _, t := range b.Taken {
		taken.Add(taken, units(t.Amount))
		note = "tx " + t.Tx.String()
	}
	switch {
	case b.Owner == (jurat.Address{}):
		note = "nobody has opened a bond for it"
	case !b.Active:
		note = "revoked by its owner"
	}
	fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\t%s\n", b.Operator, s.stake.Format(units(b.Bond)), s.stake.Format(locked),
		s.stake.Format(units(b.Free)), s.stake.Format(units(b.Unbonding)), s.stake.Format(taken), note)
}

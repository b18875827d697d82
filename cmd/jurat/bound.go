package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"time"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
)

// boundSide reads bonds and agreements on one chain.
type boundSide struct {
	client *chain.Client
	bound  chain.Bound
	stake  chain.Token // that bonds are in
}

// openBound connects to the chain and to the contract Agreements there, which
// tells where all others are.
func (c *cli) openBound(ctx context.Context, flag string) (*boundSide, error) {
	url, _, err := c.place.rpcURL()
	if err != nil {
		return nil, err
	}
	at, known, err := c.agreementsAt(flag)
	if err != nil {
		return nil, err
	}
	if url == "" || !known {
		return nil, fail(exitUsage, "start one with jurat devnet, or name it with --rpc URL and --agreements ADDRESS", "no chain is known that has agreements")
	}
	client, err := chain.Dial(ctx, chain.Config{RPC: []string{url}})
	if errors.Is(err, chain.ErrUnreachable) {
		return nil, &failure{exitUnreachable, err, ""}
	}
	if err != nil {
		return nil, &failure{exitUsage, err, ""}
	}
	s := &boundSide{client: client}
	if s.bound, err = chain.BoundOf(ctx, client, at); err == nil {
		s.stake, err = chain.BondToken(ctx, client, s.bound)
	}
	if err != nil {
		client.Close()
		if errors.Is(err, chain.ErrUnreachable) {
			return nil, &failure{exitUnreachable, err, ""}
		}
		return nil, fail(exitAbsent, "check the address and the chain", "%w", err)
	}
	return s, nil
}

// agreementsAt is the contract Agreements: as the flag says, else the devnet's.
func (c *cli) agreementsAt(flag string) (at jurat.Address, known bool, err error) {
	if flag != "" {
		if err := at.UnmarshalText([]byte(flag)); err != nil {
			return at, false, fail(exitUsage, "write an address, 0x and 40 hex digits", "--agreements: %w", err)
		}
		return at, true, nil
	}
	state, err := c.place.devnet()
	if err != nil || state == nil || c.place.rpc != "" && c.place.rpc != state.RPC {
		return at, false, err
	}
	at, known = state.Contracts["agreements"]
	return at, known, nil
}

func (c *cli) bondCommand() *cobra.Command {
	var at string
	status := command("status [OPERATOR]", "Show what operators have at stake", cobra.MaximumNArgs(1), func(cmd *cobra.Command, args []string) error {
		s, err := c.openBound(cmd.Context(), at)
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
	status.Flags().StringVar(&at, "agreements", "", "the contract Agreements on the chain (default: the devnet's)")
	return group("bond", "What operators stand to lose", status)
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

func (c *cli) agreementCommand() *cobra.Command {
	var at string
	status := command("status [ID]", "Show agreements: who is bound, the money, where it stands", cobra.MaximumNArgs(1), func(cmd *cobra.Command, args []string) error {
		var id jurat.Hash
		if len(args) == 1 {
			if err := id.UnmarshalText([]byte(args[0])); err != nil {
				return fail(exitUsage, "write an agreement's id, 0x and 64 hex digits", "%w", err)
			}
		}
		s, err := c.openBound(cmd.Context(), at)
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
	status.Flags().StringVar(&at, "agreements", "", "the contract Agreements on the chain (default: the devnet's)")
	return group("agreement", "What binds committees and consumers", status)
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

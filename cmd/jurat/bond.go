package main

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
)

const agreementsUsage = "the contract Agreements on the chain (default: the devnet's)"

func (c *cli) bondCommand() *cobra.Command {
	at := new(string)
	cmd := group("bond", "What operators stand to lose", c.bondStatusCommand(at), c.consentCommand(at), c.depositCommand(at),
		c.unbondCommand(at), c.withdrawCommand(at), c.revokeCommand(at), c.bondClaimCommand(at))
	cmd.PersistentFlags().StringVar(at, "agreements", "", agreementsUsage)
	return cmd
}

// doneForm is the answer of a command that changed something on the chain.
// Amounts are in the token's smallest units.
type doneForm struct {
	Operator *jurat.Address `json:"operator,omitempty"`
	Amount   string         `json:"amount,omitempty"`
	To       *jurat.Address `json:"to,omitempty"`
	Until    uint64         `json:"until_s,omitempty"`
	Tx       []jurat.Hash   `json:"tx"`
}

// tell shows what was done, and in which transactions.
func (c *cli) tell(form *doneForm, format string, args ...any) error {
	return c.out.data(form, func(w io.Writer) {
		fmt.Fprintf(w, format+"\n", args...)
		for _, tx := range form.Tx {
			fmt.Fprintf(w, "tx\t%s\n", tx)
		}
	})
}

// owning runs a command of a bond's owner: the chain, its sender, the operator.
func (c *cli) owning(ctx context.Context, at string, keys *keyFlags, operator string, run func(*boundSide, *chain.Sender, jurat.Address) error) error {
	who, err := address(operator, "OPERATOR")
	if err != nil {
		return err
	}
	return c.sending(ctx, at, keys, func(s *boundSide, sender *chain.Sender) error { return run(s, sender, who) })
}

// sending runs a command that sends transactions.
func (c *cli) sending(ctx context.Context, at string, keys *keyFlags, run func(*boundSide, *chain.Sender) error) error {
	s, err := c.openBound(ctx, at)
	if err != nil {
		return err
	}
	defer s.client.Close()
	sender, err := keys.sender(s.client)
	if err != nil {
		return err
	}
	return refused(run(s, sender))
}

func (c *cli) consentCommand(at *string) *cobra.Command {
	var keys keyFlags
	cmd := command("consent OWNER", "Sign, as an operator, that an owner may open its bond", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		owner, err := address(args[0], "OWNER")
		if err != nil {
			return err
		}
		s, err := c.openBound(cmd.Context(), *at)
		if err != nil {
			return err
		}
		defer s.client.Close()
		key, err := keys.open()
		if err != nil {
			return err
		}
		operator := key.Public().Address()
		signature, err := key.Sign(chain.ConsentHash(s.client.ChainID(), s.bound, operator, owner))
		if err != nil {
			return err
		}
		answer := struct {
			Operator  jurat.Address           `json:"operator"`
			Owner     jurat.Address           `json:"owner"`
			Signature jurat.OperatorSignature `json:"signature"`
		}{operator, owner, signature}
		return c.out.data(answer, func(w io.Writer) { fmt.Fprintln(w, hexOf(signature[:])) })
	})
	cmd.Long = `Sign, with the operator's key, that OWNER may open its bond. An operator has one owner, for
good: the cold key that holds the stake, and can revoke the operator's. Nothing is sent; the
owner brings the signature with its first jurat bond deposit.`
	cmd.Example = "  jurat bond consent 0x… --keystore node/operator.json --password-file node/password"
	keys.add(cmd, "the operator")
	return cmd
}

func hexOf(b []byte) string { return fmt.Sprintf("0x%x", b) }

func (c *cli) depositCommand(at *string) *cobra.Command {
	var keys keyFlags
	var consent string
	cmd := command("deposit OPERATOR AMOUNT", "Add to an operator's free stake", cobra.ExactArgs(2), func(cmd *cobra.Command, args []string) error {
		return c.owning(cmd.Context(), *at, &keys, args[0], func(s *boundSide, from *chain.Sender, operator jurat.Address) error {
			amount, err := s.amount(args[1])
			if err != nil {
				return err
			}
			return c.deposit(cmd.Context(), s, from, operator, amount, consent)
		})
	})
	cmd.Long = `Add to an operator's free stake, in whole units of the bond token such as 1000 or 0.5. Anyone
may; whoever brings the operator's --consent while it has no bond yet opens one, as its owner
for good. Use a cold key: it alone can unbond, withdraw and revoke.`
	cmd.Example = "  jurat bond deposit 0x… 1000 --consent consent.txt --keystore owner.json --password-file owner.password"
	keys.add(cmd, "who pays: the owner, where the bond is opened")
	cmd.Flags().StringVar(&consent, "consent", "", "file with the signature that jurat bond consent printed")
	return cmd
}

// amount reads an amount of the bond token.
func (s *boundSide) amount(text string) (*big.Int, error) {
	amount, err := s.stake.Parse(text)
	if err != nil {
		return nil, &failure{exitUsage, err, ""}
	}
	return amount, nil
}

func (c *cli) deposit(ctx context.Context, s *boundSide, from *chain.Sender, operator jurat.Address, amount *big.Int, consent string) error {
	if consent != "" {
		signature, err := readSignature(consent)
		if err != nil {
			return err
		}
		if err := chain.OpenBond(ctx, from, s.bound, operator, signature); err != nil {
			return err
		}
	}
	if err := allow(ctx, s, from, s.stake.Address, s.bound.Bonds, amount); err != nil {
		return err
	}
	tx, err := chain.Deposit(ctx, from, s.bound, operator, amount)
	if chain.IsRevert(err, "NotOpened") {
		return &failure{exitNo, err, "bring the operator's signature with --consent: jurat bond consent"}
	}
	if err != nil {
		return err
	}
	return c.tell(&doneForm{Operator: &operator, Amount: amount.String(), Tx: []jurat.Hash{tx}},
		"deposited\t%s for operator %s", s.stake.Format(amount), operator)
}

// allow lets a contract take an amount of the sender's tokens, where it may not yet.
func allow(ctx context.Context, s *boundSide, from *chain.Sender, token, spender jurat.Address, amount *big.Int) error {
	allowed, err := chain.Allowance(ctx, s.client, token, from.Account(), spender)
	if err != nil || allowed.Cmp(amount) >= 0 {
		return err
	}
	return chain.Approve(ctx, from, token, spender, amount)
}

// readSignature reads 65 bytes in hex from a file.
func readSignature(path string) (sig jurat.OperatorSignature, err error) {
	text, err := readFile(path)
	if err != nil {
		return sig, fail(exitUsage, "give the file that jurat bond consent wrote", "read the consent: %w", err)
	}
	if err := sig.UnmarshalText([]byte(strings.TrimSpace(string(text)))); err != nil {
		return sig, fail(exitUsage, "give the file that jurat bond consent wrote", "read the consent: %w", err)
	}
	return sig, nil
}

func (c *cli) unbondCommand(at *string) *cobra.Command {
	var keys keyFlags
	cmd := command("unbond OPERATOR AMOUNT", "Take free stake out of the reach of new locks", cobra.ExactArgs(2), func(cmd *cobra.Command, args []string) error {
		return c.owning(cmd.Context(), *at, &keys, args[0], func(s *boundSide, owner *chain.Sender, operator jurat.Address) error {
			amount, err := s.amount(args[1])
			if err != nil {
				return err
			}
			return c.unbond(cmd.Context(), s, owner, operator, amount)
		})
	})
	cmd.Long = `Take free stake out of the reach of new locks, as the bond's owner. Locks whose time is over
are released to free first. jurat bond withdraw pays it out when the unbonding time, which
outlasts every key, evidence and challenge window, is over. Unbonding more begins that time anew for all.`
	cmd.Example = "  jurat bond unbond 0x… 250 --keystore owner.json --password-file owner.password"
	keys.add(cmd, "the bond's owner")
	return cmd
}

func (c *cli) unbond(ctx context.Context, s *boundSide, owner *chain.Sender, operator jurat.Address, amount *big.Int) error {
	form := &doneForm{Operator: &operator, Amount: amount.String()}
	made, err := chain.Agreements(ctx, s.client, s.bound, jurat.Hash{})
	if err != nil {
		return err
	}
	head, err := s.client.Head(ctx)
	if err != nil {
		return err
	}
	for i := range made {
		_, until, err := chain.ReadLock(ctx, s.client, s.bound, made[i].ID, operator)
		if err != nil {
			return err
		}
		if until == 0 || head.Time < until {
			continue
		}
		tx, err := chain.ReleaseLock(ctx, owner, s.bound, made[i].ID, operator)
		if err != nil {
			return err
		}
		form.Tx = append(form.Tx, tx)
	}
	tx, err := chain.Unbond(ctx, owner, s.bound, operator, amount)
	if err != nil {
		return err
	}
	bond, err := chain.ReadBond(ctx, s.client, s.bound, operator)
	if err != nil {
		return err
	}
	form.Tx, form.Until = append(form.Tx, tx), bond.Until
	return c.tell(form, "unbonding\t%s of operator %s; it can be withdrawn from %s on", s.stake.Format(amount), operator, moment(bond.Until))
}

// moment is a time of the chain for people.
func moment(seconds uint64) string {
	return api.RFC3339(jurat.Time(seconds) * jurat.Time(time.Second/time.Millisecond))
}

func (c *cli) withdrawCommand(at *string) *cobra.Command {
	var keys keyFlags
	var to string
	cmd := command("withdraw OPERATOR", "Pay out what has unbonded", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		return c.owning(cmd.Context(), *at, &keys, args[0], func(s *boundSide, owner *chain.Sender, operator jurat.Address) error {
			where, err := recipient(to, owner)
			if err != nil {
				return err
			}
			bond, err := chain.ReadBond(cmd.Context(), s.client, s.bound, operator)
			if err != nil {
				return err
			}
			tx, err := chain.Withdraw(cmd.Context(), owner, s.bound, operator, where)
			if err != nil {
				return err
			}
			return c.tell(&doneForm{Operator: &operator, Amount: bond.Unbonding.String(), To: &where, Tx: []jurat.Hash{tx}},
				"withdrawn\t%s of operator %s to %s", s.stake.Format(bond.Unbonding), operator, where)
		})
	})
	cmd.Long = "Pay out all of an operator's stake that has unbonded, as the bond's owner."
	keys.add(cmd, "the bond's owner")
	cmd.Flags().StringVar(&to, "to", "", "the account that is paid (default: the owner's own)")
	return cmd
}

func (c *cli) revokeCommand(at *string) *cobra.Command {
	var keys keyFlags
	cmd := command("revoke OPERATOR", "End what an operator's hot key can accept, for good", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		return c.owning(cmd.Context(), *at, &keys, args[0], func(s *boundSide, owner *chain.Sender, operator jurat.Address) error {
			tx, err := chain.RevokeOperator(cmd.Context(), owner, s.bound, operator)
			if err != nil {
				return err
			}
			return c.tell(&doneForm{Operator: &operator, Tx: []jurat.Hash{tx}},
				"revoked\toperator %s: nothing that it signed can be activated any more; its locks stay until their time is over", operator)
		})
	})
	cmd.Long = `End what an operator's hot key can accept, as the bond's owner: where the key may be in other
hands. It cannot be undone, and covers every acceptance that no agreement came from yet. What is locked
stays locked, and can still be lost.`
	keys.add(cmd, "the bond's owner")
	return cmd
}

func (c *cli) bondClaimCommand(at *string) *cobra.Command {
	var keys keyFlags
	var to string
	cmd := command("claim", "Pay out bounties and compensations", cobra.NoArgs, func(cmd *cobra.Command, _ []string) error {
		return c.sending(cmd.Context(), *at, &keys, func(s *boundSide, holder *chain.Sender) error {
			where, err := recipient(to, holder)
			if err != nil {
				return err
			}
			credit, err := chain.BondCredit(cmd.Context(), s.client, s.bound, holder.Account())
			if err != nil {
				return err
			}
			tx, err := chain.ClaimBonds(cmd.Context(), holder, s.bound, where)
			if err != nil {
				return err
			}
			return c.tell(&doneForm{Amount: credit.String(), To: &where, Tx: []jurat.Hash{tx}}, "claimed\t%s to %s", s.stake.Format(credit), where)
		})
	})
	cmd.Long = "Pay out what verdicts owe an account: bounties to whoever proved a fault, compensations to consumers."
	keys.add(cmd, "the account that is owed")
	cmd.Flags().StringVar(&to, "to", "", "the account that is paid (default: the key's own)")
	return cmd
}

package main

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/upkeep"
	"github.com/jurat-network/jurat/edge/chain"
)

// upkeepCommands share where the contract is.
type upkeepCommands struct {
	*cli
	at string // --upkeeps
}

func (c *cli) upkeepCommand() *cobra.Command {
	u := &upkeepCommands{cli: c}
	list := command("list", "List the upkeeps that the committee performs", cobra.NoArgs, func(cmd *cobra.Command, _ []string) error { return u.list(cmd.Context()) })
	status := command("status ID", "Show one upkeep, and when it was performed", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		return u.status(cmd.Context(), args[0])
	})
	cmd := group("upkeep", "Have the committee perform what is due: at times, under conditions, after events",
		u.registerCommand(), list, status, u.fundCommand(), u.closeCommand(), u.takeCommand())
	cmd.PersistentFlags().StringVar(&u.at, "upkeeps", "", "address of the contract Upkeeps (default: the devnet's)")
	return cmd
}

// upkeepSide reads upkeeps on one chain.
type upkeepSide struct {
	client    *chain.Client
	contract  jurat.Address
	committee jurat.Hash
}

func (u *upkeepCommands) open(ctx context.Context) (*upkeepSide, error) {
	side, err := u.openAsking(ctx)
	if err != nil {
		return nil, err
	}
	s := &upkeepSide{client: side.client}
	if s.contract, err = u.contractAt(u.at, "upkeeps", side.state); err != nil {
		s.client.Close()
		return nil, err
	}
	committee, err := u.committeeOf(ctx)
	if err != nil {
		s.client.Close()
		return nil, err
	}
	s.committee = committee.ID
	return s, nil
}

// sending runs a command that sends a transaction.
func (u *upkeepCommands) sending(ctx context.Context, keys *keyFlags, run func(*upkeepSide, *chain.Sender) error) error {
	s, err := u.open(ctx)
	if err != nil {
		return err
	}
	defer s.client.Close()
	sender, err := keys.sender(s.client)
	if err != nil {
		return err
	}
	return refusedOf(run(s, sender), "jurat upkeep list and jurat upkeep status")
}

// all are the committee's upkeeps, the oldest first.
func (s *upkeepSide) all(ctx context.Context) ([]upkeep.Upkeep, error) {
	head, err := s.client.Head(ctx)
	if err != nil {
		return nil, unreachable(err)
	}
	upkeeps, err := chain.ReadUpkeeps(ctx, s.client, s.contract, s.committee, 0, head.Number.Uint64())
	return upkeeps, unreachable(err)
}

func (s *upkeepSide) find(ctx context.Context, text string) (*upkeep.Upkeep, error) {
	var id jurat.Hash
	if err := id.UnmarshalText([]byte(text)); err != nil {
		return nil, fail(exitUsage, "write an upkeep's id, 0x and 64 hex digits", "%w", err)
	}
	upkeeps, err := s.all(ctx)
	if err != nil {
		return nil, err
	}
	at := slices.IndexFunc(upkeeps, func(u upkeep.Upkeep) bool { return u.ID == id })
	if at < 0 {
		return nil, fail(exitAbsent, "jurat upkeep list shows them", "the committee has no upkeep %s", id)
	}
	return &upkeeps[at], nil
}

// upkeepForm is an upkeep as commands show it; amounts are in wei.
type upkeepForm struct {
	upkeep.Upkeep
	Balance   string        `json:"balance"`
	Most      string        `json:"most_an_attempt"`
	Last      uint64        `json:"last"`
	Closing   uint64        `json:"takeable_from_s,omitempty"`
	Performed []attemptForm `json:"performed,omitempty"`
}

type attemptForm struct {
	Occurrence string     `json:"occurrence"`
	Done       bool       `json:"done"`
	Paid       string     `json:"paid"`
	Block      uint64     `json:"block"`
	Tx         jurat.Hash `json:"tx"`
}

func (s *upkeepSide) form(ctx context.Context, u *upkeep.Upkeep) (*upkeepForm, error) {
	head, err := s.client.Head(ctx)
	if err != nil {
		return nil, unreachable(err)
	}
	state, err := chain.ReadUpkeepState(ctx, s.client, s.contract, u, head.BaseFee)
	if err != nil {
		return nil, unreachable(err)
	}
	return &upkeepForm{Upkeep: *u, Balance: state.Balance.String(), Most: state.Most.String(), Last: state.Last, Closing: state.Closing}, nil
}

// when says in words what an upkeep waits for.
func when(u *upkeep.Upkeep) string {
	switch u.Trigger {
	case upkeep.Time:
		return printable(string(u.Schedule)) + " UTC"
	case upkeep.Condition:
		return fmt.Sprintf("checked each %d blocks", u.Every)
	case upkeep.Log:
		if f, err := u.Filter(); err == nil {
			return "logs of " + f.Emitter.String()
		}
	}
	return "never"
}

func (u *upkeepCommands) list(ctx context.Context) error {
	s, err := u.open(ctx)
	if err != nil {
		return err
	}
	defer s.client.Close()
	upkeeps, err := s.all(ctx)
	if err != nil {
		return err
	}
	forms := []*upkeepForm{}
	for i := range upkeeps {
		form, err := s.form(ctx, &upkeeps[i])
		if err != nil {
			return err
		}
		forms = append(forms, form)
	}
	return u.out.data(map[string]any{"upkeeps": forms}, func(w io.Writer) {
		fmt.Fprintln(w, "UPKEEP\tTRIGGER\tWHEN\tTARGET\tBALANCE (WEI)")
		for _, f := range forms {
			fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", f.ID, f.Trigger, when(&f.Upkeep), f.Target, f.Balance)
		}
	})
}

func (u *upkeepCommands) status(ctx context.Context, text string) error {
	s, err := u.open(ctx)
	if err != nil {
		return err
	}
	defer s.client.Close()
	found, err := s.find(ctx, text)
	if err != nil {
		return err
	}
	form, err := s.form(ctx, found)
	if err != nil {
		return err
	}
	head, err := s.client.Head(ctx)
	if err != nil {
		return unreachable(err)
	}
	newest := head.Number.Uint64()
	attempts, err := chain.UpkeepAttempts(ctx, s.client, s.contract, found.ID, newest-min(newest, listed), newest)
	if err != nil {
		return unreachable(err)
	}
	for _, a := range attempts {
		form.Performed = append(form.Performed, attemptForm{occurrenceText(found.Trigger, a.Occurrence), a.Done, a.Paid.String(), a.Block, a.Tx})
	}
	return u.out.data(form, form.show)
}

// occurrenceText is a second, a block, or the hash that stands for a log.
func occurrenceText(t upkeep.Trigger, o upkeep.Occurrence) string {
	number := new(big.Int).SetBytes(o[:])
	switch t {
	case upkeep.Time:
		return time.Unix(number.Int64(), 0).UTC().Format(time.RFC3339)
	case upkeep.Condition:
		return "block " + number.String()
	default:
		return jurat.Hash(o).String()
	}
}

func (f *upkeepForm) show(w io.Writer) {
	fmt.Fprintf(w, "upkeep\t%s\ntrigger\t%s, %s\ntarget\t%s, with %d gas\nowner\t%s\nbalance\t%s wei; an attempt takes %s at most\n",
		f.ID, f.Trigger, when(&f.Upkeep), f.Target, f.Gas, f.Owner, f.Balance, f.Most)
	if f.Closing != 0 {
		fmt.Fprintf(w, "closed\twhat is left can be taken from %s on\n", time.Unix(int64(f.Closing), 0).UTC().Format(time.RFC3339))
	}
	for _, a := range f.Performed {
		how := "performed"
		if !a.Done {
			how = "refused by the target"
		}
		fmt.Fprintf(w, "%s\t%s, for %s wei, block %d, tx %s\n", how, a.Occurrence, a.Paid, a.Block, a.Tx)
	}
}

func (u *upkeepCommands) fundCommand() *cobra.Command {
	var keys keyFlags
	cmd := command("fund ID WEI", "Add to an upkeep's balance", cobra.ExactArgs(2), func(cmd *cobra.Command, args []string) error {
		wei, err := weiOf(args[1], "WEI")
		if err != nil {
			return err
		}
		return u.change(cmd.Context(), &keys, args[0], "funded", func(ctx context.Context, s *upkeepSide, from *chain.Sender, x *upkeep.Upkeep) (jurat.Hash, error) {
			return chain.FundUpkeep(ctx, from, s.contract, x.ID, wei)
		})
	})
	keys.add(cmd, "who pays: anyone")
	return cmd
}

func (u *upkeepCommands) closeCommand() *cobra.Command {
	var keys keyFlags
	cmd := command("close ID", "End an upkeep: what is left can be taken twenty minutes later", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		return u.change(cmd.Context(), &keys, args[0], "closed", func(ctx context.Context, s *upkeepSide, from *chain.Sender, x *upkeep.Upkeep) (jurat.Hash, error) {
			return chain.CloseUpkeep(ctx, from, s.contract, x)
		})
	})
	keys.add(cmd, "the owner")
	return cmd
}

func (u *upkeepCommands) takeCommand() *cobra.Command {
	var keys keyFlags
	var to string
	cmd := command("take ID", "Take what is left of a closed upkeep", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		return u.change(cmd.Context(), &keys, args[0], "taken from", func(ctx context.Context, s *upkeepSide, from *chain.Sender, x *upkeep.Upkeep) (jurat.Hash, error) {
			payee := from.Account()
			if to != "" {
				var err error
				if payee, err = address(to, "--to"); err != nil {
					return jurat.Hash{}, err
				}
			}
			return chain.TakeUpkeep(ctx, from, s.contract, x, payee)
		})
	})
	cmd.Flags().StringVar(&to, "to", "", "who gets it (default: the owner)")
	keys.add(cmd, "the owner")
	return cmd
}

// change does something with one upkeep in one transaction.
func (u *upkeepCommands) change(ctx context.Context, keys *keyFlags, id, done string, do func(context.Context, *upkeepSide, *chain.Sender, *upkeep.Upkeep) (jurat.Hash, error)) error {
	return u.sending(ctx, keys, func(s *upkeepSide, from *chain.Sender) error {
		x, err := s.find(ctx, id)
		if err != nil {
			return err
		}
		tx, err := do(ctx, s, from, x)
		if err != nil {
			return err
		}
		return u.out.data(map[string]any{"id": x.ID, "tx": tx}, func(w io.Writer) { fmt.Fprintf(w, "%s\t%s\ntx\t%s\n", done, x.ID, tx) })
	})
}

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/committee"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/store"
	"github.com/jurat-network/jurat/node"
)

// recovering is what recover's commands need of the chain.
type recovering struct {
	cli               *cli
	committees, feeds string // the flags
}

// recoverCommand brings a committee to its next epoch whose key of this one is lost.
func (c *cli) recoverCommand() *cobra.Command {
	r := &recovering{cli: c}
	cmd := group("recover", "Bring a committee that lost its key to its next epoch", r.voteCommand(), r.refuseCommand(), r.openCommand(), r.statusCommand(),
		r.finishCommand(), r.cancelCommand(), r.vetoCommand())
	cmd.Long = `Bring a committee to its next epoch by its operators' own keys, where so many shares of its group key are lost that
nothing can be sworn any more. All members of the next epoch join its proposal (jurat committee join) and their nodes make its key, as for a
rotation. Then 2f+1 current operators vote, anyone opens the recovery, and after three days in public anyone finishes it. Meanwhile a
report of the current key cancels it, which nodes bring by themselves, and f+1 operators veto it.`
	cmd.PersistentFlags().StringVar(&r.committees, "committees", "", "the contract Committees on the chain (default: the devnet's)")
	cmd.PersistentFlags().StringVar(&r.feeds, "feeds", "", "the contract Feeds, which is told of the new key (default: the devnet's)")
	return cmd
}

// open connects to the chain that the committee is registered on.
func (r *recovering) open(ctx context.Context) (client *chain.Client, at chain.Contracts, err error) {
	url, _, err := r.cli.place.rpcURL()
	if err != nil {
		return nil, at, err
	}
	state, err := r.cli.place.devnet()
	if err != nil {
		return nil, at, err
	}
	for _, part := range []struct {
		flag, name string
		into       *jurat.Address
	}{{r.committees, "committees", &at.Committees}, {r.feeds, "feeds", &at.Feeds}} {
		switch {
		case part.flag != "":
			if *part.into, err = address(part.flag, "--"+part.name); err != nil {
				return nil, at, err
			}
		case state != nil && (r.cli.place.rpc == "" || r.cli.place.rpc == state.RPC):
			*part.into = state.Contracts[part.name]
		}
	}
	if url == "" || at.Committees == (jurat.Address{}) || at.Feeds == (jurat.Address{}) {
		return nil, at, fail(exitUsage, "name it with --rpc URL, --committees ADDRESS and --feeds ADDRESS", "no chain is known that has committees")
	}
	if client, err = chain.Dial(ctx, chain.Config{RPC: []string{url}}); errors.Is(err, chain.ErrUnreachable) {
		err = &failure{exitUnreachable, err, ""}
	}
	return client, at, err
}

// sending does something on the chain that a key pays for.
func (r *recovering) sending(ctx context.Context, keys *keyFlags, do func(*chain.Client, *chain.Sender, chain.Contracts) error) error {
	client, at, err := r.open(ctx)
	if err != nil {
		return err
	}
	defer client.Close()
	sender, err := keys.sender(client)
	if err != nil {
		return err
	}
	if err := do(client, sender, at); errors.Is(err, chain.ErrVotes) {
		return &failure{exitNo, err, ""}
	} else if err != nil {
		return refused(err)
	}
	return nil
}

func (r *recovering) voteCommand() *cobra.Command {
	var config string
	var epoch uint32
	cmd := command("vote", "Sign, as an operator, for the recovery by a key that your node has made", cobra.NoArgs, func(*cobra.Command, []string) error {
		cfg, err := configured(config)
		if err != nil {
			return err
		}
		vote, err := node.Vote(cfg, epoch)
		switch {
		case errors.Is(err, store.ErrInUse):
			return fail(exitNo, "stop the node for the moment of the vote", "%w", err)
		case errors.Is(err, node.ErrVoted):
			return &failure{exitNo, err, "an operator names one next committee an epoch"}
		case err != nil:
			return usage(err, node.ErrConfig)
		}
		return r.print(vote)
	})
	cmd.Long = `Sign for the recovery by the epoch that the node of a configuration has joined, when its key is complete. The vote
goes to stdout; send it to whoever opens the recovery. The node is stopped for it: the vote is written down first, and from then on it names
no other next committee. If it signed a report that swears another, the vote is refused.`
	cmd.Example = "  jurat committee recover vote --epoch 2 --config node.yaml > vote1.json"
	cmd.Flags().StringVar(&config, "config", "", "the node's configuration file")
	cmd.Flags().Uint32Var(&epoch, "epoch", 0, "the next epoch")
	require(cmd, "config")
	require(cmd, "epoch")
	return cmd
}

func (r *recovering) print(vote *committee.Vote) error {
	data, err := vote.Encode()
	if err == nil {
		_, err = r.cli.out.stdout.Write(data)
	}
	return err
}

func configured(path string) (*node.Config, error) {
	cfg, err := node.LoadConfig(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, &failure{status: exitUsage, err: err}
	}
	return cfg, usage(err, node.ErrConfig)
}

func (r *recovering) refuseCommand() *cobra.Command {
	var config string
	cmd := command("refuse VOTE", "Sign, as an operator, against a recovery that another voted for", cobra.ExactArgs(1), func(_ *cobra.Command, args []string) error {
		votes, err := r.votes(args)
		if err != nil {
			return err
		}
		cfg, err := configured(config)
		if err != nil {
			return err
		}
		veto, err := node.Veto(cfg, votes[0])
		if err != nil {
			return usage(err, node.ErrConfig)
		}
		return r.print(veto)
	})
	cmd.Example = "  jurat committee recover refuse vote1.json --config node.yaml > veto1.json"
	cmd.Flags().StringVar(&config, "config", "", "the node's configuration file")
	require(cmd, "config")
	return cmd
}

// votes reads votes, each of which holds by itself.
func (r *recovering) votes(files []string) (votes []*committee.Vote, err error) {
	for _, file := range files {
		data, err := r.cli.readInput(file)
		if err != nil {
			return nil, err
		}
		v, err := committee.ParseVote(data)
		if err != nil {
			return nil, fail(exitNo, "", "%s: %w", file, err)
		}
		votes = append(votes, v)
	}
	return votes, nil
}

// recoveryForm is where a recovery stands.
type recoveryForm struct {
	State    string     `json:"state"` // opened, finished, cancelled, vetoed, waiting or none
	Recovery jurat.Hash `json:"recovery"`
	Due      uint64     `json:"due,omitempty"` // Unix seconds
	Tx       jurat.Hash `json:"tx,omitzero"`
}

func (r *recovering) tell(form recoveryForm) error {
	return r.cli.out.data(form, func(w io.Writer) {
		fmt.Fprintf(w, "recovery\t%s\n", form.State)
		if form.State == "none" {
			return
		}
		fmt.Fprintf(w, "id\t%s\n", form.Recovery)
		if form.Due != 0 {
			fmt.Fprintf(w, "due\t%s\n", api.RFC3339(jurat.Time(form.Due)*1000))
		}
		if form.Tx != (jurat.Hash{}) {
			fmt.Fprintf(w, "transaction\t%s\n", form.Tx)
		}
	})
}

func (r *recovering) openCommand() *cobra.Command {
	var keys keyFlags
	cmd := command("open VOTE…", "Open the recovery that 2f+1 operators voted for", cobra.MinimumNArgs(1), func(cmd *cobra.Command, args []string) error {
		votes, err := r.votes(args)
		if err != nil {
			return err
		}
		form := recoveryForm{State: "opened", Recovery: votes[0].Recovery}
		if err := r.sending(cmd.Context(), &keys, func(client *chain.Client, s *chain.Sender, at chain.Contracts) (err error) {
			if form.Tx, err = chain.OpenRecovery(cmd.Context(), s, at, votes); err == nil {
				_, form.Due, err = chain.RecoveryOf(cmd.Context(), client, at, votes[0].Proposal.Committee)
			}
			return err
		}); err != nil {
			return err
		}
		return r.tell(form)
	})
	cmd.Long = `Open the recovery that current operators voted for. It waits for three days, and is finished by jurat committee recover finish.`
	cmd.Example = "  jurat committee recover open vote*.json --keystore owner.json --password-file owner.password"
	keys.add(cmd, "whoever pays for the transaction")
	return cmd
}

func (r *recovering) vetoCommand() *cobra.Command {
	var keys keyFlags
	cmd := command("veto VETO…", "Forbid a recovery by f+1 operators' signatures against it", cobra.MinimumNArgs(1), func(cmd *cobra.Command, args []string) error {
		votes, err := r.votes(args)
		if err != nil {
			return err
		}
		form := recoveryForm{State: "vetoed", Recovery: votes[0].Recovery}
		if err := r.sending(cmd.Context(), &keys, func(client *chain.Client, s *chain.Sender, at chain.Contracts) (err error) {
			form.Tx, err = chain.VetoRecovery(cmd.Context(), s, at, votes)
			return err
		}); err != nil {
			return err
		}
		return r.tell(form)
	})
	cmd.Long = `Bring what operators signed by jurat committee recover refuse: f+1 of them forbid a recovery for good, whether it waits or not.`
	cmd.Example = "  jurat committee recover veto veto*.json --keystore owner.json --password-file owner.password"
	keys.add(cmd, "whoever pays for the transaction")
	return cmd
}

func (r *recovering) finishCommand() *cobra.Command {
	var keys keyFlags
	cmd := command("finish VOTE", "Start the next epoch by a recovery that is due", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		votes, err := r.votes(args)
		if err != nil {
			return err
		}
		form := recoveryForm{State: "finished", Recovery: votes[0].Recovery}
		if err := r.sending(cmd.Context(), &keys, func(client *chain.Client, s *chain.Sender, at chain.Contracts) (err error) {
			form.Tx, err = chain.FinishRecovery(cmd.Context(), s, at, &chain.Next{Proposal: votes[0].Proposal, Keygen: votes[0].Keygen})
			return err
		}); err != nil {
			return err
		}
		return r.tell(form)
	})
	cmd.Long = `Start the committee's next epoch by a recovery that has waited for three days. One of its votes says all that the chain needs. The nodes of the
next epoch find it on the chain and swear.`
	cmd.Example = "  jurat committee recover finish vote1.json --keystore owner.json --password-file owner.password"
	keys.add(cmd, "whoever pays for the transaction")
	return cmd
}

func (r *recovering) statusCommand() *cobra.Command {
	var of string
	cmd := command("status", "Show the recovery of a committee that waits", cobra.NoArgs, func(cmd *cobra.Command, _ []string) error {
		id, err := r.cli.place.committeeID(of)
		if err != nil {
			return err
		}
		if id == (jurat.Hash{}) {
			return fail(exitUsage, "name it with --committee", "no committee is known")
		}
		client, at, err := r.open(cmd.Context())
		if err != nil {
			return err
		}
		defer client.Close()
		form := recoveryForm{State: "none"}
		if form.Recovery, form.Due, err = chain.RecoveryOf(cmd.Context(), client, at, id); err != nil {
			return unreachable(err)
		}
		if form.Due != 0 {
			form.State = "waiting"
		}
		return r.tell(form)
	})
	cmd.Example = "  jurat committee recover status"
	cmd.Flags().StringVar(&of, "committee", "", "which committee (default: the devnet's)")
	return cmd
}

func (r *recovering) cancelCommand() *cobra.Command {
	var keys keyFlags
	cmd := command("cancel", "Cancel a recovery by a report of the key that is said to be lost", cobra.NoArgs, func(cmd *cobra.Command, _ []string) error {
		api, err := r.cli.client()
		if err != nil {
			return err
		}
		d, _, err := api.evidence(cmd.Context(), "latest")
		if err != nil {
			return err
		}
		form := recoveryForm{State: "cancelled"}
		if err := r.sending(cmd.Context(), &keys, func(client *chain.Client, s *chain.Sender, at chain.Contracts) (err error) {
			if form.Recovery, _, err = chain.RecoveryOf(cmd.Context(), client, at, d.Report.Committee); err != nil {
				return err
			}
			form.Tx, err = chain.CancelRecovery(cmd.Context(), s, at, &d.Report)
			return err
		}); err != nil {
			return err
		}
		return r.tell(form)
	})
	cmd.Long = `Show the chain the newest report that a node has. One dated after the recovery's opening cancels it, since the key is evidently not lost. Nodes
do so by themselves.`
	cmd.Example = "  jurat committee recover cancel --keystore owner.json --password-file owner.password"
	keys.add(cmd, "whoever pays for the transaction")
	return cmd
}

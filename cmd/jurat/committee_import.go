package main

import (
	"context"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain"
)

// committeeImportCommand deploys the contracts on a chain that joins late.
func (c *cli) committeeImportCommand() *cobra.Command {
	var keys keyFlags
	var to, committees string
	cmd := command("import COMMITTEE...", "Deploy Committees and Feeds on a chain that joins late", cobra.MinimumNArgs(1), func(cmd *cobra.Command, args []string) error {
		return c.committeeImport(cmd.Context(), args, to, committees, &keys)
	})
	cmd.Long = `Deploy Committees and Feeds on a chain that joins late, where committees start from the
epoch, key and members that the chain of --rpc has now. Nothing of before is needed, and no signature is
asked for: whoever uses the new contracts compares keyOf and membersOf with the first chain. From
then on the nodes bring every rotation there, once their configuration names the new contracts under chains.`
	cmd.Example = "  jurat committee import 0x… --rpc https://a.example --committees 0x… --to https://new.example --keystore me.json --password-file me.password"
	keys.add(cmd, "who deploys and pays")
	cmd.Flags().StringVar(&to, "to", "", "JSON-RPC endpoint of the chain that joins")
	cmd.Flags().StringVar(&committees, "committees", "", "address of Committees on the chain of --rpc (default: the devnet's)")
	require(cmd, "to")
	return cmd
}

// importForm is the answer of committee import.
type importForm struct {
	ChainID uint64 `json:"chain_id"`
	chain.Contracts
	Checkpoints []chain.Checkpoint `json:"checkpoints"`
}

func (c *cli) committeeImport(ctx context.Context, ids []string, to, committees string, keys *keyFlags) error {
	s, err := c.openAsking(ctx)
	if err != nil {
		return err
	}
	defer s.client.Close()
	var at chain.Contracts
	if at.Committees, err = c.contractAt(committees, "committees", s.state); err != nil {
		return err
	}
	form := importForm{}
	for _, text := range ids {
		var id jurat.Hash
		if err := id.UnmarshalText([]byte(text)); err != nil {
			return fail(exitUsage, "write a committee's id, 0x and 64 hex digits", "%w", err)
		}
		p, err := chain.ReadCheckpoint(ctx, s.client, at, id)
		if err != nil {
			return refused(err)
		}
		form.Checkpoints = append(form.Checkpoints, *p)
	}
	far, err := chain.Dial(ctx, chain.Config{RPC: []string{to}})
	if err != nil {
		return unreachable(err)
	}
	defer far.Close()
	sender, err := keys.sender(far)
	if err != nil {
		return err
	}
	if form.Contracts, err = chain.DeployFrom(ctx, sender, chain.DefaultLimits, form.Checkpoints...); err != nil {
		return refused(err)
	}
	form.ChainID = far.ChainID()
	return c.out.data(form, func(w io.Writer) {
		fmt.Fprintf(w, "chain\t%d\ncommittees\t%s\nfeeds\t%s\n", form.ChainID, form.Committees, form.Feeds)
		for _, p := range form.Checkpoints {
			fmt.Fprintf(w, "committee\t%s in epoch %d, key %s\n", p.Committee, p.Epoch, p.Key)
		}
	})
}

package main

import (
	"errors"
	"io"

	"github.com/spf13/cobra"
)

// cli is what all commands share.
type cli struct {
	stdin io.Reader
	out   *output
	place place // where the network is
}

func (c *cli) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "jurat",
		Short: "A decentralized oracle network",
		Long: `Jurat: a committee of independent oracles swears one report a round, and contracts read it.

Start with "jurat devnet". The other commands find it by the folder in which it keeps
everything; --api and --rpc, or JURAT_API and JURAT_RPC, name another network.

` + exitCodes,
		SilenceErrors:     true,
		SilenceUsage:      true,
		DisableAutoGenTag: true,
	}
	root.CompletionOptions.HiddenDefaultCmd = true
	flags := root.PersistentFlags()
	flags.BoolVar(&c.out.json, "json", false, "write JSON to stdout")
	flags.StringVar(&c.place.api, "api", "", "URL of a node's API (default: $JURAT_API, else the devnet's)")
	flags.StringVar(&c.place.rpc, "rpc", "", "URL of a chain's JSON-RPC (default: $JURAT_RPC, else the devnet's)")
	flags.StringVar(&c.place.key, "key", "", "the committee's group key, 0x and 64 hex digits (default: $JURAT_KEY, else the devnet's)")
	flags.StringVar(&c.place.data, "data", ".devnet", "the devnet's folder")
	root.AddCommand(c.devnetCommand(), c.nodeCommand(), c.feedCommand(), c.jobCommand(), c.computeCommand(), c.replayCommand(), c.requestCommand(), c.bridgeCommand(), c.upkeepCommand(), c.reportCommand(), c.committeeCommand(), c.verifyCommand(), c.auditCommand(), c.evidenceCommand(), c.watchCommand(),
		c.bondCommand(), c.agreementCommand(), c.operatorsCommand(), c.simCommand(), c.enclaveCommand(), c.secretCommand(), c.sumCommand(), c.configCommand(), c.versionCommand(), exitCodesTopic())
	return root
}

func exitCodesTopic() *cobra.Command {
	return &cobra.Command{Use: "exit-codes", Short: "What the exit status means", Long: exitCodes}
}

// group is a command that only holds others: without one of them it is usage.
func group(use, short string, commands ...*cobra.Command) *cobra.Command {
	cmd := &cobra.Command{Use: use, Short: short, RunE: func(cmd *cobra.Command, args []string) error {
		if len(args) > 0 {
			return fail(exitUsage, "see jurat "+use+" --help", "unknown command %q for %q", args[0], cmd.CommandPath())
		}
		return fail(exitUsage, "see jurat "+use+" --help", "%q needs a command", cmd.CommandPath())
	}}
	cmd.AddCommand(commands...)
	return cmd
}

// command is one that does something. An error of run that does not know its
// status is a failure of no special kind.
func command(use, short string, args cobra.PositionalArgs, run func(cmd *cobra.Command, args []string) error) *cobra.Command {
	return &cobra.Command{Use: use, Short: short, Args: args, RunE: func(cmd *cobra.Command, args []string) error {
		err := run(cmd, args)
		if err == nil {
			return nil
		}
		if _, ok := errors.AsType[*failure](err); ok {
			return err
		}
		return &failure{status: exitFailed, err: err}
	}}
}

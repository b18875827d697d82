package main

import (
	"errors"
	"io/fs"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat/devnet"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/node"
)

func (c *cli) nodeCommand() *cobra.Command {
	var config string
	cmd := command("node", "Run one operator's node", cobra.NoArgs, func(cmd *cobra.Command, _ []string) error {
		err := node.Run(cmd.Context(), config, c.out.stderr, c.out.json)
		if errors.Is(err, chain.ErrUnreachable) {
			return &failure{status: exitUnreachable, err: err}
		}
		if _, wrong := errors.AsType[*chain.WrongChainError](err); wrong || errors.Is(err, fs.ErrNotExist) {
			return &failure{status: exitUsage, err: err}
		}
		return usage(err, node.ErrConfig)
	})
	cmd.Long = `Run one operator's node until it is told to stop. Its log goes to stderr, as JSON with
--json. "jurat config schema" describes the file; docs/operating.md the rest.`
	cmd.Flags().StringVar(&config, "config", "", "the node's configuration file")
	require(cmd, "config")
	return cmd
}

func (c *cli) devnetCommand() *cobra.Command {
	o := devnet.Options{Stdout: c.out.stdout, Stderr: c.out.stderr}
	cmd := command("devnet", "Run a whole oracle network on this machine", cobra.NoArgs, func(cmd *cobra.Command, _ []string) error {
		o.JSON, o.Data = c.out.json, c.place.data
		return usage(devnet.Run(cmd.Context(), o), devnet.ErrOptions)
	})
	cmd.Long = `Run a local chain, four oracle processes that make a key together, the contracts, and
feeds that stay fresh, until Ctrl-C. State is kept and the next start resumes it.

Prices come from built-in SIMULATED venues unless --live, --tape or --jobs says otherwise.
With --json each line of stdout is an object with an "event"; "ready" comes once a first
report has been delivered.`
	cmd.Example = "  jurat devnet\n  jurat devnet --oracles 7 --live\n  jurat devnet --tape DIR --speed 60\n  jurat devnet --jobs btc.yaml --jobs eth.yaml --fresh"
	flags := cmd.Flags()
	flags.IntVar(&o.Oracles, "oracles", 4, "how many oracles: 3f+1")
	flags.StringArrayVar(&o.Jobs, "jobs", nil, "a job file, which may be repeated: its feed instead of the built-in ones")
	flags.StringArrayVar(&o.Code, "code", nil, "a WebAssembly module or JavaScript file, which may be repeated: jobs of --requests name it by its hash")
	flags.StringArrayVar(&o.Requests, "requests", nil, "a job file with an output, which may be repeated: contracts can ask it")
	flags.StringSliceVar(&o.With, "with", nil, "servers that run on this machine and that jobs may ask: postgres, mosquitto, each with =URL where it is elsewhere")
	flags.StringVar(&o.Tape, "tape", "", "serve the recorded candles of this folder as exchanges")
	flags.Float64Var(&o.Speed, "speed", 0, "with --tape: seconds of the tape in a second (default 60)")
	flags.BoolVar(&o.Live, "live", false, "ask public exchanges")
	flags.IntVar(&o.Chains, "chains", 1, "how many chains, at most 4; with more than one there is a guard committee of other operators, too")
	flags.StringArrayVar(&o.RPC, "rpc", nil, "NUMBER=URL, which may be repeated: another endpoint through which the oracles read a chain, beside the devnet's own; {oracle} in it is who asks: 1, 2, … or guard-1, …")
	flags.StringVar(&o.Listen, "listen", "127.0.0.1:8545", "host:port of the chain's JSON-RPC")
	flags.BoolVar(&o.Enclaves, "enclaves", false, "an enclave for each oracle, SIMULATED: contracts can ask in private, and root reads all of it")
	flags.BoolVar(&o.Fresh, "fresh", false, "start over")
	cmd.AddCommand(c.oracleCommands()...)
	return cmd
}

// usage gives an error that wraps refused, which the user's input caused, its
// exit status.
func usage(err, refused error) error {
	if errors.Is(err, refused) {
		return &failure{status: exitUsage, err: err}
	}
	return err
}

// require marks a flag as needed.
func require(cmd *cobra.Command, flag string) {
	if err := cmd.MarkFlagRequired(flag); err != nil {
		panic(err) // the flag is not defined
	}
}

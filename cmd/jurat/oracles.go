package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat/devnet"
)

// oracleCommands act on the oracles of a running devnet.
func (c *cli) oracleCommands() []*cobra.Command {
	return []*cobra.Command{
		c.orderCommand(devnet.Kill, "Kill an oracle of the running devnet, or of its guard committee (guard-2), as a crash would"),
		c.orderCommand(devnet.Pause, "Pause an oracle of the running devnet, or of its guard committee"),
		c.orderCommand(devnet.Revive, "Wake or restart an oracle of the running devnet, or of its guard committee"),
		c.corruptCommand(),
		c.changeCommand("replace INDEX", "Replace an oracle of the running devnet, dead or alive, by a new one",
			"  jurat devnet kill 4 && jurat devnet replace 4", devnet.Replace),
		c.changeCommand("grow N", "Grow the running devnet's committee to N oracles", "  jurat devnet grow 7", devnet.Grow),
		c.chainOrderCommand(devnet.Sleep, "Stop a further chain of the running devnet: it answers nothing and makes no blocks"),
		c.chainOrderCommand(devnet.Wake, "Go on with a chain of the running devnet that sleeps"),
		c.reorgCommand(),
		c.advanceCommand(),
	}
}

// advanceCommand lets time pass on the devnet.
func (c *cli) advanceCommand() *cobra.Command {
	cmd := command("advance DURATION", "Set the running devnet's time ahead", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		by, err := time.ParseDuration(args[0])
		if err != nil {
			return fail(exitUsage, "write it such as 72h", "%q is no duration", printable(args[0]))
		}
		if err := devnet.Advance(cmd.Context(), c.place.data, by); err != nil {
			return usage(devnetFailure(err), devnet.ErrOptions)
		}
		return c.out.data(map[string]any{"advanced_s": int64(by.Seconds())}, func(w io.Writer) { fmt.Fprintf(w, "advanced\t%s\n", by) })
	})
	cmd.Long = `Set the time of the running devnet's chain and venues ahead, and start its oracles anew with their clocks as far ahead: what
waits for days in a contract, such as a recovery or an unbonding, is due at once. For DEVELOPMENT; it cannot be undone but by starting over.`
	cmd.Example = "  jurat devnet advance 72h"
	return cmd
}

// changeCommand has the committee's next epoch begin with other members.
func (c *cli) changeCommand(use, short, example string, change func(ctx context.Context, dir string, index int) (*devnet.Rotation, error)) *cobra.Command {
	cmd := command(use, short, cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		index, err := oracleIndex(args[0])
		if err != nil {
			return err
		}
		r, err := change(cmd.Context(), c.place.data, index)
		if err != nil {
			return devnetFailure(err)
		}
		return c.out.data(rotationForm{*r, r.OnChain.Milliseconds(), r.Sworn.Milliseconds()}, func(w io.Writer) {
			fmt.Fprintf(w, "epoch\t%d, of %d members\n", r.Epoch, r.Members)
			fmt.Fprintf(w, "committee\t%s, as before\n", r.Committee)
			fmt.Fprintf(w, "key\t%s\n", r.Key)
			fmt.Fprintf(w, "on the chain\t%s after the proposal\n", r.OnChain.Round(10*time.Millisecond))
			fmt.Fprintf(w, "first report\tround %s, %s after the proposal\n", r.Round, r.Sworn.Round(10*time.Millisecond))
			if r.Adopted {
				fmt.Fprintf(w, "agreement\tgoes on in epoch %d, the new oracles' bonds under lock\n", r.Epoch)
			} else {
				fmt.Fprintf(w, "agreement\tnone goes on in epoch %d; the devnet says why\n", r.Epoch)
			}
		})
	})
	cmd.Long = short + `: start real node processes, hand every oracle the
proposal of the next epoch, and wait until its members have made their key beside the running
rounds, the outgoing committee has sworn it, the chain has it, and the new committee swears. Feeds go on.`
	cmd.Example = example
	return cmd
}

// rotationForm is the answer of devnet replace and devnet grow.
type rotationForm struct {
	devnet.Rotation
	OnChainMs int64 `json:"on_chain_ms"`
	SwornMs   int64 `json:"sworn_ms"`
}

func (c *cli) orderCommand(what, short string) *cobra.Command {
	return command(what+" INDEX", short, cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		who, err := devnet.ParseWho(args[0])
		if err != nil {
			return usage(err, devnet.ErrNoOracle)
		}
		done, err := devnet.Order(cmd.Context(), c.place.data, what, who)
		if err != nil {
			return devnetFailure(err)
		}
		return c.out.data(done, func(w io.Writer) { fmt.Fprintf(w, "oracle %s\t%s\tpid %d\n", who, done.State, done.PID) })
	})
}

// chainOrderCommand acts on a chain of a devnet that has several.
func (c *cli) chainOrderCommand(what, short string) *cobra.Command {
	return command(what+" NUMBER", short, cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		number, err := strconv.Atoi(args[0])
		if err != nil || number < 2 {
			return fail(exitUsage, "write the chain's number, from 2: the first is the committee's home and stays", "%q is no such chain", printable(args[0]))
		}
		done, err := devnet.Order(cmd.Context(), c.place.data, what, devnet.Who{Index: number})
		if err != nil {
			return devnetFailure(err)
		}
		return c.out.data(map[string]any{"chain": done.Index, "state": done.State}, func(w io.Writer) { fmt.Fprintf(w, "chain %d\t%s\n", done.Index, done.State) })
	})
}

// reorgCommand has a chain go back and on another way.
func (c *cli) reorgCommand() *cobra.Command {
	var drop bool
	cmd := command("reorg NUMBER DEPTH", "Have a chain of the running devnet take its newest blocks back", cobra.ExactArgs(2), func(cmd *cobra.Command, args []string) error {
		number, err := strconv.Atoi(args[0])
		if err != nil || number < 1 {
			return fail(exitUsage, "write the chain's number, from 1", "%q is no chain", printable(args[0]))
		}
		var back devnet.Back
		into := &back.Depth
		text, block := strings.CutPrefix(args[1], "@")
		if block {
			into = &back.From
		}
		if *into, err = strconv.ParseUint(text, 10, 64); err != nil || *into == 0 {
			return fail(exitUsage, "write how many, or @ and the number of the first block to be taken back", "%q says no blocks", printable(args[1]))
		}
		if err := devnet.Reorganise(cmd.Context(), c.place.data, number, back, drop); err != nil {
			return devnetFailure(err)
		}
		return c.out.data(map[string]any{"chain": number, "depth": back.Depth, "from": back.From, "dropped": drop}, func(w io.Writer) {
			fmt.Fprintf(w, "chain %d\ttook back what was asked, and made other blocks\n", number)
		})
	})
	cmd.Long = `Have a chain of the running devnet, the first included, take its newest DEPTH blocks back, or with @BLOCK that block and all
after it, and make one more than these in their place, for DEVELOPMENT. Their transactions are in the last of the new
blocks; with --drop they never were. A devnet's messages count as final two blocks deep: what goes back further brings its lanes in doubt.`
	cmd.Example = "  jurat devnet reorg 1 2\n  jurat devnet reorg 1 @120 --drop"
	cmd.Flags().BoolVar(&drop, "drop", false, "without the transactions that these blocks held")
	return cmd
}

func oracleIndex(text string) (int, error) {
	index, err := strconv.Atoi(text)
	if err != nil || index < 1 {
		return 0, fail(exitUsage, "write the oracle's number as the devnet shows it, from 1", "%q is no oracle", printable(text))
	}
	return index, nil
}

// devnetFailure gives an error of the devnet its exit status.
func devnetFailure(err error) error {
	switch {
	case errors.Is(err, devnet.ErrNotRunning):
		return &failure{status: exitUnreachable, err: err}
	case errors.Is(err, devnet.ErrNoOracle), errors.Is(err, devnet.ErrNoChain):
		return &failure{status: exitAbsent, err: err}
	case errors.Is(err, devnet.ErrNothingAtStake), errors.Is(err, devnet.ErrTolerated), errors.Is(err, devnet.ErrUnproven), errors.Is(err, devnet.ErrNoLanes):
		return &failure{status: exitNo, err: err}
	}
	return err
}

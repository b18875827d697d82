package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/drand"
	"github.com/jurat-network/jurat/core/draw"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/beacon"
	"github.com/jurat-network/jurat/edge/chain"
)

// drawCommands draw a committee from the registry.
func (c *cli) drawCommands() []*cobra.Command {
	return []*cobra.Command{c.proposeCommand(), c.announceCommand(), c.drawCommand(), c.verifyDrawCommand(),
		c.inviteCommand(), c.answerCommand(true), c.answerCommand(false), c.seatCommand()}
}

// How far ahead the randomness lies where the user does not say: time enough to
// announce the call.
const (
	drandAhead  = 10 * time.Minute
	blocksAhead = 8 // on a devnet
)

// proposal is what jurat committee propose is asked for.
type proposal struct {
	at, minBond, committee    string
	seats                     int
	epoch                     uint32
	expires                   time.Duration
	minObserved, round, block uint64
}

func (c *cli) proposeCommand() *cobra.Command {
	var p proposal
	cmd := command("propose", "Write a call: who can be drawn, and by which future randomness", cobra.NoArgs, func(cmd *cobra.Command, _ []string) error {
		call, hash, err := c.propose(cmd.Context(), &p)
		if err != nil {
			return err
		}
		c.out.note("call %s: %d of %d candidates are eligible; announce it before %s exists", hash, len(call.Eligible()), len(call.Snapshot.Candidates), randomnessText(call))
		for _, percent := range []float64{10, 20, 30} {
			c.out.note("if %.0f%% of the eligible bond is hostile, %d of %d seats are with a chance of at most %.3g", percent,
				jurat.Faults(call.Seats)+1, call.Seats, call.HostileChance(percent/100))
		}
		_, err = c.out.stdout.Write(call.Encode())
		return err
	})
	cmd.Long = `Take a snapshot of the registry and name the future randomness that will draw from it: a round
of drand's quicknet (by default the one that is due in 10 minutes), or a block's prevrandao. Drand resists all but a
threshold of the League of Entropy, who would know it early but cannot choose it; the proposer of
a block can choose between its prevrandao and none. On a devnet the default is a block of its own
DEVELOPMENT chain, which resists nobody.

The call goes to stdout, the chance of a hostile committee to stderr. That the call came before the randomness is what makes
the draw fair: jurat committee announce dates it on the chain.`
	cmd.Example = "  jurat committee propose --seats 7 --min-bond 1000 > call.json"
	flags := cmd.Flags()
	flags.StringVar(&p.at, "agreements", "", "the contract Agreements on the chain (default: the devnet's)")
	flags.IntVar(&p.seats, "seats", 4, "members of the committee: 3f+1")
	flags.DurationVar(&p.expires, "expires", 90*24*time.Hour, "from now until the epoch's key expires")
	flags.StringVar(&p.committee, "committee", "", "whose next epoch it is; a founding where it is not given")
	flags.Uint32Var(&p.epoch, "epoch", 1, "the epoch")
	flags.StringVar(&p.minBond, "min-bond", "0", "least bond, in whole units of the bond token, that is not unbonding")
	flags.Uint64Var(&p.minObserved, "min-observed", 0, "least part of its recorded rounds, in thousandths, that a candidate observed in")
	flags.Uint64Var(&p.round, "drand-round", 0, "draw by this round of quicknet")
	flags.Uint64Var(&p.block, "block", 0, "draw by the prevrandao of this block of the registry's chain")
	cmd.MarkFlagsMutuallyExclusive("drand-round", "block")
	return cmd
}

func (c *cli) propose(ctx context.Context, p *proposal) (*draw.Call, jurat.Hash, error) {
	now := time.Now()
	call := &draw.Call{Format: draw.CallFormat, Epoch: p.epoch, Expiry: uint64(now.Add(p.expires).Unix()), Seats: p.seats}
	if p.committee != "" {
		if err := call.Committee.UnmarshalText([]byte(p.committee)); err != nil {
			return nil, jurat.Hash{}, fail(exitUsage, "write 0x and 64 hex digits", "--committee: %w", err)
		}
	}
	s, err := c.openBound(ctx, p.at)
	if err != nil {
		return nil, jurat.Hash{}, err
	}
	defer s.client.Close()
	least, err := s.amount(p.minBond)
	if err != nil {
		return nil, jurat.Hash{}, err
	}
	if call.Conditions.MinBond, err = agreement.AmountOf(least); err != nil {
		return nil, jurat.Hash{}, &failure{exitUsage, err, ""}
	}
	call.Conditions.MinObserved = p.minObserved
	snapshot, err := chain.ReadRegistry(ctx, s.client, s.bound, call.Committee, 0)
	if err != nil {
		return nil, jurat.Hash{}, unreachable(err)
	}
	call.Snapshot = *snapshot
	state, err := c.place.devnet()
	if err != nil {
		return nil, jurat.Hash{}, err
	}
	onDevnet := state != nil && state.ChainID == s.client.ChainID()
	switch {
	case p.block != 0 || p.round == 0 && onDevnet:
		call.Randomness = draw.Randomness{Source: draw.Prevrandao, Number: p.block}
		if p.block == 0 {
			call.Randomness.Number = snapshot.Block + blocksAhead
		}
		if onDevnet {
			c.out.note("the randomness is of a DEVELOPMENT chain: whoever runs it can choose it")
		}
	default:
		call.Randomness = draw.Randomness{Source: draw.Drand, Number: p.round}
		if p.round == 0 {
			call.Randomness.Number = drand.RoundAfter(uint64(now.Add(drandAhead).Unix()))
		}
		if p.round != 0 && drand.At(p.round) <= uint64(now.Unix()) {
			return nil, jurat.Hash{}, fail(exitUsage, "name a later one", "round %d of drand is out already", p.round)
		}
	}
	if err := call.Check(); err != nil {
		return nil, jurat.Hash{}, &failure{exitNo, err, ""}
	}
	return call, call.Hash(), nil
}

func randomnessText(call *draw.Call) string {
	r := call.Randomness
	if r.Source == draw.Prevrandao {
		return fmt.Sprintf("block %d of chain %d", r.Number, call.Snapshot.ChainID)
	}
	return fmt.Sprintf("round %d of drand, due %s,", r.Number, api.RFC3339(jurat.Time(drand.At(r.Number))*1000))
}

func (c *cli) readCall(file string) (*draw.Call, error) {
	data, err := c.readInput(file)
	if err != nil {
		return nil, err
	}
	var document struct {
		Format string `json:"format"`
	}
	if json.Unmarshal(data, &document) == nil && document.Format == draw.DrawnFormat {
		d, err := draw.ParseDrawn(data)
		if err != nil {
			return nil, &failure{exitNo, err, ""}
		}
		return &d.Call, nil
	}
	call, err := draw.ParseCall(data)
	if err != nil {
		return nil, fail(exitUsage, "give what jurat committee propose wrote", "%w", err)
	}
	return call, nil
}

func (c *cli) readDrawn(file string) (*draw.Drawn, error) {
	data, err := c.readInput(file)
	if err != nil {
		return nil, err
	}
	d, err := draw.ParseDrawn(data)
	if err != nil {
		return nil, fail(exitNo, "give what jurat committee draw wrote", "%w", err)
	}
	return d, nil
}

func (c *cli) announceCommand() *cobra.Command {
	var keys keyFlags
	var at string
	cmd := command("announce CALL", "Date a call on the registry's chain", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		call, err := c.readCall(args[0])
		if err != nil {
			return err
		}
		s, err := c.openBound(cmd.Context(), at)
		if err != nil {
			return err
		}
		defer s.client.Close()
		sender, err := keys.sender(s.client)
		if err != nil {
			return err
		}
		hash := call.Hash()
		if err := chain.Announce(cmd.Context(), sender, s.bound, hash); err != nil {
			return refused(err)
		}
		block, seconds, err := chain.AnnouncedAt(cmd.Context(), s.client, s.bound, hash)
		if err != nil {
			return unreachable(err)
		}
		answer := struct {
			Call  jurat.Hash `json:"call"`
			Block uint64     `json:"block"`
			Time  uint64     `json:"time_s"`
		}{hash, block, seconds}
		return c.out.data(answer, func(w io.Writer) { fmt.Fprintf(w, "announced\t%s in block %d\n", hash, block) })
	})
	cmd.Example = "  jurat committee announce call.json --keystore any.json --password-file any.password"
	cmd.Flags().StringVar(&at, "agreements", "", "the contract Agreements on the chain (default: the devnet's)")
	keys.add(cmd, "who pays for the transaction: anyone")
	return cmd
}

func (c *cli) drawCommand() *cobra.Command {
	var at, file string
	var servers []string
	cmd := command("draw CALL", "Draw, once the randomness exists that a call names", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		call, err := c.readCall(args[0])
		if err != nil {
			return err
		}
		d, err := c.draw(cmd.Context(), call, at, file, servers)
		if err != nil {
			return err
		}
		_, err = c.out.stdout.Write(d.Encode())
		return err
	})
	cmd.Long = `Draw the committee of a call: all eligible operators in the order of the lot, to stdout. The
first seats are the draw, the others replace decliners in order. A beacon is asked of drand's servers and verified, whoever
gave it; a prevrandao is read from the chain. The same call gives the same draw to everyone.`
	cmd.Example = "  jurat committee draw call.json > draw.json"
	cmd.Flags().StringVar(&at, "agreements", "", "the contract Agreements on the chain (default: the devnet's)")
	cmd.Flags().StringVar(&file, "beacon", "", "file with drand's answer, instead of asking for it")
	cmd.Flags().StringArrayVar(&servers, "drand", beacon.Servers, "URL of a drand server, which may be repeated")
	return cmd
}

func (c *cli) draw(ctx context.Context, call *draw.Call, at, file string, servers []string) (d *draw.Drawn, err error) {
	switch {
	case call.Randomness.Source == draw.Prevrandao:
		s, err := c.openBound(ctx, at)
		if err != nil {
			return nil, err
		}
		defer s.client.Close()
		random, err := chain.Prevrandao(ctx, s.client, call.Randomness.Number)
		if errors.Is(err, chain.ErrNoBlock) {
			return nil, &failure{exitNo, err, "wait for it"}
		}
		if err != nil {
			return nil, unreachable(err)
		}
		if d, err = draw.ByBlock(call, random); err != nil {
			return nil, &failure{exitNo, err, ""}
		}
		return d, nil
	case file != "":
		data, err := c.readInput(file)
		if err != nil {
			return nil, err
		}
		var b drand.Beacon
		if err := json.Unmarshal(data, &b); err != nil {
			return nil, fail(exitUsage, "give a drand server's answer", "%s: %w", file, err)
		}
		if d, err = draw.ByBeacon(call, b); err != nil {
			return nil, &failure{exitNo, err, ""}
		}
		return d, nil
	}
	b, err := beacon.Fetch(ctx, servers, call.Randomness.Number)
	if err != nil {
		return nil, fail(exitUnreachable, "wait until it is due, or give it with --beacon", "%w", err)
	}
	if d, err = draw.ByBeacon(call, b); err != nil {
		return nil, &failure{exitNo, err, ""}
	}
	return d, nil
}

// checked is one step of jurat committee verify.
type checked struct {
	Step   string `json:"step"`
	OK     *bool  `json:"ok"` // null where it could not be looked at
	Detail string `json:"detail"`
}

func (c *cli) verifyDrawCommand() *cobra.Command {
	var at string
	cmd := command("verify DRAW", "Verify that a draw follows from its call, and the call from the chain", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		d, err := c.readDrawn(args[0])
		if err != nil {
			return err
		}
		yes, all := true, true
		steps := []checked{{"draw", &yes, fmt.Sprintf("the order of %d operators follows from call %s and its randomness", len(d.Order), d.Call.Hash())}}
		steps = append(steps, c.verifyOnChain(cmd.Context(), d, at)...)
		err = c.out.data(steps, func(w io.Writer) {
			for _, s := range steps {
				mark := "?   "
				if s.OK != nil {
					mark = c.out.mark(*s.OK)
				}
				fmt.Fprintf(w, "%s\t%s\t%s\n", mark, s.Step, printable(s.Detail))
			}
		})
		for _, s := range steps {
			all = all && (s.OK == nil || *s.OK)
		}
		if err == nil && !all {
			return errSaidNo
		}
		return err
	})
	cmd.Long = `Verify a draw: that the order follows from call and randomness, and that drand signed a
beacon, offline; and, where a chain is known, that the snapshot is the registry's at its block, that the call was announced
before its randomness existed, and that a prevrandao is its block's. What cannot be looked at is marked "?", and the exit status
is 0 unless a step fails.`
	cmd.Example = "  jurat committee verify draw.json --rpc https://…"
	cmd.Flags().StringVar(&at, "agreements", "", "the contract Agreements on the chain (default: the devnet's)")
	return cmd
}

// verifyOnChain looks at what only the registry's chain can tell.
func (c *cli) verifyOnChain(ctx context.Context, d *draw.Drawn, at string) []checked {
	call := &d.Call
	s, err := c.openBound(ctx, at)
	if err != nil {
		return []checked{{"chain", nil, "snapshot and date were not looked at: " + err.Error()}}
	}
	defer s.client.Close()
	if id := s.client.ChainID(); id != call.Snapshot.ChainID || chain.RegistryFor(s.bound) != call.Snapshot.Registry {
		return []checked{{"chain", nil, fmt.Sprintf("the call is of registry %s on chain %d; this is %s on %d", call.Snapshot.Registry, call.Snapshot.ChainID, chain.RegistryFor(s.bound), id)}}
	}
	steps := []checked{verifySnapshot(ctx, s, call), verifyDate(ctx, s, call)}
	if d.Prevrandao != nil {
		step := checked{Step: "randomness"}
		random, err := chain.Prevrandao(ctx, s.client, call.Randomness.Number)
		if ok := random == *d.Prevrandao; err == nil {
			step.OK, step.Detail = &ok, fmt.Sprintf("the prevrandao of block %d is %s", call.Randomness.Number, random)
		} else {
			step.Detail = err.Error()
		}
		steps = append(steps, step)
	}
	return steps
}

func verifySnapshot(ctx context.Context, s *boundSide, call *draw.Call) checked {
	there, err := chain.ReadRegistry(ctx, s.client, s.bound, call.Committee, call.Snapshot.Block)
	if err != nil {
		return checked{"snapshot", nil, err.Error() + "; ask an archive"}
	}
	ok := there.Hash() == call.Snapshot.Hash()
	return checked{"snapshot", &ok, fmt.Sprintf("the registry at block %d has %d operators, and hash %s", there.Block, len(there.Candidates), there.Hash())}
}

// verifyDate checks that the call was on the chain while its randomness was not.
func verifyDate(ctx context.Context, s *boundSide, call *draw.Call) checked {
	block, seconds, err := chain.AnnouncedAt(ctx, s.client, s.bound, call.Hash())
	if err != nil {
		return checked{"announced", nil, err.Error()}
	}
	ok := block != 0 && (call.Randomness.Source == draw.Prevrandao && block < call.Randomness.Number ||
		call.Randomness.Source == draw.Drand && seconds < drand.At(call.Randomness.Number))
	if block == 0 {
		return checked{"announced", &ok, "the call was never announced: nothing shows that it came before its randomness"}
	}
	return checked{"announced", &ok, fmt.Sprintf("in block %d, at %s; the randomness is %s", block, api.RFC3339(jurat.Time(seconds)*1000), randomnessText(call))}
}

package main

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/devnet"
	"github.com/jurat-network/jurat/edge/api"
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

func (c *cli) corruptCommand() *cobra.Command {
	var equivocate, silent, keyless, withhold, invalid, double, forgeMessage, undelivered bool
	var lie, lane string
	var forge time.Duration
	cmd := command("corrupt INDEX", "Have an oracle of the running devnet break the rules, and see what it costs", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		switch {
		case silent:
			return c.demanded(cmd.Context(), args[0], devnet.Silence)
		case keyless:
			return c.demanded(cmd.Context(), args[0], devnet.LoseKey)
		case invalid:
			return c.condemned(cmd.Context(), args[0], devnet.SwearInvalid)
		case double:
			return c.condemned(cmd.Context(), args[0], devnet.SwearTwice)
		case forge > 0:
			return c.forged(cmd.Context(), args[0], forge)
		case forgeMessage:
			return c.forgedMessage(cmd.Context(), args[0], lane)
		case undelivered:
			return c.undelivered(cmd.Context(), args[0])
		}
		index, err := oracleIndex(args[0])
		if err != nil {
			return err
		}
		if withhold {
			return c.withhold(cmd.Context(), index)
		}
		var settled *devnet.Settled
		switch percent, ok := new(big.Rat).SetString(lie); {
		case equivocate:
			settled, err = devnet.Equivocate(cmd.Context(), c.place.data, index, c.out.note)
		case lie != "" && !ok:
			return fail(exitUsage, "write a number such as 5 or -2.5", "--lie: %q is no number", printable(lie))
		case ok:
			settled, err = devnet.Lie(cmd.Context(), c.place.data, index, percent, c.out.note)
		default:
			return fail(exitUsage, "", "say how: --equivocate, --lie PERCENT, --silent, --keyless, --withhold, --invalid, --double-leaf, --forge DURATION, --forge-message or --undelivered")
		}
		if err != nil {
			return devnetFailure(err)
		}
		form := settledFormOf(index, settled)
		return c.out.data(form, func(w io.Writer) { form.show(w, settled) })
	})
	cmd.Long = `Have an oracle of the running devnet break the rules, with its own keys, until an honest one
has proven it and the chain has taken its bond; then the oracle goes on as before.

--equivocate: it signs two different observations of one round, and tells half of the members
one and half the other. Whoever sees both can prove it to anyone, in one transaction.

--lie PERCENT: its values are off by so much. The others' median is sworn all the same; its own
signed observations, beside the others', make it an outlier. So many samples as the terms say
cost it a penalty.

--silent: it observes nothing and answers no demand. With f+1 oracles silent, such as 3,4 of four,
there are no reports. When the feed is late this command demands an answer on chain; the others
give theirs, conclude it when the terms' grace has passed, and those who gave none pay.

--keyless: its share of the group's key is lost. With f+1 oracles there are no reports either, but
all answer the demand, and 2f+1 answers settle the feed by the operators' own signatures.

--withhold: it keeps no evidence of what it swears, and this command challenges a delivered report, as
anyone may. Others hold the evidence and show it on chain: nobody loses anything. Only where nobody
shows it do all lose the joint share.

--invalid: 2f+1 of them, such as 1,2,3 of four, swear a report whose word does not follow from its observations.
Somebody without a node, who holds its evidence and their statements, proves it: they lose their whole locks, and the
rest the joint share.

--double-leaf: they swear a report that says two things of one feed, and keep their statements to themselves. An
honest oracle that is handed its evidence files the proof: all lose the joint share, since nobody shows who signed.

--forge-message, on a devnet with --chains 2: they name a message that chain 1 never sent. An honest oracle that is shown
the message has each of them pay its whole lock, by its own signed observation. One alone has nothing sworn; 2f+1, such
as 1,2,3 of four, swear it: the guard's oracles do not, it arrives nowhere, and its lane is halted. With --lane 2-1 it is
one that chain 2 never sent: the guard's oracles swear that, and each pays the terms' penalty.

--undelivered, of all, on a devnet with --chains 2: they bring no transaction to chain 2, while others' go through. A message
is not delivered by its deadline. 2f+1 swear that it is late, and each pays its part of one penalty, for its sender.

--forge DURATION: for so long it names messages between chains that nobody sent, with all the tokens that there are
pools for, returns of messages that arrived, and the halt of every lane, and nothing that is so. One of the guard committee
(guard-2) can do that, too. It costs it nothing as long as nobody shows the messages; what its committee swore of it is told.`
	cmd.Example = "  jurat devnet corrupt 2 --equivocate\n  jurat devnet corrupt 3 --lie 5\n  jurat devnet corrupt 3,4 --silent\n  jurat devnet corrupt 3,4 --keyless\n  jurat devnet corrupt 2 --withhold\n  jurat devnet corrupt 1,2,3 --invalid\n  jurat devnet corrupt 1,2,3 --double-leaf\n  jurat devnet corrupt 2 --forge 60s\n  jurat devnet corrupt 2 --forge-message\n  jurat devnet corrupt 2 --forge-message --lane 2-1\n  jurat devnet corrupt all --undelivered"
	cmd.Flags().BoolVar(&equivocate, "equivocate", false, "sign two observations of one round")
	cmd.Flags().StringVar(&lie, "lie", "", "answer with values that are off by `PERCENT`")
	cmd.Flags().BoolVar(&silent, "silent", false, "observe nothing and answer nothing; takes several oracles, as 3,4")
	cmd.Flags().BoolVar(&keyless, "keyless", false, "sign no report, but answer demands; takes several oracles, as 3,4")
	cmd.Flags().BoolVar(&withhold, "withhold", false, "keep no evidence, and have a delivered report challenged")
	cmd.Flags().BoolVar(&invalid, "invalid", false, "swear a report against its evidence; takes 2f+1 oracles, as 1,2,3")
	cmd.Flags().BoolVar(&double, "double-leaf", false, "swear two words of one feed in one report; takes 2f+1 oracles, as 1,2,3")
	cmd.Flags().DurationVar(&forge, "forge", 0, "name messages that nobody sent, for so long")
	cmd.Flags().BoolVar(&forgeMessage, "forge-message", false, "name a message between chains that was never sent")
	cmd.Flags().StringVar(&lane, "lane", "1-2", "with --forge-message: the lane, by its chains' places")
	cmd.Flags().BoolVar(&undelivered, "undelivered", false, "bring nothing to chain 2; takes all oracles: write all")
	cmd.MarkFlagsMutuallyExclusive("equivocate", "lie", "silent", "keyless", "withhold", "invalid", "double-leaf", "forge", "forge-message", "undelivered")
	return cmd
}

// settledForm is the answer of devnet corrupt. Amounts are in the bond token's
// smallest units.
type settledForm struct {
	Oracle    int            `json:"oracle"`
	Operator  jurat.Address  `json:"operator"`
	Owner     jurat.Address  `json:"owner"`
	Agreement jurat.Hash     `json:"agreement"`
	Round     jurat.Round    `json:"round"`
	Said      []api.SaidForm `json:"said,omitempty"`    // of an equivocation
	Proof     *api.ProofForm `json:"proof,omitempty"`   // of an equivocation
	Samples   []sampleForm   `json:"samples,omitempty"` // of outliers
	Tx        jurat.Hash     `json:"tx"`
	Block     uint64         `json:"block"`
	Gas       uint64         `json:"gas"`
	Prover    jurat.Address  `json:"prover"`
	Taken     string         `json:"taken"`
	Bounty    string         `json:"bounty"`
	Consumer  string         `json:"compensation"`
	Sunk      string         `json:"sunk"`
	Left      string         `json:"left"` // of the lock
	CaughtMs  int64          `json:"caught_ms"`
	SettledMs int64          `json:"settled_ms"`
}

func settledFormOf(index int, s *devnet.Settled) *settledForm {
	form := &settledForm{Oracle: index, Operator: s.Slash.Operator, Owner: s.Owner, Agreement: s.Agreement, Round: s.Fault.Round, Said: s.Fault.Said,
		Tx: s.Slash.Tx, Block: s.Slash.Block, Gas: s.Gas, Prover: s.Slash.Prover, Taken: s.Slash.Taken().String(), Bounty: s.Slash.Bounty.String(),
		Consumer: s.Slash.Compensation.String(), Sunk: s.Slash.Sunk.String(), Left: s.Left.String(),
		CaughtMs: s.Caught.Milliseconds(), SettledMs: s.SettledIn.Milliseconds()}
	for i := range s.Fault.Proofs {
		if s.Fault.Proofs[i].Agreement == s.Agreement {
			form.Proof = &s.Fault.Proofs[i]
		}
	}
	for i := range s.Samples {
		form.Samples = append(form.Samples, sampleFormOf(&s.Samples[i]))
		form.Round = s.Samples[i].Round
	}
	return form
}

// sampleForm is an outlier. Values are decimals of the feed's unit.
type sampleForm struct {
	Round     jurat.Round `json:"round"`
	TimeMs    uint64      `json:"time_ms"`
	Feed      string      `json:"feed"`
	Said      string      `json:"said"`
	Sworn     string      `json:"sworn"`
	Others    []string    `json:"others"`
	Signature string      `json:"signature"`
	Tx        jurat.Hash  `json:"tx"`
}

func sampleFormOf(s *devnet.Sample) sampleForm {
	form := sampleForm{Round: s.Round, TimeMs: uint64(s.Time), Feed: s.Feed.Name, Said: s.Feed.Format(s.Said), Sworn: s.Feed.Format(s.Sworn),
		Signature: "0x" + hex.EncodeToString(s.Signature[:]), Tx: s.Tx}
	for _, word := range s.Others {
		form.Others = append(form.Others, s.Feed.Format(word))
	}
	return form
}

func (f *settledForm) show(w io.Writer, s *devnet.Settled) {
	if len(f.Samples) > 0 {
		f.showSamples(w)
	} else {
		f.showSaid(w)
	}
	fmt.Fprintf(w, "Transaction\t%s\n", f.Tx)
	fmt.Fprintf(w, "\tblock %d, %d gas, filed by %s\n", f.Block, f.Gas, prover(s))
	fmt.Fprintf(w, "Evidence\texisted %s after it began, settled %s later\n", s.Caught.Round(10*time.Millisecond), s.SettledIn.Round(10*time.Millisecond))
	fmt.Fprintf(w, "\nTaken\t%s\tof operator %s, whose owner is %s\n", s.Token.Format(s.Slash.Taken()), f.Operator, f.Owner)
	fmt.Fprintf(w, "  bounty\t%s\tto the prover %s\n", s.Token.Format(s.Slash.Bounty), f.Prover)
	fmt.Fprintf(w, "  compensation\t%s\tto the consumer %s\n", s.Token.Format(s.Slash.Compensation), s.Slash.Consumer)
	fmt.Fprintf(w, "  sunk\t%s\tto nobody\n", s.Token.Format(s.Slash.Sunk))
	fmt.Fprintf(w, "Left\t%s\tof its lock\n", s.Token.Format(s.Left))
}

// showSamples sets an outlier's values beside what the others said.
func (f *settledForm) showSamples(w io.Writer) {
	fmt.Fprintf(w, "Oracle %d signed values that nobody else saw, in %d rounds that count together:\n\n", f.Oracle, len(f.Samples))
	fmt.Fprintf(w, "  round\tit said\tsworn\tthe others said\n")
	for _, s := range f.Samples {
		fmt.Fprintf(w, "  %d\t%s\t%s\t%s\n", s.Round, s.Said, s.Sworn, strings.Join(s.Others, " · "))
	}
	fmt.Fprintf(w, "\nProofs\tone transaction each; the last made it a fault\n")
}

// showSaid sets an equivocator's two versions side by side.
func (f *settledForm) showSaid(w io.Writer) {
	a, b := &f.Said[0], &f.Said[1]
	fmt.Fprintf(w, "Oracle %d signed two observations of round %d:\n\n", f.Oracle, f.Round)
	fmt.Fprintf(w, "  \tone\tthe other\n")
	for i := range a.Feeds {
		mark := ""
		if worded(&a.Feeds[i]) != worded(&b.Feeds[i]) {
			mark = "← two values"
		}
		fmt.Fprintf(w, "  %s\t%s\t%s\t%s\n", printable(a.Feeds[i].Name), worded(&a.Feeds[i]), worded(&b.Feeds[i]), mark)
	}
	fmt.Fprintf(w, "  signed hash\t%s…\t%s…\n", a.Hash.String()[:18], b.Hash.String()[:18])
	fmt.Fprintf(w, "  signature\t%s…\t%s…\n", a.Signature[:18], b.Signature[:18])
	fmt.Fprintf(w, "\nProof\t%d bytes to Faults; `curl …/v1/faults` has them\n", proofSize(f.Proof))
}

func worded(f *api.FeedForm) string {
	switch {
	case f.Value != nil:
		return *f.Value
	case f.Reason != "":
		return f.Reason
	}
	return f.Status
}

func proofSize(p *api.ProofForm) int {
	if p == nil {
		return 0
	}
	return (len(p.Calldata) - 2) / 2
}

func prover(s *devnet.Settled) string {
	if s.ProverIndex == 0 {
		return s.Slash.Prover.String()
	}
	return fmt.Sprintf("oracle %d", s.ProverIndex)
}

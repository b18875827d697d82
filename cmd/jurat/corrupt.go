package main

import (
	"context"
	"io"
	"math/big"
	"time"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat/devnet"
)

// corruption is how an oracle of the devnet is to break the rules: by one of its ways.
type corruption struct {
	equivocate, silent, keyless, withhold, invalid, double, forgeMessage, undelivered bool

	lie, lane string
	forge     time.Duration
}

func (c *cli) corruptCommand() *cobra.Command {
	how := new(corruption)
	cmd := command("corrupt INDEX", "Have an oracle of the running devnet break the rules, and see what it costs", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		return c.corrupt(cmd.Context(), args[0], how)
	})
	cmd.Long, cmd.Example = corruptLong, corruptExample
	flags := cmd.Flags()
	flags.BoolVar(&how.equivocate, "equivocate", false, "sign two observations of one round")
	flags.StringVar(&how.lie, "lie", "", "answer with values that are off by `PERCENT`")
	flags.BoolVar(&how.silent, "silent", false, "observe nothing and answer nothing; takes several oracles, as 3,4")
	flags.BoolVar(&how.keyless, "keyless", false, "sign no report, but answer demands; takes several oracles, as 3,4")
	flags.BoolVar(&how.withhold, "withhold", false, "keep no evidence, and have a delivered report challenged")
	flags.BoolVar(&how.invalid, "invalid", false, "swear a report against its evidence; takes 2f+1 oracles, as 1,2,3")
	flags.BoolVar(&how.double, "double-leaf", false, "swear two words of one feed in one report; takes 2f+1 oracles, as 1,2,3")
	flags.DurationVar(&how.forge, "forge", 0, "name messages that nobody sent, for so long")
	flags.BoolVar(&how.forgeMessage, "forge-message", false, "name a message between chains that was never sent")
	flags.StringVar(&how.lane, "lane", "1-2", "with --forge-message: the lane, by its chains' places")
	flags.BoolVar(&how.undelivered, "undelivered", false, "bring nothing to chain 2; takes all oracles: write all")
	cmd.MarkFlagsMutuallyExclusive("equivocate", "lie", "silent", "keyless", "withhold", "invalid", "double-leaf", "forge", "forge-message", "undelivered")
	return cmd
}

// corrupt has oracles break the rules: several where it takes several.
func (c *cli) corrupt(ctx context.Context, who string, how *corruption) error {
	switch {
	case how.silent:
		return c.demanded(ctx, who, devnet.Silence)
	case how.keyless:
		return c.demanded(ctx, who, devnet.LoseKey)
	case how.invalid:
		return c.condemned(ctx, who, devnet.SwearInvalid)
	case how.double:
		return c.condemned(ctx, who, devnet.SwearTwice)
	case how.forge > 0:
		return c.forged(ctx, who, how.forge)
	case how.forgeMessage:
		return c.forgedMessage(ctx, who, how.lane)
	case how.undelivered:
		return c.undelivered(ctx, who)
	}
	index, err := oracleIndex(who)
	if err != nil {
		return err
	}
	if how.withhold {
		return c.withhold(ctx, index)
	}
	return c.corruptOne(ctx, index, how)
}

// corruptOne has one oracle equivocate or lie.
func (c *cli) corruptOne(ctx context.Context, index int, how *corruption) error {
	var settled *devnet.Settled
	var err error
	switch percent, ok := new(big.Rat).SetString(how.lie); {
	case how.equivocate:
		settled, err = devnet.Equivocate(ctx, c.place.data, index, c.out.note)
	case how.lie != "" && !ok:
		return fail(exitUsage, "write a number such as 5 or -2.5", "--lie: %q is no number", printable(how.lie))
	case ok:
		settled, err = devnet.Lie(ctx, c.place.data, index, percent, c.out.note)
	default:
		return fail(exitUsage, "", "say how: --equivocate, --lie PERCENT, --silent, --keyless, --withhold, --invalid, --double-leaf, --forge DURATION, --forge-message or --undelivered")
	}
	if err != nil {
		return devnetFailure(err)
	}
	form := settledFormOf(index, settled)
	return c.out.data(form, func(w io.Writer) { form.show(w, settled) })
}

const corruptLong = `Have an oracle of the running devnet break the rules, with its own keys, until an honest one
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

const corruptExample = `  jurat devnet corrupt 2 --equivocate
  jurat devnet corrupt 3 --lie 5
  jurat devnet corrupt 3,4 --silent
  jurat devnet corrupt 3,4 --keyless
  jurat devnet corrupt 2 --withhold
  jurat devnet corrupt 1,2,3 --invalid
  jurat devnet corrupt 1,2,3 --double-leaf
  jurat devnet corrupt 2 --forge 60s
  jurat devnet corrupt 2 --forge-message
  jurat devnet corrupt 2 --forge-message --lane 2-1
  jurat devnet corrupt all --undelivered`

package main

import (
	"context"
	"fmt"
	"io"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/node"
)

func (b *bridge) lanes(ctx context.Context) error {
	node, err := b.client()
	if err != nil {
		return err
	}
	var answer struct {
		Lanes []api.LaneForm `json:"lanes"`
	}
	if err := node.list(ctx, "/v1/lanes", "lanes", &answer.Lanes); err != nil {
		return err
	}
	return b.out.data(answer, func(w io.Writer) {
		fmt.Fprintln(w, "FROM\tTO\tOPEN\tSTATE\tCHANGES\tGUARD\tVETO")
		for _, l := range answer.Lanes {
			state, changes, guard := "open", "?", "none"
			if l.Halted {
				state = "HALTED"
			}
			if l.Doubt != nil {
				state += ", in doubt: " + printable(l.Doubt.Why)
			}
			if l.Changes != nil {
				changes = strconv.FormatUint(uint64(*l.Changes), 10)
			}
			if l.Guard != nil {
				guard = l.Guard.String()
			}
			fmt.Fprintf(w, "%s\t%s\t%d\t%s\t%s\t%s\t%s\n", printable(l.SourceChain), printable(l.DestinationChain), l.Open, state, changes, guard, vetoText(&l))
		}
	})
}

// haltCommand and resumeCommand say what an operator wants of a lane.
func (b *bridge) haltCommand() *cobra.Command {
	cmd := command("halt FROM TO", "Have an operator's node want a lane halted", cobra.ExactArgs(2), func(_ *cobra.Command, args []string) error {
		return b.wish(args, node.LaneWish{Halt: true})
	})
	cmd.Long = `Leave in the node's folder that its operator wants a lane halted. The node names the halt in
its observations; the lane is halted once 2f+1 of one of its committees do. On a devnet this
is done for every oracle.`
	return cmd
}

func (b *bridge) resumeCommand() *cobra.Command {
	var changes uint32
	cmd := command("resume FROM TO", "Have an operator's node want a lane resumed", cobra.ExactArgs(2), func(_ *cobra.Command, args []string) error {
		return b.wish(args, node.LaneWish{Changes: changes})
	})
	cmd.Long = `Leave in the node's folder that its operator has looked at a lane that is halted, and wants it
resumed. It takes 2f+1 operators of both of its committees. --changes is how often the lane was halted or
resumed, as jurat bridge lanes shows it: an old wish resumes nothing new.`
	cmd.Flags().Uint32Var(&changes, "changes", 0, "how often the lane was halted or resumed so far, as the operator saw it")
	require(cmd, "changes")
	return cmd
}

// vetoText says how long the guard of a lane has to object, and whether that is enough.
func vetoText(l *api.LaneForm) string {
	if l.Guard == nil || l.Veto == nil || *l.Veto == 0 {
		return "-" // nothing waits for it
	}
	text := fmt.Sprintf("%d s", *l.Veto)
	switch {
	case l.LeastVeto == nil:
	case uint64(*l.Veto) < *l.LeastVeto:
		text += fmt.Sprintf(", TOO SHORT: at least %d s", *l.LeastVeto)
	default:
		text += fmt.Sprintf(", at least %d s", *l.LeastVeto)
	}
	return text
}

// wish leaves an operator's wish for its node, or on a devnet for every node.
func (b *bridge) wish(args []string, w node.LaneWish) error {
	_, from, to, err := b.lane(args)
	if err != nil {
		return err
	}
	w.Source, w.Destination = from.id, to.id
	configs := []string{b.config}
	if b.config == "" {
		if configs, err = b.place.nodeConfigs(); err != nil {
			return err
		}
	}
	for _, path := range configs {
		cfg, err := node.LoadConfig(path)
		if err != nil {
			return usage(err, node.ErrConfig)
		}
		if err := node.WishLane(cfg, w); err != nil {
			return err
		}
	}
	what := "resumed"
	if w.Halt {
		what = "halted"
	}
	return b.out.data(map[string]any{"source_chain": w.Source, "destination_chain": w.Destination, "wanted": what, "nodes": len(configs)}, func(out io.Writer) {
		fmt.Fprintf(out, "wanted\t%s, by %d nodes\n", what, len(configs))
	})
}

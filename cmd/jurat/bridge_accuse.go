package main

import (
	"encoding/json"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/node"
)

func (b *bridge) accuseCommand() *cobra.Command {
	cmd := command("accuse FILE", "Have a node prosecute who named a message that was never sent", cobra.ExactArgs(1), func(_ *cobra.Command, args []string) error {
		return b.accuse(args[0])
	})
	cmd.Long = `Leave in a node's folder a message that is said to have been sent, and never was: JSON with source_chain, outbox, destination_chain, inbox, committee, sequence, previous, sender, receiver, gas_limit, sent,
deadline, data in base 64, and tokens, numbers as numbers. Until an hour after its deadline the node has every member pay that it saw name it, by their own signed
observations. Of a message from the committee's home its outbox says that it was never sent; of one from another chain the guard of
its lane must swear that, whose nodes hear of it from this one, or are handed it themselves. A message that was sent harms nobody.`
	return cmd
}

// accuse leaves a message for a node, or on a devnet for every node.
func (b *bridge) accuse(path string) error {
	data, err := readFile(path)
	if err != nil {
		return fail(exitUsage, "name a file with the message", "%w", err)
	}
	m := new(message.Message)
	if err := json.Unmarshal(data, m); err != nil {
		return fail(exitUsage, "write it as jurat bridge accuse --help says", "%s: %w", printable(path), err)
	}
	configs := []string{b.config}
	if b.config == "" {
		if configs, err = b.place.nodeConfigs(); err != nil {
			return err
		}
	}
	for _, at := range configs {
		cfg, err := node.LoadConfig(at)
		if err != nil {
			return usage(err, node.ErrConfig)
		}
		if err := node.AccuseMessage(cfg, m); err != nil {
			return usage(err, message.ErrMessage)
		}
	}
	return b.out.data(map[string]any{"message": m.ID(), "nodes": len(configs)}, func(out io.Writer) {
		fmt.Fprintf(out, "shown\tmessage %s, to %d nodes\n", m.ID(), len(configs))
	})
}

package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/committee"
	"github.com/jurat-network/jurat/node"
)

// joinedForm is the answer of committee join.
type joinedForm struct {
	Committee jurat.Hash        `json:"committee"`
	Epoch     uint32            `json:"epoch"`
	Members   int               `json:"members"`
	Seat      jurat.MemberIndex `json:"seat"` // 0 for none: the node hands over and leaves
}

func (c *cli) joinCommand() *cobra.Command {
	var config string
	var listen, acceptances []string
	join := command("join FILE", "Have a node take part in a committee's next epoch", cobra.ExactArgs(1), func(_ *cobra.Command, args []string) error {
		data, err := readFile(args[0])
		if err != nil {
			return &failure{status: exitUsage, err: err}
		}
		p, err := committee.Parse(data)
		if err != nil {
			return usage(err, committee.ErrProposal)
		}
		cfg, err := node.LoadConfig(config)
		if errors.Is(err, fs.ErrNotExist) {
			return &failure{status: exitUsage, err: err}
		}
		if err != nil {
			return usage(err, node.ErrConfig)
		}
		seat, err := node.Join(cfg, node.Joined{Listen: listen, Proposal: p})
		if err != nil {
			return usage(err, committee.ErrProposal)
		}
		if err := accept(cfg, p.Epoch, acceptances); err != nil {
			return err
		}
		form := joinedForm{p.Committee, p.Epoch, len(p.Members), seat}
		return c.out.data(form, func(w io.Writer) { form.show(w) })
	})
	join.Long = `Put a proposal where the node of a configuration finds it, which may be running: within a
second it begins to make the next epoch's key with the other members, and goes on with its
rounds meanwhile. When the outgoing committee has sworn the new one and the chain has it, the
node serves in it, or, if the proposal gives its operator no seat, erases its share and stops
swearing. Every current member joins, those that leave too, and every new one.

A node that is new to the committee has a configuration without committee.members, and the
same jobs. Members of the next epoch listen at addresses of its own, since both epochs run
for a while: what the proposal says, or --listen behind a router. While an epoch's proposal is
not complete, another one with a higher attempt takes its place.

Where agreements are live, give the acceptance of each operator that joins: the node then brings the
epoch and the agreements that go on with it to the chain in one transaction. It waits half a
minute for what is missing, after which an agreement earns nothing until it is adopted
(jurat agreement adopt). The command can be given again, with more of them.`
	join.Example = "  jurat committee join proposal.json --config node.yaml"
	join.Flags().StringVar(&config, "config", "", "the node's configuration file")
	join.Flags().StringArrayVar(&listen, "listen", nil, "multiaddr to listen on for this epoch, which may be repeated (default: the addresses in the proposal)")
	join.Flags().StringArrayVar(&acceptances, "acceptance", nil, "file that jurat agreement accept --json wrote for an operator that joins, which may be repeated")
	require(join, "config")
	return join
}

// accept hands the node what operators that join have signed.
func accept(cfg *node.Config, epoch uint32, files []string) error {
	var list []node.Acceptance
	for _, path := range files {
		a, err := readAcceptance(path)
		if err != nil {
			return err
		}
		list = append(list, node.Acceptance{Agreement: a.Agreement, Operator: a.Operator, Signature: *a.Signature})
	}
	if len(list) == 0 {
		return nil
	}
	return node.Accept(cfg, epoch, list)
}

func (f *joinedForm) show(w io.Writer) {
	fmt.Fprintf(w, "joined\tepoch %d of committee %s, of %d members\n", f.Epoch, f.Committee, f.Members)
	if f.Seat == 0 {
		fmt.Fprintf(w, "seat\tnone: the node hands over, erases its share and leaves\n")
		return
	}
	fmt.Fprintf(w, "seat\tmember %d\n", f.Seat)
}

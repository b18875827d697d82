package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/draw"
)

// answersOf reads a draw, the answers to it, and whom the convener passes over.
func (c *cli) answersOf(args, pass []string) (d *draw.Drawn, answers []*draw.Answer, passed []jurat.Address, err error) {
	if d, err = c.readDrawn(args[0]); err != nil {
		return nil, nil, nil, err
	}
	for _, file := range args[1:] {
		data, err := c.readInput(file)
		if err != nil {
			return nil, nil, nil, err
		}
		a, err := draw.ParseAnswer(data)
		if err != nil {
			return nil, nil, nil, fail(exitUsage, "", "%s: %w", file, err)
		}
		answers = append(answers, a)
	}
	for _, text := range pass {
		who, err := address(text, "--pass")
		if err != nil {
			return nil, nil, nil, err
		}
		passed = append(passed, who)
	}
	return d, answers, passed, nil
}

const passHelp = "an operator that did not answer and is not waited for, which may be repeated"

func (c *cli) inviteCommand() *cobra.Command {
	var pass []string
	cmd := command("invite DRAW [ANSWER…]", "Show who has a seat and who is offered one", cobra.MinimumNArgs(1), func(_ *cobra.Command, args []string) error {
		d, answers, passed, err := c.answersOf(args, pass)
		if err != nil {
			return err
		}
		places, err := d.Places(answers, passed)
		if err != nil {
			return &failure{exitNo, err, ""}
		}
		return c.out.data(places, func(w io.Writer) {
			for i, p := range places {
				fmt.Fprintf(w, "%d\t%s\t%s\n", i+1, p.Operator, p.State)
			}
		})
	})
	cmd.Long = `Show the draw as far as it has been called: a decliner's seat is offered to the next in the
order of the lot. That an operator did not answer cannot be proven: --pass goes on without it, on
the convener's word alone, and shows it.`
	cmd.Example = "  jurat committee invite draw.json answers/*.json"
	cmd.Flags().StringArrayVar(&pass, "pass", nil, passHelp)
	return cmd
}

func (c *cli) answerCommand(accepts bool) *cobra.Command {
	var keys keyFlags
	var peer string
	var addresses []string
	use, short := "decline CALL", "Sign, as an operator, that you take no seat of a call"
	if accepts {
		use, short = "accept CALL", "Sign, as an operator, that you take a seat of a call"
	}
	cmd := command(use, short, cobra.ExactArgs(1), func(_ *cobra.Command, args []string) error {
		call, err := c.readCall(args[0])
		if err != nil {
			return err
		}
		key, err := keys.open()
		if err != nil {
			return err
		}
		a := &draw.Answer{Format: draw.AnswerFormat, Call: call.Hash(), Operator: key.Public().Address(), Accepts: accepts}
		candidate := call.Candidate(a.Operator)
		if candidate == nil {
			return fail(exitNo, "enter the registry before the next call", "%s is not in the call's snapshot", a.Operator)
		}
		if accepts {
			a.Peer, a.Addresses = candidate.Peer, candidate.Addresses
			if peer != "" {
				a.Peer = peer
			}
			if len(addresses) > 0 {
				a.Addresses = addresses
			}
		}
		if a.Signature, err = key.Sign(a.Digest()); err != nil {
			return err
		}
		_, err = c.out.stdout.Write(a.Encode())
		return err
	})
	cmd.Long = short + `. CALL is the call, or the draw. The
answer goes to stdout; send it to the convener. Who both accepted and declined has declined.`
	cmd.Example = "  jurat committee " + use[:len(use)-5] + " draw.json --keystore node/operator.json --password-file node/password > answer.json"
	keys.add(cmd, "the operator")
	if accepts {
		cmd.Flags().StringVar(&peer, "peer", "", "libp2p peer id for this epoch (default: the registry's)")
		cmd.Flags().StringArrayVar(&addresses, "address", nil, "multiaddr at which members reach it, which may be repeated (default: the registry's)")
	}
	return cmd
}

func (c *cli) seatCommand() *cobra.Command {
	var pass []string
	cmd := command("seat DRAW ANSWER…", "Write the member list of those who accepted", cobra.MinimumNArgs(2), func(_ *cobra.Command, args []string) error {
		d, answers, passed, err := c.answersOf(args, pass)
		if err != nil {
			return err
		}
		p, err := d.Proposal(answers, passed)
		if errors.Is(err, draw.ErrOpen) {
			return fail(exitNo, "jurat committee invite shows who is asked", "%w", err)
		}
		if err != nil {
			return &failure{exitNo, err, ""}
		}
		for _, who := range passed {
			c.out.note("%s was passed over on your word alone", who)
		}
		data, err := p.Encode()
		if err != nil {
			return err
		}
		_, err = c.out.stdout.Write(data)
		return err
	})
	cmd.Long = `Write the proposal of members by which nodes make the epoch's key: those who accepted, in the
order of the lot. Exit 1 while a seat is still offered.`
	cmd.Example = "  jurat committee seat draw.json answers/*.json > proposal.json"
	cmd.Flags().StringArrayVar(&pass, "pass", nil, passHelp)
	return cmd
}

package main

import (
	"context"
	"crypto/rand"
	"fmt"
	"io"
	"net"
	"time"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/channel"
	"github.com/jurat-network/jurat/core/enclaves"
	"github.com/jurat-network/jurat/edge/attest"
)

// attestTime bounds how long an enclave takes to answer.
const attestTime = 10 * time.Second

func (c *cli) enclaveAttestCommand() *cobra.Command {
	var j judging
	var socket, contract string
	var chain uint64
	cmd := command("attest", "Ask a running enclave who it is, and judge its evidence", cobra.NoArgs, func(cmd *cobra.Command, _ []string) error {
		policy, err := j.policy()
		if err != nil {
			return err
		}
		ask := channel.Identify{Chain: chain}
		if err := ask.Enclaves.UnmarshalText([]byte(contract)); err != nil {
			return fail(exitUsage, "give the address of the contract Enclaves", "--enclaves: %w", err)
		}
		_, _ = rand.Read(ask.Challenge[:]) // it does not fail
		identity, err := askIdentity(cmd.Context(), socket, ask)
		if err != nil {
			return fail(exitUnreachable, "is the enclave running, and has it no node yet?", "ask the enclave at %s: %w", socket, err)
		}
		return c.attested(policy, ask, identity)
	})
	cmd.Long = `Ask an enclave for evidence over its socket, with a fresh challenge, and judge whether it is
bound to the keys that the enclave names, to this chain and contract, and to the challenge.
An enclave serves one connection at a time: where a node has it, ask the node. Exit 0 if all
holds, 1 with the reason if not.`
	j.flags(cmd)
	cmd.Flags().StringVar(&socket, "socket", "", "the enclave's unix socket")
	cmd.Flags().Uint64Var(&chain, "chain-id", 31337, "the chain of the deployment")
	cmd.Flags().StringVar(&contract, "enclaves", jurat.Address{}.String(), "the contract Enclaves of the deployment")
	_ = cmd.MarkFlagRequired("socket") // it is there
	return cmd
}

// attestedKeys is the answer of attest.
type attestedKeys struct {
	judged
	Key    string        `json:"key"` // X25519
	Signer jurat.Address `json:"signer"`
}

func (c *cli) attested(p attest.Policy, ask channel.Identify, identity channel.Identity) error {
	want := enclaves.Binding{
		Chain: ask.Chain, Contract: ask.Enclaves, HPKE: jurat.Keccak(identity.Key), Signer: identity.Signer, Challenge: ask.Challenge,
	}
	answer := attestedKeys{Key: fmt.Sprintf("0x%x", identity.Key), Signer: identity.Signer}
	claims, err := attest.Genuine(identity.Evidence, p.Trust)
	if err != nil {
		return c.refused(err)
	}
	if len(p.Measurements) == 0 {
		answer.Unjudged = append(answer.Unjudged, "measurement")
		p.Measurements = []jurat.Hash{claims.Measurement}
	}
	p.ReportData = want.ReportData()
	if err := claims.Meet(p, true); err != nil {
		return c.refused(err)
	}
	answer.Accepted, answer.Claims = true, &claims
	return c.out.data(answer, func(w io.Writer) {
		printClaims(w, &answer.judged)
		fmt.Fprintf(w, "key\t%s\n", answer.Key)
		fmt.Fprintf(w, "signer\t%s\n", answer.Signer)
	})
}

// askIdentity speaks to an enclave as a node does.
func askIdentity(ctx context.Context, socket string, ask channel.Identify) (id channel.Identity, err error) {
	conn, err := (&net.Dialer{Timeout: attestTime}).DialContext(ctx, "unix", socket)
	if err != nil {
		return id, err
	}
	defer conn.Close()
	_ = conn.SetDeadline(time.Now().Add(attestTime))
	for _, f := range []channel.Frame{
		{Kind: channel.Hello, Body: []byte{channel.Version}},
		{Kind: channel.Attest, ID: 1, Body: channel.Encode(ask)},
	} {
		if err := channel.Write(conn, f); err != nil {
			return id, err
		}
		answer, err := channel.Read(conn)
		switch {
		case err != nil:
			return id, err
		case answer.Kind == channel.Attested:
			return id, channel.Decode(answer.Body, &id)
		case answer.Kind != channel.Hello:
			return id, fmt.Errorf("%w: kind %d", channel.ErrFrame, answer.Kind)
		}
	}
	return id, fmt.Errorf("%w: no identity", channel.ErrFrame)
}

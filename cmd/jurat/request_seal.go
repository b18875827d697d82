package main

import (
	"context"
	"encoding/hex"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
)

// requestSeal makes the parameters of a confidential request that a contract of
// somebody's own will make.
type requestSeal struct {
	*cli
	consumer, requests string
	number, deadline   uint64
	sealed             confidentialFlags
}

func (c *cli) requestSealCommand() *cobra.Command {
	r := &requestSeal{cli: c}
	cmd := command("seal JOB [PARAM...]", "Seal parameters for a contract that will ask with them", cobra.MinimumNArgs(1), func(cmd *cobra.Command, args []string) error {
		return r.run(cmd.Context(), args[0], args[1:])
	})
	cmd.Long = `Seal parameters to the committee and its enclaves, after judging the enclaves' evidence,
and print what the contract gives Requests as params. They open for one request alone: this
consumer's of this number and deadline, for this job. The contract may keep their hash and
ask much later; whoever sees them until then learns nothing.

Of each credential the parameters name the use that is next now. A contract that asks in another
period of the grant, or many times, counts uses itself and puts the parameters together
around the question, which is printed, too: see contracts/src/examples/Tickets.sol.`
	cmd.Example = "  jurat request seal delayed JU5077 2026-07-01 180 --consumer 0x5FbDB2… --number 1 --deadline 1798761600"
	flags := cmd.Flags()
	flags.StringVar(&r.consumer, "consumer", "", "address of the contract that will ask")
	flags.Uint64Var(&r.number, "number", 0, "number that it will give the request")
	flags.Uint64Var(&r.deadline, "deadline", 0, "deadline that it will give the request, in Unix seconds")
	flags.StringVar(&r.requests, "requests", "", requestsUsage)
	for _, name := range []string{"consumer", "number", "deadline"} {
		_ = cmd.MarkFlagRequired(name) // it is there
	}
	r.sealed.addSources(cmd)
	return cmd
}

func (r *requestSeal) run(ctx context.Context, name string, params []string) error {
	var consumer jurat.Address
	if err := consumer.UnmarshalText([]byte(r.consumer)); err != nil {
		return fail(exitUsage, "write --consumer as a contract's address", "%w", err)
	}
	if r.deadline <= uint64(time.Now().Unix()) {
		return fail(exitUsage, "write --deadline in Unix seconds, in the future", "the deadline %d has passed", r.deadline)
	}
	s, err := r.openRequests(ctx, r.requests)
	if err != nil {
		return err
	}
	defer s.client.Close()
	committee, err := r.committeeOf(ctx)
	if err != nil {
		return err
	}
	job, encoded, _, err := s.jobOf(committee, name, params)
	if err != nil {
		return err
	}
	side, err := r.openSealing(ctx, s, &r.sealed.to)
	if err != nil {
		return err
	}
	head, err := s.client.Head(ctx)
	if err != nil {
		return unreachable(err)
	}
	r.sealed.later = true
	ask, err := r.sealed.seal(ctx, side, consumer, job, r.number, r.deadline, max(uint64(time.Now().Unix()), head.Time), encoded)
	if err != nil {
		return err
	}
	sealed := ask.Encode()
	text, question := "0x"+hex.EncodeToString(sealed), "0x"+hex.EncodeToString(ask.Sealed)
	return r.out.data(map[string]any{"params": text, "hash": jurat.Keccak(sealed), "question": question, "job": job}, func(w io.Writer) {
		fmt.Fprintf(w, "job\t%s\nhash\t%s\nparams\t%s\nquestion\t%s\n", job, jurat.Keccak(sealed), text, question)
	})
}

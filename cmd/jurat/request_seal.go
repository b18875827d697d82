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
ask much later; whoever sees them until then learns nothing.`
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
	side, err := r.openSealing(ctx, s)
	if err != nil {
		return err
	}
	sealed, err := r.sealed.seal(side, consumer, job, r.number, r.deadline, encoded)
	if err != nil {
		return err
	}
	text := "0x" + hex.EncodeToString(sealed)
	return r.out.data(map[string]any{"params": text, "hash": jurat.Keccak(sealed), "job": job}, func(w io.Writer) {
		fmt.Fprintf(w, "job\t%s\nhash\t%s\nparams\t%s\n", job, jurat.Keccak(sealed), text)
	})
}

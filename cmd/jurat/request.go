package main

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/enclave"
	"github.com/jurat-network/jurat/node"
)

func (c *cli) requestCommand() *cobra.Command {
	send := &requestSend{cli: c}
	sending := command("send JOB [PARAM...]", "Have the example consumer ask, and wait for the answer", cobra.MinimumNArgs(1), func(cmd *cobra.Command, args []string) error {
		return send.run(cmd.Context(), args[0], args[1:])
	})
	sending.Long = `Have the example consumer (contracts/src/examples/Asker.sol) ask the committee to run a
job, and wait until it is called back. JOB is a job file, a feed's name, or the name of
a job that the devnet was given with --requests; parameters are written as the job
declares them. On a devnet a development account pays.`
	sending.Example = "  jurat request send BTC/USD\n  jurat request send weather.yaml Lisbon 2026-11-26 --payment 1000000000000000"
	send.addAsking(sending, true)
	send.sealed.add(sending)
	var requests string
	status := command("status ID", "Show one request, and its answer", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		return c.requestStatus(cmd.Context(), args[0], requests)
	})
	list := command("list", "List the newest requests to the committee", cobra.NoArgs, func(cmd *cobra.Command, _ []string) error {
		return c.requestList(cmd.Context(), requests)
	})
	list.Long = `List the newest requests to the committee, as the chain has them. With --api, list those
that a node has in hand and where they stand with it, and the least payment for which
it answers; no chain is asked then.`
	list.Example = "  jurat request list\n  jurat request list --api http://127.0.0.1:8650"
	for _, cmd := range []*cobra.Command{status, list} {
		cmd.Flags().StringVar(&requests, "requests", "", requestsUsage)
	}
	return group("request", "Ask the committee questions, and see what it answered", sending, c.requestSealCommand(), status, list, c.requestPayCommand(), c.requestCollectCommand())
}

// requestSide reads requests on one chain.
type requestSide struct {
	client   *chain.Client
	requests jurat.Address
	state    *devnetState // nil without a devnet
	jobs     []string     // files of jobs by which answers are read: the devnet's, and the one that is asked
}

func (c *cli) openRequests(ctx context.Context, flag string) (*requestSide, error) {
	s, err := c.openAsking(ctx)
	if err != nil {
		return nil, err
	}
	if s.state != nil {
		s.jobs = c.place.jobFiles(s.state)
	}
	if s.requests, err = c.contractAt(flag, "requests", s.state); err != nil {
		s.client.Close()
		return nil, err
	}
	return s, nil
}

// openAsking connects to the chain that is known, and reads the devnet's file, if there is one.
func (c *cli) openAsking(ctx context.Context) (*requestSide, error) {
	url, _, err := c.place.rpcURL()
	if err != nil {
		return nil, err
	}
	if url == "" {
		return nil, fail(exitUsage, "start one with jurat devnet, or name its folder with --data or a chain with --rpc",
			"no chain is known: there is no %s here", c.place.devnetFile())
	}
	s := new(requestSide)
	if s.state, err = c.place.devnet(); err != nil {
		return nil, err
	}
	s.client, err = chain.Dial(ctx, chain.Config{RPC: []string{url}})
	if errors.Is(err, chain.ErrUnreachable) {
		return nil, &failure{exitUnreachable, err, ""}
	}
	if err != nil {
		return nil, &failure{exitUsage, err, ""}
	}
	return s, nil
}

// contractAt is a contract's address: as the flag says, else the devnet's.
func (c *cli) contractAt(flag, name string, state *devnetState) (at jurat.Address, err error) {
	if flag != "" {
		return address(flag, "--"+name)
	}
	if state != nil && (c.place.rpc == "" || c.place.rpc == state.RPC) {
		if at, known := state.Contracts[name]; known {
			return at, nil
		}
	}
	return at, fail(exitUsage, "start one with jurat devnet, or name it with --rpc URL and --"+name+" ADDRESS", "no chain is known that has the contract %s", name)
}

// requestSend is one question and how it is asked.
type requestSend struct {
	*cli
	deadline        time.Duration
	payment         string
	gas             uint32
	confirmations   uint8
	wait            bool
	keys            keyFlags
	requests, asker string
	sealed          confidentialFlags
	circle          *circle // of a private sum; nil for other questions
}

// addAsking adds the flags by which the example consumer asks.
func (r *requestSend) addAsking(cmd *cobra.Command, wait bool) {
	flags := cmd.Flags()
	flags.DurationVar(&r.deadline, "deadline", 0, "until when an answer can be sworn, from now (default 1m; of an action eight of its windows, of a sum 2m after it closes)")
	flags.StringVar(&r.payment, "payment", "0", "what an answer is worth, in wei")
	flags.Uint32Var(&r.gas, "callback-gas", 0, "gas for the callback (default 400000)")
	flags.Uint8Var(&r.confirmations, "confirmations", 0, "blocks on top of the question's own before it is answered")
	flags.BoolVar(&r.wait, "wait", wait, "wait for the answer")
	flags.StringVar(&r.keys.keystore, "keystore", "", "geth V3 keystore of who asks and pays (default: a devnet's development account)")
	flags.StringVar(&r.keys.passwordFile, "password-file", "", "file with the keystore's password")
	flags.StringVar(&r.requests, "requests", "", requestsUsage)
	flags.StringVar(&r.asker, "asker", "", "address of the example consumer (default: the devnet's)")
}

func (r *requestSend) run(ctx context.Context, name string, params []string) error {
	if !r.sealed.on && r.sealed.meant() {
		return fail(exitUsage, "add --confidential, or leave out what goes with it: --private, --credential, --reach, --agreement, --assurance, --vendors", "the parameters would stand on the chain for everybody")
	}
	s, err := r.openRequests(ctx, r.requests)
	if err != nil {
		return err
	}
	defer s.client.Close()
	asker, err := r.contractAt(r.asker, "asker", s.state)
	if err != nil {
		return err
	}
	committee, err := r.committeeOf(ctx)
	if err != nil {
		return err
	}
	q := &chain.Question{Committee: committee.ID, CallbackGas: r.gas, Confirmations: r.confirmations}
	var usual time.Duration
	var summed *job.Job
	if r.circle != nil {
		if summed, usual, err = r.circle.jobOf(s, name); err != nil {
			return err
		}
		q.Job = summed.Hash()
	} else if q.Job, q.Params, usual, err = s.jobOf(committee, name, params); err != nil {
		return err
	}
	if r.deadline == 0 {
		r.deadline = usual
	}
	if q.Payment, err = weiOf(r.payment, "--payment"); err != nil {
		return err
	}
	if err := r.affords(ctx, s, q.Payment); err != nil {
		return err
	}
	head, err := s.client.Head(ctx)
	if err != nil {
		return unreachable(err)
	}
	// The chain's clock, which may run ahead of this one, decides.
	at := max(uint64(time.Now().Unix()), head.Time)
	q.Deadline = at + uint64(r.deadline.Seconds())
	if r.circle != nil {
		if q.Params, err = r.circle.params(s, summed, at); err != nil {
			return err
		}
	}
	if r.sealed.on {
		side, err := r.openSealing(ctx, s, &r.sealed.to)
		if err != nil {
			return err
		}
		count, err := chain.AskerCount(ctx, s.client, asker)
		if err != nil {
			return unreachable(err)
		}
		ask, err := r.sealed.seal(ctx, side, asker, q.Job, count+1, q.Deadline, max(uint64(time.Now().Unix()), head.Time), q.Params)
		if err != nil {
			return err
		}
		q.Params = ask.Encode()
	}
	sender, err := r.sender(s)
	if err != nil {
		return err
	}
	asked, err := chain.AskThrough(ctx, sender, asker, s.requests, q)
	if err != nil {
		return refusedOf(err, "jurat request list and jurat request status")
	}
	r.out.note("asked as request %s", asked.ID)
	return r.outcome(ctx, s, asked)
}

// outcome waits, where that is wanted, and shows the request.
func (r *requestSend) outcome(ctx context.Context, s *requestSide, asked *chain.Asked) error {
	form, err := s.form(ctx, asked.ID)
	for r.wait && err == nil && form.State == chain.RequestOpen.String() && time.Now().Unix() < int64(asked.Request.Deadline+givenUp) {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(lookEvery):
		}
		form, err = s.form(ctx, asked.ID)
	}
	if err != nil {
		return err
	}
	if err := r.unseal(s, form); err != nil {
		return err
	}
	if r.sealed.on {
		r.withNode(ctx, form)
	}
	return r.showRequest(form, r.wait)
}

// unseal opens an answer that was sealed for this command.
func (r *requestSend) unseal(s *requestSide, form *requestForm) error {
	raw, err := hex.DecodeString(strings.TrimPrefix(form.Result, "0x"))
	if err != nil || len(raw) == 0 || r.sealed.key == nil {
		return err
	}
	answer, err := enclave.OpenResult(r.sealed.key, r.sealed.context[:], raw)
	if err != nil {
		return fail(exitNo, "the enclaves sealed something else", "%w", err)
	}
	form.Values = nil
	if _, show := s.known(form.Job); show != nil {
		form.Values = show(answer)
	}
	form.Result = "0x" + hex.EncodeToString(answer)
	return nil
}

// givenUp is how many seconds after a deadline nothing more is waited for.
const givenUp = 30

// showRequest prints a request; without an answer, where one is wanted, the exit
// status says no.
func (c *cli) showRequest(form *requestForm, wanted bool) error {
	if err := c.out.data(form, form.show); err != nil {
		return err
	}
	if wanted && form.State != chain.RequestAnswered.String() && form.State != chain.RequestKept.String() {
		return errSaidNo
	}
	return nil
}

// sender is who asks and pays.
func (r *requestSend) sender(s *requestSide) (*chain.Sender, error) {
	if r.keys.keystore != "" {
		return r.keys.sender(s.client)
	}
	if s.state == nil || len(s.state.Accounts) <= devAsker {
		return nil, fail(exitUsage, "name a key with --keystore and --password-file", "nobody is named who asks and pays")
	}
	var secret jurat.Hash
	if err := secret.UnmarshalText([]byte(s.state.Accounts[devAsker].PrivateKey)); err != nil {
		return nil, fail(exitFailed, "start the devnet anew", "read the development key: %w", err)
	}
	key, err := node.NewOperatorKey(secret[:])
	if err != nil {
		return nil, err
	}
	return key.Sender(s.client, chain.SenderConfig{Poll: lookEvery}), nil
}

// devAsker is the development account that asks: an owner's, which sends nothing
// once the devnet is up.
const devAsker = 8

// jobOf is the job of a name, its parameters encoded, and how long it is usually given.
func (s *requestSide) jobOf(committee *jurat.Committee, name string, params []string) (id jurat.Hash, encoded []byte, usual time.Duration, err error) {
	for i := range committee.Feeds {
		if f := &committee.Feeds[i]; f.Name == name {
			if len(params) > 0 {
				return id, nil, 0, fail(exitUsage, "ask it without", "the job of feed %s takes no parameters", name)
			}
			return f.Job, nil, time.Minute, nil
		}
	}
	j, err := s.readJob(name)
	if err != nil {
		return id, nil, 0, err
	}
	if j.Sum != nil {
		return id, nil, 0, fail(exitUsage, "ask it with jurat sum ask", "job %s is made of what parties give", printable(name))
	}
	args, err := j.Args(params)
	if err == nil {
		encoded, err = args.Encode()
	}
	if err != nil {
		return id, nil, 0, fail(exitUsage, paramsWanted(j), "%w", err)
	}
	usual = time.Minute
	if j.Action != nil {
		usual = max(usual, 8*time.Duration(j.Action.Window)*time.Millisecond)
	}
	return j.Hash(), encoded, usual, nil
}

// requestID reads a request's id.
func requestID(text string) (id jurat.Hash, err error) {
	if err := id.UnmarshalText([]byte(text)); err != nil {
		return id, fail(exitUsage, "write a request's id, 0x and 64 hex digits", "%w", err)
	}
	return id, nil
}

// openRequest reads the request that a person names, on a side that is to be closed.
func (c *cli) openRequest(ctx context.Context, text, flag string) (*requestSide, *requestForm, error) {
	id, err := requestID(text)
	if err != nil {
		return nil, nil, err
	}
	s, err := c.openRequests(ctx, flag)
	if err != nil {
		return nil, nil, err
	}
	form, err := s.form(ctx, id)
	if err != nil {
		s.client.Close()
		return nil, nil, err
	}
	return s, form, nil
}

func (c *cli) requestStatus(ctx context.Context, text, flag string) error {
	s, form, err := c.openRequest(ctx, text, flag)
	if err != nil {
		return err
	}
	defer s.client.Close()
	c.withNode(ctx, form)
	return c.showRequest(form, false)
}

// listed is how many blocks back the newest requests are looked for.
const listed = 10_000

func (c *cli) requestList(ctx context.Context, flag string) error {
	if c.place.api != "" {
		return c.listOfNode(ctx)
	}
	s, err := c.openRequests(ctx, flag)
	if err != nil {
		return err
	}
	defer s.client.Close()
	committee, err := c.committeeOf(ctx)
	if err != nil {
		return err
	}
	head, err := s.client.Head(ctx)
	if err != nil {
		return unreachable(err)
	}
	at := head.Number.Uint64()
	log, err := chain.RequestEvents(ctx, s.client, s.requests, committee.ID, at-min(at, listed), at)
	if err != nil {
		return unreachable(err)
	}
	forms := s.forms(&log)
	return c.out.data(map[string]any{"requests": forms}, func(w io.Writer) {
		fmt.Fprintln(w, "REQUEST\tJOB\tSTATE\tRESULT")
		for _, f := range forms {
			fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", f.ID, printable(f.Name), f.state(), f.text())
		}
	})
}

// text is the result in few words.
func (f *requestForm) text() string {
	switch {
	case len(f.Values) > 0:
		return printable(strings.Join(f.Values, ", "))
	case f.Result != "":
		return f.Result
	}
	return "—"
}

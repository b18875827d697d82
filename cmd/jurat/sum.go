package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/sum"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/node"
)

func (c *cli) sumCommand() *cobra.Command {
	ask := &requestSend{cli: c, circle: &circle{}}
	asking := command("ask JOB", "Have the example consumer ask for a sum of values that nobody sees", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		return ask.run(cmd.Context(), args[0], nil)
	})
	asking.Long = `Have the example consumer (contracts/src/examples/Asker.sol) ask for what a job with a sum makes of
the parties' values. The parties give theirs with jurat sum give until the query closes; then the
committee agrees on what was given, opens the total alone, and brings it to the contract. With
fewer than the job's least number of contributions nothing is opened, and the payment comes back.`
	asking.Example = "  jurat sum ask salaries --party 0x… --party 0x… --party 0x… --closes 24h --payment 1000000000000000"
	flags := asking.Flags()
	flags.StringSliceVar(&ask.circle.parties, "party", nil, "account of a party that may give; of a devnet also the number of a development account")
	flags.DurationVar(&ask.circle.closes, "closes", 0, "until when parties may give, from now")
	require(asking, "party")
	require(asking, "closes")
	ask.addAsking(asking, false)

	give := &sumGive{cli: c}
	giving := command("give ID VALUE", "Give a value to a sum, encrypted on this machine", cobra.ExactArgs(2), func(cmd *cobra.Command, args []string) error {
		return give.run(cmd.Context(), args[0], args[1])
	})
	giving.Long = `Give a value to a private sum, as one of its parties. The request and the job are read from the
chain and from a file, the committee's encryption key from a node, with the report that swears it;
the value is encrypted here, bit by bit, with proofs that it is in range, signed by the party's
account, and handed to every node that is known. One honest node is enough.

VALUE is a whole number: of a sum or mean below 2^bits, of a count 0 or 1, of a histogram the bucket,
from 0. Look at the question first: jurat sum show ID.`
	giving.Example = "  jurat sum give 0x… 4250 --keystore party.json --password-file party.password"
	flags = giving.Flags()
	flags.StringVar(&give.keys.keystore, "keystore", "", "geth V3 keystore of the party's account")
	flags.StringVar(&give.keys.passwordFile, "password-file", "", "file with the keystore's password")
	flags.IntVar(&give.account, "account", -1, "instead of a keystore: the number of a devnet's development account")
	flags.StringVar(&give.job, "job", "", "file of the job, which you have read (default: as the devnet has it)")
	flags.StringSliceVar(&give.nodes, "to", nil, "APIs of the nodes that it is given to (default: --api, else all of the devnet's)")
	var at string
	show := command("show ID", "Show a sum: what is asked of whom, who gave, and what came of it", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		return c.sumShow(cmd.Context(), args[0], at)
	})
	for _, cmd := range []*cobra.Command{giving, show} {
		to := &at
		if cmd == giving {
			to = &give.requests
		}
		cmd.Flags().StringVar(to, "requests", "", requestsUsage)
	}
	return group("sum", "Sums, means, counts and histograms of values that nobody sees", asking, giving, show)
}

// circle is who is asked for values, and until when.
type circle struct {
	parties []string
	closes  time.Duration
}

// jobOf is the job, and for how long it is usually given.
func (c *circle) jobOf(s *requestSide, name string) (j *job.Job, usual time.Duration, err error) {
	if j, err = s.readJob(name); err != nil {
		return nil, 0, err
	}
	if j.Sum == nil {
		return nil, 0, fail(exitUsage, "ask it with jurat request send", "job %s has no sum", printable(name))
	}
	return j, c.closes + 2*time.Minute, nil
}

// params are the request's, at a time in Unix seconds.
func (c *circle) params(s *requestSide, j *job.Job, at uint64) ([]byte, error) {
	if c.closes < time.Second {
		return nil, fail(exitUsage, "write how long parties may give, such as --closes 24h", "--closes: %s", c.closes)
	}
	var parties []jurat.Address
	for _, text := range c.parties {
		p, err := s.party(text)
		if err != nil {
			return nil, err
		}
		parties = append(parties, p)
	}
	slices.SortFunc(parties, func(a, b jurat.Address) int { return bytes.Compare(a[:], b[:]) })
	encoded, err := job.EncodeCircle(at+uint64(c.closes.Seconds()), parties)
	if err == nil {
		_, err = sum.Asked(j, jurat.Hash{}, encoded)
	}
	if err != nil {
		return nil, fail(exitUsage, "name each party once, at least as many as the job's least", "%w", err)
	}
	return encoded, nil
}

// party is an account, or that of a devnet's development key.
func (s *requestSide) party(text string) (jurat.Address, error) {
	n, err := strconv.Atoi(text)
	if err != nil {
		return address(text, "--party")
	}
	key, err := s.development(n)
	if err != nil {
		return jurat.Address{}, err
	}
	return key.Public().Address(), nil
}

// development is a devnet's development key.
func (s *requestSide) development(n int) (*node.OperatorKey, error) {
	if s.state == nil || n < 0 || n >= len(s.state.Accounts) {
		return nil, fail(exitUsage, "name an account, or a keystore", "no devnet is known that has a development account %d", n)
	}
	var secret jurat.Hash
	if err := secret.UnmarshalText([]byte(s.state.Accounts[n].PrivateKey)); err != nil {
		return nil, fail(exitFailed, "start the devnet anew", "read the development key: %w", err)
	}
	return node.NewOperatorKey(secret[:])
}

// sumOf reads a sum from the chain and from the job's file.
func (s *requestSide) sumOf(ctx context.Context, text, file string) (*chain.Asked, *job.Job, *sum.Query, error) {
	id, err := requestID(text)
	if err != nil {
		return nil, nil, nil, err
	}
	log, err := chain.RequestEvent(ctx, s.client, s.requests, id)
	if err != nil {
		return nil, nil, nil, unreachable(err)
	}
	if len(log.Asked) != 1 {
		return nil, nil, nil, fail(exitAbsent, "see jurat request list", "chain %d has no request %s at %s", s.client.ChainID(), id, s.requests)
	}
	asked := &log.Asked[0]
	files := s.jobs
	if file != "" {
		files = []string{file}
	}
	for _, f := range files {
		j, err := s.readJob(f)
		if err != nil {
			return nil, nil, nil, err
		}
		if j.Hash() != asked.Request.Job {
			continue
		}
		if j.Sum == nil {
			return nil, nil, nil, fail(exitUsage, "see jurat request status", "request %s asks for no sum", id)
		}
		q, err := sum.Asked(j, id, asked.Request.Params)
		if err != nil {
			return nil, nil, nil, fail(exitNo, "nobody answers it", "%w", err)
		}
		return asked, j, q, nil
	}
	return nil, nil, nil, fail(exitUsage, "name its file with --job", "the request's job %s is not known here", asked.Request.Job)
}

// sumShown is the answer of sum show.
type sumShown struct {
	Request       jurat.Hash      `json:"request"`
	Job           jurat.Hash      `json:"job"`
	Name          string          `json:"name"`
	Question      string          `json:"question"`
	Of            string          `json:"of"`
	Bits          uint8           `json:"bits,omitempty"`
	Buckets       uint8           `json:"buckets,omitempty"`
	Least         uint32          `json:"least"`
	Closes        uint64          `json:"closes_s"`
	Deadline      uint64          `json:"deadline_s"`
	Parties       []jurat.Address `json:"parties"`
	Gave          []jurat.Address `json:"gave"`           // as the node has heard
	Node          string          `json:"node,omitempty"` // where it stands there; empty where it has let it go
	State         string          `json:"state"`          // of the request on the chain
	Status        string          `json:"status"`
	Values        []string        `json:"values"`
	Contributions string          `json:"contributions,omitempty"` // that the answer was made of
}

func (c *cli) sumShow(ctx context.Context, text, flag string) error {
	s, err := c.openRequests(ctx, flag)
	if err != nil {
		return err
	}
	defer s.client.Close()
	asked, j, q, err := s.sumOf(ctx, text, "")
	if err != nil {
		return err
	}
	form, err := s.form(ctx, asked.ID)
	if err != nil {
		return err
	}
	shown := sumShown{Request: asked.ID, Job: j.Hash(), Name: j.Name, Question: j.Sum.Question, Of: j.Sum.Of, Bits: j.Sum.Bits, Buckets: j.Sum.Buckets, Least: q.Least, Closes: q.Closes,
		Deadline: asked.Request.Deadline, Parties: q.Parties, Gave: []jurat.Address{}, State: form.State, Status: form.Status, Values: []string{}}
	if len(form.Values) == 2 {
		shown.Values, shown.Contributions = form.Values[:1], form.Values[1]
	}
	if n, err := c.client(); err == nil {
		var here node.SumForm
		if n.into(ctx, api.SumsPath+asked.ID.String(), &here) == nil { // else the chain has told the rest
			shown.Node = here.State
			for _, g := range here.Gave {
				shown.Gave = append(shown.Gave, g.Party)
			}
		}
	}
	return c.out.data(shown, shown.print)
}

func (s sumShown) print(w io.Writer) {
	fmt.Fprintf(w, "request\t%s\njob\t%s\t%s\nasked\t%s\n", s.Request, printable(s.Name), s.Job, printable(s.Question))
	switch {
	case s.Buckets > 0:
		fmt.Fprintf(w, "of it\ta histogram of %d buckets\n", s.Buckets)
	case s.Bits > 0:
		fmt.Fprintf(w, "of it\tthe %s; a value has at most %d bits\n", s.Of, s.Bits)
	default:
		fmt.Fprintf(w, "of it\tthe %s; a value is 0 or 1\n", s.Of)
	}
	fmt.Fprintf(w, "closes\t%s\ndeadline\t%s\n", api.RFC3339(jurat.Time(s.Closes)*1000), api.RFC3339(jurat.Time(s.Deadline)*1000))
	for _, p := range s.Parties {
		gave := ""
		if slices.Contains(s.Gave, p) {
			gave = "gave"
		}
		fmt.Fprintf(w, "party\t%s\t%s\n", p, gave)
	}
	fmt.Fprintf(w, "least\t%d\nstate\t%s\n", s.Least, strings.Trim(s.State+", "+s.Status, ", "))
	if s.Node != "" {
		fmt.Fprintf(w, "node\t%s\n", printable(s.Node))
	}
	if len(s.Values) > 0 {
		fmt.Fprintf(w, "%s\t%s\tof %s contributions\n", s.Of, printable(s.Values[0]), printable(s.Contributions))
	}
}

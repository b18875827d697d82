package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/confidential"
	"github.com/jurat-network/jurat/core/enclaves"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/enclave"
	"github.com/jurat-network/jurat/node"
)

func (c *cli) secretCommand() *cobra.Command {
	var keys keyFlags
	var sealed sealingFlags
	var requests string
	owned := func(cmd *cobra.Command) *cobra.Command {
		cmd.Flags().StringVar(&keys.keystore, "keystore", "", "geth V3 keystore of the credential's owner (default: a devnet's development account)")
		cmd.Flags().StringVar(&keys.passwordFile, "password-file", "", "file with the keystore's password")
		cmd.Flags().StringVar(&requests, "requests", "", requestsUsage)
		return cmd
	}
	put := owned(command("put FILE", "Deposit a credential, sealed, with the policy that nothing overrules", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		return c.secretPut(cmd.Context(), args[0], requests, keys, &sealed)
	}))
	sealed.add(put)
	put.Long = `Seal a credential to the committee and its enclaves, after judging the enclaves' evidence,
and hand it to every node. FILE is JSON:

  {"name": "bank", "value": "the credential itself", "policy": {
     "origin": "https://api.bank.example", "authorities": "-----BEGIN CERTIFICATE-----…",
     "method": "GET", "path": "/accounts/*/balance", "header": "Authorization",
     "form": "Bearer {}", "uses": 1, "expires": 1798761600000}}

pins, a list of SHA-256 of public keys, can stand beside or instead of authorities. A request that
carries the credential has no query and no further headers but those that "query": ["currency"] and
"headers": ["Accept-Language"] name. Nobody can use the credential until its owner grants it.`
	list := command("list", "List what was deposited, and to whom it is granted", cobra.NoArgs, func(cmd *cobra.Command, _ []string) error {
		return c.secretList(cmd.Context())
	})
	g := &grantFlags{}
	grant := owned(command("grant ID", "Let a contract use a credential for a job", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		return c.secretGrant(cmd.Context(), args[0], g, requests, keys)
	}))
	flags := grant.Flags()
	flags.StringVar(&g.job, "job", "", "file of the job, which you have read: it says what the credential is used for")
	flags.Uint32Var(&g.uses, "uses", 1, "requests in a period; 0 pauses")
	flags.DurationVar(&g.period, "period", 24*time.Hour, "the period, in whole seconds")
	flags.Uint64Var(&g.price, "price", 0, "least payment of a request that uses it, in wei: the operators' pay")
	g.demand.add(flags)
	flags.DurationVar(&g.life, "life", 30*24*time.Hour, "for how long, from now")
	revoke := owned(command("revoke ID", "Take a grant back", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		g.uses, g.revoked = 0, true
		return c.secretGrant(cmd.Context(), args[0], g, requests, keys)
	}))
	for _, cmd := range []*cobra.Command{grant, revoke} {
		cmd.Flags().StringVar(&g.consumer, "consumer", "", "address of the contract that asks (default: the devnet's example consumer)")
		cmd.Flags().StringSliceVar(&g.to, "to", nil, "APIs of all of the committee's nodes (default: the devnet's)")
	}
	return group("secret", "Deposit credentials that no operator can read, and say who may use them", put, list, grant, revoke)
}

// owner is who owns a credential.
func (c *cli) owner(s *requestSide, keys keyFlags) (*node.OperatorKey, error) {
	if keys.keystore != "" {
		return keys.open()
	}
	if s.state == nil || len(s.state.Accounts) <= devAsker {
		return nil, fail(exitUsage, "name a key with --keystore and --password-file", "nobody is named who owns the credential")
	}
	var secret jurat.Hash
	if err := secret.UnmarshalText([]byte(s.state.Accounts[devAsker].PrivateKey)); err != nil {
		return nil, fail(exitFailed, "start the devnet anew", "read the development key: %w", err)
	}
	return node.NewOperatorKey(secret[:])
}

func (c *cli) secretPut(ctx context.Context, file, requests string, keys keyFlags, sealed *sealingFlags) error {
	s, err := c.openRequests(ctx, requests)
	if err != nil {
		return err
	}
	defer s.client.Close()
	key, err := c.owner(s, keys)
	if err != nil {
		return err
	}
	text, err := readFile(file)
	if err != nil {
		return fail(exitUsage, "name a file with the credential and its policy", "%w", err)
	}
	var credential enclave.Credential
	if err := strictJSON(text, &credential); err != nil {
		return fail(exitUsage, "see jurat secret put --help", "%s: %w", file, err)
	}
	credential.Owner = key.Public().Address()
	if err := credential.Check(); err != nil {
		return fail(exitUsage, "see jurat secret put --help", "%s: %w", file, err)
	}
	side, err := c.openSealing(ctx, s, sealed)
	if err != nil {
		return err
	}
	d := node.Deposit{}
	if _, err := rand.Read(d.Nonce[:]); err != nil {
		return err
	}
	d.ID = side.place.CredentialID(credential.Owner, d.Nonce)
	if d.Ciphertext, err = side.seal(side.place.Credential(d.ID), credential.Policy.Expires.Seconds(), credential); err != nil {
		return err
	}
	if d.Signature, err = key.Sign(d.Hash()); err != nil {
		return err
	}
	if err := side.post(ctx, "/v1/confidential/credentials", d); err != nil {
		return err
	}
	return c.out.data(map[string]any{"id": d.ID, "owner": credential.Owner, "bytes": len(d.Ciphertext)}, func(w io.Writer) {
		fmt.Fprintf(w, "deposited\t%s\nowner\t%s\nlet a contract use it\tjurat secret grant %s --job FILE\n", d.ID, credential.Owner, d.ID)
	})
}

func (c *cli) secretList(ctx context.Context) error {
	client, err := c.client()
	if err != nil {
		return err
	}
	var list struct {
		Credentials []node.Deposited `json:"credentials"`
	}
	list.Credentials = []node.Deposited{}
	for after := (jurat.Hash{}); ; { // ids ascend, so it ends
		page := list
		page.Credentials = nil
		if err := client.into(ctx, "/v1/confidential/credentials?after="+after.String(), &page); err != nil {
			return err
		}
		n := len(page.Credentials)
		if n == 0 || bytes.Compare(page.Credentials[n-1].ID[:], after[:]) <= 0 {
			break
		}
		list.Credentials, after = append(list.Credentials, page.Credentials...), page.Credentials[n-1].ID
	}
	return c.out.data(list, func(w io.Writer) {
		fmt.Fprintln(w, "CREDENTIAL\tCONSUMER\tJOB\tUSES\tPRICE\tUNTIL")
		for _, d := range list.Credentials {
			if len(d.Grants) == 0 {
				fmt.Fprintf(w, "%s\t—\t—\t—\t—\t—\n", d.ID)
			}
			for _, g := range d.Grants {
				fmt.Fprintf(w, "%s\t%s\t%s…\t%d in %s\t%d\t%s\n", d.ID, g.Consumer, g.Job.String()[:10], g.Uses, time.Duration(g.Period)*time.Second, g.Price, time.Unix(int64(g.Expires), 0).UTC().Format(time.RFC3339))
			}
		}
	})
}

// strictJSON reads JSON whose every key is known: a misspelt one would drop what it says.
func strictJSON(text []byte, v any) error {
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	return d.Decode(v)
}

// grantFlags are what a grant says.
type grantFlags struct {
	consumer, job string
	to            []string
	uses          uint32
	period, life  time.Duration
	price         uint64
	revoked       bool
	demand        demandFlags
}

func (c *cli) secretGrant(ctx context.Context, text string, f *grantFlags, requests string, keys keyFlags) error {
	var id jurat.Hash
	if err := id.UnmarshalText([]byte(text)); err != nil {
		return fail(exitUsage, "write the id that jurat secret put printed", "%w", err)
	}
	s, err := c.openRequests(ctx, requests)
	if err != nil {
		return err
	}
	defer s.client.Close()
	key, err := c.owner(s, keys)
	if err != nil {
		return err
	}
	consumer, err := c.contractAt(f.consumer, "asker", s.state)
	if err != nil {
		return err
	}
	if err := f.demand.read(); err != nil {
		return err
	}
	now := time.Now()
	g := confidential.SignedGrant{Grant: confidential.Grant{Credential: id, Consumer: consumer, Uses: f.uses, Period: uint64(max(f.period, time.Second).Seconds()), Price: f.price,
		Expires: uint64(now.Add(f.life).Unix()), Number: uint64(now.UnixMilli()), Demand: f.demand.Demand}}
	switch {
	case f.revoked:
		g.Job = jurat.Hash{1} // a grant names one; this one permits nothing
	default:
		j, err := s.readJob(f.job)
		if err != nil {
			return err
		}
		g.Job = j.Hash()
	}
	if g.Signature, err = key.Sign(g.Hash()); err != nil {
		return err
	}
	nodes := sealingSide{nodes: c.place.nodesOf(f.to, s.state)}
	if len(nodes.nodes) == 0 {
		return fail(exitUsage, "name all of the committee's nodes with --to", "no network is known whose nodes it could be told")
	}
	if err := nodes.post(ctx, "/v1/confidential/grants", g); err != nil {
		return err
	}
	return c.out.data(g, func(w io.Writer) {
		fmt.Fprintf(w, "credential\t%s\nconsumer\t%s\nuses\t%d in %s\nprice\t%d wei\n", g.Credential, g.Consumer, g.Uses, time.Duration(g.Period)*time.Second, g.Price)
	})
}

// readJob reads a job by its file, or by the name that the devnet has it under.
func (s *requestSide) readJob(name string) (*job.Job, error) {
	file := name
	if s.state != nil {
		for _, r := range s.state.Requests {
			if r.Name == name {
				file = r.File
			}
		}
	}
	text, err := readFile(file)
	if err != nil {
		return nil, fail(exitUsage, "name a feed, a job file, or a job that the devnet has of --requests", "there is no job %q: %w", printable(name), err)
	}
	j, err := job.Parse(text)
	if err != nil {
		return nil, fail(exitUsage, "mend the job", "%s: %w", file, err)
	}
	s.jobs = append(s.jobs, file) // by it an answer is read
	return j, nil
}

// confidentialFlags are what `jurat request send` has for sealed requests.
type confidentialFlags struct {
	on          bool
	credentials []string
	reach       string
	private     bool
	demand      demandFlags
	to          sealingFlags
	later       bool // who seals does not ask yet: uses that are none today may be granted by then

	key     []byte // under which the answer is sealed; nil where it is public
	context jurat.Hash
}

// meant reports whether something is asked for that a plain request has not.
func (f *confidentialFlags) meant() bool {
	d := &f.demand
	return f.private || len(f.credentials) > 0 || f.reach != "" || d.agreement != "" || d.assurance != 0 || d.Vendors != 0
}

func (f *confidentialFlags) add(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.BoolVar(&f.on, "confidential", false, "seal the parameters: they are readable in an enclave alone")
	flags.BoolVar(&f.private, "private", false, "have the answer sealed, too, under a key of this command's alone, which then shows it")
	f.addSources(cmd)
}

// addSources adds what the job may ask, and by what.
func (f *confidentialFlags) addSources(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringSliceVar(&f.credentials, "credential", nil, "ids of deposited credentials that the job uses, as jurat secret put printed them")
	flags.StringVar(&f.reach, "reach", "", "JSON file of far ends that the job may ask without a credential: [{\"origin\": …, \"authorities\": …, \"pins\": […]}]")
	f.demand.add(flags)
	f.to.add(cmd)
}

// seal makes the parameters of a confidential request of those of a plain one. Each use of
// a credential is the next that the nodes have not seen, in the period of a block of that
// time (Unix seconds).
func (f *confidentialFlags) seal(ctx context.Context, side *sealingSide, consumer jurat.Address, jobHash jurat.Hash, number, deadline, block uint64, params []byte) (*confidential.Ask, error) {
	question := enclave.Question{Params: params}
	ask := &confidential.Ask{}
	if f.reach != "" {
		text, err := readFile(f.reach)
		if err == nil {
			err = strictJSON(text, &question.Reach)
		}
		if err != nil {
			return nil, fail(exitUsage, "see jurat request send --help", "--reach: %w", err)
		}
	}
	if f.private {
		f.key = make([]byte, 32)
		if _, err := rand.Read(f.key); err != nil {
			return nil, err
		}
		question.Result, ask.ResultKey = f.key, enclave.ResultKeyHash(f.key)
	}
	for _, text := range f.credentials {
		var id jurat.Hash
		if err := id.UnmarshalText([]byte(strings.TrimSpace(text))); err != nil {
			return nil, fail(exitUsage, "write ids as jurat secret put printed them", "--credential: %w", err)
		}
		use, err := side.nextUse(ctx, id, consumer, block, f.later)
		if err != nil {
			return nil, err
		}
		ask.Uses = append(ask.Uses, use)
	}
	if err := f.demand.read(); err != nil {
		return nil, err
	}
	ask.Demand = f.demand.Demand
	context := side.place.Question(consumer, jobHash, number, deadline, ask.ResultKey, ask.Demand)
	f.context = context.Hash()
	var err error
	ask.Sealed, err = side.seal(context, deadline+1, question)
	return ask, err
}

// demandFlags are what must hold before anything is released.
type demandFlags struct {
	confidential.Demand
	agreement string
	assurance uint8
}

func (d *demandFlags) add(flags *pflag.FlagSet) {
	flags.StringVar(&d.agreement, "agreement", "", "id of the agreement between committee and consumer that must be live (default: none need be)")
	flags.Uint8Var(&d.assurance, "assurance", 0, "least assurance of the enclaves: 1 simulated, 2 measured, 3 hidden from the host's operator (default: any)")
	flags.Uint8Var(&d.Vendors, "vendors", 0, "of how many different vendors any 2f+1 members' enclaves must be (default: 1)")
}

// read takes the flags in.
func (d *demandFlags) read() error {
	d.Assurance = enclaves.Assurance(d.assurance)
	if d.agreement != "" {
		if err := d.Agreement.UnmarshalText([]byte(d.agreement)); err != nil {
			return fail(exitUsage, "write the id that jurat agreement status shows", "--agreement: %w", err)
		}
	}
	if err := d.Demand.Check(); err != nil {
		return fail(exitUsage, "see the command's --help", "%w", err)
	}
	return nil
}

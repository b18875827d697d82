package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/operator"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/node"
)

// acceptance is what accept gives: an operator's signature over an agreement's id.
type acceptance struct {
	Agreement jurat.Hash               `json:"agreement"`
	Operator  jurat.Address            `json:"operator"`
	Signature *jurat.OperatorSignature `json:"signature"` // null where the operator refuses
	Objects   []objectionForm          `json:"objections"`
}

type objectionForm struct {
	Clause  string `json:"clause"`
	Problem string `json:"problem"`
	Try     string `json:"try"`
}

func (c *cli) acceptCommand(at *string) *cobra.Command {
	var config, limits string
	var despite bool
	cmd := command("accept TERMS", "Sign terms as an operator, unless it should not", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		o, err := c.openOperator(cmd.Context(), config, *at)
		if err != nil {
			return err
		}
		defer o.client.Close()
		return c.accept(cmd.Context(), o, args[0], limits, despite)
	})
	cmd.Long = `Sign terms with the operator's key, unless the operator should not: what could have it pay although it
follows the rules, and what goes beyond its own limits, is named, and nothing is signed. What the terms are
held against comes from the operator's node, its jobs and the chain of its configuration, never from who proposes them.

--limits is a YAML file, see docs/operating.md; a limit that is not stated accepts nothing. A signature binds
as soon as somebody activates the terms with all others'; until then, jurat agreement revoke takes it back.
Who has joined a committee whose agreement is active accepts its terms in the same way, for jurat agreement adopt.
Exit 0 if it signed, 1 if it refused.`
	cmd.Example = "  jurat agreement accept terms.yaml --config node.yaml --limits limits.yaml --json > acceptance.json"
	cmd.Flags().StringVar(&config, "config", "", "the node's configuration file")
	cmd.Flags().StringVar(&limits, "limits", "", "what the operator accepts")
	cmd.Flags().BoolVar(&despite, "despite-objections", false, "sign although there are objections")
	require(cmd, "config")
	require(cmd, "limits")
	return cmd
}

// operatorSide is an operator with its configuration, its node and its chain.
type operatorSide struct {
	*boundSide
	config *node.Config
	key    *node.OperatorKey
	node   *client
}

func (c *cli) openOperator(ctx context.Context, path, flag string) (*operatorSide, error) {
	config, err := node.LoadConfig(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, &failure{exitUsage, err, ""}
	}
	if err != nil {
		return nil, usage(err, node.ErrConfig)
	}
	if config.Chain == nil || config.Chain.Agreements == (jurat.Address{}) {
		return nil, fail(exitUsage, "set chain.agreements to the contract Agreements", "%s names no agreements", path)
	}
	at := config.Chain.Agreements
	if flag != "" {
		if at, err = address(flag, "--agreements"); err != nil {
			return nil, err
		}
	}
	o := &operatorSide{config: config, node: &client{dialable(config.API.Listen)}}
	if c.place.api != "" {
		if o.node, err = c.client(); err != nil {
			return nil, err
		}
	}
	keys := keyFlags{config.Operator.Keystore, config.Operator.PasswordFile}
	if o.key, err = keys.open(); err != nil {
		return nil, err
	}
	rpc := config.Chain.RPC
	if c.place.rpc != "" {
		rpc = []string{c.place.rpc}
	}
	o.boundSide, err = dialBound(ctx, rpc, at)
	return o, err
}

func (c *cli) accept(ctx context.Context, o *operatorSide, path, limitsPath string, despite bool) error {
	terms, id, err := readTerms(path, o.boundSide)
	if err != nil {
		return err
	}
	text, err := readFile(limitsPath)
	if err != nil {
		return fail(exitUsage, "write one, as docs/operating.md shows", "read the limits: %w", err)
	}
	limits, err := agreement.ParseLimits(text)
	if err != nil {
		return fail(exitUsage, "", "%s: %w", limitsPath, err)
	}
	objections, err := o.objections(ctx, terms, limits)
	if err != nil {
		return err
	}
	answer := acceptance{Agreement: id, Operator: o.key.Public().Address(), Objects: []objectionForm{}}
	for _, objection := range objections {
		answer.Objects = append(answer.Objects, objectionForm(objection))
	}
	if len(objections) == 0 || despite {
		signature, err := o.key.Sign(id)
		if err != nil {
			return err
		}
		answer.Signature = &signature
	}
	if err := c.out.data(answer, func(w io.Writer) { answer.show(w) }); err != nil {
		return err
	}
	if answer.Signature == nil {
		return errSaidNo
	}
	return nil
}

func (a *acceptance) show(w io.Writer) {
	fmt.Fprintf(w, "agreement\t%s\noperator\t%s\n", a.Agreement, a.Operator)
	for _, o := range a.Objects {
		fmt.Fprintf(w, "objection\t%s: %s; %s\n", o.Clause, printable(o.Problem), printable(o.Try))
	}
	if a.Signature == nil {
		fmt.Fprintf(w, "REFUSED\tnothing was signed\n")
		return
	}
	fmt.Fprintf(w, "signature\t%s\n", hexOf(a.Signature[:]))
}

// objections are core/agreement's, and what only the chain can tell: whether
// the committee is the one that is registered, and whether there is a bond to lock.
func (o *operatorSide) objections(ctx context.Context, t *agreement.Terms, l *agreement.Limits) ([]agreement.Objection, error) {
	committee, err := o.node.committee(ctx)
	if err != nil {
		return nil, err
	}
	subject := &agreement.Subject{Now: uint64(time.Now().Unix()), Committee: committee}
	if subject.Job, err = o.job(t.Feed); err != nil {
		return nil, err
	}
	ch := o.config.Chain
	at := chain.Contracts{Committees: ch.Committees, Feeds: ch.Feeds}
	if int(t.Place) < len(committee.Feeds) {
		lanes, err := chain.NewReader(o.client, at, committee, ch.Ring).Lanes(ctx)
		if err != nil {
			return nil, unreachable(err)
		}
		subject.Last = lanes[t.Place].Word
	}
	made, err := chain.Agreements(ctx, o.client, o.bound, t.Committee)
	if err != nil {
		return nil, unreachable(err)
	}
	id := t.ID(o.domain())
	subject.Active = slices.ContainsFunc(made, func(a chain.Agreement) bool { return a.ID == id })
	list := t.Objections(l, subject)
	epoch, key, _, err := chain.ReadEpoch(ctx, o.client, at, t.Committee)
	if err != nil {
		return nil, unreachable(err)
	}
	self := o.key.Public().Address()
	switch {
	case epoch != committee.Epoch || key != committee.Key:
		list = append(list, agreement.Objection{Clause: "committee", Problem: fmt.Sprintf("the chain has epoch %d of it, this node serves epoch %d of %s", epoch, committee.Epoch, committee.ID),
			Try: "check the committee's id and that the node is up to date"})
	case !isMember(committee, self):
		list = append(list, agreement.Objection{Clause: "committee", Problem: self.String() + " is not a member of it", Try: "check the operator's key"})
	}
	bond, err := chain.ReadBond(ctx, o.client, o.bound, self)
	if err != nil {
		return nil, unreachable(err)
	}
	if bond.Free.Cmp(t.Bond.Big()) < 0 {
		list = append(list, agreement.Objection{Clause: "bond", Problem: fmt.Sprintf("%s is to be locked, %s is free", o.stake.Format(t.Bond.Big()), o.stake.Format(bond.Free)),
			Try: "have the owner add to it with jurat bond deposit"})
	}
	return list, nil
}

func isMember(c *jurat.Committee, who jurat.Address) bool {
	for i := range c.Members {
		if c.Members[i].Operator == who {
			return true
		}
	}
	return false
}

// job is the one that the operator runs for a feed; nil if none.
func (o *operatorSide) job(feed jurat.Hash) (*job.Job, error) {
	for _, path := range o.config.Jobs {
		text, err := readFile(path)
		if err != nil {
			return nil, fail(exitUsage, "correct jobs in the configuration", "read job: %w", err)
		}
		j, err := job.Parse(text)
		if err != nil {
			return nil, fail(exitUsage, "", "%s: %w", path, err)
		}
		if own := j.Feed(); own.ID() == feed {
			return j, nil
		}
	}
	return nil, nil
}

func (c *cli) takeBackCommand(at *string) *cobra.Command {
	var keys keyFlags
	cmd := command("revoke ID", "Take back an acceptance that was not used yet", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		var id jurat.Hash
		if err := id.UnmarshalText([]byte(args[0])); err != nil {
			return fail(exitUsage, "write an agreement's id, 0x and 64 hex digits", "%w", err)
		}
		return c.sending(cmd.Context(), *at, &keys, func(s *boundSide, party *chain.Sender) error {
			tx, err := chain.RevokeAcceptance(cmd.Context(), party, s.bound, id)
			if err != nil {
				return err
			}
			return c.tell(&doneForm{Tx: []jurat.Hash{tx}}, "taken back\tthe signature of %s over %s", party.Account(), id)
		})
	})
	cmd.Long = "Take back what an operator or consumer signed of terms, where nobody activated them yet. Nothing undoes it: sign other terms, with another salt."
	keys.add(cmd, "who signed")
	return cmd
}

func (c *cli) activateCommand(at *string) *cobra.Command {
	var keys keyFlags
	var proxy string
	cmd := command("activate TERMS ACCEPTANCE...", "Bind all parties at once, as the consumer", cobra.MinimumNArgs(2), func(cmd *cobra.Command, args []string) error {
		return c.sending(cmd.Context(), *at, &keys, func(s *boundSide, consumer *chain.Sender) error {
			return c.activate(cmd.Context(), s, consumer, args[0], args[1:], proxy)
		})
	})
	cmd.Long = `Bind consumer and operators at once: the escrow goes in and every operator's bond under lock in one
transaction, or nothing happens. Each ACCEPTANCE is a file that jurat agreement accept --json wrote, in any
order; every member's is needed. Where a token pays, a transaction before it lets Agreements take the escrow.`
	cmd.Example = "  jurat agreement activate terms.yaml acceptance-*.json --keystore consumer.json --password-file consumer.password"
	keys.add(cmd, "the consumer that the terms name")
	cmd.Flags().StringVar(&proxy, "proxy", "", "the feed's AggregatorV3Interface on the chain (default: the devnet's)")
	return cmd
}

func (c *cli) activate(ctx context.Context, s *boundSide, consumer *chain.Sender, path string, files []string, proxy string) error {
	terms, id, err := readTerms(path, s)
	if err != nil {
		return err
	}
	if terms.Consumer != consumer.Account() {
		return fail(exitUsage, "open the consumer's keystore", "the terms' consumer is %s, the key is of %s", terms.Consumer, consumer.Account())
	}
	committee, err := c.committeeOf(ctx)
	if err != nil {
		return err
	}
	if committee.ID != terms.Committee || int(terms.Place) >= len(committee.Feeds) || committee.Feeds[terms.Place].ID() != terms.Feed {
		return fail(exitNo, "name a node of the terms' committee with --api", "the node's committee %s does not have the terms' feed at place %d", committee.ID, terms.Place)
	}
	signatures, err := gather(committee, id, files)
	if err != nil {
		return err
	}
	ring, err := c.ringOf(ctx, committee.Feeds[terms.Place].Name, proxy, committee, int(terms.Place))
	if err != nil {
		return err
	}
	if terms.Token != (jurat.Address{}) {
		if err := allow(ctx, s, consumer, terms.Token, s.bound.Agreements, terms.Escrow.Big()); err != nil {
			return err
		}
	}
	if _, err := chain.Activate(ctx, consumer, s.bound, committee, ring, terms, signatures); err != nil {
		return err
	}
	return c.agreementStatus(ctx, s, id)
}

// gather reads acceptances into the committee's order. Each must be a member's,
// over this id; all must be there.
func gather(c *jurat.Committee, id jurat.Hash, files []string) ([]jurat.OperatorSignature, error) {
	signatures, there := make([]jurat.OperatorSignature, c.N()), make([]bool, c.N())
	for _, path := range files {
		a, err := readAcceptance(path)
		if err != nil {
			return nil, err
		}
		if a.Agreement != id {
			return nil, fail(exitNo, "have the operator accept the very document that you activate", "%s accepts %s, these terms are %s", path, a.Agreement, id)
		}
		for i := range c.Members {
			if c.Members[i].Operator != a.Operator {
				continue
			}
			key, err := operator.ParseKey(c.Members[i].Key)
			if err != nil || !key.Verify(id, *a.Signature) {
				return nil, fail(exitNo, "have the operator accept again", "%s: operator %s did not sign it", path, a.Operator)
			}
			signatures[i], there[i] = *a.Signature, true
		}
	}
	var missing []string
	for i := range there {
		if !there[i] {
			missing = append(missing, c.Members[i].Operator.String())
		}
	}
	if len(missing) > 0 {
		return nil, fail(exitNo, "every member has to accept", "%d of %d acceptances are missing: of %s", len(missing), c.N(), strings.Join(missing, ", "))
	}
	return signatures, nil
}

func readAcceptance(path string) (*acceptance, error) {
	text, err := readFile(path)
	if err != nil {
		return nil, fail(exitUsage, "give files that jurat agreement accept --json wrote", "read an acceptance: %w", err)
	}
	a := new(acceptance)
	if err := json.Unmarshal(text, a); err != nil {
		return nil, fail(exitUsage, "give files that jurat agreement accept --json wrote", "%s: %w", path, err)
	}
	if a.Signature == nil {
		return nil, fail(exitNo, "it names why", "%s: operator %s refuses", path, a.Operator)
	}
	return a, nil
}

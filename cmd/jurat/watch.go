package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
)

func (c *cli) watchCommand() *cobra.Command {
	var keys keyFlags
	var at, referee string
	cmd := command("watch", "Check every new report against its evidence, and prove what is wrong", cobra.NoArgs, func(cmd *cobra.Command, _ []string) error {
		return c.watch(cmd.Context(), at, referee, &keys)
	})
	cmd.Long = `Follow a node's reports until Ctrl-C, without a node of one's own. Each is audited from its operators' signatures on, with
a committee that the chain knows; for every agreement that is live, reports that do not follow from their evidence or say two things
of one subject, and observations that lie outside the tolerance, are looked for, and what the node caught members at is taken over.

For each fault it prints the transaction that proves it, which anyone may send and which earns the bounty. With --keystore
it sends them itself; outliers once there are as many as make a fault. With --json each line is an object with an "event": report, fault or filed.
Exit 1 if anything was wrong.`
	cmd.Example = "  jurat watch\n  jurat watch --keystore prover.json --password-file password"
	cmd.Flags().StringVar(&keys.keystore, "keystore", "", "geth V3 keystore of the account that files proofs")
	cmd.Flags().StringVar(&keys.passwordFile, "password-file", "", "file with the keystore's password")
	cmd.MarkFlagsRequiredTogether("keystore", "password-file")
	cmd.Flags().StringVar(&referee, "referee", "", "the API of a node of the referee's committee, where terms name one: contradictions are looked for too")
	cmd.Flags().StringVar(&at, "agreements", "", agreementsUsage)
	return cmd
}

// watcher follows one node and one chain.
type watcher struct {
	cli       *cli
	node      *client
	referee   *client // nil where none is asked
	side      *boundSide
	sender    *chain.Sender // nil to print only
	committee *jurat.Committee
	keys      evidence.Keys
	made      []chain.Agreement
	told      map[string]bool                            // faults that were printed
	samples   map[bundleKey]map[uint64]*evidence.Outlier // by window, that are not filed
	wrong     bool                                       // whether anything was
	last      jurat.Round
}

// bundleKey is what outliers have in common that are counted together.
type bundleKey struct {
	agreement jurat.Hash
	member    jurat.MemberIndex
	together  uint64
}

func (c *cli) watch(ctx context.Context, at, referee string, keys *keyFlags) error {
	s, err := c.openBound(ctx, at)
	if err != nil {
		return err
	}
	defer s.client.Close()
	w := &watcher{cli: c, side: s, told: map[string]bool{}, samples: map[bundleKey]map[uint64]*evidence.Outlier{}}
	if keys.keystore != "" {
		if w.sender, err = keys.sender(s.client); err != nil {
			return err
		}
	}
	if w.node, err = c.client(); err != nil {
		return err
	}
	if referee != "" {
		if at, err := url.Parse(referee); err != nil || at.Host == "" {
			return fail(exitUsage, "write a URL such as http://127.0.0.1:8650", "--referee: %q is no URL", printable(referee))
		}
		w.referee = &client{strings.TrimRight(referee, "/")}
	}
	if w.committee, err = w.node.committee(ctx); err != nil {
		return err
	}
	if err := w.checkCommittee(ctx); err != nil {
		return err
	}
	if w.keys, err = evidence.KeysOf(w.committee); err != nil {
		return err
	}
	c.out.note("watching committee %s by %s until Ctrl-C", w.committee.ID, w.node.base)
	for ctx.Err() == nil {
		if err := w.follow(ctx); err != nil && ctx.Err() == nil {
			c.out.note("%v; trying again", err)
		}
		select {
		case <-ctx.Done():
		case <-time.After(time.Second):
		}
	}
	if w.wrong {
		return errSaidNo
	}
	return nil
}

// checkCommittee refuses a committee whose members and key the chain does not know
// by that id and epoch.
func (w *watcher) checkCommittee(ctx context.Context) error {
	members, err := chain.Members(ctx, w.side.client, w.side.bound, w.committee.ID, w.committee.Epoch)
	if err != nil {
		return unreachable(err)
	}
	for i := range members {
		if len(members) != w.committee.N() || members[i] != w.committee.Members[i].Operator {
			return fail(exitNo, "ask another node with --api", "the chain knows other members of committee %s than %s names", w.committee.ID, w.node.base)
		}
	}
	if len(members) == 0 {
		return fail(exitNo, "ask another node with --api", "the chain knows no epoch %d of committee %s", w.committee.Epoch, w.committee.ID)
	}
	key, err := chain.KeyOf(ctx, w.side.client, w.side.bound, w.committee.ID, w.committee.Epoch)
	if err != nil {
		return unreachable(err)
	}
	if key != w.committee.Key {
		return fail(exitNo, "ask another node with --api", "the chain knows key %s of committee %s, %s names %s", jurat.Hash(key), w.committee.ID, w.node.base, jurat.Hash(w.committee.Key))
	}
	return nil
}

// follow reads the node's stream until it ends.
func (w *watcher) follow(ctx context.Context) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, w.node.base+"/v1/stream", nil)
	if err != nil {
		return err
	}
	if w.last > 0 {
		request.Header.Set("Last-Event-ID", strconv.FormatUint(uint64(w.last), 10))
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return fmt.Errorf("follow %s: %w", w.node.base, err)
	}
	defer func() { _ = response.Body.Close() }() // it was only read
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("follow %s: status %d", w.node.base, response.StatusCode)
	}
	lines := bufio.NewScanner(response.Body)
	lines.Buffer(nil, maxAnswer)
	for lines.Scan() {
		id, isID := strings.CutPrefix(lines.Text(), "id: ")
		if !isID {
			continue
		}
		round, err := strconv.ParseUint(id, 10, 63)
		if err != nil {
			return fmt.Errorf("follow %s: %q is no round", w.node.base, printable(id))
		}
		w.last = jurat.Round(round)
		if err := w.look(ctx, w.last); err != nil {
			return err
		}
	}
	return lines.Err()
}

// look checks one report, and what the node caught members at since.
func (w *watcher) look(ctx context.Context, round jurat.Round) error {
	made, err := chain.Agreements(ctx, w.side.client, w.side.bound, w.committee.ID)
	if err != nil {
		return err
	}
	w.made = made
	d, _, err := w.node.evidence(ctx, strconv.FormatUint(uint64(round), 10))
	switch f, ok := errors.AsType[*failure](err); {
	case ok && f.status == exitAbsent:
		w.cli.out.note("round %s: %v; another node may hold it", round, err)
		return nil
	case ok && f.status == exitNo:
		return w.report(round, err)
	}
	if err != nil {
		return err
	}
	if d.Report.Round != round {
		return w.report(round, fmt.Errorf("the node shows round %s", d.Report.Round))
	}
	_, err = evidence.Audit(w.committee, d, 0)
	if err := w.report(round, err); err != nil {
		return err
	}
	now := uint64(time.Now().Unix())
	for i := range w.made {
		if under := &w.made[i]; now < under.LockedUntil {
			if err := w.judge(ctx, under, d, now); err != nil {
				return err
			}
		}
	}
	return w.takeOver(ctx)
}

// report tells of one report; wrong is why it does not hold, or nil.
func (w *watcher) report(round jurat.Round, wrong error) error {
	ok := wrong == nil
	e := watchEvent{Event: "report", Round: round, OK: &ok}
	if !ok {
		w.wrong, e.Detail = true, wrong.Error()
	}
	return w.print(&e)
}

// judge looks for faults under one agreement.
func (w *watcher) judge(ctx context.Context, a *chain.Agreement, d *evidence.Document, now uint64) error {
	members := make([]jurat.Address, w.committee.N())
	for i := range members {
		members[i] = w.committee.Members[i].Operator
	}
	c := &evidence.Case{ID: a.ID, Terms: a.Terms, Activated: a.From, LockedUntil: a.LockedUntil, Now: now, From: a.From, To: a.Until, Members: members, Keys: w.keys}
	if p := evidence.FindInvalid(d, int(a.Terms.Place)); p != nil {
		if err := w.condemn(ctx, a, d, c, p, "invalid report"); err != nil {
			return err
		}
	}
	if p, double := evidence.FindDoubleLeaf(d); double {
		if err := w.condemn(ctx, a, d, c, p, "double leaf"); err != nil {
			return err
		}
	}
	if err := w.contradict(ctx, a, d, c); err != nil {
		return err
	}
	for _, p := range evidence.FindOutliers(c, d, int(a.Terms.Place)) {
		verdict, err := p.Check(c)
		if err != nil {
			continue // of a time that is not paid for, most likely
		}
		key := bundleKey{a.ID, p.Member, evidence.Together(a.Terms, verdict.Window)}
		if w.told[fmt.Sprint(key, verdict.Window)] {
			continue // the window has its sample
		}
		w.told[fmt.Sprint(key, verdict.Window)] = true
		if err := w.sample(ctx, a, key, verdict.Window, p); err != nil {
			return err
		}
	}
	return nil
}

// sample tells of an outlier, and files those that make a fault together.
func (w *watcher) sample(ctx context.Context, a *chain.Agreement, key bundleKey, window uint64, p *evidence.Outlier) error {
	call, err := chain.ProofCall(w.side.bound, a.Terms, p)
	if err != nil {
		return err
	}
	report := &p.Shown.Report
	if err := w.fault(report.Round, "outlier", &p.Member, a.ID, &call); err != nil || w.sender == nil {
		return err
	}
	if w.samples[key] == nil {
		w.samples[key] = map[uint64]*evidence.Outlier{}
	}
	w.samples[key][window] = p
	if len(w.samples[key]) < int(a.Terms.Samples) {
		return nil
	}
	var bundle []*evidence.Outlier
	for _, at := range slices.Sorted(maps.Keys(w.samples[key])) {
		bundle = append(bundle, w.samples[key][at])
	}
	delete(w.samples, key)
	if err := w.awaitPast(ctx, report.Time); err != nil {
		return err
	}
	for i, f := range chain.FileOutliers(ctx, w.sender, w.side.bound, a.Terms, bundle) {
		if err := w.filed(bundle[i].Shown.Report.Round, "outlier", a.ID, f.Tx, f.Slashes, f.Err); err != nil {
			return err
		}
	}
	return nil
}

// stands reports whether the contract would take a proof.
func stands(p evidence.Proof, c *evidence.Case) bool {
	_, err := p.Check(c)
	return err == nil
}

// condemn tells of a report that its evidence shows to be one that no honest committee swears,
// and files that, if the contract would take it.
func (w *watcher) condemn(ctx context.Context, a *chain.Agreement, d *evidence.Document, c *evidence.Case, p evidence.Proof, name string) error {
	round := d.Report.Round
	key := fmt.Sprint(a.ID, name, round)
	if !stands(p, c) || w.told[key] {
		return nil
	}
	w.told[key] = true
	call, err := chain.ProofCall(w.side.bound, a.Terms, p)
	if err != nil {
		return err
	}
	if err := w.fault(round, name, nil, a.ID, &call); err != nil || w.sender == nil {
		return err
	}
	if err := w.awaitPast(ctx, d.Report.Time); err != nil {
		return err
	}
	tx, slashes, err := chain.FileProof(ctx, w.sender, w.side.bound, a.Terms, p)
	return w.filed(round, name, a.ID, tx, slashes, err)
}

// awaitPast waits until the chain's newest block is later than a report: before
// that the contract does not know yet whether the time was paid for.
func (w *watcher) awaitPast(ctx context.Context, at jurat.Time) error {
	for {
		head, err := w.side.client.Head(ctx)
		if err != nil || head.Time > at.Seconds() {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(lookEvery):
		}
	}
}

// takeOver tells of what the node caught members at. The node is not believed:
// only calls of the contract Faults are passed on, and that judges them.
func (w *watcher) takeOver(ctx context.Context) error {
	var caught struct {
		Faults []api.FaultForm `json:"faults"`
	}
	if err := w.node.into(ctx, "/v1/faults", &caught); err != nil {
		return err
	}
	for i := range caught.Faults {
		f := &caught.Faults[i]
		for k := range f.Proofs {
			p := &f.Proofs[k]
			key := fmt.Sprint(f.ID, p.Agreement)
			data, err := hexutil.Decode(p.Calldata)
			isLive := slices.ContainsFunc(w.made, func(a chain.Agreement) bool { return a.ID == p.Agreement })
			if w.told[key] || f.Tx != nil || err != nil || !isLive || p.To != w.side.bound.Faults {
				continue
			}
			w.told[key] = true
			to := p.To
			call := chain.Call{To: &to, Data: data}
			if err := w.fault(f.Round, "equivocation", &f.Member, p.Agreement, &call); err != nil {
				return err
			}
			if w.sender == nil {
				continue
			}
			tx, slashes, err := chain.FileCall(ctx, w.sender, w.side.bound, call)
			if err := w.filed(f.Round, "equivocation", p.Agreement, tx, slashes, err); err != nil {
				return err
			}
		}
	}
	return nil
}

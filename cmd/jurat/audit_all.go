package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/chain/bindings"
)

// allAnswer is the answer of audit --all.
type allAnswer struct {
	OK         bool      `json:"ok"`
	Trusted    string    `json:"trusted"`     // where the committee is known from: chain, key or node
	Reports    int       `json:"reports"`     // that the node keeps, and those that the chain took
	Sound      int       `json:"sound"`       // that follow from their evidence
	Unshown    int       `json:"unshown"`     // that were not delivered, and whose evidence the node no longer has
	Deliveries int       `json:"deliveries"`  // on the chain
	Words      int       `json:"words"`       // in them, each the one that the observations give
	Stored     int       `json:"stored"`      // feeds whose word on the chain is one of these
	Failures   []failing `json:"failures"`    // the first of them
	Failed     int       `json:"failed"`      // all of them
	From       string    `json:"from_round"`  // the first report that was looked at
	To         string    `json:"until_round"` // the last
}

// failing is something that does not hold.
type failing struct {
	Round  jurat.Round `json:"round"`
	Step   string      `json:"step"`
	Detail string      `json:"detail"`
}

// maxFailures bounds what is listed; all are counted.
const maxFailures = 100

// sweep is an audit of all reports under way.
type sweep struct {
	allAnswer
	cli       *cli
	node      *client
	side      *chainSide // nil where no chain is known
	reader    *chain.Reader
	committee *jurat.Committee
	posted    map[jurat.Round][]chain.Posted
	stored    map[int]map[uint64]jurat.Word // what deliveries that hold said, by feed and second
	pinned    map[uint32]*jurat.Committee   // by epoch
	shown     time.Time                     // when progress was
}

// since is where an audit of all reports begins: at a time, or after a round.
type since struct {
	after jurat.Round
	from  jurat.Time
}

func parseSince(text string) (since, error) {
	if d, err := time.ParseDuration(text); err == nil && d >= 0 {
		return since{from: jurat.Time(time.Now().Add(-d).UnixMilli())}, nil
	}
	if t, err := time.Parse(time.RFC3339, text); err == nil && t.Unix() >= 0 {
		return since{from: jurat.Time(t.UnixMilli())}, nil
	}
	view, seq, dotted := strings.Cut(text, ".")
	v, err := strconv.ParseUint(view, 10, 47)
	if err == nil && !dotted {
		return since{after: jurat.Round(v) - min(1, jurat.Round(v))}, nil
	}
	if q, errSeq := strconv.ParseUint(seq, 10, 16); err == nil && errSeq == nil && v+q > 0 {
		return since{after: jurat.NewRound(v, uint16(q)) - 1}, nil
	}
	return since{}, fail(exitUsage, "write a time such as 2026-11-26T12:00:00Z, how long ago such as 1h, or a round such as 65537 or 1.1", "%q is no beginning", printable(text))
}

func (c *cli) auditAll(ctx context.Context, begin, proxy string) error {
	from, err := parseSince(begin)
	if err != nil {
		return err
	}
	s := &sweep{cli: c, posted: map[jurat.Round][]chain.Posted{}, stored: map[int]map[uint64]jurat.Word{}, pinned: map[uint32]*jurat.Committee{}, shown: time.Now()}
	s.Failures = []failing{}
	if s.node, err = c.client(); err != nil {
		return err
	}
	if s.committee, err = s.node.committee(ctx); err != nil {
		return err
	}
	if s.side, err = c.openChain(ctx, s.committee.Feeds[0].Name, proxy); err != nil {
		return err
	}
	first, err := s.node.reports(ctx, from)
	if err != nil {
		return err
	}
	if s.side != nil {
		defer s.side.close()
		if err := s.readChain(ctx, from, first); err != nil {
			return err
		}
	}
	if err := s.walk(ctx, from); err != nil {
		return err
	}
	if err := s.compareStored(ctx); err != nil {
		return err
	}
	return s.tell()
}

// reports lists a page of the reports that a node keeps.
func (c *client) reports(ctx context.Context, from since) ([]api.HeldForm, error) {
	var answer struct {
		Reports []api.HeldForm `json:"reports"`
	}
	err := c.into(ctx, fmt.Sprintf("/v1/reports?after=%d&from_ms=%d", from.after, from.from), &answer)
	return answer.Reports, err
}

// readChain finds what the chain took since then.
func (s *sweep) readChain(ctx context.Context, from since, first []api.HeldForm) error {
	source, err := s.side.source(ctx)
	if err != nil {
		return err
	}
	feeds := bindings.NewFeeds()
	registry, err := read(ctx, s.side, jurat.Address(source.Feeds), feeds.PackCOMMITTEES(), feeds.UnpackCOMMITTEES)
	if err != nil {
		return err
	}
	s.reader = chain.NewReader(s.side.client, chain.Contracts{Committees: jurat.Address(registry), Feeds: jurat.Address(source.Feeds)}, s.committee, source.Ring)
	at := from.from
	if at == 0 && len(first) > 0 {
		at = jurat.Time(first[0].TimeMs)
	}
	if !s.isOurs(jurat.Hash(source.Ref)) {
		return fail(exitNo, "name the proxy of one of this committee's feeds, or another node with --api",
			"the proxy %s reads %s, where no feed of committee %s is kept", s.side.proxy, jurat.Hash(source.Ref), s.committee.ID)
	}
	posted, err := s.reader.Deliveries(ctx, at.Seconds()-min(at.Seconds(), chain.DefaultLimits.MaxSkew))
	if err != nil {
		return unreachable(err)
	}
	for _, p := range posted {
		if p.Round <= from.after || p.Report != nil && p.Report.Time < from.from {
			continue // of a report before
		}
		s.posted[p.Round] = append(s.posted[p.Round], p)
		s.Deliveries++
	}
	return nil
}

// isOurs reports whether a place on the chain is of one of the committee's feeds.
func (s *sweep) isOurs(ref jurat.Hash) bool {
	for i := range s.committee.Feeds {
		if s.reader.Layout().Ref(i) == ref {
			return true
		}
	}
	return false
}

// walk audits every report that the node keeps, and then those that the chain took
// and the node does not list.
func (s *sweep) walk(ctx context.Context, from since) error {
	for listed, err := range s.node.pages(ctx, from) {
		if err != nil {
			return err
		}
		if err := s.report(ctx, listed.Round, listed); err != nil {
			return err
		}
	}
	for _, round := range slices.Sorted(maps.Keys(s.posted)) {
		if err := s.report(ctx, round, nil); err != nil {
			return err
		}
	}
	return nil
}

// report audits one; listed is nil where only the chain told of it.
func (s *sweep) report(ctx context.Context, round jurat.Round, listed *api.HeldForm) error {
	s.note(round)
	posted := s.posted[round]
	delete(s.posted, round)
	d, _, err := s.node.evidence(ctx, strconv.FormatUint(uint64(round), 10))
	if f, ok := errors.AsType[*failure](err); ok && (f.status == exitAbsent || f.status == exitNo) {
		switch {
		case f.status == exitAbsent && len(posted) == 0:
			s.Unshown++
		case f.status == exitAbsent:
			s.failed(round, "evidence", fmt.Sprintf("the chain took the report in %s and the node does not show what it came from", posted[0].Tx))
		default:
			s.failed(round, "evidence", err.Error())
		}
		return nil
	}
	if err != nil {
		return err
	}
	if d.Report.Round != round || listed != nil && d.Report.Digest() != listed.Digest {
		s.failed(round, "evidence", fmt.Sprintf("the node shows report %s of round %s", d.Report.Digest(), d.Report.Round))
		return nil
	}
	c, err := s.pin(ctx, d)
	if err != nil {
		return err
	}
	audited, err := evidence.Audit(c, d, 0)
	if audited == nil || err != nil && !errors.Is(err, evidence.ErrAudit) {
		return err
	}
	sound := err == nil
	for _, step := range audited.Steps {
		if !step.OK {
			s.failed(round, step.Name, step.Detail)
		}
	}
	for i := range posted {
		sound = s.delivered(d, audited.Words, &posted[i]) && sound
	}
	if sound {
		s.Sound++
	}
	return nil
}

// pin finds, once an epoch, what the committee can be held against. A report of
// an epoch whose committee does not hold fails by that step.
func (s *sweep) pin(ctx context.Context, d *evidence.Document) (*jurat.Committee, error) {
	if d.Committee.ID != s.committee.ID {
		s.failed(d.Report.Round, "committee", fmt.Sprintf("the report is of committee %s, not of %s", d.Committee.ID, s.committee.ID))
	}
	if known := s.pinned[d.Committee.Epoch]; known != nil {
		return known, nil
	}
	trusted, steps, err := s.cli.pin(ctx, d, s.side)
	if err != nil {
		return nil, err
	}
	for _, step := range steps {
		if !step.OK {
			s.failed(d.Report.Round, step.Name, step.Detail)
		}
	}
	s.Trusted = trusted.from
	s.pinned[d.Committee.Epoch] = trusted.committee
	return trusted.committee, nil
}

// delivered holds what a delivery carried against what the observations give.
func (s *sweep) delivered(d *evidence.Document, words []jurat.Word, p *chain.Posted) bool {
	ok := true
	if p.Report != nil && p.Report.Digest() != d.Report.Digest() {
		s.failed(p.Round, "delivery", fmt.Sprintf("transaction %s carries report %s, the evidence is of %s", p.Tx, p.Report.Digest(), d.Report.Digest()))
		ok = false
	}
	for feed, word := range p.Words {
		f := &s.committee.Feeds[feed]
		at := slices.Index(d.Committee.Feeds, *f)
		if at < 0 || at >= len(words) || words[at] != word {
			s.failed(p.Round, "delivery", fmt.Sprintf("transaction %s brought %s of %s, which the observations do not give", p.Tx, f.Format(word), f.Name))
			ok = false
			continue
		}
		if s.stored[feed] == nil {
			s.stored[feed] = map[uint64]jurat.Word{}
		}
		s.stored[feed][d.Report.Time.Seconds()] = word
		s.Words++
	}
	return ok
}

// compareStored holds what the chain keeps now against the deliveries. A word
// that is older than all of them is none of this audit's.
func (s *sweep) compareStored(ctx context.Context) error {
	if s.reader == nil {
		return nil
	}
	lanes, err := s.reader.Lanes(ctx)
	if err != nil {
		return unreachable(err)
	}
	for feed, said := range s.stored {
		at := uint64(lanes[feed].Time)
		f := &s.committee.Feeds[feed]
		switch word, there := said[at]; {
		case there && word == lanes[feed].Word:
			s.Stored++
		case there:
			s.failed(0, "stored word", fmt.Sprintf("the chain holds %s of %s of second %d, the observations give %s", f.Format(lanes[feed].Word), f.Name, at, f.Format(word)))
		case at < slices.Min(slices.Collect(maps.Keys(said))):
			s.failed(0, "stored word", fmt.Sprintf("the chain holds an answer of %s of second %d, older than what was delivered", f.Name, at))
		}
	}
	return nil
}

func (s *sweep) failed(round jurat.Round, step, detail string) {
	s.Failed++
	if len(s.Failures) < maxFailures {
		s.Failures = append(s.Failures, failing{round, step, detail})
	}
}

// progressEvery is how often a person hears how far the audit is.
const progressEvery = 2 * time.Second

func (s *sweep) note(round jurat.Round) {
	s.Reports++
	if s.From == "" {
		s.From = round.String()
	}
	s.To = round.String()
	if time.Since(s.shown) >= progressEvery {
		s.shown = time.Now()
		s.cli.out.note("%d reports audited, now at round %s; %d failures", s.Reports-1, round, s.Failed)
	}
}

func (s *sweep) tell() error {
	if s.Reports == 0 {
		return fail(exitAbsent, "name an earlier --since", "neither the node nor the chain has a report since then")
	}
	s.OK = s.Failed == 0
	if err := s.cli.out.data(&s.allAnswer, func(w io.Writer) { s.show(w) }); err != nil {
		return err
	}
	switch {
	case s.Trusted == "node":
		s.cli.out.note("nothing but the node's own word says that this is the committee: name its key with --key, or a chain with --rpc and --proxy")
	case s.side == nil:
		s.cli.out.note("not compared with a chain: name one with --rpc and --proxy")
	}
	if !s.OK {
		return errSaidNo
	}
	return nil
}

func (s *sweep) show(w io.Writer) {
	for _, f := range s.Failures {
		fmt.Fprintf(w, "  %s\tround %s\t%s\t%s\n", s.cli.out.mark(false), f.Round, f.Step, printable(f.Detail))
	}
	fmt.Fprintf(w, "reports\t%d, rounds %s to %s\n", s.Reports, s.From, s.To)
	fmt.Fprintf(w, "sound\t%d follow from their operators' signatures; of %d that were not delivered the evidence is gone\n", s.Sound, s.Unshown)
	if s.side != nil {
		fmt.Fprintf(w, "deliveries\t%d on chain %d; %d of their words are what the observations give\n", s.Deliveries, s.side.client.ChainID(), s.Words)
		fmt.Fprintf(w, "stored\t%d of the words that the chain keeps now are among these\n", s.Stored)
	}
	if s.OK {
		fmt.Fprintf(w, "SOUND\n")
		return
	}
	fmt.Fprintf(w, "NOT SOUND: %d things do not hold\n", s.Failed)
}

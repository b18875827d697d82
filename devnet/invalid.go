package devnet

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/core/threshold"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/node"
)

// Condemned is what became of a report that 2f+1 oracles swore and should not have.
type Condemned struct {
	Agreement jurat.Hash
	Round     jurat.Round
	Digest    jurat.Hash
	Feed      *jurat.Feed
	Sworn     []jurat.Word // of the feed: one that does not follow, or two
	Follows   jurat.Word   // what the observations give
	Observers int
	Signers   int // that are shown to have signed
	Tx        jurat.Hash
	Gas       uint64
	By        int // the oracle that filed the proof; 0 for somebody else
	Prover    jurat.Address
	Paid      []OraclePaid
	Token     chain.Token
}

// SwearInvalid has 2f+1 oracles of the devnet in a folder swear, with their own keys and
// shares, a report whose word does not follow from its observations, and leak the statements by
// which they told each other so. Somebody without a node, who holds the report's evidence, proves it.
func SwearInvalid(ctx context.Context, dir string, indices []int, progress func(string, ...any)) (*Condemned, error) {
	return condemn(ctx, dir, indices, progress, func(leaves []jurat.Leaf, at int) []jurat.Leaf {
		leaves[at].Payload = jurat.Hash(dearer(jurat.Word(leaves[at].Payload)))
		return leaves
	}, true)
}

// SwearTwice has them swear a report that says two things of one feed, and keep their
// statements to themselves. The evidence is handed to an honest oracle, which files the proof.
func SwearTwice(ctx context.Context, dir string, indices []int, progress func(string, ...any)) (*Condemned, error) {
	return condemn(ctx, dir, indices, progress, func(leaves []jurat.Leaf, at int) []jurat.Leaf {
		second := leaves[at]
		second.Payload = jurat.Hash(dearer(jurat.Word(second.Payload)))
		return append(leaves, second)
	}, false)
}

// condemn has oracles swear a report of other leaves than its observations give; outside
// says that somebody without a node files the proof, by which they also show who signed.
func condemn(ctx context.Context, dir string, indices []int, progress func(string, ...any), forge func([]jurat.Leaf, int) []jurat.Leaf, outside bool) (done *Condemned, err error) {
	n, err := readNetwork(dir)
	if err != nil {
		return nil, err
	}
	victims, indices, leave, err := n.victims(ctx, indices)
	if err != nil {
		return nil, err
	}
	defer leave()
	first := victims[0]
	if want := first.committee.Threshold; len(victims) != want {
		return nil, fmt.Errorf("%w: it takes %d of %d oracles to swear a report, and the rest to be honest; name %d", ErrTolerated, want, first.committee.N(), want)
	}
	asker, err := newDemander(first, progress)
	if err != nil {
		return nil, err
	}
	d, err := asker.honest(ctx, indices)
	if err != nil {
		return nil, err
	}
	defer func() {
		for _, index := range indices {
			_, again := n.order(context.WithoutCancel(ctx), Revive, index)
			err = errors.Join(err, again)
		}
	}()
	for _, index := range indices {
		if _, err := n.order(ctx, lend, index); err != nil {
			return nil, err
		}
	}
	accusation, err := swearAs(layout{dir}, victims, d, forge)
	if err != nil {
		return nil, err
	}
	progress("oracles %v are corrupted: they swear another report of round %s than its observations give", indices, d.Report.Round)
	if !outside {
		accusation.Signers = nil
		return asker.handed(ctx, accusation, n.rest(indices), layout{dir})
	}
	return asker.file(ctx, accusation)
}

// rest is an oracle that is not among these.
func (n *network) rest(indices []int) int {
	for _, each := range n.Nodes {
		if !slices.Contains(indices, each.Index) {
			return each.Index
		}
	}
	return 0
}

// honest is a report of the agreement's time with a value of its feed, and its evidence, as
// another oracle shows it.
func (d *demander) honest(ctx context.Context, corrupt []int) (*evidence.Document, error) {
	from := jurat.Time(time.Now().UnixMilli())
	id := d.committee.Feeds[d.terms.Place].ID()
	for {
		document := new(evidence.Document)
		for _, each := range d.network.Nodes {
			if slices.Contains(corrupt, each.Index) {
				continue
			}
			if found, err := documentAt(ctx, each.API); err == nil && found.Report.Time > from && placeOf(found, id) >= 0 {
				document = found
			}
		}
		if document.Report.Round != 0 {
			return document, nil
		}
		select {
		case <-time.After(poll):
		case <-ctx.Done():
			return nil, fmt.Errorf("%w: no report with a value: %w", ErrUnproven, ctx.Err())
		}
	}
}

// documentAt is the newest report that a node shows with its evidence.
func documentAt(ctx context.Context, url string) (*evidence.Document, error) {
	body, err := get(ctx, url+"/v1/reports/latest")
	if err != nil {
		return nil, err
	}
	return evidence.Parse(body)
}

// placeOf is where a document's leaf of a feed with a value is; -1 for none.
func placeOf(d *evidence.Document, feed jurat.Hash) int {
	return slices.IndexFunc(d.Leaves, func(l jurat.Leaf) bool {
		return l.Kind == jurat.KindFeed && l.Subject == feed && jurat.Word(l.Payload).Tag() == jurat.TagValue
	})
}

// swearAs is the report with other leaves, signed with the shares of oracles that are
// stopped, and what each told the others of it.
func swearAs(l layout, victims []*victim, d *evidence.Document, forge func([]jurat.Leaf, int) []jurat.Leaf) (*evidence.Accusation, error) {
	c := victims[0].committee
	forged := *d
	forged.Leaves = forge(slices.Clone(d.Leaves), placeOf(d, c.Feeds[victims[0].terms.Place].ID()))
	forged.Report.Root = jurat.NewTree(jurat.HashLeaves(forged.Leaves)).Root()
	digest := forged.Report.Digest()
	var operators []*node.OperatorKey
	var signers []*threshold.Signer
	var list threshold.List
	var group *threshold.Group
	for _, v := range victims {
		cfg, err := node.LoadConfig(l.node(v.index, "config.yaml"))
		if err != nil {
			return nil, err
		}
		var operator *node.OperatorKey
		var signer *threshold.Signer
		operator, group, signer, err = node.Signing(cfg, c.Epoch, c.Key)
		if err != nil {
			return nil, err
		}
		defer signer.Erase()
		commitment, err := signer.Commit(1)
		if err != nil {
			return nil, err
		}
		operators, signers = append(operators, operator), append(signers, signer)
		list = append(list, threshold.Entry{Member: v.member, Commitment: commitment})
	}
	var partials [][32]byte
	var said []round.Message
	for i, v := range victims {
		z, err := signers[i].Sign(1, digest, list)
		if err != nil {
			return nil, err
		}
		partials = append(partials, z)
		m := &round.Standby{Round: forged.Report.Round, Member: v.member, Digest: digest, Next: list[i].Commitment}
		if m.Sig, err = operators[i].Sign(round.SigningHash(c, m)); err != nil {
			return nil, err
		}
		said = append(said, m)
	}
	var err error
	if forged.Report.Signature, err = threshold.Aggregate(group, digest, list, partials); err != nil {
		return nil, err
	}
	return &evidence.Accusation{Document: &forged, Signers: evidence.SignersOf(c, &forged.Report.Report, said)}, nil
}

// file proves it with an account of no oracle's.
func (d *demander) file(ctx context.Context, a *evidence.Accusation) (*Condemned, error) {
	proof := a.Proof(int(d.terms.Place))
	if proof == nil {
		return nil, fmt.Errorf("%w: the report is as it should be", ErrUnproven)
	}
	for { // the contract takes no report of the future, and blocks may be behind
		head, err := d.client.Head(ctx)
		if err != nil {
			return nil, err
		}
		if head.Time > a.Document.Report.Time.Seconds() {
			break
		}
		if err := sleep(ctx); err != nil {
			return nil, err
		}
	}
	d.progress("whoever holds its evidence proves it, with the statements of %d that signed", len(a.Signers))
	tx, _, err := chain.FileProof(ctx, d.sender, d.bound, d.terms, proof)
	if err != nil {
		return nil, err
	}
	return d.condemned(ctx, a, tx)
}

// handed hands the accusation to an oracle's node and waits until it has filed it.
func (d *demander) handed(ctx context.Context, a *evidence.Accusation, index int, l layout) (*Condemned, error) {
	cfg, err := node.LoadConfig(l.node(index, "config.yaml"))
	if err != nil {
		return nil, err
	}
	if err := node.Accuse(cfg, a); err != nil {
		return nil, err
	}
	d.progress("its evidence is handed to oracle %d, which files the proof", index)
	ctx, cancel := context.WithTimeout(ctx, corruptPatience)
	defer cancel()
	for {
		tx, err := chain.CondemnedIn(ctx, d.client, d.bound, d.agreement, a.Document.Report.Digest())
		if err != nil {
			return nil, err
		}
		if tx != (jurat.Hash{}) {
			return d.condemned(ctx, a, tx)
		}
		if err := sleep(ctx); err != nil {
			return nil, fmt.Errorf("%w: %w", ErrUnproven, err)
		}
	}
}

// condemned reads from the chain what it has cost whom.
func (d *demander) condemned(ctx context.Context, a *evidence.Accusation, tx jurat.Hash) (_ *Condemned, err error) {
	f := &d.committee.Feeds[d.terms.Place]
	r := &a.Document.Report
	done := &Condemned{Agreement: d.agreement, Round: r.Round, Digest: r.Digest(), Feed: f, Observers: len(a.Document.Observers), Signers: len(a.Signers), Tx: tx}
	for _, l := range a.Document.Leaves {
		if l.Kind == jurat.KindFeed && l.Subject == f.ID() {
			done.Sworn = append(done.Sworn, jurat.Word(l.Payload))
		}
	}
	if audited, _ := evidence.Audit(d.committee, a.Document, int(d.terms.Place)); audited != nil { // it does not hold, and says what would
		done.Follows = audited.Word
	}
	if done.Token, err = chain.BondToken(ctx, d.client, d.bound); err != nil {
		return nil, err
	}
	if _, done.Gas, err = d.client.Mined(ctx, tx); err != nil {
		return nil, err
	}
	slashes, err := chain.Slashes(ctx, d.client, d.bound, d.agreement, jurat.Address{})
	if err != nil {
		return nil, err
	}
	for _, s := range slashes {
		if s.Tx == tx {
			done.Paid = append(done.Paid, OraclePaid{d.indexOf(s.Operator), s})
			done.Prover, done.By = s.Prover, d.indexOf(s.Prover)
		}
	}
	slices.SortFunc(done.Paid, func(a, b OraclePaid) int { return a.Index - b.Index })
	return done, nil
}

package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/committee"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/founding"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/core/seal"
	"github.com/jurat-network/jurat/core/threshold"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/store"
)

// sealingFrame is the first byte of frames about the key that is sealed to. The second
// says which: sealingDKG for its key generation, sealingPlan for a plan.
const (
	sealingFrame = 0xda
	sealingDKG   = 1
	sealingPlan  = 2
)

// sealing is the committee's encryption key and this member's share of it.
type sealing struct {
	Releaser
	plan *plan // by which it came to be; nil in tests that need none
}

// plan is how the members of an epoch come to share the key that is sealed to: all
// have the same, or they share none. None of it is secret.
type plan struct {
	Generation uint32              `json:"generation"`        // the epoch in which the key was made
	Old        *oldSharing         `json:"old,omitempty"`     // of the epoch before; nil where a new key is made
	Holders    []jurat.MemberIndex `json:"holders,omitempty"` // see threshold.Reshare
}

type oldSharing struct {
	Key       jurat.Hash            `json:"key"`
	Threshold int                   `json:"threshold"`
	Shares    []committee.PublicKey `json:"shares"`
}

func (o *oldSharing) group() *threshold.Group {
	g := &threshold.Group{Key: o.Key, Threshold: o.Threshold}
	for _, s := range o.Shares {
		g.Shares = append(g.Shares, s)
	}
	return g
}

// planned is a plan as a node writes it down, before it says anything by it.
type planned struct {
	plan
	Sworn jurat.Hash `json:"sworn"` // payload of the leaf that was sworn of it; zero for none
}

// planPath is where.
func planPath(data string, epoch uint32) string {
	return filepath.Join(data, fmt.Sprintf("epoch-%d.sealing.json", epoch))
}

// The keyholder's pace.
const (
	sealingTick = time.Second
	// planAfter is how long a member that holds no old share waits for others' plans before a
	// new key is made.
	planAfter = 30 * time.Second
	// sworeAgain is after how long the key is sworn again: who starts anew has seen no report
	// with it.
	sworeAgain jurat.Time = 600_000
	// maxPlan bounds a plan's frame, in bytes.
	maxPlan = 128 << 10
)

// keyholder is the node's part in the key that is sealed to the committee. In the first
// epoch all members make it, by the protocol by which they make the signing key; in a
// later one they share the old key anew, if enough of the old members are among the new
// to do so, and else make another. What comes of it is sworn as a leaf.
type keyholder struct {
	t         *term
	committee *jurat.Committee
	keys      store.Keys
	log       *slog.Logger

	mu     sync.Mutex
	plans  map[jurat.MemberIndex][]byte // the last of each member, in JSON
	host   *founder                     // nil before there is a plan
	leaf   *jurat.Leaf                  // what this member names; nil before there is a key
	sworn  jurat.Time                   // when it was last; 0 for never
	bundle *evidence.Bundle
}

func newKeyholder(t *term, c *jurat.Committee) *keyholder {
	k := &keyholder{t: t, committee: c, keys: t.store.SealingKeys(c.Epoch), log: t.log.With("key", "sealing"),
		plans: map[jurat.MemberIndex][]byte{}}
	t.view.sealed(k.show)
	return k
}

// Leaves implements speaker.
func (k *keyholder) Leaves(jurat.Round) []jurat.Leaf {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.leaf == nil || k.sworn != 0 && now()-k.sworn < sworeAgain {
		return nil
	}
	return []jurat.Leaf{*k.leaf}
}

// Sworn implements speaker.
func (k *keyholder) Sworn(f round.Finished) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.leaf == nil || f.Outcome == nil {
		return
	}
	at := slices.Index(f.Outcome.Leaves, *k.leaf)
	if at < 0 {
		return
	}
	path, err := f.Outcome.Tree.Proof(at)
	if err != nil {
		return // the tree lacks a leaf that it was built from: impossible
	}
	if k.sworn == 0 {
		k.log.Info("the key that is sealed to is sworn", "round", f.Report.Round.String())
	}
	k.sworn, k.bundle = now(), &evidence.Bundle{Report: f.Report, Leaf: *k.leaf, Path: path, Key: k.committee.Key}
	k.host.serving.Store(true)
}

// Frame implements listener.
func (k *keyholder) Frame() byte { return sealingFrame }

// Receive implements listener.
func (k *keyholder) Receive(from jurat.MemberIndex, frame []byte) error {
	k.mu.Lock()
	defer k.mu.Unlock()
	switch {
	case len(frame) > 2 && frame[1] == sealingDKG && k.host != nil:
		return k.host.Receive(frame)
	case len(frame) > 2 && frame[1] == sealingDKG:
		return nil // it is repeated
	case len(frame) > 2 && frame[1] == sealingPlan && len(frame) < maxPlan:
		k.plans[from] = slices.Clone(frame[2:])
		return nil
	}
	return fmt.Errorf("a frame of %d bytes about the key that is sealed to", len(frame))
}

// Run implements speaker.
func (k *keyholder) Run(ctx context.Context) {
	p, err := k.decide(ctx)
	if err == nil && p != nil {
		var tending sync.WaitGroup
		tending.Go(func() { k.tend(ctx, p) })
		err = k.hold(ctx, p)
		tending.Wait()
	}
	if err != nil && ctx.Err() == nil {
		k.log.Error("this member has no share of the key that is sealed to", "error", err)
	}
}

// decide finds the plan: the one that is written down, the one that follows from what
// this member holds, or the one that f+1 others say; and a new key where nobody holds an
// old one. It is nil where ctx ends first.
func (k *keyholder) decide(ctx context.Context) (*planned, error) {
	path := planPath(k.t.cfg.Data, k.committee.Epoch)
	written := new(planned)
	err := readJSON(path, written)
	if err == nil || !errors.Is(err, fs.ErrNotExist) {
		return written, err
	}
	p, err := k.own()
	if err != nil {
		return nil, err
	}
	began := time.Now()
	tick := time.NewTicker(sealingTick)
	defer tick.Stop()
	for p == nil {
		select {
		case <-ctx.Done():
			return nil, nil
		case <-tick.C:
		}
		if p = k.heard(); p == nil && time.Since(began) > planAfter {
			p = &plan{Generation: k.committee.Epoch}
		}
	}
	written.plan = *p
	return written, writeJSON(path, written)
}

// own is the plan of the first epoch, or of a member of the epoch before; nil for none.
func (k *keyholder) own() (*plan, error) {
	if k.committee.Epoch == 1 {
		return &plan{Generation: 1}, nil
	}
	before := k.committee.Epoch - 1
	old, err := k.old()
	if old == nil || err != nil {
		return nil, err
	}
	last := new(plan)
	if err := readJSON(planPath(k.t.cfg.Data, before), last); err != nil {
		return nil, err
	}
	p := &plan{Generation: last.Generation, Old: &oldSharing{Key: old.Group.Key, Threshold: old.Group.Threshold}}
	for _, s := range old.Group.Shares {
		p.Old.Shares = append(p.Old.Shares, s)
	}
	seats, err := k.t.seatsOf(before)
	if err != nil {
		return nil, err
	}
	staying := 0
	for _, m := range k.committee.Members {
		seat := jurat.MemberIndex(slices.Index(seats, m.Operator) + 1)
		if seat != 0 {
			staying++
		}
		p.Holders = append(p.Holders, seat)
	}
	if staying < old.Group.Threshold {
		k.log.Warn("too few members stay to share the key that is sealed to anew: what was sealed to it is lost, and must be sealed again", "stay", staying, "threshold", old.Group.Threshold)
		return &plan{Generation: k.committee.Epoch}, nil
	}
	return p, nil
}

// old is this member's share of the epoch before; nil for none.
func (k *keyholder) old() (*store.SavedKey, error) {
	if k.committee.Epoch == 1 {
		return nil, nil
	}
	saved, err := k.t.store.SealingKeys(k.committee.Epoch - 1).LoadKeys()
	if err != nil {
		return nil, err
	}
	for i := range saved {
		if saved[i].Signatures != nil { // the lowest that is complete
			return &saved[i], nil
		}
	}
	return nil, nil
}

// seatsOf are the operators of an epoch, in the order of their indices.
func (n *node) seatsOf(epoch uint32) (operators []jurat.Address, err error) {
	var p *committee.Proposal
	if epoch == 1 {
		p, err = n.cfg.Committee.founding()
	} else {
		var j *Joined
		if j, err = n.joined(epoch); j != nil {
			p = j.Proposal
		}
	}
	if p == nil || err != nil {
		return nil, errors.Join(fmt.Errorf("%w: who the members of epoch %d were is not known here", ErrConfig, epoch), err)
	}
	for _, m := range p.Session().Members {
		operators = append(operators, m.Operator)
	}
	return operators, nil
}

// heard is the plan that f+1 members say; nil for none.
func (k *keyholder) heard() *plan {
	k.mu.Lock()
	defer k.mu.Unlock()
	said := map[string]int{}
	for _, body := range k.plans {
		said[string(body)]++
		if said[string(body)] <= jurat.Faults(k.committee.N()) {
			continue
		}
		p := new(plan)
		if json.Unmarshal(body, p) == nil && p.Generation > 0 {
			return p
		}
	}
	return nil
}

// hold takes part in what the plan says until ctx ends.
func (k *keyholder) hold(ctx context.Context, p *planned) error {
	scheme, err := NewScheme(k.committee.Members, nil)
	if err != nil {
		return err
	}
	session := k.t.proposal.Session()
	host := &founder{session: session, prefix: []byte{sealingFrame, sealingDKG}, expiry: k.committee.Expiry, self: k.t.self, purpose: threshold.SealingKey,
		operator: k.t.operator, scheme: scheme, keys: k.keys, network: k.t.network,
		connected: func() int { return len(k.t.network.Connected()) },
		waiting:   func(string) {}, log: k.log,
		served: func(_ jurat.Session, saved *store.SavedKey) bool {
			_, leaf := k.naming(p, saved.Group, saved.Share)
			return leaf.Payload == p.Sworn
		}}
	host.init()
	if p.Old != nil {
		host.reshare = &threshold.Reshare{Old: p.Old.group(), Holders: p.Holders}
		saved, err := k.t.store.SealingKeys(k.committee.Epoch - 1).LoadKeys()
		if err != nil {
			return err
		}
		for i := range saved {
			if seal.Sharing(saved[i].Group) == seal.Sharing(host.reshare.Old) {
				host.reshare.Share = saved[i].Share
			}
		}
	}
	host.completed = func(founding.Result) { k.take(p, host.machine.Done()) }
	k.mu.Lock()
	k.host = host
	k.mu.Unlock()
	if _, err := host.run(ctx); err != nil {
		return err
	}
	// All have confirmed their new shares, so no old one is needed by anybody.
	if err := k.t.store.RetireSealing(k.committee.Epoch - 1); err != nil {
		return err
	}
	return host.serve(ctx)
}

// take has the key that counts named and used.
func (k *keyholder) take(p *planned, r *founding.Result) {
	s, leaf := k.naming(p, r.Group, r.Share)
	k.mu.Lock()
	k.leaf = &leaf
	k.mu.Unlock()
	k.t.sealing.Store(s)
	k.log.Info("this member has its share of the key that is sealed to", "generation", p.Generation, "key", jurat.Hash(r.Group.Key), "attempt", r.Session.Attempt)
}

// naming is the key as it is used, and the leaf that is sworn of it.
func (k *keyholder) naming(p *planned, g *threshold.Group, share *threshold.Share) (*sealing, jurat.Leaf) {
	key := seal.Key{Generation: p.Generation, Expiry: k.committee.Expiry, X: g.Key}
	s := &sealing{Releaser: Releaser{Key: key, Group: g, Share: share}, plan: &p.plan}
	return s, s.Key.Leaf(seal.Sharing(g))
}

// tend tells the others of the plan until the key is made, for those that are new, and
// writes down that it was sworn.
func (k *keyholder) tend(ctx context.Context, p *planned) {
	body, err := json.Marshal(&p.plan)
	if err != nil {
		return // of numbers and bytes: impossible
	}
	frame := append([]byte{sealingFrame, sealingPlan}, body...)
	tick := time.NewTicker(sealingTick)
	defer tick.Stop()
	for {
		k.mu.Lock()
		made, bundle := k.leaf != nil, k.bundle
		k.mu.Unlock()
		if p.Old != nil && !made {
			_ = k.t.network.Broadcast(frame) // what is lost is repeated
		}
		if bundle != nil && bundle.Leaf.Payload != p.Sworn {
			sworn := *p
			sworn.Sworn = bundle.Leaf.Payload
			if err := writeJSON(planPath(k.t.cfg.Data, k.committee.Epoch), &sworn); err != nil {
				k.log.Warn("it is not written down that the key that is sealed to was sworn", "error", err)
			}
			p = &sworn
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// show is what the node shows of the key; nil before it is sworn.
func (k *keyholder) show() *api.Encryption {
	s := k.t.sealing.Load()
	k.mu.Lock()
	defer k.mu.Unlock()
	if s == nil || k.bundle == nil {
		return nil
	}
	return &api.Encryption{Key: s.Key, Group: s.Group, Bundle: k.bundle}
}

package node

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/committee"
	"github.com/jurat-network/jurat/core/founding"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/edge/chain"
)

// keygenFrame is the first byte of a frame that tells members of a complete key
// generation of the next epoch: those that have no seat in it learn of it thus, and
// check every signature.
const keygenFrame = 0xd3

// heir is the next epoch, while it is made. The serving term owns it; its mu guards it.
type heir struct {
	joined  *Joined
	term    *term               // nil where this operator has no seat
	keygens []*committee.Keygen // that are complete; the lowest attempt is last, and counts
	oath    *chain.Oath         // the newest report that swears one of them; nil for none
	sworn   *committee.Keygen   // which
	since   time.Time           // of the first oath
	noted   bool                // it is written down, for chains that sleep
}

// close ends what the heir had begun; of a nil one, nothing.
func (x *heir) close() error {
	if x == nil || x.term == nil {
		return nil
	}
	return x.term.close()
}

// completed takes note of the term's own key generation.
func (t *term) completed(r founding.Result) {
	k := &committee.Keygen{Attempt: r.Session.Attempt, Key: r.Group.Key, Transcript: r.Transcript, Signatures: r.Signatures}
	t.mu.Lock()
	t.own = append(t.own, k)
	t.mu.Unlock()
	if t.proposal.Epoch == 1 {
		return
	}
	if err := writeJSON(keygenPath(t.cfg.Data, t.proposal.Epoch), k); err != nil {
		t.log.Warn("the complete key generation is not written down", "error", err)
	}
}

// succeed prepares the next epoch until it is on the chain.
func (t *term) succeed() error {
	tick := time.NewTicker(joinInterval)
	defer tick.Stop()
	var told string
	for beat := 0; ; beat++ {
		select {
		case <-t.ctx.Done():
			return nil
		case <-tick.C:
		}
		over, err := t.advance()
		if !over && beat%contestBeats == 0 {
			err = errors.Join(err, t.contest())
		}
		if over {
			return nil
		}
		switch {
		case err == nil:
			told = ""
		case err.Error() != told && t.ctx.Err() == nil:
			told = err.Error()
			t.log.Warn("the next committee waits", "error", err)
		}
	}
}

// contestBeats is in how many looks for proposals there is one for a recovery.
const contestBeats = 5

// advance does what can be done for the next epoch now; over is true once it, or
// a later one, is on the chain.
func (t *term) advance() (over bool, err error) {
	if err := t.takeUp(); err != nil {
		return false, err
	}
	if over, err := t.superseded(); over || err != nil {
		return over, err
	}
	t.spread()
	return false, errors.Join(t.note(), t.rotate())
}

// takeUp begins what the operator has joined, and drops what that replaces.
func (t *term) takeUp() error {
	j, err := t.joined(t.proposal.Epoch + 1)
	if err != nil || j == nil {
		return err
	}
	t.mu.Lock()
	x := t.heir
	t.mu.Unlock()
	if x != nil && reflect.DeepEqual(x.joined, j) {
		return nil
	}
	if c, _, err := t.view.Committee(); err == nil && (c.ID != j.Proposal.Committee || j.Proposal.Expiry <= c.Expiry) {
		return fmt.Errorf("%w: %s is for committee %s until %d, and this is %s, whose epoch ends at %d: the next one ends later", committee.ErrProposal,
			joinedPath(t.cfg.Data, t.proposal.Epoch+1), j.Proposal.Committee, j.Proposal.Expiry, c.ID, c.Expiry)
	}
	t.mu.Lock()
	t.heir = nil
	t.mu.Unlock()
	if err := x.close(); err != nil {
		return err
	}
	x = &heir{joined: j}
	if j.Proposal.Seat(t.operator.Public().Address()) != 0 {
		if x.term, err = t.begin(t.parent, j); err != nil {
			return err
		}
	}
	t.log.Info("a next committee is proposed", "epoch", j.Proposal.Epoch, "members", len(j.Proposal.Members), "seat", j.Proposal.Seat(t.operator.Public().Address()))
	t.mu.Lock()
	t.heir = x
	t.mu.Unlock()
	return nil
}

// superseded reports whether a later epoch is on the chain.
func (t *term) superseded() (bool, error) {
	t.mu.Lock()
	x := t.heir
	t.mu.Unlock()
	var id jurat.Hash
	if c, _, err := t.view.Committee(); err == nil {
		id = c.ID
	} else if x != nil {
		id = x.joined.Proposal.Committee
	}
	if t.chain == nil || id == (jurat.Hash{}) {
		return false, nil
	}
	epoch, _, _, err := chain.ReadEpoch(t.ctx, t.chain.client, t.chain.contracts, id)
	if err != nil || epoch <= t.proposal.Epoch {
		return false, err
	}
	if x != nil && epoch == x.joined.Proposal.Epoch {
		t.log.Info("the next epoch is on the chain", "epoch", epoch)
		return true, nil
	}
	t.log.Warn("the committee is in an epoch whose proposal was not joined here", "epoch", epoch)
	t.mu.Lock()
	t.heir = nil
	t.mu.Unlock()
	return true, x.close()
}

// spread learns what the own key generation has completed, and tells the others.
func (t *term) spread() {
	t.mu.Lock()
	x := t.heir
	t.mu.Unlock()
	if x == nil {
		return
	}
	if x.term != nil {
		x.term.mu.Lock()
		own := slices.Clone(x.term.own)
		x.term.mu.Unlock()
		for _, k := range own {
			t.learn(x, k)
		}
	}
	t.mu.Lock()
	known := slices.Clone(x.keygens)
	t.mu.Unlock()
	for _, k := range known {
		body, err := json.Marshal(k)
		if err != nil {
			continue // of hashes and bytes: impossible
		}
		_ = t.network.Broadcast(append([]byte{keygenFrame}, body...)) // what is lost is repeated
	}
}

// hear takes in what another member says is the next epoch's key generation.
func (t *term) hear(body []byte) error {
	t.mu.Lock()
	x := t.heir
	t.mu.Unlock()
	if x == nil {
		return nil // not joined here yet; it is told again
	}
	k := new(committee.Keygen)
	if err := json.Unmarshal(body, k); err != nil {
		return err
	}
	if t.knows(x, k) {
		return nil
	}
	if err := x.joined.Proposal.Verify(k); err != nil {
		return err
	}
	t.learn(x, k)
	return nil
}

func (t *term) knows(x *heir, k *committee.Keygen) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return slices.ContainsFunc(x.keygens, func(have *committee.Keygen) bool {
		return x.joined.Proposal.Payload(have) == x.joined.Proposal.Payload(k)
	})
}

// learn keeps a complete key generation, in the order in which the engine is told.
func (t *term) learn(x *heir, k *committee.Keygen) {
	if t.knows(x, k) {
		return
	}
	if may, err := t.mayName(x.joined.Proposal, k); !may {
		t.log.Debug("a key generation is not named: the operator voted for another", "attempt", k.Attempt, "error", err)
		return
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	x.keygens = append(x.keygens, k)
	slices.SortStableFunc(x.keygens, func(a, b *committee.Keygen) int { return cmp.Compare(b.Attempt, a.Attempt) })
	t.log.Info("the next committee has its key", "epoch", x.joined.Proposal.Epoch, "attempt", k.Attempt, "key", k.Key)
}

// tell tells the engine of the next committee, whenever more is known of it.
func (t *term) tell(e *Engine) {
	tick := time.NewTicker(joinInterval)
	defer tick.Stop()
	var of *heir
	told := 0
	for {
		t.mu.Lock()
		x := t.heir
		var known []jurat.Hash
		if x != nil {
			for _, k := range x.keygens {
				known = append(known, x.joined.Proposal.Payload(k))
			}
		}
		t.mu.Unlock()
		if x != of || len(known) > told {
			for _, payload := range known {
				e.Succeed(payload)
			}
			of, told = x, len(known)
		}
		select {
		case <-t.ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// swore keeps the report in which the committee swears its next epoch. It is called
// by the engine's loop.
func (t *term) swore(f round.Finished) {
	t.mu.Lock()
	defer t.mu.Unlock()
	x := t.heir
	if x == nil || f.Outcome == nil {
		return
	}
	at := slices.IndexFunc(f.Outcome.Leaves, func(l jurat.Leaf) bool { return l.Kind == jurat.KindSuccession })
	if at < 0 {
		return
	}
	for _, k := range x.keygens {
		if x.joined.Proposal.Payload(k) != f.Outcome.Leaves[at].Payload {
			continue
		}
		path, err := f.Outcome.Tree.Proof(at)
		if err != nil {
			return // the tree lacks a leaf that it was built from: impossible
		}
		if x.oath == nil {
			x.since = time.Now()
			t.log.Info("the committee has sworn its successor", "epoch", x.joined.Proposal.Epoch, "round", f.Report.Round.String())
		}
		x.oath, x.sworn = &chain.Oath{Report: f.Report, Path: path}, k
	}
}

// note writes down what was sworn, for the chains that are told of it later.
func (t *term) note() error {
	t.mu.Lock()
	defer t.mu.Unlock()
	x := t.heir
	if x == nil || x.oath == nil || x.noted {
		return nil
	}
	epoch := x.joined.Proposal.Epoch
	if err := writeJSON(rotationPath(t.cfg.Data, epoch), rotation{&chain.Next{Proposal: x.joined.Proposal, Keygen: x.sworn}, x.oath}); err != nil {
		return err
	}
	x.noted = true
	return nil
}

// rotate brings the sworn next epoch to the committee's home; the other chains follow
// that. Members take turns by index, so that one pays where all could.
func (t *term) rotate() error {
	t.mu.Lock()
	x := t.heir
	if x == nil || x.oath == nil || t.chain == nil || time.Since(x.since) < time.Duration(t.self-1)*deliveryDelay {
		t.mu.Unlock()
		return nil
	}
	next, oath, since := &chain.Next{Proposal: x.joined.Proposal, Keygen: x.sworn}, x.oath, x.since
	t.mu.Unlock()
	ctx, cancel := context.WithTimeout(t.ctx, 6*deliveryDelay)
	defer cancel()
	return t.handOver(ctx, next, oath, since)
}

// installed waits until the epoch is on the chain and returns its key; nil where the
// term ends first. Which attempt counts, the chain says: it took one of them.
func (t *term) installed() (*founding.Result, error) {
	if newest := t.store.Newest(); newest != nil && newest.Epoch == t.proposal.Epoch {
		return t.kept(newest.Key)
	}
	if t.chain == nil {
		return nil, fmt.Errorf("%w: chain is missing; a later epoch begins when the chain has it", ErrConfig)
	}
	tick := time.NewTicker(joinInterval)
	defer tick.Stop()
	for {
		epoch, key, _, err := chain.ReadEpoch(t.ctx, t.chain.client, t.chain.contracts, t.proposal.Committee)
		switch {
		case err != nil:
			t.waiting(err.Error())
		case epoch < t.proposal.Epoch:
			t.waiting(fmt.Sprintf("the key is made; the chain has the committee in epoch %d, not yet %d", epoch, t.proposal.Epoch))
		case epoch == t.proposal.Epoch:
			return t.kept(key)
		}
		select {
		case <-t.ctx.Done():
			return nil, nil
		case <-tick.C:
		}
	}
}

// kept is the key generation that made a key; nil where this node has no share of it.
func (t *term) kept(key [32]byte) (*founding.Result, error) {
	keys, err := t.founder.keys.LoadKeys()
	if err != nil {
		return nil, err
	}
	for _, k := range keys {
		if k.Group.Key == key {
			session := t.proposal.Session()
			session.Attempt = k.Attempt
			r := &founding.Result{Session: session}
			r.DKGRecord, r.Signatures = k.DKGRecord, k.Signatures
			return r, nil
		}
	}
	t.waiting(fmt.Sprintf("this node holds no share of the key %s of epoch %d: it waits for the next committee", jurat.Hash(key), t.proposal.Epoch))
	return nil, nil
}

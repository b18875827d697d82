package node

import (
	"context"
	"encoding/binary"
	"log/slog"
	"sync/atomic"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/delivery"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/store"
)

// watcher keeps what members are caught at, and has them pay for it: where the
// node knows a contract Agreements, it brings each proof to it, in its turn. What
// it needs to go on after a restart is in the store and on the chain.
type watcher struct {
	store     *store.Store
	chain     *chainSide // nil without a chain
	committee *jurat.Committee
	self      jurat.MemberIndex
	log       *slog.Logger
	caught    chan round.Evidence
	sworn     chan round.Finished // reports to be looked at
	keys      evidence.Keys       // of the committee
	suspects  map[accused]*suspect
	told      map[jurat.Hash]string  // the last trouble, by fault
	refused   map[[2]jurat.Hash]bool // (fault, agreement): the contract's refusal stays what it is
	passes    int                    // of fileAll

	accusations string // the folders of what the operator hands over: reports
	forgeries   string // and messages
	notes       notes
	refuted     map[jurat.Hash]bool // messages whose lane was halted by them
	recalled    map[jurat.Hash]bool // messages that were looked for in the evidence
	ferry       *ferry              // nil where no messages are carried

	agreements atomic.Pointer[[]chain.Agreement] // the committee's, as they were last read; nil before
	read       jurat.Time                        // when that was
}

// filingDelay is how long a member on turn has before the next one files: a
// block, and the time until others see it.
const filingDelay = 2 * time.Second

// caughtKept bounds faults that wait to be kept. The loop never waits for them;
// who errs that often in a moment is caught at the rest anyway.
const caughtKept = 256

// swornKept bounds reports that wait to be looked at. One that is passed over
// costs at most one sample of a fault that lasts.
const swornKept = 64

// agreementsFor is how long what was read of agreements is taken to hold.
const agreementsFor jurat.Time = 10_000

func newWatcher(s *store.Store, c *chainSide, committee *jurat.Committee, self jurat.MemberIndex, log *slog.Logger) (*watcher, error) {
	keys, err := evidence.KeysOf(committee)
	if err != nil {
		return nil, err
	}
	return &watcher{store: s, chain: c, committee: committee, self: self, log: log, keys: keys,
		caught: make(chan round.Evidence, caughtKept), sworn: make(chan round.Finished, swornKept),
		told: map[jurat.Hash]string{}, refused: map[[2]jurat.Hash]bool{}, suspects: map[accused]*suspect{},
		notes: notes{named: map[jurat.Hash]*named{}}, refuted: map[jurat.Hash]bool{}, recalled: map[jurat.Hash]bool{}}, nil
}

// take takes note of a fault. It is called by the engine's loop.
func (w *watcher) take(e round.Evidence) {
	select {
	case w.caught <- e:
	default:
	}
}

// look takes note of a report, whose observations are compared with what it
// swears. It is called by the engine's loop.
func (w *watcher) look(f round.Finished) {
	if f.Outcome == nil || !w.chain.binds() {
		return
	}
	select {
	case w.sworn <- f:
	default:
	}
}

// run keeps and files until ctx ends. Where the store takes no more writes, the
// engine's next one fails too, and stops the node.
func (w *watcher) run(ctx context.Context) {
	tick := time.NewTicker(filingDelay / 2)
	defer tick.Stop()
	open := true // whether faults may be kept that are not settled
	for {
		select {
		case <-ctx.Done():
			return
		case e := <-w.caught:
			news, err := w.store.KeepFault(&e, now())
			if err != nil {
				w.log.Error("what a member was caught at could not be kept", "member", e.Member, "round", e.Round.String(), "error", err)
			}
			if !news {
				continue
			}
			w.log.Error("a member said two things in one round; both are kept", "member", e.Member, "round", e.Round.String(), "said", e.A.Kind().String(), "and", e.B.Kind().String())
			open = true
		case f := <-w.sworn:
			w.notes.take(w.committee, &f)
			if w.sample(&f) {
				w.fileSamples(ctx)
			}
			continue
		case <-tick.C:
		}
		if !w.chain.binds() {
			continue
		}
		if now()-w.read >= agreementsFor {
			w.readAgreements(ctx)
		}
		w.fileSamples(ctx)
		w.accuse(ctx)
		w.prosecute(ctx)
		if !open {
			continue
		}
		var err error
		if open, err = w.fileAll(ctx); err != nil && err.Error() != w.told[jurat.Hash{}] {
			w.told[jurat.Hash{}] = err.Error()
			w.log.Error("proofs of fault are not filed", "error", err)
		}
	}
}

// A fault that could not be filed for slowAfter, such as one of a member that has
// nothing left to lose, is looked at in one pass of slowPasses.
const (
	slowAfter  jurat.Time = 60_000
	slowPasses int        = 60
)

// readAgreements asks the chain for the committee's agreements; ok is false
// where it does not answer.
func (w *watcher) readAgreements(ctx context.Context) (ok bool) {
	made, err := chain.Agreements(ctx, w.chain.client, w.chain.bound, w.committee.ID)
	if err == nil {
		w.agreements.Store(&made)
		w.read = now()
	}
	return err == nil
}

// inForce are the terms of the agreements that paid for now, when they were last read.
func (w *watcher) inForce() (list []*agreement.Terms) {
	for _, a := range w.live() {
		if at := now().Seconds(); !a.Ended && at >= a.From && at < a.Until {
			list = append(list, a.Terms)
		}
	}
	return list
}

// live are the agreements, as they were last read, whose locks hold.
func (w *watcher) live() (list []chain.Agreement) {
	made := w.agreements.Load()
	if made == nil {
		return nil
	}
	for _, a := range *made {
		if now().Seconds() < a.LockedUntil {
			list = append(list, a)
		}
	}
	return list
}

// fileAll files what is not settled and reports whether something is left.
func (w *watcher) fileAll(ctx context.Context) (left bool, err error) {
	faults, err := w.store.Faults()
	if err != nil || len(faults) == 0 {
		return err != nil, err
	}
	if !w.readAgreements(ctx) {
		return true, nil
	}
	w.passes++
	for i := range faults {
		f := &faults[i]
		// A member's place may be another's in another epoch.
		if f.Tx != (jurat.Hash{}) || f.Committee.Members[f.Evidence.Member-1].Operator == w.committee.Members[w.self-1].Operator {
			continue
		}
		if now()-f.Seen > slowAfter && w.passes%slowPasses != 0 {
			left = true
			continue
		}
		tx, err := w.file(ctx, f)
		if err != nil && ctx.Err() == nil && err.Error() != w.told[f.ID] {
			w.told[f.ID] = err.Error()
			w.log.Warn("a proof of fault could not be filed", "member", f.Evidence.Member, "round", f.Evidence.Round.String(), "error", err)
		}
		if tx == (jurat.Hash{}) {
			left = true
			continue
		}
		if err := w.store.SettleFault(f.ID, tx); err != nil {
			return true, err
		}
	}
	return left, nil
}

// file brings a fault's proof to every agreement whose locks still hold. tx is
// where it was proven, by whomever; zero where it was not yet.
func (w *watcher) file(ctx context.Context, f *store.Fault) (tx jurat.Hash, err error) {
	proof, err := evidence.Equivocated(f.Committee, &f.Evidence)
	if err != nil {
		return tx, err
	}
	culprit := f.Committee.Members[f.Evidence.Member-1].Operator
	made := *w.agreements.Load()
	for i := range made {
		under := &made[i]
		if now().Seconds() >= under.LockedUntil || w.refused[[2]jurat.Hash{f.ID, under.ID}] {
			continue
		}
		found, err := w.fileUnder(ctx, under, f, culprit, proof)
		if chain.IsRefusal(err) {
			w.refused[[2]jurat.Hash{f.ID, under.ID}] = true
		}
		if err != nil {
			return jurat.Hash{}, err
		}
		if found == (jurat.Hash{}) {
			return jurat.Hash{}, nil // not this member's turn yet, or nothing is left to take
		}
		tx = found
	}
	return tx, nil
}

// fileUnder brings a proof to one agreement if that has not happened, the
// culprit has something left to lose there, and it is this member's turn.
func (w *watcher) fileUnder(ctx context.Context, a *chain.Agreement, f *store.Fault, culprit jurat.Address, proof evidence.Proof) (jurat.Hash, error) {
	c := w.chain
	if tx, ok, err := chain.Proven(ctx, c.client, c.bound, a.ID, culprit, f.Evidence.Round); err != nil || ok {
		return tx, err
	}
	left, _, err := chain.ReadLock(ctx, c.client, c.bound, a.ID, culprit)
	if err != nil || left.Sign() == 0 || now() < f.Seen+w.turn(&f.Evidence) {
		return jurat.Hash{}, err
	}
	tx, slashes, err := chain.FileProof(ctx, c.sender, c.bound, a.Terms, proof)
	if chain.IsRevert(err, "Proven") {
		tx, _, err = chain.Proven(ctx, c.client, c.bound, a.ID, culprit, f.Evidence.Round)
		return tx, err
	}
	if err != nil {
		return jurat.Hash{}, err
	}
	for i := range slashes {
		w.log.Error("a bond was taken", "operator", slashes[i].Operator, "agreement", a.ID, "amount", slashes[i].Taken().String(), "tx", tx)
	}
	return tx, nil
}

// turn is how long others go first. The order follows from the fault, and the
// culprit is not in it.
func (w *watcher) turn(e *round.Evidence) jurat.Time {
	var b [10]byte
	binary.BigEndian.PutUint64(b[:], uint64(e.Round))
	binary.BigEndian.PutUint16(b[8:], uint16(e.Member))
	return w.turnAt(jurat.Keccak(b[:]), e.Member)
}

// turnAt is the same for the order that a seed gives.
func (w *watcher) turnAt(seed jurat.Hash, culprit jurat.MemberIndex) jurat.Time {
	rank := delivery.Rank(seed, w.committee.N(), w.self)
	if delivery.Rank(seed, w.committee.N(), culprit) < rank {
		rank--
	}
	return jurat.Time(rank) * jurat.Time(filingDelay.Milliseconds())
}

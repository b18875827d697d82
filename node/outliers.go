package node

import (
	"context"
	"encoding/binary"
	"maps"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/edge/chain"
)

// accused is a member under an agreement.
type accused struct {
	agreement jurat.Hash
	member    jurat.MemberIndex
}

// suspect is what is held of a member's outliers: by evidence.Together, those
// that are counted together. A restart forgets what was not filed: the evidence is
// kept, and a fault that lasts brings new samples.
type suspect map[uint64]*bundle

// bundle are samples that are counted together, one for each window, of which it
// is not known that they were proven.
type bundle struct {
	samples map[uint64]*evidence.Outlier // by window
	ready   jurat.Time                   // since when there are enough for a fault; 0 before
}

// bundlesKept bounds what is held of one suspect, half for each parity of windows.
const bundlesKept = 8

// sample looks for outliers in a report, and reports whether there was one.
func (w *watcher) sample(f *round.Finished) (found bool) {
	made := w.agreements.Load()
	if made == nil {
		return false
	}
	for i := range *made {
		under := &(*made)[i]
		c := w.caseOf(under)
		d := documentOf(w.committee, f)
		for _, p := range evidence.FindOutliers(c, d, int(under.Terms.Place)) {
			verdict, err := p.Check(c)
			if err != nil || p.Member == w.self {
				continue // of a time that is not paid for, most likely
			}
			found = w.keep(under, p, verdict.Window) || found
		}
	}
	return found
}

// caseOf is an agreement in the committee's epoch.
func (w *watcher) caseOf(a *chain.Agreement) *evidence.Case {
	members := make([]jurat.Address, w.committee.N())
	for i, m := range w.committee.Members {
		members[i] = m.Operator
	}
	return &evidence.Case{ID: a.ID, Terms: a.Terms, Activated: a.From, LockedUntil: a.LockedUntil, Now: now().Seconds(),
		From: a.From, To: a.Until, Members: members, Keys: w.keys}
}

// documentOf is a report with all that it came from.
func documentOf(c *jurat.Committee, f *round.Finished) *evidence.Document {
	d := &evidence.Document{Report: f.Report, Committee: *c, Leaves: f.Outcome.Leaves, Observers: f.Proposal.Propose.Observers}
	for _, o := range f.Proposal.Observations {
		d.Observations = append(d.Observations, evidence.SignedObservation{Observation: o.Observation, Sig: o.Sig})
	}
	return d
}

// keep adds a sample; false where its window has one.
func (w *watcher) keep(a *chain.Agreement, p *evidence.Outlier, window uint64) bool {
	who := accused{a.ID, p.Member}
	s := w.suspects[who]
	if s == nil {
		s = &suspect{}
		w.suspects[who] = s
	}
	together := evidence.Together(a.Terms, window)
	b := (*s)[together]
	if b == nil {
		b = &bundle{samples: map[uint64]*evidence.Outlier{}}
		(*s)[together] = b
		for len(*s) > bundlesKept {
			delete(*s, slices.Min(slices.Collect(maps.Keys(*s))))
		}
	}
	if b.samples[window] != nil {
		return false
	}
	b.samples[window] = p
	w.log.Warn("an observation is an outlier", "member", p.Member, "round", p.Shown.Report.Round.String(), "agreement", a.ID, "samples", len(b.samples), "of", a.Terms.Samples)
	return true
}

// fileSamples files what makes a fault. Fewer samples cost their filer gas and
// nobody else anything: they wait.
func (w *watcher) fileSamples(ctx context.Context) {
	made := w.agreements.Load()
	if made == nil {
		return
	}
	for i := range *made {
		under := &(*made)[i]
		for who, s := range w.suspects {
			if who.agreement != under.ID || now().Seconds() >= under.LockedUntil {
				continue
			}
			for together, b := range *s {
				if err := w.fileBundle(ctx, under, who.member, together, b); err != nil && ctx.Err() == nil && err.Error() != w.told[under.ID] {
					w.told[under.ID] = err.Error()
					w.log.Warn("outliers could not be filed", "member", who.member, "agreement", under.ID, "error", err)
				}
			}
		}
	}
}

// fileBundle files as many samples as make a fault with those that count
// already, where there are so many and it is this member's turn.
func (w *watcher) fileBundle(ctx context.Context, a *chain.Agreement, m jurat.MemberIndex, together uint64, b *bundle) error {
	if len(b.samples) == 0 {
		return nil
	}
	c, culprit := w.chain, w.committee.Members[m-1].Operator
	windows := slices.Sorted(maps.Keys(b.samples))
	count, err := chain.CountOutliers(ctx, c.client, c.bound, a, culprit, windows[0])
	if err != nil {
		return err
	}
	missing := int(uint64(a.Terms.Samples) - count%uint64(a.Terms.Samples))
	if len(windows) < missing {
		return nil
	}
	if b.ready == 0 {
		b.ready = now()
	}
	if now() < b.ready+w.turnAt(seedOf(a.ID, together, count), m) {
		return nil
	}
	if left, _, err := chain.ReadLock(ctx, c.client, c.bound, a.ID, culprit); err != nil || left.Sign() == 0 {
		return err
	}
	samples := make([]*evidence.Outlier, missing)
	for i := range samples {
		samples[i] = b.samples[windows[i]]
	}
	filed := chain.FileOutliers(ctx, c.sender, c.bound, a.Terms, samples)
	b.ready = 0
	for i, f := range filed {
		if f.Err != nil && (!chain.IsRefusal(f.Err) || chain.IsRevert(f.Err, "NotPaidFor")) {
			err = f.Err // the latter of a report newer than the newest block: it counts a block later
			continue
		}
		delete(b.samples, windows[i]) // it counts, or by the contract's word never will
		for k := range f.Slashes {
			w.log.Error("a bond was cut for outliers", "operator", f.Slashes[k].Operator, "agreement", a.ID, "amount", f.Slashes[k].Taken().String(), "tx", f.Tx)
		}
	}
	return err
}

// seedOf orders the members that may file the next fault of a bundle.
func seedOf(agreement jurat.Hash, together, count uint64) jurat.Hash {
	b := binary.BigEndian.AppendUint64(agreement[:], together)
	return jurat.Keccak(binary.BigEndian.AppendUint64(b, count))
}

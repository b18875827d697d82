package node

import (
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/record"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/core/wire"
)

// recordFrame is the first byte of what members tell each other so that all count
// the same.
const recordFrame = 0xd8

// wantedAtOnce is how many reports a member asks another for at a time.
const wantedAtOnce = 16

type heardRecords struct {
	from jurat.MemberIndex
	said *wire.Records
}

// Frame tells the recorder's frames from others.
func (r *recorder) Frame() byte { return recordFrame }

// Receive takes a frame of a member's; it never blocks.
func (r *recorder) Receive(from jurat.MemberIndex, frame []byte) error {
	m, err := r.codec.DecodeRecords(frame[1:])
	if err != nil {
		return err
	}
	select {
	case r.inbox <- heardRecords{from, m}:
	default: // it will be repeated
	}
	return nil
}

// share tells the others which reports this member knows of, up to the bound.
func (r *recorder) share() {
	frame := wire.AppendKnown([]byte{recordFrame}, r.ledger.Known(r.to))
	for i := range r.committee.Members {
		r.send(jurat.MemberIndex(i+1), frame)
	}
}

func (r *recorder) send(to jurat.MemberIndex, frame []byte) {
	if to != r.self {
		_ = r.network.Send(to, frame) // who is away hears it at the next repetition
	}
}

func (r *recorder) hear(h heardRecords) {
	switch {
	case h.said.Report != nil:
		r.learn(h.from, h.said.Report, h.said.Evidence)
	case len(h.said.Wanted) > 0:
		r.hand(h.from, h.said.Wanted)
	default:
		r.theirs[h.from] = h.said.Known
		r.ask(h.from)
	}
}

// ask asks a member for reports that it knows of and this one lacks.
func (r *recorder) ask(of jurat.MemberIndex) {
	lacking := r.ledger.Lacking(r.theirs[of], wantedAtOnce)
	if len(lacking) == 0 {
		return
	}
	r.asked[of] = map[jurat.Round]bool{}
	for _, number := range lacking {
		r.asked[of][number] = true
	}
	r.send(of, wire.AppendWanted([]byte{recordFrame}, lacking))
}

// hand gives a member the reports that it lacks, as far as they are held here.
func (r *recorder) hand(to jurat.MemberIndex, wanted []jurat.Round) {
	for _, number := range wanted[:min(len(wanted), wantedAtOnce)] {
		sworn, err := r.store.Sworn(number)
		if err != nil || sworn.Report.Epoch != r.committee.Epoch {
			continue
		}
		if frame, err := r.codec.AppendReport([]byte{recordFrame}, &sworn.Report, sworn.Proposal); err == nil {
			r.send(to, frame)
		}
	}
}

// learn takes in a report that was asked for, if it is what it says: the
// committee's, and, where evidence comes with it, what follows from that.
func (r *recorder) learn(from jurat.MemberIndex, report *jurat.SignedReport, p *round.Proposal) {
	if !r.asked[from][report.Round] {
		return // late, or never asked for
	}
	delete(r.asked[from], report.Round)
	if !r.ledger.Has(report.Round) && !r.verify(report, p) {
		r.network.Penalise(from)
		return
	}
	if len(r.asked[from]) == 0 {
		r.ask(from)
	}
}

func (r *recorder) verify(report *jurat.SignedReport, p *round.Proposal) bool {
	if report.Committee != r.committee.ID || report.Epoch != r.committee.Epoch || !r.keys.VerifyReport(report.Digest(), report.Signature) {
		return false
	}
	r.store.Keep(*report)
	if r.recount(report.Round) {
		return true // what this member was ready to swear is its evidence
	}
	r.ledger.Know(report.Round, report.Time)
	if p == nil {
		return true
	}
	d, err := documentFrom(report, r.committee, p)
	if err != nil {
		return false
	}
	if _, err := evidence.Audit(r.committee, d, 0); err != nil {
		return false
	}
	if err := r.store.Persist([]round.Record{p}); err != nil {
		r.log.Error("a report's evidence could not be kept", "round", report.Round.String(), "error", err)
		return true
	}
	r.ledger.Add(record.LineOf(r.committee, d))
	return true
}

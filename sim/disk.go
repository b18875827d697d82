package sim

import (
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// disk is a host's virtual disk. A write is atomic, as a store's transaction
// is: a crash leaves all of it or nothing.
type disk struct {
	saved     round.Saved
	proposals []*round.Proposal // ascending by round; the last keepProposals
	// backups are what saved was before each of the last writes, oldest first;
	// kept only where the plan may restore one.
	backups []round.Saved
	keep    int // how many backups to keep
}

// keepProposals is how many rounds' evidence a disk holds. The checks look only
// at rounds of which messages are still on their way.
const keepProposals = 128

// maxBackup is how many writes ago the oldest backup was made.
const maxBackup = 400

func (d *disk) write(records []round.Record) {
	if d.keep > 0 {
		if len(d.backups) == d.keep {
			d.backups = slices.Delete(d.backups, 0, 1)
		}
		d.backups = append(d.backups, d.saved)
	}
	for _, rec := range records {
		switch rec := rec.(type) {
		case *round.Answered:
			d.saved.Answered = rec.Round
		case *round.Swore:
			d.saved.Swore = *rec
		case *round.Proposal:
			if len(d.proposals) == keepProposals {
				d.proposals = slices.Delete(d.proposals, 0, 1)
			}
			d.proposals = append(d.proposals, rec)
		case *round.Bound:
			d.saved.Bound = rec
		case *round.Entered:
			d.saved.Entered = rec.Certificate
		case *round.Newest:
			report := rec.Report
			d.saved.Newest = &report
		}
	}
}

// read is what a start finds.
func (d *disk) read() round.Saved { return d.saved }

// restore puts an old backup in the disk's place: the disk as it was before
// the last writes.
func (d *disk) restore(writes int) {
	if writes == 0 || len(d.backups) == 0 {
		return
	}
	d.saved = d.backups[max(0, len(d.backups)-writes)]
	d.backups = nil
}

// proposal is the durable evidence of a digest.
func (d *disk) proposal(r jurat.Round, digest jurat.Hash) *round.Proposal {
	for i := len(d.proposals) - 1; i >= 0; i-- {
		if p := d.proposals[i]; p.Propose.Round == r && p.Propose.Digest == digest {
			return p
		}
	}
	return nil
}

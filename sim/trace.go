package sim

import (
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// trace writes a line of the transcript, with the time in seconds.
func (w *World) trace(format string, args ...any) {
	if w.line != nil {
		w.line(fmt.Sprintf("%3d.%03d  ", w.now/1000, w.now%1000) + fmt.Sprintf(format, args...))
	}
}

func (w *World) traceSend(h *host, to jurat.MemberIndex, msg round.Message) {
	if w.line == nil {
		return
	}
	arrow := "→"
	if !honest(h) {
		arrow = "⇝" // what corrupted members send
	}
	w.trace("%d%s%d %s", h.self, arrow, to, describe(msg))
}

func (w *World) traceRecord(h *host, rec round.Record) {
	if w.line == nil {
		return
	}
	switch rec := rec.(type) {
	case *round.Answered:
		w.trace("%d writes: answered %v", h.self, rec.Round)
	case *round.Swore:
		w.trace("%d writes: swore %v %s", h.self, rec.Round, short(rec.Digest))
	case *round.Proposal:
		w.trace("%d writes: evidence of %v %s", h.self, rec.Propose.Round, short(rec.Propose.Digest))
	case *round.Entered:
		w.trace("%d writes: entered view %d", h.self, rec.Certificate.View)
	case *round.Newest:
		w.trace("%d writes: newest report %v", h.self, rec.Report.Round)
	}
}

func (w *World) traceReport(h *host, f *round.Finished) {
	switch {
	case w.line == nil:
	case f.Outcome == nil:
		w.trace("%d delivers %v, whose proposal it did not see", h.self, f.Report.Round)
	default:
		w.trace("%d delivers %v: %s", h.self, f.Report.Round, wordList(f.Outcome.Words))
	}
}

package sim

import (
	"fmt"
	"strings"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// trace writes a line of the transcript, with the time in seconds.
func (w *World) trace(format string, args ...any) {
	if w.line != nil {
		w.line(fmt.Sprintf("%3d.%03d  ", w.now/1000, w.now%1000) + fmt.Sprintf(format, args...))
	}
}

func (w *World) traceSend(h *host, to []jurat.MemberIndex, msg round.Message) {
	if w.line == nil || len(to) == 0 {
		return
	}
	arrow := "→"
	if !honest(h) {
		arrow = "⇝" // what corrupted members send
	}
	w.trace("%d%s%s %s", h.self, arrow, memberList(to), describe(msg))
}

func memberList(members []jurat.MemberIndex) string {
	s := make([]string, len(members))
	for i, m := range members {
		s[i] = fmt.Sprint(m)
	}
	return strings.Join(s, ",")
}

// traceWrite tells of one write, which is one line because it is one transaction.
func (w *World) traceWrite(h *host, records []round.Record) {
	if w.line == nil {
		return
	}
	facts := make([]string, len(records))
	for i, rec := range records {
		switch rec := rec.(type) {
		case *round.Answered:
			facts[i] = fmt.Sprintf("answered %v", rec.Round)
		case *round.Swore:
			facts[i] = fmt.Sprintf("swore %v %s", rec.Round, short(rec.Digest))
		case *round.Proposal:
			facts[i] = fmt.Sprintf("evidence of %v", rec.Propose.Round)
		case *round.Bound:
			facts[i] = fmt.Sprintf("bound to %s by %v", short(rec.Payload), rec.Round())
		case *round.Entered:
			facts[i] = fmt.Sprintf("entered view %d", rec.Certificate.View)
		case *round.Newest:
			facts[i] = fmt.Sprintf("newest report %v", rec.Report.Round)
		}
	}
	w.trace("%d writes: %s", h.self, strings.Join(facts, ", "))
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

package wire

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/record"
	"github.com/jurat-network/jurat/core/round"
)

// Members say three things outside of rounds so that all count the same of each
// other: which reports they know of, which they want, and a report with its
// evidence. The first byte tells them apart.
const (
	recordsKnown  = 1
	recordsWanted = 2
	recordsReport = 3
)

const (
	// MaxWanted is how many reports one message asks for.
	MaxWanted = 64
	maxRuns   = 1 << 15
)

// Records is one of the three: Known, Wanted, or a Report with its Evidence.
type Records struct {
	Known    []record.Run  // reports that the sender knows of
	Wanted   []jurat.Round // reports that the sender lacks, at most MaxWanted
	Report   *jurat.SignedReport
	Evidence *round.Proposal // of Report; nil where the sender has only the report
}

// ErrRecords is returned for bytes that are none of the three.
var ErrRecords = errors.New("no message about records")

// AppendKnown and AppendWanted append the messages' one encoding.
func AppendKnown(b []byte, runs []record.Run) []byte {
	b = append(b, recordsKnown)
	for _, run := range runs[max(0, len(runs)-maxRuns):] {
		b = binary.BigEndian.AppendUint64(b, uint64(run.First))
		b = binary.BigEndian.AppendUint16(b, run.Count)
	}
	return b
}

func AppendWanted(b []byte, rounds []jurat.Round) []byte {
	b = append(b, recordsWanted)
	for _, r := range rounds {
		b = binary.BigEndian.AppendUint64(b, uint64(r))
	}
	return b
}

// AppendReport appends a report: its length (4 bytes) and frame, and then the
// evidence as it is stored, or nothing where it is nil.
func (c *Codec) AppendReport(b []byte, r *jurat.SignedReport, p *round.Proposal) ([]byte, error) {
	sworn, err := c.Encode(&round.Sworn{Report: *r}, nil)
	if err != nil {
		return nil, err
	}
	b = binary.BigEndian.AppendUint32(append(b, recordsReport), uint32(len(sworn)))
	b = append(b, sworn...)
	if p == nil {
		return b, nil
	}
	evidence, err := c.EncodeEvidence(p)
	return append(b, evidence...), err
}

// DecodeRecords reads one of the three. Nothing is checked beyond the form.
func (c *Codec) DecodeRecords(b []byte) (*Records, error) {
	if len(b) == 0 {
		return nil, fmt.Errorf("%w: it is empty", ErrRecords)
	}
	kind, b := b[0], b[1:]
	switch {
	case kind == recordsKnown && len(b)%10 == 0 && len(b)/10 <= maxRuns:
		m := &Records{Known: make([]record.Run, len(b)/10)}
		for i := range m.Known {
			m.Known[i] = record.Run{First: jurat.Round(binary.BigEndian.Uint64(b[10*i:])), Count: binary.BigEndian.Uint16(b[10*i+8:])}
			if m.Known[i].Count == 0 {
				return nil, fmt.Errorf("%w: a run of no rounds", ErrRecords)
			}
		}
		return m, nil
	case kind == recordsWanted && len(b)%8 == 0 && len(b)/8 <= MaxWanted:
		m := &Records{Wanted: make([]jurat.Round, len(b)/8)}
		for i := range m.Wanted {
			m.Wanted[i] = jurat.Round(binary.BigEndian.Uint64(b[8*i:]))
		}
		return m, nil
	case kind == recordsReport && len(b) >= 4:
		return c.decodeReport(b)
	}
	return nil, fmt.Errorf("%w: kind %d with %d bytes", ErrRecords, kind, len(b))
}

func (c *Codec) decodeReport(b []byte) (*Records, error) {
	size := binary.BigEndian.Uint32(b)
	if b = b[4:]; uint64(size) > uint64(len(b)) {
		return nil, fmt.Errorf("%w: a report of %d bytes in %d", ErrRecords, size, len(b))
	}
	msg, err := c.Decode(b[:size], nil)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrRecords, err)
	}
	sworn, ok := msg.(*round.Sworn)
	if !ok {
		return nil, fmt.Errorf("%w: a %s where a report should be", ErrRecords, msg.Kind())
	}
	m := &Records{Report: &sworn.Report}
	if b = b[size:]; len(b) > 0 {
		if m.Evidence, err = c.DecodeEvidence(b); err != nil {
			return nil, fmt.Errorf("%w: %w", ErrRecords, err)
		}
	}
	return m, nil
}

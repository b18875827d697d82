package evidence

import (
	"encoding/binary"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
)

// Docket is what was proven under one agreement: it says what a verdict costs
// whom, each thing once, as the contract Faults does. The zero Docket is of an
// agreement under which nothing was. It is for one caller at a time.
type Docket struct {
	proven map[jurat.Hash]bool
	// Samples by what Together says of their windows.
	outliers       map[jurat.Address]map[uint64]uint64
	contradictions map[uint64]contradictions
}

// contradictions are those that were counted.
type contradictions struct {
	count uint64
	first uint64 // Unix seconds of the earliest; 0 for none
}

// Sentence is what a verdict costs. Charges are in the order in which the
// contract makes them; what a lock no longer holds is not taken.
type Sentence struct {
	Charges []Charge
	Forfeit *Span // the fees of the periods that it touches; nil for none
	// EndFrom is from when on the fees of all epochs are forfeited, Unix seconds,
	// and the agreement ends; 0 where it goes on.
	EndFrom uint64
}

// Charge is taken of one operator's lock.
type Charge struct {
	Operator jurat.Address
	Whole    bool             // all that is left of it
	Amount   agreement.Amount // else at most this
}

// Span is a time whose fees are forfeited: [From, To), Unix seconds, in an epoch.
type Span struct {
	Epoch    uint32
	From, To uint64
}

// Kinds of what is proven once, beside the breaches.
const (
	provenSigned = 3 // operator, report's digest
	provenJoint  = 4 // window, epoch
)

// Enter enters a verdict on a case. The error is a *Refused by RuleProven where
// all of it was entered before; then nothing changes.
func (d *Docket) Enter(c *Case, v *Verdict) (*Sentence, error) {
	if d.proven == nil {
		d.contradictions = map[uint64]contradictions{}
		d.proven, d.outliers = map[jurat.Hash]bool{}, map[jurat.Address]map[uint64]uint64{}
	}
	switch v.Fault {
	case Condemned:
		return d.condemn(c, v)
	case Outlying:
		return d.outlier(c, v)
	case Contradicted:
		return d.contradict(c, v)
	}
	culprit := c.Members[v.Culprits[0]-1]
	if nullifier, first := d.once(c, culprit, uint8(v.Fault), uint64(v.Round), jurat.Hash{}); !first {
		return nil, refuse(RuleProven, "%s", nullifier)
	}
	return &Sentence{Charges: []Charge{{Operator: culprit, Whole: true}}}, nil
}

// once marks a nullifier, and reports whether it was not marked before:
// keccak256(abi.encode(agreement, operator, kind, round, subject)).
func (d *Docket) once(c *Case, operator jurat.Address, kind uint8, round uint64, subject jurat.Hash) (jurat.Hash, bool) {
	var b [160]byte
	copy(b[:], c.ID[:])
	copy(b[44:], operator[:])
	b[95] = kind
	binary.BigEndian.PutUint64(b[120:], round)
	copy(b[128:], subject[:])
	nullifier := jurat.Keccak(b[:])
	first := !d.proven[nullifier]
	d.proven[nullifier] = true
	return nullifier, first
}

// condemn charges culprits their whole locks, each once a report, and all others
// the joint share, once for each period of pay and epoch. So proofs of one fault,
// or of several in one period, come to the same in any order.
func (d *Docket) condemn(c *Case, v *Verdict) (*Sentence, error) {
	nullifier, news := d.once(c, jurat.Address{}, uint8(Condemned), 0, v.Digest)
	s := new(Sentence)
	named := make([]bool, len(c.Members)+1)
	for _, m := range v.Culprits {
		named[m] = true
		culprit := c.Members[m-1]
		if _, first := d.once(c, culprit, provenSigned, 0, v.Digest); first {
			news = true
			s.Charges = append(s.Charges, Charge{Operator: culprit, Whole: true})
		}
	}
	if !news {
		return nil, refuse(RuleProven, "%s", nullifier)
	}
	if c.Terms.Joint.IsZero() {
		s.Forfeit = &Span{v.Epoch, v.At, v.At + 1}
		return s, nil
	}
	window := (v.At - c.From) / uint64(c.Terms.Period)
	var epoch jurat.Hash
	binary.BigEndian.PutUint32(epoch[28:], v.Epoch)
	if _, first := d.once(c, jurat.Address{}, provenJoint, window, epoch); !first {
		return s, nil
	}
	for i, operator := range c.Members {
		if !named[i+1] {
			s.Charges = append(s.Charges, Charge{Operator: operator, Amount: c.Terms.Joint})
		}
	}
	return s, nil
}

func (d *Docket) outlier(c *Case, v *Verdict) (*Sentence, error) {
	culprit := c.Members[v.Culprits[0]-1]
	if nullifier, first := d.once(c, culprit, uint8(Outlying), v.Window, jurat.Hash{}); !first {
		return nil, refuse(RuleProven, "%s", nullifier)
	}
	if d.outliers[culprit] == nil {
		d.outliers[culprit] = map[uint64]uint64{}
	}
	key := Together(c.Terms, v.Window)
	d.outliers[culprit][key]++
	s := new(Sentence)
	if d.outliers[culprit][key]%uint64(c.Terms.Samples) == 0 {
		s.Charges = append(s.Charges, Charge{Operator: culprit, Amount: c.Terms.Penalty})
	}
	return s, nil
}

// Together is the same for windows whose samples are counted together: those of
// one parity among the same 4·samples. Two such samples are more than spacing
// apart, and a fault is something lasting, not a few bad moments in a year.
func Together(t *agreement.Terms, window uint64) uint64 {
	return 2*(window/(4*uint64(t.Samples))) + window%2
}

// contradict ends the agreement at the samples-th; a sample that turns up later
// and is earlier forfeits from there.
func (d *Docket) contradict(c *Case, v *Verdict) (*Sentence, error) {
	if nullifier, first := d.once(c, jurat.Address{}, uint8(Contradicted), v.Window, jurat.Hash{}); !first {
		return nil, refuse(RuleProven, "%s", nullifier)
	}
	key := Together(c.Terms, v.Window)
	s := d.contradictions[key]
	earlier := s.first == 0 || v.At < s.first
	if earlier {
		s.first = v.At
	}
	s.count++
	d.contradictions[key] = s
	if samples := uint64(c.Terms.Samples); s.count == samples || s.count > samples && earlier {
		return &Sentence{EndFrom: s.first}, nil
	}
	return new(Sentence), nil
}

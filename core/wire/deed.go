package wire

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/jurat-network/jurat"
)

// Deed is what a member tells the others of an action besides what its
// observations name: the body of its opinion, and, with a claim, the proof that
// the intent on which it acted was sworn.
type Deed struct {
	Request jurat.Hash
	Opinion []byte // action.Opinion.Encode; at most maxOpinion bytes
	Proof   *Proof // nil for none
}

// Proof is that a leaf is under a report of the committee's epoch: the report
// without what both sides know, its root being what leaf and path make.
type Proof struct {
	Round     jurat.Round
	Time      jurat.Time
	Signature jurat.Signature
	Path      []jurat.Hash
}

// Report is the report that the proof is about, if it is one of the leaf.
func (p *Proof) Report(committee jurat.Hash, epoch uint32, leaf jurat.Leaf) jurat.SignedReport {
	return jurat.SignedReport{
		Report:    jurat.Report{Committee: committee, Epoch: epoch, Round: p.Round, Time: p.Time, Root: jurat.RootOf(leaf.Hash(), p.Path)},
		Signature: p.Signature,
	}
}

const (
	maxOpinion  = 1024
	maxDeedPath = 32
	deedHead    = 32 + 2
	proofHead   = 8 + 8 + 20 + 32
)

// ErrDeed is returned for bytes that Append does not make.
var ErrDeed = errors.New("no message about an action")

// Append appends the one encoding: request, the opinion's length (2 bytes) and
// bytes, then nothing, or round and time (8 bytes each), the signature (52) and
// the path.
func (d *Deed) Append(b []byte) []byte {
	b = append(b, d.Request[:]...)
	b = binary.BigEndian.AppendUint16(b, uint16(len(d.Opinion)))
	b = append(b, d.Opinion...)
	if d.Proof == nil {
		return b
	}
	return d.Proof.append(b)
}

// append appends a proof; cutProof reads one of at least proofHead bytes, all of them.
func (p *Proof) append(b []byte) []byte {
	b = binary.BigEndian.AppendUint64(b, uint64(p.Round))
	b = binary.BigEndian.AppendUint64(b, uint64(p.Time))
	b = append(append(b, p.Signature.R[:]...), p.Signature.S[:]...)
	for _, h := range p.Path {
		b = append(b, h[:]...)
	}
	return b
}

func cutProof(b []byte) *Proof {
	p := &Proof{Round: jurat.Round(binary.BigEndian.Uint64(b)), Time: jurat.Time(binary.BigEndian.Uint64(b[8:]))}
	copy(p.Signature.R[:], b[16:])
	copy(p.Signature.S[:], b[36:])
	for b = b[proofHead:]; len(b) > 0; b = b[32:] {
		p.Path = append(p.Path, jurat.Hash(b))
	}
	return p
}

// DecodeDeed reads what Append wrote, into memory of its own. Nothing is checked
// beyond the form.
func DecodeDeed(b []byte) (*Deed, error) {
	if len(b) < deedHead {
		return nil, fmt.Errorf("%w: %d bytes", ErrDeed, len(b))
	}
	d := &Deed{Request: jurat.Hash(b)}
	size := int(binary.BigEndian.Uint16(b[32:]))
	if b = b[deedHead:]; size > maxOpinion || size > len(b) {
		return nil, fmt.Errorf("%w: an opinion of %d bytes", ErrDeed, size)
	}
	d.Opinion = append([]byte(nil), b[:size]...)
	if b = b[size:]; len(b) == 0 {
		return d, nil
	}
	if path := len(b) - proofHead; path < 0 || path%32 != 0 || path/32 > maxDeedPath {
		return nil, fmt.Errorf("%w: a proof of %d bytes", ErrDeed, len(b))
	}
	d.Proof = cutProof(b)
	return d, nil
}

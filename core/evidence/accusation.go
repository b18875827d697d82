package evidence

import (
	"encoding/json"
	"fmt"

	"github.com/jurat-network/jurat"
)

// AccusationFormat is the value of an accusation's "format".
const AccusationFormat = "jurat.accusation.v1"

// Accusation is a report that a committee swore and should not have, as whoever holds
// its evidence hands it to who files the proof: with the statements, if any, by which members
// are shown to have signed it.
type Accusation struct {
	Document *Document
	Signers  []Signer
}

type accusationJSON struct {
	Format   string          `json:"format"`
	Document json.RawMessage `json:"document"`
	Signers  []signerJSON    `json:"signers"`
}

type signerJSON struct {
	Member  jurat.MemberIndex       `json:"member"`
	Context jurat.Hash              `json:"context"`
	Sig     jurat.OperatorSignature `json:"signature"`
}

// MarshalJSON writes the form that ParseAccusation reads.
func (a *Accusation) MarshalJSON() ([]byte, error) {
	document, err := json.Marshal(a.Document)
	if err != nil {
		return nil, err
	}
	j := accusationJSON{Format: AccusationFormat, Document: document, Signers: make([]signerJSON, len(a.Signers))}
	for i, s := range a.Signers {
		j.Signers[i] = signerJSON(s)
	}
	return json.Marshal(j)
}

// ParseAccusation reads an accusation. It says nothing about whether it is true.
// Errors wrap ErrMalformed.
func ParseAccusation(data []byte) (*Accusation, error) {
	var j accusationJSON
	if err := decode(data, MaxLineBytes, &j); err != nil {
		return nil, err
	}
	if j.Format != AccusationFormat {
		return nil, fmt.Errorf("%w: format %q, want %q", ErrMalformed, clip(j.Format), AccusationFormat)
	}
	d, err := Parse(j.Document)
	if err != nil {
		return nil, err
	}
	a := &Accusation{Document: d}
	for _, s := range j.Signers {
		a.Signers = append(a.Signers, Signer(s))
	}
	return a, nil
}

// Proof is what the accusation proves of one feed, an index into the committee's list,
// or of any subject; nil where it proves nothing. Signatures are not checked.
func (a *Accusation) Proof(feed int) Proof {
	if p, double := FindDoubleLeaf(a.Document); double {
		p.Signers = a.Signers
		return p
	}
	if p := FindInvalid(a.Document, feed); p != nil {
		p.Signers = a.Signers
		return p
	}
	return nil
}

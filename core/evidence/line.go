package evidence

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/jurat-network/jurat"
)

// MaxLineBytes bounds what ParseLine reads: a document and its name.
const MaxLineBytes = MaxDocumentBytes + 128

// ErrAltered is returned for a document that is not the one that its name names.
var ErrAltered = errors.New("altered document")

// lineJSON is one line of a file of documents.
type lineJSON struct {
	Hash     jurat.Hash      `json:"hash"`
	Evidence json.RawMessage `json:"evidence"`
}

// Name is the keccak256 of a document as MarshalJSON writes it, and these bytes.
// It names the document, signatures included: what the report's digest names is
// the report alone.
func Name(d *Document) (jurat.Hash, []byte, error) {
	data, err := json.Marshal(d)
	return jurat.Keccak(data), data, err
}

// FormatLine writes a document with its name as a line of a file, newline included.
func FormatLine(d *Document) ([]byte, error) {
	name, data, err := Name(d)
	if err != nil {
		return nil, err
	}
	line, err := json.Marshal(lineJSON{name, data})
	return append(line, '\n'), err
}

// ParseLine reads what FormatLine writes, with or without the newline. Like
// Parse it says nothing about whether the document is true. Errors wrap
// ErrMalformed, or ErrAltered where the document has another name.
func ParseLine(line []byte) (*Document, jurat.Hash, error) {
	var l lineJSON
	if err := decode(line, MaxLineBytes, &l); err != nil {
		return nil, l.Hash, err
	}
	d, err := Parse(l.Evidence)
	if err != nil {
		return nil, l.Hash, err
	}
	name, _, err := Name(d)
	if err == nil && name != l.Hash {
		err = fmt.Errorf("%w: it hashes to %s, the line says %s", ErrAltered, name, l.Hash)
	}
	return d, l.Hash, err
}

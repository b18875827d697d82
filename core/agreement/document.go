package agreement

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/jurat-network/jurat/core/document"
)

// ErrTerms is returned for a document that holds no terms; the error beneath it,
// a *document.Error, names the line.
var ErrTerms = errors.New("terms document refused")

// Parse reads terms as people write them: one YAML document, of which JSON is a
// form, with every clause in it once and nothing else. Times are lengths with a
// unit, shares per cent, amounts whole numbers of smallest units: each reads to
// exactly the integer that is signed. It says nothing about whether the terms
// make sense: that is for Check.
func Parse(data []byte) (*Terms, error) {
	t := new(Terms)
	places, err := document.Decode(data, t)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrTerms, err)
	}
	if clause := places.Missing(t); clause != "" {
		return nil, fmt.Errorf("%w: %w", ErrTerms, places.Errorf("", "%s is missing; terms leave nothing to be guessed, so state it even where it is zero", clause))
	}
	return t, nil
}

// Document writes terms as JSON that Parse reads, a clause a line.
func (t *Terms) Document() []byte {
	b, err := json.MarshalIndent(t, "", "  ")
	if err != nil {
		panic(err) // hashes, integers and texts only: nothing in it can fail
	}
	return append(b, '\n')
}

// YAML writes terms as a document that people edit and Parse reads: each clause
// below what it means.
func (t *Terms) YAML() []byte { return document.Commented(*t) }

// ErrLimits is returned for a document that holds no limits; the error beneath
// it, a *document.Error, names the line.
var ErrLimits = errors.New("limits document refused")

// ParseLimits reads an operator's limits, strictly. A limit that is not stated is
// zero: it accepts nothing.
func ParseLimits(data []byte) (*Limits, error) {
	l := new(Limits)
	if _, err := document.Decode(data, l); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrLimits, err)
	}
	return l, nil
}

// Schema is the JSON Schema of the documents that Parse reads, for editors.
func Schema() []byte { return document.Schema("Jurat agreement", Terms{}) }

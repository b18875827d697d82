package evidence

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// ErrMalformed is returned for bytes that are not the expected document.
var ErrMalformed = errors.New("malformed document")

// maxDepth is deeper than any document of this package.
const maxDepth = 8

// decode reads exactly one JSON value into v and refuses what encoding/json
// lets pass: duplicate names (in any case), unknown names, trailing bytes, and
// more than limit bytes.
func decode(data []byte, limit int, v any) error {
	if len(data) > limit {
		return fmt.Errorf("%w: %d bytes; at most %d are read", ErrMalformed, len(data), limit)
	}
	if err := checkNames(data); err != nil {
		return fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(v); err != nil {
		return fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	return nil
}

// checkNames walks one JSON value and refuses objects that say a name twice:
// two readers could each believe another one of them.
func checkNames(data []byte) error {
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	if err := walk(d, 0); err != nil {
		return err
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return errors.New("bytes after the document")
	}
	return nil
}

func walk(d *json.Decoder, depth int) error {
	token, err := d.Token()
	if err != nil {
		return err
	}
	delim, ok := token.(json.Delim)
	if !ok {
		return nil
	}
	if depth == maxDepth {
		return errors.New("nested too deeply")
	}
	seen := map[string]bool{}
	for d.More() {
		if delim == '{' {
			name, err := d.Token()
			if err != nil {
				return err
			}
			folded := strings.ToLower(name.(string))
			if seen[folded] {
				return fmt.Errorf("%q is said twice", clip(folded))
			}
			seen[folded] = true
		}
		if err := walk(d, depth+1); err != nil {
			return err
		}
	}
	_, err = d.Token() // the closing delimiter
	return err
}

// hexBytes are written as 0x-prefixed lower-case hex.
type hexBytes []byte

func (b hexBytes) MarshalText() ([]byte, error) {
	return []byte("0x" + hex.EncodeToString(b)), nil
}

func (b *hexBytes) UnmarshalText(text []byte) error {
	digits, ok := bytes.CutPrefix(text, []byte("0x"))
	if !ok {
		return fmt.Errorf("%q does not begin with 0x", clip(string(text)))
	}
	*b = make([]byte, hex.DecodedLen(len(digits)))
	if _, err := hex.Decode(*b, digits); err != nil {
		return fmt.Errorf("%q: %w", clip(string(text)), err)
	}
	return nil
}

// fill copies b into dst, which fixes the length that b must have.
func (b hexBytes) fill(dst []byte, name string) error {
	if len(b) != len(dst) {
		return fmt.Errorf("%w: %s has %d bytes, want %d", ErrMalformed, name, len(b), len(dst))
	}
	copy(dst, b)
	return nil
}

// clip keeps hostile input from flooding an error message.
func clip(s string) string { return s[:min(len(s), 80)] }

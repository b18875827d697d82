package job

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"unicode/utf8"

	"github.com/jurat-network/jurat"
)

// The bounds of a source's answer. MaxBody is in bytes, after decompression.
const (
	MaxBody   = 1 << 20
	maxDepth  = 64
	maxValues = 100_000
)

var (
	errTooLarge  = errors.New("the answer is too large, too deep, or has too many values")
	errMalformed = errors.New("the answer is not strict JSON")
	errDuplicate = errors.New("a key is there twice")
)

// parseJSON reads a body strictly: one value, valid UTF-8, no key twice in an
// object. Numbers stay the text that the source wrote (json.Number); objects are
// map[string]any, lists []any.
func parseJSON(body []byte) (any, error) {
	switch {
	case len(body) > MaxBody:
		return nil, errTooLarge
	case !utf8.Valid(body):
		return nil, errMalformed
	}
	p := jsonParser{decoder: json.NewDecoder(bytes.NewReader(body))}
	p.decoder.UseNumber()
	v, err := p.value(0)
	if err != nil {
		return nil, err
	}
	if _, err := p.decoder.Token(); err != io.EOF {
		return nil, errMalformed
	}
	return v, nil
}

type jsonParser struct {
	decoder *json.Decoder
	values  int
}

func (p *jsonParser) value(depth int) (any, error) {
	if p.values++; depth > maxDepth || p.values > maxValues {
		return nil, errTooLarge
	}
	token, err := p.decoder.Token()
	if err != nil {
		return nil, errMalformed
	}
	switch token {
	case json.Delim('{'):
		return p.object(depth)
	case json.Delim('['):
		return p.list(depth)
	}
	return token, nil
}

func (p *jsonParser) object(depth int) (any, error) {
	object := map[string]any{}
	for p.decoder.More() {
		token, err := p.decoder.Token()
		key, ok := token.(string)
		if err != nil || !ok {
			return nil, errMalformed
		}
		if _, twice := object[key]; twice {
			return nil, errDuplicate
		}
		if object[key], err = p.value(depth + 1); err != nil {
			return nil, err
		}
	}
	return object, p.close()
}

func (p *jsonParser) list(depth int) (any, error) {
	list := []any{}
	for p.decoder.More() {
		v, err := p.value(depth + 1)
		if err != nil {
			return nil, err
		}
		list = append(list, v)
	}
	return list, p.close()
}

func (p *jsonParser) close() error {
	if _, err := p.decoder.Token(); err != nil {
		return errMalformed
	}
	return nil
}

// jsonReason is the typed form of parseJSON's errors.
func jsonReason(err error) jurat.Reason {
	if errors.Is(err, errTooLarge) {
		return jurat.ReasonTooLarge
	}
	return jurat.ReasonMalformed
}

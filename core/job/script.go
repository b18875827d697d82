package job

import (
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/fxamacker/cbor/v2"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/document"
)

// FromRequest is the Source of a Compute whose code comes with each request.
const FromRequest = "request"

// The bounds of what a request brings, those of Chainlink Functions.
const (
	MaxScript      = 30 << 10 // bytes of a request: its CBOR, source and arguments together
	maxScriptError = 256      // bytes of an error that a script ends with
)

// script is what a request to a job with FromRequest brings.
type script struct {
	source string
	args   []string
	bytes  []string // bytesArgs, each 0x and hex
}

// functionsRequest is the CBOR that Chainlink's FunctionsRequest library writes of a
// request: a map's entries, without the map's head or, as its toolkit writes them, with it.
// The library writes numbers as 256 bits behind tag 2.
type functionsRequest struct {
	CodeLocation    uint64          `cbor:"codeLocation"` // 0, inline
	Language        uint64          `cbor:"language"`     // 0, JavaScript
	Source          string          `cbor:"source"`
	Args            []string        `cbor:"args"`
	BytesArgs       [][]byte        `cbor:"bytesArgs"`
	SecretsLocation uint64          `cbor:"secretsLocation"`
	Secrets         cbor.RawMessage `cbor:"secrets"`
}

// scriptReader refuses keys that come twice or are none of these, and items after the map.
var scriptReader = func() cbor.DecMode {
	mode, err := cbor.DecOptions{DupMapKey: cbor.DupMapKeyEnforcedAPF, ExtraReturnErrors: cbor.ExtraDecErrorUnknownField,
		FieldNameMatching: cbor.FieldNameMatchingCaseSensitive, MaxNestedLevels: 4, MaxArrayElements: 4096}.DecMode()
	if err != nil {
		panic(err) // the options are constant
	}
	return mode
}()

// decodeScript reads a request. The error, ErrParams, says what to do instead of what
// is not taken.
func decodeScript(data []byte) (*script, error) {
	if len(data) == 0 || len(data) > MaxScript {
		return nil, fmt.Errorf("%w: %d bytes; a request of Chainlink Functions has 1 to %d", ErrParams, len(data), MaxScript)
	}
	const (
		majorMap = 5
		openMap  = 0xbf // a map whose end is marked
		mark     = 0xff
	)
	if data[0]>>5 != majorMap {
		data = append(append([]byte{openMap}, data...), mark)
	}
	var r functionsRequest
	if err := scriptReader.Unmarshal(data, &r); err != nil {
		return nil, fmt.Errorf("%w: not the CBOR of a FunctionsRequest: %w", ErrParams, err)
	}
	switch {
	case r.CodeLocation != 0:
		return nil, fmt.Errorf("%w: the source is not in the request; send it inline", ErrParams)
	case r.Language != 0:
		return nil, fmt.Errorf("%w: language %d; JavaScript, 0, is run", ErrParams, r.Language)
	case len(r.Secrets) != 0:
		return nil, fmt.Errorf("%w: secrets are not taken with a request; have the operators keep them, and ask a job that names them under compute.secrets", ErrParams)
	case r.Source == "":
		return nil, fmt.Errorf("%w: the request has no source", ErrParams)
	}
	s := &script{source: r.Source, args: r.Args, bytes: []string{}} // not nil: bytesArgs are these alone
	for _, b := range r.BytesArgs {
		s.bytes = append(s.bytes, "0x"+hex.EncodeToString(b))
	}
	return s, nil
}

// encode writes what decodeScript reads, in the order of FunctionsRequest.
func (s *script) encode() ([]byte, error) {
	entries := []any{"codeLocation", 0, "language", 0, "source", s.source}
	if len(s.args) > 0 {
		entries = append(entries, "args", s.args)
	}
	var raw [][]byte
	for _, text := range s.bytes {
		b, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrParams, err)
		}
		raw = append(raw, b)
	}
	if len(raw) > 0 {
		entries = append(entries, "bytesArgs", raw)
	}
	var data []byte
	for _, e := range entries {
		item, err := cbor.Marshal(e)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrParams, err)
		}
		data = append(data, item...)
	}
	return data, nil
}

// texts are the request as people read it: the source, then its arguments.
func (s *script) texts() []string {
	return append(append([]string{s.source}, s.args...), s.bytes...)
}

// checkScript completes a job whose code comes with each request: its output is that
// of Chainlink Functions, a response or an error.
func (j *Job) checkScript(places document.Places) error {
	c := j.Compute
	switch {
	case c.Source != FromRequest:
		return places.Errorf("compute.source", "want %s, for code that comes with each request, not %q; code of the job's own stands under javascript or code", FromRequest, excerpt([]byte(c.Source)))
	case j.Output != nil:
		return places.Errorf("output", "code that comes with the request answers bytes or an error; leave the output out")
	case len(j.Params) > 0:
		return places.Errorf("params", "the request brings the code and its arguments; leave params out")
	case len(c.Args) > 0:
		return places.Errorf("compute.args", "the request brings the code's arguments")
	case len(c.Secrets) > 0:
		return places.Errorf("compute.secrets", "whoever asks brings the code, and could do with a secret what it likes at its host; name secrets in a job with code of its own")
	}
	j.Output = &Output{Type: Struct, Fields: []Field{{Name: "response", Type: Bytes}, {Name: "err", Type: Bytes}}}
	return nil
}

// Stopped is the job's answer where its code gave no output for a reason that is the
// same on every oracle. Of a script that came with the request that is an answer too,
// with the words as its error, as Chainlink Functions has it.
func (c Computation) Stopped(words, problem string) Answer {
	if c.Script == "" {
		return c.Failed(jurat.ReasonComputation, problem)
	}
	if words == "" {
		words = problem
	}
	return c.said("", clipUTF8(words, maxScriptError))
}

// said is the answer of a script: a response or an error.
func (c Computation) said(response, err string) Answer {
	answer := c.answer
	answer.Values = []Datum{{Type: Bytes, Bytes: response}, {Type: Bytes, Bytes: err}}
	var failed error
	if answer.Result, failed = c.job.Output.Encode(answer.Values); failed != nil {
		return c.Failed(jurat.ReasonMalformed, failed.Error())
	}
	return answer
}

// clipUTF8 is a text's beginning of at most that many bytes, without half a character.
func clipUTF8(text string, most int) string {
	text = strings.ToValidUTF8(text, "?")
	for len(text) > most || !utf8.ValidString(text) {
		text = text[:min(len(text)-1, most)]
	}
	return text
}

// scriptOf reads a source and its arguments as people write them.
func scriptOf(texts []string) (*script, error) {
	if len(texts) == 0 || texts[0] == "" {
		return nil, fmt.Errorf("%w: there is no source", ErrParams)
	}
	s := &script{source: texts[0], args: texts[1:]}
	data, err := s.encode()
	if err != nil {
		return nil, err
	}
	return decodeScript(data)
}

// Word is the word besides its hash by which requests name a job whose code comes with
// them: its name in ASCII, as the ids of Chainlink's DONs are. ok is false of other jobs,
// and of names that do not fit in 32 bytes.
func (j *Job) Word() (word jurat.Hash, ok bool) {
	ok = j.takesScript() && len(j.Name) <= len(word)
	if ok {
		copy(word[:], j.Name)
	}
	return word, ok
}

var errNoScript = errors.New("the job's code comes with a request, and there is none")

package job

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cockroachdb/apd/v3"
	"github.com/jurat-network/jurat"
)

// Reading is what one source said, once: a value, or the reason why there is
// none. The zero Reading is of a source that has not answered yet.
type Reading struct {
	Reason  jurat.Reason // 0 where there is a value
	Value   *Datum       // a number exactly as the source wrote it; nil where there is a reason
	Depth   *Decimal     // behind the value, where the source states it; nil where it does not
	Time    jurat.Time   // of the value: the source's own, or of asking where the job names none
	Asked   jurat.Time   // when the source was asked
	Raw     string       // what was extracted, or how the answer began: clipped, printable
	Problem string       // for people; "" where there is a value
	Signed  *Statement   // where the job pins a signer; it was verified
	Label   string       // "simulated" or "recorded" where the venue says that it exists for development

	// Fields are the readings of a source that has Fields, in the order of the
	// output's; nil where there is a reason for all. Value is then nil.
	Fields []Reading
}

// of is the reading of one of the source's values.
func (r Reading) of(extract int) Reading {
	if len(r.Fields) == 0 {
		return r
	}
	field := r.Fields[extract]
	field.Label = r.Label
	return field
}

// Read makes a reading of the body that the source answered, with status 200,
// to a question of time asked.
func (s *Source) Read(body []byte, asked jurat.Time) Reading {
	r := Reading{Asked: asked, Time: asked, Raw: excerpt(body)}
	tree, err := s.document(body)
	if err != nil {
		return r.fail(jsonReason(err), "%s", err)
	}
	var timeText string
	if s.time != nil {
		var reason jurat.Reason
		if r.Time, timeText, reason, err = s.readTime(tree); err != nil {
			return r.fail(reason, "%s", err)
		}
	}
	if len(s.Fields) == 0 {
		r = s.extracts[0].read(tree, r)
		if r.Reason == 0 && s.Signed != nil {
			return s.verify(tree, r, timeText)
		}
		return r
	}
	whole := r
	for i := range s.extracts {
		whole.Fields = append(whole.Fields, s.extracts[i].read(tree, r))
	}
	return whole
}

// read takes one value out of an answer.
func (e *extract) read(tree any, r Reading) Reading {
	if e.of.Type.many() {
		r = e.readList(tree, r)
	} else {
		r = e.readOne(tree, r)
	}
	if r.Reason != 0 || e.depth == nil {
		return r
	}
	var ok bool
	if r.Depth, ok = readDepth(e.depth, tree); !ok {
		return r.fail(jurat.ReasonThin, "the source states no depth")
	}
	return r
}

func (e *extract) readOne(tree any, r Reading) Reading {
	found, count := e.find(tree)
	if count != 1 {
		return r.fail(jurat.ReasonNotFound, "path %s finds %s", e.path, countWord(count))
	}
	text, ok := scalarText(found, e.of.Type)
	if !ok {
		return r.fail(e.of.wrongKind(), "path %s finds %s", e.path, kindOf(found))
	}
	return e.take(text, r)
}

// take makes a value of what was found.
func (e *extract) take(text string, r Reading) Reading {
	r.Raw = excerpt([]byte(text))
	value, reason, problem := e.of.parse(text)
	if reason != 0 {
		return r.fail(reason, "path %s finds %s", e.path, problem)
	}
	if e.of.Type == Number {
		value.Number.d.Exponent -= int32(e.scale)
		problem := e.of.rangeProblem(&value.Number.d)
		if e.convert != nil { // judged once it is converted
			problem = ""
			if !isModerate(&value.Number.d) {
				problem = "too large or too fine"
			}
		}
		if problem != "" {
			return r.fail(jurat.ReasonRange, "%s", problem)
		}
	}
	r.Value = &value
	return r
}

// Recorded is the reading of a source that said a value, and a depth, at a time,
// as a tape has it: what Read makes of an answer in which its paths find these.
// A source that names no time is as old as the question, as ever.
func (s *Source) Recorded(value, depth string, at, asked jurat.Time) Reading {
	r := Reading{Asked: asked, Time: asked, Label: "recorded"}
	if s.time != nil {
		r.Time = at
	}
	if len(s.Fields) > 0 {
		return r.fail(jurat.ReasonNotFound, "a tape has one value a source")
	}
	e := &s.extracts[0]
	if r = e.take(value, r); r.Reason != 0 || e.depth == nil {
		return r
	}
	d, reason := parseDecimal(depth)
	if reason != 0 || d.Sign() < 0 || !isModerate(d) {
		return r.fail(jurat.ReasonThin, "the source states no depth")
	}
	r.Depth = &Decimal{}
	r.Depth.d.Set(d)
	return r
}

// readDepth takes a source's depth out of its answer.
func readDepth(find finder, tree any) (*Decimal, bool) {
	found, _ := find(tree)
	text, ok := scalarText(found, Number)
	if !ok {
		return nil, false
	}
	d, reason := parseDecimal(text)
	if reason != 0 || d.Sign() < 0 || !isModerate(d) {
		return nil, false
	}
	depth := &Decimal{}
	depth.d.Set(d)
	return depth, true
}

// wrongKind is the reason for an answer that is of another JSON type.
func (t *target) wrongKind() jurat.Reason {
	if t.Type == Number {
		return jurat.ReasonNotNumber
	}
	return jurat.ReasonMalformed
}

// Failure is the reading of a source that gave no body to read.
func Failure(reason jurat.Reason, problem string, asked jurat.Time) Reading {
	return Reading{Reason: reason, Asked: asked, Time: asked, Problem: excerpt([]byte(problem))}
}

func (r Reading) fail(reason jurat.Reason, format string, args ...any) Reading {
	r.Reason, r.Value, r.Depth = reason, nil, nil
	r.Problem = fmt.Sprintf(format, args...)
	return r
}

// absurd is the greatest value of a job that states no guards.max: venues that
// agree on a number which nothing costs have a common fault.
var absurd = apd.New(1, 18)

// rangeProblem says why a number is none that can be sworn, "" where it can.
func (t *target) rangeProblem(d *apd.Decimal) string {
	low, high := t.guards.Min, t.guards.Max
	if !t.signed && d.Sign() <= 0 {
		return "zero or negative"
	}
	if !isModerate(d) {
		return "too large or too fine"
	}
	if t.answer {
		if problem := t.swornProblem(d); problem != "" {
			return problem
		}
	}
	switch {
	case low != nil && d.Cmp(&low.d) < 0:
		return "below guards.min"
	case high != nil && d.Cmp(&high.d) > 0:
		return "above guards.max"
	case high == nil && d.Cmp(absurd) > 0:
		return "above 10^18; a job whose values are so large states guards.max"
	}
	return ""
}

// swornProblem says why a number does not fit where it is sworn.
func (t *target) swornProblem(d *apd.Decimal) string {
	scaled, err := scale(d, t.Decimals)
	switch {
	case err != nil || scaled.BitLen() > t.bits:
		return "too large to be sworn"
	case scaled.Sign() == 0 && d.Sign() != 0 && !t.signed:
		return fmt.Sprintf("zero at %d decimals", t.Decimals)
	}
	return ""
}

// readTime returns the value's own time, and the text that it was read from.
func (s *Source) readTime(tree any) (jurat.Time, string, jurat.Reason, error) {
	found, count := s.time(tree)
	if count != 1 {
		return 0, "", jurat.ReasonNotFound, fmt.Errorf("time_path %s finds %s", s.TimePath, countWord(count))
	}
	text, ok := scalarText(found, Number)
	if ok {
		if t, ok := parseTime(text); ok {
			return t, text, 0, nil
		}
	}
	return 0, "", jurat.ReasonMalformed, fmt.Errorf("time_path %s finds no Unix or RFC 3339 time", s.TimePath)
}

// scalarText is the text of a number or string, or, where a bool is wanted, of
// true or false.
func scalarText(v any, want Type) (string, bool) {
	switch v := v.(type) {
	case json.Number:
		return v.String(), true
	case string:
		return v, true
	case bool:
		return strconv.FormatBool(v), want == Bool || want == Text
	}
	return "", false
}

func kindOf(v any) string {
	switch v.(type) {
	case nil:
		return "null"
	case bool:
		return "true or false"
	case []any:
		return "a list"
	}
	return "an object"
}

func countWord(n int) string {
	if n == 0 {
		return "nothing"
	}
	return "more than one value"
}

// maxExcerpt is in bytes.
const maxExcerpt = 200

// excerpt makes a stranger's text safe to show: clipped, and with everything
// that does not print, line ends and direction marks among it, replaced.
func excerpt(text []byte) string {
	clipped := text[:min(len(text), maxExcerpt)]
	shown := strings.Map(func(r rune) rune {
		if r == utf8.RuneError || !unicode.IsPrint(r) {
			return '�'
		}
		return r
	}, string(clipped))
	if len(clipped) < len(text) {
		shown += "…"
	}
	return shown
}

package job

import (
	"errors"
	"fmt"
	"slices"

	"github.com/cockroachdb/apd/v3"
	"github.com/jurat-network/jurat"
)

// maxAhead is how far a source's clock may run ahead of the oracle's, in
// milliseconds.
const maxAhead jurat.Time = 10_000

// absurdFactor is how many times a value may exceed the median of all, or fall
// short of it, before its source is set aside as broken rather than divergent.
const absurdFactor = 10

// Result is what an oracle says of a feed at one time, and why.
type Result struct {
	Word       jurat.Word // a value in the feed's decimals, or a reason; never anything else
	SourceTime uint32     // Unix seconds of the oldest value that counted; 0 with a reason
	Problem    string     // for people; "" where there is a value
	Values     []ValueResult
	Sources    []SourceResult
}

// ValueResult is what a run made of one named value, of one field, or of the
// answer: first the values that the job names, in its order, then the answer.
type ValueResult struct {
	Name    string        `json:"name"` // "" for an answer without fields
	Type    Type          `json:"type,omitempty"`
	Unit    string        `json:"unit,omitempty"`    // of a number
	Formula string        `json:"formula,omitempty"` // "" where the sources speak of it
	Value   string        `json:"value,omitempty"`   // "" with a reason
	Reason  jurat.Reason  `json:"reason,omitempty"`  // 0 where there is a value
	Problem string        `json:"problem,omitempty"` // for people; "" where there is a value
	Time    jurat.Time    `json:"time,omitempty"`    // of the oldest value that counted; 0 with a reason
	Guards  []GuardResult `json:"guards,omitempty"`  // as far as they were looked at; of Explain alone
}

// SourceResult is the part in a result of one value that one source gave.
type SourceResult struct {
	Name    string       `json:"name"`
	Of      string       `json:"of,omitempty"`   // the named value or field that the source speaks of; "" for the answer
	Unit    string       `json:"unit,omitempty"` // of Value, where that is a number
	Venue   string       `json:"venue,omitempty"`
	Reason  jurat.Reason `json:"reason,omitempty"`  // 0 where the source is live
	Value   string       `json:"value,omitempty"`   // a number in full, without exponent; "" with a reason
	Counted bool         `json:"counted"`           // the value is one of those whose median is the result
	Time    jurat.Time   `json:"time,omitempty"`    // of the value; 0 with a reason
	Asked   jurat.Time   `json:"asked,omitempty"`   // when the source last answered; 0 before it first did
	Raw     string       `json:"raw,omitempty"`     // what the source said: clipped, printable
	Problem string       `json:"problem,omitempty"` // for people; "" where the source is live
	Label   string       `json:"label,omitempty"`   // as Reading has it

	Signed *Statement `json:"signed,omitempty"` // by the pinned signer, as Reading has it; nil without one or with a reason
}

// Evaluate combines the readings of a feed job's sources, one each in their order,
// at time now:
//
//  1. A source is live if its reading is a value, at most max_age old and at most
//     10 s ahead. The first live source of each venue speaks for it.
//  2. Voices more than ten times off the median of all are set aside as out of
//     range, if they are fewer than a third.
//  3. Fewer voices than min_sources: few-sources (or starting, while sources that
//     have not answered yet could make up the number).
//  4. The highest less the lowest is more than max_divergence of the median, or than
//     max_spread: divergent. So a value is near every voice, and one honest venue suffices.
//  5. The value is the median: the middle voice, or exactly the mean of the middle
//     two; rounded once, half to even, to the feed's decimals.
func (j *Job) Evaluate(readings []Reading, now jurat.Time) Result {
	return j.EvaluateAfter(nil, readings, now)
}

// EvaluateAfter is Evaluate with what was sworn before, for max_move.
func (j *Job) EvaluateAfter(memory *Memory, readings []Reading, now jurat.Time) Result {
	e := &evaluation{job: j, memory: memory, readings: readings, now: now}
	return e.run().result()
}

// result is what a feed job makes of a run.
func (e *evaluation) result() Result {
	j := e.job
	v := &e.values[len(e.values)-1]
	result := Result{Values: e.results(), Sources: e.rows(), Problem: v.problem}
	if v.reason != 0 {
		result.Word = jurat.ReasonWord(v.reason)
		return result
	}
	value, err := scale(&v.Number.d, j.Decimals)
	if err == nil {
		result.Word, err = jurat.BigWord(value)
	}
	if err != nil {
		result.Word, result.Problem = jurat.ReasonWord(jurat.ReasonRange), "the value does not fit the feed"
		return result
	}
	result.SourceTime = uint32(v.oldest.Seconds())
	return result
}

// evaluation is one run of a job over its sources' readings.
type evaluation struct {
	job       *Job
	args      Args
	memory    *Memory
	readings  []Reading
	now       jurat.Time
	explained bool // guards are taken down

	sources [][]SourceResult // of each value of each source
	values  []value          // one a target
	guards  [][]GuardResult  // of each target
}

// value is what is made of a target, or the reason why nothing is.
type value struct {
	Datum
	reason  jurat.Reason
	problem string
	oldest  jurat.Time // time of the oldest value that counted
}

func fail(reason jurat.Reason, format string, args ...any) value {
	return value{reason: reason, problem: fmt.Sprintf(format, args...)}
}

// failed is the value of a formula that has none.
func failed(err error) value {
	var none *noValue
	if errors.As(err, &none) {
		return value{reason: none.reason, problem: none.problem}
	}
	return fail(jurat.ReasonRange, "%s", err)
}

func (e *evaluation) run() *evaluation {
	j := e.job
	e.values, e.guards = make([]value, len(j.targets)), make([][]GuardResult, len(j.targets))
	for i := range j.Sources {
		e.sources = append(e.sources, make([]SourceResult, len(j.Sources[i].extracts)))
	}
	for _, i := range j.order {
		if t := &j.targets[i]; t.formula != nil {
			e.values[i] = e.compute(t)
		} else {
			e.values[i] = e.combine(i, e.voices(i))
		}
		e.values[i] = e.guard(i, e.values[i])
	}
	return e
}

// rows are the parts of all sources, in their order.
func (e *evaluation) rows() []SourceResult { return slices.Concat(e.sources...) }

// results are those of all targets.
func (e *evaluation) results() []ValueResult {
	results := make([]ValueResult, 0, len(e.values))
	for i := range e.values {
		t, v := &e.job.targets[i], &e.values[i]
		r := ValueResult{Name: t.Name, Type: t.Type, Formula: t.Value, Reason: v.reason, Problem: v.problem, Guards: e.guards[i]}
		if t.Type == Number {
			r.Unit = t.unit.String()
		}
		if v.reason == 0 {
			r.Value, r.Time = v.String(), v.oldest
		}
		results = append(results, r)
	}
	return results
}

// compute makes a value by its formula.
func (e *evaluation) compute(t *target) value {
	s := &scope{evaluation: e, oldest: e.now}
	d, err := t.formula.eval(s)
	if err != nil {
		return failed(err)
	}
	if t.Type == Number {
		if problem := t.rangeProblem(&d.Number.d); problem != "" {
			return fail(jurat.ReasonRange, "%s: %s", d, problem)
		}
	}
	return value{Datum: d, oldest: s.oldest}
}

// combine makes one value of the voices that speak of a target.
func (e *evaluation) combine(i int, voices []voice) value {
	t := &e.job.targets[i]
	if t.Type == Number {
		slices.SortStableFunc(voices, func(a, b voice) int { return a.number().Cmp(b.number()) })
		if !t.signed {
			voices = setAsideAbsurd(voices)
		}
	}
	count := func() string { return fmt.Sprint(len(voices)) }
	if !e.held(i, "min_sources", fmt.Sprint(t.guards.MinSources), count, len(voices) >= int(t.guards.MinSources)) {
		return e.tooFew(t, len(voices))
	}
	v := value{Datum: *voices[0].said, oldest: e.now}
	if t.Type == Number {
		middle := medianOf(voices)
		low, high := voices[0].number(), voices[len(voices)-1].number()
		if tripped := e.near(i, low, high, middle); tripped != "" {
			return divergent(t.guards, voices, middle, tripped)
		}
		v.Number.d.Set(middle)
	} else if t.Type == List && t.Of == Number {
		if v = e.elementwise(i, voices); v.reason != 0 {
			return v
		}
	} else if other := slices.IndexFunc(voices, func(o voice) bool { return !o.said.Equal(*voices[0].said) }); other >= 0 {
		return disagree(voices[0], voices[other])
	}
	if t.guards.MaxWeight != 0 {
		venue, share := heaviest(voices)
		found := func() string { return venue + " " + perCent(share) }
		if !e.held(i, "max_weight", t.guards.MaxWeight.String(), found, share.Cmp(apd.New(int64(t.guards.MaxWeight), -6)) <= 0) {
			return fail(jurat.ReasonWeight, "%s has %s of all; guards.max_weight is %s", venue, perCent(share), t.guards.MaxWeight)
		}
	}
	for _, voice := range voices {
		voice.result.Counted = true
		v.oldest = min(v.oldest, voice.time)
	}
	return v
}

// diverges reports whether high - low > share · |middle|.
func diverges(low, high, middle *apd.Decimal, share Percent) bool {
	var distance, allowed apd.Decimal
	exact(arithmetic.Sub(&distance, high, low))
	exact(arithmetic.Mul(&allowed, middle, apd.New(int64(share), -6)))
	return distance.Cmp(allowed.Abs(&allowed)) > 0
}

// spreadText is the distance from the lowest to the highest, of the median.
func spreadText(low, high, middle *apd.Decimal) string {
	var d apd.Decimal
	exact(arithmetic.Sub(&d, high, low))
	exact(arithmetic.Add(&d, &d, middle))
	return perCent(distance(&d, middle))
}

// tooFew says why there are not enough voices.
func (e *evaluation) tooFew(t *target, live int) value {
	starting := 0
	for _, row := range e.rows() {
		if row.Of == t.Name && row.Reason == jurat.ReasonStarting {
			starting++
		}
	}
	reason := jurat.ReasonFewSources
	if live+starting >= int(t.guards.MinSources) {
		reason = jurat.ReasonStarting
	}
	return fail(reason, "%d live of %d venues needed", live, t.guards.MinSources)
}

// divergent marks the voices that lie furthest from the median: beyond the
// allowed distance, or, where none does, the lowest and the highest.
func divergent(guards *Guards, voices []voice, middle *apd.Decimal, tripped string) value {
	low, high := voices[0].result, voices[len(voices)-1].result
	v := fail(jurat.ReasonDivergent, "%s says %s, %s says %s; %s", low.Name, low.Value, high.Name, high.Value, tripped)
	marked := false
	for _, v := range voices {
		if guards.apart(v.number(), middle, middle) || guards.apart(middle, v.number(), middle) {
			v.result.fail(jurat.ReasonDivergent, "far from the other sources")
			marked = true
		}
	}
	if !marked {
		low.fail(jurat.ReasonDivergent, "far from the other sources")
		high.fail(jurat.ReasonDivergent, "far from the other sources")
	}
	return v
}

// disagree marks two voices that say different things of what is no number.
func disagree(a, b voice) value {
	for _, v := range []voice{a, b} {
		v.result.fail(jurat.ReasonDivergent, fmt.Sprintf("says %s; the sources disagree", excerpt([]byte(v.said.String()))))
	}
	return fail(jurat.ReasonDivergent, "%s and %s say different things", a.result.Name, b.result.Name)
}

func (s *SourceResult) fail(reason jurat.Reason, problem string) {
	s.Reason, s.Value, s.Time, s.Problem, s.Signed = reason, "", 0, problem, nil
}

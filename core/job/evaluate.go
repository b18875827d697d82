package job

import (
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
	Sources    []SourceResult
}

// SourceResult is one source's part in a result, in the order of the job.
type SourceResult struct {
	Name    string
	Venue   string
	Reason  jurat.Reason // 0 where the source is live
	Value   string       // in full, without exponent; "" with a reason
	Counted bool         // the value is one of those whose median is the result
	Time    jurat.Time   // of the value; 0 with a reason
	Asked   jurat.Time   // when the source last answered; 0 before it first did
	Raw     string       // what the source said: clipped, printable
	Problem string       // for people; "" where the source is live
	Label   string       // as Reading has it
}

// voice is a live source that speaks for its venue.
type voice struct {
	index int // of the source
	value *apd.Decimal
	time  jurat.Time
}

// Evaluate combines the readings of the job's sources, one each in their order,
// at time now:
//
//  1. A source is live if its reading is a value, at most max_age old and at most
//     10 s ahead. The first live source of each venue speaks for it.
//  2. Voices more than ten times off the median of all are set aside as out of
//     range, if they are fewer than a third.
//  3. Fewer voices than min_sources: few-sources (or starting, while sources that
//     have not answered yet could make up the number).
//  4. The highest less the lowest is more than max_divergence of the median:
//     divergent. So a value is near every voice, and one honest venue suffices.
//  5. The value is the median: the middle voice, or exactly the mean of the middle
//     two; rounded once, half to even, to the feed's decimals.
func (j *Job) Evaluate(readings []Reading, now jurat.Time) Result {
	result := Result{Sources: make([]SourceResult, len(j.Sources))}
	voices := j.voices(readings, now, result.Sources)
	voices = setAsideAbsurd(voices, result.Sources)
	if len(voices) < int(j.Guards.MinSources) {
		return j.tooFew(result, len(voices))
	}
	low, high := voices[0], voices[len(voices)-1]
	middle := medianOf(voices)
	if diverges(low.value, high.value, middle, j.Guards.MaxDivergence) {
		return j.divergent(result, voices, middle)
	}
	value, err := scale(middle, j.Decimals)
	if err != nil {
		return result.fail(jurat.ReasonRange, "the median does not fit the feed")
	}
	if result.Word, err = jurat.BigWord(value); err != nil {
		return result.fail(jurat.ReasonRange, "the median does not fit the feed")
	}
	oldest := now
	for _, v := range voices {
		result.Sources[v.index].Counted = true
		oldest = min(oldest, v.time)
	}
	result.SourceTime = uint32(oldest.Seconds())
	return result
}

// voices fills in each source's result and returns the live sources that speak
// for their venues, ascending by value.
func (j *Job) voices(readings []Reading, now jurat.Time, results []SourceResult) []voice {
	var voices []voice
	spoken := make(map[string]bool, len(j.Sources))
	for i := range j.Sources {
		source := &j.Sources[i]
		var r Reading // of a source that has not answered, where there is none
		if i < len(readings) {
			r = readings[i]
		}
		r = j.aged(r, now)
		results[i] = SourceResult{Name: source.Name, Venue: source.Venue, Reason: r.Reason, Asked: r.Asked, Raw: r.Raw, Problem: r.Problem, Label: r.Label}
		if r.Reason != 0 {
			continue
		}
		results[i].Value, results[i].Time = r.Value.String(), r.Time
		if !spoken[source.Venue] {
			spoken[source.Venue] = true
			voices = append(voices, voice{i, &r.Value.d, r.Time})
		}
	}
	slices.SortStableFunc(voices, func(a, b voice) int { return a.value.Cmp(b.value) })
	return voices
}

// aged turns a reading into a reason where it has not come yet or is too old.
func (j *Job) aged(r Reading, now jurat.Time) Reading {
	switch {
	case r.Reason != 0:
		return r
	case r.Value == nil:
		return r.fail(jurat.ReasonStarting, "no answer yet")
	case r.Time > now+maxAhead:
		return r.fail(jurat.ReasonFuture, "%s ahead of this oracle's clock", Duration(r.Time-now))
	case r.Time+j.Guards.MaxAge.Time() < now:
		return r.fail(jurat.ReasonStale, "%s old; guards.max_age is %s", Duration(now-r.Time), j.Guards.MaxAge)
	}
	return r
}

// setAsideAbsurd drops the voices that are an order of magnitude off, as long as
// the others are so many that their median can be believed.
func setAsideAbsurd(voices []voice, results []SourceResult) []voice {
	if len(voices) == 0 {
		return voices
	}
	middle := medianOf(voices)
	factor := apd.New(absurdFactor, 0)
	var most, least apd.Decimal
	exact(arithmetic.Mul(&most, middle, factor))
	absurd := func(v voice) bool {
		exact(arithmetic.Mul(&least, v.value, factor))
		return v.value.Cmp(&most) > 0 || least.Cmp(middle) < 0
	}
	count := 0
	for _, v := range voices {
		if absurd(v) {
			count++
		}
	}
	if count > (len(voices)-1)/3 {
		return voices
	}
	return slices.DeleteFunc(voices, func(v voice) bool {
		if !absurd(v) {
			return false
		}
		results[v.index].fail(jurat.ReasonRange, "more than ten times off the median of all sources")
		return true
	})
}

func medianOf(voices []voice) *apd.Decimal {
	values := make([]*apd.Decimal, len(voices))
	for i, v := range voices {
		values[i] = v.value
	}
	return median(values)
}

// diverges reports whether high - low > share · middle.
func diverges(low, high, middle *apd.Decimal, share Percent) bool {
	var distance, allowed apd.Decimal
	exact(arithmetic.Sub(&distance, high, low))
	exact(arithmetic.Mul(&allowed, middle, apd.New(int64(share), -6)))
	return distance.Cmp(&allowed) > 0
}

// tooFew says why there are not enough voices.
func (j *Job) tooFew(result Result, live int) Result {
	starting := 0
	for _, s := range result.Sources {
		if s.Reason == jurat.ReasonStarting {
			starting++
		}
	}
	reason := jurat.ReasonFewSources
	if live+starting >= int(j.Guards.MinSources) {
		reason = jurat.ReasonStarting
	}
	return result.fail(reason, "%d live of %d venues needed", live, j.Guards.MinSources)
}

// divergent marks the voices that lie furthest from the median: beyond the
// allowed distance, or, where none does, the lowest and the highest.
func (j *Job) divergent(result Result, voices []voice, middle *apd.Decimal) Result {
	low, high := voices[0], voices[len(voices)-1]
	problem := fmt.Sprintf("%s says %s, %s says %s; guards.max_divergence is %s",
		j.Sources[low.index].Name, result.Sources[low.index].Value,
		j.Sources[high.index].Name, result.Sources[high.index].Value, j.Guards.MaxDivergence)
	marked := false
	for _, v := range voices {
		if diverges(v.value, middle, middle, j.Guards.MaxDivergence) || diverges(middle, v.value, middle, j.Guards.MaxDivergence) {
			result.Sources[v.index].fail(jurat.ReasonDivergent, "far from the other sources")
			marked = true
		}
	}
	if !marked {
		result.Sources[low.index].fail(jurat.ReasonDivergent, "far from the other sources")
		result.Sources[high.index].fail(jurat.ReasonDivergent, "far from the other sources")
	}
	return result.fail(jurat.ReasonDivergent, "%s", problem)
}

func (r Result) fail(reason jurat.Reason, format string, args ...any) Result {
	r.Word, r.SourceTime = jurat.ReasonWord(reason), 0
	r.Problem = fmt.Sprintf(format, args...)
	return r
}

func (s *SourceResult) fail(reason jurat.Reason, problem string) {
	s.Reason, s.Value, s.Time, s.Problem = reason, "", 0, problem
}

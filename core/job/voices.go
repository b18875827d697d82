package job

import (
	"slices"

	"github.com/cockroachdb/apd/v3"
	"github.com/jurat-network/jurat"
)

// voice is a live source that speaks for its venue.
type voice struct {
	result *SourceResult
	said   *Datum
	depth  *Decimal // nil where the source states none
	time   jurat.Time
}

func (v voice) number() *apd.Decimal { return &v.said.Number.d }

// voices judges the sources that speak of a target, and returns those that are
// live and speak for their venue.
func (e *evaluation) voices(target int) []voice {
	var voices []voice
	spoken := map[string]bool{}
	for i := range e.job.Sources {
		source := &e.job.Sources[i]
		var whole Reading // of a source that has not answered, where there is none
		if i < len(e.readings) {
			whole = e.readings[i]
		}
		for k := range source.extracts {
			extract, result := &source.extracts[k], &e.sources[i][k]
			if extract.target != target {
				continue
			}
			r := e.converted(deep(e.aged(whole.of(k), extract.of.guards), extract.of.guards), extract)
			*result = SourceResult{Name: source.Name, Of: extract.of.Name, Venue: source.Venue,
				Reason: r.Reason, Asked: r.Asked, Raw: r.Raw, Problem: r.Problem, Label: r.Label}
			if extract.of.Type == Number {
				result.Unit = extract.of.unit.String()
			}
			if r.Reason != 0 {
				continue
			}
			result.Value, result.Time, result.Signed = r.Value.String(), r.Time, r.Signed
			if !spoken[source.Venue] {
				spoken[source.Venue] = true
				voices = append(voices, voice{result, r.Value, r.Depth, r.Time})
			}
		}
	}
	return voices
}

// deep turns a reading with too little behind it into a reason.
func deep(r Reading, guards *Guards) Reading {
	if r.Reason != 0 || guards.MinDepth == nil || r.Depth.d.Cmp(&guards.MinDepth.d) >= 0 {
		return r
	}
	return r.fail(jurat.ReasonThin, "depth %s; guards.min_depth is %s", r.Depth, guards.MinDepth)
}

// converted applies a source's formula to what it said.
func (e *evaluation) converted(r Reading, x *extract) Reading {
	if r.Reason != 0 || x.convert == nil {
		return r
	}
	s := &scope{evaluation: e, it: r.Value, oldest: r.Time}
	d, err := x.convert.eval(s)
	if err != nil {
		v := failed(err)
		return r.fail(v.reason, "%s", v.problem)
	}
	if problem := x.of.rangeProblem(&d.Number.d); problem != "" {
		return r.fail(jurat.ReasonRange, "%s: %s", d, problem)
	}
	r.Value, r.Time = &d, s.oldest
	return r
}

// aged turns a reading into a reason where it has not come yet or is too old.
func (e *evaluation) aged(r Reading, guards *Guards) Reading {
	now := e.now
	switch {
	case r.Reason != 0:
		return r
	case r.Value == nil:
		return r.fail(jurat.ReasonStarting, "no answer yet")
	case r.Time > now+maxAhead:
		return r.fail(jurat.ReasonFuture, "%s ahead of this oracle's clock", Duration(r.Time-now))
	case r.Time+guards.MaxAge.Time() < now:
		return r.fail(jurat.ReasonStale, "%s old; guards.max_age is %s", Duration(now-r.Time), guards.MaxAge)
	}
	return r
}

// setAsideAbsurd drops the voices that are an order of magnitude off, as long as
// the others are so many that their median can be believed.
func setAsideAbsurd(voices []voice) []voice {
	if len(voices) == 0 {
		return voices
	}
	middle := medianOf(voices)
	factor := apd.New(absurdFactor, 0)
	var most, least apd.Decimal
	exact(arithmetic.Mul(&most, middle, factor))
	absurd := func(v voice) bool {
		exact(arithmetic.Mul(&least, v.number(), factor))
		return v.number().Cmp(&most) > 0 || least.Cmp(middle) < 0
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
		v.result.fail(jurat.ReasonRange, "more than ten times off the median of all sources")
		return true
	})
}

func medianOf(voices []voice) *apd.Decimal {
	values := make([]*apd.Decimal, len(voices))
	for i, v := range voices {
		values[i] = v.number()
	}
	return median(values)
}

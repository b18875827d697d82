package job

import (
	"fmt"
	"strings"

	"github.com/cockroachdb/apd/v3"
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/document"
)

// Guards are the conditions under which the oracle states a value.
type Guards struct {
	MinSources    uint16   `yaml:"min_sources,omitempty" json:"min_sources" doc:"least number of live venues; 3 where absent. A job with fewer venues must state it"`
	MaxAge        Duration `yaml:"max_age,omitempty" json:"max_age" doc:"greatest age of a source's value; 1m where absent. More than interval and timeout together"`
	MaxDivergence Percent  `yaml:"max_divergence,omitempty" json:"max_divergence" doc:"greatest distance from the lowest to the highest live value, relative to their median; where absent 5%, or none beside max_spread; at most 50%"`
	MaxSpread     *Decimal `yaml:"max_spread,omitempty" json:"max_spread,omitempty" doc:"greatest distance from the lowest to the highest live value, in the value's own unit: for what may be near zero, where a share of the median is nothing"`
	MaxWeight     Percent  `yaml:"max_weight,omitempty" json:"max_weight,omitempty" doc:"greatest share of one venue: in the depth that the sources state, or, where none states one, in the number of live venues"`
	MinDepth      *Decimal `yaml:"min_depth,omitempty" json:"min_depth,omitempty" doc:"least depth or volume that a source must state, in the unit that it states it in"`
	MaxMove       *Move    `yaml:"max_move,omitempty" json:"max_move,omitempty" doc:"of a feed: greatest movement in a time from what was sworn before, such as 10%/1m"`
	Min           *Decimal `yaml:"min,omitempty" json:"min,omitempty" doc:"a source's value below this is out of range"`
	Max           *Decimal `yaml:"max,omitempty" json:"max,omitempty" doc:"a source's value above this is out of range; 10^18 where absent"`
	Reference     string   `yaml:"reference,omitempty" json:"reference,omitempty" doc:"formula of a value that this one must be near, such as an exchange rate from a chain times a price"`
	MaxDistance   Percent  `yaml:"max_distance,omitempty" json:"max_distance,omitempty" doc:"greatest distance from reference, relative to it"`
}

// GuardResult is one guard of a run.
type GuardResult struct {
	Guard string `json:"guard"` // its key
	Limit string `json:"limit"` // as the job has it
	Found string `json:"found"` // what was held against it
	Held  bool   `json:"held"`
}

// inherit fills in from the job what a named value's guards leave out.
func (g *Guards) inherit(from *Guards, places document.Places, path string) {
	if g == nil {
		return
	}
	if places[path+".min_sources"] == nil {
		g.MinSources = from.MinSources
	}
	if places[path+".max_age"] == nil {
		g.MaxAge = from.MaxAge
	}
	if places[path+".max_divergence"] == nil && g.MaxSpread == nil {
		g.MaxDivergence = from.shareApart()
	}
}

// shareApart is what a named value inherits as max_divergence; max_spread is in the
// answer's unit.
func (g *Guards) shareApart() Percent {
	if g.MaxDivergence == 0 {
		return DefaultMaxDivergence
	}
	return g.MaxDivergence
}

// apart reports whether low and high are further from each other than the guards
// allow about a median of middle.
func (g *Guards) apart(low, high, middle *apd.Decimal) bool {
	return g.MaxDivergence != 0 && diverges(low, high, middle, g.MaxDivergence) || g.MaxSpread != nil && between(low, high).Cmp(&g.MaxSpread.d) > 0
}

// near holds low and high against the guards of divergence, and returns the one
// that trips, "" where none does.
func (e *evaluation) near(i int, low, high, middle *apd.Decimal) (tripped string) {
	g := e.job.targets[i].guards
	if g.MaxDivergence != 0 {
		spread := func() string { return spreadText(low, high, middle) }
		if !e.held(i, "max_divergence", g.MaxDivergence.String(), spread, !diverges(low, high, middle, g.MaxDivergence)) {
			return "guards.max_divergence is " + g.MaxDivergence.String()
		}
	}
	if g.MaxSpread != nil {
		spread := func() string { return Decimal{*between(low, high)}.String() }
		if !e.held(i, "max_spread", g.MaxSpread.String(), spread, between(low, high).Cmp(&g.MaxSpread.d) <= 0) {
			return "guards.max_spread is " + g.MaxSpread.String()
		}
	}
	return ""
}

// between is the distance from low to high.
func between(low, high *apd.Decimal) *apd.Decimal {
	var d apd.Decimal
	exact(arithmetic.Sub(&d, high, low))
	return &d
}

// check checks a target's guards; path is theirs in the document.
func (t *target) checkGuards(places document.Places, path string, feed bool) error {
	g := t.guards
	switch {
	case g.MinSources == 0:
		return places.Errorf(path+".min_sources", "at least one source must be live")
	case g.MaxAge < 1000 || g.MaxAge > maxAge:
		return places.Errorf(path+".max_age", "%s is outside 1s to %s", g.MaxAge, maxAge)
	case g.MaxSpread != nil && (g.MaxSpread.d.Sign() <= 0 || !isModerate(&g.MaxSpread.d)):
		return places.Errorf(path+".max_spread", "want a distance above zero, in the unit of the value")
	case g.MaxSpread != nil && t.scalar() != Number && path != "guards":
		return places.Errorf(path+".max_spread", "%s is no number", t.Name)
	case g.MaxDivergence == 0 && (g.MaxSpread == nil || places[path+".max_divergence"] != nil) || g.MaxDivergence > maxDivergence:
		return places.Errorf(path+".max_divergence", "%s is outside 0.0001%% to %s", g.MaxDivergence, maxDivergence)
	case g.Min != nil && g.Max != nil && g.Min.d.Cmp(&g.Max.d) >= 0:
		return places.Errorf(path+".max", "max is not above min")
	case g.MinDepth != nil && g.MinDepth.d.Sign() <= 0:
		return places.Errorf(path+".min_depth", "want more than zero")
	case places[path+".max_weight"] != nil && g.MaxWeight == 0:
		return places.Errorf(path+".max_weight", "no venue may have any weight")
	case g.MaxMove != nil && !feed:
		return places.Errorf(path+".max_move", "only a feed's answer has been sworn before")
	case (g.Reference == "") != (g.MaxDistance == 0):
		return places.Errorf(path, "reference and max_distance go together")
	case g.Reference != "" && t.Type != Number:
		return places.Errorf(path+".reference", "%s is no number", t.Name)
	case t.formula != nil && (g.MinDepth != nil || g.MaxWeight != 0):
		return places.Errorf(path, "no source speaks of a formula: guard the depth and weight of the values in it")
	}
	return nil
}

// checkDepths sees that the sources of a target state their depth where its guards
// need one.
func (j *Job) checkDepths(i int, places document.Places) error {
	g := j.targets[i].guards
	var with, without []string // places of sources
	for s := range j.Sources {
		for _, e := range j.Sources[s].extracts {
			if e.target != i {
				continue
			}
			if e.depth == nil {
				without = append(without, fmt.Sprintf("sources[%d]", s))
			} else {
				with = append(with, fmt.Sprintf("sources[%d]", s))
			}
		}
	}
	if len(without) > 0 && (g.MinDepth != nil || g.MaxWeight != 0 && len(with) > 0) {
		return places.Errorf(without[0], "state the path of its depth or volume under depth: the guards need that of every source")
	}
	return nil
}

// held takes down a guard in a run that is to be explained, and returns whether
// it held.
func (e *evaluation) held(i int, guard, limit string, found func() string, held bool) bool {
	if e.explained {
		e.guards[i] = append(e.guards[i], GuardResult{guard, limit, found(), held})
	}
	return held
}

// guard holds a number that was made of sources or by a formula against the
// guards that do not care how: its movement and its reference.
func (e *evaluation) guard(i int, v value) value {
	t := &e.job.targets[i]
	if v.reason != 0 || t.Type != Number {
		return v
	}
	if move := t.guards.MaxMove; move != nil {
		share, from := e.memory.move(&v.Number.d, t.Decimals, *move, e.now)
		found := func() string { return perCent(share) + " of " + from }
		if !e.held(i, "max_move", move.String(), found, share == nil || share.Cmp(apd.New(int64(move.Share), -6)) <= 0) {
			return fail(jurat.ReasonMoved, "%s is %s away from %s; guards.max_move is %s", v.Datum, perCent(share), from, move)
		}
	}
	if t.reference == nil {
		return v
	}
	s := &scope{evaluation: e, oldest: v.oldest}
	reference, err := t.reference.eval(s)
	if err != nil {
		none := failed(err)
		return fail(none.reason, "guards.reference: %s", none.problem)
	}
	share := distance(&v.Number.d, &reference.Number.d)
	found := func() string { return perCent(share) + " from " + reference.String() }
	if !e.held(i, "reference", t.guards.MaxDistance.String(), found, share != nil && share.Cmp(apd.New(int64(t.guards.MaxDistance), -6)) <= 0) {
		return fail(jurat.ReasonBound, "%s is %s away from %s = %s; guards.max_distance is %s",
			v.Datum, perCent(share), t.guards.Reference, reference, t.guards.MaxDistance)
	}
	v.oldest = s.oldest
	return v
}

// heaviest is the venue with the greatest weight, as a share.
func heaviest(voices []voice) (venue string, share *apd.Decimal) {
	total, most := new(apd.Decimal), new(apd.Decimal)
	for _, v := range voices {
		weight := apd.New(1, 0)
		if v.depth != nil {
			weight = &v.depth.d
		}
		exact(arithmetic.Add(total, total, weight))
		if weight.Cmp(most) > 0 || venue == "" {
			venue, most = v.result.Venue, weight
		}
	}
	share = new(apd.Decimal)
	if total.IsZero() {
		return venue, apd.New(1, 0)
	}
	if _, err := formulaArithmetic.Quo(share, most, total); err != nil {
		return venue, apd.New(1, 0)
	}
	return venue, share
}

// distance is |x - y| as a share of |y|; nil where y is zero and x is not.
func distance(x, y *apd.Decimal) *apd.Decimal {
	var d apd.Decimal
	if _, err := formulaArithmetic.Sub(&d, x, y); err != nil {
		return nil
	}
	if d.IsZero() {
		return &d
	}
	if y.IsZero() {
		return nil
	}
	if _, err := formulaArithmetic.Quo(&d, d.Abs(&d), new(apd.Decimal).Abs(y)); err != nil {
		return nil
	}
	return &d
}

// perCent writes a share with two decimals; "infinitely far" for nil.
func perCent(share *apd.Decimal) string {
	if share == nil {
		return "infinitely far"
	}
	var d apd.Decimal
	if _, err := arithmetic.Quantize(&d, new(apd.Decimal).Set(share), -4); err != nil {
		return "more than anything"
	}
	d.Exponent += 2
	return strings.TrimSuffix(d.Text('f'), ".00") + "%"
}

package job

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/jurat-network/jurat/core/document"
)

// target is a value that is made: a named value, the feed's number, or one field
// of an answer. Targets are in the order of the document, named values first.
type target struct {
	Field
	at        string // its path in the document; "" for the answer
	unit      dimension
	answer    bool // a part of the answer, not only on the way to it
	bits      int  // most bits of the integer that is sworn, besides its sign
	signed    bool // zero and negative numbers are values
	guards    *Guards
	formula   *formula // nil where sources speak of it
	reference *formula // of guards.reference; nil without one
}

// extract is one value that a source gives.
type extract struct {
	target  int    // its index in Job.targets
	path    string // as the document has it
	scale   uint8  // the source's
	find    finder
	list    lister    // instead of find, of a list or set
	depth   finder    // of the source; nil without one
	unit    dimension // of what the path finds
	convert *formula  // to the target's unit; nil where it is that

	of *target
}

// Says is the unit of what the source's path finds, such as ETH/BTC; "" for a
// source of several values.
func (s *Source) Says() string {
	if len(s.extracts) != 1 {
		return ""
	}
	return s.extracts[0].unit.String()
}

// plan lists the job's targets, and checks them as far as they stand alone.
func (j *Job) plan(places document.Places) error {
	if len(j.Values) > maxNamed {
		return places.Errorf("values", "%d values; at most %d", len(j.Values), maxNamed)
	}
	for i := range j.Values {
		v, path := &j.Values[i], fmt.Sprintf("values[%d]", i)
		if v.Type == "" {
			v.Type = Number
		}
		f := Field{Name: v.Name, Type: v.Type, Unit: v.Unit, Value: v.Value}
		if err := checkTyped(places, path, f, []Type{Number, Text, Bytes, Bool}); err != nil {
			return err
		}
		v.Guards.inherit(&j.Guards, places, path+".guards")
		j.targets = append(j.targets, target{Field: f, at: path, guards: j.guardsOf(v), bits: 255})
	}
	if j.Compute != nil { // whose code makes the answer of the named values
		return j.checkTargets(places)
	}
	if j.Output == nil {
		whole := Field{Type: Number, Decimals: j.Decimals, Unit: j.Base + "/" + j.Quote, Value: j.Value}
		j.targets = append(j.targets, target{Field: whole, answer: true, bits: 127, guards: &j.Guards})
	} else {
		for i, f := range j.Output.Flat() {
			t := target{Field: f, at: fmt.Sprintf("output.fields[%d]", i), answer: true, bits: 255, guards: &j.Guards}
			if j.Output.Type != Struct {
				t.at, t.Value = "", j.Value
			}
			j.targets = append(j.targets, t)
		}
		if j.Output.Type == Struct && j.Value != "" {
			return places.Errorf("value", "the output is a struct: write the formula of each field")
		}
	}
	return j.checkTargets(places)
}

// guardsOf are the guards of a named value.
func (j *Job) guardsOf(v *Value) *Guards {
	if v.Guards != nil {
		return v.Guards
	}
	return &Guards{MinSources: j.Guards.MinSources, MaxAge: j.Guards.MaxAge, MaxDivergence: j.Guards.shareApart()}
}

// checkTargets gives targets their units and sees that no two have one name.
func (j *Job) checkTargets(places document.Places) error {
	names := map[string]bool{it: true}
	for i := range j.targets {
		t := &j.targets[i]
		if names[t.Name] || !t.answer && j.hasParam(t.Name) {
			return places.Errorf(t.at+".name", "%q is something else already", t.Name)
		}
		names[t.Name] = t.Name != ""
		t.signed = t.guards.Min != nil && t.guards.Min.d.Sign() <= 0 && (!t.answer || j.Output != nil)
		var err error
		if t.unit, err = parseDimension(t.Unit); j.Output == nil && t.answer {
			t.unit, err = pairOf(j.Base, j.Quote), nil
		}
		if err != nil {
			return places.Errorf(t.at+".unit", "%s", err)
		}
	}
	return nil
}

// compileFormulas compiles what is computed, once the sources are known, and
// orders the targets so that each comes after those that it is made of.
func (j *Job) compileFormulas(places document.Places) error {
	known := names{targets: j.named(), job: j}
	for i := range j.targets {
		t := &j.targets[i]
		spoken, at := j.venues(i) > 0, strings.TrimPrefix(t.at+".value", ".")
		switch {
		case t.Value == "" && !spoken && t.at == "" && len(j.Values) > 0:
			return places.Errorf("values", "nothing leads from them to the answer: write value, a formula over them, or a source without of")
		case t.Value == "" && !spoken && t.at != "":
			return places.Errorf(t.at, "no source speaks of %s, and it has no formula", t.Name)
		case t.Value == "":
			continue
		case spoken:
			return places.Errorf(at, "sources speak of it: have them speak of a named value, and name that here")
		}
		f, err := compileFormula(t.Value, known)
		if err == nil {
			err = f.yields(t.Type, t.unit)
		}
		if err != nil {
			return formulaAt(places, at, err)
		}
		t.formula = f
	}
	for i := range j.Sources {
		if err := j.compileConversions(i, places); err != nil {
			return err
		}
	}
	for i := range j.targets {
		if err := j.compileReference(&j.targets[i], known, places); err != nil {
			return err
		}
	}
	return j.sort(places)
}

// compileReference compiles the formula of the guard of that name.
func (j *Job) compileReference(t *target, known names, places document.Places) error {
	if t.guards.Reference == "" {
		return nil
	}
	f, err := compileFormula(t.guards.Reference, known)
	if err == nil {
		err = f.yields(Number, t.unit)
	}
	if err != nil {
		return formulaAt(places, j.guardsPath(t)+".reference", err)
	}
	t.reference = f
	return nil
}

// guardsPath is where a target's guards are in the document.
func (j *Job) guardsPath(t *target) string {
	if t.guards == &j.Guards {
		return "guards"
	}
	return t.at + ".guards"
}

// named are the values that formulas may name.
func (j *Job) named() map[string]int {
	named := map[string]int{}
	for i := range j.targets {
		if j.targets[i].Name != "" {
			named[j.targets[i].Name] = i
		}
	}
	return named
}

// yields refuses a formula whose result is not of the wanted type and unit.
func (f *formula) yields(typ Type, unit dimension) error {
	switch {
	case f.typ != typ:
		return &formulaError{0, fmt.Sprintf("the formula yields a %s; a %s is wanted", f.typ, typ)}
	case typ == Number && !f.unit.equal(unit):
		return &formulaError{0, fmt.Sprintf("the formula yields %s; %s is wanted", f.unit, unit)}
	}
	return nil
}

// formulaAt places a formula's error.
func formulaAt(places document.Places, path string, err error) error {
	var f *formulaError
	if errors.As(err, &f) {
		return places.ErrorfIn(path, f.offset, "%s", f.problem)
	}
	return places.Errorf(path, "%s", err)
}

// compileExtracts compiles the paths of a source's values, in the order of the targets.
func (j *Job) compileExtracts(s *Source, places document.Places, path string) error {
	var depth finder
	if s.Depth != "" {
		var err error
		if depth, err = compileFinder(s.Format, s.Depth); err != nil {
			return places.Errorf(path+".depth", "%s", err)
		}
	}
	if len(s.Fields) == 0 {
		return j.compileOne(s, depth, places, path)
	}
	for _, key := range []struct{ name, value string }{{"path", s.Path}, {"of", s.Of}, {"unit", s.Unit}, {"value", s.Value}} {
		if key.value != "" {
			return places.Errorf(path+"."+key.name, "a source has fields, or path with of, unit and value")
		}
	}
	named := j.named()
	for _, name := range sortedKeys(s.Fields) {
		if _, known := named[name]; !known {
			return places.Errorf(path+".fields."+name, "there is no value or field of this name")
		}
	}
	for i := range j.targets {
		t := &j.targets[i]
		text, has := s.Fields[t.Name]
		if !has {
			continue
		}
		e := extract{target: i, path: text, scale: s.Scale, depth: depth, unit: t.unit, of: t}
		if err := e.compile(s.Format); err != nil {
			return places.Errorf(path+".fields."+t.Name, "%s", err)
		}
		s.extracts = append(s.extracts, e)
	}
	return nil
}

// compileOne compiles a source that has one value.
func (j *Job) compileOne(s *Source, depth finder, places document.Places, path string) error {
	i, known := len(j.targets)-1, true
	if s.Of != "" {
		i, known = j.named()[s.Of]
	} else if j.Compute != nil {
		return places.Errorf(path, "the code makes the answer: say by of which named value the path is")
	} else if j.Output != nil && j.Output.Type == Struct {
		return places.Errorf(path, "the output is a struct: write the path of each field under fields, or say of which value the path is by of")
	}
	if !known {
		return places.Errorf(path+".of", "there is no value or field called %q", excerpt([]byte(s.Of)))
	}
	t := &j.targets[i]
	e := extract{target: i, path: s.Path, scale: s.Scale, depth: depth, unit: t.unit, of: t}
	err := e.compile(s.Format)
	switch {
	case err != nil:
		return places.Errorf(path+".path", "%s", err)
	case t.Type.many() && s.Signed != nil:
		return places.Errorf(path+".signed", "what is signed is one value, not a %s", t.Type)
	}
	if s.Unit != "" {
		if e.unit, err = parseDimension(s.Unit); err != nil {
			return places.Errorf(path+".unit", "%s", err)
		}
	}
	if t.Type != Number && (s.Unit != "" || s.Value != "") {
		return places.Errorf(path, "only a number has a unit, or a formula to convert it by")
	}
	if s.Value == "" && !e.unit.equal(t.unit) {
		return places.Errorf(path+".unit", "the source says %s; %s is wanted: convert it by value, such as it * name_of_a_value", e.unit, t.unit)
	}
	s.extracts = append(s.extracts, e)
	return nil
}

// compile compiles the path.
func (e *extract) compile(format string) (err error) {
	if e.of.Type.many() {
		e.list, err = compileLister(format, e.path)
	} else {
		e.find, err = compileFinder(format, e.path)
	}
	return err
}

// compileConversions compiles the formula by which a source's number is converted.
func (j *Job) compileConversions(source int, places document.Places) error {
	s := &j.Sources[source]
	if s.Value == "" {
		return nil
	}
	e, at := &s.extracts[0], fmt.Sprintf("sources[%d].value", source)
	f, err := compileFormula(s.Value, names{targets: j.named(), job: j, it: e.unit})
	if err == nil {
		err = f.yields(Number, e.of.unit)
	}
	if err != nil {
		return formulaAt(places, at, err)
	}
	e.convert = f
	return nil
}

// sort orders the targets. It refuses a cycle, and a named value that leads
// nowhere.
func (j *Job) sort(places document.Places) error {
	state := make([]byte, len(j.targets)) // 0 unseen, 1 being looked at, 2 done
	var trail []int
	var visit func(i int) error
	visit = func(i int) error {
		if state[i] == 2 {
			return nil
		}
		trail = append(trail, i)
		if state[i] == 1 {
			return j.cycle(trail, places)
		}
		state[i] = 1
		for _, use := range j.usedBy(i) {
			if err := visit(use); err != nil {
				return err
			}
		}
		state[i], trail = 2, trail[:len(trail)-1]
		j.order = append(j.order, i)
		return nil
	}
	for i := range j.targets { // cycles first, also those that lead nowhere
		if err := visit(i); err != nil {
			return err
		}
	}
	for i := range j.targets {
		if j.Compute == nil && !j.targets[i].answer && !slices.ContainsFunc(j.order, func(o int) bool { return slices.Contains(j.usedBy(o), i) }) {
			return places.Errorf(j.targets[i].at, "no formula names %s", j.targets[i].Name)
		}
	}
	return nil
}

// usedBy are the targets of which a target is made.
func (j *Job) usedBy(i int) []int {
	var uses []int
	for _, f := range []*formula{j.targets[i].formula, j.targets[i].reference} {
		if f != nil {
			uses = append(uses, f.uses...)
		}
	}
	for s := range j.Sources {
		for _, e := range j.Sources[s].extracts {
			if e.target == i && e.convert != nil {
				uses = append(uses, e.convert.uses...)
			}
		}
	}
	return uses
}

// cycle says which values are made of each other: those of the trail from where
// its last one stands first.
func (j *Job) cycle(trail []int, places document.Places) error {
	last := trail[len(trail)-1]
	trail = trail[slices.Index(trail, last):]
	described := make([]string, len(trail))
	for i, target := range trail {
		described[i] = j.targets[target].Name
	}
	at := j.targets[last].at + ".value"
	if j.targets[last].formula == nil { // through the conversion of a source
		at = j.targets[last].at
	}
	return places.Errorf(at, "a cycle: %s", strings.Join(described, " is made of "))
}

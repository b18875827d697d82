package job

import (
	"github.com/jurat-network/jurat/core/document"
	"github.com/ohler55/ojg/jp"
)

// target is a value that sources speak of: the feed's number, or one field of an
// answer.
type target struct {
	Field
	bits   int  // of the integer that holds a number, besides its sign
	signed bool // zero and negative numbers are values
	guards *Guards
}

// extract is one value that a source gives.
type extract struct {
	target int    // its index in Job.targets
	path   string // as the document has it
	scale  uint8  // the source's
	value  jp.Expr

	of *target
}

// plan lists the job's targets.
func (j *Job) plan() {
	if j.Output == nil {
		whole := Field{Type: Number, Decimals: j.Decimals, Unit: j.Base + "/" + j.Quote}
		j.targets = []target{{whole, 127, false, &j.Guards}}
		return
	}
	signed := j.Guards.Min != nil && j.Guards.Min.d.Sign() <= 0
	for _, f := range j.Output.Flat() {
		j.targets = append(j.targets, target{f, 255, signed, &j.Guards})
	}
}

// compileExtracts compiles the paths of a source's values, in the order of the targets.
func (j *Job) compileExtracts(s *Source, places document.Places, path string) error {
	isStruct := j.Output != nil && j.Output.Type == Struct
	switch {
	case isStruct && (s.Path != "" || len(s.Fields) == 0):
		return places.Errorf(path, "the output is a struct: write the path of each field under fields")
	case !isStruct && len(s.Fields) > 0:
		return places.Errorf(path+".fields", "the output is no struct: write path")
	}
	for i := range j.targets {
		t := &j.targets[i]
		text, at := s.Path, path+".path"
		if isStruct {
			if text, at = s.Fields[t.Name], path+".fields."+t.Name; text == "" && places[at] == nil {
				continue
			}
		}
		value, err := compilePath(text)
		if err != nil {
			return places.Errorf(at, "%s", err)
		}
		s.extracts = append(s.extracts, extract{i, text, s.Scale, value, t})
	}
	for _, name := range sortedKeys(s.Fields) {
		if !j.hasTarget(name) {
			return places.Errorf(path+".fields."+name, "the output has no such field")
		}
	}
	return nil
}

func (j *Job) hasTarget(name string) bool {
	for i := range j.targets {
		if j.targets[i].Name == name {
			return true
		}
	}
	return false
}

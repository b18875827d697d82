package job

import (
	"fmt"
	"slices"

	"github.com/jurat-network/jurat"
)

// StatementsNamed is how many statements an observer names in one round, of feeds
// and of requests each.
const StatementsNamed = 64

// Testimony is how an observer's word of a feed stands to the first parties'
// statements that the observer names beside it.
type Testimony struct {
	Finding Finding
	Made    jurat.Word // what the job makes of the statements; the zero Word where they make no value, or are not judged
	Detail  string     // for people
}

// Finding is what a Testimony shows.
type Finding int

// The findings. Who takes its values from statements and names them, as every
// honest node does, is never found to contradict them.
const (
	Unjudged    Finding = iota // not all that the word may rest on is signed, named and shown
	Follows                    // the word is what the job makes of the statements
	Contradicts                // it is another, or rests on nothing that the pinned signers signed
)

func (f Finding) String() string {
	return [...]string{"unjudged", "follows", "contradicts"}[f]
}

// Testify judges an observation's word of the job's feed, at a place of the
// committee's list, by the statements that it names; find gives a statement by its
// hash, nil where nobody shows it, and is not trusted. Nothing is judged of a job
// whose answer may rest on what nobody signed.
func (j *Job) Testify(o *jurat.Observation, place int, find func(jurat.Hash) *Statement) Testimony {
	if place >= len(o.Words) || o.Words[place].Tag() != jurat.TagValue {
		return Testimony{Detail: "says no value"}
	}
	if name, ok := j.unsigned(); ok {
		return Testimony{Detail: fmt.Sprintf("nobody signs what source %s of the job says", name)}
	}
	feed := j.Feed()
	id := feed.ID()
	readings, named, all := make([]Reading, len(j.Sources)), 0, 0
	for _, l := range o.OneOffs {
		if l.Kind == jurat.KindStatement {
			all++
		}
		source, ok := StatementOf(l, id)
		if !ok || source >= len(j.Sources) {
			continue
		}
		said := find(l.Payload)
		if said == nil || j.Sources[source].Signed.hash(said) != l.Payload {
			return Testimony{Detail: fmt.Sprintf("nobody shows statement %s, which it names", l.Payload)}
		}
		named++
		if readings[source] = j.Sources[source].stated(said, o.Time); readings[source].Reason != 0 {
			return Testimony{Contradicts, jurat.Word{}, fmt.Sprintf("names as a statement of %s what is none: %s", j.Sources[source].Name, readings[source].Problem)}
		}
	}
	switch {
	case all >= StatementsNamed:
		return Testimony{Detail: "names as many statements as it may, and perhaps not all"}
	case named == 0:
		return Testimony{Contradicts, jurat.Word{}, "names no signed statement for its value"}
	}
	return j.weigh(o.Words[place], readings, o.Time)
}

// unsigned is the first source whose answers are not signed in all that counts.
func (j *Job) unsigned() (name string, ok bool) {
	i := slices.IndexFunc(j.Sources, func(s Source) bool { return s.Signed == nil || s.extracts[0].depth != nil })
	if i < 0 {
		return "", false
	}
	return j.Sources[i].Name, true
}

// hash is that of a statement as the job has it signed, whoever signed it; the zero
// Hash of what is no statement.
func (g *Signed) hash(said *Statement) jurat.Hash {
	var sig jurat.OperatorSignature
	digest, err := g.digest(said.Value, said.Time)
	if err != nil || sig.UnmarshalText([]byte(said.Signature)) != nil {
		return jurat.Hash{}
	}
	return statementHash(digest, sig)
}

// stated is the reading of a source that gave a statement: the pinned signer's, or a failure.
func (s *Source) stated(said *Statement, asked jurat.Time) Reading {
	r := Reading{Asked: asked}
	var ok bool
	if r.Time, ok = parseTime(said.Time); !ok {
		return r.fail(jurat.ReasonMalformed, "%q is no time", excerpt([]byte(said.Time)))
	}
	if r = s.extracts[0].take(said.Value, r); r.Reason != 0 {
		return r
	}
	return s.judge(r, said.Value, said.Time, said.Signature)
}

// heardWithin is how far, in milliseconds, the time at which an observer judged its
// sources may be from that of its observation.
const heardWithin jurat.Time = 2000

// weigh compares a word with what the job makes of readings. Which of them were too
// old the observer judged a moment before or after its observation's time.
func (j *Job) weigh(word jurat.Word, readings []Reading, at jurat.Time) Testimony {
	made := j.Evaluate(readings, at)
	for off := jurat.Time(0); made.Word != word && off <= heardWithin; off += 100 {
		for _, then := range []jurat.Time{at + off, at - min(at, off)} {
			if moved := j.Evaluate(readings, then); moved.Word == word {
				made = moved
			}
		}
	}
	feed := j.Feed()
	switch {
	case made.Word == word:
		return Testimony{Follows, word, "says what its statements say"}
	case made.Word.Tag() == jurat.TagValue:
		return Testimony{Contradicts, made.Word, fmt.Sprintf("says %s, while its statements say %s", feed.Format(word), feed.Format(made.Word))}
	}
	return Testimony{Contradicts, jurat.Word{}, fmt.Sprintf("says %s, while its statements make no value: %s", feed.Format(word), made.Problem)}
}

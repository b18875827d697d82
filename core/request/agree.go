package request

import (
	"bytes"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
)

// Opinion is what one member answers to a request: a Body whose status is never
// NoAgreement or Unknown.
type Opinion struct {
	Member jurat.MemberIndex
	Body   []byte
}

// Agree is what a committee of n members responds where these are its opinions,
// at most one a member, in any order; nil where more of them must come first. It
// is a pure function of the set, so who holds the opinions can check the response.
// With f faults among n = 3f+1 members:
//
//	a response made of the answers   if at least 2f+1 answer in the job's shape
//	the failure named most           else, if at least f+1 name one; ties go to the lowest status
//	NoAgreement                      else, if this is the last moment and at least 2f+1 have an opinion
//
// A number's response is the lower median of the answers, so it lies between two
// honest ones. Everything else is what at least 2f+1 answer byte for byte; where
// no further opinion can bring so many together, or at the last moment, it is
// NoAgreement. A list is agreed on like that element by element, once at least 2f+1
// have its length. A set has the elements that at least 2f+1 name; it is empty only
// if at least 2f+1 say so, and NoAgreement where members without an answer could in
// the end have added an element. A struct is agreed on field by field. shape is nil where the job is
// not known here; failures can be agreed on all the same.
func Agree(shape Shape, opinions []Opinion, n int, last bool) []byte {
	quorum, faults := jurat.Quorum(n), (n-1)/3
	var answers [][][]byte // values by answer
	unread := 0            // answers whose shape is not known here
	failures := map[Status]int{}
	for _, o := range opinions {
		status, result, err := ParseBody(o.Body)
		switch {
		case err != nil || status == NoAgreement || status == Unknown: // no honest opinion
		case status != Answered:
			failures[status]++
		case shape == nil:
			unread++
		default:
			if values, ok := shape.split(result); ok {
				answers = append(answers, values)
			}
		}
	}
	if len(answers) >= quorum {
		return agreeOn(shape, answers, vote{quorum, n - len(opinions), n - len(answers), last})
	}
	if unread >= quorum {
		return nil // the others make a response of them
	}
	if status, named := mostNamed(failures); named >= faults+1 {
		return Body(status, nil)
	}
	if last && len(opinions) >= quorum {
		return Body(NoAgreement, nil)
	}
	return nil
}

// mostNamed is the failure that most name, and how many name any.
func mostNamed(failures map[Status]int) (most Status, named int) {
	for _, s := range []Status{SourceDown, Halted, Refused} {
		named += failures[s]
		if failures[s] > failures[most] {
			most = s
		}
	}
	return most, named
}

// agreeOn joins at least quorum answers.
func agreeOn(shape Shape, answers [][][]byte, v vote) []byte {
	values := make([][]byte, len(shape))
	wait := false
	for i, f := range shape {
		column := make([][]byte, len(answers))
		for k := range answers {
			column[k] = answers[k][i]
		}
		value, found := v.on(f, column)
		switch found {
		case never:
			return Body(NoAgreement, nil)
		case later:
			wait = true
		}
		values[i] = value
	}
	if wait {
		return nil
	}
	result := shape.join(values)
	if len(result) > MaxResult {
		return Body(NoAgreement, nil) // of several answers, which fit each by itself
	}
	return Body(Answered, result)
}

// vote is what there is to decide a field with, besides what the answers say.
type vote struct {
	quorum  int
	missing int  // opinions that may still come
	absent  int  // members without an answer, those whose opinion is a failure among them
	last    bool // none is waited for any more
}

// finding is what comes of a vote on a field.
type finding int

const (
	agreed finding = iota
	later          // an opinion that is missing could decide
	never
)

// short is what comes of it that only so many say a thing.
func (v vote) short(count int) finding {
	if count+v.missing >= v.quorum && !v.last {
		return later
	}
	return never
}

// on is what at least quorum values of a field come to.
func (v vote) on(f Field, column [][]byte) ([]byte, finding) {
	switch {
	case f == behind:
		return nil, agreed
	case f == Number:
		return lowerMedian(column), agreed
	case f&List != 0:
		return v.onList(f, column)
	case f&Set != 0:
		return v.onSet(f, column)
	}
	value, count := most(column)
	if count >= v.quorum {
		return value, agreed
	}
	return nil, v.short(count)
}

// onList agrees on the length, and then on each element among the lists that have it.
func (v vote) onList(f Field, column [][]byte) ([]byte, finding) {
	lengths := make([][]byte, len(column))
	for i, list := range column {
		lengths[i] = list[:word]
	}
	length, count := most(lengths)
	if count < v.quorum {
		return nil, v.short(count)
	}
	var lists [][][]byte
	n, _ := number(length, job.MaxElements)
	for _, list := range column {
		if bytes.Equal(list[:word], length) {
			elements, _, _ := f.elements(list, n)
			lists = append(lists, elements)
		}
	}
	elements, outcome := make([][]byte, n), agreed
	for k := range elements {
		said := make([][]byte, len(lists))
		for i := range lists {
			said[i] = lists[i][k]
		}
		value, found := v.on(f.element(), said)
		if found == never {
			return nil, never
		}
		elements[k], outcome = value, max(outcome, found)
	}
	return f.list(elements), outcome
}

// onSet takes the elements that at least quorum sets have. One that those without an
// answer could bring there is waited for, and never left out: all honest members who
// answer may have named it. That nothing is in the set must be said by a quorum like
// everything else.
func (v vote) onSet(f Field, column [][]byte) ([]byte, finding) {
	count, empty := map[string]int{}, 0
	for _, set := range column {
		n, _ := number(set, job.MaxElements)
		elements, _, _ := f.elements(set, n)
		for _, e := range elements {
			count[string(e)]++
		}
		if n == 0 {
			empty++
		}
	}
	var in [][]byte
	for e, c := range count {
		if c >= v.quorum {
			in = append(in, []byte(e))
		} else if c+v.absent >= v.quorum {
			return nil, v.short(c)
		}
	}
	switch {
	case len(in) == 0 && empty < v.quorum:
		return nil, v.short(empty)
	case len(in) > job.MaxElements:
		return nil, never
	}
	slices.SortFunc(in, f.element().compare)
	return f.list(in), agreed
}

// lowerMedian sorts int256 values and returns the middle, or the lower of the two
// in the middle.
func lowerMedian(column [][]byte) []byte {
	slices.SortFunc(column, Number.compare)
	return column[(len(column)-1)/2]
}

// most is the value that most hold, the lowest of those where several do, and how
// many hold it.
func most(column [][]byte) (value []byte, count int) {
	slices.SortFunc(column, bytes.Compare)
	for start := 0; start < len(column); {
		end := start
		for end < len(column) && bytes.Equal(column[end], column[start]) {
			end++
		}
		if end-start > count {
			value, count = column[start], end-start
		}
		start = end
	}
	return value, count
}

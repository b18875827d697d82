package request

import (
	"bytes"
	"cmp"
	"slices"

	"github.com/jurat-network/jurat"
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
// NoAgreement. A struct is agreed on field by field. shape is nil where the job is
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
		return agreeOn(shape, answers, quorum, n-len(opinions), last)
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

// agreeOn joins at least quorum answers; missing is how many opinions may still come.
func agreeOn(shape Shape, answers [][][]byte, quorum, missing int, last bool) []byte {
	values := make([][]byte, len(shape))
	wait := false
	for i, f := range shape {
		column := make([][]byte, len(answers))
		for k := range answers {
			column[k] = answers[k][i]
		}
		if f == Number {
			values[i] = lowerMedian(column)
			continue
		}
		value, count := most(column)
		switch {
		case count >= quorum:
			values[i] = value
		case count+missing >= quorum && !last:
			wait = true
		default:
			return Body(NoAgreement, nil)
		}
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

// lowerMedian sorts int256 values and returns the middle, or the lower of the two
// in the middle.
func lowerMedian(column [][]byte) []byte {
	slices.SortFunc(column, func(a, b []byte) int {
		if c := cmp.Compare(int8(a[0]), int8(b[0])); c != 0 {
			return c
		}
		return bytes.Compare(a, b)
	})
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

package job

import (
	"fmt"

	"github.com/jurat-network/jurat"
)

// Answer is what an oracle answers to a request, and why.
type Answer struct {
	// Result is Solidity's abi.encode of the output: of its one value, or of its
	// fields one after the other, as abi.decode(result, (int256, string)) reads
	// them. nil where there is a reason.
	Result     []byte
	Reason     jurat.Reason // 0 where there is a result
	SourceTime uint32       // Unix seconds of the oldest value that counted; 0 with a reason
	Problem    string       // for people; "" where there is a result
	Values     []Datum      // Result read back, one for each of Output.Flat; nil where there is a reason
	Named      []ValueResult
	Sources    []SourceResult
}

// Answer combines what a request job's sources, bound to args, answered: one
// reading each in their order, at time now, each field by the rules of Evaluate. A field that is no
// number is what all live venues say; where two disagree, there is no answer
// (divergent). Without a value of every field there is no answer: the reason is
// the first such field's. A job with Compute is answered by its Computation.
func (j *Job) Answer(args Args, readings []Reading, now jurat.Time) Answer {
	e := &evaluation{job: j, args: args, readings: readings, now: now}
	return e.run().answer()
}

func (e *evaluation) answer() Answer {
	j := e.job
	answer := Answer{Named: e.results(), Sources: e.rows()}
	if j.Compute != nil {
		answer.Reason, answer.Problem = jurat.ReasonInternal, "the job's code was not run"
		return answer
	}
	oldest := e.now
	for i, v := range e.values {
		if !j.targets[i].answer {
			continue
		}
		if v.reason != 0 {
			answer.Reason, answer.Problem, answer.Values = v.reason, v.problem, nil
			if name := j.targets[i].Name; name != "" {
				answer.Problem = fmt.Sprintf("%s: %s", name, v.problem)
			}
			return answer
		}
		answer.Values = append(answer.Values, v.Datum)
		oldest = min(oldest, v.oldest)
	}
	var err error
	if answer.Result, err = j.Output.Encode(answer.Values); err == nil {
		answer.Values, err = j.Output.Decode(answer.Result) // rounded, as it is sworn
	}
	if err != nil {
		answer.Reason, answer.Problem, answer.Values, answer.Result = jurat.ReasonRange, err.Error(), nil, nil
		return answer
	}
	answer.SourceTime = uint32(oldest.Seconds())
	return answer
}

// Encode is the abi.encode of an answer's values, one for each of Flat. The
// error is ErrEncoding where a number does not fit.
func (o *Output) Encode(values []Datum) ([]byte, error) { return encode(o.Flat(), values) }

// Decode reads what Encode writes, and nothing else: equal answers have equal
// bytes. The error is ErrEncoding.
func (o *Output) Decode(result []byte) ([]Datum, error) { return decode(o.Flat(), result) }

package job

import (
	"encoding/hex"

	"github.com/jurat-network/jurat"
)

// Run is one run of a job as it is shown and kept: source by source what was
// said, value by value what was made of it and which guards held, and what came
// of it in the end.
type Run struct {
	Job     string         `json:"job"`
	Hash    jurat.Hash     `json:"hash"` // of the job
	Time    jurat.Time     `json:"time"` // Unix milliseconds
	Params  []string       `json:"params,omitempty"`
	Sources []SourceResult `json:"sources"`
	Values  []ValueResult  `json:"values"`
	Answer  []string       `json:"answer,omitempty"`  // as people read it, one text a field; nil with a reason
	Word    *jurat.Word    `json:"word,omitempty"`    // of a feed: what the oracle says
	Result  string         `json:"result,omitempty"`  // of a request: the encoded answer, 0x and hex
	Reason  jurat.Reason   `json:"reason,omitempty"`  // 0 where there is an answer
	Problem string         `json:"problem,omitempty"` // for people; "" where there is an answer
}

// Explain is EvaluateAfter of a feed job, or Answer of a request job, with every
// guard taken down.
func (j *Job) Explain(args Args, memory *Memory, readings []Reading, now jurat.Time) Run {
	e := &evaluation{job: j, args: args, memory: memory, readings: readings, now: now, explained: true}
	e.run()
	run := Run{Job: j.Name, Hash: j.hash, Time: now, Sources: e.rows(), Values: e.results()}
	for _, d := range args.data {
		run.Params = append(run.Params, excerpt([]byte(d.String())))
	}
	if args.script != nil {
		for _, text := range args.script.texts() {
			run.Params = append(run.Params, excerpt([]byte(text)))
		}
	}
	if j.Output == nil {
		result, feed := e.result(), j.Feed()
		run.Word, run.Reason, run.Problem = &result.Word, result.Word.Reason(), result.Problem
		if run.Reason == 0 {
			run.Answer = []string{feed.Format(result.Word)}
		}
		return run
	}
	if j.Compute == nil {
		run.answered(e.answer())
	}
	return run
}

// ExplainComputation is Explain of a job with Compute as far as its named values
// go; what came of the code is then told by Computed. ok is as of Computation.
func (j *Job) ExplainComputation(args Args, readings []Reading, now jurat.Time) (run Run, c Computation, ok bool) {
	run = j.Explain(args, nil, readings, now)
	c, answer, ok := j.Computation(args, readings, now)
	if !ok {
		run.answered(answer)
	}
	return run, c, ok
}

// Computed takes down what came of the job's code.
func (run *Run) Computed(j *Job, answer Answer) {
	for i, f := range j.Output.Flat() {
		v := ValueResult{Name: f.Name, Type: f.Type, Unit: f.Unit, Formula: "the code", Reason: answer.Reason, Problem: answer.Problem}
		if answer.Reason == 0 {
			v.Value = excerpt([]byte(answer.Values[i].String()))
		}
		run.Values = append(run.Values, v)
	}
	run.answered(answer)
}

// answered takes down what came of a request job's run.
func (run *Run) answered(answer Answer) {
	run.Reason, run.Problem = answer.Reason, answer.Problem
	if answer.Reason == 0 {
		run.Result = "0x" + hex.EncodeToString(answer.Result)
	}
	for _, d := range answer.Values {
		run.Answer = append(run.Answer, excerpt([]byte(d.String())))
	}
}

package node

import (
	"context"
	"fmt"
	"math/big"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/edge/source"
)

// askable is a job that requests can name: one that answers requests, or that of
// a feed, whose newest value is the answer to a request without parameters.
type askable struct {
	job  *job.Job
	feed *source.Poller // nil of a job that answers requests
	text []byte         // the document, of a job that answers requests
}

// shape implements jobs.
func (s *sources) shape(id jurat.Hash) request.Shape {
	if a, ok := s.askable[id]; ok {
		return request.ShapeOf(a.job)
	}
	return nil
}

// job is the job of a hash; nil where it is not known.
func (s *sources) job(id jurat.Hash) *job.Job {
	if a, ok := s.askable[id]; ok {
		return a.job
	}
	return nil
}

// same implements jobs.
func (s *sources) same(id jurat.Hash) bool {
	a, ok := s.askable[id]
	return ok && a.job.Compute != nil && len(a.job.Compute.Hosts) == 0 && len(a.job.Sources) == 0
}

// answer implements jobs.
func (s *sources) answer(ctx context.Context, q occasion) (body []byte, problem string) {
	a, ok := s.askable[q.job]
	switch {
	case !ok:
		return request.Body(request.Refused, nil), "no such job is configured here"
	case a.feed != nil:
		return a.newest(q.params) // a number is encoded alike before and behind an id
	}
	if a.job.Sum != nil {
		return request.Body(request.Refused, nil), "a sum is made of what parties give"
	}
	if a.job.Action != nil {
		return request.Body(request.Refused, nil), "the job acts, and nothing can be made of these parameters"
	}
	read := a.job.Decode
	if q.front {
		read = a.readCBOR
	}
	args, err := read(q.params)
	if err != nil {
		s.runs.add(job.Run{Job: a.job.Name, Hash: a.job.Hash(), Time: now(), Reason: jurat.ReasonParams, Problem: err.Error()})
		return request.Body(request.Refused, nil), err.Error()
	}
	var answer job.Answer
	if a.job.Compute == nil {
		readings, at := s.client.AskAll(ctx, a.job, args, now), now()
		answer = a.job.Answer(args, readings, at)
		s.runs.add(a.job.Explain(args, nil, readings, at))
	} else {
		at, err := q.time(ctx)
		if err != nil {
			return nil, err.Error() // the chain is asked again
		}
		answer = s.compute(ctx, a.job, args, at, q.id)
	}
	s.statements.took(a.job, q.id, answer.Sources)
	if answer.Reason != 0 {
		return request.Body(request.StatusOf(answer.Reason), nil), answer.Problem
	}
	if q.front {
		if answer.Result, err = request.ShapeOf(a.job).PutBehind(answer.Result); err != nil {
			return request.Body(request.Halted, nil), err.Error()
		}
	}
	if len(answer.Result) > request.MaxResult {
		return request.Body(request.Halted, nil), fmt.Sprintf("the answer has %d bytes; at most %d are sworn", len(answer.Result), request.MaxResult)
	}
	return request.Body(request.Answered, answer.Result), ""
}

// compute answers by a job's code.
func (s *sources) compute(ctx context.Context, j *job.Job, args job.Args, at jurat.Time, seed jurat.Hash) job.Answer {
	with, answer, ok := j.Computation(args, s.client.AskAll(ctx, j, args, now), now())
	if !ok {
		return answer
	}
	_, answer = s.computer.Run(ctx, j, with, at, seed)
	return answer
}

// readCBOR finds the job's parameters among those that a ChainlinkClient has
// added, by name.
func (a *askable) readCBOR(params []byte) (job.Args, error) {
	entries, err := request.ReadCBOR(params)
	if err != nil {
		return job.Args{}, err
	}
	texts := make([]string, len(a.job.Params))
	for i, p := range a.job.Params {
		text, ok := entries[p.Name]
		if !ok {
			return job.Args{}, fmt.Errorf("%w: there is no %s", job.ErrParams, p.Name)
		}
		texts[i] = text
		delete(entries, p.Name)
	}
	for name := range entries {
		return job.Args{}, fmt.Errorf("%w: the job has no parameter %.64q", job.ErrParams, name)
	}
	return a.job.Args(texts)
}

// newest is a feed's newest value as an answer.
func (a *askable) newest(params []byte) (body []byte, problem string) {
	if len(params) > 0 {
		return request.Body(request.Refused, nil), "the job of a feed takes no parameters"
	}
	result := a.feed.Latest(now())
	if reason := result.Word.Reason(); reason == jurat.ReasonStarting {
		return nil, ""
	} else if reason != 0 {
		return request.Body(request.StatusOf(reason), nil), result.Problem
	}
	value, _ := result.Word.Big()
	return request.Body(request.Answered, int256(value)), ""
}

var twoTo256 = new(big.Int).Lsh(big.NewInt(1), 256)

// int256 is the word of a number in two's complement.
func int256(v *big.Int) []byte {
	if v.Sign() < 0 {
		v = new(big.Int).Add(v, twoTo256)
	}
	return v.FillBytes(make([]byte, 32))
}

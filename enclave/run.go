package enclave

import (
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/edge/compute"
)

// opened is a task whose sealed parts have been opened.
type opened struct {
	job         *job.Job
	request     jurat.Hash // the seed of what code sees as randomness
	time        jurat.Time // of the request, as code sees it
	now         jurat.Time // of the oracles that released it
	context     []byte     // of the question
	question    *Question
	credentials []*Credential
}

// run answers a request as a node does (node/jobs.go), with two differences: every
// far end is asked from here, under TLS that ends here; and the names that the job's
// sources and code have for secrets are the sealed credentials', not the operator's.
func (e *Enclave) run(ctx context.Context, o *opened, dialer Dialer) (body []byte) {
	args, err := o.job.Decode(o.question.Params)
	if err != nil || o.job.Output == nil {
		return request.Body(request.Refused, nil)
	}
	out := &egress{dialer: dialer, now: o.now, reach: o.question.Reach, credentials: o.credentials, sent: map[*Credential]int{}}
	readings := make([]job.Reading, len(o.job.Sources))
	done := make(chan struct{})
	for i := range o.job.Sources {
		go func() {
			defer func() { done <- struct{}{} }()
			readings[i] = job.Failure(jurat.ReasonInternal, "", o.now)
			contain(func() { readings[i] = out.source(ctx, &o.job.Sources[i], args, o.job.Timeout) })
		}()
	}
	for range o.job.Sources {
		<-done
	}
	var answer job.Answer
	if o.job.Compute == nil {
		answer = o.job.Answer(args, readings, o.now)
	} else {
		answer = e.compute(ctx, o, args, readings, out)
	}
	if answer.Reason != 0 {
		return request.Body(request.StatusOf(answer.Reason), nil)
	}
	result := answer.Result
	if o.question.Result != nil {
		if result, err = SealResult(o.question.Result, o.context, result); err != nil {
			return request.Body(request.Halted, nil)
		}
	}
	if len(result) > request.MaxResult {
		return request.Body(request.Halted, nil)
	}
	return request.Body(request.Answered, result)
}

// compute runs the job's code. What it writes to its log is dropped.
func (e *Enclave) compute(ctx context.Context, o *opened, args job.Args, readings []job.Reading, out *egress) job.Answer {
	with, answer, ok := o.job.Computation(args, readings, o.now)
	if !ok {
		return answer
	}
	if o.job.Compute.Code != "" || with.Script != "" {
		return with.Failed(jurat.ReasonComputation, "an enclave runs the code that stands in the job, and no other")
	}
	in := compute.Input{Args: with.Args, Hosts: o.job.Compute.Hosts, Time: o.time, Seed: o.request, Secrets: map[string]string{}}
	for _, v := range with.Values {
		in.Sources = append(in.Sources, compute.Source{Name: v.Name, Value: v.Value, Live: true})
	}
	for _, name := range o.job.Compute.Secrets {
		in.Secrets[name] = job.SecretMark(name)
	}
	outcome, err := e.sandbox.Run(ctx, compute.Code{JavaScript: o.job.Compute.JavaScript}, in, out)
	var stop *compute.Stop
	switch {
	case errors.As(err, &stop) && stop.Kind == compute.KindTime:
		return with.Failed(jurat.ReasonInternal, "no time")
	case err != nil:
		return with.Failed(jurat.ReasonComputation, "the code gave no output")
	}
	return with.Answer(outcome.Output)
}

// source asks one of the job's sources. Only HTTP is asked from here.
func (e *egress) source(ctx context.Context, s *job.Source, args job.Args, timeout job.Duration) job.Reading {
	bound, err := s.Bind(args)
	switch {
	case err != nil:
		return job.Failure(jurat.ReasonParams, "", e.now)
	case bound.Kind() != "http":
		return job.Failure(jurat.ReasonRefused, "", e.now)
	}
	h := bound.Request()
	q := compute.Question{Method: h.Method, URL: h.URL, Headers: map[string]string{}, Body: []byte(h.Body), Most: job.MaxBody}
	if q.Method == "" {
		q.Method = http.MethodGet
	}
	for name, value := range h.Headers {
		q.Headers[name] = value
	}
	if a := h.Auth; a != nil {
		mark := job.SecretMark(a.SecretName())
		switch {
		case a.Bearer != "":
			q.Headers["Authorization"] = "Bearer " + mark
		case a.Basic != "":
			q.Headers["Authorization"] = "Basic " + mark
		case a.Header != "":
			q.Headers[a.Header] = mark
		default: // in a query, where far ends log it
			return job.Failure(jurat.ReasonRefused, "", e.now)
		}
	}
	ctx, cancel := context.WithTimeout(ctx, time.Duration(timeout)*time.Millisecond)
	defer cancel()
	reply, err := e.Ask(ctx, q)
	switch {
	case errors.Is(err, errPolicy), errors.Is(err, errReach), errors.Is(err, errLeak), errors.Is(err, errRedirect):
		return job.Failure(jurat.ReasonRefused, "", e.now)
	case err != nil:
		return job.Failure(jurat.ReasonUnreachable, "", e.now)
	case reply.Status != http.StatusOK:
		return job.Failure(jurat.ReasonStatus, "", e.now)
	}
	return bound.Read(reply.Body, e.now)
}

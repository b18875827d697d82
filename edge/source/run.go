package source

import (
	"context"
	"sync"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
)

// Run asks every source of a request job once, all at the same time, and answers
// with what they said by then: in at most the job's timeout, later only while
// slots are waited for. args come of the job's Decode.
func (c *Client) Run(ctx context.Context, j *job.Job, args job.Args, now func() jurat.Time) job.Answer {
	return j.Answer(args, c.AskAll(ctx, j, args, now), now())
}

// AskAll asks every source of a job once, all at the same time, and returns their
// readings in the job's order.
func (c *Client) AskAll(ctx context.Context, j *job.Job, args job.Args, now func() jurat.Time) []job.Reading {
	readings := make([]job.Reading, len(j.Sources))
	var sources sync.WaitGroup
	for i := range j.Sources {
		bound, err := j.Sources[i].Bind(args)
		if err != nil {
			readings[i] = job.Failure(jurat.ReasonParams, err.Error(), now())
			continue
		}
		sources.Go(func() { readings[i] = c.Ask(ctx, bound, j.Timeout, now()) })
	}
	sources.Wait()
	return readings
}

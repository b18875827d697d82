package node

import (
	"context"
	"errors"
	"maps"
	"slices"
	"time"

	"github.com/jurat-network/jurat/core/channel"
	"github.com/jurat-network/jurat/core/request"
)

// gatherTime is how long one try at a confidential request waits for others' releases.
const gatherTime = 5 * time.Second

// answer answers a confidential request: this member releases what it can, and has its
// own enclave answer once enough others have. The body is nil where there is none yet.
func (a *confidant) answer(ctx context.Context, q *occasion) (body []byte, problem string) {
	s := a.sealing.Load()
	if s == nil {
		return nil, "the committee has no encryption key yet"
	}
	j := a.sources.askable[q.job]
	if j == nil || j.job.Output == nil {
		return request.Body(request.Refused, nil), "no such job is configured here"
	}
	parts, err := a.release(ctx, q, s)
	switch {
	case errors.Is(err, errHeld) || ctx.Err() != nil:
		return nil, err.Error()
	case err != nil:
		return request.Body(request.Refused, nil), err.Error()
	}
	block, err := q.time(ctx)
	if err != nil {
		return nil, err.Error()
	}
	within, cancel := context.WithTimeout(ctx, gatherTime)
	defer cancel()
	link, task := a.gather(within, q, parts, s)
	if task == nil {
		return nil, "too few members have released to this node's enclave yet"
	}
	task.Request, task.Job, task.Time = q.id, j.text, block
	outcome, err := link.Run(ctx, task)
	switch {
	case err != nil:
		return nil, err.Error()
	case len(outcome.Body) == 0 && outcome.Why != channel.WhySealed:
		return nil, outcome.Why
	case len(outcome.Body) == 0:
		return request.Body(request.Refused, nil), outcome.Why
	}
	if _, _, err := request.ParseBody(outcome.Body); err != nil {
		return nil, err.Error()
	}
	return outcome.Body, "the enclave says no more"
}

// releaseAgain releases for a request that this member has answered to the enclaves that
// may be released to now. What keeps it from that, kept it before or is the others' to say.
func (a *confidant) releaseAgain(ctx context.Context, q *occasion) {
	if s := a.sealing.Load(); s != nil {
		_, _ = a.release(ctx, q, s)
	}
}

// gather waits until enough members have released each part to the own enclave. The task
// is nil where ctx ends first, or there is no enclave.
func (a *confidant) gather(ctx context.Context, q *occasion, parts []part, s *sealing) (*EnclaveLink, *channel.Task) {
	for {
		a.mu.Lock()
		link, changed, g := a.link, a.changed, a.released[q.id]
		ready := link != nil && a.own != nil && a.own.Service != nil && g != nil
		var task *channel.Task
		if ready {
			key := s.Key.Encode()
			task = &channel.Task{Committee: channel.Committee{Key: key[:], Threshold: s.Group.Threshold}}
			for i := range s.Group.Shares {
				task.Committee.Shares = append(task.Committee.Shares, s.Group.Shares[i][:])
			}
			for i, p := range parts {
				ready = ready && len(g.parts[i]) >= s.Group.Threshold
				task.Sealed = append(task.Sealed, channel.Sealed{Context: p.context, Ciphertext: p.raw, Grant: p.grant,
					Releases: slices.Collect(maps.Values(g.parts[i]))})
			}
		}
		a.mu.Unlock()
		if ready {
			return link, task
		}
		select {
		case <-ctx.Done():
			return nil, nil
		case <-changed:
		}
	}
}

package node

import (
	"context"
	"errors"
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
	outcome, err := a.ask(ctx, parts, &channel.Task{Request: q.id, Job: j.text, Time: block, Committee: s.committee()})
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

// errFewReleases is returned where too few members have released what is right, to now.
var errFewReleases = errors.New("too few members have released to this node's enclave yet")

// ask has the own enclave do a task, once enough members have released its parts to it. A release
// that is wrong shows only there: then those of further members are waited for.
func (a *confidant) ask(ctx context.Context, parts []part, task *channel.Task) (outcome channel.Outcome, err error) {
	within, cancel := context.WithTimeout(ctx, gatherTime)
	defer cancel()
	for releases := 0; ; {
		var link *EnclaveLink
		if link, task.Sealed, releases = a.gather(within, parts, task, releases); link == nil {
			return outcome, errFewReleases
		}
		if outcome, err = link.Run(ctx, task); err != nil || outcome.Why != channel.WhyFew {
			return outcome, err
		}
	}
}

// releaseAgain releases for a request that this member has answered to the enclaves that
// may be released to now. What keeps it from that, kept it before or is the others' to say.
func (a *confidant) releaseAgain(ctx context.Context, q *occasion) {
	if s := a.sealing.Load(); s != nil {
		_, _ = a.release(ctx, q, s)
	}
}

// gather waits until enough members have released each part of a task to the own enclave, and
// more in all than were tried; has is how many. The link is nil where ctx ends first.
func (a *confidant) gather(ctx context.Context, parts []part, task *channel.Task, tried int) (link *EnclaveLink, sealed []channel.Sealed, has int) {
	for {
		a.mu.Lock()
		link, changed := a.link, a.changed
		ready := link != nil && a.own != nil && a.own.Service != nil
		sealed, has = nil, 0
		for i, p := range parts {
			releases := a.released.part(task.Request, i, a.committee.N())
			has += len(releases)
			ready = ready && len(releases) >= task.Committee.Threshold
			sealed = append(sealed, channel.Sealed{Context: p.context, Ciphertext: p.raw, Grant: p.grant, Releases: releases})
		}
		a.mu.Unlock()
		if ready && has > tried {
			return link, sealed, has
		}
		select {
		case <-ctx.Done():
			return nil, nil, has
		case <-changed:
		}
	}
}

// committee is to whom the parts of a task are sealed.
func (s *sealing) committee() channel.Committee {
	key := s.Key.Encode()
	c := channel.Committee{Key: key[:], Threshold: s.Group.Threshold}
	for i := range s.Group.Shares {
		c.Shares = append(c.Shares, s.Group.Shares[i][:])
	}
	return c
}

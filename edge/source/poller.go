package source

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
)

// Poller keeps the readings of one job's sources fresh.
type Poller struct {
	job    *job.Job
	client *Client
	clock  Clock
	log    *slog.Logger
	record func(job.Run)

	mu       sync.Mutex
	readings []job.Reading // one a source, in the job's order
	memory   job.Memory    // what was sworn of the feed
	said     job.Result    // what the log last said of
}

// Clock is what a Poller needs of time and chance.
type Clock struct {
	Now func() jurat.Time
	// Jitter returns a number in [0, n), n > 0: how many milliseconds a question
	// waits besides the job's interval, so that oracles do not ask in step.
	Jitter func(n uint64) uint64
}

// NewPoller returns a Poller; Run makes it ask. record, which must not block, is
// given every run in which the feed or one of its sources changes between having
// a value and the reasons for having none.
func NewPoller(client *Client, j *job.Job, clock Clock, log *slog.Logger, record func(job.Run)) *Poller {
	readings := make([]job.Reading, len(j.Sources))
	return &Poller{
		job:      j,
		client:   client,
		clock:    clock,
		log:      log.With("feed", j.Name),
		record:   record,
		readings: readings,
		said:     j.Evaluate(readings, clock.Now()),
	}
}

// Job is the job that the Poller runs.
func (p *Poller) Job() *job.Job { return p.job }

// Latest evaluates the newest reading of each source at time now.
func (p *Poller) Latest(now jurat.Time) job.Result {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.job.EvaluateAfter(&p.memory, p.readings, now)
}

// Swear takes note of what was sworn of the feed, for the guard max_move.
func (p *Poller) Swear(word jurat.Word, at jurat.Time) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.memory.Swear(p.job, word, at)
}

// Run asks every source at the job's interval until ctx is done, and returns when
// the last question has ended. A slow source delays no other.
func (p *Poller) Run(ctx context.Context) {
	var sources sync.WaitGroup
	for i := range p.job.Sources {
		sources.Go(func() { p.poll(ctx, i) })
	}
	sources.Wait()
}

// poll asks one source again and again. The newest answer replaces the one
// before, also when it is a failure: a source that fails is not live.
func (p *Poller) poll(ctx context.Context, i int) {
	wait := time.NewTimer(0)
	defer wait.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-wait.C:
		}
		reading := p.client.Ask(ctx, &p.job.Sources[i], p.job.Timeout, p.clock.Now())
		if ctx.Err() != nil {
			return // the failure is our own stopping
		}
		p.keep(i, reading)
		interval := uint64(p.job.Interval)
		wait.Reset(time.Duration(interval+p.clock.Jitter(interval/10)) * time.Millisecond)
	}
}

// keep stores a reading, and logs what it changes: a source or the feed that
// loses its value, has another reason for having none, or recovers.
func (p *Poller) keep(i int, r job.Reading) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.readings[i] = r
	now := p.clock.Now()
	result := p.job.EvaluateAfter(&p.memory, p.readings, now)
	if changed(&p.said, &result) {
		p.record(p.job.Explain(job.Args{}, &p.memory, p.readings, now))
	}
	for i, s := range result.Sources {
		log := p.log.With("source", s.Name)
		logChange(log, "source", p.said.Sources[i].Reason, s.Reason, "problem", s.Problem, "raw", s.Raw)
	}
	logChange(p.log, "feed", p.said.Word.Reason(), result.Word.Reason(), "problem", result.Problem)
	p.said = result
}

// changed reports whether a run says something else than the one before: of the
// feed, or of a source, but for sources that answer for the first time.
func changed(before, now *job.Result) bool {
	if before.Word.Reason() != now.Word.Reason() {
		return true
	}
	for i := range now.Sources {
		was, is := before.Sources[i].Reason, now.Sources[i].Reason
		if was != is && (was != jurat.ReasonStarting || is != 0) {
			return true
		}
	}
	return false
}

func logChange(log *slog.Logger, what string, before, now jurat.Reason, why ...any) {
	switch {
	case before == now || now == jurat.ReasonStarting:
	case now != 0:
		log.Warn(what+" has no value", append([]any{"reason", now.String()}, why...)...)
	case before != jurat.ReasonStarting:
		log.Info(what + " has a value again")
	}
}

package source

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
)

// ErrChain is returned for a chain that cannot be read as it is configured.
var ErrChain = errors.New("chain refused")

// Chain is where the operator reads a chain.
type Chain struct {
	RPC []string // JSON-RPC endpoints, http or https, each of another operator
	// Quorum is how many of them must say the same of one block; 0 means more
	// than half. Less than that is refused: two halves could say two things.
	Quorum int
}

// A read may be of a block somewhat below one that was read before: on "latest",
// chains reorganize. Further back, endpoints hide what is newer.
const maxStepBack = 128

// agreeGrace is how long the others are waited for once a quorum agrees, so that
// one which says something else is noticed.
const agreeGrace = 200 * time.Millisecond

// chain is a Chain with its endpoints.
type chain struct {
	id        uint64
	quorum    int
	endpoints []*endpoint
	log       *slog.Logger

	mu      sync.Mutex
	highest map[string]uint64 // block that was agreed on, by tag
}

func openChain(id uint64, c Chain, client *http.Client, log *slog.Logger) (*chain, error) {
	ch := &chain{id: id, quorum: c.Quorum, log: log.With("chain", id), highest: map[string]uint64{}}
	if ch.quorum == 0 {
		ch.quorum = len(c.RPC)/2 + 1
	}
	switch {
	case len(c.RPC) == 0:
		return nil, fmt.Errorf("%w: list its JSON-RPC endpoints", ErrChain)
	case ch.quorum > len(c.RPC) || 2*ch.quorum <= len(c.RPC):
		return nil, fmt.Errorf("%w: a quorum of %d of %d endpoints; want more than half, or two halves could say two things", ErrChain, c.Quorum, len(c.RPC))
	}
	seen := map[string]bool{}
	for _, text := range c.RPC {
		e, err := newEndpoint(id, text, client)
		if err != nil {
			return nil, err
		}
		if seen[text] {
			return nil, fmt.Errorf("%w: endpoint %s is there twice, and would be counted twice", ErrChain, e.name)
		}
		seen[text] = true
		ch.endpoints = append(ch.endpoints, e)
	}
	return ch, nil
}

// fact is what an endpoint says of one block.
type fact struct {
	hash   jurat.Hash
	time   uint64
	result string // JSON
}

// said is what one endpoint answered, or why it did not.
type said[T any] struct {
	by   *endpoint
	what T
	err  error
}

// read asks all endpoints, first which block is as final as the job wants, then
// what they say of the one block that a quorum of them has.
func (c *chain) read(ctx context.Context, e *job.EVM) ([]byte, error) {
	tag, below := e.Finality.Tag()
	number, err := c.height(ctx, tag, below)
	if err != nil {
		return nil, err
	}
	agreed, err := c.agree(ctx, e, number)
	if err != nil {
		return nil, err
	}
	c.mu.Lock()
	key := tagKey(tag, below)
	c.highest[key] = max(number, c.highest[key])
	c.mu.Unlock()
	return fmt.Appendf(nil, `{"block":{"number":%d,"hash":"%s","time":%d},"result":%s}`, number, agreed.hash, agreed.time, agreed.result), nil
}

// height is the highest block that a quorum of endpoints has.
func (c *chain) height(ctx context.Context, tag string, below uint64) (uint64, error) {
	within, cancel := context.WithTimeout(ctx, remaining(ctx)/3) // a dead endpoint leaves time for the others
	defer cancel()
	var heights []uint64
	answers := gather(within, c.endpoints, func(ctx context.Context, e *endpoint) (block, error) { return e.block(ctx, tag) }, nil)
	for _, a := range answers {
		if a.err == nil {
			heights = append(heights, a.what.number)
		}
	}
	if len(heights) < c.quorum {
		return 0, c.tooFew(errorsOf(answers), fmt.Sprintf("%d of %d endpoints tell their %s block; the quorum is %d", len(heights), len(c.endpoints), tag, c.quorum))
	}
	slices.Sort(heights)
	height := heights[len(heights)-c.quorum]
	if height < below {
		return 0, &Error{jurat.ReasonStatus, fmt.Errorf("the chain has %d blocks; the job wants %d above the one that it reads", height, below)}
	}
	height -= below
	c.mu.Lock()
	defer c.mu.Unlock()
	if was := c.highest[tagKey(tag, below)]; height+maxStepBack < was {
		return 0, &Error{jurat.ReasonStale, fmt.Errorf("the endpoints are at block %d; they were at %d before", height, was)}
	}
	return height, nil
}

// agree is the fact that a quorum of endpoints states of a block. Whoever states
// another one is named.
func (c *chain) agree(ctx context.Context, e *job.EVM, number uint64) (fact, error) {
	enough := func(answers []said[fact]) bool {
		_, count := mostSaid(answers)
		return count >= c.quorum
	}
	answers := gather(ctx, c.endpoints, func(ctx context.Context, by *endpoint) (fact, error) { return by.fact(ctx, e, number) }, enough)
	agreed, count := mostSaid(answers)
	if count < c.quorum {
		return fact{}, c.tooFew(answers, fmt.Sprintf("%d of %d endpoints say the same of block %d; the quorum is %d", count, len(c.endpoints), number, c.quorum))
	}
	for _, a := range answers {
		if a.err == nil {
			c.note(a.by, a.what == agreed, number)
		}
	}
	return agreed, nil
}

// note logs when an endpoint begins to say something else than the quorum, and
// when it says the same again.
func (c *chain) note(e *endpoint, agrees bool, number uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	switch {
	case e.disagrees && agrees:
		c.log.Info("endpoint agrees with the others again", "endpoint", e.name, "block", number)
	case !e.disagrees && !agrees:
		c.log.Warn("endpoint says something else than the quorum of the chain's endpoints; it may be poisoned", "endpoint", e.name, "block", number)
	}
	e.disagrees = !agrees
}

// tooFew says why there is no quorum, endpoint by endpoint.
func (c *chain) tooFew(answers []said[fact], problem string) *Error {
	reason := jurat.ReasonUnreachable
	stated := map[fact]bool{}
	slices.SortFunc(answers, func(a, b said[fact]) int { return strings.Compare(a.by.name, b.by.name) })
	for _, a := range answers {
		switch {
		case a.err != nil:
			problem += fmt.Sprintf("; %s: %s", a.by.name, a.err)
		case a.what != fact{}:
			stated[a.what] = true
			problem += fmt.Sprintf("; %s says %.80s", a.by.name, a.what.result)
		}
	}
	if len(stated) > 1 {
		reason = jurat.ReasonDivergent
	}
	return &Error{reason, errors.New(problem)}
}

// mostSaid is the fact that most endpoints state, and how many.
func mostSaid(answers []said[fact]) (most fact, count int) {
	counts := map[fact]int{}
	for _, a := range answers {
		if a.err != nil {
			continue
		}
		if counts[a.what]++; counts[a.what] > count {
			most, count = a.what, counts[a.what]
		}
	}
	return most, count
}

// errorsOf are answers of which only the errors matter.
func errorsOf(blocks []said[block]) []said[fact] {
	out := make([]said[fact], len(blocks))
	for i, b := range blocks {
		out[i] = said[fact]{by: b.by, err: b.err}
	}
	return out
}

// gather asks all endpoints at once and returns what they have answered when all
// did, when ctx ends, or a little after it is enough.
func gather[T any](ctx context.Context, endpoints []*endpoint, ask func(context.Context, *endpoint) (T, error), enough func([]said[T]) bool) []said[T] {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	answers := make(chan said[T], len(endpoints))
	for _, e := range endpoints {
		go func() {
			what, err := ask(ctx, e)
			answers <- said[T]{e, what, err}
		}()
	}
	var got []said[T]
	var grace <-chan time.Time
	for len(got) < len(endpoints) {
		select {
		case a := <-answers:
			got = append(got, a)
			if grace == nil && enough != nil && enough(got) {
				grace = time.After(agreeGrace)
			}
			continue
		case <-grace:
			cancel()
		case <-ctx.Done():
		}
		grace = nil
		enough = nil
		got = append(got, <-answers) // each ends with ctx
	}
	return got
}

// tagKey names a finality as a job writes it.
func tagKey(tag string, below uint64) string {
	if tag != "latest" {
		return tag
	}
	return fmt.Sprint(below)
}

func remaining(ctx context.Context) time.Duration {
	if deadline, ok := ctx.Deadline(); ok {
		return time.Until(deadline)
	}
	return time.Minute
}

// encodeFact makes a fact of what a contract answers.
func encodeFact(b block, result json.RawMessage) fact {
	return fact{b.hash, b.time, strings.TrimSpace(string(result))}
}

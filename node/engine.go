package node

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync/atomic"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/core/threshold"
	"github.com/jurat-network/jurat/core/wire"
)

// Store keeps what must not be forgotten. Persist returns only when all records
// are durable; after an error nothing more may be said.
type Store interface {
	Persist([]round.Record) error
}

// Network carries frames to members, at most once and in no promised order.
type Network interface {
	Send(to jurat.MemberIndex, frame []byte) error
	// Penalise makes a member that sent something of no use wait for the next.
	Penalise(m jurat.MemberIndex)
}

// EngineConfig is what an Engine joins.
type EngineConfig struct {
	Committee *jurat.Committee
	Self      jurat.MemberIndex
	Params    round.Params
	Scheme    *Scheme
	Signer    *threshold.Signer
	Operator  *OperatorKey
	Store     Store
	Network   Network
	Saved     round.Saved
	Counters  *Counters
	Log       *slog.Logger

	// Observe answers what the oracle sees for a round. It must not block.
	Observe func(jurat.Round) round.Observed
	// Finished and Fault are told of reports and of members caught lying. They
	// are called by the loop and must not block.
	Finished func(round.Finished)
	Fault    func(round.Evidence)
	// Silent is told, by the loop too, whenever it changes why this member does
	// not speak and from which view on it may again.
	Silent func(why round.Silence, until uint64)
}

// Engine is the host of one round.Machine. One goroutine, Run, steps the
// machine and does what it asks in the order that its contract gives; readers of
// the network decode and verify beside it and hand it verified messages.
type Engine struct {
	EngineConfig
	codec    *wire.Codec
	memo     *memo                         // shared by the loop and the readers
	outcomes *outcomes                     // shared by the loop and the readers
	horizon  atomic.Pointer[round.Horizon] // the machine's, for the readers
	inbox    chan round.Input
	done     chan struct{} // closed when Run returns

	machine *round.Machine      // owned by Run
	silence silence             // what Silent was told last; owned by Run
	spoken  []*round.Observe    // the last own observations, for peers that need them in full; owned by Run
	full    chan fullRequest    // such peers' requests
	timer   *time.Timer         // owned by Run
	ahead   nonceAhead          // owned by Run
	base    *wire.Base          // the outcome that own observations are coded against; owned by Run
	others  []jurat.MemberIndex // every member but oneself
}

type silence struct {
	why   round.Silence
	until uint64
}

// nonceAhead is the nonce that the machine will ask for next; id is 0 before it
// has asked for any.
type nonceAhead struct {
	id         uint64
	drawn      bool
	commitment threshold.Commitment
}

type fullRequest struct {
	from jurat.MemberIndex
	ask  *wire.Full
}

// inboxSize bounds verified messages that wait for the loop. A reader that
// finds it full waits, and the peer behind it is slowed down.
const inboxSize = 256

// NewEngine prepares an engine; Run starts it.
func NewEngine(cfg EngineConfig) (*Engine, error) {
	codec, err := wire.New(cfg.Committee)
	if err != nil {
		return nil, fmt.Errorf("make codec: %w", err)
	}
	e := &Engine{EngineConfig: cfg, codec: codec, memo: newMemo(cfg.Scheme), outcomes: newOutcomes(),
		inbox: make(chan round.Input, inboxSize), done: make(chan struct{}), full: make(chan fullRequest, 16)}
	e.horizon.Store(&round.Horizon{})
	for i := range cfg.Committee.Members {
		if m := jurat.MemberIndex(i + 1); m != cfg.Self {
			e.others = append(e.others, m)
		}
	}
	return e, nil
}

// Receive takes one frame from a member. It is called by many readers at once
// and does the expensive part, checking signatures, in the caller's goroutine.
func (e *Engine) Receive(from jurat.MemberIndex, frame []byte) {
	msg, err := e.codec.Decode(frame, e.outcomes)
	var full *wire.NeedFull
	if errors.As(err, &full) {
		e.send(from, &wire.Full{Round: full.Round, Member: full.Member}, nil)
		return
	}
	if err != nil {
		e.Counters.Drop(wire.KindOf(frame), frameReason(err))
		e.Network.Penalise(from)
		return
	}
	if ask, ok := msg.(*wire.Full); ok {
		select {
		case e.full <- fullRequest{from, ask}:
		default:
			e.Counters.Drop(msg.Kind(), "busy")
		}
		return
	}
	if e.horizon.Load().Past(msg) {
		e.Counters.Drop(msg.Kind(), "past")
		return
	}
	verified, err := round.Verify(e.memo, e.Committee, from, msg)
	if err != nil {
		e.Counters.Drop(msg.Kind(), "invalid")
		e.Network.Penalise(from)
		e.Log.Debug("message refused", "from", from, "kind", msg.Kind(), "error", err)
		return
	}
	select {
	case e.inbox <- verified:
	case <-e.done:
		return
	}
	if p, ok := msg.(*round.Propose); ok && lists(p.List, e.Self) {
		// While the loop makes the proposal durable. What is wrong with the list
		// shows when it comes to signing.
		_, _ = e.memo.session(p.Digest, p.List)
	}
}

func lists(l threshold.List, m jurat.MemberIndex) bool {
	return slices.ContainsFunc(l, func(entry threshold.Entry) bool { return entry.Member == m })
}

func frameReason(err error) string {
	var fe *wire.FrameError
	if errors.As(err, &fe) {
		return fe.Reason
	}
	return "frame"
}

// Succeed tells the machine of the next committee; it may be told again.
func (e *Engine) Succeed(payload jurat.Hash) {
	select {
	case e.inbox <- round.Succession{Payload: payload}:
	case <-e.done:
	}
}

// Run steps the machine until ctx ends. Any other return is an error after
// which nothing more is signed: the store failed.
func (e *Engine) Run(ctx context.Context) error {
	defer close(e.done)
	var greeting jurat.Hash
	if _, err := rand.Read(greeting[:]); err != nil {
		return fmt.Errorf("draw greeting: %w", err)
	}
	e.timer = time.NewTimer(time.Hour)
	defer e.timer.Stop()
	machine, ready := round.New(round.Config{Committee: e.Committee, Self: e.Self, Scheme: e.memo, Params: e.Params}, e.Saved, now(), greeting)
	e.machine = machine
	if err := e.settle(ready); err != nil {
		return err
	}
	for {
		var err error
		select {
		case <-ctx.Done():
			return nil
		case in := <-e.inbox:
			err = e.step(in)
		case <-e.timer.C:
			err = e.step(round.Tick{})
		case r := <-e.full:
			e.answerFull(r)
		}
		if err != nil {
			return err
		}
		e.drawAhead()
	}
}

func (e *Engine) step(in round.Input) error { return e.settle(e.machine.Step(now(), in)) }

// settle does what the machine asks, and what follows from the answers, until
// it asks for nothing more: persist, sign, send, deliver, schedule.
func (e *Engine) settle(ready round.Ready) error {
	queue := []round.Ready{ready}
	for len(queue) > 0 {
		inputs, err := e.perform(queue[0])
		if err != nil {
			return err
		}
		queue = queue[1:]
		for _, in := range inputs {
			queue = append(queue, e.machine.Step(now(), in))
		}
	}
	if h := e.machine.Horizon(); h != *e.horizon.Load() {
		e.horizon.Store(&h)
	}
	if why, until := e.machine.Silence(); (silence{why, until}) != e.silence {
		e.silence = silence{why, until}
		e.Silent(why, until)
	}
	return nil
}

// perform does one Ready, in its order, and returns the inputs that doing it gave.
func (e *Engine) perform(r round.Ready) (inputs []round.Input, err error) {
	if len(r.Persist) > 0 {
		if err := e.Store.Persist(r.Persist); err != nil {
			return nil, fmt.Errorf("persist: %w", err)
		}
	}
	if r.Forget != 0 {
		e.Signer.Forget(r.Forget)
	}
	for _, req := range r.Sign {
		own, err := e.sign(req)
		if err != nil {
			e.Log.Warn("not signed", "kind", req.Msg.Kind(), "error", err)
			continue
		}
		if own != nil {
			inputs = append(inputs, own)
		}
	}
	for _, s := range r.Send {
		e.sendAll(s.To, s.Msg)
	}
	if r.Observe != 0 {
		inputs = append(inputs, e.Observe(r.Observe))
	}
	for _, f := range r.Reports {
		e.finish(f)
	}
	for _, f := range r.Evidence {
		e.Fault(f)
	}
	for _, d := range r.Drops {
		e.Counters.Drop(d.Kind, d.Reason)
	}
	e.schedule(r.WakeAt)
	return inputs, nil
}

func (e *Engine) schedule(at jurat.Time) {
	wait := time.Hour
	if at != 0 {
		wait = max(0, time.Duration(int64(at)-int64(now()))*time.Millisecond)
	}
	e.timer.Reset(wait)
}

// sendAll sends one message to members; none named means every other.
func (e *Engine) sendAll(to []jurat.MemberIndex, msg round.Message) {
	if len(to) == 0 {
		to = e.others
	}
	frame, err := e.codec.Encode(msg, e.base)
	if err != nil {
		e.Log.Error("message not sent", "kind", msg.Kind(), "error", err)
		return
	}
	for _, m := range to {
		if m == e.Self {
			continue
		}
		if err := e.Network.Send(m, frame); err != nil {
			e.Counters.Drop(msg.Kind(), "unsent")
		}
	}
}

func (e *Engine) send(to jurat.MemberIndex, msg round.Message, base *wire.Base) {
	frame, err := e.codec.Encode(msg, base)
	if err != nil {
		e.Log.Error("message not sent", "kind", msg.Kind(), "error", err)
		return
	}
	if err := e.Network.Send(to, frame); err != nil {
		e.Counters.Drop(msg.Kind(), "unsent")
	}
}

// answerFull repeats an own observation without reference to any base.
func (e *Engine) answerFull(r fullRequest) {
	for _, o := range e.spoken {
		if o.Observation.Round == r.ask.Round && o.Observation.Member == r.ask.Member {
			e.send(r.from, o, nil)
		}
	}
}

// finish makes a sworn outcome the base of what follows and passes it on.
func (e *Engine) finish(f round.Finished) {
	if f.Outcome != nil {
		base := &wire.Base{Digest: f.Report.Digest(), Words: f.Outcome.Words}
		e.outcomes.add(base)
		e.base = base
	}
	e.Finished(f)
}

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
	"github.com/jurat-network/jurat/core/founding"
	"github.com/jurat-network/jurat/core/threshold"
	"github.com/jurat-network/jurat/edge/store"
)

// foundingFrame is the first byte of a key generation's frames; those of rounds
// begin with wire.Version.
const foundingFrame = 0xd1

// errAnotherKey means that an earlier attempt turned out to be complete as well,
// after this process had taken up a later one and before it saw a report.
var errAnotherKey = errors.New("an earlier key generation is complete too, and comes first: start the node again")

// keyStore keeps what a founding must not lose.
type keyStore interface {
	// SaveKey makes a record durable, its share sealed, before it is confirmed.
	SaveKey(attempt uint32, r threshold.DKGRecord) error
	// SaveConfirmed keeps what a contract wants to see: all members' signatures.
	SaveConfirmed(attempt uint32, signatures []jurat.OperatorSignature) error
	// LoadKeys returns all that was saved, ascending by attempt.
	LoadKeys() ([]store.SavedKey, error)
	// SaveAttempt makes durable that this member speaks in an attempt; LoadAttempt
	// returns the last of them, 0 for none.
	SaveAttempt(attempt uint32) error
	LoadAttempt() (uint32, error)
}

// founder hosts the founding.Machine: it signs, keeps and carries what that asks
// for. One goroutine, run and then serve, owns it; Receive may be called by any.
type founder struct {
	session   jurat.Session // of the first attempt
	prefix    []byte        // how its frames begin
	purpose   threshold.Purpose
	reshare   *threshold.Reshare // nil: a new key is made
	expiry    uint64
	self      jurat.MemberIndex
	operator  *OperatorKey
	scheme    *Scheme
	keys      keyStore
	network   Network
	connected func() int // other members there is a connection to
	waiting   func(string)
	log       *slog.Logger
	served    func(attempt jurat.Session, k *store.SavedKey) bool // whether a report was sworn that is this key's
	completed func(founding.Result)                               // told of each attempt that is complete; called by the owner

	inbox   chan threshold.DKGMessage
	serving atomic.Bool // a report was sworn under the key that run returned
	machine *founding.Machine
	born    time.Time // its clock: it does not go back
}

func (f *founder) init() { f.inbox = make(chan threshold.DKGMessage, 256) }

// Receive takes a frame of a key generation.
func (f *founder) Receive(frame []byte) error {
	m, err := threshold.DecodeDKGMessage(frame[len(f.prefix):])
	if err != nil {
		return err
	}
	select {
	case f.inbox <- m:
	default: // its sender repeats it
	}
	return nil
}

// run returns the committee's key, made now or by an earlier start.
func (f *founder) run(ctx context.Context) (*founding.Result, error) {
	if err := f.resume(); err != nil {
		return nil, err
	}
	tick := time.NewTicker(time.Duration(founding.Repeat) * time.Millisecond)
	defer tick.Stop()
	for f.machine.Done() == nil {
		var err error
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case m := <-f.inbox:
			err = f.receive(m)
		case <-tick.C:
			err = f.tick()
		}
		if err != nil {
			return nil, err
		}
	}
	return f.machine.Done(), nil
}

// resume takes up what earlier starts have saved.
func (f *founder) resume() error {
	saved, err := f.keys.LoadKeys()
	if err != nil {
		return err
	}
	entered, err := f.keys.LoadAttempt()
	if err != nil {
		return err
	}
	cfg := founding.Config{Session: f.session, Expiry: f.expiry, Self: f.self, Purpose: f.purpose, Reshare: f.reshare, Rand: rand.Reader, Verify: f.scheme.VerifyOperator}
	var past []founding.Saved
	for _, k := range saved {
		if f.session.Epoch > 1 && k.Attempt < f.session.Attempt {
			continue // of a proposal that another has replaced
		}
		past = append(past, founding.Saved(k))
		session := f.session
		if session.Attempt = k.Attempt; f.served(session, &k) {
			cfg.Serving = k.Attempt
		}
	}
	f.born = time.Now()
	var first []founding.Effect
	if f.machine, first, err = founding.New(cfg, past, entered); err != nil {
		return err
	}
	if done := f.machine.Done(); done != nil {
		f.completed(*done)
	}
	return f.do(first)
}

// serve answers members that have not finished, until ctx ends.
func (f *founder) serve(ctx context.Context) error {
	served := f.machine.Done()
	for {
		select {
		case <-ctx.Done():
			return nil
		case m := <-f.inbox:
			if f.serving.Load() {
				f.machine.Serve()
			}
			if err := f.receive(m); err != nil {
				return err
			}
			if f.machine.Done() != served && f.session.Epoch == 1 && f.purpose == threshold.SigningKey { // later ones' key is the one on the chain
				return errAnotherKey
			}
		}
	}
}

func (f *founder) now() jurat.Time { return jurat.Time(time.Since(f.born).Milliseconds()) }

func (f *founder) receive(m threshold.DKGMessage) error {
	effects, err := f.machine.Receive(f.now(), m)
	if errors.Is(err, threshold.ErrDKGMessage) {
		f.log.Debug("key generation message refused", "from", m.From, "error", err)
		return nil
	}
	if err != nil {
		return err
	}
	return f.do(effects)
}

// tick says what is waited for, and lets time pass.
func (f *founder) tick() error {
	n, there := len(f.session.Members), f.connected()
	text := "key generation is under way"
	if there < n-1 {
		text = fmt.Sprintf("key generation waits for members: %d of %d are connected", there+1, n)
	}
	if f.machine.Lost() {
		text = "this node has taken part in key generation before, and its store does not know: where the others swear already its share is lost, and it waits until it joins the next committee (jurat committee join)"
	}
	f.waiting(text)
	effects, err := f.machine.Tick(f.now(), there)
	if err != nil {
		return err
	}
	return f.do(effects)
}

// do does the machine's effects in their order, and those of our own messages
// after them.
func (f *founder) do(effects []founding.Effect) error {
	for len(effects) > 0 {
		effect := effects[0]
		effects = effects[1:]
		switch e := effect.(type) {
		case founding.Enter:
			if err := f.keys.SaveAttempt(e.Attempt); err != nil {
				return err
			}
		case founding.Persist:
			if err := f.keys.SaveKey(e.Attempt, e.Record); err != nil {
				return err
			}
		case founding.Send:
			sig, err := f.operator.Sign(e.Digest)
			if err != nil {
				return err
			}
			e.Message.Signature = sig
			f.broadcast(e.Message)
			own, err := f.machine.Own(e.Message)
			if err != nil {
				return err
			}
			effects = append(effects, own...)
		case founding.Relay:
			f.broadcast(e.Messages...)
		case founding.Done:
			if err := f.keys.SaveConfirmed(e.Result.Session.Attempt, e.Result.Signatures); err != nil {
				return err
			}
			f.completed(e.Result)
		case founding.Began:
			f.tellBegun(e)
		case founding.Abstained:
			f.log.Info("key generation was under way when the node stopped: waiting for the next attempt", "attempt", e.Attempt)
		case founding.Failed:
			f.log.Error("key generation failed", "attempt", e.Attempt, "because", e.Verdict.String())
		}
	}
	return nil
}

func (f *founder) tellBegun(e founding.Began) {
	if e.Resumed != nil {
		f.log.Info("key loaded", "attempt", e.Session.Attempt, "key", jurat.Hash(e.Resumed.Group.Key))
		return
	}
	f.log.Info("key generation begins", "attempt", e.Session.Attempt, "members", len(e.Session.Members), "threshold", e.Session.Threshold)
}

func (f *founder) broadcast(messages ...threshold.DKGMessage) {
	for i := range messages {
		frame := append(slices.Clone(f.prefix), messages[i].Encode()...)
		for m := range f.session.Members {
			if to := jurat.MemberIndex(m + 1); to != f.self {
				_ = f.network.Send(to, frame) // what is lost is repeated
			}
		}
	}
}

package node

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/threshold"
	"github.com/jurat-network/jurat/edge/store"
)

// foundingFrame is the first byte of a key generation's frames; those of rounds
// begin with wire.Version.
const foundingFrame = 0xd1

// The pace of a key generation.
const (
	foundingRepeat  = 500 * time.Millisecond // say again what others may have missed
	foundingTimeout = 30 * time.Second       // from when all members are there
	attemptsAhead   = 16                     // attempts of others that are recognised
)

// errAnotherKey means that an earlier attempt turned out to be complete as well,
// after this process had begun to serve a later one.
var errAnotherKey = errors.New("an earlier key generation is complete too, and comes first: start the node again")

// keyStore keeps what a founding must not lose.
type keyStore interface {
	// SaveKey makes a record durable, its share sealed, before it is confirmed.
	SaveKey(attempt uint32, r threshold.DKGRecord) error
	// SaveConfirmed keeps what a contract wants to see: all members' signatures.
	SaveConfirmed(attempt uint32, signatures []jurat.OperatorSignature) error
	// LoadKeys returns all that was saved, ascending by attempt.
	LoadKeys() ([]store.SavedKey, error)
}

// founder runs key generations, one attempt after another, until one succeeds.
// One goroutine, run and then serve, owns it; Receive may be called by any.
//
// An attempt that this member has confirmed is never dropped: the others'
// confirmations may still come together, and then that key is the committee's.
// Should two attempts be completed, the lower one counts, for everyone.
type founder struct {
	session   jurat.Session // of the newest attempt
	expiry    uint64
	self      jurat.MemberIndex
	operator  *OperatorKey
	scheme    *Scheme
	keys      keyStore
	network   Network
	connected func() int // other members there is a connection to
	waiting   func(string)
	log       *slog.Logger

	inbox    chan threshold.DKGMessage
	attempts []*attempt // confirmed ones, and the newest last
	started  time.Time  // when the newest had all members; zero before
	done     *founding
	lost     string                                    // told beside what is waited for; empty unless this store seems to have lost its share
	ahead    map[jurat.Hash]uint32                     // later attempts by their session id
	seen     map[uint32]map[jurat.MemberIndex]struct{} // who has been seen in them
}

// attempt is one key generation.
type attempt struct {
	number    uint32
	id        jurat.Hash // of its session
	dkg       *threshold.DKG
	confirmed bool // this member's share is durable, and it may have confirmed
	failed    bool
}

// founding is a completed key generation.
type founding struct {
	session jurat.Session
	threshold.DKGResult
}

func (f *founder) init() { f.inbox = make(chan threshold.DKGMessage, 256) }

// Receive takes a frame of a key generation.
func (f *founder) Receive(frame []byte) error {
	m, err := threshold.DecodeDKGMessage(frame[1:])
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
func (f *founder) run(ctx context.Context) (*founding, error) {
	if err := f.resume(); err != nil {
		return nil, err
	}
	tick := time.NewTicker(foundingRepeat)
	defer tick.Stop()
	for f.done == nil {
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
	return f.done, nil
}

// resume takes up what earlier starts have saved, or begins the first attempt.
func (f *founder) resume() error {
	saved, err := f.keys.LoadKeys()
	if err != nil {
		return err
	}
	for i := range saved {
		f.session.Attempt = saved[i].Attempt
		if saved[i].Signatures != nil && f.done == nil {
			f.done = &founding{f.session, threshold.DKGResult{DKGRecord: saved[i].DKGRecord, Signatures: saved[i].Signatures}}
		}
		if err := f.begin(&saved[i].DKGRecord); err != nil {
			return err
		}
	}
	if len(saved) == 0 {
		return f.begin(nil)
	}
	return nil
}

// serve answers members that have not finished, until ctx ends.
func (f *founder) serve(ctx context.Context) error {
	served := f.done
	var last time.Time
	for {
		select {
		case <-ctx.Done():
			return nil
		case m := <-f.inbox:
			if err := f.receive(m); err != nil {
				return err
			}
			if f.done != served {
				return errAnotherKey
			}
			if time.Since(last) >= foundingRepeat {
				last = time.Now()
				f.repeat()
			}
		}
	}
}

// begin starts the session's attempt, or resumes it from a durable record.
func (f *founder) begin(record *threshold.DKGRecord) error {
	cfg := threshold.DKGConfig{Session: f.session, Expiry: f.expiry, Self: f.self, Rand: rand.Reader, Verify: f.scheme.VerifyOperator}
	a := &attempt{number: f.session.Attempt, id: f.session.ID(), confirmed: record != nil}
	var effects []threshold.DKGEffect
	var err error
	if record == nil {
		a.dkg, effects, err = threshold.NewDKG(cfg)
	} else {
		a.dkg, effects, err = threshold.ResumeDKG(cfg, *record)
	}
	if err != nil {
		return fmt.Errorf("begin key generation: %w", err)
	}
	f.attempts = append(f.attempts, a)
	f.started = time.Time{}
	f.ahead, f.seen = map[jurat.Hash]uint32{}, map[uint32]map[jurat.MemberIndex]struct{}{}
	for later := f.session; len(f.ahead) < attemptsAhead; {
		later.Attempt++
		f.ahead[later.ID()] = later.Attempt
	}
	if record != nil {
		f.log.Info("key loaded", "attempt", a.number, "key", jurat.Hash(record.Group.Key))
	} else {
		f.log.Info("key generation begins", "attempt", a.number, "members", len(f.session.Members), "threshold", f.session.Threshold)
	}
	return f.do(a, effects)
}

// newest is the attempt that is under way.
func (f *founder) newest() *attempt { return f.attempts[len(f.attempts)-1] }

// next gives the newest attempt up and begins another.
func (f *founder) next(number uint32) error {
	a := f.newest()
	_ = a.dkg.Expire() // erases its secrets; its verdict has been told
	if !a.confirmed {
		f.attempts = f.attempts[:len(f.attempts)-1]
	}
	f.session.Attempt = number
	return f.begin(nil)
}

func (f *founder) receive(m threshold.DKGMessage) error {
	if number, later := f.ahead[m.Session]; later && f.done == nil {
		return f.overtaken(m, number)
	}
	for _, a := range f.attempts {
		if a.id != m.Session {
			continue
		}
		effects, err := a.dkg.Receive(m)
		if err != nil {
			f.log.Debug("key generation message refused", "from", m.From, "error", err)
			return nil
		}
		return f.do(a, effects)
	}
	return nil
}

// overtaken gives the newest attempt up once f+1 members are seen in a later
// one: then an honest member is there, and this attempt is over for it.
func (f *founder) overtaken(m threshold.DKGMessage, number uint32) error {
	if m.Kind == threshold.DKGConfirm || !f.scheme.VerifyOperator(m.From, m.SigningHash(), m.Signature) {
		return nil
	}
	if f.seen[number] == nil {
		f.seen[number] = map[jurat.MemberIndex]struct{}{}
	}
	f.seen[number][m.From] = struct{}{}
	if len(f.seen[number]) <= jurat.Faults(len(f.session.Members)) {
		return nil
	}
	return f.next(number)
}

// tick repeats what may be lost, and ends an attempt that has stalled although
// all members are there. While some are not, there is nobody to blame.
func (f *founder) tick() error {
	others := len(f.session.Members) - 1
	switch there := f.connected(); {
	case there < others:
		f.started = time.Time{}
		f.waiting(fmt.Sprintf("key generation waits for members: %d of %d are connected", there+1, others+1) + f.lost)
	case f.started.IsZero():
		f.started = time.Now()
		f.waiting("key generation is under way" + f.lost)
	case time.Since(f.started) > foundingTimeout:
		a := f.newest()
		return f.do(a, a.dkg.Expire())
	}
	f.repeat()
	return nil
}

// repeat says everything again that others may have missed.
func (f *founder) repeat() {
	for _, a := range f.attempts {
		for _, e := range a.dkg.Resend() {
			if relay, ok := e.(threshold.DKGRelay); ok {
				f.broadcast(relay.Messages...)
			}
		}
	}
}

// do does an attempt's effects in their order.
func (f *founder) do(a *attempt, effects []threshold.DKGEffect) error {
	for len(effects) > 0 {
		effect := effects[0]
		effects = effects[1:]
		switch e := effect.(type) {
		case threshold.DKGPersist:
			if err := f.keys.SaveKey(a.number, e.Record); err != nil {
				return err
			}
			a.confirmed = true
		case threshold.DKGSend:
			sig, err := f.operator.Sign(e.Digest)
			if err != nil {
				return err
			}
			e.Message.Signature = sig
			f.broadcast(e.Message)
			own, err := a.dkg.Receive(e.Message)
			if err != nil {
				return fmt.Errorf("take own message: %w", err)
			}
			effects = append(effects, own...)
		case threshold.DKGRelay:
			f.broadcast(e.Messages...)
		case threshold.DKGDone:
			if err := f.finish(a, e.Result); err != nil {
				return err
			}
		case threshold.DKGFailed:
			f.log.Error("key generation failed", "attempt", a.number, "because", e.Verdict.String())
			f.note(e.Verdict)
			if a == f.newest() && f.done == nil && !a.failed {
				a.failed = true
				if err := f.next(a.number + 1); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// note remembers that this member itself has been caught saying two things. An
// honest one is, where its store was lost: what it said before is not in it.
func (f *founder) note(v threshold.DKGVerdict) {
	for _, b := range v.Blames {
		if b.Member == f.self {
			f.lost = "; this node has taken part before and its store does not know: if the others swear already, its share is lost and it must wait for the next committee"
		}
	}
}

// finish keeps a completed attempt's key. The lowest completed attempt counts.
func (f *founder) finish(a *attempt, r threshold.DKGResult) error {
	if err := f.keys.SaveConfirmed(a.number, r.Signatures); err != nil {
		return err
	}
	if f.done == nil || a.number < f.done.session.Attempt {
		session := f.session
		session.Attempt = a.number
		f.done = &founding{session, r}
	}
	return nil
}

func (f *founder) broadcast(messages ...threshold.DKGMessage) {
	for i := range messages {
		frame := append([]byte{foundingFrame}, messages[i].Encode()...)
		for m := range f.session.Members {
			if to := jurat.MemberIndex(m + 1); to != f.self {
				_ = f.network.Send(to, frame) // what is lost is repeated
			}
		}
	}
}

package node

import (
	"context"
	"crypto/rand"
	"fmt"
	"log/slog"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/threshold"
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

// keyStore keeps what a founding must not lose.
type keyStore interface {
	// SaveKey makes a record durable, its share sealed, before it is confirmed.
	SaveKey(attempt uint32, r threshold.DKGRecord) error
	// LoadKey returns the newest saved record; ok is false where there is none.
	LoadKey() (attempt uint32, r threshold.DKGRecord, ok bool, err error)
	// SaveConfirmed keeps what a contract wants to see: all members' signatures.
	SaveConfirmed(attempt uint32, signatures []jurat.OperatorSignature) error
	// LoadConfirmed returns them; ok is false where the key is not confirmed.
	LoadConfirmed() (signatures []jurat.OperatorSignature, ok bool, err error)
}

// founder runs key generations, one attempt after another, until one succeeds.
// One goroutine, run, owns it; Receive may be called by any.
type founder struct {
	session   jurat.Session // Attempt is the first to try
	expiry    uint64
	self      jurat.MemberIndex
	operator  *OperatorKey
	scheme    *Scheme
	keys      keyStore
	network   Network
	connected func() int // members there is a connection to
	waiting   func(string)
	log       *slog.Logger

	inbox   chan threshold.DKGMessage
	dkg     *threshold.DKG
	started time.Time // when the attempt had all members; zero before
	result  *threshold.DKGResult
	ahead   map[jurat.Hash]uint32                     // later attempts by their session id
	seen    map[uint32]map[jurat.MemberIndex]struct{} // who has been seen in them
}

func (f *founder) init() {
	f.inbox = make(chan threshold.DKGMessage, 256)
}

// Receive takes a frame of a key generation from a member.
func (f *founder) Receive(_ jurat.MemberIndex, frame []byte) error {
	m, err := threshold.DecodeDKGMessage(frame[1:])
	if err != nil {
		return err
	}
	select {
	case f.inbox <- m:
	default: // the sender repeats it
	}
	return nil
}

// run returns the committee's key, made now or by an earlier start. It goes on
// answering members that are behind until ctx ends, if serve is called.
func (f *founder) run(ctx context.Context) (*threshold.DKGResult, error) {
	attempt, record, saved, err := f.keys.LoadKey()
	if err != nil {
		return nil, err
	}
	if saved {
		f.session.Attempt = attempt
		signatures, confirmed, err := f.keys.LoadConfirmed()
		if err != nil {
			return nil, err
		}
		if err := f.begin(&record); err != nil {
			return nil, err
		}
		if confirmed {
			f.result = &threshold.DKGResult{DKGRecord: record, Signatures: signatures}
			return f.result, nil
		}
	} else if err := f.begin(nil); err != nil {
		return nil, err
	}
	tick := time.NewTicker(foundingRepeat)
	defer tick.Stop()
	for f.result == nil {
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
	return f.result, nil
}

// serve answers members that have not finished, until ctx ends.
func (f *founder) serve(ctx context.Context) {
	var last time.Time
	for {
		select {
		case <-ctx.Done():
			return
		case <-f.inbox:
			if time.Since(last) >= foundingRepeat {
				last = time.Now()
				_ = f.do(f.dkg.Resend())
			}
		}
	}
}

// begin starts the session's attempt, or resumes it from a durable record.
func (f *founder) begin(record *threshold.DKGRecord) error {
	cfg := threshold.DKGConfig{Session: f.session, Expiry: f.expiry, Self: f.self, Rand: rand.Reader, Verify: f.scheme.VerifyOperator}
	var effects []threshold.DKGEffect
	var err error
	if record == nil {
		f.dkg, effects, err = threshold.NewDKG(cfg)
	} else {
		f.dkg, effects, err = threshold.ResumeDKG(cfg, *record)
	}
	if err != nil {
		return fmt.Errorf("begin key generation: %w", err)
	}
	f.started = time.Time{}
	f.ahead, f.seen = map[jurat.Hash]uint32{}, map[uint32]map[jurat.MemberIndex]struct{}{}
	for later := f.session; len(f.ahead) < attemptsAhead; {
		later.Attempt++
		f.ahead[later.ID()] = later.Attempt
	}
	f.log.Info("key generation begins", "attempt", f.session.Attempt, "members", len(f.session.Members), "threshold", f.session.Threshold)
	return f.do(effects)
}

func (f *founder) receive(m threshold.DKGMessage) error {
	if attempt, later := f.ahead[m.Session]; later {
		return f.overtaken(m, attempt)
	}
	effects, err := f.dkg.Receive(m)
	if err != nil {
		f.log.Debug("key generation message refused", "from", m.From, "error", err)
		return nil
	}
	return f.do(effects)
}

// overtaken gives this attempt up once f+1 members are seen in a later one: then
// an honest member is there, and this attempt cannot be completed any more.
func (f *founder) overtaken(m threshold.DKGMessage, attempt uint32) error {
	if !f.scheme.VerifyOperator(m.From, m.SigningHash(), m.Signature) {
		return nil
	}
	if f.seen[attempt] == nil {
		f.seen[attempt] = map[jurat.MemberIndex]struct{}{}
	}
	f.seen[attempt][m.From] = struct{}{}
	if len(f.seen[attempt]) <= jurat.Faults(len(f.session.Members)) {
		return nil
	}
	f.session.Attempt = attempt
	return f.begin(nil)
}

// tick repeats what may be lost, and ends an attempt that has stalled although
// all members are there. While some are not, there is nothing to blame them for.
func (f *founder) tick() error {
	others := len(f.session.Members) - 1
	switch there := f.connected(); {
	case there < others:
		f.started = time.Time{}
		f.waiting(fmt.Sprintf("key generation waits for members: %d of %d are connected", there+1, others+1))
	case f.started.IsZero():
		f.started = time.Now()
		f.waiting("key generation is under way")
	case time.Since(f.started) > foundingTimeout:
		return f.do(f.dkg.Expire())
	}
	return f.do(f.dkg.Resend())
}

// do does effects in their order.
func (f *founder) do(effects []threshold.DKGEffect) error {
	for len(effects) > 0 {
		next := effects[0]
		effects = effects[1:]
		switch e := next.(type) {
		case threshold.DKGPersist:
			if err := f.keys.SaveKey(f.session.Attempt, e.Record); err != nil {
				return fmt.Errorf("save share: %w", err)
			}
		case threshold.DKGSend:
			sig, err := f.operator.Sign(e.Digest)
			if err != nil {
				return err
			}
			e.Message.Signature = sig
			f.broadcast(e.Message)
			own, err := f.dkg.Receive(e.Message)
			if err != nil {
				return fmt.Errorf("take own message: %w", err)
			}
			effects = append(effects, own...)
		case threshold.DKGRelay:
			for _, m := range e.Messages {
				f.broadcast(m)
			}
		case threshold.DKGDone:
			if err := f.keys.SaveConfirmed(f.session.Attempt, e.Result.Signatures); err != nil {
				return fmt.Errorf("save confirmations: %w", err)
			}
			f.result = &e.Result
		case threshold.DKGFailed:
			f.log.Error("key generation failed", "attempt", f.session.Attempt, "because", e.Verdict.String())
			f.session.Attempt++
			return f.begin(nil)
		}
	}
	return nil
}

func (f *founder) broadcast(m threshold.DKGMessage) {
	frame := append([]byte{foundingFrame}, m.Encode()...)
	for i := range f.session.Members {
		if to := jurat.MemberIndex(i + 1); to != f.self {
			_ = f.network.Send(to, frame) // what is lost is repeated
		}
	}
}

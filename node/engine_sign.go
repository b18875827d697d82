package node

import (
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/core/threshold"
)

// sign completes a message with this member's keys, sends it, and returns it as
// an input where the member is itself among the receivers.
func (e *Engine) sign(req round.SignRequest) (own round.Input, err error) {
	if err := e.complete(req); err != nil {
		return nil, err
	}
	hash := round.SigningHash(e.Committee, req.Msg)
	sig, err := e.Operator.Sign(hash)
	if err != nil {
		return nil, err
	}
	round.Attach(req.Msg, sig)
	if o, ok := req.Msg.(*round.Observe); ok {
		e.spoken = append(e.spoken[max(0, len(e.spoken)-3):], o)
	}
	toSelf := len(req.To) == 0
	var to []jurat.MemberIndex
	for _, m := range req.To {
		if m == e.Self {
			toSelf = true
		} else {
			to = append(to, m)
		}
	}
	if len(req.To) == 0 || len(to) > 0 {
		e.sendAll(to, req.Msg)
	}
	if !toSelf {
		return nil, nil
	}
	return round.Own(e.Self, req.Msg, hash), nil
}

// complete fills in what only the threshold signer can: commitments drawn now,
// and a partial that burns its nonce.
func (e *Engine) complete(req round.SignRequest) error {
	var next threshold.Commitment
	var err error
	if req.NextNonce != 0 {
		if next, err = e.commitment(req.NextNonce); err != nil {
			return fmt.Errorf("commit: %w", err)
		}
	}
	switch m := req.Msg.(type) {
	case *round.Commit:
		if req.NextNonce != 0 {
			m.Commitment = next
		}
	case *round.Standby:
		if req.NextNonce != 0 {
			m.Next = next
		}
	case *round.Partial:
		m.Next = next
		session, err := e.memo.session(m.Digest, req.List)
		if err != nil {
			return fmt.Errorf("sign share: %w", err)
		}
		if m.Z, err = e.Signer.SignSession(req.Nonce, session); err != nil {
			return fmt.Errorf("sign share: %w", err)
		}
	}
	return nil
}

// commitment is that of a new nonce.
func (e *Engine) commitment(id uint64) (threshold.Commitment, error) {
	ahead := e.ahead
	e.ahead = nonceAhead{id: id + 1}
	if ahead.id == id && ahead.drawn {
		return ahead.commitment, nil
	}
	return e.Signer.Commit(id)
}

// drawAhead draws the nonce that the machine will ask for next, so that nobody
// waits for it; ids are consecutive. A nonce that is never asked for is erased by
// a later Forget.
func (e *Engine) drawAhead() {
	if e.ahead.id == 0 || e.ahead.drawn || len(e.inbox) > 0 {
		return
	}
	var err error
	if e.ahead.commitment, err = e.Signer.Commit(e.ahead.id); err == nil {
		e.ahead.drawn = true
	}
}

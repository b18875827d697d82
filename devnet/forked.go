package devnet

import (
	"math/big"
	"slices"
	"sync"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/core/wire"
	"github.com/jurat-network/jurat/node"
)

// forked is a corrupted oracle's network: everything goes through as the real
// engine says it, but half of the members get another observation than the rest,
// signed by the same operator. Who asks again is told the first version, as a
// member is that looks for what a proposal names.
type forked struct {
	node.Network
	codec    *wire.Codec
	self     jurat.MemberIndex
	operator *node.OperatorKey
	deceived map[jurat.MemberIndex]bool
	told     map[jurat.MemberIndex]jurat.Round // the last round in which each was told the second version
	finished func(round.Finished)
	mu       sync.Mutex
	outcomes []*wire.Base // that observations may be coded against, the newest last
}

// fork changes what an engine is joined with into an equivocator's.
func fork(cfg *node.EngineConfig) {
	codec, err := wire.New(cfg.Committee)
	if err != nil {
		return // the engine will say so
	}
	f := &forked{Network: cfg.Network, codec: codec, self: cfg.Self, operator: cfg.Operator, finished: cfg.Finished,
		deceived: map[jurat.MemberIndex]bool{}, told: map[jurat.MemberIndex]jurat.Round{}}
	var others []jurat.MemberIndex
	for i := range cfg.Committee.Members {
		if m := jurat.MemberIndex(i + 1); m != cfg.Self {
			others = append(others, m)
		}
	}
	for _, m := range others[len(others)/2:] {
		f.deceived[m] = true
	}
	cfg.Network, cfg.Finished = f, f.finish
}

// Send implements node.Network.
func (f *forked) Send(to jurat.MemberIndex, frame []byte) error {
	if f.deceived[to] && wire.KindOf(frame) == round.KindObserve {
		if second, err := f.second(to, frame); err == nil && second != nil {
			frame = second
		}
	}
	return f.Network.Send(to, frame)
}

// second is the other version of an own observation; nil where to had it already.
func (f *forked) second(to jurat.MemberIndex, frame []byte) ([]byte, error) {
	m, err := f.codec.Decode(frame, f)
	if err != nil {
		return nil, err
	}
	o, ok := m.(*round.Observe)
	if !ok || o.Observation.Member != f.self || f.told[to] >= o.Observation.Round {
		return nil, nil
	}
	f.told[to] = o.Observation.Round
	lie := &round.Observe{Observation: o.Observation}
	lie.Observation.Words = slices.Clone(o.Observation.Words)
	lie.Observation.Words[0] = dearer(lie.Observation.Words[0])
	if lie.Sig, err = f.operator.Sign(lie.Observation.Digest()); err != nil {
		return nil, err
	}
	return f.codec.Encode(lie, nil)
}

// dearer is a word with a value five per cent higher; another reason where it has none.
func dearer(w jurat.Word) jurat.Word {
	if v, ok := w.Big(); ok {
		if more, err := jurat.BigWord(v.Add(v, new(big.Int).Div(v, big.NewInt(20)))); err == nil {
			return more
		}
	}
	if w == jurat.ReasonWord(jurat.ReasonStatus) {
		return jurat.ReasonWord(jurat.ReasonFewSources)
	}
	return jurat.ReasonWord(jurat.ReasonStatus)
}

// finish takes note of what the next observations are coded against.
func (f *forked) finish(done round.Finished) {
	if done.Outcome != nil {
		f.mu.Lock()
		f.outcomes = append(f.outcomes[max(0, len(f.outcomes)-7):], &wire.Base{Digest: done.Report.Digest(), Words: done.Outcome.Words})
		f.mu.Unlock()
	}
	f.finished(done)
}

// Words implements wire.Bases.
func (f *forked) Words(digest jurat.Hash) ([]jurat.Word, bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, b := range f.outcomes {
		if b.Digest == digest {
			return b.Words, true
		}
	}
	return nil, false
}

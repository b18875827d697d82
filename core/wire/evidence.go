package wire

import (
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// The kinds of what is kept and not sent between members.
const (
	KindEvidence round.Kind = 33
	KindBound    round.Kind = 34
)

// EncodeEvidence returns the stored form of a report's evidence: the proposal,
// the report's time and root, and the observations in the proposal's order, each
// but the first coded against the first one's words. It refuses observations
// that are not those that the proposal names, by member and round; whether the
// digests match is for the Machine to have checked.
func (c *Codec) EncodeEvidence(p *round.Proposal) ([]byte, error) {
	x := &coder{codec: c, buf: make([]byte, 0, 256+c.members*(102+70)+len(p.Observations)*c.feeds*4)}
	x.header(KindEvidence)
	x.evidence(p)
	if x.fault != "" {
		return nil, fmt.Errorf("%w: evidence of round %s: %s", ErrEncode, p.Report.Round, x.fault)
	}
	return x.buf, nil
}

// DecodeEvidence reads what EncodeEvidence wrote. The error is a *FrameError.
// Nothing is checked beyond the form: core/evidence audits what it says.
func (c *Codec) DecodeEvidence(b []byte) (*round.Proposal, error) {
	x := &coder{codec: c, reading: true, buf: b}
	kind := x.header(0)
	if kind != KindEvidence {
		x.fail(ReasonKind)
	}
	p := &round.Proposal{Propose: new(round.Propose)}
	x.evidence(p)
	if err := x.end(kind); err != nil {
		return nil, err
	}
	return p, nil
}

func (x *coder) evidence(p *round.Proposal) {
	x.propose(p.Propose)
	r := &p.Report
	x.ours(&r.Committee)
	if x.reading {
		r.Epoch, r.Round = x.codec.epoch, p.Propose.Round
		p.Observations = make([]*round.Observe, len(p.Propose.Observers))
	} else if r.Epoch != x.codec.epoch || r.Round != p.Propose.Round || len(p.Observations) != len(p.Propose.Observers) {
		x.fail(ReasonRange)
	}
	x.time(&r.Time)
	x.hash(&r.Root)
	if x.fault != "" {
		return
	}
	for i, named := range p.Propose.Observers {
		if x.reading {
			p.Observations[i] = new(round.Observe)
		}
		o := &p.Observations[i].Observation
		if x.reading {
			o.Round, o.Member = p.Propose.Round, named.Member
		} else if o.Round != p.Propose.Round || o.Member != named.Member {
			x.fail(ReasonRange)
		}
		x.observation(o, &p.Observations[i].Sig)
		if x.fault != "" {
			return
		}
		if i == 0 {
			x.base = &Base{Words: o.Words}
		}
	}
}

// EncodeBound returns the stored form of a promise to a next committee: the
// payload and the observations, which are of one round, each but the first coded
// against the first one's words.
func (c *Codec) EncodeBound(b *round.Bound) ([]byte, error) {
	x := &coder{codec: c, buf: make([]byte, 0, 256+len(b.Names)*(102+70+c.feeds*4))}
	x.header(KindBound)
	x.bound(b)
	if x.fault != "" {
		return nil, fmt.Errorf("%w: promise to a next committee: %s", ErrEncode, x.fault)
	}
	return x.buf, nil
}

// DecodeBound reads what EncodeBound wrote. The error is a *FrameError. Nothing
// is checked beyond the form.
func (c *Codec) DecodeBound(b []byte) (*round.Bound, error) {
	x := &coder{codec: c, reading: true, buf: b}
	kind := x.header(0)
	if kind != KindBound {
		x.fail(ReasonKind)
	}
	bound := new(round.Bound)
	x.bound(bound)
	if err := x.end(kind); err != nil {
		return nil, err
	}
	return bound, nil
}

func (x *coder) bound(b *round.Bound) {
	x.hash(&b.Payload)
	var r jurat.Round
	if !x.reading && len(b.Names) > 0 {
		r = b.Round()
	}
	x.round(&r)
	list(x, &b.Names, x.codec.members, 2+65, func(named **round.Observe) {
		if x.reading {
			*named = new(round.Observe)
		}
		o := &(*named).Observation
		x.member(&o.Member)
		if x.reading {
			o.Round = r
		} else if o.Round != r {
			x.fail(ReasonRange)
		}
		x.observation(o, &(*named).Sig)
		if x.base == nil {
			x.base = &Base{Words: o.Words}
		}
	})
	if len(b.Names) == 0 {
		x.fail(ReasonRange)
	}
}

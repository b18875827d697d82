package wire

import (
	"fmt"

	"github.com/jurat-network/jurat/core/round"
)

// KindEvidence is the kind of encoded evidence. It is not sent between members.
const KindEvidence round.Kind = 33

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

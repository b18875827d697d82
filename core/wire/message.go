package wire

import (
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// KindFull is the kind of Full. It is the wire's own and unknown to the Machine.
const KindFull round.Kind = 32

// Full asks a peer for the full form of an observation that came coded against
// a base unknown here. The answer is an Observe encoded without a base.
type Full struct {
	Round  jurat.Round
	Member jurat.MemberIndex
}

// Kind is KindFull.
func (*Full) Kind() round.Kind { return KindFull }

// leafSize is the length of a one-off leaf: kind, subject, payload.
const leafSize = 1 + 32 + 32

// newMessage returns an empty message of the kind, nil where there is none.
func newMessage(k round.Kind) round.Message {
	switch k {
	case round.KindOpen:
		return new(round.Open)
	case round.KindObserve:
		return new(round.Observe)
	case round.KindCommit:
		return new(round.Commit)
	case round.KindPropose:
		return new(round.Propose)
	case round.KindPull:
		return new(round.Pull)
	case round.KindPartial:
		return new(round.Partial)
	case round.KindStandby:
		return new(round.Standby)
	case round.KindSession:
		return new(round.Session)
	case round.KindSworn:
		return new(round.Sworn)
	case round.KindVote:
		return new(round.Vote)
	case round.KindCertificate:
		return new(round.Certificate)
	case round.KindHello:
		return new(round.Hello)
	case round.KindWelcome:
		return new(round.Welcome)
	case KindFull:
		return new(Full)
	}
	return nil
}

// message walks the body of a message.
func (x *coder) message(m round.Message) {
	switch m := m.(type) {
	case *round.Open:
		x.round(&m.Round)
		x.sig(&m.Sig)
	case *round.Observe:
		x.observe(m)
	case *round.Commit:
		x.round(&m.Round)
		x.member(&m.Member)
		x.commitment(&m.Commitment)
		x.sig(&m.Sig)
	case *round.Propose:
		x.propose(m)
	case *round.Pull:
		x.round(&m.Round)
		list(x, &m.Digests, x.codec.members, 32, x.hash)
	case *round.Partial:
		x.partial(m)
	case *round.Standby:
		x.round(&m.Round)
		x.member(&m.Member)
		x.hash(&m.Digest)
		x.commitment(&m.Next)
		x.sig(&m.Sig)
	case *round.Session:
		x.round(&m.Round)
		x.hash(&m.Digest)
		x.list(&m.List)
		x.sig(&m.Sig)
	case *round.Sworn:
		x.report(&m.Report)
	case *round.Vote:
		x.uvarint(&m.View)
		x.member(&m.Member)
		x.sig(&m.Sig)
	case *round.Certificate:
		x.certificate(m)
	case *round.Hello:
		x.member(&m.Member)
		x.hash(&m.Nonce)
		x.sig(&m.Sig)
	case *round.Welcome:
		x.welcome(m)
	case *Full:
		x.round(&m.Round)
		x.member(&m.Member)
	default:
		x.fail(ReasonKind)
	}
}

func (x *coder) propose(m *round.Propose) {
	x.round(&m.Round)
	list(x, &m.Observers, x.codec.members, 2+32, func(o *jurat.Observer) {
		x.member(&o.Member)
		x.hash(&o.Digest)
	})
	x.hash(&m.Digest)
	x.list(&m.List)
	x.sig(&m.Sig)
}

func (x *coder) partial(m *round.Partial) {
	x.round(&m.Round)
	x.member(&m.Member)
	x.hash(&m.Digest)
	x.hash(&m.List)
	x.bytes(m.Z[:])
	x.commitment(&m.Next)
	x.sig(&m.Sig)
}

func (x *coder) certificate(m *round.Certificate) {
	x.uvarint(&m.View)
	list(x, &m.Votes, x.codec.members, 2+65, func(v *round.VoteSignature) {
		x.member(&v.Member)
		x.sig(&v.Sig)
	})
}

func (x *coder) welcome(m *round.Welcome) {
	x.member(&m.Member)
	x.hash(&m.Nonce)
	optional(x, &m.Certificate, x.certificate)
	optional(x, &m.Newest, x.report)
	x.lastSeen(&m.LastSeen)
	x.sig(&m.Sig)
}

// lastSeen walks the message inside a Welcome: its kind, 0 for none, and its
// body. An Observe is in full here: who asks has lost its store, and with it
// every base.
func (x *coder) lastSeen(m *round.Message) {
	var kind round.Kind
	if !x.reading && *m != nil {
		kind = (*m).Kind()
	}
	x.byte((*byte)(&kind))
	if x.fault != "" || kind == 0 {
		return
	}
	if x.reading {
		*m = newMessage(kind)
	}
	switch last := (*m).(type) {
	case *round.Observe:
		x.base = nil
		x.round(&last.Observation.Round)
		x.member(&last.Observation.Member)
		x.observation(&last.Observation, &last.Sig)
	case *round.Partial, *round.Standby, *round.Propose:
		x.message(last)
	default:
		x.fail(ReasonKind)
	}
}

// observe walks an Observe: 0 or 1 and the digest of its base, then the rest.
func (x *coder) observe(m *round.Observe) {
	x.round(&m.Observation.Round)
	x.member(&m.Observation.Member)
	var digest *jurat.Hash
	if x.base != nil {
		digest = &x.base.Digest
	}
	optional(x, &digest, x.hash)
	if x.reading && digest != nil && !x.findBase(*digest, &m.Observation) {
		return
	}
	x.observation(&m.Observation, &m.Sig)
}

// findBase looks up the base that a frame names.
func (x *coder) findBase(digest jurat.Hash, o *jurat.Observation) bool {
	switch {
	case x.fault != "":
		return false
	case x.codec.feeds < minBaseFeeds:
		x.fail(ReasonNotCanonical)
		return false
	case x.bases != nil:
		if words, ok := x.bases.Words(digest); ok && len(words) == x.codec.feeds {
			x.base = &Base{Digest: digest, Words: words}
			return true
		}
	}
	x.needFull = &NeedFull{Round: o.Round, Member: o.Member}
	x.fail(ReasonForeign)
	return false
}

// observation walks what follows an observation's round, member and base.
func (x *coder) observation(o *jurat.Observation, sig *jurat.OperatorSignature) {
	x.ours(&o.Committee)
	if x.reading {
		o.Epoch = x.codec.epoch
	} else if o.Epoch != x.codec.epoch {
		x.fail(ReasonForeign)
	}
	x.time(&o.Time)
	x.seen(&o.Seen)
	list(x, &o.OneOffs, jurat.MaxOneOffs, leafSize, func(l *jurat.Leaf) {
		x.byte((*byte)(&l.Kind))
		x.hash(&l.Subject)
		x.hash(&l.Payload)
	})
	x.sig(sig)
	x.words(o)
}

// seen walks the bitmap, whose length follows from the committee's.
func (x *coder) seen(s *[]byte) {
	size := (x.codec.members + 7) / 8
	if x.reading {
		*s = make([]byte, size)
	} else if len(*s) != size {
		x.fail(ReasonRange)
	}
	x.bytes(*s)
}

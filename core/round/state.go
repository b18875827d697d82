package round

import (
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/outcome"
	"github.com/jurat-network/jurat/core/threshold"
)

// held is an observation with its digest; msg is nil for none.
type held struct {
	msg    *Observe
	digest jurat.Hash
}

// state is what a member knows of one round. Its size is bounded by the
// committee's, whatever anybody sends.
type state struct {
	number   jurat.Round
	begun    jurat.Time
	observes []held              // by member: the first version seen
	others   []held              // further versions that the proposal names; at most one a member
	order    []jurat.MemberIndex // whose observes are set, in order of arrival
	blamed   []bool              // by member: evidence of this round was given out

	// statements holds the first of each member's signed statements on the
	// round's digest: Propose, Partial or Standby.
	statements []Message
	pulled     []int // by member: digests answered to its pulls

	// This member's part.
	asked    bool       // for the host's observation
	again    jurat.Time // when the answer to the opening was last repeated
	mine     held       // as it was signed; nil msg until then
	proposal *Propose   // the leader's; at the leader without Sig until signed
	outcome  *outcome.Outcome
	record   *Proposal // set once the proposal was validated and made durable
	refused  bool      // the proposal is not what its observations say, or too far in time
	answers  []*Partial
	lists    []jurat.Hash // hashes of the lists that were answered; none is answered twice
	standby  *Standby
	commit   *Commit

	lead   *leading // the leader's part; nil at other members
	report *jurat.SignedReport
}

// nonce is the one nonce of this member that is drawn and not spent. It outlasts
// the round, not the view: an unused commitment that the leader already has
// serves in the next round, so that a good round draws one nonce a signer and
// takes no Commit.
type nonce struct {
	id         uint64 // 0: none
	known      bool   // commitment is what the signer drew for id
	commitment threshold.Commitment
}

// signs reports whether a list holds the commitment as that of member.
func (x *nonce) signs(list threshold.List, member jurat.MemberIndex) bool {
	for i := range list {
		if list[i].Member == member {
			return x.known && list[i].Commitment == x.commitment
		}
	}
	return false
}

func newState(r jurat.Round, n int, now jurat.Time) *state {
	return &state{
		number:     r,
		begun:      now,
		observes:   make([]held, n),
		blamed:     make([]bool, n),
		statements: make([]Message, n),
		pulled:     make([]int, n),
	}
}

// observation returns the version of a member's observation that has the digest.
func (s *state) observation(o jurat.Observer) *Observe {
	if h := &s.observes[o.Member-1]; h.msg != nil && h.digest == o.Digest {
		return h.msg
	}
	for i := range s.others {
		if s.others[i].digest == o.Digest && s.others[i].msg.Observation.Member == o.Member {
			return s.others[i].msg
		}
	}
	return nil
}

// names reports whether the proposal names this version of an observation.
func (s *state) names(member jurat.MemberIndex, digest jurat.Hash) bool {
	if s.proposal == nil {
		return false
	}
	for _, o := range s.proposal.Observers {
		if o.Member == member {
			return o.Digest == digest
		}
	}
	return false
}

// missing lists the digests that the proposal names and this member lacks.
func (s *state) missing() (digests []jurat.Hash) {
	for _, o := range s.proposal.Observers {
		if s.observation(o) == nil {
			digests = append(digests, o.Digest)
		}
	}
	return digests
}

// answer returns the partial that was given under a list; nil if none was.
func (s *state) answer(list jurat.Hash) *Partial {
	for _, p := range s.answers {
		if p.List == list {
			return p
		}
	}
	return nil
}

// stated reports whether this member told the leader that it has validated the
// proposal, and with that its unused commitment.
func (s *state) stated() bool { return len(s.answers) > 0 || s.standby != nil }

// digestOf is what a statement says the round's digest is.
func digestOf(m Message) jurat.Hash {
	switch m := m.(type) {
	case *Propose:
		return m.Digest
	case *Partial:
		return m.Digest
	case *Standby:
		return m.Digest
	}
	return jurat.Hash{}
}

// early is what came before its round or view: one message of a kind a member.
type early struct {
	observes []held   // by member: for a later round than the one at hand
	open     Verified // of the nearest later view; no msg for none
	propose  Verified
}

// standing is what a member remembers of another across rounds, in memory only.
type standing struct {
	welcomed jurat.Time // when a greeting of it was last answered
	caughtUp jurat.Time // when a vote of it was last answered
	voted    uint64     // the view of its latest vote
	greeted  bool       // came back since the last round: worth waiting for
	seen     Message    // its latest Observe or statement, for when it asks; nil for none
	names    jurat.Hash // the next committee that its latest Observe names; zero for none
	waiting  probation  // with its observations
	signing  probation  // with its shares
}

// probation is for those who have let a leader wait in vain: for a while they
// are not waited for, or not asked first. Each offence more than doubles the
// while, and as many good rounds in a row clear the record: so whoever comes and
// goes does not slow the others down.
type probation struct {
	term   int // rounds that the last offence cost; 0 after none
	left   int // rounds still to serve
	streak int // good rounds in a row
}

const maxTerm = 63

// offend begins a term: first after a clean record, more than twice the last one
// otherwise.
func (p *probation) offend(first int) {
	p.term = min(2*p.term+first, maxTerm)
	p.left, p.streak = p.term, 0
}

func (p *probation) behave() {
	if p.streak++; p.streak > p.term {
		p.term = 0
	}
}

// serve lets a round pass.
func (p *probation) serve() { p.left = max(0, p.left-1) }

package round

import (
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/threshold"
)

// Message is what members say to each other. A Message is raw: it came from a
// peer and proves nothing until Verify has turned it into a Verified.
type Message interface {
	// Kind names the message in counters, transcripts and on the wire.
	Kind() Kind
}

// Kind is a message's type. The numbers are the wire's.
type Kind uint8

// The kinds of message, in the order in which a round uses them.
const (
	KindOpen Kind = iota + 1
	KindObserve
	KindCommit
	KindPropose
	KindPull
	KindPartial
	KindStandby
	KindSession
	KindSworn
	KindVote
	KindCertificate
	KindHello
	KindWelcome
)

var kindNames = [...]string{"", "open", "observe", "commit", "propose", "pull", "partial", "standby", "session", "sworn", "vote", "certificate", "hello", "welcome"}

func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "unknown"
}

// Open is the leader's call for observations.
type Open struct {
	Round jurat.Round
	Sig   jurat.OperatorSignature // envelope, by the view's leader
}

// Observe carries one oracle's observation, to every member. It is evidence:
// it may be relayed by anyone and counts by its signature alone.
type Observe struct {
	Observation jurat.Observation
	Sig         jurat.OperatorSignature // over Observation.Digest
}

// Commit offers the leader one nonce commitment. It rides beside the observation
// in a member's first round under a leader, and wherever the leader may lack one;
// otherwise the unused commitment of the last Partial or Standby serves. It is
// never evidence of anything.
type Commit struct {
	Round      jurat.Round
	Member     jurat.MemberIndex
	Commitment threshold.Commitment
	Sig        jurat.OperatorSignature // envelope, by Member
}

// Propose is the leader's choice of the set O, what it says follows from it,
// and the first signing session.
type Propose struct {
	Round     jurat.Round
	Observers []jurat.Observer        // at least 2f+1, ascending by member
	Digest    jurat.Hash              // Report.Digest of the outcome of Observers
	List      threshold.List          // first session: exactly 2f+1 signers' commitments
	Sig       jurat.OperatorSignature // statement, by the view's leader; context binds Observers and List
}

// Pull asks for observations that a proposal names and the asker lacks. It is
// answered with Observe messages.
type Pull struct {
	Round   jurat.Round
	Digests []jurat.Hash // at most the committee's size
}

// Partial is a member's share of the signature in one session, and its
// commitment for the next one should that be needed.
type Partial struct {
	Round  jurat.Round
	Member jurat.MemberIndex
	Digest jurat.Hash
	List   jurat.Hash // hash of the session's commitment list
	Z      [32]byte
	Next   threshold.Commitment
	Sig    jurat.OperatorSignature // statement, by Member; context binds List, Z and Next
}

// Standby says that a member outside the first session has validated the
// proposal and can sign in a later session.
type Standby struct {
	Round  jurat.Round
	Member jurat.MemberIndex
	Digest jurat.Hash
	Next   threshold.Commitment
	Sig    jurat.OperatorSignature // statement, by Member; context binds Next
}

// Session opens a further signing session for the same digest.
type Session struct {
	Round  jurat.Round
	Digest jurat.Hash
	List   threshold.List
	Sig    jurat.OperatorSignature // envelope, by the view's leader
}

// Sworn is a finished report. It proves itself and may come from anyone.
type Sworn struct {
	Report jurat.SignedReport
}

// Vote asks to leave for a view. Members vote only for the view after their own.
type Vote struct {
	View   uint64
	Member jurat.MemberIndex
	Sig    jurat.OperatorSignature // over VoteHash
}

// Certificate is 2f+1 votes: it lets anyone enter View. It proves itself.
type Certificate struct {
	View  uint64
	Votes []VoteSignature // exactly 2f+1, ascending by member
}

// VoteSignature is one member's part of a certificate.
type VoteSignature struct {
	Member jurat.MemberIndex
	Sig    jurat.OperatorSignature
}

// Hello is sent by a member that has just started, to learn whether its store
// is behind what it has already sworn.
type Hello struct {
	Member jurat.MemberIndex
	Nonce  jurat.Hash              // fresh, chosen by the host; ties answers to this start
	Sig    jurat.OperatorSignature // envelope, by Member
}

// Welcome answers a Hello: where the committee is, and the latest round in
// which the asker is known to have observed or sworn, with its own signed words
// as proof.
type Welcome struct {
	Member      jurat.MemberIndex
	Nonce       jurat.Hash
	Certificate *Certificate            // the highest known; nil in the epoch's first view
	Newest      *jurat.SignedReport     // nil where there is none yet
	LastSeen    Message                 // the asker's latest Observe or Partial; nil where unknown
	Sig         jurat.OperatorSignature // envelope, by Member
}

func (*Open) Kind() Kind        { return KindOpen }
func (*Observe) Kind() Kind     { return KindObserve }
func (*Commit) Kind() Kind      { return KindCommit }
func (*Propose) Kind() Kind     { return KindPropose }
func (*Pull) Kind() Kind        { return KindPull }
func (*Partial) Kind() Kind     { return KindPartial }
func (*Standby) Kind() Kind     { return KindStandby }
func (*Session) Kind() Kind     { return KindSession }
func (*Sworn) Kind() Kind       { return KindSworn }
func (*Vote) Kind() Kind        { return KindVote }
func (*Certificate) Kind() Kind { return KindCertificate }
func (*Hello) Kind() Kind       { return KindHello }
func (*Welcome) Kind() Kind     { return KindWelcome }

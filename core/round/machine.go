// Package round is the protocol: a pure state machine that turns verified
// messages, ticks and the oracle's own observations into reports.
//
// # A round
//
//	leader   Open       calls for observations
//	members  Observe    to all, and to the leader a Commit where it lacks a nonce commitment
//	leader   Propose    names the set O by digest, and the first 2f+1 signers
//	members  Partial    having checked everything and made it durable; Standby if not listed
//	leader   Session    a further list of signers, where the first does not finish
//	leader   Sworn      the report with the committee's signature, to all
//
// Around it: a Pull asks for observations that a proposal names; a Vote asks to
// leave for the next view and its leader, a Certificate is 2f+1 of them; a Hello
// greets after a start and a Welcome answers.
//
// # The host
//
// The host drives it and does, in this order, always:
//
//	ready := m.Step(now, input)
//	1. persist  ready.Persist    all records in one durable write; on failure stop, sign nothing
//	2. sign     ready.Forget, then ready.Sign in order; gives messages
//	3. send     ready.Send and what signing gave
//	4. deliver  ready.Observe, ready.Reports, ready.Evidence; and Step what was signed to oneself,
//	            before any other input
//	5. schedule ready.WakeAt     one timer; Step(now, Tick{}) when it fires
//
// The order is the safety argument: what a member says is durable before it is
// said, so a crash at any point forgets nothing that anyone could have heard.
package round

import (
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/outcome"
	"github.com/jurat-network/jurat/core/threshold"
)

// Config is what a machine is made of. It never changes; a new epoch is a new
// machine.
type Config struct {
	Committee *jurat.Committee
	Self      jurat.MemberIndex
	Scheme    Scheme
	Params    Params
}

// Params are the committee's agreed timings, equal on all members.
type Params struct {
	Interval    jurat.Time // from one opening to the next; 0 runs rounds back to back
	Grace       jurat.Time // how long a leader with 2f+1 observations waits for those it expects
	RetryGrace  jurat.Time // how long a leader holds retries back after the first session
	ViewTimeout jurat.Time // without progress beyond Interval, members vote to leave; doubles on failure
	MaxTimeout  jurat.Time // where doubling ends
	Reign       uint16     // reports after which a view ends; at least 1
	MaxSkew     jurat.Time // Δ: members refuse a report time further than this from their clock
}

// Scheme is the arithmetic of signatures. The node's is real (operator ECDSA
// and core/threshold); the simulator also has an ideal one. All methods are
// pure and safe for concurrent use.
type Scheme interface {
	VerifyOperator(m jurat.MemberIndex, digest jurat.Hash, sig jurat.OperatorSignature) bool
	VerifyReport(digest jurat.Hash, sig jurat.Signature) bool
	// CheckCommitment reports whether a commitment is well formed: one that is
	// not would spoil every session that lists it.
	CheckCommitment(c *threshold.Commitment) bool
	// VerifyShare checks one member's partial z under a list.
	VerifyShare(digest jurat.Hash, list threshold.List, m jurat.MemberIndex, z [32]byte) bool
	// Aggregate joins the partials z (in the list's order). Where they do not
	// make a valid signature the error is a *threshold.BadShares naming who.
	Aggregate(digest jurat.Hash, list threshold.List, z [][32]byte) (jurat.Signature, error)
}

// Input is what a Step takes: a Verified message, Tick, Observed, or Succession.
type Input interface{ input() }

// Tick says that time has passed.
type Tick struct{}

// Observed is the host's answer to Ready.Observe.
type Observed struct {
	Round       jurat.Round
	Words       []jurat.Word // one a feed
	SourceTimes []uint32
	OneOffs     []jurat.Leaf // fewer than MaxOneOffs; none of kind succession, which the machine adds
}

// Succession tells of the next committee: its key generation is complete, all
// its members have signed the transcript. Payload is that of the leaf which names
// it. The host tells again after a restart. Where several attempts are complete
// it tells of each, and last of the one that counts.
type Succession struct{ Payload jurat.Hash }

// Verified is a message whose every signature, length and range was checked.
// Only Verify makes one, and Own of what this host has just signed.
type Verified struct {
	from   jurat.MemberIndex // the peer that sent it; the signer may be another
	msg    Message
	digest jurat.Hash // of an Observe: Observation.Digest, so that nobody hashes it again
}

func (Tick) input()       {}
func (Observed) input()   {}
func (Succession) input() {}
func (Verified) input()   {}

// From is the peer that the message came from.
func (v Verified) From() jurat.MemberIndex { return v.from }

// Message is the checked message.
func (v Verified) Message() Message { return v.msg }

// Ready is what the host must do, in the order of its fields. A zero Ready asks
// for nothing.
type Ready struct {
	Persist  []Record
	Forget   uint64 // erase every unused nonce with a lower id; 0 none
	Sign     []SignRequest
	Send     []Send
	Observe  jurat.Round // if not 0, run the jobs and Step an Observed for this round
	Reports  []Finished
	Evidence []Evidence
	Drops    []Drop
	WakeAt   jurat.Time // 0: no timer wanted; replaces the previous one
}

// Send is a message to members; To empty means every other member.
type Send struct {
	To  []jurat.MemberIndex
	Msg Message
}

// Record is a durable fact: *Answered, *Swore, *Proposal, *Bound, *Entered or
// *Newest.
type Record interface{ record() }

// Answered is the observation watermark: written before an observation of
// Round leaves, and as a rule already when the round before it is sworn; after a
// restart rounds at or below it are abstained from.
type Answered struct{ Round jurat.Round }

// Swore is the sign-once record: no other digest is ever signed for Round, and
// none at all for a lower one.
type Swore struct {
	Round  jurat.Round
	Digest jurat.Hash
}

// Proposal is the evidence of a report to be: what was proposed and every
// observation it names, durable before the partial leaves.
type Proposal struct {
	Propose      *Propose
	Observations []*Observe // in the order of Propose.Observers
	Report       jurat.Report
}

// Bound is the promise to one next committee, given by signing a report that
// holds its leaf; see succession. Names shows why: 2f+1 observations of one round
// that name it.
type Bound struct {
	Payload jurat.Hash
	Names   []*Observe
}

// Round is the round that binds.
func (b *Bound) Round() jurat.Round { return b.Names[0].Observation.Round }

// Entered is the certificate of the view that the member is in.
type Entered struct{ Certificate *Certificate }

// Newest is the latest sworn report known here.
type Newest struct{ Report jurat.SignedReport }

func (*Answered) record() {}
func (*Swore) record()    {}
func (*Proposal) record() {}
func (*Bound) record()    {}
func (*Entered) record()  {}
func (*Newest) record()   {}

// Saved is what a store gives back after a restart: the latest of each record.
// The zero Saved is a first start.
type Saved struct {
	Answered jurat.Round
	Swore    Swore
	Bound    *Bound
	Entered  *Certificate
	Newest   *jurat.SignedReport
}

// SignRequest asks the host to complete a message with this member's keys and
// to send it; the host also Steps it back, as Own, where To includes the member
// itself. The host fills in: Commitment or Next from the nonce NextNonce, where
// that is not 0 (else they are set already); Z from the nonce Nonce; and then,
// over SigningHash, Sig. Where a key refuses, nothing is sent.
type SignRequest struct {
	To        []jurat.MemberIndex // empty: every other member and oneself
	Msg       Message             // the message without its signature
	Nonce     uint64              // nonce id to burn, for a Partial; 0 none
	NextNonce uint64              // nonce id to draw and commit to; 0 none
	List      threshold.List      // the session's list, for a Partial
}

// Finished is a report that the committee has sworn.
type Finished struct {
	Report jurat.SignedReport
	// Outcome and Proposal are what the report swears and came from; nil where
	// this member did not see the proposal.
	Outcome  *outcome.Outcome
	Proposal *Proposal
}

// Evidence is two signed messages of one member that no honest member signs
// both of: two Observe with different values, or two statements (Propose,
// Partial or Standby) with different digests, for one (epoch, round).
type Evidence struct {
	Member jurat.MemberIndex
	Round  jurat.Round
	A, B   Message
}

// Drop is a message that was of no use, for the host to count.
type Drop struct {
	From   jurat.MemberIndex
	Kind   Kind
	Reason string // a fixed, short, lower-case name
}

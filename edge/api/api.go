// Package api serves what a node knows over HTTP: feeds with their proofs,
// reports with their evidence, a stream of new reports, health and metrics.
// openapi.json describes it; docs/api.md is generated from that.
//
// Nothing served here needs to be believed. A feed comes with a bundle that
// `jurat verify` checks against the committee's key, a report with the evidence
// that `jurat audit` walks through. Everything is public and read-only.
//
// In JSON, names are in snake_case; integers that may exceed 2^53 are decimal
// strings; a *_ms field is Unix time in milliseconds, and beside it stands the
// same instant in RFC 3339. Round numbers are JSON numbers: view·2^16 + seq
// stays below 2^53 for as long as views do not advance 2^37 times.
package api

import (
	"context"
	"errors"
	"math/big"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/core/seal"
	"github.com/jurat-network/jurat/core/threshold"
)

// Node is what the server asks of the node that it serves. All methods may be
// called at any time and from many goroutines, and must not block on the
// network. What they return is the caller's to read and nobody's to change.
type Node interface {
	// Committee returns the committee that the node serves in and its own index
	// there (0 for a node that only follows), or ErrNoCommittee.
	Committee() (*jurat.Committee, jurat.MemberIndex, error)
	// Feeds returns the state of every feed, in the order of the committee's list.
	Feeds() []FeedState
	// Feed returns one feed by name, or ErrNoFeed.
	Feed(name string) (FeedState, error)
	// Report returns a report and all that it came from; round 0 is the newest of
	// which that is held. The error is ErrNoReport or ErrNoEvidence.
	Report(round jurat.Round) (*evidence.Document, error)
	// Evidence is the same of the report whose digest that is.
	Evidence(digest jurat.Hash) (*evidence.Document, error)
	// Reports returns the reports after a round, of a time or later, that this node
	// keeps, at most n, ascending by round.
	Reports(after jurat.Round, from jurat.Time, n int) ([]Held, error)
	// Faults returns what members were caught at and this node keeps, by round from
	// the newest on.
	Faults() ([]Fault, error)
	// Requests returns what the node asks for an answer, by contract, and the requests
	// that it has in hand, newest first; nothing where it answers none.
	Requests() ([]RequestTerms, []RequestState)
	// Runs returns the newest runs that the node keeps of a job, of all jobs where
	// the name is empty, at most n, newest first.
	Runs(job string, n int) ([]Run, error)
	// Run returns one run, or ErrNoRun.
	Run(id int64) (*Run, error)
	// Statement returns what a first party signed, by its hash, or ErrNoStatement.
	Statement(hash jurat.Hash) (*job.Statement, error)
	// Messages returns the messages between chains that the node knows, by lane.
	Messages() []message.Life
	// Message returns one of them, or ErrNoMessage.
	Message(id jurat.Hash) (message.Life, error)
	// Disputed returns the ids of messages that are said to have never been sent.
	Disputed() []jurat.Hash
	// Lanes returns the lanes on which it carries messages.
	Lanes() []message.View
	// Leaf returns a leaf of kind 3 that the committee swore, by its subject, or ErrNoLeaf.
	Leaf(subject jurat.Hash) (*Leaf, error)
	// Leaves returns the leaves of kind 3 that the committee swore in reports after a round and
	// that are kept, at most n, oldest first.
	Leaves(after jurat.Round, n int) []SwornLeaf
	// Encryption returns the key that secrets are sealed to, or ErrNoEncryption.
	Encryption() (*Encryption, error)
	// Subscribe sends every report from now on, ascending by round, until ctx
	// ends, and then closes the channel.
	Subscribe(ctx context.Context) <-chan Event
	// Ready says what keeps the node from swearing reports; nothing where it is
	// ready.
	Ready() []string
}

// What a Node answers when it has nothing to say.
var (
	ErrNoCommittee = errors.New("the committee has no key yet")
	ErrNoFeed      = errors.New("no such feed")
	ErrNoRun       = errors.New("no such run")
	ErrNoStatement = errors.New("no such statement")
	ErrNoMessage   = errors.New("no such message")
	ErrNoLeaf      = errors.New("no such leaf")
	ErrNoReport    = errors.New("no such report")
	ErrNoEvidence  = errors.New("the evidence of this report is not held here")
	// ErrNoEncryption is what there is before the committee has sworn a key to seal to.
	ErrNoEncryption = errors.New("the committee has sworn no key to seal to yet")
)

// Encryption is the key that secrets are sealed to, with the report that swears it.
type Encryption struct {
	Key    seal.Key
	Group  *threshold.Group // how the members share it
	Bundle *evidence.Bundle
}

// Run is a run of a job that the node keeps.
type Run struct {
	ID  int64
	Run job.Run
}

// RequestTerms is for what a node answers the requests of one contract.
type RequestTerms struct {
	ChainID      uint64
	Contract     jurat.Address // Requests
	LeastPayment *big.Int      // in the smallest units of its coin; nil is 0
	LeastPerGas  *big.Int      // added to that for each gas of the callback; nil is 0
}

// RequestState is where a request stands, as one node sees it.
type RequestState struct {
	ID       jurat.Hash
	Contract jurat.Address
	Request  request.Request
	Name     string // of the job; empty where the node does not know it
	Block    uint64 // of the question
	Index    uint   // of its event in the block
	Tx       jurat.Hash
	State    string         // one of those below
	Status   request.Status // of an answer that the chain has; 0 without one
	Problem  string         // of a confidential one: why this node releases nothing
}

// The states of a request.
const (
	RequestWaiting   = "waiting"   // for its confirmations, or for room
	RequestAnswering = "answering" // its job runs, or the members agree
	RequestSworn     = "sworn"     // and on its way to the chain
	RequestAnswered  = "answered"  // on the chain, and forgotten once that is final
	RequestRefunded  = "refunded"
	RequestUnderpaid = "underpaid" // this node leaves it to the others: it pays less than the node asks
)

// FeedState is what a node knows of one feed at one moment.
type FeedState struct {
	Feed jurat.Feed
	ID   jurat.Hash // Feed.ID()
	// Report is the newest report that says anything of the feed; nil before the
	// first one. Key is the group key that signed it. Word is what it swears,
	// Path leads from the feed's leaf to its root.
	Report *jurat.SignedReport
	Key    [32]byte
	Word   jurat.Word
	Path   []jurat.Hash
	// Members is the committee's size; Observed has one entry for each member
	// whose observation is in the report, ascending. It is empty where this node
	// did not see the report's proposal.
	Members  int
	Observed []Observed
	// Sources are this node's own sources, as of its last observation.
	Sources []SourceState
	// Deliveries are the calls that bring the word to a chain, ready to be sent
	// by anyone; Delivered is what each chain holds, as far as this node knows.
	Deliveries []Delivery
	Delivered  []Delivered
}

// Observed is what one member said of a feed in a report's round.
type Observed struct {
	Member     jurat.MemberIndex
	Operator   jurat.Address
	Word       jurat.Word
	SourceTime uint32 // Unix seconds; 0 where there is no value
}

// SourceState is what one of this node's sources last gave.
type SourceState struct {
	Name    string
	Value   string       // decimal; empty where there is none
	Unit    string       // of Value
	Reason  jurat.Reason // 0 where there is a value
	Detail  string       // what exactly was wrong, for the operator; no secrets
	Time    jurat.Time   // the source's own timestamp; 0 where it gives none
	Fetched jurat.Time   // when this node asked
	Label   string       // "simulated" or "recorded" where the venue exists for development
}

// Delivery is one call that stores a feed's word on one chain.
type Delivery struct {
	ChainID  uint64
	To       jurat.Address
	Calldata []byte
}

// Delivered is a word that a chain holds.
type Delivered struct {
	ChainID uint64
	Feeds   jurat.Address // the contract
	Proxy   jurat.Address // the feed's AggregatorV3Interface; zero where none is deployed
	Word    jurat.Word
	Time    jurat.Time  // of the report that it came from
	Report  jurat.Round // that report's round; 0 where this node does not know it
	Round   uint64      // the proxy's consecutive round id
	Tx      jurat.Hash  // zero where this node did not see the transaction
}

// Event is one new report.
type Event struct {
	Report jurat.SignedReport
	Feeds  []FeedWord // what it swears, in the order of the committee's list
	Swore  int        // members whose observation is in it
}

// FeedWord is what a report swears of one feed: a value, jurat.Halted, or the
// zero Word where its leaf was left out.
type FeedWord struct {
	Feed *jurat.Feed
	ID   jurat.Hash // Feed.ID()
	Word jurat.Word
}

// Held is a report that a node keeps.
type Held struct {
	Report    jurat.SignedReport
	Delivered bool // whether it is on a chain, as far as this node knows
	Evidence  bool // whether this node kept what it came from
}

// Fault is what a member was caught at: two signed messages of which it may sign
// one, and the calls that prove it.
type Fault struct {
	ID       jurat.Hash
	Member   jurat.MemberIndex
	Operator jurat.Address
	Epoch    uint32
	Round    jurat.Round
	Seen     jurat.Time
	Said     [2]Said
	Proofs   []Proof    // one for each agreement that this node knows
	Tx       jurat.Hash // in which it was proven; zero where that is not known
}

// Said is one of the two messages.
type Said struct {
	Kind      string
	Hash      jurat.Hash // that is signed
	Signature jurat.OperatorSignature
	Frame     []byte     // the message as members exchange it, in full
	Time      jurat.Time // of an observation; 0 for a statement
	Feeds     []FeedWord // of an observation
	Digest    jurat.Hash // that a statement names; zero for an observation
}

// Proof is the call that proves a fault under one agreement. Whoever sends it
// gets the bounty.
type Proof struct {
	Agreement jurat.Hash
	Delivery
}

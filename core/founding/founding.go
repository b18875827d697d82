// Package founding drives key generations, one attempt after another, until one
// succeeds: which attempt is under way, which are kept, when one is given up, and
// whose key counts. threshold.DKG is a single attempt; this is the session.
//
// An attempt that this member has confirmed is never dropped: the others'
// confirmations may still come together, and then that key is the committee's.
// Of several completed attempts the lowest counts, for everyone, until a report is
// sworn under one of their keys: then that one does. Otherwise whoever keeps its
// confirmation of an early attempt back could take a committee's key away from it at
// any later time.
//
// No attempt is ever begun twice: a member that forgot what it said would say
// something else, and be shown to have signed two versions. After a restart it
// abstains from the attempt that it was in, until the others leave that too.
//
// # The host
//
// Like core/round's, the Machine is pure. Effects come in a list, and the host does
// them in its order, each finished before the next begins: what is said follows
// the write that it rests on, so that the order is persist → sign → send. If one
// cannot be done, none after it may be, and the host stops. What it has signed and
// sent it gives back at once, through Own.
package founding

import (
	"io"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/threshold"
)

// The pace of a key generation.
const (
	Repeat  jurat.Time = 500    // how often the host ticks, to say again what others may have missed
	Timeout jurat.Time = 30_000 // of an attempt, from when all members are there
)

// attemptsAhead is how many later attempts are recognised in others' messages: far
// more than a member misses that comes with an empty store.
const attemptsAhead = 1024

// Config is one member's part in a founding.
type Config struct {
	Session jurat.Session // of the first attempt
	Expiry  uint64        // of the epoch's key, Unix seconds, as all have agreed
	Self    jurat.MemberIndex
	Purpose threshold.Purpose  // what the key is for
	Reshare *threshold.Reshare // nil: a new key is made
	// Serving is the attempt under whose key a report was sworn; 0 where none is
	// known to have been.
	Serving uint32
	Rand    io.Reader // the system's generator, or a seeded one in the simulator

	// Verify reports whether sig is the member's operator signature over digest.
	Verify func(m jurat.MemberIndex, digest jurat.Hash, sig jurat.OperatorSignature) bool
}

// Saved is what earlier starts made durable of one attempt that was confirmed.
type Saved struct {
	Attempt uint32
	threshold.DKGRecord
	Signatures []jurat.OperatorSignature // all members'; nil where not all have confirmed
}

// Result is a completed key generation.
type Result struct {
	Session jurat.Session
	threshold.DKGResult
}

// An Effect is something for the host to do.
type Effect interface{ effect() }

type (
	// Enter makes durable that this member will speak in an attempt.
	Enter struct{ Attempt uint32 }
	// Persist makes an attempt's record durable, the share sealed.
	Persist struct {
		Attempt uint32
		Record  threshold.DKGRecord
	}
	// Send has the operator key sign Digest, puts that into the message, gives it
	// to every other member, and then back to the Machine through Own.
	Send struct {
		Message threshold.DKGMessage // unsigned
		Digest  jurat.Hash
	}
	// Relay passes on messages that are signed, to every other member.
	Relay struct{ Messages []threshold.DKGMessage }
	// Done makes all members' signatures durable: an attempt's key exists. Whether
	// it is the one that counts, Machine.Done tells.
	Done struct{ Result Result }
	// Began, Abstained and Failed tell of an attempt; there is nothing to do.
	Began struct {
		Session jurat.Session
		Resumed *threshold.DKGRecord // nil where the attempt is new
	}
	Abstained struct{ Attempt uint32 }
	Failed    struct {
		Attempt uint32
		Verdict threshold.DKGVerdict
	}
)

func (Enter) effect()     {}
func (Persist) effect()   {}
func (Send) effect()      {}
func (Relay) effect()     {}
func (Done) effect()      {}
func (Began) effect()     {}
func (Abstained) effect() {}
func (Failed) effect()    {}

// Package action is how a committee acts on the world for a contract, at most
// once where the far end would do it twice. It is pure: it is told the time,
// what was sworn, what the others hold and how its own act ended, and says what
// to write down, what to name in the next observation and when to act.
//
// A request's life, where its job is an action:
//
//  1. Each member that may and can act says so in an Opinion, a one-off of its
//     observations that everyone reads in the sworn reports
//  2. Time is cut into windows, one attempt each, and each attempt has its actor.
//     Members name its Intent; 2f+1 identical ones are sworn
//  3. Only then the actor acts: it writes down that it is about to, acts, writes
//     down what came of it and claims that in its opinion
//  4. Where the job says how to see the effect, the others look, and say what
//     they see in theirs
//  5. From the newest opinions that sworn reports showed each member derives the Outcome
//     and names it as the request's response, until 2f+1 are sworn
//
// What keeps a second effect away is one promise: where the far end does not
// honour the idempotency key, a member that has named an intent of a request
// never names another. Two sworn intents would need 2f+1 members each, and so an
// honest one that named both. The promise needs no clock; clocks decide only how
// soon things happen.
package action

import (
	"encoding/binary"

	"github.com/jurat-network/jurat"
)

// Terms are everything that a request, its job and the member list say about an
// action. All honest members have the same.
type Terms struct {
	Request  jurat.Hash // the request's id
	Deadline uint64     // Unix seconds: an outcome is sworn by then
	Effect   jurat.Hash // Effect.Hash of what is done
	Members  int        // n = 3f+1
	Window   uint32     // seconds that an attempt has; at least MinWindow
	Timeout  uint32     // seconds that an act may take; at most half of Window
	Honoured bool       // the far end does the same key's effect once
	Visible  bool       // the job says how the effect is seen
}

// MinWindow is the shortest window, in seconds: an intent is sworn in it, an act
// done and a claim made.
const MinWindow = 6

// Intent is what is sworn before an act: who acts, until when, and what exactly
// is done. All its fields follow from Terms and the attempt.
type Intent struct {
	Request jurat.Hash        `json:"request"`
	Attempt uint64            `json:"attempt"` // the window's number: Unix seconds / Window
	Actor   jurat.MemberIndex `json:"actor"`
	Expiry  uint64            `json:"expiry"` // Unix seconds: the window's end. No act is under way after it
	Key     jurat.Hash        `json:"key"`    // the idempotency key, of the request: attempts share it
	Effect  jurat.Hash        `json:"effect"` // of the exact bytes
}

var (
	intentDomain = jurat.Keccak([]byte("jurat.intent.v1"))
	keyDomain    = jurat.Keccak([]byte("jurat.action.key.v1"))
)

// Key is the idempotency key of a request:
// keccak256(abi.encode(keccak256("jurat.action.key.v1"), request)).
func Key(request jurat.Hash) jurat.Hash { return jurat.Keccak(keyDomain[:], request[:]) }

// Intent is that of an attempt.
func (t *Terms) Intent(attempt uint64) Intent {
	return Intent{
		Request: t.Request, Attempt: attempt, Actor: t.Actor(attempt),
		Expiry: (attempt + 1) * uint64(t.Window), Key: Key(t.Request), Effect: t.Effect,
	}
}

// Actor is whose turn an attempt is: the members in their order, attempt by
// attempt, beginning where the request says. n attempts in a row have n actors.
func (t *Terms) Actor(attempt uint64) jurat.MemberIndex {
	n := uint64(t.Members)
	return jurat.MemberIndex((binary.BigEndian.Uint64(t.Request[:])%n+attempt%n)%n) + 1
}

// Leaf is the intent as a one-off leaf. With DOMAIN = keccak256("jurat.intent.v1"),
//
//	subject  keccak256(abi.encode(DOMAIN, request, uint64 attempt))
//	payload  keccak256(abi.encode(DOMAIN, request, uint64 attempt, uint16 actor, uint64 expiry, key, effect))
func (i *Intent) Leaf() jurat.Leaf {
	attempt, actor, expiry := word(i.Attempt), word(uint64(i.Actor)), word(i.Expiry)
	return jurat.Leaf{
		Kind:    jurat.KindIntent,
		Subject: jurat.Keccak(intentDomain[:], i.Request[:], attempt[:]),
		Payload: jurat.Keccak(intentDomain[:], i.Request[:], attempt[:], actor[:], expiry[:], i.Key[:], i.Effect[:]),
	}
}

// AttemptOf is the attempt whose intent a leaf is, among those that can be known
// to be sworn by now: not of the future (others' clocks may be a window ahead), and
// no older than members have turns. ok is false where it is none of them.
func (t *Terms) AttemptOf(leaf jurat.Leaf, now jurat.Time) (attempt uint64, ok bool) {
	if leaf.Kind != jurat.KindIntent {
		return 0, false
	}
	last := t.attempt(now) + 1
	for a := last - min(last, 2*uint64(t.Members)+2); a <= last; a++ {
		if intent := t.Intent(a); intent.Leaf() == leaf {
			return a, true
		}
	}
	return 0, false
}

func word(v uint64) (w [32]byte) {
	binary.BigEndian.PutUint64(w[24:], v)
	return w
}

// The moments of a request, in milliseconds. Intents are of windows that end two
// windows before the deadline: one more to see the effect, one to swear what
// came of it.

func (t *Terms) window() jurat.Time               { return jurat.Time(t.Window) * 1000 }
func (t *Terms) attempt(now jurat.Time) uint64    { return uint64(now / t.window()) }
func (t *Terms) expiry(attempt uint64) jurat.Time { return jurat.Time(attempt+1) * t.window() }

// before is a moment a number of half windows before the deadline.
func (t *Terms) before(halves jurat.Time) jurat.Time {
	end := jurat.Time(t.Deadline) * 1000
	return end - min(end, halves*t.window()/2)
}

// inTime reports whether an act of the attempt that begins now ends before its
// intent expires, whatever it meets.
func (t *Terms) inTime(attempt uint64, now jurat.Time) bool {
	return t.attempt(now) == attempt && now+jurat.Time(t.Timeout)*1000 <= t.expiry(attempt) && t.expiry(attempt) <= t.before(4)
}

// last is the last attempt of a member whose first was first: each member has
// one turn where the far end honours the key, else there is one attempt.
func (t *Terms) last(first uint64) uint64 {
	if !t.Honoured {
		return first
	}
	return first + uint64(t.Members) - 1
}

// faulty is f.
func (t *Terms) faulty() int { return (t.Members - 1) / 3 }

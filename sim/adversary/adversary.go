// Package adversary holds the attacks that the simulator mounts, one file each.
//
// An attack sits in a corrupted member's place. The member's own Machine goes on
// running there as if honest, and the attack stands between it and the world: it
// may change what the member observes, hears and sends, and say anything that
// the stolen keys can sign. The corrupted members of a run are of one mind: each
// may use the keys of all.
package adversary

import (
	"math/rand/v2"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/core/threshold"
)

// Attack is what a corrupted member does. An Attack value serves one member of
// one run.
type Attack interface {
	// Name says in a few words what the member is: "leader that omits".
	Name() string
	// Start is called at each start of the member's process.
	Start(s Seat)
	// Observe may change what the member's jobs found.
	Observe(s Seat, o *round.Observed)
	// Hear sees every message that arrives. The member's Machine gets it only
	// if Hear reports true.
	Hear(s Seat, from jurat.MemberIndex, m round.Message) bool
	// Send returns what leaves in place of a message that the Machine sends to
	// to (empty: everyone). Messages are shared: they are replaced, not changed.
	Send(s Seat, to []jurat.MemberIndex, m round.Message) []round.Send
}

// Seat is what a corrupted member has.
type Seat interface {
	Self() jurat.MemberIndex
	Cabal() []jurat.MemberIndex // all corrupted members, ascending
	Committee() *jurat.Committee
	Params() round.Params
	Now() jurat.Time
	Rand() *rand.Rand
	// Successors are the payloads of the next committee's key generations that
	// are complete or will be: those who made them know before anyone else.
	Successors() []jurat.Hash

	// Sign returns a copy of m with the signature of a corrupted member.
	Sign(as jurat.MemberIndex, m round.Message) round.Message
	// Commit draws a nonce for a corrupted member.
	Commit(as jurat.MemberIndex) threshold.Commitment
	// Partial signs as a corrupted member whose commitment in list came from
	// Commit; ok is false where it did not, or where the nonce is used up.
	Partial(as jurat.MemberIndex, digest jurat.Hash, list threshold.List) (z [32]byte, ok bool)
	// Aggregate is round.Scheme's.
	Aggregate(digest jurat.Hash, list threshold.List, z [][32]byte) (jurat.Signature, error)

	// Say sends a message at once; Later does something after some time, unless
	// the process dies before.
	Say(to []jurat.MemberIndex, m round.Message)
	Later(wait jurat.Time, do func())
}

// All returns the makers of every attack on a round, in a fixed order. The
// cheating dealer is not among them: it attacks the making of the key.
func All() []func() Attack {
	return []func() Attack{
		NewOmitter, NewEquivocator, NewWithholder, NewSpoiler, NewLiar, NewForkedObserver,
		NewDawdler, NewPusher, NewFlooder, NewReplayer, NewBaiter, NewThief,
		NewUsurper,
	}
}

// faithful is the part of an attack that leaves things as they are.
type faithful struct{}

func (faithful) Start(Seat)                                       {}
func (faithful) Observe(Seat, *round.Observed)                    {}
func (faithful) Hear(Seat, jurat.MemberIndex, round.Message) bool { return true }
func (faithful) Send(_ Seat, to []jurat.MemberIndex, m round.Message) []round.Send {
	return []round.Send{{To: to, Msg: m}}
}

// every repeats something for the rest of the process's life.
func every(s Seat, period jurat.Time, do func()) {
	s.Later(period, func() {
		do()
		every(s, period, do)
	})
}

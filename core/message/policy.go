package message

import (
	"math/big"

	"github.com/jurat-network/jurat"
)

// Arrival is where a message stands at an Inbox. The numbers are the contract's.
type Arrival uint8

// The arrivals.
const (
	None      Arrival = 0 // the inbox has not seen it
	Announced Arrival = 1 // it waits for the guard to object
	Kept      Arrival = 2 // its receiver or a pool failed: anybody may try it again until the deadline
	Delivered Arrival = 3
	Lapsed    Arrival = 4 // its deadline passed: said for the sake of what is ordered after it
)

// Policy is what an Inbox holds of a lane.
type Policy struct {
	Changes uint32     // how often the lane was halted or resumed; odd: it is halted
	Guard   jurat.Hash // the second committee; zero for none
	// Floors are the amounts from which the guard must have sworn a message, by token
	// of the source chain, in all that a message has of it; a missing one is 0. A call
	// of the receiver is 0 of the zero token, whatever comes with it.
	Floors map[jurat.Address]*big.Int
	Veto   uint32 // seconds that a message without the guard's oath waits after it was announced; 0: it need not be
}

// Terms are what an Outbox holds of a lane.
type Terms struct {
	Changes uint32     // as Policy's: each end is told of a halt by itself
	Guard   jurat.Hash // whose oath it takes, too, to give tokens back; zero for none
}

// Halted reports whether nothing is delivered.
func (p *Policy) Halted() bool { return p.Changes%2 == 1 }

// NeedsGuard reports whether the message is delivered only with the guard's oath.
func (p *Policy) NeedsGuard(m *Message) bool {
	if p.Guard == (jurat.Hash{}) {
		return false
	}
	moved := make(map[jurat.Address]*big.Int)
	if len(m.Tokens) == 0 || m.GasLimit != 0 {
		moved[jurat.Address{}] = new(big.Int)
	}
	for _, t := range m.Tokens {
		if moved[t.Token] == nil {
			moved[t.Token] = new(big.Int)
		}
		if t.Amount != nil {
			moved[t.Token].Add(moved[t.Token], t.Amount)
		}
	}
	for token, amount := range moved {
		if floor := p.Floors[token]; floor == nil || amount.Cmp(floor) >= 0 {
			return true
		}
	}
	return false
}

// objection is how many seconds a guard needs to have a lane halted from when its chain
// would show a message that was announced: clocks may differ by ahead, then the halt is
// named, sworn and brought, in turns.
const objection = ahead + 30

// LeastVeto is the shortest delay, in seconds, in which a guard can object to what was
// never sent, where the source chain's final blocks are so many seconds old at most.
// An Inbox cannot know it: whoever sets a lane's delay must.
func LeastVeto(finality uint64) uint64 { return finality + objection }

// Govern says what the Inbox of a lane holds of it, in its newest block.
func (p *Pool) Govern(l Lane, policy Policy) {
	if x := p.lane(l); x != nil {
		x.policy = &policy
		x.turned()
	}
}

// Restrict says what the Outbox of a lane holds of it, in its newest block.
func (p *Pool) Restrict(l Lane, terms Terms) {
	if x := p.lane(l); x != nil {
		x.source = &terms
		x.turned()
	}
}

// guards reports whether a committee is the lane's guard at either end.
func (l *lane) guards(committee jurat.Hash) bool {
	return committee != (jurat.Hash{}) && (l.policy != nil && l.policy.Guard == committee || l.source != nil && l.source.Guard == committee)
}

// ours reports whether the pool's committee swears what is on the lane.
func (l *lane) ours(p *Pool) bool { return l.Committee == p.Committee || l.guards(p.Committee) }

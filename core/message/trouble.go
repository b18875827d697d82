package message

import (
	"slices"

	"github.com/jurat-network/jurat"
)

// Why is the reason for a doubt.
type Why string

// The reasons.
const (
	Reorganised      Why = "a chain took back a block that was final"
	TwoOfOneSequence Why = "an outbox shows two messages of one sequence"
	NeverSent        Why = "a message is sworn, and its source chain does not have it"
)

// Doubt is what this member has seen that cannot be while a lane's chains and
// committees are sound: it has the lane halted, and names nothing of it until the
// lane was resumed.
type Doubt struct {
	Why     Why        `json:"why"`
	Since   jurat.Time `json:"since"`
	Chain   uint64     `json:"chain"`
	Message jurat.Hash `json:"message"` // zero where it is about a block
	Was     Block      `json:"was"`     // what was final, or what another message came with
	Is      Block      `json:"is"`      // what is there now
}

// trouble is a lane's halts.
type trouble struct {
	doubt   *Doubt
	until   uint64           // Unix seconds of the destination: until then it takes a sworn message that the source does not have
	resume  *uint32          // after how many changes the operator wants it resumed
	changed map[uint32]oaths // to what is sworn of each change, by number
	ends    [2]errand        // bringing it to the Outbox and to the Inbox
}

func newTrouble() trouble { return trouble{changed: map[uint32]oaths{}} }

// suspect keeps the first doubt that the operator has not looked at. until is the
// deadline of what must not be delivered. A wish to resume is of what was known when it
// was made: a doubt that comes after it takes it back, and outlasts the resumption, if
// that is sworn already and the other committee brings it only now.
func (l *lane) suspect(d Doubt, until uint64) {
	if d.Chain == 0 {
		d.Chain = l.SourceChain
	}
	if l.doubt == nil || l.resume != nil {
		l.doubt, l.resume = &d, nil
	}
	l.until = max(l.until, until)
}

// Reorganised says that a block of Blocks is not on the chain any more. Every lane from
// or to the chain is in doubt. Forgotten is what the chain had above the last final
// block before that one: messages, and that others were over. again says of each chain
// from which block on it is to be read again, by Add and Final. Blocks has that last
// block next: the chain may have gone back further.
func (p *Pool) Reorganised(now jurat.Time, chain uint64, was, is Block) (again map[uint64]uint64) {
	floor := p.goBack(chain, was.Number)
	again = map[uint64]uint64{chain: floor + 1}
	for _, l := range p.lanes {
		if l.SourceChain != chain && l.DestinationChain != chain {
			continue
		}
		until := uint64(0)
		for _, e := range slices.Clone(l.entries) {
			switch {
			case l.DestinationChain == chain:
				e.lost, e.lapsed = false, false
			case e.block.Number > floor:
				if len(e.sent) > 0 || e.checked { // sworn, or named in a round that is not over here
					until = max(until, e.Deadline)
				}
				p.remove(e)
			default:
				e.checked = false
				if e.endedAt > floor {
					e.gone = 0
				}
			}
		}
		l.history = slices.DeleteFunc(l.history, func(e *entry) bool {
			undone := e.endedAt > floor && (e.ended == StageDelivered) == (l.DestinationChain == chain)
			if undone {
				p.unknow(e)
				if at, ok := again[l.SourceChain]; !ok || e.block.Number < at {
					again[l.SourceChain] = e.block.Number
				}
			}
			return undone
		})
		l.suspect(Doubt{Why: Reorganised, Since: now, Chain: chain, Was: was, Is: is}, until)
	}
	return again
}

// Held is until when (Unix seconds of its destination) a lane is not resumed, since a
// sworn message that its source took back could be delivered; 0 where there is none.
// What was taken back no chain shows any more: a member that is restarted is to be told
// by Hold, or its operator's wish to resume would let whoever kept the oaths bring it.
func (p *Pool) Held(l Lane) uint64 {
	if x := p.lane(l); x != nil {
		return x.until
	}
	return 0
}

// Hold says what Held said in an earlier life of this member. While that is not past the
// lane is in doubt again: it may have ended before the halt was sworn.
func (p *Pool) Hold(now jurat.Time, l Lane, until uint64) {
	x := p.lane(l)
	if x == nil {
		return
	}
	x.until = max(x.until, until)
	if until >= now.Seconds() {
		x.suspect(Doubt{Why: Reorganised, Since: now}, until)
	}
}

// goBack forgets a chain's final blocks from a number on, and returns the last one before it.
func (p *Pool) goBack(chain, number uint64) (floor uint64) {
	k := p.final[chain]
	if k == nil {
		return number - min(number, 1)
	}
	for k.to.Number >= number {
		if len(k.before) == 0 {
			k.to = Block{Number: number - min(number, 1)} // of no time: nothing is judged by it
			k.from = Block{Number: k.to.Number, Time: k.from.Time}
			break
		}
		last := len(k.before) - 1
		k.to, k.before = k.before[last], k.before[:last]
	}
	k.floor = k.to
	return k.to.Number
}

// Blocks lists at most limit blocks of a chain that are to be looked at again before
// what they have is named: those of messages that this member has not named yet, the
// newest final one, and where others were taken back the last one before these.
func (p *Pool) Blocks(chain uint64, limit int) (list []Block) {
	if k := p.final[chain]; k != nil && limit > 1 {
		for _, b := range []Block{k.floor, k.to} {
			if b.Hash != (jurat.Hash{}) && !slices.Contains(list, b) {
				list = append(list, b)
			}
		}
	}
	for _, l := range p.lanes {
		for _, e := range l.entries {
			if len(list) >= limit {
				return list
			}
			if l.SourceChain == chain && !e.checked && !slices.Contains(list, e.block) {
				list = append(list, e.block)
			}
		}
	}
	return list
}

// Checked says that a block was looked at again, and is there.
func (p *Pool) Checked(chain uint64, b Block) {
	if k := p.final[chain]; k != nil && k.floor == b {
		k.floor = Block{}
	}
	for _, l := range p.lanes {
		for _, e := range l.entries {
			if l.SourceChain == chain && e.block == b {
				e.checked = true
			}
		}
	}
}

// Resume says that the operator has looked at a lane, which was halted or resumed
// changes times, and wants it to go on. A lane that is halted is resumed when 2f+1
// members of both committees say so; in one that is not, this member's own doubt
// ends. It reports whether there is such a lane, after that many changes at the Inbox,
// and no more at the Outbox: where that is ahead, the Inbox is about to be halted, and
// would stay so.
func (p *Pool) Resume(l Lane, changes uint32) bool {
	x := p.lane(l)
	if x == nil || x.policy == nil || x.policy.Changes != changes {
		return false
	}
	if _, high := x.numbers(); high != changes {
		return false
	}
	if x.policy.Halted() {
		x.resume = &changes
	} else {
		x.doubt = nil
	}
	return true
}

// Halt says that the operator wants a lane halted, for a reason of its own.
func (p *Pool) Halt(now jurat.Time, l Lane, why Why) bool {
	x := p.lane(l)
	if x == nil {
		return false
	}
	x.suspect(Doubt{Why: why, Since: now}, 0)
	return true
}

// turned takes note of a change at one of the ends.
func (l *lane) turned() {
	low, high := l.numbers()
	if l.resume != nil && *l.resume < high {
		l.doubt, l.resume, l.until = nil, nil, 0
	}
	for number := range l.changed {
		if number < low || number > high {
			delete(l.changed, number)
		}
	}
}

// numbers are the least and the most changes that an end has made.
func (l *lane) numbers() (low, high uint32) {
	switch {
	case l.policy == nil && l.source == nil:
		return 0, 0
	case l.source == nil:
		return l.policy.Changes, l.policy.Changes
	case l.policy == nil:
		return l.source.Changes, l.source.Changes
	}
	return min(l.policy.Changes, l.source.Changes), max(l.policy.Changes, l.source.Changes)
}

// changeLeaf is what the change after number others is.
func (l *lane) changeLeaf(number uint32) jurat.Leaf {
	if number%2 == 0 {
		return l.HaltLeaf(uint64(number))
	}
	return l.ResumeLeaf(uint64(number))
}

// mostChanges is of how many changes that one end lacks the oaths are kept.
const mostChanges = 8

// learn takes an oath to a change of the lane.
func (l *lane) learn(o *Oath) {
	if o.Report.Committee != l.Committee && !l.guards(o.Report.Committee) {
		return
	}
	low, high := l.numbers()
	for n := low; n <= high && n < low+mostChanges; n++ {
		if l.changeLeaf(n) != o.Leaf {
			continue
		}
		if l.changed[n] == nil {
			l.changed[n] = oaths{}
		}
		l.changed[n].add(o)
	}
}

// changes are what this member has sworn of the lane itself: what the end that is
// ahead has made already, a halt where it is in doubt, and what its operator wants,
// once no message can be delivered any more that should not be.
func (l *lane) changes(p *Pool) (leaves []jurat.Leaf) {
	if l.policy == nil {
		return nil
	}
	low, high := l.numbers()
	for n := low; n <= high && n < low+mostChanges; n++ {
		if l.changed[n][p.Committee] != nil {
			continue
		}
		if n < high || n%2 == 0 && l.doubt != nil || n%2 == 1 && l.resume != nil && *l.resume == n && l.harmless(p) {
			leaves = append(leaves, l.changeLeaf(n))
		}
	}
	return leaves
}

// harmless reports whether the destination takes no sworn message any more that the
// source does not have: of all that came to the Inbox it is known whether it was sent,
// and the deadline of what was not is past.
func (l *lane) harmless(p *Pool) bool {
	for _, s := range p.strangers {
		if slices.Contains(s.lanes, l) {
			return false
		}
	}
	return l.until == 0 || p.past(l.DestinationChain, l.until)
}

package message

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"github.com/jurat-network/jurat"
)

// The pool's bounds.
const (
	MaxLanes     = 64
	MaxOpen      = 2048     // messages of a lane that are neither delivered nor returned
	MaxHeld      = 16 << 20 // bytes of data of a lane's open messages
	MaxHistory   = 512      // messages of a lane that are over and can still be shown
	MaxStrangers = 1024     // sworn messages that no chain has shown here
)

// Config is whose pool it is.
type Config struct {
	Members   int // n = 3f+1
	Self      jurat.MemberIndex
	Committee jurat.Hash // this member's: the one that a lane names, or a lane's guard
	Delay     jurat.Time // how long a member on turn has to bring something before the next steps in; at least two blocks
}

// Block is a block of a chain.
type Block struct {
	Number uint64     `json:"number"`
	Hash   jurat.Hash `json:"hash"`
	Time   uint64     `json:"time"` // Unix seconds
}

// Landing is what an Inbox shows of a message at a block.
type Landing struct {
	ID      jurat.Hash
	Arrival Arrival
	From    uint64 // Unix seconds from which on an announced message can be delivered
}

// Errors of Serve and Add. After ErrFull a message is to be brought again later.
var (
	ErrFull = errors.New("too many messages of the lane are open")
	ErrLane = errors.New("not a lane that is served here")
)

// Pool is what one member of a committee knows of the messages on its lanes, and
// what it does about them. A host feeds it what chains and committees show, and
// does what it says:
//
//	Serve                  once for each lane, before anything else
//	Begin                  once for each chain: the final block from which on it is read
//	Add, then Final        what a source chain has in its newest final block. All messages up to a block are added before it is
//	                       told as final; where Add refuses with ErrFull, that block is not told yet
//	Blocks, Checked        blocks to look at again before their messages are named
//	Reorganised            one of them that is there no more; Blocks has others then, until all are there
//	Govern, Open, Land     what an Inbox holds of a lane, and of each message of Open: in the newest block, and in the newest final one.
//	                       Of what it has in a block Arrived is told before Govern is
//	Restrict, Reclaimed    what an Outbox holds of a lane, and what it has given back, in a final block
//	Expire                 when a committee's key has expired
//	Lacking                what the guard of a lane should have sworn and is not here
//	Swear                  every report of the member's own committee, and those of the lanes' other committees as far as they are
//	                       to be had; whoever gives one has checked its signature and paths
//	Name                   what this member names in its next observation
//	Work, Ended            what it brings to the chains now, and how that ended
//	Overdue, Weathered     late messages, and what their destination was like until their deadline
//	Breaches, Paid         those that are sworn to be late, for this member to have its committee pay, and that it did
//	Arrived                what an Inbox has, in its newest block, by the id
//	Wanted, Found          sworn messages that no chain has shown here: others may have the preimage of the id
//	Strange                whether a leaf that another committee published is to be fetched, for Swear
//	Dispute                a message that is said to have never been sent, by whomever
//	Watched                in which times a chain was read without a break; after a Settle it is told anew before anything follows from that
//	Settling, Settle       disputed messages of which a chain is to be asked, and whether it has them
//	Testimony              what guards may have sworn of them, for Swear
//	Unsure, Answer         of these, such as may be older than what is remembered: the source chain is to be asked for the id
//
// A message counts as sent once it is in a final block. That it was delivered is
// believed at the newest block, where an error costs a needless transaction at
// most; that it was not, which gives tokens back, at a final block whose time is
// past the deadline.
//
// All that must last is on the chains: a pool begins empty, with its member's term
// in an epoch, and takes in anew what is not over. Like everything in core it is
// pure, and not safe for concurrent use.
type Pool struct {
	Config
	lanes     []*lane                  // ascending, on all members alike
	final     map[uint64]*known        // by chain
	subjects  map[jurat.Hash]*entry    // by the subject of either leaf
	strangers map[jurat.Hash]*stranger // by id
	overdue   map[jurat.Hash]*overdue  // by the subject of the leaf that says so
	disputes  map[jurat.Hash]*dispute  // by id
	watched   map[uint64][]Span        // by chain
}

// known is how much of a chain has been read: from a block to the newest final one,
// by way of others that were the newest before.
type known struct {
	from, to Block
	before   []Block // ascending, at most remembered
	floor    Block   // the last one before what was taken back, while it is not known whether that is there; else zero
}

// remembered is how many final blocks are there to find out how far back a chain went
// that took one back. One that goes back further is read from the last of them.
const remembered = 256

// lane is one lane's state.
type lane struct {
	Lane
	policy  *Policy  // nil until the Inbox was read
	source  *Terms   // nil until the Outbox was read
	entries []*entry // not over, by sequence
	history []*entry // over, the latest last
	held    int      // bytes of data in entries
	// forgotten is when the newest message was sent, in Unix seconds, that history has lost.
	forgotten uint64
	trouble
	moved jurat.Time // when another member brought something last
	stint stint
}

// entry is one message.
type entry struct {
	Message
	id      jurat.Hash
	lane    *lane
	block   Block // of the source chain that has it
	checked bool  // it was there when it was looked at again
	named   bool  // since the newest report
	tries   int   // reports for which it was named in vain

	sent, returned oaths
	sworn          jurat.Time // when the lane's committee had sworn that it was sent; 0 before
	landing        Landing    // in the newest block
	lost           bool       // its deadline is past and it was not delivered, finally
	lapsed         bool       // that is said on the destination, finally
	met            jurat.Time // when the Inbox was first asked of it
	excused        bool       // its lane was halted or in doubt meanwhile
	judged         bool       // whether its committee is to blame was decided
	gone           Stage      // StageReturned or StageExpired: there is nothing left to do for it but to have it lapse
	ended          Stage      // set when it is over
	endedAt        uint64     // at the latest in this final block, of the destination where it was delivered, else of the source
	errand
}

// NewPool is an empty pool.
func NewPool(c Config) *Pool {
	return &Pool{Config: c, final: map[uint64]*known{}, subjects: map[jurat.Hash]*entry{}, strangers: map[jurat.Hash]*stranger{}, overdue: map[jurat.Hash]*overdue{}, disputes: map[jurat.Hash]*dispute{}, watched: map[uint64][]Span{}}
}

func (p *Pool) find(l Lane) (at int, found bool) {
	return slices.BinarySearchFunc(p.lanes, l, func(have *lane, l Lane) int { return compareLanes(have.Lane, l) })
}

func (p *Pool) lane(l Lane) *lane {
	if at, found := p.find(l); found {
		return p.lanes[at]
	}
	return nil
}

// Serve takes a lane up. At most MaxLanes are; the error is ErrFull.
func (p *Pool) Serve(l Lane) error {
	at, found := p.find(l)
	if !found && len(p.lanes) == MaxLanes {
		return fmt.Errorf("%w: %d lanes are served, and no more can be", ErrFull, MaxLanes)
	}
	if !found {
		p.lanes = slices.Insert(p.lanes, at, &lane{Lane: l, trouble: newTrouble()})
	}
	return nil
}

// Begin says with which final block the reading of a chain begins. Of what was
// sent in it or before, this member knows only what is added.
func (p *Pool) Begin(chain uint64, b Block) { p.final[chain] = &known{from: b, to: b} }

// Final says that a block is the newest final one of a chain, and that everything
// up to it has been added. One that is not higher changes nothing.
func (p *Pool) Final(now jurat.Time, chain uint64, b Block) {
	if k := p.final[chain]; k != nil && b.Number > k.to.Number {
		k.before = append(k.before, k.to)
		k.before = k.before[max(0, len(k.before)-remembered):]
		k.to = b
		p.judge(now)
	}
}

// Add takes in a message that a final block has. One that is known is left as it
// is. Errors are ErrMessage, ErrLane and ErrFull. A second message of one sequence
// brings the lane in doubt: no outbox sends both.
func (p *Pool) Add(now jurat.Time, m *Message, b Block) error {
	if err := m.Check(); err != nil {
		return err
	}
	l := p.lane(m.Lane())
	if l == nil {
		return fmt.Errorf("%w: %s of committee %s", ErrLane, m.Lane(), m.Committee)
	}
	id := m.ID()
	if e := p.subjects[id]; e != nil {
		if e.block != b {
			e.block, e.checked = b, false
		}
		return nil
	}
	at, taken := slices.BinarySearchFunc(l.entries, m.Sequence, func(e *entry, s uint64) int { return cmp.Compare(e.Sequence, s) })
	if taken {
		l.suspect(Doubt{Why: TwoOfOneSequence, Since: now, Message: id, Was: l.entries[at].block, Is: b}, 0)
		return nil
	}
	if len(l.entries) >= MaxOpen || l.held+len(m.Data) > MaxHeld {
		return fmt.Errorf("%w: %d, with %d bytes of data", ErrFull, len(l.entries), l.held)
	}
	e := &entry{Message: *m, id: id, lane: l, block: b, sent: oaths{}, returned: oaths{}}
	l.entries = slices.Insert(l.entries, at, e)
	l.held += len(m.Data)
	p.subjects[id], p.subjects[ReturnLeaf(id).Subject] = e, e
	delete(p.disputes, id)
	if s := p.strangers[id]; s != nil {
		if s.oath != nil {
			e.swear(now, s.oath)
		}
		delete(p.strangers, id)
	}
	return nil
}

// Open lists the messages of a lane of which the Inbox is to be asked, by sequence.
func (p *Pool) Open(l Lane) (ids []jurat.Hash) {
	if x := p.lane(l); x != nil {
		for _, e := range x.entries {
			ids = append(ids, e.id)
		}
	}
	return ids
}

// Land says what the Inbox of a lane shows of messages at a block: the newest one,
// or the newest final one.
func (p *Pool) Land(now jurat.Time, l Lane, at Block, final bool, landings []Landing) {
	x := p.lane(l)
	if x == nil {
		return
	}
	for _, landing := range landings {
		e := p.subjects[landing.ID]
		if e == nil || e.lane != x || e.ended != 0 {
			continue
		}
		e.watch(now)
		switch {
		case !final:
			if landing.Arrival != e.landing.Arrival && !e.under && !e.done {
				x.moved = now // another's doing
			}
			e.landing = landing
		case landing.Arrival == Delivered:
			e.landing = landing
			p.over(e, StageDelivered, at.Number)
		default:
			e.lost, e.lapsed = at.Time > e.Deadline, landing.Arrival == Lapsed
			if e.lost && landing.Arrival == None {
				p.blame(now, e)
			}
			p.finish(e)
		}
	}
}

// Reclaimed says that the message is returned as of a final block of the source chain.
func (p *Pool) Reclaimed(id jurat.Hash, at Block) {
	if e := p.subjects[id]; e != nil && e.ended == 0 {
		e.gone, e.endedAt = StageReturned, at.Number
		p.finish(e)
	}
}

// finish ends a message that is gone. One that was ordered first lapses: whatever its
// sender sends after it would wait for that, and who has its data is to say so.
func (p *Pool) finish(e *entry) {
	if e.gone != 0 && (e.lapsed || e.Previous == jurat.Hash{}) {
		p.over(e, e.gone, e.endedAt)
	}
}

// over ends a message. It is shown for a while, without its data.
func (p *Pool) over(e *entry, s Stage, at uint64) {
	l := e.lane
	p.remove(e)
	e.Data, e.sent, e.ended, e.endedAt = nil, nil, s, at
	if s != StageExpired {
		e.returned = nil
	}
	p.subjects[e.id], p.subjects[ReturnLeaf(e.id).Subject] = e, e
	l.history = append(l.history, e)
	if len(l.history) > MaxHistory {
		oldest := l.history[0]
		l.history = slices.Delete(l.history, 0, 1)
		l.forgotten = max(l.forgotten, oldest.Sent)
		p.unknow(oldest)
	}
}

// remove forgets a message that is not over.
func (p *Pool) remove(e *entry) {
	l := e.lane
	l.entries = slices.DeleteFunc(l.entries, func(x *entry) bool { return x == e })
	l.held -= len(e.Data)
	p.unknow(e)
}

func (p *Pool) unknow(e *entry) {
	delete(p.subjects, e.id)
	delete(p.subjects, ReturnLeaf(e.id).Subject)
}

package agreement

import (
	"github.com/jurat-network/jurat"
)

// Demand is a demand for an answer that is late, as the contract Demands keeps
// it while it is open. Times are Unix seconds.
type Demand struct {
	Opened  uint64
	Epoch   uint32 // whose members have to answer
	Seen    uint64 // the time of the answer that was late
	Blocks  uint32 // counted, with a base fee of at most the cap
	Counted uint64 // when the last of them was
	// Request stands unanswered; zero where the feed is late.
	Request jurat.Hash
}

// Late and NotLate are what a member answers when the roll is called on a message, by
// what it saw of it itself (ICrossings.roll).
var Late, NotLate = jurat.ValueWord(1), jurat.ValueWord(0)

// Present is what a member answers where a request stands unanswered: the roll is
// called, and any value or reason says that it is there.
var Present = jurat.ValueWord(1)

// Result is what has become of a demand.
type Result int

// The results.
const (
	Open  Result = iota // not yet decided
	Met                 // the lane has an answer that was within its heartbeat when it was demanded: nobody pays
	Void                // its operators had no duty any more when it was due: nobody pays
	Unmet               // who did not answer pays the penalty
)

// Round is the one that operators answer in: of no view, so that an answer may
// be given again.
func (d *Demand) Round() jurat.Round { return jurat.NewRound(d.Opened, 0) }

// Answer is what a member of the committee signs in answer: an observation of
// the demand's round whose one one-off is the feed's word, or the request's: a value or a reason.
// It has no other words, and nobody needs to lead or to agree.
func (d *Demand) Answer(t *Terms, member jurat.MemberIndex, at jurat.Time, word jurat.Word) jurat.Observation {
	subject := t.Feed
	if d.Request != (jurat.Hash{}) {
		subject = d.Request
	}
	return jurat.Observation{
		Committee: t.Committee, Epoch: d.Epoch, Round: d.Round(), Member: member, Time: at,
		OneOffs: []jurat.Leaf{{Kind: jurat.KindAnswer, Subject: subject, Payload: jurat.Hash(word)}},
	}
}

// Demand opens a demand for the feed in a block, or refuses as the contract would. last is
// when the agreement's last demand was opened, 0 for none, and none may be open;
// grace is Feeds' (seconds). The deposit is not looked at here.
func (a *Account) Demand(at *Block, last, grace uint64) (*Demand, error) {
	t := a.terms
	free, late := last+uint64(t.Heartbeat), uint64(at.Lane.Time)+uint64(t.Heartbeat)+grace
	due := at.Now + uint64(t.DemandGrace)
	_, to := a.Stint(a.epoch)
	switch {
	case at.Lane.Word == jurat.Halted:
		return nil, refuse("LaneHalted", "that the oracles have no value is no breach")
	case at.Now >= a.lockedUntil:
		return nil, refuse("TooLate", "proofs were taken until %d", a.lockedUntil)
	case at.Now < free:
		return nil, refuse("TooSoon", "not before %d", free)
	case at.BaseFee > t.BaseFeeCap:
		return nil, refuse("FeesTooHigh", "%d wei; at most %d count", at.BaseFee, t.BaseFeeCap)
	case at.Now <= late:
		return nil, refuse("NotLate", "before %d", late+1)
	case due >= to || at.Epoch != a.epoch:
		return nil, refuse("NoDuty", "epoch %d serves until %d; the demand is due at %d, in epoch %d", a.epoch, to, due, at.Epoch)
	}
	return &Demand{Opened: at.Now, Epoch: at.Epoch, Seen: uint64(at.Lane.Time), Counted: at.Now}, nil
}

// Tick counts a block, which comes after the demand's and was not counted. It
// reports false where the block does not count.
func (d *Demand) Tick(t *Terms, at *Block) bool {
	if at.BaseFee > t.BaseFeeCap || d.Blocks >= t.DemandBlocks {
		return false
	}
	d.Blocks++
	d.Counted = at.Now
	return true
}

// Result is what has become of a demand for the feed by a block.
func (a *Account) Result(d *Demand, at *Block, grace uint64) Result {
	t, time, due := a.terms, uint64(at.Lane.Time), d.Opened+uint64(a.terms.DemandGrace)
	_, to := a.Stint(d.Epoch)
	switch {
	case time > d.Seen && time+uint64(t.Heartbeat)+grace >= d.Opened:
		return Met
	case max(due, d.Counted) >= to || at.Epoch != d.Epoch:
		return Void
	case at.Now < due || d.Blocks < t.DemandBlocks:
		return Open
	}
	return Unmet
}

package agreement

import (
	"math/big"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/delivery"
)

// Account is an agreement that was activated: its paid time, its stints, and its
// money, as the contract Agreements keeps them: a model, which only tests run. It
// is told what the chain shows in each block, and never asks; blocks must not go
// back in time. Amounts are units of the terms' token, times Unix seconds. A
// refused call changes nothing.
type Account struct {
	id      jurat.Hash
	terms   *Terms
	windows Windows
	bonds   *Bonds

	from        uint64
	until       uint64
	cut         uint64 // where it was ended early, or never
	lockedUntil uint64
	firstEpoch  uint32
	epoch       uint32 // the last that was adopted
	delivered   uint64 // the time of the last answer whose delivery was reimbursed
	closed      bool   // over, and what no stint earned is refunded

	escrowed   *big.Int
	reimbursed *big.Int
	paid       *big.Int // to operators
	refunded   *big.Int // to the consumer
	reserved   *big.Int // for the seats of stints that are over

	stints  map[uint32]*stint
	credits map[jurat.Address]*big.Int
}

// Windows are the deployment's, in seconds.
type Windows struct {
	Challenge uint64 // after the evidence window, in which challenges that came in time are answered
	Record    uint64 // within which the records of a time come
	Lag       uint64 // how old an answer may be when it comes: Feeds' own
}

// Block is what one block of the chain shows of an agreement.
type Block struct {
	Now     uint64 // Unix seconds
	BaseFee uint64 // wei
	Lane    delivery.Lane
	Epoch   uint32 // the committee's current one
	Expiry  uint64 // of that epoch's key
	Members []jurat.Address
	Records map[jurat.Address]Record
}

// Record is what an operator's scorecard says, over all its time in the committee.
type Record struct{ Rounds, Observed uint64 }

// never is later than any time: 40 bits hold what the contract keeps.
const never = 1<<40 - 1

// worn is the most lateness of a lane that an agreement begins with: as much
// again is left to count.
const worn = maxLateness / 2

const maxLateness = 127

// stint is an epoch's time in an agreement.
type stint struct {
	from      uint64
	to        uint64 // 0 while it goes on
	expiry    uint64 // of the epoch's key
	seen      uint64 // until when lateness and halts are in lost
	lost      uint64 // seconds of lateness and halts
	members   []jurat.Address
	lateness  uint64   // heartbeats: what the lane had, with those due, when it was seen
	halted    bool     // whether it was halted then
	paid      *big.Int // to seats, while it goes on
	forfeited uint64   // seconds, by whole periods
	periods   map[uint64]bool
	seats     []seat
}

type seat struct {
	paid   *big.Int
	record Record // when the stint began
	closed bool
}

// Activate begins an agreement in a block: all bonds are locked and the escrow is
// paid in, or nothing is. Signatures, the feed's home and a referee's
// independence are not checked here.
func Activate(t *Terms, id jurat.Hash, bonds *Bonds, w Windows, at *Block) (*Account, error) {
	if err := t.Check(); err != nil {
		return nil, err
	}
	switch {
	case at.Now < t.Start || at.Now >= t.ActivateBefore:
		return nil, refuse("NotTheTime", "%d is not in [%d, %d)", at.Now, t.Start, t.ActivateBefore)
	case at.Now >= at.Expiry:
		return nil, refuse("Expired", "the committee's key, at %d", at.Expiry)
	case at.Lane.Time == 0 || at.Lane.Word == jurat.Halted || at.Now >= uint64(at.Lane.Time)+uint64(t.Heartbeat):
		return nil, refuse("NotFresh", "the lane's answer is of %d", at.Lane.Time)
	case at.Lane.Lateness > worn:
		return nil, refuse("LaneWorn", "%d heartbeats of lateness", at.Lane.Lateness)
	}
	if err := bonds.canLock(id, at.Members, t.Bond); err != nil {
		return nil, err
	}
	a := &Account{
		id: id, terms: t, windows: w, bonds: bonds,
		from: at.Now, cut: never, firstEpoch: at.Epoch,
		escrowed: t.Escrow.Big(), reimbursed: new(big.Int), paid: new(big.Int), refunded: new(big.Int), reserved: new(big.Int),
		stints: map[uint32]*stint{}, credits: map[jurat.Address]*big.Int{},
	}
	a.until = a.paidUntil()
	a.begin(at)
	bonds.lock(id, at.Members, t.Bond, a.lockedUntil)
	return a, nil
}

// begin begins the stint of the current epoch with a clean slate: what the lane
// and the records have by now is no news.
func (a *Account) begin(at *Block) {
	a.epoch = at.Epoch
	a.lockedUntil = max(a.terms.Start+uint64(a.terms.Longest), at.Expiry) + uint64(a.terms.EvidenceWindow) + a.windows.Challenge
	s := &stint{
		from: at.Now, expiry: at.Expiry, seen: at.Now, members: at.Members,
		lateness: lateness(&at.Lane, at.Now, true), halted: at.Lane.Word == jurat.Halted,
		paid: new(big.Int), periods: map[uint64]bool{},
	}
	for _, m := range at.Members {
		s.seats = append(s.seats, seat{paid: new(big.Int), record: at.Records[m]})
	}
	a.stints[at.Epoch] = s
}

// Adopt goes on with the committee's current epoch: joiners' bonds are locked,
// those of stayers last as long as the new key.
func (a *Account) Adopt(at *Block) error {
	if err := a.checkRunning(at); err != nil {
		return err
	}
	switch {
	case at.Now >= at.Expiry:
		return refuse("Expired", "the committee's key, at %d", at.Expiry)
	case at.Epoch == a.epoch:
		return refuse("AdoptedAlready", "epoch %d", at.Epoch)
	}
	var joiners, stayers []jurat.Address
	for _, m := range at.Members {
		if a.bonds.LockOf(a.id, m).Until != 0 {
			stayers = append(stayers, m)
		} else {
			joiners = append(joiners, m)
		}
	}
	if err := a.bonds.canLock(a.id, joiners, a.terms.Bond); err != nil {
		return err
	}
	if err := a.bonds.canExtend(stayers); err != nil {
		return err
	}
	a.Settle(at)
	a.begin(at)
	a.bonds.lock(a.id, joiners, a.terms.Bond, a.lockedUntil)
	a.bonds.extend(a.id, stayers, a.lockedUntil)
	return nil
}

// TopUp adds to the escrow, and so to the paid time.
func (a *Account) TopUp(at *Block, amount Amount) error {
	if amount.IsZero() {
		return refuse("Nothing", "a top-up of 0")
	}
	if err := a.checkRunning(at); err != nil {
		return err
	}
	a.Settle(at)
	a.escrowed.Add(a.escrowed, amount.Big())
	a.until = a.paidUntil()
	return nil
}

// End ends the agreement one period from now, if it would not end earlier. Who
// may is not checked here.
func (a *Account) End(at *Block) error {
	if err := a.checkRunning(at); err != nil {
		return err
	}
	a.Settle(at)
	a.cutAt(at.Now + uint64(a.terms.Period))
	return nil
}

// Stop ends the paid time at once: a verdict.
func (a *Account) Stop(at *Block) {
	a.Settle(at)
	if !a.closed {
		a.cutAt(at.Now)
		a.Settle(at)
	}
}

func (a *Account) cutAt(t uint64) {
	a.cut = min(a.cut, t)
	a.until = a.paidUntil()
}

// Settle notes what the chain shows now: lateness, a halt, a rotation, the end.
func (a *Account) Settle(at *Block) {
	if a.closed {
		return
	}
	if s := a.stints[a.epoch]; s.to == 0 {
		limit := min(a.until, s.expiry)
		to := min(limit, at.Now)
		a.look(s, at, to)
		// Past the limit it does not matter whether the committee rotated.
		if to == limit || at.Epoch != a.epoch {
			s.to = to
			seats := new(big.Int).Mul(a.share(s, to-s.from), whole(len(s.members)))
			a.reserved.Add(a.reserved, seats.Sub(seats, s.paid))
		}
	}
	if at.Now >= a.until {
		a.closed = true
		rest := a.funds()
		rest.Sub(rest, a.paid)
		rest.Sub(rest, a.refunded)
		rest.Sub(rest, a.reserved)
		a.refunded.Add(a.refunded, rest)
		a.credit(a.terms.Consumer, rest)
	}
}

// checkRunning refuses what can be done in the paid time alone.
func (a *Account) checkRunning(at *Block) error {
	if at.Now >= a.until {
		return refuse("Over", "the paid time ended at %d", a.until)
	}
	return nil
}

// look adds to a stint's lost time what the lane shows of [s.seen, to).
func (a *Account) look(s *stint, at *Block, to uint64) {
	span, time, halted := to-s.seen, uint64(at.Lane.Time), at.Lane.Word == jurat.Halted
	var halt, late uint64
	if s.halted || halted {
		// Until the number that ended it; since the answer that began it, if that was not seen before.
		ended, since := to, s.seen
		if !halted {
			ended = min(to, time)
		}
		if !s.halted {
			since = max(s.seen, time)
		}
		halt = less(ended, since)
	}
	beats := lateness(&at.Lane, to, false)
	if beats > s.lateness {
		// The answer may have come after to, up to so many seconds: that lateness is not this stint's.
		after := less(min(at.Now, time+a.windows.Lag), to)
		late = less((beats-s.lateness)*uint64(a.terms.Heartbeat), after)
	}
	if halt != 0 {
		late = min(late, span-halt) // a halted lane that is late as well is not paid once
	}
	s.lost += halt + late
	s.lateness, s.halted, s.seen = beats, halted, to
}

// lateness is a lane's, in heartbeats, with what an answer at when would add to
// it; up counts a heartbeat that has begun.
func lateness(l *delivery.Lane, when uint64, up bool) uint64 {
	age, heartbeat := less(when, uint64(l.Time)), uint64(l.Heartbeat)
	if up {
		age += heartbeat - 1
	}
	return uint64(l.Lateness) + less(age/heartbeat, 1)
}

// less is a − b, or 0 where b is more.
func less(a, b uint64) uint64 { return max(a, b) - b }

// paidUntil is where the paid time ends: the term, the money, or an early end.
// The money of a second is there as long as the cost of all seconds until its end is.
func (a *Account) paidUntil() uint64 {
	bought := a.funds()
	bought.Add(bought, big.NewInt(1))
	bought.Mul(bought, whole(a.terms.Period))
	bought.Sub(bought, big.NewInt(1))
	bought.Div(bought, a.terms.Price.Big())
	until := min(a.terms.Start+uint64(a.terms.Longest), a.cut)
	if bought.Cmp(whole(until)) >= 0 {
		return until
	}
	return min(until, a.from+bought.Uint64())
}

// funds is what has been paid in and not been reimbursed.
func (a *Account) funds() *big.Int { return new(big.Int).Sub(a.escrowed, a.reimbursed) }

// share is one member's part of so many seconds' pay.
func (a *Account) share(s *stint, seconds uint64) *big.Int {
	pay := new(big.Int).Mul(whole(seconds), a.terms.Price.Big())
	return pay.Div(pay, whole(uint64(a.terms.Period)*uint64(len(s.members))))
}

func (a *Account) credit(holder jurat.Address, amount *big.Int) {
	a.credits[holder] = new(big.Int).Add(a.CreditOf(holder), amount)
}

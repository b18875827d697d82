package agreement

import (
	"math/big"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/delivery"
)

// Turn is for how many seconds the member on turn alone is reimbursed.
const Turn = 10

// one is a share of all, as attendance is counted.
const one = 1_000_000_000_000_000_000

// Deliver notes that who called brought what the block's lane holds now in place
// of before, and returns what it is reimbursed: deliveryGas × min(base fee, cap),
// once an answer, if that was due and it was its turn, as far as the paid time
// until now does not need the money.
func (a *Account) Deliver(at *Block, before delivery.Lane, by jurat.Address) *big.Int {
	earlier := *at
	earlier.Lane = before
	a.Settle(&earlier) // what came may end a halt that nobody has noted
	due, ever := a.terms.dueSince(&before, &at.Lane)
	a.Settle(at)
	if at.Lane.Count == before.Count || !ever || at.Now < due || at.Now-due < Turn && by != a.terms.onTurn(at.Members, before) {
		return new(big.Int)
	}
	return a.reimburse(at, by)
}

func (a *Account) reimburse(at *Block, by jurat.Address) *big.Int {
	time := uint64(at.Lane.Time)
	if a.stints[a.epoch].to != 0 || time <= a.delivered {
		return new(big.Int)
	}
	a.delivered = time
	amount := new(big.Int).Mul(whole(a.terms.DeliveryGas), whole(min(at.BaseFee, a.terms.BaseFeeCap)))
	amount.Mul(amount, a.terms.Rate.Big()).Div(amount, whole(one))
	spare := a.funds()
	if spare.Sub(spare, a.cost(at.Now-a.from)); amount.Cmp(spare) > 0 {
		amount = spare
	}
	a.reimbursed.Add(a.reimbursed, amount)
	a.until = a.paidUntil()
	a.credit(by, amount)
	return amount
}

// cost is what the first so many seconds of the paid time cost.
func (a *Account) cost(seconds uint64) *big.Int {
	c := new(big.Int).Mul(whole(seconds), a.terms.Price.Big())
	return c.Div(c, whole(a.terms.Period))
}

// onTurn is the member that delivers first in place of an answer.
func (t *Terms) onTurn(members []jurat.Address, before delivery.Lane) jurat.Address {
	l := delivery.Layout{Committee: t.Committee}
	seed := l.Turns([]delivery.Lane{before})
	for i, m := range members {
		if delivery.Rank(seed, len(members), jurat.MemberIndex(i+1)) == 0 {
			return m
		}
	}
	return jurat.Address{}
}

// Pull credits the owners of seats (places of an epoch's members, from 0) with
// what they have earned by the records of that time, and closes the seats if it
// is the last time: then what they did not earn is the consumer's.
func (a *Account) Pull(at *Block, epoch uint32, places []int) (paid, refunded *big.Int, err error) {
	s := a.stints[epoch]
	if s == nil {
		return nil, nil, refuse("NotServed", "epoch %d", epoch)
	}
	for _, p := range places {
		if p < 0 || p >= len(s.seats) {
			return nil, nil, refuse("NotServed", "epoch %d has no seat %d", epoch, p)
		}
	}
	a.Settle(at)
	// What each seat has earned, before its own record; and what it gets at most.
	earned := a.share(s, a.earned(s, at.Now))
	last := s.to != 0 && at.Now >= s.to+a.windows.Record
	paid, refunded = new(big.Int), new(big.Int)
	for _, p := range places {
		seat := &s.seats[p]
		if seat.closed {
			continue
		}
		amount := new(big.Int).Mul(earned, seat.attendance(at.Records[s.members[p]]))
		amount.Sub(amount.Div(amount, whole(one)), seat.paid)
		if amount.Sign() < 0 {
			amount.SetUint64(0)
		}
		seat.paid.Add(seat.paid, amount)
		paid.Add(paid, amount)
		a.credit(a.bonds.StakeOf(s.members[p]).Owner, amount)
		if last {
			seat.closed = true
			refunded.Add(refunded, new(big.Int).Sub(a.share(s, s.to-s.from), seat.paid))
		}
	}
	a.paid.Add(a.paid, paid)
	a.refunded.Add(a.refunded, refunded)
	a.credit(a.terms.Consumer, refunded)
	if s.to == 0 {
		s.paid.Add(s.paid, paid)
	} else {
		a.reserved.Sub(a.reserved, new(big.Int).Add(paid, refunded))
	}
	return paid, refunded, nil
}

// earned is how many seconds of a stint are earned and can be pulled by now, had
// everybody attended.
func (a *Account) earned(s *stint, now uint64) uint64 {
	to, lost := s.seen, s.lost+s.forfeited
	if s.to != 0 {
		to = s.to
	}
	if s.to > s.from {
		// The last period may be cut short, and forfeited as if it were whole.
		period := uint64(a.terms.Period)
		if last := (to - s.from - 1) / period; s.periods[last] {
			lost -= (last+1)*period - (to - s.from)
		}
	}
	return less(min(to, less(now, a.windows.Record)), s.from+lost)
}

// attendance is, of one, in how much of the rounds since the stint began the
// operator observed. Without a newer record it is all.
func (s *seat) attendance(now Record) *big.Int {
	if now.Rounds <= s.record.Rounds {
		return whole(one)
	}
	rounds := now.Rounds - s.record.Rounds
	observed := new(big.Int).Mul(whole(min(less(now.Observed, s.record.Observed), rounds)), whole(one))
	return observed.Div(observed, whole(rounds))
}

// Forfeit takes the pay of every period of an epoch's stint that [from, to)
// touches, each once; what is not yet past is left alone. It returns what all
// members would have had for what is taken now: the consumer's, when seats close.
func (a *Account) Forfeit(at *Block, epoch uint32, from, to uint64) (*big.Int, error) {
	s := a.stints[epoch]
	if s == nil {
		return nil, refuse("NotServed", "epoch %d", epoch)
	}
	a.Settle(at)
	from, to = max(from, s.from), min(to, at.Now)
	if s.to != 0 {
		to = min(to, s.to)
	}
	if from >= to {
		return new(big.Int), nil
	}
	period, count := uint64(a.terms.Period), uint64(0)
	for p := (from - s.from) / period; p <= (to-s.from-1)/period; p++ {
		if !s.periods[p] {
			s.periods[p] = true
			count++
		}
	}
	s.forfeited += count * period
	return new(big.Int).Mul(whole(count), a.terms.Price.Big()), nil
}

// Charge takes of one operator's lock: at most amount, nil for all of it. It
// returns what was taken, in units of the bond token.
func (a *Account) Charge(at *Block, operator jurat.Address, amount *big.Int, prover jurat.Address) *big.Int {
	return a.bonds.slash(a.id, operator, amount, prover, a.terms.Consumer, at.Now)
}

// Standing is where an agreement stands. Times are Unix seconds.
type Standing struct {
	From, Until       uint64 // the paid time
	LockedUntil       uint64 // until when the locks of the members of Epoch hold, and proofs are taken
	FirstEpoch, Epoch uint32
}

// Standing is where the agreement stands, by what was settled.
func (a *Account) Standing() Standing {
	return Standing{a.from, a.until, a.lockedUntil, a.firstEpoch, a.epoch}
}

// Stint is when an epoch served: [from, to); zeros if it never did. Of a stint
// that goes on, to is where it ends if nothing changes.
func (a *Account) Stint(epoch uint32) (from, to uint64) {
	s := a.stints[epoch]
	switch {
	case s == nil:
		return 0, 0
	case s.to != 0:
		return s.from, s.to
	}
	return s.from, min(a.until, s.expiry)
}

// Money is an agreement's, in units of its token:
// Escrowed = Reimbursed + Paid + Refunded + Remaining.
type Money struct{ Escrowed, Reimbursed, Paid, Refunded, Remaining *big.Int }

// Money is where the escrow has gone so far.
func (a *Account) Money() Money {
	left := a.funds()
	left.Sub(left, a.paid)
	return Money{a.escrowed, a.reimbursed, a.paid, a.refunded, left.Sub(left, a.refunded)}
}

// CreditOf is what a holder can claim.
func (a *Account) CreditOf(holder jurat.Address) *big.Int {
	if c := a.credits[holder]; c != nil {
		return c
	}
	return new(big.Int)
}

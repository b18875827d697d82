package agreement

import (
	"fmt"
	"maps"
	"math/big"

	"github.com/jurat-network/jurat"
)

// Bonds is what operators stand to lose, as the contract Bonds keeps it, but for the time
// in which a bond unbonds: a model, as Account is. For each operator free + Σ locks =
// bond, always, and what a slash takes is credited to the unit. Amounts are units of the bond token, times Unix seconds.
// Times must not fall from call to call.
type Bonds struct {
	sink    jurat.Address
	stakes  map[jurat.Address]*Stake
	locks   map[lockKey]*Lock
	credits map[jurat.Address]*big.Int
}

// Stake is one operator's bond. It must not be changed.
type Stake struct {
	Owner   jurat.Address
	Revoked bool
	Free    *big.Int
	Bond    *big.Int // with all locks
}

// Lock is what an operator has at stake in one agreement. It must not be changed.
type Lock struct {
	Left  *big.Int
	Until uint64 // before then it is not released, from then on it is not slashed
}

type lockKey struct {
	agreement jurat.Hash
	operator  jurat.Address
}

// Refused is the error of what the contracts would revert. Nothing has changed.
type Refused struct {
	Rule   Rule // the contract's error of that name
	Detail string
}

func (e *Refused) Error() string { return string(e.Rule) + ": " + e.Detail }

func refuse(rule Rule, format string, args ...any) error {
	return &Refused{rule, fmt.Sprintf(format, args...)}
}

// NewBonds returns the bonds of a fresh deployment.
func NewBonds(sink jurat.Address) *Bonds {
	return &Bonds{sink, map[jurat.Address]*Stake{}, map[lockKey]*Lock{}, map[jurat.Address]*big.Int{}}
}

// Open opens a bond for an operator, who consents by a signature that is not
// checked here.
func (b *Bonds) Open(operator, owner jurat.Address) error {
	if b.stakes[operator] != nil {
		return refuse("OpenedAlready", "operator %s", operator)
	}
	b.stakes[operator] = &Stake{Owner: owner, Free: new(big.Int), Bond: new(big.Int)}
	return nil
}

// Deposit adds to an operator's free stake.
func (b *Bonds) Deposit(operator jurat.Address, amount Amount) error {
	s := b.stakes[operator]
	switch {
	case s == nil:
		return refuse("NotOpened", "operator %s", operator)
	case amount.IsZero():
		return refuse("Nothing", "a deposit of 0")
	}
	s.Free.Add(s.Free, amount.Big())
	s.Bond.Add(s.Bond, amount.Big())
	return nil
}

// Revoke ends an operator's power to accept anything, for ever.
func (b *Bonds) Revoke(operator jurat.Address) error {
	s := b.stakes[operator]
	switch {
	case s == nil:
		return refuse("NotOwner", "operator %s has none", operator)
	case s.Revoked:
		return refuse("OperatorRevoked", "operator %s", operator)
	}
	s.Revoked = true
	return nil
}

// canLock refuses what lock would, and changes nothing.
func (b *Bonds) canLock(agreement jurat.Hash, operators []jurat.Address, amount Amount) error {
	for _, operator := range operators {
		s := b.stakes[operator]
		switch {
		case s == nil:
			return refuse("NotOpened", "operator %s", operator)
		case s.Revoked:
			return refuse("OperatorRevoked", "operator %s", operator)
		case s.Free.Cmp(amount.Big()) < 0:
			return refuse("TooLittleFree", "operator %s has %s free, not %s", operator, s.Free, amount)
		case b.locks[lockKey{agreement, operator}] != nil:
			return refuse("LockedAlready", "operator %s", operator)
		}
	}
	return nil
}

// lock takes of the free stake of operators that canLock accepts.
func (b *Bonds) lock(agreement jurat.Hash, operators []jurat.Address, amount Amount, until uint64) {
	for _, operator := range operators {
		s := b.stakes[operator]
		s.Free.Sub(s.Free, amount.Big())
		b.locks[lockKey{agreement, operator}] = &Lock{amount.Big(), until}
	}
}

// canExtend refuses what extend would: to go on is a new promise.
func (b *Bonds) canExtend(operators []jurat.Address) error {
	for _, operator := range operators {
		if b.stakes[operator].Revoked {
			return refuse("OperatorRevoked", "operator %s", operator)
		}
	}
	return nil
}

// extend makes locks last longer, never shorter.
func (b *Bonds) extend(agreement jurat.Hash, operators []jurat.Address, until uint64) {
	for _, operator := range operators {
		l := b.locks[lockKey{agreement, operator}]
		l.Until = max(l.Until, until)
	}
}

// slash takes the lesser of amount (nil: all) and what is left of a lock whose
// time is not over, splits it, and returns it.
func (b *Bonds) slash(agreement jurat.Hash, operator jurat.Address, amount *big.Int, prover, consumer jurat.Address, now uint64) *big.Int {
	l := b.locks[lockKey{agreement, operator}]
	// From its end on, a lock is as good as released: whether somebody did so must not matter.
	if l == nil || now >= l.Until {
		return new(big.Int)
	}
	taken := new(big.Int).Set(l.Left)
	if amount != nil && amount.Cmp(taken) < 0 {
		taken.Set(amount)
	}
	l.Left.Sub(l.Left, taken)
	s := b.stakes[operator]
	s.Bond.Sub(s.Bond, taken)
	bounty, compensation, sunk := Split(taken)
	b.credit(prover, bounty)
	b.credit(consumer, compensation)
	b.credit(b.sink, sunk)
	return taken
}

// Split is how a slash is shared: a tenth to the prover, four tenths to the
// consumer, both rounded down, and the rest, at least half, to the sink.
func Split(taken *big.Int) (bounty, compensation, sunk *big.Int) {
	ten := big.NewInt(10)
	bounty = new(big.Int).Div(taken, ten)
	compensation = new(big.Int).Mul(taken, big.NewInt(4))
	compensation.Div(compensation, ten)
	sunk = new(big.Int).Sub(taken, bounty)
	return bounty, compensation, sunk.Sub(sunk, compensation)
}

func (b *Bonds) credit(holder jurat.Address, amount *big.Int) {
	b.credits[holder] = new(big.Int).Add(b.CreditOf(holder), amount)
}

// Release returns a lock whose time is over to the operator's free stake.
func (b *Bonds) Release(agreement jurat.Hash, operator jurat.Address, now uint64) (*big.Int, error) {
	key := lockKey{agreement, operator}
	l := b.locks[key]
	switch {
	case l == nil:
		return nil, refuse("NotLocked", "operator %s", operator)
	case now < l.Until:
		return nil, refuse("StillLocked", "until %d", l.Until)
	}
	delete(b.locks, key)
	s := b.stakes[operator]
	s.Free.Add(s.Free, l.Left)
	return l.Left, nil
}

// StakeOf is an operator's bond; the zero Stake if nobody opened one.
func (b *Bonds) StakeOf(operator jurat.Address) Stake {
	if s := b.stakes[operator]; s != nil {
		return *s
	}
	return Stake{Free: new(big.Int), Bond: new(big.Int)}
}

// LockOf is an operator's lock in an agreement; the zero Lock if there is none.
func (b *Bonds) LockOf(agreement jurat.Hash, operator jurat.Address) Lock {
	if l := b.locks[lockKey{agreement, operator}]; l != nil {
		return *l
	}
	return Lock{Left: new(big.Int)}
}

// CreditOf is what a holder can claim.
func (b *Bonds) CreditOf(holder jurat.Address) *big.Int {
	if c := b.credits[holder]; c != nil {
		return c
	}
	return new(big.Int)
}

// Holds is what the contract must hold: all bonds and all credits.
func (b *Bonds) Holds() *big.Int {
	sum := new(big.Int)
	for _, s := range b.stakes {
		sum.Add(sum, s.Bond)
	}
	for c := range maps.Values(b.credits) {
		sum.Add(sum, c)
	}
	return sum
}

package agreement_test

import (
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/delivery"
)

// A history is one agreement's life: random steps of everybody who can do
// anything, in a world where answers come late, halt, and committees rotate.
// What must always hold is checked after each step, and a few histories are
// written out for a Forge test to do again with the contracts
// (contracts/test/AgreementsVectors.t.sol).

// Whoever acts. Operators 1 to 5 have the private keys 1 to 5; odd epochs are of
// 1 to 4, even ones of 2 to 5.
var (
	operators = []jurat.Address{
		address("0x7e5f4552091a69125d5dfcb7b8c2659029395bdf"),
		address("0x2b5ad5c4795c026514f8317c7a215e218dccd6cf"),
		address("0x6813eb9362372eef6200f3b1dbc3f819671cba69"),
		address("0x1eff47bc3a10a45d4b230b5d10e37751fe6aa718"),
		address("0xe1ab8145f7e55dc933d51a18c793f901a3a0b276"),
	}
	owners   = []jurat.Address{numbered(0xa1), numbered(0xa2), numbered(0xa3), numbered(0xa4), numbered(0xa5)}
	consumer = numbered(0xc0)
	prover   = numbered(0xb0)
	stranger = numbered(0xd0)
	sink     = numbered(0xf0)
	token    = numbered(0x70) // in the terms as Go knows them; the Forge test has another
)

func address(text string) (a jurat.Address) {
	if err := a.UnmarshalText([]byte(text)); err != nil {
		panic(err)
	}
	return a
}

func numbered(n byte) jurat.Address { return jurat.Address{18: 0x10, 19: n} }

const (
	began   = 1_800_000_000 // Unix seconds: where every history begins
	deposit = 5000
)

// step is one thing that happened, and what the chain then shows.
type step struct {
	op      string
	at      agreement.Block
	before  delivery.Lane // of a delivery
	who     jurat.Address
	amount  uint64 // of money, or of places as bits
	from    uint64
	to      uint64
	epoch   uint32
	refused agreement.Rule
	result  *big.Int // what the call returned
}

type history struct {
	random  *rand.Rand
	terms   *agreement.Terms
	windows agreement.Windows
	bonds   *agreement.Bonds
	account *agreement.Account
	id      jurat.Hash

	now     uint64
	lane    delivery.Lane
	epoch   uint32
	expiry  uint64
	records map[jurat.Address]agreement.Record
	steps   []step
	after   [][]*big.Int // what the chain shows after each step
}

// feed is the one that all histories are about.
var feed = jurat.Feed{Name: "BTC/USD", Base: "BTC", Quote: "USD", Decimals: 8, Heartbeat: 60, Deviation: 5000}

var committeeID = jurat.Hash{31: 0xcc}

func newHistory(seed uint64) *history {
	r := rand.New(rand.NewPCG(seed, 77))
	h := &history{random: r, now: began, epoch: 1, expiry: began + 20_000 + r.Uint64N(100_000), id: jurat.Hash{1}, records: map[jurat.Address]agreement.Record{}}
	layout := delivery.NewLayout(committeeID, []jurat.Feed{feed}, 0)
	price := 1 + r.Uint64N(5000)
	h.terms = &agreement.Terms{
		Salt: jurat.Hash{31: byte(seed)}, ActivateBefore: began + 100, Consumer: consumer, Committee: committeeID,
		Feed: feed.ID(), Ref: layout.Homes[0].Slot, Token: token,
		Escrow: agreement.Units(price * (1 + r.Uint64N(40))), Price: agreement.Units(price), Period: agreement.Seconds(1 + r.Uint64N(500)),
		Start: began - r.Uint64N(1000), Heartbeat: 60, Deviation: 5000, Tolerance: 100_000, Samples: 1, Spacing: 60, Nearness: 1000,
		DemandGrace: 10, DemandBlocks: 3, BaseFeeCap: 50, DeliveryGas: uint32(r.Uint64N(100)), Rate: agreement.Units(agreement.CoinRate / (1 + r.Uint64N(20))),
		Bond: agreement.Units(1 + r.Uint64N(1500)), Penalty: agreement.Units(1), EvidenceWindow: agreement.Seconds(10 + r.Uint64N(5000)),
	}
	h.terms.Longest = agreement.Seconds(max(1200, uint64(h.terms.Period)*(1+r.Uint64N(60))))
	if h.terms.Longest/h.terms.Period > agreement.MaxPeriods {
		h.terms.Longest = h.terms.Period * 1000
	}
	h.windows = agreement.Windows{Challenge: r.Uint64N(500), Record: r.Uint64N(600), Lag: r.Uint64N(300)}
	h.bonds = agreement.NewBonds(sink)
	for i, operator := range operators {
		h.must(h.bonds.Open(operator, owners[i]))
		h.must(h.bonds.Deposit(operator, agreement.Units(deposit)))
	}
	h.lane = delivery.Lane{Created: true, Word: jurat.ValueWord(1000), Count: 1, Time: uint32(began - r.Uint64N(59)), Heartbeat: 60, Lateness: uint8(r.Uint64N(64))}
	for _, o := range operators[:r.IntN(3)] {
		h.records[o] = agreement.Record{Rounds: 100, Observed: r.Uint64N(101)}
	}
	return h
}

func (h *history) must(err error) {
	if err != nil {
		panic(err)
	}
}

func membersOf(epoch uint32) []jurat.Address {
	if epoch%2 == 1 {
		return operators[:4]
	}
	return operators[1:]
}

func (h *history) block() agreement.Block {
	records := map[jurat.Address]agreement.Record{}
	for o, r := range h.records {
		records[o] = r
	}
	return agreement.Block{Now: h.now, BaseFee: h.random.Uint64N(100), Lane: h.lane, Epoch: h.epoch, Expiry: h.expiry, Members: membersOf(h.epoch), Records: records}
}

// begin activates.
func (h *history) begin() error {
	s := step{op: "activate", at: h.block(), result: new(big.Int)}
	var err error
	h.account, err = agreement.Activate(h.terms, h.id, h.bonds, h.windows, &s.at)
	h.note(s)
	return err
}

// next lets time pass, and something happen.
func (h *history) next() {
	r := h.random
	h.now += []uint64{0, 1, r.Uint64N(60), r.Uint64N(200), r.Uint64N(200), r.Uint64N(2000)}[r.IntN(6)]
	for _, o := range operators {
		if was := h.records[o]; r.IntN(8) == 0 {
			more := r.Uint64N(50)
			h.records[o] = agreement.Record{Rounds: was.Rounds + more, Observed: was.Observed + r.Uint64N(more+1)}
		}
	}
	if r.IntN(25) == 0 {
		h.epoch++
		h.expiry = h.now + r.Uint64N(50_000)
	}
	s := step{who: []jurat.Address{stranger, operators[r.IntN(5)]}[r.IntN(2)], result: new(big.Int)}
	switch r.IntN(12) {
	case 0, 1, 2:
		h.deliver(&s)
	case 3, 4:
		h.answer() // not by Deliveries: only the next look shows it
		s.op, s.at = "settle", h.block()
		h.account.Settle(&s.at)
	case 5, 6:
		h.pull(&s)
	case 7:
		h.forfeit(&s)
	case 8:
		h.charge(&s)
	case 9:
		s.op, s.at = "adopt", h.block()
		s.refuse(h.account.Adopt(&s.at))
	case 10:
		s.op, s.at, s.amount = "topUp", h.block(), r.Uint64N(20_000)
		s.refuse(h.account.TopUp(&s.at, agreement.Units(s.amount)))
	case 11:
		h.seldom(&s)
	}
	h.note(s)
}

func (s *step) refuse(err error) {
	if refused, ok := errors.AsType[*agreement.Refused](err); ok {
		s.refused = refused.Rule
	}
}

// answer changes the lane as Lanes would: a newer answer, with its lateness.
func (h *history) answer() {
	r := h.random
	if uint64(h.lane.Time) >= h.now {
		return
	}
	age := h.now - uint64(h.lane.Time)
	if beats := age / 60; beats > 1 {
		h.lane.Lateness = uint8(min(127, uint64(h.lane.Lateness)+beats-1))
	}
	h.lane.Time = uint32(h.now - r.Uint64N(min(age, 20)))
	h.lane.Count++
	h.lane.Word = jurat.ValueWord(990 + int64(r.IntN(20)))
	if r.IntN(5) == 0 {
		h.lane.Word = jurat.Halted
	}
}

func (h *history) deliver(s *step) {
	s.op, s.before = "deliver", h.lane
	h.answer()
	s.at = h.block()
	s.result = h.account.Deliver(&s.at, s.before, s.who)
}

func (h *history) pull(s *step) {
	s.op, s.at, s.amount, s.epoch = "pull", h.block(), h.random.Uint64N(16), 1+h.random.Uint32N(h.epoch+1)
	paid, refunded, err := h.account.Pull(&s.at, s.epoch, places(s.amount))
	if s.refuse(err); err == nil {
		s.result = paid.Add(paid, refunded)
	}
}

// places are the bits that are set.
func places(bits uint64) (list []int) {
	for i := range 4 {
		if bits>>i&1 != 0 {
			list = append(list, i)
		}
	}
	return list
}

func (h *history) forfeit(s *step) {
	s.op, s.at, s.epoch = "forfeit", h.block(), 1+h.random.Uint32N(h.epoch)
	s.from = began + h.random.Uint64N(h.now-began+100)
	s.to = s.from + []uint64{0, 1, h.random.Uint64N(2000)}[h.random.IntN(3)]
	fees, err := h.account.Forfeit(&s.at, s.epoch, s.from, s.to)
	if s.refuse(err); err == nil {
		s.result = fees
	}
}

func (h *history) charge(s *step) {
	s.op, s.at, s.who = "charge", h.block(), operators[h.random.IntN(5)]
	s.amount = h.random.Uint64N(400)
	if h.random.IntN(4) == 0 {
		s.op = "chargeWhole"
		s.result = h.account.Charge(&s.at, s.who, nil, prover)
		return
	}
	s.result = h.account.Charge(&s.at, s.who, new(big.Int).SetUint64(s.amount), prover)
}

// seldom is what ends things.
func (h *history) seldom(s *step) {
	s.at = h.block()
	switch h.random.IntN(8) {
	case 6:
		s.op, s.who = "revoke", operators[h.random.IntN(5)]
		s.refuse(h.bonds.Revoke(s.who))
	case 0:
		s.op = "end"
		s.refuse(h.account.End(&s.at))
	case 1:
		s.op = "stop"
		if h.random.IntN(3) > 0 {
			s.op = "settle"
			h.account.Settle(&s.at)
			return
		}
		h.account.Stop(&s.at)
	default:
		s.op, s.who = "release", operators[h.random.IntN(5)]
		amount, err := h.bonds.Release(h.id, s.who, h.now)
		if s.refuse(err); err == nil {
			s.result = amount
		}
	}
}

// finish lets all windows pass, and everybody takes what is left.
func (h *history) finish() {
	h.now = max(h.now, h.account.Standing().LockedUntil) + h.windows.Record + 1
	last := h.epoch
	for epoch := uint32(1); epoch <= last; epoch++ {
		s := step{op: "pull", at: h.block(), epoch: epoch, amount: 15, result: new(big.Int)}
		paid, refunded, err := h.account.Pull(&s.at, epoch, places(15))
		if s.refuse(err); err == nil {
			s.result = paid.Add(paid, refunded)
		}
		h.note(s)
	}
	for _, o := range operators {
		s := step{op: "release", at: h.block(), who: o, result: new(big.Int)}
		amount, err := h.bonds.Release(h.id, o, h.now)
		if s.refuse(err); err == nil {
			s.result = amount
		}
		h.note(s)
	}
}

// holders can have credits of the payment token.
var holders = slices.Concat([]jurat.Address{consumer}, owners, operators, []jurat.Address{stranger})

// note keeps what the chain shows now.
func (h *history) note(s step) {
	h.steps = append(h.steps, s)
	if h.account == nil {
		h.after = append(h.after, nil)
		return
	}
	m, at := h.account.Money(), h.account.Standing()
	from, to := h.account.Stint(at.Epoch)
	shows := []*big.Int{m.Escrowed, m.Reimbursed, m.Paid, m.Refunded, m.Remaining, whole(at.From), whole(at.Until), whole(at.LockedUntil), whole(uint64(at.Epoch)), whole(from), whole(to)}
	for _, holder := range holders {
		shows = append(shows, h.account.CreditOf(holder))
	}
	for _, o := range operators {
		shows = append(shows, h.bonds.LockOf(h.id, o).Left, h.bonds.StakeOf(o).Bond)
	}
	for _, holder := range []jurat.Address{prover, consumer, sink} {
		shows = append(shows, h.bonds.CreditOf(holder))
	}
	for i := range shows {
		shows[i] = new(big.Int).Set(shows[i])
	}
	h.after = append(h.after, shows)
}

func whole(n uint64) *big.Int { return new(big.Int).SetUint64(n) }

// check finds what must never be so.
func (h *history) check() error {
	m := h.account.Money()
	spent := new(big.Int).Add(m.Reimbursed, m.Paid)
	spent.Add(spent, m.Refunded)
	credits := new(big.Int)
	for _, holder := range holders {
		credits.Add(credits, h.account.CreditOf(holder))
	}
	switch {
	case new(big.Int).Add(spent, m.Remaining).Cmp(m.Escrowed) != 0:
		return fmt.Errorf("%s spent and %s remaining of %s", spent, m.Remaining, m.Escrowed)
	case m.Remaining.Sign() < 0:
		return fmt.Errorf("%s remain", m.Remaining)
	case credits.Cmp(spent) != 0:
		return fmt.Errorf("credits of %s, and %s spent", credits, spent)
	case h.bonds.Holds().Cmp(whole(5*deposit)) != 0:
		return fmt.Errorf("bonds and their credits are %s of %d", h.bonds.Holds(), 5*deposit)
	case h.bonds.CreditOf(sink).Cmp(new(big.Int).Add(h.bonds.CreditOf(prover), h.bonds.CreditOf(consumer))) < 0:
		return errors.New("the sink has less than half of what was taken")
	}
	for _, o := range operators {
		s, l := h.bonds.StakeOf(o), h.bonds.LockOf(h.id, o)
		if sum := new(big.Int).Add(s.Free, l.Left); sum.Cmp(s.Bond) != 0 {
			return fmt.Errorf("operator %s: %s free and %s locked of %s", o, s.Free, l.Left, s.Bond)
		}
		if taken := new(big.Int).Sub(whole(deposit), s.Bond); taken.Cmp(h.terms.Bond.Big()) > 0 {
			return fmt.Errorf("operator %s lost %s, its lock was %s", o, taken, h.terms.Bond)
		}
	}
	return nil
}

// live runs a history of so many steps, and says where it broke.
func live(seed uint64, steps int) (*history, error) {
	h := newHistory(seed)
	if err := h.begin(); err != nil {
		return h, fmt.Errorf("seed %d: %w", seed, err)
	}
	for range steps {
		h.next()
		if err := h.check(); err != nil {
			return h, fmt.Errorf("seed %d, step %d (%s): %w", seed, len(h.steps)-1, h.steps[len(h.steps)-1].op, err)
		}
	}
	h.finish()
	if left := h.account.Money().Remaining; left.Sign() != 0 {
		return h, fmt.Errorf("seed %d: %s are stuck in the end", seed, left)
	}
	return h, h.check()
}

// TestHistories: over thousands of histories, no unit of either token appears,
// vanishes or is stuck, nobody loses more than its lock, and at least half of
// what is taken sinks.
func TestHistories(t *testing.T) {
	ops := map[string]int{}
	for seed := range uint64(2000) {
		h, err := live(seed, 40)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range h.steps {
			name := s.op
			if s.refused != "" {
				name += ": " + string(s.refused)
			}
			ops[name]++
		}
	}
	for _, must := range []string{"adopt", "adopt: Over", "adopt: AdoptedAlready", "pull", "pull: NotServed", "forfeit", "forfeit: NotServed", "topUp: Over", "end", "stop", "release", "release: StillLocked", "release: NotLocked", "revoke", "adopt: OperatorRevoked"} {
		if ops[must] == 0 {
			t.Errorf("no history has %q", must)
		}
	}
	t.Logf("%v", ops)
}

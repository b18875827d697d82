package sim

import (
	"errors"
	"maps"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
)

// books are what one chain's Outbox, Inbox and pools hold: a model of
// contracts/src/Outbox.sol, Inbox.sol and Pool.sol. Lane i leads from chain i to the
// other, so a chain is the source of one lane and the destination of the other.
type books struct {
	// The Outbox, and the pool that locks.
	sequence   uint64
	ordered    map[jurat.Address]jurat.Hash // each sender's last ordered message
	waiting    map[jurat.Hash]bool          // sent with tokens, and not given back
	returned   map[jurat.Hash]bool
	locked     int64 // of all messages ever
	givenBack  int64
	outChanges uint32

	// The Inbox, and the pool that releases.
	arrived   map[jurat.Hash]message.Landing
	delivered []jurat.Hash // in their order
	announced []announcement
	releases  []release // in their order
	minted    int64
	level     int64  // of the bucket that releases draw from
	filled    uint64 // when it was that, Unix seconds
	inChanges uint32

	epochs [2]uint32 // the newest of committee and guard that the chain knows
}

// announcement is what anybody can read from a transaction that announced a message.
type announcement struct {
	report  *message.Report
	message *message.Message
}

// release is what the pool let through at a time.
type release struct {
	at     uint64 // Unix seconds
	amount int64
}

func newBooks(p *BridgePlan, at uint64) *books {
	return &books{ordered: map[jurat.Address]jurat.Hash{}, waiting: map[jurat.Hash]bool{}, returned: map[jurat.Hash]bool{},
		arrived: map[jurat.Hash]message.Landing{}, level: p.Capacity, filled: at, epochs: [2]uint32{1, 1}}
}

func (b *books) clone() *books {
	c := *b
	c.ordered, c.waiting, c.returned, c.arrived = maps.Clone(b.ordered), maps.Clone(b.waiting), maps.Clone(b.returned), maps.Clone(b.arrived)
	c.delivered, c.announced, c.releases = slices.Clone(b.delivered), slices.Clone(b.announced), slices.Clone(b.releases)
	return &c
}

// What the contracts refuse with.
var (
	errHalted  = errors.New("LaneHalted")
	errOath    = errors.New("BadSignature")
	errRefused = errors.New("Refused")
	errFailed  = errors.New("Failed")
	errReturn  = errors.New("NotReturnable")
	errChange  = errors.New("NoChange")
)

// place is where a transaction runs: a block of a chain, and its books, which an
// error leaves to be thrown away.
type place struct {
	x     *crossing
	chain int
	at    *block
	*books
}

// out and in are the lanes that begin and end here.
func (p *place) out() int { return p.chain }
func (p *place) in() int  { return 1 - p.chain }

// hears reports whether a committee swore all the leaves.
func (p *place) hears(who int, o *message.Proof, leaves []jurat.Leaf) bool {
	c := p.x.councils[who]
	if o.Report == nil || !c.signed[o.Report.Digest()] || p.epochs[who] < o.Report.Epoch || c.expiry(o.Report.Epoch) <= p.at.Time {
		return false
	}
	if !proves(o, leaves) {
		return false
	}
	p.x.took(who, o.Report, p.at.Time)
	return true
}

// proves reports whether a proof leads from all the leaves to its report's root.
func proves(o *message.Proof, leaves []jurat.Leaf) bool {
	queue, path, flags := jurat.HashLeaves(leaves), o.Path, o.FlagWord()
	if len(leaves) == 1 {
		return jurat.VerifyProof(o.Report.Root, queue[0], path)
	}
	for i := range len(leaves) + len(path) - 1 {
		a := queue[0]
		queue = queue[1:]
		var other jurat.Hash
		switch {
		case flags[i/8]>>(7-i%8)&1 == 0 && len(path) > 0:
			other, path = path[0], path[1:]
		case flags[i/8]>>(7-i%8)&1 == 1 && len(queue) > 0:
			other, queue = queue[0], queue[1:]
		default:
			return false
		}
		queue = append(queue, jurat.RootOf(a, []jurat.Hash{other}))
	}
	return len(path) == 0 && queue[len(queue)-1] == o.Report.Root
}

// hearsBoth reports whether the committee and, where there is one, the guard swore a leaf.
func (p *place) hearsBoth(oaths []message.Proof, leaf jurat.Leaf) bool {
	want := 1
	if p.x.plan.Guard {
		want = 2
	}
	if len(oaths) != want {
		return false
	}
	for who := range oaths {
		if !p.hears(who, &oaths[who], []jurat.Leaf{leaf}) {
			return false
		}
	}
	return true
}

func (p *place) send(l Letter) error {
	if p.outChanges%2 == 1 {
		return errHalted
	}
	lane := p.x.lanes[p.out()]
	p.sequence++
	m := &message.Message{SourceChain: lane.SourceChain, Outbox: lane.Outbox, DestinationChain: lane.DestinationChain, Inbox: lane.Inbox,
		Committee: lane.Committee, Sequence: p.sequence, Sender: jurat.Address{l.Sender}, Receiver: jurat.Address{l.Receiver}, GasLimit: l.Gas,
		Sent: p.at.Time, Deadline: p.at.Time + l.Term, Data: []byte{byte(l.Number)}, Tokens: tokens(l.Amount)}
	if l.Ordered {
		if m.Previous = p.ordered[m.Sender]; m.Previous == (jurat.Hash{}) {
			m.Previous = message.OrderedFirst
		}
	}
	id := m.ID()
	if l.Ordered {
		p.ordered[m.Sender] = id
	}
	if l.Amount > 0 {
		p.waiting[id] = true
		p.locked += l.Amount
	}
	p.at.sent = append(p.at.sent, m)
	p.x.post(id, m)
	return nil
}

func (p *place) reclaim(oaths []message.Proof, m *message.Message) error {
	id := m.ID()
	switch {
	case m.Lane() != p.x.lanes[p.out()] || p.returned[id] || p.waiting[id] != (len(m.Tokens) > 0) || p.at.Time <= m.Deadline:
		return errReturn
	case !p.hearsBoth(oaths, message.ReturnLeaf(id)):
		return errOath
	}
	delete(p.waiting, id)
	p.returned[id] = true
	p.givenBack += amountOf(m)
	return nil
}

// halt and resume are of either end.
func (p *place) halt(lane int, byGuard bool, oath *message.Proof) error {
	changes := p.changes(lane)
	who := 0
	if byGuard {
		who = 1
	}
	switch {
	case *changes%2 == 1 || byGuard && !p.x.plan.Guard:
		return errChange
	case !p.hears(who, oath, []jurat.Leaf{p.x.lanes[lane].HaltLeaf(uint64(*changes))}):
		return errOath
	}
	*changes++
	return nil
}

func (p *place) resume(lane int, oaths []message.Proof) error {
	changes := p.changes(lane)
	switch {
	case *changes%2 == 0:
		return errChange
	case !p.hearsBoth(oaths, p.x.lanes[lane].ResumeLeaf(uint64(*changes))):
		return errOath
	}
	*changes++
	return nil
}

func (p *place) changes(lane int) *uint32 {
	if lane == p.out() {
		return &p.outChanges
	}
	return &p.inChanges
}

func (p *place) deliver(oaths []message.Proof, messages []*message.Message) error {
	if err := p.sworn(oaths, messages); err != nil {
		return err
	}
	byGuard := len(oaths) == 2
	for _, m := range messages {
		why := p.refusal(m, byGuard)
		if p.needsDelay(m, byGuard) {
			why = errRefused
		}
		switch {
		case why == nil:
			id := m.ID()
			if p.run(m) {
				p.arrive(id, message.Landing{ID: id, Arrival: message.Delivered})
			} else {
				p.arrived[id] = message.Landing{ID: id, Arrival: message.Kept}
			}
		case len(messages) == 1:
			return why
		}
	}
	return nil
}

// sworn refuses messages that were not sent here and sworn, all of them.
func (p *place) sworn(oaths []message.Proof, messages []*message.Message) error {
	if p.inChanges%2 == 1 {
		return errHalted
	}
	var leaves []jurat.Leaf
	for _, m := range messages {
		if m.Lane() != p.x.lanes[p.in()] {
			return errRefused
		}
		leaves = append(leaves, message.SentLeaf(m.ID()))
	}
	if len(leaves) == 0 || len(oaths) == 0 || len(oaths) > 2 || len(oaths) == 2 && !p.x.plan.Guard {
		return errOath
	}
	for who := range oaths {
		if !p.hears(who, &oaths[who], leaves) {
			return errOath
		}
	}
	return nil
}

// refusal is why a sworn message is neither delivered nor announced now.
func (p *place) refusal(m *message.Message, byGuard bool) error {
	at := p.arrived[m.ID()].Arrival
	policy := p.x.policy(0)
	if at == message.Delivered || at == message.Kept || at == message.Announced && !byGuard || p.at.Time > m.Deadline ||
		!byGuard && policy.NeedsGuard(m) || !p.inOrder(m) {
		return errRefused
	}
	return nil
}

func (p *place) needsDelay(m *message.Message, byGuard bool) bool {
	policy := p.x.policy(0)
	return !byGuard && p.x.plan.Guard && p.x.plan.Veto > 0 && !policy.NeedsGuard(m)
}

func (p *place) inOrder(m *message.Message) bool {
	if m.Previous == (jurat.Hash{}) || m.Previous == message.OrderedFirst {
		return true
	}
	before := p.arrived[m.Previous].Arrival
	return before == message.Delivered || before == message.Lapsed
}

func (p *place) announce(oath *message.Proof, messages []*message.Message) error {
	if !p.x.plan.Guard || p.x.plan.Veto == 0 {
		return errOath
	}
	if err := p.sworn([]message.Proof{*oath}, messages); err != nil {
		return err
	}
	for _, m := range messages {
		id := m.ID()
		policy := p.x.policy(0)
		if p.arrived[id].Arrival != message.None || p.at.Time > m.Deadline || policy.NeedsGuard(m) {
			if len(messages) == 1 {
				return errRefused
			}
			continue
		}
		p.arrived[id] = message.Landing{ID: id, Arrival: message.Announced, From: p.at.Time + uint64(p.x.plan.Veto)}
		p.announced = append(p.announced, announcement{oath.Report, m})
	}
	return nil
}

func (p *place) retry(m *message.Message) error {
	id := m.ID()
	was := p.arrived[id]
	waits := was.Arrival == message.Announced && p.at.Time < was.From
	switch {
	case p.inChanges%2 == 1:
		return errHalted
	case was.Arrival != message.Kept && was.Arrival != message.Announced || waits || p.at.Time > m.Deadline || !p.inOrder(m):
		return errRefused
	case !p.run(m):
		return errFailed
	}
	p.arrive(id, message.Landing{ID: id, Arrival: message.Delivered})
	return nil
}

func (p *place) lapse(m *message.Message) error {
	id := m.ID()
	if p.arrived[id].Arrival == message.Delivered || p.at.Time <= m.Deadline {
		return errRefused
	}
	p.arrived[id] = message.Landing{ID: id, Arrival: message.Lapsed}
	return nil
}

func (p *place) arrive(id jurat.Hash, l message.Landing) {
	p.arrived[id] = l
	p.delivered = append(p.delivered, id)
}

// The receivers, by the first byte of their address.
const (
	receiverSound  = 1
	receiverLate   = 2 // fails until the calm
	receiverBroken = 3 // always fails
)

// run releases the tokens and calls the receiver, or does neither.
func (p *place) run(m *message.Message) bool {
	amount := amountOf(m)
	p.level = min(p.x.plan.Capacity, p.level+int64(p.at.Time-p.filled)*p.x.plan.Rate)
	p.filled = p.at.Time
	fails := m.Receiver[0] == receiverBroken || m.Receiver[0] == receiverLate && p.at.Time < (epochStart+p.x.plan.Calm).Seconds()
	if amount > p.level || m.GasLimit > 0 && fails {
		return false
	}
	p.level -= amount
	p.minted += amount
	p.releases = append(p.releases, release{p.at.Time, amount})
	return true
}

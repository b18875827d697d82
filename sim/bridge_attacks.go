package sim

import (
	"math/rand/v2"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
)

// bridgeAttack is what a corrupted member does. Its pool runs on as if honest, and
// the attack changes what it names, or acts beside it.
type bridgeAttack struct {
	title string
	name  func(*carrier, []jurat.Leaf) []jurat.Leaf // in place of what its pool names; nil for just that
	bring func(*carrier)                            // what it brings to the chains besides; nil for nothing
}

var bridgeAttacks = []*bridgeAttack{
	{title: "member that names nothing", name: func(*carrier, []jurat.Leaf) []jurat.Leaf { return nil }},
	{title: "forger", name: (*carrier).forge, bring: (*carrier).replay},
	{title: "member that has what was delivered given back", name: func(m *carrier, named []jurat.Leaf) []jurat.Leaf {
		for _, sent := range m.letters() {
			if len(named) < 200 {
				named = append(named, message.ReturnLeaf(sent.ID()))
			}
		}
		return named
	}, bring: (*carrier).replay},
	{title: "member that halts and resumes", name: func(m *carrier, named []jurat.Leaf) []jurat.Leaf {
		for _, l := range m.x.lanes {
			for n := range uint64(4) {
				named = append(named, l.HaltLeaf(n), l.ResumeLeaf(n))
			}
		}
		m.rng.Shuffle(len(named), func(i, j int) { named[i], named[j] = named[j], named[i] })
		return named
	}, bring: (*carrier).replay},
	{title: "member that names what anybody ever named", name: func(m *carrier, named []jurat.Leaf) []jurat.Leaf {
		return append(named, m.x.ever[max(0, len(m.x.ever)-200):]...)
	}, bring: (*carrier).replay},
	{title: "member that floods", name: func(m *carrier, _ []jurat.Leaf) []jurat.Leaf {
		var junk []jurat.Leaf
		for i := range 200 {
			junk = append(junk, message.SentLeaf(jurat.Hash{byte(i), byte(m.rng.IntN(256))}))
		}
		return junk
	}},
}

// conspirator is each member of a committee that lies.
var conspirator = &bridgeAttack{title: "conspirator", name: func(m *carrier, named []jurat.Leaf) []jurat.Leaf {
	named = m.forge(named)
	for _, l := range m.x.lanes {
		named = append(named, l.ResumeLeaf(1), l.ResumeLeaf(3))
	}
	for _, sent := range m.letters() {
		if len(named) < 200 {
			named = append(named, message.ReturnLeaf(sent.ID()))
		}
	}
	return named
}, bring: (*carrier).replay}

func bridgeAttackNamed(title string) *bridgeAttack {
	if title == conspirator.title {
		return conspirator
	}
	if i := slices.IndexFunc(bridgeAttacks, func(a *bridgeAttack) bool { return a.title == title }); i >= 0 {
		return bridgeAttacks[i]
	}
	return nil
}

// letters are all messages of both lanes.
func (m *carrier) letters() []*message.Message {
	return append(m.x.sentOn(m.x.lanes[0]), m.x.sentOn(m.x.lanes[1])...)
}

// forge names messages that nobody sent, the same as the other forgers.
func (m *carrier) forge(named []jurat.Leaf) []jurat.Leaf {
	if wanted := int(m.x.now/30_000) + 1; len(m.x.forged) < min(wanted, 12) && m.x.now > 20_000 {
		m.x.forged = append(m.x.forged, m.x.forgery())
	}
	for _, f := range m.x.forged {
		named = append(named, message.SentLeaf(f.ID()))
	}
	return named
}

// forgery is a message that nobody sent. It may bear any date and any sequence.
func (x *crossing) forgery() *message.Message {
	lane := x.weather.IntN(2)
	l := x.lanes[lane]
	now := x.clock()
	sent := []uint64{now, now + 100_000, epochStart.Seconds() - 1_000_000}[x.weather.IntN(3)]
	sequence := []uint64{x.chains[lane].head().books.sequence + 1, 1, 1_000_000}[x.weather.IntN(3)]
	amount := []int64{1, 99, 150, 5000}[x.weather.IntN(4)]
	f := &message.Message{SourceChain: l.SourceChain, Outbox: l.Outbox, DestinationChain: l.DestinationChain, Inbox: l.Inbox, Committee: l.Committee,
		Sequence: sequence, Sender: jurat.Address{1}, Receiver: jurat.Address{receiverSound}, GasLimit: 1, Sent: sent,
		Deadline: max(now, sent) + 600, Data: []byte{byte(len(x.forged))}, Tokens: tokens(amount)}
	x.post(f.ID(), f)
	return f
}

// hidden reports whether a message is a forgery of which whoever made it shows nobody more than the id.
func (x *crossing) hidden(id jurat.Hash) bool {
	return id[1]%2 == 0 && slices.ContainsFunc(x.forged, func(f *message.Message) bool { return f.ID() == id })
}

// replay brings sworn things where they may do harm: anything that any committee swore
// of any message, to either chain, at any time.
func (m *carrier) replay() {
	all := append(m.letters(), m.x.forged...)
	if len(all) == 0 {
		return
	}
	f := all[m.rng.IntN(len(all))]
	if !m.honest() && len(m.x.forged) > 0 && chance(m.rng, 500) {
		f = m.x.forged[m.rng.IntN(len(m.x.forged))]
	}
	sent, back := m.proofs(message.SentLeaf(f.ID())), m.proofs(message.ReturnLeaf(f.ID()))
	chain := m.x.chains[m.rng.IntN(2)]
	deed := m.rng.IntN(8)
	lane := m.rng.IntN(2)
	number := uint64(m.rng.IntN(4))
	halt, resume := m.proofs(m.x.lanes[lane].HaltLeaf(number)), m.proofs(m.x.lanes[lane].ResumeLeaf(number))
	chain.submit(&tx{do: func(p *place) error {
		switch {
		case deed == 0 && len(sent) > 0:
			return p.deliver(sent[:1], []*message.Message{f})
		case deed == 1 && len(sent) > 0:
			return p.deliver(sent, []*message.Message{f})
		case deed == 2 && len(sent) > 0:
			return p.announce(&sent[0], []*message.Message{f})
		case deed == 3:
			return p.retry(f)
		case deed == 4 && len(back) > 0:
			return p.reclaim(back, f)
		case deed == 5:
			return p.lapse(f)
		case deed == 7 && len(sent) > 0: // the committee's, for the guard's too
			return p.deliver([]message.Proof{sent[0], sent[0]}, []*message.Message{f})
		case deed == 6 && len(halt) > 0:
			return p.halt(lane, false, &halt[0])
		case deed == 6 && len(resume) > 0:
			return p.resume(lane, resume)
		}
		return errRefused
	}})
}

// proofs are the committee's and the guard's oath to a leaf, as far as there are any.
func (m *carrier) proofs(l jurat.Leaf) (list []message.Proof) {
	for _, c := range m.x.councils {
		report := c.leaves[l]
		if old := c.old[l]; old != nil && (report == nil || chance(m.rng, 500)) {
			report = old // whose key may have expired, and whose epoch a chain that lags may still be in
		}
		if report == nil {
			break
		}
		at := slices.IndexFunc(report.Leaves, func(p message.Placed) bool { return p.Leaf == l })
		list = append(list, message.Proof{Report: report, Path: report.Leaves[at].Path})
	}
	return list
}

// shown is what a block has, as the member's endpoints tell it. Most of a duped
// member's leave out every other message and put in what nobody sent.
func (m *carrier) shown(c *chain, b *block) []*message.Message {
	if !m.duped {
		return b.sent
	}
	var list []*message.Message
	for _, sent := range b.sent {
		if sent.Sequence%2 == 1 {
			list = append(list, sent)
		}
	}
	for _, f := range m.x.forged {
		if f.SourceChain == c.id() && chance(m.rng, 300) {
			list = append(list, f)
		}
	}
	if chance(m.rng, 20) && len(m.x.forged) < 12 {
		m.x.forged = append(m.x.forged, m.x.forgery())
	}
	return list
}

// mislead tells the pool of a duped member that nothing arrived, and that every
// deadline is past.
func (m *carrier) mislead(l message.Lane, b *block, final bool, landings []message.Landing) {
	at := b.Block
	at.Time += 1_000_000
	for i := range landings {
		landings[i] = message.Landing{ID: landings[i].ID}
	}
	m.pool.Land(m.clock(), l, at, final, landings)
}

// newLetter draws one.
func newLetter(rng *rand.Rand, number int, until int64) Letter {
	l := Letter{Number: number, At: jurat.Time(between(rng, 1000, until)), Lane: rng.IntN(2), Sender: byte(rng.IntN(3) + 1), Receiver: receiverSound,
		Gas: uint32(between(rng, 1, 200_000)), Ordered: chance(rng, 400), Term: uint64(between(rng, 3000, 10_000))}
	if chance(rng, 600) {
		l.Amount = []int64{1, 50, 99, 100, 120, 999}[rng.IntN(6)]
	}
	if chance(rng, 250) {
		l.Term = uint64(between(rng, 5, 200))
	}
	if chance(rng, 300) {
		l.Receiver = byte(between(rng, receiverLate, receiverBroken))
	}
	if chance(rng, 200) && l.Amount > 0 {
		l.Gas = 0
	}
	if chance(rng, 200) { // a crowd
		l.At = jurat.Time(until / 2)
	}
	return l
}

// corrupt draws who is corrupted: at most f of each council, or all of the committee.
func (p *BridgePlan) corrupt(rng *rand.Rand) {
	for who := range 2 {
		m := Member{who, jurat.MemberIndex(rng.IntN(bridgeMembers) + 1)}
		switch rng.IntN(4) {
		case 0, 1:
			p.Traitors = append(p.Traitors, BridgeTraitor{m, bridgeAttacks[rng.IntN(len(bridgeAttacks))].title})
		case 2:
			p.Duped = append(p.Duped, m)
		}
	}
	if p.Guard && chance(rng, 200) { // two of the guard are away: it swears nothing until the calm
		for i := range 2 {
			p.Crashes = append(p.Crashes, BridgeCrash{Member{1, jurat.MemberIndex(i + 1)}, 0, p.Calm})
		}
	}
	switch {
	case chance(rng, 120):
		p.Lying, p.Crashes = true, nil
		p.Traitors = slices.DeleteFunc(p.Traitors, func(t BridgeTraitor) bool { return t.Council == 0 })
		p.Duped = slices.DeleteFunc(p.Duped, func(m Member) bool { return m.Council == 0 })
		for i := range bridgeMembers {
			p.Traitors = append(p.Traitors, BridgeTraitor{Member{0, jurat.MemberIndex(i + 1)}, conspirator.title})
		}
	case chance(rng, 120):
		p.Crashes = nil // who was away cannot tell what was there before
		for i := range p.Letters {
			p.Letters[i].Term = min(p.Letters[i].Term, 600)
		}
		for lane := range 2 {
			p.Letters = append(p.Letters, Letter{Number: 100 + lane, At: p.Calm + 1_200_000, Lane: lane, Sender: 9, Receiver: receiverSound, Gas: 1, Amount: 1, Term: 10_000})
		}
		l := p.Letters[rng.IntN(len(p.Letters))] // soon after this one is sworn
		c := p.Chains[l.Lane]
		at := l.At + jurat.Time(c.Depth+1)*c.Pace + jurat.Time(between(rng, 0, 20_000))
		p.Deep = &Deep{Chain: l.Lane, Beyond: int(between(rng, 1, 6)), At: min(at, p.Calm)}
	}
}

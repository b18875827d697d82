package message

import (
	"bytes"
	"cmp"
	"maps"
	"math"
	"slices"

	"github.com/jurat-network/jurat"
)

// stranger is a sworn message that no chain has shown here: of which nothing is known
// but the id, or what its preimage says, or that an Inbox has it.
type stranger struct {
	oath     *Oath // nil where it arrived
	since    jurat.Time
	lanes    []*lane  // that it may be of: one, where that is known; none before anything is
	sent     uint64   // Unix seconds
	exactly  bool     // sent is when it was sent; else it was sent by then
	deadline uint64   // of all time where it is not known
	unasked  []*lane  // of lanes, those whose source chain is still to be asked
	message  *Message // nil where it is not known
}

const (
	// strangeFor is how long a sworn message may be unknown before others are asked for it: chains are read at different speeds.
	strangeFor jurat.Time = 5_000
	// namelessFor is how long others are asked for it before it counts as one that nobody has.
	namelessFor jurat.Time = 30_000
	// strangeUntil is how long it is asked for.
	strangeUntil jurat.Time = 3_600_000
	// ahead is how many seconds a chain's blocks may be ahead of this member's clock.
	ahead = 60
	// maxTerm is how many seconds a message is under way at most: an Outbox's MOST_TERM, and a day for clocks and late news.
	maxTerm = 31 * 86_400
)

// Strange reports whether a leaf says that a message was sent of which nothing is known
// here: its report is to be had, and given to Swear.
func (p *Pool) Strange(l jurat.Leaf) bool {
	return l == SentLeaf(l.Subject) && p.subjects[l.Subject] == nil && p.strangers[l.Subject] == nil
}

// meet keeps a sworn message that is not known.
func (p *Pool) meet(now jurat.Time, o *Oath) {
	if p.strangers[o.Subject] == nil && p.makeRoom(now) {
		p.strangers[o.Subject] = &stranger{oath: o, since: now}
	}
}

// makeRoom forgets, where there are too many strangers, the oldest of which nothing is known.
func (p *Pool) makeRoom(now jurat.Time) bool {
	if len(p.strangers) < MaxStrangers {
		return true
	}
	oldest := p.unnamed(now)
	if len(oldest) == 0 {
		return false
	}
	delete(p.strangers, oldest[0])
	return true
}

// unnamed are the strangers that were not found and are there since a moment, oldest first.
func (p *Pool) unnamed(since jurat.Time) (ids []jurat.Hash) {
	for id, s := range p.strangers {
		if s.lanes == nil && s.since <= since {
			ids = append(ids, id)
		}
	}
	slices.SortFunc(ids, func(a, b jurat.Hash) int {
		return cmp.Or(cmp.Compare(p.strangers[a].since, p.strangers[b].since), bytes.Compare(a[:], b[:]))
	})
	return ids
}

// Wanted lists at most limit sworn messages of which nothing but the id is known here.
func (p *Pool) Wanted(now jurat.Time, limit int) []jurat.Hash {
	maps.DeleteFunc(p.strangers, func(_ jurat.Hash, s *stranger) bool { return s.lanes == nil && now > s.since+strangeUntil })
	ids := p.unnamed(now - min(now, strangeFor))
	return ids[:min(len(ids), limit)]
}

// Found takes a message that was asked for, or that was read where it was announced,
// from whoever has it: its id tells that it is the one.
func (p *Pool) Found(now jurat.Time, m *Message) {
	id := m.ID()
	s := p.strangers[id]
	if s == nil {
		return
	}
	l := p.lane(m.Lane())
	if l == nil || s.oath != nil && s.oath.Report.Committee != l.Committee && !l.guards(s.oath.Report.Committee) {
		delete(p.strangers, id) // nothing of ours
		return
	}
	s.lanes, s.unasked, s.sent, s.exactly, s.deadline, s.message = []*lane{l}, nil, m.Sent, true, m.Deadline, m
	p.judge(now)
}

// Arrived says that the Inbox of a lane shows, in a block, that a message was announced,
// kept or delivered. Nothing but its id need be known: what the source chain does not
// have, long after it arrived, was not sent.
func (p *Pool) Arrived(now jurat.Time, l Lane, id jurat.Hash, at Block) {
	x := p.lane(l)
	if x == nil || p.subjects[id] != nil {
		return
	}
	s := p.strangers[id]
	if s == nil {
		if !p.makeRoom(now) {
			return
		}
		s = &stranger{since: now}
		p.strangers[id] = s
	}
	if !s.exactly && s.deadline != math.MaxUint64 {
		s.lanes, s.unasked, s.sent, s.deadline = []*lane{x}, nil, at.Time+ahead, math.MaxUint64
	}
	p.judge(now)
}

// nameless takes a sworn message of which nothing but the id is to be had for one that
// nobody has: then every chain is asked from which a lane of the committee leads that
// swore it. It can be delivered as long as the report counts. What this member's own
// committee swears is not judged so: 2f+1 of its members would have to halt the lane, as
// many as swore to have seen the message.
func (p *Pool) nameless(now jurat.Time, s *stranger) bool {
	if s.oath == nil || s.oath.Report.Committee == p.Committee || now < s.since+namelessFor {
		return false
	}
	for _, l := range p.lanes {
		if l.Committee == s.oath.Report.Committee {
			s.lanes = append(s.lanes, l)
		}
	}
	s.sent, s.deadline = s.oath.Report.Time.Seconds()+ahead, s.oath.Report.Expiry
	return len(s.lanes) > 0
}

// judge finds sworn messages that their source chain would have shown by now, or
// that are of the future.
func (p *Pool) judge(now jurat.Time) {
	ids := slices.SortedFunc(maps.Keys(p.strangers), func(a, b jurat.Hash) int { return bytes.Compare(a[:], b[:]) })
	for _, id := range ids {
		s := p.strangers[id]
		if s.lanes == nil && !p.nameless(now, s) || s.unasked != nil {
			continue
		}
		k := p.final[s.lanes[0].SourceChain]
		switch {
		case s.exactly && s.sent > now.Seconds()+ahead:
			p.expose(now, id)
		case slices.ContainsFunc(s.lanes, func(l *lane) bool { return !p.past(l.SourceChain, s.sent) }):
			// It may still come.
		case s.exactly && s.sent > k.from.Time && s.sent > s.lanes[0].forgotten:
			p.expose(now, id)
		default:
			s.unasked = slices.Clone(s.lanes)
		}
	}
}

// past reports whether a chain's final blocks go beyond a moment.
func (p *Pool) past(chain, moment uint64) bool {
	k := p.final[chain]
	return k != nil && k.to.Time > moment
}

// expose has the lane of a sworn message halted, which was not sent, and disputes it.
func (p *Pool) expose(now jurat.Time, id jurat.Hash) {
	s := p.strangers[id]
	for _, l := range s.lanes {
		l.suspect(Doubt{Why: NeverSent, Since: now, Message: id, Is: p.newest(l.SourceChain)}, s.deadline)
	}
	delete(p.strangers, id)
	if s.message != nil {
		p.Dispute(now, s.message)
	}
}

func (p *Pool) newest(chain uint64) Block {
	if k := p.final[chain]; k != nil {
		return k.to
	}
	return Block{}
}

// Query is about a message that a source chain may have.
type Query struct {
	ID       jurat.Hash
	Chain    uint64
	Outbox   jurat.Address
	From, To uint64 // Unix seconds: it was sent in between, if at all
}

// Unsure lists at most limit questions about sworn messages that were sent before what
// is remembered here, if at all: the source chain is to be asked.
func (p *Pool) Unsure(limit int) (list []Query) {
	for id, s := range p.strangers {
		from := s.sent
		if !s.exactly {
			from -= min(from, maxTerm)
		}
		for _, l := range s.unasked {
			if q := (Query{id, l.SourceChain, l.Outbox, from, s.sent}); !slices.Contains(list, q) {
				list = append(list, q)
			}
		}
	}
	slices.SortFunc(list, func(a, b Query) int { return cmp.Or(bytes.Compare(a.ID[:], b.ID[:]), cmp.Compare(a.Chain, b.Chain)) })
	return list[:min(len(list), limit)]
}

// Answer says whether a source chain has, in a final block, what a question of Unsure is
// about. A message that none of the outboxes has sent which may have was not sent.
func (p *Pool) Answer(now jurat.Time, q Query, sent bool) {
	s := p.strangers[q.ID]
	if s == nil || len(s.unasked) == 0 {
		return
	}
	if sent {
		delete(p.strangers, q.ID)
		return
	}
	s.unasked = slices.DeleteFunc(s.unasked, func(l *lane) bool { return l.SourceChain == q.Chain && l.Outbox == q.Outbox })
	if len(s.unasked) == 0 {
		p.expose(now, q.ID)
	}
}

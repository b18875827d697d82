package message

import (
	"maps"

	"github.com/jurat-network/jurat"
)

// Stage is how far a message has come, as this member sees it.
type Stage uint8

// The stages. The last three are final: the message is over.
const (
	StageDisputed  Stage = iota // somebody says that it was never sent, and this member has not seen it sent
	StageFinal                  // sent, and its chain cannot take it back
	StageSworn                  // by the lane's committee
	StageGuarded                // and by the guard
	StageAnnounced              // waits for the guard to object
	StageKept                   // arrived, and its receiver failed
	StageLost                   // its deadline is past, and it was not delivered
	StageDelivered
	StageExpired  // it is sworn that it was not delivered; it had no tokens
	StageReturned // its tokens went back
)

var stageNames = [...]string{"disputed", "final", "sworn", "guarded", "announced", "kept", "lost", "delivered", "expired", "returned"}

func (s Stage) String() string { return stageNames[s] }

// MarshalText writes the stage's name.
func (s Stage) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Over reports whether nothing more happens to a message.
func (s Stage) Over() bool { return s >= StageDelivered }

// Life is a message and what is known of it.
type Life struct {
	Message *Message             `json:"message"` // without its data where it is over
	ID      jurat.Hash           `json:"id"`
	Block   Block                `json:"block"` // of the source chain
	Stage   Stage                `json:"stage"`
	Halted  bool                 `json:"halted"` // its lane is
	Guarded bool                 `json:"needs_guard"`
	Sworn   map[jurat.Hash]*Oath `json:"-"` // that it was sent, by committee
	Lost    map[jurat.Hash]*Oath `json:"-"` // that it was not delivered, by committee; also of a message that has expired
}

// Life is what is known of a message. ok is false where it is not known here.
func (p *Pool) Life(id jurat.Hash) (life Life, ok bool) {
	e := p.subjects[id]
	if d := p.disputes[id]; e == nil && d != nil {
		m := d.Message
		return Life{Message: &m, ID: id}, true
	}
	if e == nil || e.id != id {
		return Life{}, false
	}
	return e.life(), true
}

// Lives are a lane's messages: the last ones that are over, and then those that are not, by sequence.
func (p *Pool) Lives(l Lane) (list []Life) {
	x := p.lane(l)
	if x == nil {
		return nil
	}
	for _, e := range x.history {
		list = append(list, e.life())
	}
	for _, e := range x.entries {
		list = append(list, e.life())
	}
	return list
}

func (e *entry) life() Life {
	m, policy := e.Message, e.lane.policy
	life := Life{Message: &m, ID: e.id, Block: e.block, Stage: e.stage(), Sworn: maps.Clone(e.sent), Lost: maps.Clone(e.returned)}
	if policy != nil {
		life.Halted, life.Guarded = policy.Halted(), policy.NeedsGuard(&m)
	}
	return life
}

func (e *entry) stage() Stage {
	switch {
	case e.ended != 0:
		return e.ended
	case e.gone != 0:
		return e.gone
	case e.landing.Arrival == Delivered:
		return StageDelivered
	case e.lost:
		return StageLost
	case e.landing.Arrival == Kept:
		return StageKept
	case e.landing.Arrival == Announced:
		return StageAnnounced
	case e.sent[e.Committee] == nil:
		return StageFinal
	case e.lane.policy != nil && e.sent[e.lane.policy.Guard] != nil:
		return StageGuarded
	}
	return StageSworn
}

// View is a lane as this member sees it.
type View struct {
	Lane   Lane    `json:"lane"`
	Open   int     `json:"open"` // messages that are not over
	Policy *Policy `json:"policy"`
	Source *Terms  `json:"source"`
	// LeastVeto is the shortest delay, in seconds, in which a guard can object; 0 before
	// it is known how old the source's final blocks are.
	LeastVeto uint64 `json:"least_veto"`
	Doubt     *Doubt `json:"doubt"`  // nil for none
	Resumes   bool   `json:"resume"` // the operator wants it resumed
}

// Lanes are the lanes that are served.
func (p *Pool) Lanes() (list []View) {
	for _, l := range p.lanes {
		list = append(list, View{Lane: l.Lane, Open: len(l.entries), Policy: l.policy, Source: l.source, Doubt: l.doubt, Resumes: l.resume != nil})
	}
	return list
}

package adversary

import (
	"math/rand/v2"
	"slices"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/threshold"
)

// CheatingDealer attacks the making of the key, in each attempt in one of the ways
// that cheats.go lists. As with an Attack, the member's own machine goes on running, and
// the dealer stands between it and the world.
type CheatingDealer struct {
	n     int
	tries int    // cheats left; after them it keeps the rules
	only  *cheat // what it tries each time; nil draws one for every attempt

	session jurat.Hash // of the attempt at hand
	cheat   *cheat
	tried   map[jurat.Hash]*cheat // by session: a restart changes no mind
	victims []jurat.MemberIndex
	doomed  map[jurat.Hash]string // sessions that must not give a key, with the cheat
	heard   map[jurat.MemberIndex]map[threshold.DKGKind]threshold.DKGMessage
	pending *threshold.DKGMessage  // held back until others have spoken
	truth   *threshold.DKGMessage  // the dealing that a false complaint is about
	past    []threshold.DKGMessage // what it said in the attempt before
	said    []threshold.DKGMessage // and in this one
}

// Saying is a signed message on its way; To is empty for everyone. It is said again
// now and then, unless it is said Once.
type Saying struct {
	To      []jurat.MemberIndex
	Message threshold.DKGMessage
	Once    bool
}

// DealerSeat is what a corrupted member has while a key is made.
type DealerSeat interface {
	Self() jurat.MemberIndex
	Honest() []jurat.MemberIndex // ascending
	Rand() *rand.Rand
	// Sign signs a message with the member's own key.
	Sign(m threshold.DKGMessage) threshold.DKGMessage
	// Ephemeral is the member's own ephemeral key in a session.
	Ephemeral(session jurat.Hash) secp256k1.ModNScalar
	Say(to []jurat.MemberIndex, m threshold.DKGMessage)
	Later(wait jurat.Time, do func())
}

// cheat is one way to cheat.
type cheat struct {
	name string
	// dooms tells that no key may come of an attempt in which it was tried: every
	// version of what the cheater says breaks the rules, or it says nothing at all.
	dooms bool
	// say returns what leaves in place of m, and what the own machine takes m for:
	// nothing, where it must not find itself with a key that others have not.
	say func(d *CheatingDealer, s DealerSeat, m threshold.DKGMessage) (own threshold.DKGMessage, out []Saying)
	// hear may change what the own machine hears, or begin something; nil for no such.
	hear func(d *CheatingDealer, s DealerSeat, m threshold.DKGMessage) threshold.DKGMessage
}

// NewCheatingDealer makes a dealer among n members that cheats in so many attempts:
// each time in the way that is named, or, where none is, in one that it draws.
func NewCheatingDealer(n, tries int, only string) *CheatingDealer {
	d := &CheatingDealer{n: n, tries: tries, tried: map[jurat.Hash]*cheat{}, doomed: map[jurat.Hash]string{}}
	if i := slices.Index(Cheats(), only); i >= 0 {
		d.only = &cheats[i]
	}
	return d
}

// Cheats names all ways to cheat, in a fixed order.
func Cheats() (names []string) {
	for i := range cheats {
		names = append(names, cheats[i].name)
	}
	return names
}

// Name says what the member is.
func (*CheatingDealer) Name() string { return "cheating dealer" }

// Cheat names what the dealer does in its present attempt.
func (d *CheatingDealer) Cheat() string { return d.cheat.name }

// Doomed returns the cheat for which a session must not give a key; "" for none.
func (d *CheatingDealer) Doomed(session jurat.Hash) string { return d.doomed[session] }

// Say is called with everything that the member's machine wants to say.
func (d *CheatingDealer) Say(s DealerSeat, m threshold.DKGMessage) (own threshold.DKGMessage, out []Saying) {
	if m.Session != d.session {
		d.turn(s, m.Session)
	}
	if d.cheat.dooms {
		d.doomed[m.Session] = d.cheat.name
	}
	own, out = d.cheat.say(d, s, m)
	if own.Kind != 0 {
		d.said = append(d.said, own)
	}
	return own, out
}

// turn begins another attempt, and draws what to do in it.
func (d *CheatingDealer) turn(s DealerSeat, session jurat.Hash) {
	d.session, d.past, d.said, d.pending, d.truth = session, d.said, nil, nil, nil
	d.heard = map[jurat.MemberIndex]map[threshold.DKGKind]threshold.DKGMessage{}
	if d.cheat = d.tried[session]; d.cheat == nil {
		d.cheat = d.draw(s)
		d.tried[session] = d.cheat
	}
	honest := slices.Clone(s.Honest())
	s.Rand().Shuffle(len(honest), func(i, j int) { honest[i], honest[j] = honest[j], honest[i] })
	d.victims = honest[:1+s.Rand().IntN(len(honest)-1)]
}

// draw chooses how to cheat next.
func (d *CheatingDealer) draw(s DealerSeat) *cheat {
	switch d.tries--; {
	case d.tries < 0:
		return &noCheat
	case d.only != nil:
		return d.only
	}
	return &cheats[s.Rand().IntN(len(cheats))]
}

// Hear is called with everything that arrives from others, and returns what the member's
// machine is given in its place.
func (d *CheatingDealer) Hear(s DealerSeat, m threshold.DKGMessage) threshold.DKGMessage {
	if m.Session != d.session {
		return m
	}
	if d.heard[m.From] == nil {
		d.heard[m.From] = map[threshold.DKGKind]threshold.DKGMessage{}
	}
	d.heard[m.From][m.Kind] = m
	if d.cheat.hear != nil {
		return d.cheat.hear(d, s, m)
	}
	return m
}

// noCheat is what a dealer does that has cheated enough.
var noCheat = cheat{name: "nothing", say: func(_ *CheatingDealer, s DealerSeat, m threshold.DKGMessage) (threshold.DKGMessage, []Saying) {
	return faithfully(s, m)
}}

// with returns a signed copy of m that has another body.
func with(s DealerSeat, m threshold.DKGMessage, body []byte) threshold.DKGMessage {
	m.Body = body
	return s.Sign(m)
}

// faithfully says what the machine says.
func faithfully(s DealerSeat, m threshold.DKGMessage) (threshold.DKGMessage, []Saying) {
	m = s.Sign(m)
	return m, []Saying{{Message: m}}
}

// sayCheat is the type of cheat.say, editor of what changes a body.
type (
	sayCheat = func(*CheatingDealer, DealerSeat, threshold.DKGMessage) (threshold.DKGMessage, []Saying)
	editor   = func(d *CheatingDealer, s DealerSeat, m threshold.DKGMessage, body []byte) []byte
)

// everywhere says one changed version of a kind to all, and lives by it itself.
func everywhere(kind threshold.DKGKind, edit editor) sayCheat {
	return func(d *CheatingDealer, s DealerSeat, m threshold.DKGMessage) (threshold.DKGMessage, []Saying) {
		if m.Kind == kind {
			m.Body = edit(d, s, m, slices.Clone(m.Body))
		}
		return faithfully(s, m)
	}
}

// dealt says one changed dealing to all.
func dealt(edit func(d *CheatingDealer, s DealerSeat, m *threshold.DKGMessage, own *dealing)) sayCheat {
	return everywhere(threshold.DKGDealing, func(d *CheatingDealer, s DealerSeat, m threshold.DKGMessage, body []byte) []byte {
		own := parseDealing(body, d.n)
		edit(d, s, &m, &own)
		return own.bytes()
	})
}

// toVictims says a changed version of a kind to the victims, and the true one to
// the rest.
func toVictims(kind threshold.DKGKind, edit editor) sayCheat {
	return func(d *CheatingDealer, s DealerSeat, m threshold.DKGMessage) (threshold.DKGMessage, []Saying) {
		if m.Kind != kind {
			return faithfully(s, m)
		}
		other := with(s, m, edit(d, s, m, slices.Clone(m.Body)))
		m = s.Sign(m)
		return m, []Saying{{To: d.victims, Message: other}, {To: d.rest(s), Message: m}}
	}
}

// silentFrom says nothing of a kind, nor of those that follow it.
func silentFrom(kind threshold.DKGKind) sayCheat {
	return func(_ *CheatingDealer, s DealerSeat, m threshold.DKGMessage) (threshold.DKGMessage, []Saying) {
		switch {
		case m.Kind < kind:
			return faithfully(s, m)
		case m.Kind == threshold.DKGConfirm:
			return threshold.DKGMessage{}, nil
		}
		return s.Sign(m), nil
	}
}

// rest are the honest members that are not victims.
func (d *CheatingDealer) rest(s DealerSeat) []jurat.MemberIndex {
	return slices.DeleteFunc(slices.Clone(s.Honest()), func(m jurat.MemberIndex) bool { return slices.Contains(d.victims, m) })
}

// heardAll returns what all honest members have said of a kind, or nil while one
// has not.
func (d *CheatingDealer) heardAll(s DealerSeat, kind threshold.DKGKind) (all []threshold.DKGMessage) {
	for _, h := range s.Honest() {
		m, ok := d.heard[h][kind]
		if !ok {
			return nil
		}
		all = append(all, m)
	}
	return all
}

package sim

import (
	"errors"
	"math/rand/v2"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/founding"
	"github.com/jurat-network/jurat/core/threshold"
	"github.com/jurat-network/jurat/sim/adversary"
)

// founder runs one founding.Machine by the host's contract: effects in their order,
// each finished before the next. It can die between any two, and in the middle of
// sending.
type founder struct {
	run  *ceremony
	self jurat.MemberIndex

	disk vault // all that outlives a crash

	machine *founding.Machine // nil while it is down
	done    *founding.Result  // what its machine counted when last looked at
	life    int               // counts starts and crashes
	fuse    int               // steps to take before dying; negative: none is burning
	ambush  *KeygenCrash      // waits for the member to say something; nil for none

	drawn []secp256k1.ModNScalar              // all that its generator has given
	keys  map[jurat.Hash]secp256k1.ModNScalar // its ephemeral key by session

	dealer  *adversary.CheatingDealer // nil: keeps the rules
	rng     *rand.Rand                // the dealer's
	sayings []adversary.Saying        // what the dealer has said in this attempt
}

func (h *founder) up() bool { return h.machine != nil }

// honest is whether h keeps the rules, and always has.
func (h *founder) honest() bool { return !h.run.plan.cheats(h.self) }

// start begins a life with what the disk holds, and nothing else.
func (h *founder) start() {
	h.life++
	h.fuse, h.done = -1, nil
	h.run.trace("%d starts with %d records", h.self, len(h.disk.kept))
	m, first, err := founding.New(h.run.config(h), h.disk.read(), h.disk.entered)
	if err != nil {
		h.run.check.fail(h.self, goodConduct, "it does not start: %v", err)
		return
	}
	h.machine = m
	h.do(first)
	if h.up() {
		h.tickLater()
	}
}

func (h *founder) tickLater() { h.after(founding.Repeat, h.tick) }

// after does something later in this life of the host.
func (h *founder) after(wait jurat.Time, do func()) {
	life := h.life
	h.run.at(h.run.now+wait, func() {
		if h.life == life {
			do()
		}
	})
}

// crash ends the process. What was not written is gone.
func (h *founder) crash(where string) {
	h.run.trace("%d crashes %s", h.self, where)
	h.machine = nil
	h.life++
	h.fuse = -1
}

// restart kills a process that has not died yet, and starts it.
func (h *founder) restart() {
	if h.up() {
		h.crash("at last")
	}
	h.start()
}

// begin starts a process that is not there.
func (h *founder) begin() {
	if !h.up() {
		h.start()
	}
}

// dies takes one step towards the crash that the plan has in store.
func (h *founder) dies(where string) bool {
	if h.fuse < 0 {
		return false
	}
	if h.fuse--; h.fuse >= 0 {
		return false
	}
	h.crash(where)
	return true
}

// spring lights the fuse of an ambush as soon as comes what it waits for, and has the
// host started again later.
func (h *founder) spring(kind threshold.DKGKind) {
	if c := h.ambush; c != nil && c.Ambush == kind {
		h.ambush, h.fuse = nil, c.Fuse
		h.run.at(h.run.now+c.Down, h.restart)
	}
}

// tick is the host's ticker. It stops when there is a key.
func (h *founder) tick() {
	if h.machine.Done() != nil {
		return
	}
	effects, err := h.machine.Tick(h.run.now, h.run.connected(h))
	h.conclude(effects, err)
	if h.dealer != nil {
		for _, s := range h.sayings {
			h.post(s.To, []threshold.DKGMessage{s.Message})
		}
	}
	if h.up() {
		h.tickLater()
	}
}

// receive is a packet's arrival.
func (h *founder) receive(packet []threshold.DKGMessage) {
	for _, m := range packet {
		if !h.up() {
			return
		}
		if h.dealer != nil {
			if m.From == h.self {
				continue // it does not let its own machine see what it said
			}
			m = h.dealer.Hear(founderSeat{h}, m)
		}
		effects, err := h.machine.Receive(h.run.now, m)
		if errors.Is(err, threshold.ErrDKGMessage) {
			h.run.check.refused(h, &m, err)
			continue
		}
		h.conclude(effects, err)
	}
}

// conclude does what a step of the machine asks for.
func (h *founder) conclude(effects []founding.Effect, err error) {
	if err != nil {
		h.run.check.fail(h.self, goodConduct, "its machine stops: %v", err)
		return
	}
	h.do(effects)
}

// do does effects in their order, and those of our own messages after them.
func (h *founder) do(effects []founding.Effect) {
	life := h.life
	for len(effects) > 0 {
		effect := effects[0]
		effects = append(effects[1:], h.carryOut(effect)...)
		if h.life != life {
			return
		}
	}
	h.look()
}

// look tells the checker what counts now. A process that has served one key and
// learns of an earlier one ends, and is started again.
func (h *founder) look() {
	served, now := h.done, h.machine.Done()
	if now == served {
		return
	}
	h.done = now
	h.run.check.counts(h)
	if served != nil {
		h.crash("for an earlier key is complete too")
		h.run.at(h.run.now+1000, h.begin)
	}
}

func (h *founder) carryOut(effect founding.Effect) (own []founding.Effect) {
	switch e := effect.(type) {
	case founding.Enter:
		h.write(func() { h.disk.entered = e.Attempt })
	case founding.Persist:
		h.write(func() { h.disk.keep(e.Attempt, &e.Record) })
	case founding.Done:
		h.spring(hasKey)
		h.write(func() {
			h.disk.sign(e.Result.Session.Attempt, e.Result.Signatures)
			h.run.check.done(h, &e.Result)
		})
	case founding.Send:
		return h.say(e)
	case founding.Relay:
		if h.dealer == nil { // a cheater passes nothing on
			h.post(nil, e.Messages)
		}
	case founding.Began:
		h.run.check.begins(h, &e)
	case founding.Abstained:
		h.run.trace("%d abstains from attempt %d", h.self, e.Attempt)
	case founding.Failed:
		h.run.check.fails(h, &e)
	}
	return nil
}

func (h *founder) write(change func()) {
	if h.dies("before a write") {
		return
	}
	change()
	h.run.check.persists(h)
	h.run.trace("%d writes", h.self)
	h.dies("after a write")
}

// say signs a message, sends it, and gives it back to the machine.
func (h *founder) say(e founding.Send) []founding.Effect {
	h.spring(e.Message.Kind)
	h.run.check.draws(h, &e.Message)
	m := e.Message
	if h.dealer != nil {
		if m.Session != h.sayingsOf() {
			h.sayings = nil
		}
		own, out := h.dealer.Say(founderSeat{h}, m)
		if m.Kind == threshold.DKGHello {
			h.run.trace("%d tries %s", h.self, h.dealer.Cheat())
			h.run.cheats[h.dealer.Cheat()]++
		}
		for _, s := range out {
			h.utter(s)
		}
		m = own
	} else {
		m.Signature = h.run.scheme.signOperator(h.self, e.Digest)
		h.run.check.says(h, &m)
		if h.dies("after signing") {
			return nil
		}
		h.post(nil, []threshold.DKGMessage{m})
	}
	if !h.up() {
		return nil
	}
	own, err := h.machine.Own(m)
	if err != nil && h.dealer == nil {
		h.run.check.fail(h.self, goodConduct, "its own message: %v", err)
	}
	return own
}

// post sends messages to all others or to those named, one after another.
func (h *founder) post(to []jurat.MemberIndex, packet []threshold.DKGMessage) {
	for i := range packet {
		h.run.check.wire(h, &packet[i])
	}
	if len(to) == 0 {
		for _, other := range h.run.founders {
			to = append(to, other.self)
		}
	}
	for _, m := range to {
		if m == h.self {
			continue
		}
		if h.dies("in the middle of sending") {
			return
		}
		h.run.post(h.self, m, packet)
	}
}

// utter has a dealer say something, and say it again at each tick.
func (h *founder) utter(s adversary.Saying) {
	if !s.Once {
		h.sayings = append(h.sayings, s)
	}
	h.run.trace("%d ⇝ %s %s", h.self, s.Message.Kind, memberList(s.To))
	h.post(s.To, []threshold.DKGMessage{s.Message})
}

// sayingsOf is the session of what the dealer says at each tick.
func (h *founder) sayingsOf() (session jurat.Hash) {
	if len(h.sayings) > 0 {
		session = h.sayings[len(h.sayings)-1].Message.Session
	}
	return session
}

// founderSeat is a corrupted founder as its dealer sees it: adversary.DealerSeat.
type founderSeat struct{ h *founder }

func (s founderSeat) Self() jurat.MemberIndex { return s.h.self }
func (s founderSeat) Rand() *rand.Rand        { return s.h.rng }

func (s founderSeat) Honest() (all []jurat.MemberIndex) {
	for _, h := range s.h.run.founders {
		if h.honest() {
			all = append(all, h.self)
		}
	}
	return all
}

func (s founderSeat) Sign(m threshold.DKGMessage) threshold.DKGMessage {
	m.From = s.h.self
	digest := m.SigningHash()
	if key, transcript, ok := confirmed(&m); ok {
		digest = jurat.TranscriptHash(m.Session, key, transcript, keyExpiry)
	}
	m.Signature = s.h.run.scheme.signOperator(s.h.self, digest)
	return m
}

func (s founderSeat) Ephemeral(session jurat.Hash) secp256k1.ModNScalar { return s.h.keys[session] }

func (s founderSeat) Say(to []jurat.MemberIndex, m threshold.DKGMessage) {
	s.h.utter(adversary.Saying{To: to, Message: m})
}

func (s founderSeat) Later(wait jurat.Time, do func()) {
	s.h.after(wait, func() {
		if s.h.dealer != nil {
			do()
		}
	})
}

// confirmed reads the body of a confirmation.
func confirmed(m *threshold.DKGMessage) (key [32]byte, transcript jurat.Hash, ok bool) {
	if m.Kind != threshold.DKGConfirm || len(m.Body) != 64 {
		return key, transcript, false
	}
	return [32]byte(m.Body), jurat.Hash(m.Body[32:]), true
}

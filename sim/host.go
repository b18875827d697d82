package sim

import (
	"fmt"
	"math/rand/v2"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/sim/adversary"
)

// host runs one Machine by the host's contract: persist, sign, send, deliver,
// schedule. It can die between any two of these, and in the middle of sending.
type host struct {
	world *World
	self  jurat.MemberIndex
	skew  int64 // milliseconds that its clock is ahead of virtual time

	disk  disk  // all that outlives a crash
	known []int // attempts that its key generations completed, ascending; on its disk too

	// What a process holds in memory; nil while the host is down.
	machine *round.Machine
	nonces  nonces

	told  int        // of the known attempts, those that this life's machine was told
	life  int        // counts starts and crashes
	wake  jurat.Time // when the machine wants a Tick, in virtual time; 0 never
	alarm jurat.Time // when the next alarm comes; 0 none is set
	fuse  int        // steps to take before dying; negative: none is burning

	ambush *Crash // waits for the host to swear; nil for none

	busySecond jurat.Time // the virtual second that busy counts
	busy       int        // messages sent in it

	mute bool // its sources give no values

	attack adversary.Attack // nil: keeps the rules
	rng    *rand.Rand       // the attack's
}

// maxSleep is the longest that a host sleeps: clocks jump, so a moment that is
// an hour away may be now.
const maxSleep jurat.Time = 1000

func (h *host) up() bool { return h.machine != nil }

// view is the view that the host has durably entered.
func (h *host) view() uint64 {
	if c := h.disk.saved.Entered; c != nil {
		return c.View
	}
	return jurat.FirstView(h.world.committee.Epoch)
}

// clock is the host's own time.
func (h *host) clock() jurat.Time { return jurat.Time(int64(epochStart+h.world.now) + h.skew) }

// start begins a life with what the disk holds, and nothing else.
func (h *host) start() {
	h.life++
	h.fuse, h.wake, h.alarm = -1, 0, 0
	h.nonces = h.world.scheme.newNonces(h.self, h.life)
	h.world.trace("%d starts: answered %v, swore %v", h.self, h.disk.saved.Answered, h.disk.saved.Swore.Round)
	hello := jurat.Hash(secret(h.world.plan.Seed, fmt.Sprintf("life of %d", h.self), h.life))
	var ready round.Ready
	h.machine, ready = round.New(h.config(), h.disk.read(), h.clock(), hello)
	h.drain(h.carryOut(ready))
	h.tellAgain()
}

func (h *host) config() round.Config {
	return round.Config{
		Committee: h.world.committee,
		Self:      h.self,
		Scheme:    witness{h.world.scheme, h},
		Params:    h.world.plan.Params,
	}
}

// crash ends the process. What was not written is gone.
func (h *host) crash(where string) {
	h.world.trace("%d crashes %s", h.self, where)
	h.machine, h.nonces = nil, nil
	h.life++
	h.fuse = -1
}

// dies takes one step towards the crash that the plan has in store.
func (h *host) dies(where string) bool {
	if h.fuse < 0 {
		return false
	}
	if h.fuse--; h.fuse >= 0 {
		return false
	}
	h.crash(where)
	return true
}

// spring lights the fuse of an ambush as soon as the machine wants to say what
// it waits for, and has the host started again soon after.
func (h *host) spring(wanted []round.SignRequest) {
	c := h.ambush
	for _, req := range wanted {
		if c == nil || req.Msg.Kind() != c.Ambush && (c.Ambush != round.KindPartial || req.Msg.Kind() != round.KindStandby) {
			continue
		}
		if r, _, swears := statement(req.Msg); swears && c.Accomplice && honest(h.world.host(round.Leader(h.world.committee, r.View()))) {
			continue
		}
		h.ambush, h.fuse = nil, c.Fuse
		h.world.at(h.world.now+c.Down, func() { h.world.restart(h, c.Backup) })
		return
	}
}

// receive is a message's arrival from a peer.
func (h *host) receive(from jurat.MemberIndex, msg round.Message) {
	if h.attack != nil && !h.attack.Hear(seat{h}, from, msg) {
		return
	}
	v, err := h.world.verify(from, msg)
	if err != nil {
		h.world.check.refused(h, from, msg, err)
		return
	}
	h.step(v)
}

// step gives the machine an input and does all that it asks for.
func (h *host) step(in round.Input) { h.drain([]round.Input{in}) }

func (h *host) drain(inputs []round.Input) {
	for len(inputs) > 0 && h.up() {
		in := inputs[0]
		inputs = append(inputs[1:], h.carryOut(h.machine.Step(h.clock(), in))...)
	}
}

// outgoing is a message that is ready to leave.
type outgoing struct {
	to  []jurat.MemberIndex // empty: every other member
	msg round.Message
}

// carryOut does what a Ready asks for, in the order of the contract, and
// returns the messages that the host owes to its own machine.
func (h *host) carryOut(r round.Ready) (own []round.Input) {
	if h.ambush != nil {
		h.spring(r.Sign)
	}
	// 1. persist
	if len(r.Persist) > 0 {
		if h.dies("before a write") {
			return nil
		}
		h.world.check.persists(h, r.Persist)
		h.disk.write(r.Persist)
		h.world.traceWrite(h, r.Persist)
		if h.dies("after a write") {
			return nil
		}
	}

	// 2. sign
	if r.Forget != 0 {
		h.nonces.Forget(r.Forget)
	}
	var out []outgoing
	for _, s := range r.Send {
		out = append(out, outgoing{s.To, s.Msg})
	}
	for _, req := range r.Sign {
		msg := h.sign(req)
		if msg == nil {
			continue
		}
		out = append(out, outgoing{req.To, msg})
		if own2 := h.ownCopy(req.To, msg); own2 != nil {
			own = append(own, own2)
		}
	}
	if len(r.Sign) > 0 && h.dies("after signing") {
		return nil
	}

	// 3. send
	for _, o := range out {
		if !h.send(o.to, o.msg) {
			return nil
		}
	}

	// 4. deliver
	if r.Observe != 0 {
		h.runJobs(r.Observe)
	}
	for i := range r.Reports {
		h.world.check.finished(h, &r.Reports[i])
	}
	for i := range r.Evidence {
		h.world.check.evidence(h, &r.Evidence[i])
	}
	for _, d := range r.Drops {
		h.world.drops[d.Kind.String()+" "+d.Reason]++
	}

	// 5. schedule
	h.schedule(r.WakeAt)
	return own
}

// ownCopy is the input that a message owes to its own author, if it is to go there.
func (h *host) ownCopy(to []jurat.MemberIndex, msg round.Message) round.Input {
	mine := len(to) == 0
	for _, m := range to {
		mine = mine || m == h.self
	}
	if !mine {
		return nil
	}
	v, err := h.world.verify(h.self, msg)
	if err != nil {
		h.world.check.fail(h.self, "an honest member's message is valid", "own %s: %v", describe(msg), err)
		return nil
	}
	return v
}

// sign completes a message with the member's keys. It returns nil where the
// signer refuses, as a node would leave it unsaid.
func (h *host) sign(req round.SignRequest) round.Message {
	msg := shallow(req.Msg)
	if req.NextNonce != 0 {
		c, err := h.nonces.Commit(req.NextNonce)
		if err != nil {
			h.world.check.fail(h.self, oneNonce, "id %d cannot be drawn: %v", req.NextNonce, err)
			return nil
		}
		offer(msg, c)
	}
	if m, ok := msg.(*round.Partial); ok {
		z, err := h.nonces.Sign(req.Nonce, m.Digest, req.List)
		h.world.check.burns(h, req.Nonce, m.Digest, req.List, err)
		if err != nil {
			return nil
		}
		m.Z = z
	}
	round.Attach(msg, h.world.scheme.signOperator(h.self, h.world.signingHash(msg)))
	h.world.check.court.signs(h, msg)
	return msg
}

// send hands a message to the network, peer by peer. It reports false if the
// host dies meanwhile.
func (h *host) send(to []jurat.MemberIndex, msg round.Message) bool {
	if h.attack != nil {
		for _, s := range h.attack.Send(seat{h}, to, msg) {
			h.world.broadcast(h.self, s.To, s.Msg)
		}
		return true
	}
	h.world.check.says(h, msg)
	recipients := h.world.recipients(h.self, to)
	h.world.check.effort(h, len(recipients))
	h.world.traceSend(h, recipients, msg)
	for i, m := range recipients {
		if h.dies("in the middle of sending") {
			h.world.trace("  only %v were sent it", recipients[:i])
			return false
		}
		h.world.post(h.self, m, msg)
	}
	return true
}

// runJobs observes the world and answers a little later.
func (h *host) runJobs(r jurat.Round) {
	o := h.world.market.observe(h, r)
	if h.attack != nil {
		h.attack.Observe(seat{h}, &o)
	}
	h.after(h.world.market.latency(), func() { h.step(o) })
}

// schedule sets the one timer; 0 wants none. An event that is still to come is
// used again where it comes early enough, for machines set the timer at every
// step.
func (h *host) schedule(wakeAt jurat.Time) {
	if wakeAt == 0 {
		h.wake = 0
		return
	}
	wait := jurat.Time(1)
	if now := h.clock(); wakeAt > now {
		wait = min(wakeAt-now, maxSleep)
	}
	h.wake = h.world.now + wait
	if h.alarm == 0 || h.wake < h.alarm {
		h.setAlarm()
	}
}

func (h *host) setAlarm() {
	at := h.wake
	h.alarm = at
	h.after(at-h.world.now, func() { h.ring(at) })
}

// ring is the coming of an alarm that was set for at.
func (h *host) ring(at jurat.Time) {
	if h.alarm != at {
		return // an earlier one took its place
	}
	h.alarm = 0
	switch {
	case h.wake == 0:
	case h.wake > at:
		h.setAlarm()
	default:
		h.wake = 0
		h.step(round.Tick{})
	}
}

// after does something later in this life of the host.
func (h *host) after(wait jurat.Time, do func()) {
	h.world.agenda.add(event{at: h.world.now + wait, to: h, life: h.life, do: do})
}

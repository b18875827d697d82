package sim

import (
	"fmt"
	"math/rand/v2"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/founding"
	"github.com/jurat-network/jurat/core/threshold"
	"github.com/jurat-network/jurat/sim/adversary"
)

// The simulation of a committee's founding: the very same founding.Machine that
// nodes run, with its key generations, on the same heap of events and the same
// network as rounds.
//
//	keygen_plan.go     what happens to a founding from outside, drawn from a seed
//	keygen_host.go     the host's contract around one founding.Machine, and how it dies
//	keygen_disk.go     what it keeps
//	keygen_check.go    the invariants
//	keygen_secrets.go  what nobody may ever read
//	adversary/cheating_dealer.go and cheats.go

// KeygenResult is what a founding came to.
type KeygenResult struct {
	Plan        KeygenPlan
	Attempts    uint32         // the last that an honest member began
	Failures    int            // verdicts of honest members
	Blames      int            // of these, naming somebody
	Completed   int            // attempts that gave a key
	Healing     jurat.Time     // from when all was well until the last honest member had its key
	Late        uint32         // attempts that honest members began in that time
	Messages    int            // packets sent, one for each recipient
	Lost        int            // of these
	Cheats      map[string]int // what was tried, and how often
	Fingerprint uint64         // of every event in its order: equal runs have equal ones
}

// RunKeygen draws a seed's founding and runs it to its end, or to the first
// broken invariant. The error is a *Violation; trace may be nil.
func RunKeygen(seed uint64, trace func(line string)) (*KeygenResult, error) {
	return runKeygen(NewKeygenPlan(seed), trace)
}

func runKeygen(p KeygenPlan, trace func(line string)) (*KeygenResult, error) {
	c := newCeremony(p, trace)
	c.trace("%s", c.plan.String())
	c.schedulePlan()
	c.run()
	c.check.ends()
	return c.result(), c.check.err()
}

// ceremony is one run of a founding.
type ceremony struct {
	plan     KeygenPlan
	scheme   *ideal
	session  jurat.Session // as everyone has configured it
	founders []*founder    // member i+1
	network  network
	agenda   agenda
	now      jurat.Time // virtual
	check    keygenChecker
	line     func(string) // the transcript; nil for none
	digest   uint64       // of all packets and their times
	cheats   map[string]int

	old       *threshold.Group // the key that is shared anew; nil where a new one is made
	oldShares []*threshold.Share
}

// keyExpiry is when the key expires, as all have agreed.
const keyExpiry = uint64(epochStart/1000) + 90*86400

func newCeremony(p KeygenPlan, trace func(string)) *ceremony {
	c := &ceremony{plan: p, scheme: newIdeal(p.Seed, p.N), line: trace, cheats: map[string]int{}}
	c.session = jurat.Session{Threshold: jurat.Quorum(p.N), Epoch: 1, Attempt: 1}
	for i := range p.N {
		key := c.scheme.operatorKey(jurat.MemberIndex(i + 1))
		hash := jurat.Keccak(key[:])
		c.session.Members = append(c.session.Members, jurat.Member{Operator: jurat.Address(hash[12:]), Key: key})
	}
	if p.Reshare {
		var err error
		if c.old, c.oldShares, err = threshold.Deal(reader{generator(p.Seed, "old key", 0)}, p.N, p.N); err != nil {
			panic("sim: deal the old key: " + err.Error())
		}
	}
	c.network = network{rng: generator(p.Seed, "network", 0), side: make([]uint8, p.N), weather: p.Rough}
	c.check = newKeygenChecker(c)
	for i := range p.N {
		c.founders = append(c.founders, &founder{run: c, self: jurat.MemberIndex(i + 1), fuse: -1})
	}
	for _, m := range p.Cheaters {
		h := c.founder(m)
		h.dealer, h.rng = adversary.NewCheatingDealer(p.N, p.Tries, p.Only), generator(p.Seed, "attack", int(m))
	}
	return c
}

func (c *ceremony) founder(m jurat.MemberIndex) *founder { return c.founders[m-1] }

// schedulePlan puts all that the plan holds on the agenda.
func (c *ceremony) schedulePlan() {
	rng := generator(c.plan.Seed, "starts", 0)
	for _, h := range c.founders {
		c.at(jurat.Time(between(rng, 0, 2000)), h.begin)
	}
	for _, cut := range c.plan.Partitions {
		c.at(cut.From, func() { c.trace("partition: %v apart", cut.Side); c.network.split(cut.Side) })
		c.at(cut.Until, func() { c.trace("partition ends"); c.network.heal() })
	}
	for _, crash := range c.plan.Crashes {
		c.at(crash.At, func() {
			h := c.founder(crash.Member)
			if crash.Ambush != 0 {
				h.ambush = &crash
				return
			}
			h.fuse = crash.Fuse
			c.at(c.now+crash.Down, h.restart)
		})
	}
	c.at(c.plan.Calm, c.calm)
	c.at(c.plan.Reform, c.reform)
}

// calm heals the network, and starts whoever is down.
func (c *ceremony) calm() {
	c.trace("calm: %+v", calmWeather)
	c.network.weather = calmWeather
	c.network.heal()
	for _, h := range c.founders {
		h.fuse, h.ambush = -1, nil
		h.begin()
	}
}

// reform puts honest operators into the cheaters' places, who know nothing of what
// was. Either they go by the same keys, or it is another list of members: then
// everyone begins anew, in another folder, unless an honest member has the key.
func (c *ceremony) reform() {
	if len(c.plan.Cheaters) == 0 {
		return
	}
	c.trace("the cheaters are replaced")
	anew := c.plan.Anew && !c.check.anyDone()
	for _, h := range c.founders {
		if anew || h.dealer != nil {
			h.disk = vault{}
		}
		h.dealer = nil
	}
	if anew {
		for _, m := range c.plan.Cheaters {
			c.session.Members[m-1] = jurat.Member{Operator: jurat.Address{0xee, byte(m)}, Key: [33]byte{0xee, byte(m)}}
		}
		c.check.anew()
	}
	for _, h := range c.founders {
		if anew || c.plan.cheats(h.self) {
			h.restart()
		}
	}
}

// run lets time pass until everyone honest has had the key for a while, or until
// there is no hope that they will.
func (c *ceremony) run() {
	for len(c.agenda.events) > 0 && c.check.broken == nil {
		at := c.agenda.events[0].at
		if at > c.plan.well()+keygenBound || at > c.check.settled+settle {
			return
		}
		e, _ := c.agenda.next()
		c.now = e.at
		c.note(uint64(e.at), e.turn)
		e.do()
		c.check.settles()
	}
}

// settle is how long a run goes on after all is done: long enough for what cheaters
// have held back.
const settle jurat.Time = 100_000

// at puts something on the agenda.
func (c *ceremony) at(t jurat.Time, do func()) { c.agenda.add(event{at: max(t, c.now), do: do}) }

// note mixes an event into the run's fingerprint.
func (c *ceremony) note(facts ...uint64) {
	for _, x := range facts {
		c.digest = (c.digest ^ x) * 0x100000001b3 // FNV-1a's prime
	}
}

// post hands messages to the network, which carries or loses them together.
func (c *ceremony) post(from, to jurat.MemberIndex, packet []threshold.DKGMessage) {
	at, count := c.network.arrivals(c.now, from, to)
	for _, t := range at[:count] {
		c.at(t, func() {
			c.note(uint64(from), uint64(to), uint64(len(packet)), uint64(packet[0].Kind))
			c.founder(to).receive(packet)
		})
	}
}

// connected is how many others a member has a connection to.
func (c *ceremony) connected(h *founder) (count int) {
	for _, other := range c.founders {
		if other != h && other.up() && c.network.side[other.self-1] == c.network.side[h.self-1] {
			count++
		}
	}
	return count
}

// trace writes a line of the transcript, with the time in seconds.
func (c *ceremony) trace(format string, args ...any) {
	if c.line != nil {
		c.line(fmt.Sprintf("%3d.%03d  ", c.now/1000, c.now%1000) + fmt.Sprintf(format, args...))
	}
}

func (c *ceremony) result() *KeygenResult {
	k := &c.check
	return &KeygenResult{
		Plan: c.plan, Attempts: k.lastAttempt, Failures: k.failures, Blames: k.blames, Completed: len(k.completed),
		Healing: max(k.settled, c.plan.well()) - c.plan.well(), Late: k.late, Messages: c.network.sent, Lost: c.network.lost,
		Cheats: c.cheats, Fingerprint: c.digest,
	}
}

// config is what a member's machine is made of.
func (c *ceremony) config(h *founder) founding.Config {
	verify := c.scheme.VerifyOperator
	if h.dealer != nil { // it deceives its own machine at will
		verify = func(jurat.MemberIndex, jurat.Hash, jurat.OperatorSignature) bool { return true }
	}
	cfg := founding.Config{Session: c.session, Expiry: keyExpiry, Self: h.self, Verify: verify,
		Rand: &recorder{h, reader{h.generator()}}}
	cfg.Purpose, cfg.Reshare = c.purpose(h.self)
	return cfg
}

// purpose is for what the key is made, and of what old one.
func (c *ceremony) purpose(m jurat.MemberIndex) (threshold.Purpose, *threshold.Reshare) {
	if c.old == nil {
		return threshold.SigningKey, nil
	}
	r := &threshold.Reshare{Old: c.old, Share: c.oldShares[m-1]}
	for i := range c.oldShares {
		r.Holders = append(r.Holders, jurat.MemberIndex(i+1))
	}
	return threshold.SealingKey, r
}

// idOf is what an attempt's messages are bound to.
func (c *ceremony) idOf(attempt jurat.Session) jurat.Hash {
	cfg := threshold.DKGConfig{Session: attempt}
	cfg.Purpose, cfg.Reshare = c.purpose(1)
	return cfg.ID()
}

// generator gives every life of a member another stream.
func (h *founder) generator() *rand.Rand {
	return generator(h.run.plan.Seed, fmt.Sprintf("secrets of %d", h.self), h.life)
}

// Package sim proves the protocol by running it. Committees of the very same
// round.Machine that nodes run live through bad networks, crashes, wrong clocks
// and corrupted members in virtual time, drawn from a seed; after every step
// everything that was ever said and written is held against the protocol's
// promises. The same seed gives the same run, event for event.
//
//	plan.go       what happens to a committee from outside, drawn from a seed
//	succession.go the next committee, and when whose host knows of it
//	world.go      one run: virtual time, who is there, who hears what
//	host.go       the host's contract around one Machine, and how it dies
//	ideal.go      signatures that cannot be forged and cost nothing; real.go the nodes' own
//	check.go      the invariants of safety; reports.go of what is sworn; promise.go of the
//	              next committee; pace.go of progress
//	keygen*.go    the same for the making of a committee's key: see keygen.go
//	stage.go      what those below share, which take rounds for granted
//	action*.go    the same for what committees do in the world: see action.go
//	request*.go   for what contracts ask: see request.go
//	bridge*.go    for messages between two chains: see bridge.go
//	roll*.go      for which contributions to a private sum count: see roll.go
//	adversary/    the attacks, one file each
//	testdata/     readable transcripts
//
// Nothing here knows a clock, a goroutine or a global generator.
package sim

import (
	"github.com/jurat-network/jurat"
)

// Options are how to run a plan; the zero value runs it with ideal signatures
// and without a transcript.
type Options struct {
	Real     bool              // sign with the nodes' own scheme instead of the ideal one
	Duration jurat.Time        // of RunSeed's plan, in virtual milliseconds; 0 is DefaultDuration
	Trace    func(line string) // gets the transcript, line by line
}

// Result is what a run came to.
type Result struct {
	Plan        Plan
	Reports     int            // rounds sworn
	Views       uint64         // the highest view that a member entered
	Messages    int            // sent, one for each recipient
	Lost        int            // of these
	Convictions int            // pieces of evidence that members collected
	Healing     uint64         // the most views that progress took to resume
	Succeeded   bool           // a next committee was sworn
	Drops       map[string]int // messages that hosts dropped, by "kind reason"
	Fingerprint uint64         // of every event in its order: equal runs have equal ones
}

// RunSeed draws a seed's plan and runs it. The error is a *Violation.
func RunSeed(seed uint64, o Options) (*Result, error) {
	return Run(NewPlan(seed, o.Duration), o)
}

// Run runs a plan to its end, or to the first broken invariant. The error is a
// *Violation; the result is there in any case.
func Run(p Plan, o Options) (*Result, error) {
	w, err := newWorld(p, o)
	if err != nil {
		return nil, err
	}
	w.trace("%s", p.String())
	w.schedulePlan()
	w.scheduleSuccession()
	for _, h := range w.hosts {
		w.begin(h)
	}
	w.runUntil(p.Duration)
	w.check.pace.ends(&w.check)
	return w.result(), w.check.err()
}

// begin starts a host, and what corrupts it.
func (w *World) begin(h *host) {
	h.start()
	if h.attack != nil && h.up() {
		h.attack.Start(seat{h})
	}
}

// schedulePlan puts all that the plan holds on the agenda.
func (w *World) schedulePlan() {
	for _, s := range w.plan.Spells {
		w.at(s.From, func() { w.spell(&s) })
		for _, c := range s.Partitions {
			w.at(c.From, func() { w.trace("partition: %v apart", c.Side); w.network.split(c.Side) })
			w.at(c.Until, func() { w.trace("partition ends"); w.network.heal() })
		}
		for _, c := range s.Crashes {
			if c.Ambush != 0 {
				w.at(c.At, func() { w.host(c.Member).ambush = &c })
				continue
			}
			w.at(c.At, func() { w.host(c.Member).fuse = c.Fuse })
			w.at(c.At+c.Down, func() { w.restart(w.host(c.Member), c.Backup) })
		}
		for _, j := range s.Jumps {
			w.at(j.At, func() { w.trace("%d's clock jumps to %+d ms", j.Member, j.Skew); w.host(j.Member).skew = j.Skew })
		}
	}
}

// restart kills a process that has not died yet, and starts it.
func (w *World) restart(h *host, backup int) {
	if h.up() {
		h.crash("at last")
	}
	if backup > 0 {
		h.disk.restore(backup)
	}
	w.begin(h)
}

// spell sets the weather. A calm one puts everything right that the plan does
// not hold to be faulty.
func (w *World) spell(s *Spell) {
	w.check.pace.ends(&w.check)
	w.network.weather, w.calm = s.Weather, s.Calm
	if !s.Calm {
		w.trace("rough: %+v", s.Weather)
		return
	}
	w.trace("calm: %+v", s.Weather)
	w.network.heal()
	for _, h := range w.hosts {
		h.skew, h.fuse, h.ambush = w.plan.skew(h.self), -1, nil
		if !h.up() {
			w.begin(h)
		}
	}
	w.judgeProgress()
}

func (w *World) result() *Result {
	r := &Result{
		Plan:        w.plan,
		Reports:     len(w.check.sworn),
		Messages:    w.network.sent,
		Lost:        w.network.lost,
		Convictions: w.check.convictions,
		Healing:     w.check.pace.longest,
		Succeeded:   w.check.next != jurat.Hash{},
		Drops:       w.drops,
		Fingerprint: w.digest,
	}
	for _, h := range w.hosts {
		r.Views = max(r.Views, h.view())
	}
	return r
}

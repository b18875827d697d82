package sim

import (
	"flag"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/outcome"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/sim/adversary"
)

// The properties at the end of design.md section 4, at n = 4 and f = 1, checked
// by running every case within bounds that each test states:
//
//  1. at most one digest per (epoch, round) gathers 2f+1 partials, with
//     equivocating leaders and a crash at every persist and send: TestEveryCrash,
//     TestEveryLoss
//  2. no nonce pair answers two (digest, list), none is in a persisted byte: the same
//  3. no fault predicate of core/evidence is satisfiable from what an honest member
//     ever signed, in all its lives, sent or not (court.go): the same
//  4. after healing, 2f+1 honest members alone finish within f+1 sessions of the
//     first honest-led view: TestEveryHealing
//  5. at most one next committee per epoch: TestOneSuccessor of outcomes,
//     TestEverySuccession of machines that crash under a leader who wants two
//
// One crash, or one loss, at a time; no search over message orders. That corrupted
// members raise no view without an honest vote is an invariant of check.go, which,
// like the first three here, is on in all runs.

// smallPlan is four oracles under a short reign, all that a run of a few views takes.
func smallPlan(corrupt jurat.MemberIndex, attack adversary.Attack) Plan {
	p := Plan{N: 4, Feeds: 1, Speech: 1000, Params: round.Params{
		Interval: 1000, Grace: 100, RetryGrace: 200, ViewTimeout: 2000, MaxTimeout: 4000, Reign: 2, MaxSkew: 1500,
	}}
	if corrupt != 0 {
		p.Faulty = []Fault{{Member: corrupt, Attack: attack}}
	}
	return p
}

// smallWorld starts it, ten milliseconds between any two and nothing left to chance.
func smallWorld(t testing.TB, p Plan) *World {
	w, err := newWorld(p, Options{})
	if err != nil {
		t.Fatal(err)
	}
	w.network.weather = Weather{Delay: 10}
	w.market.still, w.market.prices[0] = true, 100
	for _, h := range w.hosts {
		h.skew = 0
	}
	return w
}

func (w *World) startAll() {
	for _, h := range w.hosts {
		w.begin(h)
	}
}

// corruptions are all ways in which one of four can be corrupted, none included.
func corruptions() (all []func() (jurat.MemberIndex, adversary.Attack)) {
	all = append(all, func() (jurat.MemberIndex, adversary.Attack) { return 0, nil })
	for m := range jurat.MemberIndex(4) {
		for _, attack := range adversary.All() {
			all = append(all, func() (jurat.MemberIndex, adversary.Attack) { return m + 1, attack() })
		}
	}
	return all
}

var exhaustive = flag.Bool("sim.exhaustive", false, "run all cases of the exhaustive checks, and not one in 41")

// inParallel runs cases 0 to count-1, each a pure world of its own, and stops at
// the first that breaks.
func inParallel(t *testing.T, count int, run func(i int) error) {
	stride := int64(41) // a prime, so that a sample has some of everything
	if *exhaustive {
		stride = 1
	}
	var next atomic.Int64
	var all sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		all.Go(func() {
			for i := next.Add(stride) - stride; i < int64(count) && !t.Failed(); i = next.Add(stride) - stride {
				if err := run(int(i)); err != nil {
					t.Errorf("case %d: %v", i, err)
				}
			}
		})
	}
	all.Wait()
	t.Logf("%d cases", (int64(count)+stride-1)/stride)
}

// crashSteps is how many steps of a host (writes, signings, single sends) lie in
// the first two views of a small world.
const crashSteps = 120

// TestEveryCrash: under every attack from every seat (and none), each honest
// member crashes at each of its first crashSteps steps, stays down for 30, 300 or
// 3000 ms, and the committee makes progress in the end. Messages take 10 ms and
// none is lost.
func TestEveryCrash(t *testing.T) {
	worlds := corruptions()
	downs := []jurat.Time{30, 300, 3000}
	inParallel(t, len(worlds)*4*crashSteps*len(downs), func(i int) error {
		down, i := downs[i%len(downs)], i/len(downs)
		step, i := i%crashSteps, i/crashSteps
		member, i := jurat.MemberIndex(i%4+1), i/4
		p := smallPlan(worlds[i]())
		if len(p.Faulty) > 0 && p.Faulty[0].Member == member {
			return nil
		}
		w := smallWorld(t, p)
		w.startAll()
		w.crashAt(member, step, down)
		return w.heals(fmt.Sprintf("%s; %d crashes at step %d for %d ms", p.String(), member, step, down))
	})
}

// crashAt lets a member die at a step of its first five seconds, and come back.
func (w *World) crashAt(member jurat.MemberIndex, step int, down jurat.Time) {
	h := w.host(member)
	h.fuse = step
	for w.now < 5000 && h.up() && w.check.broken == nil {
		w.runUntil(w.now + 1)
	}
	h.fuse = -1 // it may have had fewer steps to take
	if !h.up() {
		w.runUntil(w.now + down)
		w.begin(h)
	}
}

// heals lets the network recover now, and the committee run until every good
// member has a new report, which it must have in time.
func (w *World) heals(what string) error {
	w.network.tamper, w.calm = nil, true
	w.check.pace.begins(&w.check)
	for end := w.now + w.plan.ResumeWithin(); w.now <= end && w.check.broken == nil && !w.check.pace.all(&w.check); {
		w.runUntil(w.now + 100)
	}
	w.check.pace.ends(&w.check)
	if w.check.broken != nil {
		return fmt.Errorf("%s: %w", what, w.check.broken)
	}
	return nil
}

// TestEveryLoss: under every attack from every seat (and none), each of the
// first 200 messages is lost, or comes 150 or 2500 ms late, so that it overtakes a
// grace or a view; then all heals.
func TestEveryLoss(t *testing.T) {
	worlds := corruptions()
	const messages = 200
	inParallel(t, len(worlds)*messages*3, func(i int) error {
		fate, i := i%3, i/3
		nth, i := i%messages+1, i/messages
		p := smallPlan(worlds[i]())
		w := smallWorld(t, p)
		w.network.tamper = func(n int) (bool, jurat.Time) {
			if n != nth {
				return false, 0
			}
			return fate == 0, []jurat.Time{0, 150, 2500}[fate]
		}
		w.startAll()
		w.runUntil(4000)
		return w.heals(fmt.Sprintf("%s; message %d has fate %d", p.String(), nth, fate))
	})
}

// TestEveryHealing: a member is corrupted, or down for good, in each seat. At
// each of 150 moments over the first three seconds all messages under way are
// lost, and one more honest member may crash and come back at once. From then on
// the network is sound: the first view that an honest member leads, or one
// before, brings a report, and no honest leader opens more than f+1 sessions.
func TestEveryHealing(t *testing.T) {
	worlds := corruptions()
	for m := range jurat.MemberIndex(4) {
		worlds = append(worlds, func() (jurat.MemberIndex, adversary.Attack) { return m + 1, nil })
	}
	const moments = 150
	inParallel(t, len(worlds)*moments*5, func(i int) error {
		crashed, i := jurat.MemberIndex(i%5), i/5 // 0 for none
		moment, i := jurat.Time(i%moments)*20, i/moments
		corrupt, attack := worlds[i]()
		if crashed != 0 && crashed == corrupt {
			return nil
		}
		p := smallPlan(corrupt, attack)
		w := smallWorld(t, p)
		for _, h := range w.hosts {
			if h.self != corrupt || attack != nil {
				w.begin(h)
			}
		}
		w.network.tamper = func(int) (bool, jurat.Time) { return w.now+10 >= moment, 0 }
		w.runUntil(moment)
		if crashed != 0 {
			w.host(crashed).crash("on demand")
			w.begin(w.host(crashed))
		}
		what := fmt.Sprintf("%s (%d has no attack if it is down); heals at %d ms, %d restarts", p.String(), corrupt, moment, crashed)
		before := w.check.newest
		if err := w.heals(what); err != nil {
			return err
		}
		return w.firstHonestView(what, before)
	})
}

// firstHonestView checks that the first report after healing came no later than
// in the first view after the healing that an honest member led.
func (w *World) firstHonestView(what string, before jurat.Round) error {
	first := jurat.Round(0)
	for r := range w.check.sworn {
		if r > before && (first == 0 || r < first) {
			first = r
		}
	}
	bound := w.check.pace.view + 1
	for !w.plan.Good(round.Leader(w.committee, bound)) {
		bound++
	}
	if first == 0 || first.View() > bound {
		return fmt.Errorf("%s: the first report after view %d is %v, want one by view %d", what, w.check.pace.view, first, bound)
	}
	return nil
}

// TestEverySuccession: the next committee's key was generated twice. Each host
// knows the first attempt at once, or the second at once and the first a view or
// two later: all choices for three members. A leader who wants two next committees
// sits in each seat (or nobody does), with choices drawn from four seeds, and each
// honest member crashes at each of its first crashSteps steps, for 30 or 1000 ms.
// In the end one of the two is sworn, and only one.
func TestEverySuccession(t *testing.T) {
	const seats, choices, seeds, downs = 5, 27, 4, 2
	inParallel(t, seats*choices*seeds*4*crashSteps*downs, func(i int) error {
		down, i := []jurat.Time{30, 1000}[i%downs], i/downs
		step, i := i%crashSteps, i/crashSteps
		member, i := jurat.MemberIndex(i%4+1), i/4
		seed, i := uint64(i%seeds), i/seeds
		choice, seat := i%choices, jurat.MemberIndex(i/choices)
		if member == seat {
			return nil
		}
		p := smallPlan(seat, adversary.NewUsurper())
		p.Seed, p.Attempts = seed, twoAttempts(choice)
		w := smallWorld(t, p)
		w.scheduleSuccession()
		w.startAll()
		w.crashAt(member, step, down)
		w.runUntil(max(w.now, 3200) + 500) // all are told, once more after the crash
		what := fmt.Sprintf("%s; %d crashes at step %d for %d ms, choice %d, seed %d", p.String(), member, step, down, choice, seed)
		if err := w.heals(what); err != nil {
			return err
		}
		for end := w.now + w.plan.ResumeWithin(); w.now < end && w.check.next == (jurat.Hash{}) && w.check.broken == nil; {
			w.runUntil(w.now + 100)
		}
		if w.check.next == (jurat.Hash{}) {
			return fmt.Errorf("%s: no next committee is sworn", what)
		}
		return w.check.err()
	})
}

// twoAttempts are two key generations, and when three members know of them.
func twoAttempts(choice int) []Attempt {
	first := Attempt{Payload: jurat.Hash{1}, Known: make([]jurat.Time, 4)}
	second := Attempt{Payload: jurat.Hash{2}, Known: make([]jurat.Time, 4)}
	for m := range 3 {
		switch choice % 3 {
		case 0:
			second.Known[m] = 3200
		case 1:
			first.Known[m] = 1500
		case 2:
			first.Known[m] = 3200
		}
		choice /= 3
	}
	first.Known[3], second.Known[3] = 2500, 0
	return []Attempt{first, second}
}

// TestOneSuccessor: the next committee is a one-off subject, so it is sworn only
// if 2f+1 observers name it. All choices of two rounds' observers, of what the
// honest name in both (one of two successors, or none) and of what a corrupted
// member says in each round: never do both become a leaf.
func TestOneSuccessor(t *testing.T) {
	scheme := newIdeal(0, 4)
	c := newCommittee(smallPlan(0, nil), scheme)
	leaf := func(choice int) []jurat.Leaf {
		if choice == 0 {
			return nil
		}
		return []jurat.Leaf{{Kind: jurat.KindSuccession, Subject: jurat.Hash{31: 2}, Payload: jurat.Hash{byte(choice)}}}
	}
	sets := [][]int{{0, 1, 2}, {0, 1, 3}, {0, 2, 3}, {1, 2, 3}, {0, 1, 2, 3}}
	sworn := func(set []int, choice [4]int) (successor int) {
		var observations []*jurat.Observation
		for _, m := range set {
			observations = append(observations, &jurat.Observation{
				Committee: c.ID, Epoch: 1, Round: jurat.NewRound(1, 1), Member: jurat.MemberIndex(m + 1),
				Words: make([]jurat.Word, 1), SourceTimes: make([]uint32, 1), Seen: make([]byte, 1), OneOffs: leaf(choice[m]),
			})
		}
		out, err := outcome.Of(c, observations)
		if err != nil {
			t.Fatal(err)
		}
		for _, l := range out.Leaves {
			if l.Kind == jurat.KindSuccession {
				successor = int(l.Payload[0])
			}
		}
		return successor
	}
	cases, agreed := 0, 0
	for corrupt := range 4 {
		for honest := range 27 {
			for lies := range 9 {
				var first, second [4]int
				rest := honest
				for m := range 4 {
					if m != corrupt {
						first[m], second[m] = rest%3, rest%3
						rest /= 3
					}
				}
				first[corrupt], second[corrupt] = lies%3, lies/3
				for _, a := range sets {
					for _, b := range sets {
						x, y := sworn(a, first), sworn(b, second)
						if x != 0 && y != 0 && x != y {
							t.Errorf("corrupted %d, named %v then %v, observers %v then %v: two successors", corrupt+1, first, second, a, b)
						}
						cases++
						agreed += min(x, 1)
					}
				}
			}
		}
	}
	if agreed == 0 {
		t.Error("no successor was ever sworn")
	}
	t.Logf("%d cases", cases)
}

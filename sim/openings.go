package sim

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/opened"
	"github.com/jurat-network/jurat/core/sum"
)

// The simulation of what members of later epochs know of private sums that were opened before:
// the very same opened.Hearing that nodes have. Operators come and go, f of whom lie in every
// committee: they open everything, and tell that they know all and have nothing on record.
// Sets of one job's sums come up all the time, most of them overlapping with others, and
// those who open one are as few as can be. Members ask each other, hear some of it, and
// restart with what was durable.

// The invariants of openings.
const (
	noOverlap = "no two sets are opened that differ in too few parties"
	versedAll = "in calm weather members come to know what was opened before"
)

// openingsLeast is how many parties two sets differ in, at least.
const openingsLeast = 3

// opener is one operator: what is durable of it, and what is not.
type opener struct {
	lies    bool
	record  map[int]bool // of openingsWorld.sets
	versed  uint32
	hearing *opened.Hearing // of this epoch; nil after a restart
}

// OpeningsResult is what a run came to.
type OpeningsResult struct {
	Opened, Refused, Unversed int // sets, and members' refusals, for what they know and for what they do not
}

type openingsWorld struct {
	stage
	epoch   uint32
	pool    []*opener // that are no members
	members []*opener
	seats   []jurat.MemberIndex // as opened.Hearing has them
	before  int
	sets    [][]jurat.Address // that came up
	opened  []int             // of them
	OpeningsResult
}

// RunOpenings draws a seed's run and runs it to its end, or to the first broken invariant. The
// error is a *Violation.
func RunOpenings(seed uint64) (*OpeningsResult, error) {
	w := &openingsWorld{epoch: 1, stage: newStage(seed, "", "weather of openings", 300, nil)}
	w.replay = fmt.Sprintf("go test ./sim -run TestOpeningsSeeds -sim.first %d -sim.openings 1", seed)
	n := 4 + 3*w.weather.IntN(2)
	for i := range 3 * n {
		o := &opener{lies: i < jurat.Faults(n) || i == n, record: map[int]bool{}}
		if i < n {
			o.versed = 1
			w.members = append(w.members, o)
		} else {
			w.pool = append(w.pool, o)
		}
	}
	shuffle(w.weather, w.members)
	for range 2 + w.weather.IntN(4) {
		for range 10 + w.weather.IntN(60) {
			w.step()
		}
		w.calmDown()
		for range w.weather.IntN(8) {
			w.step()
		}
		w.rotate()
	}
	return &w.OpeningsResult, w.err()
}

func shuffle(r *rand.Rand, list []*opener) {
	r.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
}

// step is one thing that happens in an epoch.
func (w *openingsWorld) step() {
	w.now++
	i := w.weather.IntN(len(w.members))
	switch w.weather.IntN(8) {
	case 0:
		w.members[i].hearing = nil
	case 1, 2:
		w.open()
	default:
		w.ask(i, w.weather.IntN(len(w.members)))
	}
}

// ask has a member ask another, and hear the answer.
func (w *openingsWorld) ask(i, from int) {
	m, of := w.members[i], w.members[from]
	if m.lies || i == from || m.versed == w.epoch {
		return
	}
	if m.hearing == nil {
		m.hearing = &opened.Hearing{Epoch: w.epoch, Seats: w.seats, Before: w.before}
		m.hearing.Told(jurat.MemberIndex(i+1), m.versed)
	}
	versed := w.epoch // as a liar says
	if !of.lies {
		versed = of.versed
		maps.Copy(m.record, of.record)
	}
	m.hearing.Told(jurat.MemberIndex(from+1), versed)
	if m.hearing.Enough(len(w.members)) {
		m.versed = w.epoch
	}
}

// open has a set come up: some of the members open it, unless they know better.
func (w *openingsWorld) open() {
	var set []jurat.Address
	for party := range byte(7) {
		if w.weather.IntN(4) > 0 {
			set = append(set, jurat.Address{party + 1})
		}
	}
	w.sets = append(w.sets, set)
	shares := 0
	for _, m := range w.members {
		if m.lies {
			shares++
		}
	}
	for _, i := range w.weather.Perm(len(w.members)) {
		m := w.members[i]
		if m.lies || shares == jurat.Quorum(len(w.members)) || w.weather.IntN(12) == 0 {
			continue
		}
		if !m.opens(w, set) {
			continue
		}
		m.record[len(w.sets)-1] = true
		shares++
	}
	if shares < jurat.Quorum(len(w.members)) {
		return
	}
	w.Opened++
	for _, other := range w.opened {
		if overlap(set, w.sets[other]) {
			w.fail(0, noOverlap, "epoch %d: %v and %v", w.epoch, set, w.sets[other])
		}
	}
	w.opened = append(w.opened, len(w.sets)-1)
}

// opens is the host's part: what a member does with a set that is fixed.
func (m *opener) opens(w *openingsWorld, set []jurat.Address) bool {
	if m.versed < w.epoch {
		w.Unversed++
		return false
	}
	for other := range m.record {
		if overlap(set, w.sets[other]) {
			w.Refused++
			return false
		}
	}
	return true
}

func overlap(a, b []jurat.Address) bool {
	apart := sum.Apart(a, b)
	return apart > 0 && apart < openingsLeast
}

// calmDown has everybody hear everybody, most of the time: then who can know does.
func (w *openingsWorld) calmDown() {
	if w.weather.IntN(4) == 0 {
		return
	}
	can := w.before > 0 || w.epoch == 1
	for i, m := range w.members {
		can = can && (m.lies || w.epoch == 1 || w.seats[i] == 0 || m.versed+1 >= w.epoch)
	}
	for range 2 {
		for i := range w.members {
			for from := range w.members {
				w.ask(i, from)
			}
		}
	}
	for i, m := range w.members {
		if can && !m.lies && m.versed != w.epoch {
			w.fail(jurat.MemberIndex(i+1), versedAll, "epoch %d", w.epoch)
		}
	}
}

// rotate begins the next epoch: of n = 3f+1 members up to f go, and seldom more, so that
// nobody can be sure of what they opened. As many liars come as go; and four members may
// become seven, of whom two lie.
func (w *openingsWorld) rotate() {
	old, n := slices.Clone(w.members), len(w.members)
	goes := 1 + w.weather.IntN(jurat.Faults(n))
	if w.weather.IntN(10) == 0 {
		goes = n
	}
	shuffle(w.weather, w.members)
	shuffle(w.weather, w.pool)
	var left, come []*opener
	left, w.members = slices.Clone(w.members[:goes]), w.members[goes:]
	for _, gone := range left {
		at := slices.IndexFunc(w.pool, func(o *opener) bool { return o.lies == gone.lies })
		if at < 0 {
			come = append(come, gone) // it stays
			continue
		}
		come = append(come, w.pool[at])
		w.pool = append(slices.Delete(w.pool, at, at+1), gone)
	}
	w.members = append(w.members, come...)
	if n == 4 && w.weather.IntN(3) == 0 {
		for _, lies := range []bool{true, false, false} {
			at := slices.IndexFunc(w.pool, func(o *opener) bool { return o.lies == lies })
			w.members, w.pool = append(w.members, w.pool[at]), slices.Delete(w.pool, at, at+1)
		}
	}
	shuffle(w.weather, w.members)
	w.epoch++
	w.seats, w.before = make([]jurat.MemberIndex, len(w.members)), 0
	stay := 0
	for i, m := range w.members {
		m.hearing = nil
		w.seats[i] = jurat.MemberIndex(slices.Index(old, m) + 1)
		if w.seats[i] != 0 {
			stay++
		}
	}
	if stay >= jurat.Quorum(n) {
		w.before = n
	}
}

package request

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/outcome"
)

// world is a committee whose pools exchange opinions over rounds of a network
// that loses things. The last f members are the adversary's.
type world struct {
	t       *testing.T
	rng     *rand.Rand
	c       *jurat.Committee
	pools   []*Pool // by member; of the adversary's, what it knows
	round   jurat.Round
	now     jurat.Time
	lost    float64 // share of frames and of reports that do not arrive
	down    jurat.MemberIndex
	sworn   map[jurat.Hash][]byte // responses by request, as any honest member holds them
	order   []jurat.Hash          // in which they were sworn
	honest  int
	meddle  func(m jurat.MemberIndex, leaves []jurat.Leaf) []jurat.Leaf // what the adversary's members name; nil names nothing
	observe int                                                         // one-offs of the last round's first observer
}

func newWorld(t *testing.T, n int, seed uint64) *world {
	w := &world{t: t, rng: rand.New(rand.NewPCG(seed, 1)), now: 1_000_000, honest: n - (n-1)/3, sworn: map[jurat.Hash][]byte{},
		c: &jurat.Committee{ID: jurat.Hash{1}, Epoch: 1, Members: make([]jurat.Member, n), Threshold: jurat.Quorum(n)}}
	for m := range n {
		w.pools = append(w.pools, NewPool(n, jurat.MemberIndex(m+1)))
	}
	return w
}

func (w *world) chance(share float64) bool { return w.rng.Float64() < share }

// ask puts a request before everyone; say is each member's opinion.
func (w *world) ask(a Asked, say func(m jurat.MemberIndex) []byte) {
	for i, p := range w.pools {
		if err := p.Add(a); err != nil {
			w.t.Fatal(err)
		}
		if body := say(jurat.MemberIndex(i + 1)); body != nil {
			p.Opine(a.ID, body)
		}
	}
}

// step is one round: all observe, some are heard, most see the report.
func (w *world) step() {
	w.round++
	w.now += 1000
	var observations []*jurat.Observation
	for i, p := range w.pools {
		m := jurat.MemberIndex(i + 1)
		if m == w.down {
			continue
		}
		leaves, say := p.Name(w.now, jurat.MaxOneOffs-1)
		if i >= w.honest {
			if w.meddle == nil {
				continue
			}
			leaves = w.meddle(m, leaves)
		} else {
			w.tell(m, say)
		}
		slices.SortFunc(leaves, jurat.CompareSubjects)
		o := &jurat.Observation{Committee: w.c.ID, Epoch: 1, Round: w.round, Member: m, Time: w.now, OneOffs: leaves, Seen: make([]byte, (w.c.N()+7)/8)}
		observations = append(observations, o)
		w.observe = len(observations[0].OneOffs)
	}
	for len(observations) > jurat.Quorum(w.c.N()) && w.chance(w.lost) {
		at := w.rng.IntN(len(observations))
		observations = slices.Delete(observations, at, at+1)
	}
	out, err := outcome.Of(w.c, observations)
	if err != nil {
		w.t.Fatal(err)
	}
	w.learn(out, observations)
	w.pull()
}

// tell sends a member's opinions to the others.
func (w *world) tell(from jurat.MemberIndex, say []Said) {
	for i, p := range w.pools {
		for _, s := range say {
			if jurat.MemberIndex(i+1) != from && !w.chance(w.lost) && !p.Hear(from, s.ID, s.Body) {
				w.t.Fatalf("member %d refuses member %d's %x", i+1, from, s.Body)
			}
		}
	}
}

// learn shows the report to the members, but not to all what it came from. Who
// signed it did see that, so at least f+1 honest ones do.
func (w *world) learn(out *outcome.Outcome, observations []*jurat.Observation) {
	missing := (w.c.N() - 1) / 3
	for i, p := range w.pools {
		if i < w.honest && missing > 0 && w.chance(w.lost) || jurat.MemberIndex(i+1) == w.down {
			missing--
			continue
		}
		for _, s := range p.Swear(&out.Report, observations, out.Leaves) {
			if i >= w.honest {
				continue
			}
			if before, ok := w.sworn[s.ID]; ok && !bytes.Equal(before, s.Body) {
				w.t.Errorf("request %x was answered twice: %x and %x", s.ID[:4], before, s.Body)
			} else if !ok {
				w.order = append(w.order, s.ID)
			}
			w.sworn[s.ID] = s.Body
		}
	}
}

// pull has everyone ask everyone for what it lacks. The adversary gives nothing.
func (w *world) pull() {
	for i, p := range w.pools {
		for _, want := range p.Wanted(1000) {
			for k, other := range w.pools[:w.honest] {
				if k == i || w.chance(w.lost) {
					continue
				}
				if body := other.Find(want); body != nil {
					p.Found(want.ID, body)
				}
			}
		}
	}
}

func id(k int) jurat.Hash { return jurat.Keccak(fmt.Append(nil, k)) }

func asked(k int) Asked {
	return Asked{ID: id(k), Deadline: 1_000_000, Block: uint64(k / 10), Index: uint(k % 10), Shape: mixed}
}

var mixed = Shape{Number, Bytes}

// honestly is what honest member m says of request k.
func honestly(k int, m jurat.MemberIndex) []byte {
	return ans(mixed, num(int64(1000*k)+int64(m)), fmt.Append(nil, "answer ", k))
}

// check that request k has an honest answer.
func (w *world) check(k int) {
	w.t.Helper()
	status, result, err := ParseBody(w.sworn[id(k)])
	if err != nil || status != Answered {
		w.t.Errorf("request %d: %s, %v", k, status, err)
		return
	}
	values, ok := mixed.split(result)
	if !ok || string(values[1]) != fmt.Sprint("answer ", k) {
		w.t.Errorf("request %d: %q", k, values)
		return
	}
	low, high := num(int64(1000*k)+1), num(int64(1000*k)+int64(w.honest))
	if bytes.Compare(values[0], low) < 0 || bytes.Compare(values[0], high) > 0 {
		w.t.Errorf("request %d: a liar moved the number to %x", k, values[0])
	}
}

func TestGoodCaseTakesTwoRounds(t *testing.T) {
	w := newWorld(t, 4, 1)
	w.ask(asked(1), func(m jurat.MemberIndex) []byte { return honestly(1, min(m, 3)) })
	w.meddle = func(_ jurat.MemberIndex, leaves []jurat.Leaf) []jurat.Leaf { return leaves }
	w.tell(4, []Said{{id(1), honestly(1, 3)}})
	w.step()
	w.step()
	w.check(1)
	if w.pools[0].Open() != 0 {
		t.Error("it is still open")
	}
	if leaves, _ := w.pools[0].Name(w.now, 255); len(leaves) > 0 {
		t.Errorf("still names %v", leaves)
	}
}

// Whatever the adversary does and the network loses, every request gets an honest
// answer in a few dozen rounds, and only one.
func TestMembersConverge(t *testing.T) {
	for _, n := range []int{4, 7} {
		for seed := range uint64(60) {
			t.Run(fmt.Sprintf("n=%d/seed=%d", n, seed), func(t *testing.T) {
				w := newWorld(t, n, seed)
				w.lost = w.rng.Float64() * 0.4
				const count = 20
				for k := range count {
					w.ask(asked(k), func(m jurat.MemberIndex) []byte {
						if int(m) > w.honest {
							return nil
						}
						return honestly(k, m)
					})
				}
				if seed%4 != 0 {
					w.meddle = w.liar(count, seed%4)
				}
				for range 150 {
					w.step()
				}
				for k := range count {
					w.check(k)
				}
				if t.Failed() {
					t.Logf("lost %.2f", w.lost)
				}
			})
		}
	}
}

// liar is an adversary whose members lie about numbers and texts, show their
// lies to some members only, change them at some pace, and name responses that
// nobody made.
func (w *world) liar(count int, pace uint64) func(jurat.MemberIndex, []jurat.Leaf) []jurat.Leaf {
	return func(m jurat.MemberIndex, _ []jurat.Leaf) (leaves []jurat.Leaf) {
		for k := range count {
			body := ans(mixed, num(int64(w.rng.IntN(2)*1_000_000_000)+int64(uint64(w.round)/pace)), fmt.Append(nil, "answer ", k+w.rng.IntN(2)))
			leaves = append(leaves, jurat.Leaf{Kind: jurat.KindOpinion, Subject: id(k), Payload: jurat.Keccak(body)})
			for _, p := range w.pools[:w.honest] {
				if w.chance(0.5) {
					p.Hear(m, id(k), body)
				}
			}
			leaves = append(leaves, jurat.Leaf{Kind: jurat.KindResponse, Subject: id(k), Payload: jurat.Keccak(body)})
		}
		return leaves
	}
}

// Five hundred open requests are answered in the order of arrival, as many a round
// as an observation has room for.
func TestFiveHundredInOrder(t *testing.T) {
	w := newWorld(t, 4, 7)
	const count = 500
	for k := range count {
		w.ask(asked(k), func(m jurat.MemberIndex) []byte { return honestly(k, m) })
	}
	w.down = 4
	for len(w.sworn) < count {
		w.step()
		if w.observe > jurat.MaxOneOffs-1 {
			t.Fatalf("%d one-offs", w.observe)
		}
		if w.round > 20 {
			t.Fatalf("%d of %d after %d rounds", len(w.sworn), count, w.round)
		}
	}
	for k := range count {
		w.check(k)
		if w.order[k] != id(k) {
			t.Fatalf("place %d was not taken by request %d", k, k)
		}
	}
}

// A job that nobody knows is refused, and one that few do not know is answered.
func TestUnknownJob(t *testing.T) {
	for _, c := range []struct {
		strangers int
		want      Status
	}{{4, Refused}, {2, Refused}, {1, Answered}} {
		w := newWorld(t, 4, 5)
		w.honest = 4
		for i, p := range w.pools {
			a := asked(1)
			body := honestly(1, jurat.MemberIndex(i+1))
			if i < c.strangers {
				a.Shape, body = nil, Body(Refused, nil)
			}
			if err := p.Add(a); err != nil {
				t.Fatal(err)
			}
			p.Opine(a.ID, body)
		}
		for range 4 {
			w.step()
		}
		if status, _, err := ParseBody(w.sworn[id(1)]); err != nil || status != c.want {
			t.Errorf("%d do not know the job: %s, %v; want %s", c.strangers, status, err, c.want)
		}
	}
}

// Requests on which the members cannot agree let the others go first in time.
func TestStuckRequestsLetOthersPass(t *testing.T) {
	w := newWorld(t, 4, 3)
	const stuck = 300
	for k := range stuck { // a text that each member has its own of, and one member is missing
		w.ask(asked(k), func(m jurat.MemberIndex) []byte { return honestly(k+int(m)/3, 1) })
	}
	w.down = 4
	w.ask(asked(stuck), func(m jurat.MemberIndex) []byte { return honestly(stuck, m) })
	for range 100 {
		w.step()
	}
	w.check(stuck)
	if len(w.sworn) != 1 {
		t.Errorf("%d were answered, want one", len(w.sworn))
	}
	// The last moment: no member is waited for.
	for w.now.Seconds() < 1_000_000-hurry {
		w.now += 500_000_000
		w.now = min(w.now, (1_000_000-hurry)*1000)
	}
	for range 14 {
		w.step()
	}
	for k := range stuck {
		if status, _, err := ParseBody(w.sworn[id(k)]); err != nil || status != NoAgreement {
			t.Fatalf("request %d: %s, %v", k, status, err)
		}
	}
}

func TestNothingIsNamedAfterTheDeadline(t *testing.T) {
	p := NewPool(4, 1)
	if err := p.Add(Asked{ID: id(1), Deadline: 100, Shape: mixed}); err != nil {
		t.Fatal(err)
	}
	p.Opine(id(1), honestly(1, 1))
	if leaves, _ := p.Name(100_999, 255); len(leaves) != 1 {
		t.Errorf("at the deadline: %v", leaves)
	}
	if leaves, _ := p.Name(101_000, 255); len(leaves) != 0 {
		t.Errorf("after it: %v", leaves)
	}
}

func TestPoolIsBounded(t *testing.T) {
	p := NewPool(4, 1)
	for k := range MaxOpen {
		if err := p.Add(asked(k)); err != nil {
			t.Fatal(err)
		}
	}
	if err := p.Add(asked(MaxOpen)); !errors.Is(err, ErrFull) {
		t.Fatalf("error %v, want ErrFull", err)
	}
	if err := p.Add(asked(0)); err != nil {
		t.Errorf("what is there already: %v", err)
	}
	big := Body(Answered, make([]byte, MaxResult))
	for k := range MaxOpen {
		p.Hear(2, id(k), big)
	}
	if p.held[2] > MaxHeld {
		t.Errorf("%d bytes of one member are held", p.held[2])
	}
	for k := range MaxOpen {
		p.Drop(id(k))
	}
	if p.held[2] != 0 || p.Open() != 0 {
		t.Errorf("%d bytes of %d requests are left", p.held[2], p.Open())
	}
	if p.Hear(2, id(1), []byte{9}) {
		t.Error("garbage was taken")
	}
}

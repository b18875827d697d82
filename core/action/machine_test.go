package action_test

import (
	"slices"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/action"
	"github.com/jurat-network/jurat/core/request"
)

// at is a moment in the first second of a window of terms, and its attempt.
const (
	attempt = 90_000_010
	at      = jurat.Time(attempt)*20_000 + 500
)

// everyoneAble is a report that shows all members to be able.
func everyoneAble(round jurat.Round) action.Heard {
	h := action.Heard{Round: round, Opinions: make([]action.Opinion, terms.Members)}
	for i := range h.Opinions {
		h.Opinions[i].Able = true
	}
	return h
}

func names(r action.Ready, kind jurat.Kind) bool {
	return slices.ContainsFunc(r.Name, func(l jurat.Leaf) bool { return l.Kind == kind })
}

func member(m jurat.MemberIndex) action.Config {
	c := action.Config{Terms: terms, Self: m, Able: true}
	c.Deadline = uint64(at/1000) + 600
	return c
}

// What is durable comes with what follows from it: the intent with the promise,
// the act with its record; and none is repeated after a restart.
func TestDurableFirst(t *testing.T) {
	c := member(terms.Actor(attempt))
	m := action.New(c, action.State{})
	if r := m.Step(at, action.Tick{}); r.Persist != nil || names(r, jurat.KindIntent) || !names(r, jurat.KindOpinion) {
		t.Fatalf("before anybody is known to be able: %+v", r)
	}
	r := m.Step(at, everyoneAble(1))
	if r.Persist == nil || r.Persist.First != attempt || !names(r, jurat.KindIntent) {
		t.Fatalf("the intent is named without the promise: %+v", r)
	}
	intent := c.Intent(attempt)
	r = m.Step(at+2000, action.Sworn{Leaf: intent.Leaf()})
	if r.Act == nil || *r.Act != intent || r.Persist == nil || r.Persist.Began != attempt {
		t.Fatalf("the act begins without a record: %+v", r)
	}
	saved := *r.Persist
	if r = m.Step(at+2001, action.Sworn{Leaf: intent.Leaf()}); r.Act != nil {
		t.Fatalf("it acts again: %+v", r)
	}
	m = action.New(c, saved)
	r = m.Step(at+3000, action.Sworn{Leaf: intent.Leaf()})
	if r.Act != nil || r.Opinion.Claim.Attempt != attempt || r.Opinion.Claim.Verdict != action.Uncertain {
		t.Errorf("after a restart in the act: %+v", r)
	}
	// Nobody takes over: no key is honoured.
	for later := at; later < at+5*20_000; later += 1000 {
		r := m.Step(later, everyoneAble(jurat.Round(later)))
		for _, l := range r.Name {
			if got, ok := c.AttemptOf(l, later); ok && got != attempt {
				t.Fatalf("another intent is named: attempt %d", got)
			}
		}
	}
}

// Members of a later epoch attempt nothing of what was asked before it began: they
// cannot know what was sworn. They swear what 2f+1 see, and else that nobody knows.
func TestInherited(t *testing.T) {
	c := member(1)
	c.Inherited, c.Visible = true, true
	m := action.New(c, action.State{})
	for now := at; now < jurat.Time(c.Deadline)*1000-10_000; now += 1000 {
		r := m.Step(now, everyoneAble(jurat.Round(now)))
		if names(r, jurat.KindIntent) || names(r, jurat.KindResponse) || !r.Look {
			t.Fatalf("%d s before the deadline: %+v", c.Deadline-uint64(now/1000), r)
		}
	}
	seen := everyoneAble(1 << 62)
	for i := range 3 {
		seen.Opinions[i].Look = action.Look{Sight: action.Seen, Detail: []byte("p1")}
	}
	if r := m.Step(jurat.Time(c.Deadline)*1000-11_000, seen); r.Outcome == nil || !r.Outcome.Verified || string(r.Outcome.Detail) != "p1" {
		t.Errorf("what three see: %+v", r.Outcome)
	}
	if r := m.Step(jurat.Time(c.Deadline)*1000-9_000, action.Tick{}); r.Outcome == nil || r.Outcome.Status != request.Unknown {
		t.Errorf("in the end: %+v", r.Outcome)
	}
}

// An intent is begun early in its window or not at all, and only of an actor that
// is able: else it would be promised for nothing.
func TestIntentNotBegun(t *testing.T) {
	late := at + 20_000 - 5_000 - 5_000 // a quarter of the window and the timeout before its end
	c := member(1)
	if r := action.New(c, action.State{}).Step(late, everyoneAble(1)); names(r, jurat.KindIntent) || r.Persist != nil {
		t.Errorf("late in the window: %+v", r)
	}
	unable := everyoneAble(1)
	unable.Opinions[terms.Actor(attempt)-1].Able = false
	if r := action.New(c, action.State{}).Step(at, unable); names(r, jurat.KindIntent) || r.Persist != nil {
		t.Errorf("of an actor that is not able: %+v", r)
	}
	if r := action.New(c, action.State{}).Step(at, everyoneAble(1)); !names(r, jurat.KindIntent) {
		t.Errorf("early in the window: %+v", r)
	}
}

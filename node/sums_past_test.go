package node

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/request"
)

// asks has members ask for what was opened before, and take in the answers.
func (w *tellers) asks(members ...int) {
	w.t.Helper()
	for _, i := range members {
		s := w.members[i]
		s.past.told = 0
		for range 3 {
			if err := s.learn(w.t.Context()); err != nil {
				w.t.Fatal(err)
			}
		}
	}
}

// A member that joins opens nothing before 2f+1 members of the epoch before have told it what
// they opened, and then nothing that overlaps with that. What is told without a proof counts
// for nothing, and its teller not as one that has answered.
func TestWhoJoinsLearnsWhatWasOpened(t *testing.T) {
	closes := now().Seconds() - 60
	w := newTellers(t, closes)
	for i, s := range w.members {
		x := w.meet(i)
		for party, value := range []uint64{1, 0, 1} {
			if _, err := s.give(x, w.gives(x, party, value), true); err != nil {
				t.Fatal(err)
			}
		}
	}
	w.yes(w.until(0, 1, 2, 3), 2, 3)
	first := w.asked.id

	for i := range w.members {
		if i == 3 {
			w.dirs[i] = t.TempDir() // who joins has nothing
		}
		w.begin(i, 2, 1)
	}
	w.ask(1, w.asked.params, closes)
	clear(w.given)
	for i, s := range w.members {
		x := w.meet(i)
		for party := range 4 {
			if _, err := s.give(x, w.gives(x, party, 1), true); err != nil {
				t.Fatal(err)
			}
		}
	}
	joins := w.members[3]
	waits := func(why string) {
		t.Helper()
		for range 4 {
			w.round()
		}
		body, problem := joins.answer(w.asked)
		if body != nil || joins.past.versed.Load() || !strings.Contains(problem, "opened before its epoch") {
			t.Errorf("%s: %x, %q", why, body, problem)
		}
	}
	third := func(tells func(*recall) *recall) {
		w.forge = func(from jurat.MemberIndex, frame []byte) []byte {
			var word sumWord
			if from != 3 || json.Unmarshal(frame[1:], &word) != nil || word.Recall == nil || word.Recall.Asks {
				return frame
			}
			if word.Recall = tells(word.Recall); word.Recall == nil {
				return nil
			}
			body, err := json.Marshal(&word)
			if err != nil {
				t.Error(err)
			}
			return append([]byte{sumFrame}, body...)
		}
		w.asks(3)
	}
	waits("nobody was asked")
	third(func(*recall) *recall { return nil })
	waits("two of three have answered")
	third(func(r *recall) *recall {
		for i, c := range r.Claims {
			r.Claims[i] = json.RawMessage(strings.Replace(string(c), `"least":3`, `"least":4`, 1))
		}
		return r
	})
	waits("the third proves nothing")
	if w.fined[3] != 1 {
		t.Errorf("fined %v", w.fined)
	}
	third(func(r *recall) *recall { return r })
	if !joins.past.versed.Load() {
		t.Fatal("three members of the epoch before have answered, and it waits")
	}
	w.asks(0, 1, 2)
	for i, s := range w.members {
		for range 20 {
			w.round()
		}
		body, problem := s.answer(w.asked)
		if status, _, err := request.ParseBody(body); err != nil || status != request.Halted || !strings.Contains(problem, first.String()) {
			t.Errorf("member %d says %s, %q (%v)", i+1, status, problem, err)
		}
	}
	if list, err := joins.store.Openings(w.job.Hash(), 0); err != nil || len(list) != 1 || list[0].Request != first {
		t.Errorf("it has on record %v (%v)", list, err)
	}

	// One that asks when nobody of the epoch before answers learns it of f+1 that have.
	w.dirs[2] = t.TempDir()
	w.begin(2, 2, 1)
	w.forge = func(from jurat.MemberIndex, frame []byte) []byte {
		if from == 1 {
			return nil
		}
		return frame
	}
	w.asks(2)
	if !w.members[2].past.versed.Load() {
		t.Error("two members that know all have told it, and it waits")
	}
}

// A sum outlives the members that were asked where it closes well after the next epoch began,
// with what was given, which the next members pass on to the one that joins. One that the
// members before may have begun to settle is halted.
func TestTheNextEpochGoesOnWithASum(t *testing.T) {
	w := newTellers(t, now().Seconds()+600)
	for i, s := range w.members {
		x := w.meet(i)
		if _, err := s.give(x, w.gives(x, i, 1), false); err != nil {
			t.Fatal(err)
		}
	}
	w.tell()
	w.asked.since = now().Seconds()
	w.dirs[3] = t.TempDir() // who joins has nothing
	for i := range w.members {
		w.begin(i, 2, 1)
		w.meet(i)
	}
	w.tell()
	for i, s := range w.members {
		if x := s.open[w.asked.id]; len(x.first) != 4 || x.machine.Closed() {
			t.Errorf("member %d has %d contributions of 4", i+1, len(x.first))
		}
	}
	w.begin(0, 2, 1) // it restarts in that epoch
	if x := w.meet(0); len(x.first) != 4 {
		t.Errorf("after a restart it has %d contributions of 4", len(x.first))
	}

	halts := func(name string) {
		t.Helper()
		for i, s := range w.members {
			body, problem := s.answer(w.asked)
			if status, _, err := request.ParseBody(body); err != nil || status != request.Halted || !strings.Contains(problem, "members changed") {
				t.Errorf("%s: member %d says %s, %q (%v)", name, i+1, status, problem, err)
			}
		}
	}
	next := func(epoch, generation uint32) {
		for i := range w.members {
			w.begin(i, epoch, generation)
		}
	}
	next(3, 3)
	halts("a key was made anew")
	next(4, 1)
	w.asked.since = now().Seconds() + 600 - takenOver + 5
	halts("it closes as the epoch begins")

	w = newTellers(t, now().Seconds()-60)
	for i, s := range w.members {
		x := w.meet(i)
		s.close(x)
		if err := s.persist(x); err != nil {
			t.Fatal(err)
		}
	}
	next(2, 1)
	w.asked.since = now().Seconds() - 600 // as a chain would say whose clock is far off
	halts("its members have said already what they were given")
}

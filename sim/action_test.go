package sim

import (
	"flag"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/action"
	"github.com/jurat-network/jurat/core/request"
)

var (
	actionCount = flag.Int("sim.actions", 800, "how many seeds TestActionSeeds runs")
	actionTrace = flag.Uint64("sim.action", 0, "print the transcript of this seed of an action")
)

// TestActionSeeds runs one seed after another.
func TestActionSeeds(t *testing.T) {
	if *actionTrace != 0 {
		if _, err := RunAction(*actionTrace, func(line string) { fmt.Println(line) }); err != nil {
			t.Fatal(err)
		}
		return
	}
	came := map[string]int{}
	for seed := range uint64(*actionCount) {
		r, err := RunAction(seed, nil)
		if err != nil {
			t.Fatalf("%s\n%v", r.Plan.String(), err)
		}
		o := &r.Outcome
		came[strings.TrimSpace(fmt.Sprintf("%d %s %s", o.Status, o.Verdict, o.Label()))]++
		if r.Outcomes > 1 {
			came["of these with a second outcome"]++
		}
	}
	for _, k := range slices.Sorted(maps.Keys(came)) {
		t.Logf("%6d %s", came[k], k)
	}
	for _, want := range []string{"1 did verified", "1 did single-witness", "1 refused single-witness", "5 idle", "6 idle"} {
		if *actionCount >= 200 && came[want] == 0 {
			t.Errorf("no run ended as %q: the simulation does not get there", want)
		}
	}
}

// TestActionRepeats: the same seed gives the same run.
func TestActionRepeats(t *testing.T) {
	for seed := range uint64(40) {
		a, _ := RunAction(seed, nil)
		b, _ := RunAction(seed, nil)
		if a.Fingerprint != b.Fingerprint {
			t.Fatalf("seed %d ran in two ways", seed)
		}
	}
}

// calmAction is a plan in which nothing goes wrong.
func calmAction(honoured, visible bool) ActionPlan {
	p := ActionPlan{Seed: 7, Members: 4, Window: 10, Timeout: 3, Deadline: 120_000, Honoured: honoured, Visible: visible}
	p.Seen, p.Skew = make([]jurat.Time, 4), make([]int64, 4)
	return p
}

func mustRun(t *testing.T, p ActionPlan) *ActionResult {
	t.Helper()
	var lines []string
	r, err := runAction(p, func(line string) { lines = append(lines, line) })
	if err != nil {
		t.Fatalf("%v\n%s", err, strings.Join(lines, "\n"))
	}
	t.Logf("\n%s", strings.Join(lines, "\n"))
	return r
}

// TestActionDone: where nothing goes wrong it is done, once, and verified where
// the others can see it.
func TestActionDone(t *testing.T) {
	for _, honoured := range []bool{false, true} {
		for _, visible := range []bool{false, true} {
			r := mustRun(t, calmAction(honoured, visible))
			if r.Outcome.Status != request.Answered || r.Outcome.Verdict != action.Did || r.Outcome.Verified != visible || r.Effects != 1 || r.Acts != 1 || r.Intents != 1 {
				t.Errorf("honoured %t, visible %t: %+v", honoured, visible, r)
			}
		}
	}
}

// TestActorDies between its intent and its act: another does it where the far end
// honours the key; where it does not, that nobody knows is sworn.
func TestActorDies(t *testing.T) {
	for _, honoured := range []bool{false, true} {
		p := calmAction(honoured, false)
		first := firstActor(t, p)
		p.Crashes = []ActionCrash{{Member: first, At: 0, Down: never / 2, Fuse: 3}}
		r := mustRun(t, p)
		want, effects := action.Outcome{Status: request.Unknown}, 0
		if honoured {
			want, effects = action.Outcome{Status: request.Answered, Verdict: action.Did, Detail: []byte("answer")}, 1
		}
		if fmt.Sprint(r.Outcome) != fmt.Sprint(want) || r.Effects != effects || (r.Intents > 1) != honoured {
			t.Errorf("honoured %t: %+v, want %+v", honoured, r, want)
		}
	}
}

// TestAbsentActor: a member that is down before anything begins has no turn: no
// intent names it, and so another acts although no key is honoured.
func TestAbsentActor(t *testing.T) {
	p := calmAction(false, false)
	p.Seen[firstActor(t, p)-1] = never / 2
	if r := mustRun(t, p); r.Outcome.Verdict != action.Did || r.Acts != 1 || r.Intents != 1 {
		t.Errorf("%+v", r)
	}
}

// TestNobodyAble: what no operator allows is not attempted, and that is known.
func TestNobodyAble(t *testing.T) {
	p := calmAction(true, true)
	for m := range p.Members {
		p.Unable = append(p.Unable, jurat.MemberIndex(m+1))
	}
	if r := mustRun(t, p); r.Outcome.Status != request.Refused || r.Intents != 0 {
		t.Errorf("%+v", r)
	}
}

// firstActor is who acts where nothing goes wrong.
func firstActor(t *testing.T, p ActionPlan) jurat.MemberIndex {
	t.Helper()
	d := newDeed(p, nil)
	r, err := runAction(p, nil)
	if err != nil || r.Acts != 1 {
		t.Fatalf("%+v, %v", r, err)
	}
	for a := uint64(epochStart/1000) / uint64(p.Window); ; a++ {
		if jurat.Time((a+1)*uint64(p.Window)*1000) >= epochStart+jurat.Time(p.Timeout)*1000+2000 {
			return d.terms.Actor(a)
		}
	}
}

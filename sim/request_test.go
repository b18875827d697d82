package sim

import (
	"flag"
	"fmt"
	"maps"
	"slices"
	"testing"
)

var (
	requestCount = flag.Int("sim.requests", 800, "how many seeds TestRequestSeeds runs")
	requestTrace = flag.Uint64("sim.request", 0, "print the transcript of this seed of requests")
)

// TestRequestSeeds runs one seed after another.
func TestRequestSeeds(t *testing.T) {
	if *requestTrace != 0 {
		if _, err := RunRequests(*requestTrace, func(line string) { fmt.Println(line) }); err != nil {
			t.Fatal(err)
		}
		return
	}
	came := map[string]int{}
	for seed := range uint64(*requestCount) {
		r, err := RunRequests(seed, nil)
		if err != nil {
			t.Fatalf("%s\n%v", r.Plan.String(), err)
		}
		for status, n := range r.Statuses {
			came[status] += n
		}
		came["of these with a second response"] += r.Again
		came["brought back by a reorganisation, and answered"] += r.Returned
		came["sworn by an epoch as the one before had"] += r.Kept
		came["delivered after a rotation as they were sworn before"] += r.Carried
	}
	for _, k := range slices.Sorted(maps.Keys(came)) {
		t.Logf("%6d %s", came[k], k)
	}
	for _, want := range []string{"answered", "no-agreement", "source-down", "none", "brought back by a reorganisation, and answered",
		"sworn by an epoch as the one before had", "delivered after a rotation as they were sworn before"} {
		if *requestCount >= 200 && came[want] == 0 {
			t.Errorf("none was %q: the simulation does not get there", want)
		}
	}
}

// TestRequestsRepeat: the same seed gives the same run.
func TestRequestsRepeat(t *testing.T) {
	for seed := range uint64(40) {
		a, _ := RunRequests(seed, nil)
		b, _ := RunRequests(seed, nil)
		if a.Fingerprint != b.Fingerprint {
			t.Fatalf("seed %d ran in two ways", seed)
		}
	}
}

// plantedRequestBugs are mistakes in core/request that the simulator must notice.
var plantedRequestBugs = []bug{
	{"one answer is enough for a text", []edit{
		{"core/request/agree.go", "	value, count := most(column)\n	if count >= v.quorum {\n", "	value, count := most(column)\n	if count >= 1 {\n"},
	}, []string{honestText}, ""},
	{"the highest number is taken", []edit{
		{"core/request/agree.go", "	return column[(len(column)-1)/2]\n", "	return column[len(column)-1]\n"},
	}, []string{honestNumber}, ""},
	{"a set has what anybody names", []edit{
		{"core/request/agree.go", "		if c >= v.quorum {\n", "		if c >= 1 {\n"},
	}, []string{honestSet}, ""},
	{"a set waits for nobody", []edit{
		{"core/request/agree.go", "		} else if c+v.absent >= v.quorum {\n			return nil, v.short(c)\n		}\n", "		}\n"},
	}, []string{honestSet}, ""},
	{"one failure fails all", []edit{
		{"core/request/agree.go", "named >= faults+1 {\n", "named >= min(faults, 1) {\n"},
		{"core/request/agree.go", "	if len(answers) >= quorum {\n", "	if _, named := mostNamed(failures); len(answers) >= quorum && named == 0 {\n"},
	}, []string{honestFailure}, ""},
	{"nothing ends what the members cannot agree on", []edit{
		{"core/request/pool.go", "e.at.Seconds()+hurry >= e.Deadline)", "false)"},
	}, []string{alwaysAnswered}, ""},
	{"what was undone goes on", []edit{
		{"core/request/pool.go", "	p.release(e)\n	delete(p.open, id)\n", "	p.release(e)\n"},
	}, []string{soundOpinions, stillAsked}, ""},
	{"a question's id forgets its data", []edit{
		{"core/request/request.go", "	params := jurat.Keccak(r.Params)\n", "	params := jurat.Keccak(nil)\n"},
	}, []string{ownAnswer}, ""},
	{"a question's id forgets its deadline", []edit{
		{"core/request/request.go", "	number(7, r.Deadline)\n", ""},
	}, []string{ownAnswer}, ""},
	{"a question's id forgets what is paid", []edit{
		{"core/request/request.go", "		right(11, p[max(0, len(p)-32):])\n", "		_ = p\n"},
	}, []string{ownAnswer}, ""},
	{"an epoch answers anew what the one before has sworn", []edit{
		{"core/request/pool.go", "		e.legacy = body\n", "		e.Opine(body)\n"},
		{"core/request/pool.go", "// release gives up", "func (e *entry) Opine(body []byte) { e.own, e.sent = body, repeats }\n\n// release gives up"},
	}, []string{keptWord, brought}, ""},
	{"what is inherited is not named", []edit{
		{"core/request/pool.go", "	if e.legacy != nil {\n		return e.legacy\n	}\n", ""},
	}, []string{keptWord, brought, alwaysAnswered}, ""},
	{"the deadline is nobody's", []edit{
		{"core/request/pool.go", "		if now.Seconds() > e.Deadline {\n			continue\n		}\n", ""},
	}, []string{swornInTime}, ""},
}

func TestPlantedRequestBugs(t *testing.T) {
	mustNotice(t, plantedRequestBugs, "-test.run=^TestRequestSeeds$", "-sim.requests=4000")
}

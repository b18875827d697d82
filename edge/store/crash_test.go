package store

import (
	"bufio"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/jurat-network/jurat/core/round"
)

// victimDir names the environment variable that makes the test binary a victim.
const victimDir = "JURAT_STORE_VICTIM"

// victim persists rounds in the folder, one after another, and prints the
// number of each once Persist has returned. It ends by being killed.
func victim(dir string) {
	fail := func(err error) {
		if err != nil {
			fmt.Println("error:", err)
			os.Exit(1)
		}
	}
	s := newSample(new(testing.T), "victim", 4, 3)
	st, err := Open(Config{Dir: dir})
	fail(err)
	fail(st.Serve(s.net.Committee))
	saved, err := st.Saved()
	fail(err)
	for i := indexAfter(saved); ; i++ {
		p := s.proposal(i)
		// As a member does: the answer, then what it swears, then the report.
		all := records(p)
		fail(st.Persist(all[:1]))
		fail(st.Persist(all[1:3]))
		fail(st.Persist(all[3:]))
		fmt.Println(i)
		if i%7 == 0 {
			fail(st.Deliver(p.Report.Round))
			fail(st.Prune(timeOf(i) + EvidenceShort - 50_000))
		}
	}
}

// indexAfter is the round to go on with.
func indexAfter(saved round.Saved) int {
	for i := 0; ; i++ {
		if roundOf(i) > saved.Answered {
			return i
		}
	}
}

func TestKilledAtAnyMoment(t *testing.T) {
	dir := t.TempDir()
	s := newSample(t, "victim", 4, 3)
	kills := 40
	if testing.Short() {
		kills = 8
	}
	random := rand.New(rand.NewPCG(1, 2))
	var acknowledged []int
	for k := range kills {
		more, err := runVictim(dir, random)
		if err != nil {
			t.Fatalf("victim %d: %v", k, err)
		}
		acknowledged = append(acknowledged, more...)
		checkSurvivor(t, s, dir, acknowledged)
	}
	t.Logf("%d acknowledged rounds survived %d kills", len(acknowledged), kills)
	if len(acknowledged) < kills {
		t.Errorf("only %d rounds were acknowledged: the kills came too early to mean anything", len(acknowledged))
	}
}

// runVictim starts a victim, kills it at a random moment of its work, and
// returns the rounds that it acknowledged.
func runVictim(dir string, random *rand.Rand) (acknowledged []int, err error) {
	cmd := exec.Command(os.Args[0], "-test.run=^$")
	cmd.Env = append(os.Environ(), victimDir+"="+dir)
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	defer cmd.Wait()
	defer cmd.Process.Kill()
	lines := bufio.NewReader(out)
	for after := 1 + random.IntN(20); ; after-- {
		if after == 0 {
			time.AfterFunc(time.Duration(random.IntN(3_000_000)), func() { cmd.Process.Kill() })
		}
		line, err := lines.ReadString('\n')
		if err == io.EOF {
			return acknowledged, nil
		}
		i, err := strconv.Atoi(strings.TrimSpace(line))
		if err != nil {
			return nil, fmt.Errorf("it said %q", line)
		}
		acknowledged = append(acknowledged, i)
	}
}

// checkSurvivor opens what a victim left and holds it to what was acknowledged.
func checkSurvivor(t *testing.T, s *sample, dir string, acknowledged []int) {
	t.Helper()
	st, err := Open(Config{Dir: dir})
	if err != nil {
		t.Fatalf("reopen: %v", err)
	}
	defer st.Close()
	saved, err := st.Saved()
	if err != nil {
		t.Fatal(err)
	}
	if len(acknowledged) == 0 {
		return
	}
	last := acknowledged[len(acknowledged)-1]
	if saved.Answered < roundOf(last) || saved.Swore.Round < roundOf(last) || saved.Newest == nil || saved.Newest.Round < roundOf(last) {
		t.Fatalf("round %s was acknowledged; the store remembers %+v", roundOf(last), saved)
	}
	// A watermark never stands without the evidence that was written with it.
	p, _, err := st.Proposal(saved.Swore.Round)
	if err != nil || p.Propose.Digest != saved.Swore.Digest {
		t.Fatalf("sworn %s without its evidence: %v", saved.Swore.Round, err)
	}
	for _, i := range acknowledged[max(0, len(acknowledged)-20):] {
		got, err := st.Sworn(roundOf(i))
		if err != nil || got.Proposal == nil || got.Proposal.Propose.Digest != s.proposal(i).Propose.Digest {
			t.Fatalf("round %s of %s: %v", roundOf(i), roundOf(last), err)
		}
	}
	var verdict string
	if err := st.read.QueryRow("PRAGMA integrity_check").Scan(&verdict); err != nil || verdict != "ok" {
		t.Fatalf("integrity: %s, %v", verdict, err)
	}
}

// TestPowerCutAtEveryWrite cuts the log off at many places, as a disk does that
// was writing when the power went: the store must open and be as it was after
// some write, with the marks and the evidence of one moment.
func TestPowerCutAtEveryWrite(t *testing.T) {
	s := newSample(t, "power", 4, 3)
	dir := t.TempDir()
	st := s.open(dir)
	const rounds = 12
	for i := range rounds {
		s.swear(st, i)
	}
	base, err := os.ReadFile(filepath.Join(dir, fileName))
	if err != nil {
		t.Fatal(err)
	}
	log, err := os.ReadFile(filepath.Join(dir, fileName+"-wal"))
	if err != nil {
		t.Fatal(err)
	}
	random := rand.New(rand.NewPCG(3, 4))
	seen := map[int]bool{}
	for range 150 {
		cut := random.IntN(len(log) + 1)
		torn := append([]byte(nil), log[:cut]...)
		for k := max(0, cut-random.IntN(512)); k < cut; k++ { // the last sector is garbage
			torn[k] = byte(random.Uint32())
		}
		copied := t.TempDir()
		for name, b := range map[string][]byte{fileName: base, fileName + "-wal": torn} {
			if err := os.WriteFile(filepath.Join(copied, name), b, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		seen[stateAfter(t, s, copied, cut)] = true
	}
	if len(seen) < rounds/2 {
		t.Errorf("the cuts reached only %d different states", len(seen))
	}
}

// stateAfter opens a store and returns after how many rounds it stands.
func stateAfter(t *testing.T, s *sample, dir string, cut int) int {
	t.Helper()
	st, err := Open(Config{Dir: dir})
	if err != nil {
		t.Fatalf("cut at %d: %v", cut, err)
	}
	defer st.Close()
	saved, err := st.Saved()
	if err != nil {
		t.Fatalf("cut at %d: %v", cut, err)
	}
	if saved.Answered == 0 {
		return 0
	}
	n := indexAfter(saved)
	if saved.Swore.Round != saved.Answered || saved.Newest == nil || saved.Newest.Round != saved.Answered {
		t.Fatalf("cut at %d: marks of different moments: %+v", cut, saved)
	}
	p, _, err := st.Proposal(saved.Answered)
	if err != nil || p.Propose.Digest != saved.Swore.Digest {
		t.Fatalf("cut at %d: no evidence: %v", cut, err)
	}
	if _, err := st.Sworn(roundOf(n)); err == nil {
		t.Fatalf("cut at %d: a report from after the watermarks", cut)
	}
	return n
}

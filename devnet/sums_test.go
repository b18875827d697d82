package devnet_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/p2p"
	"github.com/jurat-network/jurat/node"
)

// summing is a devnet that is asked for private sums.
type summing struct {
	*network
	t *testing.T
}

type sumAnswer struct {
	State, Status, Node, Contributions string
	Values, Gave                       []string
}

func (s *summing) ask(job, closes string, parties ...int) (id string) {
	s.t.Helper()
	return s.askUntil(job, closes, "160s", parties...)
}

func (s *summing) askUntil(job, closes, deadline string, parties ...int) (id string) {
	s.t.Helper()
	args := []string{"sum", "ask", job, "--closes", closes, "--deadline", deadline, "--payment", "1000000000000000", "--json"}
	for _, p := range parties {
		args = append(args, "--party", fmt.Sprint(p))
	}
	out, err := s.command(args...)
	var form struct{ ID string }
	if err != nil || json.Unmarshal(out, &form) != nil || form.ID == "" {
		s.t.Fatalf("%v: %v\n%s", args, err, out)
	}
	return form.ID
}

// gift is what a development account gives.
type gift struct {
	id             string
	account, value int
	to             string // the one node; empty for all
}

// give gives all at once, and each until the nodes have seen the request.
func (s *summing) give(gifts ...gift) {
	s.t.Helper()
	var all sync.WaitGroup
	for _, g := range gifts {
		all.Go(func() {
			args := []string{"sum", "give", g.id, fmt.Sprint(g.value), "--account", fmt.Sprint(g.account)}
			if g.to != "" {
				args = append(args, "--to", g.to)
			}
			var out []byte
			var err error
			for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(500 * time.Millisecond) {
				if out, err = s.command(args...); err == nil {
					return
				}
			}
			s.t.Errorf("%v: %v\n%s", args, err, out)
		})
	}
	all.Wait()
}

// refused gives what nobody takes, for a reason.
func (s *summing) refused(why, id string, account, value int) {
	s.t.Helper()
	out, err := s.command("sum", "give", id, fmt.Sprint(value), "--account", fmt.Sprint(account))
	if err == nil || !strings.Contains(string(out), why) {
		s.t.Errorf("account %d gives %d: %v, want %q\n%s", account, value, err, why, out)
	}
}

func (s *summing) show(id string) (a sumAnswer) {
	s.t.Helper()
	out, err := s.command("sum", "show", id, "--json")
	if err != nil || json.Unmarshal(out, &a) != nil {
		s.t.Fatalf("show: %v\n%s", err, out)
	}
	return a
}

// ends waits until the request has.
func (s *summing) ends(id string) (a sumAnswer) {
	s.t.Helper()
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(500 * time.Millisecond) {
		if a = s.show(id); a.State != "open" {
			return a
		}
	}
	s.t.Fatalf("%s has no end: %+v", id, a)
	return a
}

// sums starts a devnet that is asked for private sums by jobs, and waits until it has a key.
func sums(t *testing.T, jobs map[string]string) *summing {
	t.Helper()
	dir := t.TempDir()
	var args []string
	for _, name := range slices.Sorted(maps.Keys(jobs)) {
		file := filepath.Join(dir, name+".yaml")
		if err := os.WriteFile(file, []byte("name: "+name+"\nsum: "+jobs[name]+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		args = append(args, "--requests", file)
	}
	s := &summing{start(t, filepath.Join(t.TempDir(), ".devnet"), args...), t}
	for end := time.Now().Add(patience); ; time.Sleep(time.Second) {
		var form struct{ Generation uint32 }
		if fetch(s.ready.API+"/v1/encryption", &form) == nil && form.Generation == 1 {
			return s
		}
		if time.Now().After(end) {
			t.Fatal("the committee has no encryption key, without enclaves")
		}
	}
}

func (s *summing) do(args ...string) {
	s.t.Helper()
	if out, err := s.command(args...); err != nil {
		s.t.Fatalf("%v: %v\n%s", args, err, out)
	}
}

// log is what the node of an oracle has written.
func (s *summing) log(oracle int) string {
	s.t.Helper()
	text, err := os.ReadFile(filepath.Join(s.dir, fmt.Sprint("node", oracle), "node.log"))
	if err != nil {
		s.t.Fatal(err)
	}
	return string(text)
}

// liar takes the place of an oracle that is down, and tells the others wrong shares of a
// sum until the test ends: points and proofs that are well-formed.
func (s *summing) liar(oracle int, id string) {
	s.t.Helper()
	cfg, err := node.LoadConfig(filepath.Join(s.dir, fmt.Sprint("node", oracle), "config.yaml"))
	if err != nil {
		s.t.Fatal(err)
	}
	identity, err := p2p.LoadIdentity(filepath.Join(s.dir, fmt.Sprint("node", oracle), "network.key"))
	if err != nil {
		s.t.Fatal(err)
	}
	var members []p2p.Peer
	for _, m := range cfg.Committee.Members {
		members = append(members, p2p.Peer{ID: m.Peer, Addresses: m.Addresses})
	}
	network, err := p2p.New(p2p.Config{Self: jurat.MemberIndex(oracle), Identity: identity, Listen: cfg.Network.Listen, Members: members, MaxFrame: 1 << 20})
	if err != nil {
		s.t.Fatal(err)
	}
	network.Handle(func(jurat.MemberIndex, []byte) {})
	generator, scalar := secp256k1.PrivKeyFromBytes([]byte{1}).PubKey().SerializeCompressed(), make([]byte, 32)
	scalar[31] = 7
	share := slices.Concat([]byte{0, byte(oracle)}, generator, scalar, scalar)
	word, err := json.Marshal(map[string]any{"request": id, "share": share})
	if err != nil {
		s.t.Fatal(err)
	}
	over := make(chan struct{})
	var lying sync.WaitGroup
	lying.Go(func() {
		for {
			_ = network.Broadcast(append([]byte{0xdc}, word...)) // who is away hears it again
			select {
			case <-over:
				return
			case <-time.After(300 * time.Millisecond):
			}
		}
	})
	s.t.Cleanup(func() {
		close(over)
		lying.Wait()
		_ = network.Close()
	})
}

// TestPrivateSums has values added up that nobody sees: with one oracle that tells wrong
// shares, another restarted after parties gave, a party that gives to one node alone, too few
// contributions, and a second circle that differs by one.
func TestPrivateSums(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a whole network")
	}
	s := sums(t, map[string]string{
		"salaries": "{of: mean, bits: 17, decimals: 2, least: 3, question: gross salary of a developer a month in EUR}",
		"ages":     "{of: histogram, buckets: 4, least: 3, question: 'age: under 30, under 45, under 60, more'}",
	})
	s.do("devnet", "kill", "4")
	mean, few, ages := s.ask("salaries", "40s", 0, 1, 2, 3, 5), s.ask("ages", "40s", 0, 1, 2), s.ask("ages", "40s", 1, 2, 3, 5)
	s.liar(4, mean)
	s.give(gift{mean, 0, 4000, ""}, gift{mean, 1, 5250, ""}, gift{mean, 2, 6001, ""},
		gift{mean, 3, 100_000, s.ready.Nodes[0].API}, // one honest node is enough
		gift{ages, 1, 0, ""}, gift{ages, 2, 1, ""}, gift{ages, 3, 2, ""}, gift{ages, 5, 2, ""},
		gift{few, 0, 1, ""}, gift{few, 1, 1, ""})
	s.refused("given to this query already", mean, 0, 4001)
	s.refused("none of the query's parties", mean, 8, 1)
	s.refused("out of range", mean, 5, 1<<17)
	if out, err := s.command("request", "send", "salaries"); err == nil || !strings.Contains(string(out), "jurat sum ask") {
		t.Errorf("a sum is asked as another question: %v\n%s", err, out)
	}
	s.do("devnet", "kill", "3") // with it fewer than 2f+1 are left
	s.do("devnet", "revive", "3")

	if a := s.ends(few); a.State != "failed" || a.Status != "halted" {
		t.Errorf("two of three gave, and three are wanted: %+v", a)
	}
	if a := s.ends(mean); a.State != "answered" || !slices.Equal(a.Values, []string{"28812.75"}) || a.Contributions != "4" {
		t.Errorf("mean: %+v", a)
	}
	for oracle := 1; oracle <= 3; oracle++ {
		if !slices.ContainsFunc(strings.Split(s.log(oracle), "\n"), func(line string) bool {
			return strings.Contains(line, "share of a private sum is wrong") && strings.Contains(line, mean) && strings.Contains(line, "member=4")
		}) {
			t.Errorf("oracle %d does not name member 4, whose share was wrong", oracle)
		}
	}
	if a := s.ends(ages); a.State != "answered" || !slices.Equal(a.Values, []string{"[1,1,2,0]"}) || a.Contributions != "4" {
		t.Errorf("histogram: %+v", a)
	}
	if out, err := s.command("audit", "--request", mean); err != nil || !strings.Contains(string(out), "SOUND") {
		t.Errorf("audit: %v\n%s", err, out)
	}
	s.refused("let it go", mean, 5, 1)

	// The same question without one party would tell what that one gave.
	without := s.ask("salaries", "20s", 0, 1, 2, 5)
	s.give(gift{without, 0, 4000, ""}, gift{without, 1, 5250, ""}, gift{without, 2, 6001, ""})
	if a := s.ends(without); a.State != "failed" || a.Status != "halted" {
		t.Errorf("a circle that differs by one: %+v", a)
	}
}

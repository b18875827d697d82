package devnet_test

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// These tests run the real binary as a person would: a chain, four processes, a
// real key generation, contracts. They wait for what must happen, with deadlines
// so long that only a hang reaches them.
const patience = 3 * time.Minute

// build makes the binary once.
var binary string

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "jurat-devnet-test")
	if err != nil {
		panic(err)
	}
	binary = filepath.Join(dir, "jurat")
	if out, err := exec.Command("go", "build", "-o", binary, "../cmd/jurat").CombinedOutput(); err != nil {
		panic(fmt.Sprintf("build jurat: %v\n%s", err, out))
	}
	code := m.Run()
	os.RemoveAll(dir)
	os.Exit(code)
}

type event struct {
	Event     string            `json:"event"`
	RPC       string            `json:"rpc"`
	ChainID   uint64            `json:"chain_id"`
	API       string            `json:"api"`
	Contracts map[string]string `json:"contracts"`
	Agreement agreementEvent    `json:"agreement"`
	Accounts  []struct {
		PrivateKey string `json:"private_key"`
	}
	Feeds []struct{ Name, ID, Proxy string }
	Nodes []struct {
		Index, PID int
		API        string
	}
	Chains []struct {
		Number    int
		ChainID   uint64 `json:"chain_id"`
		RPC       string
		Contracts map[string]string
	}
	Guard struct {
		Committee string
		Nodes     []struct {
			PID int
			API string
		}
	}
}

// network is a running devnet.
type network struct {
	t     *testing.T
	dir   string
	cmd   *exec.Cmd
	ready event
	ended chan struct{} // closed once err is what it ended with
	err   error

	said *strings.Builder // on stderr; whole once it is stopped
	told strings.Builder  // on stdout
}

func start(t *testing.T, dir string, args ...string) *network {
	t.Helper()
	args = append([]string{"devnet", "--json", "--data", dir, "--listen", "127.0.0.1:0"}, args...)
	n := &network{t: t, dir: dir, cmd: exec.Command(binary, args...), ended: make(chan struct{})}
	out, err := n.cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	var log strings.Builder
	n.cmd.Stderr, n.said = &log, &log
	if err := n.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { n.stop() })
	ready := make(chan event, 1)
	go func() {
		for lines := bufio.NewScanner(out); lines.Scan(); {
			var e event
			if err := json.Unmarshal(lines.Bytes(), &e); err != nil {
				t.Errorf("not one JSON object a line: %q", lines.Text())
			}
			n.told.Write(lines.Bytes())
			if e.Event == "ready" {
				ready <- e
			}
		}
		n.err = n.cmd.Wait()
		close(n.ended)
	}()
	select {
	case n.ready = <-ready:
	case <-n.ended:
		t.Fatalf("devnet ended before it was ready: %v\n%s", n.err, log.String())
	case <-time.After(patience):
		t.Fatalf("devnet not ready after %s\n%s", patience, log.String())
	}
	return n
}

// stop presses Ctrl-C and waits for the end.
func (n *network) stop() error {
	_ = n.cmd.Process.Signal(os.Interrupt)
	select {
	case <-n.ended:
		return n.err
	case <-time.After(patience):
		_ = n.cmd.Process.Kill()
		return errors.New("devnet did not stop")
	}
}

// round is the newest round that the node at an API knows.
func round(api string) (uint64, error) {
	client := http.Client{Timeout: 5 * time.Second}
	r, err := client.Get(api + "/v1/feeds")
	if err != nil {
		return 0, err
	}
	defer r.Body.Close()
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return 0, err
	}
	var list struct {
		Feeds []struct {
			Round uint64
		}
	}
	if err := json.Unmarshal(body, &list); err != nil {
		return 0, fmt.Errorf("%w in %s", err, body)
	}
	newest := uint64(0)
	for _, f := range list.Feeds {
		newest = max(newest, f.Round)
	}
	return newest, nil
}

// advances waits until the node at an API knows count more rounds.
func advances(t *testing.T, api string, count uint64) {
	t.Helper()
	seen := map[uint64]bool{}
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(200 * time.Millisecond) {
		// A node that has just been started may not answer yet.
		if at, err := round(api); err == nil && at > 0 {
			seen[at] = true
		}
		if uint64(len(seen)) > count {
			return
		}
	}
	t.Fatalf("%s: %d new rounds after %s, want %d", api, len(seen), patience, count)
}

// jurat runs the command line against the network and returns its output.
func (n *network) jurat(args ...string) (string, error) {
	cmd := exec.Command(binary, args...)
	cmd.Dir = filepath.Dir(n.dir) // where the devnet's folder is found by its usual name
	out, err := cmd.CombinedOutput()
	return string(out), err
}

// stdout is jurat's, without its messages.
func (n *network) stdout(args ...string) ([]byte, error) {
	cmd := exec.Command(binary, args...)
	cmd.Dir = filepath.Dir(n.dir)
	return cmd.Output()
}

// readmeCommands are the README's `bin/jurat …` lines: what it tells people to
// type works.
func readmeCommands(t *testing.T) (commands [][]string) {
	t.Helper()
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(readme)) {
		if args, ok := strings.CutPrefix(strings.TrimSpace(line), "bin/jurat "); ok {
			commands = append(commands, strings.Fields(args))
		}
	}
	if len(commands) == 0 {
		t.Fatal("the README shows no command")
	}
	return commands
}

func (n *network) signal(node int, sig syscall.Signal) {
	n.t.Helper()
	if err := syscall.Kill(n.ready.Nodes[node-1].PID, sig); err != nil {
		n.t.Fatal(err)
	}
}

func alive(pid int) bool { return syscall.Kill(pid, 0) == nil }

func TestDevnetSurvivesWhatItPromises(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a whole network")
	}
	dir := filepath.Join(t.TempDir(), ".devnet")
	n := start(t, dir)
	if len(n.ready.Nodes) != 4 || len(n.ready.Feeds) == 0 || n.ready.RPC == "" || n.ready.Contracts["feeds"] == "" {
		t.Fatalf("ready event lacks something: %+v", n.ready)
	}
	feed := n.ready.Feeds[0].Name
	api := n.ready.Nodes[0].API

	for _, args := range append(readmeCommands(t), []string{"feed", "read", feed}, []string{"report", "show", "latest"}) {
		if out, err := n.jurat(args...); err != nil {
			t.Errorf("jurat %s: %v\n%s", strings.Join(args, " "), err, out)
		}
	}

	t.Run("one of four paused", func(t *testing.T) {
		n.signal(4, syscall.SIGSTOP)
		advances(t, api, 5)
		n.signal(4, syscall.SIGCONT)
		advances(t, n.ready.Nodes[3].API, 3)
	})
	t.Run("the leader killed and brought back by hand", func(t *testing.T) {
		n.signal(2, syscall.SIGKILL)
		advances(t, api, 5)
		again := exec.Command(binary, "node", "--config", filepath.Join(dir, "node2", "config.yaml"))
		if err := again.Start(); err != nil {
			t.Fatal(err)
		}
		defer func() { _ = again.Process.Signal(os.Interrupt); _ = again.Wait() }()
		advances(t, n.ready.Nodes[1].API, 5)
	})
	t.Run("two of four paused", func(t *testing.T) {
		// Node 2 has gone with the last subtest, so one more is one too many.
		n.signal(3, syscall.SIGSTOP)
		time.Sleep(2 * time.Second) // a round under way may still end
		before, err := round(api)
		if err != nil {
			t.Fatal(err)
		}
		time.Sleep(5 * time.Second)
		after, err := round(api)
		if err != nil {
			t.Fatal(err)
		}
		if after != before {
			t.Errorf("two of four swore round %d", after)
		}
		n.signal(3, syscall.SIGCONT)
		advances(t, api, 3)
	})
	before, err := round(api)
	if err != nil {
		t.Fatal(err)
	}
	pids := []int{}
	for _, node := range n.ready.Nodes {
		pids = append(pids, node.PID)
	}
	if err := n.stop(); err != nil {
		t.Errorf("Ctrl-C: %v", err)
	}
	for _, pid := range pids {
		if alive(pid) {
			t.Errorf("process %d outlived the devnet", pid)
		}
	}

	again := start(t, dir)
	if again.ready.Contracts["feeds"] != n.ready.Contracts["feeds"] || again.ready.Feeds[0].Proxy != n.ready.Feeds[0].Proxy {
		t.Error("the devnet did not resume: other contracts")
	}
	advances(t, again.ready.Nodes[0].API, 3)
	if after, err := round(again.ready.Nodes[0].API); err != nil || after <= before {
		t.Errorf("round %d after resuming, %d before: %v", after, before, err)
	}
}

const exampleJob = "../examples/jobs/btc-usd.yaml"

func TestDevnetSaysWhatIsWrong(t *testing.T) {
	for name, c := range map[string]struct {
		args []string
		want string
	}{
		"five oracles":     {[]string{"--oracles", "5"}, "3f+1"},
		"two price kinds":  {[]string{"--live", "--tape", "x"}, "one of them"},
		"no such job file": {[]string{"--jobs", "nowhere.yaml"}, "nowhere.yaml"},
		"no such tape":     {[]string{"--tape", "nowhere"}, "nowhere"},
		"one feed twice":   {[]string{"--jobs", exampleJob, "--jobs", exampleJob}, "both of feed"},
		"no port":          {[]string{"--listen", "nonsense"}, "host:port"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "d")
			args := append([]string{"devnet", "--data", dir, "--listen", "127.0.0.1:0"}, c.args...)
			out, err := exec.Command(binary, args...).CombinedOutput()
			var exit *exec.ExitError
			if !errors.As(err, &exit) {
				t.Fatalf("want a non-zero exit, got %v", err)
			}
			if _, err := os.Stat(dir); !errors.Is(err, fs.ErrNotExist) {
				t.Errorf("it left a folder, which the next start would take for another devnet's: %v", err)
			}
			if !strings.Contains(string(out), c.want) || strings.Count(strings.TrimSpace(string(out)), "\n") > 2 {
				t.Errorf("exit %s with %q; want one clear line with %q", strconv.Itoa(exit.ExitCode()), out, c.want)
			}
		})
	}
}

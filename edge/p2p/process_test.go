package p2p

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/jurat-network/jurat"
	"go.uber.org/goleak"
)

// echoEnv holds the configuration that makes the test binary member 2, which
// sends back what it hears.
const echoEnv = "JURAT_P2P_ECHO"

type echoConfig struct {
	Identity string // file
	Listen   []string
	Members  []Peer
}

func TestMain(m *testing.M) {
	if text := os.Getenv(echoEnv); text != "" {
		if err := echo(text); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	goleak.VerifyTestMain(m)
}

// echo runs until it is killed, or its parent is.
func echo(text string) error {
	var cfg echoConfig
	if err := json.Unmarshal([]byte(text), &cfg); err != nil {
		return err
	}
	id, err := LoadIdentity(cfg.Identity)
	if err != nil {
		return err
	}
	n, err := New(Config{Self: 2, Identity: id, Listen: cfg.Listen, Members: cfg.Members, MaxFrame: 1 << 20})
	if err != nil {
		return err
	}
	n.Handle(func(from jurat.MemberIndex, frame []byte) { n.Send(from, append([]byte("echo "), frame...)) })
	for parent := os.Getppid(); os.Getppid() == parent; {
		time.Sleep(100 * time.Millisecond)
	}
	return n.Close()
}

// process runs member 2 as a process of its own.
func (c *committee) process() *os.Process {
	c.t.Helper()
	file := filepath.Join(c.t.TempDir(), "identity")
	if err := c.config[1].Identity.save(file); err != nil {
		c.t.Fatal(err)
	}
	text, err := json.Marshal(echoConfig{file, c.config[1].Listen, c.config[1].Members})
	if err != nil {
		c.t.Fatal(err)
	}
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), echoEnv+"="+string(text))
	cmd.Stderr = os.Stderr
	if err := cmd.Start(); err != nil {
		c.t.Fatal(err)
	}
	c.t.Cleanup(func() {
		cmd.Process.Kill()
		cmd.Wait()
	})
	return cmd.Process
}

// echoed sends a word until it comes back.
func (b *inbox) echoed(t *testing.T, n *Network, word string) {
	t.Helper()
	var last time.Time
	eventually(t, word+" echoed", func() bool {
		if time.Since(last) > 100*time.Millisecond {
			last = time.Now()
			n.Send(2, []byte(word))
		}
		for _, got := range b.from(2) {
			if got == "echo "+word {
				return true
			}
		}
		return false
	})
}

func TestKilledProcessIsHeardAgain(t *testing.T) {
	c := newCommittee(t, 2)
	var box inbox
	n := c.start(1, box.handle)
	first := c.process()
	box.echoed(t, n, "first")
	if err := first.Kill(); err != nil {
		t.Fatal(err)
	}
	eventually(t, "the death noticed", func() bool { return len(n.Connected()) == 0 })
	began := time.Now()
	c.process()
	box.echoed(t, n, "second")
	t.Logf("heard again %s after the new process was started", time.Since(began).Round(time.Millisecond))
}

func TestPausedProcessIsHeardAgain(t *testing.T) {
	if testing.Short() {
		t.Skip("waits for the time of silence")
	}
	c := newCommittee(t, 3)
	var box, calm inbox
	n := c.start(1, box.handle)
	c.start(3, calm.handle)
	peer := c.process()
	box.echoed(t, n, "before")
	if err := peer.Signal(syscall.SIGSTOP); err != nil {
		t.Fatal(err)
	}
	stopped := time.Now()
	big := make([]byte, 256<<10)
	sent := 0
	eventually(t, "the silence noticed", func() bool {
		n.Send(2, big) // what a paused process is sent piles up nowhere
		n.Send(3, []byte("calm"))
		sent++
		return len(n.Connected()) == 1
	})
	t.Logf("disconnected %s after it was stopped", time.Since(stopped).Round(time.Millisecond))
	if waits := n.links[1].queue.size(); waits > queueBytes(c.config[0].MaxFrame) {
		t.Errorf("%d bytes wait for the paused process", waits)
	}
	eventually(t, "the other heard everything", func() bool { return len(calm.from(1)) == sent })
	if err := peer.Signal(syscall.SIGCONT); err != nil {
		t.Fatal(err)
	}
	began := time.Now()
	box.echoed(t, n, "after")
	t.Logf("heard again %s after it went on", time.Since(began).Round(time.Millisecond))
}

package devnet

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"sync"
	"syscall"
	"time"

	"github.com/jurat-network/jurat/node"
)

// child is one `jurat node` process.
type child struct {
	index int
	cmd   *exec.Cmd
	log   *os.File
	lent  bool          // its place was given to another process: see corrupt
	gone  chan struct{} // closed when the process has ended
	err   error         // how; read after gone
}

// children runs node processes and sees to it that none outlives the devnet.
type children struct {
	list  []*child
	ahead time.Duration // of their clocks: see Advance
	wg    sync.WaitGroup
}

// start runs `jurat node --config CONFIG` for node index, its output in LOG.
func (c *children) start(index int, config, log string) (*child, error) {
	return c.run(index, log, "node", "--config", config)
}

// run runs `jurat` with arguments for node index, its output in LOG.
func (c *children) run(index int, log string, args ...string) (*child, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, fmt.Errorf("start node %d: %w", index, err)
	}
	out, err := os.OpenFile(log, os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600)
	if err != nil {
		return nil, fmt.Errorf("start node %d: %w", index, err)
	}
	p := &child{index: index, cmd: exec.Command(self, args...), log: out, gone: make(chan struct{})}
	p.cmd.Stdout, p.cmd.Stderr = out, out
	if c.ahead > 0 {
		p.cmd.Env = append(os.Environ(), node.AheadEnv+"="+c.ahead.String())
	}
	// Its own group: Ctrl-C reaches the devnet alone, which stops the nodes in
	// order. The kernel stops them should the devnet itself be killed.
	p.cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGTERM}
	started := make(chan error, 1)
	c.wg.Add(1)
	go func() {
		defer c.wg.Done()
		// Pdeathsig fires when the *thread* that started the process ends, so
		// this goroutine keeps its thread until the process is gone.
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		err := p.cmd.Start()
		started <- err
		if err == nil {
			p.err = p.cmd.Wait()
		}
		out.Close()
		close(p.gone)
	}()
	if err := <-started; err != nil {
		return nil, fmt.Errorf("start node %d: %w", index, err)
	}
	if at := slices.IndexFunc(c.list, func(old *child) bool { return old.index == index }); at >= 0 {
		c.list[at] = p
	} else {
		c.list = append(c.list, p)
	}
	return p, nil
}

// of is node index's process, running or not; nil where there never was one.
func (c *children) of(index int) *child {
	for _, p := range c.list {
		if p.index == index {
			return p
		}
	}
	return nil
}

// end asks the process to end, and kills it if it has not after the grace.
func (p *child) end(grace time.Duration) {
	// A paused process takes no SIGTERM until it is continued.
	_ = p.cmd.Process.Signal(syscall.SIGTERM)
	_ = p.cmd.Process.Signal(syscall.SIGCONT)
	select {
	case <-p.gone:
	case <-time.After(grace):
		_ = p.cmd.Process.Kill()
		<-p.gone
	}
}

// exited reports whether the process has ended, and how.
func (p *child) exited() (bool, error) {
	select {
	case <-p.gone:
		if p.err == nil {
			return true, errors.New("it ended by itself")
		}
		return true, p.err
	default:
		return false, nil
	}
}

// why is how a process that has exited ended, with the last line of its log where it had something to say.
func why(how error, log string) string {
	var ended *exec.ExitError
	if errors.As(how, &ended) && !ended.Exited() {
		return how.Error() // a signal
	}
	return how.Error() + ": " + lastLine(log)
}

// stop asks every process to end and kills those that have not after the grace.
func (c *children) stop(grace time.Duration) {
	ctx, cancel := context.WithTimeout(context.Background(), grace)
	defer cancel()
	for _, p := range c.list {
		// A paused process takes no SIGTERM until it is continued.
		_ = p.cmd.Process.Signal(syscall.SIGTERM)
		_ = p.cmd.Process.Signal(syscall.SIGCONT)
	}
	for _, p := range c.list {
		select {
		case <-p.gone:
		case <-ctx.Done():
			_ = p.cmd.Process.Kill()
			<-p.gone
		}
	}
	c.wg.Wait()
}

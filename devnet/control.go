package devnet

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"syscall"
	"time"
)

// The orders that a running devnet takes for one of its oracles.
const (
	Kill   = "kill"   // as a crash: SIGKILL
	Pause  = "pause"  // SIGSTOP
	Revive = "revive" // from either
	lend   = "lend"   // end it, so that another process takes its place until it is revived

	replace = "replace" // it with a new oracle, in the next epoch
	grow    = "grow"    // to as many oracles, in the next epoch

	advance = "advance" // the time of chain, venues and oracles, by as many seconds
)

// Oracle is what an order came to.
type Oracle struct {
	Index int    `json:"index"`
	PID   int    `json:"pid"`
	State string `json:"state"` // running, paused, killed, lent, or proposed
}

var (
	// ErrNotRunning means that no devnet runs in the folder.
	ErrNotRunning = errors.New("no devnet runs here")
	// ErrNoOracle means that the devnet has no such oracle.
	ErrNoOracle = errors.New("no such oracle")
)

// order is one for the loop that owns the processes.
type order struct {
	what   string
	index  int
	answer chan Oracle // with index 0 where it could not be done; State says why
}

// socketMax is how long a unix socket's path may be.
const socketMax = 100

// startControl takes orders at a socket that only this user can open. Where it
// is stands in devnet.json.
func (d *devnet) startControl(context.Context) error {
	path := d.layout.path("control")
	if len(path) > socketMax {
		dir, err := os.MkdirTemp("", "jurat")
		if err != nil {
			return fmt.Errorf("take orders: %w", err)
		}
		path = filepath.Join(dir, "control")
	}
	_ = os.Remove(path) // one that a killed devnet left; the folder's lock keeps a living one's
	l, err := net.Listen("unix", path)
	if err != nil {
		return fmt.Errorf("take orders: %w", err)
	}
	if err := os.Chmod(path, 0o600); err != nil {
		return errors.Join(err, l.Close())
	}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /{what}/{index}", d.take)
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second}
	go func() { _ = server.Serve(l) }()
	d.control, d.network.Control = server, path
	return nil
}

// take passes an order on to the loop.
func (d *devnet) take(w http.ResponseWriter, r *http.Request) {
	index, err := strconv.Atoi(r.PathValue("index"))
	if err != nil || index < 1 || index > len(d.plan.Peers) && slices.Contains([]string{Kill, Pause, Revive, lend, replace}, r.PathValue("what")) {
		http.Error(w, "", http.StatusNotFound)
		return
	}
	o := order{r.PathValue("what"), index, make(chan Oracle, 1)}
	select {
	case d.orders <- o:
	case <-r.Context().Done():
		return
	}
	done := <-o.answer
	if done.Index == 0 {
		http.Error(w, done.State, http.StatusConflict)
		return
	}
	_ = json.NewEncoder(w).Encode(done)
}

// obey does an order. Only the loop that owns the processes calls it.
func (d *devnet) obey(o order) Oracle {
	if o.what == replace || o.what == grow {
		return d.propose(o)
	}
	if o.what == Sleep || o.what == Wake {
		return d.orderChain(o)
	}
	if o.what == advance {
		return d.advance(time.Duration(o.index) * time.Second)
	}
	p := d.children.of(o.index)
	if p == nil {
		return Oracle{State: fmt.Sprintf("oracle %d has left the committee and was not started again", o.index)}
	}
	ended, _ := p.exited()
	done := Oracle{Index: o.index, PID: p.cmd.Process.Pid}
	switch {
	case o.what == Revive && ended:
		return d.restart(o.index)
	case o.what == Revive:
		_ = p.cmd.Process.Signal(syscall.SIGCONT)
		done.State = "running"
	case ended:
		return Oracle{State: fmt.Sprintf("oracle %d is not running; bring it back with: jurat devnet revive %d", o.index, o.index)}
	case o.what == Kill:
		_ = p.cmd.Process.Kill()
		<-p.gone
		done.State = "killed"
	case o.what == Pause:
		_ = p.cmd.Process.Signal(syscall.SIGSTOP)
		done.State = "paused"
	case o.what == lend:
		p.lent = true
		p.end(5 * time.Second)
		done.State = "lent"
	default:
		return Oracle{State: "no such order"}
	}
	d.progress("oracle", "oracle %d is %s", done.Index, done.State)
	return done
}

// restart starts an oracle whose process has ended.
func (d *devnet) restart(index int) Oracle {
	p, err := d.children.start(index, d.layout.node(index, "config.yaml"), d.layout.node(index, "node.log"))
	if err != nil {
		return Oracle{State: err.Error()}
	}
	d.network.Nodes[index-1].PID = p.cmd.Process.Pid
	if err := d.layout.writeJSON("devnet.json", d.network); err != nil {
		return Oracle{State: err.Error()}
	}
	d.progress("oracle", "oracle %d is running again, pid %d", index, p.cmd.Process.Pid)
	return Oracle{Index: index, PID: p.cmd.Process.Pid, State: "running"}
}

// Order has the devnet that runs in a folder do something with an oracle. The
// error is ErrNotRunning, ErrNoOracle, or says why it could not be done.
func Order(ctx context.Context, dir, what string, index int) (Oracle, error) {
	n, err := readNetwork(dir)
	if err != nil {
		return Oracle{}, err
	}
	return n.order(ctx, what, index)
}

// readNetwork reads what a devnet says of itself.
func readNetwork(dir string) (*network, error) {
	n := new(network)
	if err := (layout{dir}).readJSON("devnet.json", n); err != nil {
		return nil, fmt.Errorf("%w: %w; start one with jurat devnet, or name its folder with --data", ErrNotRunning, err)
	}
	return n, nil
}

func (n *network) order(ctx context.Context, what string, index int) (done Oracle, err error) {
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true, DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "unix", n.Control)
	}}}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, fmt.Sprintf("http://devnet/%s/%d", what, index), nil)
	if err != nil {
		return done, err
	}
	response, err := client.Do(request)
	if err != nil {
		return done, fmt.Errorf("%w: start one with jurat devnet, or name its folder with --data", ErrNotRunning)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(io.LimitReader(response.Body, 1<<16))
	switch {
	case err != nil:
		return done, fmt.Errorf("%s oracle %d: %w", what, index, err)
	case response.StatusCode == http.StatusNotFound:
		return done, fmt.Errorf("%w: %d; this devnet has 1 to %d", ErrNoOracle, index, len(n.Nodes))
	case response.StatusCode != http.StatusOK:
		return done, fmt.Errorf("%s oracle %d: %s", what, index, bytes.TrimSpace(body))
	}
	return done, decodeJSON(body, &done)
}

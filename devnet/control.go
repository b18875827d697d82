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

// The orders that a running devnet takes for one of its oracles, its guard's too.
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
	Guard bool   `json:"guard,omitempty"` // it is one of the guard committee
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
	who    Who         // an oracle; of some orders the index is a chain's, or a number
	depth  uint64      // of Reorg: how many blocks,
	from   uint64      // or from which one on
	drop   bool        // of Reorg: with their transactions
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
	mux.HandleFunc("POST /{what}/{who}", d.take)
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second}
	go func() { _ = server.Serve(l) }()
	d.control, d.network.Control = server, path
	return nil
}

// take passes an order on to the loop.
func (d *devnet) take(w http.ResponseWriter, r *http.Request) {
	o := order{what: r.PathValue("what"), answer: make(chan Oracle, 1)}
	var err error
	if o.who, err = ParseWho(r.PathValue("who")); err != nil {
		http.Error(w, "", http.StatusNotFound)
		return
	}
	if _, there := d.of(o.who); !there && slices.Contains([]string{Kill, Pause, Revive, lend, replace}, o.what) {
		http.Error(w, "", http.StatusNotFound)
		return
	}
	o.depth, _ = strconv.ParseUint(r.URL.Query().Get("depth"), 10, 64)
	o.from, _ = strconv.ParseUint(r.URL.Query().Get("from"), 10, 64)
	o.drop = r.URL.Query().Get("drop") != ""
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
	switch o.what {
	case replace, grow:
		return d.propose(o)
	case Sleep, Wake:
		return d.orderChain(o)
	case Reorg:
		return d.reorg(o)
	case advance:
		return d.advance(time.Duration(o.who.Index) * time.Second)
	}
	g, _ := d.of(o.who)
	p := g.children.of(o.who.Index)
	if p == nil {
		return Oracle{State: fmt.Sprintf("oracle %s has left the committee and was not started again", o.who)}
	}
	ended, _ := p.exited()
	done := Oracle{Guard: o.who.Guard, Index: o.who.Index, PID: p.cmd.Process.Pid}
	switch {
	case o.what == Revive && ended:
		return d.restart(o.who)
	case o.what == Revive:
		_ = p.cmd.Process.Signal(syscall.SIGCONT)
		done.State = "running"
	case ended:
		return Oracle{State: fmt.Sprintf("oracle %s is not running; bring it back with: jurat devnet revive %s", o.who, o.who)}
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
	d.progress("oracle", "oracle %s is %s", o.who, done.State)
	return done
}

// restart starts an oracle whose process has ended.
func (d *devnet) restart(who Who) Oracle {
	g, _ := d.of(who)
	p, err := g.children.start(who.Index, g.layout.node(who.Index, "config.yaml"), g.layout.node(who.Index, "node.log"))
	if err != nil {
		return Oracle{State: err.Error()}
	}
	g.nodes[who.Index-1].PID = p.cmd.Process.Pid
	if err := d.layout.writeJSON("devnet.json", d.network); err != nil {
		return Oracle{State: err.Error()}
	}
	d.progress("oracle", "oracle %s is running again, pid %d", who, p.cmd.Process.Pid)
	return Oracle{Guard: who.Guard, Index: who.Index, PID: p.cmd.Process.Pid, State: "running"}
}

// Order has the devnet that runs in a folder do something with an oracle. The
// error is ErrNotRunning, ErrNoOracle, or says why it could not be done.
func Order(ctx context.Context, dir, what string, who Who) (Oracle, error) {
	n, err := readNetwork(dir)
	if err != nil {
		return Oracle{}, err
	}
	return n.orderOf(ctx, what, who, "")
}

// readNetwork reads what a devnet says of itself.
func readNetwork(dir string) (*network, error) {
	n := new(network)
	if err := (layout{dir}).readJSON("devnet.json", n); err != nil {
		return nil, fmt.Errorf("%w: %w; start one with jurat devnet, or name its folder with --data", ErrNotRunning, err)
	}
	return n, nil
}

// order is of an oracle of the committee, of a chain, or has a number with it.
func (n *network) order(ctx context.Context, what string, index int) (Oracle, error) {
	return n.orderOf(ctx, what, Who{Index: index}, "")
}

func (n *network) orderOf(ctx context.Context, what string, who Who, query string) (done Oracle, err error) {
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true, DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "unix", n.Control)
	}}}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, fmt.Sprintf("http://devnet/%s/%s?%s", what, who, query), nil)
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
		return done, fmt.Errorf("%s oracle %s: %w", what, who, err)
	case response.StatusCode == http.StatusNotFound:
		return done, fmt.Errorf("%w: %s; this devnet has %s", ErrNoOracle, who, n.oracles())
	case response.StatusCode != http.StatusOK:
		return done, fmt.Errorf("%s %s: %s", what, who, bytes.TrimSpace(body))
	}
	return done, decodeJSON(body, &done)
}

// oracles says which there are.
func (n *network) oracles() string {
	text := fmt.Sprintf("1 to %d", len(n.Nodes))
	if n.Guard != nil {
		text += fmt.Sprintf(", and %s1 to %s%d", guardPrefix, guardPrefix, len(n.Guard.Nodes))
	}
	return text
}

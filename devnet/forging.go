package devnet

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"net/http"
	"os"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/localchain"
	"github.com/jurat-network/jurat/node"
)

// Forged is what an oracle named of messages that is not so.
type Forged struct {
	Who
	Sent     int          // messages that nobody sent, with all the tokens that their lane has pools for
	Returned int          // returns of messages that were not lost
	Halted   int          // halts of lanes
	Rounds   int          // in which it did
	Sworn    []jurat.Hash // subjects of the first two kinds that its committee swore all the same
}

// ErrNoLanes means that a devnet has one chain, between which no messages go.
var ErrNoLanes = errors.New("this devnet has one chain: start one with --chains 2")

// forgedAmount is of each token, in its smallest unit.
var forgedAmount = new(big.Int).Exp(big.NewInt(10), big.NewInt(21), nil)

// Forge makes an oracle of the devnet in a folder name, for a while, messages that nobody
// sent, returns of messages that are not lost, and the halt of every lane, and nothing
// else of lanes; then the oracle goes on as before. As long as nobody shows the messages, which are
// but ids in what it signs, nothing of it can be proven against it (ForgeMessage shows one). What is told is whether its committee ever swore any of it.
func Forge(ctx context.Context, dir string, who Who, during time.Duration, progress func(format string, args ...any)) (_ *Forged, err error) {
	n, err := readNetwork(dir)
	if err != nil {
		return nil, err
	}
	f := &forger{network: n, who: who, leaves: map[jurat.Leaf]bool{}, named: map[jurat.Leaf]bool{}, halts: map[jurat.Leaf]bool{}}
	if err := f.look(ctx); err != nil {
		return nil, err
	}
	defer f.close()
	if _, err := n.orderOf(ctx, lend, who, ""); err != nil {
		return nil, err
	}
	defer func() {
		if _, again := n.orderOf(context.WithoutCancel(ctx), Revive, who, ""); again != nil {
			err = errors.Join(err, again)
		}
	}()
	progress("oracle %s is corrupted: it names messages that nobody sent, returns of what arrived, and halts, and nothing that is so", who)
	limited, cancel := context.WithTimeout(ctx, during)
	defer cancel()
	if err := f.run(limited, dir); err != nil {
		return nil, err
	}
	return f.told(ctx)
}

// forger is an oracle that lies about messages.
type forger struct {
	network *network
	who     Who
	clients []*chain.Client // of the chains, in their order
	tokens  [][]jurat.Address
	ends    chain.LaneEnds
	lane    jurat.Hash // the committee of the lanes
	forged  int        // messages, so far
	counts  [3]int     // of what was made up: sent, returned, halted
	halts   map[jurat.Leaf]bool

	mu     sync.Mutex
	leaves map[jurat.Leaf]bool // to be named; guarded by mu, as what follows
	named  map[jurat.Leaf]bool
	rounds int
}

// look finds the lanes.
func (f *forger) look(ctx context.Context) error {
	n := f.network
	if len(n.Chains) < 2 {
		return ErrNoLanes
	}
	for text, into := range map[string]interface{ UnmarshalText([]byte) error }{
		n.Committee: &f.lane, n.Chains[0].Contracts["outbox"]: &f.ends.Outbox, n.Chains[0].Contracts["inbox"]: &f.ends.Inbox,
	} {
		if err := into.UnmarshalText([]byte(text)); err != nil {
			return err
		}
	}
	for _, c := range n.Chains {
		client, err := chain.Dial(ctx, chain.Config{RPC: []string{c.RPC}, ChainID: c.ChainID})
		if err != nil {
			return fmt.Errorf("%w: %w", ErrNotRunning, err)
		}
		f.clients = append(f.clients, client)
		tokens, err := chain.PooledTokens(ctx, client, f.ends.Outbox)
		if err != nil {
			return err
		}
		f.tokens = append(f.tokens, tokens)
	}
	return nil
}

func (f *forger) close() {
	for _, c := range f.clients {
		c.Close()
	}
}

// run is the oracle until ctx ends.
func (f *forger) run(ctx context.Context, dir string) error {
	l := layout{dir}
	if f.who.Guard {
		l = layout{l.path("guard")}
	}
	log, err := os.OpenFile(l.node(f.who.Index, "node.log"), os.O_WRONLY|os.O_APPEND, 0)
	if err != nil {
		return fmt.Errorf("corrupt oracle %s: %w", f.who, err)
	}
	defer log.Close()
	ended := make(chan error, 1)
	go func() {
		ended <- node.RunWith(ctx, l.node(f.who.Index, "config.yaml"), log, false, f.change)
	}()
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		f.invent(ctx)
		select {
		case err := <-ended:
			if err != nil && ctx.Err() == nil {
				return fmt.Errorf("corrupt oracle %s: %w", f.who, err)
			}
			return nil
		case <-tick.C:
		}
	}
}

// change has the oracle's observations say of messages what is forged, and nothing else.
func (f *forger) change(cfg *node.EngineConfig) {
	honest := cfg.Observe
	cfg.Observe = func(r jurat.Round) round.Observed {
		o := honest(r)
		o.OneOffs = slices.DeleteFunc(slices.Clone(o.OneOffs), func(l jurat.Leaf) bool { return l.Kind == jurat.KindMessage })
		f.mu.Lock()
		defer f.mu.Unlock()
		for l := range f.leaves {
			if len(o.OneOffs) < jurat.MaxOneOffs-1 {
				o.OneOffs, f.named[l] = append(o.OneOffs, l), true
			}
		}
		f.rounds++
		slices.SortFunc(o.OneOffs, jurat.CompareSubjects)
		return o
	}
}

// invent makes up what is named from now on: of each lane a message that nobody sent, its
// halt, and the return of each message that an oracle shows and that is not lost.
func (f *forger) invent(ctx context.Context) {
	leaves := map[jurat.Leaf]bool{}
	add := func(l jurat.Leaf, kind int) {
		if leaves[l] = true; !f.leaves[l] {
			f.counts[kind]++
		}
	}
	var shown struct {
		Messages []struct {
			ID       jurat.Hash
			Deadline uint64 `json:"deadline_s"`
		}
	}
	_ = getJSON(ctx, f.network.Nodes[0].API+"/v1/messages", &shown) // it may be down
	for _, m := range shown.Messages {
		if m.Deadline > uint64(time.Now().Unix())+60 { // what may be lost soon may be sworn to be
			add(message.ReturnLeaf(m.ID), 1)
		}
	}
	for i, from := range f.network.Chains {
		for k, to := range f.network.Chains {
			if i == k {
				continue
			}
			f.forged++
			add(message.SentLeaf(f.message(i, k).ID()), 0)
			lane := message.Lane{SourceChain: from.ChainID, Outbox: f.ends.Outbox, DestinationChain: to.ChainID, Inbox: f.ends.Inbox, Committee: f.lane}
			if at, err := chain.LaneOf(ctx, f.clients[k], f.ends.Inbox, from.ChainID); err == nil && at.Changes%2 == 0 {
				halt := lane.HaltLeaf(uint64(at.Changes))
				f.halts[halt] = true
				add(halt, 2)
			}
		}
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.leaves = leaves
}

// message is one that nobody sent.
func (f *forger) message(from, to int) *message.Message {
	accounts, err := localchain.DevelopmentAccounts()
	if err != nil {
		return new(message.Message) // the phrase is a constant: impossible
	}
	now := uint64(time.Now().Unix())
	m := &message.Message{SourceChain: f.network.Chains[from].ChainID, Outbox: f.ends.Outbox, DestinationChain: f.network.Chains[to].ChainID, Inbox: f.ends.Inbox,
		Committee: f.lane, Sequence: uint64(f.forged), Sender: accounts[0].Address, Receiver: accounts[0].Address, Sent: now, Deadline: now + 3600, Data: []byte("forged")}
	for _, t := range f.tokens[from][:min(len(f.tokens[from]), message.MaxTokens)] {
		m.Tokens = append(m.Tokens, message.TokenAmount{Token: t, Amount: forgedAmount})
	}
	return m
}

// told asks the other oracles of the committee what it swore of all that was named.
func (f *forger) told(ctx context.Context) (*Forged, error) {
	nodes := f.network.Nodes
	if f.who.Guard {
		nodes = f.network.Guard.Nodes
	}
	done := &Forged{Who: f.who, Sent: f.counts[0], Returned: f.counts[1], Halted: f.counts[2], Rounds: f.rounds}
	asked := 0
	for _, l := range slices.SortedFunc(maps.Keys(f.named), jurat.CompareSubjects) {
		if f.halts[l] {
			continue // others may have wanted that, too
		}
		for _, n := range nodes {
			if n.Index == f.who.Index {
				continue
			}
			status, err := statusOf(ctx, n.API+"/v1/leaves/"+l.Subject.String())
			if err != nil {
				continue
			}
			if asked++; status == http.StatusOK {
				done.Sworn = append(done.Sworn, l.Subject)
				break
			}
		}
	}
	if asked == 0 && len(f.named) > 0 {
		return nil, fmt.Errorf("%w: no other oracle answers", ErrNotRunning)
	}
	return done, nil
}

// statusOf is how a GET is answered.
func statusOf(ctx context.Context, url string) (int, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return 0, err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return 0, err
	}
	return response.StatusCode, response.Body.Close()
}

// String is for a person.
func (f *Forged) String() string {
	parts := []string{fmt.Sprintf("%d messages that nobody sent", f.Sent), fmt.Sprintf("%d returns of what was not lost", f.Returned), fmt.Sprintf("%d halts", f.Halted)}
	return strings.Join(parts, ", ")
}

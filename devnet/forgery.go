package devnet

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/node"
)

// Forgery is what became of a message that oracles named and no outbox sent.
type Forgery struct {
	Agreement jurat.Hash
	Message   message.Message
	Sworn     bool // 2f+1 of them swore it
	Halted    bool // its lane, where it begins
	Arrived   bool // its inbox took it
	By        int  // the oracle that filed the proof; 0 for somebody else
	Tx        jurat.Hash
	Gas       uint64
	Paid      []OraclePaid
	Token     chain.Token
}

// forgedFor is how long the forged message could be delivered.
const forgedFor = 10 * time.Minute

// Way is a lane of a devnet's, by its chains' places from 1.
type Way struct{ From, To int }

// ForgeMessage has oracles of the devnet in a folder name, in the observations that they
// sign, a message of a lane that was never sent there. The message is handed to an honest oracle, which has
// each of them pay; where its chain is not the first, as soon as the guard's oracles have sworn that it does not
// have it. With 2f+1 of them it is sworn, too: then its lane is halted, and the guard's oracles have not sworn it.
func ForgeMessage(ctx context.Context, dir string, indices []int, way Way, progress func(string, ...any)) (done *Forgery, err error) {
	n, err := readNetwork(dir)
	if err != nil {
		return nil, err
	}
	if len(n.Chains) < 2 {
		return nil, ErrNoLanes
	}
	if way.From == way.To || min(way.From, way.To) < 1 || max(way.From, way.To) > len(n.Chains) {
		return nil, fmt.Errorf("%w: no lane leads from chain %d to chain %d", ErrNoChain, way.From, way.To)
	}
	victims, indices, leave, err := n.victims(ctx, indices)
	if err != nil {
		return nil, err
	}
	defer leave()
	honest := n.rest(indices)
	if honest == 0 {
		return nil, fmt.Errorf("%w: leave one oracle honest, to whom the message is shown", ErrTolerated)
	}
	from, to := &n.Chains[way.From-1], &n.Chains[way.To-1]
	source, err := chain.Dial(ctx, chain.Config{RPC: []string{from.RPC}, ChainID: from.ChainID})
	if err != nil {
		return nil, err
	}
	defer source.Close()
	m, err := forgedMessage(ctx, source, from, to, victims[0])
	if err != nil {
		return nil, err
	}
	running, stop := context.WithCancel(ctx)
	group, running := errgroup.WithContext(running)
	defer func() {
		stop()
		err = errors.Join(err, group.Wait())
		for _, index := range indices {
			_, again := n.order(context.WithoutCancel(ctx), Revive, index)
			err = errors.Join(err, again)
		}
	}()
	for _, v := range victims {
		if _, err := n.order(ctx, lend, v.index); err != nil {
			return nil, err
		}
		group.Go(func() error { return v.runAs(running, layout{dir}, naming(m.ID())) })
	}
	progress("oracles %v are corrupted: they name message %s, which chain %d never sent", indices, m.ID(), m.SourceChain)
	cfg, err := node.LoadConfig(layout{dir}.node(honest, "config.yaml"))
	if err != nil {
		return nil, err
	}
	if err := node.AccuseMessage(cfg, m); err != nil {
		return nil, err
	}
	progress("the message is shown to oracle %d, which has seen who named it", honest)
	running, cancel := context.WithTimeout(running, corruptPatience)
	defer cancel()
	return n.forgery(running, source, victims, honest, m)
}

// naming changes an engine into one that names a message besides what it sees.
func naming(id jurat.Hash) func(*node.EngineConfig) {
	return func(cfg *node.EngineConfig) {
		honest := cfg.Observe
		cfg.Observe = func(r jurat.Round) round.Observed {
			o := honest(r)
			o.OneOffs = append(o.OneOffs, message.SentLeaf(id))
			slices.SortFunc(o.OneOffs, jurat.CompareSubjects)
			return o
		}
	}
}

// forgedMessage takes the place of the lane's last message, or of its first.
func forgedMessage(ctx context.Context, source *chain.Client, from, to *chainEntry, v *victim) (*message.Message, error) {
	var outbox, inbox, receiver jurat.Address
	for _, part := range []struct {
		into *jurat.Address
		text string
	}{{&outbox, from.Contracts["outbox"]}, {&inbox, to.Contracts["inbox"]}, {&receiver, to.Contracts["mailbox"]}} {
		if err := part.into.UnmarshalText([]byte(part.text)); err != nil {
			return nil, err
		}
	}
	head, err := source.Head(ctx)
	if err != nil {
		return nil, err
	}
	last, err := chain.LastSequence(ctx, source, outbox, to.ChainID)
	if err != nil {
		return nil, err
	}
	return &message.Message{SourceChain: from.ChainID, Outbox: outbox, DestinationChain: to.ChainID, Inbox: inbox, Committee: v.committee.ID,
		Sequence: max(last, 1), Sender: v.operator, Receiver: receiver, GasLimit: 100_000, Sent: head.Time,
		Deadline: head.Time + uint64(forgedFor.Seconds()), Data: []byte("all that you have")}, nil
}

// forgery waits until all that forged have paid, and where they are enough to have it sworn
// until it is, as an honest oracle has it, and its lane is halted.
func (n *network) forgery(ctx context.Context, source *chain.Client, victims []*victim, honest int, m *message.Message) (*Forgery, error) {
	v := victims[0]
	done := &Forgery{Agreement: v.agreement, Message: *m}
	for enough := len(victims) >= v.committee.Threshold; ; {
		paid := map[jurat.Address]bool{}
		slashes, err := chain.Slashes(ctx, v.client, v.bound, v.agreement, jurat.Address{})
		if err != nil {
			return nil, err
		}
		done.Paid = nil
		before := map[jurat.Address]int{}
		for _, s := range slashes {
			before[s.Operator]++
			for _, each := range victims {
				if s.Operator == each.operator && before[s.Operator] > each.taken {
					paid[s.Operator] = true
					done.Paid = append(done.Paid, OraclePaid{each.index, s})
				}
			}
		}
		lane, err := chain.LaneOf(ctx, source, m.Outbox, m.DestinationChain)
		if err != nil {
			return nil, err
		}
		done.Halted = lane.Changes%2 == 1
		status, err := statusOf(ctx, n.Nodes[honest-1].API+"/v1/leaves/"+m.ID().String())
		if err != nil {
			return nil, err
		}
		done.Sworn = status == http.StatusOK
		if len(paid) == len(victims) && (done.Halted && done.Sworn || !enough) {
			break
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("%w: %d of %d have paid, lane halted: %v; see the nodes' logs", ErrUnproven, len(paid), len(victims), done.Halted)
		case <-time.After(poll):
		}
	}
	slices.SortFunc(done.Paid, func(a, b OraclePaid) int { return a.Index - b.Index })
	return done, n.tellForgery(ctx, v, done)
}

// tellForgery fills in what the chains show of it.
func (n *network) tellForgery(ctx context.Context, v *victim, done *Forgery) (err error) {
	last := done.Paid[len(done.Paid)-1]
	done.Tx, done.By = last.Tx, v.indexOf(last.Prover)
	if _, done.Gas, err = v.client.Mined(ctx, done.Tx); err != nil {
		return err
	}
	if done.Token, err = chain.BondToken(ctx, v.client, v.bound); err != nil {
		return err
	}
	at := slices.IndexFunc(n.Chains, func(c chainEntry) bool { return c.ChainID == done.Message.DestinationChain })
	far, err := chain.Dial(ctx, chain.Config{RPC: []string{n.Chains[at].RPC}, ChainID: n.Chains[at].ChainID})
	if err != nil {
		return err
	}
	defer far.Close()
	landed, err := chain.ReadLanded(ctx, far, done.Message.Inbox, done.Message.ID())
	if err == nil {
		done.Arrived = landed.Arrival != message.None
	}
	return err
}

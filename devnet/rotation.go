package devnet

import (
	"context"
	"fmt"
	"net"
	"slices"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/committee"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/node"
)

// propose makes the next epoch's proposal, starts the oracles that are new in it,
// and has every oracle join, those that leave too. Only the loop that owns the
// processes calls it.
func (d *devnet) propose(o order) Oracle {
	seats, err := d.nextSeats(o)
	if err == nil {
		err = d.have(seats)
	}
	if err != nil {
		return Oracle{State: err.Error()}
	}
	d.progress("proposal", "epoch %d is proposed: oracles %v", d.plan.Epoch, seats)
	d.adoptNext()
	return Oracle{Index: o.who.Index, PID: d.network.Nodes[seats[len(seats)-1]-1].PID, State: "proposed"}
}

// nextSeats are the oracles of the next epoch. Who stays keeps its place before
// those that are new.
func (d *devnet) nextSeats(o order) ([]int, error) {
	epoch, _, _, err := chain.ReadEpoch(context.Background(), d.client, d.contracts, d.committee.ID)
	if err != nil {
		return nil, err
	}
	now, next := d.plan.Seats, len(d.plan.Peers)+1
	if epoch != d.plan.Epoch {
		return nil, fmt.Errorf("epoch %d is proposed and the committee is in epoch %d: wait until that is done", d.plan.Epoch, epoch)
	}
	if o.what == replace {
		at := slices.Index(now, o.who.Index)
		if at < 0 {
			return nil, fmt.Errorf("oracle %d is not in the committee, which is oracles %v", o.who.Index, now)
		}
		return append(slices.Delete(slices.Clone(now), at, at+1), next), nil
	}
	if o.who.Index <= len(now) || o.who.Index%3 != 1 || o.who.Index > 100 {
		return nil, fmt.Errorf("the committee has %d oracles and grows to 3f+1 of them: to %d, %d … 100", len(now), len(now)+3, len(now)+6)
	}
	seats := slices.Clone(now)
	for ; len(seats) < o.who.Index; next++ {
		seats = append(seats, next)
	}
	return seats, nil
}

// have makes what the next epoch's oracles need: folders and processes of new ones,
// and the proposal in everyone's folder.
func (d *devnet) have(seats []int) error {
	ctx := context.Background()
	d.plan.Epoch++
	p := &committee.Proposal{Committee: d.committee.ID, Epoch: d.plan.Epoch, Attempt: 1, Expiry: d.plan.Expiry + uint64(d.plan.Epoch)}
	host, _, err := net.SplitHostPort(d.plan.Chain)
	if err != nil {
		return err
	}
	ports, err := d.ports.free(host, 2*len(seats))
	if err != nil {
		return err
	}
	var fresh []int
	for k, i := range seats {
		if i > len(d.plan.Peers) {
			fresh = append(fresh, i)
			d.plan.Peers, d.plan.APIs = append(d.plan.Peers, ports[k]), append(d.plan.APIs, ports[len(seats)+k])
			if err := d.list(i); err != nil {
				return err
			}
		}
		seat, err := d.layout.seat(i, ports[k])
		if err != nil {
			return err
		}
		p.Members = append(p.Members, seat)
	}
	jobs, err := d.jobPaths()
	if err != nil {
		return err
	}
	for _, i := range fresh {
		if err := d.configureNode(ctx, d.nodeConfig(i, nil, jobs), i); err != nil {
			return err
		}
	}
	for i := range d.plan.Peers {
		cfg, err := node.LoadConfig(d.layout.node(i+1, "config.yaml"))
		if err != nil {
			return err
		}
		if _, err := node.Join(cfg, node.Joined{Proposal: p}); err != nil {
			return err
		}
	}
	for _, i := range fresh {
		if err := d.startNode(i); err != nil {
			return err
		}
	}
	d.plan.Seats = seats
	if err := d.layout.writeJSON("plan.json", d.plan); err != nil {
		return err
	}
	return d.layout.writeJSON("devnet.json", d.network)
}

// Rotation is what became of a change of members.
type Rotation struct {
	Committee jurat.Hash    `json:"committee"`
	Epoch     uint32        `json:"epoch"`
	Key       jurat.Hash    `json:"key"`
	Members   int           `json:"members"`
	Round     jurat.Round   `json:"round"`   // the first seen of the new epoch
	OnChain   time.Duration `json:"-"`       // from the proposal until the chain had the epoch
	Sworn     time.Duration `json:"-"`       // until the new committee had sworn
	Adopted   bool          `json:"adopted"` // the devnet's agreement goes on with the epoch
}

// Replace has the devnet that runs in a folder put a new oracle into the place of
// another, dead or alive; Grow has it grow to n oracles. Both wait until the new
// committee swears.
func Replace(ctx context.Context, dir string, index int) (*Rotation, error) {
	return change(ctx, dir, replace, index)
}

// Grow is described at Replace.
func Grow(ctx context.Context, dir string, n int) (*Rotation, error) {
	return change(ctx, dir, grow, n)
}

func change(ctx context.Context, dir, what string, index int) (*Rotation, error) {
	n, err := readNetwork(dir)
	if err != nil {
		return nil, err
	}
	client, err := chain.Dial(ctx, chain.Config{RPC: []string{n.RPC}, ChainID: n.ChainID})
	if err != nil {
		return nil, err
	}
	defer client.Close()
	var r Rotation
	var at chain.Contracts
	for text, into := range map[string]interface{ UnmarshalText([]byte) error }{
		n.Committee: &r.Committee, n.Contracts["committees"]: &at.Committees, n.Contracts["feeds"]: &at.Feeds,
	} {
		if err := into.UnmarshalText([]byte(text)); err != nil {
			return nil, err
		}
	}
	before, _, _, err := chain.ReadEpoch(ctx, client, at, r.Committee)
	if err != nil {
		return nil, err
	}
	began := time.Now()
	if _, err := n.order(ctx, what, index); err != nil {
		return nil, err
	}
	for r.Epoch <= before {
		var key [32]byte
		if r.Epoch, key, _, err = chain.ReadEpoch(ctx, client, at, r.Committee); err != nil {
			return nil, err
		}
		r.Key = key
		if err := sleep(ctx); err != nil {
			return nil, err
		}
	}
	r.OnChain = time.Since(began)
	if n, err = readNetwork(dir); err != nil { // with the new oracles
		return nil, err
	}
	for {
		if r.Round = n.swornIn(ctx, &r); r.Round != 0 {
			r.Sworn = time.Since(began)
			r.Adopted, err = n.awaitAdoption(ctx, client, r.Committee, r.Epoch)
			return &r, err
		}
		if err := sleep(ctx); err != nil {
			return nil, err
		}
	}
}

func sleep(ctx context.Context) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(poll):
		return nil
	}
}

// swornIn is a round that the newest oracle knows of the new epoch; 0 for none.
func (n *network) swornIn(ctx context.Context, r *Rotation) jurat.Round {
	at := n.Nodes[len(n.Nodes)-1].API
	var form api.CommitteeForm
	var list struct{ Feeds []api.FeedSummary }
	if getJSON(ctx, at+"/v1/committee", &form) != nil || form.Epoch != r.Epoch || getJSON(ctx, at+"/v1/feeds", &list) != nil {
		return 0
	}
	r.Members = len(form.Members)
	for _, f := range list.Feeds {
		if f.Round.View() >= jurat.FirstView(r.Epoch) {
			return f.Round
		}
	}
	return 0
}

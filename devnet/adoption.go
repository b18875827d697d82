package devnet

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/node"
)

// adoptNext begins what has the agreement go on with the proposed epoch: those who
// join put up bonds and accept, and it is adopted when the committee has rotated.
// Only the loop that owns the processes calls it, or the start before that runs.
func (d *devnet) adoptNext() {
	if d.agreement == (jurat.Hash{}) {
		return
	}
	before, epoch, seats := d.stakes.adopted, d.plan.Epoch, d.plan.Seats
	peers := d.plan.Peers
	task, ctx := beginTask(context.Background())
	d.stakes.adopted = task
	task.group.Go(func() error {
		if before != nil {
			stop := context.AfterFunc(ctx, before.cancel)
			_ = before.group.Wait() // it has told of its failure
			stop()
		}
		err := d.adopt(ctx, epoch, seats, peers)
		if err != nil && ctx.Err() == nil {
			d.progress("agreement", "the agreement earns nothing in epoch %d: %v", epoch, err)
		}
		return err
	})
}

func (d *devnet) adopt(ctx context.Context, epoch uint32, seats []int, peers []string) error {
	a, err := d.living(ctx)
	if err != nil {
		return err
	}
	joiners, acceptances, err := d.welcome(ctx, a, seats, peers)
	if err != nil {
		return err
	}
	if err := d.hand(epoch, len(peers), seats, a.ID, acceptances); err != nil {
		return err
	}
	for {
		now, _, _, err := chain.ReadEpoch(ctx, d.client, d.contracts, a.Terms.Committee)
		if err != nil {
			return err
		}
		if now >= epoch {
			break
		}
		if err := sleep(ctx); err != nil {
			return err
		}
	}
	if a, err = d.living(ctx); err != nil {
		return err
	}
	if a.Epoch < epoch { // the committee did not wait for the bonds
		if _, err := chain.Adopt(ctx, d.sender, d.bound, a, acceptances); err != nil {
			return err
		}
	}
	d.progress("agreement", "agreement %s goes on in epoch %d: bonds of oracles %v are locked too", a.ID, epoch, joiners)
	return nil
}

// hand gives every oracle what those who join have accepted: whichever brings the
// epoch to the chain needs it.
func (d *devnet) hand(epoch uint32, oracles int, seats []int, agreement jurat.Hash, acceptances []jurat.OperatorSignature) error {
	var list []node.Acceptance
	for k, i := range seats {
		if acceptances[k] == (jurat.OperatorSignature{}) {
			continue
		}
		operator, err := d.operator(i)
		if err != nil {
			return err
		}
		list = append(list, node.Acceptance{Agreement: agreement, Operator: operator, Signature: acceptances[k]})
	}
	for i := range oracles {
		cfg, err := node.LoadConfig(d.layout.node(i+1, "config.yaml"))
		if err != nil {
			return err
		}
		if err := node.Accept(cfg, epoch, list); err != nil {
			return err
		}
	}
	return nil
}

// errOver is returned where there is nothing that an epoch could adopt.
var errOver = errors.New("the agreement is over")

// living is the agreement as the chain has it now.
func (d *devnet) living(ctx context.Context) (*chain.Agreement, error) {
	made, err := chain.Agreements(ctx, d.client, d.bound, d.committee.ID)
	if err != nil {
		return nil, err
	}
	for i := range made {
		if made[i].ID == d.agreement && !made[i].Ended {
			return &made[i], nil
		}
	}
	return nil, errOver
}

// welcome has the next epoch's operators that have no lock for the agreement put up
// bonds, enter the registry, and accept. Acceptances are in the order of seats.
func (d *devnet) welcome(ctx context.Context, a *chain.Agreement, seats []int, peers []string) (joiners []int, acceptances []jurat.OperatorSignature, err error) {
	approved := make(chan struct{})
	close(approved) // when the first bonds were made, for all
	var places []int
	for k, i := range seats {
		operator, err := d.operator(i)
		if err != nil {
			return nil, nil, err
		}
		_, until, err := chain.ReadLock(ctx, d.client, d.bound, a.ID, operator)
		if err != nil {
			return nil, nil, err
		}
		if until != 0 {
			continue
		}
		if err := d.stake(ctx, i, d.senderOf(firstOwner+(i-1)%owners), peers[i-1], approved); err != nil {
			return nil, nil, fmt.Errorf("bond of oracle %d: %w", i, err)
		}
		joiners, places = append(joiners, i), append(places, k)
	}
	signatures, err := d.accept(ctx, a.Terms, true, joiners)
	if err != nil {
		return nil, nil, err
	}
	acceptances = make([]jurat.OperatorSignature, len(seats))
	for k, at := range places {
		acceptances[at] = signatures[k]
	}
	return joiners, acceptances, nil
}

// adoptPatience is how long an epoch that is on the chain may take to be adopted.
const adoptPatience = 30 * time.Second

// awaitAdoption waits until the devnet's agreement has adopted an epoch; false where
// there is none, or that fails: the devnet says why.
func (n *network) awaitAdoption(ctx context.Context, client *chain.Client, committee jurat.Hash, epoch uint32) (bool, error) {
	if n.Agreement == nil {
		return false, nil
	}
	var at jurat.Address
	if err := at.UnmarshalText([]byte(n.Contracts["agreements"])); err != nil {
		return false, err
	}
	bound, err := chain.BoundOf(ctx, client, at)
	if err != nil {
		return false, err
	}
	for end := time.Now().Add(adoptPatience); time.Now().Before(end); {
		made, err := chain.Agreements(ctx, client, bound, committee)
		if err != nil {
			return false, err
		}
		for i := range made {
			if made[i].ID == n.Agreement.ID && made[i].Epoch >= epoch {
				return true, nil
			}
		}
		if err := sleep(ctx); err != nil {
			return false, err
		}
	}
	return false, nil
}

package devnet

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/committee"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/p2p"
	"github.com/jurat-network/jurat/node"
	"golang.org/x/sync/errgroup"
)

// Who is who among the development accounts. The first deploys and holds all
// tokens, the last puts up the contracts of agreements and does nothing else.
const (
	deployerAccount = 9
	consumerAccount = 1
	firstOwner      = 2 // of the bonds; the owners of many operators take turns
	owners          = 7

	// Who demands answers, for jurat devnet corrupt: an owner's account, which sends
	// nothing once the devnet is up.
	demanderAccount = 8
)

// A devnet's windows, in seconds: so short that a person sees them end.
const (
	unbonding       = 3600
	challengeWindow = 60
	recordGrace     = 10
)

// sink gets what is taken of a bond and given to nobody. No key of it is known.
var sink = jurat.Address{18: 0xde, 19: 0xad}

// tokens is a number of whole development tokens in their smallest units.
func tokens(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }

// startBound begins to put up the contracts of agreements and the token that they
// are in, while the oracles' folders are made. Where they will be is known.
func (d *devnet) startBound(ctx context.Context) error {
	deployer := d.senderOf(deployerAccount)
	d.bound = chain.BoundFor(deployer.Account(), d.contracts)
	d.stakes.deployed, ctx = beginTask(ctx)
	d.stakes.deployed.group.Go(func() (err error) {
		if d.token, err = chain.DeployDevToken(ctx, d.sender, d.sender.Account(), tokens(1_000_000_000)); err != nil {
			return err
		}
		_, err = chain.DeployBound(ctx, d.sender, deployer, d.contracts, chain.BoundConfig{
			Token: d.token, Sink: sink, Unbonding: unbonding, ChallengeWindow: challengeWindow, RecordGrace: recordGrace, Ends: d.ends,
			Requests: []jurat.Address{
				chain.RequestsFor(d.contracts, native, requestLimits),
				chain.RequestsFor(d.contracts, chain.DevLinkFor(d.sender.Account(), linkSupply), requestLimits),
			},
		})
		return err
	})
	return nil
}

// awaitBound waits until they are there: nodes look for them when they start.
func (d *devnet) awaitBound(ctx context.Context) error {
	err := d.stakes.deployed.group.Wait()
	if errors.Is(err, chain.ErrDeployerUsed) {
		// Somebody played with the account: all else works, without an agreement.
		d.progress("agreement", "no agreement: %v", err)
		d.bound = chain.Bound{}
		return d.configure(ctx)
	}
	if err != nil {
		return err
	}
	for name, at := range map[string]jurat.Address{"bonds": d.bound.Bonds, "acceptances": d.bound.Acceptances, "agreements": d.bound.Agreements,
		"deliveries": d.bound.Deliveries, "faults": d.bound.Faults, "demands": d.bound.Demands, "scorecards": d.bound.Scorecards, "registry": chain.RegistryFor(d.bound), "token": d.token} {
		d.network.Contracts[name] = at.String()
	}
	return nil
}

// senderOf sends from a development account. Each account has one sender.
func (d *devnet) senderOf(account int) *chain.Sender {
	return chain.NewSender(d.client, d.chain.Accounts()[account].Key, chain.SenderConfig{Poll: poll})
}

// stakes are the bonds and the escrow in the making. They need no committee, so
// they are made while the oracles make their key.
type stakes struct {
	deployed *task            // the contracts; nil before that has begun
	made     *task            // bonds and escrow; nil before that has begun
	resumed  *chain.Agreement // that is live already; nothing is made then
	adopted  *task            // the newest epoch's adoption; nil before one is proposed
	consumer *chain.Sender
}

// task is something under way.
type task struct {
	group  *errgroup.Group
	cancel context.CancelFunc
}

func beginTask(ctx context.Context) (*task, context.Context) {
	ctx, cancel := context.WithCancel(ctx)
	group, ctx := errgroup.WithContext(ctx)
	return &task{group, cancel}, ctx
}

// end gives it up, if it is not done.
func (t *task) end() {
	if t != nil {
		t.cancel()
		_ = t.group.Wait()
	}
}

// startStakes begins to open a bond for each operator, and to give the consumer
// what it will pay in.
func (d *devnet) startStakes(ctx context.Context) error {
	if d.bound == (chain.Bound{}) {
		return nil
	}
	s := &d.stakes
	made, err := chain.Agreements(ctx, d.client, d.bound, jurat.Hash{})
	if err != nil {
		return err
	}
	for i := range made {
		if !made[i].Ended {
			s.resumed = &made[i]
			return nil
		}
	}
	s.consumer = d.senderOf(consumerAccount)
	s.made, ctx = beginTask(ctx)
	approved := make(chan struct{})
	s.made.group.Go(func() error {
		defer close(approved)
		return chain.Approve(ctx, d.sender, d.token, d.bound.Bonds, tokens(1_000_000_000))
	})
	s.made.group.Go(func() error { return chain.Transfer(ctx, d.sender, d.token, s.consumer.Account(), escrow) })
	s.made.group.Go(func() error { return chain.Approve(ctx, s.consumer, d.token, d.bound.Agreements, escrow) })
	byAccount := map[int]*chain.Sender{}
	for i := 1; i <= d.plan.Oracles; i++ {
		account := firstOwner + (i-1)%owners
		if byAccount[account] == nil {
			byAccount[account] = d.senderOf(account)
		}
		s.made.group.Go(func() error { return d.stake(ctx, i, byAccount[account], d.plan.Peers[i-1], approved) })
	}
	return nil
}

// signer signs as operator i.
func (d *devnet) signer(i int) (*node.OperatorKey, error) {
	secret, err := d.layout.operatorKey(i)
	if err != nil {
		return nil, err
	}
	return node.NewOperatorKey(crypto.FromECDSA(secret))
}

// stake opens operator i's bond, enters it into the registry and fills the bond up.
func (d *devnet) stake(ctx context.Context, i int, owner *chain.Sender, peer string, approved <-chan struct{}) error {
	key, err := d.signer(i)
	if err != nil {
		return err
	}
	operator := key.Public().Address()
	consent, err := key.Sign(chain.ConsentHash(d.chain.ChainID(), d.bound, operator, owner.Account()))
	if err != nil {
		return err
	}
	if err := chain.OpenBond(ctx, owner, d.bound, operator, consent); err != nil {
		return err
	}
	if err := d.enter(ctx, i, owner, peer, key); err != nil {
		return err
	}
	bond, err := chain.ReadBond(ctx, d.client, d.bound, operator)
	if err != nil || bond.Free.Cmp(bondEach) >= 0 {
		return err
	}
	select {
	case <-approved:
	case <-ctx.Done():
		return ctx.Err()
	}
	_, err = chain.Deposit(ctx, d.sender, d.bound, operator, new(big.Int).Sub(bondEach, bond.Free))
	return err
}

// enter puts operator i into the registry, reachable as its committee knows it.
func (d *devnet) enter(ctx context.Context, i int, owner *chain.Sender, peer string, key *node.OperatorKey) error {
	identity, err := p2p.LoadOrCreateIdentity(d.layout.node(i, "network.key"))
	if err != nil {
		return err
	}
	return chain.Enter(ctx, owner, d.bound, fmt.Sprintf("DEVELOPMENT oracle %d", i), committee.Seat{
		Operator: key.Public().Address(), Key: key.Public().Compressed(), Peer: identity.ID(), Addresses: []string{multiaddr(peer)},
	})
}

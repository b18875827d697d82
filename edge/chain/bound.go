package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/sync/errgroup"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain/bindings/bound"
)

// Bound are the contracts by which a committee and a consumer are bound to each
// other on one chain.
type Bound struct {
	Bonds       jurat.Address `json:"bonds"`
	Acceptances jurat.Address `json:"acceptances"`
	Agreements  jurat.Address `json:"agreements"`
	Deliveries  jurat.Address `json:"deliveries"`
	Faults      jurat.Address `json:"faults"`
	Demands     jurat.Address `json:"demands"`
	Crossings   jurat.Address `json:"crossings"`
	Scorecards  jurat.Address `json:"scorecards"`
}

// BoundConfig is what they are made with; see IBonds and IAgreements.
type BoundConfig struct {
	Token           jurat.Address   // in which bonds are
	Sink            jurat.Address   // what gets at least half of every slash, for ever
	Unbonding       uint64          // seconds
	ChallengeWindow uint64          // seconds
	RecordGrace     uint64          // seconds
	Requests        []jurat.Address // whose answers can be demanded under agreements
	Ends            LaneEnds        // of the lanes whose messages are under agreements; zero for none
}

// ErrDeployerUsed means that contracts cannot be put where they were foretold.
var ErrDeployerUsed = errors.New("the deployer has sent other transactions: deploy from an account that has sent nothing yet")

// BoundFor is where DeployBound puts the contracts.
//
// They name each other, each for good: so no address can be the hash of a code
// that holds all others, as the factory's are. They lie instead at the first
// nonces of an account that does nothing else. So all addresses are known before
// the first of them is made, deploying again finds what is there, one that broke
// off goes on, and no contract needs an owner who could complete it later. What
// that account can do is to put something else there first: whoever relies on a
// deployment reads the code and what its contracts name, as with any other.
// Scorecards names none of them and lies where the factory puts it.
func BoundFor(deployer jurat.Address, at Contracts) Bound {
	made := func(nonce uint64) jurat.Address {
		return jurat.Address(crypto.CreateAddress(common.Address(deployer), nonce))
	}
	return Bound{
		Bonds: made(0), Acceptances: made(1), Agreements: made(2), Deliveries: made(3), Faults: made(4), Demands: made(5), Crossings: made(6),
		Scorecards: place(scorecardsInit(at)),
	}
}

func scorecardsInit(at Contracts) []byte {
	return append(common.FromHex(bound.ScorecardsMetaData.Bin), bound.NewScorecards().PackConstructor(common.Address(at.Committees))...)
}

// inits are the contracts' codes in the order of the deployer's nonces.
func (b *Bound) inits(at Contracts, cfg BoundConfig) [][]byte {
	a := func(a jurat.Address) common.Address { return common.Address(a) }
	seconds := func(v uint64) *big.Int { return new(big.Int).SetUint64(v) }
	init := func(meta string, args []byte) []byte { return append(common.FromHex(meta), args...) }
	return [][]byte{
		init(bound.BondsMetaData.Bin, bound.NewBonds().PackConstructor(a(cfg.Token), a(cfg.Sink), seconds(cfg.Unbonding), a(b.Agreements))),
		init(bound.AcceptancesMetaData.Bin, bound.NewAcceptances().PackConstructor(a(b.Bonds), a(at.Committees), a(at.Feeds))),
		init(bound.AgreementsMetaData.Bin, bound.NewAgreements().PackConstructor(bound.Places{
			Bonds: a(b.Bonds), Acceptances: a(b.Acceptances), Committees: a(at.Committees), Feeds: a(at.Feeds),
			Scorecards: a(b.Scorecards), Faults: a(b.Faults), Demands: a(b.Demands), Deliveries: a(b.Deliveries), Crossings: a(b.Crossings),
		}, seconds(cfg.ChallengeWindow), seconds(cfg.RecordGrace))),
		init(bound.DeliveriesMetaData.Bin, bound.NewDeliveries().PackConstructor(a(b.Agreements), a(at.Committees), a(at.Feeds))),
		init(bound.FaultsMetaData.Bin, bound.NewFaults().PackConstructor(a(b.Agreements), a(at.Committees), a(b.Demands))),
		init(bound.DemandsMetaData.Bin, bound.NewDemands().PackConstructor(a(b.Agreements), a(at.Committees), a(at.Feeds), a(b.Faults), addresses(cfg.Requests))),
		init(bound.CrossingsMetaData.Bin, bound.NewCrossings().PackConstructor(a(b.Agreements), a(at.Committees), a(at.Feeds), a(cfg.Ends.Outbox), a(cfg.Ends.Inbox))),
	}
}

// DeployBound puts the contracts on the chain, or finds them there. The
// deployer's account does nothing else; s pays for Scorecards, Registry and Handovers.
func DeployBound(ctx context.Context, s, deployer *Sender, at Contracts, cfg BoundConfig) (Bound, error) {
	b := BoundFor(deployer.Account(), at)
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return s.create(ctx, scorecardsInit(at), registryInit(b), handoversInit(at, b)) })
	group.Go(func() error { return deployer.createInOrder(ctx, b.inits(at, cfg)) })
	if err := group.Wait(); err != nil {
		return Bound{}, fmt.Errorf("deploy agreements: %w", err)
	}
	return b, nil
}

// createInOrder makes contracts at the account's first nonces, those that are
// not there yet. All are under way at once; nonces are given in order.
func (s *Sender) createInOrder(ctx context.Context, inits [][]byte) error {
	nonce, err := s.client.nonce(ctx, s.from, nil)
	if err != nil {
		return err
	}
	if nonce < uint64(len(inits)) {
		inits = inits[nonce:]
	} else {
		inits = nil
	}
	for before := range nonce {
		there, err := s.client.HasCode(ctx, jurat.Address(crypto.CreateAddress(s.from, before)))
		if err != nil || !there {
			return errors.Join(err, fmt.Errorf("%w: %s", ErrDeployerUsed, s.Account()))
		}
	}
	var flights []*flight
	for _, init := range inits {
		f, err := s.launch(ctx, Call{Data: init})
		if err != nil {
			return err
		}
		flights = append(flights, f)
	}
	for _, f := range flights {
		if _, err := s.await(ctx, f); err != nil {
			return err
		}
	}
	return nil
}

func addresses(list []jurat.Address) []common.Address {
	out := make([]common.Address, len(list))
	for i := range list {
		out[i] = common.Address(list[i])
	}
	return out
}

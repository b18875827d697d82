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
	"github.com/jurat-network/jurat/core/delivery"
	"github.com/jurat-network/jurat/edge/chain/bindings"
)

// Contracts are where Jurat lives on one chain.
type Contracts struct {
	Committees jurat.Address `json:"committees"`
	Feeds      jurat.Address `json:"feeds"`
}

// Limits are what a Feeds contract is made with, in seconds; see IFeeds.
type Limits struct {
	MaxLag  uint64 `json:"max_lag_s"`  // how old a report may be when it is delivered
	MaxSkew uint64 `json:"max_skew_s"` // how far a report may be ahead of the block
	Grace   uint64 `json:"grace_s"`    // past its heartbeat, until an answer is stale
}

// DefaultLimits suit a chain with blocks every few seconds.
var DefaultLimits = Limits{MaxLag: 300, MaxSkew: 15, Grace: 60}

// factory is the CREATE2 deployer that Ethereum, its test networks, anvil and
// our development chain have at one address. What it makes lies at the hash of
// its code: so deploying again finds what is there, on every chain at the same
// address, and everyone can compute where a feed's proxy is.
var factory = jurat.Address(common.HexToAddress("0x4e59b44847b379578588920cA78FbF26c0B4956C"))

// ErrNoFactory means that a chain lacks the CREATE2 deployer.
var ErrNoFactory = errors.New("the chain has no CREATE2 deployer at 0x4e59b44847b379578588920cA78FbF26c0B4956C: deploy it first (its transaction is the same on every chain)")

// place is where the factory puts a contract made by init.
func place(init []byte) jurat.Address {
	return jurat.Address(crypto.CreateAddress2(common.Address(factory), common.Hash{}, crypto.Keccak256(init)))
}

// ContractsFor is where Deploy puts the contracts.
func ContractsFor(limits Limits) Contracts {
	committees := place(committeesInit())
	return Contracts{Committees: committees, Feeds: place(feedsInit(committees, limits))}
}

func committeesInit() []byte { return common.FromHex(bindings.CommitteesMetaData.Bin) }

func feedsInit(committees jurat.Address, limits Limits) []byte {
	seconds := func(v uint64) *big.Int { return new(big.Int).SetUint64(v) }
	args := bindings.NewFeeds().PackConstructor(common.Address(committees), seconds(limits.MaxLag), seconds(limits.MaxSkew), seconds(limits.Grace))
	return append(common.FromHex(bindings.FeedsMetaData.Bin), args...)
}

// Deploy puts Committees and Feeds on the chain, or finds them there.
func Deploy(ctx context.Context, s *Sender, limits Limits) (Contracts, error) {
	committees := place(committeesInit())
	if err := s.create(ctx, committeesInit(), feedsInit(committees, limits)); err != nil {
		return Contracts{}, fmt.Errorf("deploy contracts: %w", err)
	}
	return ContractsFor(limits), nil
}

// atOnce is how many deployment transactions are under way at a time: nodes
// keep few pending transactions of one account.
const atOnce = 16

// create makes the contracts that are not there yet.
func (s *Sender) create(ctx context.Context, inits ...[]byte) error {
	there, err := s.client.HasCode(ctx, factory)
	if err != nil {
		return err
	}
	if !there {
		return ErrNoFactory
	}
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(atOnce)
	for _, init := range inits {
		group.Go(func() error {
			at := place(init)
			if there, err := s.client.HasCode(ctx, at); err != nil || there {
				return err
			}
			_, err := s.Send(ctx, Call{To: &factory, Data: append(make([]byte, 32), init...), Intent: "create " + at.String()})
			return err
		})
	}
	return group.Wait()
}

// Registration is a key that a founding committee made, as all of it signed.
type Registration struct {
	Session    jurat.Session
	Key        [32]byte
	Transcript jurat.Hash
	Expiry     uint64                    // Unix seconds
	Signatures []jurat.OperatorSignature // of each member over jurat.TranscriptHash, in order
}

// Committee is the id of the committee that is founded.
func (r *Registration) Committee() jurat.Hash { return jurat.CommitteeID(r.Session.ID(), r.Key) }

// RegisterCommittee founds the committee in Committees and makes its key known
// to Feeds. What is done already is left as it is.
func RegisterCommittee(ctx context.Context, s *Sender, at Contracts, r *Registration) error {
	id := r.Committee()
	if err := register(ctx, s, at, r, id); err != nil {
		return fmt.Errorf("register committee %s: %w", id, err)
	}
	if err := Sync(ctx, s, at, id, 1, r.Expiry); err != nil {
		return fmt.Errorf("register committee %s: %w", id, err)
	}
	return nil
}

func register(ctx context.Context, s *Sender, at Contracts, r *Registration, id jurat.Hash) error {
	contract := bindings.NewCommittees()
	out, err := s.client.Call(ctx, at.Committees, contract.PackCurrent(id), 0)
	if err != nil {
		return err
	}
	if epoch, err := contract.UnpackCurrent(out); err != nil || epoch != 0 {
		return err
	}
	keygen := bindings.Keygen{
		Threshold:  big.NewInt(int64(r.Session.Threshold)),
		Attempt:    r.Session.Attempt,
		Key:        r.Key,
		Transcript: r.Transcript,
		Expiry:     r.Expiry,
	}
	for _, m := range r.Session.Members {
		keygen.Members = append(keygen.Members, common.Address(m.Operator))
	}
	signatures := make([][]byte, len(r.Signatures))
	for i := range signatures {
		signatures[i] = r.Signatures[i][:]
	}
	data, err := contract.TryPackRegister(keygen, signatures)
	if err != nil {
		return err
	}
	_, err = s.Send(ctx, Call{To: &at.Committees, Data: data, Intent: "register " + id.String()})
	if IsRevert(err, "Registered") {
		return nil // by another member meanwhile
	}
	return err
}

// Sync makes the current key of a committee known to Feeds, if it is not.
func Sync(ctx context.Context, s *Sender, at Contracts, committee jurat.Hash, epoch uint32, expiry uint64) error {
	contract := bindings.NewFeeds()
	out, err := s.client.Call(ctx, at.Feeds, contract.PackKeyAt(committee, epoch, expiry), 0)
	if err != nil {
		return fmt.Errorf("sync key: %w", err)
	}
	if key, err := contract.UnpackKeyAt(out); err != nil || key != [32]byte{} {
		return err
	}
	if _, err := s.Send(ctx, Call{To: &at.Feeds, Data: contract.PackSync(committee), Intent: "sync " + committee.String()}); err != nil {
		return fmt.Errorf("sync key: %w", err)
	}
	return nil
}

// CreateFeeds makes the homes of the committee's feeds, writes their pages and
// deploys each feed's proxy. What is there already is left as it is. It returns
// the proxies in the order of the list.
func CreateFeeds(ctx context.Context, s *Sender, at Contracts, c *jurat.Committee, ring uint16) ([]jurat.Address, error) {
	l := delivery.NewLayout(c.ID, c.Feeds, ring)
	if err := createHomes(ctx, s, at, c, l); err != nil {
		return nil, fmt.Errorf("create feeds: %w", err)
	}
	inits := make([][]byte, len(c.Feeds))
	for i := range c.Feeds {
		inits[i] = proxyInit(at, c, l, i)
	}
	if err := s.create(ctx, inits...); err != nil {
		return nil, fmt.Errorf("deploy proxies: %w", err)
	}
	return Proxies(at, c, ring), nil
}

// Proxies are the addresses of the feeds' AggregatorV3Interface, in the order
// of the committee's list, whether they are deployed or not.
func Proxies(at Contracts, c *jurat.Committee, ring uint16) []jurat.Address {
	l := delivery.NewLayout(c.ID, c.Feeds, ring)
	proxies := make([]jurat.Address, len(c.Feeds))
	for i := range proxies {
		proxies[i] = place(proxyInit(at, c, l, i))
	}
	return proxies
}

func createHomes(ctx context.Context, s *Sender, at Contracts, c *jurat.Committee, l *delivery.Layout) error {
	contract := bindings.NewFeeds()
	words, err := s.client.Storage(ctx, at.Feeds, l.Slots())
	if err != nil {
		return err
	}
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(atOnce)
	for h, home := range l.Homes {
		if words[h] != (jurat.Hash{}) {
			continue
		}
		specs := make([]bindings.Spec, len(home.Feeds))
		for i, feed := range home.Feeds {
			specs[i] = specOf(&c.Feeds[feed])
		}
		group.Go(func() error {
			_, err := s.Send(ctx, Call{To: &at.Feeds, Data: contract.PackCreate(c.ID, specs, home.Ring), Intent: "home " + home.Slot.String()})
			return err
		})
	}
	for _, page := range l.Pages() {
		group.Go(func() error {
			there, err := s.client.HasCode(ctx, l.PageAddress(at.Feeds, page))
			if err != nil || there {
				return err
			}
			_, err = s.Send(ctx, Call{To: &at.Feeds, Data: contract.PackWritePage(l.Committee, page)})
			return err
		})
	}
	return group.Wait()
}

func specOf(f *jurat.Feed) bindings.Spec {
	return bindings.Spec{
		Name: f.Name, Base: f.Base, Quote: f.Quote, Decimals: f.Decimals,
		Job: f.Job, Heartbeat: f.Heartbeat, Deviation: f.Deviation,
	}
}

func proxyInit(at Contracts, c *jurat.Committee, l *delivery.Layout, feed int) []byte {
	home, second := l.Place(feed)
	var other jurat.Hash
	for _, f := range l.Homes[home].Feeds {
		if f != feed {
			other = c.Feeds[f].ID()
		}
	}
	args := bindings.NewFeedProxy().PackConstructor(common.Address(at.Feeds), c.ID, specOf(&c.Feeds[feed]), other, second, l.Homes[home].Ring)
	return append(common.FromHex(bindings.FeedProxyMetaData.Bin), args...)
}

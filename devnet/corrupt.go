package devnet

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"slices"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/node"
)

// Settled is what became of an oracle that was corrupted.
type Settled struct {
	Agreement   jurat.Hash
	Fault       api.FaultForm // an equivocation, as an honest oracle shows it
	Samples     []Sample      // of outliers, by round; nil for other faults
	Slash       chain.Slash
	Token       chain.Token
	Left        *big.Int      // of the culprit's lock
	Gas         uint64        // of the transaction
	Caught      time.Duration // from the fault's beginning until its evidence existed
	SettledIn   time.Duration // from there to the block
	Owner       jurat.Address // who put up the bond
	ProverIndex int           // the oracle whose account filed the proof; 0 for somebody else
}

var (
	// ErrNothingAtStake means that an oracle has no bond left to lose.
	ErrNothingAtStake = errors.New("nothing at stake")
	// ErrUnproven means that no fault was proven in time.
	ErrUnproven = errors.New("no fault was proven")
)

// corruptPatience is how long a fault may take to be settled.
const corruptPatience = 2 * time.Minute

// Equivocate makes an oracle of the devnet in a folder sign two observations of
// one round, until that has cost it its bond; then the oracle goes on as before.
func Equivocate(ctx context.Context, dir string, index int, progress func(format string, args ...any)) (*Settled, error) {
	return corrupt(ctx, dir, index, progress, func(*victim) (*corruption, error) {
		return &corruption{"signs two observations of each round and tells half of the members one, half the other", fork, (*victim).equivocated}, nil
	})
}

// corruption is a way to break the rules.
type corruption struct {
	does   string
	change func(*node.EngineConfig)
	// settled looks for what became of it since it began; nil while there is nothing.
	settled func(v *victim, ctx context.Context, began time.Time) (*Settled, error)
}

// corrupt has an oracle break the rules until that is settled. In the meantime
// this process is that oracle: with its keys, its store, its place in the network,
// and its engine, of which the corruption changes what it is joined with.
func corrupt(ctx context.Context, dir string, index int, progress func(string, ...any), how func(*victim) (*corruption, error)) (*Settled, error) {
	n, err := readNetwork(dir)
	if err != nil {
		return nil, err
	}
	v, err := n.victim(ctx, index)
	if err != nil {
		return nil, err
	}
	defer v.client.Close()
	v.progress = progress
	c, err := how(v)
	if err != nil {
		return nil, err
	}
	if _, err := n.order(ctx, lend, index); err != nil {
		return nil, err
	}
	progress("oracle %d is corrupted: it %s", index, c.does)
	settled, err := v.misbehave(ctx, layout{dir}, c)
	// Whatever came of it, the oracle gets its honest process back.
	if _, again := n.order(context.WithoutCancel(ctx), Revive, index); again != nil {
		err = errors.Join(err, again)
	}
	return settled, err
}

// victim is an oracle that is about to lose its bond.
type victim struct {
	network   *network
	index     int
	client    *chain.Client
	bound     chain.Bound
	agreement jurat.Hash
	terms     *agreement.Terms
	committee *jurat.Committee
	operator  jurat.Address
	member    jurat.MemberIndex // in the committee, which an oracle that joined late is at another place of
	taken     int               // how often its bond was cut before
	caught    bool              // whether that was told
	progress  func(format string, args ...any)
}

// victim looks up what an oracle has at stake, before anything is changed.
func (n *network) victim(ctx context.Context, index int) (*victim, error) {
	switch {
	case index < 1 || index > len(n.Nodes):
		return nil, fmt.Errorf("%w: %d; this devnet has 1 to %d", ErrNoOracle, index, len(n.Nodes))
	case n.Agreement == nil:
		return nil, fmt.Errorf("%w: this devnet has no agreement; see what it said when it started", ErrNothingAtStake)
	}
	v := &victim{network: n, index: index, agreement: n.Agreement.ID}
	var err error
	if v.client, err = chain.Dial(ctx, chain.Config{RPC: []string{n.RPC}, ChainID: n.ChainID}); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNotRunning, err)
	}
	if err := v.look(ctx); err != nil {
		v.client.Close()
		return nil, err
	}
	return v, nil
}

// victims are several, each once and in order, until leave; named are their indices.
func (n *network) victims(ctx context.Context, indices []int) (list []*victim, named []int, leave func(), err error) {
	leave = func() {
		for _, v := range list {
			v.client.Close()
		}
	}
	named = slices.Clone(indices)
	slices.Sort(named)
	named = slices.Compact(named)
	for _, index := range named {
		v, err := n.victim(ctx, index)
		if err != nil {
			leave()
			return nil, nil, nil, err
		}
		list = append(list, v)
	}
	return list, named, leave, nil
}

func (v *victim) look(ctx context.Context) error {
	var at jurat.Address
	if err := at.UnmarshalText([]byte(v.network.Contracts["agreements"])); err != nil {
		return err
	}
	var err error
	if v.bound, err = chain.BoundOf(ctx, v.client, at); err != nil {
		return err
	}
	var form api.CommitteeForm
	own := v.network.Nodes[v.index-1] // others may have left, and name the committee that they were in
	if err := getJSON(ctx, own.API+"/v1/committee", &form); err != nil {
		return fmt.Errorf("%w: %w", ErrNotRunning, err)
	}
	committee, err := form.Parse()
	if err != nil {
		return err
	}
	v.committee, v.operator = committee, own.Operator
	v.member = jurat.MemberIndex(1 + slices.IndexFunc(committee.Members, func(m jurat.Member) bool { return m.Operator == v.operator }))
	if epoch, err := chain.Serving(ctx, v.client, v.bound, committee.ID); err != nil || v.member == 0 || epoch != committee.Epoch {
		return errors.Join(err, fmt.Errorf("%w: oracle %d has no seat in the committee's epoch %d", ErrNothingAtStake, v.index, epoch))
	}
	if err := v.paidFor(ctx, committee.ID); err != nil {
		return err
	}
	slashes, err := chain.Slashes(ctx, v.client, v.bound, v.agreement, v.operator)
	if err != nil {
		return err
	}
	v.taken = len(slashes)
	left, _, err := chain.ReadLock(ctx, v.client, v.bound, v.agreement, v.operator)
	if err == nil && left.Sign() == 0 {
		err = fmt.Errorf("%w: oracle %d has lost its bond already; corrupt another, or begin anew with jurat devnet --fresh", ErrNothingAtStake, v.index)
	}
	return err
}

// paidFor waits until the agreement's paid time has begun: a development chain's
// blocks may be a few seconds ahead of the clock by which oracles sign.
func (v *victim) paidFor(ctx context.Context, committee jurat.Hash) error {
	made, err := chain.Agreements(ctx, v.client, v.bound, committee)
	if err != nil {
		return err
	}
	for i := range made {
		if made[i].ID != v.agreement {
			continue
		}
		v.terms = made[i].Terms
		select {
		case <-time.After(time.Until(time.Unix(int64(made[i].From), 0))):
		case <-ctx.Done():
			return ctx.Err()
		}
		if made[i].Ended {
			return fmt.Errorf("%w: the agreement is over; start jurat devnet again for another", ErrNothingAtStake)
		}
	}
	return nil
}

// misbehave runs the corrupted oracle until what it does is settled.
func (v *victim) misbehave(ctx context.Context, l layout, c *corruption) (*Settled, error) {
	log, err := os.OpenFile(l.node(v.index, "node.log"), os.O_WRONLY|os.O_APPEND, 0)
	if err != nil {
		return nil, fmt.Errorf("corrupt oracle %d: %w", v.index, err)
	}
	defer log.Close()
	began := time.Now()
	running, stop := context.WithCancel(ctx)
	ended := make(chan error, 1)
	go func() { ended <- node.RunWith(running, l.node(v.index, "config.yaml"), log, false, c.change) }()
	settled, err := v.await(ctx, began, c, ended)
	stop()
	if how := <-ended; err == nil && how != nil {
		err = fmt.Errorf("corrupt oracle %d: %w", v.index, how)
	}
	return settled, err
}

// await waits until it is settled.
func (v *victim) await(ctx context.Context, began time.Time, c *corruption, ended chan error) (*Settled, error) {
	ctx, cancel := context.WithTimeout(ctx, corruptPatience)
	defer cancel()
	for {
		select {
		case err := <-ended:
			ended <- nil
			return nil, fmt.Errorf("corrupt oracle %d: its process ended: %w", v.index, err)
		case <-ctx.Done():
			return nil, fmt.Errorf("%w: %w; see the nodes' logs", ErrUnproven, ctx.Err())
		case <-time.After(poll):
		}
		if s, err := c.settled(v, ctx, began); s != nil || err != nil && ctx.Err() == nil {
			return s, err
		}
	}
}

// equivocated waits until an honest oracle shows the fault and where it was proven.
func (v *victim) equivocated(ctx context.Context, began time.Time) (*Settled, error) {
	for _, f := range v.faults(ctx) {
		if f.SeenMs < uint64(began.UnixMilli()) {
			continue // of an earlier time
		}
		if !v.caught {
			v.caught = true
			v.progress("caught: an honest oracle holds both versions of round %d", f.Round)
		}
		if f.Tx != nil {
			return v.settledFault(ctx, f)
		}
	}
	return nil, nil
}

// faults are the victim's, as all other oracles show them.
func (v *victim) faults(ctx context.Context) (list []api.FaultForm) {
	for _, n := range v.network.Nodes {
		var form struct{ Faults []api.FaultForm }
		if n.Index == v.index || getJSON(ctx, n.API+"/v1/faults", &form) != nil {
			continue
		}
		for _, f := range form.Faults {
			if f.Operator == v.operator {
				list = append(list, f)
			}
		}
	}
	return list
}

// settledFault reads from the chain what an equivocation has cost.
func (v *victim) settledFault(ctx context.Context, f api.FaultForm) (*Settled, error) {
	s := &Settled{Agreement: v.agreement, Fault: f}
	seen := time.UnixMilli(int64(f.SeenMs))
	if told := f.Said[0].TimeMs; told != nil {
		s.Caught = max(0, seen.Sub(time.UnixMilli(int64(*told))))
	}
	slash, err := v.cut(ctx)
	if err == nil && slash == nil {
		err = fmt.Errorf("%w: transaction %s took nothing", ErrUnproven, f.Tx)
	}
	if err != nil {
		return nil, err
	}
	return s, v.price(ctx, s, slash, seen)
}

// cut is the first slash of the victim's bond since it was looked up; nil while
// there is none.
func (v *victim) cut(ctx context.Context) (*chain.Slash, error) {
	slashes, err := chain.Slashes(ctx, v.client, v.bound, v.agreement, v.operator)
	if err != nil || len(slashes) <= v.taken {
		return nil, err
	}
	return &slashes[v.taken], nil
}

// price fills in what a slash took, and when, counted from the time when its
// evidence existed.
func (v *victim) price(ctx context.Context, s *Settled, slash *chain.Slash, existed time.Time) (err error) {
	s.Slash = *slash
	if s.Token, err = chain.BondToken(ctx, v.client, v.bound); err != nil {
		return err
	}
	if s.Left, _, err = chain.ReadLock(ctx, v.client, v.bound, v.agreement, v.operator); err != nil {
		return err
	}
	bond, err := chain.ReadBond(ctx, v.client, v.bound, v.operator)
	if err != nil {
		return err
	}
	s.Owner = bond.Owner
	at, gas, err := v.client.Mined(ctx, s.Slash.Tx)
	if err != nil {
		return err
	}
	s.Gas, s.SettledIn = gas, max(0, at.Sub(existed))
	s.ProverIndex = v.indexOf(s.Slash.Prover)
	return nil
}

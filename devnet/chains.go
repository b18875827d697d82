package devnet

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strconv"
	"strings"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/localchain"
	"github.com/jurat-network/jurat/node"
)

// maxChains is how many chains a devnet runs at most, all of them in its process.
const maxChains = 4

// The orders that a running devnet takes for one of its chains but the first.
const (
	Sleep = "sleep" // its endpoint answers no more, and it makes no blocks
	Wake  = "wake"
)

// further is a chain of the devnet's besides the first, which is the committee's home:
// the same contracts lie at the same addresses, and the same committee works there.
type further struct {
	number int // from 2
	addr   string
	chain  *localchain.Chain // nil while it sleeps
	client *chain.Client
	sender *chain.Sender
}

func (f *further) id() uint64 { return localchain.DefaultChainID + uint64(f.number) - 1 }

func (f *further) url() string { return "http://" + f.addr }

// chainEntry is a chain as programs are told of it.
type chainEntry struct {
	Number    int               `json:"number"`
	ChainID   uint64            `json:"chain_id"`
	RPC       string            `json:"rpc"`
	Contracts map[string]string `json:"contracts"`
}

// startFurther starts the chains besides the first.
func (d *devnet) startFurther(ctx context.Context) error {
	for i, addr := range d.plan.Chains {
		f := &further{number: i + 2, addr: addr}
		d.further = append(d.further, f)
		if err := d.wake(ctx, f); err != nil {
			return err
		}
		var err error
		if f.client, err = chain.Dial(ctx, chain.Config{RPC: []string{f.url()}, ChainID: f.id()}); err != nil {
			return err
		}
		f.sender = chain.NewSender(f.client, f.chain.Accounts()[0].Key, chain.SenderConfig{Poll: poll})
		d.progress("chain", "chain %d at %s, id %d", f.number, f.url(), f.id())
	}
	return nil
}

// wake starts a chain, or starts it again where it was.
func (d *devnet) wake(ctx context.Context, f *further) (err error) {
	f.chain, err = localchain.Start(context.WithoutCancel(ctx), localchain.Config{
		Addr: f.addr, ChainID: f.id(), Dir: d.layout.path("chain" + strconv.Itoa(f.number)), Log: slog.New(slog.DiscardHandler),
	})
	if err != nil {
		return err
	}
	if behind := d.chain.Ahead() - f.chain.Ahead(); behind > 0 {
		return f.chain.Advance(behind) // it slept while time was set ahead
	}
	return nil
}

// deployFurther puts Committees and Feeds on the further chains.
func (d *devnet) deployFurther(ctx context.Context) error {
	for _, f := range d.further {
		at, err := chain.Deploy(ctx, f.sender, chain.DefaultLimits)
		if err != nil {
			return err
		}
		if at != d.contracts {
			return fmt.Errorf("chain %d has the contracts at other addresses than the first", f.number) // CREATE2: impossible
		}
	}
	d.listChains()
	return nil
}

// listChains tells programs of the chains. The first's contracts are the network's.
func (d *devnet) listChains() {
	if len(d.further) == 0 {
		return
	}
	contracts := func() map[string]string {
		return map[string]string{"committees": d.contracts.Committees.String(), "feeds": d.contracts.Feeds.String()}
	}
	d.network.Chains = []chainEntry{{1, d.network.ChainID, d.network.RPC, contracts()}}
	for _, f := range d.further {
		d.network.Chains = append(d.network.Chains, chainEntry{f.number, f.id(), f.url(), contracts()})
	}
}

// fundFurther gives an operator's account what it needs on the further chains.
func (d *devnet) fundFurther(ctx context.Context, account jurat.Address) error {
	for _, f := range d.further {
		if f.chain == nil {
			continue // it is done when the chain wakes
		}
		if err := f.fund(ctx, account); err != nil {
			return err
		}
	}
	return nil
}

func (f *further) fund(ctx context.Context, account jurat.Address) error {
	balance, err := f.client.Balance(ctx, account)
	if err != nil || balance.Sign() != 0 {
		return err
	}
	return f.chain.Fund(ctx, account, operatorFunds)
}

// known are the chains as an oracle's configuration has them.
func (d *devnet) known(who Who) []node.KnownChainConfig {
	list := []node.KnownChainConfig{{ID: d.chain.ChainID(), RPC: []string{d.chain.URL()}}}
	for _, f := range d.further {
		list = append(list, node.KnownChainConfig{ID: f.id(), RPC: []string{f.url()}, Committees: d.contracts.Committees, Feeds: d.contracts.Feeds})
	}
	for i := range list {
		for _, e := range d.endpoints {
			if e.chain == i+1 {
				list[i].RPC = append(list[i].RPC, strings.ReplaceAll(e.url, oracleMark, who.String()))
			}
		}
	}
	if len(d.further) == 0 {
		return list
	}
	for i := range list {
		list[i].Outbox, list[i].Inbox, list[i].Finality = d.ends.Outbox, d.ends.Inbox, finality
	}
	return list
}

// awaitFurther waits until the committee is known on the further chains, makes its
// feeds there, and waits for their first words.
func (d *devnet) awaitFurther(ctx context.Context) error {
	for _, f := range d.further {
		for {
			epoch, _, _, err := chain.ReadEpoch(ctx, f.client, d.contracts, d.committee.ID)
			if err != nil {
				return err
			}
			if epoch == d.committee.Epoch {
				break
			}
			if err := d.pause(ctx); err != nil {
				return err
			}
		}
		if _, err := chain.CreateFeeds(ctx, f.sender, d.contracts, d.committee, ring); err != nil {
			return err
		}
		d.progress("chain", "chain %d knows the committee; the same feeds are delivered there", f.number)
	}
	for _, f := range d.further {
		if err := d.awaitFirst(ctx, f.client); err != nil {
			return err
		}
	}
	return nil
}

// orderChain sends a further chain to sleep, or wakes it. Only the loop that owns the
// processes calls it.
func (d *devnet) orderChain(o order) Oracle {
	if o.who.Index < 2 || o.who.Index > len(d.further)+1 {
		return Oracle{State: fmt.Sprintf("there is no chain %d that can sleep: the first is the committee's home, and this devnet has %d", o.who.Index, len(d.further)+1)}
	}
	f := d.further[o.who.Index-2]
	switch {
	case o.what == Sleep && f.chain == nil, o.what == Wake && f.chain != nil:
		return Oracle{State: fmt.Sprintf("chain %d does that already", o.who.Index)}
	case o.what == Sleep:
		if err := f.close(); err != nil {
			return Oracle{State: err.Error()}
		}
	default:
		if err := d.wakeFunded(f); err != nil {
			return Oracle{State: err.Error()}
		}
	}
	state := map[string]string{Sleep: "asleep", Wake: "awake"}[o.what]
	d.progress("chain", "chain %d is %s", o.who.Index, state)
	return Oracle{Index: o.who.Index, State: state}
}

// wakeFunded wakes a chain, and funds the oracles that came while it slept.
func (d *devnet) wakeFunded(f *further) error {
	ctx := context.Background()
	if err := d.wake(ctx, f); err != nil {
		return err
	}
	for i := range d.plan.Peers {
		account, err := d.operator(i + 1)
		if err != nil {
			return err
		}
		if err := f.fund(ctx, account); err != nil {
			return err
		}
	}
	return nil
}

func (f *further) close() error {
	if f.chain == nil {
		return nil
	}
	err := f.chain.Close()
	f.chain = nil
	return err
}

// closeFurther stops the further chains.
func (d *devnet) closeFurther() error {
	var errs []error
	for _, f := range d.further {
		if f.client != nil {
			f.client.Close()
		}
		errs = append(errs, f.close())
	}
	return errors.Join(errs...)
}

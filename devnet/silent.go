package devnet

import (
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/core/wire"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/localchain"
	"github.com/jurat-network/jurat/node"
	"golang.org/x/sync/errgroup"
)

// Demanded is what became of a demand that was made of silent oracles.
type Demanded struct {
	Agreement jurat.Hash
	Feed      *jurat.Feed
	Demander  jurat.Address
	Opened    time.Time
	Answers   []OracleAnswer // that were posted
	Settled   jurat.Hash     // the transaction in which 2f+1 answers settled the feed; zero for none
	Tx        jurat.Hash     // that concluded it
	By        int            // the oracle that sent it; 0 for somebody else
	Took      time.Duration  // from the demand until then
	Paid      []OraclePaid   // those that did not answer; none where the demand was met
	Token     chain.Token
	Members   int
}

// OracleAnswer is an answer to a demand.
type OracleAnswer struct {
	Index int
	Word  jurat.Word
	Tx    jurat.Hash
}

// OraclePaid is a slash of an oracle's bond.
type OraclePaid struct {
	Index int
	chain.Slash
}

// demandPatience is how long it may take from the first silence on: the feed turns
// late, an answer is demanded, and the grace passes.
const demandPatience = 5 * time.Minute

// Silence makes oracles of the devnet in a folder say nothing, neither in rounds
// nor to demands. When their feed is late an answer is demanded on chain, and when
// the terms' grace has passed those who did not answer pay; then the oracles go on
// as before. It takes f+1 of them: while 2f+1 speak, no feed is late.
func Silence(ctx context.Context, dir string, indices []int, progress func(format string, args ...any)) (*Demanded, error) {
	return unsworn(ctx, dir, indices, progress, "observe nothing and answer nothing", silence)
}

// LoseKey makes oracles of the devnet in a folder sign no report any more, as if
// their shares of the group's key were lost; all else goes on. When their feed is
// late an answer is demanded on chain, and operators' own signatures settle it.
func LoseKey(ctx context.Context, dir string, indices []int, progress func(format string, args ...any)) (*Demanded, error) {
	return unsworn(ctx, dir, indices, progress, "have lost their shares of the group's key", loseKey)
}

// unsworn has f+1 oracles or more keep reports from being sworn, until a demand
// that is made because of it is concluded.
func unsworn(ctx context.Context, dir string, indices []int, progress func(string, ...any), what string, change func(*node.EngineConfig)) (done *Demanded, err error) {
	n, err := readNetwork(dir)
	if err != nil {
		return nil, err
	}
	slices.Sort(indices)
	indices = slices.Compact(indices)
	if f := jurat.Faults(len(n.Nodes)); len(indices) <= f {
		return nil, fmt.Errorf("%w: of %d oracles %d may be silent, and reports go on without them, so no answer is late; name %d", ErrTolerated, len(n.Nodes), f, f+1)
	}
	victims, _, leave, err := n.victims(ctx, indices)
	if err != nil {
		return nil, err
	}
	defer leave()
	asker, err := newDemander(victims[0], progress)
	if err != nil {
		return nil, err
	}
	running, stop := context.WithCancel(ctx)
	group, running := errgroup.WithContext(running)
	defer func() {
		stop()
		err = errors.Join(err, group.Wait())
		for _, index := range indices {
			if _, again := n.order(context.WithoutCancel(ctx), Revive, index); again != nil {
				err = errors.Join(err, again)
			}
		}
	}()
	for _, v := range victims {
		if _, err := n.order(ctx, lend, v.index); err != nil {
			return nil, err
		}
		group.Go(func() error { return v.runAs(running, layout{dir}, change) })
	}
	progress("oracles %v are corrupted: they %s", indices, what)
	running, cancel := context.WithTimeout(running, demandPatience)
	defer cancel()
	return asker.run(running)
}

// runAs runs the oracle, changed, until ctx ends.
func (v *victim) runAs(ctx context.Context, l layout, change func(*node.EngineConfig)) error {
	log, err := os.OpenFile(l.node(v.index, "node.log"), os.O_WRONLY|os.O_APPEND, 0)
	if err != nil {
		return fmt.Errorf("corrupt oracle %d: %w", v.index, err)
	}
	defer log.Close()
	if err := node.RunWith(ctx, l.node(v.index, "config.yaml"), log, false, change); err != nil {
		return fmt.Errorf("corrupt oracle %d: %w", v.index, err)
	}
	return nil
}

// silence changes what an engine is joined with into that of an oracle that has
// nothing to say, and does not even say that.
func silence(cfg *node.EngineConfig) {
	feeds := len(cfg.Committee.Feeds)
	cfg.Observe = func(r jurat.Round) round.Observed {
		return round.Observed{Round: r, Words: make([]jurat.Word, feeds), SourceTimes: make([]uint32, feeds)}
	}
	cfg.Network = mute{cfg.Network, []round.Kind{round.KindObserve}}
}

// loseKey changes it into that of an oracle that signs no report. Nor does it lead:
// a leader's own partial needs no network.
func loseKey(cfg *node.EngineConfig) {
	cfg.Network = mute{cfg.Network, []round.Kind{round.KindPropose, round.KindPartial}}
}

// mute is a network that loses messages of some kinds.
type mute struct {
	node.Network
	lost []round.Kind
}

// Send implements node.Network.
func (m mute) Send(to jurat.MemberIndex, frame []byte) error {
	if slices.Contains(m.lost, wire.KindOf(frame)) {
		return nil
	}
	return m.Network.Send(to, frame)
}

// demander is somebody who wants an answer: anyone with an account.
type demander struct {
	*victim // whose network and agreement it is
	sender  *chain.Sender
	at      chain.Contracts
}

func newDemander(v *victim, progress func(string, ...any)) (*demander, error) {
	v.progress = progress
	accounts, err := localchain.DevelopmentAccounts()
	if err != nil {
		return nil, err
	}
	d := &demander{victim: v, sender: chain.NewSender(v.client, accounts[demanderAccount].Key, chain.SenderConfig{Poll: poll})}
	return d, d.at.Feeds.UnmarshalText([]byte(v.network.Contracts["feeds"]))
}

// run demands an answer as soon as the chain allows it, and waits until the oracles
// have concluded the demand.
func (d *demander) run(ctx context.Context) (*Demanded, error) {
	if err := d.demand(ctx); err != nil {
		return nil, err
	}
	demand, err := chain.DemandOf(ctx, d.client, d.bound, d.agreement)
	if err == nil && demand == nil {
		err = fmt.Errorf("%w: the demand was ended at once", ErrUnproven)
	}
	if err != nil {
		return nil, err
	}
	d.progress("the feed is late, and an answer is demanded: the oracles have %s and %d blocks", d.terms.DemandGrace, d.terms.DemandBlocks)
	done := &Demanded{Agreement: d.agreement, Feed: &d.committee.Feeds[d.terms.Place], Demander: d.sender.Account(), Members: d.committee.N(),
		Opened: time.Unix(int64(demand.Opened), 0)}
	end, err := d.concluded(ctx, demand.Opened)
	if err != nil {
		return nil, err
	}
	done.Tx, done.By = end.Tx, d.indexOf(end.By)
	return done, d.tell(ctx, done, demand.Opened)
}

// demand waits until the feed is late.
func (d *demander) demand(ctx context.Context) error {
	for {
		_, _, err := chain.OpenDemand(ctx, d.sender, d.bound, d.terms, d.committee.N())
		if !chain.IsRevert(err, "NotLate") && !chain.IsRevert(err, "TooSoon") {
			return err
		}
		select {
		case <-time.After(time.Second):
		case <-ctx.Done():
			return fmt.Errorf("%w: the feed is not late: %w", ErrUnproven, ctx.Err())
		}
	}
}

// concluded waits until somebody has ended the demand.
func (d *demander) concluded(ctx context.Context, opened uint64) (*chain.Conclusion, error) {
	for {
		end, err := chain.ConclusionOf(ctx, d.client, d.bound, d.agreement, opened)
		if end != nil || err != nil {
			return end, err
		}
		select {
		case <-time.After(poll):
		case <-ctx.Done():
			return nil, fmt.Errorf("%w: nobody concluded the demand: %w", ErrUnproven, ctx.Err())
		}
	}
}

// tell reads from the chain what happened.
func (d *demander) tell(ctx context.Context, done *Demanded, opened uint64) (err error) {
	if done.Token, err = chain.BondToken(ctx, d.client, d.bound); err != nil {
		return err
	}
	at, _, err := d.client.Mined(ctx, done.Tx)
	if err != nil {
		return err
	}
	done.Took = at.Sub(done.Opened)
	slashes, err := chain.Slashes(ctx, d.client, d.bound, d.agreement, jurat.Address{})
	if err != nil {
		return err
	}
	for _, s := range slashes {
		if s.Tx == done.Tx {
			done.Paid = append(done.Paid, OraclePaid{d.indexOf(s.Operator), s})
		}
	}
	if done.Settled, _, err = chain.Settled(ctx, d.client, d.at, d.terms.Ref, opened); err != nil {
		return err
	}
	answers, err := chain.Answers(ctx, d.client, d.bound, d.agreement, opened)
	if err != nil {
		return err
	}
	for _, a := range answers {
		done.Answers = append(done.Answers, OracleAnswer{d.indexOf(a.Operator), a.Word, a.Tx})
	}
	slices.SortFunc(done.Answers, func(a, b OracleAnswer) int { return a.Index - b.Index })
	return nil
}

// indexOf is an operator's oracle; 0 for somebody else.
func (v *victim) indexOf(operator jurat.Address) int {
	return 1 + slices.IndexFunc(v.network.Nodes, func(n nodeEntry) bool { return n.Operator == operator })
}

package node

import (
	"context"
	"log/slog"
	"slices"
	"sync/atomic"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/record"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/core/wire"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/store"
)

// recorder keeps the members' records: it counts, each period, what is on record of
// every operator, names their scorecards in this member's observations until they
// are on the chain, and brings those there that the committee has sworn.
//
// It is a speaker. It remembers nothing. What was counted last the chain says, and what is to be
// counted the store, or another member (recorded.go).
type recorder struct {
	chain     *courier
	committee *jurat.Committee
	self      jurat.MemberIndex
	network   Network
	store     *store.Store
	archive   archive
	keys      evidence.Keys
	codec     *wire.Codec
	log       *slog.Logger

	sworn chan round.Finished
	inbox chan heardRecords
	named atomic.Pointer[[]jurat.Leaf] // the cards that observations name now

	// The rest belongs to run.
	ledger *record.Ledger
	theirs map[jurat.MemberIndex][]record.Run         // what each says it knows of
	asked  map[jurat.MemberIndex]map[jurat.Round]bool // and was asked for
	to     uint64                                     // the bound that is counted to; 0 at first
	open   bool                                       // whether the chain lacks cards to it
	since  uint64                                     // the block from which cards can matter
	facts  []chain.Fact                               // of all periods within reach of the bound
	last   map[jurat.Address]lastCard
	older  map[jurat.Address]*record.Card // recorded out of reach
	cards  map[jurat.Hash]*record.Card    // that were named to this bound, by what their leaves say
	oaths  map[jurat.Address]*cardOath
	ticks  int
	told   string
}

// lastCard is an operator's newest card on the chain.
type lastCard struct {
	card *record.Card
	at   uint64 // when it was recorded, in Unix seconds; 0 where that is out of reach
}

// cardOath is a card that the committee has sworn.
type cardOath struct {
	card  *record.Card
	oath  chain.Oath
	since jurat.Time
}

const (
	recordInterval = lookInterval
	// shareTicks is how often members say which reports they know of, while cards
	// are to be sworn.
	shareTicks = 3
	// cardsNamed is how many cards one observation names. When they are on the
	// chain it names the next.
	cardsNamed = 64
	// cardDelay is how long a member on turn has to bring a card to the chain.
	cardDelay jurat.Time = 8_000
)

func (t *term) newRecorder(c *jurat.Committee) (*recorder, error) {
	codec, err := wire.New(c)
	if err != nil {
		return nil, err
	}
	return &recorder{chain: t.courier, committee: c, self: t.self, network: t.network, store: t.store, archive: archive{t.store},
		keys: t.watcher.keys, codec: codec, log: t.log, sworn: make(chan round.Finished, swornKept), inbox: make(chan heardRecords, 4*c.N()),
		ledger: record.NewLedger(), theirs: map[jurat.MemberIndex][]record.Run{}, asked: map[jurat.MemberIndex]map[jurat.Round]bool{},
		last: map[jurat.Address]lastCard{}, older: map[jurat.Address]*record.Card{}, cards: map[jurat.Hash]*record.Card{}, oaths: map[jurat.Address]*cardOath{}}, nil
}

// Sworn takes note of a report; what is passed over is found in the store when its
// period is over.
func (r *recorder) Sworn(f round.Finished) {
	select {
	case r.sworn <- f:
	default:
	}
}

// Leaves are the cards that an observation names.
func (r *recorder) Leaves(jurat.Round) []jurat.Leaf {
	if named := r.named.Load(); named != nil {
		return *named
	}
	return nil
}

// Run counts, and brings cards to the chain, until ctx ends.
func (r *recorder) Run(ctx context.Context) {
	tick := time.NewTicker(recordInterval)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case f := <-r.sworn:
			r.enter(&f)
			continue
		case h := <-r.inbox:
			r.hear(h)
			continue
		case <-tick.C:
		}
		err := r.step(ctx)
		switch {
		case err == nil:
			r.told = ""
		case ctx.Err() == nil && err.Error() != r.told:
			r.told = err.Error()
			r.log.Warn("scorecards wait", "error", err)
		}
	}
}

// enter takes a report into the ledger, and with it what it swears of operators.
func (r *recorder) enter(f *round.Finished) {
	if f.Outcome == nil {
		r.ledger.Know(f.Report.Round, f.Report.Time)
		return
	}
	r.ledger.Add(record.LineOf(r.committee, documentOf(r.committee, f)))
	for at, leaf := range f.Outcome.Leaves {
		card := r.cards[leaf.Payload]
		if leaf.Kind != jurat.KindScorecard || card == nil || card.Leaf() != leaf {
			continue
		}
		path, err := f.Outcome.Tree.Proof(at)
		if err != nil {
			continue // the tree lacks a leaf that it was built from: impossible
		}
		o := &cardOath{card: card, oath: chain.Oath{Report: f.Report, Path: path}, since: now()}
		if old := r.oaths[card.Operator]; old != nil && *old.card == *card {
			o.since = old.since
		}
		r.oaths[card.Operator] = o
	}
}

// step does what is due now.
func (r *recorder) step(ctx context.Context) error {
	head, err := r.chain.client.Head(ctx)
	if err != nil {
		return err
	}
	to := record.Bound(r.committee, min(head.Time, now().Seconds()))
	if to != r.to {
		if err := r.turn(ctx, to); err != nil {
			return err
		}
	}
	if !r.open {
		return nil // the chain has all
	}
	if err := r.readCards(ctx); err != nil {
		return err
	}
	r.open = r.name()
	if r.ticks++; r.open && r.ticks%shareTicks == 0 {
		r.share()
	}
	return r.post(ctx)
}

// turn begins to count to another bound.
func (r *recorder) turn(ctx context.Context, to uint64) (err error) {
	from := to - min(to, record.Reach*record.Period(r.committee))
	if r.facts, err = r.chain.reader.Facts(ctx, r.chain.bound, from, to); err != nil {
		return err
	}
	if r.since, err = r.chain.client.BlockAt(ctx, from); err != nil {
		return err
	}
	if err := r.recall(from); err != nil {
		return err
	}
	r.ledger.Forget(from)
	r.open = true
	r.to, r.cards, r.oaths = to, map[jurat.Hash]*record.Card{}, map[jurat.Address]*cardOath{}
	return nil
}

// recall takes from the store what the ledger lacks: after a start everything.
func (r *recorder) recall(from uint64) error {
	const page = 256
	after := jurat.NewRound(jurat.FirstView(r.committee.Epoch), 0)
	for {
		held, err := r.store.Since(after, jurat.Time(from)*1000, page)
		if err != nil {
			return err
		}
		for i := range held {
			after = held[i].Report.Round
			if r.ledger.Has(after) {
				continue
			}
			r.ledger.Know(after, held[i].Report.Time)
			if held[i].Evidence {
				r.recount(after)
			}
		}
		if len(held) < page {
			return nil
		}
	}
}

// recount enters a round by what the store holds of it, where that is enough.
func (r *recorder) recount(number jurat.Round) bool {
	d, err := r.archive.document(number)
	if err == nil && d.Report.Epoch == r.committee.Epoch {
		r.ledger.Add(record.LineOf(r.committee, d))
		return true
	}
	return false
}

// readCards reads what is on record.
func (r *recorder) readCards(ctx context.Context) error {
	recorded, err := chain.Cards(ctx, r.chain.client, r.chain.bound, r.committee.ID, jurat.Address{}, r.since)
	if err != nil {
		return err
	}
	newest := map[jurat.Address]*chain.Recorded{}
	for i := range recorded {
		newest[recorded[i].Card.Operator] = &recorded[i]
	}
	for _, m := range r.committee.Members {
		if card := newest[m.Operator]; card != nil {
			at, err := r.chain.client.BlockTime(ctx, card.Block)
			if err != nil {
				return err
			}
			r.last[m.Operator] = lastCard{&card.Card, at}
			continue
		}
		if r.older[m.Operator] == nil {
			r.older[m.Operator] = record.First(r.committee.ID, m.Operator)
			all, err := chain.Cards(ctx, r.chain.client, r.chain.bound, r.committee.ID, m.Operator, 0)
			if err != nil {
				delete(r.older, m.Operator)
				return err
			}
			if len(all) > 0 {
				r.older[m.Operator] = &all[len(all)-1].Card
			}
		}
		r.last[m.Operator] = lastCard{card: r.older[m.Operator]}
	}
	return nil
}

// name names the cards that the chain lacks, and reports whether there are any.
func (r *recorder) name() (open bool) {
	tallies := map[uint64][]record.Tally{} // by where they begin
	var leaves []jurat.Leaf
	for i, m := range r.committee.Members {
		last := r.last[m.Operator]
		from := record.From(r.committee, last.at, r.to)
		if from >= r.to {
			continue
		}
		if tallies[from] == nil {
			tallies[from] = record.Sum(r.committee, r.ledger.Between(from, r.to))
		}
		on := r.onChain(m.Operator, from)
		if tallies[from][i].Rounds == 0 && on == (record.OnChain{}) {
			continue
		}
		card := last.card.Next(&tallies[from][i], on)
		leaves = append(leaves, card.Leaf())
		r.cards[card.Hash()] = card
	}
	slices.SortFunc(leaves, jurat.CompareSubjects)
	leaves = leaves[:min(len(leaves), cardsNamed)]
	r.named.Store(&leaves)
	return len(leaves) > 0
}

func (r *recorder) onChain(operator jurat.Address, from uint64) (sum record.OnChain) {
	for _, f := range r.facts {
		if f.Operator == operator && f.At >= from {
			sum.Deliveries += f.OnChain.Deliveries
			sum.Honoured += f.OnChain.Honoured
			sum.Breached += f.OnChain.Breached
		}
	}
	return sum
}

// post brings sworn cards to the chain: each operator its own first, and then the
// next in the committee's order.
func (r *recorder) post(ctx context.Context) error {
	n := r.committee.N()
	for i, m := range r.committee.Members {
		o, last := r.oaths[m.Operator], r.last[m.Operator].card
		if o == nil || o.card.Period != last.Period+1 {
			delete(r.oaths, m.Operator)
			continue
		}
		if turn := (int(r.self) - 1 - i + n) % n; now() < o.since+jurat.Time(turn)*cardDelay {
			continue
		}
		tx, err := chain.Record(ctx, r.chain.sender, r.chain.bound, &o.oath, o.card)
		if err != nil && !chain.IsRefusal(err) {
			return err
		}
		delete(r.oaths, m.Operator)
		if err == nil {
			r.log.Info("a scorecard is on record", "operator", m.Operator, "period", o.card.Period, "rounds", o.card.Rounds, "observed", o.card.Observed, "tx", tx)
		}
	}
	return nil
}

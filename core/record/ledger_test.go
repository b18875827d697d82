package record_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/evidence/evidencetest"
	"github.com/jurat-network/jurat/core/outcome"
	"github.com/jurat-network/jurat/core/record"
)

// clerk is one member that counts. It has seen some reports, and of some others
// only that they were sworn.
type clerk struct {
	ledger  *record.Ledger
	archive map[jurat.Round]*evidence.Document
	card    func(*record.Card) // what it makes of the truth before it names it
}

// exchange lets one member learn from another what it lacks, as nodes do, with the
// audit before it counts. A liar hands over evidence that leaves an observer out.
func (k *clerk) exchange(t *testing.T, c *jurat.Committee, with *clerk, lies bool, to uint64) {
	t.Helper()
	for _, r := range k.ledger.Lacking(with.ledger.Known(to), 1<<10) {
		d := with.archive[r]
		if d == nil {
			continue // it has only the report
		}
		if lies {
			short := *d
			short.Observers, short.Observations = d.Observers[:3], d.Observations[:3]
			d = &short
		}
		if _, err := evidence.Audit(c, d, 0); err != nil {
			continue
		}
		k.archive[r] = d
		k.ledger.Add(record.LineOf(c, d))
	}
}

// TestMembersCountTheSame: over seeds, members miss reports at random, one lies in
// what it hands over and in what it names, and another is down for a while. Once each
// has asked the others, 2f+1 name one card an operator, and it is the true one.
func TestMembersCountTheSame(t *testing.T) {
	feed := jurat.Feed{Name: "BTC/USD", Base: "BTC", Quote: "USD", Decimals: 8, Heartbeat: 10, Deviation: 1000}
	network, err := evidencetest.New("ledger", 4, feed)
	if err != nil {
		t.Fatal(err)
	}
	c := network.Committee
	const start, rounds, from, to = 1_700_000_000, 24, 1_700_000_000, 1_700_000_020
	documents, truth := swearAtRandom(t, network, start, rounds)

	for seed := range uint64(50) {
		random := rand.New(rand.NewPCG(seed, 3))
		liar := random.IntN(4)
		clerks := make([]*clerk, 4)
		for m := range clerks {
			clerks[m] = &clerk{ledger: record.NewLedger(), archive: map[jurat.Round]*evidence.Document{}, card: func(*record.Card) {}}
		}
		clerks[liar].card = func(card *record.Card) {
			if card.Operator == c.Members[liar].Operator {
				card.Observed = card.Rounds
			} else {
				card.Observed--
			}
		}
		for i, d := range documents {
			holders := random.Perm(4)[:2] // f+1 hold the evidence before the report exists
			if slices.Contains(holders, liar) {
				holders = append(holders, (liar+1)%4)
			}
			for m, k := range clerks {
				switch {
				case slices.Contains(holders, m) || random.IntN(10) > 0 && (m != (liar+2)%4 || i < rounds/2):
					k.archive[d.Report.Round] = d
					k.ledger.Add(record.LineOf(c, d))
				case random.IntN(2) == 0:
					k.ledger.Know(d.Report.Round, d.Report.Time)
				}
			}
		}
		for range 2 { // what one has learned in the first pass, the others learn in the second
			for m, k := range clerks {
				for o, with := range clerks {
					if m != o {
						k.exchange(t, c, with, o == liar, to)
					}
				}
			}
		}
		for _, leaf := range agreed(t, network, clerks, from, to) {
			i := slices.IndexFunc(truth, func(card *record.Card) bool { return card.Leaf() == leaf })
			if i < 0 {
				t.Fatalf("seed %d: the committee swears %+v, which is not the truth", seed, leaf)
			}
		}
		if n := len(agreed(t, network, clerks, from, to)); n != 4 {
			t.Fatalf("seed %d: %d of 4 cards are sworn", seed, n)
		}
	}
}

// swearAtRandom are reports of a round a second, some with three observers and some
// with a value far off, and the cards that count those before second 20.
func swearAtRandom(t *testing.T, network *evidencetest.Network, start jurat.Time, rounds int) (documents []*evidence.Document, truth []*record.Card) {
	t.Helper()
	random := rand.New(rand.NewPCG(1, 2))
	c := network.Committee
	for m := range c.Members {
		truth = append(truth, record.First(c.ID, c.Members[m].Operator))
		truth[m].Period = 1
	}
	for seq := range rounds {
		missing, far := random.IntN(8), random.IntN(8)
		at := (start + jurat.Time(seq)) * 1000
		var all []jurat.Observation
		for m := range 4 {
			if m == missing {
				continue
			}
			word := jurat.ValueWord(100_000)
			if m == far {
				word = jurat.ValueWord(100_200)
			}
			all = append(all, network.Observation(jurat.NewRound(1, uint16(seq+1)), jurat.MemberIndex(m+1), at+jurat.Time(10*m), word))
		}
		d, err := network.Swear(all...)
		if err != nil {
			t.Fatal(err)
		}
		documents = append(documents, d)
		if seq >= 20 {
			continue
		}
		for m, card := range truth {
			card.Rounds++
			if m != missing {
				card.Observed++
			}
			if m == far && m != missing && len(all) == 4 { // three others must lie close
				card.Outliers++
			}
		}
	}
	for m := range truth {
		truth[m].Latency = uint32(10 * m)
	}
	return documents, truth
}

// agreed are the scorecards of a round in which all name what they count.
func agreed(t *testing.T, network *evidencetest.Network, clerks []*clerk, from, to uint64) (leaves []jurat.Leaf) {
	t.Helper()
	c := network.Committee
	var all []*jurat.Observation
	for m, k := range clerks {
		o := network.Observation(jurat.NewRound(1, 100), jurat.MemberIndex(m+1), jurat.Time(to+5)*1000, jurat.ValueWord(1))
		for i, tally := range record.Sum(c, k.ledger.Between(from, to)) {
			card := record.First(c.ID, c.Members[i].Operator).Next(&tally, record.OnChain{})
			k.card(card)
			o.OneOffs = append(o.OneOffs, card.Leaf())
		}
		slices.SortFunc(o.OneOffs, jurat.CompareSubjects)
		all = append(all, &o)
	}
	out, err := outcome.Of(c, all)
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range out.Leaves {
		if l.Kind == jurat.KindScorecard {
			leaves = append(leaves, l)
		}
	}
	return leaves
}

func TestPeriods(t *testing.T) {
	of := func(heartbeats ...uint32) *jurat.Committee {
		c := new(jurat.Committee)
		for _, h := range heartbeats {
			c.Feeds = append(c.Feeds, jurat.Feed{Heartbeat: h})
		}
		return c
	}
	for _, x := range []struct {
		c    *jurat.Committee
		want uint64
	}{{of(), 10}, {of(1), 10}, {of(30, 20), 30}, {of(86400, 60), 3600}} {
		if got := record.Period(x.c); got != x.want {
			t.Errorf("heartbeats %v: a period of %d s, want %d", x.c.Feeds, got, x.want)
		}
	}
	c := of(40)
	for at, want := range map[uint64]uint64{0: 0, 9: 0, 49: 0, 50: 40, 89: 40, 90: 80, 1_000_010: 1_000_000} {
		if got := record.Bound(c, at); got != want {
			t.Errorf("at %d the bound is %d, want %d", at, got, want)
		}
	}
	// A card recorded at any time after its bound could be named: the next begins
	// where it ended, or later, never before.
	for at := uint64(4050); at < 4200; at++ {
		to := record.Bound(c, at)
		for later := at; later < at+90; later++ {
			if from := record.From(c, later, to+400); from < to {
				t.Fatalf("a card to %d, recorded at %d, is followed by one from %d", to, later, from)
			}
		}
	}
	if from := record.From(c, 0, 4000); from != 4000-record.Reach*40 {
		t.Errorf("the first card begins at %d", from)
	}
}

func TestCardsAreChained(t *testing.T) {
	first := record.First(jurat.Hash{1}, jurat.Address{2}).Next(&record.Tally{Rounds: 9, Observed: 8, Outliers: 1, Latency: 7}, record.OnChain{Deliveries: 3})
	second := first.Next(&record.Tally{Rounds: 1, Observed: 1}, record.OnChain{Honoured: 1, Breached: 1})
	want := record.Card{Committee: jurat.Hash{1}, Operator: jurat.Address{2}, Period: 2, Prior: first.Hash(), Rounds: 10, Observed: 9, Outliers: 1, Deliveries: 3, Honoured: 1, Breached: 1}
	if *second != want || first.Prior != (jurat.Hash{}) || first.Period != 1 {
		t.Errorf("%+v after %+v", second, first)
	}
	if l := first.Leaf(); l.Kind != jurat.KindScorecard || l.Subject != (jurat.Hash{12: 2}) || l.Payload != first.Hash() {
		t.Errorf("leaf %+v", l)
	}
}

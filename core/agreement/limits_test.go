package agreement_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/delivery"
	"github.com/jurat-network/jurat/core/document"
	"github.com/jurat-network/jurat/core/job"
)

const jobText = `
name: BTC/USD
base: BTC
quote: USD
decimals: 2
heartbeat: 1m
deviation: 0.5%
guards: {max_divergence: 2%}
sources:
  - {name: one, url: "https://api.one.example/price", path: $.price}
  - {name: two, url: "https://two.example:8443/price", path: $.price}
  - {name: three, url: "https://three.example/price", path: $.price}
`

const limitsText = `
bond: 1000
loss: 500
longest: 90d
evidence_window: 14d
activation: 1h
heartbeat: 30s
demand_grace: 1m
delivery_gas: 120000
base_fee: 50000000000
tokens: ["0x0000000000000000000000000000000000000000", "0x1111111111111111111111111111111111111111"]
referees: ["0x0000000000000000000000000000000000000000000000000000000000000abc"]
consumer_hosts:
  "0x00000000000000000000000000000000000010C0": [one.example]
`

// proposal is what an operator is offered, and what it knows: nothing to object to.
func proposal(t testing.TB) (*agreement.Terms, *agreement.Limits, *agreement.Subject) {
	t.Helper()
	j, err := job.Parse([]byte(jobText))
	if err != nil {
		t.Fatal(err)
	}
	l := new(agreement.Limits)
	if _, err := document.Decode([]byte(limitsText), l); err != nil {
		t.Fatal(err)
	}
	f := j.Feed()
	c := &jurat.Committee{ID: committeeID, Epoch: 1, Expiry: began + 1<<24, Feeds: []jurat.Feed{feed, f}}
	terms := &agreement.Terms{
		ActivateBefore: began + 600, Consumer: numbered(0xc1), Committee: c.ID, Feed: f.ID(), Place: 1,
		Escrow: agreement.Units(1000), Price: agreement.Units(100), Period: 86400, Start: began, Longest: 30 * 86400,
		Heartbeat: 60, Deviation: 5000, Tolerance: 40_000, Samples: 3, Spacing: 600, Nearness: 1000, DemandGrace: 60, DemandBlocks: 5,
		BaseFeeCap: 50_000_000_000, DeliveryGas: 120_000, Rate: agreement.Units(agreement.CoinRate),
		Bond: agreement.Units(1000), Penalty: agreement.Units(50), Joint: agreement.Units(16), EvidenceWindow: 14 * 86400,
	}
	return terms, l, &agreement.Subject{Now: began - 3000, Committee: c, Job: j, Last: jurat.ValueWord(6_700_000)}
}

func TestObjections(t *testing.T) {
	type change func(t *agreement.Terms, l *agreement.Limits, s *agreement.Subject)
	for _, x := range []struct {
		name   string
		change change
		want   string // "clause: words of the problem", "" for none
	}{
		{"nothing", func(*agreement.Terms, *agreement.Limits, *agreement.Subject) {}, ""},
		{"terms that nobody could activate", func(t *agreement.Terms, _ *agreement.Limits, _ *agreement.Subject) { t.Samples = 0 }, "terms: samples must not be zero"},
		{"another committee", func(t *agreement.Terms, _ *agreement.Limits, _ *agreement.Subject) { t.Committee[0]++ }, "committee: not a committee"},
		{"the place of another feed", func(t *agreement.Terms, _ *agreement.Limits, _ *agreement.Subject) { t.Place = 0 }, "place: feed 0 of the committee's list"},
		{"a place past the list", func(t *agreement.Terms, _ *agreement.Limits, _ *agreement.Subject) { t.Place = 2 }, "place: 2 of a list of 2"},
		{"another heartbeat than the feed's", func(t *agreement.Terms, _ *agreement.Limits, _ *agreement.Subject) { t.Heartbeat = 59 }, "heartbeat: the feed's own"},
		{"no job", func(_ *agreement.Terms, _ *agreement.Limits, s *agreement.Subject) { s.Job = nil }, "feed: runs no job"},
		{"a tolerance below twice the guard", func(t *agreement.Terms, _ *agreement.Limits, _ *agreement.Subject) { t.Tolerance = 39_999 }, "tolerance: less than twice the job's guards.max_divergence, 2%"},
		{"a guard that is no share", func(_ *agreement.Terms, _ *agreement.Limits, s *agreement.Subject) { s.Job.Guards.MaxDivergence = 0 }, "tolerance: guards.max_spread alone"},
		{"a value of a few units", func(_ *agreement.Terms, _ *agreement.Limits, s *agreement.Subject) { s.Last = jurat.ValueWord(-49) }, "tolerance: rounding alone"},
		{"a value of enough units", func(_ *agreement.Terms, _ *agreement.Limits, s *agreement.Subject) { s.Last = jurat.ValueWord(-50) }, ""},
		{"a bond above the limit", func(t *agreement.Terms, _ *agreement.Limits, _ *agreement.Subject) { t.Bond = agreement.Units(1001) }, "bond: 1001 is above"},
		{"a loss above the limit", func(t *agreement.Terms, _ *agreement.Limits, _ *agreement.Subject) { t.Joint = agreement.Units(17) }, "joint: could cost 510"},
		{"a loss that the bond bounds", func(t *agreement.Terms, l *agreement.Limits, _ *agreement.Subject) {
			t.Joint, l.Loss = agreement.Units(999), agreement.Units(1000)
		}, ""},
		{"a term too long", func(_ *agreement.Terms, l *agreement.Limits, _ *agreement.Subject) { l.Longest = 30*86400 - 1 }, "longest: 30d is above"},
		{"an evidence window too long", func(t *agreement.Terms, _ *agreement.Limits, _ *agreement.Subject) { t.EvidenceWindow++ }, "evidence_window: above"},
		{"a window that has passed", func(_ *agreement.Terms, _ *agreement.Limits, s *agreement.Subject) { s.Now = began + 600 }, "activate_before: it passed 0 seconds ago"},
		{"a window that is an option", func(_ *agreement.Terms, _ *agreement.Limits, s *agreement.Subject) { s.Now = began - 3001 }, "activate_before: could wait 3601 seconds"},
		{"a key that expires before", func(_ *agreement.Terms, _ *agreement.Limits, s *agreement.Subject) { s.Committee.Expiry = began }, "start: key expires"},
		{"a heartbeat too short", func(_ *agreement.Terms, l *agreement.Limits, _ *agreement.Subject) { l.Heartbeat = 61 }, "heartbeat: shorter than the 61s"},
		{"a demand's grace too short", func(t *agreement.Terms, _ *agreement.Limits, _ *agreement.Subject) { t.DemandGrace = 59 }, "demand_grace: 59s is shorter"},
		{"too little gas", func(t *agreement.Terms, _ *agreement.Limits, _ *agreement.Subject) { t.DeliveryGas-- }, "delivery_gas: 119999 gas"},
		{"a cap too low", func(t *agreement.Terms, _ *agreement.Limits, _ *agreement.Subject) { t.BaseFeeCap-- }, "base_fee_cap: up to 49999999999 wei"},
		{"another token", func(t *agreement.Terms, _ *agreement.Limits, _ *agreement.Subject) { t.Token[0] = 9 }, "token: not on this operator's list"},
		{"a token on the list", func(t *agreement.Terms, _ *agreement.Limits, _ *agreement.Subject) {
			t.Token = address("0x1111111111111111111111111111111111111111")
		}, ""},
		{"a referee nobody knows", func(t *agreement.Terms, _ *agreement.Limits, _ *agreement.Subject) {
			t.Referee, t.RefereeFeed = jurat.Hash{1}, jurat.Hash{2}
		}, "referee: not known"},
		{"a referee it knows", func(t *agreement.Terms, _ *agreement.Limits, _ *agreement.Subject) {
			t.Referee, t.RefereeFeed = jurat.Hash{30: 0x0a, 31: 0xbc}, jurat.Hash{2}
		}, ""},
		{"a consumer that is a source", func(t *agreement.Terms, _ *agreement.Limits, _ *agreement.Subject) { t.Consumer = numbered(0xc0) }, `consumer: controls one.example, and source "one" of the job is api.one.example`},
	} {
		terms, l, s := proposal(t)
		x.change(terms, l, s)
		var got []string
		for _, o := range terms.Objections(l, s) {
			got = append(got, o.String())
		}
		clause, words, _ := strings.Cut(x.want, ": ")
		found := slices.ContainsFunc(got, func(o string) bool { return strings.HasPrefix(o, clause+": ") && strings.Contains(o, words) })
		if x.want == "" && len(got) > 0 || x.want != "" && !found {
			t.Errorf("%s: objections %q, want %q", x.name, got, x.want)
		}
	}
}

// TestNoLimitsAcceptNothing: who states no limits has not agreed to anything.
func TestNoLimitsAcceptNothing(t *testing.T) {
	terms, _, s := proposal(t)
	if got := terms.Objections(&agreement.Limits{}, s); len(got) < 5 {
		t.Errorf("only %v", got)
	}
}

func TestDuties(t *testing.T) {
	terms := &agreement.Terms{Heartbeat: 60}
	lane := &delivery.Lane{Time: 1000, Heartbeat: 60}
	for now, next := range map[uint64]uint64{900: 1120, 1000: 1120, 1059: 1120, 1119: 1120, 1120: 1180, 1179: 1180, 1180: 1240} {
		want := agreement.Duties{Due: 1048, Stale: 1060, Late: 1120, NextLate: next}
		if got := terms.Duties(lane, now); got != want {
			t.Errorf("at %d: %+v, want %+v", now, got, want)
		}
	}
}

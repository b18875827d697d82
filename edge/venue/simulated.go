package venue

import (
	"fmt"
	"math/rand/v2"
	"net/http"
	"sync"
	"time"
)

// unitsPerOne is the resolution of simulated prices: 10^-8 quote units.
const unitsPerOne = 100_000_000

// dollars are the coins that have a simulated price in dollars, and about what
// it is. Other pairs follow from these.
var dollars = []struct {
	coin  string
	level int64 // dollars
}{{"BTC", 64_000}, {"ETH", 3_100}}

// simulatedPairs are what every simulated venue trades.
var simulatedPairs = []pair{{"BTC", "USD"}, {"ETH", "USD"}, {"ETH", "BTC"}}

// Simulated serves the simulated venues, each under its own path and in the shape
// of the real exchange: /coinbase/products/BTC-USD/ticker. It is safe for
// concurrent use.
type Simulated struct {
	*http.ServeMux
	now func() time.Time

	mu      sync.Mutex
	random  *rand.Rand
	second  int64   // Unix seconds to which the market has been moved
	prices  []int64 // one of dollars each, in units
	offsets []int64 // one of exchanges each: how far it is off the market, in parts per million
}

// NewSimulated returns venues whose prices are a seeded random walk from plausible
// levels, a step a second. now is their clock.
func NewSimulated(seed uint64, now func() time.Time) *Simulated {
	s := &Simulated{
		ServeMux: http.NewServeMux(),
		now:      now,
		random:   rand.New(rand.NewPCG(seed, 0)),
		second:   now().Unix(),
		prices:   make([]int64, len(dollars)),
		offsets:  make([]int64, len(exchanges)),
	}
	for i, d := range dollars {
		s.prices[i] = d.level * unitsPerOne
	}
	var endpoints []string
	for i, e := range exchanges {
		s.HandleFunc("GET /"+e.name+e.pattern, func(w http.ResponseWriter, r *http.Request) { s.ticker(w, r, i) })
		for _, p := range simulatedPairs {
			endpoints = append(endpoints, "/"+e.name+e.path(p))
		}
	}
	s.HandleFunc("GET /{$}", func(w http.ResponseWriter, _ *http.Request) {
		answer(w, "simulated", http.StatusOK, map[string]any{"simulated": true, "endpoints": endpoints})
	})
	return s
}

// ticker answers as exchange i.
func (s *Simulated) ticker(w http.ResponseWriter, r *http.Request, i int) {
	symbol := exchanges[i].symbol(r)
	for _, p := range simulatedPairs {
		if exchanges[i].named(p) != symbol {
			continue
		}
		body := exchanges[i].simulate(s.quote(i, p))
		body["simulated"] = true
		answer(w, "simulated", http.StatusOK, body)
		return
	}
	answer(w, "simulated", http.StatusNotFound, map[string]any{"simulated": true, "error": "no such pair; GET / lists them"})
}

// quote is what exchange i says of a pair now.
func (s *Simulated) quote(i int, p pair) quote {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.now()
	s.moveTo(now.Unix())
	price := s.price(p)
	price += price / 1_000_000 * s.offsets[i]
	spread := price / 20_000
	return quote{pair: p, price: amount(price), bid: amount(price - spread), ask: amount(price + spread), time: now}
}

// price is the market's price of a pair, in units of its quote.
func (s *Simulated) price(p pair) int64 {
	base, quoted := int64(0), int64(unitsPerOne) // a dollar costs a dollar
	for i, d := range dollars {
		if d.coin == p.base {
			base = s.prices[i]
		}
		if d.coin == p.quote {
			quoted = s.prices[i]
		}
	}
	return base / (quoted / unitsPerOne)
}

// moveTo walks the market to a second. Each second a price moves by up to 200
// parts per million and is drawn a little back to its level; a venue's offset
// moves by up to 20 and is drawn back to nothing. After a pause of more than an
// hour it walks one hour.
func (s *Simulated) moveTo(second int64) {
	s.second = max(s.second, second-3600)
	for ; s.second < second; s.second++ {
		for i, d := range dollars {
			pull := (d.level*unitsPerOne - s.prices[i]) / 20_000
			s.prices[i] += s.prices[i]/1_000_000*(s.random.Int64N(401)-200) + pull
		}
		for i := range s.offsets {
			s.offsets[i] += s.random.Int64N(41) - 20 - s.offsets[i]/100
		}
	}
}

// amount writes units as a decimal.
func amount(units int64) string {
	return fmt.Sprintf("%d.%08d", units/unitsPerOne, units%unitsPerOne)
}

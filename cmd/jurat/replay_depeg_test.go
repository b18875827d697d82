package main

import (
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// hardDay is the depeg of USDC as it could have been: a day of one-minute candles in
// which USDC falls to 0.88 within two hours and comes back, BTC moves by ten per cent within
// minutes, up and down, and venues fail in every way that a tape can show.
type hardDay struct {
	dir     string
	minutes int
	btc     []float64 // dollars at each minute's close
	usdc    []float64
	noise   *rand.Rand
}

const (
	hardStart   = int64(1678492800) // 2023-03-11T00:00:00Z
	fallBegins  = 300
	fallEnds    = 420
	rises       = 900
	risen       = 1200
	oneDown     = 430 // a venue in dollars is away for an hour
	stuck       = 560 // a venue in USDC repeats its price
	rateStuck   = 330 // who says what a USDC is worth repeats 1.0 …
	rateGone    = 640 // … and is silent
	dollarsGone = 720 // all that quote in dollars are away
)

func newHardDay(t *testing.T) *hardDay {
	h := &hardDay{dir: t.TempDir(), minutes: 1440, noise: rand.New(rand.NewPCG(7, 11))}
	price := 20_500.0
	for m := range h.minutes {
		for _, jump := range []struct {
			at int
			by float64
		}{{450, -0.10}, {455, 0.10}, {600, 0.09}, {1000, -0.10}, {1004, 0.08}} {
			if m >= jump.at && m < jump.at+4 {
				price *= math.Pow(1+jump.by, 0.25)
			}
		}
		price *= 1 + (h.noise.Float64()-0.5)/500
		h.btc = append(h.btc, price)
		worth := 1.0
		switch {
		case m >= fallBegins && m < fallEnds:
			worth = 1 - 0.12*float64(m-fallBegins)/(fallEnds-fallBegins)
		case m >= fallEnds && m < rises:
			worth = 0.88
		case m >= rises && m < risen:
			worth = 0.88 + 0.12*float64(m-rises)/(risen-rises)
		}
		h.usdc = append(h.usdc, worth)
	}
	return h
}

// within reports whether a minute is one of the first n from a beginning.
func within(m, begin, n int) bool { return m >= begin && m < begin+n }

// track records a venue: says gives each minute's close, and false where there is no candle.
func (h *hardDay) track(t *testing.T, name string, says func(m int) (float64, bool)) {
	t.Helper()
	var b strings.Builder
	b.WriteString("time,open,high,low,close,volume\n")
	for m := range h.minutes {
		if v, ok := says(m); ok {
			near := v * (1 + (h.noise.Float64()-0.5)/2000)
			fmt.Fprintf(&b, "%d,%[2]f,%[2]f,%[2]f,%[2]f,3.5\n", hardStart+60*int64(m), near)
		}
	}
	if err := os.WriteFile(filepath.Join(h.dir, name+"-1m.csv"), []byte(b.String()), 0o600); err != nil {
		t.Fatal(err)
	}
}

// dollarVenue quotes in dollars; away says when it does not.
func (h *hardDay) dollarVenue(t *testing.T, name string, away func(m int) bool) {
	h.track(t, name, func(m int) (float64, bool) { return h.btc[m], !away(m) && !within(m, dollarsGone, 60) })
}

// usdcVenues are two that quote in USDC: one with gaps, one that stands still for a while
// with fresh times.
func (h *hardDay) usdcVenues(t *testing.T, one, other string) {
	h.track(t, one, func(m int) (float64, bool) { return h.btc[m] / h.usdc[m], m%7 != 3 && !within(m, 200, 40) })
	h.track(t, other, func(m int) (float64, bool) {
		if within(m, stuck, 50) {
			return h.btc[stuck] / h.usdc[stuck], true
		}
		return h.btc[m] / h.usdc[m], true
	})
}

// rate is the one venue that says what a USDC is worth.
func (h *hardDay) rate(t *testing.T, name string) {
	h.track(t, name, func(m int) (float64, bool) {
		if within(m, rateStuck, 60) {
			return 1, true
		}
		return h.usdc[m], !within(m, rateGone, 45)
	})
}

// replayed holds each round of a job against the day: what is sworn is within the
// guard of BTC/USD, plus the tape's noise.
func (h *hardDay) replayed(t *testing.T, file string) (live func(from, to int) (share float64)) {
	t.Helper()
	answer := replayed(t, file, "--tape", h.dir)
	sworn := make([]bool, h.minutes)
	for _, moment := range answer.Moments {
		m := int(moment.Time.Seconds()) - int(hardStart)
		m = m/60 - 1 // a candle is known at its end
		if m < 0 || m >= h.minutes || moment.Value == "" {
			continue
		}
		value, err := strconv.ParseFloat(moment.Value, 64)
		if err != nil {
			t.Fatal(err)
		}
		if off := math.Abs(value/h.btc[m] - 1); off > 0.0105 {
			t.Errorf("minute %d swears %s, %.2f%% off %.2f (USDC at %.3f)", m, moment.Value, 100*off, h.btc[m], h.usdc[m])
		}
		sworn[m] = true
	}
	return func(from, to int) float64 {
		count := 0
		for m := from; m < to; m++ {
			if sworn[m] {
				count++
			}
		}
		return float64(count) / float64(to-from)
	}
}

// The example that quotes in two coins stays at the dollar through the hard day, and goes
// on wherever a value can be vouched for: also while USDC is at 0.88 and while one venue in
// dollars is away.
func TestTheExampleOutlivesAHardDepeg(t *testing.T) {
	h := newHardDay(t)
	h.dollarVenue(t, "coinbase-btcusd", func(m int) bool { return within(m, oneDown, 60) })
	h.dollarVenue(t, "bitstamp-btcusd", func(m int) bool { return m%5 == 2 })
	h.dollarVenue(t, "binanceus-btcusd", func(m int) bool { return false })
	h.usdcVenues(t, "kraken-btcusdc", "binance-btcusdc")
	h.rate(t, "kraken-usdcusd")
	live := h.replayed(t, filepath.Join("..", "..", "examples", "jobs", "btc-usd-usdc.yaml"))
	for _, want := range []struct {
		what     string
		from, to int
		least    float64
	}{
		{"before anything happens", 5, fallBegins, 0.99},
		{"while USDC is at its lowest", rateStuck + 65, 450, 0.95},
		{"while one venue in dollars is away, after a jump", 462, stuck, 0.95},
		{"while nobody says what a USDC is worth", rateGone + 4, rateGone + 45, 0.95},
		{"when all is well again", 1010, 1440, 0.95},
	} {
		if got := live(want.from, want.to); got < want.least {
			t.Errorf("%s: live in %.0f%% of the rounds", want.what, 100*got)
		}
	}
	if live(dollarsGone+4, dollarsGone+60) != 0 {
		t.Error("with no venue in dollars there is a value")
	}
}

// A job that takes BTC/USDC for BTC/USD halts where it would stray, and one that converts
// with one venue in dollars does too while that is away.
func TestJobsOfFewVenuesFailClosedInAHardDepeg(t *testing.T) {
	h := newHardDay(t)
	h.dollarVenue(t, "binanceus-btcusd", func(m int) bool { return within(m, oneDown, 60) })
	h.usdcVenues(t, "kraken-btcusdc", "binanceus-btcusdc")
	h.rate(t, "kraken-usdcusd")
	promise := h.replayed(t, filepath.Join("testdata", "incidents", "usdc-2023-depeg", "job.yaml"))
	if promise(0, fallBegins) < 0.8 || promise(fallEnds, rises) != 0 || promise(risen+5, h.minutes) < 0.9 {
		t.Errorf("by the guard alone: live in %.2f, %.2f and %.2f of the rounds before, in and after the depeg", promise(0, fallBegins), promise(fallEnds, rises), promise(risen+5, h.minutes))
	}
	text, err := os.ReadFile(filepath.Join("testdata", "incidents", "usdc-2023-converted", "job.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	oneRate := filepath.Join(t.TempDir(), "job.yaml")
	if err := os.WriteFile(oneRate, []byte(strings.Replace(string(text), "unit: USDC/USD}", "unit: USDC/USD, guards: {min_sources: 1}}", 1)), 0o600); err != nil {
		t.Fatal(err)
	}
	converted := h.replayed(t, oneRate)
	if converted(fallEnds+5, oneDown) < 0.9 || converted(oneDown+6, oneDown+60) != 0 || converted(rises, h.minutes) < 0.9 {
		t.Errorf("converted: live in %.2f, %.2f and %.2f of the rounds", converted(fallEnds+5, oneDown), converted(oneDown+6, oneDown+60), converted(rises, h.minutes))
	}
}

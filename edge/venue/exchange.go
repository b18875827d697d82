package venue

import (
	"fmt"
	"net/http"
	"strings"
	"time"
)

// pair is what a venue trades.
type pair struct{ base, quote string }

func (p pair) String() string { return p.base + "/" + p.quote }

// joined is the pair as most venues name it: "BTCUSD".
func (p pair) joined() string { return p.base + p.quote }

// quote is a venue's ticker at one time, in decimal text.
type quote struct {
	pair            pair
	price, bid, ask string
	time            time.Time
}

// exchange is one venue's public ticker endpoint: where it is, what its answer
// looks like, and where in it a job finds the price. The shapes are those of the
// real venues, so that one job works against both with another base URL.
type exchange struct {
	name     string
	live     string              // base URL of the real one
	path     func(p pair) string // of the ticker, after the base URL
	pattern  string              // of path, for a ServeMux
	symbol   func(r *http.Request) string
	named    func(p pair) string // the pair as symbol returns it
	value    string              // JSONPath of the price
	time     string              // JSONPath of its time, "" where the venue states none
	simulate func(q quote) map[string]any
}

var exchanges = []exchange{
	{
		name: "coinbase", live: "https://api.exchange.coinbase.com",
		path:    func(p pair) string { return "/products/" + dashed(p) + "/ticker" },
		pattern: "/products/{symbol}/ticker", symbol: pathSymbol, named: dashed,
		value: "$.price", time: "$.time",
		simulate: func(q quote) map[string]any {
			return map[string]any{"ask": q.ask, "bid": q.bid, "price": q.price, "size": "0.01", "volume": "1000",
				"trade_id": q.time.Unix(), "time": q.time.UTC().Format(time.RFC3339Nano)}
		},
	},
	{
		name: "kraken", live: "https://api.kraken.com",
		path:    func(p pair) string { return "/0/public/Ticker?pair=" + krakenSymbol(p) },
		pattern: "/0/public/Ticker", symbol: querySymbol("pair"), named: krakenSymbol,
		value: "$.result.*.c[0]",
		simulate: func(q quote) map[string]any {
			return map[string]any{"error": []string{}, "result": map[string]any{krakenKey(q.pair): map[string]any{
				"a": []string{q.ask, "1", "1.000"}, "b": []string{q.bid, "1", "1.000"}, "c": []string{q.price, "0.01"},
				"v": []string{"500", "1000"}, "o": q.price}}}
		},
	},
	{
		name: "bitstamp", live: "https://www.bitstamp.net",
		path:    func(p pair) string { return "/api/v2/ticker/" + lower(p) + "/" },
		pattern: "/api/v2/ticker/{symbol}/", symbol: pathSymbol, named: lower,
		value: "$.last", time: "$.timestamp",
		simulate: func(q quote) map[string]any {
			return map[string]any{"last": q.price, "bid": q.bid, "ask": q.ask, "volume": "1000",
				"timestamp": fmt.Sprint(q.time.Unix()), "side": "0"}
		},
	},
	{
		// Its volume.timestamp is when the volume's window ended, not the price's time.
		name: "gemini", live: "https://api.gemini.com",
		path:    func(p pair) string { return "/v1/pubticker/" + lower(p) },
		pattern: "/v1/pubticker/{symbol}", symbol: pathSymbol, named: lower,
		value: "$.last",
		simulate: func(q quote) map[string]any {
			return map[string]any{"last": q.price, "bid": q.bid, "ask": q.ask,
				"volume": map[string]any{q.pair.base: "1000", "timestamp": q.time.UnixMilli()}}
		},
	},
	{
		name: "binance-us", live: "https://api.binance.us",
		path:    func(p pair) string { return "/api/v3/ticker/24hr?symbol=" + p.joined() },
		pattern: "/api/v3/ticker/24hr", symbol: querySymbol("symbol"), named: pair.joined,
		value: "$.lastPrice", time: "$.closeTime",
		simulate: func(q quote) map[string]any {
			return map[string]any{"symbol": q.pair.joined(), "lastPrice": q.price, "bidPrice": q.bid, "askPrice": q.ask,
				"volume": "1000", "closeTime": q.time.UnixMilli()}
		},
	},
}

func pathSymbol(r *http.Request) string { return r.PathValue("symbol") }

func querySymbol(key string) func(*http.Request) string {
	return func(r *http.Request) string { return r.URL.Query().Get(key) }
}

func dashed(p pair) string { return p.base + "-" + p.quote }

func lower(p pair) string { return strings.ToLower(p.joined()) }

// krakenSymbol is the pair as Kraken is asked for it: it calls bitcoin XBT.
func krakenSymbol(p pair) string { return strings.ReplaceAll(p.joined(), "BTC", "XBT") }

// krakenKey is the pair as Kraken answers it: X before a coin, Z before a currency.
func krakenKey(p pair) string {
	key := ""
	for _, unit := range []string{p.base, p.quote} {
		switch unit {
		case "USD", "EUR", "GBP", "JPY":
			key += "Z" + unit
		default:
			key += "X" + strings.ReplaceAll(unit, "BTC", "XBT")
		}
	}
	return key
}

package venue

import (
	"bytes"
	"testing"
)

// FuzzCandles: no file panics, and what is accepted ascends and is a number.
func FuzzCandles(f *testing.F) {
	const header = "time,open,high,low,close,volume\n"
	for _, rows := range []string{"", "6000,1,1,1,10.5,0\n6060,1,1,1,11,0\n", "6000,1,1,1,NaN,0\n", "6000,\"1\n\",1,1,1,1\n", "9e9,1,1,1,1,1\n"} {
		f.Add([]byte(header + rows))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		candles, err := readCandles(bytes.NewReader(data))
		if err != nil {
			return
		}
		recorded := track{candles: candles}
		for i, c := range candles {
			if i > 0 && c.end <= candles[i-1].end {
				t.Fatalf("candle %d ends at %d, not after %d", i, c.end, candles[i-1].end)
			}
			if recorded.at(c.end) != c || recorded.at(c.end+59) != c && (i+1 == len(candles) || candles[i+1].end > c.end+59) {
				t.Fatalf("candle %d is not the last known at its end", i)
			}
		}
	})
}

package chain_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/jurat-network/jurat/edge/chain"
)

// FuzzTokenParse: whatever is read is what Format writes, and nothing is rounded.
func FuzzTokenParse(f *testing.F) {
	for _, text := range []string{"1", "0.5", "1000", "1e3", "-1", "+1", ".5", "1.", "", "0x1", "1_000", "1.2345678", "340282366920938463463374607431768"} {
		f.Add(text, uint8(6))
	}
	f.Fuzz(func(t *testing.T, text string, decimals uint8) {
		token := chain.Token{Symbol: "T", Decimals: decimals % 7}
		amount, err := token.Parse(text)
		if err != nil {
			if !errors.Is(err, chain.ErrAmount) {
				t.Fatalf("%q: %v", text, err)
			}
			return
		}
		written := token.Format(amount)
		again, err := token.Parse(written[:len(written)-2])
		if err != nil || again.Cmp(amount) != 0 || amount.Sign() < 0 {
			t.Fatalf("%q is %s, which is written %q and read %s (%v)", text, amount, written, again, err)
		}
	})
}

func TestTokenParse(t *testing.T) {
	token := chain.Token{Symbol: "T", Decimals: 2}
	for text, want := range map[string]int64{"1": 100, "0.5": 50, "12.34": 1234, "007": 700} {
		if got, err := token.Parse(text); err != nil || got.Cmp(big.NewInt(want)) != 0 {
			t.Errorf("%q: %s, %v; want %d", text, got, err, want)
		}
	}
	for _, text := range []string{"", "1.234", "-1", "1e3", "0x1", ".", "1.", ".5"} {
		if got, err := token.Parse(text); !errors.Is(err, chain.ErrAmount) {
			t.Errorf("%q: %s, %v; want ErrAmount", text, got, err)
		}
	}
}

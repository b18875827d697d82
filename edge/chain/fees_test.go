package chain

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum"
)

func wei(v int64) *big.Int { return big.NewInt(v) }

func TestOfferIsCapped(t *testing.T) {
	for _, tt := range []struct{ base, tip, limit, max int64 }{
		{100, 10, 1000, 210}, // twice the base fee and the tip
		{100, 10, 150, 150},  // as much as is allowed
		{100, 10, 110, 110},  // just enough for the next block
		{0, 0, 0, 0},
	} {
		got, err := offer(wei(tt.base), wei(tt.tip), wei(tt.limit))
		if err != nil || got.max.Int64() != tt.max || got.tip.Int64() != tt.tip {
			t.Errorf("%+v: offer %v, %v (%v)", tt, got.tip, got.max, err)
		}
	}
	if _, err := offer(wei(100), wei(11), wei(110)); err == nil {
		t.Error("offered less than the next block asks")
	}
}

// TestBumpReplacesAndConverges: every bump is at least an eighth more in both
// fees, none is over the limit, and bumping comes to an end.
func TestBumpReplacesAndConverges(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 500 {
		limit := wei(1 + random.Int64N(1e12))
		f := fees{max: wei(random.Int64N(limit.Int64() + 1))}
		f.tip = wei(random.Int64N(f.max.Int64() + 1))
		now := fees{tip: wei(random.Int64N(1e12)), max: wei(random.Int64N(1e12))}
		for steps := 0; ; steps++ {
			next, ok := f.bump(now, limit)
			if !ok {
				break
			}
			for _, pair := range [][2]*big.Int{{f.tip, next.tip}, {f.max, next.max}} {
				if new(big.Int).Mul(pair[1], wei(8)).Cmp(new(big.Int).Mul(pair[0], wei(9))) < 0 || pair[1].Cmp(pair[0]) <= 0 {
					t.Fatalf("%v to %v does not replace", pair[0], pair[1])
				}
			}
			if next.max.Cmp(limit) > 0 || next.tip.Cmp(next.max) > 0 {
				t.Fatalf("tip %v, max %v under limit %v", next.tip, next.max, limit)
			}
			if f = next; steps > 500 {
				t.Fatal("bumping does not end")
			}
		}
	}
}

func TestMedianTip(t *testing.T) {
	h := &ethereum.FeeHistory{
		Reward:       [][]*big.Int{{wei(9)}, {wei(0)}, {wei(5)}, {wei(7)}, {}},
		GasUsedRatio: []float64{0.5, 0, 0.1, 0.9, 0.3},
	}
	if got := medianTip(h); got.Int64() != 7 {
		t.Errorf("median tip %v, want 7: empty blocks do not count", got)
	}
	if got := medianTip(&ethereum.FeeHistory{}); got.Sign() != 0 {
		t.Errorf("median tip of nothing is %v", got)
	}
}

func TestWords(t *testing.T) {
	if got := ether(big.NewInt(1_500_000_000_000_000_000)); got != "1.5" {
		t.Errorf("1.5 ether is written %s", got)
	}
	if got := ether(new(big.Int)); got != "0" {
		t.Errorf("nothing is written %s", got)
	}
	if got := gwei(big.NewInt(1)); got != "0.000000001" {
		t.Errorf("one wei is written %s gwei", got)
	}
}

// FuzzRevert: whatever a node says that a contract returned, it is put in words.
func FuzzRevert(f *testing.F) {
	f.Add([]byte(nil))
	f.Add([]byte{0x08, 0xc3, 0x79, 0xa0}) // Error(string), cut short
	for selector, known := range contractErrors() {
		f.Add(append(selector[:], make([]byte, 32*len(known.Inputs))...))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		r := decodeRevert(data)
		if r.Error() == "" || len(r.Error()) > 64<<10+8*len(data) {
			t.Fatalf("%d bytes become %d of text", len(data), len(r.Error()))
		}
	})
}

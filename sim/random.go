package sim

import (
	"encoding/binary"
	"math/rand/v2"

	"github.com/jurat-network/jurat"
)

// generator returns the seed's generator for one purpose. Purposes do not
// disturb each other: a host that draws one nonce more does not change the
// weather.
func generator(seed uint64, purpose string, index int) *rand.Rand {
	var b [16]byte
	binary.BigEndian.PutUint64(b[:], seed)
	binary.BigEndian.PutUint64(b[8:], uint64(index))
	h := jurat.Keccak(b[:], []byte(purpose))
	return rand.New(rand.NewPCG(binary.BigEndian.Uint64(h[:]), binary.BigEndian.Uint64(h[8:])))
}

// secret derives 32 bytes that only the holder of the seed knows.
func secret(seed uint64, purpose string, index int) (out [32]byte) {
	_, _ = reader{generator(seed, purpose, index)}.Read(out[:]) // never fails
	return out
}

// reader gives a generator's bytes to code that draws its keys and nonces from
// an io.Reader.
type reader struct{ rng *rand.Rand }

func (r reader) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = byte(r.rng.Uint64())
	}
	return len(p), nil
}

// chance is true in perMille of 1000 draws. Integers only: the same seed gives
// the same run on every processor.
func chance(rng *rand.Rand, perMille int) bool { return rng.IntN(1000) < perMille }

// between draws from low to high, both included.
func between(rng *rand.Rand, low, high int64) int64 { return low + rng.Int64N(high-low+1) }

package draw

import (
	"encoding/binary"
	"math/big"

	"github.com/jurat-network/jurat"
)

// permutation orders n weights by lot: each next one is drawn among those left
// with a chance proportional to its weight. Its first seats are the draw; who
// declines is replaced by who follows. Weights are positive.
func permutation(seed jurat.Hash, weights []*big.Int) []int {
	t := newSums(weights)
	order := make([]int, 0, len(weights))
	total := new(big.Int).Set(t.total())
	for draws := uint64(0); len(order) < len(weights); {
		var at *big.Int
		at, draws = uniform(seed, draws, total)
		i := t.find(at)
		t.add(i, new(big.Int).Neg(weights[i]))
		total.Sub(total, weights[i])
		order = append(order, i)
	}
	return order
}

// uniform is a number below bound, each equally likely: the hash of seed and a
// counter, and the next one where it falls beyond the last whole multiple. It
// returns the counter to go on with.
func uniform(seed jurat.Hash, counter uint64, bound *big.Int) (*big.Int, uint64) {
	all := new(big.Int).Lsh(big.NewInt(1), 256)
	fair := new(big.Int).Sub(all, new(big.Int).Mod(all, bound))
	for ; ; counter++ {
		h := jurat.Keccak(seed[:], binary.BigEndian.AppendUint64(nil, counter))
		if x := new(big.Int).SetBytes(h[:]); x.Cmp(fair) < 0 {
			return x.Mod(x, bound), counter + 1
		}
	}
}

// sums is a Fenwick tree: node i, from 1, holds the sum of the weights that end
// at i-1 and are as many as i's lowest set bit. Finding and removing one of
// thousands takes a dozen additions.
type sums struct {
	nodes []*big.Int
	top   int // the greatest power of two that is no more than the number of weights
}

func newSums(weights []*big.Int) *sums {
	t := &sums{nodes: make([]*big.Int, len(weights)+1), top: 1}
	for i := range t.nodes {
		t.nodes[i] = new(big.Int)
	}
	for t.top*2 <= len(weights) {
		t.top *= 2
	}
	for i, w := range weights {
		t.add(i, w)
	}
	return t
}

func (t *sums) add(i int, w *big.Int) {
	for i++; i < len(t.nodes); i += i & -i {
		t.nodes[i].Add(t.nodes[i], w)
	}
}

func (t *sums) total() *big.Int {
	sum := new(big.Int)
	for i := len(t.nodes) - 1; i > 0; i -= i & -i {
		sum.Add(sum, t.nodes[i])
	}
	return sum
}

// find is the weight in whose stretch a number below the total falls.
func (t *sums) find(at *big.Int) int {
	rest, i := new(big.Int).Set(at), 0
	for step := t.top; step > 0; step /= 2 {
		if next := i + step; next < len(t.nodes) && t.nodes[next].Cmp(rest) <= 0 {
			rest.Sub(rest, t.nodes[next])
			i = next
		}
	}
	return i
}

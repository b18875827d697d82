package threshold

import (
	"fmt"
	"io"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/dlog"
)

// Deal makes a group and all of its shares in one place: whoever runs it knows
// the key. It exists for tests, the simulator and benchmarks ONLY. A network's
// keys come from NewDKG, which never brings a key together.
func Deal(rand io.Reader, n, t int) (*Group, []*Share, error) {
	if n < 1 || n > jurat.MaxMembers || t < 1 || t > n {
		return nil, nil, fmt.Errorf("%w: threshold %d of %d members", ErrGroup, t, n)
	}
	coefficients := make([]scalar, t)
	for i := range coefficients {
		if err := dlog.RandomScalar(rand, &coefficients[i]); err != nil {
			return nil, nil, fmt.Errorf("deal: %w", err)
		}
	}
	if key := dlog.Commit(&coefficients[0]); key[0] == 3 {
		for i := range coefficients {
			coefficients[i].Negate()
		}
	}
	key := dlog.Commit(&coefficients[0])
	g := &Group{Key: [32]byte(key[1:]), Threshold: t, Shares: make([][33]byte, n)}
	shares := make([]*Share, n)
	for i := range shares {
		shares[i] = newShare(jurat.MemberIndex(i+1), dlog.Evaluate(coefficients, uint32(i+1)))
		g.Shares[i] = shares[i].Public()
	}
	clear(coefficients)
	return g, shares, nil
}

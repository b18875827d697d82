package draw

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/drand"
)

// Drawn is a call with the randomness that it named.
type Drawn struct {
	Format     string        `json:"format"`
	Call       Call          `json:"call"`
	Beacon     *drand.Beacon `json:"beacon,omitempty"`     // of a call by drand
	Prevrandao *jurat.Hash   `json:"prevrandao,omitempty"` // of a call by a block; only its chain can confirm it
	// Order is the whole permutation of the eligible, the first seats first. It
	// follows from the rest, is here for people, and is checked.
	Order []jurat.Address `json:"order"`
}

// DrawnFormat names the document.
const DrawnFormat = "jurat-draw-1"

// ErrDraw is returned for a draw that does not follow from its call.
var ErrDraw = errors.New("draw refused")

// ByBeacon draws by a round of drand, which it verifies.
func ByBeacon(c *Call, b drand.Beacon) (*Drawn, error) {
	return (&Drawn{Format: DrawnFormat, Call: *c, Beacon: &b}).drawn()
}

// ByBlock draws by the prevrandao of the block that the call names. That it is
// that block's, the caller has read from the chain.
func ByBlock(c *Call, prevrandao jurat.Hash) (*Drawn, error) {
	return (&Drawn{Format: DrawnFormat, Call: *c, Prevrandao: &prevrandao}).drawn()
}

func (d *Drawn) drawn() (*Drawn, error) {
	order, err := d.order()
	if err != nil {
		return nil, err
	}
	d.Order = order
	return d, nil
}

// ParseDrawn reads a draw's JSON and checks that it follows from its call.
func ParseDrawn(data []byte) (*Drawn, error) {
	d := new(Drawn)
	if err := decode(data, d); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDraw, err)
	}
	if d.Format != DrawnFormat {
		return nil, fmt.Errorf("%w: format %q; this reads %s", ErrDraw, d.Format, DrawnFormat)
	}
	order, err := d.order()
	if err != nil {
		return nil, err
	}
	if len(order) != len(d.Order) {
		return nil, fmt.Errorf("%w: %d operators in order; %d are eligible", ErrDraw, len(d.Order), len(order))
	}
	for i := range order {
		if order[i] != d.Order[i] {
			return nil, fmt.Errorf("%w: place %d is %s's, not %s's", ErrDraw, i+1, order[i], d.Order[i])
		}
	}
	return d, nil
}

// order is the permutation that call and randomness give.
func (d *Drawn) order() ([]jurat.Address, error) {
	if err := d.Call.Check(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDraw, err)
	}
	random, err := d.randomness()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDraw, err)
	}
	eligible := d.Call.Eligible()
	weights := make([]*big.Int, len(eligible))
	for i, k := range eligible {
		weights[i] = k.Bond.Big()
	}
	call := d.Call.Hash()
	var order []jurat.Address
	for _, i := range permutation(jurat.Keccak([]byte(DrawnFormat), call[:], random[:]), weights) {
		order = append(order, eligible[i].Operator)
	}
	return order, nil
}

func (d *Drawn) randomness() (jurat.Hash, error) {
	named := d.Call.Randomness
	switch {
	case named.Source == Drand && d.Beacon != nil && d.Prevrandao == nil:
		if d.Beacon.Round != named.Number {
			return jurat.Hash{}, fmt.Errorf("the beacon is of round %d; the call names %d", d.Beacon.Round, named.Number)
		}
		return d.Beacon.Randomness()
	case named.Source == Prevrandao && d.Prevrandao != nil && d.Beacon == nil:
		return *d.Prevrandao, nil
	}
	return jurat.Hash{}, fmt.Errorf("the call names %s and nothing else; give exactly that", named.Source)
}

// Encode writes the draw as JSON, for people to read.
func (d *Drawn) Encode() []byte { return encode(d) }

// Encode writes the call as JSON, for people to read.
func (c *Call) Encode() []byte { return encode(c) }

func encode(v any) []byte {
	b, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		panic(err) // hashes, numbers and texts only: nothing in it can fail
	}
	return append(b, '\n')
}

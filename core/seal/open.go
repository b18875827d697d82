package seal

import (
	"crypto/subtle"
	"errors"
	"fmt"
	"maps"
	"slices"

	"golang.org/x/crypto/chacha20poly1305"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/dlog"
	"github.com/jurat-network/jurat/core/threshold"
)

var (
	// ErrTooFew is returned where fewer than the threshold answered rightly.
	ErrTooFew = errors.New("too few decryption shares; ask further members")
	// ErrPayload is returned where every share is right and the payload is not: who
	// sealed it sealed nothing.
	ErrPayload = errors.New("the payload does not open: its maker put nothing into it that could be opened")
)

// BadShares names the members whose shares are wrong, ascending as they were
// given. Each is a proof against that member for whoever has the ciphertext.
type BadShares struct {
	Members []jurat.MemberIndex
	Right   int // how many were right
	Want    int // the threshold
}

func (e *BadShares) Error() string {
	return fmt.Sprintf("decryption shares of members %v do not verify, %d of %d needed are right; ask further members", e.Members, e.Right, e.Want)
}

// Unwrap lets errors.Is find ErrShare and ErrTooFew.
func (e *BadShares) Unwrap() []error { return []error{ErrShare, ErrTooFew} }

// errOtherPoint is returned where what was combined is not what the sealer committed to.
var errOtherPoint = errors.New("the shares combine to another point")

// Open decrypts a ciphertext with the shares of any t members, and does not mind
// further ones, repeated or wrong. The group must hold the key that the ciphertext
// was checked for (Key.Holds). The error is a *BadShares, or wraps ErrTooFew,
// ErrPayload or ErrKey.
//
// The first t shares are combined as they are: where they give the point that the
// ciphertext commits to, they open it, whoever made them. Only where they do not, each
// proof is verified, and whose is wrong is named. Where a share is a member's consent,
// VerifyShare comes first.
func Open(g *threshold.Group, c *Ciphertext, shares []Share) ([]byte, error) {
	if g.Key != c.key.X {
		return nil, fmt.Errorf("%w: the ciphertext was checked for another", ErrKey)
	}
	claimed := make(map[jurat.MemberIndex]dlog.Affine, g.Threshold)
	for i := range shares {
		if s := &shares[i]; len(claimed) < g.Threshold {
			if p, err := dlog.ParsePoint(&s.product); err == nil {
				claimed[s.Member] = p
			}
		}
	}
	if len(claimed) == g.Threshold {
		if plaintext, err := c.open(claimed); !errors.Is(err, errOtherPoint) {
			return plaintext, err
		}
	}
	return openVerified(g, c, shares)
}

// openVerified opens with shares each of which is verified by itself.
func openVerified(g *threshold.Group, c *Ciphertext, shares []Share) ([]byte, error) {
	right := make(map[jurat.MemberIndex]dlog.Affine, g.Threshold)
	var bad []jurat.MemberIndex
	for i := range shares {
		s := &shares[i]
		if _, have := right[s.Member]; have || len(right) == g.Threshold {
			continue
		}
		product, err := verifyShare(g, c, s)
		if err != nil {
			bad = append(bad, s.Member)
			continue
		}
		right[s.Member] = product
	}
	switch {
	case len(right) == g.Threshold:
		return c.open(right)
	case len(bad) > 0:
		return nil, &BadShares{bad, len(right), g.Threshold}
	}
	return nil, fmt.Errorf("%w: %d of %d", ErrTooFew, len(right), g.Threshold)
}

// open combines exactly t products: Σ λ_i·(x_i·U) = x·U = r·H. It runs where
// the plaintext may be known, and in a time that may tell of the products to
// whoever measures that one opening. The error wraps ErrPayload, and errOtherPoint
// where the sum is not the point that was committed to.
func (c *Ciphertext) open(products map[jurat.MemberIndex]dlog.Affine) ([]byte, error) {
	members := slices.Sorted(maps.Keys(products))
	terms := make([]dlog.Term, len(members))
	for i, m := range members {
		terms[i] = dlog.Term{K: dlog.Lagrange(members, m), P: products[m]}
	}
	sum := dlog.Multiply(nil, terms)
	p, ok := dlog.Finite(&sum)
	if !ok {
		return nil, fmt.Errorf("%w: %w", ErrPayload, errOtherPoint)
	}
	shared := dlog.EncodePoint(&p)
	defer clear(shared[:])
	aead, commitment, err := payloadCipher(&c.key, c.raw[:sizeHeader], &shared)
	if err != nil {
		return nil, err
	}
	payload := c.raw[sizeFront:]
	if subtle.ConstantTimeCompare(commitment[:], payload[:sizeCommit]) == 0 {
		return nil, fmt.Errorf("%w: %w", ErrPayload, errOtherPoint)
	}
	plaintext, err := aead.Open(nil, make([]byte, chacha20poly1305.NonceSize), payload[sizeCommit:], c.raw[:sizeHeader])
	if err != nil {
		return nil, ErrPayload
	}
	return plaintext, nil
}

package envelope

import (
	"bytes"
	"errors"
	"sync"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/seal"
	"github.com/jurat-network/jurat/core/threshold"
)

// shareOf is a member's share of a ciphertext.
func shareOf(t testing.TB) *seal.Share {
	t.Helper()
	g, shares, err := threshold.Deal(seeded(1), 4, 3)
	if err != nil {
		t.Fatal(err)
	}
	key := &seal.Key{Generation: 1, Expiry: expiry, X: g.Key}
	raw, err := seal.Seal(seeded(2), key, jurat.Hash{1}, expiry, []byte("x"))
	if err != nil {
		t.Fatal(err)
	}
	c, err := seal.Check(key, jurat.Hash{1}, now, raw)
	if err != nil {
		t.Fatal(err)
	}
	share, err := seal.ShareOf(seeded(3), g, shares[0], c)
	if err != nil {
		t.Fatal(err)
	}
	return &share
}

// One context seals shares for many tickets, each of which opens to its ticket, with the
// enclave's key, by the context's opener, as it was sealed, and otherwise not.
func TestShares(t *testing.T) {
	share := shareOf(t)
	private, public := service(t, 2)
	stranger, _ := service(t, 9)
	sealer, err := NewShareSealer(public)
	if err != nil {
		t.Fatal(err)
	}
	again, err := NewShareSealer(public)
	if err != nil {
		t.Fatal(err)
	}
	ticket := jurat.Keccak([]byte("ticket"))
	one := mustSeal(t, sealer, ticket, share)
	opener, err := NewShareOpener(private, one)
	if err != nil {
		t.Fatal(err)
	}
	want := share.Encode()
	var group sync.WaitGroup
	for i := range 100 {
		group.Go(func() {
			ticket := jurat.Keccak([]byte{byte(i)})
			b, err := sealer.Seal(ticket, share)
			if err != nil {
				t.Error(err)
				return
			}
			if got, err := opener.Open(ticket, b); err != nil || got.Encode() != want {
				t.Errorf("ticket %d: %v", i, err)
			}
		})
	}
	group.Wait()

	if twice := mustSeal(t, sealer, ticket, share); bytes.Equal(twice[32:44], one[32:44]) {
		t.Error("two shares for one ticket have one nonce")
	}
	other := mustSeal(t, again, ticket, share)
	theirs, err := NewShareOpener(stranger, one)
	if err != nil {
		t.Fatal(err)
	}
	refused := map[string]func() (seal.Share, error){
		"another ticket":  func() (seal.Share, error) { return opener.Open(jurat.Keccak([]byte("another")), one) },
		"another enclave": func() (seal.Share, error) { return theirs.Open(ticket, one) },
		"another context": func() (seal.Share, error) { return opener.Open(ticket, other) },
		"cut":             func() (seal.Share, error) { return opener.Open(ticket, one[:len(one)-1]) },
		"nothing":         func() (seal.Share, error) { return opener.Open(ticket, nil) },
	}
	for name, open := range refused {
		if _, err := open(); !errors.Is(err, ErrEnvelope) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for i := sizeEncapsulated; i < len(one); i++ { // before that stands which opener it is
		altered := bytes.Clone(one)
		altered[i] ^= 1
		if _, err := opener.Open(ticket, altered); !errors.Is(err, ErrEnvelope) {
			t.Errorf("altered at %d: %v", i, err)
		}
	}
	if _, err := NewShareSealer(new([32]byte)); !errors.Is(err, ErrEnvelope) {
		t.Errorf("a key of low order: %v", err)
	}
	if _, err := NewShareOpener(private, make([]byte, SealedShareSize)); !errors.Is(err, ErrEnvelope) {
		t.Errorf("an encapsulated key of low order: %v", err)
	}
	if _, err := NewShareOpener(private, one[:31]); !errors.Is(err, ErrEnvelope) {
		t.Errorf("no encapsulated key: %v", err)
	}
}

func mustSeal(t testing.TB, s *ShareSealer, ticket jurat.Hash, share *seal.Share) []byte {
	t.Helper()
	b, err := s.Seal(ticket, share)
	if err != nil {
		t.Fatal(err)
	}
	if len(b) != SealedShareSize {
		t.Fatalf("a sealed share of %d bytes, want %d", len(b), SealedShareSize)
	}
	return b
}

// FuzzOpenShare: opening is total, and nothing opens but what was sealed.
func FuzzOpenShare(f *testing.F) {
	share := shareOf(f)
	private, public := service(f, 2)
	sealer, err := NewShareSealer(public)
	if err != nil {
		f.Fatal(err)
	}
	ticket := jurat.Keccak([]byte("ticket"))
	f.Add(mustSeal(f, sealer, ticket, share))
	f.Add([]byte{})
	want := share.Encode()
	f.Fuzz(func(t *testing.T, raw []byte) {
		opener, err := NewShareOpener(private, raw)
		if err != nil {
			return
		}
		if got, err := opener.Open(ticket, raw); err == nil && got.Encode() != want {
			t.Fatal("another share opens")
		}
	})
}

func BenchmarkSealShare(b *testing.B) {
	share := shareOf(b)
	_, public := service(b, 2)
	sealer, err := NewShareSealer(public)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		mustSeal(b, sealer, jurat.Hash{1}, share)
	}
}

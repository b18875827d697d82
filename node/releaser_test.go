package node

import (
	"bytes"
	"crypto/ecdh"
	"crypto/hpke"
	"crypto/rand"
	"errors"
	"sync"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/confidential"
	"github.com/jurat-network/jurat/core/seal"
	"github.com/jurat-network/jurat/core/seal/envelope"
	"github.com/jurat-network/jurat/core/threshold"
)

// A deposit is verified once, and yet refused for another context, when it has expired, and
// where a byte of it is another; its share is made once and opens for each ticket, and for
// no other.
func TestReleaserKeepsDeposits(t *testing.T) {
	g, shares, err := threshold.Deal(rand.Reader, 4, 3)
	if err != nil {
		t.Fatal(err)
	}
	const expiry = 2_000_000_000
	r := &Releaser{Key: seal.Key{Generation: 1, Expiry: expiry, X: g.Key}, Group: g, Share: shares[0]}
	context := jurat.Hash{1}
	raw, err := seal.Seal(rand.Reader, &r.Key, context, expiry, []byte("a credential"))
	if err != nil {
		t.Fatal(err)
	}
	first, err := r.Deposit(context, expiry-1, raw)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := r.Deposit(context, expiry-1, raw); err != nil || again != first {
		t.Errorf("the second time: %v, %v", again, err)
	}
	altered := bytes.Clone(raw)
	altered[len(altered)-1] ^= 1
	for name, c := range map[string]struct {
		context jurat.Hash
		at      uint64
		raw     []byte
		want    error
	}{
		"another context": {jurat.Hash{2}, expiry - 1, raw, seal.ErrContext},
		"expired":         {context, expiry, raw, seal.ErrExpired},
		"altered":         {context, expiry - 1, altered, seal.ErrProof},
	} {
		if _, err := r.Deposit(c.context, c.at, c.raw); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}

	checked, err := seal.Check(&r.Key, context, expiry-1, raw)
	if err != nil {
		t.Fatal(err)
	}
	for range 2 { // two enclaves, or one that started anew
		private, err := envelope.KEM().GenerateKey()
		if err != nil {
			t.Fatal(err)
		}
		enclave := [32]byte(private.PublicKey().Bytes())
		var group sync.WaitGroup
		for request := range byte(8) {
			group.Go(func() {
				releaseOpens(t, r, first, private, confidential.Ticket{Ciphertext: checked.Digest(), Request: jurat.Hash{request}, Enclave: enclave}, checked)
			})
		}
		group.Wait()
	}
}

// releaseOpens releases for a ticket, and opens it with the enclave's key.
func releaseOpens(t *testing.T, r *Releaser, a *Answer, private hpke.PrivateKey, ticket confidential.Ticket, checked *seal.Ciphertext) {
	const at = 5_000
	b, err := r.Release(a, ticket.Request, ticket.Enclave, at)
	if err != nil {
		t.Error(err)
		return
	}
	release, err := confidential.ParseRelease(b)
	if err != nil || release.Time != at {
		t.Errorf("%+v, %v", release, err)
		return
	}
	opener, err := envelope.NewShareOpener(private, release.Share)
	if err != nil {
		t.Error(err)
		return
	}
	share, err := opener.Open(ticket.At(at), release.Share)
	if err == nil {
		err = seal.VerifyShare(r.Group, checked, &share)
	}
	if err != nil {
		t.Errorf("request %x: %v", ticket.Request[0], err)
	}
	if _, err := opener.Open(ticket.At(at+1), release.Share); !errors.Is(err, envelope.ErrEnvelope) {
		t.Errorf("it opens for another time: %v", err)
	}
	other := ticket
	other.Request[31] = 1
	if _, err := opener.Open(other.At(at), release.Share); !errors.Is(err, envelope.ErrEnvelope) {
		t.Errorf("it opens for another request: %v", err)
	}
}

// A member whose enclave shows no point of the curve gets nothing, and nobody else is kept from it.
func TestReleaserRefusesKeys(t *testing.T) {
	g, shares, err := threshold.Deal(rand.Reader, 4, 3)
	if err != nil {
		t.Fatal(err)
	}
	r := &Releaser{Key: seal.Key{Generation: 1, Expiry: 1 << 40, X: g.Key}, Group: g, Share: shares[0]}
	raw, err := seal.Seal(rand.Reader, &r.Key, jurat.Hash{}, 1<<40, nil)
	if err != nil {
		t.Fatal(err)
	}
	a, err := r.Question(jurat.Hash{}, 1, raw)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := r.Release(a, jurat.Hash{}, [32]byte{}, 1); !errors.Is(err, envelope.ErrEnvelope) {
		t.Errorf("a key of low order: %v", err)
	}
	key, err := ecdh.X25519().GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := r.Release(a, jurat.Hash{}, [32]byte(key.PublicKey().Bytes()), 1); err != nil {
		t.Error(err)
	}
}

// Once a request's deadline has passed nothing is released for it: its tickets are not kept for ever.
func TestNothingIsReleasedAfterTheDeadline(t *testing.T) {
	c := newCircle(t)
	q := c.ask(confidential.Demand{})
	q.request.Deadline = now().Seconds() - 1
	if errs, count := c.released(q, 1, 2, 3, 4); !errors.Is(errs[0], errHeld) || count != [4]int{} {
		t.Errorf("%v, enclaves have %v releases", errs, count)
	}
}

package enclave

import (
	"crypto/ecdh"
	"crypto/hpke"
	"crypto/rand"
	"errors"
	"fmt"
	"sync"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"

	"github.com/jurat-network/jurat"
)

// keys are the enclave's, made when it starts and gone when it ends: nothing writes
// them anywhere. They lie in one page that the kernel keeps to this process; what
// uses one has a working copy on the heap while it does.
//
//	page = hpke secret [32] ‖ signing secret [32] ‖ service secret [32] ‖ 1 where there is a service key
type keys struct {
	mu     sync.RWMutex
	page   []byte
	secret bool // the page is not in the kernel's own memory map

	public ecdhPublic    // of the HPKE key
	signer jurat.Address // of the signing key
}

type ecdhPublic = [32]byte

const (
	hpkeAt    = 0
	signingAt = 32
	serviceAt = 64
	hasAt     = 96
)

func newKeys() (*keys, error) {
	page, secret, err := newPage()
	if err != nil {
		return nil, err
	}
	k := &keys{page: page, secret: secret}
	if _, err := rand.Read(page[hpkeAt:signingAt]); err != nil {
		return nil, fmt.Errorf("make keys: %w", err)
	}
	own, err := k.private(hpkeAt)
	if err != nil {
		return nil, err
	}
	copy(k.public[:], own.PublicKey().Bytes())
	signing, err := secp256k1.GeneratePrivateKey()
	if err != nil {
		return nil, fmt.Errorf("make keys: %w", err)
	}
	secretBytes := signing.Key.Bytes()
	copy(page[signingAt:], secretBytes[:])
	clear(secretBytes[:])
	k.signer = addressOf(signing.PubKey())
	signing.Zero()
	return k, nil
}

// addressOf is the account of a public key.
func addressOf(key *secp256k1.PublicKey) (a jurat.Address) {
	h := jurat.Keccak(key.SerializeUncompressed()[1:])
	copy(a[:], h[12:])
	return a
}

// close erases the keys.
func (k *keys) close() {
	k.mu.Lock()
	defer k.mu.Unlock()
	freePage(k.page)
	k.page = nil
}

// kem is that of all envelopes: DHKEM(X25519, HKDF-SHA256).
func kem() hpke.KEM { return hpke.DHKEM(ecdh.X25519()) }

// private is a working copy of a key of the page; the caller holds the lock, or is
// the only one yet.
func (k *keys) private(at int) (hpke.PrivateKey, error) {
	if k.page == nil {
		return nil, errors.New("the enclave's keys are erased")
	}
	key, err := kem().NewPrivateKey(k.page[at : at+32])
	if err != nil {
		return nil, fmt.Errorf("use key: %w", err)
	}
	return key, nil
}

// own is the key that members seal releases to.
func (k *keys) own() (hpke.PrivateKey, error) {
	k.mu.RLock()
	defer k.mu.RUnlock()
	return k.private(hpkeAt)
}

// errNoService is returned while the enclave has no service key.
var errNoService = errors.New("this enclave has no service key yet")

// service is the key that consumers seal to, the same in all enclaves.
func (k *keys) service() (hpke.PrivateKey, error) {
	k.mu.RLock()
	defer k.mu.RUnlock()
	if k.page != nil && k.page[hasAt] == 0 {
		return nil, errNoService
	}
	return k.private(serviceAt)
}

// found makes the service key, if there is none.
func (k *keys) found() error {
	secret := make([]byte, 32)
	defer clear(secret)
	if _, err := rand.Read(secret); err != nil {
		return fmt.Errorf("make service key: %w", err)
	}
	return k.take(secret)
}

// take keeps the service key that another enclave has given; one that is there stays.
func (k *keys) take(secret []byte) error {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.page == nil || len(secret) != 32 {
		return errors.New("no service key")
	}
	if k.page[hasAt] == 0 {
		copy(k.page[serviceAt:], secret)
		k.page[hasAt] = 1
	}
	return nil
}

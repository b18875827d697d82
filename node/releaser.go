package node

import (
	"crypto/rand"
	"sync"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/confidential"
	"github.com/jurat-network/jurat/core/seal"
	"github.com/jurat-network/jurat/core/seal/envelope"
	"github.com/jurat-network/jurat/core/threshold"
)

// Releaser answers ciphertexts with one member's share of the committee's key, and seals the
// answers to enclaves. What releases have in common is made with the first: a deposit is
// verified and answered once, and shares go to one enclave by one context. None of that is
// more secret than the share of the key. A Releaser may be used by many at once.
type Releaser struct {
	Key   seal.Key
	Group *threshold.Group
	Share *threshold.Share

	mu       sync.Mutex             // guards what follows, and each answer's share
	deposits map[jurat.Hash]*Answer // by the hash of context and bytes
	sealers  map[[32]byte]*envelope.ShareSealer
}

// Answer is a verified ciphertext and, from the first release on, this member's decryption share of it.
type Answer struct {
	sealed *seal.Ciphertext
	share  *seal.Share
}

// Digest identifies the ciphertext.
func (a *Answer) Digest() jurat.Hash { return a.sealed.Digest() }

// So many are kept; the next forgets them all, which costs time only.
const (
	keptDeposits = 256
	keptSealers  = 2 * jurat.MaxMembers
)

// Question verifies a ciphertext that comes once, at a time (Unix seconds), as seal.Check does.
func (r *Releaser) Question(context jurat.Hash, at uint64, raw []byte) (*Answer, error) {
	sealed, err := seal.Check(&r.Key, context, at, raw)
	if err != nil {
		return nil, err
	}
	return &Answer{sealed: sealed}, nil
}

// Deposit verifies a ciphertext that comes with each request that uses it, as Question does.
func (r *Releaser) Deposit(context jurat.Hash, at uint64, raw []byte) (*Answer, error) {
	name := jurat.Keccak(context[:], raw)
	r.mu.Lock()
	a := r.deposits[name]
	r.mu.Unlock()
	if a != nil {
		return a, a.sealed.Live(at)
	}
	a, err := r.Question(context, at, raw)
	if err != nil {
		return nil, err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.deposits == nil || len(r.deposits) >= keptDeposits {
		r.deposits = map[jurat.Hash]*Answer{}
	}
	r.deposits[name] = a
	return a, nil
}

// Release is this member's share of what was verified, sealed to an enclave for one request:
// a confidential.Release. at is the time of the newest report, Unix milliseconds. Its ticket
// is to be durable before.
func (r *Releaser) Release(a *Answer, request jurat.Hash, enclave [32]byte, at jurat.Time) ([]byte, error) {
	share, err := r.shareOf(a)
	if err != nil {
		return nil, err
	}
	sealer, err := r.sealerTo(enclave)
	if err != nil {
		return nil, err
	}
	ticket := confidential.Ticket{Ciphertext: a.Digest(), Request: request, Enclave: enclave}
	sealed, err := sealer.Seal(ticket.At(at), share)
	if err != nil {
		return nil, err
	}
	return (&confidential.Release{Time: at, Share: sealed}).Encode(), nil
}

func (r *Releaser) shareOf(a *Answer) (*seal.Share, error) {
	r.mu.Lock()
	share := a.share
	r.mu.Unlock()
	if share != nil {
		return share, nil
	}
	made, err := seal.ShareOf(rand.Reader, r.Group, r.Share, a.sealed)
	if err != nil {
		return nil, err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	a.share = &made
	return &made, nil
}

func (r *Releaser) sealerTo(enclave [32]byte) (*envelope.ShareSealer, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if sealer := r.sealers[enclave]; sealer != nil {
		return sealer, nil
	}
	sealer, err := envelope.NewShareSealer(&enclave)
	if err != nil {
		return nil, err
	}
	if r.sealers == nil || len(r.sealers) >= keptSealers {
		r.sealers = map[[32]byte]*envelope.ShareSealer{}
	}
	r.sealers[enclave] = sealer
	return sealer, nil
}

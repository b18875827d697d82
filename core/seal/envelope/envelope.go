// Package envelope puts a secret into two envelopes: the inner one is HPKE to a key
// that only enclaves hold, the outer one core/seal's to the committee. A quorum
// alone opens nothing, and an enclave alone opens nothing.
//
// It seals members' decryption shares to an enclave too, so that no host reads one (shares.go).
//
// HPKE (RFC 9180, base mode) is the standard library's, with DHKEM(X25519,
// HKDF-SHA256), HKDF-SHA256 and AES-256-GCM: what browsers have. It draws its
// ephemeral keys itself, from the system's generator, and there is no other way to
// have it do so: so what is sealed here cannot be replayed, and no machine of the
// core seals.
package envelope

import (
	"crypto/ecdh"
	"crypto/hpke"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/seal"
)

// ErrEnvelope is returned for what does not open: it was altered, or sealed to
// another key or for another context.
var ErrEnvelope = errors.New("envelope refused")

var errAltered = fmt.Errorf("%w: it was altered, or sealed to another key or for another context", ErrEnvelope)

// What an envelope is for is the first part of HPKE's info, of secrets' with the context as
// the second and the associated data, so that none serves as another.
const (
	secretDomain = "jurat.envelope.secret.v1"
	shareDomain  = "jurat.envelope.share.v2"
)

// buckets are the lengths to which secrets are padded, in bytes, so that a length
// says no more than which of them it was.
var buckets = []int{1 << 10, 1 << 12, 1 << 14, 1 << 16}

// MaxSecret bounds a secret, in bytes.
const MaxSecret = 1<<16 - 4

// KEM is that of all envelopes: DHKEM(X25519, HKDF-SHA256). Its public keys have 32
// bytes.
func KEM() hpke.KEM { return hpke.DHKEM(ecdh.X25519()) }

// Seal puts a secret into both envelopes: to the enclaves' service key, and that to
// the committee, for a context and until an expiry (Unix seconds). The outer bytes
// are seal.Seal's, over the inner: encapsulated key (32) ‖ AES-256-GCM of the
// secret's length (4, big-endian) ‖ secret ‖ zeros up to 1, 4, 16 or 64 KiB, with its
// tag (16).
func Seal(rand io.Reader, committee *seal.Key, service *[32]byte, context jurat.Hash, expiry uint64, secret []byte) ([]byte, error) {
	padded, err := pad(secret)
	if err != nil {
		return nil, err
	}
	defer clear(padded)
	inner, err := sealTo(service, secretDomain, context, padded)
	if err != nil {
		return nil, err
	}
	return seal.Seal(rand, committee, context, expiry, inner)
}

// Open opens the inner envelope, what seal.Open gave. The error wraps ErrEnvelope.
func Open(service hpke.PrivateKey, context jurat.Hash, inner []byte) ([]byte, error) {
	padded, err := openFrom(service, secretDomain, context, inner)
	if err != nil {
		return nil, err
	}
	n := uint64(0)
	if len(padded) >= 4 {
		n = uint64(binary.BigEndian.Uint32(padded))
	}
	if len(padded) < 4 || n > uint64(len(padded)-4) {
		return nil, fmt.Errorf("%w: its padding is wrong", ErrEnvelope)
	}
	return padded[4 : 4+n], nil
}

func pad(secret []byte) ([]byte, error) {
	for _, size := range buckets {
		if 4+len(secret) <= size {
			padded := make([]byte, size)
			binary.BigEndian.PutUint32(padded, uint32(len(secret)))
			copy(padded[4:], secret)
			return padded, nil
		}
	}
	return nil, fmt.Errorf("%w: a secret of %d bytes, at most %d", ErrEnvelope, len(secret), MaxSecret)
}

func sealTo(to *[32]byte, domain string, context jurat.Hash, plain []byte) ([]byte, error) {
	public, err := KEM().NewPublicKey(to[:])
	if err != nil {
		return nil, fmt.Errorf("%w: public key: %w", ErrEnvelope, err)
	}
	enc, sender, err := hpke.NewSender(public, hpke.HKDFSHA256(), hpke.AES256GCM(), info(domain, context))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrEnvelope, err)
	}
	sealed, err := sender.Seal(context[:], plain)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrEnvelope, err)
	}
	return append(enc, sealed...), nil
}

func openFrom(private hpke.PrivateKey, domain string, context jurat.Hash, b []byte) ([]byte, error) {
	if len(b) < 32 {
		return nil, fmt.Errorf("%w: %d bytes", ErrEnvelope, len(b))
	}
	recipient, err := hpke.NewRecipient(b[:32], private, hpke.HKDFSHA256(), hpke.AES256GCM(), info(domain, context))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrEnvelope, err)
	}
	plain, err := recipient.Open(context[:], b[32:])
	if err != nil {
		return nil, errAltered
	}
	return plain, nil
}

func info(domain string, context jurat.Hash) []byte { return append([]byte(domain), context[:]...) }

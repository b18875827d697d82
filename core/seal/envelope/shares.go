package envelope

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hpke"
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/seal"
)

// Sizes of a sealed share's parts, in bytes.
const (
	sizeEncapsulated = 32
	sizeNonce        = 12
	sizeKey          = 32
)

// SealedShareSize is the length of a sealed share, in bytes.
const SealedShareSize = sizeEncapsulated + sizeNonce + seal.ShareSize + 16

// ShareSealer seals a member's decryption shares to one enclave, and is safe for
// concurrent use. They all go by one HPKE context, which exports a key for each ticket (RFC
// 9180, section 5.3): so a share costs no curve's multiplication at either end. Nobody gains
// by that one context serves many: who reads this member's memory has its share of the key,
// and who has the enclave's key opens all contexts. It is made anew in each epoch, when
// the share of the key before is erased.
type ShareSealer struct {
	encapsulated []byte
	sender       *hpke.Sender
}

// NewShareSealer makes a context to an enclave's key. The error wraps ErrEnvelope.
func NewShareSealer(enclave *[32]byte) (*ShareSealer, error) {
	public, err := KEM().NewPublicKey(enclave[:])
	if err != nil {
		return nil, fmt.Errorf("%w: public key: %w", ErrEnvelope, err)
	}
	s := new(ShareSealer)
	if s.encapsulated, s.sender, err = hpke.NewSender(public, hpke.HKDFSHA256(), hpke.AES256GCM(), []byte(shareDomain)); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrEnvelope, err)
	}
	return s, nil
}

// Seal seals a share for a ticket. The bytes are the context's encapsulated key (32) ‖ nonce
// (12) ‖ AES-256-GCM of the share, with its tag (16), under the key that the context exports
// for the ticket's bytes, and with these as the associated data. The nonce is
// random, since a share can be sealed for one ticket twice.
func (s *ShareSealer) Seal(ticket jurat.Hash, share *seal.Share) ([]byte, error) {
	aead, err := aeadFor(s.sender.Export, ticket)
	if err != nil {
		return nil, err
	}
	b := share.Encode()
	defer clear(b[:])
	out := make([]byte, 0, SealedShareSize)
	return aead.Seal(append(out, s.encapsulated...), nil, b[:], ticket[:]), nil
}

// ShareOpener opens what one ShareSealer seals, and is safe for concurrent use.
type ShareOpener struct{ recipient *hpke.Recipient }

// NewShareOpener is the opener of a sealed share, and of all others with the same
// Encapsulated. The error wraps ErrEnvelope.
func NewShareOpener(enclave hpke.PrivateKey, sealed []byte) (*ShareOpener, error) {
	encapsulated, err := Encapsulated(sealed)
	if err != nil {
		return nil, err
	}
	r, err := hpke.NewRecipient(encapsulated[:], enclave, hpke.HKDFSHA256(), hpke.AES256GCM(), []byte(shareDomain))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrEnvelope, err)
	}
	return &ShareOpener{r}, nil
}

// Encapsulated names the context that a sealed share goes by. The error wraps ErrEnvelope.
func Encapsulated(sealed []byte) (key [sizeEncapsulated]byte, err error) {
	if len(sealed) != SealedShareSize {
		return key, fmt.Errorf("%w: %d bytes, want %d", ErrEnvelope, len(sealed), SealedShareSize)
	}
	return [sizeEncapsulated]byte(sealed), nil
}

// Open is the inverse of Seal. The error wraps ErrEnvelope or seal.ErrShare.
func (o *ShareOpener) Open(ticket jurat.Hash, sealed []byte) (seal.Share, error) {
	if _, err := Encapsulated(sealed); err != nil {
		return seal.Share{}, err
	}
	aead, err := aeadFor(o.recipient.Export, ticket)
	if err != nil {
		return seal.Share{}, err
	}
	plain, err := aead.Open(nil, nil, sealed[sizeEncapsulated:], ticket[:])
	if err != nil {
		return seal.Share{}, errAltered
	}
	defer clear(plain)
	return seal.DecodeShare(plain)
}

// aeadFor is the cipher of one ticket's shares, which draws its nonce and writes it before the rest.
func aeadFor(export func(string, int) ([]byte, error), ticket jurat.Hash) (cipher.AEAD, error) {
	key, err := export(string(ticket[:]), sizeKey)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrEnvelope, err)
	}
	defer clear(key)
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrEnvelope, err)
	}
	return cipher.NewGCMWithRandomNonce(block)
}

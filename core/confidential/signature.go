package confidential

import (
	"errors"

	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"

	"github.com/jurat-network/jurat"
)

// ErrSignature is returned for bytes that nobody signed.
var ErrSignature = errors.New("signature refused")

// SignerOf is the account whose signature r ‖ s ‖ v it is, v 27 or 28. The error is
// ErrSignature.
func SignerOf(digest jurat.Hash, signature []byte) (account jurat.Address, err error) {
	if len(signature) != 65 || signature[64] != 27 && signature[64] != 28 {
		return account, ErrSignature
	}
	key, _, err := ecdsa.RecoverCompact(append([]byte{signature[64]}, signature[:64]...), digest[:])
	if err != nil {
		return account, ErrSignature
	}
	h := jurat.Keccak(key.SerializeUncompressed()[1:])
	copy(account[:], h[12:])
	return account, nil
}

var serviceDomain = jurat.Keccak([]byte("jurat.service.v1"))

// ServiceHash is what each enclave signs of the public key that they have in common.
func ServiceHash(service []byte) jurat.Hash { return jurat.Keccak(serviceDomain[:], service) }

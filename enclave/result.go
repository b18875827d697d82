package enclave

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/jurat-network/jurat"
)

// A sealed answer is sworn like any other, so all enclaves that have the same answer
// must have the same bytes: no randomness can go into them. The nonce is made of what
// is sealed (as SIV does it): the same answer gives the same bytes, and two answers
// never share a key.
//
//	tag    = HMAC-SHA256(result key, "jurat.result.v1" ‖ uint32 length of context ‖ context ‖ padded)
//	sealed = tag ‖ AES-256-GCM(key = HKDF-SHA256(result key, info = "jurat.result.v1" ‖ tag), nonce 0, aad = context, padded)
//	padded = uint32 length ‖ answer ‖ zeros, to the next of the buckets
//
// Contracts get abi.encode(bytes sealed); the leaf's payload is the commitment to it.

const resultDomain = "jurat.result.v1"

// buckets are the lengths to which sealed answers are padded, so that a length says
// no more than which of them it was.
var buckets = []int{256, 1024, 3072}

// ErrResult is returned for bytes that are no answer sealed under the key and context.
var ErrResult = errors.New("sealed answer refused")

// ResultKeyHash is what a request says in public of the key that its answer is
// sealed under: zero for none.
func ResultKeyHash(key []byte) jurat.Hash {
	if len(key) == 0 {
		return jurat.Hash{}
	}
	return jurat.Keccak([]byte(resultDomain), key)
}

func resultTag(key, context, padded []byte) []byte {
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(resultDomain))
	mac.Write(binary.BigEndian.AppendUint32(nil, uint32(len(context))))
	mac.Write(context)
	mac.Write(padded)
	return mac.Sum(nil)
}

func resultCipher(key, tag []byte) (cipher.AEAD, error) {
	once, err := hkdf.Key(sha256.New, key, nil, resultDomain+string(tag), 32)
	if err != nil {
		return nil, err
	}
	block, err := aes.NewCipher(once)
	if err != nil {
		return nil, err
	}
	return cipher.NewGCM(block)
}

// SealResult is the abi.encode of an answer sealed under a result key of 32 bytes.
func SealResult(key, context, answer []byte) ([]byte, error) {
	size := 0
	for _, bucket := range buckets {
		if size == 0 && 4+len(answer) <= bucket {
			size = bucket
		}
	}
	if size == 0 {
		return nil, fmt.Errorf("%w: %d bytes are too long to be sealed", ErrResult, len(answer))
	}
	padded := make([]byte, size)
	binary.BigEndian.PutUint32(padded, uint32(len(answer)))
	copy(padded[4:], answer)
	tag := resultTag(key, context, padded)
	aead, err := resultCipher(key, tag)
	if err != nil {
		return nil, fmt.Errorf("seal answer: %w", err)
	}
	sealed := aead.Seal(tag, make([]byte, aead.NonceSize()), padded, context)
	encoded := make([]byte, 64, 64+(len(sealed)+31)/32*32)
	encoded[31] = 32
	binary.BigEndian.PutUint32(encoded[60:], uint32(len(sealed)))
	return append(encoded, sealed...)[:cap(encoded)], nil
}

// OpenResult is the answer that SealResult sealed. The error is ErrResult.
func OpenResult(key, context, encoded []byte) ([]byte, error) {
	if len(encoded) < 64+sha256.Size {
		return nil, ErrResult
	}
	n := uint64(binary.BigEndian.Uint32(encoded[60:64]))
	if n < sha256.Size || n > uint64(len(encoded)-64) {
		return nil, ErrResult
	}
	sealed := encoded[64 : 64+n]
	tag := sealed[:sha256.Size]
	aead, err := resultCipher(key, tag)
	if err != nil {
		return nil, fmt.Errorf("open answer: %w", err)
	}
	padded, err := aead.Open(nil, make([]byte, aead.NonceSize()), sealed[sha256.Size:], context)
	if err != nil || !hmac.Equal(tag, resultTag(key, context, padded)) || len(padded) < 4 {
		return nil, ErrResult
	}
	if n = uint64(binary.BigEndian.Uint32(padded)); n > uint64(len(padded)-4) {
		return nil, ErrResult
	}
	return padded[4 : 4+n], nil
}

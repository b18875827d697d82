package seal

import (
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"golang.org/x/crypto/chacha20poly1305"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/dlog"
)

// Reasons to refuse a ciphertext.
var (
	// ErrCiphertext is returned for bytes that are no ciphertext.
	ErrCiphertext = errors.New("malformed ciphertext")
	// ErrProof is returned for a ciphertext that was altered, sealed to another key,
	// or whose maker does not know what is in it.
	ErrProof = errors.New("the ciphertext's proof does not hold: it was altered, or sealed to another key; seal it anew")
	// ErrContext is returned for a ciphertext that is shown for something else than
	// it was sealed for.
	ErrContext = errors.New("the ciphertext was sealed for something else; seal it for this request")
	// ErrRetired is returned for a ciphertext of another generation of the key.
	ErrRetired = errors.New("the ciphertext is of a retired generation of the key; seal it to the present one")
	// ErrExpired is returned for a ciphertext, or a key, whose time has passed.
	ErrExpired = errors.New("the ciphertext has expired; seal it anew")
)

const (
	version  = 2
	suite    = "jurat-seal-secp256k1-v1 "
	proofTag = suite + "ciphertext"
	keyInfo  = suite + "key"

	sizeLabel  = 1 + 4 + 8 + 32              // what is said of the ciphertext
	sizeHeader = sizeLabel + 33 + 33         // the points beside it
	sizeFront  = sizeHeader + dlog.ProofSize // all that is not payload
	sizeCommit = 32                          // the first of the payload
)

// MaxPlaintext bounds what is sealed, in bytes.
const MaxPlaintext = 1 << 17

// Overhead is by how many bytes a ciphertext is longer than what is in it.
const Overhead = sizeFront + sizeCommit + chacha20poly1305.Overhead

// Ciphertext is one that was verified: Check makes it, and nothing else does.
type Ciphertext struct {
	key    Key
	raw    []byte
	point  [33]byte // U
	base   dlog.Affine
	digest jurat.Hash
}

// Digest identifies the ciphertext: the Keccak-256 of its bytes.
func (c *Ciphertext) Digest() jurat.Hash { return c.digest }

// Context is what it was sealed for.
func (c *Ciphertext) Context() jurat.Hash { return jurat.Hash(c.raw[13:45]) }

// Expiry is when nobody opens it any more, Unix seconds.
func (c *Ciphertext) Expiry() uint64 { return binary.BigEndian.Uint64(c.raw[5:13]) }

// Live says whether a time, in Unix seconds, is before the ciphertext's expiry and its key's.
// The error wraps ErrExpired.
func (c *Ciphertext) Live(now uint64) error {
	if expiry := min(c.Expiry(), c.key.Expiry); now >= expiry {
		return fmt.Errorf("%w: it ended at %d", ErrExpired, expiry)
	}
	return nil
}

// Seal encrypts plaintext to the committee, for a context and until an expiry
// (Unix seconds). Where that is after the key's, it can be opened for as long as members
// swear the same key again, up to its own expiry. The bytes are: version 2 (1) ‖ generation (4)
// ‖ expiry (8) ‖ context (32) ‖ U (33) ‖ Ū (33) ‖ proof c ‖ z (64) ‖ commitment to r·H
// (32) ‖ the plaintext under ChaCha20-Poly1305 with its tag (16). Integers are big-endian.
// The cipher's key and the commitment are the 64 bytes of HKDF-SHA256(r·H compressed, salt
// keccak256(X ‖ version to Ū), info "jurat-seal-secp256k1-v1 key").
func Seal(rand io.Reader, k *Key, context jurat.Hash, expiry uint64, plaintext []byte) ([]byte, error) {
	if len(plaintext) > MaxPlaintext {
		return nil, fmt.Errorf("%w: %d bytes to seal, at most %d", ErrCiphertext, len(plaintext), MaxPlaintext)
	}
	if err := k.Check(); err != nil {
		return nil, err
	}
	var r dlog.Scalar
	defer r.Zero()
	if err := dlog.RandomScalar(rand, &r); err != nil {
		return nil, fmt.Errorf("seal: %w", err)
	}
	u, to := dlog.Commit(&r), k.Compressed()
	twin, err := dlog.DiffieHellman(&r, &second)
	if err != nil {
		return nil, err
	}
	shared, err := dlog.DiffieHellman(&r, &to)
	if err != nil {
		return nil, err
	}
	defer clear(shared[:])

	out := make([]byte, sizeHeader, len(plaintext)+Overhead)
	out[0] = version
	binary.BigEndian.PutUint32(out[1:], k.Generation)
	binary.BigEndian.PutUint64(out[5:], expiry)
	copy(out[13:], context[:])
	copy(out[sizeLabel:], u[:])
	copy(out[sizeLabel+33:], twin[:])
	aead, commitment, err := payloadCipher(k, out, &shared)
	if err != nil {
		return nil, err
	}
	payload := aead.Seal(commitment[:], make([]byte, chacha20poly1305.NonceSize), plaintext, out)
	proof, err := dlog.ProveEqual(rand, proofTag, &r, &u, &second, &twin, proofContext(k, out[:sizeLabel], payload))
	if err != nil {
		return nil, err
	}
	return append(proof.Append(out), payload...), nil
}

// Check verifies a ciphertext that anyone gave, for the context in which it is to be
// opened, at a time (Unix seconds). The error wraps one of the reasons above.
func Check(k *Key, context jurat.Hash, now uint64, b []byte) (*Ciphertext, error) {
	if len(b) < Overhead || len(b) > Overhead+MaxPlaintext || b[0] != version {
		return nil, fmt.Errorf("%w: %d bytes", ErrCiphertext, len(b))
	}
	c := &Ciphertext{key: *k, raw: append([]byte(nil), b...), point: [33]byte(b[sizeLabel:]), digest: jurat.Keccak(b)}
	twin := [33]byte(b[sizeLabel+33:])
	var err error
	if c.base, err = dlog.ParsePoint(&c.point); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrCiphertext, err)
	}
	twinPoint, err := dlog.ParsePoint(&twin)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrCiphertext, err)
	}
	proof, err := dlog.ParseProof((*[dlog.ProofSize]byte)(b[sizeHeader:]))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrCiphertext, err)
	}
	if generation := binary.BigEndian.Uint32(b[1:]); generation != k.Generation {
		return nil, fmt.Errorf("%w: it is of generation %d, the key of %d", ErrRetired, generation, k.Generation)
	}
	if err := c.Live(now); err != nil {
		return nil, err
	}
	if c.Context() != context {
		return nil, ErrContext
	}
	if !proof.ProvesEqual(proofTag, &c.base, &secondPoint, &twinPoint, proofContext(k, b[:sizeLabel], b[sizeFront:])) {
		return nil, ErrProof
	}
	return c, nil
}

// proofContext binds the proof to the key, to what is said of the ciphertext, and
// to the payload; the points are in the proof's hash already.
func proofContext(k *Key, label, payload []byte) []byte {
	h := jurat.Keccak(k.X[:], label, payload)
	return h[:]
}

// payloadCipher derives the cipher of the payload, and what commits to the point. The
// cipher encrypts a single message, so the nonce may be zero.
func payloadCipher(k *Key, header []byte, shared *[33]byte) (_ cipher.AEAD, commitment [sizeCommit]byte, err error) {
	bound := jurat.Keccak(k.X[:], header)
	derived, err := hkdf.Key(sha256.New, shared[:], bound[:], keyInfo, chacha20poly1305.KeySize+sizeCommit)
	if err != nil {
		return nil, commitment, fmt.Errorf("derive payload key: %w", err)
	}
	defer clear(derived)
	copy(commitment[:], derived[chacha20poly1305.KeySize:])
	aead, err := chacha20poly1305.New(derived[:chacha20poly1305.KeySize])
	return aead, commitment, err
}

// second is Ḡ, the second generator, and secondPoint the same, parsed. Nobody knows its
// logarithm.
var second, secondPoint = dlog.HashToPoint(suite + "second generator")

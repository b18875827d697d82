// Package drand checks beacons of the League of Entropy's quicknet: a threshold
// of independent organisations signs each round's number, three seconds a round,
// and nobody knows a round's signature before they do. A signature is verified
// here under the network's public key, so whoever served it need not be trusted.
package drand

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"

	bls12381 "github.com/consensys/gnark-crypto/ecc/bls12-381"

	"github.com/jurat-network/jurat"
)

// Quicknet's parameters, as its /info states them. Its scheme is
// bls-unchained-g1-rfc9380: signatures on G1, keys on G2.
const (
	Genesis = 1692803367 // Unix seconds of round 1
	Period  = 3          // seconds
)

const (
	publicKey = "83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a"
	suite     = "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_"
)

// Chain is the hash by which the network's servers name quicknet.
const Chain = "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971"

// Signature is a compressed point of G1; in JSON 96 hex digits without 0x, as
// drand's servers write it.
type Signature [48]byte

// MarshalText writes lower-case hex.
func (s Signature) MarshalText() ([]byte, error) { return hex.AppendEncode(nil, s[:]), nil }

// UnmarshalText reads hex of exactly 48 bytes.
func (s *Signature) UnmarshalText(b []byte) error {
	read, err := hex.DecodeString(string(b))
	if err != nil || len(read) != len(s) {
		return errors.New("want 96 hex digits of a drand signature on G1")
	}
	copy(s[:], read)
	return nil
}

// Beacon is one round's output.
type Beacon struct {
	Round     uint64    `json:"round"`
	Signature Signature `json:"signature"`
}

// ErrBeacon is returned for a beacon that quicknet did not sign.
var ErrBeacon = errors.New("beacon refused")

// At is when a round is due, in Unix seconds.
func At(round uint64) uint64 { return Genesis + (round-1)*Period }

// RoundAfter is the first round that is due later than a time in Unix seconds.
func RoundAfter(seconds uint64) uint64 {
	if seconds < Genesis {
		return 1
	}
	return (seconds-Genesis)/Period + 2
}

// Randomness verifies the beacon and returns its 32 bytes: the SHA-256 of its
// signature.
func (b *Beacon) Randomness() (jurat.Hash, error) {
	var sig bls12381.G1Affine
	if _, err := sig.SetBytes(b.Signature[:]); err != nil { // checks curve and subgroup
		return jurat.Hash{}, fmt.Errorf("%w: the signature of round %d: %w", ErrBeacon, b.Round, err)
	}
	// The point at infinity pairs to one with anything; only H(m) must not be it, which
	// nobody can bring about, but a signature has no business there either.
	if b.Round == 0 || sig.IsInfinity() {
		return jurat.Hash{}, fmt.Errorf("%w: round %d has no such signature; rounds count from 1", ErrBeacon, b.Round)
	}
	message := sha256.Sum256(binary.BigEndian.AppendUint64(nil, b.Round))
	hashed, err := bls12381.HashToG1(message[:], []byte(suite))
	if err != nil {
		return jurat.Hash{}, fmt.Errorf("%w: %w", ErrBeacon, err)
	}
	key := quicknetKey()
	_, _, _, generator := bls12381.Generators()
	generator.Neg(&generator)
	ok, err := bls12381.PairingCheck([]bls12381.G1Affine{sig, hashed}, []bls12381.G2Affine{generator, key})
	if err != nil || !ok {
		return jurat.Hash{}, fmt.Errorf("%w: quicknet did not sign this as round %d; ask another server for it", ErrBeacon, b.Round)
	}
	return sha256.Sum256(b.Signature[:]), nil
}

func quicknetKey() (key bls12381.G2Affine) {
	b, err := hex.DecodeString(publicKey)
	if err == nil {
		_, err = key.SetBytes(b)
	}
	if err != nil {
		panic(err) // the constant is no point
	}
	return key
}

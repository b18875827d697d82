package jurat

import (
	"encoding/binary"

	"github.com/cloudflare/circl/simd/keccakf1600"
	"golang.org/x/crypto/sha3"
)

// Keccak hashes the concatenation of parts.
func Keccak(parts ...[]byte) Hash {
	h := sha3.NewLegacyKeccak256()
	for _, p := range parts {
		h.Write(p)
	}
	var out Hash
	h.Sum(out[:0])
	return out
}

// keccakRate is how many bytes Keccak-256 absorbs at once.
const keccakRate = 136

// keccak4 hashes four messages of one length at once, in half the time that it
// takes one by one where the processor has wide registers. A round hashes
// thousands of leaves, chunks and pairs: it is where most of its time goes.
func keccak4(in *[4][]byte, out *[4]Hash) {
	var permutation keccakf1600.StateX4
	state := permutation.Initialize(false) // lane l of message k is state[4*l+k]
	rest := *in
	for len(rest[0]) >= keccakRate {
		for k := range rest {
			absorb(state[k:], rest[k][:keccakRate])
			rest[k] = rest[k][keccakRate:]
		}
		permute(&permutation, state)
	}
	for k := range rest {
		absorbLast(state[k:], rest[k])
	}
	permute(&permutation, state)
	for k := range out {
		for lane := range 4 {
			binary.LittleEndian.PutUint64(out[k][8*lane:], state[4*lane+k])
		}
	}
}

// absorb adds a block's whole lanes to those of one message, which are every
// fourth of state.
func absorb(state []uint64, block []byte) {
	for lane := range len(block) / 8 {
		state[4*lane] ^= binary.LittleEndian.Uint64(block[8*lane:])
	}
}

// absorbLast adds what is left of a message, less than a block, and its padding.
func absorbLast(state []uint64, rest []byte) {
	absorb(state, rest)
	var last [8]byte
	last[copy(last[:], rest[len(rest)/8*8:])] = 1
	state[4*(len(rest)/8)] ^= binary.LittleEndian.Uint64(last[:])
	state[4*(keccakRate/8-1)] ^= 1 << 63
}

// keccakTwice hashes four messages of one length, and their hashes again.
func keccakTwice(in *[4][]byte, out *[4]Hash) {
	keccak4(in, out)
	inner := *out
	keccak4(&[4][]byte{inner[0][:], inner[1][:], inner[2][:], inner[3][:]}, out)
}

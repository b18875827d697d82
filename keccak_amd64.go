package jurat

import (
	"github.com/cloudflare/circl/simd/keccakf1600"
	"golang.org/x/sys/cpu"
)

// hasAVX512 says whether permuteAVX512 can run, which takes less than half as
// long as circl's permutation by AVX2.
var hasAVX512 = cpu.X86.HasAVX512F && cpu.X86.HasAVX512VL

// permuteAVX512 permutes four states at once: lane l of message k is state[4*l+k].
//
//go:noescape
func permuteAVX512(state *[100]uint64, constants *[24]uint64)

// zeroUpper is the instruction VZEROUPPER.
func zeroUpper()

// permute is Keccak-f[1600] of the four states that p holds.
//
// circl leaves the upper halves of the vector registers dirty. A processor may take
// a hundred times as long for every older vector instruction after that, and Go uses
// those everywhere: on the EPYC of bench/README.md, SHA-256 of a kilobyte took 64 µs
// instead of 0.8.
func permute(p *keccakf1600.StateX4, state []uint64) {
	if hasAVX512 {
		permuteAVX512((*[100]uint64)(state), &roundConstants)
		return
	}
	p.Permute()
	if keccakf1600.IsEnabledX4() {
		zeroUpper()
	}
}

// roundConstants are those of FIPS 202, section 3.2.5.
var roundConstants = [24]uint64{
	0x0000000000000001, 0x0000000000008082, 0x800000000000808a, 0x8000000080008000,
	0x000000000000808b, 0x0000000080000001, 0x8000000080008081, 0x8000000000008009,
	0x000000000000008a, 0x0000000000000088, 0x0000000080008009, 0x000000008000000a,
	0x000000008000808b, 0x800000000000008b, 0x8000000000008089, 0x8000000000008003,
	0x8000000000008002, 0x8000000000000080, 0x000000000000800a, 0x800000008000000a,
	0x8000000080008081, 0x8000000000008080, 0x0000000080000001, 0x8000000080008008,
}

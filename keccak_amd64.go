package jurat

import "github.com/cloudflare/circl/simd/keccakf1600"

// zeroUpper is the instruction VZEROUPPER.
func zeroUpper()

// leaveAVX clears the upper halves of the vector registers, which circl's
// permutation leaves dirty. A processor may take a hundred times as long for every
// older vector instruction after that, and Go uses those everywhere: on the EPYC
// of bench/README.md, SHA-256 of a kilobyte took 64 µs instead of 0.8.
func leaveAVX() {
	if keccakf1600.IsEnabledX4() {
		zeroUpper()
	}
}

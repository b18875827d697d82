//go:build !amd64

package jurat

import "github.com/cloudflare/circl/simd/keccakf1600"

// permute is Keccak-f[1600] of the four states that p holds.
func permute(p *keccakf1600.StateX4, _ []uint64) { p.Permute() }

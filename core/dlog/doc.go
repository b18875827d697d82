// Package dlog is the arithmetic under everything that the committee does with
// shared secrets on secp256k1: scalars and points, polynomials over them, and
// proofs about discrete logarithms. core/threshold signs with it, core/seal opens
// what is sealed.
//
// Two libraries do the arithmetic, divided by secrecy. Everything secret stays
// in decred's types, whose field and scalar operations take the same time for
// all values. Points live in gnark-crypto's types, which are several times as fast and
// promise no constant time: no secret scalar may ever meet an Affine or a Jac, but as
// the sum of two masks, each multiplied by itself (Commit, DiffieHellman).
package dlog

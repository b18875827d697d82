// Package dlog is the arithmetic under everything that the committee does with
// shared secrets on secp256k1: scalars and points, polynomials over them, and
// proofs about discrete logarithms. core/threshold signs with it, core/seal opens
// what is sealed.
//
// Two libraries do the arithmetic, divided by secrecy. Everything secret stays
// in decred's types, whose field and scalar operations take the same time for
// all values; its multiplication of points does not, so a secret is never
// multiplied but as the sum of two masks (Commit, DiffieHellman). Public points
// live in gnark-crypto's, which are twice as fast and promise no constant time:
// no secret scalar may ever meet an Affine or a Jac, but as two such masks.
package dlog

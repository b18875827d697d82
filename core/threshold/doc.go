// Package threshold is the committee's signature: FROST (RFC 9591) on
// secp256k1 with a challenge that one ecrecover verifies, and the distributed
// key generation that makes its keys.
//
// # Signing
//
// A committee of n = 3f+1 members has one public key, a Group, and each member
// a secret Share of it. Any t = 2f+1 members sign a digest in two moves:
//
//  1. Ahead of time, each member's Signer draws a nonce pair under an id and
//     gives away its Commitment.
//  2. Given the digest and a List of t commitments, each listed member answers
//     with a partial signature z (Signer.Sign), and Aggregate adds those to one
//     jurat.Signature of 52 bytes. If the sum does not verify, Aggregate names
//     who sent what is wrong.
//
// A Session holds everything that a digest and a list fix, so that a leader
// who signs, checks and aggregates computes it once.
//
// # What is secret, and where it may go
//
// Shares, nonces and polynomials are computed on with decred's scalars, whose
// operations take the same time for all values; public data uses
// gnark-crypto. No secret has a textual form: formatting one prints
// "[redacted]". Signatures are not unique, since any t members may sign: never
// use one as an identity or as randomness.
package threshold

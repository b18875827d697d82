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
// # Making a key
//
// NewDKG runs one attempt among all members as a state machine: the host
// carries its messages, does its effects in order, and says when time is up. It
// ends with a key that every member has confirmed under its operator key, or
// with a verdict that names who cheated, with signed evidence, or who was
// absent. Deal makes a key in one place, for tests and simulation only.
//
// # What is secret, and where it may go
//
// Shares, nonces and polynomials are computed on with decred's scalars, whose
// operations take the same time for all values. Its multiplication of points
// does not, so a secret is never multiplied but as the sum of two masks. Public
// data uses gnark-crypto. What has served is overwritten, as far as a language
// with a moving stack allows. No secret has a textual form: formatting one prints
// "[redacted]". Signatures are not unique, since any t members may sign: never
// use one as an identity or as randomness.
package threshold

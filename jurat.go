// Package jurat is the vocabulary of Jurat, a decentralized oracle network.
//
// OPEN THIS FILE FIRST. It says what the words mean; the other files of this
// package give each word its bytes. Nothing here knows a clock, a network, a
// disk or a goroutine: the same holds for everything under core/ and sim/.
//
// # The one idea
//
// Each round a committee signs one Merkle root, and everything the network
// says is a leaf under it:
//
//	Report = {committee, epoch, round, time, root}   signed once, by one threshold signature
//	Leaf   = {kind, subject, payload}                a price, a response, a message, the evidence, the next committee
//
// A reader needs the report, the leaf and the path between them. One verifier,
// one wire format, one signature and one audit trail serve every product, and
// what a reader pays does not grow with the number of oracles.
//
// # One report's life, in eight steps
//
//  1. The leader of the view opens round (view, seq)              core/round: Open
//  2. Every oracle runs its jobs and signs an Observation          edge/source → core/round: Observe
//  3. The leader proposes the set O of ≥ 2f+1 observations         core/round: Propose
//  4. Everyone recomputes the outcome of O, the tree, the digest   core/outcome, Tree, Report.Digest
//  5. Proposal, observations and watermark become durable          edge/store, before any partial leaves
//  6. Members answer with FROST partials; the leader aggregates    core/threshold
//  7. The report goes to everyone; members deliver by turns        node → edge/chain → contracts/src/Feeds.sol
//  8. A consumer reads; an auditor walks back to the signatures    contracts, edge/api, `jurat audit`
//
// # The three rings
//
// core (this package, core/*, sim) imports only core. edge/* packages import
// core and never each other. node, devnet and cmd/jurat join them.
package jurat

import (
	"encoding/hex"
	"fmt"
)

// Hash is a Keccak-256 digest.
type Hash [32]byte

// Address is an EVM account address: the last 20 bytes of the Keccak-256 of
// an uncompressed secp256k1 public key.
type Address [20]byte

// Time is Unix time in milliseconds. The core is told the time, it never asks.
type Time uint64

// Seconds returns t in whole Unix seconds, rounded down: the chain's unit.
func (t Time) Seconds() uint64 { return uint64(t) / 1000 }

// MemberIndex names a committee member: 1 for the first. 0 names nobody.
type MemberIndex uint16

// Round numbers are view·2^16 + seq. They only grow, across epochs too, so a
// round number alone orders everything one committee ever said.
type Round uint64

// NewRound returns the round seq of a view. seq counts from 1.
func NewRound(view uint64, seq uint16) Round { return Round(view<<16 | uint64(seq)) }

// View is the reign in which the round was held: one view has one leader.
func (r Round) View() uint64 { return uint64(r >> 16) }

// Seq is the round's place within its view, from 1.
func (r Round) Seq() uint16 { return uint16(r) }

// MaxEpoch is the last epoch that a committee can have: up to it every round
// fits into a signed 64-bit integer, and so into what stores can order.
const MaxEpoch = 1<<15 - 1

// FirstView and LastView bound the views of an epoch, (epoch−1)·2^32 + 1 to
// epoch·2^32: no two epochs share a round, and a later one's rounds are higher.
// Epochs count from 1.
func FirstView(epoch uint32) uint64 { return uint64(epoch-1)<<32 + 1 }
func LastView(epoch uint32) uint64  { return uint64(epoch) << 32 }

func (r Round) String() string { return fmt.Sprintf("%d.%d", r.View(), r.Seq()) }

func (h Hash) String() string    { return "0x" + hex.EncodeToString(h[:]) }
func (a Address) String() string { return "0x" + hex.EncodeToString(a[:]) }

// MarshalText writes 0x-prefixed lower-case hex.
func (h Hash) MarshalText() ([]byte, error)    { return []byte(h.String()), nil }
func (a Address) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads 0x-prefixed hex of exactly 32 bytes, in either case.
func (h *Hash) UnmarshalText(b []byte) error { return unmarshalHex(h[:], b) }

// UnmarshalText reads 0x-prefixed hex of exactly 20 bytes, in either case.
func (a *Address) UnmarshalText(b []byte) error { return unmarshalHex(a[:], b) }

func unmarshalHex(dst, text []byte) error {
	if len(text) != 2+2*len(dst) || text[0] != '0' || text[1] != 'x' {
		return fmt.Errorf("parse %q: want 0x and %d hex digits", clip(text), 2*len(dst))
	}
	if _, err := hex.Decode(dst, text[2:]); err != nil {
		return fmt.Errorf("parse %q: %w", clip(text), err)
	}
	return nil
}

// clip keeps hostile input from flooding an error message.
func clip(b []byte) []byte { return b[:min(len(b), 80)] }

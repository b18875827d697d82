package jurat

import (
	"encoding/binary"
	"encoding/hex"
	"slices"
)

// reportDomain separates report digests from every other hash and names the
// protocol's version.
var reportDomain = Keccak([]byte("jurat.report.v1"))

// Report is what a committee swears each round: one root over everything it
// says. It is not bound to a chain, so the same report serves every chain that
// knows the committee.
type Report struct {
	Committee Hash   `json:"committee"` // the committee's id, for ever the same
	Epoch     uint32 `json:"epoch"`     // whose key signed; the first epoch is 1
	Round     Round  `json:"round"`
	Time      Time   `json:"time"` // lower median of the observers' clocks
	Root      Hash   `json:"root"` // of the tree of leaves
}

// Digest is what the committee signs:
//
//	keccak256(abi.encodePacked(DOMAIN, committee, uint32 epoch, uint64 round, uint64 time, root))
//
// DOMAIN is keccak256("jurat.report.v1"); time is in milliseconds.
func (r *Report) Digest() Hash {
	var b [116]byte
	copy(b[:], reportDomain[:])
	copy(b[32:], r.Committee[:])
	binary.BigEndian.PutUint32(b[64:], r.Epoch)
	binary.BigEndian.PutUint64(b[68:], uint64(r.Round))
	binary.BigEndian.PutUint64(b[76:], uint64(r.Time))
	copy(b[84:], r.Root[:])
	return Keccak(b[:])
}

// Signature is a threshold Schnorr signature in the form that the EVM checks
// with one ecrecover. It is not unique: never an id, never randomness.
type Signature struct {
	R Address  // last 20 bytes of keccak256(Rx ‖ Ry) of the nonce point
	S [32]byte // big-endian scalar, 0 < S < N
}

// MarshalText writes R ‖ S as 0x-prefixed hex of 52 bytes.
func (s Signature) MarshalText() ([]byte, error) {
	return hex.AppendEncode([]byte("0x"), slices.Concat(s.R[:], s.S[:])), nil
}

// UnmarshalText reads what MarshalText wrote.
func (s *Signature) UnmarshalText(text []byte) error {
	var b [52]byte
	if err := unmarshalHex(b[:], text); err != nil {
		return err
	}
	copy(s.R[:], b[:20])
	copy(s.S[:], b[20:])
	return nil
}

// SignedReport is a report and the committee's signature over its digest.
type SignedReport struct {
	Report
	Signature Signature `json:"signature"`
}

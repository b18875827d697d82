package round

import (
	"encoding/binary"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/threshold"
)

// SigningHash is what the operator's key signs for a message: EIP-712 data.
// Observations and statements (Propose, Partial, Standby) have types of their
// own, because contracts check them; the rest are envelopes. Messages without a
// signature of their own have the zero hash.
//
// The context of a statement and the body of an envelope are the Keccak-256 of
// the message's kind (1 byte) and its fields in order, integers big-endian, lists
// as their hashes.
func SigningHash(c *jurat.Committee, m Message) jurat.Hash {
	b := body{byte(m.Kind())}
	switch m := m.(type) {
	case *Observe:
		return m.Observation.Digest()
	case *Propose, *Partial, *Standby:
		s, _ := StatementOf(c, m)
		return jurat.StatementHash(c.ID, c.Epoch, s.Round, s.Digest, s.Context)
	case *Open:
		b = b.uint64(uint64(m.Round))
	case *Commit:
		b = b.uint64(uint64(m.Round)).uint64(uint64(m.Member)).commitment(&m.Commitment)
	case *Session:
		list := m.List.Hash()
		b = append(append(b.uint64(uint64(m.Round)), m.Digest[:]...), list[:]...)
	case *Vote:
		return VoteHash(c, m.View)
	case *Hello:
		b = append(b.uint64(uint64(m.Member)), m.Nonce[:]...)
	case *Welcome:
		b = m.body(b, c)
	default:
		return jurat.Hash{}
	}
	return jurat.EnvelopeHash(c.ID, c.Epoch, b.hash())
}

// Statement is what a Propose, a Partial or a Standby says to a contract.
type Statement struct {
	Member  jurat.MemberIndex // who signs it
	Round   jurat.Round
	Digest  jurat.Hash
	Context jurat.Hash // binds the rest of the message
	Sig     jurat.OperatorSignature
}

// StatementOf is a message's statement; ok is false for one that makes none.
func StatementOf(c *jurat.Committee, m Message) (s Statement, ok bool) {
	b := body{byte(m.Kind())}
	switch m := m.(type) {
	case *Propose:
		list := m.List.Hash()
		for _, o := range m.Observers {
			b = append(binary.BigEndian.AppendUint16(b, uint16(o.Member)), o.Digest[:]...)
		}
		return Statement{Leader(c, m.Round.View()), m.Round, m.Digest, b.hash(list[:]), m.Sig}, true
	case *Partial:
		return Statement{m.Member, m.Round, m.Digest, b.commitment(&m.Next).hash(m.List[:], m.Z[:]), m.Sig}, true
	case *Standby:
		return Statement{m.Member, m.Round, m.Digest, b.commitment(&m.Next).hash(), m.Sig}, true
	}
	return Statement{}, false
}

// VoteHash is what members sign to leave for a view: the same for all of them.
func VoteHash(c *jurat.Committee, view uint64) jurat.Hash {
	return jurat.EnvelopeHash(c.ID, c.Epoch, body{byte(KindVote)}.uint64(view).hash())
}

// body names each part by its hash, zero where there is none.
func (m *Welcome) body(b body, c *jurat.Committee) body {
	b = append(b.uint64(uint64(m.Member)), m.Nonce[:]...)
	var certificate, newest, seen jurat.Hash
	if m.Certificate != nil {
		certificate = VoteHash(c, m.Certificate.View)
	}
	if m.Newest != nil {
		newest = m.Newest.Digest()
	}
	if m.LastSeen != nil {
		seen = SigningHash(c, m.LastSeen)
	}
	return append(append(append(b, certificate[:]...), newest[:]...), seen[:]...)
}

// Attach sets a message's signature. It does nothing for messages that have none.
func Attach(m Message, sig jurat.OperatorSignature) {
	switch m := m.(type) {
	case *Open:
		m.Sig = sig
	case *Observe:
		m.Sig = sig
	case *Commit:
		m.Sig = sig
	case *Propose:
		m.Sig = sig
	case *Partial:
		m.Sig = sig
	case *Standby:
		m.Sig = sig
	case *Session:
		m.Sig = sig
	case *Vote:
		m.Sig = sig
	case *Hello:
		m.Sig = sig
	case *Welcome:
		m.Sig = sig
	}
}

// body is a message's canonical bytes in the making.
type body []byte

func (b body) uint64(v uint64) body { return binary.BigEndian.AppendUint64(b, v) }

func (b body) commitment(c *threshold.Commitment) body {
	return append(append(b, c.Hiding[:]...), c.Binding[:]...)
}

func (b body) hash(more ...[]byte) jurat.Hash {
	for _, m := range more {
		b = append(b, m...)
	}
	return jurat.Keccak(b)
}

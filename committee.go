package jurat

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
)

// Member is one operator's place in a committee.
type Member struct {
	Operator Address  `json:"operator"` // the hot key's account; what contracts know
	Key      [33]byte `json:"-"`        // the same key, compressed secp256k1; off chain only
}

// Session is one attempt at making a committee's key. Everything that the
// attempt says is bound to its ID.
type Session struct {
	Members   []Member // in the order that gives the indices: Members[i] is member i+1
	Threshold int      // 2f+1
	Epoch     uint32   // the epoch that the key will serve; 1 for a founding
	Attempt   uint32   // counts from 1
	Prior     Hash     // the committee whose next epoch this is; zero for a founding
}

// ErrCommittee is returned for a member list that no contract would register.
var ErrCommittee = errors.New("committee refused")

// ID is keccak256(abi.encode(SESSION_TYPEHASH, keccak256(abi.encodePacked(members)),
// threshold, epoch, attempt, prior)), where each member is an address padded to a word.
func (s *Session) ID() Hash {
	packed := make([]byte, 0, 32*len(s.Members))
	for _, m := range s.Members {
		packed = append(packed, make([]byte, 12)...)
		packed = append(packed, m.Operator[:]...)
	}
	return structHash(sessionType, Keccak(packed), uintWord(uint64(s.Threshold)),
		uintWord(uint64(s.Epoch)), uintWord(uint64(s.Attempt)), s.Prior)
}

// Check refuses member lists that are not 3f+1 distinct operators with f ≥ 1,
// and any other threshold than 2f+1.
func (s *Session) Check() error {
	n := len(s.Members)
	if n < 4 || n%3 != 1 || n > MaxMembers {
		return fmt.Errorf("%w: %d members; a committee has 3f+1, from 4 to %d", ErrCommittee, n, MaxMembers)
	}
	if want := Quorum(n); s.Threshold != want {
		return fmt.Errorf("%w: threshold %d of %d; it must be %d", ErrCommittee, s.Threshold, n, want)
	}
	for i, m := range s.Members {
		if m.Operator == (Address{}) {
			return fmt.Errorf("%w: member %d has no operator", ErrCommittee, i+1)
		}
		for j := range i {
			if s.Members[j].Operator == m.Operator || bytes.Equal(s.Members[j].Key[:], m.Key[:]) {
				return fmt.Errorf("%w: members %d and %d are one operator", ErrCommittee, j+1, i+1)
			}
		}
	}
	return nil
}

// MaxMembers bounds a committee, so that a list's length is never a stranger's choice.
const MaxMembers = 1000

// Faults is f, the number of arbitrary faults that n = 3f+1 members survive.
func Faults(n int) int { return (n - 1) / 3 }

// Quorum is 2f+1 of n = 3f+1: any two quorums share an honest member.
func Quorum(n int) int { return 2*Faults(n) + 1 }

// CommitteeID is keccak256(abi.encode(COMMITTEE_TYPEHASH, session, key)) of the
// founding session and the first key. It never changes, is the same on every
// chain, and nobody can take it without that key.
func CommitteeID(session Hash, key [32]byte) Hash {
	return structHash(committeeType, session, Hash(key))
}

// TranscriptHash is what each member signs after a completed key generation:
// the session, the group key, the hash of all that was said, and when the
// epoch's key expires (Unix seconds).
func TranscriptHash(session Hash, key [32]byte, transcript Hash, expiry uint64) Hash {
	return typedHash(structHash(transcriptType, session, Hash(key), transcript, uintWord(expiry)))
}

// SuccessionHash is the payload of the leaf that names a committee's next epoch:
// keccak256(abi.encode(session, key, transcript, expiry, members)), members as
// address[].
func SuccessionHash(s *Session, key [32]byte, transcript Hash, expiry uint64) Hash {
	id, expiryWord, offset, n := s.ID(), uintWord(expiry), uintWord(5*32), uintWord(uint64(len(s.Members)))
	b := slices.Concat(id[:], key[:], transcript[:], expiryWord[:], offset[:], n[:])
	for _, m := range s.Members {
		b = append(append(b, make([]byte, 12)...), m.Operator[:]...)
	}
	return Keccak(b)
}

// Committee is what everyone must know of a committee to check what it says:
// one epoch of it.
type Committee struct {
	ID        Hash
	Epoch     uint32
	Members   []Member
	Threshold int
	Key       [32]byte // x coordinate of the group key, whose y is even
	Expiry    uint64   // Unix seconds; after it the key swears nothing
	Feeds     []Feed   // the agreed feed list; an observation's entries follow its order
}

// N is the number of members.
func (c *Committee) N() int { return len(c.Members) }

// Faults is f, the number of arbitrary faults that the committee survives.
func (c *Committee) Faults() int { return Faults(c.N()) }

// Has reports whether m is a member's index.
func (c *Committee) Has(m MemberIndex) bool { return m >= 1 && int(m) <= len(c.Members) }

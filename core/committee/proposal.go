// Package committee is what operators agree on before a committee has a key, and
// what they have in hand when it has one: a proposal of an epoch's members, and the
// key generation that came of it.
package committee

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/operator"
)

// Proposal says who is to make an epoch's key. It is handed to every operator that
// it names, and to every current member; whoever joins has made it its own. It
// needs no signature: the key generation binds members, epoch, attempt and
// committee in its session, and the expiry in what all members sign at its end, so
// operators that hold different proposals make no key together.
type Proposal struct {
	Committee jurat.Hash `json:"committee"` // whose next epoch it is; zero for a founding
	Epoch     uint32     `json:"epoch"`     // 1 for a founding
	Attempt   uint32     `json:"attempt"`   // the first; key generations that fail raise it
	Expiry    uint64     `json:"expiry"`    // Unix seconds, later than the epoch's before
	Members   []Seat     `json:"members"`   // 3f+1; the order gives the indices
}

// Seat is one operator's place in a proposal.
type Seat struct {
	Operator  jurat.Address `json:"operator"`
	Key       PublicKey     `json:"key"`       // the same key in full, which no chain knows before it signs
	Peer      string        `json:"peer"`      // libp2p peer id, pinned
	Addresses []string      `json:"addresses"` // multiaddrs at which it listens for this epoch's members
}

// PublicKey is a compressed secp256k1 key; in JSON 0x and 66 hex digits.
type PublicKey [33]byte

// MarshalText writes 0x-prefixed lower-case hex.
func (k PublicKey) MarshalText() ([]byte, error) {
	return hex.AppendEncode([]byte("0x"), k[:]), nil
}

// UnmarshalText reads 0x-prefixed hex of exactly 33 bytes.
func (k *PublicKey) UnmarshalText(b []byte) error {
	digits, found := strings.CutPrefix(string(b), "0x")
	read, err := hex.DecodeString(digits)
	if !found || err != nil || len(read) != len(k) {
		return errors.New("want 0x and 66 hex digits of a compressed secp256k1 key")
	}
	copy(k[:], read)
	return nil
}

// Address is the account of the key.
func (k PublicKey) Address() (jurat.Address, error) {
	key, err := operator.ParseKey(k)
	if err != nil {
		return jurat.Address{}, err
	}
	return key.Address(), nil
}

// MaxBytes bounds a proposal's JSON: a thousand seats with room for addresses.
const MaxBytes = 1 << 20

// ErrProposal is returned for a proposal of which no committee can come.
var ErrProposal = errors.New("proposal refused")

// Parse reads and checks a proposal's JSON. Unknown keys are refused.
func Parse(data []byte) (*Proposal, error) {
	if len(data) > MaxBytes {
		return nil, fmt.Errorf("%w: %d bytes; at most %d", ErrProposal, len(data), MaxBytes)
	}
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	p := new(Proposal)
	if err := d.Decode(p); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrProposal, err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%w: something follows the document", ErrProposal)
	}
	return p, p.Check()
}

// Encode writes the proposal as JSON, for people to read.
func (p *Proposal) Encode() ([]byte, error) {
	b, err := json.MarshalIndent(p, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("write proposal: %w", err)
	}
	return append(b, '\n'), nil
}

// Check refuses what no contract would register, and seats that nobody could
// reach. Whether peer ids and multiaddrs are well-formed, the network's side knows.
func (p *Proposal) Check() error {
	session := p.Session()
	if err := session.Check(); err != nil {
		return fmt.Errorf("%w: %w", ErrProposal, err)
	}
	switch {
	case p.Epoch < 1 || p.Epoch > jurat.MaxEpoch:
		return fmt.Errorf("%w: epoch %d; a committee has them from 1 to %d", ErrProposal, p.Epoch, jurat.MaxEpoch)
	case (p.Epoch == 1) != (p.Committee == jurat.Hash{}):
		return fmt.Errorf("%w: epoch %d of committee %s; a founding is epoch 1 of none, every later epoch names its committee", ErrProposal, p.Epoch, p.Committee)
	case p.Attempt < 1:
		return fmt.Errorf("%w: attempts count from 1", ErrProposal)
	case p.Expiry == 0:
		return fmt.Errorf("%w: expiry is missing", ErrProposal)
	}
	peers := map[string]int{}
	for i, s := range p.Members {
		key, err := operator.ParseKey(s.Key)
		if err != nil {
			return fmt.Errorf("%w: members[%d]: %w", ErrProposal, i, err)
		}
		if key.Address() != s.Operator {
			return fmt.Errorf("%w: members[%d]: the key is of account %s, not of %s", ErrProposal, i, key.Address(), s.Operator)
		}
		first, twice := peers[s.Peer]
		switch {
		case s.Peer == "" || len(s.Addresses) == 0:
			return fmt.Errorf("%w: members[%d] has no peer or no addresses: nobody could reach it", ErrProposal, i)
		case twice:
			return fmt.Errorf("%w: members[%d] and [%d] have one peer id; each needs its own", ErrProposal, first, i)
		}
		peers[s.Peer] = i
	}
	return nil
}

// Session is the first attempt at the epoch's key.
func (p *Proposal) Session() jurat.Session {
	s := jurat.Session{Threshold: jurat.Quorum(len(p.Members)), Epoch: p.Epoch, Attempt: p.Attempt, Prior: p.Committee}
	for _, m := range p.Members {
		s.Members = append(s.Members, jurat.Member{Operator: m.Operator, Key: m.Key})
	}
	return s
}

// Seat is the index of an operator among the members; 0 where it has none.
func (p *Proposal) Seat(operator jurat.Address) jurat.MemberIndex {
	for i, m := range p.Members {
		if m.Operator == operator {
			return jurat.MemberIndex(i + 1)
		}
	}
	return 0
}

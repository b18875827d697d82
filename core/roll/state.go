package roll

import "github.com/jurat-network/jurat"

// State is what a member must not forget. It is durable before anything that follows
// from it is named.
type State struct {
	Closed   bool        `json:"closed,omitempty"`  // List is this member's, for good
	List     []byte      `json:"list,omitempty"`    // as List.Encode has it
	Proposed jurat.Hash  `json:"proposed,omitzero"` // the set that it proposes
	Other    jurat.Round `json:"other,omitempty"`   // the last round in which it may have proposed another
	Sworn    Certificate `json:"sworn,omitzero"`    // the newest that it has seen
	Proof    []byte      `json:"proof,omitempty"`   // of Sworn, for others: the host makes it
	Fixed    jurat.Hash  `json:"fixed,omitzero"`    // zero while no set is
	Sets     [][]byte    `json:"sets,omitempty"`    // that it has proposed, or that are fixed, as List.Encode has them: what is sworn of a set is its hash alone
}

// Certificate is that a proposal was sworn.
type Certificate struct {
	Set   jurat.Hash  `json:"set"`
	Round jurat.Round `json:"round"` // 0 for none
}

// What leaves of kind jurat.KindRoll are about: a query's lists, proposals, and what is
// held to. The subject is keccak256("jurat.roll.v1" ‖ query ‖ uint8 which).
const (
	aboutList = iota + 1
	aboutProposal
	aboutHold
)

func subject(query jurat.Hash, about byte) jurat.Hash {
	return jurat.Keccak([]byte("jurat.roll.v1"), query[:], []byte{about})
}

// holdHash is the payload of the leaf by which a member holds to a certificate:
// keccak256(abi.encode(bytes32 set, uint64 round)).
func (c Certificate) holdHash() jurat.Hash {
	var b [64]byte
	copy(b[:], c.Set[:])
	for i := range 8 {
		b[63-i] = byte(c.Round >> (8 * i))
	}
	return jurat.Keccak(b[:])
}

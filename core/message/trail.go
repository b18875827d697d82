package message

import (
	"github.com/jurat-network/jurat"
)

// Trail is what an Outbox keeps of all messages of a lane together: of none it is zero, of
// n messages the first 17 bytes of
//
//	keccak256(the trail of n − 1 messages, as a word with zeros after it ‖ the id of the n-th)
//
// So the ids of all messages from one sequence on show which message had that sequence.
type Trail [17]byte

// Next is the trail with one more message.
func (t Trail) Next(id jurat.Hash) (longer Trail) {
	var word [64]byte
	copy(word[:], t[:])
	copy(word[32:], id[:])
	hash := jurat.Keccak(word[:])
	copy(longer[:], hash[:])
	return longer
}

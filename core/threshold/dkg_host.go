package threshold

import (
	"io"

	"github.com/jurat-network/jurat"
)

// DKGConfig is one member's part in one attempt.
type DKGConfig struct {
	Session jurat.Session // the attempt
	Purpose Purpose       // what the key is for
	Reshare *Reshare      // nil: a new key is made
	Expiry  uint64        // of the epoch's key, Unix seconds, as all have agreed
	Self    jurat.MemberIndex
	Rand    io.Reader // the system's generator, or a seeded one in the simulator

	// Verify reports whether sig is the member's operator signature over digest.
	Verify func(m jurat.MemberIndex, digest jurat.Hash, sig jurat.OperatorSignature) bool
}

// ID is what everything said in the attempt is bound to: the session's own for a
// signing key, and a hash of it with purpose and old shares for any other. So members
// that mean different things make no key together, and no contract takes a sealing
// key for a committee's.
func (c *DKGConfig) ID() jurat.Hash {
	id := c.Session.ID()
	if c.Purpose == SigningKey && c.Reshare == nil {
		return id
	}
	parts := [][]byte{[]byte("jurat key generation"), {byte(c.Purpose)}, id[:]}
	if c.Reshare != nil {
		parts = append(parts, c.Reshare.encode())
	}
	return jurat.Keccak(parts...)
}

// Purpose is what a key is for. Keys of different purposes come from different
// attempts, so that nothing said in one serves in the other.
type Purpose uint8

const (
	SigningKey Purpose = iota // reports
	SealingKey                // what is encrypted to the committee: see core/seal
)

// DKGRecord is what a member must not lose once it has confirmed.
type DKGRecord struct {
	Group      *Group
	Share      *Share
	Transcript jurat.Hash // hash of the session, all hellos and all dealings
}

// A DKGEffect is something for the host to do. Effects come in a list and are
// done in its order, each one finished before the next begins; if one cannot
// be done, none after it may be.
type DKGEffect interface{ dkgEffect() }

type (
	// DKGPersist makes the record durable, the share sealed.
	DKGPersist struct{ Record DKGRecord }
	// DKGSend has the operator key sign Digest, puts that into the message, and
	// gives the message to every member, this one included (through Receive).
	DKGSend struct {
		Message DKGMessage // unsigned
		Digest  jurat.Hash
	}
	// DKGRelay passes on messages that others have signed, to every member.
	DKGRelay struct{ Messages []DKGMessage }
	// DKGDone ends the attempt: the key exists.
	DKGDone struct{ Result DKGResult }
	// DKGFailed ends the attempt.
	// If this member had confirmed (Verdict.Signed), go on giving messages to
	// the machine beside the next attempt's: a DKGDone may still follow.
	DKGFailed struct{ Verdict DKGVerdict }
)

func (DKGPersist) dkgEffect() {}
func (DKGSend) dkgEffect()    {}
func (DKGRelay) dkgEffect()   {}
func (DKGDone) dkgEffect()    {}
func (DKGFailed) dkgEffect()  {}

// DKGResult is a key that all members have confirmed.
type DKGResult struct {
	DKGRecord
	// Signatures[i] is member i+1's, over jurat.TranscriptHash: what a contract
	// wants to see before it takes the key.
	Signatures []jurat.OperatorSignature
}

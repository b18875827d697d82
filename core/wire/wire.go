// Package wire is the binary form of what committee members say to each other
// and of the evidence that they keep.
//
// A frame is
//
//	version (1 byte) ‖ kind (1 byte) ‖ tag (4 bytes) ‖ body
//
// where tag is the start of Keccak-256(committee id ‖ uint32 epoch), so that a
// frame of another committee or epoch is told apart before anything is parsed.
// Integers are unsigned LEB128 in their shortest form, members two bytes
// big-endian, hashes and signatures as they are. There is one encoding of each
// message (given the base that an observation is coded against), and nothing is
// allocated on the word of a declared length: every length is bounded by the
// committee and by the bytes that are really there.
//
// Signatures are over the messages' own hashes (round.SigningHash), never over
// frames: the form on the wire may change without anyone signing anything else.
package wire

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// Version is the first byte of every frame.
const Version = 1

// MaxFeeds bounds a committee's feed list.
const MaxFeeds = 1 << 16

// headerSize is the length of version, kind and tag.
const headerSize = 6

// Codec encodes and decodes for one epoch of one committee. It is immutable.
type Codec struct {
	committee jurat.Hash
	epoch     uint32
	members   int
	feeds     int
	tag       [4]byte
}

// ErrTooLarge is returned by New for a committee beyond the wire's limits.
var ErrTooLarge = errors.New("committee too large for the wire")

// New returns the codec of a committee's epoch. Its limits follow from the
// numbers of members and feeds.
func New(c *jurat.Committee) (*Codec, error) {
	if c.N() > jurat.MaxMembers || len(c.Feeds) > MaxFeeds {
		return nil, fmt.Errorf("%w: %d members and %d feeds; at most %d and %d", ErrTooLarge, c.N(), len(c.Feeds), jurat.MaxMembers, MaxFeeds)
	}
	k := &Codec{committee: c.ID, epoch: c.Epoch, members: c.N(), feeds: len(c.Feeds)}
	var epoch [4]byte
	binary.BigEndian.PutUint32(epoch[:], c.Epoch)
	name := jurat.Keccak(c.ID[:], epoch[:])
	copy(k.tag[:], name[:])
	return k, nil
}

// Base is an outcome that observations may be coded against. The receiver finds
// it by the digest of its report.
type Base struct {
	Digest jurat.Hash   // Report.Digest
	Words  []jurat.Word // Outcome.Words: one a feed
}

// Bases finds the outcome of a report's digest.
type Bases interface {
	Words(digest jurat.Hash) (words []jurat.Word, ok bool)
}

// NeedFull is the error for an observation coded against a base that is not
// here. The remedy is to send the peer the Full message of the same round and
// member; it answers with the observation in full.
type NeedFull struct {
	Round  jurat.Round
	Member jurat.MemberIndex
}

func (e *NeedFull) Error() string {
	return fmt.Sprintf("decode observation of member %d for round %s: its base is unknown here; ask for the full form", e.Member, e.Round)
}

// FrameError says why a frame was refused. Reason is one of a few fixed names,
// fit for a counter.
type FrameError struct {
	Kind   round.Kind
	Reason string
}

// The reasons of a FrameError.
const (
	ReasonVersion      = "version"       // not this version of the wire
	ReasonKind         = "kind"          // no such kind of message
	ReasonForeign      = "foreign"       // another committee or epoch
	ReasonTruncated    = "truncated"     // ends too early
	ReasonTrailing     = "trailing"      // goes on after its end
	ReasonRange        = "range"         // a length or number beyond the committee's limits
	ReasonNotCanonical = "not-canonical" // not the one encoding of what it says
)

func (e *FrameError) Error() string {
	return fmt.Sprintf("decode %s frame: %s", e.Kind, e.Reason)
}

// ErrEncode is returned for a message that has no encoding: one that no honest
// member of this committee sends.
var ErrEncode = errors.New("message cannot be encoded")

// Encode returns m's frame. An Observe is coded against base where base is not
// nil and there are enough feeds for that to pay; every other message ignores it.
func (c *Codec) Encode(m round.Message, base *Base) ([]byte, error) {
	if c.feeds < minBaseFeeds {
		base = nil
	}
	x := &coder{codec: c, base: base, buf: make([]byte, 0, c.sizeHint(m))}
	x.header(m.Kind())
	x.message(m)
	if x.fault != "" {
		return nil, fmt.Errorf("%w: %s: %s", ErrEncode, m.Kind(), x.fault)
	}
	return x.buf, nil
}

// Decode reads one frame. The error is a *FrameError, or a *NeedFull where the
// frame's base is not among bases (which may be nil). The message proves
// nothing yet: round.Verify checks it.
func (c *Codec) Decode(frame []byte, bases Bases) (round.Message, error) {
	m, _, err := c.decode(frame, bases)
	return m, err
}

// decode also returns the base that the frame named, so that encoding again
// gives the same bytes.
func (c *Codec) decode(frame []byte, bases Bases) (round.Message, *Base, error) {
	x := &coder{codec: c, reading: true, buf: frame, bases: bases}
	kind := x.header(0)
	m := newMessage(kind)
	if m == nil && x.fault == "" {
		x.fail(ReasonKind)
	}
	if x.fault == "" {
		x.message(m)
	}
	if err := x.end(kind); err != nil {
		return nil, nil, err
	}
	return m, x.base, nil
}

// KindOf returns the kind that a frame claims, 0 where it is too short to have one.
func KindOf(frame []byte) round.Kind {
	if len(frame) < headerSize {
		return 0
	}
	return round.Kind(frame[1])
}

// MaxFrame is the length in bytes of the longest frame that an honest member
// sends: what a transport should refuse to exceed.
func (c *Codec) MaxFrame() int {
	observe := 256 + c.members/8 + jurat.MaxOneOffs*leafSize + c.feeds*maxFeedBytes
	certificate := 16 + c.members*(2+65)
	propose := 256 + c.members*34 + c.members*(2+66)
	return headerSize + max(observe+certificate+256, propose)
}

// sizeHint is a little more than the frame of m will usually need.
func (c *Codec) sizeHint(m round.Message) int {
	switch m.(type) {
	case *round.Observe:
		return 256 + c.members/8 + 6*c.feeds
	case *round.Propose, *round.Session, *round.Pull, *round.Certificate, *round.Welcome:
		return 256 + 102*c.members
	}
	return 256
}

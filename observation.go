package jurat

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// Observation is what one oracle saw for one round: exactly one word for each
// feed of the committee's list, and what it says of one-off subjects.
type Observation struct {
	Committee Hash
	Epoch     uint32
	Round     Round
	Member    MemberIndex
	Time      Time // the observer's own clock
	// Words has one entry a feed, in the order of the committee's list.
	Words []Word
	// OneOffs are leaves that the oracle wants sworn in this round besides the
	// feeds, strictly ascending by (kind, subject); never evidence or feeds. A
	// leaf is sworn where at least 2f+1 observers name it identically.
	OneOffs []Leaf
	// SourceTimes is the age-giving timestamp of each feed's value: Unix
	// seconds of the oldest source that counted, 0 where the word has no value.
	SourceTimes []uint32
	// Seen is a bitmap (member i at bit i-1, least significant bit of byte 0
	// first) of whose observations of the previous round arrived here.
	Seen []byte
}

// ErrObservation is returned for an observation that no honest oracle makes.
var ErrObservation = errors.New("observation refused")

// MaxOneOffs bounds the one-off subjects of one observation.
const MaxOneOffs = 256

// Check refuses everything that is not canonical for the committee.
func (o *Observation) Check(c *Committee) error {
	switch {
	case o.Committee != c.ID || o.Epoch != c.Epoch:
		return fmt.Errorf("%w: for committee %s epoch %d", ErrObservation, o.Committee, o.Epoch)
	case !c.Has(o.Member):
		return fmt.Errorf("%w: member %d of %d", ErrObservation, o.Member, c.N())
	case len(o.Words) != len(c.Feeds) || len(o.SourceTimes) != len(c.Feeds):
		return fmt.Errorf("%w: %d words and %d source times for %d feeds", ErrObservation, len(o.Words), len(o.SourceTimes), len(c.Feeds))
	case len(o.Seen) != (c.N()+7)/8:
		return fmt.Errorf("%w: seen bitmap of %d bytes", ErrObservation, len(o.Seen))
	case len(o.OneOffs) > MaxOneOffs:
		return fmt.Errorf("%w: %d one-off subjects; at most %d", ErrObservation, len(o.OneOffs), MaxOneOffs)
	}
	for i := range o.Words {
		w := &o.Words[i]
		if w.isPlainValue() && o.SourceTimes[i] != 0 {
			continue // as nearly all are
		}
		if err := w.CheckObserved(); err != nil {
			return fmt.Errorf("%w: feed %d: %w", ErrObservation, i, err)
		}
		if (w.Tag() == TagValue) != (o.SourceTimes[i] != 0) {
			return fmt.Errorf("%w: feed %d: a source time goes with a value", ErrObservation, i)
		}
	}
	for i, l := range o.OneOffs {
		if l.Kind == KindEvidence || l.Kind == KindFeed {
			return fmt.Errorf("%w: one-off %d is of kind %d", ErrObservation, i, l.Kind)
		}
		if i > 0 && CompareSubjects(o.OneOffs[i-1], l) >= 0 {
			return fmt.Errorf("%w: one-offs are not strictly ascending", ErrObservation)
		}
	}
	return nil
}

// Saw reports whether the previous round's observation of m arrived here.
func (o *Observation) Saw(m MemberIndex) bool {
	i := int(m) - 1
	return i >= 0 && i/8 < len(o.Seen) && o.Seen[i/8]&(1<<(i%8)) != 0
}

// ChunkWords is how many words one leaf of the value tree holds.
const ChunkWords = 32

// chunk is abi.encodePacked(uint256 index, words), as long as size says. Its
// leaf hash is keccak256(bytes.concat(keccak256(chunk))).
type chunk struct {
	bytes [32 + 32*ChunkWords]byte
	size  int
}

func (c *chunk) set(index int, words []Word) {
	binary.BigEndian.PutUint64(c.bytes[24:], uint64(index))
	c.size = 32 + 32*len(words)
	for i := range words {
		*(*Word)(c.bytes[32+32*i:]) = words[i]
	}
}

func (c *chunk) hash() Hash {
	inner := Keccak(c.bytes[:c.size])
	return Keccak(inner[:])
}

// ChunkHash is the leaf of ValueTree at an index, of at most ChunkWords words.
func ChunkHash(index int, words []Word) Hash {
	var c chunk
	c.set(index, words)
	return c.hash()
}

// ValueTree is the tree over the observation's words: chunk i holds words
// 32·i to 32·i+31 (the last may be shorter), and its index is in its leaf. It is
// shaped like the tree of leaves. An observation of no feeds has a zero root.
func ValueTree(words []Word) *Tree {
	leaves := make([]Hash, (len(words)+ChunkWords-1)/ChunkWords)
	var four [4]chunk
	at, whole := 0, len(words)/ChunkWords
	for whole-at > 1 { // two of four at once already pay
		some := min(4, whole-at)
		for k := range some {
			four[k].set(at+k, words[(at+k)*ChunkWords:(at+k+1)*ChunkWords])
		}
		var hashes [4]Hash
		keccakTwice(&[4][]byte{four[0].bytes[:], four[1].bytes[:], four[2].bytes[:], four[3].bytes[:]}, &hashes)
		at += copy(leaves[at:at+some], hashes[:])
	}
	for ; at < len(leaves); at++ {
		four[0].set(at, words[at*ChunkWords:min((at+1)*ChunkWords, len(words))])
		leaves[at] = four[0].hash()
	}
	return NewTree(leaves)
}

// Digest is what the observer's operator key signs: EIP-712 data
// Observation(bytes32 committee,uint32 epoch,uint64 round,uint16 member,
// uint64 time,bytes32 values,bytes32 oneOffs,bytes32 context), where values is
// the root of ValueTree, oneOffs the hash of the one-off leaves' hashes in order,
// and context the hash of the packed source times (4 bytes each) and the seen
// bitmap.
//
// Two observations of one member for one (epoch, round) with different values
// are a proof of equivocation.
func (o *Observation) Digest() Hash {
	return ObservationHash(o.Committee, o.Epoch, o.Round, o.Member, o.Time, ValueTree(o.Words).Root(), o.OneOffsHash(), o.ContextHash())
}

// OneOffsHash and ContextHash are the parts of Digest that prove no fault.
func (o *Observation) OneOffsHash() Hash {
	b := make([]byte, 0, 32*len(o.OneOffs))
	for _, l := range o.OneOffs {
		h := l.Hash()
		b = append(b, h[:]...)
	}
	return Keccak(b)
}

func (o *Observation) ContextHash() Hash {
	b := make([]byte, 0, 4*len(o.SourceTimes)+len(o.Seen))
	for _, t := range o.SourceTimes {
		b = binary.BigEndian.AppendUint32(b, t)
	}
	return Keccak(append(b, o.Seen...))
}

// ObservationHash is Observation.Digest from the hashes of its parts, as a
// contract that was shown only the header computes it.
func ObservationHash(committee Hash, epoch uint32, round Round, member MemberIndex, time Time, values, oneOffs, context Hash) Hash {
	return typedHash(structHash(observationType, committee, uintWord(uint64(epoch)), uintWord(uint64(round)),
		uintWord(uint64(member)), uintWord(uint64(time)), values, oneOffs, context))
}

// Observer names one observation of a round's set O.
type Observer struct {
	Member MemberIndex `json:"member"`
	Digest Hash        `json:"digest"` // Observation.Digest
}

// EvidencePayload is the payload of a report's evidence leaf: the Keccak-256 of
// each observer's (uint16 member ‖ digest), ascending by member.
func EvidencePayload(observers []Observer) Hash {
	b := make([]byte, 0, 34*len(observers))
	for _, o := range observers {
		b = binary.BigEndian.AppendUint16(b, uint16(o.Member))
		b = append(b, o.Digest[:]...)
	}
	return Keccak(b)
}

package wire

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/request"
)

// Opinions is what members tell each other of requests, outside of rounds: their
// opinions' bodies, and which they lack. Nothing in it is signed: a body counts for
// a member only where an observation that the member signed names its hash. What an
// earlier epoch has sworn proves itself.
type Opinions struct {
	Own    []request.Said   // opinions of who sends them
	Found  []request.Said   // anybody's, for who asked
	Wanted []request.Wanted // please send these
	Legacy []Legacy         // what earlier epochs have sworn and the chain does not have
}

// Legacy is an answer that an earlier epoch of the committee has sworn: the body
// whose hash is its leaf's payload, and the proof.
type Legacy struct {
	request.Said
	Epoch uint32
	Proof Proof
}

// Leaf is what is sworn.
func (l *Legacy) Leaf() jurat.Leaf {
	return jurat.Leaf{Kind: jurat.KindResponse, Subject: l.ID, Payload: jurat.Keccak(l.Body)}
}

// ErrOpinions is returned for bytes that are no Opinions.
var ErrOpinions = errors.New("no opinions on requests")

// MaxOpinions is the length in bytes of the longest form of an Opinions that
// Parts makes; one opinion always fits.
const MaxOpinions = 16 << 10

const (
	saidHead   = 32 + 2
	wantedSize = 32 + 32
	legacyHead = saidHead + 4 + proofHead + 1
	countsSize = 4 * 2
)

// Append appends the one encoding: the four lists' lengths, two bytes each, then
// their entries: request id ‖ uint16 length ‖ body, or request id ‖ payload, or
// request id ‖ uint16 length ‖ body ‖ uint32 epoch ‖ uint8 length of the path ‖ proof.
func (o *Opinions) Append(b []byte) []byte {
	for _, n := range []int{len(o.Own), len(o.Found), len(o.Wanted), len(o.Legacy)} {
		b = binary.BigEndian.AppendUint16(b, uint16(n))
	}
	for _, list := range [][]request.Said{o.Own, o.Found} {
		for _, s := range list {
			b = appendSaid(b, s)
		}
	}
	for _, w := range o.Wanted {
		b = append(append(b, w.ID[:]...), w.Payload[:]...)
	}
	for i := range o.Legacy {
		l := &o.Legacy[i]
		b = binary.BigEndian.AppendUint32(appendSaid(b, l.Said), l.Epoch)
		b = l.Proof.append(append(b, byte(len(l.Proof.Path))))
	}
	return b
}

func appendSaid(b []byte, s request.Said) []byte {
	b = append(b, s.ID[:]...)
	b = binary.BigEndian.AppendUint16(b, uint16(len(s.Body)))
	return append(b, s.Body...)
}

// cutSaid reads one entry; ok is false where there is none.
func cutSaid(b []byte) (s request.Said, rest []byte, ok bool) {
	if len(b) < saidHead {
		return s, nil, false
	}
	s.ID = jurat.Hash(b)
	n := int(binary.BigEndian.Uint16(b[32:]))
	if b = b[saidHead:]; n == 0 || n > request.MaxBody || n > len(b) {
		return s, nil, false
	}
	s.Body = b[:n:n]
	return s, b[n:], true
}

// cutLegacy reads one entry; ok is false where there is none.
func cutLegacy(b []byte) (l Legacy, rest []byte, ok bool) {
	if l.Said, b, ok = cutSaid(b); !ok || len(b) < 5 {
		return l, nil, false
	}
	l.Epoch = binary.BigEndian.Uint32(b)
	size := proofHead + 32*int(b[4])
	if b = b[5:]; size > proofHead+32*maxDeedPath || size > len(b) {
		return l, nil, false
	}
	l.Proof = *cutProof(b[:size])
	return l, b[size:], true
}

// Parts splits what does not fit into one frame.
func (o *Opinions) Parts() (parts []Opinions) {
	var part Opinions
	size := countsSize
	fit := func(more int) {
		if size+more > MaxOpinions {
			parts, part, size = append(parts, part), Opinions{}, countsSize
		}
		size += more
	}
	for _, s := range o.Own {
		fit(saidHead + len(s.Body))
		part.Own = append(part.Own, s)
	}
	for _, s := range o.Found {
		fit(saidHead + len(s.Body))
		part.Found = append(part.Found, s)
	}
	for _, w := range o.Wanted {
		fit(wantedSize)
		part.Wanted = append(part.Wanted, w)
	}
	for _, l := range o.Legacy {
		fit(legacyHead + len(l.Body) + 32*len(l.Proof.Path))
		part.Legacy = append(part.Legacy, l)
	}
	if size > countsSize {
		parts = append(parts, part)
	}
	return parts
}

// DecodeOpinions reads what Append wrote. What is read is part of b, not a copy.
func DecodeOpinions(b []byte) (*Opinions, error) {
	if len(b) < countsSize {
		return nil, fmt.Errorf("%w: %d bytes", ErrOpinions, len(b))
	}
	count := func(i int) int { return int(binary.BigEndian.Uint16(b[2*i:])) }
	own, found, wanted, legacy := count(0), count(1), count(2), count(3)
	b = b[countsSize:]
	if own*(saidHead+1)+found*(saidHead+1)+wanted*wantedSize+legacy*(legacyHead+1) > len(b) {
		return nil, fmt.Errorf("%w: %d bytes hold no %d opinions, %d wishes and %d legacies", ErrOpinions, len(b), own+found, wanted, legacy)
	}
	o := new(Opinions)
	for i := range own + found {
		s, rest, ok := cutSaid(b)
		if !ok {
			return nil, fmt.Errorf("%w: opinion %d is empty, too long or cut off", ErrOpinions, i)
		}
		if b = rest; i < own {
			o.Own = append(o.Own, s)
		} else {
			o.Found = append(o.Found, s)
		}
	}
	if len(b) < wanted*wantedSize {
		return nil, fmt.Errorf("%w: %d bytes for %d wishes", ErrOpinions, len(b), wanted)
	}
	for range wanted {
		o.Wanted = append(o.Wanted, request.Wanted{ID: jurat.Hash(b), Payload: jurat.Hash(b[32:])})
		b = b[wantedSize:]
	}
	for i := range legacy {
		l, rest, ok := cutLegacy(b)
		if !ok {
			return nil, fmt.Errorf("%w: legacy %d has an empty or too long body or path, or is cut off", ErrOpinions, i)
		}
		o.Legacy, b = append(o.Legacy, l), rest
	}
	if len(b) > 0 {
		return nil, fmt.Errorf("%w: %d bytes too many", ErrOpinions, len(b))
	}
	return o, nil
}

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
// a member only where an observation that the member signed names its hash.
type Opinions struct {
	Own    []request.Said   // opinions of who sends them
	Found  []request.Said   // anybody's, for who asked
	Wanted []request.Wanted // please send these
}

// ErrOpinions is returned for bytes that are no Opinions.
var ErrOpinions = errors.New("no opinions on requests")

// MaxOpinions is the length in bytes of the longest form of an Opinions that
// Parts makes; one opinion always fits.
const MaxOpinions = 16 << 10

const (
	saidHead   = 32 + 2
	wantedSize = 32 + 32
	countsSize = 3 * 2
)

// Append appends the one encoding: the three lists' lengths, two bytes each, then
// their entries: request id ‖ uint16 length ‖ body, or request id ‖ payload.
func (o *Opinions) Append(b []byte) []byte {
	for _, n := range []int{len(o.Own), len(o.Found), len(o.Wanted)} {
		b = binary.BigEndian.AppendUint16(b, uint16(n))
	}
	for _, list := range [][]request.Said{o.Own, o.Found} {
		for _, s := range list {
			b = append(b, s.ID[:]...)
			b = binary.BigEndian.AppendUint16(b, uint16(len(s.Body)))
			b = append(b, s.Body...)
		}
	}
	for _, w := range o.Wanted {
		b = append(append(b, w.ID[:]...), w.Payload[:]...)
	}
	return b
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
	own, found, wanted := int(binary.BigEndian.Uint16(b)), int(binary.BigEndian.Uint16(b[2:])), int(binary.BigEndian.Uint16(b[4:]))
	b = b[countsSize:]
	if own*(saidHead+1)+found*(saidHead+1)+wanted*wantedSize > len(b) {
		return nil, fmt.Errorf("%w: %d bytes hold no %d opinions and %d wishes", ErrOpinions, len(b), own+found, wanted)
	}
	o := new(Opinions)
	for i := range own + found {
		if len(b) < saidHead {
			return nil, fmt.Errorf("%w: opinion %d is cut off", ErrOpinions, i)
		}
		s := request.Said{ID: jurat.Hash(b)}
		n := int(binary.BigEndian.Uint16(b[32:]))
		if b = b[saidHead:]; n == 0 || n > request.MaxBody || n > len(b) {
			return nil, fmt.Errorf("%w: opinion %d has %d bytes", ErrOpinions, i, n)
		}
		s.Body, b = b[:n:n], b[n:]
		if i < own {
			o.Own = append(o.Own, s)
		} else {
			o.Found = append(o.Found, s)
		}
	}
	if len(b) != wanted*wantedSize {
		return nil, fmt.Errorf("%w: %d bytes for %d wishes", ErrOpinions, len(b), wanted)
	}
	for ; len(b) > 0; b = b[wantedSize:] {
		o.Wanted = append(o.Wanted, request.Wanted{ID: jurat.Hash(b), Payload: jurat.Hash(b[32:])})
	}
	return o, nil
}

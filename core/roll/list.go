package roll

import (
	"bytes"
	"errors"
	"fmt"
	"slices"

	"github.com/jurat-network/jurat"
)

// Entry is one party's contribution.
type Entry struct {
	Party jurat.Address
	Hash  jurat.Hash // of the contribution
}

// List is contributions, ascending by party, each party once.
type List []Entry

// entrySize is the length of an encoded entry: party (20) ‖ hash (32).
const entrySize = 20 + 32

// ErrList is returned for bytes that are no list.
var ErrList = errors.New("no list of contributions")

// Encode writes the entries one after the other.
func (l List) Encode() []byte {
	b := make([]byte, 0, entrySize*len(l))
	for _, e := range l {
		b = append(append(b, e.Party[:]...), e.Hash[:]...)
	}
	return b
}

// Decode is the inverse of Encode, on bytes of anyone, for at most that many entries.
func Decode(b []byte, most int) (List, error) {
	if len(b)%entrySize != 0 || len(b)/entrySize > most {
		return nil, fmt.Errorf("%w: %d bytes; at most %d entries of %d", ErrList, len(b), most, entrySize)
	}
	l := make(List, 0, len(b)/entrySize)
	for ; len(b) > 0; b = b[entrySize:] {
		e := Entry{jurat.Address(b[:20]), jurat.Hash(b[20:])}
		if len(l) > 0 && bytes.Compare(l[len(l)-1].Party[:], e.Party[:]) >= 0 {
			return nil, fmt.Errorf("%w: parties ascend, each once", ErrList)
		}
		l = append(l, e)
	}
	return l, nil
}

// Hash is keccak256(query ‖ encoding), so that it commits to whose the contributions are
// also for who does not hold them: of a set it is what core/sum's Tally calls so.
func (l List) Hash(query jurat.Hash) jurat.Hash { return listHash(query, l.Encode()) }

func listHash(query jurat.Hash, encoded []byte) jurat.Hash { return jurat.Keccak(query[:], encoded) }

// setOf is the set that follows from members' lists: for each party the contribution that
// most lists have, if these are at least f+1; of several the one with the lowest hash.
func setOf(lists []List, faults int) (set List) {
	counts := map[Entry]int{}
	for _, l := range lists {
		for _, e := range l {
			counts[e]++
		}
	}
	best := map[jurat.Address]Entry{}
	for e, n := range counts {
		if n <= faults {
			continue
		}
		b, have := best[e.Party]
		if !have || n > counts[b] || n == counts[b] && bytes.Compare(e.Hash[:], b.Hash[:]) < 0 {
			best[e.Party] = e
		}
	}
	for _, e := range best {
		set = append(set, e)
	}
	slices.SortFunc(set, func(a, b Entry) int { return bytes.Compare(a.Party[:], b.Party[:]) })
	return set
}

package delivery

import (
	"encoding/binary"
	"math/big"
	"slices"

	"github.com/jurat-network/jurat"
)

// Decision is what a report calls for.
type Decision struct {
	Due []int // feeds to deliver now, ascending
	// Unfit are feeds whose value is due but does not fit into their half of a
	// slot: no delivery can help until somebody creates a home for them alone.
	Unfit []int
}

// Due decides which feeds of a report a chain should have. lanes are what the
// chain holds, words what the report swears, both a feed each in the order of
// feeds. A feed is due where the report is newer than the chain's answer and
//
//   - the chain has no answer, or a value where HALTED is sworn, or the reverse,
//   - or the value moved by at least the feed's deviation,
//   - or the feed's heartbeat is over, or nearly (see Lead).
//
// Feeds without a home, and those of which the report says nothing, never are.
func (l *Layout) Due(feeds []jurat.Feed, lanes []Lane, words []jurat.Word, at jurat.Time) Decision {
	var d Decision
	for i := range feeds {
		lane, word := &lanes[i], words[i]
		if !lane.Created || word.Tag() == jurat.TagNone || at.Seconds() <= uint64(lane.Time) || !due(&feeds[i], lane, word, at) {
			continue
		}
		if !l.fits(i, word) {
			d.Unfit = append(d.Unfit, i)
			continue
		}
		d.Due = append(d.Due, i)
	}
	return d
}

func due(f *jurat.Feed, lane *Lane, word jurat.Word, at jurat.Time) bool {
	switch {
	case lane.Word.Tag() != word.Tag():
		return true
	case at.Seconds()+uint64(Lead(lane.Heartbeat)) >= uint64(lane.Time)+uint64(lane.Heartbeat):
		return true
	}
	return Moved(lane.Word, word, f.Deviation)
}

// Lead is how many seconds before its heartbeat's end a feed is delivered, so
// that a transaction has time to get in: a fifth, at most a minute.
func Lead(heartbeat uint32) uint32 { return min(heartbeat/5, 60) }

// Moved reports whether a value differs from the old one by at least deviation
// parts per million of the old one, and at all.
func Moved(old, now jurat.Word, deviation uint32) bool {
	a, ok1 := old.Big()
	b, ok2 := now.Big()
	if !ok1 || !ok2 || a.Cmp(b) == 0 {
		return false
	}
	difference := b.Sub(b, a)
	difference.Abs(difference).Mul(difference, big.NewInt(1_000_000))
	least := a.Abs(a).Mul(a, big.NewInt(int64(deviation)))
	return difference.Cmp(least) >= 0
}

// fits reports whether the feed's home can hold the word.
func (l *Layout) fits(feed int, word jurat.Word) bool {
	v, ok := word.Big()
	return !ok || len(l.Homes[l.home[feed]].Feeds) == 1 || fitsHalf(v)
}

// Turns is the seed of the order in which members deliver, given what the chain
// holds: the hash of the committee's id and of the newest answer's time. It
// changes with every delivery that is stored, and until then it is the same for
// all members and all reports: else each report would have another first member,
// and several would pay for bringing the same news.
func (l *Layout) Turns(lanes []Lane) jurat.Hash {
	newest := Lane{}
	for _, lane := range lanes {
		if lane.Time > newest.Time {
			newest = lane
		}
	}
	return l.TurnsAfter(newest)
}

// TurnsAfter is the same seed given one lane: the contract Deliveries reimburses
// for an agreement's feed by the order that the feed's own last answer gives.
func (l *Layout) TurnsAfter(lane Lane) jurat.Hash {
	return jurat.Keccak(l.Committee[:], binary.BigEndian.AppendUint32(nil, lane.Time))
}

// Rank is the member's place, from 0, in the order that a seed gives to n
// members: ascending by the hash of seed and index. A member of rank r delivers
// when the news has been due for r times the committee's delay and is still not
// on chain.
func Rank(seed jurat.Hash, n int, member jurat.MemberIndex) int {
	order := make([]jurat.MemberIndex, n)
	keys := make([]jurat.Hash, n+1)
	for i := range order {
		m := jurat.MemberIndex(i + 1)
		order[i] = m
		keys[m] = jurat.Keccak(seed[:], []byte{byte(m >> 8), byte(m)})
	}
	slices.SortFunc(order, func(a, b jurat.MemberIndex) int { return slices.Compare(keys[a][:], keys[b][:]) })
	return slices.Index(order, member)
}

// Package delivery says what is brought to a chain, when, by whom, and in which
// bytes. It is pure; edge/chain does what it says.
//
//	Layout  where the feeds of a committee lie in the Feeds contract's storage
//	Lane    what a chain holds of one feed
//	Due     which feeds a report should bring up to date
//	Rank    in which order the members take their turn
//	Encode  the delivery's bytes, as contracts/src/interfaces/IFeeds.sol reads them
package delivery

import (
	"bytes"
	"encoding/binary"
	"math/big"

	"github.com/jurat-network/jurat"
)

// pairDecimals is the most decimals with which a feed shares a slot. Half a slot
// holds 52 bits: at 6 decimals values up to ±2,251,799,813. With the usual 8 it
// would be 22 million, which a price in a weak currency exceeds, and such a feed
// could not be delivered any more; it has a slot of its own, for any value.
const pairDecimals = 6

// Home is a storage slot of the Feeds contract that one feed or a pair owns.
type Home struct {
	Feeds []int // one index into the committee's feed list, or two
	Ring  uint16
	Slot  jurat.Hash // also the ref of the first feed; plus 1, that of the second
}

// Layout is where a committee's feeds lie. Everyone who knows the list of feeds
// knows it: neighbours in the list that both fit into half a slot share one, two
// by two from the front, and each other feed is alone. So homes are in the
// list's order too, and with them the leaves of a delivery.
type Layout struct {
	Committee jurat.Hash
	Homes     []Home
	ids       []jurat.Hash
	home      []int // of each feed
}

// NewLayout lays out the feeds of a committee, each of which keeps ring past answers.
func NewLayout(committee jurat.Hash, feeds []jurat.Feed, ring uint16) *Layout {
	l := &Layout{Committee: committee}
	for i := range feeds {
		l.ids = append(l.ids, feeds[i].ID())
	}
	for i := 0; i < len(feeds); i++ {
		h := Home{Feeds: []int{i}, Ring: ring}
		if i+1 < len(feeds) && max(feeds[i].Decimals, feeds[i+1].Decimals) <= pairDecimals {
			i++
			h.Feeds = append(h.Feeds, i)
		}
		for range h.Feeds {
			l.home = append(l.home, len(l.Homes))
		}
		l.Homes = append(l.Homes, h)
	}
	for h := range l.Homes {
		l.Homes[h].Slot = l.slot(h)
	}
	return l
}

func (l *Layout) slot(h int) jurat.Hash { return homeSlot(l.Committee, l.record(nil, h)) }

// homeSlot is keccak256(committee 32 ‖ ring 2 ‖ a 32 ‖ [b 32 of a pair]) with
// the three lowest bits saying what the home is: 4 it keeps a ring, 2 a pair.
func homeSlot(committee jurat.Hash, record []byte) jurat.Hash {
	pair := !bytes.Equal(record[lonely:], make([]byte, 32))
	if !pair {
		record = record[:lonely]
	}
	slot := jurat.Keccak(committee[:], record)
	slot[31] &^= 7
	if record[0]|record[1] != 0 {
		slot[31] |= 4
	}
	if pair {
		slot[31] |= 2
	}
	return slot
}

// members are the ids of a home's feeds; the second is 0 for a lone feed.
func (l *Layout) members(h int) (a, b jurat.Hash) {
	feeds := l.Homes[h].Feeds
	if len(feeds) == 2 {
		b = l.ids[feeds[1]]
	}
	return l.ids[feeds[0]], b
}

// Len is the number of feeds.
func (l *Layout) Len() int { return len(l.ids) }

// Place is the home of a feed, and whether it is the second of a pair.
func (l *Layout) Place(feed int) (home int, second bool) {
	home = l.home[feed]
	return home, l.Homes[home].Feeds[0] != feed
}

// Ref is the word by which the contract names a feed.
func (l *Layout) Ref(feed int) jurat.Hash {
	home, second := l.Place(feed)
	ref := l.Homes[home].Slot
	if second {
		ref[31] |= 1
	}
	return ref
}

// Slots are the homes' storage keys, in order.
func (l *Layout) Slots() []jurat.Hash {
	slots := make([]jurat.Hash, len(l.Homes))
	for h := range l.Homes {
		slots[h] = l.Homes[h].Slot
	}
	return slots
}

// Lanes cuts the homes' words, in the order of Slots, into a lane a feed.
func (l *Layout) Lanes(words []jurat.Hash) []Lane {
	lanes := make([]Lane, len(l.ids))
	for i := range lanes {
		home, _ := l.Place(i)
		lanes[i] = Cut(l.Ref(i), words[home])
	}
	return lanes
}

// A record is a home in a page or in a list: ring 2 ‖ a 32 ‖ b 32, or 0 for a
// lone feed.
const (
	recordBytes = 66
	lonely      = 34 // without b
)

func (l *Layout) record(b []byte, h int) []byte {
	first, second := l.members(h)
	b = binary.BigEndian.AppendUint16(b, l.Homes[h].Ring)
	b = append(b, first[:]...)
	return append(b, second[:]...)
}

// pageHomes is how many homes fit on a page, because an entry names its home
// with one byte.
const pageHomes = 255

// Pages are the lists of homes that the contract is asked to write down, so
// that a delivery need not repeat them: page p has the records of the homes
// from 255·p on.
func (l *Layout) Pages() [][]byte {
	var pages [][]byte
	for h := range l.Homes {
		if h%pageHomes == 0 {
			pages = append(pages, nil)
		}
		p := len(pages) - 1
		pages[p] = l.record(pages[p], h)
	}
	return pages
}

// PageAddress is where the Feeds contract at feeds keeps a page of the layout:
// CREATE2 with salt 0, of code that is a STOP byte, the committee and the records.
func (l *Layout) PageAddress(feeds jurat.Address, page []byte) jurat.Address {
	code := []byte{0x61, 0, 0, 0x80, 0x60, 0x0a, 0x3d, 0x39, 0x3d, 0xf3, 0x00}
	binary.BigEndian.PutUint16(code[1:], uint16(1+32+len(page)))
	init := jurat.Keccak(code, l.Committee[:], page)
	at := jurat.Keccak([]byte{0xff}, feeds[:], make([]byte, 32), init[:])
	return jurat.Address(at[12:])
}

// Lane is what a chain holds of one feed.
type Lane struct {
	Created   bool
	Word      jurat.Word // the zero Word before the first answer
	Count     uint32     // the feed's own round id: answers so far
	Time      uint32     // Unix seconds: when the answer was sworn
	Heartbeat uint32     // seconds
	Lateness  uint8      // whole heartbeats by which answers came late, at most 127
}

// Cut reads a feed's lane from the word in its home's slot:
//
//	bit    76      48     16          8          1        0
//	answer | count | time | heartbeat | lateness | halted
//
// A lone feed has the whole word, a pair's first feed the low half and its
// second the high half.
func Cut(ref, word jurat.Hash) Lane {
	if word == (jurat.Hash{}) {
		return Lane{}
	}
	bits := new(big.Int).SetBytes(word[:])
	width := uint(256)
	if ref[31]&2 != 0 {
		width = 128
		bits = field(bits, uint(ref[31]&1)*128, 128)
	}
	lane := Lane{
		Created:   true,
		Count:     uint32(field(bits, 48, 28).Uint64()),
		Time:      uint32(field(bits, 16, 32).Uint64()),
		Heartbeat: heartbeatSeconds(byte(field(bits, 8, 8).Uint64())),
		Lateness:  uint8(field(bits, 1, 7).Uint64()),
	}
	switch {
	case lane.Count == 0:
	case bits.Bit(0) == 1:
		lane.Word = jurat.Halted
	default:
		answer := field(bits, 76, width-76)
		if answer.Bit(int(width-77)) == 1 {
			answer.Sub(answer, new(big.Int).Lsh(big.NewInt(1), width-76))
		}
		// A lone lane has room for 180 bits; the contract stores 128 of them.
		lane.Word, _ = jurat.BigWord(answer)
	}
	return lane
}

// field is the n bits of v from bit at on.
func field(v *big.Int, at, n uint) *big.Int {
	f := new(big.Int).Rsh(v, at)
	mask := new(big.Int).Lsh(big.NewInt(1), n)
	return f.And(f, mask.Sub(mask, big.NewInt(1)))
}

// heartbeatSeconds reads jurat.HeartbeatByte's encoding.
func heartbeatSeconds(b byte) uint32 {
	units := [4]uint32{1, 60, 3600, 86400}
	return uint32(b&63) * units[b>>6]
}

package delivery

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/outcome"
)

// How a pack gives an answer, two bits each for a home's first and second feed.
const (
	modeNarrow = 0 // 7 bytes, of which the low 52 bits count
	modeWide   = 1 // 16 bytes
	modeHalted = 2
	modeAbsent = 3

	modesRing = 16   // of a pair with a ring whose modes are 0: saves gas
	pass      = 0xff // before a count of homes to pass over
)

// MaxEntries is how many feeds one delivery can bring.
const MaxEntries = 255

// pageSaves is from how many homes on naming a page costs less gas than listing
// the homes: one costs 66 bytes of calldata, the page some 3,500 gas.
const pageSaves = 4

// ErrDelivery is returned for feeds that one delivery cannot bring.
var ErrDelivery = errors.New("delivery refused")

// Sworn is a finished report with all it says.
type Sworn struct {
	Report  jurat.SignedReport
	Outcome *outcome.Outcome
	Expiry  uint64 // Unix seconds: of the epoch's key
}

// Cut splits feeds, ascending, into parts that one delivery each can bring: at
// most MaxEntries, all on one page.
func (l *Layout) Cut(feeds []int) [][]int {
	var parts [][]int
	for start, i := 0, 1; i <= len(feeds); i++ {
		if i == len(feeds) || i-start == MaxEntries || l.home[feeds[i]]/pageHomes != l.home[feeds[start]]/pageHomes {
			parts = append(parts, feeds[start:i])
			start = i
		}
	}
	return parts
}

// Encode writes the delivery of the given feeds, ascending, as the contract takes
// it after the selector: of postPack if pack, else of post, which is for one lone
// feed. pages are the addresses of Layout.Pages where they are written on that
// chain, nil where they are not.
func (l *Layout) Encode(s *Sworn, feeds []int, pages []jurat.Address) (body []byte, pack bool, err error) {
	leaves, err := l.leaves(s, feeds)
	if err != nil {
		return nil, false, err
	}
	if len(feeds) == 1 && len(l.Homes[l.home[feeds[0]]].Feeds) == 1 {
		body, err = l.one(s, feeds[0], leaves[0])
		return body, false, err
	}
	body, err = l.pack(s, feeds, leaves, pages)
	return body, true, err
}

// leaves are the places of the feeds' leaves in the report's tree.
func (l *Layout) leaves(s *Sworn, feeds []int) ([]int, error) {
	if len(feeds) == 0 || len(feeds) > MaxEntries || len(s.Outcome.Words) != l.Len() {
		return nil, fmt.Errorf("%w: %d feeds of a report with %d words", ErrDelivery, len(feeds), len(s.Outcome.Words))
	}
	leaves := make([]int, 0, len(feeds))
	at := 0 // of the evidence leaf; the feeds' follow in order
	for i, word := range s.Outcome.Words {
		if word.Tag() == jurat.TagNone {
			continue
		}
		at++
		if len(leaves) < len(feeds) && feeds[len(leaves)] == i {
			leaves = append(leaves, at)
		}
	}
	if len(leaves) != len(feeds) {
		return nil, fmt.Errorf("%w: the feeds are not ascending, or the report says nothing of one", ErrDelivery)
	}
	for k, i := range leaves {
		if s.Outcome.Leaves[i].Subject != l.ids[feeds[k]] {
			return nil, fmt.Errorf("%w: leaf %d is of %s, not of feed %s", ErrDelivery, i, s.Outcome.Leaves[i].Subject, l.ids[feeds[k]])
		}
	}
	return leaves, nil
}

// header is expiry 5 ‖ epoch 4 ‖ round 8 ‖ time 8 ‖ R 20 ‖ s 32.
func header(s *Sworn) []byte {
	r := &s.Report
	b := append(make([]byte, 0, 512), byte(s.Expiry>>32))
	b = binary.BigEndian.AppendUint32(b, uint32(s.Expiry))
	b = binary.BigEndian.AppendUint32(b, r.Epoch)
	b = binary.BigEndian.AppendUint64(b, uint64(r.Round))
	b = binary.BigEndian.AppendUint64(b, uint64(r.Time))
	b = append(b, r.Signature.R[:]...)
	return append(b, r.Signature.S[:]...)
}

// one is the header ‖ committee 32 ‖ ring 2 ‖ id 32 ‖ tag 1 ‖ value 16 ‖ proof.
func (l *Layout) one(s *Sworn, feed, leaf int) ([]byte, error) {
	proof, err := s.Outcome.Tree.Proof(leaf)
	if err != nil {
		return nil, err
	}
	word := s.Outcome.Words[feed]
	b := append(header(s), l.Committee[:]...)
	b = binary.BigEndian.AppendUint16(b, l.Homes[l.home[feed]].Ring)
	b = append(b, l.ids[feed][:]...)
	b = append(append(b, word[0]), word[16:]...)
	return appendHashes(b, proof), nil
}

// pack is the header ‖ homes ‖ entries 1 ‖ k 2 ‖ entries ‖ flags ‖ proof.
func (l *Layout) pack(s *Sworn, feeds, leaves []int, pages []jurat.Address) ([]byte, error) {
	proof, err := s.Outcome.Tree.MultiProof(leaves)
	if err != nil {
		return nil, err
	}
	var used []int // homes, ascending as the feeds are
	for _, feed := range feeds {
		if h := l.home[feed]; len(used) == 0 || used[len(used)-1] != h {
			used = append(used, h)
		}
	}
	b, first := l.homes(s, used, pages)
	b = append(b, byte(len(used)))
	b = binary.BigEndian.AppendUint16(b, uint16(len(proof.Path)))
	for i, next := 0, first; i < len(used); i++ {
		if skip := used[i] - next; first >= 0 && skip > 0 {
			b = append(b, pass, byte(skip))
		}
		next = used[i] + 1
		b = l.entry(b, s, used[i], feeds)
	}
	flags := make([]byte, (len(proof.Flags)+7)/8)
	for i, set := range proof.Flags {
		if set {
			flags[i/8] |= 0x80 >> (i % 8)
		}
	}
	return appendHashes(append(b, flags...), proof.Path), nil
}

// homes writes the header and the homes used, by page where that costs less:
// then first is the page's first home, and else −1, the list having none to spare.
func (l *Layout) homes(s *Sworn, used []int, pages []jurat.Address) (b []byte, first int) {
	page := used[0] / pageHomes
	last := used[len(used)-1]
	if len(used) >= pageSaves && page < len(pages) && last/pageHomes == page {
		b = append(append(header(s), 1), pages[page][:]...)
		return append(b, byte(last%pageHomes+1)), page * pageHomes
	}
	b = append(append(header(s), 0), l.Committee[:]...)
	b = append(b, byte(len(used)))
	for _, h := range used {
		b = l.record(b, h)
	}
	return b, -1
}

// entry is a home's modes 1 ‖ [first's value] ‖ [second's value], of those of its
// feeds that are among the given.
func (l *Layout) entry(b []byte, s *Sworn, h int, feeds []int) []byte {
	modes, values := byte(0), []byte(nil)
	for i := range 2 {
		mode := byte(modeAbsent)
		if i < len(l.Homes[h].Feeds) {
			feed := l.Homes[h].Feeds[i]
			if _, due := slices.BinarySearch(feeds, feed); due {
				word := s.Outcome.Words[feed]
				mode = modeOf(word)
				switch mode {
				case modeNarrow:
					values = append(values, word[25:]...)
				case modeWide:
					values = append(values, word[16:]...)
				}
			}
		}
		modes |= mode << (2 * i)
	}
	if modes == 0 && l.Homes[h].Ring != 0 {
		modes = modesRing
	}
	return append(append(b, modes), values...)
}

// modeOf is how a pack gives a word: narrow if it fits in 52 signed bits.
func modeOf(word jurat.Word) byte {
	v, ok := word.Big()
	switch {
	case !ok:
		return modeHalted
	case v.IsInt64() && v.Int64() >= -1<<51 && v.Int64() < 1<<51:
		return modeNarrow
	}
	return modeWide
}

func appendHashes(b []byte, hashes []jurat.Hash) []byte {
	for _, h := range hashes {
		b = append(b, h[:]...)
	}
	return b
}

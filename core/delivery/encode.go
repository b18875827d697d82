package delivery

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/outcome"
)

// Bits of a delivery's form byte and of an entry's head.
const (
	formPair   = 1
	formSecond = 2
	formHalted = 4
	formMany   = 0x80
	formPage   = 1

	headWide   = 0x8000
	headHalted = 0x4000
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

// Encode writes the delivery of the given feeds, ascending, as the contract's
// push takes it after the selector. pages are the addresses of Layout.Pages
// where they are written on that chain, nil where they are not.
func (l *Layout) Encode(s *Sworn, feeds []int, pages []jurat.Address) ([]byte, error) {
	leaves, err := l.leaves(s, feeds)
	if err != nil {
		return nil, err
	}
	if len(feeds) == 1 {
		return l.one(s, feeds[0], leaves[0])
	}
	return l.many(s, feeds, leaves, pages)
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

// header is committee 32 ‖ epoch 4 ‖ round 8 ‖ time 8 ‖ expiry 5 ‖ R 20 ‖ s 32 ‖ form 1.
func header(s *Sworn, form byte) []byte {
	r := &s.Report
	b := append(make([]byte, 0, 512), r.Committee[:]...)
	b = binary.BigEndian.AppendUint32(b, r.Epoch)
	b = binary.BigEndian.AppendUint64(b, uint64(r.Round))
	b = binary.BigEndian.AppendUint64(b, uint64(r.Time))
	b = append(b, byte(s.Expiry>>32))
	b = binary.BigEndian.AppendUint32(b, uint32(s.Expiry))
	b = append(b, r.Signature.R[:]...)
	b = append(b, r.Signature.S[:]...)
	return append(b, form)
}

// one is ring 2 ‖ a 32 ‖ [b 32] ‖ [value 16] ‖ proof.
func (l *Layout) one(s *Sworn, feed, leaf int) ([]byte, error) {
	proof, err := s.Outcome.Tree.Proof(leaf)
	if err != nil {
		return nil, err
	}
	home, second := l.Place(feed)
	word := s.Outcome.Words[feed]
	var form byte
	if len(l.Homes[home].Feeds) == 2 {
		form |= formPair
	}
	if second {
		form |= formSecond
	}
	if word == jurat.Halted {
		form |= formHalted
	}
	b := l.record(header(s, form), home)
	if form&formPair == 0 {
		b = b[:len(b)-32]
	}
	if form&formHalted == 0 {
		b = append(b, word[16:]...)
	}
	return appendHashes(b, proof), nil
}

// many is the homes ‖ n 1 ‖ k 2 ‖ entries ‖ flags ‖ proof.
func (l *Layout) many(s *Sworn, feeds, leaves []int, pages []jurat.Address) ([]byte, error) {
	proof, err := s.Outcome.Tree.MultiProof(leaves)
	if err != nil {
		return nil, err
	}
	b, index := l.homes(s, feeds, pages)
	b = append(b, byte(len(feeds)))
	b = binary.BigEndian.AppendUint16(b, uint16(len(proof.Path)))
	for _, feed := range feeds {
		b = l.entry(b, feed, index[l.home[feed]], s.Outcome.Words[feed])
	}
	flags := make([]byte, (len(proof.Flags)+7)/8)
	for i, set := range proof.Flags {
		if set {
			flags[i/8] |= 0x80 >> (i % 8)
		}
	}
	return appendHashes(append(b, flags...), proof.Path), nil
}

// homes writes the header and the homes of the feeds, by page where that costs
// less, and returns each home's index in what it wrote.
func (l *Layout) homes(s *Sworn, feeds []int, pages []jurat.Address) (b []byte, index map[int]int) {
	index = make(map[int]int)
	var used []int
	for _, feed := range feeds {
		h := l.home[feed]
		if _, seen := index[h]; !seen {
			index[h] = len(used)
			used = append(used, h)
		}
	}
	page := used[0] / pageHomes
	if len(used) < pageSaves || page >= len(pages) {
		b = append(header(s, formMany), byte(len(used)))
		for _, h := range used {
			b = l.record(b, h)
		}
		return b, index
	}
	first, last := used[0], used[0]
	for _, h := range used {
		first, last = min(first, h), max(last, h)
	}
	for _, h := range used {
		index[h] = h - first
	}
	b = append(header(s, formMany|formPage), pages[page][:]...)
	b = binary.BigEndian.AppendUint16(b, uint16(first%pageHomes))
	return binary.BigEndian.AppendUint16(b, uint16(last-first+1)), index
}

// entry is head 2 ‖ [value 7, or 16 where it is wide].
func (l *Layout) entry(b []byte, feed, index int, word jurat.Word) []byte {
	head := uint16(index) << 1
	if _, second := l.Place(feed); second {
		head |= 1
	}
	v, ok := word.Big()
	switch {
	case !ok:
		return binary.BigEndian.AppendUint16(b, head|headHalted)
	case !fits56(v):
		return append(binary.BigEndian.AppendUint16(b, head|headWide), word[16:]...)
	}
	return append(binary.BigEndian.AppendUint16(b, head), word[25:]...)
}

// fits56 reports whether v fits in 56 signed bits.
func fits56(v *big.Int) bool {
	return v.IsInt64() && v.Int64() >= -1<<55 && v.Int64() < 1<<55
}

func appendHashes(b []byte, hashes []jurat.Hash) []byte {
	for _, h := range hashes {
		b = append(b, h[:]...)
	}
	return b
}

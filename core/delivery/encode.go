package delivery

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/outcome"
)

// How an entry of a pack gives an answer; two bits a feed.
const (
	modeNarrow = 0 // 7 bytes, of which the low 52 bits count
	modeWide   = 1 // 16 bytes
	modeHalted = 2 // no bytes
	modeAbsent = 3 // the entry says nothing of this feed of the home

	modesRinged = 16  // beside two narrow answers of a pair with a ring: it saves gas
	pass        = 255 // in a mode's place: the next byte counts homes to pass over
)

// The forms of a pack.
const (
	formInline = 0
	formPage   = 1
)

// headBytes is the length of expiry 5 ‖ epoch 4 ‖ round 8 ‖ time 8 ‖ R 20 ‖ s 32.
const headBytes = 77

// MaxFeeds is how many feeds one delivery can bring.
const MaxFeeds = 255

// ErrDelivery is returned for feeds that one delivery cannot bring, and for
// bytes that are no delivery.
var ErrDelivery = errors.New("delivery refused")

// Sworn is a finished report with all it says.
type Sworn struct {
	Report  jurat.SignedReport
	Outcome *outcome.Outcome
	Expiry  uint64 // Unix seconds: of the epoch's key
}

// Delivery is what follows the selector in a call of the Feeds contract.
type Delivery struct {
	One  bool // for post; otherwise a pack, for postPack or deliver
	Body []byte
}

// Parts splits feeds, ascending, into parts that one delivery each can bring: at
// most MaxFeeds, all on one page.
func (l *Layout) Parts(feeds []int) [][]int {
	var parts [][]int
	for start, i := 0, 1; i <= len(feeds); i++ {
		if i == len(feeds) || i-start == MaxFeeds || l.home[feeds[i]]/pageHomes != l.home[feeds[start]]/pageHomes {
			parts = append(parts, feeds[start:i])
			start = i
		}
	}
	return parts
}

// Encode writes the delivery of the given feeds, ascending and of one part of
// Parts. pages are the addresses of Layout.Pages where they are written on that
// chain, nil where they are not.
func (l *Layout) Encode(s *Sworn, feeds []int, pages []jurat.Address) (Delivery, error) {
	leaves, err := l.leaves(s, feeds)
	if err != nil {
		return Delivery{}, err
	}
	home := l.home[feeds[0]]
	if len(feeds) == 1 && len(l.Homes[home].Feeds) == 1 {
		proof, err := s.Outcome.Tree.Proof(leaves[0])
		if err != nil {
			return Delivery{}, err
		}
		return Delivery{One: true, Body: l.one(s, feeds[0], proof)}, nil
	}
	return l.EncodePack(s, feeds, pages)
}

// EncodePack is Encode in the form for many, which {IFeeds-deliver} takes, whatever
// the number of feeds.
func (l *Layout) EncodePack(s *Sworn, feeds []int, pages []jurat.Address) (Delivery, error) {
	leaves, err := l.leaves(s, feeds)
	if err != nil {
		return Delivery{}, err
	}
	proof, err := s.Outcome.Tree.MultiProof(leaves)
	if err != nil {
		return Delivery{}, err
	}
	return Delivery{Body: l.pack(s, feeds, proof, pages)}, nil
}

// leaves are the places of the feeds' leaves in the report's tree.
func (l *Layout) leaves(s *Sworn, feeds []int) ([]int, error) {
	for i, feed := range feeds {
		if feed < 0 || feed >= l.Len() || i > 0 && feed <= feeds[i-1] {
			return nil, fmt.Errorf("%w: %v are not ascending places in a list of %d feeds", ErrDelivery, feeds, l.Len())
		}
	}
	if len(l.Parts(feeds)) != 1 || len(s.Outcome.Words) != l.Len() {
		return nil, fmt.Errorf("%w: %d feeds of a report with %d words, for a list of %d", ErrDelivery, len(feeds), len(s.Outcome.Words), l.Len())
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
		return nil, fmt.Errorf("%w: the report says nothing of one of the feeds", ErrDelivery)
	}
	for k, i := range leaves {
		if got, want := s.Outcome.Leaves[i].Subject, l.ids[feeds[k]]; got != want {
			return nil, fmt.Errorf("%w: leaf %d is of %s, not of feed %s", ErrDelivery, i, got, want)
		}
	}
	return leaves, nil
}

// head is expiry 5 ‖ epoch 4 ‖ round 8 ‖ time 8 ‖ R 20 ‖ s 32.
func head(s *Sworn) []byte {
	r := &s.Report
	b := append(make([]byte, 0, 512), byte(s.Expiry>>32))
	b = binary.BigEndian.AppendUint32(b, uint32(s.Expiry))
	b = binary.BigEndian.AppendUint32(b, r.Epoch)
	b = binary.BigEndian.AppendUint64(b, uint64(r.Round))
	b = binary.BigEndian.AppendUint64(b, uint64(r.Time))
	b = append(b, r.Signature.R[:]...)
	return append(b, r.Signature.S[:]...)
}

// one is committee 32 ‖ ring 2 ‖ id 32 ‖ tag 1 ‖ value 16 ‖ proof.
func (l *Layout) one(s *Sworn, feed int, proof []jurat.Hash) []byte {
	word := s.Outcome.Words[feed]
	b := append(head(s), l.Committee[:]...)
	b = l.record(b, l.home[feed])
	b = append(b[:len(b)-recordBytes+lonely], word[0])
	b = append(b, word[16:]...)
	return appendHashes(b, proof)
}

// entry is what a pack says of one home: its feeds, −1 where absent.
type entry struct {
	home   int
	values [2]int
}

// entries groups feeds, ascending, by home.
func (l *Layout) entries(feeds []int) []entry {
	var list []entry
	for _, feed := range feeds {
		home, second := l.Place(feed)
		if n := len(list); n == 0 || list[n-1].home != home {
			list = append(list, entry{home: home, values: [2]int{-1, -1}})
		}
		at := 0
		if second {
			at = 1
		}
		list[len(list)-1].values[at] = feed
	}
	return list
}

// pack is homes ‖ entries 1 ‖ k 2 ‖ entries ‖ flags ‖ proof.
func (l *Layout) pack(s *Sworn, feeds []int, proof *jurat.MultiProof, pages []jurat.Address) []byte {
	list := l.entries(feeds)
	b, paged := l.appendHomes(head(s), list, pages)
	b = append(b, byte(len(list)))
	b = binary.BigEndian.AppendUint16(b, uint16(len(proof.Path)))
	next := list[0].home
	if paged {
		next -= next % pageHomes // the page's first
	}
	for _, e := range list {
		if paged && e.home > next {
			b = append(b, pass, byte(e.home-next))
		}
		next = e.home + 1
		b = l.appendEntry(b, s, e)
	}
	flags := make([]byte, (len(proof.Flags)+7)/8)
	for i, set := range proof.Flags {
		if set {
			flags[i/8] |= 0x80 >> (i % 8)
		}
	}
	return appendHashes(append(b, flags...), proof.Path)
}

// appendEntry writes modes 1 ‖ [first's value] ‖ [second's value].
func (l *Layout) appendEntry(b []byte, s *Sworn, e entry) []byte {
	first, firstMode := answer(s, e.values[0])
	second, secondMode := answer(s, e.values[1])
	modes := firstMode | secondMode<<2
	if modes == 0 && l.Homes[e.home].Ring != 0 {
		modes = modesRinged
	}
	return append(append(append(b, modes), first...), second...)
}

// answer is a feed's value as an entry gives it, and the mode that says how.
func answer(s *Sworn, feed int) (value []byte, mode byte) {
	if feed < 0 {
		return nil, modeAbsent
	}
	word := s.Outcome.Words[feed]
	v, ok := word.Big()
	switch {
	case !ok:
		return nil, modeHalted
	case fitsHalf(v):
		return word[25:], modeNarrow
	}
	return word[16:], modeWide
}

// appendHomes lists the entries' homes, or names their page where that costs
// less gas.
func (l *Layout) appendHomes(b []byte, list []entry, pages []jurat.Address) (_ []byte, paged bool) {
	page := list[0].home / pageHomes
	needed := list[len(list)-1].home%pageHomes + 1 // homes to load of the page
	if page < len(pages) && pageGas(needed) < inlineGas(len(list)) {
		b = append(append(b, formPage), pages[page][:]...)
		return append(b, byte(needed)), true
	}
	b = append(append(b, formInline), l.Committee[:]...)
	b = append(b, byte(len(list)))
	for _, e := range list {
		b = l.record(b, e.home)
	}
	return b, false
}

// inlineGas is about what listing homes costs: calldata, 16 gas a byte.
func inlineGas(homes int) int { return 16 * (33 + recordBytes*homes) }

// pageGas is about what naming a page and loading its first homes costs: the
// name, a cold account, and copying and memory by the word.
func pageGas(homes int) int {
	words := (32 + recordBytes*homes + 31) / 32
	return 16*21 + 2600 + 6*words + words*words/512
}

func appendHashes(b []byte, hashes []jurat.Hash) []byte {
	for _, h := range hashes {
		b = append(b, h[:]...)
	}
	return b
}

// fitsHalf reports whether half a slot holds v: 52 signed bits.
func fitsHalf(v *big.Int) bool {
	return v.IsInt64() && v.Int64() >= -1<<51 && v.Int64() < 1<<51
}

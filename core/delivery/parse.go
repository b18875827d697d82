package delivery

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/jurat-network/jurat"
)

// Parsed is what a delivery says. Its report's root is the one to which the
// leaves and the proof lead: whether a committee signed that is for
// threshold.Group.Verify to say.
type Parsed struct {
	Report  jurat.SignedReport
	Expiry  uint64 // Unix seconds: of the epoch's key
	Answers []Answer
}

// Answer is what a delivery says of one feed.
type Answer struct {
	Feed jurat.Hash // the feed's id
	Ref  jurat.Hash // where it is stored
	Word jurat.Word // a value or jurat.Halted
}

// MaxBytes bounds a delivery that is parsed.
const MaxBytes = 128 << 10

// Parse reads a delivery as the contract does. page returns the code of a page;
// it is asked at most once. Errors wrap ErrDelivery.
func Parse(d Delivery, page func(jurat.Address) ([]byte, error)) (*Parsed, error) {
	if len(d.Body) < headBytes || len(d.Body) > MaxBytes {
		return nil, fmt.Errorf("%w: %d bytes", ErrDelivery, len(d.Body))
	}
	b := d.Body
	p := &Parsed{Expiry: uint64(b[0])<<32 | uint64(binary.BigEndian.Uint32(b[1:]))}
	p.Report.Epoch = binary.BigEndian.Uint32(b[5:])
	p.Report.Round = jurat.Round(binary.BigEndian.Uint64(b[9:]))
	p.Report.Time = jurat.Time(binary.BigEndian.Uint64(b[17:]))
	p.Report.Signature = jurat.Signature{R: jurat.Address(b[25:45]), S: [32]byte(b[45:77])}
	in := &reader{b: b[headBytes:]}
	if d.One {
		p.readOne(in)
	} else if err := p.readPack(in, page); err != nil {
		return nil, err
	}
	if in.bad {
		return nil, fmt.Errorf("%w: the bytes do not parse", ErrDelivery)
	}
	return p, nil
}

func (p *Parsed) readOne(in *reader) {
	p.Report.Committee = in.hash()
	record := in.take(lonely)
	payload := in.take(17)
	if in.bad || len(in.b)%32 != 0 {
		in.bad = true
		return
	}
	word := jurat.Word{0: payload[0]}
	copy(word[16:], payload[1:])
	if word.Check() != nil || word.Tag() != jurat.TagValue && word.Tag() != jurat.TagHalted {
		in.bad = true
		return
	}
	home := homeOf(p.Report.Committee, append(bytes.Clone(record), make([]byte, 32)...))
	p.Answers = []Answer{home.answer(0, word)}
	p.Report.Root = jurat.RootOf(p.Answers[0].leaf(), in.hashes(len(in.b)/32))
}

func (p *Parsed) readPack(in *reader, page func(jurat.Address) ([]byte, error)) error {
	homes, err := p.readHomes(in, page)
	if err != nil {
		return err
	}
	entries, k := int(in.byte()), int(in.byte())<<8
	k |= int(in.byte())
	h := -1
	for range entries {
		h++
		modes := in.byte()
		for ; modes == pass; modes = in.byte() {
			h += int(in.byte())
		}
		if in.bad || h >= len(homes) || modes > modesRinged|0xf {
			in.bad = true
			return nil
		}
		for at := range 2 {
			word, present := in.word(modes >> (2 * at) & 3)
			if present && homes[h].ids[at] == (jurat.Hash{}) {
				in.bad = true // a lone feed has no second
			}
			if present {
				p.Answers = append(p.Answers, homes[h].answer(at, word))
			}
		}
	}
	n := len(p.Answers)
	if in.bad || n == 0 {
		in.bad = true
		return nil
	}
	flags := in.take((n + k - 1 + 7) / 8)
	proof := in.hashes(k)
	in.bad = in.bad || len(in.b) != 0
	if !in.bad {
		p.fold(in, flags, proof)
	}
	return nil
}

// fold follows OpenZeppelin's multiproof from the answers' leaves to the root.
func (p *Parsed) fold(in *reader, flags []byte, proof []jurat.Hash) {
	queue := make([]jurat.Hash, len(p.Answers), 2*len(p.Answers)+len(proof))
	for i := range p.Answers {
		queue[i] = p.Answers[i].leaf()
	}
	for i := range len(p.Answers) + len(proof) - 1 {
		from := &queue
		if flags[i/8]&(0x80>>(i%8)) == 0 {
			from = &proof
		}
		if len(queue) == 0 {
			in.bad = true
			return
		}
		a := queue[0]
		queue = queue[1:]
		if len(*from) == 0 {
			in.bad = true
			return
		}
		b := (*from)[0]
		*from = (*from)[1:]
		queue = append(queue, jurat.RootOf(a, []jurat.Hash{b}))
	}
	if len(queue) != 1 || len(proof) != 0 {
		in.bad = true
		return
	}
	p.Report.Root = queue[0]
}

// home is a record with where it leads.
type home struct {
	slot jurat.Hash
	ids  [2]jurat.Hash // the second is 0 for a lone feed
}

func (p *Parsed) readHomes(in *reader, page func(jurat.Address) ([]byte, error)) ([]home, error) {
	var list []byte
	switch form := in.byte(); {
	case form == formInline && !in.bad:
		p.Report.Committee = in.hash()
		list = in.take(recordBytes * int(in.byte()))
	case form == formPage && !in.bad:
		at := in.take(20)
		n := int(in.byte())
		if in.bad {
			return nil, nil
		}
		code, err := page(jurat.Address(at))
		if err != nil {
			return nil, fmt.Errorf("read page: %w", err)
		}
		// As EXTCODECOPY has it: beyond the code there are zeros.
		code = append(bytes.Clone(code), make([]byte, 33+recordBytes*n)...)
		p.Report.Committee = jurat.Hash(code[1:33])
		list = code[33 : 33+recordBytes*n]
	default:
		in.bad = true
	}
	var homes []home
	for ; len(list) > 0; list = list[recordBytes:] {
		homes = append(homes, homeOf(p.Report.Committee, list[:recordBytes]))
	}
	return homes, nil
}

func homeOf(committee jurat.Hash, record []byte) home {
	return home{
		slot: homeSlot(committee, record),
		ids:  [2]jurat.Hash{jurat.Hash(record[2:34]), jurat.Hash(record[34:66])},
	}
}

func (h *home) answer(at int, word jurat.Word) Answer {
	a := Answer{Feed: h.ids[at], Ref: h.slot, Word: word}
	a.Ref[31] |= byte(at)
	return a
}

func (a *Answer) leaf() jurat.Hash {
	return jurat.Leaf{Kind: jurat.KindFeed, Subject: a.Feed, Payload: jurat.Hash(a.Word)}.Hash()
}

// reader takes bytes from the front; once it has too few, all it gives is zero.
type reader struct {
	b   []byte
	bad bool
}

func (r *reader) take(n int) []byte {
	if r.bad || n > len(r.b) {
		r.bad = true
		return nil
	}
	taken := r.b[:n]
	r.b = r.b[n:]
	return taken
}

func (r *reader) byte() byte {
	if b := r.take(1); b != nil {
		return b[0]
	}
	return 0
}

func (r *reader) hash() (h jurat.Hash) {
	copy(h[:], r.take(32))
	return h
}

func (r *reader) hashes(n int) []jurat.Hash {
	b := r.take(32 * n)
	list := make([]jurat.Hash, len(b)/32)
	for i := range list {
		list[i] = jurat.Hash(b[32*i:])
	}
	return list
}

// word reads an answer in one of an entry's modes.
func (r *reader) word(mode byte) (w jurat.Word, present bool) {
	switch mode {
	case modeHalted:
		return jurat.Halted, true
	case modeAbsent:
		return jurat.Word{}, false
	case modeWide:
		w[0] = jurat.TagValue
		copy(w[16:], r.take(16))
		return w, true
	}
	// Of 56 bits the contract reads the lower 52, sign-extended.
	v := new(big.Int).SetBytes(r.take(7))
	v = field(v, 0, 52)
	if v.Bit(51) == 1 {
		v.Sub(v, new(big.Int).Lsh(big.NewInt(1), 52))
	}
	return jurat.ValueWord(v.Int64()), true
}

package wire

import (
	"bytes"
	"errors"
	"reflect"
	"slices"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

func TestEveryMessageComesBack(t *testing.T) {
	for seed := range uint64(60) {
		s := newSampler(t, seed, 4+3*int(seed%10), []int{0, 1, 15, 16, 40}[seed%5])
		base := &Base{Digest: s.hash(), Words: s.words()}
		base.Words = append(base.Words[:0:0], base.Words...)
		if len(base.Words) > 0 {
			base.Words[0] = jurat.Halted
		}
		for _, m := range s.all() {
			for _, b := range []*Base{nil, base} {
				frame, err := s.codec.Encode(m, b)
				if err != nil {
					t.Fatalf("seed %d: encode %s: %v", seed, m.Kind(), err)
				}
				if len(frame) > s.codec.MaxFrame() {
					t.Fatalf("seed %d: %s takes %d bytes, above MaxFrame", seed, m.Kind(), len(frame))
				}
				if KindOf(frame) != m.Kind() {
					t.Fatalf("seed %d: frame of %s says %s", seed, m.Kind(), KindOf(frame))
				}
				back, err := s.codec.Decode(frame, oneBase{base})
				if err != nil {
					t.Fatalf("seed %d: decode %s: %v", seed, m.Kind(), err)
				}
				if !reflect.DeepEqual(m, back) {
					t.Fatalf("seed %d: %s came back as another:\n%+v\n%+v", seed, m.Kind(), m, back)
				}
			}
		}
	}
}

func TestEvidenceComesBackSmall(t *testing.T) {
	s := newSampler(t, 1, 31, 2000)
	p := s.evidence(31)
	b, err := s.codec.EncodeEvidence(p)
	if err != nil {
		t.Fatal(err)
	}
	back, err := s.codec.DecodeEvidence(b)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(p, back) {
		t.Fatal("evidence came back as another")
	}
	const raw = 31 * 2000 * 36
	t.Logf("evidence of 31 observers and 2,000 feeds takes %d KB; its plain words and times %d KB", len(b)/1000, raw/1000)
	if len(b) > raw/8 {
		t.Error("that is more than an eighth")
	}
	if _, err := s.codec.Decode(b, nil); reasonOf(err) != ReasonKind {
		t.Errorf("stored evidence taken for a message: %v", err)
	}
}

func TestEvidenceOfOthersIsRefused(t *testing.T) {
	s := newSampler(t, 2, 4, 3)
	for name, spoil := range map[string]func(*round.Proposal){
		"another round's observation":  func(p *round.Proposal) { p.Observations[1].Observation.Round++ },
		"another member's observation": func(p *round.Proposal) { p.Observations[1].Observation.Member = 4 },
		"an observation is missing":    func(p *round.Proposal) { p.Observations = p.Observations[1:] },
		"another round's report":       func(p *round.Proposal) { p.Report.Round++ },
		"another epoch's report":       func(p *round.Proposal) { p.Report.Epoch++ },
	} {
		p := s.evidence(3)
		spoil(p)
		if _, err := s.codec.EncodeEvidence(p); !errors.Is(err, ErrEncode) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestBoundComesBack(t *testing.T) {
	for seed := range uint64(20) {
		s := newSampler(t, seed, 7, []int{0, 1, 40}[seed%3])
		b := &round.Bound{Payload: s.hash()}
		for m := range 5 {
			o := s.observe()
			o.Observation.Member = jurat.MemberIndex(m + 1)
			if m > 0 {
				o.Observation.Round = b.Round()
			}
			b.Names = append(b.Names, o)
		}
		kept, err := s.codec.EncodeBound(b)
		if err != nil {
			t.Fatal(err)
		}
		back, err := s.codec.DecodeBound(kept)
		if err != nil || !reflect.DeepEqual(b, back) {
			t.Fatalf("seed %d: %v, came back as %+v", seed, err, back)
		}
		for cut := range kept {
			if _, err := s.codec.DecodeBound(kept[:cut]); err == nil {
				t.Fatalf("seed %d: %d bytes of %d were enough", seed, cut, len(kept))
			}
		}
		if _, err := s.codec.DecodeEvidence(kept); reasonOf(err) != ReasonKind {
			t.Errorf("taken for evidence: %v", err)
		}
		b.Names[1].Observation.Round++
		if _, err := s.codec.EncodeBound(b); !errors.Is(err, ErrEncode) {
			t.Errorf("observations of two rounds: %v", err)
		}
		if _, err := s.codec.EncodeBound(&round.Bound{}); !errors.Is(err, ErrEncode) {
			t.Errorf("no observations: %v", err)
		}
	}
}

func TestUnknownBaseAsksForTheFullForm(t *testing.T) {
	s := newSampler(t, 3, 4, 20)
	m := s.observe()
	frame, err := s.codec.Encode(m, &Base{Digest: s.hash(), Words: s.words()})
	if err != nil {
		t.Fatal(err)
	}
	want := NeedFull{Round: m.Observation.Round, Member: m.Observation.Member}
	short := &Base{Digest: s.hash(), Words: s.words()[1:]}
	for name, bases := range map[string]Bases{
		"no bases":                  nil,
		"another base":              oneBase{&Base{Digest: s.hash(), Words: s.words()}},
		"a base of other feed list": anyBase{short},
	} {
		_, err := s.codec.Decode(frame, bases)
		var need *NeedFull
		if !errors.As(err, &need) || *need != want {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestRefusals(t *testing.T) {
	s := newSampler(t, 4, 7, 20)
	other := newSampler(t, 5, 7, 20)
	vote, err := s.codec.Encode(&round.Vote{View: 3, Member: 2}, nil)
	if err != nil {
		t.Fatal(err)
	}
	foreign, err := other.codec.Encode(&round.Vote{View: 3, Member: 2}, nil)
	if err != nil {
		t.Fatal(err)
	}
	edit := func(at int, v byte) []byte { b := bytes.Clone(vote); b[at] = v; return b }
	pull := append(bytes.Clone(vote[:headerSize]), 9, 8) // round 9, 8 digests, of which none are there
	pull[1] = byte(round.KindPull)
	for name, c := range map[string]struct {
		frame  []byte
		reason string
	}{
		"empty":                      {nil, ReasonTruncated},
		"header alone":               {vote[:headerSize], ReasonTruncated},
		"next version":               {edit(0, Version+1), ReasonVersion},
		"kind 0":                     {edit(1, 0), ReasonKind},
		"kind 200":                   {edit(1, 200), ReasonKind},
		"another committee":          {foreign, ReasonForeign},
		"member 0":                   {edit(headerSize+2, 0), ReasonRange},
		"member 8 of 7":              {edit(headerSize+2, 8), ReasonRange},
		"one byte less":              {vote[:len(vote)-1], ReasonTruncated},
		"one byte more":              {append(bytes.Clone(vote), 0), ReasonTrailing},
		"view in two bytes":          {slices.Insert(edit(headerSize, 0x83), headerSize+1, 0), ReasonNotCanonical},
		"view beyond 64 bits":        {slices.Concat(vote[:headerSize], bytes.Repeat([]byte{0xff}, 80)), ReasonRange},
		"more digests than members":  {pull, ReasonRange},
		"digests that are not there": {slices.Concat(pull[:headerSize+1], []byte{7, 1, 2, 3}), ReasonTruncated},
	} {
		if _, err := s.codec.Decode(c.frame, nil); reasonOf(err) != c.reason {
			t.Errorf("%s: got %v, want %q", name, err, c.reason)
		}
	}
}

func TestMessagesWithoutEncoding(t *testing.T) {
	s := newSampler(t, 6, 4, 3)
	for name, spoil := range map[string]func(*jurat.Observation){
		"another committee's":     func(o *jurat.Observation) { o.Committee[0]++ },
		"another epoch's":         func(o *jurat.Observation) { o.Epoch++ },
		"no member's":             func(o *jurat.Observation) { o.Member = 0 },
		"a word too few":          func(o *jurat.Observation) { o.Words = o.Words[1:] },
		"a time too many":         func(o *jurat.Observation) { o.SourceTimes = append(o.SourceTimes, 1) },
		"HALTED":                  func(o *jurat.Observation) { o.Words[0], o.SourceTimes[0] = jurat.Halted, 0 },
		"reason 0":                func(o *jurat.Observation) { o.Words[0], o.SourceTimes[0] = jurat.Word{0: jurat.TagReason}, 0 },
		"padding in a value":      func(o *jurat.Observation) { o.Words[0] = jurat.ValueWord(1); o.Words[0][9] = 1 },
		"value in a reason":       func(o *jurat.Observation) { o.Words[0], o.SourceTimes[0] = jurat.Word{0: 2, 1: 1, 31: 1}, 0 },
		"time without a value":    func(o *jurat.Observation) { o.Words[0], o.SourceTimes[0] = jurat.Word{}, 1 },
		"bitmap too long":         func(o *jurat.Observation) { o.Seen = append(o.Seen, 0) },
		"too many one-off leaves": func(o *jurat.Observation) { o.OneOffs = make([]jurat.Leaf, jurat.MaxOneOffs+1) },
	} {
		m := s.observe()
		spoil(&m.Observation)
		if _, err := s.codec.Encode(m, nil); !errors.Is(err, ErrEncode) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := New(&jurat.Committee{Members: make([]jurat.Member, 4), Feeds: make([]jurat.Feed, MaxFeeds+1)}); !errors.Is(err, ErrTooLarge) {
		t.Errorf("too many feeds: %v", err)
	}
}

// TestObservationSize holds the codec to what the design promises of it: ten
// observers of 2,000 moving feeds, each heard by nine, in less than 686 KB.
func TestObservationSize(t *testing.T) {
	s := newSampler(t, 7, 10, 2000)
	market := s.market()
	base := &Base{Digest: s.hash(), Words: wordsOf(market)}
	for _, ppm := range []float64{0, 10, 50, 200, 1000} {
		m := s.moving(market, ppm)
		delta, err := s.codec.Encode(m, base)
		if err != nil {
			t.Fatal(err)
		}
		full, err := s.codec.Encode(m, nil)
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("every feed moved by %4.0f ppm (one standard deviation): %d bytes, %d in full; all links %d KB", ppm, len(delta), len(full), len(delta)*90/1000)
		if ppm <= 200 && len(delta)*90 > 686_000 {
			t.Errorf("moved by %.0f ppm an observation takes %d bytes", ppm, len(delta))
		}
	}
}

func FuzzDecode(f *testing.F) {
	s := newSampler(f, 8, 7, 20)
	base := &Base{Digest: s.hash(), Words: s.words()}
	for _, m := range s.all() {
		for _, b := range []*Base{nil, base} {
			frame, err := s.codec.Encode(m, b)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(frame)
		}
	}
	f.Fuzz(func(t *testing.T, frame []byte) {
		m, named, err := s.codec.decode(frame, oneBase{base})
		if err != nil {
			return
		}
		again, err := s.codec.Encode(m, named)
		if err != nil {
			t.Fatalf("what was decoded does not encode: %v", err)
		}
		if !bytes.Equal(frame, again) {
			t.Fatalf("not canonical:\n%x\n%x", frame, again)
		}
	})
}

func FuzzDecodeEvidence(f *testing.F) {
	s := newSampler(f, 9, 4, 17)
	for n := range 4 {
		b, err := s.codec.EncodeEvidence(s.evidence(n))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := s.codec.DecodeEvidence(b)
		if err != nil {
			return
		}
		again, err := s.codec.EncodeEvidence(p)
		if err != nil {
			t.Fatalf("what was decoded does not encode: %v", err)
		}
		if !bytes.Equal(b, again) {
			t.Fatalf("not canonical:\n%x\n%x", b, again)
		}
	})
}

func BenchmarkObserve(b *testing.B) {
	s := newSampler(b, 10, 10, 2000)
	market := s.market()
	base := &Base{Digest: s.hash(), Words: wordsOf(market)}
	m := s.moving(market, 50)
	frame, err := s.codec.Encode(m, base)
	if err != nil {
		b.Fatal(err)
	}
	b.Run("encode", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := s.codec.Encode(m, base); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("decode", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := s.codec.Decode(frame, oneBase{base}); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkEvidence(b *testing.B) {
	s := newSampler(b, 11, 31, 2000)
	p := s.evidence(21)
	for b.Loop() {
		if _, err := s.codec.EncodeEvidence(p); err != nil {
			b.Fatal(err)
		}
	}
}

// oneBase is a receiver that knows one outcome.
type oneBase struct{ base *Base }

func (o oneBase) Words(digest jurat.Hash) ([]jurat.Word, bool) {
	return o.base.Words, digest == o.base.Digest
}

// anyBase is a receiver that takes any name for its one outcome.
type anyBase struct{ base *Base }

func (a anyBase) Words(jurat.Hash) ([]jurat.Word, bool) { return a.base.Words, true }

func reasonOf(err error) string {
	if frame, ok := errors.AsType[*FrameError](err); ok {
		return frame.Reason
	}
	return ""
}

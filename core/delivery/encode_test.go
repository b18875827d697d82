package delivery_test

import (
	"bytes"
	"errors"
	"math/big"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/delivery"
	"github.com/jurat-network/jurat/core/outcome"
)

// sworn is a report of words, whose signature nobody made.
func sworn(t testing.TB, feeds []jurat.Feed, words []jurat.Word) *delivery.Sworn {
	t.Helper()
	c := &jurat.Committee{ID: committee, Epoch: 3, Threshold: 3, Members: make([]jurat.Member, 4), Feeds: feeds}
	var observations []*jurat.Observation
	for m := range 3 {
		o := &jurat.Observation{
			Committee: committee, Epoch: 3, Round: jurat.NewRound(5, 7), Member: jurat.MemberIndex(m + 1), Time: 1_700_000_000_123,
			Words: slices.Clone(words), SourceTimes: make([]uint32, len(words)), Seen: []byte{0},
		}
		for i, w := range words {
			switch w.Tag() {
			case jurat.TagValue:
				o.SourceTimes[i] = 1
			case jurat.TagHalted:
				o.Words[i] = jurat.ReasonWord(jurat.ReasonStale)
			}
		}
		observations = append(observations, o)
	}
	out, err := outcome.Of(c, observations)
	if err != nil {
		t.Fatal(err)
	}
	s := &delivery.Sworn{Report: jurat.SignedReport{Report: out.Report}, Outcome: out, Expiry: 0x12_3456_789a}
	s.Report.Signature = jurat.Signature{R: jurat.Address{1, 2, 3}, S: [32]byte{4, 5, 6}}
	return s
}

// TestEncodedIsParsed encodes random parts of random reports and reads back
// what they say, the report's root from the multiproof included.
func TestEncodedIsParsed(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	huge := new(big.Int).Lsh(big.NewInt(1), 100)
	for range 300 {
		feeds := make([]jurat.Feed, 1+random.IntN(40))
		words := make([]jurat.Word, len(feeds))
		for i := range feeds {
			feeds[i] = feed("F"+strconv.Itoa(i), uint8(random.IntN(12)))
			switch random.IntN(8) {
			case 0:
				words[i] = jurat.Halted
			case 1:
				words[i], _ = jurat.BigWord(huge)
			case 2: // left out
			default:
				words[i] = jurat.ValueWord(random.Int64N(1<<53) - 1<<52)
			}
		}
		l := delivery.NewLayout(committee, feeds, uint16(random.IntN(3)))
		s := sworn(t, feeds, words)
		var some []int
		for i := range feeds {
			if words[i].Tag() != jurat.TagNone && random.IntN(3) > 0 {
				some = append(some, i)
			}
		}
		if len(some) == 0 {
			continue
		}
		var pages []jurat.Address
		if random.IntN(2) == 0 {
			pages = []jurat.Address{{9}}
		}
		d, err := l.Encode(s, some, pages)
		if err != nil {
			t.Fatal(err)
		}
		page := func(at jurat.Address) ([]byte, error) {
			if len(pages) == 0 || at != pages[0] {
				t.Fatalf("asked for page %s", at)
			}
			return slices.Concat([]byte{0}, committee[:], l.Pages()[0]), nil
		}
		got, err := delivery.Parse(d, page)
		if err != nil {
			t.Fatalf("feeds %v of %v: %v", some, words, err)
		}
		if got.Report != s.Report || got.Expiry != s.Expiry || len(got.Answers) != len(some) {
			t.Fatalf("parsed %+v\nwant %+v", got, s.Report)
		}
		for k, i := range some {
			if want := (delivery.Answer{Feed: feeds[i].ID(), Ref: l.Ref(i), Word: words[i]}); got.Answers[k] != want {
				t.Errorf("answer %d is %+v, want %+v", k, got.Answers[k], want)
			}
		}
	}
}

func TestEncodeRefuses(t *testing.T) {
	feeds := []jurat.Feed{feed("A", 8), feed("B", 8), feed("C", 8)}
	l := delivery.NewLayout(committee, feeds, 0)
	s := sworn(t, feeds, []jurat.Word{jurat.ValueWord(1), {}, jurat.ValueWord(3)})
	for _, bad := range [][]int{nil, {1}, {2, 0}, {0, 0}, {0, 3}, {-1}} {
		if _, err := l.Encode(s, bad, nil); !errors.Is(err, delivery.ErrDelivery) {
			t.Errorf("feeds %v: %v", bad, err)
		}
	}
	other := delivery.NewLayout(committee, []jurat.Feed{feed("X", 8), feed("B", 8), feed("C", 8)}, 0)
	if _, err := other.Encode(s, []int{0}, nil); !errors.Is(err, delivery.ErrDelivery) {
		t.Errorf("a report of other feeds: %v", err)
	}
}

// FuzzParse: whatever the bytes, Parse returns; and what it takes of one leaf or
// many carries a root.
func FuzzParse(f *testing.F) {
	feeds := []jurat.Feed{feed("A", 8), feed("B", 18), feed("C", 8), feed("D", 8)}
	l := delivery.NewLayout(committee, feeds, 1)
	s := sworn(f, feeds, []jurat.Word{jurat.ValueWord(-1), jurat.ValueWord(2), jurat.Halted, jurat.ValueWord(4)})
	for _, some := range [][]int{{0}, {1}, {0, 2}, {0, 1, 2, 3}} {
		for _, pages := range [][]jurat.Address{nil, {{9}}} {
			d, err := l.Encode(s, some, pages)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(d.One, d.Body)
		}
	}
	code := slices.Concat([]byte{0}, committee[:], l.Pages()[0])
	f.Fuzz(func(t *testing.T, one bool, body []byte) {
		before := bytes.Clone(body)
		p, err := delivery.Parse(delivery.Delivery{One: one, Body: body}, func(jurat.Address) ([]byte, error) { return code, nil })
		if !bytes.Equal(before, body) {
			t.Fatal("Parse changed its input")
		}
		if err != nil {
			if !errors.Is(err, delivery.ErrDelivery) {
				t.Fatalf("an error of another kind: %v", err)
			}
			return
		}
		if len(p.Answers) == 0 || p.Report.Root == (jurat.Hash{}) {
			t.Fatalf("parsed to %+v", p)
		}
		for _, a := range p.Answers {
			if err := a.Word.Check(); err != nil {
				t.Fatal(err)
			}
		}
	})
}

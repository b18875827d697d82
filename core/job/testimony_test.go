package job_test

import (
	"bytes"
	"crypto/ecdsa"
	"encoding/hex"
	"fmt"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
)

// makers are two first parties of a feed, and what one member makes of what they say.
type makers struct {
	job   *job.Job
	shown map[jurat.Hash]*job.Statement
}

func newMakers(t *testing.T) *makers {
	t.Helper()
	text := "name: BTC/USD\nbase: BTC\nquote: USD\ndecimals: 2\nheartbeat: 1h\ndeviation: 0.5%\nguards: {min_sources: 1, max_age: 10s}\nsources:\n"
	for i := range 2 {
		text += fmt.Sprintf("  - {name: m%d, url: \"https://m%[1]d.example/\", path: $.v, time_path: $.t, signed: {by: %q, signature: $.s, text: \"{value} at {time}\"}}\n",
			i, crypto.PubkeyToAddress(keyOf(t, i).PublicKey).Hex())
	}
	j, err := job.Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return &makers{j, map[jurat.Hash]*job.Statement{}}
}

// keyOf is a development key.
func keyOf(t *testing.T, i int) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.ToECDSA(bytes.Repeat([]byte{byte(i + 1)}, 32))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// say is a statement of a source, signed by a key.
func (m *makers) say(t *testing.T, source, signer int, value string, at jurat.Time) jurat.Leaf {
	t.Helper()
	digest := accounts.TextHash(fmt.Appendf(nil, "%s at %d", value, at))
	sig, err := crypto.Sign(digest, keyOf(t, signer))
	if err != nil {
		t.Fatal(err)
	}
	sig[64] += 27
	s := &job.Statement{Value: value, Time: fmt.Sprint(uint64(at)), Signature: "0x" + hex.EncodeToString(sig), Hash: jurat.Keccak(digest, sig)}
	m.shown[s.Hash] = s
	feed := m.job.Feed()
	return s.Leaf(feed.ID(), source)
}

func (m *makers) find(h jurat.Hash) *job.Statement { return m.shown[h] }

// An observer that takes its word from what first parties signed follows them; whoever
// says something else, or rests on nothing that they signed, contradicts them; and of
// what nobody shows, or nobody signs, nothing is judged.
func TestTestify(t *testing.T) {
	const now = jurat.Time(1_700_000_000_000)
	m := newMakers(t)
	low, high := m.say(t, 0, 0, "100", now), m.say(t, 1, 1, "102", now)
	unknown := low
	unknown.Payload[0] ^= 1
	swapped := low // the node shows another statement under this hash
	swapped.Payload = jurat.Hash{9}
	m.shown[swapped.Payload] = m.shown[high.Payload]
	crowd := []jurat.Leaf{low}
	for i := range job.StatementsNamed - 1 {
		crowd = append(crowd, jurat.Leaf{Kind: jurat.KindStatement, Subject: jurat.Hash{byte(i), 1}})
	}
	for name, c := range map[string]struct {
		word   jurat.Word
		said   []jurat.Leaf
		want   job.Finding
		detail string
	}{
		"the mean of both":             {jurat.ValueWord(10100), []jurat.Leaf{low, high}, job.Follows, "says what"},
		"one source alone":             {jurat.ValueWord(10000), []jurat.Leaf{low}, job.Follows, "says what"},
		"something else":               {jurat.ValueWord(10101), []jurat.Leaf{low, high}, job.Contradicts, "says 101.01, while its statements say 101.00"},
		"nothing named":                {jurat.ValueWord(10100), nil, job.Contradicts, "names no signed statement"},
		"of another feed":              {jurat.ValueWord(10000), []jurat.Leaf{m.shown[low.Payload].Leaf(jurat.Hash{1}, 0)}, job.Contradicts, "names no signed statement"},
		"signed by another":            {jurat.ValueWord(10000), []jurat.Leaf{m.say(t, 0, 1, "100", now)}, job.Contradicts, "signed by"},
		"no number":                    {jurat.ValueWord(10000), []jurat.Leaf{m.say(t, 0, 0, "many", now)}, job.Contradicts, "what is none"},
		"old":                          {jurat.ValueWord(10000), []jurat.Leaf{m.say(t, 0, 0, "100", now-13_000)}, job.Contradicts, "make no value"},
		"old since a moment":           {jurat.ValueWord(10000), []jurat.Leaf{m.say(t, 0, 0, "100", now-11_000)}, job.Follows, "says what"},
		"a reason":                     {jurat.ReasonWord(jurat.ReasonStale), []jurat.Leaf{low}, job.Unjudged, "no value"},
		"a statement that nobody has":  {jurat.ValueWord(10000), []jurat.Leaf{unknown}, job.Unjudged, "nobody shows"},
		"another is shown in its name": {jurat.ValueWord(10000), []jurat.Leaf{swapped}, job.Unjudged, "nobody shows"},
		"more than can be named":       {jurat.ValueWord(10100), crowd, job.Unjudged, "perhaps not all"},
	} {
		got := m.job.Testify(&jurat.Observation{Time: now, Words: []jurat.Word{{}, c.word}, OneOffs: c.said}, 1, m.find)
		if got.Finding != c.want || !strings.Contains(got.Detail, c.detail) {
			t.Errorf("%s: %s, %s; want %s, %s", name, got.Finding, got.Detail, c.want, c.detail)
		}
		if got.Finding == job.Follows && got.Made != c.word {
			t.Errorf("%s: made %s of it", name, got.Made)
		}
	}
}

// What an unsigned source said is nowhere, so nothing follows from the signed ones.
func TestTestifyOfUnsignedSources(t *testing.T) {
	j, err := job.Parse([]byte("name: x\nbase: X\nquote: USD\ndecimals: 2\nheartbeat: 1h\ndeviation: 1%\nguards: {min_sources: 1}\nsources: [{name: plain, url: \"https://a.example/\", path: $.v}]\n"))
	if err != nil {
		t.Fatal(err)
	}
	got := j.Testify(&jurat.Observation{Words: []jurat.Word{jurat.ValueWord(1)}}, 0, nil)
	if got.Finding != job.Unjudged || !strings.Contains(got.Detail, "plain") {
		t.Errorf("%+v", got)
	}
}

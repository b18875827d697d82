package drand_test

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/drand"
)

// recorded are beacons of quicknet as its servers gave them, with the randomness
// that they state: round 1000 as many public test suites have it (the drand
// clients' among them), round 657413 from the README of python-drand-verify.
var recorded = []struct{ beacon, randomness string }{
	{`{"round":1000,"signature":"b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39"}`,
		"0xfe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd"},
	{`{"round":657413,"signature":"b713718a38ae728dfd477991af2822e08d2f305e47718cef9f7848ce4050e7be41076862b98fad56e91a6b85b89cd97b"}`,
		"0xfc1873a13f3545aeade8401532ef5519920652eee6b0d2b19ca12643b87b3587"},
}

func read(t *testing.T, text string) (b drand.Beacon) {
	t.Helper()
	if err := json.Unmarshal([]byte(text), &b); err != nil {
		t.Fatal(err)
	}
	return b
}

func TestRecorded(t *testing.T) {
	for _, r := range recorded {
		b := read(t, r.beacon)
		got, err := b.Randomness()
		if err != nil || got.String() != r.randomness {
			t.Errorf("round %d: %s, %v; want %s", b.Round, got, err, r.randomness)
		}
	}
}

func TestRefused(t *testing.T) {
	good, other := read(t, recorded[0].beacon), read(t, recorded[1].beacon)
	infinity := drand.Signature{0: 0xc0}
	for name, b := range map[string]drand.Beacon{
		"another round":      {Round: good.Round + 1, Signature: good.Signature},
		"another signature":  {Round: good.Round, Signature: other.Signature},
		"no round":           {Signature: good.Signature},
		"point at infinity":  {Round: good.Round, Signature: infinity},
		"zeros":              {Round: good.Round},
		"the negative point": {Round: good.Round, Signature: negated(good.Signature)},
	} {
		if got, err := b.Randomness(); !errors.Is(err, drand.ErrBeacon) || got != (jurat.Hash{}) {
			t.Errorf("%s: %s, %v", name, got, err)
		}
	}
}

// negated flips the bit that tells y from -y.
func negated(s drand.Signature) drand.Signature {
	s[0] ^= 0x20
	return s
}

func TestRounds(t *testing.T) {
	if at := drand.At(1000); at != 1692806364 {
		t.Errorf("round 1000 is due at %d, want 1692806364", at)
	}
	for _, c := range []struct{ seconds, round uint64 }{
		{0, 1}, {drand.Genesis - 1, 1}, {drand.Genesis, 2}, {drand.Genesis + 2, 2}, {drand.Genesis + 3, 3}, {1692806363, 1000}, {1692806364, 1001},
	} {
		if got := drand.RoundAfter(c.seconds); got != c.round || drand.At(got) <= c.seconds {
			t.Errorf("the round after %d is %d, want %d", c.seconds, got, c.round)
		}
	}
}

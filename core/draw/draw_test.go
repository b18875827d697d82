package draw_test

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/committee"
	"github.com/jurat-network/jurat/core/drand"
	"github.com/jurat-network/jurat/core/draw"
)

// beacon is quicknet's round 1000, as core/drand's test has it.
func beacon(t testing.TB) (b drand.Beacon) {
	t.Helper()
	err := json.Unmarshal([]byte(`{"round":1000,"signature":"b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39"}`), &b)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// plain is a call for candidates with these bonds, whose keys nobody has.
func plain(seats int, source draw.Source, number uint64, bonds ...uint64) *draw.Call {
	c := &draw.Call{Format: draw.CallFormat, Epoch: 1, Expiry: 1 << 40, Seats: seats,
		Randomness: draw.Randomness{Source: source, Number: number}, Snapshot: draw.Snapshot{ChainID: 31337, Block: 10}}
	for i, b := range bonds {
		var who jurat.Address
		binary.BigEndian.PutUint32(who[:], uint32(i+1))
		c.Snapshot.Candidates = append(c.Snapshot.Candidates, draw.Candidate{Operator: who, Bond: agreement.Units(b)})
	}
	return c
}

// number is that of a plain candidate.
func number(who jurat.Address) int { return int(binary.BigEndian.Uint32(who[:])) }

func numbers(order []jurat.Address) string {
	var b strings.Builder
	for _, who := range order {
		fmt.Fprintf(&b, "%d ", number(who))
	}
	return strings.TrimSpace(b.String())
}

// TestDrawnOnce fixes the bytes: another hash, encoding or order would draw
// others from a call that is already out.
func TestDrawnOnce(t *testing.T) {
	c := plain(4, draw.Drand, 1000, 5, 1, 1, 9, 3, 3, 7, 2)
	d, err := draw.ByBeacon(c, beacon(t))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := c.Hash().String(), "0x5fd6add64ac2fda3bafd06c12225be1c7367170fa3b7091ca46835efa537424f"; got != want {
		t.Errorf("the call's hash is %s, want %s", got, want)
	}
	if got, want := numbers(d.Order), "4 3 8 5 1 7 2 6"; got != want {
		t.Errorf("drawn %s, want %s", got, want)
	}
	read, err := draw.ParseDrawn(d.Encode())
	if err != nil || string(read.Encode()) != string(d.Encode()) {
		t.Errorf("read again: %v", err)
	}
}

// TestCommits changes each field of a call: each changes the hash, so that nothing
// can be adjusted once it is out.
func TestCommits(t *testing.T) {
	base := plain(4, draw.Prevrandao, 20, 5, 1, 1, 9, 3, 3, 7).Hash()
	seen := map[jurat.Hash]string{base: "nothing"}
	for name, change := range map[string]func(*draw.Call){
		"committee":    func(c *draw.Call) { c.Committee[0]++ },
		"epoch":        func(c *draw.Call) { c.Epoch++ },
		"expiry":       func(c *draw.Call) { c.Expiry++ },
		"seats":        func(c *draw.Call) { c.Seats = 7 },
		"min bond":     func(c *draw.Call) { c.Conditions.MinBond = agreement.Units(1) },
		"min observed": func(c *draw.Call) { c.Conditions.MinObserved++ },
		"source":       func(c *draw.Call) { c.Randomness.Source = draw.Drand },
		"number":       func(c *draw.Call) { c.Randomness.Number++ },
		"chain":        func(c *draw.Call) { c.Snapshot.ChainID++ },
		"block":        func(c *draw.Call) { c.Snapshot.Block++ },
		"registry":     func(c *draw.Call) { c.Snapshot.Registry[0]++ },
		"left out":     func(c *draw.Call) { c.Snapshot.Candidates = c.Snapshot.Candidates[1:] },
		"operator":     func(c *draw.Call) { c.Snapshot.Candidates[0].Operator[19]++ },
		"key":          func(c *draw.Call) { c.Snapshot.Candidates[0].Key[0]++ },
		"name":         func(c *draw.Call) { c.Snapshot.Candidates[0].Name = "x" },
		"peer":         func(c *draw.Call) { c.Snapshot.Candidates[0].Peer = "x" },
		"addresses":    func(c *draw.Call) { c.Snapshot.Candidates[0].Addresses = []string{""} },
		"bond":         func(c *draw.Call) { c.Snapshot.Candidates[0].Bond = agreement.Units(6) },
		"rounds":       func(c *draw.Call) { c.Snapshot.Candidates[0].Rounds++ },
		"observed":     func(c *draw.Call) { c.Snapshot.Candidates[0].Observed++ },
	} {
		c := plain(4, draw.Prevrandao, 20, 5, 1, 1, 9, 3, 3, 7)
		change(c)
		if before, twice := seen[c.Hash()]; twice {
			t.Errorf("a change of %s gives the hash of a change of %s", name, before)
		}
		seen[c.Hash()] = name
	}
}

func TestCallRefused(t *testing.T) {
	for want, spoil := range map[string]func(*draw.Call){
		"3f+1":                  func(c *draw.Call) { c.Seats = 5 },
		"its randomness was":    func(c *draw.Call) { c.Randomness.Number = c.Snapshot.Block },
		"a founding is epoch 1": func(c *draw.Call) { c.Epoch = 2 },
		"expiry is missing":     func(c *draw.Call) { c.Expiry = 0 },
		"randomness from":       func(c *draw.Call) { c.Randomness.Source = "dice" },
		"drand has no round":    func(c *draw.Call) { c.Randomness = draw.Randomness{Source: draw.Drand} },
		"ascend by operator":    func(c *draw.Call) { c.Snapshot.Candidates[1] = c.Snapshot.Candidates[0] },
		"3 of 4 candidates":     func(c *draw.Call) { c.Snapshot.Candidates[2].Bond = agreement.Units(0) },
		"meet the conditions":   func(c *draw.Call) { c.Conditions.MinBond = agreement.Units(4) },
		"at most 1000":          func(c *draw.Call) { c.Conditions.MinObserved = 1001 },
		"format":                func(c *draw.Call) { c.Format = "jurat-call-2" },
	} {
		c := plain(4, draw.Prevrandao, 20, 3, 3, 3, 5)
		spoil(c)
		if _, err := draw.ParseCall(c.Encode()); !errors.Is(err, draw.ErrCall) || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
}

func TestRecordCounts(t *testing.T) {
	c := plain(4, draw.Prevrandao, 20, 1, 1, 1, 1, 1, 1)
	c.Conditions.MinObserved = 900
	c.Snapshot.Candidates[0].Rounds, c.Snapshot.Candidates[0].Observed = 1000, 899
	c.Snapshot.Candidates[1].Rounds, c.Snapshot.Candidates[1].Observed = 1000, 900
	c.Snapshot.Candidates[2].Rounds, c.Snapshot.Candidates[2].Observed = math.MaxUint64, math.MaxUint64/2
	var who []jurat.Address
	for _, k := range c.Eligible() {
		who = append(who, k.Operator)
	}
	if got := numbers(who); got != "2 4 5 6" {
		t.Errorf("eligible are %s; 1 and 3 observed too little", got)
	}
}

func TestForeignRandomness(t *testing.T) {
	byDrand, byBlock := plain(4, draw.Drand, 1001, 1, 1, 1, 1), plain(4, draw.Prevrandao, 20, 1, 1, 1, 1)
	if _, err := draw.ByBeacon(byDrand, beacon(t)); !errors.Is(err, draw.ErrDraw) {
		t.Errorf("another round: %v", err)
	}
	if _, err := draw.ByBlock(byDrand, jurat.Hash{1}); !errors.Is(err, draw.ErrDraw) {
		t.Errorf("a block for a round: %v", err)
	}
	if _, err := draw.ByBeacon(byBlock, beacon(t)); !errors.Is(err, draw.ErrDraw) {
		t.Errorf("a round for a block: %v", err)
	}
	d, err := draw.ByBlock(byBlock, jurat.Hash{1})
	if err != nil {
		t.Fatal(err)
	}
	d.Order[0], d.Order[1] = d.Order[1], d.Order[0]
	if _, err := draw.ParseDrawn(d.Encode()); !errors.Is(err, draw.ErrDraw) || !strings.Contains(err.Error(), "place 1") {
		t.Errorf("another order: %v", err)
	}
}

// TestWeighted draws from one call by many randomnesses, and compares how often
// each comes first, and second, with the weights. The randomnesses are fixed.
func TestWeighted(t *testing.T) {
	bonds := []uint64{1, 2, 3, 4, 10}
	c := plain(4, draw.Prevrandao, 20, bonds...)
	const draws = 5_000
	var first, second [6]float64
	for i := range uint64(draws) {
		d, err := draw.ByBlock(c, jurat.Keccak(binary.BigEndian.AppendUint64(nil, i)))
		if err != nil {
			t.Fatal(err)
		}
		first[number(d.Order[0])]++
		second[number(d.Order[1])]++
	}
	for i, b := range bonds {
		p1, p2 := float64(b)/20, 0.0
		for j, before := range bonds {
			if j != i {
				p2 += float64(before) / 20 * float64(b) / float64(20-before)
			}
		}
		for place, c := range []struct{ got, want float64 }{{first[i+1] / draws, p1}, {second[i+1] / draws, p2}} {
			if sigma := math.Sqrt(c.want * (1 - c.want) / draws); math.Abs(c.got-c.want) > 4*sigma {
				t.Errorf("a bond of %d has place %d in %.4f of the draws, want %.4f", b, place+1, c.got, c.want)
			}
		}
	}
}

// TestHostileChance draws by many randomnesses, with hostile operators who split
// their bond in several ways: f+1 of the seats are theirs no more often than the
// bound says, and hardly less where they split it finely among equals.
func TestHostileChance(t *testing.T) {
	const draws = 2_000
	repeat := func(n int, bond uint64) (list []uint64) {
		for range n {
			list = append(list, bond)
		}
		return list
	}
	for name, c := range map[string]struct {
		honest, hostile []uint64
		tight           bool
	}{
		"equals":       {repeat(30, 100), repeat(10, 100), false},
		"split finely": {repeat(12, 100), repeat(100, 4), true},
		"one whale":    {repeat(30, 100), []uint64{997, 1, 1, 1}, false},
		"honest whale": {append(repeat(29, 10), 2710), repeat(100, 10), false},
	} {
		call := plain(7, draw.Prevrandao, 20, append(c.honest, c.hostile...)...)
		total := func(list []uint64) (sum float64) {
			for _, b := range list {
				sum += float64(b)
			}
			return sum
		}
		bound := call.HostileChance(total(c.hostile) / (total(c.hostile) + total(c.honest)))
		hits := 0.0
		for i := range uint64(draws) {
			d, err := draw.ByBlock(call, jurat.Keccak([]byte(name), binary.BigEndian.AppendUint64(nil, i)))
			if err != nil {
				t.Fatal(err)
			}
			theirs := 0
			for _, who := range d.Order[:7] {
				if number(who) > len(c.honest) {
					theirs++
				}
			}
			if theirs >= 3 {
				hits++
			}
		}
		got, sigma := hits/draws, math.Sqrt(bound*(1-bound)/draws)
		if got > bound+4*sigma || c.tight && got < bound-4*sigma {
			t.Errorf("%s: f+1 of 7 seats are hostile in %.4f of the draws; the bound is %.4f", name, got, bound)
		}
	}
	c := plain(4, draw.Prevrandao, 20, 1, 1, 1, 1)
	if none, all := c.HostileChance(0), c.HostileChance(1); none != 0 || all != 1 {
		t.Errorf("with no hostile bond %v, with nothing else %v", none, all)
	}
}

// keyed is a draw among n operators, with the secret of each: secret i+1.
func keyed(t testing.TB, n int) *draw.Drawn {
	t.Helper()
	c := plain(4, draw.Prevrandao, 20)
	for i := range n {
		secret, err := crypto.ToECDSA(secretOf(i))
		if err != nil {
			t.Fatal(err)
		}
		who := jurat.Address(crypto.PubkeyToAddress(secret.PublicKey))
		c.Snapshot.Candidates = append(c.Snapshot.Candidates, draw.Candidate{Operator: who, Key: committee.PublicKey(crypto.CompressPubkey(&secret.PublicKey)),
			Bond: agreement.Units(uint64(i + 1))})
	}
	c.Snapshot.Sort()
	d, err := draw.ByBlock(c, jurat.Hash{1})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func secretOf(i int) []byte { return append(make([]byte, 31), byte(i+1)) }

// answer is what the operator in a place of the order says.
func answer(t testing.TB, d *draw.Drawn, place int, accepts bool) *draw.Answer {
	t.Helper()
	a := &draw.Answer{Format: draw.AnswerFormat, Call: d.Call.Hash(), Operator: d.Order[place], Accepts: accepts}
	if accepts {
		a.Peer, a.Addresses = fmt.Sprintf("peer%d", place), []string{"/ip4/127.0.0.1/tcp/7070"}
	}
	for i := range len(d.Order) {
		secret, _ := crypto.ToECDSA(secretOf(i))
		if jurat.Address(crypto.PubkeyToAddress(secret.PublicKey)) == a.Operator {
			digest := a.Digest()
			sig, err := crypto.Sign(digest[:], secret)
			if err != nil {
				t.Fatal(err)
			}
			copy(a.Signature[:], sig)
			a.Signature[64] += 27
		}
	}
	return a
}

func TestReplacements(t *testing.T) {
	d := keyed(t, 7)
	states := func(places []draw.Place) (list string) {
		for i, p := range places {
			if p.Operator != d.Order[i] {
				t.Errorf("place %d is %s's", i+1, p.Operator)
			}
			list += p.State + " "
		}
		return strings.TrimSpace(list)
	}
	places, err := d.Places(nil, nil)
	if got := states(places); err != nil || got != "invited invited invited invited" {
		t.Fatalf("at first: %s, %v", got, err)
	}
	// The second declines and the fifth takes its place; the fourth says nothing.
	said := []*draw.Answer{answer(t, d, 0, true), answer(t, d, 1, false), answer(t, d, 2, true), answer(t, d, 4, true)}
	places, err = d.Places(said, nil)
	if got := states(places); err != nil || got != "accepted declined accepted invited accepted" {
		t.Errorf("after a decline: %s, %v", got, err)
	}
	if _, err := d.Proposal(said, nil); !errors.Is(err, draw.ErrOpen) {
		t.Errorf("a seat is open: %v", err)
	}
	passed := []jurat.Address{d.Order[3]}
	if _, err := d.Proposal(said, passed); !errors.Is(err, draw.ErrOpen) {
		t.Errorf("the sixth has not answered: %v", err)
	}
	said = append(said, answer(t, d, 5, true))
	p, err := d.Proposal(said, passed)
	if err != nil {
		t.Fatal(err)
	}
	for i, place := range []int{0, 2, 4, 5} {
		if p.Members[i].Operator != d.Order[place] || p.Members[i].Peer != fmt.Sprintf("peer%d", place) {
			t.Errorf("member %d is %s at %s", i+1, p.Members[i].Operator, p.Members[i].Peer)
		}
	}
	data, err := p.Encode()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := committee.Parse(data); err != nil {
		t.Errorf("nodes refuse the proposal: %v", err)
	}
	// Who declines last has declined, also if it accepted before: no order of files matters.
	said = append(said, answer(t, d, 0, false))
	if places, err := d.Places(said, passed); err != nil || places[0].State != draw.Declined {
		t.Errorf("accepted and declined: %v, %v", places, err)
	}
	for place := range 4 {
		said = append(said, answer(t, d, place, false))
	}
	if _, err := d.Places(said, nil); !errors.Is(err, draw.ErrDraw) {
		t.Errorf("three are left of seven: %v", err)
	}
}

func TestAnswersRefused(t *testing.T) {
	d := keyed(t, 5)
	for name, spoil := range map[string]func(*draw.Answer){
		"another call":   func(a *draw.Answer) { a.Call[0]++ },
		"another's":      func(a *draw.Answer) { a.Operator = d.Order[1] },
		"a stranger's":   func(a *draw.Answer) { a.Operator[0]++ },
		"another peer":   func(a *draw.Answer) { a.Peer = "mallory" },
		"other machines": func(a *draw.Answer) { a.Addresses = append(a.Addresses, "/ip4/192.0.2.1/tcp/1") },
		"turned round":   func(a *draw.Answer) { a.Accepts = false },
		"signature":      func(a *draw.Answer) { a.Signature[0]++ },
	} {
		a := answer(t, d, 0, true)
		spoil(a)
		if _, err := d.Places([]*draw.Answer{a}, nil); !errors.Is(err, draw.ErrAnswer) {
			t.Errorf("%s: %v", name, err)
		}
	}
	one := answer(t, d, 0, true)
	read, err := draw.ParseAnswer(one.Encode())
	if err != nil || read.Digest() != one.Digest() {
		t.Errorf("read again: %v", err)
	}
	one.Peer = ""
	if _, err := draw.ParseAnswer(one.Encode()); !errors.Is(err, draw.ErrAnswer) {
		t.Errorf("nobody could reach it: %v", err)
	}
}

func FuzzParse(f *testing.F) {
	d := keyed(f, 5)
	f.Add(d.Encode())
	f.Add(d.Call.Encode())
	f.Add(answer(f, d, 0, true).Encode())
	f.Fuzz(func(t *testing.T, data []byte) {
		if d, err := draw.ParseDrawn(data); err == nil {
			if _, err := draw.ParseDrawn(d.Encode()); err != nil {
				t.Errorf("a draw that was read does not read again: %v", err)
			}
		}
		if c, err := draw.ParseCall(data); err == nil {
			if again, err := draw.ParseCall(c.Encode()); err != nil || again.Hash() != c.Hash() {
				t.Errorf("a call that was read does not read again: %v", err)
			}
			if p := c.HostileChance(0.3); !(p >= 0 && p <= 1) {
				t.Errorf("a chance of %v", p)
			}
		}
		if a, err := draw.ParseAnswer(data); err == nil {
			if _, err := d.Places([]*draw.Answer{a}, nil); err != nil && !errors.Is(err, draw.ErrAnswer) {
				t.Error(err)
			}
		}
	})
}

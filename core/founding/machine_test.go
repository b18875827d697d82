package founding

import (
	"math/rand/v2"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/threshold"
)

// The machine is tried out in sim: whole foundings, with cheats and crashes. Here
// is what a start makes of what was saved.

func sign(m jurat.MemberIndex, digest jurat.Hash) (sig jurat.OperatorSignature) {
	h := jurat.Keccak([]byte{byte(m)}, digest[:])
	copy(sig[:], h[:])
	return sig
}

type seeded struct{ *rand.Rand }

func (r seeded) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = byte(r.Uint64())
	}
	return len(p), nil
}

func config() Config {
	s := jurat.Session{Threshold: 3, Epoch: 1, Attempt: 1}
	for i := range byte(4) {
		s.Members = append(s.Members, jurat.Member{Operator: jurat.Address{1, i}, Key: [33]byte{2, 31: i}})
	}
	return Config{Session: s, Expiry: 1 << 40, Self: 1, Rand: seeded{rand.New(rand.NewPCG(1, 2))},
		Verify: func(m jurat.MemberIndex, digest jurat.Hash, sig jurat.OperatorSignature) bool {
			return sig == sign(m, digest)
		}}
}

func start(t *testing.T, saved []Saved, entered uint32) (*Machine, []Effect) {
	t.Helper()
	m, first, err := New(config(), saved, entered)
	if err != nil {
		t.Fatal(err)
	}
	return m, first
}

// said lists the attempts in which the effects have this member speak.
func said(m *Machine, list []Effect) (attempts []uint32) {
	for _, e := range list {
		if s, ok := e.(Send); ok {
			for _, a := range m.attempts {
				if a.id == s.Message.Session {
					attempts = append(attempts, a.number)
				}
			}
		}
	}
	return attempts
}

func TestStart(t *testing.T) {
	group, shares, err := threshold.Deal(config().Rand, 4, 3)
	if err != nil {
		t.Fatal(err)
	}
	record := threshold.DKGRecord{Group: group, Share: shares[0], Transcript: jurat.Hash{5}}
	all := make([]jurat.OperatorSignature, 4)
	open, complete := Saved{2, record, nil}, Saved{3, record, all}
	for _, c := range []struct {
		name    string
		saved   []Saved
		entered uint32
		speaks  int    // messages
		newest  uint32 // attempt
		done    uint32 // attempt; 0 none
	}{
		{"the first start", nil, 0, 1, 1, 0},
		{"an attempt was under way", nil, 4, 0, 4, 0},
		{"one is confirmed", []Saved{open}, 2, 1, 2, 0},
		{"one is confirmed, a later one was under way", []Saved{open}, 5, 1, 5, 0},
		{"one is confirmed, a later one complete", []Saved{open, complete}, 3, 1, 3, 3},
	} {
		m, first := start(t, c.saved, c.entered)
		if got := said(m, first); len(got) != c.speaks || m.newest().number != c.newest {
			t.Errorf("%s: it speaks in %v, and is in attempt %d", c.name, got, m.newest().number)
		}
		if d := m.Done(); (d == nil) != (c.done == 0) || d != nil && d.Session.Attempt != c.done {
			t.Errorf("%s: done %v", c.name, d)
		}
	}
}

// TestServes shows that a lower attempt which completes late takes the place of a
// higher one, but not of one under whose key a report was sworn, in this life or
// in an earlier one.
func TestServes(t *testing.T) {
	group, shares, err := threshold.Deal(config().Rand, 4, 3)
	if err != nil {
		t.Fatal(err)
	}
	record := threshold.DKGRecord{Group: group, Share: shares[0], Transcript: jurat.Hash{5}}
	open, complete := Saved{2, record, nil}, Saved{3, record, make([]jurat.OperatorSignature, 4)}
	for _, c := range []struct {
		serve   bool
		serving uint32
		saved   []Saved
		want    uint32
	}{
		{false, 0, []Saved{open, complete}, 2},
		{true, 0, []Saved{open, complete}, 3},
		{false, 3, []Saved{open, complete}, 3},
		{false, 3, []Saved{{2, record, complete.Signatures}, complete}, 3},
		{false, 0, []Saved{{2, record, complete.Signatures}, complete}, 2},
	} {
		cfg := config()
		cfg.Serving = c.serving
		m, _, err := New(cfg, c.saved, 3)
		if err != nil {
			t.Fatal(err)
		}
		if c.serve {
			m.Serve()
		}
		var out effects
		m.finish(&out, m.attempts[0], threshold.DKGResult{DKGRecord: record, Signatures: complete.Signatures})
		if got := m.Done().Session.Attempt; got != c.want {
			t.Errorf("serve %v, serving %d, %d saved: attempt %d counts, want %d", c.serve, c.serving, len(c.saved), got, c.want)
		}
	}
}

// TestAbstainsUntilTheOthersGoOn covers both ways out of an attempt that was left:
// time, and f+1 members in a later one, however far.
func TestAbstainsUntilTheOthersGoOn(t *testing.T) {
	m, _ := start(t, nil, 4)
	for now := jurat.Time(0); now <= Timeout+2*Repeat; now += Repeat {
		effects, err := m.Tick(now, 3)
		if err != nil {
			t.Fatal(err)
		}
		if got := said(m, effects); len(got) > 0 && (got[0] != 5 || now <= Timeout) {
			t.Errorf("at %d it speaks in %v", now, got)
		}
	}
	if m.newest().number != 5 {
		t.Errorf("it is in attempt %d", m.newest().number)
	}
	later := config().Session
	later.Attempt = 900
	for _, from := range []jurat.MemberIndex{2, 2, 3} {
		if m.newest().number != 5 {
			t.Fatalf("one member moved it to attempt %d", m.newest().number)
		}
		msg := threshold.DKGMessage{Session: later.ID(), Kind: threshold.DKGHello, From: from}
		msg.Signature = sign(from, msg.SigningHash())
		if _, err := m.Receive(0, msg); err != nil {
			t.Fatal(err)
		}
	}
	if m.newest().number != 900 {
		t.Errorf("two members in attempt 900 left it in %d", m.newest().number)
	}
}

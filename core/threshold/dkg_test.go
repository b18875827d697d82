package threshold

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/jurat-network/jurat"
)

const testExpiry = 1_800_000_000

// operatorSign stands in for an operator's key: a hash that only the test makes.
func operatorSign(m jurat.MemberIndex, digest jurat.Hash) (sig jurat.OperatorSignature) {
	h := jurat.Keccak([]byte("operator key"), []byte{byte(m >> 8), byte(m)}, digest[:])
	copy(sig[:], h[:])
	return sig
}

func operatorVerify(m jurat.MemberIndex, digest jurat.Hash, sig jurat.OperatorSignature) bool {
	return sig == operatorSign(m, digest)
}

func testSession(n int) jurat.Session {
	s := jurat.Session{Threshold: jurat.Quorum(n), Epoch: 1, Attempt: 1}
	for i := range n {
		s.Members = append(s.Members, jurat.Member{
			Operator: jurat.Address{1, byte(i >> 8), byte(i)}, Key: [33]byte{2, 30: byte(i >> 8), 31: byte(i)}})
	}
	return s
}

// ceremony runs n machines over a network in memory. Where a member is a
// cheater, its messages pass through tamper.
type ceremony struct {
	t       testing.TB
	n       int
	rng     *rand.Rand
	members []*DKG
	wire    []delivery
	done    []*DKGResult  // by member index − 1
	failed  []*DKGVerdict // likewise
	records []*DKGRecord  // what was persisted
	log     [][]DKGEffect // everything each member asked for

	adjust func(*DKGConfig) // what is special about the attempt; nil for nothing

	// tamper returns what actually goes to one member, signed already where a
	// replacement is; nil stands for silence. It sees unsigned originals.
	tamper map[jurat.MemberIndex]func(to jurat.MemberIndex, m DKGMessage) []DKGMessage
	// loopback returns what a cheater shows its own machine, where that is not
	// the original.
	loopback map[jurat.MemberIndex]func(m DKGMessage) DKGMessage
}

type delivery struct {
	to      jurat.MemberIndex
	message DKGMessage
}

func newCeremony(t testing.TB, seed uint64, n int) *ceremony {
	c := &ceremony{t: t, n: n, rng: rand.New(rand.NewPCG(seed, 0)),
		done: make([]*DKGResult, n), failed: make([]*DKGVerdict, n),
		records: make([]*DKGRecord, n), log: make([][]DKGEffect, n),
		tamper:   make(map[jurat.MemberIndex]func(jurat.MemberIndex, DKGMessage) []DKGMessage),
		loopback: make(map[jurat.MemberIndex]func(DKGMessage) DKGMessage)}
	return c
}

func (c *ceremony) config(m jurat.MemberIndex) DKGConfig {
	cfg := DKGConfig{Session: testSession(c.n), Expiry: testExpiry, Self: m,
		Rand: seeded(c.rng.Uint64()), Verify: operatorVerify}
	if c.adjust != nil {
		c.adjust(&cfg)
	}
	return cfg
}

// start makes all machines; run then delivers until nothing is under way.
func (c *ceremony) start() {
	c.t.Helper()
	first := make([][]DKGEffect, c.n)
	for i := range c.n {
		d, effects, err := NewDKG(c.config(jurat.MemberIndex(i + 1)))
		if err != nil {
			c.t.Fatal(err)
		}
		c.members = append(c.members, d)
		first[i] = effects
	}
	for i := range first {
		c.apply(jurat.MemberIndex(i+1), first[i])
	}
}

// apply does what a member asked for, in the order that the host must keep.
func (c *ceremony) apply(m jurat.MemberIndex, effects []DKGEffect) {
	c.t.Helper()
	c.log[m-1] = append(c.log[m-1], effects...)
	for _, e := range effects {
		switch e := e.(type) {
		case DKGPersist:
			c.records[m-1] = &e.Record
		case DKGSend:
			c.send(m, e)
		case DKGRelay:
			if c.tamper[m] != nil {
				continue // a cheater passes nothing on
			}
			for _, message := range e.Messages {
				for to := range c.n {
					c.wire = append(c.wire, delivery{jurat.MemberIndex(to + 1), message})
				}
			}
		case DKGDone:
			c.done[m-1] = &e.Result
		case DKGFailed:
			c.failed[m-1] = &e.Verdict
		}
	}
}

func (c *ceremony) send(m jurat.MemberIndex, e DKGSend) {
	if e.Message.Kind == DKGConfirm && c.records[m-1] == nil {
		c.t.Fatalf("member %d confirms before its share is durable", m)
	}
	for i := range c.n {
		to := jurat.MemberIndex(i + 1)
		if tamper := c.tamper[m]; tamper != nil && to != m {
			for _, message := range tamper(to, e.Message) {
				c.wire = append(c.wire, delivery{to, message})
			}
			continue
		}
		signed := e.Message
		signed.Signature = operatorSign(m, e.Digest)
		if show := c.loopback[m]; show != nil {
			signed = show(e.Message)
		}
		c.wire = append(c.wire, delivery{to, signed})
	}
}

// run delivers in random order, some messages twice, all of them through their
// encoding.
func (c *ceremony) run() {
	c.t.Helper()
	for len(c.wire) > 0 {
		i := c.rng.IntN(len(c.wire))
		next := c.wire[i]
		if c.rng.IntN(10) > 0 {
			c.wire[i] = c.wire[len(c.wire)-1]
			c.wire = c.wire[:len(c.wire)-1]
		}
		m, err := DecodeDKGMessage(next.message.Encode())
		if err != nil {
			c.t.Fatal(err)
		}
		effects, err := c.members[next.to-1].Receive(m)
		if err != nil && !errors.Is(err, ErrDKGMessage) {
			c.t.Fatalf("member %d: %v", next.to, err)
		}
		c.apply(next.to, effects)
	}
}

// resign makes a replacement of a message that its sender signed.
func resign(m DKGMessage, body []byte) DKGMessage {
	m.Body = body
	if m.Kind == DKGConfirm {
		c, err := decodeConfirm(body)
		if err != nil {
			panic(err)
		}
		m.Signature = operatorSign(m.From, jurat.TranscriptHash(m.Session, c.key, c.transcript, testExpiry))
		return m
	}
	m.Signature = operatorSign(m.From, m.SigningHash())
	return m
}

func TestDKG(t *testing.T) {
	for _, n := range []int{4, 7, 16} {
		for seed := range uint64(3) {
			t.Run(fmt.Sprintf("n=%d seed=%d", n, seed), func(t *testing.T) {
				c := newCeremony(t, seed, n)
				c.start()
				c.run()
				c.checkKey()
			})
		}
	}
}

// checkKey asserts that all members hold one key, that it signs, and that
// nothing secret of the attempt is left.
func (c *ceremony) checkKey() {
	t := c.t
	t.Helper()
	var first *DKGResult
	signers := make([]*Signer, c.n)
	for i, r := range c.done {
		if r == nil {
			t.Fatalf("member %d has no key: %v", i+1, c.failed[i])
		}
		if first == nil {
			first = r
		}
		if r.Transcript != first.Transcript || r.Group.Key != first.Group.Key || !slices.Equal(r.Group.Shares, first.Group.Shares) {
			t.Fatalf("member %d holds another key", i+1)
		}
		digest := jurat.TranscriptHash(c.members[i].id, r.Group.Key, r.Transcript, testExpiry)
		for j, sig := range r.Signatures {
			if !operatorVerify(jurat.MemberIndex(j+1), digest, sig) {
				t.Errorf("member %d holds no confirmation of member %d", i+1, j+1)
			}
		}
		if !c.members[i].secrets.ephemeral.IsZero() {
			t.Errorf("member %d still holds its ephemeral key", i+1)
		}
		var err error
		if signers[i], err = NewSigner(r.Group, c.records[i].Share, seeded(uint64(i))); err != nil {
			t.Fatal(err)
		}
	}
	if err := first.Group.Check(); err != nil {
		t.Fatal(err)
	}
	all := &committee{group: first.Group, signers: signers}
	members := firstMembers(c.n)[c.n-first.Group.Threshold:]
	digest := jurat.Keccak([]byte("digest"))
	l := all.list(t, 1, members...)
	sig, err := Aggregate(first.Group, digest, l, all.sign(t, 1, digest, l))
	if err != nil || !evmVerify(first.Group.Key, digest, sig) {
		t.Fatalf("the key does not sign: %v", err)
	}
}

// TestDKGAfterLoss drops two thirds of all messages, then has everyone resend.
func TestDKGAfterLoss(t *testing.T) {
	for seed := range uint64(5) {
		c := newCeremony(t, seed, 4)
		c.start()
		for range 200 {
			c.wire = slices.DeleteFunc(c.wire, func(d delivery) bool {
				return d.to != d.message.From && c.rng.IntN(3) > 0
			})
			c.run()
			for i, d := range c.members {
				c.apply(jurat.MemberIndex(i+1), d.Resend())
			}
		}
		c.wire = nil
		c.checkKey()
	}
}

// TestDKGReachesTheLeftOut has member 2 keep its messages from member 1 alone:
// the others pass them on.
func TestDKGReachesTheLeftOut(t *testing.T) {
	c := newCeremony(t, 4, 7)
	c.tamper[2] = func(to jurat.MemberIndex, m DKGMessage) []DKGMessage {
		if to == 1 {
			return nil
		}
		return []DKGMessage{resign(m, m.Body)}
	}
	c.start()
	for range 2 * c.n {
		c.run()
		for i, d := range c.members {
			c.apply(jurat.MemberIndex(i+1), d.Resend())
		}
	}
	c.wire = nil
	c.checkKey()
}

// TestDKGResumes restarts a member between its confirmation and the end, with
// nothing but what was persisted.
func TestDKGResumes(t *testing.T) {
	c := newCeremony(t, 1, 4)
	c.tamper[2] = func(_ jurat.MemberIndex, m DKGMessage) []DKGMessage {
		if m.Kind == DKGConfirm {
			return nil // lost in the crash
		}
		return []DKGMessage{resign(m, m.Body)}
	}
	c.start()
	c.run()
	if c.done[0] != nil || c.records[1] == nil {
		t.Fatal("the attempt did not stop at member 2's confirmation")
	}
	delete(c.tamper, 2)
	enc := c.records[1].Share.Encode()
	share, err := DecodeShare(enc[:])
	if err != nil {
		t.Fatal(err)
	}
	d, effects, err := ResumeDKG(c.config(2), DKGRecord{c.records[1].Group, share, c.records[1].Transcript}, nil)
	if err != nil {
		t.Fatal(err)
	}
	c.members[1] = d
	c.apply(2, effects)
	c.apply(1, c.members[0].Resend())
	c.run()
	c.checkKey()
}

// TestDKGShowsWhatItHadAfterARestart restarts a member that had all confirmations,
// one of which nobody else has heard.
func TestDKGShowsWhatItHadAfterARestart(t *testing.T) {
	c := newCeremony(t, 1, 4)
	c.tamper[2] = func(to jurat.MemberIndex, m DKGMessage) []DKGMessage {
		if m.Kind == DKGConfirm && to != 1 {
			return nil
		}
		return []DKGMessage{resign(m, m.Body)}
	}
	c.start()
	c.run()
	if c.done[0] == nil || c.done[2] != nil {
		t.Fatal("member 1 alone should be done")
	}
	d, effects, err := ResumeDKG(c.config(1), c.done[0].DKGRecord, c.done[0].Signatures)
	if err != nil {
		t.Fatal(err)
	}
	c.members[0] = d
	c.apply(1, effects)
	c.run()
	if c.done[2] == nil || c.done[3] == nil {
		t.Error("the others have not heard of it")
	}
}

// TestDKGDropsWhatNobodySigned feeds messages that nobody can be blamed for.
func TestDKGDropsWhatNobodySigned(t *testing.T) {
	c := newCeremony(t, 1, 4)
	c.start()
	d := c.members[0]
	var good DKGMessage
	for _, next := range c.wire {
		if next.message.From == 2 {
			good = next.message
		}
	}
	with := func(change func(m *DKGMessage)) DKGMessage {
		m := good
		m.Body = slices.Clone(m.Body)
		change(&m)
		return m
	}
	for name, m := range map[string]DKGMessage{
		"another session":   with(func(m *DKGMessage) { m.Session[0] ^= 1 }),
		"another sender":    with(func(m *DKGMessage) { m.From = 3 }),
		"member 0":          with(func(m *DKGMessage) { m.From = 0 }),
		"a stranger":        with(func(m *DKGMessage) { m.From = 5 }),
		"another kind":      with(func(m *DKGMessage) { m.Kind = DKGDealing }),
		"no kind":           with(func(m *DKGMessage) { m.Kind = 77 }),
		"another body":      with(func(m *DKGMessage) { m.Body[9] ^= 1 }),
		"another signature": with(func(m *DKGMessage) { m.Signature[0] ^= 1 }),
		"bodyless confirm":  with(func(m *DKGMessage) { m.Kind, m.Body = DKGConfirm, nil }),
	} {
		effects, err := d.Receive(m)
		if !errors.Is(err, ErrDKGMessage) || len(effects) > 0 {
			t.Errorf("%s: %v, %v", name, effects, err)
		}
	}
	if _, err := d.Receive(good); err != nil {
		t.Errorf("the good one afterwards: %v", err)
	}
}

func TestDKGRefusesConfig(t *testing.T) {
	for name, change := range map[string]func(*DKGConfig){
		"not a member":    func(c *DKGConfig) { c.Self = 5 },
		"member 0":        func(c *DKGConfig) { c.Self = 0 },
		"threshold f+1":   func(c *DKGConfig) { c.Session.Threshold = 2 },
		"one member less": func(c *DKGConfig) { c.Session.Members = c.Session.Members[:3] },
	} {
		cfg := newCeremony(t, 1, 4).config(1)
		change(&cfg)
		if _, _, err := NewDKG(cfg); !errors.Is(err, jurat.ErrCommittee) {
			t.Errorf("%s: %v", name, err)
		}
	}
	cfg := newCeremony(t, 1, 4).config(1)
	cfg.Rand = bytes.NewReader(nil)
	if _, _, err := NewDKG(cfg); err == nil {
		t.Error("a generator that is dry was not noticed")
	}
}

// TestDKGReplays runs a ceremony twice from one seed: the same bytes.
func TestDKGReplays(t *testing.T) {
	a, b := newCeremony(t, 9, 4), newCeremony(t, 9, 4)
	for _, c := range []*ceremony{a, b} {
		c.start()
		c.run()
	}
	if a.done[0].Transcript != b.done[0].Transcript || a.done[0].Group.Key != b.done[0].Group.Key {
		t.Error("one seed, two keys")
	}
	if a.done[0].Group.Key == newKey(t, 10) {
		t.Error("two seeds, one key")
	}
}

func newKey(t *testing.T, seed uint64) [32]byte {
	c := newCeremony(t, seed, 4)
	c.start()
	c.run()
	return c.done[0].Group.Key
}

// FuzzDKGMessage checks that decoding is total and canonical.
func FuzzDKGMessage(f *testing.F) {
	m := DKGMessage{Kind: DKGHello, From: 1, Body: []byte("body")}
	f.Add(m.Encode())
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, b []byte) {
		m, err := DecodeDKGMessage(b)
		if err == nil && !bytes.Equal(m.Encode(), b) {
			t.Fatalf("%x is not canonical", b)
		}
		if err != nil && !errors.Is(err, ErrDKGMessage) {
			t.Fatal(err)
		}
	})
}

// FuzzDKGReceive has member 2 sign any body of any kind, at any point of an
// honest attempt. No machine may panic, and nobody else may be blamed.
func FuzzDKGReceive(f *testing.F) {
	c := newCeremony(f, 1, 4)
	c.start()
	c.run()
	for range 3 {
		for _, m := range c.members[0].Resend()[0].(DKGRelay).Messages {
			f.Add(uint8(m.Kind), uint8(1), m.Body)
		}
	}
	w := witness{about: DKGHello, bodies: make([]jurat.Hash, 4), signatures: make([]jurat.OperatorSignature, 4)}
	f.Add(uint8(DKGWitness), uint8(2), w.encode())
	f.Fuzz(func(t *testing.T, kind, point uint8, body []byte) {
		c := newCeremony(t, 1, 4)
		c.start()
		for range int(point) % 3 { // after nothing, the hellos, the dealings
			now := c.wire
			c.wire = nil
			for _, next := range now {
				effects, err := c.members[next.to-1].Receive(next.message)
				if err != nil {
					t.Fatal(err)
				}
				c.apply(next.to, effects)
			}
		}
		m := DKGMessage{Session: c.members[0].id, Kind: DKGKind(kind), From: 2, Body: body}
		m.Signature = operatorSign(2, m.SigningHash())
		if b, err := decodeConfirm(body); m.Kind == DKGConfirm && err == nil {
			m.Signature = operatorSign(2, c.members[0].confirmDigest(&b))
		}
		effects, err := c.members[0].Receive(m)
		if err != nil && !errors.Is(err, ErrDKGMessage) {
			t.Fatal(err)
		}
		c.apply(1, effects)
		c.run()
		for i, v := range c.failed {
			if v == nil {
				continue
			}
			for _, b := range v.Blames {
				if b.Member != 2 {
					t.Fatalf("member %d blames member %d: %v", i+1, b.Member, v)
				}
			}
		}
	})
}

func BenchmarkDKG(b *testing.B) {
	for _, n := range []int{4, 7, 16, 31} {
		c := newCeremony(b, 1, n)
		c.start()
		// Bring everyone up to the last dealing that member 1 waits for.
		var last delivery
		for len(c.wire) > 0 {
			next := c.wire[0]
			c.wire = c.wire[1:]
			if next.to == 1 && next.message.Kind == DKGDealing && next.message.From == jurat.MemberIndex(n) {
				last = next
				continue
			}
			effects, err := c.members[next.to-1].Receive(next.message)
			if err != nil {
				b.Fatal(err)
			}
			c.apply(next.to, effects)
		}
		b.Run(fmt.Sprintf("verification/n=%d", n), func(b *testing.B) {
			held := slices.Clone(c.members[0].dealings)
			for b.Loop() {
				d := *c.members[0]
				d.secrets = &dkgSecrets{c.members[0].secrets.ephemeral}
				d.dealings = make([]*heard[dealing], n)
				var out effects
				for i := range n - 1 {
					if err := d.hearDealing(&out, held[i].message); err != nil {
						b.Fatal(err)
					}
				}
				if _, err := d.Receive(last.message); err != nil || d.phase != phaseConfirm {
					b.Fatal(err, d.phase)
				}
			}
		})
	}
}

package round

import (
	"crypto/rand"
	"encoding/binary"
	"fmt"
	"syscall"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/operator"
	"github.com/jurat-network/jurat/core/threshold"
)

// realScheme is what nodes run, without any memo: every member pays for all
// that it checks.
type realScheme struct {
	private []*secp256k1.PrivateKey
	public  []operator.Key
	group   *threshold.Group
	signers []*threshold.Signer
}

func newRealScheme(tb testing.TB, n int) *realScheme {
	s := &realScheme{}
	group, shares, err := threshold.Deal(rand.Reader, n, jurat.Quorum(n))
	if err != nil {
		tb.Fatal(err)
	}
	s.group = group
	for i := range n {
		signer, err := threshold.NewSigner(group, shares[i], rand.Reader)
		if err != nil {
			tb.Fatal(err)
		}
		var seed [32]byte
		binary.BigEndian.PutUint64(seed[24:], uint64(i+1))
		key := secp256k1.PrivKeyFromBytes(seed[:])
		public, err := operator.ParseKey([33]byte(key.PubKey().SerializeCompressed()))
		if err != nil {
			tb.Fatal(err)
		}
		s.private, s.public, s.signers = append(s.private, key), append(s.public, public), append(s.signers, signer)
	}
	return s
}

func (s *realScheme) VerifyOperator(m jurat.MemberIndex, digest jurat.Hash, sig jurat.OperatorSignature) bool {
	return s.public[m-1].Verify(digest, sig)
}
func (s *realScheme) VerifyReport(digest jurat.Hash, sig jurat.Signature) bool {
	return s.group.Verify(digest, sig) == nil
}
func (s *realScheme) CheckCommitment(c *threshold.Commitment) bool { return c.Check() == nil }
func (s *realScheme) VerifyShare(digest jurat.Hash, list threshold.List, m jurat.MemberIndex, z [32]byte) bool {
	return threshold.VerifyShare(s.group, digest, list, m, z) == nil
}
func (s *realScheme) Aggregate(digest jurat.Hash, list threshold.List, z [][32]byte) (jurat.Signature, error) {
	return threshold.Aggregate(s.group, digest, list, z)
}

func (s *realScheme) sign(m jurat.MemberIndex, digest jurat.Hash) (sig jurat.OperatorSignature) {
	compact := ecdsa.SignCompact(s.private[m-1], digest[:], false)
	copy(sig[:], compact[1:])
	sig[64] = compact[0]
	return sig
}

// bench runs a committee back to back in memory, every member verifying for
// itself: the protocol's cost without any transport or store.
type bench struct {
	scheme    Scheme
	real      *realScheme // nil: the fake scheme signs
	committee *jurat.Committee
	machines  []*Machine
	now       jurat.Time
	mail      []letter
	finished  int // reports at member 1
	words     [2][][]jurat.Word
	times     []uint32
}

func newBench(b *testing.B, n, feeds, moving int, real bool) *bench {
	c := &jurat.Committee{ID: jurat.Keccak([]byte("c")), Epoch: 1, Threshold: jurat.Quorum(n), Members: make([]jurat.Member, n)}
	x := &bench{committee: c, now: start, times: make([]uint32, feeds)}
	for i := range feeds {
		c.Feeds = append(c.Feeds, jurat.Feed{Name: fmt.Sprint("F", i), Base: "F", Quote: "USD", Heartbeat: 60})
		x.times[i] = 1
	}
	for odd := range 2 {
		for m := range n {
			words := make([]jurat.Word, feeds)
			for i := range words {
				v := int64(i*1000 + m*37%11)
				if i < moving {
					v += int64(odd * 50)
				}
				words[i] = jurat.ValueWord(v)
			}
			x.words[odd] = append(x.words[odd], words)
		}
	}
	x.scheme = fakeScheme{c.Threshold}
	if real {
		x.real = newRealScheme(b, n)
		x.scheme = x.real
	}
	params := Params{Grace: 1000, RetryGrace: 1000, ViewTimeout: 10_000, MaxTimeout: 10_000, Reign: 60_000, MaxSkew: 10_000}
	for i := range n {
		m, ready := New(Config{Committee: c, Self: jurat.MemberIndex(i + 1), Scheme: x.scheme, Params: params}, Saved{}, x.now, jurat.Hash{byte(i)})
		x.machines = append(x.machines, m)
		x.perform(jurat.MemberIndex(i+1), ready)
	}
	return x
}

func (x *bench) perform(self jurat.MemberIndex, r Ready) {
	if x.real != nil && r.Forget > 0 {
		x.real.signers[self-1].Forget(r.Forget)
	}
	for _, s := range r.Send {
		x.post(self, s.To, s.Msg)
	}
	for _, req := range r.Sign {
		x.sign(self, req)
		own := len(req.To) == 0
		for _, to := range req.To {
			own = own || to == self
		}
		x.post(self, req.To, req.Msg)
		if own {
			x.perform(self, x.machines[self-1].Step(x.now, Own(self, req.Msg, SigningHash(x.committee, req.Msg))))
		}
	}
	if self == 1 {
		x.finished += len(r.Reports)
	}
	if r.Observe != 0 {
		words := x.words[r.Observe&1][self-1]
		x.perform(self, x.machines[self-1].Step(x.now, Observed{Round: r.Observe, Words: words, SourceTimes: x.times}))
	}
}

func (x *bench) sign(self jurat.MemberIndex, req SignRequest) {
	var next threshold.Commitment
	if req.NextNonce != 0 {
		if x.real == nil {
			next = fakeScheme{}.commitment(self, req.NextNonce)
		} else {
			next, _ = x.real.signers[self-1].Commit(req.NextNonce)
		}
	}
	switch m := req.Msg.(type) {
	case *Commit:
		if req.NextNonce != 0 {
			m.Commitment = next
		}
	case *Standby:
		if req.NextNonce != 0 {
			m.Next = next
		}
	case *Partial:
		m.Next = next
		if x.real == nil {
			m.Z = fakeScheme{}.share(m.Digest, req.List, self)
		} else {
			m.Z, _ = x.real.signers[self-1].Sign(req.Nonce, m.Digest, req.List)
		}
	}
	if hash := SigningHash(x.committee, req.Msg); x.real == nil {
		Attach(req.Msg, fakeScheme{}.operator(self, hash))
	} else {
		Attach(req.Msg, x.real.sign(self, hash))
	}
}

func (x *bench) post(from jurat.MemberIndex, to []jurat.MemberIndex, msg Message) {
	if len(to) == 0 {
		for i := range x.machines {
			to = append(to, jurat.MemberIndex(i+1))
		}
	}
	for _, m := range to {
		if m != from {
			x.mail = append(x.mail, letter{from: from, to: m, msg: msg})
		}
	}
}

// round delivers letters until member 1 has another report.
func (x *bench) round(b *testing.B) {
	for want := x.finished + 1; x.finished < want; {
		if len(x.mail) == 0 {
			b.Fatalf("the committee is silent: %v", x.machines[0])
		}
		l := x.mail[0]
		x.mail = x.mail[1:]
		v, err := Verify(x.scheme, x.committee, l.from, l.msg)
		if err != nil {
			b.Fatal(err)
		}
		x.perform(l.to, x.machines[l.to-1].Step(x.now, v))
	}
	x.now++
}

// cpu is the processor time that the process has used, in nanoseconds: on a
// busy machine it says more than the clock.
func cpu() int64 {
	var r syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &r)
	return r.Utime.Nano() + r.Stime.Nano()
}

// BenchmarkRound is one round of all members, one after another on one
// processor. "ideal" leaves the signatures' arithmetic out.
func BenchmarkRound(b *testing.B) {
	for _, scheme := range []string{"ideal", "real"} {
		for _, n := range []int{4, 10, 31} {
			for _, feeds := range []int{1, 2000} {
				b.Run(fmt.Sprintf("%s/n=%d/feeds=%d", scheme, n, feeds), func(b *testing.B) {
					x := newBench(b, n, feeds, feeds/10, scheme == "real")
					x.round(b)
					b.ReportAllocs()
					began := cpu()
					for b.Loop() {
						x.round(b)
					}
					b.ReportMetric(float64(cpu()-began)/1e6/float64(b.N), "cpu-ms/op")
				})
			}
		}
	}
}

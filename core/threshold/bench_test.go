package threshold

import (
	"fmt"
	"testing"

	"github.com/jurat-network/jurat"
)

var benchSizes = [][2]int{{4, 3}, {10, 7}, {16, 11}, {31, 21}, {100, 67}}

// benchSession is one committee with a list and all its partials.
func benchSession(b *testing.B, n, t int) (*committee, jurat.Hash, List, [][32]byte) {
	b.Helper()
	c := newCommittee(b, 1, n, t)
	digest := jurat.Keccak([]byte("bench"))
	l := c.list(b, 0, firstMembers(t)...)
	return c, digest, l, c.sign(b, 0, digest, l)
}

func eachSize(b *testing.B, run func(b *testing.B, n, t int)) {
	for _, size := range benchSizes {
		b.Run(fmt.Sprintf("n=%d,t=%d", size[0], size[1]), func(b *testing.B) { run(b, size[0], size[1]) })
	}
}

// BenchmarkCommit is what happens ahead of need.
func BenchmarkCommit(b *testing.B) {
	c := newCommittee(b, 1, 4, 3)
	id := uint64(0)
	for b.Loop() {
		if _, err := c.signers[0].Commit(id); err != nil {
			b.Fatal(err)
		}
		id++
	}
}

// BenchmarkSign is a partial signature from the list's bytes, its commitment
// drawn beforehand.
func BenchmarkSign(b *testing.B) {
	eachSize(b, func(b *testing.B, n, t int) {
		c, digest, l, _ := benchSession(b, n, t)
		s := c.signers[0]
		for id := uint64(1); b.Loop(); id++ {
			s.nonces[id] = reusableNonce(s, l)
			if _, err := s.Sign(id, digest, l); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkSignParsed is BenchmarkSign where the commitments were parsed as they
// came.
func BenchmarkSignParsed(b *testing.B) {
	eachSize(b, func(b *testing.B, n, t int) {
		c, digest, l, _ := benchSession(b, n, t)
		parsed, err := l.parse()
		if err != nil {
			b.Fatal(err)
		}
		s := c.signers[0]
		for id := uint64(1); b.Loop(); id++ {
			s.nonces[id] = reusableNonce(s, l)
			session, err := NewSessionParsed(c.group, digest, l, parsed)
			if err != nil {
				b.Fatal(err)
			}
			if _, err := s.SignSession(id, session); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// reusableNonce lets a benchmark sign the same list again. The scalars are
// wrong, which takes as long.
func reusableNonce(s *Signer, l List) *nonce {
	n := &nonce{commitment: l[l.find(s.Member())].Commitment}
	n.hiding.SetInt(3)
	n.binding.SetInt(5)
	return n
}

// BenchmarkAggregate is a leader that has a session from signing itself.
func BenchmarkAggregate(b *testing.B) {
	eachSize(b, func(b *testing.B, n, t int) {
		c, digest, l, z := benchSession(b, n, t)
		s, err := NewSession(c.group, digest, l)
		if err != nil {
			b.Fatal(err)
		}
		for b.Loop() {
			if _, err := s.Aggregate(z); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkVerify(b *testing.B) {
	c, digest, l, z := benchSession(b, 4, 3)
	sig, err := Aggregate(c.group, digest, l, z)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if err := c.group.Verify(digest, sig); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkVerifyShare checks one partial within a session at hand.
func BenchmarkVerifyShare(b *testing.B) {
	eachSize(b, func(b *testing.B, n, t int) {
		c, digest, l, z := benchSession(b, n, t)
		s, err := NewSession(c.group, digest, l)
		if err != nil {
			b.Fatal(err)
		}
		for b.Loop() {
			if err := s.VerifyShare(l[0].Member, z[0]); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkGroupCheck(b *testing.B) {
	eachSize(b, func(b *testing.B, n, t int) {
		c := newCommittee(b, 1, n, t)
		for b.Loop() {
			if err := c.group.Check(); err != nil {
				b.Fatal(err)
			}
		}
	})
}

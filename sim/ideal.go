package sim

import (
	"encoding/binary"
	"errors"
	"fmt"
	"maps"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/core/threshold"
)

// scheme is a committee's keys and their arithmetic, with the secrets: what
// signs and what checks. Who may sign with which secret is the World's business.
type scheme interface {
	round.Scheme
	key() [32]byte
	operatorKey(m jurat.MemberIndex) [33]byte
	signOperator(m jurat.MemberIndex, digest jurat.Hash) jurat.OperatorSignature
	// newNonces is a process's in-memory signer. Every life of a host has its
	// own: a restart forgets all nonces.
	newNonces(m jurat.MemberIndex, life int) nonces
	// corruptCommit and corruptPartial are a corrupted member's signing: the
	// first draws a nonce; the second signs if the list's entry is one of these.
	corruptCommit(m jurat.MemberIndex) threshold.Commitment
	corruptPartial(m jurat.MemberIndex, digest jurat.Hash, list threshold.List) ([32]byte, bool)
}

// nonces is threshold.Signer as the host uses it.
type nonces interface {
	Commit(id uint64) (threshold.Commitment, error)
	Sign(id uint64, digest jurat.Hash, list threshold.List) ([32]byte, error)
	Forget(before uint64)
}

// ideal is the ideal functionality in the signatures' place: whoever lacks a
// secret cannot sign, because signing and checking are the same keyed mixing
// and no secret ever leaves this type. It is fast, and all that the protocol may
// rely on: real signatures promise no more.
type ideal struct {
	seed      uint64
	threshold int
	operators [][4]uint64
	shares    [][4]uint64
	group     [4]uint64
	// drawn is the oracle's register: the secret behind every commitment.
	drawn   map[threshold.Commitment]idealNonce
	corrupt uint64 // nonces that corrupted members drew beside their machines
}

type idealNonce struct {
	member jurat.MemberIndex
	secret [32]byte
}

// canary begins every ideal nonce, so that one can be recognised where it has
// no business.
var canary = [8]byte{0xca, 0x4a, 0x12, 0x17, 0x0f, 0x0e, 0xc4, 0xe7}

func newIdeal(seed uint64, n int) *ideal {
	s := &ideal{seed: seed, threshold: jurat.Quorum(n), drawn: map[threshold.Commitment]idealNonce{}}
	for i := range n {
		s.operators = append(s.operators, words(secret(seed, "operator", i)))
		s.shares = append(s.shares, words(secret(seed, "share", i)))
	}
	s.group = words(secret(seed, "group", 0))
	return s
}

func (s *ideal) key() [32]byte { return unwords(s.group) }

func (s *ideal) operatorKey(m jurat.MemberIndex) (k [33]byte) {
	public := secret(s.seed, "operator key", int(m))
	k[0] = 2
	copy(k[1:], public[:])
	return k
}

func (s *ideal) signOperator(m jurat.MemberIndex, digest jurat.Hash) (sig jurat.OperatorSignature) {
	tag := unwords(mix(s.operators[m-1], words(digest)))
	copy(sig[:], tag[:])
	sig[64] = 27
	return sig
}

func (s *ideal) VerifyOperator(m jurat.MemberIndex, digest jurat.Hash, sig jurat.OperatorSignature) bool {
	return m >= 1 && int(m) <= len(s.operators) && sig == s.signOperator(m, digest)
}

// VerifyShare recomputes the partial.
func (s *ideal) VerifyShare(digest jurat.Hash, list threshold.List, m jurat.MemberIndex, z [32]byte) bool {
	for _, e := range list {
		if e.Member == m {
			return s.right(e, digest, list.Hash(), z)
		}
	}
	return false
}

// right reports whether z is the partial of a list's entry.
func (s *ideal) right(e threshold.Entry, digest, list jurat.Hash, z [32]byte) bool {
	nonce, ok := s.drawn[e.Commitment]
	return ok && nonce.member == e.Member && z == s.partial(e.Member, nonce.secret, digest, list)
}

// CheckCommitment accepts what some signer drew.
func (s *ideal) CheckCommitment(c *threshold.Commitment) bool {
	_, ok := s.drawn[*c]
	return ok
}

func (s *ideal) partial(m jurat.MemberIndex, nonce [32]byte, digest, list jurat.Hash) [32]byte {
	k := mix(s.shares[m-1], words(nonce))
	return unwords(mix(mix(k, words(digest)), words(list)))
}

// Aggregate finds each partial right or wrong, and the signature from digest
// and list: different sessions give different signatures, as in FROST.
func (s *ideal) Aggregate(digest jurat.Hash, list threshold.List, z [][32]byte) (jurat.Signature, error) {
	if len(list) != s.threshold || len(z) != len(list) {
		return jurat.Signature{}, fmt.Errorf("%w: %d entries and %d partials, want %d", threshold.ErrList, len(list), len(z), s.threshold)
	}
	hash := list.Hash()
	var bad []jurat.MemberIndex
	for i, e := range list {
		if !s.right(e, digest, hash, z[i]) {
			bad = append(bad, e.Member)
		}
	}
	if len(bad) > 0 {
		return jurat.Signature{}, &threshold.BadShares{Members: bad}
	}
	return s.signReport(digest, jurat.Address(hash[:20])), nil
}

func (s *ideal) signReport(digest jurat.Hash, r jurat.Address) jurat.Signature {
	var nonce [32]byte
	copy(nonce[:], r[:])
	return jurat.Signature{R: r, S: unwords(mix(mix(s.group, words(digest)), words(nonce)))}
}

// VerifyReport accepts only what Aggregate made of 2f+1 right partials.
func (s *ideal) VerifyReport(digest jurat.Hash, sig jurat.Signature) bool {
	return sig == s.signReport(digest, sig.R)
}

func (s *ideal) newNonces(m jurat.MemberIndex, life int) nonces {
	return &idealNonces{scheme: s, member: m, life: life, unused: map[uint64]threshold.Commitment{}, spent: map[uint64]bool{}}
}

// idealNonces keeps the rules of threshold.Signer.
type idealNonces struct {
	scheme *ideal
	member jurat.MemberIndex
	life   int
	floor  uint64 // ids below are refused
	unused map[uint64]threshold.Commitment
	spent  map[uint64]bool
}

var errNonce = errors.New("nonce refused")

func (n *idealNonces) Commit(id uint64) (threshold.Commitment, error) {
	if _, ok := n.unused[id]; ok || n.spent[id] || id < n.floor {
		return threshold.Commitment{}, fmt.Errorf("%w: id %d was drawn before", errNonce, id)
	}
	c := n.scheme.draw(n.member, uint64(n.life), id)
	n.unused[id] = c
	return c, nil
}

// draw makes the nonce of a place that is never used twice, and registers its
// commitment.
func (s *ideal) draw(m jurat.MemberIndex, life, id uint64) threshold.Commitment {
	nonce := unwords(mix(s.shares[m-1], [4]uint64{life, id}))
	copy(nonce[:], canary[:])
	c := commitTo(nonce)
	s.drawn[c] = idealNonce{m, nonce}
	return c
}

// corruptCommit draws from lives that no host lives.
func (s *ideal) corruptCommit(m jurat.MemberIndex) threshold.Commitment {
	s.corrupt++
	return s.draw(m, 1<<63, s.corrupt)
}

// corruptPartial signs with whatever nonce the member ever drew, as often as it
// likes.
func (s *ideal) corruptPartial(m jurat.MemberIndex, digest jurat.Hash, list threshold.List) (z [32]byte, ok bool) {
	for _, e := range list {
		if nonce, drawn := s.drawn[e.Commitment]; e.Member == m && drawn && nonce.member == m {
			return s.partial(m, nonce.secret, digest, list.Hash()), true
		}
	}
	return z, false
}

func (n *idealNonces) Sign(id uint64, digest jurat.Hash, list threshold.List) (z [32]byte, err error) {
	c, ok := n.unused[id]
	if !ok {
		return z, fmt.Errorf("%w: id %d is not outstanding", errNonce, id)
	}
	listed := false
	for _, e := range list {
		listed = listed || e.Member == n.member && e.Commitment == c
	}
	if !listed {
		return z, threshold.ErrNotListed
	}
	delete(n.unused, id)
	n.spent[id] = true
	return n.scheme.partial(n.member, n.scheme.drawn[c].secret, digest, list.Hash()), nil
}

// Forget erases what lies below an id, and refuses it from now on.
func (n *idealNonces) Forget(before uint64) {
	n.floor = max(n.floor, before)
	maps.DeleteFunc(n.unused, func(id uint64, _ threshold.Commitment) bool { return id < n.floor })
	maps.DeleteFunc(n.spent, func(id uint64, _ bool) bool { return id < n.floor })
}

// commitTo hides a nonce behind a one-way mixing.
func commitTo(nonce [32]byte) (c threshold.Commitment) {
	for i, half := range [][]byte{c.Hiding[:], c.Binding[:]} {
		half[0] = 2
		point := unwords(mix([4]uint64{uint64(i), 1, 2, 3}, words(nonce)))
		copy(half[1:], point[:])
	}
	return c
}

func words(b [32]byte) (w [4]uint64) {
	for i := range w {
		w[i] = binary.BigEndian.Uint64(b[8*i:])
	}
	return w
}

func unwords(w [4]uint64) (b [32]byte) {
	for i := range w {
		binary.BigEndian.PutUint64(b[8*i:], w[i])
	}
	return b
}

// mix is a keyed permutation-and-feed-forward on four words in the manner of
// ChaCha. Against code that merely runs in the same process, and never sees a
// key, it is as good as a hash and forty times as fast.
func mix(key, in [4]uint64) [4]uint64 {
	a, b, c, d := key[0]^in[0], key[1]^in[1], key[2]^in[2], key[3]^in[3]
	for range 4 {
		a += b
		d = rotate(d^a, 32)
		c += d
		b = rotate(b^c, 24)
		a += b
		d = rotate(d^a, 16)
		c += d
		b = rotate(b^c, 63)
		a, b, c, d = b, c, d, a^0x9e3779b97f4a7c15
	}
	return [4]uint64{a + key[0] + in[1], b + key[1] + in[2], c + key[2] + in[3], d + key[3] + in[0]}
}

func rotate(x uint64, by int) uint64 { return x<<by | x>>(64-by) }

package sim

import (
	"fmt"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/operator"
	"github.com/jurat-network/jurat/core/threshold"
)

// real is the scheme that nodes run: operator ECDSA and FROST under a group
// that a trusted dealer made from the seed. What was verified is remembered for
// the whole run, because all its members verify the same.
type real struct {
	seed      uint64
	operators []*secp256k1.PrivateKey
	public    []operator.Key
	group     *threshold.Group
	shares    []*threshold.Share
	sessions  map[sessionKey]*threshold.Session
	operator  map[operatorClaim]bool
	reports   map[reportClaim]bool
	corrupt   map[jurat.MemberIndex]*corruptSigner
}

type sessionKey struct{ digest, list jurat.Hash }

type operatorClaim struct {
	member jurat.MemberIndex
	digest jurat.Hash
	sig    jurat.OperatorSignature
}

type reportClaim struct {
	digest jurat.Hash
	sig    jurat.Signature
}

// memoLimit bounds every memo of a run. Forgetting costs time only.
const memoLimit = 1 << 14

func newReal(seed uint64, n int) (*real, error) {
	s := &real{
		seed:     seed,
		sessions: map[sessionKey]*threshold.Session{},
		operator: map[operatorClaim]bool{},
		reports:  map[reportClaim]bool{},
		corrupt:  map[jurat.MemberIndex]*corruptSigner{},
	}
	for i := range n {
		k := secret(seed, "operator", i)
		private := secp256k1.PrivKeyFromBytes(k[:])
		public, err := operator.ParseKey([33]byte(private.PubKey().SerializeCompressed()))
		if err != nil {
			return nil, err
		}
		s.operators, s.public = append(s.operators, private), append(s.public, public)
	}
	var err error
	s.group, s.shares, err = threshold.Deal(reader{generator(seed, "dealer", 0)}, n, jurat.Quorum(n))
	if err != nil {
		return nil, fmt.Errorf("deal the committee's key: %w", err)
	}
	return s, nil
}

func (s *real) key() [32]byte { return s.group.Key }

func (s *real) operatorKey(m jurat.MemberIndex) [33]byte { return s.public[m-1].Compressed() }

func (s *real) signOperator(m jurat.MemberIndex, digest jurat.Hash) (sig jurat.OperatorSignature) {
	compact := ecdsa.SignCompact(s.operators[m-1], digest[:], false) // v ‖ r ‖ s
	copy(sig[:], compact[1:])
	sig[64] = compact[0]
	return sig
}

func (s *real) VerifyOperator(m jurat.MemberIndex, digest jurat.Hash, sig jurat.OperatorSignature) bool {
	if m < 1 || int(m) > len(s.public) {
		return false
	}
	return remember(s.operator, operatorClaim{m, digest, sig}, func() bool { return s.public[m-1].Verify(digest, sig) })
}

// remember looks an answer up, or finds it and keeps it.
func remember[K comparable](memo map[K]bool, key K, find func() bool) bool {
	if known, ok := memo[key]; ok {
		return known
	}
	if len(memo) >= memoLimit {
		clear(memo)
	}
	memo[key] = find()
	return memo[key]
}

func (s *real) CheckCommitment(c *threshold.Commitment) bool { return c.Check() == nil }

func (s *real) VerifyReport(digest jurat.Hash, sig jurat.Signature) bool {
	return remember(s.reports, reportClaim{digest, sig}, func() bool { return s.group.Verify(digest, sig) == nil })
}

func (s *real) Aggregate(digest jurat.Hash, list threshold.List, z [][32]byte) (jurat.Signature, error) {
	session, err := s.session(digest, list)
	if err != nil {
		return jurat.Signature{}, err
	}
	return session.Aggregate(z)
}

func (s *real) session(digest jurat.Hash, list threshold.List) (*threshold.Session, error) {
	key := sessionKey{digest, list.Hash()}
	if found, ok := s.sessions[key]; ok {
		return found, nil
	}
	session, err := threshold.NewSession(s.group, digest, list)
	if err != nil {
		return nil, err
	}
	if len(s.sessions) >= memoLimit {
		clear(s.sessions)
	}
	s.sessions[key] = session
	return session, nil
}

func (s *real) VerifyShare(digest jurat.Hash, list threshold.List, m jurat.MemberIndex, z [32]byte) bool {
	session, err := s.session(digest, list)
	return err == nil && session.VerifyShare(m, z) == nil
}

// corruptNonces are the second signers of corrupted members, beside those of
// their machines. They burn nonces as every signer does: what a member does to its
// own share is its own affair, and the ideal scheme tries it out.
func (s *real) corruptNonces(m jurat.MemberIndex) *corruptSigner {
	if s.corrupt[m] == nil {
		s.corrupt[m] = &corruptSigner{nonces: s.newNonces(m, -1), ids: map[threshold.Commitment]uint64{}}
	}
	return s.corrupt[m]
}

type corruptSigner struct {
	nonces nonces
	ids    map[threshold.Commitment]uint64
}

func (s *real) corruptCommit(m jurat.MemberIndex) threshold.Commitment {
	signer := s.corruptNonces(m)
	id := uint64(len(signer.ids) + 1)
	c, err := signer.nonces.Commit(id)
	if err != nil {
		panic(fmt.Sprintf("sim: a fresh nonce id is refused: %v", err))
	}
	signer.ids[c] = id
	return c
}

func (s *real) corruptPartial(m jurat.MemberIndex, digest jurat.Hash, list threshold.List) (z [32]byte, ok bool) {
	signer := s.corruptNonces(m)
	for _, e := range list {
		if id, drawn := signer.ids[e.Commitment]; e.Member == m && drawn {
			z, err := signer.nonces.Sign(id, digest, list)
			return z, err == nil
		}
	}
	return z, false
}

func (s *real) newNonces(m jurat.MemberIndex, life int) nonces {
	rng := reader{generator(s.seed, fmt.Sprintf("nonces of %d", m), life)}
	signer, err := threshold.NewSigner(s.group, s.shares[m-1], rng)
	if err != nil {
		panic(fmt.Sprintf("sim: the dealer's own share is refused: %v", err))
	}
	return &realNonces{signer, s}
}

// realNonces signs through the shared sessions.
type realNonces struct {
	*threshold.Signer
	scheme *real
}

func (n *realNonces) Sign(id uint64, digest jurat.Hash, list threshold.List) (z [32]byte, err error) {
	session, err := n.scheme.session(digest, list)
	if err != nil {
		return z, err
	}
	return n.SignSession(id, session)
}

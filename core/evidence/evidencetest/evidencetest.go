// Package evidencetest makes committees and sworn reports for tests: real
// signatures under keys that everyone knows. The same seed gives the same bytes.
package evidencetest

import (
	"encoding/binary"
	"fmt"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/outcome"
	"github.com/jurat-network/jurat/core/threshold"
)

// Network is a committee with all of its keys in one place.
type Network struct {
	Committee *jurat.Committee
	operators []*secp256k1.PrivateKey
	group     *threshold.Group
	signers   []*threshold.Signer
	nonce     uint64
}

// New makes a committee of n = 3f+1 members for the feeds, with a dealt key.
func New(seed string, n int, feeds ...jurat.Feed) (*Network, error) {
	random := &stream{seed: jurat.Keccak([]byte(seed))}
	group, shares, err := threshold.Deal(random, n, jurat.Quorum(n))
	if err != nil {
		return nil, fmt.Errorf("deal a key: %w", err)
	}
	net := &Network{group: group, Committee: &jurat.Committee{
		Epoch: 1, Threshold: group.Threshold, Key: group.Key, Expiry: 4102444800, Feeds: feeds,
	}}
	for i, share := range shares {
		secret := jurat.Keccak(random.seed[:], []byte("operator"), []byte{byte(i >> 8), byte(i)})
		key := secp256k1.PrivKeyFromBytes(secret[:])
		member := jurat.Member{Key: [33]byte(key.PubKey().SerializeCompressed())}
		address := jurat.Keccak(key.PubKey().SerializeUncompressed()[1:])
		copy(member.Operator[:], address[12:])
		signer, err := threshold.NewSigner(group, share, random)
		if err != nil {
			return nil, fmt.Errorf("make signer %d: %w", i+1, err)
		}
		net.operators = append(net.operators, key)
		net.signers = append(net.signers, signer)
		net.Committee.Members = append(net.Committee.Members, member)
	}
	session := jurat.Session{Members: net.Committee.Members, Threshold: group.Threshold, Epoch: 1, Attempt: 1}
	net.Committee.ID = jurat.CommitteeID(session.ID(), group.Key)
	return net, nil
}

// Observation is a canonical observation of a member, with one word for each feed.
func (n *Network) Observation(round jurat.Round, member jurat.MemberIndex, at jurat.Time, words ...jurat.Word) jurat.Observation {
	o := jurat.Observation{
		Committee: n.Committee.ID, Epoch: n.Committee.Epoch, Round: round, Member: member, Time: at,
		Words: words, SourceTimes: make([]uint32, len(words)), Seen: make([]byte, (n.Committee.N()+7)/8),
	}
	for i, w := range words {
		if w.Tag() == jurat.TagValue {
			o.SourceTimes[i] = uint32(at.Seconds())
		}
	}
	return o
}

// Swear makes the document of the report that follows from the observations,
// which must be ascending by member, all signed by those who should.
func (n *Network) Swear(observations ...jurat.Observation) (*evidence.Document, error) {
	d := &evidence.Document{Committee: *n.Committee}
	pointers := make([]*jurat.Observation, len(observations))
	for i := range observations {
		o := &observations[i]
		pointers[i] = o
		digest := o.Digest()
		d.Observers = append(d.Observers, jurat.Observer{Member: o.Member, Digest: digest})
		d.Observations = append(d.Observations, evidence.SignedObservation{Observation: *o, Sig: n.SignAs(o.Member, digest)})
	}
	out, err := outcome.Of(n.Committee, pointers)
	if err != nil {
		return nil, err
	}
	d.Leaves = out.Leaves
	d.Report.Report = out.Report
	d.Report.Signature, err = n.Sign(out.Report.Digest())
	return d, err
}

// SignAs is a member's operator signature over a digest.
func (n *Network) SignAs(member jurat.MemberIndex, digest jurat.Hash) (sig jurat.OperatorSignature) {
	compact := ecdsa.SignCompact(n.operators[member-1], digest[:], false)
	copy(sig[:], compact[1:])
	sig[64] = compact[0]
	return sig
}

// Secret is a member's operator key: 32 bytes that everyone knows.
func (n *Network) Secret(member jurat.MemberIndex) []byte { return n.operators[member-1].Serialize() }

// Sign is the committee's signature over a digest, by its first 2f+1 members.
func (n *Network) Sign(digest jurat.Hash) (jurat.Signature, error) {
	n.nonce++
	var list threshold.List
	for _, s := range n.signers[:n.group.Threshold] {
		commitment, err := s.Commit(n.nonce)
		if err != nil {
			return jurat.Signature{}, err
		}
		list = append(list, threshold.Entry{Member: s.Member(), Commitment: commitment})
	}
	var partials [][32]byte
	for _, s := range n.signers[:n.group.Threshold] {
		z, err := s.Sign(n.nonce, digest, list)
		if err != nil {
			return jurat.Signature{}, err
		}
		partials = append(partials, z)
	}
	return threshold.Aggregate(n.group, digest, list, partials)
}

// stream is a reader of bytes that follow from a seed.
type stream struct {
	seed jurat.Hash
	next uint64
}

func (s *stream) Read(b []byte) (int, error) {
	for done := 0; done < len(b); s.next++ {
		block := jurat.Keccak(s.seed[:], binary.BigEndian.AppendUint64(nil, s.next))
		done += copy(b[done:], block[:])
	}
	return len(b), nil
}

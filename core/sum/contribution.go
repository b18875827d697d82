package sum

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/confidential"
	"github.com/jurat-network/jurat/core/dlog"
	"github.com/jurat-network/jurat/core/seal"
)

// Reasons to refuse a contribution.
var (
	// ErrContribution is returned for bytes that are no contribution to the query.
	ErrContribution = errors.New("malformed contribution")
	// ErrProof is returned for a value that is out of range, or was altered, or encrypted
	// for another query, party or key.
	ErrProof = errors.New("the contribution's proof does not hold: its value is out of range, or it was made for another query, party or key")
	// ErrParty is returned for a contribution that none of the query's parties signed.
	ErrParty = errors.New("none of the query's parties signed the contribution")
	// ErrClosed is returned for a contribution that comes too late.
	ErrClosed = errors.New("the query has closed")
)

const (
	version = 1
	// slotTail is what follows a slot's bits: Ū (33) ‖ its proof c ‖ z (64).
	slotTail     = 33 + dlog.ProofSize
	signatureLen = 65

	twinTag = suite + "twin"
	oneTag  = suite + "exactly one"
)

// second is Ḡ: see core/seal.
var second, secondPoint = dlog.HashToPoint(suite + "second generator")

// Size is how many bytes a contribution to the query has: version 1 (1) ‖ party (20) ‖
// for each slot its bits, the lowest first, Ū and the proof that log_Ḡ(Ū) is log_G(U) ‖ of
// a histogram the proof that the slots add up to one ‖ the party's signature r ‖ s ‖ v (65).
// A sum's one slot has Width bits, a histogram's Width slots have one.
func (q *Query) Size() int {
	n := 1 + 20 + q.slots()*(q.bits()*bitSize+slotTail) + signatureLen
	if q.Kind == Histogram {
		n += dlog.ProofSize
	}
	return n
}

// Contribution is one that was verified: CheckContribution makes it, and nothing else does.
type Contribution struct {
	party jurat.Address
	query jurat.Hash
	hash  jurat.Hash
	slots []slot
}

// slot is an encrypted number.
type slot struct{ u, v, twin dlog.Affine }

// Party is whose it is.
func (c *Contribution) Party() jurat.Address { return c.party }

// Hash identifies it.
func (c *Contribution) Hash() jurat.Hash { return c.hash }

// HashOf is the hash of a contribution of that many bytes or more than its signature has,
// whoever made it: of all but the signature, so that who signs again changes nothing.
func HashOf(raw []byte) jurat.Hash { return jurat.Keccak(raw[:len(raw)-signatureLen]) }

// Contribute encrypts a party's value for a query: a number below 2^Width of a sum, a
// bucket from 0 of a histogram. sign makes the party's signature r ‖ s ‖ v over a digest.
func Contribute(rand io.Reader, k *seal.Key, q *Query, party jurat.Address, value uint64, sign func(jurat.Hash) ([signatureLen]byte, error)) ([]byte, error) {
	if err := errors.Join(q.Check(), k.Check()); err != nil {
		return nil, err
	}
	if q.Kind == Sum && value>>q.Width != 0 || q.Kind == Histogram && value >= uint64(q.Width) {
		return nil, fmt.Errorf("%w: %d is out of range", ErrQuery, value)
	}
	e := encoder{rand: rand, key: k.Compressed(), context: contextOf(k, q, party)}
	out := append(make([]byte, 0, q.Size()), version)
	out = append(out, party[:]...)
	var all dlog.Scalar
	defer all.Zero()
	for s := range q.slots() {
		number := value
		if q.Kind == Histogram {
			number = 0
			if uint64(s) == value {
				number = 1
			}
		}
		r, err := e.slot(&out, s, q.bits(), number)
		if err != nil {
			return nil, err
		}
		all.Add(&r)
		r.Zero()
	}
	if q.Kind == Histogram {
		if err := e.exactlyOne(&out, &all); err != nil {
			return nil, err
		}
	}
	sig, err := sign(digestOf(q, out))
	if err != nil {
		return nil, fmt.Errorf("sign contribution: %w", err)
	}
	return append(out, sig[:]...), nil
}

// encoder encrypts under one key for one query and party.
type encoder struct {
	rand    io.Reader
	key     [33]byte
	context jurat.Hash
}

// slot appends an encrypted number, and returns the r of its sum.
func (e *encoder) slot(out *[]byte, s, bits int, number uint64) (r dlog.Scalar, err error) {
	var weight dlog.Scalar
	weight.SetInt(1)
	for j := range bits {
		b, one, err := encryptBit(e.rand, &e.key, number>>j&1 == 1, bitContext(e.context, s, j))
		if err != nil {
			return r, err
		}
		*out = b.append(*out)
		r.Add(one.Mul(&weight))
		weight.Add(&weight)
	}
	u := dlog.Commit(&r)
	twin, err := dlog.DiffieHellman(&r, &second)
	if err != nil {
		return r, err
	}
	proof, err := dlog.ProveEqual(e.rand, twinTag, &r, &u, &second, &twin, bitContext(e.context, s, bits))
	*out = proof.Append(append(*out, twin[:]...))
	return r, err
}

// exactlyOne appends the proof that all slots add up to one: log_G(ΣU) = log_H(ΣV − G).
func (e *encoder) exactlyOne(out *[]byte, all *dlog.Scalar) error {
	u := dlog.Commit(all)
	shared, err := dlog.DiffieHellman(all, &e.key)
	if err != nil {
		return err
	}
	proof, err := dlog.ProveEqual(e.rand, oneTag, all, &u, &e.key, &shared, e.context[:])
	*out = proof.Append(*out)
	return err
}

// CheckContribution verifies what anyone gave as a contribution to a query, at a time (Unix
// seconds). The error wraps one of the reasons above.
func CheckContribution(k *seal.Key, q *Query, now uint64, raw []byte) (*Contribution, error) {
	if err := errors.Join(q.Check(), k.Check()); err != nil {
		return nil, err
	}
	if len(raw) != q.Size() || raw[0] != version {
		return nil, fmt.Errorf("%w: %d bytes, want %d", ErrContribution, len(raw), q.Size())
	}
	if now >= q.Closes {
		return nil, fmt.Errorf("%w at %d", ErrClosed, q.Closes)
	}
	body := raw[:len(raw)-signatureLen]
	c := &Contribution{party: jurat.Address(raw[1:21]), query: q.ID(), hash: HashOf(raw)}
	signer, err := confidential.SignerOf(digestOf(q, body), raw[len(body):])
	if err != nil || signer != c.party || !q.asks(c.party) {
		return nil, fmt.Errorf("%w: it names %s", ErrParty, c.party)
	}
	d := decoder{left: body[21:], key: k.Compressed(), context: contextOf(k, q, c.party)}
	if d.keyAt, err = dlog.ParsePoint(&d.key); err != nil {
		return nil, fmt.Errorf("%w: %w", seal.ErrKey, err)
	}
	for s := range q.slots() {
		one, err := d.slot(s, q.bits())
		if err != nil {
			return nil, err
		}
		c.slots = append(c.slots, one)
	}
	if q.Kind == Histogram {
		if err := d.exactlyOne(c.slots); err != nil {
			return nil, err
		}
	}
	return c, nil
}

// decoder is the encoder's other half.
type decoder struct {
	left    []byte
	key     [33]byte
	keyAt   dlog.Affine
	context jurat.Hash
}

func (d *decoder) slot(s, bits int) (one slot, err error) {
	us, vs := make([]dlog.Term, bits), make([]dlog.Term, bits)
	var weight dlog.Scalar
	weight.SetInt(1)
	for j := range bits {
		b, err := parseBit((*[bitSize]byte)(d.take(bitSize)))
		if err != nil {
			return one, fmt.Errorf("%w: slot %d, bit %d: %w", ErrContribution, s, j, err)
		}
		if !b.proven(&d.key, &d.keyAt, bitContext(d.context, s, j)) {
			return one, fmt.Errorf("%w: slot %d, bit %d", ErrProof, s, j)
		}
		us[j], vs[j] = dlog.Term{K: weight, P: b.uAt}, dlog.Term{K: weight, P: b.vAt}
		weight.Add(&weight)
	}
	twin := [33]byte(d.take(33))
	if one.twin, err = dlog.ParsePoint(&twin); err != nil {
		return one, fmt.Errorf("%w: slot %d: %w", ErrContribution, s, err)
	}
	proof, err := dlog.ParseProof((*[dlog.ProofSize]byte)(d.take(dlog.ProofSize)))
	if err != nil {
		return one, fmt.Errorf("%w: slot %d: %w", ErrContribution, s, err)
	}
	var ok1, ok2 bool
	u, v := dlog.Multiply(nil, us), dlog.Multiply(nil, vs)
	one.u, ok1 = dlog.Finite(&u)
	one.v, ok2 = dlog.Finite(&v)
	if !ok1 || !ok2 || !proof.ProvesEqual(twinTag, &one.u, &secondPoint, &one.twin, bitContext(d.context, s, bits)) {
		return one, fmt.Errorf("%w: slot %d", ErrProof, s)
	}
	return one, nil
}

func (d *decoder) exactlyOne(slots []slot) error {
	proof, err := dlog.ParseProof((*[dlog.ProofSize]byte)(d.take(dlog.ProofSize)))
	if err != nil {
		return fmt.Errorf("%w: %w", ErrContribution, err)
	}
	var u, v dlog.Jac
	for i := range slots {
		u.AddMixed(&slots[i].u)
		v.AddMixed(&slots[i].v)
	}
	less := generator
	less.Y.Neg(&less.Y)
	v.AddMixed(&less)
	uAt, ok1 := dlog.Finite(&u)
	vAt, ok2 := dlog.Finite(&v)
	if !ok1 || !ok2 || !proof.ProvesEqual(oneTag, &uAt, &d.keyAt, &vAt, d.context[:]) {
		return fmt.Errorf("%w: it is not in one bucket", ErrProof)
	}
	return nil
}

func (d *decoder) take(n int) []byte {
	out := d.left[:n]
	d.left = d.left[n:]
	return out
}

// contextOf binds proofs to key, query and party; bitContext to a place within.
func contextOf(k *seal.Key, q *Query, party jurat.Address) jurat.Hash {
	id, key := q.ID(), k.Encode()
	return jurat.Keccak([]byte(suite), key[:32], key[64:], id[:], party[:])
}

func bitContext(context jurat.Hash, slot, bit int) []byte {
	place := binary.BigEndian.AppendUint16(binary.BigEndian.AppendUint16(nil, uint16(slot)), uint16(bit))
	return append(context[:], place...)
}

var contributionType = jurat.Keccak([]byte("jurat.contribution.v1"))

// digestOf is what a party signs: keccak256(abi.encode(keccak256("jurat.contribution.v1"),
// query, keccak256(body))).
func digestOf(q *Query, body []byte) jurat.Hash {
	id, hash := q.ID(), jurat.Keccak(body)
	return jurat.Keccak(contributionType[:], id[:], hash[:])
}

// Package confidential is what is public of a request whose parameters are sealed:
// how it looks on the chain, for what its parts may be opened, who may use a deposited
// credential, and what a member releases to an enclave. No plaintext has a type here.
package confidential

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/enclaves"
	"github.com/jurat-network/jurat/core/seal"
)

// tag begins the parameters of a confidential request. No job's own encoding begins
// with it: a word of that size is neither an offset nor what anybody asks by accident.
var tag = jurat.Keccak([]byte("jurat.confidential.v1"))

// MaxCredentials is how many deposited credentials one request may use.
const MaxCredentials = 4

// ErrAsk is returned for parameters that begin as a confidential request's and go on otherwise.
var ErrAsk = errors.New("confidential request refused")

// Ask is the parameters of a confidential request as the chain has them, packed:
//
//	keccak256("jurat.confidential.v1") ‖ bytes32 result key hash ‖ bytes32 agreement ‖ uint8 assurance ‖ uint8 vendors
//	‖ uint8 count ‖ count × (bytes32 credential ‖ uint64 period ‖ uint64 number) ‖ sealed question
type Ask struct {
	ResultKey jurat.Hash // of the key that the answer is sealed under; zero where it is public
	Demand
	Uses   []Use  // of deposited credentials, each of another
	Sealed []byte // the question, in both envelopes
}

const (
	head = 3*32 + 3
	use  = 32 + 8 + 8
)

// Is reports whether parameters are those of a confidential request.
func Is(params []byte) bool { return bytes.HasPrefix(params, tag[:]) }

// Encode writes the parameters.
func (a *Ask) Encode() []byte {
	b := append(append(append([]byte{}, tag[:]...), a.ResultKey[:]...), a.Agreement[:]...)
	b = append(b, byte(a.Assurance), a.Vendors, byte(len(a.Uses)))
	for _, u := range a.Uses {
		b = append(b, u.Credential[:]...)
		b = binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(b, u.Period), u.Number)
	}
	return append(b, a.Sealed...)
}

// Parse reads what Encode writes. The error is ErrAsk.
func Parse(params []byte) (*Ask, error) {
	if !Is(params) || len(params) < head {
		return nil, fmt.Errorf("%w: %d bytes", ErrAsk, len(params))
	}
	a := &Ask{ResultKey: jurat.Hash(params[32:64]), Demand: Demand{Agreement: jurat.Hash(params[64:96]), Assurance: enclaves.Assurance(params[96]), Vendors: params[97]}}
	if err := a.Demand.Check(); err != nil {
		return nil, err
	}
	count, rest := int(params[98]), params[head:]
	if count > MaxCredentials || len(rest) <= use*count {
		return nil, fmt.Errorf("%w: %d credentials in %d bytes; at most %d, and a sealed question behind them", ErrAsk, count, len(params), MaxCredentials)
	}
	for range count {
		u := Use{jurat.Hash(rest[:32]), binary.BigEndian.Uint64(rest[32:]), binary.BigEndian.Uint64(rest[40:])}
		if slices.ContainsFunc(a.Uses, func(other Use) bool { return other.Credential == u.Credential }) {
			return nil, fmt.Errorf("%w: credential %s is there twice", ErrAsk, u.Credential)
		}
		a.Uses, rest = append(a.Uses, u), rest[use:]
	}
	a.Sealed = bytes.Clone(rest)
	return a, nil
}

// Place is where requests are made, and by which enclaves they may be opened.
type Place struct {
	Chain        uint64
	Requests     jurat.Address
	Measurements jurat.Hash // MeasurementSet of the enclaves' programs
}

// MeasurementSet is the hash of a set of enclaves' programs: keccak256 of their measurements, each
// once, in ascending order.
func MeasurementSet(of []jurat.Hash) jurat.Hash {
	of = slices.Clone(of)
	slices.SortFunc(of, func(a, b jurat.Hash) int { return bytes.Compare(a[:], b[:]) })
	var all []byte
	for _, m := range slices.Compact(of) {
		all = append(all, m[:]...)
	}
	return jurat.Keccak(all)
}

var (
	questionWindow   = jurat.Keccak([]byte("jurat.question.v1"))
	credentialWindow = jurat.Keccak([]byte("jurat.credential.v1"))
)

func (p *Place) context() seal.Context {
	return seal.Context{Chain: new(big.Int).SetUint64(p.Chain), Requests: p.Requests, Measurements: p.Measurements}
}

// Question is what a question may be opened for: this consumer's request of this number
// and deadline, for this job, under this agreement, with these demands. A request's own
// id cannot stand there, for it commits to the ciphertext; consumer and number name the
// request as well.
//
//	window keccak256(abi.encode(keccak256("jurat.question.v1"), number, deadline, assurance, vendors))
func (p *Place) Question(consumer jurat.Address, job jurat.Hash, number, deadline uint64, resultKey jurat.Hash, d Demand) seal.Context {
	c := p.context()
	c.Consumer, c.Job, c.ResultKey, c.Agreement = consumer, job, resultKey, d.Agreement
	c.Window = jurat.Keccak(questionWindow[:], word(number), word(deadline), word(uint64(d.Assurance)), word(uint64(d.Vendors)))
	return c
}

// Credential is what a deposited credential may be opened for: whatever its owner's
// grants say. The enclave, which alone can read whose it is, checks them.
func (p *Place) Credential(id jurat.Hash) seal.Context {
	c := p.context()
	c.Window = id
	return c
}

// CredentialID names a credential of an owner's: keccak256(abi.encode(
// keccak256("jurat.credential.v1"), chain, requests, owner, nonce)). It says nothing of
// the owner to whom the nonce, 32 random bytes, is unknown.
func (p *Place) CredentialID(owner jurat.Address, nonce jurat.Hash) jurat.Hash {
	return jurat.Keccak(credentialWindow[:], word(p.Chain), make([]byte, 12), p.Requests[:], make([]byte, 12), owner[:], nonce[:])
}

func word(v uint64) []byte { return binary.BigEndian.AppendUint64(make([]byte, 24, 32), v) }

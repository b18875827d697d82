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

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/seal"
)

// tag begins the parameters of a confidential request. No job's own encoding begins
// with it: a word of that size is neither an offset nor what anybody asks by accident.
var tag = jurat.Keccak([]byte("jurat.confidential.v1"))

// MaxCredentials is how many deposited credentials one request may use.
const MaxCredentials = 4

// ErrAsk is returned for parameters that begin as a confidential request's and go on otherwise.
var ErrAsk = errors.New("confidential request refused")

// Ask is the parameters of a confidential request as the chain has them:
//
//	keccak256("jurat.confidential.v1") ‖ result key hash ‖ uint256 count ‖ count credentials' ids ‖ sealed question
type Ask struct {
	ResultKey   jurat.Hash   // of the key that the answer is sealed under; zero where it is public
	Credentials []jurat.Hash // deposited ones that it uses, by their ids
	Sealed      []byte       // the question, in both envelopes
}

const head = 3 * 32

// Is reports whether parameters are those of a confidential request.
func Is(params []byte) bool { return bytes.HasPrefix(params, tag[:]) }

// Encode writes the parameters.
func (a *Ask) Encode() []byte {
	b := append(append([]byte{}, tag[:]...), a.ResultKey[:]...)
	b = binary.BigEndian.AppendUint64(append(b, make([]byte, 24)...), uint64(len(a.Credentials)))
	for _, id := range a.Credentials {
		b = append(b, id[:]...)
	}
	return append(b, a.Sealed...)
}

// Parse reads what Encode writes. The error is ErrAsk.
func Parse(params []byte) (*Ask, error) {
	if !Is(params) || len(params) < head {
		return nil, fmt.Errorf("%w: %d bytes", ErrAsk, len(params))
	}
	a := &Ask{ResultKey: jurat.Hash(params[32:64])}
	count := new(big.Int).SetBytes(params[64:head])
	rest := params[head:]
	if count.Cmp(big.NewInt(MaxCredentials)) > 0 || len(rest) <= 32*int(count.Int64()) {
		return nil, fmt.Errorf("%w: %d credentials in %d bytes; at most %d, and a sealed question behind them", ErrAsk, count, len(params), MaxCredentials)
	}
	for range count.Int64() {
		a.Credentials = append(a.Credentials, jurat.Hash(rest[:32]))
		rest = rest[32:]
	}
	a.Sealed = bytes.Clone(rest)
	return a, nil
}

// Place is where requests are made, and by which enclaves they may be opened.
type Place struct {
	Chain        uint64
	Requests     jurat.Address
	Measurements jurat.Hash // of the set of enclaves, see seal.Context
}

var (
	questionWindow   = jurat.Keccak([]byte("jurat.question.v1"))
	credentialWindow = jurat.Keccak([]byte("jurat.credential.v1"))
)

func (p *Place) context() seal.Context {
	return seal.Context{Chain: new(big.Int).SetUint64(p.Chain), Requests: p.Requests, Measurements: p.Measurements}
}

// Question is what a question may be opened for: this consumer's request of this number
// and deadline, for this job. A request's own id cannot stand there, for it commits to
// the ciphertext; consumer and number name the request as well.
//
//	window keccak256(abi.encode(keccak256("jurat.question.v1"), number, deadline))
func (p *Place) Question(consumer jurat.Address, job jurat.Hash, number, deadline uint64, resultKey jurat.Hash) seal.Context {
	c := p.context()
	c.Consumer, c.Job, c.ResultKey = consumer, job, resultKey
	c.Window = jurat.Keccak(questionWindow[:], word(number), word(deadline))
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

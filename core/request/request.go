// Package request is what a contract asks and what a committee swears in answer,
// byte for byte as contracts/src/interfaces/IRequests.sol has it.
package request

import (
	"encoding/binary"
	"math/big"

	"github.com/jurat-network/jurat"
)

// Request is a question as the chain's event tells it. All of it is in the ID.
type Request struct {
	Committee     jurat.Hash    `json:"committee"`     // who is to answer
	Job           jurat.Hash    `json:"job"`           // hash of the job's canonical form; of a ChainlinkClient's request its specId
	Consumer      jurat.Address `json:"consumer"`      // who asked, and is called back
	Number        uint64        `json:"number"`        // the consumer's own: two equal questions differ in it
	Deadline      uint64        `json:"deadline"`      // Unix seconds: the report's time may be no later
	CallbackGas   uint32        `json:"callback_gas"`  // never 0, at most MaxCallbackGas
	Confirmations uint8         `json:"confirmations"` // blocks on top of the request's own before it counts as asked
	Callback      [4]byte       `json:"callback"`      // selector of the consumer's function (bytes32 id, uint8 status, bytes result)
	Payment       *big.Int      `json:"payment"`       // units of the contract's coin, 128 bits at most; nil is 0
	Params        []byte        `json:"params"`        // abi.encode of the job's parameters; of a ChainlinkClient's request its CBOR
}

const (
	// MaxCallbackGas is the most gas that a callback can have been asked to get.
	MaxCallbackGas = 5_000_000
	// DefaultCallbackGas is what a question asks for that says 0.
	DefaultCallbackGas = 400_000
)

var domain = jurat.Keccak([]byte("jurat.request.v1"))

// ID is the request's id, and the subject of its answer's leaf:
//
//	keccak256(abi.encode(keccak256("jurat.request.v1"), chain, contract, committee, job, consumer, number,
//	                     deadline, callbackGas, confirmations, callback, payment, keccak256(params)))
//
// contract is the Requests that was asked. Of a payment the low 256 bits count.
func (r *Request) ID(chain uint64, contract jurat.Address) jurat.Hash {
	var b [13 * 32]byte
	right := func(word int, v []byte) { copy(b[32*word+32-len(v):], v) }
	number := func(word int, v uint64) { binary.BigEndian.PutUint64(b[32*word+24:], v) }
	right(0, domain[:])
	number(1, chain)
	right(2, contract[:])
	right(3, r.Committee[:])
	right(4, r.Job[:])
	right(5, r.Consumer[:])
	number(6, r.Number)
	number(7, r.Deadline)
	number(8, uint64(r.CallbackGas))
	number(9, uint64(r.Confirmations))
	copy(b[10*32:], r.Callback[:]) // bytes4: on the left of its word
	if r.Payment != nil {
		p := r.Payment.Bytes()
		right(11, p[max(0, len(p)-32):])
	}
	params := jurat.Keccak(r.Params)
	right(12, params[:])
	return jurat.Keccak(b[:])
}

package seal

import (
	"math/big"

	"github.com/jurat-network/jurat"
)

// Context is what a ciphertext may be opened for. Its hash lies in the
// ciphertext, under the proof; whoever opens computes it from what he knows
// himself.
type Context struct {
	Chain     *big.Int      // chain id; at least 0 and below 2^256
	Requests  jurat.Address // the contract that the request is made to
	Consumer  jurat.Address // who may ask
	Agreement jurat.Hash    // zero: none
	Job       jurat.Hash    // what is done with it
	// Measurements is the hash of the set of enclaves' measurements that may do it:
	// keccak256(abi.encodePacked(measurements)), ascending and distinct.
	Measurements jurat.Hash
	// Window is the request's id, or what names the time and uses for which a
	// credential was deposited.
	Window jurat.Hash
	// ResultKey is the hash of the key that the result is sealed to; zero where the
	// result is public.
	ResultKey jurat.Hash
}

var contextType = jurat.Keccak([]byte("jurat.sealed.v1"))

// Hash is keccak256(abi.encode(keccak256("jurat.sealed.v1"), chain, requests,
// consumer, agreement, job, measurements, window, resultKey)).
func (c *Context) Hash() jurat.Hash {
	var b [9 * 32]byte
	copy(b[:], contextType[:])
	c.Chain.FillBytes(b[32:64])
	copy(b[64+12:], c.Requests[:])
	copy(b[96+12:], c.Consumer[:])
	for i, h := range []jurat.Hash{c.Agreement, c.Job, c.Measurements, c.Window, c.ResultKey} {
		copy(b[128+32*i:], h[:])
	}
	return jurat.Keccak(b[:])
}

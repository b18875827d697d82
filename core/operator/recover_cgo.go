//go:build cgo

package operator

import (
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/jurat-network/jurat"
)

// recovers asks libsecp256k1 (through go-ethereum) which key signed: a third of
// the time of the pure form, and half as much again as a key that is Prepared.
func recovers(k Key, digest jurat.Hash, sig jurat.OperatorSignature) bool {
	sig[64] -= 27
	found, err := crypto.Ecrecover(digest[:], sig[:])
	return err == nil && [65]byte(found) == [65]byte(k.point.SerializeUncompressed())
}

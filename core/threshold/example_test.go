package threshold_test

import (
	"fmt"
	"math/rand/v2"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/threshold"
)

// Three of four members sign a digest.
func Example() {
	seed := rand.NewChaCha8([32]byte{}) // crypto/rand.Reader in a node
	group, shares, err := threshold.Deal(seed, 4, 3)
	if err != nil {
		panic(err)
	}
	var list threshold.List
	var signers []*threshold.Signer
	for _, share := range []*threshold.Share{shares[0], shares[1], shares[3]} {
		signer, err := threshold.NewSigner(group, share, seed)
		if err != nil {
			panic(err)
		}
		commitment, err := signer.Commit(1) // ahead of time
		if err != nil {
			panic(err)
		}
		signers = append(signers, signer)
		list = append(list, threshold.Entry{Member: signer.Member(), Commitment: commitment})
	}

	digest := jurat.Keccak([]byte("what the committee says"))
	var partials [][32]byte
	for _, signer := range signers {
		z, err := signer.Sign(1, digest, list)
		if err != nil {
			panic(err)
		}
		partials = append(partials, z)
	}
	signature, err := threshold.Aggregate(group, digest, list, partials)
	fmt.Println(err, group.Verify(digest, signature))

	_, err = signers[0].Sign(1, digest, list)
	fmt.Println(err)
	// Output:
	// <nil> <nil>
	// nonce refused: id 1 is not outstanding
}

package operator_test

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/operator"
)

func signer(t testing.TB, i int) (*ecdsa.PrivateKey, operator.Key) {
	t.Helper()
	secret := jurat.Keccak(fmt.Appendf(nil, "operator %d", i))
	private, err := crypto.ToECDSA(secret[:])
	if err != nil {
		t.Fatal(err)
	}
	key, err := operator.ParseKey([33]byte(crypto.CompressPubkey(&private.PublicKey)))
	if err != nil {
		t.Fatal(err)
	}
	return private, key
}

func sign(t testing.TB, private *ecdsa.PrivateKey, digest jurat.Hash) jurat.OperatorSignature {
	t.Helper()
	b, err := crypto.Sign(digest[:], private)
	if err != nil {
		t.Fatal(err)
	}
	b[64] += 27
	return jurat.OperatorSignature(b)
}

func TestVerifyAgreesWithEcrecover(t *testing.T) {
	for i := range 50 {
		private, key := signer(t, i)
		if want := jurat.Address(crypto.PubkeyToAddress(private.PublicKey)); key.Address() != want {
			t.Fatalf("address %s, want %s", key.Address(), want)
		}
		digest := jurat.Keccak(fmt.Appendf(nil, "digest %d", i))
		sig := sign(t, private, digest)
		if !key.Verify(digest, sig) {
			t.Fatalf("operator %d: own signature refused", i)
		}
		_, other := signer(t, i+1)
		if other.Verify(digest, sig) {
			t.Errorf("operator %d: another key accepts", i)
		}
		for at := range sig {
			bad := sig
			bad[at] ^= 1
			if key.Verify(digest, bad) {
				t.Errorf("operator %d: accepted with byte %d changed", i, at)
			}
		}
	}
}

func TestVerifyRefusesTheUpperHalf(t *testing.T) {
	private, key := signer(t, 1)
	digest := jurat.Keccak([]byte("malleable"))
	sig := sign(t, private, digest)
	// (r, N-s, v^1) satisfies the equation too: one signature must have one form.
	n := new(big.Int).Set(crypto.S256().Params().N)
	s := n.Sub(n, new(big.Int).SetBytes(sig[32:64]))
	s.FillBytes(sig[32:64])
	sig[64] = 27 + (sig[64]-27)^1
	if key.Verify(digest, sig) {
		t.Error("accepted the malleable twin")
	}
}

func BenchmarkVerify(b *testing.B) {
	private, key := signer(b, 1)
	digest := jurat.Keccak([]byte("bench"))
	sig := sign(b, private, digest)
	for b.Loop() {
		if !key.Verify(digest, sig) {
			b.Fatal("refused")
		}
	}
}

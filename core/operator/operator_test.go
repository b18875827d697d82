package operator_test

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
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
		_, other := signer(t, i+1)
		if other.Verify(digest, sig) {
			t.Errorf("operator %d: another key accepts", i)
		}
		for _, key := range []operator.Key{key, key.Prepared()} {
			if !key.Verify(digest, sig) {
				t.Fatalf("operator %d: own signature refused", i)
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
}

// For any a and b there is a digest whose signature takes a·G + b·Q to check:
// so the table is tried with multipliers that no honest signature has.
func TestPreparedAtTheEdges(t *testing.T) {
	_, key := signer(t, 1)
	prepared := key.Prepared()
	var edges []secp256k1.ModNScalar
	for _, hex := range []string{
		"01", "02", "1f", "20", "21", "3f", "40", "7fffffffffffffff", "8000000000000000",
		"20820820820820820820820820820820820820820820820820820820820820",   // every digit −32
		"1f7df7df7df7df7df7df7df7df7df7df7df7df7df7df7df7df7df7df7df7df7d", // every digit 31 or near
		"7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0", // half the order
		"fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364140", // the order less one
		"fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd036413f",
	} {
		var k secp256k1.ModNScalar
		b, ok := new(big.Int).SetString(hex, 16)
		if !ok || k.SetByteSlice(b.Bytes()) {
			t.Fatalf("edge %s is no scalar", hex)
		}
		edges = append(edges, k)
	}
	public := key.Compressed()
	q, err := secp256k1.ParsePubKey(public[:])
	if err != nil {
		t.Fatal(err)
	}
	zero := secp256k1.ModNScalar{}
	for _, a := range append(edges, zero) {
		for _, b := range edges {
			digest, sig := signatureOf(q, &a, &b)
			if !key.Verify(digest, sig) {
				t.Fatalf("a = %x, b = %x: the test's signature is wrong", a.Bytes(), b.Bytes())
			}
			if !prepared.Verify(digest, sig) {
				t.Errorf("a = %x, b = %x: refused from the table", a.Bytes(), b.Bytes())
			}
			sig[64] = 27 + 28 - sig[64]
			if prepared.Verify(digest, sig) {
				t.Errorf("a = %x, b = %x: accepted with the other parity", a.Bytes(), b.Bytes())
			}
		}
	}
}

// signatureOf makes a digest and a signature by q over it whose nonce point is
// a·G + b·q.
func signatureOf(q *secp256k1.PublicKey, a, b *secp256k1.ModNScalar) (jurat.Hash, jurat.OperatorSignature) {
	var point, left, right, nonce secp256k1.JacobianPoint
	q.AsJacobian(&point)
	secp256k1.ScalarBaseMultNonConst(a, &left)
	secp256k1.ScalarMultNonConst(b, &point, &right)
	secp256k1.AddNonConst(&left, &right, &nonce)
	nonce.ToAffine()
	var sig jurat.OperatorSignature
	nonce.X.PutBytesUnchecked(sig[:32])
	sig[64] = 27 + byte(nonce.Y.IsOddBit())
	var r, s, e secp256k1.ModNScalar
	r.SetByteSlice(sig[:32])
	s.InverseValNonConst(b).Mul(&r)
	e.Mul2(a, &s)
	if s.IsOverHalfOrder() {
		s.Negate()
		sig[64] = 27 + 28 - sig[64]
	}
	s.PutBytesUnchecked(sig[32:64])
	return jurat.Hash(e.Bytes()), sig
}

func TestVerifyRefusesTheUpperHalf(t *testing.T) {
	private, key := signer(t, 1)
	digest := jurat.Keccak([]byte("malleable"))
	sig := sign(t, private, digest)
	// (r, N-s, v^1) satisfies the equation too: one signature must have one form.
	n := new(big.Int).Set(crypto.S256().Params().N)
	s := n.Sub(n, new(big.Int).SetBytes(sig[32:64]))
	s.FillBytes(sig[32:64])
	sig[64] = 27 + 28 - sig[64]
	if key.Verify(digest, sig) {
		t.Error("accepted the malleable twin")
	}
}

func BenchmarkVerify(b *testing.B) {
	private, key := signer(b, 1)
	digest := jurat.Keccak([]byte("bench"))
	sig := sign(b, private, digest)
	for _, c := range []struct {
		name string
		key  operator.Key
	}{{"plain", key}, {"prepared", key.Prepared()}} {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				if !c.key.Verify(digest, sig) {
					b.Fatal("refused")
				}
			}
		})
	}
}

func BenchmarkPrepared(b *testing.B) {
	_, key := signer(b, 1)
	for b.Loop() {
		key.Prepared()
	}
}

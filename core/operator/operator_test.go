package operator_test

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"math/rand/v2"
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

// Together or alone, from a table or not: a signature has one verdict. The batches
// are of all sizes and mix honest signatures with every kind of bad one.
func TestVerifierAgreesWithKey(t *testing.T) {
	type signed struct {
		plain operator.Key
		check operator.Check
	}
	var all []signed
	for i := range 12 {
		private, key := signer(t, i)
		if i == 0 { // whose key is the generator itself: both tables hold the same points
			private, _ = crypto.ToECDSA([]byte{31: 1})
			key, _ = operator.ParseKey([33]byte(crypto.CompressPubkey(&private.PublicKey)))
		}
		digest := jurat.Keccak(fmt.Appendf(nil, "digest %d", i))
		check := operator.Check{Key: key.Prepared(), Digest: digest, Sig: sign(t, private, digest)}
		add := func(change func(*operator.Check)) {
			changed := check
			change(&changed)
			all = append(all, signed{key, changed})
		}
		add(func(*operator.Check) {})
		add(func(c *operator.Check) { c.Digest[i] ^= 1 })
		add(func(c *operator.Check) { c.Digest = jurat.Hash{} })
		add(func(c *operator.Check) { c.Sig[i] ^= 1 })
		add(func(c *operator.Check) { c.Sig[32+i] ^= 1 })
		add(func(c *operator.Check) { c.Sig[64] ^= 7 }) // 27 and 28 change places
		add(func(c *operator.Check) { c.Sig[64] = 26 })
		add(func(c *operator.Check) { c.Sig = jurat.OperatorSignature{64: 27} })
		add(func(c *operator.Check) { clear(c.Sig[32:64]) })
		add(func(c *operator.Check) {
			for k := range 64 {
				c.Sig[k] = 0xff
			}
		})
		// The nonce point of this one is the identity: u1·G = −u2·key.
		if i == 0 {
			add(func(c *operator.Check) {
				var r, minus secp256k1.ModNScalar
				r.SetByteSlice(c.Sig[:32])
				minus.NegateVal(&r)
				c.Digest = jurat.Hash(minus.Bytes())
			})
		}
	}
	random := rand.New(rand.NewPCG(1, 2))
	accepted := 0
	var verifier operator.Verifier
	for size := range 70 {
		random.Shuffle(len(all), func(i, k int) { all[i], all[k] = all[k], all[i] })
		checks := make([]operator.Check, size)
		for i := range checks {
			checks[i] = all[i].check
		}
		for i, got := range verifier.Verify(checks) {
			if want := all[i].plain.Verify(checks[i].Digest, checks[i].Sig); got != want {
				t.Errorf("%d of %d: %t, alone %t", i, size, got, want)
			}
			if got {
				accepted++
			}
		}
	}
	if accepted == 0 {
		t.Error("nothing was accepted")
	}
}

func BenchmarkVerifier(b *testing.B) {
	for _, size := range []int{1, 2, 4, 8, 16, 32} {
		checks := make([]operator.Check, size)
		for i := range checks {
			private, key := signer(b, i)
			digest := jurat.Keccak([]byte{byte(i)})
			checks[i] = operator.Check{Key: key.Prepared(), Digest: digest, Sig: sign(b, private, digest)}
		}
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			b.ReportAllocs()
			var v operator.Verifier
			for b.Loop() {
				v.Verify(checks)
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*size), "µs/signature")
		})
	}
}

func BenchmarkPrepared(b *testing.B) {
	_, key := signer(b, 1)
	for b.Loop() {
		key.Prepared()
	}
}

package dlog

import (
	"io"
	"math/rand/v2"
	"testing"
)

// seeded is a reader whose bytes depend on the seed alone.
func seeded(seed uint64) io.Reader { return rand.NewChaCha8([32]byte{byte(seed), byte(seed >> 8)}) }

func TestProofOfPossession(t *testing.T) {
	var k, other Scalar
	k.SetInt(42)
	other.SetInt(43)
	public, wrong := Commit(&k), Commit(&other)
	p, err := Prove(seeded(1), "tag", &k, &public, []byte("context"))
	if err != nil {
		t.Fatal(err)
	}
	point, other33 := mustPoint(t, public), mustPoint(t, wrong)
	if !p.Proves("tag", &point, []byte("context")) {
		t.Error("an honest Proof is refused")
	}
	for name, ok := range map[string]bool{
		"another point":   p.Proves("tag", &other33, []byte("context")),
		"another context": p.Proves("tag", &point, []byte("another")),
		"another tag":     p.Proves("another", &point, []byte("context")),
		"another z":       (&Proof{p.C, k}).Proves("tag", &point, []byte("context")),
		"another c":       (&Proof{k, p.Z}).Proves("tag", &point, []byte("context")),
	} {
		if ok {
			t.Errorf("%s: the Proof is accepted", name)
		}
	}
}

func TestEqualLogarithms(t *testing.T) {
	var k, b Scalar
	k.SetInt(42)
	b.SetInt(1009)
	public, base := Commit(&k), Commit(&b)
	shared, err := DiffieHellman(&k, &base)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := DiffieHellman(&b, &public); err != nil || again != shared {
		t.Fatalf("the two sides differ: %x, %x, %v", shared, again, err)
	}
	p, err := ProveEqual(seeded(1), "equal", &k, &public, &base, &shared, []byte("context"))
	if err != nil {
		t.Fatal(err)
	}
	x, y, z := mustPoint(t, public), mustPoint(t, base), mustPoint(t, shared)
	if !p.ProvesEqual("equal", &x, &y, &z, []byte("context")) {
		t.Error("an honest Proof is refused")
	}
	// A prover that knows k cannot pass off a point other than k·base.
	lie, err := ProveEqual(seeded(1), "equal", &k, &public, &base, &public, []byte("context"))
	if err != nil {
		t.Fatal(err)
	}
	for name, ok := range map[string]bool{
		"another shared point": p.ProvesEqual("equal", &x, &y, &x, []byte("context")),
		"Proof of a lie":       lie.ProvesEqual("equal", &x, &y, &x, []byte("context")),
		"another base":         p.ProvesEqual("equal", &x, &x, &z, []byte("context")),
		"another public point": p.ProvesEqual("equal", &y, &y, &z, []byte("context")),
		"another context":      p.ProvesEqual("equal", &x, &y, &z, []byte("another")),
		"another z":            (&Proof{p.C, k}).ProvesEqual("equal", &x, &y, &z, []byte("context")),
		"another c":            (&Proof{k, p.Z}).ProvesEqual("equal", &x, &y, &z, []byte("context")),
	} {
		if ok {
			t.Errorf("%s: the Proof is accepted", name)
		}
	}
}

func mustPoint(t *testing.T, enc [33]byte) Affine {
	t.Helper()
	p, err := ParsePoint(&enc)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

package threshold

import "testing"

func TestProofOfPossession(t *testing.T) {
	var k, other scalar
	k.SetInt(42)
	other.SetInt(43)
	public, wrong := commit(&k), commit(&other)
	p, err := prove(seeded(1), "tag", &k, &public, []byte("context"))
	if err != nil {
		t.Fatal(err)
	}
	point, other33 := mustPoint(t, public), mustPoint(t, wrong)
	if !p.proves("tag", &point, []byte("context")) {
		t.Error("an honest proof is refused")
	}
	for name, ok := range map[string]bool{
		"another point":   p.proves("tag", &other33, []byte("context")),
		"another context": p.proves("tag", &point, []byte("another")),
		"another tag":     p.proves("another", &point, []byte("context")),
		"another z":       (&proof{p.c, k}).proves("tag", &point, []byte("context")),
		"another c":       (&proof{k, p.z}).proves("tag", &point, []byte("context")),
	} {
		if ok {
			t.Errorf("%s: the proof is accepted", name)
		}
	}
}

func TestEqualLogarithms(t *testing.T) {
	var k, b scalar
	k.SetInt(42)
	b.SetInt(1009)
	public, base := commit(&k), commit(&b)
	shared, err := diffieHellman(&k, &base)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := diffieHellman(&b, &public); err != nil || again != shared {
		t.Fatalf("the two sides differ: %x, %x, %v", shared, again, err)
	}
	p, err := proveEqual(seeded(1), &k, &public, &base, &shared, []byte("context"))
	if err != nil {
		t.Fatal(err)
	}
	x, y, z := mustPoint(t, public), mustPoint(t, base), mustPoint(t, shared)
	if !p.provesEqual(&x, &y, &z, []byte("context")) {
		t.Error("an honest proof is refused")
	}
	// A prover that knows k cannot pass off a point other than k·base.
	lie, err := proveEqual(seeded(1), &k, &public, &base, &public, []byte("context"))
	if err != nil {
		t.Fatal(err)
	}
	for name, ok := range map[string]bool{
		"another shared point": p.provesEqual(&x, &y, &x, []byte("context")),
		"proof of a lie":       lie.provesEqual(&x, &y, &x, []byte("context")),
		"another base":         p.provesEqual(&x, &x, &z, []byte("context")),
		"another public point": p.provesEqual(&y, &y, &z, []byte("context")),
		"another context":      p.provesEqual(&x, &y, &z, []byte("another")),
		"another z":            (&proof{p.c, k}).provesEqual(&x, &y, &z, []byte("context")),
		"another c":            (&proof{k, p.z}).provesEqual(&x, &y, &z, []byte("context")),
	} {
		if ok {
			t.Errorf("%s: the proof is accepted", name)
		}
	}
}

func mustPoint(t *testing.T, enc [33]byte) affine {
	t.Helper()
	p, err := parsePoint(&enc)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

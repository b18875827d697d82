package envelope

import (
	"bytes"
	"crypto/hpke"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/seal"
	"github.com/jurat-network/jurat/core/threshold"
)

const (
	now    = 1_800_000_000
	expiry = now + 3600
)

func seeded(seed byte) io.Reader { return rand.NewChaCha8([32]byte{seed}) }

func service(t testing.TB, seed byte) (hpke.PrivateKey, *[32]byte) {
	t.Helper()
	k, err := KEM().DeriveKeyPair(bytes.Repeat([]byte{seed}, 32))
	if err != nil {
		t.Fatal(err)
	}
	return k, (*[32]byte)(k.PublicKey().Bytes())
}

// A quorum alone gets an inner envelope that it cannot open, and an enclave alone
// cannot open the outer; both together can, and only for the context.
func TestBothAreNeeded(t *testing.T) {
	g, shares, err := threshold.Deal(seeded(1), 4, 3)
	if err != nil {
		t.Fatal(err)
	}
	key := &seal.Key{Generation: 1, Expiry: expiry, X: g.Key}
	private, public := service(t, 2)
	context, another := jurat.Keccak([]byte("context")), jurat.Keccak([]byte("another"))
	for _, secret := range []string{"", "canary", strings.Repeat("x", 1020), strings.Repeat("x", 1021), strings.Repeat("x", MaxSecret)} {
		outer, err := Seal(seeded(3), key, public, context, expiry, []byte(secret))
		if err != nil {
			t.Fatal(err)
		}
		size := 1 << 10
		for size < len(secret)+4 {
			size <<= 2
		}
		if want := size + 32 + 16 + seal.Overhead; len(outer) != want {
			t.Errorf("a secret of %d bytes takes %d, want %d", len(secret), len(outer), want)
		}
		c, err := seal.Check(key, context, now, outer)
		if err != nil {
			t.Fatal(err)
		}
		var answers []seal.Share
		for _, s := range shares[:3] {
			a, err := seal.ShareOf(seeded(4), g, s, c)
			if err != nil {
				t.Fatal(err)
			}
			answers = append(answers, a)
		}
		inner, err := seal.Open(g, c, answers)
		if err != nil {
			t.Fatal(err)
		}
		if len(secret) > 4 && bytes.Contains(inner, []byte(secret[:5])) {
			t.Error("the quorum reads the secret")
		}
		if got, err := Open(private, context, inner); err != nil || string(got) != secret {
			t.Errorf("%d bytes: %q, %v", len(secret), got, err)
		}
		stranger, _ := service(t, 9)
		inner[40] ^= 1
		_, altered := Open(private, context, inner)
		inner[40] ^= 1
		_, elsewhere := Open(private, another, inner)
		_, foreign := Open(stranger, context, inner)
		_, outside := Open(private, context, outer)
		for name, err := range map[string]error{"altered": altered, "another context": elsewhere, "another enclave": foreign, "an enclave alone": outside} {
			if !errors.Is(err, ErrEnvelope) {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
	if _, err := Seal(seeded(3), key, public, context, expiry, make([]byte, MaxSecret+1)); !errors.Is(err, ErrEnvelope) {
		t.Errorf("too long: %v", err)
	}
	if _, err := Open(private, context, nil); !errors.Is(err, ErrEnvelope) {
		t.Errorf("nothing: %v", err)
	}
	if _, err := Seal(seeded(3), key, new([32]byte), context, expiry, nil); !errors.Is(err, ErrEnvelope) {
		t.Errorf("a key of low order: %v", err)
	}
}

// An envelope of one sort does not serve as the other.
func TestDomains(t *testing.T) {
	private, public := service(t, 2)
	context := jurat.Keccak([]byte("context"))
	padded, err := pad([]byte("x"))
	if err != nil {
		t.Fatal(err)
	}
	b, err := sealTo(public, shareDomain, context, padded)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Open(private, context, b); !errors.Is(err, ErrEnvelope) {
		t.Errorf("a share's envelope opens as a secret's: %v", err)
	}
}

// hexed is bytes as hex digits in JSON.
type hexed []byte

func (h hexed) MarshalJSON() ([]byte, error) { return json.Marshal(hex.EncodeToString(h)) }

func (h *hexed) UnmarshalJSON(b []byte) error {
	s, err := strconv.Unquote(string(b))
	if err != nil {
		return err
	}
	*h, err = hex.DecodeString(s)
	return err
}

// vector is what ../testdata/vectors.json holds, and ../testdata/noble/seal.mjs reads.
type vector struct {
	Key         hexed          `json:"key"`
	Context     hexed          `json:"context"`
	Expiry      uint64         `json:"expiry"`
	Secret      hexed          `json:"secret"`
	T           int            `json:"t"`
	Ciphertext  hexed          `json:"ciphertext"`
	Members     []vectorMember `json:"members"`
	Service     hexed          `json:"service"`
	Enclave     hexed          `json:"enclave"`
	Ticket      hexed          `json:"ticket"`
	SealedShare hexed          `json:"sealedShare"` // of the first member
}

type vectorMember struct {
	Index  int   `json:"index"`
	Scalar hexed `json:"scalar"`
	Public hexed `json:"public"`
	Share  hexed `json:"share"`
}

var update = flag.Bool("update", false, "write the vectors anew")

const vectorsFile = "../testdata/vectors.json"

// TestVectors opens what is written down: a change of any byte shows here.
func TestVectors(t *testing.T) {
	if *update {
		var list []vector
		for i, n := range []int{4, 7, 10} {
			list = append(list, makeVector(t, byte(i), n))
		}
		b, err := json.MarshalIndent(list, "", " ")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(vectorsFile, append(b, '\n'), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, v := range vectors(t) {
		private, err := KEM().NewPrivateKey(v.Service)
		if err != nil {
			t.Fatal(err)
		}
		var answers [][]byte
		for _, m := range v.Members {
			answers = append(answers, m.Share)
		}
		if got := v.open(t, v.Ciphertext, answers, private); got != string(v.Secret) {
			t.Errorf("n = %d: opened %q", len(v.Members), got)
		}
		enclave, err := KEM().NewPrivateKey(v.Enclave)
		if err != nil {
			t.Fatal(err)
		}
		opener, err := NewShareOpener(enclave, v.SealedShare)
		if err != nil {
			t.Fatal(err)
		}
		share, err := opener.Open(jurat.Hash(v.Ticket), v.SealedShare)
		if enc := share.Encode(); err != nil || !bytes.Equal(enc[:], v.Members[0].Share) {
			t.Errorf("n = %d: the sealed share: %v", len(v.Members), err)
		}
	}
}

// TestNoble gives the vectors to an implementation on @noble/curves and @hpke/core:
// it opens ours, and we open its.
func TestNoble(t *testing.T) {
	dir := filepath.Join("..", "testdata", "noble")
	if _, err := os.Stat(filepath.Join(dir, "node_modules", "@hpke", "core")); err != nil {
		t.Skip("@hpke/core is absent: run `npm ci` in core/seal/testdata/noble")
	}
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("node is not installed")
	}
	list := vectors(t)
	in, err := json.Marshal(list)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(node, "seal.mjs")
	var stderr bytes.Buffer
	cmd.Dir, cmd.Stdin, cmd.Stderr = dir, bytes.NewReader(in), &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("seal.mjs: %v\n%s", err, stderr.Bytes())
	}
	var answers []struct {
		Opened, Share, Ciphertext hexed
		Shares                    []hexed
	}
	if err := json.Unmarshal(out, &answers); err != nil || len(answers) != len(list) {
		t.Fatalf("%d answers, %v", len(answers), err)
	}
	for i, a := range answers {
		v := list[i]
		if !bytes.Equal(a.Opened, v.Secret) || !bytes.Equal(a.Share, v.Members[0].Share) {
			t.Errorf("n = %d: it opened %q and %x", len(v.Members), a.Opened, a.Share)
		}
		private, err := KEM().NewPrivateKey(v.Service)
		if err != nil {
			t.Fatal(err)
		}
		var shares [][]byte
		for _, s := range a.Shares {
			shares = append(shares, s)
		}
		if got := v.open(t, a.Ciphertext, shares[len(shares)-v.T:], private); got != string(v.Secret) {
			t.Errorf("n = %d: we opened %q", len(v.Members), got)
		}
	}
}

func vectors(t *testing.T) (list []vector) {
	t.Helper()
	b, err := os.ReadFile(vectorsFile)
	if err == nil {
		err = json.Unmarshal(b, &list)
	}
	if err != nil || len(list) == 0 {
		t.Fatalf("%d vectors, %v", len(list), err)
	}
	return list
}

// open takes off both envelopes, with everybody's shares verified.
func (v *vector) open(t *testing.T, ciphertext []byte, answers [][]byte, private hpke.PrivateKey) string {
	t.Helper()
	key, err := seal.DecodeKey(v.Key)
	if err != nil {
		t.Fatal(err)
	}
	g := &threshold.Group{Key: key.X, Threshold: v.T}
	for _, m := range v.Members {
		g.Shares = append(g.Shares, [33]byte(m.Public))
	}
	if err := key.Holds(g); err != nil {
		t.Fatal(err)
	}
	c, err := seal.Check(key, jurat.Hash(v.Context), now, ciphertext)
	if err != nil {
		t.Fatal(err)
	}
	var shares []seal.Share
	for _, b := range answers {
		s, err := seal.DecodeShare(b)
		if err == nil {
			err = seal.VerifyShare(g, c, &s)
		}
		if err != nil {
			t.Fatal(err)
		}
		shares = append(shares, s)
	}
	inner, err := seal.Open(g, c, shares)
	if err != nil {
		t.Fatal(err)
	}
	secret, err := Open(private, jurat.Hash(v.Context), inner)
	if err != nil {
		t.Fatal(err)
	}
	return string(secret)
}

func makeVector(t *testing.T, seed byte, n int) vector {
	t.Helper()
	g, shares, err := threshold.Deal(seeded(seed), n, jurat.Quorum(n))
	if err != nil {
		t.Fatal(err)
	}
	key := &seal.Key{Generation: uint32(n), Expiry: expiry, X: g.Key}
	enc := key.Encode()
	private, public := service(t, seed+1)
	enclave, to := service(t, seed+100)
	context, ticket := jurat.Keccak([]byte{seed, 1}), jurat.Keccak([]byte{seed, 2})
	v := vector{Key: enc[:], Context: context[:], Expiry: expiry, Secret: []byte("vector " + strconv.Itoa(n)), T: g.Threshold, Ticket: ticket[:]}
	if v.Service, err = private.Bytes(); err != nil {
		t.Fatal(err)
	}
	if v.Enclave, err = enclave.Bytes(); err != nil {
		t.Fatal(err)
	}
	if v.Ciphertext, err = Seal(seeded(seed+50), key, public, context, expiry, v.Secret); err != nil {
		t.Fatal(err)
	}
	c, err := seal.Check(key, context, now, v.Ciphertext)
	if err != nil {
		t.Fatal(err)
	}
	for i, s := range shares {
		a, err := seal.ShareOf(seeded(seed), g, s, c)
		if err != nil {
			t.Fatal(err)
		}
		secret, answer := s.Encode(), a.Encode()
		v.Members = append(v.Members, vectorMember{i + 1, secret[2:], g.Shares[i][:], answer[:]})
		if i == 0 {
			sealer, err := NewShareSealer(to)
			if err == nil {
				v.SealedShare, err = sealer.Seal(ticket, &a)
			}
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	return v
}

// FuzzOpen: opening is total, and nothing opens but what was sealed.
func FuzzOpen(f *testing.F) {
	private, public := service(f, 2)
	context := jurat.Keccak([]byte("context"))
	padded, err := pad([]byte("x"))
	if err != nil {
		f.Fatal(err)
	}
	b, err := sealTo(public, secretDomain, context, padded)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, raw []byte) {
		if got, err := Open(private, context, raw); err == nil && string(got) != "x" {
			t.Fatalf("opened %q", got)
		}
	})
}

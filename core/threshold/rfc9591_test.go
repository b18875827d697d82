package threshold

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/dlog"
)

// hexBytes decodes a JSON string of hex digits.
type hexBytes []byte

func (h *hexBytes) UnmarshalJSON(b []byte) error {
	var s string
	if err := json.Unmarshal(b, &s); err != nil {
		return err
	}
	v, err := hex.DecodeString(s)
	*h = v
	return err
}

// rfcVector has the shape of the CFRG's published FROST test vectors.
type rfcVector struct {
	Config struct {
		Max int `json:"MAX_PARTICIPANTS,string"`
		Min int `json:"MIN_PARTICIPANTS,string"`
	} `json:"config"`
	Inputs struct {
		Participants []jurat.MemberIndex `json:"participant_list"`
		Secret       hexBytes            `json:"group_secret_key"`
		Public       hexBytes            `json:"group_public_key"`
		Verifying    hexBytes            `json:"verifying_key_key"` // the other file's name for it
		Message      hexBytes            `json:"message"`
		Coefficients []hexBytes          `json:"share_polynomial_coefficients"`
		Shares       []struct {
			Identifier jurat.MemberIndex `json:"identifier"`
			Share      hexBytes          `json:"participant_share"`
		} `json:"participant_shares"`
	} `json:"inputs"`
	RoundOne struct {
		Outputs []struct {
			Identifier        jurat.MemberIndex `json:"identifier"`
			HidingRandomness  hexBytes          `json:"hiding_nonce_randomness"`
			BindingRandomness hexBytes          `json:"binding_nonce_randomness"`
			HidingNonce       hexBytes          `json:"hiding_nonce"`
			BindingNonce      hexBytes          `json:"binding_nonce"`
			HidingCommitment  hexBytes          `json:"hiding_nonce_commitment"`
			BindingCommitment hexBytes          `json:"binding_nonce_commitment"`
			BindingFactor     hexBytes          `json:"binding_factor"`
		} `json:"outputs"`
	} `json:"round_one_outputs"`
	RoundTwo struct {
		Outputs []struct {
			Identifier jurat.MemberIndex `json:"identifier"`
			Share      hexBytes          `json:"sig_share"`
		} `json:"outputs"`
	} `json:"round_two_outputs"`
	Final struct {
		Signature hexBytes `json:"sig"`
	} `json:"final_output"`
}

// TestRFC9591 runs the secp256k1 vector of RFC 9591, appendix E.5.
func TestRFC9591(t *testing.T) {
	runRFCVector(t, filepath.Join("testdata", "rfc9591-e5.json"))
}

// TestSharedVectors runs the vectors that the project keeps outside of the
// repository: the RFC's own and the Zcash Foundation's.
func TestSharedVectors(t *testing.T) {
	dir := os.Getenv("JURAT_SHARED")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared")
	}
	for _, name := range []string{"frost-secp256k1-sha256.json", "frost-secp256k1-sha256-zf.json"} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(dir, "vectors", name)
			if _, err := os.Stat(path); err != nil {
				t.Skipf("%s is absent: set JURAT_SHARED to the folder that holds vectors/", path)
			}
			runRFCVector(t, path)
		})
	}
}

func runRFCVector(t *testing.T, path string) {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var v rfcVector
	if err := json.Unmarshal(raw, &v); err != nil {
		t.Fatal(err)
	}
	g, shares := v.group(t)
	nonces, list := v.roundOne(t, shares)

	parsed, err := list.parse()
	if err != nil {
		t.Fatal(err)
	}
	s, err := newSession(g, v.Inputs.Message, list, parsed, rfcChallenge)
	if err != nil {
		t.Fatal(err)
	}
	for i, out := range v.RoundOne.Outputs {
		equal(t, "binding factor", s.factors[i].Bytes(), out.BindingFactor)
	}

	z := make([][32]byte, len(list))
	for i, out := range v.RoundTwo.Outputs {
		signer := &Signer{group: g, share: shares[out.Identifier],
			nonces: map[uint64]*nonce{0: nonces[i]}, spent: make(map[uint64]struct{})}
		if z[i], err = signer.SignSession(0, s); err != nil {
			t.Fatal(err)
		}
		equal(t, "signature share", z[i], out.Share)
		if err := s.VerifyShare(out.Identifier, z[i]); err != nil {
			t.Error(err)
		}
	}
	sum, err := s.sum(z)
	if err != nil {
		t.Fatal(err)
	}
	r, response := dlog.EncodePoint(&s.nonce), sum.Bytes()
	if got := hex.EncodeToString(append(r[:], response[:]...)); got != hex.EncodeToString(v.Final.Signature) {
		t.Errorf("signature\n got %s\nwant %x", got, v.Final.Signature)
	}
}

// group rebuilds the vector's key material from its polynomial.
func (v *rfcVector) group(t *testing.T) (*Group, map[jurat.MemberIndex]*Share) {
	t.Helper()
	coefficients := []scalar{mustScalar(t, v.Inputs.Secret)}
	for _, c := range v.Inputs.Coefficients {
		coefficients = append(coefficients, mustScalar(t, c))
	}
	public := v.Inputs.Public
	if public == nil {
		public = v.Inputs.Verifying
	}
	key := dlog.Commit(&coefficients[0])
	equal(t, "group key", key, public)
	if key[0] != 2 {
		t.Fatal("the vector's key has an odd y, which a Group cannot hold")
	}
	g := &Group{Key: [32]byte(key[1:]), Threshold: v.Config.Min, Shares: make([][33]byte, v.Config.Max)}
	shares := make(map[jurat.MemberIndex]*Share)
	for _, s := range v.Inputs.Shares {
		k := dlog.Evaluate(coefficients, uint32(s.Identifier))
		equal(t, "key share", k.Bytes(), s.Share)
		shares[s.Identifier] = newShare(s.Identifier, k)
		g.Shares[s.Identifier-1] = shares[s.Identifier].Public()
	}
	if err := g.Check(); err != nil {
		t.Fatal(err)
	}
	return g, shares
}

// roundOne draws the vector's nonces through Signer.draw, fed its randomness.
func (v *rfcVector) roundOne(t *testing.T, shares map[jurat.MemberIndex]*Share) (nonces []*nonce, list List) {
	t.Helper()
	for _, out := range v.RoundOne.Outputs {
		s := &Signer{share: shares[out.Identifier], nonces: make(map[uint64]*nonce),
			rand: bytes.NewReader(slices.Concat(out.HidingRandomness, out.BindingRandomness))}
		c, err := s.Commit(0)
		if err != nil {
			t.Fatal(err)
		}
		n := s.nonces[0]
		equal(t, "hiding nonce", n.hiding.Bytes(), out.HidingNonce)
		equal(t, "binding nonce", n.binding.Bytes(), out.BindingNonce)
		equal(t, "hiding commitment", c.Hiding, out.HidingCommitment)
		equal(t, "binding commitment", c.Binding, out.BindingCommitment)
		nonces = append(nonces, n)
		list = append(list, Entry{out.Identifier, c})
	}
	return nonces, list
}

func mustScalar(t *testing.T, b []byte) scalar {
	t.Helper()
	if len(b) != 32 {
		t.Fatalf("scalar of %d bytes", len(b))
	}
	k, err := dlog.ParseScalar((*[32]byte)(b))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func equal[A [32]byte | [33]byte](t *testing.T, what string, got A, want []byte) {
	t.Helper()
	if g, ok := any(got).([33]byte); ok && hex.EncodeToString(g[:]) != hex.EncodeToString(want) {
		t.Errorf("%s\n got %x\nwant %x", what, g, want)
	}
	if g, ok := any(got).([32]byte); ok && hex.EncodeToString(g[:]) != hex.EncodeToString(want) {
		t.Errorf("%s\n got %x\nwant %x", what, g, want)
	}
}

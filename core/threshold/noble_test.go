package threshold

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/dlog"
)

// hexString is bytes as hex digits in JSON, both ways.
type hexString []byte

func (h hexString) MarshalJSON() ([]byte, error) { return json.Marshal(hex.EncodeToString(h)) }

func (h *hexString) UnmarshalJSON(b []byte) error { return (*hexBytes)(h).UnmarshalJSON(b) }

// nobleJob and nobleAnswer are what testdata/noble/frost.mjs reads and writes.
type nobleJob struct {
	Do      string    `json:"do"`
	Key     hexString `json:"key,omitempty"`
	T       int       `json:"t"`
	N       int       `json:"n"`
	Digest  hexString `json:"digest"`
	Members []any     `json:"members"` // nobleMember to sign, indices to deal
}

type nobleMember struct {
	Index   jurat.MemberIndex `json:"index"`
	Share   hexString         `json:"share,omitempty"`
	Public  hexString         `json:"public,omitempty"`
	Hiding  hexString         `json:"hiding"`
	Binding hexString         `json:"binding"`
	D       hexString         `json:"D"`
	E       hexString         `json:"E"`
	Z       hexString         `json:"z,omitempty"`
}

type nobleAnswer struct {
	Key       hexString     `json:"key"`
	Shares    []hexString   `json:"shares"`
	Publics   []hexString   `json:"publics"`
	Members   []nobleMember `json:"members"`
	Signature hexString     `json:"signature"` // R, compressed, then z
}

// noble runs jobs through @noble/curves.
func noble(t *testing.T, jobs []nobleJob) []nobleAnswer {
	t.Helper()
	dir := filepath.Join("testdata", "noble")
	if _, err := os.Stat(filepath.Join(dir, "node_modules", "@noble", "curves")); err != nil {
		t.Skip("@noble/curves is absent: run `npm ci` in core/threshold/testdata/noble")
	}
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("node is not installed")
	}
	in, err := json.Marshal(jobs)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(node, "frost.mjs")
	cmd.Dir, cmd.Stdin = dir, bytes.NewReader(in)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("frost.mjs: %v\n%s", err, stderr.Bytes())
	}
	var answers []nobleAnswer
	if err := json.Unmarshal(out, &answers); err != nil {
		t.Fatal(err)
	}
	if len(answers) != len(jobs) {
		t.Fatalf("%d answers to %d jobs", len(answers), len(jobs))
	}
	return answers
}

var nobleSizes = [][2]int{{4, 3}, {4, 3}, {4, 3}, {7, 5}, {10, 7}, {16, 11}, {31, 21}}

// TestNobleSignsOurs gives keys and nonces made here to @noble/curves: the
// partial signatures and the signature must be the same bytes.
func TestNobleSignsOurs(t *testing.T) {
	var jobs []nobleJob
	var lists []List
	var committees []*committee
	for i, size := range nobleSizes {
		c := newCommittee(t, uint64(i), size[0], size[1])
		l := c.list(t, 0, firstMembers(size[0])[size[0]-size[1]:]...)
		digest := jurat.Keccak([]byte{byte(i)})
		key := c.group.encodedKey()
		job := nobleJob{Do: "sign", Key: key[:], N: size[0], T: size[1], Digest: digest[:]}
		for _, e := range l {
			n := c.signers[e.Member-1].nonces[0]
			share, hiding, binding := c.shares[e.Member-1].Encode(), n.hiding.Bytes(), n.binding.Bytes()
			job.Members = append(job.Members, nobleMember{Index: e.Member, Share: share[2:],
				Public: c.group.Shares[e.Member-1][:], Hiding: hiding[:], Binding: binding[:],
				D: e.Commitment.Hiding[:], E: e.Commitment.Binding[:]})
		}
		jobs, lists, committees = append(jobs, job), append(lists, l), append(committees, c)
	}
	for i, answer := range noble(t, jobs) {
		t.Run(fmt.Sprintf("%d of %d", jobs[i].T, jobs[i].N), func(t *testing.T) {
			digest := jurat.Hash(jobs[i].Digest)
			z := committees[i].sign(t, 0, digest, lists[i])
			compareWithNoble(t, committees[i].group, digest, lists[i], z, answer)
		})
	}
}

// TestWeSignNobles gives keys and nonces made by @noble/curves to our signers.
func TestWeSignNobles(t *testing.T) {
	var jobs []nobleJob
	for i, size := range nobleSizes {
		digest := jurat.Keccak([]byte{byte(i)})
		job := nobleJob{Do: "deal", N: size[0], T: size[1], Digest: digest[:]}
		for m := range size[1] {
			job.Members = append(job.Members, m+1+(m+1)/size[1]*(size[0]-size[1])) // a gap before the last
		}
		jobs = append(jobs, job)
	}
	for i, answer := range noble(t, jobs) {
		t.Run(fmt.Sprintf("%d of %d", jobs[i].T, jobs[i].N), func(t *testing.T) {
			g := &Group{Key: [32]byte(answer.Key[1:]), Threshold: jobs[i].T}
			for _, p := range answer.Publics {
				g.Shares = append(g.Shares, [33]byte(p))
			}
			if err := g.Check(); err != nil {
				t.Fatal(err)
			}
			digest := jurat.Hash(jobs[i].Digest)
			var list List
			for _, m := range answer.Members {
				list = append(list, Entry{m.Index, Commitment{[33]byte(m.D), [33]byte(m.E)}})
			}
			var z [][32]byte
			for at, m := range answer.Members {
				secret := mustScalar(t, answer.Shares[m.Index-1])
				s, err := NewSigner(g, newShare(m.Index, &secret), nil)
				if err != nil {
					t.Fatal(err)
				}
				s.nonces[0] = &nonce{mustScalar(t, m.Hiding), mustScalar(t, m.Binding), list[at].Commitment}
				one, err := s.Sign(0, digest, list)
				if err != nil {
					t.Fatal(err)
				}
				z = append(z, one)
			}
			compareWithNoble(t, g, digest, list, z, answer)
		})
	}
}

func compareWithNoble(t *testing.T, g *Group, digest jurat.Hash, l List, z [][32]byte, answer nobleAnswer) {
	t.Helper()
	for i, m := range answer.Members {
		equal(t, fmt.Sprintf("partial of member %d", m.Index), z[i], m.Z)
	}
	sig, err := Aggregate(g, digest, l, z)
	if err != nil {
		t.Fatal(err)
	}
	r := [33]byte(answer.Signature)
	p, err := dlog.ParsePoint(&r)
	if err != nil {
		t.Fatal(err)
	}
	if sig.R != addressOf(&p) {
		t.Errorf("R is %v, @noble/curves has the address %v", sig.R, addressOf(&p))
	}
	equal(t, "S", sig.S, answer.Signature[33:])
	if !evmVerify(g.Key, digest, sig) {
		t.Error("the EVM refuses the signature")
	}
}

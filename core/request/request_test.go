package request_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/request"
)

var update = flag.Bool("update", false, "rewrite testdata/vectors/request.json")

// vector is read by contracts/test/RequestsVectors.t.sol.
type vector struct {
	request.Request
	Callback hexBytes   `json:"callback"` // in place of the embedded one's
	Payment  string     `json:"payment"`
	Params   hexBytes   `json:"params"`
	ID       jurat.Hash `json:"id"`
	Body     hexBytes   `json:"body"`
	Leaf     jurat.Hash `json:"leaf"` // the hash of the answer's leaf
}

type hexBytes []byte

func (b hexBytes) MarshalText() ([]byte, error) { return []byte("0x" + hex.EncodeToString(b)), nil }

const chain = 31337

func contract() (a jurat.Address) {
	copy(a[:], bytes.Repeat([]byte{0xaa}, 20))
	return a
}

func seeded(label string, i int) jurat.Hash { return jurat.Keccak(fmt.Appendf(nil, "%s/%d", label, i)) }

// someRequests differ in every field, and have each status and each length of
// parameters around a word.
func someRequests() (requests []request.Request, bodies [][]byte) {
	for i := range 8 {
		r := request.Request{
			Committee: seeded("committee", i), Job: seeded("job", i),
			Number: uint64(i) << 61, Deadline: 1_800_000_000 + uint64(i),
			CallbackGas: request.MaxCallbackGas >> i, Confirmations: uint8(i * 36),
			Payment: new(big.Int).Lsh(big.NewInt(int64(i)), uint(i)*17),
			Params:  bytes.Repeat([]byte{byte(i + 1)}, 31*i/2),
		}
		consumer, callback := seeded("consumer", i), seeded("callback", i)
		copy(r.Consumer[:], consumer[:])
		copy(r.Callback[:], callback[:])
		body := []byte{byte(i%5 + 1)}
		if body[0] == 1 {
			result := seeded("result", i)
			body = append(body, result[:]...)
		}
		requests, bodies = append(requests, r), append(bodies, body)
	}
	requests[7].Payment = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 128), big.NewInt(1))
	return requests, bodies
}

func TestVectors(t *testing.T) {
	var vectors []vector
	requests, bodies := someRequests()
	for i, r := range requests {
		id := r.ID(chain, contract())
		leaf := jurat.Leaf{Kind: jurat.KindResponse, Subject: id, Payload: jurat.Keccak(bodies[i])}
		vectors = append(vectors, vector{r, r.Callback[:], r.Payment.String(), r.Params, id, bodies[i], leaf.Hash()})
	}
	got, err := json.MarshalIndent(map[string]any{"chain": chain, "contract": contract(), "requests": vectors}, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	got = append(got, '\n')
	path := filepath.Join("..", "..", "testdata", "vectors", "request.json")
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("request.json differs from what this code computes; if the encoding was meant to change, run go test ./core/request -update, and the Forge test")
	}
}

// TestIDCommitsToEverything: a change of any field, of the chain or of the
// contract makes another request.
func TestIDCommitsToEverything(t *testing.T) {
	base := func() request.Request {
		requests, _ := someRequests()
		return requests[3]
	}
	changes := map[string]func(*request.Request){
		"committee":     func(r *request.Request) { r.Committee[31] ^= 1 },
		"job":           func(r *request.Request) { r.Job[0] ^= 1 },
		"consumer":      func(r *request.Request) { r.Consumer[19] ^= 1 },
		"number":        func(r *request.Request) { r.Number++ },
		"deadline":      func(r *request.Request) { r.Deadline++ },
		"callback gas":  func(r *request.Request) { r.CallbackGas++ },
		"confirmations": func(r *request.Request) { r.Confirmations++ },
		"callback":      func(r *request.Request) { r.Callback[3] ^= 1 },
		"payment":       func(r *request.Request) { r.Payment = big.NewInt(0) },
		"params":        func(r *request.Request) { r.Params = append(r.Params, 0) },
	}
	original := base()
	ids := map[jurat.Hash]string{original.ID(chain, contract()): "unchanged"}
	see := func(what string, id jurat.Hash) {
		if other, ok := ids[id]; ok {
			t.Errorf("%s and %s have one id", what, other)
		}
		ids[id] = what
	}
	for what, change := range changes {
		r := base()
		change(&r)
		see(what, r.ID(chain, contract()))
	}
	see("chain", original.ID(chain+1, contract()))
	see("contract", original.ID(chain, jurat.Address{}))
}

package main

import (
	"bytes"
	"cmp"
	"context"
	"crypto/rand"
	"crypto/sha512"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"slices"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/confidential"
	"github.com/jurat-network/jurat/core/enclaves"
	"github.com/jurat-network/jurat/core/seal"
	"github.com/jurat-network/jurat/core/seal/envelope"
	"github.com/jurat-network/jurat/edge/attest"
	"github.com/jurat-network/jurat/node"
)

// sealingSide is a network to whose committee and enclaves something can be sealed,
// after their evidence was judged here.
type sealingSide struct {
	nodes   []*client
	place   confidential.Place
	key     seal.Key
	service [32]byte
}

// openSealing asks every node for what to seal by, judges each enclave's evidence by this
// command's own challenge, and takes what at least 2f+1 of them agree on.
func (c *cli) openSealing(ctx context.Context, s *requestSide) (*sealingSide, error) {
	if s.state == nil || len(s.state.Nodes) == 0 {
		return nil, fail(exitUsage, "start one with jurat devnet --enclaves", "no network with enclaves is known")
	}
	measurement, err := ownMeasurement()
	if err != nil {
		return nil, err
	}
	var trust attest.Trust
	root, err := readFile(s.state.SIMRoot)
	if err == nil {
		err = trust.ReadSIM(root)
	}
	if err != nil {
		return nil, fail(exitUsage, "start the devnet with --enclaves", "read the simulator's root: %w", err)
	}
	trust.Time = time.Now()
	side := &sealingSide{place: confidential.Place{Chain: s.client.ChainID(), Requests: s.requests, Measurements: jurat.Keccak(measurement[:])}}
	for _, n := range s.state.Nodes {
		side.nodes = append(side.nodes, &client{n.API})
	}
	votes := map[string]int{}
	for _, peer := range side.nodes {
		var challenge jurat.Hash
		if _, err := rand.Read(challenge[:]); err != nil {
			return nil, err
		}
		var keys node.SealingKeys
		if err := peer.into(ctx, "/v1/confidential/keys?challenge="+challenge.String(), &keys); err != nil {
			continue // fewer than a quorum is told below
		}
		shown := attest.Attestation{Binding: keys.Enclave.Binding, Evidence: keys.Enclave.Evidence}
		want := enclaves.Binding{Chain: side.place.Chain, HPKE: jurat.Keccak(keys.Enclave.Key), Signer: keys.Enclave.Signer, Challenge: challenge}
		if _, err := shown.Verify(attest.Policy{Trust: trust, Measurements: []jurat.Hash{measurement}}, want); err != nil {
			c.out.note("the enclave of %s is refused: %v", peer.base, err)
			continue
		}
		signer, err := confidential.SignerOf(confidential.ServiceHash(keys.Enclave.Service), keys.Enclave.Signature)
		key, err2 := seal.DecodeKey(keys.Key)
		if err != nil || err2 != nil || signer != keys.Enclave.Signer || len(keys.Enclave.Service) != 32 {
			c.out.note("the enclave of %s shows a service key that it did not sign", peer.base)
			continue
		}
		vote := string(keys.Key) + string(keys.Enclave.Service)
		if votes[vote]++; votes[vote] == jurat.Quorum(len(s.state.Nodes)) {
			side.key, side.service = *key, [32]byte(keys.Enclave.Service)
			return side, nil
		}
	}
	return nil, fail(exitUnreachable, "wait until the committee has its encryption key and the enclaves theirs, some 30 s after the start", "fewer than 2f+1 nodes show one key to seal to, with an enclave of this program")
}

// ownMeasurement is the measurement of this very program: who seals trusts it to hold
// what he seals.
func ownMeasurement() (m jurat.Hash, err error) {
	self, err := os.Executable()
	if err != nil {
		return m, err
	}
	measured, err := attest.MeasureFile(self)
	if err != nil {
		return m, err
	}
	if len(measured) != sha512.Size384 {
		return m, fail(exitFailed, "", "a measurement of %d bytes", len(measured))
	}
	return enclaves.MeasurementOf(enclaves.SIM, measured[:]), nil
}

// seal puts a document into both envelopes, until an expiry (Unix seconds).
func (s *sealingSide) seal(context seal.Context, expiry uint64, document any) ([]byte, error) {
	plain, err := json.Marshal(document)
	if err != nil {
		return nil, err
	}
	defer clear(plain)
	return envelope.Seal(rand.Reader, &s.key, &s.service, context.Hash(), expiry, plain)
}

// nextUse is the next use that a consumer has of a credential, in the period of a block of
// that time (Unix seconds): the highest that f+1 nodes know to be free, so that no f of
// them can have it skip any. Where there is none, that is said, or left to the members later.
func (s *sealingSide) nextUse(ctx context.Context, credential jurat.Hash, consumer jurat.Address, block uint64, later bool) (u confidential.Use, err error) {
	var told []node.NextUse
	last := fmt.Errorf("no node is known")
	for _, n := range s.nodes {
		var next node.NextUse
		if err := n.into(ctx, fmt.Sprintf("/v1/confidential/next?credential=%s&consumer=%s&time=%d", credential, consumer, block), &next); err != nil {
			last = err
			continue
		}
		told = append(told, next)
	}
	if len(told) < jurat.Quorum(len(s.nodes)) {
		return u, fail(exitNo, "see jurat secret list for what is granted", "%d of %d nodes know a grant of credential %s to consumer %s: %w", len(told), len(s.nodes), credential, consumer, last)
	}
	slices.SortFunc(told, func(a, b node.NextUse) int { return cmp.Compare(b.Number, a.Number) })
	next := told[jurat.Faults(len(s.nodes))]
	if next.Number >= uint64(next.Grant.Uses) && !later {
		return u, fail(exitNo, "wait for the next period, or have its owner grant more with jurat secret grant", "ticket used: all %d uses of credential %s in this period of %s are taken", next.Grant.Uses, credential, time.Duration(next.Grant.Period)*time.Second)
	}
	return next.Use, nil
}

// post hands something to every node; at least 2f+1 must take it.
func (s *sealingSide) post(ctx context.Context, path string, body any) error {
	text, err := json.Marshal(body)
	if err != nil {
		return err
	}
	taken := 0
	var last error
	for _, n := range s.nodes {
		if err := n.post(ctx, path, text); err != nil {
			last = err
			continue
		}
		taken++
	}
	if taken < jurat.Quorum(len(s.nodes)) {
		return fail(exitNo, "see the nodes' logs", "%d of %d nodes took it: %w", taken, len(s.nodes), last)
	}
	return nil
}

// post sends a JSON body to a path.
func (c *client) post(ctx context.Context, path string, body []byte) error {
	return c.send(ctx, path, "application/json", body)
}

// send sends a body to a path.
func (c *client) send(ctx context.Context, path, mediaType string, body []byte) error {
	ctx, cancel := context.WithTimeout(ctx, askTimeout)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, c.base+path, bytes.NewReader(body))
	if err != nil {
		return err
	}
	request.Header.Set("Content-Type", mediaType)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return fail(exitUnreachable, "is the node running?", "ask %s: %w", c.base, err)
	}
	defer response.Body.Close()
	if response.StatusCode == http.StatusOK {
		return nil
	}
	answer, err := io.ReadAll(io.LimitReader(response.Body, 4096))
	if err != nil {
		return err
	}
	var problem struct {
		Detail string `json:"detail"`
	}
	_ = json.Unmarshal(answer, &problem) // else there is no detail
	return fail(exitNo, "", "%s answers %s: %s", c.base, response.Status, printable(problem.Detail))
}

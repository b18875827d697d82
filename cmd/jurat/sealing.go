package main

import (
	"bytes"
	"cmp"
	"context"
	"crypto/rand"
	"crypto/sha512"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"slices"
	"time"

	"github.com/spf13/cobra"

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
	nodes    []*client
	place    confidential.Place
	registry jurat.Address // the contract Enclaves, for which evidence must be made
	key      seal.Key
	service  [32]byte
}

// sealingFlags say to which nodes something is sealed, and by what their enclaves are judged:
// the devnet's, where they are absent.
type sealingFlags struct {
	nodes    []string
	registry string
	judging
}

func (f *sealingFlags) add(cmd *cobra.Command) {
	cmd.Flags().StringSliceVar(&f.nodes, "to", nil, "APIs of all of the committee's nodes (default: the devnet's)")
	cmd.Flags().StringVar(&f.registry, "enclaves", "", "address of the contract Enclaves, for which evidence must be made (default: the devnet's)")
	f.evidence(cmd)
}

// policy is by what enclaves are judged: the flags say it, or the devnet that is known has a
// simulator's root, and runs this very program.
func (f *sealingFlags) policy(state *devnetState) (attest.Policy, error) {
	if len(f.measurements) > 0 {
		return f.judging.policy()
	}
	if len(f.nodes) > 0 || state == nil || state.SIMRoot == "" {
		return attest.Policy{}, fail(exitUsage, "give each program that you trust with --measurement, as its makers publish it; on a devnet start it with --enclaves", "it is not known which enclaves may read what is sealed")
	}
	root, err := readFile(state.SIMRoot)
	p := attest.Policy{Trust: attest.Trust{Time: time.Now()}}
	if err == nil {
		err = p.ReadSIM(root)
	}
	if err != nil {
		return p, fail(exitUsage, "start the devnet with --enclaves", "read the simulator's root: %w", err)
	}
	own, err := ownMeasurement()
	p.Measurements = []jurat.Hash{own}
	return p, err
}

// openSealing takes the committee's key from a report that swears it, has every node show its
// enclave, judges each one's evidence by this command's own challenge, and takes the service key
// that at least 2f+1 of them agree on.
func (c *cli) openSealing(ctx context.Context, s *requestSide, f *sealingFlags) (*sealingSide, error) {
	side := &sealingSide{nodes: c.place.nodesOf(f.nodes, s.state)}
	if len(side.nodes) == 0 {
		return nil, fail(exitUsage, "name all of the committee's nodes with --to, or start a devnet with --enclaves", "no network with enclaves is known")
	}
	policy, err := f.policy(s.state)
	if err != nil {
		return nil, err
	}
	side.place = confidential.Place{Chain: s.client.ChainID(), Requests: s.requests, Measurements: confidential.MeasurementSet(policy.Measurements)}
	if side.registry, err = c.contractAt(f.registry, "enclaves", s.state); err != nil {
		return nil, err
	}
	key, err := c.encryptionKey(ctx, side.nodes)
	if err != nil {
		return nil, err
	}
	side.key = *key
	votes := map[[32]byte]int{}
	for _, peer := range side.nodes {
		service, err := side.serviceOf(ctx, peer, policy)
		if err != nil {
			c.out.note("the enclave of %s is refused: %v", peer.base, err)
			continue
		}
		if votes[service]++; votes[service] == jurat.Quorum(len(side.nodes)) {
			side.service = service
			return side, nil
		}
	}
	return nil, fail(exitUnreachable, "wait until the enclaves have their common key, some 30 s after the start, or see why they are refused", "fewer than 2f+1 of %d nodes show one key of enclaves that may read what is sealed", len(side.nodes))
}

// serviceOf is the service key of a node's enclave, whose evidence is judged.
func (s *sealingSide) serviceOf(ctx context.Context, peer *client, policy attest.Policy) (service [32]byte, err error) {
	var challenge jurat.Hash
	if _, err := rand.Read(challenge[:]); err != nil {
		return service, err
	}
	var shown node.SealingKeys
	if err := peer.into(ctx, "/v1/confidential/keys?challenge="+challenge.String(), &shown); err != nil {
		return service, err
	}
	e := &shown.Enclave
	evidence := attest.Attestation{Binding: e.Binding, Evidence: e.Evidence}
	want := enclaves.Binding{Chain: s.place.Chain, Contract: s.registry, HPKE: jurat.Keccak(e.Key), Signer: e.Signer, Challenge: challenge}
	if _, err := evidence.Verify(policy, want); err != nil {
		return service, err
	}
	signer, err := confidential.SignerOf(confidential.ServiceHash(e.Service), e.Signature)
	if err != nil || signer != e.Signer || len(e.Service) != 32 {
		return service, errors.New("it shows a service key that it did not sign")
	}
	if confidential.MeasurementSet(shown.Measurements) != s.place.Measurements {
		return service, fmt.Errorf("its node releases to enclaves of the programs %v: what is sealed for others it opens for nobody; name these with --measurement if you trust them", shown.Measurements)
	}
	return [32]byte(e.Service), nil
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
	status := exitNo
	switch response.StatusCode {
	case http.StatusNotFound:
		status = exitAbsent
	case http.StatusServiceUnavailable:
		status = exitUnreachable
	}
	return fail(status, "", "%s answers %s: %s", c.base, response.Status, printable(problem.Detail))
}

package main

import (
	"context"
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"sync/atomic"
	"time"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	signing "github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/channel"
	"github.com/jurat-network/jurat/core/confidential"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/seal"
	"github.com/jurat-network/jurat/core/seal/envelope"
	"github.com/jurat-network/jurat/core/threshold"
	"github.com/jurat-network/jurat/edge/attest"
	"github.com/jurat-network/jurat/edge/store"
	"github.com/jurat-network/jurat/enclave"
	"github.com/jurat-network/jurat/node"
)

const token = "bench-token-0123456789"

// declared asks the bank whether an account has enough; %s is its origin.
const declared = `name: solvent
params: [{name: account, type: text}]
output: {type: bool}
value: balance >= 1000
values: [{name: balance}]
guards: {min_sources: 1, max_age: 1h}
sources:
  - {name: bank, of: balance, http: {url: "%s/accounts/{account}/balance", auth: {bearer: bank}}, path: $.balance}
`

// operator is one machine: its enclave, a process of its own behind a socket; the node's
// store, share and link; and what its neighbours are to it.
type operator struct {
	folder  string
	process *exec.Cmd
	link    *node.EnclaveLink
	store   *store.Store
	bank    *httptest.Server

	group     *threshold.Group
	releasers []*node.Releaser // all members', the first the operator's own
	key       seal.Key
	service   [32]byte
	keys      [][32]byte // of all members' enclaves, the first the operator's own

	place      confidential.Place
	used       atomic.Uint64 // the last use of the credential that a request took
	consumer   jurat.Address
	job        *job.Job
	document   []byte
	credential jurat.Hash // its id
	deposit    []byte     // the credential, sealed
	grant      []byte
}

func now() jurat.Time { return jurat.Time(time.Now().UnixMilli()) }

// newOperator starts the enclave and deposits a credential. n members, of whom 2f+1 open.
func newOperator(ctx context.Context, binary string, n int) (o *operator, err error) {
	o = &operator{consumer: jurat.Address{0xc0}}
	if o.folder, err = os.MkdirTemp("", "jurat-bench"); err != nil {
		return nil, err
	}
	var shares []*threshold.Share
	if o.group, shares, err = threshold.Deal(rand.Reader, n, 2*((n-1)/3)+1); err != nil {
		return o, err
	}
	o.key = seal.Key{Generation: 1, Expiry: now().Seconds() + 24*3600, X: o.group.Key}
	for _, share := range shares {
		o.releasers = append(o.releasers, &node.Releaser{Key: o.key, Group: o.group, Share: share})
	}
	if o.store, err = store.Open(store.Config{Dir: filepath.Join(o.folder, "store")}); err != nil {
		return o, err
	}
	o.bank = httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "Bearer "+token {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		fmt.Fprint(w, `{"balance": 1500}`)
	}))
	certificate, err := certificate()
	if err != nil {
		return o, err
	}
	o.bank.TLS = &tls.Config{Certificates: []tls.Certificate{certificate}, MinVersion: tls.VersionTLS13}
	o.bank.StartTLS()
	if err := o.startEnclave(ctx, binary); err != nil {
		return o, err
	}
	for range n - 1 {
		other, err := ecdh.X25519().GenerateKey(rand.Reader)
		if err != nil {
			return o, err
		}
		o.keys = append(o.keys, [32]byte(other.PublicKey().Bytes()))
	}
	o.document = fmt.Appendf(nil, declared, o.bank.URL)
	if o.job, err = job.Parse(o.document); err != nil {
		return o, err
	}
	return o, o.depositCredential()
}

func (o *operator) close() {
	if o.link != nil {
		o.link.Close()
	}
	if o.process != nil && o.process.Process != nil {
		_ = o.process.Process.Kill()
		_ = o.process.Wait()
	}
	if o.store != nil {
		_ = o.store.Close()
	}
	if o.bank != nil {
		o.bank.Close()
	}
	_ = os.RemoveAll(o.folder)
}

// startEnclave runs jurat enclave on a simulated machine, links to it as a node does, and
// has it make the service key.
func (o *operator) startEnclave(ctx context.Context, binary string) error {
	s, err := attest.NewSimulator(time.Now())
	if err != nil {
		return err
	}
	machine, err := s.Machine()
	if err != nil {
		return err
	}
	text, err := machine.PEM()
	if err != nil {
		return err
	}
	file, root, socket := filepath.Join(o.folder, "machine.pem"), filepath.Join(o.folder, "root.pem"), filepath.Join(o.folder, "enclave.sock")
	if err := errors.Join(os.WriteFile(file, text, 0o600), os.WriteFile(root, s.PEM(), 0o600)); err != nil {
		return err
	}
	o.process = exec.CommandContext(ctx, binary, "enclave", "--socket", socket, "--sim-machine", file, "--sim-root", root)
	o.process.Stderr = os.Stderr
	if err := o.process.Start(); err != nil {
		return fmt.Errorf("%w; build it with: make build", err)
	}
	for range 200 {
		time.Sleep(50 * time.Millisecond)
		if o.link, err = node.LinkEnclave(ctx, socket, new(net.Dialer).DialContext); err == nil {
			break
		}
	}
	if err != nil {
		return err
	}
	var challenge jurat.Hash
	identity, err := o.link.Identify(ctx, channel.Identify{Chain: 31337, Challenge: challenge})
	if err != nil {
		return err
	}
	if err := o.link.Found(ctx); err != nil {
		return err
	}
	if identity, err = o.link.Identify(ctx, channel.Identify{Chain: 31337, Challenge: challenge}); err != nil {
		return err
	}
	o.service, o.keys = [32]byte(identity.Service), [][32]byte{[32]byte(identity.Key)}
	o.place = confidential.Place{Chain: 31337, Requests: jurat.Address{0xe0}, Measurements: jurat.Hash{0x3e}}
	return nil
}

// certificate is the far end's: of ECDSA on P-256, as most are.
func certificate() (tls.Certificate, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return tls.Certificate{}, err
	}
	of := &x509.Certificate{SerialNumber: big.NewInt(1), NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(24 * time.Hour),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, IsCA: true, BasicConstraintsValid: true}
	der, err := x509.CreateCertificate(rand.Reader, of, of, key.Public(), key)
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}, err
}

// seal puts a plaintext into both envelopes, as a consumer does.
func (o *operator) seal(context seal.Context, plain any) ([]byte, error) {
	text, err := json.Marshal(plain)
	if err != nil {
		return nil, err
	}
	return envelope.Seal(rand.Reader, &o.key, &o.service, context.Hash(), o.key.Expiry, text)
}

func (o *operator) depositCredential() error {
	owner, err := secp256k1.GeneratePrivateKey()
	if err != nil {
		return err
	}
	hash := jurat.Keccak(owner.PubKey().SerializeUncompressed()[1:])
	account := jurat.Address(hash[12:])
	o.credential = o.place.CredentialID(account, jurat.Hash{5})
	authority := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: o.bank.Certificate().Raw})
	secret := enclave.Credential{Name: "bank", Value: token, Owner: account, Policy: enclave.Policy{
		Place:  enclave.Place{Origin: o.bank.URL, Authorities: string(authority)},
		Method: "GET", Path: "/accounts/*/balance", Header: "Authorization", Form: "Bearer {}", Uses: 1, Expires: now() + 24*3600_000}}
	context := o.place.Credential(o.credential)
	if o.deposit, err = o.seal(context, secret); err != nil {
		return err
	}
	g := confidential.SignedGrant{Grant: confidential.Grant{Credential: o.credential, Consumer: o.consumer, Job: o.job.Hash(), Uses: 1 << 30, Period: 3600, Expires: now().Seconds() + 24*3600}}
	digest := g.Hash()
	compact := signing.SignCompact(owner, digest[:], false)
	copy(g.Signature[:], append(compact[1:], compact[0]))
	o.grant = channel.Encode(g)
	return nil
}

// Package enclave is the trusted part: the one process in which requests, queries and
// credentials are readable. `jurat enclave` is this room, and core/job and edge/compute
// under it; a node has a pipe to it (core/channel) and no type of it.
//
// What a request goes through, file by file:
//
//	serve.go     the channel: a task comes in, an outcome goes out
//	open.go      releases of 2f+1 members → the committee's layer; the service key → the enclaves' layer
//	document.go  what is then readable: a Question, and Credentials with their policies
//	run.go       the job, as every node runs it
//	egress.go    its requests; here alone a credential takes the place of its mark, if its policy has the request
//	tls.go       TLS, which ends here, judged by the sealed document and the oracles' time
//	result.go    the answer, public or sealed to the consumer
//
// Keys (keys.go, memory_linux.go) are made here and die here: there is no store, no
// file, no log, no chain. After a restart what was released to the old keys is noise.
package enclave

import (
	"context"
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/compute"
)

// Enclave holds the keys and runs jobs. It is safe for concurrent use.
type Enclave struct {
	keys    *keys
	sandbox *compute.Sandbox
}

// New makes an enclave with keys of its own.
func New(ctx context.Context) (*Enclave, error) {
	k, err := newKeys()
	if err != nil {
		return nil, err
	}
	sandbox, err := compute.New(ctx)
	if err != nil {
		k.close()
		return nil, fmt.Errorf("make enclave: %w", err)
	}
	return &Enclave{keys: k, sandbox: sandbox}, nil
}

// Close erases the keys. Nothing may run any more.
func (e *Enclave) Close() {
	e.keys.close()
	e.sandbox.Close()
}

// Key is the HPKE key to which members seal what they release.
func (e *Enclave) Key() [32]byte { return e.keys.public }

// Signer is the account of the enclave's signing key.
func (e *Enclave) Signer() jurat.Address { return e.keys.signer }

// SecretPages says whether the kernel keeps the keys' page out of its own map, so that
// not even root reads it from another process.
func (e *Enclave) SecretPages() bool { return e.keys.secret }

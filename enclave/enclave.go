// Package enclave is the trusted part: the one process in which requests, queries and
// credentials are readable. `jurat enclave` is this room, and core/job and edge/compute
// under it; a node has a pipe to it (core/channel) and no type of it.
//
// What a request goes through, file by file:
//
//	serve.go     the channel: a task comes in, an outcome goes out, at a tick (tick_linux.go)
//	service.go   who the enclave is, and the key that enclaves have in common
//	open.go      releases of 2f+1 members → the committee's layer; the service key → the enclaves' layer
//	recent.go    work that is not done twice
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
	"sync/atomic"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/enclaves"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/seal"
	"github.com/jurat-network/jurat/core/seal/envelope"
	"github.com/jurat-network/jurat/core/threshold"
	"github.com/jurat-network/jurat/edge/attest"
	"github.com/jurat-network/jurat/edge/compute"
)

// Enclave holds the keys and runs jobs. It is safe for concurrent use.
type Enclave struct {
	keys    *keys
	sandbox *compute.Sandbox
	clock   atomic.Uint64 // the latest time that members have said, Unix milliseconds

	jobs     recent[*job.Job]
	groups   recent[*threshold.Group] // committees whose points were checked
	owners   recent[jurat.Address]    // who signed grants
	deposits recent[*seal.Ciphertext] // whose proof was verified
	openers  recent[*envelope.ShareOpener]
	proven   recent[bool] // members' shares of deposits

	machine     *attest.Machine
	measured    attest.Measurement
	measurement jurat.Hash
	trust       attest.Trust
}

// Config is on what an enclave runs. There is SIM only: a machine that is simulated, and
// whose root vouches for nothing.
type Config struct {
	Machine  *attest.Machine
	Measured attest.Measurement // of the program that runs
	Trust    attest.Trust       // by which other enclaves are judged; its time is not looked at
}

// New makes an enclave with keys of its own.
func New(ctx context.Context, cfg Config) (*Enclave, error) {
	k, err := newKeys()
	if err != nil {
		return nil, err
	}
	sandbox, err := compute.New(ctx)
	if err != nil {
		k.close()
		return nil, fmt.Errorf("make enclave: %w", err)
	}
	return &Enclave{keys: k, sandbox: sandbox, machine: cfg.Machine, measured: cfg.Measured,
		measurement: enclaves.MeasurementOf(enclaves.SIM, cfg.Measured[:]), trust: cfg.Trust}, nil
}

// Close erases the keys. Nothing may run any more.
func (e *Enclave) Close() {
	e.keys.close()
	e.sandbox.Close()
}

// SecretPages says whether the kernel keeps the keys' page out of its own map, so that
// not even root reads it from another process.
func (e *Enclave) SecretPages() bool { return e.keys.secret }

package node

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/edge/compute"
	"github.com/jurat-network/jurat/edge/source"
)

// Computer runs the code of jobs, and has its requests asked by a client of
// sources. It is safe for concurrent use.
type Computer struct {
	sandbox *compute.Sandbox
	client  *source.Client
	code    map[jurat.Hash]compute.Code // what jobs name by its hash
}

// NewComputer returns a Computer that knows the code that the configuration lists.
func NewComputer(ctx context.Context, cfg *Config, client *source.Client) (*Computer, error) {
	sandbox, err := compute.New(ctx)
	if err != nil {
		return nil, err
	}
	c := &Computer{sandbox: sandbox, client: client, code: map[jurat.Hash]compute.Code{}}
	for _, path := range cfg.Code {
		code, err := ReadCode(path)
		if err != nil {
			c.Close()
			return nil, err
		}
		c.code[code.Hash()] = code
	}
	return c, nil
}

// ReadCode reads a WebAssembly module, or else JavaScript, from a file.
func ReadCode(path string) (compute.Code, error) {
	data, err := readFile(path)
	switch {
	case err != nil:
		return compute.Code{}, fmt.Errorf("read code: %w", err)
	case len(data) == 0:
		return compute.Code{}, fmt.Errorf("%w: %s is empty", ErrConfig, path)
	case bytes.HasPrefix(data, []byte("\x00asm")), filepath.Ext(path) == ".wasm":
		return compute.Code{Module: data}, nil
	}
	return compute.Code{JavaScript: string(data)}, nil
}

// Close frees what was compiled. Nothing may run any more.
func (c *Computer) Close() { c.sandbox.Close() }

// codeOf finds a job's code. Of one whose code comes with each request that is
// empty JavaScript, which has the engine ready.
func (c *Computer) codeOf(j *job.Compute) (compute.Code, error) {
	if j.Code == "" {
		return compute.Code{JavaScript: j.JavaScript}, nil
	}
	hash, err := j.Hash()
	if err != nil {
		return compute.Code{}, err
	}
	code, ok := c.code[hash]
	if !ok {
		return compute.Code{}, fmt.Errorf("this node has no code %s; add the file to code in its configuration", hash)
	}
	return code, nil
}

// Check reports why a job's code cannot run here.
func (c *Computer) Check(ctx context.Context, j *job.Job) error {
	code, err := c.codeOf(j.Compute)
	if err != nil {
		return err
	}
	return c.sandbox.Check(ctx, code)
}

// Run runs a job's code at a time and with a seed that all oracles share, and
// makes the job's answer of its output.
func (c *Computer) Run(ctx context.Context, j *job.Job, with job.Computation, at jurat.Time, seed jurat.Hash) (compute.Outcome, job.Answer) {
	code, err := c.codeOf(j.Compute)
	if err != nil {
		return compute.Outcome{}, with.Failed(jurat.ReasonComputation, err.Error())
	}
	if with.Script != "" {
		code.JavaScript = with.Script
	}
	in := compute.Input{Args: with.Args, BytesArgs: with.BytesArgs, Hosts: j.Compute.Hosts, Time: at, Seed: seed, Secrets: map[string]string{}}
	for _, v := range with.Values {
		in.Sources = append(in.Sources, compute.Source{Name: v.Name, Value: v.Value, Live: true})
	}
	for _, name := range j.Compute.Secrets {
		in.Secrets[name] = job.SecretMark(name)
	}
	outcome, err := c.sandbox.Run(ctx, code, in, asker{c.client, j.Compute.Secrets})
	var stop *compute.Stop
	switch {
	case errors.As(err, &stop) && stop.Kind == compute.KindTime:
		return outcome, with.Failed(jurat.ReasonInternal, err.Error()) // it says nothing of the code
	case errors.As(err, &stop):
		return outcome, with.Stopped(stop.Words(), err.Error())
	case err != nil:
		return outcome, with.Failed(jurat.ReasonInternal, err.Error())
	}
	return outcome, with.Answer(outcome.Output)
}

// RunCode runs code that no job names, without secrets.
func (c *Computer) RunCode(ctx context.Context, code compute.Code, in compute.Input) (compute.Outcome, error) {
	return c.sandbox.Run(ctx, code, in, asker{client: c.client})
}

// asker has the requests of one job's code asked.
type asker struct {
	client  *source.Client
	secrets []string // that the job names
}

// Ask implements compute.Asker.
func (a asker) Ask(ctx context.Context, q compute.Question) (compute.Reply, error) {
	reply, err := a.client.Put(ctx, source.Question{Method: q.Method, URL: q.URL, Headers: q.Headers, Body: q.Body, Secrets: a.secrets, Most: q.Most})
	return compute.Reply(reply), err
}

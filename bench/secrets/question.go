package main

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"runtime"
	"sync"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/channel"
	"github.com/jurat-network/jurat/core/confidential"
	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/edge/store"
	"github.com/jurat-network/jurat/enclave"
	"github.com/jurat-network/jurat/node"
)

// question is one request: a question of its own and the deposited credential, each with
// what other members have released to the operator's enclave.
type question struct {
	id   jurat.Hash
	task *channel.Task
}

// prepare makes what comes from elsewhere: consumers' sealed questions, and releases of
// the first so many members. The operator's own release is the first.
func (o *operator) prepare(count, members int, own bool) ([]*question, error) {
	all, errs := make([]*question, count), make([]error, count)
	slots := make(chan struct{}, runtime.GOMAXPROCS(0))
	var group sync.WaitGroup
	for i := range count {
		slots <- struct{}{}
		group.Go(func() {
			defer func() { <-slots }()
			all[i], errs[i] = o.question(members, own)
		})
	}
	group.Wait()
	return all, errors.Join(errs...)
}

func (o *operator) question(members int, own bool) (*question, error) {
	q := &question{}
	if _, err := rand.Read(q.id[:]); err != nil {
		return nil, err
	}
	args, err := o.job.Args([]string{"DE89370400440532013000"})
	if err != nil {
		return nil, err
	}
	params, err := args.Encode()
	if err != nil {
		return nil, err
	}
	of := o.place.Question(o.consumer, o.job.Hash(), binary.BigEndian.Uint64(q.id[:]), 100, jurat.Hash{}, confidential.Demand{})
	asked, err := o.seal(of, enclave.Question{Params: params})
	if err != nil {
		return nil, err
	}
	key := o.key.Encode()
	q.task = &channel.Task{Request: q.id, Job: o.document, Time: now(), Committee: channel.Committee{Key: key[:], Threshold: o.group.Threshold},
		Sealed: []channel.Sealed{{Context: of, Ciphertext: asked}, {Context: o.place.Credential(o.credential), Ciphertext: o.deposit, Grant: o.grant}}}
	for i := range o.group.Shares {
		q.task.Committee.Shares = append(q.task.Committee.Shares, o.group.Shares[i][:])
	}
	first := 1
	if own {
		first = 0
	}
	for _, r := range o.releasers[first:members] {
		part, err := r.Question(of.Hash(), now().Seconds(), asked)
		if err != nil {
			return nil, err
		}
		kept, err := r.Deposit(q.task.Sealed[1].Context.Hash(), now().Seconds(), o.deposit)
		if err != nil {
			return nil, err
		}
		for i, part := range []*node.Answer{part, kept} {
			b, err := r.Release(part, q.id, o.keys[0], now())
			if err != nil {
				return nil, err
			}
			q.task.Sealed[i].Releases = append(q.task.Sealed[i].Releases, b)
		}
	}
	return q, nil
}

// release is what a node does for a request (node/release.go): both ciphertexts are
// verified, a ticket for each and each member's enclave is made durable, and then the shares
// are sealed to all of the enclaves. What is for the own enclave joins the others'.
func (o *operator) release(q *question) error {
	var parts []*node.Answer
	var tickets []store.Ticket
	var uses []store.Use
	for i := range q.task.Sealed {
		s := &q.task.Sealed[i]
		verify, t := o.releasers[0].Question, store.Ticket{Request: q.id}
		if s.Grant != nil {
			verify, t.Sealed = o.releasers[0].Deposit, o.credential
			uses = append(uses, store.Use{Credential: o.credential, Consumer: o.consumer, Length: 3600, Period: now().Seconds() / 3600, Number: o.used.Add(1)})
		}
		part, err := verify(s.Context.Hash(), now().Seconds(), s.Ciphertext)
		if err != nil {
			return err
		}
		if s.Grant == nil {
			t.Sealed = part.Digest()
		}
		parts = append(parts, part)
		for m, to := range o.keys {
			t.Operator, t.Enclave = jurat.Address{byte(m + 1)}, to
			tickets = append(tickets, t)
		}
	}
	if _, err := o.store.TakeTickets(store.Taking{At: now(), Request: q.id, Until: now().Seconds() + 60, Uses: uses, Tickets: tickets}); err != nil {
		return err
	}
	for i, part := range parts {
		for m, to := range o.keys {
			b, err := o.releasers[0].Release(part, q.id, to, now())
			if err != nil {
				return err
			}
			if m == 0 {
				q.task.Sealed[i].Releases = append(q.task.Sealed[i].Releases, b)
			}
		}
	}
	return nil
}

// answer has the enclave answer, which has to say yes.
func (o *operator) answer(ctx context.Context, q *question) error {
	outcome, err := o.link.Run(ctx, q.task)
	if err != nil {
		return err
	}
	status, result, err := request.ParseBody(outcome.Body)
	if err != nil || status != request.Answered || len(result) != 32 || result[31] != 1 {
		return fmt.Errorf("the enclave answered %s %x %q: %w", status, result, outcome.Why, err)
	}
	return nil
}

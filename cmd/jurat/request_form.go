package main

import (
	"context"
	"encoding/hex"
	"fmt"
	"io"
	"math/big"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/action"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
)

// requestForm is a request as the commands show it.
type requestForm struct {
	ID            jurat.Hash    `json:"id"`
	Job           jurat.Hash    `json:"job"`
	Name          string        `json:"name"` // of the job, where it is known; else the start of its hash
	Consumer      jurat.Address `json:"consumer"`
	Number        uint64        `json:"number"`
	Deadline      uint64        `json:"deadline_s"`
	Payment       string        `json:"payment"` // in the coin's smallest units
	CallbackGas   uint32        `json:"callback_gas"`
	Confirmations uint8         `json:"confirmations"`
	Params        string        `json:"params"`
	Block         uint64        `json:"block"`
	Tx            jurat.Hash    `json:"tx"`
	State         string        `json:"state"`             // open, answered, kept, failed or refunded
	Node          string        `json:"node,omitempty"`    // where an open request stands, as the node sees it
	Problem       string        `json:"problem,omitempty"` // of a confidential one: why the node releases nothing
	Status        string        `json:"status"`            // of the answer; empty before there is one
	Called        bool          `json:"called"`            // the callback went well
	Result        string        `json:"result"`
	Values        []string      `json:"values"` // of the result, where the job is known
	AnswerBlock   uint64        `json:"answer_block"`
	AnswerTx      *jurat.Hash   `json:"answer_tx"`
}

// form reads one request.
func (s *requestSide) form(ctx context.Context, id jurat.Hash) (*requestForm, error) {
	log, err := chain.RequestEvent(ctx, s.client, s.requests, id)
	if err != nil {
		return nil, unreachable(err)
	}
	forms := s.forms(&log)
	if len(forms) != 1 {
		return nil, fail(exitAbsent, "see jurat request list", "chain %d has no request %s at %s", s.client.ChainID(), id, s.requests)
	}
	return &forms[0], nil
}

// forms are the requests of a log, in chain order.
func (s *requestSide) forms(log *chain.RequestLog) []requestForm {
	answers, refunds := map[jurat.Hash]*chain.Replied{}, map[jurat.Hash]bool{}
	for i := range log.Answered {
		answers[log.Answered[i].ID] = &log.Answered[i]
	}
	for _, r := range log.Refunded {
		refunds[r.ID] = true
	}
	forms := []requestForm{}
	for i := range log.Asked {
		a := &log.Asked[i]
		q := &a.Request
		f := requestForm{ID: a.ID, Job: q.Job, Name: q.Job.String()[:10] + "…", Consumer: q.Consumer, Number: q.Number, Deadline: q.Deadline, Payment: q.Payment.String(),
			CallbackGas: q.CallbackGas, Confirmations: q.Confirmations, Params: "0x" + hex.EncodeToString(q.Params), Block: a.Block, Tx: a.Tx,
			State: chain.RequestOpen.String(), Values: []string{}}
		name, show := s.known(q.Job)
		if show != nil {
			f.Name = name
		}
		if r := answers[a.ID]; r != nil {
			f.answer(r, show)
		}
		if refunds[a.ID] {
			f.State = chain.RequestRefunded.String()
		}
		forms = append(forms, f)
	}
	return forms
}

func (f *requestForm) answer(r *chain.Replied, show func([]byte) []string) {
	f.Status, f.Called, f.AnswerBlock, f.AnswerTx = r.Status.String(), r.Called, r.Block, &r.Tx
	switch {
	case r.Status != request.Answered:
		f.State = chain.RequestFailed.String()
		return
	case r.Called:
		f.State = chain.RequestAnswered.String()
	default:
		f.State = chain.RequestKept.String()
	}
	f.Result = "0x" + hex.EncodeToString(r.Result)
	if show != nil {
		f.Values = append(f.Values, show(r.Result)...)
	}
}

// known is a job's name and how to show its results; nil where the job is not
// among the files that are known.
func (s *requestSide) known(id jurat.Hash) (name string, show func([]byte) []string) {
	for _, file := range s.jobs {
		data, err := readFile(file)
		if err != nil {
			continue
		}
		j, err := job.Parse(data)
		if err != nil {
			continue
		}
		if word, named := j.Word(); j.Hash() != id && !(named && word == id) {
			continue
		}
		return j.Name, func(result []byte) []string { return resultText(j, result) }
	}
	return "", nil
}

// resultText is a result in the job's own units.
func resultText(j *job.Job, result []byte) (texts []string) {
	if j.Action != nil {
		o, err := action.ParseOutcome(result)
		if err != nil {
			return nil
		}
		return []string{o.Verdict.String(), o.Label(), string(o.Detail)}
	}
	if j.Output == nil {
		if len(result) != 32 {
			return nil
		}
		v := new(big.Int).SetBytes(result)
		if result[0]&0x80 != 0 {
			v.Sub(v, new(big.Int).Lsh(big.NewInt(1), 256))
		}
		word, err := jurat.BigWord(v)
		if err != nil {
			return nil
		}
		f := j.Feed()
		return []string{f.Format(word) + " " + f.Quote}
	}
	values, err := j.Output.Decode(result)
	if err != nil {
		return nil
	}
	for _, v := range values {
		texts = append(texts, v.String())
	}
	return texts
}

// state is where the request stands, and why.
func (f *requestForm) state() string {
	switch {
	case f.State == chain.RequestFailed.String():
		return "no answer: " + f.Status
	case f.State == chain.RequestKept.String():
		return "answered; the callback failed"
	case f.State == chain.RequestOpen.String() && uint64(time.Now().Unix()) > f.Deadline:
		return "open, past its deadline"
	}
	return f.State
}

func (f *requestForm) show(w io.Writer) {
	fmt.Fprintf(w, "request\t%s\n", f.ID)
	fmt.Fprintf(w, "job\t%s\t%s\n", printable(f.Name), f.Job)
	fmt.Fprintf(w, "consumer\t%s\tits number %d\n", f.Consumer, f.Number)
	fmt.Fprintf(w, "asked\tin block %d\t%s\n", f.Block, f.Tx)
	fmt.Fprintf(w, "deadline\t%s\n", api.RFC3339(jurat.Time(f.Deadline)*1000))
	if f.Payment != "0" {
		fmt.Fprintf(w, "payment\t%s\n", f.Payment)
	}
	fmt.Fprintf(w, "state\t%s\n", f.state())
	if f.Node == api.RequestUnderpaid {
		fmt.Fprintf(w, "node\t%s\tit pays less than this node asks: see jurat request list --api\n", f.Node)
	} else if f.Node != "" {
		fmt.Fprintf(w, "node\t%s\n", printable(f.Node))
	}
	if f.Problem != "" {
		fmt.Fprintf(w, "problem\t%s\n", printable(f.Problem))
	}
	if f.AnswerTx != nil {
		fmt.Fprintf(w, "delivered\tin block %d\t%s\n", f.AnswerBlock, f.AnswerTx)
	}
	if f.Result != "" {
		fmt.Fprintf(w, "result\t%s\n", f.text())
	}
}

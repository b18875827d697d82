package node

import (
	"errors"
	"io"
	"net/http"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/seal"
	"github.com/jurat-network/jurat/core/sum"
	"github.com/jurat-network/jurat/edge/api"
)

// SumForm is a private sum as a node has it in hand.
type SumForm struct {
	Request  jurat.Hash      `json:"request"`
	Query    jurat.Hash      `json:"query"` // what contributions are bound to
	Job      jurat.Hash      `json:"job"`
	Name     string          `json:"name"`
	Question string          `json:"question"`
	Of       string          `json:"of"`
	Width    uint8           `json:"width"` // bits of a value, or buckets
	Least    uint32          `json:"least"`
	Closes   uint64          `json:"closes_s"`
	Deadline uint64          `json:"deadline_s"`
	Parties  []jurat.Address `json:"parties"`
	Gave     []SumGiven      `json:"gave"`              // as far as this node has heard
	State    string          `json:"state"`             // open, closed, fixed, opening or opened
	Set      jurat.Hash      `json:"set"`               // of the contributions that count; zero before it is fixed
	Problem  string          `json:"problem,omitempty"` // why this node does not open it, or not yet
	Key      []byte          `json:"key"`               // the committee's encryption key, as seal.Key encodes it
}

// SumGiven is that a party has given.
type SumGiven struct {
	Party        jurat.Address `json:"party"`
	Contribution jurat.Hash    `json:"contribution"`
}

// sumRoutes serve the parties to private sums; nil where the node answers no requests.
func (n *node) sumRoutes() http.Handler {
	if !n.chain.asks() {
		return nil
	}
	mux := http.NewServeMux()
	for pattern, handle := range map[string]func(*summer, *http.Request, jurat.Hash) (any, error){
		"GET " + api.SumsPath + "{request}":  (*summer).show,
		"POST " + api.SumsPath + "{request}": (*summer).given,
	} {
		mux.Handle(pattern, api.Serve(func(r *http.Request) (any, error) {
			var id jurat.Hash
			if s := n.summer.Load(); s != nil && id.UnmarshalText([]byte(r.PathValue("request"))) == nil {
				return handle(s, r, id)
			}
			return nil, errNoSum
		}, sumStatus))
	}
	return mux
}

// errNoSum is returned where the node has no such sum in hand.
var errNoSum = errors.New("this node has no such sum in hand: it has not seen the request yet, or has let it go; see jurat request status")

// errBusy is returned where many contributions wait to be verified.
var errBusy = errors.New("this node verifies others' contributions; give again")

func sumStatus(err error) int {
	switch {
	case errors.Is(err, errNoSum):
		return http.StatusNotFound
	case errors.Is(err, errTwice):
		return http.StatusConflict
	case errors.Is(err, sum.ErrParty):
		return http.StatusForbidden
	case errors.Is(err, sum.ErrClosed):
		return http.StatusGone
	case errors.Is(err, errBusy):
		return http.StatusServiceUnavailable
	case errors.Is(err, sum.ErrContribution), errors.Is(err, sum.ErrProof), errors.Is(err, seal.ErrKey):
		return http.StatusBadRequest
	}
	return http.StatusInternalServerError
}

// given takes a party's contribution, the body as core/sum encodes it, and passes it on.
func (s *summer) given(r *http.Request, id jurat.Hash) (any, error) {
	s.mu.Lock()
	x := s.open[id]
	s.mu.Unlock()
	if x == nil {
		return nil, errNoSum
	}
	raw, err := io.ReadAll(http.MaxBytesReader(nil, r.Body, int64(x.Size())))
	if err != nil {
		return nil, errors.Join(sum.ErrContribution, err)
	}
	select {
	case s.checking <- struct{}{}:
		defer func() { <-s.checking }()
	case <-r.Context().Done():
		return nil, errBusy
	}
	g, err := s.give(x, raw, false)
	if err != nil {
		return nil, err
	}
	s.say(0, &sumWord{Request: id, Give: raw})
	return SumGiven{g.Party(), g.Hash()}, nil
}

// show is where a sum stands.
func (s *summer) show(_ *http.Request, id jurat.Hash) (any, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	x := s.open[id]
	if x == nil {
		return nil, errNoSum
	}
	key := x.key.Key.Encode()
	form := SumForm{Request: id, Query: x.ID(), Job: x.job.Hash(), Name: x.job.Name, Question: x.job.Sum.Question, Of: x.job.Sum.Of, Width: x.Width, Least: x.Least,
		Closes: x.Closes, Deadline: x.deadline, Parties: x.Parties, Gave: []SumGiven{}, State: "open", Set: x.machine.Fixed(), Problem: x.problem, Key: key[:]}
	for _, p := range x.Parties {
		if h, has := x.first[p]; has {
			form.Gave = append(form.Gave, SumGiven{p, h})
		}
	}
	switch {
	case x.body != nil:
		form.State = "opened"
	case x.tally != nil:
		form.State = "opening"
	case x.machine.Fixed() != (jurat.Hash{}):
		form.State = "fixed"
	case now().Seconds() >= x.Closes:
		form.State = "closed"
	}
	return form, nil
}

package api

import (
	"bytes"
	_ "embed"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"strconv"
	"strings"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/seal"
)

// openAPI describes every route; a test keeps the two in step.
//
//go:embed openapi.json
var openAPI []byte

// streamPattern is the one route whose answer does not end.
const streamPattern = "GET /v1/stream"

// route is one path as openapi.json writes it, and its handler.
type route struct {
	pattern string
	handle  func(w http.ResponseWriter, r *http.Request) *Problem
}

func (s *Server) table() []route {
	return []route{
		{"GET /v1/feeds", s.feeds},
		{"GET /v1/feeds/{name...}", s.feed},
		{"GET /v1/reports", s.reports},
		{"GET /v1/reports/{round}", s.report},
		{"GET /v1/evidence/{hash}", s.evidence},
		{"GET /v1/committee", s.committee},
		{"GET /v1/encryption", s.encryption},
		{"GET /v1/faults", s.faults},
		{"GET /v1/requests", s.requests},
		{"GET /v1/messages", s.messages},
		{"GET /v1/messages/{id}", s.message},
		{"GET /v1/disputed", s.disputed},
		{"GET /v1/lanes", s.lanes},
		{"GET /v1/leaves", s.leaves},
		{"GET /v1/leaves/{subject}", s.leaf},
		{"GET /v1/runs", s.runs},
		{"GET /v1/runs/{id}", s.run},
		{"GET /v1/statements/{hash}", s.statement},
		{streamPattern, s.stream},
		{"GET /healthz", s.healthz},
		{"GET /readyz", s.readyz},
		{"GET /openapi.json", s.openapi},
	}
}

func (s *Server) routes(registry *prometheus.Registry, adapters, confidential, sums http.Handler) http.Handler {
	mux := http.NewServeMux()
	for _, route := range s.table() {
		mux.HandleFunc(route.pattern, func(w http.ResponseWriter, r *http.Request) {
			if p := route.handle(w, r); p != nil {
				writeProblem(w, p)
			}
		})
	}
	mux.Handle("GET /metrics", promhttp.HandlerFor(registry, promhttp.HandlerOpts{Registry: registry}))
	if adapters != nil {
		mux.Handle(AdaptersPath, refusals(adapters))
	}
	if confidential != nil {
		mux.Handle(ConfidentialPath, refusals(confidential))
	}
	if sums != nil {
		mux.Handle(SumsPath, refusals(sums))
	}
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) { writeProblem(w, notFound(r.URL.Path)) })
	return mux
}

func (s *Server) feeds(w http.ResponseWriter, _ *http.Request) *Problem {
	states := s.node.Feeds()
	now := s.clock()
	list := make([]FeedSummary, len(states))
	for i := range states {
		list[i] = summaryOf(&states[i], now)
	}
	return s.write(w, struct {
		Feeds []FeedSummary `json:"feeds"`
	}{list})
}

func (s *Server) feed(w http.ResponseWriter, r *http.Request) *Problem {
	name := r.PathValue("name")
	state, err := s.node.Feed(name)
	if err != nil {
		return s.problem(err, name)
	}
	return s.write(w, detailOf(&state, s.clock()))
}

func (s *Server) report(w http.ResponseWriter, r *http.Request) *Problem {
	text := r.PathValue("round")
	var round jurat.Round
	if text != "latest" {
		var ok bool
		if round, ok = parseRound(text); !ok {
			return badRound(text)
		}
	}
	doc, err := s.node.Report(round)
	if err != nil {
		return s.problem(err, text)
	}
	if round != 0 {
		// A round has one report for ever; its signature alone may differ.
		w.Header().Set("Cache-Control", "public, max-age=86400, immutable")
	}
	return s.write(w, doc)
}

func (s *Server) evidence(w http.ResponseWriter, r *http.Request) *Problem {
	var hash jurat.Hash
	text := r.PathValue("hash")
	if err := hash.UnmarshalText([]byte(text)); err != nil {
		return badHash(text)
	}
	doc, err := s.node.Evidence(hash)
	if err != nil {
		return s.problem(err, text)
	}
	w.Header().Set("Cache-Control", "public, max-age=86400, immutable")
	return s.write(w, doc)
}

// reportsPage is how many reports one answer lists.
const reportsPage = 1000

func (s *Server) reports(w http.ResponseWriter, r *http.Request) *Problem {
	query := r.URL.Query()
	var after jurat.Round
	if text := query.Get("after"); text != "" && text != "0" {
		var ok bool
		if after, ok = parseRound(text); !ok || after > maxRound {
			return badRound(text)
		}
	}
	var from uint64
	if text := query.Get("from_ms"); text != "" {
		var err error
		if from, err = strconv.ParseUint(text, 10, 63); err != nil {
			return badTime(text)
		}
	}
	held, err := s.node.Reports(after, jurat.Time(from), reportsPage)
	if err != nil {
		return s.problem(err, "")
	}
	list := make([]HeldForm, len(held))
	for i := range held {
		list[i] = heldForm(&held[i])
	}
	return s.write(w, struct {
		Reports []HeldForm `json:"reports"`
	}{list})
}

// maxRound is the last that a store can number.
const maxRound = 1<<63 - 1

// parseRound reads 65537 or 1.1; round 0 does not exist.
func parseRound(text string) (jurat.Round, bool) {
	view, seq, dotted := strings.Cut(text, ".")
	if !dotted {
		n, err := strconv.ParseUint(text, 10, 64)
		return jurat.Round(n), err == nil && n > 0
	}
	v, errView := strconv.ParseUint(view, 10, 48)
	q, errSeq := strconv.ParseUint(seq, 10, 16)
	return jurat.NewRound(v, uint16(q)), errView == nil && errSeq == nil && v+q > 0
}

func (s *Server) committee(w http.ResponseWriter, _ *http.Request) *Problem {
	c, self, err := s.node.Committee()
	if err != nil {
		return s.problem(err, "")
	}
	return s.write(w, committeeForm(c, self))
}

func (s *Server) encryption(w http.ResponseWriter, _ *http.Request) *Problem {
	e, err := s.node.Encryption()
	if err != nil {
		return s.problem(err, "")
	}
	form := EncryptionForm{Generation: e.Key.Generation, Expiry: e.Key.Expiry, Key: e.Key.X, Threshold: e.Group.Threshold,
		Sharing: seal.Sharing(e.Group), Bundle: e.Bundle}
	for _, p := range e.Group.Shares {
		form.Shares = append(form.Shares, "0x"+hex.EncodeToString(p[:]))
	}
	return s.write(w, form)
}

func (s *Server) faults(w http.ResponseWriter, _ *http.Request) *Problem {
	kept, err := s.node.Faults()
	if err != nil {
		return s.problem(err, "")
	}
	list := make([]FaultForm, len(kept))
	for i := range kept {
		list[i] = faultForm(&kept[i])
	}
	return s.write(w, struct {
		Faults []FaultForm `json:"faults"`
	}{list})
}

// requestsPage is how many requests one answer lists.
const requestsPage = 1000

func (s *Server) requests(w http.ResponseWriter, _ *http.Request) *Problem {
	terms, states := s.node.Requests()
	form := RequestList{Terms: make([]RequestTermsForm, len(terms)), Requests: []RequestForm{}}
	for i := range terms {
		form.Terms[i] = requestTermsForm(&terms[i])
	}
	for i := range states[:min(len(states), requestsPage)] {
		form.Requests = append(form.Requests, requestForm(&states[i]))
	}
	return s.write(w, form)
}

// runsPage is how many runs one answer lists.
const runsPage = 100

func (s *Server) runs(w http.ResponseWriter, r *http.Request) *Problem {
	kept, err := s.node.Runs(r.URL.Query().Get("job"), runsPage)
	if err != nil {
		return s.problem(err, "")
	}
	list := make([]RunSummary, len(kept))
	for i := range kept {
		list[i] = runSummary(&kept[i])
	}
	return s.write(w, struct {
		Runs []RunSummary `json:"runs"`
	}{list})
}

func (s *Server) run(w http.ResponseWriter, r *http.Request) *Problem {
	text := r.PathValue("id")
	id, err := strconv.ParseInt(text, 10, 63)
	if err != nil {
		return s.problem(ErrNoRun, text)
	}
	kept, err := s.node.Run(id)
	if err != nil {
		return s.problem(err, text)
	}
	return s.write(w, RunForm{runSummary(kept), kept.Run})
}

func (s *Server) statement(w http.ResponseWriter, r *http.Request) *Problem {
	text := r.PathValue("hash")
	var hash jurat.Hash
	if err := hash.UnmarshalText([]byte(text)); err != nil {
		return badHash(text)
	}
	said, err := s.node.Statement(hash)
	if err != nil {
		return s.problem(err, text)
	}
	return s.write(w, said)
}

// Health is the answer of /healthz.
type Health struct {
	OK      bool   `json:"ok"`
	Version string `json:"version"`
}

func (s *Server) healthz(w http.ResponseWriter, _ *http.Request) *Problem {
	return s.write(w, Health{true, s.version})
}

func (s *Server) readyz(w http.ResponseWriter, _ *http.Request) *Problem {
	if causes := s.node.Ready(); len(causes) > 0 {
		p := problem(http.StatusServiceUnavailable, "not-ready", "The node cannot swear reports",
			causes[0], "Wait; if it does not change, see the node's log.")
		p.Causes = causes
		return p
	}
	return s.write(w, struct {
		Ready bool `json:"ready"`
	}{true})
}

func (s *Server) openapi(w http.ResponseWriter, _ *http.Request) *Problem {
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(openAPI)
	return nil
}

// problem logs what the client is not told.
func (s *Server) problem(err error, what string) *Problem {
	p := problemOf(err, what)
	if p.Status == http.StatusInternalServerError {
		s.log.Error("api request failed", "error", err)
	}
	return p
}

// write answers with v as JSON.
func (s *Server) write(w http.ResponseWriter, v any) *Problem {
	var body bytes.Buffer
	encoder := json.NewEncoder(&body)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(v); err != nil {
		return s.problem(err, "")
	}
	if w.Header().Get("Cache-Control") == "" {
		w.Header().Set("Cache-Control", "no-store")
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Content-Length", strconv.Itoa(body.Len()))
	_, _ = w.Write(body.Bytes()) // a client that has gone needs no answer
	return nil
}

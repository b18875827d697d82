package source_test

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"sync"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/edge/source"
)

// A request is asked of every source once, with its parameters where the job puts
// them, and a source that is down leaves the answer to the others.
func TestRun(t *testing.T) {
	server := serve(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/down" {
			w.WriteHeader(http.StatusServiceUnavailable)
			return
		}
		fmt.Fprintf(w, `{"path":%q,"day":%q}`, r.URL.EscapedPath(), r.URL.Query().Get("day"))
	}))
	text := `name: echo
params: [{name: place, type: text}, {name: day, type: text}]
output: {type: struct, fields: [{name: path, type: text}, {name: day, type: text}]}
guards: {min_sources: %d}
sources:
  - {name: up, url: "http://%[2]s/{place}?day={day}", fields: {path: $.path, day: $.day}}
  - {name: down, url: "http://%[2]s/down", fields: {path: $.path, day: $.day}}
`
	client, err := source.NewClient(source.Config{Allow: []string{host(server)}})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	run := func(min int) job.Answer {
		j, err := job.Parse(fmt.Appendf(nil, text, min, host(server)))
		if err != nil {
			t.Fatal(err)
		}
		args, err := j.Args([]string{"Neu & Ulm", "a&day=b"})
		if err != nil {
			t.Fatal(err)
		}
		return client.Run(t.Context(), j, args, wallClock)
	}
	answer := run(1)
	if answer.Reason != 0 || answer.Values[0].String() != "/Neu%20&%20Ulm" || answer.Values[1].String() != "a&day=b" {
		t.Errorf("%s %s: %v", answer.Reason, answer.Problem, answer.Values)
	}
	if answer := run(2); answer.Reason != jurat.ReasonFewSources || answer.Result != nil || answer.Sources[2].Reason != jurat.ReasonStatus {
		t.Errorf("with one source down: %s %s", answer.Reason, answer.Problem)
	}
}

// A host that keeps everybody waiting holds its share of the slots: jobs that ask
// others are answered meanwhile.
func TestHangingHostDelaysNoOtherJob(t *testing.T) {
	entered := make(chan struct{}, 1000)
	silent := serve(t, http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		entered <- struct{}{}
		<-r.Context().Done()
	}))
	prompt := serve(t, body(`{"price":100}`))
	_, port, err := net.SplitHostPort(host(prompt))
	if err != nil {
		t.Fatal(err)
	}
	other := "localhost:" + port // another host than the silent one's
	client := newClient(t, source.Config{Allow: []string{host(silent), other}, Concurrency: 40})
	ctx, cancel := context.WithCancel(t.Context())
	var hanging sync.WaitGroup
	for range 100 {
		hanging.Go(func() {
			client.Ask(ctx, oneSource(t, `url: "`+silent.URL+`", path: $.price`), 60_000, wallClock())
		})
	}
	for range 32 {
		<-entered
	}
	for range 20 {
		if r := client.Ask(t.Context(), oneSource(t, `url: "http://`+other+`", path: $.price`), 60_000, wallClock()); r.Value == nil {
			t.Fatalf("%+v", r)
		}
	}
	if n := len(entered); n != 0 {
		t.Errorf("%d more questions than its share reached the silent host", n)
	}
	cancel()
	hanging.Wait()
}

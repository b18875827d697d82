package devnet

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// TestAPIFollowsTheCommittee: the devnet's API is that of a node that can swear. One that
// has left the committee, and serves what it swore last, answers where no other does.
func TestAPIFollowsTheCommittee(t *testing.T) {
	p, err := serveAny("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	front := httptest.NewServer(p.server.Handler)
	defer front.Close()
	swears := ""
	nodes := map[string]*httptest.Server{}
	for _, name := range []string{"first", "second", "new"} {
		nodes[name] = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path == "/readyz" && swears != name {
				w.WriteHeader(http.StatusServiceUnavailable)
			}
			body, _ := io.ReadAll(r.Body)
			_, _ = io.WriteString(w, name+string(body))
		}))
		defer nodes[name].Close()
	}
	for _, step := range []struct{ joins, leaves, swears, give, want string }{
		{joins: "first", swears: "first", want: "first"},
		{joins: "second", swears: "second", want: "second"},
		{swears: "second", give: " a contribution", want: "second a contribution"},
		{joins: "new", swears: "new", want: "new"},
		{leaves: "new", swears: "new", want: "first"},
		{leaves: "first", swears: "", give: " once more", want: "second once more"},
	} {
		if step.joins != "" {
			if err := p.add(nodes[step.joins].URL); err != nil {
				t.Fatal(err)
			}
		}
		if step.leaves != "" {
			nodes[step.leaves].Close()
		}
		swears, p.asked = step.swears, time.Time{}
		response, err := http.Post(front.URL, "text/plain", strings.NewReader(step.give))
		if err != nil {
			t.Fatal(err)
		}
		got, _ := io.ReadAll(response.Body)
		response.Body.Close()
		if string(got) != step.want {
			t.Errorf("%+v: answered by %q", step, got)
		}
	}
}

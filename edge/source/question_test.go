package source_test

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/edge/source"
)

// TestPut asks for a job's code: any method and status, secrets in the place of
// their marks and nowhere else, no redirect followed.
func TestPut(t *testing.T) {
	server, roots := serveTLS(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		w.Header().Set("X-Echo", r.Header.Get("Authorization"))
		if r.URL.Path == "/moved" {
			http.Redirect(w, r, "https://elsewhere.example/", http.StatusFound)
			return
		}
		w.WriteHeader(http.StatusTeapot)
		fmt.Fprintf(w, "%s|%t|%t|%t|%s", r.Method, r.URL.Query().Get("k") == canary, r.Header.Get("Authorization") == "Bearer "+canary,
			strings.Contains(string(body), canary), r.URL.RawQuery+r.Header.Get("Authorization")+string(body))
	}))
	host := strings.TrimPrefix(server.URL, "https://")
	client := newClient(t, source.Config{Allow: []string{host}, Roots: roots, Secrets: map[string]source.Secret{
		"key": source.NewSecret(canary, []string{"127.0.0.1"}), "other": source.NewSecret("other-secret", []string{"api.example"}),
	}})
	mark := job.SecretMark("key")
	q := source.Question{Method: "PATCH", URL: server.URL + "/x?k=" + mark, Headers: map[string]string{"Authorization": "Bearer " + mark, "Host": "evil.example", "Accept-Encoding": "br"},
		Body: []byte(`{"k":"` + mark + `"}`), Secrets: []string{"key"}, Most: 1000}
	reply, err := client.Put(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	text := string(reply.Body)
	if reply.Status != http.StatusTeapot || !strings.HasPrefix(text, "PATCH|true|true|true|") {
		t.Errorf("%d %q", reply.Status, text)
	}
	if shown := fmt.Sprintf("%v", reply) + text; strings.Contains(shown, "canary") || !strings.Contains(text, "[secret]") || reply.Headers["x-echo"] != "Bearer [secret]" {
		t.Errorf("the secret comes back: %s", shown)
	}
	for name, change := range map[string]func(*source.Question){
		"not meant for": func(q *source.Question) { q.Secrets, q.URL = []string{"other"}, server.URL+"/"+job.SecretMark("other") },
		"no secret \"nobody\"": func(q *source.Question) {
			q.Secrets, q.URL = []string{"nobody"}, server.URL+"/"+job.SecretMark("nobody")
		},
		"more than 10 bytes": func(q *source.Question) { q.Most = 10 },
		"169.254.169.254":    func(q *source.Question) { q.URL, q.Secrets = "http://169.254.169.254/latest", nil },
		"method":             func(q *source.Question) { q.Method = "A B" },
		"this machine":       func(q *source.Question) { q.URL, q.Secrets = "http://localhost:1/", nil },
	} {
		bad := q
		change(&bad)
		_, err := client.Put(t.Context(), bad)
		var failure *source.Error
		if !errors.As(err, &failure) || failure.Reason != jurat.ReasonRefused || !strings.Contains(err.Error(), name) || strings.Contains(err.Error(), "canary") {
			t.Errorf("%s: %v", name, err)
		}
	}
	q.Secrets = nil
	if reply, err := client.Put(t.Context(), q); err != nil || !strings.HasPrefix(string(reply.Body), "PATCH|false|false|false|") {
		t.Errorf("a mark that the job does not name: %q, %v", reply.Body, err)
	}
	moved := source.Question{Method: "GET", URL: server.URL + "/moved", Most: 1000}
	if reply, err := client.Put(t.Context(), moved); err != nil || reply.Status != 302 || reply.Headers["location"] != "https://elsewhere.example/" {
		t.Errorf("a redirect: %+v, %v", reply, err)
	}
}

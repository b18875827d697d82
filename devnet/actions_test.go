package devnet_test

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jurat-network/jurat/core/action"
)

// till is a payment service. It does the same key's payment once where it looks at
// keys, and can be told to let the next request wait, undone, until it is given up.
type till struct {
	*httptest.Server
	mu   sync.Mutex
	paid []string // bodies, in order
	keys map[string]int
	hold bool
	held chan time.Time
	gone chan bool
}

func newTill(t *testing.T) *till {
	s := &till{keys: map[string]int{}, held: make(chan time.Time, 1), gone: make(chan bool, 1)}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /pay", func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		s.mu.Lock()
		hold := s.hold
		s.hold = false
		s.mu.Unlock()
		if hold {
			s.held <- time.Now()
			<-r.Context().Done()
			s.gone <- true
			return
		}
		s.mu.Lock()
		defer s.mu.Unlock()
		key := r.Header.Get("Idempotency-Key")
		if _, known := s.keys[key]; !known || key == "" {
			s.paid = append(s.paid, string(body))
			s.keys[key] = len(s.paid)
		}
		w.WriteHeader(http.StatusCreated)
		fmt.Fprintf(w, `{"id":"pay_%d"}`, s.keys[key])
	})
	mux.HandleFunc("GET /payments", func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		defer s.mu.Unlock()
		if n, ok := s.keys[r.URL.Query().Get("key")]; ok {
			fmt.Fprintf(w, `{"id":"pay_%d"}`, n)
			return
		}
		http.NotFound(w, r)
	})
	s.Server = httptest.NewServer(mux)
	t.Cleanup(s.Close)
	return s
}

func (s *till) payments() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]string(nil), s.paid...)
}

func (s *till) holdNext() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.hold = true
}

// The jobs' window and timeout, in seconds.
const actionWindow, actionTimeout = 16, 8

func (s *till) job(t *testing.T, name, more string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name+".yaml")
	text := fmt.Sprintf(`name: %s
params:
  - {name: customer, type: text}
  - {name: amount, type: number, decimals: 2}
timeout: %ds
action:
  window: %ds
  http:
    url: %s/pay
    method: POST
    body: '{"customer": {customer}, "amount": {amount}}'
  detail: $.id
%s`, name, actionTimeout, actionWindow, s.URL, more)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

type requested struct {
	ID, State, Status string
	Values            []string
}

// asks has the example contract ask for a job, and waits for what is sworn.
func (n *network) asks(job string, params ...string) requested {
	n.t.Helper()
	out, _ := n.stdout(append([]string{"request", "send", job, "--deadline", "150s", "--json"}, params...)...)
	var r requested
	if err := json.Unmarshal(out, &r); err != nil {
		n.t.Fatalf("%v in %s", err, out)
	}
	return r
}

// killActor kills whoever acts on the open request of a job, while it does.
func (n *network) killActor(s *till) (oracle int) {
	n.t.Helper()
	var at time.Time
	select {
	case at = <-s.held:
	case <-time.After(patience):
		n.t.Fatal("nobody acts")
	}
	var list struct{ Requests []requested }
	out, err := n.stdout("request", "list", "--json")
	if err == nil {
		err = json.Unmarshal(out, &list)
	}
	if err != nil {
		n.t.Fatalf("%v in %s", err, out)
	}
	for _, r := range list.Requests {
		if r.State != "open" {
			continue
		}
		terms := action.Terms{Members: 4, Window: actionWindow}
		if err := terms.Request.UnmarshalText([]byte(r.ID)); err != nil {
			n.t.Fatal(err)
		}
		oracle = int(terms.Actor(uint64(at.Unix()) / actionWindow))
	}
	if oracle == 0 {
		n.t.Fatalf("no request is open: %+v", list)
	}
	if out, err := n.jurat("devnet", "kill", fmt.Sprint(oracle)); err != nil {
		n.t.Fatalf("%v\n%s", err, out)
	}
	select {
	case <-s.gone:
	case <-time.After(actionTimeout * time.Second):
		n.t.Fatalf("oracle %d was killed, and the request is still held: another acts", oracle)
	}
	return oracle
}

// TestActions: a contract triggers a payment, exactly once although its actor is
// killed between its intent and the deed, where the service honours the key; where
// it does not, nobody takes over, and that nobody knows is sworn.
func TestActions(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a whole network")
	}
	s := newTill(t)
	keyed := s.job(t, "keyed", "  idempotent: header Idempotency-Key\n  verify: {url: \""+s.URL+"/payments?key={key}\", path: $.id}\n")
	bare := s.job(t, "bare", "")
	n := start(t, filepath.Join(t.TempDir(), ".devnet"), "--requests", keyed, "--requests", bare)

	if r := n.asks("keyed", "alice", "12.50"); r.State != "answered" || strings.Join(r.Values, " ") != "did verified pay_1" {
		t.Errorf("a payment: %+v", r)
	}
	if r := n.asks("bare", "bob", "1"); r.State != "answered" || strings.Join(r.Values, " ") != "did single-witness pay_2" {
		t.Errorf("a payment that nobody sees: %+v", r)
	}

	answers := make(chan requested, 1)
	s.holdNext()
	go func() { answers <- n.asks("keyed", "carol", "3") }()
	dead := n.killActor(s)
	if r := <-answers; r.State != "answered" || strings.Join(r.Values, " ") != "did verified pay_3" {
		t.Errorf("a payment whose first actor died: %+v", r)
	}
	if out, err := n.jurat("devnet", "revive", fmt.Sprint(dead)); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	advances(t, n.ready.Nodes[dead-1].API, 3)

	s.holdNext()
	go func() { answers <- n.asks("bare", "dora", "4") }()
	n.killActor(s)
	if r := <-answers; r.State != "failed" || r.Status != "unknown" {
		t.Errorf("a payment whose actor died, and no key is honoured: %+v", r)
	}
	// With one down the other three must name one intent in one window. Where they did not, unknown is
	// sworn although nothing was done (docs/actions.md), and whoever wants to pays anew.
	paid := ""
	for _, who := range []string{"eve", "frank", "grace"} {
		r := n.asks("bare", who, "5")
		if r.State == "answered" && strings.Join(r.Values, " ") == "did single-witness pay_4" {
			paid = who
			break
		}
		if r.Status != "unknown" {
			t.Errorf("a payment while an oracle is down: %+v", r)
		}
	}
	want := []string{`{"customer": "alice", "amount": 12.5}`, `{"customer": "bob", "amount": 1}`, `{"customer": "carol", "amount": 3}`, `{"customer": "` + paid + `", "amount": 5}`}
	if got := s.payments(); fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("paid %q, want %q", got, want)
	}
}

package node

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/jurat-network/jurat/edge/api"
)

// Strangers who ask without end keep the enclave, the chain's endpoints and the disk busy so far and
// no further; who only reads is served.
func TestStrangersAreBounded(t *testing.T) {
	n := &node{cfg: &Config{Enclave: &EnclaveConfig{}}}
	n.confidant.Store(newCircle(t).members[0])
	routes := n.confidentialRoutes()
	ask := func(method, path string) int {
		w := httptest.NewRecorder()
		routes.ServeHTTP(w, httptest.NewRequest(method, api.ConfidentialPath+path, strings.NewReader("{}")))
		return w.Code
	}
	for _, c := range []struct{ method, path string }{{"GET", "keys?challenge=x"}, {"POST", "credentials"}, {"POST", "grants"}} {
		for range costlyAtOnce {
			if code := ask(c.method, c.path); code == http.StatusServiceUnavailable {
				t.Fatalf("%s %s is refused before there are many", c.method, c.path)
			}
		}
		refused := 0
		for range costlyAtOnce {
			if ask(c.method, c.path) == http.StatusServiceUnavailable {
				refused++
			}
		}
		if refused == 0 {
			t.Errorf("%s %s is done without end", c.method, c.path)
		}
	}
	for range 3 * costlyAtOnce {
		if code := ask("GET", "credentials"); code != http.StatusOK {
			t.Fatalf("reading: %d", code)
		}
	}
}

// A member that asks without end leaves the enclave to its tasks, and to other members.
func TestMembersAskNowAndThen(t *testing.T) {
	m := newCircle(t).members[0]
	asked := 0
	for range 1000 {
		if m.mayAsk(2) {
			asked++
		}
	}
	if asked < 4 || asked > 20 {
		t.Errorf("of a thousand words at once %d go to the enclave", asked)
	}
	if !m.mayAsk(3) {
		t.Error("another member has to wait for that")
	}
}

// A list of deposits comes in pages, a deposit that is longer than any secret is none, and one that
// is here already asks the chain nothing.
func TestDepositsArePaged(t *testing.T) {
	c := newCircle(t)
	m := c.members[0]
	first, second := c.deposit(1), c.deposit(2)
	for _, d := range []*Deposit{first, second, first} {
		if err := m.accept(t.Context(), d); err != nil {
			t.Fatal(err)
		}
	}
	page := func(after string) int {
		got, err := m.deposits(httptest.NewRequest("GET", "/?after="+after, nil))
		if err != nil {
			t.Fatal(err)
		}
		return len(got.(map[string]any)["credentials"].([]Deposited))
	}
	low, high := first.ID.String(), second.ID.String()
	if low > high {
		low, high = high, low
	}
	if all, rest, none := page(""), page(low), page(high); all != 2 || rest != 1 || none != 0 {
		t.Errorf("pages of %d, %d and %d", all, rest, none)
	}
	if _, err := m.deposits(httptest.NewRequest("GET", "/?after=x", nil)); err == nil {
		t.Error("a page after no id")
	}
	long := *first
	long.Ciphertext = make([]byte, maxCiphertext+1)
	if err := m.accept(t.Context(), &long); !errors.Is(err, errNoDeposit) {
		t.Errorf("a long one: %v", err)
	}
}

package node

import (
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

package node

import (
	"encoding/json"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/channel"
	"github.com/jurat-network/jurat/core/confidential"
	"github.com/jurat-network/jurat/edge/api"
)

// What openapi.json describes beside the API's own paths is what the node serves there, and
// the forms are those that it answers with.
func TestWhatIsServedBesideIsDescribed(t *testing.T) {
	n := &node{cfg: &Config{Enclave: &EnclaveConfig{}}, chain: &chainSide{requests: map[jurat.Address]uint64{{1}: 1}}}
	routes := map[string]http.Handler{api.ConfidentialPath: n.confidentialRoutes(), api.SumsPath: n.sumRoutes()}
	for _, pattern := range api.Beside {
		method, path, _ := strings.Cut(pattern, " ")
		for prefix, handler := range routes {
			if !strings.HasPrefix(path, prefix) {
				continue
			}
			answer := httptest.NewRecorder()
			handler.ServeHTTP(answer, httptest.NewRequestWithContext(t.Context(), method, strings.ReplaceAll(path, "{request}", jurat.Hash{1}.String()), nil))
			if !strings.Contains(answer.Header().Get("Content-Type"), "problem+json") || !strings.Contains(answer.Body.String(), "about:blank") {
				t.Errorf("%s: %d %s", pattern, answer.Code, answer.Body)
			}
		}
	}

	text, err := os.ReadFile("../edge/api/openapi.json")
	if err != nil {
		t.Fatal(err)
	}
	var described struct {
		Components struct {
			Schemas map[string]struct{ Required []string }
		}
	}
	if err := json.Unmarshal(text, &described); err != nil {
		t.Fatal(err)
	}
	for name, form := range map[string]any{
		"SealingKeys": SealingKeys{}, "EnclaveIdentity": channel.Identity{Service: []byte{1}, Signature: []byte{1}}, "Deposit": Deposit{}, "Deposited": Deposited{},
		"SignedGrant": confidential.SignedGrant{}, "Grant": confidential.Grant{}, "NextUse": NextUse{}, "PrivateSum": SumForm{}, "Given": SumGiven{},
	} {
		body, err := json.Marshal(form)
		if err != nil {
			t.Fatal(err)
		}
		var fields map[string]any
		if err := json.Unmarshal(body, &fields); err != nil {
			t.Fatal(err)
		}
		want := slices.Sorted(slices.Values(described.Components.Schemas[name].Required))
		if got := slices.Sorted(maps.Keys(fields)); !slices.Equal(got, want) {
			t.Errorf("%s has %q, described are %q", name, got, want)
		}
	}
}

package beacon_test

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/jurat-network/jurat/core/drand"
	"github.com/jurat-network/jurat/edge/beacon"
)

// round1000 is as quicknet's servers answer; see core/drand's test.
const round1000 = `{"round":1000,"randomness":"fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd","signature":"b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39"}`

// server answers the one path of a round with a text.
func server(t *testing.T, path, text string) string {
	t.Helper()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != path {
			http.NotFound(w, r)
			return
		}
		_, _ = w.Write([]byte(text))
	}))
	t.Cleanup(s.Close)
	return s.URL
}

func TestFetch(t *testing.T) {
	path := func(round string) string { return "/" + drand.Chain + "/public/" + round }
	good := server(t, path("1000"), round1000)
	liar := server(t, path("1000"), `{"round":1000,"signature":"b713718a38ae728dfd477991af2822e08d2f305e47718cef9f7848ce4050e7be41076862b98fad56e91a6b85b89cd97b"}`)
	other := server(t, path("1001"), round1000)
	if b, err := beacon.Fetch(t.Context(), []string{liar, "http://127.0.0.1:1", good}, 1000); err != nil || b.Round != 1000 {
		t.Errorf("%+v, %v", b, err)
	}
	for name, c := range map[string]struct {
		server string
		round  uint64
		wrong  error
	}{
		"a lie":            {liar, 1000, drand.ErrBeacon},
		"another round":    {other, 1001, drand.ErrBeacon},
		"not there yet":    {good, 1002, beacon.ErrUnavailable},
		"no answer at all": {"http://127.0.0.1:1", 1000, beacon.ErrUnavailable},
	} {
		if _, err := beacon.Fetch(t.Context(), []string{c.server}, c.round); !errors.Is(err, c.wrong) || !errors.Is(err, beacon.ErrUnavailable) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

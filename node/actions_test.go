package node

import (
	"errors"
	"log/slog"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/action"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/edge/act"
)

// A node may act on what its configuration lists, and on nothing else.
func TestActionsConfig(t *testing.T) {
	text := configText(memberLines(t, 4))
	actorOf := func(more string) (*act.Actor, *Config, error) {
		cfg, err := load(t, text+more)
		if err != nil {
			return nil, nil, err
		}
		client, err := NewSourceClient(cfg, slog.New(slog.DiscardHandler))
		if err != nil {
			return nil, nil, err
		}
		t.Cleanup(client.Close)
		a, err := NewActor(cfg, client)
		if err == nil {
			t.Cleanup(a.Close)
		}
		return a, cfg, err
	}
	call := &job.Effect{HTTP: &job.HTTP{URL: "https://pay.example/v1", Method: "POST"}}
	row := &job.Effect{SQL: &job.Insert{Server: "shop", Table: "payments", Row: map[string]string{"a": "1"}}}
	a, _, err := actorOf("")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range []*job.Effect{call, row} {
		if err := a.Permits(e); !errors.Is(err, act.ErrNotPermitted) {
			t.Errorf("nothing is listed: %v", err)
		}
	}
	a, cfg, err := actorOf("actions: {http: [pay.example], databases: {shop: {driver: sqlite, file: shop.db, tables: {payments: [a]}}}}\n")
	if err != nil {
		t.Fatal(err)
	}
	if file := cfg.Actions.Databases["shop"].File; !filepath.IsAbs(file) {
		t.Errorf("the file is %q; it should be beside the configuration", file)
	}
	for _, e := range []*job.Effect{call, row} {
		if err := a.Permits(e); err != nil {
			t.Error(err)
		}
	}
	if _, _, err := actorOf("actions: {databases: {shop: {driver: postgres, dsn: shop, tables: {payments: [a]}}}}\n"); !errors.Is(err, ErrConfig) || !strings.Contains(err.Error(), `there is no secret "shop"`) {
		t.Errorf("a secret that is not there: %v", err)
	}
}

// What a member looks for is seen, is not there, or nobody can tell.
func TestSightOf(t *testing.T) {
	for name, c := range map[string]struct {
		reading job.Reading
		want    action.Sight
	}{
		"a value":       {job.Reading{Value: &job.Datum{Type: job.Text, Bytes: "p1"}}, action.Seen},
		"nothing there": {job.Failure(jurat.ReasonNotFound, "path $.id finds nothing", 1), action.Absent},
		"404":           {job.Failure(jurat.ReasonStatus, "status 404", 1), action.Absent},
		"500":           {job.Failure(jurat.ReasonStatus, "status 500", 1), action.Unseen},
		"no answer":     {job.Failure(jurat.ReasonUnreachable, "no answer in time", 1), action.Unseen},
	} {
		if got := sightOf(c.reading); got.Sight != c.want {
			t.Errorf("%s: %d, want %d", name, got.Sight, c.want)
		}
	}
}

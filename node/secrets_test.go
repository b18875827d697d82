package node

import (
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// What the operator's configuration names for jobs is opened at the start, or
// the reason why not is said, without a secret in it.
func TestSourceClientOfAConfiguration(t *testing.T) {
	dir := t.TempDir()
	write := func(name string, mode os.FileMode) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte("postgres://canary:canary-password@127.0.0.1/x\n"), mode); err != nil {
			t.Fatal(err)
		}
		return path
	}
	kept, open := SecretConfig{File: write("kept", 0o600)}, SecretConfig{File: write("open", 0o644)}
	sales := map[string]DatabaseConfig{"sales": {Driver: "postgres", DSN: "dsn"}}
	for name, c := range map[string]struct {
		cfg  Config
		want string // "" where it is opened
	}{
		"good":                 {Config{Secrets: map[string]SecretConfig{"dsn": kept}, Databases: sales, Chains: []KnownChainConfig{{ID: 1, RPC: []string{"http://127.0.0.1:1"}}}}, ""},
		"readable by others":   {Config{Secrets: map[string]SecretConfig{"dsn": open}}, "chmod 600"},
		"a secret not listed":  {Config{Databases: sales}, `there is no secret "dsn"`},
		"a chain twice":        {Config{Chains: []KnownChainConfig{{ID: 1, RPC: []string{"http://a.example"}}, {ID: 1, RPC: []string{"http://b.example"}}}}, "lists 1 twice"},
		"a quorum of a half":   {Config{Chains: []KnownChainConfig{{ID: 1, RPC: []string{"http://a.example", "http://b.example"}, Quorum: 1}}}, "want more than half"},
		"an unknown database":  {Config{Databases: map[string]DatabaseConfig{"x": {Driver: "oracle"}}}, `driver "oracle"`},
		"a secret that is not": {Config{Secrets: map[string]SecretConfig{"x": {File: filepath.Join(dir, "none")}}}, "no such file"},
	} {
		client, err := NewSourceClient(&c.cfg, slog.New(slog.DiscardHandler))
		if err == nil {
			client.Close()
		}
		if (err == nil) != (c.want == "") || err != nil && (!strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), "canary")) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
	if _, err := NewSourceClient(&Config{Databases: sales}, slog.New(slog.DiscardHandler)); !errors.Is(err, ErrConfig) {
		t.Errorf("no ErrConfig: %v", err)
	}
}

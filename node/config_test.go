package node

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
)

// memberLines are n members with keys of the curve and pinned peers.
func memberLines(t *testing.T, n int) string {
	t.Helper()
	var b strings.Builder
	for i := range n {
		secret := jurat.Keccak(fmt.Appendf(nil, "operator %d", i))
		key, err := NewOperatorKey(secret[:])
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&b, "    - {key: \"0x%x\", peer: 12D3KooWQRRaK98P3k4XBYiAQxoLi6cpWpLCZZJqcmH31VznGqau, addresses: [/ip4/127.0.0.1/tcp/%d]}\n", key.Public().Compressed(), 7000+i)
	}
	return b.String()
}

func configText(members string) string {
	return `data: store
operator: {keystore: operator.json, password_file: password}
network: {identity: network.key, listen: [/ip4/127.0.0.1/tcp/7000]}
committee:
  members:
` + members + `  expiry: 1900000000
  interval: 1s
jobs: [btc.yaml]
api: {listen: "127.0.0.1:0"}
`
}

func load(t *testing.T, text string) (*Config, error) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "node.yaml")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return LoadConfig(path)
}

func TestLoadConfig(t *testing.T) {
	cfg, err := load(t, configText(memberLines(t, 4)))
	if err != nil {
		t.Fatal(err)
	}
	if !filepath.IsAbs(cfg.Data) || filepath.Base(cfg.Data) != "store" {
		t.Errorf("data is %q; it should be beside the file", cfg.Data)
	}
	if p := cfg.Committee.params(); p.Interval != 1000 || p.ViewTimeout < 1000 || p.Reign == 0 {
		t.Errorf("params %+v", p)
	}
}

// home is a chain that is delivered to.
var home = "chain: {id: 1, rpc: [\"http://127.0.0.1:1\"], committees: \"0x" + strings.Repeat("1", 40) + "\", feeds: \"0x" + strings.Repeat("2", 40) + "\"}\n"

func TestLoadConfigSaysWhatToMend(t *testing.T) {
	good := configText(memberLines(t, 4))
	for name, c := range map[string]struct{ text, want string }{
		"misspelt key":       {strings.Replace(good, "jobs:", "jbos:", 1), "jobs"},
		"misspelt inner key": {strings.Replace(good, "keystore:", "keystor:", 1), "keystore"},
		"no data":            {strings.Replace(good, "data: store", "data: \"\"", 1), "data"},
		"three members":      {configText(memberLines(t, 3)), "3f+1"},
		"one operator twice": {configText(memberLines(t, 3) + memberLines(t, 1)), "one operator"},
		"key off the curve":  {strings.Replace(good, "key: \"0x0", "key: \"0x1", 1), "committee.members[0].key"},
		"no peer id":         {strings.Replace(good, "12D3KooW", "13D3KooW", 1), "committee.members[0].peer"},
		"negative interval":  {strings.Replace(good, "interval: 1s", "interval: -1s", 1), "interval"},
		"no duration":        {strings.Replace(good, "interval: 1s", "interval: soon", 1), "interval"},
		"half a chain":       {good + home + "chains: [{id: 10, rpc: [\"http://127.0.0.1:1\"], feeds: \"0x" + strings.Repeat("2", 40) + "\"}]\n", "takes both"},
		"the home twice":     {good + home + "chains: [{id: 1, rpc: [\"http://127.0.0.1:1\"], feeds: \"0x" + strings.Repeat("2", 40) + "\"}]\n", "under chain"},
		"abroad and no home": {good + "chains: [{id: 1, rpc: [\"http://127.0.0.1:1\"], feeds: \"0x" + strings.Repeat("2", 40) + "\"}]\n", "belongs under chain"},
		"no jobs":            {strings.Replace(good, "[btc.yaml]", "[]", 1), "jobs"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := load(t, c.text)
			if !errors.Is(err, ErrConfig) || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v; want ErrConfig with %q", err, c.want)
			}
		})
	}
}

func TestConfigSchemaNamesEveryKey(t *testing.T) {
	var schema map[string]any
	if err := json.Unmarshal(ConfigSchema(), &schema); err != nil {
		t.Fatal(err)
	}
	properties, _ := schema["properties"].(map[string]any)
	for _, key := range []string{"data", "operator", "network", "committee", "jobs", "chain", "api", "egress"} {
		if properties[key] == nil {
			t.Errorf("the schema lacks %q", key)
		}
	}
}

func TestOperatorKeyKeepsItsSecret(t *testing.T) {
	secret := jurat.Keccak([]byte("canary"))
	canary := fmt.Sprintf("%x", secret[:])
	key, err := NewOperatorKey(secret[:])
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{fmt.Sprint(key), fmt.Sprintf("%v", key), fmt.Sprintf("%+v", key), fmt.Sprintf("%#v", key), fmt.Sprintf("%s", key)} {
		if strings.Contains(text, canary) {
			t.Errorf("the key prints itself: %s", text)
		}
	}
	digest := jurat.Keccak([]byte("statement"))
	sig, err := key.Sign(digest)
	if err != nil {
		t.Fatal(err)
	}
	if !key.Public().Verify(digest, sig) {
		t.Error("own signature refused")
	}
}

// TestFilesWithoutEnd: a path that leads to a device is refused, and not read until memory is full.
func TestFilesWithoutEnd(t *testing.T) {
	if _, err := LoadConfig("/dev/zero"); !errors.Is(err, ErrConfig) || !strings.Contains(err.Error(), "exceeds") {
		t.Errorf("a configuration: %v", err)
	}
	if _, err := ReadCode("/dev/zero"); err == nil || !strings.Contains(err.Error(), "exceeds") {
		t.Errorf("code: %v", err)
	}
}

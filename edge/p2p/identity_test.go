package p2p

import (
	"encoding/base64"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

func TestIdentityIsKept(t *testing.T) {
	path := filepath.Join(t.TempDir(), "new", "identity")
	if _, err := LoadIdentity(path); !errors.Is(err, os.ErrNotExist) {
		t.Fatalf("before it exists: %v", err)
	}
	// Two processes that start at once agree on one identity.
	ids := make([]string, 8)
	var wg sync.WaitGroup
	for i := range ids {
		wg.Go(func() {
			id, err := LoadOrCreateIdentity(path)
			if err != nil {
				t.Error(err)
				return
			}
			ids[i] = id.ID()
		})
	}
	wg.Wait()
	for _, id := range ids {
		if id != ids[0] {
			t.Fatalf("identities %v", ids)
		}
	}
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
	if left, _ := filepath.Glob(filepath.Join(filepath.Dir(path), ".*")); len(left) != 0 {
		t.Errorf("left behind: %v", left)
	}
}

func TestIdentityRefusals(t *testing.T) {
	good := base64.StdEncoding.EncodeToString(make([]byte, 32))
	for name, c := range map[string]struct {
		text string
		mode os.FileMode
		want string
	}{
		"readable by others": {good, 0o644, "chmod 600"},
		"empty":              {"", 0o600, "base64 of 32 bytes"},
		"not base64":         {"?", 0o600, "base64 of 32 bytes"},
		"too short":          {good[:20], 0o600, "base64 of 32 bytes"},
	} {
		path := filepath.Join(t.TempDir(), "identity")
		if err := os.WriteFile(path, []byte(c.text), c.mode); err != nil {
			t.Fatal(err)
		}
		_, err := LoadOrCreateIdentity(path)
		if !errors.Is(err, ErrIdentity) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v", name, err)
		}
		if after, _ := os.ReadFile(path); string(after) != c.text {
			t.Errorf("%s: the file was changed", name)
		}
	}
}

func TestIdentityDoesNotPrintItself(t *testing.T) {
	seed := []byte("canary-canary-canary-canary-cana")
	id, err := identityOf(seed)
	if err != nil {
		t.Fatal(err)
	}
	printed := fmt.Sprintf("%v %+v %#v %s %q", id, id, id, id, id)
	for _, secret := range []string{"canary", base64.StdEncoding.EncodeToString(seed), fmt.Sprintf("%x", seed), fmt.Sprint(seed[:8])[1:20]} {
		if strings.Contains(printed, secret) {
			t.Errorf("%q in %s", secret, printed)
		}
	}
}

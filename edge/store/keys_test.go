package store

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/threshold"
)

func TestKeyIsSealed(t *testing.T) {
	dir := t.TempDir()
	cfg := Config{Dir: dir, Key: [32]byte{7, 7, 7}}
	st, err := Open(cfg)
	if err != nil {
		t.Fatal(err)
	}
	if keys, err := st.Keys(1).LoadKeys(); len(keys) != 0 || err != nil {
		t.Fatalf("a new store has keys: %v, %v", keys, err)
	}
	group, shares, err := threshold.Deal(rand.Reader, 4, 3)
	if err != nil {
		t.Fatal(err)
	}
	want := threshold.DKGRecord{Group: group, Share: shares[2], Transcript: jurat.Hash{5}}
	if err := st.Keys(1).SaveKey(3, want); err != nil {
		t.Fatal(err)
	}
	if keys, err := st.Keys(1).LoadKeys(); err != nil || len(keys) != 1 || keys[0].Signatures != nil {
		t.Fatalf("unconfirmed key: %v, %v", keys, err)
	}
	signatures := []jurat.OperatorSignature{{1}, {2}, {3}, {4}}
	if err := st.Keys(1).SaveConfirmed(3, signatures); err != nil {
		t.Fatal(err)
	}
	secret := shares[2].Encode()
	scan := func() {
		t.Helper()
		files, err := filepath.Glob(filepath.Join(dir, "*"))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			b, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			for _, plain := range [][]byte{secret[2:], []byte(hex.EncodeToString(secret[2:])), cfg.Key[:]} {
				if bytes.Contains(b, plain) {
					t.Errorf("%s holds a secret in plain bytes", f)
				}
			}
		}
	}
	scan()
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	scan()
	if st, err = Open(cfg); err != nil {
		t.Fatal(err)
	}
	// A later attempt stands beside the earlier: either may turn out to be the
	// committee's.
	if err := st.Keys(1).SaveKey(4, threshold.DKGRecord{Group: group, Share: shares[1]}); err != nil {
		t.Fatal(err)
	}
	keys, err := st.Keys(1).LoadKeys()
	if err != nil || len(keys) != 2 || keys[1].Attempt != 4 || keys[1].Signatures != nil {
		t.Fatalf("%v, %v", keys, err)
	}
	got := keys[0]
	if got.Attempt != 3 || !reflect.DeepEqual(got.Group, group) || got.Transcript != want.Transcript || got.Share.Encode() != secret || !reflect.DeepEqual(got.Signatures, signatures) {
		t.Fatalf("attempt %d: %+v", got.Attempt, got)
	}
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	cfg.Key[0]++
	if st, err = Open(cfg); err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	if _, err := st.Keys(1).LoadKeys(); !errors.Is(err, ErrSealed) || strings.Contains(err.Error(), hex.EncodeToString(secret[2:])) {
		t.Errorf("under another key: %v", err)
	}
}

func TestSealedShareOpensOnlyInItsPlace(t *testing.T) {
	st, err := Open(Config{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	group, shares, err := threshold.Deal(rand.Reader, 4, 3)
	if err != nil {
		t.Fatal(err)
	}
	if err := st.Keys(1).SaveKey(1, threshold.DKGRecord{Group: group, Share: shares[0]}); err != nil {
		t.Fatal(err)
	}
	for name, query := range map[string]string{
		"another attempt": "UPDATE founding SET attempt = 2",
		"another group":   "UPDATE founding SET attempt = 1, public = CAST(x'01' || substr(public, 2) AS BLOB)",
		"cut short":       "UPDATE founding SET share = substr(share, 1, 10)",
	} {
		if _, err := st.write.ExecContext(context.Background(), query); err != nil {
			t.Fatal(err)
		}
		if _, err := st.Keys(1).LoadKeys(); !errors.Is(err, ErrSealed) && !errors.Is(err, ErrCorrupt) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestAttemptsAreRemembered: an attempt that was entered and not confirmed leaves
// no key, and is known after a restart; it never takes a key's place.
func TestAttemptsAreRemembered(t *testing.T) {
	s, err := Open(Config{Dir: t.TempDir(), Key: [32]byte{7}})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	group, shares, err := threshold.Deal(rand.Reader, 4, 3)
	if err != nil {
		t.Fatal(err)
	}
	attempt := func(want uint32) {
		t.Helper()
		if got, err := s.Keys(1).LoadAttempt(); err != nil || got != want {
			t.Errorf("entered attempt %d, %v; want %d", got, err, want)
		}
	}
	attempt(0)
	for _, n := range []uint32{1, 2} {
		if err := s.Keys(1).SaveAttempt(n); err != nil {
			t.Fatal(err)
		}
	}
	attempt(2)
	if err := s.Keys(1).SaveKey(2, threshold.DKGRecord{Group: group, Share: shares[2]}); err != nil {
		t.Fatal(err)
	}
	for _, n := range []uint32{2, 5} {
		if err := s.Keys(1).SaveAttempt(n); err != nil {
			t.Fatal(err)
		}
	}
	attempt(5)
	if keys, err := s.Keys(1).LoadKeys(); err != nil || len(keys) != 1 || keys[0].Attempt != 2 {
		t.Errorf("keys %v, %v; want attempt 2 alone", keys, err)
	}
}

// TestEpochsKeys shows that epochs' key generations are apart, and what Retire leaves.
func TestEpochsKeys(t *testing.T) {
	group, shares, err := threshold.Deal(rand.Reader, 4, 3)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	s, err := Open(Config{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	var sealed []byte
	for epoch := range uint32(3) {
		if err := s.Keys(epoch+1).SaveKey(1, threshold.DKGRecord{Group: group, Share: shares[epoch]}); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.read.QueryRow("SELECT share FROM founding WHERE epoch = 2").Scan(&sealed); err != nil {
		t.Fatal(err)
	}
	if err := s.Retire(2); err != nil {
		t.Fatal(err)
	}
	for epoch, want := range map[uint32]int{1: 0, 2: 0, 3: 1} {
		if keys, err := s.Keys(epoch).LoadKeys(); err != nil || len(keys) != want {
			t.Errorf("epoch %d: %d keys, %v; want %d", epoch, len(keys), err, want)
		}
	}
	for _, name := range []string{fileName, fileName + "-wal"} {
		if file, err := os.ReadFile(filepath.Join(dir, name)); err != nil || bytes.Contains(file, sealed) {
			t.Errorf("%s still holds the sealed share (%v)", name, err)
		}
	}
}

// The key that is sealed to is kept apart from the signing key: neither is found, retired or
// opened as the other.
func TestSealingKeysAreApart(t *testing.T) {
	st, err := Open(Config{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	count := func(k Keys) int {
		t.Helper()
		keys, err := k.LoadKeys()
		if err != nil {
			t.Fatal(err)
		}
		return len(keys)
	}
	for i, k := range []Keys{st.Keys(1), st.SealingKeys(1), st.SealingKeys(2)} {
		group, shares, err := threshold.Deal(rand.Reader, 4, 3)
		if err != nil {
			t.Fatal(err)
		}
		if err := k.SaveKey(uint32(i+1), threshold.DKGRecord{Group: group, Share: shares[0]}); err != nil {
			t.Fatal(err)
		}
	}
	if err := st.Retire(1); err != nil {
		t.Fatal(err)
	}
	if s, e := count(st.Keys(1)), count(st.SealingKeys(1)); s != 0 || e != 1 {
		t.Errorf("with the signing key retired: %d of it, %d of the other", s, e)
	}
	if _, err := st.write.ExecContext(context.Background(), "INSERT INTO founding SELECT * FROM sealing WHERE epoch = 1"); err != nil {
		t.Fatal(err)
	}
	if _, err := st.Keys(1).LoadKeys(); !errors.Is(err, ErrSealed) {
		t.Errorf("a share of the key that is sealed to opens as one of the signing key: %v", err)
	}
	if err := st.RetireSealing(1); err != nil {
		t.Fatal(err)
	}
	if first, second := count(st.SealingKeys(1)), count(st.SealingKeys(2)); first != 0 || second != 1 {
		t.Errorf("with epoch 1 retired: %d of it, %d of epoch 2", first, second)
	}
}

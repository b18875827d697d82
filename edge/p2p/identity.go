package p2p

import (
	"crypto/ed25519"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
)

// Identity is a member's ed25519 network key. It authenticates connections and
// signs nothing that the protocol says.
type Identity struct {
	key crypto.PrivKey
	id  peer.ID
}

// ErrIdentity is returned for an identity file that cannot be used.
var ErrIdentity = errors.New("network identity refused")

// NewIdentity draws a fresh identity.
func NewIdentity() (*Identity, error) {
	_, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("draw network identity: %w", err)
	}
	return identityOf(key.Seed())
}

func identityOf(seed []byte) (*Identity, error) {
	key, err := crypto.UnmarshalEd25519PrivateKey(ed25519.NewKeyFromSeed(seed))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrIdentity, err)
	}
	id, err := peer.IDFromPrivateKey(key)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrIdentity, err)
	}
	return &Identity{key: key, id: id}, nil
}

// LoadOrCreateIdentity reads the identity file, the base64 of a 32-byte ed25519
// seed in a file that only its owner can read. Where there is none it makes one.
func LoadOrCreateIdentity(path string) (*Identity, error) {
	identity, err := LoadIdentity(path)
	if !errors.Is(err, fs.ErrNotExist) {
		return identity, err
	}
	if identity, err = NewIdentity(); err != nil {
		return nil, err
	}
	if err := identity.save(path); err != nil {
		return nil, fmt.Errorf("create network identity: %w", err)
	}
	// Whoever came first has made the file: both use what is in it.
	return LoadIdentity(path)
}

// LoadIdentity reads an identity file that must exist.
func LoadIdentity(path string) (*Identity, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("open network identity: %w", err)
	}
	if info.Mode().Perm()&0o077 != 0 {
		return nil, fmt.Errorf("%w: %s can be read by others; run chmod 600 on it, or delete it for a new identity and tell the other members its peer id", ErrIdentity, path)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("open network identity: %w", err)
	}
	defer clear(text)
	seed, err := base64.StdEncoding.DecodeString(strings.TrimSpace(string(text)))
	if err != nil || len(seed) != ed25519.SeedSize {
		return nil, fmt.Errorf("%w: %s is not the base64 of 32 bytes; restore it, or delete it for a new identity and tell the other members its peer id", ErrIdentity, path)
	}
	defer clear(seed)
	return identityOf(seed)
}

// save writes the file whole or not at all, and never over another.
func (i *Identity) save(path string) error {
	raw, err := i.key.Raw()
	if err != nil {
		return err
	}
	defer clear(raw)
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	f, err := os.CreateTemp(dir, ".identity-*") // mode 0600
	if err != nil {
		return err
	}
	defer func() { _ = os.Remove(f.Name()) }()
	_, err = f.WriteString(base64.StdEncoding.EncodeToString(raw[:ed25519.SeedSize]) + "\n")
	err = errors.Join(err, f.Sync(), f.Close())
	if err != nil {
		return err
	}
	if err := os.Link(f.Name(), path); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return nil
}

// ID is the libp2p peer id, as other members pin it.
func (i *Identity) ID() string { return i.id.String() }

// String names the identity without its secret.
func (i *Identity) String() string { return "network identity of peer " + i.ID() }

// GoString is String, so that no format prints the secret.
func (i *Identity) GoString() string { return i.String() }

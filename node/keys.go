package node

import (
	"crypto/ecdsa"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/operator"
	"github.com/jurat-network/jurat/edge/chain"
)

// OperatorKey is the operator's hot key. It signs what the operator says and
// pays for deliveries; it never leaves the process and never prints itself.
type OperatorKey struct {
	secret *ecdsa.PrivateKey
	public operator.Key
}

// LoadOperatorKey opens a geth V3 keystore.
func LoadOperatorKey(path, passwordFile string) (*OperatorKey, error) {
	document, err := readFile(path)
	if err != nil {
		return nil, fmt.Errorf("read operator keystore: %w; correct operator.keystore", err)
	}
	password, err := readFile(passwordFile)
	if err != nil {
		return nil, fmt.Errorf("read operator password: %w; correct operator.password_file", err)
	}
	key, err := keystore.DecryptKey(document, strings.TrimRight(string(password), "\r\n"))
	if err != nil {
		return nil, fmt.Errorf("%w: open operator keystore %s: %w; check operator.password_file", ErrConfig, path, err)
	}
	return NewOperatorKey(crypto.FromECDSA(key.PrivateKey))
}

// NewOperatorKey makes a key of 32 secret bytes and clears them.
func NewOperatorKey(secret []byte) (*OperatorKey, error) {
	defer clear(secret)
	k, err := crypto.ToECDSA(secret)
	if err != nil {
		return nil, fmt.Errorf("make operator key: %w", err)
	}
	public, err := operator.ParseKey([33]byte(crypto.CompressPubkey(&k.PublicKey)))
	if err != nil {
		return nil, fmt.Errorf("make operator key: %w", err)
	}
	return &OperatorKey{secret: k, public: public}, nil
}

// Public is the key's public half.
func (k *OperatorKey) Public() operator.Key { return k.public }

// Sign signs a digest (RFC 6979 nonce, low s) in the form that ecrecover takes.
func (k *OperatorKey) Sign(digest jurat.Hash) (jurat.OperatorSignature, error) {
	b, err := crypto.Sign(digest[:], k.secret)
	if err != nil {
		return jurat.OperatorSignature{}, fmt.Errorf("sign: %w", err)
	}
	sig := jurat.OperatorSignature(b)
	sig[64] += 27
	return sig, nil
}

// Sender pays with the key's account on a chain.
func (k *OperatorKey) Sender(c *chain.Client, cfg chain.SenderConfig) *chain.Sender {
	return chain.NewSender(c, k.secret, cfg)
}

// storeKey derives the key under which the store seals the threshold share:
// whoever has the keystore and its password can open it, and nobody else.
func (k *OperatorKey) storeKey() [32]byte {
	secret := crypto.FromECDSA(k.secret)
	defer clear(secret)
	return jurat.Keccak([]byte("jurat.store.v1"), secret)
}

func (k *OperatorKey) String() string   { return "operator key of " + k.public.Address().String() }
func (k *OperatorKey) GoString() string { return k.String() }

package localchain

import (
	"crypto/ecdsa"
	"crypto/hmac"
	"crypto/pbkdf2"
	"crypto/sha512"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/jurat-network/jurat"
)

// Mnemonic is the phrase that every development chain shares. DEVELOPMENT ONLY:
// whoever sends real money to its accounts has given it away.
const Mnemonic = "test test test test test test test test test test test junk"

// shownAccounts is how many funded accounts a chain has; the one after them is
// the faucet.
const shownAccounts = 10

// Account is a funded DEVELOPMENT KEY.
type Account struct {
	Address jurat.Address
	Key     *ecdsa.PrivateKey
}

// KeyHex is the private key as wallets import it. It is no secret.
func (a Account) KeyHex() string { return "0x" + hex.EncodeToString(crypto.FromECDSA(a.Key)) }

// DevelopmentAccounts are those of every development chain, also one in another
// process.
func DevelopmentAccounts() ([]Account, error) { return developmentAccounts(shownAccounts) }

// developmentAccounts derives the first n accounts of Mnemonic at the paths
// m/44'/60'/0'/0/i (BIP-39 with an empty passphrase, BIP-32, BIP-44).
func developmentAccounts(n int) ([]Account, error) {
	seed, err := pbkdf2.Key(sha512.New, Mnemonic, []byte("mnemonic"), 2048, 64)
	if err != nil {
		return nil, fmt.Errorf("derive development keys: %w", err)
	}
	node := extend([]byte("Bitcoin seed"), seed)
	const hardened = 1 << 31
	for _, index := range []uint32{44 + hardened, 60 + hardened, hardened, 0} {
		if node, err = node.child(index); err != nil {
			return nil, err
		}
	}
	accounts := make([]Account, n)
	for i := range accounts {
		leaf, err := node.child(uint32(i))
		if err != nil {
			return nil, err
		}
		key, err := crypto.ToECDSA(leaf.key)
		if err != nil {
			return nil, fmt.Errorf("derive development key %d: %w", i, err)
		}
		accounts[i] = Account{Address: jurat.Address(crypto.PubkeyToAddress(key.PublicKey)), Key: key}
	}
	return accounts, nil
}

// extendedKey is a BIP-32 private key and its chain code.
type extendedKey struct{ key, chain []byte }

func extend(key, data []byte) extendedKey {
	mac := hmac.New(sha512.New, key)
	mac.Write(data)
	sum := mac.Sum(nil)
	return extendedKey{sum[:32], sum[32:]}
}

// child is BIP-32's private derivation (CKDpriv).
func (x extendedKey) child(index uint32) (extendedKey, error) {
	data := append([]byte{0}, x.key...)
	if index < 1<<31 {
		key, err := crypto.ToECDSA(x.key)
		if err != nil {
			return extendedKey{}, fmt.Errorf("derive development keys: %w", err)
		}
		data = crypto.CompressPubkey(&key.PublicKey)
	}
	next := extend(x.chain, binary.BigEndian.AppendUint32(data, index))
	sum := new(big.Int).Add(new(big.Int).SetBytes(next.key), new(big.Int).SetBytes(x.key))
	sum.Mod(sum, crypto.S256().Params().N)
	if sum.Sign() == 0 {
		return extendedKey{}, errors.New("derive development keys: zero key")
	}
	sum.FillBytes(next.key)
	return next, nil
}

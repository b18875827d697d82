package story

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"io"
	"io/fs"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/enclave"
)

// ServeTLS answers HTTPS at an address from here to the process's end, and returns its
// certificate in PEM, by which a sealed document knows the far end.
func ServeTLS(address string, handler http.Handler) (certificate string) {
	l, err := net.Listen("tcp", address)
	if err != nil {
		fmt.Fprintln(os.Stderr, "story:", err)
		os.Exit(1)
	}
	s := httptest.NewUnstartedServer(handler)
	_ = s.Listener.Close()
	s.Listener = l
	s.StartTLS()
	return string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: s.Certificate().Raw}))
}

// Sealing waits until something can be sealed: the committee has its encryption key, and
// every oracle's enclave has the key that they have in common.
func (n *Network) Sealing(ctx context.Context) error {
	return Until(ctx, "a key to seal to", func() (bool, error) {
		for _, node := range n.Nodes {
			request, err := http.NewRequestWithContext(ctx, http.MethodGet, node.API+"/v1/confidential/keys?challenge="+jurat.Hash{1}.String(), nil)
			if err != nil {
				return false, err
			}
			response, err := http.DefaultClient.Do(request)
			if err != nil {
				return false, err
			}
			_ = response.Body.Close()
			if response.StatusCode != http.StatusOK {
				return false, nil
			}
		}
		return true, nil
	})
}

// Deposit seals a credential that the story's owner has, shown but for its value, and returns its id.
func (n *Network) Deposit(ctx context.Context, name, value string, p enclave.Policy) (id string, err error) {
	p.Expires = jurat.Time(time.Now().Add(time.Hour).UnixMilli())
	text, err := json.Marshal(map[string]any{"name": name, "value": value, "policy": p})
	if err != nil {
		return "", err
	}
	dir, err := os.MkdirTemp("", "jurat-owner") // not the network's folder
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(dir)
	file := filepath.Join(dir, name+".json")
	if err := os.WriteFile(file, text, 0o600); err != nil {
		return "", err
	}
	out, err := n.Jurat(ctx, "secret", "put", file, "--json")
	var put struct{ ID string }
	if err == nil {
		err = json.Unmarshal([]byte(out), &put)
	}
	return put.ID, err
}

// Sealed is a sealed question, and whole parameters with it, whose use of a credential is
// the next when it was sealed.
type Sealed struct{ Params, Question []byte }

// Seal seals parameters for a contract's request of a number and deadline.
func (n *Network) Seal(ctx context.Context, job string, params []string, of *Contract, number, deadline uint64, credential string) (*Sealed, error) {
	args := append([]string{"request", "seal", job}, params...)
	out, err := n.Quietly(ctx, append(args, "--consumer", of.At.String(), "--number", fmt.Sprint(number), "--deadline", fmt.Sprint(deadline), "--credential", credential, "--json")...)
	if err != nil {
		return nil, err
	}
	var answer struct{ Params, Question string }
	if err := json.Unmarshal([]byte(out), &answer); err != nil {
		return nil, err
	}
	s := new(Sealed)
	if s.Params, err = hex.DecodeString(strings.TrimPrefix(answer.Params, "0x")); err == nil {
		s.Question, err = hex.DecodeString(strings.TrimPrefix(answer.Question, "0x"))
	}
	return s, err
}

// Unseen looks for secrets in everything that a host or a reader of the chain has: all
// blocks with their calldata, all events, and every file of the network's, logs and stores
// among them. It looks for what is seen as well, which it must find: a look that finds
// nothing at all has not looked.
func (n *Network) Unseen(ctx context.Context, seen string, secrets ...string) error {
	var forms [][]byte
	for _, s := range secrets {
		forms = append(forms, enclave.Forms(s)...)
	}
	found, looked := 0, 0
	look := func(where string, text []byte) error {
		looked += len(text)
		for _, form := range forms {
			if bytes.Contains(text, form) {
				return fmt.Errorf("%s has a secret in it: %q", where, form)
			}
		}
		if bytes.Contains(bytes.ToLower(text), []byte(strings.ToLower(strings.TrimPrefix(seen, "0x")))) {
			found++
		}
		return nil
	}
	head, err := n.Chain.Head(ctx)
	if err != nil {
		return err
	}
	for block := range head.Number.Uint64() + 1 {
		text, err := n.call(ctx, fmt.Sprintf(`{"jsonrpc":"2.0","id":1,"method":"eth_getBlockByNumber","params":["0x%x",true]}`, block))
		if err == nil {
			err = look(fmt.Sprintf("block %d", block), text)
		}
		if err != nil {
			return err
		}
	}
	text, err := n.call(ctx, `{"jsonrpc":"2.0","id":1,"method":"eth_getLogs","params":[{"fromBlock":"0x0","toBlock":"latest"}]}`)
	if err == nil {
		err = look("the chain's events", text)
	}
	if err != nil {
		return err
	}
	files := 0
	err = filepath.WalkDir(n.Folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		files++
		return look(path, text)
	})
	switch {
	case err != nil:
		return err
	case found == 0 || files < len(n.Nodes):
		return fmt.Errorf("in %d files and %d blocks there is no %s, which is there: that was no look", files, head.Number, seen)
	}
	Say("\nLooked for %d secrets in %d encodings: in %d blocks with all calldata, all events, and %d files of the oracles', %d kB together. None.",
		len(secrets), len(forms), head.Number.Uint64()+1, files, looked>>10)
	return nil
}

// call is an answer of the chain's JSON-RPC as it comes.
func (n *Network) call(ctx context.Context, body string) ([]byte, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, n.RPC, strings.NewReader(body))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	return io.ReadAll(response.Body)
}

// Keccak is the hash by which contracts name bytes.
func Keccak(b []byte) [32]byte { return jurat.Keccak(b) }

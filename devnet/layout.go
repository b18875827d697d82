package devnet

import (
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"
)

// layout is the devnet's folder. Everything a restart needs is in it, and each
// node's folder is all that node needs: `jurat node --config nodeN/config.yaml`
// runs it without the devnet.
//
//	plan.json      the choices of the first start: ports, number of oracles
//	devnet.json    where everything is, for tools (written when ready)
//	chain/         the local chain; chain2/ … the further ones
//	guard/         the guard committee's nodes, where there is more than one chain
//	jobs/          the feeds' jobs
//	nodeN/         config.yaml, operator.json (keystore), password, network.key, store/, node.log
type layout struct{ dir string }

// plan is what the first start chose and every later start keeps.
type plan struct {
	Oracles int      `json:"oracles"`
	Source  string   `json:"source"` // where prices come from: sim, live, tape or jobs
	Chain   string   `json:"chain"`  // host:port of the chain's JSON-RPC
	API     string   `json:"api"`    // host:port of the devnet's API
	Venues  string   `json:"venues"` // host:port of the simulated or recorded venues
	Chains  []string `json:"chains"` // host:port of each further chain's JSON-RPC
	Guards  []string `json:"guards"` // host:port of each guard node for its peers, then of each one's API
	Peers   []string `json:"peers"`  // host:port of each node for its peers
	APIs    []string `json:"apis"`   // host:port of each node's API
	Expiry  uint64   `json:"expiry"` // Unix seconds: when the first epoch's key ends
	Seats   []int    `json:"seats"`  // the oracles that the newest proposal names, in its order; those of the first are 1 to Oracles
	Epoch   uint32   `json:"epoch"`  // of that proposal
}

// errOtherPlan means that the folder was made with other choices.
var errOtherPlan = errors.New("the folder holds another devnet")

// openLayout takes the folder for this process alone, and only then clears it if
// it is to start over: a devnet that runs in it keeps what it has. The lock dies
// with the process.
func openLayout(dir string, fresh bool) (layout, *os.File, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return layout{}, nil, fmt.Errorf("open devnet folder: %w", err)
	}
	l := layout{dir}
	if fresh {
		if err := l.clearable(); err != nil {
			return layout{}, nil, err
		}
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return layout{}, nil, fmt.Errorf("make devnet folder: %w", err)
	}
	lock, err := l.lock()
	if err != nil {
		return layout{}, nil, err
	}
	if fresh {
		if err := l.clear(); err != nil {
			lock.Close()
			return layout{}, nil, err
		}
	}
	return l, lock, nil
}

// lockFile stays when the folder is cleared: a lock on a deleted file keeps nobody out.
const lockFile = "lock"

// clearable refuses a folder that no devnet made.
func (l layout) clearable() error {
	entries, err := os.ReadDir(l.dir)
	if errors.Is(err, fs.ErrNotExist) || err == nil && (len(entries) == 0 || len(entries) == 1 && entries[0].Name() == lockFile) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("clear devnet folder: %w", err)
	}
	if _, err := os.Stat(l.path("plan.json")); err != nil {
		return fmt.Errorf("clear devnet folder: %s is not a devnet's folder (it has no plan.json); choose another with --data", l.dir)
	}
	return nil
}

// clear deletes what a devnet made, the plan last: what is interrupted can be
// done again.
func (l layout) clear() error {
	entries, err := os.ReadDir(l.dir)
	if err != nil {
		return fmt.Errorf("clear devnet folder: %w", err)
	}
	for _, entry := range entries {
		if name := entry.Name(); name != lockFile && name != "plan.json" {
			if err := os.RemoveAll(l.path(name)); err != nil {
				return fmt.Errorf("clear devnet folder: %w", err)
			}
		}
	}
	if err := os.Remove(l.path("plan.json")); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("clear devnet folder: %w", err)
	}
	return nil
}

func (l layout) path(parts ...string) string {
	return filepath.Join(append([]string{l.dir}, parts...)...)
}

func (l layout) node(i int, parts ...string) string {
	return l.path(append([]string{"node" + strconv.Itoa(i)}, parts...)...)
}

// plan reads the folder's plan or makes one from want, whose empty addresses are
// filled with free ports. A plan that is there must agree with want. Its ports are held.
func (l layout) plan(want plan, held *ports) (plan, error) {
	var have plan
	switch err := l.readJSON("plan.json", &have); {
	case errors.Is(err, fs.ErrNotExist):
		if err := want.choosePorts(held); err != nil {
			return plan{}, err
		}
		want.Epoch = 1
		for i := range want.Oracles {
			want.Seats = append(want.Seats, i+1)
		}
		return want, l.writeJSON("plan.json", want)
	case err != nil:
		return plan{}, err
	case have.Oracles != want.Oracles || have.Source != want.Source || len(have.Chains) != len(want.Chains):
		return plan{}, fmt.Errorf("%w: %s has %d oracles on %s prices and %d chains; start with --fresh to replace it, or choose another folder with --data",
			errOtherPlan, l.dir, have.Oracles, have.Source, 1+len(have.Chains))
	}
	if want.Chain != "" {
		have.Chain = want.Chain
	}
	return have, have.holdPorts(held)
}

// addresses are those of the plan that are chosen once, and listened on for as long as
// the folder lives; the chain's own is not one of them.
func (p *plan) addresses() []*string {
	list := []*string{&p.API, &p.Venues}
	for _, more := range [][]string{p.Chains, p.Guards, p.Peers, p.APIs} {
		for i := range more {
			list = append(list, &more[i])
		}
	}
	return list
}

// choosePorts fills empty addresses with free ports on the chain's host.
func (p *plan) choosePorts(held *ports) error {
	host, _, err := net.SplitHostPort(p.Chain)
	if err != nil {
		return fmt.Errorf("read --listen: %w; write host:port", err)
	}
	p.Peers, p.APIs = make([]string, p.Oracles), make([]string, p.Oracles)
	wanted := p.addresses()
	found, err := held.free(host, len(wanted))
	if err != nil {
		return err
	}
	for i, address := range wanted {
		*address = found[i]
	}
	return nil
}

// portsGrace is how long the oracles of a devnet that was killed may take to end.
const portsGrace = 15 * time.Second

// holdPorts holds the addresses that an earlier start chose.
func (p *plan) holdPorts(held *ports) error {
	patience := time.Now().Add(portsGrace)
	for _, address := range p.addresses() {
		_, err := held.hold(*address)
		for errors.Is(err, syscall.EADDRINUSE) && time.Now().Before(patience) {
			time.Sleep(50 * time.Millisecond)
			_, err = held.hold(*address)
		}
		if err != nil {
			return fmt.Errorf("take this devnet's port again: %w; stop what uses it, or start with --fresh", err)
		}
	}
	return nil
}

func (l layout) readJSON(name string, v any) error {
	data, err := os.ReadFile(l.path(name))
	if err != nil {
		return fmt.Errorf("read %s: %w", name, err)
	}
	if err := json.Unmarshal(data, v); err != nil {
		return fmt.Errorf("read %s: %w; start with --fresh to replace it", name, err)
	}
	return nil
}

// writeJSON replaces a file at once: a reader sees the old or the new one.
func (l layout) writeJSON(name string, v any) error {
	data, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	return l.write(name, append(data, '\n'), 0o644)
}

func (l layout) write(name string, data []byte, mode fs.FileMode) error {
	path := l.path(name)
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	if err := os.WriteFile(path+".new", data, mode); err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	if err := os.Rename(path+".new", path); err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	return nil
}

// devPassword protects the devnet's keystores, and nothing: they are
// development keys on a chain without worth.
const devPassword = "devnet"

// operatorKey opens node i's operator key, making it at the first start.
func (l layout) operatorKey(i int) (*ecdsa.PrivateKey, error) {
	path := l.node(i, "operator.json")
	document, err := os.ReadFile(path)
	if err == nil {
		key, err := keystore.DecryptKey(document, devPassword)
		if err != nil {
			return nil, fmt.Errorf("open %s: %w", path, err)
		}
		return key.PrivateKey, nil
	}
	secret, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("make operator key: %w", err)
	}
	key := &keystore.Key{Id: uuid.New(), Address: crypto.PubkeyToAddress(secret.PublicKey), PrivateKey: secret}
	// Light scrypt: the password is public, so time spent hashing it is wasted.
	document, err = keystore.EncryptKey(key, devPassword, keystore.LightScryptN, keystore.LightScryptP)
	if err != nil {
		return nil, fmt.Errorf("make operator key: %w", err)
	}
	name := filepath.Join("node"+strconv.Itoa(i), "operator.json")
	if err := l.write(filepath.Join(filepath.Dir(name), "password"), []byte(devPassword+"\n"), 0o600); err != nil {
		return nil, err
	}
	return secret, l.write(name, document, 0o600)
}

// lock keeps a second devnet out of the folder while this one runs.
func (l layout) lock() (*os.File, error) {
	f, err := os.OpenFile(l.path(lockFile), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("lock devnet folder: %w", err)
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		f.Close()
		return nil, fmt.Errorf("lock devnet folder: another devnet runs in %s; stop it or choose another folder with --data", l.dir)
	}
	return f, nil
}

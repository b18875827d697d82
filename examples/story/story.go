// Package story lets an example tell itself on a network that runs: a devnet of
// real oracle processes, contracts of the example's own, and whatever server the
// example needs. What it needs of Jurat is what anybody's program would use: the
// commands, and the chain's JSON-RPC.
package story

import (
	"bytes"
	"cmp"
	"context"
	"encoding/hex"
	"errors"
	"flag"
	"fmt"
	"io"
	"math/big"
	"net"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/devnet/process"
	"github.com/jurat-network/jurat/edge/chain"
)

// patience is how long a story waits for anything before it says that it did not
// happen: only a fault reaches it.
const patience = 2 * time.Minute

// Network is a devnet that runs, and an account of it that pays.
type Network struct {
	RPC       string            `json:"rpc"`
	ChainID   uint64            `json:"chain_id"`
	API       string            `json:"api"`
	Contracts map[string]string `json:"contracts"`
	Committee string            `json:"committee"`
	Feeds     []struct {
		Name, ID, Proxy string
	} `json:"feeds"`
	Nodes []struct {
		Index, PID int
		API        string
	} `json:"nodes"`
	Accounts []struct {
		Address    string `json:"address"`
		PrivateKey string `json:"private_key"`
	} `json:"accounts"`
	Chains []struct { // where there are several; the first is the one above
		ChainID   uint64            `json:"chain_id"`
		RPC       string            `json:"rpc"`
		Contracts map[string]string `json:"contracts"`
	} `json:"chains"`

	Folder string `json:"-"` // the devnet's
	Chain  *chain.Client
	Sender *chain.Sender // of account 5, which nothing else of a devnet uses
	binary string
}

// account is the account that stories pay from.
const account = 5

// finally is what Finally was given, the last first.
var finally []func()

// Finally has something done when the story ends, however it does.
func Finally(do func()) { finally = append(finally, do) }

// Main runs a story: tell is called with a network that was started with these
// flags of jurat devnet besides, and ends the story by its return.
func Main(tell func(ctx context.Context, n *Network) error, flags ...string) {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	binary := flag.String("jurat", filepath.Join("bin", "jurat"), "the jurat binary (make build)")
	flag.Parse()
	err := run(ctx, *binary, tell, flags)
	for _, do := range slices.Backward(finally) {
		do()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "story:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, binary string, tell func(context.Context, *Network) error, flags []string) (err error) {
	Say("A network of four oracles starts (a minute at most) …")
	n := &Network{binary: binary}
	devnet, err := process.Start(ctx, binary, n, flags...)
	if err != nil {
		return err
	}
	defer devnet.Stop()
	n.Folder = devnet.Folder
	if err = n.dial(ctx, account); err != nil {
		return err
	}
	if err = tell(ctx, n); err != nil {
		n.lastWords(os.Stderr)
	}
	return err
}

// dial connects to the chain, where that account pays, until the story ends.
func (n *Network) dial(ctx context.Context, account int) (err error) {
	if n.Chain, err = chain.Dial(ctx, chain.Config{RPC: []string{n.RPC}}); err != nil {
		return err
	}
	Finally(n.Chain.Close)
	key, err := crypto.HexToECDSA(strings.TrimPrefix(n.Accounts[account].PrivateKey, "0x"))
	if err != nil {
		return err
	}
	n.Sender = chain.NewSender(n.Chain, key, chain.SenderConfig{Poll: 100 * time.Millisecond})
	return nil
}

// On is the same network on one of its chains, counted from 1, where that account pays.
func (n *Network) On(ctx context.Context, number, account int) (*Network, error) {
	there := *n
	c := n.Chains[number-1]
	there.RPC, there.ChainID, there.Contracts = c.RPC, c.ChainID, c.Contracts
	return &there, there.dial(ctx, account)
}

// lastWords shows what the first oracle logged last, where a story did not go as it should.
func (n *Network) lastWords(w io.Writer) {
	log, err := os.ReadFile(filepath.Join(n.Folder, "node1", "node.log"))
	if err != nil {
		return
	}
	lines := strings.Split(strings.TrimSpace(string(log)), "\n")
	fmt.Fprintln(w, "\nOracle 1 said last:")
	for _, line := range lines[max(0, len(lines)-12):] {
		fmt.Fprintln(w, " ", line)
	}
}

// Say tells the reader something.
func Say(format string, args ...any) { fmt.Printf(format+"\n", args...) }

// Jurat runs a command of jurat's on this network, shows it and what it prints,
// and returns its standard output.
func (n *Network) Jurat(ctx context.Context, args ...string) (string, error) {
	Say("\n$ jurat %s", strings.Join(args, " "))
	out, err := n.Quietly(ctx, args...)
	fmt.Print(out)
	return out, err
}

// Quietly runs a command and shows what it says only where it fails.
func (n *Network) Quietly(ctx context.Context, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, n.binary, append(args, "--data", n.Folder)...)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, os.Stderr
	err := cmd.Run()
	return out.String(), err
}

// Keystore writes a development account's key into the devnet's folder, as commands that
// send transactions want it, and returns the two files.
func (n *Network) Keystore(account int) (file, password string, err error) {
	secret, err := crypto.HexToECDSA(strings.TrimPrefix(n.Accounts[account].PrivateKey, "0x"))
	if err != nil {
		return "", "", err
	}
	key := &keystore.Key{Id: uuid.New(), Address: crypto.PubkeyToAddress(secret.PublicKey), PrivateKey: secret}
	const word = "story" // the key is known to everyone
	document, err := keystore.EncryptKey(key, word, keystore.LightScryptN, keystore.LightScryptP)
	if err != nil {
		return "", "", err
	}
	file, password = filepath.Join(n.Folder, "payer.json"), filepath.Join(n.Folder, "payer.password")
	if err := os.WriteFile(file, document, 0o600); err != nil {
		return "", "", err
	}
	return file, password, os.WriteFile(password, []byte(word), 0o600)
}

// Contract is one of the story's own, on the chain.
type Contract struct {
	At      jurat.Address
	abi     *abi.ABI
	network *Network
}

// Deploy creates the contract that meta was generated of.
func (n *Network) Deploy(ctx context.Context, meta *bind.MetaData, args ...any) (*Contract, error) {
	parsed, err := meta.ParseABI()
	if err != nil {
		return nil, err
	}
	code, err := hex.DecodeString(strings.TrimPrefix(meta.Bin, "0x"))
	if err != nil {
		return nil, err
	}
	packed, err := parsed.Pack("", args...)
	if err != nil {
		return nil, err
	}
	receipt, err := n.Sender.Send(ctx, chain.Call{Data: append(code, packed...)})
	if err != nil {
		return nil, fmt.Errorf("deploy: %w", err)
	}
	return &Contract{At: jurat.Address(receipt.ContractAddress), abi: parsed, network: n}, nil
}

// At is a contract that is there already.
func (n *Network) At(address jurat.Address, meta *bind.MetaData) (*Contract, error) {
	parsed, err := meta.ParseABI()
	return &Contract{At: address, abi: parsed, network: n}, err
}

// DeployAsking creates a contract that asks the committee through Requests to run the
// job in a file: its constructor takes Requests, committee and the job's hash, and then
// what is said here.
func (n *Network) DeployAsking(ctx context.Context, meta *bind.MetaData, jobFile string, args ...any) (*Contract, error) {
	hash, err := JobHash(jobFile)
	if err != nil {
		return nil, err
	}
	var committee jurat.Hash
	if err := committee.UnmarshalText([]byte(n.Committee)); err != nil {
		return nil, err
	}
	return n.Deploy(ctx, meta, append([]any{common.HexToAddress(n.Contracts["requests"]), [32]byte(committee), [32]byte(hash)}, args...)...)
}

// Pack is a call of a method: its selector and arguments.
func (c *Contract) Pack(method string, args ...any) ([]byte, error) {
	return c.abi.Pack(method, args...)
}

// Read calls a view and returns what it answers.
func (c *Contract) Read(ctx context.Context, method string, args ...any) ([]any, error) {
	data, err := c.abi.Pack(method, args...)
	if err != nil {
		return nil, err
	}
	out, err := c.network.Chain.Call(ctx, c.At, data, 0)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", method, c.named(err))
	}
	return c.abi.Unpack(method, out)
}

// Send has the story's account call a method, with wei (nil for none), and waits for its block.
func (c *Contract) Send(ctx context.Context, wei *big.Int, method string, args ...any) (*types.Receipt, error) {
	data, err := c.abi.Pack(method, args...)
	if err != nil {
		return nil, err
	}
	receipt, err := c.network.Sender.Send(ctx, chain.Call{To: &c.At, Data: data, Value: wei})
	if err != nil {
		return nil, fmt.Errorf("%s: %w", method, c.named(err))
	}
	return receipt, nil
}

// named gives a refusal the name that it has in the story's own contract.
func (c *Contract) named(err error) error {
	var revert *chain.RevertError
	if !errors.As(err, &revert) || revert.Name != "" || len(revert.Data) < 4 {
		return err
	}
	known, unknown := c.abi.ErrorByID([4]byte(revert.Data))
	if unknown != nil {
		return err
	}
	args, malformed := known.Inputs.Unpack(revert.Data[4:])
	if malformed != nil {
		return err
	}
	return &chain.RevertError{Name: known.Name, Args: args, Data: revert.Data}
}

// Now is the newest block's time, in Unix seconds.
func (n *Network) Now(ctx context.Context) (uint64, error) {
	head, err := n.Chain.Head(ctx)
	if err != nil {
		return 0, err
	}
	return head.Time, nil
}

// JobHash is the hash by which contracts name the job in a file.
func JobHash(path string) (jurat.Hash, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return jurat.Hash{}, err
	}
	j, err := job.Parse(data)
	if err != nil {
		return jurat.Hash{}, err
	}
	return j.Hash(), nil
}

// Until asks again and again until what is waited for has come.
func Until(ctx context.Context, what string, come func() (bool, error)) error {
	for end := time.Now().Add(patience); ; {
		ok, err := come()
		if ok || err != nil {
			return err
		}
		if time.Now().After(end) {
			return fmt.Errorf("%s did not happen within %s", what, patience)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(200 * time.Millisecond):
		}
	}
}

// Serve answers HTTP at an address from here to the process's end: the outside world of a story.
func Serve(address string, handler http.Handler) {
	l, err := net.Listen("tcp", address)
	if err != nil {
		fmt.Fprintln(os.Stderr, "story:", err)
		os.Exit(1)
	}
	go func() { _ = http.Serve(l, handler) }() // until the process ends
}

// Refused says how a contract refused what it should refuse; it is an error that it did not.
func Refused(what string, err error) error {
	var revert *chain.RevertError
	if !errors.As(err, &revert) {
		return fmt.Errorf("the contract did not refuse %s: %w", what, cmp.Or(err, errors.New("it went through")))
	}
	Say("The contract refuses %s: %s", what, revert)
	return nil
}

// Pay sends an address wei.
func (n *Network) Pay(ctx context.Context, to jurat.Address, wei *big.Int) (*types.Receipt, error) {
	return n.Sender.Send(ctx, chain.Call{To: &to, Value: wei})
}

// Event waits for the first event of a name that the contract emits in or after a
// block, and returns its fields by their names.
func (c *Contract) Event(ctx context.Context, name string, from uint64) (fields map[string]any, err error) {
	event := c.abi.Events[name]
	err = Until(ctx, "the event "+name, func() (bool, error) {
		logs, err := c.network.Chain.Logs(ctx, ethereum.FilterQuery{Addresses: []common.Address{common.Address(c.At)},
			Topics: [][]common.Hash{{event.ID}}, FromBlock: new(big.Int).SetUint64(from)})
		if err != nil || len(logs) == 0 {
			return false, err
		}
		fields = map[string]any{}
		return true, c.abi.UnpackIntoMap(fields, name, logs[0].Data)
	})
	return fields, err
}

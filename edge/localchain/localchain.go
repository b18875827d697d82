// Package localchain is the development chain: one go-ethereum node inside this
// process, without peers, that seals its own blocks and answers JSON-RPC.
//
// Its rules are Osaka's, with every draft fork off, so that gas costs here what
// it costs on mainnet. It keeps every state it ever had, on disk where a
// directory is given. The accounts that it funds are DEVELOPMENT KEYS: everyone
// knows them, and nothing of worth must ever be sent to them.
package localchain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"path/filepath"
	"strconv"
	"sync"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/jurat-network/jurat"
)

// DefaultChainID is the chain id that development tools expect of a local chain.
const DefaultChainID = 31337

// Config says what chain to run. The zero Config is a chain in memory on a free
// port of 127.0.0.1.
type Config struct {
	Addr      string        // host:port of HTTP and WebSocket JSON-RPC; "" is 127.0.0.1:0
	ChainID   uint64        // 0 is DefaultChainID
	Dir       string        // where the chain is kept; "" keeps it in memory only
	BlockTime time.Duration // between blocks when nobody sends anything; whole seconds, 0 is 1 s
	Log       *slog.Logger  // where failures to seal a block are told; nil tells nobody
}

var (
	// ErrAddrInUse means that something else listens on Config.Addr.
	ErrAddrInUse = errors.New("address in use")
	// ErrDirInUse means that another process runs the chain in Config.Dir.
	ErrDirInUse = errors.New("chain directory in use")
	// ErrOtherChain means that Config.Dir holds a chain with another id or of
	// an incompatible version.
	ErrOtherChain = errors.New("directory holds another chain")
)

// Chain is a running development chain.
type Chain struct {
	addr     string
	chainID  *big.Int
	stack    *node.Node
	eth      *eth.Ethereum
	sealer   *sealer
	accounts []Account
	faucet   Account
	funding  sync.Mutex // the faucet's nonce
	stop     context.CancelFunc
	sealed   chan struct{} // closed when the sealing goroutine has ended
	closing  sync.Once
	closeErr error
}

// Start runs a chain, resuming the one in cfg.Dir if there is one. It returns
// when JSON-RPC answers and there is a block with the present time. The chain
// stops when ctx ends or Close is called.
func Start(ctx context.Context, cfg Config) (*Chain, error) {
	if cfg.ChainID == 0 {
		cfg.ChainID = DefaultChainID
	}
	if cfg.BlockTime == 0 {
		cfg.BlockTime = time.Second
	}
	if cfg.BlockTime < time.Second || cfg.BlockTime%time.Second != 0 {
		return nil, fmt.Errorf("start chain: block time %s: use whole seconds, because block timestamps are", cfg.BlockTime)
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	host, port, err := resolve(cfg.Addr)
	if err != nil {
		return nil, fmt.Errorf("start chain: %w", err)
	}
	accounts, err := developmentAccounts(shownAccounts + 1)
	if err != nil {
		return nil, fmt.Errorf("start chain: %w", err)
	}
	c := &Chain{
		addr:     net.JoinHostPort(host, strconv.Itoa(port)),
		chainID:  new(big.Int).SetUint64(cfg.ChainID),
		accounts: accounts[:shownAccounts],
		faucet:   accounts[shownAccounts],
		sealed:   make(chan struct{}),
	}
	if err := c.open(cfg, host, port); err != nil {
		return nil, fmt.Errorf("start chain: %w", err)
	}
	ctx, c.stop = context.WithCancel(ctx)
	s := c.sealer
	s.seal() // so that block.timestamp is the present from the first call on
	go func() {
		defer close(c.sealed)
		s.run(ctx)
	}()
	context.AfterFunc(ctx, func() { _ = c.Close() })
	return c, nil
}

// resolve splits addr and, where it leaves the port open, takes a free one.
func resolve(addr string) (host string, port int, err error) {
	if addr == "" {
		addr = "127.0.0.1:0"
	}
	// Binding once here finds a free port, and says what is wrong in the
	// operating system's words before go-ethereum opens a database.
	l, err := net.Listen("tcp", addr)
	if errors.Is(err, syscall.EADDRINUSE) {
		return "", 0, fmt.Errorf("%w: %s: stop what listens there or choose another address", ErrAddrInUse, addr)
	}
	if err != nil {
		return "", 0, err
	}
	defer l.Close()
	host, _, err = net.SplitHostPort(addr)
	return host, l.Addr().(*net.TCPAddr).Port, err
}

// open builds and starts the go-ethereum node.
func (c *Chain) open(cfg Config, host string, port int) (err error) {
	nodeConf, err := nodeConfig(cfg.Dir, host, port)
	if err != nil {
		return err
	}
	if c.stack, err = node.New(nodeConf); err != nil {
		if errors.Is(err, node.ErrDatadirUsed) {
			return fmt.Errorf("%w: %s: stop the other process or choose another directory", ErrDirInUse, cfg.Dir)
		}
		return fmt.Errorf("open node: %w", err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, c.stack.Close())
		}
	}()
	genesis := genesis(c.chainID, append([]Account{c.faucet}, c.accounts...))
	if c.eth, err = eth.New(c.stack, ethConfig(genesis)); err != nil {
		var mismatch *core.GenesisMismatchError
		if errors.As(err, &mismatch) {
			return fmt.Errorf("%w: %s: choose another directory, the chain id it was made with, or start afresh", ErrOtherChain, cfg.Dir)
		}
		return fmt.Errorf("open chain: %w", err)
	}
	c.stack.RegisterAPIs([]rpc.API{{
		Namespace: "eth",
		Service:   filters.NewFilterAPI(filters.NewFilterSystem(c.eth.APIBackend, filters.Config{})),
	}})
	if err = c.stack.Start(); err != nil {
		return fmt.Errorf("start node: %w", err)
	}
	if c.sealer, err = newSealer(c.eth, cfg.BlockTime, cfg.Log); err != nil {
		return fmt.Errorf("start block production: %w", err)
	}
	return nil
}

// nodeConfig is a node with JSON-RPC on one port and no network of peers.
func nodeConfig(dir, host string, port int) (*node.Config, error) {
	key, err := crypto.GenerateKey() // devp2p wants an identity even with nobody to show it to
	if err != nil {
		return nil, fmt.Errorf("make node key: %w", err)
	}
	if dir != "" {
		if dir, err = filepath.Abs(dir); err != nil {
			return nil, err
		}
	}
	modules := []string{"eth", "net", "web3", "txpool", "debug"}
	conf := node.DefaultConfig
	conf.Name = "chain"
	conf.DataDir = dir
	conf.P2P = p2p.Config{PrivateKey: key, NoDiscovery: true, NoDial: true}
	conf.IPCPath = ""
	conf.HTTPHost, conf.HTTPPort, conf.HTTPModules = host, port, modules
	conf.WSHost, conf.WSPort, conf.WSModules = host, port, modules
	// Web pages may talk to the chain, as with any development chain; the Host
	// header is still checked, because rebinding a name costs nothing to refuse.
	conf.HTTPCors, conf.WSOrigins = []string{"*"}, []string{"*"}
	return &conf, nil
}

// ethConfig keeps every state on disk as soon as its block is sealed (the hash
// scheme without pruning): a killed process loses no block, and tools that pin
// an old block find its state.
func ethConfig(genesis *core.Genesis) *ethconfig.Config {
	conf := ethconfig.Defaults
	conf.Genesis = genesis
	conf.SyncMode = ethconfig.FullSync
	conf.StateScheme = rawdb.HashScheme
	conf.NoPruning = true
	conf.LogNoHistory = true // the log index would be rendered anew for every block
	conf.DatabaseCache = 16  // MiB each: a local chain is small
	conf.DatabaseHandles = 64
	conf.TrieCleanCache = 8
	conf.TrieDirtyCache = 8
	conf.SnapshotCache = 0
	conf.TxPool.NoLocals = true
	conf.TxPool.Journal = ""
	conf.Miner.GasPrice = big.NewInt(1) // wei of tip
	return &conf
}

// genesis is the first block. The chain id stands in its extra data, so that
// chains of different ids are different chains to the database too.
func genesis(chainID *big.Int, funded []Account) *core.Genesis {
	alloc := core.SystemContractAllocs()
	for i, a := range funded {
		ether := int64(10_000)
		if i == 0 {
			ether = 1_000_000_000 // the faucet
		}
		alloc[common.Address(a.Address)] = types.Account{Balance: new(big.Int).Mul(big.NewInt(ether), big.NewInt(params.Ether))}
	}
	return &core.Genesis{
		Config:    rules(chainID),
		GasLimit:  ethconfig.Defaults.Miner.GasCeil,
		BaseFee:   big.NewInt(params.InitialBaseFee),
		ExtraData: []byte("jurat devnet " + chainID.String()),
		Alloc:     alloc,
	}
}

// rules are mainnet's up to Osaka. go-ethereum's own development rules switch
// on drafts of later forks, in which gas costs something else.
func rules(chainID *big.Int) *params.ChainConfig {
	now := uint64(0)
	c := *params.AllDevChainProtocolChanges
	c.ChainID = chainID
	c.OsakaTime = &now
	c.BPO1Time, c.BPO2Time, c.BPO3Time, c.BPO4Time, c.BPO5Time = nil, nil, nil, nil, nil
	c.AmsterdamTime, c.BogotaTime, c.UBTTime = nil, nil, nil
	return &c
}

// URL is where the chain answers JSON-RPC over HTTP.
func (c *Chain) URL() string { return "http://" + c.addr }

// WSURL is where the chain answers JSON-RPC over WebSocket.
func (c *Chain) WSURL() string { return "ws://" + c.addr }

// ChainID is the id that transactions are signed for.
func (c *Chain) ChainID() uint64 { return c.chainID.Uint64() }

// Accounts are the funded DEVELOPMENT KEYS, the same on every start.
func (c *Chain) Accounts() []Account { return c.accounts }

// Head is the number and timestamp (Unix seconds) of the newest block.
func (c *Chain) Head() (number, timestamp uint64) {
	h := c.eth.BlockChain().CurrentBlock()
	return h.Number.Uint64(), h.Time
}

// Advance sets the chain's time ahead by whole seconds, for DEVELOPMENT: what waits for
// days in a contract is due at once. From then on blocks are as far ahead of the
// clock, also after a restart. It cannot be undone.
func (c *Chain) Advance(d time.Duration) error {
	if d < time.Second || d%time.Second != 0 {
		return fmt.Errorf("advance chain: %s: use whole seconds, because block timestamps are", d)
	}
	if err := c.sealer.advance(d); err != nil {
		return fmt.Errorf("advance chain: %w", err)
	}
	return nil
}

// Ahead is how far the chain's time is ahead of the clock by Advance.
func (c *Chain) Ahead() time.Duration { return c.sealer.lead() }

// Close stops block production, then the node, and returns when the directory
// may be opened again. Further calls return what the first did.
func (c *Chain) Close() error {
	c.closing.Do(func() {
		c.stop()
		<-c.sealed
		if err := c.stack.Close(); err != nil {
			c.closeErr = fmt.Errorf("stop chain: %w", err)
		}
	})
	return c.closeErr
}

// Fund sends wei from the chain's faucet and returns when it has arrived.
func (c *Chain) Fund(ctx context.Context, to jurat.Address, wei *big.Int) error {
	if err := c.fund(ctx, common.Address(to), wei); err != nil {
		return fmt.Errorf("fund %s: %w", to, err)
	}
	return nil
}

func (c *Chain) fund(ctx context.Context, to common.Address, wei *big.Int) error {
	c.funding.Lock()
	defer c.funding.Unlock()
	from := common.Address(c.faucet.Address)
	nonce, err := c.nonce(from)
	if err != nil {
		return err
	}
	tx, err := types.SignNewTx(c.faucet.Key, types.LatestSignerForChainID(c.chainID), &types.DynamicFeeTx{
		ChainID:   c.chainID,
		Nonce:     nonce,
		GasTipCap: big.NewInt(params.GWei),
		GasFeeCap: big.NewInt(1_000 * params.GWei),
		Gas:       100_000, // a plain transfer, and room for a receiver with code
		To:        &to,
		Value:     wei,
	})
	if err != nil {
		return err
	}
	heads := make(chan core.ChainHeadEvent, 1)
	sub := c.eth.BlockChain().SubscribeChainHeadEvent(heads)
	defer sub.Unsubscribe()
	if err := c.eth.APIBackend.SendTx(ctx, tx); err != nil {
		return err
	}
	for {
		if state, err := c.eth.BlockChain().State(); err != nil || state.GetNonce(from) > nonce {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-c.sealed:
			return errors.New("the chain was stopped")
		case <-heads:
		}
	}
}

// nonce is the account's next. The pool knows of what is pending, but lags
// behind the head for a moment after each block.
func (c *Chain) nonce(of common.Address) (uint64, error) {
	state, err := c.eth.BlockChain().State()
	if err != nil {
		return 0, err
	}
	return max(state.GetNonce(of), c.eth.TxPool().Nonce(of)), nil
}

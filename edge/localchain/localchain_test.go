package localchain_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"math/big"
	"net"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"go.uber.org/goleak"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/localchain"
)

// chainDirEnv makes this test binary a process that runs a chain until it is
// killed, instead of running tests.
const chainDirEnv = "JURAT_TEST_LOCALCHAIN_DIR"

func TestMain(m *testing.M) {
	if dir := os.Getenv(chainDirEnv); dir != "" {
		c, err := localchain.Start(context.Background(), localchain.Config{Dir: dir})
		if err != nil {
			fmt.Println("error:", err)
			os.Exit(1)
		}
		fmt.Println(c.URL())
		select {}
	}
	// go-ethereum's sender cache lives as long as the process, and goleveldb
	// notices a closed database only at its next tick.
	goleak.VerifyTestMain(m,
		goleak.IgnoreTopFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"),
		goleak.IgnoreTopFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"))
}

func start(t *testing.T, cfg localchain.Config) *localchain.Chain {
	t.Helper()
	c, err := localchain.Start(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	return c
}

func dial(t *testing.T, url string) *ethclient.Client {
	t.Helper()
	c, err := ethclient.DialContext(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}

// send signs and sends a transaction from the account and waits for its receipt.
func send(t *testing.T, client *ethclient.Client, from localchain.Account, to *common.Address, data []byte) *types.Receipt {
	t.Helper()
	ctx := t.Context()
	nonce, err := client.PendingNonceAt(ctx, common.Address(from.Address))
	if err != nil {
		t.Fatal(err)
	}
	id, err := client.ChainID(ctx)
	if err != nil {
		t.Fatal(err)
	}
	tx := types.MustSignNewTx(from.Key, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(1e11), Gas: 200_000, To: to, Data: data,
	})
	if err := client.SendTransaction(ctx, tx); err != nil {
		t.Fatal(err)
	}
	for {
		receipt, err := client.TransactionReceipt(ctx, tx.Hash())
		if err == nil {
			return receipt
		}
		time.Sleep(5 * time.Millisecond)
	}
}

// TestGasIsOsakas is the reference of the whole gas table: one bare overwrite
// of a slot costs 26,519 under Osaka's rules, and 7,200 more where a draft fork
// is on.
func TestGasIsOsakas(t *testing.T) {
	c := start(t, localchain.Config{})
	client, from := dial(t, c.URL()), c.Accounts()[0]
	// Init code that returns PUSH0 CALLDATALOAD PUSH0 SSTORE STOP.
	created := send(t, client, from, nil, common.FromHex("645f355f55005f526005601bf3"))
	word := make([]byte, 32)
	for i := range word {
		word[i] = 0xaa
	}
	send(t, client, from, &created.ContractAddress, word)
	word[31] = 0xbb
	if got := send(t, client, from, &created.ContractAddress, word).GasUsed; got != 26_519 {
		t.Errorf("overwriting one slot used %d gas, want 26519", got)
	}
}

func TestDevelopmentAccountsAreTheWellKnownOnes(t *testing.T) {
	c := start(t, localchain.Config{})
	accounts := c.Accounts()
	if got, want := accounts[0].Address.String(), "0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266"; got != want {
		t.Errorf("account 0 is %s, want %s", got, want)
	}
	if got, want := accounts[9].KeyHex(), "0x2a871d0798f97d79848a013d4936a73bf4cc922c825d33c1cf7073dff6d409c6"; got != want {
		t.Errorf("key 9 is %s, want %s", got, want)
	}
	client := dial(t, c.WSURL())
	for _, a := range accounts {
		balance, err := client.BalanceAt(t.Context(), common.Address(a.Address), nil)
		if err != nil || balance.Cmp(new(big.Int).Mul(big.NewInt(10_000), big.NewInt(1e18))) != 0 {
			t.Errorf("%s holds %v (%v), want 10,000 ether", a.Address, balance, err)
		}
	}
}

func TestFundSeveralAtOnce(t *testing.T) {
	c := start(t, localchain.Config{ChainID: 4242})
	client := dial(t, c.URL())
	errs := make(chan error)
	for i := range 5 {
		go func() { errs <- c.Fund(t.Context(), jurat.Address{19: byte(0x80 + i)}, big.NewInt(int64(1000+i))) }()
	}
	for range 5 {
		if err := <-errs; err != nil {
			t.Error(err)
		}
	}
	for i := range 5 {
		balance, err := client.BalanceAt(t.Context(), common.Address{19: byte(0x80 + i)}, nil)
		if err != nil || balance.Int64() != int64(1000+i) {
			t.Errorf("account %d holds %v (%v)", i, balance, err)
		}
	}
	if id, err := client.ChainID(t.Context()); err != nil || id.Uint64() != 4242 {
		t.Errorf("chain id %v (%v), want 4242", id, err)
	}
}

// TestTimestampsFollowTheClock seals as fast as the chain will, and checks every
// block against the clock read after it.
func TestTimestampsFollowTheClock(t *testing.T) {
	c := start(t, localchain.Config{})
	client, from := dial(t, c.URL()), c.Accounts()[0]
	to := common.Address{1}
	lead := int64(localchain.MaxLead / time.Second)
	for range 8 {
		receipt := send(t, client, from, &to, nil)
		header, err := client.HeaderByHash(t.Context(), receipt.BlockHash)
		if err != nil {
			t.Fatal(err)
		}
		if now := time.Now().Unix(); int64(header.Time) > now+lead {
			t.Fatalf("block %v says %d when the clock says %d", header.Number, header.Time, now)
		}
	}
}

// TestIdleChainKeepsTime: a reader of block.timestamp sees time pass although
// nobody sends anything.
func TestIdleChainKeepsTime(t *testing.T) {
	c := start(t, localchain.Config{})
	n0, t0 := c.Head()
	for {
		if n, ts := c.Head(); n > n0 && ts > t0 {
			return
		}
		time.Sleep(20 * time.Millisecond)
		if t.Context().Err() != nil {
			t.Fatal("no block was sealed")
		}
	}
}

// TestAdvance: days pass at once, later blocks keep the distance, and a chain that is
// started again goes on from there.
func TestAdvance(t *testing.T) {
	dir := t.TempDir()
	c := start(t, localchain.Config{Dir: dir})
	if err := c.Advance(1500 * time.Millisecond); err == nil {
		t.Error("half a second is no time of blocks")
	}
	_, before := c.Head()
	const by = 72 * time.Hour
	if err := c.Advance(by); err != nil {
		t.Fatal(err)
	}
	if _, now := c.Head(); now < before+uint64(by.Seconds()) || c.Ahead() != by {
		t.Fatalf("from %d to %d, %s ahead", before, now, c.Ahead())
	}
	follows := func(c *localchain.Chain) {
		t.Helper()
		at, _ := c.Head()
		for number := at; number < at+3; time.Sleep(50 * time.Millisecond) {
			number, _ = c.Head()
		}
		_, now := c.Head()
		if lead := time.Until(time.Unix(int64(now), 0)) - c.Ahead(); lead > localchain.MaxLead || lead < -time.Minute {
			t.Errorf("blocks are %s off the time that was set", lead)
		}
	}
	follows(c)
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	again := start(t, localchain.Config{Dir: dir})
	if again.Ahead() < by-time.Minute {
		t.Errorf("started again it is %s ahead", again.Ahead())
	}
	follows(again)
}

func TestResumeAfterClose(t *testing.T) {
	dir := t.TempDir()
	c := start(t, localchain.Config{Dir: dir})
	client := dial(t, c.URL())
	to := common.Address{2}
	receipt := send(t, client, c.Accounts()[1], &to, nil)
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	again := start(t, localchain.Config{Dir: dir})
	checkKept(t, again, receipt.TxHash, again.Accounts()[1])
}

// TestResumeAfterKill: what a client has seen in a block survives SIGKILL.
func TestResumeAfterKill(t *testing.T) {
	dir := t.TempDir()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), chainDirEnv+"="+dir)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	defer cmd.Wait()
	defer cmd.Process.Kill()
	url, err := bufio.NewReader(out).ReadString('\n')
	if err != nil || !strings.HasPrefix(url, "http") {
		t.Fatalf("the chain said %q (%v)", url, err)
	}
	client := dial(t, strings.TrimSpace(url))
	scratch := start(t, localchain.Config{}) // for its accounts
	from, to := scratch.Accounts()[3], common.Address{3}
	var last *types.Receipt
	for range 3 {
		last = send(t, client, from, &to, nil)
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	cmd.Wait()
	checkKept(t, start(t, localchain.Config{Dir: dir}), last.TxHash, from)
}

// checkKept checks that the chain has the transaction and goes on after it.
func checkKept(t *testing.T, c *localchain.Chain, tx common.Hash, from localchain.Account) {
	t.Helper()
	client := dial(t, c.URL())
	// go-ethereum's index of transactions catches up in the background after a start.
	receipt, err := client.TransactionReceipt(t.Context(), tx)
	for end := time.Now().Add(20 * time.Second); err != nil && time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
		receipt, err = client.TransactionReceipt(t.Context(), tx)
	}
	if err != nil {
		t.Fatalf("transaction %s is gone: %v", tx, err)
	}
	to := common.Address{4}
	next := send(t, client, from, &to, nil)
	if next.BlockNumber.Cmp(receipt.BlockNumber) <= 0 {
		t.Errorf("block %v follows block %v", next.BlockNumber, receipt.BlockNumber)
	}
	// The state at an old block is still there for tools that pin one.
	if _, err := client.BalanceAt(t.Context(), to, receipt.BlockNumber); err != nil {
		t.Errorf("state of block %v: %v", receipt.BlockNumber, err)
	}
}

func TestStartRefuses(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	dir := t.TempDir()
	held := start(t, localchain.Config{Dir: dir})

	for name, tt := range map[string]struct {
		cfg  localchain.Config
		want error
	}{
		"port in use":      {localchain.Config{Addr: l.Addr().String()}, localchain.ErrAddrInUse},
		"directory in use": {localchain.Config{Dir: dir}, localchain.ErrDirInUse},
		"block time":       {localchain.Config{BlockTime: 100 * time.Millisecond}, nil},
		"no such host":     {localchain.Config{Addr: "256.1.1.1:1"}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			c, err := localchain.Start(t.Context(), tt.cfg)
			if err == nil {
				c.Close()
				t.Fatal("started")
			}
			if tt.want != nil && !errors.Is(err, tt.want) {
				t.Errorf("got %v, want %v", err, tt.want)
			}
		})
	}
	if err := held.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := localchain.Start(t.Context(), localchain.Config{Dir: dir, ChainID: 77}); !errors.Is(err, localchain.ErrOtherChain) {
		t.Errorf("another chain id in the directory: %v, want %v", err, localchain.ErrOtherChain)
	}
}

// TestReorg: blocks are taken back and others made in their place; a transaction is in a
// later block then, or nowhere, as if it had never been sent; the chain goes on, and keeps time.
func TestReorg(t *testing.T) {
	c := start(t, localchain.Config{Dir: t.TempDir()})
	client := dial(t, c.URL())
	ctx := t.Context()
	to := common.Address{3}
	for _, none := range []uint64{0, 1_000} {
		if _, err := c.Reorg(none, false); !errors.Is(err, localchain.ErrNoBlock) {
			t.Errorf("got %v, want %v", err, localchain.ErrNoBlock)
		}
	}
	for _, drop := range []bool{false, true} {
		receipt := send(t, client, c.Accounts()[2], &to, nil)
		for n, _ := c.Head(); n < receipt.BlockNumber.Uint64()+3; n, _ = c.Head() {
			time.Sleep(20 * time.Millisecond)
		}
		before, _ := c.Head()
		depth, err := c.Reorg(receipt.BlockNumber.Uint64(), drop)
		if err != nil {
			t.Fatal(err)
		}
		after, timestamp := c.Head()
		if depth < 4 || after <= before || int64(timestamp) > time.Now().Add(localchain.MaxLead).Unix() {
			t.Errorf("from %d back %d and on to %d, at %d", before, depth, after, timestamp)
		}
		if h, err := client.HeaderByNumber(ctx, receipt.BlockNumber); err != nil || h.Hash() == receipt.BlockHash {
			t.Errorf("block %d is as it was (%v)", receipt.BlockNumber, err)
		}
		again, err := client.TransactionReceipt(ctx, receipt.TxHash)
		switch {
		case drop && !errors.Is(err, ethereum.NotFound):
			t.Errorf("a dropped transaction is there: %v, %v", again, err)
		case !drop && (err != nil || again.BlockHash == receipt.BlockHash || again.BlockNumber.Uint64() <= receipt.BlockNumber.Uint64()):
			t.Errorf("it is in %v, %v", again, err)
		}
		// The same account's next nonce is what its history says.
		send(t, client, c.Accounts()[2], &to, []byte{1})
	}
}

// TestReorgWhileOthersSend: who sends meanwhile does not keep a chain from reorganising.
func TestReorgWhileOthersSend(t *testing.T) {
	c := start(t, localchain.Config{})
	client := dial(t, c.URL())
	to := common.Address{4}
	from := send(t, client, c.Accounts()[3], &to, nil).BlockNumber.Uint64()
	ctx, stop := context.WithCancel(t.Context())
	over := make(chan struct{})
	go func() {
		defer close(over)
		for i := byte(0); ctx.Err() == nil; i++ {
			_ = c.Fund(ctx, jurat.Address{19: i}, big.NewInt(1)) // one that is thrown out is waited for until stop
		}
	}()
	for range 5 {
		if _, err := c.Reorg(from, false); err != nil {
			t.Error(err)
		}
	}
	stop()
	<-over
}

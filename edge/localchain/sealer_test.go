package localchain

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
)

// TestManyArriveDuringABlock: the pool tells of transactions while a block is being made,
// which waits for the pool: neither may wait for the sealer to listen.
func TestManyArriveDuringABlock(t *testing.T) {
	c, err := Start(t.Context(), Config{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	from, to := c.accounts[0], common.Address(c.accounts[1].Address)
	const count = 200 // of which each is an event of its own
	c.sealer.mu.Lock()
	for nonce := range uint64(count) {
		tx, err := types.SignNewTx(from.Key, types.LatestSignerForChainID(c.chainID), &types.DynamicFeeTx{ChainID: c.chainID, Nonce: nonce,
			GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(100 * params.GWei), Gas: params.TxGas, To: &to})
		if err != nil {
			t.Fatal(err)
		}
		if err := c.eth.APIBackend.SendTx(t.Context(), tx); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Millisecond) // what arrives together is one event
	}
	c.sealer.mu.Unlock()
	for deadline := time.Now().Add(time.Minute); ; time.Sleep(10 * time.Millisecond) {
		state, err := c.eth.BlockChain().State()
		if err != nil {
			t.Fatal(err)
		}
		if state.GetNonce(common.Address(from.Address)) == count {
			return
		}
		if time.Now().After(deadline) {
			t.Fatalf("the chain stands at block %d", c.eth.BlockChain().CurrentBlock().Number)
		}
	}
}

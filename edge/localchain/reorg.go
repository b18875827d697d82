package localchain

import (
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth/catalyst"
)

// ErrTooDeep means that a chain has not so many blocks to take back.
var ErrTooDeep = errors.New("the chain has fewer blocks than that")

// Reorg takes back the newest blocks, for DEVELOPMENT, and makes others in their place
// and one more, so that the chain has gone on and every reader sees another history.
// Their transactions are in the last of the new blocks, in their order; with drop in
// none, as if nobody had ever sent them, but for those whose senders send them again.
// It returns the newest block that both histories have.
func (c *Chain) Reorg(depth int, drop bool) (shared uint64, err error) {
	if shared, err = c.sealer.reorg(depth, drop); err != nil {
		return 0, fmt.Errorf("reorganise chain: %w", err)
	}
	return shared, nil
}

func (s *sealer) reorg(depth int, drop bool) (uint64, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	blocks := s.eth.BlockChain()
	head := blocks.CurrentBlock().Number.Uint64()
	if depth < 1 || uint64(depth) >= head {
		return 0, fmt.Errorf("%w: %d of %d", ErrTooDeep, depth, head)
	}
	ancestor := head - uint64(depth)
	var taken []*types.Transaction
	for n := ancestor + 1; n <= head; n++ {
		taken = append(taken, blocks.GetBlockByNumber(n).Transactions()...)
	}
	if err := s.fork(ancestor); err != nil {
		return 0, err
	}
	// Each a second after its parent, as blocks of a chain that made one a second: the
	// new history is longer, and no later than the old.
	for range depth {
		if err := s.beacon.AdjustTime(time.Second); err != nil {
			return 0, err
		}
	}
	if !drop {
		// The pool refuses what has come back to it by itself in the meantime.
		s.eth.TxPool().Add(taken, true)
	}
	if _, ok := s.commit(); !ok {
		return 0, errors.New("the last block was not made")
	}
	return ancestor, nil
}

// fork makes a block the newest, with nothing waiting to be in the next.
func (s *sealer) fork(number uint64) error {
	block := s.eth.BlockChain().GetBlockByNumber(number)
	if _, err := s.eth.BlockChain().SetCanonical(block); err != nil {
		return err
	}
	// The pool takes up what the chain has given back as soon as it sees that; then it is emptied.
	if err := s.eth.TxPool().Sync(); err != nil {
		return err
	}
	s.beacon.Rollback()
	// Another beacon, since this one makes no block that is not later than all of its own.
	beacon, err := catalyst.NewSimulatedBeacon(0, common.Address{}, s.eth)
	if err == nil {
		s.beacon = beacon
	}
	return err
}

package localchain

import (
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth/catalyst"
)

// ErrNoBlock means that a chain has no such block to take back.
var ErrNoBlock = errors.New("the chain has no such block")

// Reorg takes back a block and all after it, for DEVELOPMENT, and makes others in their place
// and one more, so that the chain has gone on and every reader sees another history.
// Their transactions are in the last of the new blocks, in their order; with drop in
// none, as if nobody had ever sent them, but for those whose senders send them again.
// It returns how many blocks there were.
func (c *Chain) Reorg(from uint64, drop bool) (depth uint64, err error) {
	if depth, err = c.sealer.reorg(from, drop); err != nil {
		return 0, fmt.Errorf("reorganise chain: %w", err)
	}
	return depth, nil
}

func (s *sealer) reorg(from uint64, drop bool) (uint64, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	blocks := s.eth.BlockChain()
	head := blocks.CurrentBlock().Number.Uint64()
	if from < 1 || from > head {
		return 0, fmt.Errorf("%w: %d of 1 to %d", ErrNoBlock, from, head)
	}
	depth := head - from + 1
	var taken []*types.Transaction
	for n := from; n <= head; n++ {
		taken = append(taken, blocks.GetBlockByNumber(n).Transactions()...)
	}
	if err := s.fork(from - 1); err != nil {
		return 0, err
	}
	// Each a second after its parent, as blocks of a chain that made one a second: the
	// new history is longer, and no later than the old.
	for range depth {
		if err := s.empty(); err != nil {
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
	return depth, nil
}

// empty makes a block without transactions, a second after the last. What comes in
// between is thrown out: its senders send it again.
func (s *sealer) empty() (err error) {
	const tries = 50
	for range tries {
		if err = s.beacon.AdjustTime(time.Second); err == nil {
			return nil
		}
		s.beacon.Rollback()
	}
	return err
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

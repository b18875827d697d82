package localchain

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
)

// MaxLead is how far a block's timestamp may be ahead of the clock. Timestamps
// are whole seconds and strictly grow, so a chain that seals at once whenever
// somebody sends must sometimes run ahead; beyond this it waits for the clock.
const MaxLead = 5 * time.Second

// gather is how long a block waits for company once a transaction is pending.
const gather = 30 * time.Millisecond

// sealer decides when a block is made: promptly when a transaction is pending,
// and every block time when nothing is.
type sealer struct {
	eth       *eth.Ethereum
	blockTime time.Duration
	log       *slog.Logger

	mu     sync.Mutex                // one block at a time
	beacon *catalyst.SimulatedBeacon // makes them; guarded by mu
	ahead  time.Duration             // how far the chain's time was set ahead of the clock; guarded by mu
}

func newSealer(e *eth.Ethereum, blockTime time.Duration, log *slog.Logger) (*sealer, error) {
	beacon, err := catalyst.NewSimulatedBeacon(0, common.Address{}, e)
	if err != nil {
		return nil, err
	}
	s := &sealer{eth: e, beacon: beacon, blockTime: blockTime, log: log}
	// A chain whose time was set ahead goes on from there.
	if lead := time.Until(time.Unix(int64(e.BlockChain().CurrentBlock().Time), 0)); lead > MaxLead {
		s.ahead = lead
	}
	return s, nil
}

// run seals blocks until ctx ends.
func (s *sealer) run(ctx context.Context) {
	arrivals, unsubscribe := s.arrivals()
	defer unsubscribe()
	pending := s.pending()
	for {
		timer := time.NewTimer(time.Until(s.due(pending)))
		select {
		case <-ctx.Done():
			timer.Stop()
			return
		case <-arrivals:
			timer.Stop()
			if pending {
				continue
			}
			pending = true
			time.Sleep(gather)
		case <-timer.C:
			before := s.eth.BlockChain().CurrentBlock().Number.Uint64()
			included, ok := s.seal()
			if !ok {
				s.log.Warn("no block was sealed; trying again", "after", before)
				time.Sleep(s.blockTime / 4)
			}
			// What a block with room left out cannot be included now (its fee
			// is below the base fee): it waits for the next regular block.
			pending = included > 0 && s.pending()
		}
	}
}

// arrivals tells that transactions came. The pool's events are always read, and only that
// there were some is kept: a pool that waits for a reader stands still, and a block that is
// being made waits for the pool.
func (s *sealer) arrivals() (<-chan struct{}, func()) {
	events := make(chan core.NewTxsEvent)
	sub := s.eth.TxPool().SubscribeTransactions(events, true)
	some := make(chan struct{}, 1)
	go func() {
		for {
			select {
			case <-events:
				select {
				case some <- struct{}{}:
				default:
				}
			case _, told := <-sub.Err():
				if !told { // closed by Unsubscribe
					return
				}
			}
		}
	}()
	return some, sub.Unsubscribe
}

// due is when the next block should be sealed.
func (s *sealer) due(pending bool) time.Time {
	head := time.Unix(int64(s.eth.BlockChain().CurrentBlock().Time), 0).Add(-s.lead())
	if pending {
		return head.Add(time.Second - MaxLead)
	}
	return head.Add(s.blockTime)
}

func (s *sealer) pending() bool {
	executable, _ := s.eth.TxPool().Stats()
	return executable > 0
}

// lead is how far the chain's time was set ahead of the clock.
func (s *sealer) lead() time.Duration {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.ahead
}

// advance makes a block whose timestamp is d later than the last one's.
func (s *sealer) advance(d time.Duration) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	const tries = 20
	var err error
	for range tries {
		if err = s.beacon.AdjustTime(d); err == nil {
			s.ahead += d
			return s.eth.ChainDb().SyncKeyValue()
		}
		s.commit() // AdjustTime makes empty blocks only
	}
	return err
}

// seal makes one block and syncs it to disk, so that not even a killed process
// takes back a block that somebody has read. It returns how many transactions
// the block holds.
func (s *sealer) seal() (included int, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.commit()
}

func (s *sealer) commit() (included int, ok bool) {
	before := s.eth.BlockChain().CurrentBlock().Hash()
	after := s.beacon.Commit()
	if after == before {
		return 0, false
	}
	if err := s.eth.ChainDb().SyncKeyValue(); err != nil {
		s.log.Error("the chain could not be synced to disk", "err", err)
	}
	block := s.eth.BlockChain().GetBlockByHash(after)
	return len(block.Transactions()), true
}

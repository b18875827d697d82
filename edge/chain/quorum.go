package chain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/jurat-network/jurat/core/message"
)

// ErrNoQuorum means that too few of a chain's endpoints say the same.
var ErrNoQuorum = errors.New("too few of the chain's endpoints say the same")

// quorumTime bounds one question to all endpoints; otherGrace is how long the others
// are waited for once enough agree, so that one which says something else is noticed.
const (
	quorumTime = 8 * time.Second
	otherGrace = 150 * time.Millisecond
)

// Quorum reads one chain through several endpoints, and believes what so many of them
// say of one block. No failure lowers that number. What it says can be sworn.
type Quorum struct {
	endpoints []*Client // of one address each
	need      int
	id        uint64
	log       *slog.Logger

	mu   sync.Mutex
	liar map[*Client]bool // says something else than the quorum; guarded by mu

	found sync.Map // parties of agreements that were found, which do not change
}

// NewQuorum makes the reader of a chain; it connects when it is asked. need is how
// many endpoints must agree, more than half; 0 is the least that is.
func NewQuorum(id uint64, urls []string, need int, log *slog.Logger) (*Quorum, error) {
	if need == 0 {
		need = len(urls)/2 + 1
	}
	if need > len(urls) || 2*need <= len(urls) {
		return nil, fmt.Errorf("read chain %d: a quorum of %d of %d endpoints; want more than half, or two halves could say two things", id, need, len(urls))
	}
	q := &Quorum{need: need, id: id, log: log.With("chain", id), liar: map[*Client]bool{}}
	for i, u := range urls {
		name, err := endpointName(u)
		if err != nil {
			return nil, fmt.Errorf("read chain %d: %w", id, err)
		}
		if slices.Contains(urls[:i], u) {
			return nil, fmt.Errorf("read chain %d: endpoint %s is there twice, and would be counted twice", id, name)
		}
		q.endpoints = append(q.endpoints, &Client{timeout: quorumTime, chainID: new(big.Int).SetUint64(id), endpoints: []*endpoint{{url: u, name: name}}})
	}
	return q, nil
}

// Close ends all connections.
func (q *Quorum) Close() {
	for _, c := range q.endpoints {
		c.Close()
	}
}

// stated is what one endpoint answered, or why it did not.
type stated[T any] struct {
	by   *Client
	what T
	err  error
}

// agree asks all endpoints at once for what same tells apart, and returns what a
// quorum of them says.
func agree[T any](ctx context.Context, q *Quorum, what string, ask func(context.Context, *ethclient.Client) (T, error), same func(T) string) (agreed T, err error) {
	ctx, cancel := context.WithTimeout(ctx, quorumTime)
	defer cancel()
	answers := make(chan stated[T], len(q.endpoints))
	for _, c := range q.endpoints {
		go func() {
			got, err := query(ctx, c, ask)
			answers <- stated[T]{c, got, err}
		}()
	}
	var got []stated[T]
	count := map[string]int{}
	var done string
	var grace <-chan time.Time
	for len(got) < len(q.endpoints) {
		select {
		case a := <-answers:
			got = append(got, a)
			if a.err != nil {
				continue
			}
			key := same(a.what)
			if count[key]++; count[key] == q.need {
				agreed, done, grace = a.what, key, time.After(otherGrace)
			}
			continue
		case <-grace:
		}
		cancel() // the rest comes too late to be heard
		break
	}
	if grace == nil {
		return agreed, fmt.Errorf("%s: %w: %w", what, ErrNoQuorum, q.why(errorsOf(got), len(count)))
	}
	for _, a := range got {
		if a.err == nil {
			q.note(a.by, same(a.what) == done, what)
		}
	}
	return agreed, nil
}

func errorsOf[T any](answers []stated[T]) (list []error) {
	for _, a := range answers {
		if a.err != nil {
			list = append(list, a.err)
		}
	}
	return list
}

// why says what the endpoints did instead of agreeing.
func (q *Quorum) why(failures []error, versions int) error {
	text := fmt.Sprintf("%d of %d answer, in %d ways; the quorum is %d", len(q.endpoints)-len(failures), len(q.endpoints), versions, q.need)
	if len(failures) == 0 {
		return errors.New(text)
	}
	return fmt.Errorf("%s: %w", text, oneLine(failures))
}

// note logs when an endpoint begins to say something else, and when it stops.
func (q *Quorum) note(c *Client, agrees bool, what string) {
	q.mu.Lock()
	defer q.mu.Unlock()
	switch {
	case q.liar[c] && agrees:
		q.log.Info("endpoint agrees with the others again", "endpoint", c.endpoints[0].name)
	case !q.liar[c] && !agrees:
		q.log.Warn("endpoint says something else than the quorum of the chain's endpoints; it may be poisoned", "endpoint", c.endpoints[0].name, "asked", what)
	}
	q.liar[c] = !agrees
}

// Header is the header of a block by number, as a quorum has it. It is what a block's
// hash is of, so whoever has it can check that.
func (q *Quorum) Header(ctx context.Context, number uint64) (*types.Header, error) {
	return agree(ctx, q, fmt.Sprintf("read block %d", number), func(ctx context.Context, e *ethclient.Client) (*types.Header, error) {
		return e.HeaderByNumber(ctx, new(big.Int).SetUint64(number))
	}, func(h *types.Header) string { return h.Hash().Hex() })
}

// Block is the same, in short.
func (q *Quorum) Block(ctx context.Context, number uint64) (message.Block, error) {
	h, err := q.Header(ctx, number)
	if err != nil {
		return message.Block{}, err
	}
	return BlockOf(h), nil
}

// BlockOf is a header in short.
func BlockOf(h *types.Header) message.Block {
	return message.Block{Number: h.Number.Uint64(), Hash: [32]byte(h.Hash()), Time: h.Time}
}

// Newest is the newest block, or the newest one of a tag (safe, finalized), that a
// quorum of endpoints has, and as many blocks below it.
func (q *Quorum) Newest(ctx context.Context, tag string, below uint64) (message.Block, error) {
	h, err := q.NewestHeader(ctx, tag, below)
	if err != nil {
		return message.Block{}, err
	}
	return BlockOf(h), nil
}

// NewestHeader is its header.
func (q *Quorum) NewestHeader(ctx context.Context, tag string, below uint64) (*types.Header, error) {
	height, err := q.height(ctx, tag)
	if err != nil {
		return nil, err
	}
	return q.Header(ctx, height-min(height, below))
}

// tags are as ethclient writes them.
var tags = map[string]*big.Int{
	"latest": nil, "safe": big.NewInt(int64(rpc.SafeBlockNumber)), "finalized": big.NewInt(int64(rpc.FinalizedBlockNumber)),
}

// height is the highest block that a quorum of endpoints has.
func (q *Quorum) height(ctx context.Context, tag string) (uint64, error) {
	at, known := tags[tag]
	if !known {
		return 0, fmt.Errorf("read chain %d: there is no block %q; want latest, safe or finalized", q.id, tag)
	}
	ctx, cancel := context.WithTimeout(ctx, quorumTime/2) // a dead endpoint leaves time for the others
	defer cancel()
	answers := make(chan stated[uint64], len(q.endpoints))
	for _, c := range q.endpoints {
		go func() {
			h, err := query(ctx, c, func(ctx context.Context, e *ethclient.Client) (*types.Header, error) {
				return e.HeaderByNumber(ctx, at)
			})
			if err != nil {
				answers <- stated[uint64]{c, 0, err}
				return
			}
			answers <- stated[uint64]{c, h.Number.Uint64(), nil}
		}()
	}
	var heights []uint64
	var got []stated[uint64]
	var grace <-chan time.Time
	for len(got) < len(q.endpoints) {
		select {
		case a := <-answers:
			got = append(got, a)
			if a.err == nil {
				heights = append(heights, a.what)
			}
			if len(heights) == q.need {
				grace = time.After(otherGrace)
			}
			continue
		case <-grace:
		}
		break
	}
	if len(heights) < q.need {
		return 0, fmt.Errorf("read the %s block: %w: %w", tag, ErrNoQuorum, q.why(errorsOf(got), 1))
	}
	return kthHighest(heights, q.need), nil
}

// kthHighest is the highest number that k of the list reach.
func kthHighest(list []uint64, k int) uint64 {
	best := uint64(0)
	for _, v := range list {
		reach := 0
		for _, w := range list {
			if w >= v {
				reach++
			}
		}
		if reach >= k {
			best = max(best, v)
		}
	}
	return best
}

// callsAtOnce is how many calls one request holds; servers commonly take up to 1,000.
const callsAtOnce = 200

// at runs calls of one contract at a block, named by its hash: a reorg between two
// questions cannot mix two chains.
func (q *Quorum) at(ctx context.Context, what string, b message.Block, to common.Address, calls [][]byte) ([][]byte, error) {
	return agree(ctx, q, what, func(ctx context.Context, e *ethclient.Client) ([][]byte, error) {
		out := make([][]byte, 0, len(calls))
		for rest := calls; len(rest) > 0; {
			part := rest[:min(len(rest), callsAtOnce)]
			rest = rest[len(part):]
			got, err := callsOf(ctx, e.Client(), b, to, part)
			if err != nil {
				return nil, err
			}
			out = append(out, got...)
		}
		return out, nil
	}, func(out [][]byte) string {
		var all strings.Builder
		for _, o := range out {
			fmt.Fprintf(&all, "%d:%s", len(o), o)
		}
		return all.String()
	})
}

func callsOf(ctx context.Context, e *rpc.Client, b message.Block, to common.Address, calls [][]byte) ([][]byte, error) {
	batch := make([]rpc.BatchElem, len(calls))
	results := make([]hexutil.Bytes, len(calls))
	for i, data := range calls {
		batch[i] = rpc.BatchElem{Method: "eth_call", Result: &results[i],
			Args: []any{map[string]any{"to": to, "data": hexutil.Bytes(data)}, map[string]any{"blockHash": common.Hash(b.Hash)}}}
	}
	if err := e.BatchCallContext(ctx, batch); err != nil {
		return nil, err
	}
	out := make([][]byte, len(calls))
	for i := range batch {
		if batch[i].Error != nil {
			return nil, batch[i].Error
		}
		out[i] = results[i]
	}
	return out, nil
}

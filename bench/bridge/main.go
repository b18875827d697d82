// Command bridge prints what messages between chains cost on a devnet of its own, with
// a guard committee: how long one waits from its source block's finality until it is
// delivered, and how many a second are delivered when many are sent.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/devnet/process"
	"github.com/jurat-network/jurat/edge/chain"
)

// finality is how many blocks above a message's own a devnet waits for.
const finality = 2

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	binary := flag.String("jurat", filepath.Join("bin", "jurat"), "the jurat binary (make build)")
	oracles := flag.Int("oracles", 4, "members of the committee; its guard has 4")
	one := flag.Int("one", 10, "messages one after the other")
	many := flag.Int("many", 1000, "messages sent as fast as they go")
	flag.Parse()
	if err := run(ctx, *binary, *oracles, *one, *many); err != nil {
		log.Fatal(err)
	}
}

// devnet is what its event "ready" tells.
type devnet struct {
	Chains []struct {
		ChainID   uint64 `json:"chain_id"`
		RPC       string
		Contracts map[string]jurat.Address
	}
	Accounts []struct {
		PrivateKey string `json:"private_key"`
	}
}

// crossing sends from the devnet's first chain to its second.
type crossing struct {
	*devnet
	from, to *chain.Client
	senders  []*chain.Sender
}

func run(ctx context.Context, binary string, oracles, one, many int) error {
	d := new(devnet)
	running, err := process.Start(ctx, binary, d, "--chains", "2", "--oracles", strconv.Itoa(oracles))
	if err != nil {
		return err
	}
	defer running.Stop()
	x := &crossing{devnet: d}
	for i, into := range []**chain.Client{&x.from, &x.to} {
		if *into, err = chain.Dial(ctx, chain.Config{RPC: []string{d.Chains[i].RPC}}); err != nil {
			return err
		}
		defer (*into).Close()
	}
	for _, account := range []int{5, 6, 7, 8} { // owners', which send nothing once the devnet is up
		key, err := crypto.HexToECDSA(strings.TrimPrefix(d.Accounts[account].PrivateKey, "0x"))
		if err != nil {
			return err
		}
		x.senders = append(x.senders, chain.NewSender(x.from, key, chain.SenderConfig{Poll: 20 * time.Millisecond}))
	}
	if _, err := x.one(ctx); err != nil { // the first has the committees found disjoint
		return err
	}
	var alone []time.Duration
	for range one {
		took, err := x.one(ctx)
		if err != nil {
			return err
		}
		alone = append(alone, took)
	}
	slices.Sort(alone)
	fmt.Printf("n = %d, guard of 4, rounds and blocks of 1 s, by the wall clock\n\n", oracles)
	fmt.Printf("from finality (%d blocks) to delivered, %d one after the other: p50 %.1f s, most %.1f s\n", finality, one, alone[len(alone)/2].Seconds(), alone[len(alone)-1].Seconds())
	return x.many(ctx, many)
}

// send sends a message from one of the accounts.
func (x *crossing) send(ctx context.Context, i int) (*chain.SentMessage, error) {
	head, err := x.from.Head(ctx)
	if err != nil {
		return nil, err
	}
	sent, _, err := chain.SendMessage(ctx, x.senders[i%len(x.senders)], x.Chains[0].Contracts["outbox"], &chain.Letter{Destination: x.Chains[1].ChainID,
		Receiver: x.Chains[1].Contracts["mailbox"], GasLimit: 200_000, Deadline: head.Time + 3600, Data: make([]byte, 32)})
	return sent, err
}

// final waits until a message is final.
func (x *crossing) final(ctx context.Context, sent *chain.SentMessage) error {
	for {
		head, err := x.from.Head(ctx)
		if err != nil || head.Number.Uint64() >= sent.Block.Number+finality {
			return err
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// delivered waits until a message has been delivered.
func (x *crossing) delivered(ctx context.Context, sent *chain.SentMessage) error {
	for {
		landed, err := chain.ReadLanded(ctx, x.to, x.Chains[1].Contracts["inbox"], sent.ID())
		if err != nil || landed.Arrival == message.Delivered {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(50 * time.Millisecond):
		}
	}
}

// one is how long a message takes from its finality until it is delivered.
func (x *crossing) one(ctx context.Context) (time.Duration, error) {
	sent, err := x.send(ctx, 0)
	if err != nil {
		return 0, err
	}
	if err := x.final(ctx, sent); err != nil {
		return 0, err
	}
	begun := time.Now()
	err = x.delivered(ctx, sent)
	return time.Since(begun), err
}

// many sends messages as fast as they go, and prints how many a second come.
func (x *crossing) many(ctx context.Context, count int) error {
	sent := make([]*chain.SentMessage, count)
	errs := make([]error, count)
	begun := time.Now()
	var group sync.WaitGroup
	slots := make(chan struct{}, 64)
	for i := range sent {
		group.Go(func() {
			slots <- struct{}{}
			defer func() { <-slots }()
			sent[i], errs[i] = x.send(ctx, i)
		})
	}
	group.Wait()
	if err := errors.Join(errs...); err != nil {
		return err
	}
	sending := time.Since(begun)
	for _, m := range sent {
		if err := x.delivered(ctx, m); err != nil {
			return err
		}
	}
	took := time.Since(begun)
	fmt.Printf("%d sent in %.1f s, all delivered after %.1f s: %.1f messages a second\n", count, sending.Seconds(), took.Seconds(), float64(count)/took.Seconds())
	return nil
}

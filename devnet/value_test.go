package devnet_test

import (
	"context"
	"math/big"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/chain/bindings"
	"github.com/jurat-network/jurat/edge/chain/bindings/lanes"
	"github.com/jurat-network/jurat/edge/chain/bindings/value"
)

// crossing is a devnet's value between two of its chains: a token at home on the one,
// locked there, and what is minted for it on the other.
type crossing struct {
	n       *network
	at      [2]int // the chains' places in the devnet, counted from 0
	clients [2]*chain.Client
	senders [2]*chain.Sender // who holds the tokens
	admins  [2]*chain.Sender // of lanes and pools
	ends    chain.LaneEnds
	pooled
}

// pooled is a token and what carries it.
type pooled struct {
	token  jurat.Address // at home
	lock   jurat.Address // its pool
	mint   jurat.Address // the other pool
	shadow jurat.Address // what is minted
}

// enough is a limit that no test reaches, and what the sender has.
var enough = new(big.Int).Exp(big.NewInt(10), big.NewInt(24), nil)

// openCrossing deploys the tokens and pools, and lets value pass both ways between chains.
func openCrossing(n *network, first, second int) *crossing {
	n.t.Helper()
	v := &crossing{n: n, at: [2]int{first, second}}
	ctx := n.t.Context()
	for i := range v.clients {
		client, err := chain.Dial(ctx, chain.Config{RPC: []string{n.ready.Chains[v.at[i]].RPC}})
		if err != nil {
			n.t.Fatal(err)
		}
		n.t.Cleanup(client.Close)
		v.clients[i], v.senders[i], v.admins[i] = client, n.account(client, 7), n.account(client, 0)
	}
	for text, into := range map[string]*jurat.Address{n.ready.Chains[first].Contracts["outbox"]: &v.ends.Outbox, n.ready.Chains[first].Contracts["inbox"]: &v.ends.Inbox} {
		if err := into.UnmarshalText([]byte(text)); err != nil {
			n.t.Fatal(err)
		}
	}
	holder := common.Address(v.senders[0].Account())
	v.pooled = v.pool(v.deploy(v.senders[0], nil, bindings.DevTokenMetaData.Bin, bindings.NewDevToken().PackConstructor(holder, enough)))
	return v
}

// pool lets a token of the one chain pass both ways, and the holder send it.
func (v *crossing) pool(token jurat.Address) pooled {
	v.n.t.Helper()
	outbox, inbox, admin := common.Address(v.ends.Outbox), common.Address(v.ends.Inbox), common.Address(v.admins[0].Account())
	p := pooled{token: token}
	p.lock = v.deploy(v.senders[0], nil, value.LockPoolMetaData.Bin, value.NewLockPool().PackConstructor(common.Address(token), outbox, inbox, admin, 0))
	p.mint = v.deploy(v.senders[1], nil, value.MintPoolMetaData.Bin, value.NewMintPool().PackConstructor("from chain 1", "DEV.1", 18, outbox, inbox, admin, 0))
	p.shadow = jurat.Address(ask(v, 1, p.mint, value.NewMintPool().PackTOKEN(), value.NewMintPool().UnpackTOKEN))
	tokens, pools := [2]jurat.Address{p.token, p.shadow}, [2]jurat.Address{p.lock, p.mint}
	limits := value.Limits{OutCapacity: enough, OutRate: big.NewInt(1), InCapacity: enough, InRate: big.NewInt(1)}
	for i, here := range v.admins {
		far := v.n.ready.Chains[v.at[1-i]].ChainID
		v.do(here, v.ends.Outbox, lanes.NewOutbox().PackSetPool(far, common.Address(tokens[i]), common.Address(pools[i])))
		v.do(here, v.ends.Inbox, lanes.NewInbox().PackSetPool(far, common.Address(tokens[1-i]), common.Address(pools[i])))
		v.do(here, pools[i], value.NewLockPool().PackLimit(far, limits))
	}
	if err := chain.Approve(v.n.t.Context(), v.senders[0], p.token, p.lock, enough); err != nil {
		v.n.t.Fatal(err)
	}
	return p
}

// account is a sender of one of the devnet's accounts.
func (n *network) account(client *chain.Client, i int) *chain.Sender {
	n.t.Helper()
	key, err := crypto.HexToECDSA(strings.TrimPrefix(n.ready.Accounts[i].PrivateKey, "0x"))
	if err != nil {
		n.t.Fatal(err)
	}
	return chain.NewSender(client, key, chain.SenderConfig{Poll: 100 * time.Millisecond})
}

func (v *crossing) deploy(s *chain.Sender, wei *big.Int, bin string, args []byte) jurat.Address {
	v.n.t.Helper()
	receipt, err := s.Send(v.n.t.Context(), chain.Call{Value: wei, Data: slices.Concat(common.FromHex(bin), args)})
	if err != nil {
		v.n.t.Fatal(err)
	}
	return jurat.Address(receipt.ContractAddress)
}

func (v *crossing) do(s *chain.Sender, to jurat.Address, data []byte) {
	v.n.t.Helper()
	if _, err := s.Send(v.n.t.Context(), chain.Call{To: &to, Data: data}); err != nil {
		v.n.t.Fatal(err)
	}
}

// ask reads a contract on one of the two chains, counted from 0.
func ask[T any](v *crossing, i int, at jurat.Address, data []byte, unpack func([]byte) (T, error)) (out T) {
	v.n.t.Helper()
	answer, err := v.clients[i].Call(v.n.t.Context(), at, data, 0)
	if err == nil {
		out, err = unpack(answer)
	}
	if err != nil {
		v.n.t.Fatal(err)
	}
	return out
}

// send sends an amount from a chain, counted from 0, to a receiver on the other that is not called.
func (v *crossing) send(from int, amount int64, to jurat.Address, life time.Duration) *chain.SentMessage {
	v.n.t.Helper()
	token := [2]jurat.Address{v.token, v.shadow}[from]
	return v.sendLetter(from, &chain.Letter{Receiver: to, Tokens: []message.TokenAmount{{Token: token, Amount: big.NewInt(amount)}}}, life)
}

func (v *crossing) sendLetter(from int, l *chain.Letter, life time.Duration) *chain.SentMessage {
	v.n.t.Helper()
	sent, err := v.trySend(from, l, life)
	if err != nil {
		v.n.t.Fatal(err)
	}
	return sent
}

func (v *crossing) trySend(from int, l *chain.Letter, life time.Duration) (*chain.SentMessage, error) {
	v.n.t.Helper()
	head, err := v.clients[from].Head(v.n.t.Context())
	if err != nil {
		v.n.t.Fatal(err)
	}
	l.Destination = v.n.ready.Chains[v.at[1-from]].ChainID
	l.Deadline = max(head.Time, uint64(time.Now().Unix())) + uint64(life.Seconds())
	sent, _, err := chain.SendMessage(v.n.t.Context(), v.senders[from], v.ends.Outbox, l)
	return sent, err
}

// holds is what somebody has of the token on a chain, counted from 0.
func (v *crossing) holds(i int, who jurat.Address) int64 {
	v.n.t.Helper()
	token := [2]jurat.Address{v.token, v.shadow}[i]
	erc20 := bindings.NewDevToken()
	return ask(v, i, token, erc20.PackBalanceOf(common.Address(who)), erc20.UnpackBalanceOf).Int64()
}

// locked and minted are what there is of the token at its two ends.
func (v *crossing) locked(ctx context.Context) (*big.Int, error) {
	return v.amount(ctx, 0, v.token, bindings.NewDevToken().PackBalanceOf(common.Address(v.lock)))
}

func (v *crossing) minted(ctx context.Context) (*big.Int, error) {
	return v.amount(ctx, 1, v.shadow, bindings.NewDevToken().PackTotalSupply())
}

func (v *crossing) amount(ctx context.Context, i int, at jurat.Address, data []byte) (*big.Int, error) {
	answer, err := v.clients[i].Call(ctx, at, data, 0)
	return new(big.Int).SetBytes(answer), err
}

// watched is what was seen of the token at its two ends, again and again.
type watched struct {
	looks int
	most  [2]*big.Int // locked, minted
	bad   []string
}

// watch compares what is minted with what is locked until stop is called, which reports what was seen.
// What is minted is read first: a token is locked before it is minted, and burned before it is released.
func (v *crossing) watch(t *testing.T) (stop func() watched) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	w := watched{most: [2]*big.Int{new(big.Int), new(big.Int)}}
	var done sync.WaitGroup
	done.Go(func() {
		for ctx.Err() == nil {
			minted, err1 := v.minted(ctx)
			locked, err2 := v.locked(ctx)
			if err1 == nil && err2 == nil { // a chain may sleep
				w.looks++
				for i, amount := range []*big.Int{locked, minted} {
					if amount.Cmp(w.most[i]) > 0 {
						w.most[i] = amount
					}
				}
				if minted.Cmp(locked) > 0 {
					w.bad = append(w.bad, minted.String()+" minted, "+locked.String()+" locked")
				}
			}
			time.Sleep(200 * time.Millisecond)
		}
	})
	t.Cleanup(func() { cancel(); done.Wait() })
	return func() watched { cancel(); done.Wait(); return w }
}

// arrival is where a message stands at the inbox of the chain that it goes to.
func (v *crossing) arrival(m *message.Message) message.Arrival {
	v.n.t.Helper()
	i := 0
	if m.DestinationChain == v.n.ready.Chains[v.at[1]].ChainID {
		i = 1
	}
	inbox := lanes.NewInbox()
	return message.Arrival(ask(v, i, v.ends.Inbox, inbox.PackStateOf(m.ID()), inbox.UnpackStateOf).Arrival)
}

// sentAgain is the message of an outbox's newest event, where it is another than was.
func (v *crossing) sentAgain(from int, was *chain.SentMessage) *chain.SentMessage {
	v.n.t.Helper()
	quorum, err := chain.NewQuorum(v.n.ready.Chains[v.at[from]].ChainID, []string{v.n.ready.Chains[v.at[from]].RPC}, 1, silent)
	if err != nil {
		v.n.t.Fatal(err)
	}
	defer quorum.Close()
	head, err := v.clients[from].Head(v.n.t.Context())
	if err != nil {
		v.n.t.Fatal(err)
	}
	log, err := quorum.Outbox(v.n.t.Context(), v.ends.Outbox, was.Block.Number, head.Number.Uint64())
	if err != nil {
		v.n.t.Fatal(err)
	}
	for i := range log.Sent {
		if log.Sent[i].Tx == was.Tx {
			return &log.Sent[i]
		}
	}
	return nil
}

package devnet_test

import (
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/chain/bindings/lanes"
)

// Which receivers and tokens there are testdata/hostile says; strangers_test.go is made of it.

var ether = big.NewInt(1e18)

// receivers: a receiver that returns a bomb, burns its gas, tries to be delivered to twice from within
// or sends the tokens on and takes it back gets the tokens once or not at all; what it did not take goes back.
func (h *hostile) receivers(t *testing.T) {
	h.t = t
	v := h.crossing
	args := NewChameleon().PackConstructor(common.Address(v.ends.Inbox), common.Address(v.ends.Outbox))
	at := v.deploy(v.senders[1], ether, ChameleonMetaData.Bin, args)
	own := v.senders[0].Account()
	before, minted := v.holds(0, own), v.holds(1, at)
	const each = 100
	ways := map[string]string{"r": "kept", "R": "delivered", "g": "kept", "i": "kept", "a": "delivered", "s": "delivered", "S": "kept"}
	sent := map[string]*chain.SentMessage{}
	for how := range ways {
		sent[how] = v.sendLetter(0, &chain.Letter{Receiver: at, GasLimit: 600_000, Data: []byte(how),
			Tokens: []message.TokenAmount{{Token: v.token, Amount: big.NewInt(each)}}}, 60*time.Second)
	}
	for how, stage := range ways {
		h.stageOf(sent[how].ID(), stage, "returned") // by then it may be past its deadline
		if at := v.arrival(&sent[how].Message); (stage == "delivered") != (at == message.Delivered) {
			t.Errorf("after %q it is %v", how, at)
		}
	}
	// Taken were R, a and s, of which s sent its part home.
	if got := v.holds(1, at) - minted; got != 2*each {
		t.Errorf("it has %d, not %d", got, 2*each)
	}
	contract := NewChameleon()
	if n := ask(v, 1, at, contract.PackWithin(), contract.UnpackWithin); n.Int64() != 1 {
		t.Errorf("%d calls from within went through, not the one that sends on", n)
	}
	h.await("what was sent home is there", func() bool { return v.holds(0, own) >= before-6*each })
	h.later = func(t *testing.T) {
		h.t = t
		for how, stage := range ways {
			if stage == "kept" {
				h.stage(sent[how].ID(), "returned")
			}
		}
	}
}

// stageOf waits until a message is at one of the stages.
func (n *network) stageOf(id jurat.Hash, stages ...string) {
	n.t.Helper()
	l := new(life)
	n.await("message "+id.String()+" is at one of its stages", func() bool {
		n.into(l, "bridge", "status", id.String())
		return slices.Contains(stages, l.Stage)
	})
}

// imp: a token that takes a fee, moves nothing or too much, or calls back is refused where it is locked;
// where it is released, the message is kept until it behaves. As much of it is minted as is locked.
func (h *hostile) imp(t *testing.T) {
	h.t = t
	v := h.crossing
	at := v.deploy(v.senders[0], ether, ImpMetaData.Bin, nil)
	p := v.pool(at)
	contract := NewImp()
	trick := func(how uint8, target jurat.Address, data []byte) {
		v.do(v.senders[0], at, contract.PackSet(how, common.Address(target), data))
	}
	const none, fee, again, idle, bomb, twice = 0, 1, 2, 3, 4, 5
	letter := func() *chain.Letter {
		return &chain.Letter{Receiver: v.senders[1].Account(), Tokens: []message.TokenAmount{{Token: at, Amount: big.NewInt(1_000)}}}
	}
	for _, how := range []uint8{fee, idle, bomb, twice} {
		trick(how, jurat.Address{}, nil)
		if sent, err := v.trySend(0, letter(), time.Minute); err == nil {
			t.Errorf("trick %d: it was locked, and %s sent", how, sent.ID())
		}
	}
	// From within its own transfer it sends some of its own.
	inner := lanes.Letter{DestinationChain: h.ready.Chains[1].ChainID, Receiver: common.Address(payee), Deadline: uint64(time.Now().Add(time.Hour).Unix()),
		Tokens: []lanes.TokenAmount{{Token: common.Address(at), Amount: big.NewInt(500)}}}
	trick(again, v.ends.Outbox, lanes.NewOutbox().PackSend(inner))
	out := v.sendLetter(0, letter(), 20*time.Minute)
	h.stage(out.ID(), "delivered")
	if n := ask(v, 0, at, contract.PackWithin(), contract.UnpackWithin); n.Sign() != 0 {
		t.Errorf("it sent from within its own transfer")
	}
	// On the way home.
	trick(bomb, jurat.Address{}, nil)
	back := v.sendLetter(1, &chain.Letter{Receiver: payee, Tokens: []message.TokenAmount{{Token: p.shadow, Amount: big.NewInt(400)}}}, 20*time.Minute)
	h.stage(back.ID(), "kept")
	for _, how := range []uint8{fee, idle, twice} {
		trick(how, jurat.Address{}, nil)
		if out, err := h.jurat("bridge", "retry", back.ID().String()); err == nil {
			t.Errorf("trick %d: it was released\n%s", how, out)
		}
	}
	trick(none, jurat.Address{}, nil)
	h.must("bridge", "retry", back.ID().String())
	balance := contract.PackBalanceOf(common.Address(p.lock))
	locked := ask(v, 0, at, balance, contract.UnpackBalanceOf)
	minted := ask(v, 1, p.shadow, contract.PackTotalSupply(), contract.UnpackTotalSupply)
	if locked.Int64() != 600 || minted.Int64() != 600 {
		t.Errorf("%d are locked and %d minted, not 600", locked, minted)
	}
	// When it should go back, with another beside it: members bring that one, which does not wait for it.
	both := v.sendLetter(0, &chain.Letter{Receiver: v.mint, GasLimit: 100_000, Data: []byte("no receiver"),
		Tokens: []message.TokenAmount{{Token: at, Amount: big.NewInt(70)}, {Token: v.token, Amount: big.NewInt(80)}}}, 25*time.Second)
	trick(bomb, jurat.Address{}, nil)
	outbox := lanes.NewOutbox()
	h.await("the token at the second place goes back", func() bool {
		return ask(v, 0, v.ends.Outbox, outbox.PackBackOf(both.ID()), outbox.UnpackBackOf).Cmp(big.NewInt(1<<1)) == 0
	})
	if out, err := h.jurat("bridge", "return", both.ID().String()); err == nil {
		t.Errorf("the token that bombs went back\n%s", out)
	}
	trick(none, jurat.Address{}, nil)
	h.stage(both.ID(), "returned")
	if left := ask(v, 0, at, balance, contract.UnpackBalanceOf); left.Int64() != 600 {
		t.Errorf("%d are locked, not 600", left)
	}
}

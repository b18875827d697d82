package node

import (
	"crypto/rand"
	"encoding/json"
	"io"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/core/threshold"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/chain/bindings/lanes"
	"github.com/jurat-network/jurat/edge/localchain"
)

// dealt is a committee dealt in one process, that signs what it is told to.
type dealt struct {
	chain.Registration
	group   *threshold.Group
	signers []*threshold.Signer
	sworn   uint64 // reports
}

func deal(t *testing.T) *dealt {
	t.Helper()
	const n, quorum = 4, 3
	group, shares, err := threshold.Deal(rand.Reader, n, quorum)
	if err != nil {
		t.Fatal(err)
	}
	d := &dealt{group: group, Registration: chain.Registration{Session: jurat.Session{Threshold: quorum, Epoch: 1, Attempt: 1},
		Key: group.Key, Transcript: jurat.Hash{1}, Expiry: uint64(time.Now().Add(24 * time.Hour).Unix())}}
	var keys []*OperatorKey
	for i := range n {
		secret, err := crypto.GenerateKey()
		if err != nil {
			t.Fatal(err)
		}
		key, err := NewOperatorKey(crypto.FromECDSA(secret))
		if err != nil {
			t.Fatal(err)
		}
		signer, err := threshold.NewSigner(group, shares[i], rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		d.signers, keys = append(d.signers, signer), append(keys, key)
		d.Session.Members = append(d.Session.Members, jurat.Member{Operator: key.Public().Address(), Key: key.Public().Compressed()})
	}
	for _, key := range keys {
		signature, err := key.Sign(jurat.TranscriptHash(d.Session.ID(), d.Key, d.Transcript, d.Expiry))
		if err != nil {
			t.Fatal(err)
		}
		d.Signatures = append(d.Signatures, signature)
	}
	return d
}

// swear signs a report of one leaf, whatever it says.
func (d *dealt) swear(t *testing.T, leaf jurat.Leaf) *message.Report {
	t.Helper()
	d.sworn++
	r := &message.Report{Expiry: d.Expiry, Size: 1, Leaves: []message.Placed{{Leaf: leaf}}}
	r.Report = jurat.Report{Committee: d.Committee(), Epoch: 1, Round: jurat.NewRound(jurat.FirstView(1), uint16(d.sworn)), Time: jurat.Time(time.Now().UnixMilli()), Root: leaf.Hash()}
	digest := r.Report.Digest()
	var list threshold.List
	for m := range d.Session.Threshold {
		c, err := d.signers[m].Commit(d.sworn)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, threshold.Entry{Member: jurat.MemberIndex(m + 1), Commitment: c})
	}
	var z [][32]byte
	for m := range d.Session.Threshold {
		partial, err := d.signers[m].Sign(d.sworn, digest, list)
		if err != nil {
			t.Fatal(err)
		}
		z = append(z, partial)
	}
	var err error
	if r.Signature, err = threshold.Aggregate(d.group, digest, list, z); err != nil {
		t.Fatal(err)
	}
	return r
}

// mask is an endpoint that passes JSON-RPC on, and alters what it answers.
type mask struct {
	*httptest.Server
	alter atomic.Pointer[func(method string, params []json.RawMessage, result any) any]
}

var byHash = regexp.MustCompile(`\{"blockHash":"0x[0-9a-f]{64}"\}`)

func startMask(t *testing.T, target string) *mask {
	t.Helper()
	m := new(mask)
	m.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		if m.alter.Load() != nil {
			body = byHash.ReplaceAll(body, []byte(`"latest"`)) // of a block that the chain behind does not know
		}
		answer, err := http.Post(target, "application/json", strings.NewReader(string(body)))
		if err != nil {
			panic(http.ErrAbortHandler)
		}
		defer answer.Body.Close()
		said, _ := io.ReadAll(answer.Body)
		var question struct {
			Method string
			Params []json.RawMessage
		}
		var out map[string]any
		if alter := m.alter.Load(); alter != nil && json.Unmarshal(body, &question) == nil && json.Unmarshal(said, &out) == nil {
			out["result"] = (*alter)(question.Method, question.Params, out["result"])
			said, _ = json.Marshal(out)
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(said)
	}))
	t.Cleanup(m.Close)
	return m
}

// rewrite has the endpoint show another history from a block on: other headers, and
// no events.
func (m *mask) rewrite(from uint64) {
	alter := func(method string, _ []json.RawMessage, result any) any {
		switch result := result.(type) {
		case map[string]any:
			number, _ := new(big.Int).SetString(strings.TrimPrefix(result["number"].(string), "0x"), 16)
			if method == "eth_getBlockByNumber" && number.Uint64() >= from {
				result["extraData"] = "0x666f726b"
			}
		case []any:
			if method == "eth_getLogs" {
				return []any{}
			}
		}
		return result
	}
	m.alter.Store(&alter)
}

func headerHash(t *testing.T, body json.RawMessage) jurat.Hash {
	t.Helper()
	h := new(types.Header)
	if err := json.Unmarshal(body, h); err != nil {
		t.Fatalf("%v in %s", err, body)
	}
	return jurat.Hash(h.Hash())
}

// crossing is two chains with a lane from the first to the second, of a committee and
// with a guard, that are dealt in this process.
type crossing struct {
	chains      [2]*localchain.Chain
	masks       [2]*mask
	senders     [2]*chain.Sender
	at          chain.Contracts
	ends        chain.LaneEnds
	main, guard *dealt
}

// vetoDelay is how long a message waits for the guard to object on the crossing.
const vetoDelay = 600

func newCrossing(t *testing.T) *crossing {
	t.Helper()
	ctx := t.Context()
	x := &crossing{main: deal(t), guard: deal(t)}
	for i := range x.chains {
		c, err := localchain.Start(ctx, localchain.Config{ChainID: localchain.DefaultChainID + uint64(i)})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = c.Close() })
		client, err := chain.Dial(ctx, chain.Config{RPC: []string{c.URL()}})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(client.Close)
		s := chain.NewSender(client, c.Accounts()[0].Key, chain.SenderConfig{Poll: 10 * time.Millisecond})
		at, err := chain.Deploy(ctx, s, chain.DefaultLimits)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range []*dealt{x.main, x.guard} {
			if err := chain.RegisterCommittee(ctx, s, at, &d.Registration); err != nil {
				t.Fatal(err)
			}
		}
		x.at = at
		if x.ends, err = chain.DeployLaneEnds(ctx, s, at, s.Account(), 0); err != nil {
			t.Fatal(err)
		}
		x.chains[i], x.masks[i], x.senders[i] = c, startMask(t, c.URL()), s
	}
	fee := chain.LaneFee{Base: 1, Target: 1000, Least: 1}
	if err := chain.OpenLane(ctx, x.senders[0], x.ends.Outbox, x.senders[1], x.ends.Inbox, x.main.Committee(), x.guard.Committee(), fee, vetoDelay); err != nil {
		t.Fatal(err)
	}
	// Messages without tokens need no guard: they wait for it to object.
	if err := chain.SetGuardFrom(ctx, x.senders[1], x.ends.Inbox, x.chains[0].ChainID(), jurat.Address{}, big.NewInt(1)); err != nil {
		t.Fatal(err)
	}
	return x
}

// ferry is that of a member of a committee, with an endpoint for each chain.
func (x *crossing) ferry(t *testing.T, of *dealt) *ferry {
	t.Helper()
	return x.ferryOf(t, of, []string{x.masks[0].URL}, []string{x.masks[1].URL})
}

// ferryOf is the same with the endpoints of both chains.
func (x *crossing) ferryOf(t *testing.T, of *dealt, endpoints ...[]string) *ferry {
	t.Helper()
	c := &jurat.Committee{ID: of.Committee(), Epoch: 1, Members: of.Session.Members, Threshold: 3, Key: of.Key, Expiry: of.Expiry}
	n := &node{cfg: &Config{Data: t.TempDir()}, log: slog.New(slog.DiscardHandler)}
	for i, urls := range endpoints {
		n.cfg.Chains = append(n.cfg.Chains, KnownChainConfig{ID: x.chains[i].ChainID(), RPC: urls, Outbox: x.ends.Outbox, Inbox: x.ends.Inbox, Finality: "1"})
	}
	f, err := (&term{node: n, self: 1}).newFerry(c)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range f.chains {
		t.Cleanup(s.quorum.Close)
	}
	return f
}

// until reads both chains until something is so.
func (f *ferry) until(t *testing.T, what string, so func() bool) {
	t.Helper()
	for end := time.Now().Add(time.Minute); !so(); time.Sleep(50 * time.Millisecond) {
		for _, s := range f.chains {
			if err := f.read(t.Context(), s); err != nil {
				t.Logf("chain %d: %v", s.id, err)
			}
		}
		if time.Now().After(end) {
			t.Fatalf("never: %s", what)
		}
	}
}

// names reports whether the member names a leaf now.
func (f *ferry) names(l jurat.Leaf) bool {
	for _, have := range f.Leaves(1) {
		if have == l {
			return true
		}
	}
	return false
}

// announce brings a message to the inbox with the committee's oath alone.
func (x *crossing) announce(t *testing.T, m *message.Message, report *message.Report) {
	t.Helper()
	call, err := chain.MessageCall(&message.Task{Deed: message.Announce, Lane: x.lane(), Chain: m.DestinationChain, Messages: []*message.Message{m},
		Oaths: []message.Proof{{Report: report}}})
	if err != nil {
		t.Fatal(err)
	}
	_, err = x.senders[1].Send(t.Context(), call)
	if chain.IsRevert(err, "NotChecked") {
		if err = chain.CheckDisjoint(t.Context(), x.senders[1], x.ends.Inbox, err); err == nil {
			_, err = x.senders[1].Send(t.Context(), call)
		}
	}
	if err != nil {
		t.Fatal(err)
	}
}

// forge makes a message that was not sent.
func (x *crossing) forge(text string) *message.Message {
	l := x.lane()
	return &message.Message{SourceChain: l.SourceChain, Outbox: l.Outbox, DestinationChain: l.DestinationChain, Inbox: l.Inbox, Committee: l.Committee, Sequence: 1,
		Sender: jurat.Address{7}, Receiver: jurat.Address{8}, GasLimit: 100_000, Sent: uint64(time.Now().Unix()), Deadline: uint64(time.Now().Add(time.Hour).Unix()), Data: []byte(text)}
}

func (x *crossing) letter(text string) *chain.Letter {
	return &chain.Letter{Destination: x.chains[1].ChainID(), Receiver: jurat.Address{1}, GasLimit: 100_000, Deadline: uint64(time.Now().Add(time.Hour).Unix()), Data: []byte(text)}
}

func (x *crossing) lane() message.Lane {
	return message.Lane{SourceChain: x.chains[0].ChainID(), Outbox: x.ends.Outbox, DestinationChain: x.chains[1].ChainID(), Inbox: x.ends.Inbox, Committee: x.main.Committee()}
}

// encodeMessage is the data of a message's event.
func encodeMessage(t *testing.T, m *message.Message) []byte {
	t.Helper()
	// idOf(message) has the message for its only argument, as the event's data has it.
	data, err := lanes.NewOutbox().TryPackIdOf(lanes.Message{SourceChain: m.SourceChain, Outbox: common.Address(m.Outbox), DestinationChain: m.DestinationChain,
		Inbox: common.Address(m.Inbox), Committee: m.Committee, Sequence: m.Sequence, Sender: common.Address(m.Sender), Receiver: common.Address(m.Receiver),
		GasLimit: m.GasLimit, Sent: m.Sent, Deadline: m.Deadline, Data: m.Data, Tokens: []lanes.TokenAmount{}})
	if err != nil {
		t.Fatal(err)
	}
	return data[4:]
}

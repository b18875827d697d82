package main

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/delivery"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/evidence/evidencetest"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain/bindings"
)

const swornAt = jurat.Time(1_700_000_000_000)

var (
	feedsAddress      = jurat.Address{19: 0xfe}
	committeesAddress = jurat.Address{19: 0xc0}
	proxyAddress      = jurat.Address{19: 0xaa}
)

// fixture is a committee that has sworn one report: BTC/USD has a value, which
// its member 2 delivered, and ETH/USD is halted. It implements api.Node.
type fixture struct {
	network   *evidencetest.Network
	committee *jurat.Committee
	proxy     jurat.Address // of BTC/USD

	mu        sync.RWMutex // what follows changes with each report
	at        jurat.Time   // of the report
	doc       *evidence.Document
	past      []*evidence.Document // all, ascending by round
	forgotten jurat.Round          // whose evidence is not shown
	lie       int64                // what member 4 adds to BTC/USD
	shift     int64                // what all add to it
	events    chan api.Event       // new reports; nil if nobody is told
}

func newFixture() (*fixture, error) {
	network, err := evidencetest.New("cli", 4,
		jurat.Feed{Name: "BTC/USD", Base: "BTC", Quote: "USD", Decimals: 8, Heartbeat: 60, Deviation: 1000},
		jurat.Feed{Name: "ETH/USD", Base: "ETH", Quote: "USD", Decimals: 8, Heartbeat: 60, Deviation: 1000})
	if err != nil {
		return nil, err
	}
	f := &fixture{network: network, committee: network.Committee, proxy: proxyAddress}
	return f, f.swear(jurat.NewRound(1, 7), swornAt)
}

// swear makes the report of a round and a time.
func (f *fixture) swear(round jurat.Round, at jurat.Time) error {
	var all []jurat.Observation
	for m := range jurat.MemberIndex(4) {
		ether := jurat.ReasonWord(jurat.ReasonFewSources)
		if m == 0 {
			ether = jurat.ValueWord(3_000_00000000)
		}
		btc := 67_123_45000000 + f.shift + int64(m)
		if m == 3 {
			btc += f.lie
		}
		all = append(all, f.network.Observation(round, m+1, at, jurat.ValueWord(btc), ether))
	}
	doc, err := f.network.Swear(all...)
	if err != nil {
		return err
	}
	f.mu.Lock()
	f.at, f.doc, f.past = at, doc, append(f.past, doc)
	f.mu.Unlock()
	if f.events != nil {
		f.events <- api.Event{Report: doc.Report, Swore: 4}
	}
	return nil
}

// swearTwice makes a report that says two things of the first feed.
func (f *fixture) swearTwice(round jurat.Round, at jurat.Time) error {
	var all []jurat.Observation
	for m := range jurat.MemberIndex(4) {
		all = append(all, f.network.Observation(round, m+1, at, jurat.ValueWord(67_123_45000000), jurat.ValueWord(3_000_00000000)))
	}
	doc, err := f.network.Swear(all...)
	if err != nil {
		return err
	}
	doc.Leaves = append(doc.Leaves, jurat.Leaf{Kind: jurat.KindFeed, Subject: f.committee.Feeds[0].ID(), Payload: jurat.Hash(jurat.ValueWord(1))})
	doc.Report.Root = jurat.NewTree(jurat.HashLeaves(doc.Leaves)).Root()
	if doc.Report.Signature, err = f.network.Sign(doc.Report.Digest()); err != nil {
		return err
	}
	f.mu.Lock()
	f.past = append(f.past, doc)
	f.mu.Unlock()
	f.events <- api.Event{Report: doc.Report, Swore: 4}
	return nil
}

// environment is what the scripts may name.
func (f *fixture) environment() map[string]string {
	id := f.committee.Feeds[0].ID()
	return map[string]string{
		"KEY": jurat.Hash(f.committee.Key).String(), "COMMITTEE": f.committee.ID.String(), "BTC_ID": id.String(),
		"PROXY": proxyAddress.String(), "MEMBER1": f.committee.Members[0].Operator.String(),
		"ROOT": f.doc.Report.Root.String(), "NO_COLOR": "1",
	}
}

// write puts the BTC/USD bundle and the evidence into a folder.
func (f *fixture) write(dir string) error {
	bundle, err := json.Marshal(f.bundle(0))
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "bundle.json"), bundle, 0o600)
}

func (f *fixture) bundle(feed int) *evidence.Bundle {
	audited, err := evidence.Audit(f.committee, f.doc, feed)
	if err != nil {
		panic(err)
	}
	return audited.Bundle
}

func (f *fixture) Committee() (*jurat.Committee, jurat.MemberIndex, error) {
	return f.committee, 2, nil
}

func (f *fixture) Feeds() []api.FeedState {
	f.mu.RLock()
	defer f.mu.RUnlock()
	states := make([]api.FeedState, len(f.committee.Feeds))
	for i := range states {
		states[i] = f.state(i)
	}
	return states
}

func (f *fixture) state(feed int) api.FeedState {
	b := f.bundle(feed)
	s := api.FeedState{
		Feed: f.committee.Feeds[feed], Report: &f.doc.Report, Key: f.committee.Key, Members: 4,
		ID: b.Leaf.Subject, Word: jurat.Word(b.Leaf.Payload), Path: b.Path,
		Sources: []api.SourceState{
			{Name: "venue-a", Value: "67123.45", Unit: "USD", Time: f.at - 500, Fetched: f.at, Label: "simulated"},
			{Name: "venue-b", Reason: jurat.ReasonStatus, Detail: "status 500\x1b[2J", Fetched: f.at},
		},
	}
	if feed == 0 {
		s.Delivered = []api.Delivered{{ChainID: 31337, Feeds: feedsAddress, Proxy: f.proxy,
			Word: s.Word, Time: f.at, Report: f.doc.Report.Round, Round: 3}}
	}
	for _, o := range f.doc.Observations {
		s.Observed = append(s.Observed, api.Observed{Member: o.Observation.Member,
			Operator: f.committee.Members[o.Observation.Member-1].Operator, Word: o.Observation.Words[feed]})
	}
	return s
}

func (f *fixture) Feed(name string) (api.FeedState, error) {
	f.mu.RLock()
	defer f.mu.RUnlock()
	for i := range f.committee.Feeds {
		if f.committee.Feeds[i].Name == name {
			return f.state(i), nil
		}
	}
	return api.FeedState{}, api.ErrNoFeed
}

func (f *fixture) Evidence(digest jurat.Hash) (*evidence.Document, error) {
	f.mu.RLock()
	defer f.mu.RUnlock()
	if f.doc.Report.Digest() != digest {
		return nil, api.ErrNoReport
	}
	return f.doc, nil
}

func (f *fixture) Report(round jurat.Round) (*evidence.Document, error) {
	f.mu.RLock()
	defer f.mu.RUnlock()
	if round == 0 {
		return f.doc, nil
	}
	for _, d := range f.past {
		if d.Report.Round == round && round == f.forgotten {
			return nil, api.ErrNoEvidence
		}
		if d.Report.Round == round {
			return d, nil
		}
	}
	return nil, api.ErrNoReport
}

func (f *fixture) Reports(after jurat.Round, from jurat.Time, _ int) (list []api.Held, _ error) {
	f.mu.RLock()
	defer f.mu.RUnlock()
	for _, d := range f.past {
		if d.Report.Round > after && d.Report.Time >= from {
			list = append(list, api.Held{Report: d.Report, Delivered: true, Evidence: d.Report.Round != f.forgotten})
		}
	}
	return list, nil
}

// Requests has one that pays too little.
func (f *fixture) Requests() ([]api.RequestTerms, []api.RequestState) {
	cheap := api.RequestState{ID: jurat.Hash{1}, Contract: jurat.Address{2}, Request: request.Request{Job: jurat.Hash{4}, Payment: big.NewInt(999)}, Name: "rain", State: api.RequestUnderpaid}
	return []api.RequestTerms{{ChainID: 31337, Contract: jurat.Address{2}, LeastPayment: big.NewInt(1000)}}, []api.RequestState{cheap}
}

func (f *fixture) Runs(name string, _ int) ([]api.Run, error) {
	if name != "" && name != aRun.Run.Job {
		return nil, nil
	}
	return []api.Run{aRun}, nil
}

func (f *fixture) Run(id int64) (*api.Run, error) {
	if id != aRun.ID {
		return nil, api.ErrNoRun
	}
	return &aRun, nil
}

func (f *fixture) Statement(jurat.Hash) (*job.Statement, error) { return nil, api.ErrNoStatement }

// aRun is of a job without an answer.
var aRun = api.Run{ID: 7, Run: job.Run{Job: "BTC/USD", Time: 1_700_000_000_000, Reason: jurat.ReasonFewSources, Problem: "1 live of 2 venues needed",
	Sources: []job.SourceResult{{Name: "a", Unit: "BTC/USD", Value: "1.5", Time: 1_699_999_999_000}, {Name: "b", Reason: jurat.ReasonStatus, Problem: "status 500"}},
	Values:  []job.ValueResult{{Type: job.Number, Unit: "BTC/USD", Reason: jurat.ReasonFewSources, Problem: "1 live of 2 venues needed", Guards: []job.GuardResult{{Guard: "min_sources", Limit: "2", Found: "1"}}}}}}

func (f *fixture) Faults() ([]api.Fault, error) { return nil, nil }

func (f *fixture) Encryption() (*api.Encryption, error) { return nil, api.ErrNoEncryption }

func (f *fixture) Subscribe(context.Context) <-chan api.Event { return f.events }
func (f *fixture) Ready() []string                            { return nil }

// serveAPI is the real API over the fixture, 1.5 s after the report.
func serveAPI(f *fixture) (*httptest.Server, error) {
	server, err := f.server()
	if err != nil {
		return nil, err
	}
	return httptest.NewServer(server.Handler()), nil
}

func (f *fixture) server() (*api.Server, error) {
	return api.New(api.Config{
		Node: f, Registry: prometheus.NewRegistry(), Version: "test",
		Log: slog.New(slog.NewTextHandler(io.Discard, nil)),
		Now: func() time.Time {
			f.mu.RLock()
			defer f.mu.RUnlock()
			return time.UnixMilli(int64(f.at) + 1500)
		},
	})
}

// serveLies passes on what node answers, with one text replaced by another.
func serveLies(node, truth, lie string) *httptest.Server {
	return httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		answer, err := http.Get(node + r.URL.RequestURI())
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		defer answer.Body.Close()
		body, err := io.ReadAll(answer.Body)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		w.Header().Set("Content-Type", answer.Header.Get("Content-Type"))
		w.WriteHeader(answer.StatusCode)
		w.Write(bytes.ReplaceAll(body, []byte(truth), []byte(lie)))
	}))
}

// fakeChain is what a chain's RPC says: a proxy, Feeds with one lone feed, and
// Committees.
type fakeChain struct {
	*httptest.Server
	committee *jurat.Committee

	mu      sync.Mutex
	answer  int64 // what Feeds holds of BTC/USD
	at      uint64
	refuses string // the error with which reads of answers revert
	members []common.Address
}

func newFakeChain(f *fixture) *fakeChain {
	word, _ := jurat.Word(f.bundle(0).Leaf.Payload).Big()
	c := &fakeChain{committee: f.committee, answer: word.Int64(), at: swornAt.Seconds()}
	for _, m := range f.committee.Members {
		c.members = append(c.members, common.Address(m.Operator))
	}
	c.Server = httptest.NewServer(http.HandlerFunc(c.serve))
	return c
}

func (c *fakeChain) set(args []string) (err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	switch args[0] {
	case "value":
		c.answer, err = strconv.ParseInt(args[1], 10, 64)
	case "time":
		c.at, err = strconv.ParseUint(args[1], 10, 64)
	case "revert":
		c.refuses = args[1]
	case "member":
		c.members[3] = common.Address{1}
	case "none":
		c.members = nil
	default:
		err = errors.New("unknown change")
	}
	return err
}

type rpcRequest struct {
	ID     json.RawMessage   `json:"id"`
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
}

// serve answers one request, or a batch of them.
func (c *fakeChain) serve(w http.ResponseWriter, r *http.Request) {
	var raw json.RawMessage
	if err := json.NewDecoder(r.Body).Decode(&raw); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	var batch []rpcRequest
	if json.Unmarshal(raw, &batch) == nil {
		answers := make([]map[string]any, len(batch))
		for i := range batch {
			answers[i] = c.answerTo(&batch[i])
		}
		json.NewEncoder(w).Encode(answers)
		return
	}
	var request rpcRequest
	if err := json.Unmarshal(raw, &request); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	json.NewEncoder(w).Encode(c.answerTo(&request))
}

func (c *fakeChain) answerTo(request *rpcRequest) map[string]any {
	answer := map[string]any{"jsonrpc": "2.0", "id": request.ID}
	switch result, err := c.handle(request); e := err.(type) {
	case nil:
		answer["result"] = result
	case *refusal:
		answer["error"] = map[string]any{"code": 3, "message": "execution reverted", "data": hexutil.Encode(e.data)}
	default:
		answer["error"] = map[string]any{"code": -32601, "message": err.Error()}
	}
	return answer
}

type refusal struct{ data []byte }

func (*refusal) Error() string { return "execution reverted" }

func (c *fakeChain) handle(r *rpcRequest) (any, error) {
	switch r.Method {
	case "eth_chainId":
		return "0x7a69", nil
	case "eth_getStorageAt":
		c.mu.Lock()
		defer c.mu.Unlock()
		if !bytes.Contains(r.Params[1], []byte(c.ref().String()[2:])) {
			return jurat.Hash{}, nil
		}
		return c.slot(), nil
	case "eth_call":
		var call struct {
			To          common.Address
			Input, Data hexutil.Bytes
		}
		if err := json.Unmarshal(r.Params[0], &call); err != nil {
			return nil, err
		}
		out, err := c.call(jurat.Address(call.To), append(call.Input, call.Data...))
		return hexutil.Bytes(out), err
	}
	return nil, fmt.Errorf("the method %s does not exist", r.Method)
}

func (c *fakeChain) call(to jurat.Address, input []byte) ([]byte, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	var contract abi.ABI
	var out map[string][]any
	switch to {
	case proxyAddress:
		contract = bindings.NewFeedProxy().GetABI()
		out = c.proxyState()
	case feedsAddress:
		contract = bindings.NewFeeds().GetABI()
		out = map[string][]any{"COMMITTEES": {common.Address(committeesAddress)}}
	case committeesAddress:
		contract = bindings.NewCommittees().GetABI()
		out = map[string][]any{"keyOf": {c.committee.Key, c.committee.Expiry}, "membersOf": {c.members}}
	default:
		return nil, nil // an account without code
	}
	method, err := contract.MethodById(input[:4])
	if err != nil {
		return nil, err
	}
	if method.Name == "latestRoundData" && c.refuses != "" {
		return nil, c.refuse(bindings.NewFeeds().GetABI())
	}
	return method.Outputs.Pack(out[method.Name]...)
}

func (c *fakeChain) proxyState() map[string][]any {
	at := new(big.Int).SetUint64(c.at)
	return map[string][]any{
		"source":      {common.Address(feedsAddress), [32]byte(c.ref()), uint16(0)},
		"description": {"BTC/USD"}, "decimals": {uint8(8)},
		"latestRoundData": {big.NewInt(3), big.NewInt(c.answer), at, at, big.NewInt(3)},
	}
}

func (c *fakeChain) ref() jurat.Hash {
	return delivery.NewLayout(c.committee.ID, c.committee.Feeds[:1], 0).Ref(0)
}

// slot is a lone feed's word as Lanes.sol packs it: round 3, heartbeat 60 s.
func (c *fakeChain) slot() (word jurat.Hash) {
	v := new(big.Int).Lsh(big.NewInt(c.answer), 76)
	v.Or(v, new(big.Int).Lsh(big.NewInt(3), 48))
	v.Or(v, new(big.Int).SetUint64(c.at<<16|60<<8))
	v.FillBytes(word[:])
	return word
}

// refuse is the named error of Feeds with zero operands.
func (c *fakeChain) refuse(feeds abi.ABI) error {
	e := feeds.Errors[c.refuses]
	data := append([]byte{}, e.ID[:4]...)
	for range e.Inputs {
		data = binary.BigEndian.AppendUint64(append(data, make([]byte, 24)...), 7)
	}
	return &refusal{data}
}

func (f *fixture) Messages() []message.Life { return nil }

func (f *fixture) Message(jurat.Hash) (message.Life, error) {
	return message.Life{}, api.ErrNoMessage
}

func (f *fixture) Lanes() []message.View { return nil }

func (f *fixture) Disputed() []jurat.Hash { return nil }

func (f *fixture) Leaves(jurat.Round, int) []api.SwornLeaf { return nil }

func (f *fixture) Leaf(jurat.Hash) (*api.Leaf, error) { return nil, api.ErrNoLeaf }

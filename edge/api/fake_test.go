package api_test

import (
	"context"
	"io"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"go.uber.org/goleak"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/evidence/evidencetest"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/core/seal"
	"github.com/jurat-network/jurat/core/threshold"
	"github.com/jurat-network/jurat/edge/api"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

var (
	btc = jurat.Feed{Name: "BTC/USD", Base: "BTC", Quote: "USD", Decimals: 8, Heartbeat: 60, Deviation: 1000}
	eth = jurat.Feed{Name: "ETH/USD", Base: "ETH", Quote: "USD", Decimals: 8, Heartbeat: 60, Deviation: 1000}
)

const swornAt = jurat.Time(1_700_000_000_000)

// fakeNode is a member of a committee that has sworn one report: BTC/USD has a
// value, ETH/USD is halted.
type fakeNode struct {
	network *evidencetest.Network
	doc     *evidence.Document
	states  []api.FeedState
	events  chan api.Event

	mu       sync.Mutex
	ready    []string
	sealless bool
	reportOf func(round jurat.Round) (*evidence.Document, error) // replaces what Report does
}

func newFake(t testing.TB) *fakeNode {
	t.Helper()
	network, err := evidencetest.New("api", 4, btc, eth)
	if err != nil {
		t.Fatal(err)
	}
	f := &fakeNode{network: network, events: make(chan api.Event)}
	var all []jurat.Observation
	for m := range jurat.MemberIndex(4) {
		ether := jurat.ReasonWord(jurat.ReasonFewSources)
		if m == 0 {
			ether = jurat.ValueWord(3_000_00000000)
		}
		all = append(all, network.Observation(jurat.NewRound(1, 1), m+1, swornAt, jurat.ValueWord(67_123_45000000+int64(m)), ether))
	}
	if f.doc, err = network.Swear(all...); err != nil {
		t.Fatal(err)
	}
	for i := range network.Committee.Feeds {
		f.states = append(f.states, f.state(t, i))
	}
	return f
}

func (f *fakeNode) state(t testing.TB, feed int) api.FeedState {
	audited, err := evidence.Audit(f.network.Committee, f.doc, feed)
	if err != nil {
		t.Fatal(err)
	}
	s := api.FeedState{
		Feed: f.network.Committee.Feeds[feed], Report: &f.doc.Report, Key: f.network.Committee.Key,
		ID: audited.Bundle.Leaf.Subject, Word: audited.Word, Path: audited.Bundle.Path, Members: 4,
		Sources: []api.SourceState{
			{Name: "venue-a", Value: "67123.45", Unit: "USD", Time: swornAt - 500, Fetched: swornAt, Label: "simulated"},
			{Name: "venue-b", Reason: jurat.ReasonStatus, Detail: "status 500", Fetched: swornAt},
		},
		Deliveries: []api.Delivery{{ChainID: 31337, To: jurat.Address{1}, Calldata: []byte{0xde, 0xad}}},
		Delivered:  []api.Delivered{{ChainID: 31337, Feeds: jurat.Address{1}, Word: audited.Word, Time: swornAt, Report: f.doc.Report.Round, Round: 3}},
	}
	for _, o := range f.doc.Observations {
		s.Observed = append(s.Observed, api.Observed{
			Member: o.Observation.Member, Operator: f.network.Committee.Members[o.Observation.Member-1].Operator,
			Word: o.Observation.Words[feed], SourceTime: o.Observation.SourceTimes[feed],
		})
	}
	return s
}

func (f *fakeNode) Committee() (*jurat.Committee, jurat.MemberIndex, error) {
	return f.network.Committee, 2, nil
}

func (f *fakeNode) Feeds() []api.FeedState { return slices.Clone(f.states) }

func (f *fakeNode) Feed(name string) (api.FeedState, error) {
	for _, s := range f.states {
		if s.Feed.Name == name {
			return s, nil
		}
	}
	return api.FeedState{}, api.ErrNoFeed
}

func (f *fakeNode) Report(round jurat.Round) (*evidence.Document, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	switch {
	case f.reportOf != nil:
		return f.reportOf(round)
	case round == 0 || round == f.doc.Report.Round:
		return f.doc, nil
	}
	return nil, api.ErrNoReport
}

func (f *fakeNode) Evidence(digest jurat.Hash) (*evidence.Document, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if digest != f.doc.Report.Digest() {
		return nil, api.ErrNoReport
	}
	return f.doc, nil
}

func (f *fakeNode) Reports(after jurat.Round, from jurat.Time, _ int) ([]api.Held, error) {
	r := f.doc.Report
	if r.Round <= after || r.Time < from {
		return nil, nil
	}
	return []api.Held{{Report: r, Delivered: true, Evidence: true}}, nil
}

func (f *fakeNode) Requests() ([]api.RequestTerms, []api.RequestState) {
	asked := request.Request{Job: jurat.Hash{4}, Consumer: jurat.Address{5}, Number: 6, Deadline: 1_700_000_600, Payment: big.NewInt(999)}
	cheap := api.RequestState{ID: jurat.Hash{1}, Contract: jurat.Address{2}, Request: asked, Name: "rain", Block: 12, Tx: jurat.Hash{3}, State: api.RequestUnderpaid}
	over := cheap
	over.ID, over.Name, over.State, over.Status = jurat.Hash{7}, "", api.RequestAnswered, request.SourceDown
	over.Request.Payment = nil
	return []api.RequestTerms{{ChainID: 31337, Contract: jurat.Address{2}, LeastPayment: big.NewInt(1000)}, {ChainID: 31337, Contract: jurat.Address{8}}}, []api.RequestState{cheap, over}
}

// aMessage is one that was sworn in a report, with a token and both committees' oaths.
func aMessage() message.Life {
	m := &message.Message{SourceChain: 1, Outbox: jurat.Address{1}, DestinationChain: 10, Inbox: jurat.Address{2}, Committee: jurat.Hash{3}, Sequence: 1,
		Sender: jurat.Address{4}, Receiver: jurat.Address{5}, GasLimit: 50_000, Sent: 1_700_000_000, Deadline: 1_700_003_600, Data: []byte{6},
		Tokens: []message.TokenAmount{{Token: jurat.Address{7}, Amount: big.NewInt(8)}}}
	report := &message.Report{SignedReport: jurat.SignedReport{Report: jurat.Report{Committee: m.Committee, Epoch: 1, Round: jurat.NewRound(1, 1), Time: swornAt}}, Size: 1}
	return message.Life{Message: m, ID: m.ID(), Block: message.Block{Number: 9, Hash: jurat.Hash{9}, Time: m.Sent}, Stage: message.StageSworn, Guarded: true,
		Sworn: map[jurat.Hash]*message.Oath{m.Committee: {Report: report, Placed: message.Placed{Leaf: message.SentLeaf(m.ID())}}}}
}

func (f *fakeNode) Messages() []message.Life { return []message.Life{aMessage()} }

func (f *fakeNode) Message(id jurat.Hash) (message.Life, error) {
	if life := aMessage(); life.ID == id {
		return life, nil
	}
	return message.Life{}, api.ErrNoMessage
}

func (f *fakeNode) Disputed() []jurat.Hash { return []jurat.Hash{aMessage().ID} }

func (f *fakeNode) Lanes() []message.View {
	return []message.View{{Lane: aMessage().Message.Lane()}, {Lane: aMessage().Message.Lane(), LeastVeto: 100, Policy: &message.Policy{Changes: 1, Guard: jurat.Hash{1}},
		Doubt: &message.Doubt{Why: message.Reorganised, Since: swornAt, Chain: 1, Was: message.Block{Number: 1}}}}
}

func (f *fakeNode) Leaf(subject jurat.Hash) (*api.Leaf, error) {
	o := aMessage().Sworn[jurat.Hash{3}]
	if o.Subject != subject {
		return nil, api.ErrNoLeaf
	}
	return &api.Leaf{Bundle: evidence.Bundle{Report: o.Report.SignedReport, Leaf: o.Leaf}, Size: 1}, nil
}

func (f *fakeNode) Leaves(after jurat.Round, _ int) []api.SwornLeaf {
	o := aMessage().Sworn[jurat.Hash{3}]
	if after >= o.Report.Round {
		return nil
	}
	return []api.SwornLeaf{{Round: o.Report.Round, Subject: o.Subject, Payload: o.Payload}}
}

func (f *fakeNode) Runs(name string, _ int) ([]api.Run, error) {
	if name != "" && name != aRun.Run.Job {
		return nil, nil
	}
	return []api.Run{aRun}, nil
}

func (f *fakeNode) Run(id int64) (*api.Run, error) {
	if id != aRun.ID {
		return nil, api.ErrNoRun
	}
	return &aRun, nil
}

func (f *fakeNode) Statement(hash jurat.Hash) (*job.Statement, error) {
	if hash != aStatement.Hash {
		return nil, api.ErrNoStatement
	}
	return &aStatement, nil
}

var aStatement = job.Statement{Value: "7336780", Time: "1710328241", Signature: "0x01", Digest: jurat.Hash{7}, Hash: jurat.Hash{8}}

// aRun is of a job without an answer.
var aRun = api.Run{ID: 7, Run: job.Run{Job: "BTC/USD", Time: 1_700_000_000_000, Reason: jurat.ReasonFewSources, Problem: "1 live of 2 venues needed",
	Sources: []job.SourceResult{{Name: "a", Unit: "BTC/USD", Value: "1.5", Time: 1_699_999_999_000}, {Name: "b", Reason: jurat.ReasonStatus, Problem: "status 500"}},
	Values:  []job.ValueResult{{Type: job.Number, Unit: "BTC/USD", Reason: jurat.ReasonFewSources, Problem: "1 live of 2 venues needed", Guards: []job.GuardResult{{Guard: "min_sources", Limit: "2", Found: "1"}}}}}}

func (f *fakeNode) Encryption() (*api.Encryption, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.sealless {
		return nil, api.ErrNoEncryption
	}
	g := &threshold.Group{Key: f.doc.Committee.Key, Threshold: 3, Shares: [][33]byte{{2}, {3}}}
	key := seal.Key{Generation: 1, Expiry: 1_800_000_000, X: g.Key}
	return &api.Encryption{Key: key, Group: g, Bundle: &evidence.Bundle{Report: f.doc.Report, Leaf: key.Leaf(seal.Sharing(g)), Key: g.Key}}, nil
}

func (f *fakeNode) Faults() ([]api.Fault, error) {
	said := api.Said{Kind: "observe", Frame: []byte{1}, Time: swornAt, Feeds: []api.FeedWord{{Feed: &btc, ID: btc.ID(), Word: jurat.ValueWord(67_123_45000000)}}}
	stated := api.Said{Kind: "partial", Frame: []byte{2}, Digest: jurat.Hash{3}}
	return []api.Fault{{ID: jurat.Hash{9}, Member: 2, Operator: jurat.Address{2}, Epoch: 1, Round: jurat.NewRound(1, 1), Seen: swornAt,
		Said: [2]api.Said{said, stated}, Tx: jurat.Hash{7},
		Proofs: []api.Proof{{Agreement: jurat.Hash{5}, Delivery: api.Delivery{ChainID: 31337, To: jurat.Address{1}, Calldata: []byte{0xde, 0xad}}}}}}, nil
}

func (f *fakeNode) Subscribe(ctx context.Context) <-chan api.Event {
	out := make(chan api.Event)
	go func() {
		defer close(out)
		for {
			select {
			case <-ctx.Done():
				return
			case e := <-f.events:
				out <- e
			}
		}
	}()
	return out
}

func (f *fakeNode) Ready() []string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.ready
}

func (f *fakeNode) set(change func()) {
	f.mu.Lock()
	defer f.mu.Unlock()
	change()
}

// event is a report of the given round, sworn in name only.
func (f *fakeNode) event(round jurat.Round) api.Event {
	e := api.Event{Report: f.doc.Report, Swore: 4}
	e.Report.Round = round
	for i := range f.states {
		e.Feeds = append(e.Feeds, api.FeedWord{Feed: &f.states[i].Feed, ID: f.states[i].ID, Word: f.states[i].Word})
	}
	return e
}

// serve runs a server for the node until the test ends.
func serve(t testing.TB, node api.Node) (url string) {
	t.Helper()
	server, err := api.New(api.Config{
		Node: node, Registry: prometheus.NewRegistry(), Version: "test",
		Log: slog.New(slog.NewTextHandler(io.Discard, nil)),
		Now: func() time.Time { return time.UnixMilli(int64(swornAt) + 1500) },
	})
	if err != nil {
		t.Fatal(err)
	}
	listener, err := api.Listen("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error)
	go func() { done <- server.Run(ctx, listener) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Error(err)
		}
		http.DefaultClient.CloseIdleConnections()
	})
	return "http://" + listener.Addr().String()
}

// get asks and reads the whole answer.
func get(t testing.TB, url string) (status int, header http.Header, body []byte) {
	t.Helper()
	return do(t, http.MethodGet, url, nil)
}

func do(t testing.TB, method, url string, body io.Reader) (int, http.Header, []byte) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), method, url, body)
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	data, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, response.Header, data
}

// dial opens a connection that the test closes.
func dial(t testing.TB, url string) net.Conn {
	t.Helper()
	c, err := net.Dial("tcp", url[len("http://"):])
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	return c
}

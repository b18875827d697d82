package devnet_test

import (
	"cmp"
	"encoding/json"
	"fmt"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/delivery"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/localchain"
)

// openRequests is how many questions are open at once: 500, but fewer in a short
// run on a busy machine, where asking takes most of the time.
const openRequests = 500

// asking is a devnet with questions to ask and a chain to watch them on.
type asking struct {
	*network
	client    *chain.Client
	senders   []*chain.Sender
	committee *jurat.Committee
	requests  jurat.Address
	asker     jurat.Address
}

func newAsking(t *testing.T, args ...string) *asking {
	return asks(t, start(t, filepath.Join(t.TempDir(), ".devnet"), args...))
}

func asks(t *testing.T, n *network) *asking {
	a := &asking{network: n}
	var err error
	if a.client, err = chain.Dial(t.Context(), chain.Config{RPC: []string{n.ready.RPC}}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(a.client.Close)
	accounts, err := localchain.DevelopmentAccounts()
	if err != nil {
		t.Fatal(err)
	}
	for _, i := range []int{6, 7, 8} { // that four oracles leave alone
		a.senders = append(a.senders, chain.NewSender(a.client, accounts[i].Key, chain.SenderConfig{Poll: 100 * time.Millisecond}))
	}
	var form api.CommitteeForm
	if err := fetch(n.ready.API+"/v1/committee", &form); err != nil {
		t.Fatal(err)
	}
	if a.committee, err = form.Parse(); err != nil {
		t.Fatal(err)
	}
	for name, at := range map[string]*jurat.Address{"requests": &a.requests, "asker": &a.asker} {
		if err := at.UnmarshalText([]byte(n.ready.Contracts[name])); err != nil {
			t.Fatal(err)
		}
	}
	return a
}

func fetch(url string, into any) error {
	r, err := http.Get(url)
	if err != nil {
		return err
	}
	defer r.Body.Close()
	return json.NewDecoder(r.Body).Decode(into)
}

// ask asks by the i-th account.
func (a *asking) ask(i int, j jurat.Hash, params []byte, seconds uint64, wei int64) (*chain.Asked, error) {
	head, err := a.client.Head(a.t.Context())
	if err != nil {
		return nil, err
	}
	return chain.AskThrough(a.t.Context(), a.senders[i%len(a.senders)], a.asker, a.requests, &chain.Question{
		Committee: a.committee.ID, Job: j, Params: params, Deadline: head.Time + seconds, Payment: big.NewInt(wei)})
}

// answered waits until the consumer was called back.
func (a *asking) answered(id jurat.Hash) (request.Status, []byte) {
	a.t.Helper()
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(200 * time.Millisecond) {
		status, result, err := chain.AskerAnswer(a.t.Context(), a.client, a.asker, id)
		if err != nil {
			a.t.Fatal(err)
		}
		if status != 0 {
			return status, result
		}
	}
	a.t.Fatalf("request %s has no answer after %s", id, patience)
	return 0, nil
}

// requestJob writes a job that answers requests and returns it with its file.
func requestJob(t *testing.T, name, yaml string) (*job.Job, string) {
	t.Helper()
	j, err := job.Parse([]byte(yaml))
	if err != nil {
		t.Fatalf("%v\n%s", err, yaml)
	}
	file := filepath.Join(t.TempDir(), name+".yaml")
	if err := os.WriteFile(file, []byte(yaml), 0o600); err != nil {
		t.Fatal(err)
	}
	return j, file
}

// weather is a source that each oracle hears a little different numbers from, the
// same text, and of its warnings one that nobody else hears.
func weather(t *testing.T) *httptest.Server {
	var mu sync.Mutex
	asked := 0
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		asked++
		n := asked
		mu.Unlock()
		fmt.Fprintf(w, `{"mm": 20.%d, "place": %q, "levels": [0.%[1]d, -3], "warnings": ["wind", "only-%[3]d", "flood"]}`, n%4, r.URL.Query().Get("at"), n)
	}))
	t.Cleanup(s.Close)
	return s
}

// signedJob is of a source whose maker signs what it says.
func signedJob(t *testing.T) string {
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	at := time.Now().Unix()
	sig, err := crypto.Sign(accounts.TextHash(fmt.Appendf(nil, "BTC/USD 7336780 at %d", at)), key)
	if err != nil {
		t.Fatal(err)
	}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprintf(w, `{"value": "7336780", "time": %d, "sig": "0x%x"}`, at, sig)
	}))
	t.Cleanup(s.Close)
	return `name: maker
output: {type: number, decimals: 2}
sources:
  - {name: maker, url: "` + s.URL + `/", path: $.value, time_path: $.time, scale: 2, signed: {by: "` + crypto.PubkeyToAddress(key.PublicKey).Hex() + `", signature: $.sig, text: "BTC/USD {value} at {time}"}}
guards: {min_sources: 1, max_age: 1h}
`
}

// deadAddress is a port on this machine at which nobody listens.
func deadAddress(t *testing.T) string {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

func TestRequestsAreAnswered(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a whole network")
	}
	rain, rainFile := requestJob(t, "rain", `name: rain
params: [{name: place, type: text}]
output: {type: struct, fields: [{name: amount, type: number, decimals: 1}, {name: place, type: text}]}
sources: [{name: agency, url: "`+weather(t).URL+`/rain?at={place}", fields: {amount: $.mm, place: $.place}}]
guards: {min_sources: 1}
`)
	river, riverFile := requestJob(t, "river", `name: river
output: {type: struct, fields: [{name: levels, type: list, of: number, decimals: 1}, {name: warnings, type: set, of: text}]}
sources: [{name: agency, url: "`+weather(t).URL+`/river", fields: {levels: $.levels, warnings: "$.warnings[*]"}}]
guards: {min_sources: 1, min: -10}
`)
	_, makerFile := requestJob(t, "maker", signedJob(t))
	dead, deadFile := requestJob(t, "dead", `name: dead
output: {type: number}
sources: [{name: nobody, url: "http://`+deadAddress(t)+`/", path: $.x}]
guards: {min_sources: 1}
`)
	a := newAsking(t, "--requests", rainFile, "--requests", riverFile, "--requests", makerFile, "--requests", deadFile)
	feed := a.committee.Feeds[0]

	t.Run("by the command", func(t *testing.T) {
		var form struct {
			ID            jurat.Hash
			State, Status string
			Called        bool
			Values        []string
		}
		for _, args := range [][]string{{"request", "send", feed.Name, "--json"}, {"request", "send", "rain", "Lisbon", "--json"}} {
			out, err := a.stdout(args...)
			if err == nil {
				err = json.Unmarshal(out, &form)
			}
			if err != nil || form.State != "answered" || !form.Called || len(form.Values) == 0 {
				t.Errorf("jurat %v: %v\n%s", args, err, out)
			}
		}
		var audit struct {
			OK       bool
			Opinions []struct{ Opinion *jurat.Hash }
		}
		a.into(&audit, "audit", "--request", form.ID.String())
		signed := 0
		for _, o := range audit.Opinions {
			if o.Opinion != nil {
				signed++
			}
		}
		if !audit.OK || signed < 3 {
			t.Errorf("audit: %+v", audit)
		}
		if len(form.Values) != 2 || form.Values[1] != "Lisbon" {
			t.Errorf("it rains in %v", form.Values)
		}
		if out, err := a.jurat("request", "list"); err != nil {
			t.Errorf("list: %v\n%s", err, out)
		}
	})

	t.Run("a first party's word reaches the evidence", func(t *testing.T) {
		var form struct {
			ID     jurat.Hash
			Values []string
		}
		a.into(&form, "request", "send", "maker")
		if len(form.Values) != 1 || form.Values[0] != "73367.8" {
			t.Errorf("answered %v", form.Values)
		}
		var audit struct {
			OK         bool
			Statements []struct {
				Member    int
				Statement jurat.Hash
				Sworn     bool
			}
		}
		a.into(&audit, "audit", "--request", form.ID.String())
		if !audit.OK || len(audit.Statements) < 3 || !audit.Statements[0].Sworn || audit.Statements[0].Statement != audit.Statements[2].Statement {
			t.Errorf("audit: %+v", audit)
		}
	})

	t.Run("what an operator asks is known before", func(t *testing.T) { a.terms(t, feed.Name) })

	t.Run("as a ChainlinkClient", func(t *testing.T) { a.front(t, rain.Hash()) })

	a.signal(4, syscall.SIGSTOP) // one oracle is down from here on

	t.Run("numbers by the median and text by quorum", func(t *testing.T) {
		args, err := rain.Args([]string{"Porto"})
		if err != nil {
			t.Fatal(err)
		}
		params, err := args.Encode()
		if err != nil {
			t.Fatal(err)
		}
		asked, err := a.ask(0, rain.Hash(), params, 60, 1e15)
		if err != nil {
			t.Fatal(err)
		}
		status, result := a.answered(asked.ID)
		values, err := rain.Output.Decode(result)
		if err != nil || status != request.Answered || values[1].Bytes != "Porto" {
			t.Errorf("%s: %v, %v", status, values, err)
		}
		if state, err := chain.ReadRequestState(t.Context(), a.client, a.requests, asked.ID, a.asker); err != nil || state != chain.RequestAnswered {
			t.Errorf("state %s, %v", state, err)
		}
	})

	t.Run("lists by their elements and sets by what a quorum names", func(t *testing.T) {
		asked, err := a.ask(0, river.Hash(), nil, 60, 0)
		if err != nil {
			t.Fatal(err)
		}
		status, result := a.answered(asked.ID)
		values, err := river.Output.Decode(result)
		if err != nil || status != request.Answered || len(values[0].List) != 2 || values[0].List[1].String() != "-3" || values[1].String() != `["flood","wind"]` {
			t.Errorf("%s: %v, %v", status, values, err)
		}
	})

	t.Run("a dead source is a sworn answer and costs nothing", func(t *testing.T) {
		for _, c := range []struct {
			job    jurat.Hash
			params []byte
			want   request.Status
		}{{dead.Hash(), nil, request.SourceDown}, {jurat.Hash{1}, nil, request.Refused}, {rain.Hash(), []byte{1}, request.Refused}} {
			asked, err := a.ask(1, c.job, c.params, 60, 1e15)
			if err != nil {
				t.Fatal(err)
			}
			if status, _ := a.answered(asked.ID); status != c.want {
				t.Errorf("job %s: %s, want %s", c.job, status, c.want)
			}
			payer := a.senders[2].Account() // who takes it back is not who is paid
			if _, err := chain.TakeBack(t.Context(), a.senders[2], a.asker, asked.ID); err != nil {
				t.Fatal(err)
			}
			log, err := chain.RequestEvent(t.Context(), a.client, a.requests, asked.ID)
			if err != nil || len(log.Refunded) != 1 || log.Refunded[0].To != a.senders[1].Account() || log.Refunded[0].Amount.Int64() != 1e15 {
				t.Errorf("refunded %+v to %s, %v", log.Refunded, payer, err)
			}
		}
	})

	t.Run("a question waits for an oracle that was killed", func(t *testing.T) {
		// Two of four swear nothing, and what the third knew is gone: it finds the
		// question on the chain.
		if out, err := a.jurat("devnet", "kill", "1"); err != nil {
			t.Fatalf("kill: %v\n%s", err, out)
		}
		asked, err := a.ask(0, feed.Job, nil, 600, 0)
		if err != nil {
			t.Fatal(err)
		}
		if out, err := a.jurat("devnet", "revive", "1"); err != nil {
			t.Fatalf("revive: %v\n%s", err, out)
		}
		if status, result := a.answered(asked.ID); status != request.Answered || len(result) != 32 {
			t.Errorf("%s: %x", status, result)
		}
	})

	t.Run("many are answered in the order of arrival, and feeds are on time", func(t *testing.T) { a.many(t, feed.Job) })
}

// terms has the first oracle's operator ask for a payment. The others do not, so
// who asks by another node is answered without it.
func (a *asking) terms(t *testing.T, feed string) {
	const least = "1000000000000" // for a callback of 400,000 gas
	first, second := a.ready.Nodes[0].API, a.ready.Nodes[1].API
	if out, err := a.jurat("devnet", "kill", "1"); err != nil {
		t.Fatalf("kill: %v\n%s", err, out)
	}
	path := filepath.Join(a.dir, "node1", "config.yaml")
	config, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	asks := strings.Replace(string(config), "\nchain:\n", "\nchain:\n  least_payment: {\""+a.requests.String()+"\": \"600000000000\"}\n  least_payment_per_gas: {\""+a.requests.String()+"\": \"1000000\"}\n", 1)
	if err := os.WriteFile(path, []byte(asks), 0o600); err != nil || asks == string(config) {
		t.Fatalf("the configuration is as it was: %v", err)
	}
	if out, err := a.jurat("devnet", "revive", "1"); err != nil {
		t.Fatalf("revive: %v\n%s", err, out)
	}
	advances(t, first, 2)
	var list api.RequestList
	for deadline := time.Now().Add(patience); len(list.Terms) == 0 && time.Now().Before(deadline); time.Sleep(200 * time.Millisecond) {
		if out, err := a.stdout("request", "list", "--api", first, "--json"); err != nil || json.Unmarshal(out, &list) != nil {
			t.Fatalf("list: %v\n%s", err, out)
		}
	}
	if !slices.ContainsFunc(list.Terms, func(t api.RequestTermsForm) bool {
		return t.Contract == a.requests && t.LeastPayment == "600000000000" && t.LeastPerGas == "1000000"
	}) {
		t.Errorf("terms %+v", list.Terms)
	}
	if out, err := a.jurat("request", "send", feed, "--api", first); err == nil || !strings.Contains(out, "answers for a payment of "+least+" or more, and 0 is offered") {
		t.Errorf("for nothing: %v\n%s", err, out)
	}
	if out, err := a.jurat("request", "send", feed, "--payment", least, "--api", first); err != nil {
		t.Errorf("for what is asked: %v\n%s", err, out)
	}
	out, err := a.stdout("request", "send", feed, "--api", second, "--wait=false", "--json")
	var form struct {
		ID jurat.Hash
	}
	if err != nil || json.Unmarshal(out, &form) != nil {
		t.Fatalf("by another node: %v\n%s", err, out)
	}
	status, _ := a.answered(form.ID) // by the three others
	if status != request.Answered {
		t.Errorf("by another node: %s", status)
	}
	config = []byte(strings.ReplaceAll(asks, "  least_payment", "  # least_payment"))
	if err := os.WriteFile(path, config, 0o600); err != nil { // for those who come after
		t.Fatal(err)
	}
	for _, do := range []string{"kill", "revive"} {
		if out, err := a.jurat("devnet", do, "1"); err != nil {
			t.Fatalf("%s: %v\n%s", do, err, out)
		}
	}
	advances(t, first, 2)
}

// front asks through the OperatorFront for rain in Faro: what a ChainlinkClient adds
// as CBOR arrives by the parameters' names, and the answer is encoded for behind
// its id, where offsets count from.
func (a *asking) front(t *testing.T, spec jurat.Hash) {
	at := map[string]jurat.Address{}
	for _, name := range []string{"link", "linkRequests", "front"} {
		var address jurat.Address
		if err := address.UnmarshalText([]byte(a.ready.Contracts[name])); err != nil {
			t.Fatal(err)
		}
		at[name] = address
	}
	accounts, err := localchain.DevelopmentAccounts()
	if err != nil {
		t.Fatal(err)
	}
	holder := chain.NewSender(a.client, accounts[0].Key, chain.SenderConfig{Poll: 100 * time.Millisecond})
	if err := chain.Transfer(t.Context(), holder, at["link"], a.senders[0].Account(), big.NewInt(1e18)); err != nil {
		t.Fatal(err)
	}
	q := &chain.OracleRequest{Spec: spec, Callback: [4]byte{1, 2, 3, 4}, Nonce: 1, Amount: big.NewInt(1e18), CBOR: []byte("\x65place\x64Faro")}
	if _, err := chain.AskFront(t.Context(), a.senders[0], at["link"], at["front"], q); err != nil {
		t.Fatal(err)
	}
	for end := time.Now().Add(patience); ; time.Sleep(200 * time.Millisecond) {
		head, err := a.client.Head(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		log, err := chain.RequestEvents(t.Context(), a.client, at["linkRequests"], a.committee.ID, 0, head.Number.Uint64())
		if err != nil {
			t.Fatal(err)
		}
		if len(log.Answered) == 1 {
			// int256 ‖ offset of the text, three words from the id ‖ length ‖ text
			r := log.Answered[0]
			if r.Status != request.Answered || !r.Called || len(r.Result) != 4*32 || r.Result[63] != 3*32 || string(r.Result[96:100]) != "Faro" {
				t.Errorf("%+v", r)
			}
			return
		}
		if time.Now().After(end) {
			t.Fatalf("no answer after %s: %+v", patience, log)
		}
	}
}

// many opens openRequests questions about a job at once.
func (a *asking) many(t *testing.T, j jurat.Hash) {
	began := time.Now()
	var mu sync.Mutex
	ours := map[jurat.Hash]bool{}
	var group errgroup.Group
	group.SetLimit(16 * len(a.senders))
	for i := range openRequests {
		group.Go(func() error {
			asked, err := a.ask(i, j, nil, 600, 0)
			if err == nil {
				mu.Lock()
				ours[asked.ID] = true
				mu.Unlock()
			}
			return err
		})
	}
	if err := group.Wait(); err != nil {
		t.Fatal(err)
	}
	t.Logf("asked %d in %s", openRequests, time.Since(began).Round(time.Second))
	var log chain.RequestLog
	for end := time.Now().Add(2 * patience); ; time.Sleep(time.Second) {
		head, err := a.client.Head(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if log, err = chain.RequestEvents(t.Context(), a.client, a.requests, a.committee.ID, 0, head.Number.Uint64()); err != nil {
			t.Fatal(err)
		}
		log.Answered = slices.DeleteFunc(log.Answered, func(r chain.Replied) bool { return !ours[r.ID] })
		if len(log.Answered) == openRequests {
			break
		}
		if time.Now().After(end) {
			t.Fatalf("%d of %d were answered after %s", len(log.Answered), openRequests, time.Since(began))
		}
	}
	t.Logf("answered after %s", time.Since(began).Round(time.Second))
	log.Asked = slices.DeleteFunc(log.Asked, func(r chain.Asked) bool { return !ours[r.ID] })
	slices.SortFunc(log.Asked, func(a, b chain.Asked) int {
		return cmp.Or(cmp.Compare(a.Block, b.Block), cmp.Compare(a.Index, b.Index))
	})
	for i := range log.Asked {
		if log.Asked[i].ID != log.Answered[i].ID || log.Answered[i].Status != request.Answered || !log.Answered[i].Called {
			t.Fatalf("place %d in the order of arrival was not answered at place %d: %+v", i, i, log.Answered[i])
		}
	}
	var at chain.Contracts
	for name, address := range map[string]*jurat.Address{"committees": &at.Committees, "feeds": &at.Feeds} {
		if err := address.UnmarshalText([]byte(a.ready.Contracts[name])); err != nil {
			t.Fatal(err)
		}
	}
	lanes, err := chain.NewReader(a.client, at, a.committee, 16).Lanes(t.Context())
	if err != nil || slices.ContainsFunc(lanes, func(l delivery.Lane) bool { return l.Count == 0 || l.Lateness != 0 }) {
		t.Errorf("feeds were late: %+v, %v", lanes, err)
	}
}

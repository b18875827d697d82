package devnet_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/edge/chain/bindings/lanes"
)

// liars is a server of further endpoints of a devnet's chains: each passes on what its
// chain answers until it is told to do otherwise, by chain, endpoint and the oracle that asks.
type liars struct {
	t      *testing.T
	server *httptest.Server
	done   chan struct{} // closed when those that hang are to let go

	mu     sync.Mutex
	chains map[string]string // chain's number → its own endpoint
	ways   map[string]way    // chain/endpoint/oracle, or chain/endpoint for all oracles
	asked  map[string]int    // how often a way was taken, by its name
}

// way is how an endpoint answers a question; result is what the chain answered.
type way struct {
	name   string
	whole  func(w http.ResponseWriter, r *http.Request)                       // instead of any answer
	answer func(question rpcQuestion, result json.RawMessage) json.RawMessage // instead of the chain's
}

type rpcQuestion struct {
	ID     json.RawMessage   `json:"id"`
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
}

func startLiars(t *testing.T) *liars {
	t.Helper()
	l := &liars{t: t, done: make(chan struct{}), chains: map[string]string{}, ways: map[string]way{}, asked: map[string]int{}}
	l.server = httptest.NewServer(l)
	t.Cleanup(func() {
		close(l.done)
		l.server.CloseClientConnections()
		l.server.Close()
	})
	return l
}

// flags are the devnet's, so that every oracle reads each chain through two more endpoints, a and b.
func (l *liars) flags(chains int) (flags []string) {
	for n := 1; n <= chains; n++ {
		for _, name := range []string{"a", "b"} {
			flags = append(flags, "--rpc", fmt.Sprintf("%d=%s/%d/%s/{oracle}", n, l.server.URL, n, name))
		}
	}
	return flags
}

// lie has endpoints take another way: "1/b" for all oracles, "1/b/3" for one. None of them is
// passing on again.
func (l *liars) lie(w way, where ...string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, at := range where {
		l.ways[at] = w
	}
}

// honest ends all lies.
func (l *liars) honest() {
	l.mu.Lock()
	defer l.mu.Unlock()
	clear(l.ways)
}

// told reports how often a way was taken.
func (l *liars) told(w string) int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.asked[w]
}

// ServeHTTP implements http.Handler.
func (l *liars) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	path := strings.TrimPrefix(r.URL.Path, "/")
	parts := strings.Split(path, "/")
	l.mu.Lock()
	target := l.chains[parts[0]]
	how, lies := l.ways[path]
	if !lies {
		how, lies = l.ways[strings.Join(parts[:min(2, len(parts))], "/")]
	}
	if lies {
		l.asked[how.name]++
	}
	l.mu.Unlock()
	body, err := io.ReadAll(r.Body)
	switch {
	case err != nil:
		return
	case how.whole != nil:
		how.whole(w, r)
		return
	case target == "":
		http.Error(w, "not yet", http.StatusServiceUnavailable)
		return
	}
	said, err := l.pass(r, target, body)
	if err != nil {
		panic(http.ErrAbortHandler)
	}
	if how.answer != nil {
		said = altered(how, body, said)
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(said)
}

func (l *liars) pass(r *http.Request, target string, body []byte) ([]byte, error) {
	request, err := http.NewRequestWithContext(r.Context(), http.MethodPost, target, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	return io.ReadAll(response.Body)
}

// altered is what a chain answered to one question or to many, with its results changed.
func altered(how way, asked, said []byte) []byte {
	var one rpcQuestion
	if json.Unmarshal(asked, &one) == nil {
		answer := map[string]json.RawMessage{}
		if json.Unmarshal(said, &answer) == nil && answer["result"] != nil {
			answer["result"] = how.answer(one, answer["result"])
			said, _ = json.Marshal(answer)
		}
		return said
	}
	var many []rpcQuestion
	var answers []map[string]json.RawMessage
	if json.Unmarshal(asked, &many) != nil || json.Unmarshal(said, &answers) != nil || len(many) != len(answers) {
		return said
	}
	for i := range answers {
		if answers[i]["result"] != nil {
			answers[i]["result"] = how.answer(many[i], answers[i]["result"])
		}
	}
	said, _ = json.Marshal(answers)
	return said
}

// hang never answers.
func (l *liars) hang() way {
	return way{name: "hang", whole: func(_ http.ResponseWriter, r *http.Request) {
		select {
		case <-r.Context().Done():
		case <-l.done:
		}
	}}
}

// flood answers with a gigabyte of zeros, or as much as is taken.
func flood() way {
	return way{name: "flood", whole: func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_, err := io.WriteString(w, `{"jsonrpc":"2.0","id":1,"result":"0x`)
		for chunk, sent := strings.Repeat("0", 1<<20), 0; err == nil && sent < 1<<30; sent += len(chunk) {
			_, err = io.WriteString(w, chunk)
		}
	}}
}

// rubbish answers with what is no JSON.
func rubbish() way {
	return way{name: "rubbish", whole: func(w http.ResponseWriter, _ *http.Request) {
		_, _ = io.WriteString(w, "<html>come back later</html>")
	}}
}

// hide shows no events.
func hide() way {
	return way{name: "hide", answer: func(q rpcQuestion, result json.RawMessage) json.RawMessage {
		if q.Method == "eth_getLogs" {
			return json.RawMessage("[]")
		}
		return result
	}}
}

// lag has no block above a height.
func lag(height uint64) way {
	return way{name: "lag", answer: func(q rpcQuestion, result json.RawMessage) json.RawMessage {
		var block struct{ Number hexutil.Uint64 }
		if q.Method == "eth_getBlockByNumber" && json.Unmarshal(result, &block) == nil && uint64(block.Number) > height {
			block.Number = hexutil.Uint64(height)
			var whole map[string]json.RawMessage
			if json.Unmarshal(result, &whole) == nil {
				whole["number"] = json.RawMessage(strconv.Quote(hexutil.EncodeUint64(height)))
				result, _ = json.Marshal(whole)
			}
		}
		return result
	}}
}

// rewrite shows every block with another hash, as of a chain that went another way.
func rewrite() way {
	return way{name: "rewrite", answer: func(q rpcQuestion, result json.RawMessage) json.RawMessage {
		var block map[string]json.RawMessage
		if q.Method == "eth_getBlockByNumber" && json.Unmarshal(result, &block) == nil {
			block["extraData"] = json.RawMessage(`"0x6c6965"`)
			result, _ = json.Marshal(block)
		}
		return result
	}}
}

// forge shows, always in the last block that is asked about, an event of a message that nobody sent.
func forge(target string, m *message.Message) way {
	id := m.ID()
	abi, err := lanes.OutboxMetaData.ParseABI()
	if err != nil {
		panic(err)
	}
	data, err := lanes.NewOutbox().TryPackIdOf(unsentMessage(m)) // idOf has the message for its only argument, as the event's data has
	if err != nil {
		panic(err)
	}
	return way{name: "forge", answer: func(q rpcQuestion, result json.RawMessage) json.RawMessage {
		var filter struct {
			FromBlock, ToBlock hexutil.Uint64
			Address            any
			Topics             [][]common.Hash
		}
		var events []json.RawMessage
		if q.Method != "eth_getLogs" || json.Unmarshal(result, &events) != nil || len(q.Params) != 1 || json.Unmarshal(q.Params[0], &filter) != nil ||
			len(filter.Topics) == 0 || !slices.Contains(filter.Topics[0], abi.Events["Sent"].ID) || len(filter.Topics) > 1 && !slices.Contains(filter.Topics[1], common.Hash(id)) {
			return result
		}
		at, err := headerAt(target, uint64(filter.ToBlock))
		if err != nil {
			return result
		}
		topics := []common.Hash{abi.Events["Sent"].ID, common.Hash(id), common.BigToHash(new(big.Int).SetUint64(m.DestinationChain)), common.BytesToHash(m.Sender[:])}
		event, err := json.Marshal(map[string]any{"address": common.Address(m.Outbox), "topics": topics, "data": hexutil.Bytes(data[4:]), "blockNumber": filter.ToBlock,
			"blockHash": at["hash"], "transactionHash": common.Hash{1}, "transactionIndex": "0x0", "logIndex": "0x0", "removed": false})
		if err != nil {
			return result
		}
		said, _ := json.Marshal(append(events, event))
		return said
	}}
}

// unsentMessage is a message as the bindings have it.
func unsentMessage(m *message.Message) lanes.Message {
	out := lanes.Message{SourceChain: m.SourceChain, Outbox: common.Address(m.Outbox), DestinationChain: m.DestinationChain, Inbox: common.Address(m.Inbox),
		Committee: m.Committee, Sequence: m.Sequence, Previous: m.Previous, Sender: common.Address(m.Sender), Receiver: common.Address(m.Receiver),
		GasLimit: m.GasLimit, Sent: m.Sent, Deadline: m.Deadline, Data: m.Data, Tokens: []lanes.TokenAmount{}}
	for _, t := range m.Tokens {
		out.Tokens = append(out.Tokens, lanes.TokenAmount{Token: common.Address(t.Token), Amount: t.Amount})
	}
	return out
}

// headerAt is a block as an endpoint shows it.
func headerAt(target string, number uint64) (map[string]json.RawMessage, error) {
	body := fmt.Sprintf(`{"jsonrpc":"2.0","id":1,"method":"eth_getBlockByNumber","params":["0x%x",false]}`, number)
	response, err := http.Post(target, "application/json", strings.NewReader(body))
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	var answer struct{ Result map[string]json.RawMessage }
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		return nil, err
	}
	if answer.Result["hash"] == nil {
		return nil, fmt.Errorf("no block %d", number)
	}
	return answer.Result, nil
}

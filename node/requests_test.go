package node

import (
	"errors"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
)

// watched is a responder and the chain as a test has it: blocks of a second, the
// first of them number 1,000.
type watched struct {
	*responder
	t    *testing.T
	at   uint64
	log  chain.RequestLog // of all blocks
	base uint64           // the first block's time, in seconds
}

func newWatched(t *testing.T, n int, self jurat.MemberIndex) *watched {
	c := &jurat.Committee{ID: jurat.Hash{1}, Members: make([]jurat.Member, n)}
	return &watched{t: t, at: 1000, base: now().Seconds(), responder: &responder{committee: c, self: self, contracts: map[jurat.Address]uint64{{}: 60},
		jobs: &sources{}, doer: &doer{jobs: new(sources).job}, summer: &summer{jobs: new(sources).job}, pool: request.NewPool(n, self), asked: map[jurat.Hash]*question{}, cheap: map[jurat.Hash]chain.Asked{}, legacy: map[jurat.Hash]*reply{}, counters: NewCounters(), log: slog.New(slog.DiscardHandler)}}
}

// look does what responder.look does with the blocks up to at.
func (w *watched) look(at uint64) {
	w.at = at
	var seen chain.RequestLog
	for _, a := range w.log.Asked {
		if a.Block >= w.from && a.Block <= at {
			seen.Asked = append(seen.Asked, a)
		}
	}
	for _, a := range w.log.Answered {
		if a.Block >= w.from && a.Block <= at {
			seen.Answered = append(seen.Answered, a)
		}
	}
	for _, a := range w.log.Refunded {
		if a.Block >= w.from && a.Block <= at {
			seen.Refunded = append(seen.Refunded, a)
		}
	}
	next := w.take(&seen, at)
	w.sift(at, w.base+at-1000)
	w.from = next
}

func (w *watched) ask(block uint64, confirmations uint8, seconds uint64) jurat.Hash {
	r := request.Request{Number: uint64(len(w.log.Asked)), Confirmations: confirmations, Deadline: w.base + seconds, Payment: new(big.Int)}
	id := r.ID(1, jurat.Address{})
	w.log.Asked = append(w.log.Asked, chain.Asked{ID: id, Request: r, Block: block})
	return id
}

func (w *watched) wantOpen(what string, id jurat.Hash, want bool) {
	w.t.Helper()
	if w.pool.Has(id) != want {
		w.t.Errorf("%s: being answered is %v", what, !want)
	}
}

func TestQuestionsWaitForTheirConfirmations(t *testing.T) {
	w := newWatched(t, 4, 1)
	at, later := w.ask(1000, 0, 100), w.ask(1000, 5, 100)
	w.look(1000)
	w.wantOpen("none wanted", at, true)
	w.wantOpen("five wanted", later, false)
	w.look(1004)
	w.wantOpen("four of five", later, false)
	w.look(1005)
	w.wantOpen("five of five", later, true)
}

// A reorganisation takes a question away, and one takes an answer away.
func TestReorganisations(t *testing.T) {
	w := newWatched(t, 4, 1)
	id := w.ask(1000, 0, 5000)
	w.look(1001)
	w.wantOpen("asked", id, true)
	asked := w.log.Asked
	w.log.Asked = nil
	w.look(1002)
	w.wantOpen("undone", id, false)
	asked[0].Block = 1002
	w.log.Asked = asked
	w.look(1003)
	w.wantOpen("asked again", id, true)

	w.log.Answered = []chain.Replied{{ID: id, Block: 1004}}
	w.look(1004)
	w.wantOpen("answered", id, false)
	w.log.Answered = nil
	w.look(1005)
	w.wantOpen("its answer undone", id, true)

	w.log.Answered = []chain.Replied{{ID: id, Block: 1006}}
	w.look(1006)
	for at := uint64(1007); at < 1006+2*depth; at += depth / 4 {
		w.look(at)
		w.wantOpen("answered long ago", id, false)
	}
	if len(w.asked) != 0 {
		t.Error("it is never let go")
	}
}

// What is sworn and not delivered is not answered anew, also if a reorganisation
// takes the question away and brings it back.
func TestSwornAnswersStay(t *testing.T) {
	w := newWatched(t, 4, 1)
	id := w.ask(1000, 0, 5000)
	w.look(1000)
	w.ready = append(w.ready, &reply{Sworn: request.Sworn{Asked: request.Asked{ID: id, Deadline: w.base + 5000}}})
	w.pool.Drop(id)
	w.look(1001)
	w.wantOpen("sworn", id, false)
	asked := w.log.Asked
	w.log.Asked = nil
	w.look(1002)
	w.log.Asked = asked
	w.look(1003)
	w.wantOpen("asked again", id, false)
	if len(w.ready) != 1 || w.next(now()+1_000_000) == nil {
		t.Error("its answer is gone")
	}
	w.look(1000 + 5059)
	if len(w.ready) != 1 {
		t.Error("it could still be delivered")
	}
	w.look(1000 + 5060)
	if len(w.ready) != 0 || len(w.asked) != 0 {
		t.Error("after the grace it is kept")
	}
}

// A start finds what is open and leaves what is not.
func TestStartReadsWhatIsOpen(t *testing.T) {
	w := newWatched(t, 4, 1)
	w.base -= 61
	open, answered, refunded := w.ask(700, 0, 100), w.ask(701, 0, 100), w.ask(702, 0, 100)
	over := w.ask(703, 0, 0)
	w.log.Answered = []chain.Replied{{ID: answered, Block: 900}}
	w.log.Refunded = []chain.Refund{{ID: refunded, Block: 900}}
	w.look(1061) // whose time is now
	w.wantOpen("open", open, true)
	for what, id := range map[string]jurat.Hash{"answered": answered, "refunded": refunded, "past its deadline": over} {
		w.wantOpen(what, id, false)
	}
	w.look(1062) // far from the question's block: it stays
	w.wantOpen("still open", open, true)
}

// What pays too little is left to the others: it is shown, takes no place among what
// is answered, and goes like everything else.
func TestUnderpaidIsPassed(t *testing.T) {
	w := newWatched(t, 4, 1)
	w.least = map[jurat.Address]*price{{}: {base: *big.NewInt(6), perGas: *big.NewInt(2)}}
	enough, least, little := w.ask(1000, 0, 100), w.ask(1000, 0, 100), w.ask(1000, 0, 100)
	for i, pays := range []int64{11, 10, 9} {
		w.log.Asked[i].Request.Payment, w.log.Asked[i].Request.CallbackGas = big.NewInt(pays), 2
	}
	w.look(1000)
	w.wantOpen("more than enough", enough, true)
	w.wantOpen("the least", least, true)
	w.wantOpen("too little", little, false)
	states := func() map[jurat.Hash]string {
		_, list := w.shown()
		states := map[jurat.Hash]string{}
		for _, s := range list {
			states[s.ID] = s.State
		}
		return states
	}
	if s := states(); s[little] != api.RequestUnderpaid || s[enough] != api.RequestAnswering || len(s) != 3 {
		t.Errorf("shown as %v", s)
	}
	if terms, _ := w.shown(); len(terms) != 1 || terms[0].LeastPayment.Int64() != 6 || terms[0].LeastPerGas.Int64() != 2 {
		t.Errorf("terms %+v", terms)
	}
	asked := w.log.Asked
	w.log.Asked = asked[:2]
	w.look(1001)
	if _, still := states()[little]; still {
		t.Error("undone by a reorganisation, it is shown")
	}
	w.log.Asked = asked
	w.log.Answered = []chain.Replied{{ID: least, Block: 1001, Status: request.SourceDown}}
	w.log.Refunded = []chain.Refund{{ID: enough, Block: 1001}}
	w.look(1002)
	if s := states(); s[little] != api.RequestUnderpaid || s[enough] != api.RequestRefunded || s[least] != api.RequestAnswered {
		t.Errorf("then shown as %v", s)
	}
	w.look(1100)
	if _, still := states()[little]; still {
		t.Error("past its deadline it is shown")
	}
	for range cheapAtOnce + request.MaxOpen {
		w.ask(1101, 0, 1000)
	}
	last := w.ask(1101, 0, 1000)
	w.log.Asked[len(w.log.Asked)-1].Request.Payment = big.NewInt(10)
	w.look(1101)
	w.wantOpen("behind a crowd that pays nothing", last, true)
	if _, all := w.shown(); len(all) > cheapAtOnce+3 {
		t.Errorf("%d are held", len(all))
	}
}

func TestLeastPaymentsAreChecked(t *testing.T) {
	at := jurat.Address{1}
	for text, want := range map[string]bool{"1000000000000000000": true, "0": true, "": false, "-1": false, "1.5": false, "0x10": false, "1e18": false, "340282366920938463463374607431768211456": false} {
		amounts := map[string]string{at.String(): text}
		for _, c := range []ChainConfig{{Requests: []jurat.Address{at}, LeastPayment: amounts}, {Requests: []jurat.Address{at}, LeastPerGas: amounts}} {
			if _, err := c.leastPayments(); (err == nil) != want || err != nil && !errors.Is(err, ErrConfig) {
				t.Errorf("%q: %v", text, err)
			}
		}
	}
	c := ChainConfig{LeastPayment: map[string]string{at.String(): "1"}}
	if _, err := c.leastPayments(); !errors.Is(err, ErrConfig) {
		t.Errorf("of a contract that is not answered for: %v", err)
	}
}

// More questions than are answered at once are taken up later, and none is lost.
func TestTooManyQuestionsWait(t *testing.T) {
	w := newWatched(t, 4, 1)
	const count = request.MaxOpen + 100
	for range count {
		w.ask(1000+uint64(len(w.log.Asked)/10), 0, 100_000)
	}
	done := 0
	w.look(1300)
	for range 3 {
		if len(w.asked) > request.MaxOpen {
			t.Fatalf("%d are held", len(w.asked))
		}
		for id := range w.asked {
			if w.pool.Has(id) {
				w.log.Answered = append(w.log.Answered, chain.Replied{ID: id, Block: w.at + 1})
				done++
			}
		}
		for range 3 {
			w.look(w.at + depth/2)
		}
	}
	if done < count {
		t.Errorf("%d of %d were taken up", done, count)
	}
}

// Jobs are known by their hashes, and by what the configuration calls them.
func TestSpecs(t *testing.T) {
	file := filepath.Join(t.TempDir(), "rain.yaml")
	yaml := "name: rain\noutput: {type: text}\nparams: [{name: place, type: text}]\nsources: [{name: a, url: 'https://a.example/{place}', path: $.x}]\nguards: {min_sources: 1}\n"
	if err := os.WriteFile(file, []byte(yaml), 0o600); err != nil {
		t.Fatal(err)
	}
	word := jurat.Hash{31: 7}
	s, err := loadSources(&Config{Requests: []string{file}, Specs: map[string]string{word.String(): file}}, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	defer s.client.Close()
	if len(s.shape(word)) != 1 || s.shape(jurat.Hash{}) != nil {
		t.Errorf("shapes %v and %v", s.shape(word), s.shape(jurat.Hash{}))
	}
	// What does not fit the job is refused before anything is asked.
	for name, params := range map[string]string{"another name": "\x64spot\x64Faro", "one too many": "\x65place\x64Faro\x61x\x01", "no CBOR": "\xff", "none": ""} {
		if body, _ := s.answer(t.Context(), occasion{job: word, params: []byte(params), front: true}); len(body) != 1 || request.Status(body[0]) != request.Refused {
			t.Errorf("%s: %x", name, body)
		}
	}
	for name, cfg := range map[string]*Config{
		"no word":    {Requests: []string{file}, Specs: map[string]string{"0x7": file}},
		"not listed": {Specs: map[string]string{word.String(): file}},
	} {
		if _, err := loadSources(cfg, slog.New(slog.DiscardHandler)); !errors.Is(err, ErrConfig) {
			t.Errorf("%s: %v, want ErrConfig", name, err)
		}
	}
}

// One member has the first turn with a view's answers. When it is silent, the next
// steps in, once, and goes on; a third waits for the second.
func TestDeliverersStepIn(t *testing.T) {
	const n, view = 4, 7
	var members [n]*watched // by rank
	for m := jurat.MemberIndex(1); m <= n; m++ {
		w := newWatched(t, n, m)
		for range 3 {
			id := w.ask(1000, 0, 5000)
			w.look(1000)
			w.ready = append(w.ready, &reply{Sworn: request.Sworn{Asked: request.Asked{ID: id, Deadline: w.base + 5000}}, since: 1_000_000,
				response: chain.Response{Report: jurat.SignedReport{Report: jurat.Report{Round: jurat.NewRound(view, 1)}}}})
		}
		w.pace = pace{blocks: 10, seconds: 10}
		members[w.turn(view)/w.pace.delay()] = w
	}
	at := jurat.Time(1_000_000)
	for rank, w := range members {
		if got := w.next(at) != nil; got != (rank == 0) {
			t.Errorf("at once, rank %d delivers: %v", rank, got)
		}
	}
	at += members[0].pace.delay() // and the first is never heard of again
	for rank, w := range members[1:] {
		if got := w.next(at) != nil; got != (rank == 0) {
			t.Errorf("then, rank %d delivers: %v", rank+1, got)
		}
	}
	second, third := members[1], members[2]
	third.moved = at + 1 // sees the second's
	if second.ready[1].since = at; second.next(at+1) == nil {
		t.Error("who stepped in does not go on")
	}
	if third.next(at+third.pace.delay()) != nil {
		t.Error("a third does not wait for the second")
	}
}

package node

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"encoding/json"
	"errors"
	"log/slog"
	"maps"
	"slices"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/committee"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/outcome"
	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/core/seal"
	"github.com/jurat-network/jurat/core/sum"
	"github.com/jurat-network/jurat/core/threshold"
	"github.com/jurat-network/jurat/edge/store"
)

// tellers are four members with a private sum in hand. What they say arrives at once; what
// they name makes a report, which all see.
type tellers struct {
	t       *testing.T
	rig     *rig
	job     *job.Job
	asked   *occasion
	members []*summer
	dirs    []string
	forge   func(from jurat.MemberIndex, frame []byte) []byte // changes what is said; nil for nothing
	seq     uint16
	epoch   uint32
	signers []*threshold.Signer

	given map[int][]byte // by party: each encrypts once

	mu    sync.Mutex
	fined map[jurat.MemberIndex]int
}

type tellersNetwork struct {
	*tellers
	self jurat.MemberIndex
}

func (n tellersNetwork) Send(to jurat.MemberIndex, frame []byte) error {
	if n.forge != nil {
		frame = n.forge(n.self, frame)
	}
	if frame == nil {
		return nil
	}
	return n.members[to-1].Receive(n.self, frame)
}

func (n tellersNetwork) Penalise(m jurat.MemberIndex) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.fined[m]++
}

const voting = "name: votes\nsum: {of: count, least: 3, question: do you agree}\n"

// newTellers are members of whom a sum is asked that closes at a time, in Unix seconds.
func newTellers(t *testing.T, closes uint64) *tellers {
	t.Helper()
	w := &tellers{t: t, rig: newRig(t, 4, 0), fined: map[jurat.MemberIndex]int{}, given: map[int][]byte{}}
	var err error
	if w.job, err = job.Parse([]byte(voting)); err != nil {
		t.Fatal(err)
	}
	var parties []jurat.Address
	for _, key := range w.rig.keys {
		parties = append(parties, key.Public().Address())
	}
	slices.SortFunc(parties, func(a, b jurat.Address) int { return slices.Compare(a[:], b[:]) })
	params, err := job.EncodeCircle(closes, parties)
	if err != nil {
		t.Fatal(err)
	}
	w.ask(0, params, closes)
	for i := range w.rig.keys {
		signer, err := threshold.NewSigner(w.rig.group, w.rig.shares[i], rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		w.signers = append(w.signers, signer)
		w.dirs = append(w.dirs, t.TempDir())
		w.members = append(w.members, nil)
		w.begin(i, 1, 1)
	}
	return w
}

// ask has a request of a number asked.
func (w *tellers) ask(number uint64, params []byte, closes uint64) {
	r := &request.Request{Committee: w.rig.committee.ID, Job: w.job.Hash(), Number: number, Deadline: closes + 3600, CallbackGas: 1, Params: params}
	w.asked = &occasion{job: r.Job, id: r.ID(31337, jurat.Address{0x77}), params: params, at: jurat.Address{0x77}, request: r}
}

// begin gives a member a new life in an epoch, with the encryption key of a generation.
func (w *tellers) begin(i int, epoch, generation uint32) {
	w.t.Helper()
	if old := w.members[i]; old != nil {
		if err := old.store.Close(); err != nil {
			w.t.Fatal(err)
		}
	}
	kept, err := store.Open(store.Config{Dir: w.dirs[i]})
	if err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(func() { _ = kept.Close() })
	c := *w.rig.committee
	c.Epoch, w.epoch = epoch, epoch
	self := jurat.MemberIndex(i + 1)
	s := &summer{committee: &c, self: self, network: tellersNetwork{w, self}, store: kept, keys: w.rig.scheme, sealing: new(atomic.Pointer[sealing]),
		jobs: func(id jurat.Hash) *job.Job {
			if id == w.job.Hash() {
				return w.job
			}
			return nil
		},
		log: slog.New(slog.DiscardHandler), checking: make(chan struct{}, checksAtOnce), passing: make(chan struct{}, checksAtOnce), open: map[jurat.Hash]*query{}, wake: make(chan struct{}, 1), chain: 31337}
	s.past.keyOf = func(context.Context, uint32) ([32]byte, error) { return w.rig.group.Key, nil }
	if err := s.beginPast(); err != nil {
		w.t.Fatal(err)
	}
	how := &plan{Generation: generation}
	if epoch > generation { // the fourth member has been replaced
		how.Old, how.Holders = &oldSharing{Shares: make([]committee.PublicKey, 4)}, []jurat.MemberIndex{1, 2, 3, 0}
	}
	s.sealing.Store(&sealing{plan: how, Releaser: Releaser{Key: seal.Key{Generation: generation, Expiry: 1 << 40, X: w.rig.group.Key}, Group: w.rig.group, Share: w.rig.shares[i]}})
	w.members[i] = s
}

// meet has a member take the sum in hand.
func (w *tellers) meet(i int) *query {
	w.t.Helper()
	x, err := w.members[i].meet(w.asked)
	if err != nil {
		w.t.Fatal(err)
	}
	return x
}

// gives is what the i-th operator gives as a party: the same however often.
func (w *tellers) gives(x *query, i int, value uint64) []byte {
	w.t.Helper()
	if w.given[i] == nil {
		w.given[i] = w.encrypts(x, w.rig.keys[i], value)
	}
	return w.given[i]
}

func (w *tellers) encrypts(x *query, key *OperatorKey, value uint64) []byte {
	w.t.Helper()
	raw, err := sum.Contribute(rand.Reader, &x.key.Key, x.Query, key.Public().Address(), value, func(digest jurat.Hash) (sig [65]byte, err error) {
		signed, err := key.Sign(digest)
		return [65]byte(signed), err
	})
	if err != nil {
		w.t.Fatal(err)
	}
	return raw
}

// tells is how often they tell what is lost where a member verifies others already.
const tells = 6

// tell has all tell the others what they may lack, until what was passed on is verified.
func (w *tellers) tell() {
	for range tells {
		w.tellOnce()
	}
}

func (w *tellers) tellOnce() {
	for _, s := range w.members {
		for _, x := range s.queries() {
			s.mu.Lock()
			x.told = 0
			s.mu.Unlock()
			s.tellAgain(x)
		}
	}
	for _, s := range w.members {
		for range checksAtOnce {
			s.passing <- struct{}{}
		}
		for range checksAtOnce {
			<-s.passing
		}
	}
}

// round has all do what is due, and name it.
func (w *tellers) round() {
	w.t.Helper()
	w.seq++
	r := jurat.NewRound(1, w.seq)
	c := *w.rig.committee
	c.Epoch = w.epoch
	f := round.Finished{Proposal: &round.Proposal{}}
	var all []*jurat.Observation
	for _, s := range w.members {
		for _, x := range s.queries() {
			s.close(x)
			if err := errors.Join(s.persist(x), s.opening(x)); err != nil {
				w.t.Fatal(err)
			}
		}
	}
	w.tellOnce()
	for _, s := range w.members {
		leaves := s.Leaves(r)
		slices.SortFunc(leaves, jurat.CompareSubjects)
		o := jurat.Observation{Committee: c.ID, Epoch: c.Epoch, Round: r, Member: s.self, Time: now(), Seen: make([]byte, 1), OneOffs: leaves}
		f.Proposal.Observations = append(f.Proposal.Observations, &round.Observe{Observation: o})
		all = append(all, &o)
	}
	var err error
	if f.Outcome, err = outcome.Of(&c, all); err != nil {
		w.t.Fatal(err)
	}
	f.Report.Report = f.Outcome.Report
	f.Report.Signature = signedBy(w.t, w.rig.group, w.signers[:c.Threshold], uint64(w.seq), f.Report.Digest())
	for _, s := range w.members {
		s.Sworn(f)
	}
}

// until goes on until each of some members has an opinion, and returns it.
func (w *tellers) until(members ...int) (bodies [][]byte) {
	w.t.Helper()
	for range 50 {
		w.round()
		bodies = nil
		for _, i := range members {
			if body, _ := w.members[i].answer(w.asked); body != nil {
				bodies = append(bodies, body)
			}
		}
		if len(bodies) == len(members) {
			return bodies
		}
	}
	w.t.Fatal("after 50 rounds they have no opinion")
	return nil
}

// yes wants opinions that say how many of how many gave 1.
func (w *tellers) yes(bodies [][]byte, ones, of uint64) {
	w.t.Helper()
	for i, body := range bodies {
		status, result, err := request.ParseBody(body)
		if err != nil || status != request.Answered || len(result) != 64 || binary.BigEndian.Uint64(result[24:]) != ones || binary.BigEndian.Uint64(result[56:]) != of {
			w.t.Errorf("opinion %d: %s %x (%v), want %d of %d", i, status, result, err, ones, of)
		}
	}
}

// A member that tells wrong shares is named by each other, once, and the total opens
// without them. What a party gives to one member alone counts, for that one passes it on.
func TestWrongSharesAreNamed(t *testing.T) {
	w := newTellers(t, now().Seconds()-60)
	for i, s := range w.members {
		x := w.meet(i)
		for range checksAtOnce { // strangers keep these busy: what members pass on does not wait for it
			s.checking <- struct{}{}
		}
		for party, value := range []uint64{1, 0, 1} {
			if raw := w.gives(x, party, value); party < 2 || i == 2 {
				if _, err := s.give(x, raw, true); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	w.tell()
	point, scalar := w.rig.group.Shares[0], append(make([]byte, 31), 7)
	wrong, err := json.Marshal(&sumWord{Request: w.asked.id, Share: slices.Concat([]byte{0, 1}, point[:], scalar, scalar)})
	if err != nil {
		t.Fatal(err)
	}
	w.forge = func(from jurat.MemberIndex, frame []byte) []byte {
		var word sumWord
		if from == 1 && json.Unmarshal(frame[1:], &word) == nil && word.Share != nil {
			return append([]byte{sumFrame}, wrong...)
		}
		return frame
	}
	w.yes(w.until(1, 2, 3), 2, 3)
	w.round()
	if want := (map[jurat.MemberIndex]int{1: 3}); !maps.Equal(w.fined, want) {
		t.Errorf("fined %v, want %v", w.fined, want)
	}
}

// What is no contribution is taken from nobody, by a reason, and whoever passes it on is fined.
func TestWhatIsNotGiven(t *testing.T) {
	w := newTellers(t, now().Seconds()+600)
	s, x := w.members[0], w.meet(0)
	if _, err := s.give(x, w.gives(x, 0, 1), false); err != nil {
		t.Fatal(err)
	}
	if g, err := s.give(x, w.gives(x, 0, 1), false); err != nil || g.Party() != w.rig.keys[0].Public().Address() {
		t.Errorf("the same again: %v", err)
	}
	stranger, err := NewOperatorKey(publicKeyBytes(t))
	if err != nil {
		t.Fatal(err)
	}
	altered := slices.Clone(w.gives(x, 1, 1))
	altered[60]++
	for name, c := range map[string]struct {
		raw  []byte
		want error
	}{
		"another by the same party": {w.encrypts(x, w.rig.keys[0], 0), errTwice},
		"of a stranger":             {w.encrypts(x, stranger, 1), sum.ErrParty},
		"cut off":                   {altered[:40], sum.ErrContribution},
	} {
		if _, err := s.give(x, c.raw, false); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	if _, err := s.give(x, altered, false); err == nil {
		t.Error("an altered one is taken")
	}
	s.passed(3, x, w.encrypts(x, stranger, 1))
	w.tellOnce()
	if want := (map[jurat.MemberIndex]int{3: 1}); !maps.Equal(w.fined, want) {
		t.Errorf("fined %v, want %v", w.fined, want)
	}
	// A party gives until the query closes; what another member took in time is taken later.
	x.Closes = now().Seconds() - 1
	if _, err := s.give(x, w.gives(x, 2, 1), false); err == nil {
		t.Error("a party gives when the query has closed")
	}
}

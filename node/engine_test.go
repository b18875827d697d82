package node

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/core/threshold"
	"github.com/jurat-network/jurat/core/wire"
	"github.com/jurat-network/jurat/edge/store"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) {
	// These are go-ethereum's, see the same lines in edge/localchain.
	goleak.VerifyTestMain(m,
		goleak.IgnoreTopFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"),
		goleak.IgnoreTopFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"))
}

// rig is a committee of engines over a network in memory and stores on the disk.
type rig struct {
	t         *testing.T
	committee *jurat.Committee
	codec     *wire.Codec
	group     *threshold.Group
	shares    []*threshold.Share
	scheme    *Scheme
	keys      []*OperatorKey
	members   []*member
}

// member is one operator: what outlives its engine, and its engine.
type member struct {
	rig       *rig
	self      jurat.MemberIndex
	dir       string
	sent      map[round.Kind]*atomic.Int64 // frames by kind, all lives together
	penalties atomic.Int64
	silence   atomic.Pointer[round.Silence] // the last that its engine told of
	store     *store.Store
	stop      context.CancelFunc
	ended     chan error // what Run returned

	engine atomic.Pointer[Engine] // nil while it is down

	mu      sync.Mutex
	reports []round.Finished
	news    chan struct{} // closed and replaced with every report
	saw     jurat.Round   // the latest round that it told others what it saw in
	stated  jurat.Round   // the latest whose digest it told others
}

func newRig(t *testing.T, n, feeds int) *rig {
	t.Helper()
	r := &rig{t: t, committee: &jurat.Committee{ID: jurat.Hash{7}, Epoch: 1, Threshold: jurat.Quorum(n), Expiry: 1 << 40}}
	for i := range n {
		secret := jurat.Keccak(fmt.Appendf(nil, "operator %d of a rig", i))
		key, err := NewOperatorKey(secret[:])
		if err != nil {
			t.Fatal(err)
		}
		r.keys = append(r.keys, key)
		r.committee.Members = append(r.committee.Members, jurat.Member{Operator: key.Public().Address(), Key: key.Public().Compressed()})
	}
	for i := range feeds {
		r.committee.Feeds = append(r.committee.Feeds, jurat.Feed{Name: fmt.Sprintf("F%d/USD", i), Base: "F", Quote: "USD", Decimals: 8, Heartbeat: 60})
	}
	var err error
	if r.group, r.shares, err = threshold.Deal(rand.Reader, n, r.committee.Threshold); err != nil {
		t.Fatal(err)
	}
	r.committee.Key = r.group.Key
	if r.codec, err = wire.New(r.committee); err != nil {
		t.Fatal(err)
	}
	if r.scheme, err = NewScheme(r.committee.Members, r.group); err != nil {
		t.Fatal(err)
	}
	for i := range n {
		m := &member{rig: r, self: jurat.MemberIndex(i + 1), dir: t.TempDir(), sent: make(map[round.Kind]*atomic.Int64), news: make(chan struct{})}
		for kind := range round.Kind(64) {
			m.sent[kind] = new(atomic.Int64)
		}
		r.members = append(r.members, m)
	}
	return r
}

// Send implements Network: a frame reaches its member if that is up, from a
// goroutine of its own, so that frames overtake each other.
func (m *member) Send(to jurat.MemberIndex, frame []byte) error {
	m.sent[wire.KindOf(frame)].Add(1)
	m.note(frame)
	if e := m.rig.members[to-1].engine.Load(); e != nil {
		go e.Receive(m.self, frame)
	}
	return nil
}

// note takes down what a frame of the member's commits it to.
func (m *member) note(frame []byte) {
	msg, err := m.rig.codec.Decode(frame, nil)
	if err != nil {
		return // coded against a base
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	switch msg := msg.(type) {
	case *round.Observe:
		if msg.Observation.Member == m.self {
			m.saw = max(m.saw, msg.Observation.Round)
		}
	case *round.Partial:
		m.stated = max(m.stated, msg.Round)
	case *round.Standby:
		m.stated = max(m.stated, msg.Round)
	}
}

// Penalise implements Network.
func (m *member) Penalise(jurat.MemberIndex) { m.penalties.Add(1) }

// start opens the member's store and runs an engine on what it saved.
func (m *member) start(around func(Store) Store) round.Saved {
	t := m.rig.t
	t.Helper()
	var err error
	if m.store, err = store.Open(store.Config{Dir: m.dir}); err != nil {
		t.Fatal(err)
	}
	if err := m.store.Serve(m.rig.committee); err != nil {
		t.Fatal(err)
	}
	saved, err := m.store.Saved()
	if err != nil {
		t.Fatal(err)
	}
	signer, err := threshold.NewSigner(m.rig.group, m.rig.shares[m.self-1], rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	e, err := NewEngine(EngineConfig{
		Committee: m.rig.committee, Self: m.self, Scheme: m.rig.scheme, Signer: signer, Operator: m.rig.keys[m.self-1],
		Params: round.Params{Interval: 10, Grace: 100, RetryGrace: 200, ViewTimeout: 2000, MaxTimeout: 8000, Reign: 1024, MaxSkew: 10_000},
		Store:  around(m.store), Network: m, Saved: saved, Counters: NewCounters(), Log: slog.New(slog.DiscardHandler),
		Observe: m.observe, Finished: m.finished, Fault: func(f round.Evidence) { t.Errorf("member %d blames %d", m.self, f.Member) },
		Silent: func(why round.Silence, _ uint64) { m.silence.Store(&why) },
	})
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	m.stop, m.ended = stop, make(chan error, 1)
	m.engine.Store(e)
	go func() { m.ended <- e.Run(ctx) }()
	return saved
}

// halt stops the engine and closes its store; it returns what Run did.
func (m *member) halt() error {
	m.stop()
	err := <-m.ended
	m.engine.Store(nil)
	return errors.Join(err, m.store.Close())
}

func asItIs(s Store) Store { return s }

// startAll starts every member, and halts those that still run at the end.
func (r *rig) startAll() {
	for _, m := range r.members {
		m.start(asItIs)
	}
	r.t.Cleanup(func() {
		for _, m := range r.members {
			if m.engine.Load() != nil {
				if err := m.halt(); err != nil {
					r.t.Errorf("member %d: %v", m.self, err)
				}
			}
		}
	})
}

func (m *member) observe(r jurat.Round) round.Observed {
	out := round.Observed{Round: r}
	for i := range m.rig.committee.Feeds {
		out.Words = append(out.Words, jurat.ValueWord(1_000_000*int64(i+1)+int64(r.Seq())+int64(m.self)))
		out.SourceTimes = append(out.SourceTimes, uint32(time.Now().Unix()))
	}
	return out
}

func (m *member) finished(f round.Finished) {
	m.store.Keep(f.Report)
	m.mu.Lock()
	defer m.mu.Unlock()
	m.reports = append(m.reports, f)
	close(m.news)
	m.news = make(chan struct{})
}

// await returns once the member holds a report for which that holds.
func (m *member) await(what string, holds func(round.Finished) bool) round.Finished {
	m.rig.t.Helper()
	deadline := time.After(time.Minute)
	for {
		m.mu.Lock()
		at, news := slices.IndexFunc(m.reports, holds), m.news
		var found round.Finished
		if at >= 0 {
			found = m.reports[at]
		}
		m.mu.Unlock()
		if at >= 0 {
			return found
		}
		select {
		case <-news:
		case <-deadline:
			m.rig.t.Fatalf("member %d: no report %s", m.self, what)
		}
	}
}

// after awaits a report some rounds after another.
func (m *member) after(f round.Finished, rounds jurat.Round) round.Finished {
	m.rig.t.Helper()
	return m.await(fmt.Sprintf("from %v on", f.Report.Round+rounds), func(g round.Finished) bool { return g.Report.Round >= f.Report.Round+rounds })
}

func (m *member) first() round.Finished {
	m.rig.t.Helper()
	return m.await("at all", func(round.Finished) bool { return true })
}

// agree checks that no two members hold different reports of a round, and that
// the committee's key signed each.
func (r *rig) agree() {
	r.t.Helper()
	digests := make(map[jurat.Round]jurat.Hash)
	for _, m := range r.members {
		m.mu.Lock()
		for _, f := range m.reports {
			digest := f.Report.Digest()
			if !r.scheme.VerifyReport(digest, f.Report.Signature) {
				r.t.Errorf("member %d: report of %v is not signed", m.self, f.Report.Round)
			}
			if other, ok := digests[f.Report.Round]; ok && other != digest {
				r.t.Errorf("two reports of round %v", f.Report.Round)
			}
			digests[f.Report.Round] = digest
		}
		m.mu.Unlock()
	}
}

func observers(f round.Finished) (members []jurat.MemberIndex) {
	if f.Proposal != nil {
		for _, o := range f.Proposal.Propose.Observers {
			members = append(members, o.Member)
		}
	}
	return members
}

// A member that stops and comes back swears again, from what its store kept;
// meanwhile the others go on. It has forgotten the outcomes against which the
// others code what they see, and asks for the full form.
func TestEngineRestarts(t *testing.T) {
	r := newRig(t, 4, 20) // feeds enough for a base
	r.startAll()
	leader, third := r.members[0], r.members[2]
	third.after(third.first(), 10)
	if err := third.halt(); err != nil {
		t.Fatal(err)
	}
	third.mu.Lock()
	last := third.reports[len(third.reports)-1]
	third.mu.Unlock()
	without := leader.after(last, 10)
	if members := observers(without); slices.Contains(members, 3) || len(members) != 3 {
		t.Errorf("round %v was observed by %v while member 3 was down", without.Report.Round, members)
	}
	asked := third.sent[wire.KindFull].Load()

	saved := third.start(asItIs)
	if saved.Swore.Round < last.Report.Round || saved.Answered < saved.Swore.Round || saved.Newest == nil {
		t.Errorf("after round %v the store gave back answered %v, swore %v, newest %v", last.Report.Round, saved.Answered, saved.Swore.Round, saved.Newest)
	}
	back := third.await("with its own observation", func(f round.Finished) bool {
		return f.Report.Round > without.Report.Round && slices.Contains(observers(f), 3)
	})
	if third.sent[wire.KindFull].Load() == asked {
		t.Error("it followed observations whose base it cannot know without asking for them in full")
	}
	if why := third.silence.Load(); why == nil || *why != round.NotSilent {
		t.Errorf("it observes, and says that it is silent: %v", why)
	}
	leader.after(back, 3)
	r.agree()
}

// failing is a store whose disk breaks after some writes.
type failing struct {
	Store
	member *member
	left   int
	said   int64 // frames that its member had sent by then
}

var errBroken = errors.New("the disk is broken")

func (s *failing) Persist(records []round.Record) error {
	if s.left--; s.left < 0 {
		s.said = s.member.frames()
		return errBroken
	}
	return s.Store.Persist(records)
}

func (m *member) frames() (n int64) {
	for _, sent := range m.sent {
		n += sent.Load()
	}
	return n
}

// A member whose store fails says nothing more, and its engine ends with the
// reason; the others go on.
func TestEngineStopsWithItsStore(t *testing.T) {
	for _, writes := range []int{0, 1, 7} {
		t.Run(fmt.Sprintf("after %d writes", writes), func(t *testing.T) {
			r := newRig(t, 4, 1)
			r.startAll()
			second := r.members[1]
			if err := second.halt(); err != nil {
				t.Fatal(err)
			}
			broken := &failing{member: second, left: writes}
			second.start(func(s Store) Store { broken.Store = s; return broken })
			err := <-second.ended
			if !errors.Is(err, errBroken) {
				t.Fatalf("Run returned %v", err)
			}
			leader := r.members[0]
			leader.after(leader.first(), 20)
			// What asks for observations in full is said by readers, and binds nobody.
			if said := second.frames() - second.sent[wire.KindFull].Load(); said > broken.said {
				t.Errorf("%d frames left after the write that failed", said-broken.said)
			}
			r.agree()

			saved, err := second.store.Saved()
			if err != nil {
				t.Fatal(err)
			}
			second.mu.Lock()
			defer second.mu.Unlock()
			if second.saw > saved.Answered || second.stated > saved.Swore.Round {
				t.Errorf("it said what it saw in %v and swore %v; its store knows of %v and %v", second.saw, second.stated, saved.Answered, saved.Swore.Round)
			}
			second.ended <- nil // for halt
		})
	}
}

// What does not decode, is not signed by whom it says, or is past, is counted by
// reason and goes no further.
func TestEngineRefuses(t *testing.T) {
	r := newRig(t, 4, 1)
	r.startAll()
	first := r.members[0]
	done := first.first()
	first.after(done, 1) // so that readers know of it
	frame := func(m round.Message) []byte {
		b, err := r.codec.Encode(m, nil)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	e := first.engine.Load()
	for _, c := range []struct {
		name   string
		frame  []byte
		kind   round.Kind
		reason string
		costs  int64
	}{
		{"garbage", []byte{1, byte(round.KindOpen), 0, 0, 0, 0}, round.KindOpen, wire.ReasonForeign, 1},
		{"a vote that its member did not sign", frame(&round.Vote{View: 2, Member: 3}), round.KindVote, "invalid", 1},
		{"a report that everybody has", frame(&round.Sworn{Report: done.Report}), round.KindSworn, "past", 0},
	} {
		before, penalties := dropped(t, e.Counters, c.kind, c.reason), first.penalties.Load()
		e.Receive(2, c.frame)
		if after := dropped(t, e.Counters, c.kind, c.reason); after < before+1 {
			t.Errorf("%s: not counted as %s %s", c.name, c.kind, c.reason)
		}
		if cost := first.penalties.Load() - penalties; cost != c.costs {
			t.Errorf("%s: %d penalties, want %d", c.name, cost, c.costs)
		}
	}
}

func dropped(t *testing.T, c *Counters, kind round.Kind, reason string) float64 {
	t.Helper()
	families, err := c.Registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range families {
		if f.GetName() != "jurat_messages_dropped_total" {
			continue
		}
		for _, m := range f.GetMetric() {
			if m.GetLabel()[0].GetValue() == kind.String() && m.GetLabel()[1].GetValue() == reason {
				return m.GetCounter().GetValue()
			}
		}
	}
	return 0
}

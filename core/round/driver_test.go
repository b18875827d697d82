package round

import (
	"encoding/binary"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/threshold"
)

// fakeScheme stands in for signatures: a tag that only its own functions
// compute. It is as strict as the real one.
type fakeScheme struct{ threshold int }

func (fakeScheme) operator(m jurat.MemberIndex, digest jurat.Hash) (sig jurat.OperatorSignature) {
	h := jurat.Keccak([]byte("operator"), []byte{byte(m)}, digest[:])
	copy(sig[:], h[:])
	sig[64] = 27
	return sig
}

func (f fakeScheme) VerifyOperator(m jurat.MemberIndex, digest jurat.Hash, sig jurat.OperatorSignature) bool {
	return sig == f.operator(m, digest)
}

func (fakeScheme) report(digest jurat.Hash) (sig jurat.Signature) {
	h := jurat.Keccak([]byte("report"), digest[:])
	copy(sig.R[:], h[:])
	sig.S = h
	return sig
}

func (f fakeScheme) VerifyReport(digest jurat.Hash, sig jurat.Signature) bool {
	return sig == f.report(digest)
}

func (fakeScheme) commitment(m jurat.MemberIndex, id uint64) (c threshold.Commitment) {
	h := jurat.Keccak([]byte("nonce"), []byte{byte(m)}, binary.BigEndian.AppendUint64(nil, id))
	c.Hiding[0], c.Binding[0] = 2, 3
	copy(c.Hiding[1:], h[:])
	copy(c.Binding[1:], h[:])
	return c
}

func (fakeScheme) CheckCommitment(c *threshold.Commitment) bool {
	return c.Hiding[0] == 2 && c.Binding[0] == 3
}

func (fakeScheme) share(digest jurat.Hash, list threshold.List, m jurat.MemberIndex) [32]byte {
	hash := list.Hash()
	return jurat.Keccak([]byte("share"), []byte{byte(m)}, digest[:], hash[:])
}

func (f fakeScheme) VerifyShare(digest jurat.Hash, list threshold.List, m jurat.MemberIndex, z [32]byte) bool {
	return z == f.share(digest, list, m)
}

func (f fakeScheme) Aggregate(digest jurat.Hash, list threshold.List, z [][32]byte) (jurat.Signature, error) {
	var bad threshold.BadShares
	for i, e := range list {
		if !f.VerifyShare(digest, list, e.Member, z[i]) {
			bad.Members = append(bad.Members, e.Member)
		}
	}
	if len(bad.Members) > 0 || len(list) != f.threshold {
		return jurat.Signature{}, &bad
	}
	return f.report(digest), nil
}

// start is when the tests begin.
const start jurat.Time = 1_700_000_000_000

// delay is how long a message travels, in milliseconds.
const delay = 10

// table is a committee in memory: hosts around one clock, who hear each other
// after delay, in the order of sending.
type table struct {
	t         *testing.T
	committee *jurat.Committee
	scheme    fakeScheme
	params    Params
	now       jurat.Time
	hosts     []*host
	mail      []letter // in order of arrival
	lines     []string // the transcript
	past      int      // letters that came too late, by Horizon

	// lose, if set, decides which messages never arrive; alter may change one.
	lose func(from, to jurat.MemberIndex, msg Message) bool
}

type letter struct {
	at       jurat.Time
	from, to jurat.MemberIndex
	msg      Message
}

// host drives one Machine as its contract says.
type host struct {
	*table
	self    jurat.MemberIndex
	machine *Machine // nil while it is down
	lives   int
	wake    jurat.Time
	saved   Saved
	records []Record
	writes  int                             // Readys with records
	nonces  map[uint64]threshold.Commitment // unused
	words   func(r jurat.Round) []jurat.Word
	mute    bool       // does not answer Observe
	lag     jurat.Time // how long its jobs take
	skew    int64      // how far its clock is ahead
	later   []pending  // answers of its jobs that are to come
	badness bool       // gives bad shares

	finished []Finished
	evidence []Evidence
	drops    []Drop
	said     []Message // everything signed
}

var testParams = Params{Interval: 1000, Grace: 200, RetryGrace: 300, ViewTimeout: 4000, MaxTimeout: 16000, Reign: 5, MaxSkew: 5000}

func newTable(t *testing.T, n, feeds int) *table {
	c := &jurat.Committee{ID: jurat.Keccak([]byte("c")), Epoch: 1, Threshold: jurat.Quorum(n), Members: make([]jurat.Member, n)}
	for i := range feeds {
		c.Feeds = append(c.Feeds, jurat.Feed{Name: fmt.Sprint("F", i), Base: "F", Quote: "USD", Heartbeat: 60})
	}
	tb := &table{t: t, committee: c, scheme: fakeScheme{c.Threshold}, params: testParams, now: start}
	for i := range n {
		tb.hosts = append(tb.hosts, &host{table: tb, self: jurat.MemberIndex(i + 1), words: func(r jurat.Round) []jurat.Word {
			words := make([]jurat.Word, feeds)
			for k := range words {
				words[k] = jurat.ValueWord(int64(100*k + i))
			}
			return words
		}})
	}
	return tb
}

func (tb *table) host(m jurat.MemberIndex) *host { return tb.hosts[m-1] }

func (tb *table) startAll() {
	for _, h := range tb.hosts {
		h.start()
	}
}

func (h *host) start() {
	h.lives++
	h.nonces = map[uint64]threshold.Commitment{}
	var ready Ready
	cfg := Config{Committee: h.committee, Self: h.self, Scheme: h.scheme, Params: h.params}
	h.machine, ready = New(cfg, h.saved, h.clock(), jurat.Keccak([]byte{byte(h.self), byte(h.lives)}))
	h.perform(ready)
}

func (h *host) crash() { h.machine, h.nonces = nil, nil }

func (h *host) step(in Input) {
	if h.machine != nil {
		h.perform(h.machine.Step(h.clock(), in))
	}
}

func (h *host) perform(r Ready) {
	if len(r.Persist) > 0 {
		h.writes++
	}
	for _, rec := range r.Persist {
		h.records = append(h.records, rec)
		switch rec := rec.(type) {
		case *Answered:
			h.saved.Answered = rec.Round
		case *Swore:
			h.saved.Swore = *rec
		case *Bound:
			h.saved.Bound = rec
		case *Entered:
			h.saved.Entered = rec.Certificate
		case *Newest:
			h.saved.Newest = &rec.Report
		}
	}
	for id := range h.nonces {
		if id < r.Forget {
			delete(h.nonces, id)
		}
	}
	for _, s := range r.Send {
		h.post(s.To, s.Msg)
	}
	var own []Message
	for _, req := range r.Sign {
		h.sign(req)
		if len(req.To) == 0 || slices.Contains(req.To, h.self) {
			own = append(own, req.Msg)
		}
		h.post(req.To, req.Msg)
	}
	h.finished = append(h.finished, r.Reports...)
	h.evidence = append(h.evidence, r.Evidence...)
	if r.WakeAt != 0 && r.WakeAt <= h.clock() {
		h.t.Fatalf("%d asks to be woken at %d, and it is %d\n%v", h.self, r.WakeAt, h.clock(), h.machine)
	}
	h.drops = append(h.drops, r.Drops...)
	if h.wake = r.WakeAt; h.wake != 0 {
		h.wake = jurat.Time(int64(h.wake) - h.skew)
	}
	for _, f := range r.Reports {
		h.log("%d has the report of %v, %s", h.self, f.Report.Round, map[bool]string{true: "with its evidence", false: "alone"}[f.Proposal != nil])
	}
	for _, msg := range own {
		h.step(Own(h.self, msg, SigningHash(h.table.committee, msg)))
	}
	if r.Observe != 0 && !h.mute {
		in := Observed{Round: r.Observe, Words: h.words(r.Observe), SourceTimes: make([]uint32, len(h.committee.Feeds))}
		for i := range in.Words {
			if in.Words[i].Tag() == jurat.TagValue {
				in.SourceTimes[i] = 1
			}
		}
		if h.lag == 0 {
			h.step(in)
		} else {
			h.later = append(h.later, pending{h.now + h.lag, in})
		}
	}
}

type pending struct {
	at jurat.Time
	in Observed
}

// clock is the host's own time.
func (h *host) clock() jurat.Time { return jurat.Time(int64(h.now) + h.skew) }

// sign completes a message; the nonce rules are checked here.
func (h *host) sign(req SignRequest) {
	var next threshold.Commitment
	if req.NextNonce != 0 {
		next = h.scheme.commitment(h.self, req.NextNonce+uint64(h.lives)<<32)
		if _, ok := h.nonces[req.NextNonce]; ok {
			h.t.Fatalf("%d draws nonce %d twice", h.self, req.NextNonce)
		}
		h.nonces[req.NextNonce] = next
	}
	switch m := req.Msg.(type) {
	case *Commit:
		if req.NextNonce != 0 {
			m.Commitment = next
		}
	case *Standby:
		if req.NextNonce != 0 {
			m.Next = next
		}
	case *Partial:
		m.Next = next
		c, ok := h.nonces[req.Nonce]
		if !ok || !slices.Contains(req.List, threshold.Entry{Member: h.self, Commitment: c}) {
			h.t.Fatalf("%d is to sign %v with nonce %d, which it does not have or the list does not name", h.self, m.Round, req.Nonce)
		}
		delete(h.nonces, req.Nonce)
		if m.Z = h.scheme.share(m.Digest, req.List, h.self); h.badness {
			m.Z[0]++
		}
	}
	Attach(req.Msg, h.scheme.operator(h.self, SigningHash(h.committee, req.Msg)))
	h.said = append(h.said, req.Msg)
}

func (h *host) post(to []jurat.MemberIndex, msg Message) {
	if len(to) == 0 {
		for i := range h.hosts {
			to = append(to, jurat.MemberIndex(i+1))
		}
	}
	to = slices.DeleteFunc(slices.Clone(to), func(m jurat.MemberIndex) bool { return m == h.self })
	if len(to) == 0 {
		return
	}
	h.log("%d→%s %s", h.self, indices(to), describe(msg))
	for _, m := range to {
		if h.lose == nil || !h.lose(h.self, m, msg) {
			h.mail = append(h.mail, letter{h.now + delay, h.self, m, msg})
		}
	}
}

// run lets time pass: letters arrive and timers ring, in order.
func (tb *table) run(until jurat.Time) {
	tb.t.Helper()
	for steps := 0; ; steps++ {
		if steps > 200_000 {
			tb.t.Fatalf("the committee does not come to rest\n%s", tb.state())
		}
		next, ring := until, (*host)(nil)
		for _, h := range tb.hosts {
			if h.machine == nil {
				continue
			}
			if h.wake != 0 && h.wake < next {
				next, ring = max(h.wake, tb.now), h
			}
			if len(h.later) > 0 && h.later[0].at < next {
				next, ring = h.later[0].at, h
			}
		}
		if len(tb.mail) > 0 && tb.mail[0].at <= next {
			l := tb.mail[0]
			tb.mail = tb.mail[1:]
			tb.now = l.at
			tb.deliver(l)
			continue
		}
		tb.now = next
		if ring == nil {
			return
		}
		if len(ring.later) > 0 && ring.later[0].at <= next {
			in := ring.later[0].in
			ring.later = ring.later[1:]
			ring.step(in)
			continue
		}
		ring.step(Tick{})
	}
}

// forward lets d milliseconds pass.
func (tb *table) forward(d jurat.Time) { tb.t.Helper(); tb.run(tb.now + d) }

func (tb *table) deliver(l letter) {
	h := tb.host(l.to)
	if h.machine == nil {
		return
	}
	h.step(Tick{}) // what follows is due to the message alone
	past := h.machine.Horizon().Past(l.msg)
	v, err := Verify(tb.scheme, tb.committee, l.from, l.msg)
	if err != nil {
		tb.t.Fatalf("%d→%d: %v", l.from, l.to, err)
	}
	ready := h.machine.Step(h.clock(), v)
	if past {
		tb.past++
		if len(ready.Persist)+len(ready.Sign)+len(ready.Send)+len(ready.Reports)+len(ready.Evidence) > 0 || ready.Observe != 0 {
			tb.t.Fatalf("%d→%d: %s was past, and moved\n%v", l.from, l.to, describe(l.msg), h.machine)
		}
	}
	h.perform(ready)
}

func (tb *table) log(format string, args ...any) {
	tb.lines = append(tb.lines, fmt.Sprintf("%6d ", tb.now-start)+fmt.Sprintf(format, args...))
}

func (tb *table) state() string {
	var b strings.Builder
	for _, h := range tb.hosts {
		if h.machine != nil {
			fmt.Fprintln(&b, h.machine)
		}
	}
	return b.String()
}

// reports lists the rounds of which a member has the report.
func (h *host) reports() (rounds []jurat.Round) {
	for _, f := range h.finished {
		rounds = append(rounds, f.Report.Round)
	}
	return rounds
}

func indices(members []jurat.MemberIndex) string {
	var s []string
	for _, m := range members {
		s = append(s, fmt.Sprint(m))
	}
	return strings.Join(s, ",")
}

func listed(l threshold.List) string {
	var members []jurat.MemberIndex
	for _, e := range l {
		members = append(members, e.Member)
	}
	return indices(members)
}

// describe is a message in a transcript.
func describe(msg Message) string {
	switch m := msg.(type) {
	case *Open:
		return fmt.Sprintf("open %v", m.Round)
	case *Observe:
		return fmt.Sprintf("observe %v by %d", m.Observation.Round, m.Observation.Member)
	case *Commit:
		return fmt.Sprintf("commit %v", m.Round)
	case *Propose:
		var members []jurat.MemberIndex
		for _, o := range m.Observers {
			members = append(members, o.Member)
		}
		return fmt.Sprintf("propose %v of %s signed by %s", m.Round, indices(members), listed(m.List))
	case *Pull:
		return fmt.Sprintf("pull %v, %d observations", m.Round, len(m.Digests))
	case *Partial:
		return fmt.Sprintf("partial %v", m.Round)
	case *Standby:
		return fmt.Sprintf("standby %v", m.Round)
	case *Session:
		return fmt.Sprintf("session %v of %s", m.Round, listed(m.List))
	case *Sworn:
		return fmt.Sprintf("sworn %v", m.Report.Round)
	case *Vote:
		return fmt.Sprintf("vote for view %d", m.View)
	case *Certificate:
		return fmt.Sprintf("certificate of view %d", m.View)
	case *Hello:
		return "hello"
	case *Welcome:
		return fmt.Sprintf("welcome %t %t %t", m.Certificate != nil, m.Newest != nil, m.LastSeen != nil)
	}
	return "?"
}

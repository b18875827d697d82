package sim

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/core/threshold"
)

// Violation is an invariant that did not hold.
type Violation struct {
	Seed      uint64
	Replay    string            // a command that runs the seed again
	At        jurat.Time        // virtual milliseconds
	Member    jurat.MemberIndex // 0 where it is nobody's in particular
	Invariant string
	Detail    string
}

// replay is the command of a kind of simulation, which is named as jurat sim's flag is.
func replay(kind string, seed uint64) string {
	if kind != "" {
		kind = " --" + kind
	}
	return fmt.Sprintf("jurat sim%s --seed %d", kind, seed)
}

func (v *Violation) Error() string {
	member := ""
	if v.Member != 0 {
		member = fmt.Sprintf(", member %d", v.Member)
	}
	return fmt.Sprintf("seed %d, %d.%03d s%s: broken: %s: %s (replay: %s)", v.Seed, v.At/1000, v.At%1000, member, v.Invariant, v.Detail, v.Replay)
}

// The invariants of safety. Each is checked at the step at which it could break.
const (
	oneReport     = "never two valid reports for one (committee, epoch, round)"
	honestValues  = "every sworn word follows from the observations, within the range of honest ones"
	signOnce      = "no honest oracle signs two digests for one round"
	observeOnce   = "no honest oracle observes two lists of values for one round"
	durableFirst  = "what is said was written before"
	durableProof  = "f+1 honest members hold the evidence of a report before it exists"
	nearInTime    = "members refuse to sign a time further than Δ from their own"
	oneNonce      = "no nonce serves two messages"
	secretNonce   = "no nonce in any persisted byte"
	noBlame       = "no honest member is shown at fault"
	provenFaults  = "what an honest member holds against another convicts it"
	certifiedView = "members sign and move only in certified views, which take f+1 honest votes"
	validMessages = "an honest member's messages are valid"
	fewSessions   = "an honest leader needs at most f+1 sessions"
	boundedEffort = "an honest member's effort is bounded, whatever it hears"
)

// checker watches a World. It knows who is corrupted, and everything that is said.
type checker struct {
	world  *World
	broken *Violation // the first

	said   map[saying]spoken
	votes  map[uint64]map[jurat.MemberIndex]bool // honest votes by view
	burnt  map[threshold.Commitment]sessionKey
	sworn  map[jurat.Round]jurat.Hash
	newest jurat.Round // of the valid reports
	pace   pace

	next  jurat.Hash                    // the next committee that was sworn; zero for none
	bound map[jurat.MemberIndex]promise // of honest members

	sessions map[jurat.Round]map[jurat.Hash]bool // lists of further sessions that honest leaders opened

	court       *court
	convictions int // pieces of evidence that honest members collected

	clean map[*round.Observe]bool // records that were searched for nonces
}

// saying is one member's part in one round.
type saying struct {
	member jurat.MemberIndex
	round  jurat.Round
}

// spoken is what an honest member signed in a round; zero where it did not.
type spoken struct {
	digest      jurat.Hash   // of its statements
	words       []jurat.Word // of its observation
	observation jurat.Hash   // its Observation.Digest
}

func newChecker(w *World) checker {
	return checker{
		world: w,
		said:  map[saying]spoken{},
		votes: map[uint64]map[jurat.MemberIndex]bool{},
		burnt: map[threshold.Commitment]sessionKey{},
		sworn: map[jurat.Round]jurat.Hash{},
		clean: map[*round.Observe]bool{},
		bound: map[jurat.MemberIndex]promise{},

		sessions: map[jurat.Round]map[jurat.Hash]bool{},
		court:    newCourt(w),
	}
}

// fail reports a broken invariant. The first ends the run.
func (c *checker) fail(m jurat.MemberIndex, invariant, format string, args ...any) {
	if c.broken != nil {
		return
	}
	kind := ""
	if _, isReal := c.world.scheme.(*real); isReal {
		kind = "real"
	}
	seed := c.world.plan.Seed
	c.broken = &Violation{seed, replay(kind, seed), c.world.now, m, invariant, fmt.Sprintf(format, args...)}
	c.world.trace("%d BREAKS: %s: %s", m, invariant, c.broken.Detail)
}

func (c *checker) err() error {
	if c.broken == nil {
		return nil
	}
	return c.broken
}

// honest is whether h keeps the rules. Its clock may be wrong and its disk old.
func honest(h *host) bool { return h.attack == nil }

// maxEffort is how many messages an honest member sends in a virtual second for
// each member of its committee, counted by recipient. A round costs a leader
// about ten; answers to floods, whose senders are limited only by what a node's
// transport admits, are most of the rest.
const maxEffort = 200

// effort counts messages that leave an honest member. A chain of answers to
// answers breaks the bound within the second.
func (c *checker) effort(h *host, messages int) {
	if second := c.world.now / 1000; second != h.busySecond {
		h.busySecond, h.busy = second, 0
	}
	if h.busy += messages; h.busy > maxEffort*c.world.plan.N {
		c.fail(h.self, boundedEffort, "%d messages within a second", h.busy)
	}
}

// says checks what an honest member is about to send against what it sent
// before, in all its lives, and against its disk.
func (c *checker) says(h *host, msg round.Message) {
	if _, err := c.world.verify(h.self, msg); err != nil {
		c.fail(h.self, validMessages, "%s: %v", describe(msg), err)
	}
	if m, ok := msg.(*round.Sworn); ok {
		c.report(h.self, &m.Report)
	}
	if m, ok := msg.(*round.Vote); ok && m.Member == h.self {
		if c.votes[m.View] == nil {
			c.votes[m.View] = map[jurat.MemberIndex]bool{}
		}
		c.votes[m.View][m.Member] = true
	}
	if m, ok := msg.(*round.Session); ok {
		c.opensSession(h, m)
	}
	if m, ok := msg.(*round.Observe); ok && m.Observation.Member == h.self {
		c.observes(h, m)
	}
	if r, digest, ok := statement(msg); ok && author(c.world.committee, msg) == h.self {
		c.states(h, r, digest, msg.Kind())
	}
}

// opensSession counts the sessions that follow the first, which the proposal opens.
func (c *checker) opensSession(h *host, m *round.Session) {
	if c.sessions[m.Round] == nil {
		c.sessions[m.Round] = map[jurat.Hash]bool{}
	}
	c.sessions[m.Round][m.List.Hash()] = true
	if f := c.world.plan.Faults(); len(c.sessions[m.Round]) > f {
		c.fail(h.self, fewSessions, "round %v: session %d", m.Round, len(c.sessions[m.Round])+1)
	}
}

func (c *checker) observes(h *host, m *round.Observe) {
	o := &m.Observation
	key := saying{h.self, o.Round}
	was := c.said[key]
	switch {
	case was.words != nil && !slices.Equal(was.words, o.Words):
		c.fail(h.self, observeOnce, "round %v: %s, and %s", o.Round, wordList(was.words), wordList(o.Words))
	case h.disk.saved.Answered < o.Round:
		c.fail(h.self, durableFirst, "observation of %v leaves, watermark on disk is %v", o.Round, h.disk.saved.Answered)
	}
	if was.words == nil {
		c.names(h, o)
	}
	was.words, was.observation = o.Words, c.world.digestOf(m)
	c.said[key] = was
}

func (c *checker) states(h *host, r jurat.Round, digest jurat.Hash, kind round.Kind) {
	key := saying{h.self, r}
	was := c.said[key]
	switch {
	case was.digest != jurat.Hash{} && was.digest != digest:
		c.fail(h.self, signOnce, "round %v: %s, and %s by %s", r, short(was.digest), short(digest), kind)
	case h.disk.saved.Swore != round.Swore{Round: r, Digest: digest}:
		c.fail(h.self, durableFirst, "%s %v %s leaves, on disk is swore %v %s", kind, r, short(digest), h.disk.saved.Swore.Round, short(h.disk.saved.Swore.Digest))
	case kind != round.KindPropose && h.disk.proposal(r, digest) == nil:
		c.fail(h.self, durableFirst, "%s %v %s leaves, its evidence is not on disk", kind, r, short(digest))
	case r.View() != h.view():
		c.fail(h.self, certifiedView, "%s %v leaves in view %d", kind, r, h.view())
	case was.digest == jurat.Hash{} && kind != round.KindPropose:
		c.follows(h, digest, &h.disk.proposal(r, digest).Report)
	}
	if p := h.disk.proposal(r, digest); p != nil && was.digest == (jurat.Hash{}) {
		c.promises(h, p)
	}
	was.digest = digest
	c.said[key] = was
}

// follows checks what a member signs for the first time against what it holds
// and against its own clock.
func (c *checker) follows(h *host, digest jurat.Hash, r *jurat.Report) {
	if r.Digest() != digest {
		c.fail(h.self, honestValues, "signs %s for %v, and what it holds gives %s", short(digest), r.Round, short(r.Digest()))
	}
	now, limit := h.clock(), c.world.plan.Params.MaxSkew
	if max(now, r.Time)-min(now, r.Time) > limit {
		c.fail(h.self, nearInTime, "report %v has time %d, the member's clock shows %d", r.Round, r.Time, now)
	}
}

// author is who signed a statement.
func author(c *jurat.Committee, msg round.Message) jurat.MemberIndex {
	switch m := msg.(type) {
	case *round.Propose:
		return round.Leader(c, m.Round.View())
	case *round.Partial:
		return m.Member
	case *round.Standby:
		return m.Member
	}
	return 0
}

// overhears looks at what a corrupted member says: only a report proves itself.
func (c *checker) overhears(msg round.Message) {
	if m, ok := msg.(*round.Sworn); ok && c.world.scheme.VerifyReport(m.Report.Digest(), m.Report.Signature) {
		c.report(0, &m.Report)
	}
}

// refused is called where a host drops what a peer sent: never a word of an
// honest one.
func (c *checker) refused(h *host, from jurat.MemberIndex, msg round.Message, err error) {
	var refusal *round.Refused
	if errors.As(err, &refusal) {
		c.world.drops[msg.Kind().String()+" "+refusal.Reason]++
	}
	if honest(c.world.host(from)) {
		c.fail(h.self, validMessages, "refused %s of honest %d: %v", describe(msg), from, err)
	}
}

// persists checks a write before it happens.
func (c *checker) persists(h *host, records []round.Record) {
	if !honest(h) {
		return
	}
	for _, rec := range records {
		switch rec := rec.(type) {
		case *round.Entered:
			view := rec.Certificate.View
			if f := c.world.plan.Faults(); len(c.votes[view]) < f+1 {
				c.fail(h.self, certifiedView, "entered view %d with %d honest votes", view, len(c.votes[view]))
			}
		case *round.Bound:
			c.persistsBound(h, rec)
		case *round.Proposal:
			for _, o := range rec.Observations {
				if !c.clean[o] {
					c.findNonce(h, o)
					c.clean[o] = true
				}
			}
			c.findNonce(h, rec.Report)
			c.findNonce(h, rec.Propose)
			continue
		}
		c.findNonce(h, rec)
	}
	if len(c.clean) > memoLimit {
		clear(c.clean)
	}
}

func (c *checker) findNonce(h *host, rec any) {
	if bytes.Contains(flatten(nil, reflect.ValueOf(rec)), canary[:]) {
		c.fail(h.self, secretNonce, "in a %T", rec)
	}
}

// burns checks a nonce that an honest member's machine asks its signer to use.
func (c *checker) burns(h *host, id uint64, digest jurat.Hash, list threshold.List, err error) {
	if !honest(h) {
		return
	}
	if err != nil {
		c.fail(h.self, oneNonce, "the signer refuses id %d: %v", id, err)
		return
	}
	session := sessionKey{digest, list.Hash()}
	for _, e := range list {
		if e.Member != h.self {
			continue
		}
		if was, used := c.burnt[e.Commitment]; used && was != session {
			c.fail(h.self, oneNonce, "id %d served %s before, now %s", id, short(was.digest), short(digest))
		}
		c.burnt[e.Commitment] = session
	}
}

// evidence checks that what convicts, convicts the guilty.
func (c *checker) evidence(h *host, e *round.Evidence) {
	c.world.trace("%d holds evidence against %d in round %v", h.self, e.Member, e.Round)
	c.convictions++
	if honest(c.world.host(e.Member)) {
		c.fail(h.self, noBlame, "evidence against honest %d: %s; %s", e.Member, describe(e.A), describe(e.B))
	}
	for _, m := range []round.Message{e.A, e.B} {
		if _, err := c.world.verify(e.Member, m); err != nil {
			c.fail(h.self, noBlame, "evidence with a message that proves nothing: %s: %v", describe(m), err)
		}
	}
	c.court.tries(h, e)
}

// witness is the scheme as one host's machine has it, watched.
type witness struct {
	scheme
	h *host
}

// Aggregate lets no honest leader find an honest member's partial wrong.
func (s witness) Aggregate(digest jurat.Hash, list threshold.List, z [][32]byte) (jurat.Signature, error) {
	sig, err := s.scheme.Aggregate(digest, list, z)
	var bad *threshold.BadShares
	if honest(s.h) && errors.As(err, &bad) {
		for _, m := range bad.Members {
			if honest(s.h.world.host(m)) {
				s.h.world.check.fail(s.h.self, noBlame, "the partial of honest %d is found wrong", m)
			}
		}
	}
	return sig, err
}

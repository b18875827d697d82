package sim

import (
	"fmt"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/founding"
	"github.com/jurat-network/jurat/core/threshold"
)

// The invariants of a founding, beside noBlame and durableFirst, which are those of
// rounds too.
const (
	namesCheats   = "a failed attempt names a cheater, or nobody where it was silence"
	oneKey        = "all honest members that finish an attempt hold one key of one transcript"
	lowestCounts  = "of several completed attempts the lowest counts, for everyone"
	allConfirmed  = "a key has all members' signatures"
	noCheatPasses = "no key comes of an attempt in which nothing that a member said was good"
	oneTranscript = "no honest member signs two transcripts of one attempt"
	keepsShare    = "whoever signed a transcript holds the share that belongs to it"
	keySigns      = "any 2f+1 honest members sign under the key"
	finishes      = "a founding ends within bounded time once all is well"
	goodConduct   = "an honest member's machine runs, and its messages are valid"
	freshKeys     = "an ephemeral key serves one attempt of one life"
	secretKeys    = "no secret in any message, and none in a record but the share"
	onePoint      = "a complaint opens one Diffie-Hellman point, which a cheater shares"
)

// never is a moment that does not come.
const never = ^jurat.Time(0) - settle

// keygenChecker watches a ceremony. It knows who cheats, and everything that is said.
type keygenChecker struct {
	run     *ceremony
	broken  *Violation // the first
	settled jurat.Time // when all honest members counted one key; never while they do not

	completed map[uint32]*founding.Result // by attempt
	counted   map[jurat.MemberIndex]uint32
	signed    map[jurat.MemberIndex][]spokenKey
	numbers   map[jurat.Hash]uint32 // attempts by session
	secrets   secrets

	lastAttempt, late uint32
	failures, blames  int
}

// spokenKey is what a member confirmed.
type spokenKey struct {
	attempt    uint32
	key        [32]byte
	transcript jurat.Hash
}

func newKeygenChecker(c *ceremony) keygenChecker {
	k := keygenChecker{run: c, settled: never, secrets: newSecrets(c)}
	k.anew()
	return k
}

// anew forgets what was of another list of members.
func (k *keygenChecker) anew() {
	k.completed, k.counted = map[uint32]*founding.Result{}, map[jurat.MemberIndex]uint32{}
	k.signed, k.numbers = map[jurat.MemberIndex][]spokenKey{}, map[jurat.Hash]uint32{}
}

// fail reports a broken invariant. The first ends the run.
func (k *keygenChecker) fail(m jurat.MemberIndex, invariant, format string, args ...any) {
	if k.broken == nil {
		seed := k.run.plan.Seed
		k.broken = &Violation{seed, replay("keygen", seed), k.run.now, m, invariant, fmt.Sprintf(format, args...)}
		k.run.trace("%d BREAKS: %s: %s", m, invariant, k.broken.Detail)
	}
}

func (k *keygenChecker) err() error {
	if k.broken == nil {
		return nil
	}
	return k.broken
}

// begins is told of an attempt that a member begins or resumes.
func (k *keygenChecker) begins(h *founder, e *founding.Began) {
	k.run.trace("%d is in attempt %d, resumed %v", h.self, e.Session.Attempt, e.Resumed != nil)
	k.numbers[k.run.idOf(e.Session)] = e.Session.Attempt
	if !h.honest() {
		return
	}
	if k.run.now > k.run.plan.well() && e.Session.Attempt > k.lastAttempt {
		k.late++
	}
	k.lastAttempt = max(k.lastAttempt, e.Session.Attempt)
}

// fails checks a verdict.
func (k *keygenChecker) fails(h *founder, e *founding.Failed) {
	k.run.trace("%d gives attempt %d up: %v", h.self, e.Attempt, e.Verdict)
	if !h.honest() {
		return
	}
	k.failures++
	if len(e.Verdict.Blames) > 0 {
		k.blames++
	} else if len(e.Verdict.Absent) == 0 {
		k.fail(h.self, namesCheats, "attempt %d: %v", e.Attempt, e.Verdict)
	}
	for _, b := range e.Verdict.Blames {
		if !k.run.plan.cheats(b.Member) {
			k.fail(h.self, noBlame, "attempt %d: %v", e.Attempt, e.Verdict)
		}
		for i := range b.Evidence {
			if !k.isSigned(&b.Evidence[i]) {
				k.fail(h.self, noBlame, "evidence against %d that nobody signed", b.Member)
			}
		}
	}
}

func (k *keygenChecker) isSigned(m *threshold.DKGMessage) bool {
	digest := m.SigningHash()
	if key, transcript, ok := confirmed(m); ok {
		digest = jurat.TranscriptHash(m.Session, key, transcript, keyExpiry)
	}
	return k.run.scheme.VerifyOperator(m.From, digest, m.Signature)
}

// refused is called where a member drops a message: never one of an honest author.
func (k *keygenChecker) refused(h *founder, m *threshold.DKGMessage, err error) {
	if h.honest() && !k.run.plan.cheats(m.From) && k.isSigned(m) {
		k.fail(h.self, goodConduct, "refused %s of honest %d: %v", m.Kind, m.From, err)
	}
}

// says checks what an honest member is about to send against its disk and against
// what it said before, in all its lives.
func (k *keygenChecker) says(h *founder, m *threshold.DKGMessage) {
	k.run.trace("%d → %s", h.self, m.Kind)
	again, err := threshold.DecodeDKGMessage(m.Encode())
	if err != nil || !k.isSigned(&again) {
		k.fail(h.self, goodConduct, "%s: %v", m.Kind, err)
	}
	key, transcript, ok := confirmed(m)
	if !ok || !h.honest() {
		return
	}
	said := spokenKey{k.numbers[m.Session], key, transcript}
	for _, was := range k.signed[h.self] {
		if was.attempt == said.attempt && was != said {
			k.fail(h.self, oneTranscript, "attempt %d: %s, and %s", said.attempt, short(was.transcript), short(transcript))
		}
	}
	k.signed[h.self] = append(k.signed[h.self], said)
	if why := said.missing(h); why != "" {
		k.fail(h.self, durableFirst, "the confirmation of attempt %d leaves, %s", said.attempt, why)
	}
}

// missing says what a member's disk lacks of a transcript that it signed; "" for
// nothing.
func (s *spokenKey) missing(h *founder) string {
	k := h.disk.find(s.attempt)
	switch {
	case k == nil:
		return "no record is on the disk"
	case k.group.Key != s.key || k.transcript != s.transcript:
		return "the record is of another key"
	case k.record().Share.Public() != k.group.Shares[h.self-1]:
		return "the share does not belong to the key"
	}
	return ""
}

// persists checks a disk after a write: it holds all that was signed, and no secret
// but shares.
func (k *keygenChecker) persists(h *founder) {
	if !h.honest() {
		return
	}
	k.keeps(h)
	for i := range h.disk.kept {
		k.secrets.record(h, &h.disk.kept[i])
	}
}

func (k *keygenChecker) keeps(h *founder) {
	for _, said := range k.signed[h.self] {
		if why := said.missing(h); why != "" {
			k.fail(h.self, keepsShare, "attempt %d: %s", said.attempt, why)
		}
	}
}

// done checks a completed attempt where a member learns of it.
func (k *keygenChecker) done(h *founder, r *founding.Result) {
	if !h.honest() {
		return
	}
	attempt, session := r.Session.Attempt, k.run.idOf(r.Session)
	k.run.trace("%d has the key %s of attempt %d", h.self, short(jurat.Hash(r.Group.Key)), attempt)
	if old := k.run.old; old != nil && old.Key != r.Group.Key {
		k.fail(h.self, oneKey, "attempt %d: %s was to be shared anew, and this is %s", attempt, short(jurat.Hash(old.Key)), short(jurat.Hash(r.Group.Key)))
	}
	digest := jurat.TranscriptHash(session, r.Group.Key, r.Transcript, keyExpiry)
	if len(r.Signatures) != k.run.plan.N {
		k.fail(h.self, allConfirmed, "attempt %d: %d signatures", attempt, len(r.Signatures))
	}
	for i, sig := range r.Signatures {
		if m := jurat.MemberIndex(i + 1); !k.run.scheme.VerifyOperator(m, digest, sig) {
			k.fail(h.self, allConfirmed, "attempt %d: none of member %d", attempt, m)
		}
	}
	if first := k.completed[attempt]; first == nil {
		k.completed[attempt] = r
	} else if k.run.idOf(first.Session) != session || first.Transcript != r.Transcript || first.Group.Key != r.Group.Key || !slices.Equal(first.Group.Shares, r.Group.Shares) {
		k.fail(h.self, oneKey, "attempt %d: %s, and %s", attempt, short(jurat.Hash(first.Group.Key)), short(jurat.Hash(r.Group.Key)))
	}
	for _, other := range k.run.founders {
		said := spokenKey{attempt, r.Group.Key, r.Transcript}
		if why := said.missing(other); other.honest() && why != "" {
			k.fail(other.self, keepsShare, "attempt %d is complete, %s", attempt, why)
		}
		if other.dealer == nil {
			continue
		}
		if cheat := other.dealer.Doomed(session); cheat != "" {
			k.fail(h.self, noCheatPasses, "attempt %d, in which %d tried %s", attempt, other.self, cheat)
		}
	}
	if k.secrets.opened[session] {
		k.fail(h.self, onePoint, "attempt %d gave a key, and shares of it were opened", attempt)
	}
}

// counts is told of the key that a member serves from now on.
func (k *keygenChecker) counts(h *founder) {
	attempt := h.done.Session.Attempt
	k.run.trace("%d counts attempt %d", h.self, attempt)
	if was := k.counted[h.self]; h.honest() && was != 0 && attempt > was {
		k.fail(h.self, lowestCounts, "attempt %d after %d", attempt, was)
	}
	k.counted[h.self] = attempt
}

func (k *keygenChecker) anyDone() bool {
	return slices.ContainsFunc(k.run.founders, func(h *founder) bool { return h.honest() && k.counted[h.self] != 0 })
}

// settles looks whether all honest members count one key.
func (k *keygenChecker) settles() {
	var attempt uint32
	for _, h := range k.run.founders {
		if !h.honest() {
			continue
		}
		if h.done == nil || attempt != 0 && attempt != h.done.Session.Attempt {
			k.settled = never
			return
		}
		attempt = h.done.Session.Attempt
	}
	if k.settled == never {
		k.settled = max(k.run.now, k.run.plan.well())
	}
}

// ends checks what holds at last.
func (k *keygenChecker) ends() {
	if k.broken != nil {
		return
	}
	for _, h := range k.run.founders {
		if !h.honest() {
			continue
		}
		k.keeps(h)
		switch {
		case h.done == nil:
			k.fail(h.self, finishes, "%d s after all was well", (k.run.now-k.run.plan.well())/1000)
			return
		case k.settled == never:
			k.fail(h.self, lowestCounts, "it counts attempt %d, another one another", h.done.Session.Attempt)
			return
		}
		for attempt := range k.completed {
			if attempt < h.done.Session.Attempt {
				k.fail(h.self, lowestCounts, "it counts attempt %d, and %d is complete", h.done.Session.Attempt, attempt)
			}
		}
	}
	for attempt := range k.lastAttempt + 1 {
		if r := k.completed[attempt]; r != nil {
			k.sign(attempt, r)
		}
	}
}

// sign has 2f+1 honest members sign with what their disks hold.
func (k *keygenChecker) sign(attempt uint32, r *founding.Result) {
	rng := generator(k.run.plan.Seed, "signers", int(attempt))
	honest := founderSeat{k.run.founders[0]}.Honest()
	rng.Shuffle(len(honest), func(i, j int) { honest[i], honest[j] = honest[j], honest[i] })
	honest = honest[:r.Group.Threshold]
	slices.Sort(honest)
	digest := jurat.Keccak([]byte("a report"))
	var list threshold.List
	var signers []*threshold.Signer
	for _, m := range honest {
		signer, err := threshold.NewSigner(r.Group, k.run.founder(m).disk.find(attempt).record().Share, reader{rng})
		if err != nil {
			k.fail(m, keySigns, "attempt %d: %v", attempt, err)
			return
		}
		c, err := signer.Commit(1)
		if err != nil {
			k.fail(m, keySigns, "attempt %d: %v", attempt, err)
			return
		}
		signers, list = append(signers, signer), append(list, threshold.Entry{Member: m, Commitment: c})
	}
	z := make([][32]byte, len(list))
	for i := range signers {
		var err error
		if z[i], err = signers[i].Sign(1, digest, list); err != nil {
			k.fail(honest[i], keySigns, "attempt %d: %v", attempt, err)
			return
		}
	}
	sig, err := threshold.Aggregate(r.Group, digest, list, z)
	if err == nil {
		err = r.Group.Verify(digest, sig)
	}
	if err != nil {
		k.fail(honest[0], keySigns, "attempt %d: %v", attempt, err)
	}
}

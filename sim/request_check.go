package sim

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/request"
)

// The invariants of requests.
const (
	honestNumber   = "a number that is sworn lies between honest members' opinions"
	honestText     = "a text that is sworn is the opinion of f+1 honest members"
	honestSet      = "a set that is sworn has what all honest members who answer named, and nothing that none did"
	honestFailure  = "a failure that is sworn, but no agreement, comes of an honest member's"
	swornInTime    = "nothing is sworn after the deadline"
	stillAsked     = "nothing is sworn of a question that no honest member has"
	alwaysAnswered = "where all is well, there is a response by the deadline"
	ownAnswer      = "an answer that the contract takes was sworn of that very question, after a reorganisation too"
	keptWord       = "what f+1 honest members saw sworn before a rotation is what is sworn after it"
	brought        = "where all is well, an answer comes to the chain by the deadline and the grace"
	soundOpinions  = "what honest members name and tell is sound"
)

// requestChecker watches a desk. It knows who is corrupted, and everything that is said.
type requestChecker struct {
	run      *desk
	opinions map[jurat.Hash]map[string][]byte  // honest ones by question, each by its author and body
	named    map[jurat.Hash]map[jurat.Hash]int // by question and payload: how many honest members named it as a response
	bodies   map[jurat.Hash][]byte             // of responses that honest members hold, by payload
	sworn    map[jurat.Hash][][]byte           // by question, each once, in the order in which they were sworn
	swornOf  map[jurat.Leaf][]int              // by leaf: the questions, by index, that it was sworn of
	word     map[jurat.Hash][]byte             // by question: what enough honest members brought into the new epoch
	unknown  map[jurat.Hash]jurat.Hash         // payloads that were sworn before anybody held their body: by payload, the question
}

func newRequestChecker(d *desk) requestChecker {
	return requestChecker{run: d, opinions: map[jurat.Hash]map[string][]byte{}, named: map[jurat.Hash]map[jurat.Hash]int{},
		bodies: map[jurat.Hash][]byte{}, sworn: map[jurat.Hash][][]byte{}, unknown: map[jurat.Hash]jurat.Hash{}, swornOf: map[jurat.Leaf][]int{}, word: map[jurat.Hash][]byte{}}
}

// opines takes note of what a member's job came to.
func (c *requestChecker) opines(m *clerk, q *question, body []byte) {
	if m.attack != nil {
		return
	}
	if c.opinions[q.id] == nil {
		c.opinions[q.id] = map[string][]byte{}
	}
	c.opinions[q.id][fmt.Sprintf("%d %x", m.self, body)] = body
	c.run.trace("%d says %q of question %d", m.self, body[max(0, len(body)-32):], q.number)
}

// names takes note of what an honest member names.
func (c *requestChecker) names(m *clerk, leaves []jurat.Leaf) {
	for _, l := range leaves {
		if m.gone[l.Subject] {
			c.run.fail(m.self, soundOpinions, "names %x, which it has dropped", l.Subject[:4])
		}
	}
}

// meant is the question of an id, the one that the chain has where there are two.
func (c *requestChecker) meant(id jurat.Hash) *question {
	same := func(q question) bool { return q.id == id }
	k := slices.IndexFunc(c.run.questions, func(q question) bool { return same(q) && q.there })
	if k < 0 {
		k = slices.IndexFunc(c.run.questions, same)
	}
	return &c.run.questions[k]
}

// takesAnswer takes note of an answer that the contract took.
func (c *requestChecker) takesAnswer(q *question, a *answer) {
	if !slices.Contains(c.swornOf[a.leaf], q.index) {
		c.run.fail(0, ownAnswer, "question %d takes an answer of %v", q.number, c.swornOf[a.leaf])
	}
}

// rotated takes note of what honest members bring into a new epoch.
func (c *requestChecker) rotated() {
	faults := (c.run.plan.Members - 1) / 3
	for k := range c.run.questions {
		id, count := c.run.questions[k].id, map[string]int{}
		for _, m := range c.run.members {
			if a := m.legacy[id]; m.attack == nil && a != nil && !slices.ContainsFunc(c.run.plan.Restarts, func(r Restart) bool { return r.Member == m.self && r.At >= c.run.now }) {
				count[string(a.body)]++
			}
		}
		if len(count) != 1 {
			continue // none, or a restart had it sworn twice
		}
		for body, n := range count {
			if n > faults {
				c.word[id] = []byte(body)
			}
		}
	}
}

// swears takes note of a response that a round swore.
func (c *requestChecker) swears(epoch uint32, l jurat.Leaf) {
	q := c.meant(l.Subject)
	c.swornOf[l] = append(c.swornOf[l], q.index)
	if word := c.word[q.id]; epoch > 1 && word != nil && jurat.Keccak(word) != l.Payload {
		c.run.fail(0, keptWord, "question %d was answered %x", q.number, word)
	}
	if (epochStart + c.run.now).Seconds() > (epochStart + q.Deadline).Seconds() {
		c.run.fail(0, swornInTime, "question %d", q.number)
	}
	if !slices.ContainsFunc(c.run.members, func(m *clerk) bool { return m.attack == nil && !m.gone[q.id] }) {
		c.run.fail(0, stillAsked, "question %d", q.number)
	}
	if body := c.bodies[l.Payload]; body != nil {
		c.judge(q, body)
		return
	}
	c.unknown[l.Payload] = q.id
}

// delivers takes a sworn response that an honest member has the body of.
func (c *requestChecker) delivers(m *clerk, s request.Sworn) {
	if jurat.Keccak(s.Body) != s.Leaf.Payload {
		c.run.fail(m.self, soundOpinions, "delivers a body that was not sworn")
	}
	c.bodies[s.Leaf.Payload] = s.Body
	delete(c.unknown, s.Leaf.Payload)
	c.judge(c.meant(s.ID), s.Body)
}

// judge holds a sworn response against what honest members said.
func (c *requestChecker) judge(q *question, body []byte) {
	if slices.ContainsFunc(c.sworn[q.id], func(was []byte) bool { return bytes.Equal(was, body) }) {
		return
	}
	c.sworn[q.id] = append(c.sworn[q.id], body)
	status, result, err := request.ParseBody(body)
	c.run.trace("sworn of question %d: %s %q", q.number, status, result)
	if err != nil {
		c.run.fail(0, soundOpinions, "question %d: %v", q.number, err)
		return
	}
	var honest []job.Datum
	failures, authors := 0, map[string]int{} // honest authors by what they said
	for _, said := range c.opinions[q.id] {
		s, r, _ := request.ParseBody(said)
		if s != request.Answered {
			failures++
			continue
		}
		values, err := q.output.Decode(r)
		if err != nil {
			c.run.fail(0, soundOpinions, "an honest opinion: %v", err)
			return
		}
		honest = append(honest, values[0])
		authors[values[0].String()]++
	}
	if status != request.Answered {
		if status != request.NoAgreement && failures == 0 {
			c.run.fail(0, honestFailure, "question %d is %s", q.number, status)
		}
		return
	}
	values, err := q.output.Decode(result)
	if err != nil {
		c.run.fail(0, soundOpinions, "question %d: %v", q.number, err)
		return
	}
	c.judgeAnswer(q, values[0], honest, authors)
}

// number is an answer that is an integer of few digits.
func (c *requestChecker) number(d job.Datum) int64 {
	n, err := strconv.ParseInt(d.String(), 10, 64)
	if err != nil {
		c.run.fail(0, soundOpinions, "%s is no integer: %v", d, err)
	}
	return n
}

func (c *requestChecker) judgeAnswer(q *question, v job.Datum, honest []job.Datum, authors map[string]int) {
	switch q.Kind {
	case "number":
		below, above := false, false
		for _, h := range honest {
			below, above = below || c.number(h) <= c.number(v), above || c.number(h) >= c.number(v)
		}
		if !below || !above {
			c.run.fail(0, honestNumber, "question %d: %s", q.number, v)
		}
	case "text":
		if authors[v.String()] < (c.run.plan.Members-1)/3+1 {
			c.run.fail(0, honestText, "question %d: %q, of %d honest members", q.number, v, authors[v.String()])
		}
	default:
		for _, word := range []string{"lie", "common", "0", "1", "2", "other 0", "other 1", fmt.Sprint("answer ", q.number)} {
			has := func(d job.Datum) bool {
				return slices.ContainsFunc(d.List, func(e job.Datum) bool { return e.Bytes == word })
			}
			some := slices.ContainsFunc(honest, has)
			all := !slices.ContainsFunc(honest, func(d job.Datum) bool { return !has(d) })
			if has(v) && !some || !has(v) && all {
				c.run.fail(0, honestSet, "question %d: %s, of %q", q.number, v, word)
			}
		}
	}
}

// ends judges what should have come by the end.
func (c *requestChecker) ends() {
	for k := range c.run.questions {
		q := &c.run.questions[k]
		if len(c.sworn[q.id]) == 0 && c.wellAsked(q) {
			c.run.fail(0, alwaysAnswered, "question %d, a %s", q.number, q.Kind)
		}
		if q.taken == nil && c.wellAsked(q) && c.run.plan.Jam <= q.Deadline {
			c.run.fail(0, brought, "question %d, a %s", q.number, q.Kind)
		}
	}
}

// wellAsked reports whether a response is promised: the question stays, the network
// is calm and every honest member has its opinion long enough before the deadline,
// and none restarts so late that its new one is not.
func (c *requestChecker) wellAsked(q *question) bool {
	const enough = 22_000 // the last 15 s, in which nobody is waited for, and a few rounds before
	if q.Undone != 0 || c.run.plan.Calm == never || c.run.plan.Calm+enough > q.Deadline {
		return false
	}
	if q.before != 0 && c.run.questions[q.before-1].Undone+2500 > q.Deadline {
		return false
	}
	for i, seen := range q.Seen {
		from := seen
		if q.before != 0 {
			from += c.run.questions[q.before-1].Undone + 2500
		}
		if rotates := c.run.plan.Rotates; rotates != 0 {
			from = max(from, rotates+c.run.plan.Syncs+6000) // and what was sworn is told again
		}
		for _, r := range c.run.plan.Restarts {
			if int(r.Member) == i+1 {
				from = max(from, r.At)
			}
		}
		if !c.run.plan.corrupt(jurat.MemberIndex(i+1)) && from+q.Takes[i]+enough > q.Deadline {
			return false
		}
	}
	return true
}

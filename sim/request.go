package sim

import (
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/outcome"
	"github.com/jurat-network/jurat/core/request"
)

// The simulation of what contracts ask: the very same request.Pool that nodes have,
// n of them, on the same heap of events. Rounds are taken for granted, as stage.go
// says, and jobs are not run: each member is given its opinion, and when.
//
//	request_plan.go     what happens from outside, drawn from a seed
//	request_chain.go    the chain: what is asked, reorganisations, what the contract takes
//	request_host.go     one member: its pool, and what it tells the others
//	request_attacks.go  what corrupted members do
//	request_check.go    the invariants

// RequestResult is what a run came to.
type RequestResult struct {
	Plan        RequestPlan
	Statuses    map[string]int // of the questions, by the first response that was sworn; "none" without one
	Again       int            // questions of which another response was sworn too
	Returned    int            // answers on the chain to questions that a reorganisation brought back
	Kept        int            // answers on the chain that an epoch swore as the one before had
	Carried     int            // and that were brought as the one before had sworn them
	Fingerprint uint64         // of every event in its order: equal runs have equal ones
}

// RunRequests draws a seed's questions and runs them to their deadlines, or to the
// first broken invariant. The error is a *Violation; trace may be nil.
func RunRequests(seed uint64, trace func(line string)) (*RequestResult, error) {
	return runRequests(NewRequestPlan(seed), trace)
}

func runRequests(p RequestPlan, trace func(string)) (*RequestResult, error) {
	d := newDesk(p, trace)
	d.trace("%s", p.String())
	for k := range p.Questions {
		q := &d.questions[k]
		for _, m := range d.members {
			if q.before == 0 {
				d.at(q.Seen[m.self-1], func() { m.meet(q) })
			}
		}
		if q.Undone != 0 {
			d.at(q.Undone, func() { d.undo(q) })
		}
	}
	if p.Rotates != 0 {
		d.at(p.Rotates, d.rotate)
	}
	d.at(hawkerEvery, d.hawk)
	for _, c := range p.Restarts {
		d.at(c.At, d.members[c.Member-1].restart)
	}
	d.calmFrom(p.Calm)
	d.at(1, d.round)
	d.play(p.end())
	d.ends()
	return d.result(), d.err()
}

// desk is one run.
type desk struct {
	plan      RequestPlan
	committee *jurat.Committee
	members   []*clerk // member i+1
	questions []question
	seq       uint16
	known     []*answer // that were ever sworn, as somebody has their bodies
	stage
	requestChecker
}

func newDesk(p RequestPlan, trace func(string)) *desk {
	d := &desk{plan: p, committee: unkeyed(jurat.Hash{1}, p.Members)}
	d.stage = newStage(p.Seed, "request", "weather of requests", p.Loss, trace)
	for k := range p.Questions {
		d.questions = append(d.questions, newQuestion(&p, k))
	}
	for k := range p.Questions {
		if back := p.comeBack(&d.questions[k], len(d.questions)); back != nil {
			back.before = k + 1
			d.questions = append(d.questions, *back)
		}
	}
	d.requestChecker = newRequestChecker(d)
	for i := range p.Members {
		d.members = append(d.members, newClerk(d, jurat.MemberIndex(i+1)))
	}
	return d
}

// round holds one round: of those that are heard some observe, and if they are
// 2f+1 a report follows.
func (d *desk) round() {
	d.later(jurat.Time(between(d.weather, 500, 1100)), d.round)
	d.seq++
	var heard []*jurat.Observation
	for _, m := range d.members {
		if o := m.observe(jurat.NewRound(jurat.FirstView(d.committee.Epoch), d.seq)); !d.lost() {
			heard = append(heard, o)
		}
	}
	if heard = proposed(&d.stage, d.plan.Members, heard, observer); heard == nil {
		return
	}
	o, err := outcome.Of(d.committee, heard)
	if err != nil {
		d.fail(0, soundOpinions, "%v", err)
		return
	}
	for _, l := range o.Leaves {
		if l.Kind == jurat.KindResponse {
			d.swears(o.Report.Epoch, l)
		}
	}
	missing := (d.plan.Members - 1) / 3 // who signed the report saw what it came from: f+1 honest members at least
	for _, m := range d.members {
		if missing > 0 && d.lost() {
			missing--
			continue
		}
		d.later(jurat.Time(between(d.weather, 5, 300)), func() { m.learn(o, heard) })
	}
}

func (d *desk) result() *RequestResult {
	r := &RequestResult{Plan: d.plan, Statuses: map[string]int{}, Fingerprint: d.digest}
	for i := range d.questions {
		status := "none"
		if sworn := d.sworn[d.questions[i].id]; len(sworn) > 0 {
			s, _, _ := request.ParseBody(sworn[0])
			status = s.String()
			if len(sworn) > 1 {
				r.Again++
			}
		}
		r.Statuses[status]++
		r.count(&d.questions[i], d.word)
	}
	return r
}

// count counts what became of a question on the chain.
func (r *RequestResult) count(q *question, word map[jurat.Hash][]byte) {
	switch {
	case q.taken == nil:
	case q.before != 0 || q.Back == backSame:
		r.Returned++
	case word[q.id] != nil && q.taken.epoch == 2:
		r.Kept++
	case word[q.id] != nil:
		r.Carried++
	}
}

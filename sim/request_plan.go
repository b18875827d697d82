package sim

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/request"
)

// RequestPlan is everything that happens to questions from outside.
type RequestPlan struct {
	Seed      uint64
	Members   int
	Loss      int        // observations, reports and bodies of 1000 that are lost until Calm
	Calm      jurat.Time // virtual milliseconds, like all times here: from here on nothing is lost; never in some runs
	Questions []QuestionPlan
	Restarts  []Restart
	Traitors  []Traitor
	Jam       jurat.Time          // until when nothing comes to the chain
	Rotates   jurat.Time          // when the next epoch begins; 0 for never
	Syncs     jurat.Time          // how long after that the contract takes the old epoch's reports
	Joiners   []jurat.MemberIndex // who is new then
}

// QuestionPlan is one question.
type QuestionPlan struct {
	Kind     string       // number, text or set
	Deadline jurat.Time   // whole seconds
	Seen     []jurat.Time // when each member finds it final
	Takes    []jurat.Time // how long each member's job takes
	Down     int          // members of 1000 whose sources are down
	Split    bool         // honest members may say different things of what is no number
	Undone   jurat.Time   // when a reorganisation takes it away; 0 for never
	Back     string       // what it comes back as; "" for not at all
	BackAt   jurat.Time   // how long after that
}

// Restart ends a member's process, which comes back at once and knows nothing of
// requests but what the chain has.
type Restart struct {
	Member jurat.MemberIndex
	At     jurat.Time
}

// NewRequestPlan draws a plan.
func NewRequestPlan(seed uint64) RequestPlan {
	rng := generator(seed, "plan of requests", 0)
	p := RequestPlan{Seed: seed, Members: 4, Loss: []int{0, 50, 200, 400}[rng.IntN(4)], Calm: jurat.Time(between(rng, 0, 20_000))}
	if chance(rng, 250) {
		p.Members = 7
	}
	if chance(rng, 150) {
		p.Calm = never
	}
	for range rng.IntN((p.Members-1)/3 + 1) {
		m := jurat.MemberIndex(rng.IntN(p.Members) + 1)
		if !p.corrupt(m) {
			p.Traitors = append(p.Traitors, Traitor{m, requestAttacks[rng.IntN(len(requestAttacks))].name})
		}
	}
	for range between(rng, 1, 4) {
		p.Questions = append(p.Questions, p.question(rng))
	}
	for range rng.IntN(3) {
		p.Restarts = append(p.Restarts, Restart{jurat.MemberIndex(rng.IntN(p.Members) + 1), jurat.Time(between(rng, 0, 25_000))})
	}
	if chance(rng, 400) {
		p.Rotates, p.Syncs = jurat.Time(between(rng, 2000, 20_000)), jurat.Time(between(rng, 0, 4000))
		for range rng.IntN((p.Members-1)/3 + 1) {
			p.Joiners = append(p.Joiners, jurat.MemberIndex(rng.IntN(p.Members)+1))
		}
	}
	if chance(rng, 600) {
		p.Jam = jurat.Time(between(rng, 0, 25_000))
	}
	return p
}

func (p *RequestPlan) question(rng *rand.Rand) QuestionPlan {
	q := QuestionPlan{Kind: []string{"number", "text", "set"}[rng.IntN(3)], Deadline: jurat.Time(between(rng, 30, 70)) * 1000, Split: chance(rng, 300),
		Down: []int{0, 0, 300, 1000}[rng.IntN(4)]}
	if chance(rng, 150) {
		q.Undone = jurat.Time(between(rng, 100, 8000))
		if chance(rng, 700) {
			q.Back = []string{backSame, backParams, backDeadline, backPayment}[rng.IntN(4)]
			q.BackAt = jurat.Time(between(rng, 0, 6000))
		}
	}
	for range p.Members {
		q.Seen = append(q.Seen, jurat.Time(between(rng, 0, 3000)))
		takes := jurat.Time(between(rng, 10, 2000))
		if chance(rng, 100) {
			takes = jurat.Time(between(rng, 2000, int64(q.Deadline))) // a late answer
		}
		q.Takes = append(q.Takes, takes)
	}
	return q
}

// end is until when a run is watched: what is sworn late would be by then.
func (p *RequestPlan) end() jurat.Time { return 95_000 }

func (p *RequestPlan) corrupt(m jurat.MemberIndex) bool {
	return slices.ContainsFunc(p.Traitors, func(t Traitor) bool { return t.Member == m })
}

func (p *RequestPlan) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "seed %d: %d members, loss %d", p.Seed, p.Members, p.Loss)
	if p.Calm == never {
		b.WriteString(", never calm")
	} else {
		fmt.Fprintf(&b, ", calm from %d", p.Calm)
	}
	for _, q := range p.Questions {
		fmt.Fprintf(&b, ", a %s by %d (down %d, split %t, undone %d", q.Kind, q.Deadline, q.Down, q.Split, q.Undone)
		if q.Back != "" {
			fmt.Fprintf(&b, ", back after %d as %s", q.BackAt, q.Back)
		}
		b.WriteString(")")
	}
	if p.Jam != 0 {
		fmt.Fprintf(&b, ", nothing comes to the chain until %d", p.Jam)
	}
	if p.Rotates != 0 {
		fmt.Fprintf(&b, ", rotates at %d (known %d later, new are %v)", p.Rotates, p.Syncs, p.Joiners)
	}
	for _, t := range p.Traitors {
		fmt.Fprintf(&b, ", %d is an %s", t.Member, t.Attack)
	}
	for _, r := range p.Restarts {
		fmt.Fprintf(&b, ", %d restarts at %d", r.Member, r.At)
	}
	return b.String()
}

// question is one under way.
type question struct {
	QuestionPlan
	number int
	index  int // among the run's
	before int // 1 + the index of the one that a reorganisation turned into this; 0 for none
	asked  request.Request
	there  bool    // the chain has it
	taken  *answer // that the chain has taken
	id     jurat.Hash
	output job.Output
	shape  request.Shape
}

func newQuestion(p *RequestPlan, number int) question {
	q := question{QuestionPlan: p.Questions[number], number: number, index: number, there: true}
	q.asked = p.asks(number, &q.QuestionPlan, "data")
	q.id = q.asked.ID(1, contractAt)
	switch q.Kind {
	case "number":
		q.output = job.Output{Type: job.Number}
	case "text":
		q.output = job.Output{Type: job.Text}
	default:
		q.output = job.Output{Type: job.Set, Of: job.Text}
	}
	q.shape = request.ShapeOf(&job.Job{Output: &q.output})
	return q
}

// body is an answer to the question: of a number that, of a text the first word, of
// a set all words.
func (q *question) body(number int64, words ...string) []byte {
	d := job.Datum{Type: q.output.Type}
	switch q.output.Type {
	case job.Number:
		if err := d.Number.UnmarshalText([]byte(fmt.Sprint(number))); err != nil {
			panic(err) // an integer is a number
		}
	case job.Text:
		d.Bytes = words[0]
	default:
		slices.Sort(words)
		for _, w := range slices.Compact(words) {
			d.List = append(d.List, job.Datum{Type: job.Text, Bytes: w})
		}
	}
	result, err := q.output.Encode([]job.Datum{d})
	if err != nil {
		panic(err) // numbers and words fit
	}
	return request.Body(request.Answered, result)
}

// honest is what an honest member with a generator of its own says.
func (q *question) honest(rng *rand.Rand) []byte {
	if chance(rng, q.Down) {
		return request.Body(request.SourceDown, nil)
	}
	words := []string{fmt.Sprint("answer ", q.number), "common"}
	if q.Split && chance(rng, 400) {
		words = []string{fmt.Sprint("other ", rng.IntN(2)), "common"}
	}
	return q.body(int64(1000*q.number)+between(rng, -3, 3), words...)
}

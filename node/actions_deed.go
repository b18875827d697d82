package node

import (
	"bytes"
	"context"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/action"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/wire"
	"github.com/jurat-network/jurat/edge/chain"
)

// deed is one action under way. All but named is owned by the doer's Run.
type deed struct {
	chain.Asked
	job     *job.Job
	effect  *job.Effect
	look    *job.Source // how the effect is seen; nil where the job does not say
	machine *action.Machine

	named   []jurat.Leaf // guarded by the doer's mu
	opinion []byte       // own, as it was told last
	told    jurat.Time
	proof   *wire.Proof // that the intent of attempt proven, this member's own, was sworn
	proven  uint64
	shown   map[uint64]bool // attempts whose intent is known to be sworn

	bodies   []heardOpinions       // of each member
	replies  map[jurat.Hash][]byte // bodies of outcomes that were named here, by their hash
	answered bool
	failed   bool // nothing more is said: the store failed

	looks   bool // the machine wants to know what is to be seen
	looking bool
	looked  jurat.Time // when it was looked last
}

// heardOpinions are the last two opinions that a member sent: a report may name
// either.
type heardOpinions [2]struct {
	payload jurat.Hash
	opinion action.Opinion
}

// opinionIn is the opinion that an observation names, as far as its body is here.
func (x *deed) opinionIn(o *jurat.Observation) action.Opinion {
	for _, l := range o.OneOffs {
		if l.Kind != jurat.KindOpinion || l.Subject != x.ID {
			continue
		}
		for _, heard := range x.bodies[o.Member-1] {
			if heard.payload == l.Payload {
				return heard.opinion
			}
		}
	}
	return action.Opinion{}
}

func (x *deed) hear(from jurat.MemberIndex, body []byte, opinion action.Opinion) {
	have := &x.bodies[from-1]
	if payload := jurat.Keccak(body); have[0].payload != payload {
		have[1] = have[0]
		have[0].payload, have[0].opinion = payload, opinion
	}
}

// step gives a machine an input and does what it says.
func (d *doer) step(ctx context.Context, x *deed, in action.Input) {
	if x.failed {
		return
	}
	r := x.machine.Step(now(), in)
	if r.Persist != nil {
		if err := d.store.KeepDeed(x.ID, r.Persist, x.Request.Deadline+3600); err != nil {
			d.log.Error("an action is given up: what must not be forgotten of it cannot be written", "request", x.ID, "error", err)
			x.failed = true
			r = action.Ready{}
		}
	}
	d.mu.Lock()
	if r.Persist != nil {
		d.saved[x.ID] = *r.Persist
	}
	x.named = r.Name
	d.mu.Unlock()
	x.looks = r.Look
	if r.Outcome != nil {
		body := r.Outcome.Body()
		x.replies[jurat.Keccak(body)] = body
	}
	if r.Opinion != nil {
		d.tell(x, r.Opinion)
	}
	if r.Act != nil {
		d.act(ctx, x, *r.Act)
	}
}

// tell sends this member's opinion to the others when it is new, and now and then.
func (d *doer) tell(x *deed, o *action.Opinion) {
	body := o.Encode()
	if bytes.Equal(body, x.opinion) && now() < x.told+retelling {
		return
	}
	x.opinion, x.told = body, now()
	x.hear(d.self, body, *o)
	m := wire.Deed{Request: x.ID, Opinion: body}
	if o.Claim.Verdict != action.Idle && x.proven == o.Claim.Attempt {
		m.Proof = x.proof
	}
	frame := m.Append([]byte{deedFrame})
	for i := range d.committee.Members {
		if to := jurat.MemberIndex(i + 1); to != d.self {
			_ = d.network.Send(to, frame) // who is away hears it at the next repetition
		}
	}
}

// hear takes in what a member says of an action: its opinion, and the proof of
// the intent that it claims to have acted on.
func (d *doer) hear(ctx context.Context, from jurat.MemberIndex, m *wire.Deed, opinion action.Opinion) {
	d.mu.Lock()
	x := d.open[m.Request]
	d.mu.Unlock()
	if x == nil {
		return // not seen here yet, or over
	}
	x.hear(from, m.Opinion, opinion)
	if m.Proof == nil {
		return
	}
	intent := x.machine.Intent(opinion.Claim.Attempt)
	leaf := intent.Leaf()
	if attempt, ok := x.machine.AttemptOf(leaf, now()); !ok || x.shown[attempt] {
		return // too old to matter, or known
	}
	report := m.Proof.Report(d.committee.ID, d.committee.Epoch, leaf)
	if !d.keys.VerifyReport(report.Digest(), report.Signature) {
		d.network.Penalise(from)
		return
	}
	x.shown[intent.Attempt] = true
	d.step(ctx, x, action.Sworn{Leaf: leaf})
}

// act does the one act of an intent, beside the loop.
func (d *doer) act(ctx context.Context, x *deed, intent action.Intent) {
	d.log.Info("acting", "request", x.ID, "job", x.job.Name, "attempt", intent.Attempt, "key", intent.Key)
	limit := time.Duration(x.job.Timeout) * time.Millisecond
	d.acts.Go(func() {
		within, cancel := context.WithTimeout(ctx, limit)
		defer cancel()
		result := d.actor.Act(within, x.effect)
		if ctx.Err() != nil {
			return // the process ends: after the next start this act is uncertain
		}
		claim := action.Claim{Attempt: intent.Attempt, Verdict: result.Verdict, Detail: []byte(result.Detail)}
		if taken := x.job.Action.TakeDetail(result.Body); taken != "" && result.Verdict == action.Did {
			claim.Detail = []byte(taken[:min(len(taken), action.MaxDetail)])
		}
		if result.Here && x.job.Action.Honoured() {
			claim.Verdict = action.Uncertain // another may fare better, and the key keeps it from being done twice
		}
		d.counters.acts.WithLabelValues(claim.Verdict.String()).Inc()
		d.log.Info("acted", "request", x.ID, "attempt", intent.Attempt, "verdict", claim.Verdict.String(), "detail", result.Detail)
		d.post(func(ctx context.Context) { d.step(ctx, x, action.Acted{Claim: claim}) }, true)
	})
}

// lookNow looks for the effect, beside the loop, if it is time to.
func (d *doer) lookNow(ctx context.Context, x *deed) {
	every := max(jurat.Time(x.job.Action.Window)/12, 1000)
	if !x.looks || x.looking || x.failed || now() < x.looked+every {
		return
	}
	x.looking, x.looked = true, now()
	d.acts.Go(func() {
		reading := d.client.Ask(ctx, x.look, x.job.Timeout, now())
		d.post(func(ctx context.Context) {
			x.looking = false
			d.step(ctx, x, action.Looked{Look: sightOf(reading)})
		}, true)
	})
}

// sightOf is what a reading shows: the effect, where the path finds something; its
// absence, where the far end answers and there is nothing.
func sightOf(r job.Reading) action.Look {
	switch {
	case r.Reason == 0:
		text := r.Value.String()
		return action.Look{Sight: action.Seen, Detail: []byte(text[:min(len(text), action.MaxDetail)])}
	case r.Reason == jurat.ReasonNotFound, r.Reason == jurat.ReasonStatus && r.Problem == "status 404":
		return action.Look{Sight: action.Absent}
	}
	return action.Look{}
}

package node

import (
	"context"
	"encoding/binary"
	"errors"
	"log/slog"
	"maps"
	"slices"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/delivery"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/core/wire"
	"github.com/jurat-network/jurat/edge/chain"
)

// answerFrame is the first byte of members' answers to demands.
const answerFrame = 0xd2

// answerer answers what is asked of the committee on a chain: the demands that are made on a chain under the committee's
// agreements, and challenges of delivered reports (defend.go). It answers a demand by this member's own signature, so without leader, quorum or group
// key. Members tell each other their answers, and take turns in posting all of
// them together; 2f+1 also settle the feed.
//
// An answer may be given again (evidence.RuleAnswersOnly), so it needs no watermark:
// after a restart a member answers anew, and that can cost it nothing.
type answerer struct {
	chain     *courier
	committee *jurat.Committee
	self      jurat.MemberIndex
	operator  *OperatorKey
	network   Network
	observe   func(jurat.Round) round.Observed
	keys      evidence.Keys
	live      func() []chain.Agreement // as they were last read
	log       *slog.Logger

	// blames says whether a message is late as this member sees it; see core/message.
	blames func(message jurat.Hash) (message.Weather, bool)

	inbox chan heardAnswer
	open  map[docket]*asked // owned by run

	archive    archive
	challenges map[jurat.Hash]challenged // by agreement; owned by run
	told       string                    // the last trouble
}

type heardAnswer struct {
	from   jurat.MemberIndex
	answer *wire.Answer
}

// docket is where something can be demanded: each of the contracts Demands and Crossings
// has at most one demand of an agreement open.
type docket struct {
	agreement jurat.Hash
	at        jurat.Address
}

// asked is an open demand.
type asked struct {
	at      jurat.Address // Demands, or Crossings, where it is the roll on a message
	demand  agreement.Demand
	seen    jurat.Time // when this member noticed it
	answers map[jurat.MemberIndex]*evidence.SignedObservation
	posted  map[jurat.MemberIndex]bool // the chain has it
	refused string                     // why the feed could not be settled, as it was told last
	stage   stage
	since   jurat.Time // when this member noticed the stage
}

const (
	// askInterval is how often the chain is asked for demands, and how often an own
	// answer is repeated to the others.
	askInterval = 2 * time.Second
	// gathering is how long the first member on turn waits for others' answers.
	gathering jurat.Time = 4_000
)

// Receive takes a frame of a member's; it never blocks.
func (a *answerer) Receive(from jurat.MemberIndex, frame []byte) error {
	m, err := wire.DecodeAnswer(frame[1:])
	if err != nil {
		return err
	}
	select {
	case a.inbox <- heardAnswer{from, m}:
	default: // it will be repeated
	}
	return nil
}

func (a *answerer) run(ctx context.Context) {
	tick := time.NewTicker(askInterval)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case h := <-a.inbox:
			a.hear(h)
			continue
		case <-tick.C:
		}
		for _, under := range a.live() {
			err := errors.Join(a.attend(ctx, &under, a.chain.bound.Demands), a.attend(ctx, &under, a.chain.bound.Crossings), a.defend(ctx, &under))
			if err != nil && ctx.Err() == nil && err.Error() != a.told {
				a.told = err.Error()
				a.log.Warn("what is asked on chain could not be answered", "agreement", under.ID, "error", err)
			}
		}
	}
}

// hear keeps another member's answer to a demand that is open, if that member
// signed it. It does not say of which contract's: the signature tells. One that fits
// neither may be to a demand that this member has not noticed yet.
func (a *answerer) hear(h heardAnswer) {
	for _, under := range a.live() {
		if under.ID != h.answer.Agreement {
			continue
		}
		for _, at := range []jurat.Address{a.chain.bound.Demands, a.chain.bound.Crossings} {
			d := a.open[docket{under.ID, at}]
			if d == nil || d.demand.Opened != h.answer.Opened || d.answers[h.from] != nil || h.answer.Time.Seconds() < d.demand.Opened {
				continue
			}
			o := d.demand.Answer(under.Terms, h.from, h.answer.Time, h.answer.Word)
			if a.keys.VerifyOperator(h.from, o.Digest(), h.answer.Sig) {
				d.answers[h.from] = &evidence.SignedObservation{Observation: o, Sig: h.answer.Sig}
				return
			}
		}
	}
}

// attend does what is due under one agreement at one of the contracts.
func (a *answerer) attend(ctx context.Context, under *chain.Agreement, at jurat.Address) error {
	c, place := a.chain, docket{under.ID, at}
	read := chain.DemandOf
	if at == c.bound.Crossings {
		read = chain.RollOf
	}
	demand, err := read(ctx, c.client, c.bound, under.ID)
	if err != nil {
		return err
	}
	if demand == nil {
		delete(a.open, place)
		return nil
	}
	d := a.open[place]
	if d == nil || d.demand.Opened != demand.Opened {
		d = &asked{at: at, demand: agreement.Demand{Opened: demand.Opened, Epoch: demand.Epoch, Request: demand.Request}, seen: now(), answers: map[jurat.MemberIndex]*evidence.SignedObservation{}, posted: map[jurat.MemberIndex]bool{}}
		a.open[place] = d
		a.log.Warn("an answer is demanded on chain", "agreement", under.ID, "contract", at, "about", demand.Request, "round", d.demand.Round().String())
	}
	if d.demand.Epoch == a.committee.Epoch {
		if err := a.answer(under, d); err != nil {
			return err
		}
		if now() < d.seen+a.turn(under.ID, d) {
			return nil
		}
		if err := errors.Join(a.post(ctx, under, d), a.settle(ctx, under, d)); err != nil {
			return err
		}
	}
	return a.conclude(ctx, under, d, demand.Blocks)
}

// answer signs this member's answer, once, and tells the others.
func (a *answerer) answer(under *chain.Agreement, d *asked) error {
	own := d.answers[a.self]
	if own == nil {
		at := now()
		word := a.word(under, d)
		if word.Tag() == jurat.TagNone || at.Seconds() < d.demand.Opened {
			return nil // nothing to say, or by this clock the demand is still to come
		}
		own = &evidence.SignedObservation{Observation: d.demand.Answer(under.Terms, a.self, at, word)}
		var err error
		if own.Sig, err = a.operator.Sign(own.Observation.Digest()); err != nil {
			return err
		}
		d.answers[a.self] = own
	}
	m := wire.Answer{Agreement: under.ID, Opened: d.demand.Opened, Time: own.Observation.Time, Word: jurat.Word(own.Observation.OneOffs[0].Payload), Sig: own.Sig}
	frame := m.Append([]byte{answerFrame})
	for i := range a.committee.Members {
		if to := jurat.MemberIndex(i + 1); to != a.self {
			_ = a.network.Send(to, frame) // who is away hears it at the next repetition
		}
	}
	return nil
}

// word is what this member answers: what it observes of the feed; of a request, that it is
// there; of a message, whether it is late by the agreement's terms.
func (a *answerer) word(under *chain.Agreement, d *asked) jurat.Word {
	switch {
	case d.at == a.chain.bound.Crossings:
		if w, late := a.blames(d.demand.Request); late && w.BaseFee <= under.Terms.BaseFeeCap {
			return agreement.Late
		}
		return agreement.NotLate
	case d.demand.Request != (jurat.Hash{}):
		return agreement.Present
	}
	return a.observe(d.demand.Round()).Words[under.Terms.Place]
}

// turn is how long after noticing the demand this member posts what the chain
// does not have: others go first, by an order that the demand gives.
func (a *answerer) turn(id jurat.Hash, d *asked) jurat.Time {
	wait := a.rank(jurat.Keccak(binary.BigEndian.AppendUint64(id[:], d.demand.Opened)))
	if len(d.answers) < a.committee.N() {
		wait += gathering
	}
	return wait
}

// rank is how long others go first by the order that a seed gives.
func (a *answerer) rank(seed jurat.Hash) jurat.Time {
	return jurat.Time(delivery.Rank(seed, a.committee.N(), a.self)) * jurat.Time(filingDelay.Milliseconds())
}

// post brings the answers that the chain does not have.
func (a *answerer) post(ctx context.Context, under *chain.Agreement, d *asked) error {
	c := a.chain
	var missing []*evidence.SignedObservation
	for _, m := range slices.Sorted(maps.Keys(d.answers)) {
		if d.posted[m] {
			continue
		}
		has, err := chain.HasAnswered(ctx, c.client, d.at, under.ID, d.demand.Opened, m)
		if err != nil {
			return err
		}
		if d.posted[m] = has; !has {
			missing = append(missing, d.answers[m])
		}
	}
	if len(missing) == 0 {
		return nil
	}
	tx, err := chain.PostAnswers(ctx, c.sender, d.at, under.Terms, missing)
	if chain.IsRevert(err, "NothingNew") || chain.IsRevert(err, "NotOpen") {
		return nil
	}
	if err == nil {
		a.log.Info("answers were posted", "agreement", under.ID, "answers", len(missing), "tx", tx)
	}
	return err
}

// settle brings 2f+1 answers to Feeds, where there are so many. What it refuses
// may pass, so it is asked again as long as the demand is open: a refusal costs
// nothing, and that the feed is fresh by now is one.
func (a *answerer) settle(ctx context.Context, under *chain.Agreement, d *asked) error {
	quorum := jurat.Quorum(a.committee.N())
	if len(d.answers) < quorum || d.demand.Request != (jurat.Hash{}) {
		return nil
	}
	var answers []*evidence.SignedObservation
	for _, m := range slices.Sorted(maps.Keys(d.answers))[:quorum] {
		answers = append(answers, d.answers[m])
	}
	tx, err := a.chain.reader.Settle(ctx, a.chain.sender, int(under.Terms.Place), answers)
	if chain.IsRefusal(err) {
		if why := err.Error(); why != d.refused {
			d.refused = why
			a.log.Info("a feed was not settled", "agreement", under.ID, "error", err)
		}
		return nil
	}
	if err == nil {
		a.log.Info("a feed was settled without the group's key", "agreement", under.ID, "tx", tx)
	}
	return err
}

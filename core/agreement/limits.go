package agreement

import (
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
)

// Limits is what an operator accepts without being asked again. The zero value
// of a limit is a limit too: who states nothing accepts nothing.
type Limits struct {
	Bond           Amount              `yaml:"bond" doc:"most units of the bond token under lock for one agreement"`
	Loss           Amount              `yaml:"loss" doc:"most units of the bond token that others' faults can cost in one agreement"`
	Longest        Seconds             `yaml:"longest" doc:"longest paid time"`
	EvidenceWindow Seconds             `yaml:"evidence_window" doc:"longest evidence window: the bond stays locked through it"`
	Activation     Seconds             `yaml:"activation" doc:"longest time from now until the terms can no longer be activated"`
	Heartbeat      Seconds             `yaml:"heartbeat" doc:"shortest heartbeat that the operator can serve"`
	DemandGrace    Seconds             `yaml:"demand_grace" doc:"shortest time within which the operator undertakes to answer a demand"`
	DeliveryGas    uint32              `yaml:"delivery_gas" doc:"gas that a delivery takes; 0 to accept terms that reimburse none"`
	BaseFee        uint64              `yaml:"base_fee" doc:"wei: base fee up to which deliveries must be reimbursed"`
	Tokens         []jurat.Address     `yaml:"tokens" doc:"what the operator takes as payment; the zero address is the native coin"`
	Referees       []jurat.Hash        `yaml:"referees,omitempty" doc:"committees that the operator accepts as referee"`
	ConsumerHosts  map[string][]string `yaml:"consumer_hosts,omitempty" doc:"by consumer's address: hosts that it controls, each with all its subdomains"`
}

// Subject is what terms are about, as the operator knows it by itself and not
// from who proposes them.
type Subject struct {
	Now       uint64           // Unix seconds
	Committee *jurat.Committee // the epoch that would accept
	Job       *job.Job         // that the operator runs for the terms' feed; nil if none
	Last      jurat.Word       // the feed's newest sworn word; the zero Word where unknown
	Active    bool             // the agreement is active already: who accepts joins it
}

// Objection is a reason for which an operator does not accept terms.
type Objection struct {
	Clause  string // as documents name it
	Problem string
	Try     string // what to do about it
}

func (o Objection) String() string { return o.Clause + ": " + o.Problem + "; " + o.Try }

// Objections are all reasons for which an operator with these limits does not
// accept the terms by default; none where it does. The first group could have an
// operator that follows the rules pay, whatever its limits.
func (t *Terms) Objections(l *Limits, s *Subject) []Objection {
	o := objections{terms: t, limits: l, subject: s}
	if err := t.Check(); err != nil {
		o.add("terms", err.Error(), "nobody could activate them; have them drafted anew")
	}
	o.checkFeed()
	o.checkTolerance()
	o.checkSources()
	o.checkBond()
	o.checkTime()
	o.checkService()
	o.checkMoney()
	return o.list
}

type objections struct {
	list    []Objection
	terms   *Terms
	limits  *Limits
	subject *Subject
}

func (o *objections) add(clause, problem, try string) {
	o.list = append(o.list, Objection{clause, problem, try})
}

// checkFeed: an observation's word at another place is of another feed, and
// would contradict every honest report.
func (o *objections) checkFeed() {
	t, c := o.terms, o.subject.Committee
	if c == nil || c.ID != t.Committee {
		o.add("committee", fmt.Sprintf("%s is not a committee that this operator is in", t.Committee), "check the committee's id")
		return
	}
	if int(t.Place) >= len(c.Feeds) {
		o.add("place", fmt.Sprintf("%d of a list of %d feeds", t.Place, len(c.Feeds)), "state the feed's place in the committee's list, from 0")
		return
	}
	f := &c.Feeds[t.Place]
	switch {
	case f.ID() != t.Feed:
		o.add("place", fmt.Sprintf("feed %d of the committee's list is %s (%q), not %s", t.Place, f.ID(), f.Name, t.Feed),
			"state the place of the very feed: with another one, honest reports would prove themselves invalid")
	case Seconds(f.Heartbeat) != t.Heartbeat || PPM(f.Deviation) != t.Deviation:
		o.add("heartbeat", fmt.Sprintf("the feed's own are %s and %s, not %s and %s", Seconds(f.Heartbeat), PPM(f.Deviation), t.Heartbeat, t.Deviation),
			"state the feed's own heartbeat and deviation")
	}
}

// checkTolerance: two honest oracles that share a live source are within twice
// the divergence guard of each other, and so of any median between them. A
// movement that does not even call for a delivery is no outlier. And half the
// tolerance of a small number must be a number still.
func (o *objections) checkTolerance() {
	t, s := o.terms, o.subject
	if s.Job == nil {
		o.add("feed", "this operator runs no job for it", "add the feed's job to the node, and see that its hash is the feed's")
		return
	}
	if feed := s.Job.Feed(); feed.ID() != t.Feed {
		o.add("feed", fmt.Sprintf("this operator's job answers feed %s, not %s", feed.ID(), t.Feed), "run the very job that the feed's id commits to")
	}
	if least := 2 * uint64(s.Job.Guards.MaxDivergence); uint64(t.Tolerance) < least {
		o.add("tolerance", fmt.Sprintf("%s is less than twice the job's guards.max_divergence, %s: honest oracles can differ by more", t.Tolerance, s.Job.Guards.MaxDivergence),
			fmt.Sprintf("ask for at least %s, or for a job with a tighter guard", PPM(least)))
	}
	if s.Job.Guards.MaxDivergence == 0 {
		o.add("tolerance", fmt.Sprintf("the job limits divergence by guards.max_spread alone: of a small value honest oracles can differ by more than %s", t.Tolerance),
			"ask for a job that states guards.max_divergence too")
	}
	if t.Tolerance < t.Deviation {
		o.add("tolerance", fmt.Sprintf("%s is less than the deviation, %s, by which the feed may move undelivered", t.Tolerance, t.Deviation),
			fmt.Sprintf("ask for at least %s", t.Deviation))
	}
	if v, ok := s.Last.Big(); ok {
		size := v.Abs(v)
		if size.Mul(size, whole(t.Tolerance)).Cmp(whole(2*uint64(1_000_000))) < 0 {
			o.add("tolerance", fmt.Sprintf("half of %s of the feed's value, %s, is less than its last decimal: rounding alone could make an outlier", t.Tolerance, s.Last),
				"ask for a feed with more decimals, or a wider tolerance")
		}
	}
}

// checkSources: who controls a source chooses what is honest.
func (o *objections) checkSources() {
	if o.subject.Job == nil {
		return
	}
	for _, consumer := range slices.Sorted(maps.Keys(o.limits.ConsumerHosts)) {
		if !strings.EqualFold(consumer, o.terms.Consumer.String()) {
			continue
		}
		for i := range o.subject.Job.Sources {
			source := &o.subject.Job.Sources[i]
			for _, host := range o.limits.ConsumerHosts[consumer] {
				if isUnder(source.Host(), host) {
					o.add("consumer", fmt.Sprintf("%s controls %s, and source %q of the job is %s", o.terms.Consumer, host, source.Name, source.Host()),
						"serve a feed whose sources the consumer cannot change")
				}
			}
		}
	}
}

// isUnder reports whether a host is another or a subdomain of it.
func isUnder(host, parent string) bool {
	host, parent = strings.ToLower(strings.TrimSuffix(host, ".")), strings.ToLower(strings.Trim(parent, "."))
	return parent != "" && (host == parent || strings.HasSuffix(host, "."+parent))
}

func (o *objections) checkBond() {
	t, l := o.terms, o.limits
	if l.Bond.Less(t.Bond) {
		o.add("bond", fmt.Sprintf("%s is above this operator's limit of %s", t.Bond, l.Bond), "ask for a smaller bond, or raise bond in the limits")
	}
	if loss := t.JointLoss(); l.Loss.Big().Cmp(loss) < 0 {
		o.add("joint", fmt.Sprintf("what others of the committee sign could cost %s; this operator's limit is %s", loss, l.Loss),
			"ask for a smaller joint share or a shorter term, or raise loss in the limits")
	}
}

// JointLoss is the most that an operator can lose, in units of the bond token,
// by what others of its committee signed while it kept the rules: the joint share
// of every period of the longest paid time, at most the bond. Each rotation begins
// periods anew and may add one. 0 where the terms name no joint share: then it is
// fees that are lost.
func (t *Terms) JointLoss() *big.Int {
	loss := t.Joint.Big()
	if t.Period > 0 {
		loss.Mul(loss, whole((uint64(t.Longest)+uint64(t.Period)-1)/uint64(t.Period)))
	}
	if bond := t.Bond.Big(); loss.Cmp(bond) > 0 {
		return bond
	}
	return loss
}

func (o *objections) checkTime() {
	t, l, now := o.terms, o.limits, o.subject.Now
	if t.Longest > l.Longest {
		o.add("longest", fmt.Sprintf("%s is above this operator's limit of %s", t.Longest, l.Longest), "ask for a shorter term, to be followed by new terms, or raise longest in the limits")
	}
	if t.EvidenceWindow > l.EvidenceWindow {
		o.add("evidence_window", fmt.Sprintf("%s is above this operator's limit of %s: so long would the bond stay locked", t.EvidenceWindow, l.EvidenceWindow),
			"ask for a shorter window, or raise evidence_window in the limits")
	}
	switch {
	case o.subject.Active: // when it could be activated is past
	case t.ActivateBefore <= now:
		o.add("activate_before", fmt.Sprintf("it passed %d seconds ago", now-t.ActivateBefore), "ask for terms that can still be activated")
	case t.ActivateBefore-now > uint64(l.Activation):
		o.add("activate_before", fmt.Sprintf("the consumer could wait %d seconds and see how prices move; this operator's limit is %s", t.ActivateBefore-now, l.Activation),
			"ask for an earlier end, or raise activation in the limits")
	}
	if c := o.subject.Committee; c != nil && c.Expiry <= t.Start {
		o.add("start", fmt.Sprintf("the committee's key expires at %d, before the terms can be activated", c.Expiry), "accept after the rotation, or ask for an earlier start")
	}
}

func (o *objections) checkService() {
	t, l := o.terms, o.limits
	if t.Heartbeat < l.Heartbeat {
		o.add("heartbeat", fmt.Sprintf("%s is shorter than the %s that this operator serves", t.Heartbeat, l.Heartbeat), "serve a feed with a longer heartbeat, or lower heartbeat in the limits")
	}
	if t.DemandGrace < l.DemandGrace {
		o.add("demand_grace", fmt.Sprintf("%s is shorter than the %s within which this operator answers demands", t.DemandGrace, l.DemandGrace),
			"ask for a longer grace, or lower demand_grace in the limits")
	}
}

func (o *objections) checkMoney() {
	t, l := o.terms, o.limits
	if t.DeliveryGas < l.DeliveryGas {
		o.add("delivery_gas", fmt.Sprintf("%d gas are reimbursed, a delivery takes %d", t.DeliveryGas, l.DeliveryGas), "ask for as much as a delivery takes")
	}
	if l.DeliveryGas > 0 && t.BaseFeeCap < l.BaseFee {
		o.add("base_fee_cap", fmt.Sprintf("gas is reimbursed up to %d wei, this operator expects up to %d", t.BaseFeeCap, l.BaseFee), "ask for a higher cap, or lower base_fee in the limits")
	}
	if !slices.Contains(l.Tokens, t.Token) {
		o.add("token", fmt.Sprintf("%s is not on this operator's list", t.Token), "ask for payment in another token, or add it to tokens in the limits once its contract was read")
	}
	if t.Referee != (jurat.Hash{}) && !slices.Contains(l.Referees, t.Referee) {
		o.add("referee", fmt.Sprintf("%s is not known to this operator", t.Referee), "add it to referees in the limits once its members are known to be independent, or ask for terms without")
	}
}

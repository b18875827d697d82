package enclave

import (
	"cmp"
	"crypto/hpke"
	"encoding/binary"
	"errors"
	"slices"
	"sync"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/channel"
	"github.com/jurat-network/jurat/core/confidential"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/seal"
	"github.com/jurat-network/jurat/core/seal/envelope"
	"github.com/jurat-network/jurat/core/threshold"
)

// open opens what a task has sealed, and checks that its parts belong together. Where
// they do not, why says so in words that are the same whatever it was; and in others where
// too few releases are right, which is the members' doing and says nothing of content.
func (e *Enclave) open(t *channel.Task) (o *opened, why string) {
	service, err := e.keys.service()
	if err != nil {
		return nil, whyService
	}
	o, err = e.opened(t, service)
	switch {
	case errors.Is(err, seal.ErrTooFew):
		return nil, channel.WhyFew
	case err != nil:
		return nil, channel.WhySealed
	}
	return o, ""
}

// errApart is returned where a task's parts do not belong together.
var errApart = errors.New("the task's parts do not belong together")

// opening is what all parts of a task are opened with. Its service key is a working copy.
type opening struct {
	task    *channel.Task
	key     *seal.Key
	group   *threshold.Group
	service hpke.PrivateKey
}

func (e *Enclave) opened(t *channel.Task, service hpke.PrivateKey) (*opened, error) {
	j, err := e.jobs.of(jurat.Keccak(t.Job), func() (*job.Job, error) { return job.Parse(t.Job) })
	if err != nil {
		return nil, err
	}
	if len(t.Sealed) == 0 || len(t.Sealed) > 1+confidential.MaxCredentials || len(t.Committee.Shares) > jurat.MaxMembers {
		return nil, errApart
	}
	with := &opening{task: t, service: service}
	if with.key, err = seal.DecodeKey(t.Committee.Key); err != nil {
		return nil, err
	}
	if with.group, err = e.group(with.key, &t.Committee); err != nil {
		return nil, err
	}
	o := &opened{job: j, request: t.Request, time: t.Time, credentials: make([]*Credential, len(t.Sealed)-1)}
	asked := &t.Sealed[0].Context
	times, errs := make([]jurat.Time, len(t.Sealed)), make([]error, len(t.Sealed))
	var parts sync.WaitGroup
	for i := range t.Sealed {
		parts.Go(func() {
			errs[i] = errFault
			contain(func() {
				var plain []byte
				if plain, times[i], errs[i] = e.unseal(with, &t.Sealed[i]); errs[i] != nil {
					return
				}
				if i == 0 {
					o.question, errs[i] = ReadQuestion(plain)
					return
				}
				o.credentials[i-1], errs[i] = e.usable(plain, &t.Sealed[i], asked, times[i])
			})
		})
	}
	parts.Wait()
	for _, err := range errs {
		if err != nil && !errors.Is(err, seal.ErrTooFew) {
			return nil, err // more releases do not help
		}
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	o.now = slices.Max(times)
	names := map[string]bool{}
	for _, c := range o.credentials {
		names[c.Name] = true
	}
	if len(names) != len(o.credentials) || asked.Job != j.Hash() || asked.ResultKey != ResultKeyHash(o.question.Result) {
		return nil, errApart
	}
	hash := asked.Hash()
	o.context = hash[:]
	return o, nil
}

// group is the committee that a task names.
func (e *Enclave) group(key *seal.Key, c *channel.Committee) (*threshold.Group, error) {
	g := &threshold.Group{Key: key.X, Threshold: c.Threshold, Shares: make([][33]byte, len(c.Shares))}
	said := binary.BigEndian.AppendUint64(key.X[:], uint64(c.Threshold))
	for i, s := range c.Shares {
		if len(s) != len(g.Shares[i]) {
			return nil, errApart
		}
		copy(g.Shares[i][:], s)
		said = append(said, s...)
	}
	return e.groups.of(jurat.Keccak(said), func() (*threshold.Group, error) { return g, g.Check() })
}

// usable reads a credential that this question may use.
func (e *Enclave) usable(plain []byte, s *channel.Sealed, asked *seal.Context, now jurat.Time) (*Credential, error) {
	c, err := ReadCredential(plain)
	if err != nil {
		return nil, err
	}
	return c, e.granted(c, s, asked, now)
}

// granted checks that a credential's owner lets this question use it. A quorum of the
// committee can release what it likes; it cannot sign for the owner.
func (e *Enclave) granted(c *Credential, s *channel.Sealed, asked *seal.Context, now jurat.Time) error {
	var grant confidential.SignedGrant
	if err := channel.Decode(s.Grant, &grant); err != nil {
		return err
	}
	owner, err := e.owners.of(jurat.Keccak(s.Grant), grant.Owner)
	if err != nil {
		return err
	}
	credential := s.Context
	if owner != c.Owner || credential.Requests != asked.Requests || credential.Chain.Cmp(asked.Chain) != 0 {
		return errApart
	}
	return grant.Permits(credential.Window, asked.Consumer, asked.Job, asked.Agreement, now.Seconds())
}

// released is a member's share, and the time that it said with it.
type released struct {
	share seal.Share
	time  jurat.Time
}

// unseal opens one ciphertext: the committee's layer by the shares that members
// released to this enclave, and the layer under it by the service key. now is the lower
// median of those members' times, and never before what was seen before.
//
// Whoever knows the enclave's key can seal it what he calls a member's share, so shares that
// prove wrong are left out, and neither displace a right one nor move the clock.
func (e *Enclave) unseal(with *opening, s *channel.Sealed) (plain []byte, now jurat.Time, err error) {
	if s.Context.Chain == nil || s.Context.Chain.Sign() < 0 || s.Context.Chain.BitLen() > 256 {
		return nil, 0, errApart
	}
	context := s.Context.Hash()
	checked, err := e.check(with.key, context, jurat.Time(e.clock.Load()), s)
	if err != nil {
		return nil, 0, err
	}
	all := e.releases(with, s)
	for {
		some := quorumOf(all, with.group.Threshold)
		if some == nil {
			return nil, 0, seal.ErrTooFew
		}
		if wrong := e.wrong(with.group, checked, s.Grant != nil, some); len(wrong) > 0 {
			all = slices.DeleteFunc(all, func(r released) bool { return slices.Contains(wrong, r) })
			continue
		}
		shares := make([]seal.Share, len(some))
		for i := range some {
			shares[i] = some[i].share
		}
		inner, err := seal.Open(with.group, checked, shares)
		if err != nil {
			return nil, 0, err
		}
		now = e.advance(some[(len(some)-1)/2].time)
		if err := checked.Live(now.Seconds()); err != nil {
			return nil, 0, err
		}
		plain, err = envelope.Open(with.service, context, inner)
		return plain, now, err
	}
}

// wrong are the releases whose share has no proof. That shares combine says nothing of who made
// them: whoever sealed the ciphertext knows r, and with it each r·X_i = x_i·U. Only a proof takes a
// member's secret, and it is by members' releases that a task is one that they were asked for. A
// member's share of a deposit stays what it is, so its proof is looked at once.
func (e *Enclave) wrong(g *threshold.Group, c *seal.Ciphertext, deposit bool, some []released) (wrong []released) {
	for _, r := range some {
		verify := func() (bool, error) { return true, seal.VerifyShare(g, c, &r.share) }
		var err error
		if m := int(r.share.Member); deposit && m >= 1 && m <= len(g.Shares) {
			digest, share := c.Digest(), r.share.Encode()
			_, err = e.proven.of(jurat.Keccak(digest[:], g.Shares[m-1][:], share[:]), verify)
		} else {
			_, err = verify()
		}
		if err != nil {
			wrong = append(wrong, r)
		}
	}
	return wrong
}

// releases are those that open, of a ciphertext for a task.
func (e *Enclave) releases(with *opening, s *channel.Sealed) (all []released) {
	ticket := confidential.Ticket{Ciphertext: jurat.Keccak(s.Ciphertext), Request: with.task.Request, Enclave: e.keys.public}
	for _, b := range s.Releases[:min(len(s.Releases), len(with.group.Shares))] {
		if r, ok := e.opensTo(&ticket, b); ok {
			all = append(all, r)
		}
	}
	return all
}

// quorumOf are the first so many releases of different members, by their times; nil where
// there are not so many.
func quorumOf(all []released, size int) (some []released) {
	for _, r := range all {
		if len(some) < size && !slices.ContainsFunc(some, func(o released) bool { return o.share.Member == r.share.Member }) {
			some = append(some, r)
		}
	}
	if len(some) < size {
		return nil
	}
	slices.SortFunc(some, func(a, b released) int { return cmp.Compare(a.time, b.time) })
	return some
}

// check verifies a ciphertext at a time. A question comes once; a deposit comes with each
// question that uses it, and its proof stays what it is.
func (e *Enclave) check(key *seal.Key, context jurat.Hash, now jurat.Time, s *channel.Sealed) (*seal.Ciphertext, error) {
	fresh := func() (*seal.Ciphertext, error) { return seal.Check(key, context, now.Seconds(), s.Ciphertext) }
	if s.Grant == nil {
		return fresh()
	}
	said := key.Encode()
	c, err := e.deposits.of(jurat.Keccak(said[:], context[:], s.Ciphertext), fresh)
	if err != nil {
		return nil, err
	}
	return c, c.Live(now.Seconds())
}

// opensTo opens what a member released for a ticket. A member seals all that it releases to
// this enclave by one context, so the enclave's key is used once for it.
func (e *Enclave) opensTo(ticket *confidential.Ticket, b []byte) (r released, ok bool) {
	release, err := confidential.ParseRelease(b)
	if err != nil {
		return r, false
	}
	r.time = release.Time
	by, err := envelope.Encapsulated(release.Share)
	if err != nil {
		return r, false
	}
	opener, err := e.openers.of(by, func() (*envelope.ShareOpener, error) {
		own, err := e.keys.own()
		if err != nil {
			return nil, err
		}
		return envelope.NewShareOpener(own, release.Share)
	})
	if err != nil {
		return r, false
	}
	r.share, err = opener.Open(ticket.At(release.Time), release.Share)
	return r, err == nil
}

// advance is a time that members said, or the latest that any said before.
func (e *Enclave) advance(said jurat.Time) jurat.Time {
	for {
		before := e.clock.Load()
		if uint64(said) <= before {
			return jurat.Time(before)
		}
		if e.clock.CompareAndSwap(before, uint64(said)) {
			return said
		}
	}
}

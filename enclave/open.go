package enclave

import (
	"cmp"
	"errors"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/channel"
	"github.com/jurat-network/jurat/core/confidential"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/seal"
	"github.com/jurat-network/jurat/core/seal/envelope"
	"github.com/jurat-network/jurat/core/threshold"
)

// open opens what a task has sealed, and checks that its parts belong together. Where
// they do not, why says so in words that are the same whatever it was.
func (e *Enclave) open(t *channel.Task) (o *opened, why string) {
	if _, err := e.keys.service(); err != nil {
		return nil, whyService
	}
	o, err := e.opened(t)
	if err != nil {
		return nil, channel.WhySealed
	}
	return o, ""
}

// errApart is returned where a task's parts do not belong together.
var errApart = errors.New("the task's parts do not belong together")

func (e *Enclave) opened(t *channel.Task) (*opened, error) {
	j, err := job.Parse(t.Job)
	if err != nil {
		return nil, err
	}
	if len(t.Sealed) == 0 || len(t.Sealed) > 1+confidential.MaxCredentials {
		return nil, errApart
	}
	key, err := seal.DecodeKey(t.Committee.Key)
	if err != nil {
		return nil, err
	}
	group := &threshold.Group{Key: key.X, Threshold: t.Committee.Threshold, Shares: make([][33]byte, len(t.Committee.Shares))}
	for i, s := range t.Committee.Shares {
		if len(s) != len(group.Shares[i]) {
			return nil, errApart
		}
		copy(group.Shares[i][:], s)
	}
	if err := group.Check(); err != nil {
		return nil, err
	}
	o := &opened{job: j, request: t.Request, time: t.Time}
	asked := &t.Sealed[0].Context
	for i := range t.Sealed {
		plain, now, err := e.unseal(t, &t.Sealed[i], key, group)
		if err != nil {
			return nil, err
		}
		o.now = max(o.now, now)
		if i == 0 {
			if o.question, err = ReadQuestion(plain); err != nil {
				return nil, err
			}
			continue
		}
		c, err := ReadCredential(plain)
		if err != nil {
			return nil, err
		}
		if err := granted(c, &t.Sealed[i], asked, now); err != nil {
			return nil, err
		}
		if slices.ContainsFunc(o.credentials, func(other *Credential) bool { return other.Name == c.Name }) {
			return nil, errApart
		}
		o.credentials = append(o.credentials, c)
	}
	if asked.Job != j.Hash() || asked.ResultKey != ResultKeyHash(o.question.Result) {
		return nil, errApart
	}
	hash := asked.Hash()
	o.context = hash[:]
	return o, nil
}

// granted checks that a credential's owner lets this question use it. A quorum of the
// committee can release what it likes; it cannot sign for the owner.
func granted(c *Credential, s *channel.Sealed, asked *seal.Context, now jurat.Time) error {
	var grant confidential.SignedGrant
	if err := channel.Decode(s.Grant, &grant); err != nil {
		return err
	}
	owner, err := grant.Owner()
	if err != nil {
		return err
	}
	credential := s.Context
	if owner != c.Owner || credential.Requests != asked.Requests || credential.Chain.Cmp(asked.Chain) != 0 {
		return errApart
	}
	return grant.Permits(credential.Window, asked.Consumer, asked.Job, now.Seconds())
}

// unseal opens one ciphertext: the committee's layer by the shares that members
// released to this enclave, and the layer under it by the service key. now is the lower
// median of those members' times, and never before what was seen before.
func (e *Enclave) unseal(t *channel.Task, s *channel.Sealed, key *seal.Key, group *threshold.Group) (plain []byte, now jurat.Time, err error) {
	if s.Context.Chain == nil || s.Context.Chain.Sign() < 0 || s.Context.Chain.BitLen() > 256 {
		return nil, 0, errApart
	}
	own, err := e.keys.own()
	if err != nil {
		return nil, 0, err
	}
	ticket := confidential.Ticket{Ciphertext: jurat.Keccak(s.Ciphertext), Request: t.Request, Enclave: e.keys.public}
	type released struct {
		share seal.Share
		time  jurat.Time
	}
	var all []released
	for _, b := range s.Releases[:min(len(s.Releases), len(group.Shares))] {
		r, err := confidential.ParseRelease(b)
		if err != nil {
			continue
		}
		share, err := envelope.OpenShare(own, ticket.At(r.Time), r.Share)
		if err != nil || slices.ContainsFunc(all, func(o released) bool { return o.share.Member == share.Member }) {
			continue
		}
		all = append(all, released{share, r.Time})
	}
	for len(all) >= group.Threshold {
		some := slices.Clone(all[:group.Threshold])
		slices.SortFunc(some, func(a, b released) int { return cmp.Compare(a.time, b.time) })
		now = e.advance(some[(len(some)-1)/2].time)
		shares := make([]seal.Share, len(some))
		for i := range some {
			shares[i] = some[i].share
		}
		context := s.Context.Hash()
		checked, err := seal.Check(key, context, now.Seconds(), s.Ciphertext)
		if err != nil {
			return nil, 0, err
		}
		inner, err := seal.Open(group, checked, shares)
		var bad *seal.BadShares
		if errors.As(err, &bad) {
			all = slices.DeleteFunc(all, func(r released) bool { return slices.Contains(bad.Members, r.share.Member) })
			continue
		}
		if err != nil {
			return nil, 0, err
		}
		service, err := e.keys.service()
		if err != nil {
			return nil, 0, err
		}
		plain, err = envelope.Open(service, context, inner)
		return plain, now, err
	}
	return nil, 0, seal.ErrTooFew
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

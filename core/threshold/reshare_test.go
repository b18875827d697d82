package threshold

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/dlog"
)

// makeKey is a whole key generation among n members.
func makeKey(t testing.TB, seed uint64, n int) (*Group, []*Share) {
	t.Helper()
	c := newCeremony(t, seed, n)
	c.adjust = func(cfg *DKGConfig) { cfg.Purpose = SealingKey }
	c.start()
	c.run()
	c.checkKey()
	return c.done[0].Group, c.shares()
}

func (c *ceremony) shares() (list []*Share) {
	for _, r := range c.records {
		list = append(list, r.Share)
	}
	return list
}

// anew is a ceremony that shares a key anew; holders[i] is which old member the new
// member i+1 is.
func anew(t testing.TB, seed uint64, attempt uint32, old *Group, shares []*Share, holders ...jurat.MemberIndex) *ceremony {
	t.Helper()
	c := newCeremony(t, seed, len(holders))
	c.adjust = func(cfg *DKGConfig) {
		cfg.Purpose, cfg.Session.Epoch, cfg.Session.Attempt = SealingKey, 2, attempt
		cfg.Reshare = &Reshare{Old: old, Holders: holders}
		if m := holders[cfg.Self-1]; m != 0 {
			cfg.Reshare.Share = shares[m-1]
		}
	}
	return c
}

// The key stays, whoever comes and goes; all shares are others; and old shares make
// nothing with new ones.
func TestReshare(t *testing.T) {
	for name, holders := range map[string][]jurat.MemberIndex{
		"the same members": {1, 2, 3, 4},
		"in another order": {4, 3, 1, 2},
		"one replaced":     {1, 0, 3, 4},
		"more":             {1, 2, 3, 4, 0, 0, 0},
		"more, one gone":   {0, 0, 3, 0, 4, 0, 1},
	} {
		for attempt := range uint32(3) {
			t.Run(fmt.Sprintf("%s, attempt %d", name, attempt+1), func(t *testing.T) {
				old, shares := makeKey(t, 1, 4)
				c := anew(t, 2, attempt+1, old, shares, holders...)
				c.start()
				c.run()
				c.checkKey()
				g, fresh := c.done[0].Group, c.shares()
				if g.Key != old.Key || g.Threshold != jurat.Quorum(len(holders)) {
					t.Fatalf("the key is %x, %d of them sign; it was %x", g.Key, g.Threshold, old.Key)
				}
				for _, s := range g.Shares {
					if slices.Contains(old.Shares, s) {
						t.Error("an old share is among the new")
					}
				}
				// Two old shares and the new one of another member are on no polynomial with the key.
				mixed := &Group{Key: old.Key, Threshold: 3, Shares: slices.Clone(old.Shares)}
				mixed.Shares[3] = fresh[3].Public()
				if err := mixed.Check(); !errors.Is(err, ErrGroup) {
					t.Errorf("old and new shares belong together: %v", err)
				}
				again := anew(t, 3, 1, g, fresh, firstMembers(len(holders))...)
				again.start()
				again.run()
				again.checkKey()
				if again.done[0].Group.Key != old.Key {
					t.Error("the key does not stay when shared anew twice")
				}
			})
		}
	}
}

// A member that deals anything but its share, or deals unasked, is named by all.
func TestReshareNamesCheaters(t *testing.T) {
	const cheater = jurat.MemberIndex(3)
	old, shares := makeKey(t, 1, 4)
	another, foreign := makeKey(t, 9, 4)
	for _, tc := range []struct {
		name    string
		holders []jurat.MemberIndex
		lie     func(*DKG) // changes a copy of the cheater's machine, which then deals in its place
		reason  DKGReason
	}{
		{"a secret of its own", []jurat.MemberIndex{1, 2, 3, 4}, func(d *DKG) {
			d.cfg.Reshare = nil
		}, DKGNotItsShare},
		{"a share of another key", []jurat.MemberIndex{1, 2, 3, 4}, func(d *DKG) {
			d.cfg.Reshare = &Reshare{Old: another, Holders: d.cfg.Reshare.Holders, Share: foreign[2]}
		}, DKGNotItsShare},
		{"its share, not weighed", []jurat.MemberIndex{1, 2, 3, 4}, func(d *DKG) {
			d.cfg.Reshare = &Reshare{Old: old, Holders: []jurat.MemberIndex{0, 0, 3, 0}, Share: shares[2]}
			d.dealers = []bool{false, false, true, false}
		}, DKGNotItsShare},
		{"unasked, being new", []jurat.MemberIndex{1, 2, 0, 4}, func(d *DKG) {
			d.cfg.Reshare = nil
			d.dealers = []bool{true, true, true, true}
		}, DKGNotItsShare},
	} {
		t.Run(tc.name, func(t *testing.T) {
			c := anew(t, 5, 1, old, shares, tc.holders...)
			c.tamper[cheater] = func(_ jurat.MemberIndex, m DKGMessage) []DKGMessage {
				if m.Kind >= DKGDealing {
					return nil
				}
				return []DKGMessage{resign(m, m.Body)}
			}
			c.start()
			c.run()
			liar := *c.members[cheater-1]
			liar.secrets = &dkgSecrets{ephemeral: scalar{}}
			liar.secrets.ephemeral.SetInt(7)
			tc.lie(&liar)
			var out effects
			if err := liar.deal(&out); err != nil {
				t.Fatal(err)
			}
			for _, e := range out {
				m := e.(DKGSend).Message
				for to := range c.n {
					c.wire = append(c.wire, delivery{jurat.MemberIndex(to + 1), resign(m, m.Body)})
				}
			}
			c.run()
			c.expect(cheater, tc.reason)
		})
	}
}

// A share that is dealt wrongly is complained about as in a key generation.
func TestReshareComplaints(t *testing.T) {
	const cheater, victim = jurat.MemberIndex(3), jurat.MemberIndex(1)
	old, shares := makeKey(t, 1, 4)
	c := anew(t, 5, 1, old, shares, 1, 0, 3, 4)
	c.loopback[cheater] = func(m DKGMessage) DKGMessage {
		if m.Kind != DKGDealing {
			return resign(m, m.Body)
		}
		own, err := decodeDealing(m.Body, 4, 3)
		if err != nil {
			t.Fatal(err)
		}
		d := c.members[cheater-1]
		shared, err := dlog.DiffieHellman(&d.secrets.ephemeral, &d.hellos[victim-1].body.key)
		if err != nil {
			t.Fatal(err)
		}
		var wrong scalar
		wrong.SetInt(12345)
		if own.shares[victim-1], err = d.seal(&shared, cheater, victim, &wrong); err != nil {
			t.Fatal(err)
		}
		return resign(m, own.encode())
	}
	c.tamper[cheater] = func(_ jurat.MemberIndex, m DKGMessage) []DKGMessage { return []DKGMessage{c.loopback[cheater](m)} }
	c.start()
	c.run()
	c.expect(cheater, DKGBadShare)
}

// A member that has lost its share says so, and the others do without it. Where too few
// have theirs the attempt finds those absent that have not.
func TestReshareWithoutSome(t *testing.T) {
	old, shares := makeKey(t, 1, 4)
	shares[1] = nil
	for attempt := range uint32(4) {
		c := anew(t, 6, attempt+1, old, shares, 1, 2, 3, 4)
		c.start()
		c.run()
		c.checkKey()
		if c.done[0].Group.Key != old.Key {
			t.Error("another key")
		}
	}
	shares[3] = nil
	c := anew(t, 6, 1, old, shares, 1, 2, 3, 4)
	c.start()
	c.run()
	for i, d := range c.members {
		c.apply(jurat.MemberIndex(i+1), d.Expire())
		if v := c.failed[i]; v == nil || len(v.Blames) > 0 || len(v.Absent) == 0 || slices.ContainsFunc(v.Absent, func(m jurat.MemberIndex) bool { return shares[m-1] != nil }) {
			t.Errorf("member %d: %v", i+1, v)
		}
	}
}

// Members that mean different things make no key together, and what cannot be shared
// anew is refused at once.
func TestReshareRefusals(t *testing.T) {
	old, shares := makeKey(t, 1, 4)
	base := func() *Reshare {
		return &Reshare{Old: old, Holders: []jurat.MemberIndex{1, 2, 3, 4}, Share: shares[0]}
	}
	ids := map[jurat.Hash]string{}
	for name, change := range map[string]func(*DKGConfig){
		"signing":   func(c *DKGConfig) { c.Reshare = nil },
		"sealing":   func(c *DKGConfig) { c.Reshare, c.Purpose = nil, SealingKey },
		"resharing": func(c *DKGConfig) { c.Purpose = SealingKey },
		"others hold": func(c *DKGConfig) {
			c.Purpose, c.Reshare.Holders = SealingKey, []jurat.MemberIndex{1, 2, 4, 3}
		},
	} {
		cfg := DKGConfig{Session: testSession(4), Self: 1, Reshare: base()}
		change(&cfg)
		if other, have := ids[cfg.ID()]; have {
			t.Errorf("%s and %s have one id", name, other)
		}
		ids[cfg.ID()] = name
	}
	for name, tc := range map[string]struct {
		change func(*Reshare)
		want   error
	}{
		"too few stay":          {func(r *Reshare) { r.Holders = []jurat.MemberIndex{1, 2, 0, 0} }, ErrGroup},
		"one stays twice":       {func(r *Reshare) { r.Holders = []jurat.MemberIndex{1, 2, 2, 4} }, ErrGroup},
		"a member there is not": {func(r *Reshare) { r.Holders = []jurat.MemberIndex{1, 2, 3, 5} }, ErrGroup},
		"holders of others":     {func(r *Reshare) { r.Holders = r.Holders[:3] }, ErrGroup},
		"another's share":       {func(r *Reshare) { r.Share = shares[1] }, ErrShare},
		"another group":         {func(r *Reshare) { r.Old = &Group{Key: old.Key, Threshold: 2, Shares: old.Shares} }, ErrGroup},
	} {
		r := base()
		tc.change(r)
		_, _, err := NewDKG(DKGConfig{Session: testSession(4), Self: 1, Rand: seeded(1), Reshare: r, Verify: operatorVerify})
		if !errors.Is(err, tc.want) {
			t.Errorf("%s: %v, want %v", name, err, tc.want)
		}
	}
}

package threshold

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/dlog"
)

// TestDKGNamesCheaters has member 2 cheat in every way, alone among honest
// members. Every honest member must blame member 2 for that reason, or find it
// absent, and never blame anybody else.
func TestDKGNamesCheaters(t *testing.T) {
	const cheater, victim = jurat.MemberIndex(2), jurat.MemberIndex(3)
	editDealing := func(c *ceremony, m DKGMessage, edit func(own *dealing)) DKGMessage {
		own, err := decodeDealing(m.Body, c.n, jurat.Quorum(c.n))
		if err != nil {
			c.t.Fatal(err)
		}
		edit(&own)
		return resign(m, own.encode())
	}
	everyDealing := func(edit func(c *ceremony, own *dealing)) func(c *ceremony, to jurat.MemberIndex, m DKGMessage) []DKGMessage {
		return func(c *ceremony, _ jurat.MemberIndex, m DKGMessage) []DKGMessage {
			if m.Kind == DKGDealing {
				m = editDealing(c, m, func(own *dealing) { edit(c, own) })
			}
			return []DKGMessage{resign(m, m.Body)}
		}
	}
	replace := func(kind DKGKind, edit func(to jurat.MemberIndex, body []byte) []byte) func(*ceremony, jurat.MemberIndex, DKGMessage) []DKGMessage {
		return func(_ *ceremony, to jurat.MemberIndex, m DKGMessage) []DKGMessage {
			if m.Kind == kind {
				return []DKGMessage{resign(m, edit(to, slices.Clone(m.Body)))}
			}
			return []DKGMessage{resign(m, m.Body)}
		}
	}
	silent := func(kind DKGKind) func(*ceremony, jurat.MemberIndex, DKGMessage) []DKGMessage {
		return func(_ *ceremony, _ jurat.MemberIndex, m DKGMessage) []DKGMessage {
			if m.Kind >= kind {
				return nil
			}
			return []DKGMessage{resign(m, m.Body)}
		}
	}
	for _, tc := range []struct {
		name   string
		tamper func(c *ceremony, to jurat.MemberIndex, m DKGMessage) []DKGMessage
		reason DKGReason // 0: absent
	}{
		{"share that does not open", everyDealing(func(_ *ceremony, own *dealing) {
			own.shares[victim-1][0] ^= 1
		}), DKGBadShare},
		{"share of another polynomial", everyDealing(func(c *ceremony, own *dealing) {
			d := c.members[cheater-1]
			shared, _ := dlog.DiffieHellman(&d.secrets.ephemeral, &d.hellos[victim-1].body.key)
			var wrong scalar
			wrong.SetInt(12345)
			own.shares[victim-1], _ = d.seal(&shared, cheater, victim, &wrong)
		}), DKGBadShare},
		{"zero share", everyDealing(func(c *ceremony, own *dealing) {
			d := c.members[cheater-1]
			shared, _ := dlog.DiffieHellman(&d.secrets.ephemeral, &d.hellos[victim-1].body.key)
			own.shares[victim-1], _ = d.seal(&shared, cheater, victim, new(scalar))
		}), DKGBadShare},
		{"bad proof of possession", everyDealing(func(_ *ceremony, own *dealing) {
			own.possession.Z.Add(&own.possession.C)
		}), DKGBadPossession},
		{"polynomial of a lower degree", everyDealing(func(_ *ceremony, own *dealing) {
			own.commitments = own.commitments[:len(own.commitments)-1]
		}), DKGMalformed},
		{"polynomial of a higher degree", everyDealing(func(_ *ceremony, own *dealing) {
			own.commitments = append(own.commitments, own.commitments[0])
		}), DKGMalformed},
		{"commitment off the curve", everyDealing(func(_ *ceremony, own *dealing) {
			own.commitments[1] = [33]byte{2, 32: 5}
		}), DKGMalformed},
		{"two dealings", func(c *ceremony, to jurat.MemberIndex, m DKGMessage) []DKGMessage {
			if m.Kind == DKGDealing && to == 1 {
				return []DKGMessage{editDealing(c, m, func(own *dealing) { own.shares[cheater-1][0] ^= 1 })}
			}
			return []DKGMessage{resign(m, m.Body)}
		}, DKGEquivocation},
		{"two hellos", replace(DKGHello, func(to jurat.MemberIndex, body []byte) []byte {
			if to != 1 {
				return body
			}
			var other scalar
			other.SetInt(99)
			h := hello{expiry: testExpiry, key: dlog.Commit(&other)}
			return h.encode(false)
		}), DKGEquivocation},
		{"hello of garbage", replace(DKGHello, func(_ jurat.MemberIndex, body []byte) []byte { return body[1:] }), DKGMalformed},
		{"hello without a key", replace(DKGHello, func(_ jurat.MemberIndex, body []byte) []byte {
			clear(body[8:])
			return body
		}), DKGMalformed},
		{"another expiry", replace(DKGHello, func(_ jurat.MemberIndex, body []byte) []byte {
			body[7] ^= 1
			return body
		}), DKGOtherExpiry},
		{"another key confirmed", replace(DKGConfirm, func(_ jurat.MemberIndex, body []byte) []byte {
			body[5] ^= 1
			return body
		}), DKGWrongKey},
		{"another transcript confirmed", replace(DKGConfirm, func(_ jurat.MemberIndex, body []byte) []byte {
			body[40] ^= 1
			return body
		}), 0},
		{"two confirmations", func(_ *ceremony, to jurat.MemberIndex, m DKGMessage) []DKGMessage {
			if m.Kind != DKGConfirm {
				return []DKGMessage{resign(m, m.Body)}
			}
			other := slices.Clone(m.Body)
			other[40] ^= 1
			return []DKGMessage{resign(m, m.Body), resign(m, other)}
		}, DKGEquivocation},
		{"a view that nobody has", everyDealing(func(_ *ceremony, own *dealing) { own.hellos[0] ^= 1 }), DKGBadPossession},
		{"no hello", silent(DKGHello), 0},
		{"no dealing", silent(DKGDealing), 0},
		{"no confirmation", silent(DKGConfirm), 0},
	} {
		for _, n := range []int{4, 7} {
			t.Run(fmt.Sprintf("%s n=%d", tc.name, n), func(t *testing.T) {
				c := newCeremony(t, 7, n)
				c.tamper[cheater] = func(to jurat.MemberIndex, m DKGMessage) []DKGMessage { return tc.tamper(c, to, m) }
				c.start()
				c.run()
				c.expect(cheater, tc.reason)
			})
		}
	}
}

// expect asserts that every honest member blames the cheater for that reason,
// or finds it absent once time is up, and nobody else. Where only a confirmation
// is disputed, the first member to end may have ended well.
func (c *ceremony) expect(cheater jurat.MemberIndex, reason DKGReason) {
	c.t.Helper()
	for i, d := range c.members {
		m := jurat.MemberIndex(i + 1)
		if m == cheater {
			continue
		}
		c.apply(m, d.Expire())
		v := c.failed[i]
		if v == nil && reason == DKGEquivocation && c.done[i] != nil {
			continue
		}
		if v == nil {
			c.t.Fatalf("member %d does not fail", m)
		}
		if reason == 0 {
			if len(v.Blames) > 0 || !slices.Equal(v.Absent, []jurat.MemberIndex{cheater}) {
				c.t.Errorf("member %d: %v, want member %d absent", m, v, cheater)
			}
			continue
		}
		if len(v.Blames) != 1 || v.Blames[0].Member != cheater || v.Blames[0].Reason != reason || len(v.Absent) > 0 {
			c.t.Errorf("member %d: %v, want member %d %v", m, v, cheater, reason)
		}
		if v.Signed != (c.records[i] != nil) {
			c.t.Errorf("member %d: Signed is %v with persisted %v", m, v.Signed, c.records[i] != nil)
		}
		if !d.secrets.ephemeral.IsZero() {
			c.t.Errorf("member %d still holds its ephemeral key", m)
		}
	}
}

// TestDKGCopiedDealing has member 2 pass off member 1's dealing as its own, to
// cancel or double it in the key.
func TestDKGCopiedDealing(t *testing.T) {
	c := newCeremony(t, 2, 4)
	c.tamper[2] = func(_ jurat.MemberIndex, m DKGMessage) []DKGMessage {
		if m.Kind == DKGDealing {
			return nil
		}
		return []DKGMessage{resign(m, m.Body)}
	}
	c.start()
	c.run()
	m := c.members[2].dealings[0].message
	m.From = 2
	for _, to := range []jurat.MemberIndex{1, 3, 4} {
		c.wire = append(c.wire, delivery{to, resign(m, m.Body)})
	}
	c.run()
	c.expect(2, DKGBadPossession)
}

// TestDKGFalseComplaints has member 2 complain about good shares of member 1.
func TestDKGFalseComplaints(t *testing.T) {
	const cheater = jurat.MemberIndex(2)
	for _, tc := range []struct {
		name   string
		edit   func(c *ceremony, a *accusation)
		reason DKGReason
	}{
		{"honest point", func(*ceremony, *accusation) {}, DKGFalseComplaint},
		{"broken proof", func(_ *ceremony, a *accusation) { a.proof.Z.Add(&a.proof.C) }, DKGBadProof},
		{"another point", func(_ *ceremony, a *accusation) { a.shared = a.dealingKey() }, DKGBadProof},
		{"a dealing nobody signed", func(_ *ceremony, a *accusation) { a.dealing.Body[0] ^= 1 }, DKGFalseComplaint},
		{"a dealing of another session", func(_ *ceremony, a *accusation) { a.dealing.Session[0] ^= 1 }, DKGFalseComplaint},
		{"a hello in a dealing's place", func(c *ceremony, a *accusation) { a.dealing = c.members[1].hellos[0].message }, DKGFalseComplaint},
	} {
		t.Run(tc.name, func(t *testing.T) {
			c := newCeremony(t, 3, 4)
			var liar DKG
			c.tamper[cheater] = func(_ jurat.MemberIndex, m DKGMessage) []DKGMessage {
				if m.Kind == DKGConfirm {
					return nil
				}
				return []DKGMessage{resign(m, m.Body)}
			}
			c.start()
			liar.secrets = &dkgSecrets{c.members[cheater-1].secrets.ephemeral}
			c.run()
			secrets := liar.secrets
			liar = *c.members[cheater-1]
			liar.secrets = secrets
			var out effects
			if err := liar.complain(&out, []int{0}); err != nil {
				t.Fatal(err)
			}
			m := out[0].(DKGSend).Message
			list, err := decodeComplaint(m.Body)
			if err != nil {
				t.Fatal(err)
			}
			list[0].dealing.Body = slices.Clone(list[0].dealing.Body)
			tc.edit(c, &list[0])
			m = resign(m, encodeComplaint(list))
			for i := range c.n {
				if to := jurat.MemberIndex(i + 1); to != cheater {
					c.wire = append(c.wire, delivery{to, m})
				}
			}
			c.run()
			c.expect(cheater, tc.reason)
		})
	}
}

// dealingKey is some valid point that is not the shared one.
func (a *accusation) dealingKey() [33]byte { return [33]byte(a.dealing.Body[32:65]) }

// TestDKGCompletesAfterLateComplaint covers a member that confirms and then
// complains: whoever has all confirmations has a key, whatever came before.
func TestDKGCompletesAfterLateComplaint(t *testing.T) {
	c := newCeremony(t, 5, 4)
	var held []DKGMessage
	c.tamper[2] = func(to jurat.MemberIndex, m DKGMessage) []DKGMessage {
		signed := resign(m, m.Body)
		if m.Kind == DKGConfirm && to == 1 {
			held = append(held, signed)
			return nil
		}
		return []DKGMessage{signed}
	}
	c.start()
	c.run()
	complaint := resign(DKGMessage{Session: held[0].Session, Kind: DKGComplaint, From: 2}, []byte{9})
	effects, err := c.members[0].Receive(complaint)
	if err != nil {
		t.Fatal(err)
	}
	c.apply(1, effects)
	if c.failed[0] == nil || !c.failed[0].Signed || c.done[0] != nil {
		t.Fatalf("member 1 did not fail after having signed: %v", c.failed[0])
	}
	if effects, err = c.members[0].Receive(held[0]); err != nil {
		t.Fatal(err)
	}
	c.apply(1, effects)
	c.wire = nil
	c.checkKey()
}

// TestDKGCompletesAfterTwoConfirmations has member 2 confirm another transcript to
// member 1 alone: the others have a key, and member 1 must not be left without.
func TestDKGCompletesAfterTwoConfirmations(t *testing.T) {
	c := newCeremony(t, 5, 4)
	c.tamper[2] = func(to jurat.MemberIndex, m DKGMessage) []DKGMessage {
		body := slices.Clone(m.Body)
		if m.Kind == DKGConfirm && to == 1 {
			body[40] ^= 1
		}
		return []DKGMessage{resign(m, body)}
	}
	c.start()
	for range 4 {
		c.run()
		for i, d := range c.members {
			c.apply(jurat.MemberIndex(i+1), d.Resend())
		}
	}
	c.wire = nil
	c.checkKey()
}

// TestDKGFalseWitness has member 2, which confirmed nothing, bear witness.
func TestDKGFalseWitness(t *testing.T) {
	for _, tc := range []struct {
		name   string
		bodies func(c *ceremony) [][]byte // of the witnesses, or of confirms where 64 long
		reason DKGReason
	}{
		{"signatures nobody made", func(c *ceremony) [][]byte {
			w := witness{about: DKGHello, bodies: bodies(c.members[0].hellos), signatures: make([]jurat.OperatorSignature, c.n)}
			return [][]byte{w.encode()}
		}, DKGFalseWitness},
		{"garbage", func(*ceremony) [][]byte { return [][]byte{{byte(DKGHello), 1, 2, 3}} }, DKGMalformed},
		{"of another kind", func(c *ceremony) [][]byte {
			b := c.witness(DKGDealing)
			b[0] = byte(DKGConfirm)
			return [][]byte{b}
		}, DKGMalformed},
		{"of other dealings than it confirmed", func(c *ceremony) [][]byte {
			own := confirm{c.records[0].Group.Key, jurat.Hash{1}}
			return [][]byte{own.encode(), c.witness(DKGDealing)}
		}, DKGFalseWitness},
		{"of the truth", func(c *ceremony) [][]byte { return [][]byte{c.witness(DKGDealing)} }, 0},
	} {
		t.Run(tc.name, func(t *testing.T) {
			c := newCeremony(t, 8, 4)
			c.tamper[2] = func(_ jurat.MemberIndex, m DKGMessage) []DKGMessage {
				if m.Kind == DKGConfirm || m.Kind == DKGWitness {
					return nil
				}
				return []DKGMessage{resign(m, m.Body)}
			}
			c.start()
			c.run()
			for _, body := range tc.bodies(c) {
				m := DKGMessage{Session: c.members[0].id, Kind: DKGWitness, From: 2}
				if len(body) == 64 {
					m.Kind = DKGConfirm
				}
				for _, to := range []jurat.MemberIndex{1, 3, 4} {
					c.wire = append(c.wire, delivery{to, resign(m, body)})
				}
			}
			c.run()
			c.expect(2, tc.reason)
			if v := c.failed[0].String(); !strings.Contains(v, "2") {
				t.Errorf("the verdict %q does not name member 2", v)
			}
		})
	}
}

// witness is the true one of everybody's messages of a kind.
func (c *ceremony) witness(kind DKGKind) []byte {
	w := witness{about: kind}
	for i := range c.n {
		m := c.members[0].hellos[i].message
		if kind == DKGDealing {
			m = c.members[0].dealings[i].message
		}
		w.bodies = append(w.bodies, m.bodyHash())
		w.signatures = append(w.signatures, m.Signature)
	}
	return w.encode()
}

// TestDKGErrorsThatCancel has two dealers change member 3's shares by opposite
// amounts. The sum is what it would have been, and so is the key: the check of
// the sum misses nothing that matters.
func TestDKGErrorsThatCancel(t *testing.T) {
	c := newCeremony(t, 6, 4)
	var delta scalar
	delta.SetInt(777)
	for _, cheater := range []jurat.MemberIndex{2, 4} {
		shift := delta
		delta.Negate()
		c.tamper[cheater] = func(_ jurat.MemberIndex, m DKGMessage) []DKGMessage {
			if m.Kind == DKGDealing {
				m.Body = shiftShare(t, c.members[cheater-1], m.Body, 3, &shift)
			}
			return []DKGMessage{resign(m, m.Body)}
		}
	}
	c.start()
	// The cheaters go on with the dealings that the others have of them.
	for _, cheater := range []jurat.MemberIndex{2, 4} {
		tamper := c.tamper[cheater]
		c.loopback[cheater] = func(m DKGMessage) DKGMessage { return tamper(cheater, m)[0] }
	}
	c.run()
	c.checkKey()
}

// shiftShare adds to one sealed share of a dealing that d has made.
func shiftShare(t *testing.T, d *DKG, body []byte, to jurat.MemberIndex, by *scalar) []byte {
	t.Helper()
	own, err := decodeDealing(body, d.n, d.t)
	if err != nil {
		t.Fatal(err)
	}
	shared, err := dlog.DiffieHellman(&d.secrets.ephemeral, &d.hellos[to-1].body.key)
	if err != nil {
		t.Fatal(err)
	}
	share, err := d.open(&shared, d.cfg.Self, to, &own.shares[to-1])
	if err != nil {
		t.Fatal(err)
	}
	if own.shares[to-1], err = d.seal(&shared, d.cfg.Self, to, share.Add(by)); err != nil {
		t.Fatal(err)
	}
	return own.encode()
}

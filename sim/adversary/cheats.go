package adversary

import (
	"slices"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/threshold"
)

// cheats are the ways of the CheatingDealer.
var cheats = []cheat{
	{name: "shares that do not open", dooms: true, say: dealt(func(d *CheatingDealer, _ DealerSeat, _ *threshold.DKGMessage, own *dealing) {
		for _, v := range d.victims {
			own.shares[v-1][0] ^= 1
		}
	})},
	{name: "no share for some", dooms: true, say: dealt(func(d *CheatingDealer, _ DealerSeat, _ *threshold.DKGMessage, own *dealing) {
		for _, v := range d.victims {
			own.shares[v-1] = [48]byte{}
		}
	})},
	{name: "shares of another polynomial", dooms: true, say: dealt(func(d *CheatingDealer, s DealerSeat, m *threshold.DKGMessage, own *dealing) {
		d.resealAll(s, m, own, new(secp256k1.ModNScalar).SetInt(12345))
	})},
	{name: "shares that are zero", dooms: true, say: dealt(func(d *CheatingDealer, s DealerSeat, m *threshold.DKGMessage, own *dealing) {
		d.resealAll(s, m, own, new(secp256k1.ModNScalar))
	})},
	{name: "bad proof of possession", dooms: true, say: dealt(func(_ *CheatingDealer, _ DealerSeat, _ *threshold.DKGMessage, own *dealing) {
		own.possession[63] ^= 1
	})},
	{name: "a commitment that is no point", dooms: true, say: dealt(func(d *CheatingDealer, s DealerSeat, _ *threshold.DKGMessage, own *dealing) {
		own.commitments[s.Rand().IntN(len(own.commitments))] = [][33]byte{{}, {2, 32: 5}, {4, 32: 1}}[s.Rand().IntN(3)] // the identity, off the curve, another form
	})},
	{name: "another degree", dooms: true, say: dealt(func(d *CheatingDealer, s DealerSeat, _ *threshold.DKGMessage, own *dealing) {
		if s.Rand().IntN(2) == 0 {
			own.commitments = own.commitments[1:]
		} else {
			own.commitments = append(own.commitments, own.commitments[0])
		}
	})},
	{name: "a view that nobody has", dooms: true, say: dealt(func(_ *CheatingDealer, _ DealerSeat, _ *threshold.DKGMessage, own *dealing) {
		own.view[0] ^= 1
	})},
	{name: "two dealings", say: toVictims(threshold.DKGDealing, func(d *CheatingDealer, s DealerSeat, _ threshold.DKGMessage, body []byte) []byte {
		own := parseDealing(body, d.n)
		own.shares[s.Self()-1][0] ^= 1
		return own.bytes()
	})},
	{name: "a dealing cut short for some", say: toVictims(threshold.DKGDealing, func(_ *CheatingDealer, s DealerSeat, _ threshold.DKGMessage, body []byte) []byte {
		return body[:s.Rand().IntN(len(body))]
	})},
	{name: "two hellos", say: toVictims(threshold.DKGHello, func(_ *CheatingDealer, s DealerSeat, _ threshold.DKGMessage, body []byte) []byte {
		return append(append(body[:8:8], someKey(s)...), body[41:]...)
	})},
	{name: "a hello without a key", dooms: true, say: everywhere(threshold.DKGHello, func(_ *CheatingDealer, s DealerSeat, _ threshold.DKGMessage, body []byte) []byte {
		return [][]byte{body[1:], append(body, 0), make([]byte, len(body)), {}}[s.Rand().IntN(4)]
	})},
	{name: "another expiry", dooms: true, say: everywhere(threshold.DKGHello, func(_ *CheatingDealer, _ DealerSeat, _ threshold.DKGMessage, body []byte) []byte {
		body[7] ^= 1
		return body
	})},
	{name: "another key confirmed", dooms: true, say: everywhere(threshold.DKGConfirm, func(_ *CheatingDealer, _ DealerSeat, _ threshold.DKGMessage, body []byte) []byte {
		body[5] ^= 1
		return body
	})},
	{name: "another transcript confirmed", dooms: true, say: everywhere(threshold.DKGConfirm, func(_ *CheatingDealer, _ DealerSeat, _ threshold.DKGMessage, body []byte) []byte {
		body[40] ^= 1
		return body
	})},
	{name: "two confirmations", say: toVictims(threshold.DKGConfirm, func(_ *CheatingDealer, _ DealerSeat, _ threshold.DKGMessage, body []byte) []byte {
		body[40] ^= 1
		return body
	})},
	{name: "a confirmation for some, held back from the rest", say: holdConfirmation},
	{name: "no hello", dooms: true, say: silentFrom(threshold.DKGHello)},
	{name: "no dealing", dooms: true, say: silentFrom(threshold.DKGDealing)},
	{name: "no confirmation", dooms: true, say: silentFrom(threshold.DKGConfirm)},
	{name: "speaks to some only", say: func(d *CheatingDealer, s DealerSeat, m threshold.DKGMessage) (threshold.DKGMessage, []Saying) {
		m = s.Sign(m)
		return m, []Saying{{To: d.rest(s), Message: m}}
	}},
	{name: "a dealing copied from another", dooms: true, say: waitFor(threshold.DKGDealing), hear: func(d *CheatingDealer, s DealerSeat, m threshold.DKGMessage) threshold.DKGMessage {
		if d.pending != nil && m.Kind == threshold.DKGDealing {
			d.release(s, m.Body)
		}
		return m
	}},
	{name: "an ephemeral key copied from another", dooms: true, say: waitFor(threshold.DKGHello), hear: func(d *CheatingDealer, s DealerSeat, m threshold.DKGMessage) threshold.DKGMessage {
		if d.pending != nil && m.Kind == threshold.DKGHello {
			d.release(s, m.Body)
		}
		return m
	}},
	{name: "a rogue key chosen after all others' commitments", dooms: true, say: waitFor(threshold.DKGDealing), hear: rogueKey},
	{name: "the last attempt's messages again", say: replay},
	{name: "a complaint about a good share", dooms: true, say: complain(func(s DealerSeat, body []byte) []byte { return body }), hear: spoilShare},
	{name: "a complaint with a broken proof", dooms: true, say: complain(func(_ DealerSeat, body []byte) []byte {
		body[97] ^= 1
		return body
	}), hear: spoilShare},
	{name: "a complaint with another point", dooms: true, say: complain(func(s DealerSeat, body []byte) []byte {
		copy(body[1:], someKey(s))
		return body
	}), hear: spoilShare},
	{name: "a complaint about a dealing that nobody signed", dooms: true, say: func(_ *CheatingDealer, s DealerSeat, m threshold.DKGMessage) (threshold.DKGMessage, []Saying) {
		return faithfully(s, m)
	}, hear: spoilShare},
	{name: "a complaint cut short", dooms: true, say: complain(func(s DealerSeat, body []byte) []byte { return body[:s.Rand().IntN(len(body))] }), hear: spoilShare},
	{name: "a complaint that is kept back", dooms: true, say: func(_ *CheatingDealer, s DealerSeat, m threshold.DKGMessage) (threshold.DKGMessage, []Saying) {
		if m.Kind == threshold.DKGComplaint {
			return s.Sign(m), nil
		}
		return faithfully(s, m)
	}, hear: spoilShare},
	{name: "false witness", say: func(d *CheatingDealer, s DealerSeat, m threshold.DKGMessage) (threshold.DKGMessage, []Saying) {
		own, out := faithfully(s, m)
		if m.Kind == threshold.DKGDealing {
			m.Kind = threshold.DKGWitness
			out = append(out, Saying{Message: with(s, m, append([]byte{byte(1 + s.Rand().IntN(2))}, make([]byte, d.n*(32+65))...))})
		}
		return own, out
	}},
	{name: "noise", say: func(_ *CheatingDealer, s DealerSeat, m threshold.DKGMessage) (threshold.DKGMessage, []Saying) {
		own, out := faithfully(s, m)
		body := slices.Clone(m.Body)
		body[s.Rand().IntN(len(body))] ^= byte(1 + s.Rand().IntN(255))
		m.Kind = threshold.DKGKind(1 + s.Rand().IntN(int(threshold.DKGWitness)))
		noise := with(s, m, body)
		s.Later(jurat.Time(s.Rand().IntN(2000)), func() { s.Say(nil, noise) })
		return own, out
	}},
}

// resealAll gives one value to all victims.
func (d *CheatingDealer) resealAll(s DealerSeat, m *threshold.DKGMessage, own *dealing, value *secp256k1.ModNScalar) {
	for _, v := range d.victims {
		if hello, ok := d.heard[v][threshold.DKGHello]; ok {
			own.reseal(s, m, v, hello.Body, value)
		} else {
			own.shares[v-1] = [48]byte{} // its hello came while this member was down
		}
	}
}

// someKey is a public key of which the cheater knows the secret.
func someKey(s DealerSeat) []byte {
	k := new(secp256k1.ModNScalar).SetInt(1 + s.Rand().Uint32N(1<<30))
	return secp256k1.NewPrivateKey(k).PubKey().SerializeCompressed()
}

// holdConfirmation lets some have a key long before the others can.
func holdConfirmation(d *CheatingDealer, s DealerSeat, m threshold.DKGMessage) (threshold.DKGMessage, []Saying) {
	if m.Kind != threshold.DKGConfirm {
		return faithfully(s, m)
	}
	m = s.Sign(m)
	first := d.victims[:1+s.Rand().IntN(len(d.victims))]
	if s.Rand().IntN(2) == 0 {
		return threshold.DKGMessage{}, []Saying{{To: first, Message: m, Once: true}}
	}
	s.Later(jurat.Time(s.Rand().IntN(90_000)), func() { s.Say(first, m) })
	return threshold.DKGMessage{}, nil
}

// waitFor keeps a message back until release.
func waitFor(kind threshold.DKGKind) sayCheat {
	return func(d *CheatingDealer, s DealerSeat, m threshold.DKGMessage) (threshold.DKGMessage, []Saying) {
		if m.Kind != kind {
			return faithfully(s, m)
		}
		d.pending = &m
		return s.Sign(m), nil
	}
}

// release says what was kept back, with another body.
func (d *CheatingDealer) release(s DealerSeat, body []byte) {
	m := with(s, *d.pending, body)
	d.pending = nil
	s.Say(nil, m)
}

// rogueKey waits for all dealings and commits to what makes the sum a key of its
// own.
func rogueKey(d *CheatingDealer, s DealerSeat, m threshold.DKGMessage) threshold.DKGMessage {
	all := d.heardAll(s, threshold.DKGDealing)
	if d.pending == nil || all == nil {
		return m
	}
	var others [][33]byte
	for i := range all {
		others = append(others, parseDealing(all[i].Body, d.n).commitments[0])
	}
	own := parseDealing(d.pending.Body, d.n)
	own.commitments[0] = cancelling(new(secp256k1.ModNScalar).SetInt(424242), others)
	d.release(s, own.bytes())
	return m
}

// replay says what was said in the attempt before: as it was, and its dealing as
// this attempt's. The first attempt it lets fail, to have something to say again.
func replay(d *CheatingDealer, s DealerSeat, m threshold.DKGMessage) (threshold.DKGMessage, []Saying) {
	if len(d.past) == 0 && m.Kind == threshold.DKGConfirm {
		return threshold.DKGMessage{}, nil
	}
	var out []Saying
	for _, old := range d.past {
		out = append(out, Saying{Message: old})
		if old.Kind == threshold.DKGDealing && m.Kind == threshold.DKGDealing {
			d.doomed[m.Session] = "the last attempt's dealing"
			m.Body = old.Body
		}
	}
	own, more := faithfully(s, m)
	return own, append(out, more...)
}

// spoilShare has the own machine see a bad share where there is a good one, so that
// it complains.
func spoilShare(d *CheatingDealer, s DealerSeat, m threshold.DKGMessage) threshold.DKGMessage {
	if m.Kind != threshold.DKGDealing || m.From != d.victims[0] {
		return m
	}
	truth := m
	d.truth = &truth
	body := parseDealing(m.Body, d.n)
	body.shares[s.Self()-1][0] ^= 1
	m.Body = body.bytes()
	return m
}

// complaintHead is how many bytes of a complaint come before the accused dealing.
const complaintHead = 1 + 33 + 64 + 4

// complain puts the true dealing into the complaint of the machine that was
// deceived by spoilShare.
func complain(edit func(s DealerSeat, body []byte) []byte) sayCheat {
	return func(d *CheatingDealer, s DealerSeat, m threshold.DKGMessage) (threshold.DKGMessage, []Saying) {
		if m.Kind == threshold.DKGComplaint && d.truth != nil && m.Body[0] == 1 {
			m.Body = edit(s, append(slices.Clone(m.Body[:complaintHead]), d.truth.Encode()...))
		}
		return faithfully(s, m)
	}
}

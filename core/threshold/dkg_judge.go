package threshold

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"strings"

	"github.com/jurat-network/jurat"
)

// DKGReason is what a member did that ends an attempt.
type DKGReason uint8

const (
	DKGEquivocation   DKGReason = iota + 1 // signed two versions of one message
	DKGMalformed                           // signed a message that does not decode: wrong lengths, points off the curve, another number of commitments
	DKGOtherExpiry                         // wants another expiry than ours: a matter of configuration
	DKGBadPossession                       // did not prove that it knows its own constant coefficient
	DKGBadShare                            // sent a share that does not open, or does not fit its commitments
	DKGFalseComplaint                      // complained about a share that fits
	DKGBadProof                            // complained with a point that it did not prove to be the shared one
	DKGFalseWitness                        // showed signatures that do not verify, or another view than it had signed
	DKGWrongKey                            // confirmed another key for the same transcript
	DKGNotItsShare                         // dealt another secret than its share of the old key, or dealt without being asked
)

var dkgReasons = [...]string{
	DKGEquivocation:   "signed two versions of one message",
	DKGMalformed:      "signed a malformed message",
	DKGOtherExpiry:    "wants another expiry of the key",
	DKGBadPossession:  "gave a bad proof of possession",
	DKGBadShare:       "dealt a bad share",
	DKGFalseComplaint: "complained about a good share",
	DKGBadProof:       "complained with a bad proof",
	DKGFalseWitness:   "bore false witness",
	DKGWrongKey:       "confirmed another key for the same transcript",
	DKGNotItsShare:    "dealt what is not its share of the old key",
}

func (r DKGReason) String() string {
	if r == 0 || int(r) >= len(dkgReasons) {
		return fmt.Sprintf("reason %d", uint8(r))
	}
	return dkgReasons[r]
}

// DKGBlame names a cheater. Evidence holds the signed messages that prove it to
// whoever knows the session.
type DKGBlame struct {
	Member   jurat.MemberIndex
	Reason   DKGReason
	Evidence []DKGMessage
}

// DKGVerdict is why an attempt failed. With neither blames nor absent members,
// the sum of all dealings happened to be no usable key: just try again.
type DKGVerdict struct {
	Blames []DKGBlame
	// Absent is who had not said what the attempt was waiting for when time
	// was up, ascending. It is one member's view and proves nothing.
	Absent []jurat.MemberIndex
	// Signed tells that this member had confirmed. It then keeps its share
	// until another attempt's key is registered: the confirmations of all may
	// still come together elsewhere.
	Signed bool
}

func (v DKGVerdict) String() string {
	var parts []string
	for _, b := range v.Blames {
		parts = append(parts, fmt.Sprintf("member %d %v", b.Member, b.Reason))
	}
	if len(v.Absent) > 0 {
		parts = append(parts, fmt.Sprintf("no answer from members %v", v.Absent))
	}
	if len(parts) == 0 {
		return "the dealings add up to no usable key"
	}
	return strings.Join(parts, "; ")
}

// fail ends the attempt and passes the evidence on, so that all others come to
// the same verdict.
func (d *DKG) fail(out *effects, blames ...DKGBlame) {
	if d.phase == phaseFailed {
		return
	}
	d.phase = phaseFailed
	d.secrets.erase()
	d.verdict = &DKGVerdict{Blames: blames, Signed: d.signed}
	var evidence []DKGMessage
	for _, b := range blames {
		evidence = append(evidence, b.Evidence...)
	}
	if len(evidence) > 0 {
		out.add(DKGRelay{evidence})
	}
	out.add(DKGFailed{*d.verdict})
}

// Expire tells that the attempt's time is up, or that the host gives it up: what
// is secret about it is erased. An attempt that has ended already is left as it
// is.
func (d *DKG) Expire() []DKGEffect {
	if d.phase == phaseDone || d.phase == phaseFailed {
		return nil
	}
	var absent []jurat.MemberIndex
	for i := range d.n {
		if d.missing(i) {
			absent = append(absent, jurat.MemberIndex(i+1))
		}
	}
	var out effects
	d.phase = phaseFailed
	d.secrets.erase()
	d.verdict = &DKGVerdict{Absent: absent, Signed: d.signed}
	out.add(DKGFailed{*d.verdict})
	return out
}

// missing reports whether the attempt waits for a member's message of this
// phase, or for its account of a view that differs from ours.
func (d *DKG) missing(i int) bool {
	switch d.phase {
	case phaseHello:
		return d.hellos[i] == nil
	case phaseDealing:
		return d.dealers[i] && (d.dealings[i] == nil || d.dealings[i].body.hellos != d.helloView)
	default:
		return d.confirms[i] == nil || d.confirms[i].body.transcript != d.outcome.Transcript
	}
}

// hear checks a message's signature and body, and keeps it.
func (d *DKG) hear(out *effects, m DKGMessage) error {
	switch {
	case m.Kind == DKGConfirm:
		return d.hearConfirm(out, m)
	case d.resumed:
		return nil // the confirmations are all that is still needed
	}
	switch m.Kind {
	case DKGHello:
		h, err := listen(d, out, d.hellos, m, func(b []byte) (hello, error) { return decodeHello(b, d.cfg.Reshare != nil) })
		if h != nil && h.expiry != d.cfg.Expiry {
			d.fail(out, DKGBlame{m.From, DKGOtherExpiry, []DKGMessage{m}})
		}
		return err
	case DKGDealing:
		return d.hearDealing(out, m)
	case DKGComplaint:
		_, err := listen(d, out, d.complaints, m, decodeComplaint)
		return err
	case DKGWitness:
		return d.hearWitness(out, m)
	}
	return fmt.Errorf("no such kind as %d", m.Kind)
}

// listen keeps a message in its sender's slot. It returns the body if that is
// new, and nil if the message was heard before or has ended the attempt.
func listen[T any](d *DKG, out *effects, slots []*heard[T], m DKGMessage, decode func([]byte) (T, error)) (*T, error) {
	slot := &slots[m.From-1]
	if *slot != nil && bytes.Equal((*slot).message.Body, m.Body) {
		return nil, nil
	}
	if !d.cfg.Verify(m.From, m.SigningHash(), m.Signature) {
		return nil, ErrDKGSignature
	}
	if *slot != nil {
		d.fail(out, DKGBlame{m.From, DKGEquivocation, []DKGMessage{(*slot).message, m}})
		return nil, nil
	}
	body, err := decode(m.Body)
	if err != nil {
		d.fail(out, DKGBlame{m.From, DKGMalformed, []DKGMessage{m}})
		return nil, nil //nolint:nilerr // signed and malformed: a verdict, no error
	}
	*slot = &heard[T]{m, body}
	return &body, nil
}

func (d *DKG) hearDealing(out *effects, m DKGMessage) error {
	body, err := listen(d, out, d.dealings, m, func(b []byte) (dealing, error) { return decodeDealing(b, d.n, d.t) })
	if body != nil && !body.possession.Proves(possessionTag, &body.points[0], d.possessionContext(m.From, body)) {
		d.fail(out, DKGBlame{m.From, DKGBadPossession, []DKGMessage{m}})
	}
	return err
}

// judgeDealers looks at each dealing that was made upon our hellos, once: whether its
// dealer was to deal, and what it had to. A dealer that saw other hellos may think
// otherwise, and is no cheat for that.
func (d *DKG) judgeDealers(out *effects) {
	for i, h := range d.dealings {
		if h == nil || d.judged[i] || d.resumed || h.body.hellos != d.helloView {
			continue
		}
		d.judged[i] = true
		if r := d.cfg.Reshare; r != nil && (!d.dealers[i] || h.body.commitments[0] != r.commitment(h.message.From, d.dealers)) {
			d.fail(out, DKGBlame{h.message.From, DKGNotItsShare, []DKGMessage{h.message}})
			return
		}
	}
}

// hearWitness checks every signature that a witness shows, once.
func (d *DKG) hearWitness(out *effects, m DKGMessage) error {
	w, err := decodeWitness(m.Body, d.n)
	slots := d.witnesses[w.about]
	if err != nil {
		slots = d.witnesses[DKGHello] // listen names the sender, if it signed
	}
	body, err := listen(d, out, slots, m, func(b []byte) (witness, error) { return decodeWitness(b, d.n) })
	if body == nil {
		return err
	}
	for i := range body.bodies {
		from := jurat.MemberIndex(i + 1)
		if body.about == DKGDealing && d.cfg.Reshare != nil && body.bodies[i] == (jurat.Hash{}) {
			continue // it has none of this member
		}
		if !d.cfg.Verify(from, dkgSigningHash(d.id, body.about, from, body.bodies[i]), body.signatures[i]) {
			d.fail(out, DKGBlame{m.From, DKGFalseWitness, []DKGMessage{m}})
			break
		}
	}
	return nil
}

// hearConfirm differs in what is signed: the transcript, as a contract checks
// it. Of two that one member signed, the one to our outcome is kept: it counts
// wherever the others' are, and whoever has shown us another could otherwise keep
// us from a key that they have.
func (d *DKG) hearConfirm(out *effects, m DKGMessage) error {
	body, err := decodeConfirm(m.Body)
	if err != nil {
		return err // nothing that could have been signed
	}
	slot := &d.confirms[m.From-1]
	if *slot != nil && (*slot).body == body {
		return nil
	}
	if !d.cfg.Verify(m.From, d.confirmDigest(&body), m.Signature) {
		return ErrDKGSignature
	}
	if *slot != nil {
		d.fail(out, DKGBlame{m.From, DKGEquivocation, []DKGMessage{(*slot).message, m}})
		if d.outcome == nil || !d.accepts(&body) {
			return nil
		}
	}
	*slot = &heard[confirm]{m, body}
	return nil
}

// sameHellos reports whether all dealings were made upon the hellos that we
// have heard.
func (d *DKG) sameHellos() bool {
	for _, h := range d.dealings {
		if h != nil && h.body.hellos != d.helloView {
			return false
		}
	}
	return true
}

// compareViews answers a view that differs from ours by showing ours, and finds
// in what others show who signed two versions.
func (d *DKG) compareViews(out *effects) {
	if d.resumed || d.phase == phaseFailed {
		return
	}
	for _, h := range d.dealings {
		if h != nil && h.body.hellos != d.helloView {
			show(d, out, DKGHello, d.hellos, h.message)
		}
	}
	for i, w := range d.witnesses[DKGHello] {
		if w == nil {
			continue
		}
		compareWitness(d, out, w, d.hellos)
		if own := d.dealings[i]; own != nil && d.viewOf(DKGHello, w.body.bodies) != own.body.hellos {
			d.fail(out, DKGBlame{own.message.From, DKGFalseWitness, []DKGMessage{own.message, w.message}})
		}
	}
	if d.phase == phaseConfirm {
		d.compareConfirms(out)
	}
	for i, w := range d.witnesses[DKGDealing] {
		if w == nil {
			continue
		}
		compareWitness(d, out, w, d.dealings)
		if own := d.confirms[i]; own != nil && d.viewOf(DKGDealing, w.body.bodies) != own.body.transcript {
			d.fail(out, DKGBlame{own.message.From, DKGFalseWitness, []DKGMessage{own.message, w.message}})
		}
	}
}

func (d *DKG) compareConfirms(out *effects) {
	for _, c := range d.confirms {
		switch {
		case c == nil:
		case c.body.transcript != d.outcome.Transcript:
			show(d, out, DKGDealing, d.dealings, c.message)
		case c.body.key != d.outcome.Group.Key:
			d.fail(out, DKGBlame{c.message.From, DKGWrongKey, []DKGMessage{c.message}})
		}
	}
}

// show broadcasts all that we hold of one kind, once, and the message that
// another view shows in.
func show[T any](d *DKG, out *effects, kind DKGKind, slots []*heard[T], because DKGMessage) {
	if d.witnessed[kind] || d.phase == phaseFailed {
		return
	}
	d.witnessed[kind] = true
	w := witness{about: kind, bodies: bodies(slots)}
	for _, s := range slots {
		var sig jurat.OperatorSignature
		if s != nil {
			sig = s.message.Signature
		}
		w.signatures = append(w.signatures, sig)
	}
	out.add(DKGRelay{[]DKGMessage{because}}, d.send(DKGWitness, w.encode()))
}

// compareWitness blames whoever signed something else to the witness than to
// us.
func compareWitness[T any](d *DKG, out *effects, w *heard[witness], slots []*heard[T]) {
	for i, own := range slots {
		if own != nil && w.body.bodies[i] != (jurat.Hash{}) && own.message.bodyHash() != w.body.bodies[i] {
			d.fail(out, DKGBlame{own.message.From, DKGEquivocation, []DKGMessage{own.message, w.message}})
		}
	}
}

// judgeComplaints decides every complaint that can be decided.
func (d *DKG) judgeComplaints(out *effects) {
	var blames []DKGBlame
	for _, c := range d.complaints {
		if c == nil || d.resumed {
			continue
		}
		for i := range c.body {
			if d.phase == phaseFailed {
				return
			}
			if b := d.judge(out, c.message, &c.body[i]); b != nil {
				blames = append(blames, *b)
			}
		}
	}
	if len(blames) > 0 {
		d.fail(out, blames...)
	}
}

// judge decides one accusation, or returns nil if the parties' hellos are in
// dispute, which is settled first. Either the accuser or the dealer is at fault.
func (d *DKG) judge(out *effects, complaint DKGMessage, a *accusation) *DKGBlame {
	accuser, dealer := complaint.From, a.dealing.From
	if a.dealing.Session != d.id || a.dealing.Kind != DKGDealing || int(dealer) > d.n ||
		d.hearDealing(out, a.dealing) != nil {
		return &DKGBlame{accuser, DKGFalseComplaint, []DKGMessage{complaint}}
	}
	held := d.dealings[dealer-1]
	if d.phase == phaseFailed || held.body.hellos != d.helloView {
		return nil
	}
	from, to := d.hellos[dealer-1], d.hellos[accuser-1]
	evidence := []DKGMessage{from.message, to.message, complaint}
	if !a.proof.ProvesEqual(equalTag, &to.body.point, &from.body.point, &a.point, d.complaintContext(accuser, dealer)) {
		return &DKGBlame{accuser, DKGBadProof, evidence}
	}
	share, err := d.open(&a.shared, dealer, accuser, &held.body.shares[accuser-1])
	if err == nil && held.body.fits(accuser, &share) {
		return &DKGBlame{accuser, DKGFalseComplaint, evidence}
	}
	return &DKGBlame{dealer, DKGBadShare, evidence}
}

func (d *DKG) complaintContext(accuser, dealer jurat.MemberIndex) []byte {
	b := binary.BigEndian.AppendUint16(append([]byte(nil), d.id[:]...), uint16(accuser))
	return binary.BigEndian.AppendUint16(b, uint16(dealer))
}

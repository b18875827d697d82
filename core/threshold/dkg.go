package threshold

import (
	"errors"
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/dlog"
)

// DKG makes a group's key among its members, with no dealer: each member deals
// a random polynomial to all (Pedersen 1991, with the proofs of possession that
// Komlo and Goldberg added for FROST), and the key is the sum. It is all or
// nothing over the member list. Any blame or timeout ends the attempt, and the
// host starts the next attempt with a replacement.
//
// It is a pure state machine: messages go in, effects come out, and randomness
// is a reader that the host passes. Step by step:
//
//  1. Everyone broadcasts an ephemeral key (DKGHello).
//  2. With all n of them, everyone broadcasts commitments to a polynomial, a
//     proof of possession, and a share for each member, encrypted under the
//     Diffie-Hellman point of the two ephemeral keys (DKGDealing).
//  3. With all n dealings, everyone checks its shares. A share that does not
//     fit is answered by revealing that one Diffie-Hellman point, with a proof
//     (DKGComplaint): everybody can then open that pair's shares and see who
//     cheated. Nothing else opens.
//  4. If all fit, the member has its share made durable (DKGPersist), and only
//     then confirms the transcript under its operator key (DKGConfirm). With n
//     confirmations the key exists.
//
// A member that shows different things to different members is found out,
// because dealings name the hellos, and confirmations the dealings, that their
// sender saw. Where two views differ, both sides show what they hold
// (DKGWitness); whoever signed two versions is named.
//
// The last to deal can choose the key's value among a few, and so can whoever
// makes attempts fail. This is harmless for Schnorr signatures (Gennaro et al.
// 2007), and one more reason never to take the key or a signature as random.
//
// A DKG is owned by one goroutine.
type DKG struct {
	cfg DKGConfig
	id  jurat.Hash
	n   int
	t   int

	dealers []bool // by member index − 1: whose dealings make the key; set when phase > phaseHello
	judged  []bool // likewise: whose dealing was found to be one that its dealer may make

	phase   dkgPhase
	signed  bool        // a DKGConfirm of ours has been asked for
	resumed bool        // after a restart: only confirmations are known
	secrets *dkgSecrets // erased once our shares are opened, or the attempt fails

	complained bool // a DKGComplaint of ours has been asked for

	hellos   []*heard[hello]   // by member index − 1; nil until heard
	dealings []*heard[dealing] // likewise; each with a valid proof of possession
	confirms []*heard[confirm] // likewise

	complaints []*heard[[]accusation] // the first of each member, judged once all hellos are here
	witnesses  map[DKGKind][]*heard[witness]
	witnessed  map[DKGKind]bool // what we have shown ourselves

	helloView jurat.Hash // hash of all hellos; set when phase > phaseHello
	outcome   *DKGRecord // set when phase > phaseDealing, unless failed before
	verdict   *DKGVerdict

	turn int // whose messages Resend repeats next, modulo n
}

// heard is a message whose signature and body were checked.
type heard[T any] struct {
	message DKGMessage
	body    T
}

// dkgPhase is what the machine waits for.
type dkgPhase uint8

const (
	phaseHello dkgPhase = iota
	phaseDealing
	phaseConfirm
	phaseDone
	phaseFailed
)

// dkgSecrets is what a member knows during an attempt.
type dkgSecrets struct {
	ephemeral scalar
}

func (s *dkgSecrets) erase() { s.ephemeral.Zero() }

func (*DKG) String() string             { return redacted }
func (*DKG) GoString() string           { return redacted }
func (*DKG) Format(f fmt.State, _ rune) { f.Write([]byte(redacted)) }

// NewDKG starts an attempt. The effects are the first to be done. The error
// wraps jurat.ErrCommittee if the session is not one that a contract would
// register.
func NewDKG(cfg DKGConfig) (*DKG, []DKGEffect, error) {
	d, err := newDKG(cfg)
	if err != nil {
		return nil, nil, err
	}
	d.secrets = new(dkgSecrets)
	if err := dlog.RandomScalar(cfg.Rand, &d.secrets.ephemeral); err != nil {
		return nil, nil, fmt.Errorf("draw ephemeral key: %w", err)
	}
	h := hello{expiry: cfg.Expiry, key: dlog.Commit(&d.secrets.ephemeral), holds: cfg.Reshare != nil && cfg.Reshare.Share != nil}
	return d, []DKGEffect{d.send(DKGHello, h.encode(cfg.Reshare != nil))}, nil
}

// ResumeDKG continues after a restart from what DKGPersist made durable: it
// confirms again, and waits for the confirmations of the others. Where all
// signatures of a DKGResult are known, the attempt is done, and what is left is to
// show them: another member may have heard of them from this one alone.
func ResumeDKG(cfg DKGConfig, record DKGRecord, signatures []jurat.OperatorSignature) (*DKG, []DKGEffect, error) {
	d, err := newDKG(cfg)
	if err != nil {
		return nil, nil, err
	}
	d.secrets = new(dkgSecrets)
	d.phase, d.outcome, d.resumed = phaseConfirm, &record, true
	own := d.confirm()
	if len(signatures) != d.n {
		return d, []DKGEffect{own}, nil
	}
	d.phase = phaseDone
	for i, sig := range signatures {
		m := own.Message
		m.From, m.Signature = jurat.MemberIndex(i+1), sig
		d.confirms[i] = &heard[confirm]{m, confirm{record.Group.Key, record.Transcript}}
	}
	return d, d.Resend(), nil
}

func newDKG(cfg DKGConfig) (*DKG, error) {
	if err := cfg.Session.Check(); err != nil {
		return nil, err
	}
	n := len(cfg.Session.Members)
	if cfg.Self < 1 || int(cfg.Self) > n {
		return nil, fmt.Errorf("%w: no member %d among %d", jurat.ErrCommittee, cfg.Self, n)
	}
	if err := cfg.checkReshare(); err != nil {
		return nil, err
	}
	return &DKG{
		cfg:        cfg,
		id:         cfg.ID(),
		n:          n,
		judged:     make([]bool, n),
		t:          cfg.Session.Threshold,
		hellos:     make([]*heard[hello], n),
		dealings:   make([]*heard[dealing], n),
		confirms:   make([]*heard[confirm], n),
		complaints: make([]*heard[[]accusation], n),
		witnesses:  map[DKGKind][]*heard[witness]{DKGHello: make([]*heard[witness], n), DKGDealing: make([]*heard[witness], n)},
		witnessed:  make(map[DKGKind]bool),
	}, nil
}

// ErrDKGSignature is returned for a message that its sender has not signed.
var ErrDKGSignature = errors.New("not signed by its sender")

// Receive takes in a message from anyone. An error wraps ErrDKGMessage, says
// why the message was dropped, and changes nothing; a message that is signed
// and wrong is no error but the end of the attempt, by a DKGFailed that names
// its sender. Any other error is the generator's: the attempt is over.
func (d *DKG) Receive(m DKGMessage) ([]DKGEffect, error) {
	if m.Session != d.id {
		return nil, fmt.Errorf("%w: it is of another session", ErrDKGMessage)
	}
	if m.From < 1 || int(m.From) > d.n {
		return nil, fmt.Errorf("%w: no member %d", ErrDKGMessage, m.From)
	}
	if d.phase == phaseDone || d.phase == phaseFailed && !(d.signed && m.Kind == DKGConfirm) {
		return nil, nil
	}
	var out effects
	if err := d.hear(&out, m); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDKGMessage, err)
	}
	if err := d.advance(&out); err != nil {
		return nil, err
	}
	return out, nil
}

// effects collects what to do, in order.
type effects []DKGEffect

func (e *effects) add(one ...DKGEffect) { *e = append(*e, one...) }

// send makes the request to sign and broadcast one of our messages.
func (d *DKG) send(kind DKGKind, body []byte) DKGSend {
	m := DKGMessage{Session: d.id, Kind: kind, From: d.cfg.Self, Body: body}
	return DKGSend{m, m.SigningHash()}
}

func (d *DKG) confirm() DKGSend {
	d.signed = true
	c := confirm{d.outcome.Group.Key, d.outcome.Transcript}
	m := DKGMessage{Session: d.id, Kind: DKGConfirm, From: d.cfg.Self, Body: c.encode()}
	return DKGSend{m, d.confirmDigest(&c)}
}

func (d *DKG) confirmDigest(c *confirm) jurat.Hash {
	return jurat.TranscriptHash(d.id, c.key, c.transcript, d.cfg.Expiry)
}

// advance does whatever the messages at hand allow.
func (d *DKG) advance(out *effects) error {
	if d.confirmed() {
		d.finish(out)
		return nil
	}
	if d.phase == phaseHello && complete(d.hellos) {
		d.phase = phaseDealing
		d.helloView = d.viewOf(DKGHello, bodies(d.hellos))
		d.chooseDealers()
		if d.deals() {
			if err := d.deal(out); err != nil {
				return err
			}
		}
	}
	if d.phase == phaseDealing || d.phase == phaseConfirm {
		d.judgeDealers(out)
		d.compareViews(out)
		d.judgeComplaints(out)
	}
	if d.phase == phaseDealing && d.allDealt() && d.sameHellos() {
		if err := d.combine(out); err != nil {
			return err
		}
		d.compareViews(out) // with confirmations that came before ours
	}
	return nil
}

func complete[T any](slots []*heard[T]) bool {
	for _, s := range slots {
		if s == nil {
			return false
		}
	}
	return true
}

// deals reports whether this member deals: one that has lost its share of the old key
// cannot, where too few others have theirs.
func (d *DKG) deals() bool {
	return d.dealers[d.cfg.Self-1] && (d.cfg.Reshare == nil || d.cfg.Reshare.Share != nil)
}

// allDealt reports whether every dealer's dealing is here.
func (d *DKG) allDealt() bool {
	for i, dealer := range d.dealers {
		if dealer && d.dealings[i] == nil {
			return false
		}
	}
	return true
}

// bodies are the messages' hashes; zero where a member has none to send.
func bodies[T any](slots []*heard[T]) []jurat.Hash {
	h := make([]jurat.Hash, len(slots))
	for i, s := range slots {
		if s != nil {
			h[i] = s.message.bodyHash()
		}
	}
	return h
}

// viewOf hashes what one member has heard of everybody. The view of the
// dealings is the transcript: it holds the view of the hellos.
func (d *DKG) viewOf(kind DKGKind, bodies []jurat.Hash) jurat.Hash {
	parts := [][]byte{[]byte("jurat key generation view"), {byte(kind)}, d.id[:]}
	if kind == DKGDealing {
		parts = append(parts, d.helloView[:])
	}
	for i := range bodies {
		parts = append(parts, bodies[i][:])
	}
	return jurat.Keccak(parts...)
}

// confirmed reports whether all members have confirmed our outcome.
func (d *DKG) confirmed() bool {
	if !d.signed || d.phase == phaseDone {
		return false
	}
	for _, c := range d.confirms {
		if c == nil || !d.accepts(&c.body) {
			return false
		}
	}
	return true
}

// accepts reports whether a confirmation is to our outcome.
func (d *DKG) accepts(c *confirm) bool {
	return c.transcript == d.outcome.Transcript && c.key == d.outcome.Group.Key
}

func (d *DKG) finish(out *effects) {
	d.phase = phaseDone
	result := DKGResult{DKGRecord: *d.outcome}
	for _, c := range d.confirms {
		result.Signatures = append(result.Signatures, c.message.Signature)
	}
	out.add(DKGDone{result})
}

// Resend repeats what others may have missed, for the host to call now and then:
// what this member has said, all confirmations, the evidence of a failure, and
// what one other member has said, each in turn, lest that one has not told
// everybody. It says nothing new.
func (d *DKG) Resend() []DKGEffect {
	if d.turn++; d.turn%d.n == int(d.cfg.Self)-1 {
		d.turn++
	}
	var list []DKGMessage
	for _, i := range []int{int(d.cfg.Self) - 1, d.turn % d.n} {
		list = appendHeard(list, d.hellos[i:i+1])
		list = appendHeard(list, d.dealings[i:i+1])
		list = appendHeard(list, d.complaints[i:i+1])
		list = appendHeard(list, d.witnesses[DKGHello][i:i+1])
		list = appendHeard(list, d.witnesses[DKGDealing][i:i+1])
	}
	list = appendHeard(list, d.confirms)
	if d.verdict != nil {
		for _, b := range d.verdict.Blames {
			list = append(list, b.Evidence...)
		}
	}
	if len(list) == 0 {
		return nil
	}
	return []DKGEffect{DKGRelay{list}}
}

func appendHeard[T any](list []DKGMessage, slots []*heard[T]) []DKGMessage {
	for _, s := range slots {
		if s != nil {
			list = append(list, s.message)
		}
	}
	return list
}

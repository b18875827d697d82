package threshold

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/dlog"
)

// DKGKind is the kind of a key generation message.
type DKGKind uint8

// The kinds, with the canonical encoding of each one's body. Integers are
// big-endian, points compressed, n the members and t the threshold.
const (
	// DKGHello gives the sender's ephemeral key: expiry (8) ‖ key (33); where a key is
	// shared anew, ‖ whether the sender has its old share (1: 0 or 1).
	DKGHello DKGKind = iota + 1
	// DKGDealing shares the sender's polynomial: the hash of all hellos (32) ‖
	// t commitments (33 each) ‖ proof of possession c ‖ z (64) ‖ n encrypted
	// shares (48 each).
	DKGDealing
	// DKGComplaint accuses dealers of shares that do not fit: count (1), then
	// for each the revealed Diffie-Hellman point (33) ‖ proof c ‖ z (64) ‖ the
	// dealing, as an encoded message with its length (4) before it.
	DKGComplaint
	// DKGWitness shows what the sender holds of everybody, where views differ:
	// kind (1: DKGHello or DKGDealing), then n times body hash (32) ‖
	// signature (65).
	DKGWitness
	// DKGConfirm accepts the outcome: group key (32) ‖ transcript (32). Its
	// signature is over jurat.TranscriptHash, for the contract to check.
	DKGConfirm
)

func (k DKGKind) String() string {
	switch k {
	case DKGHello:
		return "hello"
	case DKGDealing:
		return "dealing"
	case DKGComplaint:
		return "complaint"
	case DKGWitness:
		return "witness"
	case DKGConfirm:
		return "confirm"
	}
	return fmt.Sprintf("kind %d", uint8(k))
}

// DKGMessage is one signed statement in a key generation. Its body is checked
// by the DKG that receives it.
type DKGMessage struct {
	Session   jurat.Hash // jurat.Session.ID of the attempt
	Kind      DKGKind
	From      jurat.MemberIndex
	Body      []byte
	Signature jurat.OperatorSignature // over SigningHash, or over the transcript for a DKGConfirm
}

// MaxDKGMessage bounds an encoded message, in bytes.
const MaxDKGMessage = 1 << 20

const dkgHeader = 32 + 1 + 2 + 65 + 4

// ErrDKGMessage is returned for a message that is malformed, of another
// session, or not signed by whom it names. Nobody can be blamed for those.
var ErrDKGMessage = errors.New("key generation message refused")

// SigningHash is what the sender's operator key signs: jurat.EnvelopeHash of
// the session, epoch 0, and keccak256("jurat key generation" ‖ kind ‖ from ‖
// keccak256(body)). The session binds the epoch already; since epochs count
// from 1, no message of a round can be taken for one of these.
func (m *DKGMessage) SigningHash() jurat.Hash {
	return dkgSigningHash(m.Session, m.Kind, m.From, m.bodyHash())
}

func (m *DKGMessage) bodyHash() jurat.Hash { return jurat.Keccak(m.Body) }

func dkgSigningHash(session jurat.Hash, kind DKGKind, from jurat.MemberIndex, body jurat.Hash) jurat.Hash {
	head := binary.BigEndian.AppendUint16([]byte{byte(kind)}, uint16(from))
	return jurat.EnvelopeHash(session, 0, jurat.Keccak([]byte("jurat key generation"), head, body[:]))
}

// Encode writes session (32) ‖ kind (1) ‖ from (2) ‖ signature (65) ‖ length
// of body (4) ‖ body.
func (m *DKGMessage) Encode() []byte {
	b := make([]byte, 0, dkgHeader+len(m.Body))
	b = append(b, m.Session[:]...)
	b = append(b, byte(m.Kind))
	b = binary.BigEndian.AppendUint16(b, uint16(m.From))
	b = append(b, m.Signature[:]...)
	b = binary.BigEndian.AppendUint32(b, uint32(len(m.Body)))
	return append(b, m.Body...)
}

// DecodeDKGMessage is the inverse of Encode: what it accepts encodes to the
// same bytes. The error wraps ErrDKGMessage. The body is not looked at, and is
// a copy.
func DecodeDKGMessage(b []byte) (DKGMessage, error) {
	if len(b) > MaxDKGMessage {
		return DKGMessage{}, fmt.Errorf("%w: %d bytes, at most %d", ErrDKGMessage, len(b), MaxDKGMessage)
	}
	r := cursor{left: b}
	m := DKGMessage{Session: jurat.Hash(r.take(32)), Kind: DKGKind(r.uint(1)), From: jurat.MemberIndex(r.uint(2))}
	m.Signature = jurat.OperatorSignature(r.take(65))
	m.Body = append(m.Body, r.take(int(r.uint(4)))...)
	if !r.done() || m.Kind < DKGHello || m.Kind > DKGConfirm || m.From == 0 {
		return DKGMessage{}, fmt.Errorf("%w: malformed", ErrDKGMessage)
	}
	return m, nil
}

// cursor reads fixed-size fields. Past the end it reads zeros and remembers.
type cursor struct {
	left  []byte
	short bool
}

func (r *cursor) take(n int) []byte {
	if n > len(r.left) {
		r.short, r.left = true, nil
		return make([]byte, min(n, 128)) // no field taken by array conversion is longer
	}
	out := r.left[:n]
	r.left = r.left[n:]
	return out
}

func (r *cursor) uint(n int) (v uint64) {
	for _, b := range r.take(n) {
		v = v<<8 | uint64(b)
	}
	return v
}

// done reports whether everything was read, and nothing beyond it.
func (r *cursor) done() bool { return !r.short && len(r.left) == 0 }

// hello is the body of a DKGHello.
type hello struct {
	expiry uint64 // of the epoch's key, Unix seconds; all must agree
	key    [33]byte
	point  affine
	holds  bool // the old share, where the key is shared anew
}

func (h *hello) encode(anew bool) []byte {
	b := append(binary.BigEndian.AppendUint64(nil, h.expiry), h.key[:]...)
	switch {
	case anew && h.holds:
		b = append(b, 1)
	case anew:
		b = append(b, 0)
	}
	return b
}

func decodeHello(body []byte, anew bool) (h hello, err error) {
	r := cursor{left: body}
	h.expiry, h.key = r.uint(8), [33]byte(r.take(33))
	holds := uint64(0)
	if anew {
		holds = r.uint(1)
	}
	h.holds = holds == 1
	if !r.done() || holds > 1 {
		return h, fmt.Errorf("hello of %d bytes", len(body))
	}
	h.point, err = dlog.ParsePoint(&h.key)
	return h, err
}

func (r *cursor) proof() (proof, error) {
	return dlog.ParseProof((*[dlog.ProofSize]byte)(r.take(dlog.ProofSize)))
}

// sealedShare is a share encrypted to one member: ciphertext and tag.
type sealedShare [32 + 16]byte

// dealing is the body of a DKGDealing.
type dealing struct {
	hellos      jurat.Hash // the sender's view of all hellos
	commitments [][33]byte // of the t coefficients, the constant first
	points      []affine   // commitments, parsed
	possession  proof      // of the constant coefficient
	shares      []sealedShare
}

func (own *dealing) encode() []byte {
	b := make([]byte, 0, 32+33*len(own.commitments)+dlog.ProofSize+48*len(own.shares))
	b = append(b, own.hellos[:]...)
	for i := range own.commitments {
		b = append(b, own.commitments[i][:]...)
	}
	b = own.possession.Append(b)
	for i := range own.shares {
		b = append(b, own.shares[i][:]...)
	}
	return b
}

// decodeDealing refuses any number of commitments but t and of shares but n:
// the length alone tells.
func decodeDealing(body []byte, n, t int) (d dealing, err error) {
	if want := 32 + 33*t + dlog.ProofSize + 48*n; len(body) != want {
		return d, fmt.Errorf("dealing of %d bytes, want %d for %d commitments and %d shares", len(body), want, t, n)
	}
	r := cursor{left: body}
	d.hellos = jurat.Hash(r.take(32))
	d.commitments, d.points = make([][33]byte, t), make([]affine, t)
	for i := range d.commitments {
		d.commitments[i] = [33]byte(r.take(33))
		if d.points[i], err = dlog.ParsePoint(&d.commitments[i]); err != nil {
			return d, fmt.Errorf("commitment %d: %w", i, err)
		}
	}
	if d.possession, err = r.proof(); err != nil {
		return d, fmt.Errorf("proof of possession: %w", err)
	}
	d.shares = make([]sealedShare, n)
	for i := range d.shares {
		d.shares[i] = sealedShare(r.take(48))
	}
	return d, nil
}

// accusation is one entry of a DKGComplaint.
type accusation struct {
	dealing DKGMessage
	shared  [33]byte // the Diffie-Hellman point of accuser and dealer
	point   affine   // shared, parsed
	proof   proof    // that it is their point
}

// maxAccusations keeps a complaint within MaxDKGMessage at any committee size.
const maxAccusations = 8

func encodeComplaint(list []accusation) []byte {
	b := []byte{byte(len(list))}
	for i := range list {
		b = append(b, list[i].shared[:]...)
		b = list[i].proof.Append(b)
		enc := list[i].dealing.Encode()
		b = binary.BigEndian.AppendUint32(b, uint32(len(enc)))
		b = append(b, enc...)
	}
	return b
}

func decodeComplaint(body []byte) ([]accusation, error) {
	r := cursor{left: body}
	count := int(r.uint(1))
	if count < 1 || count > maxAccusations {
		return nil, fmt.Errorf("complaint of %d accusations, want 1 to %d", count, maxAccusations)
	}
	list := make([]accusation, count)
	for i := range list {
		a := &list[i]
		var err error
		a.shared = [33]byte(r.take(33))
		if a.point, err = dlog.ParsePoint(&a.shared); err != nil {
			return nil, fmt.Errorf("accusation %d: %w", i, err)
		}
		if a.proof, err = r.proof(); err != nil {
			return nil, fmt.Errorf("accusation %d: %w", i, err)
		}
		if a.dealing, err = DecodeDKGMessage(r.take(int(r.uint(4)))); err != nil {
			return nil, fmt.Errorf("accusation %d: %w", i, err)
		}
	}
	if !r.done() {
		return nil, fmt.Errorf("complaint of %d bytes", len(body))
	}
	return list, nil
}

// witness is the body of a DKGWitness.
type witness struct {
	about      DKGKind
	bodies     []jurat.Hash
	signatures []jurat.OperatorSignature
}

func (w *witness) encode() []byte {
	b := []byte{byte(w.about)}
	for i := range w.bodies {
		b = append(b, w.bodies[i][:]...)
		b = append(b, w.signatures[i][:]...)
	}
	return b
}

func decodeWitness(body []byte, n int) (w witness, err error) {
	r := cursor{left: body}
	w.about = DKGKind(r.uint(1))
	for range n {
		w.bodies = append(w.bodies, jurat.Hash(r.take(32)))
		w.signatures = append(w.signatures, jurat.OperatorSignature(r.take(65)))
	}
	if !r.done() || w.about != DKGHello && w.about != DKGDealing {
		return w, fmt.Errorf("witness of %d bytes about %v", len(body), w.about)
	}
	return w, nil
}

// confirm is the body of a DKGConfirm.
type confirm struct {
	key        [32]byte
	transcript jurat.Hash
}

func (c *confirm) encode() []byte { return append(c.key[:], c.transcript[:]...) }

func decodeConfirm(body []byte) (c confirm, err error) {
	r := cursor{left: body}
	c.key, c.transcript = [32]byte(r.take(32)), jurat.Hash(r.take(32))
	if !r.done() {
		return c, fmt.Errorf("confirm of %d bytes", len(body))
	}
	return c, nil
}

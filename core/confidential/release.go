package confidential

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/jurat-network/jurat"
)

// Ticket is what a member releases its share for, once: one ciphertext, for one
// request, to one enclave. A restarted enclave has another key, so what was released to
// it before is not released again: a lost response burns the ticket.
type Ticket struct {
	Ciphertext jurat.Hash // its digest
	Request    jurat.Hash // the request's id
	Enclave    [32]byte   // the enclave's HPKE key
}

var ticketDomain = jurat.Keccak([]byte("jurat.ticket.v1"))

// Hash names the ticket.
func (t *Ticket) Hash() jurat.Hash {
	return jurat.Keccak(ticketDomain[:], t.Ciphertext[:], t.Request[:], t.Enclave[:])
}

// At is what a share is sealed for: the ticket, and the time of the member's newest
// report. Only who knows the share can seal it for another time, and only the member and
// the enclave know it; so the enclave's clock is the members', and not its host's.
func (t *Ticket) At(time jurat.Time) jurat.Hash {
	h := t.Hash()
	return jurat.Keccak(h[:], word(uint64(time)))
}

// Release is a member's answer to a ticket.
type Release struct {
	Time  jurat.Time // of the newest report that the member knows
	Share []byte     // its decryption share, sealed to the enclave for Ticket.At(Time)
}

// ErrRelease is returned for bytes that are no release.
var ErrRelease = errors.New("release refused")

// MaxRelease bounds a release, in bytes.
const MaxRelease = 512

// Encode writes time (8) ‖ share.
func (r *Release) Encode() []byte {
	return append(binary.BigEndian.AppendUint64(nil, uint64(r.Time)), r.Share...)
}

// ParseRelease reads what Encode writes. The error is ErrRelease.
func ParseRelease(b []byte) (*Release, error) {
	if len(b) < 8 || len(b) > MaxRelease {
		return nil, fmt.Errorf("%w: %d bytes", ErrRelease, len(b))
	}
	return &Release{jurat.Time(binary.BigEndian.Uint64(b)), b[8:]}, nil
}

package enclave

import (
	"fmt"

	"github.com/jurat-network/jurat/core/channel"
)

// open opens what a task has sealed. Where something does not open, why says so in
// words that are the same whatever it was.
func (e *Enclave) open(t *channel.Task) (o *opened, why string) {
	if _, err := e.keys.service(); err != nil {
		return nil, whyService
	}
	return nil, whySealed
}

// answer answers a frame of the node's that is answered at once.
func (e *Enclave) answer(f channel.Frame) (channel.Frame, error) {
	switch f.Kind {
	case channel.Attest:
		identity := channel.Identity{Key: e.keys.public[:], Signer: e.keys.signer}
		return channel.Frame{Kind: channel.Attested, ID: f.ID, Body: channel.Encode(identity)}, nil
	default:
		return channel.Frame{}, fmt.Errorf("%w: kind %d", channel.ErrFrame, f.Kind)
	}
}

// Package channel is what a node and its enclave say to each other: frames over a
// unix socket, on which the enclave listens.
//
//	frame = uint32 length of what follows ‖ uint8 kind ‖ uint32 id ‖ body      big-endian
//
// The first frame of a connection is a Hello or a Carry. Of a Hello the enclave
// answers one, and the connection is for all the others; there is one at a time. A
// Carry answers a Dial: the node has reached the address, and from the next byte on
// the connection carries what the far end and the enclave say to each other, TLS
// that ends in the enclave. So each far end has the kernel's own flow control, and
// the node a part that is a pipe.
//
// What frames hold is public, or sealed: nothing here has a field for a plaintext.
package channel

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/enclaves"
	"github.com/jurat-network/jurat/core/seal"
)

// Version is the first byte of a Hello.
const Version = 2

// Kind is what a frame says.
type Kind uint8

// The kinds, and who sends them.
const (
	Hello    Kind = iota + 1 // both: Version
	Attest                   // node: an Identify; the answer is an Attested of the same id
	Attested                 // enclave: an Identity
	Run                      // node: a Task under a new id
	Done                     // enclave: an Outcome of a task
	Cancel                   // node: the task's outcome is not wanted any more
	Dial                     // enclave: "host:port" under a new id; the answer is a Carry
	Carry                    // node, first of a connection: the id of a Dial, and with a body the reason why it failed
	Found                    // node: make the service key, if there is none; the answer is a Service of the same id
	Share                    // node: a Peer that wants the service key; the answer is a Service of the same id, with a Parcel
	Import                   // node: a Parcel; the answer is a Service of the same id
	Service                  // enclave: a Holding
	kindEnd
)

// MaxBody bounds a frame's body, in bytes: a task with its job and shares fits.
const MaxBody = 512 << 10

const header = 1 + 4

// ErrFrame is returned for bytes that are no frame, or not one that may come now.
var ErrFrame = errors.New("frame refused")

// Frame is one thing said.
type Frame struct {
	Kind Kind
	ID   uint32
	Body []byte
}

// Write writes a frame at once.
func Write(w io.Writer, f Frame) error {
	if len(f.Body) > MaxBody {
		return fmt.Errorf("%w: a body of %d bytes; at most %d", ErrFrame, len(f.Body), MaxBody)
	}
	b := binary.BigEndian.AppendUint32(make([]byte, 0, 4+header+len(f.Body)), uint32(header+len(f.Body)))
	b = binary.BigEndian.AppendUint32(append(b, byte(f.Kind)), f.ID)
	_, err := w.Write(append(b, f.Body...))
	return err
}

// Read reads a frame, and not a byte more. Its body is the caller's.
func Read(r io.Reader) (Frame, error) {
	var head [4 + header]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return Frame{}, err
	}
	n := binary.BigEndian.Uint32(head[:])
	f := Frame{Kind: Kind(head[4]), ID: binary.BigEndian.Uint32(head[5:])}
	if n < header || n > header+MaxBody || f.Kind == 0 || f.Kind >= kindEnd {
		return Frame{}, fmt.Errorf("%w: %d bytes of kind %d", ErrFrame, n, head[4])
	}
	f.Body = make([]byte, n-header)
	_, err := io.ReadFull(r, f.Body)
	if errors.Is(err, io.EOF) {
		err = io.ErrUnexpectedEOF
	}
	return f, err
}

// Identify is the body of an Attest.
type Identify struct {
	Chain     uint64        `json:"chain"`    // id of the chain on which the enclave is to be registered
	Enclaves  jurat.Address `json:"enclaves"` // the contract Enclaves there
	Challenge jurat.Hash    `json:"challenge"`
}

// Identity is the body of an Attested, and of a Share: who the enclave is, as its
// machine vouches.
type Identity struct {
	enclaves.Binding
	Key       []byte `json:"key"` // X25519, 32 bytes: to which shares are sealed
	Evidence  []byte `json:"evidence"`
	Service   []byte `json:"service,omitempty"`   // X25519, 32 bytes: to which consumers seal; none before there is one
	Signature []byte `json:"signature,omitempty"` // the signer's, over confidential.ServiceHash
}

// Parcel is the body of an Import: the service key, sealed by one enclave to another.
type Parcel struct {
	From      Identity `json:"from"`
	Sealed    []byte   `json:"sealed"`
	Signature []byte   `json:"signature"` // From's, over whom it is for and what is sealed
}

// Holding is the body of a Service.
type Holding struct {
	Service []byte  `json:"service,omitempty"` // the public service key; none where there is none yet
	Parcel  *Parcel `json:"parcel,omitempty"`  // in answer to a Share: none for a peer that is no such enclave
}

// Task is the body of a Run: a request and what its sealed parts are opened with.
type Task struct {
	Request   jurat.Hash `json:"request"` // its id
	Job       []byte     `json:"job"`     // the job's document; its hash is in the context
	Time      jurat.Time `json:"time"`    // of the block that has the request: code sees no other
	Committee Committee  `json:"committee"`
	Sealed    []Sealed   `json:"sealed"` // the question first, then the credentials
}

// Committee is to whom the outer envelopes are sealed.
type Committee struct {
	Key       []byte   `json:"key"` // as seal.Key encodes it
	Threshold int      `json:"threshold"`
	Shares    [][]byte `json:"shares"` // compressed verification points, by member
}

// Sealed is a ciphertext and what the committee's members released of it.
type Sealed struct {
	Context    seal.Context `json:"context"` // which the ciphertext is bound to
	Ciphertext []byte       `json:"ciphertext"`
	Releases   [][]byte     `json:"releases"`        // as confidential.Release encodes them
	Grant      []byte       `json:"grant,omitempty"` // of a credential: a confidential.SignedGrant
}

// Why an Outcome has no body, where a node does something about it.
const (
	// WhySealed is told where something of the task does not open, or its parts do not belong
	// together: no other try will fare better.
	WhySealed = "the sealed parts do not open"
	// WhyFew is told where too few of the releases are right: with those of more members another
	// try may fare better.
	WhyFew = "too few of the releases are right"
)

// Outcome is the body of a Done.
type Outcome struct {
	Body []byte `json:"body"` // as request.Body makes it; empty where nothing can be said of the request
	// Why is one of a few fixed texts, for operators: it says nothing of content.
	Why string `json:"why,omitempty"`
}

// Encode writes a body. These types have no field that cannot be written.
func Encode(v any) []byte {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return b
}

// Decode reads a body that Encode wrote. The error is ErrFrame.
func Decode(body []byte, v any) error {
	if err := json.Unmarshal(body, v); err != nil {
		return fmt.Errorf("%w: %w", ErrFrame, err)
	}
	return nil
}

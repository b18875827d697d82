package action

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/jurat-network/jurat"
)

// MaxDetail bounds what a far end's answer or a look adds to an outcome, in bytes.
const MaxDetail = 256

// Verdict is what an actor holds of its own act.
type Verdict uint8

const (
	Idle      Verdict = 0 // nothing to claim
	Did       Verdict = 1 // the far end said that it is done
	Refused   Verdict = 2 // the far end said that it will not be, and nothing happened
	Uncertain Verdict = 3 // it may have happened
)

func (v Verdict) String() string {
	if int(v) < len(verdictNames) {
		return verdictNames[v]
	}
	return fmt.Sprintf("verdict %d", uint8(v))
}

var verdictNames = []string{"idle", "did", "refused", "uncertain"}

// Claim is what came of an act, as its actor says.
type Claim struct {
	Attempt uint64  `json:"attempt,omitempty"`
	Verdict Verdict `json:"verdict,omitempty"`
	Detail  []byte  `json:"detail,omitempty"` // what the job takes from the far end's answer; at most MaxDetail
}

// Sight is what a member found when it looked for the effect.
type Sight uint8

const (
	Unseen Sight = 0 // it has not looked, or could not
	Absent Sight = 1 // it looked, and the effect was not there
	Seen   Sight = 2
)

// Look is what a member saw of the effect, apart from the actor.
type Look struct {
	Sight  Sight
	Detail []byte // what the job takes from what was seen; at most MaxDetail
}

// Opinion is what a member holds of a request: one leaf of kind KindOpinion in
// its observations, whose payload is the hash of Encode, and the body beside it.
type Opinion struct {
	Able  bool // it knows the request, and its operator lets it act
	Claim Claim
	Look  Look
}

// Leaf is the opinion as members name it.
func (o *Opinion) Leaf(request jurat.Hash) jurat.Leaf {
	return jurat.Leaf{Kind: jurat.KindOpinion, Subject: request, Payload: jurat.Keccak(o.Encode())}
}

// opinionVersion begins every opinion.
const opinionVersion = 0xa1

// Encode is: version, able, verdict, sight (a byte each), uint64 attempt, then
// the details of claim and look, each a uint16 length and its bytes.
func (o *Opinion) Encode() []byte {
	able := byte(0)
	if o.Able {
		able = 1
	}
	b := []byte{opinionVersion, able, byte(o.Claim.Verdict), byte(o.Look.Sight)}
	b = binary.BigEndian.AppendUint64(b, o.Claim.Attempt)
	for _, detail := range [][]byte{o.Claim.Detail, o.Look.Detail} {
		b = binary.BigEndian.AppendUint16(b, uint16(len(detail)))
		b = append(b, detail...)
	}
	return b
}

// ErrOpinion is returned for bytes that Encode does not make.
var ErrOpinion = errors.New("not an opinion about an action")

// DecodeOpinion reads what Encode wrote, and nothing else.
func DecodeOpinion(b []byte) (o Opinion, err error) {
	if len(b) < 16 || b[0] != opinionVersion || b[1] > 1 || Verdict(b[2]) > Uncertain || Sight(b[3]) > Seen {
		return Opinion{}, ErrOpinion
	}
	o.Able = b[1] == 1
	o.Claim.Verdict, o.Look.Sight = Verdict(b[2]), Sight(b[3])
	o.Claim.Attempt = binary.BigEndian.Uint64(b[4:])
	rest := b[12:]
	for _, detail := range []*[]byte{&o.Claim.Detail, &o.Look.Detail} {
		if len(rest) < 2 {
			return Opinion{}, ErrOpinion
		}
		size := int(binary.BigEndian.Uint16(rest))
		if size > MaxDetail || len(rest) < 2+size {
			return Opinion{}, ErrOpinion
		}
		if size > 0 {
			*detail = rest[2 : 2+size : 2+size]
		}
		rest = rest[2+size:]
	}
	if len(rest) != 0 {
		return Opinion{}, ErrOpinion
	}
	return o, nil
}

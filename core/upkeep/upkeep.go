// Package upkeep is what a committee performs for contracts when it is due, byte
// for byte as contracts/src/interfaces/IUpkeeps.sol has it: at a time, while a
// condition holds, after an event. It is pure: what the chain holds is handed in.
package upkeep

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/jurat-network/jurat"
)

// Trigger is what an upkeep waits for.
type Trigger uint8

// The triggers. The numbers are the contract's.
const (
	Time      Trigger = 0 // the moments of a schedule
	Condition Trigger = 1 // the target's own check, at every so many blocks
	Log       Trigger = 2 // events of a contract
)

func (t Trigger) String() string {
	switch t {
	case Time:
		return "time"
	case Condition:
		return "condition"
	case Log:
		return "log"
	}
	return fmt.Sprintf("trigger %d", uint8(t))
}

// MarshalText writes the trigger's name.
func (t Trigger) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// Upkeep is what was registered. All of it is in the ID.
type Upkeep struct {
	ID            jurat.Hash    `json:"id"`
	Committee     jurat.Hash    `json:"committee"`
	Owner         jurat.Address `json:"owner"`
	Number        uint64        `json:"number"`
	Target        jurat.Address `json:"target"`
	Trigger       Trigger       `json:"trigger"`
	Gas           uint32        `json:"gas"`           // for performUpkeep, and for the check
	Every         uint32        `json:"every"`         // Condition: blocks between two checks; else 0
	Confirmations uint8         `json:"confirmations"` // blocks on top of the one that triggers
	Schedule      []byte        `json:"schedule"`      // Time: cron fields; Log: abi.encode(address, bytes32[4])
	Data          []byte        `json:"data"`          // Time: performData; else the check's checkData
}

// Occurrence is the number of a moment that triggers: a Unix second, a block, or
// the hash of a log's place (LogOccurrence).
type Occurrence jurat.Hash

// At is the occurrence of a second or a block.
func At(number uint64) (o Occurrence) {
	binary.BigEndian.PutUint64(o[24:], number)
	return o
}

// LogOccurrence is keccak256(abi.encode(block hash, index of the log in the block)):
// after a reorganisation the same event is another one.
func LogOccurrence(block jurat.Hash, index uint64) Occurrence {
	var b [64]byte
	copy(b[:], block[:])
	binary.BigEndian.PutUint64(b[56:], index)
	return Occurrence(jurat.Keccak(b[:]))
}

var domain = jurat.Keccak([]byte("jurat.upkeep.v1"))

// Leaf is what the committee swears of an occurrence:
//
//	kind     response
//	subject  keccak256(abi.encode(keccak256("jurat.upkeep.v1"), chain, contract, id, occurrence))
//	payload  keccak256(performData)
func Leaf(chain uint64, contract jurat.Address, id jurat.Hash, o Occurrence, performData []byte) jurat.Leaf {
	var b [5 * 32]byte
	copy(b[:], domain[:])
	binary.BigEndian.PutUint64(b[56:], chain)
	copy(b[64+12:], contract[:])
	copy(b[96:], id[:])
	copy(b[128:], o[:])
	return jurat.Leaf{Kind: jurat.KindResponse, Subject: jurat.Keccak(b[:]), Payload: jurat.Keccak(performData)}
}

// MaxData bounds performData, in bytes: the contract takes no more.
const MaxData = 4096

// CheckAt is the newest block at which a condition is to be checked: the last one
// that Every divides and that has its confirmations under the newest block, head.
// ok is false where the upkeep was performed in or after it (last).
func (u *Upkeep) CheckAt(head, last uint64) (block uint64, ok bool) {
	if u.Every == 0 || head < uint64(u.Confirmations) {
		return 0, false
	}
	block = head - uint64(u.Confirmations)
	block -= block % uint64(u.Every)
	return block, block > last
}

// ErrFilter is returned for a schedule that is no filter of logs.
var ErrFilter = errors.New("no filter of logs")

// Filter says which logs trigger: those of an emitter (zero for any) whose topics
// are the stated ones (zero for any).
type Filter struct {
	Emitter jurat.Address
	Topics  [4]jurat.Hash
}

// Filter reads the schedule of an upkeep of logs. A filter that any log meets is
// refused: who registers it would have every event of the chain checked.
func (u *Upkeep) Filter() (f Filter, err error) {
	if len(u.Schedule) != 5*32 {
		return f, fmt.Errorf("%w: %d bytes; abi.encode(address, bytes32[4]) has 160", ErrFilter, len(u.Schedule))
	}
	if jurat.Hash(u.Schedule[:32]) != jurat.Hash(append(make([]byte, 12), u.Schedule[12:32]...)) {
		return f, fmt.Errorf("%w: the emitter is no address", ErrFilter)
	}
	copy(f.Emitter[:], u.Schedule[12:])
	for i := range f.Topics {
		copy(f.Topics[i][:], u.Schedule[32*(i+1):])
	}
	if f.Emitter == (jurat.Address{}) {
		return f, fmt.Errorf("%w: it names no emitter", ErrFilter)
	}
	return f, nil
}

// Encode is the schedule of an upkeep with the filter.
func (f *Filter) Encode() []byte {
	b := append(make([]byte, 12), f.Emitter[:]...)
	for _, topic := range f.Topics {
		b = append(b, topic[:]...)
	}
	return b
}

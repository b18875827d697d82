package message

import (
	"bytes"
	"cmp"
	"fmt"

	"github.com/jurat-network/jurat"
)

// Lane is the way from an Outbox to an Inbox whose messages one committee swears.
type Lane struct {
	SourceChain      uint64        `json:"source_chain"`
	Outbox           jurat.Address `json:"outbox"`
	DestinationChain uint64        `json:"destination_chain"`
	Inbox            jurat.Address `json:"inbox"`
	Committee        jurat.Hash    `json:"committee"`
}

// Lane is the one that a message takes.
func (m *Message) Lane() Lane {
	return Lane{m.SourceChain, m.Outbox, m.DestinationChain, m.Inbox, m.Committee}
}

func (l Lane) String() string {
	return fmt.Sprintf("%d:%s -> %d:%s", l.SourceChain, l.Outbox, l.DestinationChain, l.Inbox)
}

// compareLanes orders lanes the same way on every member.
func compareLanes(a, b Lane) int {
	return cmp.Or(cmp.Compare(a.SourceChain, b.SourceChain), bytes.Compare(a.Outbox[:], b.Outbox[:]),
		cmp.Compare(a.DestinationChain, b.DestinationChain), bytes.Compare(a.Inbox[:], b.Inbox[:]), bytes.Compare(a.Committee[:], b.Committee[:]))
}

// The first and only byte of a leaf's body: what is sworn of its subject. The
// numbers are the contracts'.
const (
	bodySent   = 1
	bodyReturn = 2
	bodyHalt   = 3
	bodyResume = 4
)

var (
	returnDomain = jurat.Keccak([]byte("jurat.return.v1"))
	laneDomain   = jurat.Keccak([]byte("jurat.lane.v1"))
)

// SentLeaf says that the message was sent, finally.
func SentLeaf(id jurat.Hash) jurat.Leaf { return leaf(id, bodySent) }

// ReturnLeaf says that the message's deadline has passed on its destination, and
// that it was not delivered there, as of a final block. Its subject is
//
//	keccak256(abi.encode(keccak256("jurat.return.v1"), id))
func ReturnLeaf(id jurat.Hash) jurat.Leaf {
	return leaf(jurat.Keccak(returnDomain[:], id[:]), bodyReturn)
}

// HaltLeaf and ResumeLeaf change a lane's state, which has changed number times.
// Both have the same subject, of which a report holds one leaf:
//
//	keccak256(abi.encode(keccak256("jurat.lane.v1"), sourceChain, outbox, destinationChain, inbox, number))
func (l Lane) HaltLeaf(number uint64) jurat.Leaf   { return leaf(l.change(number), bodyHalt) }
func (l Lane) ResumeLeaf(number uint64) jurat.Leaf { return leaf(l.change(number), bodyResume) }

func (l Lane) change(number uint64) jurat.Hash {
	var w words
	w.hash(laneDomain)
	w.number(l.SourceChain)
	w.address(l.Outbox)
	w.number(l.DestinationChain)
	w.address(l.Inbox)
	w.number(number)
	return jurat.Keccak(w)
}

func leaf(subject jurat.Hash, body byte) jurat.Leaf {
	return jurat.Leaf{Kind: jurat.KindMessage, Subject: subject, Payload: jurat.Keccak([]byte{body})}
}

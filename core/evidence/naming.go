package evidence

import (
	"slices"

	"github.com/jurat-network/jurat"
)

// Naming is an observation by which a member wants leaves sworn, with as much of it as
// the contract Crossings is shown. Whoever names a message that was never sent has
// signed a lie, whether or not enough others named it too.
type Naming struct {
	Round   jurat.Round
	Member  jurat.MemberIndex
	Time    jurat.Time
	Values  jurat.Hash   // the root of jurat.ValueTree
	Context jurat.Hash   // jurat.Observation.ContextHash
	OneOffs []jurat.Hash // the hashes of all leaves that it names, in their order
	Sig     jurat.OperatorSignature
}

// NamingOf is what an observation and its operator's signature make. The signature is not checked here.
func NamingOf(o *jurat.Observation, sig jurat.OperatorSignature) *Naming {
	return &Naming{Round: o.Round, Member: o.Member, Time: o.Time, Values: jurat.ValueTree(o.Words).Root(),
		Context: o.ContextHash(), OneOffs: jurat.HashLeaves(o.OneOffs), Sig: sig}
}

// Names reports whether it names the leaf.
func (n *Naming) Names(l jurat.Leaf) bool { return slices.Contains(n.OneOffs, l.Hash()) }

// Digest is what the member's operator signed, in an epoch of a committee.
func (n *Naming) Digest(committee jurat.Hash, epoch uint32) jurat.Hash {
	packed := make([]byte, 0, 32*len(n.OneOffs))
	for _, hash := range n.OneOffs {
		packed = append(packed, hash[:]...)
	}
	return jurat.ObservationHash(committee, epoch, n.Round, n.Member, n.Time, n.Values, jurat.Keccak(packed), n.Context)
}

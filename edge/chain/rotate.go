package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/committee"
	"github.com/jurat-network/jurat/edge/chain/bindings"
	"github.com/jurat-network/jurat/edge/chain/bindings/bound"
)

// Next is a committee's next epoch, complete: who is in it and what they made.
type Next struct {
	Proposal *committee.Proposal
	Keygen   *committee.Keygen
}

// keygen is the form in which the contract takes it, and all members' signatures.
func (x *Next) keygen() (bindings.Keygen, [][]byte) {
	p := x.Proposal
	k := bindings.Keygen{Threshold: big.NewInt(int64(jurat.Quorum(len(p.Members)))), Attempt: x.Keygen.Attempt,
		Key: x.Keygen.Key, Transcript: x.Keygen.Transcript, Expiry: p.Expiry}
	for _, m := range p.Members {
		k.Members = append(k.Members, common.Address(m.Operator))
	}
	return k, bytesOf(x.Keygen.Signatures)
}

// bytesOf gives signatures as a contract takes them; a zero one has an empty place.
func bytesOf(signatures []jurat.OperatorSignature) [][]byte {
	out := make([][]byte, len(signatures))
	for i := range signatures {
		if signatures[i] != (jurat.OperatorSignature{}) {
			out[i] = signatures[i][:]
		}
	}
	return out
}

// Oath is the report in which a committee swears a leaf: its next epoch, or an
// operator's scorecard.
type Oath struct {
	Report jurat.SignedReport
	Path   []jurat.Hash // of the leaf, from the bottom
}

// Going is an agreement that goes on with a committee's next epoch.
type Going struct {
	Agreement   *Agreement
	Acceptances []jurat.OperatorSignature // one for each of the epoch's members, zero of those that stay
}

// RotateCommittee starts a committee's next epoch and makes its key known to Feeds;
// agreements that go on adopt it in the same transaction, or nothing happens. What
// is done already is left as it is.
func RotateCommittee(ctx context.Context, s *Sender, at Contracts, b Bound, x *Next, o *Oath, going []Going) error {
	id := x.Proposal.Committee
	if err := rotate(ctx, s, at, b, x, o, going); err != nil {
		return fmt.Errorf("rotate committee %s to epoch %d: %w", id, x.Proposal.Epoch, err)
	}
	return Sync(ctx, s, at, id, x.Proposal.Epoch, x.Proposal.Expiry)
}

func rotate(ctx context.Context, s *Sender, at Contracts, b Bound, x *Next, o *Oath, going []Going) error {
	epoch, _, _, err := ReadEpoch(ctx, s.client, at, x.Proposal.Committee)
	if err != nil || epoch >= x.Proposal.Epoch {
		return err
	}
	to, data, err := at.Committees, []byte(nil), error(nil)
	if len(going) == 0 {
		data, err = packRotate(x, o)
	} else {
		to = HandoversFor(at, b)
		data, err = packHandOver(x, o, going)
	}
	if err != nil {
		return err
	}
	_, err = s.Send(ctx, Call{To: &to, Data: data, Intent: fmt.Sprintf("rotate %s %d", x.Proposal.Committee, x.Proposal.Epoch)})
	if IsRevert(err, "WrongEpoch") {
		return nil // by another member meanwhile
	}
	return err
}

func packRotate(x *Next, o *Oath) ([]byte, error) {
	r := &o.Report
	report := bindings.SignedReport{Committee: r.Committee, Epoch: r.Epoch, Round: uint64(r.Round), Time: uint64(r.Time), Root: r.Root,
		R: common.Address(r.Signature.R), S: new(big.Int).SetBytes(r.Signature.S[:])}
	keygen, signatures := x.keygen()
	return bindings.NewCommittees().TryPackRotate(report, o.path(), keygen, signatures)
}

func packHandOver(x *Next, o *Oath, going []Going) ([]byte, error) {
	r := &o.Report
	report := bound.SignedReport{Committee: r.Committee, Epoch: r.Epoch, Round: uint64(r.Round), Time: uint64(r.Time), Root: r.Root,
		R: common.Address(r.Signature.R), S: new(big.Int).SetBytes(r.Signature.S[:])}
	keygen, signatures := x.keygen()
	var list []bound.Going
	for _, g := range going {
		list = append(list, bound.Going{Terms: termsCall(g.Agreement.Terms), Acceptances: bytesOf(g.Acceptances)})
	}
	return bound.NewHandovers().TryPackHandOver(report, o.path(), bound.Keygen(keygen), signatures, list)
}

func (o *Oath) path() [][32]byte {
	path := make([][32]byte, len(o.Path))
	for i := range path {
		path[i] = o.Path[i]
	}
	return path
}

// HandoversFor is where DeployBound puts Handovers.
func HandoversFor(at Contracts, b Bound) jurat.Address { return place(handoversInit(at, b)) }

func handoversInit(at Contracts, b Bound) []byte {
	args := bound.NewHandovers().PackConstructor(common.Address(at.Committees), common.Address(at.Feeds), common.Address(b.Agreements))
	return append(common.FromHex(bound.HandoversMetaData.Bin), args...)
}

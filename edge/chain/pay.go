package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/edge/chain/bindings"
	"github.com/jurat-network/jurat/edge/chain/bindings/asked"
	"github.com/jurat-network/jurat/edge/chain/bindings/bound"
)

// ErrNoPart is returned where an account is no party that may do this.
var ErrNoPart = errors.New("the account is neither the agreement's consumer nor a serving member nor a member's owner")

// Members are the operators of an epoch of the agreement's committee, in order.
func Members(ctx context.Context, c *Client, b Bound, committee jurat.Hash, epoch uint32) ([]jurat.Address, error) {
	at, err := committeesOf(ctx, c, b)
	if err != nil {
		return nil, err
	}
	committees := bindings.NewCommittees()
	list, err := ask(ctx, c, "read members", at, committees.PackMembersOf(committee, epoch), committees.UnpackMembersOf)
	if err != nil {
		return nil, err
	}
	members := make([]jurat.Address, len(list))
	for i := range list {
		members[i] = jurat.Address(list[i])
	}
	return members, nil
}

// KeyOf is the group key of an epoch; zero where there is none.
func KeyOf(ctx context.Context, c *Client, b Bound, committee jurat.Hash, epoch uint32) (key [32]byte, err error) {
	at, err := committeesOf(ctx, c, b)
	if err != nil {
		return key, err
	}
	committees := bindings.NewCommittees()
	out, err := ask(ctx, c, "read key", at, committees.PackKeyOf(committee, epoch), committees.UnpackKeyOf)
	return out.Arg0, err
}

// Serving is a committee's epoch on the chain; 0 where it is not registered.
func Serving(ctx context.Context, c *Client, b Bound, committee jurat.Hash) (uint32, error) {
	at, err := committeesOf(ctx, c, b)
	if err != nil {
		return 0, err
	}
	committees := bindings.NewCommittees()
	return ask(ctx, c, "read committee", at, committees.PackCurrent(committee), committees.UnpackCurrent)
}

// committeesOf is the contract Committees that agreements look members up in.
func committeesOf(ctx context.Context, c *Client, b Bound) (jurat.Address, error) {
	contract := bound.NewAgreements()
	at, err := ask(ctx, c, "read agreements", b.Agreements, contract.PackCOMMITTEES(), contract.UnpackCOMMITTEES)
	return jurat.Address(at), err
}

// EndAgreement ends an agreement with one period's notice, for its consumer, a
// member of the epoch that serves, or a member's owner: ErrNoPart for others.
func EndAgreement(ctx context.Context, s *Sender, b Bound, a *Agreement) (jurat.Hash, error) {
	place, err := partOf(ctx, s, b, a)
	if err != nil {
		return jurat.Hash{}, fmt.Errorf("end agreement %s: %w", a.ID, err)
	}
	data, err := bound.NewAgreements().TryPackEnd(termsCall(a.Terms), big.NewInt(int64(place)))
	if err != nil {
		return jurat.Hash{}, fmt.Errorf("end agreement %s: %w", a.ID, err)
	}
	return s.do(ctx, "end agreement "+a.ID.String(), b.Agreements, data, nil)
}

// partOf is the sender's place in the epoch that serves, its own or the one of
// the operator that it owns; 0 for the consumer, who needs none.
func partOf(ctx context.Context, s *Sender, b Bound, a *Agreement) (int, error) {
	if a.Terms.Consumer == s.Account() {
		return 0, nil
	}
	members, err := Members(ctx, s.client, b, a.Terms.Committee, a.Epoch)
	if err != nil {
		return 0, err
	}
	contract := bound.NewBonds()
	for i, m := range members {
		owner, err := ask(ctx, s.client, "read owner of "+m.String(), b.Bonds, contract.PackOwnerOf(common.Address(m)), contract.UnpackOwnerOf)
		if err != nil {
			return 0, err
		}
		if m == s.Account() || jurat.Address(owner) == s.Account() {
			return i, nil
		}
	}
	return 0, fmt.Errorf("%w: %s", ErrNoPart, s.Account())
}

// TopUp adds to an agreement's escrow, in units of its token, from the sender, who has
// allowed Agreements to take as much of an ERC-20. Anyone may, in the paid time.
func TopUp(ctx context.Context, s *Sender, b Bound, a *Agreement, amount *big.Int) (jurat.Hash, error) {
	data, err := bound.NewAgreements().TryPackTopUp(termsCall(a.Terms), amount)
	if err != nil {
		return jurat.Hash{}, fmt.Errorf("top up agreement %s: %w", a.ID, err)
	}
	var value *big.Int
	if a.Terms.Token == (jurat.Address{}) {
		value = amount
	}
	return s.do(ctx, "top up agreement "+a.ID.String(), b.Agreements, data, value)
}

// Pull credits the members of an epoch, all of them, with what they earned until
// now, and the consumer with what nobody can earn any more. Anyone may.
func Pull(ctx context.Context, s *Sender, b Bound, a *Agreement, epoch uint32) (jurat.Hash, error) {
	members, err := Members(ctx, s.client, b, a.Terms.Committee, epoch)
	if err != nil {
		return jurat.Hash{}, err
	}
	places := make([]*big.Int, len(members))
	for i := range places {
		places[i] = big.NewInt(int64(i))
	}
	data, err := bound.NewAgreements().TryPackPull(termsCall(a.Terms), epoch, places)
	if err != nil {
		return jurat.Hash{}, fmt.Errorf("pull pay of %s: %w", a.ID, err)
	}
	at := b.Agreements
	receipt, err := s.sendWithRoom(ctx, Call{To: &at, Data: data}, payGas*uint64(len(members)))
	if err != nil {
		return jurat.Hash{}, fmt.Errorf("pull pay of %s: %w", a.ID, err)
	}
	return jurat.Hash(receipt.TxHash), nil
}

// payGas is at most what paying one member adds: two slots written anew and an
// event. Who had earned nothing at the estimate's block may have by the next one.
const payGas = 60_000

// Served reports whether an epoch ever served the agreement.
func Served(ctx context.Context, c *Client, b Bound, a *Agreement, epoch uint32) (bool, error) {
	contract := bound.NewAgreements()
	stint, err := ask(ctx, c, "read stint", b.Agreements, contract.PackStintOf(a.ID, epoch), contract.UnpackStintOf)
	if err != nil {
		return false, err
	}
	return stint.Arg0.Sign() != 0, nil
}

// Credit is what Agreements owes an account, in units of a token.
func Credit(ctx context.Context, c *Client, b Bound, token, holder jurat.Address) (*big.Int, error) {
	contract := bound.NewAgreements()
	return ask(ctx, c, "read credit of "+holder.String(), b.Agreements, contract.PackCreditOf(common.Address(token), common.Address(holder)), contract.UnpackCreditOf)
}

// Claim pays the account's whole credit of a token out, to any address.
func Claim(ctx context.Context, s *Sender, b Bound, token, to jurat.Address) (jurat.Hash, error) {
	return s.do(ctx, "claim", b.Agreements, bound.NewAgreements().PackClaim(common.Address(token), common.Address(to)), nil)
}

// RevokeAcceptance takes back what the account signed of terms with this id, or
// will have signed, where it was not used yet.
func RevokeAcceptance(ctx context.Context, s *Sender, b Bound, id jurat.Hash) (jurat.Hash, error) {
	data := bound.NewAcceptances().PackRevoke(id, common.Address(s.Account()))
	return s.do(ctx, "revoke acceptance of "+id.String(), b.Acceptances, data, nil)
}

// Demanded is a demand that is open.
type Demanded struct {
	By       jurat.Address
	Opened   uint64 // Unix seconds
	Epoch    uint32
	Blocks   uint64     // counted
	Answered uint64     // operators that have answered
	Request  jurat.Hash // that stands unanswered; zero where the feed is late
}

// DemandOf is the open demand of an agreement; nil where none is.
func DemandOf(ctx context.Context, c *Client, b Bound, id jurat.Hash) (*Demanded, error) {
	contract := bound.NewDemands()
	d, err := ask(ctx, c, "read demand", b.Demands, contract.PackDemandOf(id), contract.UnpackDemandOf)
	if err != nil || d.By == (common.Address{}) {
		return nil, err
	}
	about, err := ask(ctx, c, "read demand", b.Demands, contract.PackOverdue(id), contract.UnpackOverdue)
	if err != nil {
		return nil, err
	}
	return &Demanded{jurat.Address(d.By), d.Opened, d.Epoch, d.Blocks.Uint64(), d.Answered.Uint64(), about.Id}, nil
}

// OpenDemand demands an answer that is late. The deposit (wei) is twice what the
// answers of n members cost at the newest block's base fee, as the fee may rise
// until the transaction is in a block; what is more than needed comes back as
// credit at Demands.
func OpenDemand(ctx context.Context, s *Sender, b Bound, t *agreement.Terms, n int) (tx jurat.Hash, deposit *big.Int, err error) {
	data, err := bound.NewDemands().TryPackDemand(termsCall(t))
	if err != nil {
		return tx, nil, fmt.Errorf("demand an answer: %w", err)
	}
	return openDemand(ctx, s, b.Demands, data, n)
}

// CallRoll demands that each operator shows that it is there, as a request of the
// agreement's consumer stands unanswered. The deposit is as OpenDemand's.
func CallRoll(ctx context.Context, s *Sender, b Bound, t *agreement.Terms, requests jurat.Address, r *request.Request, n int) (tx jurat.Hash, deposit *big.Int, err error) {
	whole, err := must(asked.RequestsMetaData.ParseABI()).Methods["idOf"].Inputs.Pack(requestCall(r))
	if err != nil {
		return tx, nil, fmt.Errorf("call the roll: %w", err)
	}
	data, err := bound.NewDemands().TryPackDemandAnswer(termsCall(t), common.Address(requests), whole)
	if err != nil {
		return tx, nil, fmt.Errorf("call the roll: %w", err)
	}
	return openDemand(ctx, s, b.Demands, data, n)
}

func openDemand(ctx context.Context, s *Sender, at jurat.Address, data []byte, n int) (tx jurat.Hash, deposit *big.Int, err error) {
	contract := bound.NewDemands()
	gas, err := ask(ctx, s.client, "read demands", at, contract.PackREPLYGAS(), contract.UnpackREPLYGAS)
	if err != nil {
		return tx, nil, err
	}
	head, err := s.client.Head(ctx)
	if err != nil {
		return tx, nil, err
	}
	deposit = new(big.Int).Mul(gas, big.NewInt(int64(2*n)))
	deposit.Mul(deposit, head.BaseFee)
	tx, err = s.do(ctx, "demand an answer", at, data, deposit)
	return tx, deposit, err
}

// DemandCredit is what Demands owes an account: deposits that went back, and
// what answers earned, in wei.
func DemandCredit(ctx context.Context, c *Client, b Bound, holder jurat.Address) (*big.Int, error) {
	contract := bound.NewDemands()
	return ask(ctx, c, "read credit of "+holder.String(), b.Demands, contract.PackCreditOf(common.Address(holder)), contract.UnpackCreditOf)
}

// ClaimDemands pays the account's whole credit at Demands out, to any address.
func ClaimDemands(ctx context.Context, s *Sender, b Bound, to jurat.Address) (jurat.Hash, error) {
	return s.do(ctx, "claim from demands", b.Demands, bound.NewDemands().PackClaim(common.Address(to)), nil)
}

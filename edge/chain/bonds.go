package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/edge/chain/bindings/bound"
)

// Bond is what an operator has at stake, in units of the bond token.
type Bond struct {
	Operator  jurat.Address
	Owner     jurat.Address // zero where nobody opened a bond
	Active    bool          // opened and not revoked
	Total     *big.Int      // all of it: free, unbonding and locked
	Free      *big.Int
	Unbonding *big.Int
	Until     uint64 // Unix seconds: when what unbonds can be withdrawn; 0 if nothing does
}

// ReadBond reads an operator's bond.
func ReadBond(ctx context.Context, c *Client, b Bound, operator jurat.Address) (Bond, error) {
	bond, err := readBond(ctx, c, b, operator)
	if err != nil {
		return Bond{}, fmt.Errorf("read bond of %s: %w", operator, err)
	}
	return bond, nil
}

func readBond(ctx context.Context, c *Client, b Bound, operator jurat.Address) (bond Bond, err error) {
	contract, who := bound.NewBonds(), common.Address(operator)
	bond.Operator = operator
	out, err := c.Call(ctx, b.Bonds, contract.PackOwnerOf(who), 0)
	if err != nil {
		return bond, err
	}
	owner, err := contract.UnpackOwnerOf(out)
	if err != nil {
		return bond, err
	}
	bond.Owner = jurat.Address(owner)
	if out, err = c.Call(ctx, b.Bonds, contract.PackActive(who), 0); err != nil {
		return bond, err
	}
	if bond.Active, err = contract.UnpackActive(out); err != nil {
		return bond, err
	}
	if out, err = c.Call(ctx, b.Bonds, contract.PackBondOf(who), 0); err != nil {
		return bond, err
	}
	if bond.Total, err = contract.UnpackBondOf(out); err != nil {
		return bond, err
	}
	if out, err = c.Call(ctx, b.Bonds, contract.PackStakeOf(who), 0); err != nil {
		return bond, err
	}
	stake, err := contract.UnpackStakeOf(out)
	if err != nil {
		return bond, err
	}
	bond.Free, bond.Unbonding, bond.Until = stake.Arg0, stake.Arg1, stake.Arg2.Uint64()
	return bond, nil
}

// ReadLock is what is left of an operator's lock for an agreement, and until
// when it holds (Unix seconds); zeros if there is none.
func ReadLock(ctx context.Context, c *Client, b Bound, agreement jurat.Hash, operator jurat.Address) (left *big.Int, until uint64, err error) {
	contract := bound.NewBonds()
	out, err := c.Call(ctx, b.Bonds, contract.PackLockOf(agreement, common.Address(operator)), 0)
	if err != nil {
		return nil, 0, fmt.Errorf("read lock of %s: %w", operator, err)
	}
	lock, err := contract.UnpackLockOf(out)
	if err != nil {
		return nil, 0, fmt.Errorf("read lock of %s: %w", operator, err)
	}
	return lock.Arg0, lock.Arg1.Uint64(), nil
}

// BondToken is the token that bonds are in.
func BondToken(ctx context.Context, c *Client, b Bound) (Token, error) {
	contract := bound.NewBonds()
	out, err := c.Call(ctx, b.Bonds, contract.PackTOKEN(), 0)
	if err != nil {
		return Token{}, fmt.Errorf("read bonds: %w", err)
	}
	at, err := contract.UnpackTOKEN(out)
	if err != nil {
		return Token{}, fmt.Errorf("read bonds: %w", err)
	}
	return ReadToken(ctx, c, jurat.Address(at))
}

// ConsentHash is what an operator signs so that an owner can open its bond.
func ConsentHash(chainID uint64, b Bound, operator, owner jurat.Address) jurat.Hash {
	return agreement.Consent(agreement.Domain{Chain: chainID, Agreements: b.Bonds}, operator, owner)
}

// OpenBond has the sender's account open an operator's bond, as its owner. One
// that is open for this owner is left as it is.
func OpenBond(ctx context.Context, owner *Sender, b Bound, operator jurat.Address, consent jurat.OperatorSignature) error {
	bond, err := ReadBond(ctx, owner.client, b, operator)
	if err != nil || bond.Owner == owner.Account() {
		return err
	}
	data := bound.NewBonds().PackOpen(common.Address(operator), consent[:])
	if _, err := owner.Send(ctx, Call{To: &b.Bonds, Data: data, Intent: "open " + operator.String()}); err != nil {
		return fmt.Errorf("open bond of %s: %w", operator, err)
	}
	return nil
}

// Deposit adds to an operator's free stake, out of the sender's allowance to Bonds.
func Deposit(ctx context.Context, from *Sender, b Bound, operator jurat.Address, amount *big.Int) (jurat.Hash, error) {
	return from.do(ctx, "deposit for "+operator.String(), b.Bonds, bound.NewBonds().PackDeposit(common.Address(operator), amount), nil)
}

// Unbond moves free stake out of the reach of further locks. Only the bond's
// owner may; Withdraw takes it once its time has come.
func Unbond(ctx context.Context, owner *Sender, b Bound, operator jurat.Address, amount *big.Int) (jurat.Hash, error) {
	return owner.do(ctx, "unbond of "+operator.String(), b.Bonds, bound.NewBonds().PackUnbond(common.Address(operator), amount), nil)
}

// Withdraw pays out what has unbonded. Only the bond's owner may.
func Withdraw(ctx context.Context, owner *Sender, b Bound, operator, to jurat.Address) (jurat.Hash, error) {
	return owner.do(ctx, "withdraw of "+operator.String(), b.Bonds, bound.NewBonds().PackWithdraw(common.Address(operator), common.Address(to)), nil)
}

// RevokeOperator ends what a hot operator key can accept, for good; its locks
// stay. Only the bond's owner may.
func RevokeOperator(ctx context.Context, owner *Sender, b Bound, operator jurat.Address) (jurat.Hash, error) {
	return owner.do(ctx, "revoke "+operator.String(), b.Bonds, bound.NewBonds().PackRevoke(common.Address(operator)), nil)
}

// ReleaseLock returns to free what is left of a lock whose time is over. Anyone may.
func ReleaseLock(ctx context.Context, s *Sender, b Bound, agreement jurat.Hash, operator jurat.Address) (jurat.Hash, error) {
	return s.do(ctx, "release lock of "+operator.String(), b.Bonds, bound.NewBonds().PackRelease(agreement, common.Address(operator)), nil)
}

// BondCredit is what verdicts owe an account as prover or consumer, in units of
// the bond token.
func BondCredit(ctx context.Context, c *Client, b Bound, holder jurat.Address) (*big.Int, error) {
	contract := bound.NewBonds()
	return ask(ctx, c, "read credit of "+holder.String(), b.Bonds, contract.PackCreditOf(common.Address(holder)), contract.UnpackCreditOf)
}

// ClaimBonds pays the account's whole credit at Bonds out, to any address.
func ClaimBonds(ctx context.Context, s *Sender, b Bound, to jurat.Address) (jurat.Hash, error) {
	return s.do(ctx, "claim from bonds", b.Bonds, bound.NewBonds().PackClaim(common.Address(to)), nil)
}

package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain/bindings"
)

// DeployDevToken puts the DEVELOPMENT token on the chain, all of it the holder's,
// or finds it there: contracts/src/examples/DevToken.sol. It is worth nothing.
func DeployDevToken(ctx context.Context, s *Sender, holder jurat.Address, supply *big.Int) (jurat.Address, error) {
	init := append(common.FromHex(bindings.DevTokenMetaData.Bin), bindings.NewDevToken().PackConstructor(common.Address(holder), supply)...)
	if err := s.create(ctx, init); err != nil {
		return jurat.Address{}, fmt.Errorf("deploy token: %w", err)
	}
	return place(init), nil
}

// Transfer sends the account's tokens to another.
func Transfer(ctx context.Context, s *Sender, token, to jurat.Address, amount *big.Int) error {
	data := bindings.NewDevToken().PackTransfer(common.Address(to), amount)
	if _, err := s.Send(ctx, Call{To: &token, Data: data}); err != nil {
		return fmt.Errorf("transfer tokens: %w", err)
	}
	return nil
}

// Approve lets a spender take that much of the account's tokens.
func Approve(ctx context.Context, s *Sender, token, spender jurat.Address, amount *big.Int) error {
	data := bindings.NewDevToken().PackApprove(common.Address(spender), amount)
	if _, err := s.Send(ctx, Call{To: &token, Data: data}); err != nil {
		return fmt.Errorf("approve tokens: %w", err)
	}
	return nil
}

// Allowance is how much of the owner's tokens a spender may still take.
func Allowance(ctx context.Context, c *Client, token, owner, spender jurat.Address) (*big.Int, error) {
	contract := bindings.NewDevToken() // any ERC-20 answers this
	return ask(ctx, c, "read allowance", token, contract.PackAllowance(common.Address(owner), common.Address(spender)), contract.UnpackAllowance)
}

// Token is how a token writes amounts.
type Token struct {
	Address  jurat.Address
	Symbol   string
	Decimals uint8
}

// ReadToken asks a token for its symbol and decimals. The zero address is the
// chain's native coin.
func ReadToken(ctx context.Context, c *Client, at jurat.Address) (Token, error) {
	if at == (jurat.Address{}) {
		return Token{Symbol: "ether", Decimals: 18}, nil
	}
	contract := bindings.NewDevToken() // any ERC-20 answers these two
	t := Token{Address: at}
	out, err := c.Call(ctx, at, contract.PackSymbol(), 0)
	if err == nil {
		t.Symbol, err = contract.UnpackSymbol(out)
	}
	if err != nil {
		return Token{}, fmt.Errorf("read token %s: %w", at, err)
	}
	if out, err = c.Call(ctx, at, contract.PackDecimals(), 0); err == nil {
		t.Decimals, err = contract.UnpackDecimals(out)
	}
	return t, wrap("read token "+at.String(), err)
}

// Format writes an amount of smallest units with the token's symbol, with at
// most six decimals, rounded down.
func (t Token) Format(amount *big.Int) string {
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(t.Decimals)), nil)
	whole, rest := new(big.Int).QuoRem(amount, scale, new(big.Int))
	text := whole.String()
	if t.Decimals > 0 && rest.Sign() != 0 {
		digits := fmt.Sprintf("%0*s", int(t.Decimals), rest)
		if digits = strings.TrimRight(digits[:min(len(digits), 6)], "0"); digits != "" {
			text += "." + digits
		}
	}
	return text + " " + t.Symbol
}

// ErrAmount is returned for a text that is no amount of a token.
var ErrAmount = errors.New("not an amount")

// Parse reads an amount as Format writes it, but for the symbol: whole tokens
// with as many decimals as the token has. It never rounds.
func (t Token) Parse(text string) (*big.Int, error) {
	whole, fraction, dotted := strings.Cut(text, ".")
	amount, ok := new(big.Int).SetString(whole+fraction+strings.Repeat("0", max(0, int(t.Decimals)-len(fraction))), 10)
	digits := strings.Trim(whole+fraction, "0123456789") == ""
	if !ok || !digits || whole == "" || dotted && fraction == "" || len(fraction) > int(t.Decimals) || amount.BitLen() > 128 {
		return nil, fmt.Errorf("%w: %.40q; write whole %s with at most %d decimals, such as 1000 or 0.5", ErrAmount, text, t.Symbol, t.Decimals)
	}
	return amount, nil
}

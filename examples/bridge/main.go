// A company moves money, and what to do with it, from its vault on one chain to its
// branch on another. Both contracts were written for CCIP, on npm's CCIPReceiver and
// router interface, and are not changed by a line. The story shows a message's life,
// what happens when the receiver refuses it, and what the pools' limits refuse.
// From the project's folder:
//
//	make build && go run ./examples/bridge
package main

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain/bindings"
	"github.com/jurat-network/jurat/edge/chain/bindings/lanes"
	"github.com/jurat-network/jurat/edge/chain/bindings/value"
	"github.com/jurat-network/jurat/examples/story"
)

// Chains as CCIP's contracts call them; any numbers would do.
const (
	homeSelector = uint64(16015286601757825753)
	awaySelector = uint64(10344971235874465080)
)

// The accounts that pay: the lanes' admin, who is the devnet's first, and the company.
const admin, company = 0, 5

// life is how long a message has until it goes back, in seconds.
const life = uint64(3600)

func main() { story.Main(tell, "--chains", "2") }

// side is one chain of the story.
type side struct {
	*story.Network
	outbox, inbox *story.Contract
	pool          *story.Contract
	token         *story.Contract
	front         *story.Contract
	selector      uint64
}

func tell(ctx context.Context, n *story.Network) error {
	home, err := open(ctx, n, 1, homeSelector)
	if err != nil {
		return err
	}
	away, err := open(ctx, n, 2, awaySelector)
	if err != nil {
		return err
	}
	if err := pools(ctx, home, away); err != nil {
		return err
	}
	if err := fronts(ctx, home, away); err != nil {
		return err
	}
	vault, branch, err := found(ctx, n, home, away)
	if err != nil {
		return err
	}
	if err := move(ctx, n, vault, branch, away); err != nil {
		return err
	}
	if err := refused(ctx, n, vault, branch, home, away); err != nil {
		return err
	}
	locked, err := home.token.Read(ctx, "balanceOf", common.Address(home.pool.At))
	if err != nil {
		return err
	}
	minted, err := away.token.Read(ctx, "totalSupply")
	if err != nil {
		return err
	}
	story.Say("\nLocked on chain 1: %s. Minted on chain 2: %s.", tokens(locked[0]), tokens(minted[0]))
	return nil
}

// open is one of the devnet's chains, where the admin pays.
func open(ctx context.Context, n *story.Network, number int, selector uint64) (*side, error) {
	there, err := n.On(ctx, number, admin)
	if err != nil {
		return nil, err
	}
	s := &side{Network: there, selector: selector}
	if s.outbox, err = there.At(jurat.Address(common.HexToAddress(there.Contracts["outbox"])), &lanes.OutboxMetaData); err != nil {
		return nil, err
	}
	s.inbox, err = there.At(jurat.Address(common.HexToAddress(there.Contracts["inbox"])), &lanes.InboxMetaData)
	return s, err
}

// pools makes a token at home, what stands for it away, and lets some of it pass.
func pools(ctx context.Context, home, away *side) (err error) {
	operator := common.Address(home.Sender.Account())
	if home.token, err = home.Deploy(ctx, &bindings.DevTokenMetaData, operator, whole(1_000_000)); err != nil {
		return err
	}
	if home.pool, err = home.Deploy(ctx, &value.LockPoolMetaData, common.Address(home.token.At), common.Address(home.outbox.At),
		common.Address(home.inbox.At), operator, uint64(0)); err != nil {
		return err
	}
	if away.pool, err = away.Deploy(ctx, &value.MintPoolMetaData, "DEVELOPMENT token from chain 1", "DEVJ.1", uint8(18),
		common.Address(away.outbox.At), common.Address(away.inbox.At), operator, uint64(0)); err != nil {
		return err
	}
	shadow, err := away.pool.Read(ctx, "TOKEN")
	if err != nil {
		return err
	}
	if away.token, err = away.At(jurat.Address(shadow[0].(common.Address)), &value.BridgedTokenMetaData); err != nil {
		return err
	}
	for _, ends := range [][2]*side{{home, away}, {away, home}} {
		here, there := ends[0], ends[1]
		if _, err := here.outbox.Send(ctx, nil, "setPool", there.ChainID, common.Address(here.token.At), common.Address(here.pool.At)); err != nil {
			return err
		}
		if _, err := here.inbox.Send(ctx, nil, "setPool", there.ChainID, common.Address(there.token.At), common.Address(here.pool.At)); err != nil {
			return err
		}
		limits := value.Limits{OutCapacity: whole(500), OutRate: whole(1), InCapacity: whole(500), InRate: whole(1)}
		if _, err := here.pool.Send(ctx, nil, "limit", there.ChainID, limits); err != nil {
			return err
		}
	}
	story.Say("\nA token is at home on chain 1; a pool there locks it, a pool on chain 2 mints what stands for it.")
	story.Say("At most 500 pass at once, and 1 a second after that, at each end.")
	return nil
}

// fronts puts CCIP's router on both chains.
func fronts(ctx context.Context, home, away *side) (err error) {
	for _, s := range []*side{home, away} {
		if s.front, err = s.Deploy(ctx, &value.CCIPFrontMetaData, common.Address(s.outbox.At), common.Address(s.inbox.At), common.Address{}, life); err != nil {
			return err
		}
	}
	if _, err := home.front.Send(ctx, nil, "connect", away.selector, away.ChainID, common.Address(away.front.At)); err != nil {
		return err
	}
	_, err = away.front.Send(ctx, nil, "connect", home.selector, home.ChainID, common.Address(home.front.At))
	return err
}

// found puts the company's contracts where they belong, with Jurat's fronts for CCIP's routers.
func found(ctx context.Context, n *story.Network, home, away *side) (vault, branch *story.Contract, err error) {
	first, err := n.On(ctx, 1, company)
	if err != nil {
		return nil, nil, err
	}
	second, err := n.On(ctx, 2, company)
	if err != nil {
		return nil, nil, err
	}
	if vault, err = deploy(ctx, first, &VaultMetaData, home.front, common.Address(home.token.At), away.selector); err != nil {
		return nil, nil, err
	}
	if branch, err = deploy(ctx, second, &BranchMetaData, away.front, home.selector, common.Address(vault.At)); err != nil {
		return nil, nil, err
	}
	_, err = home.token.Send(ctx, nil, "transfer", common.Address(vault.At), whole(1000))
	story.Say("The company's vault has 1000 of it. Vault and branch were written for CCIP; their router is Jurat's front.")
	return vault, branch, err
}

func deploy(ctx context.Context, n *story.Network, meta *bind.MetaData, front *story.Contract, args ...any) (*story.Contract, error) {
	return n.Deploy(ctx, meta, append([]any{common.Address(front.At)}, args...)...)
}

// payee is whom the branch is to credit.
var payee = common.HexToAddress("0x00000000000000000000000000000000000a11ce")

// send has the vault move an amount, and returns the message's id.
func send(ctx context.Context, vault, branch *story.Contract, amount int64, reason string) (string, error) {
	args := []any{common.Address(branch.At), whole(amount), payee, reason}
	fee, err := vault.Read(ctx, "fee", args...)
	if err != nil {
		return "", err
	}
	receipt, err := vault.Send(ctx, fee[0].(*big.Int), "move", args...)
	if err != nil {
		return "", err
	}
	moved, err := vault.Event(ctx, "Moved", receipt.BlockNumber.Uint64())
	if err != nil {
		return "", err
	}
	id := common.Hash(moved["message"].([32]byte)).Hex()
	story.Say("\nThe vault moves %d, to be credited to Alice for: %s.", amount, reason)
	return id, nil
}

// move tells of a message that arrives.
func move(ctx context.Context, n *story.Network, vault, branch *story.Contract, away *side) error {
	id, err := send(ctx, vault, branch, 250, "wages of November")
	if err != nil {
		return err
	}
	credited, err := branch.Event(ctx, "Credited", 0)
	if err != nil {
		return err
	}
	story.Say("The branch on chain 2 credits Alice with %s for: %s.", tokens(credited["amount"]), credited["reason"])
	if credited["token"] != common.Address(away.token.At) {
		return fmt.Errorf("the branch was given another token: %v", credited["token"])
	}
	_, err = n.Jurat(ctx, "bridge", "status", id)
	return err
}

// refused tells of a receiver that refuses, and of the limits.
func refused(ctx context.Context, n *story.Network, vault, branch *story.Contract, home, away *side) error {
	if _, err := branch.Send(ctx, nil, "close", true); err != nil {
		return err
	}
	story.Say("\nThe branch closes.")
	id, err := send(ctx, vault, branch, 100, "a bonus")
	if err != nil {
		return err
	}
	if err := away.awaitKept(ctx, id); err != nil {
		return err
	}
	story.Say("It refuses the message, so the inbox keeps it, and nothing is minted. The branch opens again, and anybody can retry:")
	if _, err := branch.Send(ctx, nil, "close", false); err != nil {
		return err
	}
	if _, err := n.Jurat(ctx, "bridge", "retry", id); err != nil {
		return err
	}
	_, err = send(ctx, vault, branch, 600, "everything at once")
	return story.Refused("600 at once", err)
}

// awaitKept waits until the inbox keeps a message.
func (s *side) awaitKept(ctx context.Context, id string) error {
	const kept = 2
	return story.Until(ctx, "the inbox keeping the message", func() (bool, error) {
		state, err := s.inbox.Read(ctx, "stateOf", [32]byte(common.HexToHash(id)))
		if err != nil {
			return false, err
		}
		return state[0].(uint8) == kept, nil
	})
}

var unit = new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)

// whole is an amount of whole tokens, in the token's units.
func whole(amount int64) *big.Int { return new(big.Int).Mul(big.NewInt(amount), unit) }

// tokens writes an amount in whole tokens.
func tokens(units any) string { return new(big.Int).Div(units.(*big.Int), unit).String() }

// An auction that ends by itself, and a house that hears of it: targets as
// Chainlink Automation has them, performed by the committee when a condition holds,
// when an event is there, and when a clock says so; and a function that knows nothing of
// upkeeps, which a clock has called. From the project's folder:
//
//	make build && go run ./examples/automation
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/upkeep"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/examples/story"
)

func main() { story.Main(tell) }

// callByClock has a function of the house's called each minute, with the same arguments,
// and returns whom the house will see as the caller: an UpkeepCall.
func callByClock(ctx context.Context, n *story.Network, house *story.Contract) (caller common.Address, err error) {
	call, err := house.Pack("collectRent", big.NewInt(12))
	if err != nil {
		return caller, err
	}
	keystore, password, err := n.Keystore(6)
	if err != nil {
		return caller, err
	}
	story.Say("\nA fourth calls a function that is neither checkUpkeep nor performUpkeep, each minute.")
	out, err := n.Jurat(ctx, "upkeep", "register", house.At.String(), "--cron", "* * * * *", "--call", hexutil.Encode(call),
		"--funds", "500000000000000000", "--keystore", keystore, "--password-file", password, "--json")
	if err != nil {
		return caller, err
	}
	var registered struct{ Target common.Address }
	err = json.Unmarshal([]byte(out), &registered)
	return registered.Target, err
}

// collected waits until the rent was, by nobody else than the UpkeepCall.
func collected(ctx context.Context, house *story.Contract, caller common.Address) error {
	return story.Until(ctx, "the rent's collection", func() (bool, error) {
		rent, err := house.Read(ctx, "rent")
		if err != nil || rent[0].(*big.Int).Sign() == 0 {
			return false, err
		}
		by, err := house.Read(ctx, "collector")
		if err == nil && by[0] != caller {
			err = fmt.Errorf("the rent was collected by %v, not by %v", by[0], caller)
		}
		if err == nil {
			story.Say("The rent of 12 rooms is collected, by the call that was registered.")
		}
		return err == nil, err
	})
}

func tell(ctx context.Context, n *story.Network) error {
	upkeeps := jurat.Address(common.HexToAddress(n.Contracts["upkeeps"]))
	now, err := n.Now(ctx)
	if err != nil {
		return err
	}
	auction, err := n.Deploy(ctx, &AuctionMetaData, new(big.Int).SetUint64(now+30))
	if err != nil {
		return err
	}
	house, err := n.Deploy(ctx, &HouseMetaData, common.Address(upkeeps))
	if err != nil {
		return err
	}
	u := upkeep.Upkeep{Target: auction.At, Trigger: upkeep.Condition, Gas: 200_000, Every: 2, Number: now}
	if err := u.Committee.UnmarshalText([]byte(n.Committee)); err != nil {
		return err
	}
	story.Say("\nThree upkeeps, of half an ether each: the auction's end, the house's books, and a clock that strikes each minute.")
	sold := u
	sold.Trigger, sold.Every, sold.Target, sold.Schedule = upkeep.Log, 0, house.At, (&upkeep.Filter{Emitter: auction.At, Topics: [4]jurat.Hash{jurat.Keccak([]byte("Ended(address,uint256)"))}}).Encode()
	clock := u
	clock.Trigger, clock.Every, clock.Target, clock.Schedule = upkeep.Time, 0, house.At, []byte("* * * * *")
	for _, each := range []*upkeep.Upkeep{&u, &sold, &clock} {
		if _, err := chain.RegisterUpkeep(ctx, n.Sender, upkeeps, each, big.NewInt(5e17)); err != nil {
			return err
		}
	}

	called, err := callByClock(ctx, n, house)
	if err != nil {
		return err
	}

	story.Say("\nOne of the four oracles is away from now on.")
	if _, err := n.Jurat(ctx, "devnet", "pause", "3"); err != nil {
		return err
	}
	story.Say("\nSomebody bids three ether, and goes away.")
	receipt, err := auction.Send(ctx, big.NewInt(3e18), "offer")
	if err != nil {
		return err
	}
	ended, err := auction.Event(ctx, "Ended", receipt.BlockNumber.Uint64())
	if err != nil {
		return err
	}
	story.Say("The auction has ended by itself, in favour of %v, for %v wei.", ended["winner"], ended["bid"])
	for _, wanted := range []struct{ what, method string }{{"the sale in the house's books", "sales"}, {"the clock's stroke", "moments"}} {
		err := story.Until(ctx, wanted.what, func() (bool, error) {
			count, err := house.Read(ctx, wanted.method)
			return err == nil && count[0].(*big.Int).Sign() > 0, err
		})
		if err != nil {
			return err
		}
		story.Say("There is %s.", wanted.what)
	}
	if err := collected(ctx, house, called); err != nil {
		return err
	}
	turnover, err := house.Read(ctx, "turnover")
	if err != nil {
		return err
	}
	story.Say("\nTurnover of the house: %v wei, each sale once.", turnover[0])
	if turnover[0].(*big.Int).Cmp(big.NewInt(3e18)) != 0 {
		return fmt.Errorf("the sale was entered %v wei high", turnover[0])
	}
	_, err = n.Jurat(ctx, "upkeep", "list")
	return err
}

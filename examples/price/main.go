// A price feed: a lender that was written for AggregatorV3Interface lends, and
// liquidates, at a price that four oracles swore; and does neither where there is
// none. From the project's folder:
//
//	make build && go run ./examples/price
package main

import (
	"context"
	"fmt"
	"math/big"
	"net/http"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/examples/story"
)

// exchanges is three exchanges' public prices.
type exchanges struct {
	mu    sync.Mutex
	price map[string]string // by the path's name; "" is an exchange that is down
}

func (e *exchanges) set(north, south, west string) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.price = map[string]string{"/north": north, "/south": south, "/west": west}
}

func (e *exchanges) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.price[r.URL.Path] == "" {
		http.Error(w, "down", http.StatusServiceUnavailable)
		return
	}
	fmt.Fprintf(w, `{"last": %q}`, e.price[r.URL.Path])
}

func main() {
	market := &exchanges{}
	market.set("60000", "60010", "59990")
	story.Serve("127.0.0.1:17101", market)
	story.Main(func(ctx context.Context, n *story.Network) error { return tell(ctx, n, market) }, "--jobs", "examples/price/price.yaml")
}

func tell(ctx context.Context, n *story.Network, market *exchanges) error {
	lender, err := n.Deploy(ctx, &LenderMetaData, common.HexToAddress(n.Feeds[0].Proxy))
	if err != nil {
		return err
	}
	borrower := common.Address(n.Sender.Account())
	story.Say("\nA borrower brings one bitcoin, worth 60,000 dollars, and borrows 30,000.")
	if _, err := lender.Send(ctx, nil, "deposit", big.NewInt(1e8)); err != nil {
		return err
	}
	if _, err := lender.Send(ctx, nil, "borrow", big.NewInt(29_990_00)); err != nil {
		return err
	}
	_, err = lender.Send(ctx, nil, "borrow", big.NewInt(1_000_00))
	if err := story.Refused("more", err); err != nil {
		return err
	}
	_, err = lender.Send(ctx, nil, "liquidate", borrower)
	if err := story.Refused("to liquidate who owes half", err); err != nil {
		return err
	}

	story.Say("\nTwo of the three exchanges go down. One alone is no market: the oracles swear that there is no price.")
	market.set("20", "", "")
	err = story.Until(ctx, "the halt on chain", func() (bool, error) {
		_, err := lender.Read(ctx, "worth", borrower)
		return chain.IsRefusal(err), nil
	})
	if err != nil {
		return err
	}
	_, err = lender.Send(ctx, nil, "liquidate", borrower)
	if err := story.Refused("to liquidate at the 20 dollars that the last one shows", err); err != nil {
		return err
	}

	story.Say("\nThey are back, and bitcoin has fallen to 39,000. Now the debt is more than three quarters.")
	market.set("39000", "39010", "38990")
	err = story.Until(ctx, "the new price on chain", func() (bool, error) {
		worth, err := lender.Read(ctx, "worth", borrower)
		return err == nil && worth[0].(*big.Int).Cmp(big.NewInt(40_000_00)) < 0, nil
	})
	if err != nil {
		return err
	}
	if _, err := lender.Send(ctx, nil, "liquidate", borrower); err != nil {
		return err
	}
	story.Say("Liquidated. Where the price came from, once the oracles' API shows the report:")
	time.Sleep(3 * time.Second)
	_, err = n.Jurat(ctx, "audit", n.Feeds[0].Name)
	return err
}

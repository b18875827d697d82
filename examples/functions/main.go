// A contract that was written for Chainlink Functions asks here, without a changed line:
// a grant for solar power brings its JavaScript with the request, which asks the grid's
// meters; a subscription pays in LINK; the contract is called back with what
// the source returned, or with the error that it threw. From the project's folder:
//
//	make build && go run ./examples/functions
package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/chain/bindings/asked"
	"github.com/jurat-network/jurat/edge/chain/bindings/scripts"
	"github.com/jurat-network/jurat/examples/story"
)

const job = "examples/functions/functions.yaml"

// don is how the contract names the committee's job: by its name.
var don = [32]byte([]byte("fun-story-1" + strings.Repeat("\x00", 21)))

// grid knows one meter.
func grid() http.Handler {
	m := http.NewServeMux()
	m.HandleFunc("GET /meters/M-201", func(out http.ResponseWriter, r *http.Request) {
		out.Header().Set("Content-Type", "application/json")
		fmt.Fprintf(out, `{"meter": "M-201", "month": %q, "kwh": 185}`, r.URL.Query().Get("month"))
	})
	return m
}

func main() {
	story.Serve("127.0.0.1:17109", grid())
	story.Main(tell, "--requests", job)
}

func tell(ctx context.Context, n *story.Network) error {
	front, err := n.At(jurat.Address(common.HexToAddress(n.Contracts["functions"])), &scripts.FunctionsFrontMetaData)
	if err != nil {
		return err
	}
	subscription, grant, err := subscribe(ctx, n, front)
	if err != nil {
		return err
	}
	story.Say("\nA grant for solar power, written for Chainlink Functions, has the address of Jurat's front where its router's was.\nA subscription of 3 LINK pays for its requests.")

	story.Say("\nOne of the four oracles goes down.")
	if _, err := n.Jurat(ctx, "devnet", "kill", "4"); err != nil {
		return err
	}
	story.Say("\nThe household of meter M-201 claims for November.")
	receipt, err := grant.Send(ctx, nil, "claim", "M-201", "2026-11")
	if err != nil {
		return err
	}
	granted, err := grant.Event(ctx, "Granted", receipt.BlockNumber.Uint64())
	if err != nil {
		return err
	}
	story.Say("Three oracles run the contract's own source and swear what it returned: %s kWh. Paid: %s wei.", granted["kwh"], granted["paid"])
	id, err := requestOf(receipt, front.At)
	if err != nil {
		return err
	}
	// The id that the consumer knows is the request's here.
	if _, err := n.Jurat(ctx, "audit", "--request", id.String(), "--requests", n.Contracts["linkRequests"]); err != nil {
		return err
	}

	story.Say("\nSomebody claims for a meter that there never was.")
	if receipt, err = grant.Send(ctx, nil, "claim", "M-999", "2026-11"); err != nil {
		return err
	}
	refused, err := grant.Event(ctx, "Refused", receipt.BlockNumber.Uint64())
	if err != nil {
		return err
	}
	story.Say("The source throws, and the contract is called back with its words: %q.", refused["why"])

	story.Say("\nThe subscription ends.")
	if receipt, err = front.Send(ctx, nil, "cancelSubscription", subscription, common.Address(grant.At)); err != nil {
		return err
	}
	ended, err := front.Event(ctx, "SubscriptionCanceled", receipt.BlockNumber.Uint64())
	if err != nil {
		return err
	}
	tenths := new(big.Int).Div(ended["fundsAmount"].(*big.Int), big.NewInt(1e17))
	story.Say("Two answers were paid, and %s.%s LINK are left.", new(big.Int).Div(tenths, big.NewInt(10)), new(big.Int).Mod(tenths, big.NewInt(10)))
	return nil
}

// subscribe opens a subscription as its owner's script always did, deploys the consumer
// that knows it, and funds it.
func subscribe(ctx context.Context, n *story.Network, front *story.Contract) (subscription uint64, grant *story.Contract, err error) {
	receipt, err := front.Send(ctx, nil, "createSubscription")
	if err != nil {
		return 0, nil, err
	}
	for _, log := range receipt.Logs { // SubscriptionCreated(uint64 indexed, address)
		subscription = log.Topics[1].Big().Uint64()
	}
	router := common.Address(front.At)
	if grant, err = n.Deploy(ctx, &SolarGrantMetaData, router, subscription, don); err != nil {
		return 0, nil, err
	}
	if _, err := n.Pay(ctx, grant.At, big.NewInt(5e18)); err != nil {
		return 0, nil, err
	}
	if _, err := front.Send(ctx, nil, "addConsumer", subscription, common.Address(grant.At)); err != nil {
		return 0, nil, err
	}
	return subscription, grant, fund(ctx, n, router, subscription)
}

// fund sends a subscription 3 LINK of the development account that has them all.
func fund(ctx context.Context, n *story.Network, router common.Address, subscription uint64) error {
	key, err := crypto.HexToECDSA(strings.TrimPrefix(n.Accounts[0].PrivateKey, "0x"))
	if err != nil {
		return err
	}
	data := common.BigToHash(new(big.Int).SetUint64(subscription)) // abi.encode(uint64)
	call := asked.NewDevLink().PackTransferAndCall(router, big.NewInt(3e18), data[:])
	link := jurat.Address(common.HexToAddress(n.Contracts["link"]))
	holder := chain.NewSender(n.Chain, key, chain.SenderConfig{Poll: 100 * time.Millisecond})
	_, err = holder.Send(ctx, chain.Call{To: &link, Data: call})
	return err
}

// requestOf is a request's id, out of the front's event.
func requestOf(receipt *types.Receipt, front jurat.Address) (jurat.Hash, error) {
	for _, log := range receipt.Logs {
		if jurat.Address(log.Address) == front {
			return jurat.Hash(log.Topics[1]), nil // RequestStart(bytes32 indexed requestId, …)
		}
	}
	return jurat.Hash{}, errors.New("the front told of no request")
}

// A contract that was written for Chainlink's direct requests asks here, without a
// changed line: a greenhouse measures the temperature through ChainlinkClient, pays in
// LINK, is called back, and cancels what the committee swore to have no answer to.
// From the project's folder:
//
//	make build && go run ./examples/chainlink
package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"strings"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/chain/bindings/asked"
	"github.com/jurat-network/jurat/examples/story"
)

const job = "examples/chainlink/temperature.yaml"

// services are three that measure; all of them can be down.
type services struct{ down atomic.Bool }

func (s *services) handler() http.Handler {
	m := http.NewServeMux()
	serve := func(pattern, format string) {
		m.HandleFunc(pattern, func(out http.ResponseWriter, _ *http.Request) {
			if s.down.Load() {
				http.Error(out, "closed for the night", http.StatusServiceUnavailable)
				return
			}
			fmt.Fprintf(out, format, "3.4")
		})
	}
	serve("GET /state/{city}", `{"temperature": %s}`)
	serve("GET /airport", `{"now": {"celsius": %s}}`)
	serve("GET /harbour", `{"t": %s}`)
	return m
}

func main() {
	s := &services{}
	story.Serve("127.0.0.1:17107", s.handler())
	story.Main(func(ctx context.Context, n *story.Network) error { return tell(ctx, n, s) }, "--requests", job)
}

func tell(ctx context.Context, n *story.Network, s *services) error {
	spec, err := story.JobHash(job)
	if err != nil {
		return err
	}
	link, front := common.HexToAddress(n.Contracts["link"]), common.HexToAddress(n.Contracts["front"])
	greenhouse, err := n.Deploy(ctx, &GreenhouseMetaData, link, front, [32]byte(spec))
	if err != nil {
		return err
	}
	token, err := n.At(jurat.Address(link), &asked.DevLinkMetaData)
	if err != nil {
		return err
	}
	if err := fund(ctx, n, greenhouse.At); err != nil {
		return err
	}
	story.Say("\nA greenhouse, written for Chainlink, has the address of Jurat's front where its oracle's was, and 1 LINK.")
	receipt, err := greenhouse.Send(ctx, nil, "measure", "Lisbon")
	if err != nil {
		return err
	}
	if _, err = greenhouse.Event(ctx, "Measured", receipt.BlockNumber.Uint64()); err != nil {
		return err
	}
	warm, err := greenhouse.Read(ctx, "temperature")
	if err != nil {
		return err
	}
	heating, err := greenhouse.Read(ctx, "heating")
	if err != nil {
		return err
	}
	story.Say("The committee swears %.1f °C, and the greenhouse is called back: heating is on: %v.", float64(warm[0].(*big.Int).Int64())/10, heating[0])

	story.Say("\nAll three services close for the night.")
	s.down.Store(true)
	if receipt, err = greenhouse.Send(ctx, nil, "measure", "Lisbon"); err != nil {
		return err
	}
	asking, expiration, err := oracleRequest(receipt, jurat.Address(front))
	if err != nil {
		return err
	}
	story.Say("The greenhouse asks as request 0x%x, which would expire at %s.", asking[:4], time.Unix(expiration.Int64(), 0).UTC().Format(time.TimeOnly))
	// What the oracles swear of the dead services lets it cancel before.
	err = story.Until(ctx, "the sworn failure", func() (bool, error) {
		_, err := greenhouse.Send(ctx, nil, "cancel", asking, expiration)
		if chain.IsRevert(err, "NotYet") {
			return false, nil
		}
		return err == nil, err
	})
	if err != nil {
		return err
	}
	left, err := token.Read(ctx, "balanceOf", common.Address(greenhouse.At))
	if err != nil {
		return err
	}
	tenths := new(big.Int).Div(left[0].(*big.Int), big.NewInt(1e17))
	story.Say("The committee swears why it has no answer, the greenhouse cancels, and has 0.%d LINK: one answer was paid.", tenths)
	return nil
}

// fund sends a contract 1 LINK of the development account that has them all.
func fund(ctx context.Context, n *story.Network, to jurat.Address) error {
	key, err := crypto.HexToECDSA(strings.TrimPrefix(n.Accounts[0].PrivateKey, "0x"))
	if err != nil {
		return err
	}
	data := must(asked.DevLinkMetaData.ParseABI()).Methods["transfer"]
	args, err := data.Inputs.Pack(common.Address(to), big.NewInt(1e18))
	if err != nil {
		return err
	}
	link := jurat.Address(common.HexToAddress(n.Contracts["link"]))
	holder := chain.NewSender(n.Chain, key, chain.SenderConfig{Poll: 100 * time.Millisecond})
	_, err = holder.Send(ctx, chain.Call{To: &link, Data: append(data.ID, args...)})
	return err
}

// oracleRequest is a request's id and expiration, out of the front's event.
func oracleRequest(receipt *types.Receipt, front jurat.Address) (id [32]byte, expiration *big.Int, err error) {
	parsed := must(asked.OperatorFrontMetaData.ParseABI())
	for _, log := range receipt.Logs {
		if jurat.Address(log.Address) != front || log.Topics[0] != parsed.Events["OracleRequest"].ID {
			continue
		}
		fields := map[string]any{}
		if err := parsed.UnpackIntoMap(fields, "OracleRequest", log.Data); err != nil {
			return id, nil, err
		}
		return fields["requestId"].([32]byte), fields["cancelExpiration"].(*big.Int), nil
	}
	return id, nil, errors.New("the front told of no request")
}

func must(parsed *abi.ABI, err error) *abi.ABI {
	if err != nil {
		panic(err) // the bindings are generated
	}
	return parsed
}

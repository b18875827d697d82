// Parametric insurance: a farmer is paid because too little rain fell, and nobody
// judges the claim. The contract asks, four oracles ask three weather agencies, of
// which one is down and one lies, and the answer that they swear calls it back.
// From the project's folder:
//
//	make build && go run ./examples/insurance
package main

import (
	"context"
	"fmt"
	"math/big"
	"net/http"
	"sync/atomic"

	"github.com/jurat-network/jurat/examples/story"
)

const job = "examples/insurance/rainfall.yaml"

// weather is three agencies: the state's, the airport's and the farmers' own.
type weather struct{ lie, dry atomic.Bool }

func (w *weather) handler() http.Handler {
	rain := func() string {
		if w.dry.Load() {
			return "3.9"
		}
		return "41.2"
	}
	m := http.NewServeMux()
	m.HandleFunc("GET /state/{place}/{day}", func(out http.ResponseWriter, _ *http.Request) {
		fmt.Fprintf(out, `{"mm": %s, "alerts": {"flood": false}}`, rain())
	})
	m.HandleFunc("GET /airport", func(out http.ResponseWriter, _ *http.Request) {
		fmt.Fprintf(out, `{"observations": [{"precipitation": %s, "flooded": false}]}`, rain())
	})
	m.HandleFunc("GET /farmers", func(out http.ResponseWriter, _ *http.Request) {
		if w.lie.Load() {
			fmt.Fprint(out, `{"rain": 0, "flood": false}`)
			return
		}
		fmt.Fprintf(out, `{"rain": %s, "flood": false}`, rain())
	})
	return m
}

func main() {
	w := &weather{}
	story.Serve("127.0.0.1:17102", w.handler())
	story.Main(func(ctx context.Context, n *story.Network) error { return tell(ctx, n, w) }, "--requests", job)
}

func tell(ctx context.Context, n *story.Network, w *weather) error {
	policy, err := n.DeployAsking(ctx, &RainPolicyMetaData, job)
	if err != nil {
		return err
	}
	ether := big.NewInt(1e18)
	if _, err := n.Pay(ctx, policy.At, new(big.Int).Mul(ether, big.NewInt(30))); err != nil {
		return err
	}
	story.Say("\nTwo farmers insure their fields for 10 ether each: they are paid if less than 10 mm of rain fall.")
	for _, place := range []string{"Évora", "Lisbon (coast)"} {
		if _, err := policy.Send(ctx, ether, "insure", place, "2026-07-01", big.NewInt(100)); err != nil {
			return err
		}
	}

	story.Say("\nThe farmers' own agency says that none fell at all, and the two others say 41.2 mm: the three do not agree.")
	w.lie.Store(true)
	if err := ask(ctx, n, policy, 1, 0); err != nil {
		return err
	}
	cover, err := policy.Read(ctx, "policies", big.NewInt(0))
	if err != nil {
		return err
	}
	story.Say("The policy is as it was: %v wei are covered. Nobody was paid on an answer that there is not.", cover[1])

	story.Say("\nIt was a mistake, they say, and it did rain.")
	w.lie.Store(false)
	if err := ask(ctx, n, policy, 0, 1); err != nil {
		return err
	}

	story.Say("\nIn the second field only 3.9 mm fell.")
	w.dry.Store(true)
	return ask(ctx, n, policy, 1, 1)
}

// ask has the policy ask for its rain, and waits for the event that answers it.
func ask(ctx context.Context, n *story.Network, policy *story.Contract, number int64, settled int) error {
	now, err := n.Now(ctx)
	if err != nil {
		return err
	}
	receipt, err := policy.Send(ctx, big.NewInt(1e15), "settle", big.NewInt(number), now+120)
	if err != nil {
		return err
	}
	event := [2]string{"NoAnswer", "Settled"}[settled]
	answer, err := policy.Event(ctx, event, receipt.BlockNumber.Uint64())
	if err != nil {
		return err
	}
	if settled == 0 {
		story.Say("No answer, says the committee, and why: status %v.", answer["status"])
		return nil
	}
	story.Say("The committee swears %.1f mm. Paid to the farmer: %v wei.", float64(answer["rain"].(*big.Int).Int64())/10, answer["paid"])
	return nil
}

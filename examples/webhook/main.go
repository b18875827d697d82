// A payment webhook, triggered by a contract: who pays a shop on chain has the
// warehouse told, exactly once, by one oracle of four; the others see that the
// order is there. From the project's folder:
//
//	make build && go run ./examples/webhook
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"sync"

	"github.com/jurat-network/jurat/examples/story"
)

const job = "examples/webhook/webhook.yaml"

// warehouse takes orders over HTTP, each key once.
type warehouse struct {
	mu     sync.Mutex
	orders map[string]string // receipt by key
	calls  int
}

func (w *warehouse) handler() http.Handler {
	m := http.NewServeMux()
	m.HandleFunc("POST /orders", func(out http.ResponseWriter, r *http.Request) {
		var order struct {
			Goods string
			Order int
		}
		if err := json.NewDecoder(r.Body).Decode(&order); err != nil || order.Goods == "a unicorn" {
			http.Error(out, `{"error": "we have none"}`, http.StatusUnprocessableEntity)
			return
		}
		w.mu.Lock()
		defer w.mu.Unlock()
		w.calls++
		key := r.Header.Get("Idempotency-Key")
		if w.orders[key] == "" {
			w.orders[key] = fmt.Sprintf("W-%04d", len(w.orders)+1)
			story.Say("  (The warehouse takes an order: %s, order %d, receipt %s.)", order.Goods, order.Order, w.orders[key])
		}
		fmt.Fprintf(out, `{"receipt": %q}`, w.orders[key])
	})
	m.HandleFunc("GET /orders/{key}", func(out http.ResponseWriter, r *http.Request) {
		w.mu.Lock()
		defer w.mu.Unlock()
		receipt := w.orders[r.PathValue("key")]
		if receipt == "" {
			http.NotFound(out, r)
			return
		}
		fmt.Fprintf(out, `{"receipt": %q}`, receipt)
	})
	return m
}

func main() {
	w := &warehouse{orders: map[string]string{}}
	story.Serve("127.0.0.1:17105", w.handler())
	story.Main(func(ctx context.Context, n *story.Network) error { return tell(ctx, n, w) }, "--requests", job)
}

func tell(ctx context.Context, n *story.Network, w *warehouse) error {
	shop, err := n.DeployAsking(ctx, &ShopMetaData, job)
	if err != nil {
		return err
	}
	states := []string{"", "paid", "SHIPPING", "REFUSED, and the money is back", "UNKNOWN"}
	for _, each := range []struct {
		goods string
		state uint8
	}{{`a "large" teapot`, 2}, {"a unicorn", 3}} {
		story.Say("\nSomebody pays the shop for %s.", each.goods)
		now, err := n.Now(ctx)
		if err != nil {
			return err
		}
		receipt, err := shop.Send(ctx, big.NewInt(2e16), "order", each.goods, now+120)
		if err != nil {
			return err
		}
		changed, err := shop.Event(ctx, "Changed", receipt.BlockNumber.Uint64())
		if err != nil {
			return err
		}
		state := changed["state"].(uint8)
		story.Say("The order is %s. Receipt %q; seen by the other oracles: %v.", states[state], changed["receipt"], changed["verified"])
		if state != each.state {
			return fmt.Errorf("the order's state is %d, not %d", state, each.state)
		}
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	story.Say("\nThe warehouse has %d order, and was told of it %d time.", len(w.orders), w.calls)
	return nil
}

// Insurance against flight delay with a private policy: the contract pays because a flight
// was late, and never learns which. The flight data is sold by the use, and the seller's API
// key is deposited: enclaves use it, and nobody reads it. From the project's folder:
//
//	make build && go run ./examples/flight
package main

import (
	"context"
	"fmt"
	"math/big"
	"net/http"
	"sync"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/enclave"
	"github.com/jurat-network/jurat/examples/story"
)

const (
	job    = "examples/flight/delayed.yaml"
	seller = "127.0.0.1:17111"

	// What nobody but passenger, seller and enclaves ever has.
	apiKey  = "sk-flightdata-7c41e0b29d55"
	delayed = "JU5077-Belgrade"
	onTime  = "JU8804-Split"
	day     = "2026-07-01"
)

// price is what one use of the key costs, in wei.
var price = big.NewInt(2e15)

// data is the seller of flight data: who has no key gets none.
type data struct {
	mu           sync.Mutex
	sold, denied int
}

func (d *data) handler() http.Handler {
	m := http.NewServeMux()
	m.HandleFunc("GET /v1/flights/{flight}/{day}", func(out http.ResponseWriter, in *http.Request) {
		d.mu.Lock()
		defer d.mu.Unlock()
		if in.Header.Get("X-Api-Key") != apiKey {
			d.denied++
			out.WriteHeader(http.StatusPaymentRequired)
			return
		}
		d.sold++
		late := 4
		if in.PathValue("flight") == delayed {
			late = 215
		}
		fmt.Fprintf(out, `{"flight": %q, "day": %q, "arrival": {"delay_minutes": %d}}`, in.PathValue("flight"), in.PathValue("day"), late)
	})
	return m
}

func main() {
	d := &data{}
	certificate := story.ServeTLS(seller, d.handler())
	story.Main(func(ctx context.Context, n *story.Network) error { return tell(ctx, n, d, certificate) }, "--enclaves", "--requests", job)
}

func tell(ctx context.Context, n *story.Network, d *data, certificate string) error {
	cover, err := n.DeployAsking(ctx, &FlightCoverMetaData, job)
	if err != nil {
		return err
	}
	ether := big.NewInt(1e18)
	if _, err := n.Pay(ctx, cover.At, new(big.Int).Mul(ether, big.NewInt(30))); err != nil {
		return err
	}
	story.Say("\nA seller of flight data deposits its API key, for its own host, path and header alone, and sells its use to the insurer's contract.")
	if err := n.Sealing(ctx); err != nil {
		return err
	}
	key, err := n.Deposit(ctx, "flightdata", apiKey, enclave.Policy{Place: enclave.Place{Origin: "https://" + seller, Authorities: certificate},
		Method: "GET", Path: "/v1/flights/*/*", Header: "X-Api-Key", Form: "{}", Uses: 1})
	if err != nil {
		return err
	}
	var credential jurat.Hash
	if err := credential.UnmarshalText([]byte(key)); err != nil {
		return err
	}
	if _, err := n.Jurat(ctx, "secret", "grant", key, "--job", job, "--consumer", cover.At.String(), "--uses", "2", "--period", "8760h", "--price", price.String()); err != nil {
		return err
	}

	story.Say("\nThree passengers insure themselves for ten times an ether. Each seals a flight, a day, and how late is late; the contract has the hash.")
	type policy struct {
		flight   string
		deadline uint64
		terms    []byte
	}
	policies := []policy{{flight: delayed}, {flight: onTime}, {flight: delayed}}
	for i := range policies {
		p := &policies[i]
		now, err := n.Now(ctx)
		if err != nil {
			return err
		}
		p.deadline = now + 600
		sealed, err := n.Seal(ctx, job, []string{p.flight, day, "180"}, cover, uint64(i+1), p.deadline, key)
		if err != nil {
			return err
		}
		p.terms = sealed.Question
		if _, err := cover.Send(ctx, ether, "insure", big.NewInt(int64(i+1)), story.Keccak(append(credential[:], p.terms...)), p.deadline); err != nil {
			return err
		}
	}
	story.Say("\nWho shows other terms than were insured is refused.")
	_, err = cover.Send(ctx, price, "settle", big.NewInt(2), [32]byte(credential), policies[0].terms)
	if err := story.Refused("the first policy's terms for the second", err); err != nil {
		return err
	}
	settle := func(number int, wei *big.Int, event string) (map[string]any, error) {
		receipt, err := cover.Send(ctx, wei, "settle", big.NewInt(int64(number)), [32]byte(credential), policies[number-1].terms)
		if err != nil {
			return nil, err
		}
		return cover.Event(ctx, event, receipt.BlockNumber.Uint64())
	}
	for i, want := range []bool{true, false} {
		answer, err := settle(i+1, price, "Settled")
		if err != nil {
			return err
		}
		story.Say("Policy %d: the committee swears %v. Paid to the passenger: %v wei.", i+1, answer["delayed"], answer["paid"])
		if answer["delayed"] != want {
			return fmt.Errorf("policy %d: delayed is %v, not %v", i+1, answer["delayed"], want)
		}
	}
	before := d.sales()
	story.Say("\nThe third would be a third use of the key, of two that were sold: the oracles release nothing.")
	answer, err := settle(3, price, "NoAnswer")
	if err != nil {
		return err
	}
	story.Say("No answer, status %v; the premium goes back: %v wei.", answer["status"], answer["returned"])
	if d.sales() != before || before < 2 || d.denied != 0 {
		return fmt.Errorf("the key was used %d times, then %d; denied %d times", before, d.sales(), d.denied)
	}
	if err := n.Unseen(ctx, cover.At.String(), apiKey, delayed, onTime); err != nil {
		return err
	}
	story.Say("The seller's key was used for 2 policies, each paid %v wei, and the insurer does not know which flights it covered.", price)
	return nil
}

func (d *data) sales() int {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.sold
}

// A shipment that its own sensors end: three of them publish over MQTT how warm it
// is in a container, and where that is; the contract asks, and pays the carrier or
// the buyer. From the project's folder:
//
//	make build && go run ./examples/shipment
package main

import (
	"context"
	"fmt"
	"math/big"
	"os"
	"sync"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"
	"github.com/ethereum/go-ethereum/common"

	"github.com/jurat-network/jurat/examples/story"
)

const (
	job    = "examples/shipment/container.yaml"
	broker = "127.0.0.1:17103"
)

// container publishes what its sensors measure, once a second.
type container struct {
	mu      sync.Mutex
	celsius map[string]float64
	at      string
}

func (c *container) is(celsius map[string]float64, at string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.celsius, c.at = celsius, at
}

func (c *container) publish(client mqtt.Client) {
	for ; ; time.Sleep(time.Second) {
		c.mu.Lock()
		for sensor, celsius := range c.celsius {
			client.Publish("containers/17/"+sensor, 0, true, fmt.Sprintf(`{"celsius": %.1f, "at": %q, "time": %d}`, celsius, c.at, time.Now().Unix()))
		}
		c.mu.Unlock()
	}
}

func main() {
	stop, err := story.Mosquitto(context.Background(), broker)
	if err != nil {
		fmt.Fprintln(os.Stderr, "story:", err)
		os.Exit(1)
	}
	story.Finally(stop)
	c := &container{}
	c.is(map[string]float64{"door": 4.1, "middle": 3.9, "wall": 4.0}, "at sea")
	client := mqtt.NewClient(mqtt.NewClientOptions().AddBroker("tcp://" + broker).SetClientID("container-17"))
	if token := client.Connect(); token.Wait() && token.Error() != nil {
		fmt.Fprintln(os.Stderr, "story:", token.Error())
		os.Exit(1)
	}
	go c.publish(client) // until the process ends
	story.Main(func(ctx context.Context, n *story.Network) error { return tell(ctx, n, c) },
		"--requests", job, "--with", "mosquitto=mqtt://"+broker)
}

func tell(ctx context.Context, n *story.Network, c *container) error {
	agreed := func(name string) (*story.Contract, error) {
		s, err := n.DeployAsking(ctx, &ShipmentMetaData, job,
			common.HexToAddress(n.Accounts[6].Address), common.HexToAddress(n.Accounts[7].Address), big.NewInt(80), "Rotterdam")
		if err != nil {
			return nil, err
		}
		story.Say("\n%s: ten ether for whom brings vaccines to Rotterdam at no more than 8.0 °C.", name)
		_, err = n.Pay(ctx, s.At, new(big.Int).Mul(big.NewInt(10), big.NewInt(1e18)))
		return s, err
	}
	first, err := agreed("The first shipment")
	if err != nil {
		return err
	}
	if err := look(ctx, n, first, 0); err != nil {
		return err
	}
	story.Say("\nIn Rotterdam one sensor breaks, and says 61 °C: it is not for the oracles to guess which of them are right.")
	c.is(map[string]float64{"door": 4.1, "middle": 61, "wall": 4.3}, "Rotterdam")
	time.Sleep(3 * time.Second) // the next readings
	if err := noAnswer(ctx, n, first); err != nil {
		return err
	}
	story.Say("It is unplugged. Two are enough, once its last reading is too old to count.")
	c.is(map[string]float64{"door": 4.1, "wall": 4.3}, "Rotterdam")
	time.Sleep(12 * time.Second)
	if err := look(ctx, n, first, 2); err != nil {
		return err
	}
	second, err := agreed("The second")
	if err != nil {
		return err
	}
	c.is(map[string]float64{"door": 11.9, "middle": 12.3, "wall": 12.1}, "at sea")
	time.Sleep(3 * time.Second)
	return look(ctx, n, second, 1)
}

var states = []string{"it goes on", "SPOILED: the buyer has the money back", "DELIVERED: the carrier is paid"}

// ask has the shipment ask its sensors, and waits for an event.
func ask(ctx context.Context, n *story.Network, s *story.Contract, event string) (map[string]any, error) {
	now, err := n.Now(ctx)
	if err != nil {
		return nil, err
	}
	receipt, err := s.Send(ctx, big.NewInt(1e15), "look", now+120)
	if err != nil {
		return nil, err
	}
	return s.Event(ctx, event, receipt.BlockNumber.Uint64())
}

func noAnswer(ctx context.Context, n *story.Network, s *story.Contract) error {
	answer, err := ask(ctx, n, s, "NoAnswer")
	if err == nil {
		story.Say("No answer, says the committee: status %v, a guard has tripped. The shipment goes on.", answer["status"])
	}
	return err
}

// look shows the state in which the sensors' answer leaves the shipment.
func look(ctx context.Context, n *story.Network, s *story.Contract, want uint8) error {
	read, err := ask(ctx, n, s, "Read")
	if err != nil {
		return err
	}
	state, err := s.Read(ctx, "state")
	if err != nil {
		return err
	}
	story.Say("The committee swears %.1f °C, %v: %s.", float64(read["warmest"].(*big.Int).Int64())/10, read["place"], states[state[0].(uint8)])
	if state[0].(uint8) != want {
		return fmt.Errorf("the shipment's state is %d, not %d", state[0], want)
	}
	return nil
}

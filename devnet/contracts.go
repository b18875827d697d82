package devnet

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
)

// ring is how many past answers a devnet's feeds keep, so that consumers which
// ask for the previous round find it.
const ring = 16

// poll is the pause between two looks at something that is awaited.
const poll = 100 * time.Millisecond

// deploy puts the contracts on the chain, or finds them there.
func (d *devnet) deploy(ctx context.Context) (err error) {
	d.sender = chain.NewSender(d.client, d.chain.Accounts()[0].Key, chain.SenderConfig{Poll: poll})
	if d.contracts, err = chain.Deploy(ctx, d.sender, chain.DefaultLimits); err != nil {
		return err
	}
	d.network.Contracts = map[string]string{"committees": d.contracts.Committees.String(), "feeds": d.contracts.Feeds.String()}
	d.progress("contracts", "contracts: committees %s, feeds %s", d.contracts.Committees, d.contracts.Feeds)
	return nil
}

// deployUpkeeps puts Upkeeps beside Feeds.
func (d *devnet) deployUpkeeps(ctx context.Context) (err error) {
	d.upkeeps, err = chain.DeployUpkeeps(ctx, d.sender, d.contracts)
	d.network.Contracts["upkeeps"] = d.upkeeps.String()
	return err
}

// awaitCommittee waits until the oracles have made their key and registered it.
func (d *devnet) awaitCommittee(ctx context.Context) error {
	for {
		if c, err := d.askCommittee(ctx); err == nil {
			epoch, _, _, err := chain.ReadEpoch(ctx, d.client, d.contracts, c.ID)
			if err != nil {
				return err
			}
			if epoch != 0 {
				d.committee = c
				d.network.Committee, d.network.Key = c.ID.String(), jurat.Hash(c.Key).String()
				d.progress("committee", "committee %s has its key and is registered", c.ID)
				return nil
			}
		}
		if err := d.pause(ctx); err != nil {
			return err
		}
	}
}

// pause waits a little, and notices oracles that cannot go on.
func (d *devnet) pause(ctx context.Context) error {
	for _, p := range d.children.list {
		if ended, how := p.exited(); ended {
			return fmt.Errorf("oracle %d has ended (%w): %s", p.index, how, lastLine(d.layout.node(p.index, "node.log")))
		}
	}
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(poll):
		return nil
	}
}

// askCommittee asks the first member's node for its committee.
func (d *devnet) askCommittee(ctx context.Context) (*jurat.Committee, error) {
	var form api.CommitteeForm
	if err := getJSON(ctx, d.network.Nodes[d.plan.Seats[0]-1].API+"/v1/committee", &form); err != nil {
		return nil, err
	}
	return form.Parse()
}

// createFeeds makes the feeds' homes and proxies, and the example consumer of
// the first feed.
func (d *devnet) createFeeds(ctx context.Context) error {
	proxies, err := chain.CreateFeeds(ctx, d.sender, d.contracts, d.committee, ring)
	if err != nil {
		return err
	}
	d.network.Feeds = nil
	for i := range d.committee.Feeds {
		f := &d.committee.Feeds[i]
		d.network.Feeds = append(d.network.Feeds, feedEntry{f.Name, f.ID().String(), proxies[i].String()})
	}
	if d.consumer, err = chain.DeployTreasury(ctx, d.sender, proxies[0]); err != nil {
		return err
	}
	d.network.Contracts["consumer"] = d.consumer.String()
	d.progress("feeds", "%d feeds with an AggregatorV3Interface each; the oracles deliver", len(proxies))
	return nil
}

// allSwear is how long the start waits for a report that every oracle swore: the
// first rounds go on without those that are still starting.
const allSwear = 10 * time.Second

// awaitDelivery waits until the chain has a first word of every feed that has
// one, and, for a while, until all oracles take part.
func (d *devnet) awaitDelivery(ctx context.Context) error {
	if err := d.awaitFirst(ctx, d.client); err != nil {
		return err
	}
	for end := time.Now().Add(allSwear); time.Now().Before(end); {
		feeds, _, err := d.readings(ctx)
		if err == nil && len(feeds) > 0 && feeds[0].Swore == feeds[0].Members && feeds[0].Status == "value" {
			return nil
		}
		if err := d.pause(ctx); err != nil {
			return err
		}
	}
	return nil
}

// awaitFirst waits for a first word of some feed on a chain.
func (d *devnet) awaitFirst(ctx context.Context, client *chain.Client) error {
	reader := chain.NewReader(client, d.contracts, d.committee, ring)
	for {
		lanes, err := reader.Lanes(ctx)
		if err != nil {
			return err
		}
		for _, l := range lanes {
			if l.Count > 0 {
				return nil
			}
		}
		if err := d.pause(ctx); err != nil {
			return err
		}
	}
}

// readings are the feeds as the network has them now, and what the consumer
// contract reads of the first.
func (d *devnet) readings(ctx context.Context) (feeds []reading, consumed string, err error) {
	reader := chain.NewReader(d.client, d.contracts, d.committee, ring)
	lanes, err := reader.Lanes(ctx)
	if err != nil {
		return nil, "", err
	}
	var list struct{ Feeds []api.FeedSummary }
	for _, seat := range d.plan.Seats { // who has left answers too, with what was sworn before
		if err = getJSON(ctx, d.network.Nodes[seat-1].API+"/v1/feeds", &list); err == nil && len(list.Feeds) > 0 {
			break
		}
	}
	if err != nil {
		return nil, "", err
	}
	for i, f := range list.Feeds {
		r := reading{Name: f.Name, Unit: f.Unit, Status: f.Status, Round: uint64(f.Round), Swore: f.Swore, Members: f.Members, Delivered: uint64(lanes[i].Count)}
		if f.Value != nil {
			r.Value = *f.Value
		}
		feeds = append(feeds, r)
	}
	return feeds, d.consume(ctx), nil
}

// consume reads the first feed as a contract would.
func (d *devnet) consume(ctx context.Context) string {
	f := &d.committee.Feeds[0]
	value, err := chain.TreasuryPrice(ctx, d.client, d.consumer)
	if err != nil {
		return fmt.Sprintf("%s: %v", f.Name, err)
	}
	word, err := jurat.BigWord(value)
	if err != nil {
		return fmt.Sprintf("%s: %v", f.Name, err)
	}
	return f.Name + " " + f.Format(word) + " " + f.Quote
}

// startAPI serves the nodes' API at one address.
func (d *devnet) startAPI(context.Context) (err error) {
	if d.proxy, err = serveAny(d.plan.API); err != nil {
		return err
	}
	for _, n := range d.network.Nodes {
		if err := d.proxy.add(n.API); err != nil {
			return err
		}
	}
	d.network.API = "http://" + d.plan.API
	return nil
}

func getJSON(ctx context.Context, url string, into any) error {
	body, err := get(ctx, url)
	if err != nil {
		return err
	}
	return decodeJSON(body, into)
}

func get(ctx context.Context, url string) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return nil, fmt.Errorf("ask %s: %w", url, err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, fmt.Errorf("ask %s: %w", url, err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(io.LimitReader(response.Body, evidence.MaxDocumentBytes))
	if err != nil {
		return nil, fmt.Errorf("ask %s: %w", url, err)
	}
	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("ask %s: %s", url, response.Status)
	}
	return body, nil
}

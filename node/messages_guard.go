package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
)

const (
	// fetchInterval is how often other committees' nodes are asked for their leaves.
	fetchInterval = time.Second
	// fetchAtOnce is how many leaves are asked for in one turn.
	fetchAtOnce = 64
	// keyFor is how long what a chain said of another committee's key is taken to hold.
	keyFor = 30 * time.Second
)

// fetch takes up the operator's wishes, and asks the nodes of the lanes' other committees
// for what they swore, until ctx ends. A leaf comes with its report and path, and is
// checked against the key that the home has of its committee: who hands it over need not
// be believed.
func (f *ferry) fetch(ctx context.Context) {
	tick := time.NewTicker(fetchInterval)
	defer tick.Stop()
	k := &otherNodes{ferry: f, known: map[jurat.Hash]otherKey{}, heard: map[string]jurat.Round{}, said: map[string]*heard{}, shown: map[string]bool{}, client: &http.Client{Timeout: 3 * time.Second}}
	defer k.client.CloseIdleConnections()
	for {
		f.wishes()
		k.silent = map[string]bool{}
		k.lacking(ctx)
		k.watch(ctx)
		k.identify(ctx)
		k.disputed(ctx)
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// otherNodes are the nodes of the lanes' other committees, and what is known of these.
type otherNodes struct {
	ferry  *ferry
	client *http.Client
	known  map[jurat.Hash]otherKey
	heard  map[string]jurat.Round // by node, up to which round its committee's leaves were looked at
	said   map[string]*heard      // by node, which messages it said were never sent
	shown  map[string]bool        // by file, whether the operator's word that a message was never sent is taken up
	silent map[string]bool        // nodes that did not answer in this turn: they are not waited for again
}

// lacking fetches leaves without which something waits, and those of messages that were never sent, from whichever node has them.
func (k *otherNodes) lacking(ctx context.Context) {
	f := k.ferry
	f.mu.Lock()
	leaves := append(f.pool.Lacking(fetchAtOnce), f.pool.Testimony(now(), fetchAtOnce)...)
	f.mu.Unlock()
	for _, l := range leaves {
		for _, url := range f.guards {
			if k.swear(ctx, url, l.Subject) == nil {
				break
			}
		}
	}
}

// swear fetches a leaf from a node, and takes it in.
func (k *otherNodes) swear(ctx context.Context, url string, subject jurat.Hash) error {
	report, err := k.leaf(ctx, url, subject)
	if err != nil {
		if ctx.Err() == nil && !errors.Is(err, errNotThere) {
			k.ferry.log.Debug("another committee's leaf is not had", "from", url, "subject", subject, "error", err)
		}
		return err
	}
	k.ferry.mu.Lock()
	defer k.ferry.mu.Unlock()
	k.ferry.pool.Swear(now(), report)
	return nil
}

// watch looks through what the other committees swore, as each of their nodes lists it,
// for messages that this member has not seen on its own chain. One node that is honest
// is enough for a forgery to be known when it is sworn, before it is brought to an inbox.
func (k *otherNodes) watch(ctx context.Context) {
	for _, url := range k.ferry.guards {
		var list api.LeafList
		if err := k.get(ctx, url, "/v1/leaves?after="+k.heard[url].String(), &list); err != nil {
			continue
		}
		for _, l := range list.Leaves {
			leaf := jurat.Leaf{Kind: jurat.KindMessage, Subject: l.Subject, Payload: l.Payload}
			k.ferry.mu.Lock()
			strange := k.ferry.pool.Strange(leaf)
			k.ferry.mu.Unlock()
			if strange && k.swear(ctx, url, l.Subject) != nil {
				if !k.silent[url] {
					k.heard[url] = max(k.heard[url], l.Round) // it lists what it does not have: the rest has time
				}
				break
			}
			k.heard[url] = max(k.heard[url], l.Round)
		}
	}
}

// identify asks for the messages of which nothing but the id is known, which tells of
// what they are. A message that no node has is asked for on the chains; see core/message.
func (k *otherNodes) identify(ctx context.Context) {
	f := k.ferry
	f.mu.Lock()
	wanted := f.pool.Wanted(now(), fetchAtOnce)
	f.mu.Unlock()
	for _, id := range wanted {
		for _, url := range f.guards {
			var form api.MessageForm
			if err := k.get(ctx, url, "/v1/messages/"+id.String(), &form); err != nil {
				continue
			}
			if m, err := form.Message(); err == nil && m.ID() == id {
				f.mu.Lock()
				f.pool.Found(now(), m)
				f.mu.Unlock()
				break
			}
		}
	}
}

// concerns reports whether a committee swears on a lane that is served, or guards it.
func (f *ferry) concerns(committee jurat.Hash) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, v := range f.pool.Lanes() {
		if v.Lane.Committee == committee || v.Policy != nil && v.Policy.Guard == committee || v.Source != nil && v.Source.Guard == committee {
			return true
		}
	}
	return false
}

// otherKey is another committee's key, as the home has it.
type otherKey struct {
	epoch  uint32
	key    [32]byte
	expiry uint64
	read   time.Time
}

// of is a committee's key now. Where it has gone over to another epoch, what it swore
// before is void on the chains.
func (k *otherNodes) of(ctx context.Context, committee jurat.Hash) (otherKey, error) {
	have, there := k.known[committee]
	if there && time.Since(have.read) < keyFor {
		return have, nil
	}
	home := k.ferry.node.chain
	epoch, key, expiry, err := chain.ReadEpoch(ctx, home.client, home.contracts, committee)
	if err != nil {
		return have, err
	}
	if epoch == 0 {
		return have, fmt.Errorf("committee %s is not known at home", committee)
	}
	if there && epoch > have.epoch {
		k.ferry.mu.Lock()
		k.ferry.pool.Expire(committee, have.epoch)
		k.ferry.mu.Unlock()
	}
	k.known[committee] = otherKey{epoch, key, expiry, time.Now()}
	return k.known[committee], nil
}

// errNotThere means that a node has no such leaf or message.
var errNotThere = errors.New("not there")

// mostAnswer bounds, in bytes, what is read of an answer: the longest is a message with its data in hex.
const mostAnswer = 256 << 10

// get reads what a node's API has under a path.
func (k *otherNodes) get(ctx context.Context, node, path string, into any) error {
	if k.silent[node] {
		return errNotThere
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, node+path, nil)
	if err != nil {
		return err
	}
	response, err := k.client.Do(request)
	if err != nil {
		k.silent[node] = true
		return err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("%w: %s", errNotThere, response.Status)
	}
	body, err := io.ReadAll(io.LimitReader(response.Body, mostAnswer))
	if err != nil {
		k.silent[node] = true
		return err
	}
	return json.Unmarshal(body, into)
}

// leaf asks a node for a leaf, and checks it.
func (k *otherNodes) leaf(ctx context.Context, url string, subject jurat.Hash) (*message.Report, error) {
	var form struct {
		Bundle json.RawMessage
		Index  int
		Size   int
	}
	if err := k.get(ctx, url, "/v1/leaves/"+subject.String(), &form); err != nil {
		return nil, err
	}
	bundle, err := evidence.ParseBundle(form.Bundle)
	if err != nil {
		return nil, err
	}
	if !k.ferry.concerns(bundle.Report.Committee) {
		return nil, fmt.Errorf("%w: committee %s has no say here", errNotThere, bundle.Report.Committee)
	}
	key, err := k.of(ctx, bundle.Report.Committee)
	if err != nil {
		return nil, err
	}
	if bundle.Report.Epoch != key.epoch || bundle.Leaf.Kind != jurat.KindMessage || bundle.Leaf.Subject != subject {
		return nil, fmt.Errorf("%w: the leaf is of another subject or epoch", errNotThere)
	}
	if err := bundle.Verify(key.key); err != nil {
		return nil, err
	}
	if form.Index < 0 || form.Index >= form.Size {
		return nil, fmt.Errorf("leaf %d of %d", form.Index, form.Size)
	}
	return &message.Report{SignedReport: bundle.Report, Expiry: key.expiry, Size: form.Size,
		Leaves: []message.Placed{{Leaf: bundle.Leaf, Index: form.Index, Path: bundle.Path}}}, nil
}

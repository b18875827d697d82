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

// fetch takes up the operator's wishes, and asks the nodes of the lanes' other committees for what they swore, until ctx
// ends. A leaf comes with its report and path, and is checked against the key that
// the home has of its committee: who hands it over need not be believed.
func (f *ferry) fetch(ctx context.Context) {
	tick := time.NewTicker(fetchInterval)
	defer tick.Stop()
	k := &otherKeys{ferry: f, known: map[jurat.Hash]otherKey{}}
	client := &http.Client{Timeout: 3 * time.Second}
	defer client.CloseIdleConnections()
	for {
		f.wishes()
		for _, subject := range f.lacking() {
			for _, url := range f.guards {
				report, err := k.leaf(ctx, client, url, subject)
				if ctx.Err() != nil {
					return
				}
				if err == nil {
					f.mu.Lock()
					f.pool.Swear(now(), report)
					f.mu.Unlock()
					break
				}
				if !errors.Is(err, errNotSworn) {
					f.log.Debug("another committee's leaf is not had", "from", url, "subject", subject, "error", err)
				}
			}
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// lacking are the subjects of leaves of other committees without which something waits.
func (f *ferry) lacking() (subjects []jurat.Hash) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, l := range f.pool.Lacking(fetchAtOnce) {
		subjects = append(subjects, l.Subject)
	}
	return subjects
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

// otherKeys are other committees' keys, as the home has them.
type otherKeys struct {
	ferry *ferry
	known map[jurat.Hash]otherKey
}

type otherKey struct {
	epoch  uint32
	key    [32]byte
	expiry uint64
	read   time.Time
}

// of is a committee's key now. Where it has gone over to another epoch, what it swore
// before is void on the chains.
func (k *otherKeys) of(ctx context.Context, committee jurat.Hash) (otherKey, error) {
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

// errNotSworn means that a node has no such leaf.
var errNotSworn = errors.New("not sworn yet")

// leaf asks a node for a leaf, and checks it.
func (k *otherKeys) leaf(ctx context.Context, client *http.Client, url string, subject jurat.Hash) (*message.Report, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url+"/v1/leaves/"+subject.String(), nil)
	if err != nil {
		return nil, err
	}
	response, err := client.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	if response.StatusCode == http.StatusNotFound {
		return nil, errNotSworn
	}
	body, err := io.ReadAll(io.LimitReader(response.Body, 2*evidence.MaxBundleBytes))
	if err != nil {
		return nil, err
	}
	var form struct {
		Bundle json.RawMessage
		Index  int
		Size   int
	}
	if err := json.Unmarshal(body, &form); err != nil {
		return nil, err
	}
	bundle, err := evidence.ParseBundle(form.Bundle)
	if err != nil {
		return nil, err
	}
	if !k.ferry.concerns(bundle.Report.Committee) {
		return nil, fmt.Errorf("%w: committee %s has no say here", errNotSworn, bundle.Report.Committee)
	}
	key, err := k.of(ctx, bundle.Report.Committee)
	if err != nil {
		return nil, err
	}
	if bundle.Report.Epoch != key.epoch || bundle.Leaf.Kind != jurat.KindMessage || bundle.Leaf.Subject != subject {
		return nil, fmt.Errorf("%w: the leaf is of another subject or epoch", errNotSworn)
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

package node

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/committee"
	"github.com/jurat-network/jurat/edge/chain"
)

// Acceptance is an operator's signature over an agreement's terms, as jurat
// agreement accept writes it.
type Acceptance struct {
	Agreement jurat.Hash              `json:"agreement"`
	Operator  jurat.Address           `json:"operator"`
	Signature jurat.OperatorSignature `json:"signature"`
}

// acceptedPath is where a node finds the acceptances of who joins in an epoch.
func acceptedPath(data string, epoch uint32) string {
	return filepath.Join(data, fmt.Sprintf("epoch-%d.accepted.json", epoch))
}

// Accept leaves with the node of a configuration, running or not, what those who join
// in an epoch have signed, beside what it has: the node then brings the epoch and
// the agreements that go on with it to the chain in one transaction.
func Accept(cfg *Config, epoch uint32, given []Acceptance) error {
	have, err := accepted(cfg.Data, epoch)
	if err != nil {
		return err
	}
	for _, a := range given {
		have = append(slices.DeleteFunc(have, func(b Acceptance) bool { return a.Agreement == b.Agreement && a.Operator == b.Operator }), a)
	}
	return writeJSON(acceptedPath(cfg.Data, epoch), have)
}

func accepted(data string, epoch uint32) (list []Acceptance, err error) {
	if err := readJSON(acceptedPath(data, epoch), &list); !errors.Is(err, fs.ErrNotExist) {
		return list, err
	}
	return nil, nil
}

// acceptPatience is how long a sworn next epoch waits for acceptances that are missing,
// or for a bond that is too small: an agreement must not keep a committee from its
// next epoch, so it then goes on without that agreement, which earns nothing until
// somebody has it adopted.
const acceptPatience = 30 * time.Second

// handOver brings a sworn next epoch to the chain, with the agreements that go on.
func (t *term) handOver(ctx context.Context, next *chain.Next, oath *chain.Oath, since time.Time) error {
	waits := time.Since(since) < acceptPatience
	going, lacking, err := t.going(ctx, next.Proposal)
	if err != nil {
		return err
	}
	if len(lacking) > 0 && waits {
		return fmt.Errorf("what joiners have accepted is missing (jurat committee join --acceptance): %s", strings.Join(lacking, "; "))
	}
	bring := func(going []chain.Going) error {
		return chain.RotateCommittee(ctx, t.chain.sender, t.chain.contracts, t.chain.bound, next, oath, going)
	}
	err = bring(going)
	if len(going) > 0 && chain.IsRefusal(err) && !waits {
		t.log.Warn("the next epoch begins without the agreements: they earn nothing until they are adopted", "epoch", next.Proposal.Epoch, "error", err)
		err = bring(nil)
	}
	return err
}

// going are the committee's agreements that go on with a next epoch; lacking says who
// has to accept which of the others.
func (t *term) going(ctx context.Context, p *committee.Proposal) (list []chain.Going, lacking []string, err error) {
	if !t.chain.binds() {
		return nil, nil, nil
	}
	made, err := chain.Agreements(ctx, t.chain.client, t.chain.bound, p.Committee)
	if err != nil {
		return nil, nil, err
	}
	have, err := accepted(t.cfg.Data, p.Epoch)
	if err != nil {
		return nil, nil, err
	}
	for i := range made {
		a := &made[i]
		if a.Ended || a.Until <= now().Seconds() {
			continue
		}
		g, missing, err := t.goesOn(ctx, a, p, have)
		if err != nil {
			return nil, nil, err
		}
		if len(missing) > 0 {
			lacking = append(lacking, fmt.Sprintf("agreement %s: %s", a.ID, strings.Join(missing, ", ")))
			continue
		}
		list = append(list, g)
	}
	return list, lacking, nil
}

// goesOn finds what each member that has no lock for the agreement has signed.
func (t *term) goesOn(ctx context.Context, a *chain.Agreement, p *committee.Proposal, have []Acceptance) (g chain.Going, missing []string, err error) {
	g = chain.Going{Agreement: a, Acceptances: make([]jurat.OperatorSignature, len(p.Members))}
	for k, m := range p.Members {
		_, until, err := chain.ReadLock(ctx, t.chain.client, t.chain.bound, a.ID, m.Operator)
		if err != nil {
			return g, nil, err
		}
		if until != 0 {
			continue
		}
		at := slices.IndexFunc(have, func(b Acceptance) bool { return b.Agreement == a.ID && b.Operator == m.Operator })
		if at < 0 {
			missing = append(missing, m.Operator.String())
			continue
		}
		g.Acceptances[k] = have[at].Signature
	}
	return g, missing, nil
}

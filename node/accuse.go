package node

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/threshold"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/store"
)

// accusations is where a node finds reports that its operator wants proven invalid: in
// the data folder, each named by its digest. What became of one its new name says.
func accusations(data string) string { return filepath.Join(data, "accusations") }

// ErrInnocent is returned for an accusation that proves nothing.
var ErrInnocent = errors.New("the report is as it should be, as far as its evidence is here")

// Accuse hands an accusation to the node of a configuration, running or not: within
// seconds it files the proof under every agreement whose locks hold.
func Accuse(cfg *Config, a *evidence.Accusation) error {
	proves := false
	for feed := range a.Document.Committee.Feeds {
		proves = proves || a.Proof(feed) != nil
	}
	if !proves {
		return fmt.Errorf("%w: round %s", ErrInnocent, a.Document.Report.Round)
	}
	return writeJSON(filepath.Join(accusations(cfg.Data), a.Document.Report.Digest().String()+".json"), a)
}

// accuse files what the operator handed over. Nobody waits for a turn: whoever holds
// the evidence may be the only one.
func (w *watcher) accuse(ctx context.Context) {
	paths, err := filepath.Glob(filepath.Join(w.accusations, "*.json"))
	if err != nil {
		return // of a constant pattern: impossible
	}
	for _, path := range paths {
		settled, err := w.accuseOf(ctx, path)
		name := path
		switch {
		case err != nil && settled:
			name = path + ".refused"
		case settled:
			name = path + ".proven"
		}
		if err != nil && ctx.Err() == nil && err.Error() != w.told[jurat.Keccak([]byte(path))] {
			w.told[jurat.Keccak([]byte(path))] = err.Error()
			w.log.Warn("a report could not be proven invalid", "accusation", filepath.Base(path), "error", err)
		}
		if name != path {
			if err := os.Rename(path, name); err != nil {
				w.log.Error("an accusation that is settled stays where it was", "error", err)
			}
		}
	}
}

// accuseOf files one accusation; settled says that there is no use in trying again.
func (w *watcher) accuseOf(ctx context.Context, path string) (settled bool, err error) {
	data, err := readFile(path)
	if err != nil {
		return false, err
	}
	a, err := evidence.ParseAccusation(data)
	if err != nil {
		return true, err
	}
	head, err := w.chain.client.Head(ctx)
	if err != nil {
		return false, err
	}
	// The contract takes no report of the future, and blocks may be behind.
	if head.Time <= a.Document.Report.Time.Seconds() || !w.readAgreements(ctx) {
		return false, nil
	}
	refused := fmt.Errorf("%w: no agreement of it is live", ErrInnocent)
	for _, under := range w.live() {
		p := a.Proof(int(under.Terms.Place))
		if p == nil {
			continue
		}
		tx, slashes, err := chain.FileProof(ctx, w.chain.sender, w.chain.bound, under.Terms, p)
		switch {
		case chain.IsRefusal(err):
			refused = err
			continue
		case err != nil:
			return false, err
		}
		settled = true
		w.log.Error("A REPORT WAS PROVEN INVALID", "round", a.Document.Report.Round.String(), "agreement", under.ID, "paid", len(slashes), "tx", tx)
	}
	if settled {
		return true, nil
	}
	return true, refused
}

// Signing opens what the stopped node of a configuration signs with: its operator's
// key, and its share of a group key. A devnet shows by it what 2f+1 operators can do together.
func Signing(cfg *Config, epoch uint32, key [32]byte) (_ *OperatorKey, _ *threshold.Group, _ *threshold.Signer, err error) {
	operator, err := LoadOperatorKey(cfg.Operator.Keystore, cfg.Operator.PasswordFile)
	if err != nil {
		return nil, nil, nil, err
	}
	var s *store.Store
	for tries := 0; ; tries++ { // a node that was just stopped may hold it for a moment
		if s, err = store.Open(store.Config{Dir: cfg.Data, Key: operator.storeKey()}); !errors.Is(err, store.ErrInUse) || tries == 20 {
			break
		}
		time.Sleep(100 * time.Millisecond)
	}
	if err != nil {
		return nil, nil, nil, err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	keys, err := s.Keys(epoch).LoadKeys()
	if err != nil {
		return nil, nil, nil, err
	}
	for _, k := range keys {
		if k.Group.Key == key {
			signer, err := threshold.NewSigner(k.Group, k.Share, rand.Reader)
			return operator, k.Group, signer, err
		}
	}
	return nil, nil, nil, fmt.Errorf("%w: %s holds no share of key %s", ErrConfig, cfg.Data, jurat.Hash(key))
}

package node

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/robfig/cron/v3"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/core/upkeep"
	"github.com/jurat-network/jurat/edge/chain"
)

// keeper performs what contracts have registered with Upkeeps when it is due. It
// simulates the checks at blocks that every member can name, has what came of them
// sworn as leaves, and takes turns with the others in performing what is sworn.
//
// All that must last is on the chain: what was performed is refused there.
type keeper struct {
	chain     *courier
	at        jurat.Address // Upkeeps
	committee *jurat.Committee
	self      jurat.MemberIndex
	log       *slog.Logger

	upkeeps map[jurat.Hash]*kept // by id; owned by Run
	read    uint64               // blocks up to here were read for registrations; owned by Run
	told    string               // the last trouble; owned by Run

	mu       sync.Mutex
	findings map[jurat.Hash]*finding // by the leaf's subject
}

// kept is an upkeep of this committee's.
type kept struct {
	upkeep.Upkeep
	schedule cron.Schedule // Time
	filter   upkeep.Filter // Log
	checked  uint64        // the newest block that was checked (Condition) or read (Log)
	why      string        // why it is not performed, as it was told last
}

// finding is an occurrence that is due, and what is to be performed.
type finding struct {
	chain.Performance
	leaf    jurat.Leaf
	since   jurat.Time // when it was found, and then when it was sworn
	sworn   bool
	sending bool
}

const (
	// keepInterval is how often the chain is asked for its newest block.
	keepInterval = time.Second
	// readAtOnce is how many blocks are asked for logs at once.
	readAtOnce = 2_000
	// findingLife is how long an occurrence is named that the others do not name, and how
	// long a sworn one is tried: the contract takes none later than that (IUpkeeps.STALE).
	findingLife jurat.Time = 600_000
	// performDelay is how long a member on turn has before the next one performs.
	performDelay jurat.Time = 8_000
	// logsKept is after how many logs of one upkeep, and the end of their block, a look leaves the rest to the next.
	logsKept = 64
)

func newKeeper(t *term, c *jurat.Committee) *keeper {
	return &keeper{chain: t.courier, at: t.chain.upkeeps, committee: c, self: t.self, log: t.log,
		upkeeps: map[jurat.Hash]*kept{}, findings: map[jurat.Hash]*finding{}}
}

// Leaves implements speaker.
func (k *keeper) Leaves(jurat.Round) (leaves []jurat.Leaf) {
	k.mu.Lock()
	defer k.mu.Unlock()
	var due []*finding
	for _, f := range k.findings {
		if !f.sworn {
			due = append(due, f)
		}
	}
	slices.SortFunc(due, func(a, b *finding) int {
		return cmp.Or(cmp.Compare(a.since, b.since), jurat.CompareSubjects(a.leaf, b.leaf))
	})
	for _, f := range due[:min(len(due), room)] {
		leaves = append(leaves, f.leaf)
	}
	return leaves
}

// Sworn implements speaker.
func (k *keeper) Sworn(f round.Finished) {
	if f.Outcome == nil {
		return
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	for i, l := range f.Outcome.Leaves {
		found := k.findings[l.Subject]
		if found == nil || found.sworn || found.leaf != l {
			continue
		}
		path, err := f.Outcome.Tree.Proof(i)
		if err != nil {
			return // the tree lacks a leaf that it was built from: impossible
		}
		found.Report, found.Path, found.sworn, found.since = f.Report, path, true, now()
	}
}

// Run implements speaker.
func (k *keeper) Run(ctx context.Context) {
	var parts sync.WaitGroup
	defer parts.Wait()
	tick := time.NewTicker(keepInterval)
	defer tick.Stop()
	for {
		err := k.look(ctx)
		switch {
		case ctx.Err() != nil:
			return
		case err == nil:
			k.told = ""
		case err.Error() != k.told:
			k.told = err.Error()
			k.log.Warn("upkeeps are not read from the chain", "error", err)
		}
		k.perform(ctx, &parts)
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// look takes in what was registered, and finds what is due by the newest block.
func (k *keeper) look(ctx context.Context) error {
	head, err := k.chain.client.Head(ctx)
	if err != nil {
		return err
	}
	newest := head.Number.Uint64()
	for k.read < newest {
		to := min(newest, k.read+readAtOnce)
		// The newest blocks are read again: a reorganisation may have put others there.
		upkeeps, err := chain.ReadUpkeeps(ctx, k.chain.client, k.at, k.committee.ID, k.read-min(k.read, 32), to)
		if err != nil {
			return err
		}
		for _, u := range upkeeps {
			k.take(u)
		}
		k.read = to
	}
	for _, u := range k.upkeeps {
		if err := k.find(ctx, u, head); err != nil {
			return err
		}
	}
	return nil
}

// take takes in an upkeep, unless it can never be due.
func (k *keeper) take(u upkeep.Upkeep) {
	if k.upkeeps[u.ID] != nil {
		return
	}
	x := &kept{Upkeep: u}
	var err error
	switch u.Trigger {
	case upkeep.Time:
		x.schedule, err = schedule(u.Schedule)
	case upkeep.Log:
		x.filter, err = u.Filter()
	case upkeep.Condition:
	}
	if err != nil {
		x.why = err.Error()
		k.log.Warn("an upkeep is never due", "upkeep", u.ID, "owner", u.Owner, "error", err)
	}
	k.upkeeps[u.ID] = x
}

// CheckSchedule refuses what is no schedule of an upkeep's.
func CheckSchedule(text []byte) error {
	_, err := schedule(text)
	return err
}

// schedule reads five cron fields. Names that cron libraries add (@hourly, @every,
// time zones) are refused: not every member's would mean the same.
func schedule(text []byte) (cron.Schedule, error) {
	if fields := strings.Fields(string(text)); len(fields) != 5 || strings.ContainsAny(string(text), "@=") {
		return nil, fmt.Errorf("%q is not five cron fields: minute, hour, day of month, month, day of week", text)
	}
	return cron.ParseStandard(string(text))
}

// find looks whether an upkeep is due, and keeps what is.
func (k *keeper) find(ctx context.Context, u *kept, head *types.Header) error {
	if u.Trigger == upkeep.Time && u.schedule == nil || u.Trigger == upkeep.Log && u.filter == (upkeep.Filter{}) {
		return nil
	}
	state, err := chain.ReadUpkeepState(ctx, k.chain.client, k.at, &u.Upkeep, headBaseFee(head))
	if err != nil {
		return err
	}
	why := ""
	switch {
	case state.Closing != 0 && head.Time >= state.Closing:
		why = "its owner has closed it"
	case state.Balance.Cmp(state.Most) < 0:
		why = fmt.Sprintf("its balance of %s wei does not cover the %s that an attempt may take", state.Balance, state.Most)
	}
	if why != u.why {
		u.why = why
		k.log.Info("an upkeep's state has changed", "upkeep", u.ID, "not performed", why)
	}
	if why != "" {
		return nil
	}
	k.prune(u, state.Last)
	switch u.Trigger {
	case upkeep.Time:
		k.findTime(u, head.Time, state.Last)
		return nil
	case upkeep.Condition:
		return k.findCondition(ctx, u, head.Number.Uint64(), state.Last)
	default:
		return k.findLogs(ctx, u, head.Number.Uint64(), state.Last)
	}
}

// prune forgets occurrences that nobody has sworn and that the contract takes no more:
// moments and blocks up to the last performance.
func (k *keeper) prune(u *kept, last uint64) {
	if u.Trigger == upkeep.Log {
		return
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	limit := upkeep.At(last)
	for subject, f := range k.findings {
		if f.Upkeep.ID == u.ID && !f.sworn && bytes.Compare(f.Occurrence[:], limit[:]) <= 0 {
			delete(k.findings, subject)
		}
	}
}

func headBaseFee(head *types.Header) *big.Int {
	if head.BaseFee == nil {
		return new(big.Int)
	}
	return head.BaseFee
}

// findTime: of several moments that have passed unperformed, the newest is due.
func (k *keeper) findTime(u *kept, present, last uint64) {
	for _, back := range []uint64{3600, 24 * 3600, 32 * 24 * 3600, 367 * 24 * 3600} {
		newest := uint64(0)
		from := max(last, present-min(present, back))
		for at := u.schedule.Next(time.Unix(int64(from), 0).UTC()); !at.IsZero() && uint64(at.Unix()) <= present; at = u.schedule.Next(at) {
			newest = uint64(at.Unix())
		}
		if newest != 0 {
			k.keep(u, upkeep.At(newest), u.Data)
			return
		}
		if from == last {
			return
		}
	}
}

func (k *keeper) findCondition(ctx context.Context, u *kept, head, last uint64) error {
	block, ok := u.CheckAt(head, last)
	if !ok || block <= u.checked {
		return nil
	}
	needed, data, err := chain.CheckUpkeep(ctx, k.chain.client, &u.Upkeep, block)
	if err != nil {
		return err
	}
	u.checked = block
	if needed {
		k.keep(u, upkeep.At(block), data)
	}
	return nil
}

func (k *keeper) findLogs(ctx context.Context, u *kept, head, last uint64) error {
	if head < uint64(u.Confirmations) {
		return nil
	}
	from, to := max(u.checked, last)+1, head-uint64(u.Confirmations)
	if from > to {
		return nil
	}
	// After a restart, logs whose sworn report would be too old by now are left.
	from = max(from, to-min(to, readAtOnce))
	logs, err := chain.TriggeringLogs(ctx, k.chain.client, u.filter, from, to)
	if err != nil {
		return err
	}
	logs, to = wholeBlocks(logs, to)
	for i := range logs {
		l := &logs[i]
		needed, data, err := chain.CheckLog(ctx, k.chain.client, &u.Upkeep, l)
		if err != nil {
			return err
		}
		if needed {
			k.keep(u, upkeep.LogOccurrence(jurat.Hash(l.BlockHash), uint64(l.Index)), data)
		}
	}
	u.checked = max(u.checked, to)
	return nil
}

// wholeBlocks cuts logs of blocks up to a last one where logsKept are enough, but never within a
// block, of which the rest would not come again; and says which block is then the last.
func wholeBlocks(logs []types.Log, last uint64) ([]types.Log, uint64) {
	for i := logsKept; i < len(logs); i++ {
		if logs[i].BlockNumber != logs[i-1].BlockNumber {
			return logs[:i], logs[i-1].BlockNumber
		}
	}
	return logs, last
}

func (k *keeper) keep(u *kept, o upkeep.Occurrence, performData []byte) {
	leaf := upkeep.Leaf(k.chain.client.ChainID(), k.at, u.ID, o, performData)
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.findings[leaf.Subject] == nil {
		k.findings[leaf.Subject] = &finding{Performance: chain.Performance{Upkeep: &u.Upkeep, Occurrence: o, PerformData: performData, Expiry: k.committee.Expiry}, leaf: leaf, since: now()}
	}
}

// perform has performed what is sworn and this member's turn, and forgets what is old.
func (k *keeper) perform(ctx context.Context, parts *sync.WaitGroup) {
	k.mu.Lock()
	defer k.mu.Unlock()
	present, n := now(), len(k.committee.Members)
	for subject, f := range k.findings {
		if present-f.since > findingLife && !f.sending {
			delete(k.findings, subject)
			continue
		}
		turn := jurat.Time((int(k.self) - 1 + n - int(subject[0])%n) % n)
		if !f.sworn || f.sending || present-f.since < turn*performDelay {
			continue
		}
		f.sending = true
		parts.Go(func() { k.send(ctx, f) })
	}
}

// send performs a finding. What the contract refuses for good is not tried again;
// anything else is, in the next turn.
func (k *keeper) send(ctx context.Context, f *finding) {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	done, err := chain.Perform(ctx, k.chain.sender, k.at, &f.Performance)
	k.mu.Lock()
	defer k.mu.Unlock()
	switch {
	case err == nil && done:
		k.log.Info("an upkeep is performed", "upkeep", f.Upkeep.ID, "trigger", f.Upkeep.Trigger.String())
	case err == nil:
		k.log.Warn("an upkeep was performed and its target refused", "upkeep", f.Upkeep.ID, "target", f.Upkeep.Target)
	case chain.IsRefusal(err):
		k.log.Warn("an upkeep cannot be performed", "upkeep", f.Upkeep.ID, "error", err)
	default:
		k.log.Debug("an upkeep was not performed yet", "upkeep", f.Upkeep.ID, "error", err)
		f.sending = false
		return
	}
	f.since = now() // kept a while, so that it is not found again; sending, so that it is not sent again
}

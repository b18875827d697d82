package node

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/time/rate"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/channel"
	"github.com/jurat-network/jurat/core/confidential"
	"github.com/jurat-network/jurat/core/enclaves"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/store"
)

// EnclaveConfig is a node's part in confidential requests.
type EnclaveConfig struct {
	Socket       string            `yaml:"socket,omitempty" json:"socket,omitempty" doc:"unix socket of this node's enclave; without one the node releases to others' enclaves and runs none"`
	Found        bool              `yaml:"found,omitempty" json:"found,omitempty" doc:"have the enclave make the service key where no other member's has it; of one member alone"`
	Measurements []jurat.Hash      `yaml:"measurements" json:"measurements" doc:"the enclaves' programs to which this node releases; the same for all members"`
	Vendors      []enclaves.Vendor `yaml:"vendors,omitempty" json:"vendors,omitempty" doc:"makers of hardware whose evidence this node takes, by the roots that they publish: SEV-SNP, TDX, Nitro; none where absent"`
	Collateral   string            `yaml:"collateral,omitempty" json:"collateral,omitempty" doc:"folder of vendors' collateral: revocation lists, Intel's statements and signing certificate, floors of AMD's TCBs; read again when it changes; the same files for all members, or they agree on no registration"`
	SIMRoot      string            `yaml:"sim_root,omitempty" json:"sim_root,omitempty" doc:"file of a simulator's root; it vouches for nothing, and only a network for development has one"`
	Contract     jurat.Address     `yaml:"contract" json:"contract" doc:"address of the Enclaves contract, where members register the enclaves whose evidence they accept; a node releases to no others"`
	Ended        []string          `yaml:"ended,omitempty" json:"ended,omitempty" doc:"signing addresses of enclaves, and measurements, that this member's operator has ended; when 2f+1 members have, the contract refuses them"`
}

// confidentialFrame is the first byte of what members tell each other of enclaves and
// release to them.
const confidentialFrame = 0xd9

// confidant is the node's part in requests whose parameters are sealed. It keeps the
// link to its own enclave; has the others' show evidence, which it judges itself;
// releases its decryption share to each of them, once a request (release.go); and has
// its own enclave answer with what the others released (confidential_answer.go).
type confidant struct {
	cfg        EnclaveConfig
	chain      uint64
	requests   []jurat.Address // the contracts that the node serves
	set        jurat.Hash      // hash of the measurements
	trust      *trust
	committee  *jurat.Committee
	self       jurat.MemberIndex
	network    Network
	sources    *sources
	store      *store.Store
	log        *slog.Logger
	sealing    *atomic.Pointer[sealing] // nil in it before there is one
	newest     atomic.Uint64            // time of the newest report, Unix milliseconds
	registry   registry                 // the home chain
	agreements jurat.Address            // zero where the configuration names none
	close      func()                   // the connections to it
	began      jurat.Time

	reading  sync.Mutex
	standing standing // guarded by reading

	mu       sync.Mutex
	link     *EnclaveLink // nil while there is none
	own      *channel.Identity
	peers    map[jurat.MemberIndex]*shown
	busy     map[jurat.MemberIndex]int           // words of each member that are being done
	asking   map[jurat.MemberIndex]*rate.Limiter // how often each has had this enclave do something
	lacking  map[jurat.Hash]jurat.Time           // deposits that requests name and that are not here, since when
	released handed                              // to the own enclave
	changed  chan struct{}                       // closed when any of these changes
	told     string
	stale    string     // why collateral was not read, as it was told last; Run's alone
	paged    jurat.Hash // the last deposit of which the inventory told; Run's alone
}

// shown is a member's enclave, as it has shown itself.
type shown struct {
	challenge jurat.Hash // the last that this node sent
	asked     jurat.Time
	verified  jurat.Time // 0 for never
	identity  channel.Identity
}

// enclaveWord is what one member says to another: one of these.
type enclaveWord struct {
	Challenge *jurat.Hash       `json:"challenge,omitempty"` // show whose your enclave is
	Identity  *channel.Identity `json:"identity,omitempty"`  // it is this one's
	Want      *channel.Identity `json:"want,omitempty"`      // this enclave wants the service key
	Parcel    *channel.Parcel   `json:"parcel,omitempty"`    // here it is
	Release   *releaseWord      `json:"release,omitempty"`
	Have      []byte            `json:"have,omitempty"` // a page of the deposits that are kept, see inventory
	Lack      []jurat.Hash      `json:"lack,omitempty"` // hand out these deposits
	Kept      *keptDeposit      `json:"kept,omitempty"` // here is one
}

type releaseWord struct {
	Request jurat.Hash `json:"request"`
	Part    int        `json:"part"` // 0 of the question, then the credentials in their order
	Release []byte     `json:"release"`
}

// The confidant's pace and bounds.
const (
	enclaveTick     = 2 * time.Second
	reverifyAfter   = jurat.Time(30_000)
	askAgain        = jurat.Time(6_000)
	foundAfter      = jurat.Time(12_000) // in which others can say that they have the service key
	wordsAtOnce     = 4                  // of one member, that others' do not wait for
	keptLacking     = 4096               // deposits
	maxEnclaveFrame = 160 << 10          // a deposit of 64 KiB in base64, with its grants
)

func newConfidant(t *term, c *jurat.Committee) (*confidant, error) {
	cfg := *t.cfg.Enclave
	a := &confidant{cfg: cfg, chain: t.cfg.Chain.ID, agreements: t.cfg.Chain.Agreements, requests: t.cfg.Chain.Requests, committee: c, self: t.self, network: t.network, sources: t.sources, store: t.store, log: t.log,
		sealing: &t.sealing, busy: map[jurat.MemberIndex]int{}, asking: map[jurat.MemberIndex]*rate.Limiter{}, peers: map[jurat.MemberIndex]*shown{}, released: handed{}, lacking: map[jurat.Hash]jurat.Time{}, changed: make(chan struct{}), began: now()}
	var err error
	if a.trust, err = newTrust(&cfg); err != nil {
		return nil, err
	}
	endpoints, err := chain.NewQuorum(t.cfg.Chain.ID, t.cfg.Chain.RPC, 0, t.log)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrConfig, err)
	}
	a.registry, a.close = endpoints, endpoints.Close
	a.set = confidential.MeasurementSet(cfg.Measurements)
	return a, nil
}

// Leaves implements speaker: what enclaves answer is sworn as any answer is.
func (a *confidant) Leaves(jurat.Round) []jurat.Leaf { return nil }

// Sworn implements speaker.
func (a *confidant) Sworn(f round.Finished) { a.newest.Store(uint64(f.Report.Time)) }

// Frame implements listener.
func (a *confidant) Frame() byte { return confidentialFrame }

// say sends a word to a member; who is away is told again later.
func (a *confidant) say(to jurat.MemberIndex, w enclaveWord) {
	body, err := json.Marshal(w)
	if err != nil || len(body) >= maxEnclaveFrame {
		a.log.Error("a word of enclaves is not sent", "bytes", len(body), "error", err)
		return
	}
	_ = a.network.Send(to, append([]byte{confidentialFrame}, body...))
}

// Run implements speaker.
func (a *confidant) Run(ctx context.Context) {
	defer a.close()
	defer a.unlink(nil)
	tick := time.NewTicker(enclaveTick)
	defer tick.Stop()
	for {
		if err := a.meet(ctx); err != nil && ctx.Err() == nil && err.Error() != a.told {
			a.told = err.Error()
			a.log.Warn("the enclave is not at work", "error", err)
		}
		if err := a.trust.reload(); err != nil && err.Error() != a.stale {
			a.stale = err.Error()
			a.log.Warn("new collateral is not taken, what was read before stays", "error", err)
		}
		if err := a.inventory(); err != nil {
			a.log.Warn("deposits are not passed on", "error", err)
		}
		a.forget()
		at := now().Seconds()
		if err := errors.Join(a.store.ForgetCredentials(at-forgetDeposits), a.store.ForgetTickets(at-forgetTickets)); err != nil {
			a.log.Warn("deposits and tickets that are over are kept", "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// unlink ends the link to the own enclave, if it is this one; any where it is nil.
func (a *confidant) unlink(link *EnclaveLink) {
	a.mu.Lock()
	old := a.link
	if old != nil && (link == nil || old == link) {
		a.link, a.own = nil, nil
	} else {
		old = nil
	}
	a.mu.Unlock()
	if old != nil {
		old.Close()
	}
}

// Receive implements listener.
func (a *confidant) Receive(from jurat.MemberIndex, frame []byte) error {
	var w enclaveWord
	if err := json.Unmarshal(frame[1:], &w); err != nil {
		return err
	}
	if w.Release != nil {
		return a.take(from, w.Release)
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.busy[from] >= wordsAtOnce {
		return nil // it is said again
	}
	a.busy[from]++
	go func() {
		a.hear(from, &w)
		a.mu.Lock()
		defer a.mu.Unlock()
		a.busy[from]--
	}()
	return nil
}

// mayAsk reports whether a member's word may go to the own enclave: it makes evidence between its
// tasks, and an honest member asks every few seconds.
func (a *confidant) mayAsk(from jurat.MemberIndex) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.asking[from] == nil {
		a.asking[from] = rate.NewLimiter(1, 8)
	}
	return a.asking[from].Allow()
}

// hear does what a member's word asks for.
func (a *confidant) hear(from jurat.MemberIndex, w *enclaveWord) {
	ctx, cancel := context.WithTimeout(context.Background(), enclaveTick)
	defer cancel()
	a.mu.Lock()
	link := a.link
	a.mu.Unlock()
	switch {
	case w.Identity != nil:
		a.mu.Lock()
		p, challenge := a.peers[from], jurat.Hash{}
		if p != nil {
			challenge = p.challenge
		}
		a.mu.Unlock()
		if p == nil || w.Identity.Challenge != challenge {
			return // it was not asked, or is late and answers the one before
		}
		if err := a.verify(w.Identity, challenge); err != nil {
			a.log.Warn("a member's enclave is refused", "member", from, "error", err)
			a.network.Penalise(from)
			return
		}
		a.mu.Lock()
		p.identity, p.verified = *w.Identity, now()
		a.notify()
		a.mu.Unlock()
	case len(w.Have) > 0:
		if a.compare(from, w.Have) != nil {
			a.network.Penalise(from)
		}
	case len(w.Lack) > 0:
		a.handOut(from, w.Lack)
	case w.Kept != nil:
		if err := a.takeIn(ctx, w.Kept); errors.Is(err, errNoDeposit) || errors.Is(err, confidential.ErrGrant) {
			a.log.Warn("a member hands out what is no deposit", "member", from, "error", err)
			a.network.Penalise(from)
		}
	case link == nil || !a.mayAsk(from):
	case w.Challenge != nil:
		if own, err := link.Identify(ctx, channel.Identify{Chain: a.chain, Enclaves: a.cfg.Contract, Challenge: *w.Challenge}); err == nil {
			a.say(from, enclaveWord{Identity: &own})
		}
	case w.Want != nil:
		var holding channel.Holding
		f, err := link.ask(ctx, channel.Share, channel.Service, channel.Encode(w.Want))
		if err == nil && channel.Decode(f.Body, &holding) == nil && holding.Parcel != nil {
			a.say(from, enclaveWord{Parcel: holding.Parcel})
		}
	case w.Parcel != nil:
		if service, _ := a.common(); service == nil || !bytes.Equal(w.Parcel.From.Service, service) {
			return
		}
		if _, err := link.ask(ctx, channel.Import, channel.Service, channel.Encode(w.Parcel)); err == nil {
			_, _ = a.identify(ctx, link) // else the next tick does
		}
	}
}

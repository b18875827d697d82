package node

import (
	"context"
	"crypto/ecdh"
	"crypto/rand"
	"errors"
	"log/slog"
	"math/big"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"golang.org/x/time/rate"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/channel"
	"github.com/jurat-network/jurat/core/confidential"
	"github.com/jurat-network/jurat/core/enclaves"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/core/seal"
	"github.com/jurat-network/jurat/core/seal/envelope"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/store"
)

// ledger is what a quorum of endpoints says of the home chain, in a test.
type ledger struct {
	mu       sync.Mutex
	err      error
	block    message.Block
	enclaves map[jurat.Address]chain.EnclaveAt
	state    chain.RequestState
	term     chain.Term
	poor     bool
}

func (l *ledger) said() (message.Block, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.block, l.err
}
func (l *ledger) Newest(context.Context, string, uint64) (message.Block, error) { return l.said() }
func (l *ledger) Block(context.Context, uint64) (message.Block, error)          { return l.said() }
func (l *ledger) Enclaves(_ context.Context, _ jurat.Address, _ jurat.Hash, signers []jurat.Address, _ message.Block) (list []chain.EnclaveAt, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, s := range signers {
		e := l.enclaves[s]
		e.Signer = s
		list = append(list, e)
	}
	return list, l.err
}
func (l *ledger) RequestAt(context.Context, jurat.Address, jurat.Hash, jurat.Address, message.Block) (chain.RequestState, error) {
	return l.state, l.err
}
func (l *ledger) TermAt(_ context.Context, _ jurat.Address, id, _ jurat.Hash, _ jurat.Address, _ message.Block) (chain.Term, error) {
	if id != (jurat.Hash{0xa9}) {
		return chain.Term{}, l.err
	}
	return l.term, l.err
}
func (l *ledger) Balance(context.Context, jurat.Address) (*big.Int, error) {
	if l.poor {
		return new(big.Int), nil
	}
	return big.NewInt(fundsOfOwner), nil
}

// circle is four members who release to each other, each with an enclave that it has
// verified already, on one chain. What they say arrives at once.
type circle struct {
	t       *testing.T
	chain   *ledger
	members []*confidant
	away    map[jurat.MemberIndex]bool // hear nothing
	fined   map[jurat.MemberIndex]bool
	key     seal.Key
	service [32]byte
	owner   *OperatorKey
	place   confidential.Place
	job     jurat.Hash
	asked   byte
}

type chair struct {
	circle *circle
	self   jurat.MemberIndex
}

func (c chair) Send(to jurat.MemberIndex, frame []byte) error {
	if c.circle.away[to] {
		return nil
	}
	m := c.circle.members[to-1]
	var w enclaveWord
	if err := channel.Decode(frame[1:], &w); err != nil {
		c.circle.t.Fatal(err)
	}
	if w.Release != nil {
		return m.Receive(c.self, frame)
	}
	m.hear(c.self, &w)
	return nil
}
func (c chair) Penalise(m jurat.MemberIndex) { c.circle.fined[m] = true }

var consumerOfAll = jurat.Address{0xc0}

func newCircle(t *testing.T) *circle {
	t.Helper()
	rig := newRig(t, 4, 0)
	at := now()
	measured := jurat.Hash{0x3e}
	c := &circle{t: t, away: map[jurat.MemberIndex]bool{}, fined: map[jurat.MemberIndex]bool{}, owner: rig.keys[0], job: jurat.Hash{0x10},
		chain: &ledger{block: message.Block{Number: 10, Time: at.Seconds()}, enclaves: map[jurat.Address]chain.EnclaveAt{}, state: chain.RequestOpen}}
	c.key = seal.Key{Generation: 1, Expiry: at.Seconds() + 3600, X: rig.group.Key}
	c.service = publicKey(t)
	ids := map[jurat.MemberIndex]channel.Identity{}
	for i := range rig.keys {
		key := publicKey(t)
		id := channel.Identity{Key: key[:]}
		id.Signer, id.HPKE = jurat.Address{0xe0, byte(i)}, jurat.Keccak(key[:])
		ids[jurat.MemberIndex(i+1)] = id
		c.chain.enclaves[id.Signer] = chain.EnclaveAt{Live: true, Registration: enclaves.Registration{Vendor: enclaves.SIM, Assurance: enclaves.Simulated, HPKE: id.HPKE, Measurement: measured}}
	}
	for i := range rig.keys {
		self := jurat.MemberIndex(i + 1)
		kept, err := store.Open(store.Config{Dir: t.TempDir()})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = kept.Close() })
		own := ids[self]
		m := &confidant{cfg: EnclaveConfig{Contract: jurat.Address{1}, Measurements: []jurat.Hash{measured}}, chain: 31337, agreements: jurat.Address{2}, registry: c.chain,
			requests: []jurat.Address{{0xee}}, set: confidential.MeasurementSet([]jurat.Hash{measured}), committee: rig.committee, self: self, network: chair{c, self}, store: kept,
			log: slog.New(slog.DiscardHandler), sealing: new(atomic.Pointer[sealing]), peers: map[jurat.MemberIndex]*shown{}, own: &own,
			released: handed{}, busy: map[jurat.MemberIndex]int{}, asking: map[jurat.MemberIndex]*rate.Limiter{}, lacking: map[jurat.Hash]jurat.Time{}, changed: make(chan struct{})}
		m.sealing.Store(&sealing{Releaser: Releaser{Key: c.key, Group: rig.group, Share: rig.shares[i]}})
		for other, id := range ids {
			if other != self {
				m.peers[other] = &shown{verified: at, identity: id}
			}
		}
		c.members = append(c.members, m)
	}
	c.place = confidential.Place{Chain: 31337, Requests: jurat.Address{0xee}, Measurements: c.members[0].set}
	return c
}

func publicKey(t *testing.T) [32]byte {
	t.Helper()
	key, err := ecdh.X25519().GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return [32]byte(key.PublicKey().Bytes())
}

func (c *circle) sealed(context seal.Context) []byte {
	c.t.Helper()
	b, err := envelope.Seal(rand.Reader, &c.key, &c.service, context.Hash(), c.key.Expiry, []byte("secret"))
	if err != nil {
		c.t.Fatal(err)
	}
	return b
}

// deposit is a credential of the owner's.
func (c *circle) deposit(nonce byte) *Deposit {
	c.t.Helper()
	d := &Deposit{Nonce: jurat.Hash{nonce}}
	d.ID = c.place.CredentialID(c.owner.Public().Address(), d.Nonce)
	d.Ciphertext = c.sealed(c.place.Credential(d.ID))
	var err error
	if d.Signature, err = c.owner.Sign(d.Hash()); err != nil {
		c.t.Fatal(err)
	}
	return d
}

func (c *circle) grant(id jurat.Hash, uses uint32, number uint64, change func(*confidential.Grant)) *confidential.SignedGrant {
	c.t.Helper()
	g := &confidential.SignedGrant{Grant: confidential.Grant{Credential: id, Consumer: consumerOfAll, Job: c.job, Uses: uses, Period: 1 << 40, Expires: now().Seconds() + 600, Number: number}}
	if change != nil {
		change(&g.Grant)
	}
	var err error
	if g.Signature, err = c.owner.Sign(g.Hash()); err != nil {
		c.t.Fatal(err)
	}
	return g
}

// put deposits a credential with every member, and grants it.
func (c *circle) put(uses uint32, change func(*confidential.Grant)) jurat.Hash {
	c.t.Helper()
	d := c.deposit(1)
	for _, m := range c.members {
		if err := errors.Join(m.accept(c.t.Context(), d), m.grant(c.grant(d.ID, uses, 1, change))); err != nil {
			c.t.Fatal(err)
		}
	}
	return d.ID
}

// ask is a request of the consumer's, as the chain has it.
func (c *circle) ask(d confidential.Demand, uses ...confidential.Use) *occasion {
	c.t.Helper()
	c.asked++
	r := &request.Request{Consumer: consumerOfAll, Job: c.job, Number: uint64(c.asked), Deadline: now().Seconds() + 60}
	a := confidential.Ask{Demand: d, Uses: uses}
	a.Sealed = c.sealed(c.place.Question(consumerOfAll, c.job, r.Number, r.Deadline, a.ResultKey, d))
	r.Params = a.Encode()
	return &occasion{id: jurat.Hash{0x99, c.asked}, job: c.job, params: r.Params, at: c.place.Requests, request: r, block: func() uint64 { return 10 }}
}

// released is what each member's enclave has of a request's first part, after the members
// that are named have released.
func (c *circle) released(q *occasion, by ...jurat.MemberIndex) (errs []error, count [4]int) {
	c.t.Helper()
	for _, m := range by {
		_, err := c.members[m-1].release(c.t.Context(), q, c.members[m-1].sealing.Load())
		errs = append(errs, err)
	}
	for i, m := range c.members {
		count[i] = len(m.released.part(q.id, 0, m.committee.N()))
	}
	return errs, count
}

// all has everybody release, and wants one outcome: nil, or the error, of each.
func (c *circle) all(name string, q *occasion, want error, text string) {
	c.t.Helper()
	errs, count := c.released(q, 1, 2, 3, 4)
	for i, err := range errs {
		if !errors.Is(err, want) || text != "" && (err == nil || !strings.Contains(err.Error(), text)) {
			c.t.Errorf("%s: member %d: %v, want %v %q", name, i+1, err, want, text)
		}
	}
	if want != nil && count != [4]int{} || want == nil && count != [4]int{4, 4, 4, 4} {
		c.t.Errorf("%s: enclaves have %v releases", name, count)
	}
}

// A use goes to one request, each request names the next, and there are no more than were
// granted. Two at once on one number: at most one has a quorum, whom f traitors help.
func TestNumberedTickets(t *testing.T) {
	c := newCircle(t)
	id := c.put(2, nil)
	use := func(n uint64) confidential.Use { return confidential.Use{Credential: id, Number: n} }
	none := confidential.Demand{}
	first := c.ask(none, use(0))
	c.all("the first", first, nil, "")
	c.all("the first once more", first, nil, "")
	c.all("another on its number", c.ask(none, use(0)), store.ErrTicketUsed, "ticket used")
	c.all("one beyond", c.ask(none, use(2)), confidential.ErrTicket, "number 2 of 2")
	c.all("another period", c.ask(none, confidential.Use{Credential: id, Period: 1, Number: 1}), confidential.ErrTicket, "period")
	c.all("granted to nobody", c.ask(none, confidential.Use{Credential: jurat.Hash{7}}), errHeld, "asked of other members")

	// Member 4 forgets what it released: a traitor. The honest split as badly as they can.
	a, b := c.ask(none, use(1)), c.ask(none, use(1))
	_, _ = c.released(a, 1, 4)
	_, _ = c.released(b, 2, 3)
	traitor, err := store.Open(store.Config{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	defer traitor.Close()
	c.members[3].store = traitor
	if err := errors.Join(c.members[3].accept(t.Context(), c.deposit(1)), c.members[3].grant(c.grant(id, 2, 1, nil))); err != nil {
		t.Fatal(err)
	}
	_, ofB := c.released(b, 4, 1, 2, 3)
	_, ofA := c.released(a, 4, 1, 2, 3)
	if ofB[0] != 3 || ofA[0] != 2 {
		t.Errorf("releases: %v of one, %v of the other; one of them may have three", ofA, ofB)
	}
}

// What the chain does not say, or says otherwise, holds every release back.
func TestReleasesReadTheChain(t *testing.T) {
	c := newCircle(t)
	none := confidential.Demand{}
	forget := func() {
		for _, m := range c.members {
			m.standing = standing{} // as after standingAge
		}
	}
	c.chain.err = errors.New("endpoints are down")
	q := c.ask(none)
	c.all("no endpoint answers", q, errHeld, "endpoints are down")
	c.chain.err = nil
	c.chain.block.Time -= 3600
	c.all("all endpoints stand still", q, errHeld, "newest block")
	c.chain.block.Time += 3600
	c.chain.state = chain.RequestNone
	c.all("the chain has no such request", q, errHeld, "none")
	c.chain.state = chain.RequestOpen
	forget()
	revoked := c.members[1].own.Signer
	was := c.chain.enclaves[revoked]
	c.chain.enclaves[revoked] = chain.EnclaveAt{}
	if errs, count := c.released(q, 1, 2, 3, 4); errors.Join(errs...) != nil || count != [4]int{4, 0, 4, 4} {
		t.Errorf("with member 2's enclave revoked: %v %v", errs, count)
	}
	other := was
	other.HPKE[0]++
	c.chain.enclaves[revoked] = other
	forget()
	if _, count := c.released(c.ask(none), 1, 2, 3, 4); count != [4]int{4, 0, 4, 4} {
		t.Errorf("with another key registered: %v", count)
	}
	c.chain.enclaves[revoked] = was
	// What was read holds for its time, and is then read anew.
	forget()
	c.all("live again", c.ask(none), nil, "")
	c.chain.err = errors.New("down again")
	for _, m := range c.members {
		m.standing.read = now() - standingAge
	}
	c.all("too long ago", c.ask(none), errHeld, "down again")
}

// What a request or an owner demands is looked at before anything is released.
func TestReleasesMeetDemands(t *testing.T) {
	c := newCircle(t)
	id := c.put(9, func(g *confidential.Grant) { g.Vendors = 2 })
	forget := func() {
		for _, m := range c.members {
			m.standing = standing{}
		}
	}
	c.all("too weak", c.ask(confidential.Demand{Assurance: enclaves.Hidden}), confidential.ErrDemand, "assurance 3")
	c.all("of one vendor", c.ask(confidential.Demand{Vendors: 2}), confidential.ErrDemand, "2 vendors")
	c.all("of one vendor, says the owner", c.ask(confidential.Demand{}, confidential.Use{Credential: id}), confidential.ErrDemand, "2 vendors")
	for _, m := range c.members[2:] {
		e := c.chain.enclaves[m.own.Signer]
		e.Vendor, e.Assurance = enclaves.TDX, enclaves.Hidden
		c.chain.enclaves[m.own.Signer] = e
	}
	forget()
	c.all("of two vendors", c.ask(confidential.Demand{Vendors: 2}, confidential.Use{Credential: id}), nil, "")

	live := confidential.Demand{Agreement: jurat.Hash{0xa9}}
	q := c.ask(live)
	c.all("no agreement of these two", q, confidential.ErrDemand, "is none between")
	at := c.chain.block.Time
	for _, k := range []struct {
		name string
		term chain.Term
		want error
		text string
	}{
		{"over", chain.Term{Made: true, Until: at, Epoch: 1}, confidential.ErrDemand, "is over"},
		{"ended", chain.Term{Made: true, Until: at + 9, Ended: true, Epoch: 1}, confidential.ErrDemand, "is over"},
		{"not adopted", chain.Term{Made: true, Until: at + 9}, errHeld, "not adopted"},
		{"live", chain.Term{Made: true, Until: at + 9, Epoch: 1}, nil, ""},
	} {
		c.chain.term = k.term
		c.all("an agreement that is "+k.name, q, k.want, k.text)
	}
	c.all("another agreement", c.ask(confidential.Demand{Agreement: jurat.Hash{1}}), confidential.ErrDemand, "is none between")
}

// A member that was down has deposits and grants from the others, as their owner signed
// them, and none that he did not.
func TestDepositsArePassedOn(t *testing.T) {
	c := newCircle(t)
	late := c.members[3]
	c.away[4] = true
	d := c.deposit(1)
	for _, m := range c.members[:3] {
		if err := errors.Join(m.accept(t.Context(), d), m.grant(c.grant(d.ID, 1, 1, nil))); err != nil {
			t.Fatal(err)
		}
	}
	q := c.ask(confidential.Demand{}, confidential.Use{Credential: d.ID})
	if _, err := late.release(t.Context(), q, late.sealing.Load()); !errors.Is(err, errHeld) {
		t.Errorf("without the deposit: %v", err)
	}
	c.away[4] = false
	if _, err := late.release(t.Context(), q, late.sealing.Load()); !errors.Is(err, errHeld) {
		t.Errorf("while it is asked for: %v", err)
	}
	c.all("once another has handed it out", q, nil, "")

	// A newer grant, which revokes, comes by the inventory.
	revoked := c.grant(d.ID, 0, 2, nil)
	if err := c.members[0].grant(revoked); err != nil {
		t.Fatal(err)
	}
	for range 200 { // each tells any other
		for _, m := range c.members {
			if err := m.inventory(); err != nil {
				t.Fatal(err)
			}
		}
		lacks := func(m *confidant) bool {
			g, err := m.store.GrantsOf(d.ID)
			return err != nil || !strings.Contains(string(g[0]), `"uses":0`)
		}
		if !slices.ContainsFunc(c.members, lacks) {
			break
		}
	}
	c.all("after it was revoked", c.ask(confidential.Demand{}, confidential.Use{Credential: d.ID}), confidential.ErrGrant, "paused")

	// What its owner did not sign is kept nowhere, and whoever hands it out is fined.
	other := c.deposit(2)
	swapped := *other
	swapped.Ciphertext = c.sealed(c.place.Credential(other.ID))
	stranger, err := NewOperatorKey(publicKeyBytes(t))
	if err != nil {
		t.Fatal(err)
	}
	stolen := *other
	if stolen.Signature, err = stranger.Sign(stolen.Hash()); err != nil {
		t.Fatal(err)
	}
	elsewhere := *other
	elsewhere.Ciphertext = c.sealed(c.place.Credential(jurat.Hash{5}))
	if elsewhere.Signature, err = c.owner.Sign(elsewhere.Hash()); err != nil {
		t.Fatal(err)
	}
	for name, bad := range map[string]*Deposit{"another ciphertext": &swapped, "another's signature": &stolen, "sealed for another": &elsewhere} {
		clear(c.fined)
		late.hear(1, &enclaveWord{Kept: &keptDeposit{Deposit: *bad}})
		if _, err := late.store.CredentialOf(other.ID); !errors.Is(err, store.ErrNotFound) || !c.fined[1] {
			t.Errorf("%s: %v, fined: %v", name, err, c.fined)
		}
	}
	// One that was good once is kept nowhere either, and nobody is to blame.
	for name, key := range map[string]seal.Key{"expired": c.key, "of a retired key": {Generation: 2, Expiry: c.key.Expiry, X: c.key.X}} {
		clear(c.fined)
		was, expiry := *other, uint64(1)
		if name != "expired" {
			expiry = key.Expiry
		}
		context := c.place.Credential(was.ID)
		if was.Ciphertext, err = envelope.Seal(rand.Reader, &key, &c.service, context.Hash(), expiry, []byte("secret")); err == nil {
			was.Signature, err = c.owner.Sign(was.Hash())
		}
		if err != nil {
			t.Fatal(err)
		}
		late.hear(1, &enclaveWord{Kept: &keptDeposit{Deposit: was}})
		if _, err := late.store.CredentialOf(other.ID); !errors.Is(err, store.ErrNotFound) || c.fined[1] {
			t.Errorf("%s: %v, fined: %v", name, err, c.fined)
		}
	}
	c.chain.poor = true
	if err := late.accept(t.Context(), other); err != nil {
		t.Fatal(err)
	}
	if kept, err := late.store.CredentialOf(other.ID); err != nil || kept.Rank != store.Unfunded {
		t.Errorf("of an owner without anything: %+v %v", kept, err)
	}
}

func publicKeyBytes(t *testing.T) []byte {
	key := publicKey(t)
	return key[:]
}

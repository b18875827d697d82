package chain_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"errors"
	"math/big"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/delivery"
	"github.com/jurat-network/jurat/core/outcome"
	"github.com/jurat-network/jurat/core/threshold"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/localchain"
)

// oracles is a real committee in one process: operator keys, a dealt group key
// and everything needed to swear.
type oracles struct {
	committee    jurat.Committee
	registration chain.Registration
	keys         []*ecdsa.PrivateKey
	group        *threshold.Group
	signers      []*threshold.Signer
	round        jurat.Round
}

func newOracles(t *testing.T, feeds []jurat.Feed) *oracles {
	t.Helper()
	const n, quorum = 4, 3
	o := &oracles{}
	group, shares, err := threshold.Deal(rand.Reader, n, quorum)
	if err != nil {
		t.Fatal(err)
	}
	o.group = group
	o.registration = chain.Registration{
		Session:    jurat.Session{Threshold: quorum, Epoch: 1, Attempt: 1},
		Key:        group.Key,
		Transcript: jurat.Hash{1},
		Expiry:     uint64(time.Now().Add(30 * 24 * time.Hour).Unix()),
	}
	for i := range n {
		key, err := crypto.GenerateKey()
		if err != nil {
			t.Fatal(err)
		}
		o.keys = append(o.keys, key)
		signer, err := threshold.NewSigner(group, shares[i], rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		o.signers = append(o.signers, signer)
		o.registration.Session.Members = append(o.registration.Session.Members, jurat.Member{
			Operator: accountOf(key), Key: [33]byte(crypto.CompressPubkey(&key.PublicKey)),
		})
	}
	r := &o.registration
	statement := jurat.TranscriptHash(r.Session.ID(), r.Key, r.Transcript, r.Expiry)
	for _, key := range o.keys {
		signature, err := crypto.Sign(statement[:], key)
		if err != nil {
			t.Fatal(err)
		}
		signature[64] += 27
		r.Signatures = append(r.Signatures, jurat.OperatorSignature(signature))
	}
	o.committee = jurat.Committee{
		ID: r.Committee(), Epoch: 1, Members: r.Session.Members, Threshold: quorum, Key: group.Key, Expiry: r.Expiry, Feeds: feeds,
	}
	return o
}

// swear makes the next round's report of the given words.
func (o *oracles) swear(t *testing.T, at time.Time, words ...jurat.Word) *delivery.Sworn {
	t.Helper()
	o.round++
	var observations []*jurat.Observation
	for m := range o.committee.Threshold {
		obs := &jurat.Observation{
			Committee: o.committee.ID, Epoch: 1, Round: o.round, Member: jurat.MemberIndex(m + 1), Time: jurat.Time(at.UnixMilli()),
			Words: make([]jurat.Word, len(words)), SourceTimes: make([]uint32, len(words)), Seen: make([]byte, 1),
		}
		for i, w := range words {
			if w == jurat.Halted {
				w = jurat.ReasonWord(jurat.ReasonDivergent)
			}
			if w.Tag() == jurat.TagValue {
				obs.SourceTimes[i] = uint32(at.Unix())
			}
			obs.Words[i] = w
		}
		observations = append(observations, obs)
	}
	out, err := outcome.Of(&o.committee, observations)
	if err != nil {
		t.Fatal(err)
	}
	s := &delivery.Sworn{Report: jurat.SignedReport{Report: out.Report}, Outcome: out, Expiry: o.committee.Expiry}
	s.Report.Signature = o.sign(t, out.Report.Digest())
	return s
}

func (o *oracles) sign(t *testing.T, digest jurat.Hash) jurat.Signature {
	t.Helper()
	var list threshold.List
	for m := range o.committee.Threshold {
		c, err := o.signers[m].Commit(uint64(o.round))
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, threshold.Entry{Member: jurat.MemberIndex(m + 1), Commitment: c})
	}
	var z [][32]byte
	for m := range o.committee.Threshold {
		partial, err := o.signers[m].Sign(uint64(o.round), digest, list)
		if err != nil {
			t.Fatal(err)
		}
		z = append(z, partial)
	}
	signature, err := threshold.Aggregate(o.group, digest, list, z)
	if err != nil {
		t.Fatal(err)
	}
	return signature
}

func value(t *testing.T, text string) jurat.Word {
	t.Helper()
	v, ok := new(big.Int).SetString(text, 10)
	if !ok {
		t.Fatalf("not a number: %s", text)
	}
	w, err := jurat.BigWord(v)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func testFeeds(decimals ...uint8) []jurat.Feed {
	feeds := make([]jurat.Feed, len(decimals))
	for i, d := range decimals {
		feeds[i] = jurat.Feed{
			Name: "F" + strconv.Itoa(i) + "/USD", Base: "F" + strconv.Itoa(i), Quote: "USD",
			Decimals: d, Heartbeat: 3600, Deviation: 5000,
		}
	}
	return feeds
}

// network is a chain with a registered committee and its feeds.
type network struct {
	*oracles
	local   *localchain.Chain
	client  *chain.Client
	payer   *chain.Sender
	at      chain.Contracts
	reader  *chain.Reader
	proxies []jurat.Address
}

func newNetwork(t *testing.T, ring uint16, feeds []jurat.Feed) *network {
	t.Helper()
	local := startChain(t)
	n := newNetworkAt(t, local.URL(), ring, feeds)
	n.local = local
	return n
}

func newNetworkAt(t *testing.T, url string, ring uint16, feeds []jurat.Feed) *network {
	t.Helper()
	n := &network{oracles: newOracles(t, feeds), client: dial(t, url)}
	n.payer = chain.NewSender(n.client, devKey(t, 0), quick())
	var err error
	// Twice: what is there already is found, not made again.
	for range 2 {
		if n.at, err = chain.Deploy(t.Context(), n.payer, chain.DefaultLimits); err != nil {
			t.Fatal(err)
		}
		if err = chain.RegisterCommittee(t.Context(), n.payer, n.at, &n.registration); err != nil {
			t.Fatal(err)
		}
		if n.proxies, err = chain.CreateFeeds(t.Context(), n.payer, n.at, &n.committee, ring); err != nil {
			t.Fatal(err)
		}
	}
	n.reader = chain.NewReader(n.client, n.at, &n.committee, ring)
	return n
}

// deliver sends the feeds of a report and fails the test if it is refused.
func (n *network) deliver(t *testing.T, s *delivery.Sworn, feeds ...int) uint64 {
	t.Helper()
	call, err := n.reader.Call(s, feeds, n.pages())
	if err != nil {
		t.Fatal(err)
	}
	receipt, err := n.payer.Send(t.Context(), call)
	if err != nil {
		t.Fatal(err)
	}
	return receipt.GasUsed
}

func (n *network) pages() []jurat.Address {
	var at []jurat.Address
	layout := n.reader.Layout()
	for _, page := range layout.Pages() {
		at = append(at, layout.PageAddress(n.at.Feeds, page))
	}
	return at
}

func (n *network) checkFeed(t *testing.T, feed int, want jurat.Word, count uint64) {
	t.Helper()
	lanes, err := n.reader.Lanes(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if got := lanes[feed]; got.Word != want || uint64(got.Count) != count {
		t.Errorf("feed %d: the chain holds %s as answer %d, want %s as %d", feed, got.Word, got.Count, want, count)
	}
	data, err := chain.LatestRoundData(t.Context(), n.client, n.proxies[feed])
	v, isValue := want.Big()
	switch {
	case isValue && (err != nil || data.Answer.Cmp(v) != 0 || data.Round.Uint64() != count || data.Decimals != n.committee.Feeds[feed].Decimals):
		t.Errorf("feed %d: the proxy says %+v (%v), want %s as round %d", feed, data, err, want, count)
	case want == jurat.Halted && !chain.IsRevert(err, "Halted"):
		t.Errorf("feed %d: the proxy says %+v (%v), want Halted", feed, data, err)
	case want == jurat.Word{} && !chain.IsRevert(err, "Never"):
		t.Errorf("feed %d: the proxy says %+v (%v), want Never", feed, data, err)
	}
}

// TestDeliveriesAreRead: real reports, in every form that a delivery has, are
// taken by the real contract and read back, through storage and proxies.
func TestDeliveriesAreRead(t *testing.T) {
	n := newNetwork(t, 0, testFeeds(6, 18, 6, 6, 6, 0, 2, 18, 6, 6, 6, 6))
	zero := time.Now().Add(-100 * time.Second)
	at := func(i int) time.Time { return zero.Add(time.Duration(i) * time.Second) }
	small := func(v int64) jurat.Word { return jurat.ValueWord(v) }
	huge := value(t, "-170141183460469231731687303715884105728")
	none, halted := jurat.Word{}, jurat.Halted
	least, most := small(-1<<51), small(1<<51-1)

	for feed := range n.committee.Feeds {
		n.checkFeed(t, feed, none, 0)
	}
	words := []jurat.Word{small(1), huge, least, most, small(-1), halted, none, small(7), small(8), small(9), small(10), small(11)}
	s := n.swear(t, at(1), words...)
	n.deliver(t, s, 0)               // first of a pair
	n.deliver(t, s, 1)               // a lone feed, wide
	n.deliver(t, s, 2)               // second of a pair, negative
	n.deliver(t, s, 5)               // halted, of a pair
	n.deliver(t, s, 3, 4)            // two of two homes, inline
	n.deliver(t, s, 7, 8, 9, 10, 11) // few homes
	for feed, word := range words {
		n.checkFeed(t, feed, word, map[bool]uint64{true: 1}[word != none])
	}

	words = []jurat.Word{small(-2), small(3), most, least, halted, small(5), small(6), huge, small(80), small(90), halted, small(110)}
	s = n.swear(t, at(2), words...)
	n.deliver(t, s, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) // a page, wide, halted
	for feed, word := range words {
		n.checkFeed(t, feed, word, map[bool]uint64{true: 1, false: 2}[feed == 6])
	}

	// A window of a page that does not start at its first home, and a tree in
	// which some feeds have no leaf.
	words = []jurat.Word{none, none, none, none, small(40), small(50), small(60), small(70), small(81), none, small(101), small(111)}
	s = n.swear(t, at(3), words...)
	n.deliver(t, s, 4, 5, 6, 7, 8, 10, 11)
	n.checkFeed(t, 4, small(40), 3)
	n.checkFeed(t, 9, small(90), 2)
	n.checkFeed(t, 11, small(111), 3)
}

// TestOnAnotherChain: the same against an implementation that is not go-ethereum's.
func TestOnAnotherChain(t *testing.T) {
	n := newNetworkAt(t, startMiningAnvil(t).URL, 2, testFeeds(6, 6, 18))
	for i := range 3 {
		v := int64(1000 + i)
		s := n.swear(t, time.Now().Add(time.Duration(i-10)*time.Second), jurat.ValueWord(v), jurat.ValueWord(-v), jurat.ValueWord(v*v))
		n.deliver(t, s, 2)
		n.deliver(t, s, 0, 1)
		n.checkFeed(t, 0, jurat.ValueWord(v), uint64(i+1))
		n.checkFeed(t, 1, jurat.ValueWord(-v), uint64(i+1))
		n.checkFeed(t, 2, jurat.ValueWord(v*v), uint64(i+1))
		if got, err := n.reader.Delivered(t.Context(), 1); err != nil || got.Report == nil || *got.Report != s.Report {
			t.Errorf("delivered by %+v (%v), want %+v", got, err, s.Report)
		}
	}
}

// TestDuplicateIsNotStored: a leaf that is no newer is refused by name, or
// skipped in a delivery of many; what nobody signed is refused in both.
func TestDuplicateIsNotStored(t *testing.T) {
	n := newNetwork(t, 0, testFeeds(18, 6, 6))
	s := n.swear(t, time.Now(), jurat.ValueWord(5), jurat.ValueWord(6), jurat.ValueWord(7))
	n.deliver(t, s, 0)
	n.deliver(t, s, 1, 2)
	n.deliver(t, s, 1, 2)
	n.checkFeed(t, 1, jurat.ValueWord(6), 1)
	send := func(s *delivery.Sworn, feeds ...int) error {
		call, err := n.reader.Call(s, feeds, nil)
		if err != nil {
			t.Fatal(err)
		}
		_, err = n.payer.Send(t.Context(), call)
		return err
	}
	if err := send(s, 0); !chain.IsRevert(err, "NotNewer") {
		t.Errorf("got %v, want NotNewer", err)
	}
	n.checkFeed(t, 0, jurat.ValueWord(5), 1)
	forged := *s
	forged.Report.Round++
	for _, feeds := range [][]int{{0}, {1}, {0, 1, 2}} {
		if err := send(&forged, feeds...); !chain.IsRevert(err, "BadSignature") {
			t.Errorf("forged, feeds %v: got %v, want BadSignature", feeds, err)
		}
	}
}

// transactions is how many an account has made.
func (n *network) transactions(t *testing.T, of jurat.Address) uint64 {
	t.Helper()
	c, err := rpc.Dial(n.local.URL())
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	var count string
	if err := c.Call(&count, "eth_getTransactionCount", of.String(), "latest"); err != nil {
		t.Fatal(err)
	}
	return hexInt(t, count).Uint64()
}

// startDeliverers runs a deliverer for each member, with an account of its own.
func (n *network) startDeliverers(t *testing.T, delay time.Duration, members ...jurat.MemberIndex) []*chain.Deliverer {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	var running sync.WaitGroup
	var all []*chain.Deliverer
	for _, m := range members {
		key := n.keys[m-1]
		if err := n.local.Fund(t.Context(), accountOf(key), gwei(1e9)); err != nil {
			t.Fatal(err)
		}
		d := chain.NewDeliverer(chain.NewSender(n.client, key, quick()), n.reader, chain.DelivererConfig{
			Self: m, Delay: delay, Refresh: 20 * time.Millisecond, Timeout: time.Minute,
		})
		all = append(all, d)
		running.Go(func() { d.Run(ctx) })
	}
	t.Cleanup(func() { stop(); running.Wait() })
	return all
}

// TestOneMemberDelivers: of four members with the same news one pays; when the
// value hardly moves nobody does; when it moves, it is delivered again.
func TestOneMemberDelivers(t *testing.T) {
	n := newNetwork(t, 0, testFeeds(6, 6))
	all := n.startDeliverers(t, time.Hour, 1, 2, 3, 4)
	zero := time.Now().Add(-60 * time.Second)
	tell := func(second int, a, b jurat.Word) {
		s := n.swear(t, zero.Add(time.Duration(second)*time.Second), a, b)
		for _, d := range all {
			d.Offer(s)
		}
	}
	reach := func(count uint32) {
		eventually(t, "the chain has it", func() bool {
			lanes, err := n.reader.Lanes(t.Context())
			return err == nil && lanes[0].Count == count
		})
	}
	tell(1, jurat.ValueWord(1000), jurat.ValueWord(2000))
	reach(1)
	n.checkFeed(t, 1, jurat.ValueWord(2000), 1)
	tell(2, jurat.ValueWord(1001), jurat.ValueWord(2001))
	tell(3, jurat.ValueWord(1005), jurat.ValueWord(2002))
	reach(2)
	n.checkFeed(t, 0, jurat.ValueWord(1005), 2)
	n.checkFeed(t, 1, jurat.ValueWord(2000), 1)
	tell(4, jurat.Halted, jurat.ValueWord(2002))
	reach(3)
	n.checkFeed(t, 0, jurat.Halted, 3)
	transactions := uint64(0)
	for _, key := range n.keys {
		transactions += n.transactions(t, accountOf(key))
	}
	if transactions != 3 {
		t.Errorf("%d transactions for three deliveries", transactions)
	}
}

// TestNextMemberStepsIn: with three of four members away, the fourth delivers
// once its turn has come.
func TestNextMemberStepsIn(t *testing.T) {
	n := newNetwork(t, 0, testFeeds(6))
	d := n.startDeliverers(t, 50*time.Millisecond, 3)[0]
	d.Offer(n.swear(t, time.Now(), jurat.ValueWord(1000)))
	eventually(t, "the chain has it", func() bool {
		lanes, err := n.reader.Lanes(t.Context())
		return err == nil && lanes[0].Count == 1
	})
}

// TestDeploymentIsWhereItSays: addresses can be computed without the chain.
func TestDeploymentIsWhereItSays(t *testing.T) {
	n := newNetwork(t, 2, testFeeds(6, 18))
	if got := chain.ContractsFor(chain.DefaultLimits); got != n.at {
		t.Errorf("contracts at %+v, said to be at %+v", n.at, got)
	}
	epoch, key, expiry, err := n.reader.Epoch(t.Context())
	if err != nil || epoch != 1 || key != n.committee.Key || expiry != n.committee.Expiry {
		t.Errorf("epoch %d, key %x, expiry %d (%v)", epoch, key, expiry, err)
	}
	if epoch, _, _, err := chain.ReadEpoch(t.Context(), n.client, n.at, jurat.Hash{1}); err != nil || epoch != 0 {
		t.Errorf("an unregistered committee: epoch %d (%v)", epoch, err)
	}
	if _, _, err := n.reader.Latest(t.Context(), 0); !chain.IsRevert(err, "Never") {
		t.Errorf("got %v, want Never", err)
	}
	n.deliver(t, n.swear(t, time.Now(), jurat.ValueWord(5), jurat.ValueWord(6)), 1)
	if v, _, err := n.reader.Latest(t.Context(), 1); err != nil || v.Int64() != 6 {
		t.Errorf("read %v (%v), want 6", v, err)
	}
	if _, err := chain.LatestRoundData(t.Context(), n.client, jurat.Address{1}); err == nil || errors.As(err, new(*chain.RevertError)) {
		t.Errorf("an address without a contract: %v", err)
	}
}

// TestDeliveredReportsAreFound: from the chain alone, the report that an answer
// came from, signature and root included.
func TestDeliveredReportsAreFound(t *testing.T) {
	n := newNetwork(t, 1, testFeeds(6, 18, 6, 6, 6, 6, 6, 6))
	if _, err := n.reader.Delivered(t.Context(), 0); !errors.Is(err, chain.ErrNotDelivered) {
		t.Errorf("before the first delivery: %v", err)
	}
	small := func(v int64) jurat.Word { return jurat.ValueWord(v) }
	zero := time.Now().Add(-10 * time.Second).Truncate(time.Second)
	first := n.swear(t, zero, small(0), small(1), small(2), jurat.Halted, small(4), small(5), small(6), small(7))
	again := n.swear(t, zero.Add(time.Millisecond), small(10), small(11), small(12), small(13), small(14), small(15), small(16), small(17))
	n.deliver(t, first, 1)                // one
	n.deliver(t, again, 0, 1)             // many; 1 is skipped, it is of the same second
	n.deliver(t, first, 2, 3, 4, 5, 6, 7) // a page
	for feed, from := range []*delivery.Sworn{again, first, first, first, first, first, first, first} {
		got, err := n.reader.Delivered(t.Context(), feed)
		if err != nil {
			t.Errorf("feed %d: %v", feed, err)
			continue
		}
		if got.Round != from.Report.Round || got.Time != from.Report.Time || got.Report == nil || *got.Report != from.Report {
			t.Errorf("feed %d: found %+v, want report %+v", feed, got, from.Report)
		}
		if got.Lane.Word != from.Outcome.Words[feed] {
			t.Errorf("feed %d: %s, want %s", feed, got.Lane.Word, from.Outcome.Words[feed])
		}
	}
}

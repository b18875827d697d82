package enclave

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"slices"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/channel"
	"github.com/jurat-network/jurat/core/confidential"
	"github.com/jurat-network/jurat/core/dlog"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/core/seal"
	"github.com/jurat-network/jurat/core/seal/envelope"
	"github.com/jurat-network/jurat/core/threshold"
)

// network is a committee of four, an owner of a credential, and the far end of a rig.
type network struct {
	*rig
	group  *threshold.Group
	shares []*threshold.Share
	key    seal.Key
	owner  *secp256k1.PrivateKey
	place  confidential.Place
	job    *job.Job
	doc    []byte

	consumer   jurat.Address
	credential jurat.Hash // its id
	request    jurat.Hash
}

func newNetwork(t *testing.T, far http.HandlerFunc) *network {
	t.Helper()
	n := &network{rig: newRig(t, far), consumer: jurat.Address{0xc0}, request: jurat.Hash{9}}
	var err error
	if n.group, n.shares, err = threshold.Deal(rand.Reader, 4, 3); err != nil {
		t.Fatal(err)
	}
	n.key = seal.Key{Generation: 1, Expiry: wall().Seconds() + 3600, X: n.group.Key}
	if n.owner, err = secp256k1.GeneratePrivateKey(); err != nil {
		t.Fatal(err)
	}
	n.place = confidential.Place{Chain: 31337, Requests: jurat.Address{0xe0}, Measurements: n.enclave.measurement}
	n.credential = n.place.CredentialID(addressOf(n.owner.PubKey()), jurat.Hash{5})
	n.doc = fmt.Appendf(nil, balanceJob, n.far.URL)
	n.job = n.parse(string(n.doc))
	if err := n.enclave.keys.found(); err != nil {
		t.Fatal(err)
	}
	return n
}

// sealed puts a plaintext into both envelopes.
func (n *network) sealed(context seal.Context, plain any) []byte {
	n.t.Helper()
	text, err := json.Marshal(plain)
	if err != nil {
		n.t.Fatal(err)
	}
	service, err := n.enclave.keys.service()
	if err != nil {
		n.t.Fatal(err)
	}
	public := [32]byte(service.PublicKey().Bytes())
	b, err := envelope.Seal(rand.Reader, &n.key, &public, context.Hash(), n.key.Expiry, text)
	if err != nil {
		n.t.Fatal(err)
	}
	return b
}

// release is what members release of a ciphertext for a request to an enclave.
func (n *network) release(context seal.Context, ciphertext []byte, to [32]byte, at jurat.Time, members ...int) (releases [][]byte) {
	n.t.Helper()
	for _, m := range members {
		c, err := seal.Check(&n.key, context.Hash(), at.Seconds(), ciphertext)
		if err != nil {
			n.t.Fatal(err)
		}
		share, err := seal.ShareOf(rand.Reader, n.group, n.shares[m-1], c)
		if err != nil {
			n.t.Fatal(err)
		}
		ticket := confidential.Ticket{Ciphertext: c.Digest(), Request: n.request, Enclave: to}
		sealer, err := envelope.NewShareSealer(&to)
		if err != nil {
			n.t.Fatal(err)
		}
		b, err := sealer.Seal(ticket.At(at), &share)
		if err != nil {
			n.t.Fatal(err)
		}
		releases = append(releases, (&confidential.Release{Time: at, Share: b}).Encode())
	}
	return releases
}

func (n *network) grant(g confidential.Grant) []byte {
	n.t.Helper()
	s := confidential.SignedGrant{Grant: g}
	hash := g.Hash()
	compact := ecdsa.SignCompact(n.owner, hash[:], false)
	copy(s.Signature[:], append(compact[1:], compact[0]))
	return channel.Encode(s)
}

// task is a request for the balance of an account, with the owner's credential.
func (n *network) task() *channel.Task {
	n.t.Helper()
	args, err := n.job.Args([]string{"DE89370400440532013000"})
	if err != nil {
		n.t.Fatal(err)
	}
	params, _ := args.Encode()
	question := n.place.Question(n.consumer, n.job.Hash(), 1, 100, jurat.Hash{}, confidential.Demand{})
	credential := n.place.Credential(n.credential)
	secret := n.rig.credential()
	secret.Owner = addressOf(n.owner.PubKey())
	asked, kept := n.sealed(question, Question{Params: params}), n.sealed(credential, secret)
	at := wall()
	task := &channel.Task{Request: n.request, Job: n.doc, Time: at, Committee: channel.Committee{Threshold: 3},
		Sealed: []channel.Sealed{
			{Context: question, Ciphertext: asked, Releases: n.release(question, asked, n.enclave.keys.public, at, 1, 2, 3)},
			{Context: credential, Ciphertext: kept, Releases: n.release(credential, kept, n.enclave.keys.public, at, 1, 2, 3),
				Grant: n.grant(confidential.Grant{Credential: n.credential, Consumer: n.consumer, Job: n.job.Hash(), Uses: 10, Period: 60, Expires: at.Seconds() + 60})},
		}}
	key := n.key.Encode()
	task.Committee.Key = key[:]
	for i := range n.group.Shares {
		task.Committee.Shares = append(task.Committee.Shares, n.group.Shares[i][:])
	}
	return task
}

// A quorum's releases and the enclave's key together answer, over the real link.
func TestAQuorumAndAnEnclaveAnswer(t *testing.T) {
	n := newNetwork(t, balance)
	outcome, err := n.link.Run(t.Context(), n.task())
	if err != nil {
		t.Fatal(err)
	}
	status, result, err := request.ParseBody(outcome.Body)
	if err != nil || status != request.Answered || len(result) != 32 || result[31] != 1 {
		t.Fatalf("%s %x %v %q", status, result, err, outcome.Why)
	}
	n.unseen("DE89370400440532013000")
}

// Nothing opens for anything else than what was sealed, released and granted; and what
// does not is told in one text for all, but where more releases may help.
func TestNothingElseOpens(t *testing.T) {
	n := newNetwork(t, balance)
	other := newEnclave(t, "enclave.go")
	few := []string{"2f shares", "a share twice", "shares released to another enclave", "shares released for another request", "another time than members said"}
	for name, change := range map[string]func(*channel.Task){
		"2f shares": func(k *channel.Task) { k.Sealed[0].Releases = k.Sealed[0].Releases[:2] },
		"a share twice": func(k *channel.Task) {
			k.Sealed[0].Releases = [][]byte{k.Sealed[0].Releases[0], k.Sealed[0].Releases[1], k.Sealed[0].Releases[1]}
		},
		"shares released to another enclave": func(k *channel.Task) {
			k.Sealed[0].Releases = n.release(k.Sealed[0].Context, k.Sealed[0].Ciphertext, other.keys.public, wall(), 1, 2, 3)
		},
		"shares released for another request": func(k *channel.Task) { k.Request[0]++ },
		"another time than members said":      func(k *channel.Task) { k.Sealed[0].Releases[0][7]++ },
		"another consumer":                    func(k *channel.Task) { k.Sealed[0].Context.Consumer[0]++ },
		"another chain":                       func(k *channel.Task) { k.Sealed[0].Context.Chain.SetUint64(1) },
		"another measurement":                 func(k *channel.Task) { k.Sealed[0].Context.Measurements[0]++ },
		"another agreement":                   func(k *channel.Task) { k.Sealed[0].Context.Agreement[0]++ },
		"another job": func(k *channel.Task) {
			k.Job = bytes.Replace(k.Job, []byte("1000"), []byte("1001"), 1)
		},
		"the credential as the question": func(k *channel.Task) { k.Sealed[0] = k.Sealed[1] },
		"no grant":                       func(k *channel.Task) { k.Sealed[1].Grant = nil },
		"a grant that somebody else signed": func(k *channel.Task) {
			key, _ := secp256k1.GeneratePrivateKey()
			mine := n.owner
			n.owner = key
			k.Sealed[1].Grant = n.grant(confidential.Grant{Credential: n.credential, Consumer: n.consumer, Job: n.job.Hash(), Uses: 10, Period: 60, Expires: wall().Seconds() + 60})
			n.owner = mine
		},
		"a grant for another consumer": func(k *channel.Task) {
			k.Sealed[1].Grant = n.grant(confidential.Grant{Credential: n.credential, Consumer: jurat.Address{7}, Job: n.job.Hash(), Uses: 10, Period: 60, Expires: wall().Seconds() + 60})
		},
		"a grant for another job": func(k *channel.Task) {
			k.Sealed[1].Grant = n.grant(confidential.Grant{Credential: n.credential, Consumer: n.consumer, Job: jurat.Hash{7}, Uses: 10, Period: 60, Expires: wall().Seconds() + 60})
		},
		"a grant under an agreement": func(k *channel.Task) {
			k.Sealed[1].Grant = n.grant(confidential.Grant{Credential: n.credential, Consumer: n.consumer, Job: n.job.Hash(), Uses: 10, Period: 60, Expires: wall().Seconds() + 60, Demand: confidential.Demand{Agreement: jurat.Hash{7}}})
		},
		"a grant that expired": func(k *channel.Task) {
			k.Sealed[1].Grant = n.grant(confidential.Grant{Credential: n.credential, Consumer: n.consumer, Job: n.job.Hash(), Uses: 10, Period: 60, Expires: wall().Seconds() - 60})
		},
		"a grant that is paused": func(k *channel.Task) {
			k.Sealed[1].Grant = n.grant(confidential.Grant{Credential: n.credential, Consumer: n.consumer, Job: n.job.Hash(), Period: 60, Expires: wall().Seconds() + 60})
		},
		"another committee's points": func(k *channel.Task) { k.Committee.Shares[0] = k.Committee.Shares[1] },
		"an altered ciphertext":      func(k *channel.Task) { k.Sealed[0].Ciphertext[200] ^= 1 },
	} {
		task := n.task()
		change(task)
		want := channel.WhySealed
		if slices.Contains(few, name) {
			want = channel.WhyFew
		}
		outcome, err := n.link.Run(t.Context(), task)
		if err != nil || len(outcome.Body) > 0 || outcome.Why != want {
			t.Errorf("%s: %x %q %v", name, outcome.Body, outcome.Why, err)
		}
	}
	if n.received() != 0 {
		t.Errorf("the credential left the enclave %d times", n.received())
	}
}

// Whoever knows the enclave's key can seal it something in a member's name, and the member can
// seal something wrong: neither keeps the right shares from opening, nor moves the clock.
func TestWrongSharesDoNoHarm(t *testing.T) {
	n := newNetwork(t, balance)
	far := wall() + 10*365*24*3600_000
	task := n.task()
	for i := range task.Sealed {
		s := &task.Sealed[i]
		other := n.sealed(s.Context, Question{}) // shares of another ciphertext are as good as none
		for _, wrong := range n.wrong(s, other, far, 2, 4) {
			s.Releases = append([][]byte{wrong}, s.Releases...)
		}
		s.Releases = s.Releases[:4] // the two in front, and 2 of 3 that are right
	}
	outcome, err := n.link.Run(t.Context(), task)
	if err != nil || len(outcome.Body) > 0 || outcome.Why != channel.WhyFew {
		t.Errorf("with 2 that are right: %x %q %v", outcome.Body, outcome.Why, err)
	}
	task = n.task()
	for i := range task.Sealed {
		s := &task.Sealed[i]
		other := n.sealed(s.Context, Question{})
		s.Releases = append(n.wrong(s, other, far, 2), s.Releases...)
	}
	outcome, err = n.link.Run(t.Context(), task)
	if err != nil || len(outcome.Body) == 0 {
		t.Errorf("with 3 that are right behind a wrong one in the name of one of them: %q %v", outcome.Why, err)
	}
	if clock := n.enclave.clock.Load(); clock >= uint64(far) {
		t.Errorf("the clock went to %d by those that are wrong", clock)
	}
}

// Whoever sealed a question can compute every member's share of it, and prove none: with releases of
// his own making nothing opens, whatever honest ones there are for the credential beside it.
func TestWhoSealsReleasesNothing(t *testing.T) {
	n := newNetwork(t, balance)
	task := n.task()
	s := &task.Sealed[0]
	var r dlog.Scalar
	if err := dlog.RandomScalar(rand.Reader, &r); err != nil {
		t.Fatal(err)
	}
	// The sealer's own: a question under a known r, by the reader that Seal draws r from.
	enc := r.Bytes()
	text, err := json.Marshal(Question{Params: []byte("what nobody was asked for")})
	if err != nil {
		t.Fatal(err)
	}
	service, err := n.enclave.keys.service()
	if err != nil {
		t.Fatal(err)
	}
	public := [32]byte(service.PublicKey().Bytes())
	s.Ciphertext, err = envelope.Seal(io.MultiReader(bytes.NewReader(enc[:]), rand.Reader), &n.key, &public, s.Context.Hash(), n.key.Expiry, text)
	if err != nil {
		t.Fatal(err)
	}
	to, at := n.enclave.keys.public, wall()
	sealer, err := envelope.NewShareSealer(&to)
	if err != nil {
		t.Fatal(err)
	}
	s.Releases = nil
	for m := range 3 {
		product, err := dlog.DiffieHellman(&r, &n.group.Shares[m]) // r·X_i
		if err != nil {
			t.Fatal(err)
		}
		share, err := seal.DecodeShare(slices.Concat([]byte{0, byte(m + 1)}, product[:], enc[:], enc[:]))
		if err != nil {
			t.Fatal(err)
		}
		ticket := confidential.Ticket{Ciphertext: jurat.Keccak(s.Ciphertext), Request: n.request, Enclave: to}
		b, err := sealer.Seal(ticket.At(at), &share)
		if err != nil {
			t.Fatal(err)
		}
		s.Releases = append(s.Releases, (&confidential.Release{Time: at, Share: b}).Encode())
	}
	outcome, err := n.link.Run(t.Context(), task)
	if err != nil || len(outcome.Body) > 0 || outcome.Why != channel.WhyFew || n.received() != 0 {
		t.Errorf("%x %q %v, and the credential was sent %d times", outcome.Body, outcome.Why, err, n.received())
	}
}

// wrong are shares of another ciphertext, sealed as of this one.
func (n *network) wrong(s *channel.Sealed, other []byte, at jurat.Time, members ...int) (releases [][]byte) {
	n.t.Helper()
	to := n.enclave.keys.public
	sealer, err := envelope.NewShareSealer(&to)
	if err != nil {
		n.t.Fatal(err)
	}
	c, err := seal.Check(&n.key, s.Context.Hash(), wall().Seconds(), other)
	if err != nil {
		n.t.Fatal(err)
	}
	for _, m := range members {
		share, err := seal.ShareOf(rand.Reader, n.group, n.shares[m-1], c)
		if err != nil {
			n.t.Fatal(err)
		}
		ticket := confidential.Ticket{Ciphertext: jurat.Keccak(s.Ciphertext), Request: n.request, Enclave: to}
		b, err := sealer.Seal(ticket.At(at), &share)
		if err != nil {
			n.t.Fatal(err)
		}
		releases = append(releases, (&confidential.Release{Time: at, Share: b}).Encode())
	}
	return releases
}

// brittle is a dialer with a fault that would quote what it was given.
type brittle struct{}

func (brittle) Dial(_ context.Context, address string) (net.Conn, error) { panic(address) }

// A fault of ours, wherever in a task it happens, costs that task's answer: the enclave
// goes on, with its keys, and tells nobody what the fault was.
func TestAFaultCostsOneAnswer(t *testing.T) {
	n := newNetwork(t, balance)
	task := n.task()
	o, why := n.enclave.open(task)
	if o == nil {
		t.Fatal(why)
	}
	if status, result, err := request.ParseBody(n.enclave.run(t.Context(), o, brittle{})); err != nil || status != request.SourceDown || len(result) > 0 {
		t.Errorf("a fault while dialling: %s %x %v", status, result, err)
	}
	keys := n.enclave.keys
	n.enclave.keys = nil
	outcome, err := n.link.Run(t.Context(), task)
	if err != nil || len(outcome.Body) > 0 || outcome.Why != errFault.Error() {
		t.Errorf("a fault while opening: %x %q %v", outcome.Body, outcome.Why, err)
	}
	n.enclave.keys = keys
	if outcome, err = n.link.Run(t.Context(), task); err != nil || len(outcome.Body) == 0 {
		t.Errorf("after the faults: %q %v", outcome.Why, err)
	}
}

// A committee that colludes opens its own layer, and finds the enclaves' under it.
func TestAQuorumAloneOpensNothing(t *testing.T) {
	n := newNetwork(t, balance)
	s := &n.task().Sealed[1]
	c, err := seal.Check(&n.key, s.Context.Hash(), wall().Seconds(), s.Ciphertext)
	if err != nil {
		t.Fatal(err)
	}
	var shares []seal.Share
	for _, of := range n.shares {
		share, err := seal.ShareOf(rand.Reader, n.group, of, c)
		if err != nil {
			t.Fatal(err)
		}
		shares = append(shares, share)
	}
	inner, err := seal.Open(n.group, c, shares)
	if err != nil {
		t.Fatal(err)
	}
	if holds(inner, canary) {
		t.Error("the committee reads the credential")
	}
}

// The service key goes to an enclave of the same program, and to nobody else; what an
// enclave had before it restarted opens nothing.
func TestTheServiceKeyGoesFromEnclaveToEnclave(t *testing.T) {
	n := newNetwork(t, balance)
	place := channel.Identify{Chain: 31337}
	second := newEnclave(t, "enclave.go")
	identity, err := second.Identify(place)
	if err != nil {
		t.Fatal(err)
	}
	parcel, err := n.enclave.share(&identity)
	if err != nil {
		t.Fatal(err)
	}
	forged := *parcel
	forged.Signature = bytes.Clone(parcel.Signature)
	forged.Signature[3] ^= 1
	if err := second.take(&forged); err == nil {
		t.Error("a parcel that nobody signed is taken")
	}
	if third := newEnclave(t, "enclave.go"); third.take(parcel) == nil {
		t.Error("a parcel is taken by whom it is not for")
	}
	if err := second.take(parcel); err != nil {
		t.Fatal(err)
	}
	if n.enclave.clock.Load() != 0 || second.clock.Load() != 0 {
		t.Error("an enclave's clock goes by its host's")
	}
	now, err := second.Identify(place)
	if err != nil || !bytes.Equal(now.Service, parcel.From.Service) {
		t.Errorf("%x, want %x: %v", now.Service, parcel.From.Service, err)
	}
	another := newEnclave(t, "serve.go")
	strange, err := another.Identify(place)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := n.enclave.share(&strange); err == nil {
		t.Error("another program is given the service key")
	}
	swapped := identity
	swapped.Key = strange.Key
	if _, err := n.enclave.share(&swapped); err == nil {
		t.Error("the service key is sealed to a key that the evidence does not name")
	}

	// Restarted, it has other keys: what was released to the ones before is noise.
	task := n.task()
	restarted := newEnclave(t, "enclave.go")
	id, _ := restarted.Identify(place)
	again, err := n.enclave.share(&id)
	if err != nil || restarted.take(again) != nil {
		t.Fatal(err)
	}
	if _, why := restarted.open(task); why != channel.WhyFew {
		t.Errorf("shares released before a restart open: %q", why)
	}
}

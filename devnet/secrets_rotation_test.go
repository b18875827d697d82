package devnet_test

import (
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/chain/bindings/asked"
	"github.com/jurat-network/jurat/edge/localchain"
	"github.com/jurat-network/jurat/node"
)

// insured is a devnet with enclaves, and the consumer that its agreement binds it to.
type insured struct {
	*asking
	bank       *bank
	job, file  string
	credential string        // that is granted to the consumer
	consumer   *chain.Sender // of the agreement
	bound      chain.Bound
	number     uint64 // of the consumer's newest request
}

func newInsured(t *testing.T) *insured {
	t.Helper()
	s := &insured{bank: newBank(t)}
	job, credential := s.bank.files()
	s.asking, s.job, s.file = asks(t, start(t, filepath.Join(t.TempDir(), ".devnet"), "--enclaves", "--requests", job)), job, credential
	accounts, err := localchain.DevelopmentAccounts()
	if err != nil {
		t.Fatal(err)
	}
	s.consumer = chain.NewSender(s.client, accounts[1].Key, chain.SenderConfig{Poll: 100 * time.Millisecond})
	var agreements jurat.Address
	if err := agreements.UnmarshalText([]byte(s.ready.Contracts["agreements"])); err != nil {
		t.Fatal(err)
	}
	if s.bound, err = chain.BoundOf(t.Context(), s.client, agreements); err != nil {
		t.Fatal(err)
	}
	s.credential = s.granted(9)
	return s
}

// granted is a credential that the consumer may use so often.
func (s *insured) granted(uses int) (id string) {
	s.t.Helper()
	id = s.deposit(s.file)
	if out, err := s.command("secret", "grant", id, "--job", s.job, "--uses", fmt.Sprint(uses), "--consumer", s.consumer.Account().String()); err != nil {
		s.t.Fatalf("grant: %v\n%s", err, out)
	}
	return id
}

// asks has the consumer ask under an agreement.
func (s *insured) asks(under string) (id jurat.Hash) {
	s.t.Helper()
	return s.send(s.seal(secretAccount, s.credential, "--agreement", under))
}

// seal is what the consumer asks with: its next request, sealed.
func (s *insured) seal(account, credential string, more ...string) asked.Ask {
	s.t.Helper()
	ctx := s.t.Context()
	head, err := s.client.Head(ctx)
	if err != nil {
		s.t.Fatal(err)
	}
	s.number++
	deadline := max(uint64(time.Now().Unix()), head.Time) + 300
	var sealed struct {
		Job    jurat.Hash
		Params string
	}
	s.into(&sealed, append([]string{"request", "seal", "solvent", account, "--consumer", s.consumer.Account().String(), "--number", fmt.Sprint(s.number),
		"--deadline", fmt.Sprint(deadline), "--credential", credential}, more...)...)
	return asked.Ask{Committee: s.committee.ID, Job: sealed.Job, Number: s.number, Deadline: deadline, Params: hexutil.MustDecode(sealed.Params)}
}

func (s *insured) send(ask asked.Ask) (id jurat.Hash) {
	s.t.Helper()
	ctx := s.t.Context()
	data, err := asked.NewRequests().TryPackRequest(ask)
	if err != nil {
		s.t.Fatal(err)
	}
	receipt, err := s.consumer.Send(ctx, chain.Call{To: &s.requests, Data: data})
	if err != nil {
		s.t.Fatal(err)
	}
	block := receipt.BlockNumber.Uint64()
	log, err := chain.RequestEvents(ctx, s.client, s.requests, s.committee.ID, block, block)
	if err != nil || len(log.Asked) != 1 {
		s.t.Fatalf("asked %+v, %v", log.Asked, err)
	}
	return log.Asked[0].ID
}

// ends waits for the one end of a request on the chain.
func (s *insured) ends(id jurat.Hash) *chain.Response {
	s.t.Helper()
	var log chain.RequestLog
	s.await("request "+id.String()+" has no end", func() bool {
		var err error
		log, err = chain.RequestEvent(s.t.Context(), s.client, s.requests, id)
		return err == nil && len(log.Answered) > 0
	})
	brought, err := chain.ReadFulfilment(s.t.Context(), s.client, s.requests, log.Answered[0].Tx)
	if err != nil || len(log.Answered) != 1 {
		s.t.Fatalf("answers %+v, %v", log.Answered, err)
	}
	return brought
}

// says waits for a request's end and wants it answered with true.
func (s *insured) says(id jurat.Hash) (epoch uint32) {
	s.t.Helper()
	end := s.ends(id)
	if status, result, err := request.ParseBody(end.Body); err != nil || status != request.Answered || new(big.Int).SetBytes(result).Cmp(big.NewInt(1)) != 0 {
		out, _ := s.command("request", "status", id.String())
		s.t.Fatalf("%s is %s %x\n%s", id, status, result, out)
	}
	return end.Report.Epoch
}

// refuses asks for an account of its own under an agreement, and wants it refused, by a name,
// and the bank never asked for that account: of the others an enclave may ask late.
func (s *insured) refuses(under, why string) {
	s.t.Helper()
	id := s.send(s.seal("ANOTHER", s.credential, "--agreement", under))
	if status, _, err := request.ParseBody(s.ends(id).Body); err != nil || status != request.Refused {
		s.t.Errorf("%s is %s, and should be refused: %s", id, status, why)
	}
	if out, err := s.command("request", "status", id.String()); err != nil || !strings.Contains(string(out), why) {
		s.t.Errorf("refused for another reason than %q: %v\n%s", why, err, out)
	}
	if s.bank.others.Load() != 0 {
		s.t.Error("the bank was asked for a request that is refused")
	}
}

// brief activates an agreement between the same two that is over soon, and returns its id
// and its end in Unix seconds.
func (s *insured) brief() (id string, until uint64) {
	s.t.Helper()
	ctx := s.t.Context()
	made, err := chain.Agreements(ctx, s.client, s.bound, s.committee.ID)
	if err != nil || len(made) != 1 {
		s.t.Fatalf("%d agreements: %v", len(made), err)
	}
	head, err := s.client.Head(ctx)
	if err != nil {
		s.t.Fatal(err)
	}
	t := made[0].Terms
	t.Salt[0]++
	t.Start, t.ActivateBefore, t.Period, t.Longest = head.Time, head.Time+300, 30, 400
	t.Token, t.Rate = jurat.Address{}, agreement.Units(agreement.CoinRate)
	t.Price, t.Escrow = agreement.Units(1000), agreement.Units(1000) // one period of it
	t.Bond, t.Penalty, t.Joint = agreement.Units(10), agreement.Units(5), agreement.Units(0)
	accounts, err := localchain.DevelopmentAccounts()
	if err != nil {
		s.t.Fatal(err)
	}
	rich := chain.NewSender(s.client, accounts[0].Key, chain.SenderConfig{Poll: 100 * time.Millisecond})
	signed := t.ID(agreement.Domain{Chain: s.ready.ChainID, Agreements: s.bound.Agreements})
	var acceptances []jurat.OperatorSignature
	for i := 1; i <= s.committee.N(); i++ {
		key, err := node.NewOperatorKey(s.operator(i).PrivateKey.D.FillBytes(make([]byte, 32)))
		if err != nil {
			s.t.Fatal(err)
		}
		if _, err := chain.Deposit(ctx, rich, s.bound, key.Public().Address(), big.NewInt(10)); err != nil {
			s.t.Fatal(err)
		}
		signature, err := key.Sign(signed)
		if err != nil {
			s.t.Fatal(err)
		}
		acceptances = append(acceptances, signature)
	}
	const ring = 16 // a devnet's
	s.await("the agreement does not begin", func() bool {
		_, err := chain.Activate(ctx, s.consumer, s.bound, s.committee, ring, t, acceptances)
		if err != nil {
			s.t.Log(err) // where the feed was delivered meanwhile
		}
		return err == nil
	})
	made, err = chain.Agreements(ctx, s.client, s.bound, s.committee.ID)
	if err != nil || len(made) != 2 {
		s.t.Fatalf("%d agreements: %v", len(made), err)
	}
	at := slices.IndexFunc(made, func(a chain.Agreement) bool { return a.ID == signed })
	return signed.String(), made[at].Until
}

// TestConfidentialUnderAnAgreement has requests demand the devnet's own agreement, which
// are answered; one of another consumer, one that there is none of, and one whose paid time
// is over, which are refused by name, without the bank being asked. Then the committee
// rotates while two requests are under way, of which two enclaves alone have an opinion: the
// next members answer both, each once, under the agreement that they have adopted, and with
// no use of the credential beyond those that were granted.
func TestConfidentialUnderAnAgreement(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a whole network")
	}
	s := newInsured(t)
	over, until := s.brief()
	live := s.ready.Agreement.ID
	if epoch := s.says(s.asks(live)); epoch != 1 {
		t.Errorf("answered in epoch %d", epoch)
	}
	s.refuses(jurat.Hash{0xab}.String(), "is none between this committee and the consumer")
	out, err := s.command("request", "send", "solvent", secretAccount, "--confidential", "--agreement", live)
	if err == nil || !strings.Contains(string(out), "is none between this committee and the consumer") {
		t.Errorf("another consumer under the agreement: %v\n%s", err, out)
	}
	s.await("the chain does not reach the end of the agreement", func() bool {
		head, err := s.client.Head(t.Context())
		return err == nil && head.Time >= until
	})
	s.refuses(over, "is over")

	// With two enclaves of four there is no answer: it takes three.
	once := s.granted(1)
	plain, under := s.seal(secretAccount, once), s.seal(secretAccount, s.credential, "--agreement", live)
	for _, p := range processes(t, s.dir) {
		if p.enclave && (strings.HasSuffix(p.name, "node3") || strings.HasSuffix(p.name, "node4")) {
			if err := syscall.Kill(p.pid, syscall.SIGKILL); err != nil {
				t.Fatal(err)
			}
		}
	}
	before := s.bank.right.Load()
	underWay := []jurat.Hash{s.send(plain), s.send(under)}
	s.await("two enclaves do not ask the bank", func() bool { return s.bank.right.Load() >= before+4 })
	s.change(2, 4, "devnet", "replace", "4")
	for _, id := range underWay {
		if epoch := s.says(id); epoch != 2 {
			t.Errorf("%s was answered in epoch %d", id, epoch)
		}
	}
	for _, n := range s.ready.Nodes[:3] {
		var next struct{ Number uint64 }
		if err := fetch(fmt.Sprintf("%s/v1/confidential/next?credential=%s&consumer=%s&time=%d", n.API, once, s.consumer.Account(), time.Now().Unix()), &next); err != nil || next.Number != 1 {
			t.Errorf("oracle %d knows of %d uses of one (%v)", n.Index, next.Number, err)
		}
	}
	if right, asked := s.bank.right.Load(), s.bank.asked.Load(); right != asked {
		t.Errorf("the bank was asked %d times, rightly %d", asked, right)
	}
	s.scanHosts()
}

// scanHosts looks for what is secret in the memory of the nodes, the one that joined and
// the one that left included, and in all files.
func (s *insured) scanHosts() {
	s.t.Helper()
	if os.Geteuid() == 0 {
		for _, p := range processes(s.t, s.dir) {
			if found := scanMemory(s.t, p.pid); !p.enclave && found != "" {
				s.t.Errorf("the memory of %s has it: %s", p.name, found)
			}
		}
	}
	files, err := filepath.Glob(filepath.Join(s.dir, "node*", "*.log"))
	if err != nil || len(files) < 8 {
		s.t.Errorf("logs %v, %v", files, err)
	}
	for _, path := range files {
		text, err := os.ReadFile(path)
		if err != nil {
			s.t.Fatal(err)
		}
		scan(s.t, path, text)
	}
	var shown json.RawMessage
	if err := fetch(s.ready.API+"/v1/requests", &shown); err != nil {
		s.t.Fatal(err)
	}
	scan(s.t, "what a node shows of requests", shown)
	scanChain(s.t, s.ready.RPC)
}

package devnet_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/crypto"
)

// signedFeed is the file of a feed's job whose one source signs what it says, anew at
// every second, and says another value every now and then.
func signedFeed(t *testing.T, heartbeat string) string {
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		at := time.Now().Unix()
		value := fmt.Sprint(7336780 + at/5%7*1000)
		sig, err := crypto.Sign(accounts.TextHash(fmt.Appendf(nil, "BTC/USD %s at %d", value, at)), key)
		if err != nil {
			t.Error(err)
		}
		fmt.Fprintf(w, `{"value": %q, "time": %d, "sig": "0x%x"}`, value, at, sig)
	}))
	t.Cleanup(s.Close)
	file := filepath.Join(t.TempDir(), "maker.yaml")
	if err := os.WriteFile(file, []byte(`name: BTC/USD
base: BTC
quote: USD
decimals: 8
heartbeat: `+heartbeat+`
deviation: 0.5%
sources:
  - {name: maker, url: "`+s.URL+`/", path: $.value, time_path: $.time, scale: 2, signed: {by: "`+crypto.PubkeyToAddress(key.PublicKey).Hex()+`", signature: $.sig, text: "BTC/USD {value} at {time}"}}
guards: {min_sources: 1, max_divergence: 1%}
`), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

// TestLiesAboutSignedValues: with one oracle down, another says something else than
// the first party signed whose statement it names. Honest oracles file the proof and
// it pays, nobody else does; and whoever has the evidence sees that it contradicts its
// own statement, that the others follow theirs, and that the sworn value does.
func TestLiesAboutSignedValues(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a whole network")
	}
	file := signedFeed(t, "1m")
	dir := filepath.Join(t.TempDir(), ".devnet")
	n := start(t, dir, "--jobs", file, "--oracles", "7")
	if out, err := n.jurat("devnet", "kill", "7"); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	type testimony struct {
		Member        int
		Finding, Made string
	}
	audited := func(round uint64) (list []testimony) {
		t.Helper()
		var audit struct {
			OK          bool
			Testimonies []testimony
		}
		n.into(&audit, "audit", "BTC/USD", "--round", fmt.Sprint(round), "--job", file)
		if !audit.OK {
			t.Errorf("round %d is not sound: %+v", round, audit)
		}
		return audit.Testimonies
	}
	var settled struct {
		Prover, Operator string
		Samples          []struct {
			Round     uint64
			Said, Tx  string
			Signature string
		}
	}
	n.into(&settled, "devnet", "corrupt", "3", "--lie", "5")
	if len(settled.Samples) != 3 || settled.Prover == settled.Operator {
		t.Fatalf("oracle 3 was not proven to lie: %+v", settled)
	}
	oneContradicts := func(round uint64, said string) {
		t.Helper()
		contradict := 0
		for _, o := range audited(round) {
			switch o.Finding {
			case "contradicts":
				contradict++
				if o.Made == "" || o.Made == said {
					t.Errorf("its statements make %q, and it said %s", o.Made, said)
				}
			case "unjudged":
				t.Errorf("member %d is unjudged in round %d", o.Member, round)
			}
		}
		if contradict != 1 {
			t.Errorf("%d members contradict their statements in round %d", contradict, round)
		}
	}
	for i, s := range settled.Samples {
		if i > 0 && s.Round <= settled.Samples[i-1].Round {
			t.Errorf("samples are not by round: %+v", settled.Samples)
		}
		oneContradicts(s.Round, s.Said)
	}
	advances(t, n.ready.Nodes[2].API, 3) // the oracle is honest again
	for i, times := range n.timesTaken() {
		if (times > 0) != (i == 2) {
			t.Errorf("oracle %d paid %d times", i+1, times)
		}
	}
	if err := n.stop(); err != nil {
		t.Fatal(err)
	}
	n = start(t, dir, "--jobs", file, "--oracles", "7") // what was signed outlives it
	oneContradicts(settled.Samples[0].Round, settled.Samples[0].Said)
}

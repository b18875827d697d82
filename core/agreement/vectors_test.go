package agreement_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/delivery"
)

// Two files are read by contracts/test/AgreementsVectors.t.sol: agreement.json,
// what terms hash to and which are refused; and agreement.txt, histories that the
// contracts must repeat to the unit, a step a line.

var update = flag.Bool("update", false, "rewrite testdata/vectors/agreement.*")

type vectorsJSON struct {
	Domain agreement.Domain `json:"domain"`
	Terms  []termsJSON      `json:"terms"`
}

type termsJSON struct {
	Encoded string     `json:"encoded"` // abi.encode(terms)
	Hash    jurat.Hash `json:"hash"`
	ID      jurat.Hash `json:"id"`
	Refused string     `json:"refused"` // the error of Clauses.check, with its clause: "TooMuch longest"; "" for none
}

func TestTermsVectors(t *testing.T) {
	v := vectorsJSON{Domain: agreement.Domain{Chain: 31337, Agreements: numbered(0xaa)}}
	for _, terms := range termsVectors() {
		refused := ""
		if senseless, ok := errors.AsType[*agreement.Senseless](terms.Check()); ok {
			refused = string(senseless.Rule) + " " + senseless.Clause
		}
		v.Terms = append(v.Terms, termsJSON{hexOf(terms.Encode()), terms.Hash(), terms.ID(v.Domain), refused})
	}
	got, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "agreement.json", append(got, '\n'))
}

// TestHistoryVectors: each history begins with a line of its terms and of the
// windows for challenges, records and late answers, in seconds.
func TestHistoryVectors(t *testing.T) {
	var b bytes.Buffer
	for seed := range uint64(24) {
		h, err := live(seed, 24)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintln(&b, "history", hexOf(h.terms.Encode()), h.windows.Challenge, h.windows.Record, h.windows.Lag)
		for i := range h.steps {
			fmt.Fprintln(&b, h.steps[i].line(h.after[i]))
		}
	}
	golden(t, "agreement.txt", b.Bytes())
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("..", "..", "testdata", "vectors", name)
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s differs from what this code computes; if the rules were meant to change, run go test ./core/agreement -update, and the Forge test", name)
	}
}

// termsVectors are terms that break each clause in turn, at its bound and beyond.
func termsVectors() []*agreement.Terms {
	var all []*agreement.Terms
	for _, change := range termsChanges() {
		t := goodTerms()
		change(t)
		all = append(all, t)
	}
	return all
}

func hexOf(b []byte) string { return "0x" + hex.EncodeToString(b) }

// line is a step's op and its numbers: time, base fee, the lane before and in the
// end, epoch, expiry, the operators' rounds and observed rounds, who, amount,
// from, to, the epoch that is meant, the rule that refused it (or "-"), what it
// returned, and then what note has the chain show.
func (s *step) line(after []*big.Int) string {
	before := s.at.Lane
	if s.op == "deliver" {
		before = s.before
	}
	refused := string(s.refused)
	if refused == "" {
		refused = "-"
	}
	words := []any{s.op, s.at.Now, s.at.BaseFee, laneWord(&before), laneWord(&s.at.Lane), s.at.Epoch, s.at.Expiry}
	for _, o := range operators {
		words = append(words, s.at.Records[o].Rounds)
	}
	for _, o := range operators {
		words = append(words, s.at.Records[o].Observed)
	}
	words = append(words, s.who, s.amount, s.from, s.to, s.epoch, refused, s.result)
	for _, n := range after {
		words = append(words, n)
	}
	return strings.TrimSuffix(fmt.Sprintln(words...), "\n")
}

// laneWord is a lone feed's slot, as Lanes has it.
func laneWord(l *delivery.Lane) string {
	w := new(big.Int)
	if v, ok := l.Word.Big(); ok {
		w.Lsh(v, 28)
	}
	w.Or(w, whole(uint64(l.Count))).Lsh(w, 32)
	w.Or(w, whole(uint64(l.Time))).Lsh(w, 8)
	beat, err := jurat.HeartbeatByte(l.Heartbeat)
	if err != nil {
		panic(err)
	}
	w.Or(w, whole(uint64(beat))).Lsh(w, 7)
	w.Or(w, whole(uint64(l.Lateness))).Lsh(w, 1)
	if l.Word == jurat.Halted {
		w.SetBit(w, 0, 1)
	}
	return fmt.Sprintf("%#x", w)
}

package devnet_test

import (
	"fmt"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain"
)

// TestSumsOutliveRotation has the committee rotate while private sums are open, each with
// another closing. Whatever closes well after the next epoch began is opened by that: with
// what parties gave before, in part to the one node that leaves, and with what they give
// after. What closed shortly before or after, and may have been settled in part, is halted
// and never opened by anybody. Each has one end on the chain. Who joins has been told what the
// members before opened, and does not open what overlaps with that.
func TestSumsOutliveRotation(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a whole network")
	}
	s := sums(t, map[string]string{
		"votes": "{of: count, least: 3, question: do you agree}",
		"polls": "{of: count, least: 3, question: do you agree with all of it}", // of four, who are not to be compared with three
		"early": "{of: count, least: 3, question: did you agree}",               // of four before, of three of them after
	})
	before := s.ask("early", "15s", 0, 1, 2, 3)
	s.give(gift{before, 0, 1, ""}, gift{before, 1, 0, ""}, gift{before, 2, 1, ""}, gift{before, 3, 1, ""})
	if a := s.ends(before); a.State != "answered" || a.Contributions != "4" {
		t.Fatalf("before the members change: %+v", a)
	}
	const first, apart, last = 60, 20, 180 // seconds
	asked := time.Now()
	ids := map[int]string{} // by when they close
	var gifts []gift
	for closes := first; closes <= last; closes += apart {
		job := "votes"
		if closes == last {
			job = "polls"
		}
		id := s.askUntil(job, fmt.Sprintf("%.0fs", float64(closes)-time.Since(asked).Seconds()), "300s", 0, 1, 2, 3)
		ids[closes] = id
		gifts = append(gifts, gift{id, 0, 1, ""}, gift{id, 1, 0, ""}, gift{id, 2, 1, s.ready.Nodes[3].API})
	}
	after := s.askUntil("early", fmt.Sprintf("%.0fs", last-time.Since(asked).Seconds()), "300s", 0, 1, 2, 3)
	s.give(append(gifts, gift{after, 0, 1, ""}, gift{after, 1, 0, ""}, gift{after, 2, 1, ""})...)
	time.Sleep(time.Until(asked.Add((first - apart) * time.Second))) // so that it falls among the closings
	s.change(2, 4, "devnet", "replace", "4")
	s.give(gift{ids[last], 3, 1, ""})

	client, err := chain.Dial(t.Context(), chain.Config{RPC: []string{s.ready.RPC}})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	began, err := client.BlockTime(t.Context(), s.logOf("committees", epochStarted, 2).BlockNumber)
	if err != nil {
		t.Fatal(err)
	}
	var requests jurat.Address
	if err := requests.UnmarshalText([]byte(s.ready.Contracts["requests"])); err != nil {
		t.Fatal(err)
	}
	gone, lost := 0, 0
	for closes := first; closes <= last; closes += apart {
		id := ids[closes]
		a := s.ends(id)
		var request jurat.Hash
		if err := request.UnmarshalText([]byte(id)); err != nil {
			t.Fatal(err)
		}
		log, err := chain.RequestEvent(t.Context(), client, requests, request)
		if err != nil || len(log.Answered) != 1 {
			t.Fatalf("answers %+v, %v", log.Answered, err)
		}
		at := new(big.Int).SetBytes(log.Asked[0].Request.Params[:32]).Uint64() // as abi.encode has it
		want := "3"
		if closes == last {
			want = "4"
		}
		opened := 0
		for oracle := 1; oracle <= 5; oracle++ {
			opened += strings.Count(s.log(oracle), "opens its share of a private sum\" request="+id)
		}
		t.Logf("closes %d s after the next epoch began: %s %s, %v of %s, %d open it", int64(at)-int64(began), a.State, a.Status, a.Values, a.Contributions, opened)
		switch {
		case at >= began+30:
			gone++
			if a.State != "answered" || a.Contributions != want {
				t.Errorf("a sum that closes %d s after the next epoch began: %+v", at-began, a)
			}
		case at+4 > began:
			lost++
			if a.State != "failed" || a.Status != "halted" || opened != 0 {
				t.Errorf("a sum that is settled while the members change: %+v, %d open it", a, opened)
			}
		case a.State != "answered" && a.Status != "halted":
			t.Errorf("a sum that closed before: %+v", a)
		}
	}
	if a := s.ends(after); a.State != "failed" || a.Status != "halted" {
		t.Errorf("what overlaps with a sum that the members before opened: %+v", a)
	}
	if log := s.log(5); !strings.Contains(log, "it is known here which private sums were opened before this epoch") || strings.Contains(log, "opens its share of a private sum\" request="+after) {
		t.Errorf("the one that joined does not know what was opened before:\n%s", log)
	}
	if gone == 0 || lost == 0 {
		t.Errorf("%d sums were gone on with, and %d were not: the rotation does not fall where it should", gone, lost)
	}
	if out, err := s.command("audit", "--request", ids[last]); err != nil || !strings.Contains(string(out), "SOUND") {
		t.Errorf("audit: %v\n%s", err, out)
	}
}

package agreement_test

import (
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
)

// demanded is an agreement of an hour whose lane has had no answer for two
// minutes, and the demand for one.
func demanded(t *testing.T) (*history, *agreement.Demand, agreement.Block) {
	t.Helper()
	h := newHistory(1)
	h.terms.Period, h.terms.Price, h.terms.Escrow, h.terms.Longest = 3600, agreement.Units(100), agreement.Units(100), 3600
	h.terms.Start, h.lane.Time = began, began
	if err := h.begin(); err != nil {
		t.Fatal(err)
	}
	h.now += 100
	at := h.block()
	at.BaseFee = 50
	d, err := h.account.Demand(&at, 0, 30)
	if err != nil {
		t.Fatal(err)
	}
	return h, d, at
}

func TestDemand(t *testing.T) {
	h, d, opened := demanded(t)
	if d.Round() != jurat.Round(opened.Now<<16) {
		t.Errorf("answered in round %d", d.Round())
	}
	for _, x := range []struct {
		name   string
		change func(at *agreement.Block)
		last   uint64
		want   agreement.Rule
	}{
		{"within heartbeat and grace", func(at *agreement.Block) { at.Now = began + 90 }, 0, "NotLate"},
		{"just after", func(at *agreement.Block) { at.Now = began + 91 }, 0, ""},
		{"after another", func(*agreement.Block) {}, began + 41, "TooSoon"},
		{"a heartbeat after another", func(*agreement.Block) {}, began + 40, ""},
		{"in a spike of fees", func(at *agreement.Block) { at.BaseFee = 51 }, 0, "FeesTooHigh"},
		{"of halted oracles", func(at *agreement.Block) { at.Lane.Word = jurat.Halted }, 0, "LaneHalted"},
		{"after a rotation", func(at *agreement.Block) { at.Epoch++ }, 0, "NoDuty"},
		{"just before the end", func(at *agreement.Block) { at.Now = began + 3599 - uint64(h.terms.DemandGrace) }, 0, ""},
		{"too near the end", func(at *agreement.Block) { at.Now = began + 3600 - uint64(h.terms.DemandGrace) }, 0, "NoDuty"},
	} {
		at := opened
		x.change(&at)
		s := new(step)
		_, err := h.account.Demand(&at, x.last, 30)
		if s.refuse(err); s.refused != x.want {
			t.Errorf("%s: error %v, want %q", x.name, err, x.want)
		}
	}
}

func TestDemandResults(t *testing.T) {
	h, _, opened := demanded(t)
	grace := uint64(h.terms.DemandGrace)
	for _, x := range []struct {
		name   string
		blocks int
		change func(at *agreement.Block)
		want   agreement.Result
	}{
		{"at once", 0, func(*agreement.Block) {}, agreement.Open},
		{"blocks, but not the time", 3, func(at *agreement.Block) { at.Now += grace - 1 }, agreement.Open},
		{"time, but not the blocks", 2, func(at *agreement.Block) { at.Now += grace + 100 }, agreement.Open},
		{"both", 3, func(at *agreement.Block) { at.Now += grace }, agreement.Unmet},
		{"an answer", 3, func(at *agreement.Block) { at.Now += grace; at.Lane.Time += 100 }, agreement.Met},
		{"an answer that was fresh then", 3, func(at *agreement.Block) { at.Now += grace; at.Lane.Time += 10 }, agreement.Met},
		{"an answer that was stale then", 3, func(at *agreement.Block) { at.Now += grace; at.Lane.Time += 9 }, agreement.Unmet},
		{"a rotation", 3, func(at *agreement.Block) { at.Now += grace; at.Epoch++ }, agreement.Void},
	} {
		at := opened
		d, err := h.account.Demand(&opened, 0, 30)
		if err != nil {
			t.Fatal(err)
		}
		for range x.blocks {
			d.Tick(h.terms, &opened)
		}
		spike := opened
		spike.BaseFee = 51
		if d.Tick(h.terms, &spike) {
			t.Error("a block in a spike of fees counts")
		}
		x.change(&at)
		if got := h.account.Result(d, &at, 30); got != x.want {
			t.Errorf("%s: result %d, want %d", x.name, got, x.want)
		}
	}
	// Where the paid time ends early, nobody has the duty any more.
	d, err := h.account.Demand(&opened, 0, 30)
	if err != nil {
		t.Fatal(err)
	}
	h.account.Stop(&opened)
	if got := h.account.Result(d, &opened, 30); got != agreement.Void {
		t.Errorf("after a stop: result %d", got)
	}
}

package upkeep_test

import (
	"errors"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/upkeep"
)

func TestCheckAt(t *testing.T) {
	for _, c := range []struct {
		every         uint32
		confirmations uint8
		head, last    uint64
		block         uint64
		ok            bool
	}{
		{5, 0, 12, 0, 10, true},
		{5, 3, 12, 0, 5, true},
		{5, 3, 13, 0, 10, true},
		{5, 0, 10, 10, 10, false}, // performed in that very block: it was seen before
		{5, 0, 14, 12, 10, false},
		{5, 0, 15, 12, 15, true},
		{1, 2, 1, 0, 0, false},
		{0, 0, 10, 0, 0, false},
	} {
		u := upkeep.Upkeep{Trigger: upkeep.Condition, Every: c.every, Confirmations: c.confirmations}
		if block, ok := u.CheckAt(c.head, c.last); block != c.block && ok || ok != c.ok {
			t.Errorf("%+v: block %d, %v", c, block, ok)
		}
	}
}

func FuzzFilter(f *testing.F) {
	f.Add(make([]byte, 160))
	f.Add(append(append(make([]byte, 12), 1), make([]byte, 147)...))
	f.Fuzz(func(t *testing.T, schedule []byte) {
		u := upkeep.Upkeep{Schedule: schedule}
		got, err := u.Filter()
		if err != nil {
			if !errors.Is(err, upkeep.ErrFilter) {
				t.Fatal(err)
			}
			return
		}
		if again := got.Encode(); string(again) != string(schedule) || got.Emitter == (jurat.Address{}) {
			t.Fatalf("%x was read as %x", schedule, again)
		}
	})
}

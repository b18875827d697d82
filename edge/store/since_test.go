package store

import "testing"

// TestSince: what is listed is what is kept, from a round and a time on, page by page.
func TestSince(t *testing.T) {
	s := newSample(t, "since", 4, 2)
	st := s.open(t.TempDir())
	for i := range 6 {
		s.swear(st, i)
	}
	st.Keep(signed(s.proposal(6))) // came from others, and is written with the next round
	s.swear(st, 7)
	if err := st.Deliver(roundOf(3)); err != nil {
		t.Fatal(err)
	}
	all, err := st.Since(0, 0, 100)
	if err != nil || len(all) != 8 {
		t.Fatalf("%d reports, %v; want 8", len(all), err)
	}
	for i, h := range all {
		if h.Report.Round != roundOf(i) || h.Delivered != (i == 3) || h.Evidence != (i != 6) {
			t.Errorf("report %d: %+v", i, h)
		}
	}
	if page, err := st.Since(roundOf(1), timeOf(3), 2); err != nil || len(page) != 2 || page[0].Report.Round != roundOf(3) || page[1].Report.Round != roundOf(4) {
		t.Errorf("a page: %+v, %v", page, err)
	}
	if none, err := st.Since(roundOf(7), 0, 2); err != nil || len(none) != 0 {
		t.Errorf("past the last: %+v, %v", none, err)
	}
}

// TestShrink: what was not delivered goes first and from the oldest on, and what
// was delivered stays, as do the reports.
func TestShrink(t *testing.T) {
	s := newSample(t, "shrink", 4, 2)
	st := s.open(t.TempDir())
	for i := range 6 {
		s.swear(st, i)
	}
	if err := st.Deliver(roundOf(1)); err != nil {
		t.Fatal(err)
	}
	body, err := st.serving.Load().codec.EncodeEvidence(s.proposal(5))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		most int64
		kept []bool
	}{
		{int64(100 * len(body)), []bool{true, true, true, true, true, true}},
		{int64(2*len(body) + len(body)/2), []bool{false, true, false, false, true, true}},
		{0, []bool{false, true, false, false, false, true}},
	} {
		if err := st.shrink(c.most); err != nil {
			t.Fatal(err)
		}
		held, err := st.Since(0, 0, 100)
		if err != nil || len(held) != 6 {
			t.Fatalf("%d reports are left, %v", len(held), err)
		}
		for i := range held {
			if held[i].Evidence != c.kept[i] {
				t.Errorf("at most %d bytes: evidence %d is held: %v", c.most, i, held[i].Evidence)
			}
		}
	}
}

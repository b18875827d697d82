package round

import (
	"slices"
	"testing"

	"github.com/jurat-network/jurat"
)

// sessionsOf counts the Session messages that a host has signed.
func (h *host) sessions() (lists [][]jurat.MemberIndex) {
	for _, msg := range h.said {
		if s, ok := msg.(*Session); ok {
			var members []jurat.MemberIndex
			for _, e := range s.List {
				members = append(members, e.Member)
			}
			lists = append(lists, members)
		}
	}
	return lists
}

func TestGoodRoundsTakeOneSession(t *testing.T) {
	tb := newTable(t, 7, 1)
	tb.startAll()
	tb.forward(20_000)
	for _, h := range tb.hosts {
		if got := h.sessions(); len(got) != 0 {
			t.Errorf("%d opened further sessions: %v", h.self, got)
		}
	}
}

// A signer that withholds its share costs the grace once; the round ends in the
// second session, without it, and it is not listed first again for a while.
func TestWithholderIsSteppedAround(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.params.Reign = 100
	tb.lose = func(from, to jurat.MemberIndex, msg Message) bool { return from == 2 && msg.Kind() == KindPartial }
	tb.startAll()
	tb.forward(2500)
	tb.expectReports(3)
	if got, want := tb.host(1).sessions(), []jurat.MemberIndex{1, 3, 4}; len(got) != 1 || !slices.Equal(got[0], want) {
		t.Errorf("further sessions %v, want one of %v", got, want)
	}
}

// Over many rounds it costs the grace a few times only.
func TestWithholdingDoesNotPay(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.params.Reign = 1000
	tb.lose = func(from, to jurat.MemberIndex, msg Message) bool { return from == 2 && msg.Kind() == KindPartial }
	tb.startAll()
	tb.forward(200_500)
	tb.expectReports(200)
	if got := len(tb.host(1).sessions()); got > 8 {
		t.Errorf("%d rounds of 200 needed a second session", got)
	}
}

func TestBadShareIsNamedAndExcluded(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.params.Reign = 100
	tb.host(3).badness = true
	tb.startAll()
	tb.forward(2500)
	tb.expectReports(3)
	if got, want := tb.host(1).sessions(), []jurat.MemberIndex{1, 2, 4}; len(got) != 1 || !slices.Equal(got[0], want) {
		t.Errorf("further sessions %v, want one of %v", got, want)
	}
	if !slices.Contains(tb.host(1).drops, Drop{From: 3, Kind: KindPartial, Reason: "bad-share"}) {
		t.Errorf("nobody is named: %v", tb.host(1).drops)
	}
	// A failed session opens the next at once, not after RetryGrace.
	if got := tb.host(1).finished[0].Report.Round; got != jurat.NewRound(1, 1) {
		t.Errorf("first report is %v", got)
	}
}

// The worst that f members can do together: give bad shares and withhold them,
// in every mixture. f+1 sessions are enough.
func TestFPlusOneSessionsAreEnough(t *testing.T) {
	const n, f = 7, 2
	for bad := range 1 << n {
		for quiet := range 1 << n {
			if bad&quiet != 0 || bits(bad)+bits(quiet) > f || (bad|quiet)&1 != 0 {
				continue // member 1 leads and is honest
			}
			tb := newTable(t, n, 1)
			for i, h := range tb.hosts {
				h.badness = bad&(1<<i) != 0
			}
			tb.lose = func(from, to jurat.MemberIndex, msg Message) bool {
				return quiet&(1<<(from-1)) != 0 && msg.Kind() == KindPartial
			}
			tb.startAll()
			tb.forward(900)
			h := tb.host(1)
			if len(h.finished) != 1 || len(h.sessions()) > f {
				t.Fatalf("bad %b, quiet %b: reports %v after 1+%d sessions\n%s", bad, quiet, h.reports(), len(h.sessions()), tb.state())
			}
		}
	}
}

func bits(x int) (n int) {
	for ; x != 0; x &= x - 1 {
		n++
	}
	return n
}

// A partial that is lost is said again, to the byte, when the proposal comes again.
func TestLostPartialIsRepeated(t *testing.T) {
	tb := newTable(t, 4, 1)
	lost := map[jurat.MemberIndex]int{}
	tb.lose = func(from, to jurat.MemberIndex, msg Message) bool {
		if k := msg.Kind(); k == KindPartial || k == KindStandby {
			lost[from]++
			return lost[from] == 1
		}
		return false
	}
	tb.startAll()
	tb.forward(2000)
	tb.expectReports(1)
	for _, h := range tb.hosts {
		partials := 0
		for _, msg := range h.said {
			if p, ok := msg.(*Partial); ok && p.Round == jurat.NewRound(1, 1) {
				partials++
			}
		}
		if partials > 1 {
			t.Errorf("%d signed %d partials for one session", h.self, partials)
		}
	}
}

// A leader that opens session after session gets f+1 answers and no more.
func TestSessionsAreBounded(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.lose = func(from, to jurat.MemberIndex, msg Message) bool { return msg.Kind() == KindSworn }
	tb.startAll()
	tb.forward(50)
	h := tb.host(2)
	s := h.machine.round
	if s == nil || s.record == nil {
		t.Fatalf("nothing validated yet: %v", h.machine)
	}
	for range 5 {
		list := slices.Clone(s.proposal.List)
		for i := range list {
			if list[i].Member == 2 {
				list[i].Commitment = h.machine.nonce.commitment
			}
		}
		session := &Session{Round: s.number, Digest: s.proposal.Digest, List: list}
		Attach(session, tb.scheme.operator(1, SigningHash(tb.committee, session)))
		tb.deliver(letter{from: 1, to: 2, msg: session})
	}
	if got := len(s.lists); got != tb.committee.Faults()+1 {
		t.Errorf("answered %d lists, want f+1 = %d", got, tb.committee.Faults()+1)
	}
}

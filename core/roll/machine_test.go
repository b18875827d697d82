package roll

import (
	"bytes"
	"errors"
	"slices"
	"testing"

	"github.com/jurat-network/jurat"
)

var query = jurat.Hash{7}

// circle is four members' machines; what they name in a round is a report.
type circle struct {
	t        *testing.T
	machines []*Machine
	durable  []State
	seq      uint16
}

// newCircle are members that were given lists, and hold all that is in any.
func newCircle(t *testing.T, lists ...List) *circle {
	c := &circle{t: t, durable: make([]State, len(lists))}
	for i := range lists {
		c.machines = append(c.machines, New(Config{Members: len(lists), Self: jurat.MemberIndex(i + 1), Query: query, Parties: 4}, State{}))
		c.machines[i].Close(lists[i])
	}
	for i, m := range c.machines {
		for from, l := range lists {
			if err := m.HearList(jurat.MemberIndex(from+1), l.Encode()); err != nil {
				t.Fatal(err)
			}
			for _, e := range l {
				m.Hold(e.Hash)
			}
		}
		c.save(i)
	}
	return c
}

func (c *circle) save(i int) {
	if s, unsaved := c.machines[i].Unsaved(); unsaved {
		c.durable[i] = s
		c.machines[i].Saved(&s)
	}
}

// restart gives a member a new life with what was durable, and what it held.
func (c *circle) restart(i int) {
	held := c.machines[i].holds
	c.machines[i] = New(c.machines[i].Config, c.durable[i])
	for h := range held {
		c.machines[i].Hold(h)
	}
}

// round has all members name, and shows the report of the first so many to all: what
// three of them name is sworn.
func (c *circle) round(heard int) {
	c.t.Helper()
	c.seq++
	r := jurat.NewRound(1, c.seq)
	var observations []*jurat.Observation
	count := map[jurat.Leaf]int{}
	for i, m := range c.machines {
		c.save(i)
		leaves := m.Name(r)
		if i >= heard {
			continue
		}
		observations = append(observations, &jurat.Observation{Round: r, Member: m.Self, OneOffs: leaves})
		for _, l := range leaves {
			count[l]++
		}
	}
	var sworn []jurat.Leaf
	for l, n := range count {
		if n >= 3 {
			sworn = append(sworn, l)
		}
	}
	for _, m := range c.machines {
		m.Report(r, observations, sworn, func(int) []byte { return []byte("proof") })
	}
}

// fixed wants all members to have one set, which is this.
func (c *circle) fixed(want List) {
	c.t.Helper()
	for i, m := range c.machines {
		if set, known := m.Set(); !known || !slices.Equal(set, want) {
			c.t.Errorf("member %d: %v %v, want %v", i+1, set, known, want)
		}
	}
}

func names(leaves []jurat.Leaf, about byte) (payload jurat.Hash) {
	for _, l := range leaves {
		if l.Subject == subject(query, about) {
			payload = l.Payload
		}
	}
	return payload
}

// In three rounds without trouble a set is fixed: lists, proposals, what is held to.
func TestMembersFixOneSet(t *testing.T) {
	both := List{entry(1, 1), entry(2, 2)}
	c := newCircle(t, both, both, List{entry(1, 1)}, List{})
	c.round(4)
	c.round(4)
	for i, m := range c.machines {
		if m.Fixed() != (jurat.Hash{}) {
			t.Errorf("member %d has a set for fixed before it is held to", i+1)
		}
	}
	c.round(4)
	c.fixed(both)
	// Who starts anew still has it, and names it to those who have not seen it fixed.
	for i := range c.machines {
		c.save(i)
		c.restart(i)
	}
	c.fixed(both)
}

// Nothing follows from what is not durable, and the first list is the one.
func TestNothingIsNamedBeforeItIsDurable(t *testing.T) {
	m := New(Config{Members: 4, Self: 1, Query: query, Parties: 4}, State{})
	first := List{entry(1, 1)}
	m.Close(first)
	m.Close(List{entry(2, 2)})
	list, _, _ := m.Told()
	if leaves := m.Name(jurat.NewRound(1, 1)); leaves != nil || list != nil {
		t.Errorf("named %v and told %x before it is durable", leaves, list)
	}
	s, _ := m.Unsaved()
	m.Saved(&State{})
	if _, unsaved := m.Unsaved(); !unsaved {
		t.Error("another state is taken for it")
	}
	m.Saved(&s)
	if list, _, _ := m.Told(); !bytes.Equal(list, first.Encode()) {
		t.Errorf("the list is %x", list)
	}
	again := New(m.Config, s)
	again.Close(nil)
	if got := names(again.Name(jurat.NewRound(1, 2)), aboutList); got != listHash(query, first.Encode()) {
		t.Error("after a restart another list is named")
	}
}

// A member follows the newest certificate, whenever it hears of an older one, and holds to
// it from when it has proposed nothing else.
func TestTheNewestCertificateIsFollowed(t *testing.T) {
	c := newCircle(t, List{entry(1, 1)}, List{entry(1, 1)}, List{entry(1, 1)}, List{entry(1, 1)})
	c.round(3)
	m := c.machines[3]
	other := List{entry(2, 2)}.Hash(query)
	older, newer := Certificate{List{entry(3, 3)}.Hash(query), jurat.NewRound(1, 3)}, Certificate{other, jurat.NewRound(1, 5)}
	m.HearCertificate(newer, []byte("newer"))
	m.HearCertificate(older, []byte("older"))
	c.save(3)
	if _, got, proof := m.Told(); got != newer || string(proof) != "newer" {
		t.Errorf("follows %+v, %s", got, proof)
	}
	leaves := m.Name(jurat.NewRound(1, 6))
	if names(leaves, aboutProposal) != other || names(leaves, aboutHold) != newer.holdHash() || names(leaves, aboutList) != (jurat.Hash{}) {
		t.Errorf("names %v", leaves)
	}
	// What was sworn before it last proposed another it does not hold to.
	m.state.Other = newer.Round + 1
	if leaves := m.Name(jurat.NewRound(1, 7)); names(leaves, aboutHold) != (jurat.Hash{}) {
		t.Error("holds to what was sworn before it proposed another")
	}
}

// A list that nobody sends is waited for, and then passed over; one that changes does not count.
func TestListsThatAreMissing(t *testing.T) {
	l := List{entry(1, 1)}
	m := New(Config{Members: 4, Self: 1, Query: query, Parties: 4}, State{})
	m.Hold(l[0].Hash)
	about := subject(query, aboutList)
	report := func(seq uint16, fourth jurat.Hash) {
		var all []*jurat.Observation
		for i := range 4 {
			h := listHash(query, l.Encode())
			if i == 3 {
				h = fourth
			}
			all = append(all, &jurat.Observation{Member: jurat.MemberIndex(i + 1), OneOffs: []jurat.Leaf{{Kind: jurat.KindRoll, Subject: about, Payload: h}}})
		}
		m.Report(jurat.NewRound(1, seq), all, nil, nil)
	}
	report(1, jurat.Hash{4})
	if lists, _, _ := m.Wants(); len(lists) != 4 {
		t.Errorf("wants %v", lists)
	}
	m.Found([]byte("no list"))
	m.Found(l.Encode())
	if lists, _, _ := m.Wants(); !slices.Equal(lists, []jurat.Hash{{4}}) {
		t.Errorf("wants %v: what it found counts for each that names it, and nothing else", lists)
	}
	if s, _ := m.Unsaved(); s.Proposed != (jurat.Hash{}) {
		t.Error("proposes while a list is waited for")
	}
	report(2, jurat.Hash{4})
	report(3, jurat.Hash{5}) // it changes: it is not counted
	if s, _ := m.Unsaved(); s.Proposed != l.Hash(query) {
		t.Error("a member that sends no list keeps the others waiting")
	}
	if err := m.HearList(2, []byte{1}); !errors.Is(err, ErrList) {
		t.Errorf("no list: %v", err)
	}
}

// A member that lacks a contribution proposes nothing, and asks for it; one that lacks the
// set that is fixed takes it from anybody, and no other.
func TestWhatAMemberLacks(t *testing.T) {
	l := List{entry(1, 1)}
	c := newCircle(t, l, l, l, l)
	late := New(Config{Members: 4, Self: 4, Query: query, Parties: 4}, State{})
	late.Close(nil)
	s, _ := late.Unsaved()
	late.Saved(&s)
	c.machines[3], c.durable[3] = late, s
	c.round(3)
	for from := range 3 {
		if err := late.HearList(jurat.MemberIndex(from+1), l.Encode()); err != nil {
			t.Fatal(err)
		}
	}
	if _, lacks, _ := late.Wants(); !slices.Equal(lacks, []jurat.Hash{{1}}) || !late.Wanted(jurat.Hash{1}) || late.Wanted(jurat.Hash{2}) {
		t.Errorf("lacks %v", lacks)
	}
	if s, _ := late.Unsaved(); s.Proposed != (jurat.Hash{}) {
		t.Error("proposes what it does not hold")
	}
	// It sees the others' certificate and what they hold to, and no list.
	c.machines[3] = New(late.Config, s)
	late = c.machines[3]
	c.round(3)
	c.round(3)
	if late.Fixed() != l.Hash(query) {
		t.Fatal("it does not follow what is fixed")
	}
	if _, _, sets := late.Wants(); !slices.Equal(sets, []jurat.Hash{l.Hash(query)}) {
		t.Errorf("wants sets %v", sets)
	}
	late.Found(List{entry(9, 9)}.Encode())
	if _, known := late.Set(); known {
		t.Error("takes another set for it")
	}
	late.Found(c.machines[0].Find(l.Hash(query)))
	if set, known := late.Set(); !known || !slices.Equal(set, l) {
		t.Errorf("%v %v", set, known)
	}
	if _, lacks, _ := late.Wants(); !slices.Equal(lacks, []jurat.Hash{{1}}) {
		t.Errorf("lacks %v", lacks)
	}
}

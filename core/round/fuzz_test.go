package round

import (
	"bytes"
	"flag"
	"slices"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/threshold"
)

// FuzzTraitor lets member 4 say whatever the input spells, signed with its key,
// while the others crash, lose messages and go on. Whatever it is: nobody else
// says two things about a round, nobody else is blamed, and once the noise ends
// the three that keep the rules report again.
func FuzzTraitor(f *testing.F) {
	f.Add([]byte{})
	f.Add(bytes.Repeat([]byte{0, 7, 1, 9, 2, 200, 3, 17, 4, 99, 5, 250}, 20))
	f.Add(bytes.Repeat([]byte{12, 1, 10, 3, 9, 40, 8, 2, 6, 5, 13, 0, 14, 30}, 30))
	f.Add(bytes.Repeat([]byte{3, 255, 5, 128, 6, 64, 7, 32, 11, 16, 12, 8, 15, 4}, 30))
	f.Fuzz(playTraitor)
}

// TestTraitors plays scripts drawn from seeds.
func TestTraitors(t *testing.T) {
	for seed := range *traitors {
		script := make([]byte, 400)
		x := uint64(seed)*0x9e3779b97f4a7c15 + 1
		for i := range script {
			x ^= x << 13
			x ^= x >> 7
			x ^= x << 17
			script[i] = byte(x >> 32)
		}
		if playTraitor(t, script); t.Failed() {
			t.Fatalf("seed %d", seed)
		}
	}
}

var traitors = flag.Int("traitors", 60, "how many scripts TestTraitors plays")

func playTraitor(t *testing.T, script []byte) {
	tb := newTable(t, 4, 2)
	tb.params.ViewTimeout, tb.params.MaxTimeout, tb.params.Interval = 800, 1600, 100
	tb.startAll()
	tr := &traitor{table: tb, script: script[:min(len(script), 400)]}
	tb.host(4).mute = true
	for len(tr.script) > 0 {
		tr.act()
		tb.forward(jurat.Time(tr.byte() % 64))
	}
	tr.atPeace()
}

type traitor struct {
	*table
	script []byte
}

func (tr *traitor) byte() byte {
	if len(tr.script) == 0 {
		return 0
	}
	b := tr.script[0]
	tr.script = tr.script[1:]
	return b
}

// act does the next thing of the script.
func (tr *traitor) act() {
	victim := tr.host(jurat.MemberIndex(tr.byte()%3 + 1))
	switch b := tr.byte(); b % 16 {
	case 13:
		victim.crash()
		tr.forward(jurat.Time(b))
		victim.start()
	case 14:
		loss := tr.byte()
		tr.lose = func(from, to jurat.MemberIndex, msg Message) bool { return byte(from*37+to*11)^byte(tr.now) < loss/2 }
	case 15:
		tr.lose = nil
	default:
		msg := tr.invent(Kind(b%16) + 1)
		if v, err := Verify(tr.scheme, tr.committee, 4, msg); err == nil && victim.machine != nil {
			victim.step(v)
		}
	}
}

// round is one near the victim's: sometimes of the traitor's own reign.
func (tr *traitor) round() jurat.Round {
	h := tr.host(1).machine
	view, seq := uint64(1), uint16(1)
	if h != nil {
		view = h.view.number
		if h.round != nil {
			seq = h.round.number.Seq()
		}
	}
	b := tr.byte()
	return jurat.NewRound(max(1, view+uint64(b%4)-1), max(1, seq+uint16(b>>4%4)-1))
}

func (tr *traitor) digest() jurat.Hash {
	if h := tr.host(2).machine; h != nil && tr.byte()%2 == 0 {
		return h.swore.Digest
	}
	return jurat.Hash{tr.byte() % 3}
}

// signers is a list with real commitments where there are any to be had.
func (tr *traitor) signers() threshold.List {
	var l threshold.List
	without := jurat.MemberIndex(tr.byte()%4 + 1)
	for m := jurat.MemberIndex(1); m <= 4; m++ {
		c := tr.scheme.commitment(m, uint64(tr.byte()))
		if h := tr.host(m).machine; h != nil && tr.byte()%4 > 0 {
			c = h.nonce.commitment
		}
		if m != without {
			l = append(l, threshold.Entry{Member: m, Commitment: c})
		}
	}
	return l
}

func (tr *traitor) observation(r jurat.Round) *Observe {
	o := jurat.Observation{Committee: tr.committee.ID, Epoch: tr.committee.Epoch, Round: r, Member: 4, Time: tr.now,
		Words: []jurat.Word{jurat.ValueWord(int64(tr.byte())), {}}, SourceTimes: []uint32{1, 0}, Seen: []byte{tr.byte()}}
	return tr.forge(4, &Observe{Observation: o}).(*Observe)
}

// observers names observations that some member holds, and now and then the
// traitor's latest.
func (tr *traitor) observers(r jurat.Round) (all []jurat.Observer) {
	for m := jurat.MemberIndex(1); m <= 4; m++ {
		o := jurat.Observer{Member: m, Digest: jurat.Hash{tr.byte()}}
		if h := tr.host(2).machine; h != nil {
			if s := h.find(r); s != nil && s.observes[m-1].msg != nil {
				o.Digest = s.observes[m-1].digest
			}
		}
		all = append(all, o)
	}
	return all[tr.byte()%2:]
}

func (tr *traitor) invent(k Kind) Message {
	r := tr.round()
	c := tr.scheme.commitment(4, uint64(tr.byte()))
	var msg Message
	switch k {
	case KindOpen:
		msg = &Open{Round: r}
	case KindObserve:
		return tr.observation(r)
	case KindCommit:
		msg = &Commit{Round: r, Member: 4, Commitment: c}
	case KindPropose:
		p := &Propose{Round: r, Observers: tr.observers(r), Digest: tr.digest(), List: tr.signers()}
		if h := tr.host(2).machine; h != nil && tr.byte()%2 == 0 {
			if s := h.find(r); s != nil && len(s.order) >= 3 {
				p.Digest = tr.outcome(s, p)
			}
		}
		msg = p
	case KindPull:
		return &Pull{Round: r, Digests: []jurat.Hash{tr.digest()}}
	case KindPartial:
		msg = &Partial{Round: r, Member: 4, Digest: tr.digest(), List: jurat.Hash{tr.byte()}, Next: c}
	case KindStandby:
		msg = &Standby{Round: r, Member: 4, Digest: tr.digest(), Next: c}
	case KindSession:
		msg = &Session{Round: r, Digest: tr.digest(), List: tr.signers()}
	case KindSworn:
		if h := tr.host(3); len(h.finished) > 0 {
			return &Sworn{h.finished[int(tr.byte())%len(h.finished)].Report}
		}
		return &Sworn{}
	case KindVote:
		msg = &Vote{View: max(2, r.View()+uint64(tr.byte()%3)), Member: 4}
	case KindCertificate:
		if h := tr.host(3).machine; h != nil && h.view.certificate != nil {
			return h.view.certificate
		}
		return &Certificate{View: r.View()}
	case KindHello:
		msg = &Hello{Member: 4, Nonce: jurat.Hash{tr.byte()}}
	default:
		w := &Welcome{Member: 4, LastSeen: tr.observation(r)}
		if h := tr.host(jurat.MemberIndex(tr.byte()%3 + 1)).machine; h != nil {
			w.Nonce = h.join.nonce
			w.LastSeen = h.standing[tr.byte()%3].seen
		}
		msg = w
	}
	return tr.forge(4, msg)
}

// outcome is the digest that honest members would compute of a proposal, if
// they hold its observations; so the traitor's proposals are sometimes right.
func (tr *traitor) outcome(s *state, p *Propose) jurat.Hash {
	var words []*jurat.Observation
	var observers []jurat.Observer
	for _, o := range p.Observers {
		if msg := s.observation(o); msg != nil {
			words, observers = append(words, &msg.Observation), append(observers, o)
		}
	}
	p.Observers = observers
	out, err := tr.host(2).machine.judge.Of(observers, words)
	if err != nil {
		return jurat.Hash{}
	}
	return out.Report.Digest()
}

// atPeace checks what must hold after any script.
func (tr *traitor) atPeace() {
	t := tr.t
	for _, h := range tr.hosts[:3] {
		observed := map[jurat.Round]jurat.Hash{}
		for _, msg := range h.said {
			if o, ok := msg.(*Observe); ok {
				r, digest := o.Observation.Round, o.Observation.Digest()
				if other, ok := observed[r]; ok && other != digest {
					t.Errorf("%d observed %v twice", h.self, r)
				}
				observed[r] = digest
			}
		}
		for r, digests := range h.statements() {
			if len(digests) > 1 {
				t.Errorf("%d made statements on %d digests of %v", h.self, len(digests), r)
			}
		}
		for _, e := range h.evidence {
			if e.Member != 4 {
				t.Errorf("%d blames %d for %v: %s and %s", h.self, e.Member, e.Round, describe(e.A), describe(e.B))
			}
		}
	}
	tr.lose = nil
	for _, h := range tr.hosts[:3] {
		if h.machine == nil {
			h.start()
		}
		h.finished = nil
	}
	tr.forward(4 * (tr.params.MaxTimeout + tr.params.Interval))
	for _, h := range tr.hosts[:3] {
		if len(h.finished) == 0 {
			t.Errorf("%d has no report after the noise\n%s", h.self, tr.state())
		}
	}
	if reports := slices.Concat(tr.hosts[0].finished, tr.hosts[1].finished, tr.hosts[2].finished); len(reports) > 0 {
		digests := map[jurat.Round]jurat.Hash{}
		for _, f := range reports {
			d := f.Report.Digest()
			if other, ok := digests[f.Report.Round]; ok && other != d {
				t.Errorf("two reports of %v", f.Report.Round)
			}
			digests[f.Report.Round] = d
		}
	}
}

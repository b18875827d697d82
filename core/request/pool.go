package request

import (
	"cmp"
	"errors"
	"slices"

	"github.com/jurat-network/jurat"
)

// Asked is a request that a chain has, and its place there.
type Asked struct {
	ID       jurat.Hash // the leaf's subject
	Deadline uint64     // Unix seconds: a response is sworn by then
	Block    uint64     // of the event
	Index    uint       // of the event in its block
	Shape    Shape      // of the job's answers; nil where the job is not known here
}

// Sworn is a response that a report swears.
type Sworn struct {
	Asked
	Leaf jurat.Leaf
	Body []byte // whose hash is the leaf's payload
}

// The pool's bounds.
const (
	MaxOpen  = 2048    // requests that are being answered
	MaxHeld  = 4 << 20 // bytes of opinions that are held of one member
	patience = 16      // reports that may show enough opinions on a request without a response, before it lets others go first
	repeats  = 4       // namings from one sending of an opinion's body to the next
	hurry    = 15      // seconds before the deadline when no further opinion is waited for
)

// ErrFull is returned while MaxOpen requests are open: the request is to be
// brought again later.
var ErrFull = errors.New("too many requests are open")

// Pool is what one member knows of a chain's open requests, and what it says of
// them. A request's life in it:
//
//  1. Add: the chain has it, finally
//  2. Opine: this member's job has run; from now on Name names the opinion
//  3. Hear: others' opinions, as bodies beside the observations that name them
//  4. Swear: a report's observations name opinions; Name names the response that
//     follows from those of the newest report with enough of them
//  5. Swear: a report swears a response, and nothing more is named
//  6. Drop: the chain has the response, or the request has gone
//
// What an earlier epoch has sworn and the chain does not have goes from 1 to 5 by Inherit.
//
// The members' pools need not be the same. A response is sworn where at least
// 2f+1 name it, and all that see the same report name the same one, so a missed
// report or a lost body delays a response by rounds, and no more. An opinion
// counts only with its body, and not in a report where it differs from the one
// that its author named in the report before: an author who keeps changing it, or
// shows it to some only, cannot keep the others apart.
//
// Like everything in core it is pure, and not safe for concurrent use.
type Pool struct {
	n    int
	self jurat.MemberIndex
	open map[jurat.Hash]*entry
	held []int // bytes of bodies by member
	live int   // entries that are not sworn
}

// entry is one request.
type entry struct {
	Asked
	own    []byte // this member's opinion; nil before it has one
	sent   int    // namings since own was sent
	bodies map[jurat.MemberIndex][]byte
	pulled map[jurat.Hash][]byte            // bodies that others passed on; only such as are wanted
	named  map[jurat.MemberIndex]jurat.Hash // what each member named last in a report
	basis  []jurat.Observer                 // who counts in the newest report with enough opinions: member and payload
	at     jurat.Time                       // that report's
	shown  int                              // reports that had enough
	reply  []byte                           // the response that was named last
	legacy []byte                           // the response of an earlier epoch; nil for none
	sworn  *Sworn
}

// NewPool is the pool of a member of a committee of n.
func NewPool(n int, self jurat.MemberIndex) *Pool {
	return &Pool{n: n, self: self, open: map[jurat.Hash]*entry{}, held: make([]int, n+1)}
}

// Add takes in a request that the chain will not take back. One that is there
// already is left as it is. The error is ErrFull.
func (p *Pool) Add(a Asked) error {
	if p.open[a.ID] != nil {
		return nil
	}
	if p.live >= MaxOpen {
		return ErrFull
	}
	p.live++
	p.open[a.ID] = &entry{Asked: a, bodies: map[jurat.MemberIndex][]byte{}, pulled: map[jurat.Hash][]byte{}, named: map[jurat.MemberIndex]jurat.Hash{}}
	return nil
}

// Has reports whether the request is in the pool.
func (p *Pool) Has(id jurat.Hash) bool { return p.open[id] != nil }

// Waits reports whether the request is in the pool, and no response to it is sworn.
func (p *Pool) Waits(id jurat.Hash) bool {
	e := p.open[id]
	return e != nil && e.sworn == nil
}

// Open is how many requests have no response yet.
func (p *Pool) Open() int { return p.live }

// Drop forgets a request.
func (p *Pool) Drop(id jurat.Hash) {
	e := p.open[id]
	if e == nil {
		return
	}
	if e.sworn == nil {
		p.live--
	}
	p.release(e)
	delete(p.open, id)
}

// release gives up the opinions' bodies.
func (p *Pool) release(e *entry) {
	for m, body := range e.bodies {
		p.held[m] -= len(body)
	}
	clear(e.bodies)
	clear(e.pulled)
}

// Opine gives this member's opinion on a request, once and for all: a body of at
// most MaxBody bytes.
func (p *Pool) Opine(id jurat.Hash, body []byte) {
	if e := p.open[id]; e != nil && e.own == nil {
		e.own, e.sent = body, repeats
	}
}

// Inherit has a request answered as an earlier epoch of the committee has sworn,
// whose report the contract takes no more: this member names that response, whatever
// opinions there are, and has none of its own. Who calls it has seen the proof. Only
// what the committee has said already can come of it, so 2f+1 that name it need
// not have run the job.
func (p *Pool) Inherit(id jurat.Hash, body []byte) {
	if e := p.open[id]; e != nil {
		e.legacy = body
	}
}

// Hear takes the opinion that a member sends of itself. It reports false for what
// no honest member sends.
func (p *Pool) Hear(from jurat.MemberIndex, id jurat.Hash, body []byte) bool {
	if _, _, err := ParseBody(body); err != nil {
		return false
	}
	e := p.open[id]
	if e == nil || e.sworn != nil {
		return true // not seen here yet, or over
	}
	more := len(body) - len(e.bodies[from])
	if p.held[from]+more > MaxHeld {
		return true
	}
	p.held[from] += more
	old := e.bodies[from]
	e.bodies[from] = body
	if old != nil {
		p.Found(id, old) // which may still count
	}
	return true
}

// Wanted is a body that a report names and this member lacks.
type Wanted struct{ ID, Payload jurat.Hash }

// Wanted lists at most limit bodies to ask the others for.
func (p *Pool) Wanted(limit int) (list []Wanted) {
	for _, e := range p.order() {
		for _, o := range e.basis {
			if len(list) == limit {
				return list
			}
			if e.body(o.Member, o.Digest) == nil { // a liar's may be nowhere: asking costs little
				list = append(list, Wanted{e.ID, o.Digest})
			}
		}
	}
	return list
}

// Find returns a body that another member wants; nil where it is not here.
func (p *Pool) Find(w Wanted) []byte {
	e := p.open[w.ID]
	if e == nil {
		return nil
	}
	if e.sworn != nil && e.sworn.Leaf.Payload == w.Payload {
		return e.sworn.Body
	}
	if e.own != nil && jurat.Keccak(e.own) == w.Payload {
		return e.own
	}
	for _, o := range e.basis {
		if o.Digest == w.Payload {
			return e.body(o.Member, o.Digest)
		}
	}
	return nil
}

// Found takes a body that was asked for, from whoever has it. One that nobody
// wants is forgotten.
func (p *Pool) Found(id jurat.Hash, body []byte) {
	e := p.open[id]
	if e == nil || len(body) > MaxBody {
		return
	}
	payload := jurat.Keccak(body)
	if slices.ContainsFunc(e.basis, func(o jurat.Observer) bool { return o.Digest == payload }) {
		e.pulled[payload] = body // so there are at most as many as members
	}
}

// body is what a member named, where it is here.
func (e *entry) body(m jurat.MemberIndex, payload jurat.Hash) []byte {
	if b := e.bodies[m]; b != nil && jurat.Keccak(b) == payload {
		return b
	}
	if e.own != nil && jurat.Keccak(e.own) == payload {
		return e.own
	}
	return e.pulled[payload]
}

// response is what follows from the opinions of the newest report with enough of
// them, as far as their bodies are here, or what is inherited; nil if nothing does yet.
func (e *entry) response(n int) []byte {
	if e.legacy != nil {
		return e.legacy
	}
	var opinions []Opinion
	for _, o := range e.basis {
		if b := e.body(o.Member, o.Digest); b != nil {
			opinions = append(opinions, Opinion{o.Member, b})
		}
	}
	if len(opinions) < jurat.Quorum(n) {
		return nil
	}
	return Agree(e.Shape, opinions, n, e.at.Seconds()+hurry >= e.Deadline)
}

// order is every request without a response, in the order in which they may be
// named: as they arrived, but such as had enough opinions for long and came to
// nothing let the others go first.
func (p *Pool) order() []*entry {
	list := make([]*entry, 0, p.live)
	for _, e := range p.open {
		if e.sworn == nil {
			list = append(list, e)
		}
	}
	slices.SortFunc(list, func(a, b *entry) int {
		return cmp.Or(cmp.Compare(a.shown/patience, b.shown/patience), cmp.Compare(a.Block, b.Block), cmp.Compare(a.Index, b.Index))
	})
	return list
}

// Said is an own opinion that is to be sent to every other member.
type Said struct {
	ID   jurat.Hash
	Body []byte
}

// Name is what this member names in an observation made at time now: leaves in
// the order of arrival, at most room of them, and the bodies that are to be sent
// ahead of it.
func (p *Pool) Name(now jurat.Time, room int) (leaves []jurat.Leaf, say []Said) {
	for _, e := range p.order() {
		if now.Seconds() > e.Deadline {
			continue
		}
		var mine []jurat.Leaf
		if e.own != nil && e.legacy == nil {
			mine = append(mine, jurat.Leaf{Kind: jurat.KindOpinion, Subject: e.ID, Payload: jurat.Keccak(e.own)})
		}
		if body := e.response(p.n); body != nil {
			e.reply = body
			mine = append(mine, jurat.Leaf{Kind: jurat.KindResponse, Subject: e.ID, Payload: jurat.Keccak(body)})
		}
		if len(leaves)+len(mine) > room {
			break
		}
		leaves = append(leaves, mine...)
		if e.own == nil || e.legacy != nil {
			continue
		}
		if e.sent++; e.sent > repeats {
			e.sent = 0
			say = append(say, Said{e.ID, e.own})
		}
	}
	return leaves, say
}

// Swear takes in a report: which opinions its observations name, and which
// responses its leaves swear. It returns those whose bodies are here, in the order
// of arrival.
func (p *Pool) Swear(r *jurat.Report, observations []*jurat.Observation, leaves []jurat.Leaf) (sworn []Sworn) {
	var over []*entry
	for _, l := range leaves {
		e := p.open[l.Subject]
		if l.Kind != jurat.KindResponse || e == nil || e.sworn != nil {
			continue
		}
		e.sworn = &Sworn{Asked: e.Asked, Leaf: l}
		e.settle(p.n) // before this report changes what follows
		over = append(over, e)
	}
	p.count(r, observations)
	for _, e := range over {
		e.settle(p.n)
		if e.sworn.Body != nil {
			sworn = append(sworn, *e.sworn)
		}
		p.live--
		p.release(e)
	}
	slices.SortFunc(sworn, func(a, b Sworn) int { return cmp.Or(cmp.Compare(a.Block, b.Block), cmp.Compare(a.Index, b.Index)) })
	return sworn
}

// settle gives a sworn response its body, where it is here: it was named, or it
// follows from what is known since.
func (e *entry) settle(n int) {
	for _, body := range [][]byte{e.reply, e.response(n)} {
		if body != nil && jurat.Keccak(body) == e.sworn.Leaf.Payload {
			e.sworn.Body = body
		}
	}
}

// count makes the report the basis of responses where it shows enough opinions.
func (p *Pool) count(r *jurat.Report, observations []*jurat.Observation) {
	fresh := map[*entry][]jurat.Observer{}
	for _, o := range observations {
		for _, l := range o.OneOffs {
			e := p.open[l.Subject]
			if l.Kind != jurat.KindOpinion || e == nil || e.sworn != nil && e.sworn.Body != nil {
				continue
			}
			if before, ok := e.named[o.Member]; !ok || before == l.Payload {
				fresh[e] = append(fresh[e], jurat.Observer{Member: o.Member, Digest: l.Payload})
			}
			e.named[o.Member] = l.Payload
		}
	}
	for e, basis := range fresh {
		if len(basis) < jurat.Quorum(p.n) {
			continue
		}
		e.basis, e.at = basis, r.Time
		e.shown++
		for payload := range e.pulled {
			if !slices.ContainsFunc(basis, func(o jurat.Observer) bool { return o.Digest == payload }) {
				delete(e.pulled, payload)
			}
		}
	}
}

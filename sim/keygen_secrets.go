package sim

import (
	"encoding/binary"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/dlog"
	"github.com/jurat-network/jurat/core/threshold"
)

// secrets knows everything that honest members draw and derive from it, and looks
// for it in all that is sent and written.
type secrets struct {
	run    *ceremony
	known  map[uint64]string                               // the first bytes of every secret scalar: what it is
	points map[uint64]pair                                 // and of every point that two honest members share
	hellos map[jurat.Hash]map[[33]byte][]jurat.MemberIndex // who has shown an ephemeral key, by session
	used   map[[33]byte]jurat.Hash                         // honest members' ephemeral keys, with their session
	opened map[jurat.Hash]bool                             // sessions in which such a point was shown
	clean  map[*byte]bool                                  // bodies that were searched
}

// pair is two honest members in a session.
type pair struct {
	session jurat.Hash
	a, b    jurat.MemberIndex
}

func newSecrets(c *ceremony) secrets {
	return secrets{run: c, known: map[uint64]string{}, points: map[uint64]pair{}, hellos: map[jurat.Hash]map[[33]byte][]jurat.MemberIndex{},
		used: map[[33]byte]jurat.Hash{}, opened: map[jurat.Hash]bool{}, clean: map[*byte]bool{}}
}

// recorder is a member's generator, which remembers what it gave.
type recorder struct {
	h *founder
	reader
}

func (r *recorder) Read(p []byte) (int, error) {
	n, err := r.reader.Read(p)
	var k secp256k1.ModNScalar
	if !k.SetByteSlice(p) {
		r.h.drawn = append(r.h.drawn, k)
		if r.h.honest() {
			r.h.run.check.secrets.add(&k, "drawn")
		}
	}
	return n, err
}

func (s *secrets) add(k *secp256k1.ModNScalar, what string) {
	b := k.Bytes()
	s.known[binary.BigEndian.Uint64(b[:])] = what
}

func public(k *secp256k1.ModNScalar) [33]byte {
	return [33]byte(secp256k1.NewPrivateKey(k).PubKey().SerializeCompressed())
}

// find returns where a public key's secret is among what was drawn, the latest
// first; −1 if nowhere.
func (h *founder) find(key [33]byte) int {
	for i := len(h.drawn) - 1; i >= 0; i-- {
		if public(&h.drawn[i]) == key {
			return i
		}
	}
	return -1
}

// draws is called before a member says something, and keeps what it drew for it.
func (k *keygenChecker) draws(h *founder, m *threshold.DKGMessage) {
	t := jurat.Quorum(k.run.plan.N)
	switch m.Kind {
	case threshold.DKGHello:
		key := [33]byte(m.Body[8:])
		at := h.find(key)
		if at < 0 {
			k.fail(h.self, freshKeys, "its ephemeral key is not of its generator")
			return
		}
		if h.keys == nil {
			h.keys = map[jurat.Hash]secp256k1.ModNScalar{}
		}
		h.keys[m.Session] = h.drawn[at]
		if h.honest() {
			k.secrets.hello(h, m.Session, key)
		}
	case threshold.DKGDealing:
		if k.run.old != nil {
			k.reshares(h, m, t)
			return
		}
		if at := h.find([33]byte(m.Body[32:])); at >= 0 && h.honest() {
			k.secrets.dealt(h.drawn[at : at+t])
		}
	}
}

// reshares is draws of a dealing whose constant is the old share, weighed: the rest of its
// polynomial is drawn.
func (k *keygenChecker) reshares(h *founder, m *threshold.DKGMessage, t int) {
	_, r := k.run.purpose(h.self)
	enc := r.Share.Encode()
	var constant secp256k1.ModNScalar
	constant.SetByteSlice(enc[2:])
	k.secrets.add(&constant, "an old share")
	weight := dlog.Lagrange(r.Holders, h.self)
	constant.Mul(&weight)
	k.secrets.add(&constant, "an old share, weighed")
	if public(&constant) != [33]byte(m.Body[32:]) {
		k.fail(h.self, freshKeys, "it deals something else than its old share")
	}
	if at := h.find([33]byte(m.Body[32+33:])); at >= 0 && h.honest() {
		k.secrets.dealt(append([]secp256k1.ModNScalar{constant}, h.drawn[at:at+t-1]...))
	}
}

// hello takes an honest member's new ephemeral key.
func (s *secrets) hello(h *founder, session jurat.Hash, key [33]byte) {
	if was, ok := s.used[key]; ok {
		s.run.check.fail(h.self, freshKeys, "it served in session %s, now in %s", short(was), short(session))
	}
	s.used[key] = session
	own := h.keys[session]
	for _, other := range s.run.founders {
		theirs, ok := other.keys[session]
		if !ok || other == h || !other.honest() {
			continue
		}
		var product secp256k1.ModNScalar
		product.Mul2(&own, &theirs)
		point := public(&product)
		s.points[binary.BigEndian.Uint64(point[1:])] = pair{session, h.self, other.self}
	}
}

// dealt takes an honest member's polynomial, and knows all shares of it.
func (s *secrets) dealt(coefficients []secp256k1.ModNScalar) {
	for i := range s.run.plan.N {
		var x, y secp256k1.ModNScalar
		x.SetInt(uint32(i + 1))
		for k := len(coefficients) - 1; k >= 0; k-- {
			y.Mul(&x).Add(&coefficients[k])
		}
		s.add(&y, "dealt")
	}
}

// record looks at what a member has written, and knows its share from then on.
func (s *secrets) record(h *founder, k *keptKey) {
	s.search(h, "the public part of a record", append(k.group.Key[:], k.transcript[:]...), nil)
	for i := range k.group.Shares {
		s.search(h, "the public part of a record", k.group.Shares[i][:], nil)
	}
	var share secp256k1.ModNScalar
	share.SetByteSlice(k.share[2:])
	b := share.Bytes()
	if what, found := s.known[binary.BigEndian.Uint64(b[:])]; found && what != "share" {
		s.run.check.fail(h.self, secretKeys, "a record's share is a scalar that was %s", what)
	}
	s.add(&share, "share")
	s.add(share.Negate(), "share") // what it was before the key was made even
}

// wire looks at a message that leaves a member.
func (k *keygenChecker) wire(h *founder, m *threshold.DKGMessage) {
	s := &k.secrets
	if len(m.Body) == 0 || s.clean[&m.Body[0]] {
		return
	}
	s.clean[&m.Body[0]] = true
	if m.Kind == threshold.DKGHello && (len(m.Body) == 41 || len(m.Body) == 42) {
		if s.hellos[m.Session] == nil {
			s.hellos[m.Session] = map[[33]byte][]jurat.MemberIndex{}
		}
		key := [33]byte(m.Body[8:])
		s.hellos[m.Session][key] = append(s.hellos[m.Session][key], m.From)
	}
	if m.Kind == threshold.DKGComplaint && !k.run.plan.cheats(m.From) {
		s.complaint(h, m)
	}
	s.search(h, "a "+m.Kind.String(), m.Body, m)
}

// complaint checks an honest member's: each accusation opens one point, with a
// cheater. Its bytes are count ‖ (point (33) ‖ proof (64) ‖ length (4) ‖ dealing)….
func (s *secrets) complaint(h *founder, m *threshold.DKGMessage) {
	const head = 33 + 64 + 4
	accused := map[jurat.MemberIndex]bool{}
	left := m.Body[1:]
	for range m.Body[0] {
		size := int(binary.BigEndian.Uint32(left[head-4:]))
		dealing, err := threshold.DecodeDKGMessage(left[head : head+size])
		if err != nil || dealing.Session != m.Session || accused[dealing.From] {
			s.run.check.fail(m.From, onePoint, "it complains of %v twice, or of nothing: %v", dealing.From, err)
			return
		}
		if !s.run.plan.cheats(dealing.From) {
			s.run.check.fail(m.From, noBlame, "it complains of honest %d", dealing.From)
		}
		accused[dealing.From] = true
		left = left[head+size:]
	}
	if len(left) > 0 {
		s.run.check.fail(m.From, onePoint, "%d bytes more", len(left))
	}
}

// search looks for secrets at every place of b. A point that two honest members
// share is shown by one of them only where a cheater gave the other's key for its
// own; then nothing may come of the session.
func (s *secrets) search(h *founder, where string, b []byte, m *threshold.DKGMessage) {
	for i := 0; i+32 <= len(b); i++ {
		head := binary.BigEndian.Uint64(b[i:])
		if what, found := s.known[head]; found {
			s.run.check.fail(h.self, secretKeys, "a scalar that was %s is in %s", what, where)
		}
		if p, found := s.points[head]; found {
			s.opened[p.session] = true
			if m == nil || m.Kind != threshold.DKGComplaint || !s.copied(p, m) {
				s.run.check.fail(h.self, onePoint, "the point that %d and %d share is in %s", p.a, p.b, where)
			}
		}
	}
}

// copied reports whether a cheater has shown the key of one of the pair as its own,
// and a complaint is the other's.
func (s *secrets) copied(p pair, m *threshold.DKGMessage) bool {
	other := p.a
	if other == m.From {
		other = p.b
	}
	for _, shown := range s.hellos[p.session] {
		theirs, cheater := false, false
		for _, by := range shown {
			theirs = theirs || by == other
			cheater = cheater || s.run.plan.cheats(by)
		}
		if theirs && cheater {
			return true
		}
	}
	return false
}

package node

import (
	"slices"
	"sync"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/threshold"
)

// memo is one engine's Scheme: it answers as Scheme does and remembers what the
// next question will need. The points of a commitment that was checked when it
// came serve in the session that lists it, and one session serves the leader to
// sign, to check shares and to aggregate. Operators' signatures that come together
// are checked together.
type memo struct {
	*Scheme
	checks batches

	mu       sync.Mutex // guards the fields below: readers check commitments side by side
	limit    int        // of each map
	young    map[threshold.Commitment]*threshold.Parsed
	old      map[threshold.Commitment]*threshold.Parsed // young as it was when it was last full
	sessions []*knownSession                            // the latest, oldest first; their lists never change
}

// knownSession is made once, by whoever asks first; others wait for it.
type knownSession struct {
	digest jurat.Hash
	list   threshold.List
	get    func() (*threshold.Session, error)
}

// sessionsKept is one more than most rounds need: sessions that are retried
// run side by side.
const sessionsKept = 4

func newMemo(s *Scheme) *memo {
	return &memo{Scheme: s, limit: 2 * len(s.operators), young: make(map[threshold.Commitment]*threshold.Parsed)}
}

// CheckCommitment implements round.Scheme.
func (m *memo) CheckCommitment(c *threshold.Commitment) bool {
	if m.find(c) != nil {
		return true
	}
	p, err := c.Parse()
	if err != nil {
		return false
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if len(m.young) >= m.limit {
		m.old, m.young = m.young, make(map[threshold.Commitment]*threshold.Parsed, m.limit)
	}
	m.young[*c] = p
	return true
}

func (m *memo) find(c *threshold.Commitment) *threshold.Parsed {
	m.mu.Lock()
	defer m.mu.Unlock()
	if p := m.young[*c]; p != nil {
		return p
	}
	return m.old[*c]
}

// session returns what a digest and a list fix.
func (m *memo) session(digest jurat.Hash, list threshold.List) (*threshold.Session, error) {
	return m.known(digest, list).get()
}

func (m *memo) known(digest jurat.Hash, list threshold.List) *knownSession {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, k := range m.sessions {
		if k.digest == digest && slices.Equal(k.list, list) {
			return k
		}
	}
	k := &knownSession{digest, list, sync.OnceValues(func() (*threshold.Session, error) { return m.newSession(digest, list) })}
	m.sessions = append(m.sessions[max(0, len(m.sessions)-sessionsKept+1):], k)
	return k
}

func (m *memo) newSession(digest jurat.Hash, list threshold.List) (*threshold.Session, error) {
	parsed := make([]*threshold.Parsed, len(list))
	for i := range list {
		var err error
		if parsed[i] = m.find(&list[i].Commitment); parsed[i] != nil {
			continue
		}
		if parsed[i], err = list[i].Commitment.Parse(); err != nil {
			return nil, err
		}
	}
	return threshold.NewSessionParsed(m.group, digest, list, parsed)
}

// VerifyShare implements round.Scheme.
func (m *memo) VerifyShare(digest jurat.Hash, list threshold.List, member jurat.MemberIndex, z [32]byte) bool {
	s, err := m.session(digest, list)
	return err == nil && s.VerifyShare(member, z) == nil
}

// Aggregate implements round.Scheme.
func (m *memo) Aggregate(digest jurat.Hash, list threshold.List, z [][32]byte) (jurat.Signature, error) {
	s, err := m.session(digest, list)
	if err != nil {
		return jurat.Signature{}, err
	}
	return s.Aggregate(z)
}

package sim

import (
	"fmt"
	"strings"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/core/threshold"
)

// shallow copies a message's own fields, so that completing it changes nothing
// that a machine may still hold.
func shallow(m round.Message) round.Message {
	switch m := m.(type) {
	case *round.Open:
		c := *m
		return &c
	case *round.Observe:
		c := *m
		return &c
	case *round.Commit:
		c := *m
		return &c
	case *round.Propose:
		c := *m
		return &c
	case *round.Pull:
		c := *m
		return &c
	case *round.Partial:
		c := *m
		return &c
	case *round.Standby:
		c := *m
		return &c
	case *round.Session:
		c := *m
		return &c
	case *round.Vote:
		c := *m
		return &c
	case *round.Hello:
		c := *m
		return &c
	case *round.Welcome:
		c := *m
		return &c
	}
	return m // Sworn and Certificate carry no signature of their own
}

// offer puts a fresh commitment into a message that brings one.
func offer(m round.Message, c threshold.Commitment) {
	switch m := m.(type) {
	case *round.Commit:
		m.Commitment = c
	case *round.Standby:
		m.Next = c
	case *round.Partial:
		m.Next = c
	}
}

// statement is the (round, digest) that a message swears to, if it is one of
// the three kinds that do.
func statement(m round.Message) (r jurat.Round, digest jurat.Hash, ok bool) {
	switch m := m.(type) {
	case *round.Propose:
		return m.Round, m.Digest, true
	case *round.Partial:
		return m.Round, m.Digest, true
	case *round.Standby:
		return m.Round, m.Digest, true
	}
	return 0, jurat.Hash{}, false
}

// describe is a message in a transcript.
func describe(m round.Message) string {
	switch m := m.(type) {
	case *round.Open:
		return fmt.Sprintf("open %v", m.Round)
	case *round.Observe:
		o := &m.Observation
		line := fmt.Sprintf("observe %v by %d: %s", o.Round, o.Member, wordList(o.Words))
		for _, l := range o.OneOffs {
			if l.Kind == jurat.KindSuccession {
				line += ", names " + short(l.Payload)
			}
		}
		return line
	case *round.Commit:
		return fmt.Sprintf("commit %v by %d", m.Round, m.Member)
	case *round.Propose:
		var of, sign []string
		for _, o := range m.Observers {
			of = append(of, fmt.Sprint(o.Member))
		}
		for _, e := range m.List {
			sign = append(sign, fmt.Sprint(e.Member))
		}
		return fmt.Sprintf("propose %v %s of {%s}, to sign {%s}", m.Round, short(m.Digest), strings.Join(of, " "), strings.Join(sign, " "))
	case *round.Pull:
		return fmt.Sprintf("pull %v, %d observations", m.Round, len(m.Digests))
	case *round.Partial:
		return fmt.Sprintf("partial %v %s by %d", m.Round, short(m.Digest), m.Member)
	case *round.Standby:
		return fmt.Sprintf("standby %v %s by %d", m.Round, short(m.Digest), m.Member)
	case *round.Session:
		var sign []string
		for _, e := range m.List {
			sign = append(sign, fmt.Sprint(e.Member))
		}
		return fmt.Sprintf("session %v %s, to sign {%s}", m.Round, short(m.Digest), strings.Join(sign, " "))
	case *round.Sworn:
		return fmt.Sprintf("sworn %v %s", m.Report.Round, short(m.Report.Digest()))
	case *round.Vote:
		return fmt.Sprintf("vote for view %d by %d", m.View, m.Member)
	case *round.Certificate:
		var by []string
		for _, v := range m.Votes {
			by = append(by, fmt.Sprint(v.Member))
		}
		return fmt.Sprintf("certificate of view %d by {%s}", m.View, strings.Join(by, " "))
	case *round.Hello:
		return fmt.Sprintf("hello by %d", m.Member)
	case *round.Welcome:
		return fmt.Sprintf("welcome by %d", m.Member)
	}
	return m.Kind().String()
}

// short names a digest in a transcript.
func short(h jurat.Hash) string { return h.String()[2:8] }

func wordList(words []jurat.Word) string {
	s := make([]string, len(words))
	for i, w := range words {
		s[i] = w.String()
	}
	return strings.Join(s, " ")
}

package round

import "github.com/jurat-network/jurat"

// timer names something that the machine waits for.
type timer int

const (
	deadlineTimer timer = iota // the view has made no progress: vote for the next
	openTimer                  // leader: the next opening
	graceTimer                 // leader: no longer wait for more observations
	retryTimer                 // leader: further signing sessions may begin
	repeatTimer                // say again what may have been lost
	joinTimer                  // greet again
	timerCount
)

// timers holds when each timer fires; 0 is never.
type timers [timerCount]jurat.Time

func (t *timers) set(which timer, at jurat.Time) { t[which] = max(at, 1) }

func (t *timers) stop(which ...timer) {
	for _, w := range which {
		t[w] = 0
	}
}

// due reports whether a timer that is set has come.
func (t *timers) due(which timer, now jurat.Time) bool { return t[which] != 0 && now >= t[which] }

// take is due for a timer that rings once: it stops it.
func (t *timers) take(which timer, now jurat.Time) bool {
	due := t.due(which, now)
	if due {
		t.stop(which)
	}
	return due
}

// next is when the earliest timer fires; 0 if none is set.
func (t *timers) next() (at jurat.Time) {
	for _, w := range t {
		if w != 0 && (at == 0 || w < at) {
			at = w
		}
	}
	return at
}

// setClock tells the machine the time. Where the clock was set back, all that
// it waits for moves with it: otherwise a clock that jumped ahead for a moment
// would paralyse its member for as long.
func (m *Machine) setClock(now jurat.Time) {
	if now < m.now {
		back := m.now - now
		for i, at := range m.timers {
			if at != 0 {
				m.timers.set(timer(i), at-min(at, back))
			}
		}
		m.view.last -= min(m.view.last, back)
		m.view.entered -= min(m.view.entered, back)
		if m.round != nil {
			m.round.begun -= min(m.round.begun, back)
		}
	}
	m.now = now
}

package sim

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/sim/adversary"
)

var update = flag.Bool("update", false, "rewrite testdata/*.txt")

// TestTranscripts plays the scenarios of testdata. A scenario is a list of
// blocks: commands, a line of dashes, and what they lead to, up to an empty line.
// Lines that begin with # are for the reader. The commands:
//
//	attack M NAME     member M is what NAME says (before start)
//	start [M]         everyone, or one member, begins a life
//	run MS            time passes; the transcript of it follows
//	skip MS           time passes; only reports, views, crashes and evidence are told
//	crash M           M's process dies
//	ambush M K DOWN   M dies K steps after it next wants to swear, and starts DOWN ms later
//	backup M K        M, which is down, gets the disk as it was before its last K writes
//	split M…          these members are cut off from the others
//	heal              everyone hears everyone again
//	clock M MS        M's clock is off by so much
//	mute M…           the sources of these members give no values
//	next K M…         attempt K at the next committee is complete, as these members' hosts know
//	state             what every machine says of itself
func TestTranscripts(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no scenarios: %v", err)
	}
	for _, name := range files {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txt"), func(t *testing.T) {
			want, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			got := play(t, string(want))
			if *update {
				if err := os.WriteFile(name, []byte(got), 0o600); err != nil {
					t.Fatal(err)
				}
				return
			}
			if line, was, is := firstDifference(string(want), got); line > 0 {
				t.Errorf("%s:%d:\nwant %s\ngot  %s\n(go test ./sim -run TestTranscripts -update, and read the difference)", name, line, was, is)
			}
		})
	}
}

func firstDifference(want, got string) (line int, was, is string) {
	a, b := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range max(len(a), len(b)) {
		was, is = "(the end)", "(the end)"
		if i < len(a) {
			was = a[i]
		}
		if i < len(b) {
			is = b[i]
		}
		if was != is {
			return i + 1, was, is
		}
	}
	return 0, "", ""
}

// scenario is one in play: four oracles, one feed, ten milliseconds between
// any two, and nothing left to chance.
type scenario struct {
	*testing.T
	world *World
	out   strings.Builder
	loud  bool
}

func play(t *testing.T, script string) string {
	p := Plan{N: 4, Feeds: 1, Speech: 1000, Params: round.Params{
		Interval: 1000, Grace: 100, RetryGrace: 200, ViewTimeout: 2000, MaxTimeout: 8000, Reign: 100, MaxSkew: 1500,
	}}
	p.Attempts = []Attempt{{Payload: jurat.Hash{0xaa}}, {Payload: jurat.Hash{0xbb}}}
	s := &scenario{T: t}
	w, err := newWorld(p, Options{Trace: func(line string) {
		if s.loud || tells(line) {
			s.out.WriteString(line + "\n")
		}
	}})
	if err != nil {
		t.Fatal(err)
	}
	w.network.weather = Weather{Delay: 10}
	for _, h := range w.hosts {
		h.skew, h.disk.keep = 0, maxBackup
	}
	w.market.still, w.market.prices[0] = true, 100
	s.world = w
	result := false
	for line := range strings.Lines(script) {
		line = strings.TrimSuffix(line, "\n")
		switch {
		case line == "":
			result = false
			s.out.WriteString("\n")
		case result: // what it was when the file was written
		case strings.HasPrefix(line, "#"):
			s.out.WriteString(line + "\n")
		case strings.HasPrefix(line, "----"):
			result = true
		default:
			s.block(line)
		}
	}
	if w.check.broken != nil {
		t.Error(w.check.broken)
	}
	return s.out.String()
}

// block writes a command, and what comes of it.
func (s *scenario) block(line string) {
	s.out.WriteString(line + "\n----\n")
	s.do(strings.Fields(line))
}

// tells reports whether a line belongs in a summary.
func tells(line string) bool {
	for _, word := range []string{"delivers", "entered", "crashes", "starts", "evidence against", "bound to", "told of", "BREAKS"} {
		if strings.Contains(line, word) {
			return true
		}
	}
	return false
}

func (s *scenario) do(args []string) {
	w := s.world
	switch args[0] {
	case "attack":
		w.host(s.member(args[1])).attack = attackNamed(s.T, strings.Join(args[2:], " "))
		w.host(s.member(args[1])).rng = generator(0, "attack", s.number(args[1]))
	case "start":
		for _, h := range w.hosts {
			if len(args) == 1 || h.self == s.member(args[1]) {
				w.begin(h)
			}
		}
	case "run", "skip":
		s.loud = args[0] == "run"
		w.runUntil(w.now + jurat.Time(s.number(args[1])))
	case "crash":
		w.host(s.member(args[1])).crash("on demand")
	case "ambush":
		w.host(s.member(args[1])).ambush = &Crash{Ambush: ambushKind(w, s.member(args[1])), Fuse: s.number(args[2]), Down: jurat.Time(s.number(args[3]))}
	case "backup":
		w.host(s.member(args[1])).disk.restore(s.number(args[2]))
	case "split":
		var side []jurat.MemberIndex
		for _, m := range args[1:] {
			side = append(side, s.member(m))
		}
		w.network.split(side)
	case "heal":
		w.network.heal()
	case "clock":
		w.host(s.member(args[1])).skew = int64(s.number(args[2]))
	case "mute":
		for _, m := range args[1:] {
			w.host(s.member(m)).mute = true
		}
	case "next":
		for _, m := range args[2:] {
			w.host(s.member(m)).learn(s.number(args[1]) - 1)
		}
	case "state":
		for _, h := range w.hosts {
			if h.up() {
				fmt.Fprintln(&s.out, h.machine)
			} else {
				fmt.Fprintf(&s.out, "member %d is down\n", h.self)
			}
		}
	default:
		s.Fatalf("no command %q", args[0])
	}
}

// ambushKind is how a member swears: a leader by its proposal.
func ambushKind(w *World, m jurat.MemberIndex) round.Kind {
	if round.Leader(w.committee, w.host(m).view()) == m {
		return round.KindPropose
	}
	return round.KindPartial
}

func (s *scenario) number(arg string) int {
	n, err := strconv.Atoi(arg)
	if err != nil {
		s.Fatal(err)
	}
	return n
}

func (s *scenario) member(arg string) jurat.MemberIndex { return jurat.MemberIndex(s.number(arg)) }

func attackNamed(t *testing.T, name string) adversary.Attack {
	for _, make := range adversary.All() {
		if a := make(); a.Name() == name {
			return a
		}
	}
	t.Fatalf("no attack %q", name)
	return nil
}

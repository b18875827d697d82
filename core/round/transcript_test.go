package round

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
)

var update = flag.Bool("update", false, "write the transcripts anew")

// The transcripts in testdata show what members say to each other in typical
// situations, with the time in milliseconds since the start and, at the end, each
// machine as it draws itself.
func TestTranscripts(t *testing.T) {
	for name, play := range map[string]func(tb *table){
		"good-round": func(tb *table) {
			tb.startAll()
			tb.forward(1500)
		},
		"reign-ends": func(tb *table) {
			tb.params.Reign = 1
			tb.startAll()
			tb.forward(1500)
		},
		"leader-dies": func(tb *table) {
			tb.startAll()
			tb.forward(1035)
			tb.host(1).crash()
			tb.forward(5400)
		},
		"share-withheld": func(tb *table) {
			tb.lose = func(from, to jurat.MemberIndex, msg Message) bool { return from == 2 && msg.Kind() == KindPartial }
			tb.startAll()
			tb.forward(900)
		},
		"backup-restored": func(tb *table) {
			tb.params.Reign = 3
			tb.startAll()
			tb.forward(500)
			backup := tb.host(4).saved
			tb.forward(1000)
			tb.host(4).crash()
			tb.host(4).saved = backup
			tb.host(4).start()
			tb.forward(1800)
		},
	} {
		t.Run(name, func(t *testing.T) {
			tb := newTable(t, 4, 1)
			play(tb)
			got := strings.Join(tb.lines, "\n") + "\n\n" + tb.state()
			file := filepath.Join("testdata", name+".txt")
			if *update {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("%s is out of date (go test ./core/round -run Transcripts -update, and read the difference):\n%s", file, got)
			}
		})
	}
}

// The same inputs give the same bytes, whatever the order of maps.
func TestStepsAreDeterministic(t *testing.T) {
	play := func() string {
		tb := newTable(t, 7, 3)
		tb.host(3).badness = true
		tb.lose = func(from, to jurat.MemberIndex, msg Message) bool {
			h := jurat.Keccak([]byte(describe(msg)), []byte{byte(from), byte(to)})
			return h[0] < 40
		}
		tb.startAll()
		tb.forward(60_000)
		return strings.Join(tb.lines, "\n") + tb.state()
	}
	if first := play(); first != play() {
		t.Error("two runs differ")
	}
}

// The driver checks of every letter that is past that it moves nothing. Here
// many are, and the others come again and again, in any order.
func TestThePastMovesNothing(t *testing.T) {
	tb := newTable(t, 4, 1)
	tb.startAll()
	var said []letter
	tb.lose = func(from, to jurat.MemberIndex, msg Message) bool {
		if msg.Kind() != KindVote { // a repeated vote asks for an answer
			said = append(said, letter{from: from, to: to, msg: msg})
		}
		return false
	}
	for range 300 {
		tb.forward(50)
		for k := range 20 {
			if len(said) > 0 {
				tb.deliver(said[(tb.past*7+k*len(said)/20)%len(said)])
			}
		}
	}
	if tb.past < 1000 {
		t.Errorf("%d letters were past; the test shows nothing", tb.past)
	}
	tb.expectReports(14)
}

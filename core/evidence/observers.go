package evidence

import (
	"encoding/binary"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/outcome"
)

// Finding is what the observations behind a report show of it. The first that
// applies counts.
type Finding uint8

// The findings, numbered as the contracts do.
const (
	Nothing      Finding = iota // the report is as it should be
	FewObservers                // fewer than 2f+1 are listed
	Disordered                  // a listed member does not exist, comes twice, or comes before a lower one
	Foreign                     // an observation is of another committee, epoch, round or member than its place says
	Garbled                     // an observation's word of the feed is none that an oracle may say
	WrongTime                   // the report's time is not the lower median of the observers' clocks
	WrongOutcome                // the sworn word of the feed is not what the rule makes of the observers' words
)

var findingNames = [...]string{"nothing", "few observers", "disordered observers", "foreign observation", "garbled word", "wrong time", "wrong outcome"}

func (f Finding) String() string {
	if int(f) < len(findingNames) {
		return findingNames[f]
	}
	return "unknown"
}

// Opened is a report's list of observers, as far as it was opened.
type Opened struct {
	Payload   jurat.Hash // what the report's evidence leaf says if these are its observers
	Observers int        // how many are listed
	Finding   Finding    // Nothing, Disordered, Foreign or Garbled
	Witnesses []Witness  // those opened at least as far as their time, in the list's order
}

// Witness is one observer that was opened.
type Witness struct {
	Member jurat.MemberIndex
	Time   jurat.Time
	Digest jurat.Hash
	Word   jurat.Word // of the feed; only where Spoke
	Spoke  bool
}

// The form of an observer in the list, as contracts/src/libraries/Evidence.sol
// describes it: 0 for listed only, else formOpen and any of the others.
const (
	formOpen      = 1
	formElsewhere = 2 // committee, epoch, round and member are stated: they are not the report's
	formOneOffs   = 4 // the hash of one-offs is stated: there are some
	formBare      = 8 // the values' root is stated instead of a chunk
)

// leastObserver is the bytes of an observer that is listed only.
const leastObserver = 2 + 1 + 32

// OpenObservers reads a list of observers. n is the committee's size, place the
// feed's in the committee's list. Whether the report has this list is for the
// caller to check, by Payload. The error is a *Refused.
func OpenObservers(r *jurat.Report, n, place int, list []byte) (*Opened, error) {
	x := &opener{reader: reader{bytes: list}, report: r, place: place}
	count := int(x.uint(2))
	if len(list) < 2+count*leastObserver {
		return nil, refuse(RuleGarble, "%d observers in %d bytes", count, len(list))
	}
	x.Observers = count
	packed := make([]byte, 0, 34*count)
	last := jurat.MemberIndex(0)
	for range count {
		member, form := jurat.MemberIndex(x.uint(2)), byte(x.uint(1))
		if member <= last || int(member) > n {
			x.find(Disordered)
		}
		last = member
		digest, err := x.observer(member, form)
		if err != nil {
			return nil, err
		}
		packed = append(binary.BigEndian.AppendUint16(packed, uint16(member)), digest[:]...)
	}
	if x.short || x.at != len(list) {
		return nil, refuse(RuleGarble, "the list has %d bytes, its observers do not fill them", len(list))
	}
	x.Payload = jurat.Keccak(packed)
	return &x.Opened, nil
}

// opener is a list under way.
type opener struct {
	Opened
	reader
	report *jurat.Report
	place  int
}

// observer reads what follows a form.
func (x *opener) observer(member jurat.MemberIndex, form byte) (jurat.Hash, error) {
	switch {
	case x.short:
		return jurat.Hash{}, refuse(RuleGarble, "the list ends in the middle of an observer")
	case form == 0:
		return x.hash(), nil
	case form&formOpen == 0 || form > 15:
		return jurat.Hash{}, refuse(RuleGarble, "member %d has form %d", member, form)
	}
	o := jurat.Observation{Committee: x.report.Committee, Epoch: x.report.Epoch, Round: x.report.Round, Member: member}
	if form&formElsewhere != 0 {
		o.Committee, o.Epoch = x.hash(), uint32(x.uint(4))
		o.Round, o.Member = jurat.Round(x.uint(8)), jurat.MemberIndex(x.uint(2))
		if o.Committee != x.report.Committee || o.Epoch != x.report.Epoch || o.Round != x.report.Round || o.Member != member {
			x.find(Foreign)
		}
	}
	w := Witness{Member: member, Time: jurat.Time(x.uint(8))}
	context, oneOffs := x.hash(), jurat.Keccak()
	if form&formOneOffs != 0 {
		oneOffs = x.hash()
	}
	values, err := x.values(&w, form)
	if err != nil {
		return jurat.Hash{}, err
	}
	w.Digest = jurat.ObservationHash(o.Committee, o.Epoch, o.Round, o.Member, w.Time, values, oneOffs, context)
	x.Witnesses = append(x.Witnesses, w)
	return w.Digest, nil
}

// values returns the root of the observation's words, from the chunk that holds
// the feed's where that is shown.
func (x *opener) values(w *Witness, form byte) (jurat.Hash, error) {
	if form&formBare != 0 {
		return x.hash(), nil
	}
	words := int(x.uint(1))
	at := x.place % jurat.ChunkWords
	if words > jurat.ChunkWords || at >= words {
		return jurat.Hash{}, refuse(RuleNotInChunk, "a chunk of %d words, the feed's place is %d", words, x.place)
	}
	chunk := make([]jurat.Word, words)
	for i := range chunk {
		chunk[i] = jurat.Word(x.hash())
	}
	root := jurat.RootOf(jurat.ChunkHash(x.place/jurat.ChunkWords, chunk), x.path())
	w.Word, w.Spoke = chunk[at], true
	if w.Word.CheckObserved() != nil {
		x.find(Garbled)
	}
	return root, nil
}

// find keeps the lower finding: it is the one that counts.
func (x *opener) find(f Finding) {
	if x.Finding == Nothing || f < x.Finding {
		x.Finding = f
	}
}

// reader takes big-endian fields from bytes. Past the end there are zeros, and
// short is set.
type reader struct {
	bytes []byte
	at    int
	short bool
}

func (r *reader) take(dst []byte) {
	if r.at+len(dst) > len(r.bytes) {
		r.short = true
		return
	}
	copy(dst, r.bytes[r.at:])
	r.at += len(dst)
}

func (r *reader) uint(size int) uint64 {
	var b [8]byte
	r.take(b[8-size:])
	return binary.BigEndian.Uint64(b[:])
}

func (r *reader) hash() (h jurat.Hash) {
	r.take(h[:])
	return h
}

func (r *reader) path() (path []jurat.Hash) {
	for range r.uint(1) {
		path = append(path, r.hash())
	}
	return path
}

// judge is what the observers show of a report of n members. whole reports
// whether all was opened that could show something: if not, Nothing means
// nothing. sworn is the feed's word in the report; only if shown.
func (o *Opened) judge(at jurat.Time, n int, sworn jurat.Word, shown bool) (f Finding, whole bool) {
	switch {
	case o.Observers < jurat.Quorum(n):
		return FewObservers, true
	case o.Finding != Nothing:
		return o.Finding, true
	case len(o.Witnesses) == o.Observers && o.medianTime() != at:
		return WrongTime, true
	}
	words := o.words()
	whole = len(words) == o.Observers && shown
	if whole {
		if word := outcome.Feed(words, jurat.Faults(n)); word.Tag() == jurat.TagNone || word != sworn {
			return WrongOutcome, true
		}
	}
	return Nothing, whole
}

func (o *Opened) medianTime() jurat.Time {
	var times []jurat.Time
	for _, w := range o.Witnesses {
		times = append(times, w.Time)
	}
	slices.Sort(times)
	return times[(len(times)-1)/2]
}

// words are those that were opened.
func (o *Opened) words() []jurat.Word {
	var words []jurat.Word
	for _, w := range o.Witnesses {
		if w.Spoke {
			words = append(words, w.Word)
		}
	}
	return words
}

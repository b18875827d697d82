package job

import (
	"fmt"
	"strings"

	"github.com/cockroachdb/apd/v3"
	"github.com/jurat-network/jurat"
)

// Move is the greatest movement in a time: "10%/1m".
type Move struct {
	Share Percent
	Per   Duration
}

// Pattern is what a movement looks like.
func (Move) Pattern() string { return `^[0-9]{1,3}(\.[0-9]{1,4})?%/[0-9]{1,9}(ms|s|m|h|d)$` }

// UnmarshalText reads a movement of more than 0% in 1s to 1d.
func (m *Move) UnmarshalText(text []byte) error {
	share, per, ok := strings.Cut(string(text), "/")
	if !ok || m.Share.UnmarshalText([]byte(share)) != nil || m.Per.UnmarshalText([]byte(per)) != nil ||
		m.Share == 0 || m.Per < 1000 || m.Per > 86_400_000 {
		return fmt.Errorf("want a share and a time of 1s to 1d, such as 10%%/1m, not %q", excerpt(text))
	}
	return nil
}

// MarshalText writes the shortest form.
func (m Move) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

func (m Move) String() string { return m.Share.String() + "/" + m.Per.String() }

// memoryParts is in how many parts a Memory keeps the time of a Move. What was
// sworn within one part is kept as its lowest and highest.
const memoryParts = 32

// Memory is what was sworn of a feed before, as far as its max_move needs it. The
// zero Memory remembers nothing, and lets the first value pass.
type Memory struct {
	parts []remembered // oldest first
}

type remembered struct {
	from, to  jurat.Time // when the first and the last of it were sworn
	low, high jurat.Word
}

// Swear takes note of a word that was sworn of the job's feed at a time. It
// ignores what is no value, and what is not newer than what it has.
func (m *Memory) Swear(j *Job, word jurat.Word, at jurat.Time) {
	move := j.Guards.MaxMove
	if move == nil || word.Tag() != jurat.TagValue {
		return
	}
	if n := len(m.parts); n > 0 {
		last := &m.parts[n-1]
		if at <= last.to {
			return
		}
		if at < last.from+move.Per.Time()/memoryParts {
			last.to = at
			if jurat.CompareValues(word, last.low) < 0 {
				last.low = word
			}
			if jurat.CompareValues(word, last.high) > 0 {
				last.high = word
			}
			return
		}
	}
	m.parts = append(m.parts, remembered{at, at, word, word})
	for len(m.parts) > 1 && m.parts[1].to+move.Per.Time() < at { // the newest that is older stays
		m.parts = m.parts[1:]
	}
}

// move is how far a value lies from the furthest that was sworn within the time
// of a Move, as a share of that, and what that was. What was sworn longer ago
// counts for as much less: a feed that was silent for three times the time may
// have moved three times as far. nil where nothing was sworn before.
func (m *Memory) move(v *apd.Decimal, decimals uint8, move Move, now jurat.Time) (share *apd.Decimal, from string) {
	if m == nil {
		return nil, ""
	}
	for _, part := range m.parts {
		for _, word := range []jurat.Word{part.low, part.high} {
			integer, _ := word.Big()
			sworn := apd.NewWithBigInt(new(apd.BigInt).SetMathBigInt(integer), -int32(decimals))
			d := distance(v, sworn)
			if d == nil {
				continue // a feed never swears zero
			}
			if now > part.to+move.Per.Time() {
				slower := apd.New(int64(move.Per), 0)
				if _, err := formulaArithmetic.Mul(d, d, slower); err != nil {
					continue
				}
				if _, err := formulaArithmetic.Quo(d, d, apd.New(int64(now-part.to), 0)); err != nil {
					continue
				}
			}
			if share == nil || d.Cmp(share) > 0 {
				share, from = d, fmt.Sprintf("%s, sworn %s ago", Decimal{*sworn}, Duration(now-part.to))
			}
		}
	}
	return share, from
}

package committee_test

import (
	"errors"
	"testing"

	"github.com/jurat-network/jurat/core/committee"
)

// FuzzParseVote: whatever the bytes, a vote is refused by one error or holds.
func FuzzParseVote(f *testing.F) {
	f.Add([]byte(`{"format":"jurat-recovery-vote-1","against":false,"recovery":"0x00","operator":"0x02"}`))
	f.Add([]byte(`{}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		v, err := committee.ParseVote(data)
		if err == nil && v.Check() != nil || err != nil && !errors.Is(err, committee.ErrVote) {
			t.Errorf("%+v, %v", v, err)
		}
	})
}

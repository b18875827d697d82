package job_test

import (
	"encoding"
	"regexp"
	"testing"

	"github.com/jurat-network/jurat/core/document"
	"github.com/jurat-network/jurat/core/job"
)

// unit is a text form that the schema describes by a pattern.
type unit interface {
	encoding.TextUnmarshaler
	document.Patterned
	String() string
}

func TestUnits(t *testing.T) {
	cases := []struct {
		into unit
		text string
		want string // "": refused
	}{
		{new(job.Duration), "500ms", "500ms"},
		{new(job.Duration), "1000ms", "1s"},
		{new(job.Duration), "90s", "90s"},
		{new(job.Duration), "60m", "1h"},
		{new(job.Duration), "48h", "2d"},
		{new(job.Duration), "0s", "0s"},
		{new(job.Duration), "1.5s", ""},
		{new(job.Duration), "1m30s", ""},
		{new(job.Duration), "30", ""},
		{new(job.Duration), "s", ""},
		{new(job.Duration), "-1s", ""},
		{new(job.Duration), "1 s", ""},
		{new(job.Duration), "1S", ""},
		{new(job.Duration), "1sms", ""},
		{new(job.Duration), "10000000000s", ""},
		{new(job.Percent), "0.5%", "0.5%"},
		{new(job.Percent), "100%", "100%"},
		{new(job.Percent), "0.0001%", "0.0001%"},
		{new(job.Percent), "1.2500%", "1.25%"},
		{new(job.Percent), "0.00001%", ""},
		{new(job.Percent), "0.5", ""},
		{new(job.Percent), ".5%", ""},
		{new(job.Percent), "5.%", ""},
		{new(job.Percent), "%", ""},
		{new(job.Percent), "-1%", ""},
		{new(job.Percent), "1000%", ""},
		{new(job.Percent), "+1%", ""},
		{new(job.Decimal), "10.50", "10.5"},
		{new(job.Decimal), "1e6", "1000000"},
		{new(job.Decimal), "-0.001", "-0.001"},
		{new(job.Decimal), "0", "0"},
		{new(job.Decimal), "00", ""},
		{new(job.Decimal), "1_000", ""},
		{new(job.Decimal), "Infinity", ""},
		{new(job.Decimal), "1e", ""},
		{new(job.Decimal), "", ""},
	}
	for _, c := range cases {
		err := c.into.UnmarshalText([]byte(c.text))
		if c.want == "" && err == nil {
			t.Errorf("%q is read as %s", c.text, c.into)
		}
		if c.want != "" && (err != nil || c.into.String() != c.want) {
			t.Errorf("%q: %s (%v), want %s", c.text, c.into, err, c.want)
		}
		if err == nil && !regexp.MustCompile(c.into.Pattern()).MatchString(c.text) {
			t.Errorf("%q is read, but the schema's pattern %s refuses it", c.text, c.into.Pattern())
		}
	}
}

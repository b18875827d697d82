package job

import (
	"fmt"
	"strings"

	"github.com/jurat-network/jurat/core/document"
)

// The bounds of a job.
const (
	maxName    = 64
	maxUnit    = 16
	maxURL     = 2048
	maxSources = 128
	maxHeaders = 16
	maxScale   = 77 // 2^256 has 78 digits
	maxNamed   = 32 // values on the way

	minInterval   Duration = 100
	maxInterval   Duration = 3_600_000
	minTimeout    Duration = 50
	maxTimeout    Duration = 60_000
	maxAge        Duration = 7 * 86_400_000
	maxDivergence Percent  = 500_000
)

// check refuses a job that could not be run or would not mean what it seems to,
// and compiles it.
func (j *Job) check(places document.Places) error {
	if !isLabel(j.Name, maxName) {
		return places.Errorf("name", "want 1 to %d letters, digits or any of ./_-, not %q", maxName, excerpt([]byte(j.Name)))
	}
	if j.Sum != nil {
		return j.checkSum(places)
	}
	if j.Action != nil {
		return j.checkAction(places)
	}
	if j.Compute != nil && j.Compute.Source != "" {
		if err := j.checkScript(places); err != nil {
			return err
		}
	}
	checkKind := j.checkFeed
	if j.Output != nil {
		checkKind = j.checkRequest
	}
	if err := checkKind(places); err != nil {
		return err
	}
	if j.Timeout < minTimeout || j.Timeout > maxTimeout {
		return places.Errorf("timeout", "%s is outside %s to %s", j.Timeout, minTimeout, maxTimeout)
	}
	if j.Compute != nil {
		if err := j.Compute.check(j, places); err != nil {
			return err
		}
	}
	if len(j.Sources) == 0 && j.Compute == nil || len(j.Sources) > maxSources {
		return places.Errorf("sources", "a job has 1 to %d sources, this one %d", maxSources, len(j.Sources))
	}
	if err := j.plan(places); err != nil {
		return err
	}
	names := make(map[string]bool, len(j.Sources))
	for i := range j.Sources {
		s, path := &j.Sources[i], fmt.Sprintf("sources[%d]", i)
		if err := j.checkSource(s, places, path); err != nil {
			return err
		}
		if names[s.Name] {
			return places.Errorf(path+".name", "two sources are called %q", s.Name)
		}
		names[s.Name] = true
	}
	if err := j.compileFormulas(places); err != nil {
		return err
	}
	return j.checkGuards(places)
}

func (j *Job) checkFeed(places document.Places) error {
	for _, f := range []struct{ path, value string }{{"base", j.Base}, {"quote", j.Quote}} {
		if !isSymbol(f.value) {
			return places.Errorf(f.path, "want 1 to %d letters, digits or any of ._-, not %q", maxUnit, excerpt([]byte(f.value)))
		}
	}
	switch {
	case places["decimals"] == nil:
		return places.Errorf("decimals", "state how many decimals the sworn value has, such as 8")
	case len(j.Params) > 0:
		return places.Errorf("params", "a feed is asked without parameters; a request job states its output")
	case j.Base == j.Quote:
		return places.Errorf("quote", "base and quote are both %s", j.Base)
	case j.Heartbeat%1000 != 0:
		return places.Errorf("heartbeat", "want whole seconds, not %s", j.Heartbeat)
	case j.Deviation == 0:
		return places.Errorf("deviation", "state the movement that calls for a delivery, such as 0.5%%")
	}
	if places["interval"] == nil {
		j.Interval = DefaultInterval
	}
	if j.Interval < minInterval || j.Interval > maxInterval {
		return places.Errorf("interval", "%s is outside %s to %s", j.Interval, minInterval, maxInterval)
	}
	if j.Guards.MaxAge < j.Interval+j.Interval/10+j.Timeout {
		return places.Errorf("guards.max_age", "%s is less than interval, a tenth of it for chance, and timeout together: answers would go stale before the next can come", j.Guards.MaxAge)
	}
	feed := j.Feed()
	if err := feed.Check(); err != nil {
		return places.Errorf("", "%s", err)
	}
	return nil
}

// checkRequest checks what a request job has instead of a feed's keys.
func (j *Job) checkRequest(places document.Places) error {
	for _, key := range []string{"base", "quote", "decimals", "heartbeat", "deviation", "interval"} {
		if places[key] != nil {
			return places.Errorf(key, "this is of a feed; a job with an output answers requests")
		}
	}
	if err := j.checkParams(places); err != nil {
		return err
	}
	return j.checkOutput(places)
}

func (j *Job) checkGuards(places document.Places) error {
	for i := range j.targets {
		t := &j.targets[i]
		path := j.guardsPath(t)
		if err := t.checkGuards(places, path, j.Output == nil && t.answer); err != nil {
			return err
		}
		if err := j.checkDepths(i, places); err != nil {
			return err
		}
		if t.formula != nil {
			continue // the values that it is made of are guarded
		}
		of, venues, least := "", j.venues(i), t.guards.MinSources
		if t.Name != "" {
			of = " of " + t.Name
		}
		switch {
		case int(least) > venues && places[path+".min_sources"] == nil && places["guards.min_sources"] == nil:
			return places.Errorf("sources", "%d venues%s; a value needs %d that are live, for with fewer a single wrong one decides. "+
				"Add sources, or accept that by stating %s.min_sources: %d", venues, of, least, path, max(1, venues))
		case int(least) > venues:
			return places.Errorf(path+".min_sources", "%d of %d venues%s can never be live", least, venues, of)
		}
	}
	return nil
}

// venues counts those that speak of a target.
func (j *Job) venues(target int) int {
	venues := make(map[string]bool, len(j.Sources))
	for i := range j.Sources {
		for _, e := range j.Sources[i].extracts {
			if e.target == target {
				venues[j.Sources[i].Venue] = true
			}
		}
	}
	return len(venues)
}

func (j *Job) checkSource(s *Source, places document.Places, path string) error {
	if s.Venue == "" {
		s.Venue = s.Name
	}
	if !isLabel(s.Name, maxName) {
		return places.Errorf(path+".name", "want 1 to %d letters, digits or any of ./_-, not %q", maxName, excerpt([]byte(s.Name)))
	}
	if !isLabel(s.Venue, maxName) {
		return places.Errorf(path+".venue", "want 1 to %d letters, digits or any of ./_-, not %q", maxName, excerpt([]byte(s.Venue)))
	}
	if err := j.checkKind(s, places, path); err != nil {
		return err
	}
	if s.Scale > maxScale {
		return places.Errorf(path+".scale", "%d; at most %d", s.Scale, maxScale)
	}
	switch s.Format {
	case formatJSON:
		s.Format = "" // one job has one hash
	case "", formatXML, formatHTML, formatCSV:
	default:
		return places.Errorf(path+".format", "want json, xml, html or csv, not %q", excerpt([]byte(s.Format)))
	}
	if s.Format != "" && s.Signed != nil {
		return places.Errorf(path+".signed", "signed data is JSON")
	}
	if err := j.compileExtracts(s, places, path); err != nil {
		return err
	}
	if s.TimePath != "" {
		var err error
		if s.time, err = compileFinder(s.Format, s.TimePath); err != nil {
			return places.Errorf(path+".time_path", "%s", err)
		}
	}
	return s.Signed.check(s, places, path+".signed")
}

// isLabel accepts what can stand in a URL, a log line and a table as it is.
func isLabel(s string, most int) bool {
	if s == "" || len(s) > most {
		return false
	}
	for _, c := range []byte(s) {
		alphanumeric := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
		if !alphanumeric && !strings.ContainsRune("./_-", rune(c)) {
			return false
		}
	}
	return true
}

func isPrintableASCII(s string) bool {
	for _, c := range []byte(s) {
		if c < 0x20 || c > 0x7e {
			return false
		}
	}
	return true
}

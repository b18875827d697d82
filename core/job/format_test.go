package job_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/jurat-network/jurat/core/job"
)

// formatted makes a request job with one text source in a format.
func formatted(t testing.TB, format, path string) (*job.Job, error) {
	t.Helper()
	return job.Parse(fmt.Appendf(nil, "name: x\noutput: {type: text}\nguards: {min_sources: 1}\nsources:\n  - {name: s, url: 'https://s.example/', format: %s, path: %q}\n", format, path))
}

const (
	ecb = `<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
 <Cube><Cube time='2026-11-25'><Cube currency='USD' rate='1.0845'/><Cube currency='JPY' rate='163.15'/></Cube></Cube>
 <note> a &amp; b </note>
</gesmes:Envelope>`
	page  = `<!doctype html><table id=r><tr><th>Day<th>Rate<tr><td>Mon<td class=v>1,5<tr><td>Tue<td class="v last"> 1.6 </table><p>unclosed`
	rates = "\ufeffday,open,\"the close\"\n2026-11-24,1.1,1.2\n2026-11-25,1.3,\"1.4\"\n2026-11-26,1.5, 1.6 \n"
)

func TestFormats(t *testing.T) {
	for _, c := range []struct {
		format, body, path, want string
	}{
		{"xml", ecb, "//Cube[@currency='USD']/@rate", "1.0845"},
		{"xml", ecb, "/gesmes:Envelope/Cube/Cube/@time", "2026-11-25"},
		{"xml", ecb, "//note", "a & b"},
		{"xml", ecb, "//Cube/@rate", "not-found"},
		{"xml", ecb, "//nothing", "not-found"},
		{"xml", "<a><b></a>", "//b", "malformed"},
		{"xml", "", "//b", "malformed"},
		{"xml", "<a>\xff</a>", "//a", "malformed"},
		{"xml", `<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><a>&d;</a>`, "/a", "malformed"},
		{"xml", strings.Repeat("<a>", 100) + strings.Repeat("</a>", 100), "/a", "too-large"},
		{"xml", "<a>" + strings.Repeat("<b/>", 10_001) + "</a>", "/a", "too-large"},
		{"html", page, "//td[@class='v last']", "1.6"},
		{"html", page, "//tr[3]/td[2]", "1.6"},
		{"html", page, "//td", "not-found"},
		{"html", page, "//table/@id", "r"},
		{"html", strings.Repeat("<b>", 30_000), "//b", "too-large"},
		{"csv", rates, "the close[-1]", "1.6"},
		{"csv", rates, "open[0]", "1.1"},
		{"csv", rates, "the close[day=2026-11-25]", "1.4"},
		{"csv", rates, "open", "not-found"},
		{"csv", rates, "open[3]", "not-found"},
		{"csv", rates, "open[-4]", "not-found"},
		{"csv", rates, "close[0]", "not-found"},
		{"csv", rates, "open[dy=1]", "not-found"},
		{"csv", rates, "open[day=1]", "not-found"},
		{"csv", "a,a\n1,2\n", "a", "malformed"},
		{"csv", "a,b\n1\n", "a", "malformed"},
		{"csv", "a\n\"1\n", "a", "malformed"},
		{"csv", "a,b\n1,2\n", "b", "2"},
		{"csv", strings.Repeat("1\n", 100_002), "1", "too-large"},
		{"json", `{"p":"x"}`, "$.p", "x"},
		{"csv", strings.Repeat("1", job.MaxBody+1), "1", "too-large"},
	} {
		j, err := formatted(t, c.format, c.path)
		if err != nil {
			t.Errorf("%s %s: %v", c.format, c.path, err)
			continue
		}
		r := j.Sources[0].Read([]byte(c.body), now)
		got := r.Reason.String()
		if r.Reason == 0 {
			got = r.Value.String()
		}
		if got != c.want {
			t.Errorf("%s %s: %s (%s), want %s", c.format, c.path, got, r.Problem, c.want)
		}
	}
	for _, c := range []struct{ format, path, want string }{
		{"yaml", "x", `sources[0].format: want json, xml, html or csv, not "yaml"`},
		{"xml", "rate", "want an XPath from the top"},
		{"xml", "//a//b//c", "at most two //"},
		{"xml", "/a/following::b", "at most two //"},
		{"xml", "//a[", "not an XPath"},
		{"xml", "//a[count(//b) = 1]", "a predicate looks at its own element"},
		{"html", "//a[../b]", "a predicate looks at its own element"},
		{"html", "$.a", "want an XPath from the top"},
		{"csv", "[0]", "want a column's name"},
		{"csv", "a[x]", "want the row's number"},
		{"csv", "a[0", "want a column's name"},
	} {
		if _, err := formatted(t, c.format, c.path); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s %s: %v, want %s", c.format, c.path, err, c.want)
		}
	}
}

// The time of a value is read in the same language.
func TestFormatsHaveTimes(t *testing.T) {
	j := parse(t, `name: x
output: {type: number, decimals: 4}
guards: {min_sources: 1, max_age: 7d}
sources: [{name: s, url: 'https://s.example/', format: xml, path: "//r/@v", time_path: "//r/@t"}]
`)
	r := j.Sources[0].Read([]byte(`<x><r v="1.5" t="2024-03-13T11:10:41Z"/></x>`), now)
	if r.Reason != 0 || r.Time != 1_710_328_241_000 || r.Value.String() != "1.5" {
		t.Errorf("%+v", r)
	}
}

// FuzzFormats: no document and no path of any format panics.
func FuzzFormats(f *testing.F) {
	for _, s := range []struct{ path, body string }{
		{"//Cube[@currency='USD']/@rate", ecb}, {"//tr[3]/td[2]", page}, {"the close[-1]", rates}, {"/a = 'b'", "<a>b</a>"}, {"/a + 1", "<a/>"},
		{"//a[position()=last()]", "<a/>"}, {"/a[string-length(.)>1]", "<a>xx</a>"}, {"//*[count(//*)=1]", "<a/>"}, {"/a|/b", "<a/>"}, {"//a[contains(text(),'x')]", "<a>x</a>"},
	} {
		f.Add(s.path, []byte(s.body))
	}
	f.Fuzz(func(t *testing.T, path string, body []byte) {
		for _, format := range []string{"xml", "html", "csv"} {
			j, err := formatted(t, format, path)
			if err != nil {
				continue
			}
			if r := j.Sources[0].Read(body, now); (r.Reason == 0) != (r.Value != nil) {
				t.Fatalf("reason %s with value %v", r.Reason, r.Value)
			}
		}
	})
}

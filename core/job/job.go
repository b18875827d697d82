// Package job is the document that says how one feed's number, or the answer to
// a request, is made: which sources are asked, what is taken from their answers,
// how the values combine, and the guards that must hold. It is pure: it is given
// the sources' answers and the time, and returns a word or an encoded answer.
//
// A feed job's life:
//
//  1. Parse reads and checks the YAML; the Hash of its canonical form is part of
//     the feed's id, so two oracles with different jobs answer different feeds
//  2. Source.Read makes a Reading, a value or a typed reason, of each answer
//  3. Job.Evaluate combines the readings: a value or a typed reason, never a
//     made-up number
//
// A request job has an Output, and instead of 3:
//
//  2. Job.Decode reads a request's parameters, Source.Bind puts them where the
//     source's address wants them, Source.Read as above
//  3. Job.Answer combines the readings: the abi.encode of the answer, or a typed
//     reason
//
// Every number is a decimal from the first digit to the last; no float is used.
package job

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/document"
)

// ErrJob is returned for a document that is no job; the error beneath it, a
// *document.Error, names the line.
var ErrJob = errors.New("job refused")

// Job is a parsed and checked job. What its document left out has been filled
// with the defaults. It must not be changed.
type Job struct {
	Name      string   `yaml:"name" json:"name" doc:"the feed's or the request's name, such as BTC/USD"`
	Base      string   `yaml:"base,omitempty" json:"base,omitempty" doc:"of a feed: unit of what is priced, such as BTC"`
	Quote     string   `yaml:"quote,omitempty" json:"quote,omitempty" doc:"of a feed: unit of the price, such as USD"`
	Decimals  uint8    `yaml:"decimals,omitempty" json:"decimals" doc:"of a feed: the sworn value is an integer of 10^-decimals quote units, rounded half to even; at most 36"`
	Heartbeat Duration `yaml:"heartbeat,omitempty" json:"heartbeat,omitempty" doc:"of a feed: longest time between two deliveries: 1 to 63 whole seconds, minutes, hours or days"`
	Deviation Percent  `yaml:"deviation,omitempty" json:"deviation,omitempty" doc:"of a feed: movement since the last delivery that calls for a new one, such as 0.5%"`
	Params    []Param  `yaml:"params,omitempty" json:"params,omitempty" doc:"of a request: what it is asked with, as the contract encodes it, in order"`
	Values    []Value  `yaml:"values,omitempty" json:"values,omitempty" doc:"named values on the way to the answer, of sources or of a formula"`
	Value     string   `yaml:"value,omitempty" json:"value,omitempty" doc:"formula of the answer over named values and parameters, such as ratio * eth_usd; the median of the sources where absent"`
	Output    *Output  `yaml:"output,omitempty" json:"output,omitempty" doc:"of a request: what is answered. A job without an output is a feed's"`
	Interval  Duration `yaml:"interval,omitempty" json:"interval,omitempty" doc:"of a feed: time from one question to a source to the next; 1s where absent"`
	Timeout   Duration `yaml:"timeout,omitempty" json:"timeout" doc:"most time that one answer may take, redirects included; 3s where absent"`
	Action    *Action  `yaml:"action,omitempty" json:"action,omitempty" doc:"what is done in the world, instead of asking sources; the outcome is what is answered"`
	Sum       *Sum     `yaml:"sum,omitempty" json:"sum,omitempty" doc:"of a request: what is made of values that different parties give encrypted, instead of asking sources; the result alone is opened"`
	Compute   *Compute `yaml:"compute,omitempty" json:"compute,omitempty" doc:"of a request: code that makes the answer, of the named values and of what it asks itself"`
	Sources   []Source `yaml:"sources,omitempty" json:"sources" doc:"where the answer comes from: of numbers the median of the live venues, of anything else what they all say"`
	Guards    Guards   `yaml:"guards,omitempty" json:"guards" doc:"what must hold, or there is no value"`

	hash    jurat.Hash
	targets []target
	order   []int // of targets: each after those that it is made of
}

// Value is a named value on the way to the answer.
type Value struct {
	Name   string  `yaml:"name" json:"name" doc:"by which formulas and sources call it"`
	Type   Type    `yaml:"type,omitempty" json:"type,omitempty" doc:"number where absent; text, bytes or bool"`
	Unit   string  `yaml:"unit,omitempty" json:"unit,omitempty" doc:"of a number: such as USD, or ETH/BTC for bitcoin per ether; 1, a mere number, where absent"`
	Value  string  `yaml:"value,omitempty" json:"value,omitempty" doc:"its formula; the median of the sources that are of it where absent"`
	Guards *Guards `yaml:"guards,omitempty" json:"guards,omitempty" doc:"its own guards; for what is absent here the job's, save for min and max"`
}

// Source is one place that is asked and what is taken from its JSON answer.
type Source struct {
	Name  string `yaml:"name" json:"name" doc:"the source's name in this job"`
	Venue string `yaml:"venue,omitempty" json:"venue" doc:"who answers; the source's name where absent. A venue counts once: the first of its sources that is live speaks, the others are spare"`

	// How it is asked: exactly one of these.
	URL       string            `yaml:"url,omitempty" json:"url,omitempty" doc:"http or https address that is asked with GET; {name} stands for a parameter, in a path segment or a query's value"`
	Headers   map[string]string `yaml:"headers,omitempty" json:"headers,omitempty" doc:"request headers, beside url; never credentials, for a job is public"`
	HTTP      *HTTP             `yaml:"http,omitempty" json:"http,omitempty" doc:"an HTTP request with a method, body, credentials or a cache"`
	SQL       *SQL              `yaml:"sql,omitempty" json:"sql,omitempty" doc:"a query to a database of the operator's"`
	MQTT      *MQTT             `yaml:"mqtt,omitempty" json:"mqtt,omitempty" doc:"the newest message of an MQTT topic"`
	WebSocket *WebSocket        `yaml:"websocket,omitempty" json:"websocket,omitempty" doc:"the newest message of a WebSocket stream"`
	EVM       *EVM              `yaml:"evm,omitempty" json:"evm,omitempty" doc:"a call or log of an EVM chain, agreed by a quorum of the operator's endpoints"`
	Adapter   *Adapter          `yaml:"adapter,omitempty" json:"adapter,omitempty" doc:"a Chainlink external adapter"`

	Format   string            `yaml:"format,omitempty" json:"format,omitempty" doc:"of the answer: json where absent; xml or html, whose paths are XPath; csv, whose paths are a column and row such as close[-1]"`
	Path     string            `yaml:"path,omitempty" json:"path,omitempty" doc:"JSONPath of the value: exactly one number, or string that is one; or what the output's type asks for"`
	Fields   map[string]string `yaml:"fields,omitempty" json:"fields,omitempty" doc:"instead of path, for a source that has several values: the JSONPath of each, by the name of the value or field"`
	Of       string            `yaml:"of,omitempty" json:"of,omitempty" doc:"the named value or field that this source speaks of; the answer where absent"`
	Unit     string            `yaml:"unit,omitempty" json:"unit,omitempty" doc:"unit of what the path finds; that of what the source speaks of where absent"`
	Value    string            `yaml:"value,omitempty" json:"value,omitempty" doc:"formula by which what the path finds, called it, is brought to the wanted unit, such as it * usdc_usd"`
	TimePath string            `yaml:"time_path,omitempty" json:"time_path,omitempty" doc:"JSONPath of the value's time: Unix seconds, milliseconds, microseconds or nanoseconds, or RFC 3339. Where absent, the time of asking counts"`
	Depth    string            `yaml:"depth,omitempty" json:"depth,omitempty" doc:"JSONPath of the depth or volume behind the value, for the guards min_depth and max_weight"`
	Scale    uint8             `yaml:"scale,omitempty" json:"scale,omitempty" doc:"the number found is in units of 10^-scale, as contracts hold it; 0 where absent, at most 77"`
	Signed   *Signed           `yaml:"signed,omitempty" json:"signed,omitempty" doc:"who must have signed the value and its time"`

	extracts []extract
	time     finder // TimePath, compiled; nil without one
}

// The defaults of what a job leaves out.
const (
	DefaultInterval      Duration = 1_000
	DefaultTimeout       Duration = 3_000
	DefaultMinSources             = 3 // below three, one source decides, or an average of two that disagree
	DefaultMaxAge        Duration = 60_000
	DefaultMaxDivergence Percent  = 50_000
)

// Parse reads a job from YAML, checks all of it and fills in the defaults. The
// error names the line, and what to write instead.
func Parse(data []byte) (*Job, error) {
	j, _, err := ParsePlaced(data)
	return j, err
}

// ParsePlaced is Parse for those who have more to check, and want to name the line.
func ParsePlaced(data []byte) (*Job, document.Places, error) {
	j := &Job{
		Timeout: DefaultTimeout,
		Guards:  Guards{MinSources: DefaultMinSources, MaxAge: DefaultMaxAge, MaxDivergence: DefaultMaxDivergence},
	}
	places, err := document.Decode(data, j)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrJob, err)
	}
	if j.Guards.MaxSpread != nil && places["guards.max_divergence"] == nil {
		j.Guards.MaxDivergence = 0 // a share of nothing would trip it
	}
	if err := j.check(places); err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrJob, err)
	}
	j.hash = jurat.Keccak(j.Canonical())
	return j, places, nil
}

// canonicalForm is what is hashed: the version of this form, then every field.
type canonicalForm struct {
	Version string `json:"jurat"`
	*Job
}

// Canonical returns the job's canonical form: one line of JSON with every field
// in the order of the types here, defaults written out, times in milliseconds,
// shares in parts per million, headers sorted by name. Comments, layout and
// spelled-out defaults do not change it; the order of the sources does.
func (j *Job) Canonical() []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false) // a URL's & stays one
	if err := e.Encode(canonicalForm{"job.v1", j}); err != nil {
		panic(err) // strings and integers only: nothing in it can fail
	}
	return bytes.TrimRight(b.Bytes(), "\n")
}

// Hash is the Keccak-256 of the canonical form.
func (j *Job) Hash() jurat.Hash { return j.hash }

// Feed is the feed that the job answers; of a request job it is none.
func (j *Job) Feed() jurat.Feed {
	return jurat.Feed{
		Name:      j.Name,
		Base:      j.Base,
		Quote:     j.Quote,
		Decimals:  j.Decimals,
		Job:       j.hash,
		Heartbeat: uint32(j.Heartbeat / 1000),
		Deviation: uint32(j.Deviation),
	}
}

// Schema is the JSON Schema of the documents that Parse reads, for editors.
// Parse checks more than a schema can say.
func Schema() []byte { return document.Schema("Jurat job", Job{}) }

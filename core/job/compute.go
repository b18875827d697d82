package job

import (
	"encoding/hex"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/document"
)

// Compute is code that makes a request job's answer, of what the job's named
// values are and of what the code itself asks.
type Compute struct {
	JavaScript string   `yaml:"javascript,omitempty" json:"javascript,omitempty" doc:"the code itself, as a source of Chainlink Functions: the body of an async function that returns the output"`
	Source     string   `yaml:"source,omitempty" json:"source,omitempty" doc:"request where the code, JavaScript, comes with each request, as a FunctionsRequest of Chainlink Functions: then neither javascript nor code, and no output, params, args and secrets"`
	Code       string   `yaml:"code,omitempty" json:"code,omitempty" doc:"instead of javascript, the Keccak-256 of the code's bytes, 0x and hex: a WebAssembly module or a JavaScript file, which each node keeps under code in its configuration"`
	Args       []string `yaml:"args,omitempty" json:"args,omitempty" doc:"arguments of the code, in order; {name} stands for a parameter"`
	Hosts      []string `yaml:"hosts,omitempty" json:"hosts,omitempty" doc:"hosts that the code may ask, host or host:port where the port is not the scheme's"`
	Secrets    []string `yaml:"secrets,omitempty" json:"secrets,omitempty" doc:"names of the operator's secrets that JavaScript may send to the hosts that each is meant for"`
}

// The bounds of a computation.
const (
	maxJavaScript  = 64 << 10 // bytes
	maxComputeArgs = 16
	maxArg         = 4096 // bytes, with its parameters
	maxHosts       = 16
	maxSecrets     = 8
)

func (c *Compute) check(j *Job, places document.Places) error {
	const path = "compute"
	switch {
	case j.Output == nil:
		return places.Errorf(path, "code answers requests: state the output; a feed's number is made by a formula")
	case j.Value != "":
		return places.Errorf("value", "the code makes the answer; give formulas to named values")
	case c.Source == FromRequest && (c.JavaScript != "" || c.Code != ""), c.Source == "" && (c.JavaScript == "") == (c.Code == ""):
		return places.Errorf(path, "want one of javascript, code and source: request")
	case len(c.JavaScript) > maxJavaScript:
		return places.Errorf(path+".javascript", "%d bytes; at most %d", len(c.JavaScript), maxJavaScript)
	case len(c.Args) > maxComputeArgs:
		return places.Errorf(path+".args", "%d arguments; at most %d", len(c.Args), maxComputeArgs)
	case len(c.Hosts) > maxHosts:
		return places.Errorf(path+".hosts", "%d hosts; at most %d", len(c.Hosts), maxHosts)
	case len(c.Secrets) > maxSecrets:
		return places.Errorf(path+".secrets", "%d secrets; at most %d", len(c.Secrets), maxSecrets)
	}
	if _, err := c.Hash(); err != nil {
		return places.Errorf(path+".code", "%s", err)
	}
	for i, arg := range c.Args {
		if err := j.checkTemplate(places, fmt.Sprintf("%s.args[%d]", path, i), arg); err != nil {
			return err
		}
	}
	for i, host := range c.Hosts {
		if problem := hostProblem(host); problem != "" {
			return places.Errorf(fmt.Sprintf("%s.hosts[%d]", path, i), "%s", problem)
		}
	}
	for i, name := range c.Secrets {
		if !isSecretName(name) || slices.Contains(c.Secrets[:i], name) {
			return places.Errorf(fmt.Sprintf("%s.secrets[%d]", path, i), "want the name of a secret, once: letters, digits and single _, not %q", excerpt([]byte(name)))
		}
	}
	return nil
}

// Hash is the Keccak-256 of the code's bytes.
func (c *Compute) Hash() (jurat.Hash, error) {
	var h jurat.Hash
	if c.Code == "" {
		return jurat.Keccak([]byte(c.JavaScript)), nil
	}
	digits, prefixed := strings.CutPrefix(c.Code, "0x")
	raw, err := hex.DecodeString(digits)
	if !prefixed || err != nil || len(raw) != len(h) || digits != strings.ToLower(digits) {
		return h, fmt.Errorf("want 0x and 64 lower-case hex digits; jurat compute hash FILE prints them")
	}
	copy(h[:], raw)
	return h, nil
}

// hostProblem says why code cannot be let ask a host, "" where it can.
func hostProblem(text string) string {
	u, err := url.Parse("https://" + text + "/")
	if err == nil && u.Port() != "" {
		_, err = strconv.ParseUint(u.Port(), 10, 16)
	}
	if err != nil || u.Host != text || u.Hostname() == "" || text != strings.ToLower(text) || strings.ContainsAny(text, "*% ") || !isPrintableASCII(text) {
		return fmt.Sprintf("want host or host:port in lower case, without scheme, path or wildcard, not %q", excerpt([]byte(text)))
	}
	return ""
}

// isSecretName accepts names that stand between two underlines each without
// mistake: see SecretMark.
func isSecretName(name string) bool {
	return isLabel(name, maxName) && !strings.ContainsAny(name, "./-") && !strings.Contains(name, "__") && !strings.HasPrefix(name, "_") && !strings.HasSuffix(name, "_")
}

// SecretMark is what code holds in the place of a secret. The node puts the
// secret into requests where the mark stands, so that code can send it to the
// hosts it is meant for and cannot tell it to anybody else.
func SecretMark(name string) string { return "__secret_" + name + "__" }

// Computation is what a request job's code is to be run with.
type Computation struct {
	Script    string // the code itself, JavaScript, where it came with the request
	Args      []string
	BytesArgs []string // of a Script; each 0x and hex
	Values    []Named

	job    *Job
	answer Answer // as far as it goes without the code's output
}

// Named is one of the job's named values, as the code reads it.
type Named struct {
	Name  string
	Value string // a number in full, without exponent; text as it is; bytes as 0x and hex
}

// Computation makes the named values of a job with Compute of what its sources
// said, as Answer does, and says with what the code is to be run. ok is false
// where a value is missing: then there is nothing to run, and the answer is the
// reason.
func (j *Job) Computation(args Args, readings []Reading, now jurat.Time) (c Computation, answer Answer, ok bool) {
	e := &evaluation{job: j, args: args, readings: readings, now: now}
	return e.run().computation()
}

func (e *evaluation) computation() (c Computation, answer Answer, ok bool) {
	answer = Answer{Named: e.results(), Sources: e.rows()}
	oldest := e.now
	for i, v := range e.values {
		name := e.job.targets[i].Name
		if v.reason != 0 {
			answer.Reason, answer.Problem = v.reason, fmt.Sprintf("%s: %s", name, v.problem)
			return c, answer, false
		}
		c.Values = append(c.Values, Named{name, v.String()})
		oldest = min(oldest, v.oldest)
	}
	if s := e.args.script; s != nil {
		c.Script, c.Args, c.BytesArgs = s.source, s.args, s.bytes
	} else if e.job.Compute.Source == FromRequest {
		answer.Reason, answer.Problem = jurat.ReasonParams, errNoScript.Error()
		return c, answer, false
	}
	for _, template := range e.job.Compute.Args {
		text, err := fill(template, e.args, func(text string) (string, error) { return text, nil })
		if err != nil || len(text) > maxArg {
			answer.Reason, answer.Problem = jurat.ReasonParams, fmt.Sprintf("an argument of the code has more than %d bytes", maxArg)
			return c, answer, false
		}
		c.Args = append(c.Args, text)
	}
	answer.SourceTime = uint32(oldest.Seconds())
	c.job, c.answer = e.job, answer
	return c, answer, true
}

// Answer is the job's answer where its code gave an output:
//
//   - a number: 32 bytes, an int256 of 10^-decimals, as Functions.encodeUint256
//     and encodeInt256 write it; a bool: 32 bytes, 0 or 1
//   - text and bytes: the output as it is, as Functions.encodeString writes it;
//     so is the response of a script that came with the request
//   - a struct: its abi.encode
func (c Computation) Answer(output []byte) Answer {
	if c.Script != "" {
		return c.said(string(output), "")
	}
	answer, o := c.answer, c.job.Output
	var err error
	switch o.Type {
	case Text, Bytes:
		if o.Type == Text && !utf8.Valid(output) {
			return c.Failed(jurat.ReasonMalformed, "the code's output is not UTF-8")
		}
		answer.Result, err = o.Encode([]Datum{{Type: o.Type, Bytes: string(output)}})
	default:
		answer.Result = slices.Clone(output)
	}
	if err == nil {
		answer.Values, err = o.Decode(answer.Result)
	}
	if err != nil {
		return c.Failed(jurat.ReasonMalformed, fmt.Sprintf("the code's output is no %s: %s", o.Type, err))
	}
	for _, v := range answer.Values {
		for _, d := range append(v.List, v) {
			if outside(d, &c.job.Guards) {
				return c.Failed(jurat.ReasonRange, fmt.Sprintf("%s is outside guards.min and max", d))
			}
		}
	}
	return answer
}

// outside reports whether a datum is a number that min and max do not allow.
func outside(d Datum, g *Guards) bool {
	return d.Type == Number && (g.Min != nil && d.Number.d.Cmp(&g.Min.d) < 0 || g.Max != nil && d.Number.d.Cmp(&g.Max.d) > 0)
}

// Failed is the job's answer where its code gave none.
func (c Computation) Failed(reason jurat.Reason, problem string) Answer {
	answer := c.answer
	answer.Result, answer.Values, answer.SourceTime = nil, nil, 0
	answer.Reason, answer.Problem = reason, excerpt([]byte(problem))
	return answer
}

// Divergence names where the outputs of members that ran the same code differ.
type Divergence struct {
	Member int // the first whose output is not that of most; its place in the list
	At     int // the first byte that differs; the shorter length where one begins the other
	Got    string
	Want   string // what most said: 0x and hex of the 16 bytes around At
}

func (d *Divergence) Error() string {
	return fmt.Sprintf("member %d diverges at byte %d: %s, where most say %s", d.Member, d.At, d.Got, d.Want)
}

// Diverge compares what members' code gave, nil where a member gave none and is
// not compared. It returns nil where all say the same. Most is whoever has the
// most equals, the first of them where several have.
func Diverge(outputs [][]byte) *Divergence {
	count, most := map[string]int{}, -1
	for _, o := range outputs {
		if o != nil {
			count[string(o)]++
		}
	}
	for i, o := range outputs {
		if o != nil && (most < 0 || count[string(o)] > count[string(outputs[most])]) {
			most = i
		}
	}
	for i, o := range outputs {
		if o == nil || string(o) == string(outputs[most]) {
			continue
		}
		at, want := 0, outputs[most]
		for at < min(len(o), len(want)) && o[at] == want[at] {
			at++
		}
		return &Divergence{Member: i, At: at, Got: around(o, at), Want: around(want, at)}
	}
	return nil
}

// around is the aligned 16 bytes of an output in which a byte lies.
func around(output []byte, at int) string {
	from := min(at&^15, len(output))
	return "0x" + hex.EncodeToString(output[from:min(from+16, len(output))])
}

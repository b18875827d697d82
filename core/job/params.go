package job

import (
	"errors"
	"fmt"
	"net/url"
	"strings"

	"github.com/jurat-network/jurat/core/document"
)

// ErrParams is returned for parameters that a job cannot be asked with.
var ErrParams = errors.New("parameters refused")

// Args are the parameters of one request, in the job's order.
type Args struct {
	params []Param
	data   []Datum
	script *script // what the request brings to a job with FromRequest; nil of every other
}

// Get returns the parameter of a name; ok is false where there is none.
func (a Args) Get(name string) (d Datum, ok bool) {
	for i, p := range a.params {
		if p.Name == name {
			return a.data[i], true
		}
	}
	return Datum{}, false
}

// Decode reads the parameters of a request: the abi.encode of the job's params in
// their order, nothing for a job without any. It refuses, with ErrParams, what is
// not canonical and what has no place where the job's sources want it; parameters
// that it accepts can be bound to every source. Of a job whose code comes with the
// request they are the CBOR of a FunctionsRequest.
func (j *Job) Decode(params []byte) (Args, error) {
	if j.takesScript() {
		s, err := decodeScript(params)
		return Args{script: s}, err
	}
	if len(params) > MaxParams {
		return Args{}, fmt.Errorf("%w: %d bytes; at most %d are read", ErrParams, len(params), MaxParams)
	}
	fields := make([]Field, len(j.Params))
	for i, p := range j.Params {
		fields[i] = p.field()
	}
	data, err := decode(fields, params)
	if err != nil {
		return Args{}, fmt.Errorf("%w: %w", ErrParams, err)
	}
	args := Args{params: j.Params, data: data}
	for i := range j.Sources {
		if _, err := j.Sources[i].Bind(args); err != nil {
			return Args{}, err
		}
	}
	return args, nil
}

// takesScript reports whether the job's code comes with each request.
func (j *Job) takesScript() bool { return j.Compute != nil && j.Compute.Source == FromRequest }

// Args reads parameters as people write them, one text each in the job's order; of
// a job whose code comes with the request the source, then the code's arguments.
func (j *Job) Args(texts []string) (Args, error) {
	if j.takesScript() {
		s, err := scriptOf(texts)
		return Args{script: s}, err
	}
	if len(texts) != len(j.Params) {
		return Args{}, fmt.Errorf("%w: %d are given; the job has %d", ErrParams, len(texts), len(j.Params))
	}
	fields, data := make([]Field, len(texts)), make([]Datum, len(texts))
	for i, text := range texts {
		fields[i] = j.Params[i].field()
		d, _, problem := fields[i].parse(text)
		if problem != "" {
			return Args{}, fmt.Errorf("%w: %s: %s", ErrParams, fields[i].Name, problem)
		}
		data[i] = d
	}
	encoded, err := encode(fields, data)
	if err != nil {
		return Args{}, fmt.Errorf("%w: %w", ErrParams, err)
	}
	return j.Decode(encoded) // what was rounded on the way is what a contract would pass
}

// Encode is what Decode reads: the abi.encode of the parameters.
func (a Args) Encode() ([]byte, error) {
	if a.script != nil {
		return a.script.encode()
	}
	fields := make([]Field, len(a.params))
	for i, p := range a.params {
		fields[i] = p.field()
	}
	return encode(fields, a.data)
}

// bindURL expands a template that urlTemplateProblem lets through.
func bindURL(template string, args Args) (string, error) {
	path, query, hasQuery := strings.Cut(template, "?")
	path, err := fill(path, args, pathArgument)
	if err != nil {
		return "", err
	}
	for _, segment := range strings.Split(path, "/")[pathSegmentsFrom:] {
		if plain, err := url.PathUnescape(segment); err != nil || plain == "." || plain == ".." {
			return "", errors.New("the arguments make . or .. of a path segment")
		}
	}
	if !hasQuery {
		return path, nil
	}
	query, err = fill(query, args, formArgument)
	return path + "?" + query, err
}

// pathSegmentsFrom skips "https:", "" and the host of a URL that is cut at slashes.
const pathSegmentsFrom = 3

// pathArgument escapes text as a part of one path segment. A slash is refused
// although %2F is none: servers undo it before they route.
func pathArgument(text string) (string, error) {
	if text == "" || strings.ContainsAny(text, `/\`) {
		return "", fmt.Errorf("%q cannot stand in a path", excerpt([]byte(text)))
	}
	return url.PathEscape(text), nil
}

// cutPlaceholder cuts an address at its first {}, whatever stands between: an address has no other braces.
func cutPlaceholder(template string) (before, name, after string, found bool) {
	open := strings.IndexByte(template, '{')
	if open < 0 {
		return template, "", "", false
	}
	length := strings.IndexByte(template[open:], '}')
	if length < 0 {
		return template, "", "", false
	}
	return template[:open], template[open+1 : open+length], template[open+length+1:], true
}

// checkURL checks a source's address, and that {params} stand only in segments of
// its path and in values of its query.
func (j *Job) checkURL(places document.Places, path, address string, schemes ...string) error {
	if len(j.Params) == 0 {
		if problem := urlProblem(address, schemes...); problem != "" {
			return places.Errorf(path, "%s", problem)
		}
		return nil
	}
	var plain strings.Builder // the address with a letter for every parameter
	for rest := address; ; {
		before, name, after, found := cutPlaceholder(rest)
		plain.WriteString(before)
		if !found {
			break
		}
		if !j.hasParam(name) {
			return places.Errorf(path, "{%s} is no parameter; params has %s", excerpt([]byte(name)), j.paramNames())
		}
		if !takesArgument(plain.String()) {
			return places.Errorf(path, "{%s} stands where it could change who is asked or what; it may be in a path segment or in a value of the query", name)
		}
		plain.WriteByte('x')
		rest = after
	}
	if problem := urlProblem(plain.String(), schemes...); problem != "" {
		return places.Errorf(path, "%s", problem)
	}
	return nil
}

// takesArgument reports whether what follows the beginning of a URL is in its
// path, or in a value of its query.
func takesArgument(before string) bool {
	if strings.Contains(before, "#") {
		return false
	}
	path, query, hasQuery := strings.Cut(before, "?")
	if hasQuery {
		return strings.Contains(query[strings.LastIndexAny(query, "&;")+1:], "=")
	}
	return strings.Count(path, "/") >= pathSegmentsFrom
}

func (j *Job) hasParam(name string) bool {
	for _, p := range j.Params {
		if p.Name == name {
			return true
		}
	}
	return false
}

func (j *Job) paramNames() string {
	names := make([]string, len(j.Params))
	for i, p := range j.Params {
		names[i] = p.Name
	}
	return strings.Join(names, ", ")
}

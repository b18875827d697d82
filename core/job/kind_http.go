package job

import (
	"slices"
	"strings"

	"github.com/jurat-network/jurat/core/document"
)

// HTTP is a request whose answer holds the value.
type HTTP struct {
	URL     string            `yaml:"url" json:"url" doc:"http or https address"`
	Method  string            `yaml:"method,omitempty" json:"method,omitempty" doc:"GET, POST, PUT or PATCH; GET where absent. Only a GET is redirected"`
	Headers map[string]string `yaml:"headers,omitempty" json:"headers,omitempty" doc:"request headers; never credentials, for a job is public"`
	Body    string            `yaml:"body,omitempty" json:"body,omitempty" doc:"what is sent, as it is; of type application/json unless headers say otherwise"`
	Auth    *Auth             `yaml:"auth,omitempty" json:"auth,omitempty" doc:"the operator's secret that is sent along, by its name"`
	Fresh   Duration          `yaml:"fresh,omitempty" json:"fresh,omitempty" doc:"how long an answer serves every job of the node that asks the same; at most 1h, not at all where absent"`
}

// Auth says which of the operator's secrets goes along with a question, and in
// what form. The secret itself is never in a job.
type Auth struct {
	Bearer string `yaml:"bearer,omitempty" json:"bearer,omitempty" doc:"name of the secret that is sent as Authorization: Bearer"`
	Basic  string `yaml:"basic,omitempty" json:"basic,omitempty" doc:"name of the secret, user:password, that is sent as Authorization: Basic"`
	Header string `yaml:"header,omitempty" json:"header,omitempty" doc:"header that carries the secret, such as X-API-Key"`
	Query  string `yaml:"query,omitempty" json:"query,omitempty" doc:"query parameter that carries the secret"`
	Secret string `yaml:"secret,omitempty" json:"secret,omitempty" doc:"name of the secret, with header or query"`
}

// SecretName is the name of the operator's secret; "" of a nil Auth.
func (a *Auth) SecretName() string {
	if a == nil {
		return ""
	}
	return a.Bearer + a.Basic + a.Secret // a checked one has one of them
}

// methods are how a source can be asked. None deletes.
var methods = []string{"", "GET", "POST", "PUT", "PATCH"}

// The bounds of a request.
const (
	maxRequestBody          = 64 << 10
	maxFresh       Duration = 3_600_000
)

func (h *HTTP) check(j *Job, places document.Places, path string) error {
	if err := j.checkURL(places, path+".url", h.URL, "http", "https"); err != nil {
		return err
	}
	switch {
	case !slices.Contains(methods, h.Method):
		return places.Errorf(path+".method", "want one of%s, not %q", strings.Join(methods, " "), excerpt([]byte(h.Method)))
	case h.Body != "" && (h.Method == "" || h.Method == "GET"):
		return places.Errorf(path+".body", "a GET has no body; state method: POST")
	case len(h.Body) > maxRequestBody:
		return places.Errorf(path+".body", "%d bytes; at most %d are sent", len(h.Body), maxRequestBody)
	case h.Fresh > maxFresh:
		return places.Errorf(path+".fresh", "%s is above %s", h.Fresh, maxFresh)
	}
	if err := checkHeaders(h.Headers, places, path+".headers"); err != nil {
		return err
	}
	return h.Auth.check(places, path+".auth")
}

func (a *Auth) check(places document.Places, path string) error {
	if a == nil {
		return nil
	}
	ways := 0
	for _, way := range []string{a.Bearer, a.Basic, a.Header, a.Query} {
		if way != "" {
			ways++
		}
	}
	switch {
	case ways != 1:
		return places.Errorf(path, "want one of bearer, basic, header and query")
	case (a.Header != "" || a.Query != "") != (a.Secret != ""):
		return places.Errorf(path, "secret stands beside header or query: {header: X-API-Key, secret: NAME}")
	case a.Header != "" && headerNameProblem(a.Header) != "":
		return places.Errorf(path+".header", "%s", headerNameProblem(a.Header))
	case a.Query != "" && !isLabel(a.Query, maxName):
		return places.Errorf(path+".query", "want 1 to %d letters, digits or any of ./_-", maxName)
	case !isLabel(a.SecretName(), maxName):
		return places.Errorf(path, "a secret's name has 1 to %d letters, digits or any of ./_-; the secret itself stays with the operator", maxName)
	}
	return nil
}

package enclave

import (
	"bytes"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"

	"github.com/jurat-network/jurat"
)

// What consumers and owners seal. These types, and what is made of them, are in this
// room alone: a node's import graph has none of them.

// ErrDocument is returned for a plaintext that is none of these.
var ErrDocument = errors.New("sealed document refused")

// Question is what a consumer asks in private.
type Question struct {
	Params []byte  `json:"params"`           // abi.encode of the job's parameters
	Result []byte  `json:"result,omitempty"` // 32 bytes, under which the answer is sealed; none where it is public
	Reach  []Place `json:"reach,omitempty"`  // far ends that the job may ask without a credential
}

// Place is a far end and by what it is known. At least one of Authorities and Pins
// is there; where both are, both must hold.
type Place struct {
	Origin      string       `json:"origin"`                // https://host or https://host:port
	Authorities string       `json:"authorities,omitempty"` // PEM of the certificates that its chain must end in
	Pins        []jurat.Hash `json:"pins,omitempty"`        // SHA-256 of a SubjectPublicKeyInfo; one of its chain must be among them
}

// Credential is what its owner deposits, with the policy that nothing overrules.
type Credential struct {
	Name   string        `json:"name"` // by which jobs call it
	Value  string        `json:"value"`
	Owner  jurat.Address `json:"owner"` // whose grants count
	Policy Policy        `json:"policy"`
}

// Policy is where a credential may go, and how.
type Policy struct {
	Place
	Method  string     `json:"method"`            // such as GET
	Path    string     `json:"path"`              // as it is sent, byte for byte; a segment * stands for any one segment
	Header  string     `json:"header"`            // the one header that may carry it
	Form    string     `json:"form"`              // the header's value, {} for the credential; "Basic {}" has it in base64
	Query   []string   `json:"query,omitempty"`   // parameters that the query may have, by their names as they are sent
	Headers []string   `json:"headers,omitempty"` // further headers that may go along, besides Accept, Content-Type and User-Agent
	Uses    int        `json:"uses"`              // how often one run may send it, at least 1
	Expires jurat.Time `json:"expires"`           // Unix milliseconds
}

// ReadQuestion reads a question's plaintext. The error is ErrDocument, and quotes nothing of it.
func ReadQuestion(plain []byte) (*Question, error) {
	q := new(Question)
	if err := strictly(plain, q); err != nil {
		return nil, err
	}
	if n := len(q.Result); n != 0 && n != 32 {
		return nil, fmt.Errorf("%w: a result key has 32 bytes", ErrDocument)
	}
	for i := range q.Reach {
		if err := q.Reach[i].check(); err != nil {
			return nil, err
		}
	}
	return q, nil
}

// ReadCredential reads a credential's plaintext. The error is ErrDocument, and quotes nothing of it.
func ReadCredential(plain []byte) (*Credential, error) {
	c := new(Credential)
	if err := strictly(plain, c); err != nil {
		return nil, err
	}
	return c, c.Check()
}

// strictly reads JSON whose every key is known.
func strictly(plain []byte, v any) error {
	d := json.NewDecoder(bytes.NewReader(plain))
	d.DisallowUnknownFields()
	if err := d.Decode(v); err != nil || d.More() {
		return fmt.Errorf("%w: not its JSON", ErrDocument)
	}
	return nil
}

// minCredential is in bytes: a shorter one could not be told from an answer's text,
// in which it must not come back.
const minCredential = 8

// Check reports, as an ErrDocument, what is missing in a credential or its policy.
func (c *Credential) Check() error {
	p := &c.Policy
	segments := strings.Split(p.Path, "/")
	switch {
	case c.Name == "" || strings.Contains(c.Name, "__"):
		return fmt.Errorf("%w: a credential has a name, without __", ErrDocument)
	case len(c.Value) < minCredential || strings.ContainsAny(c.Value, "\r\n\x00"):
		return fmt.Errorf("%w: a credential has at least %d bytes, in one line", ErrDocument, minCredential)
	case c.Owner == (jurat.Address{}):
		return fmt.Errorf("%w: a credential names its owner", ErrDocument)
	case !slices.Contains([]string{"GET", "POST", "PUT", "PATCH"}, p.Method):
		return fmt.Errorf("%w: policy.method is GET, POST, PUT or PATCH", ErrDocument)
	case !strings.HasPrefix(p.Path, "/") || slices.Contains(segments, "..") || slices.Contains(segments, ".") || strings.ContainsAny(p.Path, "?#{} "):
		return fmt.Errorf("%w: policy.path is an absolute path as it is sent, without a query", ErrDocument)
	case p.Header == "" || strings.ContainsAny(p.Header, " :\r\n"):
		return fmt.Errorf("%w: policy.header names the header that carries the credential", ErrDocument)
	case strings.Count(p.Form, "{}") != 1:
		return fmt.Errorf("%w: policy.form is the header's value, with {} for the credential", ErrDocument)
	case slices.ContainsFunc(p.Query, func(name string) bool { return name == "" || strings.ContainsAny(name, "&=;# ") }):
		return fmt.Errorf("%w: policy.query names parameters, as they are sent", ErrDocument)
	case slices.ContainsFunc(p.Headers, func(name string) bool { return name == "" || strings.ContainsAny(name, " :\r\n") }):
		return fmt.Errorf("%w: policy.headers names further headers", ErrDocument)
	case p.Uses < 1:
		return fmt.Errorf("%w: policy.uses is at least 1", ErrDocument)
	case p.Expires == 0:
		return fmt.Errorf("%w: policy.expires is missing", ErrDocument)
	}
	return p.check()
}

func (p *Place) check() error {
	u, err := url.Parse(p.Origin)
	switch {
	case err != nil || u.Scheme != "https" || u.Hostname() == "" || u.User != nil || p.Origin != "https://"+u.Host || u.Host != strings.ToLower(u.Host):
		return fmt.Errorf("%w: an origin is https://host or https://host:port, in lower case", ErrDocument)
	case p.Authorities == "" && len(p.Pins) == 0:
		return fmt.Errorf("%w: a far end is known by authorities or by pins", ErrDocument)
	case p.Authorities != "":
		if _, err := p.roots(); err != nil {
			return err
		}
	}
	return nil
}

// roots are the authorities, nil where none are named.
func (p *Place) roots() (*x509.CertPool, error) {
	if p.Authorities == "" {
		return nil, nil
	}
	pool := x509.NewCertPool()
	for rest := []byte(p.Authorities); len(bytes.TrimSpace(rest)) > 0; {
		var block *pem.Block
		if block, rest = pem.Decode(rest); block == nil {
			return nil, fmt.Errorf("%w: authorities are not PEM", ErrDocument)
		}
		cert, err := x509.ParseCertificate(block.Bytes)
		if err != nil {
			return nil, fmt.Errorf("%w: an authority is no certificate", ErrDocument)
		}
		pool.AddCert(cert)
	}
	return pool, nil
}

// address is where the place is dialled.
func (p *Place) address() string {
	host := strings.TrimPrefix(p.Origin, "https://")
	if u, err := url.Parse(p.Origin); err == nil && u.Port() == "" {
		return host + ":443"
	}
	return host
}

package source

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
)

// ErrSecret is returned for a secret that is not kept as one.
var ErrSecret = errors.New("secret refused")

// Secret is what the operator knows and a job only names. It never prints itself.
type Secret struct {
	value string
	hosts []string // who may be sent it: "host" or "host:port", lower case
}

// String keeps the secret out of logs.
func (Secret) String() string { return "[secret]" }

// GoString keeps the secret out of logs, too.
func (Secret) GoString() string { return "[secret]" }

// minSecret is in bytes: a shorter one could not be told from an answer's text,
// out of which secrets are taken.
const minSecret = 8

// LoadSecret reads a secret from the first line of a file that nobody but its
// owner can read. It is sent to the given hosts alone, each "host" or
// "host:port": without them a job could have it sent anywhere.
func LoadSecret(path string, hosts []string) (Secret, error) {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return Secret{}, fmt.Errorf("read secret: %w", err)
	case !info.Mode().IsRegular():
		return Secret{}, fmt.Errorf("%w: %s is no file", ErrSecret, path)
	case info.Mode().Perm()&(fs.ModePerm&^0o700) != 0:
		return Secret{}, fmt.Errorf("%w: %s can be read by others than its owner; chmod 600 %s", ErrSecret, path, path)
	case info.Size() > 16<<10:
		return Secret{}, fmt.Errorf("%w: %s has %d bytes; a secret has at most 16 KiB", ErrSecret, path, info.Size())
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return Secret{}, fmt.Errorf("read secret: %w", err)
	}
	value := strings.TrimRight(string(text), "\r\n")
	if len(value) < minSecret || strings.ContainsAny(value, "\r\n\x00") {
		return Secret{}, fmt.Errorf("%w: %s: want one line of at least %d bytes", ErrSecret, path, minSecret)
	}
	return NewSecret(value, hosts), nil
}

// NewSecret is a secret that may be sent to the given hosts.
func NewSecret(value string, hosts []string) Secret {
	s := Secret{value: value}
	for _, h := range hosts {
		s.hosts = append(s.hosts, strings.ToLower(strings.TrimSuffix(h, ".")))
	}
	return s
}

// secretFor is the secret that a job names, if it may go to where the job asks.
func (c *Client) secretFor(name string, target *url.URL) (Secret, error) {
	if name == "" {
		return Secret{}, nil
	}
	s, ok := c.secrets[name]
	port := target.Port()
	if port == "" {
		port = defaultPorts[target.Scheme]
	}
	at := hostPort(target.Hostname(), port)
	host, _, _ := net.SplitHostPort(at)
	switch {
	case !ok:
		return Secret{}, refused("this node has no secret %q; add it to secrets in the node's configuration", name)
	case !slices.Contains(s.hosts, host) && !slices.Contains(s.hosts, at):
		return Secret{}, refused("secret %q is not meant for %s; if it is, add that to its hosts in the node's configuration", name, at)
	case !slices.Contains(encrypted, target.Scheme) && !slices.Contains(c.egress.allow, at):
		return Secret{}, refused("secret %q is sent over TLS only, or to an address in egress.allow", name)
	}
	return s, nil
}

var (
	encrypted    = []string{"https", "wss", "mqtts"}
	defaultPorts = map[string]string{"http": "80", "https": "443", "ws": "80", "wss": "443", "mqtt": "1883", "mqtts": "8883"}
)

func refused(format string, args ...any) *Error {
	return &Error{jurat.ReasonRefused, fmt.Errorf(format, args...)}
}

// authorize puts a secret into a request, as the job says.
func authorize(request *http.Request, auth *job.Auth, s Secret) error {
	switch {
	case auth == nil:
	case auth.Bearer != "":
		request.Header.Set("Authorization", "Bearer "+s.value)
	case auth.Basic != "":
		user, password, ok := strings.Cut(s.value, ":")
		if !ok {
			return refused("secret %q is no user:password", auth.Basic)
		}
		request.SetBasicAuth(user, password)
	case auth.Header != "":
		request.Header.Set(auth.Header, s.value)
	case auth.Query != "":
		query := request.URL.Query()
		query.Set(auth.Query, s.value)
		request.URL.RawQuery = query.Encode()
	}
	return nil
}

// redact takes a secret, in the forms in which it was sent, out of a text.
func (s Secret) redact(text []byte) []byte {
	if s.value == "" {
		return text
	}
	forms := []string{s.value, base64.StdEncoding.EncodeToString([]byte(s.value)), url.QueryEscape(s.value), url.PathEscape(s.value)}
	if _, password, ok := strings.Cut(s.value, ":"); ok && len(password) >= minSecret {
		forms = append(forms, password)
	}
	for _, form := range forms {
		text = bytes.ReplaceAll(text, []byte(form), []byte("[secret]"))
	}
	return text
}

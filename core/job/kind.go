package job

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strings"

	"github.com/jurat-network/jurat/core/document"
)

// named are the kinds that a source names, by their keys.
func (s *Source) named() []string {
	var keys []string
	for _, kind := range []struct {
		key string
		is  bool
	}{
		{"url", s.URL != ""}, {"http", s.HTTP != nil}, {"sql", s.SQL != nil}, {"mqtt", s.MQTT != nil},
		{"websocket", s.WebSocket != nil}, {"evm", s.EVM != nil}, {"adapter", s.Adapter != nil},
	} {
		if kind.is {
			keys = append(keys, kind.key)
		}
	}
	return keys
}

// Kind is the key of the way in which the source is asked, such as "mqtt"; "http" for a url.
func (s *Source) Kind() string {
	keys := s.named()
	switch {
	case len(keys) != 1:
		return "" // a source that was checked has one
	case keys[0] == "url":
		return "http"
	}
	return keys[0]
}

// Request is the HTTP request of a source of kind "http".
func (s *Source) Request() HTTP {
	request := HTTP{URL: s.URL, Headers: s.Headers}
	if s.HTTP != nil {
		request = *s.HTTP
	}
	if accept := mediaTypes[s.Format]; accept != "" {
		headers := map[string]string{"Accept": accept}
		maps.Copy(headers, request.Headers) // the job's own Accept goes first
		request.Headers = headers
	}
	return request
}

// mediaTypes are what a source is asked for by its format; JSON is the client's own.
var mediaTypes = map[string]string{
	formatXML:  "application/xml, text/xml;q=0.9, */*;q=0.5",
	formatHTML: "text/html, */*;q=0.5",
	formatCSV:  "text/csv, */*;q=0.5",
}

// Address is the URL at which the source is asked, "" where the operator's
// configuration says where that is, as for databases and chains.
func (s *Source) Address() string {
	switch {
	case s.MQTT != nil:
		return s.MQTT.Broker
	case s.WebSocket != nil:
		return s.WebSocket.URL
	case s.Adapter != nil:
		return s.Adapter.URL
	}
	return s.Request().URL
}

// AddressKey is the key, within the source, at which Address is written.
func (s *Source) AddressKey() string {
	switch s.Kind() {
	case "mqtt":
		return "mqtt.broker"
	case "websocket":
		return "websocket.url"
	case "adapter":
		return "adapter.url"
	}
	if s.HTTP != nil {
		return "http.url"
	}
	return "url"
}

// Host is the name or address, without a port, of who answers; "" where the
// operator's configuration says.
func (s *Source) Host() string {
	u, err := url.Parse(s.Address())
	if err != nil {
		return "" // a source that was checked has one
	}
	return u.Hostname()
}

func (j *Job) checkKind(s *Source, places document.Places, path string) error {
	switch keys := s.named(); {
	case len(keys) == 0:
		return places.Errorf(path+".url", "an address is missing: a source has one of url, http, sql, mqtt, websocket, evm, adapter")
	case len(keys) > 1:
		return places.Errorf(path+"."+keys[1], "a source is asked in one way; this one names %s", strings.Join(keys, " and "))
	case s.Headers != nil && s.URL == "":
		return places.Errorf(path+".headers", "headers stand beside url; write them into %s", keys[0])
	}
	if err := j.checkSlots(s, places, path); err != nil {
		return err
	}
	switch {
	case s.HTTP != nil:
		return s.HTTP.check(j, places, path+".http")
	case s.SQL != nil:
		return s.SQL.check(places, path+".sql")
	case s.MQTT != nil:
		return s.MQTT.check(j, places, path+".mqtt")
	case s.WebSocket != nil:
		return s.WebSocket.check(j, places, path+".websocket")
	case s.EVM != nil:
		return s.EVM.check(len(j.Params) > 0, places, path+".evm")
	case s.Adapter != nil:
		return s.Adapter.check(j, places, path+".adapter")
	}
	if err := j.checkURL(places, path+".url", s.URL, "http", "https"); err != nil {
		return err
	}
	return checkHeaders(s.Headers, places, path+".headers")
}

// urlProblem says why a source cannot be at an address, "" where it can.
func urlProblem(text string, schemes ...string) string {
	u, err := url.Parse(text)
	switch {
	case text == "":
		return "an address is missing"
	case err != nil || len(text) > maxURL || !isPrintableASCII(text):
		return "not a URL of printable ASCII"
	case !slices.Contains(schemes, u.Scheme):
		return fmt.Sprintf("scheme %q; want %s", excerpt([]byte(u.Scheme)), strings.Join(schemes, " or "))
	case u.User != nil:
		return "a job is public: it holds no user or password"
	case u.Hostname() == "" || u.Fragment != "" || u.Opaque != "":
		return "want scheme://host[:port]/path, without a fragment"
	}
	for name := range u.Query() {
		if slices.Contains(credentialParameters, strings.ToLower(name)) {
			return fmt.Sprintf("a job is public: it holds no credentials; write http: with auth: {query: %s, secret: NAME}", excerpt([]byte(name)))
		}
	}
	return ""
}

// credentialParameters are query parameters that carry secrets.
var credentialParameters = []string{"api_key", "apikey", "api-key", "appid", "access_token", "access_key", "token", "secret", "password"}

// credentialHeaders carry secrets, which a public document must not hold.
var credentialHeaders = []string{"authorization", "proxy-authorization", "cookie", "x-api-key", "api-key", "x-auth-token"}

// transportHeaders belong to the HTTP client.
var transportHeaders = []string{"host", "connection", "content-length", "transfer-encoding", "accept-encoding", "te", "trailer", "upgrade", "expect", "range"}

func checkHeaders(headers map[string]string, places document.Places, path string) error {
	if len(headers) > maxHeaders {
		return places.Errorf(path, "%d headers; at most %d", len(headers), maxHeaders)
	}
	for _, name := range sortedKeys(headers) {
		problem := headerNameProblem(name)
		switch value := headers[name]; {
		case problem != "":
		case slices.Contains(credentialHeaders, strings.ToLower(name)):
			problem = fmt.Sprintf("a job is public: it holds no credentials; write http: with auth: {header: %s, secret: NAME}", name)
		case len(value) > maxURL || !isPrintableASCII(value):
			problem = "want printable ASCII"
		}
		if problem != "" {
			return places.Errorf(path+"."+name, "%s", problem)
		}
	}
	return nil
}

func headerNameProblem(name string) string {
	switch {
	case !isLabel(name, maxName) || strings.ContainsAny(name, "/."):
		return "not a header's name"
	case slices.Contains(transportHeaders, strings.ToLower(name)):
		return "this header is the client's own"
	}
	return ""
}

// Key tells sources apart that ask differently, or take something else from
// what they are told.
func (s *Source) Key() string {
	key, err := json.Marshal(s)
	for _, e := range s.extracts {
		if err == nil {
			var guards []byte
			guards, err = json.Marshal(e.of.guards)
			key = fmt.Appendf(key, "%v %d %t %s", e.of.Field, e.of.bits, e.of.signed, guards)
		}
	}
	if err != nil {
		panic(err) // texts and numbers only
	}
	return string(key)
}

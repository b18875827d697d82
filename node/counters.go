package node

import (
	"strconv"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/edge/p2p"
	"github.com/prometheus/client_golang/prometheus"
)

// Counters are the node's metrics, in Prometheus base units.
type Counters struct {
	Registry *prometheus.Registry

	drops     *prometheus.CounterVec
	reports   prometheus.Counter
	round     prometheus.Gauge
	view      prometheus.Gauge
	faults    *prometheus.CounterVec
	invalid   prometheus.Counter
	persisted prometheus.Histogram
	network   *prometheus.CounterVec
	open      prometheus.Gauge
	answered  *prometheus.CounterVec
	fulfilled prometheus.Counter
	underpaid prometheus.Counter
	acts      *prometheus.CounterVec
	abroad    *prometheus.GaugeVec
}

// NewCounters registers the node's metrics in a registry of their own.
func NewCounters() *Counters {
	c := &Counters{
		Registry: prometheus.NewRegistry(),
		drops: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "jurat_messages_dropped_total",
			Help: "Messages of members that were of no use, by kind and reason."}, []string{"kind", "reason"}),
		reports: prometheus.NewCounter(prometheus.CounterOpts{Name: "jurat_reports_total",
			Help: "Reports sworn by the committee that this node has seen."}),
		round: prometheus.NewGauge(prometheus.GaugeOpts{Name: "jurat_round",
			Help: "Number of the newest sworn round: view * 65536 + seq."}),
		view: prometheus.NewGauge(prometheus.GaugeOpts{Name: "jurat_view",
			Help: "View of the newest sworn round."}),
		faults: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "jurat_equivocations_total",
			Help: "Provable equivocations seen, by member."}, []string{"member"}),
		invalid: prometheus.NewCounter(prometheus.CounterOpts{Name: "jurat_invalid_reports_total",
			Help: "Delivered reports that do not follow from their evidence: none, unless the committee is corrupt."}),
		persisted: prometheus.NewHistogram(prometheus.HistogramOpts{Name: "jurat_store_persist_seconds",
			Help: "Time until records were durable.", Buckets: prometheus.ExponentialBuckets(0.0001, 2, 14)}),
		network: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "jurat_network_total",
			Help: "What happened on connections to members, by event (frames, or bytes) and member."}, []string{"event", "member"}),
		open: prometheus.NewGauge(prometheus.GaugeOpts{Name: "jurat_requests_open",
			Help: "Requests that the committee has not answered yet."}),
		answered: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "jurat_requests_answered_total",
			Help: "Requests that the committee has answered, by status."}, []string{"status"}),
		fulfilled: prometheus.NewCounter(prometheus.CounterOpts{Name: "jurat_requests_delivered_total",
			Help: "Answers to requests that this node has delivered."}),
		underpaid: prometheus.NewCounter(prometheus.CounterOpts{Name: "jurat_requests_underpaid_total",
			Help: "Requests that this node left to the others, for they paid less than chain.least_payment."}),
		acts: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "jurat_acts_total",
			Help: "Acts of this node in the world, by what came of them: did, refused or uncertain."}, []string{"verdict"}),
		abroad: prometheus.NewGaugeVec(prometheus.GaugeOpts{Name: "jurat_chain_up",
			Help: "Whether a chain that is delivered to besides the home can be used: 1, or 0 while its endpoints fail or it is not in the committee's epoch."}, []string{"chain"}),
	}
	c.Registry.MustRegister(c.drops, c.reports, c.round, c.view, c.faults, c.invalid, c.persisted, c.network, c.open, c.answered, c.fulfilled, c.underpaid, c.acts, c.abroad)
	return c
}

// Drop counts a message that was of no use.
func (c *Counters) Drop(kind round.Kind, reason string) {
	c.drops.WithLabelValues(kind.String(), reason).Inc()
}

// Count implements p2p.Metrics.
func (c *Counters) Count(e p2p.Event, m jurat.MemberIndex, n int) {
	c.network.WithLabelValues(string(e), strconv.Itoa(int(m))).Add(float64(n))
}

// timedStore measures how long a Store takes.
type timedStore struct {
	Store
	counters *Counters
}

func (s timedStore) Persist(records []round.Record) error {
	start := time.Now()
	err := s.Store.Persist(records)
	s.counters.persisted.Observe(time.Since(start).Seconds())
	return err
}

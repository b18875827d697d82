package api

import (
	"encoding/hex"
	"strconv"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/job"
)

// FeedSummary is a feed in the list of feeds.
type FeedSummary struct {
	Name      string     `json:"name"`
	ID        jurat.Hash `json:"id"`
	Base      string     `json:"base"`
	Quote     string     `json:"quote"`
	Unit      string     `json:"unit"` // of value: the quote unit
	Decimals  uint8      `json:"decimals"`
	Heartbeat uint32     `json:"heartbeat_s"`
	Deviation uint32     `json:"deviation_ppm"`
	WordForm
	Instant
	Round   jurat.Round `json:"round"`  // 0 before the first report
	AgeMs   uint64      `json:"age_ms"` // of the report, by this node's clock
	Swore   int         `json:"swore"`  // members whose observation is in the report
	Members int         `json:"members"`
}

// WordForm is a word for readers: a value or why there is none.
type WordForm struct {
	Status string  `json:"status"`           // value, halted, reason or none
	Value  *string `json:"value"`            // decimal, with all of the feed's decimals
	Answer *string `json:"answer"`           // the same as an integer of 10^-decimals, as contracts see it
	Reason string  `json:"reason,omitempty"` // with status reason
}

// Instant is a moment in both forms; nulls where there is none.
type Instant struct {
	TimeMs *uint64 `json:"time_ms"`
	Time   *string `json:"time"`
}

// FeedDetail is a feed with everything that vouches for its value.
type FeedDetail struct {
	FeedSummary
	Job        jurat.Hash       `json:"job"`
	Observed   []ObservedForm   `json:"observed"`
	Sources    []SourceForm     `json:"sources"`
	Bundle     *evidence.Bundle `json:"bundle"`
	Deliveries []DeliveryForm   `json:"deliveries"`
	Delivered  []DeliveredForm  `json:"delivered"`
}

// ObservedForm is what one member said.
type ObservedForm struct {
	Member   jurat.MemberIndex `json:"member"`
	Operator jurat.Address     `json:"operator"`
	WordForm
	Word       jurat.Word `json:"word"`
	SourceTime *uint32    `json:"source_time_s"`
}

// SourceForm is what one of this node's sources last gave.
type SourceForm struct {
	Name   string  `json:"name"`
	Status string  `json:"status"` // ok, or the reason's name
	Value  *string `json:"value"`
	Unit   string  `json:"unit"`
	Detail string  `json:"detail,omitempty"`
	Instant
	FetchedMs uint64  `json:"fetched_ms"`
	Label     *string `json:"label"` // simulated or recorded; null for a real venue
}

// DeliveryForm is a transaction that stores the word, for anyone to send.
type DeliveryForm struct {
	ChainID  string        `json:"chain_id"`
	To       jurat.Address `json:"to"`
	Calldata string        `json:"calldata"`
}

// DeliveredForm is what a chain holds.
type DeliveredForm struct {
	ChainID string         `json:"chain_id"`
	Feeds   jurat.Address  `json:"feeds"`
	Proxy   *jurat.Address `json:"proxy"`
	WordForm
	Instant
	ReportRound *jurat.Round `json:"report_round"`
	Round       string       `json:"proxy_round"`
	Tx          *jurat.Hash  `json:"tx"`
}

// CommitteeForm is the committee and the node's place in it.
type CommitteeForm struct {
	evidence.CommitteeJSON
	Faults int               `json:"faults"` // f of n = 3f+1
	Self   jurat.MemberIndex `json:"self"`   // 0 for a node that only follows
}

// EncryptionForm is the key that secrets are sealed to.
type EncryptionForm struct {
	Generation uint32           `json:"generation"`
	Expiry     uint64           `json:"expiry_s"`
	Key        jurat.Hash       `json:"key"` // x coordinate; y is even
	Threshold  int              `json:"threshold"`
	Shares     []string         `json:"shares"` // members' verification shares, compressed, in their order
	Sharing    jurat.Hash       `json:"sharing"`
	Bundle     *evidence.Bundle `json:"bundle"`
}

// ReportForm is a report on the stream.
type ReportForm struct {
	Committee jurat.Hash    `json:"committee"`
	Epoch     uint32        `json:"epoch"`
	Round     jurat.Round   `json:"round"`
	TimeMs    uint64        `json:"time_ms"`
	Time      string        `json:"time"`
	Root      jurat.Hash    `json:"root"`
	Digest    jurat.Hash    `json:"digest"`
	Signature SignatureForm `json:"signature"`
	Swore     int           `json:"swore"`
	Feeds     []FeedForm    `json:"feeds"`
}

// SignatureForm is a committee's signature.
type SignatureForm struct {
	R jurat.Address `json:"r"`
	S jurat.Hash    `json:"s"`
}

// FeedForm is a feed's word in a report on the stream.
type FeedForm struct {
	Name string     `json:"name"`
	ID   jurat.Hash `json:"id"`
	WordForm
}

func summaryOf(s *FeedState, now jurat.Time) FeedSummary {
	f := &s.Feed
	out := FeedSummary{
		Name: f.Name, ID: s.ID, Base: f.Base, Quote: f.Quote, Unit: f.Quote, Decimals: f.Decimals,
		Heartbeat: f.Heartbeat, Deviation: f.Deviation,
		WordForm: wordForm(s.Word, f), Swore: len(s.Observed), Members: s.Members,
	}
	if s.Report != nil {
		out.Instant = instant(s.Report.Time)
		out.Round = s.Report.Round
		if now > s.Report.Time {
			out.AgeMs = uint64(now - s.Report.Time)
		}
	}
	return out
}

func detailOf(s *FeedState, now jurat.Time) FeedDetail {
	f := &s.Feed
	out := FeedDetail{
		FeedSummary: summaryOf(s, now), Job: f.Job,
		Observed: make([]ObservedForm, len(s.Observed)), Sources: make([]SourceForm, len(s.Sources)),
		Deliveries: make([]DeliveryForm, len(s.Deliveries)), Delivered: make([]DeliveredForm, len(s.Delivered)),
	}
	for i, o := range s.Observed {
		out.Observed[i] = ObservedForm{o.Member, o.Operator, wordForm(o.Word, f), o.Word, nonZero(o.SourceTime)}
	}
	for i := range s.Sources {
		out.Sources[i] = sourceForm(&s.Sources[i])
	}
	if s.Report != nil && s.Word.Tag() != jurat.TagNone {
		leaf := jurat.Leaf{Kind: jurat.KindFeed, Subject: out.ID, Payload: jurat.Hash(s.Word)}
		out.Bundle = &evidence.Bundle{Report: *s.Report, Leaf: leaf, Path: s.Path, Key: s.Key, Feed: f}
	}
	for i, d := range s.Deliveries {
		out.Deliveries[i] = DeliveryForm{strconv.FormatUint(d.ChainID, 10), d.To, "0x" + hex.EncodeToString(d.Calldata)}
	}
	for i, d := range s.Delivered {
		out.Delivered[i] = DeliveredForm{strconv.FormatUint(d.ChainID, 10), d.Feeds, nonZero(d.Proxy),
			wordForm(d.Word, f), instant(d.Time), nonZero(d.Report), strconv.FormatUint(d.Round, 10), nonZero(d.Tx)}
	}
	return out
}

func sourceForm(s *SourceState) SourceForm {
	out := SourceForm{Name: s.Name, Status: "ok", Value: nonZero(s.Value), Unit: s.Unit, Detail: s.Detail,
		FetchedMs: uint64(s.Fetched), Label: nonZero(s.Label)}
	if s.Reason != 0 {
		out.Status = s.Reason.String()
	}
	out.Instant = instant(s.Time)
	return out
}

// wordForm renders a word. Words that an outcome or observation cannot hold
// have status none.
func wordForm(w jurat.Word, f *jurat.Feed) WordForm {
	switch w.Tag() {
	case jurat.TagValue:
		value, answer := f.Format(w), w.String()
		return WordForm{Status: "value", Value: &value, Answer: &answer}
	case jurat.TagHalted:
		return WordForm{Status: "halted"}
	case jurat.TagReason:
		return WordForm{Status: "reason", Reason: w.Reason().String()}
	}
	return WordForm{Status: "none"}
}

func instant(t jurat.Time) Instant {
	if t == 0 {
		return Instant{}
	}
	ms, text := uint64(t), RFC3339(t)
	return Instant{&ms, &text}
}

// RFC3339 writes a time as the API does: in UTC, with milliseconds.
func RFC3339(t jurat.Time) string {
	return time.UnixMilli(int64(t)).UTC().Format("2006-01-02T15:04:05.000Z07:00")
}

func reportForm(e *Event) ReportForm {
	r := &e.Report
	out := ReportForm{
		Committee: r.Committee, Epoch: r.Epoch, Round: r.Round, TimeMs: uint64(r.Time), Time: RFC3339(r.Time),
		Root: r.Root, Digest: r.Digest(), Signature: SignatureForm{r.Signature.R, r.Signature.S},
		Swore: e.Swore, Feeds: make([]FeedForm, len(e.Feeds)),
	}
	for i, w := range e.Feeds {
		out.Feeds[i] = FeedForm{w.Feed.Name, w.ID, wordForm(w.Word, w.Feed)}
	}
	return out
}

// nonZero is nil for the zero value, so that JSON says null.
func nonZero[T comparable](v T) *T {
	var zero T
	if v == zero {
		return nil
	}
	return &v
}

func committeeForm(c *jurat.Committee, self jurat.MemberIndex) CommitteeForm {
	return CommitteeForm{evidence.CommitteeToJSON(c), c.Faults(), self}
}

// FaultForm is what a member was caught at.
type FaultForm struct {
	ID       jurat.Hash        `json:"id"`
	Member   jurat.MemberIndex `json:"member"`
	Operator jurat.Address     `json:"operator"`
	Epoch    uint32            `json:"epoch"`
	Round    jurat.Round       `json:"round"`
	SeenMs   uint64            `json:"seen_ms"`
	Seen     string            `json:"seen"`
	Said     []SaidForm        `json:"said"` // two
	Proofs   []ProofForm       `json:"proofs"`
	Tx       *jurat.Hash       `json:"tx"`
}

// SaidForm is one of the two messages.
type SaidForm struct {
	Kind      string     `json:"kind"` // observe, propose, partial or standby
	Hash      jurat.Hash `json:"hash"`
	Signature string     `json:"signature"`
	Frame     string     `json:"frame"`
	Instant
	Feeds  []FeedForm  `json:"feeds"`
	Digest *jurat.Hash `json:"digest"`
}

// ProofForm is a transaction that proves a fault, for anyone to send.
type ProofForm struct {
	Agreement jurat.Hash `json:"agreement"`
	DeliveryForm
}

func faultForm(f *Fault) FaultForm {
	out := FaultForm{ID: f.ID, Member: f.Member, Operator: f.Operator, Epoch: f.Epoch, Round: f.Round,
		SeenMs: uint64(f.Seen), Seen: RFC3339(f.Seen), Proofs: make([]ProofForm, len(f.Proofs)), Tx: nonZero(f.Tx)}
	for i := range f.Said {
		s := &f.Said[i]
		said := SaidForm{Kind: s.Kind, Hash: s.Hash, Signature: "0x" + hex.EncodeToString(s.Signature[:]), Frame: "0x" + hex.EncodeToString(s.Frame),
			Instant: instant(s.Time), Feeds: make([]FeedForm, len(s.Feeds)), Digest: nonZero(s.Digest)}
		for k, w := range s.Feeds {
			said.Feeds[k] = FeedForm{w.Feed.Name, w.ID, wordForm(w.Word, w.Feed)}
		}
		out.Said = append(out.Said, said)
	}
	for i, p := range f.Proofs {
		out.Proofs[i] = ProofForm{p.Agreement, DeliveryForm{strconv.FormatUint(p.ChainID, 10), p.To, "0x" + hex.EncodeToString(p.Calldata)}}
	}
	return out
}

// HeldForm is a report that a node keeps, in a list.
type HeldForm struct {
	Round     jurat.Round `json:"round"`
	TimeMs    uint64      `json:"time_ms"`
	Time      string      `json:"time"`
	Digest    jurat.Hash  `json:"digest"`
	Delivered bool        `json:"delivered"`
	Evidence  bool        `json:"evidence"`
}

func heldForm(h *Held) HeldForm {
	r := &h.Report
	return HeldForm{Round: r.Round, TimeMs: uint64(r.Time), Time: RFC3339(r.Time), Digest: r.Digest(), Delivered: h.Delivered, Evidence: h.Evidence}
}

// RequestList is the requests that a node has in hand, and for what it answers.
type RequestList struct {
	Terms    []RequestTermsForm `json:"terms"`
	Requests []RequestForm      `json:"requests"`
}

// RequestTermsForm is for what a node answers the requests of one contract.
type RequestTermsForm struct {
	ChainID      string        `json:"chain_id"`
	Contract     jurat.Address `json:"contract"`
	LeastPayment string        `json:"least_payment"`         // in the smallest units of the contract's coin
	LeastPerGas  string        `json:"least_payment_per_gas"` // added to that for each gas of the callback
}

// RequestForm is where a request stands, as one node sees it.
type RequestForm struct {
	ID       jurat.Hash    `json:"id"`
	State    string        `json:"state"`
	Status   string        `json:"status,omitempty"` // of an answer that the chain has
	Job      jurat.Hash    `json:"job"`
	Name     string        `json:"name,omitempty"` // of the job, where the node knows it
	Contract jurat.Address `json:"contract"`
	Consumer jurat.Address `json:"consumer"`
	Number   string        `json:"number"`
	Payment  string        `json:"payment"`
	Deadline uint64        `json:"deadline_s"`
	Block    uint64        `json:"block"`
	Tx       jurat.Hash    `json:"tx"`
	Problem  string        `json:"problem,omitempty"` // of a confidential one: why this node releases nothing to enclaves
}

func requestTermsForm(t *RequestTerms) RequestTermsForm {
	form := RequestTermsForm{ChainID: strconv.FormatUint(t.ChainID, 10), Contract: t.Contract, LeastPayment: "0", LeastPerGas: "0"}
	if t.LeastPayment != nil {
		form.LeastPayment = t.LeastPayment.String()
	}
	if t.LeastPerGas != nil {
		form.LeastPerGas = t.LeastPerGas.String()
	}
	return form
}

func requestForm(s *RequestState) RequestForm {
	q := &s.Request
	form := RequestForm{ID: s.ID, State: s.State, Job: q.Job, Name: s.Name, Contract: s.Contract, Consumer: q.Consumer,
		Number: strconv.FormatUint(q.Number, 10), Payment: "0", Deadline: q.Deadline, Block: s.Block, Tx: s.Tx, Problem: s.Problem}
	if q.Payment != nil {
		form.Payment = q.Payment.String()
	}
	if s.Status != 0 {
		form.Status = s.Status.String()
	}
	return form
}

// RunSummary is one run of a job in a list.
type RunSummary struct {
	ID     int64    `json:"id"`
	Job    string   `json:"job"`
	TimeMs uint64   `json:"time_ms"`
	Time   string   `json:"time"`
	Status string   `json:"status"` // ok, or the reason's name
	Detail string   `json:"detail,omitempty"`
	Answer []string `json:"answer,omitempty"`
}

// RunForm is a run with all that it came from.
type RunForm struct {
	RunSummary
	Run job.Run `json:"run"`
}

func runSummary(r *Run) RunSummary {
	s := RunSummary{ID: r.ID, Job: r.Run.Job, TimeMs: uint64(r.Run.Time), Time: RFC3339(r.Run.Time), Status: "ok", Detail: r.Run.Problem, Answer: r.Run.Answer}
	if r.Run.Reason != 0 {
		s.Status = r.Run.Reason.String()
	}
	return s
}

package evidence

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/operator"
	"github.com/jurat-network/jurat/core/threshold"
)

// DocumentFormat is the value of a document's "format".
const DocumentFormat = "jurat.evidence.v1"

// MaxDocumentBytes bounds what Parse reads: about 31 observers of 10,000 feeds.
const MaxDocumentBytes = 64 << 20

// isKeyError tells a key that is no key from a signature that is not its own.
func isKeyError(err error) bool { return errors.Is(err, threshold.ErrGroup) }

// documentJSON is the form of a Document as a file and in the API.
type documentJSON struct {
	Format       string            `json:"format"`
	Committee    CommitteeJSON     `json:"committee"`
	Report       reportJSON        `json:"report"`
	Leaves       []jurat.Leaf      `json:"leaves"`
	Observers    []jurat.Observer  `json:"observers"`
	Observations []observationJSON `json:"observations"`
}

// observationJSON leaves out committee, epoch and round, which are the report's.
type observationJSON struct {
	Member      jurat.MemberIndex `json:"member"`
	Time        jurat.Time        `json:"time"`
	Words       []jurat.Word      `json:"words"`
	SourceTimes []uint32          `json:"source_times"`
	OneOffs     []jurat.Leaf      `json:"one_offs"`
	Seen        hexBytes          `json:"seen"`
	Signature   hexBytes          `json:"signature"`
}

// MarshalJSON writes the form that Parse reads.
func (d *Document) MarshalJSON() ([]byte, error) {
	doc := documentJSON{
		Format:       DocumentFormat,
		Committee:    CommitteeToJSON(&d.Committee),
		Report:       reportToJSON(&d.Report),
		Leaves:       orEmpty(d.Leaves),
		Observers:    orEmpty(d.Observers),
		Observations: make([]observationJSON, len(d.Observations)),
	}
	for i := range d.Observations {
		o := &d.Observations[i].Observation
		doc.Observations[i] = observationJSON{o.Member, o.Time, orEmpty(o.Words), orEmpty(o.SourceTimes),
			orEmpty(o.OneOffs), o.Seen, d.Observations[i].Sig[:]}
	}
	return json.Marshal(doc)
}

// Parse reads a document. It says nothing about whether the document is true:
// that is for Audit. Errors wrap ErrMalformed.
func Parse(data []byte) (*Document, error) {
	var doc documentJSON
	if err := decode(data, MaxDocumentBytes, &doc); err != nil {
		return nil, err
	}
	if doc.Format != DocumentFormat {
		return nil, fmt.Errorf("%w: format %q, want %q", ErrMalformed, clip(doc.Format), DocumentFormat)
	}
	committee, err := doc.Committee.Parse()
	if err != nil {
		return nil, err
	}
	report, err := doc.Report.parse()
	if err != nil {
		return nil, err
	}
	d := &Document{Report: report, Committee: *committee, Leaves: doc.Leaves, Observers: doc.Observers}
	for i := range doc.Observations {
		o, err := doc.Observations[i].parse(&report.Report)
		if err != nil {
			return nil, err
		}
		d.Observations = append(d.Observations, o)
	}
	return d, nil
}

func (j *observationJSON) parse(r *jurat.Report) (SignedObservation, error) {
	o := SignedObservation{Observation: jurat.Observation{
		Committee: r.Committee, Epoch: r.Epoch, Round: r.Round,
		Member: j.Member, Time: j.Time,
		Words: j.Words, SourceTimes: j.SourceTimes, OneOffs: j.OneOffs, Seen: j.Seen,
	}}
	err := j.Signature.fill(o.Sig[:], fmt.Sprintf("the signature of member %d", j.Member))
	return o, err
}

// CommitteeJSON is the form of a committee in documents and in the API.
type CommitteeJSON struct {
	ID        jurat.Hash   `json:"id"`
	Epoch     uint32       `json:"epoch"`
	Threshold int          `json:"threshold"`
	Key       jurat.Hash   `json:"key"`    // x coordinate of the group key, whose y is even
	Expiry    uint64       `json:"expiry"` // Unix seconds
	Members   []MemberJSON `json:"members"`
	Feeds     []FeedJSON   `json:"feeds"`
}

// MemberJSON is one operator of a CommitteeJSON.
type MemberJSON struct {
	Index    jurat.MemberIndex `json:"index"` // from 1, in order
	Operator jurat.Address     `json:"operator"`
	Key      hexBytes          `json:"key"` // compressed; the operator's address follows from it
}

// FeedJSON is a feed and the id that follows from it.
type FeedJSON struct {
	ID jurat.Hash `json:"id"`
	jurat.Feed
}

// CommitteeToJSON writes the form that CommitteeJSON.Parse reads.
func CommitteeToJSON(c *jurat.Committee) CommitteeJSON {
	j := CommitteeJSON{
		ID: c.ID, Epoch: c.Epoch, Threshold: c.Threshold, Key: c.Key, Expiry: c.Expiry,
		Members: make([]MemberJSON, c.N()), Feeds: make([]FeedJSON, len(c.Feeds)),
	}
	for i, m := range c.Members {
		j.Members[i] = MemberJSON{jurat.MemberIndex(i + 1), m.Operator, m.Key[:]}
	}
	for i, f := range c.Feeds {
		j.Feeds[i] = FeedJSON{f.ID(), f}
	}
	return j
}

// Parse checks that addresses follow from keys, ids from feeds, and that the
// members are a committee. Errors wrap ErrMalformed.
func (j *CommitteeJSON) Parse() (*jurat.Committee, error) {
	c := &jurat.Committee{ID: j.ID, Epoch: j.Epoch, Threshold: j.Threshold, Key: j.Key, Expiry: j.Expiry}
	for i := range j.Members {
		m, err := j.Members[i].parse(jurat.MemberIndex(i + 1))
		if err != nil {
			return nil, err
		}
		c.Members = append(c.Members, m)
	}
	session := jurat.Session{Members: c.Members, Threshold: c.Threshold}
	if err := session.Check(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	for i := range j.Feeds {
		f := &j.Feeds[i]
		if id := f.Feed.ID(); id != f.ID {
			return nil, fmt.Errorf("%w: feed %q as described has id %s, not %s", ErrMalformed, clip(f.Name), id, f.ID)
		}
		c.Feeds = append(c.Feeds, f.Feed)
	}
	return c, nil
}

func (j *MemberJSON) parse(index jurat.MemberIndex) (m jurat.Member, err error) {
	if j.Index != index {
		return m, fmt.Errorf("%w: member %d stands in place %d", ErrMalformed, j.Index, index)
	}
	if err := j.Key.fill(m.Key[:], fmt.Sprintf("the key of member %d", index)); err != nil {
		return m, err
	}
	key, err := operator.ParseKey(m.Key)
	if err != nil {
		return m, fmt.Errorf("%w: the key of member %d: %w", ErrMalformed, index, err)
	}
	m.Operator = key.Address()
	if m.Operator != j.Operator {
		return m, fmt.Errorf("%w: the key of member %d is that of %s, not of %s", ErrMalformed, index, m.Operator, j.Operator)
	}
	return m, nil
}

// orEmpty makes JSON say [] where a list is empty, never null.
func orEmpty[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

package evidence

import (
	"encoding/json"
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/threshold"
)

// BundleFormat is the value of a bundle's "format".
const BundleFormat = "jurat.bundle.v1"

// Bundle is what a reader needs to believe one leaf: the sworn report, the
// leaf, and the path between them.
type Bundle struct {
	Report jurat.SignedReport
	Leaf   jurat.Leaf
	Path   []jurat.Hash
	// Key is the x coordinate of the group key that is said to have signed. A
	// reader checks it against the key that it trusts, never the other way round.
	Key [32]byte
	// Feed says what a feed leaf's subject is; nil for every other kind of leaf.
	Feed *jurat.Feed
}

// Bounds of what a parser accepts.
const (
	MaxBundleBytes = 64 << 10
	MaxPath        = 40 // no tree that fits in a machine is higher
)

// Fault names why a bundle is not to be believed. The names are stable.
type Fault string

// The faults, in the order in which Verify looks for them.
const (
	FaultKey       Fault = "wrong-key"      // signed for, or said to be signed by, another key than the one trusted
	FaultFeed      Fault = "wrong-feed"     // the feed's description does not give the leaf's subject
	FaultWord      Fault = "bad-word"       // a feed leaf whose payload no committee swears
	FaultPath      Fault = "not-under-root" // the path does not lead from the leaf to the report's root
	FaultSignature Fault = "bad-signature"  // the key did not sign this report
)

// Invalid is the error of a well-formed bundle that is not to be believed.
type Invalid struct {
	Fault  Fault
	Detail string
}

func (e *Invalid) Error() string { return string(e.Fault) + ": " + e.Detail }

// Verify reports whether the committee with the given group key swore the
// bundle's leaf. The error is an *Invalid, or wraps threshold.ErrGroup where
// key is no key at all.
func (b *Bundle) Verify(key [32]byte) error {
	if b.Key != key {
		return &Invalid{FaultKey, fmt.Sprintf("the bundle names key %s, not %s", jurat.Hash(b.Key), jurat.Hash(key))}
	}
	if b.Leaf.Kind == jurat.KindFeed {
		if err := b.verifyFeed(); err != nil {
			return err
		}
	} else if b.Feed != nil {
		return &Invalid{FaultFeed, fmt.Sprintf("a feed is described, but the leaf is of kind %d", b.Leaf.Kind)}
	}
	leaf := b.Leaf.Hash()
	if to := jurat.RootOf(leaf, b.Path); to != b.Report.Root {
		return &Invalid{FaultPath, fmt.Sprintf("leaf %s leads to root %s, the report's is %s", leaf, to, b.Report.Root)}
	}
	group := threshold.Group{Key: key}
	digest := b.Report.Digest()
	switch err := group.Verify(digest, b.Report.Signature); {
	case err == nil:
		return nil
	case isKeyError(err):
		return fmt.Errorf("check the committee's key: %w", err)
	default:
		return &Invalid{FaultSignature, fmt.Sprintf("key %s did not sign digest %s", jurat.Hash(key), digest)}
	}
}

func (b *Bundle) verifyFeed() error {
	word := jurat.Word(b.Leaf.Payload)
	if err := word.Check(); err != nil {
		return &Invalid{FaultWord, err.Error()}
	}
	if t := word.Tag(); t != jurat.TagValue && t != jurat.TagHalted {
		return &Invalid{FaultWord, fmt.Sprintf("a committee swears a value or HALTED, not %q", word)}
	}
	if b.Feed != nil && b.Feed.ID() != b.Leaf.Subject {
		return &Invalid{FaultFeed, fmt.Sprintf("%q as described is feed %s, the leaf is of %s", clip(b.Feed.Name), b.Feed.ID(), b.Leaf.Subject)}
	}
	return nil
}

// bundleJSON is the form of a Bundle as a file and in the API.
type bundleJSON struct {
	Format string       `json:"format"`
	Key    jurat.Hash   `json:"key"`
	Report reportJSON   `json:"report"`
	Leaf   jurat.Leaf   `json:"leaf"`
	Path   []jurat.Hash `json:"path"`
	Feed   *jurat.Feed  `json:"feed,omitempty"`
}

// MarshalJSON writes the form that ParseBundle reads.
func (b *Bundle) MarshalJSON() ([]byte, error) {
	path := b.Path
	if path == nil {
		path = []jurat.Hash{}
	}
	return json.Marshal(bundleJSON{BundleFormat, b.Key, reportToJSON(&b.Report), b.Leaf, path, b.Feed})
}

// ParseBundle reads a bundle. It says nothing about whether the bundle is
// true: that is for Verify. Errors wrap ErrMalformed.
func ParseBundle(data []byte) (*Bundle, error) {
	var doc bundleJSON
	if err := decode(data, MaxBundleBytes, &doc); err != nil {
		return nil, err
	}
	if doc.Format != BundleFormat {
		return nil, fmt.Errorf("%w: format %q, want %q", ErrMalformed, clip(doc.Format), BundleFormat)
	}
	if len(doc.Path) > MaxPath {
		return nil, fmt.Errorf("%w: a path of %d hashes; at most %d are read", ErrMalformed, len(doc.Path), MaxPath)
	}
	report, err := doc.Report.parse()
	if err != nil {
		return nil, err
	}
	return &Bundle{Report: report, Leaf: doc.Leaf, Path: doc.Path, Key: doc.Key, Feed: doc.Feed}, nil
}

// reportJSON is the form of a SignedReport in both documents. Its digest is
// what the rest hashes to, for readers without a Keccak at hand.
type reportJSON struct {
	jurat.Report
	Digest    jurat.Hash    `json:"digest"`
	Signature signatureJSON `json:"signature"`
}

type signatureJSON struct {
	R jurat.Address `json:"r"`
	S jurat.Hash    `json:"s"`
}

func reportToJSON(r *jurat.SignedReport) reportJSON {
	return reportJSON{r.Report, r.Digest(), signatureJSON{r.Signature.R, r.Signature.S}}
}

func (j *reportJSON) parse() (jurat.SignedReport, error) {
	if want := j.Report.Digest(); j.Digest != want {
		return jurat.SignedReport{}, fmt.Errorf("%w: the report's digest is %s, not %s", ErrMalformed, want, j.Digest)
	}
	return jurat.SignedReport{
		Report:    j.Report,
		Signature: jurat.Signature{R: j.Signature.R, S: j.Signature.S},
	}, nil
}

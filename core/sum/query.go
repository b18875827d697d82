package sum

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
)

// Kind is what is asked of the values. Their mean is their sum by their count, which a
// result has too; to count parties for which something holds is to sum bits.
type Kind uint8

const (
	Sum       Kind = iota + 1 // of values below 2^Width
	Histogram                 // how many values are in each of Width buckets
)

// Bounds of queries.
const (
	MaxBits    = 32
	MaxBuckets = 64
	MaxParties = job.MaxParties
	// MinCohort is the least number of contributions that any query opens.
	MinCohort = 3
)

// ErrQuery is returned for a query that nobody answers.
var ErrQuery = errors.New("query refused")

// Query is what is asked, of whom.
type Query struct {
	Name    jurat.Hash      // the request's id, which commits to the job that parties have read, and to who asks
	Kind    Kind            // what is made of them
	Width   uint8           // Sum: bits of a value, 1 to MaxBits; Histogram: buckets, 2 to MaxBuckets
	Parties []jurat.Address // who may contribute, ascending and distinct
	Least   uint32          // contributions without which nothing is opened; at least MinCohort
	Closes  uint64          // Unix seconds; nothing is opened before, and nothing taken from then on
}

// Asked is the query that a request is: of a job with a sum, and the request's
// parameters. The error wraps ErrQuery, or job.ErrParams.
func Asked(j *job.Job, request jurat.Hash, params []byte) (*Query, error) {
	closes, parties, err := job.DecodeCircle(params)
	if err != nil {
		return nil, err
	}
	q := &Query{Name: request, Kind: Sum, Width: 1, Parties: parties, Least: j.Sum.Least, Closes: closes}
	switch j.Sum.Of {
	case job.HistogramOf:
		q.Kind, q.Width = Histogram, j.Sum.Buckets
	case job.SumOf, job.MeanOf:
		q.Width = j.Sum.Bits
	}
	return q, q.Check()
}

// Check refuses a query that nobody answers. The error wraps ErrQuery.
func (q *Query) Check() error {
	switch {
	case q.Kind == Sum && (q.Width < 1 || q.Width > MaxBits):
		return fmt.Errorf("%w: values of %d bits, want 1 to %d", ErrQuery, q.Width, MaxBits)
	case q.Kind == Histogram && (q.Width < 2 || q.Width > MaxBuckets):
		return fmt.Errorf("%w: %d buckets, want 2 to %d", ErrQuery, q.Width, MaxBuckets)
	case q.Kind != Sum && q.Kind != Histogram:
		return fmt.Errorf("%w: no kind %d", ErrQuery, q.Kind)
	case len(q.Parties) > MaxParties || int64(len(q.Parties)) < int64(q.Least) || q.Least < MinCohort:
		return fmt.Errorf("%w: at least %d of %d parties; want %d to all, of at most %d", ErrQuery, q.Least, len(q.Parties), MinCohort, MaxParties)
	}
	for i := 1; i < len(q.Parties); i++ {
		if bytes.Compare(q.Parties[i-1][:], q.Parties[i][:]) >= 0 {
			return fmt.Errorf("%w: parties are listed ascending and once", ErrQuery)
		}
	}
	return nil
}

var queryType = jurat.Keccak([]byte("jurat.sum.v1"))

// ID is keccak256(abi.encode(keccak256("jurat.sum.v1"), name, uint8 kind, uint8 width,
// uint32 least, uint64 closes, keccak256(parties, 32 bytes each))).
func (q *Query) ID() jurat.Hash {
	packed := make([]byte, 0, 32*len(q.Parties))
	for _, p := range q.Parties {
		packed = append(append(packed, make([]byte, 12)...), p[:]...)
	}
	parties := jurat.Keccak(packed)
	var b [7 * 32]byte
	copy(b[:], queryType[:])
	copy(b[32:], q.Name[:])
	b[95], b[127] = byte(q.Kind), q.Width
	binary.BigEndian.PutUint32(b[156:], q.Least)
	binary.BigEndian.PutUint64(b[184:], q.Closes)
	copy(b[192:], parties[:])
	return jurat.Keccak(b[:])
}

// slots is how many totals there are, and bits how many bits each value in one has.
func (q *Query) slots() int {
	if q.Kind == Histogram {
		return int(q.Width)
	}
	return 1
}

func (q *Query) bits() int {
	if q.Kind == Histogram {
		return 1
	}
	return int(q.Width)
}

// asks reports whether a party may contribute.
func (q *Query) asks(party jurat.Address) bool {
	_, ok := slices.BinarySearchFunc(q.Parties, party, func(a, b jurat.Address) int { return bytes.Compare(a[:], b[:]) })
	return ok
}

package job

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/cockroachdb/apd/v3"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/document"
)

// Sum is what a job makes of values that different parties give encrypted, instead of
// asking sources: nobody sees a value, and the result alone is opened (core/sum).
type Sum struct {
	Of       string `yaml:"of" json:"of" doc:"sum, mean, count or histogram"`
	Question string `yaml:"question" json:"question" doc:"what each party is asked, in words: unit, period, which bucket is which. A party reads it before it gives"`
	Bits     uint8  `yaml:"bits,omitempty" json:"bits,omitempty" doc:"of a sum or mean: a value is a whole number below 2^bits, 1 to 32. Of a count it is 0 or 1"`
	Buckets  uint8  `yaml:"buckets,omitempty" json:"buckets,omitempty" doc:"of a histogram: into how many buckets values fall, 2 to 64, counted from 0; each party is in one"`
	Least    uint32 `yaml:"least" json:"least" doc:"the smallest cohort: with fewer contributions nothing is opened; 3 at least"`
	Decimals uint8  `yaml:"decimals,omitempty" json:"decimals,omitempty" doc:"of a mean: it is answered in 10^-decimals, rounded half to even; 0 where absent, at most 9"`
}

// What a job can make of the parties' values.
const (
	SumOf       = "sum"
	MeanOf      = "mean"
	CountOf     = "count"
	HistogramOf = "histogram"
)

// The bounds of a sum. MaxParties is how many fit into a request's parameters.
const (
	MaxParties  = 500
	minCohort   = 3
	maxSumBits  = 32
	maxBuckets  = 64
	maxQuestion = 1024
	maxMean     = 9
)

// checkSum checks what a job with a sum has instead of sources, and says what it answers:
// (int256 sum, int256 count), or (int256[] histogram, int256 count).
func (j *Job) checkSum(places document.Places) error {
	for _, key := range []string{"base", "quote", "decimals", "heartbeat", "deviation", "interval", "params", "values", "value", "output", "timeout", "action", "compute", "sources", "guards"} {
		if places[key] != nil {
			return places.Errorf(key, "a job with a sum has none: its parties give the values, and what it answers follows from the sum")
		}
	}
	s := j.Sum
	values := s.Of == SumOf || s.Of == MeanOf
	switch {
	case !values && s.Of != CountOf && s.Of != HistogramOf:
		return places.Errorf("sum.of", "want sum, mean, count or histogram, not %q", excerpt([]byte(s.Of)))
	case values && (s.Bits < 1 || s.Bits > maxSumBits):
		return places.Errorf("sum.bits", "want 1 to %d: a value is a whole number below 2^bits", maxSumBits)
	case !values && s.Bits != 0:
		return places.Errorf("sum.bits", "only values that are added up have bits")
	case s.Of == HistogramOf && (s.Buckets < 2 || s.Buckets > maxBuckets):
		return places.Errorf("sum.buckets", "want 2 to %d", maxBuckets)
	case s.Of != HistogramOf && s.Buckets != 0:
		return places.Errorf("sum.buckets", "only a histogram has buckets")
	case s.Decimals > maxMean || s.Decimals != 0 && s.Of != MeanOf:
		return places.Errorf("sum.decimals", "only a mean has decimals, at most %d", maxMean)
	case s.Least < minCohort || s.Least > MaxParties:
		return places.Errorf("sum.least", "want %d to %d: what fewer say tells of each of them", minCohort, MaxParties)
	case s.Question == "" || len(s.Question) > maxQuestion:
		return places.Errorf("sum.question", "say what each party is asked, in at most %d bytes: it decides by that whether to give", maxQuestion)
	}
	result := Field{Name: s.Of, Type: Number, Decimals: s.Decimals}
	if s.Of == HistogramOf {
		result = Field{Name: s.Of, Type: List, Of: Number}
	}
	j.Output = &Output{Type: Struct, Fields: []Field{result, {Name: "contributions", Type: Number}}}
	return nil
}

// sumParams are the parameters of a request for a sum: abi.encode(int256 closes,
// address[] parties).
var sumParams = []Field{{Name: "closes", Type: Number}, {Name: "parties", Type: List, Of: Address}}

// EncodeCircle is the abi.encode of a request for a sum: until when the parties may
// give, in Unix seconds, and who they are, ascending and once.
func EncodeCircle(closes uint64, parties []jurat.Address) ([]byte, error) {
	data := []Datum{numberOf(new(big.Int).SetUint64(closes), 0), {Type: List}}
	for _, p := range parties {
		data[1].List = append(data[1].List, Datum{Type: Address, Bytes: string(p[:])})
	}
	return encode(sumParams, data)
}

// DecodeCircle reads what EncodeCircle writes, and nothing else. The error wraps
// ErrParams.
func DecodeCircle(params []byte) (closes uint64, parties []jurat.Address, err error) {
	if len(params) > MaxParams {
		return 0, nil, fmt.Errorf("%w: %d bytes; at most %d are read", ErrParams, len(params), MaxParams)
	}
	data, err := decode(sumParams, params)
	if err != nil {
		return 0, nil, fmt.Errorf("%w: want abi.encode(uint256 closes, address[] parties): %w", ErrParams, err)
	}
	n, err := scale(&data[0].Number.d, 0)
	if err != nil || !n.IsUint64() {
		return 0, nil, fmt.Errorf("%w: it closes at no time", errors.Join(ErrParams, err))
	}
	for _, d := range data[1].List {
		parties = append(parties, jurat.Address([]byte(d.Bytes)))
	}
	return n.Uint64(), parties, nil
}

// Encode is the abi.encode of what the totals of so many contributions come to.
func (s *Sum) Encode(o *Output, totals []uint64, count int) ([]byte, error) {
	data := []Datum{{Type: List}, numberOf(big.NewInt(int64(count)), 0)}
	for _, t := range totals {
		data[0].List = append(data[0].List, numberOf(new(big.Int).SetUint64(t), 0))
	}
	if s.Of == HistogramOf {
		return o.Encode(data)
	}
	if len(totals) != 1 || count < 1 {
		return nil, fmt.Errorf("%w: %d totals of %d contributions", ErrEncoding, len(totals), count)
	}
	data[0] = data[0].List[0]
	if s.Of == MeanOf {
		data[0] = numberOf(roundedMean(totals[0], uint64(count), s.Decimals), s.Decimals)
	}
	return o.Encode(data)
}

// roundedMean is total/count in 10^-decimals, rounded half to even.
func roundedMean(total, count uint64, decimals uint8) *big.Int {
	n := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals)), nil)
	n.Mul(n, new(big.Int).SetUint64(total))
	c := new(big.Int).SetUint64(count)
	q, r := n.QuoRem(n, c, new(big.Int))
	switch r.Lsh(r, 1).Cmp(c) {
	case 1:
		q.Add(q, big.NewInt(1))
	case 0:
		q.Add(q, big.NewInt(int64(q.Bit(0))))
	}
	return q
}

// numberOf is a whole number of 10^-decimals.
func numberOf(n *big.Int, decimals uint8) (d Datum) {
	d.Type = Number
	d.Number.d.Set(apd.NewWithBigInt(new(apd.BigInt).SetMathBigInt(n), -int32(decimals)))
	return d
}

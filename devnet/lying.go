package devnet

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/node"
)

// Sample is an outlier that was proven, and what it was measured by.
type Sample struct {
	Round     jurat.Round
	Time      jurat.Time // the observation's
	Feed      *jurat.Feed
	Said      jurat.Word // by the oracle
	Sworn     jurat.Word // by the committee
	Others    []jurat.Word
	Signature jurat.OperatorSignature // the oracle's, over its observation
	Tx        jurat.Hash
}

// ErrTolerated means that a lie is so small that the terms allow it.
var ErrTolerated = errors.New("the terms allow that")

// Lie makes an oracle of the devnet in a folder answer with values that are off
// by so many per cent, until that has cost it a penalty; then the oracle goes on
// as before. The median of the others is sworn all the while.
func Lie(ctx context.Context, dir string, index int, percent *big.Rat, progress func(format string, args ...any)) (*Settled, error) {
	return corrupt(ctx, dir, index, progress, func(v *victim) (*corruption, error) {
		off := new(big.Rat).Mul(new(big.Rat).Abs(percent), big.NewRat(10_000, 1))
		if off.Cmp(new(big.Rat).SetInt64(int64(v.terms.Tolerance))) <= 0 {
			return nil, fmt.Errorf("%w: up to %s %% off the sworn value is within their tolerance; %s %% is no fault, and the median passes over it", ErrTolerated, perCent(v.terms.Tolerance), percent.FloatString(2))
		}
		does := fmt.Sprintf("answers with values that are %s %% off", percent.FloatString(2))
		return &corruption{does, lie(percent), (*victim).lied}, nil
	})
}

func perCent(p agreement.PPM) string { return big.NewRat(int64(p), 10_000).FloatString(2) }

// lie changes what an engine is joined with into a liar's.
func lie(percent *big.Rat) func(*node.EngineConfig) {
	factor := new(big.Rat).Add(big.NewRat(1, 1), new(big.Rat).Mul(percent, big.NewRat(1, 100)))
	return func(cfg *node.EngineConfig) {
		honest := cfg.Observe
		cfg.Observe = func(r jurat.Round) round.Observed {
			o := honest(r)
			for i, w := range o.Words {
				o.Words[i] = scaled(w, factor)
			}
			return o
		}
	}
}

// scaled is a word whose value is multiplied; others, and values that would not
// fit, are as they were.
func scaled(w jurat.Word, factor *big.Rat) jurat.Word {
	v, ok := w.Big()
	if !ok {
		return w
	}
	v.Mul(v, factor.Num())
	if more, err := jurat.BigWord(v.Quo(v, factor.Denom())); err == nil {
		return more
	}
	return w
}

// lied looks for the penalty, and reads the samples that made it.
func (v *victim) lied(ctx context.Context, began time.Time) (*Settled, error) {
	slash, err := v.cut(ctx)
	if slash == nil || err != nil {
		return nil, err
	}
	proven, err := chain.Outliers(ctx, v.client, v.bound, v.agreement, v.operator)
	if err != nil {
		return nil, err
	}
	s := &Settled{Agreement: v.agreement}
	var last Sample // the one that made it a fault
	for _, p := range proven {
		sample, err := v.sample(ctx, &p)
		if err != nil {
			return nil, err
		}
		if p.Tx == slash.Tx {
			last = *sample
		}
		s.Samples = append(s.Samples, *sample)
	}
	if last.Tx == (jurat.Hash{}) {
		return nil, fmt.Errorf("%w: transaction %s is of another fault", ErrUnproven, slash.Tx)
	}
	s.Samples = v.counted(s.Samples, &last)
	newest := s.Samples[0].Time
	for _, sample := range s.Samples {
		newest = max(newest, sample.Time)
	}
	existed := time.UnixMilli(int64(newest))
	s.Caught = max(0, existed.Sub(began))
	return s, v.price(ctx, s, slash, existed)
}

// counted are those that were counted together up to the last, by round.
func (v *victim) counted(all []Sample, last *Sample) (list []Sample) {
	together := func(s *Sample) uint64 {
		return evidence.Together(v.terms, s.Time.Seconds()/uint64(v.terms.Spacing))
	}
	for _, s := range all {
		if together(&s) == together(last) {
			list = append(list, s)
		}
		if s.Tx == last.Tx {
			break
		}
	}
	list = list[max(0, len(list)-int(v.terms.Samples)):]
	slices.SortFunc(list, func(a, b Sample) int { return cmp.Compare(a.Round, b.Round) })
	return list
}

// sample reads the report of a proven outlier, with what it came from, from an
// oracle that holds it.
func (v *victim) sample(ctx context.Context, p *chain.Outlying) (*Sample, error) {
	d, err := v.evidence(ctx, p.Round)
	if err != nil {
		return nil, err
	}
	at := int(v.terms.Place)
	s := &Sample{Round: p.Round, Feed: &v.committee.Feeds[at], Tx: p.Tx}
	if s.Sworn, err = jurat.BigWord(p.Sworn); err != nil {
		return nil, err
	}
	for i := range d.Observations {
		o := &d.Observations[i].Observation
		if o.Member == v.member {
			s.Time, s.Said, s.Signature = o.Time, o.Words[at], d.Observations[i].Sig
			continue
		}
		s.Others = append(s.Others, o.Words[at])
	}
	return s, nil
}

// evidence asks the oracles for a report's.
func (v *victim) evidence(ctx context.Context, r jurat.Round) (d *evidence.Document, err error) {
	for _, n := range v.network.Nodes {
		var body []byte
		if body, err = get(ctx, fmt.Sprintf("%s/v1/reports/%d", n.API, r)); err != nil {
			continue
		}
		if d, err = evidence.Parse(body); err == nil {
			return d, nil
		}
	}
	return nil, err
}

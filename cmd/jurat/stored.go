package main

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/delivery"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/edge/chain/bindings"
)

// stored is what a chain keeps of the feed.
type stored struct {
	feeds jurat.Address // the contract
	ref   jurat.Hash    // where in it
	ring  uint16
	lane  delivery.Lane
}

// source is where the proxy reads.
func (s *chainSide) source(ctx context.Context) (bindings.SourceOutput, error) {
	proxy := bindings.NewFeedProxy()
	return read(ctx, s, s.proxy, proxy.PackSource(), proxy.UnpackSource)
}

// stored reads the slot behind the proxy.
func (s *chainSide) stored(ctx context.Context) (out stored, err error) {
	source, err := s.source(ctx)
	if err != nil {
		return out, err
	}
	out = stored{feeds: jurat.Address(source.Feeds), ref: source.Ref, ring: source.Ring}
	slot := out.ref
	slot[31] &^= 1 // a pair's second feed lies in the slot of the first
	words, err := s.client.Storage(ctx, out.feeds, []jurat.Hash{slot})
	if err != nil {
		return out, unreachable(err)
	}
	out.lane = delivery.Cut(out.ref, words[0])
	return out, nil
}

// committee compares the evidence's committee with the one that the chain knows.
func (s *chainSide) committee(ctx context.Context, d *evidence.Document) (evidence.Step, error) {
	feeds, committees := bindings.NewFeeds(), bindings.NewCommittees()
	source, err := s.source(ctx)
	if err != nil {
		return evidence.Step{}, err
	}
	registry, err := read(ctx, s, jurat.Address(source.Feeds), feeds.PackCOMMITTEES(), feeds.UnpackCOMMITTEES)
	if err != nil {
		return evidence.Step{}, err
	}
	c := &d.Committee
	key, err := read(ctx, s, jurat.Address(registry), committees.PackKeyOf(c.ID, c.Epoch), committees.UnpackKeyOf)
	if err != nil {
		return evidence.Step{}, err
	}
	members, err := read(ctx, s, jurat.Address(registry), committees.PackMembersOf(c.ID, c.Epoch), committees.UnpackMembersOf)
	if err != nil {
		return evidence.Step{}, err
	}
	step := evidence.Step{Name: "chain's committee"}
	same := func(a common.Address, m jurat.Member) int { return slices.Compare(a[:], m.Operator[:]) }
	switch {
	case len(members) == 0:
		step.Detail = fmt.Sprintf("Committees at %s knows no committee %s epoch %d", jurat.Address(registry), c.ID, c.Epoch)
	case key.Arg0 != c.Key || key.Arg1 != c.Expiry:
		step.Detail = fmt.Sprintf("Committees at %s knows key %s until %d, the evidence has %s until %d", jurat.Address(registry), jurat.Hash(key.Arg0), key.Arg1, jurat.Hash(c.Key), c.Expiry)
	case slices.CompareFunc(members, c.Members, same) != 0:
		step.Detail = fmt.Sprintf("Committees at %s knows other members", jurat.Address(registry))
	default:
		step.OK = true
		step.Detail = fmt.Sprintf("Committees at %s on chain %d knows this key, expiry and these members", jurat.Address(registry), s.client.ChainID())
	}
	return step, nil
}

// compare holds the audited word against the one that the chain keeps.
func (s *chainSide) compare(ctx context.Context, d *evidence.Document, feed int, word jurat.Word) (evidence.Step, error) {
	step := evidence.Step{Name: "stored word"}
	f := &d.Committee.Feeds[feed]
	held, err := s.stored(ctx)
	if err != nil {
		return step, err
	}
	seconds := d.Report.Time.Seconds()
	where := fmt.Sprintf("Feeds at %s on chain %d", held.feeds, s.client.ChainID())
	switch {
	case !held.isOf(&d.Committee, feed):
		step.Detail = fmt.Sprintf("%s: the proxy reads %s, which is not where this committee's %s is kept", where, held.ref, f.Name)
	case held.lane.Word.Tag() == jurat.TagNone:
		step.OK, step.Detail = true, where+" holds nothing of the feed yet"
	case uint64(held.lane.Time) > seconds:
		step.OK, step.Detail = true, fmt.Sprintf("%s holds a newer word, of second %d: %s", where, held.lane.Time, f.Format(held.lane.Word))
	case uint64(held.lane.Time) < seconds:
		step.OK, step.Detail = true, fmt.Sprintf("%s holds an older word, of second %d: %s; this report was not delivered", where, held.lane.Time, f.Format(held.lane.Word))
	case held.lane.Word != word:
		step.Detail = fmt.Sprintf("%s holds %s of this report's second, the observations give %s", where, f.Format(held.lane.Word), f.Format(word))
	default:
		step.OK, step.Detail = true, fmt.Sprintf("%s holds the same: %s of second %d, round %d of proxy %s", where, f.Format(held.lane.Word), held.lane.Time, held.lane.Count, s.proxy)
	}
	return step, nil
}

// isOf reports whether the place is where a feed of the committee is kept, alone
// or paired with any other of its feeds: a place is the hash of all that.
func (s *stored) isOf(c *jurat.Committee, feed int) bool {
	if s.ref == delivery.NewLayout(c.ID, c.Feeds[feed:feed+1], s.ring).Ref(0) {
		return true
	}
	for i := range c.Feeds {
		first := delivery.NewLayout(c.ID, []jurat.Feed{c.Feeds[feed], c.Feeds[i]}, s.ring)
		second := delivery.NewLayout(c.ID, []jurat.Feed{c.Feeds[i], c.Feeds[feed]}, s.ring)
		if i != feed && (s.ref == first.Ref(0) || s.ref == second.Ref(1)) {
			return true
		}
	}
	return false
}

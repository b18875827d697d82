package main

import (
	"context"
	"encoding/binary"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/edge/chain/bindings"
)

// stored is what a chain keeps of a feed, see contracts/src/libraries/Lanes.sol.
type stored struct {
	feeds jurat.Address
	ref   jurat.Hash
	ring  uint16
	word  jurat.Word // a value, jurat.Halted, or the zero Word before the first delivery
	time  uint64     // Unix seconds of the report that it came from
	count uint64     // the proxy's round
}

// stored reads the slot behind the proxy.
func (s *chainSide) stored(ctx context.Context) (out stored, err error) {
	proxy, feeds := bindings.NewFeedProxy(), bindings.NewFeeds()
	at, err := read(ctx, s, s.proxy, proxy.PackFEEDS(), proxy.UnpackFEEDS)
	if err != nil {
		return out, err
	}
	ref, err := read(ctx, s, s.proxy, proxy.PackREF(), proxy.UnpackREF)
	if err != nil {
		return out, err
	}
	ring, err := read(ctx, s, s.proxy, proxy.PackRING(), proxy.UnpackRING)
	if err != nil {
		return out, err
	}
	slot, err := read(ctx, s, jurat.Address(at), feeds.PackWord(ref), feeds.UnpackWord)
	if err != nil {
		return out, err
	}
	out = lane(ref, slot)
	out.feeds, out.ref, out.ring = jurat.Address(at), ref, ring
	return out, nil
}

// lane takes a feed's part out of its slot: the whole, or half of a pair's.
// From the top: answer 180 or 52, count 28, time 32, heartbeat 8, lateness 7,
// halted 1 bits.
func lane(ref jurat.Hash, slot *big.Int) (out stored) {
	var b [32]byte
	slot.FillBytes(b[:])
	bits := b[:]
	if ref[31]&2 != 0 { // a pair: the first feed has the lower half
		bits = b[16:]
		if ref[31]&1 != 0 {
			bits = b[:16]
		}
	}
	n := len(bits)
	low := binary.BigEndian.Uint64(bits[n-8:])
	out.time = low >> 16 & 0xffffffff
	out.count = new(big.Int).Rsh(new(big.Int).SetBytes(bits), 48).Uint64() & (1<<28 - 1)
	if out.count == 0 {
		return out
	}
	if low&1 != 0 {
		out.word = jurat.Halted
		return out
	}
	answer := new(big.Int).SetBytes(bits)
	if bits[0]&0x80 != 0 {
		answer.Sub(answer, new(big.Int).Lsh(big.NewInt(1), uint(8*n)))
	}
	word, err := jurat.BigWord(answer.Rsh(answer, 76))
	if err != nil {
		panic(err) // the contract stores int128
	}
	out.word = word
	return out
}

// committee compares the evidence's committee with the one that the chain knows.
func (s *chainSide) committee(ctx context.Context, d *evidence.Document) (evidence.Step, error) {
	proxy, feeds, committees := bindings.NewFeedProxy(), bindings.NewFeeds(), bindings.NewCommittees()
	at, err := read(ctx, s, s.proxy, proxy.PackFEEDS(), proxy.UnpackFEEDS)
	if err != nil {
		return evidence.Step{}, err
	}
	registry, err := read(ctx, s, jurat.Address(at), feeds.PackCOMMITTEES(), feeds.UnpackCOMMITTEES)
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
	case held.word.Tag() == jurat.TagNone:
		step.OK, step.Detail = true, where+" holds nothing of the feed yet"
	case held.time > seconds:
		step.OK, step.Detail = true, fmt.Sprintf("%s holds a newer word, of second %d: %s", where, held.time, f.Format(held.word))
	case held.time < seconds:
		step.OK, step.Detail = true, fmt.Sprintf("%s holds an older word, of second %d: %s; this report was not delivered", where, held.time, f.Format(held.word))
	case held.word != word:
		step.Detail = fmt.Sprintf("%s holds %s of this report's second, the observations give %s", where, f.Format(held.word), f.Format(word))
	default:
		step.OK, step.Detail = true, fmt.Sprintf("%s holds the same: %s of second %d, round %d of proxy %s", where, f.Format(held.word), held.time, held.count, s.proxy)
	}
	return step, nil
}

// isOf reports whether the slot is where a feed of the committee is kept, alone
// or paired with any other of its feeds: its place is the hash of all that.
func (s *stored) isOf(c *jurat.Committee, feed int) bool {
	id := c.Feeds[feed].ID()
	if s.ref[31]&2 == 0 {
		return s.ref == homeOf(c.ID, id, jurat.Hash{}, s.ring)
	}
	for i := range c.Feeds {
		if i == feed {
			continue
		}
		first, second, place := id, c.Feeds[i].ID(), byte(0)
		if s.ref[31]&1 != 0 {
			first, second, place = second, first, 1
		}
		home := homeOf(c.ID, first, second, s.ring)
		home[31] |= place
		if s.ref == home {
			return true
		}
	}
	return false
}

// homeOf is IFeeds.homeOf: the key of the slot in which one feed or a pair is kept.
func homeOf(committee, a, b jurat.Hash, ring uint16) jurat.Hash {
	var last [32]byte
	binary.BigEndian.PutUint16(last[30:], ring)
	home := jurat.Keccak(committee[:], a[:], b[:], last[:])
	home[31] &^= 3
	if b != (jurat.Hash{}) {
		home[31] |= 2
	}
	return home
}

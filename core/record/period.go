package record

import "github.com/jurat-network/jurat"

// Periods end at whole multiples of their length, in Unix seconds: so everyone
// knows the same bounds without having been told. A report counts in the period
// that its own time lies in, whenever it came.
//
// A card counts from the bound that stood when the card before it was recorded on
// the chain, to the one that stands now, both by the chain's clock. So periods of
// which no card came to the chain are made good by the next one, and none counts
// twice: members name a card only once the chain is past its bound.

const (
	shortest = 10
	longest  = 3600
	// Reach is how many periods a card counts at most. What came before, of a
	// committee whose cards found no way to the chain, nobody holds evidence of
	// for sure: it is counted by none.
	Reach = 12
)

// Period is how long a period is, in seconds: the longest heartbeat of the
// committee's feeds, at least 10 seconds and at most an hour.
func Period(c *jurat.Committee) uint64 {
	p := uint64(shortest)
	for i := range c.Feeds {
		p = max(p, uint64(c.Feeds[i].Heartbeat))
	}
	return min(p, longest)
}

// Bound is the end of the newest period that can be counted at a time (Unix
// seconds): a quarter of a period after its end, when its last report has come to
// everyone who is there, and what a chain says of it does not change any more.
func Bound(c *jurat.Committee, at uint64) uint64 {
	p := Period(c)
	return (at - min(at, p/4)) / p * p
}

// From is where the card begins that ends at to: at the bound of the time when the
// last one was recorded (0 for none), within Reach.
func From(c *jurat.Committee, recorded, to uint64) uint64 {
	return max(Bound(c, recorded), to-min(to, Reach*Period(c)))
}

package draw

import (
	"math/big"
	"slices"

	"github.com/jurat-network/jurat"
)

// HostileChance is at most how likely it is that f+1 of the call's seats go to
// hostile operators, who hold the given share (0 to 1) of the eligible bond,
// however they split it.
//
// It is a bound, exact in the limit: hostile bonds so many and small that drawing
// some leaves their weight as it was, while each honest operator drawn was the
// one with the most bond left. No other split gives hostile operators a better
// chance at any seat, given how many honest ones were drawn before: the drawn
// seats can be coupled so that the bound never has fewer hostile ones.
// A minimum bond makes the truth better than the bound, never worse. It says
// nothing about decliners: honest operators who decline hand chances to others.
func (c *Call) HostileChance(share float64) float64 {
	eligible := c.Eligible()
	bonds := make([]float64, len(eligible))
	total := 0.0
	for i, k := range eligible {
		bonds[i], _ = new(big.Float).SetInt(k.Bond.Big()).Float64()
		total += bonds[i]
	}
	slices.Sort(bonds)
	slices.Reverse(bonds)
	hostile := share * total
	honestLeft := total - hostile

	// chance[h] is that of h honest ones among the seats drawn so far.
	chance := make([]float64, c.Seats+1)
	chance[0] = 1
	next := make([]float64, c.Seats) // next[h] is the chance of a hostile one after h honest ones
	for h := range next {
		next[h] = 1
		if honestLeft > 0 {
			next[h] = hostile / (hostile + honestLeft)
			honestLeft -= bonds[h] // there are at least as many eligible as seats
		}
	}
	for drawn := range c.Seats {
		for h := drawn; h >= 0; h-- {
			chance[h+1] += chance[h] * (1 - next[h])
			chance[h] *= next[h]
		}
	}
	enough := 0.0 // smallest terms first
	for h := range c.Seats - jurat.Faults(c.Seats) {
		enough += chance[h]
	}
	return min(enough, 1)
}

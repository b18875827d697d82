// Package sum adds up values that nobody sees: sums, means, counts and histograms over
// what different parties contribute, of which the committee opens the result alone.
//
// No hardware is trusted. Each party encrypts its value to the committee's encryption
// key (core/seal), bit by bit, by a cipher that adds up: a bit m is U = r·G and
// V = m·G + r·H (ElGamal with the message in the exponent; Cramer, Gennaro and
// Schoenmakers 1997). Anybody adds ciphertexts, and 2f+1 members open the sum.
//
//	query.go         what is asked, of whom, and how few may answer
//	bit.go           one encrypted bit, and the proof that it is zero or one
//	contribution.go  one party's value, with all proofs, and its signature
//	tally.go         contributions of distinct parties, added up; what a member may open
//	open.go          2f+1 members' shares → the totals
//	result.go        the totals
//
// # What holds
//
// Fewer than 2f+1 members learn nothing but the result, in the random oracle model under
// the decisional Diffie-Hellman assumption, and can do nothing to it: shares have proofs,
// so whoever has the contributions checks the result. For what honest members open besides
// the same argument holds as in core/seal: every slot has a second point Ū = r·Ḡ with a
// proof, so that what a member answers can be simulated without its secret. 2f+1 members
// together can open every single contribution: that is the trust that is asked for.
//
// A party cannot contribute what is out of range: a negative number, a value of more bits,
// two buckets of one histogram, or ten times one. It can lie within the range. It cannot
// contribute twice, nor take over what another contributed: proofs are bound to query and
// party. Whether it contributed at all is public.
//
// A result says something of each value in it: of n parties any n−1 who tell each other
// theirs know the last one's. So a query names its parties beforehand and a least number of
// contributions, at least MinCohort; one set of contributions is opened of a query, never a
// second that differs by somebody; and a contribution serves in one query alone. A party
// that answers two queries with the same value, to overlapping circles, lets the
// difference be seen: that is in its own hand.
package sum

// Package opened is how a member comes to know which sets of contributions to private sums
// were opened before its epoch, so that it refuses those that overlap with them.
//
// A set is opened by 2f+1 shares, so at least f+1 honest members have recorded it before.
// Within an epoch that is enough: of any 2f+1 that open another set, one is honest and has
// the record. Members of a later epoch learn it before they open anything. A member is
// *versed* in an epoch when it knows every set that was opened in an epoch before it:
//
//  1. In the first epoch everybody is.
//  2. In a later one it asks the other members for all that they have on record. It is
//     versed when 2f+1 members of the epoch before have answered who were versed in that:
//     f+1 of these are honest, and 2f+1 of n = 3f+1 meet the f+1 honest that recorded a set
//     of that epoch in one at least. What was opened earlier still, each honest one of them
//     knows, by having been versed. f and n are those of the epoch before, whatever the
//     sizes are after it.
//  3. Or it is when f+1 members of its own epoch have answered that are versed in that: one
//     of them is honest, and knows and tells all.
//  4. Or when it has been in its epoch for as long as openings are remembered.
//
// A member answers in an epoch when it opens nothing more in the one before, and counts
// itself where it was one of that. Until it is versed it opens nothing. Where fewer than 2f+1
// of the epoch before are members still, nobody can be sure of anything, and the fourth rule
// is all there is.
//
// What is told is proven: a Claim carries the report that swore the set. So a liar can keep
// an opening back, and can make up none, which would keep others from opening what they may.
//
//	claim.go    an opening, and what proves it
//	hearing.go  who has answered, and whether that is enough
package opened

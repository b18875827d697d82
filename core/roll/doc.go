// Package roll has a committee agree on which contributions to a private sum count: one
// set, before anybody opens anything.
//
// Members receive contributions from parties and pass them on. When the query has closed
// they may hold different ones: a party can give two, or give to a member that lies. So
// with f faults among n = 3f+1 members, in observations of rounds:
//
//  1. Each member names its *list*, the hash of what it holds, and sends the list to the
//     others. A member has one list.
//  2. From a report in which at least 2f+1 members name lists follows a set: what at least
//     f+1 of these lists have. So an honest member holds each, and what all honest members
//     hold is in it. Each member that holds all of the set *proposes* it.
//  3. A proposal that 2f+1 name is sworn: a certificate, of a round. A member follows the
//     newest one that it has seen, and *holds to* it, naming set and round.
//  4. When 2f+1 hold to one set by the certificate of one round, that is sworn, and the set
//     is fixed. No other is ever fixed, whatever was lost or seen late.
//
// Why no other: of those who hold to S by the certificate of round r, at least f+1 are
// honest, and none of them has proposed another set after r. For another one to be sworn
// later, one of these must propose it: because of a later certificate for it, and the first
// such certificate needs one of them, too. The condition in step 4, that a member holds to a
// certificate only if it has proposed nothing else since its round, carries this: what it has
// proposed, and the certificate, are durable before they are named.
//
// Why some: in a network that works, all honest members see the newest report before they
// answer the next round. They then follow the same certificate, and next time hold to it.
// The lists of liars are counted only with their bodies, and not where they change.
//
//	list.go     contributions by party, and their hash
//	machine.go  one member's part
//	state.go    what it must not forget
package roll

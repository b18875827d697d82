// Package evidence checks what a committee swore, and who broke the rules in
// doing so, with nothing but the bytes: no network, no clock, no trust in whoever
// handed the bytes over.
//
// There are two documents, both JSON:
//
//   - A Bundle is a report, one leaf of it and the path between them: what a
//     reader needs. Verify takes it and the committee's key.
//   - A Document is a report and everything that it came from: all leaves and
//     every observation with its operator's signature. Audit takes it and the
//     committee, and walks from the signatures to the sworn word, step by step.
//
// And there are proofs of fault, which hold what the contract Faults takes: Find
// functions look for them in a Document, Equivocated makes one of two messages,
// Check gives the contract's verdict, and a Docket says what that costs whom.
//
// Everything that a document says is checked, by its parser or by the audit.
// Fields that this build does not know are refused, so that nobody reads beside
// checked facts something that nothing vouches for.
package evidence

import "github.com/jurat-network/jurat"

// SignedObservation is an observation and its observer's signature over
// Observation.Digest.
type SignedObservation struct {
	Observation jurat.Observation
	Sig         jurat.OperatorSignature
}

// Document is everything that a report came from. Parse makes one; its
// committee is what the document claims, which proves nothing by itself.
type Document struct {
	Report    jurat.SignedReport
	Committee jurat.Committee
	// Leaves are the report's leaves in tree order.
	Leaves []jurat.Leaf
	// Observers is the set O that the evidence leaf commits to.
	Observers []jurat.Observer
	// Observations has one entry for each of Observers, in the same order. Their
	// committee, epoch and round are the report's.
	Observations []SignedObservation
}

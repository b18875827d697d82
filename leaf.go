package jurat

// Kind says what a leaf is about.
type Kind uint8

// The kinds of leaf. The numbers are part of the leaf's hash.
const (
	KindEvidence   Kind = 0 // the observations that the report came from; subject 0, exactly one
	KindFeed       Kind = 1 // a feed's value or status; subject is the feed's id
	KindResponse   Kind = 2 // the answer to a request
	KindMessage    Kind = 3 // a message between chains
	KindScorecard  Kind = 4 // an operator's record
	KindSuccession Kind = 5 // the next committee; subject is the new epoch
	KindAnswer     Kind = 6 // an observer's answer to a demand on chain; subject is the feed, payload its Word
	KindOpinion    Kind = 7 // what one member answers to a request, payload the hash of its body; sworn or not, it is no response
	KindIntent     Kind = 8 // which member is about to act for a request; subject is request and attempt

	KindEnclave    Kind = 10 // an enclave's keys and evidence, a revocation, or a measurement: see core/enclaves
	KindEncryption Kind = 11 // the key that secrets are sealed to; subject is its generation
	KindStatement  Kind = 12 // what a first party signed and an observer took: see core/job, Statement
	KindRoll       Kind = 13 // which contributions to a private sum count: see core/roll
)

// Leaf is one statement under a report's root. A report holds at most one leaf
// for one (kind, subject).
type Leaf struct {
	Kind    Kind `json:"kind"`
	Subject Hash `json:"subject"`
	// Payload is always one word: for a feed the Word itself, for every other
	// kind the Keccak-256 of the payload's body.
	Payload Hash `json:"payload"`
}

// Successor is the subject of the leaf that names the committee of an epoch: its
// number as a word.
func Successor(epoch uint32) Hash { return uintWord(uint64(epoch)) }

// EncryptionSubject is the subject of the leaf that names a generation of the
// committee's encryption key: its number as a word.
func EncryptionSubject(generation uint32) Hash { return uintWord(uint64(generation)) }

// Hash is OpenZeppelin's StandardMerkleTree leaf hash for the types
// (uint8, bytes32, bytes32):
//
//	keccak256(bytes.concat(keccak256(abi.encode(kind, subject, payload))))
func (l Leaf) Hash() Hash {
	b := l.encode()
	inner := Keccak(b[:])
	return Keccak(inner[:])
}

// encode is abi.encode(kind, subject, payload).
func (l *Leaf) encode() (b [96]byte) {
	b[31] = byte(l.Kind)
	copy(b[32:], l.Subject[:])
	copy(b[64:], l.Payload[:])
	return b
}

// HashLeaves returns every leaf's Hash, in less time than one by one.
func HashLeaves(leaves []Leaf) []Hash {
	hashes := make([]Hash, len(leaves))
	at := 0
	for ; at+4 <= len(leaves); at += 4 {
		var b [4][96]byte
		for k := range b {
			b[k] = leaves[at+k].encode()
		}
		keccakTwice(&[4][]byte{b[0][:], b[1][:], b[2][:], b[3][:]}, (*[4]Hash)(hashes[at:]))
	}
	for ; at < len(leaves); at++ {
		hashes[at] = leaves[at].Hash()
	}
	return hashes
}

package jurat

import (
	"encoding/binary"
	"encoding/hex"
)

// Operators sign EIP-712 data, so that a wallet can show it and a contract can
// check it. The domain names no chain and no contract: what an operator says
// of a round it says to every chain.
var (
	domainSeparator = structHash(
		Keccak([]byte("EIP712Domain(string name,string version)")),
		Keccak([]byte("Jurat")), Keccak([]byte("1")))

	observationType = Keccak([]byte("Observation(bytes32 committee,uint32 epoch,uint64 round,uint16 member,uint64 time,bytes32 values,bytes32 oneOffs,bytes32 context)"))
	statementType   = Keccak([]byte("Statement(bytes32 committee,uint32 epoch,uint64 round,bytes32 digest,bytes32 context)"))
	envelopeType    = Keccak([]byte("Envelope(bytes32 committee,uint32 epoch,bytes32 body)"))
	transcriptType  = Keccak([]byte("Transcript(bytes32 session,bytes32 key,bytes32 transcript,uint64 expiry)"))
	feedType        = Keccak([]byte("Feed(string name,string base,string quote,uint8 decimals,bytes32 job,uint32 heartbeat,uint32 deviation)"))
	sessionType     = Keccak([]byte("Session(address[] members,uint256 threshold,uint32 epoch,uint32 attempt,bytes32 prior)"))
	seatAnswerType  = Keccak([]byte("SeatAnswer(bytes32 call,address operator,bool accepts,string peer,string[] addresses)"))
	recoveryType    = Keccak([]byte("Recovery(bytes32 committee,uint32 epoch,bytes32 session,bytes32 key,bytes32 transcript,uint64 expiry)"))
	vetoType        = Keccak([]byte("CancelRecovery(bytes32 committee,uint32 epoch,bytes32 recovery)"))
	grantType       = Keccak([]byte("Grant(bytes32 credential,address consumer,bytes32 job,uint32 uses,uint64 period,uint64 price,uint64 expires,uint64 number,bytes32 agreement,uint8 assurance,uint8 vendors)"))
	depositType     = Keccak([]byte("Deposit(bytes32 credential,bytes32 ciphertext)"))
	committeeType   = Keccak([]byte("Committee(bytes32 session,bytes32 key)"))
)

// OperatorSignature is an ECDSA signature r ‖ s ‖ v over secp256k1, s in the
// lower half, v 27 or 28, as ecrecover takes it.
type OperatorSignature [65]byte

// MarshalText writes 0x-prefixed hex.
func (s OperatorSignature) MarshalText() ([]byte, error) {
	return hex.AppendEncode([]byte("0x"), s[:]), nil
}

// UnmarshalText reads 0x-prefixed hex of exactly 65 bytes.
func (s *OperatorSignature) UnmarshalText(b []byte) error { return unmarshalHex(s[:], b) }

// structHash hashes a type hash and its members, each one word.
func structHash(words ...Hash) Hash {
	var buffer [32 * 9]byte // on the stack for all but longer structs, of which there are none yet
	b := buffer[:0]
	for i := range words {
		b = append(b, words[i][:]...)
	}
	return Keccak(b)
}

// typedHash is what an operator's key signs for a struct hash (EIP-712).
func typedHash(structHash Hash) Hash {
	return Keccak([]byte{0x19, 0x01}, domainSeparator[:], structHash[:])
}

// uintWord is abi.encode of an unsigned integer.
func uintWord(v uint64) (h Hash) {
	binary.BigEndian.PutUint64(h[24:], v)
	return h
}

// StatementHash is what an operator signs when it says that a digest is the
// one of a round: a leader's proposal and a member's partial signature are both
// statements. Two statements of one operator for one (epoch, round) with
// different digests are a proof of equivocation; context binds the rest of the
// message and proves nothing.
func StatementHash(committee Hash, epoch uint32, round Round, digest, context Hash) Hash {
	return typedHash(structHash(statementType, committee, uintWord(uint64(epoch)), uintWord(uint64(round)), digest, context))
}

// EnvelopeHash is what an operator signs for messages that are never evidence
// of a fault: openings, votes, commitments, greetings. body is the Keccak-256 of
// the message's canonical encoding, its type included.
func EnvelopeHash(committee Hash, epoch uint32, body Hash) Hash {
	return typedHash(structHash(envelopeType, committee, uintWord(uint64(epoch)), body))
}

// RecoveryID names a recovery: the next epoch's key generation, for a committee whose
// key of an epoch is lost. expiry is in Unix seconds.
func RecoveryID(committee Hash, epoch uint32, session Hash, key [32]byte, transcript Hash, expiry uint64) Hash {
	return structHash(recoveryType, committee, uintWord(uint64(epoch)), session, Hash(key), transcript, uintWord(expiry))
}

// RecoveryHash is what a current operator signs to vote for a recovery, VetoHash what
// it signs against one.
func RecoveryHash(recovery Hash) Hash { return typedHash(recovery) }

func VetoHash(committee Hash, epoch uint32, recovery Hash) Hash {
	return typedHash(structHash(vetoType, committee, uintWord(uint64(epoch)), recovery))
}

// SeatAnswerHash is what an operator signs when it accepts or declines a seat:
// call is the hash of what the seats were drawn by; peer and addresses are where
// it can be reached, and empty where it declines.
func SeatAnswerHash(call Hash, operator Address, accepts bool, peer string, addresses []string) Hash {
	var who, yes Hash
	copy(who[12:], operator[:])
	if accepts {
		yes = uintWord(1)
	}
	var list []byte
	for _, a := range addresses {
		h := Keccak([]byte(a))
		list = append(list, h[:]...)
	}
	return typedHash(structHash(seatAnswerType, call, who, yes, Keccak([]byte(peer)), Keccak(list)))
}

// GrantHash is what a credential's owner signs to let a consumer use it for a job: so
// many requests a period of seconds, each for at least a price, until it expires (Unix
// seconds). Of a credential's grants to a consumer the highest number counts.
func GrantHash(credential Hash, consumer Address, job Hash, uses uint32, period, price, expires, number uint64, agreement Hash, assurance, vendors uint8) Hash {
	var who Hash
	copy(who[12:], consumer[:])
	return typedHash(structHash(grantType, credential, who, job, uintWord(uint64(uses)), uintWord(period), uintWord(price), uintWord(expires), uintWord(number), agreement, uintWord(uint64(assurance)), uintWord(uint64(vendors))))
}

// DepositHash is what a credential's owner signs so that nodes take its ciphertext, of
// which the Keccak-256 is given, from anybody.
func DepositHash(credential, ciphertext Hash) Hash {
	return typedHash(structHash(depositType, credential, ciphertext))
}

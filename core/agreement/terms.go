// Package agreement is what binds a consumer and a committee: the terms that
// all of them sign, what is due under them and when, what is earned, and what a
// breach costs, byte for byte and unit for unit as the contracts have it.
//
//	Terms    what is signed; Check refuses what the chain would
//	Parse    the form that people write, strict YAML or JSON
//	Limits   what an operator accepts by default; Objections say why it does not
//	Duties   when an answer is due, late, and demanded in vain
//	Account  who has earned what at a time, to the smallest unit
//	Bonds    locks and their slashes
//
// Account and Bonds are a model of the contracts Agreements and Bonds. Nodes and
// commands read the chain and call neither: tests run random histories of the model
// against its invariants, and a Forge test plays some of them again on the contracts.
package agreement

import (
	"encoding/binary"

	"github.com/jurat-network/jurat"
)

// Terms is what a consumer and every operator of a committee sign. Fields, order
// and types are those of contracts/src/libraries/Terms.sol. Nothing of it is
// stored on chain but what changes.
type Terms struct {
	Salt           jurat.Hash    `yaml:"salt" json:"salt" doc:"any word: it makes equal terms two agreements"`
	ActivateBefore uint64        `yaml:"activate_before" json:"activate_before" doc:"Unix seconds: from then on nobody can activate"`
	Consumer       jurat.Address `yaml:"consumer" json:"consumer" doc:"who pays, and whom penalties compensate"`
	Committee      jurat.Hash    `yaml:"committee" json:"committee" doc:"who serves: all members of its epoch at activation, and of those adopted later"`
	Feed           jurat.Hash    `yaml:"feed" json:"feed" doc:"the feed's id"`
	Place          uint16        `yaml:"place" json:"place" doc:"the feed's place in the committee's list, from 0: which word of an observation is its"`
	Ref            jurat.Hash    `yaml:"ref" json:"ref" doc:"the lane of Feeds in which deliveries count"`
	Token          jurat.Address `yaml:"token" json:"token" doc:"what pays: an ERC-20, or the zero address for the native coin"`
	Escrow         Amount        `yaml:"escrow" json:"escrow" doc:"units of the token that are paid in at activation; at least one period's price"`
	Price          Amount        `yaml:"price" json:"price" doc:"units of the token for each period: of all operators together"`
	Period         Seconds       `yaml:"period" json:"period" doc:"what the price is for"`
	Start          uint64        `yaml:"start" json:"start" doc:"Unix seconds: before it nobody can activate"`
	Longest        Seconds       `yaml:"longest" json:"longest" doc:"no time is paid from start + longest on"`
	Heartbeat      Seconds       `yaml:"heartbeat" json:"heartbeat" doc:"the feed's own"`
	Deviation      PPM           `yaml:"deviation" json:"deviation" doc:"the feed's own"`
	Tolerance      PPM           `yaml:"tolerance" json:"tolerance" doc:"how far from the sworn value an observation may lie"`
	Samples        uint16        `yaml:"samples" json:"samples" doc:"how many outliers make a fault"`
	Spacing        Seconds       `yaml:"spacing" json:"spacing" doc:"least time between two samples"`
	Nearness       Millis        `yaml:"nearness" json:"nearness" doc:"most time between two answers that are compared"`
	Deadline       Seconds       `yaml:"deadline" json:"deadline" doc:"of the consumer's requests, at the shortest; 0s for an agreement that covers none"`
	Grace          Seconds       `yaml:"grace" json:"grace" doc:"past a request's deadline, after which its answer can be demanded"`
	DemandGrace    Seconds       `yaml:"demand_grace" json:"demand_grace" doc:"for which a demand may go unmet"`
	DemandBlocks   uint32        `yaml:"demand_blocks" json:"demand_blocks" doc:"blocks, of a base fee of at most base_fee_cap, for which a demand may go unmet"`
	BaseFeeCap     uint64        `yaml:"base_fee_cap" json:"base_fee_cap" doc:"wei: deliveries are reimbursed at no more, and blocks above it count against nobody"`
	DeliveryGas    uint32        `yaml:"delivery_gas" json:"delivery_gas" doc:"gas that a due delivery is reimbursed for"`
	Rate           Amount        `yaml:"rate" json:"rate" doc:"units of the token for 10^18 wei of gas; 10^18 for the native coin"`
	Bond           Amount        `yaml:"bond" json:"bond" doc:"units of the bond token that each operator locks"`
	Penalty        Amount        `yaml:"penalty" json:"penalty" doc:"units of the bond token for each graded fault"`
	Joint          Amount        `yaml:"joint" json:"joint" doc:"units of the bond token that a joint fault takes of each member not shown to have signed; 0 for the window's fees"`
	EvidenceWindow Seconds       `yaml:"evidence_window" json:"evidence_window" doc:"after the paid time and the key's expiry, in which proofs are taken"`
	Referee        jurat.Hash    `yaml:"referee" json:"referee" doc:"a committee that contradicts, or zero"`
	RefereeFeed    jurat.Hash    `yaml:"referee_feed" json:"referee_feed" doc:"its feed, or zero"`
}

var (
	termsType = jurat.Keccak([]byte("Terms(bytes32 salt,uint64 activateBefore,address consumer,bytes32 committee,bytes32 feed,uint16 place,bytes32 ref,address token,uint128 escrow,uint128 price,uint32 period,uint64 start,uint32 longest,uint32 heartbeat,uint32 deviation,uint32 tolerance,uint16 samples,uint32 spacing,uint32 nearness,uint32 deadline,uint32 grace,uint32 demandGrace,uint32 demandBlocks,uint64 baseFeeCap,uint32 deliveryGas,uint128 rate,uint128 bond,uint128 penalty,uint128 joint,uint32 evidenceWindow,bytes32 referee,bytes32 refereeFeed)"))

	domainType = jurat.Keccak([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"))
	domainName = jurat.Keccak([]byte("Jurat"))
	version    = jurat.Keccak([]byte("1"))
)

// Encode is abi.encode(terms): 32 words, as all members are static.
func (t *Terms) Encode() []byte {
	b := make(words, 0, 32*32)
	b = b.bytes(t.Salt[:]).uint(t.ActivateBefore).bytes(t.Consumer[:]).bytes(t.Committee[:]).bytes(t.Feed[:])
	b = b.uint(uint64(t.Place)).bytes(t.Ref[:]).bytes(t.Token[:]).amount(t.Escrow)
	b = b.amount(t.Price).uint(uint64(t.Period)).uint(t.Start).uint(uint64(t.Longest))
	b = b.uint(uint64(t.Heartbeat)).uint(uint64(t.Deviation)).uint(uint64(t.Tolerance)).uint(uint64(t.Samples))
	b = b.uint(uint64(t.Spacing)).uint(uint64(t.Nearness)).uint(uint64(t.Deadline)).uint(uint64(t.Grace))
	b = b.uint(uint64(t.DemandGrace)).uint(uint64(t.DemandBlocks)).uint(t.BaseFeeCap).uint(uint64(t.DeliveryGas))
	b = b.amount(t.Rate).amount(t.Bond).amount(t.Penalty).amount(t.Joint).uint(uint64(t.EvidenceWindow))
	return b.bytes(t.Referee[:]).bytes(t.RefereeFeed[:])
}

// Hash is the EIP-712 struct hash: keccak256(abi.encode(TYPEHASH, terms)).
func (t *Terms) Hash() jurat.Hash { return jurat.Keccak(termsType[:], t.Encode()) }

// Domain is where an agreement lives: what is signed for one chain and one
// deployment holds nowhere else.
type Domain struct {
	Chain      uint64        `json:"chain"`
	Agreements jurat.Address `json:"agreements"` // the contract
}

// ID is the agreement's id, which all parties sign: the EIP-712 digest of the
// terms in the domain {"Jurat", "1", chain, Agreements}.
func (t *Terms) ID(d Domain) jurat.Hash {
	separator := d.separator()
	hash := t.Hash()
	return jurat.Keccak([]byte{0x19, 0x01}, separator[:], hash[:])
}

func (d Domain) separator() jurat.Hash {
	b := make(words, 0, 5*32)
	b = b.bytes(domainType[:]).bytes(domainName[:]).bytes(version[:])
	return jurat.Keccak(b.uint(d.Chain).bytes(d.Agreements[:]))
}

// words is abi.encode of static values in the making.
type words []byte

func (b words) uint(v uint64) words {
	return binary.BigEndian.AppendUint64(append(b, make([]byte, 24)...), v)
}

// bytes appends a hash, or an address on the right of its word.
func (b words) bytes(v []byte) words {
	return append(append(b, make([]byte, 32-len(v))...), v...)
}

func (b words) amount(a Amount) words {
	w := a.word()
	return append(b, w[:]...)
}

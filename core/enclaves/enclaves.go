// Package enclaves is what a committee swears of enclaves: which keys one holds, on whose hardware and
// under which measurement; which measurements are allowed; and that one is revoked. The contract Enclaves
// takes the same leaves.
package enclaves

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/jurat-network/jurat"
)

// Vendor says whose hardware vouches for an enclave. The numbers are part of measurements and leaves.
type Vendor uint8

const (
	SIM   Vendor = 1 // nobody's: a report in AMD's format under a deployment's test root
	SNP   Vendor = 2 // AMD SEV-SNP
	TDX   Vendor = 3 // Intel TDX
	Nitro Vendor = 4 // AWS Nitro Enclaves
	VTPM  Vendor = 5 // a TPM 2.0 that the host's operator runs: it measures, and hides nothing
)

var vendors = [...]string{SIM: "SIM", SNP: "SEV-SNP", TDX: "TDX", Nitro: "Nitro", VTPM: "vTPM"}

// Known says whether v is one of the vendors above.
func (v Vendor) Known() bool { return v >= SIM && v <= VTPM }

func (v Vendor) String() string {
	if !v.Known() {
		return fmt.Sprintf("vendor %d", uint8(v))
	}
	return vendors[v]
}

func (v Vendor) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

func (v *Vendor) UnmarshalText(b []byte) error {
	for i, name := range vendors {
		if name != "" && name == string(b) {
			*v = Vendor(i)
			return nil
		}
	}
	return fmt.Errorf("no vendor %q: SIM, SEV-SNP, TDX, Nitro or vTPM", b)
}

// Assurance is what an enclave's evidence is worth, the more the higher. A request names the least.
type Assurance uint8

const (
	Simulated Assurance = 1 // none: whoever runs the machine reads the enclave
	Measured  Assurance = 2 // the software is what it says; whoever runs the machine reads the enclave
	Hidden    Assurance = 3 // hardware keeps the enclave from whoever runs the machine, short of physical access
)

// Assurance of a vendor's evidence.
func (v Vendor) Assurance() Assurance {
	switch v {
	case SNP, TDX, Nitro:
		return Hidden
	case VTPM:
		return Measured
	case SIM:
		return Simulated
	}
	return 0
}

// MeasurementOf is one word for what a vendor's registers measure, in the order that edge/attest states:
//
//	keccak256(uint8 vendor ‖ registers)
//
// so no vendor's measurement is another's.
func MeasurementOf(v Vendor, registers ...[]byte) jurat.Hash {
	return jurat.Keccak(append([][]byte{{byte(v)}}, registers...)...)
}

// Binding is what an enclave's evidence is bound to.
type Binding struct {
	Chain     uint64        `json:"chain"`
	Contract  jurat.Address `json:"enclaves"`  // Enclaves
	HPKE      jurat.Hash    `json:"hpke"`      // Keccak-256 of the enclave's public HPKE key
	Signer    jurat.Address `json:"signer"`    // of the enclave's signing key
	Challenge jurat.Hash    `json:"challenge"` // of who asks, fresh
}

// ReportData is what the evidence reports; a field of 64 bytes holds it and 32 zero bytes.
//
//	keccak256(abi.encode(keccak256("jurat.enclave.v1"), chain, contract, hpke, signer, challenge))
func (b *Binding) ReportData() jurat.Hash {
	return words(domain("jurat.enclave.v1"), number(b.Chain), address(b.Contract), b.HPKE, address(b.Signer), b.Challenge)
}

// Registration is what is sworn of an enclave that a committee's members have verified.
type Registration struct {
	Signer      jurat.Address `json:"signer"`
	Vendor      Vendor        `json:"vendor"`
	Measurement jurat.Hash    `json:"measurement"`
	Evidence    jurat.Hash    `json:"evidence"`   // Keccak-256 of the evidence's bytes
	HPKE        jurat.Hash    `json:"hpke"`       // Keccak-256 of the public HPKE key
	Collateral  uint64        `json:"collateral"` // Unix seconds: the date of the oldest collateral that it was judged by
	Expiry      uint64        `json:"expiry"`     // Unix seconds
	Assurance   Assurance     `json:"assurance"`
}

// Place is where registrations count: one contract on one chain.
type Place struct {
	Chain    uint64
	Contract jurat.Address
}

// Leaf is what the committee swears of the enclave:
//
//	subject keccak256(abi.encode(keccak256("jurat.enclave.v1"), chain, contract, signer))
//	body    abi.encode(vendor, measurement, evidence, hpke, collateral, expiry, assurance)
func (r *Registration) Leaf(at Place) jurat.Leaf {
	return at.leaf("jurat.enclave.v1", address(r.Signer), words(number(uint64(r.Vendor)), r.Measurement, r.Evidence,
		r.HPKE, number(r.Collateral), number(r.Expiry), number(uint64(r.Assurance))))
}

// Revocation is the leaf after which a signing key's enclave counts for nothing, also for requests in flight:
//
//	subject keccak256(abi.encode(keccak256("jurat.enclave.v1"), chain, contract, signer)), body empty
func Revocation(at Place, signer jurat.Address) jurat.Leaf {
	return at.leaf("jurat.enclave.v1", address(signer), jurat.Keccak())
}

// Permission is the leaf that allows a measurement, or ends it and with it every enclave that has it:
//
//	subject keccak256(abi.encode(keccak256("jurat.measurement.v1"), chain, contract, measurement))
//	body    abi.encode(bool allowed)
func Permission(at Place, measurement jurat.Hash, allowed bool) jurat.Leaf {
	word := number(0)
	if allowed {
		word = number(1)
	}
	return at.leaf("jurat.measurement.v1", measurement, words(word))
}

// ErrBadRegistration is of a registration that no honest member names.
var ErrBadRegistration = errors.New("not a registration of a verified enclave")

// Check refuses what could not have come of verified evidence.
func (r *Registration) Check() error {
	switch {
	case !r.Vendor.Known():
		return fmt.Errorf("%w: %s is not known", ErrBadRegistration, r.Vendor)
	case r.Assurance != r.Vendor.Assurance():
		return fmt.Errorf("%w: assurance %d of %s, which has %d", ErrBadRegistration, r.Assurance, r.Vendor, r.Vendor.Assurance())
	case r.Signer == jurat.Address{}, r.Measurement == jurat.Hash{}, r.HPKE == jurat.Hash{}:
		return fmt.Errorf("%w: signer, measurement or key is zero", ErrBadRegistration)
	case r.Expiry <= r.Collateral:
		return fmt.Errorf("%w: it expires before its collateral's date", ErrBadRegistration)
	}
	return nil
}

func (at Place) leaf(kind string, subject, payload jurat.Hash) jurat.Leaf {
	return jurat.Leaf{
		Kind:    jurat.KindEnclave,
		Subject: words(domain(kind), number(at.Chain), address(at.Contract), subject),
		Payload: payload,
	}
}

func domain(name string) jurat.Hash { return jurat.Keccak([]byte(name)) }

func number(v uint64) (word jurat.Hash) {
	binary.BigEndian.PutUint64(word[24:], v)
	return word
}

func address(a jurat.Address) (word jurat.Hash) {
	copy(word[12:], a[:])
	return word
}

// words is keccak256(abi.encode(…)) of words.
func words(all ...jurat.Hash) jurat.Hash {
	b := make([]byte, 0, 32*len(all))
	for _, w := range all {
		b = append(b, w[:]...)
	}
	return jurat.Keccak(b)
}

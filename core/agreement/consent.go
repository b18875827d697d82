package agreement

import "github.com/jurat-network/jurat"

var consentType = jurat.Keccak([]byte("Bond(address operator,address owner)"))

// Consent is what an operator signs so that an owner can open its bond: EIP-712
// data in the domain of Bonds, which is given in the place of Agreements.
func Consent(bonds Domain, operator, owner jurat.Address) jurat.Hash {
	b := make(words, 0, 3*32)
	hash := jurat.Keccak(b.bytes(consentType[:]).bytes(operator[:]).bytes(owner[:]))
	separator := bonds.separator()
	return jurat.Keccak([]byte{0x19, 0x01}, separator[:], hash[:])
}

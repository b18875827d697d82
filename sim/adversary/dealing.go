package adversary

import (
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"golang.org/x/crypto/chacha20poly1305"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/threshold"
)

// dealing is the body of a threshold.DKGDealing, read and written here anew, from
// its documented bytes: a cheat is not helped by the code that it attacks.
type dealing struct {
	view        [32]byte // hash of all hellos
	commitments [][33]byte
	possession  [64]byte
	shares      [][48]byte
}

func parseDealing(body []byte, n int) (d dealing) {
	t := jurat.Quorum(n)
	body = body[copy(d.view[:], body):]
	d.commitments, d.shares = make([][33]byte, t), make([][48]byte, n)
	for i := range d.commitments {
		body = body[copy(d.commitments[i][:], body):]
	}
	body = body[copy(d.possession[:], body):]
	for i := range d.shares {
		body = body[copy(d.shares[i][:], body):]
	}
	return d
}

func (d *dealing) bytes() []byte {
	b := append([]byte(nil), d.view[:]...)
	for i := range d.commitments {
		b = append(b, d.commitments[i][:]...)
	}
	b = append(b, d.possession[:]...)
	for i := range d.shares {
		b = append(b, d.shares[i][:]...)
	}
	return b
}

// reseal puts another value into one member's share, so that it opens.
func (d *dealing) reseal(s DealerSeat, m *threshold.DKGMessage, to jurat.MemberIndex, hello []byte, value *secp256k1.ModNScalar) {
	if len(hello) < 41 {
		return // it is itself a cheat
	}
	public, err := secp256k1.ParsePubKey(hello[8:41])
	if err != nil {
		return // likewise
	}
	ephemeral := s.Ephemeral(m.Session)
	var base, shared secp256k1.JacobianPoint
	public.AsJacobian(&base)
	secp256k1.ScalarMultNonConst(&ephemeral, &base, &shared)
	point := compress(&shared)
	info := binary.BigEndian.AppendUint16([]byte("jurat dkg share"), uint16(m.From))
	info = append(binary.BigEndian.AppendUint16(info, uint16(to)), d.view[:]...)
	key, err := hkdf.Key(sha256.New, point[:], m.Session[:], string(info), chacha20poly1305.KeySize)
	if err != nil {
		panic("adversary: derive share key: " + err.Error())
	}
	aead, err := chacha20poly1305.New(key)
	if err != nil {
		panic("adversary: seal share: " + err.Error())
	}
	plain := value.Bytes()
	aead.Seal(d.shares[to-1][:0], make([]byte, chacha20poly1305.NonceSize), plain[:], nil)
}

// compress encodes a point that is not the identity.
func compress(p *secp256k1.JacobianPoint) [33]byte {
	p.ToAffine()
	return [33]byte(secp256k1.NewPublicKey(&p.X, &p.Y).SerializeCompressed())
}

// cancelling is the commitment that turns the others' sum into a key of the
// cheater's own choice: its generator's multiple minus all that the others
// committed to.
func cancelling(chosen *secp256k1.ModNScalar, others [][33]byte) [33]byte {
	var sum secp256k1.JacobianPoint
	secp256k1.ScalarBaseMultNonConst(chosen, &sum)
	for i := range others {
		public, err := secp256k1.ParsePubKey(others[i][:])
		if err != nil {
			continue // another cheater's
		}
		var p secp256k1.JacobianPoint
		public.AsJacobian(&p)
		p.Y.Negate(1).Normalize()
		secp256k1.AddNonConst(&sum, &p, &sum)
	}
	return compress(&sum)
}

package threshold

import (
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"
	"fmt"

	"golang.org/x/crypto/chacha20poly1305"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/dlog"
)

// deal draws our polynomial, and broadcasts its commitments and shares. The
// polynomial is erased before anything leaves.
func (d *DKG) deal(out *effects) error {
	coefficients := make([]scalar, d.t)
	defer clear(coefficients)
	given := 0
	if d.cfg.Reshare != nil {
		var err error
		if coefficients[0], err = d.cfg.Reshare.constant(d.cfg.Self, d.dealers); err != nil {
			return err
		}
		given = 1
	}
	own := dealing{hellos: d.helloView, commitments: make([][33]byte, d.t), shares: make([]sealedShare, d.n)}
	for i := range coefficients {
		if i >= given {
			if err := dlog.RandomScalar(d.cfg.Rand, &coefficients[i]); err != nil {
				return fmt.Errorf("draw polynomial: %w", err)
			}
		}
		own.commitments[i] = dlog.Commit(&coefficients[i])
	}
	var err error
	own.possession, err = dlog.Prove(d.cfg.Rand, possessionTag, &coefficients[0], &own.commitments[0], d.possessionContext(d.cfg.Self, &own))
	if err != nil {
		return err
	}
	for i := range own.shares {
		to := jurat.MemberIndex(i + 1)
		shared, err := dlog.DiffieHellman(&d.secrets.ephemeral, &d.hellos[i].body.key)
		if err != nil {
			return err
		}
		share := dlog.Evaluate(coefficients, uint32(to))
		if own.shares[i], err = d.seal(&shared, d.cfg.Self, to, share); err != nil {
			return err
		}
		share.Zero()
		clear(shared[:])
	}
	out.add(d.send(DKGDealing, own.encode()))
	return nil
}

// The tags of an attempt's proofs.
const (
	possessionTag = contextString + "jurat dkg possession"
	equalTag      = contextString + "jurat dkg equal logarithms"
)

// possessionContext binds a proof of possession to the attempt, the dealer, and
// all that the dealer commits to: another member cannot take it over.
func (d *DKG) possessionContext(dealer jurat.MemberIndex, own *dealing) []byte {
	b := append([]byte(nil), d.id[:]...)
	b = binary.BigEndian.AppendUint16(b, uint16(dealer))
	b = append(b, own.hellos[:]...)
	for i := range own.commitments {
		b = append(b, own.commitments[i][:]...)
	}
	return b
}

// shareKey derives the key of one share, from one dealer to one member in one
// attempt: HKDF-SHA256 of the pair's Diffie-Hellman point. It encrypts a single
// message, so the nonce may be zero.
func (d *DKG) shareKey(shared *[33]byte, dealer, to jurat.MemberIndex) ([]byte, error) {
	info := []byte("jurat dkg share")
	info = binary.BigEndian.AppendUint16(info, uint16(dealer))
	info = binary.BigEndian.AppendUint16(info, uint16(to))
	info = append(info, d.helloView[:]...) // both ephemeral keys are in it
	key, err := hkdf.Key(sha256.New, shared[:], d.id[:], string(info), chacha20poly1305.KeySize)
	if err != nil {
		return nil, fmt.Errorf("derive share key: %w", err)
	}
	return key, nil
}

func (d *DKG) seal(shared *[33]byte, dealer, to jurat.MemberIndex, share *scalar) (sealed sealedShare, err error) {
	key, err := d.shareKey(shared, dealer, to)
	if err != nil {
		return sealed, err
	}
	defer clear(key)
	aead, err := chacha20poly1305.New(key)
	if err != nil {
		return sealed, fmt.Errorf("seal share: %w", err)
	}
	plain := share.Bytes()
	defer clear(plain[:])
	aead.Seal(sealed[:0], make([]byte, chacha20poly1305.NonceSize), plain[:], nil)
	return sealed, nil
}

// open decrypts a share. A share that is not authentic, not canonical or zero
// is the dealer's doing.
func (d *DKG) open(shared *[33]byte, dealer, to jurat.MemberIndex, sealed *sealedShare) (share scalar, err error) {
	key, err := d.shareKey(shared, dealer, to)
	if err != nil {
		return share, err
	}
	defer clear(key)
	aead, err := chacha20poly1305.New(key)
	if err != nil {
		return share, fmt.Errorf("open share: %w", err)
	}
	plain, err := aead.Open(nil, make([]byte, chacha20poly1305.NonceSize), sealed[:], nil)
	if err != nil {
		return share, fmt.Errorf("open share: %w", err)
	}
	defer clear(plain)
	return dlog.ParseScalar((*[32]byte)(plain))
}

// fits reports whether a share lies on the polynomial behind the commitments.
func (own *dealing) fits(to jurat.MemberIndex, share *scalar) bool {
	sum := dlog.EvaluatePoints(own.points, uint32(to))
	p, ok := dlog.Finite(&sum)
	return ok && dlog.EncodePoint(&p) == dlog.Commit(share)
}

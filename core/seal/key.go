package seal

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/dlog"
	"github.com/jurat-network/jurat/core/threshold"
)

// Key is a committee's encryption key. It stays the same when members change,
// since its secret is shared anew among the new ones; a key of a new generation
// takes its place where a secret is made anew.
type Key struct {
	Generation uint32   // counts from 1
	Expiry     uint64   // Unix seconds; nothing that was sealed to it is opened from then on
	X          [32]byte // x coordinate of the point, whose y is even; 0 < X < N
}

// ErrKey is returned for a key that is none, or another than the one asked about.
var ErrKey = errors.New("encryption key refused")

// KeySize is the length of an encoded key in bytes.
const KeySize = 96

// Encode is abi.encode(uint32 generation, uint64 expiry, bytes32 x).
func (k *Key) Encode() (b [KeySize]byte) {
	binary.BigEndian.PutUint32(b[28:], k.Generation)
	binary.BigEndian.PutUint64(b[56:], k.Expiry)
	copy(b[64:], k.X[:])
	return b
}

// DecodeKey is the inverse of Encode, on bytes of anyone: what it accepts is a
// point of the curve. The error wraps ErrKey.
func DecodeKey(b []byte) (*Key, error) {
	if len(b) != KeySize {
		return nil, fmt.Errorf("%w: %d bytes, want %d", ErrKey, len(b), KeySize)
	}
	k := &Key{binary.BigEndian.Uint32(b[28:]), binary.BigEndian.Uint64(b[56:]), [32]byte(b[64:])}
	if k.Encode() != [KeySize]byte(b) {
		return nil, fmt.Errorf("%w: its numbers are too large", ErrKey)
	}
	return k, k.Check()
}

// Check refuses a key that is no point, or of no generation. The error wraps
// ErrKey.
func (k *Key) Check() error {
	if k.Generation == 0 {
		return fmt.Errorf("%w: generations count from 1", ErrKey)
	}
	if _, err := k.point(); err != nil {
		return fmt.Errorf("%w: %w", ErrKey, err)
	}
	return nil
}

// Leaf is what a committee swears of its key: kind jurat.KindEncryption, the
// generation as the subject, and as the payload the hash of abi.encode(uint32
// generation, uint64 expiry, bytes32 x, bytes32 sharing). Whoever has a report of the
// committee with this leaf in it trusts the key as far as he trusts the committee,
// whoever gave it to him. The sharing is Sharing of the group: by it members agree
// on whose shares of the one key count.
func (k *Key) Leaf(sharing jurat.Hash) jurat.Leaf {
	body := k.Encode()
	return jurat.Leaf{Kind: jurat.KindEncryption, Subject: jurat.EncryptionSubject(k.Generation), Payload: jurat.Keccak(body[:], sharing[:])}
}

// Sharing identifies how a key is shared: keccak256(uint16 threshold ‖ the members'
// verification shares, compressed).
func Sharing(g *threshold.Group) jurat.Hash {
	parts := [][]byte{binary.BigEndian.AppendUint16(nil, uint16(g.Threshold))}
	for i := range g.Shares {
		parts = append(parts, g.Shares[i][:])
	}
	return jurat.Keccak(parts...)
}

// Holds refuses a group whose shares are not shares of this key. The shares then
// need no trust of their own: t answers that each fit one of them open what was
// sealed to the key, and nothing else. The error wraps ErrKey.
func (k *Key) Holds(g *threshold.Group) error {
	if g.Key != k.X {
		return fmt.Errorf("%w: the group's key is another", ErrKey)
	}
	if err := g.Check(); err != nil {
		return fmt.Errorf("%w: %w", ErrKey, err)
	}
	return nil
}

// Compressed is the key as a compressed point.
func (k *Key) Compressed() (enc [33]byte) {
	enc[0] = 2
	copy(enc[1:], k.X[:])
	return enc
}

func (k *Key) point() (dlog.Affine, error) {
	if _, err := dlog.ParseScalar(&k.X); err != nil {
		return dlog.Affine{}, err
	}
	enc := k.Compressed()
	return dlog.ParsePoint(&enc)
}

package store

import (
	"context"
	"crypto/cipher"
	"crypto/rand"
	"database/sql"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/threshold"
	"golang.org/x/crypto/chacha20poly1305"
)

// A founding's public part is key (32) ‖ transcript (32) ‖ threshold (2) ‖ the
// members' verification shares (33 each). Its share is the member's secret,
// sealed with XChaCha20-Poly1305: nonce (24) ‖ ciphertext, with the attempt and
// the public part as associated data, so that a sealed share opens only where
// it belongs.

const publicHead = 32 + 32 + 2

// SaveKey makes a key generation's result durable before it is confirmed, the
// share sealed.
func (s *Store) SaveKey(attempt uint32, r threshold.DKGRecord) error {
	public := encodePublic(&r)
	sealed, err := s.seal(attempt, public, r.Share)
	if err != nil {
		return fmt.Errorf("save key: %w", err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	const query = "INSERT OR REPLACE INTO founding (attempt, public, share, signatures) VALUES (?, ?, ?, NULL)"
	if err := s.commit(statement{query, []any{int64(attempt), public, sealed}}); err != nil {
		return fmt.Errorf("save key: %w", err)
	}
	return nil
}

// LoadKey returns the record of the newest attempt; ok is false where there is
// none. The error is ErrSealed where the share was sealed under another key.
func (s *Store) LoadKey() (attempt uint32, r threshold.DKGRecord, ok bool, err error) {
	var public, sealed []byte
	err = s.read.QueryRowContext(context.Background(), "SELECT attempt, public, share FROM founding ORDER BY attempt DESC LIMIT 1").Scan(&attempt, &public, &sealed)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, threshold.DKGRecord{}, false, nil
	}
	if err != nil {
		return 0, threshold.DKGRecord{}, false, fmt.Errorf("load key: %w", s.explain(err))
	}
	if err := decodePublic(public, &r); err != nil {
		return 0, threshold.DKGRecord{}, false, fmt.Errorf("load key: %w", err)
	}
	if r.Share, err = s.unseal(attempt, public, sealed); err != nil {
		return 0, threshold.DKGRecord{}, false, fmt.Errorf("load key: %w", err)
	}
	return attempt, r, true, nil
}

// SaveConfirmed keeps all members' signatures over an attempt's transcript.
func (s *Store) SaveConfirmed(attempt uint32, signatures []jurat.OperatorSignature) error {
	body := make([]byte, 0, 65*len(signatures))
	for i := range signatures {
		body = append(body, signatures[i][:]...)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.commit(statement{"UPDATE founding SET signatures = ? WHERE attempt = ?", []any{body, int64(attempt)}}); err != nil {
		return fmt.Errorf("save confirmations: %w", err)
	}
	return nil
}

// LoadConfirmed returns the newest attempt's signatures, in the members' order;
// ok is false where its key is not confirmed.
func (s *Store) LoadConfirmed() (signatures []jurat.OperatorSignature, ok bool, err error) {
	var body []byte
	err = s.read.QueryRowContext(context.Background(), "SELECT signatures FROM founding ORDER BY attempt DESC LIMIT 1").Scan(&body)
	if errors.Is(err, sql.ErrNoRows) || err == nil && body == nil {
		return nil, false, nil
	}
	if err != nil {
		return nil, false, fmt.Errorf("load confirmations: %w", s.explain(err))
	}
	if len(body)%65 != 0 {
		return nil, false, fmt.Errorf("load confirmations: %w: %d bytes of signatures", ErrCorrupt, len(body))
	}
	for i := 0; i < len(body); i += 65 {
		signatures = append(signatures, jurat.OperatorSignature(body[i:i+65]))
	}
	return signatures, true, nil
}

func encodePublic(r *threshold.DKGRecord) []byte {
	b := make([]byte, 0, publicHead+33*len(r.Group.Shares))
	b = append(b, r.Group.Key[:]...)
	b = append(b, r.Transcript[:]...)
	b = binary.BigEndian.AppendUint16(b, uint16(r.Group.Threshold))
	for i := range r.Group.Shares {
		b = append(b, r.Group.Shares[i][:]...)
	}
	return b
}

func decodePublic(b []byte, r *threshold.DKGRecord) error {
	if len(b) < publicHead || (len(b)-publicHead)%33 != 0 {
		return fmt.Errorf("%w: public key material of %d bytes", ErrCorrupt, len(b))
	}
	r.Group = &threshold.Group{Key: [32]byte(b), Threshold: int(binary.BigEndian.Uint16(b[64:]))}
	r.Transcript = jurat.Hash(b[32:])
	for i := publicHead; i < len(b); i += 33 {
		r.Group.Shares = append(r.Group.Shares, [33]byte(b[i:]))
	}
	return nil
}

func (s *Store) aead() (cipher.AEAD, error) { return chacha20poly1305.NewX(s.key[:]) }

func associated(attempt uint32, public []byte) []byte {
	return append(binary.BigEndian.AppendUint32([]byte("jurat share"), attempt), public...)
}

func (s *Store) seal(attempt uint32, public []byte, share *threshold.Share) ([]byte, error) {
	aead, err := s.aead()
	if err != nil {
		return nil, err
	}
	secret := share.Encode()
	defer clear(secret[:])
	out := make([]byte, aead.NonceSize(), aead.NonceSize()+len(secret)+aead.Overhead())
	if _, err := rand.Read(out); err != nil {
		return nil, err
	}
	return aead.Seal(out, out, secret[:], associated(attempt, public)), nil
}

func (s *Store) unseal(attempt uint32, public, sealed []byte) (*threshold.Share, error) {
	aead, err := s.aead()
	if err != nil {
		return nil, err
	}
	if len(sealed) < aead.NonceSize() {
		return nil, fmt.Errorf("%w: a sealed share of %d bytes", ErrCorrupt, len(sealed))
	}
	secret, err := aead.Open(nil, sealed[:aead.NonceSize()], sealed[aead.NonceSize():], associated(attempt, public))
	if err != nil {
		return nil, fmt.Errorf("%w: the key share in %s was sealed under another operator's keystore, or the file is damaged", ErrSealed, s.path)
	}
	defer clear(secret)
	return threshold.DecodeShare(secret)
}

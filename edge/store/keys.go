package store

import (
	"context"
	"crypto/cipher"
	"crypto/rand"
	"encoding/binary"
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/threshold"
	"golang.org/x/crypto/chacha20poly1305"
)

// A row without a share is an attempt that this member has entered and not
// confirmed. A founding's public part is key (32) ‖ transcript (32) ‖ threshold (2) ‖ the
// members' verification shares (33 each). Its share is the member's secret,
// sealed with XChaCha20-Poly1305: nonce (24) ‖ ciphertext, with the attempt and
// the public part as associated data, so that a sealed share opens only where
// it belongs.

// Keys are the key generations of one epoch, of one purpose.
type Keys struct {
	*Store
	epoch uint32
	table string // founding, or sealing
}

// Keys returns those of an epoch's signing key.
func (s *Store) Keys(epoch uint32) Keys { return Keys{s, epoch, "founding"} }

// SealingKeys returns those of the key that is sealed to, as an epoch's members share it.
func (s *Store) SealingKeys(epoch uint32) Keys { return Keys{s, epoch, "sealing"} }

// RetireSealing erases the shares of the key that is sealed to, of epochs up to last:
// they were shared anew, or end with the committee.
func (s *Store) RetireSealing(last uint32) error { return s.retire("sealing", last) }

// Retire erases the shares, and all else of key generations, of epochs up to last:
// with them nothing more is signed. SQLite overwrites what it deletes; copies of the
// file, and a file system that keeps what is overwritten, are out of its reach.
func (s *Store) Retire(last uint32) error { return s.retire("founding", last) }

func (s *Store) retire(table string, last uint32) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.commit(statement{"DELETE FROM " + table + " WHERE epoch <= ?", []any{int64(last)}}); err != nil {
		return fmt.Errorf("erase shares: %w", err)
	}
	// What the log still holds of them is written over by the next checkpoint.
	if _, err := s.write.ExecContext(context.Background(), "PRAGMA wal_checkpoint(TRUNCATE)"); err != nil {
		return fmt.Errorf("erase shares: %w", s.explain(err))
	}
	return nil
}

const publicHead = 32 + 32 + 2

// SaveAttempt makes durable that this member speaks in an attempt from now on. Of
// those that it entered and did not confirm, only the last is kept.
func (s Keys) SaveAttempt(attempt uint32) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	err := s.commit(
		statement{"DELETE FROM " + s.table + " WHERE epoch = ? AND share = x''", []any{int64(s.epoch)}},
		statement{"INSERT OR IGNORE INTO " + s.table + " (epoch, attempt, public, share) VALUES (?, ?, x'', x'')", []any{int64(s.epoch), int64(attempt)}})
	if err != nil {
		return fmt.Errorf("save attempt: %w", err)
	}
	return nil
}

// LoadAttempt returns the last attempt that this member has entered; 0 for none.
func (s Keys) LoadAttempt() (attempt uint32, err error) {
	query := "SELECT coalesce(max(attempt), 0) FROM " + s.table + " WHERE epoch = ?"
	if err := s.read.QueryRowContext(context.Background(), query, int64(s.epoch)).Scan(&attempt); err != nil {
		return 0, fmt.Errorf("load attempt: %w", s.explain(err))
	}
	return attempt, nil
}

// SaveKey makes a key generation's result durable before it is confirmed, the
// share sealed.
func (s Keys) SaveKey(attempt uint32, r threshold.DKGRecord) error {
	public := encodePublic(&r)
	sealed, err := s.seal(s.label(attempt, public), r.Share)
	if err != nil {
		return fmt.Errorf("save key: %w", err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	query := "INSERT OR REPLACE INTO " + s.table + " (epoch, attempt, public, share, signatures) VALUES (?, ?, ?, ?, NULL)"
	if err := s.commit(statement{query, []any{int64(s.epoch), int64(attempt), public, sealed}}); err != nil {
		return fmt.Errorf("save key: %w", err)
	}
	return nil
}

// SavedKey is a key generation's result as it is kept.
type SavedKey struct {
	Attempt uint32
	threshold.DKGRecord
	// Signatures are all members' over the transcript, in their order; nil where
	// not all have confirmed.
	Signatures []jurat.OperatorSignature
}

// LoadKeys returns the results of all attempts that were confirmed, ascending. The error is
// ErrSealed where a share was sealed under another key.
func (s Keys) LoadKeys() (keys []SavedKey, err error) {
	rows, err := s.read.QueryContext(context.Background(), "SELECT attempt, public, share, signatures FROM "+s.table+" WHERE epoch = ? AND share <> x'' ORDER BY attempt", int64(s.epoch))
	if err != nil {
		return nil, fmt.Errorf("load keys: %w", s.explain(err))
	}
	defer rows.Close()
	for rows.Next() {
		var k SavedKey
		var public, sealed, signatures []byte
		if err := rows.Scan(&k.Attempt, &public, &sealed, &signatures); err != nil {
			return nil, fmt.Errorf("load keys: %w", s.explain(err))
		}
		if err := decodePublic(public, &k.DKGRecord); err != nil {
			return nil, fmt.Errorf("load keys: %w", err)
		}
		if k.Share, err = s.unseal(s.label(k.Attempt, public), sealed); err != nil {
			return nil, fmt.Errorf("load keys: %w", err)
		}
		if len(signatures)%65 != 0 {
			return nil, fmt.Errorf("load keys: %w: %d bytes of signatures", ErrCorrupt, len(signatures))
		}
		for i := 0; i < len(signatures); i += 65 {
			k.Signatures = append(k.Signatures, jurat.OperatorSignature(signatures[i:i+65]))
		}
		keys = append(keys, k)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("load keys: %w", s.explain(err))
	}
	return keys, nil
}

// SaveConfirmed keeps all members' signatures over an attempt's transcript.
func (s Keys) SaveConfirmed(attempt uint32, signatures []jurat.OperatorSignature) error {
	body := make([]byte, 0, 65*len(signatures))
	for i := range signatures {
		body = append(body, signatures[i][:]...)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.commit(statement{"UPDATE " + s.table + " SET signatures = ? WHERE epoch = ? AND attempt = ?", []any{body, int64(s.epoch), int64(attempt)}}); err != nil {
		return fmt.Errorf("save confirmations: %w", err)
	}
	return nil
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

// label is the associated data of a sealed share.
func (s Keys) label(attempt uint32, public []byte) []byte {
	label := []byte("jurat share")
	if s.table == "sealing" {
		label = []byte("jurat share of the key that is sealed to")
	}
	return append(binary.BigEndian.AppendUint32(label, attempt), public...)
}

func (s *Store) seal(label []byte, share *threshold.Share) ([]byte, error) {
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
	return aead.Seal(out, out, secret[:], label), nil
}

func (s *Store) unseal(label, sealed []byte) (*threshold.Share, error) {
	aead, err := s.aead()
	if err != nil {
		return nil, err
	}
	if len(sealed) < aead.NonceSize() {
		return nil, fmt.Errorf("%w: a sealed share of %d bytes", ErrCorrupt, len(sealed))
	}
	secret, err := aead.Open(nil, sealed[:aead.NonceSize()], sealed[aead.NonceSize():], label)
	if err != nil {
		return nil, fmt.Errorf("%w: the key share in %s was sealed under another operator's keystore, or the file is damaged", ErrSealed, s.path)
	}
	defer clear(secret)
	return threshold.DecodeShare(secret)
}
